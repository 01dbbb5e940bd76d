// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/GroupDifferences.h"

namespace touchstone {

/// "2026 spring", "Class=Eco", both, or "everyone".
QString groupName(const TallyFilter& group, const Evidence& evidence, const QString& language);

/// Which figure is compared: "mean of 5", "NPS", "% with trouble", "% satisfied", "loss, %".
QString figureName(const QuestionDifference& question);
/// A group's figure: "3.2", "−41", "59 %".
QString figureText(const QuestionDifference& question, const GroupFigure& figure);
/// Both with what they are: "4.0 → 3.9 of 5", "NPS 12 → 15", "13 % → 19 %".
QString figuresText(const QuestionDifference& question);
/// The difference with its sign: "+0.4", "−12", "+4".
QString differenceText(const QuestionDifference& question);
/// The range of the difference: "+0.1 to +0.7".
QString differenceRange(const QuestionDifference& question);
/// A probability: "0.031", "< 0.001".
QString probabilityOf(double p);
/// "worse", "perhaps better", "within noise" ...
QString verdictOf(const QuestionDifference& question);

/// What the comparison found in a sentence, and how it was tested.
QStringList describeDifferences(const GroupDifferences& differences);
/// Why a question was left out.
QString termOf(UncomparedQuestion::Why why);
/// The questions that were left out, a line for each reason; empty where none was.
QStringList describeUncompared(const GroupDifferences& differences);

} // namespace touchstone
