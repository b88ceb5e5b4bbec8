// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/proposaljson.h"

#include "domain/codes.h"

#include <QJsonArray>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue orNull(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }
QJsonValue orNull(QTime time) { return time.isValid() ? QJsonValue(time.toString(u"HH:mm")) : QJsonValue(); }
QJsonArray array(const QStringList &list) { return QJsonArray::fromStringList(list); }

QJsonObject object(const ProposedLine &line)
{
    return {{u"level"_s, line.level},
            {u"kind"_s, QString(domain::code(line.kind))},
            {u"text"_s, line.text()},
            {u"responsible"_s, array(line.responsible)},
            {u"due"_s, orNull(line.date)},
            {u"body"_s, orNull(line.body)},
            {u"reported"_s, line.reported},
            {u"links"_s, array(line.links())},
            {u"doubt"_s, orNull(line.doubt.question)}};
}

QJsonArray lines(const QList<ProposedLine> &list)
{
    QJsonArray out;
    for (const ProposedLine &line : list)
        out.append(object(line));
    return out;
}

} // namespace

QJsonObject toJson(const MinutesProposal &proposal)
{
    QJsonArray items;
    for (const ProposedItem &item : proposal.items)
        items.append(QJsonObject{{u"section"_s, QString(domain::code(item.section))},
                                 {u"number"_s, orNull(item.number)},
                                 {u"title"_s, domain::toPlain(item.title)},
                                 {u"presenters"_s, array(item.presenters)},
                                 {u"lines"_s, lines(item.lines)},
                                 {u"doubt"_s, orNull(item.doubt.question)}});
    const QJsonObject meeting{{u"body"_s, orNull(proposal.body)},
                              {u"bodyName"_s, orNull(proposal.bodyName)},
                              {u"date"_s, orNull(proposal.date)},
                              {u"starts"_s, orNull(proposal.starts)},
                              {u"ends"_s, orNull(proposal.ends)},
                              {u"place"_s, orNull(proposal.place)},
                              {u"chair"_s, orNull(proposal.chair)},
                              {u"noteTaker"_s, orNull(proposal.noteTaker)},
                              {u"approvers"_s, array(proposal.approvers)},
                              {u"present"_s, array(proposal.present)},
                              {u"absent"_s, array(proposal.absent)},
                              {u"adjuncts"_s, array(proposal.adjuncts)},
                              {u"before"_s, lines(proposal.before)},
                              {u"items"_s, items}};
    return {{u"file"_s, proposal.fileName}, {u"kind"_s, u"minutes"_s}, {u"warnings"_s, array(proposal.warnings)}, {u"meeting"_s, meeting}};
}

} // namespace importing
