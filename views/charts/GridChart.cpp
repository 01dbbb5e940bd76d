// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/GridChart.h"

#include "views/charts/CustomPlot.h"
#include "views/charts/GridPainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QScrollBar>

namespace touchstone {
/// Draws what is in sight.
class GridChart::Cells : public QCPAbstractPlottable
{
public:
    explicit Cells(GridChart& chart)
        : QCPAbstractPlottable(chart.plot().xAxis, chart.plot().yAxis)
        , m_chart(chart)
    {
        setSelectable(QCP::stNone);
        setAntialiased(false);
    }

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }
    QCPRange getKeyRange(bool& found, QCP::SignDomain) const override { return none(found); }
    QCPRange getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const override { return none(found); }

protected:
    QRect clipRect() const override { return parentPlot()->viewport(); }
    void drawLegendIcon(QCPPainter*, const QRectF&) const override { }

    void draw(QCPPainter* painter) override
    {
        // A file has a size of its own, in which everything is in sight.
        const QSize size = parentPlot()->viewport().size();
        const bool isOnScreen = size == m_chart.plot().size();
        const GridGeometry at = isOnScreen ? m_chart.geometry() : gridGeometry(m_chart.m_data, m_chart.font(), size);
        GridPainter(*painter, m_chart.m_data, at, m_chart.palette(), m_chart.font())
            .paint({.row = m_chart.m_row, .column = m_chart.m_column, .hasFocus = m_chart.hasFocus()});
    }

private:
    static QCPRange none(bool& found)
    {
        found = false;
        return {};
    }

    GridChart& m_chart;
};

GridChart::GridChart(QWidget* parent)
    : Chart(parent)
    , m_down(new QScrollBar(Qt::Vertical, this))
    , m_across(new QScrollBar(Qt::Horizontal, this))
    , m_cells(new Cells(*this))
{
    setFocusPolicy(Qt::StrongFocus);
    plot().xAxis->setVisible(false);
    plot().yAxis->setVisible(false);
    plot().axisRect()->setAutoMargins(QCP::msNone);
    plot().axisRect()->setMargins({});
    for (QScrollBar* bar : {m_down, m_across})
        connect(bar, &QScrollBar::valueChanged, this, [this] { plot().replot(QCustomPlot::rpQueuedReplot); });
}

GridChart::~GridChart() = default;

void GridChart::setData(GridData data)
{
    m_data = std::move(data);
    m_row = std::min(m_row, m_data.rowCount() - 1);
    m_column = std::min(m_column, m_data.columnCount() - 1);
    setAccessibleName(m_data.title);
    tellCurrent();
    rebuild();
    plot().replot(QCustomPlot::rpQueuedReplot);
}

QSize GridChart::pictureSize() const { return wholeGridSize(m_data, font()); }

void GridChart::rebuild()
{
    plot().setBackground(QBrush(palette().color(QPalette::Base)));
    // A bar takes of the room, so that there may be need of the other one.
    QSize room = size();
    bool needsDown = false, needsAcross = false;
    for (int pass = 0; pass < 2; ++pass) {
        const GridGeometry at = gridGeometry(m_data, font(), room);
        needsDown = needsDown || at.rows < m_data.rowCount();
        needsAcross = needsAcross || at.columns < m_data.columnCount();
        room = size()
            - QSize(needsDown ? m_down->sizeHint().width() : 0, needsAcross ? m_across->sizeHint().height() : 0);
    }
    const GridGeometry at = gridGeometry(m_data, font(), room);
    m_down->setVisible(needsDown);
    m_down->setRange(0, m_data.rowCount() - at.rows);
    m_down->setPageStep(at.rows);
    m_down->setGeometry(room.width(), at.top, width() - room.width(), room.height() - at.top);
    m_across->setVisible(needsAcross);
    m_across->setRange(0, m_data.columnCount() - at.columns);
    m_across->setPageStep(at.columns);
    m_across->setGeometry(at.left, room.height(), room.width() - at.left, height() - room.height());
    layout()->setContentsMargins(0, 0, width() - room.width(), height() - room.height());
}

GridGeometry GridChart::geometry() const
{
    const QMargins bars = layout()->contentsMargins();
    GridGeometry at = gridGeometry(m_data, font(), size().shrunkBy(bars));
    at.firstRow = m_down->value();
    at.firstColumn = m_across->value();
    return at;
}

int GridChart::rowAt(const QPoint& position) const
{
    const GridGeometry at = geometry();
    const int row = at.firstRow + (position.y() - at.top) / at.cellHeight;
    return position.y() >= at.top && row < std::min(at.firstRow + at.rows, m_data.rowCount()) ? row : -1;
}

int GridChart::columnAt(const QPoint& position) const
{
    const GridGeometry at = geometry();
    const int column = at.firstColumn + (position.x() - at.left) / at.cellWidth;
    return position.x() >= at.left && column < std::min(at.firstColumn + at.columns, m_data.columnCount()) ? column
                                                                                                           : -1;
}

QRect GridChart::cellRect(int row, int column) const
{
    const GridGeometry at = geometry();
    return at.isInSight(row, column) ? at.cell(row, column) : QRect();
}

void GridChart::setCurrentRow(int row)
{
    if (row == m_row || row >= m_data.rowCount())
        return;
    m_row = row;
    reveal();
    tellCurrent();
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void GridChart::choose(int row, int column)
{
    m_row = std::clamp(row, 0, m_data.rowCount() - 1);
    m_column = std::clamp(column, 0, m_data.columnCount() - 1);
    reveal();
    tellCurrent();
    plot().replot(QCustomPlot::rpQueuedReplot);
    emit cellChosen(m_row, m_column);
}

void GridChart::reveal()
{
    const GridGeometry at = geometry();
    if (m_row >= 0)
        m_down->setValue(std::clamp(at.firstRow, m_row - at.rows + 1, m_row));
    if (m_column >= 0)
        m_across->setValue(std::clamp(at.firstColumn, m_column - at.columns + 1, m_column));
}

void GridChart::tellCurrent()
{
    setAccessibleDescription(m_row >= 0 && m_column >= 0 ? m_data.cell(m_row, m_column).toolTip : QString());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

bool GridChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint position = static_cast<QHelpEvent*>(event)->pos();
        const int row = rowAt(position), column = columnAt(position);
        setToolTip(row >= 0 && column >= 0 ? m_data.cell(row, column).toolTip
                : row >= 0                 ? m_data.rows[static_cast<size_t>(row)].name
                : column >= 0              ? m_data.columns[static_cast<size_t>(column)].toolTip
                                           : QString());
    }
    return Chart::event(event);
}

void GridChart::mousePressEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    const int row = rowAt(position), column = columnAt(position);
    if (event->button() == Qt::LeftButton && row >= 0)
        choose(row, column >= 0 ? column : std::max(0, m_column));
    Chart::mousePressEvent(event);
}

void GridChart::wheelEvent(QWheelEvent* event)
{
    const bool isAcross = event->modifiers() & Qt::ShiftModifier || event->angleDelta().y() == 0;
    QCoreApplication::sendEvent(isAcross ? m_across : m_down, event);
}

void GridChart::keyPressEvent(QKeyEvent* event)
{
    const bool isAll = event->modifiers() & Qt::ControlModifier;
    const int page = std::max(1, geometry().rows - 1);
    int row = m_row, column = m_column;
    switch (event->key()) {
    case Qt::Key_Down:
        ++row;
        break;
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_Right:
        ++column;
        break;
    case Qt::Key_Left:
        --column;
        break;
    case Qt::Key_PageDown:
        row += page;
        break;
    case Qt::Key_PageUp:
        row -= page;
        break;
    case Qt::Key_Home:
        (isAll ? row : column) = 0;
        break;
    case Qt::Key_End:
        (isAll ? row : column) = isAll ? m_data.rowCount() - 1 : m_data.columnCount() - 1;
        break;
    default:
        return Chart::keyPressEvent(event);
    }
    if (!m_data.rows.empty() && !m_data.columns.empty())
        choose(row, column);
}

} // namespace touchstone
