// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/SignalRulesJson.h"

#include "model/base/JsonNumbers.h"

#include <cmath>
#include <QJsonArray>

namespace touchstone {
namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const SignalRule& rule)
{
    QJsonObject json;
    if (rule.isOff)
        json[u"off"_s] = true;
    if (rule.isReversed)
        json[u"reversed"_s] = true;
    if (rule.anchors)
        json[u"anchors"_s] = QJsonArray{rule.anchors->ok, rule.anchors->bad};
    if (rule.exponent != 1)
        json[u"exponent"_s] = rule.exponent;
    if (!rule.loss.empty())
        json[u"loss"_s] = toJsonArray(rule.loss);
    return json;
}

std::optional<std::vector<double>> shares(const QJsonValue& value)
{
    std::vector<double> result;
    for (const QJsonValue& each : value.toArray()) {
        const double number = each.toDouble(-1);
        if (!(number >= 0 && number <= 1))
            return std::nullopt;
        result.push_back(number);
    }
    return result;
}

std::optional<SignalRule> ruleFromJson(const QJsonObject& json)
{
    SignalRule rule;
    rule.isOff = json[u"off"_s].toBool();
    rule.isReversed = json[u"reversed"_s].toBool();
    const auto anchors = shares(json[u"anchors"_s]);
    const auto loss = shares(json[u"loss"_s]);
    rule.exponent = json[u"exponent"_s].toDouble(1);
    if (!anchors || !loss || !(rule.exponent >= LeastExponent && rule.exponent <= MostExponent))
        return std::nullopt;
    if (!anchors->empty()) {
        if (anchors->size() != 2 || (*anchors)[0] >= (*anchors)[1])
            return std::nullopt;
        rule.anchors = Anchors{(*anchors)[0], (*anchors)[1]};
    }
    rule.loss = *loss;
    return rule;
}

} // namespace

QJsonObject rulesToJson(const SignalRules& rules)
{
    QJsonObject ofSignals;
    for (const auto& [signal, rule] : rules.ofSignal) {
        if (!rule.isEmpty())
            ofSignals[infoOf(signal).key] = toJson(rule);
    }
    QJsonArray ofQuestions;
    for (const auto& [key, rule] : rules.ofQuestion) {
        if (rule.isEmpty())
            continue;
        QJsonObject json = toJson(rule);
        json[u"survey"_s] = key.survey;
        json[u"question"_s] = key.question;
        ofQuestions.append(json);
    }
    QJsonObject result;
    if (!ofSignals.isEmpty())
        result[u"signals"_s] = ofSignals;
    if (!ofQuestions.isEmpty())
        result[u"questions"_s] = ofQuestions;
    return result;
}

std::optional<SignalRules> rulesFromJson(const QJsonObject& json)
{
    SignalRules rules;
    const QJsonObject ofSignals = json[u"signals"_s].toObject();
    for (auto at = ofSignals.begin(); at != ofSignals.end(); ++at) {
        const auto rule = ruleFromJson(at.value().toObject());
        const auto signal = signalFromKey(at.key());
        if (!rule || !signal)
            return std::nullopt;
        rules.ofSignal[*signal] = *rule;
    }
    for (const QJsonValue& value : json[u"questions"_s].toArray()) {
        const auto rule = ruleFromJson(value.toObject());
        if (!rule)
            return std::nullopt;
        rules.ofQuestion[{value[u"survey"_s].toString(), value[u"question"_s].toString()}] = *rule;
    }
    return rules;
}

} // namespace touchstone
