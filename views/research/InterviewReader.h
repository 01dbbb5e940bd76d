// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/research/CodingBar.h"
#include "views/research/InterviewEdits.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace touchstone {

class RedactPassage;
class TranscriptView;

/// One interview to read and to code: its text, what is known of the passage at the caret, and below it the bar that
/// codes one.
class InterviewReader : public QWidget
{
    Q_OBJECT

public:
    InterviewReader(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows an interview as it is now.
    void showInterview(InterviewId id);
    InterviewId interview() const;
    /// Takes the keyboard; to a passage where one is named.
    void read(ExcerptId excerpt = {});
    void goTo(int point); ///< puts the caret there, in code points

signals:
    /// The project is open again after a passage, which began at `start`, was taken out of its file.
    void reopened(touchstone::InterviewId interview, int start);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectTranscript();
    void retranslate();
    void showBar(bool isShown);
    void showCurrent();
    const Interview* shown() const;
    const Excerpt* currentExcerpt() const;
    QString wordsOf(const Excerpt& excerpt) const;
    void openBar(std::optional<int> severity = {}, std::optional<Stance> stance = {});
    void applyBar();
    void closeBar();
    void setSeverity(int severity);
    void setStance(Stance stance);
    void removeCurrent();
    void redactSelected();

    Workspace& m_workspace;
    InterviewEdits m_edits;
    Excerpt m_edited; ///< that the bar is about; without an id: a new one
    Place m_lastPlace; ///< coded last: where people speak of a thing they often go on
    TranscriptView* m_transcript;
    CodingBar* m_bar;
    QWidget* m_state; ///< what is known of the passage at the caret, while none is being coded
    QLabel* m_current;
    QPushButton* m_redact;
    QPushButton* m_code;
    QLabel* m_keys;
    RedactPassage* m_redaction;
};

} // namespace touchstone
