// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <QHash>
#include <vector>

namespace touchstone {

/// Values with an `id` and a `position`, kept in order of position (then id) and found by id in constant time.
/// Position is any integer; gaps are fine.
template <typename Value>
class Collection
{
public:
    using IdType = decltype(Value::id);

    Collection() = default;
    Collection(std::initializer_list<Value> values)
    {
        for (const Value& value : values)
            put(value);
    }

    /// Adds the value, or replaces the one of the same id. Appending in order is O(1), else O(size).
    void put(Value value)
    {
        if (const auto found = m_indexOf.constFind(value.id); found != m_indexOf.constEnd()) {
            const int index = *found;
            if (m_values[static_cast<size_t>(index)].position == value.position) {
                m_values[static_cast<size_t>(index)] = std::move(value);
                return;
            }
            remove(value.id);
        }
        const auto at = std::upper_bound(m_values.begin(), m_values.end(), value, isBefore);
        const auto index = static_cast<int>(at - m_values.begin());
        m_values.insert(at, std::move(value));
        reindexFrom(index);
    }

    /// Lets `change` work on a value in place, if it is there. It must leave the id and the position alone.
    template <typename Change>
    void modify(IdType id, const Change& change)
    {
        if (const int index = indexOf(id); index >= 0)
            change(m_values[static_cast<size_t>(index)]);
    }

    /// Removes the value if it is there. O(size).
    void remove(IdType id)
    {
        const auto found = m_indexOf.constFind(id);
        if (found == m_indexOf.constEnd())
            return;
        const int index = *found;
        m_indexOf.erase(found);
        m_values.erase(m_values.begin() + index);
        reindexFrom(index);
    }

    const Value* find(IdType id) const
    {
        const auto found = m_indexOf.constFind(id);
        return found == m_indexOf.constEnd() ? nullptr : &m_values[static_cast<size_t>(*found)];
    }
    /// Index in order of position, -1 if it is not there.
    int indexOf(IdType id) const { return m_indexOf.value(id, -1); }
    bool contains(IdType id) const { return m_indexOf.contains(id); }

    const Value& operator[](int index) const { return m_values[static_cast<size_t>(index)]; }
    const Value& back() const { return m_values.back(); }
    int size() const { return static_cast<int>(m_values.size()); }
    bool isEmpty() const { return m_values.empty(); }
    auto begin() const { return m_values.begin(); }
    auto end() const { return m_values.end(); }
    /// A position behind all there are.
    int nextPosition() const { return m_values.empty() ? 0 : m_values.back().position + 1; }

    friend bool operator==(const Collection& a, const Collection& b) { return a.m_values == b.m_values; }

private:
    static bool isBefore(const Value& a, const Value& b)
    {
        return a.position != b.position ? a.position < b.position : a.id < b.id;
    }
    void reindexFrom(int index)
    {
        for (auto i = static_cast<size_t>(index); i < m_values.size(); ++i)
            m_indexOf[m_values[i].id] = static_cast<int>(i);
    }

    std::vector<Value> m_values;
    QHash<IdType, int> m_indexOf;
};

} // namespace touchstone
