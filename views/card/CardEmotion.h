// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card/CardSection.h"

namespace touchstone {

class EmotionEditor;

/// How people feel at the touchpoint: one row of ratings for everybody, and one for each persona who passes it.
class CardEmotion : public CardSection
{
    Q_OBJECT

public:
    explicit CardEmotion(Workspace& workspace, QWidget* parent = nullptr);

    void flush() override;

protected:
    void showTouchpoint(const Touchpoint& touchpoint) override;
    void retranslate() override;

private:
    struct Row
    {
        PersonaId persona; ///< none: everybody
        QLabel* name;
        EmotionEditor* editor;
    };
    void addRow(PersonaId persona);
    void give(PersonaId persona, const std::vector<int>& ratings);
    void showNames();

    QLabel* m_heading;
    std::vector<Row> m_rows;
};

} // namespace touchstone
