// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/evidence/Evidence.h"

#include <QJsonObject>

namespace touchstone {

/// Reads a survey mapping (project-json.md, "Survey mapping"). Errors carry the JSON path.
Result<SurveyMapping> readMappingJson(const QByteArray& json, const QString& fileName);
QJsonObject mappingToJson(const SurveyMapping& mapping);
Result<SurveyMapping> mappingFromJson(const QJsonObject& object, const QString& fileName);

} // namespace touchstone
