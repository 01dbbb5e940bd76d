// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

namespace touchstone {

// What Touchstone writes into files of other programs as names, and knows again in both languages and in any case. They
// are part of the files, and so stand here rather than in the catalogues. `language`: "zh_CN", else English.

/// What is said of an interview beside its text.
enum class InterviewVariable { Person, Informant, Wave, SourceFile };
QString nameOf(InterviewVariable variable, const QString& language);
std::optional<InterviewVariable> interviewVariable(const QString& name);

QString nameOf(Informant informant, const QString& language);
std::optional<Informant> informantOf(const QString& text);

/// Under which codes stand that say what is none of Touchstone's codes.
enum class CodeGroup { Touchpoints, Severity, Stance };
QString nameOf(CodeGroup group, const QString& language);
std::optional<CodeGroup> codeGroup(const QString& name);

/// "Severity 2".
QString severityName(int severity, const QString& language);
std::optional<int> severityOf(const QString& name);

QString nameOf(Stance stance, const QString& language);
std::optional<Stance> stanceOf(const QString& name);

} // namespace touchstone
