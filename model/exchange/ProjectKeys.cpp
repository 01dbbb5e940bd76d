// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ProjectKeys.h"

namespace touchstone {

Place ProjectKeys::readPlace(const QJsonValue& value, const QString& path, JsonFindings& findings) const
{
    if (value.isString())
        return {.touchpoint = touchpoints.resolve(value.toString(), path, findings)};
    if (!value.isObject()) {
        findings.fail(ErrorCode::JsonWrongType, {QStringLiteral("touchpoint id or object with from and to")}, path);
        return {};
    }
    JsonReader reader(value, path, findings);
    return {.touchpoint = touchpoints.read(reader, QStringLiteral("from"), Presence::Required),
        .to = touchpoints.read(reader, QStringLiteral("to"), Presence::Required)};
}

QString ProjectKeys::readWave(JsonReader& reader) const
{
    const QString key = reader.string(QStringLiteral("wave"));
    if (!key.isEmpty())
        waves.resolve(key, reader.pathOf(QStringLiteral("wave")), reader.findings());
    return key;
}

} // namespace touchstone
