// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/CsvReader.h"

#include <QTest>

namespace touchstone::test {

/// A whole text table, and what its reader had to say.
struct CsvContent
{
    std::vector<QByteArrayList> records; ///< blank lines too
    int strayQuotes = 0;
    int unclosedQuotes = 0;
    int undecodable = 0;
    CsvFormat format;
    QString hash;
    std::optional<Error> error;

    size_t filled() const
    {
        return static_cast<size_t>(std::count_if(records.begin(), records.end(),
            [](const QByteArrayList& record) { return record != QByteArrayList{QByteArray()}; }));
    }
};

inline CsvContent readCsv(const QString& path)
{
    CsvContent content;
    Progress progress;
    const auto format = detectCsvFormat(path, progress);
    if (!format) {
        content.error = format.error();
        return content;
    }
    content.format = *format;
    auto reader = CsvReader::open(path, *format);
    if (!reader) {
        content.error = reader.error();
        return content;
    }
    while ((*reader)->next()) {
        QByteArrayList record;
        for (const std::string_view cell : (*reader)->fields())
            record << QByteArray(cell.data(), static_cast<qsizetype>(cell.size()));
        content.records.push_back(record);
        content.strayQuotes += (*reader)->strayQuotes();
        content.unclosedQuotes += (*reader)->unclosedQuoteColumn() > 0;
        content.undecodable += (*reader)->undecodable();
    }
    content.error = (*reader)->error();
    content.hash = (*reader)->hash();
    return content;
}

/// Writes a file for a test; fails the program where it cannot.
inline QString writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace touchstone::test
