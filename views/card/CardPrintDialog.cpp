// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardPrintDialog.h"

#include "views/common/TextBox.h"
#include "views/common/Workspace.h"

#include <QComboBox>
#include <QFileInfo>
#include <QSignalBlocker>
#include <QSpinBox>

namespace touchstone {
namespace {

constexpr int MostBlankCards = 200;

} // namespace

CardPrintDialog::CardPrintDialog(Workspace& workspace, Which which, QWidget* parent)
    : PaperDialog(workspace, parent)
    , m_first(which)
    , m_pictures(workspace.project()->path())
    , m_which(new QComboBox)
    , m_paper(new QComboBox)
    , m_language(makeLanguageChoice())
    , m_count(new QSpinBox)
{
    m_count->setRange(1, MostBlankCards);
    m_count->setValue(10);
    for (QWidget* field : std::initializer_list<QWidget*>{m_which, m_count, m_paper, m_language})
        addRow(field);
    connect(m_which, &QComboBox::currentIndexChanged, this, &CardPrintDialog::enableFields);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &CardPrintDialog::changed);
    connect(m_count, &QSpinBox::valueChanged, this, &CardPrintDialog::changed);
}

CardPrintDialog::Which CardPrintDialog::which() const { return static_cast<Which>(m_which->currentData().toInt()); }

void CardPrintDialog::enableFields()
{
    m_count->setEnabled(which() == Which::Blank);
    changed();
}

void CardPrintDialog::retranslate()
{
    setWindowTitle(tr("Print analysis cards"));
    setLabel(m_which, tr("&Cards"));
    setLabel(m_count, tr("&Number of empty cards"));
    setLabel(m_paper, tr("&Paper"));
    setLabel(m_language, tr("&Language"));
    const QSignalBlocker quietCards(m_which), quietPaper(m_paper);
    const Which before = m_which->count() > 0 ? which() : m_first;
    m_which->clear();
    const auto add = [this](const QString& text, Which value) { m_which->addItem(text, static_cast<int>(value)); };
    if (const auto selected = static_cast<int>(workspace().selection().size()); selected > 0)
        add(tr("The %n selected card(s)", nullptr, selected), Which::Selected);
    if (!workspace().journey().touchpoints.isEmpty())
        add(tr("All cards"), Which::All);
    add(tr("Empty cards to fill in by hand"), Which::Blank);
    m_which->setCurrentIndex(std::max(0, m_which->findData(static_cast<int>(before))));
    const int paper = std::max(0, m_paper->currentIndex());
    m_paper->clear();
    m_paper->addItems({tr("A5, one card a page"), tr("A4, one card a page"), tr("A4, two A5 cards to cut apart")});
    m_paper->setCurrentIndex(paper);
    enableFields();
}

std::function<CardPages(const Progress&)> CardPrintDialog::layOut() const
{
    return [which = which(), count = m_count->value(), paper = static_cast<CardPaper>(m_paper->currentIndex()),
               language = m_language->currentData().toString(), journey = workspace().journey(),
               attachments = workspace().project()->data().attachments, pictures = m_pictures,
               ranking = workspace().ranking(), selection = workspace().selection()](const Progress& progress) {
        std::vector<PrintedCard> cards = which == Which::Blank
            ? blankCards(count)
            : printedCards(
                journey, attachments, *ranking, which == Which::All ? QSet<TouchpointId>() : selection, language);
        pictures.addTo(cards, progress);
        return CardPages(cards, journey.name.in(language), language, paper, progress);
    };
}

PaperDialog::Preview CardPrintDialog::preview() const
{
    const QString pages = tr("%1 pages");
    const QString onePage = tr("1 page");
    return [=, layOut = layOut()](const QSize& size, int page) {
        const Progress never;
        const CardPages laidOut = layOut(never);
        if (laidOut.count() == 0)
            return PaperPreview{.canExport = false};
        const auto paint = [&](QPainter& painter) { laidOut.paint(painter, std::min(page, laidOut.count() - 1)); };
        return PaperPreview{.image = drawnInto(laidOut.size() * PaperUnit, size, paint),
            .pages = laidOut.count(),
            .info = laidOut.count() == 1 ? onePage : pages.arg(laidOut.count())};
    };
}

PaperDialog::Write CardPrintDialog::write() const
{
    return [layOut = layOut()](const QString& path, Progress& progress) {
        return layOut(progress).write(path, QDateTime::currentDateTime(), progress);
    };
}

QString CardPrintDialog::nameOfFile() const
{
    return tr("%1-cards").arg(QFileInfo(workspace().project()->path()).completeBaseName());
}

QString CardPrintDialog::taskName() const { return tr("Writing the cards"); }

} // namespace touchstone
