// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/RowChart.h"
#include "views/charts/CustomPlot.h"

#include <algorithm>
#include <QHelpEvent>
#include <QKeyEvent>

namespace touchstone {
namespace {

constexpr int RowHeight = 26;
constexpr int TallestBar = 18;
constexpr int Gap = 8;
constexpr double LabelShare = .45; ///< of the width, at most
constexpr double DotRadius = 4.5;
constexpr double CapHeight = 3; ///< of a range, to either side

} // namespace

/// Draws all rows at once: an item a segment would cost four objects a touchpoint.
class RowChart::Bars : public QCPAbstractPlottable
{
public:
    explicit Bars(RowChart& chart)
        : QCPAbstractPlottable(chart.plot().yAxis, chart.plot().xAxis)
        , m_chart(chart)
    {
        setSelectable(QCP::stNone);
    }

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }
    QCPRange getKeyRange(bool& found, QCP::SignDomain) const override
    {
        found = !m_chart.m_rows.empty();
        return {-.5, static_cast<double>(m_chart.m_rows.size()) - .5};
    }
    QCPRange getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const override
    {
        if (m_chart.m_axisRange) {
            found = true;
            return {m_chart.m_axisRange->low, m_chart.m_axisRange->high};
        }
        double low = 0, high = m_chart.m_reference.value_or(0);
        for (const ChartRow& row : m_chart.m_rows) {
            double end = row.start;
            low = std::min(low, row.start);
            for (const ChartSegment& segment : row.segments)
                end += segment.length;
            high = std::max({high, row.start, end, row.range ? row.range->high : end});
            low = std::min({low, end, row.range ? row.range->low : end});
        }
        found = high > low;
        return {low, high};
    }

protected:
    /// Labels stand outside the axes.
    QRect clipRect() const override { return parentPlot()->viewport(); }
    void drawLegendIcon(QCPPainter*, const QRectF&) const override { }

    void draw(QCPPainter* painter) override
    {
        const QPalette palette = m_chart.palette();
        painter->setFont(m_chart.font());
        drawHeader(painter, palette);
        const QRect inside = valueAxis()->axisRect()->rect();
        for (size_t i = 0; i < m_chart.m_rows.size(); ++i)
            drawRow(painter, static_cast<int>(i), inside, palette);
        if (m_chart.m_reference) {
            const double x = valueAxis()->coordToPixel(*m_chart.m_reference);
            painter->setPen(QPen(palette.color(QPalette::Dark), 1, Qt::DashLine));
            painter->drawLine(QLineF(x, inside.top(), x, inside.bottom()));
        }
    }

private:
    void drawHeader(QCPPainter* painter, const QPalette& palette)
    {
        const QFontMetrics metrics(m_chart.font());
        int y = 0;
        if (!m_chart.m_note.isEmpty()) {
            painter->setPen(palette.color(QPalette::Dark));
            painter->drawText(QRect(Gap, y, m_chart.width() - 2 * Gap, metrics.height()),
                Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(m_chart.m_note, Qt::ElideRight, m_chart.width() - 2 * Gap));
            y += metrics.height() + Gap / 2;
        }
        int x = Gap;
        for (const ChartKey& key : m_chart.m_key) {
            const int side = metrics.height() / 2;
            painter->fillRect(QRect(x, y + metrics.height() / 4, side, side), key.color);
            painter->setPen(palette.color(QPalette::Text));
            const int width = metrics.horizontalAdvance(key.name);
            painter->drawText(
                QRect(x + side + 4, y, width + 2, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, key.name);
            x += side + 4 + width + 2 * Gap;
        }
    }

    void drawRow(QCPPainter* painter, int index, const QRect& inside, const QPalette& palette)
    {
        const ChartRow& row = m_chart.m_rows[static_cast<size_t>(index)];
        const double above = keyAxis()->coordToPixel(index - .5), below = keyAxis()->coordToPixel(index + .5);
        const QRectF band(0, above, m_chart.width(), below - above);
        if (index == m_chart.m_selectedRow) {
            QColor soft = palette.color(QPalette::Highlight);
            soft.setAlphaF(.15F);
            painter->fillRect(band, soft);
            if (m_chart.hasFocus()) {
                painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
                painter->setBrush(Qt::NoBrush);
                painter->drawRect(band.adjusted(1, 1, -2, -1));
            }
        }
        const QFontMetrics metrics(m_chart.font());
        painter->setPen(palette.color(QPalette::Text));
        const int labelWidth = inside.left() - 2 * Gap;
        painter->drawText(QRectF(Gap, above, labelWidth, below - above), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(row.label, Qt::ElideRight, labelWidth));
        const double height = std::min<double>(TallestBar, (below - above) * .66);
        double value = row.start;
        double right = valueAxis()->coordToPixel(value);
        for (const ChartSegment& segment : row.segments) {
            const double from = valueAxis()->coordToPixel(value),
                         to = valueAxis()->coordToPixel(value + segment.length);
            const QRectF bar(std::min(from, to), (above + below - height) / 2, std::abs(to - from), height);
            if (segment.hollow) {
                painter->setPen(QPen(segment.color, 1, Qt::DashLine));
                painter->setBrush(Qt::NoBrush);
                painter->drawRect(bar.adjusted(.5, .5, -.5, -.5));
            } else {
                painter->fillRect(bar, segment.color);
            }
            value += segment.length;
            right = std::max({right, from, to});
        }
        if (row.segments.empty() && row.dot.isValid()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(row.dot);
            painter->drawEllipse(QPointF(right, (above + below) / 2), DotRadius, DotRadius);
        }
        if (row.range)
            right = std::max(right, drawRange(painter, *row.range, (above + below) / 2, palette));
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(QRectF(right + Gap / 2., above, m_chart.width() - right, below - above),
            Qt::AlignLeft | Qt::AlignVCenter, row.figure);
    }

    /// Returns where it ends.
    double drawRange(QCPPainter* painter, const Interval& range, double y, const QPalette& palette)
    {
        const double low = valueAxis()->coordToPixel(range.low), high = valueAxis()->coordToPixel(range.high);
        painter->setPen(QPen(palette.color(QPalette::Text), 1));
        painter->drawLine(QLineF(low, y, high, y));
        for (const double end : {low, high})
            painter->drawLine(QLineF(end, y - CapHeight, end, y + CapHeight));
        return high;
    }

    RowChart& m_chart;
};

RowChart::RowChart(QWidget* parent)
    : Chart(parent)
    , m_bars(new Bars(*this))
{
    plot().yAxis->setVisible(false);
    plot().yAxis->setRangeReversed(true);
    plot().axisRect()->setAutoMargins(QCP::msNone);
}

RowChart::~RowChart() = default;

void RowChart::setRows(std::vector<ChartRow> rows)
{
    m_rows = std::move(rows);
    m_selectedRow = std::min(m_selectedRow, static_cast<int>(m_rows.size()) - 1);
    rebuild();
    updateGeometry();
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void RowChart::setKey(std::vector<ChartKey> key) { m_key = std::move(key); }
void RowChart::setNote(const QString& note) { m_note = note; }
void RowChart::setAxisLabel(const QString& label) { m_axisLabel = label; }
void RowChart::setAxisRange(std::optional<Interval> range) { m_axisRange = range; }
void RowChart::setReference(std::optional<double> value) { m_reference = value; }

void RowChart::setSelectable(bool selectable)
{
    m_selectable = selectable;
    setFocusPolicy(selectable ? Qt::StrongFocus : Qt::NoFocus);
}

int RowChart::headerHeight() const
{
    const int line = QFontMetrics(font()).height() + Gap / 2;
    return (m_note.isEmpty() ? 0 : line) + (m_key.empty() ? 0 : line);
}

int RowChart::axisHeight() const { return 2 * QFontMetrics(font()).height() + Gap; }

QSize RowChart::minimumSizeHint() const
{
    return {240, headerHeight() + axisHeight() + RowHeight * static_cast<int>(m_rows.size())};
}

QSize RowChart::sizeHint() const { return minimumSizeHint().expandedTo({420, 0}); }

void RowChart::rebuild()
{
    const QFontMetrics metrics(font());
    int label = 0, figure = 0;
    for (const ChartRow& row : m_rows) {
        label = std::max(label, metrics.horizontalAdvance(row.label));
        figure = std::max(figure, metrics.horizontalAdvance(row.figure));
    }
    label = std::min(label, static_cast<int>(width() * LabelShare));
    plot().setBackground(QBrush(palette().color(QPalette::Base)));
    // Rows keep their height: what the rows leave of the widget stays empty below the axis.
    const int rowsHeight = RowHeight * static_cast<int>(m_rows.size());
    const int spare = std::max(0, height() - headerHeight() - axisHeight() - rowsHeight);
    const int shown = std::min(spare, rowsHeight / 2);
    plot().axisRect()->setMargins(
        QMargins(label + 2 * Gap, headerHeight(), figure + Gap, axisHeight() + spare - shown));

    bool found = false;
    const QCPRange values = m_bars->getValueRange(found, QCP::sdBoth, QCPRange());
    plot().xAxis->setRange(found ? values : QCPRange(0, 1));
    plot().yAxis->setRange(-.5, std::max<double>(1, static_cast<double>(m_rows.size())) - .5);

    QCPAxis& axis = *plot().xAxis;
    axis.setVisible(!m_rows.empty());
    styleAxis(axis, m_axisLabel);
    if (m_wholeTicks)
        axis.setNumberPrecision(0);
    axis.ticker()->setTickCount(std::clamp(axis.axisRect()->width() / 70, 2, 6));
    if (m_wholeTicks && axis.range().size() < 5) {
        const auto fixed = QSharedPointer<QCPAxisTickerFixed>::create();
        fixed->setTickStep(1);
        axis.setTicker(fixed);
    } else if (axis.ticker().dynamicCast<QCPAxisTickerFixed>()) {
        axis.setTicker(QSharedPointer<QCPAxisTicker>::create());
    }
}

int RowChart::rowAt(const QPoint& position) const
{
    const QRect inside = plot().axisRect()->rect();
    if (position.y() < inside.top() || position.y() > inside.bottom())
        return -1;
    const int row = static_cast<int>(std::floor(plot().yAxis->pixelToCoord(position.y()) + .5));
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? row : -1;
}

QRect RowChart::rowRect(int row) const
{
    const int above = static_cast<int>(plot().yAxis->coordToPixel(row - .5));
    return {0, above, width(), static_cast<int>(plot().yAxis->coordToPixel(row + .5)) - above};
}

void RowChart::setSelectedRow(int row)
{
    if (row == m_selectedRow)
        return;
    m_selectedRow = row < static_cast<int>(m_rows.size()) ? row : -1;
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void RowChart::choose(int row)
{
    setSelectedRow(row);
    emit rowChosen(row);
}

bool RowChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const int row = rowAt(static_cast<QHelpEvent*>(event)->pos());
        setToolTip(row < 0 ? QString() : m_rows[static_cast<size_t>(row)].toolTip);
    }
    return Chart::event(event);
}

void RowChart::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (m_selectable && event->button() == Qt::LeftButton && row >= 0)
        choose(row);
    Chart::mousePressEvent(event);
}

void RowChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    if (m_selectable && event->key() == Qt::Key_Down && m_selectedRow < last) {
        choose(m_selectedRow + 1);
    } else if (m_selectable && event->key() == Qt::Key_Up && m_selectedRow > 0) {
        choose(m_selectedRow - 1);
    } else {
        Chart::keyPressEvent(event);
    }
}

} // namespace touchstone
