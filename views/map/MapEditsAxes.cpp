// SPDX-License-Identifier: GPL-3.0-or-later
// What the map changes on stages and channels.
#include "views/map/MapEdits.h"

namespace touchstone {
namespace {

template <typename Value>
void renumber(std::vector<Value>& values)
{
    for (size_t i = 0; i < values.size(); ++i)
        values[i].position = static_cast<int>(i);
}

/// All values with `added` behind the one at `index` (at the end for -1), numbered anew from 0.
template <typename Value>
std::vector<Value> withInserted(const Collection<Value>& values, const Value& added, int index)
{
    std::vector<Value> result(values.begin(), values.end());
    result.insert(index < 0 ? result.end() : result.begin() + index + 1, added);
    renumber(result);
    return result;
}

/// All values with the one at `index` moved `by` places, numbered anew; empty where that changes nothing.
template <typename Value>
std::vector<Value> withMoved(const Collection<Value>& values, int index, int by)
{
    if (index < 0)
        return {};
    const int other = std::clamp(index + by, 0, values.size() - 1);
    if (other == index)
        return {};
    std::vector<Value> result(values.begin(), values.end());
    const auto at = result.begin() + index, there = result.begin() + other;
    if (other > index)
        std::rotate(at, at + 1, there + 1);
    else
        std::rotate(there, at, at + 1);
    renumber(result);
    return result;
}

template <typename Value>
void putChanged(Edit& edit, const Collection<Value>& before, const std::vector<Value>& after)
{
    for (const Value& value : after) {
        const Value* old = before.find(value.id);
        if (!old || !(*old == value))
            edit.put(value);
    }
}

template <typename Value>
std::optional<Value> renamed(const Value* value, const QString& language, const QString& name)
{
    if (!value || name.trimmed().isEmpty() || name.trimmed() == value->name.in(language))
        return {};
    Value result = *value;
    result.name = result.name.with(language, name.trimmed());
    return result;
}

} // namespace

StageId MapEdits::addStage(const QString& name, StageId after)
{
    if (!journey() || name.trimmed().isEmpty())
        return {};
    Stage added;
    added.id = newId<StageId>();
    added.name = LocalizedText(name.trimmed());
    added.journey = journey()->id;
    const auto all = withInserted(journey()->stages, added, journey()->stages.indexOf(after));
    const bool done = m_workspace.edit(
        tr("Add stage “%1”").arg(name.trimmed()), [&](Edit& edit) { putChanged(edit, journey()->stages, all); });
    return done ? added.id : StageId{};
}

ChannelId MapEdits::addChannel(const QString& name, ChannelId after)
{
    if (!journey() || name.trimmed().isEmpty())
        return {};
    Channel added;
    added.id = newId<ChannelId>();
    added.name = LocalizedText(name.trimmed());
    added.journey = journey()->id;
    const auto all = withInserted(journey()->channels, added, journey()->channels.indexOf(after));
    const bool done = m_workspace.edit(
        tr("Add channel “%1”").arg(name.trimmed()), [&](Edit& edit) { putChanged(edit, journey()->channels, all); });
    return done ? added.id : ChannelId{};
}

bool MapEdits::rename(StageId id, const QString& name)
{
    const Stage* stage = journey() ? journey()->stages.find(id) : nullptr;
    const auto changed = renamed(stage, m_workspace.language(), name);
    return changed
        && m_workspace.edit(tr("Rename stage “%1”").arg(nameOf(stage->name)), [&](Edit& edit) { edit.put(*changed); });
}

bool MapEdits::rename(ChannelId id, const QString& name)
{
    const Channel* channel = journey() ? journey()->channels.find(id) : nullptr;
    const auto changed = renamed(channel, m_workspace.language(), name);
    return changed && m_workspace.edit(tr("Rename channel “%1”").arg(nameOf(channel->name)), [&](Edit& edit) {
        edit.put(*changed);
    });
}

bool MapEdits::remove(StageId id)
{
    const Stage* stage = journey() ? journey()->stages.find(id) : nullptr;
    if (!stage)
        return false;
    const QString name = nameOf(stage->name);
    const auto goes = std::count_if(journey()->touchpoints.begin(), journey()->touchpoints.end(),
        [id](const Touchpoint& touchpoint) { return touchpoint.stage == id; });
    if (!m_workspace.edit(tr("Delete stage “%1”").arg(name), [id](Edit& edit) { edit.remove(id); }))
        return false;
    m_workspace.sayUndoable(goes == 0
            ? tr("Deleted the stage “%1”.").arg(name)
            : tr("Deleted the stage “%1” with %n touchpoints.", nullptr, static_cast<int>(goes)).arg(name));
    return true;
}

bool MapEdits::remove(ChannelId id)
{
    const Channel* channel = journey() ? journey()->channels.find(id) : nullptr;
    if (!channel)
        return false;
    const QString name = nameOf(channel->name);
    const auto goes = std::count_if(journey()->touchpoints.begin(), journey()->touchpoints.end(),
        [id](const Touchpoint& touchpoint) { return touchpoint.channel == id; });
    if (!m_workspace.edit(tr("Delete channel “%1”").arg(name), [id](Edit& edit) { edit.remove(id); }))
        return false;
    m_workspace.sayUndoable(goes == 0
            ? tr("Deleted the channel “%1”.").arg(name)
            : tr("Deleted the channel “%1” with %n touchpoints.", nullptr, static_cast<int>(goes)).arg(name));
    return true;
}

bool MapEdits::reorder(StageId id, int by)
{
    const Stage* stage = journey() ? journey()->stages.find(id) : nullptr;
    if (!stage)
        return false;
    const auto all = withMoved(journey()->stages, journey()->stages.indexOf(id), by);
    return !all.empty() && m_workspace.edit(tr("Move stage “%1”").arg(nameOf(stage->name)), [&](Edit& edit) {
        putChanged(edit, journey()->stages, all);
    });
}

bool MapEdits::reorder(ChannelId id, int by)
{
    const Channel* channel = journey() ? journey()->channels.find(id) : nullptr;
    if (!channel)
        return false;
    const auto all = withMoved(journey()->channels, journey()->channels.indexOf(id), by);
    return !all.empty() && m_workspace.edit(tr("Move channel “%1”").arg(nameOf(channel->name)), [&](Edit& edit) {
        putChanged(edit, journey()->channels, all);
    });
}

bool MapEdits::setKind(ChannelId id, ChannelKind kind)
{
    const Channel* channel = journey() ? journey()->channels.find(id) : nullptr;
    if (!channel || channel->kind == kind)
        return false;
    Channel changed = *channel;
    changed.kind = kind;
    return m_workspace.edit(
        tr("Change the kind of channel “%1”").arg(nameOf(channel->name)), [&](Edit& edit) { edit.put(changed); });
}

bool MapEdits::setColour(StageId id, const QString& colour)
{
    const Stage* stage = journey() ? journey()->stages.find(id) : nullptr;
    if (!stage || stage->colour == colour)
        return false;
    Stage changed = *stage;
    changed.colour = colour;
    return m_workspace.edit(
        tr("Colour the stage “%1”").arg(nameOf(stage->name)), [&](Edit& edit) { edit.put(changed); });
}

bool MapEdits::setColour(ChannelId id, const QString& colour)
{
    const Channel* channel = journey() ? journey()->channels.find(id) : nullptr;
    if (!channel || channel->colour == colour)
        return false;
    Channel changed = *channel;
    changed.colour = colour;
    return m_workspace.edit(
        tr("Colour the channel “%1”").arg(nameOf(channel->name)), [&](Edit& edit) { edit.put(changed); });
}

bool MapEdits::setCollapsed(StageId id, bool on)
{
    const Stage* stage = journey() ? journey()->stages.find(id) : nullptr;
    if (!stage || stage->collapsed == on)
        return false;
    Stage changed = *stage;
    changed.collapsed = on;
    const QString name = on ? tr("Collapse the stage “%1”") : tr("Expand the stage “%1”");
    return m_workspace.edit(name.arg(nameOf(stage->name)), [&](Edit& edit) { edit.put(changed); });
}

bool MapEdits::setCollapsed(ChannelId id, bool on)
{
    const Channel* channel = journey() ? journey()->channels.find(id) : nullptr;
    if (!channel || channel->collapsed == on)
        return false;
    Channel changed = *channel;
    changed.collapsed = on;
    const QString name = on ? tr("Collapse the channel “%1”") : tr("Expand the channel “%1”");
    return m_workspace.edit(name.arg(nameOf(channel->name)), [&](Edit& edit) { edit.put(changed); });
}

} // namespace touchstone
