// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/Chart.h"

#include <array>
#include <optional>
#include <QColor>

namespace touchstone {

/// Named points between two axes, which may be cut into four named fields. Names stand beside the points where there is
/// room; all are in the tool tips and the table. Points can be chosen with the mouse and with the arrow keys.
class ScatterChart : public Chart
{
    Q_OBJECT

public:
    struct Axis
    {
        QString label; ///< with the unit
        double low = 0, high = 1;
        std::optional<double> cut = .5; ///< where the fields meet; none: they are not divided
        QString cutName = {}; ///< beside the line, where fields have no names
    };
    struct Point
    {
        QString name;
        double x = 0, y = 0;
        std::optional<std::pair<double, double>> xRange = {}; ///< drawn as a line through the point
        std::optional<std::pair<double, double>> yRange = {}; ///< likewise
        QColor color = {};
        bool hollow = false; ///< not sure
        QString toolTip = {};
    };
    struct Data
    {
        QString title; ///< what a screen reader says
        Axis x, y;
        std::array<QString, 4> fields; ///< top left, top right, bottom left, bottom right
        std::vector<Point> points;
        ChartTable table; ///< a row each
    };

    explicit ScatterChart(QWidget* parent = nullptr);
    ~ScatterChart() override;

    void setData(Data data);
    const Data& data() const { return m_data; }
    ChartTable table() const override { return m_data.table; }

    int selectedPoint() const { return m_selected; } ///< -1: none
    void setSelectedPoint(int point);
    int pointAt(const QPoint& position) const; ///< the nearest within reach, -1: none
    QPoint centreOf(int point) const; ///< in the chart's coordinates
    QSize sizeHint() const override { return {520, 400}; }
    QSize minimumSizeHint() const override { return {320, 260}; }

signals:
    /// The user chose a point.
    void pointChosen(int point);

protected:
    void rebuild() override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Cloud;
    void choose(int point);
    /// The points from left to right, where the arrow keys walk.
    std::vector<int> order() const;

    Data m_data;
    int m_selected = -1;
    Cloud* m_cloud; ///< owned by the plot
};

} // namespace touchstone
