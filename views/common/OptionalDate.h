// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace touchstone {

/// A day that may be left open: a box to tick, and the day beside it.
class OptionalDate : public QWidget
{
    Q_OBJECT

public:
    /// `format` as QDateEdit takes it.
    OptionalDate(const QString& format, QWidget* parent);

    QDate date() const; ///< null: left open
    void setDate(QDate date); ///< says nothing to anybody
    void setName(const QString& name); ///< of both parts, for those who do not see them
    void setFormat(const QString& format);

signals:
    void dateChanged(QDate date); ///< by the user

private:
    QCheckBox* m_isSet;
    QDateEdit* m_date;
};

} // namespace touchstone
