// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/PictureExport.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::Chart)
};

void askAndSave(QWidget& owner, const QString& suffix, const PictureExport& picture)
{
    auto* dialog = new QFileDialog(&owner, Words::tr("Save the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    const bool isSvg = suffix == QLatin1String("svg");
    dialog->setNameFilter(isSvg ? Words::tr("SVG picture (*.svg)") : Words::tr("PNG picture (*.png)"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &owner, [isSvg, picture](const QString& path) {
        const Result<void> saved = isSvg ? picture.saveSvg(path) : picture.savePng(path);
        if (!saved)
            picture.failed(saved.error());
    });
    dialog->open();
}

} // namespace

void addExportActions(QMenu& menu, QWidget& owner, const PictureExport& picture)
{
    QWidget* asker = &owner;
    menu.addAction(
        Words::tr("Save as SVG…"), asker, [asker, picture] { askAndSave(*asker, QStringLiteral("svg"), picture); });
    menu.addAction(
        Words::tr("Save as PNG…"), asker, [asker, picture] { askAndSave(*asker, QStringLiteral("png"), picture); });
    menu.addSeparator();
    menu.addAction(
        Words::tr("Copy as table"), asker, [picture] { QApplication::clipboard()->setText(picture.table().toTsv()); });
}

} // namespace touchstone
