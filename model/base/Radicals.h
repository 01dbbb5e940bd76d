// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace touchstone {

/// The ideograph that a radical (U+2E80..2FD5) looks like and is meant for; any other character as it is.
char32_t unifiedIdeograph(char32_t c);

} // namespace touchstone
