// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SurveyImport.h"
#include "model/project/Project.h"

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

LocalizedText inBoth(const QString& english, const QString& chinese)
{
    return LocalizedText(QMap<QString, QString>{{u"en"_s, english}, {u"zh_CN"_s, chinese}});
}

bool hasKey(const auto& collection, const QString& key)
{
    return std::any_of(collection.begin(), collection.end(), [&](const auto& value) { return value.key == key; });
}

/// The journey's last stage; the four usual ones are made where it has none.
StageId lastStage(Edit& edit)
{
    const auto& stages = edit.before().journey.stages;
    if (!stages.isEmpty())
        return stages.back().id;
    const std::vector<std::pair<QString, LocalizedText>> usual = {
        {u"awareness"_s, inBoth(u"Awareness"_s, u"认知"_s)},
        {u"consideration"_s, inBoth(u"Consideration"_s, u"考虑"_s)},
        {u"purchase"_s, inBoth(u"Purchase"_s, u"购买"_s)},
        {u"service-loyalty"_s, inBoth(u"Service & loyalty"_s, u"服务与忠诚"_s)},
    };
    Stage stage;
    for (const auto& [key, name] : usual) {
        stage = {newId<StageId>(), key, stage.id ? stage.position + 1 : 0, name};
        edit.put(stage);
    }
    return stage.id;
}

/// The channel for touchpoints of which nobody said where they are.
ChannelId unspecifiedChannel(Edit& edit)
{
    const auto& channels = edit.before().journey.channels;
    for (const Channel& channel : channels) {
        if (channel.key == u"unspecified")
            return channel.id;
    }
    const Channel channel = {newId<ChannelId>(), u"unspecified"_s, channels.nextPosition(),
        inBoth(u"Unspecified"_s, u"未指定"_s), ChannelKind::Unspecified};
    edit.put(channel);
    return channel.id;
}

void putTouchpoints(Edit& edit, const std::vector<Touchpoint>& touchpoints)
{
    const auto& there = edit.before().journey.touchpoints;
    int position = there.nextPosition();
    StageId stage;
    ChannelId channel;
    for (Touchpoint touchpoint : touchpoints) {
        // Made meanwhile, by another import or by hand: the key comes from the name.
        if (hasKey(there, touchpoint.key))
            continue;
        if (!stage) {
            stage = lastStage(edit);
            channel = unspecifiedChannel(edit);
        }
        touchpoint.stage = stage;
        touchpoint.channel = channel;
        touchpoint.position = position++;
        edit.put(touchpoint);
    }
}

/// Whether all touchpoints that the survey speaks of will be there; fails the edit where one was removed since.
bool checkTouchpoints(Edit& edit, const StagedSurvey& staged)
{
    for (const ColumnMapping& column : staged.survey.mapping.columns) {
        for (const QString& key : column.touchpoint.split(u'>', Qt::SkipEmptyParts)) {
            if (!hasKey(edit.before().journey.touchpoints, key) && !hasKey(staged.newTouchpoints, key)) {
                edit.fail({ErrorCode::TouchpointUnknown, {key}});
                return false;
            }
        }
    }
    return true;
}

} // namespace

Result<void> publishSurvey(Project& project, const StagedSurvey& staged, const QString& editName)
{
    return project.edit(editName, [&staged](Edit& edit) {
        if (!checkTouchpoints(edit, staged))
            return;
        putTouchpoints(edit, staged.newTouchpoints);
        const auto& waves = edit.before().evidence.waves;
        int position = waves.nextPosition();
        for (const QString& key : staged.waves) {
            if (!hasKey(waves, key))
                edit.put(Wave{newId<WaveId>(), key, position++, LocalizedText(key)});
        }
        Survey survey = staged.survey;
        survey.position = edit.before().evidence.surveys.nextPosition();
        edit.put(survey);
    });
}

} // namespace touchstone
