// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapEdits.h"

#include "model/exchange/FreshKeys.h"
#include "model/project/CarriedAttachment.h"

namespace touchstone {
namespace {

LocalizedText both(const QString& english, const QString& chinese)
{
    return LocalizedText(QMap<QString, QString>{{QStringLiteral("en"), english}, {QStringLiteral("zh_CN"), chinese}});
}

template <typename Value>
std::vector<Value> madeOf(const Collection<Value>& there, JourneyId journey, const QList<LocalizedText>& names)
{
    FreshKeys keys(there);
    std::vector<Value> result;
    for (const LocalizedText& name : names) {
        Value made;
        made.id = newId<decltype(Value::id)>();
        made.key = keys.make({}, name.english());
        made.position = there.nextPosition() + static_cast<int>(result.size());
        made.name = name;
        made.journey = journey;
        result.push_back(made);
    }
    return result;
}

} // namespace

MapEdits::Groundwork MapEdits::groundworkFor(
    const Journey& journey, bool wantsStages, bool wantsChannels, MapCell& cell)
{
    Groundwork groundwork;
    if (wantsStages) { // those of product.md
        groundwork.stages = madeOf(journey.stages, journey.id,
            {both(QStringLiteral("Awareness"), QStringLiteral("认知")),
                both(QStringLiteral("Consideration"), QStringLiteral("考虑")),
                both(QStringLiteral("Purchase"), QStringLiteral("购买")),
                both(QStringLiteral("Service & loyalty"), QStringLiteral("服务与忠诚"))});
        cell.stage = groundwork.stages.front().id;
    }
    if (wantsChannels) {
        groundwork.channels = madeOf(journey.channels, journey.id,
            {both(QStringLiteral("Store"), QStringLiteral("门店")),
                both(QStringLiteral("Mini-program"), QStringLiteral("小程序")),
                both(QStringLiteral("App"), QStringLiteral("App")),
                both(QStringLiteral("Phone"), QStringLiteral("电话"))});
        cell.channel = groundwork.channels.front().id;
    }
    return groundwork;
}

void MapEdits::Groundwork::putInto(Edit& edit) const
{
    for (const Stage& stage : stages)
        edit.put(stage);
    for (const Channel& channel : channels)
        edit.put(channel);
    for (const Touchpoint& touchpoint : moved)
        edit.put(touchpoint);
}

int MapEdits::makeRoom(const Collection<Touchpoint>& values, int index, int count, std::vector<Touchpoint>& moved)
{
    constexpr int gap = 16; // at a time, so that a burst does not move them again
    if (index < 0)
        return values.nextPosition();
    const int first = values[index].position + 1;
    int needed = first + count - 1;
    for (int i = index + 1; i < values.size() && values[i].position <= needed; ++i) {
        Touchpoint later = values[i];
        later.position = moved.empty() ? needed + gap : needed + 1;
        needed = later.position;
        moved.push_back(std::move(later));
    }
    return first;
}

QString MapEdits::nameOf(TouchpointId id) const
{
    if (id == StartNode)
        return tr("Start");
    if (id == SuccessNode)
        return tr("Goal");
    if (id == LostNode)
        return tr("Exit");
    return journey() ? journey()->nameOf(Place{id}, m_workspace.language()) : QString();
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

TouchpointId MapEdits::addTouchpoint(const QString& name, const NewTouchpoint& wanted)
{
    const Journey* journey = this->journey();
    if (!journey || name.trimmed().isEmpty())
        return {};
    MapCell cell = wanted.cell;
    Groundwork groundwork = groundworkFor(*journey, journey->stages.isEmpty(), journey->channels.isEmpty(), cell);
    Touchpoint added;
    added.id = newId<TouchpointId>();
    added.journey = journey->id;
    added.name = LocalizedText(name.trimmed());
    added.stage = cell.stage;
    added.channel = cell.channel;
    if (wanted.offset) {
        added.mapX = std::max(0., wanted.offset->x());
        added.mapY = std::max(0., wanted.offset->y());
    }
    added.position = makeRoom(journey->touchpoints, journey->touchpoints.indexOf(wanted.after), 1, groundwork.moved);
    std::vector<Transition> transitions;
    if (const Transition* into = journey->transitions.find(wanted.into)) {
        Transition before = *into, behind = *into;
        before.to = behind.from = added.id;
        behind.id = newId<TransitionId>();
        behind.position = journey->transitions.nextPosition();
        behind.painPoints.clear();
        transitions = {before, behind};
    }
    if (wanted.linkFrom)
        transitions.push_back({newId<TransitionId>(), journey->transitions.nextPosition() + 1, wanted.linkFrom,
            added.id, {}, {}, journey->id});
    const bool done = m_workspace.edit(tr("Add “%1”").arg(name.trimmed()), [&](Edit& edit) {
        groundwork.putInto(edit);
        edit.put(added);
        for (const Transition& transition : transitions)
            edit.put(transition);
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
    return removeAs(touchpoints.isEmpty()
            ? tr("Delete %n transitions", nullptr, static_cast<int>(alone.size()))
            : named(touchpoints, tr("Delete “%1”"),
                tr("Delete %n touchpoints", nullptr, static_cast<int>(touchpoints.size()))),
        touchpoints, alone);
}

bool MapEdits::cut(const QSet<TouchpointId>& touchpoints)
{
    return !touchpoints.isEmpty()
        && removeAs(
            named(touchpoints, tr("Cut “%1”"), tr("Cut %n touchpoints", nullptr, static_cast<int>(touchpoints.size()))),
            touchpoints, {});
}

bool MapEdits::removeAs(
    const QString& name, const QSet<TouchpointId>& touchpoints, const std::vector<TransitionId>& alone)
{
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
    const auto attachments = carryAttachments(*m_workspace.project(), ids, {});
    if (!attachments) {
        m_workspace.sayError(attachments.error());
        return {};
    }
    FreshKeys keys(journey->touchpoints);
    QHash<TouchpointId, TouchpointId> copyOf;
    std::vector<Touchpoint> all, changed;
    for (const Touchpoint& touchpoint : journey->touchpoints) {
        all.push_back(touchpoint);
        if (!ids.contains(touchpoint.id))
            continue;
        Touchpoint copy = touchpoint;
        copy.id = newId<TouchpointId>();
        copy.key = keys.make({}, touchpoint.name.english());
        copy.mapX.reset();
        copy.mapY.reset();
        for (PainPoint& pain : copy.painPoints) {
            pain.id = newId<PainPointId>();
            pain.key.clear();
        }
        copyOf.insert(touchpoint.id, copy.id);
        all.push_back(std::move(copy));
    }
    const QSet<TouchpointId> copies(copyOf.begin(), copyOf.end());
    int position = all.front().position;
    for (Touchpoint& touchpoint : all) {
        touchpoint.position = std::max(position, copies.contains(touchpoint.id) ? position : touchpoint.position);
        position = touchpoint.position + 1;
        const Touchpoint* before = journey->touchpoints.find(touchpoint.id);
        if (!before || before->position != touchpoint.position)
            changed.push_back(touchpoint);
    }
    std::vector<Transition> among;
    for (const Transition& transition : journey->transitions) {
        if (!copyOf.contains(transition.from) || !copyOf.contains(transition.to))
            continue;
        const int place = journey->transitions.nextPosition() + static_cast<int>(among.size());
        among.push_back({newId<TransitionId>(), place, copyOf.value(transition.from), copyOf.value(transition.to),
            transition.count, {}, journey->id});
    }
    const QString name
        = named(ids, tr("Duplicate “%1”"), tr("Duplicate %n touchpoints", nullptr, static_cast<int>(ids.size())));
    const bool done = m_workspace.edit(name, [&](Edit& edit) {
        for (const Touchpoint& touchpoint : changed)
            edit.put(touchpoint);
        for (const Transition& transition : among)
            edit.put(transition);
        putAttachments(edit, *attachments, {.touchpoints = copyOf, .notes = {}});
    });
    return done ? copies : QSet<TouchpointId>{};
}

} // namespace touchstone
