// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardHead.h"

#include "views/card/CardFields.h"
#include "views/card/CardPrintButton.h"
#include "views/card/CardScore.h"
#include "views/card/CardTerms.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace touchstone {

CardHead::CardHead(Workspace& workspace, std::function<void()> prepare, QWidget* parent)
    : CardSection(workspace, parent)
    , m_title(new QLabel)
    , m_name(new LineField)
    , m_otherName(new QLabel)
    , m_score(new CardScore(workspace))
    , m_momentOfTruth(new QCheckBox)
    , m_keepHuman(new QCheckBox)
{
    m_title->setProperty("role", QStringLiteral("caption"));
    m_name->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    m_otherName->setProperty("role", QStringLiteral("muted"));
    m_otherName->setTextFormat(Qt::PlainText);
    m_otherName->setWordWrap(true);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(new CardPrintButton(workspace, std::move(prepare)));
    column()->addLayout(heading);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_otherName, m_score, m_momentOfTruth, m_keepHuman})
        column()->addWidget(widget);

    connect(m_name, &LineField::edited, this, [this](const QString& text) {
        change(tr("Name"), [&](Touchpoint& touchpoint) {
            if (!text.trimmed().isEmpty())
                touchpoint.name = touchpoint.name.with(this->workspace().language(), text.trimmed());
        });
    });
    connect(
        m_momentOfTruth, &QCheckBox::clicked, this, [this](bool on) { settle(edits().setMomentOfTruth(ids(), on)); });
    connect(m_keepHuman, &QCheckBox::clicked, this, [this](bool on) { settle(edits().setKeepHuman(ids(), on)); });
    retranslate();
}

void CardHead::flush() { m_name->flush(); }

void CardHead::showTouchpoint(const Touchpoint& touchpoint)
{
    const QString name = touchpoint.name.in(workspace().language());
    m_name->setShown(name);
    QStringList others;
    for (const QString& other : touchpoint.name.byLanguage()) {
        if (!other.isEmpty() && other != name)
            others << other;
    }
    m_otherName->setText(others.join(QStringLiteral(" · ")));
    m_otherName->setVisible(!others.isEmpty());
    m_score->showTouchpoint(touchpoint.id);
    m_momentOfTruth->setChecked(touchpoint.momentOfTruth);
    m_keepHuman->setChecked(touchpoint.keepHuman);
}

void CardHead::retranslate()
{
    m_title->setText(cardTerm(CardTerm::Card));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name"));
    m_momentOfTruth->setText(cardTerm(CardTerm::MomentOfTruth));
    m_keepHuman->setText(cardTerm(CardTerm::KeepHuman));
}

} // namespace touchstone
