// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/MainWindow.h"
#include "views/research/ExplorePage.h"
#include "views/research/ExploreTexts.h"
#include "views/research/ResearchView.h"

#include <algorithm>
#include <functional>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

namespace touchstone {

/// Shows free text, and that searched for a word; a question, and that by a segment; all touchpoints by one signal.
/// False where something takes too long.
inline bool showExplore(MainWindow& window, const QString& word, const std::function<void(const char*)>& save)
{
    constexpr int Patience = 30000, Rest = 500; // milliseconds
    window.showMode(Mode::Research);
    auto* research = window.findChild<ResearchView*>();
    research->find();
    auto* explore = research->findChild<ExplorePage*>();
    auto* texts = explore->findChild<ExploreTexts*>();
    const auto isThere = [texts] { return !texts->isSearching(); };
    bool isShown = QTest::qWaitFor(isThere, Patience);
    save("research_explore_texts");
    explore->findChild<QLineEdit*>(QStringLiteral("answerSearch"))->setText(word);
    isShown = QTest::qWaitFor(isThere, Patience) && isShown;
    save("research_explore_search");
    const Survey& survey = window.workspace().project()->evidence().surveys.back();
    const auto score = std::ranges::find(survey.mapping.columns, ColumnRole::Score, &ColumnMapping::role);
    explore->goTo(survey.id, static_cast<int>(score - survey.mapping.columns.begin()));
    save("research_explore_question");
    auto* by = explore->findChild<QComboBox*>(QStringLiteral("exploreBy"));
    by->setCurrentIndex(by->count() - 1);
    emit by->activated(by->currentIndex());
    QTest::qWait(Rest);
    save("research_explore_segments");
    auto* questions = explore->findChild<QTreeWidget*>(QStringLiteral("exploreQuestions"));
    questions->setCurrentItem(questions->topLevelItem(0));
    QTest::qWait(Rest);
    save("research_explore_overview");
    return isShown;
}

} // namespace touchstone
