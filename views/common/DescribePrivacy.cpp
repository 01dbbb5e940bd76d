// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/DescribePrivacy.h"

#include <QCoreApplication>

namespace touchstone {
namespace {

struct PrivacyWords
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::DescribePrivacy)
};

} // namespace

QString describeTraces(const PersonTraces& traces)
{
    QString answers = PrivacyWords::tr("%n answer(s)", nullptr, static_cast<int>(traces.rows()));
    answers = PrivacyWords::tr("%1 in %n survey(s)", "answers", static_cast<int>(traces.answers.size())).arg(answers);
    return PrivacyWords::tr("%1, %2, %3", "answers, interviews, votes")
        .arg(answers, PrivacyWords::tr("%n interview(s)", nullptr, static_cast<int>(traces.interviews.size())),
            PrivacyWords::tr("%n vote(s)", nullptr, static_cast<int>(traces.votes.size())));
}

QStringList describeMentions(const PersonTraces& traces, const QString& person)
{
    if (traces.mentions.isEmpty())
        return {};
    return {PrivacyWords::tr("“%1” is still mentioned in: %2. Read these yourself.")
                .arg(person, traces.mentions.join(PrivacyWords::tr(", ", "between names")))};
}

QString termOf(const PersonalItem& item)
{
    switch (item.kind) {
    case PersonalItem::Kind::Respondent:
        return PrivacyWords::tr("Who answered");
    case PersonalItem::Kind::FreeText:
        return PrivacyWords::tr("Free text");
    case PersonalItem::Kind::Time:
        return PrivacyWords::tr("When it was answered");
    case PersonalItem::Kind::Header:
        // As the import assistant calls it.
        return PrivacyWords::tr("Personal: %1", "mail, phone ...")
            .arg(QCoreApplication::translate("touchstone::Reasons", item.about.toUtf8().constData()));
    case PersonalItem::Kind::Interviews:
        return PrivacyWords::tr("Interviews");
    case PersonalItem::Kind::Voters:
        return PrivacyWords::tr("Names of those who voted");
    case PersonalItem::Kind::Owners:
        return PrivacyWords::tr("Owners of touchpoints");
    case PersonalItem::Kind::Attachments:
        return PrivacyWords::tr("Attached files");
    }
    return {};
}

QString describeFate(const PersonalItem& item)
{
    switch (item.kind) {
    case PersonalItem::Kind::Header:
        return PrivacyWords::tr("stays: it is counted");
    case PersonalItem::Kind::Interviews:
        return PrivacyWords::tr("codes stay, words go");
    case PersonalItem::Kind::Voters:
        return PrivacyWords::tr("become numbers");
    case PersonalItem::Kind::Respondent:
    case PersonalItem::Kind::FreeText:
    case PersonalItem::Kind::Time:
    case PersonalItem::Kind::Owners:
    case PersonalItem::Kind::Attachments:
        break;
    }
    return PrivacyWords::tr("left out");
}

} // namespace touchstone
