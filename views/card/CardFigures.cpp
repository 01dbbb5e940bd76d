// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardFigures.h"

#include "views/card/CardFields.h"
#include "views/common/Terms.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace touchstone {
namespace {

constexpr double HighestValue = 1e12;

} // namespace

CardFigures::CardFigures(Workspace& workspace, QWidget* parent)
    : CardSection(workspace, parent)
    , m_heading(addHeading())
    , m_reach(makeChoice())
    , m_importance(new NumberField(1, 7))
    , m_value(new NumberField(0, HighestValue))
{
    QFormLayout* form = addForm();
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_reachLabel = captionOf(m_reach), m_reach);
    form->addRow(m_importanceLabel = captionOf(m_importance), m_importance);
    form->addRow(m_valueLabel = captionOf(m_value), m_value);
    connect(m_reach, &QComboBox::activated, this, [this](int index) {
        settle(edits().setReach(ids(), index ? std::optional(static_cast<Reach>(index - 1)) : std::nullopt));
    });
    connect(m_importance, &NumberField::numberEdited, this, [this](std::optional<double> number) {
        change(tr("Stated importance"), [number](Touchpoint& touchpoint) { touchpoint.importance = number; });
    });
    connect(m_value, &NumberField::numberEdited, this, [this](std::optional<double> number) {
        change(tr("Customer value"), [number](Touchpoint& touchpoint) { touchpoint.customerValue = number; });
    });
    retranslate();
}

void CardFigures::flush()
{
    m_importance->flush();
    m_value->flush();
}

void CardFigures::showTouchpoint(const Touchpoint& touchpoint)
{
    m_reach->clear();
    m_reach->addItem(tr("not stated"));
    for (const Reach reach : {Reach::All, Reach::Most, Reach::Some, Reach::Few})
        m_reach->addItem(termOf(reach));
    m_reach->setCurrentIndex(touchpoint.reach ? static_cast<int>(*touchpoint.reach) + 1 : 0);
    m_importance->setNumber(touchpoint.importance);
    m_value->setNumber(touchpoint.customerValue);
}

void CardFigures::retranslate()
{
    m_heading->setText(tr("Impact, stated by hand"));
    m_reachLabel->setText(tr("Reach"));
    m_importanceLabel->setText(tr("Stated importance (1 to 7)"));
    m_valueLabel->setText(tr("Customer value lost per exit"));
    m_reach->setAccessibleName(m_reachLabel->text());
    m_importance->setAccessibleName(m_importanceLabel->text());
    m_value->setAccessibleName(m_valueLabel->text());
}

} // namespace touchstone
