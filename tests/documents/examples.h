// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"

/// Meetings of the invented municipality that the documents' tests are made of. Ids are counted, so that two calls are equal.
namespace examples {

using namespace domain;

inline Body lg()
{
    Body body = support::aBody("LG").value();
    body.usualPlace = QStringLiteral("Ekviksrummet");
    return body;
}

/// A meeting with something of everything.
inline Minutes meeting()
{
    const Body body = lg();
    const Body sg = support::aBody("SG").named("Styrgruppen").value();
    const Person ingrid = support::aPerson("Ingrid Hallsten").value();
    const Person leila = support::aPerson("Leila Saari").value();
    const Person olle = support::aPerson("Olle Bergfors").value();
    const Person tove = support::aPerson("Tove Lindeblad").value();
    const Person sanna = support::aPerson("Sanna Torvik").value();
    Minutes m = support::aMeeting(body, "2026-10-13")
                    .at("Ekviksrummet i stadshuset")
                    .withStatus(MeetingStatus::Finished)
                    .attendedBy(ingrid)
                    .attendedBy(leila)
                    .attendedBy(sanna)
                    .attendedBy(olle)
                    .attendedBy(tove, Presence::Excused)
                    .withGuest("Jonas Wiberg-Ek")
                    .withItem(Section::Decision, "Prioritering av VP-uppdragen våren 2027")
                    .withLine("Leila Saari, verksamhetscheferna", LineKind::Presenters)
                    .withLine("På förra mötet fick verksamhetscheferna i uppdrag att se över sina uppdrag utifrån nya förutsättningar och "
                              "komma med ett gemensamt förslag. Underlaget finns på [förvaltningens sida](https://ekvik.example/vp/2027).")
                    .withLine("Alla åtta uppdrag har setts över sedan mötet i september.", LineKind::Bullet)
                    .withLine("Tre av dem hänger ihop med det som rektorerna själva ser som viktigast.", LineKind::Bullet)
                    .withLine("Stöd i rätt tid nämns av _samtliga_ enheter.", LineKind::Bullet, 1)
                    .withLine("Läsning nämns av förskolan och de tidiga åren.", LineKind::Bullet, 1)
                    .withDecision("Ledningsgruppen beslutade att prioritera tre uppdrag:")
                    .followedUp(QDate(2026, 12, 15))
                    .by(support::party(ingrid))
                    .withLine("Stöd i rätt tid", LineKind::Numbered, 1)
                    .withLine("Trygga övergångar", LineKind::Numbered, 1)
                    .withLine("Läsning som bär", LineKind::Numbered, 1)
                    .withTask("Leila Saari skriver ihop skälen och skickar till rektorerna.", leila, QDate(2026, 10, 27))
                    .withCarryOver("De långsiktiga uppdragen läggs in på mötet den 3 november.", QDate(2026, 11, 3))
                    .withItem(Section::Dialogue, "Från förskola till förskoleklass")
                    .withLine("Syfte:", LineKind::Label)
                    .withLine("Att barn inte ska behöva berätta samma sak två gånger. Överlämningen sker i dag på fyra olika sätt, och "
                              "ingen vet säkert vilket som fungerar.")
                    .withReportedDecision("Styrgruppen har beslutat att finansiera bemanningsenheten till årets slut.", sg)
                    .withLine("Gruppen diskuterade tre vägar framåt:", LineKind::Text)
                    .withLine("ett gemensamt samtal i april,", LineKind::Bullet)
                    .withLine("ett underlag som följer barnet,", LineKind::Bullet)
                    .withLine("en kontaktperson på varje enhet.", LineKind::Bullet)
                    .withLine("Kostnaden är uppskattad till 0,4 tjänst.", LineKind::Text, 1)
                    .withItem(Section::Information, "Delårsbokslut och prognos")
                    .withLine("Föredragande: Mikael Ådén", LineKind::Presenters)
                    .withLine("Prognosen visar ett överskott på **1,2 mnkr**. Avvikelsen beror på senarelagda rekryteringar.")
                    .withLine("Samtal om en namngiven medarbetare.", LineKind::Text)
                    .value();
    m.lines.last().confidential = true;
    m.meeting.chair = ingrid.id;
    m.meeting.noteTaker = sanna.id;
    m.meeting.approver = leila.id;
    m.meeting.starts = QTime(9, 0);
    m.meeting.ends = QTime(12, 0);
    m.attendance[3].arrivedAt = m.items[1].id;
    m.bodies.insert(sg.id, sg);
    for (const Person &person : {ingrid, leila, olle, tove, sanna})
        m.people.insert(person.id, person);
    return m;
}

/// The same points over and over, numbered through.
inline Minutes longMeeting(int times)
{
    const Minutes one = meeting();
    Minutes m = one;
    m.items.clear();
    m.lines.clear();
    qint64 rank = 0;
    for (int i = 0; i < times; ++i)
        for (const AgendaItem &item : one.items) {
            AgendaItem copy = item;
            copy.id = ItemId::create();
            copy.rank = rank += 10;
            m.items << copy;
            for (Line line : one.linesOf(item.id)) {
                const LineId old = line.id;
                line.id = LineId::create();
                line.item = copy.id;
                line.rank = rank += 10;
                if (one.decisions.contains(old)) {
                    m.decisions.insert(line.id, one.decisions.value(old));
                    m.decisions[line.id].line = line.id;
                }
                if (one.tasks.contains(old))
                    m.tasks.insert(line.id, one.tasks.value(old));
                if (one.carryOvers.contains(old))
                    m.carryOvers.insert(line.id, one.carryOvers.value(old));
                m.lines << line;
            }
        }
    return m;
}

} // namespace examples
