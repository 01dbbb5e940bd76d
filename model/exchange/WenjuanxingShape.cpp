// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SurveyShapes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchstone {

std::optional<TableShape> wenjuanxingShape(const FirstRecords& first)
{
    static const QStringList about
        = {u"序号"_s, u"提交答卷时间"_s, u"所用时间"_s, u"来源"_s, u"来源详情"_s, u"来自IP"_s};
    const QStringList& headers = first.cells.front();
    int found = 0;
    for (const QString& name : about)
        found
            += std::any_of(headers.begin(), headers.end(), [&](const QString& cell) { return cell.trimmed() == name; });
    if (found < 4)
        return std::nullopt;
    TableShape shape;
    shape.program = u"wenjuanxing"_s;
    // "第3题(送货)", "3、请评价以下服务(送货)", "3、请评价—送货"
    static const QRegularExpression row(u"^(?:第\\s*\\d+\\s*题|\\d+\\s*[、：:.．].*?)\\s*(?:[(（](.+)[)）]|—+(.+))$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    for (const QString& cell : headers) {
        ColumnHint& hint = shape.columns.emplace_back();
        hint.name = cell.trimmed();
        switch (about.indexOf(hint.name)) {
        case 0:
            hint.fix(ColumnRole::Respondent, u"the survey program's number of the response"_s);
            continue;
        case 1:
            hint.fix(ColumnRole::Date, u"dates"_s);
            continue;
        case 2:
        case 4:
            hint.fix(ColumnRole::Ignore, u"about how the survey was run"_s);
            continue;
        case 3:
            hint.fix(ColumnRole::Segment, u"where the response comes from"_s);
            continue;
        case 5:
            hint.personal = u"internet address"_s;
            continue;
        default:
            break;
        }
        // Questions that were not shown or were skipped, as numbers or as texts.
        hint.missing = {u"-2"_s, u"-3"_s, u"(跳过)"_s, u"(空)"_s};
        if (const auto match = row.match(hint.name); match.hasMatch())
            hint.subject = match.captured(1).isEmpty() ? match.captured(2).trimmed() : match.captured(1).trimmed();
    }
    return shape;
}

} // namespace touchstone
