// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/RowChart.h"

namespace touchstone {

/// How a touchpoint's score comes about from the average one: average, what its pain adds, what its impact adds, its
/// own.
class WaterfallChart : public RowChart
{
    Q_OBJECT

public:
    struct Data
    {
        QString touchpoint;
        double average = 0; ///< points of score, as all figures here
        double pain = 0; ///< added by hurting more than the average; negative: less
        double impact = 0; ///< added by mattering more than the average
        QColor averageColor, moreColor, lessColor, scoreColor;

        double score() const { return average + pain + impact; }
        friend bool operator==(const Data&, const Data&) = default;
    };

    explicit WaterfallChart(QWidget* parent = nullptr);
    void setData(const Data& data);
    ChartTable table() const override;

protected:
    void retranslate() override;

private:
    Data m_data;
};

} // namespace touchstone
