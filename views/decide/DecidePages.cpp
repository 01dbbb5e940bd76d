// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/DecidePages.h"

#include <QCoreApplication>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::DecideView)
};

} // namespace

QString nameOf(DecidePage page, bool isRoomOnly)
{
    switch (page) {
    case DecidePage::Pain:
        return Words::tr("&Pain");
    case DecidePage::DigitiseFirst:
        return Words::tr("&Digitise first");
    case DecidePage::Room:
        return isRoomOnly ? Words::tr("The &room's order") : Words::tr("&Room");
    case DecidePage::HeatMap:
        return Words::tr("Hea&t map");
    case DecidePage::RankMap:
        return Words::tr("Rank&s");
    case DecidePage::Plan:
        return Words::tr("P&lan");
    case DecidePage::WhatIf:
        return Words::tr("What &if");
    case DecidePage::AskNext:
        return Words::tr("Ask &next");
    case DecidePage::OtherMethods:
        return Words::tr("&Other methods");
    case DecidePage::Changes:
        return Words::tr("What &changed");
    }
    return {};
}

QString titleOf(DecidePage page, bool isRoomOnly)
{
    switch (page) {
    case DecidePage::Pain:
        return Words::tr("Where it hurts most");
    case DecidePage::DigitiseFirst:
        return Words::tr("What to digitise first");
    case DecidePage::Room:
        return isRoomOnly ? Words::tr("The room's order") : Words::tr("Room against customers");
    case DecidePage::HeatMap:
        return Words::tr("Which signal says that it hurts");
    case DecidePage::RankMap:
        return Words::tr("How sure each rank is");
    case DecidePage::Plan:
        return Words::tr("What to do for which budget");
    case DecidePage::WhatIf:
        return Words::tr("What would change if");
    case DecidePage::AskNext:
        return Words::tr("What to ask next");
    case DecidePage::OtherMethods:
        return Words::tr("As other methods see it");
    case DecidePage::Changes:
        return Words::tr("What changed");
    }
    return {};
}

QString toolTipOf(DecidePage page)
{
    switch (page) {
    case DecidePage::Pain:
        return Words::tr("By score: pain × impact");
    case DecidePage::DigitiseFirst:
        return Words::tr("By the pain that a digital solution can remove: score × removes × delivery");
    case DecidePage::Room:
        return Words::tr("By votes, pain points and emotion ratings of the workshop");
    case DecidePage::HeatMap:
        return Words::tr("Touchpoints by signals: where each of them says how much it hurts");
    case DecidePage::RankMap:
        return Words::tr("Touchpoints by ranks: how likely each rank is, given the answers");
    case DecidePage::Plan:
        return Words::tr("Which solutions to take for which budget, and how sure each choice is");
    case DecidePage::WhatIf:
        return Words::tr("Scenarios side by side: what would become of success, satisfaction, money and ranks");
    case DecidePage::AskNext:
        return Words::tr("Which further answers would firm up the decision most, and the questionnaire for them");
    case DecidePage::OtherMethods:
        return Words::tr("Importance-performance, opportunity, Kano, penalty-reward and RICE, beside the score");
    case DecidePage::Changes:
        return Words::tr("Since a result that was kept, or against another file");
    }
    return {};
}

} // namespace touchstone
