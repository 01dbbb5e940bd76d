// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardFields.h"

#include <cmath>
#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

namespace touchstone {
namespace {

/// A text rather than files or a bare picture.
bool isText(const QMimeData* data) { return data && data->hasFormat(QStringLiteral("text/plain")) && !data->hasUrls(); }

bool isForeignPaste(const QKeyEvent* event)
{
    return event->matches(QKeySequence::Paste) && !isText(QGuiApplication::clipboard()->mimeData());
}

} // namespace

QComboBox* makeChoice()
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    return box;
}

QLabel* captionOf(QWidget* field)
{
    auto* label = new QLabel;
    label->setProperty("role", QStringLiteral("caption"));
    label->setWordWrap(true);
    label->setBuddy(field);
    return label;
}

TextField::TextField(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_timer.setSingleShot(true);
    m_timer.setInterval(CommitMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] { emit edited(toPlainText()); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_isShowing)
            m_timer.start();
    });
    fitHeight();
}

void TextField::setShown(const QString& text)
{
    if (m_timer.isActive() || toPlainText() == text)
        return;
    m_isShowing = true;
    setPlainText(text);
    m_isShowing = false;
}

void TextField::flush()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    emit edited(toPlainText());
}

void TextField::fitHeight()
{
    // The layout of a plain text document measures in lines.
    const int lines = static_cast<int>(std::lround(document()->documentLayout()->documentSize().height()));
    const int frame = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
    setFixedHeight(std::clamp(lines, 1, 8) * fontMetrics().lineSpacing() + frame + 4);
}

bool TextField::canInsertFromMimeData(const QMimeData* source) const { return isText(source); }

void TextField::keyPressEvent(QKeyEvent* event)
{
    if (isForeignPaste(event))
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void TextField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    flush();
}

void TextField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

LineField::LineField(QWidget* parent)
    : QLineEdit(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(CommitMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] { emit edited(text()); });
    connect(this, &QLineEdit::textEdited, this, [this] { m_timer.start(); });
    connect(this, &QLineEdit::returnPressed, this, &LineField::flush);
}

void LineField::setShown(const QString& shown)
{
    if (m_timer.isActive() || text() == shown)
        return;
    setText(shown);
    if (!hasFocus())
        setCursorPosition(0);
}

void LineField::flush()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    emit edited(text());
}

void LineField::dragEnterEvent(QDragEnterEvent* event)
{
    if (isText(event->mimeData()))
        QLineEdit::dragEnterEvent(event);
    else
        event->ignore();
}

void LineField::keyPressEvent(QKeyEvent* event)
{
    if (isForeignPaste(event))
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
}

void LineField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    flush();
}

NumberField::NumberField(double lowest, double highest, QWidget* parent)
    : LineField(parent)
    , m_lowest(lowest)
    , m_highest(highest)
{
    setPlaceholderText(QStringLiteral("–"));
    connect(this, &LineField::edited, this, [this](const QString& typed) {
        const QString digits = typed.simplified().remove(u',').remove(u' ');
        if (digits.isEmpty()) {
            emit numberEdited({});
            return;
        }
        bool isNumber = false;
        const double number = QLocale::c().toDouble(digits, &isNumber);
        if (isNumber && number >= m_lowest && number <= m_highest)
            emit numberEdited(number);
    });
}

void NumberField::setNumber(std::optional<double> number)
{
    if (hasFocus() && number) { // "6." on its way to "6.5" stays as typed
        bool isNumber = false;
        if (QLocale::c().toDouble(text(), &isNumber) == *number && isNumber)
            return;
    }
    setShown(number ? QLocale::c().toString(*number, 'g', 12) : QString());
}

} // namespace touchstone
