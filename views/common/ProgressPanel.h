// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"

#include <memory>
#include <QTimer>
#include <QWidget>
#include <vector>

class QLabel;
class QProgressBar;
class QToolButton;

namespace touchstone {

class Workspace;

/// One row a running task: its name, a bar, and cancel. A row appears once its task has taken over half a second and
/// leaves when the task has finished. Watches what the workspace is given to watch.
class ProgressPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPanel(Workspace& workspace, QWidget* parent = nullptr);

    void watch(const QString& taskName, std::shared_ptr<Progress> progress);
    /// Names of the tasks that are shown now.
    QStringList shownTasks() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        QString name;
        std::shared_ptr<Progress> progress;
        int age = 0; ///< milliseconds
        QWidget* widget = nullptr; ///< none while it is young
        QProgressBar* bar = nullptr;
        QToolButton* cancel = nullptr;
    };
    void poll();
    void show(Row& row);
    void retranslate(const Row& row) const;

    Workspace& m_workspace;
    std::vector<Row> m_rows;
    QTimer m_timer;
};

} // namespace touchstone
