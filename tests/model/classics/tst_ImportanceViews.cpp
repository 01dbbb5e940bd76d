// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/classics/Classics.h"
#include "tests/support/Compare.h"
#include "tests/support/EvidenceBuilder.h"
#include "tests/support/Example.h"
#include "tests/support/Json.h"

#include <QTest>

using namespace touchstone;
using namespace Qt::StringLiterals;

namespace {

QJsonObject reference() { return test::readJson(test::dataFile(u"reference/survey_classics.json"_s)); }

Classics classics(const ProjectData& data, const ClassicAnswers& answers = {})
{
    const Tallies tallies = assembleTallies(data.journey, data.evidence, {});
    return classicsOf(
        data.journey, data.evidence, data.plan, tallies, rank(data.journey, tallies, data.settings), answers);
}

/// Three touchpoints: a important and poor, b important and good, c neither was asked.
test::EvidenceBuilder three()
{
    test::EvidenceBuilder builder({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    builder.counts(u"a"_s, Signal::Csat, {40, 30, 10, 10, 10});
    builder.counts(u"b"_s, Signal::Csat, {0, 0, 10, 40, 50});
    builder.counts(u"d"_s, Signal::Csat, {10, 20, 40, 20, 10});
    builder.counts(u"b"_s, Signal::Nps, {0, 0, 0, 0, 0, 0, 0, 5, 5, 10, 10});
    builder.change(u"a"_s, [](Touchpoint& at) { at.importance = 6; });
    builder.change(u"b"_s, [](Touchpoint& at) { at.importance = 7; });
    builder.change(u"c"_s, [](Touchpoint& at) { at.importance = 4; });
    return builder;
}

} // namespace

/// Importance-performance and opportunity.
class tst_ImportanceViews : public QObject
{
    Q_OBJECT

private slots:
    void quadrantsOfMartillaAndJames();
    void opportunityByItsCases();
    void topTwoBoxesOfAnyScale();
    void readsTouchpointsAndSaysWhatIsMissing();
    void topTwoBoxesNeedAnswers();
    void importanceFromTheOutcomeWhereNobodyStatedIt();
    void riceOfTheExample();
    void sameInputSameViews();
};

void tst_ImportanceViews::quadrantsOfMartillaAndJames()
{
    const QJsonObject json = reference()[u"ipa_martilla_james"_s].toObject();
    const QHash<QString, Quadrant> names
        = {{u"Concentrate here"_s, Quadrant::Concentrate}, {u"Keep up the good work"_s, Quadrant::KeepUp},
            {u"Low priority"_s, Quadrant::LowPriority}, {u"Possible overkill"_s, Quadrant::Overkill}};
    std::vector<double> importance, performance;
    for (const QJsonValue& attribute : json[u"attributes"_s].toArray()) {
        importance.push_back(attribute[u"importance"_s].toDouble());
        performance.push_back(attribute[u"performance"_s].toDouble());
    }
    const double importanceCut = cutOf(importance, QuadrantCut::Mean),
                 performanceCut = cutOf(performance, QuadrantCut::Mean);
    COMPARE_WITHIN(importanceCut, json[u"grand_means"_s][0].toDouble(), 1e-12);
    COMPARE_WITHIN(performanceCut, json[u"grand_means"_s][1].toDouble(), 1e-12);
    COMPARE_WITHIN(cutOf(importance, QuadrantCut::Median), json[u"medians"_s][0].toDouble(), 1e-12);
    COMPARE_WITHIN(cutOf(performance, QuadrantCut::Median), json[u"medians"_s][1].toDouble(), 1e-12);
    const QJsonArray attributes = json[u"attributes"_s].toArray();
    QCOMPARE(attributes.size(), 14);
    for (int index = 0; index < attributes.size(); ++index) {
        const QString expected = attributes[index][u"quadrant_at_means"_s].toString();
        QVERIFY2(names.contains(expected), qPrintable(expected));
        QCOMPARE(quadrantOf(importance[static_cast<size_t>(index)], performance[static_cast<size_t>(index)],
                     importanceCut, performanceCut),
            names[expected]);
    }
    QCOMPARE(cutOf({}, QuadrantCut::Median), 0.);
    QCOMPARE(cutOf({3, 1, 2}, QuadrantCut::Median), 2.);
}

void tst_ImportanceViews::opportunityByItsCases()
{
    const QJsonObject json = reference()[u"ulwick"_s].toObject();
    const QJsonArray cases = json[u"cases"_s].toArray();
    QCOMPARE(cases.size(), 4);
    for (const QJsonValue& each : cases) {
        COMPARE_WITHIN(opportunityScore(each[u"importance"_s].toDouble(), each[u"satisfaction"_s].toDouble()),
            each[u"score"_s].toDouble(), json[u"tolerance"_s].toDouble());
    }
    QCOMPARE(opportunityScore(5, 8), 5.);
}

void tst_ImportanceViews::topTwoBoxesOfAnyScale()
{
    const std::vector<double> five = {10, 20, 30, 25, 15};
    COMPARE_WITHIN(*topTwoShare(five, infoOf(Signal::Csat).loss), 4, 1e-12);
    const std::vector<double> nps = {0, 0, 0, 0, 0, 0, 50, 10, 10, 20, 10};
    COMPARE_WITHIN(*topTwoShare(nps, infoOf(Signal::Nps).loss), 3, 1e-12);
    QVERIFY(!topTwoShare(std::vector<double>{3, 4}, linearLoss(2)));
    QVERIFY(!topTwoShare(std::vector<double>{0, 0, 0}, linearLoss(3)));
}

void tst_ImportanceViews::readsTouchpointsAndSaysWhatIsMissing()
{
    const ProjectData data = three().data();
    const Classics all = classics(data);
    const ImportancePerformance& ipa = all.importancePerformance;
    QCOMPARE(ipa.importance, ImportancePerformance::Importance::Stated);
    QCOMPARE(ipa.signal, Signal::Csat); // at three touchpoints, NPS at one
    QCOMPARE(ipa.points.size(), 2U);
    COMPARE_WITHIN(ipa.points[0].importance, 50. / 6, 1e-12);
    COMPARE_WITHIN(ipa.points[0].performance, 3, 1e-12); // mean 2.2 of 1..5
    QCOMPARE(ipa.points[0].n, 100.);
    QCOMPARE(ipa.points[0].quadrant, Quadrant::LowPriority);
    QCOMPARE(ipa.points[1].quadrant, Quadrant::KeepUp);
    QVERIFY(
        ipa.points[0].isFirm && ipa.points[0].performanceRange->low < 3 && ipa.points[0].performanceRange->high > 3);
    const auto idOf = [&](const QString& key) { return data.journey.findTouchpoint(key)->id; };
    QCOMPARE(ipa.withoutPerformance, std::vector{idOf(u"c"_s)});
    QCOMPARE(ipa.withoutImportance, std::vector{idOf(u"d"_s)});

    const Opportunities& means = all.byMeans;
    QCOMPARE(means.rows.size(), 2U);
    QCOMPARE(means.rows[0].touchpoint, idOf(u"a"_s));
    COMPARE_WITHIN(means.rows[0].score, 50. / 6 + 50. / 6 - 3, 1e-12);
    QVERIFY(means.rows[0].range->low < means.rows[0].score && means.rows[0].score < means.rows[0].range->high);
    QCOMPARE(means.rows[0].importanceN, 0.); // only the mean is known
    QCOMPARE(means.withoutSatisfaction, std::vector{idOf(u"c"_s)});
}

void tst_ImportanceViews::topTwoBoxesNeedAnswers()
{
    const ProjectData data = three().data();
    QVERIFY(classics(data).byTopTwoBoxes.rows.empty());
    QCOMPARE(classics(data).byTopTwoBoxes.withoutImportance.size(), 3U);
    const TouchpointId a = data.journey.findTouchpoint(u"a"_s)->id;
    const Classics asked = classics(data, {.importance = {{a, {0, 0, 5, 5, 10, 30, 50}}}});
    QCOMPARE(asked.byTopTwoBoxes.rows.size(), 1U);
    COMPARE_WITHIN(asked.byTopTwoBoxes.rows[0].importance, 8, 1e-12);
    COMPARE_WITHIN(asked.byTopTwoBoxes.rows[0].satisfaction, 2, 1e-12);
    COMPARE_WITHIN(asked.byTopTwoBoxes.rows[0].score, 14, 1e-12);
    QCOMPARE(asked.byTopTwoBoxes.rows[0].importanceN, 100.);
    // What was answered goes before the mean on the card: (2 x .05 + 3 x .05 + 4 x .1 + 5 x .3 + 6 x .5)/6.
    const auto& rows = asked.byMeans.rows;
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&](const Opportunities::Row& row) { return row.touchpoint == a; });
    COMPARE_WITHIN(found->importance, 10 * 5.15 / 6, 1e-12);
}

void tst_ImportanceViews::importanceFromTheOutcomeWhereNobodyStatedIt()
{
    test::EvidenceBuilder builder = three();
    for (const QString& key : {u"a"_s, u"b"_s, u"c"_s})
        builder.change(key, [](Touchpoint& at) { at.importance.reset(); });
    builder.drivers = DriverMatrix{.outcome = u"NPS"_s,
        .respondents = 200,
        .touchpoints = {builder.place(u"a"_s).touchpoint, builder.place(u"b"_s).touchpoint},
        .correlation = {{1, .6, .3}, {.6, 1, .2}, {.3, .2, 1}}};
    const ImportancePerformance ipa = classics(builder.data()).importancePerformance;
    QCOMPARE(ipa.importance, ImportancePerformance::Importance::Derived);
    QCOMPARE(ipa.points.size(), 2U);
    COMPARE_WITHIN(ipa.points[0].importance + ipa.points[1].importance, 100, 1e-9);
    QCOMPARE(ipa.points[0].quadrant, Quadrant::Concentrate);
    QCOMPARE(ipa.points[1].quadrant, Quadrant::Overkill);
    QCOMPARE(ipa.withoutImportance.size(), 1U);
}

void tst_ImportanceViews::riceOfTheExample()
{
    ProjectData data = test::example();
    const Rice without = classics(data).rice;
    QCOMPARE(without.rows.size() + without.leftOut.size(), static_cast<size_t>(data.plan.solutions.size()));
    Solution solution = *data.plan.solutions.begin();
    solution.capacity = 4;
    solution.delivery = .5;
    solution.removes = ThreePoint{.low = .4, .mid = .4, .high = .4, .single = true};
    data.plan.solutions.put(solution);
    const Classics all = classics(data);
    const RiceRow* row = all.rice.find(solution.id);
    QVERIFY(row);
    const Ranking ranking = test::rankOf(data);
    COMPARE_WITHIN(row->impact, ranking.find({.touchpoint = solution.touchpoint})->severity * .4, 1e-12);
    COMPARE_WITHIN(row->score, row->reach * row->impact * .5 / 4, 1e-9);
    QVERIFY(row->reach > 1); // journeys, not a share
    for (size_t index = 1; index < all.rice.rows.size(); ++index)
        QVERIFY(all.rice.rows[index - 1].score >= all.rice.rows[index].score);
}

void tst_ImportanceViews::sameInputSameViews()
{
    const ProjectData data = three().data();
    QCOMPARE(classics(data), classics(data));
}

QTEST_GUILESS_MAIN(tst_ImportanceViews)
#include "tst_ImportanceViews.moc"
