// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/RankOptions.h"
#include "model/exchange/ChangesText.h"

namespace touchstone {

/// Compares two states: two files, a file with a result kept in it, or two waves or segments of one file.
class CompareCommand : public Command
{
public:
    const char* name() const override { return "compare"; }
    const char* summary() const override { return "What changed between two states, by what, and beyond noise or not"; }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    struct Side
    {
        StateName name;
        QString title; ///< in the console's language
        ComparedState state;
    };
    Result<Side> ranked(const RankOptions& options, Console& console) const;
    /// The state to compare with: what the file `newer` ranks is open already.
    Result<Side> older(const ProjectData& data, const QString& file, Console& console) const;

    RankOptions m_newer; ///< its `file` is the last one named
    std::vector<std::string> m_files;
    std::string m_since, m_beforeSegment, m_beforeWave;
    std::string m_format = "table";
};

} // namespace touchstone
