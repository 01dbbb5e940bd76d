// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapReinsertion.h"
#include "model/journey/MapSifting.h"
#include "tests/model/journey/RandomLayers.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

namespace {

size_t at(int index) { return static_cast<size_t>(index); }

LooseOrder loose(const LayeredGraph& graph, const LayerOrder& order)
{
    LooseOrder result(graph);
    for (int layer = 0; layer < graph.layers; ++layer)
        result.setLayer(layer, order[at(layer)]);
    return result;
}

/// A line of the graph with passes, the longest; without any if there is none.
PassingLine longestLine(const LayeredGraph& graph, const LooseOrder& order)
{
    PassingLine longest;
    for (int node = 0; node < static_cast<int>(graph.nodes.size()); ++node) {
        if (graph.nodes[at(node)].band == LayeredGraph::Anywhere)
            continue;
        for (int next : order.beside(node, false)) {
            PassingLine line{node, 0, {}};
            for (; graph.nodes[at(next)].band == LayeredGraph::Anywhere; next = order.beside(next, false)[0])
                line.passes.push_back(next);
            line.right = next;
            if (line.passes.size() > longest.passes.size())
                longest = line;
        }
    }
    return longest;
}

/// Crossings of a line that is in.
qint64 crossingsOf(const LooseOrder& order, const PassingLine& line)
{
    qint64 count = 0;
    int before = line.left;
    for (const int pass : line.passes) {
        count += order.crossingsOf(before, pass);
        before = pass;
    }
    return count + order.crossingsOf(before, line.right);
}

/// The fewest crossings of a line whose passes from the `next` one on are out, by trying every slot of each.
qint64 leastByTryingAll(LooseOrder& order, const PassingLine& line, size_t next)
{
    if (next == line.passes.size())
        return crossingsOf(order, line);
    qint64 least = -1;
    const int pass = line.passes[next];
    for (int slot = 0; slot <= static_cast<int>(order.layer(order.layerOf(pass)).size()); ++slot) {
        order.insert(pass, slot);
        const qint64 found = leastByTryingAll(order, line, next + 1);
        if (least < 0 || found < least)
            least = found;
        order.remove(pass);
    }
    return least;
}

qint64 costOf(const LayeredGraph& graph, const LayerOrder& order) { return Sifting(graph, order).cost(); }

} // namespace

class tst_MapReinsertion : public QObject
{
    Q_OBJECT

private slots:
    void crossingsOfAnEdge()
    {
        for (quint32 seed = 1; seed <= 50; ++seed) {
            const LayeredGraph graph = randomLayers(seed, 2, 14, 2, 25);
            const LayerOrder order = listedOrder(graph);
            const LooseOrder all = loose(graph, order);
            qint64 twice = 0;
            for (const auto& [from, to] : graph.edges)
                twice += all.crossingsOf(from, to);
            QCOMPARE(twice, 2 * countCrossings(graph, order));
        }
    }

    void theBestWayOfALineIsTheBestOfAll()
    {
        int compared = 0, crossing = 0;
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const LayeredGraph graph = randomLayers(seed, 5, 12, 2, 11);
            LooseOrder order = loose(graph, listedOrder(graph));
            const PassingLine line = longestLine(graph, order);
            if (line.passes.empty())
                continue;
            for (const int pass : line.passes)
                order.remove(pass);
            const qint64 least = leastByTryingAll(order, line, 0);
            for (const int card : {line.left, line.right}) {
                for (const int most : {LineWays::None, static_cast<int>(least)}) {
                    LineWays ways(order);
                    const std::vector<int> way = ways.bestWay(card, line, most);
                    QCOMPARE(ways.crossings(), least);
                    LooseOrder drawn = order;
                    for (size_t i = 0; i < way.size(); ++i)
                        drawn.insert(line.passes[i], way[i]);
                    QCOMPARE(crossingsOf(drawn, line), least);
                }
            }
            ++compared;
            crossing += least > 0;
        }
        QVERIFY2(compared > 200 && crossing > 100, qPrintable(QStringLiteral("%1 %2").arg(compared).arg(crossing)));
    }

    void waysReachEverySlot()
    {
        for (quint32 seed = 1; seed <= 100; ++seed) {
            const LayeredGraph graph = randomLayers(seed, 5, 12, 2, 11);
            LooseOrder order = loose(graph, listedOrder(graph));
            const PassingLine line = longestLine(graph, order);
            if (line.passes.empty())
                continue;
            for (const int pass : line.passes)
                order.remove(pass);
            for (const int card : {line.left, line.right}) {
                LooseOrder open = order;
                open.remove(card);
                LineWays ways(open);
                const std::vector<int> all = ways.waysTo(card, line, LineWays::None);
                QCOMPARE(all.size(), open.layer(open.layerOf(card)).size() + 1);
                const int some = *std::max_element(all.begin(), all.end()) / 2;
                LineWays bounded(open);
                const std::vector<int> few = bounded.waysTo(card, line, some);
                for (size_t slot = 0; slot < all.size(); ++slot) {
                    LooseOrder drawn = open;
                    drawn.insert(card, static_cast<int>(slot));
                    // Other lines of the card, which is in again, must not count: they are out with it.
                    LayeredGraph alone = graph;
                    std::erase_if(alone.edges, [&](const auto& edge) {
                        const auto isOut = [&](int node) { return drawn.place(node) < 0 || node == card; };
                        const auto isOfLine = [&](int node) {
                            return std::find(line.passes.begin(), line.passes.end(), node) != line.passes.end();
                        };
                        return (isOut(edge.first) || isOut(edge.second)) && !isOfLine(edge.first)
                            && !isOfLine(edge.second);
                    });
                    LooseOrder drawnAlone = loose(alone, drawn.order());
                    QCOMPARE(static_cast<qint64>(all[slot]), leastByTryingAll(drawnAlone, line, 0));
                    if (all[slot] <= some)
                        QCOMPARE(few[slot], all[slot]);
                }
            }
        }
    }

    void theCostIsKeptExactly()
    {
        int better = 0;
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const LayeredGraph graph = randomLayers(seed, 5, 30, 1 + static_cast<int>(seed % 3), 45);
            const LayerOrder before = listedOrder(graph);
            Reinsertion reinsertion(graph);
            reinsertion.setOrder(before, costOf(graph, before));
            reinsertion.improve(10'000'000);
            QCOMPARE(reinsertion.cost(), costOf(graph, reinsertion.order()));
            QVERIFY(reinsertion.cost() <= costOf(graph, before));
            better += reinsertion.cost() < costOf(graph, before);
            reinsertion.rebuild({0, 3, 1});
            QCOMPARE(reinsertion.cost(), costOf(graph, reinsertion.order()));
            for (size_t layer = 0; layer < before.size(); ++layer) {
                QVERIFY(keepsBands(graph, reinsertion.order()[layer]));
                QVERIFY(std::is_permutation(before[layer].begin(), before[layer].end(),
                    reinsertion.order()[layer].begin(), reinsertion.order()[layer].end()));
            }
            reinsertion.improve(10'000'000);
            QCOMPARE(reinsertion.cost(), costOf(graph, reinsertion.order()));
        }
        QVERIFY(better > 50);
    }

    void aCardMovesWithItsLines()
    {
        // Card 0 leads past card 2 to card 4, and 1 past it to 5, which stand the other way round. No single node
        // gains by moving; 0 or 1 with its line does.
        LayeredGraph graph;
        graph.layers = 3;
        graph.nodes = {{0, 0, 0}, {0, 0, 1}, {1, 0, 0}, {1, 0, 1}, {2, 0, 0}, {2, 0, 1}, {1, -1, 0}, {1, -1, 0}};
        graph.edges = {{0, 6}, {6, 5}, {1, 7}, {7, 4}, {0, 2}, {2, 5}, {1, 3}, {3, 4}};
        const LayerOrder crossed = {{0, 1}, {6, 2, 3, 7}, {4, 5}};
        QVERIFY(countCrossings(graph, crossed) == 4);
        Reinsertion reinsertion(graph);
        reinsertion.setOrder(crossed, costOf(graph, crossed));
        reinsertion.improve(100'000);
        QCOMPARE(countCrossings(graph, reinsertion.order()), 0);
    }
};

QTEST_GUILESS_MAIN(tst_MapReinsertion)
#include "tst_MapReinsertion.moc"
