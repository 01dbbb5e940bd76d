// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Rice.h"
#include "views/charts/ChartTable.h"
#include "views/decide/RowTable.h"

namespace touchstone {

/// Solutions by RICE, best first, with the four figures that it is made of.
class RiceTable : public RowTable
{
    Q_OBJECT

public:
    explicit RiceTable(QWidget* parent);

    void setRice(const Rice& rice, const Journey& journey, const Plan& plan, const QString& language);
    /// Marks the first solution at a touchpoint, unless one of it is marked already.
    void setCurrentTouchpoint(TouchpointId touchpoint);
    ChartTable table() const;

signals:
    void touchpointChosen(touchstone::TouchpointId touchpoint);

private:
    std::vector<TouchpointId> m_touchpoints;
    bool m_isFilling = false;
};

} // namespace touchstone
