// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/SolutionDialog.h"

#include "model/planning/DigitalValue.h"
#include "views/common/ExactValue.h"
#include "views/common/Terms.h"
#include "views/decide/InitiativeForm.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr double NotKnown = -1; ///< the value below the smallest
constexpr double MostMoney = 1e12, MostMonths = 1200, MostCapacity = 1e6;
constexpr int ListHeight = 84;
constexpr int FirstWidth = 560;
enum CostKind { Unknown, Figures, Small, Medium, Large };
const QStringList Sizes = {QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("L")};

void put(QDoubleSpinBox* box, std::optional<double> value, double scale = 1)
{
    box->setValue(value ? scale * *value : NotKnown);
}

/// What the box shows; `before` where it merely shows that with fewer digits.
std::optional<double> read(const QDoubleSpinBox* box, std::optional<double> before, double scale = 1)
{
    if (box->value() == NotKnown)
        return std::nullopt;
    return before && exactValue(box, scale * *before) == scale * *before ? before : std::optional(box->value() / scale);
}

QStringList chosenIn(const QListWidget* list)
{
    QStringList keys;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            keys << list->item(row)->data(Qt::UserRole).toString();
    }
    return keys;
}

} // namespace

SolutionDialog::SolutionDialog(
    const Solution& solution, const Journey& journey, const Plan& plan, const QString& language, QWidget* parent)
    : QDialog(parent)
    , m_before(solution)
    , m_language(language)
    , m_tabs(new QTabWidget(this))
    , m_page(new QWidget(m_tabs))
    , m_form(new QFormLayout(m_page))
    , m_name(new QLineEdit(this))
    , m_touchpoint(new QComboBox(this))
    , m_low(makeNumber(100, 1, tr(" %")))
    , m_mid(makeNumber(100, 1, tr(" %")))
    , m_high(makeNumber(100, 1, tr(" %")))
    , m_cutsExit(makeNumber(100, 1, tr(" %")))
    , m_delivery(makeNumber(100, 1, tr(" %")))
    , m_digital(new QCheckBox(tr("&Digital"), this))
    , m_costKind(new QComboBox(this))
    , m_once(makeNumber(MostMoney, 2))
    , m_yearly(makeNumber(MostMoney, 2))
    , m_months(makeNumber(MostMonths, 1))
    , m_capacity(makeNumber(MostCapacity, 1))
    , m_field(new QComboBox(this))
    , m_family(new QComboBox(this))
    , m_level(new QComboBox(this))
    , m_requires(makeSolutions(plan, solution.requires_, tr("Needs first")))
    , m_excludes(makeSolutions(plan, solution.excludes, tr("Rules out")))
    , m_hint(new QLabel(this))
    , m_initiative(new InitiativeForm(solution.initiative, language, m_tabs))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(solution.id ? tr("Change the solution") : tr("Add a solution"));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_costKind->addItems(
        {tr("not known"), tr("in figures"), tr("S (1 point)"), tr("M (3 points)"), tr("L (9 points)")});
    m_name->setObjectName(QStringLiteral("solutionName"));
    m_touchpoint->setObjectName(QStringLiteral("solutionTouchpoint"));
    m_mid->setObjectName(QStringLiteral("solutionRemoves"));
    m_once->setObjectName(QStringLiteral("solutionOnce"));
    m_costKind->setObjectName(QStringLiteral("solutionCost"));
    m_low->setAccessibleName(tr("Takes away at least"));
    m_mid->setAccessibleName(tr("Takes away, most likely"));
    m_high->setAccessibleName(tr("Takes away at most"));
    m_once->setAccessibleName(tr("Cost once"));
    m_yearly->setAccessibleName(tr("Cost a year"));
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_hint->setText(tr("Only what is known has to be filled in. Without a share of the pain a solution has no value in "
                       "the plan; under a budget it needs a cost."));
    addRow(tr("&Name"), m_name);
    addRow(tr("&Touchpoint"), m_touchpoint);
    addRow(tr("Ta&kes away of its pain"),
        makeRow({new QLabel(tr("low"), this), m_low, new QLabel(tr("likely"), this), m_mid,
            new QLabel(tr("high"), this), m_high}));
    addRow(tr("Cuts the drop-o&ff by"), m_cutsExit);
    addRow(tr("&Probability that it is delivered"), m_delivery);
    m_form->addRow(QString(), m_digital);
    addRow(tr("&Cost"), m_costKind);
    const QString currency = journey.currency.isEmpty() ? QString() : QLatin1Char(' ') + journey.currency;
    m_once->setSuffix(currency);
    m_yearly->setSuffix(currency);
    m_form->addRow(
        QString(), makeRow({new QLabel(tr("once"), this), m_once, new QLabel(tr("a year"), this), m_yearly}));
    addRow(tr("&Months that it takes"), m_months);
    addRow(tr("P&erson-months"), m_capacity);
    addRow(tr("F&ield"), m_field);
    addRow(tr("Kind of s&ystem"), m_family);
    addRow(tr("Digital le&vel that it reaches"), m_level);
    if (m_requires->count() > 0) {
        addRow(tr("Needs fi&rst"), m_requires);
        addRow(tr("R&ules out"), m_excludes);
    } else {
        m_requires->hide();
        m_excludes->hide();
    }
    m_form->addRow(m_hint);
    m_tabs->addTab(m_page, tr("Solution"));
    m_tabs->addTab(m_initiative, tr("Initiative"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addWidget(m_buttons);
    resize(FirstWidth, sizeHint().height());

    connect(m_name, &QLineEdit::textChanged, this, &SolutionDialog::follow);
    connect(m_costKind, &QComboBox::currentIndexChanged, this, &SolutionDialog::follow);
    connect(m_mid, &QDoubleSpinBox::valueChanged, this, &SolutionDialog::follow);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(journey);
    follow();
}

void SolutionDialog::addRow(const QString& label, QWidget* field)
{
    auto* name = new QLabel(label, this);
    QWidget* first = field->layout() ? field->findChild<QDoubleSpinBox*>() : field;
    name->setBuddy(first);
    if (first->accessibleName().isEmpty())
        first->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_form->addRow(name, field);
}

QDoubleSpinBox* SolutionDialog::makeNumber(double most, int decimals, const QString& suffix)
{
    auto* box = new QDoubleSpinBox(this);
    box->setRange(NotKnown, most);
    box->setDecimals(decimals);
    box->setSpecialValueText(tr("not known"));
    box->setSuffix(suffix);
    box->setGroupSeparatorShown(true);
    return box;
}

QWidget* SolutionDialog::makeRow(const QList<QWidget*>& widgets)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget, qobject_cast<QLabel*>(widget) ? 0 : 1);
    return row;
}

QListWidget* SolutionDialog::makeSolutions(const Plan& plan, const QStringList& chosen, const QString& name)
{
    auto* list = new QListWidget(this);
    list->setAccessibleName(name);
    list->setMaximumHeight(ListHeight);
    list->setTabKeyNavigation(false);
    for (const Solution& other : plan.solutions) {
        if (other.id == m_before.id)
            continue;
        auto* item = new QListWidgetItem(other.name.in(m_language), list);
        item->setData(Qt::UserRole, other.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(other.key) ? Qt::Checked : Qt::Unchecked);
    }
    return list;
}

void SolutionDialog::fill(const Journey& journey)
{
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        if (!touchpoint.journey)
            m_touchpoint->addItem(touchpoint.name.in(m_language), touchpoint.id.value);
    }
    m_touchpoint->setCurrentIndex(std::max(0, m_touchpoint->findData(m_before.touchpoint.value)));
    m_name->setText(m_before.name.in(m_language));
    const auto& removes = m_before.removes;
    put(m_mid, removes ? std::optional(removes->mid) : std::nullopt, 100);
    put(m_low, removes && !removes->single ? std::optional(removes->low) : std::nullopt, 100);
    put(m_high, removes && !removes->single ? std::optional(removes->high) : std::nullopt, 100);
    put(m_cutsExit, m_before.cutsExit, 100);
    put(m_delivery, m_before.delivery, 100);
    m_digital->setChecked(m_before.isDigital());
    const SolutionCost cost = m_before.cost.value_or(SolutionCost());
    const auto size = static_cast<int>(Sizes.indexOf(cost.size));
    m_costKind->setCurrentIndex(!m_before.cost ? Unknown : size >= 0 ? Small + size : Figures);
    put(m_once, cost.once);
    put(m_yearly, cost.yearly);
    put(m_months, cost.months);
    put(m_capacity, m_before.capacity);
    m_field->addItem(tr("not said"));
    for (const char* field : SolutionFields)
        m_field->addItem(termOfField(QLatin1String(field)), QLatin1String(field));
    m_field->setCurrentIndex(std::max(0, m_field->findData(m_before.field)));
    m_family->setEditable(true);
    m_family->addItems({QString(), QStringLiteral("CRM"), QStringLiteral("CDP"), QStringLiteral("MA")});
    m_family->setCurrentText(m_before.family);
    m_level->addItem(tr("not said"));
    for (int level = 0; level <= HighestDigitalLevel; ++level)
        m_level->addItem(tr("%1 %2", "digital level").arg(QString::number(level), termOfDigitalLevel(level)), level);
    m_level->setCurrentIndex(m_before.digitalLevel ? *m_before.digitalLevel + 1 : 0);
}

void SolutionDialog::follow()
{
    const bool hasShare = m_mid->value() != NotKnown;
    m_low->setEnabled(hasShare);
    m_high->setEnabled(hasShare);
    for (QWidget* field : {m_once, m_yearly, m_months})
        field->setEnabled(m_costKind->currentIndex() == Figures);
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(!m_name->text().trimmed().isEmpty() && m_touchpoint->count() > 0);
}

Solution SolutionDialog::solution() const
{
    Solution solution = m_before;
    solution.name = m_before.name.with(m_language, m_name->text().trimmed());
    solution.touchpoint = TouchpointId{m_touchpoint->currentData().toLongLong()};
    solution.removes.reset();
    const auto before = [&](double ThreePoint::*end) {
        return m_before.removes ? std::optional((*m_before.removes).*end) : std::nullopt;
    };
    if (const auto likely = read(m_mid, before(&ThreePoint::mid), 100)) {
        const auto low = read(m_low, before(&ThreePoint::low), 100);
        const auto high = read(m_high, before(&ThreePoint::high), 100);
        solution.removes = ThreePoint{.low = std::min(*likely, low.value_or(*likely)),
            .mid = *likely,
            .high = std::max(*likely, high.value_or(*likely)),
            .single = !low && !high};
    }
    solution.cutsExit = read(m_cutsExit, m_before.cutsExit, 100);
    solution.delivery = read(m_delivery, m_before.delivery, 100);
    // "Not said" counts as digital and stays as it was.
    if (m_digital->isChecked() != m_before.isDigital())
        solution.digital = m_digital->isChecked();
    const int kind = m_costKind->currentIndex();
    solution.cost.reset();
    if (kind == Figures) {
        const SolutionCost cost = m_before.cost.value_or(SolutionCost());
        solution.cost = SolutionCost{.once = read(m_once, cost.once),
            .yearly = read(m_yearly, cost.yearly),
            .months = read(m_months, cost.months),
            .size = {}};
        solution.cost->plainNumber = m_before.cost && m_before.cost->plainNumber && !solution.cost->yearly
            && !solution.cost->months && solution.cost->once;
    } else if (kind != Unknown) {
        solution.cost = SolutionCost{.once = {}, .yearly = {}, .months = {}, .size = Sizes[kind - Small]};
    }
    solution.capacity = read(m_capacity, m_before.capacity);
    solution.field = m_field->currentData().toString();
    solution.family = m_family->currentText().trimmed();
    solution.digitalLevel.reset();
    if (m_level->currentIndex() > 0)
        solution.digitalLevel = m_level->currentData().toInt();
    solution.initiative = m_initiative->initiative();
    solution.requires_ = chosenIn(m_requires);
    solution.excludes = chosenIn(m_excludes);
    return solution;
}

} // namespace touchstone
