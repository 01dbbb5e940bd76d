// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/ReportView.h"

#include "views/common/EmptyState.h"
#include "views/common/Task.h"
#include "views/common/Workspace.h"
#include "views/report/ReportPdf.h"
#include "views/report/ReportPreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int Patience = 200; ///< milliseconds from the last change to a new layout
constexpr int PageRole = Qt::UserRole;

} // namespace

ReportView::ReportView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_empty = new EmptyState(workspace, QStringLiteral("report"));
    m_languageLabel = new QLabel;
    m_language = new QComboBox;
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(workspace.language())));
    m_languageLabel->setBuddy(m_language);
    m_holdsLabel = new QLabel;
    m_topPages = new QCheckBox;
    m_method = new QCheckBox;
    m_topPages->setChecked(true);
    m_method->setChecked(true);
    m_partsLabel = new QLabel;
    m_parts = new QListWidget;
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->setTextElideMode(Qt::ElideRight);
    m_partsLabel->setBuddy(m_parts);
    m_export = new QPushButton;
    m_export->setProperty("primary", true);
    m_preview = new ReportPreview(workspace);

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_languageLabel);
    column->addWidget(m_language);
    column->addSpacing(8);
    column->addWidget(m_holdsLabel);
    column->addWidget(m_topPages);
    column->addWidget(m_method);
    column->addSpacing(8);
    column->addWidget(m_partsLabel);
    column->addWidget(m_parts, 1);
    column->addWidget(m_export);

    auto* splitter = new QSplitter;
    splitter->addWidget(side);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 900});
    splitter->setChildrenCollapsible(false);
    side->setMinimumWidth(200);

    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);

    m_timer.setSingleShot(true);
    m_timer.setInterval(Patience);
    connect(&m_timer, &QTimer::timeout, this, &ReportView::layOut);
    connect(&workspace, &Workspace::projectChanged, this, &ReportView::layOutLater);
    connect(&workspace, &Workspace::rankingChanged, this, &ReportView::layOutLater);
    connect(&workspace, &Workspace::certaintyChanged, this, &ReportView::layOutLater);
    connect(&workspace, &Workspace::changed, this, &ReportView::layOutLater);
    connect(&workspace, &Workspace::languageChanged, this, [this] {
        if (!m_languageWasChosen) {
            m_language->setCurrentIndex(std::max(0, m_language->findData(m_workspace.language())));
            layOutLater();
        }
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_languageWasChosen = true;
        layOutLater();
    });
    connect(m_topPages, &QCheckBox::toggled, this, &ReportView::layOutLater);
    connect(m_method, &QCheckBox::toggled, this, &ReportView::layOutLater);
    connect(m_export, &QPushButton::clicked, this, &ReportView::exportPdf);
    connect(m_parts, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && m_parts->hasFocus())
            m_preview->goToPage(item->data(PageRole).toInt());
    });
    connect(m_parts, &QListWidget::itemClicked, this,
        [this](QListWidgetItem* item) { m_preview->goToPage(item->data(PageRole).toInt()); });
    connect(m_preview, &ReportPreview::currentPageChanged, this, [this](int page) {
        if (m_parts->hasFocus())
            return;
        for (int i = m_parts->count() - 1; i >= 0; --i) {
            if (m_parts->item(i)->data(PageRole).toInt() <= page) {
                m_parts->setCurrentRow(i);
                return;
            }
        }
    });
    retranslate();
    layOutLater();
}

ReportOptions ReportView::options() const
{
    ReportOptions options;
    options.language = m_language->currentData().toString();
    options.date = QDateTime::currentDateTime();
    options.withTopPages = m_topPages->isChecked();
    options.withMethod = m_method->isChecked();
    return options;
}

bool ReportView::canExport() const
{
    return m_layout && m_workspace.project() && !m_isOutdated && !m_workspace.isRanking() && !m_workspace.isDrawing();
}

void ReportView::layOutLater()
{
    m_isOutdated = true;
    const bool hasSomething = m_workspace.project() && m_workspace.ranking()->basis != Basis::Nothing;
    m_stack->setCurrentIndex(hasSomething ? 1 : 0);
    if (!hasSomething) {
        ++m_generation;
        m_layout.reset();
        m_preview->setReport(nullptr);
        m_parts->clear();
        m_timer.stop();
        retranslate();
        return;
    }
    if (isVisible())
        m_timer.start();
}

void ReportView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutdated && m_workspace.project() && m_workspace.ranking()->basis != Basis::Nothing)
        m_timer.start(0);
}

void ReportView::layOut()
{
    if (!m_workspace.project())
        return;
    m_isOutdated = false;
    struct LaidOut
    {
        std::shared_ptr<const ReportLayout> layout;
        std::optional<Error> missing; ///< why there are no pictures
    };
    ProjectData data = m_workspace.project()->data();
    data.evidence = *m_workspace.rankedEvidence();
    const auto work = [data = std::move(data), ranking = m_workspace.ranking(), certainty = m_workspace.certainty(),
                          options = options(), path = m_workspace.project()->path()](Progress&) mutable {
        LaidOut result;
        Result<NoteFiles> pictures = noteFilesOf(path, data.attachments, data.journey);
        if (pictures)
            options.pictures = std::move(*pictures);
        else
            result.missing = pictures.error();
        result.layout = std::make_shared<const ReportLayout>(makeReportContent(data, *ranking, *certainty, options));
        return result;
    };
    runTask(this, work, [this, generation = ++m_generation](const LaidOut& result) {
        if (generation != m_generation)
            return;
        if (result.missing)
            m_workspace.sayError(*result.missing);
        m_layout = result.layout;
        m_preview->setReport(m_layout);
        showParts();
        m_export->setEnabled(canExport());
        emit laidOut();
    });
}

void ReportView::showParts()
{
    const int row = m_parts->currentRow();
    m_parts->clear();
    for (const report::Anchor& anchor : m_layout->anchors()) {
        auto* item = new QListWidgetItem(QString(anchor.level * 4, QLatin1Char(' ')) + anchor.title);
        item->setToolTip(tr("%1, page %2").arg(anchor.title).arg(anchor.page + 1));
        item->setData(PageRole, anchor.page);
        m_parts->addItem(item);
    }
    m_parts->setCurrentRow(std::clamp(row, 0, m_parts->count() - 1));
}

void ReportView::exportPdf()
{
    if (!canExport()) {
        if (m_workspace.project() && m_workspace.ranking()->basis != Basis::Nothing)
            connect(this, &ReportView::laidOut, this, &ReportView::exportPdf, Qt::SingleShotConnection);
        return;
    }
    const QFileInfo file(m_workspace.project()->path());
    auto* dialog = new QFileDialog(this, tr("Export the report"), file.absolutePath(), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("%1-%2.pdf").arg(file.completeBaseName(), options().language));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportView::exportTo);
    dialog->open();
}

void ReportView::exportTo(const QString& path)
{
    if (!canExport())
        return;
    const auto work = [layout = m_layout, path](Progress& progress) { return writeReportPdf(*layout, path, progress); };
    const auto progress = runTask(this, work, [this, path](Result<void> done) {
        if (!done) {
            if (done.error().code != ErrorCode::Cancelled)
                m_workspace.sayError(done.error());
            return;
        }
        m_workspace.say(tr("The report was written to %1.").arg(QDir::toNativeSeparators(path)));
        emit exported(path);
    });
    m_workspace.watch(tr("Writing the report"), progress);
}

void ReportView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReportView::retranslate()
{
    if (m_workspace.project()) {
        m_empty->setTexts(tr("Nothing to report yet"),
            tr("A report needs an order. Import a survey in Research, or write down pain points on the cards in Map."));
    } else {
        m_empty->setTexts(
            tr("No journey is open"), tr("Open a journey, and its report is here, ready to be exported."));
    }
    m_languageLabel->setText(tr("&Language of the report"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_holdsLabel->setText(tr("It holds"));
    m_topPages->setText(tr("A page for each of the &top three"));
    m_method->setText(tr("The &method"));
    m_partsLabel->setText(tr("&Parts"));
    m_parts->setAccessibleName(tr("Parts of the report"));
    m_preview->setAccessibleName(tr("Preview of the report"));
    m_preview->setToolTip(tr("PgUp and PgDn turn the page, Ctrl + and Ctrl − zoom, Ctrl+0 fits the width"));
    m_export->setText(tr("&Export PDF…"));
    m_export->setEnabled(canExport());
    if (m_layout)
        showParts();
}

} // namespace touchstone
