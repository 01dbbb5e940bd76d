// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/InitiativeForm.h"

#include "model/report/InitiativeWords.h"
#include "views/common/OptionalDate.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace touchstone {

InitiativeForm::InitiativeForm(const Initiative& initiative, const QString& language, QWidget* parent)
    : QWidget(parent)
    , m_before(initiative)
    , m_language(language)
    , m_state(new QComboBox(this))
    , m_owner(new QLineEdit(initiative.owner.in(language), this))
    , m_starts(new OptionalDate(tr("yyyy-MM-dd", "format of a day"), this))
    , m_due(new OptionalDate(tr("yyyy-MM-dd", "format of a day"), this))
    , m_firstStep(new QLineEdit(initiative.firstStep.in(language), this))
    , m_measure(new QLineEdit(initiative.measure.in(language), this))
{
    const Words words(language);
    for (size_t state = 0; state < InitiativeStateKeys.size(); ++state)
        m_state->addItem(stateText(static_cast<InitiativeState>(state), words));
    m_state->setCurrentIndex(static_cast<int>(initiative.state));
    m_starts->setDate(initiative.starts);
    m_due->setDate(initiative.due);
    m_starts->setName(tr("Starts"));
    m_due->setName(tr("Due"));
    m_state->setObjectName(QStringLiteral("initiativeState"));
    m_owner->setObjectName(QStringLiteral("initiativeOwner"));
    m_owner->setPlaceholderText(tr("a role or a team"));
    m_firstStep->setPlaceholderText(tr("what can be done next week"));
    m_measure->setPlaceholderText(tr("which figure, from what to what, by when"));
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString& label, QWidget* field) {
        auto* name = new QLabel(label, this);
        name->setBuddy(field);
        if (field->accessibleName().isEmpty())
            field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        form->addRow(name, field);
    };
    add(tr("&State"), m_state);
    add(tr("&Owner"), m_owner);
    add(tr("Sta&rts"), m_starts);
    add(tr("&Due"), m_due);
    add(tr("&First step"), m_firstStep);
    add(tr("&Measured by"), m_measure);
    auto* hint = new QLabel(
        tr("What is done or stopped is no longer chosen from. What is done still serves what needs it first; what it "
           "brought shows in the evidence that comes in afterwards."),
        this);
    hint->setProperty("role", QStringLiteral("muted"));
    hint->setWordWrap(true);
    form->addRow(hint);
}

Initiative InitiativeForm::initiative() const
{
    Initiative initiative = m_before;
    initiative.state = static_cast<InitiativeState>(m_state->currentIndex());
    initiative.starts = m_starts->date();
    initiative.due = m_due->date();
    const auto take = [&](LocalizedText& text, const QLineEdit* box) {
        if (const QString typed = box->text().trimmed(); typed != text.in(m_language))
            text = text.with(m_language, typed);
    };
    take(initiative.owner, m_owner);
    take(initiative.firstStep, m_firstStep);
    take(initiative.measure, m_measure);
    return initiative;
}

} // namespace touchstone
