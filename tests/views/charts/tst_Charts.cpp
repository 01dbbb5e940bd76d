// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/DistributionChart.h"
#include "views/charts/ScatterChart.h"
#include "views/charts/TermsChart.h"
#include "views/charts/WaterfallChart.h"
#include "views/common/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;

namespace {

/// Number of pixels of exactly this colour.
int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

DistributionChart::Data answers(qint64 people)
{
    const double each = static_cast<double>(people) / 4;
    return {
        u"Delivery"_s, {{u"1"_s, 2 * each, Qt::red}, {u"2"_s, each, Qt::blue}, {u"3"_s, each, Qt::green}}, people, 3};
}

void fillTerms(TermsChart& chart)
{
    chart.setData(u"Terms"_s, {{u"Effort"_s, Qt::red}, {u"Failed"_s, Qt::blue}},
        {{u"Order"_s, {120, 80}, 200}, {u"Delivery"_s, {30, 40}, 70}, {u"Visit"_s, {20, 10}, 30}});
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void distributionSaysCountsOnlyBelowFifteenPeople()
    {
        DistributionChart chart;
        chart.setData(answers(8));
        QCOMPARE(chart.table().rows[0], (QStringList{u"1"_s, u"4"_s, QString()}));
        chart.setData(answers(100));
        QCOMPARE(chart.table().rows[0], (QStringList{u"1"_s, u"50"_s, u"50 %"_s}));
        QCOMPARE(chart.table().rows.back(), (QStringList{u"missing"_s, u"3"_s, QString()}));
        QVERIFY(chart.accessibleName().contains(u"Delivery"_s));
    }

    void barsAreDrawnInProportion()
    {
        DistributionChart chart;
        chart.resize(500, 200);
        chart.setData(answers(100));
        const QImage image = chart.grab().toImage();
        const int red = pixelsOf(image, Qt::red), blue = pixelsOf(image, Qt::blue);
        QVERIFY(blue > 500);
        QVERIFY2(std::abs(red - 2 * blue) < blue / 10, qPrintable(u"%1 against %2"_s.arg(red).arg(blue)));
    }

    void rowsAreChosenByMouseAndKeyboard()
    {
        TermsChart chart;
        chart.resize(500, 260);
        fillTerms(chart);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QSignalSpy chosen(&chart, &RowChart::rowChosen);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.rowRect(1).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.takeFirst().first().toInt(), 1);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chosen.takeFirst().first().toInt(), 2);
        QTest::keyClick(&chart, Qt::Key_Down);
        QVERIFY2(chosen.isEmpty(), "there is no row below the last");
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.selectedRow(), 1);
        QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().section(u'\n', 0, 1),
            u"Touchpoint\tEffort\tFailed\tIndex\nOrder\t120.00\t80.00\t200.00"_s);
    }

    void pointsAreChosenByMouseAndKeyboard()
    {
        ScatterChart chart;
        chart.resize(500, 400);
        chart.setData({.title = u"Points"_s,
            .x = {.label = u"x"_s, .low = 0, .high = 10, .cut = 5},
            .y = {.label = u"y"_s, .low = 0, .high = 10, .cut = 5},
            .fields = {u"tl"_s, u"tr"_s, u"bl"_s, u"br"_s},
            .points = {{.name = u"right"_s, .x = 9, .y = 2, .color = Qt::red},
                {.name = u"left"_s, .x = 1, .y = 8, .color = Qt::blue},
                {.name = u"middle"_s, .x = 6, .y = 6, .xRange = std::pair(3., 9.), .color = Qt::green, .hollow = true}},
            .table = {{u"Name"_s}, {{u"right"_s}, {u"left"_s}, {u"middle"_s}}}});
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const QImage image = chart.grab().toImage();
        QVERIFY(pixelsOf(image, Qt::red) > 30);
        const QColor ofRange = image.pixelColor(chart.centreOf(2) - QPoint(30, 0));
        QVERIFY2(ofRange.green() > ofRange.red() + 40, "its range is drawn, too");
        QVERIFY(chart.centreOf(1).x() < chart.centreOf(0).x() && chart.centreOf(1).y() < chart.centreOf(0).y());
        QSignalSpy chosen(&chart, &ScatterChart::pointChosen);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.centreOf(0) + QPoint(3, 3));
        QCOMPARE(chosen.takeFirst().first().toInt(), 0);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chosen.takeFirst().first().toInt(), 2);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chosen.takeFirst().first().toInt(), 1);
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY2(chosen.isEmpty(), "there is none left of the first");
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.centreOf(0) - QPoint(60, 60));
        QVERIFY2(chosen.isEmpty(), "there is no point");
        QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Name\nright\nleft\nmiddle\n"_s);
    }

    void followsTheTheme()
    {
        TermsChart chart;
        chart.resize(400, 200);
        fillTerms(chart);
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            const Theme theme = Theme::of(mode);
            chart.setPalette(theme.palette());
            QCoreApplication::processEvents();
            QVERIFY(pixelsOf(chart.grab().toImage(), theme.surface) > 10000);
        }
    }

    void savesInPrintColours()
    {
        const QTemporaryDir folder;
        WaterfallChart chart;
        chart.resize(400, 200);
        chart.setPalette(Theme::of(ThemeMode::Dark).palette());
        chart.setExportPalette(Theme::print().palette());
        chart.setData({u"Identity check"_s, 19.3, 11.6, -9.2, Qt::gray, Qt::red, Qt::green, Qt::darkRed});
        QVERIFY(chart.saveSvg(folder.filePath(u"w.svg"_s)));
        QVERIFY(chart.savePng(folder.filePath(u"w.png"_s)));
        const QImage png(folder.filePath(u"w.png"_s));
        QCOMPARE(png.size(), QSize(800, 400));
        QVERIFY(pixelsOf(png, Theme::print().surface) > 100000);
        QFile svg(folder.filePath(u"w.svg"_s));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray text = svg.readAll();
        QVERIFY(text.contains("hurts more") && text.contains("less impact") && text.contains("21.7"));
        QCOMPARE(chart.palette().color(QPalette::Base), Theme::of(ThemeMode::Dark).surface);

        const Result<void> nowhere = chart.saveSvg(folder.filePath(u"missing/w.svg"_s));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::FileUnwritable);
    }

    void menuOffersCopyAsTable()
    {
        WaterfallChart chart;
        chart.setData({u"Order"_s, 10, -2, 3, Qt::gray, Qt::red, Qt::green, Qt::darkRed});
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(&chart, &event);
        const auto* menu = chart.findChild<QMenu*>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 4);
        menu->actions().last()->trigger();
        QVERIFY(QApplication::clipboard()->text().endsWith(u"pain\t-2.00\nimpact\t3.00\nOrder\t11.00\n"_s));
    }
};

QTEST_MAIN(ChartsTest)
#include "tst_Charts.moc"
