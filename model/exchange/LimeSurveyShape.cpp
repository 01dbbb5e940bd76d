// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/TextFold.h"
#include "model/exchange/SurveyShapes.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

enum class About { Respondent, Date, Run, Language, Address };

/// What LimeSurvey writes about a response: by code, or as a heading in English, German or Chinese.
const QHash<QString, About>& known()
{
    static const QHash<QString, About> names = [] {
        QHash<QString, About> made;
        const auto add = [&](About about, const QStringList& texts) {
            for (const QString& text : texts)
                made.insert(foldText(text), about);
        };
        add(About::Respondent, {u"id"_s, u"response id"_s, u"antwort id"_s, u"回应 id"_s, u"答复id"_s});
        add(About::Date,
            {u"submitdate"_s, u"startdate"_s, u"datestamp"_s, u"date submitted"_s, u"date started"_s,
                u"date last action"_s, u"datum abgeschickt"_s, u"datum gestartet"_s, u"datum letzte aktivität"_s,
                u"提交日期"_s, u"开始日期"_s});
        add(About::Run,
            {u"lastpage"_s, u"seed"_s, u"token"_s, u"refurl"_s, u"last page"_s, u"referrer url"_s, u"access code"_s,
                u"letzte seite"_s, u"zufallsstartwert"_s, u"zugangsschlüssel"_s, u"最后一页"_s, u"种子"_s,
                u"interviewtime"_s, u"total time"_s});
        add(About::Language, {u"startlanguage"_s, u"start language"_s, u"start-sprache"_s, u"起始语言"_s});
        add(About::Address, {u"ipaddr"_s, u"ip address"_s, u"ip-adresse"_s});
        return made;
    }();
    return names;
}

} // namespace

std::optional<TableShape> limeSurveyShape(const FirstRecords& first)
{
    int about = 0;
    bool hasOwn = false; // what hardly any other table has
    for (qsizetype column = 0; column < first.cells.front().size(); ++column) {
        const auto found = known().constFind(foldText(first.cell(0, column)));
        if (found == known().constEnd())
            continue;
        ++about;
        hasOwn = hasOwn || *found == About::Language || *found == About::Run;
    }
    if (about < 3 || !hasOwn)
        return std::nullopt;
    TableShape shape;
    shape.program = u"limesurvey"_s;
    static const QRegularExpression row(
        u"^(.*?)\\s*\\[([^\\]]+)\\]$"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression code(u"^(SQ)?\\d+$"_s);
    for (const QString& cell : first.cells.front()) {
        ColumnHint& hint = shape.columns.emplace_back();
        hint.name = cell.trimmed();
        if (const auto found = known().constFind(foldText(hint.name)); found != known().constEnd()) {
            if (*found == About::Respondent)
                hint.fix(ColumnRole::Respondent, u"the survey program's number of the response"_s);
            else if (*found == About::Date)
                hint.fix(ColumnRole::Date, u"dates"_s);
            else if (*found == About::Run)
                hint.fix(ColumnRole::Ignore, u"about how the survey was run"_s);
            else if (*found == About::Language)
                hint.fix(ColumnRole::Segment, u"the language of the response"_s);
            else
                hint.personal = u"internet address"_s;
            continue;
        }
        const QRegularExpressionMatch match = row.match(hint.name);
        if (match.hasMatch() && !code.match(match.captured(2)).hasMatch())
            hint.subject = match.captured(2).trimmed();
        if (match.hasMatch() && match.captured(2) == u"other")
            hint.fix(ColumnRole::Text, u"free text"_s);
    }
    return shape;
}

} // namespace touchstone
