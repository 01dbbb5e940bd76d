// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Choice.h"
#include "views/common/NewestTask.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace touchstone {

class EmptyState;
class OptionalDate;
class PlanPictures;
class PlannedTable;
class ScoreDraws;
class Workspace;
struct ChartTable;

/// What to do for which money: a budget that is tried with a slider, the solutions that are best for it, how sure each
/// is, what the next step would bring, what they cost and bring, and when what is worked on. Worked out off the GUI
/// thread, and only while somebody looks; a budget becomes the project's when it is kept.
class PlanPanel : public QWidget
{
    Q_OBJECT

public:
    PlanPanel(Workspace& workspace, QWidget* parent);
    ~PlanPanel() override;

    /// The newest choice; nullptr while there is none.
    const Choice* choice() const { return m_choice.get(); }
    /// The budget that is tried; none: no limit.
    std::optional<double> budget() const;
    void setBudget(std::optional<double> budget);
    /// Makes the budget that is tried the project's.
    void keepBudget();
    /// The figures of the solutions.
    ChartTable table() const;
    QWidget* view() const;

signals:
    void chosen();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void outdate();
    void takeBudget(); ///< the project's
    void work();
    void refresh();
    void fill(const Choice& choice);
    void tellButtons();
    void addSolution();
    void changeSolution(); ///< the one that is chosen
    void removeSolution();
    void openDialog(const Solution& solution);
    void setRange(); ///< of the budget, once it is known what everything costs

    Workspace& m_workspace;
    QLabel* m_budgetLabel;
    QDoubleSpinBox* m_budget;
    QSlider* m_slider;
    QCheckBox* m_unlimited;
    QPushButton* m_keep;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QPushButton* m_firstSolution;
    QWidget* m_content;
    QLabel* m_sentences;
    PlannedTable* m_table;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
    QLabel* m_notes;
    QLabel* m_startsLabel;
    OptionalDate* m_starts;
    PlanPictures* m_pictures;
    QTimer m_later; ///< waits until the slider rests
    std::shared_ptr<const ScoreDraws> m_draws; ///< of the present ranking; none: to be made
    std::unique_ptr<const Choice> m_choice;
    NewestTask m_task{this};
    QString m_reason; ///< why there is no choice
    bool m_isOutdated = true;
};

} // namespace touchstone
