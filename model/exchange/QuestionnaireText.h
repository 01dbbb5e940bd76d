// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/EvidencePlan.h"
#include "model/planning/Questionnaire.h"
#include "model/scoring/Ranking.h"

#include <array>
#include <optional>

namespace touchstone {

struct Plan;

/// Where a questionnaire is pasted.
enum class QuestionnaireFormat {
    Wjx, ///< 问卷星, import of text: a title, paragraphs, numbered questions with "[单选题]", an option a line
    Qualtrics, ///< its Advanced Format TXT: "[[AdvancedFormat]]", "[[Question:MC:SingleAnswer:Vertical]]" ...
    Form, ///< plain text, for paper, a message or any other form
};
inline constexpr std::array AllQuestionnaireFormats
    = {QuestionnaireFormat::Wjx, QuestionnaireFormat::Qualtrics, QuestionnaireFormat::Form};
QString keyOf(QuestionnaireFormat format); ///< "wjx", "qualtrics", "form"

/// The questionnaire as that format has it: UTF-8 lines with "\n". Whatever in a name would be taken for the format's
/// own marks is written so that it is not.
QString questionnaireText(const Questionnaire& questionnaire, QuestionnaireFormat format);

/// The plan with its questions as JSON, for `ask --format json`: numbers in full precision, keys that do not apply
/// absent. `questionnaire` holds a question for each of the plan.
QByteArray evidencePlanToJson(const EvidencePlan& plan, const Questionnaire& questionnaire, const Ranking& ranking,
    const Journey& journey, const Plan& solutions);

} // namespace touchstone
