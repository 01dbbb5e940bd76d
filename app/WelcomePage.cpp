// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WelcomePage.h"

#include "app/actions/FileActions.h"
#include "views/common/EmptyState.h"
#include "views/common/MenuText.h"
#include "views/common/Workspace.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int ShownRecentFiles = 6;

} // namespace

WelcomePage::WelcomePage(Workspace& workspace, FileActions& files, QWidget* parent)
    : QWidget(parent)
    , m_files(files)
    , m_start(new EmptyState(workspace, QStringLiteral("map")))
    , m_new(m_start->addButton({}, true))
    , m_open(m_start->addButton({}))
    , m_sample(m_start->addButton({}))
    , m_recent(new QWidget)
    , m_recentRows(new QVBoxLayout(m_recent))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_start);
    m_recentRows->setContentsMargins(0, 18, 0, 0);
    m_recentRows->setSpacing(2);
    m_start->addWidget(m_recent);
    setFocusProxy(m_new);
    connect(m_new, &QPushButton::clicked, files.newJourney(), &QAction::trigger);
    connect(m_open, &QPushButton::clicked, files.openJourney(), &QAction::trigger);
    connect(m_sample, &QPushButton::clicked, files.openSample(), &QAction::trigger);
    connect(files.openSample(), &QAction::changed, this,
        [this] { m_sample->setEnabled(m_files.openSample()->isEnabled()); });
    connect(&files, &FileActions::recentFilesChanged, this, &WelcomePage::fillRecent);
    retranslate();
}

void WelcomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_start->setTexts(tr("Which touchpoints do we digitise first?"),
        tr("Begin a journey, open one, or look at the sample: a home-furnishing retailer with two survey waves and "
           "twelve "
           "interviews. You can also drop a file on this window."));
    m_new->setText(tr("New journey…"));
    m_open->setText(tr("Open…"));
    m_sample->setText(tr("Open the sample"));
    fillRecent();
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem* item = m_recentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = m_files.recentFiles().mid(0, ShownRecentFiles);
    m_recent->setVisible(!files.isEmpty());
    if (files.isEmpty())
        return;
    auto* title = new QLabel(tr("Open recent"));
    title->setProperty("role", QStringLiteral("caption"));
    m_recentRows->addWidget(title);
    for (const QString& path : files) {
        const QFileInfo file(path);
        auto* button = new QPushButton(menuText(file.completeBaseName()));
        button->setFlat(true);
        button->setStyleSheet(QStringLiteral("text-align: left;"));
        button->setToolTip(QDir::toNativeSeparators(path));
        // The page is rebuilt while a recent file opens: the press must be over before.
        connect(
            button, &QPushButton::clicked, this, [this, path] { m_files.openFile(path); }, Qt::QueuedConnection);
        m_recentRows->addWidget(button);
    }
}

} // namespace touchstone
