// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/Words.h"

#include <QTranslator>

namespace touchstone {

Words::Words(const QString& language)
    : m_language(language)
    , m_catalogue(std::make_unique<QTranslator>())
{
    // Without a catalogue (a program that links the model alone) the source texts serve.
    if (!m_catalogue->load(QStringLiteral(":/i18n/touchstone_%1.qm").arg(language)))
        m_catalogue.reset();
}

Words::~Words() = default;

QString Words::translate(const char* context, const char* sourceText, const char* disambiguation, int n) const
{
    QString text;
    if (m_catalogue)
        text = m_catalogue->translate(context, sourceText, disambiguation, n);
    if (text.isEmpty())
        text = QString::fromUtf8(sourceText);
    if (n >= 0)
        text.replace(QLatin1String("%n"), QString::number(n));
    return text;
}

QString Words::list(const QStringList& items) const
{
    return items.join(m_language == QLatin1String("zh_CN") ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace touchstone
