// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/exchange/FormatWarning.h"
#include "model/project/CarriedAttachment.h"

namespace touchstone {

/// What the clipboard calls a part of a journey, and the bytes of its attachments.
inline constexpr const char* FragmentMimeType = "application/x-touchstone-fragment+json";
inline constexpr const char* FragmentFilesMimeType = "application/x-touchstone-fragment-files";

/// What goes into a fragment.
struct FragmentChoice
{
    QSet<TouchpointId> touchpoints;
    QSet<NoteId> notes = {};
    std::vector<CarriedAttachment> attachments = {}; ///< of these touchpoints and notes
};

/// A part of a journey on its way.
struct JourneyFragment
{
    QByteArray json;
    QByteArray files; ///< the bytes of the attachments that the JSON names, one after another
};

/// Touchpoints with all of their own (card, pain points, emotion, attachments), the transitions between two of them,
/// the stages and channels that they lie in, and notes with their pictures, as JSON: the text form's parts. A note
/// outside these stages and channels names none. Votes and evidence are not carried.
JourneyFragment writeFragment(const Journey& journey, const FragmentChoice& choice);

struct FragmentReading : JourneyReading
{
    std::vector<CarriedAttachment> attachments; ///< of touchpoints and notes of `journey`; themselves without ids
};

/// Reads it back, to be given to mergeJourney() with MergeOptions::matchTouchpoints off. Where `files` does not hold
/// what the JSON names, attachments are left out with a warning. FragmentWrongFormat, and the errors of
/// readProjectJson().
Result<FragmentReading> readFragment(const QByteArray& json, const QByteArray& files = {});

} // namespace touchstone
