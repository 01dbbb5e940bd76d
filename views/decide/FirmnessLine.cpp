// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/FirmnessLine.h"

#include "model/report/CertaintyWords.h"
#include "views/common/Workspace.h"

#include <QEvent>

namespace touchstone {

FirmnessLine::FirmnessLine(Workspace& workspace, QWidget* parent)
    : QLabel(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("firmness"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    connect(&workspace, &Workspace::rankingChanged, this, &FirmnessLine::refresh);
    connect(&workspace, &Workspace::certaintyChanged, this, &FirmnessLine::refresh);
    refresh();
}

void FirmnessLine::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void FirmnessLine::refresh()
{
    const Project* project = m_workspace.project();
    const QStringList sentences = project ? describeFirmness(*m_workspace.ranking(), *m_workspace.certainty(),
                                      project->journey(), Words(m_workspace.language()))
                                          : QStringList();
    setText(sentences.join(QLatin1Char(' ')));
    setVisible(!sentences.isEmpty());
}

} // namespace touchstone
