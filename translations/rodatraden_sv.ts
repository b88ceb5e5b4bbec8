<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="sv_SE">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%1: Ekviks kommun, %n möten</source>
        <translation>
            <numerusform>%1: Ekviks kommun, %n möte</numerusform>
            <numerusform>%1: Ekviks kommun, %n möten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punkter</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beslut</source>
        <translation>
            <numerusform>%n beslut</numerusform>
            <numerusform>%n beslut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter</source>
        <translation>
            <numerusform>%n uppgift</numerusform>
            <numerusform>%n uppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: läst som handlingsplan, %n områden. Inget är sparat.</source>
        <translation>
            <numerusform>%1: läst som handlingsplan, %n område. Inget är sparat.</numerusform>
            <numerusform>%1: läst som handlingsplan, %n områden. Inget är sparat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: sparad som handlingsplan, %n områden.</source>
        <translation>
            <numerusform>%1: sparad som handlingsplan, %n område.</numerusform>
            <numerusform>%1: sparad som handlingsplan, %n områden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MinutesExport</name>
    <message numerus="yes">
        <source>%n filer är sparade i %1.</source>
        <translation>
            <numerusform>%n fil är sparad i %1.</numerusform>
            <numerusform>%n filer är sparade i %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RailButton</name>
    <message numerus="yes">
        <source>%1, %n väntar</source>
        <translation>
            <numerusform>%1, %n väntar</numerusform>
            <numerusform>%1, %n väntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RegisterExport</name>
    <message numerus="yes">
        <source>%n beslut</source>
        <translation>
            <numerusform>%n beslut</numerusform>
            <numerusform>%n beslut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter</source>
        <translation>
            <numerusform>%n uppgift</numerusform>
            <numerusform>%n uppgifter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents::CoveragePicture</name>
    <message numerus="yes">
        <source>%n insats(er) svarar</source>
        <translation>
            <numerusform>%n insats svarar</numerusform>
            <numerusform>%n insatser svarar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents::GanttPicture</name>
    <message numerus="yes">
        <source>%n uppföljning(ar)</source>
        <translation>
            <numerusform>%n uppföljning</numerusform>
            <numerusform>%n uppföljningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>editing::RemovalName</name>
    <message numerus="yes">
        <source>%n insats(er)</source>
        <translation>
            <numerusform>%n insats</numerusform>
            <numerusform>%n insatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppföljning(ar)</source>
        <translation>
            <numerusform>%n uppföljning</numerusform>
            <numerusform>%n uppföljningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lists::CoverageTable</name>
    <message numerus="yes">
        <source>%n insats(er) svarar mot %1</source>
        <translation>
            <numerusform>%n insats svarar mot %1</numerusform>
            <numerusform>%n insatser svarar mot %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lists::MeetingList</name>
    <message numerus="yes">
        <source>%n punkter</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beslut</source>
        <translation>
            <numerusform>%n beslut</numerusform>
            <numerusform>%n beslut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter</source>
        <translation>
            <numerusform>%n uppgift</numerusform>
            <numerusform>%n uppgifter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lists::Overview</name>
    <message numerus="yes">
        <source>%n månader</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lists::PlanTree</name>
    <message numerus="yes">
        <source>%n behov har ingen insats.</source>
        <translation>
            <numerusform>%n behov har ingen insats.</numerusform>
            <numerusform>%n behov har ingen insats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lists::TaskList</name>
    <message numerus="yes">
        <source>%n dagar sen</source>
        <translation>
            <numerusform>%n dag sen</numerusform>
            <numerusform>%n dagar sen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lists::UpcomingList</name>
    <message numerus="yes">
        <source>Planerat, %n punkter på dagordningen</source>
        <translation>
            <numerusform>Planerat, %n punkt på dagordningen</numerusform>
            <numerusform>Planerat, %n punkter på dagordningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n väntar</source>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lists::YearCycleList</name>
    <message numerus="yes">
        <source>Förbereds %n dagar före, nu</source>
        <translation>
            <numerusform>Förbereds %n dag före, nu</numerusform>
            <numerusform>Förbereds %n dagar före, nu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lists::words</name>
    <message numerus="yes">
        <source>%n dagar efter %1</source>
        <translation>
            <numerusform>%n dag efter %1</numerusform>
            <numerusform>%n dagar efter %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dagar före %1</source>
        <translation>
            <numerusform>%n dag före %1</numerusform>
            <numerusform>%n dagar före %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reviewing::FileQueue</name>
    <message numerus="yes">
        <source>%n punkter</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handlingsplan, %n områden</source>
        <translation>
            <numerusform>Handlingsplan, %n område</numerusform>
            <numerusform>Handlingsplan, %n områden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ActionPlanPlace</name>
    <message numerus="yes">
        <source>%n behov</source>
        <translation>
            <numerusform>%n behov</numerusform>
            <numerusform>%n behov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n område(n)</source>
        <translation>
            <numerusform>%n område</numerusform>
            <numerusform>%n områden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er)</source>
        <translation>
            <numerusform>%n insats</numerusform>
            <numerusform>%n insatser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::BatchDialog</name>
    <message numerus="yes">
        <source>%n anteckningar exporteras.</source>
        <translation>
            <numerusform>%n anteckning exporteras.</numerusform>
            <numerusform>%n anteckningar exporteras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filer är sparade.</source>
        <translation>
            <numerusform>%n fil är sparad.</numerusform>
            <numerusform>%n filer är sparade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filer finns redan i mappen och ersätts.</source>
        <translation>
            <numerusform>%n fil finns redan i mappen och ersätts.</numerusform>
            <numerusform>%n filer finns redan i mappen och ersätts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::BoardDelegate</name>
    <message numerus="yes">
        <source>%n uppdrag</source>
        <translation>
            <numerusform>%n uppdrag</numerusform>
            <numerusform>%n uppdrag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::BodyForm</name>
    <message numerus="yes">
        <source>Som alla (%n dagar)</source>
        <translation>
            <numerusform>Som alla (%n dag)</numerusform>
            <numerusform>Som alla (%n dagar)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dagar</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::CoverageView</name>
    <message numerus="yes">
        <source>%n behov väntar på svar. Skapa en insats, eller skriv varför behovet får vänta.</source>
        <translation>
            <numerusform>%n behov väntar på svar. Skapa en insats, eller skriv varför behovet får vänta.</numerusform>
            <numerusform>%n behov väntar på svar. Skapa en insats, eller skriv varför behovet får vänta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) svarar inte mot något behov.</source>
        <translation>
            <numerusform>%n insats svarar inte mot något behov.</numerusform>
            <numerusform>%n insatser svarar inte mot något behov.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::DecisionsPlace</name>
    <message numerus="yes">
        <source>%1 av %n beslut, nyast först</source>
        <translation>
            <numerusform>%1 av %n beslut, nyast först</numerusform>
            <numerusform>%1 av %n beslut, nyast först</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beslut, nyast först</source>
        <translation>
            <numerusform>%n beslut</numerusform>
            <numerusform>%n beslut, nyast först</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::FacetPanel</name>
    <message numerus="yes">
        <source>Visa alla %n</source>
        <translation>
            <numerusform>Visa alla %n</numerusform>
            <numerusform>Visa alla %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::FilesView</name>
    <message numerus="yes">
        <source>%n frågor</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n läses</source>
        <translation>
            <numerusform>%n läses</numerusform>
            <numerusform>%n läses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utan tvekan</source>
        <translation>
            <numerusform>%n utan tvekan</numerusform>
            <numerusform>%n utan tvekan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n med frågor</source>
        <translation>
            <numerusform>%n med frågor</numerusform>
            <numerusform>%n med frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inlästa</source>
        <translation>
            <numerusform>%n inläst</numerusform>
            <numerusform>%n inlästa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fanns redan</source>
        <translation>
            <numerusform>%n fanns redan</numerusform>
            <numerusform>%n fanns redan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hoppades över</source>
        <translation>
            <numerusform>%n hoppades över</numerusform>
            <numerusform>%n hoppades över</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gick inte att läsa</source>
        <translation>
            <numerusform>%n gick inte att läsa</numerusform>
            <numerusform>%n gick inte att läsa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filer: </source>
        <translation>
            <numerusform>%n fil: </numerusform>
            <numerusform>%n filer: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::FinishPanel</name>
    <message numerus="yes">
        <source>%n saker är oklara. Resten är på plats.</source>
        <translation>
            <numerusform>%n sak är oklar. Resten är på plats.</numerusform>
            <numerusform>%n saker är oklara. Resten är på plats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inget mer är oklart. %n lämnas som de är.</source>
        <translation>
            <numerusform>Inget mer är oklart. %n lämnas som den är.</numerusform>
            <numerusform>Inget mer är oklart. %n lämnas som de är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under Beslut står %n beslut.</source>
        <translation>
            <numerusform>Under Beslut står %n beslut.</numerusform>
            <numerusform>Under Beslut står %n beslut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punkter läggs på möten som redan är planerade.</source>
        <translation>
            <numerusform>%n punkt läggs på ett möte som redan är planerat.</numerusform>
            <numerusform>%n punkter läggs på möten som redan är planerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punkter väntar under Kommande.</source>
        <translation>
            <numerusform>%n punkt väntar under Kommande.</numerusform>
            <numerusform>%n punkter väntar under Kommande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punkter tas inte upp igen. Skälet sparas.</source>
        <translation>
            <numerusform>%n punkt tas inte upp igen. Skälet sparas.</numerusform>
            <numerusform>%n punkter tas inte upp igen. Skälet sparas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ImportPlace</name>
    <message numerus="yes">
        <source>%n filer av andra slag lämnades.</source>
        <translation>
            <numerusform>%n fil av annat slag lämnades.</numerusform>
            <numerusform>%n filer av andra slag lämnades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filer är inlästa.</source>
        <translation>
            <numerusform>%n fil är inläst.</numerusform>
            <numerusform>%n filer är inlästa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::IndicatorTab</name>
    <message numerus="yes">
        <source>%n värden är inlästa.</source>
        <translation>
            <numerusform>%n värde är inläst.</numerusform>
            <numerusform>%n värden är inlästa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MatterPlace</name>
    <message numerus="yes">
        <source>Uppe %n gång(er), tidigast först</source>
        <translation>
            <numerusform>Uppe %n gång, tidigast först</numerusform>
            <numerusform>Uppe %n gånger, tidigast först</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MeetingView</name>
    <message numerus="yes">
        <source>%n punkter</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MeetingsPlace</name>
    <message numerus="yes">
        <source>%n punkter som hade lagts på det väntar igen under Kommande.</source>
        <translation>
            <numerusform>%n punkt som hade lagts på det väntar igen under Kommande.</numerusform>
            <numerusform>%n punkter som hade lagts på det väntar igen under Kommande.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MinutesReview</name>
    <message numerus="yes">
        <source>Tveksamt, %1 av %n rader</source>
        <translation>
            <numerusform>Tveksamt, %1 av %n rad</numerusform>
            <numerusform>Tveksamt, %1 av %n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frågor kvar, sedan är mötet klart.</source>
        <translation>
            <numerusform>%n fråga kvar, sedan är mötet klart.</numerusform>
            <numerusform>%n frågor kvar, sedan är mötet klart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MonthView</name>
    <message numerus="yes">
        <source>%n till</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::NewMeetingPanel</name>
    <message numerus="yes">
        <source>%n ledamöter kallas.</source>
        <translation>
            <numerusform>%n ledamot kallas.</numerusform>
            <numerusform>%n ledamöter kallas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Det här läggs på dagordningen: %n punkter</source>
        <translation>
            <numerusform>Det här läggs på dagordningen: %n punkt</numerusform>
            <numerusform>Det här läggs på dagordningen: %n punkter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::NextMeetingCardView</name>
    <message numerus="yes">
        <source>om %n minuter</source>
        <translation>
            <numerusform>om %n minut</numerusform>
            <numerusform>om %n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>om %n dagar</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punkter</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuter</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n till på dagordningen</source>
        <translation>
            <numerusform>%n till på dagordningen</numerusform>
            <numerusform>%n till på dagordningen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::PlanReview</name>
    <message numerus="yes">
        <source>%n frågor kvar, sedan är planen klar.</source>
        <translation>
            <numerusform>%n fråga kvar, sedan är planen klar.</numerusform>
            <numerusform>%n frågor kvar, sedan är planen klar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::PrioritiesPlace</name>
    <message numerus="yes">
        <source>%n uppdrag har inget nytt läge på länge.</source>
        <translation>
            <numerusform>%n uppdrag har inget nytt läge på länge.</numerusform>
            <numerusform>%n uppdrag har inget nytt läge på länge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Efter %n dagar</source>
        <translation>
            <numerusform>Efter %n dag</numerusform>
            <numerusform>Efter %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::SearchCard</name>
    <message numerus="yes">
        <source>%n träff(ar)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::SlotPane</name>
    <message numerus="yes">
        <source>Lägg %n på dagordningen</source>
        <translation>
            <numerusform>Lägg %n på dagordningen</numerusform>
            <numerusform>Lägg %n på dagordningen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::TasksPlace</name>
    <message numerus="yes">
        <source>%n öppna</source>
        <translation>
            <numerusform>%n öppen</numerusform>
            <numerusform>%n öppna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n försenade</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::UpcomingPlace</name>
    <message numerus="yes">
        <source>%n punkter väntar på ett möte</source>
        <translation>
            <numerusform>%n punkt väntar på ett möte</numerusform>
            <numerusform>%n punkter väntar på ett möte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punkter ligger på dagordningen för %1.</source>
        <translation>
            <numerusform>%n punkt ligger på dagordningen för %1.</numerusform>
            <numerusform>%n punkter ligger på dagordningen för %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::ValuesDialog</name>
    <message numerus="yes">
        <source>%n värden läses in.</source>
        <translation>
            <numerusform>%n värde läses in.</numerusform>
            <numerusform>%n värden läses in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rader läses inte in.</source>
        <translation>
            <numerusform>%n rad läses inte in.</numerusform>
            <numerusform>%n rader läses inte in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rader nämner en omgång som inte finns eller saknar dag.</source>
        <translation>
            <numerusform>%n rad nämner en omgång som inte finns eller saknar dag.</numerusform>
            <numerusform>%n rader nämner en omgång som inte finns eller saknar dag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::YearCyclePlace</name>
    <message numerus="yes">
        <source>%n poster</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poster är inlagda. Ändra eller ta bort det som inte stämmer hos er.</source>
        <translation>
            <numerusform>%n post är inlagd. Ändra eller ta bort det som inte stämmer hos er.</numerusform>
            <numerusform>%n poster är inlagda. Ändra eller ta bort det som inte stämmer hos er.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::YieldBar</name>
    <message numerus="yes">
        <source>%n beslut</source>
        <translation>
            <numerusform>%n beslut</numerusform>
            <numerusform>%n beslut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppgift(er)</source>
        <translation>
            <numerusform>%n uppgift</numerusform>
            <numerusform>%n uppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n till senare möte</source>
        <translation>
            <numerusform>%n till senare möte</numerusform>
            <numerusform>%n till senare möte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n oklara</source>
        <translation>
            <numerusform>%n oklar</numerusform>
            <numerusform>%n oklara</numerusform>
        </translation>
    </message>
</context>
</TS>
