// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/answers/AnswerSearch.h"
#include "model/answers/WordBreaker.h"
#include "model/evidence/QuotedAnswer.h"
#include "tests/model/answers/CommentedProject.h"

using namespace Qt::StringLiterals;
using namespace touchstone;

namespace {

/// Two regions; the third column but one speaks of a person.
QByteArray lines()
{
    QByteArray lines = "R1,1,Waited an hour,2,north,Ann,等待时间太长\n"
                       "R2,5,Quick and friendly,5,north,Bob,\n"
                       "R3,3,n/a,1,north,Cem,The app crashed\n"
                       "R4,,Nobody greeted me,5,south,Dan,Fine otherwise\n";
    for (int row = 5; row < 9; ++row)
        lines += "R" + QByteArray::number(row) + ",4,waiting,4,north,Eve,\n";
    return lines;
}

} // namespace

/// The free-text answers of a project: what is found in them, and who is unhappy.
class AnswerTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_project.emplace(lines());
        m_texts = m_project->texts();
        QVERIFY(m_texts);
    }

    void readsEveryTextQuestion()
    {
        QCOMPARE(m_texts->questions().size(), size_t(2));
        QCOMPARE(m_texts->questions()[0].touchpoint, u"visit"_s);
        QCOMPARE(m_texts->questions()[1].header, u"general"_s);
        // Empty cells and missing codes are no answers.
        QCOMPARE(found({}),
            (QStringList{u"Waited an hour"_s, u"等待时间太长"_s, u"Quick and friendly"_s, u"The app crashed"_s,
                u"Nobody greeted me"_s, u"Fine otherwise"_s, u"waiting"_s, u"waiting"_s, u"waiting"_s, u"waiting"_s}));
        QCOMPARE(m_texts->rowOf(0), m_texts->rowOf(1));
        QVERIFY(m_texts->isSamePerson(0, 1));
        QVERIFY(!m_texts->isSamePerson(1, 2));
    }

    void findsInBothLanguages_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("answers");
        QTest::newRow("a word") << u"waited"_s << QStringList{u"Waited an hour"_s};
        QTest::newRow("a beginning") << u"wait* -waiting"_s << QStringList{u"Waited an hour"_s};
        QTest::newRow("all words") << u"friendly quick"_s << QStringList{u"Quick and friendly"_s};
        QTest::newRow("side by side") << u"\"friendly quick\""_s << QStringList();
        QTest::newRow("a phrase") << u"\"an hour\""_s << QStringList{u"Waited an hour"_s};
        QTest::newRow("at the end only") << u"\"hour an\""_s << QStringList();
        QTest::newRow("Chinese") << u"时间"_s << QStringList{u"等待时间太长"_s};
        QTest::newRow("Chinese across words") << u"待时间太"_s << QStringList{u"等待时间太长"_s};
        QTest::newRow("no such word") << u"parking"_s << QStringList();
        QTest::newRow("only excluded") << u"-waiting -waited -app -fine -nobody -quick"_s
                                       << QStringList{u"等待时间太长"_s};
    }
    void findsInBothLanguages()
    {
        QFETCH(QString, line);
        QTEST(found({}, line), "answers");
        // The list and the marks in it are of one mind.
        WordBreaker breaker;
        const TextQuery query = readQuery(line, breaker);
        QStringList marked;
        const bool marksNothing = line.startsWith(u'-');
        for (const QString& text : found({})) {
            if (!marksNothing && !hitsIn(text, query, breaker).empty())
                marked << text;
        }
        if (!marksNothing)
            QTEST(marked, "answers");
    }

    void judgesByTheTouchpointThenTheOutcome()
    {
        QCOMPARE(m_texts->moodOf(0), Mood::Unhappy); // visit 1
        QCOMPARE(m_texts->moodOf(1), Mood::Unhappy); // overall 2
        QCOMPARE(m_texts->moodOf(2), Mood::Fine);
        QCOMPARE(m_texts->moodOf(3), Mood::Unhappy); // overall 1, though the visit was a 3
        QCOMPARE(m_texts->moodOf(4), Mood::Fine); // no score for the visit: overall 5
        QCOMPARE(found({.isUnhappyOnly = true}),
            (QStringList{u"Waited an hour"_s, u"等待时间太长"_s, u"The app crashed"_s}));
    }

    void followsTheProjectsRules()
    {
        SignalRules rules;
        rules.ofSignal[Signal::Csat].isReversed = true;
        Progress progress;
        const auto texts = readAnswerTexts(m_project->path(), m_project->surveys(), rules, progress);
        QVERIFY(texts);
        QCOMPARE((*texts)->moodOf(0), Mood::Fine);
    }

    void narrowsToGroupsAndQuestions()
    {
        QCOMPARE(found({.filter = {.segment = u"region=south"_s, .wave = {}}}),
            (QStringList{u"Nobody greeted me"_s, u"Fine otherwise"_s}));
        QCOMPARE(found({.filter = {.segment = u"region=west"_s, .wave = {}}}), QStringList());
        QCOMPARE(found({.filter = {.segment = {}, .wave = u"2026"_s}}), QStringList());
        QCOMPARE(found({.questions = {false, true}}),
            (QStringList{u"等待时间太长"_s, u"The app crashed"_s, u"Fine otherwise"_s}));
    }

    void namesNobody()
    {
        // Six from the north wrote, one from the south; names are never said.
        QCOMPARE(m_texts->segmentsOf(0), (std::vector<TallyFilter>{{.segment = u"region=north"_s, .wave = {}}}));
        QVERIFY(m_texts->segmentsOf(4).empty());
    }

    void stopsWhenCancelled()
    {
        Progress progress;
        progress.cancel();
        const auto texts = readAnswerTexts(m_project->path(), m_project->surveys(), {}, progress);
        QVERIFY(!texts);
        QCOMPARE(texts.error().code, ErrorCode::Cancelled);
    }

    /// Searching leaves nothing behind that erasing a person or a copy would have to think of.
    void leavesTheFileAsItIs()
    {
        QFile file(m_project->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QVERIFY(m_project->texts());
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void findsInInterviewsButNotInQuotes()
    {
        Interview interview;
        interview.id = InterviewId{1};
        interview.text = u"I: How was it?\nP: We waited for an hour.\nP: 服务员态度不好"_s;
        Collection<Interview> interviews;
        interviews.put(interview);
        interviews.put(quoteOf({SurveyId{1}, 2, 3}, u"Spring"_s, u"Waited an hour"_s, {}));
        WordBreaker breaker;
        const auto lines = findInInterviews(interviews, readQuery(u"waited"_s, breaker));
        QCOMPARE(lines,
            (std::vector<InterviewLine>{
                {.interview = InterviewId{1}, .start = 15, .text = u"P: We waited for an hour."_s}}));
        QCOMPARE(findInInterviews(interviews, readQuery(u"态度"_s, breaker)).size(), size_t(1));
        QVERIFY(findInInterviews(interviews, {}).empty());
    }

    void quotesLeadBack()
    {
        const QuotedAnswer answer{SurveyId{1234567890123}, 42, 6};
        const Interview quote = quoteOf(answer, u"Spring"_s, u"好😀"_s, Place{TouchpointId{7}});
        QCOMPARE(quotedAnswer(quote), std::optional(answer));
        QCOMPARE(quote.quote(quote.excerpts[0]), u"好😀"_s);
        QCOMPARE(quote.excerpts[0].place, Place{TouchpointId{7}});
        QVERIFY(!quote.excerpts[0].severity);
        Interview interview;
        for (const QString& key : {u"answer"_s, u"answer-1-2-x"_s, u"i1"_s, u""_s}) {
            interview.key = key;
            QVERIFY(!quotedAnswer(interview));
        }
    }

private:
    QStringList found(const TextScope& scope, const QString& line = {})
    {
        WordBreaker breaker;
        const auto answers = findAnswers(*m_texts, scope, readQuery(line, breaker));
        return readTexts(m_project->path(), m_project->surveys(), *m_texts, answers).value_or(QStringList());
    }

    std::optional<test::CommentedProject> m_project;
    std::shared_ptr<const AnswerTexts> m_texts;
};

QTEST_GUILESS_MAIN(AnswerTextsTest)
#include "tst_AnswerTexts.moc"
