// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/ColumnLoss.h"
#include "model/evidence/PooledDrivers.h"
#include "model/evidence/QuotedAnswer.h"
#include "tests/support/Compare.h"
#include "tests/support/EvidenceBuilder.h"

using namespace touchstone;
using namespace Qt::StringLiterals;
using test::EvidenceBuilder;

namespace {

ColumnMapping column(const QString& touchpoint, Signal signal, const QStringList& levels)
{
    ColumnMapping result;
    result.header = touchpoint;
    result.role = ColumnRole::Score;
    result.signal = signal;
    result.touchpoint = touchpoint;
    result.levels = levels;
    return result;
}

Survey survey(qint64 id, const std::vector<ColumnMapping>& columns, const std::vector<SurveyTally>& tallies)
{
    Survey result;
    result.id = SurveyId{id};
    result.position = static_cast<int>(id);
    result.mapping.columns = columns;
    result.tallies = tallies;
    return result;
}

SurveyTally tally(const TallyFilter& filter, qint64 respondents, const std::vector<std::vector<double>>& counts)
{
    SurveyTally result;
    result.filter = filter;
    result.respondents = respondents;
    for (size_t index = 0; index < counts.size(); ++index)
        result.histograms.push_back({.column = static_cast<int>(index), .counts = counts[index]});
    return result;
}

/// Moments of rows (outcome, touchpoints ...), nothing missing, each with a weight.
DriverMoments momentsOf(const QStringList& touchpoints, const std::vector<std::vector<double>>& rows,
    const QStringList& outcomeLevels, double weight = 1)
{
    DriverMoments moments{
        .touchpoints = touchpoints, .outcomeLevels = outcomeLevels, .outcome = outcomeLevels.last(), .pairs = {}};
    const size_t count = static_cast<size_t>(touchpoints.size()) + 1;
    for (size_t a = 0; a < count; ++a) {
        for (size_t b = a + 1; b < count; ++b) {
            PairMoments pair;
            for (const std::vector<double>& row : rows) {
                const double x = row[a], y = row[b];
                if (std::isnan(x) || std::isnan(y))
                    continue;
                pair.n += weight;
                pair.weightSquares += weight * weight;
                pair.sumX += weight * x;
                pair.sumY += weight * y;
                pair.sumXX += weight * x * x;
                pair.sumYY += weight * y * y;
                pair.sumXY += weight * x * y;
            }
            moments.pairs.push_back(pair);
        }
    }
    return moments;
}

SurveyTally withDrivers(const DriverMoments& moments)
{
    SurveyTally result;
    result.drivers = moments;
    return result;
}

const QStringList Likert = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};

} // namespace

class TestTallies : public QObject
{
    Q_OBJECT

private slots:
    void lossOfAColumn();
    void satisfactionOfAColumn();
    void lossOfAnAggregate();
    void mergesScalesByLoss();
    void scoresNpsByItsThreeGroups();
    void sortsBySignalThenPlace();
    void filters();
    void surveyOfOneWave();
    void voiceIsOnePerCustomer();
    void voiceIsOnePerPerson();
    void pairwiseCorrelations();
    void poolsSurveysOfOneOutcome();
    void keepsOtherOutcomesApart();
    void thinPairs();
    void weightedPairs();
    void takesTheMatrixWithMoreRespondents();
    void leavesOutWhatTheJourneyLacks();
};

void TestTallies::lossOfAColumn()
{
    QCOMPARE(columnLoss(column({}, Signal::Csat, Likert)), std::vector<double>({1, .75, .5, .25, 0}));
    QCOMPARE(columnLoss(column({}, Signal::Csat, {u"bad"_s, u"fair"_s, u"good"_s})), std::vector<double>({1, .5, 0}));
    ColumnMapping reversed = column({}, Signal::Csat, {u"good"_s, u"fair"_s, u"bad"_s});
    reversed.reversed = true;
    QCOMPARE(columnLoss(reversed), std::vector<double>({1, .5, 0}));
    reversed.loss = {.1, .2, .9}; // beside the levels as listed: good, fair, bad
    QCOMPARE(columnLoss(reversed), std::vector<double>({.9, .2, .1}));
    QStringList eleven;
    for (int level = 0; level <= 10; ++level)
        eleven << QString::number(level);
    QCOMPARE(columnLoss(column({}, Signal::Nps, eleven)), infoOf(Signal::Nps).loss);
    QCOMPARE(columnLoss(column({}, Signal::Nps, Likert)), std::vector<double>({1, .75, .5, .25, 0}));
    QCOMPARE(columnLoss(column({}, Signal::Voice, {u"0"_s, u"1"_s, u"2"_s})), std::vector<double>({0, .5, 1}));
    ColumnMapping waiting = column({}, Signal::Waiting, {u"to 5"_s, u"to 15"_s, u"longer"_s});
    waiting.edges = {0, 5, 15};
    waiting.okMinutes = 5;
    waiting.badMinutes = 15;
    QCOMPARE(columnLoss(waiting), std::vector<double>({0, .5, 1}));
    QCOMPARE(columnLoss(column({}, Signal::Refund, {})), std::vector<double>({1, 0})); // no list: the signal's own
    ColumnMapping text;
    text.role = ColumnRole::Text;
    QVERIFY(columnLoss(text).empty());
}

void TestTallies::satisfactionOfAColumn()
{
    QCOMPARE(columnSatisfaction(column({}, Signal::Csat, Likert)), std::vector<double>({0, .25, .5, .75, 1}));
    QStringList eleven;
    for (int level = 0; level <= 10; ++level)
        eleven << QString::number(level);
    const std::vector<double> nps = columnSatisfaction(column({}, Signal::Nps, eleven));
    QCOMPARE(nps.size(), size_t(11));
    QCOMPARE(nps[6], .6);
    QCOMPARE(columnSatisfaction(column({}, Signal::Nps, {u"no"_s, u"yes"_s})), std::vector<double>({0, 1}));
    QVERIFY(columnSatisfaction(column({}, Signal::Completion, {u"no"_s, u"yes"_s})).empty());
}

void TestTallies::lossOfAnAggregate()
{
    Aggregate aggregate;
    aggregate.signal = Signal::Waiting;
    aggregate.counts = {5, 5, 5};
    aggregate.edges = {0, 10, 30};
    aggregate.okMinutes = 10;
    aggregate.badMinutes = 30;
    QCOMPARE(aggregateLoss(aggregate), std::vector<double>({0, .5, 1}));
    aggregate.loss = {0, .1, .2};
    QCOMPARE(aggregateLoss(aggregate), std::vector<double>({0, .1, .2}));
}

void TestTallies::mergesScalesByLoss()
{
    EvidenceBuilder builder({u"a"_s});
    builder.counts(u"a"_s, Signal::Csat, {1, 2, 3, 4, 5});
    builder.counts(u"a"_s, Signal::Csat, {10, 20, 30}).levels = {u"bad"_s, u"fair"_s, u"good"_s};
    ProjectData data = builder.data();
    data.evidence.surveys.put(survey(1, {column(u"a"_s, Signal::Csat, Likert)}, {tally({}, 15, {{1, 1, 1, 1, 1}})}));
    const Tallies tallies = assembleTallies(data.journey, data.evidence, {});
    QCOMPARE(tallies.signalTallies.size(), size_t(1));
    const SignalTally& csat = tallies.signalTallies[0];
    QCOMPARE(csat.loss, std::vector<double>({1, .75, .5, .25, 0}));
    QCOMPARE(csat.counts, std::vector<double>({12, 3, 24, 5, 36}));
    QCOMPARE(csat.sources.size(), size_t(3));
    QCOMPARE(csat.sources[0].kind, TallySource::Kind::Survey);
    QCOMPARE(csat.sources[0].survey, SurveyId{1});
    QCOMPARE(csat.sources[2].kind, TallySource::Kind::Aggregate);
    QCOMPARE(csat.total(), 80.);
    COMPARE_WITHIN(csat.meanLoss(), (12 + 3 * .75 + 24 * .5 + 5 * .25) / 80, 1e-15);
    QCOMPARE(tallies.respondents, 15);
}

void TestTallies::scoresNpsByItsThreeGroups()
{
    EvidenceBuilder builder({u"a"_s});
    builder.counts(u"a"_s, Signal::Nps, {1, 1, 1, 1, 1, 1, 1, 2, 2, 4, 4});
    const Tallies tallies = assembleTallies(builder.data().journey, builder.data().evidence, {});
    QCOMPARE(tallies.signalTallies[0].loss, std::vector<double>({1, .5, 0}));
    QCOMPARE(tallies.signalTallies[0].counts, std::vector<double>({7, 4, 8}));
}

void TestTallies::sortsBySignalThenPlace()
{
    EvidenceBuilder builder({u"z"_s, u"a"_s});
    builder.counts(u"a"_s, Signal::Ces, {1, 1, 1, 1, 1, 1, 1});
    builder.counts(u"z>a"_s, Signal::Csat, {1, 1, 1, 1, 1});
    builder.counts(u"a"_s, Signal::Csat, {1, 1, 1, 1, 1});
    builder.counts(u"z"_s, Signal::Csat, {1, 1, 1, 1, 1});
    const ProjectData data = builder.data();
    QStringList order;
    for (const SignalTally& tally : assembleTallies(data.journey, data.evidence, {}).signalTallies)
        order << infoOf(tally.signal).key + u' ' + data.journey.keyOf(tally.place);
    QCOMPARE(order, QStringList({u"csat z"_s, u"csat a"_s, u"csat z>a"_s, u"ces a"_s}));
}

void TestTallies::filters()
{
    const TallyFilter eco{.segment = u"Class=Eco"_s, .wave = {}};
    EvidenceBuilder builder({u"a"_s});
    ProjectData data = builder.data();
    data.evidence.surveys.put(survey(1, {column(u"a"_s, Signal::Csat, Likert)},
        {tally({}, 9, {{9, 0, 0, 0, 0}}), tally(eco, 4, {{4, 0, 0, 0, 0}})}));
    data.evidence.surveys.put(survey(2, {column(u"a"_s, Signal::Csat, Likert)}, {tally({}, 5, {{5, 0, 0, 0, 0}})}));
    QCOMPARE(assembleTallies(data.journey, data.evidence, {}).signalTallies[0].total(), 14.);
    const Tallies some = assembleTallies(data.journey, data.evidence, eco);
    QCOMPARE(some.signalTallies[0].total(), 4.); // the second survey does not know classes
    QCOMPARE(some.respondents, 4);
    QCOMPARE(some.filter, eco);
    QVERIFY(
        assembleTallies(data.journey, data.evidence, {.segment = u"Class=First"_s, .wave = {}}).signalTallies.empty());
}

void TestTallies::surveyOfOneWave()
{
    const TallyFilter eco{.segment = u"Class=Eco"_s, .wave = {}};
    EvidenceBuilder builder({u"a"_s});
    ProjectData data = builder.data();
    Survey spring = survey(
        1, {column(u"a"_s, Signal::Csat, Likert)}, {tally({}, 9, {{9, 0, 0, 0, 0}}), tally(eco, 4, {{4, 0, 0, 0, 0}})});
    spring.mapping.wave = u"2025"_s;
    data.evidence.surveys.put(spring);
    const auto total = [&](const TallyFilter& filter) {
        const Tallies tallies = assembleTallies(data.journey, data.evidence, filter);
        return tallies.signalTallies.empty() ? 0. : tallies.signalTallies[0].total();
    };
    QCOMPARE(total({.segment = {}, .wave = u"2025"_s}), 9.);
    QCOMPARE(total({.segment = u"Class=Eco"_s, .wave = u"2025"_s}), 4.);
    QCOMPARE(total({.segment = {}, .wave = u"2024"_s}), 0.);
}

void TestTallies::voiceIsOnePerCustomer()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    Interview& first = builder.interview(Informant::Customer, {u"a"_s, u"b"_s});
    builder.quote(first, u"a"_s, 1);
    builder.quote(first, u"a"_s, 3);
    builder.quote(first, u"a"_s, {}); // a passage without a severity takes nothing away
    Interview& second = builder.interview(Informant::Customer, {});
    builder.quote(second, u"b"_s, 2); // spoken of, though not listed as covered
    Interview& third = builder.interview(Informant::Frontline, {u"a"_s});
    builder.quote(third, u"a"_s, 3);
    ProjectData data = builder.data();
    // An answer put on a card was counted with its survey, whatever severity somebody gives the quote.
    Interview quoted = quoteOf({SurveyId{1}, 2, 3}, u"Spring"_s, u"Bad"_s, builder.place(u"b"_s));
    quoted.excerpts[0].severity = 3;
    data.evidence.interviews.put(quoted);
    const Tallies tallies = assembleTallies(data.journey, data.evidence, {});
    QCOMPARE(tallies.customersInterviewed, 2);
    const SignalTally& a = *tallies.find(builder.place(u"a"_s), Signal::Voice);
    QCOMPARE(a.loss, std::vector<double>({1, 2. / 3, 1. / 3, 0}));
    QCOMPARE(a.counts, std::vector<double>({1, 0, 0, 0}));
    const SignalTally& b = *tallies.find(builder.place(u"b"_s), Signal::Voice);
    QCOMPARE(b.counts, std::vector<double>({0, 1, 0, 1}));
    QCOMPARE(b.sources[0].kind, TallySource::Kind::Interviews);
}

/// Two interviews of one person are one voice; who is not named is somebody else each time.
void TestTallies::voiceIsOnePerPerson()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    Interview& first = builder.interview(Informant::Customer, {u"a"_s});
    builder.quote(first, u"a"_s, 1);
    first.person = u"P1"_s;
    Interview& second = builder.interview(Informant::Customer, {u"a"_s, u"b"_s});
    builder.quote(second, u"a"_s, 3);
    second.person = u" p1"_s;
    builder.interview(Informant::Customer, {u"a"_s});
    builder.interview(Informant::Customer, {u"a"_s});
    const ProjectData data = builder.data();
    const Tallies tallies = assembleTallies(data.journey, data.evidence, {});
    QCOMPARE(tallies.customersInterviewed, 3);
    const SignalTally& a = *tallies.find(builder.place(u"a"_s), Signal::Voice);
    QCOMPARE(a.counts, std::vector<double>({1, 0, 0, 2}));
    const SignalTally& b = *tallies.find(builder.place(u"b"_s), Signal::Voice);
    QCOMPARE(b.counts, std::vector<double>({0, 0, 0, 1}));
}

void TestTallies::pairwiseCorrelations()
{
    const double none = std::nan("");
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    ProjectData data = builder.data();
    data.evidence.surveys.put(survey(1, {},
        {withDrivers(momentsOf({u"b"_s, u"a"_s}, {{0, 1, 0}, {1, 2, 1}, {2, 3, none}, {3, 5, 1}, {4, none, 0}},
            {u"worst"_s, u"best"_s}))}));
    const Drivers drivers = assembleTallies(data.journey, data.evidence, {}).drivers;
    // In the journey's order, though the survey has them the other way round.
    QCOMPARE(drivers.touchpoints,
        std::vector<TouchpointId>({builder.place(u"a"_s).touchpoint, builder.place(u"b"_s).touchpoint}));
    QCOMPARE(drivers.n, 4.);
    COMPARE_WITHIN(drivers.correlation[0][2], 6.5 / std::sqrt(43.75), 1e-12); // outcome and b, rows 1 to 4
    COMPARE_WITHIN(drivers.correlation[0][1], 0, 1e-12); // outcome and a, rows 1, 2, 4, 5
    COMPARE_WITHIN(drivers.correlation[1][2], 15 / std::sqrt(468.), 1e-12); // a and b, rows 1, 2, 4
    QCOMPARE(drivers.correlation[2][1], drivers.correlation[1][2]);
    QCOMPARE(drivers.correlation[1][1], 1.);
}

void TestTallies::poolsSurveysOfOneOutcome()
{
    const std::vector<std::vector<double>> rows = {{0, .2}, {1, .1}, {2, .5}, {3, .4}, {1, .9}, {0, .3}};
    EvidenceBuilder builder({u"a"_s});
    const auto driversOf = [&](const std::vector<std::vector<std::vector<double>>>& parts) {
        ProjectData data = builder.data();
        qint64 id = 0;
        for (const auto& part : parts)
            data.evidence.surveys.put(survey(++id, {}, {withDrivers(momentsOf({u"a"_s}, part, Likert))}));
        return assembleTallies(data.journey, data.evidence, {}).drivers;
    };
    const Drivers whole = driversOf({rows});
    const Drivers parts = driversOf({{rows[0], rows[1]}, {rows[2], rows[3], rows[4], rows[5]}});
    QCOMPARE(parts.n, 6.);
    COMPARE_WITHIN(parts.correlation[0][1], whole.correlation[0][1], 1e-14);
    QVERIFY(std::abs(whole.correlation[0][1]) > .1);
}

void TestTallies::keepsOtherOutcomesApart()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    ProjectData data = builder.data();
    data.evidence.surveys.put(survey(1, {}, {withDrivers(momentsOf({u"a"_s}, {{0, 1}, {1, 2}, {2, 4}}, {u"nps"_s}))}));
    data.evidence.surveys.put(
        survey(2, {}, {withDrivers(momentsOf({u"b"_s}, {{0, 1}, {1, 2}, {2, 4}, {3, 3}}, {u"churn"_s}))}));
    const Tallies tallies = assembleTallies(data.journey, data.evidence, {});
    QCOMPARE(tallies.drivers.touchpoints, std::vector<TouchpointId>({builder.place(u"b"_s).touchpoint}));
    QCOMPARE(tallies.warnings.size(), size_t(1));
    QCOMPARE(tallies.warnings[0].kind, TallyWarning::Kind::MixedOutcomes);
    QCOMPARE(tallies.warnings[0].arguments, QStringList({u"churn"_s, u"nps"_s}));
}

void TestTallies::thinPairs()
{
    const double none = std::nan("");
    EvidenceBuilder builder({u"a"_s, u"b"_s, u"c"_s, u"never"_s});
    ProjectData data = builder.data();
    data.evidence.surveys.put(survey(1, {},
        {withDrivers(momentsOf({u"a"_s, u"b"_s, u"c"_s, u"never"_s},
            {{0, .1, 7, none, none}, {1, .7, 7, .1, none}, {2, .8, 7, .2, none}, {3, .5, 7, none, none}}, Likert))}));
    const Tallies tallies = assembleTallies(data.journey, data.evidence, {});
    QCOMPARE(tallies.drivers.touchpoints.size(), size_t(3)); // what nobody rated is no driver
    QCOMPARE(tallies.drivers.n, 2.);
    QVERIFY(tallies.drivers.correlation[0][1] > .1);
    QCOMPARE(tallies.drivers.correlation[0][2], 0.); // all alike
    QCOMPARE(tallies.drivers.correlation[0][3], 0.); // two people
    QStringList pairs;
    for (const TallyWarning& warning : tallies.warnings) {
        QCOMPARE(warning.kind, TallyWarning::Kind::ThinDriverPair);
        pairs << warning.arguments.join(u'-');
    }
    QCOMPARE(pairs, QStringList({u"outcome-b"_s, u"outcome-c"_s, u"a-b"_s, u"a-c"_s, u"b-c"_s}));
}

void TestTallies::weightedPairs()
{
    const std::vector<std::vector<double>> rows = {{0, .2}, {1, .1}, {2, .5}, {3, .4}};
    const PairMoments plain = momentsOf({u"a"_s}, rows, Likert).pairs[0];
    const PairMoments weighted = momentsOf({u"a"_s}, rows, Likert, 2.5).pairs[0];
    COMPARE_WITHIN(*correlationOf(weighted), *correlationOf(plain), 1e-14);
    COMPARE_WITHIN(weighted.effectiveN(), 4, 1e-14); // equal weights leave n as it is
    PairMoments uneven = plain;
    uneven.weightSquares = 8; // n^2 / 8 = 2: as good as two people
    QVERIFY(!correlationOf(uneven));
}

void TestTallies::takesTheMatrixWithMoreRespondents()
{
    EvidenceBuilder builder({u"a"_s});
    builder.drivers = DriverMatrix{u"overall"_s, 3, {builder.place(u"a"_s).touchpoint}, {{1, .3}, {.3, 1}}};
    ProjectData data = builder.data();
    QCOMPARE(assembleTallies(data.journey, data.evidence, {}).drivers.correlation[0][1], .3);
    data.evidence.surveys.put(
        survey(1, {}, {withDrivers(momentsOf({u"a"_s}, {{0, 1}, {1, 2}, {2, 3}, {3, 4}}, Likert))}));
    COMPARE_WITHIN(assembleTallies(data.journey, data.evidence, {}).drivers.correlation[0][1], 1, 1e-12);
    data.evidence.drivers->respondents = 5;
    QCOMPARE(assembleTallies(data.journey, data.evidence, {}).drivers.correlation[0][1], .3);
}

void TestTallies::leavesOutWhatTheJourneyLacks()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    builder.counts(u"b"_s, Signal::Csat, {1, 1, 1, 1, 1});
    builder.counts(u"a>b"_s, Signal::Csat, {1, 1, 1, 1, 1});
    builder.counts(u"a"_s, Signal::Csat, {1, 1, 1, 1, 1});
    builder.drivers = DriverMatrix{u"overall"_s, 90,
        {builder.place(u"b"_s).touchpoint, builder.place(u"a"_s).touchpoint}, {{1, .3, .4}, {.3, 1, .5}, {.4, .5, 1}}};
    ProjectData data = builder.data();
    data.journey.touchpoints.remove(builder.place(u"b"_s).touchpoint);
    data.evidence.surveys.put(survey(1, {column(u"gone"_s, Signal::Csat, Likert)}, {tally({}, 5, {{1, 1, 1, 1, 1}})}));
    const Tallies tallies = assembleTallies(data.journey, data.evidence, {});
    QCOMPARE(tallies.signalTallies.size(), size_t(1));
    QCOMPARE(tallies.drivers.touchpoints.size(), size_t(1));
    QCOMPARE(tallies.drivers.correlation, std::vector<std::vector<double>>({{1, .4}, {.4, 1}}));
}

QTEST_GUILESS_MAIN(TestTallies)
#include "tst_Tallies.moc"
