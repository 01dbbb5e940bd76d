// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/decide/TouchpointRows.h"

namespace touchstone {

class Workspace;

/// The room's order: votes, pain points and emotion, everything hollow; beside customers' ranks where there are any.
class RoomTable : public TouchpointRows
{
    Q_OBJECT

public:
    RoomTable(Workspace& workspace, QWidget* parent);

    void refresh();

private:
    Workspace& m_workspace;
};

} // namespace touchstone
