// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <optional>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace touchstone {

/// How long after the last key a text is handed in: what is typed without a pause is one step of undo.
inline constexpr int CommitMilliseconds = 300;

/// A choice whose long items do not make the card wide.
QComboBox* makeChoice();
/// Offers stages or channels by name; their ids are the items' data. `current`: index, -1 for none.
template <typename Value>
void showChoices(QComboBox& box, const Collection<Value>& values, const QString& language, int current)
{
    bool isSame = box.count() == values.size();
    for (int i = 0; isSame && i < values.size(); ++i)
        isSame = box.itemData(i).toLongLong() == values[i].id.value && box.itemText(i) == values[i].name.in(language);
    if (!isSame) { // else a list that is open stays open
        box.clear();
        for (const Value& value : values)
            box.addItem(value.name.in(language), QVariant::fromValue(value.id.value));
    }
    box.setCurrentIndex(current);
}
/// A small caption of a field; the field's accessible name stays to be given.
QLabel* captionOf(QWidget* field);

/// A text of several lines that grows with what is in it and hands in its bursts. Files and pictures that are dropped
/// or pasted are left to the card.
class TextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextField(QWidget* parent = nullptr);

    /// Shows a text unless it is shown already or something typed is not handed in yet.
    void setShown(const QString& text);
    /// Hands in at once what is waiting.
    void flush();

signals:
    void edited(const QString& text);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();

    QTimer m_timer;
    bool m_isShowing = false;
};

/// A line of text that hands in its bursts. Files and pictures that are dropped or pasted are left to the card.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(QWidget* parent = nullptr);

    void setShown(const QString& text);
    void flush();

signals:
    void edited(const QString& text);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer m_timer;
};

/// A number that may be missing: an empty line. What is out of range or no number is not handed in.
class NumberField : public LineField
{
    Q_OBJECT

public:
    NumberField(double lowest, double highest, QWidget* parent = nullptr);

    void setNumber(std::optional<double> number);

signals:
    void numberEdited(std::optional<double> number);

private:
    double m_lowest, m_highest;
};

} // namespace touchstone
