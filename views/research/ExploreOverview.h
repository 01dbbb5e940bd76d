// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/SignalReading.h"
#include "views/common/NewestTask.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace touchstone {

class FigureChart;
class Workspace;

/// All touchpoints by one signal: what was answered there, how sure that is, the worst first.
class ExploreOverview : public QWidget
{
    Q_OBJECT

public:
    ExploreOverview(Workspace& workspace, QWidget* parent);

    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void show();

    Workspace& m_workspace;
    Tallies m_tallies;
    std::vector<SignalReading> m_readings;
    NewestTask m_assembling;
    QLabel* m_title;
    QLabel* m_note;
    QLabel* m_signalLabel;
    QComboBox* m_signal;
    FigureChart* m_chart;
};

} // namespace touchstone
