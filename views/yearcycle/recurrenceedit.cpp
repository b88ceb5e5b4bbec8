// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yearcycle/recurrenceedit.h"

#include "views/shared/flowlayout.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QLocale>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace views {

using Kind = domain::Recurrence::Kind;
using theme::px;

namespace {

/// The order that people look for them in.
constexpr Kind kinds[] = {Kind::DayOfMonth, Kind::WeekdayOfMonth, Kind::Week, Kind::WholeMonth, Kind::TermStart, Kind::TermEnd, Kind::Tertial};
constexpr int nths[] = {1, 2, 3, 4, 5, -1};

} // namespace

RecurrenceEdit::RecurrenceEdit(QWidget *parent) : QWidget(parent)
{
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    QStringList months, days;
    for (int month = 1; month <= 12; ++month)
        months.append(swedish.standaloneMonthName(month));
    for (int day = 1; day <= 7; ++day)
        days.append(swedish.standaloneDayName(day));
    auto *row = new FlowLayout(this, px(8), px(8));
    row->setContentsMargins(0, 0, 0, 0);
    m_kind = choice({tr("En dag"), tr("En veckodag"), tr("En vecka"), tr("En månad"), tr("Terminens start"), tr("Terminens slut"), tr("Tertialets slut")}, tr("Återkommer"));
    m_nth = choice({tr("första"), tr("andra"), tr("tredje"), tr("fjärde"), tr("femte"), tr("sista")}, tr("Vilken i månaden"));
    m_weekday = choice(days, tr("Veckodag"));
    m_day = number(1, 31, tr("Dag"));
    m_month = choice(months, tr("Månad"));
    m_week = number(1, 53, tr("Vecka"));
    m_week->setPrefix(tr("vecka "));
    m_term = choice({tr("höstterminen"), tr("vårterminen")}, tr("Termin"));
    m_tertial = choice({tr("tertial 1"), tr("tertial 2"), tr("tertial 3")}, tr("Tertial"));
    m_offset = number(-200, 200, tr("Dagar före eller efter"));
    m_offset->setSuffix(tr(" dagar efter"));
    showParts();
}

QComboBox *RecurrenceEdit::choice(const QStringList &words, const QString &name)
{
    auto *box = new QComboBox(this);
    box->addItems(words);
    box->setAccessibleName(name);
    layout()->addWidget(box);
    connect(box, &QComboBox::activated, this, [this] {
        showParts();
        emit recurrenceChanged(recurrence());
    });
    return box;
}

QSpinBox *RecurrenceEdit::number(int from, int to, const QString &name)
{
    auto *box = new QSpinBox(this);
    box->setRange(from, to);
    box->setAccessibleName(name);
    layout()->addWidget(box);
    connect(box, &QSpinBox::valueChanged, this, [this] {
        if (!m_filling)
            emit recurrenceChanged(recurrence());
    });
    return box;
}

void RecurrenceEdit::showParts()
{
    const Kind kind = kinds[std::max(0, m_kind->currentIndex())];
    m_nth->setVisible(kind == Kind::WeekdayOfMonth);
    m_weekday->setVisible(kind == Kind::WeekdayOfMonth);
    m_day->setVisible(kind == Kind::DayOfMonth);
    m_month->setVisible(kind == Kind::DayOfMonth || kind == Kind::WeekdayOfMonth || kind == Kind::WholeMonth);
    m_week->setVisible(kind == Kind::Week);
    m_term->setVisible(kind == Kind::TermStart || kind == Kind::TermEnd);
    m_tertial->setVisible(kind == Kind::Tertial);
    m_offset->setVisible(kind == Kind::TermStart || kind == Kind::TermEnd || kind == Kind::Tertial);
}

domain::Recurrence RecurrenceEdit::recurrence() const
{
    domain::Recurrence r = m_recurrence; // what is not shown keeps its value, so that another kind can be tried and left
    r.kind = kinds[std::max(0, m_kind->currentIndex())];
    r.day = m_day->value();
    r.month = m_month->currentIndex() + 1;
    r.nth = nths[std::max(0, m_nth->currentIndex())];
    r.weekday = m_weekday->currentIndex() + 1;
    r.week = m_week->value();
    r.term = m_term->currentIndex() + 1;
    r.tertial = m_tertial->currentIndex() + 1;
    r.offsetDays = m_offset->value();
    return r;
}

void RecurrenceEdit::setRecurrence(const domain::Recurrence &r)
{
    m_recurrence = r;
    m_filling = true;
    m_kind->setCurrentIndex(int(std::find(std::begin(kinds), std::end(kinds), r.kind) - std::begin(kinds)));
    m_day->setValue(r.day);
    m_month->setCurrentIndex(r.month - 1);
    m_nth->setCurrentIndex(int(std::find(std::begin(nths), std::end(nths), r.nth) - std::begin(nths)));
    m_weekday->setCurrentIndex(r.weekday - 1);
    m_week->setValue(r.week);
    m_term->setCurrentIndex(r.term - 1);
    m_tertial->setCurrentIndex(r.tertial - 1);
    m_offset->setValue(r.offsetDays);
    m_filling = false;
    showParts();
}

} // namespace views
