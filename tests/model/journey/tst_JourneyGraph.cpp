// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/JourneyGraph.h"
#include "tests/support/JourneyBuilder.h"

#include <QtTest>

using namespace touchstone;
using touchstone::test::JourneyBuilder;
using namespace Qt::StringLiterals;

namespace {

QStringList keys(const Journey& journey, const std::vector<TouchpointId>& ids)
{
    QStringList result;
    for (const TouchpointId id : ids)
        result << journey.keyOf(id);
    return result;
}

QStringList keys(const Journey& journey, const std::vector<std::vector<TouchpointId>>& groups)
{
    QStringList result;
    for (const std::vector<TouchpointId>& group : groups)
        result << keys(journey, group).join(QLatin1Char('+'));
    return result;
}

} // namespace

class TestJourneyGraph : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyAnEdgeIsRefused();
    void findsLoops();
    void findsWhatHasNoWayOut();
    void findsWhatIsUnreachable();
    void countedEdgesOnly();
};

void TestJourneyGraph::saysWhyAnEdgeIsRefused()
{
    JourneyBuilder builder;
    builder.touchpoints({u"a"_s, u"b"_s}).transition(u"a"_s, u"b"_s, 1);
    const JourneyGraph graph(builder.journey());
    const auto refusal = [&](TouchpointId from, TouchpointId to) {
        const Result<void> result = graph.canConnect(from, to);
        return result ? std::optional<ErrorCode>() : result.error().code;
    };
    const TouchpointId a = builder.id(u"a"_s), b = builder.id(u"b"_s);
    QVERIFY(!refusal(b, a));
    QVERIFY(!refusal(a, a));
    QVERIFY(!refusal(StartNode, a));
    QVERIFY(!refusal(StartNode, LostNode));
    QVERIFY(!refusal(b, SuccessNode));
    QCOMPARE(refusal(a, b), ErrorCode::TransitionDuplicate);
    QCOMPARE(refusal(a, StartNode), ErrorCode::TransitionIntoStart);
    QCOMPARE(refusal(StartNode, StartNode), ErrorCode::TransitionIntoStart);
    QCOMPARE(refusal(SuccessNode, a), ErrorCode::TransitionOutOfEnd);
    QCOMPARE(refusal(LostNode, SuccessNode), ErrorCode::TransitionOutOfEnd);
    QCOMPARE(refusal(a, TouchpointId{99}), ErrorCode::TransitionUnknownEnd);
    QCOMPARE(refusal(TouchpointId{}, a), ErrorCode::TransitionUnknownEnd);
}

void TestJourneyGraph::findsLoops()
{
    JourneyBuilder builder;
    builder.touchpoints({u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        .transition(u"start"_s, u"a"_s, 1)
        .transition(u"a"_s, u"b"_s, 1)
        .transition(u"b"_s, u"c"_s, 1)
        .transition(u"c"_s, u"b"_s, 1)
        .transition(u"c"_s, u"d"_s, 1)
        .transition(u"d"_s, u"d"_s, 1)
        .transition(u"d"_s, u"success"_s, 1);
    QCOMPARE(keys(builder.journey(), JourneyGraph(builder.journey()).loops()), QStringList({u"b+c"_s, u"d"_s}));
}

void TestJourneyGraph::findsWhatHasNoWayOut()
{
    JourneyBuilder builder;
    builder.touchpoints({u"a"_s, u"dead end"_s, u"loop 1"_s, u"loop 2"_s, u"alone"_s, u"self"_s})
        .transition(u"start"_s, u"a"_s, 1)
        .transition(u"a"_s, u"dead end"_s, 1)
        .transition(u"a"_s, u"loop 2"_s, 1)
        .transition(u"a"_s, u"self"_s, 1)
        .transition(u"loop 2"_s, u"loop 1"_s, 1)
        .transition(u"loop 1"_s, u"loop 2"_s, 1)
        .transition(u"self"_s, u"self"_s, 1)
        .transition(u"a"_s, u"success"_s, 1);
    QCOMPARE(keys(builder.journey(), JourneyGraph(builder.journey()).closedParts()),
        QStringList({u"dead end"_s, u"loop 1+loop 2"_s, u"self"_s}));
}

void TestJourneyGraph::findsWhatIsUnreachable()
{
    JourneyBuilder builder;
    builder.touchpoints({u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        .transition(u"start"_s, u"a"_s, 1)
        .transition(u"a"_s, u"b"_s, {})
        .transition(u"c"_s, u"a"_s, 1);
    QCOMPARE(keys(builder.journey(), JourneyGraph(builder.journey()).unreachable()), QStringList({u"c"_s, u"d"_s}));
}

void TestJourneyGraph::countedEdgesOnly()
{
    JourneyBuilder builder;
    builder.touchpoints({u"a"_s, u"b"_s})
        .transition(u"start"_s, u"a"_s, 1)
        .transition(u"a"_s, u"b"_s, {})
        .transition(u"b"_s, u"success"_s, 0);
    const JourneyGraph graph(builder.journey(), JourneyGraph::Edges::Counted);
    QCOMPARE(keys(builder.journey(), graph.unreachable()), QStringList({u"b"_s}));
    QCOMPARE(graph.connected(), std::vector<bool>({true, false}));
}

QTEST_GUILESS_MAIN(TestJourneyGraph)
#include "tst_JourneyGraph.moc"
