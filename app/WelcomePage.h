// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace touchstone {

class EmptyState;
class FileActions;
class Workspace;

/// What the window shows while no journey is open: how to begin, and the recent files.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(Workspace& workspace, FileActions& files, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillRecent();

    FileActions& m_files;
    EmptyState* m_start;
    QPushButton *m_new, *m_open, *m_sample;
    QWidget* m_recent;
    QVBoxLayout* m_recentRows;
};

} // namespace touchstone
