// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/LinkLabel.h"

#include "views/common/Workspace.h"

#include <QKeyEvent>
#include <QPainter>

namespace touchstone {

LinkLabel::LinkLabel(Workspace& workspace, const QString& link, const QString& rest, QWidget* parent)
    : QLabel(parent)
    , m_workspace(workspace)
    , m_link(link)
    , m_rest(rest)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(link);
    setAccessibleDescription(rest);
    connect(this, &QLabel::linkActivated, this, &LinkLabel::followed);
    connect(&workspace, &Workspace::themeChanged, this, &LinkLabel::retheme);
    retheme();
}

void LinkLabel::retheme()
{
    // The colour is fixed when the text is read: a link of the palette would keep the colour of an earlier theme.
    setText(QStringLiteral("<a href=\"evidence\" style=\"color:%1\">%2</a> %3")
                .arg(m_workspace.theme().accent.name(), m_link.toHtmlEscaped(), m_rest.toHtmlEscaped()));
}

bool LinkLabel::focusNextPrevChild(bool next) { return QWidget::focusNextPrevChild(next); }

void LinkLabel::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        emit followed();
    else
        QLabel::keyPressEvent(event);
}

void LinkLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_workspace.theme().accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace touchstone
