// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/ReportContent.h"
#include "views/report/ReportLayout.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedLayout;

namespace touchstone {

class EmptyState;
class ReportPreview;
class Workspace;

/// The Report mode: what the report shall hold, its parts, a preview that follows every change, and the export.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(Workspace& workspace, QWidget* parent = nullptr);

    /// Asks where, then writes the PDF off the GUI thread; once the pages are laid out, if they are not yet.
    void exportPdf();
    /// Writes the PDF of what the preview shows to `path`, off the GUI thread.
    void exportTo(const QString& path);
    bool canExport() const;
    std::shared_ptr<const ReportLayout> shownLayout() const { return m_layout; } ///< null while there is none

signals:
    void laidOut(); ///< the preview shows the newest state
    void exported(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    ReportOptions options() const;
    void layOutLater();
    void layOut();
    void showParts();
    void retranslate();

    Workspace& m_workspace;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QLabel *m_languageLabel = nullptr, *m_holdsLabel = nullptr, *m_partsLabel = nullptr;
    QComboBox* m_language = nullptr;
    QCheckBox *m_topPages = nullptr, *m_method = nullptr;
    QListWidget* m_parts = nullptr;
    QPushButton* m_export = nullptr;
    ReportPreview* m_preview = nullptr;

    QTimer m_timer; ///< many edits, one layout
    bool m_isOutdated = true;
    bool m_languageWasChosen = false; ///< until then the report speaks the interface's language
    int m_generation = 0;
    std::shared_ptr<const ReportLayout> m_layout;
};

} // namespace touchstone
