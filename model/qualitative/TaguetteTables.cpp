// SPDX-License-Identifier: GPL-3.0-or-later
// Taguette (taguette.org) exports its codebook ("tag, description, number of highlights") and its highlights ("id,
// document, tag, content", one row a tag) as tables. Dots in a tag's name make a tree. Highlights come without the text
// around them: a document becomes an interview of its quotes.
#include "model/exchange/TableText.h"
#include "model/qualitative/QualitativeFormat.h"

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Match = QualitativeFormat::Match;
using Kind = QualitativeWarning::Kind;

/// Where the columns of a table are; -1: nowhere.
struct Columns
{
    qsizetype tag = -1, description = -1, highlights = -1, id = -1, document = -1, content = -1;

    explicit Columns(const QStringList& header)
    {
        for (qsizetype column = 0; column < header.size(); ++column) {
            const QString name = header[column].trimmed().toLower();
            qsizetype* found = name == "tag"_L1     ? &tag
                : name == "description"_L1          ? &description
                : name == "number of highlights"_L1 ? &highlights
                : name == "id"_L1                   ? &id
                : name == "document"_L1             ? &document
                : name == "content"_L1              ? &content
                                                    : nullptr;
            if (found && *found < 0)
                *found = column;
        }
    }
    bool areHighlights() const { return tag >= 0 && document >= 0 && content >= 0; }
    bool areCodes() const { return tag >= 0 && description >= 0 && highlights >= 0; }
};

Match recognises(const QualitativeProbe& probe)
{
    const QByteArray line = probe.head.left(probe.head.indexOf(u'\n')).toUtf8();
    const TableText table = parseTable({line.constData(), static_cast<size_t>(line.size())}, CsvDialect());
    if (table.records.empty())
        return Match::None;
    const Columns columns(table.records.front().cells);
    return columns.areHighlights() || columns.areCodes() ? Match::Sure : Match::None;
}

/// The codes of a file by the tags that name them.
class Tags
{
public:
    explicit Tags(std::vector<FileCode>& codes)
        : m_codes(codes)
    { }

    /// The code of a tag. "places.parks" belongs to "places", which is made where nobody else does.
    int codeOf(const QString& tag)
    {
        if (const auto known = m_byTag.constFind(tag); known != m_byTag.constEnd())
            return *known;
        const qsizetype dot = tag.lastIndexOf(u'.');
        const bool isBelow = dot > 0 && dot + 1 < tag.size() && tag.count(u'.') < DeepestTag;
        const int above = isBelow ? codeOf(tag.left(dot)) : -1;
        m_codes.push_back(
            {.id = {}, .name = isBelow ? tag.mid(dot + 1) : tag, .above = above, .colour = {}, .note = {}});
        const auto index = static_cast<int>(m_codes.size()) - 1;
        m_byTag.insert(tag, index);
        return index;
    }

private:
    static constexpr qsizetype DeepestTag = 20;
    std::vector<FileCode>& m_codes;
    QHash<QString, int> m_byTag;
};

void readHighlights(const TableText& table, const Columns& columns, QualitativeFile& file)
{
    Tags tags(file.codes);
    std::map<QString, size_t> documents;
    std::map<std::pair<QString, QString>, std::pair<size_t, size_t>> passages; // by document and id or content
    std::vector<int> lengths; // of the interviews, in code points
    for (size_t row = 1; row < table.records.size(); ++row) {
        const TableRecord& record = table.records[row];
        const QString document = record.cells.value(columns.document).trimmed();
        const QString content = record.cells.value(columns.content).trimmed();
        const QString tag = record.cells.value(columns.tag).trimmed();
        if (content.isEmpty()) {
            file.warnings.add({Kind::LineUnreadable, {}, record.row, {record.cells.join(u' ').left(60)}});
            continue;
        }
        const auto [found, isNew] = documents.try_emplace(document, file.interviews.size());
        if (isNew) {
            file.interviews.push_back({.id = {},
                .title = document,
                .text = {},
                .passages = {},
                .codes = {},
                .isQuotes = true,
                .informant = {},
                .person = {},
                .wave = {},
                .sourceFile = {}});
            lengths.push_back(0);
        }
        FileInterview& interview = file.interviews[found->second];
        const QString id = columns.id < 0 ? content : record.cells.value(columns.id);
        const auto [passage, isNewPassage]
            = passages.try_emplace({document, id}, found->second, interview.passages.size());
        if (isNewPassage) {
            int& length = lengths[found->second];
            if (!interview.text.isEmpty()) {
                interview.text += u"\n\n"_s;
                length += 2;
            }
            interview.text += content;
            const int end = length + static_cast<int>(content.toUcs4().size());
            interview.passages.push_back({length, end, {}});
            length = end;
        }
        if (!tag.isEmpty())
            interview.passages[passage->second.second].codes.push_back(tags.codeOf(tag));
    }
    for (const FileInterview& interview : file.interviews)
        file.warnings.add({Kind::TextMissing, interview.title, 0, {QString::number(interview.passages.size())}});
}

Result<QualitativeFile> read(const QualitativeProbe& probe, Progress& progress)
{
    const Result<TableText> table = readTableFile(probe.source.path, progress);
    if (!table)
        return failure(table.error());
    QualitativeFile file;
    file.format = u"taguette"_s;
    const Columns columns(table->records.empty() ? QStringList() : table->records.front().cells);
    if (columns.areHighlights()) {
        readHighlights(*table, columns, file);
    } else if (columns.areCodes()) {
        Tags tags(file.codes);
        for (size_t row = 1; row < table->records.size(); ++row) {
            const QStringList& cells = table->records[row].cells;
            const QString tag = cells.value(columns.tag).trimmed();
            if (!tag.isEmpty())
                file.codes[static_cast<size_t>(tags.codeOf(tag))].note = cells.value(columns.description).trimmed();
        }
    }
    if (file.codes.empty() && file.interviews.empty())
        return failure({ErrorCode::UnsupportedSource, {u"no-text"_s}, probe.source.path});
    return file;
}

} // namespace

const QualitativeFormat taguetteTables = {recognises, read};

} // namespace touchstone
