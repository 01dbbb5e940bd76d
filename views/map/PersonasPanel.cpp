// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/PersonasPanel.h"

#include "model/evidence/FilterChoices.h"
#include "views/common/Icons.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>

namespace touchstone {
namespace {

constexpr int ListWidth = 220, IdRole = Qt::UserRole;

} // namespace

PersonasPanel::PersonasPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edits(workspace)
    , m_list(new QListWidget)
    , m_nameLabel(new QLabel)
    , m_segmentLabel(new QLabel)
    , m_scenarioLabel(new QLabel)
    , m_name(new QLineEdit)
    , m_segment(new QComboBox)
    , m_scenario(new QPlainTextEdit)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_list->setFixedWidth(ListWidth);
    m_list->setObjectName(QStringLiteral("personas"));
    m_name->setObjectName(QStringLiteral("personaName"));
    m_segment->setObjectName(QStringLiteral("personaSegment"));
    m_scenario->setObjectName(QStringLiteral("personaScenario"));
    m_scenario->setTabChangesFocus(true);
    m_segment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_segment->setMinimumContentsLength(12);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(2);
    m_add = addButton(QStringLiteral("add"), [this] { addPersona(); });
    m_up = addButton(QStringLiteral("up"), [this] { m_edits.move(current(), -1); });
    m_down = addButton(QStringLiteral("down"), [this] { m_edits.move(current(), 1); });
    m_remove = addButton(QStringLiteral("remove"), [this] { m_edits.remove(current()); });
    for (QToolButton* button : {m_add, m_up, m_down, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_close = addButton(QStringLiteral("close"), [this] { emit closeWanted(); });

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 8, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_list, 0, 0, 4, 1);
    grid->addLayout(buttons, 0, 1, 4, 1);
    grid->addWidget(m_nameLabel, 0, 2);
    grid->addWidget(m_name, 1, 2);
    grid->addWidget(m_segmentLabel, 2, 2);
    grid->addWidget(m_segment, 3, 2, Qt::AlignTop);
    grid->addWidget(m_scenarioLabel, 0, 3);
    grid->addWidget(m_scenario, 1, 3, 3, 1);
    grid->addWidget(m_close, 0, 4, Qt::AlignTop);
    grid->setColumnStretch(2, 2);
    grid->setColumnStretch(3, 4);
    grid->setRowStretch(3, 1);

    m_scenario->installEventFilter(this);
    connect(m_name, &QLineEdit::editingFinished, this, &PersonasPanel::takeName);
    connect(m_segment, &QComboBox::activated, this,
        [this] { m_edits.setSegment(m_shown, m_segment->currentData().toString()); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (m_isRefreshing)
            return;
        const PersonaId wanted = current();
        flush(); // to the one that it was typed for, which fills the list anew
        m_isRefreshing = true;
        setCurrent(wanted);
        m_isRefreshing = false;
        showCurrent();
    });
    connect(&workspace, &Workspace::projectChanged, this, &PersonasPanel::refresh);
    connect(&workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.everything || !changes.personas.isEmpty() || !changes.surveys.isEmpty()
            || !changes.aggregates.isEmpty())
            refresh();
    });
    connect(&workspace, &Workspace::languageChanged, this, &PersonasPanel::retranslate);
    connect(&workspace, &Workspace::themeChanged, this, &PersonasPanel::retheme);
    retranslate();
    retheme();
}

QToolButton* PersonasPanel::addButton(const QString& icon, std::function<void()> run)
{
    auto* button = new QToolButton;
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [run = std::move(run)] { run(); });
    m_icons.emplace_back(button, icon);
    return button;
}

PersonaId PersonasPanel::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? PersonaId{item->data(IdRole).toLongLong()} : PersonaId{};
}

void PersonasPanel::setCurrent(PersonaId id) { m_list->setCurrentRow(m_edits.personas().indexOf(id)); }

void PersonasPanel::addPersona()
{
    flush();
    const PersonaId added = m_edits.add(tr("New persona"));
    if (!added)
        return;
    setCurrent(added);
    m_name->setFocus();
    m_name->selectAll();
}

void PersonasPanel::refresh()
{
    // What is being typed stays; it goes to the persona that it is about when it is taken.
    const PersonaId before = m_shown;
    m_isRefreshing = true;
    m_list->clear();
    for (const Persona& persona : m_edits.personas()) {
        auto* item = new QListWidgetItem(persona.name.in(m_workspace.language()), m_list);
        item->setData(IdRole, persona.id.value);
        item->setToolTip(persona.scenario.in(m_workspace.language()));
    }
    const int row = m_edits.personas().indexOf(before);
    m_list->setCurrentRow(row >= 0 ? row : m_list->count() > 0 ? 0 : -1);
    m_isRefreshing = false;
    showCurrent();
}

void PersonasPanel::showCurrent()
{
    const Persona* persona = m_edits.personas().find(current());
    const bool isOther = !persona || persona->id != m_shown || m_language != m_workspace.language();
    m_shown = persona ? persona->id : PersonaId{};
    m_language = m_workspace.language();
    if (isOther || !m_name->hasFocus())
        m_name->setText(persona ? persona->name.in(m_language) : QString());
    if (isOther || !m_scenario->hasFocus())
        m_scenario->setPlainText(persona ? persona->scenario.in(m_language) : QString());
    m_segment->clear();
    m_segment->addItem(tr("not told apart in surveys"), QString());
    QStringList segments = m_workspace.project() ? segmentChoices(m_workspace.project()->evidence()) : QStringList();
    if (persona && !persona->segment.isEmpty() && !segments.contains(persona->segment))
        segments << persona->segment; // of a survey that is not there, or no more
    for (const QString& segment : segments)
        m_segment->addItem(QString(segment).replace(u'=', QStringLiteral(" = ")), segment);
    m_segment->setCurrentIndex(persona ? std::max(0, m_segment->findData(persona->segment)) : 0);

    const int row = m_list->currentRow();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_segment, m_scenario, m_remove})
        widget->setEnabled(persona != nullptr);
    m_add->setEnabled(m_workspace.project() != nullptr);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void PersonasPanel::flush()
{
    if (!m_edits.personas().contains(m_shown))
        return;
    // The first edit fills the fields anew.
    const PersonaId id = m_shown;
    const QString language = m_language, scenario = m_scenario->toPlainText();
    takeName();
    m_edits.setScenario(id, scenario, language);
}

void PersonasPanel::takeName() { m_edits.rename(m_shown, m_name->text(), m_language); }

void PersonasPanel::takeScenario() { m_edits.setScenario(m_shown, m_scenario->toPlainText(), m_language); }

bool PersonasPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scenario && event->type() == QEvent::FocusOut)
        takeScenario();
    return QWidget::eventFilter(watched, event);
}

void PersonasPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else if (event->key() == Qt::Key_Delete && m_list->hasFocus())
        m_edits.remove(current());
    else
        QWidget::keyPressEvent(event);
}

void PersonasPanel::hideEvent(QHideEvent* event)
{
    flush(); // nothing typed is lost
    QWidget::hideEvent(event);
}

void PersonasPanel::retranslate()
{
    if (m_language != m_workspace.language())
        flush(); // in the language that it was typed in
    m_list->setAccessibleName(tr("Personas"));
    m_nameLabel->setText(tr("Name"));
    m_segmentLabel->setText(tr("Whose answers in surveys"));
    m_scenarioLabel->setText(tr("Scenario"));
    m_scenario->setPlaceholderText(tr("What this persona wants to get done, and when"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_segment->setAccessibleName(m_segmentLabel->text());
    m_scenario->setAccessibleName(m_scenarioLabel->text());
    const std::vector<std::pair<QToolButton*, QString>> names
        = {{m_add, tr("Add a persona")}, {m_up, tr("Move the persona up")}, {m_down, tr("Move the persona down")},
            {m_remove, tr("Delete the persona")}, {m_close, tr("Close the personas")}};
    for (const auto& [button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    refresh();
}

void PersonasPanel::retheme()
{
    for (const auto& [button, icon] : m_icons)
        button->setIcon(themedIcon(icon, m_workspace.theme().text));
    update();
}

void PersonasPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_workspace.theme().surface);
    painter.setPen(m_workspace.theme().border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void PersonasPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace touchstone
