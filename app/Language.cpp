// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Language.h"

#include "translations/Catalogue.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace touchstone {

Language::~Language() { remove(); }

void Language::install(const QString& language)
{
    remove();
    m_current = language == QLatin1String("zh_CN") ? language : QStringLiteral("en");
    // Qt's catalogue first: the program's own words win where both know a text. English has plural forms of its own.
    if (m_qt.load(QStringLiteral("qtbase_") + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(cataloguePath(m_current)))
        QCoreApplication::installTranslator(&m_program);
    QLocale::setDefault(QLocale(m_current));
}

QString Language::ofSystem()
{
    return QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

void Language::remove()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace touchstone
