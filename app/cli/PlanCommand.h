// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/RankOptions.h"

namespace touchstone {

/// Chooses solutions under a budget and prints them as a table or as JSON.
class PlanCommand : public Command
{
public:
    const char* name() const override { return "plan"; }
    const char* summary() const override { return "Chooses solutions under a budget"; }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    RankOptions m_options;
    std::optional<double> m_budget;
    std::string m_format = "table";
};

} // namespace touchstone
