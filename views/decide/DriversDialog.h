// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/DriverAnalysis.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace touchstone {

class Workspace;

/// What drives the outcome: relative weights beside LMG, and on demand what each touchpoint adds beside so many others.
class DriversDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DriversDialog(Workspace& workspace, QWidget* parent = nullptr);

    const DriverAnalysis& analysis() const { return m_analysis; }

signals:
    void analysed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void analyse();
    void fill();

    Workspace& m_workspace;
    DriverAnalysis m_analysis;
    int m_job = 0; ///< counts analyses: the answer to an older one is dropped
    QLabel* m_words;
    QTableWidget* m_table;
    QLabel* m_note;
    QPushButton* m_dominance;
    QPushButton* m_close;
};

} // namespace touchstone
