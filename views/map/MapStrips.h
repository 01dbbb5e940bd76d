// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Workspace.h"

#include <functional>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QSplitter;
class QToolButton;

namespace touchstone {

class MapView;
class ProblemsPanel;

/// The map and what lies under it, in strips of a height that one drags; at the foot the switches that show them.
class MapStrips : public QWidget
{
    Q_OBJECT

public:
    MapStrips(Workspace& workspace, MapView& view, QWidget* parent = nullptr);
    ~MapStrips() override;

    /// Puts a widget at the left of the foot.
    void addToFoot(QWidget* widget);
    ProblemsPanel& problems() { return *m_problems; }

    QByteArray saveState() const; ///< which strips are shown, and how high
    void restoreState(const QByteArray& state);

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* add(const QKeySequence& shortcut, std::function<void()> run);
    QToolButton* addSwitch(QAction* action, QWidget* strip);
    void showPlace(const std::vector<TouchpointId>& touchpoints, TransitionId transition);
    void retranslate();
    void showCount();
    void retheme();

    Workspace& m_workspace;
    MapView& m_view;
    QSplitter* m_splitter;
    QHBoxLayout* m_foot;
    ProblemsPanel* m_problems;
    QAction *m_showProblems, *m_nextProblem, *m_previousProblem;
};

} // namespace touchstone
