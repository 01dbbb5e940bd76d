// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/ProjectData.h"

namespace touchstone::test {

/// A small project in which every kind of value occurs and every optional field is both given and left out.
ProjectData sampleData();

/// A journey of `touchpoints` touchpoints with cards, pain points and ratings, and half as many transitions again.
ProjectData largeData(int touchpoints);

/// The content of the recorded tables, a line a row, in the order of their keys.
QByteArray logicalDump(const QString& path);

} // namespace touchstone::test
