// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/InterviewsImport.h"

#include "model/exchange/JsonWriter.h"
#include "model/project/Project.h"
#include "model/qualitative/QualitativeFormat.h"
#include "views/common/DescribeQualitative.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The key of a wave by its key or name.
Result<QString> waveOf(const Evidence& evidence, const QString& asked)
{
    QStringList known;
    for (const Wave& wave : evidence.waves) {
        if (wave.key == asked || wave.name.english() == asked || wave.name.in(u"zh_CN"_s) == asked)
            return wave.key;
        known << wave.key;
    }
    return failure({.code = ErrorCode::WaveUnknown, .arguments = {asked, known.join(u", "_s)}});
}

} // namespace

void InterviewOptions::declare(CLI::App& options)
{
    options
        .add_option("--informant", informant,
            "Interviews: who speaks, customer, frontline or management; a customer if left out")
        ->check(CLI::IsMember({"customer", "frontline", "management"}));
    options.add_option(
        "--person", person, "Interviews: a pseudonym of the person; interviews of one person count as one voice");
    options.add_option("--wave", wave, "Interviews: the survey wave that they belong to");
}

Result<QualitativeImport> InterviewsImport::plan(const Project& project, const QString& source, Console& console) const
{
    QualitativeOptions options;
    options.onlyCodes = m_onlyCodes;
    if (!m_options.informant.empty())
        options.informant = m_options.informant == "frontline" ? Informant::Frontline
            : m_options.informant == "management"              ? Informant::Management
                                                               : Informant::Customer;
    options.person = QString::fromStdString(m_options.person).trimmed();
    if (!m_options.wave.empty()) {
        const Result<QString> wave = waveOf(project.evidence(), QString::fromStdString(m_options.wave));
        if (!wave)
            return failure(wave.error());
        options.wave = *wave;
    }
    const ProgressLine line(console, Words::tr("Reading %1").arg(QFileInfo(source).fileName()));
    const Result<QualitativeFile> file = readQualitativeFile(source, console.progress());
    if (!file)
        return failure(file.error());
    if (console.progress().isCancelled())
        return failure({.code = ErrorCode::Cancelled, .file = source});
    return planQualitative(*file, source, project.data(), options);
}

Result<ExitCode> InterviewsImport::dryRun(const Project& project, const QString& source, Console& console) const
{
    const Result<QualitativeImport> planned = plan(project, source, console);
    if (!planned)
        return failure(planned.error());
    const QualitativeReport& report = planned->report;
    JsonWriter json;
    json.beginObject();
    json.put("format", report.format);
    json.putIf("encoding", report.encoding);
    json.beginObject("interviews");
    json.put("new", report.newInterviews);
    json.put("grown", report.grownInterviews);
    json.put("known", report.knownInterviews);
    json.endObject();
    json.beginObject("excerpts");
    json.put("new", report.newExcerpts);
    json.put("known", report.knownExcerpts);
    json.endObject();
    json.beginObject("codes");
    json.put("new", report.newCodes);
    json.put("known", report.knownCodes);
    json.put("touchpoints", report.placeCodes);
    json.put("severities", report.severityCodes);
    json.put("stances", report.stanceCodes);
    json.endObject();
    QStringList warnings;
    for (const QualitativeWarning& warning : report.warnings.list())
        warnings << describeWarning(warning);
    json.put("warnings", warnings);
    json.endObject();
    console.write(json.result());
    return ExitCode::Done;
}

Result<ExitCode> InterviewsImport::import(Project& project, const QString& source, Console& console) const
{
    const Result<QualitativeImport> planned = plan(project, source, console);
    if (!planned)
        return failure(planned.error());
    TOUCHSTONE_TRY(project.edit(
        Words::tr("Import %1").arg(QFileInfo(source).fileName()), [&](Edit& edit) { planned->applyTo(edit); }));
    console.writeLine(source);
    if (planned->isEmpty())
        console.writeLine(u"  "_s + Words::tr("All of this is in the project already: nothing was added."));
    for (const QString& text : describeQualitative(planned->report))
        console.writeLine(u"  "_s + text);
    return ExitCode::Done;
}

} // namespace touchstone
