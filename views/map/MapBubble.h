// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace touchstone {

class Workspace;

/// What letting go would do, beside the pointer; or in red why it is refused, which is also told to screen readers.
class MapBubble : public QLabel
{
    Q_OBJECT

public:
    MapBubble(Workspace& workspace, QWidget* parent);

    /// Shows `text` beside a point of the parent; an empty one hides it.
    void say(const QString& text, bool isRefusal, const QPoint& at);
    bool isRefusal() const { return m_isRefusal; }

private:
    Workspace& m_workspace;
    bool m_isRefusal = false;
};

} // namespace touchstone
