// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the map is at 10,000 touchpoints and 15,000 transitions in a window of 1600 x 900, drawn in software: prints
// milliseconds a frame (an input event and the painting that it brings) as median, 95th percentile and maximum for
// panning, zooming and dragging at each zoom; then opening, selecting all with the rubber band, one edit, and memory.
// Usage: MapBench [TOUCHPOINTS]
#include "tests/support/GeneratedJourney.h"
#include "views/map/MapItems.h"
#include "views/map/MapPanel.h"

#include <algorithm>
#include <cstdio>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace touchstone;

namespace {

constexpr int Frames = 120;
constexpr QSize WindowSize(1600, 900);
bool isAllFast = true;

double milliseconds(const QElapsedTimer& clock) { return static_cast<double>(clock.nsecsElapsed()) / 1e6; }

void report(const char* what, double zoom, std::vector<double> times, double limit)
{
    std::sort(times.begin(), times.end());
    const auto at
        = [&](double share) { return times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))]; };
    const bool isFast = at(.95) <= limit;
    isAllFast = isAllFast && isFast;
    std::printf("%-22s zoom %5.3f  median %6.2f  p95 %6.2f  max %6.2f ms  %s\n", what, zoom, at(.5), at(.95),
        times.back(), isFast ? "" : "TOO SLOW");
}

void reportOne(const char* what, double time, double limit)
{
    isAllFast = isAllFast && time <= limit;
    std::printf("%-22s %7.1f ms  %s\n", what, time, time <= limit ? "" : "TOO SLOW");
}

/// A figure of /proc/self/status in MB; 0 where there is none.
double memory(const char* name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

class Bench
{
public:
    Bench(Workspace& workspace, MapPanel& panel)
        : m_workspace(workspace)
        , m_panel(panel)
        , m_view(panel.view())
    { }

    void run()
    {
        m_view.zoomToFit();
        const double fit = m_view.transform().m11();
        for (const double zoom : {fit, .05, .1, .14, .2, .3, .4, .5, .6, .7, .8, 1., 1.5, 2.}) {
            pan(zoom);
            drag(zoom);
        }
        zoom(fit);
        m_view.zoomToFit();
        settle();
        rubberBand();
        dragAll();
        edits();
    }

private:
    /// Lets the tiles come, as they do while one looks.
    void settle()
    {
        (void)QTest::qWaitFor([this] { return !m_view.isTiled() || m_view.tiles().isComplete(); }, 5000);
        QTest::qWait(20);
    }

    template <typename Event>
    double frame(Event&& event)
    {
        QElapsedTimer clock;
        clock.start();
        event();
        QCoreApplication::sendPostedEvents();
        QEvent paintNow(QEvent::UpdateRequest); // not some milliseconds later
        QCoreApplication::sendEvent(&m_panel, &paintNow);
        const double time = milliseconds(clock);
        QCoreApplication::processEvents(); // tiles that came
        return time;
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
        std::vector<double> times;
        for (int i = 0; i < Frames; ++i) {
            const int way = i % 60 < 30 ? 1 : -1;
            times.push_back(frame([&] {
                m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() + way * 23);
                m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() + way * 11);
            }));
        }
        report("pan", zoom, times, 16);
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
        std::vector<double> times;
        for (int i = 0; i < Frames; ++i) {
            const QPoint at = from + QPoint(12 + i * 3, (i % 20) * 4);
            times.push_back(frame([&] { mouse(QEvent::MouseMove, at, Qt::LeftButton); }));
        }
        report(what, zoom, times, 16);
    }

    void zoom(double fit)
    {
        for (const bool isIn : {true, false}) {
            std::vector<double> times;
            if (isIn) {
                m_view.zoomToFit();
                settle();
            }
            const QPoint at = m_view.viewport()->rect().center();
            while (isIn ? m_view.transform().m11() < 2 : m_view.transform().m11() > fit * 1.01) {
                QWheelEvent wheel(at, m_view.viewport()->mapToGlobal(at), {}, QPoint(0, isIn ? 30 : -30), Qt::NoButton,
                    Qt::ControlModifier, Qt::NoScrollPhase, false);
                times.push_back(frame([&] { QCoreApplication::sendEvent(m_view.viewport(), &wheel); }));
            }
            report(isIn ? "zoom in" : "zoom out", m_view.transform().m11(), times, 16);
        }
    }

    void rubberBand()
    {
        const QPoint first(1, 1), last = m_view.viewport()->rect().bottomRight() - QPoint(1, 1);
        mouse(QEvent::MouseButtonPress, first, Qt::LeftButton);
        mouse(QEvent::MouseMove, QPoint(20, 20), Qt::LeftButton);
        reportOne("rubber band over all", frame([&] { mouse(QEvent::MouseMove, last, Qt::LeftButton); }), 100);
        std::printf("  selected %lld\n", static_cast<long long>(m_workspace.selection().size()));
        reportOne("rubber band let go", frame([&] { mouse(QEvent::MouseButtonRelease, last, Qt::NoButton); }), 100);
    }

    void dragAll()
    {
        const MapLayout& layout = m_view.map().layout();
        const QPoint from = m_view.mapFromScene(layout.cards.begin()->center());
        dragFrom("drag all", m_view.transform().m11(), from);
        QTest::keyClick(&m_view, Qt::Key_Escape);
        mouse(QEvent::MouseButtonRelease, from, Qt::NoButton);
        reportOne("select one of all", frame([&] { m_workspace.select(layout.cards.begin().key()); }), 100);
    }

    void edits()
    {
        goTo(.3);
        Touchpoint touchpoint = m_view.map().journey().touchpoints[4000 % m_view.map().journey().touchpoints.size()];
        const int before = m_view.tiles().drawn();
        std::vector<double> times;
        for (int i = 0; i < 5; ++i) {
            touchpoint.name = QStringLiteral("Renamed %1").arg(i);
            times.push_back(
                frame([&] { m_workspace.edit(QStringLiteral("Rename"), [&](Edit& edit) { edit.put(touchpoint); }); }));
        }
        report("rename one", .3, times, 1000);
        settle();
        std::printf("  tiles drawn anew %d\n", m_view.tiles().drawn() - before);
        times.clear();
        for (int i = 0; i < 3; ++i) {
            touchpoint.mapX = 40. * i;
            touchpoint.mapY = 20. * i;
            times.push_back(
                frame([&] { m_workspace.edit(QStringLiteral("Move"), [&](Edit& edit) { edit.put(touchpoint); }); }));
        }
        report("move one (layout)", .3, times, 1000);
    }

    Workspace& m_workspace;
    MapPanel& m_panel;
    MapView& m_view;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int touchpoints = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.journey"));
    {
        const ProjectData data = test::generatedJourney(touchpoints);
        std::printf(
            "%d touchpoints, %d transitions\n", data.journey.touchpoints.size(), data.journey.transitions.size());
        if (!Project::create(path, data))
            return 1;
    }
    QElapsedTimer clock;
    clock.start();
    auto project = Project::open(path);
    if (!project)
        return 1;
    std::printf("  read %.0f ms\n", milliseconds(clock));
    Workspace workspace;
    MapPanel panel(workspace);
    panel.resize(WindowSize);
    workspace.setProject(std::move(*project));
    std::printf("  laid out %.0f ms\n", milliseconds(clock));
    panel.show();
    QCoreApplication::processEvents();
    reportOne("file to first frame", milliseconds(clock), 1000);
    std::printf("  memory %.0f MB\n", memory("VmRSS"));
    (void)QTest::qWaitFor([&] { return workspace.ranking()->basis == Basis::Evidence; }, 60000);
    std::printf("  ranked %.0f ms, memory %.0f MB\n", milliseconds(clock), memory("VmRSS"));
    Bench(workspace, panel).run();
    const double peak = memory("VmHWM");
    isAllFast = isAllFast && peak < 300;
    std::printf("memory %.0f MB, at most %.0f MB  %s\n", memory("VmRSS"), peak, peak < 300 ? "" : "TOO MUCH");
    return isAllFast ? 0 : 2;
}
