// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/AnalysisCardPanel.h"

#include "views/card/CardEvidence.h"
#include "views/card/CardFields.h"
#include "views/card/CardPrintButton.h"
#include "views/card/DigitalLevelBar.h"
#include "views/card/EmotionEditor.h"
#include "views/card/PainPointsEditor.h"
#include "views/common/Badges.h"
#include "views/common/EmptyState.h"
#include "views/common/Terms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace touchstone {
namespace {

const std::vector<LocalizedText AnalysisCard::*>& cardTexts()
{
    static const std::vector<LocalizedText AnalysisCard::*> texts = {&AnalysisCard::need, &AnalysisCard::does,
        &AnalysisCard::thinks, &AnalysisCard::feels, &AnalysisCard::expects, &AnalysisCard::owner, &AnalysisCard::ideas,
        &AnalysisCard::backstage, &AnalysisCard::systems, &AnalysisCard::data};
    return texts;
}

void elideLongItems(QComboBox* box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
}

} // namespace

AnalysisCardPanel::AnalysisCardPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    build();
    connectFields();
    connect(&workspace, &Workspace::selectionChanged, this, &AnalysisCardPanel::selectionMoved);
    connect(&workspace, &Workspace::projectChanged, this, [this] {
        m_shown = {};
        refresh();
    });
    connect(&workspace, &Workspace::rankingChanged, this, [this] {
        if (m_shown && m_workspace.project()) {
            showScore(m_shown);
            m_evidence->show(m_shown);
        }
    });
    connect(&workspace, &Workspace::languageChanged, this, &AnalysisCardPanel::refresh);
    connect(&workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.everything || changes.touchpoints.contains(m_shown) || !changes.stages.isEmpty()
            || !changes.channels.isEmpty() || !changes.interviews.isEmpty() || !changes.solutions.isEmpty()
            || m_workspace.selection().size() > 1)
            refresh();
    });
    retranslate();
}

AnalysisCardPanel::~AnalysisCardPanel() = default;

QLabel* AnalysisCardPanel::addHeading()
{
    auto* label = new QLabel;
    label->setFont(themeFont(TextSize::Body, QFont::DemiBold));
    label->setProperty("role", QStringLiteral("section"));
    label->setContentsMargins(0, 10, 0, 0);
    m_column->addWidget(label);
    return label;
}

QLabel* AnalysisCardPanel::addCaption(QWidget* field)
{
    auto* label = new QLabel;
    label->setProperty("role", QStringLiteral("caption"));
    label->setBuddy(field);
    return label;
}

void AnalysisCardPanel::addText(LocalizedText AnalysisCard::*text)
{
    auto* field = new TextField;
    QLabel* label = addCaption(field);
    m_column->addWidget(label);
    m_column->addWidget(field);
    m_texts.push_back({text, label, field});
}

void AnalysisCardPanel::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget;
    outer->addWidget(m_stack);
    m_none = new EmptyState(m_workspace, QStringLiteral("card"));
    m_many = new QLabel;
    m_many->setWordWrap(true);
    m_many->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_many->setMargin(16);
    m_many->setTextFormat(Qt::PlainText);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(16, 14, 16, 16);
    m_column->setSpacing(5);
    m_scroll->setWidget(content);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_many);
    m_stack->addWidget(m_scroll);

    m_title = new QLabel;
    m_title->setProperty("role", QStringLiteral("caption"));
    m_name = new LineField;
    m_name->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    m_otherName = new QLabel;
    m_otherName->setProperty("role", QStringLiteral("muted"));
    m_otherName->setTextFormat(Qt::PlainText);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(new CardPrintButton(m_workspace, [this] { flush(); }));
    m_column->addLayout(heading);
    m_column->addWidget(m_name);
    m_column->addWidget(m_otherName);

    auto* score = new QHBoxLayout;
    score->setSpacing(10);
    m_swatch = new HeatSwatch(m_workspace);
    m_score = new QLabel;
    m_score->setWordWrap(true);
    score->addWidget(m_swatch, 0, Qt::AlignTop);
    score->addWidget(m_score, 1);
    m_column->addLayout(score);
    m_scoreDetail = new QLabel;
    m_scoreDetail->setWordWrap(true);
    m_scoreDetail->setProperty("role", QStringLiteral("muted"));
    m_column->addWidget(m_scoreDetail);

    m_momentOfTruth = new QCheckBox;
    m_keepHuman = new QCheckBox;
    m_column->addWidget(m_momentOfTruth);
    m_column->addWidget(m_keepHuman);

    const auto addForm = [this] {
        auto* form = new QFormLayout;
        form->setContentsMargins(0, 4, 0, 0);
        form->setHorizontalSpacing(10);
        form->setVerticalSpacing(6);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        m_column->addLayout(form);
        return form;
    };
    m_stage = new QComboBox;
    m_channel = new QComboBox;
    m_reach = new QComboBox;
    for (QComboBox* box : {m_stage, m_channel, m_reach})
        elideLongItems(box);
    QFormLayout* place = addForm();
    place->addRow(m_stageLabel = addCaption(m_stage), m_stage);
    place->addRow(m_channelLabel = addCaption(m_channel), m_channel);

    for (size_t i = 0; i < 5; ++i)
        addText(cardTexts()[i]);

    m_painHeading = addHeading();
    m_pains = new PainPointsEditor(m_workspace);
    m_column->addWidget(m_pains);

    m_levelHeading = addHeading();
    m_level = new DigitalLevelBar(m_workspace);
    m_levelWord = new QLabel;
    m_levelWord->setProperty("role", QStringLiteral("muted"));
    m_column->addWidget(m_level);
    m_column->addWidget(m_levelWord);

    m_evidenceHeading = addHeading();
    m_evidence = new CardEvidence(m_workspace);
    m_column->addWidget(m_evidence);

    m_emotionHeading = addHeading();
    m_emotion = new EmotionEditor;
    m_column->addWidget(m_emotion);

    m_figuresHeading = addHeading();
    m_importance = new NumberField(1, 7);
    m_customerValue = new NumberField(0, 1e12);
    QFormLayout* figures = addForm();
    figures->addRow(m_reachLabel = addCaption(m_reach), m_reach);
    figures->addRow(m_importanceLabel = addCaption(m_importance), m_importance);
    figures->addRow(m_valueLabel = addCaption(m_customerValue), m_customerValue);

    m_solutionHeading = addHeading();
    m_solutions = new QLabel;
    m_solutions->setWordWrap(true);
    m_solutions->setTextFormat(Qt::PlainText);
    m_column->addWidget(m_solutions);

    for (size_t i = 5; i < cardTexts().size(); ++i)
        addText(cardTexts()[i]);
    m_column->addStretch(1);
}

void AnalysisCardPanel::connectFields()
{
    connect(m_name, &LineField::edited, this, [this](const QString& text) {
        if (!text.trimmed().isEmpty())
            change(tr("Name"), [&](Touchpoint& t) { t.name = t.name.with(m_workspace.language(), text.trimmed()); });
    });
    for (const CardText& entry : m_texts) {
        connect(entry.field, &TextField::edited, this, [this, text = entry.text](const QString& typed) {
            change(labelOf(text), [&](Touchpoint& t) {
                if (typed != (t.card.*text).in(m_workspace.language()))
                    t.card.*text = (t.card.*text).with(m_workspace.language(), typed);
            });
        });
    }
    connect(m_momentOfTruth, &QCheckBox::clicked, this,
        [this](bool on) { change(tr("Moment of truth"), [on](Touchpoint& t) { t.momentOfTruth = on; }); });
    connect(m_keepHuman, &QCheckBox::clicked, this,
        [this](bool on) { change(tr("Keep human"), [on](Touchpoint& t) { t.keepHuman = on; }); });
    connect(m_stage, &QComboBox::activated, this, [this](int index) {
        const StageId id{m_stage->itemData(index).toLongLong()};
        change(tr("Stage"), [id](Touchpoint& t) {
            if (t.stage != id)
                t.mapX.reset(), t.mapY.reset(), t.pinned = false;
            t.stage = id;
        });
    });
    connect(m_channel, &QComboBox::activated, this, [this](int index) {
        const ChannelId id{m_channel->itemData(index).toLongLong()};
        change(tr("Channel"), [id](Touchpoint& t) {
            if (t.channel != id)
                t.mapX.reset(), t.mapY.reset(), t.pinned = false;
            t.channel = id;
        });
    });
    connect(m_reach, &QComboBox::activated, this, [this](int index) {
        change(tr("Reach"),
            [index](Touchpoint& t) { t.reach = index ? std::optional(static_cast<Reach>(index - 1)) : std::nullopt; });
    });
    connect(m_importance, &NumberField::numberEdited, this, [this](std::optional<double> number) {
        change(tr("Stated importance"), [number](Touchpoint& t) { t.importance = number; });
    });
    connect(m_customerValue, &NumberField::numberEdited, this, [this](std::optional<double> number) {
        change(tr("Customer value"), [number](Touchpoint& t) { t.customerValue = number; });
    });
    connect(m_level, &DigitalLevelBar::edited, this, [this](std::optional<int> level) {
        change(tr("Digital level"), [level](Touchpoint& t) { t.digitalLevel = level; });
    });
    connect(m_emotion, &EmotionEditor::edited, this, [this](const std::vector<int>& ratings) {
        change(tr("Emotion"), [&](Touchpoint& t) {
            std::erase_if(t.emotion, [](const EmotionRating& rating) { return !rating.persona; });
            t.emotion.insert(t.emotion.end(), ratings.begin(), ratings.end());
        });
    });
    connect(m_pains, &PainPointsEditor::edited, this, [this](const PainPoint& painPoint) {
        change(tr("Pain points"), [&](Touchpoint& t) {
            for (PainPoint& old : t.painPoints) {
                if (old.id == painPoint.id)
                    old = painPoint;
            }
        });
    });
    connect(m_pains, &PainPointsEditor::added, this, [this](const PainPoint& painPoint) {
        change(tr("Pain points"), [&](Touchpoint& t) { t.painPoints.push_back(painPoint); });
    });
    connect(m_pains, &PainPointsEditor::removed, this, [this](PainPointId id) {
        change(tr("Pain points"), [id](Touchpoint& t) {
            std::erase_if(t.painPoints, [id](const PainPoint& painPoint) { return painPoint.id == id; });
        });
    });
}

void AnalysisCardPanel::change(const QString& what, const std::function<void(Touchpoint&)>& change)
{
    // Another journey may be shown already.
    const Journey* journey = m_workspace.project() ? m_workspace.project()->data().journeyWith(m_shown) : nullptr;
    const Touchpoint* before = journey ? journey->touchpoints.find(m_shown) : nullptr;
    if (!before)
        return;
    Touchpoint after = *before;
    change(after);
    if (after == *before)
        return;
    const QString name = tr("Change “%1” of “%2”").arg(what, before->name.in(m_workspace.language()));
    if (!m_workspace.edit(name, [&](Edit& edit) { edit.put(after); }))
        refresh(); // shows again what holds
}

void AnalysisCardPanel::flush()
{
    m_name->flush();
    m_importance->flush();
    m_customerValue->flush();
    for (const CardText& entry : m_texts)
        entry.field->flush();
    m_pains->flush();
    m_emotion->flush();
}

void AnalysisCardPanel::selectionMoved()
{
    flush(); // to the touchpoint that it was typed for
    refresh();
}

void AnalysisCardPanel::refresh()
{
    const Project* project = m_workspace.project();
    const Touchpoint* touchpoint = m_workspace.journey().touchpoints.find(m_workspace.current());
    if (m_workspace.selection().size() > 1 && project) {
        m_shown = {};
        QStringList names;
        for (const Touchpoint& each : m_workspace.journey().touchpoints) {
            if (m_workspace.selection().contains(each.id) && names.size() < 40)
                names << each.name.in(m_workspace.language());
        }
        m_many->setText(tr("%n touchpoints selected", nullptr, static_cast<int>(m_workspace.selection().size()))
            + QStringLiteral("\n\n") + names.join(u'\n'));
        m_stack->setCurrentWidget(m_many);
        return;
    }
    if (!touchpoint) {
        m_shown = {};
        m_stack->setCurrentWidget(m_none);
        return;
    }
    if (m_shown != touchpoint->id)
        m_scroll->ensureVisible(0, 0);
    m_shown = touchpoint->id;
    showTouchpoint(*touchpoint);
    m_stack->setCurrentWidget(m_scroll);
}

void AnalysisCardPanel::focusFirstField()
{
    if (m_shown)
        m_texts.front().field->setFocus(Qt::ShortcutFocusReason);
}

QString AnalysisCardPanel::labelOf(LocalizedText AnalysisCard::*text) const
{
    if (text == &AnalysisCard::need)
        return tr("The need (not the function)");
    if (text == &AnalysisCard::does)
        return tr("Does");
    if (text == &AnalysisCard::thinks)
        return tr("Thinks");
    if (text == &AnalysisCard::feels)
        return tr("Feels");
    if (text == &AnalysisCard::expects)
        return tr("Expects");
    if (text == &AnalysisCard::owner)
        return tr("Owner");
    if (text == &AnalysisCard::ideas)
        return tr("Ideas");
    if (text == &AnalysisCard::backstage)
        return tr("Backstage step");
    if (text == &AnalysisCard::systems)
        return tr("Systems behind it");
    return tr("Data behind it");
}

void AnalysisCardPanel::retranslate()
{
    setAccessibleName(tr("Touchpoint analysis card"));
    m_title->setText(tr("Touchpoint analysis card"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name"));
    m_momentOfTruth->setText(tr("Moment of truth"));
    m_keepHuman->setText(tr("Keep human"));
    m_stageLabel->setText(tr("Stage"));
    m_channelLabel->setText(tr("Channel"));
    m_reachLabel->setText(tr("Reach"));
    m_importanceLabel->setText(tr("Stated importance (1 to 7)"));
    m_valueLabel->setText(tr("Customer value lost per exit"));
    const std::vector<std::pair<QWidget*, QLabel*>> named = {{m_stage, m_stageLabel}, {m_channel, m_channelLabel},
        {m_reach, m_reachLabel}, {m_importance, m_importanceLabel}, {m_customerValue, m_valueLabel}};
    for (const auto& [field, label] : named)
        field->setAccessibleName(label->text());
    for (const CardText& entry : m_texts) {
        entry.label->setText(labelOf(entry.text));
        entry.field->setAccessibleName(labelOf(entry.text));
    }
    m_painHeading->setText(tr("Pain points"));
    m_levelHeading->setText(tr("Digital level"));
    m_level->setAccessibleName(tr("Digital level"));
    m_emotionHeading->setText(tr("Emotion"));
    m_figuresHeading->setText(tr("Impact, stated by hand"));
    m_evidenceHeading->setText(tr("Evidence"));
    m_solutionHeading->setText(tr("Solutions"));
    m_none->setTexts(tr("No touchpoint selected"),
        tr("Click a touchpoint on the map or in the ranking: its need, pain points and evidence are shown and edited "
           "here."));
    refresh();
}

void AnalysisCardPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace touchstone
