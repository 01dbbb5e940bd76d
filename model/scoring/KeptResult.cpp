// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/KeptResult.h"

#include "model/base/TextFold.h"
#include "model/evidence/SignalRulesJson.h"
#include "model/scoring/Fingerprint.h"
#include "model/scoring/Uncertainty.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace touchstone {
namespace {

const QString Votes = QStringLiteral("votes"), Touchpoints = QStringLiteral("touchpoints"),
              Score = QStringLiteral("score"), Flag = QStringLiteral("moment_of_truth"), IdKey = QStringLiteral("id");

/// As JSON text reads back: one form for numbers, whichever way they came.
QJsonObject inputOf(const Journey& journey, const Tallies& tallies, const ScoreSettings& settings, Basis basis)
{
    QJsonObject input = canonicalInput(journey, tallies, settings, basis);
    input.remove(Votes);
    return QJsonDocument::fromJson(QJsonDocument(input).toJson(QJsonDocument::Compact)).object();
}

QStringList idsIn(const QJsonObject& input)
{
    QStringList ids;
    for (const QJsonValue& touchpoint : input[Touchpoints].toArray())
        ids << touchpoint[IdKey].toString();
    return ids;
}

/// The moments of truth among some touchpoints.
QSet<QString> flaggedIn(const QJsonObject& input, const QSet<QString>& among)
{
    QSet<QString> flagged;
    for (const QJsonValue& touchpoint : input[Touchpoints].toArray()) {
        const QString id = touchpoint[IdKey].toString();
        if (touchpoint[Flag].toBool() && among.contains(id))
            flagged.insert(id);
    }
    return flagged;
}

/// What is left when the map, the flags and the settings are taken out; of touchpoints only what is said of some.
QJsonObject evidenceIn(QJsonObject input, const QSet<QString>& among)
{
    QJsonObject judged;
    for (const QJsonValue& touchpoint : input[Touchpoints].toArray()) {
        QJsonObject object = touchpoint.toObject();
        object.remove(Flag);
        const QString id = object.take(IdKey).toString();
        if (among.contains(id))
            judged[id] = object;
    }
    input[Touchpoints] = judged;
    input.remove(Score);
    input.remove(QStringLiteral("model"));
    return input;
}

} // namespace

KeptResult keepResult(const LocalizedText& name, const QDateTime& at, const Ranking& ranking,
    const Uncertainty& uncertainty, const Journey& journey, const Tallies& tallies)
{
    KeptResult kept;
    kept.id = newId<ResultId>();
    kept.name = name;
    kept.keptAt = QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch(), Qt::UTC);
    kept.modelVersion = QLatin1String(Ranking::ModelVersion);
    kept.basis = ranking.basis;
    kept.filter = ranking.filter;
    kept.fingerprint = ranking.fingerprint;
    kept.input = QString::fromUtf8(
        QJsonDocument(inputOf(journey, tallies, ranking.settings, ranking.basis)).toJson(QJsonDocument::Compact));
    kept.places = placeResults(ranking, uncertainty, journey);
    return kept;
}

const KeptResult* findKept(const Collection<KeptResult>& results, const QString& keyOrName)
{
    const QString wanted = foldText(keyOrName);
    const auto isNamed = [&](const KeptResult& result) {
        const QMap<QString, QString>& names = result.name.byLanguage();
        return result.key == keyOrName || foldText(result.name.plain()) == wanted
            || std::any_of(names.begin(), names.end(), [&](const QString& name) { return foldText(name) == wanted; });
    };
    const auto found = std::find_if(results.begin(), results.end(), isNamed);
    return wanted.isEmpty() || found == results.end() ? nullptr : &*found;
}

const KeptResult* newestKept(const Collection<KeptResult>& results, const TallyFilter& filter)
{
    const KeptResult* newest = nullptr;
    for (const KeptResult& result : results) {
        if (result.filter == filter && (!newest || result.keptAt >= newest->keptAt))
            newest = &result;
    }
    return newest;
}

QString keyOf(Mismatch mismatch)
{
    switch (mismatch) {
    case Mismatch::Model:
        return QStringLiteral("model");
    case Mismatch::Settings:
        return QStringLiteral("settings");
    case Mismatch::Map:
        return QStringLiteral("map");
    case Mismatch::Evidence:
        break;
    }
    return QStringLiteral("evidence");
}

std::vector<Mismatch> mismatches(
    const KeptResult& kept, Basis basis, const Journey& journey, const Tallies& tallies, const ScoreSettings& settings)
{
    if (kept.modelVersion == QLatin1String(Ranking::ModelVersion)
        && kept.fingerprint == fingerprintOf(journey, tallies, settings, basis))
        return {};
    const QJsonObject then = QJsonDocument::fromJson(kept.input.toUtf8()).object();
    const QJsonObject now = inputOf(journey, tallies, settings, basis);
    // Evidence is compared as the settings of that time have it: other rules make other losses of the same answers.
    const auto rulesThen = rulesFromJson(then[Score].toObject()[QStringLiteral("rules")].toObject());
    const QJsonObject nowAsThen
        = inputOf(journey, talliesUnder(rulesThen.value_or(SignalRules()), journey, tallies), settings, basis);
    const QStringList idsThen = idsIn(then), idsNow = idsIn(now);
    const QSet<QString> both
        = QSet<QString>(idsThen.begin(), idsThen.end()).intersect(QSet<QString>(idsNow.begin(), idsNow.end()));
    std::vector<Mismatch> found;
    if (kept.modelVersion != QLatin1String(Ranking::ModelVersion))
        found.push_back(Mismatch::Model);
    if (then[Score] != now[Score] || flaggedIn(then, both) != flaggedIn(now, both))
        found.push_back(Mismatch::Settings);
    if (idsThen != idsNow)
        found.push_back(Mismatch::Map);
    // What a fingerprint holds and the input does not are votes.
    if (found.empty() || kept.basis != basis || evidenceIn(then, both) != evidenceIn(nowAsThen, both))
        found.push_back(Mismatch::Evidence);
    return found;
}

} // namespace touchstone
