// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <string>

namespace touchstone {

/// Removes one person from a project for good, or says what that would remove.
class EraseCommand : public Command
{
public:
    const char* name() const override { return "erase"; }
    const char* summary() const override { return "Removes one person from a project for good, with its history"; }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    std::string m_file;
    std::string m_respondent;
    bool m_isDryRun = false;
};

} // namespace touchstone
