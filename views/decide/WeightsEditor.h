// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/ScoreSettings.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace touchstone {

class Workspace;

/// Edits the weights of families and of impact, and how far the signals of one touchpoint hang together.
class WeightsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit WeightsEditor(Workspace& workspace, QWidget* parent = nullptr);

    void setSettings(const ScoreSettings& settings);
    const ScoreSettings& settings() const { return m_settings; }

signals:
    /// The user made other settings, which are sound.
    void settingsChanged(const touchstone::ScoreSettings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        QLabel* name;
        QDoubleSpinBox* weight;
        QLabel* share;
    };

    void retranslate();
    void fill();
    void take();
    void tell();

    Workspace& m_workspace;
    ScoreSettings m_settings;
    bool m_isFilling = false;
    QLabel* m_painTitle;
    std::array<Row, FamilyCount> m_pain;
    QLabel* m_impactTitle;
    ByImpact<Row> m_impact;
    QLabel* m_tiedTitle;
    QLabel* m_tiedName;
    QDoubleSpinBox* m_tied;
    QLabel* m_message;
    QPushButton* m_reset;
};

} // namespace touchstone
