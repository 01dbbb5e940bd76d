// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/SignalRules.h"

#include <QJsonObject>

namespace touchstone {

/// Rules as a project file keeps them and a fingerprint reads them: {"signals": {key: {...}}, "questions": [{...}]},
/// with the keys of the text form; what is not set is not there, and nothing set is an empty object.
QJsonObject rulesToJson(const SignalRules& rules);

/// Reads what rulesToJson() made; none where it is anything else.
std::optional<SignalRules> rulesFromJson(const QJsonObject& json);

} // namespace touchstone
