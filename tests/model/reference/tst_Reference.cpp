// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/reference/ReferenceCheck.h"

#include <QDir>
#include <QtTest>

using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

/// An entry, or a part of one, that nothing in the program computes.
struct NotComputed
{
    const char* file;
    const char* entry; ///< "" for a whole file
    const char* reason;
};

constexpr NotComputed notComputed[] = {
    {"MANIFEST.json", "", "a list of the files"},
    {"checks_log.csv", "", "how the references themselves were checked"},
    {"smaa_thrombo.csv.gz", "", "the draws of smaa_thrombo"},
    {"absorbing_markov.json", "channelattribution_pathdata: heuristics, attributed and simulated values",
        "success is not shared out to touchpoints; the package's simulation differs from its own exact values"},
    {"change_tests.json", "two_proportions: chi2", "the N - 1 form of it is used"},
    {"change_tests.json", "sample_size", "no experiment is planned"},
    {"change_tests.json", "nps_two_waves", "see nps.json, two_sample_test"},
    {"clv_roi.json", "berger_nasr_case1", "what a customer is worth is stated by the user"},
    {"clv_roi.json", "margin_multiple", "what a customer is worth is stated by the user"},
    {"dfg.json", "running_example", "compared exactly in tst_EventFlow and tst_EventLogFiles"},
    {"dfg.json", "receipt", "compared exactly in tst_EventFlow and tst_EventLogFiles"},
    {"key_driver_analysis.json", "azen_budescu_2003: conditional, complete dominance", "compared in tst_DriverWeights"},
    {"key_driver_analysis.json", "gpa_ses_iq_nach: subset R2, conditional dominance, betas",
        "compared in tst_DriverWeights"},
    {"key_driver_analysis.json", "mtcars_am_cyl_carb_domir: conditional, complete", "compared in tst_DriverWeights"},
    {"key_driver_analysis.json", "swiss: first, last, pratt", "other measures of importance are not shown"},
    {"mcda.json", "triantaphyllou_sanchez_wsm", "weights stay in proportion (weight_stability_renormalised)"},
    {"mcda.json", "ahp", "rejected as the scorer: effort, and its consistency threshold is theatre"},
    {"mcda.json", "topsis", "rejected: its contributions do not add up"},
    {"mcda.json", "smaa_thrombo", "uncertain scores under one weighting are ranked by uncertaintyOf"},
    {"mcda.json", "smaa_exact_simplex: central weights", "no weights are suggested to the user"},
    {"mcda.json", "rank_order_centroid", "no weights are made from an order of criteria"},
    {"nps.json", "variance", "the adjusted form of it is used"},
    {"nps.json", "wald_R_package_NPS", "the adjusted Wald test is used, which holds for few answers, too"},
    {"portfolio.json", "wsjf", "adds ordinal scores; not offered"},
    {"proportion_intervals.json", "adjusted_wald", "Wilson's and the exact interval are used"},
    {"rank_confidence_sets.json", "published", "sets of one country alone and of the first five alone are not made"},
    {"rank_confidence_sets.json", "computed_R20000_seed1: marginal sets", "all sets hold at once"},
    {"shrinkage.json", "james_stein_baseball", "shrinkage is averaged over strengths; no single c is estimated"},
    {"shrinkage.json", "beta_binomial_rats", "shrinkage is averaged over strengths; no single prior is fitted"},
    {"shrinkage.json", "dirichlet_multinomial: mean, variance", "the strength is never fixed, as it is in these cases"},
    {"survey_classics.json", "peak_end: shares and correlations of studies", "facts about people"},
    {"survey_classics.json", "goldstein_spiegelhalter", "ranks are compared by the probability of each pair"},
};

/// Keys of files that say something about other entries.
const QStringList remarks
    = {u"conventions"_s, u"use"_s, u"algorithm"_s, u"source"_s, u"numbers_seen_in"_s, u"verified_by_recomputation"_s,
        u"description"_s, u"touchpoints"_s, u"knapsack_source"_s, u"jurisdiction"_s, u"math_score"_s, u"math_se"_s};

std::vector<ReferenceCheck> allChecks()
{
    std::vector<ReferenceCheck> result;
    for (const auto& make :
        {flowChecks, driverChecks, scoringChecks, modelChecks, surveyChecks, statisticsChecks, planningChecks}) {
        for (ReferenceCheck& check : make())
            result.push_back(std::move(check));
    }
    std::stable_sort(
        result.begin(), result.end(), [](const auto& a, const auto& b) { return std::strcmp(a.file, b.file) < 0; });
    return result;
}

QString folder() { return dataFile(u"reference"_s); }

/// "swiss" of "swiss: first, last".
QString keyOfEntry(const char* entry) { return QString::fromLatin1(entry).section(u':', 0, 0); }

QString number(double value) { return QString::number(value, 'g', 2); }

/// A row of the table; the error, which differs from machine to machine in its last digits, stands last.
QString row(const ReferenceCheck& check)
{
    const QString entry = check.entry[0] ? QString::fromLatin1(check.entry) : u"(all)"_s;
    return u"| %1 | %2 | `%3` | %4 |"_s.arg(
        QLatin1String(check.file), entry, QLatin1String(check.function), number(check.tolerance));
}
QString row(const NotComputed& left)
{
    const QString entry = left.entry[0] ? QString::fromLatin1(left.entry) : u"(all)"_s;
    return u"| %1 | %2 | %3 |"_s.arg(QLatin1String(left.file), entry, QLatin1String(left.reason));
}

} // namespace

/// Every entry of the reference numbers: compared with what the program computes, or named as not computed. The table
/// of them is tests/data/reference/README.md; TOUCHSTONE_REFERENCE_TABLE names a file to write it into anew.
class tst_Reference : public QObject
{
    Q_OBJECT

private slots:
    void agrees_data();
    void agrees();
    void everyEntryIsNamed();
    void copiesAreWhatIsShared();
    void tableIsUpToDate();

private:
    QStringList m_computedRows; ///< with the errors seen
};

void tst_Reference::agrees_data()
{
    QTest::addColumn<size_t>("index");
    const std::vector<ReferenceCheck> checks = allChecks();
    for (size_t index = 0; index < checks.size(); ++index)
        QTest::addRow("%s %s", checks[index].file, checks[index].entry) << index;
}

void tst_Reference::agrees()
{
    QFETCH(size_t, index);
    static const std::vector<ReferenceCheck> checks = allChecks();
    const ReferenceCheck& check = checks[index];
    const double error = check.error();
    m_computedRows << row(check) + u" %1 |"_s.arg(number(error));
    QVERIFY2(check.tolerance >= 0 && error <= check.tolerance,
        qPrintable(u"off by %1, allowed %2"_s.arg(number(error), number(check.tolerance))));
}

void tst_Reference::everyEntryIsNamed()
{
    QSet<QString> named;
    const auto name
        = [&](const char* file, const char* entry) { named.insert(QLatin1String(file) + u' ' + keyOfEntry(entry)); };
    for (const ReferenceCheck& check : allChecks())
        name(check.file, check.entry);
    for (const NotComputed& left : notComputed)
        name(left.file, left.entry);
    QSet<QString> there;
    const auto lookAt = [&](const QString& at) {
        for (const QString& file : QDir(at).entryList({u"*.json"_s, u"*.csv"_s, u"*.gz"_s}, QDir::Files)) {
            const QJsonObject json = file.endsWith(u".json"_s) ? readJson(at + u'/' + file) : QJsonObject();
            if (named.contains(file + u' ') || json.isEmpty()) {
                there.insert(file + u' ');
                continue;
            }
            for (const QString& key : json.keys()) {
                if (!remarks.contains(key))
                    there.insert(file + u' ' + key);
            }
        }
    };
    lookAt(folder());
    if (const QString shared = sharedFile(u"reference"_s); !shared.isEmpty()) {
        lookAt(shared);
        // What is named is there: no row outlives its entry.
        const QSet<QString> gone = named - there;
        QVERIFY2(gone.isEmpty(), qPrintable(QStringList(gone.values()).join(u", ")));
    }
    const QSet<QString> unnamed = there - named;
    QVERIFY2(unnamed.isEmpty(), qPrintable(QStringList(unnamed.values()).join(u", ")));
}

void tst_Reference::copiesAreWhatIsShared()
{
    TOUCHSTONE_SHARED_OR_SKIP(shared, u"reference"_s);
    for (const QString& file : QDir(folder()).entryList({u"*.json"_s, u"*.csv"_s}, QDir::Files)) {
        if (QFile::exists(shared + u'/' + file))
            QCOMPARE(readAll(folder() + u'/' + file), readAll(shared + u'/' + file));
    }
}

void tst_Reference::tableIsUpToDate()
{
    const QString path = folder() + u"/README.md"_s;
    const QStringList table = QString::fromUtf8(readAll(path)).split(u'\n');
    QStringList expected;
    for (const ReferenceCheck& check : allChecks())
        expected << row(check);
    for (const NotComputed& left : notComputed)
        expected << row(left);
    QStringList found;
    for (const QString& line : table) {
        if (line.startsWith(u"| "_s) && line.contains(u'.'))
            found << (line.count(u" | "_s) == 4 ? line.left(line.lastIndexOf(u" | "_s) + 2) : line);
    }
    if (const QString anew = qEnvironmentVariable("TOUCHSTONE_REFERENCE_TABLE"); !anew.isEmpty()) {
        QStringList lines = table.mid(0, table.indexOf(u"| file | entry | function | tolerance | error seen |"_s));
        lines << u"| file | entry | function | tolerance | error seen |"_s << u"| --- | --- | --- | --- | --- |"_s
              << m_computedRows << QString() << u"Not compared in `tst_Reference`:"_s << QString()
              << u"| file | entry | why |"_s << u"| --- | --- | --- |"_s;
        for (const NotComputed& left : notComputed)
            lines << row(left);
        QFile file(anew);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((lines.join(u'\n') + u'\n').toUtf8());
        return;
    }
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(tst_Reference)
#include "tst_Reference.moc"
