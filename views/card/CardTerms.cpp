// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardTerms.h"

#include "model/report/Words.h"

#include <QCoreApplication>

namespace touchstone {
namespace {

const char* sourceOf(CardTerm term)
{
    switch (term) {
    case CardTerm::Card:
        return QT_TRANSLATE_NOOP("CardTerms", "Touchpoint analysis card");
    case CardTerm::Stage:
        return QT_TRANSLATE_NOOP("CardTerms", "Stage");
    case CardTerm::Channel:
        return QT_TRANSLATE_NOOP("CardTerms", "Channel");
    case CardTerm::MomentOfTruth:
        return QT_TRANSLATE_NOOP("CardTerms", "Moment of truth");
    case CardTerm::KeepHuman:
        return QT_TRANSLATE_NOOP("CardTerms", "Keep human");
    case CardTerm::Need:
        return QT_TRANSLATE_NOOP("CardTerms", "The need (not the function)");
    case CardTerm::Does:
        return QT_TRANSLATE_NOOP("CardTerms", "Does");
    case CardTerm::Thinks:
        return QT_TRANSLATE_NOOP("CardTerms", "Thinks");
    case CardTerm::Feels:
        return QT_TRANSLATE_NOOP("CardTerms", "Feels");
    case CardTerm::Expects:
        return QT_TRANSLATE_NOOP("CardTerms", "Expects");
    case CardTerm::PainPoints:
        return QT_TRANSLATE_NOOP("CardTerms", "Pain points");
    case CardTerm::DigitalLevel:
        return QT_TRANSLATE_NOOP("CardTerms", "Digital level");
    case CardTerm::Emotion:
        return QT_TRANSLATE_NOOP("CardTerms", "Emotion");
    case CardTerm::Owner:
        return QT_TRANSLATE_NOOP("CardTerms", "Owner");
    case CardTerm::Ideas:
        return QT_TRANSLATE_NOOP("CardTerms", "Ideas");
    case CardTerm::Backstage:
        return QT_TRANSLATE_NOOP("CardTerms", "Backstage step");
    case CardTerm::Systems:
        return QT_TRANSLATE_NOOP("CardTerms", "Systems behind it");
    case CardTerm::Data:
        return QT_TRANSLATE_NOOP("CardTerms", "Data behind it");
    case CardTerm::Tags:
        return QT_TRANSLATE_NOOP("CardTerms", "Tags");
    case CardTerm::Personas:
        return QT_TRANSLATE_NOOP("CardTerms", "Personas");
    case CardTerm::Attachments:
        return QT_TRANSLATE_NOOP("CardTerms", "Attachments");
    }
    return "";
}

} // namespace

QString cardTerm(CardTerm term) { return QCoreApplication::translate("CardTerms", sourceOf(term)); }

QString cardTerm(CardTerm term, const Words& words) { return words.translate("CardTerms", sourceOf(term)); }

const std::vector<CardText>& customerTexts()
{
    static const std::vector<CardText> texts = {{CardTerm::Need, &AnalysisCard::need},
        {CardTerm::Does, &AnalysisCard::does}, {CardTerm::Thinks, &AnalysisCard::thinks},
        {CardTerm::Feels, &AnalysisCard::feels}, {CardTerm::Expects, &AnalysisCard::expects}};
    return texts;
}

const std::vector<CardText>& companyTexts()
{
    static const std::vector<CardText> texts = {{CardTerm::Owner, &AnalysisCard::owner},
        {CardTerm::Ideas, &AnalysisCard::ideas}, {CardTerm::Backstage, &AnalysisCard::backstage},
        {CardTerm::Systems, &AnalysisCard::systems}, {CardTerm::Data, &AnalysisCard::data}};
    return texts;
}

} // namespace touchstone
