// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordcolumns.h"

#include "domain/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace storage::records {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

QString text(const QJsonArray &array) { return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)); }
QJsonArray array(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).array(); }
QString text(QDate date) { return date.toString(Qt::ISODate); }
QDate date(const QJsonValue &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

template <class T, class Read>
void readAll(const QString &json, QList<T> &list, Read read)
{
    list.clear();
    const QJsonArray values = array(json);
    for (const QJsonValue &value : values)
        list.append(read(value));
}

} // namespace

QString toJson(const Parties &parties)
{
    QJsonArray all;
    for (const Party &p : parties) {
        QJsonObject one{{u"text"_s, p.text}};
        if (p.person)
            one.insert(u"person"_s, p.person.toString());
        if (p.body)
            one.insert(u"body"_s, p.body.toString());
        all.append(one);
    }
    return text(all);
}

void fromJson(const QString &json, Parties &parties)
{
    readAll(json, parties, [](const QJsonValue &v) {
        return Party{PersonId::fromString(v[u"person"_s].toString()), BodyId::fromString(v[u"body"_s].toString()),
                     v[u"text"_s].toString()};
    });
}

QString toJson(const QList<NeedId> &ids)
{
    QJsonArray all;
    for (const NeedId &id : ids)
        all.append(id.toString());
    return text(all);
}

void fromJson(const QString &json, QList<NeedId> &ids)
{
    readAll(json, ids, [](const QJsonValue &v) { return NeedId::fromString(v.toString()); });
}

QString toJson(const QList<PriorityChoice> &choices)
{
    QJsonArray all;
    for (const PriorityChoice &c : choices)
        all.append(QJsonObject{{u"assignment"_s, c.assignment.toString()}, {u"longTerm"_s, c.longTerm}, {u"reason"_s, c.reason}});
    return text(all);
}

void fromJson(const QString &json, QList<PriorityChoice> &choices)
{
    readAll(json, choices, [](const QJsonValue &v) {
        return PriorityChoice{AssignmentId::fromString(v[u"assignment"_s].toString()), v[u"longTerm"_s].toBool(),
                              v[u"reason"_s].toString()};
    });
}

QString toJson(const QList<Activity> &activities)
{
    QJsonArray all;
    for (const Activity &a : activities)
        all.append(QJsonObject{{u"text"_s, a.text}, {u"from"_s, text(a.from)}, {u"to"_s, text(a.to)}, {u"done"_s, a.done}});
    return text(all);
}

void fromJson(const QString &json, QList<Activity> &activities)
{
    readAll(json, activities, [](const QJsonValue &v) {
        return Activity{v[u"text"_s].toString(), date(v[u"from"_s]), date(v[u"to"_s]), v[u"done"_s].toBool()};
    });
}

QString toJson(const Recurrence &r)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"kind"_s, QString(code(r.kind))},
                                                       {u"month"_s, r.month},
                                                       {u"day"_s, r.day},
                                                       {u"week"_s, r.week},
                                                       {u"weekday"_s, r.weekday},
                                                       {u"nth"_s, r.nth},
                                                       {u"term"_s, r.term},
                                                       {u"tertial"_s, r.tertial},
                                                       {u"offsetDays"_s, r.offsetDays}})
                                 .toJson(QJsonDocument::Compact));
}

void fromJson(const QString &json, Recurrence &r)
{
    const QJsonObject o = QJsonDocument::fromJson(json.toUtf8()).object();
    r.kind = fromCode<Recurrence::Kind>(o[u"kind"_s].toString()).value_or(Recurrence::Kind::DayOfMonth);
    r.month = o[u"month"_s].toInt(1);
    r.day = o[u"day"_s].toInt(1);
    r.week = o[u"week"_s].toInt(1);
    r.weekday = o[u"weekday"_s].toInt(1);
    r.nth = o[u"nth"_s].toInt(1);
    r.term = o[u"term"_s].toInt(1);
    r.tertial = o[u"tertial"_s].toInt(1);
    r.offsetDays = o[u"offsetDays"_s].toInt();
}

} // namespace storage::records
