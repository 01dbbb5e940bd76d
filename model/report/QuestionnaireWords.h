// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"
#include "model/planning/EvidencePlan.h"
#include "model/planning/Questionnaire.h"
#include "model/report/Words.h"

namespace touchstone {

/// A question about a signal at a place in the language of the words, on the signal's own scale with its ends named.
/// Waiting times take the bins that `evidence` has for them there, else anywhere, else usual ones.
QuestionnaireItem questionAbout(
    const Place& place, Signal signal, const Journey& journey, const Evidence& evidence, const Words& words);

/// The questions of a plan, ready to be sent out.
Questionnaire questionnaireOf(
    const EvidencePlan& plan, const Journey& journey, const Evidence& evidence, const Words& words);

} // namespace touchstone
