// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TopBar.h"

#include "model/evidence/FilterChoices.h"
#include "views/common/ElidedLabel.h"
#include "views/common/Icons.h"
#include "views/common/MenuText.h"
#include "views/common/Workspace.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace touchstone {
namespace {

constexpr int BarHeight = 48;
constexpr int ControlHeight = 32;
constexpr int IconSize = 16;
constexpr int StepNameWidth = 150; ///< pixels that an edit's name may take on its button
constexpr int RoomyWidth = 1180; ///< below it, undo and redo show their icons only

QToolButton* makeButton(const QString& name)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setIconSize({IconSize, IconSize});
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton* makeMenuButton(const QString& name)
{
    QToolButton* button = makeButton(name);
    button->setMenu(new QMenu(button));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

QAction* addChoice(QMenu* menu, const QString& text, bool isChecked)
{
    QAction* action = menu->addAction(menuText(text));
    action->setCheckable(true);
    action->setChecked(isChecked);
    return action;
}

} // namespace

TopBar::TopBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new ElidedLabel)
    , m_nameEdit(new QLineEdit)
    , m_state(new ElidedLabel)
    , m_search(new QLineEdit)
    , m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_segment(makeMenuButton(QStringLiteral("segment")))
    , m_wave(makeMenuButton(QStringLiteral("wave")))
    , m_undo(makeButton(QStringLiteral("undo")))
    , m_redo(makeButton(QStringLiteral("redo")))
    , m_language(makeButton(QStringLiteral("language")))
    , m_theme(makeButton(QStringLiteral("theme")))
{
    setFixedHeight(BarHeight);
    m_name->setObjectName(QStringLiteral("journeyName"));
    m_name->setProperty("role", QStringLiteral("title"));
    m_name->installEventFilter(this);
    m_nameEdit->setMinimumWidth(220);
    m_nameEdit->hide();
    m_nameEdit->installEventFilter(this);
    connect(m_nameEdit, &QLineEdit::editingFinished, this, &TopBar::finishRenaming);
    m_state->setObjectName(QStringLiteral("saveState"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(240);
    m_language->setToolButtonStyle(Qt::ToolButtonTextOnly);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_nameEdit);
    layout->addSpacing(4);
    layout->addWidget(m_state, 1);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{m_search, m_segment, m_wave, m_undo, m_redo, m_language, m_theme}) {
        widget->setFixedHeight(ControlHeight);
        layout->addWidget(widget);
    }

    connect(m_segment->menu(), &QMenu::aboutToShow, this, &TopBar::fillSegments);
    connect(m_wave->menu(), &QMenu::aboutToShow, this, &TopBar::fillWaves);
    connect(m_undo, &QToolButton::clicked, this, [this] { m_workspace.undo(); });
    connect(m_redo, &QToolButton::clicked, this, [this] { m_workspace.redo(); });
    connect(m_language, &QToolButton::clicked, this, &TopBar::languageToggled);
    connect(m_theme, &QToolButton::clicked, this, &TopBar::themeToggled);
    connect(&workspace, &Workspace::projectChanged, this, &TopBar::retranslate);
    connect(&workspace, &Workspace::changed, this, &TopBar::retranslate);
    connect(&workspace, &Workspace::filterChanged, this, &TopBar::showFilter);
    connect(&workspace, &Workspace::languageChanged, this, &TopBar::retranslate);
    connect(&workspace, &Workspace::themeChanged, this, &TopBar::retheme);
    retheme();
    retranslate();
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_workspace.theme().surface);
    painter.setPen(m_workspace.theme().border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    showHistory();
    QWidget::resizeEvent(event);
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::MouseButtonDblClick) {
        startRenaming();
        return true;
    }
    if (watched == m_nameEdit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_nameEdit->hide();
        m_name->show();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::startRenaming()
{
    const Project* project = m_workspace.project();
    if (!project || project->isReadOnly())
        return;
    m_nameEdit->setText(project->journey().name.in(m_workspace.language()));
    m_name->hide();
    m_nameEdit->show();
    m_nameEdit->selectAll();
    m_nameEdit->setFocus();
}

void TopBar::finishRenaming()
{
    // Hiding takes the focus away, which ends the editing a second time.
    if (m_nameEdit->isHidden())
        return;
    m_nameEdit->hide();
    m_name->show();
    const QString text = m_nameEdit->text().trimmed();
    if (!m_workspace.project() || text.isEmpty())
        return;
    const Journey& journey = m_workspace.project()->journey();
    if (text == journey.name.in(m_workspace.language()))
        return;
    m_workspace.edit(tr("rename the journey"), [&](Edit& edit) {
        edit.setJourneyProperties(journey.name.with(m_workspace.language(), text), journey.currency, journey.period);
    });
}

void TopBar::retheme()
{
    const Theme& theme = m_workspace.theme();
    setStyleSheet(QStringLiteral("QLineEdit#search { padding: 0 4px; }"
                                 "QLineEdit#search:focus { padding: 0 3px; }"
                                 "QToolButton { border: 1px solid %1; padding: 4px 9px; min-height: 18px; }"
                                 "QToolButton:focus { border: 2px solid %2; padding: 3px 8px; }"
                                 "QToolButton#segment, QToolButton#wave { padding-right: 20px; }"
                                 "QToolButton::menu-indicator { image: url(%3); width: 10px; height: 10px;"
                                 "  subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }")
                      .arg(theme.border.name(), theme.accent.name(),
                          theme.mode == ThemeMode::Light ? QStringLiteral(":/touchstone/icons/down-light.svg")
                                                         : QStringLiteral(":/touchstone/icons/down-dark.svg")));
    m_undo->setIcon(themedIcon(QStringLiteral("undo"), theme.text));
    m_redo->setIcon(themedIcon(QStringLiteral("redo"), theme.text));
    m_segment->setIcon(themedIcon(QStringLiteral("people"), theme.mutedText));
    m_wave->setIcon(themedIcon(QStringLiteral("wave"), theme.mutedText));
    showProject();
    m_theme->setIcon(
        themedIcon(theme.mode == ThemeMode::Light ? QStringLiteral("dark") : QStringLiteral("light"), theme.text));
    m_searchIcon->setIcon(themedIcon(QStringLiteral("search"), theme.mutedText));
}

void TopBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search or command… Ctrl+K"));
    m_search->setAccessibleName(tr("Search or command"));
    // Each language is named in itself, whatever the interface speaks.
    m_language->setText(QStringLiteral("中 / EN"));
    m_language->setToolTip(tr("Switch to Chinese (Ctrl+Shift+L)"));
    m_language->setAccessibleName(tr("Language"));
    m_theme->setToolTip(tr("Switch between light and dark (Ctrl+Shift+T)"));
    m_theme->setAccessibleName(tr("Theme"));
    m_name->setToolTip(tr("Double-click to rename the journey"));
    m_nameEdit->setAccessibleName(tr("Name of the journey"));
    showProject();
    showFilter();
    showHistory();
}

void TopBar::showProject()
{
    const Project* project = m_workspace.project();
    const bool isOpen = project != nullptr;
    m_undo->setVisible(isOpen);
    m_redo->setVisible(isOpen);
    if (!isOpen) {
        m_name->setText(tr("Touchstone"));
        m_state->clear();
        return;
    }
    const QString name = project->journey().name.in(m_workspace.language());
    m_name->setText(name.isEmpty() ? tr("Untitled journey") : name);
    const QString file = QFileInfo(project->path()).fileName();
    const QString state = project->isReadOnly() ? tr("read only: %1 · %2").arg(project->readOnlyReason(), file)
                                                : tr("saved · %1").arg(file);
    const Theme& theme = m_workspace.theme();
    m_state->setStyleSheet(QStringLiteral("font-size: 12px; color: %1;")
                               .arg((project->isReadOnly() ? theme.warning : theme.mutedText).name()));
    m_state->setText(state);
    m_state->setToolTip(QStringLiteral("%1\n%2").arg(state, QDir::toNativeSeparators(project->path())));
}

void TopBar::showFilter()
{
    const Project* project = m_workspace.project();
    const bool hasSegments = project && !segmentChoices(project->evidence()).isEmpty();
    const bool hasWaves = project && waveChoices(project->evidence()).size() > 1;
    const TallyFilter& filter = m_workspace.filter();
    m_segment->setVisible(hasSegments || !filter.segment.isEmpty());
    m_wave->setVisible(hasWaves || !filter.wave.isEmpty());
    m_segment->setText(filter.segment.isEmpty()
            ? tr("Segment: everyone")
            : menuText(QString(filter.segment).replace(u'=', QStringLiteral(" = "))));
    m_segment->setToolTip(tr("Rank with the answers of one segment only"));
    m_wave->setText(filter.wave.isEmpty() || !project
            ? tr("All waves")
            : menuText(waveName(project->evidence(), filter.wave, m_workspace.language())));
    m_wave->setToolTip(tr("Rank with the answers of one survey wave only"));
    m_segment->setAccessibleName(tr("Segment"));
    m_wave->setAccessibleName(tr("Survey wave"));
}

void TopBar::showHistory()
{
    const Project* project = m_workspace.project();
    const bool isRoomy = width() >= RoomyWidth;
    const auto show = [&](QToolButton* button, bool isPossible, const QString& name, const QString& plain,
                          const QString& named, const QString& shortcut) {
        button->setEnabled(isPossible);
        const QString full = isPossible && !name.isEmpty() ? named.arg(name) : plain;
        const QString elided = button->fontMetrics().elidedText(full, Qt::ElideRight, StepNameWidth);
        button->setText(menuText(elided));
        const bool hasText = isRoomy && isPossible && button == m_undo;
        button->setToolButtonStyle(hasText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(full, shortcut));
        button->setAccessibleName(full);
    };
    const bool canUndo = project && project->canUndo();
    const bool canRedo = project && project->canRedo();
    show(m_undo, canUndo, canUndo ? project->undoName() : QString(), tr("Undo"), tr("Undo: %1"),
        QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    show(m_redo, canRedo, canRedo ? project->redoName() : QString(), tr("Redo"), tr("Redo: %1"),
        QKeySequence(QKeySequence::Redo).toString(QKeySequence::NativeText));
}

void TopBar::fillSegments()
{
    QMenu* menu = m_segment->menu();
    menu->clear();
    const Project* project = m_workspace.project();
    if (!project)
        return;
    const auto choose = [this](const QString& segment) {
        m_workspace.setFilter({.segment = segment, .wave = m_workspace.filter().wave});
    };
    QAction* everyone = addChoice(menu, tr("Everyone"), m_workspace.filter().segment.isEmpty());
    connect(everyone, &QAction::triggered, this, [choose] { choose({}); });
    QString column;
    for (const QString& segment : segmentChoices(project->evidence())) {
        if (segment.section(u'=', 0, 0) != column) {
            column = segment.section(u'=', 0, 0);
            menu->addSection(column);
        }
        QAction* action = addChoice(menu, segment.section(u'=', 1), segment == m_workspace.filter().segment);
        connect(action, &QAction::triggered, this, [choose, segment] { choose(segment); });
    }
}

void TopBar::fillWaves()
{
    QMenu* menu = m_wave->menu();
    menu->clear();
    const Project* project = m_workspace.project();
    if (!project)
        return;
    const auto choose = [this](const QString& wave) {
        m_workspace.setFilter({.segment = m_workspace.filter().segment, .wave = wave});
    };
    QAction* all = addChoice(menu, tr("All waves"), m_workspace.filter().wave.isEmpty());
    connect(all, &QAction::triggered, this, [choose] { choose({}); });
    menu->addSeparator();
    for (const QString& wave : waveChoices(project->evidence())) {
        QAction* action = addChoice(
            menu, waveName(project->evidence(), wave, m_workspace.language()), wave == m_workspace.filter().wave);
        connect(action, &QAction::triggered, this, [choose, wave] { choose(wave); });
    }
}

} // namespace touchstone
