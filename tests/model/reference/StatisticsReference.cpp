// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statistics/MeanTest.h"
#include "model/statistics/NpsTest.h"
#include "model/statistics/SeveralTests.h"
#include "model/statistics/ShareTest.h"
#include "tests/model/reference/ReferenceCheck.h"

namespace touchstone::test {
namespace {

using namespace Qt::StringLiterals;

constexpr const char* Proportions = "proportion_intervals.json";
constexpr const char* Changes = "change_tests.json";
constexpr const char* Nps = "nps.json";
constexpr double Confidence = .95;

double wilsonCases()
{
    Difference difference;
    for (const QJsonValue& each : referenceEntry(Proportions, "wilson")[u"cases"_s].toArray()) {
        const Interval range = wilson(each[u"x"_s].toDouble(), each[u"n"_s].toDouble(), Confidence);
        difference.add(range.low, each[u"lower"_s].toDouble());
        difference.add(range.high, each[u"upper"_s].toDouble());
    }
    return difference.largest();
}

/// Newcombe's range of p1 - p2.
Interval differenceRange(const QJsonValue& groups)
{
    return shareTest(groups[u"x1"_s].toDouble(), groups[u"n1"_s].toDouble(), groups[u"x2"_s].toDouble(),
        groups[u"n2"_s].toDouble(), Confidence)
        ->range;
}

double newcombeCases()
{
    Difference difference;
    for (const QJsonValue& each : referenceEntry(Proportions, "newcombe_difference")[u"cases"_s].toArray()) {
        const Interval range = differenceRange(each);
        difference.add({range.low, range.high}, {each[u"lower"_s].toDouble(), each[u"upper"_s].toDouble()});
    }
    return difference.largest();
}

double newcombeOfWaves()
{
    const QJsonObject json = referenceEntry(Changes, "two_proportions");
    const Interval range = differenceRange(json);
    Difference difference;
    difference.add({range.low, range.high}, numbers(json[u"newcombe_ci"_s]));
    return difference.largest();
}

double exactCases()
{
    Difference difference;
    for (const QJsonValue& each : referenceEntry(Proportions, "clopper_pearson")[u"cases"_s].toArray()) {
        const Interval range
            = clopperPearson(each[u"x"_s].toDouble(), each[u"n"_s].toDouble(), each[u"level"_s].toDouble());
        difference.add({range.low, range.high}, {each[u"lower"_s].toDouble(), each[u"upper"_s].toDouble()});
    }
    return difference.largest();
}

double chiSquared()
{
    const QJsonObject json = referenceEntry(Changes, "two_proportions");
    const TestedDifference test = *shareTest(json[u"x1"_s].toDouble(), json[u"n1"_s].toDouble(),
        json[u"x2"_s].toDouble(), json[u"n2"_s].toDouble(), Confidence);
    Difference difference;
    difference.add({test.statistic, test.p}, {json[u"n_minus_1_z"_s].toDouble(), json[u"n_minus_1_p"_s].toDouble()});
    return difference.largest();
}

void addWelch(Difference& difference, const MeanTest& test, const QJsonObject& json)
{
    difference.add({test.difference.statistic, test.degrees, test.difference.p},
        {json[u"t"_s].toDouble(), json[u"df"_s].toDouble(), json[u"p"_s].toDouble()});
}

double welchOfValues()
{
    const QJsonObject json = referenceEntry(Changes, "welch_sleep");
    const auto sample = [](const std::vector<double>& values) {
        return sampleMoments(values, std::vector<double>(values.size(), 1));
    };
    const MeanTest test
        = *welchTest(sample(numbers(json[u"group1"_s])), sample(numbers(json[u"group2"_s])), Confidence);
    Difference difference;
    addWelch(difference, test, json);
    difference.add({test.difference.range.low, test.difference.range.high}, numbers(json[u"ci"_s]));
    return difference.largest();
}

double welchOfHistograms()
{
    const QJsonObject json = referenceEntry(Changes, "welch_from_histograms");
    const std::vector<double> levels = numbers(json[u"levels"_s]);
    const MeanTest test = *welchTest(
        sampleMoments(levels, numbers(json[u"wave1"_s])), sampleMoments(levels, numbers(json[u"wave2"_s])), Confidence);
    Difference difference;
    addWelch(difference, test, json);
    difference.add({test.difference.range.low, test.difference.range.high},
        {json[u"lower"_s].toDouble(), json[u"upper"_s].toDouble()});
    return difference.largest();
}

double severalTests()
{
    const QJsonObject json = referenceEntry(Changes, "multiple_comparisons");
    const std::vector<double> p = numbers(json[u"p"_s]);
    Difference difference;
    difference.add(holm(p), numbers(json[u"holm"_s]));
    difference.add(benjaminiHochberg(p), numbers(json[u"bh"_s]));
    return difference.largest();
}

NpsCounts countsOf(const QJsonValue& json)
{
    return {json[u"promoters"_s].toDouble(), json[u"passives"_s].toDouble(), json[u"detractors"_s].toDouble()};
}

double adjustedScores()
{
    Difference difference;
    for (const QJsonValue& each : referenceEntry(Nps, "adjusted_wald")[u"computed_cases"_s].toArray()) {
        const AdjustedNps nps = adjustedNps(countsOf(each));
        const Interval range = npsRange(countsOf(each), Confidence);
        // A score ends at -1 and 1.
        difference.add({nps.value, nps.error, range.low, range.high, countsOf(each).nps()},
            {each[u"nps"_s].toDouble(), each[u"se"_s].toDouble(), std::max(-1., each[u"lower"_s].toDouble()),
                std::min(1., each[u"upper"_s].toDouble()), each[u"wald_nps"_s].toDouble()});
    }
    return difference.largest();
}

double scoresOfWaves()
{
    Difference difference;
    for (const QJsonValue& each : referenceEntry(Nps, "two_sample_test")[u"computed_cases"_s].toArray()) {
        const TestedDifference test = *npsTest(countsOf(each[u"wave1"_s]), countsOf(each[u"wave2"_s]), Confidence);
        difference.add({test.value, test.statistic, test.p, test.range.low, test.range.high},
            {each[u"diff"_s].toDouble(), each[u"z"_s].toDouble(), each[u"p"_s].toDouble(), each[u"lower"_s].toDouble(),
                each[u"upper"_s].toDouble()});
    }
    return difference.largest();
}

} // namespace

std::vector<ReferenceCheck> statisticsChecks()
{
    return {
        {Proportions, "wilson", "wilson", statedTolerance(Proportions, "wilson"), wilsonCases},
        {Proportions, "newcombe_difference", "shareTest: range", statedTolerance(Proportions, "newcombe_difference"),
            newcombeCases},
        {Proportions, "clopper_pearson", "clopperPearson", statedTolerance(Proportions, "clopper_pearson"), exactCases},
        // Printed with four digits.
        {Changes, "two_proportions: newcombe_ci", "shareTest: range", 5e-5, newcombeOfWaves},
        {Changes, "two_proportions: n_minus_1", "shareTest: z, p", statedTolerance(Changes, "two_proportions"),
            chiSquared},
        {Changes, "welch_sleep", "welchTest", statedTolerance(Changes, "welch_sleep"), welchOfValues},
        {Changes, "welch_from_histograms", "welchTest, sampleMoments",
            statedTolerance(Changes, "welch_from_histograms"), welchOfHistograms},
        {Changes, "multiple_comparisons", "holm, benjaminiHochberg", statedTolerance(Changes, "multiple_comparisons"),
            severalTests},
        {Nps, "adjusted_wald", "adjustedNps, npsRange", statedTolerance(Nps, "adjusted_wald"), adjustedScores},
        {Nps, "two_sample_test", "npsTest", statedTolerance(Nps, "two_sample_test"), scoresOfWaves},
    };
}

} // namespace touchstone::test
