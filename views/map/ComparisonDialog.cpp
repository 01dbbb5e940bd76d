// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/ComparisonDialog.h"

#include "views/common/Workspace.h"

#include <algorithm>

#include <QComboBox>
#include <QDateTime>
#include <QFileInfo>
#include <QSpinBox>

namespace touchstone {
namespace {

enum Formats { Pdf, Svg, Png };

} // namespace

ComparisonDialog::ComparisonDialog(Workspace& workspace, std::shared_ptr<const Comparison> comparison, QWidget* parent)
    : PaperDialog(workspace, parent)
    , m_comparison(std::move(comparison))
    , m_format(new QComboBox)
    , m_paper(new QComboBox)
    , m_scale(makeScale())
{
    for (const char* name : {"PDF", "SVG", "PNG"})
        m_format->addItem(QString::fromLatin1(name));
    for (const char* name : {"A4", "A3"})
        m_paper->addItem(QString::fromLatin1(name));
    for (QWidget* field : std::initializer_list<QWidget*>{m_format, m_paper, m_scale})
        addRow(field);
    const auto enable = [this] {
        m_paper->setEnabled(isPdf());
        m_scale->setEnabled(!isPdf());
        changed();
    };
    connect(m_format, &QComboBox::currentIndexChanged, this, enable);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ComparisonDialog::changed);
    enable();
}

bool ComparisonDialog::isPdf() const { return m_format->currentIndex() == Pdf; }

QSizeF ComparisonDialog::paper() const { return m_paper->currentIndex() == 1 ? A3Size : A4Size; }

double ComparisonDialog::scale() const { return m_scale->value() / 100.; }

void ComparisonDialog::retranslate()
{
    setWindowTitle(tr("Export the comparison"));
    setLabel(m_format, tr("&Format"));
    setLabel(m_paper, tr("&Paper"));
    setLabel(m_scale, tr("&Scale"));
    m_scale->setSuffix(tr(" %"));
    changed();
}

ComparisonTexts ComparisonDialog::texts() const
{
    const QString& language = workspace().language();
    const Journey& before = m_comparison->journey(Comparison::Side::Before);
    const Journey& after = m_comparison->journey(Comparison::Side::After);
    ComparisonTexts texts{.title = tr("%1: as-is and to-be").arg(before.name.in(language)),
        .sides = {tr("As-is: %1").arg(before.name.in(language)), tr("To-be: %1").arg(after.name.in(language))},
        .figures = describeFigures(figuresOf(before), figuresOf(after)).join(QStringLiteral("   ·   ")),
        .kinds = {},
        .differences = tr("Differences"),
        .pageOf = tr("Page %1 of %2"),
        .language = language,
        .lines = describeDifferences(m_comparison->difference(), before, after, language)};
    const auto count = [&](DifferenceKind kind) {
        return static_cast<int>(std::count_if(
            texts.lines.begin(), texts.lines.end(), [kind](const DifferenceLine& line) { return line.kind == kind; }));
    };
    texts.kinds = {tr("%n added", nullptr, count(DifferenceKind::Added)),
        tr("%n removed", nullptr, count(DifferenceKind::Removed)),
        tr("%n changed", nullptr, count(DifferenceKind::Changed))};
    return texts;
}

PaperDialog::Preview ComparisonDialog::preview() const
{
    return [sheet = std::make_shared<const ComparisonSheet>(m_comparison, texts()), paper = paper(), isPdf = isPdf(),
               scale = scale(), isPng = m_format->currentIndex() == Png,
               pixels = tr("%1 pixels")](const QSize& size, int page) {
        if (!isPdf) {
            const DrawnPicture picture = sheet->picture();
            PaperPreview result{
                .image = drawnInto(picture.size, size, [&](QPainter& painter) { picture.paint(painter, {}); }),
                .pages = 1};
            if (isPng)
                result.info = pixels.arg(pixelsText(picture.pixels(scale)));
            return result;
        }
        const std::vector<PdfPage> pages = sheet->pages(paper);
        const PdfPage& shown = pages[static_cast<size_t>(std::clamp(page, 0, static_cast<int>(pages.size()) - 1))];
        return PaperPreview{
            .image = drawnInto(shown.size * PaperUnit, size, shown.paint), .pages = static_cast<int>(pages.size())};
    };
}

PaperDialog::Write ComparisonDialog::write() const
{
    return [sheet = std::make_shared<const ComparisonSheet>(m_comparison, texts()), paper = paper(), scale = scale(),
               format = m_format->currentIndex(),
               date = QDateTime::currentDateTime()](const QString& path, Progress& progress) {
        const QString tag = languageTag(sheet->texts().language);
        if (format == Svg)
            return writeSvg(sheet->picture(), scale, {.language = tag}, path, progress);
        if (format == Png)
            return writePng(sheet->picture(), scale, path, progress);
        PdfExtras extras;
        extras.title = sheet->texts().title;
        extras.language = tag;
        extras.date = date;
        return writePdf(sheet->pages(paper), extras, path, progress);
    };
}

QString ComparisonDialog::suffix() const { return m_format->currentText().toLower(); }

QString ComparisonDialog::nameOfFile() const
{
    return tr("%1-comparison").arg(QFileInfo(workspace().project()->path()).completeBaseName());
}

QString ComparisonDialog::taskName() const { return tr("Writing the comparison"); }

} // namespace touchstone
