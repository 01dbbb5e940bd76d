// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"

namespace touchstone {

/// A stage's or a channel's header, or none.
struct MapHeader
{
    StageId stage = {};
    ChannelId channel = {};

    explicit operator bool() const { return stage || channel; }
    friend bool operator==(const MapHeader&, const MapHeader&) = default;

    /// Where it lies; empty if it is not on the map.
    QRectF rect(const MapLayout& layout) const
    {
        for (const MapColumn& column : layout.columns) {
            if (stage && column.id == stage)
                return column.header;
        }
        for (const MapLane& lane : layout.lanes) {
            if (channel && lane.id == channel)
                return lane.header;
        }
        return {};
    }
};

} // namespace touchstone
