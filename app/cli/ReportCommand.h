// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/RankOptions.h"

namespace touchstone {

/// Writes the report as PDF.
class ReportCommand : public Command
{
public:
    const char* name() const override { return "report"; }
    const char* summary() const override { return "Writes the report as PDF"; }
    bool draws(const QStringList&) const override { return true; }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    RankOptions m_options;
    std::string m_output;
    std::string m_language;
};

} // namespace touchstone
