// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/ReasonWords.h"

#include <array>
#include <QCoreApplication>
#include <QRegularExpression>

namespace touchstone {
namespace {

/// The sentences that suggestSurvey() makes, most particular first; %1 and %2 stand for what it fills in.
const std::array sentences{
    QT_TRANSLATE_NOOP("touchstone::Reasons", "answers on a scale (%1); taken as no answer: %2"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "answers on a scale (%1)"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "asks about the whole (%1)"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "asks about the whole, as \"%1\" does"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "looks personal (%1)"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "%1 different texts"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "%1 to %2"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "no cell is filled"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "named as a wave"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "named as a weight, and numbers"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "named as an id, and hardly any repeats"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "dates"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "a number or a rank, no judgement"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "numbers that are no answer scale"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "yes or no, but not whether something was completed"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "how likely something is, no judgement of a touchpoint"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "asks how important something is"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "answers of a Kano pair"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "two different numbers"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "always the same"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "free text"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "neither a scale, nor a group, nor free text"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "several choices in one cell"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "one choice of a question with several"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "the survey program's number of the response"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "about how the survey was run"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "the language of the response"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "where the response comes from"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "mail"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "phone"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "internet address"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "name"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "identity"),
    QT_TRANSLATE_NOOP("touchstone::Reasons", "location"),
};

} // namespace

QString reasonInWords(const QString& reason)
{
    for (const char* const sentence : sentences) {
        QString pattern = QRegularExpression::escape(QString::fromLatin1(sentence));
        pattern.replace(QStringLiteral("\\%1"), QStringLiteral("(.*)"));
        pattern.replace(QStringLiteral("\\%2"), QStringLiteral("(.*)"));
        const QRegularExpressionMatch match
            = QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(reason);
        if (!match.hasMatch())
            continue;
        QString words = QCoreApplication::translate("touchstone::Reasons", sentence);
        // What is filled in may be a sentence of its own ("1 to 5", "mail").
        if (match.lastCapturedIndex() == 1)
            return words.arg(reasonInWords(match.captured(1)));
        return match.lastCapturedIndex() == 2 ? words.arg(reasonInWords(match.captured(1)), match.captured(2)) : words;
    }
    return reason;
}

} // namespace touchstone
