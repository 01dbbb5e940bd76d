// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/ComparedMap.h"
#include "views/map/DifferenceWords.h"

#include <QTimer>

class QAction;
class QComboBox;
class QLabel;
class QListWidget;
class QSplitter;
class QToolButton;

namespace touchstone {

/// As-is and to-be side by side: both maps move together, differences are marked on them and listed below, with how
/// much the to-be takes away. What is selected here can be edited on its card; the comparison follows.
class ComparePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePanel(Workspace& workspace, QWidget* parent = nullptr);

    /// The variant that the main journey is compared with; none: nothing is shown.
    void compareWith(JourneyId variant);
    JourneyId variant() const { return m_variant; }
    const Comparison& comparison() const { return *m_comparison; }
    ComparedMap& side(Comparison::Side side) { return side == Comparison::Side::Before ? *m_before : *m_after; }
    const std::vector<DifferenceLine>& lines() const { return m_lines; }
    /// Asks how the comparison shall leave the program; enabled while one is shown.
    QAction* exportAction() const { return m_export; }

signals:
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Compares anew, now or as soon as it is seen.
    void refreshLater();
    /// Does what was left for when it is seen and has its size.
    void catchUp();
    void refresh();
    void fillList();
    void showFigures();
    void jumpTo(int row);
    void choose(TouchpointId id);
    void retranslate();
    void retheme();

    Workspace& m_workspace;
    JourneyId m_variant;
    std::shared_ptr<const Comparison> m_comparison;
    std::vector<DifferenceLine> m_lines;
    QTimer m_timer;
    QLabel *m_beforeTitle, *m_afterTitle, *m_figures, *m_count;
    QComboBox* m_variants;
    QAction* m_export;
    QToolButton *m_exportButton, *m_close;
    ComparedMap *m_before, *m_after;
    QSplitter* m_sides;
    QListWidget* m_list;
    bool m_isOutdated = false, m_isFitted = false;
};

} // namespace touchstone
