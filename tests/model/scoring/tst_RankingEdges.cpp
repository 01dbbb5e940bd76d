// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Compare.h"
#include "tests/support/Example.h"
#include "tests/support/ThreeTouchpoints.h"

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

class TestRankingEdges : public QObject
{
    Q_OBJECT

private slots:
    void nothingAtAll();
    void allCountsZero();
    void oneTouchpoint();
    void measuredAtOneOnly();
    void unmeasuredFamilyIsDropped();
    void weightOnlyOnUnmeasuredFamily();
    void singleLevel();
    void handover();
    void signalOnHandoversOnly();
    void underTenPerCent();
    void equalScoresShareARank();
    void painlessJourney();
    void anchorsOverridden();
    void journeyLevelWithoutTransitions();
    void segments();
    void waves();
    void exploratory();
    void roomBesideEvidence();
};

void TestRankingEdges::nothingAtAll()
{
    const Ranking ranking = rankOf(ProjectData{});
    QCOMPARE(ranking.basis, Basis::Nothing);
    QVERIFY(ranking.places.empty() && ranking.room.empty());
    EvidenceBuilder builder({u"a"_s});
    QCOMPARE(rankOf(builder.data()).basis, Basis::Nothing);
}

void TestRankingEdges::allCountsZero()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    builder.counts(u"a"_s, Signal::Csat, {0, 0, 0, 0, 0});
    QCOMPARE(rankOf(builder.data()).basis, Basis::Nothing);
    // A signal without counts is no signal: it does not dilute the others.
    EvidenceBuilder with = three(), without = three();
    with.counts(u"a"_s, Signal::Ces, {0, 0, 0, 0, 0, 0, 0});
    QCOMPARE(rankOf(with.data()), rankOf(without.data()));
}

void TestRankingEdges::oneTouchpoint()
{
    EvidenceBuilder builder({u"a"_s});
    builder.counts(u"a"_s, Signal::Csat, {4, 0, 0, 0, 4});
    const Ranking ranking = rankOf(builder.data());
    const RankedPlace& place = at(ranking, builder, u"a"_s);
    QCOMPARE(place.rank, 1);
    COMPARE_WITHIN(place.severity, .5, 1e-15);
    QCOMPARE(place.impact, 1.);
    QCOMPARE(place.index, 100.);
    COMPARE_WITHIN(place.evidenceShare, .5, 1e-15); // 8 answers against the average's 8
    QCOMPARE(place.severityVersusAverage, 0.);
}

void TestRankingEdges::measuredAtOneOnly()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    builder.counts(u"a"_s, Signal::Csat, Bad);
    const Ranking ranking = rankOf(builder.data());
    QCOMPARE(at(ranking, builder, u"b"_s).severity, at(ranking, builder, u"a"_s).severity);
    QVERIFY(!at(ranking, builder, u"b"_s).rank);
    QCOMPARE(at(ranking, builder, u"b"_s).evidenceShare, 0.);
    QCOMPARE(ranking.places.back().place, builder.place(u"b"_s));
    QCOMPARE(at(ranking, builder, u"a"_s).index, 100.); // the unranked one is no part of the average
}

void TestRankingEdges::unmeasuredFamilyIsDropped()
{
    EvidenceBuilder builder = three();
    builder.counts(u"a"_s, Signal::Completion, {30, 70});
    const Ranking ranking = rankOf(builder.data());
    const RankedPlace& place = at(ranking, builder, u"b"_s);
    QVERIFY(place.families[0] && !place.families[1] && place.families[2] && !place.families[3]);
    QCOMPARE(place.painWeights, (std::array<double, FamilyCount>{.5, 0, .5, 0}));
    COMPARE_WITHIN(place.severity, (*place.families[0] + *place.families[2]) / 2, 1e-15);
}

void TestRankingEdges::weightOnlyOnUnmeasuredFamily()
{
    ProjectData data = three().data();
    data.settings.painWeights = {0, 1, 0, 0};
    const Ranking ranking = rankOf(data);
    QCOMPARE(ranking.places[0].painWeights, (std::array<double, FamilyCount>{1, 0, 0, 0}));
    QVERIFY(ranking.places[0].score > 0);
}

void TestRankingEdges::singleLevel()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s, u"c"_s});
    for (const QString& key : {u"a"_s, u"b"_s, u"c"_s})
        builder.counts(key, Signal::Csat, {0, 0, 50, 0, 0});
    const Ranking ranking = rankOf(builder.data());
    for (const RankedPlace& place : ranking.places) {
        COMPARE_WITHIN(place.severity, .5, 1e-12);
        QCOMPARE(place.rank, 1);
    }
}

void TestRankingEdges::handover()
{
    EvidenceBuilder plain = three(), builder = three();
    builder.counts(u"a>b"_s, Signal::Csat, {90, 5, 5, 0, 0});
    for (EvidenceBuilder* each : {&plain, &builder}) {
        each->drivers = driverMatrix(*each, 60);
        each->transition(u"start"_s, u"a"_s, 10).transition(u"a"_s, u"b"_s, 6).transition(u"a"_s, u"lost"_s, 4);
        each->transition(u"b"_s, u"c"_s, 5).transition(u"b"_s, u"lost"_s, 1).transition(u"c"_s, u"success"_s, 5);
    }
    const Ranking without = rankOf(plain.data()), with = rankOf(builder.data());
    QCOMPARE(with.places.size(), size_t(4));
    // Its neighbours are as they were, but for their ranks.
    for (const QString& key : {u"a"_s, u"b"_s, u"c"_s}) {
        RankedPlace before = at(without, plain, key), after = at(with, builder, key);
        before.rank = after.rank = {};
        QCOMPARE(after, before);
    }
    const RankedPlace &a = at(with, builder, u"a"_s), &b = at(with, builder, u"b"_s),
                      &break_ = at(with, builder, u"a>b"_s);
    QCOMPARE(break_.impact, std::min(a.impact, b.impact));
    QCOMPARE(break_.impacts, b.impact < a.impact ? b.impacts : a.impacts);
    QVERIFY(break_.severity > a.severity);
    QVERIFY(break_.rank);
    COMPARE_WITHIN(break_.index, break_.score / a.score * a.index, 1e-9);
    double terms = 0;
    for (const auto& term : break_.impactTerms)
        terms += term.value_or(0);
    COMPARE_WITHIN(terms, break_.score, 1e-12);
    double indexes = 0;
    for (const QString& key : {u"a"_s, u"b"_s, u"c"_s})
        indexes += at(with, builder, key).index;
    COMPARE_WITHIN(indexes / 3, 100, 1e-9);
    QCOMPARE(with.averageScore, without.averageScore);
    QCOMPARE(with.journey->mean, without.journey->mean);
    QCOMPARE(with.journey->lowPoint, break_.severity); // it is ranked, and the worst
}

void TestRankingEdges::signalOnHandoversOnly()
{
    EvidenceBuilder plain = three(), builder = three();
    builder.counts(u"b>c"_s, Signal::Contact, {50, 50});
    const Ranking without = rankOf(plain.data()), with = rankOf(builder.data());
    QCOMPARE(at(with, builder, u"a"_s).families, at(without, plain, u"a"_s).families);
    QCOMPARE(at(with, builder, u"a"_s).severity, at(without, plain, u"a"_s).severity);
    const RankedPlace& handover = at(with, builder, u"b>c"_s);
    QVERIFY(handover.families[size_t(Family::Effort)]);
    QCOMPARE(handover.families[size_t(Family::Effort)], 1.); // half had to ask: over the anchor of .20
    QVERIFY(handover.rank);
}

void TestRankingEdges::underTenPerCent()
{
    EvidenceBuilder builder = three();
    builder.journey().touchpoint(u"d"_s);
    builder.counts(u"a"_s, Signal::Completion, {1, 1});
    builder.counts(u"b"_s, Signal::Completion, {1, 1});
    builder.counts(u"d"_s, Signal::Completion, {1, 1});
    const Ranking ranking = rankOf(builder.data());
    const RankedPlace& thin = at(ranking, builder, u"d"_s);
    // Two answers to one of two families, where the touchpoints do not differ.
    QVERIFY(thin.evidenceShare > 0 && thin.evidenceShare < .1);
    QVERIFY(!thin.rank);
    QCOMPARE(ranking.places.back().place, thin.place);
    QVERIFY(thin.score > 0);
    double indexes = 0;
    for (const QString& key : {u"a"_s, u"b"_s, u"c"_s})
        indexes += at(ranking, builder, key).index;
    COMPARE_WITHIN(indexes / 3, 100, 1e-9);
}

void TestRankingEdges::equalScoresShareARank()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    builder.counts(u"a"_s, Signal::Csat, Fair);
    builder.counts(u"b"_s, Signal::Csat, Bad);
    builder.counts(u"c"_s, Signal::Csat, Fair);
    builder.counts(u"d"_s, Signal::Csat, Good);
    const Ranking ranking = rankOf(builder.data());
    QCOMPARE(at(ranking, builder, u"b"_s).rank, 1);
    QCOMPARE(at(ranking, builder, u"a"_s).rank, 2);
    QCOMPARE(at(ranking, builder, u"c"_s).rank, 2);
    QCOMPARE(at(ranking, builder, u"d"_s).rank, 4);
    QCOMPARE(ranking.places[1].place, builder.place(u"a"_s)); // in the journey's order
}

void TestRankingEdges::painlessJourney()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    builder.counts(u"a"_s, Signal::Complaint, {0, 100});
    builder.counts(u"b"_s, Signal::Complaint, {0, 50});
    const Ranking ranking = rankOf(builder.data());
    for (const RankedPlace& place : ranking.places) {
        QCOMPARE(place.score, 0.);
        QCOMPARE(place.index, 100.);
        QCOMPARE(place.rank, 1);
    }
}

void TestRankingEdges::anchorsOverridden()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    builder.counts(u"a"_s, Signal::Complaint, {10, 90}).anchors = Anchors{0, .2};
    const Ranking ranking = rankOf(builder.data());
    COMPARE_WITHIN(at(ranking, builder, u"a"_s).severity, .5, 1e-12);
    COMPARE_WITHIN(at(ranking, builder, u"b"_s).severity, .5, 1e-12); // no bonus, no penalty for not being measured
}

void TestRankingEdges::journeyLevelWithoutTransitions()
{
    EvidenceBuilder builder = three();
    const Ranking ranking = rankOf(builder.data());
    double mean = 0;
    for (const RankedPlace& place : ranking.places)
        mean += place.severity / 3;
    COMPARE_WITHIN(ranking.journey->mean, mean, 1e-15);
    QCOMPARE(ranking.journey->lowPoint, at(ranking, builder, u"a"_s).severity);
    QCOMPARE(ranking.journey->end, at(ranking, builder, u"c"_s).severity);
}

void TestRankingEdges::segments()
{
    EvidenceBuilder builder = three();
    builder.counts(u"a"_s, Signal::Csat, Good).segment = u"Class=Eco"_s;
    builder.counts(u"b"_s, Signal::Csat, Bad).segment = u"Class=Eco"_s;
    builder.counts(u"b"_s, Signal::Ces, {1, 1, 1, 1, 1, 1, 1}).segment = u"Class=Eco"_s;
    const ProjectData data = builder.data();
    const Ranking everyone = rankOf(data), eco = rankOf(data, {.segment = u"Class=Eco"_s, .wave = {}});
    QCOMPARE(everyone.places[0].place, builder.place(u"a"_s));
    QVERIFY(!everyone.places[0].families[size_t(Family::Effort)]);
    QVERIFY(warns(everyone, ScoreWarning::Kind::SegmentOnlyAggregates));
    QCOMPARE(everyone.warnings[0].arguments, QStringList({u"b"_s, u"ces"_s}));
    QCOMPARE(eco.places[0].place, builder.place(u"b"_s));
    QVERIFY(!at(eco, builder, u"c"_s).rank);
    QVERIFY(eco.fingerprint != everyone.fingerprint);
    QCOMPARE(eco.filter.segment, u"Class=Eco"_s);
}

void TestRankingEdges::waves()
{
    EvidenceBuilder builder = three();
    builder.counts(u"a"_s, Signal::Csat, Good).wave = u"2025"_s;
    builder.counts(u"b"_s, Signal::Csat, Bad).wave = u"2025"_s;
    Interview& other = builder.interview(Informant::Customer, {u"c"_s});
    other.wave = u"2024"_s;
    builder.interview(Informant::Customer, {u"c"_s});
    const ProjectData data = builder.data();
    const Ranking all = rankOf(data), one = rankOf(data, {.segment = {}, .wave = u"2025"_s});
    QCOMPARE(at(all, builder, u"a"_s).answers(), 200.);
    QCOMPARE(all.customersInterviewed, 2);
    QCOMPARE(at(one, builder, u"a"_s).answers(), 100.);
    QCOMPARE(one.places[0].place, builder.place(u"b"_s));
    QCOMPARE(one.customersInterviewed, 1);
}

void TestRankingEdges::exploratory()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    for (int customer = 0; customer < 8; ++customer) {
        Interview& interview = builder.interview(Informant::Customer, {u"a"_s, u"b"_s});
        if (customer < 6)
            builder.quote(interview, u"a"_s, 2);
    }
    const Ranking ranking = rankOf(builder.data());
    QVERIFY(ranking.isExploratory);
    QCOMPARE(at(ranking, builder, u"a"_s).signalScores[0].affected, 6.);
    QCOMPARE(at(ranking, builder, u"a"_s).signalScores[0].n, 8.);
    QCOMPARE(ranking.places[0].place, builder.place(u"a"_s));
    builder.counts(u"a"_s, Signal::Csat, Fair);
    QVERIFY(!rankOf(builder.data()).isExploratory);
}

void TestRankingEdges::roomBesideEvidence()
{
    EvidenceBuilder builder = three();
    builder.vote(u"v1"_s, u"c"_s, 3);
    const Ranking ranking = rankOf(builder.data());
    QCOMPARE(ranking.basis, Basis::Evidence);
    QCOMPARE(ranking.room.size(), size_t(3));
    QCOMPARE(ranking.room[0].touchpoint, builder.place(u"c"_s).touchpoint);
    QCOMPARE(ranking.places[0].place, builder.place(u"a"_s));
    // Votes never enter the score.
    EvidenceBuilder silent = three();
    QCOMPARE(rankOf(silent.data()).places, ranking.places);
    QCOMPARE(rankOf(silent.data()).fingerprint, ranking.fingerprint);
}

QTEST_GUILESS_MAIN(TestRankingEdges)
#include "tst_RankingEdges.moc"
