// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/exchange/FormatWarning.h"

#include <QSet>

namespace touchstone {

/// What the clipboard calls a part of a journey.
inline constexpr const char* FragmentMimeType = "application/x-touchstone-fragment+json";

/// Touchpoints with all of their own (card, pain points, emotion), the transitions between two of them, and the stages
/// and channels that they lie in, as JSON: the text form's parts. Attachments, votes and evidence are not carried.
QByteArray writeFragment(const Journey& journey, const QSet<TouchpointId>& touchpoints);

/// Reads it back, to be given to mergeJourney() with MergeOptions::matchTouchpoints off. FragmentWrongFormat, and the
/// errors of readProjectJson().
Result<JourneyReading> readFragment(const QByteArray& json);

} // namespace touchstone
