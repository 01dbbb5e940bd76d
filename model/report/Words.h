// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QString>
#include <QStringList>

class QTranslator;

namespace touchstone {

/// Words in one language, whatever language the interface speaks: a report in Chinese out of an English window. Reads
/// the program's catalogues; a text that a catalogue lacks stays English. Safe to use from several threads.
class Words
{
public:
    explicit Words(const QString& language);
    ~Words();

    const QString& language() const { return m_language; }
    /// The text in this language; named and shaped so that lupdate finds it.
    QString translate(
        const char* context, const char* sourceText, const char* disambiguation = nullptr, int n = -1) const;

    QString list(const QStringList& items) const; ///< with this language's comma

private:
    QString m_language;
    std::unique_ptr<QTranslator> m_catalogue;
};

} // namespace touchstone
