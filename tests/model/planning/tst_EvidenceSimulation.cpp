// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/planning/AskedProject.h"
#include "tests/support/Compare.h"

#include <numeric>
#include <random>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

/// Level shares of a place as the model has them where fewer than three places were measured: alpha is 8, the
/// journey's average a Dirichlet around the mean of the places' shares (scoring.md section 2). Written anew here.
class Particles
{
public:
    Particles(const Counts& own, const Counts& other, int count, std::mt19937& random)
    {
        constexpr double Alpha = 8;
        const double n = sum(own), m = sum(other), w = n / (n + Alpha), v = m / (m + Alpha);
        for (int particle = 0; particle < count; ++particle) {
            Counts average(own.size());
            for (size_t level = 0; level < own.size(); ++level)
                average[level] = gamma((w * own[level] / n + v * other[level] / m) * (Alpha + 1), random);
            normalise(average);
            Counts shares(own.size());
            for (size_t level = 0; level < own.size(); ++level)
                shares[level] = gamma(Alpha * average[level] + own[level], random);
            normalise(shares);
            m_shares.push_back(shares);
            m_scores.push_back(100 * (shares[0] + .75 * shares[1] + .5 * shares[2] + .25 * shares[3]));
        }
    }

    /// The mean score once `answers` people have answered as one of the particles has it.
    double scoreAfter(size_t truth, int answers, std::mt19937& random) const
    {
        std::discrete_distribution<int> level(m_shares[truth].begin(), m_shares[truth].end());
        Counts counts(m_shares[truth].size(), 0);
        for (int answer = 0; answer < answers; ++answer)
            ++counts[static_cast<size_t>(level(random))];
        double weights = 0, weighed = 0;
        for (size_t particle = 0; particle < m_shares.size(); ++particle) {
            double likelihood = 1;
            for (size_t at = 0; at < counts.size(); ++at)
                likelihood *= std::pow(m_shares[particle][at], counts[at]);
            weights += likelihood;
            weighed += likelihood * m_scores[particle];
        }
        return weighed / weights;
    }

    double mean() const { return std::accumulate(m_scores.begin(), m_scores.end(), 0.) / count(); }
    double count() const { return static_cast<double>(m_scores.size()); }
    const std::vector<double>& scores() const { return m_scores; }

private:
    static double sum(const Counts& counts) { return std::accumulate(counts.begin(), counts.end(), 0.); }
    static double gamma(double shape, std::mt19937& random)
    {
        return std::gamma_distribution<double>(shape, 1)(random);
    }
    static void normalise(Counts& shares)
    {
        const double total = sum(shares);
        for (double& share : shares)
            share /= total;
    }

    std::vector<Counts> m_shares;
    std::vector<double> m_scores;
};

} // namespace

/// The value of further answers against brute force: many imagined surveys, each weighed in full.
class tst_EvidenceSimulation : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithNestedSimulation_data();
    void agreesWithNestedSimulation();
};

void tst_EvidenceSimulation::agreesWithNestedSimulation_data()
{
    QTest::addColumn<int>("answers");
    QTest::newRow("5 answers") << 5;
    QTest::newRow("20 answers") << 20;
    QTest::newRow("80 answers") << 80;
}

/// Menzies (2016, Medical Decision Making 36:308-320): what each imagined survey leaves of the particles. It shares
/// nothing with the program but the model.
void tst_EvidenceSimulation::agreesWithNestedSimulation()
{
    QFETCH(int, answers);
    EvidenceBuilder builder = two(First, Second);
    const Prepared prepared(builder.data(), 10000);
    const EvidencePlan plan = prepared.ask({.questions = 1, .answers = static_cast<double>(answers)});
    QCOMPARE(plan.questions.size(), size_t(1));
    QCOMPARE(plan.top, 1);

    const double scoreA = prepared.ranking.places[0].score, scoreB = prepared.ranking.places[1].score;
    const bool asksA = plan.questions[0].place == prepared.ranking.places[0].place;
    const bool aIsFirst = prepared.ranking.places[0].place == builder.place(u"a"_s);
    std::mt19937 random(7);
    const bool isOfA = asksA == aIsFirst;
    const Particles particles(isOfA ? First : Second, isOfA ? Second : First, 3000, random);
    const double own = asksA ? scoreA : scoreB, other = asksA ? scoreB : scoreA;
    COMPARE_WITHIN(particles.mean(), own, 1);
    constexpr int Surveys = 1500;
    double sum = 0, squares = 0;
    for (int survey = 0; survey < Surveys; ++survey) {
        const double after = particles.scoreAfter(static_cast<size_t>(survey) * 2, answers, random);
        const double gain = std::max(after - particles.mean() + own, other) - std::max(own, other);
        sum += gain;
        squares += gain * gain;
    }
    const double mean = sum / Surveys;
    const double error = std::sqrt((squares / Surveys - mean * mean) / Surveys);
    QVERIFY2(std::abs(plan.gain - mean) < 3 * error + .02 * mean,
        qPrintable(u"%1, by simulation %2 +- %3"_s.arg(plan.gain).arg(mean).arg(error)));
}

QTEST_GUILESS_MAIN(tst_EvidenceSimulation)
#include "tst_EvidenceSimulation.moc"
