// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ScoreDraws.h"
#include "tests/support/Compare.h"
#include "tests/support/Example.h"
#include "tests/support/ThreeTouchpoints.h"

using namespace touchstone;
using namespace Qt::StringLiterals;

/// What the rules of a project do to scores, draws and fingerprint; what they do to losses is tst_SignalRules.
class tst_ScoreRules : public QObject
{
    Q_OBJECT

private slots:
    void convexTable();
    void anchorsOfPlacesWithoutAnswers();
    void familyWithoutSignals();
    void drawsFollow();
    void fingerprint();

private:
    static Tallies tallies(const ProjectData& data)
    {
        return assembleTallies(data.journey, data.evidence, {}, data.settings.rules);
    }
};

/// With endless answers pain is the mean of the table.
void tst_ScoreRules::convexTable()
{
    test::EvidenceBuilder builder({u"a"_s, u"b"_s});
    builder.counts(u"a"_s, Signal::Csat, {1e9, 0, 1e9, 0, 0});
    builder.counts(u"b"_s, Signal::Csat, {0, 0, 2e9, 0, 0});
    ProjectData data = builder.data();
    COMPARE_WITHIN(test::at(test::rankOf(data), builder, u"a"_s).severity, .75, 1e-6);
    data.settings.rules.ofSignal[Signal::Csat].exponent = 2;
    const Ranking convex = test::rankOf(data);
    COMPARE_WITHIN(test::at(convex, builder, u"a"_s).severity, .625, 1e-6);
    COMPARE_WITHIN(test::at(convex, builder, u"b"_s).severity, .25, 1e-6);
    COMPARE_WITHIN(test::at(convex, builder, u"a"_s).signalScores[0].plainLoss, .75, 1e-12);
}

/// A place without answers has the anchors that the project gives the signal, even where a question has others.
void tst_ScoreRules::anchorsOfPlacesWithoutAnswers()
{
    test::EvidenceBuilder builder = test::three();
    builder.counts(u"a"_s, Signal::Completion, {20, 80});
    builder.counts(u"b"_s, Signal::Completion, {10, 90}).anchors = Anchors{0, .3};
    ProjectData data = builder.data();
    data.settings.rules.ofSignal[Signal::Completion].anchors = Anchors{.01, .4};
    const Ranking ranking = test::rankOf(data);
    const auto anchorsAt = [&](const QString& place) {
        for (const SignalScore& score : test::at(ranking, builder, place).signalScores) {
            if (score.signal == Signal::Completion)
                return score.anchors;
        }
        return Anchors();
    };
    QCOMPARE(anchorsAt(u"a"_s), Anchors({.01, .4}));
    QCOMPARE(anchorsAt(u"b"_s), Anchors({0, .3}));
    QCOMPARE(anchorsAt(u"c"_s), Anchors({.01, .4}));
}

void tst_ScoreRules::familyWithoutSignals()
{
    test::EvidenceBuilder builder = test::three();
    builder.counts(u"a"_s, Signal::Ces, {5, 5, 5, 5, 5, 5, 70});
    ProjectData data = builder.data();
    const auto effort = static_cast<size_t>(Family::Effort);
    QVERIFY(test::at(test::rankOf(data), builder, u"b"_s).families[effort]);
    data.settings.rules.ofSignal[Signal::Ces].isOff = true;
    const RankedPlace place = test::at(test::rankOf(data), builder, u"b"_s);
    QVERIFY(!place.families[effort]);
    COMPARE_WITHIN(place.severity, *place.families[0], 1e-12);
}

/// Draws lie around the scores under the same rules.
void tst_ScoreRules::drawsFollow()
{
    ProjectData data = test::example();
    data.settings.draws = 4000;
    data.settings.rules.ofSignal[Signal::Csat].exponent = 2;
    data.settings.rules.ofSignal[Signal::Completion].anchors = Anchors{0, .8};
    data.settings.rules.ofSignal[Signal::Ces].loss = {1, 1, 1, .2, 0, 0, 0};
    const Ranking ranking = test::rankOf(data);
    Progress progress;
    const ScoreDraws draws(data.journey, tallies(data), data.settings, progress);
    const ScoreDraws usual(data.journey, assembleTallies(data.journey, data.evidence, {}), data.settings, progress);
    int moved = 0;
    for (const RankedPlace& place : ranking.places) {
        const auto meanOf = [&](const ScoreDraws& of) {
            const std::vector<float> row = of.severities(place.place, data.settings.painWeights);
            return std::accumulate(row.begin(), row.end(), 0.) / static_cast<double>(row.size()) / 100;
        };
        COMPARE_WITHIN(meanOf(draws), place.severity, .03);
        moved += std::abs(meanOf(usual) - place.severity) > .05;
    }
    QVERIFY(moved >= 2);
}

void tst_ScoreRules::fingerprint()
{
    ProjectData data = test::example();
    const QString usual = test::rankOf(data).fingerprint;
    data.settings.rules.ofSignal[Signal::Csat].exponent = 2;
    const QString convex = test::rankOf(data).fingerprint;
    QVERIFY(convex != usual);
    data.settings.rules.ofSignal[Signal::Csat] = {}; // says nothing
    QCOMPARE(test::rankOf(data).fingerprint, usual);
    data.settings.rules.ofQuestion[{u"a survey to come"_s, u"Q1"_s}].isReversed = true;
    QVERIFY(test::rankOf(data).fingerprint != usual);
}

QTEST_GUILESS_MAIN(tst_ScoreRules)
#include "tst_ScoreRules.moc"
