// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Flow.h"
#include "views/map/MapFigures.h"

#include <array>

namespace touchstone {

/// What the cards' colours and figures speak of.
enum class MapLens { Pain, Reach, DropOff, Importance, DigitalLevel, EvidenceShare, Channel, Owner };

inline constexpr std::array AllLenses = {MapLens::Pain, MapLens::Reach, MapLens::DropOff, MapLens::Importance,
    MapLens::DigitalLevel, MapLens::EvidenceShare, MapLens::Channel, MapLens::Owner};

/// The lens's name in the interface's language: "Pain", "Drop-off" ...
QString nameOf(MapLens lens);
/// "pain", "dropOff" ...: how settings call it.
QString keyOf(MapLens lens);
std::optional<MapLens> lensOfKey(const QString& key);

/// A colour of the legend and what stands on or beside it.
struct LensSwatch
{
    QColor color, onColor;
    QString label;

    friend bool operator==(const LensSwatch&, const LensSwatch&) = default;
};

struct LensLegend
{
    QString title; ///< what the figures are, with their unit
    std::vector<LensSwatch> swatches;
    bool isScale = true; ///< swatches of one ramp, side by side with the label in them; else one a category
};

/// One lens over a journey: looks of its cards, and the legend that explains them. A snapshot; make a new one when the
/// journey, the ranking or the flow changes.
class LensView
{
public:
    /// `flow`: of the journey's counts, where the lens speaks of them and it is known.
    LensView(MapLens lens, const Journey& journey, const MapFigures& figures, std::shared_ptr<const Flow> flow);

    /// Whether what the cards show under this lens needs the flow.
    static bool needsFlow(MapLens lens) { return lens == MapLens::Reach || lens == MapLens::DropOff; }

    CardLook look(const Touchpoint& touchpoint, const QString& language, const Theme& theme) const;
    LensLegend legend(const QString& language, const Theme& theme) const;

private:
    void set(CardLook& look, double share, const QString& figure, bool isHeat, const Theme& theme) const;
    void showReach(CardLook& look, const Touchpoint& touchpoint, const Theme& theme) const;
    void showDropOff(CardLook& look, const Touchpoint& touchpoint, const Theme& theme) const;
    void showImportance(CardLook& look, const Touchpoint& touchpoint, const Theme& theme) const;
    void showEvidence(CardLook& look, const Touchpoint& touchpoint, const Theme& theme) const;
    void showCategory(
        CardLook& look, int category, const QString& name, const QString& color, const Theme& theme) const;
    const FlowAt* flowAt(TouchpointId id) const;

    MapLens m_lens;
    const MapFigures& m_figures;
    std::shared_ptr<const Flow> m_flow;
    QHash<TouchpointId, size_t> m_flowIndex;
    double m_meanExitShare = 0;
    double m_meanImportance = 0; ///< stated, from 0
    std::vector<Channel> m_channels;
    QHash<ChannelId, int> m_channelIndex;
    std::vector<LocalizedText> m_owners; ///< the most frequent first
    QHash<QString, int> m_ownerIndex; ///< by ownerKey()
};

} // namespace touchstone
