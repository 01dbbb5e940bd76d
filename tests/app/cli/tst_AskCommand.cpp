// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CommandRun.h"
#include "tests/support/Json.h"

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

/// What the command line says about further answers: the plan, and the questionnaire in each form.
class TestAskCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_file = m_folder.path(u"a.journey"_s);
        VERIFY_RUN(run({u"new"_s, m_file, u"--from"_s, dataFile(u"examples/account-opening.json"_s)}));
    }

    void plansTheSameEachTime()
    {
        const CommandRun json = ask({u"--format"_s, u"json"_s});
        VERIFY_RUN(json);
        const QJsonObject plan = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(plan["decides"_L1].toString(), u"solutions"_s);
        QCOMPARE(plan["people"_L1].toDouble(), 40.);
        const QJsonArray questions = plan["questions"_L1].toArray();
        QVERIFY(!questions.isEmpty() && questions.size() <= 5);
        double sum = 0;
        for (const QJsonValue& question : questions) {
            QVERIFY(question["gain"_L1].toDouble() > 0);
            QVERIFY(question["answers_new"_L1].toDouble() <= 40);
            QVERIFY(question["question"_L1].toString().contains(question["name"_L1].toString()));
            sum += question["gain"_L1].toDouble();
        }
        QVERIFY(std::abs(sum - plan["gain"_L1].toDouble()) < 1e-9);
        QCOMPARE(ask({u"--format"_s, u"json"_s}).out, json.out);

        const CommandRun table = ask({});
        VERIFY_RUN(table);
        QVERIFY2(table.out.contains("What it firms up") && table.out.contains("Customers to ask: 40."),
            table.out.constData());
        QVERIFY(table.out.contains(questions[0]["name"_L1].toString().toUtf8()));
    }

    void moreIsAskedOfMore()
    {
        const auto gain = [&](const QStringList& arguments) {
            return QJsonDocument::fromJson(ask(QStringList{u"--format"_s, u"json"_s} + arguments).out)["gain"_L1]
                .toDouble();
        };
        QVERIFY(gain({u"--people"_s, u"400"_s}) > gain({u"--people"_s, u"40"_s}));
        QVERIFY(gain({u"--questions"_s, u"1"_s}) < gain({u"--questions"_s, u"4"_s}));
        const QJsonObject exact = QJsonDocument::fromJson(
            ask({u"--answers"_s, u"30"_s, u"--questions"_s, u"2"_s, u"--format"_s, u"json"_s}).out)
                                      .object();
        QVERIFY(exact["people"_L1].toDouble() >= 30);
        QCOMPARE(exact["questions"_L1][0]["answers_new"_L1].toDouble(), 30.);
    }

    void writesTheQuestionnaire()
    {
        const QStringList wanted = {u"--format"_s, u"questionnaire"_s};
        const CommandRun form = ask(wanted);
        VERIFY_RUN(form);
        QVERIFY(form.out.contains("   ( ) I did not use it\n"));
        QVERIFY(!form.out.contains("[["));
        const CommandRun wjx = ask(wanted + QStringList{u"--for"_s, u"wjx"_s});
        VERIFY_RUN(wjx);
        QVERIFY(wjx.out.contains("[单选题]\n"));
        const CommandRun qualtrics = ask(wanted + QStringList{u"--for"_s, u"qualtrics"_s});
        VERIFY_RUN(qualtrics);
        QVERIFY(qualtrics.out.startsWith("[[AdvancedFormat]]\n"));
        // A journey's names follow the language of the questions, whatever the terminal speaks.
        const CommandRun chinese = ask(wanted + QStringList{u"--language"_s, u"zh_CN"_s});
        VERIFY_RUN(chinese);
        QVERIFY(chinese.out != form.out);
    }

    void refusesWhatCannotBe()
    {
        QCOMPARE(ask({u"--people"_s, u"0"_s}).code, 2);
        QCOMPARE(ask({u"--people"_s, u"10"_s, u"--answers"_s, u"10"_s}).code, 2);
        QCOMPARE(ask({u"--questions"_s, u"0"_s}).code, 2);
        QCOMPARE(ask({u"--for"_s, u"paper"_s}).code, 2);
        QCOMPARE(run({u"ask"_s, m_file}, true).code, 4);
        QCOMPARE(run({u"ask"_s, m_folder.path(u"none.journey"_s)}).code, 3);
        const QString room = m_folder.path(u"room.journey"_s);
        VERIFY_RUN(run({u"new"_s, room, u"--from"_s, dataFile(u"cli/workshop.json"_s)}));
        const CommandRun voted = run({u"ask"_s, room});
        QCOMPARE(voted.code, 1);
        QVERIFY2(voted.err.contains("Only the room has voted"), voted.err.constData());
    }

    /// Money suffices for everything: what is left open is which touchpoints come first.
    void asksForTheFirstPlacesWhereThePlanIsFirm()
    {
        const QString rich = projectOf(u"rich"_s, [](QJsonObject& project) { project[u"budget"_s] = 30'000; });
        const CommandRun table = run({u"ask"_s, rich, u"--draws"_s, u"1000"_s});
        VERIFY_RUN(table);
        QVERIFY2(table.out.contains("hardly change the plan"), table.out.constData());
        QVERIFY(table.out.contains("firm up which touchpoints come first"));
        QVERIFY(table.out.contains("What it firms up"));
    }

    void saysWhenNothingIsWorthAsking()
    {
        const QString firm = projectOf(u"firm"_s, [](QJsonObject& project) {
            project[u"budget"_s] = 30'000;
            // A million answers at each touchpoint, none like another.
            QJsonArray aggregates;
            for (const QJsonValue& touchpoint : project[u"touchpoints"_s].toArray()) {
                const double best = 1e5 * static_cast<double>(aggregates.size());
                aggregates.append(QJsonObject{{u"touchpoint"_s, touchpoint[u"id"_s]}, {u"signal"_s, u"csat"_s},
                    {u"counts"_s, QJsonArray{1e6 - best, 0, 0, 0, best}}});
            }
            project[u"aggregates"_s] = aggregates;
            project.remove(u"interviews"_s);
        });
        const CommandRun table = run({u"ask"_s, firm, u"--draws"_s, u"1000"_s});
        VERIFY_RUN(table);
        QVERIFY2(table.out.contains("hardly change the plan"), table.out.constData());
        QVERIFY2(table.out.contains("hardly change what comes first"), table.out.constData());
        const CommandRun none = run({u"ask"_s, firm, u"--draws"_s, u"1000"_s, u"--format"_s, u"questionnaire"_s});
        QCOMPARE(none.code, 1);
        QVERIFY(none.out.isEmpty());
        QVERIFY(none.err.contains("hardly change the plan"));
    }

private:
    /// The example, changed.
    QString projectOf(const QString& name, const std::function<void(QJsonObject&)>& change)
    {
        QJsonObject project = readJson(dataFile(u"examples/account-opening.json"_s));
        change(project);
        QFile json(m_folder.path(name + u".json"_s));
        const QByteArray text = QJsonDocument(project).toJson();
        const QString file = m_folder.path(name + u".journey"_s);
        const bool isWritten = json.open(QIODevice::WriteOnly) && json.write(text) == text.size();
        json.close();
        const CommandRun made = run({u"new"_s, file, u"--from"_s, json.fileName()});
        return isWritten && made.code == 0 ? file : QString::fromUtf8(made.err);
    }

    CommandRun ask(const QStringList& arguments) const
    {
        return run(QStringList{u"ask"_s, m_file, u"--draws"_s, u"2000"_s} + arguments);
    }

    Folder m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestAskCommand)
#include "tst_AskCommand.moc"
