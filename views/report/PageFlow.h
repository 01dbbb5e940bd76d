// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/PdfFinish.h"
#include "views/common/Theme.h"

#include <functional>
#include <limits>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <vector>

namespace touchstone::report {

/// Draws something whose place on its page is fixed.
using Paint = std::function<void(QPainter&, const Theme&)>;

struct LaidPage
{
    std::vector<Paint> paints;
};

using Link = PdfLink;
using Anchor = PdfAnchor;

/// How much a page that must not run over shows; each next attempt shows less.
struct PageLimits
{
    size_t quotes = std::numeric_limits<size_t>::max(), entries = std::numeric_limits<size_t>::max(); ///< of a list
    int lines = std::numeric_limits<int>::max(); ///< of a text
};

/// Places things down the page, and turns to the next page where they do not fit.
class PageFlow
{
public:
    PageFlow();

    double y() const { return m_y; }
    double left() const { return m_left; }
    double width() const { return m_width; }
    /// What follows stands in this part of the page's width.
    void setColumn(double left, double width) { m_left = left, m_width = width; }
    void setBottom(double y) { m_bottom = y; } ///< where this page ends
    void moveTo(double y) { m_y = y; }
    const PageLimits& limits() const { return m_limits; }
    void setLimits(const PageLimits& limits) { m_limits = limits; }
    double room() const; ///< height left on this page
    bool isAtTop() const;
    int page() const { return static_cast<int>(m_pages.size()) - 1; }

    void newPage();
    /// Turns the page unless `height` fits; never twice for what fits on no page.
    void need(double height);
    void space(double height); ///< nothing at the top of a page
    void advance(double height) { m_y += height; }
    void paint(Paint paint) { m_pages.back().paints.push_back(std::move(paint)); }
    void link(const QRectF& rect, const QString& target);
    void anchor(const QString& name, const QString& title, int level);
    /// Draws all of the last page smaller, towards the left margin and the top.
    void shrinkPage(double factor);

    std::vector<LaidPage> takePages() { return std::move(m_pages); }
    std::vector<Link> takeLinks() { return std::move(m_links); }
    std::vector<Anchor> takeAnchors() { return std::move(m_anchors); }

private:
    std::vector<LaidPage> m_pages;
    std::vector<Link> m_links;
    std::vector<Anchor> m_anchors;
    double m_y = 0;
    double m_left, m_width, m_bottom;
    PageLimits m_limits;
};

} // namespace touchstone::report
