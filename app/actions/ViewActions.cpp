// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/ViewActions.h"

#include "app/Settings.h"
#include "app/SystemTheme.h"
#include "views/common/Workspace.h"

#include <QActionGroup>
#include <QMenu>
#include <QWidget>

namespace touchstone {

ViewActions::ViewActions(Workspace& workspace, Settings& settings, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_window(window)
    , m_menu(new QMenu(window))
    , m_themes(new QMenu(m_menu))
    , m_languages(new QMenu(m_menu))
    , m_scales(new QMenu(m_menu))
{
    auto* modes = new QActionGroup(this);
    for (const Mode mode : AllModes) {
        const int number = static_cast<int>(mode) + 1;
        QAction* action = add(m_menu, QStringLiteral("mode%1").arg(number),
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), true);
        connect(action, &QAction::triggered, this, [this, mode] { emit modeChosen(mode); });
        modes->addAction(action);
        m_modes[static_cast<size_t>(mode)] = action;
    }
    m_menu->addSeparator();
    m_card = add(m_menu, QStringLiteral("card"), QKeySequence(Qt::Key_F9), true);
    m_card->setChecked(true);
    m_toCard = add(m_menu, QStringLiteral("toCard"), QKeySequence(Qt::CTRL | Qt::Key_G), false);
    connect(m_toCard, &QAction::triggered, this, [this] {
        m_card->setChecked(true);
        emit cardWanted();
    });
    m_menu->addSeparator();

    m_menu->addMenu(m_themes);
    auto* themes = new QActionGroup(this);
    const QString chosen = settings.get<QString>(Setting::ThemeChoice);
    const auto addTheme = [&](const QString& choice) {
        QAction* action = add(m_themes, choice, {}, true);
        action->setChecked(choice == chosen);
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { chooseTheme(choice); });
        return action;
    };
    m_light = addTheme(QStringLiteral("light"));
    m_dark = addTheme(QStringLiteral("dark"));
    m_system = addTheme(QStringLiteral("system"));
    m_themes->addSeparator();
    m_switchTheme = add(m_themes, QStringLiteral("switchTheme"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), false);
    connect(m_switchTheme, &QAction::triggered, this, &ViewActions::toggleTheme);

    m_menu->addMenu(m_languages);
    auto* languages = new QActionGroup(this);
    const auto addLanguage = [&](const QString& language, const QString& ownName) {
        QAction* action = add(m_languages, language, {}, true);
        action->setText(ownName);
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { emit languageChosen(language); });
        return action;
    };
    m_english = addLanguage(QStringLiteral("en"), QStringLiteral("English"));
    m_chinese = addLanguage(QStringLiteral("zh_CN"), QStringLiteral("简体中文"));
    m_languages->addSeparator();
    m_switchLanguage
        = add(m_languages, QStringLiteral("switchLanguage"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), false);
    connect(m_switchLanguage, &QAction::triggered, this, &ViewActions::languageToggled);

    m_menu->addMenu(m_scales);
    auto* scales = new QActionGroup(this);
    for (const int percent : {100, 125, 150, 175, 200}) {
        QAction* action = add(m_scales, QStringLiteral("scale%1").arg(percent), {}, true);
        action->setText(QStringLiteral("%1 %").arg(percent));
        action->setChecked(settings.get<int>(Setting::InterfaceScale) == percent);
        scales->addAction(action);
        connect(action, &QAction::triggered, this, [this, percent] {
            m_settings.set(Setting::InterfaceScale, percent);
            m_workspace.say(tr("The interface will be shown at %1 % when Touchstone starts next.").arg(percent));
        });
        m_scaleActions << action;
    }
    m_fullScreen = add(m_menu, QStringLiteral("fullScreen"), QKeySequence(Qt::Key_F11), true);
    connect(m_fullScreen, &QAction::triggered, this, &ViewActions::toggleFullScreen);
    retranslate();
}

QAction* ViewActions::add(QMenu* menu, const QString& name, const QKeySequence& shortcut, bool isCheckable)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setCheckable(isCheckable);
    menu->addAction(action);
    m_window->addAction(action);
    return action;
}

QList<QAction*> ViewActions::actions() const
{
    QList<QAction*> all;
    for (const Mode mode : AllModes)
        all << m_modes[static_cast<size_t>(mode)];
    all << m_card << m_toCard << m_light << m_dark << m_system << m_switchTheme << m_english << m_chinese
        << m_switchLanguage << m_fullScreen;
    return all;
}

void ViewActions::setMode(Mode mode) { m_modes[static_cast<size_t>(mode)]->setChecked(true); }

void ViewActions::setLanguage(const QString& language)
{
    (language == QLatin1String("zh_CN") ? m_chinese : m_english)->setChecked(true);
}

void ViewActions::chooseTheme(const QString& choice)
{
    m_settings.set(Setting::ThemeChoice, choice);
    for (QAction* action : {m_light, m_dark, m_system})
        action->setChecked(action->objectName() == choice);
    m_workspace.setTheme(Theme::of(themeModeOf(choice)));
}

void ViewActions::toggleTheme()
{
    chooseTheme(m_workspace.theme().mode == ThemeMode::Light ? QStringLiteral("dark") : QStringLiteral("light"));
}

void ViewActions::retranslate()
{
    m_menu->setTitle(tr("View"));
    m_themes->setTitle(tr("Theme"));
    m_languages->setTitle(tr("Language"));
    m_scales->setTitle(tr("Size of the interface"));
    for (const Mode mode : AllModes)
        m_modes[static_cast<size_t>(mode)]->setText(nameOf(mode));
    m_card->setText(tr("Touchpoint analysis card"));
    m_toCard->setText(tr("Go to the card"));
    m_light->setText(tr("Light"));
    m_dark->setText(tr("Dark"));
    m_system->setText(tr("As the system"));
    m_switchTheme->setText(tr("Switch between light and dark"));
    m_switchLanguage->setText(tr("Switch the language"));
    m_fullScreen->setText(tr("Full screen"));
}

void ViewActions::toggleFullScreen()
{
    m_window->setWindowState(m_window->windowState() ^ Qt::WindowFullScreen);
    m_fullScreen->setChecked(m_window->isFullScreen());
}

} // namespace touchstone
