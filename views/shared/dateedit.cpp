// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/dateedit.h"

#include "domain/dates.h"
#include "views/shared/suggestions.h"

#include <QKeyEvent>

namespace views {

DateEdit::DateEdit(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Datum, till exempel nästa tisdag"));
    m_suggestions = new Suggestions(this, [this](const QString &typed) {
        QList<Suggestions::Suggestion> found;
        if (typed.trimmed().isEmpty())
            return found;
        const auto dates = domain::dateSuggestions(typed.trimmed(), reference());
        for (const domain::DateSuggestion &each : dates)
            found.append({each.words, domain::longDate(each.date, reference()), QString()});
        return found;
    });
    connect(m_suggestions, &Suggestions::taken, this, [this](const QString &words) {
        setText(words);
        settle();
    });
}

QDate DateEdit::reference() const
{
    return m_reference.isValid() ? m_reference : QDate::currentDate();
}

QDate DateEdit::date() const
{
    return m_date;
}

void DateEdit::setDate(QDate date)
{
    m_date = date;
    setText(date.isValid() ? domain::longDate(date, reference()) : QString());
    setModified(false);
    if (!m_problem.isEmpty()) {
        m_problem.clear();
        emit problemChanged(m_problem);
    }
}

void DateEdit::setReference(QDate reference)
{
    m_reference = reference;
}

QString DateEdit::problem() const
{
    return m_problem;
}

void DateEdit::settle()
{
    if (!isModified() && m_problem.isEmpty() && (m_date.isNull() ? text().isEmpty() : text() == domain::longDate(m_date, reference())))
        return;
    const QString words = text().trimmed();
    const QDate before = m_date;
    if (words.isEmpty()) {
        setDate(QDate());
    } else if (const auto found = domain::dateFromWords(words, reference())) {
        setDate(*found);
    } else {
        m_date = QDate();
        m_problem = tr("”%1” är inget datum. Skriv till exempel 23 mars, nästa tisdag eller 2026-03-23.").arg(words);
        setModified(false);
        emit problemChanged(m_problem);
        return; // what the date was stays so until the words are a date again
    }
    if (m_date != before)
        emit dateChanged(m_date);
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_suggestions->isOpen() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const bool had = isModified();
        settle();
        if (had) { // the first Enter reads the date, the next one is the dialog's
            event->accept();
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace views
