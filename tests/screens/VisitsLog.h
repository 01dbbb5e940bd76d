// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace touchstone {

/// An event log of 240 journeys as CSV, over six activities with these names, the last two of them rare.
inline QByteArray visitsLog(const QStringList& names)
{
    static const std::vector<std::vector<int>> ways
        = {{0, 1, 2, 3}, {0, 1, 2, 4, 3}, {0, 2, 3}, {0, 1}, {0}, {0, 5, 1, 2, 3}};
    QByteArray table = "case,activity,time\n";
    for (int number = 0; number < 240; ++number) {
        int day = 1 + number % 20;
        for (const int step : ways[static_cast<size_t>(number * number % 11 % 6)]) {
            table += QStringLiteral("%1,%2,2026-03-%3 10:%4\n")
                         .arg(QString::number(number), names[step])
                         .arg(day++, 2, 10, QLatin1Char('0'))
                         .arg(number % 60, 2, 10, QLatin1Char('0'))
                         .toUtf8();
        }
    }
    return table;
}

} // namespace touchstone
