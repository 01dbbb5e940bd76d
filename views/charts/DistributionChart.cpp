// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/DistributionChart.h"

#include <cmath>
#include <QLocale>

namespace touchstone {
namespace {

/// Below this many people a percentage would pretend a precision that is not there (interface.md).
constexpr qint64 FewestForPercent = 15;
constexpr double RangeLevel = .95;

} // namespace

DistributionChart::DistributionChart(QWidget* parent)
    : RowChart(parent)
{
    setWholeTicks(true);
}

void DistributionChart::setData(const Data& data)
{
    m_data = data;
    retranslate();
}

double DistributionChart::total() const
{
    double total = 0;
    for (const Level& level : m_data.levels)
        total += level.count;
    return total;
}

bool DistributionChart::hasShares() const { return m_data.answered >= FewestForPercent && total() > 0; }

QString DistributionChart::shareText(double count) const
{
    return hasShares() ? tr("%1 %").arg(QLocale().toString(100 * count / total(), 'f', 0)) : QString();
}

std::optional<Interval> DistributionChart::rangeOf(double count) const
{
    return m_data.hasRanges && hasShares() ? std::optional(wilson(count, total(), RangeLevel)) : std::nullopt;
}

void DistributionChart::retranslate()
{
    const QLocale locale;
    std::vector<ChartRow> rows;
    for (const Level& level : m_data.levels) {
        ChartRow row;
        row.label = level.name;
        row.segments = {{level.count, level.color}};
        const QString count = locale.toString(std::llround(level.count));
        const QString share = shareText(level.count);
        const auto range = rangeOf(level.count);
        if (range)
            row.range = {range->low * total(), range->high * total()};
        row.figure = range ? tr("%1 (%2, %3 to %4)", "count (share, range of the share)")
                                 .arg(count, share, locale.toString(100 * range->low, 'f', 0),
                                     locale.toString(100 * range->high, 'f', 0))
            : share.isEmpty() ? tr("%1 of %2", "people of people").arg(count, locale.toString(m_data.answered))
                              : tr("%1 (%2)", "count (share)").arg(count, share);
        row.toolTip = tr("%1: %2", "level: figure").arg(level.name, row.figure);
        rows.push_back(std::move(row));
    }
    const QString note
        = tr("n = %1, missing %2").arg(locale.toString(m_data.answered), locale.toString(m_data.missing));
    setNote(m_data.levels.empty() ? QString() : note);
    setAxisLabel(tr("answers"));
    setAccessibleName(tr("Distribution of the answers to “%1”").arg(m_data.question));
    setAccessibleDescription(note + u'\n' + table().toTsv());
    setRows(std::move(rows));
}

ChartTable DistributionChart::table() const
{
    ChartTable table{{tr("Level"), tr("Answers"), tr("Share")}, {}};
    if (m_data.hasRanges)
        table.header << tr("From, %") << tr("To, %");
    for (const Level& level : m_data.levels) {
        QStringList cells{level.name, QString::number(std::llround(level.count)), shareText(level.count)};
        if (const auto range = rangeOf(level.count))
            cells << QString::number(100 * range->low, 'f', 1) << QString::number(100 * range->high, 'f', 1);
        table.rows.push_back(cells);
    }
    table.rows.push_back({tr("missing"), QString::number(m_data.missing), {}});
    return table;
}

} // namespace touchstone
