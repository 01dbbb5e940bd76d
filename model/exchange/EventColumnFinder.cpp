// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/EventColumnFinder.h"

#include "model/base/TextFold.h"

#include <algorithm>
#include <set>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

/// Names that columns go by, the surest first; folded.
const QStringList CaseNames
    = {u"case:concept:name"_s, u"case id"_s, u"case_id"_s, u"caseid"_s, u"case"_s, u"case number"_s, u"trace id"_s,
        u"trace"_s, u"journey id"_s, u"process instance"_s, u"session id"_s, u"session_id"_s, u"session"_s,
        u"ticket id"_s, u"order id"_s, u"order_id"_s, u"customer id"_s, u"customer_id"_s, u"user id"_s, u"user_id"_s,
        u"patient"_s, u"customer"_s, u"案例编号"_s, u"案例id"_s, u"案例"_s, u"流程实例"_s, u"会话id"_s, u"会话编号"_s,
        u"订单号"_s, u"订单编号"_s, u"工单号"_s, u"工单编号"_s, u"客户编号"_s, u"客户id"_s, u"用户id"_s, u"用户编号"_s};
const QStringList ActivityNames = {u"concept:name"_s, u"activity"_s, u"activity name"_s, u"activity_name"_s,
    u"event name"_s, u"event_name"_s, u"event"_s, u"action"_s, u"step"_s, u"task"_s, u"handling"_s, u"touchpoint"_s,
    u"活动"_s, u"活动名称"_s, u"事件"_s, u"事件名称"_s, u"环节"_s, u"步骤"_s, u"节点"_s, u"操作"_s, u"触点"_s};
const QStringList TimeNames = {u"time:timestamp"_s, u"complete timestamp"_s, u"complete_timestamp"_s,
    u"end timestamp"_s, u"end_timestamp"_s, u"timestamp"_s, u"completion time"_s, u"end time"_s, u"event time"_s,
    u"event_time"_s, u"time"_s, u"datetime"_s, u"date"_s, u"完成时间"_s, u"结束时间"_s, u"时间戳"_s, u"发生时间"_s,
    u"操作时间"_s, u"事件时间"_s, u"时间"_s, u"日期"_s};
const QStringList StartNames
    = {u"start_timestamp"_s, u"start timestamp"_s, u"time:start"_s, u"start time"_s, u"start_time"_s, u"开始时间"_s};
const QStringList LifecycleNames
    = {u"lifecycle:transition"_s, u"lifecycle"_s, u"registration_type"_s, u"transition"_s, u"生命周期"_s};
const QStringList PathNames = {u"path"_s, u"channel path"_s, u"channel_path"_s, u"路径"_s, u"渠道路径"_s};
const QStringList ConversionNames = {
    u"total_conversions"_s, u"conversions"_s, u"conversion"_s, u"converted"_s, u"转化数"_s, u"转化"_s, u"转化次数"_s};
const QStringList NullNames
    = {u"total_null"_s, u"total_nulls"_s, u"nulls"_s, u"null"_s, u"non_conversions"_s, u"未转化数"_s, u"未转化"_s};

/// A column as its first cells show it.
struct Column
{
    QString header;
    QString folded;
    qint64 filled = 0, times = 0, numbers = 0, arrows = 0;
    qint64 distinct = 0;
    double share(qint64 count) const
    {
        return filled > 0 ? static_cast<double>(count) / static_cast<double>(filled) : 0;
    }
};

bool isNumber(const std::string& cell)
{
    bool isFound = false;
    QByteArray::fromRawData(cell.data(), static_cast<qsizetype>(cell.size())).toDouble(&isFound);
    return isFound;
}

class Finder
{
public:
    Finder(const QStringList& headers, const TableSample& sample)
    {
        for (qsizetype i = 0; i < headers.size(); ++i) {
            Column& column = m_columns.emplace_back();
            column.header = headers[i];
            column.folded = foldText(headers[i]);
            std::unordered_set<std::string> seen;
            for (const std::vector<std::string>& record : sample) {
                if (static_cast<size_t>(i) >= record.size() || record[static_cast<size_t>(i)].empty())
                    continue;
                const std::string& cell = record[static_cast<size_t>(i)];
                ++column.filled;
                column.times
                    += parseEventTime(cell, DateOrder::DayFirst) || parseEventTime(cell, DateOrder::MonthFirst);
                column.numbers += isNumber(cell);
                column.arrows += cell.find(" > ") != std::string::npos || cell.find("→") != std::string::npos;
                seen.insert(cell);
            }
            column.distinct = static_cast<qint64>(seen.size());
        }
        m_peek.headers = headers;
    }

    Result<EventLogPeek> find()
    {
        if (findPaths())
            return std::move(m_peek);
        EventColumns& columns = m_peek.columns;
        columns.time = named(TimeNames, [](const Column& column) { return column.share(column.times) >= .5; });
        columns.start = named(StartNames, [](const Column& column) { return column.share(column.times) >= .5; });
        columns.activity = named(ActivityNames, [](const Column&) { return true; });
        columns.caseId = named(CaseNames, [](const Column&) { return true; });
        columns.lifecycle = named(LifecycleNames, [](const Column&) { return true; });
        const bool isObjectCentric = columns.caseId.isEmpty()
            && std::any_of(m_columns.begin(), m_columns.end(),
                [](const Column& column) { return column.folded.startsWith(u"ocel:type:"); });
        if (isObjectCentric)
            return failure({ErrorCode::UnsupportedSource, {u"object-centric"_s}});
        if (columns.time.isEmpty())
            findTime();
        if (columns.activity.isEmpty())
            findActivity();
        if (columns.caseId.isEmpty())
            findCase();
        return std::move(m_peek);
    }

private:
    template <typename Fits>
    QString named(const QStringList& names, const Fits& fits)
    {
        for (const QString& name : names) {
            for (const Column& column : m_columns) {
                if (column.folded != name || m_taken.contains(column.header) || column.filled == 0 || !fits(column))
                    continue;
                return take(column, u"by its name"_s);
            }
        }
        return {};
    }

    QString take(const Column& column, const QString& reason)
    {
        m_taken.insert(column.header);
        m_peek.reasons[column.header] = reason;
        return column.header;
    }

    bool findPaths()
    {
        const auto isPath = [](const Column& column) { return column.share(column.arrows) >= .2; };
        const auto isCount = [](const Column& column) { return column.share(column.numbers) >= .5; };
        QString path = named(PathNames, isPath);
        const QString conversions = path.isEmpty() ? QString() : named(ConversionNames, isCount);
        if (path.isEmpty()) {
            // Arrows tell paths apart from a text that happens to have one, where counts stand beside them.
            const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                [](const Column& column) { return column.share(column.arrows) >= .9; });
            if (found == m_columns.end())
                return false;
            path = take(*found, u"steps with > between them"_s);
        }
        m_peek.format = EventFormat::Paths;
        m_peek.columns.path = path;
        m_peek.columns.conversions = conversions.isEmpty() ? named(ConversionNames, isCount) : conversions;
        m_peek.columns.nulls = named(NullNames, isCount);
        return true;
    }

    void findTime()
    {
        for (const Column& column : m_columns) {
            const bool isTime = column.share(column.times) >= .95 && column.share(column.numbers) < .5;
            if (!isTime || m_taken.contains(column.header))
                continue;
            m_peek.columns.time = take(column, u"times"_s);
            return;
        }
    }

    /// The only column of few texts that are neither numbers nor times.
    void findActivity()
    {
        for (const Column& column : m_columns) {
            const bool isText = column.share(column.numbers) < .5 && column.share(column.times) < .5;
            if (isText && column.distinct >= 2 && column.distinct * 2 <= column.filled
                && !m_taken.contains(column.header))
                m_peek.activityCandidates << column.header;
        }
        if (m_peek.activityCandidates.size() == 1)
            m_peek.columns.activity = takeOnly(m_peek.activityCandidates, u"one of few texts"_s);
    }

    /// The only column that repeats, less often than the activities do.
    void findCase()
    {
        const auto activity = std::find_if(m_columns.begin(), m_columns.end(),
            [this](const Column& column) { return column.header == m_peek.columns.activity; });
        const qint64 least = activity == m_columns.end() ? 2 : activity->distinct;
        for (const Column& column : m_columns) {
            const bool repeats = column.distinct >= 2 && column.distinct * 10 <= column.filled * 9;
            if (repeats && column.distinct >= least && column.share(column.times) < .5
                && !m_taken.contains(column.header))
                m_peek.caseCandidates << column.header;
        }
        if (m_peek.caseCandidates.size() == 1)
            m_peek.columns.caseId = takeOnly(m_peek.caseCandidates, u"repeats as cases do"_s);
    }

    QString takeOnly(QStringList& candidates, const QString& reason)
    {
        const QString header = candidates.takeFirst();
        m_taken.insert(header);
        m_peek.reasons[header] = reason;
        return header;
    }

    std::vector<Column> m_columns;
    std::set<QString> m_taken;
    EventLogPeek m_peek;
};

} // namespace

Result<EventLogPeek> findEventColumns(const QStringList& headers, const TableSample& sample)
{
    return Finder(headers, sample).find();
}

} // namespace touchstone
