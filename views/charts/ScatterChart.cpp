// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ScatterChart.h"
#include "views/charts/CustomPlot.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QHelpEvent>
#include <QKeyEvent>

namespace touchstone {
namespace {

constexpr double Radius = 5;
constexpr double Reach = 12; ///< pixels from a point's centre at which the mouse means it
constexpr int Gap = 6;
constexpr double LongestName = .3; ///< of the width

} // namespace

/// Draws fields, points and as many names as have room.
class ScatterChart::Cloud : public QCPAbstractPlottable
{
public:
    explicit Cloud(ScatterChart& chart)
        : QCPAbstractPlottable(chart.plot().xAxis, chart.plot().yAxis)
        , m_chart(chart)
    {
        setSelectable(QCP::stNone);
    }

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }
    QCPRange getKeyRange(bool& found, QCP::SignDomain) const override
    {
        found = true;
        return {m_chart.m_data.x.low, m_chart.m_data.x.high};
    }
    QCPRange getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const override
    {
        found = true;
        return {m_chart.m_data.y.low, m_chart.m_data.y.high};
    }
    QPointF at(const Point& point) const { return coordsToPixels(point.x, point.y); }

protected:
    /// Points on the edge are drawn whole.
    QRect clipRect() const override { return parentPlot()->viewport(); }
    void drawLegendIcon(QCPPainter*, const QRectF&) const override { }

    void draw(QCPPainter* painter) override
    {
        const QPalette palette = m_chart.palette();
        painter->setFont(m_chart.font());
        m_taken.clear();
        m_lines.clear();
        drawFields(painter, palette);
        const auto& points = m_chart.m_data.points;
        for (const Point& point : points)
            drawRange(painter, point);
        for (const Point& point : points) {
            const QPointF centre = at(point);
            m_taken.push_back(QRectF(centre, QSizeF()).adjusted(-Radius, -Radius, Radius, Radius));
        }
        for (size_t index = 0; index < points.size(); ++index)
            drawPoint(painter, palette, static_cast<int>(index));
        // The chosen one's name comes first, and stands even where it covers others.
        std::vector<size_t> order(points.size());
        std::iota(order.begin(), order.end(), 0);
        if (m_chart.m_selected > 0)
            std::swap(order[0], order[static_cast<size_t>(m_chart.m_selected)]);
        for (const size_t index : order)
            drawName(painter, palette, points[index], static_cast<int>(index) == m_chart.m_selected);
    }

private:
    QRectF inside() const { return QRectF(keyAxis()->axisRect()->rect()); }

    void drawFields(QCPPainter* painter, const QPalette& palette)
    {
        const QRectF area = inside();
        const Axis &x = m_chart.m_data.x, &y = m_chart.m_data.y;
        const QPointF cut = coordsToPixels(x.cut.value_or(x.low), y.cut.value_or(y.low));
        painter->setPen(QPen(palette.color(QPalette::Dark), 1, Qt::DashLine));
        if (x.cut)
            painter->drawLine(QLineF(cut.x(), area.top(), cut.x(), area.bottom()));
        if (y.cut)
            painter->drawLine(QLineF(area.left(), cut.y(), area.right(), cut.y()));
        painter->setPen(palette.color(QPalette::Dark));
        for (int field = 0; field < 4; ++field) {
            const bool isRight = field % 2 == 1, isTop = field < 2;
            drawField(painter, m_chart.m_data.fields[static_cast<size_t>(field)],
                isRight ? QRectF(QPointF(cut.x(), area.top()), area.bottomRight())
                        : QRectF(area.topLeft(), QPointF(cut.x(), area.bottom())),
                isRight, isTop);
        }
        const QRectF left(area.topLeft(), QPointF(cut.x(), area.bottom())),
            right(cut.x(), area.top(), area.right() - cut.x(), 0);
        if (x.cut) // where there is more room
            drawField(
                painter, x.cutName, left.width() > right.width() ? left : right, left.width() > right.width(), true);
    }

    /// A name in a corner of its field.
    void drawField(QCPPainter* painter, const QString& name, const QRectF& field, bool isRight, bool isTop)
    {
        const QFontMetrics metrics(m_chart.font());
        const double width = field.width() - 2 * Gap;
        if (name.isEmpty() || width < metrics.averageCharWidth() * 4)
            return;
        const QString text = metrics.elidedText(name, Qt::ElideRight, static_cast<int>(width));
        const double taken = metrics.horizontalAdvance(text) + 2;
        const QRectF box(isRight ? field.right() - Gap - taken : field.left() + Gap,
            isTop ? field.top() + Gap : field.bottom() - Gap - metrics.height(), taken, metrics.height());
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
        m_taken.push_back(box);
    }

    void drawRange(QCPPainter* painter, const Point& point)
    {
        const QRectF area = inside();
        const QPointF centre = at(point);
        const auto x
            = [&](double value) { return std::clamp(coordsToPixels(value, point.y).x(), area.left(), area.right()); };
        const auto y
            = [&](double value) { return std::clamp(coordsToPixels(point.x, value).y(), area.top(), area.bottom()); };
        const auto drawLine = [&](const QLineF& line) {
            painter->drawLine(line);
            m_lines.push_back(QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1));
        };
        painter->setPen(QPen(point.color, 1.5));
        if (point.xRange)
            drawLine({x(point.xRange->first), centre.y(), x(point.xRange->second), centre.y()});
        if (point.yRange)
            drawLine({centre.x(), y(point.yRange->second), centre.x(), y(point.yRange->first)});
    }

    void drawPoint(QCPPainter* painter, const QPalette& palette, int index)
    {
        const Point& point = m_chart.m_data.points[static_cast<size_t>(index)];
        const QPointF centre = at(point);
        if (index == m_chart.m_selected) {
            painter->setPen(QPen(palette.color(QPalette::Highlight), m_chart.hasFocus() ? 3 : 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(centre, Radius + 4, Radius + 4);
        }
        painter->setPen(QPen(point.color, 2));
        painter->setBrush(point.hollow ? palette.color(QPalette::Base) : point.color);
        painter->drawEllipse(centre, Radius - 1, Radius - 1);
    }

    void drawName(QCPPainter* painter, const QPalette& palette, const Point& point, bool isSelected)
    {
        const QFontMetrics metrics(m_chart.font());
        const QString name
            = metrics.elidedText(point.name, Qt::ElideRight, static_cast<int>(m_chart.width() * LongestName));
        const QSizeF size(metrics.horizontalAdvance(name) + 2, metrics.height());
        const QPointF centre = at(point);
        const double side = Radius + Gap;
        const std::array<QPointF, 8> corners = {QPointF(side, -size.height() / 2),
            QPointF(-side - size.width(), -size.height() / 2), QPointF(-size.width() / 2, -side - size.height()),
            QPointF(-size.width() / 2, side), QPointF(side / 2, -side / 2 - size.height()), QPointF(side / 2, side / 2),
            QPointF(-side / 2 - size.width(), -side / 2 - size.height()), QPointF(-side / 2 - size.width(), side / 2)};
        const QRectF area = inside();
        const auto isClearOf = [](const QRectF& box, const std::vector<QRectF>& others) {
            return std::none_of(
                others.begin(), others.end(), [&](const QRectF& other) { return other.intersects(box); });
        };
        // Rather across a line than not at all.
        for (const bool mayCross : {false, true}) {
            for (const QPointF& corner : corners) {
                const QRectF box(centre + corner, size);
                if (area.contains(box) && isClearOf(box, m_taken) && (mayCross || isClearOf(box, m_lines)))
                    return writeName(painter, palette, box, name, mayCross);
            }
        }
        if (!isSelected)
            return;
        // No room: on the side where the plot goes on, upon a ground of its own.
        const double left
            = centre.x() + side + size.width() > area.right() ? centre.x() - side - size.width() : centre.x() + side;
        const QRectF box(QPointF(left, centre.y() - size.height() / 2), size);
        writeName(painter, palette, box, name, true);
    }

    void writeName(QCPPainter* painter, const QPalette& palette, const QRectF& box, const QString& name, bool hasGround)
    {
        if (hasGround)
            painter->fillRect(box.adjusted(0, 2, 0, -2), palette.color(QPalette::Base));
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, name);
        m_taken.push_back(box);
    }

    ScatterChart& m_chart;
    std::vector<QRectF> m_taken; ///< where something stands already
    std::vector<QRectF> m_lines; ///< where ranges are
};

ScatterChart::ScatterChart(QWidget* parent)
    : Chart(parent)
    , m_cloud(new Cloud(*this))
{
    setFocusPolicy(Qt::StrongFocus);
}

ScatterChart::~ScatterChart() = default;

void ScatterChart::setData(Data data)
{
    m_data = std::move(data);
    m_selected = std::min(m_selected, static_cast<int>(m_data.points.size()) - 1);
    setAccessibleName(m_data.title);
    setAccessibleDescription(m_data.table.toTsv());
    rebuild();
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void ScatterChart::rebuild()
{
    const QPalette colors = palette();
    plot().setBackground(QBrush(colors.color(QPalette::Base)));
    const auto set = [&](QCPAxis& axis, const Axis& as) {
        axis.setRange(as.low, as.high);
        styleAxis(axis, as.label);
    };
    set(*plot().xAxis, m_data.x);
    set(*plot().yAxis, m_data.y);
}

QPoint ScatterChart::centreOf(int point) const
{
    return m_cloud->at(m_data.points[static_cast<size_t>(point)]).toPoint();
}

int ScatterChart::pointAt(const QPoint& position) const
{
    int nearest = -1;
    double least = Reach;
    for (size_t index = 0; index < m_data.points.size(); ++index) {
        const double distance = QLineF(m_cloud->at(m_data.points[index]), position).length();
        if (distance < least) {
            least = distance;
            nearest = static_cast<int>(index);
        }
    }
    return nearest;
}

void ScatterChart::setSelectedPoint(int point)
{
    const int now = point < static_cast<int>(m_data.points.size()) ? point : -1;
    if (now == m_selected)
        return;
    m_selected = now;
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void ScatterChart::choose(int point)
{
    setSelectedPoint(point);
    emit pointChosen(point);
}

std::vector<int> ScatterChart::order() const
{
    std::vector<int> order(m_data.points.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return m_data.points[static_cast<size_t>(a)].x < m_data.points[static_cast<size_t>(b)].x;
    });
    return order;
}

bool ScatterChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const int point = pointAt(static_cast<QHelpEvent*>(event)->pos());
        setToolTip(point < 0 ? QString() : m_data.points[static_cast<size_t>(point)].toolTip);
    }
    return Chart::event(event);
}

void ScatterChart::mousePressEvent(QMouseEvent* event)
{
    const int point = pointAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && point >= 0)
        choose(point);
    Chart::mousePressEvent(event);
}

void ScatterChart::keyPressEvent(QKeyEvent* event)
{
    const std::vector<int> walk = order();
    const auto now = std::find(walk.begin(), walk.end(), m_selected);
    const bool isForward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (!walk.empty() && (isForward || isBack) && now == walk.end()) {
        choose(isForward ? walk.front() : walk.back());
    } else if (isForward && now != walk.end() && now + 1 != walk.end()) {
        choose(*(now + 1));
    } else if (isBack && now != walk.end() && now != walk.begin()) {
        choose(*(now - 1));
    } else {
        Chart::keyPressEvent(event);
    }
}

} // namespace touchstone
