// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/BlockFlow.h"

#include "views/report/ReportStyle.h"

#include <algorithm>

namespace touchstone::report {
namespace {

constexpr double BulletGap = 24;

/// Keeps room for an item of a list; the last one never goes over to the next page alone.
void needItem(PageFlow& flow, const std::vector<double>& heights, size_t item)
{
    const bool isLastButOne = item + 2 == heights.size();
    flow.need(heights[item] + (isLastButOne ? heights[item + 1] : 0));
}

void flowMore(PageFlow& flow, size_t all, size_t shown, const QString& andMore)
{
    if (shown >= all)
        return;
    const TextBox box(andMore.arg(all - shown), SmallType, flow.width());
    flow.need(box.height());
    flowText(flow, box, flow.left(), &Theme::mutedText);
}

} // namespace

void flowBullets(PageFlow& flow, const ReportBullets& bullets)
{
    constexpr double Indent = 150;
    std::vector<TextBox> boxes;
    std::vector<double> heights;
    for (const QString& item : bullets.items) {
        boxes.emplace_back(item, BodyType, flow.width() - Indent);
        heights.push_back(std::min(boxes.back().height(), 3 * boxes.back().lineHeight()) + BulletGap);
    }
    for (size_t i = 0; i < boxes.size(); ++i) {
        needItem(flow, heights, i);
        flow.paint(
            [x = flow.left(), y = flow.y(), line = boxes[i].lineHeight()](QPainter& painter, const Theme& theme) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(theme.accent);
                painter.drawEllipse(QPointF(x + 40, y + line * .52), 18, 18);
            });
        flowText(flow, boxes[i], flow.left() + Indent, &Theme::text);
        flow.advance(BulletGap);
    }
}

void flowFacts(PageFlow& flow, const ReportFacts& facts)
{
    constexpr double NameShare = 3. / GridColumns, WidestName = 5. / GridColumns;
    double name = 0;
    for (const auto& item : facts.items)
        name = std::max(name, TextBox(item.name, StrongType, flow.width()).naturalWidth() + Gutter);
    name = std::clamp(name, flow.width() * NameShare, flow.width() * WidestName);
    std::vector<TextBox> left, right;
    std::vector<double> heights;
    for (const auto& item : facts.items) {
        left.emplace_back(item.name, StrongType, name - Gutter);
        right.emplace_back(item.value, BodyType, flow.width() - name, Qt::AlignLeft, flow.limits().lines);
        heights.push_back(
            std::min(std::max(left.back().height(), right.back().height()), 6 * right.back().lineHeight()) + 36);
    }
    for (size_t i = 0; i < left.size(); ++i) {
        needItem(flow, heights, i);
        flow.paint([box = left[i], x = flow.left(), y = flow.y()](QPainter& painter, const Theme& theme) {
            box.draw(painter, {x, y}, theme.mutedText);
        });
        const double bottom = flow.y() + left[i].height();
        const int page = flow.page();
        flowText(flow, right[i], flow.left() + name, &Theme::text);
        if (flow.page() == page)
            flow.advance(std::max(0., bottom - flow.y()));
        flow.advance(36);
    }
    flow.advance(20);
}

void flowQuotes(PageFlow& flow, const ReportQuotes& quotes, const QString& andMore)
{
    constexpr double Indent = 110, Inset = 60;
    const size_t shown = std::min(flow.limits().quotes, quotes.items.size());
    for (size_t i = 0; i < shown; ++i) {
        const double width = flow.width() - Indent - Inset;
        const TextBox text(quotes.items[i].text, BodyType, width, Qt::AlignLeft, flow.limits().lines);
        const TextBox source(quotes.items[i].source, SmallType, width);
        const double height = text.height() + source.height() + 60;
        flow.need(height);
        flow.paint([text, source, height, x = flow.left(), y = flow.y(), w = flow.width()](
                       QPainter& painter, const Theme& theme) {
            painter.fillRect(QRectF(x, y, w, height), theme.laneFill);
            painter.fillRect(QRectF(x, y, 24, height), theme.heard);
            text.draw(painter, {x + Indent, y + 25}, theme.text);
            source.draw(painter, {x + Indent, y + 30 + text.height()}, theme.mutedText);
        });
        flow.advance(height + 45);
    }
    flowMore(flow, quotes.items.size(), shown, andMore);
}

void flowEntries(PageFlow& flow, const ReportEntries& entries, const QString& andMore)
{
    const size_t shown = std::min(flow.limits().entries, entries.items.size());
    for (size_t i = 0; i < shown; ++i) {
        const ReportEntries::Item& item = entries.items[i];
        const TextBox grade(item.gradeText, SmallType, flow.width());
        const double badge = item.grade ? gradeWidth(grade) + Gutter : 0;
        const TextBox text(item.text, StrongType, flow.width() - badge, Qt::AlignLeft, flow.limits().lines);
        const TextBox detail(item.detail, SmallType, flow.width(), Qt::AlignLeft, flow.limits().lines);
        const double height = text.height() + (item.detail.isEmpty() ? 0 : detail.height()) + 60;
        flow.need(height);
        flow.paint([=, kind = item.grade, hasDetail = !item.detail.isEmpty(), x = flow.left(), y = flow.y(),
                       w = flow.width()](QPainter& painter, const Theme& theme) {
            text.draw(painter, {x, y + 20}, theme.text);
            if (kind)
                paintGrade(painter, theme, grade, *kind, {x + w - gradeWidth(grade), y + 30});
            if (hasDetail)
                detail.draw(painter, {x, y + 20 + text.height()}, theme.mutedText);
            painter.setPen(QPen(theme.grid, 5));
            painter.drawLine(QPointF(x, y + height), QPointF(x + w, y + height));
        });
        flow.advance(height + 10);
    }
    flowMore(flow, entries.items.size(), shown, andMore);
}

} // namespace touchstone::report
