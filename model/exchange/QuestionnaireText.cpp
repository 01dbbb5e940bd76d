// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/QuestionnaireText.h"

#include "model/exchange/JsonWriter.h"
#include "model/planning/Plan.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

/// One line, without the brackets that mark a question's type in both formats.
QString plainLine(const QString& text)
{
    QString line = text.simplified();
    return line.replace(u'[', u'〔').replace(u']', u'〕');
}

QStringList optionsOf(const QuestionnaireItem& question) { return question.options + QStringList(question.notUsed); }

QString wjxText(const Questionnaire& questionnaire)
{
    QStringList lines{plainLine(questionnaire.title), {}, plainLine(questionnaire.introduction), {}};
    int number = 0;
    for (const QuestionnaireItem& question : questionnaire.questions) {
        // "Not used" is no point of a scale, so each is a single choice.
        lines << u"%1. %2[单选题]"_s.arg(++number).arg(plainLine(question.text));
        for (const QString& option : optionsOf(question))
            lines << plainLine(option);
        lines << QString();
    }
    return lines.join(u'\n');
}

/// A name of letters, digits and underscores: what a question is called in an export.
QString qualtricsId(int number, Signal signal)
{
    static const QRegularExpression others(u"[^A-Za-z0-9]+"_s);
    return u"TS%1_%2"_s.arg(number).arg(infoOf(signal).key).replace(others, u"_"_s);
}

QString qualtricsText(const Questionnaire& questionnaire)
{
    // Texts are HTML there.
    const auto safe = [](const QString& text) { return plainLine(text).toHtmlEscaped().replace(u"&quot;"_s, u"\""_s); };
    QStringList lines{u"[[AdvancedFormat]]"_s, {}, u"[[Block:%1]]"_s.arg(plainLine(questionnaire.title)), {},
        u"[[Question:DB]]"_s, u"[[ID:TS_introduction]]"_s, safe(questionnaire.introduction), {}};
    int number = 0;
    Place last;
    for (const QuestionnaireItem& question : questionnaire.questions) {
        if (last && question.place != last)
            lines << u"[[PageBreak]]"_s << QString();
        last = question.place;
        lines << u"[[Question:MC:SingleAnswer:Vertical]]"_s
              << u"[[ID:%1]]"_s.arg(qualtricsId(++number, question.signal)) << safe(question.text) << u"[[Choices]]"_s;
        for (const QString& option : optionsOf(question))
            lines << safe(option);
        lines << QString();
    }
    return lines.join(u'\n');
}

QString formText(const Questionnaire& questionnaire)
{
    QStringList lines{questionnaire.title.simplified(), {}, questionnaire.introduction.simplified(), {}};
    int number = 0;
    for (const QuestionnaireItem& question : questionnaire.questions) {
        lines << u"%1. %2"_s.arg(++number).arg(question.text.simplified());
        for (const QString& option : optionsOf(question))
            lines << u"   ( ) %1"_s.arg(option.simplified());
        lines << QString();
    }
    lines << questionnaire.ending.simplified() << QString();
    return lines.join(u'\n');
}

QString keyOf(EvidencePlan::Decides decides)
{
    return decides == EvidencePlan::Decides::Solutions ? u"solutions"_s : u"first_places"_s;
}

} // namespace

QString keyOf(QuestionnaireFormat format)
{
    switch (format) {
    case QuestionnaireFormat::Wjx:
        return u"wjx"_s;
    case QuestionnaireFormat::Qualtrics:
        return u"qualtrics"_s;
    case QuestionnaireFormat::Form:
        break;
    }
    return u"form"_s;
}

QString questionnaireText(const Questionnaire& questionnaire, QuestionnaireFormat format)
{
    switch (format) {
    case QuestionnaireFormat::Wjx:
        return wjxText(questionnaire);
    case QuestionnaireFormat::Qualtrics:
        return qualtricsText(questionnaire);
    case QuestionnaireFormat::Form:
        break;
    }
    return formText(questionnaire);
}

QByteArray evidencePlanToJson(const EvidencePlan& plan, const Questionnaire& questionnaire, const Ranking& ranking,
    const Journey& journey, const Plan& solutions)
{
    JsonWriter json;
    json.beginObject();
    json.put("model", QString::fromLatin1(Ranking::ModelVersion));
    json.put("fingerprint", ranking.fingerprint);
    json.put("draws", ranking.settings.draws);
    json.put("seed", ranking.settings.seed);
    json.put("decides", keyOf(plan.decides));
    json.put("plan_firm", plan.isPlanFirm);
    json.put("top", plan.top);
    json.put("people", plan.people);
    json.put("reach_known", plan.isReachKnown);
    json.put("worth", plan.worth);
    json.put("expected_loss", plan.expectedLoss);
    json.put("gain", plan.gain);
    json.put("p_right_now", plan.rightNow);
    json.put("p_right_then", plan.rightThen);
    json.put("considered", plan.considered);
    json.beginArray("questions");
    for (const AskedQuestion& asked : plan.questions) {
        json.beginObject();
        json.put("touchpoint", journey.keyOf(asked.place));
        json.put("name", journey.nameOf(asked.place, u"en"_s));
        json.put("signal", infoOf(asked.signal).key);
        json.put("reach", asked.reach);
        json.put("answers_now", asked.answersNow);
        json.put("answers_new", asked.answersNew);
        json.put("gain", asked.gain);
        json.put("gain_alone", asked.worthAlone);
        json.put("p_changes", asked.changes);
        if (asked.rival)
            json.put("rival", journey.keyOf(asked.rival));
        if (const Solution* solution = solutions.solutions.find(asked.solution))
            json.put("solution", solution->key);
        const auto found = std::find_if(
            questionnaire.questions.begin(), questionnaire.questions.end(), [&](const QuestionnaireItem& question) {
                return question.place == asked.place && question.signal == asked.signal;
            });
        if (found != questionnaire.questions.end()) {
            json.put("question", found->text);
            json.put("options", optionsOf(*found));
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.result();
}

} // namespace touchstone
