// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardSection.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace touchstone {

CardSection::CardSection(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edits(workspace)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(5);
}

void CardSection::setTouchpoint(const Touchpoint& touchpoint)
{
    m_id = touchpoint.id;
    showTouchpoint(touchpoint);
}

void CardSection::change(const QString& what, const std::function<void(Touchpoint&)>& change)
{
    // Another journey may be shown already.
    const Journey* journey = m_workspace.project() ? m_workspace.project()->data().journeyWith(m_id) : nullptr;
    const Touchpoint* touchpoint = journey ? journey->touchpoints.find(m_id) : nullptr;
    if (!touchpoint)
        return;
    const QString name = tr("Change “%1” of “%2”").arg(what, touchpoint->name.in(m_workspace.language()));
    settle(m_edits.changeEach(name, {m_id}, change));
}

void CardSection::settle(bool isDone)
{
    const Journey* journey = m_workspace.project() ? m_workspace.project()->data().journeyWith(m_id) : nullptr;
    if (const Touchpoint* touchpoint = journey ? journey->touchpoints.find(m_id) : nullptr; touchpoint && !isDone)
        showTouchpoint(*touchpoint);
}

void CardSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QLabel* CardSection::addHeading()
{
    auto* label = new QLabel;
    label->setFont(themeFont(TextSize::Body, QFont::DemiBold));
    label->setProperty("role", QStringLiteral("section"));
    label->setContentsMargins(0, 10, 0, 0);
    m_column->addWidget(label);
    return label;
}

QFormLayout* CardSection::addForm()
{
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 4, 0, 0);
    form->setHorizontalSpacing(10);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_column->addLayout(form);
    return form;
}

} // namespace touchstone
