// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Reweighed.h"

#include <QWidget>
#include <span>

class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace touchstone {

class FigureChart;
class WeightSlider;
class Workspace;

/// Edits the weights of families and of impact, and how far the signals of one touchpoint hang together. Each weight's
/// slider shows how far it can go before the order changes, and the first places follow it at once.
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
        WeightSlider* slider;
        QDoubleSpinBox* weight;
        QLabel* share;
        QString stays; ///< how far it can go, in words
    };

    void retranslate();
    void fill();
    void take();
    void tell();
    void weighAnew(); ///< what is shown of the order under these weights
    void markStability(const Reweighed& reweighed);
    void tellStability(); ///< of the weight that has the focus

    std::array<std::span<Row>, 2> sets() { return {std::span<Row>(m_pain), std::span<Row>(m_impact)}; }

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
    QLabel* m_stays;
    QLabel* m_message;
    QLabel* m_firstTitle;
    FigureChart* m_first;
    std::vector<Place> m_firstPlaces; ///< of its rows, and more
    QPushButton* m_reset;
};

} // namespace touchstone
