// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/ProjectData.h"

#include <QAction>
#include <QObject>

class QMenu;
class QWidget;

namespace touchstone {

class JourneyExports;
class Settings;
class Workspace;

/// What is done with files: new, open, recent ones, the sample, copies, import and export, close, quit. The file is the
/// document: a new journey is asked for its file at once, and nothing is ever unsaved.
class FileActions : public QObject
{
    Q_OBJECT

public:
    FileActions(Workspace& workspace, Settings& settings, QWidget* window);

    QMenu* menu() const { return m_menu; }
    QList<QAction*> actions() const;
    QAction* newJourney() const { return m_new; }
    QAction* openJourney() const { return m_open; }
    QAction* openSample() const { return m_sample; }
    QAction* importSurvey() const { return m_import; }
    QAction* importEventLog() const { return m_eventLog; }

    /// Opens a *.journey file in this window. A failure is said in the message bar and leaves what is open.
    bool openFile(const QString& path);
    /// Makes a file of `data` and opens it; replaces what is there, as the file dialog has asked.
    bool createFile(const QString& path, const ProjectData& data);
    /// Reads a journey of any format off the GUI thread, makes `path` of it and opens it.
    void createFromFile(const QString& source, const QString& path);
    /// Makes the sample at `path` off the GUI thread and opens it.
    void createSampleAt(const QString& path);
    /// What the user dropped on the window: opens a journey, makes one of the text form, adds
    /// what else holds a journey to the one that is open (without one, makes it), imports other tables as surveys.
    void takeDroppedFile(const QString& path);
    static bool canTakeFile(const QString& path);

    /// Existing files among the recent ones, newest first.
    QStringList recentFiles() const;
    void retranslate();

signals:
    void surveyChosen(const QString& path);
    void eventLogChosen(const QString& path); ///< to discover the journey in
    void reportWanted(); ///< as a PDF
    void mapWanted(); ///< as a picture
    void cardsWanted(); ///< on paper
    void closed();
    void recentFilesChanged();

private:
    QAction* add(QMenu* menu, const QString& name, const QKeySequence& shortcut, void (FileActions::*slot)());
    void askNew();
    void askOpen();
    void makeSample();
    void askCopy();
    void askImport();
    void askEventLog();
    void askExportJson();
    void askExportCsv();
    void askNewFrom();
    void askFromFile(const QString& path);
    void askImportJourney();
    QString journeyFilter() const;
    void close();
    void quit();
    void fillRecent();
    void updateEnabled();
    void remember(const QString& path);
    QString folder() const;
    /// Writes the ranking of the project at `ofProject` once its ranges are drawn.
    void exportRanking(const QString& path, const QString& ofProject);
    void writeFile(const QString& path, const QByteArray& bytes);

    Workspace& m_workspace;
    Settings& m_settings;
    QWidget* m_window;
    QMenu* m_menu;
    QMenu* m_recent;
    QMenu* m_export;
    JourneyExports* m_exports;
    QAction *m_new, *m_open, *m_newFrom, *m_sample, *m_copy, *m_import, *m_eventLog, *m_importJourney, *m_pdf, *m_map,
        *m_cards, *m_json, *m_csv, *m_close, *m_quit;
};

} // namespace touchstone
