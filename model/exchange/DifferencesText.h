// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/GroupDifferences.h"

#include <QByteArray>

namespace touchstone {

/// What two groups answered as JSON, for `differences --format json`: full precision, in the order of the questions.
QByteArray differencesToJson(const GroupDifferences& differences);

} // namespace touchstone
