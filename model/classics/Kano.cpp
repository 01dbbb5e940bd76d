// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/classics/Kano.h"

#include <algorithm>
#include <cmath>

namespace touchstone {
namespace {

using enum KanoClass;

/// Rows: functional, columns: dysfunctional, both from dislike to like.
constexpr std::array<std::array<KanoClass, KanoAnswerCount>, KanoAnswerCount> evaluation = {{
    {Questionable, Reverse, Reverse, Reverse, Reverse},
    {MustBe, Indifferent, Indifferent, Indifferent, Reverse},
    {MustBe, Indifferent, Indifferent, Indifferent, Reverse},
    {MustBe, Indifferent, Indifferent, Indifferent, Reverse},
    {OneDimensional, Attractive, Attractive, Attractive, Questionable},
}};

constexpr std::array<double, KanoAnswerCount> functionalCode = {-2, -1, 0, 2, 4};
constexpr std::array<double, KanoAnswerCount> dysfunctionalCode = {4, 2, 0, -1, -2};
constexpr double Half = 2; ///< of the scale from 0 to 4
constexpr double Deviations = 1.65; ///< as Fong prints it

constexpr std::array<KanoClass, KanoClassCount> precedence
    = {MustBe, OneDimensional, Attractive, Indifferent, Reverse, Questionable};

} // namespace

QString keyOf(KanoClass kanoClass) { return QStringLiteral("AOMIRQ").mid(static_cast<int>(kanoClass), 1); }

KanoClass kanoClassOf(KanoAnswer functional, KanoAnswer dysfunctional)
{
    return evaluation[static_cast<size_t>(functional)][static_cast<size_t>(dysfunctional)];
}

KanoFeature kanoFeature(const KanoCounts& counts)
{
    KanoFeature feature;
    for (size_t functional = 0; functional < counts.size(); ++functional) {
        for (size_t dysfunctional = 0; dysfunctional < counts.size(); ++dysfunctional) {
            const double people = counts[functional][dysfunctional];
            feature.n += people;
            feature.counts[static_cast<size_t>(evaluation[functional][dysfunctional])] += people;
            feature.functional += people * functionalCode[functional];
            feature.dysfunctional += people * dysfunctionalCode[dysfunctional];
        }
    }
    if (feature.n <= 0)
        return feature;
    feature.functional /= feature.n;
    feature.dysfunctional /= feature.n;
    const bool likesIt = feature.functional >= Half, missesIt = feature.dysfunctional >= Half;
    feature.continuous = likesIt ? (missesIt ? OneDimensional : Attractive) : (missesIt ? MustBe : Indifferent);

    const auto countOf = [&](KanoClass kanoClass) { return feature.counts[static_cast<size_t>(kanoClass)]; };
    std::array<KanoClass, KanoClassCount> order = precedence;
    std::stable_sort(order.begin(), order.end(), [&](KanoClass a, KanoClass b) { return countOf(a) > countOf(b); });
    feature.mode = order[0];
    const double first = countOf(order[0]), second = countOf(order[1]), both = first + second;
    const double chance = Deviations * std::sqrt(both * (2 * feature.n - both) / (2 * feature.n));
    feature.isClear = first - second >= chance;
    const double told = countOf(Attractive) + countOf(OneDimensional) + countOf(MustBe) + countOf(Indifferent);
    if (told > 0) {
        feature.better = (countOf(Attractive) + countOf(OneDimensional)) / told;
        feature.worse = -(countOf(OneDimensional) + countOf(MustBe)) / told;
    }
    return feature;
}

} // namespace touchstone
