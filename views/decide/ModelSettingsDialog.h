// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/ScoreSettings.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class QTreeWidget;
class QTreeWidgetItem;

namespace touchstone {

class RuleEditor;
class WeightsEditor;
class Workspace;
struct Changes;
struct RuleSubject;

/// The settings of the pain-point model of the open project: weights, and a rule for each signal and question. What is
/// changed counts at once, one named step a gesture; the window beside shows the effect.
class ModelSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ModelSettingsDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~ModelSettingsDialog() override;

    /// Shows the rule of a signal.
    void showSignal(Signal signal);
    void done(int result) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Keys that go a step in the history, what was changed here last included.
    void addShortcut(QKeySequence::StandardKey keys, const std::function<void()>& step);
    void retranslate();
    void rebuild();
    void refresh();
    void mark(QTreeWidgetItem* item) const;
    void showCurrent();
    void changeLater(const ScoreSettings& settings, const QString& step);
    void commit();
    void followProject(const Changes& changes);
    RuleSubject subjectOf(Signal signal) const;
    RuleSubject subjectOf(const QuestionKey& key) const;

    Workspace& m_workspace;
    ScoreSettings m_settings; ///< as shown: the project's, or newer while it is about to be stored
    QString m_step; ///< the name of what is about to be stored; empty: nothing is
    QTimer* m_later;
    QTreeWidget* m_tree;
    QStackedWidget* m_pages;
    WeightsEditor* m_weights;
    RuleEditor* m_rule;
    QLabel* m_hint;
    QPushButton* m_resetAll;
    QPushButton* m_close;
};

} // namespace touchstone
