// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phrases.h"

#include <QTest>

using namespace domain;
using namespace Qt::Literals::StringLiterals;

class TestPhrases : public QObject
{
    Q_OBJECT
private:
    Directory m_directory;
    Body m_own;
    const QDate m_day{2026, 10, 13};

    static Person person(const QString &name, const QString &initials)
    {
        Person made;
        made.id = PersonId::create();
        made.name = name;
        made.initials = initials;
        return made;
    }
    static Body body(const QString &name, const QString &abbreviation)
    {
        Body made;
        made.id = BodyId::create();
        made.name = name;
        made.abbreviation = abbreviation;
        return made;
    }
    QString nameOf(const Party &party) const
    {
        for (const Person &p : m_directory.people)
            if (p.id == party.person)
                return p.name;
        for (const Body &b : m_directory.bodies)
            if (b.id == party.body)
                return b.abbreviation;
        return party.text.isEmpty() ? QString() : u'?' + party.text;
    }
    QString namesOf(const Parties &parties) const
    {
        QStringList names;
        for (const Party &p : parties)
            names << nameOf(p);
        return names.join(u", "_s);
    }

private slots:
    void initTestCase()
    {
        m_own = body(u"Ledningsgruppen"_s, u"LG"_s);
        m_directory.bodies = {m_own, body(u"Styrgruppen"_s, u"SG"_s), body(u"Verksamhetscheferna"_s, u"VC"_s), body(u"Facklig samverkan"_s, u"FSG"_s)};
        m_directory.people = {person(u"Ingrid Hallsten"_s, u"IH"_s),   person(u"Jonas Wiberg-Ek"_s, u"JWE"_s), person(u"Mikael Ådén"_s, u"MÅ"_s),
                              person(u"Parisa Rahmani"_s, u"PR"_s),    person(u"Sanna Torvik"_s, u"ST"_s),     person(u"Leila Saari"_s, u"LS"_s),
                              person(u"Sanna Lindeblad"_s, u"SL"_s)};
    }
    void namesMeanPersonsAndBodies_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("who");
        const auto row = [](const QString &words, const QString &who) { QTest::newRow(qPrintable(words)) << words << who; };
        row(u"Ingrid Hallsten"_s, u"Ingrid Hallsten"_s);
        row(u"ingrid hallsten"_s, u"Ingrid Hallsten"_s);
        row(u"Ingrid"_s, u"Ingrid Hallsten"_s);
        row(u"(JWE)"_s, u"Jonas Wiberg-Ek"_s);
        row(u"J. Wiberg"_s, u"Jonas Wiberg-Ek"_s);
        row(u"Parisa R"_s, u"Parisa Rahmani"_s);
        row(u"rektor Mikael Ådén"_s, u"Mikael Ådén"_s);
        row(u"Sanna Torvik (HR)"_s, u"Sanna Torvik"_s);
        row(u"Sanna"_s, u"?Sanna"_s); // two of that name
        row(u"LG"_s, u"LG"_s);
        row(u"ledningsgruppen"_s, u"LG"_s);
        row(u"Styrgrupp"_s, u"SG"_s);
        row(u"verksamhetschefer"_s, u"VC"_s);
        row(u"Alla i LG"_s, u"LG"_s);
        row(u"vaktmästaren"_s, u"?vaktmästaren"_s);
    }
    void namesMeanPersonsAndBodies()
    {
        QFETCH(QString, words);
        QFETCH(QString, who);
        QCOMPARE(nameOf(m_directory.resolve(words)), who);
    }
    void everyoneNamedIsFound()
    {
        QCOMPARE(namesOf(m_directory.findIn(u"Ingrid och Jonas Wiberg-Ek träffar styrgruppen, sedan Ingrid igen (PR)")),
                 u"Ingrid Hallsten, Jonas Wiberg-Ek, SG, Parisa Rahmani"_s);
    }
    void aLineIsReadAsItsPhraseSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<LineKind>("kind");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QDate>("date");
        const auto row = [](const QString &text, LineKind kind, const QString &who = QString(), QDate date = QDate()) {
            QTest::newRow(qPrintable(text)) << text << kind << who << date;
        };
        using enum LineKind;
        row(u"Ledningsgruppen beslutade att pröva längre raster."_s, Decision);
        row(u"Ledningsgruppen tog beslut om att införa rutinen"_s, Decision);
        row(u"LG beslutar att anta planen."_s, Decision);
        row(u"Vi fattade beslut om ny mötestid."_s, Decision);
        row(u"Därefter beslutade gruppen att lägga ner försöket."_s, Decision);
        row(u"Beslut: rutinen införs vid terminsstart."_s, Decision);
        row(u"Det beslutades att skjuta på starten."_s, Decision);
        row(u"Ledningsgruppen godkänner internbudgeten."_s, Decision);
        row(u"Alla var överens om att rasterna ska vara längre."_s, Agreement);
        row(u"Samsyn om att rapporten kan kortas."_s, Agreement);
        row(u"Ingrid fick i uppdrag att se över rutinen."_s, Task, u"Ingrid Hallsten"_s);
        row(u"Ingrid och Jonas får i uppdrag att ta fram en plan till den 3 november."_s, Task, u"Ingrid Hallsten, Jonas Wiberg-Ek"_s, {2026, 11, 3});
        row(u"Därför fick Parisa i uppdrag att återkomma om drygt en månad."_s, Task, u"Parisa Rahmani"_s, {2026, 11, 13});
        row(u"Mikael Ådén har i uppdrag att se över strukturen."_s, Task, u"Mikael Ådén"_s);
        row(u"Jonas stämmer av frågan med IT och återkommer med besked."_s, Task, u"Jonas Wiberg-Ek"_s);
        row(u"Leila tar fram ett förslag."_s, Task, u"Leila Saari"_s);
        row(u"Verksamhetscheferna återkommer med en lista."_s, Task, u"VC"_s);
        row(u"Rektorerna återkommer med synpunkter senast v 45."_s, Task, u"?Rektorerna"_s, {2026, 11, 2});
        row(u"Leila ansvarar för inbjudan."_s, Task, u"Leila Saari"_s);
        row(u"Uppgift: Alla i LG uppmanas att läsa rapporten."_s, Task, u"LG"_s);
        row(u"Att göra: boka lokal (PR)"_s, Task, u"Parisa Rahmani"_s);
        row(u"Styrgruppen uppdrar åt Ingrid att kalla till möte."_s, Task, u"Ingrid Hallsten"_s);
        row(u"Boka lokal till planeringsdagen. Ansvarig: Leila"_s, Task, u"Leila Saari"_s);
        row(u"Punkten läggs in på LG mötet den 3 november"_s, CarryOver, QString(), {2026, 11, 3});
        row(u"Vid nästa möte ska matematiken tas upp."_s, CarryOver);
        row(u"Frågan bordläggs."_s, CarryOver);
        row(u"Ärendet återkommer på nästa LG."_s, CarryOver);
    }
    void aLineIsReadAsItsPhraseSays()
    {
        QFETCH(QString, text);
        QFETCH(LineKind, kind);
        QFETCH(QString, who);
        QFETCH(QDate, date);
        const auto reading = readPhrase(text, m_directory, m_own, m_day);
        QVERIFY(reading);
        QCOMPARE(reading->kind, kind);
        QVERIFY(!reading->reported);
        QCOMPARE(namesOf(reading->responsible), who);
        QCOMPARE(reading->date, date);
    }
    void whatAnotherBodyDecidedIsReported_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("who");
        QTest::newRow("known") << u"Styrgruppen har beslutat att bygga ut skolan."_s << u"SG"_s;
        QTest::newRow("unknown") << u"Barn- och utbildningsnämnden fattade beslut om budgeten."_s << u"?utbildningsnämnden"_s;
        QTest::newRow("took") << u"Styrgruppen tog beslut om ny lokal."_s << u"SG"_s;
    }
    void whatAnotherBodyDecidedIsReported()
    {
        QFETCH(QString, text);
        QFETCH(QString, who);
        const auto reading = readPhrase(text, m_directory, m_own, m_day);
        QVERIFY(reading);
        QCOMPARE(reading->kind, LineKind::Decision);
        QVERIFY(reading->reported);
        QVERIFY2(nameOf(reading->body).endsWith(who.mid(1)), qPrintable(nameOf(reading->body)));
    }
    void talkIsJustText_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"På förra ledningsgruppsmötet fick verksamhetscheferna i uppdrag att göra en översyn."_s,
              u"Ledningsgruppen beslutade förra året att pröva rutinen."_s, u"Rutinen som ledningsgruppen beslutade om används."_s,
              u"Ledningsgruppen beslutade 2019 att starta."_s, u"Nämnden beslutar i mars om budgeten."_s,
              u"Inget beslut togs."_s, u"Beslut: inga"_s, u"Ska vi besluta om detta?"_s, u"Ingrid informerar om läget."_s,
              u"Jonas går igenom rapporten."_s, u"Det föreslås att vid varje möte gå igenom vilka punkter som ska komma upp på LG mötet nästa gång."_s,
              u"Ärendet kommer upp på nämnden i mars."_s, u"Tabellen skickas till verksamhetschefer för dialog."_s,
              u"Parisa Rahmani redogör för uppdraget."_s, u"Förslag är att vi lägger mer tid på ett kommande LG möte."_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void talkIsJustText()
    {
        QFETCH(QString, text);
        QCOMPARE(readPhrase(text, m_directory, m_own, m_day), std::nullopt);
    }
    void aPointForAnotherBodysMeetingNamesThatBody()
    {
        const auto reading = readPhrase(u"Punkten läggs in för information på nästa FSG.", m_directory, m_own, m_day);
        QVERIFY(reading);
        QCOMPARE(reading->kind, LineKind::CarryOver);
        QCOMPARE(nameOf(reading->body), u"FSG"_s);
        QCOMPARE(reading->target, CarryOverTarget::NextMeeting);
    }
    void sheIsWhoWasNamedBefore()
    {
        const auto found = readSentences(u"Det är svårt att hitta. Parisa Rahmani har i uppdrag att se över strukturen. Hon får även i uppdrag "
                                         "att föreslå en plats.",
                                         m_directory, m_own, m_day);
        QCOMPARE(found.size(), 2);
        QCOMPARE(namesOf(found[0].reading.responsible), u"Parisa Rahmani"_s);
        QCOMPARE(namesOf(found[1].reading.responsible), u"Parisa Rahmani"_s);
    }
    void sentencesEndWhereTheyEnd()
    {
        const QString text = u"Det gäller t.ex. Skola A. J. Wiberg kommer kl. 13. Klart? Ja!"_s;
        QStringList found;
        for (const Sentence &s : sentences(text))
            found << text.sliced(s.start, s.length).trimmed();
        QCOMPARE(found.join(QString()).size() + found.size() - 1, text.size());
        QVERIFY(found.contains(u"Klart?"_s));
        QVERIFY(found.contains(u"Ja!"_s));
        QVERIFY(!found.contains(u"Det gäller t.ex."_s));
    }
    void namesAreSplitWhereTheyEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("one") << u"Föredragande: Mikael Ådén"_s << QStringList{u"Mikael Ådén"_s};
        QTest::newRow("no colon") << u"Föredragande Jonas Wiberg-Ek och verksamhetschefer"_s << QStringList{u"Jonas Wiberg-Ek"_s, u"verksamhetschefer"_s};
        QTest::newRow("many") << u"A Ek, B Al; C Ros samt D Lind & E Gran"_s << QStringList{u"A Ek"_s, u"B Al"_s, u"C Ros"_s, u"D Lind"_s, u"E Gran"_s};
        QTest::newRow("titles") << u"Sanna Torvik (chef, HR), Olle Bergfors"_s << QStringList{u"Sanna Torvik (chef, HR)"_s, u"Olle Bergfors"_s};
        QTest::newRow("none") << u"  "_s << QStringList{};
    }
    void namesAreSplitWhereTheyEnd()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QCOMPARE(splitNames(text), names);
    }
};

QTEST_APPLESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
