// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <string>

namespace touchstone {

/// Checks a project file's integrity; makes a sound file of what can be read of a damaged one.
class CheckCommand : public Command
{
public:
    const char* name() const override { return "check"; }
    const char* summary() const override { return "Checks that a project file is sound"; }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    Result<ExitCode> salvage(const QString& path, const QString& target, Console& console) const;

    std::string m_file;
    std::string m_salvage;
};

} // namespace touchstone
