// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/datefield.h"

#include "domain/dates.h"

#include <QKeyEvent>

namespace views {

DateField::DateField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("23 mars, nästa tisdag, v 41"));
    connect(this, &QLineEdit::editingFinished, this, &DateField::read);
    connect(this, &QLineEdit::textEdited, this, [this] { setProblem({}); });
}

void DateField::setDate(QDate date)
{
    m_date = date;
    setText(date.isValid() ? domain::longDate(date, reference()) : QString());
    setProblem({});
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    // One day or one week on: the keys that a spin box would have.
    const int days = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : event->key() == Qt::Key_PageUp ? 7 : event->key() == Qt::Key_PageDown ? -7 : 0;
    if (days == 0 || !m_date.isValid()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setDate(m_date.addDays(days));
    emit dateEdited(m_date);
}

void DateField::read()
{
    const QString words = text().simplified();
    if (m_date.isValid() && words == domain::longDate(m_date, reference()))
        return;
    if (words.isEmpty()) {
        if (!m_emptyAllowed) {
            setProblem(tr("Skriv en dag, till exempel 23 mars."));
        } else if (m_date.isValid()) {
            setDate({});
            emit dateEdited({});
        }
        return;
    }
    const std::optional<QDate> read = domain::dateFromWords(words, reference());
    if (!read) {
        setProblem(tr("Det går inte att läsa som en dag. Skriv till exempel 23 mars eller nästa tisdag."));
        return;
    }
    const bool isNew = *read != m_date;
    setDate(*read);
    if (isNew)
        emit dateEdited(m_date);
}

void DateField::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    setAccessibleDescription(problem);
    setToolTip(problem);
    emit problemChanged(problem);
}

} // namespace views
