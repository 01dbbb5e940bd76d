// SPDX-License-Identifier: GPL-3.0-or-later
// The context menus of the map.
#include "views/common/Terms.h"
#include "views/map/MapPalette.h"
#include "views/map/MapView.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

namespace touchstone {

void MapView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() != QContextMenuEvent::Keyboard) {
        showContextMenu(event->pos(), event->globalPos());
        return;
    }
    QPointF at = m_scene->layout().cards.value(m_workspace.current()).center();
    if (m_header)
        at = m_header.rect(m_scene->layout()).center();
    else if (const MapRoute route = m_scene->layout().routes.value(m_scene->selectedTransition()); !route.path.empty())
        at = route.path[route.path.size() / 2];
    showContextMenu(mapFromScene(at), viewport()->mapToGlobal(mapFromScene(at)));
}

void MapView::setMenuActions(const MenuActions& actions) { m_menuActions = actions; }

void MapView::showContextMenu(const QPoint& at, const QPoint& globalPos)
{
    if (!m_workspace.project())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const TouchpointId card = cardAt(at)) {
        if (!m_workspace.selection().contains(card))
            m_workspace.select(card);
        else
            m_workspace.setSelection(m_workspace.selection(), card);
        fillTouchpointMenu(*menu, card);
    } else if (const TransitionId edge = routeAt(at)) {
        m_transitionHome = {};
        if (const Transition* transition = m_scene->journey().transitions.find(edge))
            m_transitionHome = m_scene->shows(transition->from) ? transition->from : transition->to;
        select(edge);
        fillTransitionMenu(*menu, edge);
    } else if (const MapHeader header = headerAt(at)) {
        setHeader(header);
        fillHeaderMenu(*menu, header);
    } else {
        if (const std::optional<MapCell> cell = cellAt(at, true))
            menu->addAction(tr("New touchpoint here"), this, [this, cell] { beginAddIn(*cell); });
        menu->addActions(m_menuActions.ground);
    }
    menu->popup(globalPos);
}

void MapView::fillTouchpointMenu(QMenu& menu, TouchpointId id)
{
    menu.addActions(m_menuActions.touchpoint);
    menu.addSeparator();
    menu.addActions(m_touchpointMenu);
    menu.addSeparator();
    const Touchpoint* touchpoint = m_scene->journey().touchpoints.find(id);
    menu.addAction(tr("Let the map place it"), this,
            [this] {
                m_scene->glideNext();
                m_edits.tidy(m_workspace.selection());
            })
        ->setEnabled(touchpoint && (touchpoint->mapX || touchpoint->mapY) && !touchpoint->pinned);
}

void MapView::fillTransitionMenu(QMenu& menu, TransitionId id)
{
    menu.addAction(tr("Edit count or share"), this, [this, id] { beginEditCount(id); });
    menu.addAction(tr("Put a touchpoint into it"), this, [this, id] { beginAddInto(id); });
    menu.addActions(m_menuActions.transition);
}

void MapView::fillHeaderMenu(QMenu& menu, const MapHeader& header)
{
    const Journey& journey = m_scene->journey();
    const StageId stage = header.stage;
    const ChannelId channel = header.channel;
    const auto run = [&](const QString& text, const QKeySequence& keys, auto action, bool isEnabled = true) {
        QAction* entry = menu.addAction(text, this, action);
        entry->setShortcutContext(Qt::WidgetShortcut); // shown only: the map reads these keys itself
        entry->setShortcut(keys);
        entry->setEnabled(isEnabled);
    };
    const auto offerColours = [&](const QString& now, auto choose) {
        QMenu* colours = menu.addMenu(tr("Colour"));
        for (const MapColour& colour : mapColours()) {
            QPixmap swatch(14, 14);
            swatch.fill(colour.value.isEmpty() ? m_workspace.theme().stageFill : QColor(colour.value));
            QAction* entry
                = colours->addAction(swatch, colour.name, this, [choose, value = colour.value] { choose(value); });
            entry->setCheckable(true);
            entry->setChecked(colour.value == now);
        }
    };
    if (stage) {
        const Stage* shown = journey.stages.find(stage);
        if (!shown)
            return;
        const int index = journey.stages.indexOf(stage), last = journey.stages.size() - 1;
        run(tr("Rename stage"), Qt::Key_F2, [this, stage] { beginRename(stage); });
        run(tr("Add a stage behind it"), Qt::Key_Insert, [this, stage] { beginAddStage(stage); });
        run(
            tr("Move left"), Qt::CTRL | Qt::Key_Left, [this, stage] { m_edits.reorder(stage, -1); }, index > 0);
        run(
            tr("Move right"), Qt::CTRL | Qt::Key_Right, [this, stage] { m_edits.reorder(stage, 1); }, index < last);
        run(shown->collapsed ? tr("Expand") : tr("Collapse"), Qt::Key_Space,
            [this, header] { toggleCollapsed(header); });
        offerColours(shown->colour, [this, stage](const QString& colour) { m_edits.setColour(stage, colour); });
        menu.addSeparator();
        run(tr("Delete stage and its touchpoints"), Qt::Key_Delete, [this, stage] { m_edits.remove(stage); });
        return;
    }
    const Channel* shown = journey.channels.find(channel);
    if (!shown)
        return;
    const int index = journey.channels.indexOf(channel), last = journey.channels.size() - 1;
    run(tr("Rename channel"), Qt::Key_F2, [this, channel] { beginRename(channel); });
    run(tr("Add a channel below it"), Qt::Key_Insert, [this, channel] { beginAddChannel(channel); });
    run(
        tr("Move up"), Qt::CTRL | Qt::Key_Up, [this, channel] { m_edits.reorder(channel, -1); }, index > 0);
    run(
        tr("Move down"), Qt::CTRL | Qt::Key_Down, [this, channel] { m_edits.reorder(channel, 1); }, index < last);
    QMenu* kinds = menu.addMenu(tr("Kind"));
    for (const ChannelKind kind :
        {ChannelKind::Digital, ChannelKind::Physical, ChannelKind::Human, ChannelKind::Unspecified}) {
        QAction* entry
            = kinds->addAction(termOf(kind), this, [this, channel, kind] { m_edits.setKind(channel, kind); });
        entry->setCheckable(true);
        entry->setChecked(shown->kind == kind);
    }
    run(shown->collapsed ? tr("Expand") : tr("Collapse"), Qt::Key_Space, [this, header] { toggleCollapsed(header); });
    offerColours(shown->colour, [this, channel](const QString& colour) { m_edits.setColour(channel, colour); });
    menu.addSeparator();
    run(tr("Delete channel and its touchpoints"), Qt::Key_Delete, [this, channel] { m_edits.remove(channel); });
}

} // namespace touchstone
