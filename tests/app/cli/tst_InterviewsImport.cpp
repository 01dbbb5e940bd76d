// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CommandRun.h"
#include "tests/support/Csv.h"
#include "tests/support/Json.h"
#include "tests/support/Paths.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

/// Interviews and codes on the command line, in and out.
class TestInterviewsImport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void importsATranscript();
    void showsWhatItWouldDo();
    void tellsWhatFilesAre();
    void refusesWhatIsNone();
    void exportsAndTakesBack();
    void importsTheProjectOfAtlas();

private:
    QJsonObject project(const QString& file) const
    {
        const QString json = m_folder->path(u"project.json"_s);
        const CommandRun exported = run({u"export"_s, file, u"-o"_s, json});
        return exported.code == 0 ? QJsonDocument::fromJson(readAll(json)).object() : QJsonObject();
    }
    std::unique_ptr<Folder> m_folder;
    QString m_file, m_talk;
};

void TestInterviewsImport::init()
{
    m_folder = std::make_unique<Folder>();
    m_file = m_folder->path(u"a.journey"_s);
    m_talk = m_folder->path(u"talk.srt"_s);
    VERIFY_RUN(run({u"new"_s, m_file, u"--from"_s, dataFile(u"projects/every-key.json"_s)}));
    writeFile(m_talk,
        "1\n00:00:01,000 --> 00:00:02,000\nAnna: I waited.\n\n2\n00:01:05,000 --> 00:01:06,000\nTom: Why?\n"
        "\n3\n00:01:06,000 --> 00:01:07,000\nAnna: Yes.\n");
}

void TestInterviewsImport::importsATranscript()
{
    const qsizetype before = project(m_file)["interviews"_L1].toArray().size();
    const CommandRun imported = run({u"import"_s, m_file, m_talk, u"--as"_s, u"interviews"_s, u"--informant"_s,
        u"frontline"_s, u"--person"_s, u"P7"_s});
    VERIFY_RUN(imported);
    QVERIFY2(imported.out.contains("New interviews: talk"), imported.out.constData());
    QVERIFY(imported.out.contains("Read as SubRip subtitles, UTF-8"));
    const QJsonArray interviews = project(m_file)["interviews"_L1].toArray();
    QCOMPARE(interviews.size(), before + 1);
    const QJsonObject made = interviews.last().toObject();
    QCOMPARE(made["id"_L1].toString(), u"talk"_s);
    QCOMPARE(made["informant"_L1].toString(), u"frontline"_s);
    QCOMPARE(made["person"_L1].toString(), u"P7"_s);
    QCOMPARE(
        made["text"_L1].toString(), u"[00:00:01] Anna: I waited.\n\n[00:01:05] Tom: Why?\n\n[00:01:06] Anna: Yes."_s);
    // The same file again adds nothing, and says so.
    const CommandRun again = run({u"import"_s, m_file, m_talk});
    VERIFY_RUN(again);
    QVERIFY2(again.out.contains("nothing was added"), again.out.constData());
    QVERIFY(again.out.contains("there already and are not taken twice"));
    QCOMPARE(project(m_file)["interviews"_L1].toArray(), interviews);
    VERIFY_RUN(run({u"check"_s, m_file}));
}

void TestInterviewsImport::showsWhatItWouldDo()
{
    const QByteArray before = readAll(m_file);
    const CommandRun dry = run({u"import"_s, m_file, m_talk, u"--dry-run"_s});
    VERIFY_RUN(dry);
    QCOMPARE(readAll(m_file), before);
    const QJsonObject report = QJsonDocument::fromJson(dry.out).object();
    QCOMPARE(report["format"_L1].toString(), u"srt"_s);
    QCOMPARE(report["interviews"_L1]["new"_L1].toArray(), QJsonArray{u"talk"_s});
    QCOMPARE(report["excerpts"_L1]["new"_L1].toInt(-1), 0);
    QCOMPARE(report["codes"_L1]["new"_L1].toArray(), QJsonArray());
    QCOMPARE(report["warnings"_L1].toArray(), QJsonArray());
}

void TestInterviewsImport::tellsWhatFilesAre()
{
    // A survey and an interview in one go.
    const CommandRun both = run({u"import"_s, m_file, dataFile(u"cli/answers.csv"_s), m_talk});
    VERIFY_RUN(both);
    QVERIFY(both.out.contains("Responses: 60"));
    QVERIFY(both.out.contains("New interviews: talk"));
    const CommandRun person = run({u"import"_s, m_file, dataFile(u"cli/answers.csv"_s), u"--person"_s, u"P1"_s});
    QCOMPARE(person.code, 2);
    QVERIFY(person.err.contains("--as interviews"));
    // A text of few words is one only where the user says so.
    const QString text = m_folder->path(u"words.txt"_s);
    writeFile(text, "Just some words, and no more.\n");
    VERIFY_RUN(run({u"import"_s, m_file, text, u"--as"_s, u"interviews"_s, u"--wave"_s, u"2025"_s}));
    const QJsonObject made = project(m_file)["interviews"_L1].toArray().last().toObject();
    QCOMPARE(made["text"_L1].toString(), u"Just some words, and no more."_s);
    QCOMPARE(made["wave"_L1].toString(), u"2025"_s);
    QCOMPARE(run({u"import"_s, m_file, text, u"--as"_s, u"interviews"_s, u"--wave"_s, u"1999"_s}).code, 1);
}

void TestInterviewsImport::refusesWhatIsNone()
{
    const QJsonObject before = project(m_file);
    const CommandRun json
        = run({u"import"_s, m_file, dataFile(u"projects/every-key.json"_s), u"--as"_s, u"interviews"_s});
    QCOMPARE(json.code, 3);
    QVERIFY2(json.err.contains("no transcript") && json.err.contains("JSON"), json.err.constData());
    const QString empty = m_folder->path(u"empty.txt"_s);
    writeFile(empty, "\n");
    const CommandRun nothing = run({u"import"_s, m_file, empty, u"--as"_s, u"codes"_s});
    QCOMPARE(nothing.code, 3);
    QVERIFY(nothing.err.contains("neither a text nor a code"));
    QCOMPARE(run({u"import"_s, m_file, m_folder->path(u"missing.vtt"_s), u"--as"_s, u"interviews"_s}).code, 3);
    QCOMPARE(run({u"import"_s, m_file, m_talk}, true).code, 4);
    QCOMPARE(project(m_file), before);
}

void TestInterviewsImport::exportsAndTakesBack()
{
    const QString qdpx = m_folder->path(u"out.qdpx"_s);
    const QString qdc = m_folder->path(u"out.qdc"_s);
    const QString copy = m_folder->path(u"b.journey"_s);
    VERIFY_RUN(run({u"export"_s, m_file, u"-o"_s, qdpx, u"--language"_s, u"en"_s}));
    VERIFY_RUN(run({u"export"_s, m_file, u"-o"_s, qdc}));
    QCOMPARE(run({u"export"_s, m_file, u"-o"_s, qdpx, u"--journey"_s, u"x"_s}).code, 2);
    QCOMPARE(run({u"export"_s, m_file, u"-o"_s, qdpx, u"--anonymous"_s}).code, 2);
    const CommandRun again = run({u"import"_s, m_file, qdpx, qdc});
    VERIFY_RUN(again);
    QCOMPARE(again.out.count("nothing was added"), 2);
    // Into a project that has the touchpoints and nothing else.
    QJsonObject bare = project(m_file);
    const QJsonArray interviews = bare.take("interviews"_L1).toArray();
    const QJsonArray codes = bare.take("codes"_L1).toArray();
    const QString json = m_folder->path(u"bare.json"_s);
    writeFile(json, QJsonDocument(bare).toJson());
    VERIFY_RUN(run({u"new"_s, copy, u"--from"_s, json}));
    const CommandRun imported = run({u"import"_s, copy, qdpx});
    VERIFY_RUN(imported);
    const QJsonArray returned = project(copy)["interviews"_L1].toArray();
    QCOMPARE(project(copy)["codes"_L1].toArray().size(), codes.size());
    QCOMPARE(returned.size(), interviews.size());
    for (qsizetype i = 0; i < interviews.size(); ++i) {
        const QJsonObject was = interviews[i].toObject(), is = returned[i].toObject();
        for (const QString& key : {u"text"_s, u"informant"_s, u"person"_s, u"wave"_s, u"covers"_s})
            QCOMPARE(is[key], was[key]);
        QCOMPARE(is["excerpts"_L1].toArray().size(), was["excerpts"_L1].toArray().size());
        for (qsizetype e = 0; e < was["excerpts"_L1].toArray().size(); ++e) {
            for (const QString& key : {u"start"_s, u"end"_s, u"touchpoint"_s, u"severity"_s, u"stance"_s})
                QCOMPARE(is["excerpts"_L1][e][key], was["excerpts"_L1][e][key]);
        }
    }
}

void TestInterviewsImport::importsTheProjectOfAtlas()
{
    TOUCHSTONE_SHARED_OR_SKIP(source, u"data/qualitative/refi/TestProject.qdpx"_s);
    const QString file = m_folder->path(u"atlas.journey"_s);
    VERIFY_RUN(run({u"new"_s, file}));
    const CommandRun imported = run({u"import"_s, file, source});
    VERIFY_RUN(imported);
    const QByteArray difference = differenceFromBaseline(
        u"import-interviews.txt"_s, QByteArray(imported.out).replace(source.toUtf8(), "SOURCE"));
    QVERIFY2(difference.isEmpty(), difference.constData());
    const QJsonObject made = project(file);
    QCOMPARE(made["codes"_L1].toArray().size(), 14);
    int codings = 0;
    for (const QJsonValue interview : made["interviews"_L1].toArray()) {
        for (const QJsonValue excerpt : interview["excerpts"_L1].toArray())
            codings += excerpt["code"_L1].toString().isEmpty() ? 0 : 1;
    }
    QCOMPARE(codings, 16);
    // The codes alone.
    const QString codes = m_folder->path(u"codes.journey"_s);
    VERIFY_RUN(run({u"new"_s, codes}));
    VERIFY_RUN(run({u"import"_s, codes, source, u"--as"_s, u"codes"_s}));
    QCOMPARE(project(codes)["codes"_L1].toArray(), made["codes"_L1].toArray());
    QVERIFY(!project(codes).contains("interviews"_L1));
}

QTEST_GUILESS_MAIN(TestInterviewsImport)
#include "tst_InterviewsImport.moc"
