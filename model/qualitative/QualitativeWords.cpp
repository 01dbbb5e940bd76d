// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qualitative/QualitativeWords.h"

#include "model/base/TextFold.h"

#include <array>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

struct Word
{
    const char16_t* english;
    const char16_t* chinese;
};

template <typename Value, size_t Count>
QString wordOf(Value value, const std::array<Word, Count>& words, const QString& language)
{
    const Word& word = words[static_cast<size_t>(value)];
    return QString::fromUtf16(language == "zh_CN"_L1 ? word.chinese : word.english);
}

template <typename Value, size_t Count>
std::optional<Value> valueOf(const QString& text, const std::array<Word, Count>& words)
{
    const QString wanted = foldText(text);
    for (size_t value = 0; value < Count; ++value) {
        if (wanted == foldText(QString::fromUtf16(words[value].english))
            || wanted == foldText(QString::fromUtf16(words[value].chinese)))
            return static_cast<Value>(value);
    }
    return std::nullopt;
}

constexpr std::array<Word, 4> variables
    = {{{u"Person", u"受访者"}, {u"Informant", u"受访身份"}, {u"Wave", u"调查轮次"}, {u"Source file", u"来源文件"}}};
constexpr std::array<Word, 3> informants
    = {{{u"Customer", u"客户"}, {u"Frontline", u"一线员工"}, {u"Management", u"管理层"}}};
constexpr std::array<Word, 3> groups = {{{u"Touchpoints", u"触点"}, {u"Severity", u"严重度"}, {u"Stance", u"态度"}}};
constexpr std::array<Word, 3> stances = {{{u"Negative", u"负面"}, {u"Neutral", u"中性"}, {u"Positive", u"正面"}}};

} // namespace

QString nameOf(InterviewVariable variable, const QString& language) { return wordOf(variable, variables, language); }

std::optional<InterviewVariable> interviewVariable(const QString& name)
{
    return valueOf<InterviewVariable>(name, variables);
}

QString nameOf(Informant informant, const QString& language) { return wordOf(informant, informants, language); }

std::optional<Informant> informantOf(const QString& text) { return valueOf<Informant>(text, informants); }

QString nameOf(CodeGroup group, const QString& language) { return wordOf(group, groups, language); }

std::optional<CodeGroup> codeGroup(const QString& name) { return valueOf<CodeGroup>(name, groups); }

QString severityName(int severity, const QString& language)
{
    return nameOf(CodeGroup::Severity, language) + u' ' + QString::number(severity);
}

std::optional<int> severityOf(const QString& name)
{
    const QString folded = foldText(name);
    if (folded.isEmpty() || folded.back() < u'0' || folded.back() > u'3')
        return std::nullopt;
    QString word = folded.chopped(1).trimmed();
    if (word.endsWith(u':') || word.endsWith(u'='))
        word = word.chopped(1).trimmed();
    return codeGroup(word) == CodeGroup::Severity ? std::optional(folded.back().digitValue()) : std::nullopt;
}

QString nameOf(Stance stance, const QString& language) { return wordOf(stance, stances, language); }

std::optional<Stance> stanceOf(const QString& name)
{
    QString word = foldText(name);
    // "Stance: negative", "态度：负面"
    for (const QString& language : {u"en"_s, u"zh_CN"_s}) {
        const QString group = foldText(nameOf(CodeGroup::Stance, language));
        if (word.startsWith(group)) {
            word = word.mid(group.size()).trimmed();
            if (word.startsWith(u':') || word.startsWith(u'='))
                word = word.mid(1).trimmed();
        }
    }
    return valueOf<Stance>(word, stances);
}

} // namespace touchstone
