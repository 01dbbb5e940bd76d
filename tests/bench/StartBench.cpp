// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the milliseconds from the beginning of main() to the window's first painted frame with a journey open.
// Usage: StartBench FILE.journey [MODE 0..3]; without a file it makes the sample first, outside of the measured time.
#include "app/actions/FileActions.h"
#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/SampleProject.h"
#include "app/Settings.h"
#include "app/SystemTheme.h"

#include <cstdio>
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

using namespace touchstone;

namespace {

/// Ends the program once the window was painted and has nothing else to do.
class FirstFrame : public QObject
{
public:
    FirstFrame(QWidget* window, const QElapsedTimer& clock)
        : QObject(window)
        , m_clock(clock)
    {
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_isSeen) {
            m_isSeen = true;
            // The event is only about to be handled: the frame stands when the queue is empty.
            QTimer::singleShot(0, this, [this] {
                std::printf("first frame after %lld ms\n", static_cast<long long>(m_clock.elapsed()));
                QApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const QElapsedTimer& m_clock;
    bool m_isSeen = false;
};

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    QString path = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    if (path.isEmpty()) {
        path = folder.filePath(QStringLiteral("sample.journey"));
        Progress progress;
        if (!createSample(path, QStringLiteral("en"), progress))
            return 1;
    }
    QElapsedTimer clock;
    clock.start();
    QApplication application(argc, argv);
    noteSystemTheme();
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    if (argc > 2)
        settings.set(Setting::Mode, QString::fromLocal8Bit(argv[2]).toInt());
    Language language;
    language.install(QStringLiteral("en"));
    MainWindow window(settings, language);
    if (!window.files().openFile(path))
        return 3;
    new FirstFrame(&window, clock);
    window.show();
    return QApplication::exec();
}
