// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/map/MapFixture.h"
#include "views/map/HeaderPainter.h"
#include "views/map/JourneyPainter.h"
#include "views/map/MapFigures.h"
#include "views/map/MapPainter.h"
#include "views/map/MapPalette.h"

#include <cmath>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <thread>

using namespace touchstone;
using namespace touchstone::test;

namespace {

/// The whole in the middle of `target`, as large as it fits.
void paintInto(QPainter& painter, const JourneyPainter& picture, const QRectF& target)
{
    const QRectF bounds = picture.bounds();
    const double scale = std::min(target.width() / bounds.width(), target.height() / bounds.height());
    painter.translate(target.center());
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    picture.paint(painter);
}

QImage painted(const ProjectData& data, const Ranking& ranking, const QString& language, ThemeMode mode)
{
    const Theme theme = Theme::of(mode);
    const JourneyPainter picture(data.journey, ranking, language, theme);
    const double ratio = picture.bounds().width() / picture.bounds().height();
    QImage image(1600, static_cast<int>(1600 / ratio), QImage::Format_RGB32);
    image.fill(theme.window);
    QPainter painter(&image);
    paintInto(painter, picture, QRectF(image.rect()).adjusted(10, 10, -10, -10));
    return image;
}

/// Pixels of exactly this colour.
int count(const QImage& image, const QColor& color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == color.rgb();
    }
    return found;
}

} // namespace

class tst_JourneyPainter : public QObject
{
    Q_OBJECT

private slots:
    void figuresSayHowTheyAreFounded()
    {
        const MapFigures figures(std::make_shared<const Ranking>(accountRanking()));
        QCOMPARE(figures.of(touchpointId(3)).figure, QStringLiteral("201"));
        QCOMPARE(figures.of(touchpointId(3)).note, QStringLiteral("#1 · n=200"));
        QCOMPARE(figures.of(touchpointId(3)).grade, Grade::Measured);
        QCOMPARE(figures.of(touchpointId(5)).grade, Grade::Heard);
        QCOMPARE(figures.of(touchpointId(4)).figure, QStringLiteral("–"));
        QVERIFY(!figures.of(touchpointId(4)).isRanked);
        QCOMPARE(sampleText(103904), QStringLiteral("n=103k"));
    }

    void roomOrderIsHollow()
    {
        Ranking ranking;
        ranking.basis = Basis::Room;
        ranking.voters = 8;
        ranking.room = {{touchpointId(2), 1, .625, 7, 0, {}}};
        const MapFigures figures(std::make_shared<const Ranking>(ranking));
        const TouchpointFigure first = figures.of(touchpointId(2));
        QCOMPARE(first.figure, QStringLiteral("#1"));
        QCOMPARE(first.note, QStringLiteral("5/8"));
        QCOMPARE(first.grade, Grade::Assumed);
        QCOMPARE(figures.of(touchpointId(1)).figure, QStringLiteral("–"));
    }

    void paintsHeatExitsAndLanes()
    {
        const Theme theme = Theme::of(ThemeMode::Light);
        const ProjectData data = accountProject();
        const QImage ranked = painted(data, accountRanking(), QStringLiteral("en"), ThemeMode::Light);
        QVERIFY(count(ranked, theme.heat(heatOfIndex(200.7))) > 500);
        QVERIFY(count(ranked, theme.exitEdge) > 50);
        QVERIFY(count(ranked, theme.laneFill) > 100000);
        const QImage unranked = painted(data, Ranking(), QStringLiteral("en"), ThemeMode::Light);
        QCOMPARE(count(unranked, theme.heat(heatOfIndex(200.7))), 0);
    }

    void stagesAndChannelsHaveTheirColours()
    {
        const QColor blue(QStringLiteral("#3b7dc4")), green(QStringLiteral("#5c9a4a"));
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            const Theme theme = Theme::of(mode);
            ProjectData data = accountProject();
            const QImage plain = painted(data, accountRanking(), QStringLiteral("en"), mode);
            QCOMPARE(count(plain, blue) + count(plain, green), 0);
            Stage stage = data.journey.stages[1];
            stage.colour = blue.name();
            data.journey.stages.put(stage);
            Channel channel = data.journey.channels[2];
            channel.colour = green.name();
            data.journey.channels.put(channel);
            const QImage coloured = painted(data, accountRanking(), QStringLiteral("en"), mode);
            QVERIFY(count(coloured, blue) > 200); // the band of the header
            QVERIFY(count(coloured, green) > 30); // the edge of the label
            QVERIFY(count(coloured, laneGround({{}, green}, theme)) > 20000);
            Channel folded = channel;
            folded.collapsed = true;
            data.journey.channels.put(folded);
            const QImage strip = painted(data, accountRanking(), QStringLiteral("en"), mode);
            QVERIFY(count(strip, headerGround({{}, green}, theme.stageFill)) > 2000);
        }
    }

    void notesAreDrawnWithTheirPictures()
    {
        ProjectData data = accountProject();
        putNotes(data.journey);
        const auto draw = [&](const NoteFiles& files) {
            const JourneyPainter picture(data.journey, accountRanking(), QStringLiteral("en"), Theme::print(), files);
            QImage image(1600, 900, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintInto(painter, picture, image.rect());
            return image;
        };
        QVERIFY(count(draw(noteFiles()), pictureColour) > 2000);
        const QImage words = draw({});
        QCOMPARE(count(words, pictureColour), 0);
        QVERIFY(count(words, Theme::print().warningSoft) > 2000); // two notes in words
        QVERIFY(draw({{NoteId{71}, "no picture"}}) == words);
    }

    void aPinnedCardSaysSo()
    {
        const Theme theme = Theme::print();
        CardLook look;
        look.name = QStringLiteral("Advice");
        const auto pins = [&](MapDetail detail, double scale) {
            const auto draw = [&] {
                QImage image(QSizeF(260 * scale, 130 * scale).toSize(), QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                painter.setRenderHint(QPainter::Antialiasing);
                painter.scale(scale, scale);
                paintCard(painter, QRectF(30, 30, 200, 72), look, theme, detail);
                return image;
            };
            look.isPinned = false;
            const QImage loose = draw();
            look.isPinned = true;
            const QImage pinned = draw();
            int differing = 0;
            for (int y = 0; y < loose.height(); ++y) {
                for (int x = 0; x < loose.width(); ++x)
                    differing += loose.pixel(x, y) != pinned.pixel(x, y);
            }
            return differing;
        };
        QVERIFY(pins(MapDetail::Full, 1) > 60);
        QVERIFY(pins(MapDetail::Named, .5) > 15);
        QCOMPARE(pins(MapDetail::Brief, .3), 0); // too small to see
        QCOMPARE(pins(MapDetail::Block, .1), 0);
    }

    void namesCanBeReadOnAnyColour()
    {
        const auto luminance = [](const QColor& color) {
            const auto linear = [](double c) { return c <= .04045 ? c / 12.92 : std::pow((c + .055) / 1.055, 2.4); };
            return .2126 * linear(color.redF()) + .7152 * linear(color.greenF()) + .0722 * linear(color.blueF());
        };
        QStringList colours{QStringLiteral("#000000"), QStringLiteral("#ffffff"), QStringLiteral("#ffff00"),
            QStringLiteral("#0000ff"), QStringLiteral("#ff0000")};
        for (const MapColour& colour : mapColours())
            colours << colour.value;
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            const Theme theme = Theme::of(mode);
            for (const QString& colour : colours) {
                const double ground = luminance(headerGround({{}, QColor(colour)}, theme.stageFill));
                const double ink = luminance(theme.text);
                const double contrast = (std::max(ground, ink) + .05) / (std::min(ground, ink) + .05);
                QVERIFY2(contrast >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(colour).arg(contrast)));
            }
        }
    }

    void anEmptyJourneyPaintsNothing()
    {
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const JourneyPainter nothing({}, {}, QStringLiteral("en"), Theme::print());
        QVERIFY(nothing.bounds().isEmpty());
        nothing.paint(painter);
        painter.end();
        QCOMPARE(count(image, Qt::white), 100 * 100);
    }

    void namesComeInTheReportsLanguage()
    {
        ProjectData data = accountProject();
        Touchpoint stray = *data.journey.touchpoints.find(touchpointId(1));
        stray.stage = {};
        stray.channel = {};
        data.journey.touchpoints.put(stray);
        const JourneyPainter english(data.journey, {}, QStringLiteral("en"), Theme::print());
        const JourneyPainter chinese(data.journey, {}, QStringLiteral("zh_CN"), Theme::print());
        QCOMPARE(english.headerOf(StageId{}).name, QStringLiteral("No stage"));
        QCOMPARE(english.headerOf(ChannelId{}).name, QStringLiteral("No channel"));
        QCOMPARE(chinese.headerOf(StageId{}).name, QStringLiteral("无阶段"));
        QCOMPARE(chinese.headerOf(ChannelId{}).name, QStringLiteral("无渠道"));
        QCOMPARE(chinese.touchpointName(touchpointId(3)), QStringLiteral("身份核验"));
        QVERIFY(english.layout().columns.back().id == StageId());
    }

    void aPartIsPaintedLikeInTheWhole()
    {
        const ProjectData data = accountProject();
        const JourneyPainter picture(data.journey, accountRanking(), QStringLiteral("en"), Theme::print());
        const auto draw = [&](const QRectF& exposed) {
            QImage image(600, 300, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.translate(-500, -200);
            picture.paint(painter, exposed);
            return image;
        };
        QCOMPARE(draw(QRectF(500, 200, 600, 300)), draw({}));
    }

    void paintsTheSameOffTheGuiThread()
    {
        const ProjectData data = accountProject();
        const QImage here = painted(data, accountRanking(), QStringLiteral("zh_CN"), ThemeMode::Dark);
        QImage there;
        std::thread([&] { there = painted(data, accountRanking(), QStringLiteral("zh_CN"), ThemeMode::Dark); }).join();
        QCOMPARE(there, here);
        if (qEnvironmentVariableIsSet("TOUCHSTONE_PICTURES")) {
            const QString folder = qEnvironmentVariable("TOUCHSTONE_PICTURES");
            here.save(folder + QStringLiteral("/journey-dark-zh.png"));
            painted(data, accountRanking(), QStringLiteral("en"), ThemeMode::Light)
                .save(folder + QStringLiteral("/journey-light-en.png"));
        }
    }
};

QTEST_MAIN(tst_JourneyPainter)
#include "tst_JourneyPainter.moc"
