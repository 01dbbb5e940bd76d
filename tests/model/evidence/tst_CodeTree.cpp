// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/CodeTree.h"

#include <QTest>

using namespace touchstone;
using namespace Qt::StringLiterals;

/// Codes as a tree, whatever stands in them.
class tst_CodeTree : public QObject
{
    Q_OBJECT

private slots:
    void isInOrderOfPosition();
    void showsWhatIsOutOfPlace();
    void knowsWhatStandsBelow();
    void namesWhatNoCodeHas();

private:
    static Code code(qint64 id, const QString& key, const QString& above = {})
    {
        Code code{CodeId{id}, key, static_cast<int>(id), LocalizedText(key.toUpper())};
        code.above = above;
        return code;
    }
    static QStringList shown(const Collection<Code>& codes)
    {
        QStringList lines;
        for (const CodeNode& node : codeTree(codes))
            lines << QString(node.depth, u'-') + codes.find(node.id)->key;
        return lines;
    }
};

void tst_CodeTree::isInOrderOfPosition()
{
    const Collection<Code> codes = {code(1, u"queue"_s, u"waiting"_s), code(2, u"price"_s), code(3, u"waiting"_s),
        code(4, u"phone"_s, u"queue"_s), code(5, u"mail"_s, u"waiting"_s)};
    QCOMPARE(shown(codes), (QStringList{u"price"_s, u"waiting"_s, u"-queue"_s, u"--phone"_s, u"-mail"_s}));
    QVERIFY(codeTree({}).empty());
}

void tst_CodeTree::showsWhatIsOutOfPlace()
{
    const Collection<Code> codes = {code(1, u"orphan"_s, u"gone"_s), code(2, u"a"_s, u"b"_s), code(3, u"b"_s, u"a"_s),
        code(4, u"self"_s, u"self"_s), code(5, u"child"_s, u"orphan"_s)};
    QCOMPARE(shown(codes), (QStringList{u"orphan"_s, u"-child"_s, u"a"_s, u"-b"_s, u"self"_s}));
}

void tst_CodeTree::knowsWhatStandsBelow()
{
    const Collection<Code> codes = {code(1, u"waiting"_s), code(2, u"queue"_s, u"waiting"_s),
        code(3, u"phone"_s, u"queue"_s), code(4, u"a"_s, u"b"_s), code(5, u"b"_s, u"a"_s)};
    QVERIFY(isWithin(codes, u"phone"_s, u"waiting"_s));
    QVERIFY(isWithin(codes, u"waiting"_s, u"waiting"_s));
    QVERIFY(!isWithin(codes, u"waiting"_s, u"phone"_s));
    QVERIFY(!isWithin(codes, u"gone"_s, u"waiting"_s));
    QVERIFY(isWithin(codes, u"a"_s, u"b"_s));
    QVERIFY(!isWithin(codes, u"a"_s, u"waiting"_s)); // a ring is gone round once
}

void tst_CodeTree::namesWhatNoCodeHas()
{
    const Collection<Code> codes = {code(1, u"waiting"_s)};
    QCOMPARE(codeName(codes, u"waiting"_s, u"en"_s), u"WAITING"_s);
    QCOMPARE(codeName(codes, u"price"_s, u"en"_s), u"price"_s);
    QCOMPARE(codeName(codes, {}, u"en"_s), QString());
}

QTEST_GUILESS_MAIN(tst_CodeTree)
#include "tst_CodeTree.moc"
