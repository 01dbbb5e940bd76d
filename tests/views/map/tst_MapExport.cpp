// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Paths.h"
#include "tests/support/Pdf.h"
#include "tests/support/SmallDisk.h"
#include "tests/views/map/MapFixture.h"
#include "views/map/MapExport.h"
#include "views/map/MapSheets.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <thread>

using namespace touchstone;
using namespace touchstone::test;

namespace {

const QStringList languages = {QStringLiteral("en"), QStringLiteral("zh_CN")};

MapPicture pictureIn(const QString& language, MapPictureOptions options = {})
{
    options.language = language;
    return MapPicture(accountProject().journey, accountRanking(), options);
}

/// What an SVG holds; `error` where it is not well-formed.
struct SvgText
{
    QStringList texts, titles, families;
    QString language, error;
};

SvgText readSvg(const QByteArray& svg)
{
    SvgText result;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"svg")
            result.language = reader.attributes().value(QStringLiteral("xml:lang")).toString();
        if (reader.name() == u"text") {
            result.families << reader.attributes().value(QStringLiteral("font-family")).toString();
            result.texts << reader.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (reader.name() == u"title") {
            result.titles << reader.readElementText();
        }
    }
    result.error = reader.hasError() ? reader.errorString() : QString();
    return result;
}

/// Of any channel of any pixel, 0..255: clipping rounds a smoothed edge otherwise than painting without.
int largestDifference(const QImage& a, const QImage& b)
{
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            largest = std::max(
                {largest, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return largest;
}

} // namespace

class tst_MapExport : public QObject
{
    Q_OBJECT

private slots:
    void svgHoldsEveryNameAsText()
    {
        for (const QString& language : languages) {
            const MapPicture picture = pictureIn(language);
            const SvgText svg = readSvg(readAll(write(picture, {}, QStringLiteral("map.svg"))));
            QCOMPARE(svg.error, QString());
            QCOMPARE(svg.language, language == QLatin1String("en") ? language : QStringLiteral("zh-CN"));
            const QString drawn = withoutSpace(svg.texts.join(QString()));
            for (const Touchpoint& touchpoint : accountProject().journey.touchpoints) {
                const QString name = touchpoint.name.in(language);
                QVERIFY2(svg.titles.contains(name), qPrintable(name));
                // A name that is too long for its card is whole in its title only.
                QVERIFY2(name.size() > 50 || drawn.contains(withoutSpace(name)), qPrintable(name));
            }
            for (const Stage& stage : accountProject().journey.stages)
                QVERIFY2(svg.texts.contains(stage.name.in(language)), qPrintable(stage.name.in(language)));
            for (const char* number : {"201", "151", "4,100", "#1·n=200", "−2,300"})
                QVERIFY2(drawn.contains(QString::fromUtf8(number)), number);
            QVERIFY(drawn.contains(withoutSpace(accountProject().journey.name.in(language))));
            QVERIFY(!hasRadical(drawn));
            for (const QString& family : svg.families)
                QVERIFY2(
                    family.contains(QLatin1String("Noto Sans")) && family.contains(QLatin1String("Noto Sans CJK SC")),
                    qPrintable(family));
        }
    }

    void svgKeepsALineOfTwoScriptsTogether()
    {
        ProjectData data = accountProject();
        Touchpoint first = data.journey.touchpoints[0];
        first.name = QStringLiteral("App 首页 2.0 <a & b>");
        Touchpoint second = data.journey.touchpoints[1];
        second.name = QStringLiteral("odd\x01name");
        data.journey.touchpoints.put(first);
        data.journey.touchpoints.put(second);
        const MapPicture picture(data.journey, accountRanking(), {});
        const SvgText svg = readSvg(readAll(write(picture, {}, QStringLiteral("mixed.svg"))));
        QCOMPARE(svg.error, QString());
        const QStringList mixed = svg.texts.filter(QStringLiteral("首页"));
        QCOMPARE(mixed, QStringList{QStringLiteral("App 首页 2.0 <a & b>")});
        QVERIFY(svg.titles.contains(QStringLiteral("App 首页 2.0 <a & b>")));
        QVERIFY(svg.titles.contains(QStringLiteral("oddname")));
    }

    void pngHasTheSizeOfItsScale()
    {
        const MapPicture picture = pictureIn(QStringLiteral("zh_CN"), {.theme = ThemeMode::Dark});
        for (const double scale : {.5, 1., 2.3}) {
            const QImage image(write(picture, {.format = MapFormat::Png, .scale = scale}, QStringLiteral("map.png")));
            QCOMPARE(image.width(), static_cast<int>(std::ceil(picture.size().width() * scale)));
            QCOMPARE(image.height(), static_cast<int>(std::ceil(picture.size().height() * scale)));
            // Painting strip by strip leaves no seam.
            QImage whole(image.size(), QImage::Format_RGB32);
            whole.fill(picture.background());
            QPainter painter(&whole);
            painter.scale(scale, scale);
            picture.paint(painter);
            painter.end();
            QVERIFY(largestDifference(image.convertToFormat(QImage::Format_RGB32), whole) <= 4);
            QCOMPARE(image.pixelColor(1, 1), Theme::of(ThemeMode::Dark).window);
        }
    }

    void pdfIsOnePageOfText()
    {
        for (const QString& language : languages) {
            const MapPicture picture = pictureIn(language);
            const QString path = write(picture, {.format = MapFormat::Pdf}, QStringLiteral("map-%1.pdf").arg(language));
            QCOMPARE(pagesOfPdf(path), 1);
            QCOMPARE(faultsOfPdf(path), QString());
            const QSizeF size = pageSizeOf(path);
            QVERIFY(std::abs(size.width() - picture.size().width() * .75) < 1.5);
            QVERIFY(std::abs(size.height() - picture.size().height() * .75) < 1.5);
            const QString text = withoutSpace(drawnTextOfPdf(path));
            QVERIFY(!hasRadical(text));
            for (const Touchpoint& touchpoint : accountProject().journey.touchpoints) {
                const QString name = touchpoint.name.in(language);
                QVERIFY2(name.size() > 50 || text.contains(withoutSpace(name)), qPrintable(name));
            }
            for (const char* number : {"201", "4,100", "n=200"})
                QVERIFY2(text.contains(QString::fromUtf8(number)), number);
            QCOMPARE(pageSizeOf(write(picture, {.format = MapFormat::Pdf, .paper = A4Size}, QStringLiteral("a4.pdf"))),
                QSizeF(842, 595));
            QCOMPARE(pageSizeOf(write(picture, {.format = MapFormat::Pdf, .paper = A3Size}, QStringLiteral("a3.pdf"))),
                QSizeF(1191, 842));
        }
    }

    void tilesCoverThePictureAndAreNumbered()
    {
        const MapPicture picture = pictureIn(QStringLiteral("en"));
        const MapExportOptions options{.format = MapFormat::Pdf, .scale = 1.5, .paper = A4Size, .isTiled = true};
        const MapSheets sheets = mapSheets(picture, options);
        QVERIFY(sheets.rows() > 1 && sheets.columns() > 1);
        const QString path = write(picture, options, QStringLiteral("tiled.pdf"));
        QCOMPARE(pagesOfPdf(path), sheets.count());
        QCOMPARE(faultsOfPdf(path), QString());
        const QStringList pages = drawnTextOfPdf(path).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), sheets.count());
        for (int i = 0; i < sheets.count(); ++i) {
            const QString label = QStringLiteral("Sheet %1 of %2 (row %3, column %4)")
                                      .arg(i + 1)
                                      .arg(sheets.count())
                                      .arg(i / sheets.columns() + 1)
                                      .arg(i % sheets.columns() + 1);
            QVERIFY2(pages[i].contains(label), qPrintable(pages[i]));
        }
        const QString all = withoutSpace(pages.join(QString()));
        for (const char* name : {"Search&compare", "Branchadvice", "Identitycheck", "Firstlogin", "Call-centrehelp"})
            QVERIFY2(all.contains(QString::fromUtf8(name)), name);
    }

    void sheetsOverlapAndReachTheBorders()
    {
        for (const QSizeF& picture : {QSizeF(300, 200), QSizeF(2000, 700), QSizeF(700, 3000), QSizeF(10000, 8000)}) {
            for (const QSizeF& paper : {A4Size, A3Size}) {
                const MapSheets sheets(picture, paper);
                const QRectF last = sheets.part(sheets.count() - 1);
                QVERIFY(last.right() + .51 >= picture.width() && last.bottom() + .51 >= picture.height());
                // No sheet is needless.
                QVERIFY(sheets.columns() == 1 || last.left() + MapSheets::Overlap < picture.width());
                QVERIFY(sheets.rows() == 1 || last.top() + MapSheets::Overlap < picture.height());
                QVERIFY(QRectF(QPointF(0, 0), sheets.sheet()).contains(sheets.area()));
                if (sheets.columns() > 1)
                    QCOMPARE(sheets.part(0).right() - sheets.part(1).left(), MapSheets::Overlap);
                if (sheets.rows() > 1)
                    QCOMPARE(sheets.part(0).bottom() - sheets.part(sheets.columns()).top(), MapSheets::Overlap);
                QCOMPARE(sheets.part(0).size(), sheets.area().size());
            }
        }
        QCOMPARE(MapSheets({100, 100}, A4Size).count(), 1);
    }

    void everyFormatHasTheNotesPictures()
    {
        Journey journey = accountProject().journey;
        putNotes(journey);
        const MapPicture picture(journey, accountRanking(), {.language = QStringLiteral("zh_CN")}, noteFiles());
        const QByteArray svg = readAll(write(picture, {}, QStringLiteral("notes.svg")));
        QVERIFY(svg.contains("data:image/png"));
        QCOMPARE(readSvg(svg).error, QString());
        QVERIFY(readSvg(svg).texts.join(QString()).contains(QStringLiteral("问网点")));
        const QImage png(write(picture, {.format = MapFormat::Png}, QStringLiteral("notes.png")));
        int found = 0;
        for (int y = 0; y < png.height(); ++y) {
            for (int x = 0; x < png.width(); ++x)
                found += png.pixelColor(x, y) == pictureColour;
        }
        QVERIFY(found > 4000);
        for (const bool isTiled : {false, true}) {
            const QString pdf
                = write(picture, {.format = MapFormat::Pdf, .scale = 1.5, .paper = A4Size, .isTiled = isTiled},
                    QStringLiteral("notes.pdf"));
            const QString images = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf});
            QVERIFY2(images.contains(QLatin1String(" image ")), qPrintable(images));
            QVERIFY(withoutSpace(drawnTextOfPdf(pdf)).contains(QStringLiteral("问网点")));
        }
    }

    void drawsOnlyWhatIsChosen()
    {
        const MapPicture part = pictureIn(QStringLiteral("en"), {.only = {touchpointId(3), touchpointId(4)}});
        const SvgText svg = readSvg(readAll(write(part, {}, QStringLiteral("part.svg"))));
        QCOMPARE(svg.titles, QStringList({QStringLiteral("Identity check"), QStringLiteral("First login")}));
        QVERIFY(!svg.texts.contains(QStringLiteral("Awareness")));
        QVERIFY(svg.texts.contains(QStringLiteral("Purchase")));
        QVERIFY(part.size().width() < pictureIn(QStringLiteral("en")).size().width());
        const MapPicture kept
            = pictureIn(QStringLiteral("en"), {.keepsEmpty = true, .only = {touchpointId(3), touchpointId(4)}});
        QVERIFY(
            readSvg(readAll(write(kept, {}, QStringLiteral("kept.svg")))).texts.contains(QStringLiteral("Awareness")));
    }

    void saysWhatCannotBeWritten()
    {
        Progress progress;
        const MapPicture picture = pictureIn(QStringLiteral("en"));
        const MapPicture nothing({}, {}, {});
        const QString path = m_folder.filePath(QStringLiteral("no/such/map.svg"));
        for (const MapFormat format : {MapFormat::Svg, MapFormat::Png, MapFormat::Pdf}) {
            const auto written = exportMap(picture, {.format = format}, path, progress);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
            QCOMPARE(written.error().file, path);
            QCOMPARE(exportMap(nothing, {.format = format}, path, progress).error().code, ErrorCode::NothingToDraw);
            Progress cancelled;
            cancelled.cancel();
            const QString other = m_folder.filePath(QStringLiteral("cancelled"));
            QCOMPARE(exportMap(picture, {.format = format}, other, cancelled).error().code, ErrorCode::Cancelled);
            QVERIFY(!QFile::exists(other));
        }
        const auto large = exportMap(picture, {.format = MapFormat::Png, .scale = 30}, path, progress);
        QCOMPARE(large.error().code, ErrorCode::PictureTooLarge);
    }

    void aFullDiskIsAnErrorAndKeepsTheOldFile()
    {
        SmallDisk disk(64);
        if (!disk.isMounted())
            QSKIP("needs the right to mount");
        const MapPicture picture = pictureIn(QStringLiteral("en"));
        const QString path = disk.filePath(QStringLiteral("map.png"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        Progress progress;
        const auto written = exportMap(picture, {.format = MapFormat::Png, .scale = 3}, path, progress);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(readAll(path), QByteArray("old"));
    }

    void writesTheSameOffTheGuiThread()
    {
        const auto both = [this](const QString& name) {
            QList<QByteArray> files;
            for (const MapFormat format : {MapFormat::Svg, MapFormat::Png, MapFormat::Pdf})
                files << readAll(write(pictureIn(QStringLiteral("zh_CN")), {.format = format}, name));
            return files;
        };
        const QList<QByteArray> here = both(QStringLiteral("here"));
        QList<QByteArray> there;
        std::thread([&] { there = both(QStringLiteral("there")); }).join();
        QVERIFY(here == there);
    }

    void aLargeMapIsWritten()
    {
        Journey journey;
        for (int i = 0; i < 10; ++i)
            journey.stages.put({StageId{1 + i}, QString::number(i), i, QStringLiteral("Stage %1").arg(i)});
        for (int i = 0; i < 5; ++i)
            journey.channels.put({ChannelId{1 + i}, QString::number(i), i, QStringLiteral("Channel %1").arg(i), {}});
        for (int i = 0; i < 1000; ++i) {
            Touchpoint touchpoint;
            touchpoint.id = TouchpointId{100 + i};
            touchpoint.position = i;
            touchpoint.name = QStringLiteral("Touchpoint-%1-end").arg(i);
            touchpoint.stage = StageId{1 + i / 100};
            touchpoint.channel = ChannelId{1 + i % 5};
            journey.touchpoints.put(touchpoint);
            if (i > 0)
                journey.transitions.put({TransitionId{5000 + i}, i, TouchpointId{99 + i}, touchpoint.id, 10. + i, {}});
        }
        const MapPicture picture(journey, {}, {});
        const SvgText svg = readSvg(readAll(write(picture, {}, QStringLiteral("large.svg"))));
        QCOMPARE(svg.error, QString());
        const QString drawn = svg.texts.join(QLatin1Char('|'));
        for (int i = 0; i < 1000; ++i)
            QVERIFY2(drawn.contains(QStringLiteral("Touchpoint-%1-end").arg(i)), qPrintable(QString::number(i)));
    }

private:
    QString write(const MapPicture& picture, const MapExportOptions& options, const QString& name)
    {
        Progress progress;
        const QString path = m_folder.filePath(name);
        const auto written = exportMap(picture, options, path, progress);
        if (!written || progress.done() != progress.total())
            QTest::qFail("not written to the end", __FILE__, __LINE__);
        if (const QString keep = qEnvironmentVariable("TOUCHSTONE_PICTURES"); !keep.isEmpty()) {
            QFile::remove(keep + QLatin1Char('/') + name);
            QFile::copy(path, keep + QLatin1Char('/') + name);
        }
        return path;
    }

    static QSizeF pageSizeOf(const QString& path)
    {
        static const QRegularExpression size(QStringLiteral("Page size:\\s*([\\d.]+) x ([\\d.]+)"));
        const auto found = size.match(outputOf(QStringLiteral("pdfinfo"), {path}));
        return {found.captured(1).toDouble(), found.captured(2).toDouble()};
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(tst_MapExport)
#include "tst_MapExport.moc"
