// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/PageFlow.h"

#include "views/report/ReportStyle.h"

namespace touchstone::report {

double PageFlow::left() const { return MarginLeft; }
double PageFlow::width() const { return ContentWidth; }
double PageFlow::room() const { return ContentBottom - m_y; }
double PageFlow::fullRoom() const { return ContentBottom - MarginTop; }
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

} // namespace touchstone::report
