// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Example.h"

#include "model/exchange/ProjectJson.h"
#include "tests/support/Paths.h"

namespace touchstone::test {

ProjectData example()
{
    const QString path = dataFile(QStringLiteral("examples/account-opening.json"));
    const Result<ProjectJsonReading> reading = readProjectJson(readAll(path), path);
    if (!reading)
        qFatal("the example cannot be read");
    return reading->data;
}

Ranking rankOf(const ProjectData& data, const TallyFilter& filter)
{
    return rank(data.journey, assembleTallies(data.journey, data.evidence, filter, data.settings.rules), data.settings);
}

} // namespace touchstone::test
