// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Json.h"

#include <cmath>
#include <functional>
#include <limits>

namespace touchstone::test {

/// The largest difference between what the program computes and what a reference says.
class Difference
{
public:
    void add(double actual, double expected)
    {
        const double difference = std::abs(actual - expected);
        if (!(difference <= m_largest))
            m_largest = difference; // what is no number stays
        ++m_compared;
    }
    void add(const std::vector<double>& actual, const std::vector<double>& expected)
    {
        if (actual.size() != expected.size())
            return fail();
        for (size_t index = 0; index < expected.size(); ++index)
            add(actual[index], expected[index]);
    }
    /// Something that is no number differs.
    void fail() { add(std::numeric_limits<double>::infinity(), 0); }
    void require(bool agrees) { agrees ? add(0, 0) : fail(); }

    /// Infinite where nothing was compared.
    double largest() const { return m_compared > 0 ? m_largest : std::numeric_limits<double>::infinity(); }

private:
    double m_largest = 0;
    int m_compared = 0;
};

/// One entry of a reference file, or a part of one ("entry: part"), that the program computes.
struct ReferenceCheck
{
    const char* file;
    const char* entry; ///< a key of the file, "" for the file as a whole; behind ":" which part of it
    const char* function; ///< of the program, what is compared
    double tolerance; ///< as the reference states it
    std::function<double()> error; ///< the largest difference
};

inline QJsonObject referenceFile(const char* file)
{
    return readJson(dataFile(QStringLiteral("reference/%1").arg(QLatin1String(file))));
}
inline QJsonObject referenceEntry(const char* file, const char* entry)
{
    return referenceFile(file)[QLatin1String(entry)].toObject();
}
/// As the entry states it; what states none is exact.
inline double statedTolerance(const char* file, const char* entry)
{
    const double tolerance = referenceEntry(file, entry)[QLatin1String("tolerance")].toDouble();
    return tolerance > 0 ? tolerance : 1e-12;
}

std::vector<ReferenceCheck> flowChecks();
std::vector<ReferenceCheck> driverChecks();
std::vector<ReferenceCheck> scoringChecks();
std::vector<ReferenceCheck> modelChecks();
std::vector<ReferenceCheck> surveyChecks();
std::vector<ReferenceCheck> statisticsChecks();
std::vector<ReferenceCheck> planningChecks();

} // namespace touchstone::test
