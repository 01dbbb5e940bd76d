// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace touchstone {

class Workspace;

/// A word in a rounded frame. A removable one has a cross: a click on it, Space, Delete or Backspace asks for its
/// removal. A checkable one carries a tick while it is on. A partial one holds for some of what is selected only: its
/// frame is dashed.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Removable, Checkable };

    Chip(Workspace& workspace, Kind kind, QWidget* parent = nullptr);

    void setWord(const QString& word); ///< as it is: an ampersand makes no shortcut
    void setPartial(bool on);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removeWanted();
    void stepWanted(int by); ///< the arrow keys of a removable one: to its neighbour

protected:
    bool event(QEvent* event) override;
    bool hitButton(const QPoint& position) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF signRect() const; ///< of the cross or the tick

    Workspace& m_workspace;
    Kind m_kind;
    bool m_isPartial = false;
};

} // namespace touchstone
