// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <QHashFunctions>

namespace touchstone {

/// A strong id: 63 random bits as they stand in the project file; 0 is "none". Ids of different kinds do not mix.
template <typename Tag>
struct Id
{
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using JourneyId = Id<struct JourneyTag>;
using PersonaId = Id<struct PersonaTag>;
using StageId = Id<struct StageTag>;
using ChannelId = Id<struct ChannelTag>;
using TouchpointId = Id<struct TouchpointTag>;
using TransitionId = Id<struct TransitionTag>;
using PainPointId = Id<struct PainPointTag>;
using VoteId = Id<struct VoteTag>;
using WaveId = Id<struct WaveTag>;
using SurveyId = Id<struct SurveyTag>;
using AggregateId = Id<struct AggregateTag>;
using InterviewId = Id<struct InterviewTag>;
using ExcerptId = Id<struct ExcerptTag>;
using CodeId = Id<struct CodeTag>;
using SolutionId = Id<struct SolutionTag>;
using ScenarioId = Id<struct ScenarioTag>;
using ResultId = Id<struct ResultTag>;
using NoteId = Id<struct NoteTag>;
using AttachmentId = Id<struct AttachmentTag>;

/// Random number behind newId(): 1 .. 2^63-1.
qint64 randomId();

/// A fresh random id. Never repeats between two copies of a file in practice.
template <typename IdType>
IdType newId()
{
    return IdType{randomId()};
}

} // namespace touchstone

template <typename Tag>
struct std::hash<touchstone::Id<Tag>>
{
    size_t operator()(touchstone::Id<Tag> id) const { return std::hash<qint64>{}(id.value); }
};
