// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/lineassistant.h"

#include "domain/dates.h"

#include <QTextBlock>
#include <QTextEdit>

namespace views {

using outline::LineFormat;

namespace {

/// "Sanna T."
QString shortName(const QString &name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    return parts.size() == 2 && name.size() > 12 ? parts[0] + u' ' + parts[1].left(1) + u'.' : name;
}

} // namespace

LineAssistant::LineAssistant(QTextEdit *edit, RowOperations &operations, RowPainter &painter)
    : QObject(edit), m_edit(edit), m_operations(operations), m_painter(painter), m_list(new CaretList(edit))
{
    m_choices.setDirectory(&operations.document().directory());
    m_choices.setMeasures([&operations] { return operations.document().measures(); });
    connect(m_list, &CaretList::chosen, this, &LineAssistant::accept);
    connect(m_list, &CaretList::dismissed, this, [this] {
        m_dismissedSign = m_edit->textCursor().block().position() + m_list->trigger().start;
        describe();
    });
    connect(m_list, &CaretList::currentChanged, this, &LineAssistant::describe);
}

void LineAssistant::refresh()
{
    if (m_edit->textCursor().blockNumber() >= m_operations.document().rowCount())
        return; // in the middle of an edit
    refreshList();
    refreshHint();
    describe();
}

void LineAssistant::refreshList()
{
    const QTextCursor c = m_edit->textCursor();
    const bool listening = !m_composing && !c.hasSelection() && m_edit->hasFocus() && !m_edit->isReadOnly();
    const std::optional<Trigger> trigger = listening ? findTrigger(QStringView(c.block().text()).left(c.positionInBlock())) : std::nullopt;
    if (!trigger) {
        m_list->hide();
        m_dismissedSign = -1;
        return;
    }
    if (c.block().position() + trigger->start == m_dismissedSign || (!m_typed && !m_list->isVisible()))
        return;
    const QDate day = m_operations.document().meeting().date;
    m_list->showFor(*trigger, m_choices.find(*trigger, day.isValid() ? day : QDate::currentDate(), LineFormat::kind(c.block()) == outline::RowKind::FollowUp),
                    m_edit->cursorRect().translated(m_edit->viewport()->pos()));
}

QString LineAssistant::hintText(const domain::Reading &reading) const
{
    const QDate meeting = m_operations.document().meeting().date;
    switch (reading.kind) {
    case domain::LineKind::Task:
        return reading.responsible.isEmpty() ? tr("Uppgift") : tr("Uppgift till %1").arg(shortName(reading.responsible.first().text));
    case domain::LineKind::Decision: {
        const QString body = m_operations.document().bodyAbbreviation(reading.body.body);
        return reading.reported ? tr("Refererat beslut, %1").arg(reading.body.body ? body : reading.body.text) : tr("Beslut");
    }
    case domain::LineKind::Agreement: return tr("Överenskommelse");
    case domain::LineKind::CarryOver:
        return reading.date.isValid() ? tr("Till mötet %1").arg(domain::shortDate(reading.date, meeting)) : tr("Till senare möte");
    default: return {};
    }
}

void LineAssistant::refreshHint()
{
    const QTextBlock block = m_edit->textCursor().block();
    const outline::RowKind kind = LineFormat::kind(block);
    const bool asks = !m_composing && !m_edit->isReadOnly() && !outline::isTracked(kind) && !outline::isHead(kind)
        && !m_operations.document().isDeclined(block.blockNumber());
    const int before = m_painter.hint().row;
    if (!asks) {
        m_reading.reset();
        m_readRow = -1;
    } else if (m_readRow != block.blockNumber() || m_readText != block.text()) {
        outline::MinutesDocument &document = m_operations.document();
        m_reading = block.length() < 8 ? std::nullopt : domain::readPhrase(block.text(), document.directory(), document.body(), document.meeting().date);
        m_readRow = block.blockNumber();
        m_readText = block.text();
    }
    Hint hint;
    if (m_reading) {
        hint.row = block.blockNumber();
        hint.text = hintText(*m_reading);
        hint.mark = m_reading->kind == domain::LineKind::Task ? Mark::TaskOpen
            : m_reading->kind == domain::LineKind::CarryOver   ? Mark::LaterMeeting
            : m_reading->kind == domain::LineKind::Agreement   ? Mark::Agreement
            : m_reading->reported                              ? Mark::DecisionReported
                                                               : Mark::DecisionValid;
    }
    if (before != hint.row || m_painter.hint().text != hint.text)
        m_edit->viewport()->update();
    m_painter.setHint(hint);
}

void LineAssistant::acceptHint()
{
    if (!m_reading)
        return;
    const domain::Reading reading = *m_reading;
    QTextCursor c = m_edit->textCursor();
    m_operations.accept(c, reading);
    m_edit->setTextCursor(c);
    refresh();
}

void LineAssistant::dismissHint()
{
    const QTextBlock block = m_edit->textCursor().block();
    m_operations.document().decline(block.blockNumber());
    refreshHint();
    m_edit->viewport()->update();
}

/// What is painted is not in the text, so a screen reader hears it as the editor's description when the caret comes to a row.
void LineAssistant::describe()
{
    QString text;
    if (m_list->isVisible()) {
        text = m_list->currentWords();
    } else {
        text = RowWords(m_operations.document()).describe(m_edit->textCursor().blockNumber());
        if (const QTextCharFormat at = m_edit->textCursor().charFormat(); at.isAnchor() && !at.anchorHref().isEmpty())
            text += tr(", länk till %1").arg(at.anchorHref());
        if (m_reading)
            text += tr(". Förslag: %1, Ctrl+punkt tar emot").arg(hintText(*m_reading));
    }
    if (text != m_edit->accessibleDescription())
        m_edit->setAccessibleDescription(text);
}

bool LineAssistant::acceptTypedCommand()
{
    if (!m_list->isVisible() || m_list->trigger().sign != u'/')
        return false;
    const Command command = Choices::commandNamed(m_list->trigger().query);
    if (command == Command::None)
        return false;
    const Trigger trigger = m_list->trigger();
    m_list->hide();
    Choice choice;
    choice.command = command;
    accept(trigger, choice);
    return true;
}

void LineAssistant::accept(const Trigger &trigger, const Choice &choice)
{
    QTextCursor c = m_edit->textCursor();
    const int row = c.blockNumber();
    c.beginEditBlock();
    int from = c.block().position() + trigger.start;
    const bool inText = trigger.sign != u'/';
    // Of a follow-up the measure stands in the row beneath, not in the text.
    const bool measureOfRow = choice.measure && LineFormat::kind(c.block()) == outline::RowKind::FollowUp;
    if ((!inText || measureOfRow) && c.atBlockEnd() && trigger.start > 0 && c.block().text().at(trigger.start - 1).isSpace())
        --from; // the space before the sign was only there for it
    c.setPosition(from, QTextCursor::KeepAnchor);
    c.removeSelectedText();
    if (measureOfRow)
        ; // nothing goes into the text
    else if (inText)
        c.insertText(choice.insert, QTextCharFormat());
    else if (!actsBeside(choice.command))
        m_operations.run(choice.command, c);
    c.endEditBlock();
    m_edit->setTextCursor(c);
    if (choice.command == Command::Confidential)
        m_operations.run(choice.command, c);
    else if (actsBeside(choice.command))
        emit message(m_operations.actOnPlan(choice.command, row));
    if (choice.assignment) {
        if (const QString why = m_operations.tie(row, choice.assignment); !why.isEmpty())
            emit message(why);
    }
    if (trigger.sign == u'@')
        m_operations.addResponsible(row, choice.party);
    else if (trigger.sign == u'!')
        m_operations.setDate(row, choice.date);
    else if (measureOfRow)
        m_operations.setMeasure(row, *choice.measure);
    else if (choice.measure)
        if (const QString done = m_operations.tieMeasure(row, *choice.measure); !done.isEmpty())
            emit message(done);
    refresh();
}

} // namespace views
