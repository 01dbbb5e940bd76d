// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/EventsImport.h"
#include "app/cli/InterviewsImport.h"
#include "model/evidence/Evidence.h"
#include "model/exchange/SurveyImport.h"

#include <optional>
#include <string>
#include <vector>

namespace touchstone {

class Project;

/// Brings surveys, logs of events, interviews and codes into a project, or shows how it would.
class ImportCommand : public Command
{
public:
    const char* name() const override { return "import"; }
    const char* summary() const override { return "Brings evidence in, and prints what came in"; }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    SourceOptions sourceOptions() const { return {QString::fromStdString(m_sheet)}; }
    Result<QByteArray> givenFile() const; ///< of --map; empty where it was not given
    /// The project, to be written unless this is a dry run.
    Result<std::unique_ptr<Project>> openProject() const;
    /// Whether a source holds interviews or codes: as said, else as it surely looks.
    bool isQualitative(const QString& source) const;
    Result<ExitCode> runEvents(const QByteArray& mapping, Console& console) const;
    Result<ExitCode> runSource(
        Project& project, const QString& source, const std::optional<SurveyMapping>& mapping, Console& console) const;
    Result<std::optional<SurveyMapping>> givenMapping(const QByteArray& json, Console& console) const;
    Result<ExitCode> dryRun(
        const Project& project, const std::optional<SurveyMapping>& mapping, Console& console) const;
    Result<void> importSource(
        Project& project, const QString& source, const std::optional<SurveyMapping>& mapping, Console& console) const;

    std::string m_file;
    std::vector<std::string> m_sources;
    std::string m_map;
    std::string m_kind; ///< empty: as the sources look
    std::string m_sheet;
    bool m_dryRun = false;
    EventsOptions m_events;
    InterviewOptions m_interviews;
};

} // namespace touchstone
