// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/ComparePanel.h"

#include "views/common/Icons.h"
#include "views/map/ComparisonDialog.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QSplitter>
#include <QToolButton>

namespace touchstone {
namespace {

constexpr int ListHeight = 150, SignSize = 16, TitleHeight = 40;

QIcon signIcon(DifferenceKind kind, const Theme& theme)
{
    QPixmap pixmap(2 * SignSize, 2 * SignSize);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDifference(painter, {SignSize / 2., SignSize / 2.}, SignSize / 2., kind, theme);
    return QIcon(pixmap);
}

/// A side with its title above it.
QWidget* titled(QWidget* title, ComparedMap* map)
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget;
    head->setFixedHeight(TitleHeight); // the same on both sides, so that the maps stand level
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(12, 0, 8, 0);
    line->addWidget(title);
    line->addStretch(1);
    column->addWidget(head);
    column->addWidget(map, 1);
    return side;
}

} // namespace

ComparePanel::ComparePanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_comparison(std::make_shared<const Comparison>())
    , m_beforeTitle(new QLabel)
    , m_afterTitle(new QLabel)
    , m_figures(new QLabel)
    , m_count(new QLabel)
    , m_variants(new QComboBox)
    , m_export(new QAction(this))
    , m_exportButton(new QToolButton)
    , m_close(new QToolButton)
    , m_before(new ComparedMap(workspace, Comparison::Side::Before))
    , m_after(new ComparedMap(workspace, Comparison::Side::After))
    , m_sides(new QSplitter(Qt::Horizontal))
    , m_list(new QListWidget)
{
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 6, 8, 6);
    top->setSpacing(12);
    m_figures->setWordWrap(true);
    m_figures->setTextFormat(Qt::PlainText);
    m_variants->setObjectName(QStringLiteral("comparedVariant"));
    for (QToolButton* button : {m_exportButton, m_close}) {
        button->setIconSize({SignSize, SignSize});
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_export->setEnabled(false);
    m_exportButton->setDefaultAction(m_export);
    m_exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    top->addWidget(m_figures, 1);
    top->addWidget(m_count);
    top->addWidget(m_exportButton);
    top->addWidget(m_close);
    auto* after = new QWidget;
    auto* afterLine = new QHBoxLayout(after);
    afterLine->setContentsMargins(0, 0, 0, 0);
    afterLine->addWidget(m_afterTitle);
    afterLine->addWidget(m_variants);
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(titled(m_beforeTitle, m_before));
    m_sides->addWidget(titled(after, m_after));
    m_list->setObjectName(QStringLiteral("differences"));
    auto* rows = new QSplitter(Qt::Vertical);
    rows->setChildrenCollapsible(false);
    rows->addWidget(m_sides);
    rows->addWidget(m_list);
    rows->setStretchFactor(0, 1);
    rows->setSizes({1000, ListHeight});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(rows, 1);

    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ComparePanel::catchUp);
    for (ComparedMap* map : {m_before, m_after}) {
        connect(map, &ComparedMap::partChanged, map == m_before ? m_after : m_before, &ComparedMap::setShownPart);
        connect(map, &ComparedMap::chosen, this, &ComparePanel::choose);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &ComparePanel::jumpTo);
    connect(m_list, &QListWidget::itemClicked, this, [this] { jumpTo(m_list->currentRow()); });
    connect(m_variants, &QComboBox::activated, this,
        [this] { compareWith(JourneyId{m_variants->currentData().toLongLong()}); });
    connect(m_close, &QToolButton::clicked, this, &ComparePanel::closeWanted);
    connect(m_export, &QAction::triggered, this,
        [this] { (new ComparisonDialog(m_workspace, m_comparison, window()))->open(); });
    connect(&workspace, &Workspace::changed, this, &ComparePanel::refreshLater);
    connect(&workspace, &Workspace::projectChanged, this, [this] { compareWith({}); });
    connect(&workspace, &Workspace::languageChanged, this, &ComparePanel::retranslate);
    connect(&workspace, &Workspace::themeChanged, this, &ComparePanel::retheme);
    retranslate();
    retheme();
}

void ComparePanel::compareWith(JourneyId variant)
{
    m_isFitted = m_isFitted && variant == m_variant;
    m_variant = variant;
    refresh();
    if (isVisible())
        m_timer.start(); // fits it
}

void ComparePanel::refreshLater()
{
    m_isOutdated = static_cast<bool>(m_variant);
    if (m_isOutdated && isVisible())
        m_timer.start(); // once for all changes of one turn of the event loop
}

void ComparePanel::catchUp()
{
    if (m_isOutdated)
        refresh();
    if (!m_isFitted && isVisible() && m_variant) {
        m_before->showWhole();
        m_isFitted = true;
    }
}

void ComparePanel::refresh()
{
    m_isOutdated = false;
    const Project* project = m_workspace.project();
    const Journey* variant = project && m_variant ? project->data().sideJourneys.find(m_variant) : nullptr;
    if (!variant) {
        m_variant = {};
        m_comparison = std::make_shared<const Comparison>();
        emit closeWanted();
    } else {
        m_comparison = std::make_shared<const Comparison>(project->journey(), *variant, m_workspace.language());
    }
    m_before->setComparison(m_comparison);
    m_after->setComparison(m_comparison);
    m_variants->clear();
    if (project) {
        for (const Journey& side : project->data().sideJourneys) {
            if (side.isVariant())
                m_variants->addItem(side.name.in(m_workspace.language()), QVariant::fromValue(side.id.value));
        }
    }
    m_variants->setCurrentIndex(m_variants->findData(QVariant::fromValue(m_variant.value)));
    m_beforeTitle->setText(
        tr("As-is: %1").arg(m_comparison->journey(Comparison::Side::Before).name.in(m_workspace.language())));
    m_afterTitle->setText(tr("To-be:"));
    fillList();
    showFigures();
}

void ComparePanel::fillList()
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    const Journey& before = m_comparison->journey(Comparison::Side::Before);
    const Journey& after = m_comparison->journey(Comparison::Side::After);
    m_lines = describeDifferences(m_comparison->difference(), before, after, m_workspace.language());
    for (const DifferenceLine& line : m_lines) {
        auto* item = new QListWidgetItem(signIcon(line.kind, m_workspace.theme()), line.text, m_list);
        const QString kind = line.kind == DifferenceKind::Added ? tr("added")
            : line.kind == DifferenceKind::Removed              ? tr("removed")
                                                                : tr("changed");
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(kind, line.text));
        const TouchpointDifference* difference = m_comparison->difference().of(line.touchpoint);
        item->setToolTip(
            difference ? describeDifference(*difference, before, after, m_workspace.language()) : line.text);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void ComparePanel::showFigures()
{
    const JourneyFigures before = figuresOf(m_comparison->journey(Comparison::Side::Before));
    const JourneyFigures after = figuresOf(m_comparison->journey(Comparison::Side::After));
    m_figures->setText(describeFigures(before, after).join(QStringLiteral("   ·   ")));
    const auto count = [this](DifferenceKind kind) {
        return std::count_if(
            m_lines.begin(), m_lines.end(), [kind](const DifferenceLine& line) { return line.kind == kind; });
    };
    m_count->setText(m_lines.empty() ? tr("No difference")
                                     : QStringLiteral("+%1   −%2   ~%3")
                                           .arg(count(DifferenceKind::Added))
                                           .arg(count(DifferenceKind::Removed))
                                           .arg(count(DifferenceKind::Changed)));
    m_count->setToolTip(tr("Added, removed, changed"));
}

void ComparePanel::jumpTo(int row)
{
    if (row < 0 || row >= static_cast<int>(m_lines.size()))
        return;
    const TouchpointId id = m_lines[static_cast<size_t>(row)].touchpoint;
    if (!id)
        return;
    m_workspace.select(id);
    m_before->reveal(id);
}

void ComparePanel::choose(TouchpointId id)
{
    m_workspace.select(id);
    const TouchpointDifference* difference = m_comparison->difference().of(id);
    for (size_t row = 0; difference && row < m_lines.size(); ++row) {
        const TouchpointId line = m_lines[row].touchpoint;
        if (line && (line == difference->before || line == difference->after)) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentRow(static_cast<int>(row));
            return;
        }
    }
}

void ComparePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_sides->setSizes({width() / 2, width() / 2});
    m_timer.start(); // when the sides have their size
    m_export->setEnabled(static_cast<bool>(m_variant));
}

void ComparePanel::hideEvent(QHideEvent* event)
{
    m_export->setEnabled(false);
    QWidget::hideEvent(event);
}

void ComparePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void ComparePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_workspace.theme().surface);
}

void ComparePanel::retranslate()
{
    m_before->setAccessibleName(tr("As-is map"));
    m_after->setAccessibleName(tr("To-be map"));
    m_list->setAccessibleName(tr("Differences"));
    m_variants->setAccessibleName(tr("To-be variant"));
    m_export->setText(tr("Export the comparison…"));
    m_export->setIconText(tr("Export"));
    m_close->setToolTip(tr("Close the comparison (Escape)"));
    m_close->setAccessibleName(tr("Close the comparison (Escape)"));
    refreshLater();
}

void ComparePanel::retheme()
{
    m_close->setIcon(themedIcon(QStringLiteral("close"), m_workspace.theme().text));
    m_export->setIcon(themedIcon(QStringLiteral("export"), m_workspace.theme().text));
    fillList(); // its signs
    update();
}

void ComparePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace touchstone
