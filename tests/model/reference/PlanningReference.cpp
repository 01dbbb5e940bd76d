// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/PortfolioProgram.h"
#include "model/planning/PortfolioSolver.h"
#include "model/planning/Rice.h"
#include "tests/model/reference/ReferenceCheck.h"

namespace touchstone::test {
namespace {

using namespace Qt::StringLiterals;

constexpr const char* File = "portfolio.json";

/// Both ways to the best choice: optimum and selection.
void addKnapsack(Difference& difference, const QJsonObject& json)
{
    const std::vector<double> weights = numbers(json[u"weights"_s]), profits = numbers(json[u"profits"_s]);
    PortfolioRules rules;
    PortfolioValues values;
    rules.budget = json[u"capacity"_s].toDouble();
    for (size_t item = 0; item < weights.size(); ++item) {
        rules.options.push_back({.place = static_cast<int>(item), .cost = weights[item]});
        values.worth.push_back(profits[item]);
        values.removes.push_back(1);
    }
    for (const QJsonValue& pair : json[u"precedence_i_requires_j_1based"_s].toArray())
        rules.options[static_cast<size_t>(pair[0].toInt() - 1)].prerequisites.push_back(pair[1].toInt() - 1);
    std::vector<double> expected;
    for (const QJsonValue& item : json[u"selection_1based"_s].toArray())
        expected.push_back(item.toInt() - 1);
    Progress progress;
    for (const Portfolio& best :
        {PortfolioSolver(rules).best(values, progress), solvePortfolioProgram(rules, values, progress)}) {
        difference.add(best.value, json[u"optimum"_s].toDouble());
        difference.add(std::vector<double>(best.chosen.begin(), best.chosen.end()), expected);
    }
}

double knapsacks()
{
    Difference difference;
    for (const QJsonValue& item : referenceFile(File)[u"knapsack_01"_s].toArray())
        addKnapsack(difference, item.toObject());
    return difference.largest();
}

double precedence()
{
    Difference difference;
    addKnapsack(difference, referenceEntry(File, "precedence_knapsack_own"));
    return difference.largest();
}

/// As many times its own tolerance as a case is off: the cases state different ones.
double riceCases()
{
    Difference difference;
    for (const QJsonValue& each : referenceEntry(File, "rice")[u"cases"_s].toArray()) {
        const double score = riceScore(each[u"reach"_s].toDouble(), each[u"impact"_s].toDouble(),
            each[u"confidence"_s].toDouble(), each[u"effort"_s].toDouble());
        difference.add((score - each[u"score"_s].toDouble()) / each[u"tolerance"_s].toDouble(), 0);
    }
    return difference.largest();
}

} // namespace

std::vector<ReferenceCheck> planningChecks()
{
    return {
        {File, "knapsack_01", "PortfolioSolver, solvePortfolioProgram", 0, knapsacks},
        {File, "precedence_knapsack_own", "PortfolioSolver, solvePortfolioProgram", 0, precedence},
        {File, "rice: in tolerances of the cases", "riceScore", 1, riceCases},
    };
}

} // namespace touchstone::test
