// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

namespace touchstone::test {

/// Journeys written down in a test: touchpoints and transitions by key, with small ids in the order of their making.
class JourneyBuilder
{
public:
    /// Ids start at `firstId`, so that two journeys can differ in nothing but their ids.
    explicit JourneyBuilder(qint64 firstId = 1)
        : m_nextId(firstId)
    { }

    JourneyBuilder& touchpoints(const QStringList& keys)
    {
        for (const QString& key : keys)
            touchpoint(key);
        return *this;
    }
    Touchpoint touchpoint(const QString& key)
    {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId{m_nextId++};
        touchpoint.key = key;
        touchpoint.name = key;
        touchpoint.position = m_journey.touchpoints.nextPosition();
        m_journey.touchpoints.put(touchpoint);
        return touchpoint;
    }
    /// A counted transition; `start`, `success` and `lost` are the ends. Touchpoints not there yet are made.
    JourneyBuilder& transition(const QString& from, const QString& to, std::optional<double> count)
    {
        Transition transition;
        transition.id = TransitionId{m_nextId++};
        transition.position = m_journey.transitions.nextPosition();
        transition.from = id(from);
        transition.to = id(to);
        transition.count = count;
        m_journey.transitions.put(transition);
        return *this;
    }
    TouchpointId id(const QString& key)
    {
        if (key == QLatin1String("start"))
            return StartNode;
        if (key == QLatin1String("success"))
            return SuccessNode;
        if (key == QLatin1String("lost"))
            return LostNode;
        const Touchpoint* found = m_journey.findTouchpoint(key);
        return found ? found->id : touchpoint(key).id;
    }
    Journey& journey() { return m_journey; }

private:
    qint64 m_nextId;
    Journey m_journey;
};

} // namespace touchstone::test
