// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ScaleWords.h"

#include "model/base/TextFold.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

bool matches(const QString& text, const char16_t* pattern)
{
    thread_local QHash<const char16_t*, QRegularExpression> compiled;
    auto found = compiled.find(pattern);
    if (found == compiled.end())
        found = compiled.insert(pattern, QRegularExpression(QString::fromUtf16(pattern)));
    return found->match(foldText(text)).hasMatch();
}

QHash<QString, LevelWord> makeWords()
{
    QHash<QString, LevelWord> words;
    const auto add = [&](WordScale scale, double value, const QStringList& texts) {
        for (const QString& text : texts)
            words.insert(foldText(text), {scale, value});
    };
    using enum WordScale;
    add(Satisfaction, -4,
        {u"extremely dissatisfied"_s, u"completely dissatisfied"_s, u"terrible"_s, u"awful"_s, u"极不满意"_s,
            u"极其不满意"_s});
    add(Satisfaction, -3,
        {u"very dissatisfied"_s, u"very unsatisfied"_s, u"strongly disagree"_s, u"very poor"_s, u"very bad"_s,
            u"very unfavorably"_s, u"very unfavourably"_s, u"not at all satisfied"_s, u"非常不满意"_s, u"很不满意"_s,
            u"非常不同意"_s, u"完全不同意"_s, u"很差"_s, u"非常差"_s, u"not at all comfortable"_s});
    add(Satisfaction, -2,
        {u"dissatisfied"_s, u"unsatisfied"_s, u"not satisfied"_s, u"disagree"_s, u"poor"_s, u"bad"_s, u"不满意"_s,
            u"不同意"_s, u"差"_s, u"unfavorable"_s, u"negative"_s, u"差评"_s, u"neutral or dissatisfied"_s,
            u"dissatisfied or neutral"_s, u"not so comfortable"_s, u"不满"_s});
    add(Satisfaction, -1,
        {u"somewhat dissatisfied"_s, u"slightly dissatisfied"_s, u"somewhat disagree"_s, u"slightly disagree"_s,
            u"somewhat unfavorably"_s, u"somewhat unfavourably"_s, u"below average"_s, u"比较不满意"_s, u"较不满意"_s,
            u"不太满意"_s, u"有点不满意"_s, u"比较不同意"_s, u"不太同意"_s, u"有点不同意"_s, u"较差"_s});
    add(Satisfaction, 0,
        {u"neutral"_s, u"neither"_s, u"neither satisfied nor dissatisfied"_s, u"average"_s, u"ok"_s, u"okay"_s,
            u"neither agree nor disagree"_s, u"neither agree or disagree"_s, u"fair"_s, u"undecided"_s,
            u"neither favorably nor unfavorably (neutral)"_s, u"一般"_s, u"中立"_s, u"不确定"_s, u"普通"_s, u"说不清"_s,
            u"中评"_s});
    add(Satisfaction, 1,
        {u"somewhat satisfied"_s, u"slightly satisfied"_s, u"somewhat agree"_s, u"slightly agree"_s,
            u"somewhat favorably"_s, u"somewhat favourably"_s, u"above average"_s, u"somewhat comfortable"_s,
            u"somewhat comfortably"_s, u"比较满意"_s, u"较满意"_s, u"比较同意"_s, u"有点同意"_s, u"基本满意"_s,
            u"较好"_s});
    add(Satisfaction, 2,
        {u"satisfied"_s, u"agree"_s, u"good"_s, u"favorable"_s, u"positive"_s, u"满意"_s, u"同意"_s, u"好"_s,
            u"好评"_s});
    add(Satisfaction, 3,
        {u"very satisfied"_s, u"strongly agree"_s, u"very good"_s, u"very favorably"_s, u"very favourably"_s,
            u"very comfortable"_s, u"非常满意"_s, u"很满意"_s, u"非常同意"_s, u"完全同意"_s, u"很好"_s, u"非常好"_s});
    add(Satisfaction, 4,
        {u"extremely satisfied"_s, u"completely satisfied"_s, u"excellent"_s, u"outstanding"_s,
            u"extremely comfortable"_s, u"极其满意"_s, u"极满意"_s, u"优秀"_s});
    add(Ease, -3,
        {u"very difficult"_s, u"extremely difficult"_s, u"very hard"_s, u"非常困难"_s, u"很费力"_s, u"非常费力"_s});
    add(Ease, -2, {u"difficult"_s, u"hard"_s, u"困难"_s, u"费力"_s});
    add(Ease, -1, {u"somewhat difficult"_s, u"slightly difficult"_s, u"比较困难"_s, u"比较费力"_s});
    add(Ease, 0, {u"neither easy nor difficult"_s});
    add(Ease, 1, {u"somewhat easy"_s, u"slightly easy"_s, u"比较容易"_s, u"比较轻松"_s});
    add(Ease, 2, {u"easy"_s, u"容易"_s, u"轻松"_s});
    add(Ease, 3, {u"very easy"_s, u"extremely easy"_s, u"非常容易"_s, u"很容易"_s, u"非常轻松"_s, u"很轻松"_s});
    add(Likelihood, -3,
        {u"very unlikely"_s, u"extremely unlikely"_s, u"not at all likely"_s, u"非常不可能"_s, u"非常不愿意"_s});
    add(Likelihood, -2, {u"unlikely"_s, u"不可能"_s, u"不愿意"_s, u"不会"_s});
    add(Likelihood, -1, {u"somewhat unlikely"_s, u"不太可能"_s, u"比较不愿意"_s});
    add(Likelihood, 1, {u"somewhat likely"_s, u"比较可能"_s, u"比较愿意"_s});
    add(Likelihood, 2, {u"likely"_s, u"可能"_s, u"愿意"_s, u"会"_s});
    add(Likelihood, 3, {u"very likely"_s, u"extremely likely"_s, u"非常可能"_s, u"非常愿意"_s});
    add(Completion, -1,
        {u"no"_s, u"false"_s, u"not completed"_s, u"incomplete"_s, u"failed"_s, u"failure"_s, u"unresolved"_s,
            u"not resolved"_s, u"否"_s, u"没有"_s, u"未完成"_s, u"失败"_s, u"未解决"_s});
    add(Completion, 1,
        {u"yes"_s, u"true"_s, u"completed"_s, u"complete"_s, u"success"_s, u"succeeded"_s, u"resolved"_s, u"是"_s,
            u"有"_s, u"完成"_s, u"已完成"_s, u"成功"_s, u"已解决"_s});
    add(Importance, -3, {u"not at all important"_s, u"完全不重要"_s, u"非常不重要"_s, u"很不重要"_s});
    add(Importance, -2, {u"not important"_s, u"unimportant"_s, u"不重要"_s});
    add(Importance, -1, {u"slightly important"_s, u"of little importance"_s, u"不太重要"_s, u"比较不重要"_s});
    add(Importance, 1,
        {u"somewhat important"_s, u"moderately important"_s, u"fairly important"_s, u"比较重要"_s, u"较重要"_s});
    add(Importance, 2, {u"important"_s, u"重要"_s});
    add(Importance, 3, {u"very important"_s, u"非常重要"_s, u"很重要"_s});
    add(Importance, 4, {u"extremely important"_s, u"absolutely essential"_s, u"极其重要"_s, u"至关重要"_s});
    add(Kano, -2,
        {u"dislike"_s, u"dislike it"_s, u"i dislike it"_s, u"i dislike it that way"_s, u"不喜欢"_s, u"很不喜欢"_s,
            u"我不喜欢"_s, u"我很不喜欢"_s});
    add(Kano, -1,
        {u"live with"_s, u"live with it"_s, u"can live with it"_s, u"i can live with it"_s,
            u"i can live with it that way"_s, u"能忍受"_s, u"可以忍受"_s, u"我能忍受"_s, u"勉强接受"_s,
            u"勉强可以接受"_s});
    add(Kano, 0, {u"i am neutral"_s, u"i'm neutral"_s, u"indifferent"_s, u"无所谓"_s, u"我无所谓"_s});
    add(Kano, 1,
        {u"expect"_s, u"expect it"_s, u"i expect it"_s, u"must be"_s, u"must-be"_s, u"it must be that way"_s,
            u"i expect it to be that way"_s, u"理应如此"_s, u"它理应如此"_s, u"理所当然"_s, u"应该如此"_s,
            u"必须如此"_s});
    add(Kano, 2,
        {u"like"_s, u"like it"_s, u"i like it"_s, u"i like it that way"_s, u"喜欢"_s, u"很喜欢"_s, u"我喜欢"_s,
            u"我很喜欢"_s});
    return words;
}

} // namespace

std::optional<LevelWord> levelWord(const QString& text)
{
    static const QHash<QString, LevelWord> words = makeWords();
    const auto found = words.constFind(foldText(text));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

bool isMissingWord(const QString& text)
{
    static const QSet<QString> words = {u"-"_s, u"--"_s, u"—"_s, u"/"_s, u"."_s, u"?"_s, u"na"_s, u"n/a"_s, u"#n/a"_s,
        u"n.a."_s, u"nan"_s, u"null"_s, u"none"_s, u"missing"_s, u"not applicable"_s, u"don't know"_s, u"dont know"_s,
        u"prefer not to answer"_s, u"no answer"_s, u"unfamiliar (n/a)"_s, u"i don't do this"_s, u"i did not use it"_s,
        u"无"_s, u"空"_s, u"(空)"_s, u"(跳过)"_s, u"不适用"_s, u"不知道"_s, u"未填"_s, u"没用过"_s, u"未使用"_s};
    return words.contains(foldText(text));
}

namespace header {

int outcomeRank(const QString& header)
{
    if (isRecommendation(header))
        return 5;
    if (matches(header,
            u"^(overall|total) .*(satisf|rating|score|experience)|总体满意|整体满意|综合满意|总满意度|overall "
            u"satisfaction|"
            u"总体.*满意|整体.*满意|总体评价|整体评价"))
        return 4;
    if (matches(header,
            u"^(customer |overall )?satisfaction( score| rating| "
            u"level)?$|^satisfied$|^满意度(评分)?$|^overall$|总体而言"))
        return 3;
    if (matches(header, u"repurchase|buy again|purchase again|come back|return again|回购|复购|再次购买|再次光临"))
        return 2;
    if (matches(header, u"^churn(ed)?$|^attrition$|是否流失|^流失$"))
        return 1;
    return 0;
}

bool isAdverse(const QString& header) { return matches(header, u"churn|attrition|流失"); }

bool isRecommendation(const QString& header)
{
    return matches(header, u"\\bnps\\b|recommend|^rec$|net promoter|推荐(意愿|度|给|我|可能|本|该)|^推荐$|净推荐");
}

bool isEffort(const QString& header, int levels)
{
    return matches(header, u"\\bces\\b|effort|how easy|easy to|费力|轻松度|轻松程度|容易程度")
        || (levels == 7 && matches(header, u"\\bease\\b|容易|方便"));
}

bool isCompletion(const QString& header)
{
    return matches(header, u"complet|finish|succe(ss|ed)|resolved|solved|完成|办成|成功|解决");
}

bool isImportance(const QString& header)
{
    return matches(header, u"\\bimportan(t|ce)\\b|重要(度|性|程度)|多重要|有多么?重要");
}

bool isLacking(const QString& header)
{
    return matches(header,
        u"\\bnot\\b|n't\\b|\\bwithout\\b|\\black|\\bmissing\\b|\\babsent\\b|\\bdysfunctional\\b|没有|不具备|不提供|"
        u"不能|无法|缺少|反向|负向");
}

QString withoutImportance(const QString& header)
{
    static const QRegularExpression question(
        u"^how important (?:is|was|are|were)(?: the| our)?\\s+|^(?:the )?importance of(?: the| our)?\\s+|"
        u"\\s*[:：,-]?\\s*(?:how important (?:is|was) (?:it|this)|importance)\\s*\\??$|"
        u"\\s*(?:to|for) you\\s*\\??$|的?(?:重要度|重要性|重要程度)$|[:：]?\\s*有?多么?重要[?？]?$|\\?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = withoutNumber(header);
    for (qsizetype length = -1; length != text.size();) {
        length = text.size();
        text = text.remove(question).trimmed();
    }
    if (text.isEmpty())
        return withoutNumber(header);
    text[0] = text[0].toUpper();
    return text;
}

bool isCount(const QString& header)
{
    return matches(header,
        u"\\bage\\b|number of|\\bcount\\b|how many|how often|\\brank|quantity|\\bqty\\b|tenure|duration|delay|"
        u"\\byears?\\b|\\bmonths?\\b|distance|income|price|年龄|数量|次数|人数|几个|几次|多少|排序|排名|收入|时长|"
        u"年限");
}

bool isWave(const QString& header)
{
    return matches(header, u"^(survey |study )?(wave|round)$|^(调查)?(轮次|波次|期次)$");
}

bool isWeight(const QString& header)
{
    return matches(header, u"^(survey |case |sample )?(weights?|wt|wgt)$|^(样本)?权重$|^加权");
}

bool isRespondent(const QString& header)
{
    return matches(header,
        u"^(.*[^\\p{L}])?(id|uuid|guid)$|^(respondent|response|customer|user|client|case|member|record)_?id$|"
        u"^respondent$|^(答卷|问卷|客户|用户|会员|受访者|样本)?(编号|序号|号)$");
}

bool isDate(const QString& header)
{
    return matches(
        header, u"\\b(date|timestamp|datetime)\\b|(start|end|recorded|submit)_?(date|time)|日期|时间$|提交时间");
}

bool isFreeText(const QString& header)
{
    return matches(header,
        u"comment|feedback|suggestion|open.ended|please specify|please "
        u"explain|why|remark|意见|建议|评论|反馈|原因|备注|留言");
}

QString personal(const QString& header)
{
    if (matches(header, u"e-?mail|邮箱|电子邮件"))
        return u"mail"_s;
    if (matches(header, u"phone|mobile (no|num)|\\btel\\b|telephone|手机|电话|联系方式"))
        return u"phone"_s;
    if (matches(header, u"^ip$|ip.?address|^来自ip|ip地址"))
        return u"internet address"_s;
    if (matches(header,
            u"^(full |first |last |family |given |customer |contact |user |recipient ?(first|last) ?)?_?name$|"
            u"(first|last|full|sur)_?name|^姓名|^名字|您的姓名|称呼|联系人"))
        return u"name"_s;
    if (matches(header, u"passport|\\bssn\\b|social security|id ?card|身份证|护照|微信|wechat|\\bqq\\b"))
        return u"identity"_s;
    if (matches(header,
            u"latitude|longitude|\\blocation\\b|\\baddress\\b|postcode|zip ?code|postal|地址|住址|经度|纬度|位置|邮编"))
        return u"location"_s;
    return {};
}

QString withoutNumber(const QString& header)
{
    static const QRegularExpression number(u"^\\s*(?:[Qq]?\\d{1,3}\\s*[.、:：)）]|[Qq]\\d{1,3}\\s*[_-])\\s*(?=\\S)"_s);
    QString text = header;
    text.remove(number);
    return text;
}

} // namespace header
} // namespace touchstone
