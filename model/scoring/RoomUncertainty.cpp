// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/RoomUncertainty.h"

#include "model/scoring/RandomStream.h"

#include <cmath>
#include <numeric>
#include <QSet>
#include <tuple>

namespace touchstone {
namespace {

/// Who gave a dot to each place of the room's order, as numbers of voters.
struct Ballots
{
    size_t voters = 0;
    std::vector<std::vector<size_t>> at;
};

Ballots ballotsOf(const Ranking& ranking, const Journey& journey)
{
    QHash<QString, size_t> numberOf;
    QHash<TouchpointId, QSet<QString>> names;
    for (const Vote& vote : journey.votes) {
        if (!countsInWave(vote.wave, ranking.filter.wave))
            continue;
        numberOf.insert(vote.voter, 0);
        if (vote.dots > 0)
            names[vote.touchpoint].insert(vote.voter);
    }
    // By name, so that a hash's order plays no part.
    QStringList ordered = numberOf.keys();
    std::sort(ordered.begin(), ordered.end());
    for (qsizetype number = 0; number < ordered.size(); ++number)
        numberOf[ordered[number]] = static_cast<size_t>(number);
    Ballots ballots{static_cast<size_t>(ordered.size()), {}};
    for (const RoomPlace& place : ranking.room) {
        std::vector<size_t>& at = ballots.at.emplace_back();
        for (const QString& name : names.value(place.touchpoint))
            at.push_back(numberOf.value(name));
        std::sort(at.begin(), at.end());
    }
    return ballots;
}

} // namespace

Uncertainty roomUncertainty(const Ranking& ranking, const Journey& journey)
{
    const Ballots ballots = ballotsOf(ranking, journey);
    const size_t size = ballots.at.size();
    if (ballots.voters == 0)
        return {};
    const auto draws = static_cast<size_t>(ranking.settings.draws);
    ScoreRows rows(size, std::vector<float>(draws));
    RandomStream stream(ranking.settings.seed, StreamPurpose::Voters);
    std::vector<double> weights(ballots.voters);
    std::vector<std::tuple<double, double, double>> urgency(size); // smaller is more urgent
    std::vector<size_t> order(size);
    for (size_t draw = 0; draw < draws; ++draw) {
        std::generate(weights.begin(), weights.end(), [&] { return -std::log(stream.uniform()); });
        for (size_t place = 0; place < size; ++place) {
            double share = 0;
            for (const size_t voter : ballots.at[place])
                share += weights[voter];
            const RoomPlace& room = ranking.room[place];
            urgency[place] = {-share, -room.painPoints, room.worstEmotion.value_or(0)};
        }
        std::iota(order.begin(), order.end(), size_t(0));
        std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return urgency[a] < urgency[b]; });
        float rank = 1;
        for (size_t index = 0; index < size; ++index) {
            if (index > 0 && urgency[order[index]] != urgency[order[index - 1]])
                rank = static_cast<float>(index) + 1;
            rows[order[index]][draw] = -rank;
        }
    }
    Progress progress;
    return rankUncertainty(rows, progress);
}

} // namespace touchstone
