// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/OptionalDate.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace touchstone {

OptionalDate::OptionalDate(const QString& format, QWidget* parent)
    : QWidget(parent)
    , m_isSet(new QCheckBox(this))
    , m_date(new QDateEdit(QDate::currentDate(), this))
{
    setFocusProxy(m_isSet);
    m_date->setDisplayFormat(format);
    m_date->setCalendarPopup(true);
    m_date->setEnabled(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_isSet);
    layout->addWidget(m_date, 1);
    connect(m_isSet, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_isSet, &QCheckBox::toggled, this, [this] { emit dateChanged(date()); });
    connect(m_date, &QDateEdit::dateChanged, this, [this] { emit dateChanged(date()); });
}

QDate OptionalDate::date() const { return m_isSet->isChecked() ? m_date->date() : QDate(); }

void OptionalDate::setDate(QDate date)
{
    const QSignalBlocker blocker(this);
    m_isSet->setChecked(date.isValid());
    if (date.isValid())
        m_date->setDate(date);
}

void OptionalDate::setName(const QString& name)
{
    m_isSet->setAccessibleName(name);
    m_date->setAccessibleName(name);
}

void OptionalDate::setFormat(const QString& format) { m_date->setDisplayFormat(format); }

} // namespace touchstone
