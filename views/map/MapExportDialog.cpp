// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapExportDialog.h"

#include "views/common/Workspace.h"
#include "views/map/MapSheets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace touchstone {
namespace {

enum Pages { AsTheMap, OneA4, OneA3, A4Sheets, A3Sheets };

} // namespace

MapExportDialog::MapExportDialog(Workspace& workspace, QWidget* parent)
    : PaperDialog(workspace, parent)
    , m_pictures(workspace.project()->path(), workspace.project()->data().attachments, workspace.journey())
    , m_format(new QComboBox)
    , m_part(new QComboBox)
    , m_pages(new QComboBox)
    , m_language(makeLanguageChoice())
    , m_theme(new QComboBox)
    , m_scale(makeScale())
    , m_leaveOut(new QCheckBox)
{
    m_leaveOut->setChecked(true);
    for (QWidget* field : std::initializer_list<QWidget*>{m_format, m_pages, m_scale, m_part, m_language, m_theme})
        addRow(field);
    form().addRow(m_leaveOut);
    for (const char* name : {"SVG", "PNG", "PDF"})
        m_format->addItem(QString::fromLatin1(name));
    for (QComboBox* choice : {m_format, m_part, m_pages, m_theme})
        connect(choice, &QComboBox::currentIndexChanged, this, &MapExportDialog::enableFields);
    connect(m_leaveOut, &QCheckBox::toggled, this, &MapExportDialog::changed);
}

void MapExportDialog::enableFields()
{
    const bool isPdf = m_format->currentIndex() == static_cast<int>(MapFormat::Pdf);
    m_pages->setEnabled(isPdf);
    const bool isFitted = isPdf && (m_pages->currentIndex() == OneA4 || m_pages->currentIndex() == OneA3);
    m_scale->setEnabled(!isFitted);
    changed();
}

void MapExportDialog::retranslate()
{
    setWindowTitle(tr("Export the map"));
    setLabel(m_format, tr("&Format"));
    setLabel(m_pages, tr("&Pages"));
    setLabel(m_scale, tr("&Scale"));
    setLabel(m_part, tr("S&how"));
    setLabel(m_language, tr("&Language"));
    setLabel(m_theme, tr("&Theme"));
    m_scale->setSuffix(tr(" %"));
    m_leaveOut->setText(tr("Leave out &empty stages and channels"));
    const auto fill = [](QComboBox* choice, const QStringList& texts) {
        const QSignalBlocker blocker(choice);
        const int current = std::max(0, choice->currentIndex());
        choice->clear();
        choice->addItems(texts);
        choice->setCurrentIndex(std::min(current, choice->count() - 1));
    };
    fill(m_pages,
        {tr("As large as the map"), tr("One A4 page"), tr("One A3 page"), tr("A4 sheets to glue together"),
            tr("A3 sheets to glue together")});
    fill(m_theme, {tr("Light"), tr("Dark")});
    QStringList parts = {tr("The whole map")};
    if (const auto selected = static_cast<int>(workspace().selection().size()); selected > 0)
        parts << tr("The %n selected touchpoint(s)", nullptr, selected);
    fill(m_part, parts);
    enableFields();
}

MapExportOptions MapExportDialog::options() const
{
    MapExportOptions options{.format = static_cast<MapFormat>(m_format->currentIndex()),
        .scale = m_scale->value() / 100.,
        .date = QDateTime::currentDateTime()};
    const int pages = m_pages->currentIndex();
    if (pages == OneA4 || pages == A4Sheets)
        options.paper = A4Size;
    if (pages == OneA3 || pages == A3Sheets)
        options.paper = A3Size;
    options.isTiled = pages == A4Sheets || pages == A3Sheets;
    return options;
}

MapPictureOptions MapExportDialog::pictureOptions() const
{
    return {.language = m_language->currentData().toString(),
        .theme = m_theme->currentIndex() == 1 ? ThemeMode::Dark : ThemeMode::Light,
        .keepsEmpty = !m_leaveOut->isChecked(),
        .only = m_part->currentIndex() == 1 ? workspace().selection() : QSet<TouchpointId>()};
}

PaperDialog::Preview MapExportDialog::preview() const
{
    // Words come from this thread: %1 and %2 are filled in where the numbers are known.
    const QString pixels = tr("%1 pixels");
    const QString sheets = tr("%1 sheets: %2 rows of %3. Print them at 100 %.");
    const QString nothing = tr("There is nothing to draw.");
    return [=, journey = workspace().journey(), ranking = workspace().ranking(), options = options(),
               shown = pictureOptions(), pictures = m_pictures](const QSize& size, int) {
        // What cannot be read is said when the map is to be written.
        const MapPicture picture(journey, *ranking, shown, pictures.read().value_or(NoteFiles()));
        if (picture.map().journey().touchpoints.isEmpty())
            return PaperPreview{.info = nothing, .canExport = false};
        PaperPreview result{.image = previewMap(picture, options, size), .pages = 1};
        if (options.format == MapFormat::Png)
            result.info = pixels.arg(pixelsText(mapPixels(picture, options.scale)));
        if (options.format == MapFormat::Pdf && options.isTiled) {
            const MapSheets plan = mapSheets(picture, options);
            result.info = sheets.arg(plan.count()).arg(plan.rows()).arg(plan.columns());
        }
        return result;
    };
}

PaperDialog::Write MapExportDialog::write() const
{
    return
        [journey = workspace().journey(), ranking = workspace().ranking(), options = options(),
            shown = pictureOptions(), pictures = m_pictures](const QString& path, Progress& progress) -> Result<void> {
            const Result<NoteFiles>& files = pictures.read();
            if (!files)
                return failure(files.error());
            return exportMap(MapPicture(journey, *ranking, shown, *files), options, path, progress);
        };
}

QString MapExportDialog::suffix() const { return m_format->currentText().toLower(); }

QString MapExportDialog::nameOfFile() const
{
    return tr("%1-map").arg(QFileInfo(workspace().project()->path()).completeBaseName());
}

QString MapExportDialog::taskName() const { return tr("Writing the map"); }

} // namespace touchstone
