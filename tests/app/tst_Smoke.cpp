// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a real X server with a window manager: Xvfb and openbox, started here.
#include "app/SampleProject.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;

namespace {

constexpr int Patience = 20000;

/// Ends the process when the test is over, however it ends.
struct Running
{
    QProcess process;

    ~Running()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(Patience))
            process.kill();
        process.waitForFinished(Patience);
    }
};

} // namespace

class tst_Smoke : public QObject
{
    Q_OBJECT

private slots:
    void opensOnAnXServer();
};

void tst_Smoke::opensOnAnXServer()
{
    const QString xvfb = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
    if (xvfb.isEmpty())
        QSKIP("Xvfb is not installed");
    const QString manager = QStandardPaths::findExecutable(QStringLiteral("openbox"));

    QTemporaryDir folder;
    const QString journey = folder.filePath(QStringLiteral("sample.journey"));
    Progress progress;
    QVERIFY(createSample(journey, QStringLiteral("zh_CN"), progress));

    // The server picks a free display and writes its number to standard output.
    Running server;
    server.process.start(xvfb,
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
            QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    QVERIFY(server.process.waitForStarted(Patience));
    QByteArray number;
    while (!number.endsWith('\n') && server.process.waitForReadyRead(Patience))
        number += server.process.readAllStandardOutput();
    QVERIFY2(
        number.trimmed().toInt() > 0 || number.trimmed() == "0", server.process.readAllStandardError().constData());

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), u':' + QString::fromLatin1(number.trimmed()));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("HOME"), folder.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    Running windowManager;
    if (!manager.isEmpty()) {
        windowManager.process.setProcessEnvironment(environment);
        windowManager.process.start(manager, {});
        QVERIFY(windowManager.process.waitForStarted(Patience));
    }

    // The window says by itself that it was shown and that the modes work, then closes.
    Running program;
    program.process.setProcessEnvironment(environment);
    program.process.setProcessChannelMode(QProcess::MergedChannels);
    program.process.start(QString::fromLocal8Bit(TOUCHSTONE_START_BENCH), {journey, QStringLiteral("2")});
    QVERIFY(program.process.waitForFinished(Patience));
    const QByteArray output = program.process.readAll();
    QVERIFY2(
        program.process.exitStatus() == QProcess::NormalExit && program.process.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("first frame after"), output.constData());
    QVERIFY2(!output.contains("ERROR") && !output.contains("QWidget::"), output.constData());
}

QTEST_GUILESS_MAIN(tst_Smoke)
#include "tst_Smoke.moc"
