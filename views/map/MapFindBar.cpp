// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapFindBar.h"

#include "model/base/TextFold.h"
#include "views/common/Icons.h"
#include "views/map/MapFilter.h"
#include "views/map/MapView.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace touchstone {

MapFindBar::MapFindBar(MapView& view, QWidget* parent)
    : QFrame(parent)
    , m_view(view)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_close(new QToolButton)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_close);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setMinimumWidth(90);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        search();
        go(Way::Stay);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { go(Way::Previous); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(Way::Next); });
    connect(m_close, &QToolButton::clicked, this, &MapFindBar::close);
    Workspace& workspace = view.map().workspace();
    connect(&workspace, &Workspace::selectionChanged, this, &MapFindBar::showCount);
    connect(&workspace, &Workspace::projectChanged, this, [this] {
        search();
        showCount();
    });
    connect(&workspace, &Workspace::changed, this, [this] {
        search();
        showCount();
    });
    connect(&workspace, &Workspace::themeChanged, this, &MapFindBar::retheme);
    retheme();
    retranslate();
    hide();
}

void MapFindBar::open()
{
    show();
    search();
    showCount();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void MapFindBar::close()
{
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

void MapFindBar::search()
{
    m_found.clear();
    const QString wanted = foldForSearch(m_field->text());
    if (wanted.isEmpty() || isHidden())
        return;
    for (const Touchpoint& touchpoint : m_view.map().journey().touchpoints) {
        if (nameHolds(touchpoint, wanted))
            m_found.push_back(touchpoint.id);
    }
}

void MapFindBar::go(Way way)
{
    showCount();
    if (m_found.empty())
        return;
    const Collection<Touchpoint>& touchpoints = m_view.map().journey().touchpoints;
    Workspace& workspace = m_view.map().workspace();
    // From the current one on, which need not be among them, and round at the end.
    const int here = touchpoints.indexOf(workspace.current());
    const auto indexOf = [&](TouchpointId id) { return touchpoints.indexOf(id); };
    TouchpointId target;
    if (way == Way::Previous) {
        const auto before
            = std::find_if(m_found.rbegin(), m_found.rend(), [&](TouchpointId id) { return indexOf(id) < here; });
        target = before == m_found.rend() ? m_found.back() : *before;
    } else {
        const int least = way == Way::Next ? here + 1 : here;
        const auto after
            = std::find_if(m_found.begin(), m_found.end(), [&](TouchpointId id) { return indexOf(id) >= least; });
        target = after == m_found.end() ? m_found.front() : *after;
    }
    workspace.select(target);
    m_view.centreOn(target);
    showCount();
}

void MapFindBar::showCount()
{
    const bool isAsked = !m_field->text().trimmed().isEmpty();
    const auto current = std::find(m_found.begin(), m_found.end(), m_view.map().workspace().current());
    const auto count = static_cast<int>(m_found.size());
    m_count->setText(!isAsked          ? QString()
            : m_found.empty()          ? tr("not found")
            : current != m_found.end() ? tr("%1 of %2").arg(current - m_found.begin() + 1).arg(count)
                                       : tr("%n found", nullptr, count));
    for (QToolButton* button : {m_previous, m_next})
        button->setEnabled(!m_found.empty());
}

bool MapFindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            go(key->modifiers() & Qt::ShiftModifier ? Way::Previous : Way::Next);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void MapFindBar::retheme()
{
    const QColor text = m_view.map().workspace().theme().text;
    m_previous->setIcon(themedIcon(QStringLiteral("up"), text));
    m_next->setIcon(themedIcon(QStringLiteral("down"), text));
    m_close->setIcon(themedIcon(QStringLiteral("close"), text));
}

void MapFindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find a touchpoint on the map"));
    m_field->setAccessibleName(tr("Find a touchpoint on the map"));
    const auto name = [](QToolButton* button, const QString& text, const QString& shortcut) {
        button->setAccessibleName(text);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, shortcut));
    };
    name(m_previous, tr("Previous one found"), QStringLiteral("Shift+Enter"));
    name(m_next, tr("Next one found"), QStringLiteral("Enter"));
    name(m_close, tr("Close"), QStringLiteral("Esc"));
    showCount();
}

void MapFindBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace touchstone
