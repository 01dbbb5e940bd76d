// SPDX-License-Identifier: GPL-3.0-or-later
// How long a keystroke takes in a map of 300 touchpoints, from the key to the painted map: capture with Enter and Tab,
// rename with F2, undo and redo, delete. In milliseconds; each at most 50.
// Usage: CaptureBench [TOUCHPOINTS]
#include "tests/bench/Frames.h"
#include "tests/support/GeneratedJourney.h"
#include "views/map/MapPanel.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::bench;

namespace {

constexpr int Times = 15;
constexpr double Limit = 50;

class Capture
{
public:
    Capture(Workspace& workspace, MapPanel& panel)
        : m_workspace(workspace)
        , m_view(panel.view())
        , m_frames(panel, *panel.view().viewport())
    { }

    bool run()
    {
        const Journey& journey = m_workspace.journey();
        m_view.centreOn(journey.touchpoints[journey.touchpoints.size() / 2].id);
        m_workspace.select(journey.touchpoints[journey.touchpoints.size() / 2].id);
        const int before = journey.touchpoints.size();
        std::vector<Cost> letter, enter, tab, rename, undo, redo, remove, walk;
        for (int i = 0; i < Times; ++i) {
            letter.push_back(key(Qt::Key_N, Qt::NoModifier, u'n'));
            enter.push_back(key(Qt::Key_Return));
            key(Qt::Key_N, Qt::NoModifier, u'n');
            tab.push_back(key(Qt::Key_Tab));
            key(Qt::Key_Escape);
            key(Qt::Key_F2);
            key(Qt::Key_N, Qt::NoModifier, u'm');
            rename.push_back(key(Qt::Key_Return));
            walk.push_back(key(Qt::Key_Up));
            key(Qt::Key_Down);
            remove.push_back(key(Qt::Key_Delete));
            undo.push_back(m_frames.frame([&] { m_workspace.undo(); }));
            redo.push_back(m_frames.frame([&] { m_workspace.redo(); }));
            m_workspace.undo();
            QTest::qWait(20);
        }
        std::printf("%d touchpoints, then %d\n", before, journey.touchpoints.size());
        const double zoom = m_view.transform().m11();
        m_frames.report("first letter", zoom, letter, Limit);
        m_frames.report("Enter", zoom, enter, Limit);
        m_frames.report("Tab", zoom, tab, Limit);
        m_frames.report("F2, Enter", zoom, rename, Limit);
        m_frames.report("arrow", zoom, walk, Limit);
        m_frames.report("Delete", zoom, remove, Limit);
        m_frames.report("undo", zoom, undo, Limit);
        m_frames.report("redo", zoom, redo, Limit);
        return m_frames.isAllFast();
    }

private:
    Cost key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, QChar text = {})
    {
        QWidget* target = m_view.editor() ? static_cast<QWidget*>(m_view.editor()) : &m_view;
        if (key == Qt::Key_F2)
            return m_frames.frame([&] { m_view.rename(); });
        if (key == Qt::Key_Delete)
            return m_frames.frame([&] { m_view.deleteSelected(); });
        return m_frames.frame([&] {
            if (text.isNull())
                QTest::keyClick(target, key, modifiers);
            else
                QTest::sendKeyEvent(QTest::Click, target, key, text, modifiers);
        });
    }

    Workspace& m_workspace;
    MapView& m_view;
    Frames m_frames;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int touchpoints = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 300;
    const QTemporaryDir folder;
    auto project
        = Project::create(folder.filePath(QStringLiteral("bench.journey")), test::generatedJourney(touchpoints));
    if (!project)
        return 1;
    Workspace workspace;
    MapPanel panel(workspace);
    panel.resize(1600, 900);
    workspace.setProject(std::move(*project));
    panel.show();
    panel.view().setFocus();
    (void)QTest::qWaitFor(
        [&] { return workspace.ranking()->basis == Basis::Evidence && !workspace.isRanking(); }, 60000);
    return Capture(workspace, panel).run() ? 0 : 2;
}
