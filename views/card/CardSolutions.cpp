// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardSolutions.h"

#include "views/common/Terms.h"

#include <cmath>
#include <QLabel>
#include <QVBoxLayout>

namespace touchstone {

CardSolutions::CardSolutions(Workspace& workspace, QWidget* parent)
    : CardSection(workspace, parent)
    , m_heading(addHeading())
    , m_text(new QLabel)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    column()->addWidget(m_text);
    retranslate();
}

void CardSolutions::showTouchpoint(const Touchpoint& touchpoint)
{
    QStringList lines;
    for (const Solution& solution : workspace().project()->plan().solutions) {
        if (solution.touchpoint != touchpoint.id)
            continue;
        QStringList parts = {solution.name.in(workspace().language())};
        if (solution.removes)
            parts << tr("removes %1 % of the pain").arg(std::lround(solution.removes->mid * 100));
        if (solution.digitalLevel)
            parts << tr("to level %1, %2")
                         .arg(QString::number(*solution.digitalLevel), termOfDigitalLevel(*solution.digitalLevel));
        lines << parts.join(QStringLiteral(" · "));
    }
    m_text->setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

void CardSolutions::retranslate() { m_heading->setText(tr("Solutions")); }

} // namespace touchstone
