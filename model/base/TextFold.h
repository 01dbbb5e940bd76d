// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touchstone {

/// What makes two names the same name: compatibility forms (full-width digits and letters), case and white space
/// folded.
QString foldText(const QString& text);

} // namespace touchstone
