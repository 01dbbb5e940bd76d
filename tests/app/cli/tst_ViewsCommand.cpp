// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SampleProject.h"
#include "tests/app/cli/CommandRun.h"
#include "tests/support/Json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

#define VERIFY_BASELINE(name, text)                                                                                    \
    do {                                                                                                               \
        const QByteArray difference = differenceFromBaseline(name, text);                                              \
        QVERIFY2(difference.isEmpty(), difference.constData());                                                        \
    } while (false)

/// The methods of others on the terminal, over the sample's two waves.
class TestViewsCommand : public QObject
{
    Q_OBJECT

    Folder m_folder;

    QString sample() const { return m_folder.path(u"sample.journey"_s); }

private slots:
    void initTestCase();
    void printsEveryMethod();
    void oneMethodAsJson();
    void anotherCutAndAnotherFilter();
    void saysWhatIsMissing();
};

void TestViewsCommand::initTestCase()
{
    Progress progress;
    QVERIFY(createSample(sample(), u"en"_s, progress));
}

void TestViewsCommand::printsEveryMethod()
{
    const CommandRun all = run({u"views"_s, sample()});
    QVERIFY2(all.code == 0, all.err.constData());
    VERIFY_BASELINE(u"views.txt"_s, all.out);
}

void TestViewsCommand::oneMethodAsJson()
{
    const CommandRun kano = run({u"views"_s, sample(), u"--method"_s, u"kano"_s, u"--format"_s, u"json"_s});
    QCOMPARE(kano.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(kano.out).object();
    QVERIFY(!json.contains("ipa"_L1));
    const QJsonArray features = json["kano"_L1]["features"_L1].toArray();
    QCOMPARE(features.size(), 5);
    for (const QJsonValue& feature : features) {
        const QJsonObject counts = feature["counts"_L1].toObject();
        double people = 0;
        for (const QJsonValue& count : counts)
            people += count.toDouble();
        QCOMPARE(people, feature["n"_L1].toDouble());
        const double better = (counts["A"_L1].toDouble() + counts["O"_L1].toDouble())
            / (people - counts["R"_L1].toDouble() - counts["Q"_L1].toDouble());
        QVERIFY(std::abs(better - feature["better"_L1].toDouble()) < 1e-12);
    }
    QCOMPARE(features[1]["class"_L1].toString(), u"O"_s);
    for (const QString& method : {u"ipa"_s, u"ulwick"_s, u"penalty-reward"_s, u"rice"_s}) {
        const CommandRun one = run({u"views"_s, sample(), u"--method"_s, method, u"--format"_s, u"json"_s});
        QCOMPARE(one.code, 0);
        QVERIFY2(QJsonDocument::fromJson(one.out)[method].isObject(), one.out.constData());
        QCOMPARE(run({u"views"_s, sample(), u"--method"_s, method, u"--format"_s, u"json"_s}).out, one.out);
    }
}

void TestViewsCommand::anotherCutAndAnotherFilter()
{
    const auto ipa = [&](const QStringList& more) {
        const CommandRun result
            = run(QStringList{u"views"_s, sample(), u"--method"_s, u"ipa"_s, u"--format"_s, u"json"_s} + more);
        return result.code == 0 ? QJsonDocument::fromJson(result.out)["ipa"_L1].toObject() : QJsonObject();
    };
    const QJsonObject means = ipa({}), medians = ipa({u"--cut"_s, u"median"_s}), first = ipa({u"--wave"_s, u"2025"_s});
    QCOMPARE(means["cut"_L1].toString(), u"mean"_s);
    QCOMPARE(medians["cut"_L1].toString(), u"median"_s);
    QVERIFY(means["importance_cut"_L1].toDouble() != medians["importance_cut"_L1].toDouble());
    QVERIFY(first["touchpoints"_L1][0]["n"_L1].toDouble() < means["touchpoints"_L1][0]["n"_L1].toDouble());
}

void TestViewsCommand::saysWhatIsMissing()
{
    // The first wave asked no Kano pairs.
    const QStringList kano = {u"views"_s, sample(), u"--method"_s, u"kano"_s};
    const CommandRun first = run(kano + QStringList{u"--wave"_s, u"2025"_s});
    QCOMPARE(first.code, 1);
    QVERIFY2(first.out.contains("Needs a pair of questions"), first.out.constData());
    // A few people of one city are too few.
    const CommandRun few = run(kano + QStringList{u"--segment"_s, u"City=first tier"_s});
    QCOMPARE(few.code, 1);
    QVERIFY2(few.out.contains("needs 300 answers or more, has "), few.out.constData());
    QCOMPARE(run({u"views"_s, sample(), u"--method"_s, u"topsis"_s}).code, 2);
    QCOMPARE(run({u"views"_s, m_folder.path(u"none.journey"_s)}).code, 3);
    QCOMPARE(run({u"views"_s, sample()}, true).code, 4);
}

QTEST_GUILESS_MAIN(TestViewsCommand)
#include "tst_ViewsCommand.moc"
