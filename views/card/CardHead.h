// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card/CardSection.h"

class QCheckBox;

namespace touchstone {

class CardScore;
class LineField;

/// The head of the analysis card: the touchpoint's name, its score, its flags, and the menu that prints cards.
class CardHead : public CardSection
{
    Q_OBJECT

public:
    /// `prepare` is run before anything is printed.
    CardHead(Workspace& workspace, std::function<void()> prepare, QWidget* parent = nullptr);

    void flush() override;

protected:
    void showTouchpoint(const Touchpoint& touchpoint) override;
    void retranslate() override;

private:
    QLabel* m_title;
    LineField* m_name;
    QLabel* m_otherName;
    CardScore* m_score;
    QCheckBox *m_momentOfTruth, *m_keepHuman;
};

} // namespace touchstone
