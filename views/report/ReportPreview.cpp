// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/ReportPreview.h"

#include "views/common/Task.h"
#include "views/common/Workspace.h"

#include <algorithm>
#include <cmath>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace touchstone {
namespace {

constexpr int Gap = 20; ///< pixels around pages
constexpr double PointsPerUnit = .1;
constexpr double SmallestZoom = .25, LargestZoom = 4;
constexpr int PagesKept = 12; ///< painted pages held in memory

} // namespace

ReportPreview::ReportPreview(Workspace& workspace, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_workspace(workspace)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
    connect(&workspace, &Workspace::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

void ReportPreview::setReport(std::shared_ptr<const ReportLayout> layout)
{
    m_layout = std::move(layout);
    ++m_generation;
    m_pending.clear();
    for (Rendered& rendered : m_rendered)
        rendered.isStale = true; // shown until the new one is painted
    m_rendered.removeIf([this](auto it) { return it.key() >= pageCount(); });
    m_lastPage = -1;
    rearrange();
}

double ReportPreview::fittingZoom() const
{
    const double width = ReportLayout::pageSize().width() * PointsPerUnit;
    return std::clamp((viewport()->width() - 2. * Gap) / width, SmallestZoom, LargestZoom);
}

QRect ReportPreview::pageRect(int page) const
{
    const QSize size = (ReportLayout::pageSize() * PointsPerUnit * m_zoom).toSize();
    const int free = viewport()->width() - size.width();
    const int x = free > 0 ? free / 2 : -horizontalScrollBar()->value();
    return {QPoint(x, Gap + page * (size.height() + Gap) - verticalScrollBar()->value()), size};
}

void ReportPreview::rearrange()
{
    const int page = currentPage();
    if (m_fitsWidth)
        m_zoom = fittingZoom();
    const QSize size = (ReportLayout::pageSize() * PointsPerUnit * m_zoom).toSize();
    const int height = Gap + pageCount() * (size.height() + Gap);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    if (m_lastPage >= 0 && page != currentPage())
        goToPage(page);
    scrollContentsBy(0, 0);
}

int ReportPreview::currentPage() const
{
    const int step = static_cast<int>(ReportLayout::pageSize().height() * PointsPerUnit * m_zoom) + Gap;
    return std::clamp((verticalScrollBar()->value() + step / 3) / step, 0, std::max(0, pageCount() - 1));
}

void ReportPreview::goToPage(int page)
{
    const QSize size = (ReportLayout::pageSize() * PointsPerUnit * m_zoom).toSize();
    verticalScrollBar()->setValue(page * (size.height() + Gap));
}

void ReportPreview::zoomBy(double factor)
{
    m_fitsWidth = false;
    m_zoom = std::clamp(m_zoom * factor, SmallestZoom, LargestZoom);
    rearrange();
}

void ReportPreview::fitWidth()
{
    m_fitsWidth = true;
    rearrange();
}

void ReportPreview::request(int page)
{
    const double zoom = m_zoom * devicePixelRatioF();
    if (m_pending.value(page) == zoom)
        return;
    m_pending[page] = zoom;
    const auto paint = [layout = m_layout, page, zoom](Progress&) { return layout->renderPage(page, zoom * 72); };
    runTask(this, paint, [this, page, zoom, generation = m_generation](QImage image) {
        if (generation != m_generation || m_pending.value(page) != zoom)
            return;
        m_pending.remove(page);
        while (m_rendered.size() >= PagesKept && !m_rendered.contains(page)) {
            // Away with the page furthest from what is seen.
            auto furthest = m_rendered.begin();
            for (auto it = m_rendered.begin(); it != m_rendered.end(); ++it) {
                if (std::abs(it.key() - currentPage()) > std::abs(furthest.key() - currentPage()))
                    furthest = it;
            }
            m_rendered.erase(furthest);
        }
        m_rendered[page] = {std::move(image), zoom, false};
        viewport()->update(pageRect(page));
    });
}

void ReportPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Theme& theme = m_workspace.theme();
    painter.fillRect(viewport()->rect(), theme.window);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(viewport()->rect()))
            continue;
        painter.fillRect(rect, Qt::white);
        const auto rendered = m_rendered.constFind(page);
        if (rendered != m_rendered.constEnd())
            painter.drawImage(rect, rendered->image);
        if (rendered == m_rendered.constEnd() || rendered->isStale
            || std::abs(rendered->zoom - m_zoom * devicePixelRatioF()) > 1e-9)
            request(page);
        painter.setPen(theme.border);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    rearrange();
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(std::min(pageCount() - 1, currentPage() + 1));
        return;
    case Qt::Key_PageUp:
        goToPage(std::max(0, currentPage() - 1));
        return;
    case Qt::Key_Home:
        goToPage(0);
        return;
    case Qt::Key_End:
        goToPage(pageCount() - 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control)
            return zoomBy(1.25);
        break;
    case Qt::Key_Minus:
        if (control)
            return zoomBy(.8);
        break;
    case Qt::Key_0:
        if (control)
            return fitWidth();
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void ReportPreview::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (const int angle = event->angleDelta().y(); angle != 0)
            zoomBy(angle > 0 ? 1.1 : 1 / 1.1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ReportPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_lastPage && pageCount() > 0) {
        m_lastPage = page;
        emit currentPageChanged(page);
    }
}

} // namespace touchstone
