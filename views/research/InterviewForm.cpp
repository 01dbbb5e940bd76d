// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/InterviewForm.h"

#include "model/base/FuzzyMatch.h"
#include "views/common/Terms.h"

#include <algorithm>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace touchstone {

InterviewForm::InterviewForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edits(workspace)
    , m_titleLabel(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_informantLabel(new QLabel(this))
    , m_informant(new QComboBox(this))
    , m_personLabel(new QLabel(this))
    , m_person(new QLineEdit(this))
    , m_waveLabel(new QLabel(this))
    , m_wave(new QComboBox(this))
    , m_coversLabel(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_covers(new QListWidget(this))
{
    m_title->setObjectName(QStringLiteral("interviewTitle"));
    m_informant->setObjectName(QStringLiteral("interviewInformant"));
    m_person->setObjectName(QStringLiteral("interviewPerson"));
    m_filter->setObjectName(QStringLiteral("coversFilter"));
    m_covers->setObjectName(QStringLiteral("covers"));
    m_informant->addItems(QStringList(3));
    m_filter->setClearButtonEnabled(true);
    m_coversLabel->setWordWrap(true);
    for (QComboBox* box : {m_informant, m_wave})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_titleLabel->setBuddy(m_title);
    m_informantLabel->setBuddy(m_informant);
    m_personLabel->setBuddy(m_person);
    m_waveLabel->setBuddy(m_wave);
    m_coversLabel->setBuddy(m_covers);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_titleLabel, m_title);
    form->addRow(m_informantLabel, m_informant);
    form->addRow(m_personLabel, m_person);
    form->addRow(m_waveLabel, m_wave);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_coversLabel);
    layout->addWidget(m_filter);
    layout->addWidget(m_covers, 1);

    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        if (m_title->isModified())
            m_edits.setTitle(m_interview, m_title->text().simplified());
    });
    connect(m_person, &QLineEdit::editingFinished, this, [this] {
        if (m_person->isModified())
            m_edits.setPerson(m_interview, m_person->text());
    });
    connect(m_informant, &QComboBox::activated, this,
        [this](int index) { m_edits.setInformant(m_interview, static_cast<Informant>(index)); });
    connect(m_wave, &QComboBox::activated, this,
        [this] { m_edits.setWave(m_interview, m_wave->currentData().toString()); });
    connect(m_filter, &QLineEdit::textChanged, this, &InterviewForm::filterCovers);
    connect(m_covers, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (!m_isFilling) {
            m_edits.setCovered(
                m_interview, {m_places[static_cast<size_t>(m_covers->row(item))]}, item->checkState() == Qt::Checked);
        }
    });
    retranslate();
}

const Interview* InterviewForm::shown() const
{
    return m_workspace.project() ? m_workspace.project()->evidence().interviews.find(m_interview) : nullptr;
}

void InterviewForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InterviewForm::retranslate()
{
    m_titleLabel->setText(tr("Title"));
    m_informantLabel->setText(tr("Who speaks"));
    m_personLabel->setText(tr("Person"));
    m_waveLabel->setText(tr("Survey wave"));
    m_person->setPlaceholderText(tr("a pseudonym"));
    m_person->setToolTip(tr("Interviews of one person are one voice. Empty: somebody else each time."));
    m_filter->setPlaceholderText(tr("Find a touchpoint"));
    m_filter->setAccessibleName(tr("Find a touchpoint"));
    for (const Informant each : {Informant::Customer, Informant::Frontline, Informant::Management})
        m_informant->setItemText(static_cast<int>(each), termOf(each));
    m_covers->setAccessibleName(tr("Touchpoints that the interview covers"));
    m_covers->setToolTip(tr("Covered, and nothing bad said about it: counts as severity 0. Space ticks."));
    refresh();
}

void InterviewForm::showInterview(InterviewId id)
{
    if (id != m_interview)
        m_filter->clear();
    m_interview = id;
    refresh();
}

void InterviewForm::refresh()
{
    const Interview* interview = shown();
    setEnabled(interview && !m_workspace.project()->isReadOnly());
    m_isFilling = true;
    m_title->setText(interview ? interview->title.in(m_workspace.language()) : QString());
    m_person->setText(interview ? interview->person : QString());
    m_informant->setCurrentIndex(interview ? static_cast<int>(interview->informant) : -1);
    if (interview) {
        fillWaves(*interview);
        fillCovers(*interview);
        tellCovers();
    } else {
        m_wave->clear();
        m_covers->clear();
        m_places.clear();
    }
    m_isFilling = false;
    filterCovers();
}

void InterviewForm::fillWaves(const Interview& interview)
{
    m_wave->clear();
    m_wave->addItem(tr("none", "survey wave"), QString());
    for (const Wave& wave : m_workspace.project()->evidence().waves)
        m_wave->addItem(wave.name.in(m_workspace.language()), wave.key);
    m_wave->setCurrentIndex(std::max(0, m_wave->findData(interview.wave)));
}

/// The touchpoints in the journey's order, then the handovers that were covered or spoken of.
void InterviewForm::fillCovers(const Interview& interview)
{
    const Journey& journey = m_workspace.project()->journey();
    std::vector<Place> places;
    for (const Touchpoint& touchpoint : journey.touchpoints)
        places.push_back({touchpoint.id});
    const auto addHandover = [&](const Place& place) {
        if (place.isHandover() && std::ranges::find(places, place) == places.end())
            places.push_back(place);
    };
    std::ranges::for_each(interview.covers, addHandover);
    std::ranges::for_each(interview.excerpts, addHandover, &Excerpt::place);
    // The same rows stay, so that the keyboard stays on its row.
    if (places != m_places || m_covers->count() != static_cast<int>(places.size())) {
        m_places = places;
        m_covers->clear();
        for (size_t i = 0; i < places.size(); ++i)
            new QListWidgetItem(m_covers);
    }
    for (int row = 0; row < m_covers->count(); ++row) {
        const Place& place = m_places[static_cast<size_t>(row)];
        const bool isCovered = std::ranges::find(interview.covers, place) != interview.covers.end();
        m_covers->item(row)->setText(journey.nameOf(place, m_workspace.language()));
        m_covers->item(row)->setCheckState(isCovered ? Qt::Checked : Qt::Unchecked);
    }
    if (m_covers->currentRow() < 0)
        m_covers->setCurrentRow(0);
}

void InterviewForm::filterCovers()
{
    for (int row = 0; row < m_covers->count(); ++row)
        m_covers->item(row)->setHidden(!fuzzyMatch(m_filter->text(), m_covers->item(row)->text()));
}

void InterviewForm::tellCovers()
{
    int covered = 0;
    for (int row = 0; row < m_covers->count(); ++row)
        covered += m_covers->item(row)->checkState() == Qt::Checked;
    m_coversLabel->setText(tr("Covers %n touchpoint(s)", nullptr, covered));
}

} // namespace touchstone
