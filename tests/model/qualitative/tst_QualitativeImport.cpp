// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Project.h"
#include "model/qualitative/CodeMeaning.h"
#include "model/qualitative/QualitativeImport.h"
#include "tests/model/qualitative/CodedProject.h"

#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

class TestQualitativeImport : public QObject
{
    Q_OBJECT

private slots:
    void knowsMeaningsByName();
    void knowsMeaningsByGroup();
    void makesExcerptsOfPassages();
    void meetsCodesByName();
    void takesNothingTwice();
    void addsWhatWasCodedSince();
    void findsQuotesInTheirInterview();
    void takesWhatTheUserSays();
    void isOneStep();
};

namespace {

FileCode code(const QString& name, int above = -1)
{
    return {.id = {}, .name = name, .above = above, .colour = {}, .note = {}};
}

FileInterview interview(const QString& title, const QString& text, std::vector<FilePassage> passages = {})
{
    FileInterview made;
    made.title = title;
    made.text = text;
    made.passages = std::move(passages);
    return made;
}

std::vector<CodeMeaning::Kind> kinds(const std::vector<CodeMeaning>& meanings)
{
    std::vector<CodeMeaning::Kind> result;
    for (const CodeMeaning& meaning : meanings)
        result.push_back(meaning.kind);
    return result;
}

using Kind = CodeMeaning::Kind;

} // namespace

void TestQualitativeImport::knowsMeaningsByName()
{
    const ProjectData data = codedProject();
    const auto meanings
        = meaningsOf({code(u"支付"_s), code(u" PAYMENT "_s), code(u"search -> Payment"_s), code(u"Severity: 2"_s),
                         code(u"严重度３"_s), code(u"severity 4"_s), code(u"Negative"_s), code(u"态度：正面"_s),
                         code(u"Waiting"_s), code(u"positive"_s, 8), code(u"pay"_s, 8), code(u"search > nowhere"_s)},
            data.journey);
    QCOMPARE(kinds(meanings),
        (std::vector{Kind::Place, Kind::Place, Kind::Place, Kind::Severity, Kind::Severity, Kind::Code, Kind::Stance,
            Kind::Stance, Kind::Code, Kind::Code, Kind::Place, Kind::Code}));
    const TouchpointId pay = data.journey.findTouchpoint(u"pay"_s)->id;
    QCOMPARE(meanings[0].place.touchpoint, pay);
    QCOMPARE(meanings[1].place.touchpoint, pay);
    QCOMPARE(meanings[2].place.to, pay);
    QCOMPARE(meanings[3].severity, 2);
    QCOMPARE(meanings[4].severity, 3);
    QVERIFY(meanings[6].stance == Stance::Negative && meanings[7].stance == Stance::Positive);
}

void TestQualitativeImport::knowsMeaningsByGroup()
{
    const ProjectData data = codedProject();
    // Where there is a group, only what it holds is of it: "Payment" beside it is a code.
    QCOMPARE(kinds(meaningsOf({code(u"Touchpoints"_s), code(u"Payment"_s, 0), code(u"Payment"_s), code(u"Negative"_s)},
                 data.journey)),
        (std::vector{Kind::Group, Kind::Place, Kind::Code, Kind::Stance}));
    // A group that holds something else is a code as well.
    QCOMPARE(kinds(meaningsOf({code(u"触点"_s), code(u"支付"_s, 0), code(u"Something"_s, 0)}, data.journey)),
        (std::vector{Kind::Code, Kind::Place, Kind::Code}));
    // One that holds nothing is just called so.
    QCOMPARE(kinds(meaningsOf({code(u"Severity"_s), code(u"Severity 1"_s)}, data.journey)),
        (std::vector{Kind::Code, Kind::Severity}));
}

void TestQualitativeImport::makesExcerptsOfPassages()
{
    ProjectData data = codedProject();
    QualitativeFile file;
    file.codes = {code(u"New"_s), code(u"Payment"_s), code(u"search"_s), code(u"Severity 1"_s), code(u"Severity 3"_s),
        code(u"Positive"_s), code(u"Negative"_s), code(u"Below"_s, 0)};
    file.interviews
        = {interview(u"Talk"_s, u"I waited for days."_s, {{0, 1, {0, 7, 1, 2}}, {2, 8, {3, 4, 5, 6}}, {9, 12, {}}})};
    file.interviews[0].codes = {1, 0};
    const QualitativeImport plan = planQualitative(file, u"/home/x/Talk.qdpx"_s, data);
    QCOMPARE(plan.interviews.size(), size_t(1));
    const Interview& made = plan.interviews[0];
    QCOMPARE(made.sourceFile, u"Talk.qdpx"_s);
    QCOMPARE(made.covers, (std::vector{Place{data.journey.findTouchpoint(u"pay"_s)->id}}));
    // Two codes at two places, one with the worst of severities and stances, one bare, one of the whole text.
    QCOMPARE(made.excerpts.size(), size_t(4 + 1 + 1 + 1));
    QCOMPARE(made.excerpts[4].severity, 3);
    QVERIFY(made.excerpts[4].stance == Stance::Negative);
    QCOMPARE(made.excerpts[4].code, QString());
    QCOMPARE(made.excerpts[6].end, 18);
    QCOMPARE(plan.report.newCodes, (QStringList{u"New"_s, u"Below"_s}));
    QCOMPARE(plan.codes[1].above, plan.codes[0].key);
    QCOMPARE(plan.report.placeCodes, 2);
    QCOMPARE(plan.report.severityCodes, 2);
    QCOMPARE(plan.report.stanceCodes, 2);
    QCOMPARE(plan.report.newExcerpts, 7);
    // The codes alone.
    const QualitativeImport codes
        = planQualitative(file, u"Talk.qdpx"_s, data, {.onlyCodes = true, .informant = {}, .person = {}, .wave = {}});
    QVERIFY(codes.interviews.empty());
    QCOMPARE(codes.codes.size(), size_t(2));
}

void TestQualitativeImport::meetsCodesByName()
{
    ProjectData data = codedProject();
    data.journey = {}; // "Payment" is a code here
    QualitativeFile file;
    file.codes = {code(u" waiting"_s), code(u"Days"_s, 0), code(u"DAYS"_s, 0), code(u"days"_s, 0), code(u"Days"_s)};
    file.codes[1].note = u"filled in"_s;
    file.codes[0].note = u"not taken"_s;
    const QualitativeImport plan = planQualitative(file, u"a.qdc"_s, data);
    // Two are called Days below Waiting; the third and the one at the top are new.
    QCOMPARE(plan.report.knownCodes, 3);
    QCOMPARE(plan.report.newCodes.size(), 2);
    plan.applyTo(data.evidence);
    QCOMPARE(data.evidence.codes.size(), 6);
    QCOMPARE(std::ranges::find(data.evidence.codes, u"days"_s, &Code::key)->note, u"filled in"_s);
    QVERIFY(std::ranges::find(data.evidence.codes, u"waiting"_s, &Code::key)->note.startsWith("Only"_L1));
}

void TestQualitativeImport::takesNothingTwice()
{
    ProjectData data = codedProject();
    QualitativeFile file;
    file.codes = {code(u"New"_s)};
    file.interviews = {interview(u"Talk"_s, u"I waited."_s, {{2, 8, {0}}})};
    planQualitative(file, u"a.qdpx"_s, data).applyTo(data.evidence);
    const Evidence once = data.evidence;
    const QualitativeImport again = planQualitative(file, u"renamed.qdpx"_s, data);
    QVERIFY(again.isEmpty() && again.report.isEmpty());
    QCOMPARE(again.report.knownInterviews, 1);
    QCOMPARE(again.report.knownExcerpts, 1);
    again.applyTo(data.evidence);
    QCOMPARE(data.evidence, once);
    // Line ends may change on the way.
    file.interviews[0].text = u"I waited.\r\nFor days."_s;
    file.interviews[0].passages = {{11, 14, {0}}};
    planQualitative(file, u"a.qdpx"_s, data).applyTo(data.evidence);
    file.interviews[0].text = u"I waited.\nFor days."_s;
    file.interviews[0].passages = {{10, 13, {0}}, {14, 18, {0}}};
    const QualitativeImport changed = planQualitative(file, u"a.qdpx"_s, data);
    QCOMPARE(changed.report.knownExcerpts, 1);
    QCOMPARE(changed.interviews.size(), size_t(1));
    QCOMPARE(changed.interviews[0].quote(changed.interviews[0].excerpts[1]), u"days"_s);
    // So may nothing but the title of one without a text.
    file.interviews = {interview(u"Empty"_s, {})};
    planQualitative(file, u"a.qdpx"_s, data).applyTo(data.evidence);
    QVERIFY(planQualitative(file, u"a.qdpx"_s, data).isEmpty());
    file.interviews = {interview(u"Talk"_s, u"I waited."_s, {{2, 8, {0}}})};
    // The same words of somebody else are another interview only where a word differs.
    file.interviews[0].text = u"I waited!"_s;
    QCOMPARE(planQualitative(file, u"a.qdpx"_s, data).report.newInterviews, QStringList{u"Talk"_s});
}

void TestQualitativeImport::addsWhatWasCodedSince()
{
    ProjectData data = codedProject();
    const Interview before = data.evidence.interviews[1];
    QualitativeFile file;
    file.codes = {code(u"Waiting"_s)};
    file.interviews = {interview(u"Called otherwise"_s, before.text, {{0, 7, {0}}})};
    const QualitativeImport plan = planQualitative(file, u"a.qdpx"_s, data);
    QCOMPARE(plan.report.grownInterviews, QStringList{u"Clerk"_s});
    plan.applyTo(data.evidence);
    QCOMPARE(data.evidence.interviews.size(), 2);
    Interview after = data.evidence.interviews[1];
    QCOMPARE(after.excerpts.size(), size_t(1));
    QCOMPARE(after.excerpts[0].code, u"waiting"_s);
    after.excerpts.clear();
    QCOMPARE(after, before);
}

void TestQualitativeImport::findsQuotesInTheirInterview()
{
    ProjectData data = codedProject();
    QualitativeFile file;
    file.codes = {code(u"New"_s)};
    FileInterview quotes = interview(u"clerk.txt"_s, u"coded here\n\nNothing"_s, {{0, 10, {0}}, {12, 19, {}}});
    quotes.isQuotes = true;
    file.interviews = {quotes};
    const QualitativeImport plan = planQualitative(file, u"highlights.csv"_s, data);
    QCOMPARE(plan.report.newInterviews, QStringList());
    QCOMPARE(plan.interviews.size(), size_t(1));
    const Interview& clerk = plan.interviews[0];
    QCOMPARE(clerk.quote(clerk.excerpts[0]), u"coded here"_s);
    QCOMPARE(clerk.quote(clerk.excerpts[1]), u"Nothing"_s);
    // Where one is not there, they are an interview of their own, and stay one.
    file.interviews[0].text = u"coded here\n\nNowhere"_s;
    const QualitativeImport apart = planQualitative(file, u"highlights.csv"_s, data);
    QCOMPARE(apart.report.newInterviews, QStringList{u"clerk.txt"_s});
    apart.applyTo(data.evidence);
    QVERIFY(planQualitative(file, u"highlights.csv"_s, data).isEmpty());
}

void TestQualitativeImport::takesWhatTheUserSays()
{
    const ProjectData data = codedProject();
    QualitativeFile file;
    file.interviews = {interview(u"A"_s, u"One."_s), interview(u"B"_s, u"Two."_s)};
    file.interviews[1].informant = Informant::Management;
    file.interviews[1].person = u"P7"_s;
    file.interviews[1].wave = u"spring"_s;
    QualitativeImport plan = planQualitative(
        file, u"a.txt"_s, data, {.onlyCodes = false, .informant = Informant::Frontline, .person = u"P1"_s, .wave = {}});
    QVERIFY(plan.interviews[0].informant == Informant::Frontline);
    QCOMPARE(plan.interviews[0].person, u"P1"_s);
    QCOMPARE(plan.interviews[0].key, u"a"_s);
    // The file knows better.
    QVERIFY(plan.interviews[1].informant == Informant::Management);
    QCOMPARE(plan.interviews[1].person, u"P7"_s);
    QCOMPARE(plan.interviews[1].wave, u"w1"_s);
    file.interviews[1].wave = u"autumn"_s;
    plan = planQualitative(file, u"a.txt"_s, data);
    QVERIFY(plan.interviews[0].informant == Informant::Customer);
    QCOMPARE(plan.interviews[1].wave, QString());
    QCOMPARE(plan.report.warnings.count(QualitativeWarning::Kind::ValueUnknown), 1);
}

void TestQualitativeImport::isOneStep()
{
    const QTemporaryDir folder;
    const auto project = Project::create(folder.filePath(u"a.journey"_s), codedProject());
    QVERIFY(project);
    const ProjectData before = (*project)->data();
    QualitativeFile file;
    file.codes = {code(u"New"_s), code(u"Below"_s, 0)};
    file.interviews = {interview(u"Talk"_s, u"I waited."_s, {{2, 8, {1}}})};
    const QualitativeImport plan = planQualitative(file, u"a.qdpx"_s, before);
    QVERIFY((*project)->edit(u"Import"_s, [&](Edit& edit) { plan.applyTo(edit); }));
    ProjectData expected = before;
    plan.applyTo(expected.evidence);
    QCOMPARE((*project)->data().evidence, expected.evidence);
    QVERIFY((*project)->check()->isEmpty());
    QVERIFY((*project)->undo());
    QCOMPARE((*project)->data().evidence, before.evidence);
}

QTEST_GUILESS_MAIN(TestQualitativeImport)
#include "tst_QualitativeImport.moc"
