// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/InterviewReader.h"

#include "model/evidence/CodeTree.h"
#include "views/common/Terms.h"
#include "views/research/RedactPassage.h"
#include "views/research/TranscriptView.h"

#include <algorithm>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchstone {

InterviewReader::InterviewReader(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edits(workspace)
    , m_transcript(new TranscriptView(workspace, this))
    , m_bar(new CodingBar(workspace, this))
    , m_state(new QWidget(this))
    , m_current(new QLabel(this))
    , m_redact(new QPushButton(this))
    , m_code(new QPushButton(this))
    , m_keys(new QLabel(this))
    , m_redaction(new RedactPassage(workspace, this))
{
    m_current->setWordWrap(true);
    m_keys->setProperty("role", QStringLiteral("caption"));
    m_keys->setWordWrap(true);
    auto* state = new QHBoxLayout(m_state);
    state->setContentsMargins(0, 0, 0, 0);
    state->addWidget(m_current, 1);
    state->addWidget(m_redact, 0, Qt::AlignTop);
    state->addWidget(m_code, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 0, 0);
    layout->addWidget(m_transcript, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_state);
    layout->addWidget(m_keys);
    m_bar->hide();

    connectTranscript();
    connect(m_code, &QPushButton::clicked, this, [this] { openBar(); });
    connect(m_redact, &QPushButton::clicked, this, &InterviewReader::redactSelected);
    connect(m_bar, &CodingBar::applied, this, &InterviewReader::applyBar);
    connect(m_bar, &CodingBar::dropped, this, &InterviewReader::closeBar);
    connect(m_redaction, &RedactPassage::done, this, &InterviewReader::reopened);
    retranslate();
}

void InterviewReader::connectTranscript()
{
    connect(m_transcript, &TranscriptView::currentChanged, this, &InterviewReader::showCurrent);
    connect(m_transcript, &TranscriptView::selectionChanged, this, &InterviewReader::showCurrent);
    connect(m_transcript, &TranscriptView::codingAsked, this, [this] { openBar(); });
    connect(m_transcript, &TranscriptView::severityAsked, this, &InterviewReader::setSeverity);
    connect(m_transcript, &TranscriptView::stanceAsked, this, &InterviewReader::setStance);
    connect(m_transcript, &TranscriptView::removalAsked, this, &InterviewReader::removeCurrent);
    connect(m_transcript, &TranscriptView::redactionAsked, this, &InterviewReader::redactSelected);
}

void InterviewReader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InterviewReader::retranslate()
{
    m_transcript->setAccessibleName(tr("Text of the interview"));
    m_code->setToolTip(tr("Touchpoint, code, severity and stance of the passage (Enter)"));
    m_redact->setText(tr("&Redact…"));
    m_redact->setToolTip(tr("Take the selected passage out of the file for good (Shift+Del)"));
    m_keys->setText(m_state->isHidden()
            ? tr("Tab next field · ↑ ↓ another match · Enter applies · Esc cancels")
            : tr("S sentence · T turn · Shift with arrows selects, Alt: by sentences, Ctrl: by words and turns · "
                 "Enter codes · N next, Shift+N previous passage · 0–3 severity, − = + stance · "
                 "F2 changes, Del deletes"));
    showCurrent();
}

void InterviewReader::showBar(bool isShown)
{
    m_bar->setVisible(isShown);
    m_state->setVisible(!isShown);
    retranslate();
}

void InterviewReader::showInterview(InterviewId id)
{
    if (id != interview() && !m_bar->isHidden())
        showBar(false);
    m_transcript->showInterview(id);
    showCurrent();
}

InterviewId InterviewReader::interview() const { return m_transcript->interview(); }

void InterviewReader::read(ExcerptId excerpt)
{
    m_transcript->setFocus(Qt::OtherFocusReason);
    if (excerpt)
        m_transcript->goTo(excerpt);
}

void InterviewReader::goTo(int point) { m_transcript->select({point, point}); }

const Interview* InterviewReader::shown() const
{
    return m_workspace.project() ? m_workspace.project()->evidence().interviews.find(interview()) : nullptr;
}

const Excerpt* InterviewReader::currentExcerpt() const
{
    const Interview* interview = shown();
    if (!interview)
        return nullptr;
    const auto found = std::ranges::find(interview->excerpts, m_transcript->current(), &Excerpt::id);
    return found == interview->excerpts.end() ? nullptr : &*found;
}

QString InterviewReader::wordsOf(const Excerpt& excerpt) const
{
    const Project& project = *m_workspace.project();
    const QString& language = m_workspace.language();
    QStringList parts{excerpt.place ? project.journey().nameOf(excerpt.place, language) : tr("no touchpoint"),
        excerpt.code.isEmpty() ? tr("no code") : codeName(project.evidence().codes, excerpt.code, language),
        excerpt.severity ? tr("severity %1 (%2)").arg(*excerpt.severity).arg(termOfSeverity(*excerpt.severity))
                         : tr("no severity")};
    if (excerpt.stance)
        parts << termOf(*excerpt.stance);
    return parts.join(QStringLiteral(" · "));
}

void InterviewReader::showCurrent()
{
    const bool isWritable = shown() && !m_workspace.project()->isReadOnly();
    const Excerpt* excerpt = currentExcerpt();
    const bool isSelected = m_transcript->selected().has_value();
    m_current->setText(excerpt ? wordsOf(*excerpt)
            : isSelected       ? tr("A passage is selected: Enter codes it.")
                               : tr("Select a passage, or press S for the sentence at the caret."));
    m_code->setText(excerpt ? tr("&Change its coding…") : tr("&Code the passage…"));
    m_code->setEnabled(isWritable);
    m_redact->setEnabled(isWritable && isSelected);
    if (excerpt && excerpt->place && m_transcript->hasFocus())
        m_workspace.select(excerpt->place.touchpoint);
}

void InterviewReader::openBar(std::optional<int> severity, std::optional<Stance> stance)
{
    const Interview* interview = shown();
    if (!interview)
        return;
    if (const Project& project = *m_workspace.project(); project.isReadOnly())
        return m_workspace.sayError({ErrorCode::ReadOnlyProject, {project.readOnlyReason()}, project.path()});
    Coding coding{.place = m_lastPlace};
    if (const Excerpt* excerpt = currentExcerpt()) {
        m_edited = *excerpt;
        coding = {excerpt->place, excerpt->code, {}, excerpt->severity, excerpt->stance};
    } else {
        if (!m_transcript->selected())
            m_transcript->selectSentence();
        const auto selected = m_transcript->selected();
        if (!selected)
            return;
        m_edited = {};
        m_edited.start = selected->start;
        m_edited.end = selected->end;
        coding.severity = severity;
        coding.stance = stance;
    }
    showBar(true);
    m_bar->open(interview->quote(m_edited).simplified(), coding);
}

void InterviewReader::applyBar()
{
    const Coding coding = m_bar->coding();
    m_edited.place = coding.place;
    m_edited.code = coding.code;
    m_edited.severity = coding.severity;
    m_edited.stance = coding.stance;
    m_lastPlace = coding.place;
    const ExcerptId id = m_edits.putExcerpt(m_transcript->interview(), m_edited, coding.newCode);
    closeBar();
    if (id)
        m_transcript->goTo(id, true);
}

void InterviewReader::closeBar()
{
    showBar(false);
    m_transcript->setFocus(Qt::OtherFocusReason);
}

void InterviewReader::setSeverity(int severity)
{
    const Excerpt* excerpt = currentExcerpt();
    if (!excerpt)
        return openBar(severity);
    // The same key again takes it back.
    const std::optional<int> value = excerpt->severity == severity ? std::nullopt : std::optional(severity);
    m_edits.setSeverity(m_transcript->interview(), excerpt->id, value);
}

void InterviewReader::setStance(Stance stance)
{
    const Excerpt* excerpt = currentExcerpt();
    if (!excerpt)
        return openBar({}, stance);
    const std::optional<Stance> value = excerpt->stance == stance ? std::nullopt : std::optional(stance);
    m_edits.setStance(m_transcript->interview(), excerpt->id, value);
}

void InterviewReader::removeCurrent()
{
    if (const Excerpt* excerpt = currentExcerpt())
        m_edits.removeExcerpt(m_transcript->interview(), excerpt->id);
}

void InterviewReader::redactSelected()
{
    if (const auto selected = m_transcript->selected())
        m_redaction->ask({m_transcript->interview(), selected->start, selected->end});
    else
        m_workspace.say(tr("Select the words to take out first."));
}

} // namespace touchstone
