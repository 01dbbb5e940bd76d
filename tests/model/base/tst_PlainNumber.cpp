// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/PlainNumber.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;

/// Numbers as a person reads them.
class tst_PlainNumber : public QObject
{
    Q_OBJECT

private slots:
    void hasNoExponent()
    {
        QCOMPARE(plainNumber(1.5e9), u"1500000000"_s);
        QCOMPARE(plainNumber(1e6), u"1000000"_s);
        QCOMPARE(plainNumber(-1e-7), u"-0.0000001"_s);
        QCOMPARE(plainNumber(.1 + .2), u"0.30000000000000004"_s);
        QCOMPARE(plainNumber(0), u"0"_s);
    }

    void roundsForPersons()
    {
        QCOMPARE(roundedNumber(.1 + .2), u"0.3"_s);
        QCOMPARE(roundedNumber(1.5e9), u"1500000000"_s);
        QCOMPARE(roundedNumber(290), u"290"_s);
        QCOMPARE(roundedNumber(1234567890.25), u"1234567890.25"_s);
        QCOMPARE(roundedNumber(2.5e15), u"2500000000000000"_s);
        QCOMPARE(roundedNumber(1 / 3.), u"0.333333333333"_s);
    }
};

QTEST_GUILESS_MAIN(tst_PlainNumber)
#include "tst_PlainNumber.moc"
