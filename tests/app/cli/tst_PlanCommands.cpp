// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CommandRun.h"
#include "tests/support/Json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

namespace {

const QString example = dataFile(u"examples/account-opening.json"_s);

} // namespace

/// What the command line says about solutions and scenarios, and what it refuses.
class TestPlanCommands : public QObject
{
    Q_OBJECT

private slots:
    void plansUnderABudget();
    void refusesToPlanWithoutGrounds();
    void triesScenarios();
};

void TestPlanCommands::plansUnderABudget()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file, u"--from"_s, example}));
    const CommandRun json = run({u"plan"_s, file, u"--format"_s, u"json"_s});
    VERIFY_RUN(json);
    const QJsonObject plan = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(plan["budget"_L1].toDouble(), 300.);
    QCOMPARE(plan["cost"_L1].toDouble(), 290.);
    QCOMPARE(plan["chosen"_L1].toArray(),
        QJsonArray({u"fix-branch-advice"_s, u"fix-identity-check"_s, u"fix-first-login"_s}));
    QCOMPARE(run({u"plan"_s, file, u"--format"_s, u"json"_s}).out, json.out);
    // The ranking says the same.
    const QJsonObject ranking = QJsonDocument::fromJson(run({u"rank"_s, file, u"--format"_s, u"json"_s}).out).object();
    QCOMPARE(ranking["ranking"_L1][0]["verdict"_L1].toString(), u"digitise"_s);
    QCOMPARE(ranking["ranking"_L1][0]["core_index"_L1].toDouble(), 1.);

    const QJsonObject rich
        = QJsonDocument::fromJson(run({u"plan"_s, file, u"--budget"_s, u"1000"_s, u"--format"_s, u"json"_s}).out)
              .object();
    QCOMPARE(rich["chosen"_L1].toArray().size(), 6);
    QVERIFY(!rich.contains("next_step"_L1));
    const CommandRun table = run({u"plan"_s, file});
    VERIFY_RUN(table);
    QVERIFY(table.out.contains("Digitise identity check"));
    QVERIFY(table.out.contains("At 3"));
    QVERIFY(run({u"plan"_s, file, u"--budget"_s, u"1500000000"_s}).out.contains(" of 1500000000 CNY."));
    QCOMPARE(run({u"plan"_s, file, u"--budget"_s, u"-1"_s}).code, 2);
    QCOMPARE(run({u"plan"_s, file}, true).code, 4);
}

void TestPlanCommands::refusesToPlanWithoutGrounds()
{
    const Folder folder;
    const auto planOf = [&](const QString& name, const QByteArray& from, const QByteArray& to) {
        QByteArray text = readAll(example);
        text.replace(from, to);
        QFile json(folder.path(name + u".json"_s));
        if (!json.open(QIODevice::WriteOnly))
            return CommandRun{-1, {}, {}};
        json.write(text);
        json.close();
        const QString file = folder.path(name + u".journey"_s);
        const CommandRun made = run({u"new"_s, file, u"--from"_s, json.fileName()});
        return made.code == 0 ? run({u"plan"_s, file}) : made;
    };
    const CommandRun none = planOf(u"none"_s, "\"solutions\"", "\"no-solutions\"");
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.contains("no solution to choose from"), none.err.constData());
    const CommandRun circle = planOf(u"circle"_s, "\"requires\": []", "\"requires\": [\"fix-first-login\"]");
    QCOMPARE(circle.code, 1);
    QVERIFY2(circle.err.contains("require each other in a circle"), circle.err.constData());
    const CommandRun mixed = planOf(u"mixed"_s, "\"cost\": 120", "\"cost\": \"S\"");
    QCOMPARE(mixed.code, 1);
    QVERIFY2(mixed.err.contains("all of them sizes"), mixed.err.constData());
    QCOMPARE(planOf(u"negative"_s, "\"cost\": 120", "\"cost\": -120").code, 3);
}

void TestPlanCommands::triesScenarios()
{
    const Folder folder;
    const QString file = folder.path(u"a.journey"_s);
    VERIFY_RUN(run({u"new"_s, file, u"--from"_s, example}));
    QCOMPARE(run({u"whatif"_s, file}).code, 1); // nothing is saved, nothing asked
    const QStringList cut = {u"whatif"_s, file, u"--drop-off"_s, u"identity-check=0.5"_s, u"--solution"_s,
        u"fix-first-login"_s, u"--draws"_s, u"500"_s};
    const CommandRun json = run(cut + QStringList{u"--format"_s, u"json"_s});
    VERIFY_RUN(json);
    const QJsonObject tried = QJsonDocument::fromJson(json.out)["scenarios"_L1][0].toObject();
    const QJsonObject success = tried["p_success"_L1].toObject();
    QVERIFY(success["after"_L1].toDouble() > success["before"_L1].toDouble());
    QVERIFY(success["change_q05"_L1].toDouble() > 0);
    QCOMPARE(tried["touchpoints"_L1].toArray().size(), 6);
    QCOMPARE(run(cut + QStringList{u"--format"_s, u"json"_s}).out, json.out);
    const CommandRun table = run(cut);
    VERIFY_RUN(table);
    QVERIFY(table.out.contains("Success, %") && table.out.contains("First login"));

    QCOMPARE(run({u"whatif"_s, file, u"--drop-off"_s, u"identity-check"_s}).code, 2);
    QCOMPARE(run({u"whatif"_s, file, u"--drop-off"_s, u"identity-check=2"_s}).code, 2);
    const CommandRun unknown = run({u"whatif"_s, file, u"--solution"_s, u"fix-nothing"_s});
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains("There is no solution \"fix-nothing\"."), unknown.err.constData());
    QCOMPARE(run({u"whatif"_s, file, u"--without"_s, u"nowhere"_s}).code, 1);
    QCOMPARE(run({u"whatif"_s, file, u"--scenario"_s, u"none"_s}).code, 1);

    // Saved ones stand side by side.
    QByteArray text = readAll(example);
    text.replace("\"budget\": 300",
        "\"budget\": 300, \"scenarios\": [{\"id\": \"one\", \"solutions\": [\"fix-identity-check\"]}, "
        "{\"id\": \"two\", \"name\": \"No hotline\", \"without\": [\"call-centre-help\"]}]");
    QFile saved(folder.path(u"saved.json"_s));
    QVERIFY(saved.open(QIODevice::WriteOnly));
    saved.write(text);
    saved.close();
    VERIFY_RUN(run({u"new"_s, file, u"--from"_s, saved.fileName(), u"--force"_s}));
    const QJsonArray both = QJsonDocument::fromJson(
        run({u"whatif"_s, file, u"--format"_s, u"json"_s, u"--draws"_s, u"100"_s}).out)["scenarios"_L1]
                                .toArray();
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[1]["name"_L1].toString(), u"No hotline"_s);
    QVERIFY(run({u"whatif"_s, file, u"--scenario"_s, u"two"_s, u"--draws"_s, u"100"_s}).out.contains("No hotline"));
}

QTEST_GUILESS_MAIN(TestPlanCommands)
#include "tst_PlanCommands.moc"
