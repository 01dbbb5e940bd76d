// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card/CardPages.h"
#include "views/card/PrintedPictures.h"
#include "views/common/PaperDialog.h"

namespace touchstone {

/// Asks which analysis cards shall be printed, and writes them as PDF for the wall.
class CardPrintDialog : public PaperDialog
{
    Q_OBJECT

public:
    enum class Which { Selected, All, Blank };

    /// `which`: chosen at first; all, where nothing is selected.
    CardPrintDialog(Workspace& workspace, Which which, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    Preview preview() const override;
    Write write() const override;
    QString suffix() const override { return QStringLiteral("pdf"); }
    QString nameOfFile() const override;
    QString taskName() const override;

private:
    Which which() const;
    /// Lays the chosen cards out, in any thread.
    std::function<CardPages(const Progress&)> layOut() const;
    void enableFields();

    Which m_first;
    PrintedPictures m_pictures;
    QComboBox *m_which, *m_paper, *m_language;
    QSpinBox* m_count;
};

} // namespace touchstone
