// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/ImportInterviews.h"

#include "model/qualitative/QualitativeFormat.h"
#include "views/common/Task.h"
#include "views/common/Workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportInterviews)
};

void add(Workspace& workspace, const QualitativeFile& file, const QString& path,
    const std::function<void(const QualitativeReport&)>& imported)
{
    // Another file may have been opened while this one was read.
    if (!workspace.project() || workspace.project()->isReadOnly())
        return;
    const QString name = QFileInfo(path).fileName();
    const QualitativeImport plan = planQualitative(file, path, workspace.project()->data());
    if (plan.isEmpty()) {
        workspace.say(Words::tr("All of “%1” is in this project already.").arg(name));
        return;
    }
    if (!workspace.edit(Words::tr("Import “%1”").arg(name), [&](Edit& edit) { plan.applyTo(edit); }))
        return;
    const QString interviews
        = Words::tr("%n new interview(s)", nullptr, static_cast<int>(plan.report.newInterviews.size()));
    const QString excerpts = Words::tr("%n new excerpt(s)", nullptr, plan.report.newExcerpts);
    const QString codes = Words::tr("%n new code(s)", nullptr, static_cast<int>(plan.report.newCodes.size()));
    workspace.sayUndoable(Words::tr("From “%1”: %2, %3, %4.").arg(name, interviews, excerpts, codes));
    imported(plan.report);
}

} // namespace

void importInterviews(Workspace& workspace, const QString& path, std::function<void(const QualitativeReport&)> imported)
{
    const auto progress = runTask(
        &workspace, [path](Progress& task) { return readQualitativeFile(path, task); },
        [&workspace, path, imported = std::move(imported)](const Result<QualitativeFile>& file) {
            if (file)
                add(workspace, *file, path, imported);
            else if (file.error().code != ErrorCode::Cancelled)
                workspace.sayError(file.error());
        });
    workspace.watch(Words::tr("Reading “%1”").arg(QFileInfo(path).fileName()), progress);
}

} // namespace touchstone
