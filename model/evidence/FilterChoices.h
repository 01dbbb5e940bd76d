// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

namespace touchstone {

/// The segments ("COLUMN=VALUE") that the evidence can be narrowed to, grouped by column, without repeats.
QStringList segmentChoices(const Evidence& evidence);

/// Keys of the waves that the evidence names: those with a name of their own in order, then the rest.
QStringList waveChoices(const Evidence& evidence);

/// The name to show for a wave's key.
QString waveName(const Evidence& evidence, const QString& key, const QString& language);

} // namespace touchstone
