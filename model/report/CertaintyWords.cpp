// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/CertaintyWords.h"

#include <cmath>

namespace touchstone {
namespace {

/// First in at least this share of the draws and of the weightings: firm.
constexpr double Firm = .8;

QString between(double low, double high, int decimals)
{
    const QString from = QString::number(low, 'f', decimals), to = QString::number(high, 'f', decimals);
    return from == to ? from : from + QChar(0x2013) + to;
}

} // namespace

QString rankIntervalText(const PlaceUncertainty& place) { return between(place.rankLow, place.rankHigh, 0); }

QString simultaneousText(const PlaceUncertainty& place)
{
    return between(place.simultaneousLow, place.simultaneousHigh, 0);
}

QString indexRangeText(const PlaceUncertainty& place) { return between(place.indexLow, place.indexHigh, 0); }

QString weightRangeText(const WeightInterval& interval) { return between(interval.low, interval.high, 2); }

QString probabilityText(double probability, const Words& words)
{
    if (probability > .99)
        return words.translate("Certainty", "over 99 %");
    if (probability < .01)
        return words.translate("Certainty", "under 1 %");
    return words.translate("Certainty", "%1 %").arg(std::lround(100 * probability));
}

QStringList describeFirmness(
    const Ranking& ranking, const Certainty& certainty, const Journey& journey, const Words& words)
{
    const auto& places = certainty.uncertainty.places;
    if (ranking.basis != Basis::Evidence || ranking.isExploratory || places.empty()
        || certainty.sensitivity.acceptability.empty())
        return {};
    const double byData = places.front().topProbability(1);
    const double byWeights = certainty.sensitivity.acceptability.front().front();
    const QString name = journey.nameOf(ranking.places.front().place, words.language());
    QStringList sentences{words.translate("Certainty", "%1: %2 likely the most urgent, given these answers.")
                              .arg(name, probabilityText(byData, words))};
    const QString share = probabilityText(byWeights, words);
    if (byData >= Firm && byWeights >= Firm)
        sentences << words
                         .translate(
                             "Certainty", "Its first place is firm: it is also first under %1 of all weightings.")
                         .arg(share);
    else if (byWeights >= Firm)
        sentences << words
                         .translate("Certainty",
                             "It is first under %1 of all weightings: what it hangs on is chance in the answers, and "
                             "more answers would settle it.")
                         .arg(share);
    else if (byData >= Firm)
        sentences
            << words
                   .translate("Certainty",
                       "It is first under %1 of all weightings only: what it hangs on is how the weights are chosen.")
                   .arg(share);
    else
        sentences << words
                         .translate("Certainty",
                             "It is first under %1 of all weightings: its first place hangs on chance in the answers "
                             "and on the weights.")
                         .arg(share);
    return sentences;
}

} // namespace touchstone
