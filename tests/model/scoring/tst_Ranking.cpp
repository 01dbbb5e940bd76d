// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Compare.h"
#include "tests/support/Example.h"
#include "tests/support/Json.h"

using namespace touchstone;
using touchstone::test::example;
using touchstone::test::rankOf;
using namespace Qt::StringLiterals;

namespace {

constexpr double Tolerance = 1e-9;

QJsonObject reference() { return test::readJson(test::dataFile(u"reference/model_example.json"_s)); }

} // namespace

/// The whole run of the model on the example: the deterministic part agrees to 1e-9.
class TestRanking : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesPerTouchpoint_data();
    void agreesPerTouchpoint();
    void agreesPerSignal();
    void agreesOnTheJourney();
    void agreesOnDrivers();
    void ranksInOrderOfScore();
    void termsAddUp();
    void isReproducible();
    void doesNotDependOnIds();
    void doesNotDependOnTheOrderOfListing();

private:
    const RankedPlace& at(int index) const
    {
        return *m_ranking.find({m_data.journey.findTouchpoint(m_keys[index])->id});
    }

    ProjectData m_data;
    Ranking m_ranking;
    QJsonObject m_expected;
    QStringList m_keys;
};

void TestRanking::initTestCase()
{
    m_data = example();
    m_ranking = rankOf(m_data);
    m_expected = reference()[u"expected"_s].toObject();
    for (const QJsonValue& key : reference()[u"touchpoints"_s].toArray())
        m_keys << key.toString();
    QCOMPARE(m_keys.size(), 6);
    QCOMPARE(m_ranking.basis, Basis::Evidence);
    QCOMPARE(m_ranking.places.size(), size_t(6));
}

void TestRanking::agreesPerTouchpoint_data()
{
    using Value = std::function<double(const RankedPlace&)>;
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<Value>("value");
    const auto row = [](const QStringList& path, const Value& value) {
        QTest::newRow(qPrintable(path.join(QLatin1Char('.')))) << path << value;
    };
    row({u"severity"_s}, [](const RankedPlace& place) { return place.severity; });
    row({u"impact"_s}, [](const RankedPlace& place) { return place.impact; });
    row({u"score"_s}, [](const RankedPlace& place) { return place.score; });
    row({u"index"_s}, [](const RankedPlace& place) { return place.index; });
    row({u"evidence_share"_s}, [](const RankedPlace& place) { return place.evidenceShare; });
    row({u"exit_share"_s}, [](const RankedPlace& place) { return place.exitShare.value(); });
    row({u"versus_average"_s, u"severity"_s}, [](const RankedPlace& place) { return place.severityVersusAverage; });
    row({u"versus_average"_s, u"impact"_s}, [](const RankedPlace& place) { return place.impactVersusAverage; });
    for (size_t family = 0; family < FamilyCount; ++family) {
        const QString key = keyOf(static_cast<Family>(family));
        row({u"signals"_s, key}, [=](const RankedPlace& place) { return place.families[family].value(); });
        row({u"pain_terms"_s, key}, [=](const RankedPlace& place) { return place.painTerms[family].value(); });
    }
    for (size_t part = 0; part < impactCount(); ++part) {
        const QString key = keyOf(static_cast<Impact>(part));
        row({u"impacts"_s, key}, [=](const RankedPlace& place) { return place.impacts[part].value(); });
        row({u"impact_terms"_s, key}, [=](const RankedPlace& place) { return place.impactTerms[part].value(); });
    }
}

void TestRanking::agreesPerTouchpoint()
{
    QFETCH(QStringList, path);
    QFETCH(std::function<double(const RankedPlace&)>, value);
    QJsonValue wanted = m_expected;
    for (const QString& key : path)
        wanted = wanted[key];
    const std::vector<double> numbers = test::numbers(wanted);
    QCOMPARE(numbers.size(), size_t(6));
    for (int index = 0; index < 6; ++index)
        COMPARE_WITHIN(value(at(index)), numbers[size_t(index)], Tolerance);
}

void TestRanking::agreesPerSignal()
{
    int compared = 0;
    for (const QString& signal : {u"csat"_s, u"nps"_s, u"ces"_s, u"completion"_s, u"voice"_s}) {
        const std::vector<double> losses = test::numbers(m_expected[u"mean_loss"_s][signal]);
        const std::vector<double> own = test::numbers(m_expected[u"own"_s][signal]);
        for (int index = 0; index < 6; ++index) {
            for (const SignalScore& score : at(index).signalScores) {
                if (infoOf(score.signal).key != signal)
                    continue;
                COMPARE_WITHIN(score.meanLoss, losses[size_t(index)], Tolerance);
                COMPARE_WITHIN(score.own, own[size_t(index)], Tolerance);
                QCOMPARE(score.n == 0, score.own == 0);
                ++compared;
            }
        }
    }
    QCOMPARE(compared, 30);
}

void TestRanking::agreesOnTheJourney()
{
    COMPARE_WITHIN(m_ranking.successProbability.value(), m_expected[u"p_success"_s].toDouble(), Tolerance);
    COMPARE_WITHIN(m_ranking.averageScore, m_expected[u"versus_average"_s][u"average"_s].toDouble(), Tolerance);
    const QJsonValue journey = m_expected[u"journey"_s];
    COMPARE_WITHIN(m_ranking.journey->lowPoint, journey[u"low_point"_s].toDouble(), Tolerance);
    COMPARE_WITHIN(m_ranking.journey->end, journey[u"end"_s].toDouble(), Tolerance);
    COMPARE_WITHIN(m_ranking.journey->remembered, journey[u"remembered"_s].toDouble(), Tolerance);
    COMPARE_WITHIN(m_ranking.journey->mean, journey[u"mean"_s].toDouble(), Tolerance);
    QVERIFY(m_ranking.warnings.empty());
    QVERIFY(!m_ranking.isExploratory);
}

void TestRanking::agreesOnDrivers()
{
    const std::vector<double> weights = test::numbers(m_expected[u"relative_weights"_s]);
    QCOMPARE(m_ranking.relativeWeights.size(), weights.size());
    for (size_t driver = 0; driver < weights.size(); ++driver)
        COMPARE_WITHIN(m_ranking.relativeWeights[driver], weights[driver], Tolerance);
    QCOMPARE(m_ranking.dominanceWeights.size(), weights.size());
    QCOMPARE(m_ranking.lambda, 420. / 480);
}

void TestRanking::ranksInOrderOfScore()
{
    QStringList keys;
    for (const RankedPlace& place : m_ranking.places)
        keys << m_data.journey.keyOf(place.place);
    QCOMPARE(keys,
        QStringList({u"identity-check"_s, u"online-application"_s, u"call-centre-help"_s, u"search-compare"_s,
            u"first-login"_s, u"branch-advice"_s}));
    for (size_t index = 0; index < 6; ++index) {
        QCOMPARE(m_ranking.places[index].rank, int(index) + 1);
        QCOMPARE(m_ranking.places[index].rankWithoutFlag.has_value(), index == 0);
    }
    QCOMPARE(m_ranking.places[0].rankWithoutFlag, 1);
}

void TestRanking::termsAddUp()
{
    for (const RankedPlace& place : m_ranking.places) {
        double pain = 0, impact = 0;
        for (const auto& term : place.painTerms)
            pain += term.value_or(0);
        for (const auto& term : place.impactTerms)
            impact += term.value_or(0);
        COMPARE_WITHIN(pain, place.score, 1e-12);
        COMPARE_WITHIN(impact, place.score, 1e-12);
        COMPARE_WITHIN(
            m_ranking.averageScore + place.severityVersusAverage + place.impactVersusAverage, place.score, 1e-12);
    }
}

void TestRanking::isReproducible()
{
    QCOMPARE(rankOf(m_data), m_ranking);
    QCOMPARE(m_ranking.fingerprint.size(), 64);
}

void TestRanking::doesNotDependOnIds()
{
    // Reading the text form gives every value a fresh random id.
    const ProjectData other = example();
    QVERIFY(other.journey.touchpoints[0].id != m_data.journey.touchpoints[0].id);
    const Ranking ranking = rankOf(other);
    QCOMPARE(ranking.fingerprint, m_ranking.fingerprint);
    for (size_t index = 0; index < 6; ++index) {
        QCOMPARE(ranking.places[index].score, m_ranking.places[index].score);
        QCOMPARE(other.journey.keyOf(ranking.places[index].place), m_data.journey.keyOf(m_ranking.places[index].place));
    }
    ProjectData changed = example();
    changed.settings.impactWeights = {.4, .3, .3};
    QVERIFY(rankOf(changed).fingerprint != m_ranking.fingerprint);
}

void TestRanking::doesNotDependOnTheOrderOfListing()
{
    ProjectData turned = m_data;
    Collection<Touchpoint> touchpoints;
    for (Touchpoint touchpoint : m_data.journey.touchpoints) {
        touchpoint.position = -touchpoint.position;
        touchpoints.put(touchpoint);
    }
    turned.journey.touchpoints = touchpoints;
    const Ranking ranking = rankOf(turned);
    for (size_t index = 0; index < 6; ++index) {
        QCOMPARE(ranking.places[index].place, m_ranking.places[index].place);
        COMPARE_WITHIN(ranking.places[index].score, m_ranking.places[index].score, 1e-12);
    }
}

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_Ranking.moc"
