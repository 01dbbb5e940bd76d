// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Mode.h"

#include <array>
#include <QWidget>

class QMenu;
class QToolButton;

namespace touchstone {

class Workspace;

/// The dark bar at the left: the main menu, the four modes, help.
class ModeBar : public QWidget
{
    Q_OBJECT

public:
    ModeBar(Workspace& workspace, QMenu* mainMenu, QWidget* parent = nullptr);

    void setCurrent(Mode mode);
    /// Opens the main menu, as a press of its button does.
    void openMenu();

signals:
    void modeChosen(touchstone::Mode mode);
    void helpWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retheme();
    void retranslate();

    Workspace& m_workspace;
    QToolButton* m_menu;
    QToolButton* m_help;
    std::array<QToolButton*, ModeCount> m_modes{};
};

} // namespace touchstone
