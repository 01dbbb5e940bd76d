// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/GroupsPage.h"

#include "model/evidence/FilterChoices.h"
#include "views/charts/ChartTable.h"
#include "views/common/DescribeDifferences.h"
#include "views/common/RowTable.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"
#include "views/research/Question.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace touchstone {
namespace {

enum Column { Verdict, Header, People, Figures, Change, Probability, ColumnCount };

constexpr int RowHeight = 42; ///< two lines
constexpr int OfQuestion = Qt::UserRole; ///< on the first cell: which question of the comparison
constexpr int ByNumber = Qt::UserRole + 1; ///< what a column of numbers is sorted by

/// Sorts by what it stands for, not by its text.
class Cell : public QTableWidgetItem
{
public:
    using QTableWidgetItem::QTableWidgetItem;

    bool operator<(const QTableWidgetItem& other) const override
    {
        const QVariant mine = data(ByNumber), others = other.data(ByNumber);
        if (mine.isValid() && others.isValid())
            return mine.toDouble() < others.toDouble();
        return text().localeAwareCompare(other.text()) < 0;
    }
};

std::vector<TallyFilter> groupsOf(const Evidence& evidence)
{
    std::vector<TallyFilter> groups;
    for (const QString& wave : waveChoices(evidence))
        groups.push_back({.segment = {}, .wave = wave});
    for (const QString& segment : segmentChoices(evidence))
        groups.push_back({.segment = segment, .wave = {}});
    // Only those that a survey has counted: interviews and figures have no answers to test.
    std::erase_if(groups, [&](const TallyFilter& group) {
        return std::none_of(evidence.surveys.begin(), evidence.surveys.end(),
            [&](const Survey& survey) { return survey.tally(group) != nullptr; });
    });
    return groups;
}

/// The first group that shares nobody with another, with the one to compare it with; of waves the last two.
std::optional<std::pair<TallyFilter, TallyFilter>> usualPair(const std::vector<TallyFilter>& groups)
{
    const auto isSegment = [](const TallyFilter& group) { return group.wave.isEmpty(); };
    const auto waves = static_cast<size_t>(std::find_if(groups.begin(), groups.end(), isSegment) - groups.begin());
    if (waves >= 2)
        return std::pair(groups[waves - 2], groups[waves - 1]);
    for (size_t one = 0; one < groups.size(); ++one) {
        for (size_t other = one + 1; other < groups.size(); ++other) {
            if (areApart(groups[one], groups[other]))
                return std::pair(groups[one], groups[other]);
        }
    }
    return std::nullopt;
}

QString placeOf(const QuestionDifference& question, const Project& project, const QString& language)
{
    return question.touchpoint.isEmpty() ? termOf(ColumnRole::Outcome)
                                         : touchpointName(question.touchpoint, project.journey(), language);
}

} // namespace

GroupsPage::GroupsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_beforeLabel(new QLabel(this))
    , m_afterLabel(new QLabel(this))
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_swap(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_found(new QLabel(this))
    , m_table(new RowTable(ColumnCount, RowHeight, this))
    , m_notes(new QLabel(this))
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_beforeLabel->setBuddy(m_before);
    m_afterLabel->setBuddy(m_after);
    m_before->setObjectName(QStringLiteral("groupBefore"));
    m_after->setObjectName(QStringLiteral("groupAfter"));
    m_found->setWordWrap(true);
    m_notes->setWordWrap(true);
    m_notes->setProperty("role", QStringLiteral("muted"));
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Header, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicator(Verdict, Qt::AscendingOrder);
    m_table->installEventFilter(this);

    auto* choice = new QHBoxLayout;
    for (QWidget* widget : {static_cast<QWidget*>(m_beforeLabel), static_cast<QWidget*>(m_before),
             static_cast<QWidget*>(m_afterLabel), static_cast<QWidget*>(m_after), static_cast<QWidget*>(m_swap)})
        choice->addWidget(widget);
    choice->addStretch(1);
    choice->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(choice);
    layout->addWidget(m_found);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notes);

    connect(m_before, &QComboBox::activated, this, &GroupsPage::compare);
    connect(m_after, &QComboBox::activated, this, &GroupsPage::compare);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        setGroups(m_differences.after, m_differences.before);
        m_swap->setFocus(Qt::OtherFocusReason);
    });
    connect(m_copy, &QPushButton::clicked, this, &GroupsPage::copy);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        const QuestionDifference* question = row == before ? nullptr : current();
        const Project* project = m_workspace.project();
        const Touchpoint* touchpoint
            = question && project ? project->journey().findTouchpoint(question->touchpoint) : nullptr;
        if (touchpoint)
            m_workspace.select(touchpoint->id);
    });
    connect(m_table, &QTableWidget::itemDoubleClicked, this, &GroupsPage::openCurrent);
    connect(&m_workspace, &Workspace::projectChanged, this, [this] {
        m_differences = {};
        refresh();
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.everything || changes.settings || !changes.surveys.isEmpty() || !changes.touchpoints.isEmpty())
            refresh();
    });
    retranslate();
}

bool GroupsPage::hasGroups(const Evidence& evidence) { return usualPair(groupsOf(evidence)).has_value(); }

void GroupsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool GroupsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GroupsPage::retranslate()
{
    m_title->setText(tr("Compare groups"));
    m_beforeLabel->setText(tr("&Before or first:"));
    m_afterLabel->setText(tr("&Now or second:"));
    m_before->setAccessibleName(tr("First group"));
    m_after->setAccessibleName(tr("Second group"));
    m_swap->setText(tr("&Swap"));
    m_swap->setToolTip(tr("Compare the other way round"));
    m_copy->setText(tr("Copy as &table"));
    m_copy->setToolTip(tr("For a spreadsheet"));
    m_table->setAccessibleName(tr("Differences, question by question"));
    m_table->setHorizontalHeaderLabels(
        {tr("Finding"), tr("Question"), tr("n"), tr("First → second"), tr("Difference (95 % range)"), tr("p (Holm)")});
    refresh();
}

void GroupsPage::refresh()
{
    const Project* project = m_workspace.project();
    m_groups = project ? groupsOf(project->evidence()) : std::vector<TallyFilter>();
    for (QComboBox* box : {m_before, m_after}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const TallyFilter& group : m_groups)
            box->addItem(groupName(group, project->evidence(), m_workspace.language()));
    }
    const auto isThere = [this](const TallyFilter& group) {
        return std::find(m_groups.begin(), m_groups.end(), group) != m_groups.end();
    };
    if (isThere(m_differences.before) && isThere(m_differences.after))
        setGroups(m_differences.before, m_differences.after);
    else
        chooseFirst();
}

void GroupsPage::chooseFirst()
{
    if (const auto pair = usualPair(m_groups))
        setGroups(pair->first, pair->second);
    else
        compare();
}

void GroupsPage::setGroups(const TallyFilter& before, const TallyFilter& after)
{
    const auto choose = [this](QComboBox* box, const TallyFilter& group) {
        const auto found = std::find(m_groups.begin(), m_groups.end(), group);
        box->setCurrentIndex(found == m_groups.end() ? -1 : static_cast<int>(found - m_groups.begin()));
    };
    choose(m_before, before);
    choose(m_after, after);
    compare();
}

void GroupsPage::compare()
{
    const auto chosen = [this](const QComboBox* box) {
        return box->currentIndex() < 0 ? TallyFilter() : m_groups[static_cast<size_t>(box->currentIndex())];
    };
    const TallyFilter before = chosen(m_before), after = chosen(m_after);
    const Project* project = m_workspace.project();
    if (project && areApart(before, after))
        m_differences = groupDifferences(project->evidence(), project->settings().rules, before, after);
    else
        m_differences = {.before = before, .after = after, .questions = {}, .uncompared = {}};
    fill();
}

void GroupsPage::fill()
{
    const Project* project = m_workspace.project();
    const bool canCompare = areApart(m_differences.before, m_differences.after);
    const QStringList found = canCompare
        ? describeDifferences(m_differences)
        : QStringList{tr("People may be in both groups. Choose two waves, or two values of one column.")};
    m_found->setText(found.first());
    m_notes->setText((found.mid(1) + describeUncompared(m_differences)).join(QLatin1Char('\n')));
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_copy->setEnabled(!m_differences.questions.empty());
    m_swap->setEnabled(!m_groups.empty());
    const QSignalBlocker quiet(m_table);
    m_table->setSortingEnabled(false);
    m_table->clearContents();
    m_table->setRowCount(project ? static_cast<int>(m_differences.questions.size()) : 0);
    const QLocale locale(m_workspace.language());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QuestionDifference& question = m_differences.questions[static_cast<size_t>(row)];
        const auto put = [&](Column column, const QString& text, std::optional<double> number = {}) {
            auto* cell = new Cell(text);
            cell->setTextAlignment((column <= Header ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            if (number)
                cell->setData(ByNumber, *number);
            if (question.isSure() && (column == Verdict || column == Change)) {
                QFont font = m_table->font();
                font.setBold(true);
                cell->setFont(font);
            }
            m_table->setItem(row, column, cell);
        };
        // What got worse for sure first, what got better for sure last.
        put(Verdict, verdictOf(question), (question.isWorse ? -1 : 1) * (2 - question.holm));
        put(Header, question.header);
        put(People,
            tr("%1 → %2", "first and second group")
                .arg(locale.toString(question.before.people), locale.toString(question.after.people)),
            question.after.people);
        put(Figures, figuresText(question), question.after.value);
        put(Change, tr("%1 (%2)", "difference, its range").arg(differenceText(question), differenceRange(question)),
            question.difference);
        put(Probability, probabilityOf(question.holm), question.holm);
        m_table->item(row, Header)
            ->setToolTip(tr("%1\n%2", "question, touchpoint")
                             .arg(question.header, placeOf(question, *project, m_workspace.language())));
        m_table->item(row, Header)->setData(OfQuestion, row);
    }
    m_table->setSortingEnabled(true);
}

const QuestionDifference& GroupsPage::questionAt(int row) const
{
    return m_differences.questions[m_table->item(row, Header)->data(OfQuestion).toUInt()];
}

const QuestionDifference* GroupsPage::current() const
{
    return m_table->currentRow() < 0 ? nullptr : &questionAt(m_table->currentRow());
}

void GroupsPage::openCurrent()
{
    if (const QuestionDifference* question = current())
        emit questionChosen(question->survey, question->column);
}

void GroupsPage::copy() const
{
    const Project* project = m_workspace.project();
    if (!project)
        return;
    ChartTable table{
        {tr("Question"), tr("Touchpoint"), tr("Figure"), tr("n, first"), tr("n, second"), tr("First group"),
            tr("Second group"), tr("Difference"), tr("95 % range"), tr("p (Holm)"), tr("Finding")},
        {}};
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QuestionDifference& question = questionAt(row);
        table.rows.push_back({question.header, placeOf(question, *project, m_workspace.language()),
            figureName(question), QString::number(question.before.people), QString::number(question.after.people),
            figureText(question, question.before), figureText(question, question.after), differenceText(question),
            differenceRange(question), probabilityOf(question.holm), verdictOf(question)});
    }
    if (!table.rows.empty())
        QApplication::clipboard()->setText(table.toTsv());
}

} // namespace touchstone
