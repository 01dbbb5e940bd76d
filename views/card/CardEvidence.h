// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Ranking.h"
#include "views/card/CardSection.h"
#include "views/card/CardSources.h"

namespace touchstone {

/// What a touchpoint's score rests on: its signals in their own units with n, the questions, figures, interviews and
/// votes behind them, each a link to where it stands, and what was said.
class CardEvidence : public CardSection
{
    Q_OBJECT

public:
    explicit CardEvidence(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void evidenceWanted(const touchstone::TallySource& source, touchstone::TouchpointId touchpoint);

protected:
    void showTouchpoint(const Touchpoint& touchpoint) override;
    void retranslate() override;

private:
    struct Quote
    {
        QString text, source;

        friend bool operator==(const Quote&, const Quote&) = default;
    };
    /// All that is shown.
    struct Content
    {
        QString language; ///< of its words
        TouchpointId touchpoint;
        std::vector<SignalScore> signalScores;
        std::vector<CardSource> sources;
        CardVotes votes;
        std::vector<Quote> quotes;

        friend bool operator==(const Content&, const Content&) = default;
    };

    Content contentOf(TouchpointId id) const;
    void rebuild();
    QLabel* addText(const QString& text, const QString& role = {});
    void addSignals();
    void addSources();
    void addQuotes();
    void addLink(const QString& link, const QString& rest, const TallySource& source);

    QLabel* m_heading;
    QVBoxLayout* m_lines;
    Content m_content;
};

/// A signal's mean in its own unit, as a person would say it: "2.4 / 5", "59 %", "6 of 8" under 15 people.
QString signalFigure(const SignalScore& score);

} // namespace touchstone
