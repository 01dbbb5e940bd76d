// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapTransfer.h"

#include "model/exchange/TouchpointTable.h"

#include <QMimeData>

namespace touchstone {
namespace {

QString fragmentType() { return QString::fromLatin1(FragmentMimeType); }
QString filesType() { return QString::fromLatin1(FragmentFilesMimeType); }

QString wordsOf(const Journey& journey, const QSet<NoteId>& notes, const QString& language)
{
    QStringList words;
    for (const Note& note : journey.notes) {
        if (notes.contains(note.id) && !note.text.isEmpty())
            words << note.text.in(language);
    }
    return words.join(QStringLiteral("\n\n"));
}

} // namespace

std::unique_ptr<QMimeData> dataForTransfer(
    const Journey& journey, const FragmentChoice& choice, const QString& language)
{
    auto data = std::make_unique<QMimeData>();
    const JourneyFragment fragment = writeFragment(journey, choice);
    data->setData(fragmentType(), fragment.json);
    if (!fragment.files.isEmpty())
        data->setData(filesType(), fragment.files);
    if (choice.touchpoints.isEmpty()) {
        data->setText(wordsOf(journey, choice.notes, language));
        return data;
    }
    std::vector<TouchpointId> ordered;
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        if (choice.touchpoints.contains(touchpoint.id))
            ordered.push_back(touchpoint.id);
    }
    const QString text = touchpointsAsText(journey, ordered, language);
    data->setText(text); // spreadsheets look for it here
    data->setData(QStringLiteral("text/tab-separated-values"), text.toUtf8());
    return data;
}

bool holdsTouchpoints(const QMimeData& data)
{
    return data.hasFormat(fragmentType()) || (data.hasText() && !data.hasUrls());
}

Result<FragmentReading> touchpointsOf(const QMimeData& data, const Journey& into)
{
    if (data.hasFormat(fragmentType()))
        return readFragment(data.data(fragmentType()), data.data(filesType()));
    return FragmentReading{journeyOf(parseTouchpointTable(data.text(), into)), {}};
}

} // namespace touchstone
