// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/BlockFlow.h"

#include "views/common/TextBox.h"
#include "views/report/ReportStyle.h"

#include <algorithm>
#include <numeric>

namespace touchstone::report {
namespace {

constexpr double CellPadding = 36; ///< above and below a cell's text
constexpr double BarHeight = 95;
constexpr double BarNumberWidth = 420; ///< kept beside a bar for its number
constexpr double BadgePadding = 60;

struct Cell
{
    TextBox text, second;
    const ReportCell* source;
    double x, width;
};

struct Grid
{
    std::vector<double> x, width;
};

Grid gridOf(const ReportTable& table, double left, double width)
{
    const double shares = std::accumulate(table.columns.begin(), table.columns.end(), 0.,
        [](double sum, const ReportTable::Column& column) { return sum + column.share; });
    const double usable = width - Gutter * static_cast<double>(table.columns.size() - 1);
    Grid grid;
    for (const auto& column : table.columns) {
        grid.x.push_back(left);
        grid.width.push_back(usable * column.share / shares);
        left += grid.width.back() + Gutter;
    }
    return grid;
}

void flowLegend(PageFlow& flow, const ReportTable& table)
{
    if (table.legend.empty())
        return;
    double x = flow.left();
    double y = flow.y();
    for (const auto& [tone, name] : table.legend) {
        const TextBox box(name, SmallType, flow.width());
        const double width = 130 + box.naturalWidth() + 160;
        if (x + width > flow.left() + flow.width() && x > flow.left()) {
            x = flow.left();
            y += box.lineHeight() + 20;
        }
        flow.paint([=, key = tone](QPainter& painter, const Theme& theme) {
            painter.fillRect(QRectF(x, y + 20, 80, 70), toneColor(theme, key, 0));
            box.draw(painter, {x + 120, y}, theme.mutedText);
        });
        x += width;
    }
    flow.advance(y - flow.y() + 150);
}

void flowHeader(PageFlow& flow, const ReportTable& table, const Grid& grid)
{
    std::vector<TextBox> boxes;
    double height = 0;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        boxes.emplace_back(table.columns[i].header, Type{8, QFont::DemiBold}, grid.width[i],
            table.columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft);
        height = std::max(height, boxes.back().height());
    }
    height += 60;
    flow.paint(
        [boxes, grid, height, x = flow.left(), y = flow.y(), w = flow.width()](QPainter& painter, const Theme& theme) {
            for (size_t i = 0; i < boxes.size(); ++i)
                boxes[i].draw(painter, {grid.x[i], y + height - 40 - boxes[i].height()}, theme.mutedText);
            painter.setPen(QPen(theme.mutedText, 8));
            painter.drawLine(QPointF(x, y + height), QPointF(x + w, y + height));
        });
    flow.advance(height);
}

/// A line with ends over a bar, edged so that it is seen on every tone.
void paintRange(QPainter& painter, const Theme& theme, double low, double high, double barTop)
{
    const double middle = barTop + BarHeight / 2, end = BarHeight * .3;
    for (const auto& [color, width] : {std::pair(theme.surface, 22.), std::pair(theme.text, 9.)}) {
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(low, middle), QPointF(high, middle));
        painter.drawLine(QPointF(low, middle - end), QPointF(low, middle + end));
        painter.drawLine(QPointF(high, middle - end), QPointF(high, middle + end));
    }
}

void paintCell(QPainter& painter, const Theme& theme, const ReportTable& table, const Cell& cell, double y)
{
    const ReportCell& source = *cell.source;
    if (source.grade) {
        paintGrade(painter, theme, cell.text, *source.grade, {cell.x, y + CellPadding});
        return;
    }
    if (!source.bar.empty()) {
        const bool hasNumber = !source.text.isEmpty();
        const double whole = cell.width - (hasNumber ? BarNumberWidth : 0);
        double sum = 0;
        for (const ReportBarPart& part : source.bar)
            sum += part.value;
        const double maximum = table.barMaximum > 0 ? table.barMaximum : sum;
        const double barTop = y + CellPadding + (cell.text.lineHeight() - BarHeight) / 2;
        paintBar(painter, theme, QRectF(cell.x, barTop, whole, BarHeight), source.bar, maximum, table.isHollow);
        const auto at = [&](double value) { return cell.x + (maximum > 0 ? whole * value / maximum : 0); };
        double end = at(sum);
        if (source.range) {
            paintRange(painter, theme, at(source.range->first), at(source.range->second), barTop);
            end = std::max(end, at(source.range->second));
        }
        if (hasNumber)
            cell.text.draw(painter, {end + 50, y + CellPadding}, theme.text);
        if (!source.second.isEmpty())
            cell.second.draw(painter, {cell.x, y + CellPadding + cell.text.height()}, theme.mutedText);
        return;
    }
    cell.text.draw(painter, {cell.x, y + CellPadding}, source.target.isEmpty() ? theme.text : theme.accent);
    if (!source.second.isEmpty())
        cell.second.draw(painter, {cell.x, y + CellPadding + cell.text.height()}, theme.mutedText);
}

/// A row's cells and its height.
std::pair<std::vector<Cell>, double> cellsOf(
    const ReportTable& table, const std::vector<ReportCell>& row, const Grid& grid, int mostLines)
{
    std::vector<Cell> cells;
    double height = 0;
    for (size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
        const ReportCell& cell = row[i];
        const auto alignment = table.columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft;
        const double width = cell.grade ? grid.width[i] + Gutter : grid.width[i];
        const Type type = cell.grade ? SmallType : cell.isStrong ? StrongType : BodyType;
        cells.push_back({TextBox(cell.text, type, width, alignment, mostLines),
            TextBox(cell.second, SmallType, width, alignment, mostLines), &cell, grid.x[i], grid.width[i]});
        height
            = std::max(height, cells.back().text.height() + (cell.second.isEmpty() ? 0 : cells.back().second.height()));
    }
    return {std::move(cells), height + 2 * CellPadding};
}

} // namespace

double gradeWidth(const TextBox& word) { return word.naturalWidth() + 2 * BadgePadding; }

void paintGrade(QPainter& painter, const Theme& theme, const TextBox& word, Grade grade, QPointF topLeft)
{
    const QColor color = theme.gradeColor(grade);
    const double h = word.lineHeight() + 20;
    const QRectF badge(topLeft.x(), topLeft.y() - 10, gradeWidth(word), h);
    QColor fill = color;
    fill.setAlphaF(grade == Grade::Measured ? 1.F : grade == Grade::Heard ? .16F : 0.F);
    painter.setPen(QPen(color, 7, grade == Grade::Assumed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(fill);
    painter.drawRoundedRect(badge, h / 3, h / 3);
    word.draw(painter, topLeft + QPointF(BadgePadding, 0), grade == Grade::Measured ? QColor(Qt::white) : color);
}

void paintBar(QPainter& painter, const Theme& theme, const QRectF& rect, const std::vector<ReportBarPart>& parts,
    double maximum, bool isHollow)
{
    if (maximum <= 0)
        return;
    double x = rect.left();
    for (const ReportBarPart& part : parts) {
        const double width = std::max(0., part.value) / maximum * rect.width();
        if (width <= 0)
            continue;
        const QRectF piece(x, rect.top(), width, rect.height());
        const QColor color = toneColor(theme, part.tone, part.shade);
        if (isHollow) {
            painter.setPen(QPen(theme.assumed, 8, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(piece);
        } else {
            painter.fillRect(piece, color);
        }
        x += width;
    }
}

void flowTable(PageFlow& flow, const ReportTable& table)
{
    if (table.rows.empty())
        return;
    const Grid grid = gridOf(table, flow.left(), flow.width());
    const ReportTable* source = &table;
    flow.need(500);
    flowLegend(flow, table);
    flowHeader(flow, table, grid);
    std::vector<std::pair<std::vector<Cell>, double>> rows; // and their heights
    for (const auto& row : table.rows)
        rows.push_back(cellsOf(table, row, grid, flow.limits().lines));
    for (size_t i = 0; i < rows.size(); ++i) {
        auto& [cells, height] = rows[i];
        // The last row never goes over to the next page alone.
        const double needed = height + (i + 2 == rows.size() ? rows[i + 1].second : 0);
        if (needed > flow.room() && !flow.isAtTop()) {
            flow.newPage();
            flowHeader(flow, table, grid);
        }
        for (const Cell& cell : cells) {
            if (!cell.source->target.isEmpty()) {
                flow.link({cell.x, flow.y() + CellPadding, cell.text.naturalWidth(), cell.text.height()},
                    cell.source->target);
            }
        }
        const bool endsTier = std::find(table.tierEnds.begin(), table.tierEnds.end(), i) != table.tierEnds.end();
        flow.paint([cells = std::move(cells), source, endsTier, height = height, x = flow.left(), y = flow.y(),
                       w = flow.width()](QPainter& painter, const Theme& theme) {
            for (const Cell& cell : cells)
                paintCell(painter, theme, *source, cell, y);
            painter.setPen(endsTier ? QPen(theme.text, 14) : QPen(theme.grid, 5));
            painter.drawLine(QPointF(x, y + height), QPointF(x + w, y + height));
        });
        flow.advance(height);
    }
    flow.advance(60);
}

} // namespace touchstone::report
