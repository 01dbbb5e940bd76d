// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/JourneyCopy.h"
#include "tests/support/Paths.h"
#include "tests/support/Pdf.h"
#include "tests/views/map/MapFixture.h"
#include "views/common/Workspace.h"
#include "views/map/ComparisonDialog.h"

#include <cmath>
#include <QComboBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// As-is and to-be on paper.
class tst_ComparisonSheet : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The account without its phone, with one touchpoint changed and `added` new ones.
    static std::shared_ptr<const Comparison> comparison(int added = 1)
    {
        const Journey before = accountProject().journey;
        Journey after = before;
        after.name = both(u"Online only"_s, u"全程在线"_s);
        after.id = JourneyId{9};
        after.touchpoints.remove(touchpointId(5));
        Touchpoint advice = *after.touchpoints.find(touchpointId(1));
        advice.channel = channelId(2);
        advice.digitalLevel = 3;
        after.touchpoints.put(advice);
        for (int i = 0; i < added; ++i) {
            Touchpoint fresh;
            fresh.id = TouchpointId{2000 + i};
            fresh.key = u"new%1"_s.arg(i);
            fresh.position = after.touchpoints.nextPosition();
            fresh.name = u"Fresh idea %1"_s.arg(i);
            fresh.stage = stageId(i % 4);
            fresh.channel = channelId(i % 3);
            after.touchpoints.put(fresh);
        }
        return std::make_shared<const Comparison>(before, after, u"en"_s);
    }

    static ComparisonSheet sheet(const std::shared_ptr<const Comparison>& comparison)
    {
        return ComparisonSheet(comparison,
            {.title = u"Account: as-is and to-be"_s,
                .sides = {u"As-is: Account"_s, u"To-be: Online only"_s},
                .figures = u"Touchpoints: 6 → 6"_s,
                .kinds = {u"1 added"_s, u"1 removed"_s, u"1 changed"_s},
                .differences = u"Differences"_s,
                .pageOf = u"Page %1 of %2"_s,
                .language = u"en"_s,
                .lines = describeDifferences(comparison->difference(), comparison->journey(Comparison::Side::Before),
                    comparison->journey(Comparison::Side::After), u"en"_s)});
    }

    QString writePdf(const ComparisonSheet& sheet, const QSizeF& paper)
    {
        const QString path = m_folder.filePath(u"compare.pdf"_s);
        Progress progress;
        PdfExtras extras;
        extras.title = sheet.texts().title;
        extras.language = u"en"_s;
        return touchstone::writePdf(sheet.pages(paper), extras, path, progress) ? path : QString();
    }

private slots:
    void thePdfHasBothMapsAndEveryDifference()
    {
        const ComparisonSheet printed = sheet(comparison());
        const QString path = writePdf(printed, A4Size);
        QCOMPARE(faultsOfPdf(path), QString());
        const QString text = withoutSpace(drawnTextOfPdf(path));
        for (const QString& words : {u"As-is:Account"_s, u"To-be:Onlineonly"_s, u"1removed"_s, u"Page1of"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
        for (const DifferenceLine& line : printed.texts().lines)
            QVERIFY2(text.contains(withoutSpace(line.text)), qPrintable(line.text));
        QCOMPARE(text.count(u"Searchcompare"_s) + text.count(u"Search&compare"_s) >= 2, true); // on either side
    }

    void aLongListGoesOnOverPagesWithoutLoss()
    {
        const ComparisonSheet printed = sheet(comparison(120));
        const std::vector<PdfPage> pages = printed.pages(A4Size);
        QVERIFY(pages.size() > 1);
        const QString path = writePdf(printed, A4Size);
        QCOMPARE(pagesOfPdf(path), static_cast<int>(pages.size()));
        const QString text = withoutSpace(drawnTextOfPdf(path));
        for (const DifferenceLine& line : printed.texts().lines)
            QVERIFY2(text.contains(withoutSpace(line.text)), qPrintable(line.text));
        QVERIFY(printed.pages(A3Size).size() < pages.size());
    }

    void thePictureHoldsAllOfIt()
    {
        for (const int added : {0, 1, 60}) {
            const ComparisonSheet printed = sheet(comparison(added));
            const DrawnPicture picture = printed.picture();
            const QString svg = m_folder.filePath(u"compare.svg"_s), png = m_folder.filePath(u"compare.png"_s);
            Progress progress;
            QVERIFY(writeSvg(picture, 1, {.language = u"en"_s}, svg, progress));
            QString text;
            QXmlStreamReader reader(readAll(svg));
            while (!reader.atEnd()) {
                if (reader.readNext() == QXmlStreamReader::Characters)
                    text += withoutSpace(reader.text().toString());
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            for (const DifferenceLine& line : printed.texts().lines)
                QVERIFY2(text.contains(withoutSpace(line.text)), qPrintable(line.text));
            QVERIFY(writePng(picture, .5, png, progress));
            QCOMPARE(QImage(png).size(), picture.pixels(.5).toSize());
        }
    }

    void theDialogWritesEachFormat()
    {
        Workspace workspace;
        auto project = Project::create(m_folder.filePath(u"dialog.journey"_s), accountProject());
        QVERIFY(project.has_value());
        workspace.setProject(std::move(*project));
        workspace.setLanguage(u"en"_s);
        for (int format = 0; format < 3; ++format) {
            const QPointer dialog = new ComparisonDialog(workspace, comparison());
            QSignalSpy previewed(dialog.get(), &PaperDialog::previewed), exported(dialog.get(), &PaperDialog::exported);
            dialog->show();
            dialog->findChildren<QComboBox*>()[0]->setCurrentIndex(format);
            QVERIFY(previewed.wait(20000));
            const QString path = m_folder.filePath(u"dialog%1"_s.arg(format));
            dialog->exportTo(path);
            QVERIFY(exported.count() > 0 || exported.wait(20000));
            const QByteArray bytes = readAll(path).left(200);
            QVERIFY2(bytes.contains(format == 0 ? "%PDF" : format == 1 ? "<svg" : "PNG"), bytes.constData());
            dialog->close();
            QTRY_VERIFY(!dialog);
        }
    }
};

QTEST_MAIN(tst_ComparisonSheet)
#include "tst_ComparisonSheet.moc"
