// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/DescribeCertainty.h"

#include <cmath>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Certainty)
};

/// First in at least this share of the draws and of the weightings: firm.
constexpr double Firm = .8;

QString between(double low, double high, int decimals)
{
    const QString from = QString::number(low, 'f', decimals), to = QString::number(high, 'f', decimals);
    return from == to ? from : from + QChar(0x2013) + to;
}

} // namespace

QString rankIntervalText(const PlaceUncertainty& place) { return between(place.rankLow, place.rankHigh, 0); }

QString indexRangeText(const PlaceUncertainty& place) { return between(place.indexLow, place.indexHigh, 0); }

QString probabilityText(double probability)
{
    if (probability > .99)
        return Words::tr("over 99 %");
    if (probability < .01)
        return Words::tr("under 1 %");
    return Words::tr("%1 %").arg(std::lround(100 * probability));
}

QStringList describeFirmness(
    const Ranking& ranking, const Certainty& certainty, const Journey& journey, const QString& language)
{
    const auto& places = certainty.uncertainty.places;
    if (ranking.basis != Basis::Evidence || ranking.isExploratory || places.empty()
        || certainty.sensitivity.acceptability.empty())
        return {};
    const double byData = places.front().topProbability(1);
    const double byWeights = certainty.sensitivity.acceptability.front().front();
    const QString name = journey.nameOf(ranking.places.front().place, language);
    QStringList sentences{
        Words::tr("%1: %2 likely the most urgent, given these answers.").arg(name, probabilityText(byData))};
    const QString share = probabilityText(byWeights);
    if (byData >= Firm && byWeights >= Firm)
        sentences << Words::tr("Its first place is firm: it is also first under %1 of all weightings.").arg(share);
    else if (byWeights >= Firm)
        sentences << Words::tr("It is first under %1 of all weightings: what it hangs on is chance in the answers, and "
                               "more answers would settle it.")
                         .arg(share);
    else if (byData >= Firm)
        sentences << Words::tr(
            "It is first under %1 of all weightings only: what it hangs on is how the weights are chosen.")
                         .arg(share);
    else
        sentences << Words::tr("It is first under %1 of all weightings: its first place hangs on chance in the answers "
                               "and on the weights.")
                         .arg(share);
    return sentences;
}

} // namespace touchstone
