// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Paths.h"
#include "tests/support/Pdf.h"
#include "tests/views/map/MapFixture.h"
#include "views/card/CardPrintDialog.h"
#include "views/common/StyleSheet.h"
#include "views/common/Workspace.h"
#include "views/map/MapExportDialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

/// The dialogs that bring maps and cards onto paper.
class tst_PaperDialogs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        auto project
            = Project::create(m_folder.filePath(QStringLiteral("%1.journey").arg(m_count++)), accountProject());
        QVERIFY(project.has_value());
        m_workspace->setProject(std::move(*project));
    }
    void cleanup() { m_workspace.reset(); }

    void previewsAndWritesTheMap()
    {
        m_workspace->select(touchpointId(3));
        MapExportDialog dialog(*m_workspace);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy previewed(&dialog, &PaperDialog::previewed);
        dialog.open();
        QVERIFY(previewed.wait(20000));
        QComboBox* format = field<QComboBox>(dialog, "Format");
        QComboBox* pages = field<QComboBox>(dialog, "Pages");
        QSpinBox* scale = field<QSpinBox>(dialog, "Scale");
        QVERIFY(format && pages && scale);
        QVERIFY(!pages->isEnabled()); // of no use for an SVG
        grab(dialog, "map-svg");
        format->setCurrentIndex(2);
        QVERIFY(pages->isEnabled());
        pages->setCurrentIndex(1);
        QVERIFY(!scale->isEnabled()); // fitted to its page
        pages->setCurrentIndex(3);
        scale->setValue(200);
        QVERIFY(previewed.wait(20000));
        QVERIFY(anyLabel(dialog, QStringLiteral("sheets")));
        grab(dialog, "map-tiled");

        QSignalSpy exported(&dialog, &PaperDialog::exported);
        const QString path = m_folder.filePath(QStringLiteral("tiled.pdf"));
        dialog.exportTo(path);
        QVERIFY(exported.wait(20000));
        QVERIFY(pagesOfPdf(path) > 2);

        format->setCurrentIndex(1);
        field<QComboBox>(dialog, "Show")->setCurrentIndex(1);
        QVERIFY(previewed.wait(20000));
        QVERIFY(anyLabel(dialog, QStringLiteral("pixels")));
        const QString png = m_folder.filePath(QStringLiteral("part.png"));
        dialog.exportTo(png);
        QVERIFY(exported.wait(20000));
        QVERIFY(!QImage(png).isNull());
    }

    void theMapHasTheNotesPictures()
    {
        Journey noted = accountProject().journey;
        putNotes(noted);
        QVERIFY(m_workspace->edit(QStringLiteral("notes"), [&](Edit& edit) {
            for (const Note& note : noted.notes)
                edit.put(note);
            Attachment picture;
            picture.id = newId<AttachmentId>();
            picture.note = noted.notes[0].id;
            picture.name = QStringLiteral("form.png");
            picture.mediaType = QStringLiteral("image/png");
            edit.put(picture, noteFiles().value(picture.note));
        }));
        MapExportDialog dialog(*m_workspace);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy exported(&dialog, &PaperDialog::exported);
        const QString path = m_folder.filePath(QStringLiteral("notes.svg"));
        dialog.exportTo(path);
        QVERIFY(exported.wait(20000));
        QCOMPARE(readAll(path).count("data:image/png"), 1);
    }

    void writesOnAfterItWasClosed()
    {
        auto* dialog = new MapExportDialog(*m_workspace);
        dialog->open();
        const QString path = m_folder.filePath(QStringLiteral("closed.svg"));
        QSignalSpy said(m_workspace.get(), &Workspace::messageRaised);
        dialog->exportTo(path);
        delete dialog;
        QVERIFY(said.wait(20000));
        QVERIFY(readAll(path).contains("<svg"));
    }

    void saysWhatWentWrong()
    {
        MapExportDialog dialog(*m_workspace);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy said(m_workspace.get(), &Workspace::messageRaised);
        dialog.exportTo(m_folder.filePath(QStringLiteral("no/such/map.svg")));
        QVERIFY(said.wait(20000));
        QCOMPARE(said[0][1].toBool(), true);
    }

    void printsCards()
    {
        m_workspace->select(touchpointId(2));
        CardPrintDialog dialog(*m_workspace, CardPrintDialog::Which::Selected);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy previewed(&dialog, &PaperDialog::previewed);
        dialog.open();
        QVERIFY(previewed.wait(20000));
        grab(dialog, "cards-one");
        QSignalSpy exported(&dialog, &PaperDialog::exported);
        const QString path = m_folder.filePath(QStringLiteral("cards.pdf"));
        const auto pagesWritten = [&] {
            dialog.exportTo(path);
            return exported.wait(20000) ? pagesOfPdf(path) : -1;
        };
        QCOMPARE(pagesWritten(), 1);
        QComboBox* which = field<QComboBox>(dialog, "Cards");
        which->setCurrentIndex(1);
        QCOMPARE(pagesWritten(), 6);
        field<QComboBox>(dialog, "Paper")->setCurrentIndex(2);
        QCOMPARE(pagesWritten(), 3);
        which->setCurrentIndex(2);
        field<QSpinBox>(dialog, "Number of empty cards")->setValue(5);
        QCOMPARE(pagesWritten(), 3);
        grab(dialog, "cards-blank");
    }

    void closesWithTheProject()
    {
        CardPrintDialog dialog(*m_workspace, CardPrintDialog::Which::All);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        m_workspace->setProject(nullptr);
        QVERIFY(!dialog.isVisible());
    }

private:
    template <typename Widget>
    static Widget* field(QDialog& dialog, const char* name)
    {
        for (Widget* widget : dialog.findChildren<Widget*>()) {
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        }
        return nullptr;
    }

    static bool anyLabel(QDialog& dialog, const QString& word)
    {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(word); });
    }

    void grab(QDialog& dialog, const char* name)
    {
        const QString folder = qEnvironmentVariable("TOUCHSTONE_PICTURES");
        if (folder.isEmpty())
            return;
        applyTheme(*qApp, m_workspace->theme());
        QTest::qWait(600);
        dialog.grab().save(QStringLiteral("%1/dialog-%2.png").arg(folder, QLatin1String(name)));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    int m_count = 0;
};

QTEST_MAIN(tst_PaperDialogs)
#include "tst_PaperDialogs.moc"
