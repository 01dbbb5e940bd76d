// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/ColumnMappingJson.h"

#include "model/base/JsonNumbers.h"

using namespace Qt::StringLiterals;

namespace touchstone {

QJsonObject columnMappingToJson(const ColumnMapping& column)
{
    QJsonObject object;
    if (!column.touchpoint.isEmpty())
        object[u"touchpoint"_s] = column.touchpoint;
    if (!column.feature.isEmpty())
        object[u"feature"_s] = column.feature;
    if (!column.levels.isEmpty())
        object[u"levels"_s] = QJsonArray::fromStringList(column.levels);
    if (column.reversed)
        object[u"reversed"_s] = true;
    if (!column.loss.empty())
        object[u"loss"_s] = toJsonArray(column.loss);
    if (column.anchors)
        object[u"anchors"_s] = QJsonArray{column.anchors->ok, column.anchors->bad};
    if (!column.edges.empty())
        object[u"edges"_s] = toJsonArray(column.edges);
    if (column.okMinutes)
        object[u"ok"_s] = *column.okMinutes;
    if (column.badMinutes)
        object[u"bad"_s] = *column.badMinutes;
    if (column.missing)
        object[u"missing"_s] = QJsonArray::fromStringList(*column.missing);
    return object;
}

} // namespace touchstone
