// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/exchange/FormatWarning.h"

#include <memory>
#include <QSet>

class QMimeData;

namespace touchstone {

/// Touchpoints for the clipboard: with all of their own for another map, and as a table for a spreadsheet or a text.
std::unique_ptr<QMimeData> touchpointsForTransfer(
    const Journey& journey, const QSet<TouchpointId>& touchpoints, const QString& language);

/// Whether a clipboard or a drop holds something that the map can take: touchpoints, or text that names some. Files are
/// not: they are imported.
bool holdsTouchpoints(const QMimeData& data);

/// What it holds, to be merged into `into`. The errors of readFragment().
Result<JourneyReading> touchpointsOf(const QMimeData& data, const Journey& into);

} // namespace touchstone
