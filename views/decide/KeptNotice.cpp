// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/KeptNotice.h"

#include "model/report/ChangeWords.h"
#include "views/common/Task.h"
#include "views/common/Workspace.h"

#include <QEvent>

namespace touchstone {

KeptNotice::KeptNotice(Workspace& workspace, QWidget* parent)
    : QLabel(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("keptNotice"));
    setProperty("role", QStringLiteral("muted"));
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    hide();
    connect(this, &QLabel::linkActivated, this, &KeptNotice::changesWanted);
    connect(&workspace, &Workspace::rankingChanged, this, &KeptNotice::check);
    connect(&workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (!changes.keptResults.isEmpty())
            check();
    });
    check();
}

void KeptNotice::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        check();
}

void KeptNotice::check()
{
    const int job = ++m_job;
    const Project* project = m_workspace.project();
    const std::shared_ptr<const Ranking> ranking = m_workspace.ranking();
    if (!project || ranking->basis == Basis::Nothing || project->data().keptResults.isEmpty()) {
        hide();
        return;
    }
    runTask(
        this,
        [ranking, journey = project->journey(), evidence = m_workspace.rankedEvidence(),
            kept = project->data().keptResults](Progress&) {
            const Tallies tallies = assembleTallies(journey, *evidence, ranking->filter, ranking->settings.rules);
            return checkKept(kept, ranking->basis, journey, tallies, ranking->settings);
        },
        [this, job](const std::optional<KeptCheck>& check) {
            if (job != m_job)
                return;
            setVisible(check && !check->differs.empty());
            if (!isHidden()) {
                setText(QStringLiteral("%1 <a href=\"changes\">%2</a>")
                            .arg(describeKept(*check, Words(m_workspace.language())).toHtmlEscaped(),
                                tr("See what changed").toHtmlEscaped()));
            }
        });
}

} // namespace touchstone
