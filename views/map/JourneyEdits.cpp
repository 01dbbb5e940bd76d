// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/JourneyEdits.h"

#include "model/project/CarriedAttachment.h"

namespace touchstone {
namespace {

/// "To-be", "To-be 2" ...: the first that no journey has yet.
LocalizedText variantName(const ProjectData& data)
{
    for (int number = 1;; ++number) {
        const QString suffix = number == 1 ? QString() : QStringLiteral(" %1").arg(number);
        const LocalizedText name(QMap<QString, QString>{{QStringLiteral("en"), QStringLiteral("To-be") + suffix},
            {QStringLiteral("zh_CN"), QStringLiteral("目标旅程") + suffix}});
        if (std::none_of(data.sideJourneys.begin(), data.sideJourneys.end(),
                [&](const Journey& each) { return each.name == name; }))
            return name;
    }
}

template <typename Value>
void putAll(Edit& edit, const Collection<Value>& values)
{
    for (const Value& value : values)
        edit.put(value);
}

template <typename Value>
QSet<decltype(Value::id)> idsOf(const Collection<Value>& values)
{
    QSet<decltype(Value::id)> ids;
    for (const Value& value : values)
        ids.insert(value.id);
    return ids;
}

} // namespace

JourneyId JourneyEdits::subJourneyOf(TouchpointId id) const
{
    if (!data() || !id)
        return {};
    for (const Journey& side : data()->sideJourneys) {
        if (side.opensAt == id)
            return side.id;
    }
    return {};
}

bool JourneyEdits::open(TouchpointId id)
{
    const Journey* journey = data() ? data()->journeyWith(id) : nullptr;
    if (!journey)
        return false;
    if (const JourneyId existing = subJourneyOf(id)) {
        m_workspace.showJourney(existing);
        return true;
    }
    const Touchpoint touchpoint = *journey->touchpoints.find(id);
    Journey made;
    made.id = newId<JourneyId>();
    made.key = touchpoint.key;
    made.position = data()->sideJourneys.nextPosition();
    made.opensAt = id;
    made.name = touchpoint.name;
    const Stage stage{newId<StageId>(), touchpoint.key, 0, touchpoint.name, made.id};
    std::optional<Channel> channel;
    if (const Channel* own = journey->channels.find(touchpoint.channel)) {
        channel = *own;
        channel->id = newId<ChannelId>();
        channel->position = 0;
        channel->journey = made.id;
        channel->collapsed = false;
    }
    const bool done = m_workspace.edit(
        tr("Open “%1” as a journey of its own").arg(touchpoint.name.in(m_workspace.language())), [&](Edit& edit) {
            edit.put(made);
            edit.put(stage);
            if (channel)
                edit.put(*channel);
        });
    if (done)
        m_workspace.showJourney(made.id);
    return done;
}

std::optional<JourneyId> JourneyEdits::parentOf(JourneyId id) const
{
    const Journey* journey = data() ? data()->sideJourneys.find(id) : nullptr;
    const Journey* parent = journey && journey->opensAt ? data()->journeyWith(journey->opensAt) : nullptr;
    return parent ? std::optional(parent->id) : std::nullopt;
}

bool JourneyEdits::goUp()
{
    const std::optional<JourneyId> parent = parentOf(m_workspace.shownJourney());
    if (!parent)
        return false;
    m_workspace.select(m_workspace.journey().opensAt); // which shows the journey that it stands in
    return true;
}

JourneyId JourneyEdits::addVariant()
{
    if (!data())
        return {};
    const Journey& main = data()->journey;
    const auto attachments = carryAttachments(*m_workspace.project(), idsOf(main.touchpoints), idsOf(main.notes));
    if (!attachments) {
        m_workspace.sayError(attachments.error());
        return {};
    }
    CopiedIds copies;
    Journey made = copyJourney(main, newId<JourneyId>(), &copies);
    made.name = variantName(*data());
    made.key.clear(); // made from its name
    made.position = data()->sideJourneys.nextPosition();
    const bool done
        = m_workspace.edit(tr("New to-be variant “%1”").arg(made.name.in(m_workspace.language())), [&](Edit& edit) {
              edit.put(made);
              putAll(edit, made.stages);
              putAll(edit, made.channels);
              putAll(edit, made.touchpoints);
              putAll(edit, made.transitions);
              putAll(edit, made.notes);
              putAttachments(edit, *attachments, copies);
          });
    if (!done)
        return {};
    showVariant(made.id);
    return made.id;
}

void JourneyEdits::showVariant(JourneyId id)
{
    const Journey* wanted = data() ? data()->journeyOf(id) : nullptr;
    if (!wanted || wanted->opensAt)
        return;
    QSet<QString> keys;
    for (const TouchpointId selected : m_workspace.selection())
        keys.insert(m_workspace.journey().keyOf(selected));
    const QString current = m_workspace.journey().keyOf(m_workspace.current());
    QSet<TouchpointId> same;
    TouchpointId first;
    for (const Touchpoint& touchpoint : wanted->touchpoints) {
        if (!keys.contains(touchpoint.key))
            continue;
        same.insert(touchpoint.id);
        if (!first || touchpoint.key == current)
            first = touchpoint.id;
    }
    m_workspace.showJourney(id);
    if (!same.isEmpty())
        m_workspace.setSelection(same, first);
}

bool JourneyEdits::rename(JourneyId id, const QString& name)
{
    const Journey* journey = data() ? data()->journeyOf(id) : nullptr;
    const QString& language = m_workspace.language();
    if (!journey || name.trimmed().isEmpty() || name.trimmed() == journey->name.in(language))
        return false;
    Journey renamed = *journey;
    renamed.name = renamed.name.with(language, name.trimmed());
    return m_workspace.edit(tr("Rename journey “%1”").arg(nameOf(id)), [&](Edit& edit) {
        if (id)
            edit.put(renamed);
        else
            edit.setJourneyProperties(renamed.name, renamed.currency, renamed.period);
    });
}

bool JourneyEdits::remove(JourneyId id)
{
    if (!data() || !data()->sideJourneys.contains(id))
        return false;
    const std::vector<JourneyId> path = pathTo(m_workspace.shownJourney());
    const bool isShown = std::find(path.begin(), path.end(), id) != path.end();
    const TouchpointId opensAt = data()->sideJourneys.find(id)->opensAt;
    const QString name = nameOf(id);
    if (!m_workspace.edit(tr("Delete journey “%1”").arg(name), [id](Edit& edit) { edit.remove(id); }))
        return false;
    if (isShown && opensAt)
        m_workspace.select(opensAt);
    m_workspace.sayUndoable(tr("The journey “%1” was deleted with all that was on its map.").arg(name));
    return true;
}

std::vector<JourneyId> JourneyEdits::pathTo(JourneyId id) const
{
    std::vector<JourneyId> path = {id};
    // A touchpoint cannot stand inside the journey that it opens, but a file may say so.
    while (const std::optional<JourneyId> parent = parentOf(path.front())) {
        if (std::find(path.begin(), path.end(), *parent) != path.end())
            break;
        path.insert(path.begin(), *parent);
    }
    return path;
}

std::vector<JourneyId> JourneyEdits::variants() const
{
    std::vector<JourneyId> ids;
    if (data()) {
        for (const Journey& side : data()->sideJourneys) {
            if (side.isVariant())
                ids.push_back(side.id);
        }
    }
    return ids;
}

QString JourneyEdits::nameOf(JourneyId id) const
{
    const Journey* journey = data() ? data()->journeyOf(id) : nullptr;
    const QString name = journey ? journey->name.in(m_workspace.language()) : QString();
    return name.isEmpty() ? tr("Untitled journey") : name;
}

} // namespace touchstone
