// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExportCommand.h"

#include "model/base/WriteFile.h"
#include "model/exchange/ProjectJson.h"
#include "model/exchange/RankingText.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>

namespace touchstone {
void ExportCommand::declare(CLI::App& options)
{
    m_options.declareFile(options);
    options.add_option("-o,--output", m_output, "Where to: *.json for the project, *.csv for its ranking")
        ->required()
        ->check(CLI::Validator(
            [](const std::string& output) {
                const QString suffix = QFileInfo(QString::fromStdString(output)).suffix().toLower();
                return suffix == QLatin1String("json") || suffix == QLatin1String("csv")
                    ? std::string()
                    : std::string("the ending must be .json or .csv");
            },
            ""));
    m_options.declareFilter(options);
}

Result<ExitCode> ExportCommand::run(Console& console)
{
    const QString output = QString::fromStdString(m_output);
    if (output.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        const Result<RankedProject> ranked = m_options.rank();
        if (!ranked)
            return failure(ranked.error());
        // The mark tells spreadsheets that this is UTF-8.
        TOUCHSTONE_TRY(writeFile(output,
            "\xEF\xBB\xBF"
                + rankingToCsv(ranked->ranking, ranked->data.journey, ranked->digitalValues, console.language())));
        sayWarnings(*ranked, console);
        return ExitCode::Done;
    }
    const auto project = Project::open(QString::fromStdString(m_options.file), Project::Access::ReadOnly);
    if (!project)
        return failure(project.error());
    TOUCHSTONE_TRY(writeFile(output, writeProjectJson((*project)->data())));
    for (const QString& line : beyondProjectJson((*project)->data()))
        console.say(QCoreApplication::translate("CommandLine", "Not in the text form: %1").arg(line));
    return ExitCode::Done;
}

} // namespace touchstone
