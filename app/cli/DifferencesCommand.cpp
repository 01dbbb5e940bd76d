// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DifferencesCommand.h"

#include "app/cli/RankOptions.h"
#include "app/cli/TextTable.h"
#include "model/exchange/DifferencesText.h"
#include "model/exchange/FilteredEvidence.h"
#include "views/common/DescribeDifferences.h"
#include "views/research/Question.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString placeName(const QString& key, const Journey& journey, const QString& language)
{
    return key.isEmpty() ? CommandWords::tr("(outcome)") : touchpointName(key, journey, language);
}

QString table(const GroupDifferences& differences, const ProjectData& data, const QString& language)
{
    using Align = TextTable::Align;
    TextTable table;
    table.addColumn(CommandWords::tr("Question"), Align::Left);
    table.addColumn(CommandWords::tr("Touchpoint"), Align::Left);
    table.addColumn(CommandWords::tr("Figure"), Align::Left);
    table.addColumn(CommandWords::tr("n before"), Align::Right);
    table.addColumn(CommandWords::tr("n"), Align::Right);
    table.addColumn(CommandWords::tr("Before"), Align::Right);
    table.addColumn(CommandWords::tr("Now"), Align::Right);
    table.addColumn(CommandWords::tr("Difference"), Align::Right);
    table.addColumn(CommandWords::tr("95 % range"), Align::Right);
    table.addColumn(QStringLiteral("p"), Align::Right);
    table.addColumn(CommandWords::tr("p (Holm)"), Align::Right);
    table.addColumn({}, Align::Left);
    for (const QuestionDifference& question : differences.questions) {
        table.addRow({question.header, placeName(question.touchpoint, data.journey, language), figureName(question),
            QString::number(question.before.people), QString::number(question.after.people),
            figureText(question, question.before), figureText(question, question.after), differenceText(question),
            differenceRange(question), probabilityOf(question.p), probabilityOf(question.holm), verdictOf(question)});
    }
    QString text = CommandWords::tr("%1, before: %2", "group of people")
                       .arg(groupName(differences.after, data.evidence, language),
                           groupName(differences.before, data.evidence, language))
        + QStringLiteral("\n\n");
    if (!differences.questions.empty())
        text += table.toString() + QLatin1Char('\n');
    for (const QString& line : describeDifferences(differences) + describeUncompared(differences))
        text += line + QLatin1Char('\n');
    return text;
}

} // namespace

void DifferencesCommand::declare(CLI::App& options)
{
    options.add_option("FILE", m_file, "The project, *.journey")->required();
    options.add_option("--segment", m_segment, "The segment: COLUMN=VALUE");
    options.add_option("--wave", m_wave, "The survey wave");
    options.add_option("--before-segment", m_beforeSegment, "The segment that it is compared with: COLUMN=VALUE");
    options.add_option("--before-wave", m_beforeWave, "The survey wave that it is compared with");
    options.add_option("--format", m_format, "table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    options.parse_complete_callback([this] {
        if (!areApart(before(), after()))
            throw CLI::ValidationError("differences",
                "name two groups that share nobody: two waves (--wave and --before-wave) or two values of one column "
                "(--segment and --before-segment)");
    });
}

TallyFilter DifferencesCommand::after() const
{
    return {.segment = QString::fromStdString(m_segment), .wave = QString::fromStdString(m_wave)};
}

TallyFilter DifferencesCommand::before() const
{
    return {.segment = QString::fromStdString(m_beforeSegment), .wave = QString::fromStdString(m_beforeWave)};
}

Result<ExitCode> DifferencesCommand::run(Console& console)
{
    const auto project = Project::open(QString::fromStdString(m_file), Project::Access::ReadOnly);
    if (!project)
        return failure(project.error());
    ProjectData data = (*project)->data();
    for (const TallyFilter& group : {before(), after()}) {
        if (const auto known = checkFilter(group, data.evidence); !known)
            return failure(known.error());
        Result<Evidence> counted = evidenceFor((*project)->path(), data.evidence, group);
        if (!counted)
            return failure(counted.error());
        data.evidence = std::move(*counted);
    }
    const GroupDifferences differences = groupDifferences(data.evidence, data.settings.rules, before(), after());
    if (m_format == "json")
        console.write(differencesToJson(differences));
    else
        console.write(table(differences, data, console.language()).toUtf8());
    return differences.questions.empty() ? ExitCode::DataDoesNotAllow : ExitCode::Done;
}

} // namespace touchstone
