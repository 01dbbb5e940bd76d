// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Choice.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace touchstone {

class EmptyState;
class RoadmapChart;
class ScatterChart;
class Workspace;

/// A plan in pictures, one at a time: its solutions by value and cost, and what is worked on when.
class PlanPictures : public QWidget
{
    Q_OBJECT

public:
    PlanPictures(Workspace& workspace, QWidget* parent);

    void setChoice(const Choice& choice); ///< of the open project
    void setCurrentTouchpoint(TouchpointId id);
    ScatterChart* matrix() const { return m_matrix; }

signals:
    void touchpointChosen(touchstone::TouchpointId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showChosen();

    Workspace& m_workspace;
    QPushButton* m_showMatrix;
    QPushButton* m_showRoadmap;
    QStackedWidget* m_pages;
    QWidget* m_matrixPage;
    QLabel* m_note;
    ScatterChart* m_matrix;
    EmptyState* m_empty;
    RoadmapChart* m_roadmap;
    QScrollArea* m_roadmapPage;
    std::vector<TouchpointId> m_onMatrix; ///< the touchpoint of each of its points
    std::vector<TouchpointId> m_onRoadmap; ///< of its rows
};

} // namespace touchstone
