// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapPlan.h"

#include <algorithm>
#include <cmath>

namespace touchstone {

void MapPlan::widen(int layer, double by)
{
    const int column = layerColumn[static_cast<size_t>(layer)];
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        MapColumn& part = layout.columns[i];
        const double move = static_cast<int>(i) > column ? by : 0, grow = static_cast<int>(i) == column && !part.collapsed ? by : 0;
        part.header.adjust(move, 0, move + grow, 0);
        part.rect.adjust(move, 0, move + grow, 0);
    }
    for (size_t right = static_cast<size_t>(layer) + 1; right < layerLeft.size(); ++right)
        layerLeft[right] += by;
    for (MapBox& box : boxes) {
        if (box.layer > layer)
            box.rect.translate(by, 0);
    }
}

double mapLineWidth(std::optional<double> count, double largest)
{
    return count && largest > 0 ? 1 + 5 * std::sqrt(std::max(0., *count) / largest) : 1.2;
}

} // namespace touchstone
