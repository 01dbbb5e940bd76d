// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/RulesJson.h"

namespace touchstone {
namespace {

SignalRule readRule(JsonReader& reader, qsizetype levels)
{
    SignalRule rule;
    rule.isOff = reader.boolean(QStringLiteral("off")).value_or(false);
    rule.isReversed = reader.boolean(QStringLiteral("reversed")).value_or(false);
    rule.anchors = readAnchors(reader);
    rule.exponent = reader.number(QStringLiteral("exponent"), {LeastExponent, MostExponent}).value_or(1);
    const QString loss = QStringLiteral("loss");
    rule.loss = reader.numbers(loss, Share);
    const auto count = static_cast<qsizetype>(rule.loss.size());
    const bool isWrong = levels > 0 ? count != levels : count == 1;
    if (count > 0 && isWrong) {
        reader.fail(ErrorCode::JsonBadValue,
            {QStringLiteral("[%1]").arg(count),
                levels > 0 ? QStringLiteral("[%1]").arg(levels) : QStringLiteral("[2] ...")},
            loss);
    }
    return rule;
}

void writeRule(JsonWriter& json, const SignalRule& rule)
{
    if (rule.isOff)
        json.put("off", true);
    if (rule.isReversed)
        json.put("reversed", true);
    writeAnchors(json, rule.anchors);
    if (rule.exponent != 1)
        json.put("exponent", rule.exponent);
    json.putIf("loss", rule.loss);
}

} // namespace

std::optional<Anchors> readAnchors(JsonReader& reader)
{
    const QString key = QStringLiteral("anchors");
    if (!reader.has(key))
        return std::nullopt;
    const std::vector<double> anchors = reader.numbers(key, Share);
    if (anchors.size() != 2 || anchors[0] >= anchors[1]) {
        reader.fail(ErrorCode::JsonBadValue,
            {QString::fromUtf8(JsonWriter::list(anchors)), QStringLiteral("[ok, bad], ok < bad")}, key);
        return std::nullopt;
    }
    return Anchors{.ok = anchors[0], .bad = anchors[1]};
}

void writeAnchors(JsonWriter& json, const std::optional<Anchors>& anchors)
{
    if (anchors)
        json.put("anchors", std::vector{anchors->ok, anchors->bad});
}

SignalRules readRules(JsonReader& score)
{
    SignalRules rules;
    if (const QString key = QStringLiteral("signals"); score.has(key)) {
        JsonReader reader(score.value(key), score.pathOf(key), score.findings());
        for (const SignalInfo& info : allSignals()) {
            if (!reader.has(info.key))
                continue;
            JsonReader each(reader.value(info.key), reader.pathOf(info.key), reader.findings());
            rules.ofSignal[info.signal] = readRule(each, info.levels.size());
        }
    }
    score.each(QStringLiteral("questions"), [&](const QJsonValue& value, const QString& path) {
        JsonReader reader(value, path, score.findings());
        const QuestionKey key{reader.string(QStringLiteral("survey"), Presence::Required),
            reader.string(QStringLiteral("question"), Presence::Required)};
        if (rules.ofQuestion.contains(key))
            reader.fail(ErrorCode::JsonDuplicateId, {key.question}, QStringLiteral("question"));
        rules.ofQuestion[key] = readRule(reader, 0);
    });
    rules.prune();
    return rules;
}

void writeRules(JsonWriter& json, const SignalRules& rules)
{
    SignalRules written = rules;
    written.prune();
    if (!written.ofSignal.empty()) {
        json.beginObject("signals");
        for (const auto& [signal, rule] : written.ofSignal) {
            json.beginObject(infoOf(signal).key);
            writeRule(json, rule);
            json.endObject();
        }
        json.endObject();
    }
    if (!written.ofQuestion.empty()) {
        json.beginArray("questions");
        for (const auto& [key, rule] : written.ofQuestion) {
            json.beginObject();
            json.put("survey", key.survey);
            json.put("question", key.question);
            writeRule(json, rule);
            json.endObject();
        }
        json.endArray();
    }
}

} // namespace touchstone
