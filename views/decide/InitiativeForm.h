// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Initiative.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace touchstone {

class OptionalDate;

/// Who sees to a solution, when, how far it is, and how it will be seen that it worked.
class InitiativeForm : public QWidget
{
    Q_OBJECT

public:
    /// Texts in `language`.
    InitiativeForm(const Initiative& initiative, const QString& language, QWidget* parent);

    /// As it stands in the form.
    Initiative initiative() const;

private:
    Initiative m_before;
    QString m_language;
    QComboBox* m_state;
    QLineEdit* m_owner;
    OptionalDate* m_starts;
    OptionalDate* m_due;
    QLineEdit* m_firstStep;
    QLineEdit* m_measure;
};

} // namespace touchstone
