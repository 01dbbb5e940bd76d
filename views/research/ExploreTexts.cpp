// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/ExploreTexts.h"

#include "model/answers/WordBreaker.h"
#include "model/evidence/QuotedAnswer.h"
#include "views/common/RowTable.h"
#include "views/common/Workspace.h"
#include "views/research/FoundDelegate.h"
#include "views/research/FoundModel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace touchstone {
namespace {

enum TermColumn { TermText, TermAnswers, TermColumnCount };

constexpr int TypingMilliseconds = 150;
constexpr int TermHeight = 24;
constexpr int TextHeight = 84;
constexpr int TermsWidth = 190;
constexpr int TermsMargin = 10;

RowTable* makeTerms(QWidget* parent)
{
    auto* table = new RowTable(TermColumnCount, TermHeight, parent);
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(TermText, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(TermAnswers, QHeaderView::ResizeToContents);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

} // namespace

ExploreTexts::ExploreTexts(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_reading(this)
    , m_searching(this)
    , m_title(new QLabel(this))
    , m_line(new QLineEdit(this))
    , m_unhappyOnly(new QCheckBox(this))
    , m_hint(new QLabel(this))
    , m_state(new QLabel(this))
    , m_list(new QTableView(this))
    , m_found(new FoundModel(workspace, this))
    , m_noTerms(new QLabel(this))
    , m_unhappyTitle(new QLabel(this))
    , m_unhappyTerms(makeTerms(this))
    , m_frequentTitle(new QLabel(this))
    , m_frequentTerms(makeTerms(this))
    , m_text(new QTextBrowser(this))
    , m_source(new QLabel(this))
    , m_quote(new QPushButton(this))
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_hint->setProperty("role", QStringLiteral("caption"));
    m_hint->setWordWrap(true);
    m_noTerms->setProperty("role", QStringLiteral("caption"));
    m_noTerms->setWordWrap(true);
    m_source->setProperty("role", QStringLiteral("caption"));
    m_source->setWordWrap(true);
    for (QLabel* title : {m_unhappyTitle, m_frequentTitle}) {
        title->setProperty("role", QStringLiteral("title"));
        title->setWordWrap(true);
    }
    m_line->setObjectName(QStringLiteral("answerSearch"));
    m_line->setClearButtonEnabled(true);
    m_unhappyTerms->setObjectName(QStringLiteral("unhappyTerms"));
    m_frequentTerms->setObjectName(QStringLiteral("frequentTerms"));
    m_quote->setObjectName(QStringLiteral("quoteAnswer"));
    m_list->setObjectName(QStringLiteral("foundAnswers"));
    m_list->setModel(m_found);
    // A table of one column: a list would lay out a million rows one by one.
    m_list->setItemDelegate(new FoundDelegate(workspace, this));
    readByRow(*m_list, FoundDelegate::rowHeight(font()));
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setMaximumHeight(TextHeight);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMilliseconds);

    auto* searchLine = new QHBoxLayout;
    searchLine->addWidget(m_line, 1);
    searchLine->addWidget(m_unhappyOnly);
    auto* found = new QWidget(this);
    auto* foundLayout = new QVBoxLayout(found);
    foundLayout->setContentsMargins(0, 0, 0, 0);
    foundLayout->addWidget(m_state);
    foundLayout->addWidget(m_list, 1);
    foundLayout->addWidget(m_text);
    foundLayout->addWidget(m_source);
    foundLayout->addWidget(m_quote, 0, Qt::AlignRight);
    auto* terms = new QWidget(this);
    terms->setMinimumWidth(TermsWidth);
    auto* termsLayout = new QVBoxLayout(terms);
    termsLayout->setContentsMargins(TermsMargin, 0, 0, 0);
    termsLayout->addWidget(m_noTerms);
    termsLayout->addWidget(m_unhappyTitle);
    termsLayout->addWidget(m_unhappyTerms, 1);
    termsLayout->addWidget(m_frequentTitle);
    termsLayout->addWidget(m_frequentTerms, 2);
    termsLayout->addStretch();
    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("exploreTexts"));
    columns->addWidget(found);
    columns->addWidget(terms);
    columns->setStretchFactor(0, 3);
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(searchLine);
    layout->addWidget(m_hint);
    layout->addWidget(columns, 1);

    auto* copyAction = new QAction(m_list);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copyAction);
    connect(copyAction, &QAction::triggered, this, &ExploreTexts::copy);
    connect(m_line, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        search();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_typing, &QTimer::timeout, this, &ExploreTexts::search);
    connect(m_unhappyOnly, &QCheckBox::toggled, this, &ExploreTexts::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExploreTexts::showCurrent);
    connect(m_quote, &QPushButton::clicked, this, &ExploreTexts::quote);
    for (RowTable* table : {m_unhappyTerms, m_frequentTerms}) {
        connect(table, &QTableWidget::cellClicked, this, [this, table](int row) { searchFor(*table, row); });
        connect(table, &QTableWidget::cellActivated, this, [this, table](int row) { searchFor(*table, row); });
    }
    connect(m_found, &FoundModel::failed, this, [this](const Error& error) { m_workspace.sayError(error); });
    connect(&m_workspace, &Workspace::filterChanged, this, &ExploreTexts::search);
    connect(&m_workspace, &Workspace::selectionChanged, this, &ExploreTexts::showCurrent);
    connect(&m_workspace, &Workspace::themeChanged, this, &ExploreTexts::showCurrent);
    connect(&m_workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.everything || changes.settings || !changes.surveys.isEmpty())
            load(true);
        else if (!changes.interviews.isEmpty() || !changes.touchpoints.isEmpty())
            m_found->refresh();
        showCurrent();
    });
    retranslate();
}

ExploreTexts::~ExploreTexts() = default;

void ExploreTexts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_list->verticalHeader()->setDefaultSectionSize(FoundDelegate::rowHeight(m_list->font()));
}

void ExploreTexts::retranslate()
{
    m_line->setPlaceholderText(tr("Search the answers"));
    m_line->setAccessibleName(tr("Search the answers"));
    m_line->setToolTip(tr("Ctrl+F"));
    m_hint->setText(tr("All words in any order; \"side by side\"; wait* by its beginning; -word for without."));
    m_unhappyOnly->setText(tr("&Unhappy only"));
    m_unhappyOnly->setToolTip(tr("Answers of people whose score at the touchpoint, else whose overall outcome, lies in "
                                 "the worse half of the scale"));
    m_list->setAccessibleName(tr("Answers that were found"));
    m_text->setAccessibleName(tr("The whole answer"));
    m_unhappyTerms->setAccessibleName(tr("Terms typical of unhappy answers"));
    m_frequentTerms->setAccessibleName(tr("Frequent terms"));
    m_frequentTitle->setText(tr("Frequent terms"));
    m_unhappyTitle->setText(tr("Typical of unhappy answers"));
    m_found->refresh();
    show({.answers = {}, .lines = {}, .terms = {}, .query = {}});
    if (m_texts || m_error)
        search();
}

void ExploreTexts::setQuestion(std::optional<Question> question)
{
    const bool isSame = question == m_question && m_texts && !isSearching();
    m_question = question;
    load(isSame);
}

void ExploreTexts::focusSearch()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

bool ExploreTexts::isSearching() const
{
    return m_reading.isRunning() || m_searching.isRunning() || m_typing.isActive();
}

void ExploreTexts::load(bool isSearched)
{
    const Project* project = m_workspace.project();
    if (!project || !isVisibleTo(parentWidget()))
        return;
    Read read{.path = project->path(), .tables = {}, .rules = project->settings().rules};
    for (const Survey& survey : project->evidence().surveys)
        read.tables.emplace_back(survey.id, survey.answersTable);
    if (read == m_read && (m_texts || m_reading.isRunning())) {
        if (!isSearched)
            search();
        m_found->refresh(); // names may have changed
        return;
    }
    m_read = read;
    m_texts.reset();
    m_error.reset();
    show({.answers = {}, .lines = {}, .terms = {}, .query = {}});
    const auto progress
        = m_reading.run([read, surveys = project->evidence().surveys](
                            Progress& reading) { return readAnswerTexts(read.path, surveys, read.rules, reading); },
            [this](Result<std::shared_ptr<const AnswerTexts>> texts) {
                if (texts)
                    m_texts = std::move(*texts);
                else
                    m_error = texts.error();
                search();
            });
    m_workspace.watch(tr("Reading the free-text answers"), progress);
}

void ExploreTexts::search()
{
    const Project* project = m_workspace.project();
    if (!m_texts || !project) {
        showCurrent();
        if (m_error)
            m_workspace.sayError(*m_error);
        return;
    }
    TextScope scope{.filter = m_workspace.filter(), .isUnhappyOnly = m_unhappyOnly->isChecked()};
    QString title = tr("All free-text answers and interviews");
    if (m_question) {
        for (const TextQuestion& question : m_texts->questions()) {
            scope.questions.push_back(question.survey == m_question->survey && question.column == m_question->column);
            if (scope.questions.back())
                title = question.header;
        }
    }
    m_title->setText(title);
    m_searching.run(
        [texts = m_texts, scope, line = m_line->text(),
            interviews = m_question ? Collection<Interview>() : project->evidence().interviews](Progress&) {
            WordBreaker breaker;
            Found found;
            found.query = readQuery(line, breaker);
            found.answers = findAnswers(*texts, scope, found.query);
            found.lines = findInInterviews(interviews, found.query);
            found.terms = termsOf(*texts, found.answers);
            return found;
        },
        [this](Found found) { show(std::move(found)); });
}

void ExploreTexts::show(Found found)
{
    m_terms = std::move(found.terms);
    m_lineCount = static_cast<qsizetype>(found.lines.size());
    m_found->show(m_texts, std::move(found.answers), std::move(found.lines), std::move(found.query));
    fillTerms(*m_unhappyTerms, m_terms.unhappyTerms, true);
    fillTerms(*m_frequentTerms, m_terms.frequent, false);
    const bool hasUnhappy = !m_terms.unhappyTerms.empty(), hasFrequent = !m_terms.frequent.empty();
    m_unhappyTitle->setVisible(hasUnhappy);
    m_unhappyTerms->setVisible(hasUnhappy);
    m_frequentTitle->setVisible(hasFrequent);
    m_frequentTerms->setVisible(hasFrequent);
    m_noTerms->setVisible(m_texts && !m_texts->questions().empty() && !(hasUnhappy && hasFrequent));
    m_noTerms->setText(hasFrequent ? tr("No term is typical of unhappy answers here.")
                                   : tr("No term was used by five people or more."));
    if (m_found->rowCount() > 0)
        m_list->selectRow(0);
    showCurrent();
}

void ExploreTexts::fillTerms(RowTable& table, const std::vector<AnswerTerm>& terms, bool isUnhappy) const
{
    const QLocale locale(m_workspace.language());
    const QSignalBlocker quiet(&table);
    table.clearContents();
    table.setRowCount(static_cast<int>(terms.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const AnswerTerm& term = terms[static_cast<size_t>(row)];
        auto* text = new QTableWidgetItem(term.text);
        auto* count
            = new QTableWidgetItem(isUnhappy ? tr("%1 of %2", "unhappy answers of all that hold the term")
                                                   .arg(locale.toString(term.unhappy), locale.toString(term.answers))
                                             : locale.toString(term.answers));
        const QString meaning = tr("“%1” stands in %2 of %3 unhappy answers and in %4 of %5 others. G² = %6.")
                                    .arg(term.text, locale.toString(term.unhappy), locale.toString(m_terms.unhappy),
                                        locale.toString(term.others), locale.toString(m_terms.others),
                                        locale.toString(term.ratio, 'f', 1));
        for (QTableWidgetItem* item : {text, count})
            item->setToolTip(meaning);
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table.setItem(row, TermText, text);
        table.setItem(row, TermAnswers, count);
    }
}

std::optional<Place> ExploreTexts::placeOfCurrent() const
{
    const Project* project = m_workspace.project();
    const TextQuestion* question = m_found->questionAt(m_list->currentIndex().row());
    if (!project || !question)
        return std::nullopt;
    const Journey& journey = project->journey();
    if (const Touchpoint* touchpoint = journey.findTouchpoint(question->touchpoint))
        return Place{touchpoint->id};
    const Touchpoint* from = journey.findTouchpoint(question->touchpoint.section(u'>', 0, 0).trimmed());
    const Touchpoint* to = journey.findTouchpoint(question->touchpoint.section(u'>', 1).trimmed());
    if (from && to)
        return Place{from->id, to->id};
    if (journey.touchpoints.contains(m_workspace.current()))
        return Place{m_workspace.current()};
    return std::nullopt;
}

void ExploreTexts::showCurrent()
{
    const Project* project = m_workspace.project();
    const QLocale locale(m_workspace.language());
    if (!m_texts) {
        m_state->setText(m_reading.isRunning() ? tr("The answers are being read …") : QString());
    } else {
        QStringList parts{tr("%Ln answer(s)", nullptr, static_cast<int>(m_terms.answers))};
        if (m_terms.unhappy > 0)
            parts << tr("%Ln of them unhappy", nullptr, static_cast<int>(m_terms.unhappy));
        if (m_lineCount > 0)
            parts << tr("%Ln line(s) of interviews", nullptr, static_cast<int>(m_lineCount));
        m_state->setText(m_texts->questions().empty() && m_lineCount == 0
                ? tr("No survey asks a question that is answered in words.")
                : parts.join(QStringLiteral(" · ")));
    }
    const QModelIndex index = m_list->currentIndex();
    m_text->clear();
    m_text->setPlainText(index.data().toString());
    for (const auto& [start, length] : index.data(FoundModel::HitsRole).value<FoundModel::Hits>()) {
        QTextCursor cursor(m_text->document());
        cursor.setPosition(static_cast<int>(start));
        cursor.setPosition(static_cast<int>(start + length), QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setBackground(m_workspace.theme().accentSoft);
        format.setFontWeight(QFont::DemiBold);
        cursor.mergeCharFormat(format);
    }
    m_source->setText(index.data(FoundModel::SourceRole).toString());
    const auto place = placeOfCurrent();
    const bool isQuoted = index.data(FoundModel::QuotedRole).toBool();
    m_quote->setEnabled(place && !isQuoted && project && !project->isReadOnly());
    m_quote->setText(isQuoted ? tr("Stands on a card")
            : place ? tr("Send to the card of “%1”").arg(project->journey().nameOf(*place, m_workspace.language()))
                    : tr("Send to a card"));
    m_quote->setToolTip(place ? tr("Puts the answer on the card as a quote. The score does not change: its author "
                                   "was counted with the survey.")
            : m_found->questionAt(index.row()) || !index.isValid()
            ? tr("Select a touchpoint on the map first: this question belongs to none.")
            : tr("What interviews say gets to a card under Interviews."));
}

void ExploreTexts::quote()
{
    const Project* project = m_workspace.project();
    const int row = m_list->currentIndex().row();
    const auto answer = m_found->answerAt(row);
    const auto place = placeOfCurrent();
    if (!project || !answer || !place)
        return;
    const TextQuestion& question = *m_found->questionAt(row);
    const Survey* survey = project->evidence().surveys.find(question.survey);
    const qint64 sourceRow = m_texts->rowOf(*answer);
    Interview interview = quoteOf({question.survey, sourceRow, question.column},
        tr("%1, row %2", "survey, row").arg(survey ? nameOf(*survey) : QString()).arg(sourceRow),
        m_list->currentIndex().data().toString(), *place);
    interview.position = project->evidence().interviews.nextPosition();
    interview.wave = survey ? survey->mapping.wave : QString();
    const QString name = project->journey().nameOf(*place, m_workspace.language());
    if (m_workspace.edit(tr("quote an answer on “%1”").arg(name), [&](Edit& edit) { edit.put(interview); }))
        m_workspace.sayUndoable(tr("The answer stands on the card of “%1”.").arg(name));
}

void ExploreTexts::copy() const
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid())
        QApplication::clipboard()->setText(index.data().toString());
}

void ExploreTexts::searchFor(RowTable& table, int row)
{
    if (const QTableWidgetItem* item = table.item(row, TermText))
        m_line->setText(item->text());
}

} // namespace touchstone
