// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Explanation.h"

#include <memory>
#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace touchstone {

class WaterfallChart;
class Workspace;

/// Why a touchpoint stands where it stands: its terms, the step from the average touchpoint, the evidence behind each
/// term, quotes, and what to be careful about. Explains off the GUI thread whenever the place or the ranking changes.
class WhyPanel : public QWidget
{
    Q_OBJECT

public:
    WhyPanel(Workspace& workspace, QWidget* parent);

    void setPlace(const Place& place);
    const Place& place() const { return m_place; }
    /// What is shown now; none while it is being made or where there is nothing to explain.
    const std::optional<Explanation>& explanation() const { return m_explanation; }

signals:
    void explained();

protected:
    void changeEvent(QEvent* event) override;

private:
    void explainLater();
    void rebuild();
    QString headline() const;
    QString standing() const;
    void addTitle(const QString& text);
    void addEvidence();
    void addImpacts();
    void addQuotes(const QString& title, const std::vector<ExplainedQuote>& quotes);
    void addLimits();
    QLabel* addText(const QString& text, const char* role);

    Workspace& m_workspace;
    Place m_place;
    std::shared_ptr<const Ranking> m_ranking; ///< that m_explanation belongs to
    std::optional<Explanation> m_explanation;
    int m_job = 0; ///< counts questions: the answer to an older one is dropped
    QLabel* m_standing;
    QLabel* m_headline;
    WaterfallChart* m_waterfall;
    QWidget* m_details = nullptr; ///< made anew for each explanation
    QVBoxLayout* m_detailsLayout = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace touchstone
