// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/DescribeFormat.h"

#include <QCoreApplication>

namespace touchstone {
namespace {

using Kind = FormatWarning::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// What of a journey was left out; the model gives it in English.
QString partName(const QString& part)
{
    static const char* const known[] = {
        QT_TRANSLATE_NOOP("Format", "transitions"),
        QT_TRANSLATE_NOOP("Format", "counts of transitions"),
        QT_TRANSLATE_NOOP("Format", "goals and exits"),
        QT_TRANSLATE_NOOP("Format", "channels"),
        QT_TRANSLATE_NOOP("Format", "personas"),
        QT_TRANSLATE_NOOP("Format", "stages without touchpoints"),
        QT_TRANSLATE_NOOP("Format", "channels without touchpoints"),
        QT_TRANSLATE_NOOP("Format", "touchpoints' flags and figures"),
        QT_TRANSLATE_NOOP("Format", "analysis cards"),
        QT_TRANSLATE_NOOP("Format", "emotion ratings"),
        QT_TRANSLATE_NOOP("Format", "pain points"),
        QT_TRANSLATE_NOOP("Format", "votes"),
        QT_TRANSLATE_NOOP("Format", "notes on the map"),
        QT_TRANSLATE_NOOP("Format", "attachments"),
        QT_TRANSLATE_NOOP("Format", "names in a further language"),
        QT_TRANSLATE_NOOP("Format", "texts in a further language"),
        QT_TRANSLATE_NOOP("Format", "sub-journeys and variants"),
        QT_TRANSLATE_NOOP("Format", "evidence"),
        QT_TRANSLATE_NOOP("Format", "solutions"),
    };
    for (const char* name : known) {
        if (part == QLatin1String(name))
            return Words::tr(name);
    }
    return part;
}

QString sentence(const FormatWarning& warning)
{
    const auto filled = [&](const QString& text) {
        const QStringList& arguments = warning.arguments;
        // In one go: an argument may itself hold a "%2".
        return text.contains(QLatin1String("%2")) ? text.arg(arguments.value(0), arguments.value(1))
            : text.contains(QLatin1String("%1"))  ? text.arg(arguments.value(0))
                                                  : text;
    };
    const int count = warning.arguments.value(0).toInt();
    switch (warning.kind) {
    case Kind::ColumnIgnored:
        return filled(Words::tr("the column “%1” was left out"));
    case Kind::BadValue:
        return filled(Words::tr("“%1” is not allowed for “%2” and was left out"));
    case Kind::NameMissing:
        return Words::tr("there is no name, and so nothing was taken");
    case Kind::CellsBeyondColumns:
        return Words::tr("%n cell(s) without a column were left out", nullptr, count);
    case Kind::UnclosedQuote:
        return Words::tr("a quote is never closed; it was read as text");
    case Kind::UndecodableBytes:
        return Words::tr("%n piece(s) are no text in this encoding", nullptr, count);
    case Kind::TooManyRows:
        return filled(Words::tr("only the first %1 rows were read"));
    case Kind::TransitionRefused:
        return filled(Words::tr("a transition from “%1” to “%2” is not allowed and was left out"));
    case Kind::TransitionRepeated:
        return filled(Words::tr("the transition from “%1” to “%2” stands there again; the counts were added up"));
    case Kind::ScoreUnreadable:
        return filled(Words::tr("“%1” is no score; the touchpoint has no emotion rating"));
    case Kind::ScoreRounded:
        return filled(Words::tr("the score %1 was taken as %2"));
    case Kind::StatementIgnored:
        return filled(Words::tr("“%1” was left out"));
    case Kind::AttributeIgnored:
        return Words::tr("%n value(s) of the attribute “%1” were left out", nullptr, warning.arguments.value(1).toInt())
            .arg(warning.arguments.value(0));
    case Kind::HyperedgeIgnored:
        return Words::tr("an edge between more than two nodes was left out");
    case Kind::PortIgnored:
        return Words::tr("%n edge end(s) at a port were joined to the node", nullptr, count);
    case Kind::DirectionAssumed:
        return Words::tr("%n edge(s) have no direction and were read from source to target", nullptr, count);
    case Kind::NestedGraphFlattened:
        return filled(Words::tr("“%1” lies inside another group; its nodes were put into the stage of the outer one"));
    case Kind::EdgeAtGroupIgnored:
        return filled(Words::tr("the edge from “%1” to “%2” ends at a group and was left out"));
    case Kind::EdgeEndUnknown:
        return filled(Words::tr("the edge from “%1” to “%2” leads to no node of this file and was left out"));
    case Kind::NodeRepeated:
        return filled(Words::tr("the node “%1” has no id of its own and was left out"));
    case Kind::OtherGraphIgnored:
        return Words::tr("a further graph was left out");
    case Kind::ValuesDiffer:
        return Words::tr("%n value(s) differ from the journey's and were left as they are there", nullptr, count);
    case Kind::LeftOut:
        return Words::tr("not in this format: %1 (%2)")
            .arg(partName(warning.arguments.value(0)), warning.arguments.value(1));
    case Kind::LineBreaksLost:
        return Words::tr("%n text(s) were put on one line", nullptr, count);
    case Kind::ScoreAveraged:
        return Words::tr("%n touchpoint(s) with several ratings were given their mean", nullptr, count);
    case Kind::ScoreNeutral:
        return Words::tr("%n touchpoint(s) without a rating were given the score 3", nullptr, count);
    }
    return {};
}

QString placed(const FormatWarning& warning, JourneyFormat format)
{
    const QString text = sentence(warning);
    const QString row = QString::number(warning.row);
    if (warning.row > 0 && warning.column > 0)
        return Words::tr("Row %1, column %2: %3").arg(row, QString::number(warning.column), text);
    if (warning.row > 0)
        return (format == JourneyFormat::Table ? Words::tr("Row %1: %2") : Words::tr("Line %1: %2")).arg(row, text);
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

QStringList describeWarnings(const FormatWarnings& warnings, JourneyFormat format)
{
    QStringList lines;
    std::map<Kind, int> listed;
    for (const FormatWarning& warning : warnings.list()) {
        lines << placed(warning, format);
        ++listed[warning.kind];
    }
    int more = 0;
    for (const auto& [kind, count] : warnings.counts())
        more += count - listed[kind];
    if (more > 0)
        lines << Words::tr("%n more of these", nullptr, more);
    return lines;
}

QStringList describeReading(const JourneyFile& file)
{
    QStringList lines = describeWarnings(file.warnings, file.format);
    for (const QString& key : file.unknownKeys)
        lines << Words::tr("not understood: %1").arg(key);
    return lines;
}

} // namespace touchstone
