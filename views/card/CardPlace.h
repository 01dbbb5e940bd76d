// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card/CardSection.h"

class QComboBox;

namespace touchstone {

class PersonaChoice;
class TagEditor;

/// Where the touchpoint stands in the journey: stage and channel, who passes it, and its tags.
class CardPlace : public CardSection
{
    Q_OBJECT

public:
    explicit CardPlace(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void showTouchpoint(const Touchpoint& touchpoint) override;
    void retranslate() override;

private:
    QComboBox *m_stage, *m_channel;
    PersonaChoice* m_personas;
    TagEditor* m_tags;
    QLabel *m_stageLabel, *m_channelLabel, *m_personasLabel, *m_tagsLabel;
};

} // namespace touchstone
