// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/itembuilder.h"
#include "importing/vocabulary.h"

#include <QTest>

using namespace importing;
using namespace Qt::Literals::StringLiterals;
using domain::LineKind;

/// How one and the same thing is said in many papers, a sentence at a time.
class TestWordings : public QObject
{
    Q_OBJECT
private:
    static Knowledge meeting()
    {
        Knowledge made;
        made.date = QDate(2022, 3, 1);
        for (const auto &[name, initials] : {std::pair(u"Anna Ek"_s, u"AE"_s), std::pair(u"Bo Ås"_s, u"BÅ"_s), std::pair(u"Carin Lund"_s, u"CL"_s)}) {
            domain::Person person;
            person.id = domain::PersonId::create();
            person.name = name;
            person.initials = initials;
            made.directory.people.append(person);
        }
        made.directory.bodies = commonBodies();
        for (const domain::Body &body : commonBodies())
            if (body.abbreviation == u"LG")
                made.own = body;
        return made;
    }

    static ProposedLine read(const QString &sentence)
    {
        SourceLine line;
        line.runs = {{sentence}};
        const QList<ProposedLine> lines = buildLines({line}, u"Rubrik"_s, meeting());
        return lines.isEmpty() ? ProposedLine() : lines.last();
    }

    static void rows(const QStringList &sentences)
    {
        QTest::addColumn<QString>("sentence");
        for (const QString &sentence : sentences)
            QTest::newRow(qPrintable(sentence)) << sentence;
    }

private slots:
    void decisions_data()
    {
        rows({u"LG beslutar att anta planen."_s,
              u"Ledningsgruppen beslutade att anta planen."_s,
              u"LG beslutade om att anta planen."_s,
              u"Ledningsgruppen tog beslut om att anta planen."_s,
              u"LG tog beslut att anta planen."_s,
              u"LG fattade beslut om ny plan."_s,
              u"Beslut: Planen antas."_s,
              u"BESLUT: Planen antas."_s,
              u"Beslut – planen antas."_s,
              u"Beslutades att anta planen."_s,
              u"Det beslutades att planen antas."_s,
              u"Vi beslutade att anta planen."_s,
              u"Gruppen beslutar att anta planen."_s,
              u"LG godkänner planen."_s,
              u"Ledningsgruppen godkände förslaget till plan."_s,
              u"LG ställer sig bakom förslaget."_s,
              u"Ledningsgruppen ställde sig bakom planen."_s,
              u"LG fastställer planen."_s,
              u"Ledningsgruppen fastställde mötestiderna."_s,
              u"LG antar planen."_s,
              u"Vi bestämde att planen gäller."_s,
              u"Beslut togs om att anta planen."_s,
              u"Beslut fattades om att anta planen."_s,
              u"Beslut att anta planen."_s,
              u"LG har beslutat att planen gäller från hösten."_s,
              u"Ledningsgruppen beslöt att avslå begäran."_s,
              u"Beslutet blev att planen antas."_s,
              u"Efter diskussion beslutade ledningsgruppen att anta planen."_s,
              u"Efter votering beslutade LG att anta planen."_s,
              u"Mötet beslutade att anta planen."_s,
              u"LG:s beslut: Planen antas."_s,
              u"LG beslutar i enlighet med förslaget."_s,
              u"LG beslutar enligt förslag."_s,
              u"Ledningsgruppen bifaller förslaget."_s,
              u"LG utser Bo Ås till representant."_s,
              u"LG avslår ansökan."_s,
              u"Beslutat: planen antas."_s,
              u"Ledningsgruppens beslut är att planen antas."_s,
              u"LG beslutar följande: Planen antas."_s,
              u"Efter genomgång beslutas att planen antas."_s,
              u"LG beslutar: att anta planen"_s,
              u"Ledningsgruppen ger klartecken till planen."_s,
              u"LG tar beslut om att planen gäller."_s,
              u"Ledningsgruppen beslutar, efter diskussion, att anta planen."_s,
              u"Ledningsgruppen beslutade enhälligt att anta planen."_s,
              u"LG beslutade även att planen ska följas upp i juni."_s,
              u"LG beslutar därför att anta planen."_s,
              u"LG väljer att gå vidare med alternativ B."_s,
              u"LG bestämmer att planen gäller."_s,
              u"Beslöts att anta planen."_s,
              u"Beslut enligt förslaget."_s,
              u"Ledningsgruppen beslutar godkänna planen."_s,
              u"LG ställer sig positiv till förslaget."_s,
              u"Ledningsgruppen tillstyrker förslaget."_s,
              u"Beslut om ny plan: LG antar planen."_s,
              u"Beslut 1: Planen antas."_s,
              u"Beslut (LG): Planen antas."_s});
    }
    void decisions()
    {
        QFETCH(QString, sentence);
        const ProposedLine line = read(sentence);
        QCOMPARE(line.kind, LineKind::Decision);
        QVERIFY(!line.reported);
        QCOMPARE(line.text(), sentence);
    }

    void tasks_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("who");
        const QList<QStringList> wanted{{u"Anna får i uppdrag att ta fram en plan."_s, u"Anna Ek"_s},
                                        {u"Uppdrag till Anna: ta fram en plan."_s, u"Anna Ek"_s},
                                        {u"Uppgift: Anna tar fram en plan."_s, u"Anna Ek"_s},
                                        {u"Uppgift till Anna: ta fram en plan"_s, u"Anna Ek"_s},
                                        {u"Anna tar fram en plan till den 8 april."_s, u"Anna Ek"_s},
                                        {u"Anna återkommer med en plan på nästa LG."_s, u"Anna Ek"_s},
                                        {u"Anna ska ta fram en plan."_s, u"Anna Ek"_s},
                                        {u"Anna och Bo tar fram en plan."_s, u"Anna Ek,Bo Ås"_s},
                                        {u"Anna, Bo och Carin ser över planen."_s, u"Anna Ek,Bo Ås,Carin Lund"_s},
                                        {u"Anna tar med sig frågan till styrgruppen."_s, u"Anna Ek"_s},
                                        {u"Anna tar frågan vidare."_s, u"Anna Ek"_s},
                                        {u"Anna kollar med HR."_s, u"Anna Ek"_s},
                                        {u"Anna åtar sig att skriva en plan."_s, u"Anna Ek"_s},
                                        {u"Anna lovar att återkomma."_s, u"Anna Ek"_s},
                                        {u"AE bokar lokal."_s, u"Anna Ek"_s},
                                        {u"Ansvarig: Anna, klart senast den 8 april."_s, u"Anna Ek"_s},
                                        {u"Anna ansvarar för att planen skrivs."_s, u"Anna Ek"_s},
                                        {u"Anna är ansvarig för planen."_s, u"Anna Ek"_s},
                                        {u"Alla läser planen till nästa möte."_s, u"LG"_s},
                                        {u"Alla i LG uppmanas att läsa planen."_s, u"LG"_s},
                                        {u"Samtliga chefer lämnar underlag senast den 8 april."_s, u"Samtliga chefer"_s},
                                        {u"LG gav Anna i uppdrag att ta fram en plan."_s, u"Anna Ek"_s},
                                        {u"Uppdras åt Anna att ta fram en plan."_s, u"Anna Ek"_s},
                                        {u"Det blir Anna som tar fram en plan."_s, u"Anna Ek"_s},
                                        {u"Anna behöver ta fram en plan till den 8 april."_s, u"Anna Ek"_s},
                                        {u"Anna kommer att ta fram en plan."_s, u"Anna Ek"_s},
                                        {u"Anna kommer att skicka ut planen."_s, u"Anna Ek"_s},
                                        {u"Anna gör en lista över skolorna."_s, u"Anna Ek"_s},
                                        {u"Anna fortsätter arbetet med planen."_s, u"Anna Ek"_s},
                                        {u"Anna bjuder in kommunikationsavdelningen till ett LG-möte."_s, u"Anna Ek"_s},
                                        {u"Planen skrivs klart av Anna."_s, u"Anna Ek"_s},
                                        {u"Planen tas fram av Anna och Bo."_s, u"Anna Ek,Bo Ås"_s},
                                        {u"Anna skickar ut materialet."_s, u"Anna Ek"_s},
                                        {u"Anna delar materialet i Teams."_s, u"Anna Ek"_s},
                                        {u"Anna lägger in punkten på dagordningen."_s, u"Anna Ek"_s},
                                        {u"Anna Ek och Bo Ås bildar en arbetsgrupp."_s, u"Anna Ek,Bo Ås"_s},
                                        {u"HR återkommer med siffror."_s, u"HR"_s},
                                        {u"Verksamhetscheferna får i uppdrag att se över planen."_s, u"VC"_s},
                                        {u"Rektorerna ombeds att svara senast den 8 april."_s, u"Rektorerna"_s},
                                        {u"Att göra: Anna bokar lokal"_s, u"Anna Ek"_s},
                                        {u"Åtgärd: Anna pratar med Bo"_s, u"Anna Ek"_s},
                                        {u"Anna uppdaterar dokumentet."_s, u"Anna Ek"_s},
                                        {u"Anna involverar facken."_s, u"Anna Ek"_s},
                                        {u"Anna stämmer av med juristen."_s, u"Anna Ek"_s},
                                        {u"Anna initierar en översyn."_s, u"Anna Ek"_s},
                                        {u"Anna påbörjar arbetet."_s, u"Anna Ek"_s},
                                        {u"Anna söker statsbidraget."_s, u"Anna Ek"_s},
                                        {u"Anna svarar på remissen."_s, u"Anna Ek"_s},
                                        {u"Anna tittar på en lösning till nästa gång."_s, u"Anna Ek"_s},
                                        {u"Anna undersöker om det går."_s, u"Anna Ek"_s},
                                        {u"Anna besöker skolan den 8 april."_s, u"Anna Ek"_s},
                                        {u"Anna, AE, bokar lokal."_s, u"Anna Ek"_s},
                                        {u"Bo Ås får i uppdrag av LG att ta fram en plan."_s, u"Bo Ås"_s},
                                        {u"Bo Ås har fått i uppdrag att ta fram en plan."_s, u"Bo Ås"_s},
                                        {u"Bo fick i uppdrag att ta fram en plan till LG den 5 april."_s, u"Bo Ås"_s},
                                        {u"Nästa steg: Bo tar fram en plan."_s, u"Bo Ås"_s},
                                        {u"Bo tar på sig att ta fram en plan."_s, u"Bo Ås"_s},
                                        {u"Bo, i samråd med Anna, tar fram en plan."_s, u"Bo Ås"_s},
                                        {u"Bo (tillsammans med Anna) tar fram en plan."_s, u"Bo Ås"_s},
                                        {u"Bo tillsammans med Anna tar fram en plan."_s, u"Bo Ås"_s},
                                        {u"Bo arbetar vidare med planen."_s, u"Bo Ås"_s},
                                        {u"Bo jobbar vidare med planen till nästa LG."_s, u"Bo Ås"_s},
                                        {u"Bo ger besked till Anna senast fredag."_s, u"Bo Ås"_s},
                                        {u"Bo lämnar besked senast den 8 april."_s, u"Bo Ås"_s},
                                        {u"Bo mejlar ut planen."_s, u"Bo Ås"_s},
                                        {u"Bo lägger ut planen på Teams."_s, u"Bo Ås"_s},
                                        {u"Bo inhämtar synpunkter från rektorerna."_s, u"Bo Ås"_s},
                                        {u"Bo hämtar in synpunkter."_s, u"Bo Ås"_s},
                                        {u"Bo förankrar planen i VC."_s, u"Bo Ås"_s},
                                        {u"Bo lyfter frågan i styrgruppen."_s, u"Bo Ås"_s},
                                        {u"Bo lyfter frågan på nästa VC."_s, u"Bo Ås"_s},
                                        {u"Bo tar upp frågan med Anna."_s, u"Bo Ås"_s},
                                        {u"Bo för frågan vidare till nämnden."_s, u"Bo Ås"_s},
                                        {u"Bo bereder ärendet till nämnden."_s, u"Bo Ås"_s},
                                        {u"Bo skriver en tjänsteskrivelse."_s, u"Bo Ås"_s},
                                        {u"Bo ser över rutinen."_s, u"Bo Ås"_s},
                                        {u"Bo bevakar frågan."_s, u"Bo Ås"_s},
                                        {u"Bo följer frågan."_s, u"Bo Ås"_s},
                                        {u"Bo följer upp med skolorna."_s, u"Bo Ås"_s},
                                        {u"Bo samordnar arbetet."_s, u"Bo Ås"_s},
                                        {u"Bo informerar rektorerna."_s, u"Bo Ås"_s},
                                        {u"Bo meddelar rektorerna."_s, u"Bo Ås"_s},
                                        {u"Bo påminner rektorerna."_s, u"Bo Ås"_s},
                                        {u"Bo anmäler intresse."_s, u"Bo Ås"_s},
                                        {u"Bo ordnar med lokal."_s, u"Bo Ås"_s},
                                        {u"Bo gör klart planen till nästa möte."_s, u"Bo Ås"_s},
                                        {u"Bo presenterar planen på LG den 22 mars."_s, u"Bo Ås"_s},
                                        {u"Bo redovisar resultatet vid nästa LG."_s, u"Bo Ås"_s},
                                        {u"Carin Lund, Bo Ås och Anna Ek arbetar fram ett förslag."_s, u"Carin Lund,Bo Ås,Anna Ek"_s},
                                        {u"Respektive verksamhetschef går igenom listan före den 8 april."_s, u"Respektive verksamhetschef"_s},
                                        {u"Alla chefer lämnar in sina underlag senast den 8 april."_s, u"Alla chefer"_s},
                                        {u"Alla skickar synpunkter till Bo senast den 8 april."_s, u"LG"_s},
                                        {u"Var och en läser igenom planen till nästa möte."_s, u"LG"_s},
                                        {u"Styrgruppen får i uppdrag att bereda frågan."_s, u"SG"_s},
                                        {u"Arbetsgruppen tar fram ett förslag."_s, u"Arbetsgruppen"_s},
                                        {u"HR-avdelningen återkommer med siffror."_s, u"HR-avdelningen"_s},
                                        {u"Ekonomiavdelningen tar fram underlag."_s, u"Ekonomiavdelningen"_s},
                                        {u"Bo Ås, ekonomichef, tar fram en plan."_s, u"Bo Ås"_s},
                                        {u"Ekonomichef Bo Ås tar fram en plan."_s, u"Bo Ås"_s},
                                        {u"Bo kontaktar Skolverket."_s, u"Bo Ås"_s},
                                        {u"Bo undersöker möjligheten att hyra."_s, u"Bo Ås"_s},
                                        {u"Bo byter ut mallen."_s, u"Bo Ås"_s}};
        for (const QStringList &one : wanted)
            QTest::newRow(qPrintable(one[0])) << one[0] << one[1];
    }
    void tasks()
    {
        QFETCH(QString, sentence);
        const ProposedLine line = read(sentence);
        QCOMPARE(line.kind, LineKind::Task);
        QTEST(line.responsible.join(u','), "who");
    }

    void laterMeetings_data()
    {
        rows({u"Punkten läggs in på LG-mötet den 22 mars."_s,
              u"Punkten läggs in på LG den 22 mars."_s,
              u"Tas upp igen på nästa LG."_s,
              u"Tas upp på nästa möte."_s,
              u"Återkommer på nästa möte."_s,
              u"Frågan återkommer den 22 mars."_s,
              u"Vi återkommer till frågan på nästa möte."_s,
              u"Punkten bordläggs."_s,
              u"Bordläggs till den 22 mars."_s,
              u"Punkten skjuts till nästa möte."_s,
              u"Punkten flyttas fram till LG 22/3."_s,
              u"Ny punkt på nästa LG."_s,
              u"Vid nästa möte ska planen tas upp."_s,
              u"På nästa LG går vi igenom planen."_s,
              u"Fortsatt dialog på LG den 22 mars."_s,
              u"Diskussionen fortsätter på nästa möte."_s,
              u"Frågan lyfts igen den 22 mars."_s,
              u"Uppföljning på LG den 22 mars."_s,
              u"Följs upp på LG den 22 mars."_s,
              u"Ärendet tas upp för beslut på LG den 22 mars."_s,
              u"Beslut tas på nästa LG."_s,
              u"Punkten hann inte behandlas, tas nästa gång."_s,
              u"Läggs på dagordningen till nästa möte."_s,
              u"Punkten återupptas den 22 mars."_s,
              u"Vi tar upp frågan igen i april."_s,
              u"Frågan tas med till nästa möte."_s,
              u"Punkten kvarstår till nästa möte."_s,
              u"Planen redovisas på LG den 22 mars."_s,
              u"Mer om detta på nästa möte."_s,
              u"Tas på nästa LG-möte."_s,
              u"Punkten läggs på LG 22/3."_s,
              u"Tas upp 22/3."_s,
              u"Frågan återkommer."_s,
              u"Återkommer i april."_s,
              u"Återkoppling på nästa LG."_s,
              u"Återkoppling ges på LG den 22 mars."_s,
              u"Avstämning på LG den 22 mars."_s,
              u"Vi fortsätter dialogen den 22 mars."_s,
              u"Fortsättning följer på nästa möte."_s,
              u"Fortsätter på nästa möte."_s,
              u"Planen behandlas på nästa LG."_s,
              u"Ärendet återupptas på LG den 22 mars."_s,
              u"Ärendet kommer upp på LG den 22 mars."_s,
              u"Ny avstämning den 22 mars."_s,
              u"Vi följer upp detta den 22 mars."_s,
              u"Frågan tas upp på LG om två veckor."_s,
              u"Tas vidare på nästa LG."_s,
              u"Punkten får vänta till nästa möte."_s,
              u"Punkten utgår och tas vid nästa möte."_s});
    }
    void laterMeetings()
    {
        QFETCH(QString, sentence);
        const ProposedLine line = read(sentence);
        QCOMPARE(line.kind, LineKind::CarryOver);
        QCOMPARE(line.text(), sentence);
        if (sentence.contains(u"22 ") || sentence.contains(u"22/3"))
            QCOMPARE(line.date, QDate(2022, 3, 22));
    }

    void onlyTold_data()
    {
        rows({u"Nämnden beslutar om budgeten i maj."_s,
              u"Nämnden fastställer internbudgeten i december."_s,
              u"Vid mötet den 20 januari beslutade LG att planen skulle göras om."_s,
              u"Anna frågar om planen är klar."_s,
              u"Hon ska skicka ut planen."_s, // nobody has been named
              u"Anna visar att siffrorna minskar."_s,
              u"Anna meddelar att planen är klar."_s,
              u"Ett förslag är att Anna tar fram en plan."_s,
              u"Anna skickar alltid ut materialet i förväg."_s,
              u"Vem ansvarar för planen?"_s,
              u"Anna beslutar själv om bemanningen."_s,
              u"Eleverna kommer igång igen efter lovet."_s,
              u"Flytten skjuts upp till nästa sommar."_s,
              u"Ärendet tas upp i nämnden i maj."_s,
              u"Punkten tas upp i nämnden den 5 maj."_s,
              u"Facket vill att frågan tas upp på nästa FSG."_s,
              u"Kanske kan frågan tas upp på nästa möte."_s,
              u"Vi behöver enas om en modell."_s,
              u"Mentorerna ringer hem samma dag."_s,
              u"Beslut: Inget beslut"_s,
              u"Inga beslut fattades."_s,
              u"Skolvalet öppnar i januari (AE)."_s});
    }
    void onlyTold()
    {
        QFETCH(QString, sentence);
        const ProposedLine line = read(sentence);
        QVERIFY(line.kind == LineKind::Text || line.reported);
        QCOMPARE(line.text(), sentence);
    }
};

QTEST_GUILESS_MAIN(TestWordings)
#include "tst_wordings.moc"
