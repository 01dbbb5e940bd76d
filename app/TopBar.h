// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QToolButton;

namespace touchstone {

class ElidedLabel;
class Workspace;

/// The slim bar over all modes: the journey's name and save state, search, segment and wave, named undo and redo,
/// language and theme.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(Workspace& workspace, QWidget* parent = nullptr);

    QLineEdit* searchBox() const { return m_search; }

signals:
    void languageToggled();
    void themeToggled();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retheme();
    void retranslate();
    void showProject();
    void showFilter();
    void showHistory();
    void fillSegments();
    void fillWaves();
    void startRenaming();
    void finishRenaming();

    Workspace& m_workspace;
    ElidedLabel* m_name;
    QLineEdit* m_nameEdit;
    ElidedLabel* m_state;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QToolButton *m_segment, *m_wave;
    QToolButton *m_undo, *m_redo;
    QToolButton *m_language, *m_theme;
};

} // namespace touchstone
