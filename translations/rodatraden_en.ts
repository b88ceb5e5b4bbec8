<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="sv_SE">
<context>
    <name>Check</name>
    <message>
        <source>%n rad(er) står under en punkt i ett annat möte.</source>
        <translation>%n line(s) stand under an item of another meeting.</translation>
    </message>
    <message>
        <source>%n rad(er) har en okänd sort eller nivå.</source>
        <translation>%n lines have an unknown kind or level.</translation>
    </message>
    <message>
        <source>%n beslut saknar sina uppgifter om giltighet och uppföljning.</source>
        <translation>%n decisions lack their state and follow-up.</translation>
    </message>
    <message>
        <source>%n uppgift(er) saknar läge och datum.</source>
        <translation>%n tasks lack state and date.</translation>
    </message>
    <message>
        <source>%n punkt(er) till ett senare möte saknar uppgift om när.</source>
        <translation>%n items for a later meeting do not say when.</translation>
    </message>
    <message>
        <source>%n möte(n) har ett ogiltigt datum eller läge.</source>
        <translation>%n meetings have an invalid date or status.</translation>
    </message>
    <message>
        <source>%n tråd(ar) leder till något som inte finns.</source>
        <translation>%n threads lead to something that does not exist.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Mer hjälp: rodatraden --help</source>
        <translation>More help: rodatraden --help</translation>
    </message>
    <message>
        <source>Det går inte att skriva i mappen %1.</source>
        <translation>The folder %1 cannot be written to.</translation>
    </message>
    <message>
        <source>Det går inte att skriva %1.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message numerus="yes">
        <source>%1: Ekviks kommun, %n möten</source>
        <translation>
            <numerusform>%1: the municipality of Ekvik, %n meeting</numerusform>
            <numerusform>%1: the municipality of Ekvik, %n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Ändelsen på %1 är inget format för det här. Välj bland: %2.</source>
        <translation>The ending of %1 is no format for this. Choose among: %2.</translation>
    </message>
    <message>
        <source>%1 är skriven.</source>
        <translation>%1 is written.</translation>
    </message>
    <message>
        <source>%1 är hel.</source>
        <translation>%1 is whole.</translation>
    </message>
    <message>
        <source>%1: en kontrollerad kopia av %2</source>
        <translation>%1: a verified copy of %2</translation>
    </message>
    <message>
        <source>Filen %1 finns inte.</source>
        <translation>The file %1 does not exist.</translation>
    </message>
    <message>
        <source>%1 är återställd från %2.</source>
        <translation>%1 is restored from %2.</translation>
    </message>
    <message>
        <source>Det som stod där finns kvar som %1.</source>
        <translation>What stood there is kept as %1.</translation>
    </message>
    <message>
        <source>%1: Vilken dag mötet var framgår inte. Ange den med --date.</source>
        <translation>%1: The day of the meeting cannot be told. Give it with --date.</translation>
    </message>
    <message>
        <source>%1: Vilken grupp som möttes framgår inte. Ange den med --body.</source>
        <translation>%1: The group that met cannot be told. Give it with --body.</translation>
    </message>
    <message>
        <source>%1: %2 finns redan.</source>
        <translation>%1: %2 is already there.</translation>
    </message>
    <message numerus="yes">
        <source>%n punkter</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beslut</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: läst som %2, %3. Inget är sparat.</source>
        <translation>%1: read as %2, %3. Nothing is stored.</translation>
    </message>
    <message>
        <source>%1: sparat som %2, %3.</source>
        <translation>%1: stored as %2, %3.</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Kort</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Initialer</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Grupp</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Punkter</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Följs upp</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Möte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Uppgift</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Kommande punkter</source>
        <translation>Upcoming items</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>”%1” är inget datum. Skriv det som 2021-02-09.</source>
        <translation>“%1” is not a date. Write it as 2021-02-09.</translation>
    </message>
    <message>
        <source>”%1” finns inte. Välj bland: %2.</source>
        <translation>“%1” does not exist. Choose among: %2.</translation>
    </message>
    <message>
        <source>KOMMANDO …</source>
        <translation>COMMAND …</translation>
    </message>
    <message>
        <source>VAL</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Så här</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Val</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>visar den här hjälpen</source>
        <translation>shows this help</translation>
    </message>
    <message>
        <source>visar programmets version</source>
        <translation>shows the program&apos;s version</translation>
    </message>
    <message>
        <source>databasfilen; annars den förvalda</source>
        <translation>the database file; else the default one</translation>
    </message>
    <message>
        <source>skriver ett JSON-dokument och inget annat</source>
        <translation>writes one JSON document and nothing else</translation>
    </message>
    <message>
        <source>Kommandon</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>bara den gruppens, till exempel LG</source>
        <translation>only that group&apos;s, for example LG</translation>
    </message>
    <message>
        <source>från och med den dagen</source>
        <translation>from that day on</translation>
    </message>
    <message>
        <source>ersätter en fil som redan finns</source>
        <translation>replaces a file that is already there</translation>
    </message>
    <message>
        <source>listar det som finns</source>
        <translation>lists what there is</translation>
    </message>
    <message>
        <source>till och med den dagen</source>
        <translation>up to and including that day</translation>
    </message>
    <message>
        <source>visar en sak hel</source>
        <translation>shows one thing whole</translation>
    </message>
    <message>
        <source>ett id, eller för ett möte: LG 2021-02-09</source>
        <translation>an id, or for a meeting: LG 2021-02-09</translation>
    </message>
    <message>
        <source>söker i allt, nyast först</source>
        <translation>searches everything, newest first</translation>
    </message>
    <message>
        <source>orden att söka efter</source>
        <translation>the words to search for</translation>
    </message>
    <message>
        <source>högst så många träffar</source>
        <translation>at most so many hits</translation>
    </message>
    <message>
        <source>kontrollerar databasfilen</source>
        <translation>checks the database file</translation>
    </message>
    <message>
        <source>gör en exempelfil om en påhittad kommun</source>
        <translation>makes a sample file of an invented municipality</translation>
    </message>
    <message>
        <source>filen som görs</source>
        <translation>the file to make</translation>
    </message>
    <message>
        <source>dagen som räknas som i dag</source>
        <translation>the day that counts as today</translation>
    </message>
    <message>
        <source>läser in anteckningar och planer</source>
        <translation>reads minutes and plans</translation>
    </message>
    <message>
        <source>gruppen, där dokumentet inte säger det</source>
        <translation>the group, where the document does not say</translation>
    </message>
    <message>
        <source>dagen, där dokumentet inte säger den</source>
        <translation>the day, where the document does not say</translation>
    </message>
    <message>
        <source>visar vad som hittas och sparar inget</source>
        <translation>shows what is found and stores nothing</translation>
    </message>
    <message>
        <source>skriver anteckningar, planer och listor till en fil</source>
        <translation>writes minutes, plans and lists to a file</translation>
    </message>
    <message>
        <source>mötet eller planen: ett id, eller LG 2021-02-09</source>
        <translation>the meeting or plan: an id, or LG 2021-02-09</translation>
    </message>
    <message>
        <source>filen, vars ändelse säger formatet; en dag till: till och med den dagen</source>
        <translation>the file, whose ending says the format; with a day: up to and including that day</translation>
    </message>
    <message>
        <source>gör en kontrollerad kopia av databasfilen</source>
        <translation>makes a verified copy of the database file</translation>
    </message>
    <message>
        <source>kopian</source>
        <translation>the copy</translation>
    </message>
    <message>
        <source>lägger tillbaka en kopia och behåller det som den ersätter</source>
        <translation>puts a copy back and keeps what it replaces</translation>
    </message>
    <message>
        <source>kopian som läggs tillbaka</source>
        <translation>the copy to put back</translation>
    </message>
    <message>
        <source>--limit är minst 1.</source>
        <translation>--limit is at least 1.</translation>
    </message>
    <message>
        <source>Säg vad som ska exporteras: ett id, eller för ett möte till exempel LG 2021-02-09.</source>
        <translation>Say what to export: an id, or for a meeting for example LG 2021-02-09.</translation>
    </message>
    <message>
        <source>”%1” förstås inte här. En lista begränsas med --body, --from och --to.</source>
        <translation>“%1” is not understood here. A list is limited with --body, --from and --to.</translation>
    </message>
    <message>
        <source>Bara en fil i taget: %1</source>
        <translation>Only one file at a time: %1</translation>
    </message>
    <message>
        <source>Säg vilken fil som ska skrivas: --to FIL. Ändelsen säger formatet.</source>
        <translation>Say which file to write: --to FILE. Its ending says the format.</translation>
    </message>
    <message>
        <source>Kommandot ”%1” finns inte. Välj bland: %2.</source>
        <translation>There is no command “%1”. Choose among: %2.</translation>
    </message>
    <message>
        <source>Det behövs ett kommando: %1.</source>
        <translation>A command is needed: %1.</translation>
    </message>
    <message>
        <source>Något saknas: %1.</source>
        <translation>Something is missing: %1.</translation>
    </message>
    <message>
        <source>Valet finns inte: %1</source>
        <translation>No such option: %1</translation>
    </message>
    <message>
        <source>Det här förstås inte: %1</source>
        <translation>This is not understood: %1</translation>
    </message>
    <message>
        <source>Valet saknar sitt värde: %1</source>
        <translation>The option lacks its value: %1</translation>
    </message>
    <message>
        <source>Filen %1 finns inte. Gör en med fönstret, eller en exempelfil med: rodatraden demo FIL</source>
        <translation>The file %1 does not exist. Make one with the window, or a sample file with: rodatraden demo FILE</translation>
    </message>
    <message>
        <source>Filen %1 kan bara läsas just nu, så inget är ändrat.</source>
        <translation>The file %1 can only be read just now, so nothing has changed.</translation>
    </message>
    <message>
        <source>Ingen grupp heter ”%1”. De som finns: %2.</source>
        <translation>No group is called “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>Inget möte har id %1.</source>
        <translation>No meeting has the id %1.</translation>
    </message>
    <message>
        <source>Säg också vilken grupp, till exempel LG %1.</source>
        <translation>Say which group too, for example LG %1.</translation>
    </message>
    <message>
        <source>%1 har inget möte %2.</source>
        <translation>%1 has no meeting on %2.</translation>
    </message>
    <message>
        <source>%1 har inget möte med anteckningar än.</source>
        <translation>%1 has no meeting with minutes yet.</translation>
    </message>
    <message>
        <source>%1 är en mapp.</source>
        <translation>%1 is a folder.</translation>
    </message>
    <message>
        <source>%1 finns redan. Lägg till --force om den ska ersättas.</source>
        <translation>%1 is already there. Add --force to replace it.</translation>
    </message>
    <message>
        <source>Mappen %1 finns inte.</source>
        <translation>The folder %1 does not exist.</translation>
    </message>
    <message>
        <source>Inget beslut har id %1.</source>
        <translation>No decision has the id %1.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Ansvarig: %1</source>
        <translation>Responsible: %1</translation>
    </message>
    <message>
        <source>Följs upp: %1</source>
        <translation>Follow-up: %1</translation>
    </message>
    <message>
        <source>Punkt: %1</source>
        <translation>Item: %1</translation>
    </message>
    <message>
        <source>”%1” är inget id. De står i: rodatraden --json list decisions</source>
        <translation>“%1” is not an id. They are in: rodatraden --json list decisions</translation>
    </message>
    <message>
        <source>Bygger om sökregistret.</source>
        <translation>Rebuilding the search index.</translation>
    </message>
    <message numerus="yes">
        <source>%1: läst som handlingsplan, %n områden. Inget är sparat.</source>
        <translation>
            <numerusform>%1: read as an action plan, %n area. Nothing is stored.</numerusform>
            <numerusform>%1: read as an action plan, %n areas. Nothing is stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: sparad som handlingsplan, %n områden.</source>
        <translation>
            <numerusform>%1: stored as an action plan, %n area.</numerusform>
            <numerusform>%1: stored as an action plan, %n areas.</numerusform>
        </translation>
    </message>
    <message>
        <source>bygger om sökregistret först</source>
        <translation>rebuilds the search index first</translation>
    </message>
    <message>
        <source>Sökregistret i %1 saknas eller är skadat. Bygg om det med check --repair.</source>
        <translation>The search index of %1 is missing or damaged. Rebuild it with check --repair.</translation>
    </message>
    <message>
        <source>Röda tråden: minnesanteckningar, beslut och vad som blev av dem.
Utan kommando öppnas fönstret: rodatraden [FIL]</source>
        <translation>Röda tråden: minutes, decisions and what came of them.
Without a command the window opens: rodatraden [FILE]</translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation>Year cycle</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Handlingsplaner</source>
        <translation>Action plans</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>”%1” är inget id. De står i: rodatraden --json list plans</source>
        <translation>“%1” is no id. They stand in: rodatraden --json list plans</translation>
    </message>
    <message>
        <source>Ingen handlingsplan har id %1.</source>
        <translation>No action plan has the id %1.</translation>
    </message>
    <message>
        <source>Uppdrag i verksamhetsplanen</source>
        <translation>Assignments of the operational plan</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Förflyttning</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ägare</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>Uppdrag</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>”%1” är inget id. De står i: rodatraden --json list assignments</source>
        <translation>“%1” is no id. They are in: rodatraden --json list assignments</translation>
    </message>
    <message>
        <source>Inget uppdrag har id %1.</source>
        <translation>No assignment has the id %1.</translation>
    </message>
    <message>
        <source>VP %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Nulägesanalys</source>
        <translation>Present state</translation>
    </message>
    <message>
        <source>Önskat läge</source>
        <translation>Desired state</translation>
    </message>
    <message>
        <source>Avgränsning</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Antaganden</source>
        <translation>Assumptions</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: en läsutgåva av %2, utan det som är sekretess</source>
        <translation>%1: a readers&apos; copy of %2, without what is confidential</translation>
    </message>
    <message>
        <source>skriver en läsutgåva utan det som är sekretess</source>
        <translation>writes a readers&apos; copy without what is confidential</translation>
    </message>
    <message>
        <source>läsutgåvan</source>
        <translation>the readers&apos; copy</translation>
    </message>
    <message>
        <source>%1: Samma fil är redan inläst (%2). Inget är sparat.</source>
        <translation>%1: The same file has already been read in (%2). Nothing has been stored.</translation>
    </message>
    <message>
        <source>%1: En plan som heter %2 finns redan. Granska den i fönstret om den ska stå bredvid.</source>
        <translation>%1: There is already a plan named %2. Review it in the window if it is to stand beside it.</translation>
    </message>
    <message>
        <source>filer: %1</source>
        <translation>files: %1</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Kopian kan inte läggas på den öppna filen själv. Välj ett annat namn.</source>
        <translation>The copy cannot be put on the open file itself. Choose another name.</translation>
    </message>
    <message>
        <source>Det finns redan något med det namnet. Välj ett annat namn.</source>
        <translation>Something with that name is already there. Choose another name.</translation>
    </message>
    <message>
        <source>Kopian finns inte.</source>
        <translation>The copy does not exist.</translation>
    </message>
    <message>
        <source>Filen kan inte återställas från sig själv.</source>
        <translation>The file cannot be restored from itself.</translation>
    </message>
    <message>
        <source>Filen är öppen. Stäng den först.</source>
        <translation>The file is open. Close it first.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Beslutet är nu verksamhetsplanens prioritering.</source>
        <translation>The decision is now the operational plan&apos;s prioritisation.</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>Läsutgåvan kan inte läggas på den öppna filen själv. Välj ett annat namn.</source>
        <translation>The readers&apos; copy cannot be put on the open file itself. Choose another name.</translation>
    </message>
    <message>
        <source>Det finns redan något med det namnet. Välj ett annat namn.</source>
        <translation>There is already something by that name. Choose another name.</translation>
    </message>
    <message>
        <source>Det går inte att skapa en tillfällig mapp. Läsutgåvan är inte skriven.</source>
        <translation>A temporary folder cannot be made. The copy for readers is not written.</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>Förkortningen %1 används redan av %2. Välj en annan.</source>
        <translation>The abbreviation %1 is already used by %2. Choose another.</translation>
    </message>
    <message>
        <source>Anteckningarna är justerade och kan inte ändras. Gör en rättelse i stället.</source>
        <translation>The minutes are approved and cannot be changed. Make a correction instead.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Filen har en dokumenttyp som inte hör hemma där. Den läses inte.</source>
        <translation>The file holds a document type that does not belong there. It is not read.</translation>
    </message>
    <message>
        <source>Filen är skadad och går inte att läsa.</source>
        <translation>The file is damaged and cannot be read.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Den sparade PDF-filen är inte längre den som justerades. Läs tillbaka en säkerhetskopia.</source>
        <translation>The stored PDF file is no longer the one that was approved. Restore a backup.</translation>
    </message>
    <message>
        <source>%1 har ändrats efter justeringen.</source>
        <translation>%1 has been changed after approval.</translation>
    </message>
    <message>
        <source>Den sparade PDF-filen för %1 är inte längre den som justerades.</source>
        <translation>The stored PDF file of %1 is no longer the one that was approved.</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Ny fil</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>Röda tråden (*.rodatrad)</source>
        <translation>Röda tråden (*.rodatrad)</translation>
    </message>
    <message>
        <source>Vår förvaltning</source>
        <translation>Our administration</translation>
    </message>
    <message>
        <source>Öppna fil</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Röda tråden (*.rodatrad);;Alla filer (*)</source>
        <translation>Röda tråden (*.rodatrad);;All files (*)</translation>
    </message>
    <message>
        <source>Allt är inte sparat än</source>
        <translation>Not everything is saved yet</translation>
    </message>
    <message>
        <source>Den andra filen öppnas när texten är skriven.</source>
        <translation>The other file opens when the text is written.</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Du läser, men kan inte skriva</source>
        <translation>You are reading and cannot write</translation>
    </message>
    <message>
        <source>Återställ säkerhetskopian</source>
        <translation>Restore the backup</translation>
    </message>
    <message>
        <source>%1 är inte öppnad</source>
        <translation>%1 is not open</translation>
    </message>
    <message>
        <source>Säkerhetskopian är återställd</source>
        <translation>The backup is restored</translation>
    </message>
    <message>
        <source>Den skadade filen ligger kvar som %1.</source>
        <translation>The damaged file is kept as %1.</translation>
    </message>
    <message>
        <source>Säkerhetskopian gick inte att återställa</source>
        <translation>The backup could not be restored</translation>
    </message>
    <message>
        <source>Filen fanns redan och är öppnad</source>
        <translation>The file was already there and is open</translation>
    </message>
    <message>
        <source>Exemplet kunde inte göras</source>
        <translation>The sample could not be made</translation>
    </message>
    <message>
        <source>Öppnad av %1</source>
        <translation>Opened by %1</translation>
    </message>
    <message>
        <source>Inställningen är inte sparad</source>
        <translation>The setting is not saved</translation>
    </message>
    <message>
        <source>Om Röda tråden</source>
        <translation>About Röda tråden</translation>
    </message>
    <message>
        <source>Röda tråden %1</source>
        <translation>Röda tråden %1</translation>
    </message>
    <message>
        <source>Minnesanteckningar och uppföljning av kvalitetsarbete. Fri programvara under GPL, version 3 eller senare.</source>
        <translation>Minutes and follow-up of quality work. Free software under the GPL, version 3 or later.</translation>
    </message>
    <message>
        <source>Tangenter</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Alt+1, Alt+2 …   gå till en plats i listan till vänster
F6   nästa ruta, Skift+F6 föregående
Ctrl+K   sök i allt
Ctrl+Z   ångra, Ctrl+Skift+Z gör om
Ctrl+O   öppna en fil
/   lista med radslag i anteckningarna
@   person eller grupp,  !   datum
Tab, Skift+Tab   nivå in och ut
Alt+uppåt, Alt+nedåt   flytta raden
Ctrl+uppåt, Ctrl+nedåt   föregående och nästa punkt</source>
        <translation>Alt+1, Alt+2 …   go to a place in the list at the left
F6   next pane, Shift+F6 the one before
Ctrl+K   search everything
Ctrl+Z   undo, Ctrl+Shift+Z redo
Ctrl+O   open a file
/   list of line kinds in the minutes
@   person or group,  !   date
Tab, Shift+Tab   level in and out
Alt+up, Alt+down   move the line
Ctrl+up, Ctrl+down   previous and next item</translation>
    </message>
    <message>
        <source>Texten får sin nya storlek vid nästa start.</source>
        <translation>The text gets its new size at the next start.</translation>
    </message>
    <message>
        <source>Publicera för läsare</source>
        <translation>Publish for readers</translation>
    </message>
    <message>
        <source>Läsutgåvan är skriven</source>
        <translation>The readers&apos; copy is written</translation>
    </message>
    <message>
        <source>%1. Det som är sekretess är inte med.</source>
        <translation>%1. What is confidential is not in it.</translation>
    </message>
    <message>
        <source>Läsutgåvan kunde inte skrivas</source>
        <translation>The readers&apos; copy could not be written</translation>
    </message>
    <message>
        <source>Visa det nya</source>
        <translation>Show what is new</translation>
    </message>
    <message>
        <source>Det finns nytt att läsa</source>
        <translation>There is something new to read</translation>
    </message>
    <message>
        <source>Läsläge: ingenting ändras och ingenting skrivs i filen.</source>
        <translation>Reading: nothing is changed and nothing is written to the file.</translation>
    </message>
    <message>
        <source>Läsutgåva</source>
        <translation>Readers&apos; copy</translation>
    </message>
    <message>
        <source>Öppna för att skriva</source>
        <translation>Open for writing</translation>
    </message>
    <message>
        <source>Läsläge</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Ingenting ändras och ingenting skrivs i filen.</source>
        <translation>Nothing is changed and nothing is written to the file.</translation>
    </message>
    <message>
        <source> läsutgåva</source>
        <translation> for readers</translation>
    </message>
    <message>
        <source>Sökregistret är ombyggt</source>
        <translation>The search index has been rebuilt</translation>
    </message>
    <message>
        <source>Sökregistret kunde inte byggas om</source>
        <translation>The search index could not be rebuilt</translation>
    </message>
    <message>
        <source>Bygg om sökregistret</source>
        <translation>Rebuild the search index</translation>
    </message>
    <message>
        <source>Sökregistret saknas eller är skadat</source>
        <translation>The search index is missing or damaged</translation>
    </message>
    <message>
        <source>Allt annat fungerar.</source>
        <translation>Everything else works.</translation>
    </message>
</context>
<context>
    <name>app::FirstStart</name>
    <message>
        <source>Röda tråden</source>
        <translation>Röda tråden</translation>
    </message>
    <message>
        <source>Skriv minnesanteckningar under mötet. Hitta beslutet tre år senare, och se vad det ledde till.</source>
        <translation>Write minutes during the meeting. Find the decision three years later, and see what it led to.</translation>
    </message>
    <message>
        <source>Ny fil</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>Börja med era organ och personer</source>
        <translation>Start with your bodies and people</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Öppna fil</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>En .rodatrad-fil på datorn eller en delad mapp</source>
        <translation>A .rodatrad file on the computer or a shared folder</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Titta på exemplet</source>
        <translation>Look at the sample</translation>
    </message>
    <message>
        <source>Ekviks kommun, två år av påhittade möten</source>
        <translation>The municipality of Ekvik, two years of invented meetings</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Öppna %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Har ni gamla anteckningar som PDF eller Word? Läs in dem när filen finns.</source>
        <translation>Do you have old minutes as PDF or Word? Import them when the file is there.</translation>
    </message>
    <message>
        <source>Allt ligger i en fil hos dig. Ingenting skickas någonstans.</source>
        <translation>Everything lies in one file of yours. Nothing is sent anywhere.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Röda tråden</source>
        <translation>Röda tråden</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Stäng utan att spara</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Allt är inte sparat än</source>
        <translation>Not everything is saved yet</translation>
    </message>
    <message>
        <source>Fönstret stannar tills texten är skriven. Nytt försök görs hela tiden.</source>
        <translation>The window stays until the text is written. It keeps trying.</translation>
    </message>
</context>
<context>
    <name>app::Menus</name>
    <message>
        <source>&amp;Arkiv</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Ny fil …</source>
        <translation>New file …</translation>
    </message>
    <message>
        <source>Öppna fil …</source>
        <translation>Open file …</translation>
    </message>
    <message>
        <source>Senaste filer</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>Titta på exemplet</source>
        <translation>Look at the sample</translation>
    </message>
    <message>
        <source>Inställningar …</source>
        <translation>Settings …</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>&amp;Redigera</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gör om</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Klipp ut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Kopiera</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Markera allt</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Sök i allt</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>&amp;Infoga</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>&amp;Visa</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Nästa ruta</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Föregående ruta</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Helskärm</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>&amp;Möte</source>
        <translation>&amp;Meeting</translation>
    </message>
    <message>
        <source>&amp;Hjälp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Tangenter</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Om Röda tråden</source>
        <translation>About Röda tråden</translation>
    </message>
    <message>
        <source>Ångra: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Gör om: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Öppna för läsning …</source>
        <translation>Open for reading …</translation>
    </message>
    <message>
        <source>Publicera för läsare …</source>
        <translation>Publish for readers …</translation>
    </message>
    <message>
        <source>Läs in filer …</source>
        <translation>Read in files …</translation>
    </message>
    <message>
        <source>Läs in en mapp …</source>
        <translation>Read in a folder …</translation>
    </message>
    <message>
        <source>Bygg om sökregistret</source>
        <translation>Rebuild the search index</translation>
    </message>
</context>
<context>
    <name>app::MinutesExport</name>
    <message>
        <source>Exportera anteckningar</source>
        <translation>Export minutes</translation>
    </message>
    <message>
        <source>Exporterat till %1.</source>
        <translation>Exported to %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n filer är sparade i %1.</source>
        <translation>
            <numerusform>%n file has been saved in %1.</numerusform>
            <numerusform>%n files have been saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Places</name>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Kommande</source>
        <translation>Coming up</translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation>Year cycle</translation>
    </message>
    <message>
        <source>Handlingsplan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>VP</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Ärendets gång</source>
        <translation>Course of the matter</translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>Tråden</source>
        <translation>The thread</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
</context>
<context>
    <name>app::Rail</name>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Platser</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>app::RailButton</name>
    <message numerus="yes">
        <source>%1, %n väntar</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RegisterExport</name>
    <message numerus="yes">
        <source>%n beslut</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Kommande punkter</source>
        <translation>Points to come</translation>
    </message>
    <message>
        <source>Årshjul %1</source>
        <translation>Year cycle %1</translation>
    </message>
    <message>
        <source>Årshjulet som kalender</source>
        <translation>The year cycle as a calendar</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>%1 är skriven.</source>
        <translation>%1 has been written.</translation>
    </message>
    <message>
        <source>Kalendern kunde inte skrivas.</source>
        <translation>The calendar could not be written.</translation>
    </message>
    <message>
        <source>Uppgifterna som kalender</source>
        <translation>The tasks as a calendar</translation>
    </message>
    <message>
        <source>Handlingsplanen</source>
        <translation>The action plan</translation>
    </message>
    <message>
        <source>Ansvar</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>LG-rapport %1</source>
        <translation>Management report %1</translation>
    </message>
    <message>
        <source>Kvalitetsrapport</source>
        <translation>Quality report</translation>
    </message>
</context>
<context>
    <name>app::SearchRepair</name>
    <message>
        <source>Bygger om sökregistret</source>
        <translation>Rebuilding the search index</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sökregistret</source>
        <translation>The search index</translation>
    </message>
</context>
<context>
    <name>app::SettingsDialog</name>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ingen vald</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>Den här filen</source>
        <translation>This file</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Står i anteckningarnas huvud och längst ned till vänster.</source>
        <translation>Stands at the head of the minutes and at the bottom left.</translation>
    </message>
    <message>
        <source>&amp;Jag är</source>
        <translation>&amp;I am</translation>
    </message>
    <message>
        <source>Avgör vilka uppgifter som är dina på den här datorn.</source>
        <translation>Decides which tasks are yours on this computer.</translation>
    </message>
    <message>
        <source>Den här datorn</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Som datorn</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Ljust</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mörkt</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Textens storlek</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Gäller från nästa start.</source>
        <translation>From the next start.</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Gäller när du stänger inställningarna.</source>
        <translation>Takes effect when you close the settings.</translation>
    </message>
    <message>
        <source>Rättstavning: %1</source>
        <translation>Spelling: %1</translation>
    </message>
    <message>
        <source>Svenska</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>Engelska</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Rättstavning</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Här finns inga ordlistor. Installera paketet hunspell-sv.</source>
        <translation>There are no dictionaries here. Install the package hunspell-sv.</translation>
    </message>
</context>
<context>
    <name>app::SourceActions</name>
    <message>
        <source>Öppna källfilen</source>
        <translation>Open the source file</translation>
    </message>
    <message>
        <source>Spara källfilen som …</source>
        <translation>Save the source file as …</translation>
    </message>
    <message>
        <source>Källfilen är inte sparad</source>
        <translation>The source file has not been saved</translation>
    </message>
    <message>
        <source>Källfilen gick inte att öppna</source>
        <translation>The source file could not be opened</translation>
    </message>
    <message>
        <source>Det finns inget program för den. Spara den och öppna den därifrån.</source>
        <translation>There is no program for it. Save it and open it from there.</translation>
    </message>
    <message>
        <source>Spara källfilen</source>
        <translation>Save the source file</translation>
    </message>
</context>
<context>
    <name>app::TopRow</name>
    <message>
        <source>Sök i allt</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Sök beslut, möten, personer …</source>
        <translation>Search decisions, meetings, people …</translation>
    </message>
    <message>
        <source>Sök …</source>
        <translation>Search …</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Dokumentet kunde inte göras: %1</source>
        <translation>The document could not be made: %1</translation>
    </message>
    <message>
        <source>Typsnittet %1 saknas på datorn. Installera paketet %2 och försök igen.</source>
        <translation>The typeface %1 is missing on this computer. Install the package %2 and try again.</translation>
    </message>
    <message>
        <source>Bilden ”%1” kan inte ritas.</source>
        <translation>The picture “%1” cannot be drawn.</translation>
    </message>
    <message>
        <source>Typsnittet %1 kan inte bäddas in i dokumentet.</source>
        <translation>The typeface %1 cannot be embedded in the document.</translation>
    </message>
    <message>
        <source>Bilden är för stor: %1 × %2 punkter. Välj en mindre bild.</source>
        <translation>The picture is too large: %1 × %2 pixels. Choose a smaller one.</translation>
    </message>
    <message>
        <source>Filen är ingen bild som kan läsas. Välj en SVG- eller PNG-fil.</source>
        <translation>The file is not a picture that can be read. Choose an SVG or PNG file.</translation>
    </message>
    <message>
        <source>Logotyp</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logotyp: %1</source>
        <translation>Logo: %1</translation>
    </message>
    <message>
        <source>Dokumentet kunde inte packas.</source>
        <translation>The document could not be packed.</translation>
    </message>
    <message>
        <source>Logotypen är större än 1 MB. Välj en enklare bild.</source>
        <translation>The logo is larger than 1 MB. Choose a simpler picture.</translation>
    </message>
</context>
<context>
    <name>documents::CostPicture</name>
    <message>
        <source>%1 tkr</source>
        <translation>SEK %1 thousand</translation>
    </message>
    <message>
        <source>Hela planen</source>
        <translation>The whole plan</translation>
    </message>
    <message>
        <source>%1 av %2 tkr</source>
        <translation>%1 of %2 kSEK</translation>
    </message>
    <message>
        <source>Kostnader, tillsammans %1 tkr.</source>
        <translation>Costs, together %1 kSEK.</translation>
    </message>
    <message>
        <source>Efter slag: %1.</source>
        <translation>By kind: %1.</translation>
    </message>
    <message>
        <source>Efter område: %1.</source>
        <translation>By area: %1.</translation>
    </message>
</context>
<context>
    <name>documents::CoveragePicture</name>
    <message>
        <source>Behov %1: %2</source>
        <translation>Need %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) svarar</source>
        <translation>
            <numerusform>%n measure answers</numerusform>
            <numerusform>%n measures answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Ingen insats svarar mot behovet</source>
        <translation>No measure answers the need</translation>
    </message>
    <message>
        <source>Svarar inte mot något behov</source>
        <translation>Answers no need</translation>
    </message>
    <message>
        <source>%1 svarar mot behov %2</source>
        <translation>%1 answers need %2</translation>
    </message>
    <message>
        <source>Varje behov har en insats.</source>
        <translation>Every need has a measure.</translation>
    </message>
    <message>
        <source>Ingen insats svarar mot behov %1.</source>
        <translation>No measure answers need %1.</translation>
    </message>
    <message>
        <source>Insats %1</source>
        <translation>Measure %1</translation>
    </message>
    <message>
        <source>%1 svarar inte mot behov %2</source>
        <translation>%1 does not answer need %2</translation>
    </message>
    <message>
        <source>Behov ur nulägesanalysen</source>
        <translation>Needs from the analysis</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Behov per insats</source>
        <translation>Needs per measure</translation>
    </message>
    <message>
        <source>Täckning: %1 behov och %2 insatser.</source>
        <translation>Coverage: %1 needs and %2 measures.</translation>
    </message>
    <message>
        <source>Inget behov besvaras av %1.</source>
        <translation>No need is answered by %1.</translation>
    </message>
    <message>
        <source>%1 svarar delvis mot behov %2</source>
        <translation>%1 answers need %2 in part</translation>
    </message>
</context>
<context>
    <name>documents::GanttPicture</name>
    <message>
        <source>Utan tid</source>
        <translation>No dates</translation>
    </message>
    <message>
        <source>Övriga insatser</source>
        <translation>Other measures</translation>
    </message>
    <message numerus="yes">
        <source>%n uppföljning(ar)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message>
        <source>ht %1</source>
        <translation>autumn %1</translation>
    </message>
    <message>
        <source>vt %1</source>
        <translation>spring %1</translation>
    </message>
    <message>
        <source>Tidslinje för %1. %2.</source>
        <translation>Timeline of %1. %2.</translation>
    </message>
    <message>
        <source>handlingsplanen</source>
        <translation>the action plan</translation>
    </message>
    <message>
        <source>jullov</source>
        <translation>Christmas</translation>
    </message>
    <message>
        <source>Höstterminen %1</source>
        <translation>Autumn term %1</translation>
    </message>
    <message>
        <source>Vårterminen %1</source>
        <translation>Spring term %1</translation>
    </message>
    <message>
        <source>i dag %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>uppföljning missad %1</source>
        <translation>follow-up missed %1</translation>
    </message>
    <message>
        <source>nästa uppföljning %1</source>
        <translation>next follow-up %1</translation>
    </message>
</context>
<context>
    <name>documents::PdfWriter</name>
    <message>
        <source>Programmets PDF-del (%1) saknas. Installera programmet igen.</source>
        <translation>The program&apos;s PDF part (%1) is missing. Install the program again.</translation>
    </message>
</context>
<context>
    <name>documents::PlanDocument</name>
    <message>
        <source>Underlag: %1</source>
        <translation>Evidence: %1</translation>
    </message>
    <message>
        <source>Syns genom: %1</source>
        <translation>Seen by: %1</translation>
    </message>
    <message>
        <source>Orsak: %1</source>
        <translation>Cause: %1</translation>
    </message>
    <message>
        <source>Sedan: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Planerad insats</source>
        <translation>Planned measure</translation>
    </message>
    <message>
        <source>Svarar mot behov %1</source>
        <translation>Answers need %1</translation>
    </message>
    <message>
        <source>Deltagare och planering</source>
        <translation>Participants and planning</translation>
    </message>
    <message>
        <source>Mål och förväntade effekter</source>
        <translation>Goals and expected effects</translation>
    </message>
    <message>
        <source>Ansvar</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Uppföljning, utvärdering och delaktighet</source>
        <translation>Follow-up, evaluation and participation</translation>
    </message>
    <message>
        <source>Hur blev det?</source>
        <translation>How did it go?</translation>
    </message>
    <message>
        <source>Förebyggs genom: %1</source>
        <translation>Prevented by: %1</translation>
    </message>
    <message>
        <source>Kostnadsberäkning</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Den angivna summan är %1 tkr. Raderna ger tillsammans %2 tkr.</source>
        <translation>The stated total is SEK %1 thousand. The rows add up to SEK %2 thousand.</translation>
    </message>
    <message>
        <source>Huvudman</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>%1 till %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Bakgrund</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Delaktighet</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Nulägesanalys</source>
        <translation>Current-state analysis</translation>
    </message>
    <message>
        <source>Övriga insatser</source>
        <translation>Other measures</translation>
    </message>
    <message>
        <source>Styrkor med de samlade insatserna</source>
        <translation>Strengths of the measures together</translation>
    </message>
    <message>
        <source>Svagheter</source>
        <translation>Weaknesses</translation>
    </message>
    <message>
        <source>Risker</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Erfarenhetsspridning</source>
        <translation>Spreading of experience</translation>
    </message>
    <message>
        <source>Tidsplan</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Kostnad</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Belopp (tkr)</source>
        <translation>Amount (SEK thousand)</translation>
    </message>
    <message>
        <source>Utfall (tkr)</source>
        <translation>Outcome (SEK thousand)</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Systematiskt kvalitetsarbete</source>
        <translation>Systematic quality work</translation>
    </message>
    <message>
        <source>Behov och insatser</source>
        <translation>Needs and measures</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Ansvar: %1</source>
        <translation>Responsibility: %1</translation>
    </message>
    <message>
        <source>Insats</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Svarar för</source>
        <translation>Answers for</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Indikator: %1, %2 (%3)</source>
        <translation>Indicator: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Indikator: %1</source>
        <translation>Indicator: %1</translation>
    </message>
    <message>
        <source>%1 (delvis)</source>
        <translation>%1 (in part)</translation>
    </message>
</context>
<context>
    <name>documents::SaveFile</name>
    <message>
        <source>Disken är full, så %1 kunde inte skrivas. Inget har ändrats.</source>
        <translation>The disk is full, so %1 could not be written. Nothing has changed.</translation>
    </message>
    <message>
        <source>Du får inte skriva i mappen %1. Välj en annan mapp.</source>
        <translation>You may not write in the folder %1. Choose another folder.</translation>
    </message>
    <message>
        <source>Mappen %1 finns inte. Välj en annan mapp.</source>
        <translation>The folder %1 does not exist. Choose another folder.</translation>
    </message>
    <message>
        <source>%1 är en mapp. Välj ett annat namn.</source>
        <translation>%1 is a folder. Choose another name.</translation>
    </message>
    <message>
        <source>Filens namn är för långt. Välj ett kortare namn.</source>
        <translation>The file name is too long. Choose a shorter one.</translation>
    </message>
    <message>
        <source>%1 kunde inte skrivas: %2. Inget har ändrats.</source>
        <translation>%1 could not be written: %2. Nothing has changed.</translation>
    </message>
</context>
<context>
    <name>documents::SeriesPicture</name>
    <message>
        <source>Mål %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Målet är %1.</source>
        <translation>The target is %1.</translation>
    </message>
</context>
<context>
    <name>documents::ThreadDocument</name>
    <message>
        <source>Led</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Här brister tråden</source>
        <translation>The thread breaks here</translation>
    </message>
    <message>
        <source>Tråden</source>
        <translation>The thread</translation>
    </message>
    <message>
        <source>Tråden: %1</source>
        <translation>The thread: %1</translation>
    </message>
    <message>
        <source>Börjar %1</source>
        <translation>Begins %1</translation>
    </message>
    <message>
        <source>Från mötet %1 till i dag, %2</source>
        <translation>From the meeting on %1 until today, %2</translation>
    </message>
    <message>
        <source>Från %1 till i dag, %2</source>
        <translation>From %1 until today, %2</translation>
    </message>
    <message>
        <source>Här finns ingen tråd att visa.</source>
        <translation>There is no thread to show here.</translation>
    </message>
    <message>
        <source>Tråden i ord</source>
        <translation>The thread in words</translation>
    </message>
    <message>
        <source>Tråden är längre än så; det som ligger längst bort är inte med.</source>
        <translation>The thread is longer than this; what lies furthest away is left out.</translation>
    </message>
</context>
<context>
    <name>documents::ThreadPicture</name>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Tråden, från det första till det senaste: %1.</source>
        <translation>The thread, from first to latest: %1.</translation>
    </message>
    <message>
        <source>också från %1</source>
        <translation>also from %1</translation>
    </message>
    <message>
        <source>Här brister tråden</source>
        <translation>The thread breaks here</translation>
    </message>
</context>
<context>
    <name>documents::WheelPicture</name>
    <message>
        <source>Ekonomi</source>
        <translation>Economy</translation>
    </message>
    <message>
        <source>Kvalitet</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Planering</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Övrigt</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Årshjul %1: %2.</source>
        <translation>Year cycle %1: %2.</translation>
    </message>
    <message>
        <source>Elever och val</source>
        <translation>Pupils and choices</translation>
    </message>
    <message>
        <source>Vecka %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>dag %1 av terminen</source>
        <translation>day %1 of the term</translation>
    </message>
</context>
<context>
    <name>domain::Indicators</name>
    <message>
        <source>bakåt</source>
        <translation>backward</translation>
    </message>
    <message>
        <source>framåt</source>
        <translation>forward</translation>
    </message>
    <message>
        <source>oförändrat</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Från %1 till %2, %3.</source>
        <translation>From %1 to %2, %3.</translation>
    </message>
    <message>
        <source>Målet %1 är nått.</source>
        <translation>The target %1 has been reached.</translation>
    </message>
    <message>
        <source>Målet är %1.</source>
        <translation>The target is %1.</translation>
    </message>
    <message>
        <source>%1 av vägen till målet %2.</source>
        <translation>%1 of the way to the target %2.</translation>
    </message>
    <message>
        <source>%1, målet är %2</source>
        <translation>%1, the target is %2</translation>
    </message>
</context>
<context>
    <name>domain::PlanRules</name>
    <message>
        <source>Planens text anger %1 tkr. Raderna summerar till %2 tkr, skillnad %3 tkr.</source>
        <translation>The plan’s text says %1 kSEK. The rows sum to %2 kSEK, a difference of %3 kSEK.</translation>
    </message>
</context>
<context>
    <name>domain::PlanWords</name>
    <message>
        <source>Skriv ett belopp, till exempel 1 300 tkr.</source>
        <translation>Type an amount, such as 1 300 tkr.</translation>
    </message>
    <message>
        <source>En kostnad kan inte vara mindre än noll.</source>
        <translation>A cost cannot be less than zero.</translation>
    </message>
    <message>
        <source>Skriv beloppet med en enda enhet: tkr, mnkr eller kr.</source>
        <translation>Type the amount with one unit only: tkr, mnkr or kr.</translation>
    </message>
    <message>
        <source>Det där är inget belopp. Skriv till exempel 1 300 tkr, 2,3 mnkr eller 700 000 kr.</source>
        <translation>That is no amount. Type for example 1 300 tkr, 2,3 mnkr or 700 000 kr.</translation>
    </message>
    <message>
        <source>”%1” är ingen enhet här. Skriv tkr, mnkr eller kr.</source>
        <translation>“%1” is no unit here. Type tkr, mnkr or kr.</translation>
    </message>
    <message>
        <source>Beloppet är för stort. Det mesta som kan stå är 1 000 mdkr.</source>
        <translation>The amount is too large. The most there can be is 1 000 mdkr.</translation>
    </message>
    <message>
        <source>Huvudman</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Politisk ledning</source>
        <translation>Political leadership</translation>
    </message>
    <message>
        <source>Förvaltningsledning</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Rektor</source>
        <translation>Head teacher</translation>
    </message>
    <message>
        <source>Lärare</source>
        <translation>Teachers</translation>
    </message>
    <message>
        <source>Elevhälsa</source>
        <translation>Pupil health</translation>
    </message>
    <message>
        <source>Övriga</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Kompetensutveckling</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Lärverktyg</source>
        <translation>Teaching materials</translation>
    </message>
    <message>
        <source>Övrigt</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>För tidigt att säga</source>
        <translation>Too early to say</translation>
    </message>
    <message>
        <source>Ingen effekt</source>
        <translation>No effect</translation>
    </message>
    <message>
        <source>Delvis uppnådd</source>
        <translation>Partly reached</translation>
    </message>
    <message>
        <source>Uppnådd</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Planerad</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Ingen bestämd</source>
        <translation>None set</translation>
    </message>
    <message>
        <source>Varje månad</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Varje termin</source>
        <translation>Every term</translation>
    </message>
    <message>
        <source>Varje tertial</source>
        <translation>Every four months</translation>
    </message>
    <message>
        <source>Varje år</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>Handlingsplan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Handlingsplan %1</source>
        <translation>Action plan %1</translation>
    </message>
    <message>
        <source>läsåret %1/%2</source>
        <translation>school year %1/%2</translation>
    </message>
    <message>
        <source>%1 till %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Perioden slutar innan den börjar. Ge en senare sista dag.</source>
        <translation>The period ends before it starts. Give a later last day.</translation>
    </message>
</context>
<context>
    <name>domain::Thread</name>
    <message>
        <source>gäller</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>genomfört</source>
        <translation>carried out</translation>
    </message>
    <message>
        <source>ersatt</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>upphävt</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Från %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Sedan %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Struken</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>Möte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Prioritering</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Behov</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Insats</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Uppgift</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Effekt</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Inget har följt på beslutet än</source>
        <translation>Nothing has followed from the decision yet</translation>
    </message>
    <message>
        <source>Insatsen svarar inte mot något behov</source>
        <translation>The measure answers no need</translation>
    </message>
    <message>
        <source>Ingen uppföljning än</source>
        <translation>Not followed up yet</translation>
    </message>
    <message>
        <source>Effekten saknar underlag</source>
        <translation>The effect lacks evidence</translation>
    </message>
    <message>
        <source>Ingen uppföljning, väntad %1</source>
        <translation>Not followed up, expected %1</translation>
    </message>
    <message>
        <source>följs upp senast %1</source>
        <translation>to be followed up by %1</translation>
    </message>
</context>
<context>
    <name>domain::agenda</name>
    <message>
        <source>Återrapport: %1</source>
        <translation>Report back: %1</translation>
    </message>
    <message>
        <source>Uppföljning: %1</source>
        <translation>Follow-up: %1</translation>
    </message>
    <message>
        <source>Komplettering: %1</source>
        <translation>Supplement: %1</translation>
    </message>
</context>
<context>
    <name>editing::AgreementEdits</name>
    <message>
        <source>Skriv överenskommelse</source>
        <translation>Write agreement</translation>
    </message>
</context>
<context>
    <name>editing::BodyEdits</name>
    <message>
        <source>Läsa grupper</source>
        <translation>Read groups</translation>
    </message>
    <message>
        <source>Ny grupp</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Ändra grupp</source>
        <translation>Change group</translation>
    </message>
    <message>
        <source>En grupp behöver både namn och förkortning.</source>
        <translation>A group needs both a name and an abbreviation.</translation>
    </message>
    <message>
        <source>Förkortningen %1 används redan av %2.</source>
        <translation>The abbreviation %1 is already used by %2.</translation>
    </message>
    <message>
        <source>Ta bort grupp</source>
        <translation>Remove group</translation>
    </message>
    <message>
        <source>Gruppen har möten och finns därför kvar.</source>
        <translation>The group has meetings and therefore stays.</translation>
    </message>
    <message>
        <source>Ändra hur länge uppdrag får vara utan nytt läge</source>
        <translation>Change how long assignments may be without news</translation>
    </message>
</context>
<context>
    <name>editing::FollowUpEdits</name>
    <message>
        <source>Ändrad %1: %2</source>
        <translation>Changed %1: %2</translation>
    </message>
    <message>
        <source>Ändrad: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Följ upp och avsluta insats</source>
        <translation>Follow up and close measure</translation>
    </message>
    <message>
        <source>Följ upp insats</source>
        <translation>Follow up measure</translation>
    </message>
    <message>
        <source>Uppföljningen har ändrats på annat håll. Det senaste står kvar; gör om ändringen om den fortfarande behövs.</source>
        <translation>The follow-up has been changed elsewhere. The latest stays; make the change again if it is still needed.</translation>
    </message>
    <message>
        <source>Ta bort uppföljning</source>
        <translation>Remove follow-up</translation>
    </message>
    <message>
        <source>Välj insats för uppföljningen</source>
        <translation>Choose measure for the follow-up</translation>
    </message>
    <message>
        <source>Uppföljning av insats %1</source>
        <translation>Follow-up of measure %1</translation>
    </message>
</context>
<context>
    <name>editing::HouseLookEdits</name>
    <message>
        <source>Läsa dokumentens utseende</source>
        <translation>Read the look of documents</translation>
    </message>
    <message>
        <source>Ändra dokumentens utseende</source>
        <translation>Change the look of documents</translation>
    </message>
</context>
<context>
    <name>editing::LineEdits</name>
    <message>
        <source>Raden finns inte längre i anteckningarna.</source>
        <translation>The line is no longer in the minutes.</translation>
    </message>
    <message>
        <source>Raden har ändrats på annat håll. Det senaste visas nu; gör om ändringen om den fortfarande behövs.</source>
        <translation>The line has been changed elsewhere. The latest is shown now; make the change again if it is still needed.</translation>
    </message>
    <message>
        <source>Ändra beslut</source>
        <translation>Change decision</translation>
    </message>
    <message>
        <source>Ändra beslutets läge</source>
        <translation>Change the decision&apos;s state</translation>
    </message>
    <message>
        <source>Ändra uppföljningsdag</source>
        <translation>Change follow-up date</translation>
    </message>
    <message>
        <source>Ändra ansvarig för beslut</source>
        <translation>Change who is responsible for the decision</translation>
    </message>
    <message>
        <source>Ändra uppgift</source>
        <translation>Change task</translation>
    </message>
    <message>
        <source>Markera uppgift som klar</source>
        <translation>Mark task as done</translation>
    </message>
    <message>
        <source>Stryk uppgift</source>
        <translation>Drop task</translation>
    </message>
    <message>
        <source>Öppna uppgift igen</source>
        <translation>Reopen task</translation>
    </message>
    <message>
        <source>Ändra uppgiftens datum</source>
        <translation>Change the task&apos;s date</translation>
    </message>
    <message>
        <source>Ändra ansvarig för uppgift</source>
        <translation>Change who is responsible for the task</translation>
    </message>
    <message>
        <source>Ändra återrapportering</source>
        <translation>Change report back</translation>
    </message>
    <message>
        <source>Ändra kommande punkt</source>
        <translation>Change upcoming item</translation>
    </message>
    <message>
        <source>Ändra rubrik på kommande punkt</source>
        <translation>Change the upcoming item&apos;s title</translation>
    </message>
    <message>
        <source>Flytta punkt till annat möte</source>
        <translation>Move item to another meeting</translation>
    </message>
    <message>
        <source>Ersätt beslut</source>
        <translation>Replace decision</translation>
    </message>
    <message>
        <source>Ta bort ersättning</source>
        <translation>Remove replacement</translation>
    </message>
    <message>
        <source>Ett beslut kan inte ersätta sig självt, varken direkt eller genom ett annat beslut.</source>
        <translation>A decision cannot replace itself, neither directly nor through another decision.</translation>
    </message>
    <message>
        <source>Sätt sekretess på rad</source>
        <translation>Mark line as confidential</translation>
    </message>
    <message>
        <source>Ta bort sekretess på rad</source>
        <translation>Line is no longer confidential</translation>
    </message>
    <message>
        <source>Sätt sekretess på punkt</source>
        <translation>Mark item as confidential</translation>
    </message>
    <message>
        <source>Ta bort sekretess på punkt</source>
        <translation>Item is no longer confidential</translation>
    </message>
    <message>
        <source>Ändra punktens tid</source>
        <translation>Change the item&apos;s time</translation>
    </message>
    <message>
        <source>Välj insats för uppföljningen</source>
        <translation>Choose measure for the follow-up</translation>
    </message>
    <message>
        <source>Bind raden till insatsen</source>
        <translation>Tie the line to the measure</translation>
    </message>
    <message>
        <source>Lös raden från insatsen</source>
        <translation>Untie the line from the measure</translation>
    </message>
</context>
<context>
    <name>editing::MakeMeeting</name>
    <message>
        <source>Mötet har fått text sedan dess, så det här går inte att ångra. Texten är kvar.</source>
        <translation>The meeting has been given text since then, so this cannot be undone. The text is still there.</translation>
    </message>
</context>
<context>
    <name>editing::MeetingEdits</name>
    <message>
        <source>Läsa vad som väntar</source>
        <translation>Read what is waiting</translation>
    </message>
    <message>
        <source>Gruppen finns inte längre.</source>
        <translation>The group is no longer there.</translation>
    </message>
    <message>
        <source>Läsa möten</source>
        <translation>Read meetings</translation>
    </message>
    <message>
        <source>Läsa kommande möten</source>
        <translation>Read upcoming meetings</translation>
    </message>
    <message>
        <source>Mötet finns inte längre.</source>
        <translation>The meeting is no longer there.</translation>
    </message>
    <message>
        <source>Läsa möte</source>
        <translation>Read meeting</translation>
    </message>
    <message>
        <source>Nytt möte</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Ta bort möte</source>
        <translation>Remove meeting</translation>
    </message>
    <message>
        <source>Ändra möte</source>
        <translation>Change meeting</translation>
    </message>
    <message>
        <source>Ändra mötets dag</source>
        <translation>Change the meeting&apos;s day</translation>
    </message>
    <message>
        <source>Ändra mötets tid</source>
        <translation>Change the meeting&apos;s time</translation>
    </message>
    <message>
        <source>Ändra plats</source>
        <translation>Change place</translation>
    </message>
    <message>
        <source>Ändra rubrik</source>
        <translation>Change title</translation>
    </message>
    <message>
        <source>Ändra ordförande</source>
        <translation>Change chair</translation>
    </message>
    <message>
        <source>Ändra den som antecknar</source>
        <translation>Change note-taker</translation>
    </message>
    <message>
        <source>Markera alla som närvarande</source>
        <translation>Mark everyone as present</translation>
    </message>
    <message>
        <source>Ändra närvaro</source>
        <translation>Change attendance</translation>
    </message>
    <message>
        <source>Personen står inte längre med på mötet.</source>
        <translation>The person is no longer listed at the meeting.</translation>
    </message>
    <message>
        <source>Lägg till deltagare</source>
        <translation>Add participant</translation>
    </message>
    <message>
        <source>Lägg till gäst</source>
        <translation>Add guest</translation>
    </message>
    <message>
        <source>Ta bort deltagare</source>
        <translation>Remove participant</translation>
    </message>
    <message>
        <source>Börja mötet</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Avsluta mötet</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>Färdigställ anteckningarna</source>
        <translation>Finish the minutes</translation>
    </message>
    <message>
        <source>Öppna anteckningarna igen</source>
        <translation>Reopen the minutes</translation>
    </message>
    <message>
        <source>Justera anteckningarna</source>
        <translation>Approve the minutes</translation>
    </message>
    <message>
        <source>Rätta justerade anteckningar</source>
        <translation>Correct approved minutes</translation>
    </message>
    <message>
        <source>Det finns redan en nyare version av de här anteckningarna. Rätta i den.</source>
        <translation>There is already a newer version of these minutes. Correct that one.</translation>
    </message>
    <message>
        <source>Lägg punkter på dagordningen</source>
        <translation>Put points on the agenda</translation>
    </message>
    <message>
        <source>Skriv en dag efter mötet.</source>
        <translation>Write a day after the meeting.</translation>
    </message>
</context>
<context>
    <name>editing::OperationalPlanEdits</name>
    <message>
        <source>Ny verksamhetsplan</source>
        <translation>New operational plan</translation>
    </message>
    <message>
        <source>%1 är inget år som en verksamhetsplan kan ha.</source>
        <translation>%1 is no year that an operational plan can have.</translation>
    </message>
    <message>
        <source>Det finns redan en verksamhetsplan för %1.</source>
        <translation>There is an operational plan for %1 already.</translation>
    </message>
    <message>
        <source>Verksamhetsplan %1</source>
        <translation>Operational plan %1</translation>
    </message>
    <message>
        <source>Ta över uppdrag</source>
        <translation>Take over assignments</translation>
    </message>
    <message>
        <source>”%1” är redan övertaget.</source>
        <translation>“%1” has been taken over already.</translation>
    </message>
    <message>
        <source>Nytt uppdrag</source>
        <translation>New assignment</translation>
    </message>
    <message>
        <source>Ta bort uppdraget</source>
        <translation>Remove the assignment</translation>
    </message>
    <message>
        <source>Uppdraget finns inte längre.</source>
        <translation>The assignment is no longer there.</translation>
    </message>
    <message>
        <source>”%1” har lägesbeskrivningar och kan inte tas bort. Flytta det, eller ta bort dem först.</source>
        <translation>“%1” has status reports and cannot be removed. Move it, or remove them first.</translation>
    </message>
    <message>
        <source>”%1” finns i prioriteringen %2 och kan inte tas bort.</source>
        <translation>“%1” is in the prioritisation of %2 and cannot be removed.</translation>
    </message>
    <message>
        <source>Flytta uppdraget</source>
        <translation>Move the assignment</translation>
    </message>
    <message>
        <source>Det finns ingen verksamhetsplan för %1. Skapa den först, uppdraget står kvar.</source>
        <translation>There is no operational plan for %1. Create it first; the assignment stays where it is.</translation>
    </message>
    <message>
        <source>”%1” finns i prioriteringen %2. Ta över det till %3 i stället, så följer dess historik med.</source>
        <translation>“%1” is in the prioritisation of %2. Take it over to %3 instead, and its history follows.</translation>
    </message>
    <message>
        <source>Flytta uppdraget till %1</source>
        <translation>Move the assignment to %1</translation>
    </message>
    <message>
        <source>Årets fokus</source>
        <translation>Focus of the year</translation>
    </message>
    <message>
        <source>Fortsätter</source>
        <translation>Continues</translation>
    </message>
    <message>
        <source>Ett uppdrag kan inte fortsätta sig självt. Inget är ändrat.</source>
        <translation>An assignment cannot continue itself. Nothing has changed.</translation>
    </message>
    <message>
        <source>Prioritering</source>
        <translation>Prioritisation</translation>
    </message>
    <message>
        <source>Prioriteringen behöver en dag.</source>
        <translation>The prioritisation needs a day.</translation>
    </message>
    <message>
        <source>Inget uppdrag är prioriterat. Flytta upp minst ett.</source>
        <translation>No assignment is prioritised. Move at least one up.</translation>
    </message>
    <message>
        <source>Det finns redan en prioritering %1. Välj en annan dag, eller ta bort den först.</source>
        <translation>There is a prioritisation of %1 already. Choose another day, or remove it first.</translation>
    </message>
    <message>
        <source>Beslutet ligger redan bakom prioriteringen %1.</source>
        <translation>The decision is already behind the prioritisation of %1.</translation>
    </message>
    <message>
        <source>Prioritering %1</source>
        <translation>Prioritisation %1</translation>
    </message>
    <message>
        <source>Gör till prioritering</source>
        <translation>Make it a prioritisation</translation>
    </message>
    <message>
        <source>Raden är inget beslut. Gör den till beslut först, med / eller Ctrl+1.</source>
        <translation>The line is no decision. Make it one first, with / or Ctrl+1.</translation>
    </message>
    <message>
        <source>Beslutet är redan en prioritering, %1.</source>
        <translation>The decision is a prioritisation already, %1.</translation>
    </message>
    <message>
        <source>Mötet har ingen dag. Ge det en, så kan beslutet bli en prioritering.</source>
        <translation>The meeting has no day. Give it one, and the decision can become a prioritisation.</translation>
    </message>
    <message>
        <source>Beslutet räknar inte upp några uppdrag. Skriv dem som en lista under det.</source>
        <translation>The decision names no assignments. Write them as a list under it.</translation>
    </message>
    <message>
        <source>Det finns redan en prioritering %1. Ta bort den först, så kan det här beslutet ta dess plats.</source>
        <translation>There is a prioritisation of %1 already. Remove it first, and this decision can take its place.</translation>
    </message>
    <message>
        <source>Ta bort prioriteringen</source>
        <translation>Remove the prioritisation</translation>
    </message>
    <message>
        <source>Prioriteringen finns inte längre.</source>
        <translation>The prioritisation is no longer there.</translation>
    </message>
    <message>
        <source>Ny lägesbeskrivning</source>
        <translation>New status report</translation>
    </message>
    <message>
        <source>Gör till lägesbeskrivning</source>
        <translation>Make it a status report</translation>
    </message>
    <message>
        <source>Skriv # och uppdragets namn i punkten först, så vet programmet vilket uppdrag det gäller.</source>
        <translation>Write # and the assignment&apos;s name in the item first, so that the program knows which assignment it is about.</translation>
    </message>
    <message>
        <source>Punkten har inga rader som börjar med Analys, Vad vi vill uppnå, Åtgärder eller Nästa steg.</source>
        <translation>The item has no lines that begin with Analys, Vad vi vill uppnå, Åtgärder or Nästa steg.</translation>
    </message>
    <message>
        <source>Lägesbeskrivningen finns inte längre.</source>
        <translation>The status report is no longer there.</translation>
    </message>
    <message>
        <source>Ta bort lägesbeskrivningen</source>
        <translation>Remove the status report</translation>
    </message>
    <message>
        <source>Knyt till uppdraget</source>
        <translation>Tie to the assignment</translation>
    </message>
    <message>
        <source>Raden står inte under någon punkt. Skriv /punkt först.</source>
        <translation>The line stands under no item. Write /punkt first.</translation>
    </message>
    <message>
        <source>Lös från uppdraget</source>
        <translation>Untie from the assignment</translation>
    </message>
    <message>
        <source>Uppdragen</source>
        <translation>The assignments</translation>
    </message>
</context>
<context>
    <name>editing::PeopleEdits</name>
    <message>
        <source>Läsa personer</source>
        <translation>Read people</translation>
    </message>
    <message>
        <source>Läsa ledamöter</source>
        <translation>Read members</translation>
    </message>
    <message>
        <source>Ny person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Ändra person</source>
        <translation>Change person</translation>
    </message>
    <message>
        <source>En person behöver ett namn.</source>
        <translation>A person needs a name.</translation>
    </message>
    <message>
        <source>Ta bort person</source>
        <translation>Remove person</translation>
    </message>
    <message>
        <source>Ny ledamot</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Ändra ledamot</source>
        <translation>Change member</translation>
    </message>
    <message>
        <source>Sista dagen ligger före den första.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Ta bort ledamot</source>
        <translation>Remove member</translation>
    </message>
    <message>
        <source>Skydda personuppgifter</source>
        <translation>Protect personal details</translation>
    </message>
    <message>
        <source>Visa personuppgifter</source>
        <translation>Show personal details</translation>
    </message>
</context>
<context>
    <name>editing::PlanEdits</name>
    <message>
        <source>Ny handlingsplan</source>
        <translation>New action plan</translation>
    </message>
    <message>
        <source>Ta bort %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Nytt område</source>
        <translation>New area</translation>
    </message>
    <message>
        <source>Ny insats</source>
        <translation>New measure</translation>
    </message>
    <message>
        <source>Nytt behov</source>
        <translation>New need</translation>
    </message>
    <message>
        <source>Nytt mål</source>
        <translation>New goal</translation>
    </message>
    <message>
        <source>Nytt ansvar</source>
        <translation>New responsibility</translation>
    </message>
    <message>
        <source>Ny risk</source>
        <translation>New risk</translation>
    </message>
    <message>
        <source>Ny styrka</source>
        <translation>New strength</translation>
    </message>
    <message>
        <source>Ny svaghet</source>
        <translation>New weakness</translation>
    </message>
    <message>
        <source>Ny kostnad</source>
        <translation>New cost</translation>
    </message>
    <message>
        <source>Flytta område</source>
        <translation>Move area</translation>
    </message>
    <message>
        <source>Området finns inte längre.</source>
        <translation>The area is no longer there.</translation>
    </message>
    <message>
        <source>Flytta behov</source>
        <translation>Move need</translation>
    </message>
    <message>
        <source>Behovet finns inte längre.</source>
        <translation>The need is no longer there.</translation>
    </message>
    <message>
        <source>Flytta insats</source>
        <translation>Move measure</translation>
    </message>
    <message>
        <source>Insatsen finns inte längre.</source>
        <translation>The measure is no longer there.</translation>
    </message>
    <message>
        <source>Kopiera insats</source>
        <translation>Copy measure</translation>
    </message>
    <message>
        <source>%1 (kopia)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Lägg tillbaka %1</source>
        <translation>Put back %1</translation>
    </message>
    <message>
        <source>Ändra täckning</source>
        <translation>Change coverage</translation>
    </message>
    <message>
        <source>Insatsen eller behovet finns inte längre.</source>
        <translation>The measure or the need is no longer there.</translation>
    </message>
    <message>
        <source>Insatsen svarar mot behovet</source>
        <translation>The measure answers the need</translation>
    </message>
    <message>
        <source>Insatsen svarar inte mot behovet</source>
        <translation>The measure does not answer the need</translation>
    </message>
    <message>
        <source>Ändra tid</source>
        <translation>Change time</translation>
    </message>
    <message>
        <source>Insatsen svarar delvis mot behovet</source>
        <translation>The measure answers the need in part</translation>
    </message>
</context>
<context>
    <name>editing::RecordEdits</name>
    <message>
        <source>Det här har ändrats på annat håll. Det senaste står kvar; gör om ändringen om den fortfarande behövs.</source>
        <translation>This has been changed elsewhere. The latest stays; make the change again if it is still needed.</translation>
    </message>
</context>
<context>
    <name>editing::RemovalName</name>
    <message>
        <source>planen %1</source>
        <translation>the plan %1</translation>
    </message>
    <message>
        <source>området %1</source>
        <translation>the area %1</translation>
    </message>
    <message>
        <source>insatsen %1</source>
        <translation>the measure %1</translation>
    </message>
    <message>
        <source>behovet %1</source>
        <translation>the need %1</translation>
    </message>
    <message>
        <source>målet %1</source>
        <translation>the goal %1</translation>
    </message>
    <message>
        <source>ansvaret för %1</source>
        <translation>the responsibility of %1</translation>
    </message>
    <message>
        <source>kostnaden %1</source>
        <translation>the cost %1</translation>
    </message>
    <message>
        <source>risken %1</source>
        <translation>the risk %1</translation>
    </message>
    <message>
        <source>styrkan %1</source>
        <translation>the strength %1</translation>
    </message>
    <message>
        <source>svagheten %1</source>
        <translation>the weakness %1</translation>
    </message>
    <message>
        <source>tiden %1</source>
        <translation>the time %1</translation>
    </message>
    <message>
        <source>uppföljningen</source>
        <translation>the follow-up</translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppföljning(ar)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 med %2</source>
        <translation>%1 with %2</translation>
    </message>
    <message>
        <source> och </source>
        <translation> and </translation>
    </message>
</context>
<context>
    <name>editing::UpcomingEdits</name>
    <message>
        <source>Det som skulle tas upp finns inte längre.</source>
        <translation>What was to be taken up is no longer there.</translation>
    </message>
    <message>
        <source>Skriv vilken dag det ska tas upp.</source>
        <translation>Type the day when it is to be taken up.</translation>
    </message>
    <message>
        <source>Det här behöver en dag. Välj ett möte eller skriv en dag.</source>
        <translation>This needs a day. Choose a meeting or type a day.</translation>
    </message>
    <message>
        <source>Flytta till annat möte</source>
        <translation>Move to another meeting</translation>
    </message>
    <message>
        <source>Ta inte upp</source>
        <translation>Do not take up</translation>
    </message>
    <message>
        <source>Ändra skälet till flytten</source>
        <translation>Change the reason for the move</translation>
    </message>
    <message>
        <source>Ändra rubrik på kommande punkt</source>
        <translation>Change the heading of a point to come</translation>
    </message>
</context>
<context>
    <name>editing::ValueEdit</name>
    <message>
        <source>Det här har ändrats på annat håll. Det senaste står kvar; gör om ändringen om den fortfarande behövs.</source>
        <translation>This has been changed elsewhere. The latest stays; make the change again if it is still needed.</translation>
    </message>
</context>
<context>
    <name>importing::ChildReader</name>
    <message>
        <source>Filen tog för lång tid att läsa och hoppades över.</source>
        <translation>The file took too long to read and was skipped.</translation>
    </message>
    <message>
        <source>Filen går inte att läsa: den är skadad eller för tung.</source>
        <translation>The file cannot be read: it is damaged or too heavy.</translation>
    </message>
    <message>
        <source>Filen finns inte.</source>
        <translation>The file does not exist.</translation>
    </message>
    <message>
        <source>Det är ingen fil som går att läsa in.</source>
        <translation>That is not a file that can be read.</translation>
    </message>
    <message>
        <source>Filen är för stor. Högst 64 MB kan läsas in.</source>
        <translation>The file is too large. At most 64 MB can be read.</translation>
    </message>
    <message>
        <source>Filen är tom.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Filen går inte att öppna.</source>
        <translation>The file cannot be opened.</translation>
    </message>
    <message>
        <source>Programmets läsare (%1) saknas. Installera programmet igen.</source>
        <translation>The program&apos;s reader (%1) is missing. Install the program again.</translation>
    </message>
</context>
<context>
    <name>importing::DocxReader</name>
    <message>
        <source>Filen är inget Word-dokument.</source>
        <translation>The file is not a Word document.</translation>
    </message>
    <message>
        <source>Kommentarer i dokumentet är inte med.</source>
        <translation>Comments in the document are left out.</translation>
    </message>
    <message>
        <source>Fotnoter i dokumentet är inte med.</source>
        <translation>Footnotes in the document are left out.</translation>
    </message>
</context>
<context>
    <name>importing::HtmlReader</name>
    <message>
        <source>Filen är för lång för att läsas in.</source>
        <translation>The file is too long to be read.</translation>
    </message>
    <message>
        <source>Filen är skadad och går inte att läsa.</source>
        <translation>The file is damaged and cannot be read.</translation>
    </message>
</context>
<context>
    <name>importing::ItemBuilder</name>
    <message>
        <source>Är det en överenskommelse?</source>
        <translation>Is it an agreement?</translation>
    </message>
    <message>
        <source>Vem ansvarar för uppgiften?</source>
        <translation>Who is responsible for the task?</translation>
    </message>
</context>
<context>
    <name>importing::MinutesRecogniser</name>
    <message>
        <source>Inga punkter hittades. Allt står som text.</source>
        <translation>No items were found. Everything stands as text.</translation>
    </message>
    <message>
        <source>Är det en egen punkt?</source>
        <translation>Is it an item of its own?</translation>
    </message>
    <message>
        <source>Hör raden till mötet?</source>
        <translation>Does the line belong to the meeting?</translation>
    </message>
</context>
<context>
    <name>importing::OdtReader</name>
    <message>
        <source>Filen är skyddad med lösenord. Ta bort skyddet och försök igen.</source>
        <translation>The file is protected by a password. Remove the protection and try again.</translation>
    </message>
    <message>
        <source>Filen är inget textdokument.</source>
        <translation>The file is not a text document.</translation>
    </message>
    <message>
        <source>Kommentarer i dokumentet är inte med.</source>
        <translation>Comments in the document are left out.</translation>
    </message>
    <message>
        <source>Fotnoter i dokumentet är inte med.</source>
        <translation>Footnotes in the document are left out.</translation>
    </message>
</context>
<context>
    <name>importing::Package</name>
    <message>
        <source>Filen är skadad och går inte att läsa.</source>
        <translation>The file is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Filen är packad så att den blir orimligt stor. Den läses inte.</source>
        <translation>The file is packed so that it becomes unreasonably large. It is not read.</translation>
    </message>
</context>
<context>
    <name>importing::PaperHead</name>
    <message>
        <source>Vilken dag var mötet?</source>
        <translation>Which day was the meeting?</translation>
    </message>
    <message>
        <source>Mötets dag framgår inte, bara månaden i filens namn. Den första i månaden är satt.</source>
        <translation>The day of the meeting cannot be told, only the month in the file&apos;s name. The first of the month is set.</translation>
    </message>
    <message>
        <source>Var mötet den här dagen?</source>
        <translation>Was the meeting on this day?</translation>
    </message>
    <message>
        <source>Mötets dag framgår inte.</source>
        <translation>The day of the meeting cannot be told.</translation>
    </message>
    <message>
        <source>Vilken grupp höll mötet?</source>
        <translation>Which group held the meeting?</translation>
    </message>
    <message>
        <source>Vilken grupp som höll mötet framgår inte.</source>
        <translation>The group that held the meeting cannot be told.</translation>
    </message>
</context>
<context>
    <name>importing::PdfReader</name>
    <message>
        <source>PDF-filen är skadad och går inte att läsa.</source>
        <translation>The PDF file is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>PDF-filen är skyddad med lösenord. Ta bort skyddet och försök igen.</source>
        <translation>The PDF file is protected by a password. Remove the protection and try again.</translation>
    </message>
    <message>
        <source>PDF-filen har %1 sidor. Högst %2 kan läsas in.</source>
        <translation>The PDF file has %1 pages. At most %2 can be read.</translation>
    </message>
    <message>
        <source>PDF-filen har ingen text, bara bilder av sidor. Läs den med textigenkänning först.</source>
        <translation>The PDF file has no text, only pictures of pages. Run text recognition on it first.</translation>
    </message>
</context>
<context>
    <name>importing::PlanRecogniser</name>
    <message>
        <source>Planen anger %1 tkr som summa, men posterna blir %2 tkr.</source>
        <translation>The plan states a total of SEK %1 thousand, but the rows add up to SEK %2 thousand.</translation>
    </message>
    <message>
        <source>Inga utvecklingsområden hittades.</source>
        <translation>No development areas were found.</translation>
    </message>
</context>
<context>
    <name>importing::Reading</name>
    <message>
        <source>Filen är tom.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Filen är skriven i ett äldre Word-format eller skyddad med lösenord. Spara om den som .docx eller .pdf.</source>
        <translation>The file is in an older Word format or protected by a password. Save it as .docx or .pdf.</translation>
    </message>
    <message>
        <source>RTF-filer kan inte läsas in. Spara om den som .docx eller .pdf.</source>
        <translation>RTF files cannot be read. Save it as .docx or .pdf.</translation>
    </message>
    <message>
        <source>Filen är skadad eller av ett slag som inte kan läsas in.</source>
        <translation>The file is damaged or of a kind that cannot be read.</translation>
    </message>
</context>
<context>
    <name>importing::ValueTable</name>
    <message>
        <source>Här finns inga rader att läsa.</source>
        <translation>There are no rows to read here.</translation>
    </message>
    <message>
        <source>Det här är ingen tabell i text. Spara kalkylbladet som CSV, eller kopiera cellerna och klistra in dem.</source>
        <translation>This is not a table in text. Save the spreadsheet as CSV, or copy the cells and paste them.</translation>
    </message>
    <message>
        <source>Kolumn %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Tabellen har rubriker men inga rader.</source>
        <translation>The table has headings but no rows.</translation>
    </message>
    <message>
        <source>Välj vilken kolumn som har värdet.</source>
        <translation>Choose the column that holds the value.</translation>
    </message>
    <message>
        <source>Välj vilken kolumn som har dagen eller omgången.</source>
        <translation>Choose the column that holds the day or the round.</translation>
    </message>
    <message>
        <source>Värdet saknas.</source>
        <translation>The value is missing.</translation>
    </message>
    <message>
        <source>”%1” är inget tal.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>”%1” är ingen dag.</source>
        <translation>“%1” is not a day.</translation>
    </message>
    <message>
        <source>Dagen saknas.</source>
        <translation>The day is missing.</translation>
    </message>
    <message>
        <source>Filen har %1 rader. Högst %2 värden läses in åt gången, så att de går att se över. Ta ut de rader som behövs och försök igen.</source>
        <translation>The file has %1 rows. At most %2 values are read at a time, so that they can be looked over. Take out the rows that are needed and try again.</translation>
    </message>
    <message>
        <source>Inget av det går att läsa som värden. Se efter att kolumnerna är rätt valda.</source>
        <translation>None of it can be read as values. See that the right columns are chosen.</translation>
    </message>
</context>
<context>
    <name>lists::AgendaList</name>
    <message>
        <source>Punkt %1, %2, %3</source>
        <translation>Item %1, %2, %3</translation>
    </message>
    <message>
        <source>%1, sekretess</source>
        <translation>%1, confidential</translation>
    </message>
</context>
<context>
    <name>lists::AssignmentReader</name>
    <message>
        <source>Lägesbeskrivning</source>
        <translation>Status report</translation>
    </message>
    <message>
        <source>Läge: %1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>Långsiktigt, utan rang</source>
        <translation>Long-term, without rank</translation>
    </message>
    <message>
        <source>Prioriterat, rang %1</source>
        <translation>Prioritised, rank %1</translation>
    </message>
    <message>
        <source>Uppe som ”%1”</source>
        <translation>Came up as “%1”</translation>
    </message>
    <message>
        <source>Insats: %1</source>
        <translation>Measure: %1</translation>
    </message>
    <message>
        <source>Uppföljning av insatsen</source>
        <translation>Follow-up of the measure</translation>
    </message>
</context>
<context>
    <name>lists::AttendanceList</name>
    <message>
        <source>%1, gäst</source>
        <translation>%1, guest</translation>
    </message>
</context>
<context>
    <name>lists::CostSumTable</name>
    <message>
        <source>Summa</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Hela planen</source>
        <translation>The whole plan</translation>
    </message>
    <message>
        <source>%1 av %2, %3 %</source>
        <translation>%1 of %2, %3 %</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Använt</source>
        <translation>Used</translation>
    </message>
</context>
<context>
    <name>lists::CostTable</name>
    <message>
        <source>Hela planen</source>
        <translation>The whole plan</translation>
    </message>
    <message>
        <source>%1 tkr</source>
        <translation>%1 kSEK</translation>
    </message>
    <message>
        <source>Kostnad</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Belopp</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Utfall</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>lists::CoverageTable</name>
    <message>
        <source>Svarar</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>behov %1</source>
        <translation>need %1</translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) svarar mot %1</source>
        <translation>
            <numerusform>%n measure answers %1</numerusform>
            <numerusform>%n measures answer %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ingen insats svarar mot %1</source>
        <translation>No measure answers %1</translation>
    </message>
    <message>
        <source>%1 svarar mot %2</source>
        <translation>%1 answers %2</translation>
    </message>
    <message>
        <source>%1 svarar inte mot %2</source>
        <translation>%1 does not answer %2</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Svarar delvis</source>
        <translation>Answers in part</translation>
    </message>
    <message>
        <source>%1 svarar delvis mot %2</source>
        <translation>%1 answers %2 in part</translation>
    </message>
</context>
<context>
    <name>lists::DecisionList</name>
    <message>
        <source>Ersatt %1</source>
        <translation>Replaced %1</translation>
    </message>
    <message>
        <source>Annat organ</source>
        <translation>Another body</translation>
    </message>
    <message>
        <source>ansvarig %1</source>
        <translation>responsible %1</translation>
    </message>
</context>
<context>
    <name>lists::DecisionRegister</name>
    <message>
        <source>Besluten kan inte läsas just nu.</source>
        <translation>The decisions cannot be read just now.</translation>
    </message>
</context>
<context>
    <name>lists::DueList</name>
    <message>
        <source>Senast %1</source>
        <translation>Last %1</translation>
    </message>
    <message>
        <source>Aldrig uppföljd</source>
        <translation>Never followed up</translation>
    </message>
    <message>
        <source>skulle ha följts upp %1</source>
        <translation>should have been followed up %1</translation>
    </message>
    <message>
        <source>följs upp senast %1</source>
        <translation>to be followed up by %1</translation>
    </message>
</context>
<context>
    <name>lists::IndicatorList</name>
    <message>
        <source>Mål %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Inget mål</source>
        <translation>No target</translation>
    </message>
    <message>
        <source>Indikator utan namn</source>
        <translation>Indicator without a name</translation>
    </message>
</context>
<context>
    <name>lists::IndicatorValues</name>
    <message>
        <source>Nytt värde</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Värde</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Värde, %1</source>
        <translation>Value, %1</translation>
    </message>
    <message>
        <source>Omgång</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>”%1” är ingen dag.</source>
        <translation>“%1” is not a day.</translation>
    </message>
    <message>
        <source>”%1” är inget tal.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>Det finns ingen verksamhetsdialog än. Lägg till den först.</source>
        <translation>There is no dialogue yet. Add it first.</translation>
    </message>
    <message>
        <source>”%1” är ingen omgång. Skriv till exempel %2.</source>
        <translation>“%1” is no round. Write for example %2.</translation>
    </message>
</context>
<context>
    <name>lists::MeetingList</name>
    <message numerus="yes">
        <source>%n punkter</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beslut</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppgifter</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Kommande</source>
        <translation>Upcoming</translation>
    </message>
</context>
<context>
    <name>lists::MembershipList</name>
    <message>
        <source>%1, inte med nu</source>
        <translation>%1, not a member now</translation>
    </message>
</context>
<context>
    <name>lists::Overview</name>
    <message>
        <source>Från %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Ingen ansvarig</source>
        <translation>Nobody responsible</translation>
    </message>
    <message>
        <source>Inget nytt sedan %1</source>
        <translation>Nothing new since %1</translation>
    </message>
    <message numerus="yes">
        <source>%n månader</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Ingen lägesbeskrivning än</source>
        <translation>No status report yet</translation>
    </message>
    <message>
        <source>Behov %1, ingen insats</source>
        <translation>Need %1, no measure</translation>
    </message>
    <message>
        <source>Täckning</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Förbereds nu</source>
        <translation>Being prepared now</translation>
    </message>
    <message>
        <source>Förbereds från %1</source>
        <translation>To be prepared from %1</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>lists::PlanBoard</name>
    <message>
        <source>utan dag</source>
        <translation>without a day</translation>
    </message>
    <message>
        <source>Rang %1</source>
        <translation>Rank %1</translation>
    </message>
    <message>
        <source>Långsiktig</source>
        <translation>Long-term</translation>
    </message>
    <message>
        <source>Årets fokus</source>
        <translation>Focus of the year</translation>
    </message>
    <message>
        <source>läge %1</source>
        <translation>reported %1</translation>
    </message>
    <message>
        <source>inget läge än</source>
        <translation>no report yet</translation>
    </message>
    <message>
        <source>inget nytt på länge</source>
        <translation>nothing new for long</translation>
    </message>
</context>
<context>
    <name>lists::PlanList</name>
    <message>
        <source>Huvudman</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Utan period</source>
        <translation>Without period</translation>
    </message>
</context>
<context>
    <name>lists::PlanTree</name>
    <message>
        <source>Var är vi?</source>
        <translation>Where are we?</translation>
    </message>
    <message>
        <source>Bakgrund</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Delaktighet</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Behov</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Övriga insatser</source>
        <translation>Other measures</translation>
    </message>
    <message>
        <source>Styrkor och svagheter</source>
        <translation>Strengths and weaknesses</translation>
    </message>
    <message>
        <source>Risker</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Erfarenhetsspridning</source>
        <translation>Spreading of experience</translation>
    </message>
    <message>
        <source>Papperskorgen</source>
        <translation>Wastebasket</translation>
    </message>
    <message>
        <source>Område utan namn</source>
        <translation>Area without name</translation>
    </message>
    <message>
        <source>Insats utan namn</source>
        <translation>Measure without name</translation>
    </message>
    <message>
        <source>Mål utan text</source>
        <translation>Goal without text</translation>
    </message>
    <message numerus="yes">
        <source>%n behov har ingen insats.</source>
        <translation>
            <numerusform>%n need has no measure.</numerusform>
            <numerusform>%n needs have no measure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Insatsen svarar inte mot något behov.</source>
        <translation>The measure answers no need.</translation>
    </message>
    <message>
        <source>Uppföljningen skulle ha gjorts %1.</source>
        <translation>The follow-up should have been made %1.</translation>
    </message>
</context>
<context>
    <name>lists::ResponsibilityTable</name>
    <message>
        <source>Insats</source>
        <translation>Measure</translation>
    </message>
</context>
<context>
    <name>lists::RoundList</name>
    <message>
        <source>Följd upp %1</source>
        <translation>Followed up %1</translation>
    </message>
    <message>
        <source>LG informerad %1</source>
        <translation>LG informed %1</translation>
    </message>
    <message>
        <source>Dialog %1</source>
        <translation>Dialogue %1</translation>
    </message>
    <message>
        <source>Ingen dag än</source>
        <translation>No day yet</translation>
    </message>
</context>
<context>
    <name>lists::TaskHistory</name>
    <message>
        <source>Gavs på %1</source>
        <translation>Given at %1</translation>
    </message>
    <message>
        <source>Återrapporten tas inte upp</source>
        <translation>The report is not taken up</translation>
    </message>
    <message>
        <source>Återrapporten flyttades till %1</source>
        <translation>The report was moved to %1</translation>
    </message>
    <message>
        <source>Står på dagordningen för %1</source>
        <translation>Is on the agenda of %1</translation>
    </message>
    <message>
        <source>Togs upp på %1</source>
        <translation>Taken up at %1</translation>
    </message>
</context>
<context>
    <name>lists::TaskList</name>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i morgon</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>%n dagar sen</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Klara och strukna</source>
        <translation>Done and dropped</translation>
    </message>
    <message>
        <source>Utan datum</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Försenade</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Den här veckan</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Senare</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Försenad</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>ansvarig %1</source>
        <translation>responsible %1</translation>
    </message>
    <message>
        <source>senast %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Från %1 %2</source>
        <translation>From %1 %2</translation>
    </message>
</context>
<context>
    <name>lists::ThreadList</name>
    <message>
        <source>Led</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kommer från</source>
        <translation>Comes from</translation>
    </message>
    <message>
        <source>Här brister tråden</source>
        <translation>The thread breaks here</translation>
    </message>
</context>
<context>
    <name>lists::TimelineTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Insats</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Uppföljningar</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>%1: missad</source>
        <translation>%1: missed</translation>
    </message>
    <message>
        <source>%1: väntar</source>
        <translation>%1: expected</translation>
    </message>
</context>
<context>
    <name>lists::UpcomingList</name>
    <message numerus="yes">
        <source>Planerat, %n punkter på dagordningen</source>
        <translation>
            <numerusform>Planned, %n point on the agenda</numerusform>
            <numerusform>Planned, %n points on the agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>Planerat, dagordningen är tom</source>
        <translation>Planned, the agenda is empty</translation>
    </message>
    <message>
        <source>Dagen har gått och inget senare möte är planerat</source>
        <translation>The day has passed and no later meeting is planned</translation>
    </message>
    <message>
        <source>Inget möte är planerat den dagen</source>
        <translation>No meeting is planned on that day</translation>
    </message>
    <message>
        <source>Inget möte är planerat</source>
        <translation>No meeting is planned</translation>
    </message>
    <message>
        <source>Inget väntar</source>
        <translation>Nothing waits</translation>
    </message>
    <message numerus="yes">
        <source>%n väntar</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lists::Words</name>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Planerat</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Färdigställt</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Justerat</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Inte angivet</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Närvarande</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Frånvarande</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Anmält förhinder</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Adjungerad</source>
        <translation>Adjunct</translation>
    </message>
    <message>
        <source>Ordförande</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Sekreterare</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Ledamot</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Ledningsgrupp</source>
        <translation>Leadership group</translation>
    </message>
    <message>
        <source>Styrgrupp</source>
        <translation>Steering group</translation>
    </message>
    <message>
        <source>Chefsgrupp</source>
        <translation>Managers&apos; group</translation>
    </message>
    <message>
        <source>Nämnd</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Facklig samverkan</source>
        <translation>Union consultation</translation>
    </message>
    <message>
        <source>Avdelning</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Nätverk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Annan grupp</source>
        <translation>Another group</translation>
    </message>
    <message>
        <source>Gäller</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Genomfört</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Ersatt</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Upphävt</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Öppen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Struken</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Samsyn</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Bakåt</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Oförändrat</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Framåt</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Inte granskad</source>
        <translation>Not reviewed</translation>
    </message>
    <message>
        <source>Godkänd</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Komplettering begärd</source>
        <translation>Supplement requested</translation>
    </message>
</context>
<context>
    <name>lists::YearCycleList</name>
    <message>
        <source>%1: välj annan dag?</source>
        <translation>%1: choose another day?</translation>
    </message>
    <message numerus="yes">
        <source>Förbereds %n dagar före, nu</source>
        <translation>
            <numerusform>Prepared %n day before, now</numerusform>
            <numerusform>Prepared %n days before, now</numerusform>
        </translation>
    </message>
    <message>
        <source>Utan namn</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Infaller inte %1</source>
        <translation>Does not fall in %1</translation>
    </message>
    <message>
        <source>infaller inte %1</source>
        <translation>does not fall in %1</translation>
    </message>
</context>
<context>
    <name>lists::words</name>
    <message>
        <source>första</source>
        <translation>first</translation>
    </message>
    <message>
        <source>andra</source>
        <translation>second</translation>
    </message>
    <message>
        <source>tredje</source>
        <translation>third</translation>
    </message>
    <message>
        <source>fjärde</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>femte</source>
        <translation>fifth</translation>
    </message>
    <message>
        <source>sista</source>
        <translation>last</translation>
    </message>
    <message numerus="yes">
        <source>%n dagar efter %1</source>
        <translation>
            <numerusform>%n day after %1</numerusform>
            <numerusform>%n days after %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dagar före %1</source>
        <translation>
            <numerusform>%n day before %1</numerusform>
            <numerusform>%n days before %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ekonomi</source>
        <translation>Economy</translation>
    </message>
    <message>
        <source>Kvalitet</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Planering</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Elever och val</source>
        <translation>Pupils and choices</translation>
    </message>
    <message>
        <source>Övrigt</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>%1 %2 varje år</source>
        <translation>%1 %2 every year</translation>
    </message>
    <message>
        <source>hela %1</source>
        <translation>all of %1</translation>
    </message>
    <message>
        <source>vecka %1</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>%1 %2 i %3</source>
        <translation>the %1 %2 of %3</translation>
    </message>
    <message>
        <source>höstterminens start</source>
        <translation>the start of the autumn term</translation>
    </message>
    <message>
        <source>vårterminens start</source>
        <translation>the start of the spring term</translation>
    </message>
    <message>
        <source>höstterminens slut</source>
        <translation>the end of the autumn term</translation>
    </message>
    <message>
        <source>vårterminens slut</source>
        <translation>the end of the spring term</translation>
    </message>
    <message>
        <source>slutet av tertial %1</source>
        <translation>the end of tertial %1</translation>
    </message>
    <message>
        <source>Den dagen finns inte, så det här infaller aldrig. Välj en annan.</source>
        <translation>There is no such day, so this never falls. Choose another.</translation>
    </message>
    <message>
        <source>Infaller inte %1. Nästa gång är %2.</source>
        <translation>Does not fall in %1. Next time is %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Höstlov</source>
        <translation>Autumn break</translation>
    </message>
    <message>
        <source>Jullov</source>
        <translation>Christmas break</translation>
    </message>
    <message>
        <source>Sportlov</source>
        <translation>Winter break</translation>
    </message>
    <message>
        <source>Påsklov</source>
        <translation>Easter break</translation>
    </message>
    <message>
        <source>Sommarlov</source>
        <translation>Summer break</translation>
    </message>
    <message>
        <source>%1, de flesta är lediga</source>
        <translation>%1, most people are off</translation>
    </message>
    <message>
        <source>%1, helgdag</source>
        <translation>%1, public holiday</translation>
    </message>
    <message>
        <source>En lördag</source>
        <translation>A Saturday</translation>
    </message>
    <message>
        <source>En söndag</source>
        <translation>A Sunday</translation>
    </message>
    <message>
        <source>%1 i skolorna</source>
        <translation>%1 in the schools</translation>
    </message>
    <message>
        <source>Hanns inte med</source>
        <translation>No time for it</translation>
    </message>
    <message>
        <source>Framflyttad</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Återrapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Stående punkt</source>
        <translation>Standing point</translation>
    </message>
    <message>
        <source>Komplettering</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>Årshjulet</source>
        <translation>The year cycle</translation>
    </message>
    <message>
        <source>Insats</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Hanns inte med på %1</source>
        <translation>There was no time for it at %1</translation>
    </message>
    <message>
        <source>Återrapport %1 av en uppgift från %2</source>
        <translation>Report %1 of a task from %2</translation>
    </message>
    <message>
        <source>Uppföljning %1 av ett beslut på %2</source>
        <translation>Follow-up %1 of a decision at %2</translation>
    </message>
    <message>
        <source>Komplettering begärd, väntas %1</source>
        <translation>Supplement requested, expected %1</translation>
    </message>
    <message>
        <source>utan dag</source>
        <translation>no day</translation>
    </message>
    <message>
        <source>Ur årshjulet, infaller %1</source>
        <translation>From the year cycle, falls on %1</translation>
    </message>
    <message>
        <source>Insats i handlingsplanen att följa upp</source>
        <translation>Measure of the action plan to follow up</translation>
    </message>
    <message>
        <source>Lades in på %1 vid %2</source>
        <translation>Put on %1 at %2</translation>
    </message>
    <message>
        <source>Väntar utan datum sedan %1</source>
        <translation>Waits without a date since %1</translation>
    </message>
    <message>
        <source>Sköts upp på %1</source>
        <translation>Put off at %1</translation>
    </message>
    <message>
        <source>årshjulet</source>
        <translation>the year cycle</translation>
    </message>
    <message>
        <source>handlingsplanen</source>
        <translation>the action plan</translation>
    </message>
    <message>
        <source>VP</source>
        <translation>VP</translation>
    </message>
    <message>
        <source>från %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Utan grupp</source>
        <translation>No group</translation>
    </message>
    <message>
        <source>%1, nästa möte</source>
        <translation>%1, next meeting</translation>
    </message>
    <message>
        <source>%1, utan datum</source>
        <translation>%1, no date</translation>
    </message>
    <message>
        <source>%1: tas inte upp</source>
        <translation>%1: is not taken up</translation>
    </message>
    <message>
        <source>%1: hanns inte med</source>
        <translation>%1: there was no time for it</translation>
    </message>
    <message>
        <source>%1: från %2 till %3</source>
        <translation>%1: from %2 to %3</translation>
    </message>
</context>
<context>
    <name>outline::Saver</name>
    <message>
        <source>Texten gick inte att spara. Den står kvar här, och ett nytt försök görs strax.</source>
        <translation>The text could not be saved. It is still here, and another attempt follows shortly.</translation>
    </message>
</context>
<context>
    <name>reviewing::FileQueue</name>
    <message>
        <source>Samma fil som %1.</source>
        <translation>The same file as %1.</translation>
    </message>
    <message>
        <source>Avbruten innan den var läst.</source>
        <translation>Stopped before it was read.</translation>
    </message>
    <message numerus="yes">
        <source>%n punkter</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handlingsplan, %n områden</source>
        <translation>
            <numerusform>Action plan, %n area</numerusform>
            <numerusform>Action plan, %n areas</numerusform>
        </translation>
    </message>
    <message>
        <source>Samma fil är redan inläst.</source>
        <translation>The same file has already been read in.</translation>
    </message>
    <message>
        <source>Filen är för tung att läsa in.</source>
        <translation>The file is too heavy to read in.</translation>
    </message>
</context>
<context>
    <name>reviewing::ImportEdits</name>
    <message>
        <source>Läsa personer och grupper</source>
        <translation>Read people and groups</translation>
    </message>
    <message>
        <source>Läsa in</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>Läs in %1</source>
        <translation>Read in %1</translation>
    </message>
    <message>
        <source>Läs in filer</source>
        <translation>Read in files</translation>
    </message>
</context>
<context>
    <name>reviewing::PlanQuestions</name>
    <message>
        <source>Vad heter planen?</source>
        <translation>What is the plan called?</translation>
    </message>
    <message>
        <source>Ingen rubrik hittades.</source>
        <translation>No title was found.</translation>
    </message>
    <message>
        <source>Vilka är utvecklingsområdena?</source>
        <translation>Which are the development areas?</translation>
    </message>
    <message>
        <source>Inga områden hittades.</source>
        <translation>No areas were found.</translation>
    </message>
    <message>
        <source>Vad ska göras i området?</source>
        <translation>What is to be done in the area?</translation>
    </message>
    <message>
        <source>Har området inget mål?</source>
        <translation>Does the area have no goal?</translation>
    </message>
    <message>
        <source>Vilken summa gäller?</source>
        <translation>Which total is right?</translation>
    </message>
    <message>
        <source>Planen säger %1, raderna blir %2.</source>
        <translation>The plan says %1, the lines add up to %2.</translation>
    </message>
    <message>
        <source>Var hör texten hemma?</source>
        <translation>Where does the text belong?</translation>
    </message>
</context>
<context>
    <name>reviewing::PlanRows</name>
    <message>
        <source>Ta bort raden</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Ny rad</source>
        <translation>New row</translation>
    </message>
    <message>
        <source>Flytta raden</source>
        <translation>Move the row</translation>
    </message>
    <message>
        <source>Ändra radens slag</source>
        <translation>Change the kind of the row</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Ändra texten</source>
        <translation>Change the text</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bakgrund</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Delaktighet</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Nulägesanalys</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Behov</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Insats</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Deltagare</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Mål</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Ansvar</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Styrka</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Svaghet</source>
        <translation>Weakness</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Spridning</source>
        <translation>Spreading</translation>
    </message>
    <message>
        <source>Tidplan</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Kostnad</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Angiven summa</source>
        <translation>Stated total</translation>
    </message>
    <message>
        <source>Övrig text</source>
        <translation>Other text</translation>
    </message>
</context>
<context>
    <name>reviewing::Questions</name>
    <message>
        <source>Vilken dag var mötet?</source>
        <translation>What day was the meeting?</translation>
    </message>
    <message>
        <source>Dagen framgår inte.</source>
        <translation>The day is not told.</translation>
    </message>
    <message>
        <source>Vilken grupp höll mötet?</source>
        <translation>Which group held the meeting?</translation>
    </message>
    <message>
        <source>Gruppen framgår inte.</source>
        <translation>The group is not told.</translation>
    </message>
    <message>
        <source>Mötet finns redan. Ska det här stå bredvid?</source>
        <translation>The meeting is already here. Is this to stand beside it?</translation>
    </message>
    <message>
        <source>Är %1 en ny person?</source>
        <translation>Is %1 a new person?</translation>
    </message>
    <message>
        <source>Liknar %1.</source>
        <translation>Resembles %1.</translation>
    </message>
    <message>
        <source>Vem är ”%1”?</source>
        <translation>Who is “%1”?</translation>
    </message>
    <message>
        <source>Namnet finns inte bland personerna.</source>
        <translation>The name is not among the people.</translation>
    </message>
    <message>
        <source>Är %1 en ny grupp?</source>
        <translation>Is %1 a new group?</translation>
    </message>
</context>
<context>
    <name>reviewing::ReviewDesk</name>
    <message>
        <source>Granska</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>search::HitList</name>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Till senare möte</source>
        <translation>To a later meeting</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Uppdrag</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Insatser</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Handlingsplan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation>Year cycle</translation>
    </message>
    <message>
        <source>Inlästa filer</source>
        <translation>Files read in</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>Uppgiften har ändrats sedan den lästes. Läs om den och försök igen.</source>
        <translation>The value has changed since it was read. Read it again and retry.</translation>
    </message>
    <message>
        <source>Handlingsplanen finns inte.</source>
        <translation>The action plan does not exist.</translation>
    </message>
</context>
<context>
    <name>storage::Database</name>
    <message>
        <source>Filen kunde inte göras om till den här versionen och är som den var. %1</source>
        <translation>The file could not be brought to this version and is as it was. %1</translation>
    </message>
</context>
<context>
    <name>storage::Opening</name>
    <message>
        <source>Filen skrivs i av någon annan. Den är öppnad för läsning.</source>
        <translation>Someone else is writing in the file. It is open for reading.</translation>
    </message>
    <message>
        <source>%1 på datorn %2 skriver i filen sedan %3. Den är öppnad för läsning.</source>
        <translation>%1 on the computer %2 has been writing in the file since %3. It is open for reading.</translation>
    </message>
    <message>
        <source>Filen är skadad och kan inte öppnas. Återställ den från en säkerhetskopia.</source>
        <translation>The file is damaged and cannot be opened. Restore it from a backup.</translation>
    </message>
    <message>
        <source>Filen är skadad och kan inte öppnas. Den senaste säkerhetskopian är %1.</source>
        <translation>The file is damaged and cannot be opened. The latest backup is %1.</translation>
    </message>
    <message>
        <source>Filen har flyttats, bytts ut eller tagits bort medan den var öppen. Texten är kvar här.</source>
        <translation>The file was moved, replaced or removed while it was open. The text is still here.</translation>
    </message>
    <message>
        <source>Filen stängdes inte ordentligt förra gången. Den måste öppnas en gång där man får skriva i den.</source>
        <translation>The file was not closed properly last time. It must be opened once where it may be written.</translation>
    </message>
    <message>
        <source>Mappen som filen ska ligga i finns inte.</source>
        <translation>The folder that the file is to lie in does not exist.</translation>
    </message>
    <message>
        <source>Filen finns inte.</source>
        <translation>The file does not exist.</translation>
    </message>
    <message>
        <source>Det går inte att skapa en fil i mappen. Välj en annan mapp.</source>
        <translation>A file cannot be made in the folder. Choose another folder.</translation>
    </message>
    <message>
        <source>Filen är tom.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Filen är ingen fil från Röda tråden.</source>
        <translation>The file is not one of Röda tråden&apos;s.</translation>
    </message>
    <message>
        <source>Filen går inte att läsa. Du saknar kanske behörighet till den.</source>
        <translation>The file cannot be read. You may lack permission.</translation>
    </message>
    <message>
        <source>Filen eller mappen är skrivskyddad. Den är öppnad för läsning.</source>
        <translation>The file or folder is write-protected. It is open for reading.</translation>
    </message>
    <message>
        <source>Filen är skriven av en nyare version av Röda tråden. Den är öppnad för läsning; uppdatera programmet för att skriva i den.</source>
        <translation>The file was written by a newer version of Röda tråden. It is open for reading; update the program to write in it.</translation>
    </message>
    <message>
        <source>Läsutgåvan är skadad. Be om en ny.</source>
        <translation>The readers&apos; copy is damaged. Ask for a new one.</translation>
    </message>
    <message>
        <source>Läsutgåvan är skriven av en nyare version av Röda tråden. Uppdatera programmet om något saknas.</source>
        <translation>The readers&apos; copy was written by a later version of Röda tråden. Update the program if something is missing.</translation>
    </message>
    <message>
        <source>Läsutgåva från %1. Den ändras inte; en nyare läggs i samma mapp när det finns mer att läsa.</source>
        <translation>Readers&apos; copy of %1. It does not change; a newer one is put in the same folder when there is more to read.</translation>
    </message>
</context>
<context>
    <name>storage::ThreadRepository</name>
    <message>
        <source>Verksamhetsplan %1</source>
        <translation>Operational plan %1</translation>
    </message>
    <message>
        <source>%1, rang %2</source>
        <translation>%1, rank %2</translation>
    </message>
    <message>
        <source>Behov %1</source>
        <translation>Need %1</translation>
    </message>
    <message>
        <source>Lägesbeskrivning</source>
        <translation>Status report</translation>
    </message>
    <message>
        <source>Utvecklingsområde %1</source>
        <translation>Development area %1</translation>
    </message>
    <message>
        <source>Verksamhetsdialog</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Verksamhetsdialog, %1</source>
        <translation>Dialogue, %1</translation>
    </message>
</context>
<context>
    <name>storage::WaitingReader</name>
    <message>
        <source>Uppföljning av insats %1</source>
        <translation>Follow-up of measure %1</translation>
    </message>
</context>
<context>
    <name>views::ActionPlanPlace</name>
    <message>
        <source>Exportera planen …</source>
        <translation>Export the plan …</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Täckning</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Ansvar</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Kostnad</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Handlingsplanen kan inte läsas.</source>
        <translation>The action plan cannot be read.</translation>
    </message>
    <message>
        <source>Handlingsplanerna kan inte läsas.</source>
        <translation>The action plans cannot be read.</translation>
    </message>
    <message>
        <source>Planer</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Alla planer</source>
        <translation>All plans</translation>
    </message>
    <message>
        <source>Planens uppgifter …</source>
        <translation>About the plan …</translation>
    </message>
    <message>
        <source>Nästa periods plan …</source>
        <translation>The next period’s plan …</translation>
    </message>
    <message>
        <source>Lägg planen i papperskorgen</source>
        <translation>Put the plan in the wastebasket</translation>
    </message>
    <message>
        <source>%1 ligger i papperskorgen.</source>
        <translation>%1 lies in the wastebasket.</translation>
    </message>
    <message>
        <source>Exportera</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Vilka insatser svarar mot vilka behov</source>
        <translation>Which measures answer which needs</translation>
    </message>
    <message>
        <source>Vem svarar för vad</source>
        <translation>Who answers for what</translation>
    </message>
    <message>
        <source>När det görs</source>
        <translation>When it is done</translation>
    </message>
    <message>
        <source>När det görs, %1</source>
        <translation>When it is done, %1</translation>
    </message>
    <message>
        <source>Tusental kronor</source>
        <translation>Thousands of kronor</translation>
    </message>
    <message>
        <source>Tusental kronor, %1</source>
        <translation>Thousands of kronor, %1</translation>
    </message>
    <message>
        <source>Huvudman</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>%1. %2, %3, %4</source>
        <translation>%1. %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n behov</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n område(n)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message>
        <source>Handlingsplan</source>
        <translation>Action plan</translation>
    </message>
</context>
<context>
    <name>views::ActivityList</name>
    <message>
        <source>Klar: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Vad som ska göras</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Aktivitet</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Ta bort aktiviteten</source>
        <translation>Remove the activity</translation>
    </message>
    <message>
        <source>Ta bort aktiviteten %1</source>
        <translation>Remove the activity %1</translation>
    </message>
    <message>
        <source>Ny aktivitet</source>
        <translation>New activity</translation>
    </message>
</context>
<context>
    <name>views::ApprovePanel</name>
    <message>
        <source>Justeras av</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Justera</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Justera anteckningarna</source>
        <translation>Approve the minutes</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Justerade anteckningar ändras inte mer. Behöver något rättas blir det en ny version bredvid.</source>
        <translation>Approved minutes do not change any more. If something must be corrected it becomes a new version beside them.</translation>
    </message>
    <message>
        <source>Ingen person heter så. Lägg till under Grupper och personer.</source>
        <translation>Nobody has that name. Add them under Groups and people.</translation>
    </message>
</context>
<context>
    <name>views::AreaSheet</name>
    <message>
        <source>Ändra område</source>
        <translation>Change area</translation>
    </message>
    <message>
        <source>Områdets nummer</source>
        <translation>The area’s number</translation>
    </message>
    <message>
        <source>Områdets namn</source>
        <translation>The area’s name</translation>
    </message>
    <message>
        <source>Utvecklingsområde</source>
        <translation>Development area</translation>
    </message>
    <message>
        <source>Svarar mot huvudmannens område</source>
        <translation>Answers the principal’s area</translation>
    </message>
    <message>
        <source>Vilket område som besvaras</source>
        <translation>Which area is answered</translation>
    </message>
    <message>
        <source>Vart ska vi?</source>
        <translation>Where are we going?</translation>
    </message>
    <message>
        <source>Hur gör vi?</source>
        <translation>How do we do it?</translation>
    </message>
    <message>
        <source>Ansvar för hela området</source>
        <translation>Responsibility for the whole area</translation>
    </message>
    <message>
        <source>Tidplan i ord</source>
        <translation>Schedule in words</translation>
    </message>
    <message>
        <source>Mål</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Flytta mål</source>
        <translation>Move goal</translation>
    </message>
    <message>
        <source>Skriv ett mål för hela området</source>
        <translation>Write a goal for the whole area</translation>
    </message>
    <message>
        <source>Insats utan namn</source>
        <translation>Measure without name</translation>
    </message>
    <message>
        <source>Skriv namnet på en ny insats</source>
        <translation>Write the name of a new measure</translation>
    </message>
    <message>
        <source>Ändra ansvar</source>
        <translation>Change responsibility</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Ansvar</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Svarar för</source>
        <translation>Answers for</translation>
    </message>
    <message>
        <source>Flytta ansvar</source>
        <translation>Move responsibility</translation>
    </message>
    <message>
        <source>Skriv vad någon svarar för i hela området</source>
        <translation>Write what someone answers for in the whole area</translation>
    </message>
    <message>
        <source>Tidplan</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Ändra tidplan</source>
        <translation>Change schedule</translation>
    </message>
    <message>
        <source>När?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Flytta tidplan</source>
        <translation>Move schedule</translation>
    </message>
    <message>
        <source>Ny tid</source>
        <translation>New time</translation>
    </message>
    <message>
        <source>Skriv när något ska vara gjort</source>
        <translation>Write when something is to be done</translation>
    </message>
    <message>
        <source>Inget</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>views::AssignmentPage</name>
    <message>
        <source>Uppdraget</source>
        <translation>The assignment</translation>
    </message>
    <message>
        <source>Flytta eller ta bort …</source>
        <translation>Move or remove …</translation>
    </message>
    <message>
        <source>Uppdragets namn</source>
        <translation>The assignment&apos;s name</translation>
    </message>
    <message>
        <source>Var är vi? Nulägesanalys</source>
        <translation>Where are we? Present state</translation>
    </message>
    <message>
        <source>Hur det är nu, och vad vi bygger det på</source>
        <translation>How it is now, and what we build that on</translation>
    </message>
    <message>
        <source>Vart ska vi? Önskat läge</source>
        <translation>Where are we going? Desired state</translation>
    </message>
    <message>
        <source>Hur det är när vi är framme</source>
        <translation>How it is when we are there</translation>
    </message>
    <message>
        <source>Avgränsning</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Vad som inte ingår</source>
        <translation>What is not part of it</translation>
    </message>
    <message>
        <source>Antaganden</source>
        <translation>Assumptions</translation>
    </message>
    <message>
        <source>Vad som måste stämma</source>
        <translation>What must hold</translation>
    </message>
    <message>
        <source>Hur gör vi? Aktiviteter</source>
        <translation>How do we do it? Activities</translation>
    </message>
    <message>
        <source>Aktiviteter</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Länkar och dokument</source>
        <translation>Links and documents</translation>
    </message>
    <message>
        <source>En adress eller ett dokument på varje rad</source>
        <translation>An address or a document on each line</translation>
    </message>
    <message>
        <source>Hur blev det? Lägesbeskrivningar</source>
        <translation>How did it turn out? Status reports</translation>
    </message>
    <message>
        <source>Ny lägesbeskrivning</source>
        <translation>New status report</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ägare</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>Personer eller grupper</source>
        <translation>People or bodies</translation>
    </message>
    <message>
        <source>N&amp;ummer</source>
        <translation>N&amp;umber</translation>
    </message>
    <message>
        <source>Ä&amp;gare</source>
        <translation>Ow&amp;ners</translation>
    </message>
    <message>
        <source>Årets &amp;fokus: ett uppdrag varje år</source>
        <translation>&amp;Focus of the year: one assignment each year</translation>
    </message>
    <message>
        <source>Resurser som läggs till</source>
        <translation>Resources that are added</translation>
    </message>
    <message>
        <source>Tid, pengar, människor</source>
        <translation>Time, money, people</translation>
    </message>
    <message>
        <source>Det som hänt</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>Hela tråden</source>
        <translation>The whole thread</translation>
    </message>
    <message>
        <source>← Verksamhetsplan %1</source>
        <translation>← Operational plan %1</translation>
    </message>
    <message>
        <source>Resurser</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>%1 sitter inte längre i någon grupp. Uppdraget står kvar hos den personen tills en annan ägare anges.</source>
        <translation>%1 no longer sits in any body. The assignment stays with that person until another owner is given.</translation>
    </message>
    <message>
        <source>Fortsätter %1 %2</source>
        <translation>Continues %1 %2</translation>
    </message>
    <message>
        <source>Ingen än. Skriv # och uppdragets namn i ett möte och gör punkten till lägesbeskrivning, eller skriv en här.</source>
        <translation>None yet. Write # and the assignment&apos;s name in a meeting and make the item a status report, or write one here.</translation>
    </message>
    <message>
        <source>Flytta till verksamhetsplan %1</source>
        <translation>Move to operational plan %1</translation>
    </message>
    <message>
        <source>Ta bort uppdraget</source>
        <translation>Remove the assignment</translation>
    </message>
</context>
<context>
    <name>views::AssignmentPane</name>
    <message>
        <source>Läge för läge</source>
        <translation>Report by report</translation>
    </message>
    <message>
        <source>Uppdraget</source>
        <translation>The assignment</translation>
    </message>
    <message>
        <source>Öppna uppdraget</source>
        <translation>Open the assignment</translation>
    </message>
    <message>
        <source>Hela tråden</source>
        <translation>The whole thread</translation>
    </message>
    <message>
        <source>Det som hänt</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>rang %1</source>
        <translation>rank %1</translation>
    </message>
    <message>
        <source>långsiktigt</source>
        <translation>long-term</translation>
    </message>
    <message>
        <source>Uppdrag, %1</source>
        <translation>Assignment, %1</translation>
    </message>
    <message>
        <source>Uppdrag %1, %2</source>
        <translation>Assignment %1, %2</translation>
    </message>
    <message>
        <source>Utan namn</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Inget nytt sedan %1.</source>
        <translation>Nothing new since %1.</translation>
    </message>
    <message>
        <source>Ingen lägesbeskrivning än.</source>
        <translation>No status report yet.</translation>
    </message>
    <message>
        <source>%1 sitter inte längre i någon grupp.</source>
        <translation>%1 no longer sits in any body.</translation>
    </message>
</context>
<context>
    <name>views::AttendanceRow</name>
    <message>
        <source>Alla är här</source>
        <translation>Everyone is here</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Närvaro</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>De som inte är markerade blir närvarande</source>
        <translation>Those not marked become present</translation>
    </message>
    <message>
        <source>Lägg till deltagare eller gäst</source>
        <translation>Add participant or guest</translation>
    </message>
    <message>
        <source>Namn, Enter lägger till</source>
        <translation>Name, Enter adds</translation>
    </message>
    <message>
        <source>Deltagare eller gäst</source>
        <translation>Participant or guest</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kom till punkt</source>
        <translation>Arrived at item</translation>
    </message>
    <message>
        <source>Från början</source>
        <translation>From the start</translation>
    </message>
    <message>
        <source>Gick vid punkt</source>
        <translation>Left at item</translation>
    </message>
    <message>
        <source>Stannade till slutet</source>
        <translation>Stayed to the end</translation>
    </message>
    <message>
        <source>Ta bort från mötet</source>
        <translation>Remove from the meeting</translation>
    </message>
</context>
<context>
    <name>views::BatchDialog</name>
    <message>
        <source>Ta med &amp;utkast</source>
        <translation>Include &amp;drafts</translation>
    </message>
    <message>
        <source>&amp;Exportera</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Exportera flera</source>
        <translation>Export several</translation>
    </message>
    <message>
        <source>Hur långt exporten har kommit</source>
        <translation>How far the export has come</translation>
    </message>
    <message>
        <source>%1 (%2 av %3)</source>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Alla grupper</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>Alla år</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>&amp;Grupp</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>&amp;År</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Välj …</source>
        <translation>&amp;Choose …</translation>
    </message>
    <message>
        <source>Välj mapp</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>&amp;Mapp</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>Inga anteckningar i urvalet.</source>
        <translation>No minutes match.</translation>
    </message>
    <message numerus="yes">
        <source>%n anteckningar exporteras.</source>
        <translation>
            <numerusform>%n set of minutes is exported.</numerusform>
            <numerusform>%n minutes are exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mappen finns inte.</source>
        <translation>The folder does not exist.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n filer är sparade.</source>
        <translation>
            <numerusform>%n file is saved.</numerusform>
            <numerusform>%n files are saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Avbruten. %1</source>
        <translation>Cancelled. %1</translation>
    </message>
    <message>
        <source>Visa det som är under &amp;sekretess</source>
        <translation>Show what is &amp;confidential</translation>
    </message>
    <message>
        <source>Annars står det [maskerat] i stället för texten.</source>
        <translation>Otherwise [maskerat] stands in place of the text.</translation>
    </message>
    <message numerus="yes">
        <source>%n filer finns redan i mappen och ersätts.</source>
        <translation>
            <numerusform>%n file is already in the folder and is replaced.</numerusform>
            <numerusform>%n files are already in the folder and are replaced.</numerusform>
        </translation>
    </message>
    <message>
        <source>Öppna mappen</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>views::BatchExport</name>
    <message>
        <source>Dokumentet kunde inte göras.</source>
        <translation>The document could not be made.</translation>
    </message>
    <message>
        <source>Resten är inte försökt.</source>
        <translation>The rest was not tried.</translation>
    </message>
    <message>
        <source>Dokumenten kunde inte göras.</source>
        <translation>The documents could not be made.</translation>
    </message>
</context>
<context>
    <name>views::BoardDelegate</name>
    <message>
        <source>%1 (har lämnat)</source>
        <translation>%1 (has left)</translation>
    </message>
    <message>
        <source>Prioriterade</source>
        <translation>Prioritised</translation>
    </message>
    <message>
        <source>Långsiktiga</source>
        <translation>Long-term</translation>
    </message>
    <message>
        <source>Alt+↑ och Alt+↓ ändrar rang</source>
        <translation>Alt+↑ and Alt+↓ change rank</translation>
    </message>
    <message numerus="yes">
        <source>%n uppdrag</source>
        <translation>
            <numerusform>%n assignment</numerusform>
            <numerusform>%n assignments</numerusform>
        </translation>
    </message>
    <message>
        <source>Inget läge än</source>
        <translation>No report yet</translation>
    </message>
    <message>
        <source>Läge %1</source>
        <translation>Reported %1</translation>
    </message>
    <message>
        <source>Årets fokus</source>
        <translation>Focus of the year</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, slutat</source>
        <translation>%1, has left</translation>
    </message>
</context>
<context>
    <name>views::BoardView</name>
    <message>
        <source>Uppdragen, i rangordning</source>
        <translation>The assignments, by rank</translation>
    </message>
</context>
<context>
    <name>views::BodyForm</name>
    <message>
        <source>Möten och anteckningar förs här</source>
        <translation>Meetings and minutes are kept here</translation>
    </message>
    <message>
        <source>Löper genom hela mötet</source>
        <translation>Runs on through the whole meeting</translation>
    </message>
    <message>
        <source>Börjar om under varje rubrik</source>
        <translation>Restarts under each heading</translation>
    </message>
    <message>
        <source>Rubrikernas ordning</source>
        <translation>Order of the headings</translation>
    </message>
    <message>
        <source>Alt och pil flyttar en rubrik</source>
        <translation>Alt and an arrow move a heading</translation>
    </message>
    <message>
        <source>Stående punkter</source>
        <translation>Standing items</translation>
    </message>
    <message>
        <source>En på varje rad. De läggs sist på varje ny dagordning.</source>
        <translation>One a line. They go last on every new agenda.</translation>
    </message>
    <message>
        <source>Upp</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Ned</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Flytta rubriken uppåt</source>
        <translation>Move the heading up</translation>
    </message>
    <message>
        <source>Flytta rubriken nedåt</source>
        <translation>Move the heading down</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Förkortning</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Vanlig plats</source>
        <translation>Usual place</translation>
    </message>
    <message>
        <source>Numrering</source>
        <translation>Numbering</translation>
    </message>
    <message>
        <source>Dokumentens utseende …</source>
        <translation>Look of documents …</translation>
    </message>
    <message>
        <source>Nytt läge för VP-uppdrag</source>
        <translation>News of plan assignments</translation>
    </message>
    <message>
        <source>Så länge får ett uppdrag vara utan nytt läge hos gruppen.</source>
        <translation>How long an assignment may be without news in this group.</translation>
    </message>
    <message numerus="yes">
        <source>Som alla (%n dagar)</source>
        <translation>
            <numerusform>As everyone (%n day)</numerusform>
            <numerusform>As everyone (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dagar</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::CaretList</name>
    <message>
        <source>Förslag</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Skriv för att välja, Enter infogar, Esc stänger</source>
        <translation>Type to choose, Enter inserts, Esc closes</translation>
    </message>
    <message>
        <source>%1, %2 av %3</source>
        <translation>%1, %2 of %3</translation>
    </message>
</context>
<context>
    <name>views::Choices</name>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>beslut</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>Uppgift</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>uppgift uppdrag</source>
        <translation>task</translation>
    </message>
    <message>
        <source>Till senare möte</source>
        <translation>To a later meeting</translation>
    </message>
    <message>
        <source>nästa senare till</source>
        <translation>next later to</translation>
    </message>
    <message>
        <source>Överenskommelse</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>överenskommelse samsyn</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>Ny punkt</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>punkt ny</source>
        <translation>item new</translation>
    </message>
    <message>
        <source>Etikett</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>etikett</source>
        <translation>label</translation>
    </message>
    <message>
        <source>Föredragande</source>
        <translation>Presenters</translation>
    </message>
    <message>
        <source>föredragande</source>
        <translation>presenters</translation>
    </message>
    <message>
        <source>Avsnittet Dialog</source>
        <translation>Section Dialogue</translation>
    </message>
    <message>
        <source>dialog avsnitt</source>
        <translation>dialogue section</translation>
    </message>
    <message>
        <source>Avsnittet Information</source>
        <translation>Section Information</translation>
    </message>
    <message>
        <source>information avsnitt</source>
        <translation>information section</translation>
    </message>
    <message>
        <source>Avsnittet Beslut</source>
        <translation>Section Decisions</translation>
    </message>
    <message>
        <source>avsnitt</source>
        <translation>section</translation>
    </message>
    <message>
        <source>Punktlista</source>
        <translation>Bullet list</translation>
    </message>
    <message>
        <source>punktlista lista</source>
        <translation>bullet list</translation>
    </message>
    <message>
        <source>Numrerad lista</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>numrerad lista</source>
        <translation>numbered list</translation>
    </message>
    <message>
        <source>Vanlig text</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>text vanlig</source>
        <translation>text plain</translation>
    </message>
    <message>
        <source>Sekretess</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>sekretess</source>
        <translation>confidential</translation>
    </message>
    <message>
        <source>Gör till lägesbeskrivning</source>
        <translation>Make it a status report</translation>
    </message>
    <message>
        <source>lägesbeskrivning läge</source>
        <translation>report status</translation>
    </message>
    <message>
        <source>Gör till prioritering</source>
        <translation>Make it a prioritisation</translation>
    </message>
    <message>
        <source>prioritering</source>
        <translation>prioritise</translation>
    </message>
    <message>
        <source>VP %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Uppföljning av insats</source>
        <translation>Follow-up of a measure</translation>
    </message>
    <message>
        <source>uppföljning följs insats</source>
        <translation>followup follow measure</translation>
    </message>
</context>
<context>
    <name>views::CostDelegate</name>
    <message>
        <source>Hela planen</source>
        <translation>The whole plan</translation>
    </message>
</context>
<context>
    <name>views::CostView</name>
    <message>
        <source>Kostnader</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Kostnader efter område och slag, i tusental kronor</source>
        <translation>Costs by area and kind, in thousands of kronor</translation>
    </message>
    <message>
        <source>Fördelning per slag</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>Alla kostnader</source>
        <translation>All costs</translation>
    </message>
    <message>
        <source>&amp;Planens text anger</source>
        <translation>&amp;The plan’s text says</translation>
    </message>
    <message>
        <source>Summan som planens text anger</source>
        <translation>The sum that the plan’s text says</translation>
    </message>
    <message>
        <source>Ingen summa</source>
        <translation>No sum</translation>
    </message>
    <message>
        <source>Ny kostnad</source>
        <translation>New cost</translation>
    </message>
    <message>
        <source>Alla kostnader. F2 ändrar, Delete tar bort.</source>
        <translation>All costs. F2 changes, Delete removes.</translation>
    </message>
    <message>
        <source>Ändra kostnad</source>
        <translation>Change cost</translation>
    </message>
    <message>
        <source>%1 tkr</source>
        <translation>%1 kSEK</translation>
    </message>
    <message>
        <source>Ändra planens angivna summa</source>
        <translation>Change the plan’s stated sum</translation>
    </message>
</context>
<context>
    <name>views::CoverageView</name>
    <message>
        <source>Täckning: behov och insatser</source>
        <translation>Coverage: needs and measures</translation>
    </message>
    <message>
        <source>svarar mot behovet</source>
        <translation>answers the need</translation>
    </message>
    <message>
        <source>behov utan insats</source>
        <translation>need without measure</translation>
    </message>
    <message>
        <source>insats utan behov</source>
        <translation>measure without need</translation>
    </message>
    <message>
        <source>Inga behov än</source>
        <translation>No needs yet</translation>
    </message>
    <message>
        <source>Skriv behoven ur nulägesanalysen under Plan, Behov. Här syns sedan vilka som ingen insats svarar mot.</source>
        <translation>Write the needs of the analysis under Plan, Needs. Those that no measure answers then show here.</translation>
    </message>
    <message>
        <source>Inga insatser än</source>
        <translation>No measures yet</translation>
    </message>
    <message>
        <source>När planen har insatser syns här vilka behov de svarar mot.</source>
        <translation>When the plan has measures, the needs they answer show here.</translation>
    </message>
    <message numerus="yes">
        <source>%n behov väntar på svar. Skapa en insats, eller skriv varför behovet får vänta.</source>
        <translation>
            <numerusform>%n need waits for an answer. Create a measure, or write why the need may wait.</numerusform>
            <numerusform>%n needs wait for an answer. Create a measure, or write why the need may wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) svarar inte mot något behov.</source>
        <translation>
            <numerusform>%n measure answers no need.</numerusform>
            <numerusform>%n measures answer no need.</numerusform>
        </translation>
    </message>
    <message>
        <source>Varje behov har en insats, och varje insats ett behov.</source>
        <translation>Every need has a measure, and every measure a need.</translation>
    </message>
    <message>
        <source>svarar delvis</source>
        <translation>answers in part</translation>
    </message>
</context>
<context>
    <name>views::CycleRows</name>
    <message>
        <source>Årets poster</source>
        <translation>The year&apos;s entries</translation>
    </message>
</context>
<context>
    <name>views::DateEdit</name>
    <message>
        <source>Datum, till exempel nästa tisdag</source>
        <translation>Date, for example nästa tisdag</translation>
    </message>
    <message>
        <source>”%1” är inget datum. Skriv till exempel 23 mars, nästa tisdag eller 2026-03-23.</source>
        <translation>“%1” is not a date. Write for example 23 mars, nästa tisdag or 2026-03-23.</translation>
    </message>
</context>
<context>
    <name>views::DecisionDelegate</name>
    <message>
        <source>Återgivet</source>
        <translation>Reported</translation>
    </message>
</context>
<context>
    <name>views::DecisionPane</name>
    <message>
        <source>Beslutet</source>
        <translation>The decision</translation>
    </message>
    <message>
        <source>Inget beslut valt</source>
        <translation>No decision chosen</translation>
    </message>
    <message>
        <source>Välj ett i listan så visas det här.</source>
        <translation>Choose one in the list and it is shown here.</translation>
    </message>
    <message>
        <source>Beslutets text</source>
        <translation>The decision&apos;s text</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Ingen dag</source>
        <translation>No day</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Öppna beslutet som ersätts</source>
        <translation>Open the replaced decision</translation>
    </message>
    <message>
        <source>&amp;Ansvarig</source>
        <translation>&amp;Responsible</translation>
    </message>
    <message>
        <source>&amp;Följs upp</source>
        <translation>&amp;Follow-up</translation>
    </message>
    <message>
        <source>E&amp;rsätter</source>
        <translation>R&amp;eplaces</translation>
    </message>
    <message>
        <source>Så kom det till</source>
        <translation>How it came about</translation>
    </message>
    <message>
        <source>Visa i anteckningarna</source>
        <translation>Show in the minutes</translation>
    </message>
    <message>
        <source>Vad det ledde till</source>
        <translation>What it led to</translation>
    </message>
    <message>
        <source>Läge: %1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>%1, punkt %2 ”%3”.</source>
        <translation>%1, item %2 “%3”.</translation>
    </message>
    <message>
        <source>Föredragande %1.</source>
        <translation>Presented by %1.</translation>
    </message>
    <message>
        <source>Beslutet är taget av %1 och återges här.</source>
        <translation>The decision was taken by %1 and is reported here.</translation>
    </message>
    <message>
        <source>ett annat organ</source>
        <translation>another body</translation>
    </message>
    <message>
        <source>senast %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Ersätter det här, %1</source>
        <translation>Replaces this, %1</translation>
    </message>
    <message>
        <source>Inget har knutits till beslutet än.</source>
        <translation>Nothing is tied to the decision yet.</translation>
    </message>
    <message>
        <source>Inget. Skriv ord ur ett äldre beslut.</source>
        <translation>Nothing. Write words of an earlier decision.</translation>
    </message>
    <message>
        <source>Gör till prioritering</source>
        <translation>Make it a prioritisation</translation>
    </message>
    <message>
        <source>Uppdragen som räknas upp under beslutet blir verksamhetsplanens prioritering, i samma ordning</source>
        <translation>The assignments named under the decision become the operational plan&apos;s prioritisation, in the same order</translation>
    </message>
    <message>
        <source>Kopiera</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Hänvisning med länk</source>
        <translation>Reference with a link</translation>
    </message>
    <message>
        <source>Citat med källa</source>
        <translation>Quotation with its source</translation>
    </message>
    <message>
        <source>När var ärendet uppe?</source>
        <translation>When was this matter up?</translation>
    </message>
    <message>
        <source>Hela tråden</source>
        <translation>The whole thread</translation>
    </message>
    <message>
        <source>”%1” (%2, %3 %4)</source>
        <translation>“%1” (%2, %3 %4)</translation>
    </message>
</context>
<context>
    <name>views::DecisionsPlace</name>
    <message>
        <source>Beslut, nyast först</source>
        <translation>Decisions, newest first</translation>
    </message>
    <message>
        <source>Inga beslut än</source>
        <translation>No decisions yet</translation>
    </message>
    <message>
        <source>Det första syns här när mötet skrivs.</source>
        <translation>The first one shows here when the meeting is written.</translation>
    </message>
    <message>
        <source>Sök bland besluten</source>
        <translation>Search the decisions</translation>
    </message>
    <message>
        <source>Visa i anteckningarna</source>
        <translation>Show in the minutes</translation>
    </message>
    <message>
        <source>Ord i beslutet</source>
        <translation>Words in the decision</translation>
    </message>
    <message>
        <source>Sök bland besluten (/ eller Ctrl+F)</source>
        <translation>Search the decisions (/ or Ctrl+F)</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Urval</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Exportera</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>%1 av %n beslut, nyast först</source>
        <translation>
            <numerusform>%1 of %n decision</numerusform>
            <numerusform>%1 of %n decisions, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beslut, nyast först</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions, newest first</numerusform>
        </translation>
    </message>
    <message>
        <source>Inga beslut i urvalet</source>
        <translation>No decisions match</translation>
    </message>
    <message>
        <source>Ta bort något val, eller tryck Esc för att visa alla.</source>
        <translation>Remove a choice, or press Esc to show all.</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Exportera …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Läser besluten …</source>
        <translation>Reading the decisions …</translation>
    </message>
    <message>
        <source>Det tar någon sekund första gången.</source>
        <translation>This takes a second or so the first time.</translation>
    </message>
    <message>
        <source>Kopiera hänvisning med länk</source>
        <translation>Copy the reference with a link</translation>
    </message>
    <message>
        <source>Kopiera som citat med källa</source>
        <translation>Copy as a quotation with its source</translation>
    </message>
</context>
<context>
    <name>views::DepartureList</name>
    <message>
        <source>tas inte upp</source>
        <translation>not brought up</translation>
    </message>
    <message>
        <source>Nästa möte i %1</source>
        <translation>The next meeting of %1</translation>
    </message>
    <message>
        <source>En dag …</source>
        <translation>A day …</translation>
    </message>
    <message>
        <source>Ta inte upp den …</source>
        <translation>Do not bring it up …</translation>
    </message>
    <message>
        <source>Vilken dag?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>Vilken dag ska punkten upp?</source>
        <translation>On which day is the item to come up?</translation>
    </message>
    <message>
        <source>Skriv en dag efter mötet.</source>
        <translation>Write a day after the meeting.</translation>
    </message>
    <message>
        <source>Skäl, Enter när det är skrivet</source>
        <translation>Reason, Enter when it is written</translation>
    </message>
    <message>
        <source>Varför tas punkten inte upp?</source>
        <translation>Why is the item not brought up?</translation>
    </message>
</context>
<context>
    <name>views::DepartureRow</name>
    <message>
        <source>Tryck för att skicka den någon annanstans</source>
        <translation>Press to send it somewhere else</translation>
    </message>
</context>
<context>
    <name>views::DetailsCard</name>
    <message>
        <source>Ansvarig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Följs upp</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Gäller</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Genomfört</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Ersatt</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Upphävt</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Klar senast</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Återrapporteras</source>
        <translation>Report back</translation>
    </message>
    <message>
        <source>Öppen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Struken</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Mötet en viss dag</source>
        <translation>The meeting on a certain day</translation>
    </message>
    <message>
        <source>Nästa möte</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Senare, utan dag</source>
        <translation>Later, no day</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Punktens rubrik</source>
        <translation>The item&apos;s title</translation>
    </message>
    <message>
        <source>Samma rubrik som punkten här</source>
        <translation>The same title as this item</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Sekretess</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Enter sparar, Esc stänger</source>
        <translation>Enter saves, Esc closes</translation>
    </message>
    <message>
        <source>Skriv vilken dag, eller välj nästa möte.</source>
        <translation>Write which day, or choose the next meeting.</translation>
    </message>
    <message>
        <source>Insats</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Ingen handlingsplan gäller den dagen</source>
        <translation>No action plan is in force that day</translation>
    </message>
    <message>
        <source>Välj insats</source>
        <translation>Choose measure</translation>
    </message>
    <message>
        <source>Effekt</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Hur ser ni det?</source>
        <translation>How do you see it?</translation>
    </message>
    <message>
        <source>Orsak</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Varför blev det så?</source>
        <translation>Why did it turn out so?</translation>
    </message>
    <message>
        <source>Sedan</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Insatsen fortsätter</source>
        <translation>The measure goes on</translation>
    </message>
    <message>
        <source>Insatsen ändras</source>
        <translation>The measure is changed</translation>
    </message>
    <message>
        <source>Insatsen avslutas</source>
        <translation>The measure is closed</translation>
    </message>
    <message>
        <source>Ny uppgift</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Vad ska göras?</source>
        <translation>What is to be done?</translation>
    </message>
    <message>
        <source>Välj vilken insats som följs upp.</source>
        <translation>Choose which measure is followed up.</translation>
    </message>
</context>
<context>
    <name>views::DocumentWorker</name>
    <message>
        <source>Förhandsvisningen kunde inte göras.</source>
        <translation>The preview could not be made.</translation>
    </message>
    <message>
        <source>Dokumentet kunde inte göras.</source>
        <translation>The document could not be made.</translation>
    </message>
    <message>
        <source>Skrivaren svarar inte. Inget är utskrivet.</source>
        <translation>The printer does not answer. Nothing is printed.</translation>
    </message>
    <message>
        <source>%1 kan inte läsas.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>Bilden är för stor. Välj en mindre bild.</source>
        <translation>The picture is too large. Choose a smaller one.</translation>
    </message>
</context>
<context>
    <name>views::DoubtCard</name>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Enter godtar</source>
        <translation>Enter accepts</translation>
    </message>
    <message>
        <source>Fråga %1. %2 %3</source>
        <translation>Question %1. %2 %3</translation>
    </message>
    <message>
        <source>Svar: %1</source>
        <translation>Answer: %1</translation>
    </message>
</context>
<context>
    <name>views::DoubtList</name>
    <message>
        <source>Tveksamt</source>
        <translation>Doubtful</translation>
    </message>
</context>
<context>
    <name>views::DueDelegate</name>
    <message>
        <source>Sent</source>
        <translation>Late</translation>
    </message>
</context>
<context>
    <name>views::DueTab</name>
    <message>
        <source>Denna månad</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Terminen</source>
        <translation>The term</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Insatser att följa upp, de som är sena först</source>
        <translation>Measures to follow up, late ones first</translation>
    </message>
    <message>
        <source>Inget att följa upp</source>
        <translation>Nothing to follow up</translation>
    </message>
    <message>
        <source>Varje insats säger hur ofta den följs upp. Det väljs på insatsens sida.</source>
        <translation>Each measure says how often it is followed up. That is chosen on the measure&apos;s page.</translation>
    </message>
    <message>
        <source>Hela tråden</source>
        <translation>The whole thread</translation>
    </message>
    <message>
        <source>Öppna insatsen</source>
        <translation>Open the measure</translation>
    </message>
    <message>
        <source>Ingen insats vald</source>
        <translation>No measure chosen</translation>
    </message>
    <message>
        <source>Välj en i listan och skriv vad ni såg.</source>
        <translation>Choose one in the list and write what you saw.</translation>
    </message>
    <message>
        <source>Uppföljningen är sparad och insatsen avslutad.</source>
        <translation>The follow-up is saved and the measure closed.</translation>
    </message>
    <message>
        <source>Uppföljningen är sparad.</source>
        <translation>The follow-up is saved.</translation>
    </message>
    <message>
        <source>Dialogen</source>
        <translation>The dialogue</translation>
    </message>
    <message>
        <source>Hur långt fram</source>
        <translation>How far ahead</translation>
    </message>
    <message>
        <source>Verksamhetsdialog</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Det som ska följas upp senast till dialogen, i dess enhet</source>
        <translation>What is to be followed up by the dialogue, in its unit</translation>
    </message>
    <message>
        <source>Ingen verksamhetsdialog än</source>
        <translation>No dialogue yet</translation>
    </message>
</context>
<context>
    <name>views::EntryPane</name>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Posten i årshjulet</source>
        <translation>The entry of the year cycle</translation>
    </message>
    <message>
        <source>‹ Hela året</source>
        <translation>‹ The whole year</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>samma dag</source>
        <translation>the same day</translation>
    </message>
    <message>
        <source> dagar före</source>
        <translation> days before</translation>
    </message>
    <message>
        <source>&amp;Vad</source>
        <translation>Wha&amp;t</translation>
    </message>
    <message>
        <source>&amp;När</source>
        <translation>&amp;When</translation>
    </message>
    <message>
        <source>&amp;Kategori</source>
        <translation>&amp;Category</translation>
    </message>
    <message>
        <source>&amp;Tas upp av</source>
        <translation>&amp;Taken up by</translation>
    </message>
    <message>
        <source>&amp;Förbereds</source>
        <translation>&amp;Prepared</translation>
    </message>
    <message>
        <source>An&amp;teckning</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Ta bort ur årshjulet</source>
        <translation>Remove from the year cycle</translation>
    </message>
    <message>
        <source>Ändra i årshjulet</source>
        <translation>Change the year cycle</translation>
    </message>
    <message>
        <source>Ingens dagordning</source>
        <translation>Nobody&apos;s agenda</translation>
    </message>
    <message>
        <source>Nästa gång %1.</source>
        <translation>Next time %1.</translation>
    </message>
</context>
<context>
    <name>views::ExportDialog</name>
    <message>
        <source>PDF, för arkiv och utskrift</source>
        <translation>PDF, for archives and print</translation>
    </message>
    <message>
        <source>OpenDocument (.odt), för att redigera</source>
        <translation>OpenDocument (.odt), for editing</translation>
    </message>
    <message>
        <source>Word (.docx), för att redigera</source>
        <translation>Word (.docx), for editing</translation>
    </message>
    <message>
        <source>Webbsida (.html)</source>
        <translation>Web page (.html)</translation>
    </message>
    <message>
        <source>Ren text med märkning (.md)</source>
        <translation>Plain text with marks (.md)</translation>
    </message>
    <message>
        <source>Data (.json)</source>
        <translation>Data (.json)</translation>
    </message>
    <message>
        <source>Taggad PDF/A-2a och PDF/UA-1: håller i arkivet och läses av skärmläsare.</source>
        <translation>Tagged PDF/A-2a and PDF/UA-1: lasts in the archive and is read by screen readers.</translation>
    </message>
    <message>
        <source>Samma innehåll med formatmallar. Sidorna kan brytas på andra ställen än här.</source>
        <translation>The same content with styles. Pages may break in other places than here.</translation>
    </message>
    <message>
        <source>En enda fil som öppnas i en webbläsare.</source>
        <translation>A single file that opens in a web browser.</translation>
    </message>
    <message>
        <source>Läses av alla program. Utan sidor.</source>
        <translation>Read by every program. Without pages.</translation>
    </message>
    <message>
        <source>Hela innehållet för andra program.</source>
        <translation>All of the content for other programs.</translation>
    </message>
    <message>
        <source>&amp;Närvaro</source>
        <translation>&amp;Attendance</translation>
    </message>
    <message>
        <source>&amp;Uppgifter och kommande punkter</source>
        <translation>&amp;Tasks and upcoming items</translation>
    </message>
    <message>
        <source>Visa det som är under &amp;sekretess</source>
        <translation>Show what is &amp;confidential</translation>
    </message>
    <message>
        <source>&amp;Exportera</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Exportera</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Ta med</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>Annars står det [maskerat] i stället för texten.</source>
        <translation>Otherwise [maskerat] stands in place of the text.</translation>
    </message>
    <message>
        <source>&amp;Välj …</source>
        <translation>&amp;Choose …</translation>
    </message>
    <message>
        <source>Välj fil</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>&amp;Spara som</source>
        <translation>&amp;Save as</translation>
    </message>
    <message>
        <source>Skriv ett filnamn.</source>
        <translation>Write a file name.</translation>
    </message>
    <message>
        <source>Mappen %1 finns inte.</source>
        <translation>The folder %1 does not exist.</translation>
    </message>
    <message>
        <source>Filen finns redan och ersätts.</source>
        <translation>The file is already there and will be replaced.</translation>
    </message>
    <message>
        <source>Spara som</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Skicka</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Öppnar ett nytt brev med filen bifogad.</source>
        <translation>Opens a new letter with the file attached.</translation>
    </message>
    <message>
        <source>Inget e-postprogram svarar. Filen är sparad.</source>
        <translation>No mail program answers. The file is saved.</translation>
    </message>
    <message>
        <source>%1 är sparad.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Skriv &amp;ut …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>Skickat till skrivaren.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>&amp;Trådar: vad beslut och uppgifter hör ihop med</source>
        <translation>&amp;Threads: what decisions and tasks belong with</translation>
    </message>
    <message>
        <source>Filen visar det som är under sekretess. Lämna den bara till den som får läsa det.</source>
        <translation>The file shows what is confidential. Give it only to those who may read it.</translation>
    </message>
    <message>
        <source>Det som är under sekretess står som [maskerat].</source>
        <translation>What is confidential is shown as [maskerat].</translation>
    </message>
    <message>
        <source>Det här är den justerade filen, tecken för tecken.</source>
        <translation>This is the approved file, byte for byte.</translation>
    </message>
    <message>
        <source>Det här är ett utdrag, inte den justerade filen.</source>
        <translation>This is an extract, not the approved file.</translation>
    </message>
    <message>
        <source>Kalkylblad (.csv)</source>
        <translation>Spreadsheet (.csv)</translation>
    </message>
    <message>
        <source>Raderna som öppnas i Excel och Calc, utan sidor.</source>
        <translation>The rows, opened in Excel and Calc, without pages.</translation>
    </message>
    <message>
        <source>&amp;Utseende …</source>
        <translation>&amp;Look …</translation>
    </message>
</context>
<context>
    <name>views::FacetPanel</name>
    <message>
        <source>Urval</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Att följa upp</source>
        <translation>To follow up</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Samsyn</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Återgivet</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Andra organs beslut, som bara återges i anteckningarna</source>
        <translation>Other bodies&apos; decisions, only reported in the minutes</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Visa färre</source>
        <translation>Show fewer</translation>
    </message>
    <message numerus="yes">
        <source>Visa alla %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>VP-uppdrag</source>
        <translation>Plan assignments</translation>
    </message>
</context>
<context>
    <name>views::FilesView</name>
    <message>
        <source>Väntar</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Läses …</source>
        <translation>Being read …</translation>
    </message>
    <message>
        <source>Gick inte att läsa</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>Redan inläst</source>
        <translation>Already read in</translation>
    </message>
    <message>
        <source>Inget tveksamt</source>
        <translation>Nothing doubtful</translation>
    </message>
    <message numerus="yes">
        <source>%n frågor</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Inläst</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>Hoppades över</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Avbryt läsningen</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Välj filer …</source>
        <translation>Choose files …</translation>
    </message>
    <message>
        <source>Välj mapp …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Spara rapport …</source>
        <translation>Save report …</translation>
    </message>
    <message>
        <source>Töm listan</source>
        <translation>Clear the list</translation>
    </message>
    <message>
        <source>Hur långt läsningen har kommit</source>
        <translation>How far the reading has come</translation>
    </message>
    <message>
        <source>Filer som läses in</source>
        <translation>Files being read in</translation>
    </message>
    <message>
        <source>Här läses gamla anteckningar och planer in</source>
        <translation>Old minutes and plans are read in here</translation>
    </message>
    <message>
        <source>Släpp filer eller en hel mapp på fönstret, eller välj dem. PDF, Word, OpenDocument, text och webbsidor går bra.</source>
        <translation>Drop files or a whole folder on the window, or choose them. PDF, Word, OpenDocument, text and web pages all work.</translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation>Read in</translation>
    </message>
    <message numerus="yes">
        <source>%n läses</source>
        <translation>
            <numerusform>%n being read</numerusform>
            <numerusform>%n being read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utan tvekan</source>
        <translation>
            <numerusform>%n without doubt</numerusform>
            <numerusform>%n without doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n med frågor</source>
        <translation>
            <numerusform>%n with questions</numerusform>
            <numerusform>%n with questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inlästa</source>
        <translation>
            <numerusform>%n read in</numerusform>
            <numerusform>%n read in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fanns redan</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hoppades över</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gick inte att läsa</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message>
        <source>Inget skrivs förrän en fil är godkänd.</source>
        <translation>Nothing is written before a file is accepted.</translation>
    </message>
    <message numerus="yes">
        <source>%n filer: </source>
        <translation>
            <numerusform>%n file: </numerusform>
            <numerusform>%n files: </numerusform>
        </translation>
    </message>
    <message>
        <source>Godkänn alla utan tvekan (%1)</source>
        <translation>Accept all without doubt (%1)</translation>
    </message>
    <message>
        <source>Spara rapport</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Inläsning.txt</source>
        <translation>Reading in.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Rapporten är inte sparad</source>
        <translation>The report has not been saved</translation>
    </message>
</context>
<context>
    <name>views::FinishPanel</name>
    <message>
        <source>Färdigställ mötet</source>
        <translation>Finish the meeting</translation>
    </message>
    <message>
        <source>Esc tillbaka till texten</source>
        <translation>Esc back to the text</translation>
    </message>
    <message>
        <source>När du färdigställer</source>
        <translation>When you finish</translation>
    </message>
    <message>
        <source>Färdigställ</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Färdigställ ändå</source>
        <translation>Finish anyway</translation>
    </message>
    <message>
        <source>Oklart</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>Uppgift</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Senare möte</source>
        <translation>Later meeting</translation>
    </message>
    <message>
        <source>Överenskommelse</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Bara text</source>
        <translation>Just text</translation>
    </message>
    <message>
        <source>Vem gör det?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>Namn eller grupp</source>
        <translation>Name or group</translation>
    </message>
    <message>
        <source>Ge uppgiften</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Lämna</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Skriv beslutet</source>
        <translation>Write the decision</translation>
    </message>
    <message>
        <source>Nästa möte</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Utan datum</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Närvarande</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Frånvarande</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Förhinder</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Hit går det som inte hanns med</source>
        <translation>Where the rest goes</translation>
    </message>
    <message numerus="yes">
        <source>%n saker är oklara. Resten är på plats.</source>
        <translation>
            <numerusform>%n thing is unclear. The rest is in place.</numerusform>
            <numerusform>%n things are unclear. The rest is in place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inget är oklart.</source>
        <translation>Nothing is unclear.</translation>
    </message>
    <message numerus="yes">
        <source>Inget mer är oklart. %n lämnas som de är.</source>
        <translation>
            <numerusform>Nothing more is unclear. %n is left as it is.</numerusform>
            <numerusform>Nothing more is unclear. %n are left as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numren låses.</source>
        <translation>The numbers are locked.</translation>
    </message>
    <message>
        <source>Under Beslut står ”Inga beslutspunkter”.</source>
        <translation>Under Beslut stands “Inga beslutspunkter”.</translation>
    </message>
    <message numerus="yes">
        <source>Under Beslut står %n beslut.</source>
        <translation>
            <numerusform>Under Beslut stands %n decision.</numerusform>
            <numerusform>Under Beslut stand %n decisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punkter läggs på möten som redan är planerade.</source>
        <translation>
            <numerusform>%n item goes to a meeting that is already planned.</numerusform>
            <numerusform>%n items go to meetings that are already planned.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fram till justeringen kan du öppna anteckningarna igen. Det du ändrar efter den blir en ny version bredvid.</source>
        <translation>Until approval you can reopen the minutes. What you change after it becomes a new version beside them.</translation>
    </message>
    <message numerus="yes">
        <source>%n punkter väntar under Kommande.</source>
        <translation>
            <numerusform>%n point waits under Coming up.</numerusform>
            <numerusform>%n points wait under Coming up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Välj insats</source>
        <translation>Choose measure</translation>
    </message>
    <message numerus="yes">
        <source>%n punkter tas inte upp igen. Skälet sparas.</source>
        <translation>
            <numerusform>%n item is not brought up again. The reason is kept.</numerusform>
            <numerusform>%n items are not brought up again. The reason is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::FollowUpForm</name>
    <message>
        <source>Spara uppföljningen</source>
        <translation>Save the follow-up</translation>
    </message>
    <message>
        <source>Vad såg ni?</source>
        <translation>What did you see?</translation>
    </message>
    <message>
        <source>Insatsen fortsätter</source>
        <translation>The measure goes on</translation>
    </message>
    <message>
        <source>Insatsen ändras</source>
        <translation>The measure is changed</translation>
    </message>
    <message>
        <source>Insatsen avslutas</source>
        <translation>The measure is closed</translation>
    </message>
    <message>
        <source>Något ska göras</source>
        <translation>Something is to be done</translation>
    </message>
    <message>
        <source>Hur ser ni det?</source>
        <translation>How do you see it?</translation>
    </message>
    <message>
        <source>Varför blev det så?</source>
        <translation>Why did it turn out so?</translation>
    </message>
    <message>
        <source>Vad händer nu?</source>
        <translation>What happens now?</translation>
    </message>
    <message>
        <source>&amp;Dag</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>Dialog&amp;omgång</source>
        <translation>Dialogue r&amp;ound</translation>
    </message>
    <message>
        <source>&amp;Vad ni såg</source>
        <translation>&amp;What you saw</translation>
    </message>
    <message>
        <source>&amp;Effekt</source>
        <translation>&amp;Effect</translation>
    </message>
    <message>
        <source>&amp;Underlag</source>
        <translation>E&amp;vidence</translation>
    </message>
    <message>
        <source>O&amp;rsak</source>
        <translation>Ca&amp;use</translation>
    </message>
    <message>
        <source>&amp;Sedan</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Vad som &amp;händer</source>
        <translation>W&amp;hat happens</translation>
    </message>
    <message>
        <source>Spara (Ctrl+Enter)</source>
        <translation>Save (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Skriv vilken dag det sågs.</source>
        <translation>Write on which day it was seen.</translation>
    </message>
    <message>
        <source>Skriv vad ni såg.</source>
        <translation>Write what you saw.</translation>
    </message>
    <message>
        <source>Upp&amp;giften skrivs i</source>
        <translation>Task is written &amp;in</translation>
    </message>
    <message>
        <source>Uppgiften skrivs i mötets anteckningar, under en punkt om insatsen.</source>
        <translation>The task is written in the meeting&apos;s minutes, under a point about the measure.</translation>
    </message>
    <message>
        <source>Inget möte</source>
        <translation>No meeting</translation>
    </message>
    <message>
        <source>Skriv vad som ska göras.</source>
        <translation>Write what is to be done.</translation>
    </message>
    <message>
        <source>Det du skriver är inte sparat: %1</source>
        <translation>What you write is not saved: %1</translation>
    </message>
</context>
<context>
    <name>views::FollowUpSection</name>
    <message>
        <source>underlag: %1</source>
        <translation>evidence: %1</translation>
    </message>
    <message>
        <source>sedan: %1</source>
        <translation>then: %1</translation>
    </message>
    <message>
        <source>Inte uppföljd än.</source>
        <translation>Not followed up yet.</translation>
    </message>
    <message>
        <source>Följ upp</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>orsak: %1</source>
        <translation>cause: %1</translation>
    </message>
    <message>
        <source>Ändra uppföljningen …</source>
        <translation>Change the follow-up …</translation>
    </message>
    <message>
        <source>Öppna i mötet</source>
        <translation>Open in the meeting</translation>
    </message>
    <message>
        <source>Hela tråden</source>
        <translation>The whole thread</translation>
    </message>
    <message>
        <source>Lägg i papperskorgen</source>
        <translation>Put in the wastebasket</translation>
    </message>
    <message>
        <source>Uppföljning %1</source>
        <translation>Follow-up %1</translation>
    </message>
    <message>
        <source>Skriv klart uppföljningen</source>
        <translation>Finish the follow-up</translation>
    </message>
</context>
<context>
    <name>views::GoalRow</name>
    <message>
        <source>Mål</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Hur man ser det</source>
        <translation>How one sees it</translation>
    </message>
    <message>
        <source>Hur ser man det?</source>
        <translation>How does one see it?</translation>
    </message>
    <message>
        <source>Ändra mål</source>
        <translation>Change goal</translation>
    </message>
    <message>
        <source>Välj indikator</source>
        <translation>Choose an indicator</translation>
    </message>
    <message>
        <source>Indikator som målet syns genom</source>
        <translation>Indicator that the goal is seen by</translation>
    </message>
    <message>
        <source>Indikator utan namn</source>
        <translation>Indicator without a name</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, inga värden än</source>
        <translation>%1, no values yet</translation>
    </message>
    <message>
        <source>Indikator: %1</source>
        <translation>Indicator: %1</translation>
    </message>
    <message>
        <source>Inga indikatorer än. De läggs till under Uppföljning.</source>
        <translation>No indicators yet. They are added under Follow-up.</translation>
    </message>
    <message>
        <source>Ingen indikator</source>
        <translation>No indicator</translation>
    </message>
    <message>
        <source>Välj målets indikator</source>
        <translation>Choose the goal&apos;s indicator</translation>
    </message>
    <message>
        <source>Ta bort målets indikator</source>
        <translation>Take the goal&apos;s indicator away</translation>
    </message>
</context>
<context>
    <name>views::GroupsDialog</name>
    <message>
        <source>Grupper</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Grupper och personer</source>
        <translation>Groups and people</translation>
    </message>
    <message>
        <source>Inga grupper än</source>
        <translation>No groups yet</translation>
    </message>
    <message>
        <source>En grupp är till exempel ledningsgruppen, en nämnd eller en enhet.</source>
        <translation>A group is for example the leadership group, a board or a unit.</translation>
    </message>
    <message>
        <source>Inga personer än</source>
        <translation>No people yet</translation>
    </message>
    <message>
        <source>De som är med på möten eller har uppgifter står här.</source>
        <translation>Those who attend meetings or have tasks stand here.</translation>
    </message>
    <message>
        <source>Grupper eller personer</source>
        <translation>Groups or people</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ny grupp</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Ny person</source>
        <translation>New person</translation>
    </message>
</context>
<context>
    <name>views::HitDelegate</name>
    <message>
        <source>ersatt av %1</source>
        <translation>replaced by %1</translation>
    </message>
    <message>
        <source>sekretess</source>
        <translation>confidential</translation>
    </message>
    <message>
        <source>Planerad</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>För tidigt</source>
        <translation>Too early</translation>
    </message>
    <message>
        <source>Ingen effekt</source>
        <translation>No effect</translation>
    </message>
    <message>
        <source>Delvis</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Uppnådd</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Varje år</source>
        <translation>Every year</translation>
    </message>
</context>
<context>
    <name>views::ImportPlace</name>
    <message>
        <source>Läs in filer</source>
        <translation>Read in files</translation>
    </message>
    <message>
        <source>Anteckningar och planer (%1);;Alla filer (*)</source>
        <translation>Minutes and plans (%1);;All files (*)</translation>
    </message>
    <message>
        <source>Läs in en mapp</source>
        <translation>Read in a folder</translation>
    </message>
    <message>
        <source>Nästa tveksamhet</source>
        <translation>Next doubt</translation>
    </message>
    <message>
        <source>Förra tveksamheten</source>
        <translation>Previous doubt</translation>
    </message>
    <message>
        <source>Godkänn filen</source>
        <translation>Accept the file</translation>
    </message>
    <message>
        <source>Hoppa över filen</source>
        <translation>Skip the file</translation>
    </message>
    <message numerus="yes">
        <source>%n filer av andra slag lämnades.</source>
        <translation>
            <numerusform>%n file of another kind was left.</numerusform>
            <numerusform>%n files of other kinds were left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>Läser in %1 av %2</source>
        <translation>Reading %1 of %2</translation>
    </message>
    <message>
        <source>%1 är inte inläst</source>
        <translation>%1 has not been read in</translation>
    </message>
    <message>
        <source>Filen finns inte längre.</source>
        <translation>The file is no longer there.</translation>
    </message>
    <message>
        <source>%1 är inläst.</source>
        <translation>%1 has been read in.</translation>
    </message>
    <message>
        <source>%1 har ändrats</source>
        <translation>%1 has changed</translation>
    </message>
    <message>
        <source>Filen läses på nytt. Det du rättade i den förra ligger kvar tills du har sett den nya.</source>
        <translation>The file is read anew. What you corrected in the earlier one stays until you have seen the new one.</translation>
    </message>
    <message>
        <source>Mötet finns redan.</source>
        <translation>The meeting is already here.</translation>
    </message>
    <message>
        <source>En plan med det namnet finns redan.</source>
        <translation>There is already a plan of that name.</translation>
    </message>
    <message numerus="yes">
        <source>%n filer är inlästa.</source>
        <translation>
            <numerusform>%n file has been read in.</numerusform>
            <numerusform>%n files have been read in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::IndicatorTab</name>
    <message>
        <source>Nytt värde</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>Ändra värde</source>
        <translation>Change value</translation>
    </message>
    <message>
        <source>Ta bort värde</source>
        <translation>Remove value</translation>
    </message>
    <message>
        <source>Indikatorer</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Inga indikatorer än</source>
        <translation>No indicators yet</translation>
    </message>
    <message>
        <source>Lägg till en och fyll i eller läs in dess värden.</source>
        <translation>Add one and fill in or read its values.</translation>
    </message>
    <message>
        <source>Ny indikator</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <source>Ingen indikator vald</source>
        <translation>No indicator chosen</translation>
    </message>
    <message>
        <source>Välj en i listan, eller lägg till en ny.</source>
        <translation>Choose one in the list, or add a new one.</translation>
    </message>
    <message>
        <source>%, poäng, antal …</source>
        <translation>%, points, number …</translation>
    </message>
    <message>
        <source>Högre är bättre</source>
        <translation>Higher is better</translation>
    </message>
    <message>
        <source>Lägre är bättre</source>
        <translation>Lower is better</translation>
    </message>
    <message>
        <source>&amp;Vad som mäts</source>
        <translation>&amp;What is measured</translation>
    </message>
    <message>
        <source>E&amp;nhet</source>
        <translation>U&amp;nit</translation>
    </message>
    <message>
        <source>&amp;Riktning</source>
        <translation>Di&amp;rection</translation>
    </message>
    <message>
        <source>&amp;Utgångsläge</source>
        <translation>&amp;Baseline</translation>
    </message>
    <message>
        <source>&amp;Mål</source>
        <translation>&amp;Target</translation>
    </message>
    <message>
        <source>Värden</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Celler kopierade ur ett kalkylblad (Ctrl+V)</source>
        <translation>Cells copied from a spreadsheet (Ctrl+V)</translation>
    </message>
    <message>
        <source>Läs CSV …</source>
        <translation>Read CSV …</translation>
    </message>
    <message>
        <source>Ta bort värdet</source>
        <translation>Remove the value</translation>
    </message>
    <message>
        <source>Ta bort indikatorn</source>
        <translation>Remove the indicator</translation>
    </message>
    <message>
        <source>Indikatorns värden</source>
        <translation>The indicator&apos;s values</translation>
    </message>
    <message>
        <source>”%1” är inget tal.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>Ändra indikator</source>
        <translation>Change indicator</translation>
    </message>
    <message>
        <source>Ta bort indikator</source>
        <translation>Remove indicator</translation>
    </message>
    <message>
        <source>Indikatorn är borttagen.</source>
        <translation>The indicator has been removed.</translation>
    </message>
    <message>
        <source>urklipp</source>
        <translation>the clipboard</translation>
    </message>
    <message>
        <source>Läs värden ur en CSV-fil</source>
        <translation>Read values from a CSV file</translation>
    </message>
    <message>
        <source>Tabeller i text (*.csv *.tsv *.txt)</source>
        <translation>Tables in text (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Filen gick inte att läsa</source>
        <translation>The file could not be read</translation>
    </message>
    <message>
        <source>Filen är för stor</source>
        <translation>The file is too large</translation>
    </message>
    <message>
        <source>Högst %1 MB läses. Ta ut de rader som behövs.</source>
        <translation>At most %1 MB are read. Take out the rows that are needed.</translation>
    </message>
    <message>
        <source>Läs in värden</source>
        <translation>Read values</translation>
    </message>
    <message numerus="yes">
        <source>%n värden är inlästa.</source>
        <translation>
            <numerusform>%n value has been read.</numerusform>
            <numerusform>%n values have been read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::LgReport</name>
    <message>
        <source>LG-rapport</source>
        <translation>Management report</translation>
    </message>
</context>
<context>
    <name>views::LgTable</name>
    <message>
        <source>Långsiktig</source>
        <translation>Long-term</translation>
    </message>
    <message>
        <source>Inget läge än</source>
        <translation>No report yet</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Uppdrag</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Förflyttning</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Senaste läge</source>
        <translation>Last report</translation>
    </message>
    <message>
        <source>Nästa steg</source>
        <translation>Next step</translation>
    </message>
</context>
<context>
    <name>views::LineAssistant</name>
    <message>
        <source>Uppgift</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Uppgift till %1</source>
        <translation>Task for %1</translation>
    </message>
    <message>
        <source>Refererat beslut, %1</source>
        <translation>Reported decision, %1</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Överenskommelse</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Till mötet %1</source>
        <translation>To the meeting %1</translation>
    </message>
    <message>
        <source>Till senare möte</source>
        <translation>To a later meeting</translation>
    </message>
    <message>
        <source>. Förslag: %1, Ctrl+punkt tar emot</source>
        <translation>. Suggestion: %1, Ctrl+full stop accepts</translation>
    </message>
    <message>
        <source>, länk till %1</source>
        <translation>, link to %1</translation>
    </message>
</context>
<context>
    <name>views::LinkCard</name>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ta bort länken</source>
        <translation>Remove link</translation>
    </message>
    <message>
        <source>Länk</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Länkens adress</source>
        <translation>Address of the link</translation>
    </message>
    <message>
        <source>https://… eller en e-postadress</source>
        <translation>https://… or an e-mail address</translation>
    </message>
    <message>
        <source>Här finns ingen länk.</source>
        <translation>There is no link here.</translation>
    </message>
    <message>
        <source>En länk står på en rad. Markera ord på en och samma rad.</source>
        <translation>A link stands on one line. Select words on a single line.</translation>
    </message>
    <message>
        <source>Esc stänger</source>
        <translation>Esc closes</translation>
    </message>
    <message>
        <source>Enter sparar, Esc stänger</source>
        <translation>Enter saves, Esc closes</translation>
    </message>
    <message>
        <source>Länken gick inte att öppna.</source>
        <translation>The link could not be opened.</translation>
    </message>
    <message>
        <source>Skriv en webbadress (https://…) eller en e-postadress.</source>
        <translation>Write a web address (https://…) or an e-mail address.</translation>
    </message>
</context>
<context>
    <name>views::LookDialog</name>
    <message>
        <source>&amp;Ta bort</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Egna &amp;marginaler (mm)</source>
        <translation>Own &amp;margins (mm)</translation>
    </message>
    <message>
        <source>Dokumentens utseende</source>
        <translation>Look of documents</translation>
    </message>
    <message>
        <source>Hela organisationen</source>
        <translation>The whole organisation</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>&amp;Gäller</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>&amp;Namn</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Välj …</source>
        <translation>&amp;Choose …</translation>
    </message>
    <message>
        <source>Välj logotyp</source>
        <translation>Choose logo</translation>
    </message>
    <message>
        <source>Ta bort logotypen</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Logotyp (SVG eller PNG)</source>
        <translation>Logo (SVG or PNG)</translation>
    </message>
    <message>
        <source>F&amp;ärg …</source>
        <translation>C&amp;olour …</translation>
    </message>
    <message>
        <source>Välj färg</source>
        <translation>Choose colour</translation>
    </message>
    <message>
        <source>&amp;Accentfärg</source>
        <translation>&amp;Accent colour</translation>
    </message>
    <message>
        <source>Beslutens färg. Den görs mörkare där den annars inte går att läsa.</source>
        <translation>The colour of decisions. It is made darker where it could not be read otherwise.</translation>
    </message>
    <message>
        <source>Inget eget</source>
        <translation>None of its own</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 liggande</source>
        <translation>A4 landscape</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Papper</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>Vänster</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Ovan</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Höger</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Text i sid&amp;huvudet</source>
        <translation>Text in the &amp;header</translation>
    </message>
    <message>
        <source>Text i sid&amp;foten</source>
        <translation>Text in the &amp;footer</translation>
    </message>
    <message>
        <source>Som hela organisationen</source>
        <translation>As the whole organisation</translation>
    </message>
    <message>
        <source>Efter dokumentets slag</source>
        <translation>By the kind of document</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Ingen logotyp</source>
        <translation>No logo</translation>
    </message>
    <message>
        <source>Logotyp</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>%1 är ingen färg. Skriv den som #B0241C.</source>
        <translation>%1 is not a colour. Write it as #B0241C.</translation>
    </message>
    <message>
        <source>Utseendet kunde inte sparas.</source>
        <translation>The look could not be saved.</translation>
    </message>
    <message>
        <source>Bilder (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Accentfärg</source>
        <translation>Accent colour</translation>
    </message>
</context>
<context>
    <name>views::MatterPlace</name>
    <message>
        <source>Vad ärendet handlar om</source>
        <translation>What the matter is about</translation>
    </message>
    <message>
        <source>Visa tråden</source>
        <translation>Show the thread</translation>
    </message>
    <message>
        <source>När ärendet var uppe, tidigast först</source>
        <translation>When the matter was up, earliest first</translation>
    </message>
    <message>
        <source>Inget att visa</source>
        <translation>Nothing to show</translation>
    </message>
    <message>
        <source>Skriv ord ur ärendet.</source>
        <translation>Type words from the matter.</translation>
    </message>
    <message numerus="yes">
        <source>Uppe %n gång(er), tidigast först</source>
        <translation>
            <numerusform>Up %n time, earliest first</numerusform>
            <numerusform>Up %n times, earliest first</numerusform>
        </translation>
    </message>
    <message>
        <source>Inget med de orden. Pröva ett kortare ord.</source>
        <translation>Nothing with those words. Try a shorter word.</translation>
    </message>
    <message>
        <source>Ärendets gång</source>
        <translation>Course of the matter</translation>
    </message>
</context>
<context>
    <name>views::MeasureFacts</name>
    <message>
        <source>Om insatsen</source>
        <translation>About the measure</translation>
    </message>
    <message>
        <source>Ansvar</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Ändra ansvar</source>
        <translation>Change responsibility</translation>
    </message>
    <message>
        <source>Svarar för …</source>
        <translation>Answers for …</translation>
    </message>
    <message>
        <source>Lägg i papperskorgen</source>
        <translation>Put in the wastebasket</translation>
    </message>
    <message>
        <source>Ansvar, %1</source>
        <translation>Responsibility, %1</translation>
    </message>
    <message>
        <source>Ansvar för …</source>
        <translation>Responsibility of …</translation>
    </message>
    <message>
        <source>Tid och kostnad</source>
        <translation>Time and cost</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Från</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Följs upp</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>Ingen dag</source>
        <translation>No day</translation>
    </message>
    <message>
        <source>Ändra läge</source>
        <translation>Change state</translation>
    </message>
    <message>
        <source>Ändra uppföljningens rytm</source>
        <translation>Change the follow-up’s rhythm</translation>
    </message>
    <message>
        <source>VP-uppdrag</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>VP-uppdrag som insatsen genomför</source>
        <translation>Assignment that the measure carries out</translation>
    </message>
    <message>
        <source>Ändra VP-uppdrag</source>
        <translation>Change assignment</translation>
    </message>
    <message>
        <source>Tråden</source>
        <translation>The thread</translation>
    </message>
    <message>
        <source>Visa hela tråden</source>
        <translation>Show the whole thread</translation>
    </message>
    <message>
        <source>Inget</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Denna insats</source>
        <translation>This measure</translation>
    </message>
    <message>
        <source>Området har ingen kostnad.</source>
        <translation>The area has no cost.</translation>
    </message>
    <message>
        <source>Området kostar %1 tkr, varav %2 använt.</source>
        <translation>The area costs %1 kSEK, of which %2 is used.</translation>
    </message>
    <message>
        <source>Området kostar %1 tkr.</source>
        <translation>The area costs %1 kSEK.</translation>
    </message>
    <message>
        <source>Lös från insatsen</source>
        <translation>Untie from the measure</translation>
    </message>
</context>
<context>
    <name>views::MeasureSheet</name>
    <message>
        <source>Behov %1. %2</source>
        <translation>Need %1. %2</translation>
    </message>
    <message>
        <source>Insatsens namn</source>
        <translation>The measure’s name</translation>
    </message>
    <message>
        <source>Var är vi?</source>
        <translation>Where are we?</translation>
    </message>
    <message>
        <source>Välj behov …</source>
        <translation>Choose needs …</translation>
    </message>
    <message>
        <source>Vart ska vi?</source>
        <translation>Where are we going?</translation>
    </message>
    <message>
        <source>Skriv ett mål eller en förväntad effekt</source>
        <translation>Write a goal or an expected effect</translation>
    </message>
    <message>
        <source>Hur gör vi?</source>
        <translation>How do we do it?</translation>
    </message>
    <message>
        <source>Planerad insats</source>
        <translation>Planned measure</translation>
    </message>
    <message>
        <source>Vad ska göras, och hur hör det ihop med området?</source>
        <translation>What is to be done, and how does it belong to the area?</translation>
    </message>
    <message>
        <source>Deltagare och planering</source>
        <translation>Participants and planning</translation>
    </message>
    <message>
        <source>Vilka är med, och hur planeras det?</source>
        <translation>Who takes part, and how is it planned?</translation>
    </message>
    <message>
        <source>Hur insatsen följs upp</source>
        <translation>How the measure is followed up</translation>
    </message>
    <message>
        <source>Hur följs det upp, och av vem?</source>
        <translation>How is it followed up, and by whom?</translation>
    </message>
    <message>
        <source>Uppföljning, utvärdering och delaktighet</source>
        <translation>Follow-up, evaluation and participation</translation>
    </message>
    <message>
        <source>Hur blev det?</source>
        <translation>How did it go?</translation>
    </message>
    <message>
        <source>Ändra %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Mål</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Flytta mål</source>
        <translation>Move goal</translation>
    </message>
    <message>
        <source>Behov som insatsen svarar mot</source>
        <translation>Needs that the measure answers</translation>
    </message>
    <message>
        <source>Insatsen svarar mot</source>
        <translation>The measure answers</translation>
    </message>
    <message>
        <source>Planen har inga behov än. Skriv dem under Behov.</source>
        <translation>The plan has no needs yet. Write them under Needs.</translation>
    </message>
    <message>
        <source>Insatsen svarar inte mot något behov.</source>
        <translation>The measure answers no need.</translation>
    </message>
    <message>
        <source>Övriga insatser</source>
        <translation>Other measures</translation>
    </message>
    <message>
        <source>Område %1, %2</source>
        <translation>Area %1, %2</translation>
    </message>
    <message>
        <source>En gång till: svarar delvis.</source>
        <translation>Once more: answers in part.</translation>
    </message>
    <message>
        <source>%1 (delvis)</source>
        <translation>%1 (in part)</translation>
    </message>
</context>
<context>
    <name>views::MeetingDetailsForm</name>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Slutar</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Ordförande</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Antecknar</source>
        <translation>Note-taker</translation>
    </message>
    <message>
        <source>9.00</source>
        <translation>9.00</translation>
    </message>
    <message>
        <source>12.00</source>
        <translation>12.00</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Skriv ett klockslag, till exempel 9.30.</source>
        <translation>Write a time, for example 9.30.</translation>
    </message>
    <message>
        <source>Ingen person heter så. Lägg till under Grupper och personer.</source>
        <translation>Nobody has that name. Add them under Groups and people.</translation>
    </message>
    <message>
        <source>Ett möte behöver en dag.</source>
        <translation>A meeting needs a day.</translation>
    </message>
    <message>
        <source>Mötet slutar före det börjar.</source>
        <translation>The meeting ends before it starts.</translation>
    </message>
</context>
<context>
    <name>views::MeetingHeader</name>
    <message>
        <source>Mötets rubrik</source>
        <translation>The meeting&apos;s title</translation>
    </message>
    <message>
        <source>Ordförande %1</source>
        <translation>Chair %1</translation>
    </message>
    <message>
        <source>Antecknar %1</source>
        <translation>Note-taker %1</translation>
    </message>
    <message>
        <source>Dag, tid och plats: %1</source>
        <translation>Day, time and place: %1</translation>
    </message>
    <message>
        <source>Version %1. Rättar anteckningarna som justerades %2.</source>
        <translation>Version %1. Corrects the minutes approved %2.</translation>
    </message>
    <message>
        <source>Ändra dag, tid, plats, ordförande och vem som antecknar (F3)</source>
        <translation>Change day, time, place, chair and note-taker (F3)</translation>
    </message>
    <message>
        <source>Version %1. Bredvid den som fanns.</source>
        <translation>Version %1. Beside the one that was here.</translation>
    </message>
</context>
<context>
    <name>views::MeetingListView</name>
    <message>
        <source>Nytt möte</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Inga möten än</source>
        <translation>No meetings yet</translation>
    </message>
    <message>
        <source>Filtrera möten</source>
        <translation>Filter meetings</translation>
    </message>
    <message>
        <source>Grupp</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Nytt möte (Ctrl+N)</source>
        <translation>New meeting (Ctrl+N)</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Alla grupper</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>Inget möte passar filtret</source>
        <translation>No meeting matches the filter</translation>
    </message>
    <message>
        <source>Ändra orden eller välj en annan grupp.</source>
        <translation>Change the words or choose another group.</translation>
    </message>
    <message>
        <source>Det första mötet syns här när du skapar det med Ctrl+N, eller när du läser in gamla anteckningar.</source>
        <translation>The first meeting shows here when you make it with Ctrl+N, or when you import old minutes.</translation>
    </message>
</context>
<context>
    <name>views::MeetingView</name>
    <message>
        <source>Öppna igen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Börja mötet</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Avsluta mötet …</source>
        <translation>End the meeting …</translation>
    </message>
    <message>
        <source>Färdigställ …</source>
        <translation>Finish …</translation>
    </message>
    <message>
        <source>Justera …</source>
        <translation>Approve …</translation>
    </message>
    <message>
        <source>Rätta …</source>
        <translation>Correct …</translation>
    </message>
    <message numerus="yes">
        <source>%n punkter</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Punkt %1 av %2</source>
        <translation>Item %1 of %2</translation>
    </message>
    <message>
        <source>Anteckningarna är ett utkast igen. Numren räknas på nytt.</source>
        <translation>The minutes are a draft again. The numbers are counted anew.</translation>
    </message>
    <message>
        <source>Det senaste är inte sparat än. Färdigställ när det är det.</source>
        <translation>The latest is not saved yet. Finish when it is.</translation>
    </message>
    <message>
        <source>Anteckningarna är färdigställda och numren låsta.</source>
        <translation>The minutes are finished and the numbers locked.</translation>
    </message>
    <message>
        <source>Anteckningarna är justerade.</source>
        <translation>The minutes are approved.</translation>
    </message>
</context>
<context>
    <name>views::MeetingsPlace</name>
    <message>
        <source>Mötet är skapat.</source>
        <translation>The meeting is made.</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Nytt möte</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Alla möten</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <source>Dag, tid och plats</source>
        <translation>Day, time and place</translation>
    </message>
    <message>
        <source>Närvaro</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Öppna anteckningarna igen</source>
        <translation>Reopen the minutes</translation>
    </message>
    <message>
        <source>Ta bort mötet</source>
        <translation>Remove the meeting</translation>
    </message>
    <message>
        <source>Grupper och personer …</source>
        <translation>Groups and people …</translation>
    </message>
    <message>
        <source>Börja mötet</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Mötet finns inte längre.</source>
        <translation>The meeting is no longer there.</translation>
    </message>
    <message>
        <source>En ny version är öppen. Den justerade står kvar som den är.</source>
        <translation>A new version is open. The approved one stays as it is.</translation>
    </message>
    <message>
        <source>Mötet %1 är borttaget.</source>
        <translation>The meeting %1 is removed.</translation>
    </message>
    <message>
        <source>Mötet är borttaget.</source>
        <translation>The meeting is removed.</translation>
    </message>
    <message>
        <source>Filen är öppen för läsning.</source>
        <translation>The file is open for reading.</translation>
    </message>
    <message>
        <source>Exportera …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Exportera flera …</source>
        <translation>Export several …</translation>
    </message>
    <message>
        <source>Dokumentens utseende …</source>
        <translation>Look of documents …</translation>
    </message>
    <message>
        <source>Vid nästa möte: punkterna som väntar</source>
        <translation>At the next meeting: the points that wait</translation>
    </message>
    <message numerus="yes">
        <source>%n punkter som hade lagts på det väntar igen under Kommande.</source>
        <translation>
            <numerusform>%n point that had been put on it waits again under Coming up.</numerusform>
            <numerusform>%n points that had been put on it wait again under Coming up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportera kallelse …</source>
        <translation>Export notice …</translation>
    </message>
</context>
<context>
    <name>views::MembersForm</name>
    <message>
        <source>Namn, Enter lägger till</source>
        <translation>Name, Enter adds</translation>
    </message>
    <message>
        <source>Ledamöter</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Ny ledamot</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Ingen är med än. Skriv ett namn nedanför.</source>
        <translation>Nobody is in it yet. Write a name below.</translation>
    </message>
    <message>
        <source>Roll för %1</source>
        <translation>Role of %1</translation>
    </message>
    <message>
        <source>från början</source>
        <translation>from the start</translation>
    </message>
    <message>
        <source>Första dag för %1</source>
        <translation>First day of %1</translation>
    </message>
    <message>
        <source>tills vidare</source>
        <translation>until further notice</translation>
    </message>
    <message>
        <source>Sista dag för %1</source>
        <translation>Last day of %1</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ta bort %1 ur gruppen</source>
        <translation>Remove %1 from the group</translation>
    </message>
</context>
<context>
    <name>views::MessageBar</name>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Stäng meddelandet</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>views::MinutesActions</name>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Öka nivån	Tabb</source>
        <translation>Deeper level	Tab</translation>
    </message>
    <message>
        <source>Minska nivån	Skift+Tabb</source>
        <translation>Higher level	Shift+Tab</translation>
    </message>
    <message>
        <source>Detaljer …</source>
        <translation>Details …</translation>
    </message>
    <message>
        <source>Ta emot förslaget</source>
        <translation>Accept the suggestion</translation>
    </message>
    <message>
        <source>Fet</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Kursiv</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Föregående punkt</source>
        <translation>Previous item</translation>
    </message>
    <message>
        <source>Nästa punkt</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Länk …</source>
        <translation>Link …</translation>
    </message>
    <message>
        <source>Öppna länken …</source>
        <translation>Open link …</translation>
    </message>
    <message>
        <source>Nästa stavfel</source>
        <translation>Next misspelling</translation>
    </message>
    <message>
        <source>Visa tråden</source>
        <translation>Show the thread</translation>
    </message>
</context>
<context>
    <name>views::MinutesAnswers</name>
    <message>
        <source>Den dagen</source>
        <translation>That day</translation>
    </message>
    <message>
        <source>Lägg som ny version bredvid</source>
        <translation>Put beside it as a new version</translation>
    </message>
    <message>
        <source>En ny version bredvid den som finns</source>
        <translation>A new version beside the one that is here</translation>
    </message>
    <message>
        <source>Hoppa över filen</source>
        <translation>Skip the file</translation>
    </message>
    <message>
        <source>Överenskommelse</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Bara text</source>
        <translation>Just text</translation>
    </message>
    <message>
        <source>Vem gör det?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>Namn eller grupp</source>
        <translation>Name or group</translation>
    </message>
    <message>
        <source>Ge uppgiften</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Ingen än</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Ingen ansvarig än</source>
        <translation>Nobody responsible yet</translation>
    </message>
    <message>
        <source>Egen punkt</source>
        <translation>A point of its own</translation>
    </message>
    <message>
        <source>Behåll raden</source>
        <translation>Keep the line</translation>
    </message>
    <message>
        <source>Hör till mötet</source>
        <translation>Belongs to the meeting</translation>
    </message>
    <message>
        <source>Ta bort raden</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Raden är borttagen</source>
        <translation>The line has been removed</translation>
    </message>
    <message>
        <source>Gäst</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>%1, gäst</source>
        <translation>%1, guest</translation>
    </message>
    <message>
        <source>Ny person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Någon annan</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Ny grupp</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>%1, ny grupp</source>
        <translation>%1, new group</translation>
    </message>
    <message>
        <source>Gruppens namn</source>
        <translation>The group&apos;s name</translation>
    </message>
    <message>
        <source>Någon annan grupp</source>
        <translation>Another group</translation>
    </message>
    <message>
        <source>T.ex. 16 mars 2021</source>
        <translation>E.g. 16 mars 2021</translation>
    </message>
</context>
<context>
    <name>views::MinutesEditor</name>
    <message>
        <source>Raden är vanlig text. Gör den till beslut eller uppgift först, med / eller Ctrl+1.</source>
        <translation>The line is plain text. Make it a decision or a task first, with / or Ctrl+1.</translation>
    </message>
</context>
<context>
    <name>views::MinutesReview</name>
    <message>
        <source>F8 nästa, Skift+F8 förra</source>
        <translation>F8 next, Shift+F8 previous</translation>
    </message>
    <message>
        <source>Godkänn</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Alla filer</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Granska en fil</source>
        <translation>Review a file</translation>
    </message>
    <message>
        <source>Så här läste vi mötet</source>
        <translation>How we read the meeting</translation>
    </message>
    <message>
        <source>Inget skrivs förrän filen är godkänd.</source>
        <translation>Nothing is written before the file is accepted.</translation>
    </message>
    <message>
        <source>Skift+F9</source>
        <translation>Shift+F9</translation>
    </message>
    <message>
        <source>Inget är tveksamt</source>
        <translation>Nothing is doubtful</translation>
    </message>
    <message numerus="yes">
        <source>Tveksamt, %1 av %n rader</source>
        <translation>
            <numerusform>Doubtful, %1 of %n row</numerusform>
            <numerusform>Doubtful, %1 of %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Läs in: %1</source>
        <translation>Read in: %1</translation>
    </message>
    <message>
        <source>Fil %1 av %2. </source>
        <translation>File %1 of %2. </translation>
    </message>
    <message>
        <source>Inga frågor kvar, mötet är klart.</source>
        <translation>No questions left, the meeting is done.</translation>
    </message>
    <message numerus="yes">
        <source>%n frågor kvar, sedan är mötet klart.</source>
        <translation>
            <numerusform>%n question left, then the meeting is done.</numerusform>
            <numerusform>%n questions left, then the meeting is done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Godkänn och nästa fil</source>
        <translation>Accept, and next file</translation>
    </message>
    <message>
        <source>Mötet finns redan. Ska det här stå bredvid?</source>
        <translation>The meeting is already here. Is this to stand beside it?</translation>
    </message>
</context>
<context>
    <name>views::MinutesText</name>
    <message>
        <source>Mötesanteckningar</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Föredragande hör till en punkt. Skriv /punkt först.</source>
        <translation>Presenters belong to an item. Write /punkt first.</translation>
    </message>
    <message>
        <source>Klipp ut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Kopiera</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Texten är för stor för att klistras in, mer än två miljoner tecken. Dela upp den, eller använd Arkiv, Läs in.</source>
        <translation>The text is too large to paste, more than two million characters. Divide it, or use File, Import.</translation>
    </message>
    <message>
        <source>Inga fler stavfel hittades.</source>
        <translation>No more misspellings were found.</translation>
    </message>
    <message>
        <source>%1
Ctrl+klick för att öppna</source>
        <translation>%1
Ctrl+click to open</translation>
    </message>
</context>
<context>
    <name>views::MinutesWorkspace</name>
    <message>
        <source>Nästa del av fönstret</source>
        <translation>Next part of the window</translation>
    </message>
    <message>
        <source>Föregående del av fönstret</source>
        <translation>Previous part of the window</translation>
    </message>
</context>
<context>
    <name>views::MonthView</name>
    <message>
        <source>Möte</source>
        <translation>Meeting</translation>
    </message>
    <message numerus="yes">
        <source>%n till</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::NeedsSheet</name>
    <message>
        <source>Nulägesanalys och behov</source>
        <translation>Analysis and needs</translation>
    </message>
    <message>
        <source>Nulägesanalys</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Ändra nulägesanalysen</source>
        <translation>Change the analysis</translation>
    </message>
    <message>
        <source>Vad visar analysen, och varför är det så?</source>
        <translation>What does the analysis show, and why is it so?</translation>
    </message>
    <message>
        <source>Behov ur nulägesanalysen</source>
        <translation>Needs from the analysis</translation>
    </message>
    <message>
        <source>Besvaras av %1</source>
        <translation>Answered by %1</translation>
    </message>
    <message>
        <source>Skriv ett behov</source>
        <translation>Write a need</translation>
    </message>
    <message>
        <source>Ändra behov</source>
        <translation>Change need</translation>
    </message>
    <message>
        <source>Behov</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Underlag: vad visar det?</source>
        <translation>Evidence: what shows it?</translation>
    </message>
    <message>
        <source>Ingen insats svarar mot behovet</source>
        <translation>No measure answers the need</translation>
    </message>
</context>
<context>
    <name>views::NewMeetingPanel</name>
    <message>
        <source>Förra mötets ram</source>
        <translation>The last meeting&apos;s frame</translation>
    </message>
    <message>
        <source>Från tomt</source>
        <translation>From nothing</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Slutar</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Skapa mötet</source>
        <translation>Make the meeting</translation>
    </message>
    <message>
        <source>Nytt möte</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>9.00</source>
        <translation>9.00</translation>
    </message>
    <message>
        <source>12.00</source>
        <translation>12.00</translation>
    </message>
    <message>
        <source>Utgå från</source>
        <translation>Start from</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Grupp</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Det finns ingen grupp än. Lägg till en under Grupper och personer.</source>
        <translation>There is no group yet. Add one under Groups and people.</translation>
    </message>
    <message>
        <source>Förra mötet var %1.</source>
        <translation>The last meeting was %1.</translation>
    </message>
    <message>
        <source>Gruppen har inget tidigare möte.</source>
        <translation>The group has no earlier meeting.</translation>
    </message>
    <message numerus="yes">
        <source>%n ledamöter kallas.</source>
        <translation>
            <numerusform>%n member is called.</numerusform>
            <numerusform>%n members are called.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Det här läggs på dagordningen: %n punkter</source>
        <translation>
            <numerusform>This goes on the agenda: %n item</numerusform>
            <numerusform>This goes on the agenda: %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Dagordningen börjar tom</source>
        <translation>The agenda starts empty</translation>
    </message>
    <message>
        <source>Skriv ett klockslag, till exempel 9.30.</source>
        <translation>Write a time, for example 9.30.</translation>
    </message>
    <message>
        <source>Ett möte behöver en dag.</source>
        <translation>A meeting needs a day.</translation>
    </message>
</context>
<context>
    <name>views::NewPlanPanel</name>
    <message>
        <source>Ny verksamhetsplan</source>
        <translation>New operational plan</translation>
    </message>
    <message>
        <source>&amp;År</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Skapa planen</source>
        <translation>Create the plan</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>views::NextMeetingCardView</name>
    <message>
        <source>pågår</source>
        <translation>going on</translation>
    </message>
    <message numerus="yes">
        <source>om %n minuter</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i morgon</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>om %n dagar</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Nästa möte</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Öppna mötet</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Kommande punkter</source>
        <translation>Points to come</translation>
    </message>
    <message>
        <source>Till mötena</source>
        <translation>To the meetings</translation>
    </message>
    <message>
        <source>Inget möte är planerat</source>
        <translation>No meeting is planned</translation>
    </message>
    <message>
        <source>Det som väntar ligger under Kommande. Därifrån skapas nästa möte med sin dagordning.</source>
        <translation>What waits is under Coming up. From there the next meeting is made with its agenda.</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>%n punkter</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuter</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Dagordningen är tom än.</source>
        <translation>The agenda is still empty.</translation>
    </message>
    <message numerus="yes">
        <source>%n till på dagordningen</source>
        <translation>
            <numerusform>%n more on the agenda</numerusform>
            <numerusform>%n more on the agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>Kallelse som PDF</source>
        <translation>Notice as PDF</translation>
    </message>
</context>
<context>
    <name>views::NotesSheet</name>
    <message>
        <source>Risker</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Skriv en risk</source>
        <translation>Write a risk</translation>
    </message>
    <message>
        <source>Styrkor och svagheter</source>
        <translation>Strengths and weaknesses</translation>
    </message>
    <message>
        <source>Styrkor med de samlade insatserna</source>
        <translation>Strengths of the measures together</translation>
    </message>
    <message>
        <source>Skriv en styrka</source>
        <translation>Write a strength</translation>
    </message>
    <message>
        <source>Svagheter</source>
        <translation>Weaknesses</translation>
    </message>
    <message>
        <source>Skriv en svaghet</source>
        <translation>Write a weakness</translation>
    </message>
    <message>
        <source>Ändra anteckning</source>
        <translation>Change note</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hur risken förebyggs</source>
        <translation>How the risk is prevented</translation>
    </message>
    <message>
        <source>Hur förebyggs den?</source>
        <translation>How is it prevented?</translation>
    </message>
    <message>
        <source>Rad</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Flytta rad</source>
        <translation>Move row</translation>
    </message>
</context>
<context>
    <name>views::OutlinePanel</name>
    <message>
        <source>Ny punkt</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Punkter</source>
        <translation>Items</translation>
    </message>
</context>
<context>
    <name>views::OverviewPlace</name>
    <message>
        <source>Jag har lovat</source>
        <translation>I have promised</translation>
    </message>
    <message>
        <source>Inga uppgifter väntar på dig.</source>
        <translation>No tasks are waiting for you.</translation>
    </message>
    <message>
        <source>Beslut att följa upp</source>
        <translation>Decisions to follow up</translation>
    </message>
    <message>
        <source>Inget beslut ska följas upp den närmaste månaden.</source>
        <translation>No decision is to be followed up in the next month.</translation>
    </message>
    <message>
        <source>Försenat i gruppen</source>
        <translation>Overdue in the group</translation>
    </message>
    <message>
        <source>Inget är försenat.</source>
        <translation>Nothing is overdue.</translation>
    </message>
    <message>
        <source>Här har tråden tystnat</source>
        <translation>Where the thread has gone silent</translation>
    </message>
    <message>
        <source>Allt har fått en lägesbeskrivning det senaste kvartalet.</source>
        <translation>Everything has had a status report in the last quarter.</translation>
    </message>
    <message>
        <source>Ur årshjulet</source>
        <translation>From the year cycle</translation>
    </message>
    <message>
        <source>Inget i årshjulet de närmaste veckorna.</source>
        <translation>Nothing in the year cycle in the next few weeks.</translation>
    </message>
    <message>
        <source>Senaste beslut</source>
        <translation>Latest decisions</translation>
    </message>
    <message>
        <source>Inga beslut än. Det första syns här när mötet skrivs.</source>
        <translation>No decisions yet. The first shows here as the meeting is written.</translation>
    </message>
    <message>
        <source>”%1” är klar.</source>
        <translation>“%1” is done.</translation>
    </message>
    <message>
        <source>Hej</source>
        <translation>Hello</translation>
    </message>
    <message>
        <source>God morgon</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>God dag</source>
        <translation>Good day</translation>
    </message>
    <message>
        <source>God kväll</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>%1, vecka %2</source>
        <translation>%1, week %2</translation>
    </message>
    <message>
        <source>Säg vem du är under Inställningar, så visas det du har lovat här.</source>
        <translation>Say who you are under Settings, and what you have promised shows here.</translation>
    </message>
    <message>
        <source>Alla %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>VP och plan</source>
        <translation>VP and plan</translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation>Year cycle</translation>
    </message>
    <message>
        <source>Alla beslut</source>
        <translation>All decisions</translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
</context>
<context>
    <name>views::PagePreview</name>
    <message>
        <source>Förhandsvisning</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Förhandsvisning, sida %1 av %2</source>
        <translation>Preview, page %1 of %2</translation>
    </message>
    <message>
        <source>Sidorna ritas …</source>
        <translation>Drawing the pages …</translation>
    </message>
</context>
<context>
    <name>views::PagesView</name>
    <message>
        <source>Originalets sidor</source>
        <translation>Pages of the original</translation>
    </message>
    <message>
        <source>Sidan ritas …</source>
        <translation>Drawing the page …</translation>
    </message>
    <message>
        <source>Sidan går inte att rita.</source>
        <translation>The page cannot be drawn.</translation>
    </message>
</context>
<context>
    <name>views::PartyEdit</name>
    <message>
        <source>Namn eller initialer</source>
        <translation>Name or initials</translation>
    </message>
</context>
<context>
    <name>views::PersonForm</name>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Initialer</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Skyddade personuppgifter</source>
        <translation>Protected identity</translation>
    </message>
    <message>
        <source>Namnet står som [maskerat] i dokument till andra. I programmet syns det som vanligt.</source>
        <translation>The name is shown as [maskerat] in documents for others. In the program it is seen as usual.</translation>
    </message>
</context>
<context>
    <name>views::PictureOrTable</name>
    <message>
        <source>%1 som tabell</source>
        <translation>%1 as a table</translation>
    </message>
    <message>
        <source>Visa som bild</source>
        <translation>Show as a picture</translation>
    </message>
    <message>
        <source>Visa som tabell</source>
        <translation>Show as a table</translation>
    </message>
</context>
<context>
    <name>views::PlanDelegate</name>
    <message>
        <source>svarar mot %1</source>
        <translation>answers %1</translation>
    </message>
</context>
<context>
    <name>views::PlanForm</name>
    <message>
        <source>&amp;Namn</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Huvudmannens plan</source>
        <translation>The principal’s plan</translation>
    </message>
    <message>
        <source>&amp;Enhet</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Tomt: huvudmannens plan. Annars enheten, till exempel en skola.</source>
        <translation>Empty: the principal’s plan. Else the unit, such as a school.</translation>
    </message>
    <message>
        <source>&amp;Från</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Till och med</source>
        <translation>&amp;To and including</translation>
    </message>
    <message>
        <source>&amp;Svarar mot huvudmannens plan</source>
        <translation>&amp;Answers the principal’s plan</translation>
    </message>
    <message>
        <source>Tar &amp;vid efter</source>
        <translation>Goes &amp;on from</translation>
    </message>
    <message>
        <source>Det som går vidare</source>
        <translation>What goes on</translation>
    </message>
    <message>
        <source>Områden och insatser som går vidare</source>
        <translation>Areas and measures that go on</translation>
    </message>
    <message>
        <source>Ta med kostnaderna, utan utfall</source>
        <translation>Take the costs along, without outcome</translation>
    </message>
    <message>
        <source>Behov, mål och ansvar följer sina insatser. Uppföljningarna stannar i den gamla planen.</source>
        <translation>Needs, goals and responsibilities follow their measures. The follow-ups stay in the old plan.</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Ingen: börja från början</source>
        <translation>None: begin from the beginning</translation>
    </message>
    <message>
        <source>Ny handlingsplan</source>
        <translation>New action plan</translation>
    </message>
    <message>
        <source>Skapa planen</source>
        <translation>Create the plan</translation>
    </message>
    <message>
        <source>Planens uppgifter</source>
        <translation>About the plan</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Övriga insatser</source>
        <translation>Other measures</translation>
    </message>
    <message>
        <source> (avslutad)</source>
        <translation> (closed)</translation>
    </message>
    <message>
        <source>Ge planen ett namn eller en period.</source>
        <translation>Give the plan a name or a period.</translation>
    </message>
    <message>
        <source>Ändra planens uppgifter</source>
        <translation>Change what the plan says of itself</translation>
    </message>
</context>
<context>
    <name>views::PlanListView</name>
    <message>
        <source>Handlingsplaner</source>
        <translation>Action plans</translation>
    </message>
    <message>
        <source>Ny plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Handlingsplaner efter period</source>
        <translation>Action plans by period</translation>
    </message>
    <message>
        <source>Ingen handlingsplan än</source>
        <translation>No action plan yet</translation>
    </message>
    <message>
        <source>Skriv en ny, eller läs in en som finns (Arkiv, Läs in).</source>
        <translation>Write a new one, or import one that is there (File, Import).</translation>
    </message>
    <message>
        <source>Papperskorgen</source>
        <translation>Wastebasket</translation>
    </message>
    <message>
        <source>Lägg tillbaka</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Lägg tillbaka %1</source>
        <translation>Put back %1</translation>
    </message>
</context>
<context>
    <name>views::PlanPage</name>
    <message>
        <source>Ny insats</source>
        <translation>New measure</translation>
    </message>
    <message>
        <source>Nytt område</source>
        <translation>New area</translation>
    </message>
    <message>
        <source>Nytt behov</source>
        <translation>New need</translation>
    </message>
    <message>
        <source>Ny insats i det valda området (Ctrl+Enter)</source>
        <translation>New measure in the chosen area (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nytt utvecklingsområde (Ctrl+Skift+Enter)</source>
        <translation>New development area (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Planens text</source>
        <translation>The plan’s text</translation>
    </message>
    <message>
        <source>Bakgrund</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Vad ligger bakom planen?</source>
        <translation>What lies behind the plan?</translation>
    </message>
    <message>
        <source>Delaktighet</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Vilka har varit med, när, och hur?</source>
        <translation>Who has taken part, when, and how?</translation>
    </message>
    <message>
        <source>Erfarenhetsspridning</source>
        <translation>Spreading of experience</translation>
    </message>
    <message>
        <source>Hur sprids erfarenheterna?</source>
        <translation>How is experience spread?</translation>
    </message>
</context>
<context>
    <name>views::PlanReview</name>
    <message>
        <source>F8 nästa, Skift+F8 förra</source>
        <translation>F8 next, Shift+F8 previous</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Alla filer</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Granska en plan</source>
        <translation>Review a plan</translation>
    </message>
    <message>
        <source>Så här läste vi planen</source>
        <translation>How we read the plan</translation>
    </message>
    <message>
        <source>Enter ändrar, Alt+↑↓ flyttar, Delete tar bort, Ctrl+Enter ger en ny rad.</source>
        <translation>Enter changes, Alt+↑↓ moves, Delete removes, Ctrl+Enter gives a new row.</translation>
    </message>
    <message>
        <source>En plan med det namnet finns redan. Ska den här stå bredvid?</source>
        <translation>There is already a plan of that name. Is this to stand beside it?</translation>
    </message>
    <message>
        <source>Lägg som ny version bredvid</source>
        <translation>Put beside it as a new version</translation>
    </message>
    <message>
        <source>En ny version bredvid den som finns</source>
        <translation>A new version beside the one that is here</translation>
    </message>
    <message>
        <source>Hoppa över filen</source>
        <translation>Skip the file</translation>
    </message>
    <message>
        <source>Det stämmer så</source>
        <translation>It is right as it is</translation>
    </message>
    <message>
        <source>Sedd</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Rätta i planen</source>
        <translation>Correct in the plan</translation>
    </message>
    <message>
        <source>Läs in: %1</source>
        <translation>Read in: %1</translation>
    </message>
    <message>
        <source>Fil %1 av %2. </source>
        <translation>File %1 of %2. </translation>
    </message>
    <message>
        <source>Inga frågor kvar, planen är klar.</source>
        <translation>No questions left, the plan is done.</translation>
    </message>
    <message numerus="yes">
        <source>%n frågor kvar, sedan är planen klar.</source>
        <translation>
            <numerusform>%n question left, then the plan is done.</numerusform>
            <numerusform>%n questions left, then the plan is done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inget är tveksamt</source>
        <translation>Nothing is doubtful</translation>
    </message>
    <message>
        <source>Tveksamt</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Godkänn och nästa fil</source>
        <translation>Accept, and next file</translation>
    </message>
    <message>
        <source>Godkänn</source>
        <translation>Accept</translation>
    </message>
</context>
<context>
    <name>views::PlanRowDelegate</name>
    <message>
        <source>Radens slag</source>
        <translation>Kind of the row</translation>
    </message>
</context>
<context>
    <name>views::PlanSheet</name>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Lägg i papperskorgen</source>
        <translation>Put in the wastebasket</translation>
    </message>
    <message>
        <source>Hela tråden</source>
        <translation>The whole thread</translation>
    </message>
</context>
<context>
    <name>views::PlanTabs</name>
    <message>
        <source>Sätt att se planen</source>
        <translation>Ways to look at the plan</translation>
    </message>
</context>
<context>
    <name>views::PlanTreeView</name>
    <message>
        <source>Planens delar</source>
        <translation>Parts of the plan</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Kopiera</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Klipp ut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Lägg i papperskorgen</source>
        <translation>Put in the wastebasket</translation>
    </message>
    <message>
        <source>Kopiera härunder</source>
        <translation>Copy below</translation>
    </message>
</context>
<context>
    <name>views::PointList</name>
    <message>
        <source>Utan rubrik</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Punkt %1, %2</source>
        <translation>Item %1, %2</translation>
    </message>
    <message>
        <source>Avsnitt %1</source>
        <translation>Section %1</translation>
    </message>
</context>
<context>
    <name>views::PresenceChip</name>
    <message>
        <source>%1: %2. Mellanslag byter, pil ned visar allt.</source>
        <translation>%1: %2. Space switches, down arrow shows all.</translation>
    </message>
    <message>
        <source>ordf.</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>förhinder</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>frånvarande</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>adjungerad</source>
        <translation>adjunct</translation>
    </message>
    <message>
        <source>gäst</source>
        <translation>guest</translation>
    </message>
    <message>
        <source>från punkt %1</source>
        <translation>from item %1</translation>
    </message>
    <message>
        <source>till punkt %1</source>
        <translation>to item %1</translation>
    </message>
</context>
<context>
    <name>views::PrioritiesPlace</name>
    <message>
        <source>Vilket års plan</source>
        <translation>Which year&apos;s plan</translation>
    </message>
    <message>
        <source>Prioritera om …</source>
        <translation>Prioritise anew …</translation>
    </message>
    <message>
        <source>Tavla</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Rang över tid</source>
        <translation>Rank over time</translation>
    </message>
    <message>
        <source>LG-rapport</source>
        <translation>Management report</translation>
    </message>
    <message>
        <source>Ingen verksamhetsplan än</source>
        <translation>No operational plan yet</translation>
    </message>
    <message>
        <source>Skapa årets plan, eller gör ett beslut i ett möte till prioritering.</source>
        <translation>Create this year&apos;s plan, or make a decision in a meeting a prioritisation.</translation>
    </message>
    <message>
        <source>Ny verksamhetsplan</source>
        <translation>New operational plan</translation>
    </message>
    <message>
        <source>Exportera LG-rapport …</source>
        <translation>Export the management report …</translation>
    </message>
    <message>
        <source>Nytt uppdrag</source>
        <translation>New assignment</translation>
    </message>
    <message>
        <source>Ny lägesbeskrivning</source>
        <translation>New status report</translation>
    </message>
    <message>
        <source>Ny verksamhetsplan …</source>
        <translation>New operational plan …</translation>
    </message>
    <message>
        <source>Öppna uppdraget</source>
        <translation>Open the assignment</translation>
    </message>
    <message>
        <source>Prioriteringen är borttagen.</source>
        <translation>The prioritisation is removed.</translation>
    </message>
    <message>
        <source>Verksamhetsplan</source>
        <translation>Operational plan</translation>
    </message>
    <message>
        <source>Verksamhetsplan %1</source>
        <translation>Operational plan %1</translation>
    </message>
    <message>
        <source>Så här var det prioriterat av %1</source>
        <translation>As it was prioritised by %1</translation>
    </message>
    <message>
        <source>Prioriterad av %1</source>
        <translation>Prioritised by %1</translation>
    </message>
    <message>
        <source>Inget är prioriterat än</source>
        <translation>Nothing is prioritised yet</translation>
    </message>
    <message>
        <source>Så här var det prioriterat %1</source>
        <translation>As it was prioritised %1</translation>
    </message>
    <message>
        <source>Prioriterad %1</source>
        <translation>Prioritised %1</translation>
    </message>
    <message>
        <source>Ny ordning, inte fastställd än</source>
        <translation>A new order, not settled yet</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Inga uppdrag i planen än</source>
        <translation>No assignments in the plan yet</translation>
    </message>
    <message>
        <source>Infoga, Nytt uppdrag lägger till ett. Ett beslut i ett möte kan också göras till prioritering.</source>
        <translation>Insert, New assignment adds one. A decision in a meeting can be made a prioritisation too.</translation>
    </message>
    <message>
        <source>%1 har inget nytt läge sedan %2.</source>
        <translation>%1 has no new report since %2.</translation>
    </message>
    <message>
        <source>%1 har inget läge än.</source>
        <translation>%1 has no report yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n uppdrag har inget nytt läge på länge.</source>
        <translation>
            <numerusform>%n assignment has had no new report for long.</numerusform>
            <numerusform>%n assignments have had no new report for long.</numerusform>
        </translation>
    </message>
    <message>
        <source>Påpeka uppdrag utan nytt läge</source>
        <translation>Point out assignments without a new report</translation>
    </message>
    <message numerus="yes">
        <source>Efter %n dagar</source>
        <translation>
            <numerusform>After %n day</numerusform>
            <numerusform>After %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Prioriteringen är fastställd.</source>
        <translation>The prioritisation is settled.</translation>
    </message>
    <message>
        <source>Tas över från %1</source>
        <translation>Taken over from %1</translation>
    </message>
    <message>
        <source>Verksamhetsplan %1 finns nu.</source>
        <translation>Operational plan %1 is there now.</translation>
    </message>
    <message>
        <source>VP</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>views::PrioritisePanel</name>
    <message>
        <source>Prioritera om</source>
        <translation>Prioritise anew</translation>
    </message>
    <message>
        <source>Dra korten, eller flytta dem med Alt+↑ och Alt+↓. Den förra prioriteringen står kvar.</source>
        <translation>Drag the cards, or move them with Alt+↑ and Alt+↓. The prioritisation before this one stays.</translation>
    </message>
    <message>
        <source>&amp;Dag</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>Skriv ord ur beslutet</source>
        <translation>Write words of the decision</translation>
    </message>
    <message>
        <source>&amp;Beslut som ligger bakom</source>
        <translation>&amp;Decision behind it</translation>
    </message>
    <message>
        <source>Kan lämnas tomt där det bara noteras.</source>
        <translation>May be left empty where it is only noted.</translation>
    </message>
    <message>
        <source>Varför just så</source>
        <translation>Why just so</translation>
    </message>
    <message>
        <source>Fastställ prioriteringen</source>
        <translation>Settle the prioritisation</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>views::ProposalList</name>
    <message>
        <source>Punkter till dagordningen</source>
        <translation>Items for the agenda</translation>
    </message>
    <message>
        <source>Inget väntar på att tas upp. Punkterna skriver du i anteckningarna.</source>
        <translation>Nothing is waiting to come up. You write the items in the minutes.</translation>
    </message>
</context>
<context>
    <name>views::ProseEdit</name>
    <message>
        <source>Punkt på nivå %1</source>
        <translation>Bullet at level %1</translation>
    </message>
    <message>
        <source>Stycke</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>. Ctrl+Tabb går till nästa fält</source>
        <translation>. Ctrl+Tab goes to the next field</translation>
    </message>
    <message>
        <source>Klipp ut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Kopiera</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Texten är för stor för att klistras in, mer än två miljoner tecken. Dela upp den.</source>
        <translation>The text is too large to paste, more than two million characters. Divide it up.</translation>
    </message>
</context>
<context>
    <name>views::QualityPlace</name>
    <message>
        <source>Att följa upp</source>
        <translation>To follow up</translation>
    </message>
    <message>
        <source>Indikatorer</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Verksamhetsdialoger</source>
        <translation>Dialogues</translation>
    </message>
    <message>
        <source>Kvalitetsrapport</source>
        <translation>Quality report</translation>
    </message>
    <message>
        <source>Delar av uppföljningen</source>
        <translation>Parts of the follow-up</translation>
    </message>
    <message>
        <source>Handlingsplan utan namn</source>
        <translation>Action plan without a name</translation>
    </message>
    <message>
        <source>Planerna kunde inte läsas</source>
        <translation>The plans could not be read</translation>
    </message>
    <message>
        <source>Ingen handlingsplan än</source>
        <translation>No action plan yet</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
</context>
<context>
    <name>views::RankHistory</name>
    <message>
        <source>Rang över tid</source>
        <translation>Rank over time</translation>
    </message>
    <message>
        <source>Uppdrag i ett annat års plan</source>
        <translation>An assignment of another year&apos;s plan</translation>
    </message>
    <message>
        <source>Inget är prioriterat än. Välj Prioritera om, eller gör ett beslut i ett möte till prioritering.</source>
        <translation>Nothing is prioritised yet. Choose Prioritise anew, or make a decision in a meeting a prioritisation.</translation>
    </message>
    <message>
        <source>%1 (visas på tavlan)</source>
        <translation>%1 (shown on the board)</translation>
    </message>
    <message>
        <source>Visa på tavlan</source>
        <translation>Show on the board</translation>
    </message>
    <message>
        <source>Beslutet</source>
        <translation>The decision</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Långsiktiga: %1</source>
        <translation>Long-term: %1</translation>
    </message>
</context>
<context>
    <name>views::RecurrenceEdit</name>
    <message>
        <source>En dag</source>
        <translation>A day</translation>
    </message>
    <message>
        <source>En veckodag</source>
        <translation>A weekday</translation>
    </message>
    <message>
        <source>En vecka</source>
        <translation>A week</translation>
    </message>
    <message>
        <source>En månad</source>
        <translation>A month</translation>
    </message>
    <message>
        <source>Terminens start</source>
        <translation>Start of term</translation>
    </message>
    <message>
        <source>Terminens slut</source>
        <translation>End of term</translation>
    </message>
    <message>
        <source>Tertialets slut</source>
        <translation>End of tertial</translation>
    </message>
    <message>
        <source>Återkommer</source>
        <translation>Recurs</translation>
    </message>
    <message>
        <source>första</source>
        <translation>first</translation>
    </message>
    <message>
        <source>andra</source>
        <translation>second</translation>
    </message>
    <message>
        <source>tredje</source>
        <translation>third</translation>
    </message>
    <message>
        <source>fjärde</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>femte</source>
        <translation>fifth</translation>
    </message>
    <message>
        <source>sista</source>
        <translation>last</translation>
    </message>
    <message>
        <source>Vilken i månaden</source>
        <translation>Which in the month</translation>
    </message>
    <message>
        <source>Veckodag</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Månad</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Vecka</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>vecka </source>
        <translation>week </translation>
    </message>
    <message>
        <source>höstterminen</source>
        <translation>the autumn term</translation>
    </message>
    <message>
        <source>vårterminen</source>
        <translation>the spring term</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>tertial 1</source>
        <translation>tertial 1</translation>
    </message>
    <message>
        <source>tertial 2</source>
        <translation>tertial 2</translation>
    </message>
    <message>
        <source>tertial 3</source>
        <translation>tertial 3</translation>
    </message>
    <message>
        <source>Tertial</source>
        <translation>Tertial</translation>
    </message>
    <message>
        <source>Dagar före eller efter</source>
        <translation>Days before or after</translation>
    </message>
    <message>
        <source> dagar efter</source>
        <translation> days after</translation>
    </message>
</context>
<context>
    <name>views::ReportCard</name>
    <message>
        <source>Lägesbeskrivningen, som den står i anteckningarna</source>
        <translation>The status report, as it stands in the minutes</translation>
    </message>
    <message>
        <source>Visa i anteckningarna</source>
        <translation>Show in the minutes</translation>
    </message>
    <message>
        <source>Lägesbeskrivning</source>
        <translation>Status report</translation>
    </message>
    <message>
        <source>Analys, vad vi vill uppnå, åtgärder</source>
        <translation>Analysis, what we want, actions</translation>
    </message>
    <message>
        <source>Inte angiven</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>&amp;Förflyttning</source>
        <translation>&amp;Movement</translation>
    </message>
    <message>
        <source>&amp;Läget i några ord</source>
        <translation>&amp;State in a few words</translation>
    </message>
    <message>
        <source>&amp;Nästa steg</source>
        <translation>&amp;Next step</translation>
    </message>
    <message>
        <source>&amp;Vem</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>Senas&amp;t</source>
        <translation>By &amp;when</translation>
    </message>
    <message>
        <source>Ta bort lägesbeskrivningen</source>
        <translation>Remove the status report</translation>
    </message>
    <message>
        <source>Förflyttning</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Läget i några ord</source>
        <translation>State in a few words</translation>
    </message>
    <message>
        <source>Nästa steg</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Nästa steg, vem</source>
        <translation>Next step, who</translation>
    </message>
    <message>
        <source>Nästa steg, senast</source>
        <translation>Next step, by when</translation>
    </message>
    <message>
        <source>&amp;Granskning</source>
        <translation>&amp;Review</translation>
    </message>
    <message>
        <source>Vad som sa&amp;knas</source>
        <translation>What is missin&amp;g</translation>
    </message>
    <message>
        <source>Av v&amp;em</source>
        <translation>By wh&amp;om</translation>
    </message>
    <message>
        <source>Till n&amp;är</source>
        <translation>By wh&amp;en</translation>
    </message>
    <message>
        <source>Granskning</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Vad som saknas</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Komplettering, av vem</source>
        <translation>Supplement, by whom</translation>
    </message>
    <message>
        <source>Komplettering, till när</source>
        <translation>Supplement, by when</translation>
    </message>
</context>
<context>
    <name>views::ResponsibilityView</name>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>&amp;Roll</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>Skriv ut ansvaret</source>
        <translation>Print the responsibility</translation>
    </message>
    <message>
        <source>Ansvar efter insats och roll</source>
        <translation>Responsibility by measure and role</translation>
    </message>
    <message>
        <source>Inget ansvar är fördelat än</source>
        <translation>No responsibility is given yet</translation>
    </message>
    <message>
        <source>Välj en insats under Plan och skriv vem som svarar för vad.</source>
        <translation>Choose a measure under Plan and write who answers for what.</translation>
    </message>
    <message>
        <source>Alla roller</source>
        <translation>All roles</translation>
    </message>
</context>
<context>
    <name>views::RoundTab</name>
    <message>
        <source>Verksamhetsdialoger, senaste först</source>
        <translation>Dialogues, latest first</translation>
    </message>
    <message>
        <source>Inga dialoger än</source>
        <translation>No dialogues yet</translation>
    </message>
    <message>
        <source>Lägg till en omgång för varje enhet.</source>
        <translation>Add a round for each unit.</translation>
    </message>
    <message>
        <source>Ny omgång</source>
        <translation>New round</translation>
    </message>
    <message>
        <source>Ingen dialog vald</source>
        <translation>No dialogue chosen</translation>
    </message>
    <message>
        <source>Välj en i listan, eller lägg till en ny.</source>
        <translation>Choose one in the list, or add a new one.</translation>
    </message>
    <message>
        <source>Skolans namn; tomt för hela verksamheten</source>
        <translation>The school&apos;s name; empty for all of them</translation>
    </message>
    <message>
        <source>Frågor som förbereds, en på varje rad</source>
        <translation>Questions to prepare, one on each line</translation>
    </message>
    <message>
        <source>Vad ni kom fram till</source>
        <translation>What you came to</translation>
    </message>
    <message>
        <source>Diarienummer eller adress</source>
        <translation>Record number or address</translation>
    </message>
    <message>
        <source>&amp;År</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>&amp;Omgång</source>
        <translation>R&amp;ound</translation>
    </message>
    <message>
        <source>&amp;Enhet</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Steg &amp;1, dialog</source>
        <translation>Step &amp;1, dialogue</translation>
    </message>
    <message>
        <source>Steg &amp;2, LG informeras</source>
        <translation>Step &amp;2, LG is informed</translation>
    </message>
    <message>
        <source>Steg &amp;3, följs upp</source>
        <translation>Step &amp;3, followed up</translation>
    </message>
    <message>
        <source>&amp;Frågor</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>Indikatorer</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>&amp;Samtalet</source>
        <translation>&amp;The talk</translation>
    </message>
    <message>
        <source>&amp;Bärs vidare av</source>
        <translation>&amp;Carried on by</translation>
    </message>
    <message>
        <source>&amp;Dokumenterat</source>
        <translation>&amp;Documented</translation>
    </message>
    <message>
        <source>Överenskommelser</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Vad är ni överens om?</source>
        <translation>What do you agree on?</translation>
    </message>
    <message>
        <source>Ny överenskommelse</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Skrivs i mötet</source>
        <translation>Written in the meeting</translation>
    </message>
    <message>
        <source>Överenskommelsen skrivs i mötets anteckningar, bland besluten.</source>
        <translation>The agreement is written in the meeting&apos;s minutes, among the decisions.</translation>
    </message>
    <message>
        <source>Skriv in</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Hela tråden</source>
        <translation>The whole thread</translation>
    </message>
    <message>
        <source>Ta bort omgången</source>
        <translation>Remove the round</translation>
    </message>
    <message>
        <source>Inga värden för enheten än.</source>
        <translation>No values for the unit yet.</translation>
    </message>
    <message>
        <source>Inga överenskommelser än.</source>
        <translation>No agreements yet.</translation>
    </message>
    <message>
        <source>Stegen kommer i ordning: dialogen först, sedan LG, sist uppföljningen.</source>
        <translation>The steps come in order: the dialogue first, then LG, last the follow-up.</translation>
    </message>
    <message>
        <source>Ändra verksamhetsdialog</source>
        <translation>Change dialogue</translation>
    </message>
    <message>
        <source>Ny verksamhetsdialog</source>
        <translation>New dialogue</translation>
    </message>
    <message>
        <source>Ta bort verksamhetsdialog</source>
        <translation>Remove dialogue</translation>
    </message>
    <message>
        <source>Dialogen är borttagen. Överenskommelserna står kvar i mötena.</source>
        <translation>The dialogue has been removed. The agreements stay in the meetings.</translation>
    </message>
    <message>
        <source>Skriv vad ni är överens om.</source>
        <translation>Write what you agree on.</translation>
    </message>
    <message>
        <source>Det finns inget möte att skriva det i. Lägg till ett möte först.</source>
        <translation>There is no meeting to write it in. Add a meeting first.</translation>
    </message>
    <message>
        <source>Överenskommelsen står i mötet %1.</source>
        <translation>The agreement stands in the meeting %1.</translation>
    </message>
    <message>
        <source>Ändra dialogens frågor</source>
        <translation>Change the dialogue&apos;s questions</translation>
    </message>
    <message>
        <source>Ändra samtalet</source>
        <translation>Change the conversation</translation>
    </message>
</context>
<context>
    <name>views::RowOperations</name>
    <message>
        <source>Beslutet är nu verksamhetsplanens prioritering. Se VP.</source>
        <translation>The decision is now the operational plan&apos;s prioritisation. See Plan.</translation>
    </message>
    <message>
        <source>Punkten är nu dagens lägesbeskrivning av ”%1”.</source>
        <translation>The item is now that day&apos;s status report of “%1”.</translation>
    </message>
    <message>
        <source>Uppgiften hör nu till insats %1.</source>
        <translation>The task now belongs to measure %1.</translation>
    </message>
    <message>
        <source>Beslutet leder nu till insats %1.</source>
        <translation>The decision now leads to measure %1.</translation>
    </message>
</context>
<context>
    <name>views::RowWords</name>
    <message>
        <source>Sekretess</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Punktlista</source>
        <translation>Bullet list</translation>
    </message>
    <message>
        <source>Numrerad</source>
        <translation>Numbered</translation>
    </message>
    <message>
        <source>Etikett</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Föredragande</source>
        <translation>Presenters</translation>
    </message>
    <message>
        <source>Överenskommelse</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Uppgift</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Till senare möte</source>
        <translation>To a later meeting</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Refererat beslut, %1</source>
        <translation>Reported decision, %1</translation>
    </message>
    <message>
        <source>Ansvarig %1</source>
        <translation>Responsible %1</translation>
    </message>
    <message>
        <source>Följs upp %1</source>
        <translation>Follow-up %1</translation>
    </message>
    <message>
        <source>Ansvarig saknas</source>
        <translation>Nobody responsible</translation>
    </message>
    <message>
        <source>Klar senast %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Återrapporteras %1</source>
        <translation>Report back %1</translation>
    </message>
    <message>
        <source>Till %1 %2</source>
        <translation>To %1 %2</translation>
    </message>
    <message>
        <source>Till ett senare möte i %1</source>
        <translation>To a later meeting of %1</translation>
    </message>
    <message>
        <source>Till nästa möte i %1</source>
        <translation>To the next meeting of %1</translation>
    </message>
    <message>
        <source>Punkt ”%1”</source>
        <translation>Item “%1”</translation>
    </message>
    <message>
        <source>Upptagen på dagordningen</source>
        <translation>Taken up on the agenda</translation>
    </message>
    <message>
        <source>Punktens rubrik</source>
        <translation>The item&apos;s title</translation>
    </message>
    <message>
        <source>namn eller roll</source>
        <translation>name or role</translation>
    </message>
    <message>
        <source>Syfte, nästa steg …</source>
        <translation>Purpose, next step …</translation>
    </message>
    <message>
        <source>Vad beslutades?</source>
        <translation>What was decided?</translation>
    </message>
    <message>
        <source>Vad är ni överens om?</source>
        <translation>What do you agree on?</translation>
    </message>
    <message>
        <source>Vem gör vad till när?</source>
        <translation>Who does what by when?</translation>
    </message>
    <message>
        <source>Vad ska tas upp?</source>
        <translation>What is to come up?</translation>
    </message>
    <message>
        <source>Skriv, eller / för beslut, uppgift eller punkt</source>
        <translation>Write, or / for a decision, task or item</translation>
    </message>
    <message>
        <source> §%1</source>
        <translation> §%1</translation>
    </message>
    <message>
        <source>avsnitt %1</source>
        <translation>section %1</translation>
    </message>
    <message>
        <source>sekretess</source>
        <translation>confidential</translation>
    </message>
    <message>
        <source>nivå %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Insats saknas, skriv # och dess namn</source>
        <translation>Measure missing, type # and its name</translation>
    </message>
    <message>
        <source>Underlag: %1</source>
        <translation>Evidence: %1</translation>
    </message>
    <message>
        <source>Underlag saknas</source>
        <translation>Evidence missing</translation>
    </message>
    <message>
        <source>Insatsen avslutas</source>
        <translation>The measure is closed</translation>
    </message>
    <message>
        <source>Sedan: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Vad såg ni? # och insatsens namn</source>
        <translation>What did you see? # and the measure&apos;s name</translation>
    </message>
    <message>
        <source>kommer %1</source>
        <translation>comes %1</translation>
    </message>
</context>
<context>
    <name>views::SavedMark</name>
    <message>
        <source>Sparat %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Sparar</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Inte sparat sedan %1</source>
        <translation>Not saved since %1</translation>
    </message>
    <message>
        <source>Läsläge</source>
        <translation>Reading mode</translation>
    </message>
</context>
<context>
    <name>views::SearchCard</name>
    <message>
        <source>Sökträffar</source>
        <translation>Search hits</translation>
    </message>
    <message>
        <source>Pilar väljer, Enter öppnar, Esc tillbaka</source>
        <translation>Arrows choose, Enter opens, Esc back</translation>
    </message>
    <message>
        <source>Inget med de orden. Pröva ett kortare ord, eller en del av det.</source>
        <translation>Nothing with those words. Try a shorter word, or a part of it.</translation>
    </message>
    <message>
        <source>Letar vidare.</source>
        <translation>Still looking.</translation>
    </message>
    <message numerus="yes">
        <source>%n träff(ar)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>de nyaste</source>
        <translation>the newest</translation>
    </message>
    <message>
        <source>Sparade sökningar</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Sparade sökningar. Delete tar bort</source>
        <translation>Saved searches. Delete removes one</translation>
    </message>
    <message>
        <source>Sparad. Ctrl+D tar bort den</source>
        <translation>Saved. Ctrl+D removes it</translation>
    </message>
    <message>
        <source>Ctrl+D sparar sökningen</source>
        <translation>Ctrl+D saves the search</translation>
    </message>
    <message>
        <source>Menade du</source>
        <translation>Did you mean</translation>
    </message>
    <message>
        <source>Ctrl+Enter allt i tidsordning, Ctrl+D spara</source>
        <translation>Ctrl+Enter all in order of time, Ctrl+D save</translation>
    </message>
    <message>
        <source>Sökregistret saknas eller är skadat. Allt annat fungerar; registret byggs om i menyn Arkiv.</source>
        <translation>The search index is missing or damaged. Everything else works; rebuild it from the File menu.</translation>
    </message>
</context>
<context>
    <name>views::SlotPane</name>
    <message>
        <source>&amp;Mötesdag</source>
        <translation>&amp;Day of the meeting</translation>
    </message>
    <message>
        <source>Öppna mötet</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Mötet</source>
        <translation>The meeting</translation>
    </message>
    <message>
        <source>Ctrl+Retur</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Inget väntar. Dra hit en punkt, eller flytta den med Alt och pilarna.</source>
        <translation>Nothing waits. Drag a point here, or move it with Alt and the arrows.</translation>
    </message>
    <message numerus="yes">
        <source>Lägg %n på dagordningen</source>
        <translation>
            <numerusform>Put %n on the agenda</numerusform>
            <numerusform>Put %n on the agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>Skapa mötet</source>
        <translation>Make the meeting</translation>
    </message>
</context>
<context>
    <name>views::SourceTextView</name>
    <message>
        <source>Originalets text</source>
        <translation>Text of the original</translation>
    </message>
</context>
<context>
    <name>views::SpellMarks</name>
    <message>
        <source>Söker förslag …</source>
        <translation>Looking for suggestions …</translation>
    </message>
    <message>
        <source>Lägg till ”%1” i mina ord</source>
        <translation>Add “%1” to my words</translation>
    </message>
    <message>
        <source>Inga förslag</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>Ta bort ”%1” ur mina ord</source>
        <translation>Remove “%1” from my words</translation>
    </message>
</context>
<context>
    <name>views::StatusHead</name>
    <message>
        <source>‹ Alla möten</source>
        <translation>‹ All meetings</translation>
    </message>
    <message>
        <source>Alla möten</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <source>Till listan över möten (Alt+Vänsterpil)</source>
        <translation>To the list of meetings (Alt+Left)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
</context>
<context>
    <name>views::TaskDelegate</name>
    <message>
        <source>Ingen ansvarig</source>
        <translation>Nobody responsible</translation>
    </message>
</context>
<context>
    <name>views::TaskPane</name>
    <message>
        <source>Uppgiften</source>
        <translation>The task</translation>
    </message>
    <message>
        <source>Ingen uppgift vald</source>
        <translation>No task chosen</translation>
    </message>
    <message>
        <source>Välj en i listan så visas den här.</source>
        <translation>Choose one in the list and it is shown here.</translation>
    </message>
    <message>
        <source>Uppgiftens text</source>
        <translation>The task&apos;s text</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>&amp;Ansvarig</source>
        <translation>&amp;Responsible</translation>
    </message>
    <message>
        <source>&amp;Senast</source>
        <translation>&amp;Due</translation>
    </message>
    <message>
        <source>Å&amp;terrapport</source>
        <translation>Re&amp;port back</translation>
    </message>
    <message>
        <source>Visa i anteckningarna</source>
        <translation>Show in the minutes</translation>
    </message>
    <message>
        <source>Ingen dag</source>
        <translation>No day</translation>
    </message>
    <message>
        <source>Från %1.</source>
        <translation>From %1.</translation>
    </message>
    <message>
        <source>Från %1, ”%2”.</source>
        <translation>From %1, “%2”.</translation>
    </message>
    <message>
        <source>Historik</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Hela tråden</source>
        <translation>The whole thread</translation>
    </message>
</context>
<context>
    <name>views::TasksPlace</name>
    <message>
        <source>Sök bland uppgifterna</source>
        <translation>Search the tasks</translation>
    </message>
    <message>
        <source>Klar eller öppen</source>
        <translation>Done or open</translation>
    </message>
    <message>
        <source>Vilka</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Ord i uppgiften</source>
        <translation>Words in the task</translation>
    </message>
    <message>
        <source>Sök bland uppgifterna (/ eller Ctrl+F)</source>
        <translation>Search the tasks (/ or Ctrl+F)</translation>
    </message>
    <message>
        <source>Exportera</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Inga uppgifter väntar</source>
        <translation>No tasks are waiting</translation>
    </message>
    <message>
        <source>Skriv /uppgift i ett möte.</source>
        <translation>Write /uppgift in a meeting.</translation>
    </message>
    <message>
        <source>Mina</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Försenade</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Att återrapportera</source>
        <translation>To report back</translation>
    </message>
    <message>
        <source>Alla öppna</source>
        <translation>All open</translation>
    </message>
    <message>
        <source>Alla, även klara</source>
        <translation>All, done too</translation>
    </message>
    <message>
        <source>Alla ansvariga</source>
        <translation>Everyone responsible</translation>
    </message>
    <message>
        <source>Utan ansvarig</source>
        <translation>Nobody responsible</translation>
    </message>
    <message>
        <source>Inga uppgifter väntar på dig</source>
        <translation>No tasks are waiting for you</translation>
    </message>
    <message>
        <source>Inga uppgifter än</source>
        <translation>No tasks yet</translation>
    </message>
    <message>
        <source>Inga uppgifter här</source>
        <translation>No tasks here</translation>
    </message>
    <message>
        <source>Välj ett annat urval för att se fler.</source>
        <translation>Choose another filter to see more.</translation>
    </message>
    <message numerus="yes">
        <source>%n öppna</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n försenade</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportera …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Ändra dag …</source>
        <translation>Change the day …</translation>
    </message>
    <message>
        <source>Exportera till kalender …</source>
        <translation>Export to a calendar …</translation>
    </message>
    <message>
        <source>Senast</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Ingen dag</source>
        <translation>No day</translation>
    </message>
</context>
<context>
    <name>views::TextSheet</name>
    <message>
        <source>Ändra %1</source>
        <translation>Change %1</translation>
    </message>
</context>
<context>
    <name>views::ThreadPlace</name>
    <message>
        <source>Ingen tråd att visa</source>
        <translation>No thread to show</translation>
    </message>
    <message>
        <source>Det som tråden gick igenom finns inte längre. Esc går tillbaka.</source>
        <translation>What the thread ran through is no longer there. Esc goes back.</translation>
    </message>
    <message>
        <source>Piltangenter följer tråden, Enter öppnar platsen, Esc går tillbaka.</source>
        <translation>Arrow keys follow the thread, Enter opens the place, Esc goes back.</translation>
    </message>
    <message>
        <source>Exportera …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Visa som lista</source>
        <translation>Show as list</translation>
    </message>
    <message>
        <source>Öppna platsen</source>
        <translation>Open the place</translation>
    </message>
    <message>
        <source>Visa tråden härifrån</source>
        <translation>Show the thread from here</translation>
    </message>
    <message>
        <source>Tråden kunde inte läsas</source>
        <translation>The thread could not be read</translation>
    </message>
    <message>
        <source>Exportera</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Tråden som lista</source>
        <translation>The thread as a list</translation>
    </message>
    <message>
        <source>det som ligger längst bort är inte med</source>
        <translation>what lies furthest away is left out</translation>
    </message>
    <message>
        <source>Visa som bild</source>
        <translation>Show as picture</translation>
    </message>
    <message>
        <source>Tråden</source>
        <translation>The thread</translation>
    </message>
</context>
<context>
    <name>views::Timeline</name>
    <message>
        <source>Inget har hänt än. Skriv # och uppdragets namn i ett möte.</source>
        <translation>Nothing has happened yet. Write # and the assignment&apos;s name in a meeting.</translation>
    </message>
</context>
<context>
    <name>views::TimelineCanvas</name>
    <message>
        <source>ingen dag</source>
        <translation>no day</translation>
    </message>
    <message>
        <source>%1 %2, %3, från %4 till %5</source>
        <translation>%1 %2, %3, from %4 to %5</translation>
    </message>
</context>
<context>
    <name>views::TimelineView</name>
    <message>
        <source>Tidslinje över insatserna</source>
        <translation>Timeline of the measures</translation>
    </message>
    <message>
        <source>Dra i en stapel, eller flytta den med pil vänster och höger (Ctrl: en månad, Skift: bara slutet).</source>
        <translation>Drag a bar, or move it with the left and right arrows (Ctrl: a month, Shift: its end alone).</translation>
    </message>
    <message>
        <source>Inga insatser än</source>
        <translation>No measures yet</translation>
    </message>
    <message>
        <source>När planen har insatser syns här när de görs.</source>
        <translation>When the plan has measures, when they are done shows here.</translation>
    </message>
    <message>
        <source>avslutad</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>gjord del</source>
        <translation>done part</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>ongoing</translation>
    </message>
    <message>
        <source>planerad</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>uppföljning</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>väntar</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>missad</source>
        <translation>missed</translation>
    </message>
</context>
<context>
    <name>views::UpcomingPane</name>
    <message>
        <source>Punkten som väntar</source>
        <translation>The point that waits</translation>
    </message>
    <message>
        <source>Vad som skrevs</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>Tas upp</source>
        <translation>Taken up</translation>
    </message>
    <message>
        <source>Nästa möte</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Utan datum</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>När det tas upp</source>
        <translation>When it is taken up</translation>
    </message>
    <message>
        <source>Ingen dag</source>
        <translation>No day</translation>
    </message>
    <message>
        <source>&amp;Dag</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>Grupp</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>&amp;Grupp</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>Skäl till flytten</source>
        <translation>Reason for the move</translation>
    </message>
    <message>
        <source>Varför det flyttades</source>
        <translation>Why it was moved</translation>
    </message>
    <message>
        <source>&amp;Skäl</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Hur den har flyttats</source>
        <translation>How it has been moved</translation>
    </message>
    <message>
        <source>Ta inte upp</source>
        <translation>Do not take up</translation>
    </message>
    <message>
        <source>Visa varifrån</source>
        <translation>Show where it comes from</translation>
    </message>
    <message>
        <source>Visa i anteckningarna</source>
        <translation>Show in the minutes</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>&amp;Rubrik</source>
        <translation>&amp;Heading</translation>
    </message>
</context>
<context>
    <name>views::UpcomingPlace</name>
    <message>
        <source>Kommande punkter</source>
        <translation>Points to come</translation>
    </message>
    <message>
        <source>Inget väntar på ett senare möte</source>
        <translation>Nothing waits for a later meeting</translation>
    </message>
    <message>
        <source>Skriv /nästa i ett möte, så hamnar punkten här.</source>
        <translation>Write /nästa in a meeting, and the point comes here.</translation>
    </message>
    <message>
        <source>Grupp</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Exportera</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exportera …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Bygg dagordningen</source>
        <translation>Build the agenda</translation>
    </message>
    <message>
        <source>Till mötet före	Alt+Upp</source>
        <translation>To the meeting before	Alt+Up</translation>
    </message>
    <message>
        <source>Till mötet efter	Alt+Ned</source>
        <translation>To the meeting after	Alt+Down</translation>
    </message>
    <message>
        <source>Till nästa möte</source>
        <translation>To the next meeting</translation>
    </message>
    <message>
        <source>Till en dag …</source>
        <translation>To a day …</translation>
    </message>
    <message>
        <source>Skäl till flytten</source>
        <translation>Reason for the move</translation>
    </message>
    <message>
        <source>Visa varifrån</source>
        <translation>Show where it comes from</translation>
    </message>
    <message>
        <source>Alla grupper</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>Inget väntar</source>
        <translation>Nothing waits</translation>
    </message>
    <message numerus="yes">
        <source>%n punkter väntar på ett möte</source>
        <translation>
            <numerusform>%n point waits for a meeting</numerusform>
            <numerusform>%n points wait for a meeting</numerusform>
        </translation>
    </message>
    <message>
        <source>Det finns inget tidigare möte. Skriv en dag i stället.</source>
        <translation>There is no earlier meeting. Type a day instead.</translation>
    </message>
    <message>
        <source>Det finns inget senare möte. Skriv en dag i stället.</source>
        <translation>There is no later meeting. Type a day instead.</translation>
    </message>
    <message numerus="yes">
        <source>%n punkter ligger på dagordningen för %1.</source>
        <translation>
            <numerusform>%n point is on the agenda of %1.</numerusform>
            <numerusform>%n points are on the agenda of %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ett möte behöver en dag. Skriv den i fältet Mötesdag.</source>
        <translation>A meeting needs a day. Type it in the field Day of the meeting.</translation>
    </message>
    <message>
        <source>Mötet %1 är planerat.</source>
        <translation>The meeting %1 is planned.</translation>
    </message>
    <message>
        <source>Kommande</source>
        <translation>Coming up</translation>
    </message>
</context>
<context>
    <name>views::ValuesDialog</name>
    <message>
        <source>Läs in värden</source>
        <translation>Read values</translation>
    </message>
    <message>
        <source>%1, ur %2</source>
        <translation>%1, from %2</translation>
    </message>
    <message>
        <source>De första raderna</source>
        <translation>The first rows</translation>
    </message>
    <message>
        <source>&amp;Dag</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Omgång</source>
        <translation>R&amp;ound</translation>
    </message>
    <message>
        <source>&amp;Enhet (skola)</source>
        <translation>&amp;Unit (school)</translation>
    </message>
    <message>
        <source>&amp;Värde</source>
        <translation>&amp;Value</translation>
    </message>
    <message>
        <source>Läser …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Rader som inte läses in</source>
        <translation>Rows that are not read</translation>
    </message>
    <message>
        <source>Rad</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Det som stod där</source>
        <translation>What stood there</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Finns inte</source>
        <translation>Not there</translation>
    </message>
    <message numerus="yes">
        <source>%n värden läses in.</source>
        <translation>
            <numerusform>%n value will be read.</numerusform>
            <numerusform>%n values will be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rader läses inte in.</source>
        <translation>
            <numerusform>%n row will not be read.</numerusform>
            <numerusform>%n rows will not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rader nämner en omgång som inte finns eller saknar dag.</source>
        <translation>
            <numerusform>%n row names a round that does not exist or lacks a day.</numerusform>
            <numerusform>%n rows name a round that does not exist or lack a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::WastebasketSheet</name>
    <message>
        <source>Papperskorgen</source>
        <translation>Wastebasket</translation>
    </message>
    <message>
        <source>Det som tagits bort ur planen ligger kvar här och kan läggas tillbaka.</source>
        <translation>What was taken out of the plan lies here and can be put back.</translation>
    </message>
    <message>
        <source>Lägg tillbaka</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Lägg tillbaka %1</source>
        <translation>Put back %1</translation>
    </message>
    <message>
        <source>Ingenting ligger här.</source>
        <translation>Nothing lies here.</translation>
    </message>
</context>
<context>
    <name>views::WaysLine</name>
    <message>
        <source>Tab fyller i</source>
        <translation>Tab fills in</translation>
    </message>
    <message>
        <source>Tab fyller i: %1</source>
        <translation>Tab fills in: %1</translation>
    </message>
</context>
<context>
    <name>views::WheelView</name>
    <message>
        <source>Årshjulet</source>
        <translation>The year cycle</translation>
    </message>
    <message>
        <source>Årshjulet: %1</source>
        <translation>The year cycle: %1</translation>
    </message>
    <message>
        <source>Möte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Lov</source>
        <translation>School break</translation>
    </message>
</context>
<context>
    <name>views::YearCyclePlace</name>
    <message>
        <source>Året före</source>
        <translation>The year before</translation>
    </message>
    <message>
        <source>Året efter</source>
        <translation>The year after</translation>
    </message>
    <message>
        <source>Hjul</source>
        <translation>Wheel</translation>
    </message>
    <message>
        <source>Lista</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Månad</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Visa som</source>
        <translation>Show as</translation>
    </message>
    <message>
        <source>Ny post</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Exportera …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Exportera till kalender …</source>
        <translation>Export to a calendar …</translation>
    </message>
    <message>
        <source>Lägg in en huvudmans år</source>
        <translation>Put in a principal&apos;s year</translation>
    </message>
    <message>
        <source>Ny post i årshjulet</source>
        <translation>New entry in the year cycle</translation>
    </message>
    <message>
        <source>Som hjul</source>
        <translation>As a wheel</translation>
    </message>
    <message>
        <source>Som lista</source>
        <translation>As a list</translation>
    </message>
    <message>
        <source>Som månad</source>
        <translation>As a month</translation>
    </message>
    <message>
        <source>”%1” är borttagen ur årshjulet.</source>
        <translation>“%1” has been removed from the year cycle.</translation>
    </message>
    <message>
        <source>Årshjul %1</source>
        <translation>Year cycle %1</translation>
    </message>
    <message>
        <source>Inget är inlagt än</source>
        <translation>Nothing has been entered yet</translation>
    </message>
    <message numerus="yes">
        <source>%n poster</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Årshjulet är tomt</source>
        <translation>The year cycle is empty</translation>
    </message>
    <message>
        <source>Börja från en huvudmans vanliga år och ändra det, eller lägg in en post i taget.</source>
        <translation>Begin from a principal&apos;s usual year and change it, or add one entry at a time.</translation>
    </message>
    <message>
        <source>Allt i mallen finns redan i årshjulet.</source>
        <translation>Everything in the template is in the year cycle already.</translation>
    </message>
    <message numerus="yes">
        <source>%n poster är inlagda. Ändra eller ta bort det som inte stämmer hos er.</source>
        <translation>
            <numerusform>%n entry has been put in. Change or remove what is not so with you.</numerusform>
            <numerusform>%n entries have been put in. Change or remove what is not so with you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation>Year cycle</translation>
    </message>
</context>
<context>
    <name>views::YearStrip</name>
    <message>
        <source>Pilarna flyttar periodens början, med skift dess slut. Escape tar bort perioden.</source>
        <translation>The arrows move the start of the period, with Shift its end. Escape removes the period.</translation>
    </message>
    <message>
        <source>Period: alla år</source>
        <translation>Period: all years</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Period: %1</translation>
    </message>
    <message>
        <source>Period: %1 till %2</source>
        <translation>Period: %1 to %2</translation>
    </message>
</context>
<context>
    <name>views::YieldBar</name>
    <message>
        <source>Mötet har gett: %1, %2, %3, %4</source>
        <translation>The meeting has given: %1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n beslut</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uppgift(er)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n till senare möte</source>
        <translation>
            <numerusform>%n to a later meeting</numerusform>
            <numerusform>%n to a later meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n oklara</source>
        <translation>
            <numerusform>%n unclear</numerusform>
            <numerusform>%n unclear</numerusform>
        </translation>
    </message>
    <message>
        <source>Mötet har gett</source>
        <translation>The meeting has given</translation>
    </message>
    <message>
        <source>F6 visar</source>
        <translation>F6 shows</translation>
    </message>
</context>
<context>
    <name>views::YieldDelegate</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>views::YieldList</name>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Till kommande möten</source>
        <translation>To later meetings</translation>
    </message>
    <message>
        <source>Väntar på svar</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Är det en uppgift?</source>
        <translation>Is it a task?</translation>
    </message>
    <message>
        <source>Ska %1 ha en uppgift?</source>
        <translation>Should %1 have a task?</translation>
    </message>
    <message>
        <source>Ska det tas upp på ett senare möte?</source>
        <translation>Is it to come up at a later meeting?</translation>
    </message>
    <message>
        <source>Är det en överenskommelse?</source>
        <translation>Is it an agreement?</translation>
    </message>
    <message>
        <source>Är det ett refererat beslut?</source>
        <translation>Is it a reported decision?</translation>
    </message>
    <message>
        <source>Är det ett beslut?</source>
        <translation>Is it a decision?</translation>
    </message>
    <message>
        <source>%1 saknar text</source>
        <translation>%1 lacks text</translation>
    </message>
    <message>
        <source>Uppgiften saknar ansvarig</source>
        <translation>The task has nobody responsible</translation>
    </message>
    <message>
        <source>Uppföljningar</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Uppföljningen saknar insats</source>
        <translation>The follow-up lacks a measure</translation>
    </message>
</context>
<context>
    <name>views::YieldPanel</name>
    <message>
        <source>Mötet har gett</source>
        <translation>The meeting has given</translation>
    </message>
</context>
<context>
    <name>views::words</name>
    <message>
        <source>%1 kl. %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1 min kvar</source>
        <translation>%1 min left</translation>
    </message>
    <message>
        <source>%1 min över tiden</source>
        <translation>%1 min over time</translation>
    </message>
    <message>
        <source>Ett beslut utan text</source>
        <translation>A decision without text</translation>
    </message>
    <message>
        <source>En rad utan text</source>
        <translation>A line without text</translation>
    </message>
    <message>
        <source>Punkt %1. %2</source>
        <translation>Item %1. %2</translation>
    </message>
    <message>
        <source>Är det ett beslut av ett annat organ?</source>
        <translation>Is it a decision of another body?</translation>
    </message>
    <message>
        <source>Är det ett beslut?</source>
        <translation>Is it a decision?</translation>
    </message>
    <message>
        <source>Är det en överenskommelse?</source>
        <translation>Is it an agreement?</translation>
    </message>
    <message>
        <source>Ska det tas upp på ett senare möte?</source>
        <translation>Is it to come up at a later meeting?</translation>
    </message>
    <message>
        <source>Är det en uppgift?</source>
        <translation>Is it a task?</translation>
    </message>
    <message>
        <source>Vad beslutades?</source>
        <translation>What was decided?</translation>
    </message>
    <message>
        <source>Vem gör det?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>När ska det tas upp?</source>
        <translation>When is it to come up?</translation>
    </message>
    <message>
        <source>Varken närvarande eller frånvarande</source>
        <translation>Neither present nor absent</translation>
    </message>
    <message>
        <source>nästa %1</source>
        <translation>next %1</translation>
    </message>
    <message>
        <source>utan datum</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Vilken insats följs upp?</source>
        <translation>Which measure is followed up?</translation>
    </message>
    <message>
        <source>Dagen står inte i papperet</source>
        <translation>The paper does not say the day</translation>
    </message>
</context>
</TS>
