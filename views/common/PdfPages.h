// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "views/common/PdfFinish.h"

#include <functional>
#include <QSizeF>

class QPainter;

namespace touchstone {

/// A page to be: drawn from its top left corner in tenths of a point.
struct PdfPage
{
    QSizeF size; ///< points
    std::function<void(QPainter&)> paint;
};

/// A4 or A3 and the like, upright, in points.
inline constexpr QSizeF A3Size{841.89, 1190.55}, A4Size{595.28, 841.89}, A5Size{419.53, 595.28};

/// A language of the program ("zh_CN") as files name it: a BCP 47 tag ("zh-CN").
QString languageTag(const QString& language);

/// Writes pages as PDF: vector, searchable text, links and bookmarks as in `extras`. Whole or not at all: a file that
/// was there stays until the new one is complete. Same pages, same bytes. Runs in any thread of a program with a
/// QGuiApplication. Errors: Cancelled, FileUnwritable, PdfFailed.
Result<void> writePdf(
    const std::vector<PdfPage>& pages, const PdfExtras& extras, const QString& path, Progress& progress);

} // namespace touchstone
