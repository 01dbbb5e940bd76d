// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/AnsweredQuestion.h"
#include "model/statistics/MeanTest.h"
#include "model/statistics/NpsTest.h"

namespace touchstone {

/// A question's answers summed up in the ways that its figures and their tests read.
struct AnswerSums
{
    AnswerSums(const AnsweredQuestion& asked, QuestionFigure figure);

    double n = 0; ///< effective answers
    double events = 0; ///< with trouble; of an outcome, with the better level
    NpsCounts nps;
    SampleMoments moments; ///< of the levels for a mean, else of the losses
};

} // namespace touchstone
