// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapReading.h"

#include "model/base/TextFold.h"
#include "views/common/Icons.h"
#include "views/common/MenuText.h"
#include "views/common/Terms.h"
#include "views/common/TouchpointEdits.h"
#include "views/map/MapFindBar.h"
#include "views/map/MapView.h"
#include "views/map/Minimap.h"
#include "views/map/WidgetActions.h"

#include <QAction>
#include <QComboBox>
#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace touchstone {
namespace {

constexpr int FilterWidth = 170;

template <typename Value>
QSet<Value> toggled(QSet<Value> set, const Value& value)
{
    if (!set.remove(value))
        set.insert(value);
    return set;
}

} // namespace

MapReading::MapReading(Workspace& workspace, MapView& view, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_view(view)
    , m_actions(new WidgetActions(workspace, this))
    , m_minimap(new Minimap(view))
    , m_findBar(new MapFindBar(view))
    , m_lenses(new QComboBox)
    , m_lensLabel(new QLabel)
    , m_text(new QLineEdit)
    , m_more(new QToolButton)
    , m_showMinimapButton(new QToolButton)
    , m_menu(new QMenu(m_more))
    , m_chips(new QHBoxLayout)
    , m_count(new QLabel)
{
    m_lenses->setObjectName(QStringLiteral("mapLens"));
    for (size_t i = 0; i < AllLenses.size(); ++i) {
        QAction* action
            = m_actions->add(QStringLiteral("eye"), QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)),
                [this, i] { m_lenses->setCurrentIndex(static_cast<int>(i)); });
        m_lensActions.push_back(action);
        m_lenses->addItem({});
    }
    m_toFilter = m_actions->add(QStringLiteral("filter"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
    m_clearFilter = m_actions->add(QStringLiteral("close"), {}, [this] { setFilter({}); });
    m_toSelection = m_actions->add(
        QStringLiteral("fit"), QKeySequence(Qt::CTRL | Qt::Key_9), [this] { m_view.zoomToSelection(); });
    m_showMinimap = m_actions->add(QStringLiteral("map"), QKeySequence(Qt::CTRL | Qt::Key_8), {});
    m_showMinimap->setCheckable(true);
    connect(m_showMinimap, &QAction::toggled, m_minimap, &QWidget::setVisible);
    m_minimap->hide();
    layOut();

    connect(m_lenses, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_view.map().setLens(AllLenses[static_cast<size_t>(std::max(0, index))]); });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        MapFilter filter = m_view.map().filter();
        filter.text = text;
        setFilter(filter);
    });
    m_text->installEventFilter(this);
    connect(m_menu, &QMenu::aboutToShow, this, &MapReading::fillMenu);
    connect(&view.map(), &MapScene::filterChanged, this, &MapReading::showFilter);
    connect(&view.map(), &MapScene::layoutChanged, this, &MapReading::showCount);
    connect(&view.map(), &MapScene::legendChanged, this, &MapReading::showLens);
    connect(&workspace, &Workspace::selectionChanged, this,
        [this] { m_toSelection->setEnabled(!m_workspace.selection().isEmpty()); });
    connect(&workspace, &Workspace::themeChanged, this, &MapReading::retheme);
    view.installEventFilter(this);
    retheme();
    retranslate();
}

void MapReading::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(10, 5, 8, 5);
    row->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_findBar);
    m_lensLabel->setBuddy(m_lenses);
    m_lensLabel->setProperty("role", QStringLiteral("muted"));
    m_count->setProperty("role", QStringLiteral("muted"));
    m_lenses->setFocusPolicy(Qt::TabFocus);
    m_text->setFixedWidth(FilterWidth);
    m_text->setClearButtonEnabled(true);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_showMinimapButton->setDefaultAction(m_showMinimap);
    row->addWidget(m_lensLabel);
    row->addWidget(m_lenses);
    row->addSpacing(12);
    row->addWidget(m_text);
    row->addWidget(m_more);
    row->addLayout(m_chips);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_showMinimapButton);
}

void MapReading::find() { m_findBar->open(); }

void MapReading::setFilter(const MapFilter& filter) { m_view.map().setFilter(filter); }

void MapReading::addChip(const QString& text, const MapFilter& without)
{
    auto* chip = new QToolButton;
    chip->setText(menuText(text));
    chip->setIcon(themedIcon(QStringLiteral("close"), m_workspace.theme().text));
    chip->setIconSize({10, 10});
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(Qt::RightToLeft); // the cross behind the words
    chip->setCheckable(true);
    chip->setChecked(true);
    chip->setToolTip(tr("Remove from the filter"));
    chip->setAccessibleName(tr("Remove “%1” from the filter").arg(text));
    connect(chip, &QToolButton::clicked, this, [this, without] { setFilter(without); });
    m_chips->addWidget(chip);
}

void MapReading::showFilter()
{
    const MapScene& map = m_view.map();
    const MapFilter& filter = map.filter();
    if (m_text->text() != filter.text)
        m_text->setText(filter.text);
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide(); // it may be the one that was clicked
        item->widget()->deleteLater();
        delete item;
    }
    const auto without = [&](auto member, const auto& value) {
        MapFilter less = filter;
        (less.*member).remove(value);
        return less;
    };
    for (const StageId id : filter.stages)
        addChip(map.stageName(id), without(&MapFilter::stages, id));
    for (const ChannelId id : filter.channels)
        addChip(map.channelName(id), without(&MapFilter::channels, id));
    for (const QString& folded : filter.tags) {
        QString text = folded;
        for (const QString& tag : TouchpointEdits::tagsOf(map.journey())) {
            if (foldText(tag) == folded)
                text = tag;
        }
        addChip(text, without(&MapFilter::tags, folded));
    }
    for (const Grade grade : filter.grades)
        addChip(termOf(grade), without(&MapFilter::grades, grade));
    for (const QString& owner : filter.owners) {
        QString name = owner;
        for (const Touchpoint& touchpoint : map.journey().touchpoints) {
            if (ownerKey(touchpoint) == owner)
                name = touchpoint.card.owner.in(m_workspace.language());
        }
        addChip(name, without(&MapFilter::owners, owner));
    }
    if (filter.isMomentOfTruth) {
        MapFilter less = filter;
        less.isMomentOfTruth = false;
        addChip(tr("Moment of truth"), less);
    }
    if (filter.bestRanks > 0) {
        MapFilter less = filter;
        less.bestRanks = 0;
        addChip(tr("First %n of the ranking", nullptr, filter.bestRanks), less);
    }
    m_clearFilter->setEnabled(!filter.isEmpty());
    showCount();
}

void MapReading::showCount()
{
    const MapScene& map = m_view.map();
    m_count->setText(map.filter().isEmpty()
            ? QString()
            : tr("%1 of %n touchpoints", nullptr, map.journey().touchpoints.size()).arg(map.matchCount()));
}

void MapReading::addChoice(QMenu* menu, const QString& text, bool isChosen, const MapFilter& toggled)
{
    QAction* action = menu->addAction(menuText(text));
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this, [this, toggled] { setFilter(toggled); });
}

void MapReading::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    const MapScene& map = m_view.map();
    const MapFilter& filter = map.filter();
    const auto changed = [&](auto member, const auto& value) {
        MapFilter other = filter;
        other.*member = value;
        return other;
    };
    QMenu* stages = m_menu->addMenu(tr("Stage"));
    for (const Stage& stage : map.journey().stages)
        addChoice(stages, map.stageName(stage.id), filter.stages.contains(stage.id),
            changed(&MapFilter::stages, toggled(filter.stages, stage.id)));
    QMenu* channels = m_menu->addMenu(tr("Channel"));
    for (const Channel& channel : map.journey().channels)
        addChoice(channels, map.channelName(channel.id), filter.channels.contains(channel.id),
            changed(&MapFilter::channels, toggled(filter.channels, channel.id)));
    QMenu* tags = m_menu->addMenu(tr("Tag"));
    QMenu* owners = m_menu->addMenu(tr("Owner"));
    QMap<QString, QString> names;
    for (const Touchpoint& touchpoint : map.journey().touchpoints) {
        if (const QString owner = ownerKey(touchpoint); !owner.isEmpty())
            names.insert(owner, touchpoint.card.owner.in(m_workspace.language()));
    }
    for (const QString& tag : TouchpointEdits::tagsOf(map.journey())) {
        const QString folded = foldText(tag);
        addChoice(tags, tag, filter.tags.contains(folded), changed(&MapFilter::tags, toggled(filter.tags, folded)));
    }
    for (auto owner = names.begin(); owner != names.end(); ++owner)
        addChoice(owners, owner.value(), filter.owners.contains(owner.key()),
            changed(&MapFilter::owners, toggled(filter.owners, owner.key())));
    QMenu* grades = m_menu->addMenu(tr("Evidence"));
    for (const Grade grade : {Grade::Measured, Grade::Heard, Grade::Assumed})
        addChoice(grades, termOf(grade), filter.grades.contains(grade),
            changed(&MapFilter::grades, toggled(filter.grades, grade)));
    QMenu* ranks = m_menu->addMenu(tr("Ranking"));
    for (const int count : {3, 5, 10, 20})
        addChoice(ranks, tr("First %n of the ranking", nullptr, count), filter.bestRanks == count,
            changed(&MapFilter::bestRanks, filter.bestRanks == count ? 0 : count));
    for (QMenu* menu : {stages, channels, tags, owners, ranks})
        menu->setEnabled(!menu->isEmpty());
    addChoice(m_menu, tr("Moment of truth"), filter.isMomentOfTruth,
        changed(&MapFilter::isMomentOfTruth, !filter.isMomentOfTruth));
    m_menu->addSeparator();
    m_menu->addAction(m_clearFilter);
}

void MapReading::showLens()
{
    const auto lens = static_cast<int>(m_view.map().lens());
    if (m_lenses->currentIndex() != lens)
        m_lenses->setCurrentIndex(lens);
}

QByteArray MapReading::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << keyOf(m_view.map().lens()) << m_showMinimap->isChecked();
    return state;
}

void MapReading::restoreState(const QByteArray& state)
{
    QString lens;
    bool isMinimapShown = false;
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> lens >> isMinimapShown;
    if (stream.status() != QDataStream::Ok)
        return;
    m_view.map().setLens(lensOfKey(lens).value_or(MapLens::Pain));
    m_showMinimap->setChecked(isMinimapShown);
}

bool MapReading::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_view && event->type() == QEvent::Resize)
        m_minimap->place();
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (key == Qt::Key_Escape)
                m_text->clear();
            m_view.setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MapReading::retranslate()
{
    m_lensLabel->setText(tr("Lens"));
    m_lenses->setAccessibleName(tr("Lens"));
    for (size_t i = 0; i < AllLenses.size(); ++i) {
        m_lenses->setItemText(static_cast<int>(i), nameOf(AllLenses[i]));
        m_lenses->setItemData(
            static_cast<int>(i), m_lensActions[i]->shortcut().toString(QKeySequence::NativeText), Qt::ToolTipRole);
        m_lensActions[i]->setText(tr("Lens: %1").arg(nameOf(AllLenses[i])));
    }
    m_lenses->setToolTip(tr("What the cards' colours and figures speak of (Alt+1 … Alt+8)"));
    m_text->setPlaceholderText(tr("Filter by name"));
    m_text->setAccessibleName(tr("Filter by name"));
    m_text->setToolTip(QStringLiteral("%1 (%2)").arg(
        tr("What does not match fades"), m_toFilter->shortcut().toString(QKeySequence::NativeText)));
    m_more->setText(tr("Filter"));
    m_more->setAccessibleName(tr("More conditions of the filter"));
    m_toFilter->setText(tr("Filter the map"));
    m_clearFilter->setText(tr("Clear the filter"));
    m_showMinimap->setText(tr("Minimap"));
    m_toSelection->setText(tr("Show the selection"));
    showFilter();
}

void MapReading::retheme()
{
    m_more->setIcon(themedIcon(QStringLiteral("filter"), m_workspace.theme().text));
    showFilter();
}

void MapReading::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace touchstone
