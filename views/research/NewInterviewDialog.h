// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace touchstone {

/// Where an interview is typed or pasted. Its text is not changed afterwards, but for redaction: passages are counted
/// in it.
class NewInterviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// `number`: of the interview, for its title.
    NewInterviewDialog(int number, QWidget* parent = nullptr);

    Interview interview() const;

private:
    QLineEdit* m_title;
    QComboBox* m_informant;
    QLineEdit* m_person;
    QPlainTextEdit* m_text;
};

} // namespace touchstone
