// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card/CardSection.h"

namespace touchstone {

class DigitalLevelBar;

/// How digital the touchpoint is.
class CardLevel : public CardSection
{
    Q_OBJECT

public:
    explicit CardLevel(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void showTouchpoint(const Touchpoint& touchpoint) override;
    void retranslate() override;

private:
    QLabel* m_heading;
    DigitalLevelBar* m_bar;
    QLabel* m_word;
};

} // namespace touchstone
