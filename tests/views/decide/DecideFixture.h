// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Example.h"
#include "views/common/Workspace.h"
#include "views/decide/DecideView.h"

#include <memory>
#include <QTemporaryDir>
#include <QTest>

namespace touchstone::test {

/// The example with few draws: quick to rank.
inline ProjectData quickExample()
{
    ProjectData data = example();
    data.settings.draws = 1000;
    return data;
}

/// The Decide mode in a window of its own, with a project open in it.
class DecideFixture : public QObject
{
protected:
    static constexpr int Waiting = 30000; ///< ms

    /// Opens a file of its own with the data, and waits for its ranking.
    void open(const ProjectData& data)
    {
        close();
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Project::create(m_folder->filePath(QStringLiteral("test.journey")), data, true);
        QVERIFY(created);
        m_workspace = std::make_unique<Workspace>();
        m_view = std::make_unique<DecideView>(*m_workspace);
        m_view->resize(1200, 800);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_workspace->setProject(std::move(*created));
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isRanking(), Waiting);
    }
    void close()
    {
        m_view.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DecideView> m_view;
};

} // namespace touchstone::test
