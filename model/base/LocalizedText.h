// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace touchstone {

/// A human text: one string for all languages, or one a language ("en", "zh_CN").
class LocalizedText
{
public:
    LocalizedText() = default;
    LocalizedText(const QString& text) : m_plain(text) { }
    explicit LocalizedText(const QMap<QString, QString>& byLanguage) : m_byLanguage(byLanguage) { }

    bool isEmpty() const { return m_plain.isEmpty() && m_byLanguage.isEmpty(); }
    bool isPlain() const { return m_byLanguage.isEmpty(); }
    const QString& plain() const { return m_plain; }
    const QMap<QString, QString>& byLanguage() const { return m_byLanguage; }

    /// The text in `language`; else the English one; else the first there is.
    QString in(const QString& language) const;
    /// The name used where one is needed for all: the English text, else the first there is.
    QString english() const { return in(QStringLiteral("en")); }
    /// A copy with the text of one language replaced; a plain text stays plain.
    LocalizedText with(const QString& language, const QString& text) const;

    /// One line for a database column: the plain text, or a JSON object of the languages. Lossless with fromColumn().
    QString toColumn() const;
    static LocalizedText fromColumn(const QString& column);

    friend bool operator==(const LocalizedText&, const LocalizedText&) = default;

private:
    QString m_plain;
    QMap<QString, QString> m_byLanguage;
};

} // namespace touchstone
