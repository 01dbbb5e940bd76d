// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/ReportWriter.h"

namespace touchstone {
namespace {

QString scopeOf(const ReportWriter& writer)
{
    const TallyFilter& filter = writer.ranking.filter;
    QStringList parts;
    if (!filter.segment.isEmpty()) {
        const auto at = filter.segment.indexOf(QLatin1Char('='));
        parts << writer.words.translate("Report", "segment %1 = %2")
                     .arg(filter.segment.left(at), filter.segment.mid(at + 1));
    }
    if (!filter.wave.isEmpty()) {
        QString name = filter.wave;
        for (const Wave& wave : writer.data.evidence.waves) {
            if (wave.key == filter.wave)
                name = writer.in(wave.name);
        }
        parts << writer.words.translate("Report", "survey wave %1").arg(name);
    }
    return parts.isEmpty() ? writer.words.translate("Report", "everyone, all survey waves") : writer.list(parts);
}

QString evidenceOf(const ReportWriter& writer)
{
    const Words& words = writer.words;
    QStringList parts;
    if (writer.isSuppressed)
        return words.translate("Report", "fewer than 5 people: their figures are not shown");
    if (writer.ranking.respondents > 0)
        parts << words.translate("Report", "%1 respondents in surveys")
                     .arg(writer.count(double(writer.ranking.respondents)));
    qsizetype aggregates = 0;
    for (const SignalTally& tally : writer.tallies.signalTallies) {
        for (const TallySource& source : tally.sources)
            aggregates += source.kind == TallySource::Kind::Aggregate ? 1 : 0;
    }
    if (aggregates > 0)
        parts << words.translate("Report", "%1 tables of counted figures").arg(aggregates);
    if (writer.ranking.customersInterviewed > 0)
        parts << words.translate("Report", "%1 customers interviewed").arg(writer.ranking.customersInterviewed);
    if (writer.ranking.voters > 0)
        parts << words.translate("Report", "%1 voters in the room").arg(writer.ranking.voters);
    return parts.isEmpty() ? words.translate("Report", "none yet") : writer.list(parts);
}

QString weightsOf(const ReportWriter& writer)
{
    QStringList pain, impact;
    for (int i = 0; i < FamilyCount; ++i) {
        pain << QStringLiteral("%1 %2").arg(writer.term(static_cast<Family>(i)),
            reportNumber(writer.ranking.settings.painWeights[static_cast<size_t>(i)], 2));
    }
    for (const ImpactInfo& info : allImpacts()) {
        impact << QStringLiteral("%1 %2").arg(writer.term(info.impact),
            reportNumber(writer.ranking.settings.impactWeights[static_cast<size_t>(info.impact)], 2));
    }
    return writer.words.translate("Report", "Pain: %1. Impact: %2.").arg(writer.list(pain), writer.list(impact));
}

} // namespace

std::vector<ReportBlock> writeCover(const ReportWriter& writer)
{
    const Words& words = writer.words;
    ReportFacts facts;
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            facts.items.push_back({name, value});
    };
    QStringList personas, scenarios;
    for (const Persona& persona : writer.journey().personas) {
        personas << writer.in(persona.name);
        if (!persona.scenario.isEmpty())
            scenarios << writer.in(persona.scenario);
    }
    add(words.translate("Report", "Persona"), writer.list(personas));
    add(words.translate("Report", "Scenario"), scenarios.join(QLatin1Char('\n')));
    add(words.translate("Report", "Journey"),
        words.translate("Report", "%1 touchpoints, %2 stages, %3 channels")
            .arg(writer.journey().touchpoints.size())
            .arg(writer.journey().stages.size())
            .arg(writer.journey().channels.size()));
    add(words.translate("Report", "Scope"), scopeOf(writer));
    add(words.translate("Report", "Evidence"), evidenceOf(writer));
    if (writer.ranking.basis == Basis::Evidence)
        add(words.translate("Report", "Weights"), weightsOf(writer));
    add(words.translate("Report", "Model"), QString::fromLatin1(Ranking::ModelVersion));
    add(words.translate("Report", "Fingerprint"), writer.ranking.fingerprint);
    add(words.translate("Report", "Date"), writer.dateText());

    std::vector<ReportBlock> blocks = {facts};
    if (writer.isExploratory) {
        blocks.push_back(ReportNote{words.translate("Report",
            "Exploratory: fewer than 15 people stand behind every figure. Read the order as a place to look, not as a "
            "measurement.")});
    }
    return blocks;
}

} // namespace touchstone
