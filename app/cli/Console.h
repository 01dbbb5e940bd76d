// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"

#include <memory>
#include <QIODevice>

namespace touchstone {

/// Where a command of the command line writes: data to `out`, messages to `err`, progress to `err` only on a terminal.
/// The program gives it the standard streams, tests give it buffers.
class Console
{
public:
    Console(QIODevice& out, QIODevice& err, bool errIsTerminal);

    /// What a command was asked for; nothing is added.
    void write(const QByteArray& data);
    void writeLine(const QString& line);
    /// Whether all that was written got through: a disk may be full.
    bool flush();
    /// A line for the person at the keyboard.
    void say(const QString& line);
    void sayError(const Error& error);

    /// Cancelled by Ctrl+C.
    Progress& progress() { return m_progress; }
    bool showsProgress() const { return m_errIsTerminal; }
    /// Overwrites the current line of the terminal; empty removes it.
    void showStatus(const QString& text);

    /// Language of names and words that people read: "en" or "zh_CN". JSON and CSV do not depend on it.
    const QString& language() const { return m_language; }
    void setLanguage(const QString& language) { m_language = language; }

private:
    QIODevice& m_out;
    QIODevice& m_err;
    bool m_errIsTerminal;
    bool m_lost = false;
    qsizetype m_statusWidth = 0;
    Progress m_progress;
    QString m_language = QStringLiteral("en");
};

/// Shows how far console.progress() is, several times a second, while `work` runs in this thread.
class ProgressLine
{
public:
    ProgressLine(Console& console, const QString& what);
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

private:
    struct Ticker;
    std::unique_ptr<Ticker> m_ticker;
};

} // namespace touchstone
