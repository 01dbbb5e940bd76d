// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <string>

namespace touchstone {

/// Sets how a project's model counts, from JSON: weights, signals, questions. One step that the window can undo.
class SetCommand : public Command
{
public:
    const char* name() const override { return "set"; }
    const char* summary() const override { return "Sets weights, signals and questions of the model from JSON"; }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    std::string m_file;
    std::string m_settings;
};

} // namespace touchstone
