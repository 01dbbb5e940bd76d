// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/LocalizedText.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace touchstone {

QString LocalizedText::in(const QString& language) const
{
    if (isPlain())
        return m_plain;
    if (const auto it = m_byLanguage.find(language); it != m_byLanguage.end() && !it->isEmpty())
        return *it;
    if (const auto it = m_byLanguage.find(QStringLiteral("en")); it != m_byLanguage.end() && !it->isEmpty())
        return *it;
    for (const QString& text : m_byLanguage) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

LocalizedText LocalizedText::with(const QString& language, const QString& text) const
{
    if (isPlain())
        return LocalizedText(text);
    auto byLanguage = m_byLanguage;
    byLanguage[language] = text;
    return LocalizedText(byLanguage);
}

QString LocalizedText::toColumn() const
{
    // A plain text that would read as an object goes under the empty language.
    const bool ambiguous = isPlain() && m_plain.startsWith(QLatin1Char('{'));
    if (isPlain() && !ambiguous)
        return m_plain;
    QJsonObject object;
    if (ambiguous)
        object.insert(QString(), m_plain);
    for (auto it = m_byLanguage.begin(); it != m_byLanguage.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

LocalizedText LocalizedText::fromColumn(const QString& column)
{
    if (!column.startsWith(QLatin1Char('{')))
        return LocalizedText(column);
    const QJsonDocument document = QJsonDocument::fromJson(column.toUtf8());
    if (!document.isObject())
        return LocalizedText(column);
    QMap<QString, QString> byLanguage;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        byLanguage.insert(it.key(), it.value().toString());
    if (byLanguage.size() == 1 && byLanguage.firstKey().isEmpty())
        return LocalizedText(byLanguage.first());
    return LocalizedText(byLanguage);
}

} // namespace touchstone
