// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card/CardSection.h"

namespace touchstone {

/// The solutions that answer the touchpoint's pain points; hidden while there is none.
class CardSolutions : public CardSection
{
    Q_OBJECT

public:
    explicit CardSolutions(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void showTouchpoint(const Touchpoint& touchpoint) override;
    void retranslate() override;

private:
    QLabel *m_heading, *m_text;
};

} // namespace touchstone
