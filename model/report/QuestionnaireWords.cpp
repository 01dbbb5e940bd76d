// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/QuestionnaireWords.h"

#include "model/base/PlainNumber.h"

#include <algorithm>
#include <QCoreApplication>

namespace touchstone {
namespace {

/// Minutes at which the bins of waiting times begin where nobody has measured them yet.
const std::vector<double> UsualEdges = {0, 5, 15, 30};

std::vector<double> edgesOf(const Place& place, Signal signal, const Journey& journey, const Evidence& evidence)
{
    std::vector<double> elsewhere;
    for (const Aggregate& aggregate : evidence.aggregates) {
        if (aggregate.signal != signal || aggregate.edges.empty())
            continue;
        if (aggregate.place == place)
            return aggregate.edges;
        elsewhere = aggregate.edges;
    }
    const QString key = journey.keyOf(place);
    for (const Survey& survey : evidence.surveys) {
        for (const ColumnMapping& column : survey.mapping.columns) {
            if (column.signal != signal || column.edges.empty())
                continue;
            if (column.touchpoint == key)
                return column.edges;
            elsewhere = column.edges;
        }
    }
    return elsewhere.empty() ? UsualEdges : elsewhere;
}

class QuestionWriter
{
public:
    QuestionWriter(const Journey& journey, const Evidence& evidence, const Words& words)
        : m_journey(journey)
        , m_evidence(evidence)
        , m_words(words)
    { }

    QuestionnaireItem write(const Place& place, Signal signal) const
    {
        QuestionnaireItem question{.place = place, .signal = signal, .text = {}, .options = {}, .notUsed = {}};
        fill(question);
        question.text = question.text.arg(m_journey.nameOf(place, m_words.language()));
        question.notUsed = m_words.translate("Questionnaire", "I did not use it");
        return question;
    }

private:
    void fill(QuestionnaireItem& question) const
    {
        const QString yes = m_words.translate("Questionnaire", "Yes"), no = m_words.translate("Questionnaire", "No");
        switch (question.signal) {
        case Signal::Csat:
            question.text = m_words.translate("Questionnaire", "How satisfied were you with “%1”?");
            question.options = {m_words.translate("Questionnaire", "Very dissatisfied"),
                m_words.translate("Questionnaire", "Dissatisfied"), m_words.translate("Questionnaire", "Neutral"),
                m_words.translate("Questionnaire", "Satisfied"), m_words.translate("Questionnaire", "Very satisfied")};
            return;
        case Signal::Nps:
            question.text = m_words.translate("Questionnaire",
                "After “%1”, how likely are you to recommend us to a friend or colleague? (0 = not at all likely, 10 = "
                "extremely likely)");
            question.options = infoOf(Signal::Nps).levels;
            return;
        case Signal::Ces:
            question.text
                = m_words.translate("Questionnaire", "How easy was “%1” for you? (1 = very difficult, 7 = very easy)");
            question.options = infoOf(Signal::Ces).levels;
            return;
        case Signal::Completion:
            question.text = m_words.translate("Questionnaire", "Did you complete what you wanted to do at “%1”?");
            question.options = {
                m_words.translate("Questionnaire", "Completed"), m_words.translate("Questionnaire", "Not completed")};
            return;
        case Signal::Complaint:
            question.text = m_words.translate("Questionnaire", "Did you complain about “%1”?");
            question.options = {yes, no};
            return;
        case Signal::Contact:
            question.text = m_words.translate("Questionnaire", "Did you have to ask somebody for help with “%1”?");
            question.options = {yes, no};
            return;
        case Signal::Refund:
            question.text = m_words.translate("Questionnaire", "Did you ask for your money back because of “%1”?");
            question.options = {yes, no};
            return;
        case Signal::Waiting:
            question.text = m_words.translate("Questionnaire", "How long did you have to wait at “%1”?");
            question.options = waitingOptions(question);
            return;
        default:
            break;
        }
        // A signal without a question of its own: its name and its levels as they are.
        question.text = m_words.translate("Questionnaire", "How was “%1” for you? (%2)")
                            .replace(QLatin1String("%2"), infoOf(question.signal).key);
        const QStringList& levels = infoOf(question.signal).levels;
        question.options = levels.isEmpty() ? waitingOptions(question) : levels;
    }

    QStringList waitingOptions(const QuestionnaireItem& question) const
    {
        const std::vector<double> edges = edgesOf(question.place, question.signal, m_journey, m_evidence);
        QStringList options;
        for (size_t bin = 0; bin < edges.size(); ++bin) {
            const QString from = roundedNumber(edges[bin]);
            if (bin + 1 == edges.size()) {
                options << m_words.translate("Questionnaire", "%1 minutes or more").arg(from);
                break;
            }
            const QString to = roundedNumber(edges[bin + 1]);
            options << (edges[bin] <= 0 ? m_words.translate("Questionnaire", "Under %1 minutes").arg(to)
                                        : m_words.translate("Questionnaire", "%1 to under %2 minutes").arg(from, to));
        }
        return options;
    }

    const Journey& m_journey;
    const Evidence& m_evidence;
    const Words& m_words;
};

} // namespace

QuestionnaireItem questionAbout(
    const Place& place, Signal signal, const Journey& journey, const Evidence& evidence, const Words& words)
{
    return QuestionWriter(journey, evidence, words).write(place, signal);
}

Questionnaire questionnaireOf(
    const EvidencePlan& plan, const Journey& journey, const Evidence& evidence, const Words& words)
{
    std::vector<AskedQuestion> asked = plan.questions;
    const auto orderOf = [&](const AskedQuestion& question) {
        return std::make_tuple(journey.touchpoints.indexOf(question.place.touchpoint), question.place.isHandover(),
            question.place.to, question.signal);
    };
    std::sort(asked.begin(), asked.end(),
        [&](const AskedQuestion& one, const AskedQuestion& other) { return orderOf(one) < orderOf(other); });
    Questionnaire questionnaire;
    const QString name = journey.name.in(words.language());
    questionnaire.title = name.isEmpty() ? words.translate("Questionnaire", "A few questions")
                                         : words.translate("Questionnaire", "%1: a few questions").arg(name);
    questionnaire.introduction = words.translate("Questionnaire",
        "Thank you for taking part: it takes about a minute. Please think of your last visit. Your answers are "
        "anonymous; please do not write down names or numbers.");
    for (const AskedQuestion& question : asked)
        questionnaire.questions.push_back(questionAbout(question.place, question.signal, journey, evidence, words));
    questionnaire.ending = words.translate("Questionnaire", "Thank you. Your answers help us to do better.");
    return questionnaire;
}

} // namespace touchstone
