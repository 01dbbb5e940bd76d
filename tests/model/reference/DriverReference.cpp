// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/DriverWeights.h"
#include "model/scoring/NearestCorrelation.h"
#include "tests/model/reference/ReferenceCheck.h"

#include <numeric>

namespace touchstone::test {
namespace {

using namespace Qt::StringLiterals;

constexpr const char* Drivers = "key_driver_analysis.json";
constexpr const char* Nearest = "nearest_correlation.json";

Eigen::MatrixXd matrix(const QJsonValue& rows)
{
    const QJsonArray array = rows.toArray();
    Eigen::MatrixXd result(array.size(), array.size());
    for (int row = 0; row < result.rows(); ++row) {
        const std::vector<double> values = numbers(array[row]);
        for (int column = 0; column < result.cols(); ++column)
            result(row, column) = values[static_cast<size_t>(column)];
    }
    return result;
}

/// Numbers of an array, or of an object by the names of the predictors.
std::vector<double> weightsIn(const QJsonObject& study, const QString& key)
{
    if (!study[key].isObject())
        return numbers(study[key]);
    std::vector<double> result;
    const QJsonArray variables = study[u"variables"_s].toArray();
    for (qsizetype predictor = 1; predictor < variables.size(); ++predictor)
        result.push_back(study[key][variables[predictor].toString()].toDouble());
    return result;
}

/// Relative weights, general dominance and R^2, whichever a study states, from its correlation or covariance matrix.
double study(const char* name)
{
    const QJsonObject json = referenceEntry(Drivers, name);
    Eigen::MatrixXd correlation;
    for (const QString& key : {u"correlation"_s, u"covariance"_s, u"weighted_covariance"_s}) {
        if (json.contains(key))
            correlation = matrix(json[key]);
    }
    const Eigen::VectorXd scale = correlation.diagonal().cwiseSqrt().cwiseInverse();
    correlation = scale.asDiagonal() * correlation * scale.asDiagonal();
    const std::vector<double> weights = relativeWeights(correlation), dominance = dominanceWeights(correlation);
    Difference difference;
    for (const QString& key :
        {u"johnson_relative_weights_computed"_s, u"raw_relative_weight"_s, u"genizi_equals_johnson"_s, u"johnson"_s}) {
        if (json.contains(key))
            difference.add(weights, weightsIn(json, key));
    }
    for (const QString& key : {u"general_dominance_computed"_s, u"lmg"_s, u"general"_s}) {
        if (json.contains(key))
            difference.add(dominance, weightsIn(json, key));
    }
    for (const QString& key : {u"R2"_s, u"R2_computed"_s}) {
        if (!json.contains(key))
            continue;
        difference.add(std::accumulate(weights.begin(), weights.end(), 0.), json[key].toDouble());
        difference.add(std::accumulate(dominance.begin(), dominance.end(), 0.), json[key].toDouble());
    }
    return difference.largest();
}

double nearestCases()
{
    Difference difference;
    Progress progress;
    for (const QJsonValue& each : referenceFile(Nearest)[u"cases"_s].toArray()) {
        const Eigen::MatrixXd nearest = nearestCorrelation(matrix(each[u"A"_s]), progress);
        difference.add((nearest - matrix(each[u"nearest"_s])).cwiseAbs().maxCoeff(), 0);
        if (each[u"frobenius_distance"_s].isDouble())
            difference.add((nearest - matrix(each[u"A"_s])).norm(), each[u"frobenius_distance"_s].toDouble());
    }
    return difference.largest();
}

} // namespace

std::vector<ReferenceCheck> driverChecks()
{
    std::vector<ReferenceCheck> checks;
    const auto add = [&](const char* entry, const char* function) {
        checks.push_back({Drivers, entry, function, referenceEntry(Drivers, entry)[u"tolerance"_s].toDouble(),
            [entry] { return study(entry); }});
    };
    constexpr const char* Both = "relativeWeights, dominanceWeights";
    add("azen_budescu_2003", Both);
    add("gpa_ses_iq_nach", Both);
    add("mtcars_cyl_disp_hp_gear", Both);
    add("mtcars_cyl_disp_hp_wt", Both);
    add("swiss", Both);
    add("mtcars_am_cyl_carb_domir", "dominanceWeights");
    add("swiss_weighted", "dominanceWeights");
    add("two_predictors", Both);
    const double tolerance = referenceFile(Nearest)[u"cases"_s][0][u"tolerance"_s].toDouble();
    checks.push_back({Nearest, "cases", "nearestCorrelation", tolerance, nearestCases});
    return checks;
}

} // namespace touchstone::test
