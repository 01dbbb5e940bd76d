// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ScaleWords.h"
#include "model/exchange/SurveyShapes.h"
#include "model/exchange/TableHeader.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr size_t MostHeaderRows = 3;

/// What the cells of a column below its headers are like.
struct Body
{
    qint64 filled = 0, numbers = 0;
    QSet<QString> texts;

    bool isNumeric() const { return filled >= 3 && numbers * 10 >= filled * 9; }
    bool repeats() const { return filled >= 8 && texts.size() * 3 <= filled; }
};

Body bodyOf(const FirstRecords& first, qsizetype column, size_t from)
{
    Body body;
    for (size_t record = from; record < first.size(); ++record) {
        const QString text = first.cell(record, column);
        if (text.isEmpty() || isMissingWord(text))
            continue;
        ++body.filled;
        bool isNumber = false;
        text.toDouble(&isNumber);
        body.numbers += isNumber;
        body.texts.insert(text);
    }
    return body;
}

/// Whether a record names the columns as the one before it does: it has words where numbers follow, or answers that
/// nobody gave where everybody chooses among a few.
bool isFurtherHeader(const FirstRecords& first, size_t record)
{
    int columns = 0, unlike = 0, alike = 0;
    for (qsizetype column = 0; column < first.width; ++column) {
        const QString text = first.cell(record, column);
        const Body body = bodyOf(first, column, record + 1);
        if (text.isEmpty() || (!body.isNumeric() && !body.repeats()))
            continue;
        ++columns;
        bool isNumber = false;
        text.toDouble(&isNumber);
        const bool fits = isMissingWord(text) || body.texts.contains(text) || (isNumber && body.isNumeric());
        ++(fits ? alike : unlike);
    }
    return columns >= 3 && unlike >= 3 && alike * 10 <= columns;
}

} // namespace

std::vector<ColumnHint> namesFromRows(
    const FirstRecords& first, size_t rows, const std::function<bool(const QString&)>& isFiller)
{
    std::vector<ColumnHint> columns(static_cast<size_t>(first.width));
    QString group; // the question that empty cells to its right belong to
    for (qsizetype column = 0; column < first.width; ++column) {
        const QString top = first.cell(0, column);
        QStringList below;
        for (size_t row = 1; row < rows; ++row) {
            const QString text = first.cell(row, column);
            if (!text.isEmpty() && text != top && !isFiller(text) && !below.contains(text))
                below << text;
        }
        bool isFilledBelow = false;
        for (size_t row = 1; row < rows; ++row)
            isFilledBelow = isFilledBelow || !first.cell(row, column).isEmpty();
        if (!top.isEmpty())
            group = top;
        const bool belongs = top.isEmpty() ? isFilledBelow
                                           : rows > 1 && column + 1 < first.width && first.cell(0, column + 1).isEmpty()
                && !first.cell(1, column + 1).isEmpty();
        ColumnHint& hint = columns[static_cast<size_t>(column)];
        if (belongs && !group.isEmpty() && !below.isEmpty()) {
            hint.subject = below.join(u" - "_s);
            hint.name = group + u": "_s + hint.subject;
        } else {
            hint.name = top.isEmpty() ? below.join(u" - "_s) : top;
        }
    }
    return columns;
}

std::optional<TableShape> genericShape(const FirstRecords& first)
{
    TableShape shape;
    const bool isNamed = isHeader(first.cells.front());
    size_t rows = isNamed ? 1 : 0;
    while (isNamed && rows < MostHeaderRows && rows + 3 < first.size() && isFurtherHeader(first, rows))
        ++rows;
    shape.headerRows = static_cast<int>(rows);
    if (rows > 1) {
        shape.columns = namesFromRows(first, rows, [](const QString&) { return false; });
    } else {
        shape.columns.resize(static_cast<size_t>(first.cells.front().size()));
        for (size_t column = 0; isNamed && column < shape.columns.size(); ++column)
            shape.columns[column].name = first.cells.front()[static_cast<qsizetype>(column)];
    }
    return shape;
}

} // namespace touchstone
