// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <string>

namespace touchstone {

/// Makes a project: blank, from a file of any format that a journey can be read from, or from a template that is
/// compiled in.
class NewCommand : public Command
{
public:
    const char* name() const override { return "new"; }
    const char* summary() const override { return "Makes a project file"; }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    Result<void> fromTemplate(const QString& path, Console& console) const;
    Result<void> fromFile(const QString& path, Console& console) const;

    std::string m_file;
    std::string m_from;
    std::string m_template;
    bool m_force = false;
};

} // namespace touchstone
