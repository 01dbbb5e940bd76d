// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <QDialog>
#include <QTest>

namespace touchstone {

/// One language in one theme.
struct Look
{
    QString language;
    QString theme;
};

/// Takes the pictures of one look into a folder.
class ScreenCamera
{
public:
    /// Lets charts, previews and messages come to rest.
    static void settle() { QTest::qWait(700); }
    void saveAtRest(const QString& name, QWidget& widget)
    {
        settle();
        save(name, widget);
    }

    void save(const QString& name, QWidget& widget)
    {
        const QString path
            = QStringLiteral("%1/%2_%3_%4.png")
                  .arg(m_folder, name, m_look.language == QLatin1String("en") ? m_look.language : QStringLiteral("zh"),
                      m_look.theme);
        m_isSaved = widget.grab().save(path) && m_isSaved;
        std::printf("%s\n", qPrintable(path));
    }

    /// Closes the dialogs of a window once they are taken.
    void takeDialog(const QString& name, QWidget& window)
    {
        settle();
        for (QDialog* dialog : window.findChildren<QDialog*>()) {
            if (!dialog->isVisible())
                continue;
            save(name, *dialog);
            dialog->close();
        }
        settle();
    }

protected:
    ScreenCamera(QString folder, Look look)
        : m_look(std::move(look))
        , m_folder(std::move(folder))
    { }

    static constexpr int Patience = 120000; ///< milliseconds; a slow machine may take its time

    const Look m_look;
    bool m_isSaved = true;

private:
    const QString m_folder;
};

} // namespace touchstone
