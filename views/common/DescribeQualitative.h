// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qualitative/QualitativeImport.h"

namespace touchstone {

/// What a format of interviews or codes is called.
QString qualitativeFormatName(const QString& format);

/// A warning as a sentence, with the interview or the line that it is about.
QString describeWarning(const QualitativeWarning& warning);

/// What an import of interviews or codes did: what came in, what was there already, how codes were understood, then its
/// warnings (those beyond the cap of a kind as a count). One line each.
QStringList describeQualitative(const QualitativeReport& report);

} // namespace touchstone
