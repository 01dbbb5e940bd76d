// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/ShortcutSheet.h"

#include "views/common/MenuText.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace touchstone {
namespace {

QString plain(QString text)
{
    text.remove(u'…');
    return withoutShortcut(text);
}

QWidget* makeGroup(const ActionGroup& group)
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    auto* title = new QLabel(group.title);
    title->setProperty("role", QStringLiteral("title"));
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 0;
    for (const QAction* action : group.actions) {
        if (action->shortcuts().isEmpty())
            continue;
        ++row;
        QStringList keys;
        for (const QKeySequence& shortcut : action->shortcuts())
            keys << shortcut.toString(QKeySequence::NativeText);
        auto* key = new QLabel(keys.join(QStringLiteral(", ")));
        key->setProperty("role", QStringLiteral("muted"));
        key->setAlignment(Qt::AlignRight);
        grid->addWidget(new QLabel(plain(action->text())), row, 0);
        grid->addWidget(key, row, 1);
    }
    return widget;
}

int shortcutCount(const ActionGroup& group)
{
    return static_cast<int>(std::count_if(group.actions.begin(), group.actions.end(),
        [](const QAction* action) { return !action->shortcuts().isEmpty(); }));
}

} // namespace

ShortcutSheet::ShortcutSheet(const std::vector<ActionGroup>& groups, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setSpacing(36);
    QVBoxLayout* sides[2];
    int heights[2] = {0, 0};
    for (QVBoxLayout*& side : sides) {
        side = new QVBoxLayout;
        columns->addLayout(side, 1);
    }
    for (const ActionGroup& group : groups) {
        const int count = shortcutCount(group);
        if (count == 0)
            continue;
        const int side = heights[0] <= heights[1] ? 0 : 1;
        sides[side]->addWidget(makeGroup(group));
        heights[side] += count + 2;
    }
    for (QVBoxLayout* side : sides)
        side->addStretch();

    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(area);
    layout->addWidget(buttons);
    resize(820, 560);
}

} // namespace touchstone
