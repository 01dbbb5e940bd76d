// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"

#include <QByteArray>
#include <QDateTime>
#include <QRectF>
#include <vector>

namespace touchstone {

/// A rectangle on a page, in tenths of a point from its top left, that leads to an anchor.
struct PdfLink
{
    int page = 0;
    QRectF rect;
    QString target;
};

/// Where a part begins: a bookmark and the end of links.
struct PdfAnchor
{
    QString name, title;
    int level = 0; ///< of the bookmark, 0 or 1
    int page = 0;
    double y = 0; ///< from the page's top, in tenths of a point
};

/// What a finished PDF carries beside its pages.
struct PdfExtras
{
    QString title, subject, language; ///< language as a BCP 47 tag: "en", "zh-CN"
    QDateTime date;
    std::vector<PdfAnchor> anchors = {}; ///< become bookmarks and the ends of links
    std::vector<PdfLink> links = {};
};

/// Adds bookmarks, links, title and language to what QPdfWriter wrote, makes its text copy as the characters that were
/// meant (Noto's glyphs name radicals: U+2F64 for U+7528), and leaves nothing in it that changes from run to run.
/// Error: PdfFailed.
Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfExtras& extras);

/// A ToUnicode map with every radical of U+2E80..2FDF replaced by its ideograph, ligatures by their letters
/// and tabs by spaces.
QByteArray withoutRadicals(const QByteArray& toUnicodeMap);

} // namespace touchstone
