// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/PaperDialog.h"
#include "views/map/LazyNoteFiles.h"
#include "views/map/MapExport.h"

class QCheckBox;

namespace touchstone {

/// Asks how the map shall leave the program, and writes it as SVG, PNG or PDF.
class MapExportDialog : public PaperDialog
{
    Q_OBJECT

public:
    explicit MapExportDialog(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    Preview preview() const override;
    Write write() const override;
    QString suffix() const override;
    QString nameOfFile() const override;
    QString taskName() const override;

private:
    MapExportOptions options() const;
    MapPictureOptions pictureOptions() const;
    void enableFields();

    LazyNoteFiles m_pictures;
    QComboBox *m_format, *m_part, *m_pages, *m_language, *m_theme;
    QSpinBox* m_scale;
    QCheckBox* m_leaveOut;
};

} // namespace touchstone
