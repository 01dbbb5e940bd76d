// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/PersonaEdits.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QToolButton;

namespace touchstone {

/// The personas in place, above the map: a list to add to, order and shorten, and the name, scenario and segment of the
/// current one. Texts are taken when they lose the keyboard.
class PersonasPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PersonasPanel(Workspace& workspace, QWidget* parent = nullptr);

    PersonaEdits& edits() { return m_edits; }
    PersonaId current() const;
    void setCurrent(PersonaId id);
    /// Takes what is typed and not yet taken.
    void flush();

    QSize sizeHint() const override { return {600, 168}; }

signals:
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addButton(const QString& icon, std::function<void()> run);
    void addPersona();
    void refresh();
    void showCurrent();
    void takeName();
    void takeScenario();
    void retranslate();
    void retheme();

    Workspace& m_workspace;
    PersonaEdits m_edits;
    QListWidget* m_list;
    QToolButton *m_add, *m_up, *m_down, *m_remove, *m_close;
    QLabel *m_nameLabel, *m_segmentLabel, *m_scenarioLabel;
    QLineEdit* m_name;
    QComboBox* m_segment;
    QPlainTextEdit* m_scenario;
    PersonaId m_shown;
    QString m_language; ///< that name and scenario are shown in
    std::vector<std::pair<QToolButton*, QString>> m_icons;
    bool m_isRefreshing = false;
};

} // namespace touchstone
