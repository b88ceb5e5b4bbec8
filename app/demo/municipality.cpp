// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/municipality.h"

#include "domain/names.h"

namespace app::demo {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

struct Seat {
    const char16_t *person;
    const char16_t *title;
    const char16_t *bodies; ///< "LG:chair SG": abbreviations, a role after a colon
    int fromDaysAgo = 0;    ///< 0: always
    int toDaysAgo = 0;      ///< 0: still
};

constexpr Seat seats[] = {
    {u"Ingrid Hallsten", u"Utbildningschef", u"LG:chair SG VC:chair"},
    {u"Jonas Wiberg-Ek", u"Verksamhetschef grundskola", u"LG SG VC"},
    {u"Mikael Ådén", u"Ekonom", u"LG SG"},
    {u"Parisa Rahmani", u"Verksamhetschef elevhälsa", u"LG VC"},
    {u"Sanna Torvik", u"Verksamhetschef förskola", u"LG SG VC"},
    {u"Leila Saari", u"Strateg för kvalitet och personal", u"LG SG"},
    {u"Olle Bergfors", u"Verksamhetschef gymnasium och vuxenutbildning", u"LG VC"},
    {u"Tove Lindeblad", u"Nämndsekreterare", u"LG:secretary SG:secretary VC:secretary"},
    {u"Gunnel Åkerhage", u"Nämndens ordförande", u"SG:chair"},
    {u"Henrik Solvang", u"Verksamhetsutvecklare", u"LG:adjunct", 0, 300},
    {u"Amira Nordlund", u"Verksamhetsutvecklare", u"LG:adjunct", 280, 0},
    {u"Elin Hjortsäter", u"Rektor, Tallåsens skola", u""},
    {u"Samir Lundqvist-Dib", u"Rektor, Kvarnbackens skola", u""},
    {u"Britta Zakrisdotter", u"Rektor, Lingonets förskola", u""},
};

Body makeBody(const QString &abbreviation, const QString &name, BodyKind kind, bool keepsMinutes = true)
{
    Body body;
    body.id = BodyId(idOf(u"body"_s, abbreviation));
    body.abbreviation = abbreviation;
    body.name = name;
    body.kind = kind;
    body.keepsMinutes = keepsMinutes;
    return body;
}

MemberRole roleOf(QStringView word)
{
    if (word == u"chair")
        return MemberRole::Chair;
    if (word == u"secretary")
        return MemberRole::Secretary;
    return word == u"adjunct" ? MemberRole::Adjunct : MemberRole::Member;
}

} // namespace

QUuid idOf(const QString &kind, const QString &name)
{
    static const QUuid ekvik(u"{6b1f4a52-3c0e-5d0b-9a77-0e6b1c2d3e4f}"_s);
    return QUuid::createUuidV5(ekvik, kind + u'/' + name);
}

Municipality::Municipality(QDate today) : organisation(u"Ekviks kommun"_s)
{
    Body lg = makeBody(u"LG"_s, u"Ledningsgruppen"_s, BodyKind::ManagementGroup);
    lg.usualPlace = u"Kommunhuset, Granen"_s;
    lg.standingItems = {u"Nästa möte"_s};
    Body sg = makeBody(u"SG"_s, u"Styrgruppen"_s, BodyKind::SteeringGroup);
    sg.usualPlace = u"Kommunhuset, Eken"_s;
    Body vc = makeBody(u"VC"_s, u"Verksamhetscheferna"_s, BodyKind::Managers);
    vc.usualPlace = u"Digitalt möte"_s;
    vc.numbering = Numbering::RestartsPerSection;
    vc.sectionOrder = {Section::Information, Section::Dialogue, Section::Decision};
    bodies = {lg, sg, vc, makeBody(u"BUN"_s, u"Barn- och utbildningsnämnden"_s, BodyKind::Board, false),
              makeBody(u"FSG"_s, u"Förvaltningens samverkansgrupp"_s, BodyKind::Unions, false),
              makeBody(u"EH"_s, u"Elevhälsan"_s, BodyKind::Department, false)};

    for (const Seat &seat : seats) {
        Person person;
        person.name = QString::fromUtf16(seat.person);
        person.id = PersonId(idOf(u"person"_s, person.name));
        person.initials = initialsOf(person.name);
        person.title = QString::fromUtf16(seat.title);
        people.append(person);
        for (const QString &place : QString::fromUtf16(seat.bodies).split(u' ', Qt::SkipEmptyParts)) {
            Membership membership;
            const QString abbreviation = place.section(u':', 0, 0);
            membership.id = MembershipId(idOf(u"membership"_s, abbreviation + u'/' + person.name));
            membership.body = body(abbreviation).id;
            membership.person = person.id;
            membership.role = roleOf(place.section(u':', 1));
            if (seat.fromDaysAgo)
                membership.from = today.addDays(-seat.fromDaysAgo);
            if (seat.toDaysAgo)
                membership.to = today.addDays(-seat.toDaysAgo);
            memberships.append(membership);
        }
    }
}

Body Municipality::body(const QString &abbreviation) const
{
    for (const Body &body : bodies) {
        if (body.abbreviation == abbreviation)
            return body;
    }
    return {};
}

PersonId Municipality::person(const QString &name) const
{
    for (const Person &person : people) {
        if (person.name == name)
            return person.id;
    }
    return {};
}

Party Municipality::party(const QString &name) const
{
    if (const PersonId id = person(name))
        return {id, {}, name};
    for (const Body &body : bodies) {
        if (body.name == name)
            return {{}, body.id, name};
    }
    return {{}, {}, name};
}

QList<Membership> Municipality::members(BodyId body, QDate on) const
{
    QList<Membership> current;
    for (const Membership &membership : memberships) {
        if (membership.body == body && membership.isCurrent(on))
            current.append(membership);
    }
    return current;
}

} // namespace app::demo
