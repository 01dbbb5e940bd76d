// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include "app/cli/TextTable.h"
#include "views/common/DescribeError.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <QFileDevice>
#include <stop_token>
#include <thread>

namespace touchstone {

Console::Console(QIODevice& out, QIODevice& err, bool errIsTerminal)
    : m_out(out)
    , m_err(err)
    , m_errIsTerminal(errIsTerminal)
{ }

void Console::write(const QByteArray& data) { m_lost = m_out.write(data) != data.size() || m_lost; }

void Console::writeLine(const QString& line) { write(line.toUtf8() + '\n'); }

bool Console::flush()
{
    if (auto* file = qobject_cast<QFileDevice*>(&m_out))
        m_lost = !file->flush() || m_lost;
    return !m_lost;
}

void Console::say(const QString& line) { m_err.write(line.toUtf8() + '\n'); }

void Console::sayError(const Error& error) { say(QStringLiteral("touchstone: ") + describeError(error)); }

void Console::showStatus(const QString& text)
{
    if (!m_errIsTerminal)
        return;
    const qsizetype width = displayWidth(text);
    m_err.write('\r' + text.toUtf8() + QByteArray(std::max<qsizetype>(0, m_statusWidth - width), ' '));
    if (width == 0)
        m_err.write("\r");
    m_statusWidth = width;
}

struct ProgressLine::Ticker
{
    Console& console;
    QString what;
    std::mutex mutex;
    std::condition_variable_any wake;
    std::jthread thread;

    void run(const std::stop_token& stop)
    {
        using namespace std::chrono_literals;
        std::unique_lock lock(mutex);
        // Short work shows nothing.
        wake.wait_for(lock, stop, 300ms, [] { return false; });
        while (!stop.stop_requested()) {
            const qint64 total = console.progress().total();
            const qint64 percent = total > 0 ? std::min<qint64>(100, 100 * console.progress().done() / total) : 0;
            console.showStatus(total > 0 ? QStringLiteral("%1 %2 %").arg(what, QString::number(percent)) : what);
            wake.wait_for(lock, stop, 100ms, [] { return false; });
        }
        console.showStatus({});
    }
};

ProgressLine::ProgressLine(Console& console, const QString& what)
{
    if (!console.showsProgress())
        return;
    m_ticker.reset(new Ticker{.console = console, .what = what, .mutex = {}, .wake = {}, .thread = {}});
    m_ticker->thread = std::jthread([ticker = m_ticker.get()](const std::stop_token& stop) { ticker->run(stop); });
}

ProgressLine::~ProgressLine()
{
    if (!m_ticker)
        return;
    m_ticker->thread.request_stop();
    m_ticker->thread.join();
}

} // namespace touchstone
