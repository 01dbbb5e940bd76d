// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/map/MapFixture.h"
#include "views/map/MapItems.h"
#include "views/map/MapPanel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

/// Journeys beside the main one on the map: what is shown, and where what is made goes.
class tst_SideJourneys : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapPanel> m_panel;

    MapView& view() { return m_panel->view(); }
    const ProjectData& data() { return m_workspace->project()->data(); }

    /// The account journey with an empty variant of id 7.
    void openWithVariant()
    {
        ProjectData data = accountProject();
        Journey variant;
        variant.id = JourneyId{7};
        variant.key = QStringLiteral("to-be");
        variant.name = LocalizedText(QStringLiteral("To be"));
        data.sideJourneys.put(variant);
        auto project = Project::create(m_folder->filePath(QStringLiteral("sides.journey")), data);
        QVERIFY(project.has_value());
        m_workspace->setProject(std::move(*project));
        m_panel->resize(1200, 760);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        view().setFocus();
    }

    void type(const QString& text)
    {
        for (const QChar c : text) {
            QWidget* target = view().editor() ? static_cast<QWidget*>(view().editor()) : &view();
            QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, c, Qt::NoModifier);
        }
        QVERIFY(view().editor());
        QTest::keyClick(view().editor(), Qt::Key_Return);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<Workspace>();
        m_panel = std::make_unique<MapPanel>(*m_workspace);
    }
    void cleanup()
    {
        m_panel.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void theMapShowsTheShownJourney()
    {
        openWithVariant();
        QVERIFY(view().map().item(touchpointId(0)));
        m_workspace->showJourney({7});
        QVERIFY(!view().map().item(touchpointId(0)));
        QVERIFY(view().map().journey().touchpoints.isEmpty());
        m_workspace->showJourney({});
        QVERIFY(view().map().item(touchpointId(0)));
        m_workspace->showJourney({7});
        m_workspace->select(touchpointId(3)); // what is selected can be seen
        QCOMPARE(m_workspace->shownJourney(), JourneyId{});
        QVERIFY(view().map().item(touchpointId(3))->isSelected());
    }

    void whatIsMadeBelongsToIt()
    {
        openWithVariant();
        const Journey before = data().journey;
        m_workspace->showJourney({7});
        type(QStringLiteral("Scan a code"));
        const TouchpointId first = m_workspace->current();
        type(QStringLiteral("Pay"));
        const TouchpointId second = m_workspace->current();
        QVERIFY(view().edits().connect(first, second));
        QVERIFY(view().edits().addStage(QStringLiteral("After"), {}));
        QVERIFY(view().edits().addChannel(QStringLiteral("Kiosk"), {}));
        QVERIFY(!view().edits().duplicate({first, second}).isEmpty());
        QVERIFY(view().edits().reorder(view().map().journey().stages[0].id, 1));

        QCOMPARE(data().journey, before);
        const Journey& variant = *data().journeyOf({7});
        QCOMPARE(variant.touchpoints.size(), 4);
        QCOMPARE(variant.stages.size(), 5);
        QCOMPARE(variant.channels.size(), 5);
        QVERIFY(!variant.transitions.isEmpty());
        QVERIFY(m_workspace->project()->check().value().isEmpty());
        while (m_workspace->project()->canUndo())
            QVERIFY(m_workspace->undo());
        QVERIFY(data().journeyOf({7})->stages.isEmpty());
    }

    void theMainJourneyComesBackWhenTheShownOneIsDeleted()
    {
        openWithVariant();
        m_workspace->showJourney({7});
        QVERIFY(m_workspace->edit(QStringLiteral("delete it"), [](Edit& edit) { edit.remove(JourneyId{7}); }));
        QCOMPARE(m_workspace->shownJourney(), JourneyId{});
        QVERIFY(view().map().item(touchpointId(0)));
    }
};

QTEST_MAIN(tst_SideJourneys)
#include "tst_SideJourneys.moc"
