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

bool MapView::copySelected(const QSet<NoteId>& notes)
{
    const QSet<TouchpointId>& touchpoints = m_workspace.selection();
    if (!m_workspace.project() || (touchpoints.isEmpty() && notes.isEmpty()))
        return false;
    // The bytes of attachments go along at once: what is copied is cut, changed or closed before it is pasted.
    Result<std::vector<CarriedAttachment>> carried = carryAttachments(*m_workspace.project(), touchpoints, notes);
    if (!carried) {
        m_workspace.sayError(carried.error());
        return false;
    }
    QGuiApplication::clipboard()->setMimeData(
        dataForTransfer(m_scene->journey(), {touchpoints, notes, std::move(*carried)}, m_workspace.language())
            .release());
    m_workspace.say(touchpoints.isEmpty()
            ? tr("Copied %n note(s).", nullptr, static_cast<int>(notes.size()))
            : tr("Copied %n touchpoints.", nullptr, static_cast<int>(touchpoints.size())));
    return true;
}

void MapView::cutSelected()
{
    if (copySelected())
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
    const Result<FragmentReading> reading = touchpointsOf(*data, m_scene->journey());
    if (!reading) {
        m_workspace.sayError(reading.error());
        return;
    }
    const QString left = notTaken(describeWarnings(reading->warnings, JourneyFormat::Table));
    const int count = reading->journey.touchpoints.size();
    const int notes = reading->journey.notes.size();
    if ((count == 0 && notes == 0) || count > MostAtOnce) {
        m_workspace.say(count == 0 ? tr("There is nothing in the text that could be the name of a touchpoint.") + left
                                   : tr("%n touchpoints are too many to paste at once.", nullptr, count));
        return;
    }
    const Pasted added = m_edits.paste(*reading, place, asChain);
    if (added.isEmpty())
        return;
    for (const Touchpoint& touchpoint : m_scene->journey().touchpoints) {
        if (added.touchpoints.contains(touchpoint.id)) {
            m_workspace.setSelection(added.touchpoints, touchpoint.id);
            break;
        }
    }
    if (count == 0)
        emit notesPasted(added.notes);
    const QString done = count == 0 ? tr("Pasted %n note(s).", nullptr, notes)
        : asChain                   ? tr("Pasted %n touchpoints, each leading to the next.", nullptr, count)
                                    : tr("Pasted %n touchpoints.", nullptr, count);
    m_workspace.sayUndoable(done + left);
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
