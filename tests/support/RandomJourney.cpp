// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RandomJourney.h"

#include <QRandomGenerator>

namespace touchstone::test {
namespace {

LocalizedText both(const QString& english, const QString& chinese)
{
    return LocalizedText(QMap<QString, QString>{{QStringLiteral("en"), english}, {QStringLiteral("zh_CN"), chinese}});
}

LocalizedText nameOf(QRandomGenerator& random)
{
    static const QList<std::pair<QString, QString>> things = {{QStringLiteral("catalogue"), QStringLiteral("商品目录")},
        {QStringLiteral("first appointment"), QStringLiteral("首次预约")},
        {QStringLiteral("identity check"), QStringLiteral("身份核验")},
        {QStringLiteral("offer"), QStringLiteral("报价")},
        {QStringLiteral("delivery status by text message"), QStringLiteral("短信查询送货进度")},
        {QStringLiteral("contract"), QStringLiteral("合同")}, {QStringLiteral("invoice"), QStringLiteral("发票")},
        {QStringLiteral("member points"), QStringLiteral("会员积分")},
        {QStringLiteral("repair"), QStringLiteral("维修")}, {QStringLiteral("password"), QStringLiteral("密码")}};
    static const QList<std::pair<QString, QString>> deeds
        = {{QStringLiteral("Look up the %1"), QStringLiteral("查询%1")},
            {QStringLiteral("Ask about the %1"), QStringLiteral("咨询%1")},
            {QStringLiteral("Change the %1"), QStringLiteral("修改%1")},
            {QStringLiteral("Confirm the %1"), QStringLiteral("确认%1")},
            {QStringLiteral("Complain about the %1"), QStringLiteral("投诉%1")}};
    const auto& thing = things[random.bounded(things.size())];
    const auto& deed = deeds[random.bounded(deeds.size())];
    return both(deed.first.arg(thing.first), deed.second.arg(thing.second));
}

} // namespace

Journey randomJourney(int touchpoints, int stages, int channels, quint32 seed)
{
    QRandomGenerator random(seed);
    Journey journey;
    journey.name = QStringLiteral("Random journey %1").arg(seed);
    for (int i = 0; i < stages; ++i)
        journey.stages.put({.id = {100 + i},
            .key = QStringLiteral("s%1").arg(i),
            .position = i,
            .name = both(QStringLiteral("Stage %1").arg(i + 1), QStringLiteral("阶段 %1").arg(i + 1))});
    for (int i = 0; i < channels; ++i)
        journey.channels.put({.id = {500 + i},
            .key = QStringLiteral("c%1").arg(i),
            .position = i,
            .name = both(QStringLiteral("Channel %1").arg(i + 1), QStringLiteral("渠道 %1").arg(i + 1))});
    std::vector<int> stageOf;
    for (int i = 0; i < touchpoints; ++i)
        stageOf.push_back(i * stages / touchpoints);
    for (int i = 0; i < touchpoints; ++i) {
        Touchpoint touchpoint;
        touchpoint.id = {1000 + i};
        touchpoint.key = QStringLiteral("t%1").arg(i);
        touchpoint.position = i;
        touchpoint.name = nameOf(random);
        touchpoint.stage = {100 + stageOf[static_cast<size_t>(i)]};
        touchpoint.channel = {500 + std::min(random.bounded(channels), random.bounded(channels))};
        touchpoint.digitalLevel = random.bounded(5);
        touchpoint.momentOfTruth = random.bounded(8) == 0;
        journey.touchpoints.put(touchpoint);
    }
    int next = 100000;
    const auto link = [&](TouchpointId from, TouchpointId to, double count) {
        if (from == to || journey.findTransition(from, to))
            return;
        const int position = journey.transitions.nextPosition();
        journey.transitions.put(
            {.id = {next++}, .position = position, .from = from, .to = to, .count = count, .painPoints = {}});
    };
    const int perStage = std::max(1, touchpoints / stages);
    for (int i = 0; i < touchpoints; ++i) {
        const TouchpointId id{1000 + i};
        const double count = 20000. / (1 + i);
        if (i + 1 < touchpoints)
            link(id, {1000 + std::min(touchpoints - 1, i + 1 + random.bounded(perStage))}, std::round(count));
        if (random.bounded(3) == 0)
            link(id, {1000 + std::min(touchpoints - 1, i + 1 + random.bounded(2 * perStage))}, std::round(count / 3));
        if (random.bounded(9) == 0)
            link(id, {1000 + std::max(0, i - 1 - random.bounded(perStage))}, std::round(count / 9));
        if (i < perStage / 2 + 1 && random.bounded(2) == 0)
            link(StartNode, id, std::round(count / 2));
        if (random.bounded(2) == 0)
            link(id, LostNode, std::round(count / 7));
        if (i + perStage > touchpoints && random.bounded(3) == 0)
            link(id, SuccessNode, std::round(count / 2));
    }
    return journey;
}

} // namespace touchstone::test
