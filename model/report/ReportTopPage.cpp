// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/CertaintyWords.h"
#include "model/report/ReportWriter.h"
#include "model/report/TermWords.h"

#include <algorithm>

namespace touchstone {
namespace {

const SignalTally* worstTally(const ReportWriter& writer, const RankedPlace& place, Family family)
{
    const SignalTally* worst = nullptr;
    double pain = -1;
    for (const SignalScore& score : place.signalScores) {
        const SignalTally* tally = writer.tallies.find(place.place, score.signal);
        if (infoOf(score.signal).family == family && tally && !writer.isWithheld(*tally) && score.pain > pain) {
            worst = tally;
            pain = score.pain;
        }
    }
    return worst;
}

ReportWaterfall waterfallOf(const ReportWriter& writer, const RankedPlace& place)
{
    const Words& words = writer.words;
    const double average = writer.ranking.averageScore;
    const double pain = place.severityVersusAverage, impact = place.impactVersusAverage;
    const auto tone = [](double step) { return step >= 0 ? ReportTone::More : ReportTone::Less; };
    return {{{words.translate("Report", "Average touchpoint"), 0, average, reportNumber(average, 1), ReportTone::Base},
        {pain >= 0 ? words.translate("Report", "Hurts more") : words.translate("Report", "Hurts less"), average,
            average + pain, reportSigned(pain, 1), tone(pain)},
        {impact >= 0 ? words.translate("Report", "More impact") : words.translate("Report", "Less impact"),
            average + pain, average + pain + impact, reportSigned(impact, 1), tone(impact)},
        {writer.nameOf(place.place), 0, place.score, reportNumber(place.score, 1), ReportTone::Failed}}};
}

std::vector<ReportBarPart> distribution(const SignalTally& tally)
{
    std::vector<ReportBarPart> parts;
    for (size_t i = 0; i < tally.counts.size() && i < tally.loss.size(); ++i)
        parts.push_back({ReportTone::Loss, tally.counts[i], tally.loss[i]});
    return parts;
}

/// Signal by signal: question, counts, n, what they say, grade.
ReportTable painTable(const ReportWriter& writer, const RankedPlace& place)
{
    const Words& words = writer.words;
    ReportTable table;
    table.columns = {{words.translate("Report", "Pain"), 1.6}, {words.translate("Report", "Evidence"), 5.3},
        {words.translate("Report", "Answers, worst first"), 2.4}, {words.translate("Report", "n"), 1, true},
        {words.translate("Report", "Grade"), 1.7}};
    for (size_t f = 0; f < FamilyCount; ++f) {
        if (!place.painTerms[f])
            continue;
        ReportCell family = {.text = writer.term(static_cast<Family>(f)), .isStrong = true};
        if (!writer.isExploratory)
            family.second = words.translate("Report", "%1 points").arg(reportNumber(*place.painTerms[f], 1));
        const auto add = [&](ReportCell evidence, ReportCell bar, const QString& n, Grade grade) {
            table.rows.push_back({family, std::move(evidence), std::move(bar), {.text = n},
                {.text = gradeText(grade, writer.words), .grade = grade}});
            family = {};
        };
        QStringList notAsked;
        for (const SignalScore& score : place.signalScores) {
            if (infoOf(score.signal).family != static_cast<Family>(f))
                continue;
            const SignalTally* tally = writer.tallies.find(place.place, score.signal);
            if (!tally || score.n <= 0) {
                notAsked << writer.term(score.signal);
            } else if (writer.isWithheld(*tally)) {
                add({.text = writer.term(score.signal),
                        .second = words.translate("Report", "fewer than 5 answers: not shown")},
                    {}, words.translate("Report", "< 5"), writer.gradeOf(*tally));
            } else {
                add({.text = QStringLiteral("%1: %2").arg(writer.term(score.signal), writer.finding(*tally)),
                        .second = writer.origin(*tally)},
                    {.bar = distribution(*tally)}, writer.count(tally->total()), writer.gradeOf(*tally));
            }
        }
        if (!notAsked.isEmpty()) {
            add({.text = writer.list(notAsked),
                    .second = words.translate("Report", "nobody asked here: the journey's average is taken")},
                {}, QStringLiteral("0"), Grade::Assumed);
        }
    }
    return table;
}

QString impactFinding(const ReportWriter& writer, const RankedPlace& place, Impact impact)
{
    const Words& words = writer.words;
    const Touchpoint* touchpoint = writer.journey().touchpoints.find(place.place.touchpoint);
    QStringList parts;
    if (const auto values = writer.tallies.impactValues.find(impact); values != writer.tallies.impactValues.end()) {
        const auto value = values->second.find(place.impactOf);
        return value == values->second.end()
            ? QString()
            : words.translate("Report", infoOf(impact).finding).arg(reportNumber(value->second, 1));
    }
    switch (impact) {
    case Impact::Importance: {
        const auto& drivers = writer.ranking.driverTouchpoints;
        const auto at = std::find(drivers.begin(), drivers.end(), place.place.touchpoint);
        const auto index = static_cast<size_t>(at - drivers.begin());
        if (at != drivers.end() && index < writer.ranking.relativeWeights.size()) {
            parts << words.translate("Report", "explains %1 of the outcome's differences (relative weight, n = %2)")
                         .arg(writer.percent(writer.ranking.relativeWeights[index]),
                             writer.count(writer.tallies.drivers.n));
        }
        if (touchpoint && touchpoint->importance)
            parts << words.translate("Report", "stated %1 of 7").arg(reportNumber(*touchpoint->importance, 1));
        break;
    }
    case Impact::Reach:
        if (touchpoint && touchpoint->momentOfTruth && !place.impactTerms[size_t(Impact::Reach)].value_or(0))
            parts << words.translate("Report", "left out: a moment of truth counts however rare it is");
        if (place.expectedVisits)
            parts << words.translate("Report", "%1 visits a journey").arg(reportNumber(*place.expectedVisits, 2));
        if (place.impacts[size_t(Impact::Reach)])
            parts << words.translate("Report", "%1 of journeys pass here")
                         .arg(writer.percent(*place.impacts[size_t(Impact::Reach)]));
        break;
    case Impact::DropOff:
        if (place.exitShare)
            parts << words.translate("Report", "%1 of lost journeys end here").arg(writer.percent(*place.exitShare));
        break;
    }
    return writer.list(parts);
}

ReportTable impactTable(const ReportWriter& writer, const RankedPlace& place)
{
    const Words& words = writer.words;
    ReportTable table;
    table.columns = {{words.translate("Report", "Impact"), 1.6}, {words.translate("Report", "Evidence"), 7.7},
        {words.translate("Report", "Points"), 1, true}, {words.translate("Report", "Grade"), 1.7}};
    for (size_t i = 0; i < impactCount(); ++i) {
        if (!place.impactTerms[i])
            continue;
        const auto impact = static_cast<Impact>(i);
        const bool byHand = impact == Impact::Reach && !place.expectedVisits;
        const QString finding = impactFinding(writer, place, impact);
        const Grade grade = byHand || finding.isEmpty() ? Grade::Assumed : Grade::Measured;
        table.rows.push_back({{.text = writer.term(impact), .isStrong = true},
            {.text
                = finding.isEmpty() ? words.translate("Report", "nothing known here: the middle is taken") : finding},
            {.text = reportNumber(*place.impactTerms[i], 1)},
            {.text = gradeText(grade, writer.words), .grade = grade}});
    }
    return table;
}

ReportFacts factsOf(const ReportWriter& writer, const RankedPlace& place)
{
    const Words& words = writer.words;
    ReportFacts facts;
    const Touchpoint* touchpoint = writer.journey().touchpoints.find(place.place.touchpoint);
    if (!touchpoint || place.place.isHandover())
        return facts;
    if (!touchpoint->card.need.isEmpty())
        facts.items.push_back({words.translate("Report", "The customer's need"), writer.in(touchpoint->card.need)});
    if (!touchpoint->card.expects.isEmpty())
        facts.items.push_back({words.translate("Report", "Expectation"), writer.in(touchpoint->card.expects)});
    if (touchpoint->digitalLevel)
        facts.items.push_back(
            {words.translate("Report", "Digital level"), digitalLevelText(*touchpoint->digitalLevel, writer.words)});
    if (!touchpoint->card.owner.isEmpty())
        facts.items.push_back({words.translate("Report", "Owner"), writer.in(touchpoint->card.owner)});
    if (place.rankWithoutFlag)
        facts.items.push_back({words.translate("Report", "Moment of truth"),
            words.translate("Report", "without the flag it would be number %1").arg(*place.rankWithoutFlag)});
    return facts;
}

} // namespace

QString reasonInWords(const ReportWriter& writer, const RankedPlace& place)
{
    const Words& words = writer.words;
    QStringList sentences;
    size_t strongest = FamilyCount;
    for (size_t i = 0; i < FamilyCount; ++i) {
        if (place.painTerms[i] && (strongest == FamilyCount || *place.painTerms[i] > *place.painTerms[strongest]))
            strongest = i;
    }
    if (strongest < FamilyCount) {
        const auto family = static_cast<Family>(strongest);
        if (const SignalTally* tally = worstTally(writer, place, family)) {
            sentences << words.translate("Report", "Most of its pain: %1 (%2, n = %3).")
                             .arg(writer.term(family), writer.finding(*tally), writer.count(tally->total()));
        } else {
            sentences << words.translate("Report", "Most of its pain: %1.").arg(writer.term(family));
        }
    }
    const bool hurts = place.severityVersusAverage >= 0, counts = place.impactVersusAverage >= 0;
    sentences << (hurts && counts
            ? words.translate("Report", "It hurts more and matters more than the average touchpoint.")
            : hurts  ? words.translate("Report", "It hurts more than the average touchpoint.")
            : counts ? words.translate("Report", "It matters more than the average touchpoint.")
                     : words.translate("Report", "It hurts and matters no more than the average touchpoint."));
    return sentences.join(QLatin1Char(' '));
}

ReportSection writeTopPage(const ReportWriter& writer, const RankedPlace& place)
{
    const Words& words = writer.words;
    ReportSection section;
    section.anchor = writer.anchorOf(place.place);
    section.title = QStringLiteral("%1. %2").arg(*place.rank).arg(writer.nameOf(place.place));
    section.subtitle = writer.whereOf(place.place);
    section.level = 1;
    section.pages = ReportSection::Pages::One;

    ReportKeyFigures figures;
    const PlaceUncertainty* sure = writer.sureness(place);
    figures.items.push_back({reportNumber(place.index, 0), words.translate("Report", "index"),
        sure ? words.translate("Report", "90 % range %1; average 100").arg(indexRangeText(*sure))
             : words.translate("Report", "average touchpoint = 100")});
    if (sure) {
        figures.items.push_back({rankIntervalText(*sure), words.translate("Report", "possible ranks"),
            words.translate("Report", "first: %1 likely").arg(probabilityText(sure->topProbability(1), words))});
    }
    if (!writer.isExploratory) {
        figures.items.push_back({writer.percent(place.severity), words.translate("Report", "pain"),
            words.translate("Report", "0 none, 100 worst")});
        figures.items.push_back({writer.percent(place.impact), words.translate("Report", "impact"),
            words.translate("Report", "importance, reach, drop-off")});
        figures.items.push_back({writer.percent(place.evidenceShare), words.translate("Report", "evidence share"),
            words.translate("Report", "n up to %1").arg(writer.count(place.answers()))});
    }
    section.blocks.push_back(figures);

    ReportFacts facts = factsOf(writer, place);
    std::vector<ReportBlock> against;
    if (!writer.isExploratory)
        against = {ReportHeading{words.translate("Report", "Against the average (points of score)")},
            waterfallOf(writer, place)};
    if (!facts.items.empty() && !against.empty()) {
        section.blocks.push_back(ReportColumns{
            {{{ReportHeading{words.translate("Report", "The card")}, std::move(facts)}}, {std::move(against)}}});
    } else {
        if (!facts.items.empty())
            section.blocks.push_back(std::move(facts));
        section.blocks.insert(section.blocks.end(), against.begin(), against.end());
    }
    section.blocks.push_back(ReportHeading{words.translate("Report", "Evidence behind the pain")});
    section.blocks.push_back(painTable(writer, place));
    if (ReportTable impacts = impactTable(writer, place); !impacts.rows.empty() && !writer.isExploratory) {
        section.blocks.push_back(ReportHeading{words.translate("Report", "Evidence behind the impact")});
        section.blocks.push_back(std::move(impacts));
    }
    const std::vector<ReportBlock> rest = wordsAndSolutions(writer, place);
    section.blocks.insert(section.blocks.end(), rest.begin(), rest.end());
    return section;
}

} // namespace touchstone
