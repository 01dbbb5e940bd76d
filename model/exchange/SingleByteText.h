// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/TextEncoding.h"

#include <optional>
#include <string_view>

namespace touchstone {

/// Which encoding with one byte a character a text of Western Europe is in: MacRoman or Windows-1252, by what its bytes
/// beyond ASCII would be beside their neighbours. Nothing where they stand in pairs, as those of Chinese do.
std::optional<TextEncoding> singleByteEncoding(std::string_view bytes);

} // namespace touchstone
