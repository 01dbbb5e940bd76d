// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/Passes.h"
#include "tests/views/map/MapFixture.h"
#include "views/map/MapPanel.h"
#include "views/map/PersonaMenu.h"
#include "views/map/PersonasPanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

/// Personas in place: made, named, ordered, told about, deleted; and who passes which touchpoints.
class tst_Personas : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapPanel> m_panel;

    template <typename Widget>
    Widget* find(const char* name)
    {
        return m_panel->findChild<Widget*>(QString::fromLatin1(name));
    }
    PersonasPanel& personas() { return *m_panel->findChild<PersonasPanel*>(); }
    PersonaMenu& menu() { return *m_panel->findChild<PersonaMenu*>(); }
    const Collection<Persona>& all() { return m_workspace->project()->journey().personas; }
    const Touchpoint& touchpoint(int i) { return *m_workspace->journey().touchpoints.find(touchpointId(i)); }

    void addTwo()
    {
        QVERIFY(personas().edits().add(QStringLiteral("Regular")));
        QVERIFY(personas().edits().add(QStringLiteral("Newcomer")));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<Workspace>();
        m_panel = std::make_unique<MapPanel>(*m_workspace);
        auto project = Project::create(m_folder->filePath(QStringLiteral("personas.journey")), accountProject());
        QVERIFY(project.has_value());
        m_workspace->setProject(std::move(*project));
        m_panel->resize(1200, 760);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->view().setFocus();
    }
    void cleanup()
    {
        m_panel.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void isMadeAndNamedInPlace()
    {
        QVERIFY(!personas().isVisible());
        QTest::keyClick(&m_panel->view(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
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
        QCOMPARE(m_workspace->project()->undoName(), QStringLiteral("Rename persona “New persona”"));

        auto* scenario = find<QPlainTextEdit>("personaScenario");
        scenario->setFocus();
        QTest::keyClicks(scenario, QStringLiteral("First account"));
        QVERIFY(all()[0].scenario.isEmpty());
        name->setFocus(); // taken when it loses the keyboard
        QCOMPARE(all()[0].scenario.plain(), QStringLiteral("First account"));
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!personas().isVisible());
        QVERIFY(m_workspace->undo());
        QVERIFY(all()[0].scenario.isEmpty());
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->undo());
        QVERIFY(all().isEmpty());
    }

    void whatIsTypedGoesToThePersonaItIsAbout()
    {
        addTwo();
        QTest::keyClick(&m_panel->view(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
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
        QTest::keyClick(&m_panel->view(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        personas().setCurrent(all()[0].id);
        auto* name = find<QLineEdit>("personaName");
        auto* scenario = find<QPlainTextEdit>("personaScenario");
        Persona named = all()[0];
        named.name = both(QStringLiteral("Regular"), QStringLiteral("常客"));
        QVERIFY(m_workspace->edit(QStringLiteral("name"), [&](Edit& edit) { edit.put(named); }));
        scenario->setPlainText(QStringLiteral("Pays rent"));
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral(" guest"));
        m_workspace->setLanguage(QStringLiteral("zh_CN"));
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
        QVERIFY(m_workspace->undo());
        QCOMPARE(all()[0].id, regular);
        QVERIFY(personas().edits().setPasses({touchpointId(1)}, newcomer, false));
        QVERIFY(personas().edits().remove(regular));
        QCOMPARE(all().size(), 1);
        QVERIFY(touchpoint(1).personas.isEmpty()); // nobody is named, so all pass
        QVERIFY(m_workspace->undo());
        QCOMPARE(touchpoint(1).personas, QStringList{all()[0].key});
    }

    void segmentsComeFromTheSurveys()
    {
        QVERIFY(m_workspace->edit(QStringLiteral("counts"), [](Edit& edit) {
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
        QVERIFY(m_workspace->undo());
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
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->undo());
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
        QVERIFY(m_panel->view().map().isFaded(touchpoint(2)));
        QVERIFY(!m_panel->view().map().isFaded(touchpoint(1)));
        QVERIFY(personas().edits().remove(menu().chosen()));
        QCOMPARE(chosen.size(), 2);
        QVERIFY(chosen[1][0].toString().isEmpty());
        QVERIFY(!menu().chosen());
    }
};

QTEST_MAIN(tst_Personas)
#include "tst_Personas.moc"
