// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>
#include <string>
#include <vector>

namespace touchstone {

/// Positions in the text of another program's source. REFI-QDA counts Unicode code points behind the byte order mark,
/// CR and LF as two. Some programs count them as one, and some change line ends while a text travels.
class SourceText
{
public:
    enum class Counting { LineEndsAsStored, LineEndsAsOne };
    /// Code points into the text as it is stored, [start, end).
    struct Span
    {
        int start = 0, end = 0;
    };

    explicit SourceText(const QString& stored);

    int size() const { return static_cast<int>(m_points.size()); } ///< code points
    /// Whether the two ways of counting differ.
    bool hasTwoCountings() const { return !m_extra.empty(); }
    /// Nothing where the positions lie outside of the text; given in the wrong order they are swapped.
    std::optional<Span> span(qint64 start, qint64 end, Counting counting) const;
    /// Whether a passage is what a program says of it, which may be shortened. White space does not count.
    bool says(const Span& span, const QString& quote) const;
    /// Where a quote stands for the first time.
    std::optional<Span> find(const QString& quote) const;

    /// A position in this text, and in one that differs only in its line ends.
    int withLineEndsAsOne(int stored) const;
    int asStored(int withLineEndsAsOne) const;

private:
    std::u32string m_points;
    std::vector<int> m_extra; ///< how many CRs with an LF stand before each position; empty: none at all
};

} // namespace touchstone
