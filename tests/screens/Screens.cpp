// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of every mode, panel and dialog, in both languages and both themes, into the folder named.
#include "app/actions/CommandPalette.h"
#include "app/actions/FileActions.h"
#include "app/actions/ViewActions.h"
#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/SampleProject.h"
#include "app/Settings.h"
#include "app/SystemTheme.h"
#include "tests/screens/DecideCamera.h"
#include "tests/screens/ExploreScreens.h"
#include "tests/screens/InterviewScreens.h"
#include "tests/screens/ScreenCamera.h"
#include "tests/screens/VisitsLog.h"
#include "tests/support/GeneratedJourney.h"
#include "views/common/MessageBar.h"
#include "views/decide/AskPanel.h"
#include "views/decide/ChangesPanel.h"
#include "views/decide/ClassicsPanel.h"
#include "views/decide/DecideView.h"
#include "views/decide/KeepResult.h"
#include "views/decide/ModelSettingsDialog.h"
#include "views/decide/PlannedTable.h"
#include "views/decide/PlanPanel.h"
#include "views/map/ComparePanel.h"
#include "views/map/JourneyBar.h"
#include "views/map/MapPalette.h"
#include "views/map/MapPanel.h"
#include "views/map/MapStrips.h"
#include "views/map/NoteTools.h"
#include "views/map/PersonaMenu.h"
#include "views/map/PersonasPanel.h"
#include "views/map/ProblemsPanel.h"
#include "views/research/EventLogDialog.h"
#include "views/research/ResearchView.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace touchstone;

namespace {

constexpr QSize WindowSize(1440, 900);

class Screens : private DecideCamera
{
public:
    Screens(QString folder, Look look)
        : DecideCamera(std::move(folder), std::move(look))
        , m_settings(m_scratch.filePath(QStringLiteral("settings.ini")))
    {
        m_settings.set(Setting::ThemeChoice, m_look.theme);
        m_language.install(m_look.language);
        m_window = std::make_unique<MainWindow>(m_settings, m_language);
        m_window->resize(WindowSize);
        m_window->show();
        m_window->messages().setInfoDuration(1);
    }

    bool take()
    {
        saveAtRest(QStringLiteral("welcome"), *m_window);
        if (!openSample())
            return false;
        for (const auto& [mode, name] : {std::pair(Mode::Research, "research"), std::pair(Mode::Map, "map"),
                 std::pair(Mode::Decide, "decide"), std::pair(Mode::Report, "report")}) {
            m_window->showMode(mode);
            saveAtRest(QString::fromLatin1(name), *m_window);
        }
        takeLastSources();
        m_isSaved = showExplore(*m_window, words(QStringLiteral("missing"), QStringLiteral("安装")),
                        [this](const char* name) { saveAtRest(QString::fromLatin1(name), *m_window); })
            && m_isSaved;
        takeInterviews(*this, *m_window, words(QStringLiteral("fit"), QStringLiteral("安装")));
        takeChanges();
        takeGrids(*m_window);
        takePlans();
        takeOtherMethods();
        takeModel();
        takeProblems();
        takeJourneys();
        takeParts();
        takeEventLog();
        takeEmptyJourney();
        takeMaps();
        return m_isSaved;
    }

private:
    bool openSample()
    {
        const QString path = m_scratch.filePath(QStringLiteral("furnishing.journey"));
        Progress progress;
        if (!createSample(path, m_look.language, progress) || !m_window->files().openFile(path))
            return false;
        Workspace& workspace = m_window->workspace();
        const auto isCertain = [&] { return !workspace.certainty()->uncertainty.places.empty(); };
        if (!QTest::qWaitFor(isCertain, Patience))
            return false;
        workspace.select(workspace.ranking()->places.front().place.touchpoint);
        return true;
    }

    /// The last of the sources: two waves compared, and what leads to persons.
    void takeLastSources()
    {
        m_window->showMode(Mode::Research);
        for (const auto& [last, name] : {std::pair(2, "research_groups"), {1, "research_personal"}}) {
            auto* sources = m_window->findChild<ResearchView*>()->findChild<QTreeWidget*>(QStringLiteral("sources"));
            sources->setCurrentItem(sources->topLevelItem(sources->topLevelItemCount() - last));
            saveAtRest(QString::fromLatin1(name), *m_window);
        }
    }

    /// What changed since a kept result: nothing kept, the notice, and the comparison with one touchpoint chosen.
    void takeChanges()
    {
        m_window->showMode(Mode::Decide);
        auto* decide = m_window->findChild<DecideView*>();
        Workspace& workspace = m_window->workspace();
        decide->setPage(DecideView::Page::Changes);
        saveAtRest(QStringLiteral("decide_changes_empty"), *m_window);
        keepPresentResult(workspace, words(QStringLiteral("Spring"), QStringLiteral("春季")));
        const ProjectData before = workspace.project()->data();
        const std::vector<RankedPlace> places = workspace.ranking()->places;
        workspace.edit(QStringLiteral("-"), [&](Edit& edit) {
            const auto answer = [&](const RankedPlace& place, Signal signal, std::vector<double> counts) {
                Aggregate aggregate;
                aggregate.id = newId<AggregateId>();
                aggregate.place = place.place;
                aggregate.signal = signal;
                aggregate.counts = std::move(counts);
                edit.put(aggregate);
            };
            answer(places[3], Signal::Csat, {300, 200, 40, 20, 10});
            answer(places[0], Signal::Csat, {10, 20, 60, 300, 500});
            answer(places[5], Signal::Csat, {6, 5, 4, 3, 3});
            Touchpoint added = *before.journey.touchpoints.find(places[1].place.touchpoint);
            added.id = newId<TouchpointId>();
            added.key.clear();
            added.name = LocalizedText(words(QStringLiteral("Call back"), QStringLiteral("回电")));
            added.position = before.journey.touchpoints.nextPosition();
            added.painPoints.clear();
            edit.put(added);
        });
        const auto isCertain = [&] { return !workspace.isRanking() && !workspace.isDrawing(); };
        m_isSaved = QTest::qWaitFor(isCertain, Patience) && m_isSaved;
        decide->setPage(DecideView::Page::Pain);
        saveAtRest(QStringLiteral("decide_kept_notice"), *m_window);
        workspace.select(places[3].place.touchpoint);
        decide->setPage(DecideView::Page::Changes);
        const auto* panel = m_window->findChild<ChangesPanel*>();
        m_isSaved = QTest::qWaitFor([&] { return panel->changes().has_value(); }, Patience) && m_isSaved;
        saveAtRest(QStringLiteral("decide_changes"), *m_window);
        workspace.undo();
        workspace.undo();
        m_isSaved = QTest::qWaitFor(isCertain, Patience) && m_isSaved;
        decide->setPage(DecideView::Page::Pain);
    }

    /// What to do for which budget, and which further answers are worth asking for.
    void takePlans()
    {
        m_window->showMode(Mode::Decide);
        auto* decide = m_window->findChild<DecideView*>();
        for (const auto& [page, name] : {std::pair(DecideView::Page::Plan, "decide_plan"),
                 std::pair(DecideView::Page::AskNext, "decide_ask_next")}) {
            decide->setPage(page);
            const auto isThere = [&] {
                return decide->findChild<PlanPanel*>()->choice()
                    && (page == DecideView::Page::Plan || decide->findChild<AskPanel*>()->plan());
            };
            m_isSaved = QTest::qWaitFor(isThere, Patience) && m_isSaved;
            saveAtRest(QString::fromLatin1(name), *m_window);
        }
        takeScenarios(*m_window);
        decide->setPage(DecideView::Page::Plan);
        auto* planned = decide->findChild<PlannedTable*>();
        planned->setCurrentCell(0, 0);
        emit planned->itemActivated(planned->item(0, 0));
        takeDialog(QStringLiteral("solution"), *m_window);
        decide->setPage(DecideView::Page::Pain);
    }

    /// The same evidence as other methods see it, each method with a picture.
    void takeOtherMethods()
    {
        m_window->showMode(Mode::Decide);
        auto* decide = m_window->findChild<DecideView*>();
        decide->setPage(DecideView::Page::OtherMethods);
        auto* panel = decide->findChild<ClassicsPanel*>();
        m_isSaved = QTest::qWaitFor([&] { return panel->classics() != nullptr; }, Patience) && m_isSaved;
        for (const ClassicMethod method : AllClassicMethods) {
            panel->setMethod(method);
            saveAtRest(QStringLiteral("method_%1").arg(keyOf(method)), *m_window);
        }
        panel->setMethod(ClassicMethod::Opportunity);
        panel->setInput(Opportunities::Input::TopTwoBoxes);
        saveAtRest(QStringLiteral("method_ulwick_top_two"), *m_window);
        panel->setInput(Opportunities::Input::Means);
        decide->setPage(DecideView::Page::Pain);
    }

    /// The settings of the model, its weights and a loss table of their own, and the drivers with their dominance.
    void takeModel()
    {
        m_window->showMode(Mode::Decide);
        Workspace& workspace = m_window->workspace();
        workspace.edit(QStringLiteral("-"), [&](Edit& edit) {
            ScoreSettings settings = edit.before().settings;
            settings.rules.ofSignal[Signal::Csat].exponent = 2;
            settings.rules.ofSignal[Signal::Nps].loss = {1, 1, .9, .9, .8, .7, .6, .4, .3, .1, 0};
            settings.rules.ofSignal[Signal::Refund].isOff = true;
            edit.setSettings(settings);
        });
        const auto press = [&](const char* name) {
            if (auto* button = m_window->findChild<QPushButton*>(QString::fromLatin1(name)))
                button->click();
        };
        press("showModelSettings");
        saveAtRest(QStringLiteral("model_weights"), *m_window->findChild<ModelSettingsDialog*>());
        for (const auto& [signal, name] :
            {std::pair(Signal::Csat, "model_convex"), std::pair(Signal::Nps, "model_levels")}) {
            m_window->findChild<ModelSettingsDialog*>()->showSignal(signal);
            saveAtRest(QString::fromLatin1(name), *m_window->findChild<ModelSettingsDialog*>());
        }
        m_window->findChild<ModelSettingsDialog*>()->close();
        settle();
        press("showDrivers");
        settle();
        press("showDominance");
        takeDialog(QStringLiteral("drivers"), *m_window);
        workspace.undo();
        settle();
    }

    /// The curve stands under the map by itself; the problems are opened, first of a sound map, then of one with gaps.
    void takeProblems()
    {
        m_window->showMode(Mode::Map);
        MapStrips& strips = m_window->findChild<MapPanel*>()->strips();
        const QByteArray before = strips.saveState();
        strips.showProblems(true);
        saveAtRest(QStringLiteral("map_sound"), *m_window);
        Workspace& workspace = m_window->workspace();
        const Collection<Transition>& transitions = workspace.journey().transitions;
        workspace.edit(QStringLiteral("-"), [&](Edit& edit) {
            for (int i = 0; i < transitions.size(); i += 4)
                edit.remove(transitions[i].id);
        });
        strips.problems().step(1);
        saveAtRest(QStringLiteral("map_problems"), *m_window);
        workspace.undo();
        strips.restoreState(before);
    }

    QString words(const QString& english, const QString& chinese) const
    {
        return m_look.language == QLatin1String("en") ? english : chinese;
    }

    /// Notes, personas, a journey inside a touchpoint, and a to-be variant beside the main journey.
    void takeJourneys()
    {
        m_window->showMode(Mode::Map);
        auto* map = m_window->findChild<MapPanel*>();
        Workspace& workspace = m_window->workspace();
        const TouchpointId first = workspace.current();
        const MapLayout& layout = map->view().map().layout();
        map->notes().layer().edits().add(
            words(QStringLiteral("Ask the store team first"), QStringLiteral("先问问门店同事")),
            QRectF(layout.bounds.topRight() + QPointF(-420, 90), QSizeF(176, 64)), noteColours().at(1), layout);
        map->bar().edits().open(first);
        saveAtRest(QStringLiteral("subjourney"), *m_window);
        map->bar().edits().goUp();
        auto* personas = map->findChild<PersonaMenu*>();
        map->findChild<PersonasPanel*>()->edits().add(words(QStringLiteral("First flat"), QStringLiteral("首次置业")));
        personas->panelAction()->setChecked(true);
        saveAtRest(QStringLiteral("personas"), *m_window);
        personas->panelAction()->setChecked(false);
        map->bar().edits().addVariant();
        const Journey variant = workspace.journey();
        workspace.edit(QStringLiteral("to-be"), [&](Edit& edit) {
            edit.remove(variant.touchpoints[1].id);
            Touchpoint moved = variant.touchpoints[3];
            moved.channel = variant.touchpoints[0].channel;
            moved.digitalLevel = 3;
            edit.put(moved);
            Touchpoint added = variant.touchpoints[2];
            added.id = newId<TouchpointId>();
            added.key.clear();
            added.name = LocalizedText(words(QStringLiteral("Video advice"), QStringLiteral("视频咨询")));
            added.painPoints.clear();
            added.position = variant.touchpoints.nextPosition();
            edit.put(added);
        });
        map->bar().compareAction()->setChecked(true);
        saveAtRest(QStringLiteral("compare"), *m_window);
        map->comparison().exportAction()->trigger();
        takeDialog(QStringLiteral("compare_export"), *m_window);
        map->bar().compareAction()->setChecked(false);
        map->bar().edits().showVariant({});
        workspace.select(first);
    }

    void takeParts()
    {
        m_window->showMode(Mode::Map);
        m_window->palette().open(false);
        saveAtRest(QStringLiteral("palette"), *m_window);
        m_window->palette().hide();
        m_window->help().showShortcuts();
        takeDialog(QStringLiteral("shortcuts"), *m_window);
        m_window->help().showAbout();
        takeDialog(QStringLiteral("about"), *m_window);
        m_window->messages().setInfoDuration(60000);
        m_window->workspace().sayUndoable(m_look.language == QLatin1String("en")
                ? QStringLiteral("“Showroom tour” was deleted.")
                : QStringLiteral("已删除“展厅参观”。"));
        m_window->workspace().sayError({.code = ErrorCode::FileUnwritable,
            .arguments = {QStringLiteral("Permission denied")},
            .file = QStringLiteral("/media/usb/report.pdf")});
        saveAtRest(QStringLiteral("messages"), *m_window);
        m_window->messages().clear();
        m_window->messages().setInfoDuration(1);

        const QString csv = m_scratch.filePath(QStringLiteral("answers 2026.csv"));
        QFile::copy(QStringLiteral(":/touchstone/sample/%1/survey-2026.csv").arg(m_look.language), csv);
        m_window->files().takeDroppedFile(csv);
        saveAtRest(QStringLiteral("import"), *m_window);
    }

    /// The journey in an event log: activities of the sample's touchpoints and others, some of them rare.
    void takeEventLog()
    {
        const QStringList names{words(QStringLiteral("Website"), QStringLiteral("官网")),
            words(QStringLiteral("Showroom tour"), QStringLiteral("展厅参观")),
            words(QStringLiteral("Order placed"), QStringLiteral("下单")),
            words(QStringLiteral("Delivery"), QStringLiteral("送货")),
            words(QStringLiteral("Call about delivery"), QStringLiteral("致电询问送货")),
            words(QStringLiteral("Newsletter"), QStringLiteral("订阅资讯"))};
        const QByteArray table = visitsLog(names);
        const QString path = m_scratch.filePath(QStringLiteral("visits 2026.csv"));
        QFile file(path);
        m_isSaved = file.open(QIODevice::WriteOnly) && file.write(table) == table.size() && m_isSaved;
        file.close();
        emit m_window->files().eventLogChosen(path);
        auto* dialog = m_window->findChild<EventLogDialog*>();
        m_isSaved = QTest::qWaitFor([&] { return dialog->isSettled(); }, Patience) && m_isSaved;
        saveAtRest(QStringLiteral("event_log"), *dialog);
        dialog->reject();
    }

    void takeEmptyJourney()
    {
        m_window->files().createFile(m_scratch.filePath(QStringLiteral("empty.journey")), {});
        for (const auto& [mode, name] : {std::pair(Mode::Research, "research"), std::pair(Mode::Map, "map"),
                 std::pair(Mode::Decide, "decide"), std::pair(Mode::Report, "report")}) {
            m_window->showMode(mode);
            saveAtRest(QStringLiteral("empty_%1").arg(QString::fromLatin1(name)), *m_window);
        }
    }

    /// Small, usual and large journeys, and the lenses, as one would project them.
    void takeMaps()
    {
        Workspace& workspace = m_window->workspace();
        for (const int touchpoints : {6, 30, 300}) {
            const QString path = m_scratch.filePath(QStringLiteral("generated%1.journey").arg(touchpoints));
            m_isSaved = Project::create(path, test::generatedJourney(touchpoints)).has_value()
                && m_window->files().openFile(path) && m_isSaved;
            m_window->showMode(Mode::Map);
            m_isSaved
                = QTest::qWaitFor([&] { return workspace.ranking()->basis == Basis::Evidence; }, Patience) && m_isSaved;
            saveAtRest(QStringLiteral("map_%1").arg(touchpoints), *m_window);
            auto* panel = m_window->findChild<MapPanel*>();
            if (touchpoints == 30 && panel)
                takeColours(panel->view().edits());
            for (const MapLens lens : AllLenses) {
                if (touchpoints != 30 || !panel || lens == MapLens::Pain)
                    continue;
                panel->view().map().setLens(lens);
                saveAtRest(QStringLiteral("lens_%1").arg(keyOf(lens)), *m_window);
                panel->view().map().setLens(MapLens::Pain);
            }
        }
    }

    /// Stages and channels in colours of their own, one of them folded.
    void takeColours(MapEdits& edits)
    {
        Workspace& workspace = m_window->workspace();
        const QList<MapColour> colours = mapColours();
        int steps = 0;
        for (int i = 0; i < workspace.journey().stages.size(); ++i)
            steps += edits.setColour(workspace.journey().stages[i].id, colours[1 + i % 4].value);
        for (int i = 0; i < workspace.journey().channels.size(); ++i)
            steps += edits.setColour(workspace.journey().channels[i].id, colours[5 + i % 4].value);
        steps += edits.setCollapsed(workspace.journey().channels[1].id, true);
        saveAtRest(QStringLiteral("map_colours"), *m_window);
        while (steps-- > 0)
            workspace.undo();
    }

    QTemporaryDir m_scratch;
    Settings m_settings;
    Language m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    noteSystemTheme();
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : "screens");
    if (!QDir().mkpath(folder))
        return 3;
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
            if (!Screens(folder, {language, theme}).take())
                return 1;
        }
    }
    return 0;
}
