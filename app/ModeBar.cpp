// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ModeBar.h"

#include "views/common/Icons.h"
#include "views/common/Workspace.h"

#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int BarWidth = 84;
constexpr int ModeIconSize = 24;
constexpr int SmallIconSize = 20;

} // namespace

ModeBar::ModeBar(Workspace& workspace, QMenu* mainMenu, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_menu(new QToolButton)
    , m_help(new QToolButton)
{
    setFixedWidth(BarWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);

    m_menu->setObjectName(QStringLiteral("mainMenu"));
    m_menu->setMenu(mainMenu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setIconSize({SmallIconSize, SmallIconSize});
    layout->addWidget(m_menu);
    layout->addSpacing(8);

    auto* group = new QButtonGroup(this);
    for (const Mode mode : AllModes) {
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("mode%1").arg(static_cast<int>(mode)));
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({ModeIconSize, ModeIconSize});
        button->setProperty("isMode", true);
        connect(button, &QToolButton::clicked, this, [this, mode] { emit modeChosen(mode); });
        group->addButton(button);
        layout->addWidget(button);
        m_modes[static_cast<size_t>(mode)] = button;
    }
    layout->addStretch();
    m_help->setIconSize({SmallIconSize, SmallIconSize});
    connect(m_help, &QToolButton::clicked, this, &ModeBar::helpWanted);
    layout->addWidget(m_help);
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(&workspace, &Workspace::themeChanged, this, &ModeBar::retheme);
    retheme();
    retranslate();
}

void ModeBar::setCurrent(Mode mode)
{
    for (const Mode each : AllModes)
        m_modes[static_cast<size_t>(each)]->setChecked(each == mode);
    retheme();
}

void ModeBar::openMenu() { m_menu->showMenu(); }

void ModeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ModeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_workspace.theme().rail);
}

void ModeBar::retheme()
{
    const Theme& theme = m_workspace.theme();
    const QColor bright(Qt::white);
    setStyleSheet(QStringLiteral("QToolButton { color: %1; border: none; border-left: 3px solid transparent;"
                                 "  border-radius: 0; padding: 9px 3px 9px 0; font-size: 12px; }"
                                 "QToolButton[isMode=\"true\"] { padding: 11px 3px 11px 0; }"
                                 "QToolButton:hover { background: %2; }"
                                 "QToolButton:checked { background: %2; color: %3; border-left: 3px solid %4; }"
                                 "QToolButton:focus { border: 2px solid %4; padding: 7px 1px; }"
                                 "QToolButton[isMode=\"true\"]:focus { padding: 9px 1px; }"
                                 "QToolButton::menu-indicator { image: none; }")
                      .arg(theme.railText.name(), theme.railActive.name(), bright.name(),
                          Theme::of(ThemeMode::Dark).accent.name()));
    m_menu->setIcon(themedIcon(QStringLiteral("menu"), theme.railText));
    m_help->setIcon(themedIcon(QStringLiteral("help"), theme.railText));
    for (const Mode mode : AllModes) {
        QToolButton* button = m_modes[static_cast<size_t>(mode)];
        button->setIcon(themedIcon(iconNameOf(mode), button->isChecked() ? bright : theme.railText));
    }
}

void ModeBar::retranslate()
{
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setAccessibleName(tr("Menu"));
    m_help->setToolTip(tr("Keyboard shortcuts (F1)"));
    m_help->setAccessibleName(tr("Keyboard shortcuts"));
    for (const Mode mode : AllModes) {
        QToolButton* button = m_modes[static_cast<size_t>(mode)];
        button->setText(nameOf(mode));
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(nameOf(mode)).arg(static_cast<int>(mode) + 1));
        button->setAccessibleName(nameOf(mode));
    }
}

} // namespace touchstone
