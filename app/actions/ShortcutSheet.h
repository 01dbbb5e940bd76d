// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/HelpActions.h"

#include <QDialog>

namespace touchstone {

/// All keyboard shortcuts on one sheet, grouped as the menus are.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const std::vector<ActionGroup>& groups, QWidget* parent);
};

} // namespace touchstone
