// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <vector>

namespace touchstone {

class Words;

/// The captions of the analysis card, the same in the window as on paper.
enum class CardTerm {
    Card,
    Stage,
    Channel,
    MomentOfTruth,
    KeepHuman,
    Need,
    Does,
    Thinks,
    Feels,
    Expects,
    PainPoints,
    DigitalLevel,
    Emotion,
    Owner,
    Ideas,
    Backstage,
    Systems,
    Data,
    Tags,
    Personas,
    Attachments,
};

QString cardTerm(CardTerm term); ///< in the interface's language
QString cardTerm(CardTerm term, const Words& words);

/// A text of the card with its caption.
struct CardText
{
    CardTerm term;
    LocalizedText AnalysisCard::*text;
};

/// What the customer needs, does, thinks, feels and expects.
const std::vector<CardText>& customerTexts();
/// Owner and ideas, and the service blueprint behind the touchpoint.
const std::vector<CardText>& companyTexts();

} // namespace touchstone
