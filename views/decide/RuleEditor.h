// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/SignalRules.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace touchstone {

class LossCurve;
class Workspace;

/// What a rule is about: a signal or a question, and how it counts without a rule.
struct RuleSubject
{
    QString title;
    QString about; ///< a line under the title
    QStringList levels; ///< in the order in which answers are counted; empty: bins of minutes, without names
    std::vector<double> own; ///< their losses without a rule
    Anchors anchors; ///< without a rule
    std::optional<double> floor = {}; ///< the signal's error floor as it is set; none for a question

    friend bool operator==(const RuleSubject&, const RuleSubject&) = default;
};

/// Edits the rule of one signal or question: whether it counts, direction, anchors, loss table with its curve.
class RuleEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RuleEditor(Workspace& workspace, QWidget* parent = nullptr);

    void setRule(const RuleSubject& subject, const SignalRule& rule);
    const SignalRule& rule() const { return m_rule; }

signals:
    /// The user made another rule, which is sound.
    void ruleChanged(const touchstone::SignalRule& rule);
    void floorChanged(double floor);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Shape { Own, Convex, Concave, Listed };

    void retranslate();
    void fill();
    void makeLevels();
    void chooseShape(int shape);
    void take();
    void tell();
    std::vector<double> currentLosses() const;

    Workspace& m_workspace;
    RuleSubject m_subject;
    SignalRule m_rule;
    bool m_isFilling = false;
    QLabel* m_title;
    QLabel* m_about;
    QCheckBox* m_counts;
    QCheckBox* m_reversed;
    QCheckBox* m_hasAnchors;
    QLabel* m_okLabel;
    QDoubleSpinBox* m_ok;
    QLabel* m_badLabel;
    QDoubleSpinBox* m_bad;
    QLabel* m_shapeLabel;
    QComboBox* m_shape;
    QLabel* m_exponentLabel;
    QDoubleSpinBox* m_exponent;
    QWidget* m_levelBox;
    QGridLayout* m_levelGrid;
    std::vector<QDoubleSpinBox*> m_levels;
    LossCurve* m_curve;
    QLabel* m_curveNote;
    QLabel* m_floorLabel;
    QDoubleSpinBox* m_floor;
    QLabel* m_message;
    QPushButton* m_reset;
};

} // namespace touchstone
