// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/PageFlow.h"

#include "views/report/ReportStyle.h"

namespace touchstone::report {

PageFlow::PageFlow()
    : m_left(MarginLeft)
    , m_width(ContentWidth)
    , m_bottom(ContentBottom)
{ }

double PageFlow::room() const { return m_bottom - m_y; }
bool PageFlow::isAtTop() const { return m_y <= MarginTop; }

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = MarginTop;
}

void PageFlow::need(double height)
{
    if (height > room() && !isAtTop())
        newPage();
}

void PageFlow::space(double height)
{
    if (!isAtTop())
        m_y += height;
}

void PageFlow::link(const QRectF& rect, const QString& target)
{
    if (!target.isEmpty())
        m_links.push_back({page(), rect, target});
}

void PageFlow::anchor(const QString& name, const QString& title, int level)
{
    m_anchors.push_back({name, title, level, page(), m_y});
}

void PageFlow::shrinkPage(double factor)
{
    const auto shrunk = [factor](double value, double origin) { return origin + (value - origin) * factor; };
    m_pages.back().paints
        = {[paints = std::move(m_pages.back().paints), factor](QPainter& painter, const Theme& theme) {
              painter.save();
              painter.translate(MarginLeft, MarginTop);
              painter.scale(factor, factor);
              painter.translate(-MarginLeft, -MarginTop);
              for (const Paint& paint : paints)
                  paint(painter, theme);
              painter.restore();
          }};
    for (Link& link : m_links) {
        if (link.page == page())
            link.rect = QRectF(shrunk(link.rect.left(), MarginLeft), shrunk(link.rect.top(), MarginTop),
                link.rect.width() * factor, link.rect.height() * factor);
    }
}

} // namespace touchstone::report
