// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"

#include <functional>
#include <QVariantAnimation>

namespace touchstone {

/// Lets the map glide to its next layout instead of jumping there.
class MapGlide : public QObject
{
    Q_OBJECT

public:
    /// `show` is given each layout on the way, the last one as it is.
    MapGlide(std::function<void(const MapLayout&)> show, QObject* parent);

    /// How long a glide takes, in milliseconds; 0 where the system asks for no animations, or nothing is shown.
    void setDuration(int milliseconds) { m_animation.setDuration(milliseconds); }
    /// The next layout that goTo() is given is glided to, unless it comes after this turn of the event loop.
    void expect();
    /// Goes on from `from` to `to`: glides where that was expected, else shows it at once.
    void goTo(const Journey& journey, const MapLayout& from, const MapLayout& to);
    bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }

private:
    std::function<void(const MapLayout&)> m_show;
    QVariantAnimation m_animation;
    Journey m_journey;
    MapLayout m_from, m_to;
    bool m_isExpected = false;
};

} // namespace touchstone
