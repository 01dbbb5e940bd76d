// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapTransfer.h"

#include "model/exchange/JourneyFragment.h"
#include "model/exchange/TouchpointTable.h"

#include <QMimeData>

namespace touchstone {
namespace {

QString fragmentType() { return QString::fromLatin1(FragmentMimeType); }

} // namespace

std::unique_ptr<QMimeData> touchpointsForTransfer(
    const Journey& journey, const QSet<TouchpointId>& touchpoints, const QString& language)
{
    std::vector<TouchpointId> ordered;
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        if (touchpoints.contains(touchpoint.id))
            ordered.push_back(touchpoint.id);
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(fragmentType(), writeFragment(journey, touchpoints));
    const QString text = touchpointsAsText(journey, ordered, language);
    data->setText(text); // spreadsheets look for it here
    data->setData(QStringLiteral("text/tab-separated-values"), text.toUtf8());
    return data;
}

bool holdsTouchpoints(const QMimeData& data)
{
    return data.hasFormat(fragmentType()) || (data.hasText() && !data.hasUrls());
}

Result<JourneyReading> touchpointsOf(const QMimeData& data, const Journey& into)
{
    if (data.hasFormat(fragmentType()))
        return readFragment(data.data(fragmentType()));
    return journeyOf(parseTouchpointTable(data.text(), into));
}

} // namespace touchstone
