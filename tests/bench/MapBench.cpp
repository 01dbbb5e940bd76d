// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the map is at 10,000 touchpoints and 15,000 transitions in a window of 1600 x 900, drawn in software: prints
// milliseconds a frame (an input event and the painting that it brings) as median, 95th percentile and maximum for
// panning, zooming, dragging and pointing at each zoom; then opening, selecting all with the rubber band, one edit, and
// memory. The file is made by a process of its own, so that its memory is not counted.
// Usage: MapBench [TOUCHPOINTS]
#include "tests/bench/Frames.h"
#include "tests/support/GeneratedJourney.h"
#include "views/map/MapPanel.h"

#include <QApplication>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace touchstone;
using namespace touchstone::bench;

namespace {

constexpr int FrameCount = 120;
constexpr QSize WindowSize(1600, 900);
constexpr int DrawingPatience = 120'000; ///< ms

class Bench
{
public:
    Bench(Workspace& workspace, MapPanel& panel)
        : m_workspace(workspace)
        , m_panel(panel)
        , m_view(panel.view())
        , m_frames(panel, *panel.view().viewport())
    { }

    bench::Frames& frames() { return m_frames; }

    void run()
    {
        m_view.zoomToFit();
        const double fit = m_view.transform().m11();
        for (const double zoom : {fit, .05, .1, .14, .2, .3, .4, .5, .6, .7, .8, 1., 1.5, 2.}) {
            pan(zoom);
            drag(zoom);
            point(zoom);
        }
        zoom(fit);
        m_frames.reportMemory("memory after zooming", memory("VmRSS"), 300);
        m_view.zoomToFit();
        settle();
        rubberBand();
        dragAll();
        m_frames.reportMemory("memory with all selected", memory("VmRSS"), 300);
        edits();
    }

private:
    /// Lets the tiles come, as they do while one looks.
    void settle()
    {
        (void)QTest::qWaitFor([this] { return !m_view.isTiled() || m_view.tiles().isComplete(); }, 5000);
        QTest::qWait(20);
    }

    void goTo(double zoom)
    {
        m_view.zoomBy(zoom / m_view.transform().m11(), QGraphicsView::AnchorViewCenter);
        const QRectF bounds = m_view.map().layout().bounds;
        m_view.centerOn(bounds.left() + bounds.width() * .37, bounds.top() + bounds.height() * .41);
        settle();
    }

    void pan(double zoom)
    {
        goTo(zoom);
        std::vector<Cost> times;
        for (int i = 0; i < FrameCount; ++i) {
            const int way = i % 60 < 30 ? 1 : -1;
            times.push_back(m_frames.frame([&] {
                m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() + way * 23);
                m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() + way * 11);
            }));
        }
        m_frames.report("pan", zoom, times, 16);
    }

    /// The pointer goes over the map, no button pressed.
    void point(double zoom)
    {
        goTo(zoom);
        std::vector<Cost> times;
        for (int i = 0; i < FrameCount; ++i) {
            const QPoint at(200 + i * 9, 150 + (i * 37) % 400);
            times.push_back(m_frames.frame([&] { mouse(QEvent::MouseMove, at, Qt::NoButton); }));
        }
        m_frames.report("point", zoom, times, 16);
    }

    void mouse(QEvent::Type type, const QPoint& at, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, at, m_view.viewport()->mapToGlobal(at),
            type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, {});
        QCoreApplication::sendEvent(m_view.viewport(), &event);
    }

    void drag(double zoom)
    {
        goTo(zoom);
        TouchpointId nearest;
        double best = 1e18;
        const QPointF middle = m_view.mapToScene(m_view.viewport()->rect().center());
        for (auto card = m_view.map().layout().cards.begin(); card != m_view.map().layout().cards.end(); ++card) {
            const double distance = (card->center() - middle).manhattanLength();
            if (distance < best) {
                best = distance;
                nearest = card.key();
            }
        }
        const QPoint from = m_view.mapFromScene(m_view.map().layout().cards.value(nearest).center());
        dragFrom("drag one", zoom, from);
        QTest::keyClick(&m_view, Qt::Key_Escape);
        mouse(QEvent::MouseButtonRelease, from, Qt::NoButton);
        m_workspace.select({});
    }

    void dragFrom(const char* what, double zoom, const QPoint& from)
    {
        mouse(QEvent::MouseButtonPress, from, Qt::LeftButton);
        std::vector<Cost> times;
        for (int i = 0; i < FrameCount; ++i) {
            const QPoint at = from + QPoint(12 + i * 3, (i % 20) * 4);
            times.push_back(m_frames.frame([&] { mouse(QEvent::MouseMove, at, Qt::LeftButton); }));
        }
        m_frames.report(what, zoom, times, 16);
    }

    void zoom(double fit)
    {
        for (const bool isIn : {true, false}) {
            std::vector<Cost> times;
            if (isIn) {
                m_view.zoomToFit();
                settle();
            }
            const QPoint at = m_view.viewport()->rect().center();
            while (isIn ? m_view.transform().m11() < 2 : m_view.transform().m11() > fit * 1.01) {
                QWheelEvent wheel(at, m_view.viewport()->mapToGlobal(at), {}, QPoint(0, isIn ? 30 : -30), Qt::NoButton,
                    Qt::ControlModifier, Qt::NoScrollPhase, false);
                times.push_back(m_frames.frame([&] { QCoreApplication::sendEvent(m_view.viewport(), &wheel); }));
            }
            m_frames.report(isIn ? "zoom in" : "zoom out", m_view.transform().m11(), times, 16);
        }
    }

    void rubberBand()
    {
        const QPoint first(1, 1), last = m_view.viewport()->rect().bottomRight() - QPoint(1, 1);
        mouse(QEvent::MouseButtonPress, first, Qt::LeftButton);
        mouse(QEvent::MouseMove, QPoint(20, 20), Qt::LeftButton);
        m_frames.reportOne(
            "rubber band over all", m_frames.frame([&] { mouse(QEvent::MouseMove, last, Qt::LeftButton); }), 100);
        std::printf("  selected %lld\n", static_cast<long long>(m_workspace.selection().size()));
        m_frames.reportOne(
            "rubber band let go", m_frames.frame([&] { mouse(QEvent::MouseButtonRelease, last, Qt::NoButton); }), 100);
    }

    void dragAll()
    {
        const MapLayout& layout = m_view.map().layout();
        const QPoint from = m_view.mapFromScene(layout.cards.begin()->center());
        dragFrom("drag all", m_view.transform().m11(), from);
        QTest::keyClick(&m_view, Qt::Key_Escape);
        mouse(QEvent::MouseButtonRelease, from, Qt::NoButton);
        m_frames.reportOne(
            "select one of all", m_frames.frame([&] { m_workspace.select(layout.cards.begin().key()); }), 100);
    }

    void edits()
    {
        goTo(.3);
        Touchpoint touchpoint = m_view.map().journey().touchpoints[4000 % m_view.map().journey().touchpoints.size()];
        const int before = m_view.tiles().drawn();
        std::vector<Cost> times;
        for (int i = 0; i < 5; ++i) {
            touchpoint.name = QStringLiteral("Renamed %1").arg(i);
            times.push_back(m_frames.frame(
                [&] { m_workspace.edit(QStringLiteral("Rename"), [&](Edit& edit) { edit.put(touchpoint); }); }));
        }
        m_frames.report("rename one", .3, times, 1000);
        settle();
        std::printf("  tiles drawn anew %d\n", m_view.tiles().drawn() - before);
        times.clear();
        for (int i = 0; i < 3; ++i) {
            touchpoint.mapX = 40. * i;
            touchpoint.mapY = 20. * i;
            times.push_back(m_frames.frame(
                [&] { m_workspace.edit(QStringLiteral("Move"), [&](Edit& edit) { edit.put(touchpoint); }); }));
        }
        m_frames.report("move one (layout)", .3, times, 1000);
    }

    Workspace& m_workspace;
    MapPanel& m_panel;
    MapView& m_view;
    bench::Frames m_frames;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QLatin1String("--make"))
        return Project::create(arguments.value(2), test::generatedJourney(arguments.value(3).toInt())) ? 0 : 1;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.journey"));
    const QString touchpoints = arguments.size() > 1 ? arguments[1] : QStringLiteral("10000");
    if (QProcess::execute(arguments[0], {QStringLiteral("--make"), path, touchpoints}) != 0)
        return 1;
    std::printf("memory of an empty program %.0f MB\n", memory("VmRSS"));
    const Stopwatch opening;
    auto project = Project::open(path);
    if (!project)
        return 1;
    const Cost read = opening.read();
    Workspace workspace;
    MapPanel panel(workspace);
    panel.resize(WindowSize);
    workspace.setProject(std::move(*project));
    const Cost laidOut = opening.read();
    panel.show();
    QCoreApplication::processEvents();
    Bench program(workspace, panel);
    bench::Frames& frames = program.frames();
    frames.reportOne("file to first frame", opening.read(), 1000);
    std::printf("  of it read %.0f, laid out %.0f; %d touchpoints, %d transitions\n", read.wall,
        laidOut.wall - read.wall, workspace.journey().touchpoints.size(), workspace.journey().transitions.size());
    frames.reportMemory("memory at first frame", memory("VmRSS"), 300);
    (void)QTest::qWaitFor(
        [&] { return workspace.ranking()->basis == Basis::Evidence && !workspace.isRanking(); }, 60000);
    frames.reportMemory("memory when ranked", memory("VmRSS"), 300);
    program.run();
    const Stopwatch drawing;
    const bool isDrawn
        = QTest::qWaitFor([&] { return !workspace.certainty()->uncertainty.places.empty(); }, DrawingPatience);
    std::printf("scores drawn %s %.1f s after the last edit\n", isDrawn ? "" : "NOT", drawing.read().wall / 1000);
    frames.reportMemory("memory in the end", memory("VmRSS"), 300);
    frames.reportMemory("memory at most", memory("VmHWM"), 300);
    return frames.isAllFast() ? 0 : 2;
}
