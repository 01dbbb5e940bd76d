// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/QuestionnaireText.h"
#include "model/exchange/ScaleWords.h"
#include "model/exchange/SurveyImport.h"
#include "model/planning/Plan.h"
#include "model/report/QuestionnaireWords.h"
#include "tests/support/Csv.h"
#include "tests/support/EvidenceBuilder.h"
#include "tests/support/Json.h"

#include <QTemporaryDir>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

const QList<Signal> AllAsked = {Signal::Csat, Signal::Nps, Signal::Ces, Signal::Completion, Signal::Complaint,
    Signal::Contact, Signal::Refund, Signal::Waiting};

EvidenceBuilder shop()
{
    EvidenceBuilder builder({u"Delivery"_s, u"Paying"_s});
    builder.change(
        u"Paying"_s, [](Touchpoint& touchpoint) { touchpoint.name = LocalizedText(u"Paying [beta] & <more>"_s); });
    Journey& journey = builder.journey().journey();
    journey.name = LocalizedText(u"Furnishing a flat"_s);
    return builder;
}

/// A plan that asks for these.
EvidencePlan planOf(const std::vector<std::pair<Place, Signal>>& wanted)
{
    EvidencePlan plan;
    for (const auto& [place, signal] : wanted) {
        AskedQuestion question;
        question.place = place;
        question.signal = signal;
        plan.questions.push_back(question);
    }
    return plan;
}

/// What another program's export of the answers looks like: question `text`, every option chosen `times` times.
QByteArray answersTo(const QuestionnaireItem& question, int times)
{
    QByteArray csv = '"' + question.text.toUtf8() + "\",Filler\n";
    for (const QString& option : question.options + QStringList(question.notUsed)) {
        for (int time = 0; time < times; ++time)
            csv += '"' + option.toUtf8() + "\",\n";
    }
    return csv;
}

} // namespace

/// Questionnaires as other programs take them, and their answers as they come back.
class tst_QuestionnaireText : public QObject
{
    Q_OBJECT

private slots:
    void ordersByTheJourney();
    void asksEachSignalOnItsOwnScale();
    void waitingTakesTheBinsThereAre();
    void wenjuanxing();
    void qualtrics();
    void plainForm();
    void marksInNamesAreHarmless();
    void neverAsksForPersonalData();
    void answersComeBackAsTheSignal_data();
    void answersComeBackAsTheSignal();
    void jsonNamesEverything();
};

void tst_QuestionnaireText::ordersByTheJourney()
{
    EvidenceBuilder builder = shop();
    const Place first = builder.place(u"Delivery"_s), second = builder.place(u"Paying"_s);
    const Questionnaire questionnaire
        = questionnaireOf(planOf({{second, Signal::Csat}, {first, Signal::Ces},
                              {{first.touchpoint, second.touchpoint}, Signal::Csat}, {first, Signal::Csat}}),
            builder.data().journey, {}, Words(u"en"_s));
    QCOMPARE(questionnaire.title, u"Furnishing a flat: a few questions"_s);
    QCOMPARE(questionnaire.questions.size(), size_t(4));
    QCOMPARE(questionnaire.questions[0].signal, Signal::Csat);
    QCOMPARE(questionnaire.questions[1].signal, Signal::Ces);
    QVERIFY(questionnaire.questions[2].place.isHandover());
    QVERIFY(questionnaire.questions[2].text.contains(u"Delivery → Paying"_s));
    QCOMPARE(questionnaire.questions[3].place, second);
}

void tst_QuestionnaireText::asksEachSignalOnItsOwnScale()
{
    EvidenceBuilder builder = shop();
    const Journey journey = builder.data().journey;
    const Place place = builder.place(u"Delivery"_s);
    const Words words(u"en"_s);
    QSet<QString> texts;
    for (const Signal signal : AllAsked) {
        const QuestionnaireItem question = questionAbout(place, signal, journey, {}, words);
        QVERIFY2(question.text.contains(u"“Delivery”"_s), qPrintable(question.text));
        QVERIFY(!question.text.contains(u'%'));
        texts << question.text;
        const auto levels = static_cast<qsizetype>(infoOf(signal).loss.size());
        QCOMPARE(question.options.size(), signal == Signal::Waiting ? 4 : levels);
        QCOMPARE(QStringList(question.options).removeDuplicates(), 0);
        QCOMPARE(question.notUsed, u"I did not use it"_s);
    }
    QCOMPARE(texts.size(), AllAsked.size());
    // Scales of numbers say what their ends mean.
    QVERIFY(questionAbout(place, Signal::Nps, journey, {}, words).text.contains(u"0 = not at all likely, 10 = "_s));
    QVERIFY(questionAbout(place, Signal::Ces, journey, {}, words).text.contains(u"1 = very difficult, 7 = "_s));
    QCOMPARE(questionAbout(place, Signal::Csat, journey, {}, words).options.first(), u"Very dissatisfied"_s);
    // A signal without a question of its own still has its levels.
    const QuestionnaireItem other = questionAbout(place, Signal::Review, journey, {}, words);
    QCOMPARE(other.options, infoOf(Signal::Review).levels);
    QVERIFY(other.text.contains(u"“Delivery”"_s) && other.text.contains(u"review"_s));
}

void tst_QuestionnaireText::waitingTakesTheBinsThereAre()
{
    EvidenceBuilder builder = shop();
    Aggregate& aggregate = builder.counts(u"Delivery"_s, Signal::Waiting, {5, 4, 3});
    aggregate.edges = {0, 2.5, 20};
    const ProjectData data = builder.data();
    const QStringList expected = {u"Under 2.5 minutes"_s, u"2.5 to under 20 minutes"_s, u"20 minutes or more"_s};
    for (const QString& key : {u"Delivery"_s, u"Paying"_s}) {
        QCOMPARE(
            questionAbout(builder.place(key), Signal::Waiting, data.journey, data.evidence, Words(u"en"_s)).options,
            expected);
    }
}

void tst_QuestionnaireText::wenjuanxing()
{
    EvidenceBuilder builder = shop();
    const Questionnaire questionnaire = questionnaireOf(
        planOf({{builder.place(u"Delivery"_s), Signal::Completion}, {builder.place(u"Delivery"_s), Signal::Ces}}),
        builder.data().journey, {}, Words(u"en"_s));
    const QStringList lines = questionnaireText(questionnaire, QuestionnaireFormat::Wjx).split(u'\n');
    QCOMPARE(lines[0], u"Furnishing a flat: a few questions"_s);
    QVERIFY(lines[1].isEmpty());
    QVERIFY(lines[2].startsWith(u"Thank you for taking part"_s));
    QVERIFY(lines[3].isEmpty());
    QCOMPARE(lines[4], u"1. How easy was “Delivery” for you? (1 = very difficult, 7 = very easy)[单选题]"_s);
    QCOMPARE(
        lines.mid(5, 8), QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"I did not use it"_s}));
    QVERIFY(lines[13].isEmpty());
    QCOMPARE(lines[14], u"2. Did you complete what you wanted to do at “Delivery”?[单选题]"_s);
    QCOMPARE(lines.mid(15, 3), QStringList({u"Completed"_s, u"Not completed"_s, u"I did not use it"_s}));
}

void tst_QuestionnaireText::qualtrics()
{
    EvidenceBuilder builder = shop();
    const Questionnaire questionnaire = questionnaireOf(
        planOf({{builder.place(u"Delivery"_s), Signal::Csat}, {builder.place(u"Paying"_s), Signal::Csat}}),
        builder.data().journey, {}, Words(u"en"_s));
    const QStringList lines = questionnaireText(questionnaire, QuestionnaireFormat::Qualtrics).split(u'\n');
    QCOMPARE(lines[0], u"[[AdvancedFormat]]"_s);
    QCOMPARE(lines[2], u"[[Block:Furnishing a flat: a few questions]]"_s);
    const qsizetype first = lines.indexOf(u"[[Question:MC:SingleAnswer:Vertical]]"_s);
    QCOMPARE(lines.mid(first, 10),
        QStringList({u"[[Question:MC:SingleAnswer:Vertical]]"_s, u"[[ID:TS1_csat]]"_s,
            u"How satisfied were you with “Delivery”?"_s, u"[[Choices]]"_s, u"Very dissatisfied"_s, u"Dissatisfied"_s,
            u"Neutral"_s, u"Satisfied"_s, u"Very satisfied"_s, u"I did not use it"_s}));
    QCOMPARE(lines.mid(first + 10, 3), QStringList({u""_s, u"[[PageBreak]]"_s, u""_s}));
    QVERIFY(lines.contains(u"[[ID:TS2_csat]]"_s));
}

void tst_QuestionnaireText::plainForm()
{
    EvidenceBuilder builder = shop();
    const Questionnaire questionnaire = questionnaireOf(
        planOf({{builder.place(u"Delivery"_s), Signal::Complaint}}), builder.data().journey, {}, Words(u"en"_s));
    const QString text = questionnaireText(questionnaire, QuestionnaireFormat::Form);
    QVERIFY(
        text.contains(u"1. Did you complain about “Delivery”?\n   ( ) Yes\n   ( ) No\n   ( ) I did not use it\n"_s));
    QVERIFY(text.endsWith(questionnaire.ending + u'\n'));
}

void tst_QuestionnaireText::marksInNamesAreHarmless()
{
    EvidenceBuilder builder = shop();
    const Questionnaire questionnaire = questionnaireOf(
        planOf({{builder.place(u"Paying"_s), Signal::Csat}}), builder.data().journey, {}, Words(u"en"_s));
    const QString wjx = questionnaireText(questionnaire, QuestionnaireFormat::Wjx);
    QVERIFY(wjx.contains(u"“Paying 〔beta〕 & <more>”"_s));
    QCOMPARE(wjx.count(u'['), 1);
    const QString qualtrics = questionnaireText(questionnaire, QuestionnaireFormat::Qualtrics);
    QVERIFY(qualtrics.contains(u"“Paying 〔beta〕 &amp; &lt;more&gt;”"_s));
    QVERIFY(questionnaireText(questionnaire, QuestionnaireFormat::Form).contains(u"“Paying [beta] & <more>”"_s));
    Questionnaire broken = questionnaire;
    broken.questions[0].text = u"Two\nlines"_s;
    for (const QuestionnaireFormat format : AllQuestionnaireFormats)
        QVERIFY(questionnaireText(broken, format).contains(u"Two lines"_s));
}

void tst_QuestionnaireText::neverAsksForPersonalData()
{
    EvidenceBuilder builder = shop();
    const Journey journey = builder.data().journey;
    for (const Signal signal : AllAsked) {
        const QuestionnaireItem question
            = questionAbout(builder.place(u"Delivery"_s), signal, journey, {}, Words(u"en"_s));
        QVERIFY2(header::personal(question.text).isEmpty(), qPrintable(question.text));
    }
}

void tst_QuestionnaireText::answersComeBackAsTheSignal_data()
{
    QTest::addColumn<QuestionnaireItem>("question");
    QTest::addColumn<Signal>("signal");
    EvidenceBuilder builder = shop();
    const Journey journey = builder.data().journey;
    for (const Signal signal : {Signal::Csat, Signal::Ces, Signal::Completion}) {
        QTest::newRow(qPrintable(infoOf(signal).key))
            << questionAbout(builder.place(u"Delivery"_s), signal, journey, {}, Words(u"en"_s)) << signal;
    }
    // As the Chinese catalogue has them.
    const auto chinese = [](const QString& text, const QStringList& options) {
        return QuestionnaireItem{{}, {}, text.arg(u"Delivery"_s), options, u"没用过"_s};
    };
    QTest::newRow("csat, Chinese") << chinese(
        u"您对“%1”的满意程度如何？"_s, {u"非常不满意"_s, u"不满意"_s, u"一般"_s, u"满意"_s, u"非常满意"_s})
                                   << Signal::Csat;
    QTest::newRow("ces, Chinese") << chinese(
        u"“%1”对您来说有多轻松？（1 = 非常费力，7 = 非常轻松）"_s, infoOf(Signal::Ces).levels)
                                  << Signal::Ces;
    QTest::newRow("completion, Chinese") << chinese(u"您在“%1”想办的事完成了吗？"_s, {u"已完成"_s, u"未完成"_s})
                                         << Signal::Completion;
}

/// What survey programs export, question and options as texts, is suggested as the signal that was asked for.
void tst_QuestionnaireText::answersComeBackAsTheSignal()
{
    QFETCH(QuestionnaireItem, question);
    QFETCH(Signal, signal);
    QTemporaryDir folder;
    Progress progress;
    const auto suggestion = suggestSurvey(
        writeFile(folder.filePath(u"answers.csv"_s), answersTo(question, 6)), shop().data().journey, progress);
    QVERIFY(suggestion);
    const ColumnMapping& column = suggestion->mapping.columns[0];
    QCOMPARE(column.role, ColumnRole::Score);
    QCOMPARE(column.signal, signal);
    QCOMPARE(column.touchpoint, u"Delivery"_s);
    QCOMPARE(column.levels.size(), question.options.size());
    QVERIFY(!column.levels.contains(question.notUsed));
    QVERIFY(suggestion->mapping.missing.contains(question.notUsed));
}

void tst_QuestionnaireText::jsonNamesEverything()
{
    EvidenceBuilder builder = shop();
    const Place place = builder.place(u"Delivery"_s), other = builder.place(u"Paying"_s);
    EvidencePlan plan = planOf({{place, Signal::Csat}});
    plan.top = 3;
    plan.people = 40;
    plan.questions[0].rival = other;
    const Journey journey = builder.data().journey;
    const QJsonObject json = QJsonDocument::fromJson(
        evidencePlanToJson(plan, questionnaireOf(plan, journey, {}, Words(u"en"_s)), {}, journey, {}))
                                 .object();
    QCOMPARE(json[u"decides"_s].toString(), u"first_places"_s);
    QCOMPARE(json[u"people"_s].toDouble(), 40.);
    const QJsonObject question = json[u"questions"_s][0].toObject();
    QCOMPARE(question[u"touchpoint"_s].toString(), u"Delivery"_s);
    QCOMPARE(question[u"signal"_s].toString(), u"csat"_s);
    QCOMPARE(question[u"rival"_s].toString(), journey.keyOf(other));
    QVERIFY(!question.contains(u"solution"_s));
    QCOMPARE(question[u"options"_s].toArray().size(), 6);
    QVERIFY(question[u"question"_s].toString().contains(u"Delivery"_s));
}

QTEST_GUILESS_MAIN(tst_QuestionnaireText)
#include "tst_QuestionnaireText.moc"
