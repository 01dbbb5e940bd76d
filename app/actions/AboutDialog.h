// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace touchstone {

/// The program's version, its licence, and the libraries that it stands on with theirs.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace touchstone
