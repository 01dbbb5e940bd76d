// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardPains.h"

#include "views/card/CardTerms.h"
#include "views/card/PainPointsEditor.h"

#include <QLabel>
#include <QVBoxLayout>

namespace touchstone {

CardPains::CardPains(Workspace& workspace, QWidget* parent)
    : CardSection(workspace, parent)
    , m_heading(addHeading())
    , m_editor(new PainPointsEditor(workspace))
{
    column()->addWidget(m_editor);
    connect(m_editor, &PainPointsEditor::changed, this, [this](const std::vector<PainPoint>& painPoints) {
        change(cardTerm(CardTerm::PainPoints), [&](Touchpoint& touchpoint) { touchpoint.painPoints = painPoints; });
    });
    retranslate();
}

void CardPains::flush() { m_editor->flush(); }

void CardPains::showTouchpoint(const Touchpoint& touchpoint) { m_editor->setPainPoints(touchpoint.painPoints); }

void CardPains::retranslate() { m_heading->setText(cardTerm(CardTerm::PainPoints)); }

} // namespace touchstone
