// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/DigitalValue.h"
#include "model/planning/EvidencePlanner.h"
#include "model/planning/PlanRules.h"
#include "model/scoring/LossDraws.h"
#include "model/scoring/Parallel.h"

#include <algorithm>
#include <cmath>

namespace touchstone {
namespace {

constexpr size_t FirstPlaces = 3;
/// Draws that are looked at: enough to tell a share to one in a hundred, in bounded memory.
constexpr int MostDraws = 10'000, FewestDraws = 1000;
constexpr size_t MostNumbers = 10'000'000;
/// Draws that say which portfolios may be the best one, and how many of these are compared: the most frequent.
constexpr int DrawsOfPortfolios = 2000;
constexpr size_t MostPortfolios = 200;

double meanOf(const std::vector<float>& numbers)
{
    double sum = 0;
    for (const float number : numbers)
        sum += static_cast<double>(number);
    return sum / static_cast<double>(numbers.size());
}

double varianceOf(const std::vector<float>& numbers, double mean)
{
    double sum = 0;
    for (const float number : numbers)
        sum += (static_cast<double>(number) - mean) * (static_cast<double>(number) - mean);
    return sum / static_cast<double>(numbers.size());
}

/// The error floor that the settings give a signal.
double floorAt(const ScoreSettings& settings, Signal signal)
{
    return toJson(settings.errorFloors).value(infoOf(signal).key).toDouble();
}

} // namespace

/// Makes a planner, part by part.
class EvidencePlannerBuilder
{
public:
    EvidencePlannerBuilder(const Ranking& ranking, const ScoreDraws& draws, const Journey& journey,
        const Tallies& tallies, const Plan& plan)
        : m_ranking(ranking)
        , m_draws(draws)
        , m_journey(journey)
        , m_plan(plan)
        , m_evidence(arrangePain(journey, tallies))
        , m_made(std::make_shared<EvidencePlanner>())
    { }

    Result<std::shared_ptr<const EvidencePlanner>> make(Progress& progress)
    {
        addPlaces();
        addForesights(progress);
        addTruth(progress);
        if (progress.isCancelled())
            return failure({.code = ErrorCode::Cancelled});
        TOUCHSTONE_TRY(addDecision(progress));
        if (progress.isCancelled())
            return failure({.code = ErrorCode::Cancelled});
        return m_made;
    }

private:
    void addPlaces()
    {
        size_t signalPlaces = 1;
        for (const SignalEvidence& signal : m_evidence.signalEvidence) {
            signalPlaces += signal.at.size();
            m_made->m_shrinkage.emplace(signal.signal, shrinkageOf(signal));
        }
        const int affordable = std::max(FewestDraws, static_cast<int>(MostNumbers / signalPlaces));
        m_made->m_draws = std::min({m_draws.draws(), MostDraws, affordable});
        for (const RankedPlace& ranked : m_ranking.places) {
            m_made->m_places.push_back(ranked.place);
            m_made->m_scores.push_back(ranked.rank ? std::optional(ranked.score) : std::nullopt);
            m_made->m_evidenceShares.push_back(ranked.evidenceShare);
            m_made->m_reach.push_back(ranked.impacts[static_cast<size_t>(Impact::Reach)]);
        }
    }

    const SignalEvidence& evidenceOf(Signal signal) const
    {
        return *std::find_if(m_evidence.signalEvidence.begin(), m_evidence.signalEvidence.end(),
            [&](const SignalEvidence& evidence) { return evidence.signal == signal; });
    }

    void addForesights(Progress& progress)
    {
        // What answers can tell is what was drawn before the error floors.
        ScoreSettings settings = m_ranking.settings;
        settings.errorFloors = {};
        const LossDrawer drawer(m_evidence, settings, progress);
        if (progress.isCancelled())
            return;
        const std::vector<float> scores = normalScores(m_draws.draws());
        QHash<Place, size_t> evidenceAt;
        for (size_t index = 0; index < m_evidence.places.size(); ++index)
            evidenceAt.insert(m_evidence.places[index], index);
        std::vector<std::optional<PlaceForesight>> foresights(m_ranking.places.size());
        forEachInParallel(static_cast<int>(foresights.size()), progress, [&](int index) {
            const RankedPlace& ranked = m_ranking.places[static_cast<size_t>(index)];
            const size_t place = evidenceAt.value(ranked.place);
            foresights[static_cast<size_t>(index)] = foresightAt(ranked, place, drawer.at(place), scores);
        });
        if (progress.isCancelled())
            return;
        for (size_t place = 0; place < foresights.size(); ++place) {
            const RankedPlace& ranked = m_ranking.places[place];
            m_made->m_foresights.push_back(std::move(*foresights[place]));
            std::vector<double>& weights = m_made->m_shareWeights.emplace_back();
            const auto& parts = m_made->m_foresights.back().parts();
            for (size_t part = 0; part < parts.size(); ++part) {
                weights.push_back(weightOf(ranked, parts[part].signal));
                if (canBeAsked(parts[part].signal) && parts[part].weight > 0)
                    m_made->m_candidates.push_back({place, part});
            }
        }
    }

    /// The share of a place's severity that full pain by this signal alone makes.
    static double weightOf(const RankedPlace& ranked, Signal signal)
    {
        const Family family = infoOf(signal).family;
        const auto sisters = std::count_if(ranked.signalScores.begin(), ranked.signalScores.end(),
            [&](const SignalScore& score) { return infoOf(score.signal).family == family; });
        return ranked.painWeights[static_cast<size_t>(family)] / static_cast<double>(std::max<qsizetype>(sisters, 1));
    }

    PlaceForesight foresightAt(const RankedPlace& ranked, size_t place, const std::vector<SignalLosses>& losses,
        const std::vector<float>& normal) const
    {
        PlaceForesight foresight(ranked.score, m_ranking.settings.signalCorrelation, m_ranking.settings.seed, place);
        for (const SignalLosses& drawn : losses) {
            const SignalEvidence& evidence = evidenceOf(drawn.signal);
            const auto at = std::find_if(evidence.at.begin(), evidence.at.end(),
                [&](const SignalEvidence::At& one) { return one.place == static_cast<int>(place); });
            const double mean = meanOf(drawn.losses);
            const double spread = answerVariance(evidence, at->tally, mean, varianceOf(drawn.losses, mean));
            foresight.add(
                {drawn.signal, at->tally ? at->tally->total() : 0, 100 * weightOf(ranked, drawn.signal) * ranked.impact,
                    SignalForesight(
                        drawn.losses, normal, drawn.anchors, spread, floorAt(m_ranking.settings, drawn.signal))});
        }
        return foresight;
    }

    void addTruth(Progress& progress)
    {
        if (progress.isCancelled())
            return;
        m_made->m_truth = m_draws.scores(
            m_made->m_places, m_ranking.settings.painWeights, m_ranking.settings.impactWeights, progress);
        for (size_t place = 0; place < m_made->m_truth.size(); ++place) {
            const bool isAsked = std::any_of(m_made->m_candidates.begin(), m_made->m_candidates.end(),
                [&](const EvidencePlanner::Candidate& candidate) { return candidate.place == place; });
            m_made->m_truth[place].resize(
                m_made->m_scores[place] || isAsked ? static_cast<size_t>(m_made->m_draws) : 0);
        }
    }

    Result<void> addDecision(Progress& progress)
    {
        const auto ranked = static_cast<size_t>(std::count_if(m_made->m_scores.begin(), m_made->m_scores.end(),
            [](const std::optional<double>& score) { return score.has_value(); }));
        m_made->m_top = ranked > FirstPlaces ? FirstPlaces : ranked > 1 ? 1 : 0;
        const Result<PlanRules> now = planRules(m_plan, m_journey, m_ranking);
        if (!now)
            return failure(now.error());
        if (m_made->m_top > 0)
            m_made->m_firstPlaces = topDecision(m_made->m_scores, m_made->m_top, m_made->m_draws);
        if (now->isScarce && !now->solutions.empty())
            return addPortfolios(*now, progress);
        return {};
    }

    /// What there would be to choose from if every place that can be asked about were ranked.
    Result<PlanRules> rulesOfAll() const
    {
        Ranking all = m_ranking;
        for (size_t place = 0; place < all.places.size(); ++place) {
            if (!all.places[place].rank && !m_made->m_truth[place].empty())
                all.places[place].rank = static_cast<int>(place) + 1;
        }
        return planRules(m_plan, m_journey, all);
    }

    Result<void> addPortfolios(const PlanRules& now, Progress& progress)
    {
        const Result<PlanRules> all = rulesOfAll();
        if (!all)
            return failure(all.error());
        QHash<Place, size_t> indexOf;
        for (size_t place = 0; place < m_made->m_places.size(); ++place)
            indexOf.insert(m_made->m_places[place], place);
        const auto valuesOf = [&](const PlanRules& rules, const auto& worthOf) {
            PortfolioValues values;
            for (const Place& place : rules.places)
                values.worth.push_back(std::max(0., static_cast<double>(worthOf(indexOf.value(place)))));
            for (const SolutionId id : rules.solutions) {
                const Solution& solution = *m_plan.solutions.find(id);
                values.removes.push_back(removesOf(solution, m_journey).mid * solution.delivery.value_or(1));
            }
            return values;
        };
        const auto scoreOf = [&](size_t place) { return m_made->m_scores[place].value_or(0); };

        std::vector<int> present;
        for (const int option : PortfolioSolver(now.rules).best(valuesOf(now, scoreOf), progress).chosen) {
            const auto found
                = std::find(all->solutions.begin(), all->solutions.end(), now.solutions[static_cast<size_t>(option)]);
            present.push_back(static_cast<int>(found - all->solutions.begin()));
        }
        std::sort(present.begin(), present.end());

        const PortfolioValues middle = valuesOf(*all, scoreOf);
        const std::vector<Portfolio> drawn = PortfolioSolver(all->rules)
                                                 .bestOfDraws(
                                                     std::min(m_made->m_draws, DrawsOfPortfolios),
                                                     [&](int draw) {
                                                         return valuesOf(*all, [&](size_t place) {
                                                             return m_made->m_truth[place][static_cast<size_t>(draw)];
                                                         });
                                                     },
                                                     makePortfolio(all->rules, middle, present), progress);
        std::map<std::vector<int>, int> counts;
        for (const Portfolio& portfolio : drawn)
            ++counts[portfolio.chosen];
        counts.erase(present);
        std::vector<std::pair<int, std::vector<int>>> order;
        for (const auto& [chosen, count] : counts)
            order.emplace_back(-count, chosen);
        std::sort(order.begin(), order.end());
        order.resize(std::min(order.size(), MostPortfolios - 1));

        PortfolioActions actions;
        actions.options = static_cast<int>(all->solutions.size());
        const auto addAction = [&](const std::vector<int>& chosen) {
            std::map<size_t, double> left;
            for (const int option : chosen) {
                const auto index = static_cast<size_t>(option);
                const Place& place = all->places[static_cast<size_t>(all->rules.options[index].place)];
                left.emplace(indexOf.value(place), 1).first->second *= 1 - middle.removes[index];
            }
            PortfolioActions::Action& action = actions.actions.emplace_back();
            action.options = chosen;
            for (const auto& [place, share] : left)
                action.removes.emplace_back(place, 1 - share);
        };
        addAction(present);
        for (const auto& [count, chosen] : order)
            addAction(chosen);
        m_made->m_solutions = all->solutions;
        m_made->m_portfolios = portfolioDecision(std::move(actions), m_made->m_scores, m_made->m_draws);
        return {};
    }

    const Ranking& m_ranking;
    const ScoreDraws& m_draws;
    const Journey& m_journey;
    const Plan& m_plan;
    PainEvidence m_evidence;
    std::shared_ptr<EvidencePlanner> m_made;
};

Result<std::shared_ptr<const EvidencePlanner>> EvidencePlanner::create(const Ranking& ranking, const ScoreDraws& draws,
    const Journey& journey, const Tallies& tallies, const Plan& plan, Progress& progress)
{
    if (ranking.basis != Basis::Evidence)
        return failure({.code = ErrorCode::PlanNeedsEvidence});
    if (!draws.isValid())
        return failure({.code = ErrorCode::Cancelled});
    return EvidencePlannerBuilder(ranking, draws, journey, tallies, plan).make(progress);
}

} // namespace touchstone
