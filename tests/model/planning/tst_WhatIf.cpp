// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/WhatIf.h"

#include "model/planning/ScenarioChanges.h"
#include "model/scoring/Uncertainty.h"
#include "tests/support/Compare.h"
#include "tests/support/EvidenceBuilder.h"
#include "tests/support/Example.h"

#include <atomic>
#include <thread>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

/// A project and its what-ifs.
struct Tried
{
    explicit Tried(ProjectData of, int draws = 1000)
        : data(std::move(of))
    {
        data.settings.draws = draws;
        ranking = rankOf(data);
        Progress progress;
        whatIf = std::make_unique<WhatIf>(
            ranking, data.journey, assembleTallies(data.journey, data.evidence, {}), data.plan, progress);
    }

    WhatIfResult of(const Scenario& scenario) const
    {
        const Result<WhatIfResult> result = whatIf->effectOf(scenario);
        return result ? *result : WhatIfResult();
    }
    ErrorCode errorOf(const Scenario& scenario) const { return whatIf->effectOf(scenario).error().code; }
    const PlaceEffect& at(const WhatIfResult& result, const QString& key) const
    {
        const Place place{.touchpoint = data.journey.findTouchpoint(key)->id};
        return *std::find_if(result.places.begin(), result.places.end(),
            [&](const PlaceEffect& effect) { return effect.place == place; });
    }

    ProjectData data;
    Ranking ranking;
    std::unique_ptr<WhatIf> whatIf;
};

bool isUnchanged(const Effect& effect)
{
    return effect.before == effect.after && effect.rangeBefore == effect.rangeAfter && effect.change == DrawRange();
}

bool isUnchanged(const PlaceEffect& place)
{
    return place.rankBefore == place.rankAfter && place.ranksBefore == place.ranksAfter && isUnchanged(place.score)
        && isUnchanged(place.severity);
}

/// start -> a -> b -> success; a loses half, b a fifth.
EvidenceBuilder chain()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s, u"c"_s});
    for (const QString& key : {u"a"_s, u"b"_s, u"c"_s})
        builder.counts(key, Signal::Csat, {50, 40, 30, 20, 10});
    builder.transition(u"start"_s, u"a"_s, 1000);
    builder.transition(u"a"_s, u"b"_s, 500).transition(u"a"_s, u"lost"_s, 500);
    builder.transition(u"b"_s, u"success"_s, 400).transition(u"b"_s, u"lost"_s, 100);
    return builder;
}

} // namespace

/// Scenarios against what can be reckoned by hand, and against the draws of the journey as it is.
class tst_WhatIf : public QObject
{
    Q_OBJECT

private slots:
    void changesNothingExactly();
    void startsFromTheRanking();
    void cutsDropOffLikeTheFixEffect();
    void solutionsTakePainAndDropOff();
    void raisesOneSignal();
    void removesTouchpoints();
    void reroutesAndAdds();
    void leadsNobodyToWhatIsGone();
    void sharesItsDraws();
    void countsMoney();
    void saysWhatCannotBe();
    void keepsChangesAsText();
    void worksWithoutCounts();
    void removesWithoutCounts();
    void isInvalidWhereCancelled();
    void sameEachTime();
};

void tst_WhatIf::changesNothingExactly()
{
    const Tried tried(example());
    const Scenario nothing;
    // Changes that amount to none are computed all the same.
    const Scenario idle{.painCuts = {{u"identity-check"_s, std::nullopt, 0}}, .dropOffCuts = {{u"first-login"_s, 0}}};
    for (const Scenario& scenario : {nothing, idle}) {
        const WhatIfResult result = tried.of(scenario);
        QCOMPARE(result.places.size(), size_t(6));
        QVERIFY(std::all_of(
            result.places.begin(), result.places.end(), [](const PlaceEffect& place) { return isUnchanged(place); }));
        QVERIFY(isUnchanged(*result.success) && isUnchanged(*result.satisfaction) && isUnchanged(result.pain));
    }
}

void tst_WhatIf::startsFromTheRanking()
{
    const Tried tried(example());
    const WhatIfResult result = tried.of({});
    Progress progress;
    const Uncertainty uncertainty = uncertaintyOf(tried.ranking, tried.whatIf->scoreDraws(), progress);
    COMPARE_WITHIN(result.success->before, *tried.ranking.successProbability, 1e-15);
    COMPARE_WITHIN(result.pain.before, tried.ranking.journey->mean, 1e-12);
    for (size_t index = 0; index < result.places.size(); ++index) {
        const RankedPlace& ranked = tried.ranking.places[index];
        const PlaceEffect& place = result.places[index];
        QCOMPARE(place.place, ranked.place);
        QCOMPARE(place.rankBefore, *ranked.rank);
        COMPARE_WITHIN(place.score.before, ranked.score, 1e-12);
        COMPARE_WITHIN(place.severity.before, ranked.severity, 1e-15);
        QCOMPARE(place.score.rangeBefore.low, uncertainty.places[index].scoreLow);
        QCOMPARE(place.score.rangeBefore.high, uncertainty.places[index].scoreHigh);
    }
}

void tst_WhatIf::cutsDropOffLikeTheFixEffect()
{
    const Tried tried(example());
    const Flow flow = *flowOf(tried.data.journey);
    for (const QString& key : {u"search-compare"_s, u"identity-check"_s, u"call-centre-help"_s}) {
        const WhatIfResult result = tried.of({.dropOffCuts = {{key, .5}}});
        const auto index
            = static_cast<size_t>(tried.data.journey.touchpoints.indexOf(tried.data.journey.findTouchpoint(key)->id));
        COMPARE_WITHIN(result.success->after - result.success->before, *fixEffect(*flow.at[index], .5), 1e-12);
        QVERIFY(result.success->change.low > 0);
        // What chance both share is left out of the change.
        const double width = result.success->change.high - result.success->change.low;
        QVERIFY(width < result.success->rangeBefore.high - result.success->rangeBefore.low);
        QVERIFY(isUnchanged(tried.at(result, key).severity));
    }
}

void tst_WhatIf::solutionsTakePainAndDropOff()
{
    ProjectData data = chain().data();
    Solution solution;
    solution.id = SolutionId{1};
    solution.key = u"mend"_s;
    solution.touchpoint = data.journey.findTouchpoint(u"a"_s)->id;
    solution.removes = ThreePoint{.2, .5, .8};
    solution.cutsExit = .4;
    data.plan.solutions.put(solution);
    const Tried tried(data);
    const WhatIfResult result = tried.of({.solutions = {u"mend"_s}});
    const PlaceEffect& a = tried.at(result, u"a"_s);
    COMPARE_WITHIN(a.severity.after, a.severity.before / 2, 1e-12);
    QVERIFY(a.severity.change.high < 0 && a.severity.change.low < a.severity.change.high);
    // Of 500 lost 200 go on, of whom four fifths succeed.
    COMPARE_WITHIN(result.success->before, .4, 1e-12);
    COMPARE_WITHIN(result.success->after, .7 * .8, 1e-12);
    QVERIFY(isUnchanged(tried.at(result, u"b"_s).severity));
    QVERIFY(result.satisfaction->after > result.satisfaction->before);
    QVERIFY(result.pain.after < result.pain.before);
}

void tst_WhatIf::raisesOneSignal()
{
    EvidenceBuilder builder = chain();
    builder.counts(u"a"_s, Signal::Ces, {20, 20, 20, 20, 20, 20, 20});
    builder.counts(u"a"_s, Signal::Completion, {90, 10}); // above what counts as bad: clipped
    const Tried tried(builder.data());
    const WhatIfResult ces = tried.of({.painCuts = {{u"a"_s, Signal::Ces, 1}}});
    const PlaceEffect& a = tried.at(ces, u"a"_s);
    const RankedPlace& ranked = *tried.ranking.find(a.place);
    const double effort = *ranked.families[static_cast<size_t>(Family::Effort)];
    COMPARE_WITHIN(a.severity.before - a.severity.after, effort / 3, 1e-12);
    QVERIFY(isUnchanged(*ces.satisfaction));
    // A loss far above `bad` may fall a good way without a change.
    const WhatIfResult completion = tried.of({.painCuts = {{u"a"_s, Signal::Completion, .1}}});
    COMPARE_WITHIN(tried.at(completion, u"a"_s).severity.after, ranked.severity, 1e-12);
}

void tst_WhatIf::removesTouchpoints()
{
    const Tried tried(chain().data());
    // Without a everybody goes on to b, without b everybody succeeds who left a.
    const WhatIfResult withoutA = tried.of({.removed = {u"a"_s}});
    COMPARE_WITHIN(withoutA.success->after, .8, 1e-12);
    QVERIFY(tried.at(withoutA, u"a"_s).isGone);
    QVERIFY(!tried.at(withoutA, u"b"_s).isGone);
    QCOMPARE(tried.of({.removed = {u"b"_s}}).success->after, .5);
    QVERIFY(tried.of({.removed = {u"b"_s, u"b"_s}}) == tried.of({.removed = {u"b"_s}}));
    // With nothing left that anybody was asked about there is no satisfaction to compare, and no pain.
    const WhatIfResult empty = tried.of({.removed = {u"a"_s, u"b"_s, u"c"_s}});
    QVERIFY(!empty.satisfaction);
    QVERIFY(empty.success && empty.pain.before > 0 && empty.pain.after == 0);
    // Who only lost there is lost before it.
    EvidenceBuilder builder = chain();
    builder.transition(u"a"_s, u"c"_s, 100).transition(u"c"_s, u"lost"_s, 100);
    const Tried deadEnd(builder.data());
    COMPARE_WITHIN(deadEnd.of({.removed = {u"c"_s}}).success->after, 500. / 1100 * .8, 1e-12);
}

void tst_WhatIf::reroutesAndAdds()
{
    const Tried tried(chain().data());
    const WhatIfResult rerouted = tried.of({.reroutes = {{u"a"_s, u"lost"_s, u"b"_s, .5}}});
    COMPARE_WITHIN(rerouted.success->after, .75 * .8, 1e-12);
    const WhatIfResult direct = tried.of({.reroutes = {{u"start"_s, u"a"_s, u"success"_s, 1}}});
    COMPARE_WITHIN(direct.success->after, 1, 1e-12);
    // A new touchpoint between a and b that loses a tenth of the half that it sees.
    const WhatIfResult added = tried.of({.added = {{u"new"_s, LocalizedText(u"New"_s), u"a"_s, u"b"_s, .5, .1}}});
    COMPARE_WITHIN(added.success->after, (.25 + .25 * .9) * .8, 1e-12);
    QCOMPARE(added.places.size(), size_t(3));
    // Nobody gets lost by being led where they go already.
    const WhatIfResult same = tried.of({.reroutes = {{u"a"_s, u"b"_s, u"b"_s, .5}}});
    QVERIFY(isUnchanged(*same.success) && isUnchanged(same.pain));
}

void tst_WhatIf::leadsNobodyToWhatIsGone()
{
    EvidenceBuilder builder = chain();
    builder.transition(u"a"_s, u"c"_s, 100).transition(u"c"_s, u"success"_s, 100);
    const Tried tried(builder.data(), 50);
    QCOMPARE(
        tried.errorOf({.removed = {u"c"_s}, .reroutes = {{u"a"_s, u"b"_s, u"c"_s, .5}}}), ErrorCode::TouchpointUnknown);
    QCOMPARE(tried.errorOf({.removed = {u"c"_s}, .added = {{u"new"_s, {}, u"a"_s, u"c"_s, 1, 0}}}),
        ErrorCode::TouchpointUnknown);
    // Nor does what is new take its place among the touchpoints.
    const WhatIfResult replaced
        = tried.of({.removed = {u"c"_s}, .added = {{u"new"_s, LocalizedText(u"New"_s), u"a"_s, u"b"_s, 1, 0}}});
    QVERIFY(tried.at(replaced, u"c"_s).isGone);
    COMPARE_WITHIN(replaced.success->after, (500 * .8 + 100) / 1100, 1e-12);
}

void tst_WhatIf::sharesItsDraws()
{
    // Two scenarios that come to the same are the same in each draw.
    const Tried tried(chain().data());
    const WhatIfResult one = tried.of({.painCuts = {{u"a"_s, std::nullopt, .75}}});
    const WhatIfResult two = tried.of({.painCuts = {{u"a"_s, std::nullopt, .5}, {u"a"_s, std::nullopt, .5}}});
    COMPARE_WITHIN(tried.at(one, u"a"_s).score.change.low, tried.at(two, u"a"_s).score.change.low, 1e-4);
    COMPARE_WITHIN(one.pain.change.high, two.pain.change.high, 1e-6);
    // Half the loss is half the score in each draw, so the ends of the range halve.
    const PlaceEffect half = tried.at(tried.of({.painCuts = {{u"b"_s, std::nullopt, .5}}}), u"b"_s);
    COMPARE_WITHIN(half.score.rangeAfter.low, half.score.rangeBefore.low / 2, 1e-4);
    COMPARE_WITHIN(half.score.rangeAfter.high, half.score.rangeBefore.high / 2, 1e-4);
}

void tst_WhatIf::countsMoney()
{
    EvidenceBuilder builder = chain();
    builder.change(u"a"_s, [](Touchpoint& touchpoint) { touchpoint.customerValue = 10; });
    builder.change(u"b"_s, [](Touchpoint& touchpoint) { touchpoint.customerValue = 100; });
    const Tried tried(builder.data());
    const WhatIfResult result = tried.of({.dropOffCuts = {{u"a"_s, .5}}});
    COMPARE_WITHIN(result.moneyLost->before, 500 * 10 + 100 * 100, 1e-9);
    COMPARE_WITHIN(result.moneyLost->after, 250 * 10 + 150 * 100, 1e-9);
    QVERIFY(!Tried(chain().data()).of({}).moneyLost);
    // A worth at a touchpoint that no counted journey passes says nothing of money, as in the figures of the flow.
    EvidenceBuilder aside = chain();
    aside.change(u"c"_s, [](Touchpoint& touchpoint) { touchpoint.customerValue = 10; });
    QVERIFY(!Tried(aside.data(), 50).of({}).moneyLost);
    // Taking out the only touchpoint that says it leaves nothing to lose there.
    EvidenceBuilder onlyA = chain();
    onlyA.change(u"a"_s, [](Touchpoint& touchpoint) { touchpoint.customerValue = 10; });
    const WhatIfResult gone = Tried(onlyA.data(), 50).of({.removed = {u"a"_s}});
    COMPARE_WITHIN(gone.moneyLost->before, 5000, 1e-9);
    QCOMPARE(gone.moneyLost->after, 0.);
}

void tst_WhatIf::saysWhatCannotBe()
{
    EvidenceBuilder builder = chain();
    builder.transition(u"a"_s, u"c"_s, 100).transition(u"c"_s, u"lost"_s, 100);
    const Tried tried(builder.data(), 50);
    QCOMPARE(tried.errorOf({.solutions = {u"none"_s}}), ErrorCode::SolutionUnknown);
    QCOMPARE(tried.errorOf({.removed = {u"none"_s}}), ErrorCode::TouchpointUnknown);
    QCOMPARE(tried.errorOf({.painCuts = {{u"a>none"_s, std::nullopt, .5}}}), ErrorCode::TouchpointUnknown);
    QCOMPARE(tried.errorOf({.dropOffCuts = {{u"c"_s, .5}}}), ErrorCode::DropOffWithoutWayOn);
    QCOMPARE(tried.errorOf({.reroutes = {{u"b"_s, u"a"_s, u"c"_s, 1}}}), ErrorCode::TransitionUncounted);
    QCOMPARE(tried.errorOf({.reroutes = {{u"a"_s, u"b"_s, u"start"_s, 1}}}), ErrorCode::TouchpointUnknown);
    QCOMPARE(tried.errorOf({.added = {{u"c"_s, {}, u"a"_s, u"b"_s, 1, 0}}}), ErrorCode::TouchpointExists);
}

void tst_WhatIf::keepsChangesAsText()
{
    const Scenario scenario{.solutions = {u"mend"_s},
        .painCuts = {{u"a"_s, Signal::Ces, .5}, {u"a>b"_s, std::nullopt, 1}},
        .dropOffCuts = {{u"b"_s, .25}},
        .removed = {u"c"_s},
        .reroutes = {{u"start"_s, u"a"_s, u"b"_s, .1}},
        .added = {{u"new"_s, LocalizedText(u"New"_s), u"a"_s, u"b"_s, .5, .125}}};
    const QString text = changesText(scenario);
    Scenario read;
    QVERIFY(readChanges(text, read));
    QVERIFY(read == scenario);
    // A signal that is not known does not become all signals.
    QString unknown = text;
    unknown.replace(infoOf(Signal::Ces).key, u"smell"_s);
    Scenario ignored;
    QVERIFY(unknown != text && !readChanges(unknown, ignored));
    QVERIFY(!readChanges(u"[]"_s, ignored) && !readChanges({}, ignored));
}

void tst_WhatIf::worksWithoutCounts()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    builder.counts(u"a"_s, Signal::Csat, {50, 40, 30, 20, 10});
    builder.counts(u"b"_s, Signal::Csat, {10, 20, 30, 40, 50});
    const Tried tried(builder.data());
    const WhatIfResult result = tried.of({.painCuts = {{u"a"_s, std::nullopt, .9}}});
    QVERIFY(!result.success && !result.moneyLost);
    QCOMPARE(tried.at(result, u"a"_s).rankAfter, 2);
    QCOMPARE(tried.at(result, u"b"_s).rankAfter, 1);
    QCOMPARE(tried.errorOf({.dropOffCuts = {{u"a"_s, .5}}}), ErrorCode::DropOffUncounted);
}

void tst_WhatIf::removesWithoutCounts()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s, u"c"_s});
    builder.counts(u"a"_s, Signal::Csat, {50, 40, 30, 20, 10});
    builder.counts(u"b"_s, Signal::Csat, {10, 20, 30, 40, 50});
    builder.counts(u"c"_s, Signal::Csat, {30, 30, 30, 30, 30});
    builder.counts(u"a>b"_s, Signal::Csat, {50, 50, 50, 50, 50});
    builder.change(u"b"_s, [](Touchpoint& touchpoint) { touchpoint.reach = Reach::Few; });
    const Tried tried(builder.data());
    const WhatIfResult result = tried.of({.removed = {u"a"_s}});
    QCOMPARE(result.places.size(), size_t(4));
    QVERIFY(!result.success);
    QVERIFY(tried.at(result, u"a"_s).isGone);
    // What was said of b's reach by hand counts as before.
    const PlaceEffect& b = tried.at(result, u"b"_s);
    QVERIFY(!b.isGone && b.score.before > 0);
    QVERIFY(isUnchanged(b.score) && isUnchanged(b.severity));
    QVERIFY(b.rankAfter < b.rankBefore);
    // The pain of the journey is that of what stays.
    COMPARE_WITHIN(result.pain.after, (b.severity.after + tried.at(result, u"c"_s).severity.after) / 2, 1e-12);
    QVERIFY(result.pain.change.high < 0);
}

void tst_WhatIf::isInvalidWhereCancelled()
{
    ProjectData data = chain().data();
    data.settings.draws = 500;
    const Ranking ranking = rankOf(data);
    const Tallies tallies = assembleTallies(data.journey, data.evidence, {});
    Progress whole;
    const WhatIf complete(ranking, data.journey, tallies, data.plan, whole);
    QVERIFY(complete.isValid());
    QVERIFY(whole.done() > 4);
    // Early, and while the last of its work, the chains of drawn counts, is done.
    for (const qint64 cancelledAt : {qint64(1), whole.done() / 2, whole.done() - 1}) {
        Progress progress;
        std::atomic_bool isOver = false;
        std::jthread watcher([&] {
            while (!isOver && progress.done() < cancelledAt) { }
            progress.cancel();
        });
        const WhatIf whatIf(ranking, data.journey, tallies, data.plan, progress);
        isOver = true;
        watcher.join();
        QVERIFY(!whatIf.isValid() || progress.done() == whole.done());
    }
}

void tst_WhatIf::sameEachTime()
{
    const Scenario scenario{.solutions = {u"fix-identity-check"_s},
        .dropOffCuts = {{u"search-compare"_s, .5}},
        .removed = {u"call-centre-help"_s}};
    const ProjectData data = example();
    const Tried one(data), two(data);
    const WhatIfResult first = one.of(scenario);
    QCOMPARE(first.places.size(), size_t(6));
    QVERIFY(first == two.of(scenario));
    QVERIFY(first == one.of(scenario));
}

QTEST_GUILESS_MAIN(tst_WhatIf)
#include "tst_WhatIf.moc"
