// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/PaperDialog.h"
#include "views/map/ComparisonSheet.h"

namespace touchstone {

/// Asks how a comparison of as-is and to-be shall leave the program, and writes it as PDF, SVG or PNG.
class ComparisonDialog : public PaperDialog
{
    Q_OBJECT

public:
    ComparisonDialog(Workspace& workspace, std::shared_ptr<const Comparison> comparison, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    Preview preview() const override;
    Write write() const override;
    QString suffix() const override;
    QString nameOfFile() const override;
    QString taskName() const override;

private:
    ComparisonTexts texts() const;
    QSizeF paper() const;
    bool isPdf() const;
    double scale() const;

    std::shared_ptr<const Comparison> m_comparison;
    QComboBox *m_format, *m_paper;
    QSpinBox* m_scale;
};

} // namespace touchstone
