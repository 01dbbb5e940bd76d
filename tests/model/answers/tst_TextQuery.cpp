// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/answers/TextQuery.h"
#include "model/answers/WordBreaker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;

/// What a line in the search field finds in one text, and what of it is marked.
class TextQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void marksHits_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("hits");
        const QString english = u"The Café staff waited; waiting for coffee at the café was long."_s;
        const QString chinese = u"等待时间太长，服务员态度不好"_s;
        const QStringList none;
        QTest::newRow("a word") << u"STAFF"_s << english << QStringList{u"staff"_s};
        QTest::newRow("all words, in any order")
            << u"long cafe"_s << english << QStringList{u"Café"_s, u"café"_s, u"long"_s};
        QTest::newRow("one is missing") << u"long tea"_s << english << none;
        QTest::newRow("side by side") << u"\"coffee at\""_s << english << QStringList{u"coffee at"_s};
        QTest::newRow("not side by side") << u"\"coffee the\""_s << english << none;
        QTest::newRow("curly quotes") << u"“was long”"_s << english << QStringList{u"was long"_s};
        QTest::newRow("a beginning") << u"wait*"_s << english << QStringList{u"waited"_s, u"waiting"_s};
        QTest::newRow("no beginning") << u"wait"_s << english << none;
        QTest::newRow("the beginning of a phrase") << u"\"staff wait\"*"_s << english << QStringList{u"staff waited"_s};
        QTest::newRow("excluded and there") << u"staff -coffee"_s << english << none;
        QTest::newRow("excluded and not there") << u"staff -tea"_s << english << QStringList{u"staff"_s};
        QTest::newRow("a Chinese word") << u"时间"_s << chinese << QStringList{u"时间"_s};
        QTest::newRow("several as one") << u"等待时间"_s << chinese << QStringList{u"等待时间"_s};
        QTest::newRow("within a word") << u"长"_s << chinese << QStringList{u"长"_s};
        QTest::newRow("across words, from within to within") << u"务员态"_s << chinese << QStringList{u"务员态"_s};
        QTest::newRow("both, apart") << u"态度 等待"_s << chinese << QStringList{u"等待"_s, u"态度"_s};
        QTest::newRow("Chinese that is not there") << u"价格"_s << chinese << none;
        QTest::newRow("hits side by side as one") << u"等待 时间"_s << chinese << QStringList{u"等待时间"_s};
        QTest::newRow("no query") << u" -  * \"\" "_s << english << none;
    }
    void marksHits()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        WordBreaker breaker;
        QStringList hits;
        for (const TextHit& hit : hitsIn(text, readQuery(query, breaker), breaker))
            hits << text.mid(hit.start, hit.length);
        QTEST(hits, "hits");
    }

    void readsWhatIsMeant()
    {
        WordBreaker breaker;
        QVERIFY(readQuery(u" - \"\" *"_s, breaker).isEmpty());
        const TextQuery query = readQuery(u"-\"Bad Staff\" quick* 服务员"_s, breaker);
        QCOMPARE(query.clauses.size(), size_t(3));
        QCOMPARE(query.clauses[0], (TextClause{.words = {u"bad", u"staff"}, .isExcluded = true}));
        QCOMPARE(query.clauses[1], (TextClause{.words = {u"quick"}, .isPrefix = true}));
        QCOMPARE(query.clauses[2], (TextClause{.unspaced = u"服务员"}));
        // Scripts are parted, so that each is found as it is written elsewhere.
        QCOMPARE(readQuery(u"APP登录"_s, breaker).clauses,
            (std::vector<TextClause>{{.words = {u"app"}}, {.unspaced = u"登录"}}));
    }
};

QTEST_GUILESS_MAIN(TextQueryTest)
#include "tst_TextQuery.moc"
