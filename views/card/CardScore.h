// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <QWidget>

class QLabel;

namespace touchstone {

class HeatSwatch;
class Workspace;

/// A touchpoint's index and rank with what they rest on, or why there is none.
class CardScore : public QWidget
{
    Q_OBJECT

public:
    explicit CardScore(Workspace& workspace, QWidget* parent = nullptr);

    void showTouchpoint(TouchpointId id);

private:
    Workspace& m_workspace;
    HeatSwatch* m_swatch;
    QLabel *m_score, *m_detail;
};

} // namespace touchstone
