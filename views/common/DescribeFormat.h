// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/JourneyFile.h"

namespace touchstone {

/// What did not get through as it stood while a journey was read from a file of that format, or merged or written; one
/// sentence a line with its row or line. Those beyond the cap of a kind are counted.
QStringList describeWarnings(const FormatWarnings& warnings, JourneyFormat format);

/// All that a file's reading has to say: describeWarnings(), and the keys of the text form that were not understood.
QStringList describeReading(const JourneyFile& file);

} // namespace touchstone
