// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/QuotedAnswer.h"

namespace touchstone {
namespace {

const QString Prefix = QStringLiteral("answer");
constexpr int Parts = 4;

} // namespace

QString keyOf(const QuotedAnswer& answer)
{
    return QStringLiteral("%1-%2-%3-%4").arg(Prefix).arg(answer.survey.value).arg(answer.row).arg(answer.column);
}

Interview quoteOf(const QuotedAnswer& answer, const QString& title, const QString& text, const Place& place)
{
    Interview interview;
    interview.id = newId<InterviewId>();
    interview.key = keyOf(answer);
    interview.title = title;
    interview.text = text;
    Excerpt excerpt;
    excerpt.id = newId<ExcerptId>();
    excerpt.end = static_cast<int>(text.toStdU32String().size());
    excerpt.place = place;
    interview.excerpts.push_back(std::move(excerpt));
    return interview;
}

std::optional<QuotedAnswer> quotedAnswer(const Interview& interview)
{
    const QStringList parts = interview.key.split(u'-');
    if (parts.size() != Parts || parts[0] != Prefix)
        return std::nullopt;
    bool hasSurvey = false, hasRow = false, hasColumn = false;
    const QuotedAnswer answer{
        SurveyId{parts[1].toLongLong(&hasSurvey)}, parts[2].toLongLong(&hasRow), parts[3].toInt(&hasColumn)};
    return hasSurvey && hasRow && hasColumn ? std::optional(answer) : std::nullopt;
}

} // namespace touchstone
