// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ProjectJson.h"
#include "model/exchange/RankingText.h"
#include "model/planning/WhatIf.h"
#include "model/project/Project.h"
#include "model/scoring/Explanation.h"
#include "model/scoring/RankingChanges.h"
#include "tests/support/Compare.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace touchstone;
using namespace Qt::StringLiterals;

/// A part of impact that the program does not know is registered here and nowhere else: it then counts in the score,
/// its draws and its weightings, and is in its terms, in the JSON of the ranking, in the explanation, in the text form,
/// in the project file and in what a kept result is compared by.
class tst_OwnImpact : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isKnown();
    void isScored();
    void standsBesideTheOthers();
    void isDrawnAndWeighed();
    void isExplained();
    void isWritten();
    void isStored();
    void isCompared();

private:
    Ranking ranking() const { return rank(m_data.journey, tallies(), m_data.settings); }
    Tallies tallies() const { return assembleTallies(m_data.journey, m_data.evidence, {}, m_data.settings.rules); }
    void setValue(const QString& key, std::optional<double> value)
    {
        m_data.journey.touchpoints.modify(
            m_data.journey.findTouchpoint(key)->id, [&](Touchpoint& touchpoint) { touchpoint.customerValue = value; });
    }

    Impact m_impact = {};
    size_t m_part = 0;
    ProjectData m_data;
};

void tst_OwnImpact::initTestCase()
{
    m_impact = registerImpact({.key = u"value"_s,
        .weight = .5,
        .valueOf = [](const Touchpoint& touchpoint) { return touchpoint.customerValue; },
        .name = "Value",
        .longName = "Value at stake",
        .finding = "worth %1 a journey"});
    m_part = static_cast<size_t>(m_impact);
    const QByteArray json = R"({"format": "touchstone-project", "version": 1, "name": "Selling",
        "stages": [{"id": "s", "name": "S"}], "channels": [{"id": "c", "name": "C"}],
        "touchpoints": [{"id": "a", "name": "A", "stage": "s", "channel": "c", "customer_value": 300},
                        {"id": "b", "name": "B", "stage": "s", "channel": "c", "customer_value": 100},
                        {"id": "c", "name": "C", "stage": "s", "channel": "c"}],
        "aggregates": [{"touchpoint": "a", "signal": "csat", "counts": [100, 100, 100, 100, 100]},
                       {"touchpoint": "b", "signal": "csat", "counts": [100, 100, 100, 100, 100]},
                       {"touchpoint": "c", "signal": "csat", "counts": [100, 100, 100, 100, 100]}],
        "score": {"draws": 200}})";
    const auto reading = readProjectJson(json, u"own.json"_s);
    QVERIFY(reading);
    QCOMPARE(reading->warnings, QStringList());
    m_data = reading->data;
}

void tst_OwnImpact::isKnown()
{
    QCOMPARE(m_part, size_t(3));
    QCOMPARE(impactCount(), size_t(4));
    QCOMPARE(keyOf(m_impact), u"value"_s);
    QCOMPARE(impactFromKey(u"value"_s)->impact, m_impact);
    QVERIFY(!impactFromKey(u"mood"_s));
    QCOMPARE(keyOf(Impact::DropOff), u"dropoff"_s); // the others stay where they were
    QCOMPARE(m_data.settings.impactWeights, (ByImpact<double>{.5, .25, .25, .5}));
    for (const ImpactInfo& info : allImpacts())
        QVERIFY(info.name && info.longName && (!info.valueOf || info.finding));
}

void tst_OwnImpact::isScored()
{
    const Ranking result = ranking();
    const auto at = [&](const QString& key) -> const RankedPlace& {
        return *result.find({m_data.journey.findTouchpoint(key)->id});
    };
    // Nothing else is known of impact: v/(v + mean), and the middle where no value is.
    COMPARE_WITHIN(at(u"a"_s).impact, 300. / 500, 1e-12);
    COMPARE_WITHIN(at(u"b"_s).impact, 100. / 300, 1e-12);
    COMPARE_WITHIN(at(u"c"_s).impact, .5, 1e-12);
    QCOMPARE(at(u"a"_s).rank, 1);
    COMPARE_WITHIN(at(u"a"_s).impactTerms[m_part].value(), at(u"a"_s).score, 1e-9);
    QVERIFY(!at(u"a"_s).impacts[0] && !at(u"a"_s).impacts[1]);
}

/// Weights are rescaled over what is known, and a moment of truth leaves reach out, but not this.
void tst_OwnImpact::standsBesideTheOthers()
{
    const ProjectData before = m_data;
    const TouchpointId a = m_data.journey.findTouchpoint(u"a"_s)->id;
    m_data.journey.touchpoints.modify(a, [](Touchpoint& touchpoint) { touchpoint.reach = Reach::Few; });
    const RankedPlace rare = *ranking().find({a});
    COMPARE_WITHIN(rare.impact, (.25 * .1 + .5 * .6) / .75, 1e-12);
    COMPARE_WITHIN(rare.impactTerms[1].value() + rare.impactTerms[m_part].value(), rare.score, 1e-9);
    m_data.journey.touchpoints.modify(a, [](Touchpoint& touchpoint) { touchpoint.momentOfTruth = true; });
    COMPARE_WITHIN(ranking().find({a})->impact, .6, 1e-12);
    m_data = before;
}

void tst_OwnImpact::isDrawnAndWeighed()
{
    const Ranking result = ranking();
    Progress progress;
    const Certainty certainty = certaintyOf(result, m_data.journey, tallies(), progress);
    QCOMPARE(certainty.uncertainty.places.size(), size_t(3));
    QVERIFY(certainty.uncertainty.places[0].topProbability(1) > .9);
    const auto& stability = certainty.sensitivity.stability;
    QVERIFY(std::any_of(
        stability.begin(), stability.end(), [&](const WeightStability& each) { return each.impact == m_impact; }));
    const ScoreDraws draws(m_data.journey, tallies(), m_data.settings, progress);
    const std::vector<Place> places = {result.places[0].place};
    const ScoreRows rows = draws.scores(places, m_data.settings.painWeights, m_data.settings.impactWeights, progress);
    const std::vector<float> pains = draws.severities(places[0], m_data.settings.painWeights);
    COMPARE_WITHIN(rows[0][7], pains[7] * .6, 1e-3);
}

void tst_OwnImpact::isExplained()
{
    const Ranking result = ranking();
    const auto explanation = explain(result, tallies(), m_data.journey, m_data.evidence, result.places.front().place);
    QVERIFY(explanation);
    QCOMPARE(explanation->impacts.size(), size_t(1));
    QCOMPARE(explanation->impacts[0].part, m_impact);
    QCOMPARE(explanation->impacts[0].own, 300.);
    COMPARE_WITHIN(explanation->impacts[0].term, result.places.front().score, 1e-9);
}

void tst_OwnImpact::isWritten()
{
    const ProjectData before = m_data;
    const Ranking result = ranking();
    const QJsonObject json
        = QJsonDocument::fromJson(rankingToJson(result, m_data.journey, {}, {}))[u"ranking"_s][0].toObject();
    COMPARE_WITHIN(json[u"impacts"_s][u"value"_s].toDouble(), .6, 1e-12);
    COMPARE_WITHIN(json[u"impact_terms"_s][u"value"_s].toDouble(), result.places.front().score, 1e-9);
    QVERIFY(rankingToCsv(result, m_data.journey, {}, {}, u"en"_s).contains(",value,importance_term,"));
    m_data.settings.impactWeights[m_part] = .125;
    const QByteArray text = writeProjectJson(m_data);
    const auto again = readProjectJson(text, u"again.json"_s);
    QVERIFY(again);
    QCOMPARE(again->data.settings, m_data.settings);
    QCOMPARE(writeProjectJson(again->data), text);
    m_data = before;
}

void tst_OwnImpact::isStored()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"own.journey"_s);
    ScoreSettings settings = m_data.settings;
    settings.impactWeights = {.4, .3, .2, .1};
    {
        auto project = Project::create(path, {});
        QVERIFY(project);
        QVERIFY((*project)->edit(u"Settings"_s, [&](Edit& edit) { edit.setSettings(settings); }));
    }
    const auto project = Project::open(path);
    QVERIFY(project);
    QCOMPARE((*project)->settings(), settings);
}

void tst_OwnImpact::isCompared()
{
    const ProjectData before = m_data;
    const Tallies then = tallies();
    const Ranking ranked = ranking();
    const KeptResult kept = keepResult(
        LocalizedText(u"Then"_s), QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC), ranked, {}, m_data.journey, then);
    QVERIFY(mismatches(kept, Basis::Evidence, m_data.journey, tallies(), m_data.settings).empty());
    setValue(u"c"_s, 700.);
    QVERIFY(ranking().fingerprint != ranked.fingerprint);
    QCOMPARE(
        mismatches(kept, Basis::Evidence, m_data.journey, tallies(), m_data.settings), std::vector{Mismatch::Evidence});
    const auto state = stateOf(kept);
    QVERIFY(state);
    Progress progress;
    const RankingChanges changes
        = compareStates(*state, stateOf(ranking(), {}, m_data.journey, tallies()), progress).value();
    QVERIFY(changes.isReproduced);
    for (const PlaceChange& place : changes.places) {
        COMPARE_WITHIN(place.score->byMap, 0, 1e-9);
        COMPARE_WITHIN(place.score->bySettings, 0, 1e-9);
        COMPARE_WITHIN(place.score->impactTerms[m_part], place.score->total, 1e-9);
    }
    m_data = before;
    m_data.settings.impactWeights[m_part] = 2; // nothing else is known: no score changes
    QCOMPARE(
        mismatches(kept, Basis::Evidence, m_data.journey, tallies(), m_data.settings), std::vector{Mismatch::Settings});
    m_data = before;
}

QTEST_GUILESS_MAIN(tst_OwnImpact)
#include "tst_OwnImpact.moc"
