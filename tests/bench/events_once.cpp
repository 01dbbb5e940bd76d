// SPDX-License-Identifier: GPL-3.0-or-later
// events_once SOURCE: reads a log of events and counts what directly follows what: what events_ratio measures.
#include "model/evidence/EventFlow.h"
#include "model/exchange/EventLogReader.h"

#include <cstdio>
#include <QElapsedTimer>

using namespace touchstone;

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "events_once SOURCE\n");
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    Progress progress;
    const auto reading = readEventLog(QString::fromLocal8Bit(argv[1]), {}, progress);
    if (!reading) {
        std::fprintf(stderr, "error %d: %s\n", static_cast<int>(reading.error().code),
            qPrintable(reading.error().arguments.join(QLatin1Char(' '))));
        return 1;
    }
    const qint64 read = timer.nsecsElapsed();
    const EventFlow flow = countFlow(reading->log, NodeMap::ofActivities(reading->log), {});
    const qint64 counted = timer.nsecsElapsed();
    double sum = 0;
    for (const FlowStep& step : flow.steps)
        sum += step.count;
    // Seconds to read, seconds to count, different steps, steps in all.
    std::printf("%.6f %.6f %zu %.0f\n", static_cast<double>(read) / 1e9, static_cast<double>(counted - read) / 1e9,
        flow.steps.size(), sum);
    return 0;
}
