// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SystemTheme.h"

#include <QGuiApplication>
#include <QVariant>

namespace touchstone {
namespace {

constexpr const char* SystemIsDark = "touchstoneSystemIsDark";

} // namespace

void noteSystemTheme()
{
    const QPalette palette = QGuiApplication::palette();
    qGuiApp->setProperty(
        SystemIsDark, palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness());
}

ThemeMode themeModeOf(const QString& choice)
{
    if (choice == QLatin1String("dark"))
        return ThemeMode::Dark;
    if (choice == QLatin1String("light"))
        return ThemeMode::Light;
    return qGuiApp->property(SystemIsDark).toBool() ? ThemeMode::Dark : ThemeMode::Light;
}

} // namespace touchstone
