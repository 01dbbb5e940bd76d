// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"
#include "model/report/ReportContent.h"

namespace touchstone {

class ReportLayout;

/// Writes a report as PDF: vector, A4, searchable text, bookmarks, internal links. Whole or not at all: a file that was
/// there stays until the new one is complete. Same content, same bytes. Runs in any thread of a program with a
/// QGuiApplication. Errors: Cancelled, FileUnwritable, PdfFailed.
Result<void> writeReportPdf(const ReportContent& content, const QString& path, Progress& progress);

/// The same for a report that is laid out already.
Result<void> writeReportPdf(const ReportLayout& layout, const QString& path, Progress& progress);

} // namespace touchstone
