// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Workspace.h"

#include <QCoreApplication>

namespace touchstone {

/// Makes, shows, renames and deletes journeys beside the main one, each change one named step that can be undone.
class JourneyEdits
{
    Q_DECLARE_TR_FUNCTIONS(JourneyEdits)

public:
    explicit JourneyEdits(Workspace& workspace)
        : m_workspace(workspace)
    { }

    /// The sub-journey that a touchpoint opens, none if it has none.
    JourneyId subJourneyOf(TouchpointId id) const;
    /// Shows a touchpoint's sub-journey; on first use makes it, with one stage and the touchpoint's channel.
    bool open(TouchpointId id);
    /// Shows the journey that the shown sub-journey belongs to, with the touchpoint that opens it selected.
    bool goUp();

    /// A copy of the main journey under a name of its own, with its attachments but without its sub-journeys; shows it.
    JourneyId addVariant();
    /// Shows the main journey or a variant, with what is the same touchpoint there selected.
    void showVariant(JourneyId id);

    bool rename(JourneyId id, const QString& name); ///< none: the main journey
    /// With all that is on its map and inside; shows the one that it belonged to.
    bool remove(JourneyId id);

    /// From the main journey or a variant down to `id`, through the sub-journeys between.
    std::vector<JourneyId> pathTo(JourneyId id) const;
    /// Variants in their order.
    std::vector<JourneyId> variants() const;
    /// The name to show.
    QString nameOf(JourneyId id) const;

private:
    const ProjectData* data() const { return m_workspace.project() ? &m_workspace.project()->data() : nullptr; }
    /// The journey that a sub-journey's touchpoint stands in; none for the others.
    std::optional<JourneyId> parentOf(JourneyId id) const;

    Workspace& m_workspace;
};

} // namespace touchstone
