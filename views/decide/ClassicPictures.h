// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/classics/Classics.h"
#include "views/charts/FigureChart.h"
#include "views/charts/ScatterChart.h"
#include "views/common/Theme.h"

namespace touchstone {

/// A chart's data, and which touchpoint each of its points or rows is about (none: about none).
template <typename Data>
struct ClassicPicture
{
    Data data;
    std::vector<TouchpointId> touchpoints;
};

/// What the classic views are drawn from; names in the language, colours of the theme.
class ClassicPictures
{
public:
    ClassicPictures(const Classics& classics, const Journey& journey, const Theme& theme, const QString& language)
        : m_classics(classics)
        , m_journey(journey)
        , m_theme(theme)
        , m_language(language)
    { }

    ClassicPicture<ScatterChart::Data> importancePerformance() const;
    ClassicPicture<ScatterChart::Data> kano() const;
    ClassicPicture<FigureChart::Data> opportunity(Opportunities::Input input) const;
    ClassicPicture<FigureChart::Data> penaltyReward() const;

private:
    QString nameOf(TouchpointId id) const { return m_journey.nameOf({.touchpoint = id}, m_language); }
    QString number(double value, int digits) const;
    QString rangeText(const std::optional<Interval>& range, int digits) const;

    const Classics& m_classics;
    const Journey& m_journey;
    const Theme& m_theme;
    QString m_language;
};

} // namespace touchstone
