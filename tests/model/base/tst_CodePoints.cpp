// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/CodePoints.h"

#include <QTest>

using namespace touchstone;
using namespace Qt::StringLiterals;

/// Positions in Qt's units and in code points.
class tst_CodePoints : public QObject
{
    Q_OBJECT

private slots:
    void countsPairsOnce();
    void thereAndBack();
    void halvesStandAlone();
};

void tst_CodePoints::countsPairsOnce()
{
    const CodePoints points(u"a𠮷b😀"_s);
    QCOMPARE(points.count(), 4);
    QList<int> units, back;
    for (int point = 0; point <= 5; ++point)
        units << points.unitOf(point);
    QCOMPARE(units, (QList<int>{0, 1, 3, 4, 6, 6}));
    for (int unit = 0; unit <= 7; ++unit)
        back << points.pointOf(unit);
    QCOMPARE(back, (QList<int>{0, 1, 1, 2, 3, 3, 4, 4}));
    QCOMPARE(CodePoints({}).count(), 0);
    QCOMPARE(CodePoints({}).unitOf(3), 0);
}

void tst_CodePoints::thereAndBack()
{
    QString text;
    for (int i = 0; i < 300; ++i)
        text += i % 7 == 3 ? u"𠮷"_s : i % 11 ? u"x"_s : u"字"_s;
    const CodePoints points(text);
    QCOMPARE(points.count(), static_cast<int>(text.toUcs4().size()));
    for (int point = 0; point <= points.count(); ++point) {
        QCOMPARE(points.pointOf(points.unitOf(point)), point);
        QCOMPARE(text.left(points.unitOf(point)).toUcs4().size(), point);
    }
}

void tst_CodePoints::halvesStandAlone()
{
    QString text = u"ab"_s;
    text[0] = QChar(0xd842); // the first half of a pair, without the second
    const CodePoints points(text);
    QCOMPARE(points.count(), 2);
    QCOMPARE(points.unitOf(1), 1);
}

QTEST_GUILESS_MAIN(tst_CodePoints)
#include "tst_CodePoints.moc"
