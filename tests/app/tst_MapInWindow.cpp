// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/FileActions.h"
#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/SampleProject.h"
#include "app/Settings.h"
#include "tests/support/GeneratedJourney.h"
#include "views/common/MessageBar.h"
#include "views/decide/DecideView.h"
#include "views/map/EndsBar.h"
#include "views/map/MapPanel.h"
#include "views/map/MapStrips.h"

#include <QAction>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace Qt::StringLiterals;

/// The whole map stays in sight, clear of the signs of start, goal and exit, whatever comes and goes around it; and it
/// leads from a touchpoint to what would change if.
class tst_MapInWindow : public QObject
{
    Q_OBJECT

    static constexpr int Patience = 30000; ///< milliseconds

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;

    MapPanel& panel() { return *m_window->findChild<MapPanel*>(); }
    MapView& view() { return panel().view(); }
    Workspace& workspace() { return m_window->workspace(); }

    QString sample()
    {
        const QString path = m_folder->filePath(u"sample.journey"_s);
        Progress progress;
        return createSample(path, u"en"_s, progress) ? path : QString();
    }
    QString generated(int touchpoints)
    {
        const QString path = m_folder->filePath(u"generated%1.journey"_s.arg(touchpoints));
        return Project::create(path, test::generatedJourney(touchpoints)) ? path : QString();
    }

    /// Names of the touchpoints that are out of sight or behind the signs.
    QStringList covered()
    {
        QStringList names;
        const QHash<TouchpointId, QRectF>& cards = view().map().layout().cards;
        const QRect signs = view().ends().isVisible() ? view().ends().geometry() : QRect(QPoint(), view().size());
        for (auto card = cards.begin(); card != cards.end(); ++card) {
            const QRect seen = view().mapFromScene(*card).boundingRect();
            if (!view().viewport()->rect().contains(seen) || seen.intersects(signs))
                names << workspace().journey().nameOf(Place{card.key()}, u"en"_s);
        }
        return cards.isEmpty() ? QStringList(u"no card"_s) : names;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_language = std::make_unique<Language>();
        m_language->install(u"en"_s);
        m_window = std::make_unique<MainWindow>(*m_settings, *m_language);
        m_window->resize(1440, 900);
    }
    void cleanup()
    {
        m_window.reset();
        m_language.reset();
    }

    void leadsToWhatIf()
    {
        QVERIFY(m_window->files().openFile(sample()));
        m_window->show();
        m_window->showMode(Mode::Map);
        QTRY_VERIFY_WITH_TIMEOUT(workspace().ranking()->basis == Basis::Evidence, Patience);
        const TouchpointId chosen = workspace().ranking()->places[2].place.touchpoint;
        workspace().select(chosen);
        const QList<QAction*> actions = panel().actions();
        const auto whatIf = std::find_if(
            actions.begin(), actions.end(), [](const QAction* action) { return action->text() == u"What if…"_s; });
        QVERIFY(whatIf != actions.end() && (*whatIf)->isEnabled());
        (*whatIf)->trigger();
        QCOMPARE(m_window->mode(), Mode::Decide);
        QCOMPARE(m_window->findChild<DecideView*>()->page(), DecideView::Page::WhatIf);
        QCOMPARE(workspace().current(), chosen);
        auto* first = m_window->findChild<QPushButton*>(u"firstScenario"_s);
        QVERIFY(first->isVisible());
        QTest::keyClick(first, Qt::Key_Space);
        QCOMPARE(workspace().project()->data().plan.scenarios[0].painCuts.front().place,
            workspace().journey().keyOf(chosen));
    }

    void isWholeWhateverComesAndGoes_data()
    {
        QTest::addColumn<int>("touchpoints"); // 0: the sample
        QTest::addColumn<bool>("isShownFirst");
        for (const int touchpoints : {0, 6, 30, 300}) {
            for (const bool isShownFirst : {true, false})
                QTest::addRow("%d %s", touchpoints, isShownFirst ? "in a window" : "before the window")
                    << touchpoints << isShownFirst;
        }
    }

    void isWholeWhateverComesAndGoes()
    {
        QFETCH(int, touchpoints);
        QFETCH(bool, isShownFirst);
        const QString path = touchpoints > 0 ? generated(touchpoints) : sample();
        if (isShownFirst)
            m_window->show();
        QVERIFY(m_window->files().openFile(path));
        m_window->showMode(Mode::Map);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_COMPARE(covered(), QStringList());

        workspace().say(u"What was done"_s);
        workspace().sayError({.code = ErrorCode::NothingToDraw});
        QTRY_COMPARE(m_window->messages().messages().size(), 2);
        QTRY_COMPARE(covered(), QStringList());
        m_window->messages().clear();
        QTRY_COMPARE(covered(), QStringList());
        for (const bool isShown : {true, false}) {
            panel().strips().showProblems(isShown);
            QTRY_COMPARE(covered(), QStringList());
        }
        m_window->showMode(Mode::Decide);
        workspace().say(u"Said meanwhile"_s);
        m_window->resize(1280, 800);
        m_window->showMode(Mode::Map);
        QTRY_COMPARE(covered(), QStringList());
        m_window->setLanguage(u"zh_CN"_s);
        QTRY_COMPARE(covered(), QStringList());
        QTRY_COMPARE(view().ends().geometry().center().x(), view().rect().center().x());
    }

    void whatThePersonChoseStays()
    {
        QVERIFY(m_window->files().openFile(generated(30)));
        m_window->showMode(Mode::Map);
        m_window->show();
        QTRY_COMPARE(covered(), QStringList());
        // Something takes room from the map, and gives it back.
        const auto comesAndGoes = [this] {
            QTest::qWait(100); // until the window is laid out anew after what was shown or hidden
            const int height = view().height();
            m_window->resize(1440, 800);
            const bool came = QTest::qWaitFor([&] { return view().height() < height; });
            m_window->resize(1440, 900);
            return came && QTest::qWaitFor([&] { return view().height() == height; });
        };
        // While scores are drawn the bar comes and goes by itself.
        QVERIFY(QTest::qWaitFor([&] { return !workspace().isRanking() && !workspace().isDrawing(); }, 30000));
        QTRY_VERIFY(!m_window->messages().isVisible());
        view().zoomBy(1.5);
        const double zoom = view().transform().m11();
        QVERIFY(comesAndGoes());
        QCOMPARE(view().transform().m11(), zoom);
        view().zoomToFit(); // the whole, from now on
        QVERIFY(comesAndGoes());
        QCOMPARE(covered(), QStringList());
        view().panBy({200, 0});
        const QPointF corner = view().mapToScene(0, 0);
        QVERIFY(comesAndGoes());
        QCOMPARE(view().mapToScene(0, 0).x(), corner.x());
    }
};

QTEST_MAIN(tst_MapInWindow)
#include "tst_MapInWindow.moc"
