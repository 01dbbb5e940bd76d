// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qualitative/SpeakerTurns.h"

#include "model/qualitative/Cues.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr int LeastTurns = 3;
constexpr qsizetype LongestName = 60;

/// What "Name  1:02" becomes; empty for other lines.
QString turnOf(QStringView line)
{
    line = line.trimmed();
    if (line.size() > LongestName + 12)
        return {};
    const qsizetype apart = line.lastIndexOf(u"  "_s);
    if (apart < 1)
        return {};
    const auto time = cueTime(line.mid(apart));
    const QStringView name = line.left(apart).trimmed();
    if (!time || name.isEmpty() || name.endsWith(u':') || name.endsWith(u'.'))
        return {};
    return timeMark(*time) + name.toString() + u": "_s;
}

} // namespace

QString withSpeakersInLine(const QString& text)
{
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    int turns = 0;
    for (const QStringView line : lines)
        turns += turnOf(line).isEmpty() ? 0 : 1;
    if (turns < LeastTurns)
        return text;
    QString result;
    result.reserve(text.size());
    bool isOpen = false; // a speaker was named, and has not spoken yet
    for (const QStringView line : lines) {
        const QString turn = turnOf(line);
        if (isOpen && turn.isEmpty() && line.trimmed().isEmpty())
            continue;
        if (isOpen && !turn.isEmpty())
            result += u'\n';
        result += turn.isEmpty() ? line : QStringView(turn);
        isOpen = !turn.isEmpty();
        if (!isOpen)
            result += u'\n';
    }
    return result;
}

} // namespace touchstone
