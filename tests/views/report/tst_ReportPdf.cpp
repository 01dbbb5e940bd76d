// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/report/ReportFixture.h"

#include "model/exchange/SurveyImport.h"
#include "model/project/Project.h"
#include "views/common/PdfFinish.h"
#include "views/report/ReportLayout.h"
#include "views/report/ReportPdf.h"

#include <algorithm>
#include <QHashSeed>
#include <QTemporaryDir>
#include <thread>

namespace touchstone {

using test::hasRadical;
using test::withoutSpace;

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
    void eachOfTheTopThreeTakesOnePage_data();
    void eachOfTheTopThreeTakesOnePage();
    void aPageThatIsTooFullSaysHowMuchIsLeftOut();
    void airlineFitsItsPages();
    void noPageHoldsASingleLine();
    void namesWhatTheMapLeavesOut();
    void takesManyTouchpointsWithLongNames();
    void takesWhatTheRoomOnlyKnows();
    void takesAnEmptyJourney();
    void replacesRadicals();

private:
    /// Each part that is to take one page begins on it, and the next part on the next one.
    static void verifyTopPages(const ReportContent& content)
    {
        const ReportLayout layout(content);
        int found = 0;
        for (const ReportSection& section : content.sections) {
            if (section.pages != ReportSection::Pages::One)
                continue;
            ++found;
            const auto anchor = std::find_if(layout.anchors().begin(), layout.anchors().end(),
                [&](const report::Anchor& each) { return each.name == section.anchor; });
            QVERIFY(anchor != layout.anchors().end());
            const int end = anchor + 1 == layout.anchors().end() ? layout.pageCount() : (anchor + 1)->page;
            QCOMPARE(end - anchor->page, 1);
        }
        QCOMPARE(found, 3);
    }

    /// No page but the cover holds fewer than four lines beside its footer.
    void verifyPagesAreNotThin(const ReportContent& content, const QString& name)
    {
        const QStringList pages = test::textOfPdf(write(content, name)).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        for (const QString& page : pages.mid(1)) {
            QStringList lines = page.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            lines.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
            QVERIFY2(lines.size() > 4, qPrintable(page));
        }
    }

    static std::vector<ReportEntries::Item> entriesOf(const std::vector<ReportBlock>& blocks)
    {
        std::vector<ReportEntries::Item> items;
        for (const ReportBlock& block : blocks) {
            if (const auto* entries = std::get_if<ReportEntries>(&block))
                items.insert(items.end(), entries->items.begin(), entries->items.end());
            if (const auto* columns = std::get_if<ReportColumns>(&block)) {
                for (const ReportColumn& column : columns->columns) {
                    const auto inside = entriesOf(column.blocks);
                    items.insert(items.end(), inside.begin(), inside.end());
                }
            }
        }
        return items;
    }

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

void TestReportPdf::eachOfTheTopThreeTakesOnePage_data() { holdsEveryNameAndNumber_data(); }

void TestReportPdf::eachOfTheTopThreeTakesOnePage()
{
    QFETCH(QString, project);
    QFETCH(QString, language);
    if (project.isEmpty())
        QSKIP("shared data missing: set TOUCHSTONE_SHARED");
    const ReportContent content = test::reportOf(test::readProject(project), language);
    verifyTopPages(content);
    // Nothing that was said or written down is missing where it is not said to be.
    const QString path = write(content, QStringLiteral("top-%1.pdf").arg(language));
    const QString text = withoutSpace(
        test::outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")}));
    for (const ReportSection& section : content.sections) {
        for (const ReportEntries::Item& item : entriesOf(section.blocks))
            QVERIFY2(text.contains(withoutSpace(item.text)), qPrintable(item.text));
    }
}

void TestReportPdf::aPageThatIsTooFullSaysHowMuchIsLeftOut()
{
    ProjectData data = test::readProject(test::dataFile(QStringLiteral("../../resources/sample/en/project.json")));
    const Ranking ranking = test::rankProject(data);
    Touchpoint first = *data.journey.touchpoints.find(ranking.places[0].place.touchpoint);
    first.card.need = QStringLiteral("To know at any time where it stands, without having to ask. ").repeated(12);
    first.name = QStringLiteral("A touchpoint whose name is longer than any name should be ").repeated(3).trimmed();
    first.painPoints.clear();
    for (int i = 0; i < 30; ++i) {
        first.painPoints.push_back({PainPointId{500 + i}, {},
            QStringLiteral("Pain point %1: ").arg(i) + QStringLiteral("it takes far too long to be told ").repeated(4),
            i % 4, .1, Grade::Heard});
    }
    data.journey.touchpoints.put(first);
    for (int i = 0; i < 12; ++i) {
        Solution solution;
        solution.id = SolutionId{700 + i};
        solution.key = QStringLiteral("more-%1").arg(i);
        solution.position = data.plan.solutions.nextPosition();
        solution.name = QStringLiteral("Solution %1 with a long name that says all").arg(i);
        solution.touchpoint = first.id;
        data.plan.solutions.put(solution);
    }
    Interview interview;
    interview.id = InterviewId{900};
    interview.key = QStringLiteral("i99");
    interview.text
        = QStringLiteral("I waited and nobody told me anything at all, and then I waited again. ").repeated(40);
    for (int i = 0; i < 40; ++i)
        interview.excerpts.push_back({ExcerptId{9000 + i}, {}, 70 * i, 70 * i + 69, {first.id}, i % 4, {}});
    interview.covers = {{first.id}};
    data.evidence.interviews.put(interview);

    for (const char* language : {"en", "zh_CN"}) {
        const ReportContent content = test::reportOf(data, QString::fromLatin1(language));
        verifyTopPages(content);
        const QString text
            = test::textOfPdf(write(content, QStringLiteral("full-%1.pdf").arg(QLatin1String(language))));
        const QStringList words = content.andMore.split(QLatin1String("%1"));
        const QRegularExpression more(QRegularExpression::escape(words[0].trimmed()) + QStringLiteral("\\s*[0-9]+\\s*")
            + QRegularExpression::escape(words[1].trimmed()));
        QVERIFY2(text.contains(more), qPrintable(text));
    }
}

void TestReportPdf::airlineFitsItsPages()
{
    TOUCHSTONE_SHARED_OR_SKIP(source, QStringLiteral("data/survey/airline/train.csv"));
    const QString path = m_folder.filePath(QStringLiteral("airline.journey"));
    auto project = Project::create(path, {});
    QVERIFY(project.has_value());
    Progress progress;
    const auto suggestion = suggestSurvey(source, (*project)->journey(), progress);
    QVERIFY(suggestion.has_value());
    const auto staged = stageSurvey(path, (*project)->journey(), source, suggestion->mapping, progress);
    QVERIFY(staged.has_value());
    QVERIFY(publishSurvey(**project, *staged, QStringLiteral("Import")).has_value());
    for (const char* language : {"en", "zh_CN"}) {
        const ReportContent content = test::reportOf((*project)->data(), QString::fromLatin1(language));
        verifyTopPages(content);
        verifyPagesAreNotThin(content, QStringLiteral("airline-%1.pdf").arg(QLatin1String(language)));
    }
}

void TestReportPdf::noPageHoldsASingleLine()
{
    for (const char* language : {"en", "zh_CN"}) {
        const QString sample = QStringLiteral("../../resources/sample/%1/project.json").arg(QLatin1String(language));
        verifyPagesAreNotThin(test::reportOf(test::readProject(test::dataFile(sample)), QString::fromLatin1(language)),
            QStringLiteral("thin-%1.pdf").arg(QLatin1String(language)));
    }
}

void TestReportPdf::namesWhatTheMapLeavesOut()
{
    ProjectData data = test::readProject(test::dataFile(QStringLiteral("../../resources/sample/en/project.json")));
    data.journey.stages.put({StageId{77}, QStringLiteral("after"), 99, QStringLiteral("Farewell stage")});
    data.journey.channels.put({ChannelId{78}, QStringLiteral("fax"), 99, QStringLiteral("Telefax"), {}});
    const QString text
        = test::textOfPdf(write(test::reportOf(data, QStringLiteral("en")), QStringLiteral("left-out.pdf")));
    QCOMPARE(text.count(QLatin1String("Farewell stage")), 1);
    QCOMPARE(text.count(QLatin1String("Telefax")), 1);
    QVERIFY(text.contains(QLatin1String("Left out, as no touchpoint lies there: Farewell stage, Telefax.")));
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
    QVERIFY(mended.contains("<000a> <6237>")); // 户, not the traditional 戶
    QVERIFY(mended.contains("<000b> <00660069>")); // fi
    QVERIFY(!mended.contains("2F6"));
}

} // namespace touchstone

QTEST_MAIN(touchstone::TestReportPdf)
#include "tst_ReportPdf.moc"
