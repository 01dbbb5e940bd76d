// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/ProblemsModel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;

namespace touchstone {

/// What is odd about the map, live: a click or Enter goes to the place, buttons beside it mend the current one.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(Workspace& workspace, QWidget* parent = nullptr);

    const ProblemsModel& model() const { return *m_model; }
    ProblemsModel& model() { return *m_model; }
    /// Goes to the problem `by` places on, round the end; the first one if none was current.
    void step(int by);
    /// The row that is current, -1 if none.
    int current() const;

    QSize sizeHint() const override { return {600, 130}; }

signals:
    /// Show these; they are selected already.
    void placeWanted(const std::vector<touchstone::TouchpointId>& touchpoints, touchstone::TransitionId transition);
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void goTo(int row);
    void mend(const ProblemFix& fix);
    void showFixes();
    void showState();
    void retranslate();
    void retheme();

    Workspace& m_workspace;
    ProblemsModel* m_model;
    QLabel* m_title;
    QToolButton* m_close;
    QStackedWidget* m_stack;
    QListView* m_list;
    QWidget* m_fixes;
    QHBoxLayout* m_fixRow;
    QLabel* m_sound;
};

} // namespace touchstone
