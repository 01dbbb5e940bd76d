// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qualitative/RefiWriter.h"

#include "model/base/CodePoints.h"
#include "model/evidence/CodeTree.h"
#include "model/exchange/ZipWriter.h"
#include "model/qualitative/CodeMeaning.h"
#include "model/qualitative/RefiCodes.h"
#include "model/qualitative/RefiGuids.h"
#include "model/qualitative/TranscriptText.h"

#include <array>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr qsizetype LongestQuote = 200;
constexpr std::array variables
    = {InterviewVariable::Person, InterviewVariable::Informant, InterviewVariable::Wave, InterviewVariable::SourceFile};
constexpr std::array stances = {Stance::Negative, Stance::Neutral, Stance::Positive};

QString codeGuid(const Code& code) { return refiGuid(u"code:%1"_s.arg(code.id.value)); }
QString interviewGuid(const Interview& interview) { return refiGuid(u"interview:%1"_s.arg(interview.id.value)); }
QString variableGuid(InterviewVariable variable) { return refiGuid(u"variable:%1"_s.arg(static_cast<int>(variable))); }
const QString& userGuid()
{
    static const QString guid = refiGuid(u"user:touchstone"_s);
    return guid;
}

/// The codes of a project as another program sees them.
class WrittenCodes
{
public:
    WrittenCodes(const ProjectData& data, const QString& language)
        : m_language(language)
    {
        addCodes(data.evidence.codes);
        addPlaces(data);
        const int severity = addGroup(CodeGroup::Severity);
        for (int level = 0; level <= 3; ++level)
            add(guidOfSeverity(level), severityName(level, language), severity);
        const int stance = addGroup(CodeGroup::Stance);
        for (const Stance each : stances)
            add(touchstone::guidOf(each), nameOf(each, language), stance);
    }

    const std::vector<RefiCode>& all() const { return m_codes; }
    /// Of a code by its key; empty where there is none.
    QString guidOf(const QString& key) const { return m_guids.value(key); }

private:
    int add(const QString& guid, const QString& name, int above, bool isCodable = true)
    {
        m_codes.push_back({{.id = guid, .name = name, .above = above, .colour = {}, .note = {}}, isCodable});
        return static_cast<int>(m_codes.size()) - 1;
    }
    int addGroup(CodeGroup group) { return add(touchstone::guidOf(group), nameOf(group, m_language), -1, false); }

    void addCodes(const Collection<Code>& codes)
    {
        std::vector<int> above; // by depth
        for (const CodeNode& node : codeTree(codes)) {
            const Code& code = *codes.find(node.id);
            above.resize(static_cast<size_t>(node.depth));
            const QString guid = codeGuid(code);
            const int index = add(guid, code.name.in(m_language), above.empty() ? -1 : above.back());
            m_codes.back().code.colour = code.colour;
            m_codes.back().code.note = code.note;
            m_guids.insert(code.key, guid);
            above.push_back(index);
        }
    }

    void addPlaces(const ProjectData& data)
    {
        if (data.journey.touchpoints.isEmpty())
            return;
        const int group = addGroup(CodeGroup::Touchpoints);
        for (const Touchpoint& touchpoint : data.journey.touchpoints)
            add(touchstone::guidOf(Place{touchpoint.id}), touchpointName(data.journey, touchpoint.id), group);
        // Handovers are many: only those that something is said of.
        QSet<Place> handovers;
        const auto addHandover = [&](const Place& place) {
            if (!place.isHandover() || handovers.contains(place))
                return;
            handovers.insert(place);
            add(touchstone::guidOf(place),
                u"%1 → %2"_s.arg(
                    touchpointName(data.journey, place.touchpoint), touchpointName(data.journey, place.to)),
                group);
        };
        for (const Interview& interview : data.evidence.interviews) {
            for (const Place& place : interview.covers)
                addHandover(place);
            for (const Excerpt& excerpt : interview.excerpts)
                addHandover(excerpt.place);
        }
    }

    QString touchpointName(const Journey& journey, TouchpointId id) const
    {
        const Touchpoint* touchpoint = journey.touchpoints.find(id);
        return touchpoint ? touchpoint->name.in(m_language) : QString();
    }
    QString m_language;
    std::vector<RefiCode> m_codes;
    QHash<QString, QString> m_guids;
};

/// Writes project.qde.
class ProjectXml
{
public:
    ProjectXml(QXmlStreamWriter& xml, const ProjectData& data, const QString& language)
        : m_xml(xml)
        , m_data(data)
        , m_language(language)
        , m_codes(data, language)
    { }

    void write()
    {
        m_xml.writeStartElement(u"Project"_s);
        m_xml.writeDefaultNamespace(RefiProjectNamespace);
        attribute(u"name"_s, m_data.journey.name.in(m_language));
        attribute(u"origin"_s, u"Touchstone"_s);
        attribute(u"creatingUserGUID"_s, userGuid());
        m_xml.writeStartElement(u"Users"_s);
        m_xml.writeEmptyElement(u"User"_s);
        attribute(u"guid"_s, userGuid());
        attribute(u"name"_s, u"Touchstone"_s);
        m_xml.writeEndElement();
        writeRefiCodes(m_xml, m_codes.all());
        if (!m_data.evidence.interviews.isEmpty()) {
            writeVariables();
            m_xml.writeStartElement(u"Sources"_s);
            for (const Interview& interview : m_data.evidence.interviews)
                writeInterview(interview);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

private:
    void attribute(const QString& name, const QString& value) { m_xml.writeAttribute(name, asRefiText(value)); }

    void reference(const QString& element, const QString& guid)
    {
        m_xml.writeEmptyElement(element);
        attribute(u"targetGUID"_s, guid);
    }

    void writeVariables()
    {
        m_xml.writeStartElement(u"Variables"_s);
        for (const InterviewVariable variable : variables) {
            m_xml.writeEmptyElement(u"Variable"_s);
            attribute(u"guid"_s, variableGuid(variable));
            attribute(u"name"_s, nameOf(variable, m_language));
            attribute(u"typeOfVariable"_s, u"Text"_s);
        }
        m_xml.writeEndElement();
    }

    void writeCoding(const QString& owner, const QString& code)
    {
        m_xml.writeStartElement(u"Coding"_s);
        attribute(u"guid"_s, refiGuid(u"coding:%1:%2"_s.arg(owner, code)));
        attribute(u"creatingUser"_s, userGuid());
        reference(u"CodeRef"_s, code);
        m_xml.writeEndElement();
    }

    void writeExcerpt(const Interview& interview, const CodePoints& points, const Excerpt& excerpt)
    {
        const QString guid = refiGuid(u"excerpt:%1"_s.arg(excerpt.id.value));
        const int from = points.unitOf(excerpt.start);
        QString quote = interview.text.mid(from, points.unitOf(excerpt.end) - from).simplified();
        if (quote.size() > LongestQuote) {
            quote.truncate(LongestQuote - (quote[LongestQuote - 1].isHighSurrogate() ? 1 : 0));
            quote += u'…';
        }
        m_xml.writeStartElement(u"PlainTextSelection"_s);
        attribute(u"guid"_s, guid);
        attribute(u"name"_s, quote);
        attribute(u"startPosition"_s, QString::number(excerpt.start));
        attribute(u"endPosition"_s, QString::number(excerpt.end));
        attribute(u"creatingUser"_s, userGuid());
        if (const QString code = m_codes.guidOf(excerpt.code); !code.isEmpty())
            writeCoding(guid, code);
        if (excerpt.place)
            writeCoding(guid, touchstone::guidOf(excerpt.place));
        if (excerpt.severity)
            writeCoding(guid, guidOfSeverity(*excerpt.severity));
        if (excerpt.stance)
            writeCoding(guid, touchstone::guidOf(*excerpt.stance));
        m_xml.writeEndElement();
    }

    void writeInterview(const Interview& interview)
    {
        const QString guid = interviewGuid(interview);
        m_xml.writeStartElement(u"TextSource"_s);
        attribute(u"guid"_s, guid);
        attribute(u"name"_s, interview.title.in(m_language));
        attribute(u"plainTextPath"_s, RefiInternalScheme + guid + u".txt"_s);
        attribute(u"creatingUser"_s, userGuid());
        const CodePoints points(interview.text);
        for (const Excerpt& excerpt : interview.excerpts)
            writeExcerpt(interview, points, excerpt);
        for (const Place& place : interview.covers)
            writeCoding(guid, touchstone::guidOf(place));
        for (const InterviewVariable variable : variables) {
            m_xml.writeStartElement(u"VariableValue"_s);
            reference(u"VariableRef"_s, variableGuid(variable));
            m_xml.writeTextElement(u"TextValue"_s, asRefiText(valueOf(interview, variable)));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    QString valueOf(const Interview& interview, InterviewVariable variable) const
    {
        switch (variable) {
        case InterviewVariable::Person:
            return interview.person;
        case InterviewVariable::Informant:
            return nameOf(interview.informant, m_language);
        case InterviewVariable::SourceFile:
            return interview.sourceFile;
        case InterviewVariable::Wave:
            break;
        }
        return interview.wave;
    }

    QXmlStreamWriter& m_xml;
    const ProjectData& m_data;
    QString m_language;
    WrittenCodes m_codes;
};

bool isTranslated(const LocalizedText& text) { return text.byLanguage().size() > 1; }

void warnTranslations(std::ptrdiff_t names, FormatWarnings& warnings)
{
    if (names > 0) {
        warnings.add({FormatWarning::Kind::LeftOut, 0, 0, {u"names in a further language"_s, QString::number(names)}});
    }
}

template <typename Write>
QByteArray document(const Write& write)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    write(xml);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<JourneyWriting> writeRefiProject(const ProjectData& data, const QString& language)
{
    JourneyWriting writing;
    warnTranslations(std::ranges::count_if(data.evidence.codes, isTranslated, &Code::name)
            + std::ranges::count_if(data.evidence.interviews, isTranslated, &Interview::title),
        writing.warnings);
    ZipParts parts
        = {{RefiProjectPart, document([&](QXmlStreamWriter& xml) { ProjectXml(xml, data, language).write(); })}};
    for (const Interview& interview : data.evidence.interviews)
        parts.emplace_back(RefiSourceFolder + interviewGuid(interview) + u".txt"_s, interview.text.toUtf8());
    Result<QByteArray> packed = packParts(parts);
    if (!packed)
        return failure(packed.error());
    writing.bytes = *std::move(packed);
    return writing;
}

JourneyWriting writeRefiCodebook(const ProjectData& data, const QString& language)
{
    JourneyWriting writing;
    warnTranslations(std::ranges::count_if(data.evidence.codes, isTranslated, &Code::name), writing.warnings);
    writing.bytes = document(
        [&](QXmlStreamWriter& xml) { writeRefiCodes(xml, WrittenCodes(data, language).all(), RefiCodebookNamespace); });
    return writing;
}

} // namespace touchstone
