// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace touchstone {

/// Asks for a file to open or to save, without waiting for the answer; `then` gets the path chosen. `start` is a folder
/// or a path to propose; the user is asked before a file is replaced.
template <typename Then>
void askForFile(QWidget* window, const QString& title, const QString& start, const QString& filter,
    QFileDialog::AcceptMode mode, const QString& suffix, Then then)
{
    auto* dialog = new QFileDialog(window, title, start, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix);
    if (mode == QFileDialog::AcceptSave && !QFileInfo(start).isDir())
        dialog->selectFile(QFileInfo(start).fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, window, std::move(then));
    dialog->open();
}

} // namespace touchstone
