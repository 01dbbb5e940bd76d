// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/RowChart.h"

namespace touchstone {

/// How often each level of a question was answered. Under 15 people counts only, never percentages.
class DistributionChart : public RowChart
{
    Q_OBJECT

public:
    /// One level of the question.
    struct Level
    {
        QString name;
        double count = 0; ///< people, or effective people under weights
        QColor color;

        friend bool operator==(const Level&, const Level&) = default;
    };
    /// What is shown.
    struct Data
    {
        QString question;
        std::vector<Level> levels;
        qint64 answered = 0;
        qint64 missing = 0;
        bool hasRanges = false; ///< shares with how sure they are, from fifteen people on

        friend bool operator==(const Data&, const Data&) = default;
    };

    explicit DistributionChart(QWidget* parent = nullptr);
    void setData(const Data& data);
    const Data& data() const { return m_data; }
    ChartTable table() const override;

protected:
    void retranslate() override;

private:
    double total() const;
    bool hasShares() const;
    QString shareText(double count) const;
    std::optional<Interval> rangeOf(double count) const; ///< of the share; none where none is said

    Data m_data;
};

} // namespace touchstone
