// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <array>
#include <QFrame>

class QToolButton;

namespace touchstone {

class Workspace;

/// The start, the goal and the exit as three signs on the map: a transition is dragged from the start onto a
/// touchpoint, or from a touchpoint onto the goal or the exit; a click does it for the selected touchpoint.
class EndsBar : public QFrame
{
    Q_OBJECT

public:
    EndsBar(Workspace& workspace, QWidget* parent);

    /// StartNode, SuccessNode or LostNode under a point of the parent; none beside them.
    TouchpointId endAt(const QPoint& at) const;
    /// Middle of a sign's upper edge, in the parent.
    QPoint anchorOf(TouchpointId end) const;
    /// Shows one as what a transition is held over; none for no one.
    void setAimed(TouchpointId end, bool isAllowed);

signals:
    void sizeWanted(); ///< its words or their size are other ones
    void chosen(touchstone::TouchpointId end); ///< clicked
    void dragBegun(touchstone::TouchpointId end);
    void draggedTo(const QPoint& globalPos);
    void dragEnded(const QPoint& globalPos);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void retranslate();
    void retheme();

    struct End
    {
        TouchpointId id;
        QToolButton* button = nullptr;
    };
    Workspace& m_workspace;
    std::array<End, 3> m_ends;
    QPoint m_pressedAt;
    TouchpointId m_aimed;
    bool m_isAllowed = true, m_isDragging = false;
};

} // namespace touchstone
