// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/exchange/FormatWarning.h"
#include "model/project/ProjectData.h"

namespace touchstone {

/// The interviews of a project with all that is coded in them, for programs that read REFI-QDA projects (.qdpx): NVivo,
/// ATLAS.ti, MAXQDA, QualCoder and others. Beside its code, each excerpt is coded with its touchpoint or handover, its
/// severity and its stance, which stand as codes below "Touchpoints", "Severity" and "Stance"; what an interview covers
/// is a code of the whole text, its informant, person, wave and source file are variables. GUIDs come from ids, so that
/// what returns is known again. Names are in `language`; what they are in others, and what else has no place there, is
/// warned of. Same data, same bytes. Internal.
Result<JourneyWriting> writeRefiProject(const ProjectData& data, const QString& language);

/// The codes alone (.qdc), with those for touchpoints, severity and stance.
JourneyWriting writeRefiCodebook(const ProjectData& data, const QString& language);

} // namespace touchstone
