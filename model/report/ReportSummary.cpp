// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/CertaintyWords.h"
#include "model/report/ReportWriter.h"

#include <algorithm>

namespace touchstone {
namespace {

constexpr size_t TopCount = 3;
constexpr int NamesInList = 6; ///< then "and n more"

double heatOf(double index)
{
    return index <= 100 ? std::max(0., index) / 200 : std::min(1., .5 + (index - 100) / 300);
}

QString someNames(const ReportWriter& writer, const QStringList& names)
{
    if (names.size() <= NamesInList)
        return writer.list(names);
    return writer.words.translate("Report", "%1 and %2 more")
        .arg(writer.list(names.mid(0, NamesInList)))
        .arg(names.size() - NamesInList);
}

QString foundedOn(const ReportWriter& writer, const RankedPlace& place)
{
    const QString n = writer.count(place.answers());
    if (writer.isExploratory)
        return writer.words.translate("Report", "exploratory, up to %1 answers a question").arg(n);
    const QString share = writer.percent(place.evidenceShare);
    if (const PlaceUncertainty* sure = writer.sureness(place)) {
        return writer.words
            .translate(
                "Report", "index %1; among the first three: %2 likely; evidence share %3, up to %4 answers a question")
            .arg(indexRangeText(*sure), probabilityText(sure->topProbability(TopCount), writer.words), share, n);
    }
    return writer.words.translate("Report", "evidence share %1, up to %2 answers a question").arg(share, n);
}

ReportKeyFigures journeyFigures(const ReportWriter& writer)
{
    const Words& words = writer.words;
    ReportKeyFigures figures;
    if (writer.ranking.successProbability) {
        figures.items.push_back({writer.percent(*writer.ranking.successProbability),
            words.translate("Report", "of journeys reach their goal"),
            words.translate("Report", "from the counted transitions")});
    }
    if (writer.ranking.journey && !writer.ranked.empty() && !writer.isExploratory) {
        const auto* low = *std::max_element(writer.ranked.begin(), writer.ranked.end(),
            [](const RankedPlace* a, const RankedPlace* b) { return a->severity < b->severity; });
        figures.items.push_back({writer.percent(writer.ranking.journey->lowPoint),
            words.translate("Report", "pain at the low point"), writer.nameOf(low->place)});
        figures.items.push_back({writer.percent(writer.ranking.journey->end),
            words.translate("Report", "pain at the end"), writer.in(writer.journey().touchpoints.back().name)});
        figures.items.push_back({writer.percent(writer.ranking.journey->mean),
            words.translate("Report", "pain on average"), words.translate("Report", "over all visits")});
    }
    return figures;
}

QStringList unknowns(const ReportWriter& writer)
{
    const Words& words = writer.words;
    QStringList lines;
    QStringList names;
    for (const RankedPlace* place : writer.notRanked)
        names << writer.nameOf(place->place);
    if (!names.isEmpty())
        lines << words.translate("Report", "Not ranked, for lack of evidence: %1.").arg(someNames(writer, names));
    names.clear();
    for (const RankedPlace* place : writer.ranked) {
        if (place->evidenceShare < .5)
            names << writer.nameOf(place->place);
    }
    if (!names.isEmpty() && !writer.isExploratory) {
        lines << words.translate("Report", "Less than half of the score is own evidence: %1.")
                     .arg(someNames(writer, names));
    }
    names.clear();
    for (const Touchpoint& touchpoint : writer.journey().touchpoints) {
        const bool assumed = std::any_of(touchpoint.painPoints.begin(), touchpoint.painPoints.end(),
            [](const PainPoint& point) { return point.grade == Grade::Assumed; });
        if (assumed)
            names << writer.in(touchpoint.name);
    }
    if (!names.isEmpty()) {
        lines << words.translate("Report", "Pain points that are only assumed, and are not in the score: %1.")
                     .arg(someNames(writer, names));
    }
    lines += missingInputs(writer);
    lines += warningsInWords(writer);
    return lines;
}

void writeEvidencePicks(const ReportWriter& writer, ReportSection& section)
{
    const Words& words = writer.words;
    section.blocks.push_back(ReportHeading{words.translate("Report", "The decision asked for")});
    section.blocks.push_back(ReportParagraph{
        words.translate("Report",
            "Digitise these touchpoints first: here the pain is greatest where it counts most. The index compares each "
            "with the average touchpoint, which is 100."),
        ReportParagraph::Style::Lead});
    const QStringList firmness = describeFirmness(writer.ranking, writer.certainty, writer.journey(), words);
    if (!firmness.isEmpty())
        section.blocks.push_back(ReportParagraph{firmness.join(QLatin1Char(' '))});
    for (size_t i = 0; i < std::min(TopCount, writer.ranked.size()); ++i) {
        const RankedPlace& place = *writer.ranked[i];
        const Touchpoint* touchpoint = writer.journey().touchpoints.find(place.place.touchpoint);
        QString reason = reasonInWords(writer, place);
        if (touchpoint && !place.place.isHandover() && touchpoint->keepHuman)
            reason += QLatin1Char(' ')
                + words.translate("Report", "Marked to stay human: mend it without replacing people.");
        if (touchpoint && !place.place.isHandover() && touchpoint->digitalLevel == 4)
            reason
                += QLatin1Char(' ') + words.translate("Report", "Already at digital level 4: improve what is there.");
        section.blocks.push_back(ReportPick{QString::number(*place.rank), writer.nameOf(place.place),
            writer.whereOf(place.place), reportNumber(place.index, 0), reason, foundedOn(writer, place),
            heatOf(place.index), false, writer.hasTopPage(place) ? writer.anchorOf(place.place) : QString()});
    }
}

void writeRoomPicks(const ReportWriter& writer, ReportSection& section)
{
    const Words& words = writer.words;
    section.blocks.push_back(ReportHeading{words.translate("Report", "The decision asked for")});
    section.blocks.push_back(ReportParagraph{words.translate("Report",
                                                 "Validate these touchpoints first: the room put them on top, "
                                                 "customers have not been asked yet. Nothing here "
                                                 "is decided before their answers are in."),
        ReportParagraph::Style::Lead});
    for (size_t i = 0; i < std::min(TopCount, writer.ranking.room.size()); ++i) {
        const RoomPlace& place = writer.ranking.room[i];
        const QString votes = words.translate("Report", "%1 of %2 voters put a dot here.")
                                  .arg(qRound(place.voterShare * writer.ranking.voters))
                                  .arg(writer.ranking.voters);
        section.blocks.push_back(ReportPick{QString::number(place.rank), writer.nameOf({place.touchpoint}),
            writer.whereOf({place.touchpoint}), QString(), votes,
            words.translate("Report", "assumed: the room's opinion"), .2, true, QString()});
    }
}

} // namespace

QStringList missingInputs(const ReportWriter& writer)
{
    const Words& words = writer.words;
    QStringList lines;
    std::array<bool, FamilyCount> measured = {};
    for (const SignalTally& tally : writer.tallies.signalTallies) {
        if (tally.total() > 0)
            measured[static_cast<size_t>(infoOf(tally.signal).family)] = true;
    }
    if (!measured[size_t(Family::Dissatisfied)])
        lines << words.translate(
            "Report", "Nobody was asked how satisfied they are: a CSAT or NPS question would tell.");
    if (!measured[size_t(Family::Effort)])
        lines << words.translate(
            "Report", "Effort is not measured: a CES question, contacts or waiting times would tell.");
    if (!measured[size_t(Family::Failed)])
        lines << words.translate("Report", "Failure is not measured: task completion or refunds would tell.");
    if (!measured[size_t(Family::Voiced)])
        lines << words.translate("Report", "No customer's voice is in it: coded interviews would tell why.");
    const bool counted = std::any_of(writer.journey().transitions.begin(), writer.journey().transitions.end(),
        [](const Transition& transition) { return transition.count.has_value(); });
    if (!counted)
        lines << words.translate("Report", "Transitions are not counted: where journeys are lost is unknown.");
    if (writer.ranking.basis == Basis::Evidence && writer.ranking.driverTouchpoints.empty()) {
        lines << words.translate(
            "Report", "What drives loyalty was not learnt from answers: a survey with an overall outcome would tell.");
    }
    return lines;
}

QStringList warningsInWords(const ReportWriter& writer)
{
    using Kind = ScoreWarning::Kind;
    const Words& words = writer.words;
    const auto name = [&](const QString& key) {
        if (key == QLatin1String("outcome"))
            return words.translate("Report", "the outcome");
        const Touchpoint* touchpoint = writer.journey().findTouchpoint(key);
        return touchpoint ? writer.in(touchpoint->name) : key;
    };
    QStringList lines, thin, segmentOnly;
    for (const ScoreWarning& warning : writer.ranking.warnings) {
        switch (warning.kind) {
        case Kind::ManyMomentsOfTruth:
            lines << words.translate(
                "Report", "More than one touchpoint in five is a moment of truth: the flag tells little apart.");
            break;
        case Kind::TooFewForDrivers:
            lines << words.translate(
                "Report", "Too few people rated the touchpoints and the outcome to learn what drives it.");
            break;
        case Kind::NoWayOut:
            lines << words.translate(
                "Report", "Some journeys never end by the counts given: they count as lost where they are caught.");
            break;
        case Kind::ThinDriverPair:
            thin << QStringLiteral("%1 / %2").arg(name(warning.arguments.value(0)), name(warning.arguments.value(1)));
            break;
        case Kind::SegmentOnlyAggregates:
            segmentOnly << name(warning.arguments.value(0));
            break;
        case Kind::MixedOutcomes:
            lines << words.translate(
                "Report", "The surveys measure different outcomes; only one of them tells what drives loyalty.");
            break;
        case Kind::UnevenLoss: {
            const auto signal = signalFromKey(warning.arguments.value(0));
            lines << words.translate("Report", "The loss table of %1 neither falls nor rises all along.")
                         .arg(signal ? writer.term(*signal) : warning.arguments.last());
            break;
        }
        }
    }
    if (!thin.isEmpty()) {
        lines << words.translate("Report", "Too few people rated both, so that their correlation is taken as 0: %1.")
                     .arg(someNames(writer, thin));
    }
    segmentOnly.removeDuplicates();
    if (!segmentOnly.isEmpty()) {
        lines << words.translate("Report", "Counted by segment only, which does not enter the score of everyone: %1.")
                     .arg(someNames(writer, segmentOnly));
    }
    return lines;
}

ReportSection writeSummary(const ReportWriter& writer)
{
    const Words& words = writer.words;
    ReportSection section;
    section.anchor = QStringLiteral("summary");
    section.title = words.translate("Report", "Summary");
    if (writer.isSuppressed) {
        section.blocks.push_back(ReportNote{words.translate(
            "Report", "This segment has fewer than 5 people: nothing about them is shown. Choose a larger segment.")});
        return section;
    }
    switch (writer.ranking.basis) {
    case Basis::Evidence:
        writeEvidencePicks(writer, section);
        break;
    case Basis::Room:
        writeRoomPicks(writer, section);
        break;
    case Basis::Nothing:
        section.blocks.push_back(ReportHeading{words.translate("Report", "Nothing can be ranked yet")});
        section.blocks.push_back(ReportParagraph{words.translate("Report",
                                                     "No answers, interviews, counted figures, votes or pain points "
                                                     "are in the journey. Any one of these would "
                                                     "give a first order."),
            ReportParagraph::Style::Lead});
        break;
    }
    if (ReportKeyFigures figures = journeyFigures(writer); !figures.items.empty()) {
        section.blocks.push_back(ReportHeading{words.translate("Report", "The journey")});
        section.blocks.push_back(figures);
    }
    if (const QStringList lines = unknowns(writer); !lines.isEmpty()) {
        section.blocks.push_back(ReportHeading{words.translate("Report", "What we do not know")});
        section.blocks.push_back(ReportBullets{lines});
    }
    return section;
}

} // namespace touchstone
