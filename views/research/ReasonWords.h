// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touchstone {

/// Why a column was suggested for its role, in the interface's language; `reason` is the model's English sentence
/// (SurveySuggestion::reasons). One that is not known here is shown as it is.
QString reasonInWords(const QString& reason);

} // namespace touchstone
