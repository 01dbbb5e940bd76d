// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ColumnProfile.h"

#include <cmath>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr qint64 LookedAt = 20000;
constexpr qint64 PatternsOf = 2000; ///< patterns are told from fewer cells: expressions are slow

bool matches(const QRegularExpression& expression, const QString& text) { return expression.match(text).hasMatch(); }

} // namespace

void ColumnProfile::add(std::string_view cell)
{
    if (cell.empty())
        return;
    ++filled;
    if (filled <= LookedAt)
        look(cell);
    if (cell.size() == 1) {
        ++m_single[static_cast<unsigned char>(cell[0])];
        return;
    }
    if (hasTooManyValues)
        return;
    if (const auto found = m_counts.find(cell); found != m_counts.end()) {
        ++found->second;
    } else if (m_counts.size() < MostValues) {
        m_counts.emplace(cell, 1);
    } else {
        hasTooManyValues = true;
        m_counts.clear();
    }
}

void ColumnProfile::look(std::string_view cell)
{
    ++looked;
    m_seen.insert(std::hash<std::string_view>()(cell));
    const QByteArray bytes = QByteArray::fromRawData(cell.data(), static_cast<qsizetype>(cell.size()));
    bool isNumber = false;
    const double number = bytes.trimmed().toDouble(&isNumber);
    if (isNumber) {
        ++numbers;
        decimals += number != std::floor(number);
    }
    joined += cell.find("\u250B") != std::string_view::npos || cell.find("\u2192") != std::string_view::npos;
    m_characters += static_cast<double>(
        std::count_if(cell.begin(), cell.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
    if (looked > PatternsOf || cell.size() > 200)
        return;
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}$"_s);
    static const QRegularExpression address(u"^\\d{1,3}(\\.\\d{1,3}){3}(\\(.*\\))?$"_s);
    static const QRegularExpression date(
        u"^(\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})([ T].*)?$"_s);
    // A mobile number of China, or a number that is written as a phone number is.
    static const QRegularExpression phone(
        u"^((\\+?86[- ]?)?1[3-9]\\d{9}|\\+\\d[\\d ()-]{7,16}\\d|\\(?\\d{3,4}\\)?[- ]\\d{3,4}[- ]?\\d{4})$"_s);
    const QString text = QString::fromUtf8(bytes).trimmed();
    emails += matches(email, text);
    const bool isAddress = matches(address, text);
    addresses += isAddress;
    const bool isDate = !isAddress && matches(date, text);
    dates += isDate;
    phones += !isDate && !isAddress && matches(phone, text);
}

void ColumnProfile::finish()
{
    distinctLooked = static_cast<qint64>(m_seen.size());
    meanLength = looked > 0 ? m_characters / static_cast<double>(looked) : 0;
    if (!hasTooManyValues) {
        for (const auto& [text, count] : m_counts)
            values[QString::fromStdString(text).trimmed()] += count;
        for (size_t byte = 0; byte < m_single.size(); ++byte) {
            if (m_single[byte] > 0)
                values[QString(QChar(static_cast<char16_t>(byte))).trimmed()] += m_single[byte];
        }
        values.erase(QString());
    }
    m_counts.clear();
    m_seen.clear();
}

} // namespace touchstone
