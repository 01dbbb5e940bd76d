// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SampleProject.h"
#include "tests/app/cli/CommandRun.h"
#include "tests/support/Json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

/// Two groups of the sample's customers, question by question, on the terminal.
class TestDifferencesCommand : public QObject
{
    Q_OBJECT

    Folder m_folder;

    QString sample() const { return m_folder.path(u"sample.journey"_s); }
    CommandRun differences(const QStringList& more) const
    {
        return run(QStringList{u"differences"_s, sample()} + more);
    }
    QJsonObject json(const QStringList& more) const
    {
        const CommandRun result = differences(more + QStringList{u"--format"_s, u"json"_s});
        return result.code == 0 ? QJsonDocument::fromJson(result.out).object() : QJsonObject();
    }

private slots:
    void initTestCase();
    void wavesAsTable();
    void wavesAsJson();
    void segmentsWithinAWave();
    void refusesGroupsThatShareSomebody();
};

void TestDifferencesCommand::initTestCase()
{
    Progress progress;
    QVERIFY(createSample(sample(), u"en"_s, progress));
}

void TestDifferencesCommand::wavesAsTable()
{
    const CommandRun table = differences({u"--before-wave"_s, u"2025"_s, u"--wave"_s, u"2026"_s});
    QVERIFY2(table.code == 0, table.err.constData());
    const QByteArray difference = differenceFromBaseline(u"differences.txt"_s, table.out);
    QVERIFY2(difference.isEmpty(), difference.constData());
}

/// The other way round everything turns; corrected p are never below the plain ones.
void TestDifferencesCommand::wavesAsJson()
{
    const QJsonObject there = json({u"--before-wave"_s, u"2025"_s, u"--wave"_s, u"2026"_s});
    const QJsonObject back = json({u"--before-wave"_s, u"2026"_s, u"--wave"_s, u"2025"_s});
    QCOMPARE(there["before"_L1]["wave"_L1].toString(), u"2025"_s);
    QCOMPARE(there["level"_L1].toDouble(), .95);
    const QJsonArray questions = there["questions"_L1].toArray();
    QCOMPARE(back["questions"_L1].toArray().size(), questions.size());
    QVERIFY(questions.size() > 15);
    bool hasOutcome = false;
    for (const QJsonValue& question : questions) {
        const double p = question["p"_L1].toDouble(), low = question["range"_L1][0].toDouble();
        const double high = question["range"_L1][1].toDouble(), moved = question["difference"_L1].toDouble();
        QVERIFY(p >= 0 && p <= 1 && question["p_holm"_L1].toDouble() >= p);
        QVERIFY(question["p_benjamini_hochberg"_L1].toDouble() >= p);
        QVERIFY(question["p_benjamini_hochberg"_L1].toDouble() <= question["p_holm"_L1].toDouble() + 1e-15);
        QVERIFY(low <= moved && moved <= high);
        QCOMPARE(moved, question["after"_L1]["value"_L1].toDouble() - question["before"_L1]["value"_L1].toDouble());
        hasOutcome |= question["touchpoint"_L1].isUndefined();
        bool isThere = false;
        for (const QJsonValue& other : back["questions"_L1].toArray()) {
            if (other["question"_L1] != question["question"_L1] || other["touchpoint"_L1] != question["touchpoint"_L1])
                continue;
            isThere = true;
            QVERIFY(std::abs(other["p"_L1].toDouble() - p) < 1e-12);
            QVERIFY(std::abs(other["difference"_L1].toDouble() + moved) < 1e-12);
        }
        QVERIFY(isThere);
    }
    QVERIFY(hasOutcome);
    // What was asked in one wave only is named.
    QVERIFY(!there["not_compared"_L1].toArray().isEmpty() || questions.size() == back["questions"_L1].toArray().size());
}

void TestDifferencesCommand::segmentsWithinAWave()
{
    const CommandRun unknown
        = differences({u"--segment"_s, u"Planet=Mars"_s, u"--before-segment"_s, u"Planet=Venus"_s});
    QVERIFY(unknown.code != 0);
    QVERIFY(unknown.err.contains("Planet=Venus"));
    // The error names the segments that there are: two of one column.
    const QString all = QString::fromUtf8(unknown.err);
    const qsizetype at = all.indexOf(u"City="_s);
    QVERIFY2(at >= 0, qPrintable(all));
    const QStringList cities = all.mid(at).split(u", "_s).filter(QRegularExpression(u"^City="_s));
    QVERIFY(cities.size() >= 2);
    const auto within = [&](const QString& wave) {
        return json(
            {u"--segment"_s, cities[0], u"--wave"_s, wave, u"--before-segment"_s, cities[1], u"--before-wave"_s, wave});
    };
    const QJsonObject first = within(u"2025"_s), second = within(u"2026"_s);
    QVERIFY(!first["questions"_L1].toArray().isEmpty());
    QCOMPARE(first["after"_L1]["segment"_L1].toString(), cities[0]);
    const auto people = [](const QJsonObject& of) { return of["questions"_L1][0]["after"_L1]["people"_L1].toInt(); };
    QVERIFY(people(first) != people(second));
}

void TestDifferencesCommand::refusesGroupsThatShareSomebody()
{
    for (const QStringList& groups : {QStringList{}, QStringList{u"--wave"_s, u"2026"_s},
             QStringList{u"--wave"_s, u"2026"_s, u"--before-wave"_s, u"2026"_s}}) {
        const CommandRun refused = differences(groups);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("share nobody"), refused.err.constData());
    }
}

QTEST_GUILESS_MAIN(TestDifferencesCommand)
#include "tst_DifferencesCommand.moc"
