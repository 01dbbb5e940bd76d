// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touchstone {

/// What makes two names the same name: compatibility forms (full-width digits and letters), case and white space
/// folded.
QString foldText(const QString& text);

/// What makes a text found by another: as foldText(), and without accents.
QString foldForSearch(const QString& text);

} // namespace touchstone
