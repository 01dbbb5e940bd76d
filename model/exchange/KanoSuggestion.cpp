// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/KanoSuggestion.h"

#include "model/exchange/ScaleWords.h"

#include <algorithm>
#include <deque>
#include <map>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

/// The levels of all columns by their place on the scale, from dislike (-2) to like (2).
std::map<int, QString> levelsOf(const std::vector<ColumnMapping*>& columns)
{
    std::map<int, QString> levels;
    bool isChinese = false;
    for (const ColumnMapping* column : columns) {
        for (const QString& text : column->levels) {
            if (const auto word = levelWord(text))
                levels.emplace(static_cast<int>(word->value), text);
            isChinese = isChinese
                || std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
        }
    }
    const QStringList usual = isChinese
        ? QStringList{u"不喜欢"_s, u"能忍受"_s, u"无所谓"_s, u"理应如此"_s, u"喜欢"_s}
        : QStringList{u"dislike"_s, u"live with"_s, u"neutral"_s, u"expect"_s, u"like"_s};
    for (int place = 0; place < usual.size(); ++place)
        levels.emplace(place - 2, usual[place]);
    return levels;
}

/// The header without its number and without what tells the two questions of a pair apart.
QString featureOf(const QString& header)
{
    static const QRegularExpression mark(
        uR"re(\s*[(（\[:：,-]?\s*(\bdysfunctional\b|\bfunctional\b|正向题?|反向题?|负向题?)\s*[)）\]]?)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    return header::withoutNumber(header).remove(mark).trimmed();
}

} // namespace

void suggestKanoPairs(std::vector<ColumnMapping*>& columns)
{
    QStringList levels;
    for (const auto& [place, text] : levelsOf(columns))
        levels << text;
    const bool saysLacking = std::any_of(
        columns.begin(), columns.end(), [](const ColumnMapping* column) { return header::isLacking(column->header); });
    std::deque<QString> open; // features that lack their second question
    for (ColumnMapping* column : columns) {
        const bool isSecond = !open.empty() && (saysLacking ? header::isLacking(column->header) : true);
        column->role = isSecond ? ColumnRole::KanoDysfunctional : ColumnRole::KanoFunctional;
        column->signal.reset();
        column->levels = levels;
        column->feature = featureOf(column->header);
        if (!isSecond) {
            open.push_back(column->feature);
            continue;
        }
        // Its own feature's, where the header names it, else the earliest.
        auto first = std::find(open.begin(), open.end(), column->feature);
        if (first == open.end())
            first = open.begin();
        column->feature = *first;
        open.erase(first);
    }
}

} // namespace touchstone
