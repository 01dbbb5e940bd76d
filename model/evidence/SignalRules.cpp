// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/SignalRules.h"

#include "model/evidence/ColumnLoss.h"

#include <algorithm>
#include <cmath>

namespace touchstone {
namespace {

bool changesLosses(const SignalRule& rule) { return rule.isReversed || rule.exponent != 1 || !rule.loss.empty(); }

/// A table on another number of levels: between two of its values by where a level lies between the ends.
std::vector<double> stretched(const std::vector<double>& table, size_t levels)
{
    if (table.size() == levels || table.empty())
        return table;
    std::vector<double> result;
    for (size_t level = 0; level < levels; ++level) {
        const double at = levels > 1
            ? static_cast<double>(level) / static_cast<double>(levels - 1) * static_cast<double>(table.size() - 1)
            : 0;
        const auto below = std::min(static_cast<size_t>(at), table.size() - 1);
        const size_t above = std::min(below + 1, table.size() - 1);
        result.push_back(table[below] + (at - static_cast<double>(below)) * (table[above] - table[below]));
    }
    return result;
}

template <typename Key>
const SignalRule& ruleIn(const std::map<Key, SignalRule>& rules, const Key& key)
{
    static const SignalRule none;
    const auto found = rules.find(key);
    return found == rules.end() ? none : found->second;
}

} // namespace

LevelLosses lossesUnder(const SignalRule& rule, std::vector<double> own)
{
    if (!rule.loss.empty())
        return {own, stretched(rule.loss, own.size())};
    if (rule.isReversed)
        std::reverse(own.begin(), own.end());
    LevelLosses losses{own, own};
    if (rule.exponent != 1) {
        for (double& loss : losses.loss)
            loss = std::pow(loss, rule.exponent);
    }
    return losses;
}

QString nameOf(const Survey& survey)
{
    return survey.mapping.survey.isEmpty() ? survey.sourceFile : survey.mapping.survey;
}

const SignalRule& SignalRules::of(Signal signal) const { return ruleIn(ofSignal, signal); }

const SignalRule& SignalRules::of(const QuestionKey& question) const { return ruleIn(ofQuestion, question); }

bool SignalRules::counts(const Survey& survey, const ColumnMapping& column) const
{
    return !of(QuestionKey{nameOf(survey), column.header}).isOff && (!column.signal || counts(*column.signal));
}

LevelLosses SignalRules::lossesOf(const Survey& survey, const ColumnMapping& column) const
{
    if (!column.signal)
        return {};
    const SignalRule& own = of(QuestionKey{nameOf(survey), column.header});
    if (changesLosses(own))
        return lossesUnder(own, columnLoss(column));
    return lossesUnder(column.loss.empty() ? of(*column.signal) : own, columnLoss(column));
}

LevelLosses SignalRules::lossesOf(const Aggregate& aggregate) const
{
    return lossesUnder(aggregate.loss.empty() ? of(aggregate.signal) : SignalRule(), aggregateLoss(aggregate));
}

LevelLosses SignalRules::lossesOf(Signal signal) const { return lossesUnder(of(signal), infoOf(signal).loss); }

std::optional<Anchors> SignalRules::anchorsOf(const Survey& survey, const ColumnMapping& column) const
{
    const SignalRule& own = of(QuestionKey{nameOf(survey), column.header});
    if (own.anchors || column.anchors)
        return own.anchors ? own.anchors : column.anchors;
    return column.signal ? of(*column.signal).anchors : std::nullopt;
}

std::optional<Anchors> SignalRules::anchorsOf(const Aggregate& aggregate) const
{
    return aggregate.anchors ? aggregate.anchors : of(aggregate.signal).anchors;
}

Anchors SignalRules::anchorsOf(Signal signal) const { return of(signal).anchors.value_or(infoOf(signal).anchors); }

bool SignalRules::isMonotone(const std::vector<double>& loss)
{
    return std::is_sorted(loss.begin(), loss.end()) || std::is_sorted(loss.rbegin(), loss.rend());
}

void SignalRules::prune()
{
    std::erase_if(ofSignal, [](const auto& entry) { return entry.second.isEmpty(); });
    std::erase_if(ofQuestion, [](const auto& entry) { return entry.second.isEmpty(); });
}

} // namespace touchstone
