// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/StyleSheet.h"

#include <QApplication>
#include <QHash>
#include <QStyle>
#include <QStyleFactory>

namespace touchstone {
namespace {

/// `@role` stands for a colour of the theme.
const char* const sheet = R"(
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 4px 6px; }
QFrame[panel="true"] { background: @surface; border: 1px solid @border; border-radius: 6px; }
QFrame[note="true"] { background: @warningSoft; border: 1px solid @warning; border-radius: 6px; }
QLabel { background: transparent; }
QLabel[role="muted"] { color: @mutedText; }
QLabel[role="caption"] { color: @mutedText; font-size: 12px; }
QLabel[role="title"] { font-size: 15px; font-weight: 600; }
QLabel[role="heading"] { font-size: 19px; font-weight: 600; }
QLabel[role="error"] { color: @danger; }
QLabel[role="warning"] { color: @warning; }

QPushButton, QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit {
    background: @surface; color: @text; border: 1px solid @border; border-radius: 5px; min-height: 18px; padding: 4px 8px;
    selection-background-color: @accent; selection-color: @accentText; }
QPushButton { padding: 4px 12px; }
QPushButton:hover, QComboBox:hover { background: @raised; }
QPushButton:pressed, QPushButton:checked { background: @accentSoft; border-color: @accent; }
QPushButton:disabled, QComboBox:disabled, QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled,
    QDateEdit:disabled {
    color: @disabledText; background: @window; }
QPushButton[primary="true"] { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:disabled { background: @raised; color: @disabledText; border-color: @border; }
QPushButton:flat { background: transparent; border-color: transparent; }
QPushButton:flat:hover { background: @raised; }
QPushButton:focus, QComboBox:focus, QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus {
    border: 2px solid @focus; padding: 3px 7px; }
QPushButton:focus { padding: 3px 11px; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QAbstractScrollArea { border: none; }
QPlainTextEdit, QTextEdit { background: @surface; border: 1px solid @border; border-radius: 5px;
    selection-background-color: @accent; selection-color: @accentText; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; }
QComboBox { padding-right: 22px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 20px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(@downArrow); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 18px; border: none;
    background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 3px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 3px; }
QAbstractSpinBox::up-arrow { image: url(@upArrow); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(@downArrow); width: 10px; height: 10px; }
QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid @mutedText; border-radius: 3px;
    background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@tick); }
QCheckBox::indicator:indeterminate { background: @accentSoft; border-color: @accent; }
QCheckBox::indicator:disabled { border-color: @border; }
QCheckBox::indicator:focus { border: 2px solid @focus; width: 11px; height: 11px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px; background: transparent; color: @text; }
QToolButton:hover { background: @raised; }
QToolButton:pressed, QToolButton:checked { background: @accentSoft; }
QToolButton:focus { border: 2px solid @focus; padding: 3px; }
QToolButton:disabled { color: @disabledText; }

QTableView, QTreeView, QListView { background: @surface; alternate-background-color: @alternate; border: none;
    gridline-color: @grid; selection-background-color: @accentSoft; selection-color: @text; outline: none; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 1px solid @focus; }
QTreeView::item, QListView::item { padding: 4px; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: @accentSoft; color: @text; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @mutedText; border: none; border-bottom: 1px solid @border;
    padding: 5px 6px; font-size: 12px; }
QTableCornerButton::section { background: @surface; border: none; }

QTabBar::tab { background: transparent; color: @mutedText; padding: 7px 12px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { border-bottom: 2px solid @focus; background: @raised; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }

QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @disabledText; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QMenu::icon { padding-left: 6px; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @accent; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @mutedText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @raised; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

} // namespace

QString styleSheetOf(const Theme& theme)
{
    const bool isLight = theme.mode == ThemeMode::Light;
    const QColor faded = isLight ? theme.mutedText.lighter(135) : theme.mutedText.darker(140);
    const auto icon = [isLight](const char* name) {
        return QStringLiteral(":/touchstone/icons/%1-%2.svg")
            .arg(QLatin1String(name), isLight ? QLatin1String("light") : QLatin1String("dark"));
    };
    const QHash<QString, QString> colors{
        {QStringLiteral("window"), theme.window.name()},
        {QStringLiteral("surface"), theme.surface.name()},
        {QStringLiteral("raised"), theme.raised.name()},
        {QStringLiteral("alternate"), theme.palette().color(QPalette::AlternateBase).name()},
        {QStringLiteral("text"), theme.text.name()},
        {QStringLiteral("mutedText"), theme.mutedText.name()},
        {QStringLiteral("disabledText"), faded.name()},
        {QStringLiteral("border"), theme.border.name()},
        {QStringLiteral("grid"), theme.grid.name()},
        {QStringLiteral("scroll"), (isLight ? theme.border.darker(112) : theme.border.lighter(130)).name()},
        {QStringLiteral("accent"), theme.accent.name()},
        {QStringLiteral("accentHover"), (isLight ? theme.accent.darker(112) : theme.accent.lighter(112)).name()},
        {QStringLiteral("accentText"), theme.accentText.name()},
        {QStringLiteral("accentSoft"), theme.accentSoft.name()},
        {QStringLiteral("focus"), theme.accent.name()},
        {QStringLiteral("danger"), theme.danger.name()},
        {QStringLiteral("warning"), theme.warning.name()},
        {QStringLiteral("warningSoft"), theme.warningSoft.name()},
        {QStringLiteral("downArrow"), icon("down")},
        {QStringLiteral("upArrow"), icon("up")},
        {QStringLiteral("tick"), icon("tick")},
    };
    const QString source = QString::fromLatin1(sheet);
    QString result;
    result.reserve(source.size() + 2000);
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] != u'@') {
            result += source[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && source[end].isLetter())
            ++end;
        result += colors.value(source.mid(i + 1, end - i - 1));
        i = end - 1;
    }
    return result;
}

void applyTheme(QApplication& application, const Theme& theme)
{
    if (application.style()->objectName() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(themeFont(TextSize::Body));
    QApplication::setPalette(theme.palette());
    application.setStyleSheet(styleSheetOf(theme));
}

} // namespace touchstone
