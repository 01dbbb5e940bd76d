// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/PersonaEdits.h"

#include <QToolButton>

class QMenu;

namespace touchstone {

/// The button above the map that says through whose eyes it is read: everyone's or one persona's; the others'
/// touchpoints then fade. Its menu also says who passes what is selected.
class PersonaMenu : public QToolButton
{
    Q_OBJECT

public:
    explicit PersonaMenu(Workspace& workspace, QWidget* parent = nullptr);

    PersonaId chosen() const { return m_chosen; } ///< none: everyone
    void choose(PersonaId id);
    /// Opens and closes the panel that edits them; checkable.
    QAction* panelAction() const { return m_panel; }
    /// Who passes the selected touchpoints: a menu for the map's own menus too.
    QAction* passesAction() const;

signals:
    /// The text-form id of the chosen one, empty for everyone.
    void chosenChanged(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fillPasses();
    void take(const Changes& changes);
    void retranslate();
    void retheme();

    Workspace& m_workspace;
    PersonaEdits m_edits;
    PersonaId m_chosen;
    QMenu* m_passes;
    QAction* m_panel;
};

} // namespace touchstone
