// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <QString>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace touchstone {

/// What a column holds, seen over a whole file in bounded memory.
class ColumnProfile
{
public:
    /// Distinct values kept; a column with more is neither scale nor segment.
    static constexpr size_t MostValues = 120;

    void add(std::string_view cell);
    void finish();

    qint64 filled = 0; ///< cells that are not empty
    qint64 numbers = 0; ///< of the cells that were looked at closely
    qint64 decimals = 0; ///< numbers with a part behind the point
    qint64 looked = 0; ///< cells that were looked at closely: the first 20,000
    qint64 emails = 0, phones = 0, addresses = 0, dates = 0; ///< of those (addresses: of the internet)
    qint64 joined = 0; ///< of those: with ┋ or → between choices
    qint64 distinctLooked = 0; ///< distinct texts among those
    double meanLength = 0; ///< characters
    bool hasTooManyValues = false;
    std::map<QString, qint64>
        values; ///< the distinct texts, trimmed, with their counts; empty where there are too many

private:
    void look(std::string_view cell);

    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::vector<qint64> m_single = std::vector<qint64>(256); ///< counts of cells of one byte
    std::unordered_map<std::string, qint64, Hash, std::equal_to<>> m_counts;
    std::unordered_set<size_t> m_seen; ///< hashes
    double m_characters = 0;
};

} // namespace touchstone
