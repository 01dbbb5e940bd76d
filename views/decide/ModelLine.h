// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QDialog;
class QPushButton;

namespace touchstone {

class Workspace;

/// How firm the first place is, and beside it the ways into the model: what drives the outcome, and its settings.
class ModelLine : public QWidget
{
    Q_OBJECT

public:
    explicit ModelLine(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    template <typename Dialog>
    void open();

    Workspace& m_workspace;
    QPushButton* m_drivers;
    QPushButton* m_settings;
    QPointer<QDialog> m_opened[2];
};

} // namespace touchstone
