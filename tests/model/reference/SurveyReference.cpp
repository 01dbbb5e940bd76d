// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/classics/ImportancePerformance.h"
#include "model/classics/Kano.h"
#include "model/classics/Opportunity.h"
#include "model/classics/PenaltyReward.h"
#include "tests/model/reference/ReferenceCheck.h"
#include "tests/support/EvidenceBuilder.h"
#include "tests/support/Example.h"

namespace touchstone::test {
namespace {

using namespace Qt::StringLiterals;

constexpr const char* Classics = "survey_classics.json";

double quadrants()
{
    const QJsonObject json = referenceEntry(Classics, "ipa_martilla_james");
    const QHash<QString, Quadrant> names
        = {{u"Concentrate here"_s, Quadrant::Concentrate}, {u"Keep up the good work"_s, Quadrant::KeepUp},
            {u"Low priority"_s, Quadrant::LowPriority}, {u"Possible overkill"_s, Quadrant::Overkill}};
    const QJsonArray attributes = json[u"attributes"_s].toArray();
    std::vector<double> importance, performance;
    for (const QJsonValue& attribute : attributes) {
        importance.push_back(attribute[u"importance"_s].toDouble());
        performance.push_back(attribute[u"performance"_s].toDouble());
    }
    const std::vector<double> means = {cutOf(importance, QuadrantCut::Mean), cutOf(performance, QuadrantCut::Mean)};
    Difference difference;
    difference.add(means, numbers(json[u"grand_means"_s]));
    difference.add(
        {cutOf(importance, QuadrantCut::Median), cutOf(performance, QuadrantCut::Median)}, numbers(json[u"medians"_s]));
    for (size_t at = 0; at < importance.size(); ++at) {
        const QString expected = attributes[static_cast<qsizetype>(at)][u"quadrant_at_means"_s].toString();
        difference.require(names.contains(expected)
            && quadrantOf(importance[at], performance[at], means[0], means[1]) == names[expected]);
    }
    return difference.largest();
}

double opportunities()
{
    Difference difference;
    for (const QJsonValue& each : referenceEntry(Classics, "ulwick")[u"cases"_s].toArray()) {
        difference.add(opportunityScore(each[u"importance"_s].toDouble(), each[u"satisfaction"_s].toDouble()),
            each[u"score"_s].toDouble());
    }
    return difference.largest();
}

const QStringList kanoAnswers = {u"dislike"_s, u"live_with"_s, u"neutral"_s, u"expect"_s, u"like"_s};

/// Calls `compare` with each pair of answers, as indices.
void forEachKanoPair(const std::function<void(int functional, int dysfunctional)>& compare)
{
    for (int functional = 0; functional < KanoAnswerCount; ++functional) {
        for (int dysfunctional = 0; dysfunctional < KanoAnswerCount; ++dysfunctional)
            compare(functional, dysfunctional);
    }
}

KanoClass kanoClassAt(int functional, int dysfunctional)
{
    return kanoClassOf(static_cast<KanoAnswer>(functional), static_cast<KanoAnswer>(dysfunctional));
}

double kanoTable()
{
    const QJsonObject table = referenceEntry(Classics, "kano_table");
    Difference difference;
    forEachKanoPair([&](int functional, int dysfunctional) {
        difference.require(keyOf(kanoClassAt(functional, dysfunctional))
            == table[kanoAnswers[functional]][kanoAnswers[dysfunctional]].toString());
    });
    return difference.largest();
}

/// Better and worse of counts that hold a study's shares, each in some cell of its class.
double kanoSki()
{
    const QJsonObject ski = referenceEntry(Classics, "kano_ski");
    Difference difference;
    for (const QString& feature : ski[u"cases"_s].toObject().keys()) {
        KanoCounts counts = {};
        QStringList placed;
        forEachKanoPair([&](int functional, int dysfunctional) {
            const QString key = keyOf(kanoClassAt(functional, dysfunctional));
            if (placed.contains(key))
                return;
            placed << key;
            counts[static_cast<size_t>(functional)][static_cast<size_t>(dysfunctional)]
                = ski[u"cases"_s][feature][key == u"R" ? u"R_"_s : key].toDouble();
        });
        const KanoFeature result = kanoFeature(counts);
        difference.add({result.better.value(), result.worse.value()}, numbers(ski[u"published_CS"_s][feature]));
    }
    return difference.largest();
}

double kanoContinuous()
{
    const QJsonObject codes = referenceEntry(Classics, "kano_continuous");
    Difference difference;
    forEachKanoPair([&](int functional, int dysfunctional) {
        KanoCounts counts = {};
        counts[static_cast<size_t>(functional)][static_cast<size_t>(dysfunctional)] = 3;
        const KanoFeature result = kanoFeature(counts);
        difference.add(result.functional, codes[u"functional"_s][kanoAnswers[functional]].toDouble());
        difference.add(result.dysfunctional, codes[u"dysfunctional"_s][kanoAnswers[dysfunctional]].toDouble());
    });
    return difference.largest();
}

/// A journey with endless answers, whose pains are those of the episode; they are given on 0..10.
double peakAndEnd()
{
    constexpr double Endless = 1e13, Scale = 10;
    Difference difference;
    for (const QJsonValue& each : referenceEntry(Classics, "peak_end")[u"cases"_s].toArray()) {
        const std::vector<double> pains = numbers(each[u"pain"_s]);
        EvidenceBuilder builder({});
        for (size_t moment = 0; moment < pains.size(); ++moment) {
            const double share = pains[moment] / Scale;
            builder.counts(QString::number(moment), Signal::Csat, {Endless * share, 0, 0, 0, Endless * (1 - share)});
        }
        const Ranking ranking = rankOf(builder.data());
        difference.add(Scale * ranking.journey->lowPoint, each[u"peak"_s].toDouble());
        difference.add(Scale * ranking.journey->end, each[u"end"_s].toDouble());
        difference.add(Scale * ranking.journey->remembered, each[u"value"_s].toDouble());
    }
    return difference.largest();
}

double penaltiesAndRewards()
{
    const QJsonObject json = referenceEntry(Classics, "penalty_reward_contrast");
    const std::vector<double> y = numbers(json[u"y_overall"_s]), a = numbers(json[u"attribute_a"_s]),
                              b = numbers(json[u"attribute_b"_s]);
    const auto contrast = [](double rating) { return contrastOf((5 - rating) / 4); };
    ContrastSums sums(2);
    for (size_t row = 0; row < y.size(); ++row)
        sums.add(std::array{contrast(a[row]), contrast(b[row])}, y[row]);
    const std::optional<PenaltyRewardFit> fit = fitJointly(sums);
    Difference difference;
    difference.require(fit.has_value());
    if (!fit)
        return difference.largest();
    difference.add(fit->intercept, json[u"coefficients"_s][u"intercept"_s].toDouble());
    const QStringList names = {u"a"_s, u"b"_s};
    for (qsizetype attribute = 0; attribute < names.size(); ++attribute) {
        const QString& name = names[attribute];
        const PenaltyRewardEffect& effect = fit->effects[static_cast<size_t>(attribute)];
        difference.add(effect.penalty->value, json[u"coefficients"_s][name + u"_penalty"_s].toDouble());
        difference.add(effect.reward->value, json[u"coefficients"_s][name + u"_reward"_s].toDouble());
        difference.add(*effect.rangeOfImpact(), json[u"range_of_impact"_s][name].toDouble());
        difference.add(*effect.asymmetry(), json[u"impact_asymmetry"_s][name].toDouble());
    }
    return difference.largest();
}

} // namespace

std::vector<ReferenceCheck> surveyChecks()
{
    return {
        {Classics, "ipa_martilla_james", "quadrantOf, cutOf", statedTolerance(Classics, "ipa_martilla_james"),
            quadrants},
        {Classics, "ulwick", "opportunityScore", statedTolerance(Classics, "ulwick"), opportunities},
        {Classics, "kano_table", "kanoClassOf", statedTolerance(Classics, "kano_table"), kanoTable},
        {Classics, "kano_ski", "kanoFeature: better, worse", statedTolerance(Classics, "kano_ski"), kanoSki},
        {Classics, "kano_continuous", "kanoFeature: functional, dysfunctional",
            statedTolerance(Classics, "kano_continuous"), kanoContinuous},
        // The answers are endless, not infinite.
        {Classics, "peak_end: cases", "rank: low point, end, remembered", 1e-9, peakAndEnd},
        {Classics, "penalty_reward_contrast", "fitJointly", statedTolerance(Classics, "penalty_reward_contrast"),
            penaltiesAndRewards},
    };
}

} // namespace touchstone::test
