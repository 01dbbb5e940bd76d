// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <QtTest>

namespace touchstone::test {

inline bool isWithin(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance;
}

inline QByteArray differenceText(double actual, double expected)
{
    return QByteArray::number(actual, 'g', 17) + ", not " + QByteArray::number(expected, 'g', 17);
}

} // namespace touchstone::test

/// Compares two numbers within an absolute tolerance; says both where they differ.
#define COMPARE_WITHIN(actual, expected, tolerance)                                                                    \
    QVERIFY2(touchstone::test::isWithin((actual), (expected), (tolerance)),                                            \
        touchstone::test::differenceText((actual), (expected)).constData())
