// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/DriverWords.h"
#include "model/report/ReportWriter.h"
#include "model/report/SettingsWords.h"

namespace touchstone {
namespace {

/// Ranges know sampling only, but for the errors that somebody set.
QString samplingLimit(const ReportWriter& writer)
{
    const ErrorFloors& floors = writer.ranking.settings.errorFloors;
    if (!isAnySet(floors)) {
        return writer.words.translate(
            "Report", "The figures know sampling only: with many biased answers they look exact and are still wrong.");
    }
    QStringList list;
    for (const auto& [signal, floor] : floors) {
        if (floor > 0)
            list << QStringLiteral("%1 %2").arg(writer.term(signal), reportNumber(floor, 3));
    }
    return writer.words
        .translate("Report",
            "The figures know sampling, and errors that no number of answers makes smaller, as they were set: standard "
            "deviations of mean losses (0 to 1) of %1.")
        .arg(writer.list(list));
}

} // namespace

ReportSection writeMethod(const ReportWriter& writer)
{
    const Words& words = writer.words;
    ReportSection section;
    section.anchor = QStringLiteral("method");
    section.title = words.translate("Report", "Method");
    section.pages = ReportSection::Pages::OneIfLegible;
    const auto heading = [&](const QString& text) { section.blocks.push_back(ReportHeading{text}); };
    const auto bullets = [&](const QStringList& items) { section.blocks.push_back(ReportBullets{items}); };

    heading(words.translate("Report", "What is computed"));
    bullets({words.translate("Report",
                 "Score = 100 × pain × impact, both from 0 to 1. Index: the average ranked touchpoint is 100."),
        words.translate("Report",
            "Pain is the weighted mean of four families: dissatisfied (CSAT, NPS, reviews, complaints), effort (CES, "
            "contacts, "
            "waiting), failed (task completion, refunds), voiced (coded interviews with customers)."),
        words.translate("Report", "Every answer becomes a loss from 0 (best) to 1 (worst); a signal is the mean loss."),
        words.translate("Report",
            "A signal's mean loss x becomes (x − ok) / (bad − ok), kept within 0 and 1. Ok and bad are .02 and .50 for "
            "completion, 0 and .05 for complaints, 0 and .20 for contacts, 0 and .10 for refunds, else 0 and 1, unless "
            "set."),
        words.translate("Report",
            "Impact is the weighted mean of importance (what drives the outcome, and what people say matters), reach "
            "(share of "
            "journeys that pass here) and drop-off (share of lost journeys that end here)."),
        words.translate("Report",
            "Importance and drop-off are put as x / (x + mean), so that they compare with the other touchpoints. "
            "Derived "
            "importance weighs n / (n + 10 p) against stated importance, for n people and p touchpoints."),
        words.translate("Report",
            "A moment of truth leaves reach out of its own impact, so that a rare decisive step is not buried.")});

    heading(words.translate("Report", "Small samples and missing data"));
    bullets({words.translate("Report",
                 "Small samples are pulled towards the journey's average of the signal; how strongly is learnt from "
                 "the data."),
        words.translate("Report",
            "A signal missing at one touchpoint takes the journey's average: no bonus, no penalty. A family that "
            "nobody measured "
            "anywhere is dropped and the weights rescaled once, for all touchpoints."),
        words.translate("Report",
            "Evidence share is how much of a score is the touchpoint's own data. Under 10 % the touchpoint is not "
            "ranked."),
        words.translate("Report",
            "Votes, emotion ratings and pain points of the room never enter the score. Only customers feed the voiced "
            "family; what "
            "staff and management say stands beside it."),
        words.translate("Report",
            "Under 15 people findings are counts, never percentages. Groups under 5 are not shown, nor is any "
            "attribute of a person.")});

    if (!writer.certainty.uncertainty.places.empty()) {
        heading(words.translate("Report", "How sure it is"));
        bullets(
            {words.translate("Report",
                      "Answers, drivers and transitions are drawn %1 times around what was counted (seed %2): ranges "
                      "are "
                      "what 90 % of the draws hold, probabilities are shares of draws, given these answers.")
                    .arg(writer.count(writer.certainty.uncertainty.draws))
                    .arg(writer.ranking.settings.seed),
                words.translate("Report",
                    "One touchpoint is ahead of another where that holds in at least 90 % of the draws. Its lowest "
                    "rank counts "
                    "those ahead of it, its highest those that it is ahead of."),
                words
                    .translate("Report",
                        "Several signals of one touchpoint hang together with a correlation of %1, a judgement. At 8 "
                        "answers "
                        "a touchpoint the ranges hold about 86 %.")
                    .arg(reportNumber(writer.ranking.settings.signalCorrelation, 2))});
    }

    if (const QStringList changed = describeSettings(writer.ranking.settings, words); !changed.isEmpty()) {
        heading(words.translate("Report", "Set otherwise than by default"));
        bullets(changed);
    }
    if (const QStringList drivers = describeDrivers(analyseDrivers(writer.tallies), words); !drivers.isEmpty()) {
        heading(words.translate("Report", "What drives the outcome"));
        bullets(drivers);
    }

    heading(words.translate("Report", "Limits"));
    bullets({samplingLimit(writer),
        words.translate("Report",
            "Importance and drop-off are relative to the set of touchpoints: restructuring the map alone can move "
            "them."),
        words.translate("Report", "Failed and drop-off may count one event twice where both come from one source."),
        words.translate("Report", "Driver and chain effects are associations, not causes."),
        words.translate("Report",
            "The journey is read as a first-order chain: what happened before the last step is not remembered.")});

    QStringList pain, impact;
    for (int i = 0; i < FamilyCount; ++i) {
        pain << QStringLiteral("%1 %2").arg(writer.term(static_cast<Family>(i)),
            reportNumber(writer.ranking.settings.painWeights[static_cast<size_t>(i)], 2));
    }
    for (const ImpactInfo& info : allImpacts()) {
        impact << QStringLiteral("%1 %2").arg(writer.term(info.impact),
            reportNumber(writer.ranking.settings.impactWeights[static_cast<size_t>(info.impact)], 2));
    }
    const ReportFacts weights{{{words.translate("Report", "Pain"), writer.list(pain)},
        {words.translate("Report", "Impact"), writer.list(impact)}}};
    ReportFacts sources;
    for (const Survey& survey : writer.data.evidence.surveys) {
        sources.items.push_back({words.translate("Report", "Survey"),
            words.translate("Report", "%1, %2 responses, file %3")
                .arg(survey.mapping.survey, writer.count(double(survey.rows)), survey.sourceFile)});
    }
    if (!writer.data.evidence.interviews.isEmpty()) {
        sources.items.push_back({words.translate("Report", "Interviews"),
            words.translate("Report", "%1, of them %2 with customers")
                .arg(writer.data.evidence.interviews.size())
                .arg(writer.ranking.customersInterviewed)});
    }
    if (!writer.data.evidence.aggregates.isEmpty()) {
        sources.items.push_back({words.translate("Report", "Counted figures"),
            words.translate("Report", "%1 tables").arg(writer.data.evidence.aggregates.size())});
    }
    if (writer.data.evidence.drivers) {
        sources.items.push_back({words.translate("Report", "Driver matrix"),
            words.translate("Report", "outcome “%1”, n = %2")
                .arg(writer.data.evidence.drivers->outcome, writer.count(writer.data.evidence.drivers->respondents))});
    }
    sources.items.push_back({words.translate("Report", "Model"), QString::fromLatin1(Ranking::ModelVersion)});
    if (!writer.ranking.fingerprint.isEmpty())
        sources.items.push_back({words.translate("Report", "Fingerprint"), writer.ranking.fingerprint});
    section.blocks.push_back(ReportColumns{{{{ReportHeading{words.translate("Report", "Weights used")}, weights}},
        {{ReportHeading{words.translate("Report", "Sources of this report")}, sources}}}});
    return section;
}

} // namespace touchstone
