// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touchstone {

/// Path, in the program's resources, of the compiled catalogue of a language ("en" or "zh_CN"), for
/// QTranslator::load().
QString cataloguePath(const QString& language);

} // namespace touchstone
