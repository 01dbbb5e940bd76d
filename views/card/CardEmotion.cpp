// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardEmotion.h"

#include "model/journey/Passes.h"
#include "views/card/CardTerms.h"
#include "views/card/EmotionEditor.h"
#include "views/common/ElidedLabel.h"
#include "views/common/PersonaEdits.h"

#include <QVBoxLayout>

namespace touchstone {

CardEmotion::CardEmotion(Workspace& workspace, QWidget* parent)
    : CardSection(workspace, parent)
    , m_heading(addHeading())
{
    addRow({});
    retranslate();
}

void CardEmotion::addRow(PersonaId persona)
{
    Row row{persona, new ElidedLabel, new EmotionEditor};
    row.name->setProperty("role", QStringLiteral("caption"));
    column()->addWidget(row.name);
    column()->addWidget(row.editor);
    row.name->show();
    row.editor->show();
    connect(row.editor, &EmotionEditor::edited, this,
        [this, persona](const std::vector<int>& ratings) { give(persona, ratings); });
    m_rows.push_back(row);
}

void CardEmotion::give(PersonaId persona, const std::vector<int>& ratings)
{
    const QString name = PersonaEdits(workspace()).nameOf(persona);
    const QString what = persona ? tr("Emotion of %1").arg(name) : cardTerm(CardTerm::Emotion);
    change(what, [&](Touchpoint& touchpoint) {
        std::erase_if(touchpoint.emotion, [persona](const EmotionRating& rating) { return rating.persona == persona; });
        for (const int rating : ratings)
            touchpoint.emotion.emplace_back(rating, persona);
    });
}

void CardEmotion::flush()
{
    for (const Row& row : m_rows)
        row.editor->flush();
}

void CardEmotion::showTouchpoint(const Touchpoint& touchpoint)
{
    std::vector<PersonaId> wanted = {PersonaId{}};
    for (const Persona& persona : workspace().project()->journey().personas) {
        // Ratings that are there stay in sight, whoever passes by now.
        if (passes(touchpoint, persona.key)
            || std::any_of(touchpoint.emotion.begin(), touchpoint.emotion.end(),
                [&](const EmotionRating& rating) { return rating.persona == persona.id; }))
            wanted.push_back(persona.id);
    }
    const bool isSame = std::equal(m_rows.begin(), m_rows.end(), wanted.begin(), wanted.end(),
        [](const Row& row, PersonaId persona) { return row.persona == persona; });
    if (!isSame) { // else they stay, so that the keyboard stays where it is
        while (m_rows.size() > 1) {
            for (QWidget* widget :
                {static_cast<QWidget*>(m_rows.back().name), static_cast<QWidget*>(m_rows.back().editor)}) {
                widget->hide();
                widget->deleteLater();
            }
            m_rows.pop_back();
        }
        for (size_t i = 1; i < wanted.size(); ++i)
            addRow(wanted[i]);
    }
    showNames();
    for (const Row& row : m_rows)
        row.editor->setRatings(touchpoint.ratings(row.persona));
}

void CardEmotion::showNames()
{
    m_rows.front().name->setText(tr("Everybody, no persona named"));
    m_rows.front().name->setVisible(m_rows.size() > 1);
    for (size_t i = 1; i < m_rows.size(); ++i) {
        const QString name = PersonaEdits(workspace()).nameOf(m_rows[i].persona);
        m_rows[i].name->setText(name);
        m_rows[i].editor->setPersona(name);
    }
}

void CardEmotion::retranslate()
{
    m_heading->setText(cardTerm(CardTerm::Emotion));
    showNames();
}

} // namespace touchstone
