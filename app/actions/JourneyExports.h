// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/JourneyFile.h"

#include <QAction>
#include <QObject>

class QMenu;
class QWidget;

namespace touchstone {

class Workspace;

/// Writes the journey that is shown in other programs' formats: Mermaid, GraphML, tables of touchpoints and of
/// transitions; the coded interviews and the codes; and the project, ranked as it is shown, as a workbook.
class JourneyExports : public QObject
{
    Q_OBJECT

public:
    /// Puts its actions into `menu`.
    JourneyExports(Workspace& workspace, QMenu* menu, QWidget* window);

    QList<QAction*> actions() const
    {
        return {m_workbook, m_mermaid, m_graphml, m_touchpoints, m_transitions, m_interviews, m_codebook};
    }
    void retranslate();

    /// Writes a file and says what did not get into it.
    void write(const QString& path, const JourneyWriting& writing, JourneyFormat format);
    /// Ranks, draws and plans off the GUI thread, then writes a workbook.
    void writeWorkbook(const QString& path);
    /// Writes the coded interviews as a REFI-QDA project, off the GUI thread.
    void writeInterviews(const QString& path);

private:
    using Writer = JourneyWriting (*)(const Journey&, const QString& language);

    QAction* add(QMenu* menu, const QString& name, void (JourneyExports::*slot)());
    void askWorkbook();
    void askMermaid();
    void askGraphml();
    void askTouchpoints();
    void askTransitions();
    void askInterviews();
    void askCodebook();
    void ask(const QString& title, const QString& nameEnd, const QString& suffix, const QString& filter, Writer writer,
        JourneyFormat format);

    Workspace& m_workspace;
    QWidget* m_window;
    QAction *m_workbook, *m_mermaid, *m_graphml, *m_touchpoints, *m_transitions, *m_interviews, *m_codebook;
};

} // namespace touchstone
