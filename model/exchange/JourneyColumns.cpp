// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/JourneyColumns.h"

#include "model/base/PlainNumber.h"
#include "model/base/TextFold.h"
#include "model/journey/Tags.h"

#include <array>
#include <cmath>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Column = JourneyColumn;

struct Words
{
    Column column;
    const char16_t* header;
    const char16_t* others; ///< with ";" between
};

constexpr std::array columnWords = {
    Words{Column::Key, u"id", u"key;touchpoint id;编号;标识;触点编号"},
    Words{Column::Name, u"name",
        u"touchpoint;touchpoints;touchpoint name;name en;name (en);english name;label;title;触点;触点名称;名称;接触点;"
        u"英文名称"},
    Words{Column::NameChinese, u"name_zh", u"name zh cn;name (zh);chinese name;中文;中文名;中文名称;触点中文名称"},
    Words{Column::Stage, u"stage", u"phase;journey stage;stage name;阶段;旅程阶段;所在阶段"},
    Words{Column::Channel, u"channel", u"lane;channel name;渠道;所在渠道;接触渠道"},
    Words{Column::MomentOfTruth, u"moment_of_truth", u"mot;关键时刻"},
    Words{Column::KeepHuman, u"keep_human", u"keep it human;保留人工"},
    Words{Column::DigitalLevel, u"digital_level", u"digitization level;数字化等级;数字化程度"},
    Words{Column::Reach, u"reach", u"到达率;覆盖面;触达率"},
    Words{Column::Importance, u"importance", u"stated importance;重要度;重要性"},
    Words{Column::CustomerValue, u"customer_value", u"客户价值"},
    Words{Column::Emotion, u"emotion", u"emotions;emotion ratings;情绪;情绪评分"},
    Words{Column::Tags, u"tags", u"tag;标签"},
    Words{Column::Owner, u"owner", u"responsible;负责人;责任人;责任部门"},
    Words{Column::Need, u"need", u"needs;customer need;需求;客户需求"},
    Words{Column::Does, u"does", u"doing;actions;做什么;行为"},
    Words{Column::Thinks, u"thinks", u"thinking;thoughts;想什么;想法"},
    Words{Column::Feels, u"feels", u"feeling;feelings;感受"},
    Words{Column::Expects, u"expects", u"expectation;expectations;期望"},
    Words{Column::Ideas, u"ideas", u"idea;opportunities;想法与机会;改进想法"},
    Words{Column::Backstage, u"backstage", u"backstage step;后台;后台步骤"},
    Words{Column::Systems, u"systems", u"system;系统"},
    Words{Column::Data, u"data", u"数据"},
    Words{Column::From, u"from", u"source;from touchpoint;从;起点;来源;来源触点"},
    Words{Column::To, u"to", u"target;to touchpoint;到;终点;去向;目标触点"},
    Words{Column::Count, u"count", u"journeys;weight;n;次数;数量;人数;流转次数"},
    Words{Column::FromName, u"from_name", u"source name;起点名称;来源名称"},
    Words{Column::ToName, u"to_name", u"target name;终点名称;去向名称"},
};

QString foldHeader(const QString& header) { return foldText(QString(header).replace(u'_', u' ')); }

const QStringList& reachWords()
{
    static const QStringList words = {u"all"_s, u"most"_s, u"some"_s, u"few"_s};
    return words;
}

std::optional<bool> flagFromCell(const QString& cell)
{
    static const QStringList yes = {u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"x"_s, u"✓"_s, u"是"_s, u"√"_s, u"对"_s};
    static const QStringList no = {u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"-"_s, u"否"_s, u"×"_s};
    const QString text = foldText(cell);
    if (yes.contains(text))
        return true;
    return no.contains(text) ? std::optional(false) : std::nullopt;
}

std::optional<Reach> reachFromCell(const QString& cell)
{
    static const QStringList chinese = {u"全部"_s, u"多数"_s, u"部分"_s, u"少数"_s};
    const QString text = foldText(cell);
    const auto index = std::max(reachWords().indexOf(text), chinese.indexOf(text));
    return index < 0 ? std::nullopt : std::optional(static_cast<Reach>(index));
}

std::optional<std::vector<int>> emotionFromCell(const QString& cell)
{
    static const QRegularExpression between(u"[\\s;,/]+"_s);
    std::vector<int> ratings;
    for (const QString& part : foldText(cell).replace(u'−', u'-').split(between, Qt::SkipEmptyParts)) {
        const std::optional<double> rating = numberFromCell(part);
        if (!rating || *rating != std::round(*rating) || std::abs(*rating) > 2)
            return std::nullopt;
        ratings.push_back(static_cast<int>(*rating));
    }
    return ratings;
}

template <typename T>
bool setWithin(std::optional<T>& value, const QString& cell, double low, double high)
{
    const std::optional<double> number = numberFromCell(cell);
    if (!number || *number < low || *number > high || (std::is_integral_v<T> && *number != std::round(*number)))
        return false;
    value = static_cast<T>(*number);
    return true;
}

QString nameCell(const Touchpoint& touchpoint) { return touchpoint.name.english(); }

QString emotionCell(const Touchpoint& touchpoint)
{
    QStringList ratings;
    for (const int rating : touchpoint.ratings())
        ratings << QString::number(rating);
    return ratings.join(u' ');
}

} // namespace

QString headerOf(JourneyColumn column)
{
    const auto found = std::find_if(
        columnWords.begin(), columnWords.end(), [column](const Words& words) { return words.column == column; });
    return QString::fromUtf16(found->header);
}

std::optional<JourneyColumn> columnOf(const QString& header)
{
    static const QHash<QString, Column> columns = [] {
        QHash<QString, Column> result;
        for (const Words& words : columnWords) {
            result.insert(foldHeader(QString::fromUtf16(words.header)), words.column);
            for (const QString& other : QString::fromUtf16(words.others).split(u';'))
                result.insert(foldHeader(other), words.column);
        }
        return result;
    }();
    const auto found = columns.constFind(foldHeader(header));
    return found == columns.constEnd() ? std::nullopt : std::optional(*found);
}

LocalizedText AnalysisCard::*cardTextOf(JourneyColumn column)
{
    switch (column) {
    case Column::Owner:
        return &AnalysisCard::owner;
    case Column::Need:
        return &AnalysisCard::need;
    case Column::Does:
        return &AnalysisCard::does;
    case Column::Thinks:
        return &AnalysisCard::thinks;
    case Column::Feels:
        return &AnalysisCard::feels;
    case Column::Expects:
        return &AnalysisCard::expects;
    case Column::Ideas:
        return &AnalysisCard::ideas;
    case Column::Backstage:
        return &AnalysisCard::backstage;
    case Column::Systems:
        return &AnalysisCard::systems;
    case Column::Data:
        return &AnalysisCard::data;
    default:
        return nullptr;
    }
}

std::vector<JourneyColumn> touchpointColumns()
{
    std::vector<JourneyColumn> columns;
    for (const Words& words : columnWords) {
        if (words.column < Column::From)
            columns.push_back(words.column);
    }
    return columns;
}

const std::vector<JourneyColumn>& cardColumns()
{
    static const std::vector<JourneyColumn> columns = [] {
        std::vector<JourneyColumn> all = touchpointColumns();
        std::erase_if(all, [](JourneyColumn column) { return !cardTextOf(column); });
        return all;
    }();
    return columns;
}

QString cellOf(const Touchpoint& touchpoint, JourneyColumn column, const Journey& journey, const QString& language)
{
    if (const auto field = cardTextOf(column))
        return (touchpoint.card.*field).in(language);
    switch (column) {
    case Column::Key:
        return touchpoint.key;
    case Column::Name:
        return nameCell(touchpoint);
    case Column::NameChinese: {
        const QString chinese = touchpoint.name.byLanguage().value(u"zh_CN"_s);
        return chinese == nameCell(touchpoint) ? QString() : chinese;
    }
    case Column::Stage: {
        const Stage* stage = journey.stages.find(touchpoint.stage);
        return stage ? stage->name.in(language) : QString();
    }
    case Column::Channel: {
        const Channel* channel = journey.channels.find(touchpoint.channel);
        return channel ? channel->name.in(language) : QString();
    }
    case Column::MomentOfTruth:
        return touchpoint.momentOfTruth ? u"yes"_s : QString();
    case Column::KeepHuman:
        return touchpoint.keepHuman ? u"yes"_s : QString();
    case Column::DigitalLevel:
        return touchpoint.digitalLevel ? QString::number(*touchpoint.digitalLevel) : QString();
    case Column::Reach:
        return touchpoint.reach ? reachWords()[static_cast<int>(*touchpoint.reach)] : QString();
    case Column::Importance:
        return touchpoint.importance ? plainNumber(*touchpoint.importance) : QString();
    case Column::CustomerValue:
        return touchpoint.customerValue ? plainNumber(*touchpoint.customerValue) : QString();
    case Column::Emotion:
        return emotionCell(touchpoint);
    case Column::Tags:
        return touchpoint.tags.join(u", "_s);
    default:
        return {};
    }
}

bool setFromCell(Touchpoint& touchpoint, JourneyColumn column, const QString& cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return true;
    if (const auto field = cardTextOf(column)) {
        touchpoint.card.*field = LocalizedText(text);
        return true;
    }
    switch (column) {
    case Column::Key:
        touchpoint.key = text;
        return true;
    case Column::Name:
        touchpoint.name = touchpoint.name.isPlain() ? LocalizedText(text.simplified())
                                                    : touchpoint.name.with(u"en"_s, text.simplified());
        return true;
    case Column::NameChinese: {
        QMap<QString, QString> names = touchpoint.name.byLanguage();
        if (!touchpoint.name.plain().isEmpty())
            names.insert(u"en"_s, touchpoint.name.plain());
        names.insert(u"zh_CN"_s, text.simplified());
        touchpoint.name = LocalizedText(names);
        return true;
    }
    case Column::MomentOfTruth:
    case Column::KeepHuman: {
        const std::optional<bool> flag = flagFromCell(text);
        if (flag)
            (column == Column::KeepHuman ? touchpoint.keepHuman : touchpoint.momentOfTruth) = *flag;
        return flag.has_value();
    }
    case Column::DigitalLevel:
        return setWithin(touchpoint.digitalLevel, text, 0, 4);
    case Column::Reach:
        touchpoint.reach = reachFromCell(text);
        return touchpoint.reach.has_value();
    case Column::Importance:
        return setWithin(touchpoint.importance, text, 1, 7);
    case Column::CustomerValue:
        return setWithin(touchpoint.customerValue, text, 0, 1e15);
    case Column::Emotion: {
        auto ratings = emotionFromCell(text);
        if (ratings)
            touchpoint.emotion.assign(ratings->begin(), ratings->end());
        return ratings.has_value();
    }
    case Column::Tags:
        touchpoint.tags = tagsIn(text);
        return true;
    default:
        return false;
    }
}

std::optional<double> numberFromCell(const QString& cell)
{
    static const QRegularExpression grouped(u"^-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?$"_s);
    QString text = foldText(cell).remove(u' ');
    if (grouped.match(text).hasMatch())
        text.remove(u',');
    else if (text.count(u',') == 1 && !text.contains(u'.'))
        text.replace(u',', u'.');
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace touchstone
