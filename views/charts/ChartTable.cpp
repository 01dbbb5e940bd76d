// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ChartTable.h"

namespace touchstone {
namespace {

QString line(const QStringList& cells)
{
    QStringList clean;
    for (QString cell : cells)
        clean << cell.replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
    return clean.join(u'\t') + u'\n';
}

} // namespace

QString ChartTable::toTsv() const
{
    QString text = line(header);
    for (const QStringList& row : rows)
        text += line(row);
    return text;
}

} // namespace touchstone
