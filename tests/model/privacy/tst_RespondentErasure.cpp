// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/QuotedAnswer.h"
#include "model/privacy/RespondentErasure.h"
#include "model/project/Connection.h"
#include "tests/model/privacy/PrivateProject.h"
#include "tests/support/Paths.h"

#include <QDir>
#include <SQLiteCpp/Statement.h>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// One person is removed for good: what is left is as if they had never been asked, and no byte of theirs is in the
/// file.
class tst_RespondentErasure : public QObject
{
    Q_OBJECT

private slots:
    void findsThem();
    void isAsIfNeverAsked();
    void leavesNoByte();
    void takesTheirQuotesToo();
    void keepsTheRest();
    void leavesTheFileWhereNobodyIsFound();
    void refusesWhileTheFileIsOpen();

private:
    static std::vector<qint64> rowsIn(const QString& path, const Survey& survey)
    {
        const auto connection = openForReading(path);
        std::vector<qint64> rows;
        SQLite::Statement statement(**connection, ("SELECT row FROM " + survey.answersTable.toStdString()));
        while (statement.executeStep())
            rows.push_back(statement.getColumn(0).getInt64());
        return rows;
    }
};

void tst_RespondentErasure::findsThem()
{
    PrivateProject made;
    const auto traces = tracesOf(made.path(), u"r-0007 "_s);
    QVERIFY(traces);
    QCOMPARE(traces->rows(), 2);
    QCOMPARE(traces->interviews, std::vector{InterviewId{1}});
    QCOMPARE(traces->votes, std::vector{VoteId{1}});
    QCOMPARE(traces->mentions, (QStringList{u"At the till"_s, u"visit"_s}));
    QVERIFY(tracesOf(made.path(), u"R-000"_s)->isEmpty()); // a part of an id is nobody
    QVERIFY(tracesOf(made.path(), u"R-000"_s)->mentions.isEmpty());
    QVERIFY(tracesOf(made.path(), u" "_s)->isEmpty());
    // An interview is a person's by its pseudonym, too.
    QCOMPARE(tracesOf(made.path(), u"pseudonym nightingale"_s)->interviews, std::vector{InterviewId{2}});
    QCOMPARE(tracesOf(made.path(), u"Schaffner"_s)->mentions, QStringList{u"Late"_s});
    QCOMPARE(tracesOf(made.file(u"none.journey"_s), u"x"_s).error().code, ErrorCode::FileMissing);
}

void tst_RespondentErasure::isAsIfNeverAsked()
{
    PrivateProject with, without(false);
    with.close();
    const auto erased = erasePerson(with.path(), PrivateProject::Person);
    QVERIFY(erased);
    QCOMPARE(erased->rows(), 2);
    with.open();
    const Survey &left = with.project().evidence().surveys[0], &never = without.project().evidence().surveys[0];
    QCOMPARE(left.rows, never.rows);
    QCOMPARE(left.tallies.size(), never.tallies.size());
    for (const SurveyTally& tally : never.tallies) {
        const SurveyTally* same = left.tally(tally.filter);
        QVERIFY2(same, qPrintable(tally.filter.segment + tally.filter.wave));
        QCOMPARE(same->respondents, tally.respondents);
        QCOMPARE(same->histograms, tally.histograms);
        QCOMPARE(same->drivers, tally.drivers);
    }
    QVERIFY(!left.tally({u"region=Alone"_s, {}}));
    QCOMPARE(with.project().evidence().interviews.size(), 1);
    QCOMPARE(with.project().journey().votes.size(), 2);
    // Counting anew, as a segment within a wave is, works on what is left.
    const TallyFilter north{u"region=North"_s, u"2025"_s};
    const auto there = countSurvey(with.path(), left, north), here = countSurvey(without.path(), never, north);
    QVERIFY(there && here);
    QCOMPARE(there->histograms, here->histograms);
}

void tst_RespondentErasure::leavesNoByte()
{
    PrivateProject made;
    // What was removed before lies in the history and in freed pages.
    QVERIFY(
        made.project().edit(u"Remove"_s, [&](Edit& edit) { edit.remove(made.project().evidence().surveys[0].id); }));
    QVERIFY(made.project().undo());
    made.close();
    const QByteArray before = readAll(made.path());
    for (const QByteArray& trace : {QByteArray(" r-0007 "), PrivateProject::Comment, PrivateProject::Spoken,
             PrivateProject::Forgotten, QByteArray("Alone")})
        QVERIFY2(before.contains(trace), trace.constData());
    QVERIFY(erasePerson(made.path(), PrivateProject::Person));
    const QByteArray after = readAll(made.path());
    for (const QByteArray& trace : {QByteArray(" r-0007 "), PrivateProject::Comment, PrivateProject::Spoken,
             PrivateProject::Forgotten, QByteArray("Alone")})
        QVERIFY2(!after.contains(trace), trace.constData());
    const QStringList files = QDir(made.file({})).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(files, (QStringList{u"answers.csv"_s, u"p.journey"_s})); // no journal, nothing half-made
}

/// An answer that was put on a card is theirs as much as the one in the survey.
void tst_RespondentErasure::takesTheirQuotesToo()
{
    PrivateProject made;
    const Survey survey = made.project().evidence().surveys[0];
    const qint64 theirs = tracesOf(made.path(), PrivateProject::Person)->answers.at(survey.id).front();
    const auto quote = [&](qint64 row, const QString& text) {
        const Interview interview = quoteOf({survey.id, row, 6}, u"Spring"_s, text, {});
        return made.project().edit(u"Quote"_s, [&](Edit& edit) { edit.put(interview); });
    };
    QVERIFY(quote(theirs, u"the Zwiebelkuchen again"_s));
    QVERIFY(quote(theirs + 1, u"a Nebelhorn of somebody else"_s));
    QCOMPARE(tracesOf(made.path(), PrivateProject::Person)->interviews.size(), size_t(2));
    made.close();
    QVERIFY(erasePerson(made.path(), PrivateProject::Person));
    const QByteArray after = readAll(made.path());
    QVERIFY(!after.contains("Zwiebelkuchen"));
    QVERIFY(after.contains("Nebelhorn"));
}

void tst_RespondentErasure::keepsTheRest()
{
    PrivateProject made;
    const Survey before = made.project().evidence().surveys[0];
    const Journey journey = made.project().journey();
    const std::vector<qint64> rowsBefore = rowsIn(made.path(), before);
    made.close();
    QVERIFY(erasePerson(made.path(), PrivateProject::Person));
    made.open();
    const Survey& after = made.project().evidence().surveys[0];
    QCOMPARE(after.mapping, before.mapping);
    QCOMPARE(after.storedColumns, before.storedColumns);
    std::vector<qint64> rows = rowsBefore;
    std::erase_if(rows, [](qint64 row) { return row == 8 || row == 23; }); // row numbers count the header
    QCOMPARE(rowsIn(made.path(), after), rows);
    QCOMPARE(made.project().journey().touchpoints, journey.touchpoints);
    QCOMPARE(*made.project().attachment(AttachmentId{5}), PrivateProject::FileBytes);
    QVERIFY(!made.project().canUndo());
    QVERIFY(made.project().check()->isEmpty());
    QVERIFY(made.project().edit(u"Go on"_s, [&](Edit& edit) { edit.remove(after.id); }));
    QVERIFY(made.project().undo());
}

void tst_RespondentErasure::leavesTheFileWhereNobodyIsFound()
{
    PrivateProject made;
    made.close();
    const QByteArray before = readAll(made.path());
    const auto erased = erasePerson(made.path(), u"R-9999"_s);
    QVERIFY(erased && erased->isEmpty());
    QCOMPARE(readAll(made.path()), before);
}

void tst_RespondentErasure::refusesWhileTheFileIsOpen()
{
    PrivateProject made; // open
    const auto erased = erasePerson(made.path(), PrivateProject::Person);
    QVERIFY(!erased);
    QCOMPARE(erased.error().code, ErrorCode::BusyProject);
    QCOMPARE(made.project().evidence().interviews.size(), 2);
    QVERIFY(made.project().canUndo());
}

QTEST_GUILESS_MAIN(tst_RespondentErasure)
#include "tst_RespondentErasure.moc"
