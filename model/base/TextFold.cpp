// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/TextFold.h"

namespace touchstone {

QString foldText(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

} // namespace touchstone
