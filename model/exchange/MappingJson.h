// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/evidence/Evidence.h"

#include <QJsonObject>

namespace touchstone {

/// Reads a survey mapping (project-json.md, "Survey mapping"). Errors carry the JSON path in Error::place and
/// `fileName`. `warnings`, if given, gets a line ("path: what") for every key that was not understood.
Result<SurveyMapping> readMappingJson(const QByteArray& json, const QString& fileName, QStringList* warnings = nullptr);
Result<SurveyMapping> mappingFromJson(
    const QJsonObject& object, const QString& fileName, QStringList* warnings = nullptr);

/// The mapping as readMappingJson() takes it; what has its default is left out.
QJsonObject mappingToJson(const SurveyMapping& mapping);

/// What is wrong with a column's levels, losses or edges, if anything: MappingBadLevels.
Result<void> checkLevels(const ColumnMapping& column);

} // namespace touchstone
