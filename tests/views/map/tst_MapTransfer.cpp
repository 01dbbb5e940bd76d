// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/map/MapHarness.h"
#include "views/map/MapTransfer.h"

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

using namespace touchstone;
using namespace touchstone::test;

/// The clipboard and drops: between maps, from and to spreadsheets and text.
class tst_MapTransfer : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapHarness> m;

    void setText(const QString& text) { QGuiApplication::clipboard()->setText(text); }
    void paste(bool asChain = false)
    {
        m->press(Qt::Key_V, asChain ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
    }
    QString channelOf(const QString& name)
    {
        return m->journey().channels.find(m->named(name)->channel)->name.in(QStringLiteral("en"));
    }
    QString stageOf(const QString& name)
    {
        return m->journey().stages.find(m->named(name)->stage)->name.in(QStringLiteral("en"));
    }

    /// A file at a touchpoint, in a step of its own.
    void attach(int touchpoint, const QByteArray& bytes)
    {
        QVERIFY(m->workspace.edit(QStringLiteral("attach"), [&](Edit& edit) {
            edit.put(Attachment{newId<AttachmentId>(), edit.before().attachments.nextPosition(),
                         touchpointId(touchpoint), {}, QStringLiteral("scan.png"), QStringLiteral("image/png")},
                bytes);
        }));
    }
    /// What is attached to a touchpoint, as bytes.
    static QList<QByteArray> attachedTo(Workspace& workspace, TouchpointId id)
    {
        QList<QByteArray> files;
        for (const Attachment& attachment : workspace.project()->data().attachments) {
            if (attachment.touchpoint == id)
                files << workspace.project()->attachment(attachment.id).value();
        }
        return files;
    }

private slots:
    void init()
    {
        m = std::make_unique<MapHarness>();
        m->open(accountProject());
    }
    void cleanup() { m.reset(); }

    void aColumnOfNamesGoesBehindTheCurrentTouchpoint()
    {
        setText(QStringLiteral("Leaflet\nCall back\n\nContract by mail\n"));
        m->workspace.select(touchpointId(1));
        QSignalSpy undoable(&m->workspace, &Workspace::undoableMessageRaised);
        paste();
        QCOMPARE(m->journey().touchpoints.size(), 9);
        for (int i = 0; i < 3; ++i) {
            const Touchpoint& pasted = m->journey().touchpoints[2 + i];
            QCOMPARE(pasted.stage, stageId(1));
            QCOMPARE(pasted.channel, channelId(1));
            QVERIFY(m->workspace.selection().contains(pasted.id));
        }
        QCOMPARE(m->workspace.selection().size(), 3);
        QCOMPARE(m->journey().transitions.size(), accountProject().journey.transitions.size());
        QCOMPARE(m->workspace.project()->undoName(), QStringLiteral("Paste 3 touchpoints"));
        QCOMPARE(undoable.count(), 1);
        QVERIFY(m->workspace.undo());
        QCOMPARE(m->journey(), accountProject().journey);
    }

    void aGridOfASpreadsheetSaysStageChannelAndImportance()
    {
        setText(QStringLiteral("Touchpoint\tStage\tChannel\tImportance\n"
                               "Welcome letter\tService & loyalty\tBranch\t5.5\n"
                               "Referral\tAdvocacy\tApp\t3\n"));
        paste();
        QCOMPARE(stageOf(QStringLiteral("Welcome letter")), QStringLiteral("Service & loyalty"));
        QCOMPARE(channelOf(QStringLiteral("Welcome letter")), QStringLiteral("Branch"));
        QCOMPARE(m->named(QStringLiteral("Welcome letter"))->importance, std::optional<double>(5.5));
        QCOMPARE(stageOf(QStringLiteral("Referral")), QStringLiteral("Advocacy")); // made with it
        QCOMPARE(m->journey().stages.size(), 5);
        QVERIFY(m->workspace.undo());
        QCOMPARE(m->journey(), accountProject().journey);
    }

    void aChainIsLinkedInOrder()
    {
        setText(QStringLiteral("One\nTwo\nThree"));
        m->workspace.select(touchpointId(5));
        paste(true);
        const TouchpointId one = m->named(QStringLiteral("One"))->id, two = m->named(QStringLiteral("Two"))->id;
        QVERIFY(m->journey().findTransition(one, two));
        QVERIFY(m->journey().findTransition(two, m->named(QStringLiteral("Three"))->id));
        QCOMPARE(m->journey().transitions.size(), accountProject().journey.transitions.size() + 2);
        QVERIFY(m->workspace.undo());
        QCOMPARE(m->journey(), accountProject().journey);
    }

    void anEmptyMapTakesAColumn()
    {
        m->open({});
        setText(QStringLiteral("One\nTwo"));
        paste();
        QCOMPARE(m->journey().touchpoints.size(), 2);
        QCOMPARE(m->journey().stages.size(), 4);
        QVERIFY(m->workspace.undo());
        QVERIFY(m->journey().stages.isEmpty());
    }

    void severalLinesPastedIntoANewNameBecomeTouchpoints()
    {
        setText(QStringLiteral("One\nTwo\nThree"));
        m->workspace.select(touchpointId(1));
        m->press(Qt::Key_Insert);
        QVERIFY(m->view().editor());
        m->press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!m->view().editor());
        QCOMPARE(m->journey().touchpoints.size(), 9);
        QCOMPARE(m->journey().touchpoints[2].name.plain(), QStringLiteral("One"));
        setText(QStringLiteral("One line"));
        m->press(Qt::Key_Insert);
        m->press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m->view().editor()->text(), QStringLiteral("One line"));
    }

    void copiesBetweenProjectsWithAllTheyHave()
    {
        m->workspace.setSelection({touchpointId(2), touchpointId(3), touchpointId(4)}, touchpointId(3));
        m->press(Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("Identity check\tPurchase\tApp")));

        MapHarness other; // another window with another project
        other.open({});
        other.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(other.journey().touchpoints.size(), 3);
        const Touchpoint* copy = other.named(QStringLiteral("Identity check"));
        QVERIFY(copy);
        QVERIFY(copy->id != touchpointId(3));
        QVERIFY(copy->momentOfTruth);
        QCOMPARE(copy->name, accountProject().journey.touchpoints[3].name);
        QCOMPARE(other.journey().stages.size(), 2);
        int among = 0;
        for (const Transition& transition : accountProject().journey.transitions) {
            const auto inside = [](TouchpointId id) { return id >= touchpointId(2) && id <= touchpointId(4); };
            among += inside(transition.from) && inside(transition.to);
        }
        QCOMPARE(other.journey().transitions.size(), among);
        QVERIFY(other.workspace.undo());
        QVERIFY(other.journey().touchpoints.isEmpty());
    }

    void copiesCarryTheirAttachments()
    {
        const QByteArray scan(300000, '\xff'), form("form");
        attach(3, scan);
        attach(3, form);
        attach(4, "not copied");
        m->workspace.select(touchpointId(3));
        m->press(Qt::Key_C, Qt::ControlModifier);
        paste();
        const TouchpointId pasted = m->workspace.current();
        QVERIFY(pasted != touchpointId(3));
        QCOMPARE(attachedTo(m->workspace, pasted), (QList<QByteArray>{scan, form}));
        QCOMPARE(m->workspace.project()->data().attachments.back().name, QStringLiteral("scan.png"));
        QVERIFY(m->workspace.undo());
        QCOMPARE(m->workspace.project()->data().attachments.size(), 3);

        MapHarness other; // another window with another project; this one is closed by then
        m->open({});
        other.open({});
        other.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(other.journey().touchpoints.size(), 1);
        QCOMPARE(attachedTo(other.workspace, other.journey().touchpoints[0].id), (QList<QByteArray>{scan, form}));
        QVERIFY(other.workspace.project()->check().value().isEmpty());
        QVERIFY(other.workspace.undo());
        QVERIFY(other.workspace.project()->data().attachments.isEmpty());
    }

    void duplicatesCarryTheirAttachments()
    {
        attach(1, "one");
        attach(2, "two");
        m->workspace.setSelection({touchpointId(1), touchpointId(2)}, touchpointId(1));
        m->press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m->workspace.selection().size(), 2);
        QList<QByteArray> copies;
        for (const TouchpointId copy : m->workspace.selection())
            copies << attachedTo(m->workspace, copy);
        std::sort(copies.begin(), copies.end());
        QCOMPARE(copies, (QList<QByteArray>{"one", "two"}));
        QVERIFY(m->workspace.undo());
        QCOMPARE(m->workspace.project()->data().attachments.size(), 2);
    }

    void whatIsCutKeepsItsAttachments()
    {
        attach(3, "scan");
        m->workspace.select(touchpointId(3));
        m->press(Qt::Key_X, Qt::ControlModifier);
        QVERIFY(m->workspace.project()->data().attachments.isEmpty());
        paste();
        QCOMPARE(attachedTo(m->workspace, m->workspace.current()), QList<QByteArray>{"scan"});
    }

    void cutsAndPastesWithinAMap()
    {
        m->workspace.select(touchpointId(3));
        m->press(Qt::Key_X, Qt::ControlModifier);
        QVERIFY(!m->journey().touchpoints.contains(touchpointId(3)));
        QCOMPARE(m->workspace.project()->undoName(), QStringLiteral("Cut “Identity check”"));
        paste();
        const Touchpoint* pasted = m->named(QStringLiteral("Identity check"));
        QVERIFY(pasted);
        QCOMPARE(pasted->stage, stageId(2));
        QVERIFY(m->workspace.undo());
        QVERIFY(m->workspace.undo());
        QCOMPARE(m->journey(), accountProject().journey);
    }

    void droppedTextGoesWhereItIsDropped()
    {
        QMimeData data;
        data.setText(QStringLiteral("Dropped one\nDropped two"));
        const QPoint at = m->at(m->layout().cellOrigin(0, 3) + QPointF(80, 30));
        const auto send = [&](auto&& event) {
            QApplication::sendEvent(m->view().viewport(), &event);
            return event.isAccepted();
        };
        QVERIFY(send(QDragEnterEvent(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier)));
        QVERIFY(send(QDragMoveEvent(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier)));
        QDropEvent drop(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(send(drop));
        QCOMPARE(drop.dropAction(), Qt::CopyAction); // or the other program would delete it
        QCOMPARE(m->named(QStringLiteral("Dropped two"))->stage, stageId(0));
        QCOMPARE(m->named(QStringLiteral("Dropped two"))->channel, channelId(3));

        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(QStringLiteral("/answers.csv"))});
        QVERIFY(!holdsTouchpoints(file));
    }

    void saysWhatOfATableWasNotTaken()
    {
        QSignalSpy messages(&m->workspace, &Workspace::undoableMessageRaised);
        setText(QStringLiteral("Name\tImportance\tWeather\nUnpack\tvery\train\nReturn\t5\tsun\n"));
        paste();
        QVERIFY(m->named(QStringLiteral("Unpack")) && m->named(QStringLiteral("Return")));
        QCOMPARE(messages.count(), 1);
        const QStringList lines = messages.first().first().toString().split(u'\n');
        QCOMPARE(lines.first(), QStringLiteral("Pasted 2 touchpoints."));
        QVERIFY(lines.filter(QStringLiteral("“very” is not allowed")).size() == 1);
        QVERIFY(lines.filter(QStringLiteral("“Weather” was left out")).size() == 1);
        QVERIFY(lines.last().startsWith(QStringLiteral("If that matters: undo")));
        setText(QStringLiteral("Name\tImportance\nRepair\t5\n"));
        paste();
        QVERIFY(!messages.last().first().toString().contains(u'\n'));
    }

    void saysWhenThereIsNothingToPaste()
    {
        QSignalSpy messages(&m->workspace, &Workspace::messageRaised);
        QGuiApplication::clipboard()->clear();
        paste();
        QCOMPARE(messages.count(), 1);
        setText(QStringLiteral(" \n\t\n"));
        paste();
        QCOMPARE(messages.count(), 2);
        QCOMPARE(m->journey(), accountProject().journey);
        QVERIFY(!m->workspace.project()->canUndo());
    }
};

QTEST_MAIN(tst_MapTransfer)
#include "tst_MapTransfer.moc"
