// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Fingerprint.h"

#include "model/base/JsonNumbers.h"
#include "model/evidence/SignalRulesJson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace touchstone {
namespace {

QJsonObject settingsJson(const ScoreSettings& settings)
{
    QJsonObject json{{QStringLiteral("pain_weights"), toJsonArray(settings.painWeights)},
        {QStringLiteral("impact_weights"), toJsonArray(settings.impactWeights)},
        {QStringLiteral("signal_correlation"), settings.signalCorrelation}, {QStringLiteral("draws"), settings.draws},
        {QStringLiteral("seed"), QString::number(settings.seed)}};
    if (isAnySet(settings.errorFloors))
        json.insert(QStringLiteral("error_floors"), toJson(settings.errorFloors));
    if (const QJsonObject rules = rulesToJson(settings.rules); !rules.isEmpty())
        json.insert(QStringLiteral("rules"), rules);
    return json;
}

QJsonArray touchpointsJson(const Journey& journey, const Tallies& tallies, Basis basis)
{
    QJsonArray result;
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        QJsonObject object{{QStringLiteral("id"), touchpoint.key}};
        if (touchpoint.momentOfTruth)
            object.insert(QStringLiteral("moment_of_truth"), true);
        if (touchpoint.reach)
            object.insert(QStringLiteral("reach"), static_cast<int>(*touchpoint.reach));
        if (touchpoint.importance)
            object.insert(QStringLiteral("importance"), *touchpoint.importance);
        QJsonObject values;
        for (const auto& [impact, valueAt] : tallies.impactValues) {
            if (const auto value = valueAt.find(touchpoint.id); value != valueAt.end())
                values.insert(keyOf(impact), value->second);
        }
        if (!values.isEmpty())
            object.insert(QStringLiteral("impacts"), values);
        if (basis == Basis::Room) {
            object.insert(QStringLiteral("emotion"), toJsonArray(touchpoint.ratings()));
            QJsonArray painPoints;
            for (const PainPoint& painPoint : touchpoint.painPoints)
                painPoints.append(QJsonArray{painPoint.severity.value_or(1), painPoint.frequency.value_or(1)});
            object.insert(QStringLiteral("pain_points"), painPoints);
        }
        result.append(object);
    }
    return result;
}

QJsonArray transitionsJson(const Journey& journey)
{
    std::map<std::pair<QString, QString>, double> counts;
    for (const Transition& transition : journey.transitions) {
        if (transition.count.value_or(0) > 0)
            counts[{journey.keyOf(transition.from), journey.keyOf(transition.to)}] += *transition.count;
    }
    QJsonArray result;
    for (const auto& [ends, count] : counts)
        result.append(QJsonArray{ends.first, ends.second, count});
    return result;
}

QJsonArray signalsJson(const Journey& journey, const Tallies& tallies)
{
    std::map<std::pair<QString, QString>, QJsonObject> byPlace;
    for (const SignalTally& tally : tallies.signalTallies) {
        const QString place = journey.keyOf(tally.place), signal = infoOf(tally.signal).key;
        QJsonObject object{{QStringLiteral("place"), place}, {QStringLiteral("signal"), signal},
            {QStringLiteral("counts"), toJsonArray(tally.counts)}, {QStringLiteral("loss"), toJsonArray(tally.loss)}};
        if (tally.anchors)
            object.insert(QStringLiteral("anchors"), QJsonArray{tally.anchors->ok, tally.anchors->bad});
        byPlace[{place, signal}] = object;
    }
    QJsonArray result;
    for (const auto& [key, object] : byPlace)
        result.append(object);
    return result;
}

QJsonObject driversJson(const Journey& journey, const Drivers& drivers)
{
    QJsonArray touchpoints, rows;
    for (const TouchpointId id : drivers.touchpoints)
        touchpoints.append(journey.keyOf(id));
    for (const std::vector<double>& row : drivers.correlation)
        rows.append(toJsonArray(row));
    return {{QStringLiteral("touchpoints"), touchpoints}, {QStringLiteral("correlation"), rows},
        {QStringLiteral("n"), drivers.n}};
}

QJsonArray votesJson(const Journey& journey, const QString& wave)
{
    std::map<std::pair<QString, QString>, int> dots;
    for (const Vote& vote : journey.votes) {
        if (countsInWave(vote.wave, wave))
            dots[{vote.voter, journey.keyOf(vote.touchpoint)}] += vote.dots;
    }
    QJsonArray result;
    for (const auto& [vote, count] : dots)
        result.append(QJsonArray{vote.first, vote.second, count});
    return result;
}

} // namespace

QJsonObject canonicalInput(const Journey& journey, const Tallies& tallies, const ScoreSettings& settings, Basis basis)
{
    QJsonObject result{{QStringLiteral("model"), QLatin1String(Ranking::ModelVersion)},
        {QStringLiteral("score"), settingsJson(settings)},
        {QStringLiteral("touchpoints"), touchpointsJson(journey, tallies, basis)}};
    if (basis == Basis::Room) {
        result.insert(QStringLiteral("votes"), votesJson(journey, tallies.filter.wave));
        return result;
    }
    result.insert(QStringLiteral("transitions"), transitionsJson(journey));
    result.insert(QStringLiteral("signals"), signalsJson(journey, tallies));
    if (!tallies.drivers.isEmpty())
        result.insert(QStringLiteral("drivers"), driversJson(journey, tallies.drivers));
    return result;
}

QString fingerprintOf(const Journey& journey, const Tallies& tallies, const ScoreSettings& settings, Basis basis)
{
    const QByteArray json
        = QJsonDocument(canonicalInput(journey, tallies, settings, basis)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

} // namespace touchstone
