// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/JourneyExports.h"

#include "app/actions/AskForFile.h"
#include "model/base/WriteFile.h"
#include "model/exchange/FilteredEvidence.h"
#include "model/exchange/JourneyCsv.h"
#include "model/exchange/JourneyGraphml.h"
#include "model/exchange/MermaidJourney.h"
#include "model/exchange/XlsxWriter.h"
#include "model/qualitative/RefiWriter.h"
#include "model/report/Workbook.h"
#include "views/common/DescribeFormat.h"
#include "views/common/ImportJourney.h"
#include "views/common/Task.h"
#include "views/common/Workspace.h"

#include <QMenu>

namespace touchstone {

JourneyExports::JourneyExports(Workspace& workspace, QMenu* menu, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_workbook(add(menu, QStringLiteral("workbook"), &JourneyExports::askWorkbook))
    , m_mermaid(add(menu, QStringLiteral("mermaid"), &JourneyExports::askMermaid))
    , m_graphml(add(menu, QStringLiteral("graphml"), &JourneyExports::askGraphml))
    , m_touchpoints(add(menu, QStringLiteral("touchpoints"), &JourneyExports::askTouchpoints))
    , m_transitions(add(menu, QStringLiteral("transitions"), &JourneyExports::askTransitions))
    , m_interviews(add(menu, QStringLiteral("interviews"), &JourneyExports::askInterviews))
    , m_codebook(add(menu, QStringLiteral("codebook"), &JourneyExports::askCodebook))
{
    retranslate();
}

QAction* JourneyExports::add(QMenu* menu, const QString& name, void (JourneyExports::*slot)())
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, slot);
    menu->addAction(action);
    m_window->addAction(action);
    return action;
}

void JourneyExports::retranslate()
{
    m_workbook->setText(tr("Export a workbook (Excel)…"));
    m_mermaid->setText(tr("Export the journey for Mermaid…"));
    m_graphml->setText(tr("Export the journey as GraphML…"));
    m_touchpoints->setText(tr("Export the touchpoints as CSV…"));
    m_transitions->setText(tr("Export the transitions as CSV…"));
    m_interviews->setText(tr("Export the interviews (REFI-QDA)…"));
    m_codebook->setText(tr("Export the codebook (REFI-QDA)…"));
}

void JourneyExports::askWorkbook()
{
    const QFileInfo file(m_workspace.project()->path());
    const QString suffix = QStringLiteral("xlsx");
    askForFile(m_window, tr("Export a workbook"),
        file.absoluteDir().filePath(QStringLiteral("%1.%2").arg(file.completeBaseName(), suffix)),
        tr("Workbooks (*.xlsx)"), QFileDialog::AcceptSave, suffix,
        [this](const QString& path) { writeWorkbook(path); });
}

void JourneyExports::askMermaid()
{
    ask(tr("Export the journey for Mermaid"), {}, QStringLiteral("mmd"), tr("Mermaid diagrams (*.mmd)"), &writeMermaid,
        JourneyFormat::Mermaid);
}

void JourneyExports::askGraphml()
{
    ask(tr("Export the journey as GraphML"), {}, QStringLiteral("graphml"), tr("GraphML (*.graphml)"), &writeGraphml,
        JourneyFormat::Graphml);
}

void JourneyExports::askTouchpoints()
{
    ask(tr("Export the touchpoints as CSV"), tr("touchpoints"), QStringLiteral("csv"), tr("CSV (*.csv)"),
        &writeTouchpointCsv, JourneyFormat::Table);
}

void JourneyExports::askTransitions()
{
    ask(tr("Export the transitions as CSV"), tr("transitions"), QStringLiteral("csv"), tr("CSV (*.csv)"),
        &writeTransitionCsv, JourneyFormat::Table);
}

void JourneyExports::askInterviews()
{
    const QFileInfo file(m_workspace.project()->path());
    const QString suffix = QStringLiteral("qdpx");
    askForFile(m_window, tr("Export the interviews"),
        file.absoluteDir().filePath(QStringLiteral("%1.%2").arg(file.completeBaseName(), suffix)),
        tr("REFI-QDA projects (*.qdpx)"), QFileDialog::AcceptSave, suffix,
        [this](const QString& path) { writeInterviews(path); });
}

void JourneyExports::askCodebook()
{
    const QFileInfo file(m_workspace.project()->path());
    const QString suffix = QStringLiteral("qdc");
    askForFile(m_window, tr("Export the codebook"),
        file.absoluteDir().filePath(QStringLiteral("%1.%2").arg(file.completeBaseName(), suffix)),
        tr("REFI-QDA codebooks (*.qdc)"), QFileDialog::AcceptSave, suffix, [this](const QString& path) {
            if (const Project* project = m_workspace.project())
                write(path, writeRefiCodebook(project->data(), m_workspace.language()), JourneyFormat::ProjectJson);
        });
}

void JourneyExports::ask(const QString& title, const QString& nameEnd, const QString& suffix, const QString& filter,
    Writer writer, JourneyFormat format)
{
    const QFileInfo file(m_workspace.project()->path());
    QString name = file.completeBaseName();
    if (!nameEnd.isEmpty())
        name = QStringLiteral("%1 %2").arg(name, nameEnd);
    askForFile(m_window, title, file.absoluteDir().filePath(QStringLiteral("%1.%2").arg(name, suffix)), filter,
        QFileDialog::AcceptSave, suffix, [this, writer, format](const QString& path) {
            // A journey beside the main one has the main one's personas.
            Journey journey = m_workspace.journey();
            journey.personas = m_workspace.project()->journey().personas;
            write(path, writer(journey, m_workspace.language()), format);
        });
}

void JourneyExports::write(const QString& path, const JourneyWriting& writing, JourneyFormat format)
{
    const Result<void> written = writeFile(path, writing.bytes);
    if (!written) {
        m_workspace.sayError(written.error());
        return;
    }
    m_workspace.say(
        tr("Exported to %1").arg(QDir::toNativeSeparators(path)) + firstOf(describeWarnings(writing.warnings, format)));
}

void JourneyExports::writeInterviews(const QString& path)
{
    if (!m_workspace.project())
        return;
    const auto work = [data = m_workspace.project()->data(), language = m_workspace.language()](
                          Progress&) { return writeRefiProject(data, language); };
    const auto progress = runTask(this, work, [this, path](const Result<JourneyWriting>& writing) {
        if (writing)
            write(path, *writing, JourneyFormat::ProjectJson);
        else
            m_workspace.sayError(writing.error());
    });
    m_workspace.watch(tr("Writing the interviews"), progress);
}

void JourneyExports::writeWorkbook(const QString& path)
{
    if (!m_workspace.project())
        return;
    const Project& project = *m_workspace.project();
    const auto work = [source = project.path(), data = project.data(), filter = m_workspace.filter(),
                          language = m_workspace.language(), path](Progress& progress) mutable -> Result<void> {
        Result<Evidence> evidence = evidenceFor(source, data.evidence, filter);
        if (!evidence)
            return failure(evidence.error());
        data.evidence = std::move(*evidence);
        const Result<Workbook> workbook = workbookOf(data, filter, language, progress);
        if (!workbook)
            return failure(workbook.error());
        const Result<QByteArray> bytes = writeXlsx(workbook->sheets);
        return bytes ? writeFile(path, *bytes) : failure(bytes.error());
    };
    const auto progress = runTask(this, work, [this, path](const Result<void>& written) {
        if (written)
            m_workspace.say(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
        else if (written.error().code != ErrorCode::Cancelled)
            m_workspace.sayError(written.error());
    });
    m_workspace.watch(tr("Writing a workbook"), progress);
}

} // namespace touchstone
