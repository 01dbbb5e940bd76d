// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapBubble.h"

#include "views/common/Workspace.h"

#include <QAccessible>

namespace touchstone {
namespace {

constexpr int WidestText = 300;
constexpr QPoint BesidePointer(16, 18);

} // namespace

MapBubble::MapBubble(Workspace& workspace, QWidget* parent)
    : QLabel(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("mapBubble"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void MapBubble::say(const QString& text, bool isRefusal, const QPoint& at)
{
    if (text.isEmpty()) {
        hide();
        setText({});
        return;
    }
    const bool isNew = isHidden() || text != this->text() || isRefusal != m_isRefusal;
    if (isNew) {
        m_isRefusal = isRefusal;
        const Theme& theme = m_workspace.theme();
        const QColor color = isRefusal ? theme.danger : theme.accent;
        setStyleSheet(QStringLiteral("#mapBubble { background: %1; color: %2; border: %3px solid %4; "
                                     "border-radius: 5px; padding: 5px 8px; }")
                          .arg(theme.surface.name(), (isRefusal ? theme.danger : theme.text).name())
                          .arg(isRefusal ? 2 : 1)
                          .arg(color.name()));
        setWordWrap(fontMetrics().horizontalAdvance(text) > WidestText);
        setText(text);
        setAccessibleName(text);
        setFixedWidth(wordWrap() ? WidestText : sizeHint().width());
        setFixedHeight(wordWrap() ? heightForWidth(WidestText) : sizeHint().height());
    }
    // Beside the pointer, on the side where there is room.
    QPoint place = at + BesidePointer;
    if (place.x() + width() > parentWidget()->width() - 4)
        place.setX(at.x() - BesidePointer.x() - width());
    if (place.y() + height() > parentWidget()->height() - 4)
        place.setY(at.y() - BesidePointer.y() - height());
    move(std::max(4, place.x()), std::max(4, place.y()));
    show();
    raise();
    if (isNew && isRefusal) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace touchstone
