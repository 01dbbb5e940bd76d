// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/MenuText.h"

namespace touchstone {

QString menuText(const QString& text) { return QString(text).replace(u'&', QStringLiteral("&&")); }

QString withoutShortcut(const QString& menuText)
{
    QString text;
    for (qsizetype i = 0; i < menuText.size(); ++i) {
        if (menuText[i] == u'&' && ++i == menuText.size())
            break;
        text += menuText[i];
    }
    return text;
}

} // namespace touchstone
