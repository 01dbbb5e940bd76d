// SPDX-License-Identifier: GPL-3.0-or-later
// What a tidy map keeps: nothing overlaps on any graph at any size, and a small change moves little.
#include "model/exchange/ProjectJson.h"
#include "model/journey/MapBlend.h"
#include "model/journey/MapLayout.h"
#include "tests/model/journey/LayoutFault.h"
#include "tests/support/GraphFile.h"
#include "tests/support/Paths.h"
#include "tests/support/RandomJourney.h"

#include <chrono>
#include <cmath>
#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

namespace {

Journey sample(const QString& language)
{
    const QString path
        = QString::fromLocal8Bit(qgetenv("TOUCHSTONE_SOURCE")) + QStringLiteral("/resources/sample/%1/project.json");
    const Result<ProjectJsonReading> reading = readProjectJson(readAll(path.arg(language)), path.arg(language));
    return reading ? reading->data.journey : Journey();
}

/// How a change moved the cards that were there before: inside their cells, so that a wider column counts once.
struct Moved
{
    int cards = 0;
    double distance = 0;
};

Moved moved(const Journey& journey, const MapLayout& before, const MapLayout& after)
{
    Moved result;
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        if (!before.cards.contains(touchpoint.id) || !after.cards.contains(touchpoint.id))
            continue;
        const int column = journey.stages.indexOf(touchpoint.stage),
                  lane = journey.channels.indexOf(touchpoint.channel);
        const QPointF way = after.cards.value(touchpoint.id).topLeft() - after.cellOrigin(column, lane)
            - before.cards.value(touchpoint.id).topLeft() + before.cellOrigin(column, lane);
        result.cards += way.manhattanLength() > 1;
        result.distance += std::hypot(way.x(), way.y());
    }
    return result;
}

/// One small change: a touchpoint more, an edge more or less, or another name.
QString change(Journey& journey, QRandomGenerator& random)
{
    const auto any = [&] { return journey.touchpoints[random.bounded(journey.touchpoints.size())]; };
    switch (random.bounded(4)) {
    case 0: {
        Touchpoint added = any();
        const TouchpointId before = added.id;
        added.id = {900000};
        added.position = journey.touchpoints.nextPosition();
        journey.touchpoints.put(added);
        Transition edge;
        edge.id = {900001};
        edge.position = journey.transitions.nextPosition();
        edge.from = before;
        edge.to = added.id;
        journey.transitions.put(edge);
        return QStringLiteral("touchpoint");
    }
    case 1: {
        Transition edge;
        edge.id = {900001};
        edge.position = journey.transitions.nextPosition();
        do {
            edge.from = any().id;
            edge.to = any().id;
        } while (edge.from == edge.to || journey.findTransition(edge.from, edge.to));
        journey.transitions.put(edge);
        return QStringLiteral("edge");
    }
    case 2:
        journey.transitions.remove(journey.transitions[random.bounded(journey.transitions.size())].id);
        return QStringLiteral("edge removed");
    default:
        Touchpoint renamed = any();
        renamed.name = QStringLiteral("Another name");
        journey.touchpoints.put(renamed);
        return QStringLiteral("name");
    }
}

} // namespace

class tst_MapTidy : public QObject
{
    Q_OBJECT

private slots:
    void theSampleOverlapsNowhere()
    {
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
            const Journey journey = sample(language);
            QVERIFY(journey.touchpoints.size() > 20);
            for (const double scale : {1., 1.5, 2.}) {
                const MapLayout layout = layoutMap(journey, MapMetrics().scaled(scale));
                QCOMPARE(firstFault(layout), QString());
                for (const Transition& transition : journey.transitions)
                    QCOMPARE(layout.routes.value(transition.id).label.isEmpty(), !transition.count);
            }
        }
    }

    void stepsOfTheSampleRunDownInTheirStack()
    {
        const Journey journey = sample(QStringLiteral("en"));
        const MapLayout layout = layoutMap(journey);
        const auto top = [&](const char* key) {
            return layout.cards.value(journey.findTouchpoint(QString::fromLatin1(key))->id).top();
        };
        QVERIFY(top("home-delivery") < top("home-fitting"));
        QVERIFY(top("home-fitting") < top("acceptance-check"));
        QVERIFY(top("store-welcome") < top("material-samples"));
        int steps = 0;
        for (const Transition& transition : journey.transitions) {
            const QRectF from = layout.cards.value(transition.from), to = layout.cards.value(transition.to);
            if (transition.from == transition.to || from.isNull() || to.isNull() || from.left() != to.left()
                || layout.laneAt(from.center().y()) != layout.laneAt(to.center().y()))
                continue;
            const QString name = journey.touchpoints.find(transition.from)->key + QStringLiteral(" > ")
                + journey.touchpoints.find(transition.to)->key;
            QVERIFY2(from.top() < to.top(), qPrintable(name));
            ++steps;
        }
        QVERIFY(steps >= 3);
    }

    void edgesRunRoundCardsPlacedByHand()
    {
        int edges = 0, through = 0;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            Journey journey = randomJourney(25, 5, 4, seed);
            for (int i = 0; i < 5; ++i) {
                Touchpoint placed = journey.touchpoints[random.bounded(25)];
                placed.mapX = random.bounded(40) * 8;
                placed.mapY = random.bounded(40) * 8;
                journey.touchpoints.put(placed);
            }
            const MapLayout layout = layoutMap(journey);
            QCOMPARE(firstFault(layout, false), QString());
            const RectIndex cards = insideOfCards(layout);
            for (const Transition& transition : journey.transitions) {
                ++edges;
                through += runsThrough(layout.routes.value(transition.id), cards);
            }
        }
        QVERIFY(edges > 600);
        QVERIFY2(through * 200 <= edges, qPrintable(QStringLiteral("%1 of %2").arg(through).arg(edges)));
    }

    void noGraphOverlaps()
    {
        TOUCHSTONE_SHARED_OR_SKIP(folder, QStringLiteral("data/graphs/graphviz"));
        // Names and languages do not matter: a card has the same size whatever it says, and counts are written alike.
        int laidOut = 0;
        QStringList unread;
        for (const QString& name : QDir(folder).entryList({QStringLiteral("*.gv")}, QDir::Files)) {
            const GraphFile graph = readGraphFile(folder + QLatin1Char('/') + name);
            if (!graph.problem.isEmpty()) {
                unread << name + QStringLiteral(": ") + graph.problem;
                continue;
            }
            const Journey journey = journeyOf(graph, stagesOf(graph));
            const auto start = std::chrono::steady_clock::now();
            for (const double scale : {1., 2.}) {
                const MapLayout layout = layoutMap(journey, MapMetrics().scaled(scale));
                const QString found = firstFault(layout);
                QVERIFY2(found.isEmpty(), qPrintable(name + QStringLiteral(": ") + found));
                QCOMPARE(layout.cards.size(), graph.nodes.size());
                QCOMPARE(layout.routes.size(), static_cast<qsizetype>(graph.edges.size()));
            }
            const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
            if (graph.edges.size() > 5000)
                qInfo("%s: %d touchpoints, %d edges at 100 %% and 200 %%: %.1f s", qPrintable(name),
                    static_cast<int>(graph.nodes.size()), static_cast<int>(graph.edges.size()), spent.count());
            ++laidOut;
        }
        QCOMPARE(unread, QStringList());
        QVERIFY(laidOut >= 130);
    }

    void nothingOverlapsWhereStagesAndChannelsAreCollapsed()
    {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            Journey journey = randomJourney(40, 5, 4, seed);
            Stage stage = journey.stages[static_cast<int>(seed % 5)];
            stage.collapsed = true;
            journey.stages.put(stage);
            Channel channel = journey.channels[static_cast<int>(seed % 4)];
            channel.collapsed = seed % 2;
            journey.channels.put(channel);
            const MapLayout layout = layoutMap(journey);
            QCOMPARE(firstFault(layout), QString());
            int hidden = 0, inColumn = 0;
            for (const Touchpoint& touchpoint : journey.touchpoints) {
                const bool isHidden
                    = touchpoint.stage == stage.id || (channel.collapsed && touchpoint.channel == channel.id);
                QCOMPARE(layout.cards.contains(touchpoint.id), !isHidden);
                hidden += isHidden;
                inColumn += touchpoint.stage == stage.id;
            }
            int folded = 0;
            for (const MapFold& fold : layout.folds)
                folded += fold.count;
            QCOMPARE(folded, hidden);
            const MapColumn& column = layout.columns[seed % 5];
            QVERIFY(column.collapsed && column.rect.width() < layout.metrics.cardWidth / 2);
            QCOMPARE(column.hidden, inColumn);
        }
    }

    void edgesOfCollapsedCardsAreMerged()
    {
        Journey journey = randomJourney(2, 2, 1, 1);
        for (const Transition& transition :
            std::vector<Transition>(journey.transitions.begin(), journey.transitions.end()))
            journey.transitions.remove(transition.id);
        Touchpoint third = journey.touchpoints[1];
        third.id = {77};
        third.position = 9;
        journey.touchpoints.put(third);
        for (int i = 0; i < 2; ++i) {
            Transition edge;
            edge.id = {500 + i};
            edge.position = i;
            edge.from = journey.touchpoints[0].id;
            edge.to = journey.touchpoints[1 + i].id;
            edge.count = 100 + i;
            journey.transitions.put(edge);
        }
        QCOMPARE(layoutMap(journey).routes.size(), 2);
        Stage stage = journey.stages[1];
        stage.collapsed = true;
        journey.stages.put(stage);
        const MapLayout layout = layoutMap(journey);
        QCOMPARE(layout.routes.size(), 1);
        const MapRoute route = layout.routes.value(TransitionId{500});
        QCOMPARE(route.count, std::optional<double>(201));
        QCOMPARE(layout.folds.size(), size_t(1));
        QCOMPARE(route.path.back().x(), layout.folds[0].rect.left());
        QCOMPARE(layout.largestFlow, 201.);
    }

    void aGlideStartsHereAndEndsThere()
    {
        Journey journey = randomJourney(20, 4, 3, 5);
        const MapLayout from = layoutMap(journey);
        Touchpoint moved = journey.touchpoints[3];
        moved.mapX = 300;
        moved.mapY = 200;
        journey.touchpoints.put(moved);
        const MapLayout to = layoutMap(journey);
        const QRectF there = to.cards.value(moved.id);
        QVERIFY(there != from.cards.value(moved.id));
        QCOMPARE(blendLayouts(journey, from, to, 0).cards, from.cards);
        QCOMPARE(blendLayouts(journey, from, to, 1).routes, to.routes);
        const MapLayout half = blendLayouts(journey, from, to, .5);
        QCOMPARE(half.cards.value(moved.id).center(), (there.center() + from.cards.value(moved.id).center()) / 2);
        for (const Transition& transition : journey.transitions) {
            if (!half.cards.contains(transition.from) || !half.cards.contains(transition.to))
                continue;
            const QRectF card = half.cards.value(transition.from).adjusted(-2, -2, 2, 2);
            QVERIFY(card.contains(half.routes.value(transition.id).path.front()));
        }
    }

    void aSmallChangeMovesLittle()
    {
        QRandomGenerator random(3);
        QHash<QString, std::pair<int, Moved>> byKind;
        Moved all;
        int edits = 0, cards = 0;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const Journey journey = randomJourney(30, 6, 4, seed);
            const MapLayout before = layoutMap(journey);
            for (int i = 0; i < 8; ++i) {
                Journey changed = journey;
                const QString kind = change(changed, random);
                const Moved result = moved(changed, before, layoutMap(changed));
                auto& [count, sum] = byKind[kind];
                ++count, ++edits;
                cards += journey.touchpoints.size();
                sum.cards += result.cards, all.cards += result.cards;
                sum.distance += result.distance, all.distance += result.distance;
                if (kind == QLatin1String("name"))
                    QCOMPARE(result.cards, 0);
            }
        }
        for (auto kind = byKind.begin(); kind != byKind.end(); ++kind)
            qInfo("%s: %.2f of 30 cards moved, by %.1f units a card", qPrintable(kind.key()),
                static_cast<double>(kind->second.cards) / kind->first, kind->second.distance / kind->first / 30);
        const double mean = static_cast<double>(all.cards) / edits, distance = all.distance / cards;
        qInfo("all: %.2f of 30 cards moved, by %.1f units a card", mean, distance);
        QVERIFY2(mean < 1.5, qPrintable(QString::number(mean)));
        QVERIFY2(distance < 8, qPrintable(QString::number(distance)));
    }
};

QTEST_GUILESS_MAIN(tst_MapTidy)
#include "tst_MapTidy.moc"
