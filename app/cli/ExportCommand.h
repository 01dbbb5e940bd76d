// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/RankOptions.h"

#include <span>

namespace touchstone {

/// Writes the project to a file in one of the formats; the ending says which. One function a format.
class ExportCommand : public Command
{
public:
    const char* name() const override { return "export"; }
    const char* summary() const override
    {
        return "Writes the journey as JSON, Mermaid or GraphML, or its tables as CSV";
    }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    struct Format
    {
        const char* suffix;
        Result<ExitCode> (ExportCommand::*write)(Console&);
    };
    static std::span<const Format> formats();
    static const Format* formatOf(const QString& path);

    Result<ExitCode> writeJson(Console& console);
    Result<ExitCode> writeMermaid(Console& console);
    Result<ExitCode> writeGraphml(Console& console);
    Result<ExitCode> writeCsv(Console& console);
    Result<ExitCode> writeRanking(Console& console);

    QString output() const { return QString::fromStdString(m_output); }
    Result<std::unique_ptr<Project>> open() const;

    RankOptions m_options;
    std::string m_output;
    std::string m_what;
};

} // namespace touchstone
