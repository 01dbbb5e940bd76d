// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/PaperDialog.h"

#include "views/common/MenuText.h"
#include "views/common/Task.h"
#include "views/common/Workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int Patience = 150; ///< milliseconds from the last change to a new preview

} // namespace

PaperDialog::PaperDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_form(new QFormLayout)
    , m_picture(new QLabel)
    , m_info(new QLabel)
    , m_pageLabel(new QLabel)
    , m_page(new QSpinBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 620);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(320, 300);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_info->setWordWrap(true);
    m_info->setProperty("role", QStringLiteral("muted"));
    m_pageLabel->setBuddy(m_page);
    m_page->setRange(1, 1);

    auto* buttons = new QDialogButtonBox;
    m_export = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_export->setProperty("primary", true);
    m_export->setDefault(true);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    auto* leaf = new QHBoxLayout;
    leaf->addStretch(1);
    leaf->addWidget(m_pageLabel);
    leaf->addWidget(m_page);
    leaf->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(m_picture, 1);
    right->addLayout(leaf);
    auto* side = new QWidget;
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, 0, 0);
    left->addLayout(m_form);
    left->addWidget(m_info);
    left->addStretch(1);
    left->addWidget(buttons);
    side->setFixedWidth(330);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(16);
    row->addWidget(side);
    row->addLayout(right, 1);

    m_timer.setSingleShot(true);
    m_timer.setInterval(Patience);
    connect(&m_timer, &QTimer::timeout, this, &PaperDialog::update);
    connect(m_page, &QSpinBox::valueChanged, this, &PaperDialog::changed);
    connect(buttons, &QDialogButtonBox::accepted, this, &PaperDialog::ask);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workspace, &Workspace::projectChanged, this, [this] {
        if (!m_workspace.project())
            reject();
    });
}

void PaperDialog::addRow(QWidget* field)
{
    auto* label = new QLabel;
    label->setBuddy(field);
    m_form->addRow(label, field);
}

void PaperDialog::setLabel(QWidget* field, const QString& text)
{
    if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(field)))
        label->setText(text);
    field->setAccessibleName(withoutShortcut(text));
}

QComboBox* PaperDialog::makeLanguageChoice()
{
    auto* choice = new QComboBox;
    choice->addItem(QStringLiteral("English"), QStringLiteral("en"));
    choice->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    choice->setCurrentIndex(std::max(0, choice->findData(m_workspace.language())));
    connect(choice, &QComboBox::currentIndexChanged, this, &PaperDialog::changed);
    return choice;
}

QSpinBox* PaperDialog::makeScale()
{
    auto* scale = new QSpinBox;
    scale->setRange(10, 800);
    scale->setSingleStep(25);
    scale->setValue(100);
    connect(scale, &QSpinBox::valueChanged, this, &PaperDialog::changed);
    return scale;
}

void PaperDialog::changed()
{
    if (isVisible())
        m_timer.start();
}

void PaperDialog::update()
{
    if (!m_workspace.project())
        return;
    const double ratio = devicePixelRatioF();
    const auto work = [make = preview(), size = (QSizeF(m_picture->size()) * ratio).toSize(),
                          page = m_page->value() - 1](Progress&) { return make(size, page); };
    runTask(this, work, [this, ratio, generation = ++m_generation](PaperPreview shown) {
        if (generation != m_generation)
            return;
        shown.image.setDevicePixelRatio(ratio);
        m_picture->setPixmap(QPixmap::fromImage(shown.image));
        m_info->setText(shown.info);
        m_export->setEnabled(shown.canExport);
        const bool hasPages = shown.pages > 1;
        m_page->setRange(1, std::max(1, shown.pages));
        m_page->setVisible(hasPages);
        m_pageLabel->setVisible(hasPages);
        emit previewed();
    });
}

void PaperDialog::ask()
{
    const QFileInfo project(m_workspace.project()->path());
    const QString ending = suffix();
    auto* dialog = new QFileDialog(
        this, windowTitle(), project.absolutePath(), tr("%1 files (*.%2)").arg(ending.toUpper(), ending));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(QStringLiteral("%1.%2").arg(nameOfFile(), ending));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        exportTo(path);
        accept();
    });
    dialog->open();
}

void PaperDialog::exportTo(const QString& path)
{
    if (!m_workspace.project())
        return;
    // The workspace outlives the dialog, which is closed while the file is written.
    const auto progress = runTask(
        &m_workspace, [write = write(), path](Progress& task) { return write(path, task); },
        [workspace = &m_workspace, dialog = QPointer(this), path](const Result<void>& done) {
            if (!done && done.error().code != ErrorCode::Cancelled)
                workspace->sayError(done.error());
            if (!done)
                return;
            workspace->say(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
            if (dialog)
                emit dialog->exported(path);
        });
    m_workspace.watch(taskName(), progress);
}

void PaperDialog::setWords()
{
    m_export->setText(tr("&Export…"));
    m_cancel->setText(tr("Cancel"));
    m_pageLabel->setText(tr("Pa&ge"));
    m_page->setAccessibleName(tr("Page shown"));
    m_picture->setAccessibleName(tr("Preview"));
    retranslate();
}

void PaperDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    setWords();
    m_timer.start(0);
}

void PaperDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible()) {
        setWords();
        changed();
    }
}

void PaperDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    changed();
}

} // namespace touchstone
