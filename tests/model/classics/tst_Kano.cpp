// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/classics/Kano.h"
#include "tests/support/Compare.h"
#include "tests/support/Json.h"

#include <QTest>

using namespace touchstone;
using namespace Qt::StringLiterals;

namespace {

QJsonObject reference() { return test::readJson(test::dataFile(u"reference/survey_classics.json"_s)); }

const QStringList answers = {u"dislike"_s, u"live_with"_s, u"neutral"_s, u"expect"_s, u"like"_s};

KanoCounts& put(KanoCounts& counts, KanoAnswer functional, KanoAnswer dysfunctional, double people)
{
    counts[static_cast<size_t>(functional)][static_cast<size_t>(dysfunctional)] += people;
    return counts;
}

} // namespace

class tst_Kano : public QObject
{
    Q_OBJECT

private slots:
    void everyCellOfTheTable();
    void betterAndWorseOfTheSkiStudy_data();
    void betterAndWorseOfTheSkiStudy();
    void continuousCoding();
    void equalClassesGoToTheMoreBinding();
    void saysWhetherTheClassIsClear();
    void nobodyIsNoClass();
};

void tst_Kano::everyCellOfTheTable()
{
    const QJsonObject table = reference()[u"kano_table"_s].toObject();
    for (int functional = 0; functional < KanoAnswerCount; ++functional) {
        for (int dysfunctional = 0; dysfunctional < KanoAnswerCount; ++dysfunctional) {
            const QString expected = table[answers[functional]][answers[dysfunctional]].toString();
            const QString found
                = keyOf(kanoClassOf(static_cast<KanoAnswer>(functional), static_cast<KanoAnswer>(dysfunctional)));
            QVERIFY2(found == expected,
                qPrintable(answers[functional] + u' ' + answers[dysfunctional] + u' ' + found + u' ' + expected));
        }
    }
    QCOMPARE(kanoClassOf(KanoAnswer::Like, KanoAnswer::Like), KanoClass::Questionable);
}

void tst_Kano::betterAndWorseOfTheSkiStudy_data()
{
    QTest::addColumn<QString>("feature");
    for (const QString& feature : {u"edge_grip"_s, u"ease_of_turn"_s, u"service"_s})
        QTest::newRow(qPrintable(feature)) << feature;
}

/// Sauerwein, Bailom, Matzler & Hinterhuber (1996): the shares by class, and the coefficients that they publish.
void tst_Kano::betterAndWorseOfTheSkiStudy()
{
    QFETCH(QString, feature);
    const QJsonObject ski = reference()[u"kano_ski"_s].toObject();
    const QJsonObject shares = ski[u"cases"_s][feature].toObject();
    KanoCounts counts = {};
    put(counts, KanoAnswer::Like, KanoAnswer::Neutral, shares[u"A"_s].toDouble());
    put(counts, KanoAnswer::Like, KanoAnswer::Dislike, shares[u"O"_s].toDouble());
    put(counts, KanoAnswer::Expect, KanoAnswer::Dislike, shares[u"M"_s].toDouble());
    put(counts, KanoAnswer::Neutral, KanoAnswer::Neutral, shares[u"I"_s].toDouble());
    put(counts, KanoAnswer::Neutral, KanoAnswer::Like, shares[u"R_"_s].toDouble());
    put(counts, KanoAnswer::Like, KanoAnswer::Like, shares[u"Q"_s].toDouble());
    const KanoFeature result = kanoFeature(counts);
    QVERIFY(result.better && result.worse);
    COMPARE_WITHIN(*result.better, shares[u"better"_s].toDouble(), 1e-12);
    COMPARE_WITHIN(*result.worse, shares[u"worse"_s].toDouble(), 1e-12);
    const QJsonArray published = ski[u"published_CS"_s][feature].toArray();
    const double tolerance = ski[u"tolerance"_s].toDouble();
    COMPARE_WITHIN(*result.better, published[0].toDouble(), tolerance);
    COMPARE_WITHIN(*result.worse, published[1].toDouble(), tolerance);
}

void tst_Kano::continuousCoding()
{
    const QJsonObject codes = reference()[u"kano_continuous"_s].toObject();
    for (int functional = 0; functional < KanoAnswerCount; ++functional) {
        for (int dysfunctional = 0; dysfunctional < KanoAnswerCount; ++dysfunctional) {
            KanoCounts counts = {};
            put(counts, static_cast<KanoAnswer>(functional), static_cast<KanoAnswer>(dysfunctional), 3);
            const KanoFeature result = kanoFeature(counts);
            QCOMPARE(result.functional, codes[u"functional"_s][answers[functional]].toDouble());
            QCOMPARE(result.dysfunctional, codes[u"dysfunctional"_s][answers[dysfunctional]].toDouble());
        }
    }
    KanoCounts mixed = {};
    put(mixed, KanoAnswer::Like, KanoAnswer::Dislike, 1);
    put(mixed, KanoAnswer::Expect, KanoAnswer::Neutral, 1);
    const KanoFeature result = kanoFeature(mixed);
    QCOMPARE(result.functional, 3.);
    QCOMPARE(result.dysfunctional, 2.);
    QCOMPARE(result.continuous, KanoClass::OneDimensional);
}

void tst_Kano::equalClassesGoToTheMoreBinding()
{
    KanoCounts counts = {};
    put(counts, KanoAnswer::Neutral, KanoAnswer::Neutral, 10);
    put(counts, KanoAnswer::Like, KanoAnswer::Neutral, 10);
    QCOMPARE(kanoFeature(counts).mode, KanoClass::Attractive);
    put(counts, KanoAnswer::Expect, KanoAnswer::Dislike, 10);
    QCOMPARE(kanoFeature(counts).mode, KanoClass::MustBe);
    QVERIFY(!kanoFeature(counts).isClear);
}

/// 1.65 sqrt((a + b)(2n - a - b)/2n) with a + b = n = 100: 11.67.
void tst_Kano::saysWhetherTheClassIsClear()
{
    const auto clear = [](double first, double second) {
        KanoCounts counts = {};
        put(counts, KanoAnswer::Like, KanoAnswer::Dislike, first);
        put(counts, KanoAnswer::Neutral, KanoAnswer::Neutral, second);
        return kanoFeature(counts).isClear;
    };
    QVERIFY(!clear(55, 45));
    QVERIFY(clear(56, 44));
}

void tst_Kano::nobodyIsNoClass()
{
    const KanoFeature result = kanoFeature({});
    QCOMPARE(result.n, 0.);
    QVERIFY(!result.better && !result.worse && !result.isClear);
}

QTEST_GUILESS_MAIN(tst_Kano)
#include "tst_Kano.moc"
