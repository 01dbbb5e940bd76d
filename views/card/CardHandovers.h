// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card/CardSection.h"

class QPushButton;

namespace touchstone {

class PainPointsEditor;

/// The pain points of the handovers that lead to the touchpoint and away from it: a list for each that has any, and a
/// button that adds one to any of them.
class CardHandovers : public CardSection
{
    Q_OBJECT

public:
    explicit CardHandovers(Workspace& workspace, QWidget* parent = nullptr);

    void flush() override;

protected:
    void showTouchpoint(const Touchpoint& touchpoint) override;
    void retranslate() override;

private:
    struct Group
    {
        TransitionId transition;
        QLabel* name;
        PainPointsEditor* editor;
    };
    /// Those of the touchpoint: what leads on first, each kind in the order of listing.
    std::vector<const Transition*> transitions() const;
    QString nameOf(TouchpointId end) const; ///< of a touchpoint, the start or an end
    QString nameOf(const Transition& transition) const; ///< as seen from the touchpoint
    void addGroup(TransitionId transition);
    void changePainPoints(TransitionId id, const std::vector<PainPoint>& painPoints);
    void fillMenu();
    void addPainPoint(TransitionId id);

    QLabel *m_heading, *m_none;
    QVBoxLayout* m_list;
    QPushButton* m_add;
    std::vector<Group> m_groups;
    TransitionId m_opened; ///< shown though it has none yet
};

} // namespace touchstone
