// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/TextFold.h"

namespace touchstone {

QString foldText(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

QString foldForSearch(const QString& text)
{
    QString folded = foldText(text).normalized(QString::NormalizationForm_D);
    folded.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return folded;
}

} // namespace touchstone
