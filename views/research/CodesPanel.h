// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/research/CodeTreeEdits.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace touchstone {

class MatchField;
struct QuoteFilter;

/// The tree of codes with their colours and how many people were heard with each; codes are made, named, coloured,
/// moved, merged and deleted here, by keys or by the menu.
class CodesPanel : public QWidget
{
    Q_OBJECT

public:
    CodesPanel(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    CodeId current() const;
    void select(CodeId id);

signals:
    /// Enter or a double click: the code's quotes.
    void quotesAsked(const touchstone::QuoteFilter& filter);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addActions();
    QAction* addAction(QMenu& menu, const QKeySequence& key, const std::function<void()>& run);
    void retranslate();
    void retranslateActions();
    void fillColours();
    void add();
    QList<QStandardItem*> rowOf(const Code& code, int people) const;
    void rename(const QStandardItem& item);
    void askWhereToMerge();
    void merge();
    void remove();
    void showNote();

    Workspace& m_workspace;
    CodeTreeEdits m_edits;
    CodeId m_above; ///< of the code that is made next
    bool m_isFilling = false;
    QTreeView* m_tree;
    QStandardItemModel* m_model;
    QLineEdit* m_new;
    QLineEdit* m_note;
    QLabel* m_mergeLabel;
    MatchField* m_mergeInto;
    std::vector<CodeId> m_mergeTargets;
    QMenu* m_menu;
    QMenu* m_colours = nullptr;
    QAction *m_addBelow = nullptr, *m_rename = nullptr, *m_merge = nullptr, *m_up = nullptr, *m_down = nullptr,
            *m_in = nullptr, *m_out = nullptr, *m_quotes = nullptr, *m_delete = nullptr;
};

} // namespace touchstone
