// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "views/charts/ChartTable.h"

#include <QPalette>
#include <QWidget>

class QCPAxis;
class QCustomPlot;

namespace touchstone {

/// What all charts share: the plot, colours from the palette (so that a change of theme is taken up at once), a context
/// menu that saves as SVG or PNG, and copying the figures as a table, by Ctrl+C, too.
class Chart : public QWidget
{
    Q_OBJECT

public:
    ~Chart() override;

    /// The figures behind the picture.
    virtual ChartTable table() const = 0;

    /// Colours that files are written with, whatever the window shows.
    void setExportPalette(const QPalette& palette) { m_exportPalette = palette; }
    Result<void> saveSvg(const QString& path);
    Result<void> savePng(const QString& path); ///< at twice the size on screen
    void copyTable() const; ///< to the clipboard

signals:
    void saveFailed(const touchstone::Error& error);

protected:
    explicit Chart(QWidget* parent);

    /// Sets up the plot from the data and palette().
    virtual void rebuild() = 0;
    /// Words that depend on the interface's language.
    virtual void retranslate() { }
    /// The size that files are written in.
    virtual QSize pictureSize() const { return size(); }

    QCustomPlot& plot() const { return *m_plot; }
    /// An axis in the chart's font and colours, with decimals only where its range is small.
    void styleAxis(QCPAxis& axis, const QString& label) const;

    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    Result<void> writeFile(const QString& path, const std::function<bool(QIODevice&)>& write);

    QCustomPlot* m_plot;
    QPalette m_exportPalette;
};

} // namespace touchstone
