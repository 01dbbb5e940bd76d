// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/EvidencePlan.h"
#include "model/planning/Plan.h"
#include "views/charts/ChartTable.h"

#include <QTableWidget>

namespace touchstone {

/// The questions of a plan of further answers, most useful first: where, how many more answers, and what each firms up.
class AskedTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit AskedTable(QWidget* parent);

    void setQuestions(
        const std::vector<AskedQuestion>& questions, const Journey& journey, const Plan& plan, const QString& language);
    /// Marks the first question at a touchpoint, unless one of it is marked already.
    void setCurrentTouchpoint(TouchpointId touchpoint);
    ChartTable table() const;

signals:
    void touchpointChosen(touchstone::TouchpointId touchpoint);

private:
    std::vector<TouchpointId> m_touchpoints;
    bool m_isFilling = false;
};

} // namespace touchstone
