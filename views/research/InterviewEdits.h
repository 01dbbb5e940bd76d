// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Workspace.h"

#include <QCoreApplication>

namespace touchstone {

/// Changes of interviews and of what is coded in them: each one named step that can be undone. False, or no id, where
/// nothing had to change or the edit was refused, which the message bar then tells.
class InterviewEdits
{
    Q_DECLARE_TR_FUNCTIONS(InterviewEdits)

public:
    explicit InterviewEdits(Workspace& workspace)
        : m_workspace(workspace)
    { }

    /// Adds an interview behind the others; id, key and position are given here.
    InterviewId add(Interview interview);
    bool remove(InterviewId id);
    bool setTitle(InterviewId id, const QString& title); ///< in the shown language
    bool setInformant(InterviewId id, Informant informant);
    bool setPerson(InterviewId id, const QString& person);
    bool setWave(InterviewId id, const QString& wave); ///< key of a wave, empty: none
    bool setCovered(InterviewId id, const std::vector<Place>& places, bool isCovered);

    /// Adds a coded passage, or changes the one of its id. A code called `newCode` is made for it where one is named.
    ExcerptId putExcerpt(InterviewId interview, Excerpt excerpt, const QString& newCode = {});
    bool setSeverity(InterviewId interview, ExcerptId excerpt, std::optional<int> severity);
    bool setStance(InterviewId interview, ExcerptId excerpt, std::optional<Stance> stance);
    bool removeExcerpt(InterviewId interview, ExcerptId excerpt);

private:
    /// Runs `change` on an interview as one step.
    bool change(const QString& name, InterviewId id, const std::function<void(Interview&)>& change);
    bool changeExcerpt(
        const QString& name, InterviewId interview, ExcerptId id, const std::function<void(Excerpt&)>& change);
    QString titleOf(InterviewId id) const;

    Workspace& m_workspace;
};

} // namespace touchstone
