// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/minutes/caretlist.h"
#include "views/minutes/choices.h"
#include "views/minutes/rowoperations.h"
#include "views/minutes/rowpainter.h"

#include <QObject>

class QTextEdit;

namespace views {

/// What helps at the caret: the list after / @ # !, the quiet suggestion, and what a screen reader is told of the row.
class LineAssistant : public QObject
{
    Q_OBJECT
public:
    LineAssistant(QTextEdit *edit, RowOperations &operations, RowPainter &painter);

    void refresh();
    void setTyping(bool typing) { m_typed = typing; }
    void setComposing(bool composing) { m_composing = composing; }
    bool isComposing() const { return m_composing; }
    CaretList *list() { return m_list; }
    Choices &choices() { return m_choices; }

    bool hasHint() const { return m_reading.has_value(); }
    void acceptHint();
    void dismissHint();
    /// "/beslut" and a space is as good as choosing it; true: done.
    bool acceptTypedCommand();

signals:
    void message(const QString &sentence);

private:
    void refreshList();
    void refreshHint();
    void describe();
    void accept(const Trigger &trigger, const Choice &choice);
    QString hintText(const domain::Reading &reading) const;

    QTextEdit *m_edit;
    RowOperations &m_operations;
    RowPainter &m_painter;
    Choices m_choices;
    CaretList *m_list;
    std::optional<domain::Reading> m_reading;
    QString m_readText;            ///< what m_reading was read from
    int m_readRow = -1;
    int m_dismissedSign = -1;      ///< document position of a sign whose list was closed with Esc
    bool m_composing = false;
    bool m_typed = false;
};

} // namespace views
