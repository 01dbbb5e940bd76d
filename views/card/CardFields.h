// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace touchstone {

/// How long after the last key a text is handed in: what is typed without a pause is one step of undo.
inline constexpr int CommitMilliseconds = 300;

/// A text of several lines that grows with what is in it and hands in its bursts.
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
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();

    QTimer m_timer;
    bool m_isShowing = false;
};

/// A line of text that hands in its bursts.
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
    void focusOutEvent(QFocusEvent* event) override;

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
