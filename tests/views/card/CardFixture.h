// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/map/MapFixture.h"
#include "views/card/AnalysisCardPanel.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace touchstone::test {

/// A project in a file of its own with the analysis card beside it, as wide as it is at least in the window.
struct CardFixture
{
    explicit CardFixture(const ProjectData& data)
    {
        auto project = Project::create(folder.filePath(QStringLiteral("card.journey")), data);
        if (!project)
            qFatal("no project");
        workspace.setProject(std::move(*project));
        panel.resize(300, 2600);
        panel.show();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("no window");
    }

    const Project& project() const { return *workspace.project(); }
    const Touchpoint& stored(int i) const { return *project().journey().touchpoints.find(touchpointId(i)); }

    /// The visible widget of that accessible name; nullptr if there is none.
    template <typename Widget>
    Widget* field(const QString& accessibleName) const
    {
        for (Widget* widget : panel.findChildren<Widget*>()) {
            if (widget->accessibleName() == accessibleName && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    template <typename Widget>
    QList<Widget*> shown() const
    {
        QList<Widget*> result;
        for (Widget* widget : panel.findChildren<Widget*>()) {
            if (widget->isVisible())
                result << widget;
        }
        return result;
    }
    template <typename Button>
    Button* button(const QString& text) const
    {
        for (Button* widget : shown<Button>()) {
            if (widget->text() == text)
                return widget;
        }
        return nullptr;
    }
    bool says(const QString& text) const
    {
        const auto labels = shown<QLabel>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(text); });
    }
    /// Undoes so many steps, which must be all there are, and nothing of them may be left.
    bool undoesTo(const ProjectData& before, int steps)
    {
        for (int i = 0; i < steps; ++i) {
            if (!workspace.undo())
                return false;
        }
        return !project().canUndo() && project().data() == before;
    }
    void keep(const QString& name)
    {
        if (const QString pictures = qEnvironmentVariable("TOUCHSTONE_PICTURES"); !pictures.isEmpty())
            panel.grab().save(pictures + u'/' + name + QStringLiteral(".png"));
    }

    QTemporaryDir folder;
    Workspace workspace;
    AnalysisCardPanel panel{workspace};
};

} // namespace touchstone::test
