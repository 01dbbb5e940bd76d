// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AskCommand.h"

#include "app/cli/AskTable.h"
#include "model/exchange/QuestionnaireText.h"
#include "model/planning/EvidencePlanner.h"
#include "model/report/QuestionnaireWords.h"
#include "views/common/DescribeAsking.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void AskCommand::declare(CLI::App& options)
{
    m_options.declareFile(options);
    options.add_option("--people", m_asked.people, "Customers to ask; each answers about what they passed")
        ->check(CLI::Range(1., 1e9))
        ->capture_default_str();
    options.add_option("--answers", m_asked.answers, "Answers that each question is to get, however many that takes")
        ->check(CLI::Range(1., 1e9))
        ->excludes("--people");
    options.add_option("--questions", m_asked.questions, "Questions to ask, at most")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    options.add_option("--format", m_format, "table, json or questionnaire")
        ->check(CLI::IsMember({"table", "json", "questionnaire"}))
        ->capture_default_str();
    std::vector<std::string> formats;
    for (const QuestionnaireFormat format : AllQuestionnaireFormats)
        formats.push_back(keyOf(format).toStdString());
    options.add_option("--for", m_target, "Where the questionnaire is pasted: wjx, qualtrics or form")
        ->check(CLI::IsMember(formats))
        ->capture_default_str();
    options
        .add_option("--language", m_language, "Language of the questions: en or zh_CN; the terminal's, if not named")
        ->check(CLI::IsMember({"en", "zh_CN"}));
    m_options.declareFilter(options);
    m_options.declareDraws(options);
}

Result<EvidencePlan> AskCommand::planFor(const RankedProject& ranked, Console& console) const
{
    const auto planner = EvidencePlanner::create(
        ranked.ranking, *ranked.draws, ranked.data.journey, ranked.tallies, ranked.data.plan, console.progress());
    if (!planner)
        return failure(planner.error());
    return (*planner)->plan(m_asked, console.progress());
}

Result<ExitCode> AskCommand::run(Console& console)
{
    const Result<RankedProject> ranked = m_options.rank(console.progress());
    if (!ranked)
        return failure(ranked.error());
    if (!ranked->draws) {
        console.say(CommandWords::tr("Only the room has voted. What is worth asking can be told once customers have "
                                     "answered something: import a first survey."));
        return ExitCode::DataDoesNotAllow;
    }
    const Result<EvidencePlan> plan = planFor(*ranked, console);
    if (!plan)
        return failure(plan.error());
    const ProjectData& data = ranked->data;
    const Words words(m_language.empty() ? console.language() : QString::fromStdString(m_language));
    const Questionnaire questionnaire = questionnaireOf(*plan, data.journey, data.evidence, words);
    if (m_format == "json") {
        console.write(evidencePlanToJson(*plan, questionnaire, ranked->ranking, data.journey, data.plan));
    } else if (m_format == "table") {
        console.write(askTable(*plan, *ranked, console.language()).toUtf8());
    } else if (plan->questions.empty()) {
        for (const QString& line : describeAsking(*plan, console.language()))
            console.say(line);
        return ExitCode::DataDoesNotAllow;
    } else {
        for (const QuestionnaireFormat format : AllQuestionnaireFormats) {
            if (keyOf(format).toStdString() == m_target)
                console.write(questionnaireText(questionnaire, format).toUtf8());
        }
    }
    sayWarnings(*ranked, console);
    return ExitCode::Done;
}

} // namespace touchstone
