// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/EventFlow.h"

#include <map>
#include <QJsonArray>
#include <QJsonObject>

namespace touchstone::test {

/// A log written down in a test: each string is a case, its letters are activities; one event a minute.
inline EventLog logOf(const QStringList& cases)
{
    EventLogBuilder builder;
    for (const QString& each : cases) {
        const int number = builder.newCase();
        for (qsizetype i = 0; i < each.size(); ++i)
            builder.add(number, builder.activity(QString(each[i]).toStdString()), i * 60'000'000);
    }
    return builder.finish({});
}

/// The log behind variants with counts, as dfg.json lists them.
inline EventLog logOfVariants(const QJsonArray& variants)
{
    EventLogBuilder builder;
    for (const QJsonValue& variant : variants) {
        for (int copy = 0; copy < variant[QLatin1String("count")].toInt(); ++copy) {
            const int number = builder.newCase();
            qint64 time = 0;
            for (const QJsonValue& activity : variant[QLatin1String("trace")].toArray())
                builder.add(number, builder.activity(activity.toString().toStdString()), time += 1'000'000);
        }
    }
    return builder.finish({});
}

using Counts = std::map<QString, double>;

/// "a>b" -> count, in words of the log.
inline Counts stepsOf(const EventLog& log, const EventFlow& flow)
{
    Counts counts;
    for (const FlowStep& step : flow.steps)
        counts[log.activities[step.from] + QLatin1Char('>') + log.activities[step.to]] = step.count;
    return counts;
}

/// Activity -> count, without those of none.
template <typename Count>
Counts countsByActivity(const EventLog& log, const std::vector<Count>& values)
{
    Counts counts;
    for (size_t i = 0; i < values.size(); ++i) {
        double count = 0;
        if constexpr (std::is_same_v<Count, EndCounts>)
            count = values[i].all();
        else
            count = values[i];
        if (count > 0)
            counts[log.activities[static_cast<qsizetype>(i)]] = count;
    }
    return counts;
}

inline Counts countsOf(const QJsonObject& object)
{
    Counts counts;
    for (auto it = object.begin(); it != object.end(); ++it)
        counts[it.key()] = it->toDouble();
    return counts;
}

/// The steps that dfg.json lists.
inline Counts stepsOf(const QJsonArray& dfg)
{
    Counts counts;
    for (const QJsonValue& step : dfg)
        counts[step[QLatin1String("a")].toString() + QLatin1Char('>') + step[QLatin1String("b")].toString()]
            = step[QLatin1String("count")].toDouble();
    return counts;
}

} // namespace touchstone::test
