// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/answers/WordBreaker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;

/// What counts as a word, in the languages that answers come in.
class WordBreakerTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("case, punctuation") << u"The staff: RUDE! (twice)"_s << u"the staff rude twice"_s;
        QTest::newRow("accents, width") << u"Café, naïve ＡＢＣ"_s << u"cafe naive abc"_s;
        QTest::newRow("accent as a mark of its own") << u"Cafe\u0301 late"_s << u"cafe late"_s;
        QTest::newRow("apostrophes") << u"don't, it’s 'quoted'"_s << u"dont its quoted"_s;
        QTest::newRow("numbers") << u"3.5 of 1,000 at 5. Then"_s << u"3.5 of 1000 at 5 then"_s;
        QTest::newRow("hyphen") << u"wi-fi"_s << u"wi fi"_s;
        QTest::newRow("Chinese") << u"等待时间太长了，服务员态度很好。"_s << u"等待 时间 太长 了 服务 员 态度 很好"_s;
        QTest::newRow("both") << u"APP登录3次"_s << u"app 登录 3 次"_s;
        QTest::newRow("Cyrillic") << u"Очень ДОЛГО"_s << u"очень долго"_s;
        QTest::newRow("Japanese") << u"サービスが遅い"_s << u"サービス が 遅い"_s;
        QTest::newRow("nothing") << u"… — 👍 !?"_s << u""_s;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) + u"b"_s << u"a b"_s;
    }
    void findsWords()
    {
        QFETCH(QString, text);
        WordBreaker breaker;
        QStringList words;
        breaker.breakUp(text, [&](qsizetype, qsizetype, std::u16string_view word) {
            words << QString::fromUtf16(word.data(), static_cast<qsizetype>(word.size()));
        });
        QTEST(words.join(u' '), "words");
    }

    void saysWhereTheyStand()
    {
        WordBreaker breaker;
        const QString text = u"It’s Café 等待时间。"_s;
        QStringList places;
        breaker.breakUp(
            text, [&](qsizetype start, qsizetype length, std::u16string_view) { places << text.mid(start, length); });
        QCOMPARE(places, (QStringList{u"It’s"_s, u"Café"_s, u"等待"_s, u"时间"_s}));
    }
};

QTEST_GUILESS_MAIN(WordBreakerTest)
#include "tst_WordBreaker.moc"
