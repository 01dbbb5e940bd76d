// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/ProgressPanel.h"

#include "views/common/Icons.h"
#include "views/common/Workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int PollMilliseconds = 100;
constexpr int PatienceMilliseconds = 500;
constexpr int BarSteps = 1000;

} // namespace

ProgressPanel::ProgressPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    hide();
    m_timer.setInterval(PollMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ProgressPanel::poll);
    connect(&workspace, &Workspace::taskStarted, this, &ProgressPanel::watch);
    connect(&workspace, &Workspace::themeChanged, this, [this] {
        for (const Row& row : m_rows) {
            if (row.cancel)
                row.cancel->setIcon(themedIcon(QStringLiteral("close"), m_workspace.theme().mutedText));
        }
    });
}

void ProgressPanel::watch(const QString& taskName, std::shared_ptr<Progress> progress)
{
    m_rows.push_back({.name = taskName, .progress = std::move(progress)});
    if (!m_timer.isActive())
        m_timer.start();
}

QStringList ProgressPanel::shownTasks() const
{
    QStringList names;
    for (const Row& row : m_rows) {
        if (row.widget)
            names << row.name;
    }
    return names;
}

void ProgressPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (const Row& row : m_rows)
            retranslate(row);
    }
    QWidget::changeEvent(event);
}

void ProgressPanel::poll()
{
    std::erase_if(m_rows, [](const Row& row) {
        if (!row.progress->isFinished())
            return false;
        delete row.widget;
        return true;
    });
    for (Row& row : m_rows) {
        row.age += PollMilliseconds;
        if (!row.widget && row.age >= PatienceMilliseconds)
            show(row);
        if (!row.widget)
            continue;
        const qint64 total = row.progress->total();
        row.bar->setRange(0, total > 0 ? BarSteps : 0);
        if (total > 0)
            row.bar->setValue(static_cast<int>(std::min(total, row.progress->done()) * BarSteps / total));
        row.cancel->setEnabled(!row.progress->isCancelled());
    }
    setVisible(!shownTasks().isEmpty());
    if (m_rows.empty())
        m_timer.stop();
}

void ProgressPanel::show(Row& row)
{
    row.widget = new QWidget;
    auto* layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(14, 5, 8, 5);
    layout->setSpacing(10);
    auto* name = new QLabel(row.name);
    row.bar = new QProgressBar;
    row.bar->setTextVisible(false);
    row.bar->setAccessibleName(row.name);
    row.cancel = new QToolButton;
    row.cancel->setIcon(themedIcon(QStringLiteral("close"), m_workspace.theme().mutedText));
    row.cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(row.cancel, &QToolButton::clicked, this, [progress = row.progress, button = row.cancel] {
        progress->cancel();
        button->setEnabled(false);
    });
    layout->addWidget(name);
    layout->addWidget(row.bar, 1);
    layout->addWidget(row.cancel);
    this->layout()->addWidget(row.widget);
    retranslate(row);
}

void ProgressPanel::retranslate(const Row& row) const
{
    if (!row.cancel)
        return;
    row.cancel->setText(tr("Cancel"));
    row.cancel->setToolTip(tr("Cancel “%1”").arg(row.name));
    row.cancel->setAccessibleName(row.cancel->toolTip());
}

} // namespace touchstone
