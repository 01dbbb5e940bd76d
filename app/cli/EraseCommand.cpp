// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/EraseCommand.h"

#include "model/privacy/RespondentErasure.h"
#include "views/common/DescribePrivacy.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void EraseCommand::declare(CLI::App& options)
{
    options.add_option("FILE", m_file, "The project, *.journey")->required();
    options
        .add_option("--respondent", m_respondent,
            "The person's id, as in a survey's respondent column, an interview's id, title or person, or a vote")
        ->required();
    options.add_flag("--dry-run", m_isDryRun, "Only say what would be removed");
}

Result<ExitCode> EraseCommand::run(Console& console)
{
    const QString file = QString::fromStdString(m_file), person = QString::fromStdString(m_respondent);
    const Result<PersonTraces> traces = m_isDryRun ? tracesOf(file, person) : erasePerson(file, person);
    if (!traces)
        return failure(traces.error());
    if (traces->isEmpty()) {
        console.say(CommandWords::tr("Nobody in this project goes by “%1”. Nothing was changed.").arg(person));
        for (const QString& line : describeMentions(*traces, person))
            console.say(line);
        return ExitCode::DataDoesNotAllow;
    }
    console.write((m_isDryRun ? CommandWords::tr("To be removed: %1").arg(describeTraces(*traces))
                              : CommandWords::tr("Removed for good: %1").arg(describeTraces(*traces)))
                      .toUtf8()
        + '\n');
    for (const QString& line : describeMentions(*traces, person))
        console.say(line);
    return ExitCode::Done;
}

} // namespace touchstone
