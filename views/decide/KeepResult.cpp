// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/KeepResult.h"

#include "model/scoring/KeptResult.h"
#include "views/common/Workspace.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::KeepResult)
};

} // namespace

bool canKeepResult(const Workspace& workspace)
{
    return workspace.project() && !workspace.project()->isReadOnly() && !workspace.isRanking() && !workspace.isDrawing()
        && workspace.ranking()->basis != Basis::Nothing;
}

void askKeepResult(Workspace& workspace, QWidget* window)
{
    auto* dialog = new QInputDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("keepResult"));
    dialog->setWindowTitle(Words::tr("Keep this result"));
    dialog->setLabelText(Words::tr("Name, to find it by when you compare:"));
    dialog->setTextValue(Words::tr("Before the next wave"));
    dialog->setOkButtonText(Words::tr("Keep"));
    dialog->setCancelButtonText(Words::tr("Cancel"));
    QObject::connect(dialog, &QInputDialog::textValueSelected, &workspace,
        [&workspace](const QString& name) { keepPresentResult(workspace, name); });
    dialog->open();
}

bool keepPresentResult(Workspace& workspace, const QString& name)
{
    const QString title = name.simplified();
    if (title.isEmpty() || !canKeepResult(workspace))
        return false;
    const ProjectData& data = workspace.project()->data();
    if (findKept(data.keptResults, title)) {
        workspace.sayError({.code = ErrorCode::KeptResultExists, .arguments = {title}});
        return false;
    }
    const Ranking& ranking = *workspace.ranking();
    KeptResult kept = keepResult(LocalizedText(title), QDateTime::currentDateTimeUtc(), ranking,
        workspace.certainty()->uncertainty, data.journey,
        assembleTallies(data.journey, *workspace.rankedEvidence(), ranking.filter, ranking.settings.rules));
    kept.position = data.keptResults.nextPosition();
    if (!workspace.edit(Words::tr("Keep result %1").arg(title), [&](Edit& edit) { edit.put(kept); }))
        return false;
    workspace.sayUndoable(Words::tr("Kept as %1.").arg(title));
    return true;
}

} // namespace touchstone
