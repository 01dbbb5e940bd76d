// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardPlace.h"

#include "views/card/CardFields.h"
#include "views/card/CardTerms.h"
#include "views/card/PersonaChoice.h"
#include "views/card/TagEditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace touchstone {

CardPlace::CardPlace(Workspace& workspace, QWidget* parent)
    : CardSection(workspace, parent)
    , m_stage(makeChoice())
    , m_channel(makeChoice())
    , m_personas(new PersonaChoice(workspace))
    , m_tags(new TagEditor(workspace))
{
    QFormLayout* form = addForm();
    form->addRow(m_stageLabel = captionOf(m_stage), m_stage);
    form->addRow(m_channelLabel = captionOf(m_channel), m_channel);
    column()->addWidget(m_personasLabel = captionOf(m_personas));
    column()->addWidget(m_personas);
    column()->addWidget(m_tagsLabel = captionOf(m_tags->line()));
    column()->addWidget(m_tags);
    connect(m_stage, &QComboBox::activated, this,
        [this](int index) { settle(edits().setStage(ids(), StageId{m_stage->itemData(index).toLongLong()})); });
    connect(m_channel, &QComboBox::activated, this,
        [this](int index) { settle(edits().setChannel(ids(), ChannelId{m_channel->itemData(index).toLongLong()})); });
    retranslate();
}

void CardPlace::showTouchpoint(const Touchpoint& touchpoint)
{
    const Journey& journey = workspace().journey();
    const QString& language = workspace().language();
    showChoices(*m_stage, journey.stages, language, journey.stages.indexOf(touchpoint.stage));
    showChoices(*m_channel, journey.channels, language, journey.channels.indexOf(touchpoint.channel));
    m_personas->setTouchpoints(ids());
    m_tags->setTouchpoints(ids());
}

void CardPlace::retranslate()
{
    m_stageLabel->setText(cardTerm(CardTerm::Stage));
    m_channelLabel->setText(cardTerm(CardTerm::Channel));
    m_personasLabel->setText(tr("Personas who pass it"));
    m_tagsLabel->setText(cardTerm(CardTerm::Tags));
    m_stage->setAccessibleName(cardTerm(CardTerm::Stage));
    m_channel->setAccessibleName(cardTerm(CardTerm::Channel));
    m_personas->setAccessibleName(m_personasLabel->text());
}

} // namespace touchstone
