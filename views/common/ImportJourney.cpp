// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/ImportJourney.h"

#include "model/exchange/JourneyMerge.h"
#include "views/common/DescribeFormat.h"
#include "views/common/Task.h"
#include "views/common/Workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace touchstone {
namespace {

constexpr int MostLines = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportJourney)
};

/// What the text form holds beside its journey stays behind.
void warnLeftBehind(JourneyFile& file)
{
    const ProjectData& data = file.data;
    const auto tell = [&](const char* part, qsizetype count) {
        if (count > 0) {
            file.warnings.add(
                {FormatWarning::Kind::LeftOut, 0, 0, {QString::fromLatin1(part), QString::number(count)}});
        }
    };
    tell("votes", data.journey.votes.size());
    tell("notes on the map", data.journey.notes.size());
    tell("sub-journeys and variants", data.sideJourneys.size());
    tell("evidence", data.evidence.aggregates.size() + data.evidence.interviews.size());
    tell("solutions", data.plan.solutions.size());
}

void add(Workspace& workspace, JourneyFile file, const QString& name)
{
    // Another file may have been opened while this one was read.
    if (!workspace.project() || workspace.project()->isReadOnly())
        return;
    const Collection<Persona>& personas = workspace.project()->journey().personas;
    const JourneyMerge merge = mergeJourney(workspace.journey(), file.data.journey, {.personas = &personas});
    warnLeftBehind(file);
    file.warnings.add(merge.warnings);
    const QString notes = notTaken(describeReading(file));
    if (merge.isEmpty()) {
        workspace.say(Words::tr("All of “%1” is in this journey already.").arg(name) + notes);
        return;
    }
    if (!workspace.edit(Words::tr("Import “%1”").arg(name), [&](Edit& edit) { merge.applyTo(edit); }))
        return;
    if (!merge.added.isEmpty()) {
        TouchpointId first;
        for (const Touchpoint& touchpoint : merge.touchpoints)
            first = first || !merge.added.contains(touchpoint.id) ? first : touchpoint.id;
        workspace.setSelection(merge.added, first);
    }
    const QString added = Words::tr("%n touchpoint(s)", nullptr, static_cast<int>(merge.added.size()));
    const QString transitions = Words::tr("%n transition(s)", nullptr, static_cast<int>(merge.transitions.size()));
    workspace.sayUndoable(Words::tr("From “%1”: %2 and %3 added, %4 found here already.")
                              .arg(name, added, transitions, QString::number(merge.matched.size()))
        + notes);
}

} // namespace

void importJourney(Workspace& workspace, const QString& path)
{
    if (!workspace.project())
        return;
    if (workspace.project()->isReadOnly()) {
        workspace.say(Words::tr("This journey is open for reading only: nothing can be imported."));
        return;
    }
    const QString name = QFileInfo(path).fileName();
    const auto progress = runTask(
        &workspace, [path, known = workspace.journey()](Progress& task) { return readJourneyFile(path, known, task); },
        [&workspace, name](Result<JourneyFile> file) {
            if (!file)
                workspace.sayError(file.error());
            else
                add(workspace, std::move(*file), name);
        });
    workspace.watch(Words::tr("Reading “%1”").arg(name), progress);
}

QString notTaken(const QStringList& lines)
{
    return lines.isEmpty() ? QString()
                           : firstOf(lines) + u'\n'
            + Words::tr("If that matters: undo, mend it where it came from, and bring it in again.");
}

QString firstOf(const QStringList& lines)
{
    QString text;
    for (const QString& line : lines.mid(0, MostLines))
        text += QLatin1Char('\n') + line;
    if (const auto more = static_cast<int>(lines.size()) - MostLines; more > 0)
        text += QLatin1Char('\n') + Words::tr("… and %n more.", nullptr, more);
    return text;
}

} // namespace touchstone
