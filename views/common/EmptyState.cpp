// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/EmptyState.h"

#include "views/common/Icons.h"
#include "views/common/Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int IconSize = 48;
constexpr int TextWidth = 460;

} // namespace

EmptyState::EmptyState(Workspace& workspace, const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_iconName(iconName)
    , m_icon(new QLabel)
    , m_headline(new QLabel)
    , m_explanation(new QLabel)
    , m_buttons(new QHBoxLayout)
{
    m_headline->setProperty("role", QStringLiteral("heading"));
    m_headline->setWordWrap(true);
    m_explanation->setProperty("role", QStringLiteral("muted"));
    m_explanation->setWordWrap(true);
    for (QLabel* label : {m_icon, m_headline, m_explanation})
        label->setAlignment(Qt::AlignCenter);

    auto* column = new QWidget;
    column->setMaximumWidth(TextWidth);
    auto* inner = new QVBoxLayout(column);
    inner->setContentsMargins(16, 16, 16, 16);
    inner->setSpacing(10);
    inner->addWidget(m_icon);
    inner->addWidget(m_headline);
    inner->addWidget(m_explanation);
    inner->addSpacing(6);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    inner->addLayout(m_buttons);
    m_column = inner;

    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(column, 1);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    connect(&workspace, &Workspace::themeChanged, this, &EmptyState::retheme);
    retheme();
}

void EmptyState::setTexts(const QString& headline, const QString& explanation)
{
    m_headline->setText(headline);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

QPushButton* EmptyState::addButton(const QString& text, bool isPrimary)
{
    auto* button = new QPushButton(text);
    if (isPrimary)
        button->setProperty("primary", true);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::addWidget(QWidget* widget) { m_column->addWidget(widget); }

void EmptyState::retheme()
{
    m_icon->setPixmap(themedPixmap(m_iconName, m_workspace.theme().accent, IconSize, devicePixelRatioF()));
}

} // namespace touchstone
