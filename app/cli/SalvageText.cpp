// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SalvageText.h"

#include "app/cli/TextTable.h"

#include <algorithm>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString salvageTable(const SalvageReport& report)
{
    TextTable table;
    table.addColumn(Words::tr("Kept"), TextTable::Align::Right);
    table.addColumn(Words::tr("Lost"), TextTable::Align::Right);
    table.addColumn(Words::tr("Unreadable pages"), TextTable::Align::Right);
    table.addColumn(Words::tr("Table"), TextTable::Align::Left);
    for (const SalvagedTable& salvaged : report.tables) {
        const QString name
            = salvaged.survey.isEmpty() ? salvaged.name : Words::tr("answers of \"%1\"").arg(salvaged.survey);
        table.addRow({QString::number(salvaged.kept), QString::number(salvaged.lost),
            QString::number(salvaged.damagedPages), name});
    }
    return table.toString();
}

QStringList salvageRemarks(const SalvageReport& report)
{
    QStringList remarks;
    const bool hasDamagedPages = std::any_of(
        report.tables.begin(), report.tables.end(), [](const SalvagedTable& table) { return table.damagedPages > 0; });
    if (hasDamagedPages)
        remarks << Words::tr("How many rows an unreadable page held is not known.");
    if (report.remade > 0)
        remarks << Words::tr("Made anew, because others belong to them: %1 (journeys, stages, channels or survey "
                             "waves). Give them their names again.")
                       .arg(report.remade);
    if (report.isHistoryLeftOut)
        remarks << Words::tr("The history was left out, as it no longer fits: earlier edits cannot be undone.");
    if (report.isJournalLost)
        remarks << Words::tr("The edits in the journal beside the file could not be read.");
    return remarks;
}

} // namespace touchstone
