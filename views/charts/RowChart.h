// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statistics/Interval.h"
#include "views/charts/Chart.h"

#include <optional>
#include <QColor>

namespace touchstone {

/// One coloured piece of a bar.
struct ChartSegment
{
    double length = 0; ///< in the axis's unit
    QColor color;
    bool hollow = false; ///< outlined only: assumed
};

/// One horizontal bar: its name at the left, its figure written behind it.
struct ChartRow
{
    QString label;
    double start = 0; ///< where the bar begins, in the axis's unit
    std::vector<ChartSegment> segments = {};
    QString figure = {};
    QString toolTip = {};
    /// How sure its end is: a line with caps. A row without segments is a dot at `start`.
    std::optional<Interval> range = {};
    QColor dot = {};
};

/// An entry of the line that names the colours.
struct ChartKey
{
    QString name;
    QColor color;
};

/// Horizontal bars, one a row, each carrying its figure; rows can be chosen with the mouse and the arrow keys.
class RowChart : public Chart
{
    Q_OBJECT

public:
    ~RowChart() override;

    int rowAt(const QPoint& position) const; ///< -1 where there is none
    QRect rowRect(int row) const; ///< the whole width of a row, in the chart's coordinates
    int selectedRow() const { return m_selectedRow; }
    void setSelectedRow(int row); ///< -1: none
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user chose a row.
    void rowChosen(int row);

protected:
    explicit RowChart(QWidget* parent);

    void setRows(std::vector<ChartRow> rows);
    const std::vector<ChartRow>& rows() const { return m_rows; }
    void setKey(std::vector<ChartKey> key); ///< names of the colours, in a line above the bars
    void setNote(const QString& note); ///< a line above the bars
    void setAxisLabel(const QString& label); ///< with the unit
    void setReference(std::optional<double> value); ///< a dashed line
    void setSelectable(bool selectable);
    void setAxisRange(std::optional<Interval> range); ///< none: from 0 to what the bars need
    void setWholeTicks(bool whole) { m_wholeTicks = whole; } ///< counts: no ticks between whole numbers

    void rebuild() override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Bars;
    void choose(int row);
    int headerHeight() const;
    int axisHeight() const;

    std::vector<ChartRow> m_rows;
    std::vector<ChartKey> m_key;
    QString m_note;
    std::optional<double> m_reference;
    std::optional<Interval> m_axisRange;
    QString m_axisLabel;
    int m_selectedRow = -1;
    bool m_selectable = false;
    bool m_wholeTicks = false;
    Bars* m_bars; ///< owned by the plot
};

} // namespace touchstone
