// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/decide/ScenarioSteps.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace touchstone {

class FlowLayout;
class Workspace;

/// One change of a scenario, in the controls that its kind needs, each with its name before it.
class ScenarioStepRow : public QWidget
{
    Q_OBJECT

public:
    ScenarioStepRow(const Workspace& workspace, const ScenarioStep& step, QWidget* parent);

    const ScenarioStep& step() const { return m_step; }

signals:
    /// The user changed it: step() is another one.
    void stepChanged();
    void removeRequested();

private:
    /// Which reserved ends of journeys a box offers beside the touchpoints.
    enum Ends { None = 0, Start = 1, Success = 2, Lost = 4 };

    void build(const DeliveredSolution& step);
    void build(const PainCut& step);
    void build(const DropOffCut& step);
    void build(const TakenOut& step);
    void build(const Reroute& step);
    void build(const AddedTouchpoint& step);
    void addControl(const QString& name, QWidget* control);
    QComboBox* addPlace(const QString& name, const QString& key, int ends);
    QDoubleSpinBox* addShare(const QString& name, double share);
    void tell(const ScenarioStep& step);

    const Workspace& m_workspace;
    ScenarioStep m_step;
    FlowLayout* m_flow;
};

} // namespace touchstone
