// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SampleProject.h"
#include "tests/app/cli/CommandRun.h"
#include "tests/support/Json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

/// The sample's free-text answers, found on the terminal.
class TestSearchCommand : public QObject
{
    Q_OBJECT

    Folder m_folder;

    QString sample() const { return m_folder.path(u"sample.journey"_s); }
    CommandRun search(const QStringList& more) const { return run(QStringList{u"search"_s, sample()} + more); }

private slots:
    void initTestCase();
    void asTable();
    void asJson();
    void narrowsAndRefuses();
};

void TestSearchCommand::initTestCase()
{
    Progress progress;
    QVERIFY(createSample(sample(), u"en"_s, progress));
}

void TestSearchCommand::asTable()
{
    const CommandRun result = search({u"missing"_s, u"--limit"_s, u"2"_s});
    VERIFY_RUN(result);
    const QList<QByteArray> lines = result.out.split('\n');
    QVERIFY2(lines[0].split(' ').first().toInt() > 2, lines[0].constData());
    QVERIFY(result.out.contains("Touchpoint"));
    QVERIFY(result.out.toLower().count("missing") >= 2);
}

void TestSearchCommand::asJson()
{
    const CommandRun result = search({u"missing"_s, u"--format"_s, u"json"_s, u"--limit"_s, u"3"_s});
    VERIFY_RUN(result);
    const QJsonObject json = QJsonDocument::fromJson(result.out).object();
    const QJsonArray answers = json[u"answers"_s].toArray();
    QCOMPARE(answers.size(), 3);
    QVERIFY(json[u"found"_s].toInt() > 3);
    for (const QJsonValue& answer : answers)
        QVERIFY(answer[u"text"_s].toString().contains(u"missing"_s, Qt::CaseInsensitive));
    QVERIFY(answers[0][u"row"_s].toInt() > 0);
    QVERIFY(!json[u"frequent_terms"_s].toArray().isEmpty());
}

void TestSearchCommand::narrowsAndRefuses()
{
    const auto found = [&](const QStringList& more) {
        const CommandRun result = search(QStringList{u"missing"_s, u"--format"_s, u"json"_s} + more);
        return QJsonDocument::fromJson(result.out).object()[u"found"_s].toInt();
    };
    QVERIFY(found({u"--wave"_s, u"2026"_s}) > 0);
    QCOMPARE(found({u"--wave"_s, u"2026"_s}) + found({u"--wave"_s, u"2025"_s}), found({}));
    QVERIFY(found({u"--unhappy"_s}) <= found({}));
    QCOMPARE(search({u"missing"_s, u"--wave"_s, u"1999"_s}).code, 1);
    QCOMPARE(search({u"xylophone"_s}).code, 1);
    QCOMPARE(search({}).code, 2);
    QCOMPARE(run({u"search"_s, m_folder.path(u"none.journey"_s), u"x"_s}).code, 3);
    QCOMPARE(run({u"search"_s, sample(), u"missing"_s}, true).code, 4);
}

QTEST_MAIN(TestSearchCommand)
#include "tst_SearchCommand.moc"
