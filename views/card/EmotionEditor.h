// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QTimer>
#include <QWidget>
#include <vector>

class QLabel;
class QSpinBox;

namespace touchstone {

/// The emotion ratings of a touchpoint by everybody or by those who stand for one persona: how many people gave each of
/// -2..2, and their mean, hollow because it is an assumption.
class EmotionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit EmotionEditor(QWidget* parent = nullptr);

    /// Whom the people stand for; empty: nobody in particular.
    void setPersona(const QString& name);
    void setRatings(const std::vector<int>& ratings);
    void flush();

signals:
    void edited(const std::vector<int>& ratings);

protected:
    void changeEvent(QEvent* event) override;

private:
    std::vector<int> ratings() const;
    void showMean();
    void retranslate();

    QString m_persona;
    std::array<QSpinBox*, 5> m_counts{};
    QLabel* m_mean;
    std::vector<int> m_given; ///< in the order they were given, as stored
    QTimer m_timer;
    bool m_isShowing = false;
};

} // namespace touchstone
