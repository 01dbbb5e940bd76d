// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"
#include "model/planning/Plan.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QTabWidget;

namespace touchstone {

class InitiativeForm;

/// Writes a solution down or changes it: where it helps, what it takes away, what it costs, what it needs, and who sees
/// to it.
class SolutionDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with `solution`; one without an id is new. Names in `language`.
    SolutionDialog(
        const Solution& solution, const Journey& journey, const Plan& plan, const QString& language, QWidget* parent);

    /// As it stands in the dialog; what the dialog does not show stays as it was.
    Solution solution() const;

private:
    void fill(const Journey& journey);
    void addRow(const QString& label, QWidget* field);
    QDoubleSpinBox* makeNumber(double most, int decimals, const QString& suffix = {});
    QWidget* makeRow(const QList<QWidget*>& widgets);
    QListWidget* makeSolutions(const Plan& plan, const QStringList& chosen, const QString& name);
    void follow(); ///< enables what can be filled in

    Solution m_before;
    QString m_language;
    QTabWidget* m_tabs;
    QWidget* m_page; ///< all but the initiative
    QFormLayout* m_form;
    QLineEdit* m_name;
    QComboBox* m_touchpoint;
    QDoubleSpinBox* m_low;
    QDoubleSpinBox* m_mid;
    QDoubleSpinBox* m_high;
    QDoubleSpinBox* m_cutsExit;
    QDoubleSpinBox* m_delivery;
    QCheckBox* m_digital;
    QComboBox* m_costKind;
    QDoubleSpinBox* m_once;
    QDoubleSpinBox* m_yearly;
    QDoubleSpinBox* m_months;
    QDoubleSpinBox* m_capacity;
    QComboBox* m_field;
    QComboBox* m_family;
    QComboBox* m_level;
    QListWidget* m_requires;
    QListWidget* m_excludes;
    QLabel* m_hint;
    InitiativeForm* m_initiative;
    QDialogButtonBox* m_buttons;
};

} // namespace touchstone
