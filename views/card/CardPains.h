// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card/CardSection.h"

namespace touchstone {

class PainPointsEditor;

/// The pain points of the touchpoint itself.
class CardPains : public CardSection
{
    Q_OBJECT

public:
    explicit CardPains(Workspace& workspace, QWidget* parent = nullptr);

    void flush() override;

protected:
    void showTouchpoint(const Touchpoint& touchpoint) override;
    void retranslate() override;

private:
    QLabel* m_heading;
    PainPointsEditor* m_editor;
};

} // namespace touchstone
