// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/ReportPdf.h"

#include "views/report/PdfFinish.h"
#include "views/report/ReportLayout.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace touchstone {
namespace {

constexpr int Resolution = 720; ///< dots per inch: a dot is a unit of the layout

Result<QByteArray> drawPages(const ReportLayout& layout, Progress& progress)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&writer))
        return failure({ErrorCode::PdfFailed, {QStringLiteral("QPdfWriter")}});
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (progress.isCancelled())
            return failure({ErrorCode::Cancelled});
        if (page > 0)
            writer.newPage();
        layout.paintPage(painter, page);
        progress.setDone(page + 1);
    }
    painter.end();
    return pdf;
}

} // namespace

Result<void> writeReportPdf(const ReportContent& content, const QString& path, Progress& progress)
{
    return writeReportPdf(ReportLayout(content), path, progress);
}

Result<void> writeReportPdf(const ReportLayout& layout, const QString& path, Progress& progress)
{
    progress.setTotal(layout.pageCount() + 1);
    auto drawn = drawPages(layout, progress);
    if (!drawn)
        return failure(drawn.error());

    const ReportContent& content = layout.content();
    report::PdfExtras extras;
    extras.title = content.title;
    extras.subject = content.subtitle;
    extras.language = QString(content.language).replace(QLatin1Char('_'), QLatin1Char('-'));
    extras.date = content.date;
    extras.anchors = layout.anchors();
    extras.links = layout.links();
    const auto finished = report::finishPdf(*drawn, extras);
    if (!finished)
        return failure(finished.error());
    if (progress.isCancelled())
        return failure({ErrorCode::Cancelled});

    // A full disk shows only in commit().
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*finished) != finished->size() || !file.commit()) {
        const QString reason = file.errorString();
        return failure({ErrorCode::FileUnwritable, {reason}, path});
    }
    progress.setDone(layout.pageCount() + 1);
    return {};
}

} // namespace touchstone
