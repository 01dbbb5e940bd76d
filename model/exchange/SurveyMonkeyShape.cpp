// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/TextFold.h"
#include "model/exchange/SurveyShapes.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

/// What stands below a question that has but one column.
bool isFiller(const QString& text)
{
    static const QSet<QString> fillers = {u"response"_s, u"open-ended response"_s, u"开放式回答"_s, u"回复"_s};
    return fillers.contains(foldText(text));
}

void fixKnown(ColumnHint& hint)
{
    const QString name = foldText(hint.name).remove(u' ');
    if (name == u"respondentid")
        hint.fix(ColumnRole::Respondent, u"the survey program's number of the response"_s);
    else if (name == u"startdate" || name == u"enddate" || name == u"datecreated" || name == u"datemodified")
        hint.fix(ColumnRole::Date, u"dates"_s);
    else if (name == u"collectorid" || name == u"customdata1")
        hint.fix(ColumnRole::Ignore, u"about how the survey was run"_s);
    else if (name == u"ipaddress")
        hint.personal = u"internet address"_s;
    else if (name == u"emailaddress")
        hint.personal = u"mail"_s;
    else if (name == u"firstname" || name == u"lastname")
        hint.personal = u"name"_s;
}

} // namespace

std::optional<TableShape> surveyMonkeyShape(const FirstRecords& first)
{
    if (first.size() < 2)
        return std::nullopt;
    bool hasId = false;
    int fillers = 0, filledBelow = 0, options = 0;
    for (qsizetype column = 0; column < first.width; ++column) {
        const QString top = first.cell(0, column), below = first.cell(1, column);
        hasId = hasId || foldText(top).remove(u' ') == u"respondentid";
        filledBelow += !below.isEmpty();
        fillers += isFiller(below);
        options += top.isEmpty() && !below.isEmpty();
    }
    // The first columns have nothing below them; a row of answers has.
    const bool idIsBare = hasId && first.cell(1, 0).isEmpty();
    const bool isShape = filledBelow == 0 ? idIsBare : fillers >= 2 || (idIsBare && fillers + options > 0);
    if (!isShape)
        return std::nullopt;
    TableShape shape;
    shape.program = u"surveymonkey"_s;
    shape.headerRows = 2;
    shape.columns = namesFromRows(first, 2, isFiller);
    for (ColumnHint& hint : shape.columns)
        fixKnown(hint);
    return shape;
}

} // namespace touchstone
