// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace touchstone {

/// The kinds of wording that answer scales use.
enum class WordScale { Satisfaction, Ease, Likelihood, Completion, Importance, Kano };

/// What a level's text says: which kind of scale it belongs to, and where on it (negative worse, positive better).
struct LevelWord
{
    WordScale scale;
    double value;
};

/// Knows the usual level texts in English and Chinese ("Very satisfied", "neutral or dissatisfied", "一般").
std::optional<LevelWord> levelWord(const QString& text);

/// A text that stands for no answer ("-", "N/A", "不适用").
bool isMissingWord(const QString& text);

/// What a header says about its column, in English or Chinese.
namespace header {
/// How likely the column is the overall outcome: 0 not; more the better (recommendation before overall satisfaction
/// ...).
int outcomeRank(const QString& header);
/// Whether the outcome is a loss, such as churn: yes is the worst.
bool isAdverse(const QString& header);
bool isRecommendation(const QString& header);
bool isEffort(const QString& header, int levels);
bool isCompletion(const QString& header);
bool isImportance(const QString& header);
/// Whether it asks about something that is not there: the second question of a Kano pair.
bool isLacking(const QString& header);
/// What a question about importance is about: "Delivery" of "How important is delivery?"; as it is where it has no such
/// form.
QString withoutImportance(const QString& header);
bool isCount(const QString& header); ///< how many, rank, age ...: numbers that are no judgement
bool isWave(const QString& header);
bool isWeight(const QString& header);
bool isRespondent(const QString& header);
bool isDate(const QString& header);
bool isFreeText(const QString& header);
/// "name", "mail", "phone", "internet address", "identity", "location"; empty where it is not personal.
QString personal(const QString& header);
/// The header without a question's number: "Q5. Delivery", "3、送货".
QString withoutNumber(const QString& header);
} // namespace header

} // namespace touchstone
