// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/ReadAttachments.h"
#include "tests/views/card/CardFixture.h"
#include "views/card/AttachedFile.h"
#include "views/card/CardAttachments.h"
#include "views/card/CardFields.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace touchstone;
using namespace touchstone::test;

/// Files on the card: they come in by button, drop and paste, are opened, saved and removed, and can be undone.
class tst_CardAttachments : public QObject
{
    Q_OBJECT

    std::unique_ptr<CardFixture> m_card;
    ProjectData m_data;
    QList<QUrl> m_opened;

    QListWidget* list() { return m_card->panel.findChild<QListWidget*>(QStringLiteral("attachments")); }
    const Collection<Attachment>& stored() { return m_card->project().data().attachments; }
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_card->folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static QByteArray picture(const QColor& color)
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(color);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return bytes;
    }
    void drop(QWidget& target, const QStringList& files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        const QPoint at(20, 20);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&m_card->panel, &event);
        QVERIFY(event.isAccepted());
    }
    void attach(const QStringList& files)
    {
        const int before = stored().size();
        drop(m_card->panel, files);
        QTRY_COMPARE(stored().size(), before + static_cast<int>(files.size()));
    }

public slots:
    void takeUrl(const QUrl& url) { m_opened << url; }

private slots:
    void init()
    {
        m_data = accountProject();
        m_card = std::make_unique<CardFixture>(m_data);
        m_card->workspace.select(touchpointId(3));
        m_opened.clear();
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeUrl");
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        m_card.reset();
    }

    void filesAreDroppedOnTheCard()
    {
        QVERIFY(!list()->isVisible());
        QVERIFY(m_card->says(QStringLiteral("up to 20 MB each")));
        attach({write(QStringLiteral("queue.png"), picture(Qt::red)), write(QStringLiteral("notes.txt"), "hello")});
        QCOMPARE(m_card->project().undoName(), QStringLiteral("Attach 2 files"));
        QCOMPARE(stored()[0].mediaType, QStringLiteral("image/png"));
        QCOMPARE(stored()[1].mediaType, QStringLiteral("text/plain"));
        QCOMPARE(stored()[1].size, 5);
        QVERIFY(stored()[0].touchpoint == touchpointId(3));
        QVERIFY(list()->isVisible());
        QCOMPARE(list()->item(1)->text(), QStringLiteral("notes.txt\n5 bytes"));
        // The picture itself stands there, once it is read.
        QTRY_COMPARE(list()->item(0)->icon().pixmap(36, 24).toImage().pixelColor(18, 12), QColor(Qt::red));
        m_card->workspace.select(touchpointId(4));
        QVERIFY(!list()->isVisible());
        QVERIFY(m_card->undoesTo(m_data, 1));
    }

    void aFieldLeavesFilesToTheCard()
    {
        const QString file = write(QStringLiteral("notes.txt"), "hello");
        for (QWidget* field : {static_cast<QWidget*>(m_card->field<LineField>(QStringLiteral("Name"))),
                 m_card->field<TextField>(QStringLiteral("Does"))->viewport()}) {
            drop(*field, {file});
            QTRY_COMPARE(stored().size(), 1);
            m_card->workspace.undo();
        }
        QCOMPARE(m_card->project().data(), m_data);
    }

    void aPictureIsPasted()
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QGuiApplication::clipboard()->setImage(image);
        auto* does = m_card->field<TextField>(QStringLiteral("Does"));
        does->setFocus();
        QTest::keyClick(does, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored()[0].name, QStringLiteral("Pasted picture.png"));
        QImage back;
        QVERIFY(back.loadFromData(*m_card->project().attachment(stored()[0].id)));
        QCOMPARE(back.pixelColor(3, 3), QColor(Qt::blue));
        QVERIFY(does->toPlainText().isEmpty());
        QGuiApplication::clipboard()->setText(QStringLiteral("words")); // go where they went before
        QTest::keyClick(does, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(does->toPlainText(), QStringLiteral("words"));
        QCOMPARE(stored().size(), 1);
    }

    void enterOpensACopy()
    {
        attach({write(QStringLiteral("notes.txt"), "hello")});
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_opened.size(), 1);
        QFile copy(m_opened.first().toLocalFile());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("hello"));
        QVERIFY(copy.fileName().endsWith(QStringLiteral("notes.txt")));
        QTest::keyClick(list(), Qt::Key_Return); // the copy is there already
        QCOMPARE(m_opened.size(), 2);
    }

    void aProgramIsNotStarted()
    {
        attach({write(QStringLiteral("setup.EXE"), "MZ")});
        QSignalSpy said(&m_card->workspace, &Workspace::messageRaised);
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(m_opened.isEmpty());
        QVERIFY(said.value(0).value(0).toString().contains(QStringLiteral("setup.EXE")));
    }

    void oneIsSavedElsewhere()
    {
        attach({write(QStringLiteral("notes.txt"), "hello")});
        auto* attachments = m_card->panel.findChild<CardAttachments*>();
        const QString path = m_card->folder.filePath(QStringLiteral("saved.txt"));
        attachments->saveTo(stored()[0].id, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("hello"));
        QSignalSpy said(&m_card->workspace, &Workspace::messageRaised);
        attachments->saveTo(stored()[0].id, m_card->folder.filePath(QStringLiteral("no/such/folder.txt")));
        QVERIFY(said.value(0).value(1).toBool());
        QTest::keyClick(m_card->field<QPushButton>(QStringLiteral("Save as… (attachments)")), Qt::Key_Space);
        auto* dialog = m_card->panel.findChild<QFileDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        dialog->reject();
    }

    void deleteRemovesAndUndoBringsBack()
    {
        attach({write(QStringLiteral("a.txt"), "a"), write(QStringLiteral("b.txt"), "b")});
        list()->setFocus();
        list()->setCurrentRow(1);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(stored().size(), 1);
        QCOMPARE(m_card->project().undoName(), QStringLiteral("Remove the attachment “b.txt”"));
        QCOMPARE(list()->currentRow(), 0);
        QVERIFY(list()->hasFocus());
        QVERIFY(m_card->workspace.undo());
        QCOMPARE(*m_card->project().attachment(stored()[1].id), QByteArray("b"));
        QCOMPARE(list()->count(), 2);
    }

    void whatIsTooLargeIsRefusedWithTheReason()
    {
        QFile large(m_card->folder.filePath(QStringLiteral("film.mov")));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(LargestAttachment + 1));
        large.close();
        QSignalSpy said(&m_card->workspace, &Workspace::messageRaised);
        drop(m_card->panel, {large.fileName(), write(QStringLiteral("notes.txt"), "hello")});
        QTRY_COMPARE(stored().size(), 1); // the other one comes in
        QCOMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().contains(QStringLiteral("film.mov")));
        QVERIFY(said[0][0].toString().contains(QStringLiteral("20 MB")));
        QVERIFY(readAttachedFile(m_card->folder.path()).error().code == ErrorCode::FileUnreadable); // a folder
        QVERIFY(
            readAttachedFile(m_card->folder.filePath(QStringLiteral("none"))).error().code == ErrorCode::FileMissing);
        QVERIFY(large.resize(LargestAttachment));
        QVERIFY(readAttachedFile(large.fileName()).has_value());
    }

    void filesAreChosenByTheButton()
    {
        const QString file = write(QStringLiteral("notes.txt"), "hello");
        QTest::keyClick(m_card->field<QPushButton>(QStringLiteral("Add files… (attachments)")), Qt::Key_Space);
        auto* dialog = m_card->panel.findChild<QFileDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        emit dialog->filesSelected({file});
        dialog->reject();
        QTRY_COMPARE(stored().size(), 1);
    }

    void namesAreSafeOnAnySystem()
    {
        const auto nameOf = [](const QString& name, const QString& type) {
            return fileNameOf(Attachment{{1}, 0, {}, {}, name, type});
        };
        QCOMPARE(nameOf(QStringLiteral("../../a:b?.pdf"), {}), QStringLiteral("_.._a_b_.pdf"));
        QCOMPARE(nameOf(QStringLiteral("照片"), QStringLiteral("image/png")), QStringLiteral("照片.png"));
        QCOMPARE(nameOf({}, {}), QStringLiteral("attachment"));
    }

    void bytesAreReadBesideTheWindow()
    {
        attach({write(QStringLiteral("a.txt"), "a"), write(QStringLiteral("b.txt"), QByteArray())});
        QHash<AttachmentId, QByteArray> read;
        const auto take = [&](AttachmentId id, const QByteArray& bytes) { read.insert(id, bytes); };
        const std::vector<AttachmentId> ids = {stored()[0].id, stored()[1].id, AttachmentId{4711}};
        QVERIFY(readAttachments(m_card->project().path(), ids, take).has_value());
        QCOMPARE(read.value(ids[0]), QByteArray("a"));
        QVERIFY(!read.contains(AttachmentId{4711}));
        QVERIFY(!readAttachments(m_card->folder.filePath(QStringLiteral("none.journey")), ids, take).has_value());
    }
};

QTEST_MAIN(tst_CardAttachments)
#include "tst_CardAttachments.moc"
