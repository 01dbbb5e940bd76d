// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapLayout.h"
#include "tests/model/journey/LayoutFault.h"

#include <QRandomGenerator>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

namespace {

StageId stage(int i) { return {100 + i}; }
ChannelId channel(int i) { return {200 + i}; }
TouchpointId touchpoint(int i) { return {1000 + i}; }

Touchpoint made(int i, StageId stage, ChannelId channel)
{
    Touchpoint t;
    t.id = touchpoint(i);
    t.position = i;
    t.stage = stage;
    t.channel = channel;
    return t;
}

Journey grid(int stages, int channels)
{
    Journey journey;
    for (int i = 0; i < stages; ++i)
        journey.stages.put({stage(i), {}, i, {}});
    for (int i = 0; i < channels; ++i)
        journey.channels.put({channel(i), {}, i, {}, {}});
    return journey;
}

void link(Journey& journey, TouchpointId from, TouchpointId to, std::optional<double> count = {})
{
    const int position = journey.transitions.nextPosition();
    journey.transitions.put({TransitionId{50000 + position}, position, from, to, count, {}});
}

Journey randomJourney(quint32 seed)
{
    QRandomGenerator random(seed);
    Journey journey = grid(random.bounded(1, 7), random.bounded(0, 5));
    const int count = random.bounded(1, 120);
    for (int i = 0; i < count; ++i) {
        // One in twelve without a stage, with one that is gone, or without a channel.
        Touchpoint t
            = made(i, random.bounded(12) ? stage(random.bounded(journey.stages.size())) : stage(random.bounded(2) * 90),
                random.bounded(12) ? channel(random.bounded(5)) : ChannelId{});
        if (random.bounded(5) == 0) {
            t.mapX = random.bounded(600.);
            t.mapY = random.bounded(300.);
        }
        journey.touchpoints.put(t);
    }
    for (int i = 0; i < count; ++i) {
        TouchpointId from = touchpoint(random.bounded(count)), to = touchpoint(random.bounded(count));
        if (random.bounded(10) == 0)
            to = random.bounded(2) ? LostNode : SuccessNode;
        else if (random.bounded(12) == 0)
            from = StartNode;
        if (!journey.findTransition(from, to))
            link(journey, from, to, random.bounded(3) ? std::optional<double>(random.bounded(20000)) : std::nullopt);
    }
    return journey;
}

Journey withoutPlacements(Journey journey)
{
    for (Touchpoint t : std::vector<Touchpoint>(journey.touchpoints.begin(), journey.touchpoints.end())) {
        t.mapX.reset();
        t.mapY.reset();
        journey.touchpoints.put(t);
    }
    return journey;
}

} // namespace

class tst_MapLayout : public QObject
{
    Q_OBJECT

private slots:
    void nothingToLayOut()
    {
        const MapLayout layout = layoutMap({});
        QVERIFY(layout.cards.isEmpty());
        QCOMPARE(layout.columnAt(10), -1);
        QCOMPARE(layout.laneAt(10), -1);
        QVERIFY(layout.bounds.contains(layout.addStage));
    }

    void nothingOverlapsInRandomJourneys()
    {
        for (quint32 seed = 1; seed <= 25; ++seed) {
            const Journey journey = randomJourney(seed);
            const MapLayout layout = layoutMap(journey);
            QCOMPARE(layout.cards.size(), journey.touchpoints.size());
            QCOMPARE(layout.routes.size(), journey.transitions.size());
            const QString fault = firstFault(layout, false);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault)));
        }
    }

    void everyCardLiesInItsCell()
    {
        for (quint32 seed = 1; seed <= 15; ++seed) {
            const Journey journey = randomJourney(seed);
            const MapLayout layout = layoutMap(journey);
            for (const Touchpoint& t : journey.touchpoints) {
                const QRectF card = layout.cards.value(t.id);
                const int column = layout.columnAt(card.center().x()), lane = layout.laneAt(card.center().y());
                const int wantedColumn = journey.stages.indexOf(t.stage),
                          wantedLane = journey.channels.indexOf(t.channel);
                QCOMPARE(column, wantedColumn < 0 ? journey.stages.size() : wantedColumn);
                QCOMPARE(lane, wantedLane < 0 ? journey.channels.size() : wantedLane);
                QVERIFY(layout.columns[static_cast<size_t>(column)].rect.contains(card));
                QVERIFY(layout.lanes[static_cast<size_t>(lane)].rect.contains(card));
            }
        }
    }

    void edgesKeepOffCardsThatNobodyPlaced()
    {
        for (quint32 seed = 1; seed <= 15; ++seed) {
            const Journey journey = withoutPlacements(randomJourney(seed));
            const MapLayout layout = layoutMap(journey);
            QCOMPARE(layout.routes.size(), journey.transitions.size());
            QCOMPARE(firstFault(layout), QString());
        }
    }

    void edgesEndAtTheSidesThatFaceEachOther()
    {
        for (quint32 seed = 1; seed <= 8; ++seed) {
            const Journey journey = withoutPlacements(randomJourney(seed));
            const MapLayout layout = layoutMap(journey);
            for (const Transition& transition : journey.transitions) {
                const MapRoute route = layout.routes.value(transition.id);
                QVERIFY(route.path.size() >= 4 && route.path.size() % 3 == 1);
                if (!layout.cards.contains(transition.from) || !layout.cards.contains(transition.to)
                    || transition.from == transition.to)
                    continue;
                const QRectF from = layout.cards.value(transition.from), to = layout.cards.value(transition.to);
                const QPointF start = route.path.front(), end = route.path.back();
                if (from.right() + 100 < to.left()) {
                    QCOMPARE(start.x(), from.right());
                    QCOMPARE(end.x(), to.left());
                } else if (to.right() + 100 < from.left()) {
                    QCOMPARE(start.x(), from.left());
                    QCOMPARE(end.x(), to.right());
                }
                QVERIFY(from.adjusted(-1, -1, 1, 1).contains(start) && !from.adjusted(1, 1, -1, -1).contains(start));
                QVERIFY(to.adjusted(-1, -1, 1, 1).contains(end) && !to.adjusted(1, 1, -1, -1).contains(end));
                if (from.left() != to.left())
                    QCOMPARE(route.kind == RouteKind::Back, to.left() < from.left());
            }
        }
    }

    void neighboursInAStackAreJoinedByAStraightLine()
    {
        Journey journey = grid(6, 1);
        for (int i = 0; i < 3; ++i)
            journey.touchpoints.put(made(i, stage(2), channel(0)));
        link(journey, touchpoint(0), touchpoint(1), 5);
        link(journey, touchpoint(1), touchpoint(2), 5);
        link(journey, touchpoint(2), touchpoint(1), 5);
        link(journey, touchpoint(0), touchpoint(2), 5);
        link(journey, touchpoint(1), SuccessNode, 5);
        link(journey, touchpoint(1), LostNode, 5);
        const MapLayout layout = layoutMap(journey);
        QSet<double> places;
        for (int i = 0; i < 3; ++i) {
            const MapRoute& route = layout.routes[journey.transitions[i].id];
            QCOMPARE(route.path.size(), size_t(4));
            QCOMPARE(route.path.front().x(), route.path.back().x());
            QCOMPARE(route.kind, i == 2 ? RouteKind::Back : RouteKind::Flow);
            places.insert(route.path.front().x());
        }
        QCOMPARE(places.size(), 3);
        QVERIFY(layout.routes[journey.transitions[3].id].path.size() > 4);
    }

    void theSameJourneyIsLaidOutTheSame()
    {
        const MapLayout a = layoutMap(randomJourney(11)), b = layoutMap(randomJourney(11));
        QCOMPARE(a.cards, b.cards);
        QCOMPARE(a.routes, b.routes);
    }

    void stepsInAStackRunDownward()
    {
        // Fewer crossings would put 2 above 1: 0 leads to 3 and 4, which lie above and below on the right.
        Journey journey = grid(6, 2);
        for (int i = 0; i < 3; ++i)
            journey.touchpoints.put(made(i, stage(0), channel(1)));
        journey.touchpoints.put(made(3, stage(1), channel(0)));
        journey.touchpoints.put(made(4, stage(1), channel(1)));
        link(journey, touchpoint(0), touchpoint(1));
        link(journey, touchpoint(1), touchpoint(2));
        link(journey, touchpoint(0), touchpoint(4));
        link(journey, touchpoint(2), touchpoint(3));
        const MapLayout layout = layoutMap(journey);
        const auto y = [&](int i) { return layout.cards.value(touchpoint(i)).top(); };
        QVERIFY(y(0) < y(1) && y(1) < y(2));
    }

    void chainsRunToTheRightAndBranchesStandBelow()
    {
        Journey journey = grid(1, 1);
        for (int i = 0; i < 5; ++i)
            journey.touchpoints.put(made(i, stage(0), channel(0)));
        // 3 -> 0 -> {1, 2}, 4 apart: listed out of order on purpose.
        link(journey, touchpoint(3), touchpoint(0));
        link(journey, touchpoint(0), touchpoint(1));
        link(journey, touchpoint(0), touchpoint(2));
        const MapLayout layout = layoutMap(journey);
        const auto card = [&](int i) { return layout.cards.value(touchpoint(i)); };
        QVERIFY(card(3).right() < card(0).left());
        QVERIFY(card(0).right() < card(1).left());
        QCOMPARE(card(1).left(), card(2).left());
        QVERIFY(card(1).bottom() < card(2).top());
    }

    void aLoopIsOpenedAtTheOneListedFirst()
    {
        // 0 <-> 1 in one cell; 2, behind them, must not take their place.
        Journey journey = grid(1, 1);
        for (int i = 0; i < 3; ++i)
            journey.touchpoints.put(made(i, stage(0), channel(0)));
        link(journey, touchpoint(1), touchpoint(0));
        link(journey, touchpoint(0), touchpoint(1));
        const MapLayout layout = layoutMap(journey);
        const auto card = [&](int i) { return layout.cards.value(touchpoint(i)); };
        QVERIFY(card(0).right() < card(1).left());
        QVERIFY(card(1).right() < card(2).left());
    }

    void stacksAreOrderedToAvoidCrossings()
    {
        // Two sources below each other, two targets listed the wrong way round.
        Journey journey = grid(3, 1);
        journey.touchpoints.put(made(0, stage(0), channel(0)));
        for (int i = 1; i <= 2; ++i)
            journey.touchpoints.put(made(i, stage(1), channel(0)));
        for (int i = 3; i <= 4; ++i)
            journey.touchpoints.put(made(i, stage(2), channel(0)));
        link(journey, touchpoint(0), touchpoint(1));
        link(journey, touchpoint(0), touchpoint(2));
        link(journey, touchpoint(1), touchpoint(4));
        link(journey, touchpoint(1), touchpoint(3));
        link(journey, touchpoint(2), touchpoint(3));
        const MapLayout layout = layoutMap(journey);
        const auto y = [&](int i) { return layout.cards.value(touchpoint(i)).top(); };
        QCOMPARE(y(1) < y(2), y(4) < y(3));
        QVERIFY(y(1) != y(2) && y(3) != y(4));
    }

    void oneMoreCardMovesNoOther()
    {
        Journey journey = grid(4, 3);
        for (int i = 0; i < 24; ++i)
            journey.touchpoints.put(made(i, stage(i % 4), channel(i % 3)));
        const MapLayout before = layoutMap(journey);
        journey.touchpoints.put(made(24, stage(3), channel(2)));
        const MapLayout after = layoutMap(journey);
        for (auto card = before.cards.begin(); card != before.cards.end(); ++card)
            QCOMPARE(after.cards.value(card.key()).topLeft(), card.value().topLeft());
    }

    void placedCardsStayAndPushTheOthers()
    {
        Journey journey = grid(1, 1);
        for (int i = 0; i < 4; ++i)
            journey.touchpoints.put(made(i, stage(0), channel(0)));
        const QPointF slot = layoutMap(journey).cards.value(touchpoint(0)).topLeft();
        Touchpoint moved = made(3, stage(0), channel(0));
        moved.mapX = 10;
        moved.mapY = 6;
        journey.touchpoints.put(moved);
        const MapLayout layout = layoutMap(journey);
        QCOMPARE(layout.cards.value(touchpoint(3)).topLeft(), layout.cellOrigin(0, 0) + QPointF(10, 6));
        QVERIFY(layout.cards.value(touchpoint(0)).topLeft() != slot);
    }

    void impossiblePlacementsAreTamed()
    {
        Journey journey = grid(1, 1);
        Touchpoint far = made(0, stage(0), channel(0));
        far.mapX = std::numeric_limits<double>::infinity();
        far.mapY = 1e300;
        journey.touchpoints.put(far);
        Touchpoint odd = made(1, stage(0), channel(0));
        odd.mapX = std::numeric_limits<double>::quiet_NaN();
        odd.mapY = -1e300;
        journey.touchpoints.put(odd);
        const MapLayout layout = layoutMap(journey);
        QVERIFY(layout.bounds.height() < 200000);
        QCOMPARE(layout.cards.value(touchpoint(1)).topLeft(), layout.cellOrigin(0, 0));
    }

    void exitsEntriesAndGoalsStandUnderTheCard()
    {
        Journey journey = grid(1, 1);
        journey.touchpoints.put(made(0, stage(0), channel(0)));
        link(journey, StartNode, touchpoint(0), 8000);
        link(journey, touchpoint(0), SuccessNode, 1900);
        link(journey, touchpoint(0), LostNode, 2300);
        const MapLayout layout = layoutMap(journey);
        const QRectF card = layout.cards.value(touchpoint(0));
        const std::vector<RouteKind> kinds = {RouteKind::Entry, RouteKind::Goal, RouteKind::Exit};
        double left = card.left();
        for (int i = 0; i < 3; ++i) {
            const MapRoute& route = layout.routes[journey.transitions[i].id];
            QCOMPARE(route.kind, kinds[static_cast<size_t>(i)]);
            QVERIFY(route.label.top() > card.bottom() && route.label.left() > left);
            left = route.label.right();
        }
        QVERIFY(left <= card.right() + layout.metrics.gapX / 2);
    }

    void tenThousandTouchpoints()
    {
        QRandomGenerator random(5);
        Journey journey = grid(8, 8);
        for (int i = 0; i < 10000; ++i)
            journey.touchpoints.put(made(i, stage(random.bounded(8)), channel(random.bounded(8))));
        for (int i = 0; i < 15000; ++i)
            link(journey, touchpoint(random.bounded(10000)), touchpoint(random.bounded(10000)), i);
        MapLayout layout;
        QBENCHMARK_ONCE { layout = layoutMap(journey); }
        QCOMPARE(layout.cards.size(), 10000);
        QCOMPARE(firstFault(layout, false), QString());
    }

    void countsAreShort()
    {
        QCOMPARE(mapCountText(12300), QStringLiteral("12,300"));
        QCOMPARE(mapCountText(0.4), QStringLiteral("0"));
        QCOMPARE(mapCountText(12345678), QStringLiteral("12.3M"));
    }
};

QTEST_GUILESS_MAIN(tst_MapLayout)
#include "tst_MapLayout.moc"
