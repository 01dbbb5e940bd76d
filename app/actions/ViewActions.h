// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Mode.h"

#include <array>
#include <QAction>
#include <QObject>

class QActionGroup;
class QMenu;
class QWidget;

namespace touchstone {

class Settings;
class Workspace;

/// Modes, card, theme, language, full screen and the size of the interface.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    ViewActions(Workspace& workspace, Settings& settings, QWidget* window);

    QMenu* menu() const { return m_menu; }
    QList<QAction*> actions() const;
    QAction* cardShown() const { return m_card; }
    void setMode(Mode mode);
    void setLanguage(const QString& language);
    /// Remembers and applies "light", "dark" or "system".
    void chooseTheme(const QString& choice);
    /// From light to dark and back, whatever was chosen before.
    void toggleTheme();
    void retranslate();

signals:
    void modeChosen(touchstone::Mode mode);
    void languageChosen(const QString& language);
    void languageToggled();
    /// The keyboard is to go into the card.
    void cardWanted();

private:
    QAction* add(QMenu* menu, const QString& name, const QKeySequence& shortcut, bool isCheckable);
    void toggleFullScreen();

    Workspace& m_workspace;
    Settings& m_settings;
    QWidget* m_window;
    QMenu *m_menu, *m_themes, *m_languages, *m_scales;
    std::array<QAction*, ModeCount> m_modes{};
    QAction *m_card, *m_toCard, *m_light, *m_dark, *m_system, *m_english, *m_chinese;
    QAction *m_switchLanguage, *m_switchTheme, *m_fullScreen;
    QList<QAction*> m_scaleActions;
};

} // namespace touchstone
