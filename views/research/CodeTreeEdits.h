// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Workspace.h"

#include <QCoreApplication>

namespace touchstone {

/// Changes of the codes: each one named step that can be undone. False, or no id, where nothing had to change or the
/// edit was refused, which the message bar then tells.
class CodeTreeEdits
{
    Q_DECLARE_TR_FUNCTIONS(CodeTreeEdits)

public:
    explicit CodeTreeEdits(Workspace& workspace)
        : m_workspace(workspace)
    { }

    CodeId add(const QString& name, CodeId above); ///< behind the others below `above`, none: at the top
    bool rename(CodeId id, const QString& name); ///< in the shown language; an empty name changes nothing
    bool setColour(CodeId id, const QString& colour); ///< "#rrggbb", empty: as the code above
    bool setNote(CodeId id, const QString& note);
    bool remove(CodeId id); ///< passages lose it, codes below move up
    bool merge(CodeId from, CodeId into);
    bool moveUp(CodeId id); ///< among those of the same code above
    bool moveDown(CodeId id);
    bool moveIn(CodeId id); ///< below the one before it
    bool moveOut(CodeId id); ///< beside the code above it, right behind

private:
    struct Siblings;
    Siblings siblingsOf(const QString& above) const;
    bool change(const QString& name, CodeId id, const std::function<void(Code&)>& change);
    bool move(CodeId id, CodeId above, int index);
    const Collection<Code>& codes() const;
    QString nameOf(CodeId id) const;

    Workspace& m_workspace;
};

} // namespace touchstone
