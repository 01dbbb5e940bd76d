// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapGlide.h"

#include "model/journey/MapBlend.h"

#include <QApplication>
#include <QStyle>
#include <QTimer>

namespace touchstone {
namespace {

constexpr int GlideTime = 220;

/// Whether the system shows animations at all; a screen that nobody looks at does not.
bool mayAnimate()
{
    return QGuiApplication::platformName() != QLatin1String("offscreen")
        && QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

} // namespace

MapGlide::MapGlide(std::function<void(const MapLayout&)> show, QObject* parent)
    : QObject(parent)
    , m_show(std::move(show))
{
    m_animation.setStartValue(0.);
    m_animation.setEndValue(1.);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    m_animation.setDuration(mayAnimate() ? GlideTime : 0);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        if (isRunning())
            m_show(blendLayouts(m_journey, m_from, m_to, share.toDouble()));
    });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] { m_show(m_to); });
}

void MapGlide::expect()
{
    m_isExpected = true;
    QTimer::singleShot(0, this, [this] { m_isExpected = false; });
}

void MapGlide::goTo(const Journey& journey, const MapLayout& from, const MapLayout& to)
{
    // Stopped, not finished: what was glided to is no longer wanted.
    m_animation.stop();
    if (!std::exchange(m_isExpected, false) || m_animation.duration() == 0 || from.cards.isEmpty()) {
        m_show(to);
        return;
    }
    m_journey = journey;
    m_from = from;
    m_to = to;
    m_animation.start();
}

} // namespace touchstone
