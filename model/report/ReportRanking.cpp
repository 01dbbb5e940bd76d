// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/JourneyParts.h"
#include "model/report/CertaintyWords.h"
#include "model/report/ReportWriter.h"

#include <algorithm>

namespace touchstone {
namespace {

std::vector<std::pair<ReportTone, QString>> familyLegend(const ReportWriter& writer)
{
    std::vector<std::pair<ReportTone, QString>> legend;
    for (int i = 0; i < FamilyCount; ++i) {
        const bool used = std::any_of(writer.ranked.begin(), writer.ranked.end(),
            [i](const RankedPlace* place) { return place->painTerms[static_cast<size_t>(i)].has_value(); });
        if (used)
            legend.emplace_back(static_cast<ReportTone>(i), writer.term(static_cast<Family>(i)));
    }
    return legend;
}

/// The score's family terms, in units of the index.
std::vector<ReportBarPart> indexBar(const RankedPlace& place)
{
    std::vector<ReportBarPart> parts;
    const double scale = place.score > 0 ? place.index / place.score : 0;
    for (size_t i = 0; i < FamilyCount; ++i) {
        if (place.painTerms[i])
            parts.push_back({static_cast<ReportTone>(i), *place.painTerms[i] * scale});
    }
    return parts;
}

/// Stages and channels that the picture leaves out.
QStringList emptyParts(const ReportWriter& writer)
{
    const Journey drawn = withoutEmptyParts(writer.journey());
    QStringList names;
    for (const Stage& stage : writer.journey().stages) {
        if (!drawn.stages.contains(stage.id))
            names << writer.in(stage.name);
    }
    for (const Channel& channel : writer.journey().channels) {
        if (!drawn.channels.contains(channel.id))
            names << writer.in(channel.name);
    }
    return names;
}

} // namespace

QString mapCaption(const Ranking& ranking, const QString& language)
{
    const Words words(language);
    return ranking.basis == Basis::Evidence
        ? words.translate("Report",
            "Stages from left to right, channels from top to bottom. The colour and the number are the index: the "
            "average "
            "touchpoint is 100. Hollow: assumed or not ranked.")
        : words.translate("Report",
            "Stages from left to right, channels from top to bottom. Hollow: nothing here has been measured.");
}

std::vector<EmotionCurve> reportCurves(const ReportWriter& writer)
{
    Tallies shown = writer.tallies;
    std::erase_if(shown.signalTallies, [&](const SignalTally& tally) { return writer.isWithheld(tally); });
    const CurveVisits visits = visitsOf(writer.ranking);
    std::vector<EmotionCurve> curves
        = {measuredCurve(writer.journey(), shown, writer.data.settings, visits), ratedCurve(writer.journey(), visits)};
    std::erase_if(curves, [](const EmotionCurve& curve) { return curve.points.empty(); });
    return curves;
}

ReportSection writeJourneyPicture(const ReportWriter& writer, bool hasCurve)
{
    const Words& words = writer.words;
    ReportSection section;
    section.anchor = QStringLiteral("journey");
    section.title = words.translate("Report", "The journey");
    section.blocks
        = {ReportParagraph{mapCaption(writer.ranking, writer.options.language), ReportParagraph::Style::Muted}};
    if (const QStringList empty = emptyParts(writer); !empty.isEmpty())
        section.blocks.push_back(ReportParagraph{
            words.translate("Report", "Left out, as no touchpoint lies there: %1.").arg(writer.list(empty)),
            ReportParagraph::Style::Muted});
    if (hasCurve)
        section.blocks.push_back(ReportParagraph{
            words.translate("Report",
                "Below it the emotion curve: what customers' answers measured as satisfaction, and what the room rated "
                "from −2 to +2, each with its 90 % range. Remembered is the mean of low point and end, which is what "
                "people keep of an episode; the mean is over all visits."),
            ReportParagraph::Style::Muted});
    section.blocks.push_back(ReportJourneyPicture{});
    return section;
}

ReportSection writeRanking(const ReportWriter& writer)
{
    const Words& words = writer.words;
    ReportSection section;
    section.anchor = QStringLiteral("ranking");
    section.title = words.translate("Report", "Ranking");
    section.blocks.push_back(ReportParagraph{
        words.translate("Report",
            "By pain × impact. The bar is the index, made of the four kinds of pain; n is the most answers that one "
            "question of the touchpoint has."),
        ReportParagraph::Style::Muted});
    const bool drawn = !writer.ranked.empty() && writer.sureness(*writer.ranked.front());
    if (drawn) {
        section.blocks.push_back(ReportParagraph{words.translate("Report",
                                                     "Small under a rank: the ranks that the answers allow. Small "
                                                     "under an index, and the line over its bar: its "
                                                     "90 % range. A stronger line stands where the answers tell all "
                                                     "above it from all below it; within it, the "
                                                     "order may be chance."),
            ReportParagraph::Style::Muted});
    }

    ReportTable table;
    const bool full = !writer.isExploratory;
    table.columns = {{words.translate("Report", "Rank"), .8, true}, {words.translate("Report", "Touchpoint"), 3.1},
        {words.translate("Report", "Index"), 3}};
    if (drawn)
        table.columns.push_back({words.translate("Report", "Among the first three"), 1.5, true});
    if (full) {
        table.columns.push_back({words.translate("Report", "Pain"), 1, true});
        table.columns.push_back({words.translate("Report", "Impact"), 1, true});
        table.columns.push_back({words.translate("Report", "Evidence share"), 1.2, true});
    }
    table.columns.push_back({words.translate("Report", "n"), 1.2, true});
    table.legend = familyLegend(writer);
    int tier = 1;
    for (const RankedPlace* place : writer.ranked) {
        const PlaceUncertainty* sure = writer.sureness(*place);
        table.barMaximum = std::max({table.barMaximum, place->index, sure ? sure->indexHigh : 0});
        if (sure && !table.rows.empty() && sure->tier > tier)
            table.tierEnds.push_back(table.rows.size() - 1);
        tier = sure ? sure->tier : tier;
        const Touchpoint* touchpoint = writer.journey().touchpoints.find(place->place.touchpoint);
        QString where = writer.whereOf(place->place);
        if (touchpoint && touchpoint->momentOfTruth && !place->place.isHandover())
            where = words.translate("Report", "%1 · moment of truth").arg(where);
        std::vector<ReportCell> row = {{.text = QString::number(*place->rank),
                                           .second = sure ? rankIntervalText(*sure) : QString(),
                                           .isStrong = true},
            {.text = writer.nameOf(place->place),
                .second = where,
                .target = writer.hasTopPage(*place) ? writer.anchorOf(place->place) : QString(),
                .isStrong = true},
            {.text = reportNumber(place->index, 0), .bar = indexBar(*place)}};
        if (sure) {
            row.back().second = indexRangeText(*sure);
            row.back().range = std::pair(sure->indexLow, sure->indexHigh);
            row.push_back({.text = probabilityText(sure->topProbability(3), words)});
        }
        if (full) {
            row.push_back({.text = writer.percent(place->severity)});
            row.push_back({.text = writer.percent(place->impact)});
            row.push_back({.text = writer.percent(place->evidenceShare)});
        }
        row.push_back({.text = writer.count(place->answers())});
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty())
        section.blocks.push_back(std::move(table));

    if (!writer.notRanked.empty()) {
        section.blocks.push_back(ReportHeading{words.translate("Report", "Not ranked")});
        section.blocks.push_back(ReportParagraph{
            words.translate("Report", "Under a tenth of the score would be the touchpoint's own evidence."),
            ReportParagraph::Style::Muted});
        ReportTable rest;
        rest.columns = {{words.translate("Report", "Touchpoint"), 5}, {words.translate("Report", "Where"), 5},
            {words.translate("Report", "n"), 2, true}};
        for (const RankedPlace* place : writer.notRanked) {
            rest.rows.push_back({{.text = writer.nameOf(place->place)}, {.text = writer.whereOf(place->place)},
                {.text = writer.count(place->answers())}});
        }
        section.blocks.push_back(std::move(rest));
    }
    return section;
}

ReportSection writeRoomOrder(const ReportWriter& writer)
{
    const Words& words = writer.words;
    ReportSection section;
    section.anchor = QStringLiteral("room");
    const bool beside = writer.ranking.basis == Basis::Evidence && !writer.isSuppressed;
    section.title
        = beside ? words.translate("Report", "Room against customers") : words.translate("Report", "The room's order");
    section.blocks.push_back(ReportParagraph{beside
            ? words.translate("Report",
                "What the room voted for, beside where the customers' evidence puts it. Votes never enter the score.")
            : words.translate("Report",
                "By the share of voters with a dot here; then by the pain points that were written down, then by the "
                "worst "
                "emotion. Everything is assumed: validate it with customers."),
        ReportParagraph::Style::Muted});
    ReportTable table;
    table.isHollow = true;
    table.barMaximum = 1;
    table.columns
        = {{words.translate("Report", "Room's rank"), 1.2, true}, {words.translate("Report", "Touchpoint"), 4},
            {words.translate("Report", "Voters"), 4}, {words.translate("Report", "Dots"), 1, true}};
    if (beside)
        table.columns.push_back({words.translate("Report", "Customers' rank"), 1.8, true});
    else
        table.columns.push_back({words.translate("Report", "Verdict"), 1.8});
    for (const RoomPlace& place : writer.ranking.room) {
        const int voters = qRound(place.voterShare * writer.ranking.voters);
        const auto index = table.rows.size();
        const bool isSure = !beside && writer.certainty.uncertainty.places.size() == writer.ranking.room.size();
        std::vector<ReportCell> row = {
            {.text = QString::number(place.rank),
                .second = isSure ? rankIntervalText(writer.certainty.uncertainty.places[index]) : QString(),
                .isStrong = true},
            {.text = writer.nameOf({place.touchpoint}), .second = writer.whereOf({place.touchpoint}), .isStrong = true},
            {.text = words.translate("Report", "%1 of %2").arg(voters).arg(writer.ranking.voters),
                .bar = {{ReportTone::Base, place.voterShare}}},
            {.text = QString::number(place.dots)}};
        const RankedPlace* found = writer.ranking.find({place.touchpoint});
        if (beside) {
            row.push_back({.text
                = found && found->rank ? QString::number(*found->rank) : words.translate("Report", "not ranked")});
        } else {
            row.push_back({.text = words.translate("Report", "validate")});
        }
        table.rows.push_back(std::move(row));
    }
    section.blocks.push_back(std::move(table));
    return section;
}

} // namespace touchstone
