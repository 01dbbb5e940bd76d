// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TableWords.h"

#include <QCoreApplication>

namespace touchstone {
namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString decimals(double number, int digits) { return QString::number(number, 'f', digits); }

QString shareText(double share) { return CommandWords::tr("%1 %").arg(decimals(100 * share, 0)); }

QString withRange(double value, const DrawRange& range, int digits, double scale)
{
    return CommandWords::tr("%1 (90 % range %2 to %3)")
        .arg(
            decimals(scale * value, digits), decimals(scale * range.low, digits), decimals(scale * range.high, digits));
}

QString modelLine(const Ranking& ranking)
{
    return CommandWords::tr("Model %1, fingerprint %2")
        .arg(QString::fromLatin1(Ranking::ModelVersion), ranking.fingerprint.left(12));
}

} // namespace touchstone
