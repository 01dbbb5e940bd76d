// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace touchstone {

struct PersonTraces;
class Workspace;

/// Whatever in the project may lead to a person, on one page; persons are removed from it here, and copies made that
/// lead to nobody.
class PersonalDataPage : public QWidget
{
    Q_OBJECT

public:
    PersonalDataPage(Workspace& workspace, QWidget* parent = nullptr);

    /// Looks for a person and asks whether to remove them.
    void find(const QString& person);
    /// Removes a person for good: closes the project, makes its file anew, and opens it again.
    void remove(const QString& person);
    /// Writes a copy that leads to nobody; replaces what is there, as the file dialog has asked.
    void writeCopy(const QString& path);

signals:
    void found(const touchstone::PersonTraces& traces);
    void removed(); ///< the project is open again
    void copied(bool isThere);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void askForPerson();
    void askForCopy();
    void confirm(const QString& person, const PersonTraces& traces);
    void tell(const QString& person, const Result<PersonTraces>& removal);

    Workspace& m_workspace;
    QLabel* m_title;
    QLabel* m_hint;
    QTableWidget* m_table;
    QLabel* m_nothing;
    QPushButton* m_remove;
    QPushButton* m_copy;
};

} // namespace touchstone
