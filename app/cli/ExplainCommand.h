// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/RankOptions.h"

namespace touchstone {

/// Prints the terms of one touchpoint's score, and the evidence behind each.
class ExplainCommand : public Command
{
public:
    const char* name() const override { return "explain"; }
    const char* summary() const override { return "Shows the terms of a score, and the evidence behind each"; }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    RankOptions m_options;
    std::string m_touchpoint;
};

} // namespace touchstone
