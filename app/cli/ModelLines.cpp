// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ModelLines.h"

#include "model/report/DriverWords.h"
#include "model/report/SettingsWords.h"

namespace touchstone {

QStringList driverLines(
    const DriverAnalysis& drivers, TouchpointId touchpoint, const Journey& journey, const QString& language)
{
    const Words words(language);
    const QStringList own = describeDriver(drivers, touchpoint, journey, words);
    return own.isEmpty() ? own : own + describeDrivers(drivers, words);
}

QStringList settingLines(const ScoreSettings& settings, const QString& language)
{
    return describeSettings(settings, Words(language));
}

} // namespace touchstone
