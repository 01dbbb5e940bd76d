// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/privacy/PersonalData.h"
#include "model/privacy/RespondentErasure.h"

namespace touchstone {

/// "2 answers in 1 survey, 1 interview, 3 votes".
QString describeTraces(const PersonTraces& traces);
/// Where the person is still mentioned, as a line; none where nowhere.
QStringList describeMentions(const PersonTraces& traces, const QString& person);

/// "Free text", "E-mail" ...: what an item holds.
QString termOf(const PersonalItem& item);
/// What becomes of it in a copy without persons.
QString describeFate(const PersonalItem& item);

} // namespace touchstone
