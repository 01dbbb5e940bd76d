// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/JourneyDifference.h"
#include "tests/views/map/MapFixture.h"
#include "views/map/JourneyBar.h"
#include "views/map/MapPanel.h"
#include "views/map/OpeningSign.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

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
        QVERIFY(view().map().shows(touchpointId(0)));
        m_workspace->showJourney({7});
        QVERIFY(!view().map().shows(touchpointId(0)));
        QVERIFY(view().map().journey().touchpoints.isEmpty());
        m_workspace->showJourney({});
        QVERIFY(view().map().shows(touchpointId(0)));
        m_workspace->showJourney({7});
        m_workspace->select(touchpointId(3)); // what is selected can be seen
        QCOMPARE(m_workspace->shownJourney(), JourneyId{});
        QVERIFY(view().map().shows(touchpointId(3)) && m_workspace->selection().contains(touchpointId(3)));
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
        QVERIFY(view().map().shows(touchpointId(0)));
    }

    void aTouchpointOpensAJourneyOfItsOwn()
    {
        openWithVariant();
        m_workspace->select(touchpointId(3));
        JourneyBar& bar = m_panel->bar();
        QVERIFY(bar.openAction()->isEnabled());
        QTest::keyClick(&view(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        const JourneyId sub = m_workspace->shownJourney();
        QVERIFY(sub);
        QCOMPARE(bar.edits().subJourneyOf(touchpointId(3)), sub);
        QCOMPARE(m_workspace->journey().opensAt, touchpointId(3));
        QCOMPARE(m_workspace->journey().stages.size(), 1);
        QCOMPARE(m_workspace->journey().channels.size(), 1);
        QCOMPARE(m_workspace->journey().channels[0].name, data().journey.channels[2].name);
        QCOMPARE(m_workspace->project()->undoName(), QStringLiteral("Open “Identity check” as a journey of its own"));

        type(QStringLiteral("Take a photo")); // at once
        QCOMPARE(m_workspace->journey().touchpoints.size(), 1);
        QCOMPARE(m_workspace->journey().touchpoints[0].stage, m_workspace->journey().stages[0].id);
        m_panel->bar().openAction()->trigger(); // deeper
        const JourneyId deeper = m_workspace->shownJourney();
        QCOMPARE(bar.edits().pathTo(deeper), (std::vector<JourneyId>{{}, sub, deeper}));

        QTest::keyClick(&view(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_workspace->shownJourney(), sub);
        QCOMPARE(m_workspace->current(), data().journeyOf(sub)->touchpoints[0].id);
        QVERIFY(bar.edits().goUp());
        QCOMPARE(m_workspace->current(), touchpointId(3));
        QVERIFY(!bar.edits().goUp());

        // The second time it is the one that is there.
        const QString last = m_workspace->project()->undoName();
        QVERIFY(bar.edits().open(touchpointId(3)));
        QCOMPARE(m_workspace->shownJourney(), sub);
        QCOMPARE(m_workspace->project()->undoName(), last);
    }

    void theWayDownIsClickable()
    {
        openWithVariant();
        JourneyBar& bar = m_panel->bar();
        QVERIFY(bar.edits().open(touchpointId(3)));
        type(QStringLiteral("Take a photo"));
        QVERIFY(bar.edits().open(m_workspace->current()));
        const auto crumbs = [&] {
            QStringList names;
            for (QToolButton* button : bar.findChildren<QToolButton*>(QStringLiteral("crumb"))) {
                if (button->isVisible())
                    names << button->accessibleName();
            }
            return names;
        };
        QTRY_COMPARE(crumbs(),
            (QStringList{QStringLiteral("Opening an account"), QStringLiteral("Identity check"),
                QStringLiteral("Take a photo")}));
        for (QToolButton* button : bar.findChildren<QToolButton*>(QStringLiteral("crumb"))) {
            if (button->isVisible() && button->accessibleName() == QLatin1String("Identity check"))
                button->click();
        }
        QTRY_COMPARE(crumbs().value(crumbs().size() - 1), QStringLiteral("Identity check"));
        QCOMPARE(m_workspace->journey().opensAt, touchpointId(3));
        bar.beginRename(m_workspace->shownJourney());
        QVERIFY(bar.editor());
        QTest::keyClicks(bar.editor(), QStringLiteral("Proving who one is"));
        QTest::keyClick(bar.editor(), Qt::Key_Return);
        QTRY_COMPARE(crumbs().value(crumbs().size() - 1), QStringLiteral("Proving who one is"));
        QVERIFY(m_workspace->undo());
        QTRY_COMPARE(crumbs().value(crumbs().size() - 1), QStringLiteral("Identity check"));

        // Deleting it shows where it belonged to; undo brings all of it back.
        const JourneyId sub = m_workspace->shownJourney();
        const int all = data().sideJourneys.size();
        QVERIFY(bar.edits().remove(sub));
        QCOMPARE(m_workspace->current(), touchpointId(3));
        QCOMPARE(data().sideJourneys.size(), all - 2);
        QVERIFY(m_workspace->undo());
        QCOMPARE(data().sideJourneys.size(), all);
        QCOMPARE(data().journeyOf(sub)->touchpoints.size(), 1);
    }

    void aVariantIsACopyInOneStep()
    {
        openWithVariant();
        JourneyBar& bar = m_panel->bar();
        const Journey main = data().journey;
        m_workspace->select(touchpointId(2));
        const JourneyId made = bar.edits().addVariant();
        QVERIFY(made);
        QCOMPARE(m_workspace->shownJourney(), made);
        QVERIFY(differenceOf(main, *data().journeyOf(made)).isEmpty());
        QCOMPARE(m_workspace->journey().keyOf(m_workspace->current()), QStringLiteral("t2")); // still at the same place
        QCOMPARE(m_workspace->journey().name.in(QStringLiteral("en")), QStringLiteral("To-be"));
        const JourneyId second = bar.edits().addVariant();
        QCOMPARE(data().journeyOf(second)->name.in(QStringLiteral("en")), QStringLiteral("To-be 2"));
        QVERIFY(data().journeyOf(second)->key != data().journeyOf(made)->key);
        QCOMPARE(data().journey, main);
        QVERIFY(m_workspace->project()->check().value().isEmpty());

        QTest::keyClick(&view(), Qt::Key_T, Qt::ControlModifier); // from the last one round to as-is
        QCOMPARE(m_workspace->shownJourney(), JourneyId{});
        QCOMPARE(m_workspace->current(), touchpointId(2));
        QTest::keyClick(&view(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(m_workspace->shownJourney(), JourneyId{7});
        m_workspace->showJourney(second);
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->shownJourney(), JourneyId{});
        QVERIFY(!data().journeyOf(second));
    }

    void aVariantHasItsOwnAttachments()
    {
        openWithVariant();
        QVERIFY(m_workspace->edit(QStringLiteral("notes"), [](Edit& edit) {
            edit.put(Note{NoteId{1}, {}, 0, LocalizedText(QStringLiteral("words"))});
            edit.put(Note{NoteId{2}, {}, 1, {}});
            edit.put(Attachment{AttachmentId{3}, 0, {}, NoteId{2}, QStringLiteral("a.png")}, QByteArray("picture"));
            edit.put(Attachment{AttachmentId{4}, 1, touchpointId(3), {}, QStringLiteral("b.pdf"),
                         QStringLiteral("application/pdf")},
                QByteArray("paper"));
        }));
        const JourneyId made = m_panel->bar().edits().addVariant();
        const Journey& variant = *data().journeyOf(made);
        QCOMPARE(variant.notes.size(), 2);
        QCOMPARE(data().journey.notes.size(), 2);
        QCOMPARE(data().attachments.size(), 4);
        const Attachment& picture = data().attachments[2];
        QCOMPARE(picture.note, variant.notes[1].id);
        QCOMPARE(m_workspace->project()->attachment(picture.id).value(), QByteArray("picture"));
        const Attachment& paper = data().attachments[3];
        QCOMPARE(paper.touchpoint, variant.findTouchpoint(QStringLiteral("t3"))->id);
        QCOMPARE(paper.name, QStringLiteral("b.pdf"));
        QCOMPARE(paper.mediaType, QStringLiteral("application/pdf"));
        QCOMPARE(paper.size, 5);
        QCOMPARE(m_workspace->project()->attachment(paper.id).value(), QByteArray("paper"));
        QVERIFY(m_workspace->project()->check().value().isEmpty());
        QVERIFY(m_workspace->undo()); // all of it in one step
        QCOMPARE(data().attachments.size(), 2);
        QVERIFY(m_workspace->redo());
        QCOMPARE(m_workspace->project()->attachment(data().attachments[2].id).value(), QByteArray("picture"));
        QVERIFY(m_panel->bar().edits().remove(made)); // what the copy had is its own
        QCOMPARE(data().attachments.size(), 2);
        QCOMPARE(m_workspace->project()->attachment(AttachmentId{3}).value(), QByteArray("picture"));
    }

    void theSignOnTheCardOpensIt()
    {
        openWithVariant();
        QCOMPARE(touchpointsInside(data(), touchpointId(3)), std::optional<int>());
        QVERIFY(m_panel->bar().edits().open(touchpointId(3)));
        type(QStringLiteral("Take a photo"));
        QCOMPARE(touchpointsInside(data(), touchpointId(3)), std::optional<int>(1));
        const JourneyId sub = m_workspace->shownJourney();
        QVERIFY(m_panel->bar().edits().goUp());
        view().zoomToFit();
        const QRectF card = view().map().layout().cards.value(touchpointId(3));
        const QPoint sign = view().mapFromScene(openingSign(card).center());
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, sign);
        QCOMPARE(m_workspace->shownJourney(), sub);
        QVERIFY(!view().editor());
    }
};

QTEST_MAIN(tst_SideJourneys)
#include "tst_SideJourneys.moc"
