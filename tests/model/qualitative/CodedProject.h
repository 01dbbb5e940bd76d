// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/ProjectData.h"
#include "tests/support/EvidenceBuilder.h"

namespace touchstone::test {

/// A project with two coded interviews that say all that can be said of one.
inline ProjectData codedProject()
{
    EvidenceBuilder builder({QStringLiteral("search"), QStringLiteral("pay")});
    builder.transition(QStringLiteral("search"), QStringLiteral("pay"), 10);
    builder.change(QStringLiteral("pay"), [](Touchpoint& touchpoint) {
        touchpoint.name = LocalizedText(QMap<QString, QString>{
            {QStringLiteral("en"), QStringLiteral("Payment")}, {QStringLiteral("zh_CN"), QStringLiteral("支付")}});
    });
    const Place search = builder.place(QStringLiteral("search"));
    const Place pay = builder.place(QStringLiteral("pay"));
    const Place handover = builder.place(QStringLiteral("search>pay"));
    ProjectData data = builder.data();
    data.journey.name = QStringLiteral("Buying <a> \"car\"");
    qint64 id = 900;
    const auto code = [&](const QString& key, const QString& name, const QString& above = {}) {
        Code made;
        made.id = CodeId{++id};
        made.key = key;
        made.name = name;
        made.above = above;
        made.position = data.evidence.codes.nextPosition();
        return made;
    };
    Code waiting = code(QStringLiteral("waiting"), QStringLiteral("Waiting"));
    waiting.colour = QStringLiteral("#aa00ff");
    waiting.note = QStringLiteral("Only where time\nis <named>");
    data.evidence.codes.put(waiting);
    data.evidence.codes.put(code(QStringLiteral("days"), QStringLiteral("Days"), QStringLiteral("waiting")));
    // Called like its sibling, and like a touchpoint.
    data.evidence.codes.put(code(QStringLiteral("days-2"), QStringLiteral("Days"), QStringLiteral("waiting")));
    data.evidence.codes.put(code(QStringLiteral("own"), QStringLiteral("Payment")));
    data.evidence.waves.put({WaveId{++id}, QStringLiteral("w1"), 0, QStringLiteral("Spring")});

    const auto excerpt = [&](int start, int end, const Place& place, std::optional<int> severity, const QString& key,
                             std::optional<Stance> stance) {
        Excerpt made;
        made.id = ExcerptId{++id};
        made.start = start;
        made.end = end;
        made.place = place;
        made.severity = severity;
        made.code = key;
        made.stance = stance;
        return made;
    };
    Interview first;
    first.id = InterviewId{++id};
    first.key = QStringLiteral("customer-spring");
    first.title = QStringLiteral("Customer, spring");
    first.informant = Informant::Frontline;
    first.person = QStringLiteral("P1 & P2");
    first.wave = QStringLiteral("w1");
    first.sourceFile = QStringLiteral("talk.docx");
    first.covers = {search, handover};
    first.text = QStringLiteral("Anna: \U0001F600 I waited three days.\n\nTom: <why>? 我等了三天。");
    first.excerpts = {excerpt(6, 28, pay, 3, QStringLiteral("days"), Stance::Negative),
        excerpt(8, 28, handover, 0, {}, std::nullopt), excerpt(35, 40, {}, std::nullopt, QStringLiteral("own"), {}),
        excerpt(42, 48, search, std::nullopt, QStringLiteral("days-2"), Stance::Positive),
        excerpt(42, 48, {}, std::nullopt, {}, std::nullopt)};
    data.evidence.interviews.put(first);
    Interview second;
    second.id = InterviewId{++id};
    second.key = QStringLiteral("clerk");
    second.position = 1;
    second.title = QStringLiteral("Clerk");
    second.text = QStringLiteral("Nothing is coded here.");
    second.informant = Informant::Management;
    data.evidence.interviews.put(second);
    return data;
}

} // namespace touchstone::test
