// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/Project.h"
#include "model/scoring/Certainty.h"
#include "views/common/Theme.h"

#include <memory>
#include <QObject>

namespace touchstone {

/// What all modes share: the open project, its ranking (computed off the GUI thread after each change), the one
/// selection, the filter, the language of labels and the theme. Owned by the main window, given to every view.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    Project* project() const { return m_project.get(); } ///< nullptr while nothing is open
    void setProject(std::unique_ptr<Project> project);

    /// The journey that is shown: the main one, a sub-journey or a variant; an empty one while nothing is open.
    const Journey& journey() const;
    JourneyId shownJourney() const { return m_shownJourney; } ///< none: the main one
    /// Shows another journey of the project; where there is no such, the main one.
    void showJourney(JourneyId id);

    /// The ranking of the newest finished computation; never null, Basis::Nothing at first.
    std::shared_ptr<const Ranking> ranking() const { return m_ranking; }
    /// The evidence that ranking() was made from: the project's, with the tally of ranking()->filter in each survey
    /// that knows it. Never null.
    std::shared_ptr<const Evidence> rankedEvidence() const { return m_rankedEvidence; }
    /// How firm ranking() is; empty until its draws are made, which takes longer: certaintyChanged() tells. Never null.
    std::shared_ptr<const Certainty> certainty() const { return m_certainty; }
    bool isDrawing() const; ///< certainty() is being made; certaintyChanged() tells when that is over
    bool isRanking() const; ///< a newer one is being computed; rankingChanged() tells when it is there

    const TallyFilter& filter() const { return m_filter; }
    void setFilter(const TallyFilter& filter);

    /// What is selected, in no order; the current one is what the card shows.
    const QSet<TouchpointId>& selection() const { return m_selection; }
    TouchpointId current() const { return m_current; }
    void select(TouchpointId id);
    void setSelection(const QSet<TouchpointId>& ids, TouchpointId current);

    const QString& language() const { return m_language; } ///< "en" or "zh_CN": interface and labels
    void setLanguage(const QString& language);
    const Theme& theme() const { return m_theme; }
    void setTheme(const Theme& theme);

    /// Runs an edit on the open project; a failure is shown in the message bar. Returns whether it was done.
    bool edit(const QString& name, const std::function<void(Edit&)>& change);
    /// Undoes or redoes the last step of the open project; a refusal is shown in the message bar.
    bool undo();
    bool redo();
    /// Takes in what other windows did to the file, and says so in the message bar. Also called by a timer.
    void refresh();

    /// Shows a task in the progress panel, with its cancel button, once it takes longer than half a second.
    void watch(const QString& taskName, std::shared_ptr<Progress> progress);
    /// Says something in the message bar; `sayUndoable` adds a button that undoes the last edit.
    void say(const QString& text);
    void sayUndoable(const QString& text);
    void sayError(const Error& error);

signals:
    void projectChanged(); ///< another project is open, or none
    void changed(const touchstone::Changes& changes); ///< of the open project
    void journeyShown(); ///< another one of the project
    void rankingChanged();
    void certaintyChanged();
    void filterChanged();
    void selectionChanged();
    void languageChanged();
    void themeChanged();
    void messageRaised(const QString& text, bool isError);
    void undoableMessageRaised(const QString& text);
    void taskStarted(const QString& taskName, std::shared_ptr<touchstone::Progress> progress);

private:
    void adopt(const Changes& changes);
    void pruneSelection();
    void rankLater();
    void startRanking();
    void startDraws(std::shared_ptr<const Journey> journey, std::shared_ptr<const Tallies> tallies);
    void forgetCertainty();

    std::unique_ptr<Project> m_project;
    std::shared_ptr<const Ranking> m_ranking;
    std::shared_ptr<const Evidence> m_rankedEvidence;
    std::shared_ptr<const Certainty> m_certainty;
    JourneyId m_shownJourney;
    TallyFilter m_filter;
    QSet<TouchpointId> m_selection;
    TouchpointId m_current;
    QString m_language;
    Theme m_theme;
    struct Ranker;
    std::unique_ptr<Ranker> m_ranker;
};

} // namespace touchstone
