// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

namespace touchstone {

/// A range of numbers as a JSON array.
template <typename Numbers>
QJsonArray toJsonArray(const Numbers& numbers)
{
    QJsonArray array;
    for (const auto number : numbers)
        array.append(number);
    return array;
}

} // namespace touchstone
