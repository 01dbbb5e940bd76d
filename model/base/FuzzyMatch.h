// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace touchstone {

/// How well `text` answers what was typed; none if it does not. Every word typed must occur: best at the beginning of
/// the text, then at the beginning of a word, then anywhere, then as letters in order with gaps. Case and width are
/// folded. Higher is better; an empty query matches all alike.
std::optional<int> fuzzyMatch(const QString& query, const QString& text);

} // namespace touchstone
