// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace touchstone {

/// Remembers which ids were seen, by a key of 64 bits in one flat table. Two texts among a million share a key once in
/// 30 million files, which costs a needless warning.
class IdSet
{
public:
    /// Ids remembered; beyond, memory matters more than finding those who answered twice.
    static constexpr std::size_t MostIds = 4 << 20;

    /// Whether the id is new; always so once the set is full.
    bool insert(std::string_view id)
    {
        if (m_count >= MostIds)
            return true;
        if (2 * (m_count + 1) > m_slots.size())
            grow();
        if (!put(m_slots, keyOf(id)))
            return false;
        ++m_count;
        return true;
    }

private:
    /// Numbers stand for themselves, so that running numbers fill the table in order; never 0, which is a free place.
    static std::uint64_t keyOf(std::string_view id)
    {
        std::uint64_t number = 0;
        bool isNumber = !id.empty() && id.size() <= 18 && id[0] != '0';
        for (const char byte : id) {
            const unsigned digit = static_cast<unsigned char>(byte) - '0';
            isNumber = isNumber && digit <= 9;
            number = number * 10 + digit;
        }
        return (isNumber ? number << 1 : static_cast<std::uint64_t>(std::hash<std::string_view>()(id))) | 1;
    }
    static bool put(std::vector<std::uint64_t>& table, std::uint64_t key)
    {
        const std::size_t mask = table.size() - 1;
        // High digits are mixed in, else ids in steps of a large power of two would all want one place.
        const std::uint64_t wanted = (key >> 1) + (key >> 21) * 0x9E3779B97F4A7C15;
        for (std::size_t at = static_cast<std::size_t>(wanted) & mask;; at = (at + 1) & mask) {
            if (table[at] == key)
                return false;
            if (table[at] == 0) {
                table[at] = key;
                return true;
            }
        }
    }
    void grow()
    {
        std::vector<std::uint64_t> larger(m_slots.empty() ? 1024 : m_slots.size() * 4);
        for (const std::uint64_t key : m_slots) {
            if (key != 0)
                put(larger, key);
        }
        m_slots.swap(larger);
    }

    std::vector<std::uint64_t> m_slots;
    std::size_t m_count = 0;
};

} // namespace touchstone
