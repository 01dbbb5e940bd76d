// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/MainWindow.h"
#include "tests/screens/ScreenCamera.h"
#include "views/decide/DecideView.h"
#include "views/decide/ScenarioEditor.h"
#include "views/decide/ScenarioList.h"
#include "views/decide/WhatIfPanel.h"

namespace touchstone {

/// Takes the pages of Decide that are grids and scenarios.
class DecideCamera : protected ScreenCamera
{
protected:
    using ScreenCamera::ScreenCamera;

    /// Touchpoints by signals, and by ranks.
    void takeGrids(MainWindow& window)
    {
        window.showMode(Mode::Decide);
        auto* decide = window.findChild<DecideView*>();
        for (const auto& [page, name] : {std::pair(DecideView::Page::HeatMap, "decide_heat_map"),
                 std::pair(DecideView::Page::RankMap, "decide_ranks")}) {
            decide->setPage(page);
            saveAtRest(QString::fromLatin1(name), window);
        }
        decide->setPage(DecideView::Page::Pain);
    }

    /// Nothing tried yet, and two scenarios beside today.
    void takeScenarios(MainWindow& window)
    {
        Workspace& workspace = window.workspace();
        auto& decide = *window.findChild<DecideView*>();
        const TouchpointId first = workspace.current();
        decide.setPage(DecideView::Page::WhatIf);
        saveAtRest(QStringLiteral("decide_what_if_empty"), window);
        auto& panel = *decide.findChild<WhatIfPanel*>();
        panel.list()->add();
        workspace.select(workspace.ranking()->places[1].place.touchpoint);
        panel.list()->add();
        for (const size_t kind : {2, 3})
            panel.editor()->addStep(kind);
        m_isSaved = QTest::qWaitFor([&] { return panel.worked().size() == 2; }, Patience) && m_isSaved;
        saveAtRest(QStringLiteral("decide_what_if"), window);
        for (int step = 0; step < 4; ++step)
            workspace.undo();
        workspace.select(first);
    }
};

} // namespace touchstone
