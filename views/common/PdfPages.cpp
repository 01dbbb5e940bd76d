// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/PdfPages.h"

#include "model/base/WriteFile.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace touchstone {
namespace {

constexpr int Resolution = 720; ///< dots per inch: a dot is a tenth of a point

void setPage(QPdfWriter& writer, const QSizeF& size)
{
    const bool isWide = size.width() > size.height();
    const QPageSize paper(isWide ? size.transposed() : size, QPageSize::Point);
    writer.setPageLayout(
        QPageLayout(paper, isWide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
}

Result<QByteArray> drawPages(const std::vector<PdfPage>& pages, Progress& progress)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    setPage(writer, pages.front().size);
    QPainter painter;
    if (!painter.begin(&writer))
        return failure({ErrorCode::PdfFailed, {QStringLiteral("QPdfWriter")}});
    for (size_t page = 0; page < pages.size(); ++page) {
        if (progress.isCancelled())
            return failure({ErrorCode::Cancelled});
        if (page > 0) {
            setPage(writer, pages[page].size);
            writer.newPage();
        }
        painter.save();
        pages[page].paint(painter);
        painter.restore();
        progress.setDone(static_cast<qint64>(page) + 1);
    }
    painter.end();
    return pdf;
}

} // namespace

QString languageTag(const QString& language) { return QString(language).replace(u'_', u'-'); }

Result<void> writePdf(
    const std::vector<PdfPage>& pages, const PdfExtras& extras, const QString& path, Progress& progress)
{
    if (pages.empty())
        return failure({ErrorCode::PdfFailed, {QStringLiteral("no pages")}});
    const auto count = static_cast<qint64>(pages.size());
    progress.setTotal(count + 1);
    const auto drawn = drawPages(pages, progress);
    if (!drawn)
        return failure(drawn.error());
    const auto finished = finishPdf(*drawn, extras);
    if (!finished)
        return failure(finished.error());
    if (progress.isCancelled())
        return failure({ErrorCode::Cancelled});
    TOUCHSTONE_TRY(writeFile(path, *finished));
    progress.setDone(count + 1);
    return {};
}

} // namespace touchstone
