// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/answers/AnswerSearch.h"
#include "model/answers/AnswerTerms.h"
#include "model/answers/WordBreaker.h"
#include "model/statistics/LogLikelihoodRatio.h"
#include "tests/model/answers/CommentedProject.h"
#include "tests/support/Paths.h"

#include <cmath>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace touchstone;

/// Frequent terms, and those that unhappy answers are full of.
class AnswerTermsTest : public QObject
{
    Q_OBJECT

private slots:
    /// By hand: 30 of 100 against 10 of 100, usual rate 0.2. 2 (30 ln(30/20) + 70 ln(70/80) + 10 ln(10/20) + 90
    /// ln(90/80)) = 2 (12.16395 - 9.34720 - 6.93147 + 10.60048) = 12.97152.
    void weighsRatesByHand()
    {
        QVERIFY(std::abs(logLikelihoodRatio(30, 100, 10, 100) - 12.97152) < 1e-4);
        QVERIFY(std::abs(logLikelihoodRatio(10, 100, 30, 100) + 12.97152) < 1e-4);
        QCOMPARE(logLikelihoodRatio(20, 100, 40, 200), 0.);
        // 5 of 5 against 0 of 5: 2 (5 ln 2 + 5 ln 2).
        QVERIFY(std::abs(logLikelihoodRatio(5, 5, 0, 5) - 20 * std::log(2.)) < 1e-12);
        QCOMPARE(logLikelihoodRatio(3, 3, 0, 0), 0.);
    }

    void namesWhatUnhappyAnswersSay()
    {
        QByteArray lines;
        int id = 0;
        const auto add = [&](int count, int score, const QByteArray& comment) {
            for (int each = 0; each < count; ++each)
                lines += "R" + QByteArray::number(++id) + ',' + QByteArray::number(score) + ",\"" + comment
                    + "\",5,north,,\n";
        };
        add(30, 1, "queue, queue and the queue again: staff");
        add(20, 5, "staff was friendly");
        add(10, 5, "排队很快");
        add(4, 1, "rats");
        const test::CommentedProject project(lines);
        const auto texts = project.texts();
        QVERIFY(texts);
        const AnswerTerms terms = termsOf(*texts, findAnswers(*texts, {}, {}));
        QCOMPARE(terms.answers, 64);
        QCOMPARE(terms.unhappy, 34);
        QCOMPARE(terms.others, 30);
        QCOMPARE(terms.frequent.front().text, u"staff"_s);
        QCOMPARE(terms.frequent.front().answers, 50);
        QCOMPARE(terms.frequent[1].text, u"queue"_s); // once an answer
        QCOMPARE(terms.frequent[1].answers, 30);
        QStringList names;
        for (const AnswerTerm& term : terms.frequent)
            names << term.text;
        QVERIFY(names.contains(u"排队"_s));
        QVERIFY2(!names.contains(u"rats"_s), "four people are too few");
        QVERIFY(!names.contains(u"the"_s) && !names.contains(u"was"_s));
        QCOMPARE(terms.unhappyTerms.size(), size_t(1));
        QCOMPARE(terms.unhappyTerms.front().text, u"queue"_s);
        QCOMPARE(terms.unhappyTerms.front().unhappy, 30);
        QCOMPARE(terms.unhappyTerms.front().others, 0);
        QCOMPARE(terms.unhappyTerms.front().ratio, logLikelihoodRatio(30, 34, 0, 30));
    }

    /// Five answers of three people are no five people.
    void countsPeople()
    {
        QByteArray lines;
        for (int person = 0; person < 3; ++person)
            lines += "R" + QByteArray::number(person) + ",1,parking,1,north,,parking\n";
        const test::CommentedProject project(lines);
        const auto texts = project.texts();
        QCOMPARE(texts->size(), size_t(6));
        QVERIFY(termsOf(*texts, findAnswers(*texts, {}, {})).frequent.empty());
    }

    /// 12,000 real reviews of meals that were brought home: what is found is what stands there, and unhappy ones speak
    /// of other things than happy ones.
    void readsRealReviews()
    {
        TOUCHSTONE_SHARED_OR_SKIP(path, u"data/survey/chinese/waimai_10k.csv"_s);
        QTemporaryDir folder;
        ProjectData data;
        Touchpoint meal;
        meal.id = TouchpointId{1};
        meal.key = u"meal"_s;
        meal.name = meal.key;
        data.journey.touchpoints.put(meal);
        const auto project = Project::create(folder.filePath(u"p.journey"_s), data);
        const auto mapping = readMappingJson(R"({"columns": {"label": {"touchpoint": "meal", "signal": "completion",
            "levels": ["0", "1"]}, "review": {"role": "text", "touchpoint": "meal"}}})",
            u"m.json"_s);
        Progress progress;
        const auto staged = stageSurvey((*project)->path(), (*project)->journey(), path, *mapping, progress);
        QVERIFY(staged);
        QVERIFY(publishSurvey(**project, *staged, u"Import"_s));
        const Collection<Survey>& surveys = (*project)->evidence().surveys;
        const auto texts = readAnswerTexts((*project)->path(), surveys, {}, progress);
        QVERIFY(texts);
        const std::vector<quint32> all = findAnswers(**texts, {}, {});
        QVERIFY(all.size() > 11000);
        const QStringList reviews = *readTexts((*project)->path(), surveys, **texts, all);
        WordBreaker breaker;
        for (const QString& word :
            {u"味道"_s, u"太慢"_s, u"服务态度"_s, u"等了"_s, u"慢"_s, u"两个小时"_s, u"好吃"_s}) {
            QSet<quint32> expected;
            for (qsizetype at = 0; at < reviews.size(); ++at) {
                if (reviews[at].contains(word))
                    expected.insert(all[static_cast<size_t>(at)]);
            }
            const auto answers = findAnswers(**texts, {}, readQuery(word, breaker));
            const QSet<quint32> found(answers.begin(), answers.end());
            QVERIFY(!expected.isEmpty());
            QVERIFY2(found.contains(expected), qPrintable(word));
            // Nothing but what has a blank or a comma in it more.
            QVERIFY2(found.size() <= expected.size() + 3 + expected.size() / 50, qPrintable(word));
        }
        const AnswerTerms terms = termsOf(**texts, all);
        QStringList typical;
        for (const AnswerTerm& term : terms.unhappyTerms)
            typical << term.text;
        QVERIFY2(typical.contains(u"小时"_s), qPrintable(typical.join(u' ')));
        QVERIFY(!typical.contains(u"好吃"_s));
    }

    void knowsWordsThatSayNothing()
    {
        for (const char16_t* word : {u"the", u"dont", u"的", u"没有"})
            QVERIFY(isStopWord(word));
        for (const char16_t* word : {u"staff", u"排队", u"慢", u"差"})
            QVERIFY(!isStopWord(word));
    }
};

QTEST_GUILESS_MAIN(AnswerTermsTest)
#include "tst_AnswerTerms.moc"
