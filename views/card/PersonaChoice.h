// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/PersonaEdits.h"

#include <QWidget>

class QLabel;

namespace touchstone {

class Chip;
class FlowLayout;

/// Which personas pass one touchpoint or several: a chip each, with a tick where it does, dashed where it passes some
/// of them only.
class PersonaChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PersonaChoice(Workspace& workspace, QWidget* parent = nullptr);

    /// Of the shown journey.
    void setTouchpoints(const QSet<TouchpointId>& ids);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showStates();
    void toggle(PersonaId persona);
    void retranslate();

    Workspace& m_workspace;
    PersonaEdits m_edits;
    QSet<TouchpointId> m_ids;
    FlowLayout* m_flow;
    QLabel* m_none;
    std::vector<std::pair<PersonaId, Chip*>> m_chips;
};

} // namespace touchstone
