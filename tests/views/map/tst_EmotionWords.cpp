// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/EmotionPainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTranslator>

using namespace touchstone;
using namespace Qt::StringLiterals;

namespace {

EmotionLine line(CurveMeasure measure, double n, std::optional<double> affected = {})
{
    EmotionLine line;
    line.measure = measure;
    for (int i = 0; i < 3; ++i) {
        CurvePoint point;
        point.touchpoint = TouchpointId{1 + i};
        point.value = measure == CurveMeasure::Measured ? .2 + .3 * i : -1 + i;
        point.low = point.value - .1;
        point.high = point.value + .1;
        point.n = n + i;
        point.affected = affected;
        point.grade = measure == CurveMeasure::Measured ? Grade::Measured : Grade::Assumed;
        point.isLowPoint = i == 0;
        point.isEnd = i == 2;
        line.x.push_back(100. * i);
        line.points.push_back(point);
    }
    line.mean = measure == CurveMeasure::Measured ? .5 : 0;
    line.remembered = measure == CurveMeasure::Measured ? .41 : -.5;
    return line;
}

} // namespace

/// What the emotion curve says, in whatever language it is asked to speak.
class tst_EmotionWords : public QObject
{
    Q_OBJECT

private slots:
    void speaksAnotherLanguageThanTheInterface()
    {
        QTranslator interface;
        QVERIFY(interface.load(u":/i18n/touchstone_zh_CN.qm"_s));
        QCoreApplication::installTranslator(&interface);
        const EmotionWords english(u"en"_s);
        QCOMPARE(english.title(), u"Emotion curve"_s);
        QCOMPARE(english.marks(line(CurveMeasure::Rated, 5).points[0]), QStringList(u"low point"_s));
        QCOMPARE(english.grade(Grade::Heard), u"heard"_s);
        QCoreApplication::removeTranslator(&interface);
        const EmotionWords chinese(u"zh_CN"_s);
        QCOMPARE(chinese.title(), u"情绪曲线"_s);
        QCOMPARE(chinese.marks(line(CurveMeasure::Rated, 5).points[0]), QStringList(u"低谷"_s));
        QCOMPARE(chinese.marks(line(CurveMeasure::Rated, 5).points[2]), QStringList(u"终点"_s));
        QCOMPARE(chinese.grade(Grade::Assumed), u"假设"_s);
    }

    void saysWhatIsRememberedBesideTheMean()
    {
        const EmotionWords words(u"en"_s);
        QCOMPARE(words.headline(line(CurveMeasure::Measured, 200)), u"remembered 41 %, mean 50 %"_s);
        QCOMPARE(words.headline(line(CurveMeasure::Rated, 4)), u"remembered −0.5, mean 0.0"_s);
        EmotionLine open = line(CurveMeasure::Measured, 200);
        open.remembered.reset();
        QCOMPARE(words.headline(open), u"mean 50 %"_s);
        // No share of so few.
        QCOMPARE(words.headline(line(CurveMeasure::Measured, 8, 6)), QString());
        QCOMPARE(words.headline({}), QString());
    }

    void fewPeopleAreCounted()
    {
        const EmotionWords words(u"en"_s);
        const EmotionLine few = line(CurveMeasure::Measured, 8, 6);
        QCOMPARE(words.size(few.points[0]), u"6 out of 8"_s);
        QCOMPARE(words.value(CurveMeasure::Measured, few.points[0]), u"6 of 8 had trouble"_s);
        QCOMPARE(words.value(CurveMeasure::Measured, line(CurveMeasure::Measured, 200).points[0]), u"20 %"_s);
        QCOMPARE(words.describe(line(CurveMeasure::Rated, 4), line(CurveMeasure::Rated, 4).points[0]),
            u"emotion ratings: −1.0\n90 % range −1.1 to −0.9 · n=4 · assumed · low point"_s);
    }

    void theHeadCanStandElsewhere()
    {
        const EmotionPicture picture{
            .lines = {line(CurveMeasure::Measured, 200), line(CurveMeasure::Rated, 4)}, .stageEdges = {}};
        const EmotionWords words(u"en"_s);
        const auto draw = [&](bool hasHead) {
            QImage image(600, 160, QImage::Format_RGB32);
            image.fill(Qt::red);
            QPainter painter(&image);
            paintEmotionCurve(painter, picture, {.target = QRectF(0, 20, 600, 140), .offset = 100, .hasHead = hasHead},
                Theme::print(), words);
            return image;
        };
        QCOMPARE(draw(true).copy(0, 0, 600, 20), draw(false).copy(0, 0, 600, 20)); // nothing outside its target
        QVERIFY(draw(true).copy(0, 20, 600, 26) != draw(false).copy(0, 20, 600, 26));
        const EmotionFrame with{.target = QRectF(0, 20, 600, 140)};
        const EmotionFrame without{.target = QRectF(0, 20, 600, 140), .hasHead = false};
        QCOMPARE(
            EmotionGeometry(without).plot.height() - EmotionGeometry(with).plot.height(), EmotionFrame::HeadHeight);
    }
};

QTEST_MAIN(tst_EmotionWords)
#include "tst_EmotionWords.moc"
