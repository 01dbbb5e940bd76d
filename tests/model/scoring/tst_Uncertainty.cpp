// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Uncertainty.h"

#include "model/scoring/Fingerprint.h"
#include "model/scoring/RandomStream.h"
#include "model/scoring/Sensitivity.h"
#include "model/scoring/SimultaneousRanks.h"
#include "tests/support/Compare.h"
#include "tests/support/Example.h"
#include "tests/support/Json.h"

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// Ranges, probabilities and stability against the reference run of the example, within its Monte Carlo tolerances.
class tst_Uncertainty : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void scoreRanges();
    void rankProbabilities();
    void pairs();
    void rankIntervalsAndTiers();
    void simultaneousSets();
    void acceptability();
    void stability();
    void sameBytesForASeed();
    void drawnOnceOrKept();
    void moreAnswersNarrowTheRange();
    void errorFloorStaysHoweverManyAnswer();

private:
    /// Rank order index of the touchpoint that stands at `index` in the reference.
    size_t at(int index) const
    {
        const TouchpointId id = m_data.journey.findTouchpoint(m_keys[index])->id;
        for (size_t place = 0; place < m_ranking.places.size(); ++place) {
            if (m_ranking.places[place].place.touchpoint == id)
                return place;
        }
        return 0;
    }
    std::vector<double> expected(const QString& name) const { return numbers(m_expected[name]); }

    ProjectData m_data;
    Ranking m_ranking;
    Uncertainty m_uncertainty;
    Sensitivity m_sensitivity;
    QJsonObject m_expected;
    QJsonObject m_reference;
    QStringList m_keys;
    double m_probability = 0, m_quantile = 0;
};

void tst_Uncertainty::initTestCase()
{
    m_reference = readJson(dataFile(u"reference/model_example.json"_s));
    m_expected = m_reference[u"monte_carlo"_s].toObject();
    for (const QJsonValue& key : m_reference[u"touchpoints"_s].toArray())
        m_keys << key.toString();
    m_probability = m_expected[u"probability_tolerance"_s].toDouble();
    m_quantile = m_expected[u"quantile_tolerance"_s].toDouble();
    QVERIFY(m_keys.size() == 6 && m_probability > 0 && m_quantile > 0);
    m_data = example();
    m_ranking = rankOf(m_data);
    Progress progress;
    const ScoreDraws draws(
        m_data.journey, assembleTallies(m_data.journey, m_data.evidence, {}), m_data.settings, progress);
    QVERIFY(draws.isValid());
    m_uncertainty = uncertaintyOf(m_ranking, draws, progress);
    m_sensitivity = sensitivityOf(m_ranking, m_data.journey, progress);
    QCOMPARE(m_uncertainty.places.size(), size_t(6));
}

void tst_Uncertainty::scoreRanges()
{
    for (int i = 0; i < 6; ++i) {
        const PlaceUncertainty& place = m_uncertainty.places[at(i)];
        COMPARE_WITHIN(place.scoreLow, expected(u"score_q05"_s)[static_cast<size_t>(i)], m_quantile);
        COMPARE_WITHIN(place.scoreHigh, expected(u"score_q95"_s)[static_cast<size_t>(i)], m_quantile);
        QVERIFY(place.indexLow < m_ranking.places[at(i)].index && m_ranking.places[at(i)].index < place.indexHigh);
    }
}

void tst_Uncertainty::rankProbabilities()
{
    const QJsonArray rows = m_expected[u"rank_probability"_s].toArray();
    for (int i = 0; i < 6; ++i) {
        const PlaceUncertainty& place = m_uncertainty.places[at(i)];
        const std::vector<double> row = numbers(rows[i]);
        for (size_t rank = 0; rank < 6; ++rank)
            COMPARE_WITHIN(place.rankProbability[rank], row[rank], m_probability);
        COMPARE_WITHIN(place.topProbability(3), row[0] + row[1] + row[2], m_probability);
        COMPARE_WITHIN(place.topProbability(99), 1, 1e-9);
    }
}

void tst_Uncertainty::pairs()
{
    const QJsonArray rows = m_expected[u"pairwise_above"_s].toArray();
    for (int i = 0; i < 6; ++i) {
        for (int j = 0; j < 6; ++j)
            COMPARE_WITHIN(m_uncertainty.above[at(i)][at(j)], numbers(rows[i])[static_cast<size_t>(j)], m_probability);
    }
}

void tst_Uncertainty::rankIntervalsAndTiers()
{
    for (int i = 0; i < 6; ++i) {
        const PlaceUncertainty& place = m_uncertainty.places[at(i)];
        QCOMPARE(place.rankLow, static_cast<int>(expected(u"rank_low"_s)[static_cast<size_t>(i)]));
        QCOMPARE(place.rankHigh, static_cast<int>(expected(u"rank_high"_s)[static_cast<size_t>(i)]));
    }
    std::vector<int> tiers;
    for (const PlaceUncertainty& place : m_uncertainty.places)
        tiers.push_back(place.tier);
    QCOMPARE(tiers, (std::vector{1, 2, 3, 3, 3, 4}));
}

void tst_Uncertainty::simultaneousSets()
{
    for (int i = 0; i < 6; ++i) {
        const PlaceUncertainty& place = m_uncertainty.places[at(i)];
        QCOMPARE(place.simultaneousLow, static_cast<int>(expected(u"simultaneous_low"_s)[static_cast<size_t>(i)]));
        QCOMPARE(place.simultaneousHigh, static_cast<int>(expected(u"simultaneous_high"_s)[static_cast<size_t>(i)]));
    }
}

void tst_Uncertainty::acceptability()
{
    const QJsonArray rows = m_expected[u"weight_acceptability"_s].toArray();
    for (int i = 0; i < 6; ++i) {
        for (size_t rank = 0; rank < 6; ++rank)
            COMPARE_WITHIN(m_sensitivity.acceptability[at(i)][rank], numbers(rows[i])[rank], m_probability);
    }
}

void tst_Uncertainty::stability()
{
    const QJsonObject wanted = m_reference[u"expected"_s].toObject()[u"weight_stability"_s].toObject();
    const double tolerance = m_reference[u"expected"_s].toObject()[u"weight_stability_tolerance"_s].toDouble();
    QVERIFY(tolerance > 0);
    QCOMPARE(m_sensitivity.stability.size(), static_cast<size_t>(wanted.size()));
    for (const WeightStability& each : m_sensitivity.stability) {
        const QJsonObject entry = wanted[each.family ? keyOf(*each.family) : keyOf(*each.impact)].toObject();
        COMPARE_WITHIN(each.weight, entry[u"weight"_s].toDouble(), 1e-12);
        COMPARE_WITHIN(each.first.low, numbers(entry[u"top1"_s])[0], tolerance);
        COMPARE_WITHIN(each.first.high, numbers(entry[u"top1"_s])[1], tolerance);
        COMPARE_WITHIN(each.order.low, numbers(entry[u"order"_s])[0], tolerance);
        COMPARE_WITHIN(each.order.high, numbers(entry[u"order"_s])[1], tolerance);
    }
}

void tst_Uncertainty::sameBytesForASeed()
{
    Progress progress;
    ScoreSettings settings = m_data.settings;
    settings.draws = 500;
    const Tallies tallies = assembleTallies(m_data.journey, m_data.evidence, {});
    const auto run
        = [&] { return uncertaintyOf(m_ranking, ScoreDraws(m_data.journey, tallies, settings, progress), progress); };
    const Uncertainty first = run();
    QCOMPARE(run(), first);
    settings.seed += 1;
    QVERIFY(run() != first);
    progress.cancel();
    QVERIFY(!ScoreDraws(m_data.journey, tallies, settings, progress).isValid());
}

/// Made place by place for one set of weights, or kept and weighed: the same numbers; a place that is not there has
/// none.
void tst_Uncertainty::drawnOnceOrKept()
{
    Progress progress;
    const Tallies tallies = assembleTallies(m_data.journey, m_data.evidence, {});
    std::vector<Place> places = rankedPlaces(m_ranking);
    QCOMPARE(places.size(), size_t(6));
    places.push_back({m_data.journey.touchpoints[0].id, m_data.journey.touchpoints[3].id}); // no handover with evidence
    const ScoreSettings& settings = m_data.settings;
    const ScoreRows kept = ScoreDraws(m_data.journey, tallies, settings, progress)
                               .scores(places, settings.painWeights, settings.impactWeights, progress);
    const ScoreRows once = drawScores(m_data.journey, tallies, places, settings, progress);
    QCOMPARE(once, kept);
    QCOMPARE(once.front().size(), static_cast<size_t>(settings.draws));
    QVERIFY(once.back().empty());
    progress.cancel();
    QVERIFY(drawScores(m_data.journey, tallies, places, settings, progress).empty());
}

void tst_Uncertainty::moreAnswersNarrowTheRange()
{
    Tallies tallies = assembleTallies(m_data.journey, m_data.evidence, {});
    for (SignalTally& tally : tallies.signalTallies) {
        for (double& count : tally.counts)
            count *= 100;
    }
    Progress progress;
    const Ranking ranking = rank(m_data.journey, tallies, m_data.settings);
    const Uncertainty narrow
        = uncertaintyOf(ranking, ScoreDraws(m_data.journey, tallies, m_data.settings, progress), progress);
    double before = 0, after = 0;
    for (size_t place = 0; place < narrow.places.size(); ++place) {
        before += m_uncertainty.places[place].scoreHigh - m_uncertainty.places[place].scoreLow;
        after += narrow.places[place].scoreHigh - narrow.places[place].scoreLow;
    }
    QVERIFY2(after < before * .8, qPrintable(u"%1 %2"_s.arg(before).arg(after)));
}

/// A single signal at one touchpoint, endless answers: what is left of its range is the floor's own, 1.645 standard
/// deviations to each side; a signal without answers there has none.
void tst_Uncertainty::errorFloorStaysHoweverManyAnswer()
{
    Tallies tallies = assembleTallies(m_data.journey, m_data.evidence, {});
    for (SignalTally& tally : tallies.signalTallies) {
        for (double& count : tally.counts)
            count *= 1e9;
    }
    const PainEvidence evidence = arrangePain(m_data.journey, tallies);
    ScoreSettings settings = m_data.settings;
    settings.errorFloors[Signal::Csat] = .02;
    Progress progress;
    const LossDrawer drawer(evidence, settings, progress);
    int checked = 0;
    for (size_t place = 0; place < evidence.places.size(); ++place) {
        for (const SignalLosses& at : drawer.at(place)) {
            const SignalTally* tally = tallies.find(evidence.places[place], at.signal);
            if (!tally || tally->total() <= 0)
                continue;
            const DrawRange range = rangeOf(at.losses);
            const double expected = at.signal == Signal::Csat ? 1.645 * .02 : 0;
            COMPARE_WITHIN(range.low, tally->meanLoss() - expected, .0015);
            COMPARE_WITHIN(range.high, tally->meanLoss() + expected, .0015);
            checked += at.signal == Signal::Csat;
        }
    }
    QVERIFY(checked >= 3);
    const QString before = fingerprintOf(m_data.journey, tallies, m_data.settings, Basis::Evidence);
    QVERIFY(fingerprintOf(m_data.journey, tallies, settings, Basis::Evidence) != before);
}

QTEST_GUILESS_MAIN(tst_Uncertainty)
#include "tst_Uncertainty.moc"
