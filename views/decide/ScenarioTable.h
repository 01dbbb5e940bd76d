// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/WhatIf.h"
#include "views/decide/TouchpointRows.h"

#include <functional>

namespace touchstone {

class Workspace;

/// A scenario that was worked out, or why it could not be.
struct WorkedScenario
{
    Scenario scenario;
    Result<WhatIfResult> result;
};

/// Scenarios side by side: today, then a column each, with what becomes of the journey's figures and of the ranks.
class ScenarioTable : public TouchpointRows
{
    Q_OBJECT

public:
    static constexpr int MostScenarios = 4; ///< that are shown

    ScenarioTable(const Workspace& workspace, QWidget* parent);

    /// `today` is the scenario that changes nothing.
    void setScenarios(const WhatIfResult& today, const std::vector<WorkedScenario>& worked);

private:
    /// How a figure is written.
    struct Format
    {
        double scale = 1;
        int digits = 1;
        QString unit; ///< "%1 %"
        bool isBetterMore = true;
    };
    /// One of the figures of a whole journey; none: it is not known.
    using Figure = std::function<std::optional<Effect>(const WhatIfResult&)>;
    void addFigure(int row, const QString& name, const Format& format, const Figure& figure, const WhatIfResult& today,
        const std::vector<WorkedScenario>& worked);
    void addEffect(int row, int column, const std::optional<Effect>& effect, const Format& format);
    void addPlace(int row, const PlaceEffect& today, const std::vector<WorkedScenario>& worked);
    QTableWidgetItem* put(int row, int column, const QString& text, const QString& toolTip = {});

    const Workspace& m_workspace;
};

} // namespace touchstone
