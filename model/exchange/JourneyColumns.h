// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/FormatWarning.h"

namespace touchstone {

/// What a column of a touchpoint table or of a transition table can mean. GraphML names its attributes alike.
enum class JourneyColumn {
    Key,
    Name,
    NameChinese,
    Stage,
    Channel,
    MomentOfTruth,
    KeepHuman,
    DigitalLevel,
    Reach,
    Importance,
    CustomerValue,
    Emotion,
    Tags,
    Owner,
    Need,
    Does,
    Thinks,
    Feels,
    Expects,
    Ideas,
    Backstage,
    Systems,
    Data,
    From,
    To,
    Count,
    FromName,
    ToName,
};

/// The column's name as it is written: "id", "name_zh", "moment_of_truth" ...
QString headerOf(JourneyColumn column);
/// The column that a header in either language means; white space, case and width do not matter.
std::optional<JourneyColumn> columnOf(const QString& header);

/// The text of the analysis card that a column holds; nullptr for other columns.
LocalizedText AnalysisCard::*cardTextOf(JourneyColumn column);

/// The columns of a touchpoint table, in order.
std::vector<JourneyColumn> touchpointColumns();
/// Those of them that hold texts of the analysis card.
const std::vector<JourneyColumn>& cardColumns();

/// A touchpoint's value as the text of a cell; empty for what it does not say, and from From on. Stage and
/// channel are named as in `language`.
QString cellOf(const Touchpoint& touchpoint, JourneyColumn column, const Journey& journey, const QString& language);

/// Sets a touchpoint's value from the text of a cell; false where the text is none that the column allows. An empty
/// text sets nothing. Not for Stage, Channel, and from From on.
bool setFromCell(Touchpoint& touchpoint, JourneyColumn column, const QString& cell);

/// A number as people write it: full-width digits, a decimal comma, "8,000" in groups.
std::optional<double> numberFromCell(const QString& cell);

} // namespace touchstone
