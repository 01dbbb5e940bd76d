// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/ProjectData.h"

namespace touchstone::test {

/// A project with random values in every field that the text form names; the same for the same seed, but for ids.
ProjectData randomProject(quint32 seed);

/// The same project with its ids replaced by their order and positions by their index, so that two readings compare.
ProjectData withPlainIds(ProjectData data);

} // namespace touchstone::test
