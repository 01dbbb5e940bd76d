// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace touchstone {

class Workspace;

/// Names the touchpoints that are not ranked, and what would rank them.
class UnrankedLine : public QLabel
{
    Q_OBJECT

public:
    explicit UnrankedLine(Workspace& workspace, QWidget* parent = nullptr);

    /// Takes in the ranking of the moment; returns whether there is anything to say.
    bool refresh();

private:
    Workspace& m_workspace;
};

} // namespace touchstone
