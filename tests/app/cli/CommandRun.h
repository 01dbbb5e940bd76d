// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"

#include <QTemporaryDir>
#include <QTest>

namespace touchstone::test {

/// What a command line returned and wrote.
struct CommandRun
{
    int code = 0;
    QByteArray out;
    QByteArray err;
};

/// Runs a command line inside this process; `cancelled` as if Ctrl+C had been pressed at once.
CommandRun run(const QStringList& arguments, bool cancelled = false, const QString& language = QStringLiteral("en"));

/// Verifies that a run ended well; shows what it said where it did not.
#define VERIFY_RUN(result)                                                                                             \
    do {                                                                                                               \
        const touchstone::test::CommandRun verified = result;                                                          \
        QVERIFY2(verified.code == 0, verified.err.constData());                                                        \
    } while (false)

/// Compares with tests/data/cli/NAME; with TOUCHSTONE_UPDATE_BASELINES set, writes it instead. Empty when equal, else
/// what differs.
QByteArray differenceFromBaseline(const QString& name, const QByteArray& text);

/// A folder of its own, and paths in it.
class Folder
{
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Names of all files in it, hidden ones too.
    QStringList files() const;

private:
    QTemporaryDir m_folder;
};

} // namespace touchstone::test
