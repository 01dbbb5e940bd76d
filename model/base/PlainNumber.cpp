// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/PlainNumber.h"

#include <QLocale>

namespace touchstone {

QString plainNumber(double number) { return QString::number(number, 'f', QLocale::FloatingPointShortest); }

QString roundedNumber(double number) { return plainNumber(QString::number(number, 'g', 12).toDouble()); }

} // namespace touchstone
