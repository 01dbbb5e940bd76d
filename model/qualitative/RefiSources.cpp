// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qualitative/RefiSources.h"

#include "model/base/TextFold.h"
#include "model/exchange/TextEncoding.h"
#include "model/qualitative/QualitativeWords.h"
#include "model/qualitative/RefiGuids.h"
#include "model/qualitative/TranscriptText.h"

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Kind = QualitativeWarning::Kind;
using Counting = SourceText::Counting;

/// Opening a part looks at all names of the archive.
constexpr int MostSources = 5000;
constexpr qint64 MostBytesOfText = 32 << 20; ///< of one source
constexpr qint64 MostBytesOfAll = 256 << 20;
constexpr qsizetype ShownLetters = 60;

} // namespace

RefiSources::RefiSources(XmlPart& xml, const ZipArchive* archive, const QHash<QString, QString>& variables,
    QualitativeFile& file, Progress& progress)
    : m_xml(xml)
    , m_archive(archive)
    , m_variables(variables)
    , m_file(file)
    , m_progress(progress)
{
    for (size_t code = 0; code < file.codes.size(); ++code)
        m_codes.insert(file.codes[code].id, static_cast<int>(code));
}

void RefiSources::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Result<void> RefiSources::read()
{
    m_xml.eachChild([&] {
        if (m_error)
            return;
        if (++m_sources > MostSources)
            return fail({ErrorCode::SourceHostile, {u"its parts are too many"_s}});
        if (m_progress.isCancelled())
            return fail({ErrorCode::Cancelled});
        Text source;
        std::vector<Text> inside;
        std::vector<Selection> places;
        readText(source, &inside, &places);
        if (!m_xml.error())
            take(source, inside, places);
    });
    if (m_error)
        return failure(*m_error);
    if (m_unknownCodes > 0)
        m_file.warnings.add({Kind::CodeUnknown, {}, 0, {QString::number(m_unknownCodes)}});
    int others = 0;
    for (const auto& [name, count] : m_otherValues)
        others += count;
    if (others > 0)
        m_file.warnings.add({Kind::LeftOut, {}, 0, {u"values of variables"_s, QString::number(others)}});
    return {};
}

void RefiSources::readText(Text& text, std::vector<Text>* inside, std::vector<Selection>* places)
{
    text.id = foldedGuid(m_xml.attribute(u"guid"));
    text.title = m_xml.attribute(u"name").toString().trimmed();
    text.path = m_xml.attribute(u"plainTextPath").toString().trimmed();
    m_xml.eachChild([&] {
        const QStringView name = m_xml.name();
        if (name == u"PlainTextContent") {
            text.content = m_xml.textOfElement();
        } else if (name == u"PlainTextSelection" || name == u"TranscriptSelection") {
            text.selections.push_back(readSelection());
        } else if (name == u"PDFSelection" || name == u"PictureSelection" || name == u"AudioSelection"
            || name == u"VideoSelection") {
            const Selection place = readSelection();
            if (places && !place.codes.empty())
                places->push_back(place);
        } else if (name == u"Coding") {
            if (const int code = readCoding(); code >= 0)
                text.codes.push_back(code);
        } else if (name == u"VariableValue") {
            readValue(text);
        } else if (name == u"SyncPoint") {
            bool isNumber = false;
            const qint64 position = m_xml.attribute(u"position").toLongLong(&isNumber);
            if (isNumber)
                text.points.insert(foldedGuid(m_xml.attribute(u"guid")), position);
        } else if (inside && (name == u"Representation" || name == u"Transcript" || name == u"TextDescription")) {
            readText(inside->emplace_back(), nullptr, nullptr);
        }
    });
}

RefiSources::Selection RefiSources::readSelection()
{
    Selection selection;
    const auto position = [&](QStringView name) {
        bool isNumber = false;
        const qint64 number = m_xml.attribute(name).toLongLong(&isNumber);
        return isNumber ? number : -1;
    };
    selection.start = position(u"startPosition");
    selection.end = position(u"endPosition");
    selection.from = foldedGuid(m_xml.attribute(u"fromSyncPoint"));
    selection.to = foldedGuid(m_xml.attribute(u"toSyncPoint"));
    selection.quote = m_xml.attribute(u"name").toString().trimmed();
    m_xml.eachChild([&] {
        if (m_xml.name() != u"Coding")
            return;
        const int code = readCoding();
        if (code >= 0 && std::ranges::find(selection.codes, code) == selection.codes.end())
            selection.codes.push_back(code);
    });
    return selection;
}

int RefiSources::readCoding()
{
    int code = -1;
    m_xml.eachChild([&] {
        if (m_xml.name() != u"CodeRef")
            return;
        code = m_codes.value(foldedGuid(m_xml.attribute(u"targetGUID")), -1);
        m_unknownCodes += code < 0 ? 1 : 0;
    });
    return code;
}

void RefiSources::readValue(Text& text)
{
    QString name, value;
    m_xml.eachChild([&] {
        if (m_xml.name() == u"VariableRef")
            name = m_variables.value(foldedGuid(m_xml.attribute(u"targetGUID")));
        else
            value = m_xml.textOfElement().trimmed();
    });
    text.values.insert(foldText(name), value);
}

std::optional<QString> RefiSources::load(const Text& text)
{
    if (text.content)
        return text.content;
    // What lies elsewhere on the computer is not looked for: a file must not say what else is read.
    if (!m_archive || !text.path.startsWith(RefiInternalScheme, Qt::CaseInsensitive))
        return std::nullopt;
    QString part = text.path.mid(RefiInternalScheme.size());
    // Some programs name the folder as well.
    if (m_archive->has(RefiSourceFolder + part))
        part.prepend(RefiSourceFolder);
    if (!m_archive->has(part))
        return std::nullopt;
    auto opened = m_archive->part(part);
    if (!opened) {
        fail(opened.error());
        return std::nullopt;
    }
    const QByteArray bytes = (*opened)->read(MostBytesOfText + 1);
    m_bytes += bytes.size();
    if ((*opened)->error()) {
        fail(*(*opened)->error());
    } else if (bytes.size() > MostBytesOfText || m_bytes > MostBytesOfAll) {
        fail({ErrorCode::SourceHostile, {u"a text without end"_s}, m_archive->path(), part});
    } else if (const Result<void> whole = (*opened)->finish(); !whole) {
        fail(whole.error());
    } else if (validUtf8Prefix(bytes.constData(), static_cast<size_t>(bytes.size()))
        == static_cast<size_t>(bytes.size())) {
        // As the format has it: no other sign of an encoding counts.
        QString utf8 = QString::fromUtf8(bytes);
        return utf8.startsWith(QChar(QChar::ByteOrderMark)) ? utf8.mid(1) : utf8;
    } else if (const Result<DecodedText> decoded = decodeText(bytes, m_progress)) {
        if (decoded->undecodable > 0)
            m_file.warnings.add({Kind::UndecodableBytes, text.title, 0, {QString::number(decoded->undecodable)}});
        return decoded->text;
    }
    return std::nullopt;
}

void RefiSources::take(Text& source, std::vector<Text>& inside, std::vector<Selection>& places)
{
    std::vector<Text*> texts;
    if (source.content || !source.path.isEmpty())
        texts.push_back(&source);
    for (Text& text : inside)
        texts.push_back(&text);
    bool isThere = false;
    for (Text* text : texts) {
        const QString title = text->title.isEmpty() || text != &source ? source.title : text->title;
        if (const auto stored = load(*text)) {
            // One text may belong to a recording and stand there for itself as well.
            if (text != &source)
                text->values = source.values;
            takeText(*text, *stored, title);
            isThere = true;
        } else {
            for (Selection& selection : text->selections)
                places.push_back(std::move(selection));
        }
    }
    if (!places.empty())
        takeQuotes(source.title, places);
    else if (!isThere)
        m_file.warnings.add({Kind::NothingInSource, source.title});
}

void RefiSources::takeText(Text& text, const QString& stored, const QString& title)
{
    const SourceText source(stored);
    const bool isKnown = !text.path.isEmpty() && m_loaded.contains(text.path);
    if (!isKnown) {
        if (!text.path.isEmpty())
            m_loaded.insert(text.path, m_file.interviews.size());
        FileInterview& interview = m_file.interviews.emplace_back();
        interview.id = text.id;
        interview.title = title;
        interview.text = stored;
        describe(interview, text);
    }
    FileInterview& interview = isKnown ? m_file.interviews[m_loaded.value(text.path)] : m_file.interviews.back();
    for (const int code : text.codes) {
        if (std::ranges::find(interview.codes, code) == interview.codes.end())
            interview.codes.push_back(code);
    }
    addPassages(interview, text, source);
}

void RefiSources::addPassages(FileInterview& interview, Text& text, const SourceText& source)
{
    for (Selection& selection : text.selections) {
        if (selection.start < 0 && text.points.contains(selection.from)) {
            selection.start = text.points.value(selection.from);
            selection.end = text.points.value(selection.to, selection.start);
        }
    }
    // Whichever way of counting finds more passages where the file says.
    const auto agreeing = [&](Counting counting) {
        return std::ranges::count_if(text.selections, [&](const Selection& selection) {
            const auto span = source.span(selection.start, selection.end, counting);
            return span && source.says(*span, selection.quote);
        });
    };
    const Counting counting
        = source.hasTwoCountings() && agreeing(Counting::LineEndsAsOne) > agreeing(Counting::LineEndsAsStored)
        ? Counting::LineEndsAsOne
        : Counting::LineEndsAsStored;
    for (const Selection& selection : text.selections) {
        const QString place = u"%1–%2"_s.arg(selection.start).arg(selection.end);
        const auto span = source.span(selection.start, selection.end, counting);
        if (!span) {
            m_file.warnings.add({Kind::PassageOutside, interview.title, 0, {place}});
            continue;
        }
        if (!selection.quote.isEmpty() && !source.says(*span, selection.quote))
            m_file.warnings.add({Kind::TextDiffers, interview.title, 0, {place, selection.quote.left(ShownLetters)}});
        interview.passages.push_back({span->start, span->end, selection.codes});
    }
}

void RefiSources::takeQuotes(const QString& title, std::vector<Selection>& quotes)
{
    std::ranges::stable_sort(quotes, {}, &Selection::start);
    FileInterview interview;
    interview.title = title;
    interview.isQuotes = true;
    int length = 0; // code points
    for (const Selection& selection : quotes) {
        const QString quote = selection.quote.isEmpty() ? u"…"_s : withLineFeeds(selection.quote);
        if (!interview.text.isEmpty()) {
            interview.text += u"\n\n"_s;
            length += 2;
        }
        const int end = length + static_cast<int>(quote.toUcs4().size());
        interview.passages.push_back({length, end, selection.codes});
        interview.text += quote;
        length = end;
    }
    m_file.warnings.add({Kind::TextMissing, title, 0, {QString::number(quotes.size())}});
    m_file.interviews.push_back(std::move(interview));
}

void RefiSources::describe(FileInterview& interview, const Text& text)
{
    for (auto value = text.values.begin(); value != text.values.end(); ++value) {
        const auto variable = interviewVariable(value.key());
        if (!variable) {
            ++m_otherValues[value.key()];
            continue;
        }
        switch (*variable) {
        case InterviewVariable::Person:
            interview.person = *value;
            break;
        case InterviewVariable::Wave:
            interview.wave = *value;
            break;
        case InterviewVariable::SourceFile:
            interview.sourceFile = *value;
            break;
        case InterviewVariable::Informant:
            interview.informant = informantOf(*value);
            if (!interview.informant && !value->isEmpty())
                m_file.warnings.add({Kind::ValueUnknown, interview.title, 0, {*value, value.key()}});
            break;
        }
    }
}

} // namespace touchstone
