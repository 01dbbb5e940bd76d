// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/DescribeQualitative.h"

#include <QCoreApplication>
#include <QHash>

namespace touchstone {
namespace {

using Kind = QualitativeWarning::Kind;
constexpr qsizetype NamesShown = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Qualitative)
};

/// What of a file was left out; the model gives it in English.
QString partName(const QString& part)
{
    static const char* const known[] = {
        QT_TRANSLATE_NOOP("Qualitative", "values of variables"),
        QT_TRANSLATE_NOOP("Qualitative", "cases"),
        QT_TRANSLATE_NOOP("Qualitative", "notes of coders"),
        QT_TRANSLATE_NOOP("Qualitative", "links"),
        QT_TRANSLATE_NOOP("Qualitative", "groups of codes or sources"),
        QT_TRANSLATE_NOOP("Qualitative", "network views"),
        QT_TRANSLATE_NOOP("Qualitative", "footnotes"),
        QT_TRANSLATE_NOOP("Qualitative", "comments"),
    };
    for (const char* name : known) {
        if (part == QLatin1String(name))
            return Words::tr(name);
    }
    return part;
}

QString sentence(const QualitativeWarning& warning)
{
    const QString first = warning.arguments.value(0);
    const QString second = warning.arguments.value(1);
    const int count = first.toInt();
    switch (warning.kind) {
    case Kind::UndecodableBytes:
        return Words::tr("%n piece(s) are no text in this encoding", nullptr, count);
    case Kind::LineUnreadable:
        return Words::tr("“%1” was not understood and was left out").arg(first);
    case Kind::TextDiffers:
        return Words::tr("at %1 the text is another one than “%2”, which the file calls the passage")
            .arg(first, second);
    case Kind::PassageOutside:
        return Words::tr("the passage at %1 lies outside of the text and was left out").arg(first);
    case Kind::TextMissing:
        return Words::tr(
            "the file lacks the text: %n coded passage(s) were taken without what stands around them", nullptr, count);
    case Kind::NothingInSource:
        return Words::tr("there is neither a text nor anything coded; it was left out");
    case Kind::CodeUnknown:
        return Words::tr("%n coding(s) name a code that the file lacks", nullptr, count);
    case Kind::ValueUnknown:
        return Words::tr("“%1” is not known as “%2” and was left out").arg(first, second);
    case Kind::LeftOut:
        return Words::tr("not taken: %1 (%2)").arg(partName(first), second);
    }
    return {};
}

/// At most a few names, and how many more there are.
QString listed(const QStringList& names)
{
    QString text = names.mid(0, NamesShown).join(Words::tr(", "));
    if (const auto more = static_cast<int>(names.size() - NamesShown); more > 0)
        text = Words::tr("%1 and %n more", nullptr, more).arg(text);
    return text;
}

} // namespace

QString qualitativeFormatName(const QString& format)
{
    static const QHash<QString, const char*> names = {
        {QStringLiteral("txt"), QT_TRANSLATE_NOOP("Qualitative", "text")},
        {QStringLiteral("md"), QT_TRANSLATE_NOOP("Qualitative", "Markdown")},
        {QStringLiteral("vtt"), QT_TRANSLATE_NOOP("Qualitative", "WebVTT subtitles")},
        {QStringLiteral("srt"), QT_TRANSLATE_NOOP("Qualitative", "SubRip subtitles")},
        {QStringLiteral("timed"), QT_TRANSLATE_NOOP("Qualitative", "lines with times")},
        {QStringLiteral("docx"), QT_TRANSLATE_NOOP("Qualitative", "Word document")},
        {QStringLiteral("qdpx"), QT_TRANSLATE_NOOP("Qualitative", "REFI-QDA project")},
        {QStringLiteral("qdc"), QT_TRANSLATE_NOOP("Qualitative", "REFI-QDA codebook")},
        {QStringLiteral("taguette"), QT_TRANSLATE_NOOP("Qualitative", "Taguette table")},
    };
    const char* name = names.value(format);
    return name ? Words::tr(name) : format;
}

QString describeWarning(const QualitativeWarning& warning)
{
    const QString text = sentence(warning);
    if (!warning.source.isEmpty())
        return Words::tr("%1: %2").arg(warning.source, text);
    if (warning.line > 0)
        return Words::tr("Line %1: %2").arg(QString::number(warning.line), text);
    return text.left(1).toUpper() + text.mid(1);
}

QStringList describeQualitative(const QualitativeReport& report)
{
    QStringList lines;
    const QString format = qualitativeFormatName(report.format);
    lines << (report.encoding.isEmpty() ? Words::tr("Read as %1").arg(format)
                                        : Words::tr("Read as %1, %2").arg(format, report.encoding));
    if (!report.newInterviews.isEmpty())
        lines << Words::tr("New interviews: %1").arg(listed(report.newInterviews));
    if (!report.grownInterviews.isEmpty())
        lines << Words::tr("Interviews that were there and have more excerpts now: %1")
                     .arg(listed(report.grownInterviews));
    if (report.knownInterviews > 0)
        lines << Words::tr(
            "%n interview(s) were there already and are not taken twice", nullptr, report.knownInterviews);
    if (report.newExcerpts + report.knownExcerpts > 0)
        lines << Words::tr("Excerpts: %1 new, %2 there already").arg(report.newExcerpts).arg(report.knownExcerpts);
    if (!report.newCodes.isEmpty())
        lines << Words::tr("New codes: %1").arg(listed(report.newCodes));
    if (report.knownCodes > 0)
        lines << Words::tr("%n code(s) were there already", nullptr, report.knownCodes);
    if (report.placeCodes > 0)
        lines << Words::tr("%n code(s) are called like a touchpoint or handover, and say where excerpts belong",
            nullptr, report.placeCodes);
    if (report.severityCodes + report.stanceCodes > 0)
        lines << Words::tr("%n code(s) say a severity or a stance", nullptr, report.severityCodes + report.stanceCodes);
    std::map<Kind, int> told;
    for (const QualitativeWarning& warning : report.warnings.list()) {
        lines << describeWarning(warning);
        ++told[warning.kind];
    }
    int more = 0;
    for (const auto& [kind, count] : report.warnings.counts())
        more += count - told[kind];
    if (more > 0)
        lines << Words::tr("%n more warning(s) of these kinds", nullptr, more);
    return lines;
}

} // namespace touchstone
