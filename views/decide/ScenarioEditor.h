// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Plan.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace touchstone {

class ScenarioStepRow;
class Workspace;

/// What one scenario changes, to be changed in place; what comes close together is one step of undo.
class ScenarioEditor : public QWidget
{
    Q_OBJECT

public:
    ScenarioEditor(Workspace& workspace, QWidget* parent);

    void setScenario(const std::optional<Scenario>& scenario); ///< of the open project; none: nothing to change
    /// Adds a change of a kind (see ScenarioStep), at the touchpoint that is selected where it can be.
    void addStep(size_t kind);
    /// Stores what is not stored yet.
    void commit();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void retranslate();
    void rebuild();
    void take();
    void removeStep(ScenarioStepRow* row);
    void fillMenu();
    QStringList addedKeys() const;

    Workspace& m_workspace;
    std::optional<Scenario> m_scenario; ///< as it is shown
    bool m_isChanged = false; ///< it is not stored yet
    QLabel* m_none;
    QVBoxLayout* m_rowsLayout;
    std::vector<ScenarioStepRow*> m_rows;
    QPushButton* m_add;
    QMenu* m_kinds;
    QTimer* m_later;
};

} // namespace touchstone
