// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Paths.h"

#include <csignal>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone::test;

/// The program itself, as a shell starts it.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsDataAndMessagesApart();
    void needsNoDisplay();
    void refusesMisuse();
    void saysThatItsOutputWasNotTaken();
    void stopsOnInterrupt();
    void writesTheReport();

private:
    std::unique_ptr<QProcess> start(const QStringList& arguments)
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process->setProcessEnvironment(environment);
        process->start(m_binary, arguments);
        return process;
    }
    std::unique_ptr<QProcess> run(const QStringList& arguments)
    {
        auto process = start(arguments);
        process->waitForFinished(60'000);
        return process;
    }

    QString m_binary = qEnvironmentVariable("TOUCHSTONE_BINARY");
    QTemporaryDir m_folder;
    QString m_example = dataFile(u"examples/account-opening.json"_s);
};

void TestProgram::initTestCase() { QVERIFY2(QFile::exists(m_binary), qPrintable(m_binary)); }

void TestProgram::keepsDataAndMessagesApart()
{
    const QString file = m_folder.filePath(u"账户 1.journey"_s);
    const auto made = run({u"new"_s, file, u"--from"_s, m_example});
    QCOMPARE(made->exitCode(), 0);
    QVERIFY(made->readAllStandardOutput().isEmpty());
    const auto ranked = run({u"rank"_s, file, u"--format"_s, u"csv"_s});
    QCOMPARE(ranked->exitCode(), 0);
    QVERIFY(ranked->readAllStandardOutput().startsWith("rank,id,name"));
    QVERIFY(ranked->readAllStandardError().isEmpty());
    const auto checked = run({u"check"_s, file});
    QCOMPARE(checked->exitCode(), 0);
    QVERIFY(checked->readAllStandardOutput().isEmpty());
    QVERIFY(checked->readAllStandardError().contains("sound"));
}

void TestProgram::needsNoDisplay()
{
    const auto version = run({u"--version"_s});
    QCOMPARE(version->exitCode(), 0);
    QVERIFY(version->readAllStandardOutput().startsWith("touchstone "));
}

void TestProgram::refusesMisuse()
{
    QCOMPARE(run({u"rnak"_s, u"a.journey"_s})->exitCode(), 2);
    QCOMPARE(run({u"rank"_s})->exitCode(), 2);
    QCOMPARE(run({u"rank"_s, m_folder.filePath(u"none.journey"_s)})->exitCode(), 3);
}

void TestProgram::saysThatItsOutputWasNotTaken()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no /dev/full here");
    const QString file = m_folder.filePath(u"b.journey"_s);
    QCOMPARE(run({u"new"_s, file, u"--from"_s, m_example})->exitCode(), 0);
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(m_binary, {u"rank"_s, file});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 3);
}

void TestProgram::stopsOnInterrupt()
{
#ifdef Q_OS_UNIX
    // A survey that takes a while to read.
    QFile source(m_folder.filePath(u"large.csv"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("Call,Visit,Bill\n");
    QByteArray rows;
    for (int i = 0; i < 10'000; ++i)
        rows += "1,2,3\n4,5,1\n2,3,4\n5,1,2\n";
    for (int i = 0; i < 50; ++i)
        source.write(rows);
    source.close();
    const QString file = m_folder.filePath(u"c.journey"_s);
    QCOMPARE(run({u"new"_s, file})->exitCode(), 0);
    const auto import = start({u"import"_s, file, source.fileName()});
    QVERIFY(import->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file + u"-wal"_s), 60'000); // it has the file open, so it listens
    ::kill(static_cast<pid_t>(import->processId()), SIGINT);
    QVERIFY(import->waitForFinished(60'000));
    QCOMPARE(import->exitStatus(), QProcess::NormalExit);
    QCOMPARE(import->exitCode(), 4);
    QVERIFY(import->readAllStandardOutput().isEmpty());
    QCOMPARE(run({u"check"_s, file})->exitCode(), 0);
    QCOMPARE(run({u"rank"_s, file})->exitCode(), 1); // nothing was imported
    QVERIFY(QFile(file).size() < 2'000'000);
#else
    QSKIP("Ctrl+C is sent another way here");
#endif
}

void TestProgram::writesTheReport()
{
    const QString file = m_folder.filePath(u"d.journey"_s);
    QCOMPARE(run({u"new"_s, file, u"--from"_s, m_example})->exitCode(), 0);
    for (const QString& language : {u"en"_s, u"zh_CN"_s}) {
        const QString pdf = m_folder.filePath(language + u".pdf"_s);
        const auto report = run({u"report"_s, file, u"-o"_s, pdf, u"--language"_s, language});
        QVERIFY2(report->exitCode() == 0, report->readAllStandardError().constData());
        QVERIFY(report->readAllStandardOutput().isEmpty());
        QVERIFY(readAll(pdf).startsWith("%PDF-"));
    }
    QVERIFY(readAll(m_folder.filePath(u"en.pdf"_s)) != readAll(m_folder.filePath(u"zh_CN.pdf"_s)));
    QCOMPARE(run({u"report"_s, file, u"-o"_s, m_folder.filePath(u"x.pdf"_s), u"--language"_s, u"fr"_s})->exitCode(), 2);
    QCOMPARE(run({u"report"_s, file, u"-o"_s, m_folder.filePath(u"no/such/x.pdf"_s)})->exitCode(), 3);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_Program.moc"
