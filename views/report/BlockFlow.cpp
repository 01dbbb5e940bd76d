// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/BlockFlow.h"

#include "views/common/TextBox.h"
#include "views/report/ReportStyle.h"

#include <algorithm>

namespace touchstone::report {

void flowText(PageFlow& flow, const TextBox& box, double x, QColor Theme::*color)
{
    int done = 0;
    while (done < box.lineCount()) {
        const int left = box.lineCount() - done;
        int fits = std::min(left, static_cast<int>((flow.room() + .5) / box.lineHeight()));
        if (fits < left && left > 1) {
            // No widow: one more line goes over with the last one. No orphan: the first stays with the second.
            fits = std::min(fits, left - 2);
            if (fits == 1 && done == 0 && left > 1)
                fits = 0;
        }
        if (fits <= 0 && !flow.isAtTop()) {
            flow.newPage();
            continue;
        }
        fits = std::max(1, fits);
        flow.paint([box, x, y = flow.y(), color, done, fits](QPainter& painter, const Theme& theme) {
            box.drawLines(painter, {x, y}, theme.*color, done, fits);
        });
        flow.advance(fits * box.lineHeight());
        done += fits;
        if (done < box.lineCount())
            flow.newPage();
    }
}

void flowCover(PageFlow& flow, const ReportContent& content)
{
    flow.paint(
        [](QPainter& painter, const Theme& theme) { painter.fillRect(QRectF(0, 0, PageWidth, 180), theme.accent); });
    flow.advance(900);
    flowText(flow, TextBox(content.subtitle, {12, QFont::DemiBold}, flow.width()), flow.left(), &Theme::accent);
    flow.advance(90);
    flowText(flow, TextBox(content.title, TitleType, flow.width()), flow.left(), &Theme::text);
    flow.advance(120);
    flowText(flow, TextBox(content.dateText, LeadType, flow.width()), flow.left(), &Theme::mutedText);
    flow.advance(500);
    for (const ReportBlock& block : content.cover) {
        if (const auto* facts = std::get_if<ReportFacts>(&block))
            flowFacts(flow, *facts);
        else if (const auto* note = std::get_if<ReportNote>(&block))
            flowNote(flow, *note);
    }
}

void flowTitle(PageFlow& flow, const ReportSection& section)
{
    flowText(flow, TextBox(section.title, HeadingType, flow.width()), flow.left(), &Theme::text);
    if (!section.subtitle.isEmpty())
        flowText(flow, TextBox(section.subtitle, BodyType, flow.width()), flow.left(), &Theme::mutedText);
    flow.advance(30);
    flow.paint([x = flow.left(), y = flow.y()](
                   QPainter& painter, const Theme& theme) { painter.fillRect(QRectF(x, y, 360, 22), theme.accent); });
    flow.advance(150);
}

void flowHeading(PageFlow& flow, const ReportHeading& heading, double keep)
{
    const TextBox box(heading.text, SubheadingType, flow.width());
    flow.need(box.height() + 190 + keep);
    flow.space(120);
    flowText(flow, box, flow.left(), &Theme::text);
    flow.advance(40);
}

void flowParagraph(PageFlow& flow, const ReportParagraph& paragraph)
{
    using Style = ReportParagraph::Style;
    const TextBox box(paragraph.text, paragraph.style == Style::Lead ? LeadType : BodyType, flow.width());
    flowText(flow, box, flow.left(), paragraph.style == Style::Muted ? &Theme::mutedText : &Theme::text);
    flow.advance(90);
}

void flowKeyFigures(PageFlow& flow, const ReportKeyFigures& figures)
{
    if (figures.items.empty())
        return;
    const auto count = static_cast<double>(std::max<size_t>(figures.items.size(), 4));
    const double width = (flow.width() - (count - 1) * Gutter) / count;
    struct Column
    {
        TextBox figure, label, note;
    };
    std::vector<Column> columns;
    double height = 0;
    for (const auto& item : figures.items) {
        columns.push_back({TextBox(item.figure, FigureType, width), TextBox(item.label, StrongType, width),
            TextBox(item.note, SmallType, width)});
        height = std::max(
            height, columns.back().figure.height() + columns.back().label.height() + columns.back().note.height());
    }
    flow.need(height + 60);
    for (size_t i = 0; i < columns.size(); ++i) {
        const double x = flow.left() + static_cast<double>(i) * (width + Gutter);
        flow.paint([column = columns[i], x, y = flow.y(), height](QPainter& painter, const Theme& theme) {
            painter.fillRect(QRectF(x - 30, y + 30, 10, height - 40), theme.border);
            column.figure.draw(painter, {x + 20, y}, theme.text);
            double below = y + column.figure.height();
            column.label.draw(painter, {x + 20, below}, theme.text);
            below += column.label.height();
            column.note.draw(painter, {x + 20, below}, theme.mutedText);
        });
    }
    flow.advance(height + 60);
}

void flowNote(PageFlow& flow, const ReportNote& note)
{
    const TextBox text(note.text, BodyType, flow.width() - 240);
    const double height = text.height() + 140;
    flow.need(height);
    flow.paint([text, height, x = flow.left(), y = flow.y(), w = flow.width()](QPainter& painter, const Theme& theme) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.warningSoft);
        painter.drawRoundedRect(QRectF(x, y, w, height), 40, 40);
        painter.fillRect(QRectF(x, y + 20, 24, height - 40), theme.warning);
        text.draw(painter, {x + 140, y + 70}, theme.text);
    });
    flow.advance(height + 80);
}

void flowPick(PageFlow& flow, const ReportPick& pick)
{
    constexpr double Badge = 560; ///< width of the column with the index
    constexpr double Inset = 110;
    const bool hasIndex = !pick.index.isEmpty();
    const double textX = flow.left() + Badge + Inset;
    const double width = flow.left() + flow.width() - textX - Inset;
    const TextBox name(QStringLiteral("%1. %2").arg(pick.rank, pick.name), {12, QFont::DemiBold}, width);
    const TextBox place(pick.place, SmallType, width);
    const TextBox reason(pick.reason, BodyType, width);
    const TextBox founded(pick.founded, SmallType, width);
    const TextBox index(hasIndex ? pick.index : pick.rank, {20, QFont::DemiBold}, Badge, Qt::AlignHCenter);
    const double text = name.height() + place.height() + reason.height() + founded.height() + 50;
    const double height = std::max(text, index.height()) + 120;
    flow.need(height);
    const QRectF frame(flow.left(), flow.y(), flow.width(), height);
    flow.paint([=, heat = pick.heat, hollow = pick.isHollow, linked = !pick.target.isEmpty()](
                   QPainter& painter, const Theme& theme) {
        painter.setPen(QPen(theme.border, 7));
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(frame, 50, 50);
        const QRectF badge(frame.left(), frame.top(), Badge, frame.height());
        if (hollow) {
            painter.setPen(QPen(theme.assumed, 10, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.heat(heat));
        }
        painter.drawRoundedRect(hollow ? badge.adjusted(30, 30, -30, -30) : badge, 50, 50);
        index.draw(painter, {badge.left(), badge.center().y() - index.height() / 2},
            hollow ? theme.text : theme.heatText(heat));
        double y = frame.top() + 60;
        name.draw(painter, {textX, y}, linked ? theme.accent : theme.text);
        y += name.height();
        place.draw(painter, {textX, y}, theme.mutedText);
        y += place.height() + 25;
        reason.draw(painter, {textX, y}, theme.text);
        y += reason.height() + 25;
        founded.draw(painter, {textX, y}, theme.mutedText);
    });
    flow.link(frame, pick.target);
    flow.advance(height + 90);
}

void flowWaterfall(PageFlow& flow, const ReportWaterfall& waterfall)
{
    constexpr double Row = 150, Bar = 100;
    const double numbers = 420;
    double labels = 0;
    for (const auto& step : waterfall.steps)
        labels = std::max(labels, TextBox(step.label, BodyType, flow.width()).naturalWidth() + Gutter);
    labels = std::min(labels, flow.width() * 5 / GridColumns);
    const double span = flow.width() - labels - numbers;
    double low = 0, high = 0;
    for (const auto& step : waterfall.steps) {
        low = std::min({low, step.from, step.to});
        high = std::max({high, step.from, step.to});
    }
    const double scale = high > low ? span / (high - low) : 0;
    const double zero = flow.left() + labels - low * scale;
    flow.need(Row * static_cast<double>(waterfall.steps.size()));
    for (size_t i = 0; i < waterfall.steps.size(); ++i) {
        const auto& step = waterfall.steps[i];
        const TextBox label(step.label, BodyType, labels - Gutter, Qt::AlignLeft, 1);
        const TextBox number(step.number, StrongType, numbers);
        const bool isLast = i + 1 == waterfall.steps.size();
        flow.paint([=, tone = step.tone, from = step.from, to = step.to, x = flow.left(), y = flow.y()](
                       QPainter& painter, const Theme& theme) {
            const double begin = zero + std::min(from, to) * scale, end = zero + std::max(from, to) * scale;
            label.draw(painter, {x, y + (Row - label.lineHeight()) / 2}, theme.text);
            const QRectF bar(begin, y + (Row - Bar) / 2, std::max(8., end - begin), Bar);
            painter.fillRect(bar, toneColor(theme, tone, 0));
            if (!isLast) {
                painter.setPen(QPen(theme.mutedText, 4, Qt::DotLine));
                painter.drawLine(
                    QPointF(zero + to * scale, bar.bottom()), QPointF(zero + to * scale, bar.bottom() + Row - Bar));
            }
            number.draw(painter, {bar.right() + 50, y + (Row - number.lineHeight()) / 2}, theme.text);
        });
        flow.advance(Row);
    }
    flow.advance(40);
}

} // namespace touchstone::report
