// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/GuiMain.h"
#include "app/Language.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <QApplication>
#include <QFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace touchstone;

namespace {

/// What Ctrl+C cancels.
std::atomic<Progress*> runningProgress = nullptr;

/// Asks the running command to stop; a second Ctrl+C ends the program the usual way.
void onInterrupt(int signalNumber)
{
    if (Progress* progress = runningProgress.load())
        progress->cancel();
    std::signal(signalNumber, SIG_DFL);
}

bool isTerminal(FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

ExitCode runCommand(const QStringList& arguments)
{
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return ExitCode::File;
    Language language;
    language.install(Language::ofSystem());
    Console console(out, err, isTerminal(stderr));
    console.setLanguage(language.current());
    runningProgress = &console.progress();
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    const ExitCode code = runCommandLine(arguments, console);
    runningProgress = nullptr;
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    const QStringList arguments = argumentsOf(argc, argv);
    const Start start = startOf(arguments);
    switch (start.kind) {
    case Start::Kind::Window:
        return runWindow(argc, argv, start.file);
    case Start::Kind::Command: {
        const QCoreApplication application(argc, argv);
        return static_cast<int>(runCommand(arguments));
    }
    case Start::Kind::DrawingCommand: {
        // Drawing needs fonts, not a display.
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return static_cast<int>(runCommand(arguments));
    }
    case Start::Kind::Mistake:
        std::fprintf(stderr, "touchstone: %s\nRun with --help for more information.\n", qUtf8Printable(start.mistake));
        return static_cast<int>(ExitCode::Usage);
    }
}
