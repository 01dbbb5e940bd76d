// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/WhyPanel.h"

#include "views/charts/WaterfallChart.h"
#include "views/common/Badges.h"
#include "views/common/DescribeImport.h"
#include "views/common/Scale.h"
#include "views/common/Task.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"
#include "views/decide/EvidenceWords.h"
#include "views/decide/RankingModel.h"

#include <cmath>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr size_t QuotesShown = 8;

} // namespace

WhyPanel::WhyPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_standing(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_waterfall(new WaterfallChart(this))
    , m_layout(new QVBoxLayout(this))
{
    m_standing->setProperty("role", QStringLiteral("muted"));
    m_standing->setWordWrap(true);
    m_headline->setProperty("role", QStringLiteral("heading"));
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_waterfall->setExportPalette(Theme::print().palette());
    m_waterfall->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->addWidget(m_standing);
    m_layout->addWidget(m_headline);
    m_layout->addWidget(m_waterfall);
    m_layout->addStretch(1);
    connect(m_waterfall, &Chart::saveFailed, this, [this](const Error& error) { m_workspace.sayError(error); });
    connect(&m_workspace, &Workspace::rankingChanged, this, &WhyPanel::explainLater);
    connect(&m_workspace, &Workspace::themeChanged, this, &WhyPanel::rebuild);
    rebuild();
}

void WhyPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void WhyPanel::setPlace(const Place& place)
{
    if (place == m_place && m_explanation)
        return;
    m_place = place;
    explainLater();
}

void WhyPanel::explainLater()
{
    const int job = ++m_job;
    const std::shared_ptr<const Ranking> ranking = m_workspace.ranking();
    if (!m_workspace.project() || !m_place || ranking->basis == Basis::Nothing) {
        m_explanation.reset();
        rebuild();
        return;
    }
    runTask(
        this,
        [ranking, evidence = m_workspace.rankedEvidence(), journey = m_workspace.project()->journey(), place = m_place](
            Progress&) {
            return explain(*ranking, assembleTallies(journey, *evidence, ranking->filter, ranking->settings.rules),
                journey, *evidence, place);
        },
        [this, job, ranking](Result<Explanation> explanation) {
            if (job != m_job)
                return;
            m_ranking = ranking;
            m_explanation.reset();
            // A touchpoint that the ranking does not know yet is explained when the next one is there.
            if (explanation)
                m_explanation = std::move(*explanation);
            rebuild();
            emit explained();
        });
}

QString WhyPanel::standing() const
{
    const std::optional<RankedPlace>& ranked = m_explanation->ranked;
    if (ranked && ranked->rank) {
        const auto count = std::count_if(m_ranking->places.begin(), m_ranking->places.end(),
            [](const RankedPlace& place) { return place.rank.has_value(); });
        QString text = tr("Why is it number %1 of %2?").arg(*ranked->rank).arg(count);
        if (ranked->rankWithoutFlag && *ranked->rankWithoutFlag != *ranked->rank)
            text += u' '
                + tr("Without its flag as a moment of truth it would be number %1.").arg(*ranked->rankWithoutFlag);
        return text;
    }
    if (ranked)
        return tr("Not ranked: under 10 % of its score would be its own evidence.");
    return m_explanation->room ? tr("Number %1 in the room's order").arg(m_explanation->room->rank) : QString();
}

QString WhyPanel::headline() const
{
    const QString name = m_workspace.project()->journey().nameOf(m_place, m_workspace.language());
    const std::optional<RankedPlace>& ranked = m_explanation->ranked;
    if (!ranked || !ranked->rank)
        return name;
    const QString index = QLocale().toString(ranked->index, 'f', 0);
    if (!m_ranking->isExploratory) {
        QString text = tr("%1 · index %2 = pain %3 × impact %4")
                           .arg(name, index, percentText(ranked->severity), percentText(ranked->impact));
        // A figure and its sign stay on one line.
        return text.replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"));
    }
    for (const SignalScore& score : ranked->signalScores) {
        if (score.signal == Signal::Voice && score.n > 0)
            return tr("%1 · exploratory: %2 of %3 people had trouble")
                .arg(name)
                .arg(std::llround(score.affected))
                .arg(std::llround(score.n));
    }
    return tr("%1 · exploratory").arg(name);
}

QLabel* WhyPanel::addText(const QString& text, const char* role)
{
    auto* label = new QLabel(text, m_details);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (*role)
        label->setProperty("role", QString::fromLatin1(role));
    m_detailsLayout->addWidget(label);
    return label;
}

void WhyPanel::addTitle(const QString& text) { addText(text, "title"); }

void WhyPanel::rebuild()
{
    delete m_details;
    m_details = nullptr;
    const Project* project = m_workspace.project();
    const bool isShown = m_explanation && project;
    const bool isRanked = isShown && m_explanation->ranked && m_explanation->ranked->rank;
    m_waterfall->setVisible(isRanked && !m_ranking->isExploratory);
    m_standing->setVisible(isShown);
    if (!isShown) {
        m_headline->setText(m_workspace.ranking()->basis == Basis::Nothing
                ? QString()
                : tr("Choose a touchpoint to see why it stands where it stands."));
        return;
    }
    m_standing->setText(standing());
    m_headline->setText(headline());
    if (isRanked) {
        const Theme& theme = m_workspace.theme();
        m_waterfall->setData({project->journey().nameOf(m_place, m_workspace.language()), m_explanation->average,
            m_explanation->severityVersusAverage, m_explanation->impactVersusAverage, theme.assumed,
            theme.familyColor(1), theme.good, theme.familyColor(0)});
        m_waterfall->setFixedHeight(m_waterfall->minimumSizeHint().height());
    }
    m_details = new QWidget(this);
    m_detailsLayout = new QVBoxLayout(m_details);
    m_detailsLayout->setContentsMargins(0, 0, 0, 0);
    m_detailsLayout->setSpacing(6);
    m_layout->insertWidget(m_layout->count() - 1, m_details);
    if (!m_explanation->families.empty())
        addEvidence();
    if (m_explanation->ranked && !m_explanation->impacts.empty())
        addImpacts();
    addQuotes(tr("What customers said"), m_explanation->quotes);
    addQuotes(tr("What staff and management said (not in the score)"), m_explanation->otherQuotes);
    addLimits();
}

void WhyPanel::addEvidence()
{
    addTitle(tr("Evidence behind each term"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const ExplainedFamily& family : m_explanation->families) {
        const QString term = m_ranking->isExploratory ? QString() : QLocale().toString(family.term, 'f', 1);
        auto* points = new QLabel(term, m_details);
        points->setFont(themeFont(TextSize::Body, QFont::DemiBold));
        points->setToolTip(tr("Points of the score"));
        grid->addWidget(points, line, 0, Qt::AlignRight | Qt::AlignTop);
        auto* name = new QLabel(termOf(family.family), m_details);
        name->setFont(themeFont(TextSize::Body, QFont::DemiBold));
        grid->addWidget(name, line++, 1, 1, 2, Qt::AlignTop);
        for (const ExplainedSignal& behind : family.signalsBehind) {
            for (const EvidenceLine& evidence : evidenceLines(behind)) {
                auto* what = new QLabel(evidence.what, m_details);
                what->setWordWrap(true);
                grid->addWidget(what, line, 1, Qt::AlignTop);
                grid->addWidget(
                    new GradeBadge(m_workspace, evidence.grade, m_details), line++, 2, Qt::AlignRight | Qt::AlignTop);
                auto* source = new QLabel(evidence.source, m_details);
                source->setProperty("role", QStringLiteral("caption"));
                source->setTextFormat(Qt::PlainText);
                source->setWordWrap(true);
                grid->addWidget(source, line++, 1, 1, 2, Qt::AlignTop);
            }
        }
    }
    m_detailsLayout->addLayout(grid);
}

void WhyPanel::addImpacts()
{
    addTitle(tr("What its impact consists of"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    int line = 0;
    for (const ExplainedImpact& impact : m_explanation->impacts) {
        auto* points
            = new QLabel(m_ranking->isExploratory ? QString() : QLocale().toString(impact.term, 'f', 1), m_details);
        points->setFont(themeFont(TextSize::Body, QFont::DemiBold));
        points->setToolTip(tr("Points of the score"));
        grid->addWidget(points, line, 0, Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(new QLabel(termOf(impact.part), m_details), line, 1, Qt::AlignTop);
        auto* words = new QLabel(impactWords(impact, m_ranking->isExploratory), m_details);
        words->setWordWrap(true);
        words->setProperty("role", QStringLiteral("muted"));
        grid->addWidget(words, line++, 2, Qt::AlignTop);
    }
    m_detailsLayout->addLayout(grid);
    if (m_place.isHandover()) {
        const QString end
            = m_workspace.project()->journey().nameOf(Place{m_explanation->impactOf}, m_workspace.language());
        addText(tr("A handover has the reach and importance of its weaker end: %1.").arg(end), "muted");
    }
}

void WhyPanel::addQuotes(const QString& title, const std::vector<ExplainedQuote>& quotes)
{
    if (quotes.empty())
        return;
    addTitle(title);
    for (size_t i = 0; i < std::min(quotes.size(), QuotesShown); ++i) {
        const ExplainedQuote& quote = quotes[i];
        auto* frame = new QFrame(m_details);
        frame->setStyleSheet(QStringLiteral(".QFrame { border: none; border-left: 3px solid %1; background: %2; }")
                                 .arg(m_workspace.theme().heard.name(), m_workspace.theme().laneFill.name()));
        auto* layout = new QVBoxLayout(frame);
        layout->setContentsMargins(10, 6, 8, 6);
        layout->setSpacing(2);
        auto* text = new QLabel(tr("“%1”").arg(quote.text.simplified()), frame);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QStringList origin{quote.title.in(m_workspace.language()), termOf(quote.informant)};
        origin << (quote.excerptKey.isEmpty() ? quote.interviewKey : quote.interviewKey + u'/' + quote.excerptKey);
        if (quote.severity)
            origin << termOfSeverity(*quote.severity);
        origin.removeAll({});
        auto* caption = new QLabel(origin.join(QStringLiteral(" · ")), frame);
        caption->setProperty("role", QStringLiteral("caption"));
        caption->setTextFormat(Qt::PlainText);
        caption->setWordWrap(true);
        layout->addWidget(text);
        layout->addWidget(caption);
        m_detailsLayout->addWidget(frame);
    }
    if (quotes.size() > QuotesShown)
        addText(tr("… and %n more in Research", nullptr, static_cast<int>(quotes.size() - QuotesShown)), "muted");
}

void WhyPanel::addLimits()
{
    QStringList limits;
    for (const ScoreWarning& warning : m_ranking->warnings)
        limits << describeWarning(warning, m_workspace.project()->journey(), m_workspace.language());
    if (m_ranking->isExploratory)
        limits << tr("Interviews alone, with fewer than 15 people: a first hint, no ranking to decide on.");
    if (m_explanation->room && m_ranking->basis == Basis::Room)
        limits << tr("This is the room's opinion. It turns into a ranking as customers' answers come in.");
    limits << tr(
        "Associations, not causes: what drives the outcome and where journeys end is observed, not tried out.");
    addTitle(tr("To be careful about"));
    auto* note = new QFrame(m_details);
    note->setProperty("note", true);
    auto* layout = new QVBoxLayout(note);
    for (const QString& limit : limits) {
        auto* label = new QLabel(limit, note);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    m_detailsLayout->addWidget(note);
}

} // namespace touchstone
