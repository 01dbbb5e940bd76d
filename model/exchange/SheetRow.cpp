// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SheetRow.h"

namespace touchstone {

void SheetRow::clear()
{
    m_cells.clear();
    m_text.clear();
    m_faults.clear();
}

bool SheetRow::put(size_t column, std::string_view text)
{
    if (text.empty())
        return true;
    if (column >= m_cells.size())
        m_cells.resize(column + 1);
    m_cells[column] = {m_text.size(), text.size()};
    m_text += text;
    return m_text.size() <= MostBytes;
}

std::span<const std::string_view> SheetRow::fields()
{
    m_fields.clear();
    for (const Cell& cell : m_cells)
        m_fields.push_back(std::string_view(m_text).substr(cell.begin, cell.size));
    return m_fields;
}

QString cellName(size_t column, qint64 row)
{
    QString letters;
    for (size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters + QString::number(row);
}

size_t columnOfCellName(QStringView name)
{
    size_t column = 0;
    for (const QChar letter : name) {
        const unsigned index = letter.unicode() - u'A';
        if (index >= 26)
            break;
        column = column * 26 + index + 1;
        if (column > SheetRow::MostColumns)
            return SheetRow::MostColumns;
    }
    return column == 0 ? SheetRow::MostColumns : column - 1;
}

} // namespace touchstone
