// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"

#include <algorithm>
#include <unicode/uchar.h>

namespace touchstone {

qsizetype displayWidth(const QString& text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
        const auto point = static_cast<UChar32>(c);
        if (QChar::isMark(c) || u_charType(point) == U_FORMAT_CHAR)
            continue;
        const int kind = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
        width += kind == U_EA_WIDE || kind == U_EA_FULLWIDTH ? 2 : 1;
    }
    return width;
}

void TextTable::addColumn(const QString& header, Align align)
{
    m_headers << header;
    m_align.push_back(align);
}

void TextTable::addRow(const QStringList& cells) { m_rows.push_back(cells); }

QString TextTable::toString() const
{
    std::vector<qsizetype> widths(m_align.size(), 0);
    const auto widen = [&](const QStringList& cells) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(cells[static_cast<qsizetype>(i)]));
    };
    widen(m_headers);
    std::for_each(m_rows.begin(), m_rows.end(), widen);

    QString result;
    const auto write = [&](const QStringList& cells) {
        QString line;
        for (size_t i = 0; i < widths.size(); ++i) {
            const QString& cell = cells[static_cast<qsizetype>(i)];
            const QString padding(widths[i] - displayWidth(cell), QLatin1Char(' '));
            line += (i ? QStringLiteral("  ") : QString())
                + (m_align[i] == Align::Right ? padding + cell : cell + padding);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        result += line + QLatin1Char('\n');
    };
    write(m_headers);
    std::for_each(m_rows.begin(), m_rows.end(), write);
    return result;
}

} // namespace touchstone
