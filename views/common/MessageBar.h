// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QWidget>

class QVBoxLayout;

namespace touchstone {

class Workspace;

/// The rows at the bottom of the window that take the place of message boxes. An error stays until it is dismissed, an
/// information leaves by itself; a row may carry one button. Shows what the workspace says.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Error };

    explicit MessageBar(Workspace& workspace, QWidget* parent = nullptr);

    /// Adds a row; the same words as in the newest row only keep that row longer. `onAction` runs on a press of the
    /// button called `actionText`, which also dismisses the row.
    void showMessage(
        const QString& text, Kind kind, const QString& actionText = {}, std::function<void()> onAction = {});
    /// Removes all rows.
    void clear();
    /// Texts of the rows, oldest first.
    QStringList messages() const;
    /// How long an information stays, milliseconds; 6,000 at first.
    void setInfoDuration(int milliseconds) { m_infoMilliseconds = milliseconds; }

private:
    class Row;
    void dropOldInfos();

    Workspace& m_workspace;
    QVBoxLayout* m_rows = nullptr;
    int m_infoMilliseconds = 6000;
};

} // namespace touchstone
