// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CommandRun.h"

#include "tests/support/Paths.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

namespace touchstone::test {

CommandRun run(const QStringList& arguments, bool cancelled, const QString& language)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Console console(out, err, false);
    console.setLanguage(language);
    if (cancelled)
        console.progress().cancel();
    const ExitCode code = runCommandLine(arguments, console);
    return {.code = static_cast<int>(code), .out = out.data(), .err = err.data()};
}

QByteArray differenceFromBaseline(const QString& name, const QByteArray& text)
{
    QFile file(dataFile(QStringLiteral("cli/") + name));
    if (qEnvironmentVariableIsSet("TOUCHSTONE_UPDATE_BASELINES")) {
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return "cannot write the baseline";
        return {};
    }
    if (!file.open(QIODevice::ReadOnly))
        return "no baseline; set TOUCHSTONE_UPDATE_BASELINES to write it. The text:\n" + text;
    const QByteArray expected = file.readAll();
    return expected == text ? QByteArray() : "expected:\n" + expected + "\nactual:\n" + text;
}

QStringList Folder::files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

} // namespace touchstone::test
