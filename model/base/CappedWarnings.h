// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <vector>

namespace touchstone {

/// Warnings in the order they came, at most 100 of a kind; all are counted. A warning has a `Kind kind`.
template <typename Warning>
class CappedWarnings
{
public:
    using Kind = typename Warning::Kind;
    static constexpr int MostOfKind = 100;

    void add(Warning warning)
    {
        if (++m_counts[warning.kind] <= MostOfKind)
            m_list.push_back(std::move(warning));
    }
    void add(const CappedWarnings& others)
    {
        for (const Warning& warning : others.m_list)
            add(warning);
        for (const auto& [kind, count] : others.m_counts)
            m_counts[kind] += std::max(0, count - MostOfKind);
    }

    const std::vector<Warning>& list() const { return m_list; }
    const std::map<Kind, int>& counts() const { return m_counts; }
    int count(Kind kind) const
    {
        const auto found = m_counts.find(kind);
        return found == m_counts.end() ? 0 : found->second;
    }
    bool isEmpty() const { return m_list.empty(); }

private:
    std::vector<Warning> m_list;
    std::map<Kind, int> m_counts;
};

} // namespace touchstone
