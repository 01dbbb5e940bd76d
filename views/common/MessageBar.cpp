// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/MessageBar.h"

#include "views/common/Icons.h"
#include "views/common/Workspace.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int MaximumRows = 4;
constexpr int FadeMilliseconds = 250;

} // namespace

class MessageBar::Row : public QFrame
{
public:
    Row(MessageBar& bar, const QString& text, Kind kind, const QString& actionText, std::function<void()> onAction)
        : m_bar(bar)
        , m_kind(kind)
        , m_icon(new QLabel)
        , m_text(new QLabel(text))
        , m_dismiss(new QToolButton)
    {
        setObjectName(QStringLiteral("messageRow"));
        m_text->setWordWrap(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_text->setTextFormat(Qt::PlainText);
        m_dismiss->setAutoRaise(true);
        connect(m_dismiss, &QToolButton::clicked, this, &Row::leave);
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(14, 5, 8, 5);
        layout->setSpacing(10);
        layout->addWidget(m_icon);
        layout->addWidget(m_text, 1);
        if (!actionText.isEmpty()) {
            auto* action = new QPushButton(actionText);
            connect(action, &QPushButton::clicked, this, [this, run = std::move(onAction)] {
                leave();
                run();
            });
            layout->addWidget(action);
        }
        layout->addWidget(m_dismiss);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Row::fade);
        stay();
        retheme();
        retranslate();
    }

    Kind kind() const { return m_kind; }
    QString text() const { return m_text->text(); }
    bool isLeaving() const { return m_isLeaving; }

    void stay()
    {
        if (m_kind == Kind::Info)
            m_timer.start(m_bar.m_infoMilliseconds);
    }

    void leave()
    {
        m_isLeaving = true;
        hide();
        deleteLater();
        m_bar.setVisible(!m_bar.messages().isEmpty());
    }

    void retheme()
    {
        const Theme& theme = m_bar.m_workspace.theme();
        const bool isError = m_kind == Kind::Error;
        const QColor color = isError ? theme.danger : theme.accent;
        setStyleSheet(QStringLiteral("#messageRow { background: %1; border: none; border-top: 1px solid %2; }")
                          .arg(theme.raised.name(), color.name()));
        m_icon->setPixmap(themedPixmap(
            isError ? QStringLiteral("error") : QStringLiteral("info"), color, 18, m_bar.devicePixelRatioF()));
        m_dismiss->setIcon(themedIcon(QStringLiteral("close"), theme.mutedText));
    }

    void retranslate()
    {
        m_dismiss->setToolTip(MessageBar::tr("Dismiss this message"));
        m_dismiss->setAccessibleName(MessageBar::tr("Dismiss this message"));
    }

private:
    void fade()
    {
        auto* effect = new QGraphicsOpacityEffect(this);
        setGraphicsEffect(effect);
        auto* animation = new QPropertyAnimation(effect, "opacity", this);
        animation->setDuration(FadeMilliseconds);
        animation->setEndValue(0);
        connect(animation, &QPropertyAnimation::finished, this, &Row::leave);
        animation->start();
    }

    MessageBar& m_bar;
    Kind m_kind;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_dismiss;
    QTimer m_timer;
    bool m_isLeaving = false;
};

MessageBar::MessageBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    hide();
    connect(&workspace, &Workspace::messageRaised, this,
        [this](const QString& text, bool isError) { showMessage(text, isError ? Kind::Error : Kind::Info); });
    connect(&workspace, &Workspace::undoableMessageRaised, this,
        [this](const QString& text) { showMessage(text, Kind::Info, tr("Undo"), [this] { m_workspace.undo(); }); });
    connect(&workspace, &Workspace::themeChanged, this, [this] {
        for (QObject* child : children()) {
            if (auto* row = dynamic_cast<Row*>(child))
                row->retheme();
        }
    });
    connect(&workspace, &Workspace::languageChanged, this, [this] {
        for (QObject* child : children()) {
            if (auto* row = dynamic_cast<Row*>(child))
                row->retranslate();
        }
    });
}

void MessageBar::showMessage(const QString& text, Kind kind, const QString& actionText, std::function<void()> onAction)
{
    if (m_rows->count() > 0) {
        auto* newest = static_cast<Row*>(m_rows->itemAt(m_rows->count() - 1)->widget());
        if (!newest->isLeaving() && newest->text() == text && newest->kind() == kind && actionText.isEmpty()) {
            newest->stay();
            return;
        }
    }
    auto* row = new Row(*this, text, kind, actionText, std::move(onAction));
    m_rows->addWidget(row);
    row->show();
    dropOldInfos();
    show();
    QAccessibleEvent event(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::dropOldInfos()
{
    for (int excess = static_cast<int>(messages().size()) - MaximumRows, i = 0; excess > 0 && i < m_rows->count();
         ++i) {
        auto* row = static_cast<Row*>(m_rows->itemAt(i)->widget());
        if (row->kind() == Kind::Info && !row->isLeaving()) {
            row->leave();
            --excess;
        }
    }
}

void MessageBar::clear()
{
    for (int i = m_rows->count() - 1; i >= 0; --i)
        static_cast<Row*>(m_rows->itemAt(i)->widget())->leave();
}

QStringList MessageBar::messages() const
{
    QStringList texts;
    for (int i = 0; i < m_rows->count(); ++i) {
        const auto* row = static_cast<Row*>(m_rows->itemAt(i)->widget());
        if (!row->isLeaving())
            texts << row->text();
    }
    return texts;
}

} // namespace touchstone
