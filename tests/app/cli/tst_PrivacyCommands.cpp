// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CommandRun.h"
#include "tests/model/privacy/PrivateProject.h"
#include "tests/support/Paths.h"

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

/// `erase` and `export --anonymous` on the terminal.
class TestPrivacyCommands : public QObject
{
    Q_OBJECT

private slots:
    void erases();
    void saysWhatItWouldErase();
    void endsWithOneWhereNobodyIsFound();
    void exportsWithoutPersons();
    void ranksAlikeWithoutPersons();
    void refusesOtherFormats();
};

void TestPrivacyCommands::erases()
{
    PrivateProject made;
    made.close();
    const CommandRun erased = run({u"erase"_s, made.path(), u"--respondent"_s, u"R-0007"_s});
    VERIFY_RUN(erased);
    QCOMPARE(erased.out, "Removed for good: 2 answer(s) in 1 survey(s), 1 interview(s), 1 vote(s)\n");
    QVERIFY(erased.err.contains("At the till"));
    QVERIFY(!readAll(made.path()).contains(PrivateProject::Comment));
    VERIFY_RUN(run({u"check"_s, made.path()}));
    QCOMPARE(run({u"erase"_s, made.path(), u"--respondent"_s, u"R-0007"_s}).code, 1);
}

void TestPrivacyCommands::saysWhatItWouldErase()
{
    PrivateProject made;
    made.close();
    const QByteArray before = readAll(made.path());
    const CommandRun told = run({u"erase"_s, made.path(), u"--respondent"_s, u"R-0007"_s, u"--dry-run"_s});
    VERIFY_RUN(told);
    QVERIFY(told.out.startsWith("To be removed: 2 answer(s)"));
    QCOMPARE(readAll(made.path()), before);
}

void TestPrivacyCommands::endsWithOneWhereNobodyIsFound()
{
    PrivateProject made;
    made.close();
    const CommandRun nobody = run({u"erase"_s, made.path(), u"--respondent"_s, u"R-9999"_s});
    QCOMPARE(nobody.code, 1);
    QVERIFY(nobody.err.contains("R-9999"));
    QCOMPARE(run({u"erase"_s, made.path()}).code, 2);
    QCOMPARE(run({u"erase"_s, made.file(u"none.journey"_s), u"--respondent"_s, u"x"_s}).code, 3);
}

void TestPrivacyCommands::exportsWithoutPersons()
{
    PrivateProject made;
    made.close();
    const QString copy = made.file(u"copy.journey"_s), json = made.file(u"copy.json"_s);
    VERIFY_RUN(run({u"export"_s, made.path(), u"-o"_s, copy, u"--anonymous"_s}));
    VERIFY_RUN(run({u"export"_s, made.path(), u"-o"_s, json, u"--anonymous"_s}));
    for (const QString& file : {copy, json}) {
        const QByteArray bytes = readAll(file);
        for (const QByteArray& trace : {PrivateProject::Spoken, QByteArray("Kim"), QByteArray("Ada Example")})
            QVERIFY2(!bytes.contains(trace), trace.constData());
    }
    const CommandRun again = run({u"export"_s, made.path(), u"-o"_s, copy, u"--anonymous"_s});
    QCOMPARE(again.code, 3);
    VERIFY_RUN(run({u"export"_s, made.path(), u"-o"_s, copy, u"--anonymous"_s, u"--force"_s}));
    // Without the flag it is a copy of all but the history.
    VERIFY_RUN(run({u"export"_s, made.path(), u"-o"_s, made.file(u"whole.journey"_s)}));
    QVERIFY(readAll(made.file(u"whole.journey"_s)).contains(PrivateProject::Spoken));
    QVERIFY(!readAll(made.file(u"whole.journey"_s)).contains(PrivateProject::Forgotten));
}

void TestPrivacyCommands::ranksAlikeWithoutPersons()
{
    PrivateProject made;
    made.close();
    const QString copy = made.file(u"copy.journey"_s);
    VERIFY_RUN(run({u"export"_s, made.path(), u"-o"_s, copy, u"--anonymous"_s}));
    const QStringList more = {u"--format"_s, u"json"_s, u"--draws"_s, u"500"_s};
    const CommandRun own = run(QStringList{u"rank"_s, made.path()} + more),
                     theirs = run(QStringList{u"rank"_s, copy} + more);
    VERIFY_RUN(own);
    QCOMPARE(theirs.out, own.out);
}

void TestPrivacyCommands::refusesOtherFormats()
{
    PrivateProject made;
    made.close();
    QCOMPARE(run({u"export"_s, made.path(), u"-o"_s, made.file(u"m.svg"_s), u"--anonymous"_s}).code, 2);
    QCOMPARE(run({u"export"_s, made.path(), u"-o"_s, made.file(u"r.csv"_s), u"--anonymous"_s}).code, 2);
}

QTEST_MAIN(TestPrivacyCommands)
#include "tst_PrivacyCommands.moc"
