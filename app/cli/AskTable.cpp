// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AskTable.h"

#include "app/cli/TableWords.h"
#include "app/cli/TextTable.h"
#include "model/base/PlainNumber.h"
#include "views/common/DescribeAsking.h"
#include "views/common/Terms.h"

#include <QCoreApplication>

namespace touchstone {
namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString askTable(const EvidencePlan& plan, const RankedProject& ranked, const QString& language)
{
    const Journey& journey = ranked.data.journey;
    QString text;
    for (const QString& line : describeAsking(plan, language))
        text += line + QLatin1Char('\n');
    if (!plan.questions.empty()) {
        using Align = TextTable::Align;
        TextTable table;
        table.addColumn(CommandWords::tr("Touchpoint"), Align::Left);
        table.addColumn(CommandWords::tr("Question"), Align::Left);
        table.addColumn(CommandWords::tr("Answers now"), Align::Right);
        table.addColumn(CommandWords::tr("More answers"), Align::Right);
        table.addColumn(CommandWords::tr("Gain"), Align::Right);
        table.addColumn(CommandWords::tr("What it firms up"), Align::Left);
        for (const AskedQuestion& question : plan.questions) {
            table.addRow({journey.nameOf(question.place, language), termOf(question.signal),
                decimals(question.answersNow, 0), decimals(question.answersNew, 0), gainText(question.gain),
                describeAskingFor(question, journey, ranked.data.plan, language)});
        }
        text += QLatin1Char('\n') + table.toString();
    }
    return text + QLatin1Char('\n') + modelLine(ranked.ranking) + QLatin1Char('\n');
}

} // namespace touchstone
