// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/ExportOptions.h"
#include "app/cli/RankOptions.h"
#include "model/exchange/JourneyFile.h"

#include <functional>
#include <span>

namespace touchstone {

/// Writes the project, or a part of it, to a file in one of the formats; the ending says which. One function a format.
class ExportCommand : public Command
{
public:
    const char* name() const override { return "export"; }
    const char* summary() const override
    {
        return "Writes the project as JSON, a workbook or a copy, the journey or the interviews for other programs, "
               "its map "
               "or cards";
    }
    bool draws(const QStringList& arguments) const override;
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    using Writer = JourneyWriting (*)(const Journey&, const QString& language);

    /// One kind of file.
    struct Format
    {
        const char* suffix;
        bool draws;
        Result<ExitCode> (ExportCommand::*write)(Console&) const;
    };
    static std::span<const Format> formats();
    static const Format* formatOf(const QString& path);

    Result<ExitCode> writeCopy(Console& console) const;
    Result<ExitCode> writeJson(Console& console) const;
    Result<ExitCode> writeMermaid(Console& console) const;
    Result<ExitCode> writeGraphml(Console& console) const;
    Result<ExitCode> writeCsv(Console& console) const;
    Result<ExitCode> writeRanking(Console& console) const;
    Result<ExitCode> writeInterviews(Console& console) const;
    Result<ExitCode> writeCodebook(Console& console) const;
    Result<ExitCode> writeWorkbook(Console& console) const;
    Result<ExitCode> writeDrawing(Console& console) const;
    /// Writes the journey that is named in another format and says what did not get into it.
    Result<ExitCode> writeJourney(Writer writer, JourneyFormat format, Console& console) const;

    /// Writes what the whole project makes of itself in another format, and says what did not get into it.
    Result<ExitCode> writeEvidence(
        const std::function<Result<JourneyWriting>(const ProjectData&, const QString&)>& writer,
        Console& console) const;

    /// Whether a table is the ranking.
    bool isOfRanking() const { return m_what.empty() || m_what == "ranking"; }
    QString output() const { return QString::fromStdString(m_output); }
    Result<std::unique_ptr<Project>> open() const;

    RankOptions m_options;
    ExportOptions m_choices;
    std::string m_output;
    std::string m_what;
    bool m_isAnonymous = false;
    bool m_force = false;
};

} // namespace touchstone
