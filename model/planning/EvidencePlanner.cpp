// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/EvidencePlanner.h"

#include "model/scoring/Parallel.h"
#include "model/scoring/ScoredPlaces.h"

#include <algorithm>
#include <cmath>

namespace touchstone {
namespace {

/// A question that adds less, as a share of what the decision is worth, is not worth asking.
constexpr double LeastGain = 1e-4;
/// Candidates that are compared again after each choice: those worth most by themselves.
constexpr size_t MostCompared = 100;
/// What an estimate of one draw takes, in nanoseconds: what progress counts.
constexpr qint64 EstimateCost = 100;

} // namespace

bool canBeAsked(Signal signal) { return signal != Signal::Review && signal != Signal::Voice; }

double EvidencePlanner::answersAt(size_t place, const AskSettings& settings) const
{
    return settings.answers.value_or(settings.people * m_reach[place].value_or(1));
}

double EvidencePlanner::evidenceShare(size_t place, const std::vector<size_t>& parts, const AskSettings& settings) const
{
    double share = m_evidenceShares[place];
    for (const size_t part : parts) {
        const PlaceForesight::Part& at = m_foresights[place].parts()[part];
        const Shrinkage& shrinkage = m_shrinkage.at(at.signal);
        share += m_shareWeights[place][part]
            * (shrinkage.ownWeight(at.answers + answersAt(place, settings)) - shrinkage.ownWeight(at.answers));
    }
    return share;
}

std::vector<float> EvidencePlanner::estimates(
    size_t place, const std::vector<size_t>& parts, const AskSettings& settings) const
{
    if (!m_scores[place] && evidenceShare(place, parts, settings) < LeastEvidenceShare)
        return {};
    std::vector<PlaceForesight::Asked> asked;
    for (const size_t part : parts)
        asked.push_back({part, answersAt(place, settings)});
    return m_foresights[place].estimates(asked, m_draws);
}

const EvidenceDecision* EvidencePlanner::decisionOf(EvidencePlan::Decides decides) const
{
    return decides == EvidencePlan::Decides::Solutions ? m_portfolios.get() : m_firstPlaces.get();
}

AskedQuestion EvidencePlanner::describe(
    const Candidate& candidate, EvidencePlan::Decides decides, const AskSettings& settings) const
{
    const EvidenceDecision& decision = *decisionOf(decides);
    AskedQuestion question;
    const PlaceForesight::Part& part = m_foresights[candidate.place].parts()[candidate.part];
    question.place = m_places[candidate.place];
    question.signal = part.signal;
    question.reach = m_reach[candidate.place].value_or(1);
    question.answersNow = part.answers;
    question.answersNew = answersAt(candidate.place, settings);
    const std::vector<float> alone = estimates(candidate.place, {candidate.part}, settings);
    if (alone.empty())
        return question;
    question.worthAlone = std::max(0., decision.worthWith(candidate.place, alone) - decision.worth());
    const EvidenceDecision::Change change = decision.change(candidate.place, alone);
    question.changes = change.share;
    if (change.about >= 0 && decides == EvidencePlan::Decides::Solutions)
        question.solution = m_solutions[static_cast<size_t>(change.about)];
    else if (change.about >= 0)
        question.rival = m_places[static_cast<size_t>(change.about)];
    return question;
}

Result<EvidencePlan> EvidencePlanner::plan(const AskSettings& settings, Progress& progress) const
{
    if (!m_portfolios)
        return planFor(EvidencePlan::Decides::FirstPlaces, settings, progress);
    Result<EvidencePlan> result = planFor(EvidencePlan::Decides::Solutions, settings, progress);
    if (!result || !result->questions.empty() || !m_firstPlaces)
        return result;
    result = planFor(EvidencePlan::Decides::FirstPlaces, settings, progress);
    if (result)
        result->isPlanFirm = true;
    return result;
}

Result<EvidencePlan> EvidencePlanner::planFor(
    EvidencePlan::Decides decides, const AskSettings& settings, Progress& progress) const
{
    EvidencePlan result;
    result.decides = decides;
    result.top = static_cast<int>(m_top);
    result.considered = static_cast<int>(m_candidates.size());
    result.isReachKnown = std::any_of(m_reach.begin(), m_reach.end(), [](const auto& reach) { return reach; });
    const EvidenceDecision* const present = decisionOf(decides);
    if (!present)
        return result;
    result.worth = present->worth();
    result.expectedLoss = present->expectedLoss(m_truth);

    const qint64 unit = EstimateCost * m_draws / 1000 + 1;
    std::vector<Candidate> open = m_candidates;
    progress.setTotal(progress.done()
        + unit * static_cast<qint64>(open.size() + static_cast<size_t>(settings.questions) * MostCompared));
    const std::unique_ptr<EvidenceDecision> decision = present->clone();
    std::map<size_t, std::vector<size_t>> asked; // parts by place
    double worth = result.worth;
    while (static_cast<int>(result.questions.size()) < settings.questions && !open.empty()) {
        std::vector<double> worths(open.size(), worth);
        forEachInParallel(
            static_cast<int>(open.size()), progress,
            [&](int index) {
                const Candidate& candidate = open[static_cast<size_t>(index)];
                std::vector<size_t> parts;
                if (const auto found = asked.find(candidate.place); found != asked.end())
                    parts = found->second;
                parts.push_back(candidate.part);
                const std::vector<float> row = estimates(candidate.place, parts, settings);
                if (!row.empty())
                    worths[static_cast<size_t>(index)] = decision->worthWith(candidate.place, row);
            },
            unit * static_cast<qint64>(open.size()));
        if (progress.isCancelled())
            return failure({.code = ErrorCode::Cancelled});
        const auto best = static_cast<size_t>(std::max_element(worths.begin(), worths.end()) - worths.begin());
        if (worths[best] - worth <= LeastGain * std::abs(result.worth))
            break;
        const Candidate chosen = open[best];
        std::vector<size_t>& parts = asked[chosen.place];
        parts.push_back(chosen.part);
        decision->take(chosen.place, estimates(chosen.place, parts, settings));
        AskedQuestion& question = result.questions.emplace_back(describe(chosen, decides, settings));
        question.gain = worths[best] - worth;
        worth = worths[best];
        if (open.size() > MostCompared) {
            std::vector<double> order = worths;
            std::nth_element(order.begin(), order.begin() + MostCompared, order.end(), std::greater());
            const double least = order[MostCompared];
            size_t index = 0;
            std::erase_if(open, [&](const Candidate&) { return worths[index++] <= least; });
        }
        std::erase_if(open, [&](const Candidate& one) { return one.place == chosen.place && one.part == chosen.part; });
    }
    result.gain = worth - result.worth;
    judge(result, asked, settings);
    return progress.isCancelled() ? Result<EvidencePlan>(failure({.code = ErrorCode::Cancelled})) : std::move(result);
}

void EvidencePlanner::judge(
    EvidencePlan& plan, const std::map<size_t, std::vector<size_t>>& asked, const AskSettings& settings) const
{
    // The same places stand for selection now and then: those ranked now, and those that the answers bring in.
    ScoreRows now(m_places.size()), then(m_places.size()), truth(m_places.size());
    for (size_t place = 0; place < m_places.size(); ++place) {
        if (m_scores[place])
            now[place].assign(static_cast<size_t>(m_draws), static_cast<float>(*m_scores[place]));
        const auto found = asked.find(place);
        then[place] = found == asked.end() ? now[place] : estimates(place, found->second, settings);
        if (!then[place].empty())
            truth[place] = m_truth[place];
    }
    if (m_top > 0) {
        plan.rightNow = rightShare(now, truth, m_top);
        plan.rightThen = rightShare(then, truth, m_top);
    }
    plan.people = asked.empty() ? 0 : settings.people;
    if (settings.answers) {
        plan.people = 0;
        for (const AskedQuestion& question : plan.questions)
            plan.people = std::max(plan.people, question.answersNew / std::max(question.reach, 1e-6));
    }
}

} // namespace touchstone
