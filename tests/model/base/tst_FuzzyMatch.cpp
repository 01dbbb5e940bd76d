// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/FuzzyMatch.h"

#include <QTest>

using namespace touchstone;

class tst_FuzzyMatch : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void ordersByNearness();
};

void tst_FuzzyMatch::matches_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char* name, const char16_t* query, const char16_t* text, bool isFound) {
        QTest::newRow(name) << QString::fromUtf16(query) << QString::fromUtf16(text) << isFound;
    };
    row("empty", u"", u"Anything", true);
    row("case", u"IDENTITY", u"Identity check", true);
    row("inside a word", u"dent", u"Identity check", true);
    row("words in any order", u"check iden", u"Identity check", true);
    row("first letters", u"ic", u"Identity check", true);
    row("gaps", u"idnty", u"Identity check", true);
    row("another order of letters", u"yti", u"Identity check", false);
    row("a word too many", u"identity door", u"Identity check", false);
    row("one letter inside", u"k", u"Check", true);
    row("one letter missing", u"z", u"Check", false);
    row("Chinese", u"核验", u"身份核验", true);
    row("full width", u"ＶＲ", u"VR preview", true);
}

void tst_FuzzyMatch::matches()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    QCOMPARE(fuzzyMatch(query, text).has_value(), isFound);
}

void tst_FuzzyMatch::ordersByNearness()
{
    const auto score
        = [](const char16_t* text) { return fuzzyMatch(QStringLiteral("open"), QString::fromUtf16(text)).value(); };
    QVERIFY(score(u"Open") > score(u"Open the sample"));
    QVERIFY(score(u"Open the sample") > score(u"Grand opening"));
    QVERIFY(score(u"Grand opening") > score(u"Reopened"));
    QVERIFY(score(u"Reopened") > score(u"Order paper envelope now"));
}

QTEST_GUILESS_MAIN(tst_FuzzyMatch)
#include "tst_FuzzyMatch.moc"
