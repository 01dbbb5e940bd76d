// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/ComparisonSheet.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace touchstone {
namespace {

using Side = Comparison::Side;

constexpr double UnitsPerMapUnit = .75 * PaperUnit; ///< at their own scale, a pixel of 96 to the inch
constexpr double Margin = 36 * PaperUnit, Gap = 14 * PaperUnit;
constexpr double SideTitle = 18 * PaperUnit; ///< above each map
constexpr double SignRadius = 5.5 * PaperUnit, SignWidth = 17 * PaperUnit, LineGap = 3 * PaperUnit;
constexpr double NarrowestColumn = 230 * PaperUnit, NarrowestPicture = 520 * PaperUnit;
constexpr double ListHead = 24 * PaperUnit, Foot = 20 * PaperUnit;
constexpr double SmallestList = 80 * PaperUnit; ///< worth beginning under the maps
constexpr TextType TitleType{15, QFont::DemiBold}, SideType{10.5, QFont::DemiBold}, LineType{8.5}, SmallType{8};

} // namespace

ComparisonSheet::ComparisonSheet(std::shared_ptr<const Comparison> comparison, ComparisonTexts texts)
    : m_comparison(std::move(comparison))
    , m_texts(std::move(texts))
{ }

double ComparisonSheet::headHeight(double width) const
{
    return TextBox(m_texts.title, TitleType, width).height() + TextBox(m_texts.figures, LineType, width).height()
        + 2 * SignRadius + 2 * Gap;
}

QSizeF ComparisonSheet::mapsSize(double scale, bool isBeside) const
{
    const QSizeF one = m_comparison->bounds().size() * scale;
    return isBeside ? QSizeF(2 * one.width() + Gap, one.height() + SideTitle)
                    : QSizeF(one.width(), 2 * (one.height() + SideTitle) + Gap);
}

TextBox ComparisonSheet::lineBox(size_t line, double width) const
{
    return TextBox(m_texts.lines[line].text, LineType, width - SignWidth);
}

void ComparisonSheet::fitColumns(Layout& layout) const
{
    const double width = layout.page.width() - 2 * Margin;
    layout.columns = std::max(1, static_cast<int>((width + Gap) / (NarrowestColumn + Gap)));
    layout.column = (width - (layout.columns - 1) * Gap) / layout.columns;
    for (size_t i = 0; i < m_texts.lines.size(); ++i)
        layout.heights.push_back(lineBox(i, layout.column).height());
}

void ComparisonSheet::flowList(Layout& layout, double bottom) const
{
    layout.entries.assign(1, {});
    double top = layout.listTop + ListHead, y = top;
    int column = 0;
    if (bottom - top < SmallestList) { // the maps fill the first page
        layout.entries.emplace_back();
        y = top = Margin + ListHead;
    }
    for (size_t i = 0; i < m_texts.lines.size(); ++i) {
        const double height = layout.heights[i];
        if (y + height > bottom && y > top) {
            y = top;
            if (++column == layout.columns) {
                column = 0;
                layout.entries.emplace_back();
                y = top = Margin + ListHead;
            }
        }
        layout.entries.back().push_back({i, {Margin + column * (layout.column + Gap), y}});
        y += height + LineGap;
    }
}

ComparisonSheet::Layout ComparisonSheet::layOut(const QSizeF& page, bool isBeside) const
{
    Layout layout{.page = page, .isBeside = isBeside};
    const double width = page.width() - 2 * Margin;
    layout.top = Margin + headHeight(width);
    const QSizeF bare = mapsSize(0, isBeside), unit = mapsSize(1, isBeside) - bare;
    layout.scale = std::min({(width - bare.width()) / unit.width(),
        (page.height() - Margin - Foot - layout.top - bare.height()) / unit.height(), 2 * UnitsPerMapUnit});
    layout.listTop = layout.top + mapsSize(layout.scale, isBeside).height() + Gap;
    return layout;
}

std::vector<PdfPage> ComparisonSheet::pages(const QSizeF& paper) const
{
    Layout best;
    for (const QSizeF& page : {paper.transposed() * PaperUnit, paper * PaperUnit}) {
        for (const bool isBeside : {true, false}) {
            if (const Layout layout = layOut(page, isBeside); layout.scale > best.scale * 1.02)
                best = layout;
        }
    }
    fitColumns(best);
    flowList(best, best.page.height() - Margin - Foot);
    std::vector<PdfPage> pages;
    for (size_t i = 0; i < best.entries.size(); ++i) {
        pages.push_back({best.page / PaperUnit, [this, best, i](QPainter& painter) {
                             painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
                             if (i == 0) {
                                 paintHead(painter, best.page.width() - 2 * Margin);
                                 paintMaps(painter, best);
                             }
                             paintList(painter, best, i);
                             const QString number
                                 = m_texts.pageOf.arg(i + 1).arg(static_cast<qulonglong>(best.entries.size()));
                             TextBox(number, SmallType, best.page.width() - 2 * Margin, Qt::AlignRight)
                                 .draw(painter, {Margin, best.page.height() - Margin}, m_theme.mutedText);
                         }});
    }
    return pages;
}

DrawnPicture ComparisonSheet::picture() const
{
    // The arrangement that is nearest to a screen's shape.
    const auto unlikeScreen = [&](bool isBeside) {
        const QSizeF size = mapsSize(UnitsPerMapUnit, isBeside);
        return std::abs(std::log(size.width() / size.height() / 1.5));
    };
    Layout layout{.isBeside = unlikeScreen(true) <= unlikeScreen(false), .scale = UnitsPerMapUnit};
    const QSizeF maps = mapsSize(UnitsPerMapUnit, layout.isBeside);
    const double width = std::max(maps.width(), NarrowestPicture);
    layout.page.setWidth(width + 2 * Margin);
    layout.top = Margin + headHeight(width);
    layout.listTop = layout.top + maps.height() + Gap;
    // The shortest columns that hold the list without a second page.
    fitColumns(layout);
    double bottom = layout.listTop + ListHead + SmallestList;
    flowList(layout, bottom);
    while (layout.entries.size() > 1) {
        bottom += 2 * SignWidth;
        flowList(layout, bottom);
    }
    layout.page.setHeight(bottom + Margin);
    return {layout.page / UnitsPerMapUnit, Qt::white, [this, layout](QPainter& painter, const QRectF&) {
                painter.save();
                painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
                painter.scale(1 / UnitsPerMapUnit, 1 / UnitsPerMapUnit);
                painter.fillRect(QRectF(QPointF(), layout.page), Qt::white);
                paintHead(painter, layout.page.width() - 2 * Margin);
                paintMaps(painter, layout);
                paintList(painter, layout, 0);
                painter.restore();
            }};
}

void ComparisonSheet::paintHead(QPainter& painter, double width) const
{
    const TextBox title(m_texts.title, TitleType, width), figures(m_texts.figures, LineType, width);
    double y = Margin;
    title.draw(painter, {Margin, y}, m_theme.text);
    y += title.height();
    figures.draw(painter, {Margin, y}, m_theme.mutedText);
    y += figures.height() + Gap / 2;
    double x = Margin;
    for (const DifferenceKind kind : {DifferenceKind::Added, DifferenceKind::Removed, DifferenceKind::Changed}) {
        const TextBox words(m_texts.kinds[static_cast<size_t>(kind)], LineType, width);
        paintDifference(painter, {x + SignRadius, y + SignRadius}, SignRadius, kind, m_theme);
        words.draw(painter, {x + SignWidth, y + SignRadius - words.height() / 2}, m_theme.text);
        x += SignWidth + words.naturalWidth() + 2 * Gap;
    }
}

void ComparisonSheet::paintMaps(QPainter& painter, const Layout& layout) const
{
    const QRectF bounds = m_comparison->bounds();
    QPointF at(Margin, layout.top);
    for (const Side side : {Side::Before, Side::After}) {
        TextBox(m_texts.sides[static_cast<size_t>(side)], SideType, bounds.width() * layout.scale, Qt::AlignLeft, 1)
            .draw(painter, at, m_theme.text);
        painter.save();
        painter.translate(at + QPointF(0, SideTitle));
        painter.scale(layout.scale, layout.scale);
        painter.translate(-bounds.topLeft());
        const double scale = layout.scale / UnitsPerMapUnit;
        m_comparison->paint(painter, side, m_theme, bounds, {}, scale);
        m_comparison->paintNames(painter, m_theme, scale);
        painter.restore();
        if (layout.isBeside)
            at.rx() += bounds.width() * layout.scale + Gap;
        else
            at.ry() += bounds.height() * layout.scale + SideTitle + Gap;
    }
}

void ComparisonSheet::paintList(QPainter& painter, const Layout& layout, size_t page) const
{
    if (layout.entries[page].empty())
        return;
    const double top = layout.entries[page].front().at.y() - ListHead;
    painter.setPen(QPen(m_theme.border, 5));
    painter.drawLine(QPointF(Margin, top), QPointF(layout.page.width() - Margin, top));
    TextBox(m_texts.differences, SideType, layout.page.width() - 2 * Margin)
        .draw(painter, {Margin, top + LineGap}, m_theme.text);
    for (const Entry& entry : layout.entries[page]) {
        const TextBox box = lineBox(entry.line, layout.column);
        paintDifference(painter, entry.at + QPointF(SignRadius, box.lineHeight() / 2), SignRadius,
            m_texts.lines[entry.line].kind, m_theme);
        box.draw(painter, entry.at + QPointF(SignWidth, 0), m_theme.text);
    }
}

} // namespace touchstone
