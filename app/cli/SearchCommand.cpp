// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SearchCommand.h"

#include "app/cli/RankOptions.h"
#include "app/cli/TextTable.h"
#include "model/answers/AnswerSearch.h"
#include "model/answers/AnswerTerms.h"
#include "model/answers/WordBreaker.h"
#include "model/exchange/JsonWriter.h"
#include "views/research/Question.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString keyOf(Mood mood)
{
    switch (mood) {
    case Mood::Fine:
        return QStringLiteral("fine");
    case Mood::Between:
        return QStringLiteral("between");
    case Mood::Unhappy:
        return QStringLiteral("unhappy");
    case Mood::Unknown:
        break;
    }
    return {};
}

/// What was found, as far as it is shown.
struct Found
{
    const ProjectData& data;
    std::shared_ptr<const AnswerTexts> texts = {};
    std::vector<quint32> answers = {}; ///< all
    QStringList shown = {}; ///< the texts of the first of them
    std::vector<InterviewLine> lines = {}; ///< as many as are shown
    qint64 lineCount = 0; ///< all
    AnswerTerms terms = {};

    const TextQuestion& questionOf(qsizetype at) const
    {
        return texts->questions()[texts->questionOf(answers[static_cast<size_t>(at)])];
    }
    qint64 rowOf(qsizetype at) const { return texts->rowOf(answers[static_cast<size_t>(at)]); }
    Mood moodOf(qsizetype at) const { return texts->moodOf(answers[static_cast<size_t>(at)]); }
};

QByteArray toJson(const Found& found)
{
    JsonWriter json;
    json.beginObject();
    json.put("format", QStringLiteral("touchstone-search"));
    json.put("version", 1);
    json.put("found", static_cast<qint64>(found.answers.size()));
    json.put("unhappy", found.terms.unhappy);
    json.beginArray("answers");
    for (qsizetype at = 0; at < found.shown.size(); ++at) {
        const TextQuestion& question = found.questionOf(at);
        json.beginObject();
        json.put("survey", nameOf(*found.data.evidence.surveys.find(question.survey)));
        json.put("question", question.header);
        json.putIf("touchpoint", question.touchpoint);
        json.put("row", found.rowOf(at));
        json.putIf("mood", keyOf(found.moodOf(at)));
        json.put("text", found.shown[at]);
        json.endObject();
    }
    json.endArray();
    json.put("found_in_interviews", found.lineCount);
    json.beginArray("interviews");
    for (const InterviewLine& line : found.lines) {
        json.beginObject();
        json.put("interview", found.data.evidence.interviews.find(line.interview)->key);
        json.put("text", line.text);
        json.endObject();
    }
    json.endArray();
    for (const auto& [key, terms] :
        {std::pair("frequent_terms", &found.terms.frequent), {"terms_of_unhappy_answers", &found.terms.unhappyTerms}}) {
        json.beginArray(key);
        for (const AnswerTerm& term : *terms) {
            json.beginObject();
            json.put("term", term.text);
            json.put("answers", term.answers);
            json.put("unhappy", term.unhappy);
            json.put("others", term.others);
            json.put("log_likelihood_ratio", term.ratio);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
    return json.result();
}

QString toTable(const Found& found, const QString& language)
{
    TextTable table;
    table.addColumn(CommandWords::tr("Touchpoint"), TextTable::Align::Left);
    table.addColumn(CommandWords::tr("Row"), TextTable::Align::Right);
    table.addColumn({}, TextTable::Align::Left);
    table.addColumn(CommandWords::tr("Answer"), TextTable::Align::Left);
    for (qsizetype at = 0; at < found.shown.size(); ++at) {
        const TextQuestion& question = found.questionOf(at);
        const Mood mood = found.moodOf(at);
        table.addRow({question.touchpoint.isEmpty() ? question.header
                                                    : touchpointName(question.touchpoint, found.data.journey, language),
            QString::number(found.rowOf(at)),
            mood == Mood::Unhappy    ? CommandWords::tr("unhappy")
                : mood == Mood::Fine ? CommandWords::tr("fine")
                                     : QString(),
            found.shown[at].simplified()});
    }
    for (const InterviewLine& line : found.lines) {
        table.addRow({CommandWords::tr("(interview)"), QString(), QString(), line.text.simplified()});
    }
    QString text
        = CommandWords::tr("%n answer(s) found", nullptr, static_cast<int>(found.answers.size())) + QLatin1Char('\n');
    if (found.lineCount > 0)
        text += CommandWords::tr("%n line(s) of interviews", nullptr, static_cast<int>(found.lineCount))
            + QLatin1Char('\n');
    text += QLatin1Char('\n');
    if (!found.shown.isEmpty() || !found.lines.empty())
        text += table.toString();
    return text;
}

} // namespace

void SearchCommand::declare(CLI::App& options)
{
    options.add_option("FILE", m_file, "The project, *.journey")->required();
    options
        .add_option("WORDS", m_words,
            "All of these, in any order; \"side by side\" in quotes, wait* by its beginning. Without what follows "
            "a minus, which stands in the same argument: \"refund -quick\"")
        ->required();
    options.add_option("--segment", m_segment, "Only of this segment: COLUMN=VALUE");
    options.add_option("--wave", m_wave, "Only of this survey wave");
    options.add_flag("--unhappy", m_isUnhappyOnly, "Only of people who were unhappy with the touchpoint");
    options.add_option("--limit", m_limit, "How many to show")->check(CLI::Range(0, 1000000))->capture_default_str();
    options.add_option("--format", m_format, "table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
}

Result<ExitCode> SearchCommand::run(Console& console)
{
    const auto project = Project::open(QString::fromStdString(m_file), Project::Access::ReadOnly);
    if (!project)
        return failure(project.error());
    const ProjectData& data = (*project)->data();
    const TextScope scope{.questions = {},
        .filter = {.segment = QString::fromStdString(m_segment), .wave = QString::fromStdString(m_wave)},
        .isUnhappyOnly = m_isUnhappyOnly};
    if (const auto known = checkFilter(scope.filter, data.evidence); !known)
        return failure(known.error());
    auto texts = readAnswerTexts((*project)->path(), data.evidence.surveys, data.settings.rules, console.progress());
    if (!texts)
        return failure(texts.error());
    QStringList words;
    for (const std::string& word : m_words)
        words << QString::fromStdString(word);
    WordBreaker breaker;
    const TextQuery query = readQuery(words.join(u' '), breaker);
    Found found{.data = data, .texts = *texts, .answers = findAnswers(**texts, scope, query)};
    found.terms = termsOf(**texts, found.answers);
    const auto limit = static_cast<size_t>(m_limit);
    auto shown = readTexts((*project)->path(), data.evidence.surveys, **texts,
        std::span(found.answers).first(std::min(limit, found.answers.size())));
    if (!shown)
        return failure(shown.error());
    found.shown = std::move(*shown);
    if (scope.filter.isEveryone() && !scope.isUnhappyOnly)
        found.lines = findInInterviews(data.evidence.interviews, query);
    found.lineCount = static_cast<qint64>(found.lines.size());
    if (found.lines.size() > limit)
        found.lines.resize(limit);
    if (m_format == "json")
        console.write(toJson(found));
    else
        console.write(toTable(found, console.language()).toUtf8());
    return found.answers.empty() && found.lineCount == 0 ? ExitCode::DataDoesNotAllow : ExitCode::Done;
}

} // namespace touchstone
