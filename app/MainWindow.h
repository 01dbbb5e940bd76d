// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/HelpActions.h"
#include "app/Mode.h"
#include "views/common/Workspace.h"

#include <array>
#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace touchstone {

class AnalysisCardPanel;
class CommandPalette;
class EditActions;
class FileActions;
class Language;
class MessageBar;
class ModeBar;
class Settings;
class TopBar;
class ViewActions;
class WelcomePage;

/// The window: a shell around the modes. It owns the workspace, puts bars, modes, card and messages in their places,
/// and passes on what actions want; everything else is done by its parts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings& settings, Language& language);
    ~MainWindow() override;

    Workspace& workspace() { return m_workspace; }
    FileActions& files() { return *m_files; }
    ViewActions& view() { return *m_view; }
    HelpActions& help() { return *m_help; }
    CommandPalette& palette() { return *m_palette; }
    MessageBar& messages() { return *m_messages; }

    Mode mode() const { return m_mode; }
    void showMode(Mode mode);
    /// The mode's widget, made if it was not shown before.
    QWidget* modeWidget(Mode mode);
    /// "en" or "zh_CN"; remembered.
    void setLanguage(const QString& language);
    /// Opens the file that was open when the program ended last, if it is still there, with its selection.
    void restoreLastFile();
    /// Titles and actions of all groups, the shown mode's among them.
    std::vector<ActionGroup> actionGroups() const;

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void connectParts();
    void restoreState();
    void showProject();
    void showTitle();
    void applyWorkspaceTheme();
    void importSurvey(const QString& path);
    void toggleLanguage();

    Settings& m_settings;
    Language& m_language;
    Workspace m_workspace;
    FileActions* m_files;
    EditActions* m_edit;
    ViewActions* m_view;
    HelpActions* m_help;
    ModeBar* m_modeBar;
    TopBar* m_topBar;
    MessageBar* m_messages;
    CommandPalette* m_palette;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    AnalysisCardPanel* m_card = nullptr;
    QSplitter* m_splitter;
    std::array<QWidget*, ModeCount> m_modes{};
    Mode m_mode = Mode::Map;
};

} // namespace touchstone
