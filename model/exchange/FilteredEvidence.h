// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/evidence/Evidence.h"

namespace touchstone {

class CodedAnswersCache;

/// The evidence with a tally for `filter` in every survey that has the filter's column and wave: tallies that were not
/// counted at import (a segment within a wave) are counted from the stored answers in the file at `projectPath`. What
/// assembleTallies() needs before it ranks a filter. Reads the file through a connection of its own: any thread.
/// A `cache` keeps answers for the next filter: whoever asks again and again has one.
Result<Evidence> evidenceFor(const QString& projectPath, const Evidence& evidence, const TallyFilter& filter,
    CodedAnswersCache* cache = nullptr);

} // namespace touchstone
