// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/ReportContent.h"
#include "views/report/PageFlow.h"

#include <memory>
#include <QImage>
#include <QSizeF>

namespace touchstone {

/// A report broken into A4 pages: laid out once, then painted page by page, on paper or on screen. Immutable and free
/// of widgets: lay out and paint in any thread of a program with a QGuiApplication.
class ReportLayout
{
public:
    explicit ReportLayout(ReportContent content);

    const ReportContent& content() const { return *m_content; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Size of a page in the painter's units, tenths of a point.
    static QSizeF pageSize();
    /// Paints a page in tenths of a point, in print colours.
    void paintPage(QPainter& painter, int page) const;
    QImage renderPage(int page, double dotsPerInch) const;

    const std::vector<report::Anchor>& anchors() const { return m_anchors; }
    const std::vector<report::Link>& links() const { return m_links; }

private:
    std::shared_ptr<const ReportContent> m_content;
    std::vector<report::LaidPage> m_pages;
    std::vector<report::Link> m_links;
    std::vector<report::Anchor> m_anchors;
};

} // namespace touchstone
