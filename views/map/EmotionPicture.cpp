// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/EmotionPicture.h"

#include <algorithm>
#include <numeric>

namespace touchstone {
namespace {

constexpr double SameColumn = 8; ///< map units between the centres of cards that count as standing above each other
constexpr double WidestStep = 26; ///< between two touchpoints of one column
constexpr double ShareOfCard = .7; ///< of the card's width, that a column's touchpoints take at most

} // namespace

QHash<TouchpointId, double> curveColumns(const Journey& journey, const MapLayout& layout)
{
    struct Card
    {
        double centre;
        int order;
        TouchpointId id;
    };
    std::vector<Card> cards;
    cards.reserve(static_cast<size_t>(layout.cards.size()));
    for (int order = 0; order < journey.touchpoints.size(); ++order) {
        const auto card = layout.cards.constFind(journey.touchpoints[order].id);
        if (card != layout.cards.constEnd() && !card->isEmpty())
            cards.push_back({card->center().x(), order, journey.touchpoints[order].id});
    }
    std::sort(cards.begin(), cards.end(),
        [](const Card& a, const Card& b) { return a.centre != b.centre ? a.centre < b.centre : a.order < b.order; });
    QHash<TouchpointId, double> columns;
    columns.reserve(static_cast<qsizetype>(cards.size()));
    for (size_t begin = 0; begin < cards.size();) {
        size_t end = begin + 1;
        while (end < cards.size() && cards[end].centre - cards[begin].centre < SameColumn)
            ++end;
        std::sort(cards.begin() + static_cast<qsizetype>(begin), cards.begin() + static_cast<qsizetype>(end),
            [](const Card& a, const Card& b) { return a.order < b.order; });
        const auto count = static_cast<double>(end - begin);
        const double centre = std::accumulate(cards.begin() + static_cast<qsizetype>(begin),
                                  cards.begin() + static_cast<qsizetype>(end), 0.,
                                  [](double sum, const Card& card) { return sum + card.centre; })
            / count;
        const double step = count > 1 ? std::min(WidestStep, ShareOfCard * layout.metrics.cardWidth / (count - 1)) : 0;
        for (size_t i = begin; i < end; ++i)
            columns.insert(cards[i].id, centre + (static_cast<double>(i - begin) - (count - 1) / 2) * step);
        begin = end;
    }
    return columns;
}

EmotionLine lineAlong(const EmotionCurve& curve, const QHash<TouchpointId, double>& columns)
{
    std::vector<std::pair<double, const CurvePoint*>> placed;
    placed.reserve(curve.points.size());
    for (const CurvePoint& point : curve.points) {
        if (const auto x = columns.constFind(point.touchpoint); x != columns.constEnd())
            placed.emplace_back(*x, &point);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    EmotionLine line;
    line.measure = curve.measure;
    line.mean = curve.mean;
    line.remembered = curve.remembered;
    for (const auto& [x, point] : placed) {
        line.x.push_back(x);
        line.points.push_back(*point);
    }
    return line;
}

bool EmotionPicture::has(CurveMeasure measure) const
{
    return std::any_of(lines.begin(), lines.end(),
        [measure](const EmotionLine& line) { return line.measure == measure && !line.points.empty(); });
}

EmotionPicture pictureOf(const std::vector<EmotionCurve>& curves, const Journey& journey, const MapLayout& layout)
{
    const QHash<TouchpointId, double> columns = curveColumns(journey, layout);
    EmotionPicture picture{.lines = {}, .stageEdges = stageEdgesOf(layout)};
    for (const EmotionCurve& curve : curves)
        picture.lines.push_back(lineAlong(curve, columns));
    return picture;
}

std::vector<double> stageEdgesOf(const MapLayout& layout)
{
    std::vector<double> edges;
    for (size_t i = 0; i + 1 < layout.columns.size(); ++i)
        edges.push_back((layout.columns[i].rect.right() + layout.columns[i + 1].rect.left()) / 2);
    return edges;
}

} // namespace touchstone
