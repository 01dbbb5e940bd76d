// SPDX-License-Identifier: GPL-3.0-or-later
// What comes into the map and leaves it by the clipboard and by dropping.
#include "views/common/DescribeFormat.h"
#include "views/common/ImportJourney.h"
#include "views/map/MapBubble.h"
#include "views/map/MapTransfer.h"
#include "views/map/MapView.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>

namespace touchstone {
namespace {

/// More than anybody maps; what is larger was copied by mistake.
constexpr int MostAtOnce = 5000;

} // namespace

void MapView::copySelected()
{
    if (m_workspace.selection().isEmpty())
        return;
    const auto count = static_cast<int>(m_workspace.selection().size());
    QGuiApplication::clipboard()->setMimeData(
        touchpointsForTransfer(m_scene->journey(), m_workspace.selection(), m_workspace.language()).release());
    m_workspace.say(tr("Copied %n touchpoints.", nullptr, count));
}

void MapView::cutSelected()
{
    copySelected();
    m_edits.cut(m_workspace.selection());
}

void MapView::paste(bool asChain)
{
    // Behind the current touchpoint; with a header, in its row or column.
    NewTouchpoint place{.cell = m_edits.defaultCell()};
    if (const Touchpoint* current = m_scene->journey().touchpoints.find(m_workspace.current())) {
        place.cell = {current->stage, current->channel};
        place.after = current->id;
    }
    if (m_header.stage)
        place.cell.stage = m_header.stage;
    if (m_header.channel)
        place.cell.channel = m_header.channel;
    take(QGuiApplication::clipboard()->mimeData(), place, asChain);
}

void MapView::take(const QMimeData* data, const NewTouchpoint& place, bool asChain)
{
    if (!m_workspace.project())
        return;
    if (!data || !holdsTouchpoints(*data)) {
        m_workspace.say(tr("There are no touchpoints to paste, and no text."));
        return;
    }
    const Result<JourneyReading> reading = touchpointsOf(*data, m_scene->journey());
    if (!reading) {
        m_workspace.sayError(reading.error());
        return;
    }
    const QString notes = notTaken(describeWarnings(reading->warnings, JourneyFormat::Table));
    const int count = reading->journey.touchpoints.size();
    if (count == 0 || count > MostAtOnce) {
        m_workspace.say(count == 0 ? tr("There is nothing in the text that could be the name of a touchpoint.") + notes
                                   : tr("%n touchpoints are too many to paste at once.", nullptr, count));
        return;
    }
    const QSet<TouchpointId> added = m_edits.paste(reading->journey, place, asChain);
    if (added.isEmpty())
        return;
    for (const Touchpoint& touchpoint : m_scene->journey().touchpoints) {
        if (added.contains(touchpoint.id)) {
            m_workspace.setSelection(added, touchpoint.id);
            break;
        }
    }
    const QString done = asChain ? tr("Pasted %n touchpoints, each leading to the next.", nullptr, count)
                                 : tr("Pasted %n touchpoints.", nullptr, count);
    m_workspace.sayUndoable(done + notes);
}

std::optional<MapCell> MapView::cellAt(const QPoint& at, bool within) const
{
    const MapLayout& layout = m_scene->layout();
    const QPointF point = mapToScene(at);
    const int column = layout.columnAt(point.x()), lane = layout.laneAt(point.y());
    if (column < 0 || lane < 0 || (within && !layout.lanes[static_cast<size_t>(lane)].rect.contains(point)))
        return {};
    return MapCell{layout.columns[static_cast<size_t>(column)].id, layout.lanes[static_cast<size_t>(lane)].id};
}

void MapView::dragEnterEvent(QDragEnterEvent* event)
{
    // Files go to the window, which imports them.
    if (!m_workspace.project() || !holdsTouchpoints(*event->mimeData())) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction); // a spreadsheet would otherwise lose what is dragged out of it
    event->accept();
}

void MapView::dragMoveEvent(QDragMoveEvent* event)
{
    const QPoint at = event->position().toPoint();
    const std::optional<MapCell> cell = cellAt(at);
    m_bubble->say(cell
            ? tr("Touchpoints in %1 · %2").arg(m_scene->stageName(cell->stage), m_scene->channelName(cell->channel))
            : tr("Touchpoints"),
        false, at);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MapView::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_bubble->say({}, false, {});
    event->accept();
}

void MapView::dropEvent(QDropEvent* event)
{
    m_bubble->say({}, false, {});
    NewTouchpoint place{.cell = cellAt(event->position().toPoint()).value_or(m_edits.defaultCell())};
    for (const Touchpoint& touchpoint : m_scene->journey().touchpoints) {
        if (place.cell == MapCell{touchpoint.stage, touchpoint.channel})
            place.after = touchpoint.id;
    }
    take(event->mimeData(), place, event->modifiers() & Qt::ShiftModifier);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace touchstone
