// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/FileActions.h"

#include "app/actions/AskForFile.h"
#include "app/actions/JourneyExports.h"
#include "app/NewJourney.h"
#include "app/SampleProject.h"
#include "app/Settings.h"
#include "model/base/WriteFile.h"
#include "model/exchange/JourneyFile.h"
#include "model/exchange/ProjectJson.h"
#include "model/exchange/RankingText.h"
#include "model/planning/DigitalValue.h"
#include "model/qualitative/QualitativeFormat.h"
#include "views/common/DescribeFormat.h"
#include "views/common/ImportJourney.h"
#include "views/common/MenuText.h"
#include "views/common/Task.h"
#include "views/common/Workspace.h"

#include <QCoreApplication>
#include <QMenu>
#include <QStandardPaths>

namespace touchstone {
namespace {

constexpr int MaximumRecentFiles = 10;

const QString journeySuffix = QStringLiteral("journey");

QString suffixOf(const QString& path) { return QFileInfo(path).suffix().toLower(); }

/// Of logs only XES is known by its ending: their tables look like a survey's.
bool isXes(const QString& path)
{
    return path.endsWith(QLatin1String(".xes"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".xes.gz"), Qt::CaseInsensitive);
}

bool isTable(const QString& path)
{
    return QStringList{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt")}.contains(suffixOf(path));
}

const QStringList& interviewSuffixes()
{
    static const QStringList suffixes = {QStringLiteral("docx"), QStringLiteral("vtt"), QStringLiteral("srt"),
        QStringLiteral("lrc"), QStringLiteral("qdpx"), QStringLiteral("qdc"), QStringLiteral("qde")};
    return suffixes;
}

/// Whether a file is called, or surely is, something with interviews or codes.
bool isTranscript(const QString& path) { return interviewSuffixes().contains(suffixOf(path)) || holdsInterviews(path); }

/// A path in `folder` that does not exist yet: "name.journey", "name 2.journey" ...
QString freePath(const QString& folder, const QString& name)
{
    const QDir dir(folder);
    QString path = dir.filePath(QStringLiteral("%1.%2").arg(name, journeySuffix));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = dir.filePath(QStringLiteral("%1 %2.%3").arg(name).arg(i).arg(journeySuffix));
    return path;
}

} // namespace

FileActions::FileActions(Workspace& workspace, Settings& settings, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_window(window)
    , m_menu(new QMenu(window))
    , m_recent(new QMenu(m_menu))
    , m_export(new QMenu(m_menu))
{
    m_new = add(m_menu, QStringLiteral("new"), QKeySequence::New, &FileActions::askNew);
    m_open = add(m_menu, QStringLiteral("open"), QKeySequence::Open, &FileActions::askOpen);
    m_newFrom = add(m_menu, QStringLiteral("newFrom"), {}, &FileActions::askNewFrom);
    m_menu->addMenu(m_recent);
    m_sample = add(m_menu, QStringLiteral("sample"), {}, &FileActions::makeSample);
    m_menu->addSeparator();
    m_import = add(m_menu, QStringLiteral("import"), QKeySequence(Qt::CTRL | Qt::Key_I), &FileActions::askImport);
    m_eventLog = add(m_menu, QStringLiteral("eventLog"), {}, &FileActions::askEventLog);
    m_importJourney = add(m_menu, QStringLiteral("importJourney"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
        &FileActions::askImportJourney);
    m_copy = add(m_menu, QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &FileActions::askCopy);
    m_menu->addMenu(m_export);
    m_pdf = add(m_export, QStringLiteral("pdf"), QKeySequence(Qt::CTRL | Qt::Key_P), &FileActions::reportWanted);
    m_map
        = add(m_export, QStringLiteral("map"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &FileActions::mapWanted);
    m_cards = add(
        m_export, QStringLiteral("cards"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &FileActions::cardsWanted);
    m_json = add(m_export, QStringLiteral("json"), {}, &FileActions::askExportJson);
    m_csv = add(m_export, QStringLiteral("csv"), {}, &FileActions::askExportCsv);
    m_exports = new JourneyExports(workspace, m_export, window);
    m_menu->addSeparator();
    m_close = add(m_menu, QStringLiteral("close"), QKeySequence(Qt::CTRL | Qt::Key_W), &FileActions::close);
    m_quit = add(m_menu, QStringLiteral("quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &FileActions::quit);
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_recent, &QMenu::aboutToShow, this, &FileActions::fillRecent);
    connect(&workspace, &Workspace::projectChanged, this, &FileActions::updateEnabled);
    updateEnabled();
    retranslate();
}

QAction* FileActions::add(QMenu* menu, const QString& name, const QKeySequence& shortcut, void (FileActions::*slot)())
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, slot);
    menu->addAction(action);
    m_window->addAction(action);
    return action;
}

QList<QAction*> FileActions::actions() const
{
    return QList<QAction*>{m_new, m_open, m_newFrom, m_sample, m_import, m_eventLog, m_importJourney, m_copy, m_pdf,
               m_map, m_cards, m_json, m_csv}
    + m_exports->actions() + QList<QAction*>{m_close, m_quit};
}

void FileActions::retranslate()
{
    m_menu->setTitle(tr("File"));
    m_recent->setTitle(tr("Open recent"));
    m_export->setTitle(tr("Export"));
    m_new->setText(tr("New journey…"));
    m_open->setText(tr("Open…"));
    m_newFrom->setText(tr("New from file…"));
    m_importJourney->setText(tr("Import journey…"));
    m_exports->retranslate();
    m_sample->setText(tr("Open the sample"));
    m_import->setText(tr("Import survey…"));
    m_eventLog->setText(tr("Journey from an event log…"));
    m_copy->setText(tr("Save a copy as…"));
    m_pdf->setText(tr("Export the report as PDF…"));
    m_map->setText(tr("Export the map…"));
    m_cards->setText(tr("Print analysis cards…"));
    m_json->setText(tr("Export the journey as JSON…"));
    m_csv->setText(tr("Export the ranking as CSV…"));
    m_close->setText(tr("Close the journey"));
    m_quit->setText(tr("Quit"));
}

void FileActions::updateEnabled()
{
    const bool isOpen = m_workspace.project() != nullptr;
    for (QAction* action :
        QList<QAction*>{m_copy, m_pdf, m_map, m_cards, m_json, m_csv, m_close} + m_exports->actions())
        action->setEnabled(isOpen);
    m_importJourney->setEnabled(isOpen && !m_workspace.project()->isReadOnly());
    m_import->setEnabled(isOpen && !m_workspace.project()->isReadOnly());
    m_eventLog->setEnabled(m_import->isEnabled());
    m_recent->setEnabled(!recentFiles().isEmpty());
}

bool FileActions::openFile(const QString& path)
{
    Result<std::unique_ptr<Project>> project = Project::open(path);
    if (!project) {
        m_workspace.sayError(project.error());
        return false;
    }
    remember(path);
    m_workspace.setProject(std::move(*project));
    if (m_workspace.project()->isReadOnly()) {
        m_workspace.say(tr("“%1” is open for reading only: %2")
                            .arg(QFileInfo(path).fileName(), m_workspace.project()->readOnlyReason()));
    }
    return true;
}

bool FileActions::createFile(const QString& path, const ProjectData& data)
{
    if (m_workspace.project() && QFileInfo(m_workspace.project()->path()) == QFileInfo(path))
        m_workspace.setProject(nullptr);
    Result<std::unique_ptr<Project>> project = Project::create(path, data, true);
    if (!project) {
        m_workspace.sayError(project.error());
        return false;
    }
    remember(path);
    m_workspace.setProject(std::move(*project));
    return true;
}

void FileActions::createFromFile(const QString& source, const QString& path)
{
    const auto progress = runTask(
        this, [source](Progress& task) { return readJourneyFile(source, {}, task); },
        [this, source, path](const Result<JourneyFile>& file) {
            if (!file) {
                m_workspace.sayError(file.error());
                return;
            }
            const QStringList notes = describeReading(*file);
            if (createFile(path, newProjectOf(*file, QFileInfo(source).completeBaseName())) && !notes.isEmpty()) {
                m_workspace.say(
                    tr("Not everything in “%1” could be taken as it stands:").arg(QFileInfo(source).fileName())
                    + firstOf(notes));
            }
        });
    m_workspace.watch(tr("Reading “%1”").arg(QFileInfo(source).fileName()), progress);
}

void FileActions::createSampleAt(const QString& path)
{
    m_sample->setEnabled(false);
    const auto progress = runTask(
        this, [path, language = m_workspace.language()](Progress& task) { return createSample(path, language, task); },
        [this, path](const Result<void>& result) {
            m_sample->setEnabled(true);
            if (!result)
                m_workspace.sayError(result.error());
            else if (openFile(path))
                m_workspace.say(tr("This is your own copy of the sample: %1").arg(QDir::toNativeSeparators(path)));
        });
    m_workspace.watch(tr("Making the sample"), progress);
}

void FileActions::takeDroppedFile(const QString& path)
{
    if (suffixOf(path) == journeySuffix) {
        openFile(path);
    } else if (suffixOf(path) == QLatin1String("json") || (!m_workspace.project() && holdsJourney(path))) {
        askFromFile(path);
    } else if (isXes(path) && m_eventLog->isEnabled()) {
        emit eventLogChosen(path);
    } else if (!isXes(path) && !isTranscript(path) && (!isTable(path) || holdsJourney(path))) {
        importJourney(m_workspace, path);
    } else if (m_import->isEnabled()) {
        emit surveyChosen(path);
    } else if (m_workspace.project()) {
        m_workspace.say(tr("This journey is open for reading only: nothing can be imported."));
    } else {
        m_workspace.say(tr("Open or make a journey first, then drop the file again."));
    }
}

bool FileActions::canTakeFile(const QString& path)
{
    static const QStringList journeys = {journeySuffix, QStringLiteral("json"), QStringLiteral("mmd"),
        QStringLiteral("mermaid"), QStringLiteral("md"), QStringLiteral("graphml"), QStringLiteral("xml")};
    return journeys.contains(suffixOf(path)) || interviewSuffixes().contains(suffixOf(path)) || isTable(path)
        || isXes(path);
}

QStringList FileActions::recentFiles() const
{
    QStringList files = m_settings.get<QStringList>(Setting::RecentFiles);
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

QString FileActions::folder() const
{
    const QString last = m_settings.get<QString>(Setting::LastFolder);
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void FileActions::remember(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = m_settings.get<QStringList>(Setting::RecentFiles);
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.set(Setting::RecentFiles, QStringList(files.mid(0, MaximumRecentFiles)));
    m_settings.set(Setting::LastFolder, QFileInfo(absolute).absolutePath());
    emit recentFilesChanged();
}

void FileActions::askNew()
{
    askForFile(m_window, tr("New journey: where to keep it"), freePath(folder(), tr("Journey")),
        tr("Touchstone journeys (*.journey)"), QFileDialog::AcceptSave, journeySuffix,
        [this](const QString& path) { createFile(path, blankProject(QFileInfo(path).completeBaseName())); });
}

void FileActions::askOpen()
{
    askForFile(m_window, tr("Open a journey"), folder(), tr("Journeys and their text form (*.journey *.json)"),
        QFileDialog::AcceptOpen, {}, [this](const QString& path) {
            if (suffixOf(path) == QLatin1String("json"))
                askFromFile(path);
            else
                openFile(path);
        });
}

void FileActions::askNewFrom()
{
    askForFile(m_window, tr("New journey: from which file"), folder(), journeyFilter(), QFileDialog::AcceptOpen, {},
        [this](const QString& path) { askFromFile(path); });
}

void FileActions::askFromFile(const QString& path)
{
    const QFileInfo source(path);
    askForFile(m_window, tr("New journey from “%1”: where to keep it").arg(source.fileName()),
        freePath(source.absolutePath(), source.completeBaseName()), tr("Touchstone journeys (*.journey)"),
        QFileDialog::AcceptSave, journeySuffix,
        [this, path](const QString& journey) { createFromFile(path, journey); });
}

void FileActions::askImportJourney()
{
    askForFile(m_window, tr("Import a journey into this one"), folder(), journeyFilter(), QFileDialog::AcceptOpen, {},
        [this](const QString& path) { importJourney(m_workspace, path); });
}

QString FileActions::journeyFilter() const
{
    return tr("Journeys: text form, Mermaid, GraphML, tables (*.json *.mmd *.mermaid *.md *.graphml *.xml *.csv *.tsv "
              "*.txt);;"
              "All files (*)");
}

void FileActions::makeSample()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(documents);
    if (QFileInfo(documents).isWritable())
        createSampleAt(freePath(documents, tr("Home furnishing sample")));
    else
        askForFile(m_window, tr("Where to keep your copy of the sample"),
            freePath(folder(), tr("Home furnishing sample")), tr("Touchstone journeys (*.journey)"),
            QFileDialog::AcceptSave, journeySuffix, [this](const QString& path) {
                // The dialog has asked whether to replace it.
                QFile::remove(path);
                createSampleAt(path);
            });
}

void FileActions::askCopy()
{
    const QFileInfo file(m_workspace.project()->path());
    askForFile(m_window, tr("Save a copy as"), freePath(file.absolutePath(), file.completeBaseName()),
        tr("Touchstone journeys (*.journey)"), QFileDialog::AcceptSave, journeySuffix, [this](const QString& path) {
            const Result<void> result = m_workspace.project()->saveCopy(path, true, true);
            if (!result)
                m_workspace.sayError(result.error());
            else
                m_workspace.say(
                    tr("A copy was saved as %1; you go on in the first file.").arg(QDir::toNativeSeparators(path)));
        });
}

void FileActions::askImport()
{
    askForFile(m_window, tr("Import a survey"), folder(), tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
        QFileDialog::AcceptOpen, {}, [this](const QString& path) { emit surveyChosen(path); });
}

void FileActions::askEventLog()
{
    askForFile(m_window, tr("Discover the journey in an event log"), folder(),
        tr("Event logs and channel paths (*.csv *.tsv *.txt *.xes *.gz);;All files (*)"), QFileDialog::AcceptOpen, {},
        [this](const QString& path) { emit eventLogChosen(path); });
}

void FileActions::askExportJson()
{
    const QFileInfo file(m_workspace.project()->path());
    askForFile(m_window, tr("Export the journey as JSON"),
        file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral(".json")), tr("JSON (*.json)"),
        QFileDialog::AcceptSave, QStringLiteral("json"),
        [this](const QString& path) { writeFile(path, writeProjectJson(m_workspace.project()->data())); });
}

void FileActions::askExportCsv()
{
    const QFileInfo file(m_workspace.project()->path());
    askForFile(m_window, tr("Export the ranking as CSV"),
        file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral(".csv")), tr("CSV (*.csv)"),
        QFileDialog::AcceptSave, QStringLiteral("csv"),
        [this, project = m_workspace.project()->path()](const QString& path) { exportRanking(path, project); });
}

void FileActions::exportRanking(const QString& path, const QString& ofProject)
{
    if (!m_workspace.project() || m_workspace.project()->path() != ofProject)
        return; // closed while its scores were drawn
    const auto again = [this, path, ofProject] { exportRanking(path, ofProject); };
    if (m_workspace.isRanking()) {
        connect(&m_workspace, &Workspace::rankingChanged, this, again, Qt::SingleShotConnection);
        return;
    }
    const Ranking& ranking = *m_workspace.ranking();
    if (ranking.basis == Basis::Nothing) {
        m_workspace.sayError({.code = ErrorCode::NothingToRank});
        return;
    }
    if (m_workspace.isDrawing()) {
        connect(&m_workspace, &Workspace::certaintyChanged, this, again, Qt::SingleShotConnection);
        return;
    }
    const Project& project = *m_workspace.project();
    // The mark tells spreadsheets that this is UTF-8.
    writeFile(path,
        "\xEF\xBB\xBF"
            + rankingToCsv(ranking, project.journey(), digitalValues(ranking, project.journey(), project.plan()),
                *m_workspace.certainty(), m_workspace.language()));
}

void FileActions::writeFile(const QString& path, const QByteArray& bytes)
{
    if (const Result<void> written = touchstone::writeFile(path, bytes); !written)
        m_workspace.sayError(written.error());
    else
        m_workspace.say(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
}

void FileActions::close() { m_workspace.setProject(nullptr); }

void FileActions::quit() { m_window->close(); }

void FileActions::fillRecent()
{
    m_recent->clear();
    for (const QString& path : recentFiles()) {
        QAction* action = m_recent->addAction(menuText(QDir::toNativeSeparators(path)));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("Clear this list")), &QAction::triggered, this, [this] {
        m_settings.set(Setting::RecentFiles, QStringList());
        updateEnabled();
        emit recentFilesChanged();
    });
}

} // namespace touchstone
