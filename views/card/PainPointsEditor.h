// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace touchstone {

class LineField;
class NumberField;
class Workspace;

/// The pain points of a touchpoint or a handover: text, severity, frequency and grade, each edited in place.
class PainPointsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PainPointsEditor(Workspace& workspace, QWidget* parent = nullptr);

    void setPainPoints(const std::vector<PainPoint>& painPoints);
    void flush();
    /// Whether it has a button of its own that adds one; it has at first.
    void setAddable(bool on);
    /// Asks for one more and puts the keyboard into it.
    void add();

signals:
    /// One was edited, added or removed: this is what there shall be.
    void changed(const std::vector<touchstone::PainPoint>& painPoints);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        PainPoint value;
        QWidget* widget;
        LineField* text;
        QComboBox* severity;
        NumberField* frequency;
        QComboBox* grade;
        QToolButton* remove;
    };
    void addRow(const PainPoint& painPoint);
    void show(Row& row);
    void retranslate();
    void change(PainPointId id, const std::function<void(PainPoint&)>& change);
    std::vector<PainPoint> painPoints() const;

    Workspace& m_workspace;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
    std::vector<std::unique_ptr<Row>> m_list;
};

} // namespace touchstone
