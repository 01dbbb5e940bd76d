// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a WordprocessingML document (ECMA-376 part 1, 17): paragraphs, line breaks, tables. What was deleted with
// tracked changes, fields' instructions, headers, footnotes and comments are left out.
#include "model/exchange/XmlPart.h"
#include "model/qualitative/SpeakerTurns.h"
#include "model/qualitative/TranscriptText.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Match = QualitativeFormat::Match;

/// A document of 100 hours of talk has some 60 MB of XML.
constexpr qint64 MostUnpackedBytes = 128 << 20;

/// The part with the document, as the archive's relations say; where they say nothing, the usual one.
QString documentPart(const ZipArchive& archive)
{
    auto relations = XmlPart::open(archive, u"_rels/.rels"_s);
    while (relations && (*relations)->nextStart()) {
        if ((*relations)->attribute(u"Type").endsWith("/officeDocument"_L1)) {
            const QString target = (*relations)->attribute(u"Target").toString();
            if (archive.has(target))
                return target;
        }
    }
    return u"word/document.xml"_s;
}

Match recognises(const QualitativeProbe& probe)
{
    const auto& archive = probe.source.archive;
    if (!archive)
        return Match::None;
    // Other Office documents say so in the name of their folder.
    const bool isOther = archive->has(u"xl/workbook.xml"_s) || archive->has(u"ppt/presentation.xml"_s);
    if (!isOther && archive->has(documentPart(*archive)))
        return Match::Sure;
    return Match::None;
}

/// Gathers the text of a document.
class DocxText
{
public:
    explicit DocxText(XmlPart& xml)
        : m_xml(xml)
    { }

    /// Reads to the end; how much text came is looked at all along.
    Result<QString> read(const QString& path)
    {
        int skipped = 0; // elements that are open inside of one that is left out
        while (m_xml.next()) {
            if (m_xml.isStart()) {
                if (skipped > 0 || isLeftOut(m_xml.name()))
                    ++skipped;
                else
                    start(m_xml.name());
            } else if (m_xml.isEnd()) {
                if (skipped > 0)
                    --skipped;
                else
                    end(m_xml.name());
            } else if (m_isText && skipped == 0 && m_xml.xml().isCharacters()) {
                m_line += m_xml.xml().text();
            }
            if (m_text.size() + m_line.size() > MostTranscriptLetters)
                return failure({ErrorCode::SourceHostile, {u"a text without end"_s}, path});
        }
        if (m_xml.error())
            return failure(*m_xml.error());
        flush();
        return m_text;
    }

private:
    static bool isLeftOut(QStringView name)
    {
        static const QSet<QString> names = {u"del"_s, u"moveFrom"_s, u"delText"_s, u"instrText"_s, u"delInstrText"_s,
            u"Fallback"_s, u"pPrChange"_s, u"rPrChange"_s};
        return names.contains(name.toString());
    }

    void start(QStringView name)
    {
        if (name == u"t")
            m_isText = true;
        else if (name == u"tab" && m_inRun)
            m_line += u'\t';
        else if (name == u"br" || name == u"cr")
            m_line += u'\n';
        else if (name == u"noBreakHyphen")
            m_line += u'-';
        else if (name == u"r")
            m_inRun = true;
        else if (name == u"p" && !m_line.isEmpty() && !m_inCell)
            flush(); // a text box stands inside of a paragraph
        else if (name == u"tc")
            m_inCell = true;
    }

    void end(QStringView name)
    {
        if (name == u"t") {
            m_isText = false;
        } else if (name == u"r") {
            m_inRun = false;
        } else if (name == u"p") {
            // The paragraphs of a cell stay on the row's line, so that a speaker stands beside what was said.
            if (!m_inCell)
                flush();
            else if (!m_line.isEmpty() && !m_line.endsWith(u'\t') && !m_line.endsWith(u'\n'))
                m_line += u'\n';
        } else if (name == u"tc") {
            while (m_line.endsWith(u'\n'))
                m_line.chop(1);
            m_line += u'\t';
            m_inCell = false;
        } else if (name == u"tr") {
            while (m_line.endsWith(u'\t'))
                m_line.chop(1);
            flush();
        }
    }

    void flush()
    {
        m_text += m_line;
        m_text += u'\n';
        m_line.clear();
    }

    XmlPart& m_xml;
    QString m_text, m_line;
    bool m_isText = false, m_inRun = false, m_inCell = false;
};

Result<QualitativeFile> read(const QualitativeProbe& probe, Progress& progress)
{
    const QString& path = probe.source.path;
    QualitativeFile file;
    file.format = u"docx"_s;
    auto xml = XmlPart::open(*probe.source.archive, documentPart(*probe.source.archive));
    if (!xml)
        return failure(std::move(xml).error());
    if ((*xml)->part().unpackedSize() > MostUnpackedBytes)
        return failure({ErrorCode::SourceHostile, {u"a text without end"_s}, path});
    const Result<QString> text = DocxText(**xml).read(path);
    if (!text)
        return failure(text.error());
    TOUCHSTONE_TRY((*xml)->part().finish());
    if (progress.isCancelled())
        return failure({ErrorCode::Cancelled, {}, path});
    for (const auto& [part, what] : {std::pair(u"word/footnotes.xml"_s, u"footnotes"_s),
             std::pair(u"word/endnotes.xml"_s, u"footnotes"_s), std::pair(u"word/comments.xml"_s, u"comments"_s)}) {
        const QString element = what == "comments"_L1 ? u"comment"_s
            : part.contains("end"_L1)                 ? u"endnote"_s
                                                      : u"footnote"_s;
        int count = 0;
        auto notes = XmlPart::open(*probe.source.archive, part);
        while (notes && count < 10'000 && (*notes)->nextStart()) {
            // The first two, -1 and 0 or typed, are the lines between text and notes.
            const bool isOne = (*notes)->name() == element && (*notes)->attribute(u"type").isEmpty();
            count += isOne ? 1 : 0;
        }
        if (count > 0) {
            file.warnings.add({QualitativeWarning::Kind::LeftOut, {}, 0, {what, QString::number(count)}});
        }
    }
    return fileOfOneInterview(std::move(file), withSpeakersInLine(*text), path);
}

} // namespace

const QualitativeFormat docxTranscript = {recognises, read};

} // namespace touchstone
