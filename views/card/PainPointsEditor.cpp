// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/PainPointsEditor.h"

#include "views/card/CardFields.h"
#include "views/common/FlowLayout.h"
#include "views/common/Icons.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int FrequencyWidth = 48;

} // namespace

PainPointsEditor::PainPointsEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &PainPointsEditor::add);
    connect(&workspace, &Workspace::themeChanged, this, &PainPointsEditor::retranslate);
    retranslate();
}

void PainPointsEditor::setAddable(bool on) { m_add->setVisible(on); }

void PainPointsEditor::add()
{
    PainPoint painPoint;
    painPoint.id = newId<PainPointId>();
    painPoint.severity = 2;
    std::vector<PainPoint> all = painPoints();
    all.push_back(painPoint);
    emit changed(all);
    if (!m_list.empty() && m_list.back()->value.id == painPoint.id)
        m_list.back()->text->setFocus();
}

std::vector<PainPoint> PainPointsEditor::painPoints() const
{
    std::vector<PainPoint> all;
    for (const auto& row : m_list)
        all.push_back(row->value);
    return all;
}

void PainPointsEditor::change(PainPointId id, const std::function<void(PainPoint&)>& change)
{
    for (const auto& row : m_list) {
        if (row->value.id != id)
            continue;
        PainPoint changed = row->value;
        change(changed);
        if (!(changed == row->value)) {
            row->value = changed;
            emit this->changed(painPoints());
        }
        return;
    }
}

void PainPointsEditor::addRow(const PainPoint& painPoint)
{
    auto row = std::make_unique<Row>();
    const PainPointId id = painPoint.id;
    row->value = painPoint;
    row->widget = new QWidget(this);
    row->text = new LineField;
    row->severity = new QComboBox;
    row->grade = new QComboBox;
    for (QComboBox* choice : {row->severity, row->grade}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    row->frequency = new NumberField(0, 100);
    row->frequency->setFixedWidth(FrequencyWidth);
    auto* share = new QWidget; // the number with its unit
    auto* shareLine = new QHBoxLayout(share);
    shareLine->setContentsMargins(0, 0, 0, 0);
    shareLine->setSpacing(3);
    shareLine->addWidget(row->frequency);
    shareLine->addWidget(new QLabel(QStringLiteral("%")));
    row->remove = new QToolButton;
    row->remove->setAutoRaise(true);
    auto* lines = new QVBoxLayout(row->widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(3);
    auto* first = new QHBoxLayout;
    first->addWidget(row->text, 1);
    first->addWidget(row->remove);
    auto* second = new FlowLayout(4);
    second->addWidget(row->severity);
    second->addWidget(share);
    second->addWidget(row->grade);
    lines->addLayout(first);
    lines->addLayout(second);
    m_rows->addWidget(row->widget);
    row->widget->show(); // at once, so that it can take the keyboard

    connect(row->text, &LineField::edited, this, [this, id](const QString& text) {
        change(id, [&](PainPoint& changed) { changed.text = changed.text.with(m_workspace.language(), text); });
    });
    connect(row->severity, &QComboBox::activated, this, [this, id](int index) {
        change(id, [&](PainPoint& changed) { changed.severity = index ? std::optional(index - 1) : std::nullopt; });
    });
    connect(row->frequency, &NumberField::numberEdited, this, [this, id](std::optional<double> percent) {
        change(id,
            [&](PainPoint& changed) { changed.frequency = percent ? std::optional(*percent / 100) : std::nullopt; });
    });
    connect(row->grade, &QComboBox::activated, this,
        [this, id](int index) { change(id, [&](PainPoint& changed) { changed.grade = static_cast<Grade>(index); }); });
    connect(row->remove, &QToolButton::clicked, this, [this, id] {
        std::vector<PainPoint> all = painPoints();
        std::erase_if(all, [id](const PainPoint& each) { return each.id == id; });
        emit changed(all);
    });
    show(*row);
    m_list.push_back(std::move(row));
}

void PainPointsEditor::show(Row& row)
{
    const PainPoint& value = row.value;
    row.text->setShown(value.text.in(m_workspace.language()));
    row.text->setPlaceholderText(tr("What gets in the customer's way?"));
    row.text->setAccessibleName(tr("Pain point"));
    row.severity->setAccessibleName(tr("Severity"));
    row.severity->setToolTip(tr("Severity"));
    row.grade->setAccessibleName(tr("Evidence grade"));
    row.grade->setToolTip(tr("Evidence grade"));
    row.frequency->setAccessibleName(tr("Frequency in percent"));
    row.frequency->setToolTip(tr("Share of customers who meet it, in percent"));
    row.remove->setIcon(themedIcon(QStringLiteral("close"), m_workspace.theme().mutedText));
    row.remove->setAccessibleName(tr("Remove pain point"));
    row.remove->setToolTip(tr("Remove pain point"));
    row.severity->clear();
    row.severity->addItem(tr("severity –"));
    for (int severity = 0; severity <= 3; ++severity)
        row.severity->addItem(QStringLiteral("%1 · %2").arg(severity).arg(termOfSeverity(severity)));
    row.severity->setCurrentIndex(value.severity ? *value.severity + 1 : 0);
    row.grade->clear();
    for (const Grade grade : {Grade::Measured, Grade::Heard, Grade::Assumed})
        row.grade->addItem(termOf(grade));
    row.grade->setCurrentIndex(static_cast<int>(value.grade));
    row.frequency->setNumber(value.frequency ? std::optional(*value.frequency * 100) : std::nullopt);
}

void PainPointsEditor::setPainPoints(const std::vector<PainPoint>& painPoints)
{
    const bool isSame = m_list.size() == painPoints.size()
        && std::equal(m_list.begin(), m_list.end(), painPoints.begin(),
            [](const auto& row, const PainPoint& painPoint) { return row->value.id == painPoint.id; });
    if (isSame) { // the rows stay, so that the keyboard stays where it is
        for (size_t i = 0; i < painPoints.size(); ++i) {
            if (!(m_list[i]->value == painPoints[i])) {
                m_list[i]->value = painPoints[i];
                show(*m_list[i]);
            }
        }
        return;
    }
    for (const auto& row : m_list) {
        row->widget->hide();
        row->widget->deleteLater();
    }
    m_list.clear();
    for (const PainPoint& painPoint : painPoints)
        addRow(painPoint);
}

void PainPointsEditor::flush()
{
    for (size_t i = 0; i < m_list.size(); ++i) {
        m_list[i]->text->flush();
        m_list[i]->frequency->flush();
    }
}

void PainPointsEditor::retranslate()
{
    m_add->setText(tr("Add pain point"));
    for (const auto& row : m_list)
        show(*row);
}

void PainPointsEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace touchstone
