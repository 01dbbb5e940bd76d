// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/RankOptions.h"

namespace touchstone {

/// Tries a scenario of its arguments, or scenarios that are saved in the project, side by side.
class WhatIfCommand : public Command
{
public:
    const char* name() const override { return "whatif"; }
    const char* summary() const override { return "What changes if touchpoints are mended"; }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    /// The scenario that the arguments describe; empty where they describe none.
    Scenario described() const;
    /// What to try: what is described and what is named, else all that are saved.
    Result<std::vector<Scenario>> wanted(const Collection<Scenario>& saved) const;

    RankOptions m_options;
    std::vector<std::string> m_solutions, m_dropOffs, m_pains, m_without, m_scenarios;
    std::string m_format = "table";
};

} // namespace touchstone
