// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/JourneyFragment.h"

#include <memory>

class QMimeData;

namespace touchstone {

/// A part of a journey for the clipboard: with all of its own for another map, its touchpoints as a table for a
/// spreadsheet or a text; the words of notes where there are only notes.
std::unique_ptr<QMimeData> dataForTransfer(
    const Journey& journey, const FragmentChoice& choice, const QString& language);

/// Whether a clipboard or a drop holds something that the map can take: a part of a journey, or text that names
/// touchpoints. Files are not: they are imported.
bool holdsTouchpoints(const QMimeData& data);

/// What it holds, to be merged into `into`. The errors of readFragment().
Result<FragmentReading> touchpointsOf(const QMimeData& data, const Journey& into);

} // namespace touchstone
