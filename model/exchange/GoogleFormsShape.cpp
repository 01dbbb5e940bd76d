// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/TextFold.h"
#include "model/exchange/SurveyShapes.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace touchstone {

std::optional<TableShape> googleFormsShape(const FirstRecords& first)
{
    static const QSet<QString> timestamps = {u"timestamp"_s, u"时间戳记"_s, u"时间戳"_s, u"zeitstempel"_s,
        u"horodateur"_s, u"marca temporal"_s, u"タイムスタンプ"_s};
    static const QSet<QString> mails
        = {u"username"_s, u"email address"_s, u"电子邮件地址"_s, u"用户名"_s, u"e-mail-adresse"_s};
    // "2024/03/05 2:07:09 PM GMT+1", "3/5/2024 14:07:09", "2024-03-05 14:07:09"
    static const QRegularExpression time(
        u"^(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}),? .*\\d{1,2}:\\d{2}(:\\d{2})?"_s);
    static const QRegularExpression row(
        u"^.*\\S\\s*\\[([^\\]]+)\\]$"_s, QRegularExpression::DotMatchesEverythingOption);
    if (!timestamps.contains(foldText(first.cell(0, 0))) || first.size() < 2
        || !time.match(first.cell(1, 0)).hasMatch())
        return std::nullopt;
    TableShape shape;
    shape.program = u"google-forms"_s;
    for (const QString& cell : first.cells.front()) {
        ColumnHint& hint = shape.columns.emplace_back();
        hint.name = cell.trimmed();
        if (shape.columns.size() == 1)
            hint.fix(ColumnRole::Date, u"dates"_s);
        else if (mails.contains(foldText(hint.name)))
            hint.personal = u"mail"_s;
        else if (const auto match = row.match(hint.name); match.hasMatch())
            hint.subject = match.captured(1).trimmed();
    }
    return shape;
}

} // namespace touchstone
