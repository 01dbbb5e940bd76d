// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/Edit.h"

// Changes of the tree of codes that touch more than one code: what an edit does with them. They go by what the project
// held before the edit, so that one edit takes one of them.
namespace touchstone {

/// Makes one code of two: excerpts of `from` and the codes below it go to `into`, and `from` is gone. Nothing happens
/// where `into` is `from` or stands below it.
void mergeCode(Edit& edit, CodeId from, CodeId into);

/// Puts a code at place `index` (0: first) among those directly below `above` (none: at the top), with all that is
/// below it. Nothing happens where `above` is the code itself or stands below it.
void moveCode(Edit& edit, CodeId code, CodeId above, int index);

/// Whether the two would do something.
bool canStandBelow(const Collection<Code>& codes, CodeId code, CodeId above);

} // namespace touchstone
