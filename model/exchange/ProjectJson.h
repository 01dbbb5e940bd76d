// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/project/ProjectData.h"

namespace touchstone {

/// A project read from its open text form, with one line ("path: what") for every key that was not understood.
struct ProjectJsonReading
{
    ProjectData data;
    QStringList warnings;
};

/// Reads the text form. Errors carry the JSON path in Error::place ("touchpoints[3].stage") and `fileName`.
Result<ProjectJsonReading> readProjectJson(const QByteArray& json, const QString& fileName);

/// The text form of a project: UTF-8, two-space indent, keys in a fixed order; lossless with readProjectJson() but for
/// what it does not name (surveys' raw answers, attachments, history).
QByteArray writeProjectJson(const ProjectData& data);

/// What `data` holds beyond the text form, one line each (for stderr).
QStringList beyondProjectJson(const ProjectData& data);

} // namespace touchstone
