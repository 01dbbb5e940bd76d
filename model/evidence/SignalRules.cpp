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

MeasuredScale scaleOf(const Survey& survey, const ColumnMapping& column)
{
    return {*column.signal, {nameOf(survey), column.header}, columnLoss(column), !column.loss.empty(), column.anchors};
}

MeasuredScale scaleOf(const Aggregate& aggregate)
{
    return {aggregate.signal, {}, aggregateLoss(aggregate), !aggregate.loss.empty(), aggregate.anchors};
}

MeasuredScale scaleOf(Signal signal) { return {.signal = signal, .loss = infoOf(signal).loss}; }

const SignalRule& SignalRules::of(Signal signal) const { return ruleIn(ofSignal, signal); }

const SignalRule& SignalRules::of(const QuestionKey& question) const
{
    static const SignalRule none; // of what is no question, whatever rules name
    return question.isEmpty() ? none : ruleIn(ofQuestion, question);
}

bool SignalRules::counts(const MeasuredScale& scale) const { return !of(scale.question).isOff && counts(scale.signal); }

LevelLosses SignalRules::lossesOf(const MeasuredScale& scale) const
{
    const SignalRule& own = of(scale.question);
    return lossesUnder(changesLosses(own) || scale.isOwnTable ? own : of(scale.signal), scale.loss);
}

std::optional<Anchors> SignalRules::anchorsOf(const MeasuredScale& scale) const
{
    const SignalRule& own = of(scale.question);
    if (own.anchors || scale.anchors)
        return own.anchors ? own.anchors : scale.anchors;
    return of(scale.signal).anchors;
}

std::map<Signal, Anchors> SignalRules::anchors() const
{
    std::map<Signal, Anchors> result;
    for (const auto& [signal, rule] : ofSignal) {
        if (rule.anchors)
            result[signal] = *rule.anchors;
    }
    return result;
}

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
