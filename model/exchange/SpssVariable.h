// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/ColumnHint.h"

#include <readstat.h>
#include <string>
#include <unordered_map>

namespace touchstone {

/// The labels of one set of values.
struct SpssLabels
{
    std::map<double, std::string> ofNumbers;
    std::unordered_map<std::string, std::string> ofTexts;
};

/// A variable of an SPSS file: what it is called, and how its values become texts. A value that has a label is shown by
/// it, but where only the ends of a scale have labels ("1 very bad ... 7 very good") values stay numbers.
class SpssVariable
{
public:
    SpssVariable(const readstat_variable_t& variable, const SpssLabels* labels);

    /// Appends the value's text; nothing for what the system has as missing. `isMissing`: the file declares it to be no
    /// answer.
    void append(const readstat_value_t& value, bool isMissing, std::string& out) const;
    const ColumnHint& hint() const { return m_hint; }

private:
    enum class Kind { Text, Number, Date, DateTime, Time };

    static Kind kindOf(const readstat_variable_t& variable);
    void appendNumber(double number, bool isMissing, std::string& out) const;

    Kind m_kind;
    SpssLabels m_labels;
    bool m_showsLabels = false;
    ColumnHint m_hint;
};

} // namespace touchstone
