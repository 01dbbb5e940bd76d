// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/BulkCard.h"

#include "views/card/CardFields.h"
#include "views/card/CardPrintButton.h"
#include "views/card/CardTerms.h"
#include "views/card/DigitalLevelBar.h"
#include "views/card/PersonaChoice.h"
#include "views/card/TagEditor.h"
#include "views/common/Terms.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr size_t NamesShown = 8;

/// What all of them have; none: they differ.
template <typename Get>
auto common(const std::vector<const Touchpoint*>& touchpoints, const Get& get)
    -> std::optional<std::decay_t<decltype(get(*touchpoints.front()))>>
{
    for (const Touchpoint* touchpoint : touchpoints) {
        if (!(get(*touchpoint) == get(*touchpoints.front())))
            return std::nullopt;
    }
    return get(*touchpoints.front());
}

} // namespace

BulkCard::BulkCard(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edits(workspace)
    , m_title(new QLabel)
    , m_names(new QLabel)
    , m_stage(makeChoice())
    , m_channel(makeChoice())
    , m_personas(new PersonaChoice(workspace))
    , m_tags(new TagEditor(workspace))
    , m_owner(new LineField)
    , m_level(new DigitalLevelBar(workspace))
    , m_levelWord(new QLabel)
    , m_flags({{new QCheckBox, &Touchpoint::momentOfTruth, &TouchpointEdits::setMomentOfTruth},
          {new QCheckBox, &Touchpoint::keepHuman, &TouchpointEdits::setKeepHuman},
          {new QCheckBox, &Touchpoint::pinned, &TouchpointEdits::setPinned}})
{
    build();
    connect(m_stage, &QComboBox::activated, this,
        [this](int index) { settle(m_edits.setStage(m_ids, StageId{m_stage->itemData(index).toLongLong()})); });
    connect(m_channel, &QComboBox::activated, this,
        [this](int index) { settle(m_edits.setChannel(m_ids, ChannelId{m_channel->itemData(index).toLongLong()})); });
    connect(
        m_owner, &LineField::edited, this, [this](const QString& owner) { settle(m_edits.setOwner(m_ids, owner)); });
    connect(m_level, &DigitalLevelBar::edited, this,
        [this](std::optional<int> level) { settle(m_edits.setDigitalLevel(m_ids, level)); });
    for (const Flag& flag : m_flags) {
        connect(flag.box, &QCheckBox::clicked, this, [this, flag] {
            const auto all = touchpoints();
            const bool isAll
                = std::all_of(all.begin(), all.end(), [&](const Touchpoint* each) { return each->*flag.value; });
            settle((m_edits.*flag.set)(m_ids, !isAll));
        });
    }
    retranslate();
}

void BulkCard::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(5);
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setWordWrap(true);
    m_names->setProperty("role", QStringLiteral("muted"));
    m_names->setTextFormat(Qt::PlainText);
    m_names->setWordWrap(true);
    m_levelWord->setProperty("role", QStringLiteral("muted"));
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(new CardPrintButton(m_workspace, [this] { flush(); }));
    column->addLayout(heading);
    column->addWidget(m_names);
    column->addSpacing(8);
    const auto add = [column](QLabel*& label, QWidget* field, QWidget* buddy) {
        column->addWidget(label = captionOf(buddy));
        column->addWidget(field);
    };
    add(m_stageLabel, m_stage, m_stage);
    add(m_channelLabel, m_channel, m_channel);
    add(m_personasLabel, m_personas, m_personas);
    add(m_tagsLabel, m_tags, m_tags->line());
    add(m_ownerLabel, m_owner, m_owner);
    add(m_levelLabel, m_level, m_level);
    column->addWidget(m_levelWord);
    for (const Flag& flag : m_flags)
        column->addWidget(flag.box);
    column->addStretch(1);
}

std::vector<const Touchpoint*> BulkCard::touchpoints() const
{
    std::vector<const Touchpoint*> result;
    for (const Touchpoint& touchpoint : m_workspace.journey().touchpoints) {
        if (m_ids.contains(touchpoint.id))
            result.push_back(&touchpoint);
    }
    return result;
}

void BulkCard::setTouchpoints(const QSet<TouchpointId>& ids)
{
    m_ids = ids;
    refresh();
}

void BulkCard::refresh()
{
    const std::vector<const Touchpoint*> all = touchpoints();
    if (all.empty())
        return;
    const Journey& journey = m_workspace.journey();
    const QString& language = m_workspace.language();
    showNames();
    const auto stage = common(all, [](const Touchpoint& each) { return each.stage; });
    const auto channel = common(all, [](const Touchpoint& each) { return each.channel; });
    showChoices(*m_stage, journey.stages, language, stage ? journey.stages.indexOf(*stage) : -1);
    showChoices(*m_channel, journey.channels, language, channel ? journey.channels.indexOf(*channel) : -1);
    m_personas->setTouchpoints(m_ids);
    m_tags->setTouchpoints(m_ids);
    const auto owner = common(all, [&](const Touchpoint& each) { return each.card.owner.in(language); });
    m_owner->setPlaceholderText(owner ? QString() : tr("mixed"));
    m_owner->setShown(owner.value_or(QString()));
    const auto level = common(all, [](const Touchpoint& each) { return each.digitalLevel; });
    m_level->setLevel(level.value_or(std::nullopt), !level);
    m_levelWord->setText(!level ? tr("mixed")
            : *level            ? QStringLiteral("%1 · %2").arg(**level).arg(termOfDigitalLevel(**level))
                                : tr("unknown"));
    showFlags();
}

void BulkCard::settle(bool isDone)
{
    if (!isDone)
        refresh();
}

void BulkCard::showNames()
{
    const std::vector<const Touchpoint*> all = touchpoints();
    m_title->setText(tr("%n touchpoints selected", nullptr, static_cast<int>(all.size())));
    QStringList names;
    for (size_t i = 0; i < std::min(all.size(), NamesShown); ++i)
        names << all[i]->name.in(m_workspace.language());
    if (all.size() > NamesShown)
        names << tr("and %n more", nullptr, static_cast<int>(all.size() - NamesShown));
    m_names->setText(names.join(QStringLiteral(" · ")));
}

QString BulkCard::nameOf(const Flag& flag) const
{
    return flag.value == &Touchpoint::momentOfTruth ? cardTerm(CardTerm::MomentOfTruth)
        : flag.value == &Touchpoint::keepHuman      ? cardTerm(CardTerm::KeepHuman)
                                                    : tr("Pinned on the map");
}

void BulkCard::showFlags()
{
    const std::vector<const Touchpoint*> all = touchpoints();
    for (const Flag& flag : m_flags) {
        const auto count
            = std::count_if(all.begin(), all.end(), [&](const Touchpoint* each) { return each->*flag.value; });
        const bool isMixed = count > 0 && count < static_cast<qsizetype>(all.size());
        flag.box->setTristate(false); // else a click would leave it between
        flag.box->setCheckState(isMixed ? Qt::PartiallyChecked : count > 0 ? Qt::Checked : Qt::Unchecked);
        flag.box->setText(isMixed ? tr("%1 (%2 of %3)").arg(nameOf(flag)).arg(count).arg(all.size()) : nameOf(flag));
        flag.box->setAccessibleName(flag.box->text());
    }
}

void BulkCard::flush() { m_owner->flush(); }

void BulkCard::focusFirst() { m_stage->setFocus(Qt::ShortcutFocusReason); }

void BulkCard::retranslate()
{
    setAccessibleName(tr("Several touchpoints"));
    const std::vector<std::tuple<QLabel*, QWidget*, QString>> named
        = {{m_stageLabel, m_stage, cardTerm(CardTerm::Stage)}, {m_channelLabel, m_channel, cardTerm(CardTerm::Channel)},
            {m_personasLabel, m_personas, cardTerm(CardTerm::Personas)},
            {m_tagsLabel, m_tags->line(), cardTerm(CardTerm::Tags)}, {m_ownerLabel, m_owner, cardTerm(CardTerm::Owner)},
            {m_levelLabel, m_level, cardTerm(CardTerm::DigitalLevel)}};
    for (const auto& [label, field, name] : named) {
        label->setText(name);
        field->setAccessibleName(name);
    }
    m_stage->setPlaceholderText(tr("mixed"));
    m_channel->setPlaceholderText(tr("mixed"));
    refresh();
}

void BulkCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace touchstone
