// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/RowChart.h"

namespace touchstone {

/// The terms that a touchpoint's index consists of, as stacked bars in rank order; the average touchpoint is at 100.
class TermsChart : public RowChart
{
    Q_OBJECT

public:
    struct Row
    {
        QString name;
        std::vector<double> terms; ///< in index points, one a term
        double index = 0; ///< their sum

        friend bool operator==(const Row&, const Row&) = default;
    };

    explicit TermsChart(QWidget* parent = nullptr);
    /// `title` says what the terms are; `terms` names and colours them in the order of Row::terms.
    void setData(const QString& title, const std::vector<ChartKey>& terms, std::vector<Row> rows);
    ChartTable table() const override;

protected:
    void retranslate() override;

private:
    QString m_title;
    std::vector<ChartKey> m_terms;
    std::vector<Row> m_rows;
};

} // namespace touchstone
