// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Workspace.h"

#include <QCoreApplication>

namespace touchstone {

/// Changes of personas, and of who passes which touchpoints of the shown journey; each one named step.
class PersonaEdits
{
    Q_DECLARE_TR_FUNCTIONS(PersonaEdits)

public:
    explicit PersonaEdits(Workspace& workspace)
        : m_workspace(workspace)
    { }

    /// They stand in the main journey for all journeys.
    const Collection<Persona>& personas() const;
    QString nameOf(PersonaId id) const;

    PersonaId add(const QString& name);
    /// In a language, which need not be the shown one.
    bool rename(PersonaId id, const QString& name, const QString& language);
    bool setScenario(PersonaId id, const QString& scenario, const QString& language);
    bool setSegment(PersonaId id, const QString& segment); ///< "COLUMN=VALUE", empty for none
    bool move(PersonaId id, int by); ///< so many places on
    bool remove(PersonaId id);

    /// Of how many of these touchpoints it is true.
    int passCount(const QSet<TouchpointId>& ids, PersonaId persona) const;
    /// Somebody passes every touchpoint: the last one stays.
    bool setPasses(const QSet<TouchpointId>& ids, PersonaId persona, bool on);

private:
    bool change(PersonaId id, const QString& step, const std::function<void(Persona&)>& change);

    Workspace& m_workspace;
};

} // namespace touchstone
