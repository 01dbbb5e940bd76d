// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/CodePoints.h"

#include <algorithm>

namespace touchstone {

CodePoints::CodePoints(const QString& text)
    : m_units(static_cast<int>(text.size()))
{
    int point = 0;
    for (int unit = 0; unit < m_units; ++unit, ++point) {
        if (text[unit].isHighSurrogate() && unit + 1 < m_units && text[unit + 1].isLowSurrogate()) {
            m_pairs.push_back(point);
            ++unit;
        }
    }
}

int CodePoints::unitOf(int point) const
{
    const auto before = std::lower_bound(m_pairs.begin(), m_pairs.end(), point) - m_pairs.begin();
    return std::clamp(point + static_cast<int>(before), 0, m_units);
}

int CodePoints::pointOf(int unit) const
{
    // The pair number i begins at unit m_pairs[i] + i: those whose second half is at or before `unit` count once less.
    int low = 0, high = static_cast<int>(m_pairs.size());
    while (low < high) {
        const int middle = (low + high) / 2;
        if (m_pairs[static_cast<size_t>(middle)] + middle + 1 <= unit)
            low = middle + 1;
        else
            high = middle;
    }
    return std::clamp(unit - low, 0, count());
}

} // namespace touchstone
