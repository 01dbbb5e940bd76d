// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/Chart.h"
#include "views/charts/CustomPlot.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr double PngScale = 2;

} // namespace

Chart::Chart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    // The plot would swallow wheel and context menu; the chart itself answers the mouse.
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMinimumSize(1, 1);
}

Chart::~Chart() = default;

void Chart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange) {
        rebuild();
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    }
}

void Chart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    rebuild();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

Result<void> Chart::writeFile(const QString& path, const std::function<bool(QIODevice&)>& write)
{
    const QPalette onScreen = palette();
    setPalette(m_exportPalette);
    rebuild();
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && write(file) && file.commit();
    setPalette(onScreen);
    rebuild();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    if (!written)
        return failure({ErrorCode::FileUnwritable, {file.errorString()}, path});
    return {};
}

Result<void> Chart::saveSvg(const QString& path)
{
    return writeFile(path, [this](QIODevice& device) {
        QSvgGenerator generator;
        generator.setOutputDevice(&device);
        generator.setSize(size());
        generator.setViewBox(rect());
        generator.setTitle(accessibleName());
        QCPPainter painter;
        if (!painter.begin(&generator))
            return false;
        painter.setMode(QCPPainter::pmVectorized);
        painter.setMode(QCPPainter::pmNoCaching);
        m_plot->toPainter(&painter, width(), height());
        return painter.end();
    });
}

Result<void> Chart::savePng(const QString& path)
{
    return writeFile(
        path, [this](QIODevice& device) { return m_plot->toPixmap(width(), height(), PngScale).save(&device, "PNG"); });
}

void Chart::copyTable() const { QApplication::clipboard()->setText(table().toTsv()); }

void Chart::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Save as SVG…"), this, [this] { askAndSave(QStringLiteral("svg")); });
    menu->addAction(tr("Save as PNG…"), this, [this] { askAndSave(QStringLiteral("png")); });
    menu->addSeparator();
    menu->addAction(tr("Copy as table"), this, &Chart::copyTable);
    menu->popup(event->globalPos());
}

void Chart::askAndSave(const QString& suffix)
{
    auto* dialog = new QFileDialog(this, tr("Save the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(suffix == QLatin1String("svg") ? tr("SVG picture (*.svg)") : tr("PNG picture (*.png)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, suffix](const QString& path) {
        const Result<void> saved = suffix == QLatin1String("svg") ? saveSvg(path) : savePng(path);
        if (!saved)
            emit saveFailed(saved.error());
    });
    dialog->open();
}

} // namespace touchstone
