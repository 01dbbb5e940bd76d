// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"
#include "views/common/PaperPreview.h"

#include <functional>
#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace touchstone {

class Workspace;

/// Choices at the left, at the right what will come out, live; then it asks where to and writes off the GUI thread,
/// while the dialog is gone already. Open it with open(); it deletes itself.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// Writes as the dialog says now.
    void exportTo(const QString& path);

signals:
    void previewed(); ///< the preview shows the newest choices
    void exported(const QString& path);

protected:
    using Preview = std::function<PaperPreview(const QSize& size, int page)>;
    using Write = std::function<Result<void>(const QString& path, Progress& progress)>;

    PaperDialog(Workspace& workspace, QWidget* parent);

    Workspace& workspace() const { return m_workspace; }
    QFormLayout& form() { return *m_form; }
    /// Adds a row; its label is set by setLabel().
    void addRow(QWidget* field);
    /// Names a row for the eye and for screen readers.
    void setLabel(QWidget* field, const QString& text);
    /// A choice of the two languages, at first the interface's.
    QComboBox* makeLanguageChoice();
    /// The scale of what has no paper of its own, in per cent; its suffix is set by retranslate().
    QSpinBox* makeScale();
    /// Previews again, soon.
    void changed();
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    /// Sets all words; called at first and whenever the language changes.
    virtual void retranslate() = 0;
    /// What makes the preview in another thread: holds copies, touches no widget.
    virtual Preview preview() const = 0;
    virtual Write write() const = 0;
    virtual QString suffix() const = 0; ///< "pdf"
    virtual QString nameOfFile() const = 0; ///< proposed, without suffix
    virtual QString taskName() const = 0;

private:
    void update();
    void ask();
    void setWords();

    Workspace& m_workspace;
    QFormLayout* m_form;
    QLabel *m_picture, *m_info, *m_pageLabel;
    QSpinBox* m_page;
    QPushButton *m_export, *m_cancel;
    QTimer m_timer;
    int m_generation = 0;
};

} // namespace touchstone
