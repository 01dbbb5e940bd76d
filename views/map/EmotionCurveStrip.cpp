// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/EmotionCurveStrip.h"

#include "views/common/Icons.h"
#include "views/map/EmotionExport.h"
#include "views/map/MapView.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <QToolTip>

namespace touchstone {

EmotionCurveStrip::EmotionCurveStrip(Workspace& workspace, MapView& view, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_view(view)
    , m_lines(new EmotionLines(workspace, this))
    , m_words(std::make_unique<const EmotionWords>(workspace.language()))
    , m_choose(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setMinimumHeight(110);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_choose->setIconSize({16, 16});
    m_choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choose->setMenu(new QMenu(m_choose));
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_close->setAutoRaise(true);
    connect(m_choose->menu(), &QMenu::aboutToShow, this, [this] {
        m_choose->menu()->clear();
        qDeleteAll(m_choose->menu()->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
        m_lines->fill(*m_choose->menu());
    });
    connect(m_close, &QToolButton::clicked, this, &EmotionCurveStrip::closeWanted);
    connect(m_lines, &EmotionLines::changed, this, &EmotionCurveStrip::invalidate);
    connect(&view.map(), &MapScene::layoutChanged, this, &EmotionCurveStrip::invalidate);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] { update(); });
    connect(view.horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { update(); });
    connect(&workspace, &Workspace::selectionChanged, this, [this] {
        announce();
        update();
    });
    connect(&workspace, &Workspace::themeChanged, this, &EmotionCurveStrip::retheme);
    connect(&workspace, &Workspace::languageChanged, this, &EmotionCurveStrip::retranslate);
    retranslate();
    retheme();
}

EmotionCurveStrip::~EmotionCurveStrip() { disconnect(&m_view.map(), nullptr, this, nullptr); }

void EmotionCurveStrip::invalidate()
{
    m_isStale = true;
    announce();
    update();
}

const EmotionPicture& EmotionCurveStrip::picture()
{
    if (!m_isStale)
        return m_picture;
    m_isStale = false;
    const Journey& journey = m_view.map().journey();
    m_columns = curveColumns(journey, m_view.map().layout());
    m_picture = {.lines = {}, .stageEdges = stageEdgesOf(m_view.map().layout())};
    for (const EmotionLines::Line& line : m_lines->lines()) {
        EmotionLine along = lineAlong(line.curve, m_columns);
        along.name = line.name;
        along.colour = line.colour;
        along.persona = line.persona();
        along.isMarked = line.group == CurveGroup{};
        m_picture.lines.push_back(std::move(along));
    }
    m_order.clear();
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        if (const auto column = m_columns.constFind(touchpoint.id); column != m_columns.constEnd())
            m_order.emplace_back(*column, touchpoint.id);
    }
    std::stable_sort(m_order.begin(), m_order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return m_picture;
}

EmotionFrame EmotionCurveStrip::frame()
{
    picture();
    const QTransform transform = m_view.viewportTransform();
    // The map and this strip may begin at different places in the window.
    const double shift = mapFromGlobal(m_view.viewport()->mapToGlobal(QPoint(0, 0))).x();
    EmotionFrame frame{.target = rect(), .scale = transform.m11(), .offset = transform.dx() + shift};
    frame.reserved = m_close->width() + m_choose->width() + 24;
    frame.hasFocus = hasFocus();
    const Touchpoint* touchpoint = current();
    if (!touchpoint || !m_columns.contains(touchpoint->id))
        return frame;
    frame.current = touchpoint->id;
    frame.currentX = m_columns.value(touchpoint->id);
    frame.isEditing = m_dragged == touchpoint->id;
    if (frame.isEditing)
        frame.newRating = m_dragRating;
    else if (const auto persona = m_lines->ratedPersona(); persona && touchpoint->ratings(*persona).empty())
        frame.newRating = 0;
    return frame;
}

void EmotionCurveStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_workspace.theme();
    paintEmotionCurve(painter, picture(), frame(), theme, *m_words);
    painter.setPen(theme.border);
    painter.drawLine(rect().topLeft(), rect().topRight());
    const bool isEmpty = std::all_of(
        m_picture.lines.begin(), m_picture.lines.end(), [](const EmotionLine& line) { return line.points.empty(); });
    if (!isEmpty || m_dragged || m_lines->isComputing() || m_order.empty())
        return;
    painter.setPen(theme.mutedText);
    painter.setFont(themeFont(TextSize::Body));
    const QRect room = rect().adjusted(60, 30, -60, -10);
    const QString words
        = tr("No touchpoint was measured or rated yet. Double-click under a card, or select it and press Up or Down "
             "here, "
             "to say what the room assumes customers feel.");
    painter.fillRect(
        painter.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, words).adjusted(-8, -2, 8, 2), theme.surface);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, words);
}

const Touchpoint* EmotionCurveStrip::current() const
{
    return m_view.map().journey().touchpoints.find(m_workspace.current());
}

bool EmotionCurveStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const Hit hit = pointAt(help->pos());
        if (hit.line < 0) {
            if (help->pos().y() < EmotionFrame::HeadHeight && !headline().isEmpty())
                QToolTip::showText(help->globalPos(), headline() + u'\n' + m_words->headlineMeaning(), this);
            else
                QToolTip::hideText();
            return true;
        }
        const EmotionLine& line = m_picture.lines[static_cast<size_t>(hit.line)];
        const CurvePoint& point = line.points[static_cast<size_t>(hit.point)];
        if (const Touchpoint* touchpoint = m_view.map().journey().touchpoints.find(point.touchpoint))
            QToolTip::showText(help->globalPos(),
                touchpoint->name.in(m_workspace.language()) + u'\n' + m_words->describe(line, point), this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Here Delete takes a rating away; it must not reach the map, where it deletes the touchpoint.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QWidget::event(event);
}

Result<void> EmotionCurveStrip::saveSvg(const QString& path) { return saveCurveSvg(path, picture(), *m_words); }

Result<void> EmotionCurveStrip::savePng(const QString& path) { return saveCurvePng(path, picture(), *m_words); }

ChartTable EmotionCurveStrip::table() { return curveTable(picture(), m_view.map().journey(), *m_words); }

QString EmotionCurveStrip::headline()
{
    QStringList lines;
    for (const EmotionLine& line : picture().lines) {
        const QString figures = line.isMarked ? m_words->headline(line) : QString();
        if (!figures.isEmpty())
            lines
                << tr("%1: %2", "a line of the emotion curve: its headline figures").arg(m_words->name(line), figures);
    }
    return lines.join(u'\n');
}

void EmotionCurveStrip::announce()
{
    if (!isVisible())
        return;
    QStringList said;
    if (const Touchpoint* touchpoint = current()) {
        said << touchpoint->name.in(m_workspace.language());
        for (const EmotionLine& line : picture().lines) {
            for (const CurvePoint& point : line.points) {
                if (point.touchpoint == touchpoint->id)
                    said << m_words->describe(line, point);
            }
        }
    }
    if (const QString figures = headline(); !figures.isEmpty())
        said << figures;
    setAccessibleDescription(said.join(u'\n'));
}

void EmotionCurveStrip::retranslate()
{
    if (m_words->language() != m_workspace.language())
        m_words = std::make_unique<const EmotionWords>(m_workspace.language());
    setAccessibleName(m_words->title());
    m_choose->setText(tr("Curves"));
    m_choose->setToolTip(tr("Choose what is drawn: measures, segments, survey waves"));
    m_choose->setAccessibleName(tr("Curves that are drawn"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the emotion curve"));
    resizeEvent(nullptr);
    invalidate();
}

void EmotionCurveStrip::retheme()
{
    m_choose->setIcon(themedIcon(QStringLiteral("wave"), m_workspace.theme().mutedText));
    m_close->setIcon(themedIcon(QStringLiteral("close"), m_workspace.theme().mutedText));
    update();
}

void EmotionCurveStrip::resizeEvent(QResizeEvent*)
{
    m_close->adjustSize();
    m_choose->adjustSize();
    m_close->move(width() - m_close->width() - 4, 2);
    m_choose->move(m_close->x() - m_choose->width() - 4, 2);
}

void EmotionCurveStrip::showEvent(QShowEvent* event)
{
    m_lines->setActive(true);
    resizeEvent(nullptr);
    QWidget::showEvent(event);
}

void EmotionCurveStrip::hideEvent(QHideEvent* event)
{
    m_dragged = {};
    m_lines->setActive(false);
    QWidget::hideEvent(event);
}

void EmotionCurveStrip::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void EmotionCurveStrip::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace touchstone
