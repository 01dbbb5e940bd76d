// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/Query.h"

namespace touchstone {

/// Removes rows that cannot be read as values of the model, with what belongs to them. Throws SQLite::Exception, as do
/// the others.
void removeUnreadable(Statements& statements);

/// Makes journeys beside the main one, stages, channels and waves anew that others refer to; returns how many.
qint64 remakeReferred(Statements& statements);

/// Removes what refers to rows that are gone, or breaks another rule of the journey.
void removeBreaches(Statements& statements);

} // namespace touchstone
