// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GuiMain.h"

#include "app/actions/FileActions.h"
#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/Settings.h"
#include "app/SystemTheme.h"
#include "app/Version.h"
#include "views/common/Icons.h"

#include <QApplication>

namespace touchstone {

int runWindow(int& argc, char** argv, const QString& file)
{
    Settings settings;
    // Qt reads its scale once, while the application is made; one that the user's environment sets comes first.
    const int scale = settings.get<int>(Setting::InterfaceScale);
    if (scale != 100 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(scale / 100.));

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("touchstone"));
    QApplication::setApplicationDisplayName(QStringLiteral("Touchstone"));
    QApplication::setApplicationVersion(programVersion());
    QApplication::setDesktopFileName(QStringLiteral("touchstone"));
    QApplication::setWindowIcon(applicationIcon());
    noteSystemTheme();

    Language language;
    const QString chosen = settings.get<QString>(Setting::Language);
    language.install(chosen.isEmpty() ? Language::ofSystem() : chosen);
    MainWindow window(settings, language);
    if (file.isEmpty())
        window.restoreLastFile();
    else
        window.files().openFile(file);
    window.show();
    return QApplication::exec();
}

} // namespace touchstone
