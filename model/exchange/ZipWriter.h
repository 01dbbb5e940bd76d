// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"

#include <utility>
#include <vector>

namespace touchstone {

/// Names of parts, and their bytes.
using ZipParts = std::vector<std::pair<QString, QByteArray>>;

/// Packs parts, in their order, into a ZIP archive. They always say the same time, so that the same parts give the same
/// bytes. Internal where they cannot be packed.
Result<QByteArray> packParts(const ZipParts& parts);

} // namespace touchstone
