// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/exchange/ZipArchive.h"

namespace touchstone {

/// The texts that the cells of an XLSX workbook share, as UTF-8 in one piece.
class SharedStrings
{
public:
    /// Reads `part`. Errors of XmlPart; SourceHostile where they are more than memory should hold; Cancelled.
    static Result<SharedStrings> read(const ZipArchive& archive, const QString& part, const Progress& progress);

    /// Empty where there is none of that number.
    std::string_view at(size_t index) const
    {
        if (index + 1 >= m_ends.size())
            return {};
        return std::string_view(m_text).substr(m_ends[index], m_ends[index + 1] - m_ends[index]);
    }
    size_t size() const { return m_ends.size() - 1; }

private:
    std::string m_text;
    std::vector<size_t> m_ends = {0}; ///< text i is [m_ends[i], m_ends[i + 1])
};

} // namespace touchstone
