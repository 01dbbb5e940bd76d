// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ReportCommand.h"

#include "app/Language.h"
#include "model/report/ReportContent.h"
#include "views/report/ReportPdf.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace touchstone {

void ReportCommand::declare(CLI::App& options)
{
    m_options.declareFile(options);
    options.add_option("-o,--output", m_output, "Where to, *.pdf")->required();
    options.add_option("--language", m_language, "Of the report: en or zh_CN; the system's if left out")
        ->check(CLI::IsMember({"en", "zh_CN"}));
    m_options.declareFilter(options);
}

Result<ExitCode> ReportCommand::run(Console& console)
{
    const Result<RankedProject> ranked = m_options.rank(console.progress());
    if (!ranked)
        return failure(ranked.error());
    const QString language = m_language.empty() ? console.language() : QString::fromStdString(m_language);
    Result<NoteFiles> pictures = noteFilesOf(ranked->project->path(), ranked->data.attachments, ranked->data.journey);
    if (!pictures)
        return failure(pictures.error());
    const ReportContent content = makeReportContent(ranked->data, ranked->ranking, ranked->certainty,
        {.language = language, .date = QDateTime::currentDateTime(), .pictures = std::move(*pictures)});
    const ProgressLine line(console, QCoreApplication::translate("CommandLine", "Writing the report"));
    TOUCHSTONE_TRY(writeReportPdf(content, QString::fromStdString(m_output), console.progress()));
    sayWarnings(*ranked, console);
    return ExitCode::Done;
}

} // namespace touchstone
