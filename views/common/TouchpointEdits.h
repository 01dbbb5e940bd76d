// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Workspace.h"

#include <optional>
#include <QCoreApplication>
#include <QSet>

namespace touchstone {

/// Changes of what is said about touchpoints of one journey, one or many at once: each one named step that can be
/// undone. False where nothing had to change or the edit was refused, which the message bar then tells.
class TouchpointEdits
{
    Q_DECLARE_TR_FUNCTIONS(TouchpointEdits)

public:
    explicit TouchpointEdits(Workspace& workspace)
        : m_workspace(workspace)
    { }

    bool setMomentOfTruth(const QSet<TouchpointId>& ids, bool on);
    bool setKeepHuman(const QSet<TouchpointId>& ids, bool on);
    bool setDigitalLevel(const QSet<TouchpointId>& ids, std::optional<int> level);
    bool setReach(const QSet<TouchpointId>& ids, std::optional<Reach> reach);
    bool setOwner(const QSet<TouchpointId>& ids, const QString& owner); ///< in the shown language
    /// Moves them there; the layout finds their places.
    bool setStage(const QSet<TouchpointId>& ids, StageId stage);
    bool setChannel(const QSet<TouchpointId>& ids, ChannelId channel);
    /// Pins them where they stand, so that tidying leaves them there, or lets go of them.
    bool setPinned(const QSet<TouchpointId>& ids, bool on);
    /// Gives tags (several are parted as in tagsIn()) or takes one; what differs in case or width only is the same.
    bool setTag(const QSet<TouchpointId>& ids, const QString& tag, bool on);

    /// All tags of a journey in the order of their letters, each as it was written first.
    static QStringList tagsOf(const Journey& journey);
    /// Whether a touchpoint carries a tag, however it is written.
    static bool hasTag(const Touchpoint& touchpoint, const QString& tag);

    /// Runs `change` on each of them, in the journey's order, as one step.
    bool changeEach(const QString& name, const QSet<TouchpointId>& ids, const std::function<void(Touchpoint&)>& change);

protected:
    /// In the order of the journey that they belong to, which need not be the shown one.
    std::vector<TouchpointId> inOrder(const QSet<TouchpointId>& ids) const;
    /// The words for what a step does to a selection: the one with the touchpoint's name, or the one with a number.
    QString named(const QSet<TouchpointId>& ids, const QString& one, const QString& many) const;

    Workspace& m_workspace;

private:
    const Journey* journeyOf(const QSet<TouchpointId>& ids) const;
    bool moveEach(const QSet<TouchpointId>& ids, const std::function<void(Touchpoint&)>& move);
};

} // namespace touchstone
