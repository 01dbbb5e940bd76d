// SPDX-License-Identifier: GPL-3.0-or-later
// The context menus of the map.
#include "views/map/MapItems.h"
#include "views/map/MapView.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace touchstone {

void MapView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (const TouchpointItem* card = m_scene->item(m_workspace.current())) {
            const QPoint at = mapFromScene(card->card().center());
            showContextMenu(at, viewport()->mapToGlobal(at));
        }
        return;
    }
    showContextMenu(event->pos(), event->globalPos());
}

void MapView::showContextMenu(const QPoint& at, const QPoint& globalPos)
{
    if (!m_workspace.project())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPointF point = mapToScene(at);
    if (const TouchpointItem* card = itemAtAs<TouchpointItem>(at)) {
        if (!m_workspace.selection().contains(card->id()))
            m_workspace.select(card->id());
        fillTouchpointMenu(*menu, card->id());
    } else if (const auto* edge = itemAtAs<TransitionItem>(at)) {
        const TransitionId id = edge->id();
        menu->addAction(tr("Edit count"), this, [this, id] { beginEditCount(id); });
        menu->addAction(tr("Delete transition"), this, [this, id] { m_edits.remove({}, {id}); });
    } else if (const auto* stage = itemAtAs<StageItem>(at); stage && stage->id()) {
        const StageId id = stage->id();
        const int index = m_scene->journey().stages.indexOf(id), last = m_scene->journey().stages.size() - 1;
        menu->addAction(tr("Rename stage"), this, [this, id] { beginRename(id); });
        menu->addAction(tr("Add a stage behind it"), this, [this, id] { beginAddStage(id); });
        menu->addAction(tr("Move left"), this, [this, id] { m_edits.reorder(id, -1); })->setEnabled(index > 0);
        menu->addAction(tr("Move right"), this, [this, id] { m_edits.reorder(id, 1); })->setEnabled(index < last);
        menu->addSeparator();
        menu->addAction(tr("Delete stage and its touchpoints"), this, [this, id] { m_edits.remove(id); });
    } else if (const auto* lane = itemAtAs<LaneItem>(at)) {
        const ChannelId id = lane->id();
        const int column = m_scene->layout().columnAt(point.x());
        if (column >= 0 && !lane->header().contains(point)) {
            const MapCell cell{m_scene->layout().columns[static_cast<size_t>(column)].id, id};
            menu->addAction(tr("New touchpoint here"), this, [this, cell] { beginAddIn(cell); });
            menu->addSeparator();
        }
        if (id) {
            const int index = m_scene->journey().channels.indexOf(id), last = m_scene->journey().channels.size() - 1;
            menu->addAction(tr("Rename channel"), this, [this, id] { beginRename(id); });
            menu->addAction(tr("Add a channel below it"), this, [this, id] { beginAddChannel(id); });
            menu->addAction(tr("Move up"), this, [this, id] { m_edits.reorder(id, -1); })->setEnabled(index > 0);
            menu->addAction(tr("Move down"), this, [this, id] { m_edits.reorder(id, 1); })->setEnabled(index < last);
            menu->addSeparator();
            menu->addAction(tr("Delete channel and its touchpoints"), this, [this, id] { m_edits.remove(id); });
        }
    } else {
        menu->addAction(tr("New touchpoint"), this, [this] { beginAdd(Next::InLane); });
        menu->addAction(tr("Add stage"), this, [this] { beginAddStage({}); });
        menu->addAction(tr("Add channel"), this, [this] { beginAddChannel({}); });
    }
    menu->popup(globalPos);
}

void MapView::fillTouchpointMenu(QMenu& menu, TouchpointId id)
{
    const Journey& journey = m_scene->journey();
    const Touchpoint* touchpoint = journey.touchpoints.find(id);
    if (!touchpoint)
        return;
    menu.addAction(tr("Rename"), this, [this] { beginRename(); });
    menu.addAction(tr("Duplicate"), this, [this] { duplicateSelected(); });
    QAction* moment = menu.addAction(
        tr("Moment of truth"), this, [this](bool on) { m_edits.setMomentOfTruth(m_workspace.selection(), on); });
    moment->setCheckable(true);
    moment->setChecked(touchpoint->momentOfTruth);
    menu.addSeparator();
    menu.addAction(tr("Connect to…"), this, [this] { beginConnect(); });
    const auto offer = [&](const QString& text, TouchpointId from, TouchpointId to) {
        menu.addAction(text, this, [this, from, to] { m_edits.connect(from, to); })
            ->setEnabled(m_edits.canConnect(from, to).has_value());
    };
    offer(tr("The journey starts here"), StartNode, id);
    offer(tr("The journey reaches its goal here"), id, SuccessNode);
    offer(tr("Customers exit here"), id, LostNode);
    menu.addSeparator();
    menu.addAction(tr("Let the map place it"), this,
            [this] {
                m_scene->glideNext();
                m_edits.tidy(m_workspace.selection());
            })
        ->setEnabled((touchpoint->mapX || touchpoint->mapY) && !touchpoint->pinned);
    QAction* pin = menu.addAction(
        tr("Pinned to its place"), this, [this](bool on) { m_edits.setPinned(m_workspace.selection(), on); });
    pin->setCheckable(true);
    pin->setChecked(touchpoint->pinned);
    menu.addAction(tr("Delete"), this, [this] { deleteSelected(); });
}

} // namespace touchstone
