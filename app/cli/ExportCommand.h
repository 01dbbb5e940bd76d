// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/DrawingOptions.h"
#include "app/cli/RankOptions.h"

#include <span>

namespace touchstone {

/// Writes the project, or a part of it, to a file in one of the formats; the ending says which. One function a format.
class ExportCommand : public Command
{
public:
    const char* name() const override { return "export"; }
    const char* summary() const override
    {
        return "Writes the journey as JSON, Mermaid or GraphML, its tables as CSV, its map or cards as a drawing";
    }
    bool draws(const QStringList& arguments) const override;
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    /// One kind of file.
    struct Format
    {
        const char* suffix;
        bool draws;
        Result<ExitCode> (ExportCommand::*write)(Console&) const;
    };
    static std::span<const Format> formats();
    static const Format* formatOf(const QString& path);

    Result<ExitCode> writeJson(Console& console) const;
    Result<ExitCode> writeMermaid(Console& console) const;
    Result<ExitCode> writeGraphml(Console& console) const;
    Result<ExitCode> writeCsv(Console& console) const;
    Result<ExitCode> writeRanking(Console& console) const;
    Result<ExitCode> writeDrawing(Console& console) const;

    QString output() const { return QString::fromStdString(m_output); }
    Result<std::unique_ptr<Project>> open() const;

    RankOptions m_options;
    DrawingOptions m_drawing;
    std::string m_output;
    std::string m_what;
};

} // namespace touchstone
