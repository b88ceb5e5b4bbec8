// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/activitylist.h"

#include "views/shared/dateedit.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

ActivityList::ActivityList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(px(6));
    build();
}

void ActivityList::setActivities(const QList<domain::Activity> &activities)
{
    if (activities == m_activities)
        return;
    m_activities = activities;
    build();
}

void ActivityList::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    build();
}

void ActivityList::change(int row, const std::function<void(domain::Activity &)> &change)
{
    if (row >= m_activities.size())
        return;
    QList<domain::Activity> after = m_activities;
    change(after[row]);
    if (after == m_activities)
        return;
    m_activities = after;
    emit changed(after);
}

void ActivityList::build()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // it may be a button here that asked for it
        delete item;
    }
    for (int row = 0; row < m_activities.size(); ++row) {
        const domain::Activity &activity = m_activities.at(row);
        auto *line = new QWidget(this);
        auto *fields = new QHBoxLayout(line);
        fields->setContentsMargins(0, 0, 0, 0);
        fields->setSpacing(px(8));
        auto *done = new QCheckBox(line);
        done->setChecked(activity.done);
        done->setAccessibleName(tr("Klar: %1").arg(activity.text));
        auto *text = new QLineEdit(activity.text, line);
        text->setPlaceholderText(tr("Vad som ska göras"));
        text->setAccessibleName(tr("Aktivitet"));
        auto *from = new DateEdit(line), *to = new DateEdit(line);
        from->setDate(activity.from);
        from->setPlaceholderText(tr("Från"));
        from->setAccessibleName(tr("Från"));
        to->setDate(activity.to);
        to->setPlaceholderText(tr("Till"));
        to->setAccessibleName(tr("Till"));
        auto *remove = new QPushButton(theme::icon(u"stang"_s), QString(), line);
        remove->setFlat(true);
        remove->setToolTip(tr("Ta bort aktiviteten"));
        remove->setAccessibleName(tr("Ta bort aktiviteten %1").arg(activity.text));
        for (DateEdit *date : {from, to})
            date->setFixedWidth(px(132));
        for (QLineEdit *field : {text, static_cast<QLineEdit *>(from), static_cast<QLineEdit *>(to)})
            field->setReadOnly(m_readOnly);
        done->setEnabled(!m_readOnly);
        remove->setVisible(!m_readOnly);
        fields->addWidget(done);
        fields->addWidget(text, 1);
        fields->addWidget(from);
        fields->addWidget(to);
        fields->addWidget(remove);
        m_rows->addWidget(line);
        connect(done, &QCheckBox::toggled, this, [this, row](bool on) { change(row, [on](domain::Activity &a) { a.done = on; }); });
        connect(text, &QLineEdit::editingFinished, this, [this, row, text] { change(row, [text](domain::Activity &a) { a.text = text->text().simplified(); }); });
        connect(from, &DateEdit::dateChanged, this, [this, row](QDate date) { change(row, [date](domain::Activity &a) { a.from = date; }); });
        connect(to, &DateEdit::dateChanged, this, [this, row](QDate date) { change(row, [date](domain::Activity &a) { a.to = date; }); });
        connect(remove, &QPushButton::clicked, this, [this, row] {
            QList<domain::Activity> after = m_activities;
            after.removeAt(row);
            m_activities = after;
            emit changed(after);
            build();
        });
        if (m_toNew && row == m_activities.size() - 1)
            text->setFocus();
    }
    m_toNew = false;
    if (m_readOnly)
        return;
    auto *add = new QPushButton(theme::icon(u"ny"_s), tr("Ny aktivitet"), this);
    add->setFlat(true);
    connect(add, &QPushButton::clicked, this, [this] {
        m_activities.append(domain::Activity());
        m_toNew = true;
        build(); // stored when it has words
    });
    auto *line = new QHBoxLayout;
    auto *holder = new QWidget(this);
    holder->setLayout(line);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(add);
    line->addStretch();
    m_rows->addWidget(holder);
}

} // namespace views
