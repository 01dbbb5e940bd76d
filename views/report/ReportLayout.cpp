// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/ReportLayout.h"

#include "views/common/TextBox.h"
#include "views/report/BlockFlow.h"
#include "views/report/ReportStyle.h"

#include <cmath>

namespace touchstone {
namespace {

using namespace report;

void paintFooter(QPainter& painter, const Theme& theme, const ReportContent& content, int page, int pages)
{
    const double y = PageHeight - 430;
    painter.setPen(QPen(theme.border, 5));
    painter.drawLine(QPointF(MarginLeft, y), QPointF(PageWidth - MarginRight, y));
    TextBox(content.footer, SmallType, ContentWidth * .78)
        .drawLines(painter, {MarginLeft, y + 50}, theme.mutedText, 0, 1);
    TextBox(content.pageOf.arg(page).arg(pages), SmallType, ContentWidth * .2, Qt::AlignRight)
        .draw(painter, {MarginLeft + ContentWidth * .8, y + 50}, theme.mutedText);
}

} // namespace

ReportLayout::ReportLayout(ReportContent content)
    : m_content(std::make_shared<const ReportContent>(std::move(content)))
{
    PageFlow flow;
    flow.newPage();
    flow.anchor(QStringLiteral("cover"), m_content->title, 0);
    flowCover(flow, *m_content);
    for (const ReportSection& section : m_content->sections) {
        flow.newPage();
        flow.anchor(section.anchor, section.title, section.level);
        flowSection(flow, *m_content, section);
    }
    m_links = flow.takeLinks();
    m_anchors = flow.takeAnchors();
    m_pages = flow.takePages();
}

QSizeF ReportLayout::pageSize() { return {PageWidth, PageHeight}; }

void ReportLayout::paintPage(QPainter& painter, int page) const
{
    const Theme theme = Theme::print();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Paint& paint : m_pages[static_cast<size_t>(page)].paints)
        paint(painter, theme);
    if (page > 0)
        paintFooter(painter, theme, *m_content, page + 1, pageCount());
    painter.restore();
}

QImage ReportLayout::renderPage(int page, double dotsPerInch) const
{
    const double scale = dotsPerInch / 720;
    QImage image(static_cast<int>(std::lround(PageWidth * scale)), static_cast<int>(std::lround(PageHeight * scale)),
        QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page);
    return image;
}

} // namespace touchstone
