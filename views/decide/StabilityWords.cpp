// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/StabilityWords.h"

#include <cmath>
#include <QCoreApplication>
#include <QLocale>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::StabilityWords)
};

struct Ends
{
    QString low, high;
};

/// In per cent, rounded towards the inside, so that what is said holds; with as many digits as the interval needs.
Ends endsOf(const WeightInterval& interval)
{
    constexpr double Rounding = 1e-9; // an end of 26 % must not become 27 %
    constexpr int MostDigits = 2;
    double low = 0, high = 0;
    int digits = -1;
    do {
        const double unit = 100 * std::pow(10., ++digits);
        low = std::ceil(interval.low * unit - Rounding) * 100 / unit;
        high = std::floor(interval.high * unit + Rounding) * 100 / unit;
    } while (low > high && digits < MostDigits);
    const bool isInside = low <= high;
    const QLocale locale;
    return {locale.toString(isInside ? low : 100 * interval.low, 'f', digits),
        locale.toString(isInside ? high : 100 * interval.high, 'f', digits)};
}

QString describeFirstStays(const QString& place, const QString& weight, const WeightInterval& interval)
{
    const auto [low, high] = endsOf(interval);
    const bool isFromBelow = interval.low > 0, isToAbove = interval.high < 1;
    if (isFromBelow && isToAbove)
        return Words::tr("%1 stays first while %2 weighs from %3 to %4 %.").arg(place, weight, low, high);
    if (isFromBelow)
        return Words::tr("%1 stays first while %2 weighs at least %3 %.").arg(place, weight, low);
    if (isToAbove)
        return Words::tr("%1 stays first while %2 weighs at most %3 %.").arg(place, weight, high);
    return Words::tr("%1 stays first whatever %2 weighs.").arg(place, weight);
}

QString describeOrderStays(const QString& weight, const WeightInterval& interval)
{
    const auto [low, high] = endsOf(interval);
    const bool isFromBelow = interval.low > 0, isToAbove = interval.high < 1;
    if (isFromBelow && isToAbove)
        return Words::tr("The whole order stays while %1 weighs from %2 to %3 %.").arg(weight, low, high);
    if (isFromBelow)
        return Words::tr("The whole order stays while %1 weighs at least %2 %.").arg(weight, low);
    if (isToAbove)
        return Words::tr("The whole order stays while %1 weighs at most %2 %.").arg(weight, high);
    return Words::tr("The whole order stays whatever %1 weighs.").arg(weight);
}

} // namespace

QString describeStability(const QString& first, const QString& weight, const WeightStability& stability)
{
    return describeFirstStays(first, weight, stability.first) + u'\n' + describeOrderStays(weight, stability.order);
}

} // namespace touchstone
