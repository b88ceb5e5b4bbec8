// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/minuteseditor.h"

#include "views/minutes/detailscard.h"
#include "views/minutes/minutesactions.h"
#include "views/minutes/rowwords.h"
#include "views/shared/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {
constexpr int pageWidth = 606, topMargin = 28;
constexpr double freeBelowCaret = 0.4; ///< of the height that is seen
constexpr int placeDelayMs = 1000;
} // namespace

outline::Metrics MinutesEditor::metrics()
{
    const QString word = RowWords::kindName(outline::RowKind::Presenters);
    return {theme::scale(), QFontMetricsF(theme::ui(12)).horizontalAdvance(word) + px(5)};
}

MinutesEditor::MinutesEditor(outline::MinutesDocument &document, editing::LineEdits *edits, QWidget *parent)
    : QScrollArea(parent), m_page(new QWidget), m_text(new MinutesText(document, edits, m_page)),
      m_actions(new MinutesActions(m_text)), m_card(new DetailsCard(m_text->operations(), this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_text);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Base);
    setWidget(m_page);
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(placeDelayMs);
    connect(&m_placeTimer, &QTimer::timeout, this, &MinutesEditor::placeChanged);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &MinutesEditor::arrange);
    connect(m_text, &MinutesText::caretMovedByKeys, this, &MinutesEditor::keepCaretInView);
    connect(m_text, &MinutesText::message, this, &MinutesEditor::message);
    connect(m_text, &QTextEdit::cursorPositionChanged, this, [this] {
        m_placeTimer.start();
        if (m_lastRow == caretRow())
            return;
        m_lastRow = caretRow();
        emit caretRowChanged(m_lastRow);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_placeTimer, qOverload<>(&QTimer::start));
    connect(m_actions->details(), &QAction::triggered, this, &MinutesEditor::showDetails);
    connect(m_actions->thread(), &QAction::triggered, this, &MinutesEditor::askForThread);
    arrange();
}

MinutesEditor::~MinutesEditor()
{
    disconnect(m_text->document()->documentLayout(), nullptr, this, nullptr);
    m_text->minutes().flush();
}

void MinutesEditor::setHeaderWidget(QWidget *header)
{
    delete m_header;
    m_header = header;
    header->setParent(m_page);
    header->installEventFilter(this);
    header->show();
    QWidget::setTabOrder(header, m_text);
    arrange();
}

void MinutesEditor::setAssignments(Choices::Assignments assignments) { m_text->assistant().choices().setAssignments(std::move(assignments)); }

/// Header and text one under the other in a column, by hand: the text's height changes while one types.
void MinutesEditor::arrange()
{
    const int seen = viewport()->height(), width = viewport()->width();
    const int column = qMin(width, px(pageWidth)), left = (width - column) / 2;
    int y = 0;
    if (m_header && !m_header->isHidden()) {
        const outline::LineFormat &format = m_text->minutes().format();
        const int inner = column - int(format.leftMargin() + format.rightMargin());
        const int height = m_header->hasHeightForWidth() ? m_header->heightForWidth(inner) : m_header->sizeHint().height();
        y = px(topMargin);
        m_header->setGeometry(left + int(format.leftMargin()), y, inner, height);
        y += height;
    }
    if (m_text->width() != column)
        m_text->resize(column, m_text->height()); // first, so that the height is that of this width
    const int text = int(std::ceil(m_text->document()->documentLayout()->documentSize().height()));
    const int height = qMax(text + int(seen * freeBelowCaret), seen - y);
    m_text->setGeometry(left, y, column, height);
    m_text->setPageHeight(seen);
    const QSize page(width, y + height);
    if (m_page->size() != page)
        m_page->resize(page);
}

QRect MinutesEditor::caretOnPage() const
{
    const QRect caret = m_text->cursorRect(); // lays out as far as the caret
    return caret.translated(m_text->viewport()->mapTo(m_page, QPoint()));
}

void MinutesEditor::keepCaretInView()
{
    const QRect caret = caretOnPage();
    QScrollBar *bar = verticalScrollBar();
    const int seen = viewport()->height();
    const int lowest = int(seen * (1 - freeBelowCaret));
    if (caret.bottom() - bar->value() > lowest) {
        if (m_page->height() < caret.bottom() + seen - lowest)
            arrange();
        bar->setValue(caret.bottom() - lowest);
    } else if (m_text->caretRow() == 0 && caret.bottom() < lowest) {
        bar->setValue(0); // with the first row, the head
    } else if (caret.top() - px(48) < bar->value()) {
        bar->setValue(caret.top() - px(48));
    }
}

void MinutesEditor::goTo(domain::LineId line)
{
    const int row = minutes().rowOf(line);
    if (row < 0)
        return;
    m_text->setCaret(QTextCursor(m_text->document()->findBlockByNumber(row)));
    m_text->setFocus();
}

void MinutesEditor::goTo(domain::ItemId item)
{
    const int row = minutes().rowOf(item);
    if (row < 0)
        return;
    QTextCursor c(m_text->document()->findBlockByNumber(row));
    c.movePosition(QTextCursor::EndOfBlock);
    m_text->setCaret(c);
    m_text->setFocus();
}

void MinutesEditor::goToStart()
{
    m_text->setCaret(QTextCursor(m_text->document()));
    m_text->setFocus();
}

void MinutesEditor::newPoint()
{
    m_text->edit([this](QTextCursor &c) {
        c.movePosition(QTextCursor::End);
        minutes().points().add(c);
    });
    m_text->setFocus();
}

QString MinutesEditor::place() const
{
    const QTextCursor c = m_text->textCursor();
    const outline::MinutesDocument &document = m_text->minutes();
    const QUuid id = c.blockNumber() < document.rowCount() ? document.ids().uuid(document.shape(c.blockNumber()).id) : QUuid();
    return u"%1 %2 %3"_s.arg(id.toString(QUuid::WithoutBraces)).arg(c.positionInBlock()).arg(caretOnPage().top() - verticalScrollBar()->value());
}

void MinutesEditor::restore(const QString &place)
{
    const QStringList parts = place.split(u' ');
    if (parts.size() != 3)
        return;
    const QUuid id = QUuid::fromString(parts[0]);
    int row = minutes().rowOf(domain::LineId(id));
    if (row < 0)
        return;
    const QTextBlock block = m_text->document()->findBlockByNumber(row);
    QTextCursor c(block);
    c.setPosition(block.position() + qBound(0, parts[1].toInt(), block.length() - 1));
    m_text->setTextCursor(c);
    const QRect caret = caretOnPage();
    arrange();
    verticalScrollBar()->setValue(caret.top() - parts[2].toInt());
}

QList<QAction *> MinutesEditor::insertActions() const { return m_actions->insert(); }
QList<QAction *> MinutesEditor::viewActions() const { return m_actions->view(); }
QList<QAction *> MinutesEditor::meetingActions() const { return m_actions->meeting(); }

void MinutesEditor::showDetails()
{
    const int row = caretRow();
    if (!outline::isTracked(minutes().shape(row).kind)) {
        emit message(tr("Raden är vanlig text. Gör den till beslut eller uppgift först, med / eller Ctrl+1."));
        return;
    }
    m_card->showFor(row, m_text->viewport(), m_text->cursorRect());
}

void MinutesEditor::askForThread()
{
    const outline::MinutesDocument &document = minutes();
    const domain::LineId line = document.lineAt(caretRow());
    const domain::FollowUp *followUp = document.followUp(line);
    if (!minutes().isReadOnly())
        minutes().flush();
    if (followUp)
        emit threadRequested({domain::ObjectType::FollowUp, followUp->id.uuid()});
    else if (outline::isTracked(document.shape(caretRow()).kind))
        emit threadRequested({domain::ObjectType::Line, line.uuid()});
    else
        emit threadRequested({domain::ObjectType::Meeting, document.meeting().id.uuid()});
}

void MinutesEditor::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

bool MinutesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_header && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show || event->type() == QEvent::Hide))
        QMetaObject::invokeMethod(this, &MinutesEditor::arrange, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void MinutesEditor::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_text)
        arrange();
}

} // namespace views
