// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card/CardSection.h"
#include "views/card/CardTerms.h"

namespace touchstone {

class TextField;

/// Some of the card's texts, one below the other, in the shown language.
class CardTexts : public CardSection
{
    Q_OBJECT

public:
    CardTexts(Workspace& workspace, const std::vector<CardText>& texts, QWidget* parent = nullptr);

    void flush() override;
    void focusFirst();

protected:
    void showTouchpoint(const Touchpoint& touchpoint) override;
    void retranslate() override;

private:
    struct Row
    {
        CardText text;
        QLabel* label;
        TextField* field;
    };

    std::vector<Row> m_rows;
};

} // namespace touchstone
