// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace touchstone {

class MapScene;
class Workspace;

/// One line under the map that says what its colours, frames and signs mean.
class MapLegend : public QWidget
{
    Q_OBJECT

public:
    MapLegend(Workspace& workspace, MapScene& map, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {600, 30}; }
    QSize minimumSizeHint() const override { return {100, 30}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void announce();

    Workspace& m_workspace;
    MapScene& m_map;
};

} // namespace touchstone
