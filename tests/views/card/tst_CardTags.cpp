// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/card/CardFixture.h"
#include "views/card/Chip.h"
#include "views/common/FlowLayout.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QSpinBox>

using namespace touchstone;
using namespace touchstone::test;

/// Tags, personas and emotion by persona on the card, by keyboard.
class tst_CardTags : public QObject
{
    Q_OBJECT

    std::unique_ptr<CardFixture> m_card;
    ProjectData m_data;

    QLineEdit* tags() { return m_card->field<QLineEdit>(QStringLiteral("Tags")); }
    QStringList removable() const
    {
        QStringList words;
        for (const Chip* chip : m_card->shown<Chip>()) {
            if (!chip->isCheckable())
                words << chip->text();
        }
        return words;
    }
    Chip* persona(const QString& name) const { return m_card->field<Chip>(QStringLiteral("Persona %1").arg(name)); }

private slots:
    void init()
    {
        m_data = accountProject();
        Touchpoint check = *m_data.journey.touchpoints.find(touchpointId(3));
        check.tags = {QStringLiteral("identity")};
        m_data.journey.touchpoints.put(check);
        Touchpoint login = *m_data.journey.touchpoints.find(touchpointId(4));
        login.tags = {QStringLiteral("Security"), QStringLiteral("identity")};
        m_data.journey.touchpoints.put(login);
        m_data.journey.personas.put({PersonaId{1}, QStringLiteral("saver"), 0, QStringLiteral("First-time saver"), {}});
        m_data.journey.personas.put({PersonaId{2}, QStringLiteral("mover"), 1, QStringLiteral("Mover"), {}});
        m_card = std::make_unique<CardFixture>(m_data);
        m_card->workspace.select(touchpointId(3));
    }
    void cleanup() { m_card.reset(); }

    void tagsAreTypedAndTakenAway()
    {
        QCOMPARE(removable(), QStringList{QStringLiteral("identity")});
        tags()->setFocus();
        QTest::keyClicks(tags(), QStringLiteral(" night  shift "));
        QTest::keyClick(tags(), Qt::Key_Return);
        QCOMPARE(m_card->stored(3).tags, (QStringList{QStringLiteral("identity"), QStringLiteral("night shift")}));
        QCOMPARE(m_card->project().undoName(), QStringLiteral("Tag “night shift”"));
        QVERIFY(tags()->text().isEmpty());
        QVERIFY(tags()->hasFocus());
        QTest::keyClicks(tags(), QStringLiteral("urgent,"));
        QCOMPARE(m_card->stored(3).tags.size(), 3);
        QTest::keyClicks(tags(), QStringLiteral("IDENTITY")); // is there already
        QTest::keyClick(tags(), Qt::Key_Return);
        QCOMPARE(m_card->stored(3).tags.size(), 3);
        QCOMPARE(removable().size(), 3);
        QTest::keyClick(tags(), Qt::Key_Backspace);
        QCOMPARE(m_card->stored(3).tags, (QStringList{QStringLiteral("identity"), QStringLiteral("night shift")}));
        QCOMPARE(m_card->project().undoName(), QStringLiteral("Remove the tag “urgent”"));
        QVERIFY(tags()->hasFocus());
        QVERIFY(m_card->undoesTo(m_data, 3));
        QCOMPARE(removable(), QStringList{QStringLiteral("identity")});
    }

    void undoByKeyTakesTheTagBack()
    {
        auto* undo = new QAction(&m_card->panel);
        undo->setShortcut(QKeySequence::Undo);
        connect(undo, &QAction::triggered, &m_card->workspace, &Workspace::undo);
        m_card->panel.addAction(undo);
        tags()->setFocus();
        QTest::keyClicks(tags(), QStringLiteral("urgent"));
        QTest::keyClick(tags(), Qt::Key_Return);
        QCOMPARE(m_card->stored(3).tags.size(), 2);
        QTest::keyClicks(tags(), QStringLiteral("x"));
        QTest::keyClick(tags(), Qt::Key_Z, Qt::ControlModifier); // first what is typed
        QCOMPARE(m_card->stored(3).tags.size(), 2);
        QVERIFY(tags()->text().isEmpty());
        QTest::keyClick(tags(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_card->stored(3).tags.size(), 1);
        QVERIFY(tags()->text().isEmpty());
    }

    void backspaceTakesLettersBeforeTags()
    {
        tags()->setFocus();
        QTest::keyClicks(tags(), QStringLiteral("ab"));
        QTest::keyClick(tags(), Qt::Key_Backspace);
        QTest::keyClick(tags(), Qt::Key_Backspace);
        QCOMPARE(m_card->stored(3).tags.size(), 1);
        QTest::keyClick(tags(), Qt::Key_Backspace);
        QVERIFY(m_card->stored(3).tags.isEmpty());
        QTest::keyClick(tags(), Qt::Key_Backspace); // nothing is left to take
        QVERIFY(m_card->undoesTo(m_data, 1));
    }

    void chipsAreWalkedWithTheArrows()
    {
        m_card->workspace.select(touchpointId(4));
        QCOMPARE(removable(), (QStringList{QStringLiteral("Security"), QStringLiteral("identity")}));
        tags()->setFocus();
        QTest::keyClick(tags(), Qt::Key_Left);
        auto* chip = qobject_cast<Chip*>(QApplication::focusWidget());
        QVERIFY(chip);
        QCOMPARE(chip->text(), QStringLiteral("identity"));
        QTest::keyClick(chip, Qt::Key_Left);
        chip = qobject_cast<Chip*>(QApplication::focusWidget());
        QCOMPARE(chip->text(), QStringLiteral("Security"));
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(m_card->stored(4).tags, QStringList{QStringLiteral("identity")});
        chip = qobject_cast<Chip*>(QApplication::focusWidget());
        QVERIFY(chip);
        QCOMPARE(chip->text(), QStringLiteral("identity"));
        QTest::keyClick(chip, Qt::Key_Right);
        QVERIFY(tags()->hasFocus());
    }

    void otherTagsAreOffered()
    {
        tags()->setFocus();
        QTest::keyClicks(tags(), QStringLiteral("sec"));
        QAbstractItemView* list = tags()->completer()->popup();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_card->stored(3).tags, (QStringList{QStringLiteral("identity"), QStringLiteral("Security")}));
        QTRY_VERIFY(tags()->text().isEmpty());
        QTest::keyClicks(tags(), QStringLiteral("x")); // the chosen one is not offered, nor added, again
        QVERIFY(tags()->completer()->completionCount() == 0);
        QTest::keyClick(tags(), Qt::Key_Backspace);
        QVERIFY(m_card->undoesTo(m_data, 1));
    }

    void halfATagDoesNotMoveOn()
    {
        QTest::keyClicks(tags(), QStringLiteral("half"));
        m_card->workspace.select(touchpointId(4));
        QVERIFY(tags()->text().isEmpty());
        QCOMPARE(m_card->project().data(), m_data);
    }

    void personasWhoPassAreTicked()
    {
        Chip* saver = persona(QStringLiteral("First-time saver"));
        QVERIFY(saver && persona(QStringLiteral("Mover")));
        QVERIFY(saver->isChecked() && persona(QStringLiteral("Mover"))->isChecked()); // none named: all
        saver->setFocus();
        QTest::keyClick(saver, Qt::Key_Space);
        QCOMPARE(m_card->stored(3).personas, QStringList{QStringLiteral("mover")});
        QVERIFY(!saver->isChecked());
        QVERIFY(saver->hasFocus());
        QTest::keyClick(persona(QStringLiteral("Mover")), Qt::Key_Space); // somebody passes
        QVERIFY(persona(QStringLiteral("Mover"))->isChecked());
        QTest::keyClick(saver, Qt::Key_Space);
        QVERIFY(m_card->stored(3).personas.isEmpty());
        QVERIFY(m_card->undoesTo(m_data, 2));
    }

    void emotionIsGivenByPersona()
    {
        auto* everybody = m_card->field<QSpinBox>(QStringLiteral("People who rated 1"));
        auto* saver = m_card->field<QSpinBox>(QStringLiteral("People like First-time saver who rated -2"));
        QVERIFY(everybody && saver);
        QVERIFY(m_card->field<QSpinBox>(QStringLiteral("People like Mover who rated 2")));
        everybody->setFocus();
        everybody->selectAll();
        QTest::keyClicks(everybody, QStringLiteral("2"));
        QTRY_COMPARE(m_card->stored(3).ratings(PersonaId{}), (std::vector<int>{1, 1}));
        saver->setFocus();
        saver->selectAll();
        QTest::keyClicks(saver, QStringLiteral("3"));
        m_card->workspace.select(touchpointId(4)); // hands it in
        QCOMPARE(m_card->stored(3).ratings(PersonaId{1}), (std::vector<int>{-2, -2, -2}));
        QCOMPARE(m_card->stored(3).ratings(PersonaId{}), (std::vector<int>{1, 1}));
        QVERIFY(m_card->stored(4).emotion.empty());
        QCOMPARE(
            m_card->project().undoName(), QStringLiteral("Change “Emotion of First-time saver” of “Identity check”"));
        m_card->workspace.select(touchpointId(3));
        QVERIFY(m_card->says(QStringLiteral("mean −2.0 of 3 people")));
        QVERIFY(m_card->undoesTo(m_data, 2));
    }

    void aPersonaWhoDoesNotPassIsNotAsked()
    {
        m_card->workspace.edit(QStringLiteral("-"), [&](Edit& edit) {
            Touchpoint check = m_card->stored(3);
            check.personas = {QStringLiteral("mover")};
            edit.put(check);
        });
        QVERIFY(!m_card->field<QSpinBox>(QStringLiteral("People like First-time saver who rated -2")));
        QVERIFY(m_card->field<QSpinBox>(QStringLiteral("People like Mover who rated -2")));
    }

    void flowGoesOnInANewLine()
    {
        QWidget box;
        auto* flow = new FlowLayout(10, &box);
        std::vector<QWidget*> items;
        for (const int width : {60, 60, 200, 60}) {
            auto* item = new QWidget;
            item->setFixedSize(width, 20);
            items.push_back(item);
            flow->addWidget(item);
        }
        QCOMPARE(flow->heightForWidth(500), 20);
        QCOMPARE(flow->heightForWidth(150), 20 * 3 + 10 * 2);
        box.resize(200, 100);
        box.show();
        QCOMPARE(items[1]->pos(), QPoint(70, 0));
        QCOMPARE(items[2]->pos(), QPoint(0, 30));
        QCOMPARE(items[3]->pos(), QPoint(0, 60));
    }
};

QTEST_MAIN(tst_CardTags)
#include "tst_CardTags.moc"
