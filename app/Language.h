// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace touchstone {

/// The interface's language: the program's catalogue and Qt's own, switched while it runs. Every widget is sent
/// QEvent::LanguageChange.
class Language
{
public:
    Language() = default;
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// "en" or "zh_CN"; any other is taken as "en".
    void install(const QString& language);
    const QString& current() const { return m_current; }

    /// The program's language that suits the system best.
    static QString ofSystem();

private:
    void remove();

    QString m_current = QStringLiteral("en");
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace touchstone
