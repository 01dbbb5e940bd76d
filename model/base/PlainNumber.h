// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touchstone {

/// A number in digits alone, never with an exponent: the fewest that read back to the same double.
QString plainNumber(double number);

/// The same for a person, of at most 12 significant digits: a sum shows nothing of the noise in its last bits.
QString roundedNumber(double number);

} // namespace touchstone
