// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GeneratedJourney.h"

#include <cmath>
#include <random>
#include <set>

namespace touchstone::test {
namespace {

struct Words
{
    const char* english;
    const char* chinese;
};

LocalizedText textOf(const QString& english, const QString& chinese)
{
    return LocalizedText(QMap<QString, QString>{{QStringLiteral("en"), english}, {QStringLiteral("zh_CN"), chinese}});
}

LocalizedText textOf(const Words& words)
{
    return textOf(QString::fromUtf8(words.english), QString::fromUtf8(words.chinese));
}

struct ChannelWords
{
    Words name;
    ChannelKind kind;
};

const std::vector<Words> stageWords = {{"Awareness", "认知"}, {"Consideration", "考虑"}, {"Purchase", "购买"},
    {"Delivery", "配送"}, {"Assembly", "安装"}, {"Service & loyalty", "服务与忠诚"}};
const std::vector<ChannelWords> channelWords = {{{"App", "App"}, ChannelKind::Digital},
    {{"Store", "门店"}, ChannelKind::Physical}, {{"Mini-program", "小程序"}, ChannelKind::Digital},
    {{"Phone", "电话"}, ChannelKind::Human}, {{"Live stream", "直播"}, ChannelKind::Digital},
    {{"Website", "网站"}, ChannelKind::Digital}, {{"Visit at home", "上门"}, ChannelKind::Human}};
/// What one does, stage by stage.
const std::vector<std::vector<Words>> contacts = {
    {{"See an advertisement", "看到广告"}, {"Read a friend's post", "看朋友分享"}, {"Search for a style", "搜索风格"},
        {"Watch a room tour", "观看样板间视频"}, {"Take a catalogue home", "领取画册"}},
    {{"Compare prices", "比较价格"}, {"Ask about materials", "咨询材质"}, {"Measure the room", "量房"},
        {"Plan in 3D", "三维设计"}, {"Showroom tour", "展厅参观"}, {"Book an adviser", "预约顾问"}},
    {{"Choose a colour", "选择颜色"}, {"Put in the basket", "加入购物车"}, {"Apply for instalments", "申请分期"},
        {"Pay the deposit", "支付定金"},
        {"Check the order and the delivery address once more", "再次核对订单与收货地址"},
        {"Receive the invoice", "收到发票"}},
    {{"Agree on a date", "约定送货时间"}, {"Track the delivery", "跟踪物流"}, {"Wait at home", "在家等候"},
        {"Accept the goods", "验收货物"}, {"Report a missing part", "报告缺件"}},
    {{"Open the boxes", "开箱"}, {"Read the instructions", "阅读说明书"}, {"Fitter's visit", "师傅上门"},
        {"Take the rubbish away", "清运垃圾"}, {"Sign the work off", "签字确认"}},
    {{"Ask for a repair", "报修"}, {"Return goods", "退换货"}, {"Rate the purchase", "评价"},
        {"Join the members' club", "加入会员"}, {"Recommend to a friend", "推荐好友"}, {"Care advice", "保养提醒"}}};
const std::vector<Words> ranges
    = {{"Sofas", "沙发"}, {"Kitchens", "橱柜"}, {"Wardrobes", "衣柜"}, {"Beds", "床具"}, {"Lighting", "灯具"},
        {"Bathrooms", "卫浴"}, {"Desks", "书桌"}, {"Carpets", "地毯"}, {"Curtains", "窗帘"}, {"Garden", "户外"}};
const std::vector<Words> owners = {{"Sales", "销售部"}, {"Digital", "数字化部"}, {"Logistics", "物流部"},
    {"Service", "客服部"}, {"Marketing", "市场部"}};

class Generator
{
public:
    explicit Generator(int touchpoints)
        : m_count(touchpoints)
        , m_stages(touchpoints <= 6 ? 4 : 6)
        , m_channels(touchpoints <= 6 ? 3
                  : touchpoints <= 30 ? 4
                                      : 7)
    { }

    ProjectData make()
    {
        m_data.journey.name = textOf({"Furnishing a home", "置家之旅"});
        for (int i = 0; i < m_stages; ++i)
            m_data.journey.stages.put({StageId{100 + i}, QStringLiteral("s%1").arg(i), i, textOf(stageWords[at(i)])});
        for (int i = 0; i < m_channels; ++i)
            m_data.journey.channels.put({ChannelId{200 + i}, QStringLiteral("c%1").arg(i), i,
                textOf(channelWords[at(i)].name), channelWords[at(i)].kind});
        addTouchpoints();
        addTransitions();
        addEvidence();
        return m_data;
    }

private:
    static size_t at(int index) { return static_cast<size_t>(index); }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    double share() { return static_cast<double>(m_random() % 10000) / 10000; }

    LocalizedText nameOf(int stage, int inStage)
    {
        const std::vector<Words>& words = contacts[at(stage)];
        const auto turn = static_cast<int>(words.size());
        const LocalizedText contact = textOf(words[at(inStage % turn)]);
        if (m_count <= 60 && inStage < turn)
            return contact;
        const int range = inStage / turn;
        const LocalizedText of = textOf(ranges[at(range % static_cast<int>(ranges.size()))]);
        const QString again = range < static_cast<int>(ranges.size())
            ? QString()
            : QStringLiteral(" %1").arg(range / static_cast<int>(ranges.size()) + 1);
        return textOf(
            of.in(QStringLiteral("en")) + QStringLiteral(": ") + contact.in(QStringLiteral("en")).toLower() + again,
            of.in(QStringLiteral("zh_CN")) + QStringLiteral("：") + contact.in(QStringLiteral("zh_CN")) + again);
    }

    void addTouchpoints()
    {
        for (int i = 0; i < m_count; ++i) {
            const int stage = static_cast<int>(static_cast<qint64>(i) * m_stages / m_count);
            const int first = (stage * m_count + m_stages - 1) / m_stages;
            Touchpoint touchpoint;
            touchpoint.id = TouchpointId{1000 + i};
            touchpoint.key = QStringLiteral("t%1").arg(i);
            touchpoint.position = i;
            touchpoint.name = nameOf(stage, i - first);
            touchpoint.stage = StageId{100 + stage};
            touchpoint.channel = ChannelId{200 + below(m_channels)};
            touchpoint.momentOfTruth = below(8) == 0;
            if (below(6) > 0)
                touchpoint.digitalLevel = below(5);
            if (below(4) > 0)
                touchpoint.importance = 2 + 5 * share();
            if (below(5) > 0)
                touchpoint.card.owner = textOf(owners[at(below(static_cast<int>(owners.size())))]);
            m_data.journey.touchpoints.put(touchpoint);
        }
    }

    void link(TouchpointId from, TouchpointId to, double count)
    {
        if (from == to || !m_linked.insert({from, to}).second)
            return;
        const int position = m_data.journey.transitions.nextPosition();
        m_data.journey.transitions.put({TransitionId{500000 + position}, position, from, to, std::round(count), {}});
    }

    /// A chain through all with short cuts, steps back and exits.
    void addTransitions()
    {
        const auto id = [](int i) { return TouchpointId{1000 + i}; };
        const int reach = std::max(2, m_count / m_stages / 2);
        link(StartNode, id(0), 9000);
        for (int i = 0; i < m_count; ++i) {
            const double visits = 400 + 9000 * std::exp(-3. * i / m_count) * (.4 + share());
            if (i + 1 < m_count)
                link(id(i), id(i + 1), visits * .6);
            const int other = std::min(m_count - 1, i + 2 + below(reach));
            if (below(10) < 3)
                link(id(i), id(other), visits * .2);
            if (below(20) == 0 && i > 3)
                link(id(i), id(i - 1 - below(std::min(i - 1, reach))), visits * .08);
            if (below(5) == 0 || i == m_count - 1)
                link(id(i), i == m_count - 1 || below(8) == 0 ? SuccessNode : LostNode, visits * (.02 + .2 * share()));
        }
    }

    void addEvidence()
    {
        Interview interview;
        interview.id = InterviewId{90};
        interview.key = QStringLiteral("i1");
        interview.title = textOf({"Customer, spring", "客户，春季"});
        interview.text = QString(4000, u'x');
        for (int i = 0; i < m_count; ++i) {
            const TouchpointId id{1000 + i};
            const int kind = below(10);
            const double pain = std::pow(share(), 1.6);
            if (kind < 6) {
                Aggregate aggregate;
                aggregate.id = AggregateId{600000 + i};
                aggregate.position = i;
                aggregate.place = {id};
                const double n = 20 + 800 * share();
                for (int level = 0; level < 5; ++level)
                    aggregate.counts.push_back(std::round(n * std::exp(-2.5 * std::abs(level / 4. - (1 - pain)))));
                m_data.evidence.aggregates.put(aggregate);
            } else if (kind < 8) {
                interview.covers.push_back({id});
                Excerpt excerpt;
                excerpt.id = ExcerptId{700000 + i};
                excerpt.start = 3 * (i % 1000);
                excerpt.end = excerpt.start + 3;
                excerpt.place = {id};
                excerpt.severity = static_cast<int>(std::lround(3 * pain));
                interview.excerpts.push_back(excerpt);
            }
        }
        m_data.evidence.interviews.put(interview);
    }

    int m_count, m_stages, m_channels;
    std::mt19937 m_random{7};
    std::set<std::pair<TouchpointId, TouchpointId>> m_linked;
    ProjectData m_data;
};

} // namespace

ProjectData generatedJourney(int touchpoints) { return Generator(touchpoints).make(); }

} // namespace touchstone::test
