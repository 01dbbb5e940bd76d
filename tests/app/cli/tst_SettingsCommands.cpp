// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Project.h"
#include "tests/app/cli/CommandRun.h"
#include "tests/support/Json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

/// What the command line sets in the model, and says of what was set and of what drives the outcome.
class TestSettingsCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void setsFromJson();
    void refusesWhatIsWrong();
    void tellsDrivers();

private:
    CommandRun set(const QByteArray& json) const
    {
        QFile file(m_folder->path(u"settings.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {-1, {}, {}};
        file.write(json);
        file.close();
        return run({u"set"_s, m_file, file.fileName()});
    }
    QJsonObject ranked() const
    {
        return QJsonDocument::fromJson(run({u"rank"_s, m_file, u"--format"_s, u"json"_s, u"--draws"_s, u"200"_s}).out)
            .object();
    }

    std::unique_ptr<Folder> m_folder;
    QString m_file;
};

void TestSettingsCommands::init()
{
    m_folder = std::make_unique<Folder>();
    m_file = m_folder->path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, m_file, u"--from"_s, dataFile(u"examples/account-opening.json"_s)}));
}

void TestSettingsCommands::setsFromJson()
{
    const QJsonObject before = ranked();
    QVERIFY(!before.contains(u"settings"_s));
    const QByteArray settings = R"({"pain_weights": {"voiced": 0.5},
        "signals": {"csat": {"exponent": 2}, "ces": {"off": true}}, "smell": 1})";
    const CommandRun done = set(settings);
    VERIFY_RUN(done);
    QVERIFY2(done.err.contains("score.smell"), done.err.constData());
    const QJsonObject after = ranked();
    QCOMPARE(after[u"settings"_s][u"signals"_s][u"csat"_s][u"exponent"_s].toDouble(), 2.);
    QCOMPARE(after[u"settings"_s][u"pain_weights"_s][u"voiced"_s].toDouble(), .5);
    QVERIFY(!after[u"settings"_s].toObject().contains(u"impact_weights"_s));
    QVERIFY(after[u"fingerprint"_s] != before[u"fingerprint"_s]);
    QVERIFY(after[u"ranking"_s][0][u"score"_s] != before[u"ranking"_s][0][u"score"_s]);
    const CommandRun explained = run({u"explain"_s, m_file, u"identity-check"_s});
    VERIFY_RUN(explained);
    QVERIFY(explained.out.contains("Set otherwise than by default"));
    QVERIFY(explained.out.contains("Satisfaction (CSAT): losses to the power of 2"));
    QVERIFY(explained.out.contains("Ease (CES): left out of the score"));

    // The document of a whole project says the same, and what was set can be undone.
    const QString text = m_folder->path(u"a.json"_s);
    VERIFY_RUN(run({u"export"_s, m_file, u"-o"_s, text}));
    VERIFY_RUN(set("{}"));
    QCOMPARE(ranked()[u"fingerprint"_s], before[u"fingerprint"_s]);
    VERIFY_RUN(run({u"set"_s, m_file, text}));
    QCOMPARE(ranked()[u"fingerprint"_s], after[u"fingerprint"_s]);
    auto project = Project::open(m_file);
    QVERIFY(project);
    QCOMPARE((*project)->undoName(), u"Set the model's settings"_s);
    QVERIFY((*project)->undo());
    QVERIFY((*project)->settings().rules.isEmpty());
}

void TestSettingsCommands::refusesWhatIsWrong()
{
    const CommandRun wrong = set(R"({"score": {"signals": {"csat": {"loss": [1, 0.5]}}}})");
    QCOMPARE(wrong.code, 3);
    QVERIFY2(wrong.err.contains("score.signals.csat.loss"), wrong.err.constData());
    QCOMPARE(set("[").code, 3);
    QCOMPARE(run({u"set"_s, m_file, m_folder->path(u"none.json"_s)}).code, 3);
    QCOMPARE(run({u"set"_s, m_file}).code, 2);
    QVERIFY(!ranked().contains(u"settings"_s));
}

void TestSettingsCommands::tellsDrivers()
{
    const QJsonObject drivers = ranked()[u"drivers"_s].toObject();
    const QJsonArray touchpoints = drivers[u"touchpoints"_s].toArray();
    QCOMPARE(drivers[u"n"_s].toDouble(), 420.);
    QVERIFY(touchpoints.size() > 1);
    double weights = 0, lmg = 0;
    for (const QJsonValue& touchpoint : touchpoints) {
        weights += touchpoint[u"relative_weight"_s].toDouble();
        lmg += touchpoint[u"lmg"_s].toDouble();
        QCOMPARE(touchpoint[u"conditional"_s].toArray().size(), touchpoints.size());
    }
    QVERIFY(std::abs(weights - drivers[u"r2"_s].toDouble()) < 1e-9);
    QVERIFY(std::abs(lmg - weights) < 1e-9);
    const QString first = touchpoints[0][u"id"_s].toString();
    const QByteArray out = run({u"explain"_s, m_file, first}).out;
    QVERIFY(out.contains("What drives the outcome"));
    QVERIFY(out.contains("by relative weights, "));
    QVERIFY(out.contains(
        drivers[u"orders_differ"_s].toBool() ? "order the touchpoints differently" : "agree on the order"));
}

QTEST_GUILESS_MAIN(TestSettingsCommands)
#include "tst_SettingsCommands.moc"
