// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"
#include "model/scoring/Ranking.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace touchstone {

class Workspace;

/// What a touchpoint's score rests on: its signals in their own units with n, and what was said about it.
class CardEvidence : public QWidget
{
    Q_OBJECT

public:
    explicit CardEvidence(Workspace& workspace, QWidget* parent = nullptr);

    void show(TouchpointId id);

private:
    QLabel* addText(const QString& text, const QString& role = {});
    void addSignals(const RankedPlace& place);
    void addQuotes(TouchpointId id);

    Workspace& m_workspace;
    QVBoxLayout* m_column;
};

/// A signal's mean in its own unit, as a person would say it: "2.4 / 5", "59 %", "6 of 8" under 15 people.
QString signalFigure(const SignalScore& score);

} // namespace touchstone
