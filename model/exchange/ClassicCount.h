// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"
#include "model/classics/ClassicAnswers.h"
#include "model/evidence/Evidence.h"

namespace touchstone {

/// Counts what the classic views need beside the tallies, from the stored answers in the file at `projectPath`: answers
/// to importance questions, pairs of Kano answers, and low and high answers of the satisfaction signal beside the
/// outcome. Where surveys ask different outcomes, those with the most rows behind one count. Rows are read only in
/// surveys that ask any of it and that the filter knows, through a connection of its own: any thread. Cancelled.
Result<ClassicAnswers> countClassicAnswers(const QString& projectPath, const Journey& journey, const Evidence& evidence,
    const TallyFilter& filter, std::optional<Signal> satisfaction, Progress& progress);

} // namespace touchstone
