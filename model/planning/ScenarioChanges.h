// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Scenario.h"

namespace touchstone {

/// What a scenario changes as JSON text, and back into its members: how it is kept in the project file. False where the
/// text is no JSON object or names a signal that there is not.
QString changesText(const Scenario& scenario);
bool readChanges(const QString& text, Scenario& scenario);

/// Takes out of a scenario what names a touchpoint by its key; whether anything did.
bool forgetTouchpoint(Scenario& scenario, const QString& key);

} // namespace touchstone
