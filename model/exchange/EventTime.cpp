// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/EventTime.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace touchstone {
namespace {

constexpr qint64 Second = 1'000'000;
constexpr qint64 Minute = 60 * Second;

/// Days from 1970 to a date of the proleptic Gregorian calendar (Hinnant, chrono-compatible low-level date algorithms).
constexpr qint64 daysFromCivil(qint64 year, int month, int day)
{
    year -= month <= 2;
    const qint64 era = (year >= 0 ? year : year - 399) / 400;
    const qint64 yearOfEra = year - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}
static_assert(daysFromCivil(1970, 1, 1) == 0 && daysFromCivil(2000, 3, 1) == 11017);

int daysIn(int year, int month)
{
    static constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && isLeap ? 29 : days[static_cast<size_t>(month - 1)];
}

/// Takes a text from its front.
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_rest(text)
    { }

    bool isAtEnd() const { return m_rest.empty(); }
    void skipSpaces()
    {
        while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == '\t'))
            m_rest.remove_prefix(1);
    }
    bool take(std::string_view wanted)
    {
        if (!m_rest.starts_with(wanted))
            return false;
        m_rest.remove_prefix(wanted.size());
        return true;
    }
    bool takeAny(std::initializer_list<std::string_view> wanted)
    {
        return std::any_of(wanted.begin(), wanted.end(), [this](std::string_view each) { return take(each); });
    }
    /// Digits, at most `most`; -1 where there is none. `count` gets how many there were.
    int number(int most, int& count)
    {
        int value = 0;
        for (count = 0; count < most && !m_rest.empty() && isDigit(m_rest.front()); ++count) {
            value = value * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        return count > 0 ? value : -1;
    }
    int number(int most)
    {
        int count = 0;
        return number(most, count);
    }
    bool isDigitNext() const { return !m_rest.empty() && isDigit(m_rest.front()); }
    static bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

private:
    std::string_view m_rest;
};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// The three numbers of a date as they stand.
struct DateParts
{
    int first = 0, second = 0, third = 0;
    bool isYearFirst = false;
};

std::optional<DateParts> takeDate(Cursor& at)
{
    DateParts parts;
    int digits = 0;
    parts.first = at.number(8, digits);
    if (digits == 8) {
        // 20101230
        return DateParts{parts.first / 10000, parts.first / 100 % 100, parts.first % 100, true};
    }
    if (digits != 4 && digits != 1 && digits != 2)
        return std::nullopt;
    parts.isYearFirst = digits == 4;
    if (!at.takeAny({"-", "/", ".", "年"}))
        return std::nullopt;
    parts.second = at.number(2);
    if (parts.second < 0 || !at.takeAny({"-", "/", ".", "月"}))
        return std::nullopt;
    parts.third = at.number(4, digits);
    at.take("日");
    const bool isWellFormed = parts.isYearFirst ? digits == 1 || digits == 2 : digits == 2 || digits == 4;
    if (!isWellFormed)
        return std::nullopt;
    if (!parts.isYearFirst && digits == 2)
        parts.third += parts.third < 70 ? 2000 : 1900;
    return parts;
}

std::optional<qint64> daysOf(const DateParts& parts, DateOrder order)
{
    const int year = parts.isYearFirst ? parts.first : parts.third;
    const int last = parts.isYearFirst ? parts.third : parts.second;
    const bool isDayFirst = !parts.isYearFirst && order == DateOrder::DayFirst;
    const int month = parts.isYearFirst || isDayFirst ? parts.second : parts.first;
    const int day = isDayFirst ? parts.first : last;
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return std::nullopt;
    return daysFromCivil(year, month, day);
}

/// Hours, minutes, seconds and their fraction.
std::optional<qint64> takeTime(Cursor& at)
{
    const bool saysMorning = at.take("上午");
    const bool saysAfternoon = !saysMorning && at.take("下午");
    at.skipSpaces();
    int hour = at.number(2);
    int second = 0;
    qint64 fraction = 0;
    if (hour < 0 || !at.takeAny({":", "时", "："}))
        return std::nullopt;
    const int minute = at.number(2);
    if (minute < 0)
        return std::nullopt;
    const bool isHan = at.take("分");
    if (at.takeAny({":", "："}) || (isHan && at.isDigitNext())) {
        second = at.number(2);
        if (second < 0)
            return std::nullopt;
        at.take("秒");
        if (at.takeAny({".", ","})) {
            int digits = 0;
            fraction = at.number(6, digits);
            if (digits == 0)
                return std::nullopt;
            for (; digits < 6; ++digits)
                fraction *= 10;
            while (at.isDigitNext())
                at.number(1);
        }
    }
    at.skipSpaces();
    const bool isMorning = saysMorning || at.takeAny({"AM", "am", "a.m."});
    const bool isAfternoon = saysAfternoon || (!isMorning && at.takeAny({"PM", "pm", "p.m."}));
    if ((isMorning || isAfternoon) && (hour < 1 || hour > 12) && !saysMorning && !saysAfternoon)
        return std::nullopt;
    if (isAfternoon && hour < 12)
        hour += 12;
    else if (isMorning && hour == 12)
        hour = 0;
    // A leap second counts as the one after.
    if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && minute + second > 0))
        return std::nullopt;
    return (hour * 60LL + minute) * Minute + second * Second + fraction;
}

/// Offset from UTC; nullopt where what stands there is no zone.
std::optional<qint64> takeZone(Cursor& at)
{
    at.skipSpaces();
    if (at.isAtEnd() || at.takeAny({"Z", "z", "UTC", "GMT"}))
        return 0;
    const bool isWest = at.take("-");
    if (!isWest && !at.take("+"))
        return std::nullopt;
    const int hours = at.number(2);
    at.take(":");
    const int minutes = at.isAtEnd() ? 0 : at.number(2);
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (isWest ? -1 : 1) * (hours * 60LL + minutes) * Minute;
}

std::optional<qint64> fromEpoch(std::string_view digits)
{
    if (digits.size() != 10 && digits.size() != 13 && digits.size() != 16)
        return std::nullopt;
    qint64 value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return digits.size() == 10 ? value * Second : digits.size() == 13 ? value * 1000 : value;
}

} // namespace

std::optional<qint64> parseEventTime(std::string_view text, DateOrder order)
{
    text = trimmed(text);
    if (!text.empty() && std::all_of(text.begin(), text.end(), Cursor::isDigit) && text.size() != 8)
        return fromEpoch(text);
    Cursor at(text);
    const auto parts = takeDate(at);
    if (!parts)
        return std::nullopt;
    const auto days = daysOf(*parts, order);
    if (!days)
        return std::nullopt;
    const qint64 midnight = *days * 24 * 60 * Minute;
    if (at.isAtEnd())
        return midnight;
    if (!at.take("T"))
        at.skipSpaces();
    const auto time = takeTime(at);
    if (!time)
        return std::nullopt;
    const auto offset = takeZone(at);
    if (!offset || !at.isAtEnd())
        return std::nullopt;
    return midnight + *time - *offset;
}

FoundDateOrder findDateOrder(std::span<const std::string_view> texts)
{
    bool hasDayFirst = false, hasMonthFirst = false;
    FoundDateOrder found;
    for (const std::string_view text : texts) {
        Cursor at(trimmed(text));
        const auto parts = takeDate(at);
        if (!parts || parts->isYearFirst)
            continue;
        hasDayFirst |= parts->first > 12;
        hasMonthFirst |= parts->second > 12;
        found.hasDoubt = true;
    }
    if (hasDayFirst != hasMonthFirst)
        found = {hasDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst, false};
    return found;
}

} // namespace touchstone
