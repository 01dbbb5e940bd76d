// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SurveyImport.h"
#include "model/project/Connection.h"
#include "model/project/Project.h"
#include "model/project/Salvage.h"
#include "tests/model/project/RandomEdits.h"
#include "tests/model/project/SampleData.h"
#include "tests/support/Paths.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Statement.h>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 4096;
constexpr int Answers = 30000;

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void damagePage(QByteArray& bytes, qsizetype number, char with = '\0')
{
    for (qsizetype at = (number - 1) * PageSize; at < std::min(number * PageSize, bytes.size()); ++at)
        bytes[at] = with;
}

const SalvagedTable* tableOf(const SalvageReport& report, const QString& name)
{
    const auto found = std::find_if(report.tables.begin(), report.tables.end(),
        [&](const SalvagedTable& table) { return name == u"answers" ? !table.survey.isEmpty() : table.name == name; });
    return found == report.tables.end() ? nullptr : &*found;
}

} // namespace

/// A project with a journey, a history and an imported survey, damaged in every way that disks and people find.
class tst_Salvage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_sound; ///< a file's bytes
    ProjectData m_data;
    std::map<QString, quint32> m_roots; ///< first page by table

    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Salvages a file of these bytes, and expects that it is left as it was and that the new one is sound.
    Result<SalvageReport> salvage(const QByteArray& bytes, ProjectData* data = nullptr)
    {
        writeFile(path(u"damaged.journey"_s), bytes);
        QFile::remove(path(u"out.journey"_s));
        Progress progress;
        const auto report = salvageProject(path(u"damaged.journey"_s), path(u"out.journey"_s), progress);
        if (readAll(path(u"damaged.journey"_s)) != bytes)
            return failure({ErrorCode::Internal, {u"the damaged file was touched"_s}});
        const QStringList files
            = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        if (files.size() != (report ? 4 : 3))
            return failure({ErrorCode::Internal, {u"left behind: "_s + files.join(u' ')}});
        if (!report)
            return report;
        const auto project = Project::open(path(u"out.journey"_s));
        if (!project)
            return failure(project.error());
        const auto findings = (*project)->check();
        if (!findings || !findings->isEmpty())
            return failure({ErrorCode::DamagedProject, findings.value_or(QStringList())});
        if (data)
            *data = (*project)->data();
        return report;
    }
    qint64 answersKept(const ProjectData& data) const
    {
        const auto connection = openConnection(path(u"out.journey"_s), OpenMode::ReadOnly);
        return (*connection)
            ->execAndGet("SELECT count(*) FROM " + data.evidence.surveys.back().answersTable.toStdString()
                + " WHERE c1 = 1 + row % 5 AND c2 = 'answer ' || row")
            .getInt64();
    }

private slots:
    void initTestCase();
    void aSoundFileIsTakenWhole();
    void truncated_data();
    void truncated();
    void zeroedPagesInTheMiddle();
    void garbageInTheFirstPage();
    void interiorPageOfAnswers();
    void lostRowsAreMended_data();
    void lostRowsAreMended();
    void journals_data();
    void journals();
    void anyDamageGivesASoundFileOrAnError();
    void refusals();
};

void tst_Salvage::initTestCase()
{
    const QString file = path(u"sound.journey"_s), source = path(u"survey.csv"_s);
    QByteArray csv = "Search,Comment\n";
    for (int row = 2; row < Answers + 2; ++row)
        csv += QByteArray::number(1 + row % 5) + ",answer " + QByteArray::number(row) + '\n';
    writeFile(source, csv);
    auto project = Project::create(file, sampleData());
    QVERIFY(project);
    RandomEdits edits(5);
    for (int i = 0; i < 60; ++i)
        QVERIFY(edits.apply(**project));
    ColumnMapping score{u"Search"_s, ColumnRole::Score, Signal::Csat, u"Salvaged search"_s};
    score.levels = QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
    ColumnMapping text;
    text.header = u"Comment"_s;
    text.role = ColumnRole::Text;
    Progress progress;
    const auto staged
        = stageSurvey(file, (*project)->journey(), source, {u"Salvage survey"_s, {}, {}, {score, text}}, progress);
    QVERIFY(staged);
    QVERIFY(publishSurvey(**project, *staged, u"Import"_s));
    m_data = (*project)->data();
    project->reset();
    m_sound = readAll(file);
    const auto connection = openConnection(file, OpenMode::ReadOnly);
    SQLite::Statement roots(**connection, "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'");
    while (roots.executeStep())
        m_roots[QString::fromStdString(roots.getColumn(0).getString())] = roots.getColumn(1).getUInt();
}

void tst_Salvage::aSoundFileIsTakenWhole()
{
    ProjectData data;
    const auto report = salvage(m_sound, &data);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().arguments.join(u' ')));
    QVERIFY(report->isWhole());
    QCOMPARE(data, m_data);
    QCOMPARE(answersKept(data), Answers);
    const auto before = Project::open(path(u"sound.journey"_s), Project::Access::ReadOnly);
    const auto after = Project::open(path(u"out.journey"_s));
    QCOMPARE((*after)->history(), (*before)->history());
    QVERIFY((*after)->undo());
    QVERIFY((*after)->undo());
    QVERIFY((*after)->redo());
}

void tst_Salvage::truncated_data()
{
    QTest::addColumn<double>("share");
    for (const double share : {.98, .7, .5, .35})
        QTest::addRow("%.0f per cent left", share * 100) << share;
}

void tst_Salvage::truncated()
{
    QFETCH(double, share);
    ProjectData data;
    const auto report
        = salvage(m_sound.left(static_cast<qsizetype>(static_cast<double>(m_sound.size()) * share)), &data);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().arguments.join(u' ')));
    QVERIFY(!report->isWhole());
    QCOMPARE(data.journey.stages.size(), m_data.journey.stages.size());
    const SalvagedTable* answers = tableOf(*report, u"answers"_s);
    QVERIFY(answers);
    QCOMPARE(answers->kept + answers->lost, Answers);
    QCOMPARE(answersKept(data), answers->kept);
    QVERIFY(answers->kept > Answers * (share - .35));
}

void tst_Salvage::zeroedPagesInTheMiddle()
{
    QByteArray bytes = m_sound;
    const qsizetype pages = bytes.size() / PageSize;
    // The answers were the last to come.
    for (qsizetype page = pages - 60; page < pages - 50; ++page)
        damagePage(bytes, page);
    ProjectData data;
    const auto report = salvage(bytes, &data);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().arguments.join(u' ')));
    const SalvagedTable* answers = tableOf(*report, u"answers"_s);
    QVERIFY(answers->damagedPages >= 8);
    QCOMPARE(answers->survey, u"Salvage survey"_s);
    QVERIFY(answers->kept > Answers * .9 && answers->kept < Answers);
    QCOMPARE(answers->kept + answers->lost, Answers);
    QCOMPARE(answersKept(data), answers->kept);
    QCOMPARE(data, m_data);
    // Only answers are lost: every change can still be taken back.
    QVERIFY(!report->isHistoryLeftOut);
}

void tst_Salvage::garbageInTheFirstPage()
{
    QByteArray bytes = m_sound;
    damagePage(bytes, 1, '\x5A');
    ProjectData data;
    const auto report = salvage(bytes, &data);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().arguments.join(u' ')));
    QCOMPARE(data, m_data);
    QCOMPARE(answersKept(data), Answers);
}

/// Behind a page that lists others SQLite finds nothing any more.
void tst_Salvage::interiorPageOfAnswers()
{
    QByteArray bytes = m_sound;
    const quint32 root = m_roots.at(m_data.evidence.surveys.back().answersTable);
    QCOMPARE(bytes[(root - 1) * PageSize], '\x05');
    damagePage(bytes, root);
    ProjectData data;
    const auto report = salvage(bytes, &data);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().arguments.join(u' ')));
    QCOMPARE(tableOf(*report, u"answers"_s)->damagedPages, 1);
    QCOMPARE(answersKept(data), Answers);
}

void tst_Salvage::lostRowsAreMended_data()
{
    QTest::addColumn<QString>("table");
    for (const char* table :
        {"stage", "channel", "wave", "touchpoint", "transition", "pain_point", "interview", "survey", "survey_tally",
            "history", "journey", "score_settings", "vote", "solution", "driver_touchpoint", "answers_table", "about",
            "emotion_rating", "persona", "side_journey", "note", "attachment", "scenario", "kept_result", "code"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

/// The first page of a table, and with it all or some of its rows.
void tst_Salvage::lostRowsAreMended()
{
    QFETCH(QString, table);
    QByteArray bytes = m_sound;
    damagePage(bytes, m_roots.at(table));
    ProjectData data;
    const auto report = salvage(bytes, &data);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().arguments.join(u' ')));
    if (table == u"answers_table" || table == u"about") {
        QCOMPARE(data, m_data);
        QVERIFY(report->isWhole());
        return;
    }
    QVERIFY(!report->isWhole());
    QCOMPARE(tableOf(*report, table)->damagedPages, 1);
    QVERIFY(report->isHistoryLeftOut);
    if (table == u"history")
        QCOMPARE(data, m_data);
    if (table == u"stage" || table == u"channel") {
        QVERIFY(report->remade > 0);
        QCOMPARE(data.journey.touchpoints, m_data.journey.touchpoints);
        QCOMPARE(data.journey.transitions, m_data.journey.transitions);
    }
    if (table == u"side_journey") {
        QVERIFY(report->remade > 0);
        QCOMPARE(data.sideJourneys.size(), m_data.sideJourneys.size());
        for (const Journey& journey : m_data.sideJourneys)
            QCOMPARE(data.sideJourneys.find(journey.id)->touchpoints, journey.touchpoints);
    }
    if (table == u"wave")
        QCOMPARE(data.journey.votes, m_data.journey.votes);
    if (table == u"touchpoint")
        QVERIFY(data.journey.transitions.isEmpty() && data.journey.votes.isEmpty());
    else if (table != u"survey")
        QCOMPARE(answersKept(data), Answers);
}

void tst_Salvage::journals_data()
{
    QTest::addColumn<bool>("hasJournal");
    QTest::addColumn<bool>("hasHeader");
    QTest::newRow("brought in") << true << true;
    QTest::newRow("brought in where the first page is garbage") << true << false;
    QTest::newRow("missing") << false << true;
}

/// A file that was copied while it was open, with or without the journal beside it.
void tst_Salvage::journals()
{
    QFETCH(bool, hasJournal);
    QFETCH(bool, hasHeader);
    const QTemporaryDir folder;
    const QString open = folder.filePath(u"open.journey"_s), copy = folder.filePath(u"copy.journey"_s);
    const QString out = folder.filePath(u"out.journey"_s);
    writeFile(open, m_sound);
    const auto project = Project::open(open);
    QVERIFY((*project)->edit(
        u"late"_s, [](Edit& edit) { edit.setJourneyProperties(LocalizedText(u"in the journal"_s), {}, {}); }));
    QByteArray bytes = readAll(open);
    if (!hasHeader)
        damagePage(bytes, 1, '\x5A');
    writeFile(copy, bytes);
    const QByteArray journal = readAll(open + u"-wal"_s);
    QVERIFY(!journal.isEmpty());
    if (hasJournal)
        writeFile(copy + u"-wal"_s, journal);
    Progress progress;
    const auto report = salvageProject(copy, out, progress);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().arguments.join(u' ')));
    QVERIFY(!report->isJournalLost);
    QCOMPARE(Project::open(out).value()->data(), hasJournal ? (*project)->data() : m_data);
    QCOMPARE(readAll(copy), bytes);
    if (hasJournal)
        QCOMPARE(readAll(copy + u"-wal"_s), journal);
    const QStringList files
        = QDir(folder.path()).entryList({u"*copy*"_s, u"*salvage*"_s}, QDir::AllEntries | QDir::Hidden);
    QCOMPARE(files.size(), hasJournal ? 2 : 1);
}

void tst_Salvage::anyDamageGivesASoundFileOrAnError()
{
    const QString file = path(u"small.journey"_s);
    {
        auto project = Project::create(file, sampleData());
        RandomEdits edits(6);
        for (int i = 0; i < 30; ++i)
            QVERIFY(edits.apply(**project));
    }
    const QByteArray sound = readAll(file);
    QFile::remove(file);
    const quint32 seed = qEnvironmentVariableIsSet("TOUCHSTONE_SEED") ? qEnvironmentVariable("TOUCHSTONE_SEED").toUInt()
                                                                      : QRandomGenerator::global()->generate();
    qInfo("seed %u (TOUCHSTONE_SEED repeats it)", seed);
    QRandomGenerator random(seed);
    int saved = 0;
    for (int damage = 0; damage < 60; ++damage) {
        QByteArray bytes = sound;
        for (int hit = random.bounded(1, 6); hit > 0; --hit) {
            const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
            const qsizetype length
                = std::min<qsizetype>(1 + random.bounded(random.bounded(2) ? 8 : 8000), bytes.size() - at);
            const int kind = random.bounded(8);
            for (qsizetype i = at; i < at + length; ++i)
                bytes[i] = kind < 4 ? '\0' : static_cast<char>(random.generate());
            if (kind == 7)
                bytes.truncate(std::max<qsizetype>(at, bytes.size() / 2));
        }
        const auto report = salvage(bytes);
        saved += report.has_value();
        if (!report && report.error().code != ErrorCode::DamagedProject && report.error().code != ErrorCode::NotAProject
            && report.error().code != ErrorCode::NewerProject) {
            writeFile(QDir::temp().filePath(u"touchstone-salvage.journey"_s), bytes);
            QFAIL(qPrintable(report.error().arguments.join(u' ')));
        }
    }
    qInfo("%d of 60 saved", saved);
    QVERIFY(saved > 50);
}

void tst_Salvage::refusals()
{
    const QTemporaryDir folder;
    const QString sound = folder.filePath(u"sound.journey"_s), out = folder.filePath(u"out.journey"_s),
                  other = folder.filePath(u"other"_s);
    writeFile(sound, m_sound);
    Progress progress;
    const auto code = [&](const QString& from, const QString& to) {
        const auto report = salvageProject(from, to, progress);
        return report ? ErrorCode::Internal : report.error().code;
    };
    QCOMPARE(code(folder.filePath(u"none.journey"_s), out), ErrorCode::FileMissing);
    QCOMPARE(code(folder.path(), out), ErrorCode::NotAProject);
    QCOMPARE(code(sound, sound), ErrorCode::FileExists);
    QCOMPARE(code(sound, folder.filePath(u"none/out.journey"_s)), ErrorCode::FileUnwritable);
    for (const QByteArray& bytes : {QByteArray(), QByteArray("name,age\n1,2\n"), QByteArray(20000, '\0'),
             m_sound.left(50), QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0')}) {
        writeFile(other, bytes);
        QCOMPARE(code(other, out), ErrorCode::NotAProject);
    }
    QByteArray newer = m_sound;
    newer[63] = 99;
    writeFile(other, newer);
    QCOMPARE(code(other, out), ErrorCode::NewerProject);
    progress.cancel();
    QCOMPARE(code(sound, out), ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(out));
    QCOMPARE(readAll(sound), m_sound);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), (QStringList{u"other"_s, u"sound.journey"_s}));
}

QTEST_GUILESS_MAIN(tst_Salvage)
#include "tst_Salvage.moc"
