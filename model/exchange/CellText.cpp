// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/CellText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr int KeptDigits = 15;
constexpr qint64 SecondsOfDay = 86400;

} // namespace

std::string clockText(qint64 seconds)
{
    const auto two = [](qint64 number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(seconds / 3600) + ':' + two(seconds / 60 % 60) + ':' + two(seconds % 60);
}

NumberShape shapeOfFormatCode(QStringView code)
{
    bool hasDay = false, hasHour = false, hasMonth = false, isElapsed = false;
    for (qsizetype at = 0; at < code.size() && code[at] != u';'; ++at) {
        const QChar letter = code[at].toLower();
        if (letter == u'"') {
            at = code.indexOf(u'"', at + 1);
            if (at < 0)
                break;
        } else if (letter == u'\\' || letter == u'_' || letter == u'*') {
            ++at;
        } else if (letter == u'[') {
            const qsizetype end = code.indexOf(u']', at);
            if (end < 0)
                break;
            const QString inside = code.mid(at + 1, end - at - 1).toString().toLower();
            isElapsed = isElapsed
                || (!inside.isEmpty()
                    && (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size()
                        || inside.count(u's') == inside.size()));
            at = end;
        } else if (letter == u'y' || letter == u'd') {
            hasDay = true;
        } else if (letter == u'h' || letter == u's') {
            hasHour = true;
        } else if (letter == u'm') {
            hasMonth = true;
        } else if (code.mid(at).startsWith(u"General", Qt::CaseInsensitive)) {
            return NumberShape::Plain;
        }
    }
    if (isElapsed)
        return NumberShape::Elapsed;
    if (hasHour)
        return hasDay ? NumberShape::DateTime : NumberShape::Time;
    return hasDay || hasMonth ? NumberShape::Date : NumberShape::Plain;
}

NumberShape shapeOfBuiltInFormat(int id)
{
    if (id == 22)
        return NumberShape::DateTime;
    if (id == 46)
        return NumberShape::Elapsed;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return NumberShape::Time;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return NumberShape::Date;
    return NumberShape::Plain;
}

std::string SerialDates::text(double serial, NumberShape shape) const
{
    constexpr double LastDay = 2958466; // the first of 10000-01-01
    if (!(serial >= 0 && serial < LastDay))
        return {};
    const auto seconds = static_cast<qint64>(std::llround(serial * static_cast<double>(SecondsOfDay)));
    if (shape == NumberShape::Elapsed)
        return clockText(seconds);
    const qint64 day = seconds / SecondsOfDay;
    const std::string time = clockText(seconds % SecondsOfDay);
    if (shape == NumberShape::Time && day == 0)
        return time;
    // The system of 1900 has a 29 February 1900, which never was: day 60.
    const QDate first = from1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    std::string date = first.addDays(day).toString(Qt::ISODate).toStdString();
    const bool isMidnight = seconds % SecondsOfDay == 0;
    return shape == NumberShape::Date && isMidnight ? date : date + ' ' + time;
}

std::string plainNumber(std::string_view text, bool& digitsLost)
{
    digitsLost = false;
    double number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::string(text);
    return plainNumber(number, digitsLost);
}

std::string plainNumber(double number, bool& digitsLost)
{
    const double size = std::abs(number);
    const bool isWhole = number == std::trunc(number);
    digitsLost = isWhole && size >= 1e15;
    std::array<char, 64> buffer;
    const auto take = [&](const std::to_chars_result& result) { return std::string(buffer.data(), result.ptr); };
    if (isWhole && size < 1e15)
        return take(std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed, 0));
    // Rounded to the digits that count, then as short as it gets.
    const auto rounded = std::to_chars(
        buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific, KeptDigits - 1);
    if (isWhole && size >= 1e15 && size < 1e21) {
        // The digits that are left, and zeros where others were: "6.22220199010110e+17".
        const std::string text = take(rounded);
        const size_t point = text.find('.');
        const int exponent = std::atoi(text.c_str() + text.find('e') + 1);
        std::string digits = text.substr(0, point) + text.substr(point + 1, KeptDigits - 1);
        return digits.append(static_cast<size_t>(exponent - (KeptDigits - 1)), '0');
    }
    std::from_chars(buffer.data(), rounded.ptr, number);
    if (size >= 1e-9 && size < 1e21)
        return take(std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed));
    return take(std::to_chars(buffer.data(), buffer.data() + buffer.size(), number));
}

void appendUtf8(QStringView text, std::string& out)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.unicode() < 0x80; });
    if (!isAscii) {
        const QByteArray bytes = text.toUtf8();
        out.append(bytes.constData(), static_cast<size_t>(bytes.size()));
        return;
    }
    const size_t before = out.size();
    out.resize(before + static_cast<size_t>(text.size()));
    for (qsizetype at = 0; at < text.size(); ++at)
        out[before + static_cast<size_t>(at)] = static_cast<char>(text[at].unicode());
}

QString withoutEscapes(const QString& text)
{
    if (!text.contains(u"_x"_s))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        plain += text.mid(from, match.capturedStart() - from);
        plain += QChar(static_cast<char16_t>(match.captured(1).toUShort(nullptr, 16)));
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

} // namespace touchstone
