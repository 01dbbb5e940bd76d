// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/EventLogReader.h"
#include "model/exchange/JourneyDiscovery.h"

namespace touchstone {

/// A time span as people say it: "5 min", "3.5 h", "2 days".
QString spanText(double minutes);

/// The days of a log's first and last event; empty where it has no times.
QString periodText(const EventLog& log);

/// How a log was read: what it is, what came in, what was left out and why, with rows (of XES: lines). One line each.
QStringList describeReading(const EventLogReport& report, const EventLog& log);

/// What a log makes of the journey, in figures: journeys and how they ended, touchpoints, transitions, times.
QStringList describeDiscovery(const DiscoveredJourney& discovered);

/// The name of the step that takes a log in: with its file, journeys and days, so that the history says where counts
/// came from.
QString discoveryName(const QString& fileName, const PreparedLog& prepared);

/// Why a discovery cannot be added as it stands; empty where it can.
QString whyNotAdded(const DiscoveredJourney& discovered);

} // namespace touchstone
