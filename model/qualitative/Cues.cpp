// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qualitative/Cues.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr qint64 Minute = 60'000;
constexpr qsizetype LongestName = 40;
constexpr qsizetype MostNameWords = 4;

/// Moves names from the beginning of texts to where they belong.
void findSpeakers(std::vector<Cue>& cues)
{
    QHash<QString, int> times;
    for (const Cue& cue : cues) {
        if (cue.speaker.isEmpty())
            ++times[speakerBefore(cue.text)];
    }
    for (Cue& cue : cues) {
        qsizetype rest = 0;
        if (!cue.speaker.isEmpty())
            continue;
        const QString name = speakerBefore(cue.text, &rest);
        if (name.isEmpty() || times.value(name) < 2)
            continue;
        cue.speaker = name;
        cue.text = cue.text.mid(rest).trimmed();
    }
}

bool endsSentence(const QString& text)
{
    static const QString ends = u".?!…。？！"_s;
    QStringView view(text);
    while (!view.isEmpty() && (view.back() == u'"' || view.back() == u'”' || view.back() == u')'))
        view.chop(1);
    return view.isEmpty() || ends.contains(view.back());
}

/// Whether words of this letter's script stand without spaces between them.
bool isUnspaced(QChar letter)
{
    const QChar::Script script = letter.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || (letter.unicode() >= 0x3000 && letter.unicode() < 0x3040) || letter.unicode() >= 0xFF00;
}

void join(QString& text, const QString& more)
{
    if (more.isEmpty())
        return;
    if (!text.isEmpty() && !text.back().isSpace() && !(isUnspaced(text.back()) && isUnspaced(more.front())))
        text += u' ';
    text += more;
}

} // namespace

std::optional<qint64> cueTime(QStringView text)
{
    qint64 seconds = 0;
    int parts = 0;
    const QList<QStringView> fields = text.trimmed().split(u':');
    if (fields.size() < 2 || fields.size() > 3)
        return std::nullopt;
    for (const QStringView field : fields) {
        const bool isLast = ++parts == fields.size();
        qsizetype end = isLast ? field.indexOf(u'.') : -1;
        if (isLast && end < 0)
            end = field.indexOf(u',');
        bool isNumber = false;
        const QStringView whole = end < 0 ? field : field.left(end);
        const int number
            = whole.size() > 4 || whole.startsWith(u'-') || whole.startsWith(u'+') ? -1 : whole.toInt(&isNumber);
        if (!isNumber || (parts > 1 && number > 59))
            return std::nullopt;
        seconds = seconds * 60 + number;
        if (end < 0)
            continue;
        const QStringView fraction = field.mid(end + 1);
        const int part = fraction.left(3).toInt(&isNumber);
        if (!isNumber || part < 0 || fraction.size() > 9)
            return std::nullopt;
        const int scale = fraction.size() == 1 ? 100 : fraction.size() == 2 ? 10 : 1;
        return seconds * 1000 + part * scale;
    }
    return seconds * 1000;
}

QString timeMark(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    return u"[%1:%2:%3] "_s.arg(seconds / 3600, 2, 10, '0'_L1)
        .arg(seconds / 60 % 60, 2, 10, '0'_L1)
        .arg(seconds % 60, 2, 10, '0'_L1);
}

QString speakerBefore(QStringView text, qsizetype* rest)
{
    const qsizetype line = text.indexOf(u'\n');
    const QStringView first = text.left(std::min(line < 0 ? text.size() : line, LongestName + 1));
    qsizetype colon = -1;
    for (qsizetype at = 0; at < first.size() && colon < 0; ++at) {
        const QChar letter = first[at];
        if (letter == u':' || letter == u'：')
            colon = at;
        else if (u".!?,;。！？，；\"“”[]<>"_s.contains(letter))
            return {};
    }
    if (colon < 1)
        return {};
    // 10:30 is a time, http://… an address.
    const bool isApart = text[colon] == u'：' || colon + 1 == text.size() || text[colon + 1].isSpace();
    const QString name = first.left(colon).trimmed().toString();
    if (!isApart || name.isEmpty() || name[0].isLower() || name[0].isDigit()
        || name.split(u' ', Qt::SkipEmptyParts).size() > MostNameWords)
        return {};
    if (rest)
        *rest = colon + 1;
    return name;
}

QString readableText(std::vector<Cue> cues)
{
    findSpeakers(cues);
    QString text, paragraph, speaker;
    QStringList before; // lines of the cue before
    qint64 begun = 0;
    const auto finish = [&] {
        if (paragraph.isEmpty())
            return;
        if (!text.isEmpty())
            text += u"\n\n"_s;
        text += timeMark(begun);
        if (!speaker.isEmpty())
            text += speaker + u": "_s;
        text += paragraph;
        paragraph.clear();
    };
    for (const Cue& cue : cues) {
        QStringList lines;
        for (const QString& line : cue.text.split(u'\n')) {
            if (const QString said = line.simplified(); !said.isEmpty())
                lines << said;
        }
        const QStringList whole = lines;
        // Two people may say "Yes." one after the other; rolling captions repeat a line above a new one.
        while (lines.size() > 1 && before.contains(lines.first()))
            lines.removeFirst();
        before = whole;
        if (lines.isEmpty())
            continue;
        const qint64 minutes = cue.start / Minute - begun / Minute;
        if (cue.speaker != speaker || minutes > 1 || minutes < 0 || (minutes == 1 && endsSentence(paragraph)))
            finish();
        if (paragraph.isEmpty()) {
            begun = cue.start;
            speaker = cue.speaker;
        }
        for (const QString& line : lines)
            join(paragraph, line);
    }
    finish();
    return text;
}

} // namespace touchstone
