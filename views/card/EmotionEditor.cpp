// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/EmotionEditor.h"

#include "views/card/CardFields.h"

#include <numeric>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace touchstone {

EmotionEditor::EmotionEditor(QWidget* parent)
    : QWidget(parent)
    , m_mean(new QLabel)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(2);
    for (int i = 0; i < 5; ++i) {
        auto* caption = new QLabel(i < 2 ? QStringLiteral("−%1").arg(2 - i)
                : i > 2                  ? QStringLiteral("+%1").arg(i - 2)
                                         : QStringLiteral("0"));
        caption->setProperty("role", QStringLiteral("caption"));
        caption->setAlignment(Qt::AlignHCenter);
        auto* count = new QSpinBox;
        count->setRange(0, 999);
        count->setMinimumWidth(40);
        count->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        count->setButtonSymbols(QAbstractSpinBox::NoButtons);
        count->setAlignment(Qt::AlignHCenter);
        m_counts[static_cast<size_t>(i)] = count;
        grid->addWidget(caption, 0, i);
        grid->addWidget(count, 1, i);
        connect(count, &QSpinBox::valueChanged, this, [this] {
            showMean();
            if (!m_isShowing)
                m_timer.start();
        });
    }
    m_mean->setProperty("role", QStringLiteral("muted"));
    m_mean->setWordWrap(true);
    grid->addWidget(m_mean, 2, 0, 1, 5);
    m_timer.setSingleShot(true);
    m_timer.setInterval(CommitMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] { emit edited(ratings()); });
    retranslate();
}

std::vector<int> EmotionEditor::ratings() const
{
    // Each stands for a person: those that stay keep their place, new ones come last.
    std::array<int, 5> wanted{};
    for (size_t i = 0; i < 5; ++i)
        wanted[i] = m_counts[i]->value();
    std::vector<int> result;
    for (const int rating : m_given) {
        int& left = wanted[static_cast<size_t>(rating + 2)];
        if (left > 0) {
            --left;
            result.push_back(rating);
        }
    }
    for (size_t i = 0; i < 5; ++i)
        result.insert(result.end(), static_cast<size_t>(wanted[i]), static_cast<int>(i) - 2);
    return result;
}

void EmotionEditor::setPersona(const QString& name)
{
    m_persona = name;
    retranslate();
}

void EmotionEditor::setRatings(const std::vector<int>& ratings)
{
    if (m_timer.isActive())
        return;
    m_given = ratings;
    std::array<int, 5> counts{};
    for (const int rating : ratings)
        ++counts[static_cast<size_t>(std::clamp(rating, -2, 2) + 2)];
    m_isShowing = true;
    for (size_t i = 0; i < 5; ++i)
        m_counts[i]->setValue(counts[i]);
    m_isShowing = false;
    showMean();
}

void EmotionEditor::flush()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    emit edited(ratings());
}

void EmotionEditor::showMean()
{
    const std::vector<int> all = ratings();
    if (all.empty()) {
        m_mean->setText(tr("Nobody has rated it yet."));
        return;
    }
    const double mean = std::accumulate(all.begin(), all.end(), 0.) / static_cast<double>(all.size());
    m_mean->setText(tr("○ mean %1 of %n people (assumed)", nullptr, static_cast<int>(all.size()))
                        .arg(QLocale::c().toString(mean, 'f', 1).replace(u'-', u'−')));
}

void EmotionEditor::retranslate()
{
    for (int i = 0; i < 5; ++i)
        m_counts[static_cast<size_t>(i)]->setAccessibleName(m_persona.isEmpty()
                ? tr("People who rated %1").arg(i - 2)
                : tr("People like %1 who rated %2").arg(m_persona, QString::number(i - 2)));
    showMean();
}

void EmotionEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace touchstone
