// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/InitiativeWords.h"

#include <QLocale>

namespace touchstone {

QString stateText(InitiativeState state, const Words& words)
{
    switch (state) {
    case InitiativeState::Idea:
        return words.translate("Report", "idea", "state of an initiative");
    case InitiativeState::Planned:
        return words.translate("Report", "planned", "state of an initiative");
    case InitiativeState::Running:
        return words.translate("Report", "running", "state of an initiative");
    case InitiativeState::Done:
        return words.translate("Report", "done", "state of an initiative");
    case InitiativeState::Stopped:
        return words.translate("Report", "stopped", "state of an initiative");
    }
    return {};
}

QString dayText(QDate day, const Words& words)
{
    return QLocale(words.language()).toString(day, words.translate("Report", "d MMM yyyy", "format of a day"));
}

QString monthText(QDate month, const Words& words)
{
    return QLocale(words.language()).toString(month, words.translate("Report", "MMM yyyy", "format of a month"));
}

QString whenText(const RoadmapItem& item, const Plan& plan, const Words& words)
{
    const QDate first = firstMonth(item, plan), last = lastMonth(item, plan);
    if (item.months == 0) {
        return words.translate("Report", "from %1, length not known")
            .arg(first.isValid() ? monthText(first, words) : words.translate("Report", "month %1").arg(item.start + 1));
    }
    if (item.months == 1)
        return first.isValid() ? monthText(first, words) : words.translate("Report", "month %1").arg(item.start + 1);
    if (first.isValid())
        return words.translate("Report", "%1 to %2", "months").arg(monthText(first, words), monthText(last, words));
    return words.translate("Report", "months %1 to %2").arg(item.start + 1).arg(item.start + item.months);
}

QStringList initiativeTexts(const Initiative& initiative, const QString& language, const Words& words)
{
    QStringList parts;
    if (initiative.state != InitiativeState::Idea)
        parts << stateText(initiative.state, words);
    const auto add = [&](const QString& pattern, const QString& text) {
        if (!text.isEmpty())
            parts << pattern.arg(text);
    };
    add(words.translate("Report", "owner: %1"), initiative.owner.in(language));
    add(words.translate("Report", "from %1", "day"), dayText(initiative.starts, words));
    add(words.translate("Report", "due %1", "day"), dayText(initiative.due, words));
    add(words.translate("Report", "first step: %1"), initiative.firstStep.in(language));
    add(words.translate("Report", "measured by: %1"), initiative.measure.in(language));
    return parts;
}

} // namespace touchstone
