// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/PersonaChoice.h"

#include "views/card/Chip.h"
#include "views/common/FlowLayout.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int Gap = 4;

} // namespace

PersonaChoice::PersonaChoice(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edits(workspace)
    , m_flow(new FlowLayout(Gap))
    , m_none(new QLabel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none);
    column->addLayout(m_flow);
    m_none->setProperty("role", QStringLiteral("muted"));
    m_none->setWordWrap(true);
    retranslate();
}

void PersonaChoice::setTouchpoints(const QSet<TouchpointId>& ids)
{
    m_ids = ids;
    const Collection<Persona>& personas = m_edits.personas();
    m_none->setVisible(personas.isEmpty());
    const bool isSame = static_cast<int>(m_chips.size()) == personas.size()
        && std::equal(m_chips.begin(), m_chips.end(), personas.begin(),
            [](const auto& chip, const Persona& persona) { return chip.first == persona.id; });
    if (!isSame) { // else they stay, so that the keyboard stays where it is
        for (const auto& [id, chip] : m_chips) {
            m_flow->removeWidget(chip);
            chip->hide();
            chip->deleteLater();
        }
        m_chips.clear();
        for (const Persona& persona : personas) {
            auto* chip = new Chip(m_workspace, Chip::Kind::Checkable);
            connect(chip, &Chip::clicked, this, [this, id = persona.id] { toggle(id); });
            m_flow->addWidget(chip);
            chip->show();
            m_chips.emplace_back(persona.id, chip);
        }
    }
    showStates();
}

void PersonaChoice::showStates()
{
    for (const auto& [id, chip] : m_chips) {
        const int count = m_edits.passCount(m_ids, id);
        const bool isAll = count == m_ids.size(), isPartial = count > 0 && !isAll;
        const QString name = m_edits.nameOf(id);
        chip->setWord(isPartial ? tr("%1 (%2 of %3)").arg(name).arg(count).arg(m_ids.size()) : name);
        chip->setChecked(isAll);
        chip->setPartial(isPartial);
        chip->setAccessibleName(tr("Persona %1").arg(chip->text()));
    }
}

void PersonaChoice::toggle(PersonaId persona)
{
    m_edits.setPasses(m_ids, persona, m_edits.passCount(m_ids, persona) < m_ids.size());
    showStates(); // also where it was refused
}

void PersonaChoice::retranslate()
{
    m_none->setText(tr("This journey names no personas yet: add them above the map."));
    showStates();
}

void PersonaChoice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace touchstone
