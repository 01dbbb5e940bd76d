// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace touchstone {

class MapView;

/// The whole map in a corner of the window onto it, with a frame round what the window shows; clicked or dragged on, it
/// moves the window. It may be hidden.
class Minimap : public QWidget
{
    Q_OBJECT

public:
    /// Lies on `view`, which owns it, at the lower right.
    explicit Minimap(MapView& view);

    /// Puts it into its corner, as large as the map's shape makes it.
    void place();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override { mousePressEvent(event); }
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QRectF mapRect() const;

    MapView& m_view;
    QPixmap m_picture; ///< null: to be drawn anew
};

} // namespace touchstone
