// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/PersonaEdits.h"

#include "model/journey/Passes.h"

namespace touchstone {

const Collection<Persona>& PersonaEdits::personas() const
{
    static const Collection<Persona> none;
    return m_workspace.project() ? m_workspace.project()->journey().personas : none;
}

QString PersonaEdits::nameOf(PersonaId id) const
{
    const Persona* persona = personas().find(id);
    return persona ? persona->name.in(m_workspace.language()) : QString();
}

PersonaId PersonaEdits::add(const QString& name)
{
    if (!m_workspace.project() || name.trimmed().isEmpty())
        return {};
    Persona persona;
    persona.id = newId<PersonaId>();
    persona.name = LocalizedText(name.trimmed());
    persona.position = personas().nextPosition();
    const bool done
        = m_workspace.edit(tr("Add persona “%1”").arg(name.trimmed()), [&](Edit& edit) { edit.put(persona); });
    return done ? persona.id : PersonaId{};
}

bool PersonaEdits::change(PersonaId id, const QString& step, const std::function<void(Persona&)>& change)
{
    const Persona* before = personas().find(id);
    if (!before)
        return false;
    Persona after = *before;
    change(after);
    return !(after == *before) && m_workspace.edit(step, [&](Edit& edit) { edit.put(after); });
}

bool PersonaEdits::rename(PersonaId id, const QString& name, const QString& language)
{
    return !name.trimmed().isEmpty() && change(id, tr("Rename persona “%1”").arg(nameOf(id)), [&](Persona& persona) {
        if (name.trimmed() != persona.name.in(language))
            persona.name = persona.name.with(language, name.trimmed());
    });
}

bool PersonaEdits::setScenario(PersonaId id, const QString& scenario, const QString& language)
{
    return change(id, tr("Change the scenario of “%1”").arg(nameOf(id)), [&](Persona& persona) {
        if (scenario.trimmed() != persona.scenario.in(language))
            persona.scenario = persona.scenario.with(language, scenario.trimmed());
    });
}

bool PersonaEdits::setSegment(PersonaId id, const QString& segment)
{
    return change(
        id, tr("Change the segment of “%1”").arg(nameOf(id)), [&](Persona& persona) { persona.segment = segment; });
}

bool PersonaEdits::move(PersonaId id, int by)
{
    const int from = personas().indexOf(id), to = from + by;
    if (from < 0 || to < 0 || to >= personas().size())
        return false;
    std::vector<Persona> ordered(personas().begin(), personas().end());
    const Persona moved = ordered[static_cast<size_t>(from)];
    ordered.erase(ordered.begin() + from);
    ordered.insert(ordered.begin() + to, moved);
    return m_workspace.edit(tr("Move persona “%1”").arg(nameOf(id)), [&](Edit& edit) {
        for (size_t i = 0; i < ordered.size(); ++i) {
            if (ordered[i].position == static_cast<int>(i))
                continue;
            ordered[i].position = static_cast<int>(i);
            edit.put(ordered[i]);
        }
    });
}

bool PersonaEdits::remove(PersonaId id)
{
    return personas().contains(id)
        && m_workspace.edit(tr("Delete persona “%1”").arg(nameOf(id)), [id](Edit& edit) { edit.remove(id); });
}

int PersonaEdits::passCount(const QSet<TouchpointId>& ids, PersonaId persona) const
{
    const Persona* found = personas().find(persona);
    int count = 0;
    for (const TouchpointId id : ids) {
        const Touchpoint* touchpoint = m_workspace.journey().touchpoints.find(id);
        count += found && touchpoint && passes(*touchpoint, found->key);
    }
    return count;
}

bool PersonaEdits::setPasses(const QSet<TouchpointId>& ids, PersonaId persona, bool on)
{
    const Persona* found = personas().find(persona);
    if (!found)
        return false;
    QStringList all;
    for (const Persona& each : personas())
        all << each.key;
    std::vector<Touchpoint> changed;
    for (const Touchpoint& touchpoint : m_workspace.journey().touchpoints) {
        if (!ids.contains(touchpoint.id) || passes(touchpoint, found->key) == on)
            continue;
        QStringList keys; // in the personas' order
        for (const QString& key : all) {
            if (key == found->key ? on : passes(touchpoint, key))
                keys << key;
        }
        if (keys.isEmpty()) {
            m_workspace.say(tr("Somebody passes every touchpoint: name another persona first, or delete it."));
            continue;
        }
        changed.push_back(touchpoint);
        changed.back().personas = keys == all ? QStringList() : keys;
    }
    const QString name = nameOf(persona);
    const auto count = static_cast<int>(changed.size());
    return !changed.empty()
        && m_workspace.edit(on ? tr("Let “%1” pass %n touchpoint(s)", nullptr, count).arg(name)
                               : tr("Let “%1” not pass %n touchpoint(s)", nullptr, count).arg(name),
            [&](Edit& edit) {
                for (const Touchpoint& touchpoint : changed)
                    edit.put(touchpoint);
            });
}

} // namespace touchstone
