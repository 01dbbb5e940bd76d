// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ProjectJson.h"
#include "model/exchange/RankingText.h"
#include "model/scoring/Explanation.h"
#include "tests/support/Compare.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace touchstone;
using namespace Qt::StringLiterals;

/// A signal that the program does not know is registered here and nowhere else: it then counts in the score and is in
/// its terms, in the JSON of the ranking, in the explanation, in the text form and in the rules.
class tst_OwnSignal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isKnown();
    void isScored();
    void isExplained();
    void isWritten();
    void followsRules();

private:
    Ranking ranking() const { return rank(m_data.journey, tallies(), m_data.settings); }
    Tallies tallies() const { return assembleTallies(m_data.journey, m_data.evidence, {}, m_data.settings.rules); }

    Signal m_signal = {};
    ProjectData m_data;
};

void tst_OwnSignal::initTestCase()
{
    m_signal = registerSignal({.key = u"clicks"_s,
        .family = Family::Effort,
        .levels = {u"one"_s, u"a few"_s, u"many"_s},
        .loss = {0, .4, 1},
        .anchors = {.1, .9},
        .figure = SignalFigure::Mean,
        .name = "Clicks",
        .longName = "Clicks needed",
        .finding = "%1 of %2 clicked a lot"});
    const QByteArray json = R"({"format": "touchstone-project", "version": 1, "name": "Clicking",
        "stages": [{"id": "s", "name": "S"}], "channels": [{"id": "c", "name": "C"}],
        "touchpoints": [{"id": "a", "name": "A", "stage": "s", "channel": "c"},
                        {"id": "b", "name": "B", "stage": "s", "channel": "c"}],
        "aggregates": [{"touchpoint": "a", "signal": "clicks", "counts": [1000, 3000, 6000]},
                       {"touchpoint": "b", "signal": "clicks", "counts": [9000, 500, 500]}],
        "score": {"draws": 200}})";
    const auto reading = readProjectJson(json, u"own.json"_s);
    QVERIFY(reading);
    QCOMPARE(reading->warnings, QStringList());
    m_data = reading->data;
}

void tst_OwnSignal::isKnown()
{
    QCOMPARE(signalFromKey(u"clicks"_s), m_signal);
    QCOMPARE(allSignals().back().key, u"clicks"_s);
    QCOMPARE(infoOf(m_signal).signal, m_signal);
    QCOMPARE(infoOf(Signal::Voice).key, u"voice"_s); // the others stay where they were
    for (size_t number = 0; number < allSignals().size(); ++number) {
        const SignalInfo& info = allSignals()[number];
        QCOMPARE(static_cast<size_t>(info.signal), number);
        QVERIFY(info.name && info.longName && info.finding);
        QCOMPARE(info.figure == SignalFigure::Share, info.share.text && info.cardShare);
        QCOMPARE(info.loss.size(), static_cast<size_t>(info.levels.size()));
    }
}

void tst_OwnSignal::isScored()
{
    const Ranking result = ranking();
    QCOMPARE(result.basis, Basis::Evidence);
    const RankedPlace& first = result.places.front();
    QCOMPARE(m_data.journey.keyOf(first.place), u"a"_s);
    const SignalScore& score = first.signalScores.front();
    QCOMPARE(score.signal, m_signal);
    COMPARE_WITHIN(score.rawLoss, .72, 1e-12);
    COMPARE_WITHIN(score.pain, (.72 - .1) / .8, .001); // as good as unshrunken
    COMPARE_WITHIN(*first.families[static_cast<size_t>(Family::Effort)], score.pain, 1e-12);
    Progress progress;
    const Certainty certainty = certaintyOf(result, m_data.journey, tallies(), progress);
    QCOMPARE(certainty.uncertainty.places.size(), size_t(2));
    COMPARE_WITHIN(certainty.uncertainty.places.front().topProbability(1), 1., 1e-12);
}

void tst_OwnSignal::isExplained()
{
    const Ranking result = ranking();
    const auto explanation = explain(result, tallies(), m_data.journey, m_data.evidence, result.places.front().place);
    QVERIFY(explanation);
    QCOMPARE(explanation->families.size(), size_t(1));
    const ExplainedSignal& behind = explanation->families.front().signalsBehind.front();
    QCOMPARE(behind.score.signal, m_signal);
    QCOMPARE(behind.sources.front().levels, QStringList({u"one"_s, u"a few"_s, u"many"_s}));
    QCOMPARE(behind.sources.front().counts, std::vector<double>({1000, 3000, 6000}));
    COMPARE_WITHIN(explanation->families.front().term, result.places.front().score, 1e-9);
}

void tst_OwnSignal::isWritten()
{
    const Ranking result = ranking();
    const QJsonObject json
        = QJsonDocument::fromJson(rankingToJson(result, m_data.journey, {}, {}))[u"ranking"_s][0].toObject();
    COMPARE_WITHIN(json[u"signals"_s][u"effort"_s].toDouble(), result.places.front().signalScores.front().pain, 1e-12);
    COMPARE_WITHIN(json[u"pain_terms"_s][u"effort"_s].toDouble(), result.places.front().score, 1e-9);
    const QByteArray text = writeProjectJson(m_data);
    const auto again = readProjectJson(text, u"again.json"_s);
    QVERIFY(again);
    QCOMPARE(writeProjectJson(again->data), text);
    QVERIFY(text.contains("\"clicks\""));
}

void tst_OwnSignal::followsRules()
{
    const ProjectData before = m_data;
    m_data.settings.rules.ofSignal[m_signal].loss = {0, 0, 1};
    COMPARE_WITHIN(ranking().places.front().signalScores.front().rawLoss, .6, 1e-12);
    const auto again = readProjectJson(writeProjectJson(m_data), u"again.json"_s);
    QVERIFY(again);
    QCOMPARE(again->data.settings, m_data.settings);
    QVERIFY(QJsonDocument::fromJson(rankingToJson(ranking(), m_data.journey, {}, {}))[u"settings"_s][u"signals"_s]
                .toObject()
                .contains(u"clicks"_s));
    m_data.settings.rules.ofSignal[m_signal].isOff = true;
    QCOMPARE(ranking().basis, Basis::Nothing);
    m_data = before;
}

QTEST_GUILESS_MAIN(tst_OwnSignal)
#include "tst_OwnSignal.moc"
