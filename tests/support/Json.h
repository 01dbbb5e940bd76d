// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <vector>

namespace touchstone::test {

inline QJsonObject readJson(const QString& path) { return QJsonDocument::fromJson(readAll(path)).object(); }

inline std::vector<double> numbers(const QJsonValue& array)
{
    std::vector<double> result;
    for (const QJsonValue& value : array.toArray())
        result.push_back(value.toDouble());
    return result;
}

} // namespace touchstone::test
