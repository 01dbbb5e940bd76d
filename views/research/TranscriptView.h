// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"
#include "views/research/TranscriptText.h"

#include <QTextEdit>

namespace touchstone {

class Workspace;

/// The text of an interview to read and to mark passages in, by keys alone: speakers and times are set off, coded
/// passages stand on the colour of their code. The text itself cannot be changed. Positions that come in and go out are
/// code points.
class TranscriptView : public QTextEdit
{
    Q_OBJECT

public:
    /// A stretch of the text in code points.
    struct Points
    {
        int start = 0, end = 0;

        friend bool operator==(const Points&, const Points&) = default;
    };

    TranscriptView(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows an interview as the project has it now; the caret stays where the text is the same.
    void showInterview(InterviewId id);
    InterviewId interview() const { return m_interview; }

    /// The passage that the caret is in, or that was gone to; none while text is selected.
    ExcerptId current() const { return m_current; }
    /// Puts the caret to the beginning of a passage, or to its end to go on from there, and shows it.
    void goTo(ExcerptId id, bool isAtEnd = false);
    /// To the next or the previous passage, beginning anew at the end.
    void goToNext(bool isForward);

    /// What is selected, without the spaces around it; none where nothing is.
    std::optional<Points> selected() const;
    void select(Points points);
    void selectSentence(); ///< the one at the caret; once more: the next one, too
    void selectTurn(); ///< what its speaker says

signals:
    void currentChanged();
    void codingAsked(); ///< Enter or F2
    void severityAsked(int severity);
    void stanceAsked(touchstone::Stance stance);
    void removalAsked(); ///< Del
    void redactionAsked(); ///< Shift+Del

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool handleKey(QKeyEvent& event, bool isAskedOnly);
    bool handleLetter(const QKeyEvent& event, bool isAskedOnly);
    const Interview* shown() const;
    void setTurnFormats();
    void markExcerpts();
    void markCurrent();
    ExtraSelection marked(const Excerpt& excerpt, bool isCurrent, bool isUnderlined) const;
    void followCaret();
    void setCurrent(ExcerptId id);
    void move(const std::vector<TextSpan>& spans, bool isForward, bool isExtending);

    Workspace& m_workspace;
    InterviewId m_interview;
    TranscriptText m_text;
    QList<ExtraSelection> m_marks; ///< of all passages, as none were the current one
    ExcerptId m_current;
    bool m_isGoing = false; ///< the caret is moved to a passage: it is the current one, whatever else is there
};

} // namespace touchstone
