// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/scoring/ScoreSettings.h"

#include <QStringList>

namespace touchstone {

/// Settings that were read, and what was not understood, one line each.
struct SettingsReading
{
    ScoreSettings settings;
    QStringList warnings;
};

/// Reads the model's settings from JSON: a document with a "score" as the text form has it, or what stands in it alone.
/// What it does not name is as by default. Errors as of readProjectJson().
Result<SettingsReading> readSettingsJson(const QByteArray& json, const QString& fileName);

} // namespace touchstone
