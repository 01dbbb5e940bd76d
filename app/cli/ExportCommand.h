// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/RankOptions.h"

namespace touchstone {

/// Writes the project's text form or its ranking to a file; the ending says which.
class ExportCommand : public Command
{
public:
    const char* name() const override { return "export"; }
    const char* summary() const override { return "Writes the project as JSON, or its ranking as CSV"; }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    RankOptions m_options;
    std::string m_output;
};

} // namespace touchstone
