// SPDX-License-Identifier: GPL-3.0-or-later
// Lays a graph out as a journey with one lane and says, as JSON, what became of it; read by layout_ratio.
//   layout_graph FILE.gv|FILE.gml [once]         a graph; its stages are the longest ways to its nodes
//   layout_graph random:COUNT:STAGES:SEED [once]  a journey made up
// Seconds are the processor's, the median of several runs; once: of one.
// Crossings are read from the picture: where each line passes each column of cards, lines straight between columns.
#include "model/journey/MapCrossings.h"
#include "model/journey/MapLayout.h"
#include "model/journey/MapPath.h"
#include "tests/support/GraphFile.h"
#include "tests/support/RandomJourney.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

using namespace touchstone;
using namespace touchstone::test;

namespace {

size_t at(int index) { return static_cast<size_t>(index); }

/// The height of a route at `x`; it runs from left to right or from right to left.
double heightAt(const MapRoute& route, double x)
{
    for (size_t i = 0; i + 3 < route.path.size(); i += 3) {
        const QPointF* piece = &route.path[i];
        if (std::min(piece[0].x(), piece[3].x()) > x || std::max(piece[0].x(), piece[3].x()) < x)
            continue;
        double low = 0, high = 1;
        for (int step = 0; step < 40; ++step) {
            const double middle = (low + high) / 2;
            ((pointOnCurve(piece, middle).x() < x) == (piece[0].x() < piece[3].x()) ? low : high) = middle;
        }
        return pointOnCurve(piece, low).y();
    }
    return 0;
}

struct Picture
{
    LayeredGraph graph;
    LayerOrder order;
};

Picture read(const Journey& journey, const MapLayout& layout)
{
    std::set<double> lefts;
    for (const QRectF& card : layout.cards)
        lefts.insert(card.left());
    const std::vector<double> layers(lefts.begin(), lefts.end());
    Picture picture;
    picture.graph.layers = static_cast<int>(layers.size());
    std::vector<double> height;
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        const QRectF card = layout.cards.value(touchpoint.id);
        const auto layer = std::lower_bound(layers.begin(), layers.end(), card.left()) - layers.begin();
        picture.graph.nodes.push_back({static_cast<int>(layer), 0, 0});
        height.push_back(card.center().y());
    }
    for (const Transition& transition : journey.transitions) {
        int from = journey.touchpoints.indexOf(transition.from), to = journey.touchpoints.indexOf(transition.to);
        if (from < 0 || to < 0)
            continue;
        if (picture.graph.nodes[at(from)].layer == picture.graph.nodes[at(to)].layer) {
            picture.graph.stacked.emplace_back(from, to);
            continue;
        }
        if (picture.graph.nodes[at(from)].layer > picture.graph.nodes[at(to)].layer)
            std::swap(from, to);
        const int last = picture.graph.nodes[at(to)].layer;
        for (int layer = picture.graph.nodes[at(from)].layer + 1; layer < last; ++layer) {
            const int pass = static_cast<int>(picture.graph.nodes.size());
            picture.graph.nodes.push_back({layer, LayeredGraph::Anywhere, 0});
            height.push_back(
                heightAt(layout.routes.value(transition.id), layers[at(layer)] + layout.metrics.cardWidth / 2));
            picture.graph.edges.emplace_back(from, pass);
            from = pass;
        }
        picture.graph.edges.emplace_back(from, to);
    }
    picture.order.resize(layers.size());
    for (size_t i = 0; i < picture.graph.nodes.size(); ++i)
        picture.order[at(picture.graph.nodes[i].layer)].push_back(static_cast<int>(i));
    for (std::vector<int>& layer : picture.order)
        std::stable_sort(layer.begin(), layer.end(), [&](int a, int b) { return height[at(a)] < height[at(b)]; });
    return picture;
}

} // namespace

int main(int argc, char** argv)
{
    const QString source = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    Journey journey;
    if (source.startsWith(QStringLiteral("random:"))) {
        const QStringList parts = source.split(QLatin1Char(':'));
        journey = randomJourney(parts.value(1).toInt(), parts.value(2).toInt(), 1, parts.value(3).toUInt());
    } else {
        const GraphFile graph = readGraphFile(source);
        if (!graph.problem.isEmpty()) {
            std::fprintf(stderr, "%s\n", qPrintable(graph.problem));
            return 2;
        }
        journey = journeyOf(graph, stagesOf(graph));
    }

    MapLayout layout;
    std::vector<double> seconds;
    double total = 0;
    const size_t most = argc > 2 ? 1 : 9;
    while (seconds.size() < most && (seconds.size() < 3 || total < .5)) {
        const std::clock_t start = std::clock();
        layout = layoutMap(journey);
        seconds.push_back(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
        total += seconds.back();
    }
    std::sort(seconds.begin(), seconds.end());

    const Picture picture = read(journey, layout);
    QJsonArray layers, edges;
    for (int i = 0; i < journey.touchpoints.size(); ++i)
        layers.append(picture.graph.nodes[at(i)].layer);
    for (const Transition& transition : journey.transitions) {
        const int from = journey.touchpoints.indexOf(transition.from);
        const int to = journey.touchpoints.indexOf(transition.to);
        if (from >= 0 && to >= 0)
            edges.append(QJsonArray{from, to});
    }
    const QJsonObject result{{QStringLiteral("layers"), layers}, {QStringLiteral("edges"), edges},
        {QStringLiteral("crossings"), countCrossings(picture.graph, picture.order)},
        {QStringLiteral("upward"), countUpward(picture.graph, picture.order)},
        {QStringLiteral("seconds"), seconds[seconds.size() / 2]}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
