// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapExactOrder.h"
#include "model/journey/MapOrder.h"
#include "model/journey/MapReinsertion.h"
#include "model/journey/MapSifting.h"
#include "tests/model/journey/RandomLayers.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

namespace {

size_t at(int index) { return static_cast<size_t>(index); }

/// Crossings by looking at every two edges.
qint64 crossingsOneByOne(const LayeredGraph& graph, const LayerOrder& order)
{
    std::vector<int> place(graph.nodes.size());
    for (const std::vector<int>& layer : order) {
        for (size_t i = 0; i < layer.size(); ++i)
            place[at(layer[i])] = static_cast<int>(i);
    }
    qint64 count = 0;
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        for (size_t k = i + 1; k < graph.edges.size(); ++k) {
            const auto [a, b] = graph.edges[i];
            const auto [c, d] = graph.edges[k];
            if (graph.nodes[at(a)].layer == graph.nodes[at(c)].layer)
                count += (place[at(a)] - place[at(c)]) * (place[at(b)] - place[at(d)]) < 0;
        }
    }
    return count;
}

/// The least disorder of any order that keeps the bands, by trying them all; -1 if there are too many.
qint64 leastByTryingAll(const LayeredGraph& graph)
{
    std::vector<std::vector<std::vector<int>>> orders(at(graph.layers));
    double combinations = 1;
    for (int layer = 0; layer < graph.layers; ++layer) {
        std::vector<int> nodes = listedOrder(graph)[at(layer)];
        if (nodes.size() > 6)
            return -1;
        std::sort(nodes.begin(), nodes.end());
        do {
            if (keepsBands(graph, nodes))
                orders[at(layer)].push_back(nodes);
        } while (std::next_permutation(nodes.begin(), nodes.end()));
        combinations *= static_cast<double>(orders[at(layer)].size());
    }
    if (combinations > 30000)
        return -1;
    std::vector<size_t> chosen(at(graph.layers), 0);
    LayerOrder order(at(graph.layers));
    qint64 least = -1;
    for (;;) {
        for (int layer = 0; layer < graph.layers; ++layer)
            order[at(layer)] = orders[at(layer)][chosen[at(layer)]];
        const qint64 disorder = crossingsOneByOne(graph, order) + UpwardCost * countUpward(graph, order);
        if (least < 0 || disorder < least)
            least = disorder;
        size_t layer = 0;
        while (layer < chosen.size() && ++chosen[layer] == orders[layer].size())
            chosen[layer++] = 0;
        if (layer == chosen.size())
            return least;
    }
}

} // namespace

class tst_MapOrder : public QObject
{
    Q_OBJECT

private slots:
    void crossingsAreCountedExactly()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            const LayeredGraph graph = randomLayers(seed, 2 + static_cast<int>(seed % 5), 20, 3, 40);
            const LayerOrder order = listedOrder(graph);
            QCOMPARE(countCrossings(graph, order), crossingsOneByOne(graph, order));
        }
    }

    void nothingToOrder()
    {
        QVERIFY(reduceCrossings({}, {}).empty());
        LayeredGraph graph;
        graph.layers = 2;
        QCOMPARE(reduceCrossings(graph, LayerOrder(2)), LayerOrder(2));
    }

    void asFewAsExhaustiveSearchFinds()
    {
        int compared = 0, withCrossings = 0;
        for (quint32 seed = 1; seed <= 1500; ++seed) {
            const LayeredGraph graph = randomLayers(seed, 2 + static_cast<int>(seed % 3),
                5 + static_cast<int>(seed % 5), 1 + static_cast<int>(seed % 3), 4 + static_cast<int>(seed % 9));
            const qint64 least = leastByTryingAll(graph);
            if (least < 0)
                continue;
            const LayerOrder order = reduceCrossings(graph, listedOrder(graph));
            QCOMPARE(disorderOf(graph, order), least);
            ++compared;
            withCrossings += least > 0;
        }
        QVERIFY2(compared >= 500 && withCrossings >= 50,
            qPrintable(QStringLiteral("%1, %2").arg(compared).arg(withCrossings)));
    }

    void searchIsHardlyWorseThanExact()
    {
        // Where exact search is still possible the search by moves, which larger graphs get, must find as few.
        int solved = 0, worse = 0;
        for (quint32 seed = 1; seed <= 120; ++seed) {
            LayeredGraph graph = randomLayers(seed, 3, 11, 2, 12);
            const std::optional<LayerOrder> exact = exactOrder(graph);
            if (!exact)
                continue;
            // A layer of its own with more cards than can be tried keeps the exact search out.
            for (int i = 0; i < 9; ++i)
                graph.nodes.push_back({graph.layers, 0, 100 + i});
            ++graph.layers;
            QVERIFY(!exactOrder(graph));
            const LayerOrder found = reduceCrossings(graph, listedOrder(graph), 100'000);
            LayerOrder wanted = *exact;
            wanted.push_back(found.back());
            ++solved;
            worse += disorderOf(graph, found) > disorderOf(graph, wanted);
        }
        QVERIFY(solved >= 20);
        QCOMPARE(worse, 0);
    }

    void bandsAndNodesAreKept()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const LayeredGraph graph = randomLayers(seed, 5, 40, 4, 80);
            const LayerOrder before = listedOrder(graph), after = reduceCrossings(graph, before, 20'000);
            QCOMPARE(after.size(), before.size());
            for (size_t layer = 0; layer < after.size(); ++layer) {
                QVERIFY(keepsBands(graph, after[layer]));
                QVERIFY(std::is_permutation(
                    after[layer].begin(), after[layer].end(), before[layer].begin(), before[layer].end()));
            }
            QVERIFY(disorderOf(graph, after) <= disorderOf(graph, before));
        }
    }

    void whatGainsNothingStaysAsListed()
    {
        LayeredGraph graph;
        graph.layers = 2;
        for (int i = 0; i < 4; ++i)
            graph.nodes.push_back({0, 0, i});
        for (int i = 0; i < 4; ++i)
            graph.nodes.push_back({1, 0, i});
        graph.edges = {{0, 4}, {2, 6}};
        QCOMPARE(reduceCrossings(graph, listedOrder(graph)), listedOrder(graph));
        graph.edges = {{0, 5}, {1, 4}}; // one crossing: one exchange mends it
        const LayerOrder order = reduceCrossings(graph, listedOrder(graph));
        QCOMPARE(countCrossings(graph, order), 0);
        QVERIFY(order[0] == listedOrder(graph)[0] || order[1] == listedOrder(graph)[1]);
    }

    void noCardIsLeftOutOfItsListingForNothing()
    {
        // A later step above an earlier one of its cell is bought with crossings: no node, and no card with its lines,
        // has a place that costs less, and one card out of its listing less is less.
        int outOfListing = 0;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const LayeredGraph graph = randomLayers(seed, 5, 40, 2, 25 + static_cast<int>(seed));
            const LayerOrder order = reduceCrossings(graph, listedOrder(graph), 500'000);
            Sifting sifting(graph, order);
            const qint64 cost = sifting.cost();
            sifting.settle(10'000'000);
            QCOMPARE(sifting.cost(), cost);
            Reinsertion reinsertion(graph);
            reinsertion.setOrder(order, cost);
            reinsertion.improve(10'000'000);
            QCOMPARE(reinsertion.cost(), cost);
            outOfListing += cost % Sifting::CrossingCost > 0;
        }
        QVERIFY(outOfListing > 0);
    }

    void theSameEachTime()
    {
        const LayeredGraph graph = randomLayers(9, 6, 60, 3, 130);
        QCOMPARE(
            reduceCrossings(graph, listedOrder(graph), 50'000), reduceCrossings(graph, listedOrder(graph), 50'000));
    }
};

QTEST_GUILESS_MAIN(tst_MapOrder)
#include "tst_MapOrder.moc"
