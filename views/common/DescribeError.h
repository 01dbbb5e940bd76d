// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"

namespace touchstone {

/// What happened, to which file, row or cell, and what to do: one or two sentences in the interface's language.
QString describeError(const Error& error);

} // namespace touchstone
