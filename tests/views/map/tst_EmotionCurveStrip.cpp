// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/map/MapFixture.h"
#include "views/common/StyleSheet.h"
#include "views/map/EmotionCurveStrip.h"
#include "views/map/MapPanel.h"
#include "views/map/MapStrips.h"
#include "views/map/PixelSpans.h"
#include "views/map/PointLabels.h"

#include <cmath>
#include <QAction>
#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// The emotion curve as a person meets it.
class tst_EmotionCurveStrip : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapPanel> m_map;
    int m_opened = 0;

    EmotionCurveStrip& strip() { return m_map->strips().curve(); }
    MapView& view() { return m_map->view(); }
    const Touchpoint& touchpoint(int i) { return *m_workspace->journey().touchpoints.find(touchpointId(i)); }

    static void count(ProjectData& data, int touchpoint, const std::vector<double>& counts, const QString& segment = {})
    {
        Aggregate aggregate;
        const int id = data.evidence.aggregates.nextPosition();
        aggregate.id = AggregateId{9000 + id};
        aggregate.position = id;
        aggregate.place = {touchpointId(touchpoint)};
        aggregate.signal = Signal::Csat;
        aggregate.counts = counts;
        aggregate.segment = segment;
        data.evidence.aggregates.put(aggregate);
    }

    /// Five touchpoints measured, one of them by segment, too; one rated by three people, one by one, others by nobody.
    static ProjectData project()
    {
        ProjectData data = accountProject();
        count(data, 0, {0, 5, 15, 40, 40});
        count(data, 1, {1, 1, 2, 2, 2});
        count(data, 2, {100, 200, 300, 300, 100});
        count(data, 3, {60, 20, 10, 5, 5});
        count(data, 4, {5, 10, 20, 40, 25});
        count(data, 3, {6, 2, 0, 0, 0}, u"region=North"_s);
        count(data, 4, {0, 0, 2, 4, 4}, u"region=North"_s);
        const auto change = [&](int i, const auto& how) {
            Touchpoint changed = *data.journey.touchpoints.find(touchpointId(i));
            how(changed);
            data.journey.touchpoints.put(changed);
        };
        change(0, [](Touchpoint& touchpoint) { touchpoint.emotion = {1, 2, 1}; });
        change(3, [](Touchpoint& touchpoint) { touchpoint.emotion = {-1}; });
        Persona persona;
        persona.id = PersonaId{77};
        persona.key = u"hurried"_s;
        persona.name = both(u"The hurried"_s, u"赶时间的人"_s);
        persona.segment = u"region=North"_s;
        data.journey.personas.put(persona);
        return data;
    }

    void open(const ProjectData& data, qsizetype lines = 2)
    {
        auto opened = Project::create(m_folder->filePath(u"map%1.journey"_s.arg(++m_opened)), data);
        QVERIFY(opened.has_value());
        m_workspace->setProject(std::move(*opened));
        m_map->resize(1300, 800);
        m_map->show();
        QVERIFY(QTest::qWaitForWindowActive(m_map.get()));
        QTRY_COMPARE(static_cast<qsizetype>(strip().picture().lines.size()), lines);
    }

    /// Where a point stands in the strip; the line is found by its measure.
    QPointF pointOf(int i, CurveMeasure measure)
    {
        const EmotionGeometry geometry(strip().frame());
        for (const EmotionLine& line : strip().picture().lines) {
            for (size_t at = 0; at < line.points.size(); ++at) {
                if (line.measure == measure && line.points[at].touchpoint == touchpointId(i))
                    return {geometry.x(line.x[at]), geometry.y(measure, line.points[at].value)};
            }
        }
        return {};
    }
    double yOf(int rating) { return EmotionGeometry(strip().frame()).y(CurveMeasure::Rated, rating); }

    void drag(const QPointF& from, const QPointF& to)
    {
        QTest::mousePress(&strip(), Qt::LeftButton, {}, from.toPoint());
        QMouseEvent move(QEvent::MouseMove, to, strip().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&strip(), &move);
        QTest::mouseRelease(&strip(), Qt::LeftButton, {}, to.toPoint());
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<Workspace>();
        m_map = std::make_unique<MapPanel>(*m_workspace);
    }
    void cleanup()
    {
        m_map.reset();
        m_workspace.reset();
    }

    void standsUnderTheCardsWhereverTheMapIs()
    {
        open(project());
        const auto isUnder = [&](int i) {
            const double card = view().mapFromScene(view().map().layout().cards.value(touchpointId(i)).center()).x();
            return std::abs(pointOf(i, CurveMeasure::Measured).x() - card) <= 1.5;
        };
        QVERIFY(isUnder(0) && isUnder(1) && isUnder(3));
        QSignalSpy moved(view().horizontalScrollBar(), &QScrollBar::rangeChanged);
        view().zoomBy(1.7);
        QVERIFY(!moved.isEmpty()); // what the strip follows
        QVERIFY(isUnder(0) && isUnder(1) && isUnder(3));
        view().horizontalScrollBar()->setValue(view().horizontalScrollBar()->value() + 120);
        QVERIFY(isUnder(0) && isUnder(1) && isUnder(3));
    }

    void tellsTouchpointsOfOneColumnApartInTheirOrder()
    {
        ProjectData data = accountProject();
        // 4 and 5 stand above each other in the last stage; 5 is listed later.
        const QHash<TouchpointId, double> columns = curveColumns(data.journey, layoutMap(data.journey));
        QCOMPARE(columns.size(), 6);
        QVERIFY(columns.value(touchpointId(4)) < columns.value(touchpointId(5)));
        QVERIFY(columns.value(touchpointId(5)) - columns.value(touchpointId(4)) < 200);
        Touchpoint first = *data.journey.touchpoints.find(touchpointId(5));
        first.position = -1;
        data.journey.touchpoints.put(first);
        const MapLayout layout = layoutMap(data.journey);
        const QHash<TouchpointId, double> swapped = curveColumns(data.journey, layout);
        QVERIFY(swapped.value(touchpointId(5)) < swapped.value(touchpointId(4)));
        const double centre = layout.cards.value(touchpointId(4)).center().x();
        QCOMPARE((swapped.value(touchpointId(5)) + swapped.value(touchpointId(4))) / 2, centre);
    }

    void ratesByKeysInNamedSteps()
    {
        open(project());
        QTest::keyClick(&view(), Qt::Key_F6);
        QVERIFY(strip().hasFocus());
        m_workspace->select(touchpointId(1));
        QVERIFY(strip().frame().newRating.has_value()); // waits for one
        QTest::keyClick(&strip(), Qt::Key_Down);
        QCOMPARE(touchpoint(1).ratings(), std::vector<int>{-1});
        QCOMPARE(m_workspace->project()->undoName(), u"Set emotion of “Branch advice”"_s);
        QTest::keyClick(&strip(), Qt::Key_Down);
        QTest::keyClick(&strip(), Qt::Key_Down); // no further than -2, and no step
        QCOMPARE(touchpoint(1).ratings(), std::vector<int>{-2});
        m_workspace->undo();
        QCOMPARE(touchpoint(1).ratings(), std::vector<int>{-1});
        QTest::keyClick(&strip(), Qt::Key_Delete);
        QVERIFY(touchpoint(1).emotion.empty());
        QTest::keyClick(&strip(), Qt::Key_F6);
        QVERIFY(view().hasFocus());
    }

    void walksFromLeftToRight()
    {
        open(project());
        strip().setFocus();
        QTest::keyClick(&strip(), Qt::Key_Home);
        QCOMPARE(m_workspace->current(), touchpointId(0));
        QTest::keyClick(&strip(), Qt::Key_Right);
        QCOMPARE(m_workspace->current(), touchpointId(1));
        QTest::keyClick(&strip(), Qt::Key_End);
        QCOMPARE(m_workspace->current(), touchpointId(5));
        QTest::keyClick(&strip(), Qt::Key_Right);
        QCOMPARE(m_workspace->current(), touchpointId(5));
        QTest::keyClick(&strip(), Qt::Key_Left);
        QCOMPARE(m_workspace->current(), touchpointId(4));
        QVERIFY(strip().accessibleDescription().startsWith(u"First login"_s));
    }

    void dragsAnAssumedPointAsOneStep()
    {
        open(project());
        const QPointF from = pointOf(3, CurveMeasure::Rated);
        drag(from, {from.x(), yOf(2) + 3});
        QCOMPARE(touchpoint(3).ratings(), std::vector<int>{2});
        QCOMPARE(m_workspace->project()->undoName(), u"Set emotion of “Identity check”"_s);
        m_workspace->undo();
        QCOMPARE(touchpoint(3).ratings(), std::vector<int>{-1});
    }

    void leavesWhatSeveralPeopleSaidAndWhatWasMeasuredAlone()
    {
        open(project());
        QSignalSpy said(m_workspace.get(), &Workspace::messageRaised);
        const ProjectData before = m_workspace->project()->data();
        drag(pointOf(0, CurveMeasure::Rated), {pointOf(0, CurveMeasure::Rated).x(), yOf(-2)});
        QCOMPARE(said.size(), 1);
        QTest::keyClick(&strip(), Qt::Key_Up);
        drag(pointOf(4, CurveMeasure::Measured), {pointOf(4, CurveMeasure::Measured).x(), yOf(-2)});
        QCOMPARE(m_workspace->project()->data().journey, before.journey);
        QCOMPARE(m_workspace->project()->data().evidence, before.evidence);
        QCOMPARE(m_workspace->current(), touchpointId(4));
    }

    void ratesWhereOneDoubleClicks()
    {
        open(project());
        const QPointF at(pointOf(4, CurveMeasure::Measured).x(), yOf(-2) - 2);
        QTest::mouseDClick(&strip(), Qt::LeftButton, {}, at.toPoint());
        QCOMPARE(touchpoint(4).ratings(), std::vector<int>{-2});
    }

    void drawsALineForEachSegmentAndPersona()
    {
        open(project());
        strip().lines().choose({.segment = u"region=North"_s, .wave = {}}, true);
        QTRY_COMPARE(strip().picture().lines.size(), size_t(3));
        const EmotionLine north = strip().picture().lines[1];
        QCOMPARE(north.name, u"North"_s);
        QCOMPARE(north.points.size(), size_t(2));
        QCOMPARE(north.points[0].touchpoint, touchpointId(3));
        QCOMPARE(north.points[0].value, 1 - (6 + 2 * .75) / 8);
        QVERIFY(north.colour != strip().picture().lines[0].colour);
        // The persona has the same segment, and ratings of their own.
        strip().lines().choose({.segment = u"region=North"_s, .wave = {}}, false);
        strip().lines().choose({.segment = {}, .wave = {}, .persona = PersonaId{77}}, true);
        strip().lines().choose({}, false);
        QTRY_COMPARE(strip().picture().lines.size(), size_t(1));
        QTRY_COMPARE(strip().picture().lines[0].name, u"The hurried"_s);
        m_workspace->select(touchpointId(0));
        QTest::keyClick(&strip(), Qt::Key_Up);
        QCOMPARE(touchpoint(0).ratings(PersonaId{77}), std::vector<int>{1});
        QCOMPARE(touchpoint(0).ratings(PersonaId{}), (std::vector<int>{1, 2, 1}));
        QTRY_COMPARE(strip().picture().lines.size(), size_t(2));
    }

    void offersMeasuresGroupsAndWaves()
    {
        open(project());
        QMenu menu;
        strip().lines().fill(menu);
        QStringList texts;
        for (const QAction* action : menu.actions())
            texts << action->text();
        QVERIFY(
            texts.contains(u"Emotion ratings"_s) && texts.contains(u"The hurried"_s) && texts.contains(u"region"_s));
        for (QAction* action : menu.actions()) {
            if (action->text() == u"Emotion ratings"_s)
                action->trigger();
        }
        QTRY_COMPARE(strip().picture().lines.size(), size_t(1));
        QVERIFY(!strip().lines().ratedPersona()); // nothing to set while ratings are not shown
    }

    void isHiddenWhileThereIsNoTouchpoint()
    {
        QVERIFY(strip().isHidden());
        open(project());
        QVERIFY(strip().isVisible());
        QTest::keyClick(&view(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(strip().isHidden());
    }

    void savesAndCopies()
    {
        open(project());
        const QString svg = m_folder->filePath(u"curve.svg"_s), png = m_folder->filePath(u"curve.png"_s);
        QVERIFY(strip().saveSvg(svg) && strip().savePng(png));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("low point"));
        QVERIFY(written.contains("Noto Sans CJK SC")); // else a viewer would draw Chinese in any font
        QVERIFY(written.contains("lang=\"en\""));
        QVERIFY(QImage(png).width() >= 1600);
        QVERIFY(!strip().savePng(m_folder->filePath(u"none/curve.png"_s)));
        const ChartTable table = strip().table();
        QCOMPARE(table.rows.size(), size_t(7));
        QCOMPARE(table.header.size(), table.rows[0].size());
        QCOMPARE(table.rows[0].mid(0, 3), (QStringList{u"Search & compare"_s, u"measured satisfaction"_s, u"78.8"_s}));
    }

    void wordsNeverCollide()
    {
        QImage image(300, 120, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        const Theme theme = Theme::of(ThemeMode::Light);
        PointLabels labels(painter, QRectF(image.rect()), theme);
        labels.block(QRectF(146, 56, 8, 8));
        for (int i = 0; i < 6; ++i)
            labels.write({150, 60}, u"low point"_s, {.colour = theme.text, .isImportant = true});
        const std::vector<QRectF>& taken = labels.taken();
        QVERIFY(taken.size() >= 5);
        for (size_t a = 0; a < taken.size(); ++a) {
            QVERIFY(QRectF(image.rect()).contains(taken[a]));
            for (size_t b = 0; b < a; ++b)
                QVERIFY(!taken[a].intersects(taken[b]));
        }
    }

    void drawsNoMoreThanThereArePixels()
    {
        PixelSpans spans(10, 110);
        QPointF before(0, 50);
        double lowest = before.y(), highest = before.y();
        for (int i = 1; i < 10000; ++i) {
            const QPointF point(i / 80., 50 + 40 * std::sin(i * .37) + (i == 7777 ? 300 : 0));
            spans.cover(before, point);
            if (point.x() > 10 && point.x() < 110) {
                lowest = std::min(lowest, point.y());
                highest = std::max(highest, point.y());
            }
            before = point;
        }
        const QList<QLineF> lines = spans.lines(1);
        QCOMPARE(lines.size(), 100);
        double top = 1e9, bottom = -1e9;
        for (const QLineF& line : lines) {
            top = std::min(top, line.y1());
            bottom = std::max(bottom, line.y2());
        }
        QCOMPARE(top, lowest);
        QCOMPARE(bottom, highest);
        // A single line over many columns covers each where it passes it.
        PixelSpans slope(0, 10);
        slope.cover({0, 0}, {10, 20});
        QCOMPARE(slope.lines(1)[4], QLineF(4.5, 8, 4.5, 10));
        PixelSpans nothing(0, 10);
        nothing.cover({-5, 1}, {-2, 2});
        QVERIFY(nothing.lines(1).isEmpty());
    }

    void pictures()
    {
        if (!qEnvironmentVariableIsSet("TOUCHSTONE_PICTURES"))
            QSKIP("set TOUCHSTONE_PICTURES to a folder to have pictures made");
        const QString folder = qEnvironmentVariable("TOUCHSTONE_PICTURES");
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            m_workspace->setTheme(Theme::of(mode));
            m_workspace->setLanguage(mode == ThemeMode::Light ? u"en"_s : u"zh_CN"_s);
            applyTheme(*qApp, Theme::of(mode));
            const auto save = [&](const QString& name) {
                QTest::qWait(200);
                m_map->grab().save(
                    u"%1/curve-%2-%3.png"_s.arg(folder, name, mode == ThemeMode::Light ? u"light"_s : u"dark"_s));
            };
            open(project());
            m_workspace->select(touchpointId(1));
            strip().setFocus();
            save(u"all"_s);
            strip().lines().choose({.segment = u"region=North"_s, .wave = {}}, true);
            strip().lines().choose({.segment = {}, .wave = {}, .persona = PersonaId{77}}, true);
            save(u"groups"_s);
            open(accountProject(), 0);
            m_workspace->select({});
            save(u"empty"_s);
            for (int i = 0; i < 6; ++i) {
                m_workspace->select(touchpointId(i));
                QTest::keyClick(&strip(), i % 3 ? Qt::Key_Up : Qt::Key_Down);
            }
            m_map->strips().showProblems(true);
            save(u"room"_s);
            m_map->strips().showProblems(false);
        }
    }
};

QTEST_MAIN(tst_EmotionCurveStrip)
#include "tst_EmotionCurveStrip.moc"
