// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QtGlobal>
#include <span>
#include <string_view>

namespace touchstone {

/// Which number of "9/10/2012" is the day. Where the year comes first, or the month is a word of no script, it does not
/// matter.
enum class DateOrder { MonthFirst, DayFirst };

/// A moment as logs write it, microseconds since 1970 UTC; none where the text is no time. Dates with - / . or 年月日,
/// year first or last; then, after "T" or a space, a time with optional seconds, fraction, AM or PM (上午, 下午); then
/// an optional zone (Z, +02:00, +0200, +02), without which the time is taken as it stands. Whole numbers of 10, 13 or
/// 16 digits are seconds, milliseconds or microseconds since 1970.
std::optional<qint64> parseEventTime(std::string_view text, DateOrder order);

/// What the dates of a column tell of their order: a number above 12 must be the day. None where no date tells, or
/// where they contradict each other; `hasDoubt` says whether any date could be read either way.
struct FoundDateOrder
{
    std::optional<DateOrder> order;
    bool hasDoubt = false;
};
FoundDateOrder findDateOrder(std::span<const std::string_view> texts);

} // namespace touchstone
