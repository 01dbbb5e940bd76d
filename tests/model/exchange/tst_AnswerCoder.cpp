// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/AnswerCoder.h"
#include "model/exchange/IdSet.h"

#include <QTest>

using namespace touchstone;
using namespace Qt::StringLiterals;

/// Cells into codes, and ids into a set.
class tst_AnswerCoder : public QObject
{
    Q_OBJECT

private slots:
    void waitingTime()
    {
        ColumnMapping column;
        column.role = ColumnRole::Score;
        column.signal = Signal::Waiting;
        column.edges = {0, 5, 10};
        LevelCoder coder(column, {u"-1"_s});
        QCOMPARE(int(coder.code("0")), 0);
        QCOMPARE(int(coder.code("4.5")), 0);
        QCOMPARE(int(coder.code("5")), 1);
        QCOMPARE(int(coder.code("12")), 2);
        QCOMPARE(int(coder.code("900")), 2);
        QCOMPARE(int(coder.code("-1")), int(answer::Missing));
        QCOMPARE(int(coder.code("-3")), int(answer::Unknown));
        QCOMPARE(int(coder.code("long")), int(answer::Unknown));
        QCOMPARE(int(coder.code("")), int(answer::Empty));
    }

    /// The exact text first, then with case, width and white space folded; a listed level is never missing.
    void levels()
    {
        ColumnMapping column;
        column.role = ColumnRole::Outcome;
        column.levels = QStringList{u"0"_s, u"Very Good"_s};
        LevelCoder coder(column, {u"0"_s, u"N/A"_s});
        QCOMPARE(int(coder.code("0")), 0);
        QCOMPARE(int(coder.code("０")), 0);
        QCOMPARE(int(coder.code(" very  good ")), 1);
        QCOMPARE(int(coder.code("n/a")), int(answer::Missing));
        QCOMPARE(int(coder.code("  ")), int(answer::Empty));
        QCOMPARE(int(coder.code("good")), int(answer::Unknown));
    }

    void ids()
    {
        IdSet ids;
        for (int round = 0; round < 2; ++round) {
            for (int id = 0; id < 50000; ++id) {
                QCOMPARE(ids.insert(std::to_string(id)), round == 0);
                QCOMPARE(ids.insert("R_" + std::to_string(id)), round == 0);
                QCOMPARE(ids.insert(std::to_string(static_cast<qint64>(id + 1) << 32)), round == 0);
            }
        }
        QVERIFY(ids.insert("007"));
        QVERIFY(ids.insert(""));
    }
};

QTEST_GUILESS_MAIN(tst_AnswerCoder)
#include "tst_AnswerCoder.moc"
