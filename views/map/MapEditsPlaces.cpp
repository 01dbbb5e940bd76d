// SPDX-License-Identifier: GPL-3.0-or-later
// The edits that say who places a card: the layout or the user.
#include "model/journey/MapLayout.h"
#include "views/map/MapEdits.h"

namespace touchstone {

bool MapEdits::tidy(const QSet<TouchpointId>& ids)
{
    return changeEach(tr("Tidy the map"), ids, [](Touchpoint& touchpoint) {
        if (touchpoint.pinned)
            return;
        touchpoint.mapX.reset();
        touchpoint.mapY.reset();
    });
}

bool MapEdits::setPinned(const QSet<TouchpointId>& ids, bool on)
{
    if (!journey())
        return false;
    const MapLayout layout = on ? layoutMap(*journey()) : MapLayout();
    const QString name = on ? tr("Pin to the map") : tr("Unpin from the map");
    return changeEach(name, ids, [&](Touchpoint& touchpoint) {
        const auto card = layout.cards.constFind(touchpoint.id);
        if (on && card == layout.cards.constEnd())
            return; // in a collapsed stage or channel
        touchpoint.pinned = on;
        if (on) {
            const QPointF place = card->topLeft()
                - layout.cellOrigin(layout.columnAt(card->center().x()), layout.laneAt(card->center().y()));
            touchpoint.mapX = place.x();
            touchpoint.mapY = place.y();
        }
    });
}

} // namespace touchstone
