// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/RoomOrder.h"

#include <numeric>
#include <QSet>
#include <tuple>

namespace touchstone {
namespace {

double burdenOf(const std::vector<PainPoint>& painPoints)
{
    double burden = 0;
    for (const PainPoint& painPoint : painPoints)
        burden += painPoint.severity.value_or(1) * painPoint.frequency.value_or(1);
    return burden;
}

/// Smaller is more urgent.
auto urgency(const RoomPlace& place)
{
    return std::tuple(-place.voterShare, -place.painPoints, place.worstEmotion.value_or(0));
}

} // namespace

RoomOrder roomOrder(const Journey& journey, const QString& wave)
{
    RoomOrder order;
    QSet<QString> voters;
    QHash<TouchpointId, QSet<QString>> votersAt;
    QHash<TouchpointId, int> dotsAt;
    for (const Vote& vote : journey.votes) {
        if (!countsInWave(vote.wave, wave))
            continue;
        voters.insert(vote.voter);
        if (vote.dots <= 0)
            continue;
        votersAt[vote.touchpoint].insert(vote.voter);
        dotsAt[vote.touchpoint] += vote.dots;
    }
    order.voters = static_cast<int>(voters.size());
    order.isEmpty = dotsAt.isEmpty();
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        RoomPlace place;
        place.touchpoint = touchpoint.id;
        place.dots = dotsAt.value(touchpoint.id);
        if (order.voters > 0)
            place.voterShare = static_cast<double>(votersAt.value(touchpoint.id).size()) / order.voters;
        place.painPoints = burdenOf(touchpoint.painPoints);
        if (!touchpoint.emotion.empty()) {
            place.worstEmotion = std::accumulate(touchpoint.emotion.begin(), touchpoint.emotion.end(), 0.,
                                     [](double sum, const EmotionRating& rating) { return sum + rating.rating; })
                / static_cast<double>(touchpoint.emotion.size());
        }
        order.isEmpty = order.isEmpty && touchpoint.painPoints.empty() && touchpoint.emotion.empty();
        order.places.push_back(place);
    }
    std::stable_sort(order.places.begin(), order.places.end(),
        [](const RoomPlace& a, const RoomPlace& b) { return urgency(a) < urgency(b); });
    for (size_t index = 0; index < order.places.size(); ++index) {
        const bool isTied = index > 0 && urgency(order.places[index]) == urgency(order.places[index - 1]);
        order.places[index].rank = isTied ? order.places[index - 1].rank : static_cast<int>(index) + 1;
    }
    return order;
}

} // namespace touchstone
