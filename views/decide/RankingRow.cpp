// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/RankingRow.h"

#include <algorithm>

namespace touchstone {
namespace {

QString channelOf(const Touchpoint* touchpoint, const Journey& journey, const QString& language)
{
    const Channel* channel = touchpoint ? journey.channels.find(touchpoint->channel) : nullptr;
    return channel ? channel->name.in(language) : QString();
}

} // namespace

QString whereOf(const Place& place, const Journey& journey, const QString& language)
{
    const Touchpoint* touchpoint = journey.touchpoints.find(place.touchpoint);
    QStringList parts;
    if (place.isHandover()) {
        parts << channelOf(touchpoint, journey, language)
              << channelOf(journey.touchpoints.find(place.to), journey, language);
        return parts.join(QStringLiteral(" \u2192 "));
    }
    const Stage* stage = touchpoint ? journey.stages.find(touchpoint->stage) : nullptr;
    parts << (stage ? stage->name.in(language) : QString()) << channelOf(touchpoint, journey, language);
    parts.removeAll({});
    return parts.join(QStringLiteral(" · "));
}

std::vector<RankingRow> rankingRows(const Ranking& ranking, const Certainty& certainty,
    const std::vector<DigitalValue>& values, const Journey& journey, RankingOrder order, const QString& language)
{
    std::vector<RankingRow> rows;
    for (const RankedPlace& ranked : ranking.places) {
        if (!ranked.rank)
            continue;
        RankingRow row;
        // The ranked stand first, in the order of the certainty's entries.
        if (const PlaceUncertainty* sure = certainty.at(rows.size()))
            row.uncertainty = *sure;
        row.place = ranked.place;
        row.name = journey.nameOf(ranked.place, language);
        row.where = whereOf(ranked.place, journey, language);
        const Touchpoint* touchpoint = journey.touchpoints.find(ranked.place.touchpoint);
        row.momentOfTruth = touchpoint && touchpoint->momentOfTruth && !ranked.place.isHandover();
        row.rank = *ranked.rank;
        row.index = ranked.index;
        // The terms add up to the score; the index is the score on another scale.
        const double scale = ranked.score > 0 ? ranked.index / ranked.score : 0;
        for (size_t i = 0; i < FamilyCount; ++i)
            row.painTerms[i] = ranked.painTerms[i].value_or(0) * scale;
        for (size_t i = 0; i < impactCount(); ++i)
            row.impactTerms[i] = ranked.impactTerms[i].value_or(0) * scale;
        row.severity = ranked.severity;
        row.impact = ranked.impact;
        row.evidenceShare = ranked.evidenceShare;
        row.answers = ranked.answers();
        for (const DigitalValue& value : values) {
            if (value.place != ranked.place)
                continue;
            row.removes = value.removes.mid * value.delivery;
            row.isRemovesAssumed = !value.solution;
            row.value = value.value;
            if (order == RankingOrder::DigitiseFirst)
                row.rank = value.rank;
        }
        rows.push_back(std::move(row));
    }
    std::stable_sort(
        rows.begin(), rows.end(), [](const RankingRow& a, const RankingRow& b) { return a.rank < b.rank; });
    return rows;
}

} // namespace touchstone
