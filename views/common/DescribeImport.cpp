// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/DescribeImport.h"

#include "views/common/Terms.h"

#include <algorithm>
#include <limits>
#include <QCoreApplication>
#include <QHash>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString sentence(ImportWarning::Kind kind)
{
    using Kind = ImportWarning::Kind;
    switch (kind) {
    case Kind::UnclosedQuote:
        return Words::tr("a quote is never closed; it was read as text");
    case Kind::StrayQuote:
        return Words::tr("%1 quotes stand inside a quoted cell; they were read as text");
    case Kind::RaggedRow:
        return Words::tr("%1 cells where %2 were expected");
    case Kind::UndecodableBytes:
        return Words::tr("%1 bytes are no text in this encoding");
    case Kind::UnknownLevel:
        return Words::tr("\"%1\" is no level of the scale and was left out");
    case Kind::BadWeight:
        return Words::tr("\"%1\" is no weight; the row was left out");
    case Kind::DuplicateRespondent:
        return Words::tr("the respondent \"%1\" stands in an earlier row, too");
    case Kind::DuplicateHeader:
        return Words::tr("the header stands twice; this column is called \"%1\"");
    case Kind::EmptyHeader:
        return Words::tr("the header is empty; this column is called \"%1\"");
    case Kind::MappingColumnUnused:
        return Words::tr("the file has no column \"%1\", which the mapping names");
    case Kind::SurveyImportedBefore:
        return Words::tr("this file was imported before, as \"%1\"; its answers would count twice");
    case Kind::PersonalColumn:
        return Words::tr("the column \"%1\" looks personal and was left out");
    case Kind::DigitsLost:
        return Words::tr("\"%1\" has lost its last digits in a spreadsheet");
    case Kind::TooManyValues:
        return Words::tr("the column \"%1\" has more than %2 values; it was not counted by them");
    case Kind::FormulaWithoutValue:
        return Words::tr("a formula was never calculated, so its cell is empty; save the workbook in a spreadsheet");
    case Kind::OtherSheets:
        return Words::tr("the sheet \"%1\" is read; there are others: %2");
    }
    return {};
}

/// One kind of warning, as the heading of those that were not listed.
QString manyOf(ImportWarning::Kind kind, int count)
{
    using Kind = ImportWarning::Kind;
    switch (kind) {
    case Kind::UnclosedQuote:
        return Words::tr("%n more unclosed quote(s)", nullptr, count);
    case Kind::StrayQuote:
        return Words::tr("%n more row(s) with quotes inside quoted cells", nullptr, count);
    case Kind::RaggedRow:
        return Words::tr("%n more row(s) with too few or too many cells", nullptr, count);
    case Kind::UndecodableBytes:
        return Words::tr("%n more place(s) with bytes that are no text", nullptr, count);
    case Kind::UnknownLevel:
        return Words::tr("%n more cell(s) that are no level of their scale", nullptr, count);
    case Kind::BadWeight:
        return Words::tr("%n more cell(s) that are no weight", nullptr, count);
    case Kind::DuplicateRespondent:
        return Words::tr("%n more respondent(s) who stand twice", nullptr, count);
    case Kind::DuplicateHeader:
        return Words::tr("%n more header(s) that stand twice", nullptr, count);
    case Kind::EmptyHeader:
        return Words::tr("%n more empty header(s)", nullptr, count);
    case Kind::MappingColumnUnused:
        return Words::tr("%n more column(s) that the file lacks", nullptr, count);
    case Kind::SurveyImportedBefore:
        return Words::tr("%n more file(s) imported before", nullptr, count);
    case Kind::PersonalColumn:
        return Words::tr("%n more column(s) that look personal", nullptr, count);
    case Kind::DigitsLost:
        return Words::tr("%n more cell(s) that have lost digits", nullptr, count);
    case Kind::TooManyValues:
        return Words::tr("%n more column(s) with too many values", nullptr, count);
    case Kind::FormulaWithoutValue:
        return Words::tr("%n more formula(s) that were never calculated", nullptr, count);
    case Kind::OtherSheets:
        return Words::tr("%n more workbook(s) with other sheets", nullptr, count);
    }
    return {};
}

QString filled(const QString& text, const QStringList& arguments)
{
    const auto argument = [&](qsizetype index) { return arguments.value(index); };
    if (text.contains(QLatin1String("%2")))
        return text.arg(argument(0), argument(1));
    return text.contains(QLatin1String("%1")) ? text.arg(argument(0)) : text;
}

QString separatorName(const QString& separator)
{
    if (separator == QLatin1String("\t"))
        return Words::tr("tab");
    return QStringLiteral("“%1”").arg(separator);
}

} // namespace

QString formatName(const QString& format)
{
    // Names are names in every language.
    static const QHash<QString, QString> programs = {
        {QStringLiteral("qualtrics"), QStringLiteral("Qualtrics")},
        {QStringLiteral("surveymonkey"), QStringLiteral("SurveyMonkey")},
        {QStringLiteral("limesurvey"), QStringLiteral("LimeSurvey")},
        {QStringLiteral("google-forms"), QStringLiteral("Google Forms")},
        {QStringLiteral("wenjuanxing"), QStringLiteral("问卷星")},
    };
    return programs.value(format, format.toUpper());
}

QString describeWarning(const ImportWarning& warning)
{
    const QString text = filled(sentence(warning.kind), warning.arguments);
    if (warning.row > 0 && warning.column > 0)
        return Words::tr("Row %1, column %2: %3")
            .arg(QString::number(warning.row), QString::number(warning.column), text);
    if (warning.row > 0)
        return Words::tr("Row %1: %2").arg(QString::number(warning.row), text);
    if (warning.column > 0)
        return Words::tr("Column %1: %2").arg(QString::number(warning.column), text);
    return text.left(1).toUpper() + text.mid(1);
}

QStringList describeReport(const ImportReport& report)
{
    QStringList lines;
    const QString headers = QString::number(report.headerRows);
    if (!report.sheet.isEmpty())
        lines << Words::tr("Read as %1, sheet “%2”, header rows: %3")
                     .arg(formatName(report.format), report.sheet, headers);
    else if (report.separator.isEmpty())
        lines << Words::tr("Read as %1, %2").arg(formatName(report.format), report.encoding);
    else
        lines << Words::tr("Read as %1, %2, separator %3, header rows: %4")
                     .arg(formatName(report.format), report.encoding, separatorName(report.separator), headers);
    lines << Words::tr("Responses: %1").arg(report.rows);
    lines << Words::tr("People with a scored answer: %1").arg(report.scoredRespondents);
    lines << Words::tr("Scored answers: %1, missing: %2").arg(report.answers).arg(report.missing);
    if (!report.newTouchpoints.isEmpty())
        lines << Words::tr("New touchpoints: %1").arg(report.newTouchpoints.join(Words::tr(", ")));
    std::map<ImportWarning::Kind, qint64> listed;
    for (const ImportWarning& warning : report.warnings) {
        lines << describeWarning(warning);
        ++listed[warning.kind];
    }
    for (const auto& [kind, count] : report.warningCounts) {
        const qint64 more = count - listed[kind];
        if (more > 0)
            lines << manyOf(kind, static_cast<int>(std::min<qint64>(more, std::numeric_limits<int>::max())));
    }
    return lines;
}

QString describeWarning(const ScoreWarning& warning, const Journey& journey, const QString& language)
{
    using Kind = ScoreWarning::Kind;
    const auto name = [&](qsizetype argument) {
        const QString key = warning.arguments.value(argument);
        if (key == QLatin1String("outcome") && warning.kind == Kind::ThinDriverPair)
            return Words::tr("the outcome");
        const Touchpoint* touchpoint = journey.findTouchpoint(key);
        return touchpoint ? touchpoint->name.in(language) : key;
    };
    switch (warning.kind) {
    case Kind::ManyMomentsOfTruth:
        return Words::tr("More than one touchpoint in five is a moment of truth: the flag tells little apart.");
    case Kind::TooFewForDrivers:
        return Words::tr("Too few people rated the touchpoints and the outcome to learn what drives it.");
    case Kind::NoWayOut: {
        QStringList names;
        for (qsizetype part = 0; part < warning.arguments.size(); ++part)
            names << name(part);
        return Words::tr(
            "By the counts given no journey gets on from %1: it counts as lost there. Count the exits, too.")
            .arg(names.join(Words::tr(", ")));
    }
    case Kind::ThinDriverPair:
        return Words::tr("Too few people rated both %1 and %2: their correlation is taken as 0.").arg(name(0), name(1));
    case Kind::SegmentOnlyAggregates: {
        const auto signal = signalFromKey(warning.arguments.value(1));
        return Words::tr("%1, %2: counted by segment only, which does not enter the score of everyone.")
            .arg(name(0), signal ? termOf(*signal) : warning.arguments.value(1));
    }
    case Kind::MixedOutcomes:
        return Words::tr("The surveys measure different outcomes: \"%1\" tells what drives it, these do not: %2")
            .arg(warning.arguments.value(0), warning.arguments.mid(1).join(Words::tr(", ")));
    case Kind::UnevenLoss: {
        const auto signal = signalFromKey(warning.arguments.value(0));
        return Words::tr("The loss table of %1 neither falls nor rises all along: a better answer may count as worse.")
            .arg(warning.arguments.size() > 1 ? warning.arguments.value(1)
                    : signal                  ? termOf(*signal)
                                              : warning.arguments.value(0));
    }
    }
    return {};
}

} // namespace touchstone
