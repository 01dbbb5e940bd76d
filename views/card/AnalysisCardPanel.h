// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Workspace.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace touchstone {

class CardEvidence;
class DigitalLevelBar;
class EmotionEditor;
class EmptyState;
class HeatSwatch;
class LineField;
class NumberField;
class PainPointsEditor;
class TextField;

/// The touchpoint analysis card: all that is known about the current touchpoint, edited in place. Texts are handed in
/// as bursts, each one step of undo, in the shown language; what a burst began on one touchpoint never lands on
/// another.
class AnalysisCardPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnalysisCardPanel(Workspace& workspace, QWidget* parent = nullptr);
    ~AnalysisCardPanel() override;

    QSize sizeHint() const override { return {340, 700}; }
    /// Puts the keyboard into the first field (Ctrl+G).
    void focusFirstField();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct CardText
    {
        LocalizedText AnalysisCard::*text;
        QLabel* label;
        TextField* field;
    };

    void build();
    QLabel* addHeading();
    QLabel* addCaption(QWidget* field);
    void addText(LocalizedText AnalysisCard::*text);
    void connectFields();
    void selectionMoved();
    void refresh();
    void showTouchpoint(const Touchpoint& touchpoint);
    void showScore(TouchpointId id);
    void showSolutions(TouchpointId id);
    void showChoices(const Touchpoint& touchpoint);
    void flush();
    void retranslate();
    QString labelOf(LocalizedText AnalysisCard::*text) const;
    /// Changes the shown touchpoint as one step called after `what`.
    void change(const QString& what, const std::function<void(Touchpoint&)>& change);

    Workspace& m_workspace;
    TouchpointId m_shown;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    QLabel* m_many;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QLabel* m_title;
    LineField* m_name;
    QLabel* m_otherName;
    QCheckBox *m_momentOfTruth, *m_keepHuman;
    QComboBox *m_stage, *m_channel, *m_reach;
    QLabel *m_stageLabel, *m_channelLabel, *m_reachLabel, *m_importanceLabel, *m_valueLabel;
    HeatSwatch* m_swatch;
    QLabel* m_score;
    QLabel* m_scoreDetail;
    std::vector<CardText> m_texts;
    QLabel *m_painHeading, *m_levelHeading, *m_emotionHeading, *m_figuresHeading, *m_evidenceHeading,
        *m_solutionHeading;
    PainPointsEditor* m_pains;
    DigitalLevelBar* m_level;
    QLabel* m_levelWord;
    EmotionEditor* m_emotion;
    NumberField *m_importance, *m_customerValue;
    CardEvidence* m_evidence;
    QLabel* m_solutions;
};

} // namespace touchstone
