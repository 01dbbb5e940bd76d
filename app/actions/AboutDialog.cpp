// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/AboutDialog.h"

#include "app/Version.h"
#include "views/common/Icons.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace touchstone {
namespace {

struct Library
{
    const char* name;
    const char* licence;
};

constexpr Library libraries[] = {
    {"Qt 6", "LGPL-3.0"},
    {"QCustomPlot", "GPL-3.0-or-later"},
    {"SQLite", "public domain"},
    {"SQLiteCpp", "MIT"},
    {"Boost", "BSL-1.0"},
    {"Eigen", "MPL-2.0"},
    {"ICU", "Unicode-3.0"},
    {"qpdf", "Apache-2.0"},
    {"CLI11", "BSD-3-Clause"},
    {"tl::expected", "CC0-1.0"},
};

QLabel* makeLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Touchstone"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    auto* icon = new QLabel;
    icon->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    layout->addWidget(icon);
    auto* name = new QLabel(tr("Touchstone %1").arg(programVersion()));
    name->setProperty("role", QStringLiteral("heading"));
    layout->addWidget(name);
    layout->addWidget(
        makeLabel(tr("Turns a customer journey into a defensible answer: which touchpoints to digitise first, "
                     "how sure that is, and what it brings. Nothing leaves this computer.")));
    layout->addWidget(
        makeLabel(tr("Touchstone is free software under the GNU General Public License, version 3 or later. "
                     "It comes without any warranty.")));
    auto* heading = new QLabel(tr("Made with"));
    heading->setProperty("role", QStringLiteral("title"));
    layout->addWidget(heading);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Library& library : libraries) {
        grid->addWidget(new QLabel(QString::fromLatin1(library.name)), row, 0);
        auto* licence = new QLabel(QString::fromLatin1(library.licence));
        licence->setProperty("role", QStringLiteral("muted"));
        grid->addWidget(licence, row++, 1);
    }
    layout->addLayout(grid);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(480, 620);
}

} // namespace touchstone
