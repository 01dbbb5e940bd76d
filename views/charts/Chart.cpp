// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/Chart.h"
#include "views/charts/CustomPlot.h"
#include "views/charts/PictureExport.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
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

void Chart::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copyTable();
    else
        QWidget::keyPressEvent(event);
}

void Chart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void Chart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void Chart::styleAxis(QCPAxis& axis, const QString& label) const
{
    const QPalette colors = palette();
    axis.setLabel(label);
    axis.setLabelFont(font());
    axis.setTickLabelFont(font());
    axis.setLabelColor(colors.color(QPalette::Dark));
    axis.setTickLabelColor(colors.color(QPalette::Dark));
    axis.setBasePen(QPen(colors.color(QPalette::Mid)));
    axis.setTickPen(QPen(colors.color(QPalette::Mid)));
    axis.setSubTicks(false);
    axis.setNumberFormat(QStringLiteral("f"));
    axis.setNumberPrecision(axis.range().size() >= 5 ? 0 : 1);
    axis.ticker()->setTickStepStrategy(QCPAxisTicker::tssReadability);
    axis.grid()->setPen(QPen(colors.color(QPalette::Midlight)));
    axis.grid()->setZeroLinePen(Qt::NoPen);
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
        const QSize picture = pictureSize();
        generator.setSize(picture);
        generator.setViewBox(QRect(QPoint(), picture));
        generator.setTitle(accessibleName());
        QCPPainter painter;
        if (!painter.begin(&generator))
            return false;
        painter.setMode(QCPPainter::pmVectorized);
        painter.setMode(QCPPainter::pmNoCaching);
        m_plot->toPainter(&painter, picture.width(), picture.height());
        return painter.end();
    });
}

Result<void> Chart::savePng(const QString& path)
{
    return writeFile(path, [this](QIODevice& device) {
        const QSize picture = pictureSize();
        return m_plot->toPixmap(picture.width(), picture.height(), PngScale).save(&device, "PNG");
    });
}

void Chart::copyTable() const { QApplication::clipboard()->setText(table().toTsv()); }

void Chart::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addExportActions(*menu, *this,
        {.saveSvg = [this](const QString& path) { return saveSvg(path); },
            .savePng = [this](const QString& path) { return savePng(path); },
            .table = [this] { return table(); },
            .failed = [this](const Error& error) { emit saveFailed(error); }});
    menu->popup(event->globalPos());
}

} // namespace touchstone
