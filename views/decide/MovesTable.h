// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/RankingChanges.h"
#include "views/common/RowTable.h"

namespace touchstone {

class DumbbellDelegate;
class Words;
class Workspace;

/// What changed, a row a touchpoint: ranks and index before and after, points of the score, and what moved it.
class MovesTable : public RowTable
{
    Q_OBJECT

public:
    MovesTable(Workspace& workspace, QWidget* parent);

    void setChanges(const RankingChanges& changes);
    void setCurrentPlace(const Place& place);
    QString toTsv() const;
    /// The row that is current; nullptr where there is none.
    const PlaceChange* currentChange() const;

signals:
    /// The user chose a row whose place is on the map.
    void placeChosen(const touchstone::Place& place);

private:
    void fillRow(int row, const PlaceChange& change, const Words& words);
    Place placeOf(const PlaceChange& change) const;

    Workspace& m_workspace;
    DumbbellDelegate* m_dumbbells;
    RankingChanges m_changes;
    bool m_isFilling = false;
};

} // namespace touchstone
