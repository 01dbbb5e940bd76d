// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardLevel.h"

#include "views/card/CardTerms.h"
#include "views/card/DigitalLevelBar.h"
#include "views/common/Terms.h"

#include <QLabel>
#include <QVBoxLayout>

namespace touchstone {

CardLevel::CardLevel(Workspace& workspace, QWidget* parent)
    : CardSection(workspace, parent)
    , m_heading(addHeading())
    , m_bar(new DigitalLevelBar(workspace))
    , m_word(new QLabel)
{
    m_word->setProperty("role", QStringLiteral("muted"));
    m_word->setWordWrap(true);
    column()->addWidget(m_bar);
    column()->addWidget(m_word);
    connect(m_bar, &DigitalLevelBar::edited, this,
        [this](std::optional<int> level) { settle(edits().setDigitalLevel(ids(), level)); });
    retranslate();
}

void CardLevel::showTouchpoint(const Touchpoint& touchpoint)
{
    const std::optional<int>& level = touchpoint.digitalLevel;
    m_bar->setLevel(level);
    m_word->setText(level ? QStringLiteral("%1 · %2").arg(*level).arg(termOfDigitalLevel(*level))
                          : tr("Not judged yet: click a segment, or press 0 to 4."));
}

void CardLevel::retranslate()
{
    m_heading->setText(cardTerm(CardTerm::DigitalLevel));
    m_bar->setAccessibleName(cardTerm(CardTerm::DigitalLevel));
}

} // namespace touchstone
