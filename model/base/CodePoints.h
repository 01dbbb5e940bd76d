// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace touchstone {

/// Positions in one text, counted as Qt does (UTF-16 units) and as other programs do (Unicode code points). Made once
/// for a text; each answer is O(log n) in the characters beyond the first 65,536.
class CodePoints
{
public:
    explicit CodePoints(const QString& text);

    int count() const { return m_units - static_cast<int>(m_pairs.size()); } ///< code points of the text
    int unitOf(int point) const; ///< of a point behind the end: the text's length
    int pointOf(int unit) const; ///< of the second half of a pair: its point

private:
    int m_units = 0;
    std::vector<int> m_pairs; ///< the code points that take two units, ascending
};

} // namespace touchstone
