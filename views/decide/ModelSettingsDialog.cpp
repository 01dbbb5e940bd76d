// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/ModelSettingsDialog.h"

#include "model/evidence/ColumnLoss.h"
#include "views/common/Scale.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"
#include "views/decide/RuleEditor.h"
#include "views/decide/WeightsEditor.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int GestureMilliseconds = 300; ///< what comes closer together is one step
constexpr int KindRole = Qt::UserRole, SignalRole = Qt::UserRole + 1, SurveyRole = Qt::UserRole + 2,
              QuestionRole = Qt::UserRole + 3;
enum Kind { Heading, Weights, OfSignal, OfQuestion };

Signal signalOf(const QTreeWidgetItem* item) { return static_cast<Signal>(item->data(0, SignalRole).toInt()); }

QuestionKey questionOf(const QTreeWidgetItem* item)
{
    return {item->data(0, SurveyRole).toString(), item->data(0, QuestionRole).toString()};
}

QTreeWidgetItem* addHeading(QTreeWidget* tree, const QString& text)
{
    auto* item = new QTreeWidgetItem(tree, {text});
    item->setData(0, KindRole, Heading);
    item->setFlags(Qt::ItemIsEnabled);
    item->setExpanded(true);
    return item;
}

} // namespace

ModelSettingsDialog::ModelSettingsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_later(new QTimer(this))
    , m_tree(new QTreeWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_weights(new WeightsEditor(workspace, this))
    , m_rule(new RuleEditor(workspace, this))
    , m_hint(new QLabel(this))
    , m_resetAll(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_later->setSingleShot(true);
    m_later->setInterval(GestureMilliseconds);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(14);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_resetAll->setObjectName(QStringLiteral("resetAll"));
    m_resetAll->setAutoDefault(false);
    m_close->setAutoDefault(false);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_rule);
    m_pages->addWidget(m_weights);
    m_pages->addWidget(scroll);
    auto* split = new QSplitter(this);
    split->addWidget(m_tree);
    split->addWidget(m_pages);
    split->setStretchFactor(1, 1);
    split->setSizes({250, 570});
    split->setChildrenCollapsible(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_resetAll);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(split, 1);
    layout->addLayout(buttons);
    resize(840, 760);

    addShortcut(QKeySequence::Undo, [this] { m_workspace.undo(); });
    addShortcut(QKeySequence::Redo, [this] { m_workspace.redo(); });
    connect(m_later, &QTimer::timeout, this, &ModelSettingsDialog::commit);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        commit();
        showCurrent();
    });
    connect(m_weights, &WeightsEditor::settingsChanged, this, [this](const ScoreSettings& settings) {
        ScoreSettings changed = m_settings;
        changed.painWeights = settings.painWeights;
        changed.impactWeights = settings.impactWeights;
        changed.signalCorrelation = settings.signalCorrelation;
        changeLater(changed, tr("Change weights"));
    });
    connect(m_rule, &RuleEditor::ruleChanged, this, [this](const SignalRule& rule) {
        const QTreeWidgetItem* item = m_tree->currentItem();
        ScoreSettings changed = m_settings;
        if (item->data(0, KindRole).toInt() == OfSignal)
            changed.rules.ofSignal[signalOf(item)] = rule;
        else
            changed.rules.ofQuestion[questionOf(item)] = rule;
        changed.rules.prune();
        changeLater(changed, tr("Change what “%1” counts").arg(item->data(0, Qt::AccessibleTextRole).toString()));
    });
    connect(m_rule, &RuleEditor::floorChanged, this, [this](double floor) {
        const Signal signal = signalOf(m_tree->currentItem());
        ScoreSettings changed = m_settings;
        changed.errorFloors.erase(signal);
        if (floor > 0)
            changed.errorFloors[signal] = floor;
        changeLater(changed, tr("Change the error floor of “%1”").arg(termOf(signal)));
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        ScoreSettings usual;
        usual.draws = m_settings.draws;
        usual.seed = m_settings.seed;
        changeLater(usual, tr("Reset the model's settings"));
        commit();
        showCurrent();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&workspace, &Workspace::projectChanged, this, &QDialog::reject);
    connect(&workspace, &Workspace::changed, this, &ModelSettingsDialog::followProject);
    if (workspace.project())
        m_settings = workspace.project()->settings();
    retranslate();
}

void ModelSettingsDialog::addShortcut(QKeySequence::StandardKey keys, const std::function<void()>& step)
{
    auto* action = new QAction(this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, step] {
        commit();
        step();
    });
    addAction(action);
}

ModelSettingsDialog::~ModelSettingsDialog()
{
    // Its rows go one by one, each time another becomes the current one.
    m_tree->disconnect(this);
}

void ModelSettingsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ModelSettingsDialog::retranslate()
{
    setWindowTitle(tr("Model settings"));
    m_hint->setText(tr("For this project only. Every change counts at once and can be undone."));
    m_tree->setAccessibleName(tr("Weights, signals and questions"));
    m_resetAll->setText(tr("Reset &everything"));
    m_resetAll->setToolTip(tr("All weights, signals and questions back to what the model does"));
    m_close->setText(tr("Clos&e"));
    rebuild();
}

void ModelSettingsDialog::rebuild()
{
    const QTreeWidgetItem* current = m_tree->currentItem();
    const int kind = current ? current->data(0, KindRole).toInt() : static_cast<int>(Weights);
    const Signal signal = current ? signalOf(current) : Signal::Csat;
    const QuestionKey question = current ? questionOf(current) : QuestionKey();

    const QSignalBlocker blocker(m_tree);
    m_tree->clear();
    auto* weights = new QTreeWidgetItem(m_tree, {tr("Weights")});
    weights->setData(0, KindRole, Weights);
    QTreeWidgetItem* chosen = weights;
    QTreeWidgetItem* ofSignals = addHeading(m_tree, tr("Signals"));
    for (const SignalInfo& info : allSignals()) {
        auto* item = new QTreeWidgetItem(ofSignals);
        item->setData(0, KindRole, OfSignal);
        item->setData(0, SignalRole, static_cast<int>(info.signal));
        item->setData(0, Qt::AccessibleTextRole, termOf(info.signal));
        if (kind == OfSignal && info.signal == signal)
            chosen = item;
    }
    // Questions of the surveys there are, then those that have a rule without a survey.
    std::vector<QuestionKey> questions;
    if (const Project* project = m_workspace.project()) {
        for (const Survey& survey : project->evidence().surveys) {
            for (const ColumnMapping& column : survey.mapping.columns) {
                if (column.role == ColumnRole::Score && column.signal)
                    questions.push_back({nameOf(survey), column.header});
            }
        }
    }
    for (const auto& [key, rule] : m_settings.rules.ofQuestion) {
        if (std::find(questions.begin(), questions.end(), key) == questions.end())
            questions.push_back(key);
    }
    QTreeWidgetItem* ofQuestions = questions.empty() ? nullptr : addHeading(m_tree, tr("Questions"));
    for (const QuestionKey& key : questions) {
        auto* item = new QTreeWidgetItem(ofQuestions);
        item->setData(0, KindRole, OfQuestion);
        item->setData(0, SurveyRole, key.survey);
        item->setData(0, QuestionRole, key.question);
        item->setData(0, Qt::AccessibleTextRole, key.question);
        item->setToolTip(0, tr("%1: “%2”", "survey: question").arg(key.survey, key.question));
        if (kind == OfQuestion && key == question)
            chosen = item;
    }
    m_tree->setCurrentItem(chosen);
    refresh();
}

void ModelSettingsDialog::mark(QTreeWidgetItem* item) const
{
    const int kind = item->data(0, KindRole).toInt();
    if (kind != OfSignal && kind != OfQuestion)
        return;
    const SignalRule& rule
        = kind == OfSignal ? m_settings.rules.of(signalOf(item)) : m_settings.rules.of(questionOf(item));
    const QString name = item->data(0, Qt::AccessibleTextRole).toString();
    item->setText(0,
        rule.isOff            ? tr("%1 (left out)").arg(name)
            : !rule.isEmpty() ? tr("%1 (changed)").arg(name)
                              : name);
}

void ModelSettingsDialog::refresh()
{
    for (int top = 0; top < m_tree->topLevelItemCount(); ++top) {
        QTreeWidgetItem* heading = m_tree->topLevelItem(top);
        for (int child = 0; child < heading->childCount(); ++child)
            mark(heading->child(child));
    }
    const Project* project = m_workspace.project();
    ScoreSettings usual;
    usual.draws = m_settings.draws;
    usual.seed = m_settings.seed;
    m_resetAll->setEnabled(project && !project->isReadOnly() && m_settings != usual);
    showCurrent();
}

RuleSubject ModelSettingsDialog::subjectOf(Signal signal) const
{
    constexpr int BinsShown = 5;
    const SignalInfo& info = infoOf(signal);
    std::vector<double> own = info.loss;
    if (info.isBinned()) {
        own = linearLoss(BinsShown);
        std::reverse(own.begin(), own.end());
    }
    return {termOf(signal),
        info.isBinned() ? tr("%1 · from the shortest to the longest wait").arg(termOf(info.family))
                        : termOf(info.family),
        info.levels, own, info.anchors, floorOf(m_settings.errorFloors, signal)};
}

RuleSubject ModelSettingsDialog::subjectOf(const QuestionKey& key) const
{
    const Project* project = m_workspace.project();
    for (const Survey& survey : project->evidence().surveys) {
        for (const ColumnMapping& column : survey.mapping.columns) {
            if (!column.signal || !(QuestionKey{nameOf(survey), column.header} == key))
                continue;
            SignalRules others = m_settings.rules;
            others.ofQuestion.erase(key);
            QStringList levels = column.levels;
            if (column.reversed)
                std::reverse(levels.begin(), levels.end());
            if (levels.isEmpty())
                levels
                    = infoOf(*column.signal).isBinned() ? waitingLevels(column.edges) : infoOf(*column.signal).levels;
            return {column.header, tr("%1 · %2", "survey · signal").arg(key.survey, termOf(*column.signal)), levels,
                columnLoss(column), others.anchorsOf(scaleOf(survey, column)).value_or(infoOf(*column.signal).anchors)};
        }
    }
    const SignalRule& rule = m_settings.rules.of(key);
    return {key.question, tr("%1 · no such question yet").arg(key.survey), {},
        linearLoss(rule.loss.empty() ? 5 : static_cast<int>(rule.loss.size())), {}};
}

void ModelSettingsDialog::showCurrent()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    if (!item || !m_workspace.project())
        return;
    const int kind = item->data(0, KindRole).toInt();
    m_pages->setCurrentIndex(kind == OfSignal || kind == OfQuestion ? 1 : 0);
    m_weights->setSettings(m_settings);
    if (kind == OfSignal)
        m_rule->setRule(subjectOf(signalOf(item)), m_settings.rules.of(signalOf(item)));
    else if (kind == OfQuestion)
        m_rule->setRule(subjectOf(questionOf(item)), m_settings.rules.of(questionOf(item)));
}

void ModelSettingsDialog::showSignal(Signal signal)
{
    for (QTreeWidgetItem* item : m_tree->findItems({}, Qt::MatchContains | Qt::MatchRecursive)) {
        if (item->data(0, KindRole).toInt() == OfSignal && signalOf(item) == signal)
            m_tree->setCurrentItem(item);
    }
}

void ModelSettingsDialog::changeLater(const ScoreSettings& settings, const QString& step)
{
    if (step != m_step)
        commit();
    m_settings = settings;
    m_step = step;
    m_later->start();
    refresh();
}

void ModelSettingsDialog::commit()
{
    m_later->stop();
    if (m_step.isEmpty())
        return;
    const QString step = std::exchange(m_step, {});
    const Project* project = m_workspace.project();
    if (!project || m_settings == project->settings())
        return;
    if (!m_workspace.edit(step, [this](Edit& edit) { edit.setSettings(m_settings); })) {
        m_settings = project->settings();
        rebuild();
    }
}

void ModelSettingsDialog::followProject(const Changes& changes)
{
    if (changes.settings && m_step.isEmpty() && m_settings != m_workspace.project()->settings()) {
        m_settings = m_workspace.project()->settings();
        rebuild();
    } else if (!changes.surveys.isEmpty()) {
        rebuild();
    }
}

void ModelSettingsDialog::done(int result)
{
    commit();
    QDialog::done(result);
}

} // namespace touchstone
