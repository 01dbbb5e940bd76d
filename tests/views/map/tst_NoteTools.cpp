// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/map/MapHarness.h"
#include "views/map/NoteItem.h"
#include "views/map/NoteTools.h"

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

using namespace touchstone;
using namespace touchstone::test;

/// Notes and pictures on the map: typed, dragged, resized, coloured, pasted and dropped; each one step.
class tst_NoteTools : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapHarness> m;

    MapView& view() { return m->view(); }
    NoteTools& tools() { return m->panel.notes(); }
    const Collection<Note>& notes() { return m->workspace.journey().notes; }
    QRectF placeOf(NoteId id) { return view().map().layout().notes.value(id); }

    NoteId addNote(const QString& text)
    {
        tools().beginAdd();
        QTest::keyClicks(tools().editor(), text);
        QTest::keyClick(tools().editor(), Qt::Key_Return, Qt::ControlModifier);
        return notes().isEmpty() ? NoteId{} : notes().back().id;
    }
    /// Away from cards and other notes.
    NoteId addFreeNote()
    {
        return tools().layer().edits().add(QStringLiteral("Free"),
            QRectF(view().map().layout().bounds.bottomLeft() + QPointF(40, 40), QSizeF(160, 80)), {},
            view().map().layout());
    }

private slots:
    void init()
    {
        m = std::make_unique<MapHarness>();
        m->open(accountProject());
    }
    void cleanup() { m.reset(); }

    void isTypedInPlace()
    {
        m->workspace.select(touchpointId(0));
        QTest::keyClick(&view(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(tools().editor());
        QTest::keyClicks(tools().editor(), QStringLiteral("Ask the"));
        QTest::keyClick(tools().editor(), Qt::Key_Return); // a line, not the end
        QTest::keyClicks(tools().editor(), QStringLiteral("branch"));
        QTest::keyClick(tools().editor(), Qt::Key_Escape); // nothing typed is lost
        QCOMPARE(notes().size(), 1);
        QCOMPARE(notes()[0].text.plain(), QStringLiteral("Ask the\nbranch"));
        QCOMPARE(notes()[0].stage, stageId(0)); // under the card
        QCOMPARE(tools().layer().selected(), QSet<NoteId>{notes()[0].id});
        QCOMPARE(m->workspace.project()->undoName(), QStringLiteral("Add a note"));
        QVERIFY(m->workspace.undo());
        QVERIFY(notes().isEmpty());
        QVERIFY(view().map().layout().notes.isEmpty());

        tools().beginAdd(); // without words there is none
        QTest::keyClick(tools().editor(), Qt::Key_Escape);
        QVERIFY(notes().isEmpty());
        QVERIFY(!m->workspace.project()->canUndo());
    }

    void isEditedAndDeletedByKeyboard()
    {
        const NoteId id = addNote(QStringLiteral("First"));
        addNote(QStringLiteral("Second"));
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_F7);
        QCOMPARE(tools().layer().selected(), QSet<NoteId>{id}); // round the end
        const QPointF before = placeOf(id).topLeft();
        QTest::keyClick(&view(), Qt::Key_Right);
        QTest::keyClick(&view(), Qt::Key_Down);
        QVERIFY(placeOf(id).left() > before.x() && placeOf(id).top() > before.y());
        const QSizeF size = placeOf(id).size();
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(placeOf(id).width() > size.width());
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(tools().editor());
        tools().editor()->selectAll();
        QTest::keyClicks(tools().editor(), QStringLiteral("Changed"));
        QTest::keyClick(tools().editor(), Qt::Key_Escape);
        QCOMPARE(notes().find(id)->text.plain(), QStringLiteral("Changed"));
        QVERIFY(m->workspace.undo());
        QCOMPARE(notes().find(id)->text.plain(), QStringLiteral("First"));
        tools().layer().select(id);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(notes().size(), 1);
        QVERIFY(m->workspace.undo());
        QVERIFY(notes().contains(id));
        QCOMPARE(m->workspace.journey().touchpoints.size(), 6);
    }

    void isDraggedAndResizedInOneStep()
    {
        const NoteId id = addFreeNote();
        view().zoomToFit();
        const QRectF place = placeOf(id);
        m->drag(m->at(place.center()), m->at(place.center() + QPointF(120, -24)));
        QVERIFY(placeOf(id).left() > place.left() + 100);
        QCOMPARE(placeOf(id).size(), place.size());
        QCOMPARE(m->workspace.project()->undoName(), QStringLiteral("Move 1 note(s)"));
        QVERIFY(m->workspace.undo());
        QCOMPARE(placeOf(id), place);
        tools().layer().select(id);
        m->drag(m->at(place.bottomRight() - QPointF(5, 5)), m->at(place.bottomRight() + QPointF(75, 35)));
        QVERIFY(placeOf(id).width() > place.width() + 50);
        QCOMPARE(placeOf(id).topLeft(), place.topLeft());
        QCOMPARE(m->workspace.project()->undoName(), QStringLiteral("Resize 1 note(s)"));
        QVERIFY(m->workspace.undo());
        QCOMPARE(placeOf(id), place);
    }

    void isColoured()
    {
        const NoteId id = addNote(QStringLiteral("Colour me"));
        QVERIFY(tools().layer().edits().setColour({id}, noteColours().at(2)));
        QCOMPARE(notes().find(id)->colour, noteColours().at(2));
        QCOMPARE(tools().layer().lookOf(id).fill, QColor(noteColours().at(2)));
        QVERIFY(!tools().layer().edits().setColour({id}, noteColours().at(2))); // nothing to do is no step
        QVERIFY(m->workspace.undo());
        QCOMPARE(tools().layer().lookOf(id).fill, m->workspace.theme().warningSoft);
    }

    void movesWithItsStage()
    {
        const NoteId id = addFreeNote();
        const QPointF before = placeOf(id).topLeft();
        const int column = view().map().layout().columnAt(placeOf(id).center().x());
        QCOMPARE(notes().find(id)->stage, stageId(column));
        QVERIFY(view().edits().reorder(stageId(column), 1));
        QVERIFY(placeOf(id).left() != before.x());
    }

    void picturesArePastedAndDropped()
    {
        QImage image(640, 320, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = m->filePath(QStringLiteral("screen shot.png"));
        QVERIFY(image.save(path));
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        tools().addPictures(files, {100, 100});
        QCOMPARE(notes().size(), 1);
        const NoteId id = notes()[0].id;
        QCOMPARE(placeOf(id).size(), QSizeF(240, 120)); // in its proportions
        const Attachment attachment = m->workspace.project()->data().attachments[0];
        QCOMPARE(attachment.name, QStringLiteral("screen shot.png"));
        QCOMPARE(attachment.mediaType, QStringLiteral("image/png"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(m->workspace.project()->attachment(attachment.id).value(), file.readAll());
        QTRY_VERIFY(tools().layer().pictures().of(id));
        QCOMPARE(tools().layer().pictures().of(id)->size(), QSize(640, 320));
        QCOMPARE(tools().layer().pictures().of(id)->atWidth(150).width(), 160);
        QVERIFY(m->workspace.undo());
        QVERIFY(notes().isEmpty());
        QVERIFY(m->workspace.project()->data().attachments.isEmpty());
        QVERIFY(m->workspace.redo());
        QTRY_VERIFY(tools().layer().pictures().of(id));

        QApplication::clipboard()->setImage(image);
        view().setFocus();
        QTest::keySequence(&view(), QKeySequence(QKeySequence::Paste));
        QCOMPARE(notes().size(), 2);
        QApplication::clipboard()->clear();
    }

    void areCopiedWithTheirPictures()
    {
        QVERIFY(m->workspace.edit(QStringLiteral("notes"), [](Edit& edit) {
            Journey journey;
            putNotes(journey);
            for (const Note& note : journey.notes)
                edit.put(note);
            edit.put(Attachment{AttachmentId{9}, 0, {}, NoteId{71}, QStringLiteral("form.png")},
                noteFiles().value(NoteId{71}));
        }));
        const auto isCopy = [&](const Note& note, int attachment) {
            const Attachment& picture = m->workspace.project()->data().attachments[attachment];
            const Note& original = *notes().find(NoteId{71});
            return note.text == original.text && note.colour == original.colour && note.width == original.width
                && picture.note == note.id && picture.name == QStringLiteral("form.png")
                && m->workspace.project()->attachment(picture.id).value() == noteFiles().value(NoteId{71});
        };
        tools().layer().select(NoteId{71});
        QTest::keyClick(&view(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(notes().size(), 3);
        QVERIFY(isCopy(notes().back(), 1));
        QCOMPARE(m->workspace.project()->undoName(), QStringLiteral("Duplicate 1 note(s)"));
        QCOMPARE(tools().layer().selected(), QSet<NoteId>{notes().back().id});
        QVERIFY(placeOf(notes().back().id).topLeft() != placeOf(NoteId{71}).topLeft());
        QVERIFY(m->workspace.undo());
        QCOMPARE(m->workspace.project()->data().attachments.size(), 1);

        tools().layer().select(NoteId{71});
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("The old form"));
        m->workspace.select(touchpointId(3));
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(notes().size(), 3);
        QVERIFY(isCopy(notes().back(), 1));
        QCOMPARE(notes().back().stage, stageId(2)); // where the current touchpoint is
        QCOMPARE(m->workspace.journey().touchpoints.size(), 6);
        QCOMPARE(tools().layer().selected(), QSet<NoteId>{notes().back().id});
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier); // not exactly on top of it
        QVERIFY(placeOf(notes()[2].id).topLeft() != placeOf(notes()[3].id).topLeft());
        QVERIFY(m->workspace.undo());
        QVERIFY(m->workspace.undo());
        QCOMPARE(notes().size(), 2);

        tools().layer().select(NoteId{71});
        QTest::keyClick(&view(), Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(notes().size(), 1);
        MapHarness other; // a map without stages takes notes, too
        other.open({});
        QTest::keyClick(&other.view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(other.journey().notes.size(), 1);
        QVERIFY(other.journey().stages.isEmpty());
        QCOMPARE(other.workspace.project()->data().attachments.size(), 1);
        QVERIFY(other.workspace.project()->check().value().isEmpty());
    }

    void touchpointsAndNotesAreCopiedTogether()
    {
        const NoteId id = addFreeNote();
        m->workspace.select(touchpointId(2));
        tools().layer().item(id)->setSelected(true);
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m->workspace.journey().touchpoints.size(), 7);
        QCOMPARE(notes().size(), 2);
        QVERIFY(m->workspace.undo());
        QCOMPARE(notes().size(), 1);
    }

    void formatsAsQtReadsThem()
    {
        const QString svg = m->filePath(QStringLiteral("drawing.svg"));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20' "
                   "fill='red'/></svg>");
        file.close();
        QImage image(30, 30, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QStringList paths = {svg};
        for (const char* format : {"jpg", "webp", "gif"}) {
            paths << m->filePath(QStringLiteral("picture.") + QLatin1String(format));
            if (!image.save(paths.last()))
                paths.removeLast(); // no writer for it on this machine
        }
        QVERIFY(paths.size() >= 2);
        QMimeData files;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        files.setUrls(urls);
        tools().addPictures(files, {0, 0});
        QCOMPARE(notes().size(), paths.size());
        for (const Note& note : notes())
            QTRY_VERIFY(tools().layer().pictures().of(note.id));
        QCOMPARE(tools().layer().pictures().of(notes()[0].id)->size(), QSize(1600, 800)); // sharp at any zoom
        QCOMPARE(m->workspace.project()->history().size(), size_t(1)); // all in one step
    }

    void refusesWhatIsTooLargeOrNoPicture()
    {
        QSignalSpy said(&m->workspace, &Workspace::messageRaised);
        const QString large = m->filePath(QStringLiteral("large.png"));
        QFile file(large);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(LargestPictureFile + 1));
        file.close();
        const QString text = m->filePath(QStringLiteral("text.png"));
        QFile other(text);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("no picture");
        other.close();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(large), QUrl::fromLocalFile(text)});
        tools().addPictures(files, {0, 0});
        QVERIFY(notes().isEmpty());
        QCOMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().contains(QStringLiteral("20 MB")));
        QVERIFY(said[0][0].toString().contains(QStringLiteral("text.png")));
        QMimeData words;
        words.setText(QStringLiteral("a name"));
        QVERIFY(!hasPictures(words));
    }
};

QTEST_MAIN(tst_NoteTools)
#include "tst_NoteTools.moc"
