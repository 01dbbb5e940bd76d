// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/RedactPassage.h"

#include "views/research/RemakeFile.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>

namespace touchstone {
namespace {

constexpr int LongestShown = 120; ///< characters of the passage in the question

} // namespace

RedactPassage::RedactPassage(Workspace& workspace, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{ }

void RedactPassage::ask(const RedactedPassage& passage)
{
    const Project* project = m_workspace.project();
    if (!project)
        return;
    if (project->isReadOnly())
        return m_workspace.sayError({ErrorCode::ReadOnlyProject, {project->readOnlyReason()}, project->path()});
    const std::vector<RedactedPassage> all = occurrencesOf(project->evidence(), passage);
    if (all.empty())
        return;
    Excerpt marked;
    marked.start = passage.start;
    marked.end = passage.end;
    QString words = project->evidence().interviews.find(passage.interview)->quote(marked).simplified();
    if (words.size() > LongestShown)
        words = words.left(LongestShown) + u'…';
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Redact a passage"), tr("Take “%1” out for good?").arg(words),
        QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("“%1” will stand in its place. The file's history is cleared: nothing that was done before can be undone. "
           "Titles, notes, cards, attached files and other copies of this journey are not looked at.")
            .arg(tr("[removed]")));
    QCheckBox* everywhere = nullptr;
    if (const int others = static_cast<int>(all.size()) - 1; others > 0) {
        everywhere = new QCheckBox(
            tr("Also at the %n other place(s) in the interviews where these words stand", nullptr, others), box);
        box->setCheckBox(everywhere);
    }
    QPushButton* yes = box->addButton(tr("Redact for good"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this,
        [this, all, everywhere] { redact(everywhere && everywhere->isChecked() ? all : std::vector{all.front()}); });
    box->open();
}

void RedactPassage::redact(const std::vector<RedactedPassage>& passages)
{
    remakeFile(
        m_workspace, this, tr("Redacting a passage"),
        [passages, mark = tr("[removed]")](const QString& path) { return redactPassages(path, passages, mark); },
        [this, passages](const Result<void>& redacted) {
            if (redacted)
                m_workspace.say(tr("Redacted for good: %n passage(s)", nullptr, static_cast<int>(passages.size())));
            else
                m_workspace.sayError(redacted.error());
            emit done(passages.front().interview, passages.front().start);
        });
}

} // namespace touchstone
