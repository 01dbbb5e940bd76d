// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/ProjectData.h"

namespace touchstone {

/// A journey without touchpoints: the four stages and the usual channels, named in both languages.
ProjectData blankProject(const QString& name);

} // namespace touchstone
