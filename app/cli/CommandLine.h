// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <memory>
#include <vector>

namespace touchstone {

/// All subcommands, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

/// What the arguments (without the program's name) ask for. Decided before any application object is made: a data
/// command needs none of the GUI's, and a window needs no command line.
struct Start
{
    enum class Kind { Command, DrawingCommand, Window, Mistake };
    Kind kind = Kind::Window;
    QString file = {}; ///< Window: the project to open, may be empty
    QString mistake = {}; ///< Mistake: what is wrong
};
Start startOf(const QStringList& arguments);

/// Runs a command line (without the program's name).
ExitCode runCommandLine(const QStringList& arguments, Console& console);

} // namespace touchstone
