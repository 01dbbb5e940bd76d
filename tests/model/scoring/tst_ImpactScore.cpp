// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Compare.h"
#include "tests/support/Example.h"
#include "tests/support/ThreeTouchpoints.h"

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t Importance = size_t(Impact::Importance), ReachPart = size_t(Impact::Reach),
                 DropOff = size_t(Impact::DropOff);

} // namespace

/// What is known about impact, and what is not.
class TestImpactScore : public QObject
{
    Q_OBJECT

private slots:
    void nothingKnownAboutImpact();
    void nobodyLost();
    void deadEnd();
    void touchpointThatNoTransitionKnows();
    void reachByHand();
    void tooFewForDrivers();
    void statedImportanceOnly();
    void derivedAndStated();
    void momentOfTruthLeavesReachOut();
    void flagIsIgnoredWhereOnlyReachWeighs();
    void rankWithoutFlag();
};

void TestImpactScore::nothingKnownAboutImpact()
{
    EvidenceBuilder builder = three();
    const Ranking ranking = rankOf(builder.data());
    for (const RankedPlace& place : ranking.places) {
        QCOMPARE(place.impact, 1.);
        QVERIFY(!place.impacts[Importance] && !place.impacts[ReachPart] && !place.impacts[DropOff]);
        QVERIFY(!place.impactTerms[Importance]);
    }
    QVERIFY(!ranking.successProbability);
    QCOMPARE(ranking.places[0].place, builder.place(u"a"_s));
}

void TestImpactScore::nobodyLost()
{
    EvidenceBuilder builder = three();
    builder.transition(u"start"_s, u"a"_s, 10).transition(u"a"_s, u"b"_s, 5).transition(u"a"_s, u"c"_s, 5);
    builder.transition(u"b"_s, u"success"_s, 5).transition(u"c"_s, u"success"_s, 5);
    const Ranking ranking = rankOf(builder.data());
    const RankedPlace& place = at(ranking, builder, u"b"_s);
    QVERIFY(!place.impacts[DropOff] && !place.exitShare);
    QCOMPARE(place.impactWeights, (ByImpact<double>{0, 1, 0}));
    COMPARE_WITHIN(place.impact, .5, 1e-15);
    QCOMPARE(ranking.successProbability, 1.);
}

void TestImpactScore::deadEnd()
{
    EvidenceBuilder builder = three();
    builder.transition(u"start"_s, u"a"_s, 10).transition(u"a"_s, u"b"_s, 5).transition(u"a"_s, u"success"_s, 5);
    const Ranking ranking = rankOf(builder.data());
    QCOMPARE(ranking.successProbability, .5);
    COMPARE_WITHIN(*at(ranking, builder, u"b"_s).exitShare, 1, 1e-15);
    QVERIFY(warns(ranking, ScoreWarning::Kind::NoWayOut));
    QCOMPARE(ranking.warnings[0].arguments, QStringList({u"b"_s}));
}

void TestImpactScore::touchpointThatNoTransitionKnows()
{
    EvidenceBuilder builder = three();
    builder.transition(u"start"_s, u"a"_s, 10).transition(u"a"_s, u"b"_s, 5).transition(u"a"_s, u"lost"_s, 5);
    builder.transition(u"b"_s, u"success"_s, 4).transition(u"b"_s, u"lost"_s, 1);
    const Ranking ranking = rankOf(builder.data());
    const RankedPlace& unknown = at(ranking, builder, u"c"_s);
    QCOMPARE(unknown.impacts[ReachPart], .5);
    QCOMPARE(unknown.impacts[DropOff], .5);
    QVERIFY(!unknown.expectedVisits);
    // Exit shares 5/6 and 1/6: their mean is .5, the unknown one left out.
    COMPARE_WITHIN(*at(ranking, builder, u"a"_s).impacts[DropOff], (5. / 6) / (5. / 6 + .5), 1e-12);
    COMPARE_WITHIN(*at(ranking, builder, u"b"_s).impacts[DropOff], .25, 1e-12);
}

void TestImpactScore::reachByHand()
{
    EvidenceBuilder builder = three();
    builder.change(u"a"_s, [](Touchpoint& touchpoint) { touchpoint.reach = Reach::Few; });
    builder.change(u"b"_s, [](Touchpoint& touchpoint) { touchpoint.reach = Reach::Most; });
    const Ranking ranking = rankOf(builder.data());
    QCOMPARE(at(ranking, builder, u"a"_s).impacts[ReachPart], .1);
    QCOMPARE(at(ranking, builder, u"b"_s).impacts[ReachPart], .75);
    QCOMPARE(at(ranking, builder, u"c"_s).impacts[ReachPart], .5);
    QCOMPARE(at(ranking, builder, u"b"_s).impact, .75);
    // Counts say it better than the hand.
    builder.transition(u"start"_s, u"a"_s, 1).transition(u"a"_s, u"success"_s, 1);
    QCOMPARE(at(rankOf(builder.data()), builder, u"a"_s).impacts[ReachPart], 1.);
}

void TestImpactScore::tooFewForDrivers()
{
    EvidenceBuilder builder = three();
    builder.drivers = driverMatrix(builder, 4);
    Ranking ranking = rankOf(builder.data());
    QVERIFY(warns(ranking, ScoreWarning::Kind::TooFewForDrivers));
    QVERIFY(!ranking.places[0].impacts[Importance]);
    QVERIFY(ranking.relativeWeights.empty() && ranking.driverTouchpoints.empty());

    builder.drivers = driverMatrix(builder, 5); // p + 3
    ranking = rankOf(builder.data());
    QVERIFY(ranking.warnings.empty());
    QCOMPARE(ranking.lambda, 1.);
    COMPARE_WITHIN(*at(ranking, builder, u"a"_s).impacts[Importance],
        .2866666666666667 / (.2866666666666667 + .37333333333333335 / 2), 1e-12);
    QCOMPARE(at(ranking, builder, u"c"_s).impacts[Importance], .5); // not among the drivers
}

void TestImpactScore::statedImportanceOnly()
{
    EvidenceBuilder builder = three();
    builder.drivers = driverMatrix(builder, 4);
    builder.change(u"a"_s, [](Touchpoint& touchpoint) { touchpoint.importance = 7; });
    builder.change(u"b"_s, [](Touchpoint& touchpoint) { touchpoint.importance = 4; });
    const Ranking ranking = rankOf(builder.data());
    QCOMPARE(ranking.lambda, 0.);
    COMPARE_WITHIN(*at(ranking, builder, u"a"_s).impacts[Importance], 1 / 1.75, 1e-15);
    COMPARE_WITHIN(*at(ranking, builder, u"b"_s).impacts[Importance], .5 / 1.25, 1e-15);
    QCOMPARE(at(ranking, builder, u"c"_s).impacts[Importance], .5);
}

void TestImpactScore::derivedAndStated()
{
    EvidenceBuilder builder = three();
    builder.drivers = driverMatrix(builder, 60);
    builder.change(u"c"_s, [](Touchpoint& touchpoint) { touchpoint.importance = 1; });
    const Ranking ranking = rankOf(builder.data());
    QCOMPARE(ranking.lambda, .75);
    // The one stated value is 0, so that its mean is 0: .5.
    QCOMPARE(at(ranking, builder, u"c"_s).impacts[Importance], .5);
}

void TestImpactScore::momentOfTruthLeavesReachOut()
{
    EvidenceBuilder builder = three();
    builder.drivers = driverMatrix(builder, 60);
    builder.change(u"a"_s, [](Touchpoint& touchpoint) {
        touchpoint.reach = Reach::Few;
        touchpoint.momentOfTruth = true;
    });
    const Ranking ranking = rankOf(builder.data());
    const RankedPlace& flagged = at(ranking, builder, u"a"_s);
    QCOMPARE(flagged.impactWeights, (ByImpact<double>{1, 0, 0}));
    QCOMPARE(flagged.impact, *flagged.impacts[Importance]);
    QCOMPARE(flagged.impactTerms[ReachPart], 0.);
    QCOMPARE(flagged.impacts[ReachPart], .1);
    COMPARE_WITHIN(at(ranking, builder, u"b"_s).impactWeights[ReachPart], 1. / 3, 1e-15);
    QVERIFY(warns(ranking, ScoreWarning::Kind::ManyMomentsOfTruth)); // one of three is over one in five
}

void TestImpactScore::flagIsIgnoredWhereOnlyReachWeighs()
{
    EvidenceBuilder builder = three();
    builder.change(u"a"_s, [](Touchpoint& touchpoint) {
        touchpoint.reach = Reach::Few;
        touchpoint.momentOfTruth = true;
    });
    Ranking ranking = rankOf(builder.data());
    QCOMPARE(at(ranking, builder, u"a"_s).impact, .1);
    QCOMPARE(at(ranking, builder, u"a"_s).rankWithoutFlag, at(ranking, builder, u"a"_s).rank);

    builder.drivers = driverMatrix(builder, 60);
    ProjectData data = builder.data();
    data.settings.impactWeights = {0, 1, 0};
    ranking = rankOf(data);
    QCOMPARE(at(ranking, builder, u"a"_s).impact, .1);
}

void TestImpactScore::rankWithoutFlag()
{
    EvidenceBuilder builder = three();
    for (const QString& key : {u"a"_s, u"b"_s, u"c"_s}) {
        builder.change(key, [&](Touchpoint& touchpoint) {
            touchpoint.importance = 6;
            touchpoint.reach = key == u"a"_s ? Reach::Few : Reach::All;
            touchpoint.momentOfTruth = key == u"a"_s;
        });
    }
    ProjectData data = builder.data();
    data.settings.impactWeights = {.1, .9, 0};
    const Ranking ranking = rankOf(data);
    QCOMPARE(at(ranking, builder, u"a"_s).rank, 2);
    QCOMPARE(at(ranking, builder, u"a"_s).rankWithoutFlag, 3);
    QVERIFY(!at(ranking, builder, u"b"_s).rankWithoutFlag);
}

QTEST_GUILESS_MAIN(TestImpactScore)
#include "tst_ImpactScore.moc"
