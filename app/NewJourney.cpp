// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/NewJourney.h"

namespace touchstone {
namespace {

LocalizedText both(const char16_t* english, const char16_t* chinese)
{
    return LocalizedText(QMap<QString, QString>{
        {QStringLiteral("en"), QString::fromUtf16(english)}, {QStringLiteral("zh_CN"), QString::fromUtf16(chinese)}});
}

} // namespace

ProjectData blankProject(const QString& name)
{
    ProjectData data;
    Journey& journey = data.journey;
    journey.name = LocalizedText(name);
    journey.currency = QStringLiteral("CNY");
    journey.period = QStringLiteral("year");

    const auto addStage = [&](const QString& key, const char16_t* english, const char16_t* chinese) {
        journey.stages.put({newId<StageId>(), key, journey.stages.nextPosition(), both(english, chinese)});
    };
    addStage(QStringLiteral("awareness"), u"Awareness", u"认知");
    addStage(QStringLiteral("consideration"), u"Consideration", u"考虑");
    addStage(QStringLiteral("purchase"), u"Purchase", u"购买");
    addStage(QStringLiteral("service"), u"Service & loyalty", u"服务与忠诚");

    const auto addChannel = [&](const QString& key, const char16_t* english, const char16_t* chinese,
                                ChannelKind kind) {
        journey.channels.put({newId<ChannelId>(), key, journey.channels.nextPosition(), both(english, chinese), kind});
    };
    addChannel(QStringLiteral("store"), u"Store", u"门店", ChannelKind::Physical);
    addChannel(QStringLiteral("mini-program"), u"Mini-program", u"小程序", ChannelKind::Digital);
    addChannel(QStringLiteral("app"), u"App", u"App", ChannelKind::Digital);
    addChannel(QStringLiteral("phone"), u"Phone", u"电话", ChannelKind::Human);
    return data;
}

} // namespace touchstone
