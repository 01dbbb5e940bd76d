// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/NewestTask.h"
#include "views/decide/ScenarioTable.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace touchstone {

class EmptyState;
class ScenarioEditor;
class ScenarioList;

/// What would change if: the scenarios of the project, what the chosen one changes, and up to four of them side by side
/// with today. Worked out off the GUI thread from the same draws, and only while somebody looks.
class WhatIfPanel : public QWidget
{
    Q_OBJECT

public:
    WhatIfPanel(Workspace& workspace, QWidget* parent);
    ~WhatIfPanel() override;

    ScenarioTable* view() const { return m_table; }
    ChartTable table() const { return m_table->table(); }
    ScenarioList* list() const { return m_list; }
    ScenarioEditor* editor() const { return m_editor; }
    /// Gives the keyboard to the button that makes a scenario at the selected touchpoint.
    void offerNew();
    /// What is side by side, once it is worked out.
    const std::vector<WorkedScenario>& worked() const { return m_worked; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void outdate(); ///< the ranking, or what the scenarios stand on
    void work();
    void refresh();
    void editChosen();

    Workspace& m_workspace;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QPushButton* m_first;
    QWidget* m_content;
    ScenarioList* m_list;
    ScenarioEditor* m_editor;
    QLabel* m_note;
    ScenarioTable* m_table;
    std::shared_ptr<const WhatIf> m_whatIf; ///< of the present ranking and solutions; none: to be made
    std::optional<WhatIfResult> m_today;
    std::vector<WorkedScenario> m_worked;
    NewestTask m_task{this};
    bool m_isOutdated = true;
};

} // namespace touchstone
