// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"

namespace touchstone {

/// Makes a project file at `path` from the sample that is compiled in: map, interviews, votes, solutions, and its
/// survey waves imported as a user would import them. `language` ("en" or "zh_CN") is that of survey headers, comments
/// and interviews; labels come in both. May run on any thread; on failure or cancel no file is left behind. FileExists
/// where there is a file already.
Result<void> createSample(const QString& path, const QString& language, Progress& progress);

} // namespace touchstone
