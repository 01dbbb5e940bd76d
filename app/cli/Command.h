// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"

#include <QStringList>

namespace CLI {
class App;
}

namespace touchstone {

/// What the program returns to the shell.
enum class ExitCode { Done = 0, DataDoesNotAllow = 1, Usage = 2, File = 3, Cancelled = 4 };

/// The exit code that an error leads to.
ExitCode exitCodeOf(ErrorCode code);

/// One subcommand of the command line: declares its options, then runs with what they were set to.
class Command
{
public:
    virtual ~Command() = default;

    /// As typed: "rank".
    virtual const char* name() const = 0;
    /// One line for the help.
    virtual const char* summary() const = 0;
    /// Whether it draws with these arguments, and so needs a QGuiApplication.
    virtual bool draws(const QStringList&) const { return false; }
    virtual void declare(CLI::App& options) = 0;
    /// Runs. An error is put into words by the caller and becomes an exit code.
    virtual Result<ExitCode> run(Console& console) = 0;
};

} // namespace touchstone
