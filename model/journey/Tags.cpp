// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/Tags.h"

#include <QRegularExpression>

namespace touchstone {

QStringList tagsIn(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[,;，；、]"));
    QStringList tags;
    for (const QString& part : text.split(between)) {
        if (const QString tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

} // namespace touchstone
