// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/TallyCounter.h"

#include <QTest>
#include <random>

using namespace touchstone;
using namespace Qt::StringLiterals;

namespace {

ColumnMapping column(const QString& header, ColumnRole role)
{
    ColumnMapping mapping;
    mapping.header = header;
    mapping.role = role;
    return mapping;
}

ColumnMapping score(const QString& header, const QString& touchpoint, Signal signal)
{
    ColumnMapping mapping = column(header, ColumnRole::Score);
    mapping.touchpoint = touchpoint;
    mapping.signal = signal;
    mapping.levels = infoOf(signal).levels;
    return mapping;
}

/// Two touchpoints with one column, one with two, a signal that is no satisfaction, a handover, an outcome, a segment,
/// a wave.
SurveyMapping sampleMapping(bool weighted)
{
    SurveyMapping mapping;
    mapping.columns = {score(u"q1"_s, u"a"_s, Signal::Csat), score(u"q2"_s, u"b"_s, Signal::Nps),
        score(u"q3"_s, u"c"_s, Signal::Csat), score(u"q4"_s, u"c"_s, Signal::Ces),
        score(u"q5"_s, u"a"_s, Signal::Completion), score(u"q6"_s, u"a>b"_s, Signal::Csat),
        column(u"overall"_s, ColumnRole::Outcome), column(u"class"_s, ColumnRole::Segment),
        column(u"round"_s, ColumnRole::Wave)};
    mapping.columns[6].levels = QStringList{u"bad"_s, u"fair"_s, u"good"_s};
    if (weighted)
        mapping.columns.push_back(column(u"w"_s, ColumnRole::Weight));
    return mapping;
}

struct Row
{
    std::vector<std::uint8_t> scores;
    std::uint8_t outcome = answer::Empty;
    std::vector<std::uint8_t> groups;
    double weight = 1;
};

std::vector<Row> randomRows(int count, bool weighted)
{
    std::mt19937 random(7);
    const std::vector<int> levels = {5, 11, 5, 7, 2, 5};
    std::vector<Row> rows;
    const auto code = [&](int size) -> std::uint8_t {
        const auto draw = random() % 10;
        if (draw == 0)
            return answer::Empty;
        if (draw == 1)
            return random() % 2 ? answer::Missing : answer::Unknown;
        return static_cast<std::uint8_t>(random() % static_cast<unsigned>(size));
    };
    for (int i = 0; i < count; ++i) {
        Row row;
        for (const int size : levels)
            row.scores.push_back(code(size));
        row.outcome = code(3);
        row.groups = {static_cast<std::uint8_t>(random() % 5 == 0 ? answer::Empty : random() % 3),
            static_cast<std::uint8_t>(random() % 2)};
        if (weighted)
            row.weight = static_cast<double>(random() % 1000) / 300.;
        rows.push_back(row);
    }
    return rows;
}

void addRows(TallyCounter& counter, const std::vector<Row>& rows, size_t blockRows, bool weighted)
{
    AnswerBlock block;
    block.scores.resize(6);
    block.groups.resize(2);
    for (const Row& row : rows) {
        for (size_t i = 0; i < 6; ++i)
            block.scores[i].push_back(row.scores[i]);
        block.outcome.push_back(row.outcome);
        block.groups[0].push_back(row.groups[0]);
        block.groups[1].push_back(row.groups[1]);
        if (weighted)
            block.weights.push_back(row.weight);
        if (++block.rows == blockRows) {
            counter.add(block);
            block.clear();
        }
    }
    counter.add(block);
}

/// The definitions, row by row.
SurveyTally naive(const std::vector<Row>& rows, bool weighted)
{
    const std::vector<size_t> levels = {5, 11, 5, 7, 2, 5, 3}; // the outcome last
    SurveyTally tally;
    for (int i = 0; i < 7; ++i) {
        ColumnHistogram histogram;
        histogram.column = i;
        histogram.counts.assign(levels[static_cast<size_t>(i)], 0.);
        double sum = 0, squares = 0;
        for (const Row& row : rows) {
            const std::uint8_t code = i < 6 ? row.scores[static_cast<size_t>(i)] : row.outcome;
            histogram.missing += code >= answer::Missing;
            histogram.unknown += code == answer::Unknown;
            if (code < answer::Unknown) {
                ++histogram.answered;
                histogram.counts[code] += row.weight;
                sum += row.weight;
                squares += row.weight * row.weight;
            }
        }
        if (weighted && sum > 0) {
            for (double& count : histogram.counts)
                count *= sum / squares;
        }
        tally.histograms.push_back(histogram);
    }
    const auto satisfaction = [](const Row& row) {
        const auto of = [&](size_t i, double best) {
            return row.scores[i] < answer::Unknown ? std::optional(row.scores[i] / best) : std::nullopt;
        };
        std::vector<std::optional<double>> values(4);
        if (row.outcome < answer::Unknown)
            values[0] = row.outcome;
        values[1] = of(0, 4);
        values[2] = of(1, 10);
        const auto csat = of(2, 4), ces = of(3, 6);
        if (csat && ces)
            values[3] = (*csat + *ces) / 2;
        else
            values[3] = csat ? csat : ces;
        return values;
    };
    tally.drivers.touchpoints = QStringList{u"a"_s, u"b"_s, u"c"_s};
    tally.drivers.outcome = u"overall"_s;
    tally.drivers.outcomeLevels = QStringList{u"bad"_s, u"fair"_s, u"good"_s};
    tally.drivers.pairs.resize(6);
    for (const Row& row : rows) {
        const auto isAnswer = [](std::uint8_t code) { return code < answer::Unknown; };
        tally.respondents += std::any_of(row.scores.begin(), row.scores.end(), isAnswer);
        const auto values = satisfaction(row);
        for (size_t a = 0; a < 4; ++a) {
            for (size_t b = a + 1; b < 4; ++b) {
                if (!values[a] || !values[b])
                    continue;
                PairMoments& pair = tally.drivers.pairs[DriverMoments::pairIndex(a, b, 4)];
                const double w = row.weight, x = *values[a], y = *values[b];
                pair.n += w;
                pair.weightSquares += w * w;
                pair.sumX += w * x;
                pair.sumY += w * y;
                pair.sumXX += w * x * x;
                pair.sumYY += w * y * y;
                pair.sumXY += w * x * y;
            }
        }
    }
    return tally;
}

void compareTallies(const SurveyTally& actual, const SurveyTally& expected)
{
    const auto close = [](double a, double b) {
        return std::abs(a - b) <= 1e-9 * std::max({1., std::abs(a), std::abs(b)});
    };
    QCOMPARE(actual.respondents, expected.respondents);
    QCOMPARE(actual.histograms.size(), expected.histograms.size());
    for (size_t i = 0; i < actual.histograms.size(); ++i) {
        const ColumnHistogram &a = actual.histograms[i], &b = expected.histograms[i];
        QCOMPARE(a.column, b.column);
        QCOMPARE(a.answered, b.answered);
        QCOMPARE(a.missing, b.missing);
        QCOMPARE(a.unknown, b.unknown);
        QCOMPARE(a.counts.size(), b.counts.size());
        for (size_t level = 0; level < a.counts.size(); ++level)
            QVERIFY(close(a.counts[level], b.counts[level]));
    }
    QCOMPARE(actual.drivers.touchpoints, expected.drivers.touchpoints);
    QCOMPARE(actual.drivers.pairs.size(), expected.drivers.pairs.size());
    for (size_t i = 0; i < actual.drivers.pairs.size(); ++i) {
        const PairMoments &a = actual.drivers.pairs[i], &b = expected.drivers.pairs[i];
        QVERIFY(close(a.n, b.n) && close(a.weightSquares, b.weightSquares) && close(a.sumX, b.sumX)
            && close(a.sumY, b.sumY) && close(a.sumXX, b.sumXX) && close(a.sumYY, b.sumYY) && close(a.sumXY, b.sumXY));
    }
}

} // namespace

class tst_TallyCounter : public QObject
{
    Q_OBJECT

private slots:
    void everyoneSegmentsAndWaves_data()
    {
        QTest::addColumn<bool>("weighted");
        QTest::addColumn<int>("rows");
        QTest::newRow("plain") << false << 5000;
        QTest::newRow("weighted") << true << 5000;
        QTest::newRow("none") << false << 0;
        QTest::newRow("one") << true << 1;
    }
    void everyoneSegmentsAndWaves()
    {
        QFETCH(bool, weighted);
        QFETCH(int, rows);
        const std::vector<Row> all = randomRows(rows, weighted);
        TallyCounter counter(tallyLayout(sampleMapping(weighted)), weighted);
        addRows(counter, all, 700, weighted);
        const QStringList classes = {u"X"_s, u"Y"_s, u"Z"_s}, waves = {u"2024"_s, u"2025"_s};
        const auto tallies = counter.tallies({classes, waves});
        QVERIFY(tallies.front().filter.isEveryone());
        compareTallies(tallies.front(), naive(all, weighted));
        if (rows == 5000)
            QCOMPARE(tallies.size(), size_t(6));
        for (size_t number = 1; number < tallies.size(); ++number) {
            const SurveyTally& tally = tallies[number];
            const bool isWave = !tally.filter.wave.isEmpty();
            const auto value = isWave ? waves.indexOf(tally.filter.wave)
                                      : classes.indexOf(QString(tally.filter.segment).remove(u"class="_s));
            QVERIFY(value >= 0);
            std::vector<Row> some;
            for (const Row& row : all) {
                if (row.groups[isWave ? 1 : 0] == value)
                    some.push_back(row);
            }
            compareTallies(tally, naive(some, weighted));
        }
    }

    /// Weights that are all alike change nothing: Kish's effective n is n.
    void equalWeights()
    {
        std::vector<Row> rows = randomRows(500, false);
        for (Row& row : rows)
            row.weight = 2.5;
        TallyCounter counter(tallyLayout(sampleMapping(true)), true);
        addRows(counter, rows, 100, true);
        const SurveyTally tally = counter.tallies({{}, {}}).front();
        for (const ColumnHistogram& histogram : tally.histograms) {
            double sum = 0;
            for (const double count : histogram.counts)
                sum += count;
            QVERIFY(std::abs(sum - static_cast<double>(histogram.answered)) < 1e-9);
        }
        const PairMoments& pair = tally.drivers.pairs[0];
        QVERIFY(std::abs(pair.effectiveN() - pair.n / 2.5) < 1e-9);
    }

    void kish()
    {
        SurveyMapping mapping;
        mapping.columns = {score(u"q"_s, u"a"_s, Signal::Csat), column(u"w"_s, ColumnRole::Weight)};
        TallyCounter counter(tallyLayout(mapping), true);
        AnswerBlock block;
        block.rows = 3;
        block.scores = {{0, 4, 4}};
        block.weights = {1, 2, 3};
        counter.add(block);
        const auto counts = counter.tallies({}).front().histograms[0].counts;
        // (1+2+3)^2 / (1+4+9) = 36/14 answers, shared 1 : 5.
        QVERIFY(std::abs(counts[0] - 36. / 14 / 6) < 1e-12);
        QVERIFY(std::abs(counts[4] - 36. / 14 * 5 / 6) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(tst_TallyCounter)
#include "tst_TallyCounter.moc"
