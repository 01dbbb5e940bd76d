// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed in place on the map: new touchpoints, names and counts.
#include "views/map/MapView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

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
    if (!m_isComposing) // else the input method would lose what it composes
        m_editor->setFocus(Qt::OtherFocusReason);
    if (selectText)
        m_editor->selectAll();
}

void MapView::placeEditor()
{
    if (!editor())
        return;
    const QRect at = mapFromScene(m_editorRect).boundingRect();
    const QSize size = m_editor->sizeHint();
    const int words = m_editor->fontMetrics().horizontalAdvance(m_editor->placeholderText()) + 28;
    const int width = std::max({at.width(), 160, words});
    const int x = std::min(at.left(), viewport()->width() - width - 4);
    m_editor->setGeometry(
        std::max(4, x), at.top() + std::min(4, std::max(0, (at.height() - size.height()) / 2)), width, size.height());
}

void MapView::nameEditor(const QString& words)
{
    if (!editor())
        return;
    m_editor->setPlaceholderText(words);
    m_editor->setAccessibleName(words);
    placeEditor();
}

/// About where the new card will stand. The layout alone knows exactly, but asking it would cost a pause at each name.
QRectF MapView::placeFor(const NewTouchpoint& wanted) const
{
    const MapLayout& layout = m_scene->layout();
    const Journey& journey = m_scene->journey();
    const MapMetrics& metrics = layout.metrics;
    const QSizeF size(metrics.cardWidth, metrics.cardHeight);
    const auto column = std::find_if(layout.columns.begin(), layout.columns.end(),
        [&](const MapColumn& candidate) { return candidate.id == wanted.cell.stage; });
    const auto lane = std::find_if(layout.lanes.begin(), layout.lanes.end(),
        [&](const MapLane& candidate) { return candidate.id == wanted.cell.channel; });
    if (column == layout.columns.end() || lane == layout.lanes.end())
        return QRectF(m_scene->layout().bounds.topLeft(), size);
    const QPointF origin = layout.cellOrigin(
        static_cast<int>(column - layout.columns.begin()), static_cast<int>(lane - layout.lanes.begin()));
    if (wanted.offset)
        return QRectF(origin + *wanted.offset, size);
    // Under the one that it is listed behind, else under the last one of its cell.
    QRectF above;
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        if (touchpoint.stage != wanted.cell.stage || touchpoint.channel != wanted.cell.channel)
            continue;
        above = layout.cards.value(touchpoint.id);
        if (touchpoint.id == wanted.after)
            break;
    }
    return above.isEmpty() ? QRectF(origin, size) : above.translated(0, metrics.cardHeight + metrics.gapY / 4);
}

void MapView::openAdd(const NewTouchpoint& wanted, const QString& text)
{
    if (!m_workspace.project())
        return;
    const QRectF place = placeFor(wanted);
    openEditor(place, text, false, [this, wanted](const QString& name, InlineEditor::End end) {
        if (const TouchpointId added = m_edits.addTouchpoint(name, wanted)) {
            m_workspace.select(added);
            goOn(end);
        }
    });
    nameEditor(tr("Name of the touchpoint"));
    if (editor()) {
        m_editor->setLinesTaken([this, wanted] {
            NewTouchpoint lines = wanted;
            lines.linkFrom = {};
            lines.into = {};
            take(QGuiApplication::clipboard()->mimeData(), lines, false);
        });
    }
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
        openAdd({.cell = m_edits.defaultCell()}, text);
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
    openAdd(
        {.cell = cell, .after = current->id, .linkFrom = next == Next::Branch ? current->id : TouchpointId{}}, text);
}

void MapView::beginAddIn(const MapCell& cell, const QString& text)
{
    // Behind the last one of that cell, so that it stands next to it.
    TouchpointId after;
    for (const Touchpoint& touchpoint : m_scene->journey().touchpoints) {
        if (touchpoint.stage == cell.stage && touchpoint.channel == cell.channel)
            after = touchpoint.id;
    }
    openAdd({.cell = cell, .after = after}, text);
}

void MapView::beginAddInto(TransitionId id)
{
    const Journey& journey = m_scene->journey();
    const Transition* transition = journey.transitions.find(id);
    if (!transition)
        return;
    // Behind its source, or, where the journey starts there, in the cell of its target.
    const Touchpoint* from = journey.touchpoints.find(transition->from);
    const Touchpoint* beside = from ? from : journey.touchpoints.find(transition->to);
    if (beside)
        openAdd({.cell = {beside->stage, beside->channel}, .after = from ? from->id : TouchpointId{}, .into = id}, {});
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
    const QRectF header = MapHeader{.stage = id}.rect(m_scene->layout());
    if (!header.isEmpty())
        openEditor(header, m_scene->stageName(id), true,
            [this, id](const QString& text, InlineEditor::End) { m_edits.rename(id, text); });
}

void MapView::beginRename(ChannelId id)
{
    const QRectF header = MapHeader{.channel = id}.rect(m_scene->layout());
    if (!header.isEmpty())
        openEditor(header, m_scene->channelName(id), true,
            [this, id](const QString& text, InlineEditor::End) { m_edits.rename(id, text); });
}

void MapView::beginAddStage(StageId after)
{
    const QRectF header = MapHeader{.stage = after}.rect(m_scene->layout());
    const QRectF place = header.isEmpty() ? m_scene->layout().addStage.adjusted(0, 0, 160, 0)
                                          : QRectF(header.topRight(), QSizeF(200, header.height()));
    openEditor(
        place, {}, false, [this, after](const QString& text, InlineEditor::End) { m_edits.addStage(text, after); });
    nameEditor(tr("Name of the stage"));
}

void MapView::beginAddChannel(ChannelId after)
{
    const QRectF header = MapHeader{.channel = after}.rect(m_scene->layout());
    const QRectF place
        = header.isEmpty() ? m_scene->layout().addChannel : QRectF(header.bottomLeft(), QSizeF(header.width(), 40));
    openEditor(
        place, {}, false, [this, after](const QString& text, InlineEditor::End) { m_edits.addChannel(text, after); });
    nameEditor(tr("Name of the channel"));
}

std::optional<FlowText> MapView::readCount(const QString& typed, TouchpointId from, TransitionId self)
{
    FlowText flow = readFlow(typed, m_scene->journey(), from, self);
    switch (flow.problem) {
    case FlowText::Problem::None:
        if (flow.share)
            m_workspace.say(tr("%1 % of %2 journeys are %3.")
                                .arg(QLocale().toString(*flow.share * 100, 'g', 6), mapCountText(flow.whole),
                                    mapCountText(flow.count.value_or(0))));
        return flow;
    case FlowText::Problem::NotANumber:
        m_workspace.say(tr("“%1” is not a count: type a number of journeys, a share with %, or nothing.").arg(typed));
        break;
    case FlowText::Problem::ShareOutOfRange:
        m_workspace.say(tr("A share is between 0 % and 100 %, not “%1”.").arg(typed));
        break;
    case FlowText::Problem::NothingToShare:
        m_workspace.say(tr("No journeys are counted that come to “%1”, so a share of them says nothing. Type a number.")
                            .arg(m_edits.nameOf(from)));
        break;
    }
    return {};
}

void MapView::beginEditCount(TransitionId id, const QString& text)
{
    const Transition* transition = m_scene->journey().transitions.find(id);
    const MapRoute route = m_scene->layout().routes.value(id);
    if (!transition || route.path.empty())
        return;
    const QPointF centre = route.label.isEmpty() ? route.path[route.path.size() / 2] : route.label.center();
    const QString count = transition->count ? QLocale::c().toString(*transition->count, 'g', 15) : QString();
    openEditor(QRectF(centre - QPointF(60, 12), QSizeF(120, 24)), text.isEmpty() ? count : text, text.isEmpty(),
        [this, id, from = transition->from](const QString& typed, InlineEditor::End end) {
            if (const std::optional<FlowText> flow = readCount(typed, from, id))
                m_edits.setCount(id, flow->count);
            else if (end.key)
                beginEditCount(id, typed);
        });
    nameEditor(tr("Journeys, or a share with %"));
}

void MapView::beginEnd(TouchpointId end)
{
    if (const TouchpointId id = m_workspace.current(); !m_scene->shows(id))
        m_workspace.say(tr("Select the touchpoint first, or drag."));
    else if (end == StartNode)
        openEnd(StartNode, id);
    else
        openEnd(id, end);
}

void MapView::openEnd(TouchpointId from, TouchpointId to, const QString& text)
{
    if (const Transition* there = m_scene->journey().findTransition(from, to)) {
        beginEditCount(there->id, text);
        return;
    }
    if (const Result<void> allowed = m_edits.canConnect(from, to); !allowed) {
        m_workspace.sayError(allowed.error());
        return;
    }
    // Where its sign will be: entries at the left under the card, goals in the middle, exits at the right.
    const QRectF card = m_scene->layout().cards.value(from == StartNode ? to : from);
    const double third = card.width() / 3;
    const double x = card.left() + third * (from == StartNode ? 0 : to == SuccessNode ? 1 : 2);
    openEditor(QRectF(x, card.bottom() + 4, third, 24), text, false,
        [this, from, to](const QString& typed, InlineEditor::End end) {
            if (const std::optional<FlowText> flow = readCount(typed, from, {}))
                m_edits.connect(from, to, flow->count);
            else if (end.key)
                openEnd(from, to, typed);
        });
    nameEditor(from == StartNode ? tr("Journeys that start here")
            : to == SuccessNode  ? tr("Journeys that reach the goal here")
                                 : tr("Journeys that exit here"));
}

void MapView::beginConnect()
{
    const QRectF card = m_scene->layout().cards.value(m_workspace.current());
    if (card.isEmpty())
        return;
    endConnection();
    m_tools.beginConnect(m_workspace.current(), QPointF(card.right(), card.center().y()));
    m_workspace.say(tr("Choose where it leads with the arrows or the mouse; Enter connects, Escape leaves it."));
}

void MapView::beginTag()
{
    const QSet<TouchpointId> ids = m_workspace.selection();
    if (ids.isEmpty())
        return;
    openEditor(m_scene->layout().cards.value(m_workspace.current()), {}, false,
        [this, ids](const QString& tag, InlineEditor::End) { m_edits.setTag(ids, tag, true); });
    nameEditor(tr("Tag for %n touchpoints", nullptr, static_cast<int>(ids.size())));
}

void MapView::toggleCollapsed(const MapHeader& header)
{
    if (const Stage* stage = m_scene->journey().stages.find(header.stage))
        m_edits.setCollapsed(stage->id, !stage->collapsed);
    else if (const Channel* channel = m_scene->journey().channels.find(header.channel))
        m_edits.setCollapsed(channel->id, !channel->collapsed);
}

void MapView::insert()
{
    if (m_header.stage)
        beginAddStage(m_header.stage);
    else if (m_header.channel)
        beginAddChannel(m_header.channel);
    else if (const TransitionId id = m_scene->selectedTransition())
        beginAddInto(id);
    else
        beginAdd(Next::InLane);
}

void MapView::rename()
{
    if (m_header.stage)
        beginRename(m_header.stage);
    else if (m_header.channel)
        beginRename(m_header.channel);
    else if (const TransitionId id = m_scene->selectedTransition())
        beginEditCount(id);
    else
        beginRename();
}

void MapView::deleteSelected()
{
    if (m_header.stage)
        m_edits.remove(m_header.stage);
    else if (m_header.channel)
        m_edits.remove(m_header.channel);
    else
        m_edits.remove(m_workspace.selection(), m_scene->selectedTransitions());
}

void MapView::duplicateSelected()
{
    const QSet<TouchpointId> copies = m_edits.duplicate(m_workspace.selection());
    if (!copies.isEmpty())
        m_workspace.setSelection(copies, *copies.begin());
}

} // namespace touchstone
