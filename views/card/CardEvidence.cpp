// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardEvidence.h"

#include "model/evidence/CodeTree.h"
#include "views/card/LinkLabel.h"
#include "views/common/Terms.h"

#include <cmath>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int FewPeople = 15; ///< below, shares are said as counts
constexpr int QuotesShown = 6;
constexpr int LongestQuote = 280;

struct CardWords
{
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

QString decimal(double value) { return QLocale::c().toString(value, 'f', 1).replace(u'-', u'−'); }

QString countText(qint64 n) { return QStringLiteral("n=%1").arg(QLocale(QLocale::English).toString(n)); }

QString shareText(double share, const SignalScore& score, double count)
{
    if (score.n < FewPeople)
        return CardWords::tr("%1 of %2", "so many of those asked").arg(std::llround(count)).arg(std::llround(score.n));
    return CardWords::tr("%1 %").arg(std::lround(share * 100));
}

} // namespace

QString signalFigure(const SignalScore& score)
{
    const double loss = score.plainLoss;
    const SignalInfo& info = infoOf(score.signal);
    switch (info.figure) {
    case SignalFigure::Mean: {
        const double worst = info.levels.first().toDouble(), best = info.levels.last().toDouble();
        return QStringLiteral("%1 / %2").arg(decimal(best - (best - worst) * loss), info.levels.last());
    }
    case SignalFigure::Nps: // promoters lose 0, passives a half, detractors 1: the mean loss is (1 - NPS) / 2
        return QString::number(std::lround(100 * (1 - 2 * loss))).replace(u'-', u'−');
    case SignalFigure::Share: {
        const double share = info.isCardShareOfRest ? 1 - loss : loss;
        return CardWords::tr(info.cardShare).arg(shareText(share, score, score.n * share));
    }
    case SignalFigure::Minutes:
        return CardWords::tr("%1 of the way from fine to bad").arg(CardWords::tr("%1 %").arg(std::lround(loss * 100)));
    case SignalFigure::Severity:
        return CardWords::tr("%1 had trouble, mean severity %2")
            .arg(shareText(score.n > 0 ? score.affected / score.n : 0, score, score.affected), decimal(3 * loss));
    }
    return {};
}

CardEvidence::CardEvidence(Workspace& workspace, QWidget* parent)
    : CardSection(workspace, parent)
    , m_heading(addHeading())
    , m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(6);
    column()->addLayout(m_lines);
    retranslate();
}

CardEvidence::Content CardEvidence::contentOf(TouchpointId id) const
{
    Content content{workspace().language(), id, {}, cardSources(workspace(), id), cardVotes(workspace(), id), {}};
    if (const RankedPlace* place = workspace().ranking()->find(Place{id})) {
        std::copy_if(place->signalScores.begin(), place->signalScores.end(), std::back_inserter(content.signalScores),
            [](const SignalScore& score) { return score.n > 0; });
    }
    const Evidence& evidence = workspace().project()->evidence();
    for (const Interview& interview : evidence.interviews) {
        for (const Excerpt& excerpt : interview.excerpts) {
            if (excerpt.place.touchpoint != id && excerpt.place.to != id)
                continue;
            QString quote = interview.quote(excerpt).simplified();
            if (quote.size() > LongestQuote)
                quote = quote.left(LongestQuote) + u'…';
            QStringList source = {interview.title.in(workspace().language()), termOf(interview.informant)};
            if (excerpt.severity)
                source << tr("severity %1").arg(*excerpt.severity);
            if (!excerpt.code.isEmpty())
                source << codeName(evidence.codes, excerpt.code, workspace().language());
            content.quotes.push_back({tr("“%1”").arg(quote), source.join(QStringLiteral(" · "))});
        }
    }
    return content;
}

void CardEvidence::showTouchpoint(const Touchpoint& touchpoint)
{
    Content content = contentOf(touchpoint.id);
    if (content == m_content)
        return; // so that a link keeps the keyboard
    m_content = std::move(content);
    rebuild();
}

void CardEvidence::rebuild()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    addSignals();
    addSources();
    addQuotes();
    if (m_lines->count() == 0)
        addText(tr("None yet. Import a survey in Research, or code an interview that mentions this touchpoint."),
            QStringLiteral("muted"));
    for (int i = 0; i < m_lines->count(); ++i)
        m_lines->itemAt(i)->widget()->show();
}

QLabel* CardEvidence::addText(const QString& text, const QString& role)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!role.isEmpty())
        label->setProperty("role", role);
    m_lines->addWidget(label);
    return label;
}

void CardEvidence::addLink(const QString& link, const QString& rest, const TallySource& source)
{
    auto* label = new LinkLabel(workspace(), link, rest);
    connect(label, &LinkLabel::followed, this, [this, source] { emit evidenceWanted(source, id()); });
    m_lines->addWidget(label);
}

void CardEvidence::addSignals()
{
    if (m_content.signalScores.empty())
        return;
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_lines->addWidget(table);
    int row = 0;
    for (const SignalScore& score : m_content.signalScores) {
        auto* name = new QLabel(termOf(score.signal));
        auto* figure = new QLabel(signalFigure(score));
        figure->setWordWrap(true);
        auto* n = new QLabel(countText(std::llround(score.n)));
        n->setProperty("role", QStringLiteral("muted"));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(figure, row, 1, Qt::AlignTop);
        grid->addWidget(n, row++, 2, Qt::AlignTop | Qt::AlignRight);
    }
}

void CardEvidence::addSources()
{
    const std::vector<CardSource>& sources = m_content.sources;
    if (!sources.empty() || m_content.votes.voters > 0)
        addText(tr("Where it comes from"), QStringLiteral("caption"))->setContentsMargins(0, 4, 0, 0);
    for (const CardSource& source : sources) {
        QString rest = source.detail;
        if (source.n && source.source.kind == TallySource::Kind::Interviews)
            rest = tr("%1 · %2", "interviews, quotes")
                       .arg(source.detail, tr("%n quote(s)", nullptr, static_cast<int>(*source.n)));
        else if (source.n)
            rest = tr("%1 · %2", "source, n").arg(source.detail, countText(*source.n));
        addLink(source.title, rest, source.source);
    }
    if (m_content.votes.voters > 0)
        addText(tr("Votes: %1 by %2")
                    .arg(tr("%n dot(s)", nullptr, m_content.votes.dots),
                        tr("%n voter(s)", nullptr, m_content.votes.voters)));
    if (!sources.empty())
        addLink(tr("Show all answers and quotes"), {}, sources.front().source);
}

void CardEvidence::addQuotes()
{
    const auto found = static_cast<int>(m_content.quotes.size());
    for (int i = 0; i < std::min(found, QuotesShown); ++i) {
        const Quote& quote = m_content.quotes[static_cast<size_t>(i)];
        addText(quote.text)->setContentsMargins(8, 2, 0, 0);
        addText(quote.source, QStringLiteral("caption"))->setContentsMargins(8, 0, 0, 4);
    }
    if (found > QuotesShown)
        addLink(tr("and %n more", nullptr, found - QuotesShown), {}, {TallySource::Kind::Interviews});
}

void CardEvidence::retranslate() { m_heading->setText(tr("Evidence")); }

} // namespace touchstone
