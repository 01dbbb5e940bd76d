// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/TableShape.h"

#include "model/exchange/SurveyShapes.h"
#include "model/exchange/TableHeader.h"

#include <array>

namespace touchstone {
namespace {

/// The most particular first; genericShape() knows every table.
constexpr std::array shapes
    = {&qualtricsShape, &surveyMonkeyShape, &limeSurveyShape, &wenjuanxingShape, &googleFormsShape, &genericShape};

} // namespace

FirstRecords::FirstRecords(const std::deque<TableReader::Record>& records)
{
    for (const TableReader::Record& record : records) {
        QStringList& row = cells.emplace_back();
        for (const std::string& cell : record.cells)
            row << QString::fromStdString(cell);
        if (cells.size() <= 3)
            width = std::max(width, row.size());
    }
}

QString FirstRecords::cell(size_t record, qsizetype column) const
{
    return record < cells.size() ? cells[record].value(column).trimmed() : QString();
}

TableShape findShape(const std::deque<TableReader::Record>& records)
{
    const FirstRecords first(records);
    for (const auto recognise : shapes) {
        if (std::optional<TableShape> shape = recognise(first))
            return *std::move(shape);
    }
    return {};
}

} // namespace touchstone
