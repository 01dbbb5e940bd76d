// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/Passes.h"
#include "tests/views/map/MapHarness.h"
#include "views/map/PersonaMenu.h"
#include "views/map/PersonasPanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace touchstone;
using namespace touchstone::test;

/// Personas in place: made, named, ordered, told about, deleted; and who passes which touchpoints.
class tst_Personas : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapHarness> m;

    template <typename Widget>
    Widget* find(const char* name)
    {
        return m->panel.findChild<Widget*>(QString::fromLatin1(name));
    }
    PersonasPanel& personas() { return *m->panel.findChild<PersonasPanel*>(); }
    PersonaMenu& menu() { return *m->panel.findChild<PersonaMenu*>(); }
    const Collection<Persona>& all() { return m->workspace.project()->journey().personas; }
    const Touchpoint& touchpoint(int i) { return *m->workspace.journey().touchpoints.find(touchpointId(i)); }

    void addTwo()
    {
        QVERIFY(personas().edits().add(QStringLiteral("Regular")));
        QVERIFY(personas().edits().add(QStringLiteral("Newcomer")));
    }

private slots:
    void init()
    {
        m = std::make_unique<MapHarness>();
        m->open(accountProject());
    }
    void cleanup() { m.reset(); }

    void isMadeAndNamedInPlace()
    {
        QVERIFY(!personas().isVisible());
        QTest::keyClick(&m->view(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(personas().isVisible());
        for (QToolButton* button : personas().findChildren<QToolButton*>()) {
            if (button->accessibleName() == QLatin1String("Add a persona"))
                button->click();
        }
        QCOMPARE(all().size(), 1);
        auto* name = find<QLineEdit>("personaName");
        QCOMPARE(name->selectedText(), QStringLiteral("New persona"));
        QTest::keyClicks(name, QStringLiteral("Young family"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(all()[0].name.in(QStringLiteral("en")), QStringLiteral("Young family"));
        QCOMPARE(m->workspace.project()->undoName(), QStringLiteral("Rename persona “New persona”"));

        auto* scenario = find<QPlainTextEdit>("personaScenario");
        scenario->setFocus();
        QTest::keyClicks(scenario, QStringLiteral("First account"));
        QVERIFY(all()[0].scenario.isEmpty());
        name->setFocus(); // taken when it loses the keyboard
        QCOMPARE(all()[0].scenario.plain(), QStringLiteral("First account"));
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!personas().isVisible());
        QVERIFY(m->workspace.undo());
        QVERIFY(all()[0].scenario.isEmpty());
        QVERIFY(m->workspace.undo());
        QVERIFY(m->workspace.undo());
        QVERIFY(all().isEmpty());
    }

    void whatIsTypedGoesToThePersonaItIsAbout()
    {
        addTwo();
        QTest::keyClick(&m->view(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        personas().setCurrent(all()[0].id);
        auto* scenario = find<QPlainTextEdit>("personaScenario");
        scenario->setFocus();
        QTest::keyClicks(scenario, QStringLiteral("Pays rent"));
        find<QListWidget>("personas")->setCurrentRow(1); // without losing the keyboard first
        QCOMPARE(all()[0].scenario.plain(), QStringLiteral("Pays rent"));
        QVERIFY(all()[1].scenario.isEmpty());
        QVERIFY(scenario->toPlainText().isEmpty());
    }

    void whatIsTypedStaysInItsLanguage()
    {
        addTwo();
        QTest::keyClick(&m->view(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        personas().setCurrent(all()[0].id);
        auto* name = find<QLineEdit>("personaName");
        auto* scenario = find<QPlainTextEdit>("personaScenario");
        Persona named = all()[0];
        named.name = both(QStringLiteral("Regular"), QStringLiteral("常客"));
        QVERIFY(m->workspace.edit(QStringLiteral("name"), [&](Edit& edit) { edit.put(named); }));
        scenario->setPlainText(QStringLiteral("Pays rent"));
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral(" guest"));
        m->workspace.setLanguage(QStringLiteral("zh_CN"));
        const LocalizedText written = all()[0].name;
        QCOMPARE(written.in(QStringLiteral("en")), QStringLiteral("Regular guest"));
        QCOMPARE(written.in(QStringLiteral("zh_CN")), QStringLiteral("常客"));
        QCOMPARE(all()[0].scenario.in(QStringLiteral("en")), QStringLiteral("Pays rent"));
        QVERIFY(name->hasFocus());
        QCOMPARE(name->text(), QStringLiteral("常客"));
        QTest::keyClick(name, Qt::Key_Return); // nothing was typed in Chinese
        QCOMPARE(all()[0].name, written);
    }

    void isOrderedAndDeleted()
    {
        addTwo();
        const PersonaId regular = all()[0].id, newcomer = all()[1].id;
        QVERIFY(personas().edits().move(newcomer, -1));
        QCOMPARE(all()[0].id, newcomer);
        QVERIFY(!personas().edits().move(newcomer, -1));
        QVERIFY(m->workspace.undo());
        QCOMPARE(all()[0].id, regular);
        QVERIFY(personas().edits().setPasses({touchpointId(1)}, newcomer, false));
        QVERIFY(personas().edits().remove(regular));
        QCOMPARE(all().size(), 1);
        QVERIFY(touchpoint(1).personas.isEmpty()); // nobody is named, so all pass
        QVERIFY(m->workspace.undo());
        QCOMPARE(touchpoint(1).personas, QStringList{all()[0].key});
    }

    void segmentsComeFromTheSurveys()
    {
        QVERIFY(m->workspace.edit(QStringLiteral("counts"), [](Edit& edit) {
            Aggregate aggregate;
            aggregate.id = newId<AggregateId>();
            aggregate.place = {touchpointId(0)};
            aggregate.signal = Signal::Csat;
            aggregate.counts = {1, 2, 3, 4, 5};
            aggregate.segment = QStringLiteral("Home=New");
            edit.put(aggregate);
        }));
        addTwo();
        personas().setCurrent(all()[1].id);
        auto* segment = find<QComboBox>("personaSegment");
        QCOMPARE(segment->count(), 2);
        segment->setCurrentIndex(1);
        emit segment->activated(1);
        QCOMPARE(all()[1].segment, QStringLiteral("Home=New"));
        QVERIFY(m->workspace.undo());
        QCOMPARE(all()[1].segment, QString());
        QCOMPARE(segment->currentIndex(), 0);
    }

    void whoPassesIsSetForAllSelected()
    {
        addTwo();
        const Persona regular = all()[0], newcomer = all()[1];
        const QSet<TouchpointId> two = {touchpointId(0), touchpointId(1)};
        PersonaEdits& edits = personas().edits();
        QCOMPARE(edits.passCount(two, regular.id), 2); // where none is named, all pass
        QVERIFY(edits.setPasses(two, regular.id, false));
        QCOMPARE(touchpoint(0).personas, QStringList{newcomer.key});
        QCOMPARE(touchpoint(1).personas, QStringList{newcomer.key});
        QCOMPARE(edits.passCount(two, regular.id), 0);
        QVERIFY(passes(touchpoint(2), regular.key));
        QVERIFY(!edits.setPasses(two, newcomer.id, false)); // somebody passes
        QCOMPARE(edits.passCount(two, newcomer.id), 2);
        QVERIFY(edits.setPasses(two, regular.id, true));
        QVERIFY(touchpoint(0).personas.isEmpty()); // all again
        QVERIFY(m->workspace.undo());
        QVERIFY(m->workspace.undo());
        QVERIFY(touchpoint(0).personas.isEmpty());
    }

    void theChosenOneIsForgottenWithThePersona()
    {
        addTwo();
        QSignalSpy chosen(&menu(), &PersonaMenu::chosenChanged);
        menu().choose(all()[1].id);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), all()[1].key);
        QCOMPARE(menu().text(), QStringLiteral("Newcomer"));
        QVERIFY(personas().edits().setPasses({touchpointId(2)}, all()[1].id, false));
        QVERIFY(m->view().map().isFaded(touchpoint(2)));
        QVERIFY(!m->view().map().isFaded(touchpoint(1)));
        QVERIFY(personas().edits().remove(menu().chosen()));
        QCOMPARE(chosen.size(), 2);
        QVERIFY(chosen[1][0].toString().isEmpty());
        QVERIFY(!menu().chosen());
    }
};

QTEST_MAIN(tst_Personas)
#include "tst_Personas.moc"
