// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/NoteTools.h"

#include "model/journey/MapNotes.h"
#include "views/common/Icons.h"
#include "views/map/MapHits.h"
#include "views/map/MapView.h"
#include "views/map/NoteItem.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace touchstone {
namespace {

constexpr QSizeF NewNote(176, 96); ///< in map units
constexpr double Gap = 16, Step = 8;
constexpr int SmallestEditor = 120;

QIcon swatch(const QColor& colour, const Theme& theme)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(theme.border);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 3, 3);
    return QIcon(pixmap);
}

} // namespace

NoteTools::NoteTools(Workspace& workspace, MapView& view, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_view(view)
    , m_viewport(view.viewport())
    , m_layer(new NoteLayer(workspace, view.map(), this))
    , m_actions(new WidgetActions(workspace, this))
{
    m_add = m_actions->add({}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { beginAdd(); });
    m_addPicture = m_actions->add({}, {}, [this] { choosePicture(); });
    m_next = m_actions->add({}, QKeySequence(Qt::Key_F7), [this] { selectNext(1); });
    view.installEventFilter(this);
    m_viewport->installEventFilter(this);
    connect(&view.map(), &MapScene::layoutChanged, this, &NoteTools::updateActions);
    connect(&view.map(), &MapScene::layoutChanged, this, &NoteTools::placeEditor);
    for (const QScrollBar* bar : {view.horizontalScrollBar(), view.verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &NoteTools::placeEditor);
    connect(
        &view, &MapView::notesPasted, this, [this](const std::vector<NoteId>& ids) { m_layer->select(ids.front()); });
    connect(&workspace, &Workspace::projectChanged, this, &NoteTools::updateActions);
    connect(&workspace, &Workspace::journeyShown, this, [this] {
        if (editor())
            editor()->cancel(); // it belongs to the journey that was shown
    });
    connect(&workspace, &Workspace::languageChanged, this, &NoteTools::retranslate);
    retranslate();
    updateActions();
}

NoteTools::~NoteTools()
{
    if (editor())
        editor()->cancel();
}

void NoteTools::updateActions()
{
    const bool isOpen = m_workspace.project() != nullptr;
    m_add->setEnabled(isOpen);
    m_addPicture->setEnabled(isOpen);
    m_next->setEnabled(isOpen && !m_workspace.journey().notes.isEmpty());
}

void NoteTools::retranslate()
{
    m_add->setText(tr("New note"));
    m_addPicture->setText(tr("Add pictures…"));
    m_next->setText(tr("Next note"));
}

QPointF NoteTools::freePlace() const
{
    const QPoint pointer = m_view.viewport()->mapFromGlobal(QCursor::pos());
    if (m_view.viewport()->underMouse() && m_view.viewport()->rect().contains(pointer))
        return m_view.mapToScene(pointer);
    const QRectF card = m_view.map().layout().cards.value(m_workspace.current());
    if (!card.isNull())
        return {card.left(), card.bottom() + Gap};
    return m_view.mapToScene(m_view.viewport()->rect().center()) - QPointF(NewNote.width(), NewNote.height()) / 2;
}

void NoteTools::beginAdd()
{
    if (!m_workspace.project())
        return;
    const QRectF place(freePlace(), NewNote);
    openEditor(place, {}, [this, place](const QString& text) {
        if (const NoteId id = m_layer->edits().add(text, place, m_colour, m_view.map().layout()))
            m_layer->select(id);
    });
}

void NoteTools::beginEdit(NoteId id)
{
    const Note* note = m_view.map().journey().notes.find(id);
    if (!note || !m_layer->item(id))
        return;
    openEditor(m_layer->item(id)->place(), note->text.in(m_workspace.language()), [this, id](const QString& text) {
        if (text.trimmed().isEmpty() && !m_layer->pictures().isPicture(id))
            m_layer->edits().remove({id}); // a note without words is none
        else
            m_layer->edits().setText(id, text);
    });
}

void NoteTools::openEditor(const QRectF& place, const QString& text, NoteEditor::Done done)
{
    if (editor())
        return;
    m_editor = new NoteEditor(text, std::move(done), &m_view);
    m_editor->setAccessibleName(tr("Words of the note"));
    m_editor->setPlaceholderText(tr("Words of the note"));
    m_editorPlace = place;
    m_view.ensureVisible(place, 40, 40);
    placeEditor();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->moveCursor(QTextCursor::End);
}

void NoteTools::placeEditor()
{
    if (!editor())
        return;
    const QRect at = m_view.mapFromScene(m_editorPlace).boundingRect();
    m_editor->setGeometry(QRect(at.topLeft(), at.size().expandedTo({SmallestEditor, SmallestEditor / 2})));
}

void NoteTools::choosePicture()
{
    const QPointF place = freePlace();
    auto* dialog = new QFileDialog(&m_view, tr("Add pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Pictures (%1)").arg(QStringLiteral("*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp")));
    connect(dialog, &QFileDialog::filesSelected, this, [this, place](const QStringList& files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        addPictures(data, place);
    });
    dialog->open();
}

void NoteTools::addPictures(const QMimeData& data, const QPointF& topLeft)
{
    const PictureFiles files = readPictures(data);
    const std::vector<NoteId> ids = m_layer->edits().addPictures(files.pictures, topLeft, m_view.map().layout());
    if (!ids.empty())
        m_layer->select(ids.front());
    if (!files.refused.isEmpty())
        m_workspace.say(files.refused.join(u'\n'));
}

void NoteTools::selectNext(int by)
{
    const Collection<Note>& notes = m_view.map().journey().notes;
    if (notes.isEmpty())
        return;
    const QSet<NoteId> selected = m_layer->selected();
    const int current = selected.size() == 1 ? notes.indexOf(*selected.begin()) : -1;
    const NoteId next = notes[(current + by + notes.size()) % notes.size()].id;
    m_layer->select(next);
    m_view.ensureVisible(m_view.map().layout().notes.value(next), 40, 40);
    m_view.setFocus();
}

void NoteTools::nudge(const QPointF& by, bool resize)
{
    if (!resize)
        m_layer->previewMove(by);
    else if (const QSet<NoteId> selected = m_layer->selected(); selected.size() == 1)
        m_layer->previewResize(*selected.begin(), by);
    m_layer->commitPreview();
}

void NoteTools::cut()
{
    const QSet<NoteId> selected = m_layer->selected();
    if (m_view.copySelected(selected))
        m_layer->edits().remove(selected);
}

void NoteTools::duplicate()
{
    if (const std::vector<NoteId> copies = m_layer->edits().duplicate(m_layer->selected()); !copies.empty())
        m_layer->select(copies.front());
}

bool NoteTools::takeKey(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        if (!data || !hasPictures(*data) || (data->hasText() && data->urls().isEmpty()) || !m_workspace.project())
            return false;
        if (event->type() == QEvent::KeyPress)
            addPictures(*data, freePlace());
        return true;
    }
    const QSet<NoteId> selected = m_layer->selected();
    const bool isPress = event->type() == QEvent::KeyPress;
    if (event->matches(QKeySequence::Copy) && !selected.isEmpty()) {
        if (isPress)
            m_view.copySelected(selected); // with the touchpoints that are selected beside them
        return true;
    }
    if (selected.isEmpty() || !m_workspace.selection().isEmpty())
        return false;
    if (event->matches(QKeySequence::Cut)) {
        if (isPress)
            cut();
        return true;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_D:
        if (modifiers != Qt::ControlModifier)
            return false;
        if (isPress)
            duplicate();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (modifiers != Qt::NoModifier)
            return false;
        if (isPress)
            beginEdit(*selected.begin());
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (isPress)
            m_layer->edits().remove(selected);
        return true;
    case Qt::Key_Escape:
        if (isPress) {
            m_layer->cancelPreview();
            m_view.map().selectNothing();
        }
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
            return false;
        const double x = event->key() == Qt::Key_Left ? -Step : event->key() == Qt::Key_Right ? Step : 0;
        const double y = event->key() == Qt::Key_Up ? -Step : event->key() == Qt::Key_Down ? Step : 0;
        if (isPress)
            nudge({x, y}, modifiers == Qt::ShiftModifier);
        return true;
    }
    default:
        return false;
    }
}

NoteId NoteTools::noteAt(const QPoint& viewportPos) const
{
    const QPointF point = m_view.mapToScene(viewportPos);
    const MapContent& map = m_view.map().picture();
    if (cardAt(map, point) || routeAt(map, point))
        return {}; // it lies above the notes
    const auto* note = qgraphicsitem_cast<NoteItem*>(m_view.itemAt(viewportPos));
    return note ? note->id() : NoteId{};
}

void NoteTools::showMenu(NoteId id, const QPoint& globalPos)
{
    if (!m_layer->selected().contains(id))
        m_layer->select(id);
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Edit words"), this, [this, id] { beginEdit(id); });
    if (!m_layer->pictures().isPicture(id)) {
        QMenu* colours = menu->addMenu(tr("Colour"));
        const QStringList names
            = {tr("Sand"), tr("Yellow"), tr("Green"), tr("Blue"), tr("Rose"), tr("Violet"), tr("White")};
        const Note* note = m_view.map().journey().notes.find(id);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString colour = noteColours().at(i);
            QAction* action = colours->addAction(
                swatch(colour.isEmpty() ? m_workspace.theme().warningSoft : QColor(colour), m_workspace.theme()),
                names[i], this, [this, colour] {
                    m_colour = colour;
                    m_layer->edits().setColour(m_layer->selected(), colour);
                });
            action->setCheckable(true);
            action->setChecked(note && note->colour == colour);
        }
    }
    menu->addSeparator();
    menu->addAction(tr("Cut"), this, &NoteTools::cut);
    menu->addAction(tr("Copy"), this, [this] { m_view.copySelected(m_layer->selected()); });
    menu->addAction(tr("Duplicate"), this, &NoteTools::duplicate);
    menu->addAction(tr("Delete"), this, [this] { m_layer->edits().remove(m_layer->selected()); });
    menu->popup(globalPos);
}

bool NoteTools::takeViewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonDblClick: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const NoteId id = mouse->button() == Qt::LeftButton ? noteAt(mouse->position().toPoint()) : NoteId{};
        if (id)
            beginEdit(id);
        return static_cast<bool>(id);
    }
    case QEvent::ContextMenu: {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        const NoteId id = menu->reason() == QContextMenuEvent::Keyboard ? NoteId{} : noteAt(menu->pos());
        if (id)
            showMenu(id, menu->globalPos());
        return static_cast<bool>(id);
    }
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        if (!m_workspace.project() || !drop->mimeData() || !hasPictures(*drop->mimeData()))
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        if (event->type() == QEvent::Drop)
            addPictures(*drop->mimeData(), m_view.mapToScene(drop->position().toPoint()));
        return true;
    }
    default:
        return false;
    }
}

bool NoteTools::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_viewport)
        return takeViewportEvent(event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Keys that are shortcuts of the map mean the note while one is selected.
        if (takeKey(static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
        return false;
    case QEvent::KeyPress:
        return takeKey(static_cast<QKeyEvent*>(event));
    case QEvent::ContextMenu: {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        const QSet<NoteId> selected = m_layer->selected();
        if (menu->reason() != QContextMenuEvent::Keyboard || selected.isEmpty())
            return false;
        const QRectF place = m_view.map().layout().notes.value(*selected.begin());
        showMenu(*selected.begin(), m_view.viewport()->mapToGlobal(m_view.mapFromScene(place.center())));
        return true;
    }
    case QEvent::Hide:
        if (editor())
            editor()->accept(); // another mode, or the window closes: nothing typed is lost
        return false;
    default:
        return false;
    }
}

} // namespace touchstone
