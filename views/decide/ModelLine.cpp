// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/ModelLine.h"

#include "views/common/Workspace.h"
#include "views/decide/DriversDialog.h"
#include "views/decide/FirmnessLine.h"
#include "views/decide/ModelSettingsDialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace touchstone {

ModelLine::ModelLine(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drivers(new QPushButton(this))
    , m_settings(new QPushButton(this))
{
    m_drivers->setObjectName(QStringLiteral("showDrivers"));
    m_settings->setObjectName(QStringLiteral("showModelSettings"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FirmnessLine(workspace, this), 1);
    layout->addStretch();
    layout->addWidget(m_drivers, 0, Qt::AlignTop);
    layout->addWidget(m_settings, 0, Qt::AlignTop);
    connect(m_drivers, &QPushButton::clicked, this, &ModelLine::open<DriversDialog>);
    connect(m_settings, &QPushButton::clicked, this, &ModelLine::open<ModelSettingsDialog>);
    connect(&workspace, &Workspace::rankingChanged, this, &ModelLine::refresh);
    connect(&workspace, &Workspace::projectChanged, this, &ModelLine::refresh);
    retranslate();
}

void ModelLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ModelLine::retranslate()
{
    m_drivers->setText(tr("Dri&vers…"));
    m_drivers->setToolTip(tr("What drives the outcome, by two methods"));
    m_settings->setText(tr("&Model settings…"));
    m_settings->setToolTip(tr("Weights, signals, anchors and loss tables of this project"));
    refresh();
}

void ModelLine::refresh()
{
    m_drivers->setVisible(!m_workspace.ranking()->driverTouchpoints.empty());
    m_settings->setVisible(m_workspace.project());
}

/// One of each, that stays open beside the window: what is changed there is seen here.
template <typename Dialog>
void ModelLine::open()
{
    QPointer<QDialog>& opened = m_opened[std::is_same_v<Dialog, ModelSettingsDialog>];
    if (!opened) {
        opened = new Dialog(m_workspace, window());
        opened->setAttribute(Qt::WA_DeleteOnClose);
    }
    opened->show();
    opened->raise();
    opened->activateWindow();
}

} // namespace touchstone
