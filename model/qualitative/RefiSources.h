// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/exchange/XmlPart.h"
#include "model/qualitative/QualitativeFile.h"
#include "model/qualitative/SourceText.h"

#include <QHash>

namespace touchstone {

/// Reads the sources of a REFI-QDA project: texts, the texts of PDF files, transcripts of recordings, and passages of
/// pictures and recordings that are coded without any text.
class RefiSources
{
public:
    /// `archive`: where texts lie; nullptr for a project.qde alone. `variables`: their names by folded GUID. The codes
    /// of `file` are there already.
    RefiSources(XmlPart& xml, const ZipArchive* archive, const QHash<QString, QString>& variables,
        QualitativeFile& file, Progress& progress);

    /// Reads what stands in <Sources>, which just began. SourceHostile, SourceDamaged, Cancelled; errors of the XML are
    /// left to the reader of the rest.
    Result<void> read();

private:
    /// A passage as the file tells it.
    struct Selection
    {
        qint64 start = -1, end = -1; ///< as stored
        QString from, to; ///< GUIDs of synchronisation points
        QString quote; ///< what the file says of it: mostly its text
        std::vector<int> codes;
    };
    /// A text: of a source, or what stands for a PDF or a recording.
    struct Text
    {
        QString id, title, path;
        std::optional<QString> content;
        std::vector<Selection> selections;
        std::vector<int> codes;
        QHash<QString, QString> values; ///< of variables, by their folded names
        QHash<QString, qint64> points; ///< positions of synchronisation points
    };

    void readText(Text& text, std::vector<Text>* inside, std::vector<Selection>* places);
    Selection readSelection();
    int readCoding();
    void readValue(Text& text);
    std::optional<QString> load(const Text& text);
    void take(Text& source, std::vector<Text>& inside, std::vector<Selection>& places);
    void takeText(Text& text, const QString& stored, const QString& title);
    void addPassages(FileInterview& interview, Text& text, const SourceText& source);
    void takeQuotes(const QString& title, std::vector<Selection>& quotes);
    void describe(FileInterview& interview, const Text& text);
    void fail(Error error);

    XmlPart& m_xml;
    const ZipArchive* m_archive;
    const QHash<QString, QString>& m_variables;
    QualitativeFile& m_file;
    Progress& m_progress;
    QHash<QString, int> m_codes; ///< index by folded GUID
    QHash<QString, size_t> m_loaded; ///< interview by the path of its text
    std::map<QString, int> m_otherValues; ///< values of variables that mean nothing here, by name
    int m_unknownCodes = 0;
    int m_sources = 0;
    qint64 m_bytes = 0; ///< of texts so far
    std::optional<Error> m_error;
};

} // namespace touchstone
