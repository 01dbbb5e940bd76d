// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Choice.h"
#include "views/decide/TouchpointRows.h"

namespace touchstone {

/// The solutions that there are to choose from: which are part of the plan, and how sure that is. Those that are come
/// first, then by core index.
class PlannedTable : public TouchpointRows
{
    Q_OBJECT

public:
    explicit PlannedTable(QWidget* parent);

    /// Of the row that is chosen; none where none is.
    SolutionId currentSolution() const;
    void setChoice(const Choice& choice, const Journey& journey, const Plan& plan, const QString& language);

private:
    std::vector<SolutionId> m_solutions; ///< per row
};

} // namespace touchstone
