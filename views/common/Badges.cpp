// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Badges.h"

#include "views/common/Terms.h"
#include "views/common/Workspace.h"

#include <cmath>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace touchstone {
namespace {

constexpr double BadgeMargin = 6;
constexpr double Radius = 4;
constexpr double TintAlpha = .16;

} // namespace

double gradeBadgeWidth(const QString& word)
{
    return std::ceil(QFontMetricsF(themeFont(TextSize::Small)).horizontalAdvance(word)) + 2 * BadgeMargin;
}

double paintGradeBadge(QPainter& painter, const QRectF& rect, Grade grade, const QString& word, const Theme& theme)
{
    const QRectF box(
        rect.left() + .5, rect.top() + .5, std::min(gradeBadgeWidth(word), rect.width()) - 1, rect.height() - 1);
    const QColor color = theme.gradeColor(grade);
    QColor tint = color;
    tint.setAlphaF(TintAlpha);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(grade == Grade::Assumed ? QPen(color, 1, Qt::DashLine)
            : grade == Grade::Heard        ? QPen(color, 1)
                                           : QPen(Qt::NoPen));
    painter.setBrush(grade == Grade::Measured ? QBrush(color) : grade == Grade::Heard ? QBrush(tint) : QBrush());
    painter.drawRoundedRect(box, Radius, Radius);
    painter.setFont(themeFont(TextSize::Small));
    painter.setPen(grade == Grade::Measured ? theme.accentText : color);
    painter.drawText(box, Qt::AlignCenter, word);
    painter.restore();
    return box.width() + 1;
}

void paintHeatSwatch(
    QPainter& painter, const QRectF& rect, double pain, const QString& number, bool isHollow, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = rect.adjusted(1, 1, -1, -1);
    if (isHollow) {
        painter.setPen(QPen(theme.heat(pain), 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.heat(pain));
    }
    painter.drawRoundedRect(box, Radius, Radius);
    painter.setFont(themeFont(TextSize::Body, QFont::DemiBold));
    painter.setPen(isHollow ? theme.text : theme.heatText(pain));
    painter.drawText(box, Qt::AlignCenter, number);
    painter.restore();
}

GradeBadge::GradeBadge(Workspace& workspace, Grade grade, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_grade(grade)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&workspace, &Workspace::themeChanged, this, qOverload<>(&QWidget::update));
    tell();
}

QSize GradeBadge::sizeHint() const { return {static_cast<int>(gradeBadgeWidth(termOf(m_grade))), 20}; }

void GradeBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGradeBadge(painter, QRectF(rect()), m_grade, termOf(m_grade), m_workspace.theme());
}

void GradeBadge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QWidget::changeEvent(event);
}

void GradeBadge::tell()
{
    setAccessibleName(tr("Evidence: %1").arg(termOf(m_grade)));
    setToolTip(m_grade == Grade::Measured ? tr("Measured: from a survey, a log or a metric")
            : m_grade == Grade::Heard     ? tr("Heard: from interviews and observation")
                                          : tr("Assumed: the room's opinion"));
    updateGeometry();
    update();
}

HeatSwatch::HeatSwatch(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&workspace, &Workspace::themeChanged, this, qOverload<>(&QWidget::update));
}

void HeatSwatch::setIndex(std::optional<double> index, bool isHollow)
{
    m_index = index;
    m_isHollow = isHollow;
    setAccessibleName(index ? tr("Index %1").arg(std::lround(*index)) : tr("No index"));
    update();
}

void HeatSwatch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString number = m_index ? QString::number(std::lround(*m_index)) : QStringLiteral("–");
    paintHeatSwatch(painter, QRectF(rect()), m_index ? heatOfIndex(*m_index) : 0, number, m_isHollow || !m_index,
        m_workspace.theme());
}

} // namespace touchstone
