// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/CountDraws.h"

#include "model/scoring/FlowFigures.h"
#include "tests/support/Compare.h"
#include "tests/support/JourneyBuilder.h"

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

/// start -> a -> b -> c -> success; `lostAtA` of 80 are lost at a, one at c.
JourneyBuilder journeyOf80(double lostAtA, bool isOneLostAtC)
{
    JourneyBuilder builder;
    builder.touchpoints({u"a"_s, u"b"_s, u"c"_s});
    const double left = 80 - lostAtA;
    builder.transition(u"start"_s, u"a"_s, 80);
    builder.transition(u"a"_s, u"b"_s, left).transition(u"a"_s, u"lost"_s, lostAtA);
    builder.transition(u"b"_s, u"c"_s, left);
    builder.transition(u"c"_s, u"success"_s, left - isOneLostAtC);
    if (isOneLostAtC)
        builder.transition(u"c"_s, u"lost"_s, 1);
    return builder;
}

double meanOf(const CountDraws& draws, size_t transition)
{
    constexpr int Times = 4000;
    double sum = 0;
    for (int draw = 0; draw < Times; ++draw)
        sum += draws.counts(1, draw)[transition];
    return sum / Times;
}

} // namespace

/// What is drawn of counted journeys, above all where nobody was seen leaving.
class tst_CountDraws : public QObject
{
    Q_OBJECT

private slots:
    void addsOneOverEdges();
    void drawsExitsThatNobodyTook();
    void drawsNoneWhereLossesWereSeenOften();
    void takesTheWayThatIsOnTheMap();
    void leavesClosedPartsClosed();
    void leavesWaysAloneWhereNobodyIsLost();
};

void tst_CountDraws::addsOneOverEdges()
{
    JourneyBuilder builder = journeyOf80(20, false);
    const CountDraws draws(builder.journey());
    QCOMPARE(draws.journey(), builder.journey());
    // Of two edges each gets half a journey; the mean of a gamma number is its shape.
    COMPARE_WITHIN(meanOf(draws, 0), 81, .6);
    COMPARE_WITHIN(meanOf(draws, 1), 60.5, .5);
    COMPARE_WITHIN(meanOf(draws, 2), 20.5, .3);
}

void tst_CountDraws::drawsExitsThatNobodyTook()
{
    JourneyBuilder builder = journeyOf80(20, true);
    const CountDraws draws(builder.journey());
    const int before = builder.journey().transitions.size();
    QCOMPARE(draws.journey().transitions.size(), before + 1);
    const Transition& added = draws.journey().transitions.back();
    QVERIFY(added.from == builder.id(u"b"_s) && added.to == LostNode);
    // Two edges at b now. One journey was lost alone, so that half of it may be what the unseen exit stands for.
    COMPARE_WITHIN(meanOf(draws, static_cast<size_t>(before)), .5, .05);
    COMPARE_WITHIN(meanOf(draws, 3), 60.5, .5);

    Progress progress;
    const FlowFigures figures = flowFigures(builder.journey(), ScoreSettings(), progress);
    const DrawnFigure lost = figures.at.value(builder.id(u"b"_s)).journeysLost;
    QCOMPARE(lost.value, 0.);
    QVERIFY(lost.range.low < .1 && lost.range.high > .5 && lost.range.high < 4);

    // With two touchpoints more that nobody left, a third each.
    builder.transition(u"start"_s, u"d"_s, 50).transition(u"d"_s, u"e"_s, 50).transition(u"e"_s, u"success"_s, 50);
    COMPARE_WITHIN(meanOf(CountDraws(builder.journey()), static_cast<size_t>(before) + 3), 1. / 3, .04);
}

void tst_CountDraws::drawsNoneWhereLossesWereSeenOften()
{
    JourneyBuilder builder = journeyOf80(20, false);
    Progress progress;
    const FlowFigures figures = flowFigures(builder.journey(), ScoreSettings(), progress);
    QVERIFY(figures.at.value(builder.id(u"b"_s)).journeysLost == DrawnFigure());
}

void tst_CountDraws::takesTheWayThatIsOnTheMap()
{
    JourneyBuilder builder = journeyOf80(20, true);
    builder.transition(u"b"_s, u"lost"_s, std::nullopt);
    const auto at = static_cast<size_t>(builder.journey().transitions.size()) - 1;
    const CountDraws draws(builder.journey());
    QCOMPARE(draws.journey().transitions.size(), builder.journey().transitions.size());
    COMPARE_WITHIN(meanOf(draws, at), .5, .05);
}

void tst_CountDraws::leavesClosedPartsClosed()
{
    JourneyBuilder builder = journeyOf80(20, true);
    builder.transition(u"b"_s, u"x"_s, 5).transition(u"x"_s, u"y"_s, 9).transition(u"y"_s, u"x"_s, 4);
    const CountDraws draws(builder.journey());
    QCOMPARE(draws.journey().transitions.size(), builder.journey().transitions.size() + 1);
    const std::optional<Flow> flow = draws.solver().solve(draws.counts(1, 0));
    QVERIFY(flow && flow->closedParts.size() == 1);
}

void tst_CountDraws::leavesWaysAloneWhereNobodyIsLost()
{
    JourneyBuilder builder;
    builder.transition(u"start"_s, u"a"_s, 1).transition(u"a"_s, u"success"_s, 1);
    QCOMPARE(CountDraws(builder.journey()).journey(), builder.journey());
    // One that is lost straight from the start was at no touchpoint.
    builder.transition(u"start"_s, u"lost"_s, 1);
    QCOMPARE(CountDraws(builder.journey()).journey(), builder.journey());
}

QTEST_GUILESS_MAIN(tst_CountDraws)
#include "tst_CountDraws.moc"
