// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Workspace.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QSplitter;

namespace touchstone {

class EmotionCurveStrip;
class MapView;
class ProblemsPanel;
class WidgetActions;

/// The map and what lies under it, in strips of a height that one drags; at the foot the switches that show them.
class MapStrips : public QWidget
{
    Q_OBJECT

public:
    MapStrips(Workspace& workspace, MapView& view, QWidget* parent = nullptr);
    ~MapStrips() override;

    /// Puts a widget at the left of the foot.
    void addToFoot(QWidget* widget);
    EmotionCurveStrip& curve() { return *m_curve; }
    ProblemsPanel& problems() { return *m_problems; }

    void showProblems(bool on);

    QByteArray saveState() const; ///< which strips are shown, and how high
    void restoreState(const QByteArray& state);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addSwitch(QAction* action);
    /// Shows or hides a strip; the keyboard goes where it is of use.
    void setShown(QWidget& strip, bool isShown);
    void showCurve();
    void showPlace(const std::vector<TouchpointId>& touchpoints, TransitionId transition);
    void retranslate();
    void showCount();
    void retheme();

    Workspace& m_workspace;
    MapView& m_view;
    WidgetActions* m_actions;
    QSplitter* m_splitter;
    QHBoxLayout* m_foot;
    EmotionCurveStrip* m_curve;
    ProblemsPanel* m_problems;
    QAction *m_showCurve, *m_toCurve, *m_showProblems, *m_nextProblem, *m_previousProblem;
};

} // namespace touchstone
