// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableWidget>

namespace touchstone {

/// Makes a table one of rows that are chosen one at a time and read, never edited.
inline void readByRow(QTableView& table, int rowHeight)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
}

/// Such a table that holds its own items.
class RowTable : public QTableWidget
{
public:
    RowTable(int columns, int rowHeight, QWidget* parent)
        : QTableWidget(0, columns, parent)
    {
        readByRow(*this, rowHeight);
    }
};

} // namespace touchstone
