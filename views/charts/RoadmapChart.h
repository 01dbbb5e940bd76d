// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/RowChart.h"

namespace touchstone {

/// What is worked on in which months, a bar each.
class RoadmapChart : public RowChart
{
    Q_OBJECT

public:
    struct Row
    {
        QString name;
        int start = 0; ///< first month, from 0
        int months = 0; ///< 0: it is not known how long it takes
        QString when = {}; ///< in words

        friend bool operator==(const Row&, const Row&) = default;
    };

    explicit RoadmapChart(QWidget* parent = nullptr);
    void setData(std::vector<Row> rows);
    ChartTable table() const override;

protected:
    void retranslate() override;

private:
    std::vector<Row> m_rows;
};

} // namespace touchstone
