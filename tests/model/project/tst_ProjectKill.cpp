// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/AnswersTable.h"
#include "model/project/Connection.h"
#include "model/project/Project.h"
#include "tests/model/project/SampleData.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// Killed at any moment of a load of edits and imports, a file opens, is sound, and holds every edit reported as done.
class tst_ProjectKill : public QObject
{
    Q_OBJECT

private slots:
    void everyReportedEditIsKept();
};

namespace {

constexpr int Kills = 200;

/// Runs the load for a random while, kills it, and returns the lines that it reported.
QList<QByteArray> killedLoad(const QString& path, const QString& survey, QRandomGenerator& random)
{
    QProcess load;
    load.start(QStringLiteral(TOUCHSTONE_EDIT_LOAD), {path, survey, QString::number(random.generate())});
    QByteArray output;
    // One in ten dies while it opens the file, the others while they edit.
    const bool whileOpening = random.bounded(10) == 0;
    while (
        !whileOpening && !output.contains('\n') && load.state() != QProcess::NotRunning && load.waitForReadyRead(20000))
        output += load.readAllStandardOutput();
    QTest::qSleep(random.bounded(1, 110));
    load.kill();
    load.waitForFinished(20000);
    output += load.readAllStandardOutput();
    const QByteArray complaints = load.readAllStandardError();
    if (!complaints.isEmpty())
        qWarning("%s", complaints.constData());
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast(); // what follows the last line end was not reported in full
    return lines;
}

} // namespace

void tst_ProjectKill::everyReportedEditIsKept()
{
    const quint32 seed = qEnvironmentVariableIsSet("TOUCHSTONE_SEED") ? qEnvironmentVariable("TOUCHSTONE_SEED").toUInt()
                                                                      : QRandomGenerator::global()->generate();
    qInfo("seed %u (TOUCHSTONE_SEED repeats it, as far as the machine does)", seed);
    QRandomGenerator random(seed);
    const QTemporaryDir folder;
    const QString original = folder.filePath(u"original.journey"_s);
    QVERIFY(Project::create(original, sampleData()));

    // More rows than one slice of an import, so that some die between two slices.
    const QString survey = folder.filePath(u"survey.csv"_s);
    QFile answers(survey);
    QVERIFY(answers.open(QIODevice::WriteOnly));
    answers.write("Search,Comment\n");
    for (int row = 0; row < 22000; ++row)
        answers.write(QByteArray::number(1 + row % 5) + ",took long\n");
    answers.close();

    qsizetype reported = 0;
    int kept = 0, withJournal = 0, surveys = 0;
    for (int kill = 0; kill < Kills; ++kill) {
        const QTemporaryDir place;
        const QString path = place.filePath(u"a.journey"_s);
        QVERIFY(QFile::copy(original, path));
        const QList<QByteArray> lines = killedLoad(path, survey, random);
        reported += lines.size();
        withJournal += QFileInfo(path + u"-wal"_s).size() > 0;

        auto project = Project::open(path);
        QVERIFY2(project, qPrintable(project ? QString() : project.error().arguments.join(u' ')));
        QCOMPARE((*project)->check().value(), QStringList());
        QHash<QByteArray, bool> held;
        for (const HistoryEntry& entry : (*project)->history())
            held.insert(QByteArray::number(entry.id) + ' ' + entry.name.toUtf8(), true);
        for (const QByteArray& line : lines)
            QVERIFY2(held.contains(line), "lost: " + line);
        kept += static_cast<int>(held.size());
        surveys += (*project)->evidence().surveys.size() - 1;
        {
            const auto connection = openConnection(path, OpenMode::ReadOnly);
            const Result<std::vector<AnswersEntry>> tables = listAnswersTables(**connection, path);
            QVERIFY(tables);
            for (const AnswersEntry& entry : *tables)
                QVERIFY2(entry.published, "an import that died has left its answers");
        }

        const ProjectData data = (*project)->data();
        project->reset();
        for (const QFileInfo& file : QDir(place.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
            // A lock without its process's name is swept away later, when no living process can be about to write it.
            const bool isNamelessLock = file.suffix() == u"lock" && file.size() == 0;
            QVERIFY2(file.fileName() == u"a.journey" || isNamelessLock, qPrintable(file.fileName()));
        }
        QCOMPARE(Project::open(path).value()->data(), data);
    }
    qInfo("%d kills, %d with a journal left; %lld edits reported, %d kept, %d imports among them", Kills, withJournal,
        static_cast<long long>(reported), kept, surveys);
    QVERIFY(reported > Kills && kept >= reported);
    QVERIFY(withJournal > Kills / 2);
    QVERIFY(surveys > 0);
}

QTEST_GUILESS_MAIN(tst_ProjectKill)
#include "tst_ProjectKill.moc"
