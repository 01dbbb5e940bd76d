// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/BlockFlow.h"

#include "views/common/TextBox.h"
#include "views/report/ReportStyle.h"

#include <algorithm>

namespace touchstone::report {
namespace {

/// Draws text at a place, going on over pages line by line; the flow ends below it.
void flowText(PageFlow& flow, const TextBox& box, double x, QColor Theme::*color)
{
    int done = 0;
    while (done < box.lineCount()) {
        int fits = std::min(box.lineCount() - done, static_cast<int>((flow.room() + .5) / box.lineHeight()));
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

} // namespace

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

void flowBullets(PageFlow& flow, const ReportBullets& bullets)
{
    constexpr double Indent = 150;
    for (const QString& item : bullets.items) {
        const TextBox box(item, BodyType, flow.width() - Indent);
        flow.need(std::min(box.height(), 3 * box.lineHeight()));
        flow.paint([x = flow.left(), y = flow.y(), line = box.lineHeight()](QPainter& painter, const Theme& theme) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            painter.drawEllipse(QPointF(x + 40, y + line * .52), 18, 18);
        });
        flowText(flow, box, flow.left() + Indent, &Theme::text);
        flow.advance(40);
    }
}

void flowFacts(PageFlow& flow, const ReportFacts& facts)
{
    constexpr double NameShare = 3. / GridColumns;
    const double name = flow.width() * NameShare;
    for (const auto& item : facts.items) {
        const TextBox left(item.name, StrongType, name - Gutter);
        const TextBox right(item.value, BodyType, flow.width() - name);
        flow.need(std::min(std::max(left.height(), right.height()), 6 * right.lineHeight()));
        flow.paint([left, x = flow.left(), y = flow.y()](QPainter& painter, const Theme& theme) {
            left.draw(painter, {x, y}, theme.mutedText);
        });
        const double bottom = flow.y() + left.height();
        const int page = flow.page();
        flowText(flow, right, flow.left() + name, &Theme::text);
        if (flow.page() == page)
            flow.advance(std::max(0., bottom - flow.y()));
        flow.advance(36);
    }
    flow.advance(20);
}

void flowQuote(PageFlow& flow, const ReportQuote& quote)
{
    constexpr double Indent = 170;
    const TextBox text(quote.text, {10, QFont::Normal}, flow.width() - Indent - 80);
    const TextBox source(quote.source, SmallType, flow.width() - Indent - 80);
    const double height = text.height() + source.height() + 90;
    flow.need(height);
    flow.paint(
        [text, source, height, x = flow.left(), y = flow.y(), w = flow.width()](QPainter& painter, const Theme& theme) {
            painter.fillRect(QRectF(x, y, w, height), theme.laneFill);
            painter.fillRect(QRectF(x, y, 24, height), theme.heard);
            text.draw(painter, {x + Indent, y + 40}, theme.text);
            source.draw(painter, {x + Indent, y + 50 + text.height()}, theme.mutedText);
        });
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
    const double labels = flow.width() * 4 / GridColumns;
    const double numbers = 420;
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
        const TextBox label(step.label, BodyType, labels - Gutter);
        const TextBox number(step.number, StrongType, numbers);
        const bool isLast = i + 1 == waterfall.steps.size();
        flow.paint([=, tone = step.tone, from = step.from, to = step.to, x = flow.left(), y = flow.y()](
                       QPainter& painter, const Theme& theme) {
            const double begin = zero + std::min(from, to) * scale, end = zero + std::max(from, to) * scale;
            label.drawLines(painter, {x, y + (Row - label.lineHeight()) / 2}, theme.text, 0, 1);
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
