// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SpssVariable.h"

#include "model/exchange/CellText.h"

#include <cmath>
#include <QDate>
#include <string_view>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr qint64 SecondsOfDay = 86400;
constexpr size_t MostLevels = 11;

/// Whether the labels name the values, rather than the ends of a scale: somewhere two neighbours have one.
bool nameValues(const std::vector<double>& labelled)
{
    for (size_t at = 1; at < labelled.size(); ++at) {
        if (labelled[at] - labelled[at - 1] <= 1)
            return true;
    }
    return false;
}

} // namespace

SpssVariable::Kind SpssVariable::kindOf(const readstat_variable_t& variable)
{
    if (readstat_variable_get_type_class(&variable) == READSTAT_TYPE_CLASS_STRING)
        return Kind::Text;
    const std::string_view format(variable.format);
    const auto begins = [&](std::string_view with) { return format.starts_with(with); };
    if (begins("DATETIME") || begins("YMDHMS"))
        return Kind::DateTime;
    if (begins("DATE") || begins("ADATE") || begins("EDATE") || begins("SDATE") || begins("JDATE") || begins("QYR")
        || begins("MOYR") || begins("WKYR"))
        return Kind::Date;
    return begins("TIME") || begins("DTIME") || begins("MTIME") ? Kind::Time : Kind::Number;
}

SpssVariable::SpssVariable(const readstat_variable_t& variable, const SpssLabels* labels)
    : m_kind(kindOf(variable))
{
    if (labels)
        m_labels = *labels;
    std::vector<double> answers; // labelled values that are no missing code
    for (const auto& [number, label] : m_labels.ofNumbers) {
        readstat_value_t value = {};
        value.type = READSTAT_TYPE_DOUBLE;
        value.v.double_value = number;
        auto copy = variable;
        if (!readstat_value_is_defined_missing(value, &copy))
            answers.push_back(number);
    }
    m_showsLabels = !m_labels.ofTexts.empty() || nameValues(answers);
    m_hint.name = QString::fromUtf8(variable.name);
    m_hint.question = QString::fromUtf8(variable.label).trimmed();
    const qsizetype dash = m_hint.question.lastIndexOf(u" - ");
    if (dash > 0)
        m_hint.subject = m_hint.question.mid(dash + 3);
    if (m_showsLabels && variable.measure == READSTAT_MEASURE_ORDINAL && answers.size() >= 3
        && answers.size() <= MostLevels) {
        for (const double number : answers)
            m_hint.levels << QString::fromStdString(m_labels.ofNumbers.at(number)).trimmed();
    }
}

void SpssVariable::append(const readstat_value_t& value, bool isMissing, std::string& out) const
{
    if (readstat_value_is_system_missing(value))
        return;
    if (m_kind != Kind::Text)
        return appendNumber(readstat_double_value(value), isMissing, out);
    const char* const text = readstat_string_value(value);
    std::string trimmed = text ? text : "";
    trimmed.erase(trimmed.find_last_not_of(' ') + 1);
    const auto label = m_labels.ofTexts.find(trimmed);
    out += label == m_labels.ofTexts.end() ? trimmed : label->second;
}

void SpssVariable::appendNumber(double number, bool isMissing, std::string& out) const
{
    if (!std::isfinite(number))
        return;
    if (m_showsLabels || isMissing) {
        const auto label = m_labels.ofNumbers.find(number);
        if (label != m_labels.ofNumbers.end()) {
            out += label->second;
            return;
        }
    }
    // Times are seconds; days begin with the first of the Gregorian calendar.
    constexpr double LatestSecond = 265'000'000'000.0; // in the year 9999
    if (m_kind == Kind::Time && number >= 0 && number < LatestSecond) {
        out += clockText(std::llround(number));
        return;
    }
    if ((m_kind == Kind::Date || m_kind == Kind::DateTime) && number >= 0 && number < LatestSecond) {
        const qint64 seconds = std::llround(number);
        out += QDate(1582, 10, 14).addDays(seconds / SecondsOfDay).toString(Qt::ISODate).toStdString();
        if (m_kind == Kind::DateTime)
            out += ' ' + clockText(seconds % SecondsOfDay);
        return;
    }
    bool digitsLost = false;
    out += plainNumber(number, digitsLost);
}

} // namespace touchstone
