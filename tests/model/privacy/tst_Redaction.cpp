// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/privacy/Redaction.h"
#include "tests/model/privacy/PrivateProject.h"
#include "tests/support/Paths.h"

#include <QDir>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// A passage of an interview is gone for good, and what was coded around it stays in its place.
class tst_Redaction : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheExcerpts_data();
    void keepsTheExcerpts();
    void findsTheSameWords();
    void leavesNoByte();
    void refusesWhileTheFileIsOpen();

private:
    static Interview interview(const QString& text, int start, int end)
    {
        Interview interview;
        interview.id = InterviewId{1};
        interview.text = text;
        Excerpt excerpt;
        excerpt.start = start;
        excerpt.end = end;
        interview.excerpts.push_back(excerpt);
        return interview;
    }
};

void tst_Redaction::keepsTheExcerpts_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("quote");
    QTest::newRow("in front") << 0 << 4 << u"𠮷 I "_s;
    QTest::newRow("behind") << 14 << 21 << u"waited."_s;
    QTest::newRow("around") << 2 << 21 << u"I am [x], I waited."_s;
    QTest::newRow("itself") << 7 << 10 << u"[x]"_s;
    QTest::newRow("within") << 8 << 9 << u"[x]"_s;
    QTest::newRow("into it") << 4 << 8 << u"am [x]"_s;
    QTest::newRow("out of it") << 8 << 13 << u"[x], I"_s;
    QTest::newRow("up to it") << 4 << 7 << u"am "_s;
    QTest::newRow("from its end") << 10 << 13 << u", I"_s;
}

void tst_Redaction::keepsTheExcerpts()
{
    QFETCH(int, start);
    QFETCH(int, end);
    QFETCH(QString, quote);
    //                                   0123456789
    const Interview before = interview(u"𠮷 I am Ada, I waited."_s, start, end);
    const Interview after = redacted(before, {InterviewId{1}, 7, 10}, u"[x]"_s);
    QCOMPARE(after.text, u"𠮷 I am [x], I waited."_s);
    QCOMPARE(after.quote(after.excerpts[0]), quote);
    // A longer mark, a mark of another script, and none at all move the rest alike.
    QCOMPARE(redacted(before, {InterviewId{1}, 7, 10}, u"「已删去」"_s).text, u"𠮷 I am 「已删去」, I waited."_s);
    QCOMPARE(redacted(before, {InterviewId{1}, 0, 99}, {}).text, QString());
}

void tst_Redaction::findsTheSameWords()
{
    Evidence evidence;
    evidence.interviews.put(interview(u"Ada met ADA, 𠮷 Ada."_s, 0, 3));
    Interview other = interview(u"Who is ada?"_s, 0, 3);
    other.id = InterviewId{2};
    other.position = 1;
    evidence.interviews.put(other);
    const RedactedPassage second{InterviewId{1}, 8, 11};
    const std::vector<RedactedPassage> expected
        = {second, {InterviewId{1}, 0, 3}, {InterviewId{1}, 15, 18}, {InterviewId{2}, 7, 10}};
    QCOMPARE(occurrencesOf(evidence, second), expected);
    QVERIFY(occurrencesOf(evidence, {InterviewId{1}, 3, 3}).empty());
    QVERIFY(occurrencesOf(evidence, {InterviewId{9}, 0, 3}).empty());
    // Spaces alone are nowhere else.
    QCOMPARE(occurrencesOf(evidence, {InterviewId{1}, 3, 4}).size(), size_t(1));
}

void tst_Redaction::leavesNoByte()
{
    PrivateProject made;
    const ProjectData before = made.project().data();
    // So that the words are in the history as well, in freed pages and in the journal.
    Interview again = before.evidence.interviews[0];
    again.id = InterviewId{9};
    again.excerpts.clear();
    again.text = QString::fromLatin1(PrivateProject::Spoken) + u" and more about the Dampfschiff"_s;
    QVERIFY(made.project().edit(u"add"_s, [&](Edit& edit) { edit.put(again); }));
    QVERIFY(made.project().edit(u"remove"_s, [&](Edit& edit) { edit.remove(again.id); }));
    QVERIFY(readAll(made.path()).contains("Dampfschiff") || readAll(made.path() + u"-wal"_s).contains("Dampfschiff"));
    const int at = static_cast<int>(PrivateProject::Spoken.indexOf("Dampfschiff"));
    made.close();
    const auto done = redactPassages(made.path(), {{InterviewId{1}, at, at + 11}}, u"[removed]"_s);
    QVERIFY(done);
    const QDir folder(QFileInfo(made.path()).absolutePath());
    for (const QFileInfo& file : folder.entryInfoList({u"p.journey*"_s}, QDir::Files | QDir::Hidden))
        QVERIFY2(!readAll(file.filePath()).contains("Dampfschiff"), qPrintable(file.fileName()));
    made.open();
    const ProjectData& after = made.project().data();
    QCOMPARE(after.evidence.interviews[0].text, u"nobody told me about the [removed]"_s);
    QCOMPARE(after.evidence.interviews[0].quote(after.evidence.interviews[0].excerpts[0]),
        u"nobody told me about the [removed]"_s);
    QVERIFY(!made.project().canUndo());
    // All else is as it was.
    ProjectData expected = before;
    expected.evidence.interviews.put(
        redacted(before.evidence.interviews[0], {InterviewId{1}, at, at + 11}, u"[removed]"_s));
    QCOMPARE(after, expected);
    QCOMPARE(*made.project().attachment(AttachmentId{5}), PrivateProject::FileBytes);
    QCOMPARE(made.project().check().value(), QStringList());
}

void tst_Redaction::refusesWhileTheFileIsOpen()
{
    PrivateProject made;
    const auto done = redactPassages(made.path(), {{InterviewId{1}, 0, 6}}, u"[x]"_s);
    QCOMPARE(done.error().code, ErrorCode::BusyProject);
    QVERIFY(made.project().evidence().interviews[0].text.startsWith(u"nobody"));
}

QTEST_GUILESS_MAIN(tst_Redaction)
#include "tst_Redaction.moc"
