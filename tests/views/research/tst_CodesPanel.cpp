// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/CodeTree.h"
#include "tests/views/research/CodedProject.h"
#include "views/research/CodesPanel.h"

#include <QLineEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

/// The tree of codes is kept by keyboard.
class CodesPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Interview interview = CodedProject::first();
        Excerpt excerpt;
        excerpt.id = ExcerptId{1};
        excerpt.end = 10;
        excerpt.code = u"price"_s;
        interview.excerpts.push_back(excerpt);
        m_made = std::make_unique<CodedProject>(interview);
    }
    void cleanup() { m_made.reset(); }

    void makesCodes()
    {
        auto& line = m_made->widget<QLineEdit>(u"newCode"_s);
        line.setFocus();
        m_made->type(u"  Trust "_s);
        m_made->press(Qt::Key_Return);
        QCOMPARE(shown(), (QStringList{u"Waiting"_s, u"Price"_s, u"Trust"_s}));
        focusOn(1);
        m_made->press(Qt::Key_Insert);
        QVERIFY(line.hasFocus());
        m_made->type(u"Hidden fees"_s);
        m_made->press(Qt::Key_Return);
        QCOMPARE(shown(), (QStringList{u"Waiting"_s, u"Price"_s, u"-Hidden fees"_s, u"Trust"_s}));
        QVERIFY(line.text().isEmpty());
        m_made->press(Qt::Key_Return); // nothing is no code
        QCOMPARE(codes().size(), 4);
        QVERIFY(m_made->workspace().undo());
        QVERIFY(m_made->workspace().undo());
        QCOMPARE(codes().size(), 2);
    }

    void renamesInPlace()
    {
        focusOn(0);
        m_made->press(Qt::Key_F2);
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        m_made->type(u"Standing in line"_s);
        m_made->press(Qt::Key_Return);
        QTRY_COMPARE(codes()[0].name.in(u"en"_s), u"Standing in line"_s);
        QCOMPARE(codes()[0].name.in(u"zh_CN"_s), u"等待"_s);
        QCOMPARE(codes()[0].key, u"wait"_s);
    }

    void movesByKeys()
    {
        focusOn(1);
        m_made->press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(shown(), (QStringList{u"Price"_s, u"Waiting"_s}));
        focusOn(1);
        m_made->press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown(), (QStringList{u"Price"_s, u"-Waiting"_s}));
        m_made->press(Qt::Key_Left, Qt::ControlModifier); // the same code is still chosen
        QCOMPARE(shown(), (QStringList{u"Price"_s, u"Waiting"_s}));
    }

    void mergesAndDeletes()
    {
        focusOn(1);
        m_made->press(Qt::Key_M);
        m_made->type(u"等"_s);
        m_made->press(Qt::Key_Return);
        QCOMPARE(shown(), QStringList{u"Waiting"_s});
        QCOMPARE(m_made->interview().excerpts[0].code, u"wait"_s);
        QVERIFY(tree().hasFocus());
        m_made->press(Qt::Key_Delete);
        QVERIFY(codes().isEmpty());
        QVERIFY(m_made->interview().excerpts[0].code.isEmpty());
        QVERIFY(m_made->workspace().undo());
        QVERIFY(m_made->workspace().undo());
        QCOMPARE(m_made->interview().excerpts[0].code, u"price"_s);
        QCOMPARE(tree().model()->index(1, 1).data().toString(), u"1"_s); // people heard with it
    }

    void keepsNotes()
    {
        focusOn(1);
        auto& note = m_made->widget<QLineEdit>(u"codeNote"_s);
        note.setFocus();
        m_made->type(u"fees, too"_s);
        m_made->press(Qt::Key_Return);
        QCOMPARE(codes()[1].note, u"fees, too"_s);
        QVERIFY(codes()[0].note.isEmpty());
        focusOn(0);
        QVERIFY(note.text().isEmpty());
    }

private:
    const Collection<Code>& codes() const { return m_made->project().evidence().codes; }
    QTreeView& tree() const { return m_made->widget<QTreeView>(u"codes"_s); }
    void focusOn(int row)
    {
        tree().setFocus();
        tree().setCurrentIndex(tree().model()->index(row, 0));
        QVERIFY(tree().hasFocus());
    }
    QStringList shown() const
    {
        QStringList lines;
        for (const CodeNode& node : codeTree(codes()))
            lines << QString(node.depth, u'-') + codes().find(node.id)->name.in(u"en"_s);
        return lines;
    }

    std::unique_ptr<CodedProject> m_made;
};

QTEST_MAIN(CodesPanelTest)
#include "tst_CodesPanel.moc"
