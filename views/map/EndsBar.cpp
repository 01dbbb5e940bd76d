// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/EndsBar.h"

#include "views/common/Icons.h"
#include "views/common/Workspace.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QToolButton>

namespace touchstone {

EndsBar::EndsBar(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_ends{{{StartNode}, {SuccessNode}, {LostNode}}}
{
    setObjectName(QStringLiteral("endsBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(2);
    for (End& end : m_ends) {
        end.button = new QToolButton;
        end.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        end.button->setFocusPolicy(Qt::NoFocus); // the map keeps the keyboard; it has the same as shortcuts
        end.button->setCursor(Qt::PointingHandCursor);
        end.button->installEventFilter(this);
        row->addWidget(end.button);
        connect(end.button, &QToolButton::clicked, this, [this, id = end.id] { emit chosen(id); });
    }
    connect(&workspace, &Workspace::themeChanged, this, &EndsBar::retheme);
    retranslate();
    retheme();
}

void EndsBar::retranslate()
{
    setAccessibleName(tr("Start, goal and exit"));
    m_ends[0].button->setText(tr("Start"));
    m_ends[1].button->setText(tr("Goal"));
    m_ends[2].button->setText(tr("Exit"));
    const auto keys = [](const QKeySequence& sequence) { return sequence.toString(QKeySequence::NativeText); };
    m_ends[0].button->setToolTip(
        tr("Drag from here to the touchpoint where journeys start. A click: they start at the selected one (%1).")
            .arg(keys(QKeySequence(Qt::CTRL | Qt::Key_B))));
    m_ends[1].button->setToolTip(tr(
        "Drag here from the edge of a touchpoint where journeys reach their goal. A click: at the selected one (%1).")
                                     .arg(keys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G))));
    m_ends[2].button->setToolTip(
        tr("Drag here from the edge of a touchpoint where customers exit. A click: at the selected one (%1).")
            .arg(keys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X))));
    for (const End& end : m_ends) {
        end.button->setAccessibleName(end.button->text());
        end.button->setAccessibleDescription(end.button->toolTip());
    }
}

void EndsBar::retheme()
{
    const Theme& theme = m_workspace.theme();
    const QColor colors[] = {theme.mutedText, theme.good, theme.exitEdge};
    const char* const icons[] = {"start", "goal", "exit"};
    QString sheet = QStringLiteral("#endsBar { background: %1; border: 1px solid %2; border-radius: 6px; }")
                        .arg(theme.surface.name(), theme.border.name());
    for (size_t i = 0; i < m_ends.size(); ++i) {
        m_ends[i].button->setIcon(themedIcon(QString::fromLatin1(icons[i]), colors[i]));
        const bool isAimed = m_aimed == m_ends[i].id;
        const QColor edge = m_isAllowed ? theme.accent : theme.danger;
        m_ends[i].button->setStyleSheet(isAimed
                ? QStringLiteral("QToolButton { border: 2px solid %1; padding: 3px; }").arg(edge.name())
                : QString());
    }
    setStyleSheet(sheet);
}

void EndsBar::setAimed(TouchpointId end, bool isAllowed)
{
    if (m_aimed == end && m_isAllowed == isAllowed)
        return;
    m_aimed = end;
    m_isAllowed = isAllowed;
    retheme();
}

TouchpointId EndsBar::endAt(const QPoint& at) const
{
    if (isHidden())
        return {};
    for (const End& end : m_ends) {
        if (end.button->geometry().translated(pos()).contains(at))
            return end.id;
    }
    return {};
}

QPoint EndsBar::anchorOf(TouchpointId end) const
{
    for (const End& candidate : m_ends) {
        if (candidate.id == end)
            return pos() + QPoint(candidate.button->geometry().center().x(), 0);
    }
    return pos();
}

bool EndsBar::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseMove && type != QEvent::MouseButtonRelease)
        return QFrame::eventFilter(watched, event);
    auto* button = qobject_cast<QToolButton*>(watched);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    switch (type) {
    case QEvent::MouseButtonPress:
        m_pressedAt = mouse->position().toPoint();
        break;
    case QEvent::MouseMove:
        if (!(mouse->buttons() & Qt::LeftButton))
            break;
        if (!m_isDragging
            && (mouse->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
            m_isDragging = true;
            button->setDown(false);
            for (const End& end : m_ends) {
                if (end.button == button)
                    emit dragBegun(end.id);
            }
        }
        if (m_isDragging) {
            emit draggedTo(mouse->globalPosition().toPoint());
            return true;
        }
        break;
    case QEvent::MouseButtonRelease:
        if (std::exchange(m_isDragging, false)) {
            button->setDown(false);
            emit dragEnded(mouse->globalPosition().toPoint());
            return true;
        }
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

bool EndsBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && size() != sizeHint())
        emit sizeWanted();
    return QFrame::event(event);
}

void EndsBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace touchstone
