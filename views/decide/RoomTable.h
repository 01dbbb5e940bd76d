// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Ranking.h"
#include "views/decide/RowTable.h"

namespace touchstone {

class Workspace;

/// The room's order: votes, pain points and emotion, everything hollow; beside customers' ranks where there are any.
class RoomTable : public RowTable
{
    Q_OBJECT

public:
    RoomTable(Workspace& workspace, QWidget* parent);

    void refresh();
    void setCurrentPlace(const Place& place);
    QString toTsv() const;

signals:
    void placeChosen(const touchstone::Place& place);

private:
    Workspace& m_workspace;
    std::vector<TouchpointId> m_touchpoints;
    bool m_isFilling = false;
};

} // namespace touchstone
