// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/TextFold.h"
#include "model/exchange/FreshKeys.h"
#include "model/exchange/MermaidJourney.h"

#include <cmath>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Kind = FormatWarning::Kind;

/// A character reference as Mermaid takes them: `#35;`, `#quot;`.
const QRegularExpression& entity()
{
    static const QRegularExpression pattern(u"#(?:([0-9]{1,7})|([A-Za-z]{2,8}));"_s);
    return pattern;
}

QString decoded(const QRegularExpressionMatch& match)
{
    static const QHash<QString, QString> named
        = {{u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s}, {u"gt"_s, u">"_s},
            {u"nbsp"_s, u" "_s}, {u"colon"_s, u":"_s}, {u"semi"_s, u";"_s}, {u"comma"_s, u","_s}, {u"num"_s, u"#"_s}};
    if (!match.captured(2).isEmpty())
        return named.value(match.captured(2).toLower(), match.captured());
    const char32_t code = match.captured(1).toUInt();
    const bool isCharacter = code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return isCharacter ? QString::fromUcs4(&code, 1) : match.captured();
}

/// The text of a name: character references and line breaks in HTML resolved, on one line.
QString plain(const QString& text)
{
    static const QRegularExpression lineBreak(u"<br\\s*/?>"_s, QRegularExpression::CaseInsensitiveOption);
    QString source = text;
    source.replace(lineBreak, u" "_s);
    QString result;
    qsizetype from = 0;
    for (auto it = entity().globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        result += source.mid(from, match.capturedStart() - from) + decoded(match);
        from = match.capturedEnd();
    }
    return (result + source.mid(from)).simplified();
}

/// The line without its comment: a `#` that begins no character reference.
QString withoutComment(const QString& line)
{
    for (qsizetype at = line.indexOf(u'#'); at >= 0; at = line.indexOf(u'#', at + 1)) {
        const auto match
            = entity().match(line, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return line.left(at);
    }
    return line;
}

class Reader
{
public:
    Reader(const QString& text, const QString& fileName)
        : m_file(fileName)
        , m_lines(QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n'))
    { }

    Result<JourneyReading> read()
    {
        for (m_at = 0; m_at < m_lines.size() && !m_error; ++m_at)
            readLine(m_lines[m_at].trimmed());
        if (!m_error && !m_started)
            fail(ErrorCode::MermaidNotJourney, u""_s, m_lines.size());
        if (m_error)
            return failure(*m_error);
        if (m_journey.name.isEmpty())
            m_journey.name = LocalizedText(m_titleElsewhere);
        nameOnlySomeActors();
        m_reading.journey = std::move(m_journey);
        return std::move(m_reading);
    }

private:
    qint64 line() const { return m_at + 1; }
    void fail(ErrorCode code, const QString& argument, qint64 line)
    {
        m_error = Error{.code = code, .arguments = {argument.left(80)}, .file = m_file, .row = line};
    }

    void readLine(const QString& text)
    {
        if (text.startsWith(QChar(0xFEFF)))
            return readLine(text.mid(1).trimmed());
        if (text.startsWith(u"%%{"_s))
            return skipTo(u"}%%"_s, u"%%{"_s);
        if (text.startsWith(u"%%"_s) || withoutComment(text).trimmed().isEmpty())
            return;
        static const QRegularExpression fence(u"^(```|~~~|:::)\\s*mermaid\\b"_s);
        if (!m_started) {
            if (const auto match = fence.match(text); match.hasMatch() && m_fence.isEmpty())
                m_fence = match.captured(1);
            else if (text == u"---")
                readFrontMatter();
            else
                readFirst(text);
        } else if (!m_fence.isEmpty() && text.startsWith(m_fence)) {
            m_at = m_lines.size(); // what follows the fence is no part of the diagram
        } else {
            readStatement(withoutComment(text).trimmed());
        }
    }

    /// Goes on to the line with `end`, which may be this one.
    void skipTo(const QString& end, const QString& begin)
    {
        m_reading.warnings.add({Kind::StatementIgnored, line(), 0, {begin}});
        for (qint64 first = line(); m_at < m_lines.size(); ++m_at) {
            if (m_lines[m_at].contains(end))
                return;
            if (m_at + 1 == m_lines.size())
                return fail(ErrorCode::MermaidUnclosed, begin, first);
        }
    }

    /// Of the YAML block at the top only the title is taken.
    void readFrontMatter()
    {
        static const QRegularExpression entry(u"^([A-Za-z_][\\w-]*)\\s*:\\s*(.*)$"_s);
        const qint64 first = line();
        for (++m_at; m_at < m_lines.size(); ++m_at) {
            const QString text = m_lines[m_at];
            if (text.trimmed() == u"---")
                return;
            const auto match = entry.match(text);
            if (!match.hasMatch())
                continue;
            QString value = match.captured(2).trimmed();
            if (match.captured(1) != u"title") {
                m_reading.warnings.add({Kind::StatementIgnored, line(), 0, {match.captured(1)}});
                continue;
            }
            for (const QChar quote : {u'"', u'\''}) {
                if (value.size() >= 2 && value.startsWith(quote) && value.endsWith(quote))
                    value = value.mid(1, value.size() - 2);
            }
            m_titleElsewhere = value.simplified();
        }
        fail(ErrorCode::MermaidUnclosed, u"---"_s, first);
    }

    void readFirst(const QString& text)
    {
        static const QRegularExpression keyword(u"^journey(?:\\s+|$)"_s, QRegularExpression::CaseInsensitiveOption);
        const auto match = keyword.match(text);
        if (!match.hasMatch())
            return fail(ErrorCode::MermaidNotJourney, text, line());
        m_started = true;
        readStatement(withoutComment(text.mid(match.capturedLength())).trimmed());
    }

    void readStatement(const QString& text)
    {
        static const QRegularExpression keyword(
            u"^(?:(title|section)(?:\\s+|$)|(accTitle|accDescr)\\s*:|(accDescr)\\s*\\{)"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (text.isEmpty())
            return;
        const auto match = keyword.match(text);
        if (!match.hasMatch())
            return readTask(text);
        if (match.hasCaptured(3))
            return skipTo(u"}"_s, u"accDescr"_s);
        const QString rest = plain(text.mid(match.capturedLength()));
        const QString word = (match.captured(1) + match.captured(2)).toLower();
        if (rest.isEmpty())
            return fail(ErrorCode::MermaidBadLine, text, line());
        if (word == u"title") {
            m_journey.name = LocalizedText(rest);
        } else if (word == u"section") {
            m_stage = stageOf(rest);
        } else if (word == u"acctitle") {
            m_titleElsewhere = m_titleElsewhere.isEmpty() ? rest : m_titleElsewhere;
        } else {
            m_reading.warnings.add({Kind::StatementIgnored, line(), 0, {u"accDescr"_s}});
        }
    }

    StageId stageOf(const QString& name)
    {
        StageId& id = m_stages[foldText(name)];
        if (!id) {
            id = newId<StageId>();
            Stage stage;
            stage.id = id;
            stage.position = m_journey.stages.nextPosition();
            stage.name = LocalizedText(name);
            m_journey.stages.put(std::move(stage));
        }
        return id;
    }

    /// `name: score: actor, actor`; Mermaid takes no notice of what stands behind a further colon.
    void readTask(const QString& text)
    {
        const QStringList parts = text.split(u':');
        const QString name = plain(parts[0]);
        if (parts.size() < 2 || name.isEmpty())
            return fail(ErrorCode::MermaidBadLine, text, line());
        Touchpoint touchpoint;
        touchpoint.id = newId<TouchpointId>();
        touchpoint.position = m_journey.touchpoints.nextPosition();
        touchpoint.name = LocalizedText(name);
        touchpoint.stage = m_stage;
        readScore(touchpoint, parts[1].trimmed());
        touchpoint.personas = readActors(parts.value(2));
        Transition transition;
        transition.id = newId<TransitionId>();
        transition.position = m_journey.transitions.nextPosition();
        transition.from = m_journey.touchpoints.isEmpty() ? StartNode : m_journey.touchpoints.back().id;
        transition.to = touchpoint.id;
        m_journey.transitions.put(std::move(transition));
        m_journey.touchpoints.put(std::move(touchpoint));
    }

    void readScore(Touchpoint& touchpoint, const QString& text)
    {
        bool isNumber = false;
        const double score = text.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(score)) {
            m_reading.warnings.add({Kind::ScoreUnreadable, line(), 0, {text.left(80)}});
            return;
        }
        const int taken = static_cast<int>(std::round(std::clamp(score, 1., 5.)));
        if (taken != score)
            m_reading.warnings.add({Kind::ScoreRounded, line(), 0, {text.left(80), QString::number(taken)}});
        touchpoint.emotion.push_back(taken - 3);
    }

    /// The keys of a task's actors; new ones become personas.
    QStringList readActors(const QString& text)
    {
        QStringList keys;
        for (const QString& part : text.split(u',')) {
            const QString name = plain(part);
            if (name.isEmpty())
                continue;
            QString& key = m_actors[foldText(name)];
            if (key.isEmpty()) {
                Persona persona;
                persona.id = newId<PersonaId>();
                persona.key = key = m_keys.make({}, name);
                persona.position = m_journey.personas.nextPosition();
                persona.name = LocalizedText(name);
                m_journey.personas.put(std::move(persona));
            }
            if (!keys.contains(key))
                keys << key;
        }
        return keys;
    }

    /// A task of all actors names none: so will those who come later pass it, too.
    void nameOnlySomeActors()
    {
        std::vector<Touchpoint> ofAll;
        for (const Touchpoint& touchpoint : m_journey.touchpoints) {
            if (!touchpoint.personas.isEmpty() && touchpoint.personas.size() == m_actors.size())
                ofAll.push_back(touchpoint);
        }
        for (Touchpoint& touchpoint : ofAll) {
            touchpoint.personas.clear();
            m_journey.touchpoints.put(std::move(touchpoint));
        }
    }

    QString m_file;
    QStringList m_lines;
    qsizetype m_at = 0;
    bool m_started = false;
    QString m_fence, m_titleElsewhere;
    std::optional<Error> m_error;
    Journey m_journey;
    StageId m_stage;
    QHash<QString, StageId> m_stages;
    QHash<QString, QString> m_actors; ///< folded name to key
    FreshKeys m_keys{Collection<Persona>()};
    JourneyReading m_reading;
};

} // namespace

bool looksLikeMermaid(const QString& text)
{
    // Front matter, directives and comments may come first; a Markdown fence may stand round it.
    static const QRegularExpression start(
        u"^[\\s\\x{FEFF}]*(?:(?:```|~~~|:::)[ \\t]*mermaid[ \\t]*\\n\\s*)?(?:---[ \\t]*\\n.*?\\n---[ \\t]*\\n\\s*)?"
        "(?:%%\\{.*?\\}%%\\s*|%%[^\\n{][^\\n]*\\n\\s*|%%\\n\\s*)*"
        "(?:journey(?:[ \\t]*\\n|[ \\t]*$|[ \\t]+(?:title|section|accTitle|accDescr)\\b)"
        "|(?:flowchart|graph)[ \\t]+(?:TB|TD|BT|RL|LR)\\b"
        "|(?:sequenceDiagram|classDiagram|stateDiagram(?:-v2)?|erDiagram|gantt|gitGraph|mindmap|timeline"
        "|quadrantChart|requirementDiagram|sankey-beta|xychart-beta|block-beta|pie|C4\\w+)[ \\t]*(?:\\n|$))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString head = text.left(1 << 16).replace(u"\r\n"_s, u"\n"_s);
    static const QRegularExpression fenced(u"^[\\s\\x{FEFF}]*(?:```|~~~|:::)[ \\t]*mermaid\\b"_s);
    return fenced.match(head).hasMatch() || start.match(head).hasMatch();
}

Result<JourneyReading> readMermaid(const QString& text, const QString& fileName)
{
    return Reader(text, fileName).read();
}

} // namespace touchstone
