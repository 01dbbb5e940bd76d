// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace touchstone {

class DistributionChart;
class Workspace;

/// Figures that came in already counted, with the selected one's distribution.
class AggregatesPage : public QWidget
{
    Q_OBJECT

public:
    AggregatesPage(Workspace& workspace, QWidget* parent);

    void goTo(AggregateId figure); ///< selects it

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void showDistribution();

    Workspace& m_workspace;
    QLabel* m_title;
    QTableWidget* m_table;
    DistributionChart* m_chart;
};

} // namespace touchstone
