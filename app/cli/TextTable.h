// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace touchstone {

/// Cells that a text takes on a terminal: two for a wide East Asian character, none for a combining mark.
qsizetype displayWidth(const QString& text);

/// A table for the terminal: columns aligned, two spaces between, no trailing spaces.
class TextTable
{
public:
    enum class Align { Left, Right };

    void addColumn(const QString& header, Align align);
    /// As many cells as columns.
    void addRow(const QStringList& cells);
    QString toString() const;

private:
    std::vector<Align> m_align;
    QStringList m_headers;
    std::vector<QStringList> m_rows;
};

} // namespace touchstone
