// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/ReportPdf.h"

#include "views/common/PdfPages.h"
#include "views/report/ReportLayout.h"

namespace touchstone {

Result<void> writeReportPdf(const ReportContent& content, const QString& path, Progress& progress)
{
    return writeReportPdf(ReportLayout(content), path, progress);
}

Result<void> writeReportPdf(const ReportLayout& layout, const QString& path, Progress& progress)
{
    const ReportContent& content = layout.content();
    PdfExtras extras;
    extras.title = content.title;
    extras.subject = content.subtitle;
    extras.language = languageTag(content.language);
    extras.date = content.date;
    extras.anchors = layout.anchors();
    extras.links = layout.links();
    std::vector<PdfPage> pages;
    for (int page = 0; page < layout.pageCount(); ++page)
        pages.push_back({A4Size, [&layout, page](QPainter& painter) { layout.paintPage(painter, page); }});
    return writePdf(pages, extras, path, progress);
}

} // namespace touchstone
