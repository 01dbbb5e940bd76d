// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/LeftOut.h"
#include "model/exchange/MermaidJourney.h"
#include "model/journey/Passes.h"

#include <cmath>
#include <numeric>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Kind = FormatWarning::Kind;

class Writer
{
public:
    Writer(const Journey& journey, const QString& language)
        : m_journey(journey)
        , m_language(language)
    { }

    JourneyWriting write()
    {
        m_text = u"journey\n"_s;
        if (const QString title = shown(m_journey.name.in(m_language)); !title.isEmpty())
            m_text += u"    title %1\n"_s.arg(title);
        writeTasks({}); // Mermaid allows tasks before the first section
        for (const Stage& stage : m_journey.stages) {
            m_text += u"    section %1\n"_s.arg(nameOf(stage));
            writeTasks(stage.id);
        }
        return {m_text.toUtf8(), warnings()};
    }

private:
    template <typename Value>
    QString nameOf(const Value& value)
    {
        const QString name = shown(value.name.in(m_language));
        return name.isEmpty() ? shown(value.key) : name;
    }

    /// A text as it may stand in a line: what means something to Mermaid as a character reference.
    QString shown(const QString& text, const QString& special = u"#;:<>"_s)
    {
        static const QRegularExpression lineBreak(u"[\\n\\r\\x{2028}\\x{2029}]"_s);
        static const QRegularExpression keyword(u"^(?:journey|title|section|accTitle|accDescr|---|```|~~~|:::)"_s,
            QRegularExpression::CaseInsensitiveOption);
        m_lineBreaks += text.contains(lineBreak);
        QString line;
        for (const QChar c : text) {
            if (c.isPrint() || c.isSurrogate() || c.isSpace())
                line += c;
        }
        QString result;
        for (const QChar c : line.simplified())
            result += special.contains(c) ? u"#%1;"_s.arg(c.unicode()) : QString(c);
        result.replace(u"%%"_s, u"#37;#37;"_s); // would begin a comment
        // Only the first character, for a person reads this, too.
        if (keyword.match(result).hasMatch())
            result.replace(0, 1, u"#%1;"_s.arg(result[0].unicode()));
        return result;
    }

    void writeTasks(StageId stage)
    {
        for (const Touchpoint& touchpoint : m_journey.touchpoints) {
            const StageId own = m_journey.stages.contains(touchpoint.stage) ? touchpoint.stage : StageId{};
            if (own != stage)
                continue;
            m_text += u"      %1: %2"_s.arg(nameOf(touchpoint)).arg(scoreOf(touchpoint));
            const QStringList actors = actorsOf(touchpoint);
            m_text += actors.isEmpty() ? u"\n"_s : u": %1\n"_s.arg(actors.join(u", "_s));
        }
    }

    /// Those who pass it; all where it names none.
    QStringList actorsOf(const Touchpoint& touchpoint)
    {
        QStringList actors;
        for (const Persona& persona : m_journey.personas) {
            if (passes(touchpoint, persona.key))
                actors << shown(persona.name.in(m_language), u"#;:<>,"_s);
        }
        actors.removeAll(QString());
        return actors;
    }

    int scoreOf(const Touchpoint& touchpoint)
    {
        const std::vector<int> ratings = touchpoint.ratings();
        m_neutral += ratings.empty();
        m_averaged += ratings.size() > 1;
        if (ratings.empty())
            return 3;
        const int sum = std::accumulate(ratings.begin(), ratings.end(), 0);
        return 3 + static_cast<int>(std::round(sum / static_cast<double>(ratings.size())));
    }

    FormatWarnings warnings() const
    {
        FormatWarnings result = warnLeftOut(m_journey,
            JourneyPart::Counts | JourneyPart::Ends | JourneyPart::Channels | JourneyPart::Fields | JourneyPart::Cards
                | JourneyPart::PainPoints | JourneyPart::Votes | JourneyPart::Notes | JourneyPart::Translations);
        const auto tell = [&](Kind kind, int count) {
            if (count > 0)
                result.add({kind, 0, 0, {QString::number(count)}});
        };
        tell(Kind::ScoreAveraged, m_averaged);
        tell(Kind::ScoreNeutral, m_neutral);
        tell(Kind::LineBreaksLost, m_lineBreaks);
        return result;
    }

    const Journey& m_journey;
    const QString& m_language;
    QString m_text;
    int m_averaged = 0, m_neutral = 0, m_lineBreaks = 0;
};

} // namespace

JourneyWriting writeMermaid(const Journey& journey, const QString& language)
{
    return Writer(journey, language).write();
}

} // namespace touchstone
