// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/Flow.h"
#include "tests/model/reference/ReferenceCheck.h"
#include "tests/support/JourneyBuilder.h"

namespace touchstone::test {
namespace {

using namespace Qt::StringLiterals;

constexpr const char* File = "absorbing_markov.json";

QJsonObject entry(const char* name) { return referenceEntry(File, name); }

QString state(size_t index) { return QString::number(index); }

/// The flow of journeys that start at one state of a chain; who does not succeed is lost.
Flow flowFrom(size_t first, const QJsonValue& transient, const std::vector<double>& success)
{
    JourneyBuilder builder;
    for (size_t at = 0; at < success.size(); ++at)
        builder.touchpoint(state(at));
    builder.transition(u"start"_s, state(first), 1);
    for (size_t from = 0; from < success.size(); ++from) {
        const std::vector<double> row = numbers(transient[static_cast<qsizetype>(from)]);
        double lost = 1 - success[from];
        for (size_t to = 0; to < row.size(); ++to) {
            lost -= row[to];
            if (row[to] > 0)
                builder.transition(state(from), state(to), row[to]);
        }
        if (success[from] > 0)
            builder.transition(state(from), u"success"_s, success[from]);
        if (lost > 1e-12)
            builder.transition(state(from), u"lost"_s, lost);
    }
    return *flowOf(builder.journey());
}

double drunkardsWalks()
{
    Difference difference;
    for (const QJsonValue& walk : referenceFile(File)[u"drunkards_walk"_s].toArray()) {
        std::vector<double> success;
        for (const QJsonValue& ends : walk[u"R"_s].toArray())
            success.push_back(ends[0].toDouble());
        for (size_t from = 0; from < success.size(); ++from) {
            const auto row = static_cast<qsizetype>(from);
            const Flow flow = flowFrom(from, walk[u"Q"_s], success);
            difference.add({flow.successProbability, flow.lostProbability}, numbers(walk[u"B"_s][row]));
            difference.add(flow.expectedSteps, walk[u"expected_steps"_s][row].toDouble());
            std::vector<double> visits;
            for (const std::optional<FlowAt>& at : flow.at)
                visits.push_back(at->expectedVisits);
            difference.add(visits, numbers(walk[u"N"_s][row]));
        }
    }
    return difference.largest();
}

double removedNode()
{
    const QJsonObject json = entry("stackexchange_336227_removed_node");
    const Flow flow = flowFrom(0, json[u"Q"_s], numbers(json[u"r_purchase"_s]));
    Difference difference;
    difference.add(flow.successProbability, json[u"p_purchase"_s].toDouble());
    difference.add(flow.lostProbability, json[u"p_exit"_s].toDouble());
    return difference.largest();
}

/// P(a journey passes here | it succeeds): the removal effect (Anderl et al. 2016) in closed form.
double removalEffect(const Flow& flow, const FlowAt& at) { return at.reach * at.success / flow.successProbability; }

double removalEffects(const JourneyBuilder& channels, const QJsonObject& json)
{
    JourneyBuilder builder = channels;
    const Journey& journey = builder.journey();
    const Flow flow = *flowOf(journey);
    Difference difference;
    difference.add(flow.successProbability, json[u"p_conversion"_s].toDouble());
    for (int index = 0; index < journey.touchpoints.size(); ++index) {
        difference.add(removalEffect(flow, *flow.at[static_cast<size_t>(index)]),
            json[u"removal_effect"_s][journey.touchpoints[index].key].toDouble());
    }
    return difference.largest();
}

double twoChannels()
{
    JourneyBuilder builder;
    builder.transition(u"start"_s, u"google ads"_s, 4).transition(u"start"_s, u"mailing"_s, 1);
    builder.transition(u"google ads"_s, u"success"_s, 2).transition(u"google ads"_s, u"mailing"_s, 1);
    builder.transition(u"google ads"_s, u"lost"_s, 1).transition(u"mailing"_s, u"success"_s, 2);
    return removalEffects(builder, entry("puzyrov_two_channels"));
}

double threeChannels()
{
    JourneyBuilder builder;
    builder.transition(u"start"_s, u"C1"_s, 2).transition(u"start"_s, u"C2"_s, 1);
    builder.transition(u"C1"_s, u"C2"_s, 1).transition(u"C1"_s, u"lost"_s, 1);
    builder.transition(u"C2"_s, u"C3"_s, 2);
    builder.transition(u"C3"_s, u"success"_s, 1).transition(u"C3"_s, u"lost"_s, 1);
    return removalEffects(builder, entry("analyzecore_c1c2c3"));
}

/// The journeys of the 10,000 channel paths; "(start)", "(conversion)" and "(null)" are the ends.
double channelPaths()
{
    const QHash<QString, QString> ends
        = {{u"(start)"_s, u"start"_s}, {u"(conversion)"_s, u"success"_s}, {u"(null)"_s, u"lost"_s}};
    JourneyBuilder builder;
    const QStringList lines
        = QString::fromUtf8(readAll(dataFile(u"reference/pathdata_transitions.csv"_s))).split(u'\n');
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u',');
        if (cells.size() == 3)
            builder.transition(ends.value(cells[0], cells[0]), ends.value(cells[1], cells[1]), cells[2].toDouble());
    }
    const Journey& journey = builder.journey();
    const Flow flow = *flowOf(journey);
    const QJsonObject json = entry("channelattribution_pathdata");
    Difference difference;
    difference.add(flow.successProbability, json[u"p_conversion_exact"_s].toDouble());
    for (int index = 0; index < journey.touchpoints.size(); ++index) {
        const FlowAt& at = *flow.at[static_cast<size_t>(index)];
        const auto compare = [&](const QString& table, double actual) {
            difference.add(actual, json[table][journey.touchpoints[index].key].toDouble(-1));
        };
        compare(u"expected_visits"_s, at.expectedVisits);
        compare(u"p_ever_visited"_s, at.reach);
        compare(u"exit_share_of_lost_journeys"_s, at.exitShare);
        compare(u"removal_effect_exact"_s, removalEffect(flow, at));
        compare(u"fix_effect_halving_dropoff"_s, *fixEffect(at, .5));
    }
    return difference.largest();
}

} // namespace

std::vector<ReferenceCheck> flowChecks()
{
    const auto tolerance = [](const char* name) { return entry(name)[u"tolerance"_s].toDouble(); };
    return {
        // The second walk is published with seven digits.
        {File, "drunkards_walk", "flowOf: visits, steps, success and loss", 1e-7, drunkardsWalks},
        {File, "puzyrov_two_channels", "flowOf: success, reach x success / all success",
            tolerance("puzyrov_two_channels"), twoChannels},
        {File, "analyzecore_c1c2c3", "flowOf: success, reach x success / all success", tolerance("analyzecore_c1c2c3"),
            threeChannels},
        {File, "stackexchange_336227_removed_node", "flowOf: success and loss",
            tolerance("stackexchange_336227_removed_node"), removedNode},
        {File, "channelattribution_pathdata: exact values", "flowOf, fixEffect",
            entry("channelattribution_pathdata")[u"exact_tolerance"_s].toDouble(), channelPaths},
        {"pathdata_transitions.csv", "", "flowOf (the counts behind channelattribution_pathdata)",
            entry("channelattribution_pathdata")[u"exact_tolerance"_s].toDouble(), channelPaths},
    };
}

} // namespace touchstone::test
