// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/followupdrafts.h"

#include "domain/codes.h"
#include "storage/repositories.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace editing {

namespace {

QString newKey(domain::MeasureId measure)
{
    return u"draft.followUp.new."_s + measure.toString();
}

QString keyOf(const domain::FollowUp &followUp)
{
    return followUp.rev == 0 ? newKey(followUp.measure) : u"draft.followUp."_s + followUp.id.toString();
}

} // namespace

QString FollowUpDrafts::attempt(const std::function<void()> &work)
{
    try {
        work();
        return {};
    } catch (const storage::StorageError &error) {
        return error.message();
    }
}

QString FollowUpDrafts::value(const QString &key) const
{
    try {
        return m_repositories.settings.value(key);
    } catch (const storage::StorageError &) {
        return {}; // the file is out of reach, and the window says so
    }
}

std::optional<domain::FollowUp> FollowUpDrafts::find(const domain::FollowUp &begun) const
{
    const QString stored = value(keyOf(begun));
    if (stored.isEmpty())
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(stored.toUtf8()).object();
    domain::FollowUp written = begun;
    written.date = QDate::fromString(json[u"date"].toString(), Qt::ISODate);
    written.round = domain::DialogueRoundId::fromString(json[u"round"].toString());
    written.seen = json[u"seen"].toString();
    written.effect = domain::fromCode<domain::Effect>(json[u"effect"].toString()).value_or(begun.effect);
    written.evidence = json[u"evidence"].toString();
    written.cause = json[u"cause"].toString();
    written.next = domain::fromCode<domain::WhatNext>(json[u"next"].toString()).value_or(begun.next);
    written.nextText = json[u"nextText"].toString();
    return written;
}

bool FollowUpDrafts::hasNew(domain::MeasureId measure) const
{
    return !value(newKey(measure)).isEmpty();
}

QString FollowUpDrafts::keep(const domain::FollowUp &written)
{
    const QJsonObject json{{u"date"_s, written.date.toString(Qt::ISODate)},
                           {u"round"_s, written.round.toString()},
                           {u"seen"_s, written.seen},
                           {u"effect"_s, QString(domain::code(written.effect))},
                           {u"evidence"_s, written.evidence},
                           {u"cause"_s, written.cause},
                           {u"next"_s, QString(domain::code(written.next))},
                           {u"nextText"_s, written.nextText}};
    return attempt([&] { m_repositories.settings.set(keyOf(written), QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))); });
}

QString FollowUpDrafts::forget(const domain::FollowUp &written)
{
    return attempt([&] { m_repositories.settings.remove(keyOf(written)); });
}

} // namespace editing
