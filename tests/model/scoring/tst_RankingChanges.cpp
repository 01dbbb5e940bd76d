// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/RankingChanges.h"

#include "model/scoring/Uncertainty.h"
#include "tests/support/Compare.h"
#include "tests/support/Example.h"
#include "tests/support/ThreeTouchpoints.h"

#include <random>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

ComparedState stateOf(const ProjectData& data)
{
    const Tallies tallies = assembleTallies(data.journey, data.evidence, {}, data.settings.rules);
    return stateOf(rank(data.journey, tallies, data.settings), {}, data.journey, tallies);
}

RankingChanges compare(const ProjectData& before, const ProjectData& after)
{
    Progress progress;
    return compareStates(stateOf(before), stateOf(after), progress).value();
}

const PlaceChange& changeAt(const RankingChanges& changes, const QString& key)
{
    const auto found = std::find_if(
        changes.places.begin(), changes.places.end(), [&](const PlaceChange& place) { return place.key == key; });
    if (found == changes.places.end())
        qFatal("not among the changes");
    return *found;
}

using Random = std::mt19937_64;

int below(Random& random, int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(random); }

/// Any project by evidence: some of eight touchpoints, some of them measured by some signals, counted, judged, flagged.
ProjectData anyProject(quint64 seed)
{
    Random random(seed);
    EvidenceBuilder builder(QStringList{});
    QStringList keys;
    for (int index = 0; index < 8; ++index) {
        if (below(random, 4) > 0)
            keys << QString(QChar(u'a' + index));
    }
    keys << u"z"_s;
    std::shuffle(keys.begin(), keys.end(), random);
    builder.journey().touchpoints(keys);
    builder.counts(u"z"_s, Signal::Csat, {3, 4, 5, 6, 7});
    const auto numbers = [&](int count) {
        std::vector<double> counts;
        for (int level = 0; level < count; ++level)
            counts.push_back(below(random, 40));
        return counts;
    };
    const bool isCounted = below(random, 2) == 0;
    QString last = u"start"_s;
    for (const QString& key : keys) {
        if (below(random, 3) > 0)
            builder.counts(key, Signal::Csat, numbers(5));
        if (below(random, 3) > 0)
            builder.counts(key, Signal::Completion, numbers(2));
        if (below(random, 2) == 0 && last != u"start"_s)
            builder.counts(last + u'>' + key, Signal::Ces, numbers(7));
        builder.change(key, [&](Touchpoint& touchpoint) {
            touchpoint.momentOfTruth = below(random, 4) == 0;
            if (below(random, 2) == 0)
                touchpoint.importance = 1 + below(random, 7) * .5;
            if (below(random, 2) == 0)
                touchpoint.reach = static_cast<Reach>(below(random, 4));
        });
        if (isCounted) {
            builder.transition(last, key, 50 + below(random, 100));
            builder.transition(key, u"lost"_s, below(random, 30));
            last = key;
        }
    }
    if (isCounted)
        builder.transition(last, u"success"_s, 50);
    ProjectData data = builder.data();
    data.settings.draws = 50;
    for (double& weight : data.settings.painWeights)
        weight = .1 + below(random, 10);
    for (double& weight : data.settings.impactWeights)
        weight = .1 + below(random, 10);
    if (below(random, 2) == 0)
        data.settings.rules.ofSignal[Signal::Csat].exponent = 1 + below(random, 3);
    if (below(random, 3) == 0)
        data.settings.rules.ofSignal[Signal::Completion].anchors = Anchors{.1, .6};
    if (below(random, 4) == 0)
        data.settings.rules.ofSignal[Signal::Ces].isOff = true;
    return data;
}

/// A survey of `n` people and as many journeys counted, by chance from the same truth.
ProjectData sampled(int n, quint64 seed)
{
    Random random(seed);
    constexpr int Touchpoints = 8;
    EvidenceBuilder builder(QStringList{});
    QString last = u"start"_s;
    for (int index = 0; index < Touchpoints; ++index) {
        const QString key(QChar(u'a' + index));
        builder.journey().touchpoint(key);
        const double bad = .1 + .08 * index;
        std::vector<double> csat(5, 0), completion(2, 0);
        std::discrete_distribution<size_t> level({bad, bad, 1., 1 - bad, 1 - bad});
        for (int person = 0; person < n; ++person) {
            ++csat[level(random)];
            ++completion[std::bernoulli_distribution(1 - bad / 2)(random)];
        }
        builder.counts(key, Signal::Csat, csat);
        builder.counts(key, Signal::Completion, completion);
        const int lost = std::binomial_distribution<int>(10 * n, .05 + .01 * (index % 3))(random);
        builder.transition(last, key, 10 * n - (index > 0 ? lost : 0));
        builder.transition(key, u"lost"_s, lost);
        last = key;
    }
    builder.transition(last, u"success"_s, 9 * n);
    ProjectData data = builder.data();
    data.settings.draws = 500;
    return data;
}

} // namespace

Q_DECLARE_METATYPE(touchstone::SignalRules)

/// Two states of a project: what moved, by which term and cause, and whether by more than chance.
class tst_RankingChanges : public QObject
{
    Q_OBJECT

private slots:
    void aStateAgainstItselfGivesNothing();
    void partsAddUpExactly();
    void anUnrelatedTouchpointRestructuresOnly();
    void aStepWithoutExitsRestructuresDropOff();
    void weightsAndFlagsReweighOnly();
    void rulesOfSignalsReweighOnly_data();
    void rulesOfSignalsReweighOnly();
    void newEvidenceIsToldFromNewRules();
    void muchNewEvidenceIsBeyondNoise();
    void theSameTruthIsRarelyBeyondNoise();
    void whatIsKeptComparesLikeWhatWasThere();
    void anotherModelsScoresAreNotReproduced();
    void theRoomIsComparedByRanks();
    void canBeCancelled();
};

void tst_RankingChanges::aStateAgainstItselfGivesNothing()
{
    // Two readings of one file: other ids, the same keys.
    const RankingChanges changes = compare(example(), example());
    QVERIFY(changes.isReproduced);
    QCOMPARE(changes.count(ChangeKind::Same), 6);
    for (const PlaceChange& place : changes.places) {
        QCOMPARE(place.rankRise(), 0);
        COMPARE_WITHIN(place.score->total, 0, 1e-9);
        COMPARE_WITHIN(place.score->byMap, 0, 1e-9);
        COMPARE_WITHIN(place.score->byEvidence, 0, 1e-9);
    }
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const ProjectData data = anyProject(seed);
        const RankingChanges none = compare(data, data);
        QCOMPARE(none.count(ChangeKind::Same), static_cast<int>(none.places.size()));
    }
}

void tst_RankingChanges::partsAddUpExactly()
{
    for (quint64 seed = 1; seed <= 150; ++seed) {
        const RankingChanges changes = compare(anyProject(seed), anyProject(seed + 1000));
        for (const PlaceChange& place : changes.places) {
            QCOMPARE(place.kind == ChangeKind::Added, !place.before.has_value());
            QCOMPARE(place.kind == ChangeKind::Removed, !place.after.has_value());
            QCOMPARE(place.score.has_value(), place.before && place.after);
            if (!place.score)
                continue;
            const ScoreChange& score = *place.score;
            COMPARE_WITHIN(score.total, place.after->figures->score - place.before->figures->score, 1e-9);
            COMPARE_WITHIN(score.pain() + score.impact(), score.total, 1e-9);
            COMPARE_WITHIN(score.byMap + score.byEvidence + score.bySettings, score.total, 1e-9);
            const PlaceFigures &was = *place.before->figures, &is = *place.after->figures;
            COMPARE_WITHIN(score.pain(), 100 * (is.severity - was.severity) * (is.impact + was.impact) / 2, 1e-9);
            COMPARE_WITHIN(score.impact(), 100 * (is.impact - was.impact) * (is.severity + was.severity) / 2, 1e-9);
            QVERIFY(score.directionProbability >= 0 && score.directionProbability <= 1);
        }
    }
}

void tst_RankingChanges::anUnrelatedTouchpointRestructuresOnly()
{
    const auto build = [](bool withAnother) {
        EvidenceBuilder builder = three();
        builder.drivers = driverMatrix(builder, 200);
        for (const QString& key : {u"a"_s, u"b"_s, u"c"_s})
            builder.change(key, [&](Touchpoint& touchpoint) { touchpoint.importance = key == u"a" ? 6 : 4; });
        if (withAnother) {
            builder.counts(u"new"_s, Signal::Csat, {30, 30, 20, 10, 10});
            builder.change(u"new"_s, [](Touchpoint& touchpoint) { touchpoint.importance = 7; });
        }
        return builder.data();
    };
    const RankingChanges changes = compare(build(false), build(true));
    QCOMPARE(changes.count(ChangeKind::Added), 1);
    QCOMPARE(changes.count(ChangeKind::Restructured), 3);
    for (const QString& key : {u"a"_s, u"b"_s, u"c"_s}) {
        const ScoreChange& score = *changeAt(changes, key).score;
        QVERIFY(std::abs(score.byMap) > 1e-3);
        COMPARE_WITHIN(score.byEvidence, 0, 1e-9);
        COMPARE_WITHIN(score.bySettings, 0, 1e-9);
    }
    // And the other way round.
    const RankingChanges back = compare(build(true), build(false));
    QCOMPARE(back.count(ChangeKind::Restructured), 3);
    QCOMPARE(back.places.back().key, u"new"_s);
    QCOMPARE(back.places.back().kind, ChangeKind::Removed);
}

void tst_RankingChanges::aStepWithoutExitsRestructuresDropOff()
{
    const auto build = [](bool withStep) {
        EvidenceBuilder builder = three();
        builder.transition(u"start"_s, u"a"_s, 100).transition(u"a"_s, u"lost"_s, 20);
        if (withStep)
            builder.transition(u"a"_s, u"step"_s, 80).transition(u"step"_s, u"b"_s, 80);
        else
            builder.transition(u"a"_s, u"b"_s, 80);
        builder.transition(u"b"_s, u"lost"_s, 30).transition(u"b"_s, u"c"_s, 50).transition(u"c"_s, u"success"_s, 50);
        return builder.data();
    };
    const RankingChanges changes = compare(build(false), build(true));
    const ScoreChange& a = *changeAt(changes, u"a"_s).score;
    // The mean of the exit shares falls, so that every other one weighs more.
    QVERIFY(a.byMap > .1);
    COMPARE_WITHIN(a.byEvidence, 0, 1e-9);
    QVERIFY(a.impactTerms[static_cast<size_t>(Impact::DropOff)] > 0);
    COMPARE_WITHIN(a.pain(), 0, 1e-9);
    QCOMPARE(changeAt(changes, u"a"_s).kind, ChangeKind::Restructured);
}

void tst_RankingChanges::weightsAndFlagsReweighOnly()
{
    const ProjectData before = example();
    ProjectData after = before;
    after.settings.impactWeights = {.2, .2, .6};
    RankingChanges changes = compare(before, after);
    QCOMPARE(changes.count(ChangeKind::Reweighed), 6);
    after = before;
    const Touchpoint flagged = *before.journey.findTouchpoint(u"first-login"_s);
    after.journey.touchpoints.modify(
        flagged.id, [](Touchpoint& touchpoint) { touchpoint.momentOfTruth = !touchpoint.momentOfTruth; });
    changes = compare(before, after);
    QCOMPARE(changeAt(changes, u"first-login"_s).kind, ChangeKind::Reweighed);
    QCOMPARE(changes.count(ChangeKind::Reweighed), 1);
}

void tst_RankingChanges::rulesOfSignalsReweighOnly_data()
{
    QTest::addColumn<SignalRules>("rules");
    const auto add = [](const char* name, Signal signal, auto&& change) {
        SignalRules rules;
        change(rules.ofSignal[signal]);
        QTest::newRow(name) << rules;
    };
    add("convex", Signal::Csat, [](SignalRule& rule) { rule.exponent = 2; });
    add("a table", Signal::Ces, [](SignalRule& rule) { rule.loss = {1, 1, 1, .2, .1, 0, 0}; });
    add("anchors", Signal::Completion, [](SignalRule& rule) { rule.anchors = Anchors{0, .8}; });
    add("reversed", Signal::Csat, [](SignalRule& rule) { rule.isReversed = true; });
    add("left out", Signal::Voice, [](SignalRule& rule) { rule.isOff = true; });
    SignalRules question;
    question.ofQuestion[{u"Spring"_s, u"Q1"_s}].exponent = 3;
    QTest::newRow("a question") << question;
}

/// The answers are the same, whatever the settings make of them: nothing of that is noise or news.
void tst_RankingChanges::rulesOfSignalsReweighOnly()
{
    QFETCH(SignalRules, rules);
    ProjectData before = example();
    Survey survey;
    survey.id = SurveyId{7};
    survey.mapping.survey = u"Spring"_s;
    survey.mapping.columns.resize(1);
    survey.mapping.columns[0].header = u"Q1"_s;
    survey.mapping.columns[0].role = ColumnRole::Score;
    survey.mapping.columns[0].signal = Signal::Review;
    survey.mapping.columns[0].touchpoint = u"first-login"_s;
    survey.tallies.resize(1);
    survey.tallies[0].histograms = {{.column = 0, .counts = {20, 30, 30, 10, 10}}};
    before.evidence.surveys.put(survey);
    ProjectData after = before;
    after.settings.rules = rules;
    const Tallies tallies = assembleTallies(before.journey, before.evidence, {});
    const KeptResult kept = keepResult(LocalizedText(u"Then"_s), QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC),
        rank(before.journey, tallies, before.settings), {}, before.journey, tallies);
    Progress progress;
    for (const RankingChanges& changes : {compare(before, after), compare(after, before),
             compareStates(*touchstone::stateOf(kept), stateOf(after), progress).value()}) {
        QVERIFY(changes.isReproduced);
        QVERIFY(changes.count(ChangeKind::Reweighed) > 0);
        QCOMPARE(changes.count(ChangeKind::Reweighed) + changes.count(ChangeKind::Same), 6);
        for (const PlaceChange& place : changes.places) {
            COMPARE_WITHIN(place.score->byMap, 0, 1e-9);
            COMPARE_WITHIN(place.score->byEvidence, 0, 1e-9);
            COMPARE_WITHIN(place.score->bySettings, place.score->total, 1e-9);
        }
    }
}

void tst_RankingChanges::newEvidenceIsToldFromNewRules()
{
    EvidenceBuilder builder = three();
    const ProjectData before = builder.data();
    builder.counts(u"c"_s, Signal::Csat, {400, 100, 10, 5, 5});
    const ProjectData answered = builder.data();
    ProjectData after = answered;
    after.settings.rules.ofSignal[Signal::Csat].exponent = 3;
    const PlaceChange plain = changeAt(compare(before, answered), u"c"_s);
    const PlaceChange both = changeAt(compare(before, after), u"c"_s);
    QCOMPARE(both.kind, ChangeKind::BeyondNoise);
    COMPARE_WITHIN(both.score->byEvidence, plain.score->byEvidence, 1e-9);
    QVERIFY(both.score->bySettings < -.1);
}

void tst_RankingChanges::muchNewEvidenceIsBeyondNoise()
{
    EvidenceBuilder builder = three();
    const ProjectData before = builder.data();
    builder.counts(u"c"_s, Signal::Csat, {400, 100, 10, 5, 5});
    const RankingChanges changes = compare(before, builder.data());
    const PlaceChange& worse = changeAt(changes, u"c"_s);
    QCOMPARE(worse.kind, ChangeKind::BeyondNoise);
    QVERIFY(worse.rankRise() > 0);
    QVERIFY(worse.score->directionProbability > .99);
    QVERIFY(worse.score->evidenceRange.low > 0);
    // One more answer is none of it.
    EvidenceBuilder little = three();
    little.counts(u"c"_s, Signal::Csat, {1, 0, 0, 0, 0});
    QCOMPARE(changeAt(compare(before, little.data()), u"c"_s).kind, ChangeKind::WithinNoise);
}

void tst_RankingChanges::theSameTruthIsRarelyBeyondNoise()
{
    int all = 0, beyond = 0;
    for (quint64 seed = 1; seed <= 40; ++seed) {
        const int n = seed % 2 ? 40 : 400;
        const RankingChanges changes = compare(sampled(n, seed), sampled(n, seed + 500));
        all += static_cast<int>(changes.places.size());
        beyond += changes.count(ChangeKind::BeyondNoise);
    }
    const double share = static_cast<double>(beyond) / all;
    qInfo("beyond noise: %d of %d places", beyond, all);
    QVERIFY2(share <= .12, QByteArray::number(share).constData());
}

void tst_RankingChanges::whatIsKeptComparesLikeWhatWasThere()
{
    const ProjectData before = anyProject(3), after = anyProject(4);
    const Tallies tallies = assembleTallies(before.journey, before.evidence, {}, before.settings.rules);
    const KeptResult kept = keepResult(LocalizedText(u"Then"_s), QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC),
        rank(before.journey, tallies, before.settings), {}, before.journey, tallies);
    Progress progress;
    const Result<ComparedState> then = touchstone::stateOf(kept);
    QVERIFY2(then, qPrintable(kept.input));
    const RankingChanges fromKept = compareStates(*then, stateOf(after), progress).value();
    const RankingChanges direct = compare(before, after);
    QVERIFY(fromKept.isReproduced);
    QCOMPARE(fromKept.places.size(), direct.places.size());
    for (size_t index = 0; index < direct.places.size(); ++index) {
        QCOMPARE(fromKept.places[index].key, direct.places[index].key);
        QCOMPARE(fromKept.places[index].score.has_value(), direct.places[index].score.has_value());
        if (direct.places[index].score) {
            COMPARE_WITHIN(fromKept.places[index].score->byMap, direct.places[index].score->byMap, 1e-9);
            COMPARE_WITHIN(fromKept.places[index].score->byEvidence, direct.places[index].score->byEvidence, 1e-9);
        }
    }
    KeptResult damaged = kept;
    damaged.input = u"{\"model\": \"pain-1\"}"_s;
    QCOMPARE(touchstone::stateOf(damaged).error().code, ErrorCode::KeptResultUnreadable);
}

void tst_RankingChanges::anotherModelsScoresAreNotReproduced()
{
    const ProjectData data = example();
    ComparedState before = stateOf(data);
    before.places.front().figures->score += 1;
    Progress progress;
    const RankingChanges changes = compareStates(before, stateOf(data), progress).value();
    QVERIFY(!changes.isReproduced);
    // The changes are then this version's own on both sides.
    QCOMPARE(changes.count(ChangeKind::Same), 6);
    QVERIFY(changes.places.front().before->figures->score < before.places.front().figures->score);
}

void tst_RankingChanges::theRoomIsComparedByRanks()
{
    ComparedState before{.basis = Basis::Room, .places = {}, .input = {}};
    before.places = {{u"a"_s, u"A"_s, 1, 1, 1, {}}, {u"b"_s, u"B"_s, 2, 2, 3, {}}, {u"c"_s, u"C"_s, 3, 2, 3, {}},
        {u"gone"_s, u"Gone"_s, 4, 4, 4, {}}};
    ComparedState after{.basis = Basis::Room, .places = {}, .input = {}};
    after.places = {{u"c"_s, u"C"_s, 1, 1, 2, {}}, {u"b"_s, u"B"_s, 2, 1, 2, {}}, {u"a"_s, u"A"_s, 3, 3, 3, {}},
        {u"new"_s, u"New"_s, 4, 4, 4, {}}};
    Progress progress;
    const RankingChanges changes = compareStates(before, after, progress).value();
    QCOMPARE(changeAt(changes, u"a"_s).kind, ChangeKind::BeyondNoise);
    QCOMPARE(changeAt(changes, u"a"_s).rankRise(), -2);
    QCOMPARE(changeAt(changes, u"b"_s).kind, ChangeKind::Same);
    QCOMPARE(changeAt(changes, u"c"_s).kind, ChangeKind::WithinNoise);
    QCOMPARE(changeAt(changes, u"new"_s).kind, ChangeKind::Added);
    QCOMPARE(changeAt(changes, u"gone"_s).kind, ChangeKind::Removed);
    QVERIFY(!changeAt(changes, u"a"_s).score);
}

void tst_RankingChanges::canBeCancelled()
{
    Progress progress;
    progress.cancel();
    const Result<RankingChanges> changes = compareStates(stateOf(anyProject(1)), stateOf(anyProject(2)), progress);
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(tst_RankingChanges)
#include "tst_RankingChanges.moc"
