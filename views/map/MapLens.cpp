// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapLens.h"

#include "model/scoring/ImpactScore.h"
#include "views/common/Terms.h"
#include "views/map/MapFilter.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct LensInfo
{
    MapLens lens;
    const char* key;
    const char* name;
};

constexpr std::array<LensInfo, AllLenses.size()> infos = {{
    {MapLens::Pain, "pain", QT_TRANSLATE_NOOP("MapLens", "Pain")},
    {MapLens::Reach, "reach", QT_TRANSLATE_NOOP("MapLens", "Reach")},
    {MapLens::DropOff, "dropOff", QT_TRANSLATE_NOOP("MapLens", "Drop-off")},
    {MapLens::Importance, "importance", QT_TRANSLATE_NOOP("MapLens", "Importance")},
    {MapLens::DigitalLevel, "digitalLevel", QT_TRANSLATE_NOOP("MapLens", "Digital level")},
    {MapLens::EvidenceShare, "evidenceShare", QT_TRANSLATE_NOOP("MapLens", "Evidence share")},
    {MapLens::Channel, "channel", QT_TRANSLATE_NOOP("MapLens", "Channel")},
    {MapLens::Owner, "owner", QT_TRANSLATE_NOOP("MapLens", "Owner")},
}};

const LensInfo& infoOf(MapLens lens) { return infos[static_cast<size_t>(lens)]; }

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MapLens)
};

/// A share in per cent: whole from 10 up, one decimal below, "<0.1 %" where that would round to nothing.
QString percent(double share)
{
    const double value = share * 100;
    if (value > 0 && value < .05)
        return QStringLiteral("<0.1 %");
    return QStringLiteral("%1 %").arg(QString::number(value, 'f', value >= 9.95 || value == 0 ? 0 : 1));
}

constexpr int DigitalLevels = 5;

} // namespace

QString nameOf(MapLens lens) { return Words::tr(infoOf(lens).name); }

QString keyOf(MapLens lens) { return QString::fromLatin1(infoOf(lens).key); }

std::optional<MapLens> lensOfKey(const QString& key)
{
    const auto found = std::find_if(
        infos.begin(), infos.end(), [&](const LensInfo& info) { return key == QLatin1String(info.key); });
    return found == infos.end() ? std::nullopt : std::optional(found->lens);
}

LensView::LensView(MapLens lens, const Journey& journey, const MapFigures& figures, std::shared_ptr<const Flow> flow)
    : m_lens(lens)
    , m_figures(figures)
    , m_flow(std::move(flow))
    , m_channels(journey.channels.begin(), journey.channels.end())
{
    if (m_flow && m_flow->at.size() != static_cast<size_t>(journey.touchpoints.size()))
        m_flow = nullptr; // of the journey as it was: a newer one is on its way
    double exits = 0, importance = 0;
    int counted = 0, stated = 0;
    struct Owner
    {
        QString key;
        LocalizedText name;
        int touchpoints = 0;
    };
    std::vector<Owner> owners;
    for (int i = 0; i < journey.touchpoints.size(); ++i) {
        const Touchpoint& touchpoint = journey.touchpoints[i];
        if (m_flow && m_flow->at[static_cast<size_t>(i)]) {
            m_flowIndex.insert(touchpoint.id, static_cast<size_t>(i));
            exits += m_flow->at[static_cast<size_t>(i)]->exitShare;
            ++counted;
        }
        if (touchpoint.importance) {
            importance += (*touchpoint.importance - 1) / 6;
            ++stated;
        }
        if (lens != MapLens::Owner)
            continue;
        const QString key = ownerKey(touchpoint);
        if (key.isEmpty())
            continue;
        if (!m_ownerIndex.contains(key)) {
            m_ownerIndex.insert(key, static_cast<int>(owners.size()));
            owners.push_back({key, touchpoint.card.owner});
        }
        ++owners[static_cast<size_t>(m_ownerIndex.value(key))].touchpoints;
    }
    m_meanExitShare = counted > 0 ? exits / counted : 0;
    m_meanImportance = stated > 0 ? importance / stated : 0;
    for (size_t i = 0; i < m_channels.size(); ++i)
        m_channelIndex.insert(m_channels[i].id, static_cast<int>(i));
    std::stable_sort(
        owners.begin(), owners.end(), [](const Owner& a, const Owner& b) { return a.touchpoints > b.touchpoints; });
    for (const Owner& owner : owners) {
        m_ownerIndex.insert(owner.key, static_cast<int>(m_owners.size()));
        m_owners.push_back(owner.name);
    }
}

const FlowAt* LensView::flowAt(TouchpointId id) const
{
    const auto index = m_flowIndex.constFind(id);
    return index == m_flowIndex.constEnd() ? nullptr : &*m_flow->at[*index];
}

CardLook LensView::look(const Touchpoint& touchpoint, const QString& language, const Theme& theme) const
{
    const TouchpointFigure pain = m_figures.of(touchpoint.id);
    CardLook look = lookOf(touchpoint, pain, language, theme);
    if (m_lens == MapLens::Pain)
        return look;
    look.note
        = pain.isRanked && m_figures.basis() == Basis::Evidence ? Words::tr("index %1").arg(pain.figure) : QString();
    look.figure = QStringLiteral("–");
    look.fill = Fill::Hollow;
    switch (m_lens) {
    case MapLens::Pain:
        break;
    case MapLens::Reach:
        showReach(look, touchpoint, theme);
        break;
    case MapLens::DropOff:
        showDropOff(look, touchpoint, theme);
        break;
    case MapLens::Importance:
        showImportance(look, touchpoint, theme);
        break;
    case MapLens::DigitalLevel:
        if (touchpoint.digitalLevel)
            set(look, *touchpoint.digitalLevel / (DigitalLevels - 1.), QString::number(*touchpoint.digitalLevel), false,
                theme);
        break;
    case MapLens::EvidenceShare:
        showEvidence(look, touchpoint, theme);
        break;
    case MapLens::Channel:
        if (const auto index = m_channelIndex.constFind(touchpoint.channel); index != m_channelIndex.constEnd()) {
            const Channel& channel = m_channels[static_cast<size_t>(*index)];
            showCategory(look, *index, channel.name.in(language), channel.colour, theme);
        }
        break;
    case MapLens::Owner: {
        const auto index = m_ownerIndex.constFind(ownerKey(touchpoint));
        if (index != m_ownerIndex.constEnd())
            showCategory(look, *index, touchpoint.card.owner.in(language), {}, theme);
        break;
    }
    }
    return look;
}

void LensView::set(CardLook& look, double share, const QString& figure, bool isHeat, const Theme& theme) const
{
    look.color = isHeat ? theme.heat(share) : theme.ramp(share);
    look.onColor = isHeat ? theme.heatText(share) : theme.rampText(share);
    look.figure = figure;
    look.fill = Fill::Solid;
}

void LensView::showReach(CardLook& look, const Touchpoint& touchpoint, const Theme& theme) const
{
    if (const FlowAt* at = flowAt(touchpoint.id)) {
        set(look, at->reach, percent(at->reach), false, theme);
    } else if (touchpoint.reach) { // said by hand
        const double share = shareOf(*touchpoint.reach);
        set(look, share, termOf(*touchpoint.reach), false, theme);
        look.fill = Fill::Tinted;
    }
}

void LensView::showDropOff(CardLook& look, const Touchpoint& touchpoint, const Theme& theme) const
{
    if (const FlowAt* at = flowAt(touchpoint.id)) {
        const double heat = at->exitShare > 0 ? relativeToMean(at->exitShare, m_meanExitShare) : 0;
        set(look, heat, percent(at->exitShare), true, theme);
    }
}

void LensView::showImportance(CardLook& look, const Touchpoint& touchpoint, const Theme& theme) const
{
    const bool isDerived = m_figures.isDriver(touchpoint.id);
    if (!isDerived && !touchpoint.importance)
        return;
    double share = touchpoint.importance ? relativeToMean((*touchpoint.importance - 1) / 6, m_meanImportance) : 0;
    const RankedPlace* place = m_figures.place(touchpoint.id);
    if (place && place->impacts[static_cast<size_t>(Impact::Importance)])
        share = *place->impacts[static_cast<size_t>(Impact::Importance)];
    set(look, share, QString::number(std::lround(100 * share)), false, theme);
}

void LensView::showEvidence(CardLook& look, const Touchpoint& touchpoint, const Theme& theme) const
{
    const RankedPlace* place = m_figures.place(touchpoint.id);
    if (place && place->evidenceShare > 0)
        set(look, place->evidenceShare, percent(place->evidenceShare), false, theme);
}

void LensView::showCategory(
    CardLook& look, int category, const QString& name, const QString& color, const Theme& theme) const
{
    look.color = color.isEmpty() ? theme.categoryColor(category) : QColor(color);
    look.onColor = textOn(look.color);
    look.figure = name;
    look.fill = Fill::Solid;
}

LensLegend LensView::legend(const QString& language, const Theme& theme) const
{
    LensLegend legend;
    const auto scale = [&](std::initializer_list<double> shares, bool isHeat, const auto& label) {
        for (const double share : shares)
            legend.swatches.push_back({isHeat ? theme.heat(share) : theme.ramp(share),
                isHeat ? theme.heatText(share) : theme.rampText(share), label(share)});
    };
    const auto category = [&](int index, const QString& name, const QString& own = {}) {
        const QColor color = own.isEmpty() ? theme.categoryColor(index) : QColor(own);
        legend.swatches.push_back({color, textOn(color), name});
    };
    const auto shareText = [](double share) { return percent(share); };
    switch (m_lens) {
    case MapLens::Pain:
        legend.title = Words::tr("Index (average 100)");
        for (const double value : {0., 50., 100., 150., 200., 250.})
            legend.swatches.push_back({theme.heat(heatOfIndex(value)), theme.heatText(heatOfIndex(value)),
                value < 250 ? QString::number(value) : QStringLiteral("250+")});
        break;
    case MapLens::Reach:
        legend.title = Words::tr("Reach (share of journeys that pass)");
        scale({0., .25, .5, .75, 1.}, false, shareText);
        break;
    case MapLens::DropOff:
        legend.title = Words::tr("Drop-off (share of the lost journeys)");
        if (m_meanExitShare > 0)
            scale({0., .25, .5, .75, .9}, true,
                [this](double share) { return percent(m_meanExitShare * share / (1 - share)); });
        break;
    case MapLens::Importance:
        legend.title = Words::tr("Importance (average 50)");
        scale({.2, .35, .5, .65, .8}, false, [](double share) { return QString::number(std::lround(100 * share)); });
        break;
    case MapLens::DigitalLevel:
        legend.title = Words::tr("Digital level");
        for (int level = 0; level < DigitalLevels; ++level) {
            const double share = level / (DigitalLevels - 1.);
            legend.swatches.push_back({theme.ramp(share), theme.rampText(share),
                QStringLiteral("%1 %2").arg(level).arg(termOfDigitalLevel(level))});
        }
        legend.isScale = false;
        break;
    case MapLens::EvidenceShare:
        legend.title = Words::tr("Evidence share");
        scale({0., .25, .5, .75, 1.}, false, shareText);
        break;
    case MapLens::Channel:
        legend.title = Words::tr("Channel");
        legend.isScale = false;
        for (size_t i = 0; i < m_channels.size(); ++i)
            category(static_cast<int>(i), m_channels[i].name.in(language), m_channels[i].colour);
        break;
    case MapLens::Owner:
        legend.title = Words::tr("Owner");
        legend.isScale = false;
        for (size_t i = 0; i < m_owners.size(); ++i)
            category(static_cast<int>(i), m_owners[i].in(language));
        break;
    }
    return legend;
}

} // namespace touchstone
