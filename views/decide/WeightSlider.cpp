// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/WeightSlider.h"

#include <cmath>
#include <QMouseEvent>
#include <QPainter>

namespace touchstone {
namespace {

constexpr int Steps = 1000; ///< as fine as the number beside it
constexpr double Radius = 7; ///< of the handle
constexpr double GrooveHeight = 4, BandHeight = 14;

} // namespace

WeightSlider::WeightSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, Steps);
    setSingleStep(Steps / 100);
    setPageStep(Steps / 10);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSlider::valueChanged, this, [this] { emit weightMoved(weight()); });
}

void WeightSlider::setWeight(double weight)
{
    const QSignalBlocker blocker(this);
    setValue(static_cast<int>(std::lround(weight * Steps)));
    update();
}

double WeightSlider::weight() const { return static_cast<double>(value()) / Steps; }

void WeightSlider::setMarks(const std::optional<Marks>& marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    update();
}

double WeightSlider::xOf(double weight) const { return Radius + 2 + weight * (width() - 2 * (Radius + 2)); }

void WeightSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colors = palette();
    const double middle = height() / 2.;
    const auto band = [&](const WeightInterval& interval, double tall) {
        const double low = xOf(interval.low), high = xOf(interval.high);
        return QRectF(low, middle - tall / 2, std::max(1., high - low), tall);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.color(QPalette::Midlight));
    painter.drawRoundedRect(band({0, 1}, GrooveHeight), GrooveHeight / 2, GrooveHeight / 2);
    const QColor accent = colors.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    if (m_marks) {
        QColor pale = accent;
        pale.setAlphaF(.22F);
        painter.setBrush(pale);
        painter.drawRoundedRect(band(m_marks->order, BandHeight), 2, 2);
        painter.setBrush(accent);
        painter.drawRect(band(m_marks->first, GrooveHeight));
        // An end where the order changes is a stop; one at the end of the slider is none.
        for (const auto& [weight, isStop] :
            {std::pair(m_marks->first.low, m_marks->first.low > 0), {m_marks->first.high, m_marks->first.high < 1}}) {
            if (isStop)
                painter.drawRect(QRectF(xOf(weight) - 1, middle - BandHeight / 2, 2, BandHeight));
        }
    }
    painter.setPen(QPen(hasFocus() ? colors.color(QPalette::Text) : accent, 2));
    painter.setBrush(colors.color(QPalette::Base));
    painter.drawEllipse(QPointF(xOf(weight()), middle), Radius - 1, Radius - 1);
    if (hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(QPointF(xOf(weight()), middle), Radius - 4, Radius - 4);
    }
}

void WeightSlider::moveTo(double x)
{
    setValue(static_cast<int>(std::lround(Steps * (x - xOf(0)) / std::max(1., xOf(1) - xOf(0)))));
}

void WeightSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QSlider::mousePressEvent(event);
    setSliderDown(true);
    moveTo(event->position().x());
}

void WeightSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        moveTo(event->position().x());
}

void WeightSlider::mouseReleaseEvent(QMouseEvent*) { setSliderDown(false); }

WeightSlider::Marks marksOf(const WeightStability& stability, double others)
{
    // The ends are shares of the set, in which a weight among the others has its share.
    const auto weightOf = [others](double share) { return share < 1 ? std::min(1., others * share / (1 - share)) : 1; };
    const auto inUnit = [&](const WeightInterval& shares) {
        return others > 0 ? WeightInterval{weightOf(shares.low), weightOf(shares.high)} : WeightInterval();
    };
    return {inUnit(stability.first), inUnit(stability.order)};
}

} // namespace touchstone
