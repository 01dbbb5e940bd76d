// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SettingsJson.h"

#include "model/exchange/PlanJson.h"

namespace touchstone {

Result<SettingsReading> readSettingsJson(const QByteArray& json, const QString& fileName)
{
    const Result<QJsonObject> document = parseJsonObject(json, fileName);
    if (!document)
        return failure(document.error());
    const QString key = QStringLiteral("score");
    JsonFindings findings{.file = fileName};
    SettingsReading reading;
    {
        // A whole project may be given: nothing of it but the score is asked for.
        const QJsonValue score = document->contains(key) ? document->value(key) : QJsonValue(*document);
        JsonReader root(QJsonObject{{key, score}}, QString(), findings);
        reading.settings = readScoreJson(root);
    }
    if (findings.error)
        return failure(*findings.error);
    reading.warnings = findings.warnings;
    return reading;
}

} // namespace touchstone
