// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/Chart.h"
#include "views/charts/GridGeometry.h"

class QScrollBar;

namespace touchstone {

/// Rows by columns of shaded numbers, with the names of both always in sight: it scrolls by itself, draws only what is
/// in sight, and saves all of it. A cell is chosen with the mouse, the arrow keys, Home, End and the page keys.
class GridChart : public Chart
{
    Q_OBJECT

public:
    explicit GridChart(QWidget* parent = nullptr);
    ~GridChart() override;

    void setData(GridData data);
    const GridData& data() const { return m_data; }
    ChartTable table() const override { return m_data.table ? m_data.table() : ChartTable(); }

    int currentRow() const { return m_row; } ///< -1: none
    int currentColumn() const { return m_column; }
    void setCurrentRow(int row); ///< -1: none; scrolls it into sight
    int rowAt(const QPoint& position) const; ///< in the chart's coordinates; -1: none
    int columnAt(const QPoint& position) const; ///< likewise
    QRect cellRect(int row, int column) const; ///< empty where it is not in sight
    QSize sizeHint() const override { return {520, 400}; }
    QSize minimumSizeHint() const override { return {280, 160}; }

signals:
    /// The user chose a cell.
    void cellChosen(int row, int column);

protected:
    void rebuild() override;
    QSize pictureSize() const override; ///< of all rows and columns
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Cells;
    /// What the plot shows now.
    GridGeometry geometry() const;
    QSize roomWithBars() const;
    void choose(int row, int column);
    void reveal(); ///< the current cell
    void tellCurrent();

    GridData m_data;
    int m_row = -1, m_column = -1;
    QScrollBar* m_down;
    QScrollBar* m_across;
    Cells* m_cells; ///< owned by the plot
};

} // namespace touchstone
