// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ScoreChanges.h"

#include "model/scoring/MovedMap.h"
#include "model/scoring/ScoredPlaces.h"
#include "model/scoring/ScoreDraws.h"

#include <algorithm>
#include <cmath>

namespace touchstone {
namespace {

/// Below this many points of the score a part of a change is rounding.
constexpr double Rounding = 1e-9;
/// The first state is drawn with a seed of its own: with that of the second its errors would go hand in hand with
/// those of other people's answers, and no change would look like chance.
constexpr quint64 OtherSeed = 0x9E3779B97F4A7C15;

bool isNothing(double part) { return std::abs(part) <= Rounding; }

/// Finds places by key.
class ByKey
{
public:
    ByKey(const std::vector<RankedPlace>& places, const Journey& journey)
        : m_places(places)
    {
        for (size_t index = 0; index < places.size(); ++index)
            m_at.insert(journey.keyOf(places[index].place), index);
    }

    const RankedPlace* find(const QString& key) const
    {
        const auto found = m_at.constFind(key);
        return found == m_at.constEnd() ? nullptr : &m_places[*found];
    }

private:
    const std::vector<RankedPlace>& m_places;
    QHash<QString, size_t> m_at;
};

/// Splits into pain and impact, and these by family and part.
void splitTerms(const RankedPlace& before, const RankedPlace& after, ScoreChange& change)
{
    change.total = after.score - before.score;
    const double impact = (before.impact + after.impact) / 2, severity = (before.severity + after.severity) / 2;
    for (size_t family = 0; family < FamilyCount; ++family) {
        const double was = before.painWeights[family] * before.families[family].value_or(0);
        const double is = after.painWeights[family] * after.families[family].value_or(0);
        change.painTerms[family] = 100 * (is - was) * impact;
    }
    double known = 0;
    for (size_t part = 0; part < impactCount(); ++part) {
        const double was = before.impactWeights[part] * before.impacts[part].value_or(0);
        const double is = after.impactWeights[part] * after.impacts[part].value_or(0);
        change.impactTerms[part] = 100 * (is - was) * severity;
        known += is - was;
    }
    const double other = after.impact - before.impact - known;
    change.otherImpact = isNothing(100 * other) ? 0 : 100 * other * severity;
}

ChangeKind kindOf(const ScoreChange& change, bool isMovedByMap)
{
    if (!isNothing(change.byEvidence)) {
        return change.directionProbability >= RankingChanges::Beyond ? ChangeKind::BeyondNoise
                                                                     : ChangeKind::WithinNoise;
    }
    const double map = std::abs(change.byMap), settings = std::abs(change.bySettings);
    if (isNothing(map) && isNothing(settings))
        return isMovedByMap ? ChangeKind::Restructured : ChangeKind::Same;
    return map >= settings ? ChangeKind::Restructured : ChangeKind::Reweighed;
}

/// Draws both states and says how sure the direction of each part by evidence is.
class ChangeDraws
{
public:
    ChangeDraws(const RankInput& before, const RankInput& after, Progress& progress)
        : m_before(before.journey, before.tallies, seeded(before.settings, after.settings), progress)
        , m_after(after.journey, after.tallies, after.settings, progress)
        , m_settingsBefore(before.settings)
        , m_settingsAfter(after.settings)
        , m_progress(progress)
    { }

    bool isValid() const { return m_before.isValid() && m_after.isValid(); }

    void judge(const Place& before, const Place& after, ScoreChange& change) const
    {
        const std::vector<float> was = scores(m_before, before, m_settingsBefore);
        const std::vector<float> is = scores(m_after, after, m_settingsAfter);
        if (m_progress.isCancelled())
            return;
        // What map and settings do is arithmetic, not chance.
        const auto certain = static_cast<float>(change.byMap + change.bySettings);
        std::vector<float> parts(std::min(was.size(), is.size()));
        size_t up = 0, down = 0;
        for (size_t draw = 0; draw < parts.size(); ++draw) {
            parts[draw] = is[draw] - was[draw] - certain;
            up += parts[draw] > 0;
            down += parts[draw] < 0;
        }
        change.directionProbability
            = static_cast<double>(change.byEvidence > 0 ? up : down) / static_cast<double>(parts.size());
        change.evidenceRange = rangeOf(parts);
    }

private:
    static ScoreSettings seeded(ScoreSettings before, const ScoreSettings& after)
    {
        before.seed = after.seed ^ OtherSeed;
        before.draws = after.draws;
        return before;
    }
    std::vector<float> scores(const ScoreDraws& draws, const Place& place, const ScoreSettings& settings) const
    {
        return draws.scores(std::span(&place, 1), settings.painWeights, settings.impactWeights, m_progress).front();
    }

    ScoreDraws m_before, m_after;
    ScoreSettings m_settingsBefore, m_settingsAfter;
    Progress& m_progress;
};

} // namespace

bool compareScores(const RankInput& before, const Ranking& rankedBefore, const RankInput& after,
    const Ranking& rankedAfter, std::vector<PlaceChange>& changes, Progress& progress)
{
    // The new evidence as the old settings have it: what other rules make of answers is no news from customers.
    const RankInput renewed{
        after.journey, talliesUnder(before.settings.rules, after.journey, after.tallies), before.settings};
    const MovedMap moved = moveEvidence(before, renewed, progress);
    const std::vector<RankedPlace> onNewMap = scorePlaces(moved.journey, moved.tallies, moved.impact, before.settings);
    const ImpactModel impactRenewed = modelImpact(renewed.journey, renewed.tallies, progress);
    if (progress.isCancelled())
        return false;
    const std::vector<RankedPlace> withEvidence
        = scorePlaces(moved.journey, renewed.tallies, impactRenewed, before.settings);
    const ByKey first(rankedBefore.places, before.journey), second(onNewMap, after.journey),
        third(withEvidence, after.journey), last(rankedAfter.places, after.journey);
    bool needsDraws = false;
    for (PlaceChange& change : changes) {
        const RankedPlace* was = first.find(change.key);
        const RankedPlace* is = last.find(change.key);
        if (!was || !is)
            continue;
        ScoreChange& score = change.score.emplace();
        splitTerms(*was, *is, score);
        const RankedPlace* mapped = second.find(change.key);
        const RankedPlace* evident = third.find(change.key);
        const double mappedScore = mapped ? mapped->score : was->score;
        const double evidentScore = evident ? evident->score : is->score;
        score.byMap = mappedScore - was->score;
        score.byEvidence = evidentScore - mappedScore;
        score.bySettings = is->score - evidentScore;
        needsDraws |= !isNothing(score.byEvidence);
    }
    std::optional<ChangeDraws> draws;
    if (needsDraws && !draws.emplace(before, after, progress).isValid())
        return false;
    for (PlaceChange& change : changes) {
        if (!change.score)
            continue;
        if (!isNothing(change.score->byEvidence))
            draws->judge(first.find(change.key)->place, last.find(change.key)->place, *change.score);
        const RankedPlace* mapped = second.find(change.key);
        const bool isMovedByMap
            = mapped && change.before->rank != change.after->rank && mapped->rank == change.after->rank;
        change.kind = kindOf(*change.score, isMovedByMap);
    }
    return !progress.isCancelled();
}

} // namespace touchstone
