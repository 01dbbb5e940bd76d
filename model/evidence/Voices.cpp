// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/Voices.h"

namespace touchstone {

QString voiceOf(const Interview& interview)
{
    const QString person = interview.person.simplified().toCaseFolded();
    // A line end, which no simplified text holds, keeps the two kinds apart.
    return person.isEmpty() ? QStringLiteral("\n%1").arg(interview.id.value) : person;
}

} // namespace touchstone
