// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/RankOptions.h"

namespace touchstone {

/// Prints the ranking as a table, as JSON or as CSV.
class RankCommand : public Command
{
public:
    const char* name() const override { return "rank"; }
    const char* summary() const override { return "Ranks the touchpoints"; }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    /// Keeps the ranking in the project under the name that was given.
    Result<void> keep(RankedProject& ranked) const;

    RankOptions m_options;
    std::string m_keep;
    std::string m_format = "table";
};

} // namespace touchstone
