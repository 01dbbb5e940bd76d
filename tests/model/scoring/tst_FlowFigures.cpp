// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/Flow.h"
#include "model/journey/JourneyGraph.h"
#include "model/scoring/FlowFigures.h"
#include "tests/support/Compare.h"
#include "tests/support/Example.h"
#include "tests/support/JourneyBuilder.h"
#include "tests/support/RandomJourney.h"

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

FlowFigures figuresOf(const Journey& journey)
{
    Progress progress;
    return flowFigures(journey, ScoreSettings(), progress);
}

/// start -> a -> b -> success, a may go round, c beside b; a loses a tenth of its visits.
JourneyBuilder withLoop()
{
    JourneyBuilder builder;
    builder.touchpoints({u"a"_s, u"b"_s, u"c"_s, u"alone"_s});
    builder.transition(u"start"_s, u"a"_s, 1000);
    builder.transition(u"a"_s, u"a"_s, 500);
    builder.transition(u"a"_s, u"b"_s, 250);
    builder.transition(u"a"_s, u"c"_s, 150);
    builder.transition(u"a"_s, u"lost"_s, 100);
    builder.transition(u"b"_s, u"success"_s, 250);
    builder.transition(u"c"_s, u"success"_s, 150);
    return builder;
}

bool covers(const DrawnFigure& figure)
{
    return figure.range.low <= figure.value && figure.value <= figure.range.high
        && figure.range.low < figure.range.high;
}

} // namespace

/// Losses, ways that nobody can avoid and loops, by hand and against the chain.
class tst_FlowFigures : public QObject
{
    Q_OBJECT

private slots:
    void lossesByHand();
    void agreesWithTheExample();
    void loopsByHand();
    void unavoidableByHand();
    void unavoidableByTakingAway();
    void emptyWithoutCounts();
    void sameEachTime();
};

void tst_FlowFigures::lossesByHand()
{
    JourneyBuilder builder = withLoop();
    Touchpoint a = builder.journey().touchpoints[0];
    a.customerValue = 20;
    builder.journey().touchpoints.put(a);
    const FlowFigures figures = figuresOf(builder.journey());
    // Half of the visits come back, so there are two visits a journey, of which a tenth is lost.
    const LossFigures losses = figures.at.value(builder.id(u"a"_s));
    COMPARE_WITHIN(losses.journeysLost.value, 200, 1e-9);
    COMPARE_WITHIN(losses.revenueAtRisk->value, 4000, 1e-9);
    COMPARE_WITHIN(figures.revenueAtRisk->value, 4000, 1e-9);
    QVERIFY(covers(losses.journeysLost) && covers(*losses.revenueAtRisk) && covers(*losses.fixEffect));
    // With .05 lost and the rest shared out pro rata: .95 - .5 * .95 / .9 go on in each visit.
    COMPARE_WITHIN(losses.fixEffect->value, 1 - .05 / (.05 + .4 * .95 / .9) - .8, 1e-9);
    QVERIFY(!figures.at.contains(builder.id(u"alone"_s)));
    QVERIFY(!figures.at.value(builder.id(u"b"_s)).revenueAtRisk);
}

void tst_FlowFigures::agreesWithTheExample()
{
    const ProjectData data = example();
    const FlowFigures figures = figuresOf(data.journey);
    const Flow flow = *flowOf(data.journey);
    double lost = 0;
    for (int index = 0; index < data.journey.touchpoints.size(); ++index) {
        const LossFigures losses = figures.at.value(data.journey.touchpoints[index].id);
        COMPARE_WITHIN(losses.fixEffect->value, *fixEffect(*flow.at[static_cast<size_t>(index)], .5), 1e-15);
        QVERIFY(covers(*losses.fixEffect));
        lost += losses.journeysLost.value;
    }
    COMPARE_WITHIN(lost, 10000 * flow.lostProbability, 1e-6);
    QVERIFY(!figures.revenueAtRisk);
}

void tst_FlowFigures::loopsByHand()
{
    JourneyBuilder builder = withLoop();
    const FlowFigures figures = figuresOf(builder.journey());
    QCOMPARE(figures.loops.size(), size_t(1));
    QCOMPARE(figures.loops[0].touchpoints, std::vector{builder.id(u"a"_s)});
    COMPARE_WITHIN(figures.loops[0].repeats.value, 1, 1e-12);
    QVERIFY(covers(figures.loops[0].repeats));
}

void tst_FlowFigures::unavoidableByHand()
{
    JourneyBuilder builder = withLoop();
    const FlowFigures figures = figuresOf(builder.journey());
    QVERIFY(figures.at.value(builder.id(u"a"_s)).isUnavoidable);
    QVERIFY(!figures.at.value(builder.id(u"b"_s)).isUnavoidable);
    QVERIFY(!figures.at.value(builder.id(u"c"_s)).isUnavoidable);
    JourneyBuilder none;
    none.touchpoints({u"a"_s});
    none.transition(u"start"_s, u"a"_s, 5);
    QVERIFY(JourneyGraph(none.journey()).unavoidable().empty());
}

void tst_FlowFigures::unavoidableByTakingAway()
{
    // What nobody can avoid is what leaves no way to success when it is taken away.
    int found = 0;
    for (quint32 seed = 0; seed < 60; ++seed) {
        const Journey journey = randomJourney(3 + static_cast<int>(seed % 9), 3, 2, seed);
        const std::vector<TouchpointId> unavoidable = JourneyGraph(journey).unavoidable();
        const auto reachesSuccess = [](const Journey& of) {
            std::vector<TouchpointId> seen = {StartNode};
            for (size_t at = 0; at < seen.size(); ++at) {
                for (const Transition& transition : of.transitions) {
                    if (transition.from == seen[at] && std::find(seen.begin(), seen.end(), transition.to) == seen.end())
                        seen.push_back(transition.to);
                }
            }
            return std::find(seen.begin(), seen.end(), SuccessNode) != seen.end();
        };
        if (!reachesSuccess(journey)) {
            QVERIFY(unavoidable.empty());
            continue;
        }
        for (const Touchpoint& touchpoint : journey.touchpoints) {
            Journey without = journey;
            for (const Transition& transition : journey.transitions) {
                if (transition.from == touchpoint.id || transition.to == touchpoint.id)
                    without.transitions.remove(transition.id);
            }
            const bool isNamed = std::find(unavoidable.begin(), unavoidable.end(), touchpoint.id) != unavoidable.end();
            QCOMPARE(isNamed, !reachesSuccess(without));
            found += isNamed;
        }
    }
    QVERIFY(found > 0);
}

void tst_FlowFigures::emptyWithoutCounts()
{
    JourneyBuilder builder;
    builder.touchpoints({u"a"_s});
    builder.transition(u"start"_s, u"a"_s, std::nullopt);
    QVERIFY(figuresOf(builder.journey()) == FlowFigures());
}

void tst_FlowFigures::sameEachTime()
{
    const Journey journey = example().journey;
    QVERIFY(figuresOf(journey) == figuresOf(journey));
}

QTEST_GUILESS_MAIN(tst_FlowFigures)
#include "tst_FlowFigures.moc"
