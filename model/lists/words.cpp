// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace lists::words {

namespace {

/// Context of all words here for the translator.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(lists::Words)
};

} // namespace

QString section(domain::Section section)
{
    switch (section) {
    case domain::Section::Decision: return Words::tr("Beslut");
    case domain::Section::Dialogue: return Words::tr("Dialog");
    case domain::Section::Information: return Words::tr("Information");
    }
    return {};
}

QString status(domain::MeetingStatus status)
{
    switch (status) {
    case domain::MeetingStatus::Planned: return Words::tr("Planerat");
    case domain::MeetingStatus::Ongoing: return Words::tr("Pågår");
    case domain::MeetingStatus::Draft: return Words::tr("Utkast");
    case domain::MeetingStatus::Finished: return Words::tr("Färdigställt");
    case domain::MeetingStatus::Approved: return Words::tr("Justerat");
    }
    return {};
}

QString presence(domain::Presence presence)
{
    switch (presence) {
    case domain::Presence::Unknown: return Words::tr("Inte angivet");
    case domain::Presence::Present: return Words::tr("Närvarande");
    case domain::Presence::Absent: return Words::tr("Frånvarande");
    case domain::Presence::Excused: return Words::tr("Anmält förhinder");
    case domain::Presence::Adjunct: return Words::tr("Adjungerad");
    }
    return {};
}

QString role(domain::MemberRole role)
{
    switch (role) {
    case domain::MemberRole::Chair: return Words::tr("Ordförande");
    case domain::MemberRole::Secretary: return Words::tr("Sekreterare");
    case domain::MemberRole::Member: return Words::tr("Ledamot");
    case domain::MemberRole::Adjunct: return Words::tr("Adjungerad");
    }
    return {};
}

QString bodyKind(domain::BodyKind kind)
{
    switch (kind) {
    case domain::BodyKind::ManagementGroup: return Words::tr("Ledningsgrupp");
    case domain::BodyKind::SteeringGroup: return Words::tr("Styrgrupp");
    case domain::BodyKind::Managers: return Words::tr("Chefsgrupp");
    case domain::BodyKind::Board: return Words::tr("Nämnd");
    case domain::BodyKind::Unions: return Words::tr("Facklig samverkan");
    case domain::BodyKind::Department: return Words::tr("Avdelning");
    case domain::BodyKind::Unit: return Words::tr("Enhet");
    case domain::BodyKind::Network: return Words::tr("Nätverk");
    case domain::BodyKind::Other: return Words::tr("Annan grupp");
    }
    return {};
}

QString state(domain::DecisionState state)
{
    switch (state) {
    case domain::DecisionState::Valid: return Words::tr("Gäller");
    case domain::DecisionState::Carried: return Words::tr("Genomfört");
    case domain::DecisionState::Replaced: return Words::tr("Ersatt");
    case domain::DecisionState::Revoked: return Words::tr("Upphävt");
    }
    return {};
}

QString movement(domain::Movement movement)
{
    switch (movement) {
    case domain::Movement::Back: return Words::tr("Bakåt");
    case domain::Movement::Unchanged: return Words::tr("Oförändrat");
    case domain::Movement::Forward: return Words::tr("Framåt");
    case domain::Movement::Unknown: break;
    }
    return {};
}

QString review(domain::ReviewState state)
{
    switch (state) {
    case domain::ReviewState::None: return Words::tr("Inte granskad");
    case domain::ReviewState::Approved: return Words::tr("Godkänd");
    case domain::ReviewState::SupplementRequested: return Words::tr("Komplettering begärd");
    }
    return {};
}

QString state(domain::TaskState state)
{
    switch (state) {
    case domain::TaskState::Open: return Words::tr("Öppen");
    case domain::TaskState::Done: return Words::tr("Klar");
    case domain::TaskState::Dropped: return Words::tr("Struken");
    }
    return {};
}

QString decisionKind(domain::LineKind kind)
{
    return kind == domain::LineKind::Agreement ? Words::tr("Samsyn") : Words::tr("Beslut");
}

QString names(const domain::Parties &parties)
{
    QStringList all;
    for (const domain::Party &party : parties)
        all.append(party.text);
    return all.join(u", "_s);
}

QString shortName(const QString &name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    return parts.size() < 2 ? name : parts.first() + u' ' + parts.last().left(1) + u'.';
}

QString shortNames(const domain::Parties &parties)
{
    QStringList all;
    for (const domain::Party &party : parties)
        all.append(party.person ? shortName(party.text) : party.text);
    return all.join(u", "_s);
}

QString month(QDate date)
{
    return sentenceCase(QLocale(QLocale::Swedish, QLocale::Sweden).toString(date, u"MMMM yyyy"));
}

QString sentenceCase(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace lists::words
