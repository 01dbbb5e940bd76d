// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapBlend.h"

#include "model/journey/MapRouting.h"

namespace touchstone {
namespace {

QPointF between(const QPointF& a, const QPointF& b, double share) { return a + (b - a) * share; }

QRectF between(const QRectF& a, const QRectF& b, double share)
{
    return {between(a.topLeft(), b.topLeft(), share), between(a.bottomRight(), b.bottomRight(), share)};
}

template <typename Part>
void blendParts(std::vector<Part>& parts, const std::vector<Part>& from, double share)
{
    for (Part& part : parts) {
        for (const Part& before : from) {
            if (before.id == part.id) {
                part.header = between(before.header, part.header, share);
                part.rect = between(before.rect, part.rect, share);
                break;
            }
        }
    }
}

} // namespace

MapLayout blendLayouts(const Journey& journey, const MapLayout& from, const MapLayout& to, double share)
{
    if (share >= 1)
        return to;
    MapLayout layout = to;
    blendParts(layout.columns, from.columns, share);
    blendParts(layout.lanes, from.lanes, share);
    for (auto card = layout.cards.begin(); card != layout.cards.end(); ++card) {
        if (const auto before = from.cards.constFind(card.key()); before != from.cards.constEnd())
            *card = between(*before, *card, share);
    }
    for (auto route = layout.routes.begin(); route != layout.routes.end(); ++route) {
        route->label = {};
        const auto before = from.routes.constFind(route.key());
        if (before == from.routes.constEnd())
            continue;
        const Transition* transition = journey.transitions.find(route.key());
        const auto none = layout.cards.constEnd();
        const auto start = transition ? layout.cards.constFind(transition->from) : none;
        const auto end = transition ? layout.cards.constFind(transition->to) : none;
        if (before->path.size() == route->path.size()) {
            for (size_t i = 0; i < route->path.size(); ++i)
                route->path[i] = between(before->path[i], route->path[i], share);
        } else if (start != none && end != none) {
            route->path = previewPath(*start, *end, to.metrics);
        }
    }
    layout.bounds = from.bounds.united(to.bounds);
    return layout;
}

} // namespace touchstone
