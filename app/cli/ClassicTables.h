// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/RankOptions.h"
#include "model/classics/Classics.h"

#include <span>

namespace touchstone {

/// The classic views that are asked for as text for the terminal: what each shows, its table, what it leaves out.
QString classicTables(const Classics& classics, std::span<const ClassicMethod> methods, const RankedProject& ranked,
    const QString& language);

} // namespace touchstone
