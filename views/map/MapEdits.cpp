// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapEdits.h"

#include "model/journey/JourneyGraph.h"

namespace touchstone {
namespace {

LocalizedText both(const QString& english, const QString& chinese)
{
    return LocalizedText(QMap<QString, QString>{{QStringLiteral("en"), english}, {QStringLiteral("zh_CN"), chinese}});
}

/// The stages of product.md, for a journey that has none.
QList<LocalizedText> defaultStages()
{
    return {both(QStringLiteral("Awareness"), QStringLiteral("认知")),
        both(QStringLiteral("Consideration"), QStringLiteral("考虑")),
        both(QStringLiteral("Purchase"), QStringLiteral("购买")),
        both(QStringLiteral("Service & loyalty"), QStringLiteral("服务与忠诚"))};
}

QList<LocalizedText> defaultChannels()
{
    return {both(QStringLiteral("Store"), QStringLiteral("门店")),
        both(QStringLiteral("Mini-program"), QStringLiteral("小程序")),
        both(QStringLiteral("App"), QStringLiteral("App")), both(QStringLiteral("Phone"), QStringLiteral("电话"))};
}

template <typename Value>
QString freshKey(const Collection<Value>& values, const QString& name, QSet<QString>& taken)
{
    if (taken.isEmpty()) {
        for (const Value& value : values)
            taken.insert(value.key);
    }
    const QString key = makeKey(name, [&](const QString& candidate) { return taken.contains(candidate); });
    taken.insert(key);
    return key;
}

/// All values with `added` behind the one at `index` (at the end for -1), numbered anew from 0.
template <typename Value>
std::vector<Value> withInserted(const Collection<Value>& values, const Value& added, int index)
{
    std::vector<Value> result(values.begin(), values.end());
    result.insert(index < 0 ? result.end() : result.begin() + index + 1, added);
    for (size_t i = 0; i < result.size(); ++i)
        result[i].position = static_cast<int>(i);
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
std::vector<Value> exchanged(const Collection<Value>& values, int index, int by)
{
    std::vector<Value> result(values.begin(), values.end());
    const int other = index + by;
    if (index < 0 || other < 0 || other >= values.size())
        return {};
    std::swap(result[static_cast<size_t>(index)], result[static_cast<size_t>(other)]);
    for (size_t i = 0; i < result.size(); ++i)
        result[i].position = static_cast<int>(i);
    return result;
}

} // namespace

QString MapEdits::nameOf(TouchpointId id) const
{
    return journey() ? journey()->nameOf(Place{id}, m_workspace.language()) : QString();
}

QString MapEdits::nameOf(const QSet<TouchpointId>& ids) const
{
    return ids.size() == 1 ? nameOf(*ids.begin()) : QString();
}

std::vector<TouchpointId> MapEdits::inOrder(const QSet<TouchpointId>& ids) const
{
    std::vector<TouchpointId> result;
    for (const Touchpoint& touchpoint : journey()->touchpoints) {
        if (ids.contains(touchpoint.id))
            result.push_back(touchpoint.id);
    }
    return result;
}

MapCell MapEdits::defaultCell() const
{
    const Journey* journey = this->journey();
    if (!journey)
        return {};
    if (!journey->touchpoints.isEmpty())
        return {journey->touchpoints.back().stage, journey->touchpoints.back().channel};
    return {journey->stages.isEmpty() ? StageId{} : journey->stages[0].id,
        journey->channels.isEmpty() ? ChannelId{} : journey->channels[0].id};
}

TouchpointId MapEdits::addTouchpoint(const QString& name, const MapCell& cell, TouchpointId after, bool link)
{
    const Journey* journey = this->journey();
    if (!journey || name.trimmed().isEmpty())
        return {};
    std::vector<Stage> stages;
    std::vector<Channel> channels;
    QSet<QString> takenStages, takenChannels, taken;
    Touchpoint added;
    added.id = newId<TouchpointId>();
    added.journey = journey->id;
    added.name = LocalizedText(name.trimmed());
    added.key = freshKey(journey->touchpoints, name, taken);
    added.stage = cell.stage;
    added.channel = cell.channel;
    if (journey->stages.isEmpty()) {
        for (const LocalizedText& stage : defaultStages())
            stages.push_back({newId<StageId>(), freshKey(journey->stages, stage.english(), takenStages),
                static_cast<int>(stages.size()), stage, journey->id});
        added.stage = stages.front().id;
    }
    if (journey->channels.isEmpty()) {
        for (const LocalizedText& channel : defaultChannels())
            channels.push_back({newId<ChannelId>(), freshKey(journey->channels, channel.english(), takenChannels),
                static_cast<int>(channels.size()), channel, ChannelKind::Unspecified, journey->id});
        added.channel = channels.front().id;
    }
    // Behind `after`: those that follow at once make room, a gap at a time so that a burst does not move them again.
    constexpr int gap = 16;
    std::vector<Touchpoint> moved;
    const int index = journey->touchpoints.indexOf(after);
    added.position = index < 0 ? journey->touchpoints.nextPosition() : journey->touchpoints[index].position + 1;
    int needed = added.position;
    for (int i = index < 0 ? journey->touchpoints.size() : index + 1; i < journey->touchpoints.size(); ++i) {
        if (journey->touchpoints[i].position > needed)
            break;
        Touchpoint later = journey->touchpoints[i];
        later.position = (moved.empty() ? needed + gap : needed + 1);
        needed = later.position;
        moved.push_back(std::move(later));
    }
    const Transition arrow{
        newId<TransitionId>(), journey->transitions.nextPosition(), after, added.id, {}, {}, journey->id};
    const bool done = m_workspace.edit(tr("Add “%1”").arg(name.trimmed()), [&](Edit& edit) {
        for (const Stage& stage : stages)
            edit.put(stage);
        for (const Channel& channel : channels)
            edit.put(channel);
        for (const Touchpoint& touchpoint : moved)
            edit.put(touchpoint);
        edit.put(added);
        if (link && after)
            edit.put(arrow);
    });
    return done ? added.id : TouchpointId{};
}

bool MapEdits::renameTouchpoint(TouchpointId id, const QString& name)
{
    const Touchpoint* touchpoint = journey() ? journey()->touchpoints.find(id) : nullptr;
    if (!touchpoint || name.trimmed().isEmpty() || name.trimmed() == touchpoint->name.in(m_workspace.language()))
        return false;
    Touchpoint renamed = *touchpoint;
    renamed.name = renamed.name.with(m_workspace.language(), name.trimmed());
    return m_workspace.edit(tr("Rename “%1”").arg(nameOf(id)), [&](Edit& edit) { edit.put(renamed); });
}

bool MapEdits::remove(const QSet<TouchpointId>& touchpoints, const QSet<TransitionId>& transitions)
{
    const Journey* journey = this->journey();
    if (!journey || (touchpoints.isEmpty() && transitions.isEmpty()))
        return false;
    std::vector<TransitionId> alone; // those that do not go with a touchpoint
    for (const TransitionId id : transitions) {
        const Transition* transition = journey->transitions.find(id);
        if (transition && !touchpoints.contains(transition->from) && !touchpoints.contains(transition->to))
            alone.push_back(id);
    }
    QString name;
    if (touchpoints.size() == 1)
        name = tr("Delete “%1”").arg(nameOf(touchpoints));
    else if (!touchpoints.isEmpty())
        name = tr("Delete %n touchpoints", nullptr, static_cast<int>(touchpoints.size()));
    else
        name = tr("Delete %n transitions", nullptr, static_cast<int>(alone.size()));
    const std::vector<TouchpointId> ordered = inOrder(touchpoints);
    return m_workspace.edit(name, [&](Edit& edit) {
        for (const TransitionId id : alone)
            edit.remove(id);
        for (const TouchpointId id : ordered)
            edit.remove(id);
    });
}

QSet<TouchpointId> MapEdits::duplicate(const QSet<TouchpointId>& ids)
{
    const Journey* journey = this->journey();
    if (!journey || ids.isEmpty())
        return {};
    QSet<QString> taken;
    QSet<TouchpointId> copies;
    std::vector<Touchpoint> all, changed;
    for (const Touchpoint& touchpoint : journey->touchpoints) {
        all.push_back(touchpoint);
        if (!ids.contains(touchpoint.id))
            continue;
        Touchpoint copy = touchpoint;
        copy.id = newId<TouchpointId>();
        copy.key = freshKey(journey->touchpoints, touchpoint.name.english(), taken);
        copy.mapX.reset();
        copy.mapY.reset();
        copy.pinned = false;
        for (PainPoint& pain : copy.painPoints) {
            pain.id = newId<PainPointId>();
            pain.key.clear();
        }
        copies.insert(copy.id);
        all.push_back(std::move(copy));
    }
    int position = all.front().position;
    for (Touchpoint& touchpoint : all) {
        touchpoint.position = std::max(position, copies.contains(touchpoint.id) ? position : touchpoint.position);
        position = touchpoint.position + 1;
        const Touchpoint* before = journey->touchpoints.find(touchpoint.id);
        if (!before || before->position != touchpoint.position)
            changed.push_back(touchpoint);
    }
    const QString name = ids.size() == 1 ? tr("Duplicate “%1”").arg(nameOf(ids))
                                         : tr("Duplicate %n touchpoints", nullptr, static_cast<int>(ids.size()));
    const bool done = m_workspace.edit(name, [&](Edit& edit) {
        for (const Touchpoint& touchpoint : changed)
            edit.put(touchpoint);
    });
    return done ? copies : QSet<TouchpointId>{};
}

bool MapEdits::changeEach(
    const QString& name, const QSet<TouchpointId>& ids, const std::function<void(Touchpoint&)>& change)
{
    if (!journey())
        return false;
    std::vector<Touchpoint> changed;
    for (const TouchpointId id : inOrder(ids)) {
        const Touchpoint& before = *journey()->touchpoints.find(id);
        Touchpoint after = before;
        change(after);
        if (!(after == before))
            changed.push_back(std::move(after));
    }
    return !changed.empty() && m_workspace.edit(name, [&](Edit& edit) {
        for (const Touchpoint& touchpoint : changed)
            edit.put(touchpoint);
    });
}

bool MapEdits::move(const std::vector<MapMove>& moves)
{
    QHash<TouchpointId, MapMove> moveOf;
    QSet<TouchpointId> ids;
    for (const MapMove& move : moves) {
        moveOf.insert(move.touchpoint, move);
        ids.insert(move.touchpoint);
    }
    const QString name = ids.size() == 1 ? tr("Move “%1”").arg(nameOf(ids))
                                         : tr("Move %n touchpoints", nullptr, static_cast<int>(ids.size()));
    return changeEach(name, ids, [&](Touchpoint& touchpoint) {
        const MapMove& move = moveOf[touchpoint.id];
        touchpoint.stage = move.cell.stage;
        touchpoint.channel = move.cell.channel;
        touchpoint.mapX = move.mapX;
        touchpoint.mapY = move.mapY;
        touchpoint.pinned = touchpoint.pinned && (move.mapX || move.mapY);
    });
}

bool MapEdits::shift(const QSet<TouchpointId>& ids, int stages, int channels)
{
    if (!journey())
        return false;
    std::vector<MapMove> moves;
    for (const TouchpointId id : inOrder(ids)) {
        const Touchpoint& touchpoint = *journey()->touchpoints.find(id);
        const int stage = journey()->stages.indexOf(touchpoint.stage) + stages;
        const int channel = journey()->channels.indexOf(touchpoint.channel) + channels;
        MapCell cell{touchpoint.stage, touchpoint.channel};
        if (stages && stage >= 0 && stage < journey()->stages.size())
            cell.stage = journey()->stages[stage].id;
        if (channels && channel >= 0 && channel < journey()->channels.size())
            cell.channel = journey()->channels[channel].id;
        if (!(cell == MapCell{touchpoint.stage, touchpoint.channel}))
            moves.push_back({id, cell, {}, {}});
    }
    return !moves.empty() && move(moves);
}

bool MapEdits::setMomentOfTruth(const QSet<TouchpointId>& ids, bool on)
{
    return changeEach(on ? tr("Flag as moment of truth") : tr("Unflag as moment of truth"), ids,
        [on](Touchpoint& touchpoint) { touchpoint.momentOfTruth = on; });
}

Result<void> MapEdits::canConnect(TouchpointId from, TouchpointId to) const
{
    return JourneyGraph(*journey()).canConnect(from, to);
}

bool MapEdits::connect(TouchpointId from, TouchpointId to)
{
    if (!journey())
        return false;
    if (const Result<void> allowed = canConnect(from, to); !allowed) {
        m_workspace.sayError(allowed.error());
        return false;
    }
    const Transition added{
        newId<TransitionId>(), journey()->transitions.nextPosition(), from, to, {}, {}, journey()->id};
    QString name = tr("Connect “%1” to “%2”").arg(nameOf(from), nameOf(to));
    if (to == SuccessNode)
        name = tr("Let “%1” reach the goal").arg(nameOf(from));
    else if (to == LostNode)
        name = tr("Add an exit at “%1”").arg(nameOf(from));
    else if (from == StartNode)
        name = tr("Start at “%1”").arg(nameOf(to));
    return m_workspace.edit(name, [&](Edit& edit) { edit.put(added); });
}

bool MapEdits::setCount(TransitionId id, std::optional<double> count)
{
    const Transition* transition = journey() ? journey()->transitions.find(id) : nullptr;
    if (!transition || transition->count == count)
        return false;
    Transition changed = *transition;
    changed.count = count;
    return m_workspace.edit(tr("Change the count of a transition"), [&](Edit& edit) { edit.put(changed); });
}

StageId MapEdits::addStage(const QString& name, StageId after)
{
    if (!journey() || name.trimmed().isEmpty())
        return {};
    QSet<QString> taken;
    const Stage added{
        newId<StageId>(), freshKey(journey()->stages, name, taken), 0, LocalizedText(name.trimmed()), journey()->id};
    const auto all = withInserted(journey()->stages, added, journey()->stages.indexOf(after));
    const bool done = m_workspace.edit(
        tr("Add stage “%1”").arg(name.trimmed()), [&](Edit& edit) { putChanged(edit, journey()->stages, all); });
    return done ? added.id : StageId{};
}

ChannelId MapEdits::addChannel(const QString& name, ChannelId after)
{
    if (!journey() || name.trimmed().isEmpty())
        return {};
    QSet<QString> taken;
    const Channel added{newId<ChannelId>(), freshKey(journey()->channels, name, taken), 0,
        LocalizedText(name.trimmed()), ChannelKind::Unspecified, journey()->id};
    const auto all = withInserted(journey()->channels, added, journey()->channels.indexOf(after));
    const bool done = m_workspace.edit(
        tr("Add channel “%1”").arg(name.trimmed()), [&](Edit& edit) { putChanged(edit, journey()->channels, all); });
    return done ? added.id : ChannelId{};
}

bool MapEdits::rename(StageId id, const QString& name)
{
    const Stage* stage = journey() ? journey()->stages.find(id) : nullptr;
    if (!stage || name.trimmed().isEmpty() || name.trimmed() == stage->name.in(m_workspace.language()))
        return false;
    Stage renamed = *stage;
    renamed.name = renamed.name.with(m_workspace.language(), name.trimmed());
    return m_workspace.edit(
        tr("Rename stage “%1”").arg(stage->name.in(m_workspace.language())), [&](Edit& edit) { edit.put(renamed); });
}

bool MapEdits::rename(ChannelId id, const QString& name)
{
    const Channel* channel = journey() ? journey()->channels.find(id) : nullptr;
    if (!channel || name.trimmed().isEmpty() || name.trimmed() == channel->name.in(m_workspace.language()))
        return false;
    Channel renamed = *channel;
    renamed.name = renamed.name.with(m_workspace.language(), name.trimmed());
    return m_workspace.edit(tr("Rename channel “%1”").arg(channel->name.in(m_workspace.language())),
        [&](Edit& edit) { edit.put(renamed); });
}

bool MapEdits::remove(StageId id)
{
    const Stage* stage = journey() ? journey()->stages.find(id) : nullptr;
    return stage
        && m_workspace.edit(
            tr("Delete stage “%1”").arg(stage->name.in(m_workspace.language())), [id](Edit& edit) { edit.remove(id); });
}

bool MapEdits::remove(ChannelId id)
{
    const Channel* channel = journey() ? journey()->channels.find(id) : nullptr;
    return channel
        && m_workspace.edit(tr("Delete channel “%1”").arg(channel->name.in(m_workspace.language())),
            [id](Edit& edit) { edit.remove(id); });
}

bool MapEdits::reorder(StageId id, int by)
{
    const Stage* stage = journey() ? journey()->stages.find(id) : nullptr;
    if (!stage)
        return false;
    const auto all = exchanged(journey()->stages, journey()->stages.indexOf(id), by);
    return !all.empty()
        && m_workspace.edit(tr("Move stage “%1”").arg(stage->name.in(m_workspace.language())),
            [&](Edit& edit) { putChanged(edit, journey()->stages, all); });
}

bool MapEdits::reorder(ChannelId id, int by)
{
    const Channel* channel = journey() ? journey()->channels.find(id) : nullptr;
    if (!channel)
        return false;
    const auto all = exchanged(journey()->channels, journey()->channels.indexOf(id), by);
    return !all.empty()
        && m_workspace.edit(tr("Move channel “%1”").arg(channel->name.in(m_workspace.language())),
            [&](Edit& edit) { putChanged(edit, journey()->channels, all); });
}

} // namespace touchstone
