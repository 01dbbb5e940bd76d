// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableWidget>

namespace touchstone {

/// A table of rows that are chosen one at a time and read, never edited.
class RowTable : public QTableWidget
{
public:
    RowTable(int columns, int rowHeight, QWidget* parent)
        : QTableWidget(0, columns, parent)
    {
        setSelectionBehavior(QAbstractItemView::SelectRows);
        setSelectionMode(QAbstractItemView::SingleSelection);
        setEditTriggers(QAbstractItemView::NoEditTriggers);
        setShowGrid(false);
        setTabKeyNavigation(false);
        verticalHeader()->hide();
        verticalHeader()->setDefaultSectionSize(rowHeight);
    }
};

} // namespace touchstone
