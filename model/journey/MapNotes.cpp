// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/MapNotes.h"

namespace touchstone {
namespace {

template <typename Parts, typename IdType>
int indexOf(const Parts& parts, IdType id)
{
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].id == id)
            return static_cast<int>(i);
    }
    return 0;
}

bool hasCells(const MapLayout& layout) { return !layout.columns.empty() && !layout.lanes.empty(); }

/// The origin that its x and y are measured from.
QPointF originOf(const Note& note, const MapLayout& layout)
{
    return hasCells(layout)
        ? layout.cellOrigin(indexOf(layout.columns, note.stage), indexOf(layout.lanes, note.channel))
        : QPointF();
}

/// Whether its stage or its channel is shown as a strip.
bool isHidden(const Note& note, const MapLayout& layout)
{
    return hasCells(layout)
        && (layout.columns[static_cast<size_t>(indexOf(layout.columns, note.stage))].collapsed
            || layout.lanes[static_cast<size_t>(indexOf(layout.lanes, note.channel))].collapsed);
}

} // namespace

void placeNotes(MapLayout& layout, const Journey& journey)
{
    layout.notes.clear();
    for (const Note& note : journey.notes) {
        if (isHidden(note, layout))
            continue;
        const QSizeF size(std::max(SmallestNote, note.width), std::max(SmallestNote, note.height));
        const QRectF rect(originOf(note, layout) + QPointF(note.x, note.y), size);
        layout.notes.insert(note.id, rect);
        layout.bounds |= rect;
    }
}

Note noteAt(Note note, const QRectF& rect, const MapLayout& layout)
{
    const int column = layout.columnAt(rect.center().x()), lane = layout.laneAt(rect.center().y());
    note.stage = column < 0 ? StageId{} : layout.columns[static_cast<size_t>(column)].id;
    note.channel = lane < 0 ? ChannelId{} : layout.lanes[static_cast<size_t>(lane)].id;
    const QPointF offset = rect.topLeft() - originOf(note, layout);
    note.x = offset.x();
    note.y = offset.y();
    note.width = rect.width();
    note.height = rect.height();
    return note;
}

} // namespace touchstone
