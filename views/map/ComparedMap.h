// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Workspace.h"
#include "views/map/Comparison.h"

#include <memory>
#include <QWidget>

namespace touchstone {

/// Which part of the common map both sides show.
struct MapWindow
{
    double zoom = 1; ///< pixels a map unit
    QPointF centre; ///< in map units

    friend bool operator==(const MapWindow&, const MapWindow&) = default;
};

/// One side of a comparison: drag or arrows move it, the wheel and + and - zoom, a click selects.
class ComparedMap : public QWidget
{
    Q_OBJECT

public:
    ComparedMap(Workspace& workspace, Comparison::Side side, QWidget* parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    const MapWindow& shownPart() const { return m_part; }
    void setShownPart(const MapWindow& part);
    void showWhole();
    /// Moves as little as it takes to bring the touchpoint into sight.
    void reveal(TouchpointId id);
    QPointF toMap(const QPointF& at) const;
    QPointF fromMap(const QPointF& at) const;

signals:
    void partChanged(const touchstone::MapWindow& part);
    void chosen(touchstone::TouchpointId id);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void change(const MapWindow& part);
    void zoomAt(const QPointF& at, double factor);
    QString toolTipAt(const QPointF& at) const;

    Workspace& m_workspace;
    Comparison::Side m_side;
    std::shared_ptr<const Comparison> m_comparison;
    MapWindow m_part;
    QPoint m_pressedAt, m_draggedAt;
    bool m_isDragged = false;
};

} // namespace touchstone
