// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qualitative/SourceText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

/// A name this long may have been cut off.
constexpr qsizetype MayBeCut = 60;

} // namespace

SourceText::SourceText(const QString& stored)
    : m_points(stored.toStdU32String())
{
    if (!stored.contains("\r\n"_L1))
        return;
    m_extra.reserve(m_points.size() + 1);
    int extra = 0;
    for (size_t at = 0; at < m_points.size(); ++at) {
        m_extra.push_back(extra);
        extra += m_points[at] == U'\r' && at + 1 < m_points.size() && m_points[at + 1] == U'\n' ? 1 : 0;
    }
    m_extra.push_back(extra);
}

int SourceText::withLineEndsAsOne(int stored) const
{
    return m_extra.empty() ? stored : stored - m_extra[static_cast<size_t>(stored)];
}

int SourceText::asStored(int withLineEndsAsOne) const
{
    if (m_extra.empty())
        return withLineEndsAsOne;
    // The first position that as many characters stand before.
    int first = 0, last = size();
    while (first < last) {
        const int middle = first + (last - first) / 2;
        if (this->withLineEndsAsOne(middle) < withLineEndsAsOne)
            first = middle + 1;
        else
            last = middle;
    }
    return first;
}

std::optional<SourceText::Span> SourceText::span(qint64 start, qint64 end, Counting counting) const
{
    if (end < start)
        std::swap(start, end);
    const bool isMapped = counting == Counting::LineEndsAsOne && hasTwoCountings();
    if (start < 0 || end > (isMapped ? withLineEndsAsOne(size()) : size()))
        return std::nullopt;
    const auto at
        = [&](qint64 position) { return isMapped ? asStored(static_cast<int>(position)) : static_cast<int>(position); };
    return Span{at(start), at(end)};
}

bool SourceText::says(const Span& span, const QString& quote) const
{
    QString wanted = quote.simplified();
    bool isCut = wanted.size() >= MayBeCut;
    for (const QString& dots : {u"…"_s, u"..."_s}) {
        if (wanted.endsWith(dots)) {
            wanted = wanted.chopped(dots.size()).trimmed();
            isCut = true;
        }
    }
    // No more of a long passage than can matter.
    const auto most = static_cast<size_t>(4 * quote.size() + 64);
    const auto length = static_cast<size_t>(span.end - span.start);
    const QString there
        = QString::fromStdU32String(m_points.substr(static_cast<size_t>(span.start), std::min(length, most)))
              .simplified();
    return there == wanted || (isCut && there.startsWith(wanted));
}

std::optional<SourceText::Span> SourceText::find(const QString& quote) const
{
    const std::u32string wanted = quote.toStdU32String();
    const size_t at = wanted.empty() ? std::u32string::npos : m_points.find(wanted);
    if (at == std::u32string::npos)
        return std::nullopt;
    return Span{static_cast<int>(at), static_cast<int>(at + wanted.size())};
}

} // namespace touchstone
