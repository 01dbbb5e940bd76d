// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardEvidence.h"

#include "views/common/Badges.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"

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

QString shareText(double share, const SignalScore& score, double count)
{
    if (score.n < FewPeople)
        return CardWords::tr("%1 of %2").arg(std::llround(count)).arg(std::llround(score.n));
    return CardWords::tr("%1 %").arg(std::lround(share * 100));
}

} // namespace

QString signalFigure(const SignalScore& score)
{
    const double loss = score.rawLoss;
    switch (score.signal) {
    case Signal::Csat:
    case Signal::Review:
        return QStringLiteral("%1 / 5").arg(decimal(5 - 4 * loss));
    case Signal::Ces:
        return QStringLiteral("%1 / 7").arg(decimal(7 - 6 * loss));
    case Signal::Nps: // promoters lose 0, passives a half, detractors 1: the mean loss is (1 - NPS) / 2
        return QString::number(std::lround(100 * (1 - 2 * loss))).replace(u'-', u'−');
    case Signal::Completion:
        return CardWords::tr("%1 completed").arg(shareText(1 - loss, score, score.n * (1 - loss)));
    case Signal::Complaint:
        return CardWords::tr("%1 complained").arg(shareText(loss, score, score.n * loss));
    case Signal::Contact:
        return CardWords::tr("%1 had to ask").arg(shareText(loss, score, score.n * loss));
    case Signal::Refund:
        return CardWords::tr("%1 got a refund").arg(shareText(loss, score, score.n * loss));
    case Signal::Waiting:
        return CardWords::tr("%1 of the way from fine to bad").arg(CardWords::tr("%1 %").arg(std::lround(loss * 100)));
    case Signal::Voice:
        return CardWords::tr("%1 had trouble, mean severity %2")
            .arg(shareText(score.n > 0 ? score.affected / score.n : 0, score, score.affected), decimal(3 * loss));
    }
    return {};
}

CardEvidence::CardEvidence(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

QLabel* CardEvidence::addText(const QString& text, const QString& role)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!role.isEmpty())
        label->setProperty("role", role);
    m_column->addWidget(label);
    return label;
}

void CardEvidence::show(TouchpointId id)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (const RankedPlace* place = m_workspace.ranking()->find(Place{id}))
        addSignals(*place);
    addQuotes(id);
    if (m_column->count() == 0)
        addText(tr("None yet. Import a survey in Research, or code an interview that mentions this touchpoint."),
            QStringLiteral("muted"));
}

void CardEvidence::addSignals(const RankedPlace& place)
{
    QGridLayout* grid = nullptr;
    int row = 0;
    for (const SignalScore& score : place.signalScores) {
        if (score.n <= 0)
            continue;
        if (!grid) {
            auto* table = new QWidget;
            grid = new QGridLayout(table);
            grid->setContentsMargins(0, 0, 0, 0);
            grid->setHorizontalSpacing(10);
            grid->setVerticalSpacing(4);
            grid->setColumnStretch(1, 1);
            m_column->addWidget(table);
        }
        auto* name = new QLabel(termOf(score.signal));
        auto* figure = new QLabel(signalFigure(score));
        figure->setWordWrap(true);
        auto* n = new QLabel(QStringLiteral("n=%1").arg(QLocale(QLocale::English).toString(std::llround(score.n))));
        n->setProperty("role", QStringLiteral("muted"));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(figure, row, 1, Qt::AlignTop);
        grid->addWidget(n, row++, 2, Qt::AlignTop | Qt::AlignRight);
    }
}

void CardEvidence::addQuotes(TouchpointId id)
{
    int found = 0;
    for (const Interview& interview : m_workspace.project()->evidence().interviews) {
        for (const Excerpt& excerpt : interview.excerpts) {
            if (excerpt.place.touchpoint != id && excerpt.place.to != id)
                continue;
            if (++found > QuotesShown)
                continue;
            QString quote = interview.quote(excerpt).simplified();
            if (quote.size() > LongestQuote)
                quote = quote.left(LongestQuote) + u'…';
            auto* label = addText(QStringLiteral("“%1”").arg(quote));
            label->setContentsMargins(8, 2, 0, 0);
            QStringList source = {interview.title.in(m_workspace.language()), termOf(interview.informant)};
            if (excerpt.severity)
                source << tr("severity %1").arg(*excerpt.severity);
            if (!excerpt.code.isEmpty())
                source << excerpt.code;
            addText(source.join(QStringLiteral(" · ")), QStringLiteral("caption"))->setContentsMargins(8, 0, 0, 4);
        }
    }
    if (found > QuotesShown)
        addText(tr("and %n more", nullptr, found - QuotesShown), QStringLiteral("caption"));
}

} // namespace touchstone
