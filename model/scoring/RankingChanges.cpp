// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/RankingChanges.h"

#include "model/scoring/ScoreChanges.h"
#include "model/scoring/Uncertainty.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QJsonDocument>

namespace touchstone {
namespace {

/// Kept and computed anew, a score may differ by rounding.
constexpr double Rounding = 1e-9;

const PlaceResult* find(const std::vector<PlaceResult>& places, const QString& key)
{
    const auto found
        = std::find_if(places.begin(), places.end(), [&](const PlaceResult& place) { return place.key == key; });
    return found == places.end() ? nullptr : &*found;
}

bool isScoredAlike(const std::vector<PlaceResult>& kept, const std::vector<PlaceResult>& made)
{
    return kept.size() == made.size() && std::all_of(kept.begin(), kept.end(), [&](const PlaceResult& place) {
        const PlaceResult* same = find(made, place.key);
        return same && place.figures && same->figures && same->rank == place.rank
            && std::abs(same->figures->score - place.figures->score) <= Rounding * 100;
    });
}

/// What two rank intervals say where there is no score.
ChangeKind kindOfRanks(const PlaceResult& before, const PlaceResult& after)
{
    if (before.rank == after.rank)
        return ChangeKind::Same;
    const bool isKnown = before.rankLow && before.rankHigh && after.rankLow && after.rankHigh;
    return isKnown && (*before.rankHigh < *after.rankLow || *after.rankHigh < *before.rankLow)
        ? ChangeKind::BeyondNoise
        : ChangeKind::WithinNoise;
}

/// Lays the places of two states side by side.
std::vector<PlaceChange> pair(const std::vector<PlaceResult>& before, const std::vector<PlaceResult>& after)
{
    std::vector<PlaceChange> pairs;
    for (const PlaceResult& place : after) {
        PlaceChange change{.key = place.key, .name = place.name, .before = {}, .after = place, .score = {}};
        if (const PlaceResult* old = find(before, place.key)) {
            change.before = *old;
            if (change.name.isEmpty())
                change.name = old->name;
            change.kind = kindOfRanks(*old, place);
        } else {
            change.kind = ChangeKind::Added;
        }
        pairs.push_back(std::move(change));
    }
    for (const PlaceResult& place : before) {
        if (!find(after, place.key)) {
            pairs.push_back({.key = place.key,
                .name = place.name,
                .before = place,
                .after = {},
                .score = {},
                .kind = ChangeKind::Removed});
        }
    }
    return pairs;
}

} // namespace

QString keyOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return QStringLiteral("added");
    case ChangeKind::Removed:
        return QStringLiteral("removed");
    case ChangeKind::Restructured:
        return QStringLiteral("restructured");
    case ChangeKind::Reweighed:
        return QStringLiteral("reweighed");
    case ChangeKind::WithinNoise:
        return QStringLiteral("within_noise");
    case ChangeKind::BeyondNoise:
        return QStringLiteral("beyond_noise");
    case ChangeKind::Same:
        break;
    }
    return QStringLiteral("same");
}

double ScoreChange::pain() const { return std::accumulate(painTerms.begin(), painTerms.end(), 0.); }
double ScoreChange::impact() const { return std::accumulate(impactTerms.begin(), impactTerms.end(), otherImpact); }

int PlaceChange::rankRise() const
{
    return before && after && before->rank && after->rank ? *before->rank - *after->rank : 0;
}

int RankingChanges::count(ChangeKind kind) const
{
    return static_cast<int>(
        std::count_if(places.begin(), places.end(), [kind](const PlaceChange& place) { return place.kind == kind; }));
}

ComparedState stateOf(
    const Ranking& ranking, const Uncertainty& uncertainty, const Journey& journey, const Tallies& tallies)
{
    ComparedState state{
        .basis = ranking.basis, .places = placeResults(ranking, uncertainty, journey), .input = std::nullopt};
    if (ranking.basis == Basis::Evidence)
        state.input = RankInput{journey, tallies, ranking.settings};
    return state;
}

Result<ComparedState> stateOf(const KeptResult& kept)
{
    ComparedState state{.basis = kept.basis, .places = kept.places, .input = std::nullopt};
    if (kept.basis != Basis::Evidence)
        return state;
    state.input = readRankInput(QJsonDocument::fromJson(kept.input.toUtf8()).object());
    if (!state.input)
        return failure({.code = ErrorCode::KeptResultUnreadable, .arguments = {kept.name.english()}});
    return state;
}

Result<RankingChanges> compareStates(const ComparedState& before, const ComparedState& after, Progress& progress)
{
    RankingChanges changes;
    changes.basisBefore = before.basis;
    changes.basisAfter = after.basis;
    if (!before.input || !after.input) {
        changes.places = pair(before.places, after.places);
        return changes;
    }
    const Ranking rankedBefore = rank(before.input->journey, before.input->tallies, before.input->settings, progress);
    const Ranking rankedAfter = rank(after.input->journey, after.input->tallies, after.input->settings, progress);
    const std::vector<PlaceResult> made = placeResults(rankedBefore, {}, before.input->journey);
    changes.isReproduced = isScoredAlike(before.places, made);
    changes.places = pair(changes.isReproduced ? before.places : made, after.places);
    if (!compareScores(*before.input, rankedBefore, *after.input, rankedAfter, changes.places, progress))
        return failure({.code = ErrorCode::Cancelled});
    return changes;
}

} // namespace touchstone
