// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/NewInterviewDialog.h"

#include "views/common/Terms.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace touchstone {
namespace {

constexpr QSize FirstSize(640, 560);

} // namespace

NewInterviewDialog::NewInterviewDialog(int number, QWidget* parent)
    : QDialog(parent)
    , m_title(new QLineEdit(tr("Interview %1").arg(number), this))
    , m_informant(new QComboBox(this))
    , m_person(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Add an interview"));
    for (const Informant each : {Informant::Customer, Informant::Frontline, Informant::Management})
        m_informant->addItem(termOf(each));
    m_person->setPlaceholderText(tr("a pseudonym, such as P7"));
    m_text->setPlaceholderText(tr("Type or paste the transcript. Speakers and times are recognised: “Ada: …”, "
                                  "“[00:01:02] …”. The text cannot be changed later, only redacted."));
    m_text->setAccessibleName(tr("Text of the interview"));
    m_text->setTabChangesFocus(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Who speaks"), m_informant);
    form->addRow(tr("&Person"), m_person);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* add = buttons->button(QDialogButtonBox::Ok);
    add->setText(tr("Add"));
    add->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this,
        [this, add] { add->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    m_title->selectAll();
    resize(FirstSize);
}

Interview NewInterviewDialog::interview() const
{
    Interview interview;
    interview.title = m_title->text().simplified();
    interview.informant = static_cast<Informant>(m_informant->currentIndex());
    interview.person = m_person->text().simplified();
    interview.text = m_text->toPlainText();
    return interview;
}

} // namespace touchstone
