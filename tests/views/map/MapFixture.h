// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/ProjectData.h"
#include "model/scoring/Ranking.h"

#include <QBuffer>
#include <QColor>
#include <QImage>

namespace touchstone::test {

inline LocalizedText both(const QString& english, const QString& chinese)
{
    return LocalizedText(QMap<QString, QString>{{QStringLiteral("en"), english}, {QStringLiteral("zh_CN"), chinese}});
}

inline TouchpointId touchpointId(int i) { return {1000 + i}; }
inline StageId stageId(int i) { return {100 + i}; }
inline ChannelId channelId(int i) { return {200 + i}; }

/// A small journey that shows every kind of card and edge: the account that is opened.
inline ProjectData accountProject()
{
    ProjectData data;
    Journey& journey = data.journey;
    journey.name = both(QStringLiteral("Opening an account"), QStringLiteral("开户"));
    const QList<LocalizedText> stages = {both(QStringLiteral("Awareness"), QStringLiteral("认知")),
        both(QStringLiteral("Consideration"), QStringLiteral("考虑")),
        both(QStringLiteral("Purchase"), QStringLiteral("购买")),
        both(QStringLiteral("Service & loyalty"), QStringLiteral("服务与忠诚"))};
    for (int i = 0; i < stages.size(); ++i)
        journey.stages.put({stageId(i), QStringLiteral("s%1").arg(i), i, stages[i]});
    const QList<LocalizedText> channels
        = {both(QStringLiteral("Web"), QStringLiteral("网站")), both(QStringLiteral("Branch"), QStringLiteral("网点")),
            both(QStringLiteral("App"), QStringLiteral("App")), both(QStringLiteral("Phone"), QStringLiteral("电话"))};
    for (int i = 0; i < channels.size(); ++i)
        journey.channels.put({channelId(i), QStringLiteral("c%1").arg(i), i, channels[i], {}});
    struct Row
    {
        LocalizedText name;
        int stage, channel, level;
        bool momentOfTruth;
    };
    const QList<Row> rows = {
        {both(QStringLiteral("Search & compare"), QStringLiteral("搜索与比较")), 0, 0, 2, false},
        {both(QStringLiteral("Branch advice"), QStringLiteral("网点咨询")), 1, 1, 1, false},
        {both(QStringLiteral("Online application with a name that needs a second line and then some more"),
             QStringLiteral("在线申请")),
            2, 2, 2, false},
        {both(QStringLiteral("Identity check"), QStringLiteral("身份核验")), 2, 2, 1, true},
        {both(QStringLiteral("First login"), QStringLiteral("首次登录")), 3, 2, 2, false},
        {both(QStringLiteral("Call-centre help"), QStringLiteral("客服热线")), 3, 3, 1, false},
    };
    for (int i = 0; i < rows.size(); ++i) {
        Touchpoint t;
        t.id = touchpointId(i);
        t.key = QStringLiteral("t%1").arg(i);
        t.position = i;
        t.name = rows[i].name;
        t.stage = stageId(rows[i].stage);
        t.channel = channelId(rows[i].channel);
        t.digitalLevel = rows[i].level;
        t.momentOfTruth = rows[i].momentOfTruth;
        journey.touchpoints.put(t);
    }
    const auto link = [&](TouchpointId from, TouchpointId to, double count) {
        const int position = journey.transitions.nextPosition();
        journey.transitions.put({TransitionId{5000 + position}, position, from, to, count, {}});
    };
    const auto t = touchpointId;
    link(StartNode, t(0), 8000), link(StartNode, t(1), 1500), link(StartNode, t(2), 500), link(t(0), t(0), 900);
    link(t(0), t(1), 700), link(t(0), t(2), 4100), link(t(0), LostNode, 2300), link(t(1), t(0), 200);
    link(t(1), t(2), 1500), link(t(1), t(5), 100), link(t(1), LostNode, 400), link(t(2), t(1), 300);
    link(t(2), t(2), 400), link(t(2), t(3), 3600), link(t(2), t(5), 500), link(t(2), LostNode, 1700);
    link(t(3), t(2), 600), link(t(3), t(4), 2300), link(t(3), t(5), 300), link(t(3), LostNode, 800);
    link(t(4), t(4), 250), link(t(4), t(5), 350), link(t(4), SuccessNode, 1900), link(t(4), LostNode, 150);
    link(t(5), t(2), 100), link(t(5), t(3), 400), link(t(5), t(4), 350), link(t(5), SuccessNode, 450);
    link(t(5), LostNode, 350);
    return data;
}

/// A ranking as the model makes one for that journey: measured, heard, and one without evidence.
inline Ranking accountRanking()
{
    Ranking ranking;
    ranking.basis = Basis::Evidence;
    struct Row
    {
        int touchpoint;
        double index, n;
        Signal signal;
    };
    const std::vector<Row> rows = {{3, 200.7, 200, Signal::Csat}, {2, 151.2, 10000, Signal::Completion},
        {5, 80, 8, Signal::Voice}, {0, 74, 1000, Signal::Csat}, {1, 35, 8, Signal::Voice}};
    for (const Row& row : rows) {
        RankedPlace place;
        place.place = {touchpointId(row.touchpoint)};
        place.rank = static_cast<int>(ranking.places.size()) + 1;
        place.index = row.index;
        place.score = row.index / 5;
        place.evidenceShare = .9;
        SignalScore signalScore;
        signalScore.signal = row.signal;
        signalScore.n = row.n;
        signalScore.rawLoss = signalScore.meanLoss = signalScore.pain = .5;
        signalScore.own = .9;
        place.signalScores = {signalScore};
        ranking.places.push_back(place);
    }
    RankedPlace none;
    none.place = {touchpointId(4)};
    ranking.places.push_back(none);
    return ranking;
}

/// No other thing on a map has this colour.
inline const QColor pictureColour(0xff, 0x00, 0xfe);

/// A note with a picture of that colour, and one in words, on the map.
inline void putNotes(Journey& journey)
{
    journey.notes.put({.id = NoteId{71},
        .journey = {},
        .text = both(QStringLiteral("The old form"), QStringLiteral("旧表格")),
        .stage = stageId(0),
        .channel = channelId(2),
        .x = 20,
        .y = 4,
        .width = 120,
        .height = 90});
    journey.notes.put({.id = NoteId{72},
        .journey = {},
        .position = 1,
        .text = both(QStringLiteral("Ask the branch"), QStringLiteral("问网点")),
        .stage = stageId(1),
        .channel = channelId(2),
        .x = 20,
        .y = 4,
        .width = 120,
        .height = 60});
}

/// The picture's file.
inline QHash<NoteId, QByteArray> noteFiles()
{
    QImage image(80, 60, QImage::Format_RGB32);
    image.fill(pictureColour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {{NoteId{71}, bytes}};
}

} // namespace touchstone::test
