// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Tallies.h"
#include "views/common/Workspace.h"

#include <QWidget>

class QMimeData;
class QScrollArea;
class QStackedWidget;

namespace touchstone {

class BulkCard;
class CardAttachments;
class CardSection;
class CardTexts;
class EmptyState;

/// The touchpoint analysis card: all that is known about the current touchpoint, edited in place; what can be said of
/// several at once where several are selected. Texts are handed in as bursts, each one step of undo, in the shown
/// language; what a burst began on one touchpoint never lands on another.
class AnalysisCardPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnalysisCardPanel(Workspace& workspace, QWidget* parent = nullptr);
    ~AnalysisCardPanel() override;

    QSize sizeHint() const override { return {340, 700}; }
    /// Puts the keyboard into the first field (Ctrl+G).
    void focusFirstField();

signals:
    /// Somebody wants to see where a figure or a quote of a touchpoint comes from.
    void evidenceWanted(const touchstone::TallySource& source, touchstone::TouchpointId touchpoint);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QScrollArea* addPage(QWidget* content);
    void takeChanges(const Changes& changes);
    void refresh();
    void showScores(); ///< what depends on the ranking
    void flush(); ///< what was typed goes to the touchpoint that it was typed for
    void handIn(); ///< the same, then shows what is selected now
    void retranslate();
    bool takes(const QMimeData* data) const; ///< as attachments

    Workspace& m_workspace;
    TouchpointId m_shown;
    bool m_isFlushing = false;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    BulkCard* m_bulk;
    QScrollArea *m_manyPage, *m_onePage;
    CardTexts* m_customer;
    CardAttachments* m_attachments;
    std::vector<CardSection*> m_sections; ///< from top to bottom
    std::vector<CardSection*> m_scored; ///< those that show the ranking
};

} // namespace touchstone
