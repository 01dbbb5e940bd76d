// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Project.h"
#include "tests/app/cli/CommandRun.h"
#include "tests/support/Paths.h"
#include "tests/support/Pdf.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

/// Maps and cards from the command line.
class TestExportDrawing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_file = m_folder.path(u"a.journey"_s);
        QCOMPARE(run({u"new"_s, m_file, u"--from"_s, dataFile(u"examples/account-opening.json"_s)}).code, 0);
    }

    void writesTheMap()
    {
        QVERIFY(exports(u"a.svg"_s, {u"--language"_s, u"zh_CN"_s}));
        QVERIFY(readAll(m_folder.path(u"a.svg"_s)).contains(u"身份核验"_s.toUtf8()));
        QVERIFY(exports(u"one.PNG"_s, {}));
        QVERIFY(exports(u"two.png"_s, {u"--scale"_s, u"2"_s, u"--theme"_s, u"dark"_s}));
        const QImage one(m_folder.path(u"one.PNG"_s)), two(m_folder.path(u"two.png"_s));
        QVERIFY(std::abs(two.width() - 2 * one.width()) <= 2);
        QVERIFY(one.pixelColor(0, 0).lightness() > 200 && two.pixelColor(0, 0).lightness() < 60);
        QVERIFY(exports(u"a.pdf"_s, {u"--paper"_s, u"a4"_s}));
        QCOMPARE(pagesOfPdf(m_folder.path(u"a.pdf"_s)), 1);
        QVERIFY(exports(u"tiled.pdf"_s, {u"--paper"_s, u"a4"_s, u"--tiled"_s, u"--scale"_s, u"2"_s}));
        QVERIFY(pagesOfPdf(m_folder.path(u"tiled.pdf"_s)) > 4);
        QVERIFY(exports(u"part.svg"_s, {u"--touchpoint"_s, u"Identity check"_s, u"--language"_s, u"en"_s}));
        const QByteArray part = readAll(m_folder.path(u"part.svg"_s));
        QVERIFY(part.contains("Identity check") && !part.contains("Call-centre help"));
        QVERIFY(part.size() < readAll(m_folder.path(u"a.svg"_s)).size());
    }

    void drawsWhatCannotBeRanked()
    {
        const QString blank = m_folder.path(u"blank.journey"_s);
        QCOMPARE(run({u"new"_s, blank}).code, 0);
        const CommandRun nothing = run({u"export"_s, blank, u"-o"_s, m_folder.path(u"blank.svg"_s)});
        QCOMPARE(nothing.code, 1);
        QVERIFY(nothing.err.contains("no touchpoint"));
        QCOMPARE(run({u"export"_s, blank, u"-o"_s, m_folder.path(u"blank.pdf"_s), u"--blank"_s, u"4"_s}).code, 0);
        QCOMPARE(pagesOfPdf(m_folder.path(u"blank.pdf"_s)), 4);
    }

    void writesCards()
    {
        QVERIFY(exports(u"cards.pdf"_s, {u"--cards"_s}));
        QCOMPARE(pagesOfPdf(m_folder.path(u"cards.pdf"_s)), 6);
        QVERIFY(exports(u"both.pdf"_s, {u"--cards"_s, u"--blank"_s, u"2"_s, u"--paper"_s, u"a5-on-a4"_s}));
        QCOMPARE(pagesOfPdf(m_folder.path(u"both.pdf"_s)), 4);
        QVERIFY(exports(u"one.pdf"_s, {u"--cards"_s, u"--touchpoint"_s, u"Identity check"_s, u"--paper"_s, u"a4"_s}));
        QCOMPARE(pagesOfPdf(m_folder.path(u"one.pdf"_s)), 1);
    }

    void cardsShowAttachedPictures()
    {
        const QString file = m_folder.path(u"attached.journey"_s);
        QCOMPARE(run({u"new"_s, file, u"--from"_s, dataFile(u"examples/account-opening.json"_s)}).code, 0);
        QByteArray png;
        QBuffer buffer(&png);
        QImage picture(60, 40, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QVERIFY(picture.save(&buffer, "PNG"));
        {
            auto project = Project::open(file);
            QVERIFY(project.has_value());
            const TouchpointId first = (*project)->journey().touchpoints[0].id;
            QVERIFY((*project)->edit(u"Attach"_s, [&](Edit& edit) {
                edit.put(Attachment{newId<AttachmentId>(), 0, first, {}, u"queue.png"_s, u"image/png"_s}, png);
                edit.put(Attachment{newId<AttachmentId>(), 1, first, {}, u"terms.txt"_s, u"text/plain"_s}, "terms");
            }));
        }
        const QString path = m_folder.path(u"attached.pdf"_s);
        QCOMPARE(run({u"export"_s, file, u"-o"_s, path, u"--cards"_s}).code, 0);
        QVERIFY(drawnTextOfPdf(path).contains(u"terms.txt"_s));
        QVERIFY(drawnTextOfPdf(path).contains(u"queue.png"_s));
        QVERIFY(outputOf(u"pdfimages"_s, {u"-list"_s, path}).contains(QRegularExpression(u"\\b60 +40\\b"_s)));
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::newRow("cards as a picture") << u"x.svg"_s << QStringList{u"--cards"_s} << 2;
        QTest::newRow("cards as data") << u"x.json"_s << QStringList{u"--cards"_s} << 2;
        QTest::newRow("cards on A3") << u"x.pdf"_s << QStringList{u"--cards"_s, u"--paper"_s, u"a3"_s} << 2;
        QTest::newRow("a map on A5") << u"x.pdf"_s << QStringList{u"--paper"_s, u"a5"_s} << 2;
        QTest::newRow("tiles of a PNG") << u"x.png"_s << QStringList{u"--tiled"_s} << 2;
        QTest::newRow("scale") << u"x.png"_s << QStringList{u"--scale"_s, u"0"_s} << 2;
        QTest::newRow("unknown touchpoint") << u"x.svg"_s << QStringList{u"--touchpoint"_s, u"moon"_s} << 1;
        QTest::newRow("unknown journey") << u"x.svg"_s << QStringList{u"--journey"_s, u"moon"_s} << 1;
        QTest::newRow("no such folder") << u"no/such/x.svg"_s << QStringList{} << 3;
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(QString, output);
        QFETCH(QStringList, options);
        const CommandRun refused = run(QStringList{u"export"_s, m_file, u"-o"_s, m_folder.path(output)} + options);
        QTEST(refused.code, "code");
        QVERIFY(!refused.err.isEmpty());
        QVERIFY(!QFile::exists(m_folder.path(output)));
    }

    void leavesNothingWhenCancelled()
    {
        const QString path = m_folder.path(u"cancelled.pdf"_s);
        QCOMPARE(run({u"export"_s, m_file, u"-o"_s, path}, true).code, 4);
        QCOMPARE(run({u"export"_s, m_file, u"-o"_s, path, u"--cards"_s}, true).code, 4);
        QVERIFY(!QFile::exists(path));
    }

private:
    bool exports(const QString& name, const QStringList& options)
    {
        const CommandRun done = run(QStringList{u"export"_s, m_file, u"-o"_s, m_folder.path(name)} + options);
        if (done.code != 0)
            qWarning("%s", done.err.constData());
        return done.code == 0 && done.out.isEmpty();
    }

    Folder m_folder;
    QString m_file;
};

QTEST_MAIN(TestExportDrawing)
#include "tst_ExportDrawing.moc"
