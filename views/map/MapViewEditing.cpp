// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed in place on the map: new touchpoints, names and counts.
#include "views/map/MapItems.h"
#include "views/map/MapView.h"

#include <cmath>

namespace touchstone {

void MapView::openEditor(const QRectF& sceneRect, const QString& text, bool selectText, InlineEditor::Done done)
{
    if (editor())
        return;
    m_editor = new InlineEditor(text, std::move(done), this);
    m_editor->setAccessibleName(tr("Name"));
    m_editorRect = sceneRect;
    ensureVisible(sceneRect, 40, 40);
    placeEditor();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    if (selectText)
        m_editor->selectAll();
}

void MapView::placeEditor()
{
    if (!editor())
        return;
    const QRect at = mapFromScene(m_editorRect).boundingRect();
    const int height = m_editor->sizeHint().height();
    m_editor->setGeometry(
        at.left(), at.top() + std::min(4, std::max(0, (at.height() - height) / 2)), std::max(at.width(), 160), height);
}

void MapView::openAdd(const MapCell& cell, TouchpointId after, bool link, const QString& text)
{
    if (!m_workspace.project())
        return;
    // The place that the layout will give it is found by trying.
    Journey future = m_scene->journey();
    Touchpoint ghost;
    ghost.id = {std::numeric_limits<qint64>::max()}; // behind the one with the same position
    ghost.stage = cell.stage;
    ghost.channel = cell.channel;
    const Touchpoint* before = future.touchpoints.find(after);
    ghost.position = before ? before->position : future.touchpoints.nextPosition();
    future.touchpoints.put(ghost);
    if (link)
        future.transitions.put({newId<TransitionId>(), future.transitions.nextPosition(), after, ghost.id, {}, {}});
    const QRectF place = layoutMap(future, m_scene->layout().metrics).cards.value(ghost.id);
    openEditor(place, text, false, [this, cell, after, link](const QString& name, InlineEditor::End end) {
        if (const TouchpointId added = m_edits.addTouchpoint(name, cell, after, link)) {
            m_workspace.select(added);
            goOn(end);
        }
    });
    if (editor())
        m_editor->setPlaceholderText(tr("Name of the touchpoint"));
}

void MapView::goOn(const InlineEditor::End& end)
{
    if (end.key == Qt::Key_Tab)
        beginAdd(Next::NextLane);
    else if (end.key == Qt::Key_Backtab)
        beginAdd(Next::PreviousLane);
    else if (end.key == Qt::Key_Return && end.modifiers == Qt::ShiftModifier)
        beginAdd(Next::Branch);
    else if (end.key == Qt::Key_Return && end.modifiers == Qt::ControlModifier)
        beginAdd(Next::NextStage);
}

void MapView::beginAdd(Next next, const QString& text)
{
    const Journey& journey = m_scene->journey();
    const Touchpoint* current = journey.touchpoints.find(m_workspace.current());
    if (!current) {
        openAdd(m_edits.defaultCell(), {}, false, text);
        return;
    }
    MapCell cell{current->stage, current->channel};
    const int channels = journey.channels.size();
    const int stage = journey.stages.indexOf(cell.stage), channel = journey.channels.indexOf(cell.channel);
    if (next == Next::NextStage) {
        if (stage + 1 >= journey.stages.size()) {
            m_workspace.say(tr("“%1” is in the last stage.").arg(current->name.in(m_workspace.language())));
            return;
        }
        cell.stage = journey.stages[stage + 1].id;
    } else if (channels > 0 && (next == Next::NextLane || next == Next::PreviousLane)) {
        const int by = next == Next::NextLane ? 1 : -1;
        cell.channel = journey.channels[(std::max(channel, 0) + by + channels) % channels].id;
    }
    openAdd(cell, current->id, next == Next::Branch, text);
}

void MapView::beginAddIn(const MapCell& cell, const QString& text)
{
    // Behind the last one of that cell, so that it stands next to it.
    TouchpointId after;
    for (const Touchpoint& touchpoint : m_scene->journey().touchpoints) {
        if (touchpoint.stage == cell.stage && touchpoint.channel == cell.channel)
            after = touchpoint.id;
    }
    openAdd(cell, after, false, text);
}

void MapView::beginRename()
{
    const TouchpointId id = m_workspace.current();
    const Touchpoint* touchpoint = m_scene->journey().touchpoints.find(id);
    if (!touchpoint)
        return;
    openEditor(m_scene->layout().cards.value(id), touchpoint->name.in(m_workspace.language()), true,
        [this, id](const QString& text, InlineEditor::End) { m_edits.renameTouchpoint(id, text); });
}

void MapView::beginRename(StageId id)
{
    if (StageItem* stage = m_scene->item(id); stage && id)
        openEditor(stage->boundingRect(), m_scene->stageName(id), true,
            [this, id](const QString& text, InlineEditor::End) { m_edits.rename(id, text); });
}

void MapView::beginRename(ChannelId id)
{
    if (LaneItem* lane = m_scene->item(id); lane && id)
        openEditor(lane->header(), m_scene->channelName(id), true,
            [this, id](const QString& text, InlineEditor::End) { m_edits.rename(id, text); });
}

void MapView::beginAddStage(StageId after)
{
    StageItem* stage = after ? m_scene->item(after) : nullptr;
    const QRectF place = stage ? QRectF(stage->boundingRect().topRight(), QSizeF(200, stage->boundingRect().height()))
                               : m_scene->layout().addStage.adjusted(0, 0, 160, 0);
    openEditor(
        place, {}, false, [this, after](const QString& text, InlineEditor::End) { m_edits.addStage(text, after); });
    if (editor())
        m_editor->setPlaceholderText(tr("Name of the stage"));
}

void MapView::beginAddChannel(ChannelId after)
{
    LaneItem* lane = after ? m_scene->item(after) : nullptr;
    const QRectF place
        = lane ? QRectF(lane->header().bottomLeft(), QSizeF(lane->header().width(), 40)) : m_scene->layout().addChannel;
    openEditor(
        place, {}, false, [this, after](const QString& text, InlineEditor::End) { m_edits.addChannel(text, after); });
    if (editor())
        m_editor->setPlaceholderText(tr("Name of the channel"));
}

void MapView::beginEditCount(TransitionId id)
{
    const Transition* transition = m_scene->journey().transitions.find(id);
    const MapRoute route = m_scene->layout().routes.value(id);
    if (!transition || route.path.empty())
        return;
    const QPointF centre = route.label.isEmpty() ? route.path[route.path.size() / 2] : route.label.center();
    const QString text = transition->count ? QLocale::c().toString(*transition->count, 'g', 15) : QString();
    openEditor(QRectF(centre - QPointF(60, 12), QSizeF(120, 24)), text, true,
        [this, id](const QString& typed, InlineEditor::End) {
            const QString digits = typed.simplified().remove(u',').remove(u' ');
            bool isNumber = false;
            const double count = QLocale::c().toDouble(digits, &isNumber);
            if (digits.isEmpty())
                m_edits.setCount(id, {});
            else if (isNumber && std::isfinite(count) && count >= 0)
                m_edits.setCount(id, count);
            else
                m_workspace.say(tr("“%1” is not a count: type a number of journeys, or nothing.").arg(typed));
        });
    if (editor())
        m_editor->setPlaceholderText(tr("Journeys"));
}

} // namespace touchstone
