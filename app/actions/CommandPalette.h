// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/PaletteEntries.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;

namespace touchstone {

/// The list under the search box: what is typed there is looked for among touchpoints, stages, surveys and commands;
/// Enter runs what is chosen. The keyboard stays in the box.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// `collect` is asked for the entries each time the palette opens. `window` is the parent that it lies over.
    CommandPalette(
        Workspace& workspace, QLineEdit* box, std::function<std::vector<PaletteEntry>()> collect, QWidget* window);

    /// Puts the keyboard into the box; `touchpointsOnly` leaves out the rest (Ctrl+F).
    void open(bool touchpointsOnly);
    /// Titles of the entries found, best first.
    QStringList found() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    void end();
    void search();
    void runCurrent();
    void place();

    Workspace& m_workspace;
    QLineEdit* m_box;
    std::function<std::vector<PaletteEntry>()> m_collect;
    QListWidget* m_list;
    std::vector<PaletteEntry> m_entries;
    bool m_touchpointsOnly = false;
    QPointer<QWidget> m_focusBefore;
};

} // namespace touchstone
