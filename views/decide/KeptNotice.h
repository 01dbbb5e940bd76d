// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace touchstone {

class Workspace;

/// Says quietly when the newest kept result no longer matches, with a link to what changed. Hidden while it does.
class KeptNotice : public QLabel
{
    Q_OBJECT

public:
    explicit KeptNotice(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void changesWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void check();

    Workspace& m_workspace;
    int m_job = 0; ///< the newest check; older ones come too late
};

} // namespace touchstone
