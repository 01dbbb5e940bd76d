// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardTexts.h"

#include "views/card/CardFields.h"

#include <QLabel>
#include <QVBoxLayout>

namespace touchstone {

CardTexts::CardTexts(Workspace& workspace, const std::vector<CardText>& texts, QWidget* parent)
    : CardSection(workspace, parent)
{
    for (const CardText& text : texts) {
        auto* field = new TextField;
        QLabel* label = captionOf(field);
        column()->addWidget(label);
        column()->addWidget(field);
        m_rows.push_back({text, label, field});
        connect(field, &TextField::edited, this, [this, text](const QString& typed) {
            const QString& language = this->workspace().language();
            change(cardTerm(text.term), [&](Touchpoint& touchpoint) {
                LocalizedText& held = touchpoint.card.*text.text;
                if (typed != held.in(language))
                    held = held.with(language, typed);
            });
        });
    }
    retranslate();
}

void CardTexts::flush()
{
    for (const Row& row : m_rows)
        row.field->flush();
}

void CardTexts::focusFirst() { m_rows.front().field->setFocus(Qt::ShortcutFocusReason); }

void CardTexts::showTouchpoint(const Touchpoint& touchpoint)
{
    for (const Row& row : m_rows)
        row.field->setShown((touchpoint.card.*row.text.text).in(workspace().language()));
}

void CardTexts::retranslate()
{
    for (const Row& row : m_rows) {
        row.label->setText(cardTerm(row.text.term));
        row.field->setAccessibleName(cardTerm(row.text.term));
    }
}

} // namespace touchstone
