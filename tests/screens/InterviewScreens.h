// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/MainWindow.h"
#include "tests/screens/ScreenCamera.h"
#include "tests/support/Typing.h"
#include "views/research/InterviewsPage.h"
#include "views/research/ResearchView.h"
#include "views/research/TranscriptView.h"

#include <QApplication>
#include <QTabWidget>

namespace touchstone {

/// Interviews: quotes, a passage that is coded, one being coded at what `typed` finds, what is known of the interview,
/// the question before a redaction, the dialog for another interview, codes by touchpoints.
inline void takeInterviews(ScreenCamera& camera, MainWindow& window, const QString& typed)
{
    window.showMode(Mode::Research);
    auto* research = window.findChild<ResearchView*>();
    const Interview interview = window.workspace().project()->evidence().interviews[0];
    research->goTo({TallySource::Kind::Interviews}, interview.excerpts[0].place.touchpoint);
    camera.saveAtRest(QStringLiteral("research_quotes"), window);
    auto* page = research->findChild<InterviewsPage*>();
    page->showInterview(interview.id, interview.excerpts[1].id);
    camera.saveAtRest(QStringLiteral("research_interview"), window);
    auto* transcript = page->findChild<TranscriptView*>();
    QTest::keyClick(transcript, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(transcript, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClicks(transcript, QStringLiteral("s2"));
    test::typeInto(QApplication::focusWidget(), typed);
    camera.saveAtRest(QStringLiteral("research_coding"), window);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    auto* sides = page->findChild<QTabWidget*>(QStringLiteral("interviewSides"));
    sides->setCurrentIndex(1);
    camera.saveAtRest(QStringLiteral("research_about_interview"), window);
    sides->setCurrentIndex(0);
    QTest::keyClick(transcript, Qt::Key_Delete, Qt::ShiftModifier);
    camera.takeDialog(QStringLiteral("research_redact"), window);
    page->askForInterview();
    camera.takeDialog(QStringLiteral("research_new_interview"), window);
    page->findChild<QTabWidget*>(QStringLiteral("interviewPages"))->setCurrentIndex(2);
    camera.saveAtRest(QStringLiteral("research_matrix"), window);
}

} // namespace touchstone
