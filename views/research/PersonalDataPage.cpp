// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/PersonalDataPage.h"

#include "model/privacy/AnonymousCopy.h"
#include "views/common/DescribePrivacy.h"
#include "views/common/RowTable.h"
#include "views/common/Task.h"
#include "views/common/Workspace.h"
#include "views/research/RemakeFile.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchstone {
namespace {

enum Column { What, Source, Header, Count, Fate, ColumnCount };
constexpr int RowHeight = 30;

} // namespace

PersonalDataPage::PersonalDataPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_table(new RowTable(ColumnCount, RowHeight, this))
    , m_nothing(new QLabel(this))
    , m_remove(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_nothing->setWordWrap(true);
    m_remove->setObjectName(QStringLiteral("removePerson"));
    m_copy->setObjectName(QStringLiteral("copyWithoutPersons"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Header, QHeaderView::Stretch);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing);
    layout->addLayout(buttons);

    connect(m_remove, &QPushButton::clicked, this, &PersonalDataPage::askForPerson);
    connect(m_copy, &QPushButton::clicked, this, &PersonalDataPage::askForCopy);
    connect(&m_workspace, &Workspace::projectChanged, this, &PersonalDataPage::refresh);
    connect(&m_workspace, &Workspace::changed, this, &PersonalDataPage::refresh);
    retranslate();
}

void PersonalDataPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PersonalDataPage::retranslate()
{
    m_title->setText(tr("Personal data"));
    m_hint->setText(tr("What in this file may lead to a person. Columns that were not ticked at import are not in it. "
                       "Groups of very few people can give somebody away too: look at the segments yourself."));
    m_nothing->setText(tr("Nothing in this file leads to a person."));
    m_remove->setText(tr("&Remove a person…"));
    m_remove->setToolTip(tr("From answers, texts, interviews, votes and history, for good"));
    m_copy->setText(tr("Save a copy &without persons…"));
    m_copy->setToolTip(tr("Ranks and reports alike, without texts, names and ids"));
    m_table->setAccessibleName(tr("Personal data"));
    m_table->setHorizontalHeaderLabels(
        {tr("What"), tr("Survey"), tr("Column"), tr("How many"), tr("In such a copy", "without persons")});
    refresh();
}

void PersonalDataPage::refresh()
{
    const Project* project = m_workspace.project();
    const std::vector<PersonalItem> items = project ? personalData(project->data()) : std::vector<PersonalItem>();
    m_table->setRowCount(static_cast<int>(items.size()));
    const QLocale locale(m_workspace.language());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const PersonalItem& item = items[static_cast<size_t>(row)];
        const auto put = [&](Column column, const QString& text, Qt::Alignment alignment = Qt::AlignLeft) {
            auto* cell = new QTableWidgetItem(text);
            cell->setTextAlignment(alignment | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        };
        put(What, termOf(item));
        put(Source, item.where);
        put(Header, item.column);
        put(Count, locale.toString(item.count), Qt::AlignRight);
        put(Fate, describeFate(item));
    }
    m_table->setVisible(!items.empty());
    m_nothing->setVisible(items.empty());
    m_remove->setEnabled(project && !project->isReadOnly());
    m_copy->setEnabled(project);
}

void PersonalDataPage::askForPerson()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Remove a person"));
    dialog->setLabelText(tr("The person's id, as in a survey's column of ids, or the title or person of an interview, "
                            "or the name of a voter:"));
    connect(dialog, &QInputDialog::textValueSelected, this, &PersonalDataPage::find);
    dialog->open();
}

void PersonalDataPage::find(const QString& person)
{
    const Project* project = m_workspace.project();
    if (!project || person.trimmed().isEmpty())
        return;
    runTask(
        this, [path = project->path(), person](Progress&) { return tracesOf(path, person); },
        [this, person](const Result<PersonTraces>& traces) {
            if (!traces)
                return m_workspace.sayError(traces.error());
            if (traces->isEmpty()) {
                QStringList lines = {tr("Nobody in this project goes by “%1”.").arg(person.trimmed())};
                lines += describeMentions(*traces, person.trimmed());
                m_workspace.say(lines.join(QLatin1Char(' ')));
            } else {
                confirm(person, *traces);
            }
            emit found(*traces);
        });
}

void PersonalDataPage::confirm(const QString& person, const PersonTraces& traces)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Remove a person"),
        tr("Remove “%1” for good?").arg(person.trimmed()), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QStringList lines = {describeTraces(traces),
        tr("The scores are counted anew. The file's history is cleared: nothing that was done before can be undone. "
           "Attached files and other copies of this journey are not looked at.")};
    lines += describeMentions(traces, person.trimmed());
    box->setInformativeText(lines.join(QStringLiteral("\n\n")));
    QPushButton* yes = box->addButton(tr("Remove for good"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, person] { remove(person); });
    box->open();
}

void PersonalDataPage::remove(const QString& person)
{
    remakeFile(
        m_workspace, this, tr("Removing a person"), [person](const QString& path) { return erasePerson(path, person); },
        [this, person](const Result<PersonTraces>& removal) { tell(person, removal); });
}

void PersonalDataPage::tell(const QString& person, const Result<PersonTraces>& removal)
{
    if (!removal)
        m_workspace.sayError(removal.error());
    else
        m_workspace.say((QStringList(tr("Removed for good: %1").arg(describeTraces(*removal)))
            + describeMentions(*removal, person.trimmed()))
                            .join(QLatin1Char('\n')));
    emit removed();
}

void PersonalDataPage::askForCopy()
{
    const Project* project = m_workspace.project();
    if (!project)
        return;
    const QFileInfo file(project->path());
    auto* dialog = new QFileDialog(this, tr("Save a copy without persons"), file.absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("journey"));
    dialog->setNameFilter(tr("Journeys (*.journey)"));
    dialog->selectFile(tr("%1, without persons.journey", "name of a file").arg(file.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &PersonalDataPage::writeCopy);
    dialog->open();
}

void PersonalDataPage::writeCopy(const QString& path)
{
    const Project* project = m_workspace.project();
    if (!project)
        return;
    const auto progress = runTask(
        this,
        [source = project->path(), data = project->data(), path](
            Progress&) { return writeAnonymousCopy(source, data, path, true); },
        [this, path](const Result<void>& written) {
            if (written)
                m_workspace.say(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
            else
                m_workspace.sayError(written.error());
            emit copied(written.has_value());
        });
    m_workspace.watch(tr("Saving a copy without persons"), progress);
}

} // namespace touchstone
