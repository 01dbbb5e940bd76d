// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MainWindow.h"

#include "app/actions/CommandPalette.h"
#include "app/actions/EditActions.h"
#include "app/actions/FileActions.h"
#include "app/actions/ViewActions.h"
#include "app/Language.h"
#include "app/ModeBar.h"
#include "app/Settings.h"
#include "app/SystemTheme.h"
#include "app/TopBar.h"
#include "app/WelcomePage.h"
#include "views/card/AnalysisCardPanel.h"
#include "views/card/CardPrintDialog.h"
#include "views/common/Icons.h"
#include "views/common/MessageBar.h"
#include "views/common/ProgressPanel.h"
#include "views/common/StyleSheet.h"
#include "views/decide/DecideView.h"
#include "views/map/MapExportDialog.h"
#include "views/map/MapPanel.h"
#include "views/map/MapReading.h"
#include "views/map/MapStrips.h"
#include "views/report/ReportView.h"
#include "views/research/EventLogDialog.h"
#include "views/research/ResearchView.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr QSize FirstSize(1440, 900);
constexpr int CardWidth = 340;

QString droppedFile(const QMimeData* data)
{
    if (!data->hasUrls() || !data->urls().first().isLocalFile())
        return {};
    const QString path = data->urls().first().toLocalFile();
    return FileActions::canTakeFile(path) ? path : QString();
}

} // namespace

MainWindow::MainWindow(Settings& settings, Language& language)
    : m_settings(settings)
    , m_language(language)
{
    m_workspace.setLanguage(language.current());
    m_workspace.setTheme(Theme::of(themeModeOf(settings.get<QString>(Setting::ThemeChoice))));
    applyTheme(*qApp, m_workspace.theme());
    m_files = new FileActions(m_workspace, settings, this);
    m_edit = new EditActions(m_workspace, this);
    m_view = new ViewActions(m_workspace, settings, this);
    m_help = new HelpActions([this] { return actionGroups(); }, this);
    layOut();
    connectParts();
    setAcceptDrops(true);
    restoreState();
    m_view->setLanguage(language.current());
    showProject();
}

MainWindow::~MainWindow()
{
    // The views go before the workspace that they look at.
    delete takeCentralWidget();
}

void MainWindow::layOut()
{
    auto* mainMenu = new QMenu(this);
    for (QMenu* menu : {m_files->menu(), m_edit->menu(), m_view->menu(), m_help->menu()})
        mainMenu->addMenu(menu);

    auto* central = new QWidget;
    m_modeBar = new ModeBar(m_workspace, mainMenu);
    m_topBar = new TopBar(m_workspace);
    m_stack = new QStackedWidget;
    m_welcome = new WelcomePage(m_workspace, *m_files);
    m_stack->addWidget(m_welcome);
    m_card = new AnalysisCardPanel(m_workspace, nullptr);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("modeAndCard"));
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_card);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({FirstSize.width() - CardWidth, CardWidth});
    m_messages = new MessageBar(m_workspace);

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_splitter, 1);
    column->addWidget(new ProgressPanel(m_workspace));
    column->addWidget(m_messages);
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_modeBar);
    row->addLayout(column, 1);
    setCentralWidget(central);

    m_palette = new CommandPalette(
        m_workspace, m_topBar->searchBox(),
        [this] {
            return collectPaletteEntries(m_workspace, actionGroups(),
                {.touchpoint = [this](TouchpointId id) { m_workspace.select(id); },
                    .stage =
                        [this](JourneyId journey, StageId id) {
                            showMode(Mode::Map);
                            m_workspace.showJourney(journey);
                            QSet<TouchpointId> ids;
                            TouchpointId first;
                            for (const Touchpoint& touchpoint : m_workspace.journey().touchpoints) {
                                if (touchpoint.stage == id) {
                                    ids.insert(touchpoint.id);
                                    first = first ? first : touchpoint.id;
                                }
                            }
                            m_workspace.setSelection(ids, first);
                        },
                    .survey =
                        [this](SurveyId id) {
                            showMode(Mode::Research);
                            static_cast<ResearchView*>(modeWidget(Mode::Research))->goTo(id);
                        }});
        },
        central);
}

void MainWindow::connectParts()
{
    connect(m_modeBar, &ModeBar::modeChosen, this, &MainWindow::showMode);
    connect(m_modeBar, &ModeBar::helpWanted, m_help, &HelpActions::showShortcuts);
    connect(m_topBar, &TopBar::languageToggled, this, &MainWindow::toggleLanguage);
    connect(m_topBar, &TopBar::themeToggled, m_view, &ViewActions::toggleTheme);
    connect(m_view, &ViewActions::modeChosen, this, &MainWindow::showMode);
    connect(m_view, &ViewActions::languageChosen, this, &MainWindow::setLanguage);
    connect(m_view, &ViewActions::languageToggled, this, &MainWindow::toggleLanguage);
    connect(m_view->cardShown(), &QAction::toggled, this, &MainWindow::showProject);
    connect(m_view, &ViewActions::cardWanted, m_card, &AnalysisCardPanel::focusFirstField);
    connect(
        m_card, &AnalysisCardPanel::evidenceWanted, this, [this](const TallySource& source, TouchpointId touchpoint) {
            showMode(Mode::Research);
            static_cast<ResearchView*>(modeWidget(Mode::Research))->goTo(source, touchpoint);
        });
    connect(m_edit, &EditActions::findWanted, this, [this] {
        if (m_mode == Mode::Map && m_workspace.project())
            static_cast<MapPanel*>(modeWidget(Mode::Map))->reading().find();
        else if (m_mode != Mode::Research || !static_cast<ResearchView*>(modeWidget(Mode::Research))->find())
            m_palette->open(true);
    });
    connect(m_edit, &EditActions::commandsWanted, this, [this] { m_palette->open(false); });
    connect(m_files, &FileActions::surveyChosen, this, &MainWindow::importSurvey);
    connect(m_files, &FileActions::eventLogChosen, this,
        [this](const QString& path) { (new EventLogDialog(m_workspace, path, this))->start(); });
    connect(m_files, &FileActions::reportWanted, this, [this] {
        showMode(Mode::Report);
        static_cast<ReportView*>(modeWidget(Mode::Report))->exportPdf();
    });
    connect(m_files, &FileActions::mapWanted, this, [this] { (new MapExportDialog(m_workspace, this))->open(); });
    connect(m_files, &FileActions::cardsWanted, this, [this] {
        using Which = CardPrintDialog::Which;
        const bool hasCurrent = static_cast<bool>(m_workspace.current());
        (new CardPrintDialog(m_workspace, hasCurrent ? Which::Selected : Which::All, this))->open();
    });
    connect(&m_workspace, &Workspace::projectChanged, this, &MainWindow::showProject);
    connect(&m_workspace, &Workspace::changed, this, &MainWindow::showTitle);
    connect(&m_workspace, &Workspace::themeChanged, this, [this] { applyTheme(*qApp, m_workspace.theme()); });

    auto* openMenu = new QAction(this);
    openMenu->setShortcut(QKeySequence(Qt::Key_F10));
    connect(openMenu, &QAction::triggered, m_modeBar, &ModeBar::openMenu);
    addAction(openMenu);
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_settings.get<QByteArray>(Setting::WindowGeometry)))
        resize(FirstSize);
    m_splitter->restoreState(m_settings.get<QByteArray>(Setting::SplitterSizes));
    const auto last = static_cast<Mode>(m_settings.get<int>(Setting::Mode));
    if (std::find(AllModes.begin(), AllModes.end(), last) != AllModes.end())
        m_mode = last;
}

void MainWindow::restoreLastFile()
{
    const QString path = m_settings.get<QString>(Setting::LastFile);
    if (path.isEmpty() || !QFileInfo::exists(path) || !m_files->openFile(path))
        return;
    const TouchpointId selected{m_settings.get<qlonglong>(Setting::SelectedTouchpoint)};
    if (m_workspace.project()->data().journeyWith(selected))
        m_workspace.select(selected);
}

QWidget* MainWindow::modeWidget(Mode mode)
{
    QWidget*& widget = m_modes[static_cast<size_t>(mode)];
    if (!widget) {
        widget = makeModeWidget(mode, m_workspace, m_stack);
        m_stack->addWidget(widget);
        if (auto* map = qobject_cast<MapPanel*>(widget)) {
            map->strips().restoreState(m_settings.get<QByteArray>(Setting::MapStrips));
            map->reading().restoreState(m_settings.get<QByteArray>(Setting::MapReading));
            connect(map, &MapPanel::whatIfRequested, this, [this] {
                showMode(Mode::Decide);
                static_cast<DecideView*>(modeWidget(Mode::Decide))->tryHere();
            });
        }
        if (const auto* decide = qobject_cast<DecideView*>(widget)) {
            connect(decide, &DecideView::importRequested, m_files->importSurvey(), &QAction::trigger);
            connect(decide, &DecideView::mapRequested, this, [this] { showMode(Mode::Map); });
        }
    }
    return widget;
}

void MainWindow::showMode(Mode mode)
{
    m_mode = mode;
    m_modeBar->setCurrent(mode);
    m_view->setMode(mode);
    QWidget* shown = m_workspace.project() ? modeWidget(mode) : m_welcome;
    m_stack->setCurrentWidget(shown);
    m_edit->setModeActions(shown->actions());
    if (!m_topBar->searchBox()->hasFocus())
        shown->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showProject()
{
    m_card->setVisible(m_workspace.project() && m_view->cardShown()->isChecked());
    showMode(m_mode);
    showTitle();
}

void MainWindow::showTitle()
{
    const Project* project = m_workspace.project();
    const QString name = project ? project->journey().name.in(m_workspace.language()) : QString();
    setWindowTitle(name.isEmpty() ? tr("Touchstone") : tr("%1 – Touchstone").arg(name));
}

void MainWindow::setLanguage(const QString& language)
{
    m_settings.set(Setting::Language, language);
    m_language.install(language);
    m_workspace.setLanguage(language);
    m_view->setLanguage(language);
}

void MainWindow::toggleLanguage()
{
    setLanguage(m_workspace.language() == QLatin1String("en") ? QStringLiteral("zh_CN") : QStringLiteral("en"));
}

std::vector<ActionGroup> MainWindow::actionGroups() const
{
    std::vector<ActionGroup> groups{{m_files->menu()->title(), m_files->actions()},
        {m_edit->menu()->title(), m_edit->actions()}, {m_view->menu()->title(), m_view->actions()}};
    for (const Mode mode : AllModes) {
        if (const QWidget* widget = m_modes[static_cast<size_t>(mode)])
            groups.push_back({nameOf(mode), widget->actions()});
    }
    groups.push_back({m_help->menu()->title(), m_help->actions()});
    return groups;
}

void MainWindow::importSurvey(const QString& path)
{
    showMode(Mode::Research);
    static_cast<ResearchView*>(modeWidget(Mode::Research))->startImport(path);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_files->retranslate();
        m_edit->retranslate();
        m_view->retranslate();
        m_help->retranslate();
        showTitle();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const Project* project = m_workspace.project();
    m_settings.set(Setting::WindowGeometry, saveGeometry());
    m_settings.set(Setting::SplitterSizes, m_splitter->saveState());
    if (auto* map = qobject_cast<MapPanel*>(m_modes[static_cast<size_t>(Mode::Map)])) {
        m_settings.set(Setting::MapStrips, map->strips().saveState());
        m_settings.set(Setting::MapReading, map->reading().saveState());
    }
    m_settings.set(Setting::Mode, static_cast<int>(m_mode));
    m_settings.set(Setting::LastFile, project ? QFileInfo(project->path()).absoluteFilePath() : QString());
    m_settings.set(Setting::SelectedTouchpoint, qlonglong(m_workspace.current().value));
    m_settings.sync();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_files->takeDroppedFile(path);
}

} // namespace touchstone
