// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/AnswerBlock.h"
#include "model/evidence/Evidence.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

namespace touchstone {

/// Remembers what a cell's text stands for, so that each text is worked out once.
class CellMemory
{
public:
    template <typename Resolve>
    std::uint8_t find(std::string_view cell, const Resolve& resolve)
    {
        if (cell.size() == 1) {
            std::int16_t& known = m_single[static_cast<unsigned char>(cell[0])];
            if (known < 0)
                known = resolve(cell);
            return static_cast<std::uint8_t>(known);
        }
        if (cell.empty())
            return answer::Empty;
        if (const auto found = m_known.find(cell); found != m_known.end())
            return found->second;
        const std::uint8_t code = resolve(cell);
        if (m_known.size() < MostKnown && cell.size() <= LongestKnown)
            m_known.emplace(cell, code);
        return code;
    }

private:
    static constexpr size_t MostKnown = 20000;
    static constexpr size_t LongestKnown = 1000;

    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::array<std::int16_t, 256> m_single = filled();
    std::unordered_map<std::string, std::uint8_t, Hash, std::equal_to<>> m_known;

    static std::array<std::int16_t, 256> filled()
    {
        std::array<std::int16_t, 256> none;
        none.fill(-1);
        return none;
    }
};

/// Cells of a score or outcome column into codes: the exact text first, then with case, width and white space folded; a
/// listed level is never missing; minutes of a waiting column go into their bin.
class LevelCoder
{
public:
    LevelCoder(const ColumnMapping& column, const QStringList& surveyMissing);
    std::uint8_t code(std::string_view cell)
    {
        return m_memory.find(cell, [this](std::string_view text) { return resolve(text); });
    }

private:
    std::uint8_t resolve(std::string_view cell) const;

    QStringList m_levels, m_foldedLevels, m_missing, m_foldedMissing;
    std::vector<double> m_edges;
    CellMemory m_memory;
};

/// Cells of a segment or wave column into the indices of their distinct values, in the order of appearance.
class ValueCoder
{
public:
    /// Values kept apart: a column with more is no segment.
    static constexpr int MostValues = 100;

    ValueCoder(const ColumnMapping& column, const QStringList& surveyMissing, const QString& fallback = {});
    std::uint8_t code(std::string_view cell)
    {
        if (cell.empty())
            return m_fallback;
        return m_memory.find(cell, [this](std::string_view text) { return resolve(text); });
    }
    const QStringList& values() const { return m_values; }
    bool hasTooMany() const { return m_tooMany; }

private:
    std::uint8_t resolve(std::string_view cell);

    QStringList m_missing;
    QStringList m_values;
    QHash<QString, std::uint8_t> m_codeOf;
    std::uint8_t m_fallback = answer::Empty;
    bool m_tooMany = false;
    CellMemory m_memory;
};

/// A weight: a number of 0 or more; nothing where the cell is empty, a missing code or no such number.
std::optional<double> parseWeight(std::string_view cell);

} // namespace touchstone
