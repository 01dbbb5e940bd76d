// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/Catalogue.h"

namespace touchstone {

QString cataloguePath(const QString& language) { return QStringLiteral(":/i18n/touchstone_%1.qm").arg(language); }

} // namespace touchstone
