// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card/CardSection.h"

class QComboBox;

namespace touchstone {

class NumberField;

/// What is said by hand about the touchpoint's impact: reach, importance and the value of a customer lost.
class CardFigures : public CardSection
{
    Q_OBJECT

public:
    explicit CardFigures(Workspace& workspace, QWidget* parent = nullptr);

    void flush() override;

protected:
    void showTouchpoint(const Touchpoint& touchpoint) override;
    void retranslate() override;

private:
    QLabel* m_heading;
    QComboBox* m_reach;
    NumberField *m_importance, *m_value;
    QLabel *m_reachLabel, *m_importanceLabel, *m_valueLabel;
};

} // namespace touchstone
