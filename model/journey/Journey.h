// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Collection.h"
#include "model/base/Id.h"
#include "model/base/LocalizedText.h"

#include <functional>
#include <optional>
#include <QString>
#include <QStringList>
#include <vector>

namespace touchstone {

/// How well a claim is founded.
enum class Grade { Measured, Heard, Assumed };

/// Share of journeys that pass a touchpoint, said by hand where there are no counts: 1, .75, .4, .1.
enum class Reach { All, Most, Some, Few };

enum class ChannelKind { Unspecified, Digital, Physical, Human };

/// Who lives the journey.
struct Persona
{
    PersonaId id;
    QString key; ///< id in the text form
    int position = 0;
    LocalizedText name;
    LocalizedText scenario;
    QString segment = {}; ///< "COLUMN=VALUE": whose answers are this persona's; empty: not told apart in surveys

    friend bool operator==(const Persona&, const Persona&) = default;
};

/// An ordered column of the map.
struct Stage
{
    StageId id;
    QString key;
    int position = 0;
    LocalizedText name;
    JourneyId journey = {}; ///< that it belongs to, here and below; none: the main one
    QString colour = {}; ///< "#rrggbb"; empty: the theme's
    bool collapsed = false; ///< shown as a strip, its touchpoints hidden

    friend bool operator==(const Stage&, const Stage&) = default;
};

/// A lane of the map.
struct Channel
{
    ChannelId id;
    QString key;
    int position = 0;
    LocalizedText name;
    ChannelKind kind = ChannelKind::Unspecified;
    JourneyId journey = {};
    QString colour = {}; ///< "#rrggbb"; empty: the theme's
    bool collapsed = false;

    friend bool operator==(const Channel&, const Channel&) = default;
};

/// One concrete obstacle at a touchpoint or on a transition.
struct PainPoint
{
    PainPointId id;
    QString key; ///< id in the text form; may be empty
    LocalizedText text;
    std::optional<int> severity; ///< 0..3
    std::optional<double> frequency; ///< share of customers who meet it, 0..1
    Grade grade = Grade::Assumed;

    friend bool operator==(const PainPoint&, const PainPoint&) = default;
};

/// The touchpoint analysis card's texts.
struct AnalysisCard
{
    LocalizedText need; ///< the customer's need, not the function
    LocalizedText does, thinks, feels, expects;
    LocalizedText owner, ideas;
    LocalizedText backstage, systems, data; ///< the service blueprint behind it

    friend bool operator==(const AnalysisCard&, const AnalysisCard&) = default;
};

/// One person's rating of a touchpoint.
struct EmotionRating
{
    int rating = 0; ///< -2..2
    PersonaId persona = {}; ///< whom the person stands for; none: not said

    // Not explicit: a plain number is a rating of nobody in particular.
    EmotionRating(int ratingValue = 0, PersonaId ofPersona = {})
        : rating(ratingValue)
        , persona(ofPersona)
    { }
    friend bool operator==(const EmotionRating&, const EmotionRating&) = default;
};

/// One contact between the customer and the company in one stage and one channel.
struct Touchpoint
{
    TouchpointId id;
    QString key; ///< id in the text form, unique in its journey; the same in a variant for what was copied
    int position = 0; ///< order of listing; the last one listed is the journey's end
    LocalizedText name;
    StageId stage;
    ChannelId channel;
    bool momentOfTruth = false;
    bool keepHuman = false;
    std::optional<int> digitalLevel; ///< 0 manual .. 4 intelligent
    std::optional<Reach> reach;
    std::optional<double> importance; ///< stated, mean on 1..7
    std::optional<double> customerValue; ///< money lost per journey that exits here, in the journey's currency
    std::optional<double> mapX; ///< where the user placed it: offset in its stage's column, in map units
    std::optional<double> mapY; ///< offset in its channel's lane, in map units
    bool pinned = false; ///< stays where the user placed it when the map is tidied
    AnalysisCard card;
    std::vector<PainPoint> painPoints;
    std::vector<EmotionRating> emotion; ///< one per person
    JourneyId journey;
    QStringList tags;
    QStringList personas; ///< keys of those who pass it; empty: all

    /// The ratings of those who stand for a persona, or said none; nullopt: everyone's.
    std::vector<int> ratings(std::optional<PersonaId> of = std::nullopt) const;

    friend bool operator==(const Touchpoint&, const Touchpoint&) = default;
};

/// Reserved ends of transitions; no touchpoint has these ids. Their keys are "start", "success", "lost".
inline constexpr TouchpointId StartNode{-1};
inline constexpr TouchpointId SuccessNode{-2};
inline constexpr TouchpointId LostNode{-3};

/// A directed edge; with a count where journeys were counted.
struct Transition
{
    TransitionId id;
    int position = 0;
    TouchpointId from; ///< a touchpoint or StartNode
    TouchpointId to; ///< a touchpoint, SuccessNode or LostNode
    std::optional<double> count; ///< journeys that took it in the period
    std::vector<PainPoint> painPoints;
    JourneyId journey = {};

    friend bool operator==(const Transition&, const Transition&) = default;
};

/// One voter's dots at one touchpoint.
struct Vote
{
    VoteId id;
    int position = 0;
    QString voter;
    TouchpointId touchpoint;
    int dots = 1;
    QString wave; ///< key of a wave, empty if none

    friend bool operator==(const Vote&, const Vote&) = default;
};

/// A note on the map, with a picture where an attachment belongs to it.
struct Note
{
    NoteId id;
    JourneyId journey;
    int position = 0; ///< later ones lie above earlier ones
    LocalizedText text;
    StageId stage = {}; ///< with `channel` the cell that it moves with
    ChannelId channel = {};
    double x = 0, y = 0; ///< offset of its top left corner in the cell, in map units
    double width = 0, height = 0; ///< in map units
    QString colour = {}; ///< "#rrggbb"; empty: the theme's

    friend bool operator==(const Note&, const Note&) = default;
};

/// A file kept in the project, at a touchpoint or as a note's picture; its bytes stay in the file until asked for.
struct Attachment
{
    AttachmentId id;
    int position = 0;
    TouchpointId touchpoint; ///< either this
    NoteId note; ///< or this
    QString name; ///< of the file that it came from
    QString mediaType = {}; ///< "image/png"
    qint64 size = 0; ///< bytes

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// A touchpoint, or (with `to`) the handover between two touchpoints: what a score, a signal or a quote is about.
struct Place
{
    TouchpointId touchpoint;
    TouchpointId to = {};

    bool isHandover() const { return static_cast<bool>(to); }
    explicit operator bool() const { return static_cast<bool>(touchpoint); }
    friend auto operator<=>(const Place&, const Place&) = default;
    friend size_t qHash(const Place& place, size_t seed = 0) { return qHashMulti(seed, place.touchpoint, place.to); }
};

/// One persona living one scenario, from first contact to loyalty: everything on the map, as values. Personas, votes,
/// currency and period stand in the main journey and hold for those beside it.
struct Journey
{
    JourneyId id; ///< none: the main journey
    QString key; ///< of a journey beside the main one: its id in the text form
    int position = 0;
    TouchpointId opensAt; ///< the touchpoint that this sub-journey tells in detail; none: the main one or a variant
    LocalizedText name;
    QString currency;
    QString period;
    Collection<Persona> personas;
    Collection<Stage> stages;
    Collection<Channel> channels;
    Collection<Touchpoint> touchpoints;
    Collection<Transition> transitions;
    Collection<Vote> votes;
    Collection<Note> notes;

    /// Whether it is a to-be variant of the main journey.
    bool isVariant() const { return id && !opensAt; }
    /// The touchpoint of a text-form id or of a name in any language (case and space folded); nullptr if none.
    const Touchpoint* findTouchpoint(const QString& keyOrName) const;
    /// "start", "success", "lost" or the touchpoint's key; "a>b" for a handover.
    QString keyOf(TouchpointId id) const;
    QString keyOf(const Place& place) const;
    /// The name to show for a place: the touchpoint's, "A > B" with an arrow for a handover.
    QString nameOf(const Place& place, const QString& language) const;
    /// The transition between two ends, nullptr if there is none. O(transitions).
    const Transition* findTransition(TouchpointId from, TouchpointId to) const;

    friend bool operator==(const Journey&, const Journey&) = default;
};

/// A text-form id made from a name: lower case, letters and digits of any script, "-" between; unlike all in `taken`.
QString makeKey(const QString& name, const std::function<bool(const QString&)>& isTaken);

} // namespace touchstone
