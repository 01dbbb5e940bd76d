// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/report/ReportFixture.h"
#include "views/common/PdfFinish.h"
#include "views/report/ReportLayout.h"
#include "views/report/ReportPdf.h"

#include <QHashSeed>
#include <QTemporaryDir>
#include <thread>

namespace touchstone {
namespace {

QString withoutSpace(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    return text;
}

bool hasRadical(const QString& text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2e80 && c.unicode() <= 0x2fdf; });
}

} // namespace

class TestReportPdf : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryNameAndNumber_data();
    void holdsEveryNameAndNumber();
    void isSoundAndHasBookmarksAndLinks();
    void givesTheSameBytesTwice();
    void isWrittenOffTheGuiThread();
    void stopsWhenCancelled();
    void saysWhereItCannotWrite();
    void takesManyTouchpointsWithLongNames();
    void takesWhatTheRoomOnlyKnows();
    void takesAnEmptyJourney();
    void replacesRadicals();

private:
    QString write(const ReportContent& content, const QString& name)
    {
        Progress progress;
        const QString path = m_folder.filePath(name);
        const auto done = writeReportPdf(content, path, progress);
        if (!done)
            QTest::qFail("not written", __FILE__, __LINE__);
        if (const QString keep = qEnvironmentVariable("TOUCHSTONE_KEEP_REPORTS"); !keep.isEmpty()) {
            QFile::remove(keep + QLatin1Char('/') + name);
            QFile::copy(path, keep + QLatin1Char('/') + name);
        }
        return path;
    }

    QTemporaryDir m_folder;
};

void TestReportPdf::holdsEveryNameAndNumber_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("language");
    const QString sample = QStringLiteral("/../../resources/sample/%1/project.json");
    for (const char* language : {"en", "zh_CN"}) {
        QTest::addRow("account opening, %s", language)
            << test::sharedFile(QStringLiteral("design/examples/account-opening.json"))
            << QString::fromLatin1(language);
        QTest::addRow("sample, %s", language)
            << test::dataFile(sample.mid(1).arg(QString::fromLatin1(language))) << QString::fromLatin1(language);
    }
}

void TestReportPdf::holdsEveryNameAndNumber()
{
    QFETCH(QString, project);
    QFETCH(QString, language);
    if (project.isEmpty())
        QSKIP("shared data missing: set TOUCHSTONE_SHARED");
    const ProjectData data = test::readProject(project);
    const ReportContent content = test::reportOf(data, language);
    const QString path = write(content, QStringLiteral("%1-%2.pdf").arg(data.journey.touchpoints[0].key, language));
    const QString text = test::textOfPdf(path);

    for (const Touchpoint& touchpoint : data.journey.touchpoints) {
        const QString name = touchpoint.name.in(language);
        QVERIFY2(withoutSpace(text).contains(withoutSpace(name)), qPrintable(name));
    }
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        QVERIFY2(text.contains(QChar(digit)), qPrintable(QString(QChar(digit))));
    QVERIFY(!hasRadical(text));
    for (const RankedPlace& place : content.ranking.places) {
        if (place.rank)
            QVERIFY2(text.contains(QString::number(qRound(place.index))), qPrintable(QString::number(place.index)));
    }
    QVERIFY(text.contains(content.ranking.fingerprint.left(12)));
    const int pages = ReportLayout(content).pageCount();
    QVERIFY2(text.contains(content.pageOf.arg(pages).arg(pages)), qPrintable(content.pageOf));
}

void TestReportPdf::isSoundAndHasBookmarksAndLinks()
{
    const ProjectData data
        = test::readProject(test::dataFile(QStringLiteral("../../resources/sample/zh_CN/project.json")));
    const ReportContent content = test::reportOf(data, QStringLiteral("zh_CN"));
    const QString path = write(content, QStringLiteral("sound.pdf"));
    int exitCode = -1;
    const QString check = test::outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &exitCode);
    QVERIFY2(exitCode == 0, qPrintable(check));
    QVERIFY2(!check.contains(QLatin1String("WARNING")), qPrintable(check));

    const QString json = test::outputOf(
        QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path});
    for (const ReportSection& section : content.sections)
        QVERIFY2(json.contains(section.title), qPrintable(section.title));
    const ReportLayout layout(content);
    QVERIFY(!layout.links().empty());
    for (const report::Link& link : layout.links()) {
        const bool leadsSomewhere = std::any_of(layout.anchors().begin(), layout.anchors().end(),
            [&](const report::Anchor& anchor) { return anchor.name == link.target; });
        QVERIFY2(leadsSomewhere, qPrintable(link.target));
    }
    const QString objects = test::outputOf(QStringLiteral("qpdf"),
        {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path, QStringLiteral("-")});
    QCOMPARE(objects.count(QLatin1String("/Subtype /Link")), qsizetype(layout.links().size()));
    QVERIFY(objects.contains(QLatin1String("zh-CN")));
}

void TestReportPdf::givesTheSameBytesTwice()
{
    const ProjectData data
        = test::readProject(test::dataFile(QStringLiteral("../../resources/sample/en/project.json")));
    const ReportContent content = test::reportOf(data, QStringLiteral("en"));
    const QByteArray first = test::readAll(write(content, QStringLiteral("first.pdf")));
    QHashSeed::setDeterministicGlobalSeed(); // another run has another seed
    const QByteArray second = test::readAll(write(content, QStringLiteral("second.pdf")));
    QHashSeed::resetRandomGlobalSeed();
    QTest::qWait(1100); // the clock's seconds must not show
    const QByteArray third = test::readAll(write(content, QStringLiteral("third.pdf")));
    QVERIFY(first.size() > 10000);
    QVERIFY(first == second);
    QVERIFY(first == third);
}

void TestReportPdf::isWrittenOffTheGuiThread()
{
    const ProjectData data
        = test::readProject(test::dataFile(QStringLiteral("../../resources/sample/zh_CN/project.json")));
    const ReportContent content = test::reportOf(data, QStringLiteral("zh_CN"));
    const QByteArray here = test::readAll(write(content, QStringLiteral("here.pdf")));
    const QString path = m_folder.filePath(QStringLiteral("there.pdf"));
    bool isDone = false;
    std::thread([&] {
        Progress progress;
        isDone = writeReportPdf(content, path, progress).has_value() && progress.done() == progress.total();
    }).join();
    QVERIFY(isDone);
    QVERIFY(test::readAll(path) == here);
}

void TestReportPdf::stopsWhenCancelled()
{
    const QString path = m_folder.filePath(QStringLiteral("cancelled.pdf"));
    Progress progress;
    progress.cancel();
    const auto done = writeReportPdf(test::reportOf({}, QStringLiteral("en")), path, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void TestReportPdf::saysWhereItCannotWrite()
{
    Progress progress;
    const QString path = m_folder.filePath(QStringLiteral("no/such/folder.pdf"));
    const auto done = writeReportPdf(test::reportOf({}, QStringLiteral("en")), path, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(done.error().file, path);
}

void TestReportPdf::takesManyTouchpointsWithLongNames()
{
    ProjectData data;
    data.journey.name = QStringLiteral("A very long journey");
    data.journey.stages.put({StageId{1}, QStringLiteral("s"), 0, QStringLiteral("Stage")});
    data.journey.channels.put({ChannelId{1}, QStringLiteral("c"), 0, QStringLiteral("Channel")});
    for (int i = 0; i < 300; ++i) {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId{100 + i};
        touchpoint.key = QStringLiteral("t%1").arg(i);
        touchpoint.position = i;
        touchpoint.name = QStringLiteral("Touchpoint%1%2")
                              .arg(i)
                              .arg(i % 50 == 0 ? QString(120, QLatin1Char('W'))
                                               : QStringLiteral(" with quite a few words in its name 触点"));
        touchpoint.stage = StageId{1};
        touchpoint.channel = ChannelId{1};
        data.journey.touchpoints.put(touchpoint);
        Aggregate aggregate;
        aggregate.id = AggregateId{1000 + i};
        aggregate.position = i;
        aggregate.place = {touchpoint.id};
        aggregate.counts = {double(i % 37), 5, 10, 20, double(i % 11)};
        data.evidence.aggregates.put(aggregate);
    }
    const ReportContent content = test::reportOf(data, QStringLiteral("en"));
    const QString text = withoutSpace(test::textOfPdf(write(content, QStringLiteral("many.pdf"))));
    for (int i = 0; i < 300; ++i)
        QVERIFY2(text.contains(QStringLiteral("Touchpoint%1").arg(i)), qPrintable(QString::number(i)));
    QVERIFY(ReportLayout(content).pageCount() > 10);
}

void TestReportPdf::takesWhatTheRoomOnlyKnows()
{
    ProjectData data = test::readProject(test::dataFile(QStringLiteral("../../resources/sample/en/project.json")));
    data.evidence = {};
    const ReportContent content = test::reportOf(data, QStringLiteral("en"));
    QCOMPARE(content.ranking.basis, Basis::Room);
    const QString text = test::textOfPdf(write(content, QStringLiteral("room.pdf")));
    QVERIFY(text.contains(QLatin1String("validate")));
    QVERIFY(!text.contains(QLatin1String("Digitise these touchpoints first")));
}

void TestReportPdf::takesAnEmptyJourney()
{
    const QString text = test::textOfPdf(write(test::reportOf({}, QStringLiteral("en")), QStringLiteral("empty.pdf")));
    QVERIFY(text.contains(QLatin1String("Nothing can be ranked yet")));
    QVERIFY(text.contains(QLatin1String("CSAT or NPS question")));
}

void TestReportPdf::replacesRadicals()
{
    const QByteArray mended = withoutRadicals("2 beginbfrange\n<0000> <0000> <0000>\n<0003> <0005> <2F63>\n"
                                              "<0009> <000B> [<0009> <2F3E> <FB01> ]\nendbfrange\n"
                                              "1 beginbfchar\n<0007> <2EC5>\nendbfchar\n");
    QVERIFY(mended.contains("<0003> <751F>")); // 生
    QVERIFY(mended.contains("<0004> <7528>")); // 用
    QVERIFY(mended.contains("<0005> <7530>")); // 田
    QVERIFY(mended.contains("<0007> <89C1>")); // 见
    QVERIFY(mended.contains("<0009> <0020>"));
    QVERIFY(mended.contains("<000a> <6236>") || mended.contains("<000a> <6237>")); // 户, in either of its shapes
    QVERIFY(mended.contains("<000b> <00660069>")); // fi
    QVERIFY(!mended.contains("2F6"));
}

} // namespace touchstone

QTEST_MAIN(touchstone::TestReportPdf)
#include "tst_ReportPdf.moc"
