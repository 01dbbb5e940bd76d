// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Id.h"

#include <QRandomGenerator>

namespace touchstone {

qint64 randomId()
{
    const auto bits = static_cast<qint64>(QRandomGenerator::system()->generate64() >> 1);
    return bits == 0 ? 1 : bits;
}

} // namespace touchstone
