// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/JourneyBar.h"

#include "views/common/Icons.h"
#include "views/common/MenuText.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace touchstone {
namespace {

constexpr int BarHeight = 34, LongestName = 220;

} // namespace

JourneyBar::JourneyBar(Workspace& workspace, QWidget* home, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edits(workspace)
    , m_actions(new WidgetActions(workspace, this))
    , m_row(new QHBoxLayout(this))
    , m_crumbs(new QHBoxLayout)
    , m_variants(new QToolButton)
    , m_compareButton(new QToolButton)
{
    setFixedHeight(BarHeight);
    setFocusProxy(home);
    m_row->setContentsMargins(8, 0, 8, 0);
    m_row->setSpacing(6);
    m_crumbs->setContentsMargins(0, 0, 0, 0);
    m_crumbs->setSpacing(2);
    m_variants->setObjectName(QStringLiteral("variants"));
    m_variants->setMenu(new QMenu(m_variants));
    m_variants->setPopupMode(QToolButton::InstantPopup);
    m_variants->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_compareButton->setObjectName(QStringLiteral("compare"));
    m_compareButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton* button : {m_variants, m_compareButton}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setIconSize({16, 16});
    }
    m_row->addWidget(m_variants);
    auto* way = new QWidget;
    way->setLayout(m_crumbs);
    m_row->addWidget(way);
    m_row->addStretch(1);
    m_row->addWidget(m_compareButton);
    connect(m_variants->menu(), &QMenu::aboutToShow, this, &JourneyBar::fillVariants);

    m_open = m_actions->add(QStringLiteral("open"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down),
        [this] { m_edits.open(m_workspace.current()); });
    m_up = m_actions->add(
        QStringLiteral("up"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), [this] { m_edits.goUp(); });
    m_newVariant = m_actions->add(QStringLiteral("new"), {}, [this] { m_edits.addVariant(); });
    m_nextVariant
        = m_actions->add(QStringLiteral("right"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] { showNextVariant(); });
    m_compare = m_actions->add(QStringLiteral("duplicate"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), {});
    m_compare->setCheckable(true);
    m_rename = m_actions->add(QStringLiteral("edit"), {}, [this] { beginRename(m_workspace.shownJourney()); });
    m_remove = m_actions->add(QStringLiteral("remove"), {}, [this] { m_edits.remove(m_workspace.shownJourney()); });
    m_compareButton->setDefaultAction(m_compare);

    connect(&workspace, &Workspace::projectChanged, this, &JourneyBar::rebuild);
    connect(&workspace, &Workspace::journeyShown, this, &JourneyBar::rebuild);
    connect(&workspace, &Workspace::changed, this, &JourneyBar::take);
    connect(&workspace, &Workspace::selectionChanged, this, &JourneyBar::updateActions);
    connect(&workspace, &Workspace::languageChanged, this, &JourneyBar::retranslate);
    connect(&workspace, &Workspace::themeChanged, this, &JourneyBar::retheme);
    retheme();
    retranslate();
}

void JourneyBar::addAtEnd(QWidget* widget) { m_row->addWidget(widget); }

JourneyId JourneyBar::comparedVariant() const
{
    const std::vector<JourneyId> variants = m_edits.variants();
    const JourneyId root = m_edits.pathTo(m_workspace.shownJourney()).front();
    return root ? root : variants.empty() ? JourneyId{} : variants.front();
}

void JourneyBar::take(const Changes& changes)
{
    if (changes.everything || changes.journeyProperties || !changes.sideJourneys.isEmpty())
        rebuild();
}

QToolButton* JourneyBar::addCrumb(JourneyId id, bool isShown)
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("crumb"));
    button->setFocusPolicy(Qt::TabFocus);
    const QString name = m_edits.nameOf(id);
    QFont font = button->font();
    font.setBold(isShown);
    button->setFont(font);
    button->setText(menuText(QFontMetrics(font).elidedText(name, Qt::ElideRight, LongestName)));
    button->setAccessibleName(name);
    button->setToolTip(isShown ? tr("%1: click to rename").arg(name) : tr("Go up to %1").arg(name));
    connect(button, &QToolButton::clicked, this, [this, id] {
        if (id == m_workspace.shownJourney())
            beginRename(id);
        else
            m_workspace.showJourney(id);
    });
    m_crumbs->addWidget(button);
    button->show(); // at once, not with the next turn of the event loop
    m_buttons.insert(id, button);
    return button;
}

void JourneyBar::rebuild()
{
    if (editor())
        editor()->cancel();
    while (QLayoutItem* item = m_crumbs->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    m_buttons.clear();
    const bool isOpen = m_workspace.project() != nullptr;
    m_variants->setVisible(isOpen);
    if (isOpen) {
        const std::vector<JourneyId> path = m_edits.pathTo(m_workspace.shownJourney());
        for (const JourneyId id : path) {
            if (id != path.front())
                m_crumbs->addWidget(new QLabel(QStringLiteral("›")));
            addCrumb(id, id == path.back());
        }
        m_variants->setText(path.front() ? tr("To-be") : tr("As-is"));
    }
    m_compareButton->setVisible(isOpen && !m_edits.variants().empty());
    updateActions();
}

void JourneyBar::fillVariants()
{
    QMenu* menu = m_variants->menu();
    menu->clear();
    const JourneyId root = m_edits.pathTo(m_workspace.shownJourney()).front();
    const auto offer = [&](JourneyId id, const QString& text) {
        QAction* action = menu->addAction(menuText(text), this, [this, id] { m_edits.showVariant(id); });
        action->setCheckable(true);
        action->setChecked(id == root);
    };
    offer({}, tr("As-is: %1").arg(m_edits.nameOf({})));
    for (const JourneyId id : m_edits.variants())
        offer(id, tr("To-be: %1").arg(m_edits.nameOf(id)));
    menu->addSeparator();
    menu->addAction(m_newVariant);
    menu->addAction(m_compare);
    menu->addSeparator();
    menu->addAction(m_rename);
    menu->addAction(m_remove);
}

void JourneyBar::showNextVariant()
{
    std::vector<JourneyId> all = {JourneyId{}};
    for (const JourneyId id : m_edits.variants())
        all.push_back(id);
    const auto root = std::find(all.begin(), all.end(), m_edits.pathTo(m_workspace.shownJourney()).front());
    const bool isLast = root == all.end() || root + 1 == all.end();
    m_edits.showVariant(isLast ? all.front() : *(root + 1));
}

void JourneyBar::beginRename(JourneyId id)
{
    QToolButton* button = m_buttons.value(id);
    if (!button || editor() || m_workspace.project()->isReadOnly())
        return;
    m_editor = new InlineEditor(
        m_edits.nameOf(id), [this, id](const QString& text, InlineEditor::End) { m_edits.rename(id, text); }, this);
    m_editor->setAccessibleName(tr("Name of the journey"));
    const int height = m_editor->sizeHint().height();
    m_editor->setGeometry(
        button->mapTo(this, QPoint()).x(), (BarHeight - height) / 2, std::max(button->width(), LongestName), height);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
}

void JourneyBar::updateActions()
{
    const bool isOpen = m_workspace.project() != nullptr;
    m_open->setEnabled(isOpen && m_workspace.journey().touchpoints.contains(m_workspace.current()));
    m_up->setEnabled(isOpen && m_workspace.journey().opensAt);
    m_newVariant->setEnabled(isOpen && !m_workspace.project()->journey().touchpoints.isEmpty());
    const bool hasVariants = !m_edits.variants().empty();
    m_nextVariant->setEnabled(hasVariants);
    m_compare->setEnabled(hasVariants);
    if (!hasVariants)
        m_compare->setChecked(false);
    m_rename->setEnabled(isOpen);
    m_remove->setEnabled(static_cast<bool>(m_workspace.shownJourney()));
}

void JourneyBar::retranslate()
{
    m_open->setText(tr("Open as a journey of its own"));
    m_up->setText(tr("Up to the journey that it belongs to"));
    m_newVariant->setText(tr("New to-be variant"));
    m_nextVariant->setText(tr("Show as-is or the next to-be"));
    m_compare->setText(tr("Compare as-is and to-be"));
    m_compare->setIconText(tr("Compare"));
    m_rename->setText(tr("Rename the shown journey"));
    m_remove->setText(tr("Delete the shown journey"));
    m_variants->setToolTip(tr("As-is, to-be variants, and a new one"));
    m_variants->setAccessibleName(tr("As-is or to-be"));
    rebuild();
}

void JourneyBar::retheme()
{
    m_variants->setIcon(themedIcon(QStringLiteral("map"), m_workspace.theme().accent));
    update();
}

void JourneyBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_workspace.theme().surface);
    painter.setPen(m_workspace.theme().border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void JourneyBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace touchstone
