// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace touchstone {

class Workspace;

/// Says whether the first place is firm against chance in the answers and against the weights. Hidden while nothing can
/// be said.
class FirmnessLine : public QLabel
{
    Q_OBJECT

public:
    explicit FirmnessLine(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Workspace& m_workspace;
};

} // namespace touchstone
