<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>Accept the waiting proposal</source>
            <translation>Godkänn förslaget som väntar</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Change the words</source>
            <translation>Ändra texten</translation>
        </message>
        <message>
            <source>Decline the waiting proposal</source>
            <translation>Avböj förslaget som väntar</translation>
        </message>
        <message>
            <source>Find on the page</source>
            <translation>Sök på sidan</translation>
        </message>
        <message>
            <source>Former area of the page</source>
            <translation>Föregående område på sidan</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Helskärm</translation>
        </message>
        <message>
            <source>Help and key card</source>
            <translation>Hjälp och tangentkort</translation>
        </message>
        <message>
            <source>Help flag up or down</source>
            <translation>Hjälpflaggan upp eller ner</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Större text</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Ljust eller mörkt</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Nytt evenemang</translation>
        </message>
        <message>
            <source>Next area of the page</source>
            <translation>Nästa område på sidan</translation>
        </message>
        <message>
            <source>Open file…</source>
            <translation>Öppna fil…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Prompt cards</source>
            <translation>Diskussionskort</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gör om</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Room screen: black</source>
            <translation>Salens skärm: svart</translation>
        </message>
        <message>
            <source>Room screen: next view</source>
            <translation>Salens skärm: nästa vy</translation>
        </message>
        <message>
            <source>Search and commands</source>
            <translation>Sök och kommandon</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Mindre text</translation>
        </message>
        <message>
            <source>Text size 100 %</source>
            <translation>Textstorlek 100 %</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
    </context>
    <context>
        <name>AfterKeys</name>
        <message>
            <source>Save plan and course</source>
            <translation>Spara plan och utfall</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Sparat.</translation>
        </message>
        <message>
            <source>Word file (*.docx)</source>
            <translation>Word-fil (*.docx)</translation>
        </message>
        <message>
            <source>{event} – plan and course.docx</source>
            <translation>{event} – plan och utfall.docx</translation>
        </message>
    </context>
    <context>
        <name>AfterView</name>
        <message numerus="yes">
            <source>%n min earlier than planned.</source>
            <translation>
                <numerusform>%n min tidigare än planerat.</numerusform>
                <numerusform>%n min tidigare än planerat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min later than planned.</source>
            <translation>
                <numerusform>%n min senare än planerat.</numerusform>
                <numerusform>%n min senare än planerat.</numerusform>
            </translation>
        </message>
        <message>
            <source>As planned.</source>
            <translation>Enligt planen.</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Började</translation>
        </message>
        <message>
            <source>Began {began}, planned end {end}.</source>
            <translation>Började {began}, planerat slut {end}.</translation>
        </message>
        <message>
            <source>Close the event…</source>
            <translation>Avsluta evenemanget…</translation>
        </message>
        <message>
            <source>Closing deletes from this computer for good: who spoke and when, who asked for the floor, and your own notes. How many were heard stays, without names. The notes of the groups stay as they are.</source>
            <translation>När evenemanget avslutas raderas för gott från den här datorn vem som talade och när, vem som bad om ordet och dina egna anteckningar. Hur många som blev hörda finns kvar, utan namn. Gruppernas anteckningar förblir som de är.</translation>
        </message>
        <message>
            <source>Delete them and close</source>
            <translation>Radera dem och avsluta</translation>
        </message>
        <message>
            <source>Difference, min</source>
            <translation>Skillnad, min</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Slutade</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Grupp {number}</translation>
        </message>
        <message>
            <source>Held on average, min</source>
            <translation>Utfall i genomsnitt, min</translation>
        </message>
        <message>
            <source>Held, min</source>
            <translation>Utfall, min</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Inte nu</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fas</translation>
        </message>
        <message>
            <source>Planned, min</source>
            <translation>Planerat, min</translation>
        </message>
        <message>
            <source>Save as a Word file…</source>
            <translation>Spara som Word-fil…</translation>
        </message>
        <message>
            <source>The dialogue ended at {time}</source>
            <translation>Dialogen slutade kl. {time}</translation>
        </message>
        <message>
            <source>The dialogue goes on</source>
            <translation>Dialogen fortsätter</translation>
        </message>
        <message>
            <source>The dialogue is over</source>
            <translation>Dialogen är slut</translation>
        </message>
        <message>
            <source>The event is closed.</source>
            <translation>Evenemanget är avslutat.</translation>
        </message>
        <message>
            <source>not held</source>
            <translation>hölls inte</translation>
        </message>
    </context>
    <context>
        <name>BalanceStrip</name>
        <message>
            <source>Balance of the summary</source>
            <translation>Sammandragets balans</translation>
        </message>
        <message>
            <source>Balance of what</source>
            <translation>Balans mellan vad</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>Per grupp</translation>
        </message>
        <message>
            <source>By kind of line</source>
            <translation>Per typ av rad</translation>
        </message>
        <message>
            <source>By question</source>
            <translation>Per fråga</translation>
        </message>
        <message>
            <source>Every voice is heard.</source>
            <translation>Alla röster hörs.</translation>
        </message>
        <message>
            <source>Hardly heard: {names}.</source>
            <translation>Hörs knappt: {names}.</translation>
        </message>
        <message>
            <source>No sentence rests on a line yet.</source>
            <translation>Ingen mening stöder sig på en rad ännu.</translation>
        </message>
        <message>
            <source>No sentence yet under question {numbers}.</source>
            <translation>Ingen mening under fråga {numbers}.</translation>
        </message>
        <message>
            <source>share of lines → of the summary</source>
            <translation>andel av raderna → sammandraget</translation>
        </message>
        <message numerus="yes">
            <source>{first} and %n other(s)</source>
            <translation>
                <numerusform>{first} och %n till</numerusform>
                <numerusform>{first} och %n till</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n line(s) on this computer</source>
            <translation>
                <numerusform>%n rad på den här datorn</numerusform>
                <numerusform>%n rader på den här datorn</numerusform>
            </translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Grupp {number}</translation>
        </message>
        <message>
            <source>Needs help · {minutes} min</source>
            <translation>Behöver hjälp · {minutes} min</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>avslutad</translation>
        </message>
        <message>
            <source>needs help</source>
            <translation>behöver hjälp</translation>
        </message>
        <message>
            <source>no recorder</source>
            <translation>ingen sekreterare</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>inte börjat</translation>
        </message>
        <message>
            <source>running</source>
            <translation>pågår</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>stoppad</translation>
        </message>
        <message>
            <source>{here}/{seats} here</source>
            <translation>{here}/{seats} på plats</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} kvar</translation>
        </message>
        <message>
            <source>{time} over time</source>
            <translation>{time} över tiden</translation>
        </message>
    </context>
    <context>
        <name>BoardKeys</name>
        <message>
            <source>Group {number} decides the end.</source>
            <translation>Grupp {number} avgör slutet.</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Sett</translation>
        </message>
    </context>
    <context>
        <name>BoardSide</name>
        <message>
            <source>Message to all groups</source>
            <translation>Meddelande till alla grupper</translation>
        </message>
        <message>
            <source>Nothing sent yet.</source>
            <translation>Inget har skickats ännu.</translation>
        </message>
        <message>
            <source>Own message</source>
            <translation>Eget meddelande</translation>
        </message>
        <message>
            <source>Own message, Enter</source>
            <translation>Eget meddelande, Enter</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Skickade</translation>
        </message>
    </context>
    <context>
        <name>BoardView</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rad</numerusform>
                <numerusform>%n rader</numerusform>
            </translation>
        </message>
        <message>
            <source>A row or 1–9 opens the group</source>
            <translation>En rad eller 1–9 öppnar gruppen</translation>
        </message>
        <message>
            <source>All go on</source>
            <translation>Alla fortsätter</translation>
        </message>
        <message>
            <source>All to the next phase</source>
            <translation>Alla till nästa skede</translation>
        </message>
        <message>
            <source>Begin in all groups</source>
            <translation>Börja i alla grupper</translation>
        </message>
        <message>
            <source>Stop all</source>
            <translation>Stoppa alla</translation>
        </message>
        <message>
            <source>{people} here, {groups} groups</source>
            <translation>{people} på plats, {groups} grupper</translation>
        </message>
    </context>
    <context>
        <name>CanvasCard</name>
        <message>
            <source>1.12.2026</source>
            <translation>1.12.2026</translation>
        </message>
        <message>
            <source>By when?</source>
            <translation>När senast?</translation>
        </message>
        <message>
            <source>Give a day such as 1.12.2026.</source>
            <translation>Ange en dag, till exempel 1.12.2026.</translation>
        </message>
        <message>
            <source>Goal and invitation</source>
            <translation>Mål och inbjudan</translation>
        </message>
        <message>
            <source>What is the dialogue for? Not for decisions.</source>
            <translation>Vad syftar dialogen till? Inte till beslut.</translation>
        </message>
        <message>
            <source>What understanding is missing?</source>
            <translation>Vilken förståelse saknas?</translation>
        </message>
        <message>
            <source>When do we look at what came of it?</source>
            <translation>När ser vi efter vad det ledde till?</translation>
        </message>
        <message>
            <source>Who is usually missing, and who invites them?</source>
            <translation>Vilka saknas oftast, och vem bjuder in dem?</translation>
        </message>
        <message>
            <source>Who uses the result?</source>
            <translation>Vem använder resultatet?</translation>
        </message>
        <message>
            <source>Whom does this concern, who can influence it?</source>
            <translation>Vilka berörs, vilka kan påverka?</translation>
        </message>
        <message>
            <source>Words of the invitation</source>
            <translation>Inbjudans ord</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Choosing a topic</source>
            <translation>Val av ämne</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Avslutning</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Konflikt</translation>
        </message>
        <message>
            <source>Deepening</source>
            <translation>Fördjupning</translation>
        </message>
        <message>
            <source>Dominating</source>
            <translation>Dominerande</translation>
        </message>
        <message>
            <source>Quiet participant</source>
            <translation>Tyst deltagare</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Tystnad</translation>
        </message>
        <message>
            <source>Strong feeling</source>
            <translation>Stark känsla</translation>
        </message>
        <message>
            <source>Stuck</source>
            <translation>Kört fast</translation>
        </message>
        <message>
            <source>used</source>
            <extracomment>On a prompt card that was said in this phase already.</extracomment>
            <translation>använt</translation>
        </message>
    </context>
    <context>
        <name>CardsBar</name>
        <message>
            <source>Find a prompt card</source>
            <translation>Sök diskussionskort</translation>
        </message>
    </context>
    <context>
        <name>CheckCard</name>
        <message>
            <source>Check</source>
            <translation>Kontroll</translation>
        </message>
        <message>
            <source>If moved</source>
            <translation>Vid flytt</translation>
        </message>
        <message>
            <source>counted from every pair</source>
            <translation>räknat från alla par</translation>
        </message>
        <message>
            <source>moves</source>
            <translation>byter</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>låst</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>A copy of the event on a second disk or stick</source>
            <translation>Evenemanget är kopierat till en annan disk</translation>
        </message>
        <message>
            <source>Access needs and languages are arranged</source>
            <translation>Tillgänglighet och språk är ordnade</translation>
        </message>
        <message>
            <source>Agreed who makes the summary, who gets it and when</source>
            <translation>Avtalat vem som skriver och får sammandraget</translation>
        </message>
        <message>
            <source>Chairs in a circle, no tables, a clock in sight</source>
            <translation>Stolar i ring, inga bord, klocka synlig</translation>
        </message>
        <message>
            <source>Facilitators have read plan and script</source>
            <translation>Diskussionsledarna har läst planen</translation>
        </message>
        <message>
            <source>Ground rules printed for the wall</source>
            <translation>Spelreglerna är utskrivna till väggen</translation>
        </message>
        <message>
            <source>Links and group rooms were tested</source>
            <translation>Länkar och grupprum är testade</translation>
        </message>
        <message>
            <source>More people invited than there is room for</source>
            <translation>Fler är bjudna än som ryms</translation>
        </message>
        <message>
            <source>Recorders know: exact words, no names</source>
            <translation>Sekreterarna vet: ordagrant, utan namn</translation>
        </message>
        <message>
            <source>Script and note sheets on paper, just in case</source>
            <translation>Manuskript och blanketter på papper</translation>
        </message>
        <message>
            <source>The questions were tried on somebody else</source>
            <translation>Frågorna är provade på någon annan</translation>
        </message>
        <message>
            <source>Those who are usually missing were invited in person</source>
            <translation>De som oftast saknas är bjudna personligen</translation>
        </message>
    </context>
    <context>
        <name>ChecklistBox</name>
        <message>
            <source>Not needed here</source>
            <translation>Behövs inte här</translation>
        </message>
    </context>
    <context>
        <name>ChecklistCard</name>
        <message>
            <source>Add something of your own</source>
            <translation>Lägg till en egen punkt</translation>
        </message>
        <message>
            <source>Before the day</source>
            <translation>Före dagen</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done}/{all}</translation>
        </message>
    </context>
    <context>
        <name>CircleCard</name>
        <message numerus="yes">
            <source>%n turn(s)</source>
            <translation>
                <numerusform>%n inlägg</numerusform>
                <numerusform>%n inlägg</numerusform>
            </translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Ring</translation>
        </message>
        <message>
            <source>Goes on from this</source>
            <translation>Fortsätter härifrån</translation>
        </message>
        <message>
            <source>Is here again</source>
            <translation>Är på plats igen</translation>
        </message>
        <message>
            <source>Is not here</source>
            <translation>Är inte på plats</translation>
        </message>
        <message>
            <source>New thought</source>
            <translation>Ny tanke</translation>
        </message>
        <message>
            <source>Nobody is seated in this group yet. L seats somebody by name.</source>
            <translation>Ingen sitter i gruppen ännu. L sätter någon på plats med namn.</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Skede</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Någon</translation>
        </message>
        <message>
            <source>Speaks now</source>
            <translation>Talar nu</translation>
        </message>
        <message>
            <source>The last turn was theirs</source>
            <translation>Senaste inlägget var hens</translation>
        </message>
        <message>
            <source>What heard is about</source>
            <translation>Vad hörd gäller</translation>
        </message>
        <message>
            <source>Whole event</source>
            <translation>Hela kvällen</translation>
        </message>
        <message>
            <source>all heard</source>
            <translation>alla hörda</translation>
        </message>
        <message>
            <source>nobody speaks</source>
            <translation>ingen talar</translation>
        </message>
        <message>
            <source>only for you</source>
            <translation>bara för dig</translation>
        </message>
    </context>
    <context>
        <name>CircleView</name>
        <message>
            <source>Divide people into groups first.</source>
            <translation>Dela först in deltagarna i grupper.</translation>
        </message>
        <message>
            <source>Drag a seat, or move it with Ctrl and the arrow keys.</source>
            <translation>Dra en plats, eller flytta den med Ctrl och piltangenterna.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>Nobody sits here yet</source>
            <translation>Ingen sitter här ännu</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Blanda</translation>
        </message>
        <message>
            <source>in the circle</source>
            <translation>i ringen</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>  {phase}: {before} → {after} min</source>
            <translation>  {phase}: {before} → {after} min</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rad</numerusform>
                <numerusform>%n rader</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) cannot be won back.</source>
            <translation>
                <numerusform>%n minut kan inte tas igen.</numerusform>
                <numerusform>%n minuter kan inte tas igen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied to {file}.</source>
            <translation>Kopierad till {file}.</translation>
        </message>
        <message>
            <source>Everybody meets at least {count} others. Repeated meetings: {repeats}.</source>
            <translation>Alla möter minst {count} andra. Upprepade möten: {repeats}.</translation>
        </message>
        <message>
            <source>Fewer than {least} are not possible.</source>
            <translation>Färre än {least} är inte möjligt.</translation>
        </message>
        <message>
            <source>Groups of {sizes}.</source>
            <translation>Gruppernas storlek: {sizes}.</translation>
        </message>
        <message>
            <source>Made {file}.</source>
            <translation>Skapade {file}.</translation>
        </message>
        <message>
            <source>New {new}, changed {changed}, same {same}, doubtful {doubtful}.</source>
            <translation>Nya {new}, ändrade {changed}, oförändrade {same}, osäkra {doubtful}.</translation>
        </message>
        <message>
            <source>No seating that keeps every condition was found in this time.</source>
            <translation>På den här tiden hittades ingen indelning som uppfyller alla villkor.</translation>
        </message>
        <message>
            <source>Nothing below {bound} is possible.</source>
            <translation>Under {bound} är inte möjligt.</translation>
        </message>
        <message>
            <source>Nothing better is possible.</source>
            <translation>Inget bättre är möjligt.</translation>
        </message>
        <message>
            <source>Nothing of it was saved.</source>
            <translation>Inget av det sparades.</translation>
        </message>
        <message>
            <source>Planned end {planned}, expected {expected}. Group {group} decides.</source>
            <translation>Planerat slut {planned}, väntat {expected}. Grupp {group} avgör.</translation>
        </message>
        <message>
            <source>Round {round}: these cannot all be kept: {names}.</source>
            <translation>Rond {round}: alla dessa kan inte uppfyllas: {names}.</translation>
        </message>
        <message>
            <source>Round {round}: {people} people, and the tables take {least} to {most}.</source>
            <translation>Rond {round}: personerna är {people}, och borden tar minst {least} och högst {most}.</translation>
        </message>
        <message>
            <source>Score {score}, repeated meetings {repeats}.</source>
            <translation>Poäng {score}, upprepade möten {repeats}.</translation>
        </message>
        <message>
            <source>Something went wrong. What was saved is safe.</source>
            <translation>Något gick fel. Det som sparats är i säkerhet.</translation>
        </message>
        <message>
            <source>The facilitator's desk.</source>
            <translation>Diskussionsledarens arbetsbord.</translation>
        </message>
        <message>
            <source>The file is sound.</source>
            <translation>Filen är hel.</translation>
        </message>
        <message>
            <source>There are no groups yet.</source>
            <translation>Det finns inga grupper ännu.</translation>
        </message>
        <message>
            <source>This computer needs more time for the full search.</source>
            <translation>Den här datorn behöver mer tid för hela sökningen.</translation>
        </message>
        <message>
            <source>With that, these cannot all be kept: {names}.</source>
            <translation>Då kan alla dessa inte uppfyllas: {names}.</translation>
        </message>
        <message>
            <source>Wrote {file}.</source>
            <translation>Skrev {file}.</translation>
        </message>
        <message>
            <source>a command to a group's clock</source>
            <translation>ett kommando till en grupps klocka</translation>
        </message>
        <message>
            <source>add: move everything instead of borrowing from later phases</source>
            <translation>add: flytta allt i stället för att låna av senare skeden</translation>
        </message>
        <message>
            <source>arrivals</source>
            <translation>ankomst</translation>
        </message>
        <message>
            <source>copy an open or closed event</source>
            <translation>kopiera ett öppet eller stängt evenemang</translation>
        </message>
        <message>
            <source>dialogues: clocks, pairs and notes of six groups</source>
            <translation>dialoger: sex gruppers klockor, par och anteckningar</translation>
        </message>
        <message>
            <source>divide those present or registered</source>
            <translation>dela in de närvarande eller anmälda i grupper</translation>
        </message>
        <message>
            <source>documents read through</source>
            <translation>dokumenten granskade</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>grupper</translation>
        </message>
        <message>
            <source>list or find lines</source>
            <translation>lista eller sök rader</translation>
        </message>
        <message>
            <source>make a new event from a template</source>
            <translation>skapa ett nytt evenemang från en mall</translation>
        </message>
        <message>
            <source>name of the template</source>
            <translation>mallens namn</translation>
        </message>
        <message>
            <source>of the document, or to translate into; the event's own if not given</source>
            <translation>dokumentets språk eller det språk som det översätts till; annars evenemangets eget</translation>
        </message>
        <message>
            <source>quotes read and cleared</source>
            <translation>citaten lästa och godkända</translation>
        </message>
        <message>
            <source>read csv, tsv, xlsx, xls or ods</source>
            <translation>läs csv, tsv, xlsx, xls eller ods</translation>
        </message>
        <message>
            <source>registrations</source>
            <translation>anmälningar</translation>
        </message>
        <message>
            <source>run through it so many times as fast; nothing of that is saved</source>
            <translation>öva evenemanget så här många gånger snabbare; inget sparas</translation>
        </message>
        <message>
            <source>solve a rotation problem</source>
            <translation>lös ett rotationsproblem</translation>
        </message>
        <message>
            <source>summary</source>
            <translation>sammandrag</translation>
        </message>
        <message>
            <source>the event</source>
            <translation>evenemanget</translation>
        </message>
        <message>
            <source>the invitation's programme as text</source>
            <translation>inbjudans program som text</translation>
        </message>
        <message>
            <source>the sample event</source>
            <translation>exempelevenemanget</translation>
        </message>
        <message>
            <source>themes</source>
            <translation>teman</translation>
        </message>
        <message>
            <source>type lines of a group from stdin</source>
            <translation>skriv en grupps rader från standardindata</translation>
        </message>
        <message>
            <source>verify that a file is sound</source>
            <translation>kontrollera att en fil är hel</translation>
        </message>
        <message>
            <source>what a file holds</source>
            <translation>vad en fil innehåller</translation>
        </message>
        <message>
            <source>when it will end</source>
            <translation>när det slutar</translation>
        </message>
        <message>
            <source>where to: .docx; notes .csv .xlsx .json .md; translation .xlf .docx; breakouts .csv</source>
            <translation>vart: .docx; notes .csv .xlsx .json .md; translation .xlf .docx; breakouts .csv</translation>
        </message>
        <message>
            <source>which document</source>
            <translation>vilket dokument</translation>
        </message>
        <message>
            <source>who has a fixed group</source>
            <translation>de som har en fast grupp</translation>
        </message>
        <message>
            <source>who sit apart</source>
            <translation>de som sitter åtskilda</translation>
        </message>
        <message>
            <source>who sit together</source>
            <translation>de som sitter tillsammans</translation>
        </message>
        <message>
            <source>write a document</source>
            <translation>skriv ett dokument</translation>
        </message>
        <message>
            <source>your own Word template</source>
            <translation>egen Word-mall</translation>
        </message>
        <message>
            <source>{file} is damaged. Use a backup, and keep this file.</source>
            <translation>{file} är skadad. Använd en säkerhetskopia och behåll den här filen.</translation>
        </message>
        <message>
            <source>{phase}, {state}, {seconds} s left</source>
            <translation>{phase}, {state}, {seconds} s kvar</translation>
        </message>
    </context>
    <context>
        <name>ClockKeys</name>
        <message>
            <source>Back in the phase before; its time goes on.</source>
            <translation>Tillbaka i föregående skede, dess tid fortsätter.</translation>
        </message>
        <message numerus="yes">
            <source>Began %n minute(s) earlier.</source>
            <translation>
                <numerusform>Började %n minut tidigare.</numerusform>
                <numerusform>Började %n minuter tidigare.</numerusform>
            </translation>
        </message>
        <message>
            <source>The event was planned for {day}; now it is held today.</source>
            <translation>Evenemanget var planerat till {day}; nu hålls det i dag.</translation>
        </message>
        <message>
            <source>The phase began {time}.</source>
            <translation>Skedet började {time}.</translation>
        </message>
    </context>
    <context>
        <name>ClosingPane</name>
        <message>
            <source>Nobody has been named yet: see Summary.</source>
            <translation>Ingen är utsedd ännu, se Sammandrag.</translation>
        </message>
        <message>
            <source>The summary goes to</source>
            <translation>Sammandraget går till</translation>
        </message>
    </context>
    <context>
        <name>ColumnsCard</name>
        <message numerus="yes">
            <source>%n not chosen</source>
            <translation>
                <numerusform>%n ej vald</numerusform>
                <numerusform>%n ej valda</numerusform>
            </translation>
        </message>
        <message>
            <source>2 · What each column is</source>
            <translation>2 · Vilken kolumn är vilken</translation>
        </message>
        <message>
            <source>Bring in the e-mail addresses</source>
            <translation>Importera e-postadresserna</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>Kolumn {number}</translation>
        </message>
        <message>
            <source>E-mail comes into the coordinator's list only, so that the summary can be sent. It never gets to recorders, notes or documents.</source>
            <translation>E-posten kommer bara in i koordinatorns lista, så att sammandraget kan skickas. Den når aldrig sekreterarna, anteckningarna eller dokumenten.</translation>
        </message>
        <message>
            <source>all chosen</source>
            <translation>alla valda</translation>
        </message>
    </context>
    <context>
        <name>ConditionsRow</name>
        <message>
            <source>Add a condition</source>
            <translation>Lägg till ett villkor</translation>
        </message>
        <message>
            <source>Always in one group …</source>
            <translation>Alltid i en viss grupp …</translation>
        </message>
        <message>
            <source>Apart …</source>
            <translation>Isär …</translation>
        </message>
        <message>
            <source>Arrives later …</source>
            <translation>Kommer senare …</translation>
        </message>
        <message>
            <source>Ask for</source>
            <translation>Ta i bruk</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Villkor</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Villkor</translation>
        </message>
        <message>
            <source>Everybody where their language is spoken</source>
            <translation>Alla där deras språk talas</translation>
        </message>
        <message>
            <source>Largest size of a group</source>
            <translation>Gruppens största storlek</translation>
        </message>
        <message>
            <source>Leaves earlier …</source>
            <translation>Går tidigare …</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Together …</source>
            <translation>Tillsammans …</translation>
        </message>
    </context>
    <context>
        <name>CountsBar</name>
        <message numerus="yes">
            <source>%n free</source>
            <translation>
                <numerusform>%n ledig</numerusform>
                <numerusform>%n lediga</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n over</source>
            <translation>
                <numerusform>%n för mycket</numerusform>
                <numerusform>%n för många</numerusform>
            </translation>
        </message>
        <message>
            <source>No limit of places</source>
            <translation>Ingen gräns för platser</translation>
        </message>
        <message>
            <source>Places {count}</source>
            <translation>Platser {count}</translation>
        </message>
        <message>
            <source>{count} in use</source>
            <translation>{count} i bruk</translation>
        </message>
    </context>
    <context>
        <name>DivideBar</name>
        <message>
            <source>By number or by size</source>
            <translation>Enligt antal eller storlek</translation>
        </message>
        <message>
            <source>Cancel {percent} %</source>
            <translation>Avbryt {percent} %</translation>
        </message>
        <message>
            <source>Divide</source>
            <translation>Dela in</translation>
        </message>
        <message>
            <source>Divide again</source>
            <translation>Dela in på nytt</translation>
        </message>
        <message>
            <source>Group size</source>
            <translation>Gruppstorlek</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupper</translation>
        </message>
        <message>
            <source>How many groups, or how many people in each</source>
            <translation>Hur många grupper, eller hur många i varje</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Copy the summary</source>
            <translation>Kopiera sammandraget</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evenemang</translation>
        </message>
        <message>
            <source>Every line, by group and phase · .docx</source>
            <translation>Alla rader efter grupp och skede · .docx</translation>
        </message>
        <message>
            <source>For the core group: facts and every line · .docx</source>
            <translation>För kärngruppen: fakta och alla rader · .docx</translation>
        </message>
        <message>
            <source>From Word or LibreOffice, or a translation</source>
            <translation>Från Word eller LibreOffice, eller en översättning</translation>
        </message>
        <message>
            <source>Lines as a table or text</source>
            <translation>Anteckningar som tabell eller text</translation>
        </message>
        <message>
            <source>Lists: who sits where</source>
            <translation>Listor: vem sitter var</translation>
        </message>
        <message>
            <source>National Dialogues</source>
            <translation>Nationella dialoger</translation>
        </message>
        <message>
            <source>Near-verbatim record</source>
            <translation>Detaljerade anteckningar</translation>
        </message>
        <message>
            <source>Plan against what happened</source>
            <translation>Plan och utfall</translation>
        </message>
        <message>
            <source>Read back an edited document</source>
            <translation>Läs in ett redigerat dokument</translation>
        </message>
        <message>
            <source>Record for the National Dialogues</source>
            <translation>Anteckningar för Nationella dialoger</translation>
        </message>
        <message>
            <source>Script on paper</source>
            <translation>Manuskript på papper</translation>
        </message>
        <message>
            <source>Summary for the participants</source>
            <translation>Sammandrag för deltagarna</translation>
        </message>
        <message>
            <source>Texts for a translator</source>
            <translation>Texter till översättaren</translation>
        </message>
        <message>
            <source>To paste into mail or a web page, or as plain text</source>
            <translation>För e-post eller en webbsida, även som text</translation>
        </message>
        <message>
            <source>Word (.docx), accessible</source>
            <translation>Word (.docx), tillgängligt</translation>
        </message>
        <message>
            <source>Word template</source>
            <translation>Word-mall</translation>
        </message>
        <message>
            <source>XLIFF 2 (.xlf), or a table in Word (.docx)</source>
            <translation>XLIFF 2 (.xlf) eller en tabell i Word (.docx)</translation>
        </message>
        <message>
            <source>Your organisation's own .docx or .dotx</source>
            <translation>Organisationens egen .docx eller .dotx</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>anteckningar</translation>
        </message>
        <message>
            <source>lists</source>
            <translation>listor</translation>
        </message>
        <message>
            <source>plan and course</source>
            <translation>plan och utfall</translation>
        </message>
        <message>
            <source>record</source>
            <translation>anteckningar</translation>
        </message>
        <message>
            <source>script</source>
            <translation>manuskript</translation>
        </message>
        <message>
            <source>summary</source>
            <translation>sammandrag</translation>
        </message>
        <message>
            <source>to translate</source>
            <translation>att översätta</translation>
        </message>
    </context>
    <context>
        <name>Drift</name>
        <message>
            <source>Accept</source>
            <translation>Godkänn</translation>
        </message>
        <message>
            <source>Declined; the proposal comes back if it gets 3 min later.</source>
            <translation>Avböjt. Förslaget kommer igen om det blir 3 min senare.</translation>
        </message>
        <message>
            <source>No need to shorten yet; a proposal comes if the delay grows beyond 5 minutes.</source>
            <translation>Inget behov av att korta ännu; ett förslag kommer om förseningen växer över 5 minuter.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Inte nu</translation>
        </message>
        <message>
            <source>Nothing that is left may be shortened. Agree on the end with the group.</source>
            <translation>Inget som återstår kan kortas. Kom överens med gruppen om sluttiden.</translation>
        </message>
        <message>
            <source>Proposal:</source>
            <translation>Förslag:</translation>
        </message>
        <message>
            <source>Protected phases stay as they are</source>
            <translation>Skyddade skeden ändras inte</translation>
        </message>
        <message>
            <source>The plan no longer fits: choose.</source>
            <translation>Planen ryms inte längre, välj.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Would end {time} – {late}.</source>
            <translation>Skulle sluta {time} – {late}.</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>utelämnas</translation>
        </message>
        <message>
            <source>wins back {minutes} min, end {time}</source>
            <translation>vinner in {minutes} min, slut {time}</translation>
        </message>
        <message>
            <source>{choice}: end {time}</source>
            <translation>{choice}: slut {time}</translation>
        </message>
    </context>
    <context>
        <name>EmptyPlan</name>
        <message>
            <source>Add phase</source>
            <translation>Lägg till skede</translation>
        </message>
        <message>
            <source>Add the first phase, or take a template from the menu above.</source>
            <translation>Lägg till det första skedet eller ta en mall ur menyn ovan.</translation>
        </message>
        <message>
            <source>An empty plan</source>
            <translation>En tom plan</translation>
        </message>
    </context>
    <context>
        <name>EntryLine</name>
        <message>
            <source>Type a line, Enter saves it</source>
            <translation>Skriv en rad, Enter sparar</translation>
        </message>
        <message>
            <source>{group}: new line</source>
            <translation>{group}: ny rad</translation>
        </message>
    </context>
    <context>
        <name>EventCard</name>
        <message>
            <source>English</source>
            <translation>engelska</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>finska</translation>
        </message>
        <message>
            <source>Give a whole number.</source>
            <translation>Ange ett heltal.</translation>
        </message>
        <message>
            <source>Language of script and documents</source>
            <translation>Manuskriptets och dokumentens språk</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>På plats</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Arrangör</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Platser</translation>
        </message>
        <message>
            <source>Ready wording</source>
            <translation>Färdig text</translation>
        </message>
        <message>
            <source>Remote</source>
            <translation>På distans</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>svenska</translation>
        </message>
        <message>
            <source>The event</source>
            <translation>Evenemanget</translation>
        </message>
        <message>
            <source>Way of meeting</source>
            <translation>Sätt att mötas</translation>
        </message>
        <message>
            <source>What is said about the notes</source>
            <translation>Vad som sägs om anteckningarna</translation>
        </message>
    </context>
    <context>
        <name>EventFlow</name>
        <message>
            <source>Events (*{suffix})</source>
            <translation>Evenemang (*{suffix})</translation>
        </message>
        <message>
            <source>Folder of the events</source>
            <translation>Mapp för evenemangen</translation>
        </message>
        <message>
            <source>Open an event</source>
            <translation>Öppna ett evenemang</translation>
        </message>
        <message>
            <source>Save on another disk</source>
            <translation>Spara på en annan disk</translation>
        </message>
    </context>
    <context>
        <name>EventRow</name>
        <message>
            <source>Find…</source>
            <translation>Sök…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>{action}: {title}</source>
            <translation>{action}: {title}</translation>
        </message>
    </context>
    <context>
        <name>ExportMenu</name>
        <message>
            <source>Language of the document</source>
            <translation>Dokumentets språk</translation>
        </message>
    </context>
    <context>
        <name>ExportReport</name>
        <message numerus="yes">
            <source>%n changed since</source>
            <translation>
                <numerusform>%n ändrad efter översättningen</numerusform>
                <numerusform>%n ändrade efter översättningen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) left out by request</source>
            <translation>
                <numerusform>%n rad lämnas bort på begäran</numerusform>
                <numerusform>%n rader lämnas bort på begäran</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) checked</source>
            <translation>
                <numerusform>%n namn kontrollerat</numerusform>
                <numerusform>%n namn kontrollerade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) of people in the text</source>
            <translation>
                <numerusform>%n personnamn i texten</numerusform>
                <numerusform>%n personnamn i texten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quote(s) left out: not cleared</source>
            <translation>
                <numerusform>%n citat lämnas bort: inte godkänt</numerusform>
                <numerusform>%n citat lämnas bort: inte godkända</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s) without a source line</source>
            <translation>
                <numerusform>%n mening utan källrad</numerusform>
                <numerusform>%n meningar utan källrad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) not translated</source>
            <translation>
                <numerusform>%n text inte översatt</numerusform>
                <numerusform>%n texter inte översatta</numerusform>
            </translation>
        </message>
        <message>
            <source>A draft, and it says so on every page</source>
            <translation>Ett utkast, och det står på varje sida</translation>
        </message>
        <message>
            <source>Checking names, sources and languages …</source>
            <translation>Kontrollerar namn, källor och språk …</translation>
        </message>
        <message>
            <source>I read it through</source>
            <translation>Jag läste igenom</translation>
        </message>
        <message>
            <source>No list of names here: names were not checked</source>
            <translation>Ingen namnlista på den här datorn: namnen kontrollerades inte</translation>
        </message>
        <message>
            <source>No names of participants</source>
            <translation>Inga deltagares namn</translation>
        </message>
        <message>
            <source>Read through</source>
            <translation>Genomläst</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>{names} in {forms} forms</source>
            <translation>{names}, {forms} böjningsformer</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>Copied.</source>
            <translation>Kopierat.</translation>
        </message>
        <message>
            <source>It stays as it is.</source>
            <translation>Den lämnas som den är.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Öppna mappen</translation>
        </message>
        <message>
            <source>Paste it where you want it.</source>
            <translation>Klistra in det där du vill ha det.</translation>
        </message>
        <message>
            <source>Save as {name}</source>
            <translation>Spara som {name}</translation>
        </message>
        <message>
            <source>Save the document</source>
            <translation>Spara dokumentet</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Sparat.</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv);;Text (*.md);;Data (*.json)</source>
            <translation>Tabeller (*.xlsx *.csv);;Text (*.md);;Data (*.json)</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Word-dokument (*.docx)</translation>
        </message>
        <message>
            <source>XLIFF for a translator's tool (*.xlf);;Table in Word (*.docx)</source>
            <translation>XLIFF för översättningsprogram (*.xlf);;Tabell i Word (*.docx)</translation>
        </message>
        <message>
            <source>{name} is open in another program.</source>
            <translation>{name} är öppen i ett annat program.</translation>
        </message>
    </context>
    <context>
        <name>FactsCard</name>
        <message>
            <source>Ages</source>
            <translation>Åldrar</translation>
        </message>
        <message>
            <source>Contact: an office, not a person</source>
            <translation>Kontakt: en enhet, inte en person</translation>
        </message>
        <message>
            <source>Counted from the event, never typed.</source>
            <translation>Räknat ur evenemanget, inte skrivet.</translation>
        </message>
        <message>
            <source>Facts box</source>
            <translation>Faktaruta</translation>
        </message>
        <message>
            <source>Kind of organiser</source>
            <translation>Typ av arrangör</translation>
        </message>
        <message>
            <source>What only you know</source>
            <translation>Det som bara du vet</translation>
        </message>
        <message>
            <source>What surprised you</source>
            <translation>Vad som överraskade</translation>
        </message>
        <message>
            <source>Who came, naming nobody</source>
            <translation>Vilka kom, utan namn</translation>
        </message>
    </context>
    <context>
        <name>FactsRow</name>
        <message>
            <source>Begins</source>
            <translation>Börjar</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klart</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Slutar</translation>
        </message>
        <message>
            <source>Give a clock time such as 17.30.</source>
            <translation>Ange ett klockslag, till exempel 17.30.</translation>
        </message>
        <message>
            <source>Give a day such as 1.12.2026.</source>
            <translation>Ange en dag, till exempel 1.12.2026.</translation>
        </message>
        <message>
            <source>Name of the event</source>
            <translation>Evenemangets namn</translation>
        </message>
        <message>
            <source>The end must come after the start.</source>
            <translation>Slutet måste vara efter starten.</translation>
        </message>
        <message>
            <source>The event needs a name.</source>
            <translation>Evenemanget behöver ett namn.</translation>
        </message>
    </context>
    <context>
        <name>FeedbackCard</name>
        <message>
            <source>Been in such a discussion before?</source>
            <translation>Har du deltagit i en sådan diskussion förut?</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Respons</translation>
        </message>
        <message>
            <source>Former sheet</source>
            <translation>Föregående blankett</translation>
        </message>
        <message>
            <source>New sheet</source>
            <translation>Ny blankett</translation>
        </message>
        <message>
            <source>Next sheet</source>
            <translation>Nästa blankett</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Inget svar</translation>
        </message>
        <message>
            <source>Remove the sheet</source>
            <translation>Ta bort blanketten</translation>
        </message>
        <message>
            <source>Type paper forms here, one sheet for each. Nobody's name is asked.</source>
            <translation>Skriv in pappersblanketterna här, en i taget. Inget namn frågas.</translation>
        </message>
        <message>
            <source>What was the discussion like?</source>
            <translation>Hurdan var diskussionen?</translation>
        </message>
        <message>
            <source>What worked, and what to do better?</source>
            <translation>Vad fungerade, vad kunde bli bättre?</translation>
        </message>
        <message>
            <source>Where did the invitation come from?</source>
            <translation>Varifrån kom inbjudan?</translation>
        </message>
        <message>
            <source>Who should be there next time?</source>
            <translation>Vem borde vara med nästa gång?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>sheet {number} of {all}</source>
            <translation>{number}/{all}</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message numerus="yes">
            <source>%n group(s) ({groups}) with {value} people</source>
            <translation>
                <numerusform>{value} personer i grupp {groups}</numerusform>
                <numerusform>{value} personer i grupperna {groups}</numerusform>
            </translation>
        </message>
        <message>
            <source>A break every 75–90 minutes in a long dialogue.</source>
            <translation>I en lång dialog en paus var 75–90 minut.</translation>
        </message>
        <message>
            <source>A break every 75–90 minutes, always when remote.</source>
            <translation>Paus var 75–90 minut, på distans alltid.</translation>
        </message>
        <message>
            <source>A fixed start comes {value} min too early</source>
            <translation>En låst start kommer {value} min för tidigt</translation>
        </message>
        <message>
            <source>A phase cannot begin before the one it follows.</source>
            <translation>Ett skede kan inte börja före det föregående.</translation>
        </message>
        <message>
            <source>A question of {value} words</source>
            <translation>En fråga på {value} ord</translation>
        </message>
        <message>
            <source>About {about} s a person in the round</source>
            <translation>Ungefär {about} s per person i rundan</translation>
        </message>
        <message>
            <source>Add a break</source>
            <translation>Lägg till paus</translation>
        </message>
        <message>
            <source>Add {minutes} min</source>
            <translation>Lägg till {minutes} min</translation>
        </message>
        <message numerus="yes">
            <source>An odd number in %n group(s): {groups}</source>
            <translation>
                <numerusform>Udda antal i grupp {groups}</numerusform>
                <numerusform>Udda antal i grupperna {groups}</numerusform>
            </translation>
        </message>
        <message>
            <source>At most {limit} min at a time is advised.</source>
            <translation>Högst {limit} min åt gången rekommenderas.</translation>
        </message>
        <message>
            <source>At most {limit} words are taken in at one hearing.</source>
            <translation>Vid en uppläsning minns man högst {limit} ord.</translation>
        </message>
        <message>
            <source>Closing {value} min, {limit} advised</source>
            <translation>Avslutning {value} min, {limit} rekommenderas</translation>
        </message>
        <message>
            <source>End {minutes} min later</source>
            <translation>Sluta {minutes} min senare</translation>
        </message>
        <message>
            <source>Everyday words invite everyone to answer.</source>
            <translation>Vardagliga ord vågar alla svara på.</translation>
        </message>
        <message>
            <source>Fit to the time</source>
            <translation>Anpassa till tiden</translation>
        </message>
        <message>
            <source>Fixed starts contradict each other</source>
            <translation>Låsta starter strider mot varandra</translation>
        </message>
        <message>
            <source>Free the start</source>
            <translation>Lås upp starten</translation>
        </message>
        <message numerus="yes">
            <source>In %n group(s): {groups}. A story takes {limit} s.</source>
            <translation>
                <numerusform>I grupp {groups}. En berättelse tar ungefär {limit} s.</numerusform>
                <numerusform>I grupperna {groups}. En berättelse tar ungefär {limit} s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n group(s): {groups}. At least {limit} s.</source>
            <translation>
                <numerusform>I grupp {groups}. Minst {limit} s behövs.</numerusform>
                <numerusform>I grupperna {groups}. Minst {limit} s behövs.</numerusform>
            </translation>
        </message>
        <message>
            <source>In a circle 6–25; above that, make more groups.</source>
            <translation>I en ring 6–25; bilda fler grupper om ni är fler.</translation>
        </message>
        <message>
            <source>In the pair buzz one trio is formed.</source>
            <translation>I pardiskussionen blir det en trio.</translation>
        </message>
        <message>
            <source>Insights and closing: {parts} min.</source>
            <translation>Insikter och avslutning: {parts} min.</translation>
        </message>
        <message>
            <source>It should be the largest part; another takes {limit} min.</source>
            <translation>Den borde vara den största delen; en annan tar {limit} min.</translation>
        </message>
        <message>
            <source>It would end at {clock}; there are {limit} min.</source>
            <translation>Skulle sluta {clock}; det finns {limit} min.</translation>
        </message>
        <message>
            <source>Joint dialogue gets only {value} min</source>
            <translation>Den gemensamma diskussionen får bara {value} min</translation>
        </message>
        <message>
            <source>Leave out the second loop</source>
            <translation>Lämna bort den andra omgången</translation>
        </message>
        <message numerus="yes">
            <source>No recorder in %n group(s): {groups}</source>
            <translation>
                <numerusform>Grupp {groups} saknar sekreterare</numerusform>
                <numerusform>Grupperna {groups} saknar sekreterare</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody says that notes are taken</source>
            <translation>Ingen berättar att det antecknas</translation>
        </message>
        <message>
            <source>On site 6–25: fewer people bring few views.</source>
            <translation>På plats 6–25: få personer ger få synvinklar.</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Öppna grupperna</translation>
        </message>
        <message>
            <source>Open the question</source>
            <translation>Öppna frågan</translation>
        </message>
        <message>
            <source>Remotely 3 is enough, but under 6 there are few views.</source>
            <translation>På distans räcker 3, men under 6 blir synvinklarna få.</translation>
        </message>
        <message>
            <source>Remotely 3–8 is good: everyone gets to speak.</source>
            <translation>På distans 3–8: alla kommer till tals.</translation>
        </message>
        <message>
            <source>Say at the start what is written down and for what.</source>
            <translation>Säg i början vad som antecknas och varför.</translation>
        </message>
        <message>
            <source>Special terms in a question: {terms}</source>
            <translation>Facktermer i en fråga: {terms}</translation>
        </message>
        <message>
            <source>Take the ready wording</source>
            <translation>Ta den färdiga texten</translation>
        </message>
        <message>
            <source>The phases before it do not fit even at their shortest.</source>
            <translation>Skedena före ryms inte ens som kortast.</translation>
        </message>
        <message>
            <source>The phases before it take longer.</source>
            <translation>Skedena före tar längre tid.</translation>
        </message>
        <message>
            <source>The plan does not fit even at its shortest.</source>
            <translation>Planen ryms inte ens som kortast.</translation>
        </message>
        <message>
            <source>The plan is {value} min too long</source>
            <translation>Planen är {value} min för lång</translation>
        </message>
        <message>
            <source>What is to be passed on needs somebody who only writes.</source>
            <translation>En dialog som förs vidare behöver någon som bara antecknar.</translation>
        </message>
        <message>
            <source>derived from the method</source>
            <translation>härlett ur metoden</translation>
        </message>
        <message>
            <source>{many} and {last}</source>
            <translation>{many} och {last}</translation>
        </message>
        <message>
            <source>{value} min are missing before a fixed start</source>
            <translation>{value} min saknas före en låst start</translation>
        </message>
        <message>
            <source>{value} min are missing before {clock}</source>
            <translation>{value} min saknas före {clock}</translation>
        </message>
        <message>
            <source>{value} min of talk before the dialogue</source>
            <translation>{value} min tal före dialogen</translation>
        </message>
        <message>
            <source>{value} min without a break</source>
            <translation>{value} min utan paus</translation>
        </message>
    </context>
    <context>
        <name>FindingsCard</name>
        <message>
            <source>Nothing to remark: the plan keeps to the method.</source>
            <translation>Inget att anmärka: planen följer metoden.</translation>
        </message>
        <message>
            <source>Remarks on the plan</source>
            <translation>Anmärkningar om planen</translation>
        </message>
    </context>
    <context>
        <name>FishbowlPane</name>
        <message>
            <source>Marked: inner circle, talks. The others listen. Press a name to swap.</source>
            <translation>De markerade sitter i den inre ringen och talar. De andra lyssnar. Ett namn byter plats.</translation>
        </message>
        <message>
            <source>Swap the circles</source>
            <translation>Byt ringar</translation>
        </message>
        <message>
            <source>This inner circle: {time}</source>
            <translation>Den här inre ringen: {time}</translation>
        </message>
    </context>
    <context>
        <name>FloorCard</name>
        <message>
            <source>Asked for the floor</source>
            <translation>Bett om ordet</translation>
        </message>
        <message>
            <source>Came late</source>
            <translation>Försenad</translation>
        </message>
        <message>
            <source>Everybody has had a turn.</source>
            <translation>Alla har haft ordet.</translation>
        </message>
        <message>
            <source>Next: {name}</source>
            <translation>Nästa: {name}</translation>
        </message>
        <message>
            <source>Nobody waits. J or N and a seat puts somebody here.</source>
            <translation>Ingen väntar. J eller N och en plats sätter någon i kön.</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>Hoppa över</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Runda</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Tystnad</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Någon annan</translation>
        </message>
        <message>
            <source>The round is done</source>
            <translation>Rundan är klar</translation>
        </message>
        <message>
            <source>came {time}, at the own seat</source>
            <translation>kom {time}, på sin egen plats</translation>
        </message>
        <message>
            <source>has the floor</source>
            <translation>har ordet</translation>
        </message>
        <message>
            <source>heard {heard} · speaking and left {left}</source>
            <translation>hörda {heard} · talar och återstår {left}</translation>
        </message>
        <message>
            <source>joining in first</source>
            <translation>fortsättningar först</translation>
        </message>
        <message>
            <source>next</source>
            <translation>nästa</translation>
        </message>
        <message>
            <source>passed, asked again at the end</source>
            <translation>hoppade över, återkommer till slut</translation>
        </message>
        <message>
            <source>{signal}: press a seat</source>
            <translation>{signal}: tryck på en plats</translation>
        </message>
    </context>
    <context>
        <name>FormKeys</name>
        <message>
            <source>Topic chosen. The others are kept for later.</source>
            <translation>Ämnet valt. De andra sparas för senare.</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>ddd d MMM yyyy</source>
            <extracomment>Qt date format: short weekday, day, month, year.</extracomment>
            <translation>ddd d.M.yyyy</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>i tid</translation>
        </message>
        <message>
            <source>{count} %</source>
            <translation>{count} %</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} min</translation>
        </message>
        <message>
            <source>{count} min early</source>
            <translation>{count} min före</translation>
        </message>
        <message>
            <source>{count} min late</source>
            <translation>{count} min försenad</translation>
        </message>
        <message>
            <source>{start}–{end}</source>
            <translation>kl. {start}–{end}</translation>
        </message>
    </context>
    <context>
        <name>GroupCard</name>
        <message>
            <source>Without a seat</source>
            <translation>Utan plats</translation>
        </message>
        <message>
            <source>drop here</source>
            <translation>släpp här</translation>
        </message>
    </context>
    <context>
        <name>GroupKeys</name>
        <message>
            <source>Let go</source>
            <translation>Släpp</translation>
        </message>
        <message>
            <source>Move the person to this group</source>
            <translation>Flytta personen till denna grupp</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>Ny runda</translation>
        </message>
        <message>
            <source>Pick a person up, or put down</source>
            <translation>Ta tag i en person, eller släpp</translation>
        </message>
        <message>
            <source>Stays here when groups are made anew</source>
            <translation>Stannar här när grupperna görs om</translation>
        </message>
        <message>
            <source>Use the proposal, or not now</source>
            <translation>Använd förslaget, eller inte nu</translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message>
            <source>Circle</source>
            <translation>Ring</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Manuskript</translation>
        </message>
        <message>
            <source>Turns</source>
            <translation>Turer</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <source>%n pairs meet again.</source>
            <translation>
                <numerusform>%n par möts igen.</numerusform>
                <numerusform>%n par möts igen.</numerusform>
            </translation>
        </message>
        <message>
            <source>All {people} meet at least {count} others.</source>
            <translation>Alla {people} möter minst {count} andra.</translation>
        </message>
        <message>
            <source>Apart: {names}</source>
            <translation>Isär: {names}</translation>
        </message>
        <message>
            <source>At most {count} a group</source>
            <translation>Högst {count} i en grupp</translation>
        </message>
        <message>
            <source>Everybody sits where their language is spoken.</source>
            <translation>Alla sitter där deras språk talas.</translation>
        </message>
        <message>
            <source>Everybody where their language is spoken</source>
            <translation>Alla där deras språk talas</translation>
        </message>
        <message>
            <source>Fewer than {least} is not possible: {crowd} people of one group divide among {tables}.</source>
            <translation>Färre än {least} går inte: {crowd} personer i en grupp fördelas på {tables} grupper.</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Grupp {number}</translation>
        </message>
        <message>
            <source>Kept: {condition}</source>
            <translation>Uppfyllt: {condition}</translation>
        </message>
        <message>
            <source>Mix kinds of organisations</source>
            <translation>Blanda organisationstyper</translation>
        </message>
        <message>
            <source>Mix languages</source>
            <translation>Blanda språk</translation>
        </message>
        <message>
            <source>Mix levels of work</source>
            <translation>Blanda uppgiftsnivåer</translation>
        </message>
        <message>
            <source>Mix organisations</source>
            <translation>Blanda organisationer</translation>
        </message>
        <message>
            <source>New meetings first</source>
            <translation>Nya möten först</translation>
        </message>
        <message>
            <source>No division was found in time.</source>
            <translation>Ingen indelning hittades i tid.</translation>
        </message>
        <message>
            <source>No two people meet a second time.</source>
            <translation>Inga två möts en andra gång.</translation>
        </message>
        <message>
            <source>Nobody shares a group with their own unit.</source>
            <translation>Ingen sitter i samma grupp som sin egen enhet.</translation>
        </message>
        <message>
            <source>Nobody's superior is in the same group.</source>
            <translation>Ingens chef sitter i samma grupp.</translation>
        </message>
        <message numerus="yes">
            <source>Not kept %n times: {condition}</source>
            <translation>
                <numerusform>Uppfylls inte på %n ställe: {condition}</numerusform>
                <numerusform>Uppfylls inte på %n ställen: {condition}</numerusform>
            </translation>
        </message>
        <message>
            <source>One unit in different groups</source>
            <translation>Samma enhet i olika grupper</translation>
        </message>
        <message>
            <source>Put a condition aside, or try again.</source>
            <translation>Lämna bort ett villkor, eller försök igen.</translation>
        </message>
        <message>
            <source>Put one of them aside.</source>
            <translation>Lämna bort något av dem.</translation>
        </message>
        <message>
            <source>Superiors apart from their staff</source>
            <translation>Chefer skilda från sin personal</translation>
        </message>
        <message>
            <source>These conditions cannot all be met:</source>
            <translation>Dessa villkor kan inte uppfyllas samtidigt:</translation>
        </message>
        <message>
            <source>Together: {names}</source>
            <translation>Tillsammans: {names}</translation>
        </message>
        <message>
            <source>others {count}</source>
            <translation>övriga {count}</translation>
        </message>
        <message>
            <source>{names}: from round {number} on</source>
            <translation>{names}: från och med runda {number}</translation>
        </message>
        <message>
            <source>{names}: until round {number}</source>
            <translation>{names}: till och med runda {number}</translation>
        </message>
        <message>
            <source>{names}: {group}</source>
            <translation>{names}: {group}</translation>
        </message>
        <message>
            <source>{people} people, room for {most}.</source>
            <translation>{people} personer, plats för {most}</translation>
        </message>
    </context>
    <context>
        <name>GroupsPage</name>
        <message>
            <source>Import registrations or write names first.</source>
            <translation>Hämta först anmälningarna eller skriv in namn.</translation>
        </message>
        <message>
            <source>No people yet</source>
            <translation>Inga deltagare ännu</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>På papper</translation>
        </message>
        <message>
            <source>Show in the room</source>
            <translation>Visa i salen</translation>
        </message>
        <message>
            <source>To the people</source>
            <translation>Till deltagarna</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
    </context>
    <context>
        <name>HandOffTool</name>
        <message>
            <source>First name or role</source>
            <translation>Förnamn eller roll</translation>
        </message>
        <message>
            <source>First name or role of the next recorder</source>
            <translation>Nästa sekreterares förnamn eller roll</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Byt</translation>
        </message>
        <message>
            <source>Who goes on?</source>
            <translation>Vem fortsätter?</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message numerus="yes">
            <source>%n change(s) not saved</source>
            <translation>
                <numerusform>%n ändring ej sparad</numerusform>
                <numerusform>%n ändringar ej sparade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message>
            <source>Only to read</source>
            <translation>Endast läsning</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>Övning</translation>
        </message>
        <message>
            <source>Removed phase</source>
            <translation>Borttaget skede</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Sparat</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Sparat {time}</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Sparar…</translation>
        </message>
        <message>
            <source>Search and commands</source>
            <translation>Sök och kommandon</translation>
        </message>
        <message>
            <source>The clock is not running</source>
            <translation>Klockan går inte</translation>
        </message>
        <message>
            <source>nothing is saved</source>
            <translation>inget sparas</translation>
        </message>
        <message>
            <source>on disk</source>
            <translation>på disk</translation>
        </message>
        <message>
            <source>{time} left · ends {end}</source>
            <translation>{time} kvar · slutar {end}</translation>
        </message>
        <message>
            <source>{time} of silence</source>
            <translation>{time} tystnad</translation>
        </message>
        <message>
            <source>{time} over time</source>
            <translation>{time} över tiden</translation>
        </message>
        <message>
            <source>{time} · stopped</source>
            <translation>{time} · stoppad</translation>
        </message>
    </context>
    <context>
        <name>HeaderFeed</name>
        <message>
            <source>Dialogue Desk</source>
            <translation>Dialogbordet</translation>
        </message>
        <message>
            <source>No event is open</source>
            <translation>Inget öppet evenemang</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>The keys are the same in every language. Single letters and Space act on a page while no field has the focus; the settings switch them off.</source>
            <translation>Tangenterna är desamma på alla språk. Enstaka bokstäver och blanksteg verkar på sidan när inget fält är valt; de kan stängas av i inställningarna.</translation>
        </message>
    </context>
    <context>
        <name>HistoryTool</name>
        <message>
            <source>Reading the history…</source>
            <translation>Läser historiken…</translation>
        </message>
        <message>
            <source>The pane as it is now</source>
            <translation>Rutan nu</translation>
        </message>
        <message>
            <source>The pane at an earlier time</source>
            <translation>Rutan vid en tidigare tidpunkt</translation>
        </message>
        <message>
            <source>The pane at {time}</source>
            <translation>Rutan kl. {time}</translation>
        </message>
    </context>
    <context>
        <name>Identifiers</name>
        <message>
            <source>Misspelt names.</source>
            <translation>Felstavade namn.</translation>
        </message>
        <message>
            <source>Nicknames.</source>
            <translation>Smeknamn.</translation>
        </message>
        <message>
            <source>People who are on no list of the event.</source>
            <translation>Personer som inte finns i evenemangets listor.</translation>
        </message>
        <message>
            <source>Rare events that point to somebody.</source>
            <translation>Ovanliga händelser som pekar på någon.</translation>
        </message>
        <message>
            <source>What only those who were there can know.</source>
            <translation>Sådant som bara de närvarande kan veta.</translation>
        </message>
        <message>
            <source>a date.</source>
            <translation>ett datum.</translation>
        </message>
        <message>
            <source>a participant's organisation.</source>
            <translation>en deltagares organisation.</translation>
        </message>
        <message>
            <source>a personal identity code.</source>
            <translation>en personbeteckning.</translation>
        </message>
        <message>
            <source>a phone number.</source>
            <translation>ett telefonnummer.</translation>
        </message>
        <message>
            <source>a place and a task together.</source>
            <translation>plats och uppgift tillsammans.</translation>
        </message>
        <message>
            <source>a small place.</source>
            <translation>en liten ort.</translation>
        </message>
        <message>
            <source>an e-mail address.</source>
            <translation>en e-postadress.</translation>
        </message>
        <message>
            <source>perhaps a surname.</source>
            <translation>kanske ett efternamn.</translation>
        </message>
        <message>
            <source>the name of a participant.</source>
            <translation>en deltagares namn.</translation>
        </message>
        <message>
            <source>the name of a speaker.</source>
            <translation>en talares namn.</translation>
        </message>
        <message>
            <source>the name of somebody who holds the event.</source>
            <translation>namnet på någon som håller evenemanget.</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>(empty)</source>
            <translation>(tom)</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Förnamn</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Efternamn</translation>
        </message>
        <message>
            <source>Level of work</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>May be sent the summary</source>
            <translation>Får få sammandraget</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Row {row}: no name and no address, left out</source>
            <translation>Rad {row}: varken namn eller adress, utelämnas</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Takes part by</source>
            <translation>Deltar via</translation>
        </message>
        <message>
            <source>Time of registration</source>
            <translation>Tid för anmälan</translation>
        </message>
        <message>
            <source>Two people called {name} (rows {earlier} and {row}), both come in</source>
            <translation>Två med samma namn: {name} (raderna {earlier} och {row}), båda importeras</translation>
        </message>
        <message>
            <source>Type of organisation</source>
            <translation>Typ av organisation</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Enhet</translation>
        </message>
        <message>
            <source>Whole name</source>
            <translation>Hela namnet</translation>
        </message>
        <message>
            <source>left out: an identity code is never needed</source>
            <translation>utelämnas: personbeteckning behövs aldrig</translation>
        </message>
        <message>
            <source>left out: as you chose</source>
            <translation>utelämnas: du valde så</translation>
        </message>
        <message>
            <source>left out: diet is the kitchen's business, and about health</source>
            <translation>utelämnas: kosten hör till köket och berättar om hälsan</translation>
        </message>
        <message>
            <source>left out: nobody is phoned during a dialogue</source>
            <translation>utelämnas: ingen rings upp under dialogen</translation>
        </message>
        <message>
            <source>left out: not needed for leading</source>
            <translation>utelämnas: behövs inte för att leda</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nej</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>{name} (row {row}): unknown status, taken as registered</source>
            <translation>{name} (rad {row}): okänd status, tolkas som anmäld</translation>
        </message>
        <message>
            <source>{name} has the same address as row {earlier} (row {row}), both come in</source>
            <translation>{name}: samma adress som på rad {earlier} (rad {row}), båda importeras</translation>
        </message>
        <message>
            <source>{name} twice (rows {earlier} and {row}): keep both</source>
            <translation>{name} två gånger (raderna {earlier} och {row}): behåll båda</translation>
        </message>
    </context>
    <context>
        <name>ImportView</name>
        <message numerus="yes">
            <source>%n as before</source>
            <translation>
                <numerusform>%n som förut</numerusform>
                <numerusform>%n som förut</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n uppdateras</numerusform>
                <numerusform>%n uppdateras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n ny</numerusform>
                <numerusform>%n nya</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not in this file</source>
            <translation>
                <numerusform>%n finns inte i den här filen</numerusform>
                <numerusform>%n finns inte i den här filen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rad</numerusform>
                <numerusform>%n rader</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to the waiting list: no place left</source>
            <translation>
                <numerusform>%n till reservplats: fullt</numerusform>
                <numerusform>%n till reservplats: fullt</numerusform>
            </translation>
        </message>
        <message>
            <source>pasted</source>
            <translation>inklistrad</translation>
        </message>
        <message>
            <source>{count} kB</source>
            <translation>{count} kB</translation>
        </message>
        <message>
            <source>{name} is not in this file: mark as cancelled</source>
            <translation>{name} finns inte i den här filen: markera som avbokad</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Skift</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>blanksteg</translation>
        </message>
    </context>
    <context>
        <name>KindButton</name>
        <message>
            <source>Kind of the line</source>
            <translation>Radens typ</translation>
        </message>
        <message>
            <source>Kind of the line: {kind}</source>
            <translation>Radens typ: {kind}</translation>
        </message>
    </context>
    <context>
        <name>LanguageView</name>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n saknas</numerusform>
                <numerusform>%n saknas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to check</source>
            <translation>
                <numerusform>%n att kontrollera</numerusform>
                <numerusform>%n att kontrollera</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a text: its terms stand here.</source>
            <translation>Välj en text: dess termer visas här.</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Ordlista</translation>
        </message>
        <message>
            <source>Next gap</source>
            <translation>Nästa lucka</translation>
        </message>
        <message>
            <source>No term of the method in this text.</source>
            <translation>Inga termer ur metoden i texten.</translation>
        </message>
        <message>
            <source>Texts by language</source>
            <translation>Texter per språk</translation>
        </message>
        <message>
            <source>next language</source>
            <translation>nästa språk</translation>
        </message>
        <message numerus="yes">
            <source>original, %n text(s)</source>
            <translation>
                <numerusform>originalet, %n text</numerusform>
                <numerusform>originalet, %n texter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Kind at the start of a line:</source>
            <translation>Typ i början av raden:</translation>
        </message>
        <message>
            <source>change the last</source>
            <translation>ändra den förra</translation>
        </message>
        <message>
            <source>closing</source>
            <translation>avslutning</translation>
        </message>
        <message>
            <source>insights</source>
            <translation>insikter</translation>
        </message>
        <message>
            <source>joint dialogue</source>
            <translation>gemensam diskussion</translation>
        </message>
        <message>
            <source>pairs</source>
            <translation>par</translation>
        </message>
        <message>
            <source>pane</source>
            <translation>ruta</translation>
        </message>
        <message>
            <source>remove on request</source>
            <translation>ta bort på begäran</translation>
        </message>
        <message>
            <source>round</source>
            <translation>runda</translation>
        </message>
        <message>
            <source>start and transitions</source>
            <translation>början och övergångar</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>ångra</translation>
        </message>
    </context>
    <context>
        <name>LineKinds</name>
        <message>
            <source>Change of recorder</source>
            <translation>Byte av sekreterare</translation>
        </message>
        <message>
            <source>Disagreement</source>
            <translation>Oenighet</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Erfarenhet</translation>
        </message>
        <message>
            <source>Insight</source>
            <translation>Insikt</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Process</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Förslag</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citat</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Synpunkt</translation>
        </message>
    </context>
    <context>
        <name>LinePane</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rad</numerusform>
                <numerusform>%n rader</numerusform>
            </translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Alla grupper</translation>
        </message>
        <message>
            <source>All themes</source>
            <translation>Alla teman</translation>
        </message>
        <message numerus="yes">
            <source>Find in %n line(s)</source>
            <translation>
                <numerusform>Sök i %n rad</numerusform>
                <numerusform>Sök i %n rader</numerusform>
            </translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Rader</translation>
        </message>
        <message>
            <source>No line is like that. Take a filter off.</source>
            <translation>Ingen rad passar. Ta bort ett filter.</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citat</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Stjärnor</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Oanvända</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>nyaste först</translation>
        </message>
    </context>
    <context>
        <name>LiveNotices</name>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
        <message>
            <source>({since}–{until}). Did the dialogue go on meanwhile?</source>
            <translation>({since}–{until}). Fortsatte diskussionen under tiden?</translation>
        </message>
        <message>
            <source>Count it in: {time} left</source>
            <translation>Räkna med: {time} kvar</translation>
        </message>
        <message>
            <source>Leave it out: {time} left</source>
            <translation>Lämna bort: {time} kvar</translation>
        </message>
        <message>
            <source>Switch sleep off in its settings; the timer finds out anyway.</source>
            <translation>Stäng av viloläget i datorns inställningar; tidtagningen märker det ändå.</translation>
        </message>
        <message>
            <source>The clock is not running.</source>
            <translation>Klockan går inte.</translation>
        </message>
        <message>
            <source>The clock moved {time} ahead.</source>
            <translation>Klockan flyttades {time} framåt.</translation>
        </message>
        <message>
            <source>The clock moved {time} back.</source>
            <translation>Klockan flyttades {time} bakåt.</translation>
        </message>
        <message numerus="yes">
            <source>The computer slept %n min</source>
            <translation>
                <numerusform>Datorn sov %n min</numerusform>
                <numerusform>Datorn sov %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer slept %n s</source>
            <translation>
                <numerusform>Datorn sov %n s</numerusform>
                <numerusform>Datorn sov %n s</numerusform>
            </translation>
        </message>
        <message>
            <source>The dialogue was to begin at {time}.</source>
            <translation>Dialogen skulle börja kl. {time}.</translation>
        </message>
        <message>
            <source>The timer did not change.</source>
            <translation>Tidtagningen ändrades inte.</translation>
        </message>
        <message>
            <source>This computer may fall asleep.</source>
            <translation>Den här datorn kan somna.</translation>
        </message>
        <message>
            <source>To the run page</source>
            <translation>Till ledningen</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Dialogue Desk</source>
            <translation>Dialogbordet</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rad</numerusform>
                <numerusform>%n rader</numerusform>
            </translation>
        </message>
        <message>
            <source>in groups</source>
            <translation>i grupper</translation>
        </message>
    </context>
    <context>
        <name>NameRow</name>
        <message>
            <source>Keep</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Mallens namn</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Inte nu</translation>
        </message>
    </context>
    <context>
        <name>NextLine</name>
        <message>
            <source>Next</source>
            <translation>Härnäst</translation>
        </message>
        <message>
            <source>pairs are ready</source>
            <translation>paren är klara</translation>
        </message>
        <message>
            <source>{minutes} min · at {time}</source>
            <translation>{minutes} min · kl. {time}</translation>
        </message>
    </context>
    <context>
        <name>NoteKeys</name>
        <message>
            <source>Change of recorder</source>
            <translation>Byte av sekreterare</translation>
        </message>
        <message>
            <source>Change the last line; walk</source>
            <translation>Ändra den sista raden; gå mellan rader</translation>
        </message>
        <message>
            <source>How many panes at a time</source>
            <translation>Hur många rutor åt gången</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Läs högt</translation>
        </message>
        <message>
            <source>Save the line; break it</source>
            <translation>Spara raden; radbrytning</translation>
        </message>
        <message>
            <source>Star; remove on request</source>
            <translation>Stjärna; ta bort på begäran</translation>
        </message>
        <message>
            <source>Tag; take the one that is offered</source>
            <translation>Etikett; ta den föreslagna</translation>
        </message>
        <message>
            <source>Type in this pane; the next one</source>
            <translation>Skriv i den här rutan; nästa</translation>
        </message>
    </context>
    <context>
        <name>NoteMenus</name>
        <message>
            <source>Back to the others</source>
            <translation>Tillbaka till de andra</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändra</translation>
        </message>
        <message>
            <source>Change recorder</source>
            <translation>Byt sekreterare</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiera</translation>
        </message>
        <message>
            <source>Copy all lines</source>
            <translation>Kopiera alla rader</translation>
        </message>
        <message>
            <source>Earlier times</source>
            <translation>Tidigare tidpunkter</translation>
        </message>
        <message>
            <source>For the themes wall</source>
            <translation>Till temaväggen</translation>
        </message>
        <message>
            <source>Former wordings</source>
            <translation>Tidigare formuleringar</translation>
        </message>
        <message>
            <source>Identifiers and removals</source>
            <translation>Identifieringsuppgifter och borttagningar</translation>
        </message>
        <message>
            <source>In a window of its own</source>
            <translation>I ett eget fönster</translation>
        </message>
        <message>
            <source>Insight slips</source>
            <translation>Insiktslappar</translation>
        </message>
        <message>
            <source>No quote candidate any more</source>
            <translation>Inte längre citatkandidat</translation>
        </message>
        <message>
            <source>Own short forms</source>
            <translation>Egna förkortningar</translation>
        </message>
        <message>
            <source>Quote candidate</source>
            <translation>Citatkandidat</translation>
        </message>
        <message>
            <source>Remove on request</source>
            <translation>Ta bort på begäran</translation>
        </message>
        <message>
            <source>Save lines as a table…</source>
            <translation>Spara raderna som tabell…</translation>
        </message>
        <message>
            <source>Spelling: no dictionary on this computer</source>
            <translation>Stavning: ingen ordlista på den här datorn</translation>
        </message>
        <message>
            <source>Take back the request to remove</source>
            <translation>Ångra begäran om borttagning</translation>
        </message>
        <message>
            <source>Type in paper notes</source>
            <translation>Skriv in anteckningar från papper</translation>
        </message>
        <message>
            <source>Underline misspelt words</source>
            <translation>Stryk under felstavade ord</translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message>
            <source>Make the groups first: each gets a pane for its notes.</source>
            <translation>Gör grupperna först: varje grupp får en egen ruta för anteckningar.</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Inga grupper ännu</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n change(s) are not on disk.</source>
            <translation>
                <numerusform>%n ändring finns inte på disk.</numerusform>
                <numerusform>%n ändringar finns inte på disk.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Gör om</translation>
        </message>
        <message>
            <source>Done again:</source>
            <translation>Gjort om:</translation>
        </message>
        <message>
            <source>Make a copy on another disk: this one may be failing.</source>
            <translation>Gör en kopia på en annan disk: den här kan hålla på att gå sönder.</translation>
        </message>
        <message>
            <source>Nothing is missing. The damaged one is kept as {name}.</source>
            <translation>Ingenting saknas. Den skadade filen finns kvar under namnet {name}.</translation>
        </message>
        <message>
            <source>Something went wrong, your notes are saved.</source>
            <translation>Något gick fel, anteckningarna är sparade.</translation>
        </message>
        <message>
            <source>The file was damaged and has been made anew.</source>
            <translation>Filen var skadad och har gjorts på nytt.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Försök igen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Undone:</source>
            <translation>Ångrat:</translation>
        </message>
        <message>
            <source>You can go on typing. Do not close the program.</source>
            <translation>Du kan fortsätta skriva. Stäng inte programmet.</translation>
        </message>
        <message>
            <source>You can go on. What happened is in the log, without names or texts.</source>
            <translation>Du kan fortsätta. Det som hände finns i loggen, utan namn och texter.</translation>
        </message>
    </context>
    <context>
        <name>OutcomeCard</name>
        <message>
            <source>3 · This happens when you import</source>
            <translation>3 · Så här går det när du importerar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message numerus="yes">
            <source>Import %n participant(s)</source>
            <translation>
                <numerusform>Importera %n deltagare</numerusform>
                <numerusform>Importera %n deltagare</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to import</source>
            <translation>Inget att importera</translation>
        </message>
        <message>
            <source>One press of Undo takes the whole import back.</source>
            <translation>Importen kan ångras med ett tryck.</translation>
        </message>
        <message>
            <source>What happens to each person</source>
            <translation>Vad som händer med var och en</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message numerus="yes">
            <source>%n sentence(s)</source>
            <translation>
                <numerusform>%n mening</numerusform>
                <numerusform>%n meningar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n traced to lines</source>
            <translation>
                <numerusform>%n kan spåras till rader</numerusform>
                <numerusform>%n kan spåras till rader</numerusform>
            </translation>
        </message>
        <message>
            <source>Drag a line here, or write a sentence</source>
            <translation>Dra en rad hit eller skriv en mening</translation>
        </message>
        <message>
            <source>Enter keeps it, Esc gives it up.</source>
            <translation>Enter sparar, Esc avbryter.</translation>
        </message>
        <message numerus="yes">
            <source>Enter keeps it, Esc gives it up. %n source line(s).</source>
            <translation>
                <numerusform>Enter sparar, Esc avbryter. %n källrad.</numerusform>
                <numerusform>Enter sparar, Esc avbryter. %n källrader.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter keeps it, Esc gives it up. Without words the sentence goes.</source>
            <translation>Enter sparar, Esc avbryter. En tom mening tas bort.</translation>
        </message>
        <message>
            <source>Five questions</source>
            <translation>Fem frågor</translation>
        </message>
        <message>
            <source>In {language}. Enter keeps it, Esc gives it up.</source>
            <translation>På {language}. Enter behåller, Esc ångrar.</translation>
        </message>
        <message>
            <source>Language that is seen</source>
            <translation>Språk som visas</translation>
        </message>
        <message>
            <source>Missing voices: what the event tells of them</source>
            <translation>Röster som saknas: vad evenemanget berättar om dem</translation>
        </message>
        <message>
            <source>Other parts of the summary</source>
            <translation>Övriga delar av sammandraget</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Föreslå</translation>
        </message>
        <message>
            <source>a source line was removed</source>
            <translation>en källrad har tagits bort</translation>
        </message>
        <message>
            <source>no source line</source>
            <translation>ingen källrad</translation>
        </message>
        <message>
            <source>not translated</source>
            <translation>inte översatt</translation>
        </message>
        <message>
            <source>{language} changed</source>
            <translation>{language} ändrades</translation>
        </message>
    </context>
    <context>
        <name>OwnTemplates</name>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>“{name}” is no longer among your templates.</source>
            <translation>”{name}” finns inte längre bland dina mallar.</translation>
        </message>
    </context>
    <context>
        <name>PacingCard</name>
        <message>
            <source>Forget them</source>
            <translation>Glöm dem</translation>
        </message>
        <message numerus="yes">
            <source>Known from %n event(s).</source>
            <translation>
                <numerusform>Känt från %n evenemang.</numerusform>
                <numerusform>Känt från %n evenemang.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lengths of phases</source>
            <translation>Skedenas längd</translation>
        </message>
        <message>
            <source>Nothing is remembered yet.</source>
            <translation>Ännu finns inget i minnet.</translation>
        </message>
        <message>
            <source>When a dialogue is over, this computer remembers how long its phases took, and the plan shows it. No names, no notes, nothing leaves this computer.</source>
            <translation>När en dialog är slut minns den här datorn hur länge skedena varade, och planen visar det. Inga namn, inga anteckningar, ingenting lämnar den här datorn.</translation>
        </message>
    </context>
    <context>
        <name>PacingLine</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n evenemang</numerusform>
                <numerusform>%n evenemang</numerusform>
            </translation>
        </message>
        <message>
            <source>In your dialogues {minutes} min ({shortest}–{longest}) · {events}</source>
            <translation>I dina dialoger {minutes} min ({shortest}–{longest}) · {events}</translation>
        </message>
        <message>
            <source>In your dialogues {minutes} min · {events}</source>
            <translation>I dina dialoger {minutes} min · {events}</translation>
        </message>
        <message>
            <source>Plan {minutes} min</source>
            <translation>Reservera {minutes} min</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Events</source>
            <translation>Evenemang</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupper</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjälp</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Anteckningar</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ledning</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Sammandrag</translation>
        </message>
    </context>
    <context>
        <name>PairCard</name>
        <message numerus="yes">
            <source>%n pairs have met before.</source>
            <translation>
                <numerusform>%n par har varit tillsammans förut.</numerusform>
                <numerusform>%n par har varit tillsammans förut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Latecomer</source>
            <translation>Senkommen till ett par</translation>
        </message>
        <message>
            <source>Mixed pairs</source>
            <translation>Lotta par</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>Grannar</translation>
        </message>
        <message>
            <source>New pairs</source>
            <translation>Lotta nya par</translation>
        </message>
        <message>
            <source>Nobody has the same pair a second time.</source>
            <translation>Ingen får samma par en andra gång.</translation>
        </message>
        <message>
            <source>One group of three, because the number is odd.</source>
            <translation>En trio, eftersom antalet är udda.</translation>
        </message>
        <message>
            <source>Went away</source>
            <translation>Gick bort</translation>
        </message>
        <message>
            <source>comes {time}</source>
            <translation>kommer {time}</translation>
        </message>
        <message>
            <source>held {time}</source>
            <translation>hållen {time}</translation>
        </message>
    </context>
    <context>
        <name>PairMatrix</name>
        <message>
            <source>Who has talked with whom</source>
            <translation>Vem har talat med vem</translation>
        </message>
    </context>
    <context>
        <name>PairsPane</name>
        <message>
            <source>Make pairs</source>
            <translation>Gör par</translation>
        </message>
        <message>
            <source>No pairs yet. Neighbours talk, or make pairs now.</source>
            <translation>Inga par ännu. Grannarna pratar, eller gör paren nu.</translation>
        </message>
        <message>
            <source>Two minutes left: tell the pairs softly</source>
            <translation>Två minuter kvar: säg det lågt till paren</translation>
        </message>
    </context>
    <context>
        <name>PairsView</name>
        <message>
            <source>Give a phase the form Pairs on the page Plan.</source>
            <translation>Ge ett skede formen Par på sidan Plan.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>No pairs in the plan</source>
            <translation>Inga par i planen</translation>
        </message>
        <message>
            <source>The number is the pair round. Only you see this.</source>
            <translation>Siffran är parrundan. Bara du ser detta.</translation>
        </message>
        <message>
            <source>Who has talked with whom</source>
            <translation>Vem har talat med vem</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Kommandon</translation>
        </message>
        <message>
            <source>Nothing has these words. Try fewer letters.</source>
            <translation>Inget hittades med de här orden. Pröva med färre bokstäver.</translation>
        </message>
        <message>
            <source>Search and commands</source>
            <translation>Sök och kommandon</translation>
        </message>
    </context>
    <context>
        <name>Pane</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rad</numerusform>
                <numerusform>%n rader</numerusform>
            </translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Grupp {number}</translation>
        </message>
        <message>
            <source>{group}: lines</source>
            <translation>{group}: rader</translation>
        </message>
        <message>
            <source>{phase}: {time} left</source>
            <translation>{phase}: {time} kvar</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <source>Back to the others</source>
            <translation>Tillbaka till de andra</translation>
        </message>
        <message>
            <source>In a window of its own</source>
            <translation>I ett eget fönster</translation>
        </message>
        <message>
            <source>More for this group</source>
            <translation>Mer för den här gruppen</translation>
        </message>
    </context>
    <context>
        <name>PaneMenus</name>
        <message>
            <source>Save lines</source>
            <translation>Spara raderna</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv);;Text (*.md);;Data (*.json)</source>
            <translation>Tabeller (*.xlsx *.csv);;Text (*.md);;Data (*.json)</translation>
        </message>
        <message>
            <source>share</source>
            <comment>the tag, as one word</comment>
            <translation>dela</translation>
        </message>
    </context>
    <context>
        <name>PaneNotices</name>
        <message numerus="yes">
            <source>%n line(s) not on disk. The text is safe here.</source>
            <translation>
                <numerusform>En rad finns inte på disken. Texten finns kvar här.</numerusform>
                <numerusform>%n rader finns inte på disken. Texten finns kvar här.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) pasted.</source>
            <translation>
                <numerusform>%n rad inklistrad.</numerusform>
                <numerusform>%n rader inklistrade.</numerusform>
            </translation>
        </message>
        <message>
            <source>A half-typed line is where it was.</source>
            <translation>Den påbörjade raden finns kvar, fortsätt där.</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Kopiera texten</translation>
        </message>
        <message>
            <source>Ctrl+Z takes them back.</source>
            <translation>Ctrl+Z tar tillbaka dem.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Behåll</translation>
        </message>
        <message>
            <source>Pasting lines: {done} of {total}</source>
            <translation>Klistrar in rader: {done}/{total}</translation>
        </message>
        <message>
            <source>Possible identifier:</source>
            <translation>Möjlig identifieringsuppgift:</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Byt ut</translation>
        </message>
        <message>
            <source>Save on another disk…</source>
            <translation>Spara på en annan disk…</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Sluta här</translation>
        </message>
        <message>
            <source>Suggestion: ”{text}”</source>
            <translation>Förslag: ”{text}”</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Försök igen</translation>
        </message>
        <message>
            <source>You can go on typing.</source>
            <translation>Du kan fortsätta skriva.</translation>
        </message>
    </context>
    <context>
        <name>PaperDesk</name>
        <message>
            <source>No printer was found.</source>
            <translation>Ingen skrivare hittades.</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-filer (*.pdf)</translation>
        </message>
        <message>
            <source>Save a PDF and print it elsewhere.</source>
            <translation>Spara en PDF och skriv ut den någon annanstans.</translation>
        </message>
        <message>
            <source>Saved {file}.</source>
            <translation>{file} har sparats.</translation>
        </message>
        <message>
            <source>Sent to {printer}.</source>
            <translation>Skickat till {printer}.</translation>
        </message>
    </context>
    <context>
        <name>PaperTool</name>
        <message>
            <source>10.42</source>
            <translation>10.42</translation>
        </message>
        <message>
            <source>Give the time as 10.42</source>
            <translation>Ange tiden som 10.42</translation>
        </message>
        <message>
            <source>Time on the paper, for example 10.42</source>
            <translation>Tiden på papperet, till exempel 10.42</translation>
        </message>
        <message>
            <source>Typed in from paper: give the time, then the line</source>
            <translation>Från papper: ange tiden och sedan raden</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>(group {numbers})</source>
            <translation>(grupp {numbers})</translation>
        </message>
        <message>
            <source>(groups {numbers})</source>
            <translation>(grupperna {numbers})</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Kom</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Avbokade</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Kom inte</translation>
        </message>
        <message>
            <source>English-speaking</source>
            <translation>Engelskspråkig</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Väntas</translation>
        </message>
        <message>
            <source>Finnish-speaking</source>
            <translation>Finskspråkig</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Grupp {number}</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>På kö</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Försenad</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Gick</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>På plats</translation>
        </message>
        <message>
            <source>Promote</source>
            <translation>Lyft upp</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Återställ</translation>
        </message>
        <message>
            <source>Swedish-speaking</source>
            <translation>Svenskspråkig</translation>
        </message>
        <message>
            <source>Taking part by phone</source>
            <translation>Deltar per telefon</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>count</comment>
            <translation>avbokade</translation>
        </message>
        <message>
            <source>did not come</source>
            <comment>count</comment>
            <translation>kom inte</translation>
        </message>
        <message>
            <source>expected</source>
            <comment>count</comment>
            <translation>väntas</translation>
        </message>
        <message>
            <source>in the queue</source>
            <comment>count</comment>
            <translation>på kö</translation>
        </message>
        <message>
            <source>late</source>
            <comment>count</comment>
            <translation>försenade</translation>
        </message>
        <message>
            <source>left</source>
            <comment>count</comment>
            <translation>gick</translation>
        </message>
        <message>
            <source>present</source>
            <comment>count</comment>
            <translation>på plats</translation>
        </message>
    </context>
    <context>
        <name>PeopleEditor</name>
        <message>
            <source>Ask for it</source>
            <translation>Lägg till villkoret</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Group or round</source>
            <translation>Grupp eller runda</translation>
        </message>
        <message>
            <source>Leave out {name}</source>
            <translation>Lämna bort {name}</translation>
        </message>
        <message>
            <source>Name, Enter adds</source>
            <translation>Namn, Enter lägger till</translation>
        </message>
        <message>
            <source>Who arrives later?</source>
            <translation>Vem kommer senare?</translation>
        </message>
        <message>
            <source>Who is always in one group?</source>
            <translation>Vem är alltid i en viss grupp?</translation>
        </message>
        <message>
            <source>Who leaves earlier?</source>
            <translation>Vem går tidigare?</translation>
        </message>
        <message>
            <source>Who sits apart?</source>
            <translation>Vilka sitter isär?</translation>
        </message>
        <message>
            <source>Who sits together?</source>
            <translation>Vilka sitter tillsammans?</translation>
        </message>
        <message>
            <source>from round {number} on</source>
            <translation>från och med runda {number}</translation>
        </message>
        <message>
            <source>until round {number}</source>
            <translation>till och med runda {number}</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>%n expected did not come</source>
            <translation>
                <numerusform>%n väntad kom inte</numerusform>
                <numerusform>%n väntade kom inte</numerusform>
            </translation>
        </message>
        <message>
            <source>Add somebody who is here</source>
            <translation>Lägg till någon på plats</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Byt fil…</translation>
        </message>
        <message>
            <source>Arrival</source>
            <translation>Ankomst</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Importera fil…</translation>
        </message>
        <message>
            <source>Import participants</source>
            <translation>Importera deltagare</translation>
        </message>
        <message>
            <source>Keep first names or numbers only</source>
            <translation>Spara bara förnamn eller nummer</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Lists of people ({kinds})</source>
            <translation>Deltagarlistor ({kinds})</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mer</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>På papper</translation>
        </message>
        <message>
            <source>Parts of the page</source>
            <translation>Sidans delar</translation>
        </message>
        <message>
            <source>Roles in the groups</source>
            <translation>Roller i grupperna</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>add somebody who is here</source>
            <translation>lägg till någon på plats</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>avbokade</translation>
        </message>
        <message>
            <source>choose another of those found</source>
            <translation>välj en annan av dem som hittades</translation>
        </message>
        <message>
            <source>correct a registration</source>
            <translation>rätta en anmälan</translation>
        </message>
        <message>
            <source>find by the beginning of a name, and say arrived</source>
            <translation>sök med början av namnet och markera som kommen</translation>
        </message>
        <message>
            <source>paste a list from Excel</source>
            <translation>klistra in en lista från Excel</translation>
        </message>
    </context>
    <context>
        <name>PeoplePaper</name>
        <message>
            <source>Badges</source>
            <translation>Namnbrickor</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listor</translation>
        </message>
        <message>
            <source>Lists as Word…</source>
            <translation>Listor som Word…</translation>
        </message>
        <message>
            <source>Name tents</source>
            <translation>Namnskyltar</translation>
        </message>
        <message>
            <source>Personal slips</source>
            <translation>Personliga lappar</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Rum</translation>
        </message>
        <message>
            <source>Rooms of a video meeting (csv)…</source>
            <translation>Videomötets rum (csv)…</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabeller (*.csv)</translation>
        </message>
        <message>
            <source>Word files (*.docx)</source>
            <translation>Word-filer (*.docx)</translation>
        </message>
        <message>
            <source>{what} as PDF…</source>
            <translation>{what} som PDF…</translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>Find by name, organisation or address</source>
            <translation>Sök med namn, organisation eller adress</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>Group: all</source>
            <translation>Grupp: alla</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Importera fil…</translation>
        </message>
        <message>
            <source>Import the list of the registration system, paste it from Excel with Ctrl+V, or add people as they come with Ins.</source>
            <translation>Importera anmälningssystemets lista, klistra in den från Excel (Ctrl+V) eller lägg till människor när de kommer (Ins).</translation>
        </message>
        <message>
            <source>Nobody is registered yet</source>
            <translation>Ingen har anmält sig än</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Type the beginning of a name, Enter = arrived</source>
            <translation>Skriv början av namnet, Enter = kom</translation>
        </message>
        <message>
            <source>{shown} / {all} shown</source>
            <translation>{shown} / {all} visas</translation>
        </message>
    </context>
    <context>
        <name>PersonChip</name>
        <message>
            <source>not here</source>
            <translation>inte på plats</translation>
        </message>
        <message>
            <source>stays here</source>
            <translation>stannar här</translation>
        </message>
    </context>
    <context>
        <name>PersonModel</name>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
    </context>
    <context>
        <name>PersonPanel</name>
        <message>
            <source>E-mail, for sending the summary</source>
            <translation>E-post för att skicka sammandraget</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Förnamn</translation>
        </message>
        <message>
            <source>Language (fi, sv, en)</source>
            <translation>Språk (fi, sv, en)</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Efternamn</translation>
        </message>
        <message>
            <source>Level of work</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Ta bort ur listan</translation>
        </message>
        <message>
            <source>Takes part by</source>
            <translation>Deltar via</translation>
        </message>
        <message>
            <source>Type of organisation</source>
            <translation>Typ av organisation</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Enhet</translation>
        </message>
    </context>
    <context>
        <name>PhaseActions</name>
        <message>
            <source>Accept</source>
            <translation>Godkänn</translation>
        </message>
        <message>
            <source>Dialogues begin at {clock}: {minutes} min left.</source>
            <translation>Dialogen börjar {clock}: {minutes} min återstår.</translation>
        </message>
        <message>
            <source>Give a clock time such as 10.15.</source>
            <translation>Ange ett klockslag, till exempel 10.15.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Inte nu</translation>
        </message>
        <message>
            <source>Protected phases give time too, down to their minimum.</source>
            <translation>Också skyddade skeden förkortas, högst till sitt minimum.</translation>
        </message>
        <message>
            <source>Protected phases stay as they are.</source>
            <translation>Skyddade skeden förblir som de är.</translation>
        </message>
        <message>
            <source>The plan does not fit: {missing} min are missing even at its shortest.</source>
            <translation>Planen ryms inte: även som kortast saknas {missing} min.</translation>
        </message>
    </context>
    <context>
        <name>PhaseDelegate</name>
        <message>
            <source>Clock time; empty frees the start</source>
            <translation>Klockslag; tomt låser upp starten</translation>
        </message>
        <message>
            <source>Give a clock time such as 10.35.</source>
            <translation>Ange ett klockslag, till exempel 10.35.</translation>
        </message>
        <message>
            <source>Give whole minutes, 1–{most}.</source>
            <translation>Ange hela minuter, 1–{most}.</translation>
        </message>
        <message>
            <source>Length in minutes</source>
            <translation>Längd i minuter</translation>
        </message>
        <message>
            <source>Name of the phase</source>
            <translation>Skedets namn</translation>
        </message>
        <message>
            <source>When time runs out</source>
            <translation>När tiden tar slut</translation>
        </message>
    </context>
    <context>
        <name>PhaseModel</name>
        <message>
            <source>(remark)</source>
            <translation>(anmärkning)</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Längd</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Skede</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Kl.</translation>
        </message>
        <message>
            <source>When time runs out</source>
            <translation>När tiden tar slut</translation>
        </message>
        <message>
            <source>fixed</source>
            <translation>låst</translation>
        </message>
    </context>
    <context>
        <name>PhasePanel</name>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Form of work</source>
            <translation>Arbetsform</translation>
        </message>
        <message>
            <source>Give whole minutes, at least 1.</source>
            <translation>Ange hela minuter, minst 1.</translation>
        </message>
        <message>
            <source>Give whole minutes, or leave it empty.</source>
            <translation>Ange hela minuter eller lämna tomt.</translation>
        </message>
        <message>
            <source>Ready wordings</source>
            <translation>Färdiga texter</translation>
        </message>
        <message>
            <source>Reminder for yourself</source>
            <translation>Påminnelse till dig själv</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Manuskript</translation>
        </message>
        <message>
            <source>Shortest length in minutes</source>
            <translation>Kortaste längd i minuter</translation>
        </message>
        <message>
            <source>Shortest length, min</source>
            <translation>Kortaste längd, min</translation>
        </message>
        <message>
            <source>Soon over, min before</source>
            <translation>Snart slut, min före</translation>
        </message>
        <message>
            <source>Soon over, minutes before the end</source>
            <translation>Snart slut, minuter före slutet</translation>
        </message>
        <message>
            <source>The next phase begins by itself</source>
            <translation>Nästa skede börjar av sig självt</translation>
        </message>
        <message>
            <source>What must remain when the phase is made shorter</source>
            <translation>Vad som måste bli kvar när skedet förkortas</translation>
        </message>
        <message>
            <source>When the timer softly changes; empty: in the last fifth</source>
            <translation>När timern mjukt ändras; tomt: i den sista femtedelen</translation>
        </message>
        <message>
            <source>When time runs out</source>
            <translation>När tiden tar slut</translation>
        </message>
    </context>
    <context>
        <name>PhasesTab</name>
        <message>
            <source>Phases</source>
            <translation>Skeden</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n till</numerusform>
                <numerusform>%n till</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n regel</numerusform>
                <numerusform>%n regler</numerusform>
            </translation>
        </message>
        <message>
            <source>All groups in one room.</source>
            <translation>Alla grupper i samma rum.</translation>
        </message>
        <message>
            <source>All groups together</source>
            <translation>Alla tillsammans</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Paus</translation>
        </message>
        <message>
            <source>Choose the line during which the groups meet.</source>
            <translation>Välj raden under vilken grupperna samlas.</translation>
        </message>
        <message>
            <source>Closing questions</source>
            <translation>Avslutande frågor</translation>
        </message>
        <message>
            <source>Deepening questions</source>
            <translation>Fördjupande frågor</translation>
        </message>
        <message>
            <source>Dialogue in the circle</source>
            <translation>Diskussion i ring</translation>
        </message>
        <message>
            <source>Ends at the latest</source>
            <translation>Slutar senast</translation>
        </message>
        <message>
            <source>Everyone alone</source>
            <translation>Var för sig</translation>
        </message>
        <message>
            <source>Everyone thinks or writes in silence.</source>
            <translation>Alla tänker eller skriver i tystnad.</translation>
        </message>
        <message>
            <source>Fishbowl</source>
            <translation>Akvariediskussion</translation>
        </message>
        <message>
            <source>Free talk; one speaks at a time.</source>
            <translation>Fri diskussion; en talar i taget.</translation>
        </message>
        <message>
            <source>Free time.</source>
            <translation>Fri tid.</translation>
        </message>
        <message>
            <source>Gives time down to its minimum.</source>
            <translation>Ger tid ner till sitt minimum.</translation>
        </message>
        <message>
            <source>Goes first when time runs out.</source>
            <translation>Lämnas först bort när tiden tar slut.</translation>
        </message>
        <message>
            <source>In pairs</source>
            <translation>I par</translation>
        </message>
        <message>
            <source>Line {line}: {clock} is earlier than the time before it.</source>
            <translation>Rad {line}: {clock} är tidigare än tiden före.</translation>
        </message>
        <message>
            <source>Line {line}: {clock} is not a time; the line is left out.</source>
            <translation>Rad {line}: {clock} är inte ett klockslag; raden lämnas bort.</translation>
        </message>
        <message>
            <source>Line {line}: {clock} is read as after midnight.</source>
            <translation>Rad {line}: {clock} lästes som efter midnatt.</translation>
        </message>
        <message>
            <source>Line {line}: {clock} is read as {read}.</source>
            <translation>Rad {line}: {clock} lästes som {read}.</translation>
        </message>
        <message>
            <source>May be left out</source>
            <translation>Kan lämnas bort</translation>
        </message>
        <message>
            <source>No line begins with a time such as 9.00.</source>
            <translation>Ingen rad börjar med ett klockslag, till exempel 9.00.</translation>
        </message>
        <message>
            <source>No proposal ever takes time from it.</source>
            <translation>Inget förslag tar tid av det.</translation>
        </message>
        <message>
            <source>One after another in the circle; passing is allowed.</source>
            <translation>I tur och ordning i ringen; man får hoppa över.</translation>
        </message>
        <message>
            <source>Opening questions</source>
            <translation>Inledande frågor</translation>
        </message>
        <message>
            <source>Pairs are heard in turn, each goes on from the former.</source>
            <translation>Paren hörs i tur och ordning, vart och ett fortsätter från det förra.</translation>
        </message>
        <message>
            <source>Pairs one after another</source>
            <translation>Kumulerande pardiskussion</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Skyddad</translation>
        </message>
        <message>
            <source>Round in the circle</source>
            <translation>Runda i ring</translation>
        </message>
        <message>
            <source>Shrinks</source>
            <translation>Flexibel</translation>
        </message>
        <message>
            <source>The inner circle talks, the outer one listens; then change.</source>
            <translation>Den inre ringen talar, den yttre lyssnar; sedan byter man.</translation>
        </message>
        <message>
            <source>Two talk together; an odd number makes one trio.</source>
            <translation>Två talar med varandra; udda antal ger en trio.</translation>
        </message>
        <message>
            <source>Untitled phase</source>
            <translation>Skede utan namn</translation>
        </message>
        <message>
            <source>chosen on the spot</source>
            <translation>väljs på plats</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>stämmer</translation>
        </message>
        <message>
            <source>min</source>
            <extracomment>After a number of minutes, "25 min".</extracomment>
            <translation>min</translation>
        </message>
        <message>
            <source>{clock} · {minutes} min</source>
            <translation>{clock} · {minutes} min</translation>
        </message>
        <message>
            <source>{clock} · {minutes} min: {missing} min missing</source>
            <translation>{clock} · {minutes} min: {missing} min saknas</translation>
        </message>
        <message>
            <source>{count} min free</source>
            <translation>{count} min ledigt</translation>
        </message>
        <message>
            <source>{count} min over</source>
            <translation>{count} min över</translation>
        </message>
        <message>
            <source>{phase} {before} → left out</source>
            <translation>{phase} {before} → lämnas bort</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>Add phase</source>
            <translation>Lägg till skede</translation>
        </message>
        <message>
            <source>Goal and invitation</source>
            <translation>Mål och inbjudan</translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Spelregler</translation>
        </message>
        <message>
            <source>Parts of the plan</source>
            <translation>Planens delar</translation>
        </message>
        <message>
            <source>Phases</source>
            <translation>Skeden</translation>
        </message>
        <message>
            <source>Rehearse {speed}×</source>
            <translation>Öva {speed}×</translation>
        </message>
        <message>
            <source>Script on paper</source>
            <translation>Manuskript på papper</translation>
        </message>
        <message>
            <source>Template…</source>
            <translation>Mall…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>add a phase after this one</source>
            <translation>lägg till ett skede efter detta</translation>
        </message>
        <message>
            <source>change its name</source>
            <translation>ändra namnet</translation>
        </message>
        <message>
            <source>copy it</source>
            <translation>kopiera</translation>
        </message>
        <message>
            <source>give its length</source>
            <translation>ange längden</translation>
        </message>
        <message>
            <source>mend a remark</source>
            <translation>åtgärda en anmärkning</translation>
        </message>
        <message>
            <source>move it</source>
            <translation>flytta</translation>
        </message>
        <message>
            <source>one minute more or less</source>
            <translation>en minut mer eller mindre</translation>
        </message>
        <message>
            <source>protected, shrinks, may be left out</source>
            <translation>skyddad, flexibel, kan lämnas bort</translation>
        </message>
        <message>
            <source>remove the phase</source>
            <translation>ta bort skedet</translation>
        </message>
        <message>
            <source>the tab before or after</source>
            <translation>fliken före eller efter</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>Names are in this list only. They do not get into notes or the summary.</source>
            <translation>Namnen finns bara i den här listan. De kommer inte med i anteckningarna eller sammandraget.</translation>
        </message>
        <message>
            <source>To be deleted {day}.</source>
            <translation>Raderas {day}.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeEditor</name>
        <message numerus="yes">
            <source>%n line(s) without a time are left out.</source>
            <translation>
                <numerusform>%n rad utan klockslag lämnas bort.</numerusform>
                <numerusform>%n rader utan klockslag lämnas bort.</numerusform>
            </translation>
        </message>
        <message>
            <source>9.00 Welcome
9.10 Talk
10.00 Dialogues
11.45 End</source>
            <translation>9.00 Välkommen
9.10 Inledning
10.00 Dialoger
11.45 Avslutning</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Lines that begin with a clock time become the frame around the dialogue.</source>
            <translation>Rader som börjar med ett klockslag blir ramen kring dialogen.</translation>
        </message>
        <message>
            <source>Paste a programme</source>
            <translation>Klistra in program</translation>
        </message>
        <message>
            <source>Programme as text</source>
            <translation>Programmet som text</translation>
        </message>
        <message>
            <source>Programme of the day</source>
            <translation>Dagens program</translation>
        </message>
        <message>
            <source>Remove the programme</source>
            <translation>Ta bort programmet</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Ta i bruk</translation>
        </message>
    </context>
    <context>
        <name>PromptCards</name>
        <message>
            <source>A card never points at anybody by name. ↑↓ choose, Enter marks it used.</source>
            <translation>Ett kort pekar aldrig ut någon vid namn. ↑↓ väljer, Enter markerar som använt.</translation>
        </message>
        <message>
            <source>Find a prompt card</source>
            <translation>Sök diskussionskort</translation>
        </message>
        <message>
            <source>Prompt cards</source>
            <translation>Diskussionskort</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message numerus="yes">
            <source>%n change groups</source>
            <translation>
                <numerusform>%n byter grupp</numerusform>
                <numerusform>%n byter grupp</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay.</source>
            <translation>
                <numerusform>%n stannar.</numerusform>
                <numerusform>%n stannar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer is not enough.</source>
            <translation>Färre räcker inte.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Inte nu</translation>
        </message>
        <message>
            <source>Proposal:</source>
            <translation>Förslag:</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Använd</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>och %n till</numerusform>
                <numerusform>och %n till</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalPanel</name>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>From shared tags and shared words, computed on this computer. Tick what you want: nothing is changed before you accept, and each name is yours to rewrite.</source>
            <translation>Ur gemensamma etiketter och ord, räknat på den här datorn. Kryssa för dem du vill ha: ingenting ändras förrän du godkänner, och varje namn kan du skriva om.</translation>
        </message>
        <message>
            <source>No tag and no word is shared by enough lines that have no theme yet.</source>
            <translation>Ingen etikett och inget ord delas av tillräckligt många rader som ännu saknar tema.</translation>
        </message>
        <message>
            <source>No thanks</source>
            <translation>Nej tack</translation>
        </message>
        <message>
            <source>Proposed themes</source>
            <translation>Föreslagna teman</translation>
        </message>
        <message numerus="yes">
            <source>Take %n theme(s)</source>
            <translation>
                <numerusform>Ta %n tema</numerusform>
                <numerusform>Ta %n teman</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalRow</name>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n grupp</numerusform>
                <numerusform>%n grupper</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rad</numerusform>
                <numerusform>%n rader</numerusform>
            </translation>
        </message>
        <message>
            <source>tag {tags}</source>
            <translation>etikett {tags}</translation>
        </message>
        <message>
            <source>words: {words}</source>
            <translation>ord: {words}</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Next question</source>
            <translation>Nästa fråga</translation>
        </message>
        <message>
            <source>No question in this phase</source>
            <translation>Ingen fråga i detta skede</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>Föregående fråga</translation>
        </message>
        <message>
            <source>Question from the group</source>
            <translation>Fråga från gruppen</translation>
        </message>
        <message>
            <source>Question {number}/{count}</source>
            <translation>Fråga {number}/{count}</translation>
        </message>
        <message>
            <source>Write the question as it was asked</source>
            <translation>Skriv frågan så som den ställdes</translation>
        </message>
    </context>
    <context>
        <name>QuestionField</name>
        <message>
            <source>Move down</source>
            <translation>Flytta ner</translation>
        </message>
        <message>
            <source>Move or remove the question</source>
            <translation>Flytta eller ta bort frågan</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flytta upp</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>asked in group {numbers}</source>
            <translation>ställd i grupp {numbers}</translation>
        </message>
        <message>
            <source>this group's own</source>
            <translation>gruppens egen</translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message>
            <source>Add question</source>
            <translation>Lägg till fråga</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Alla grupper</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Grupp {number}</translation>
        </message>
        <message>
            <source>Question bank</source>
            <translation>Frågebank</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Frågor</translation>
        </message>
        <message>
            <source>Whose questions</source>
            <translation>Vems frågor</translation>
        </message>
    </context>
    <context>
        <name>QuoteView</name>
        <message numerus="yes">
            <source>%n may leave the event</source>
            <translation>
                <numerusform>%n får publiceras</numerusform>
                <numerusform>%n får publiceras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n citat</numerusform>
                <numerusform>%n citat</numerusform>
            </translation>
        </message>
        <message>
            <source>A line that begins with " is somebody's own words.</source>
            <translation>En rad som börjar med " är någons egna ord.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Får publiceras</translation>
        </message>
        <message>
            <source>Keep inside</source>
            <translation>Behåll internt</translation>
        </message>
        <message>
            <source>May leave</source>
            <translation>Får publiceras</translation>
        </message>
        <message>
            <source>No quotes here</source>
            <translation>Inga citat</translation>
        </message>
        <message>
            <source>Not cleared</source>
            <translation>Inte godkända</translation>
        </message>
        <message>
            <source>Not word for word</source>
            <translation>Omskrivet</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citat</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Använda</translation>
        </message>
        <message>
            <source>Which quotes</source>
            <translation>Vilka citat</translation>
        </message>
        <message>
            <source>Word for word</source>
            <translation>Ordagrant</translation>
        </message>
    </context>
    <context>
        <name>Quotes</name>
        <message>
            <source>cleared</source>
            <translation>får publiceras</translation>
        </message>
        <message>
            <source>not cleared</source>
            <translation>inte godkänt</translation>
        </message>
        <message>
            <source>not word for word</source>
            <translation>omskrivet</translation>
        </message>
        <message>
            <source>word for word</source>
            <translation>ordagrant</translation>
        </message>
        <message>
            <source>wording changed</source>
            <translation>ordalydelsen ändrad</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation>Sidor</translation>
        </message>
    </context>
    <context>
        <name>RailItem</name>
        <message>
            <source>{page}, needs attention: {count}</source>
            <translation>{page}, kräver uppmärksamhet: {count}</translation>
        </message>
    </context>
    <context>
        <name>ReadCard</name>
        <message>
            <source>1 · The file was read like this</source>
            <translation>1 · Så här lästes filen</translation>
        </message>
        <message>
            <source>Bar ( | )</source>
            <translation>Lodstreck ( | )</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Teckenkodning</translation>
        </message>
        <message>
            <source>Comma ( , )</source>
            <translation>Komma ( , )</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>Filens första rader</translation>
        </message>
        <message>
            <source>Letters look broken: try other characters.</source>
            <translation>Bokstäverna ser trasiga ut: pröva en annan teckenkodning.</translation>
        </message>
        <message>
            <source>No å, ä or ö in the names to check by.</source>
            <translation>Namnen har inga å, ä eller ö att kontrollera med.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>Row of headings</source>
            <translation>Rubrikrad</translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>Rad {number}</translation>
        </message>
        <message>
            <source>Semicolon ( ; )</source>
            <translation>Semikolon ( ; )</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Avskiljare</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blad</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabb</translation>
        </message>
        <message>
            <source>guessed</source>
            <translation>gissat</translation>
        </message>
        <message>
            <source>Å, ä and ö are right: {names}</source>
            <translation>Å, ä och ö är rätt: {names}</translation>
        </message>
    </context>
    <context>
        <name>ReadView</name>
        <message>
            <source>Nothing to read yet</source>
            <translation>Inget att läsa ännu</translation>
        </message>
        <message>
            <source>Space reads on, Enter corrects. Is something missing?</source>
            <translation>Mellanslag läser vidare, Enter rättar. Saknas något?</translation>
        </message>
        <message>
            <source>Write a sentence or a key message first.</source>
            <translation>Skriv först en mening eller ett nyckelbudskap.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Add what is missing</source>
            <translation>Lägg till det som saknas</translation>
        </message>
        <message>
            <source>All lines</source>
            <translation>Alla rader</translation>
        </message>
        <message>
            <source>Back to typing</source>
            <translation>Tillbaka till att skriva</translation>
        </message>
        <message>
            <source>Keep, next</source>
            <translation>Behåll, nästa</translation>
        </message>
        <message>
            <source>Main points</source>
            <translation>Huvudpunkter</translation>
        </message>
        <message>
            <source>Remove on request</source>
            <translation>Ta bort på begäran</translation>
        </message>
        <message>
            <source>What is missing? Type it and press Enter</source>
            <translation>Vad saknas? Skriv och tryck Enter</translation>
        </message>
        <message>
            <source>Which lines are read</source>
            <translation>Vilka rader läses</translation>
        </message>
        <message>
            <source>{group}: {count} lines to read</source>
            <translation>{group}: rader att läsa {count}</translation>
        </message>
    </context>
    <context>
        <name>RecipientRow</name>
        <message>
            <source>Language of {name}</source>
            <translation>Språk: {name}</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Mottagare</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Ta bort {name}</translation>
        </message>
        <message>
            <source>Sent again</source>
            <translation>Skickat på nytt</translation>
        </message>
        <message>
            <source>Sent now</source>
            <translation>Skickat</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>inte skickat än</translation>
        </message>
        <message>
            <source>sent {time}</source>
            <translation>skickat {time}</translation>
        </message>
    </context>
    <context>
        <name>RecipientsCard</name>
        <message>
            <source>New recipient</source>
            <translation>Ny mottagare</translation>
        </message>
        <message>
            <source>New recipient, then Enter</source>
            <translation>Ny mottagare och Enter</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Mottagare</translation>
        </message>
        <message>
            <source>sent {sent} of {all}</source>
            <translation>skickat {sent}/{all}</translation>
        </message>
    </context>
    <context>
        <name>RehearsalStrip</name>
        <message>
            <source>End the rehearsal</source>
            <translation>Avsluta övningen</translation>
        </message>
        <message>
            <source>Nothing is saved: your event stays as it was.</source>
            <translation>Inget sparas: ditt evenemang förblir som det var.</translation>
        </message>
        <message>
            <source>Rehearsal at {speed}× speed.</source>
            <translation>Övning i {speed} gångers hastighet.</translation>
        </message>
    </context>
    <context>
        <name>RemindersCard</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n till</numerusform>
                <numerusform>%n till</numerusform>
            </translation>
        </message>
        <message>
            <source>Note before the start</source>
            <translation>Att minnas före starten</translation>
        </message>
    </context>
    <context>
        <name>Replanner</name>
        <message>
            <source>Somebody has no seat yet</source>
            <translation>Någon saknar ännu plats</translation>
        </message>
        <message>
            <source>{group} has {count} left</source>
            <translation>{group}: {count} kvar</translation>
        </message>
    </context>
    <context>
        <name>ResumeCard</name>
        <message numerus="yes">
            <source>%n line(s) safe</source>
            <translation>
                <numerusform>%n rad sparad</numerusform>
                <numerusform>%n rader sparade</numerusform>
            </translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Borta</translation>
        </message>
        <message>
            <source>Go on from here</source>
            <translation>Fortsätt härifrån</translation>
        </message>
        <message>
            <source>Go on without the time in between</source>
            <translation>Fortsätt utan tiden däremellan</translation>
        </message>
        <message>
            <source>Keep the line</source>
            <translation>Behåll raden</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Anteckningar</translation>
        </message>
        <message>
            <source>One line was not finished:</source>
            <translation>En rad blev oavslutad:</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Skede</translation>
        </message>
        <message>
            <source>The event was running. Go on?</source>
            <translation>Evenemanget pågick. Fortsätta?</translation>
        </message>
        <message>
            <source>The file was checked and is sound. Nothing typed is lost.</source>
            <translation>Filen är kontrollerad och hel. Inget skrivet har gått förlorat.</translation>
        </message>
        <message>
            <source>began {start}, {left} left now</source>
            <translation>började {start}, nu {left} kvar</translation>
        </message>
        <message>
            <source>the clock went on all the time</source>
            <translation>klockan gick hela tiden</translation>
        </message>
        <message>
            <source>the last one {time}</source>
            <translation>den sista {time}</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>“{title}” has been running since {began}. Last noted at {last}.</source>
            <translation>”{title}” har pågått sedan kl. {began}. Senaste anteckning kl. {last}.</translation>
        </message>
    </context>
    <context>
        <name>Returned</name>
        <message>
            <source>(has no place here: copy it by hand)</source>
            <translation>(har ingen plats här: kopiera för hand)</translation>
        </message>
        <message>
            <source>(nothing yet)</source>
            <translation>(ingenting ännu)</translation>
        </message>
        <message>
            <source>(taken out)</source>
            <translation>(borttagen)</translation>
        </message>
        <message>
            <source>Here: {text}</source>
            <translation>Här: {text}</translation>
        </message>
        <message>
            <source>In the document: {text}</source>
            <translation>I dokumentet: {text}</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>ändrad</translation>
        </message>
        <message>
            <source>changed here too</source>
            <translation>ändrad även här</translation>
        </message>
        <message>
            <source>differences in {theme}</source>
            <translation>skillnader: {theme}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>ny</translation>
        </message>
        <message>
            <source>no place here</source>
            <translation>ingen plats</translation>
        </message>
        <message>
            <source>statement of a theme</source>
            <translation>temats påstående</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>borttagen</translation>
        </message>
        <message>
            <source>text of {theme}</source>
            <translation>text: {theme}</translation>
        </message>
    </context>
    <context>
        <name>ReturnedView</name>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n skillnad</numerusform>
                <numerusform>%n skillnader</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Differences of the edited document</source>
            <translation>Det redigerade dokumentets skillnader</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Här nu</translation>
        </message>
        <message>
            <source>In the document</source>
            <translation>I dokumentet</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Låt vara</translation>
        </message>
        <message>
            <source>Nothing left to decide</source>
            <translation>Inget kvar att avgöra</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Ta över</translation>
        </message>
        <message>
            <source>What you left as it was stays in the document alone.</source>
            <translation>Det som du lät vara finns bara i dokumentet.</translation>
        </message>
        <message>
            <source>nobody knows what it said when it left</source>
            <translation>ingen vet vad det sade när det gick ut</translation>
        </message>
    </context>
    <context>
        <name>Returns</name>
        <message numerus="yes">
            <source>%n translation(s) taken over.</source>
            <translation>
                <numerusform>%n översättning inläst.</numerusform>
                <numerusform>%n översättningar inlästa.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read back an edited document</source>
            <translation>Läs in ett redigerat dokument</translation>
        </message>
        <message numerus="yes">
            <source>The original of %n has changed since.</source>
            <translation>
                <numerusform>%n originaltext har ändrats sedan dess.</numerusform>
                <numerusform>%n originaltexter har ändrats sedan dess.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The original of %n is gone: left out.</source>
            <translation>
                <numerusform>%n originaltext är borttagen: översättningen utelämnades.</numerusform>
                <numerusform>%n originaltexter är borttagna: översättningarna utelämnades.</numerusform>
            </translation>
        </message>
        <message>
            <source>Word documents and XLIFF (*.docx *.xlf *.xliff)</source>
            <translation>Word-dokument och XLIFF (*.docx *.xlf *.xliff)</translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message numerus="yes">
            <source>%n line(s) asked to be removed.</source>
            <translation>
                <numerusform>%n rad har begärts bort.</numerusform>
                <numerusform>%n rader har begärts bort.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n line(s) for good…</source>
            <translation>
                <numerusform>Radera %n rad för gott…</numerusform>
                <numerusform>Radera %n rader för gott…</numerusform>
            </translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>Identifieringsuppgifter</translation>
        </message>
        <message>
            <source>They go from the file, its history and its copies. This cannot be undone.</source>
            <translation>Raderna försvinner ur filen, dess historik och kopior. Detta kan inte ångras.</translation>
        </message>
        <message>
            <source>This was not checked</source>
            <translation>Detta har inte kontrollerats</translation>
        </message>
        <message>
            <source>Yes, delete for good</source>
            <translation>Ja, radera för gott</translation>
        </message>
        <message>
            <source>{lines} lines checked: {found} found, {replaced} replaced, {left} left</source>
            <translation>Kontrollerade rader {lines}: fynd {found}, utbytta {replaced}, behållna {left}</translation>
        </message>
    </context>
    <context>
        <name>RingTimer</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minut</numerusform>
                <numerusform>%n minuter</numerusform>
            </translation>
        </message>
        <message>
            <source>left</source>
            <translation>kvar</translation>
        </message>
        <message>
            <source>not running</source>
            <translation>inte i gång</translation>
        </message>
        <message>
            <source>over</source>
            <translation>slut</translation>
        </message>
        <message>
            <source>over time</source>
            <translation>över tiden</translation>
        </message>
        <message>
            <source>silence</source>
            <translation>tystnad</translation>
        </message>
        <message>
            <source>soon over</source>
            <translation>snart slut</translation>
        </message>
        <message>
            <source>starts at {time}</source>
            <translation>börjar kl. {time}</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>stoppad</translation>
        </message>
    </context>
    <context>
        <name>RolesTab</name>
        <message>
            <source>Co-facilitator</source>
            <translation>Andra diskussionsledaren</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Diskussionsledare</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>Sekreterare</translation>
        </message>
        <message>
            <source>Room or link</source>
            <translation>Rum eller länk</translation>
        </message>
        <message>
            <source>Technical support</source>
            <translation>Teknisk support</translation>
        </message>
        <message>
            <source>There are no groups yet. Make them on the page Groups.</source>
            <translation>Det finns inga grupper än. Gör dem på sidan Grupper.</translation>
        </message>
    </context>
    <context>
        <name>RoundTabs</name>
        <message>
            <source>Begins with the phase</source>
            <translation>Börjar med skedet</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Ring</translation>
        </message>
        <message>
            <source>More about this round</source>
            <translation>Mer om denna runda</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>Ny runda</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Remove the round</source>
            <translation>Ta bort rundan</translation>
        </message>
        <message>
            <source>Round 1</source>
            <translation>Runda 1</translation>
        </message>
        <message>
            <source>Round {number}  {time}</source>
            <translation>Runda {number}  {time}</translation>
        </message>
        <message>
            <source>Rounds, circles and pairs</source>
            <translation>Rundor, ringar och par</translation>
        </message>
    </context>
    <context>
        <name>RoundView</name>
        <message>
            <source>Choose conditions and the number of groups above, then divide.</source>
            <translation>Välj villkor och antal grupper ovan, och dela sedan in.</translation>
        </message>
        <message>
            <source>Divide</source>
            <translation>Dela in</translation>
        </message>
        <message>
            <source>Drag, or Space picks up and a digit moves</source>
            <translation>Dra, eller mellanslag tar tag och en siffra flyttar</translation>
        </message>
        <message>
            <source>Nobody is in a group yet</source>
            <translation>Ingen är i en grupp ännu</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>The recorder changed: {names} {time}. {who} saw the last ten lines.</source>
            <extracomment>"Maija → Pekka 10.45"; the last ten lines were in view when Pekka began.</extracomment>
            <translation>Sekreteraren byttes: {names} {time}. {who} såg de tio sista raderna.</translation>
        </message>
        <message>
            <source>being typed</source>
            <translation>skrivs</translation>
        </message>
        <message>
            <source>in two places</source>
            <translation>på två ställen</translation>
        </message>
        <message>
            <source>left out of exports</source>
            <translation>lämnas ut ur exporten</translation>
        </message>
        <message>
            <source>not on disk</source>
            <translation>inte på disken</translation>
        </message>
        <message>
            <source>only on this computer</source>
            <translation>bara på den här datorn</translation>
        </message>
        <message>
            <source>possible identifier</source>
            <translation>möjlig identifieringsuppgift</translation>
        </message>
    </context>
    <context>
        <name>RuleDifferences</name>
        <message>
            <source>added</source>
            <translation>tillagd</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>utelämnad</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>omformulerad</translation>
        </message>
        <message>
            <source>same</source>
            <translation>samma</translation>
        </message>
    </context>
    <context>
        <name>RuleField</name>
        <message>
            <source>Move rule {number} up</source>
            <translation>Flytta regel {number} uppåt</translation>
        </message>
        <message>
            <source>Remove rule {number}</source>
            <translation>Ta bort regel {number}</translation>
        </message>
        <message>
            <source>Rule {number}</source>
            <translation>Regel {number}</translation>
        </message>
    </context>
    <context>
        <name>RuleList</name>
        <message>
            <source>Add a rule</source>
            <translation>Lägg till en regel</translation>
        </message>
    </context>
    <context>
        <name>RulesCard</name>
        <message>
            <source>Compare</source>
            <translation>Jämför</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Redigera</translation>
        </message>
        <message>
            <source>Edit or compare</source>
            <translation>Redigera eller jämför</translation>
        </message>
        <message>
            <source>From “{other}” to the rules of this event:</source>
            <translation>Från ”{other}” till reglerna för det här evenemanget:</translation>
        </message>
        <message>
            <source>Greeting above the rules</source>
            <translation>Hälsning ovanför reglerna</translation>
        </message>
        <message>
            <source>Keep for all events</source>
            <translation>Spara för alla evenemang</translation>
        </message>
        <message>
            <source>Language of the rules</source>
            <translation>Reglernas språk</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logotyp</translation>
        </message>
        <message>
            <source>Logo…</source>
            <translation>Logotyp…</translation>
        </message>
        <message>
            <source>Name of your own sheet</source>
            <translation>Namn på ert eget regelblad</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Ta bort logotypen</translation>
        </message>
        <message>
            <source>Rules of this event</source>
            <translation>Evenemangets regler</translation>
        </message>
    </context>
    <context>
        <name>RulesTab</name>
        <message>
            <source>All your events can use it.</source>
            <translation>Du kan använda det i alla dina evenemang.</translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Spelregler</translation>
        </message>
        <message>
            <source>Language of the sheet</source>
            <translation>Regelbladets språk</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papper</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
            <translation>Bilder (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Rule sheets (*.json)</source>
            <translation>Regelblad (*.json)</translation>
        </message>
        <message>
            <source>{name}, version {version}, is kept.</source>
            <translation>{name}, version {version}, har sparats.</translation>
        </message>
    </context>
    <context>
        <name>Run</name>
        <message numerus="yes">
            <source>%n min early</source>
            <translation>
                <numerusform>%n min före</numerusform>
                <numerusform>%n min före</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min late</source>
            <translation>
                <numerusform>%n min försenad</numerusform>
                <numerusform>%n min försenad</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) added.</source>
            <translation>
                <numerusform>%n minut tillagd.</numerusform>
                <numerusform>%n minuter tillagda.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) less</source>
            <translation>
                <numerusform>%n minut mindre</numerusform>
                <numerusform>%n minuter mindre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) more</source>
            <translation>
                <numerusform>%n minut till</numerusform>
                <numerusform>%n minuter till</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) taken away.</source>
            <translation>
                <numerusform>%n minut borttagen.</numerusform>
                <numerusform>%n minuter borttagna.</numerusform>
            </translation>
        </message>
        <message>
            <source>5 minutes left</source>
            <translation>5 minuter kvar</translation>
        </message>
        <message>
            <source>Accepted: {cuts}. End {time}.</source>
            <translation>Godkänt: {cuts}. Slut {time}.</translation>
        </message>
        <message>
            <source>Agree on a later end</source>
            <translation>Kom överens om ett senare slut</translation>
        </message>
        <message numerus="yes">
            <source>Began %n minute(s) earlier</source>
            <translation>
                <numerusform>Började %n minut tidigare</numerusform>
                <numerusform>Började %n minuter tidigare</numerusform>
            </translation>
        </message>
        <message>
            <source>Began {late}, since then {since}.</source>
            <translation>Började {late}, sedan dess {since}.</translation>
        </message>
        <message>
            <source>Clock time at which the phase began</source>
            <translation>Klockslag då skedet började</translation>
        </message>
        <message>
            <source>End {time}</source>
            <translation>Slut {time}</translation>
        </message>
        <message>
            <source>Everybody back at {time}</source>
            <translation>Alla tillbaka kl. {time}</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Gå dit</translation>
        </message>
        <message>
            <source>Go to “{phase}” now?</source>
            <translation>Gå till ”{phase}” nu?</translation>
        </message>
        <message>
            <source>Goes on from this</source>
            <translation>Fortsätter härifrån</translation>
        </message>
        <message>
            <source>Leave out the deepening</source>
            <translation>Lämna bort fördjupningen</translation>
        </message>
        <message>
            <source>New thought</source>
            <translation>Ny tanke</translation>
        </message>
        <message>
            <source>Shorten the closing below 20 min too</source>
            <translation>Korta även avslutningen under 20 min</translation>
        </message>
        <message>
            <source>Shorten what can be shortened</source>
            <translation>Korta det som kan kortas</translation>
        </message>
        <message>
            <source>Somebody is coming to help</source>
            <translation>Någon kommer och hjälper</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Stanna här</translation>
        </message>
        <message>
            <source>There is no time left to take away.</source>
            <translation>Det finns ingen tid kvar att ta bort.</translation>
        </message>
        <message>
            <source>To the next phase</source>
            <translation>Till nästa skede</translation>
        </message>
        <message>
            <source>What lies between is left out.</source>
            <translation>Det som ligger emellan lämnas bort.</translation>
        </message>
        <message>
            <source>all together</source>
            <translation>alla tillsammans</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>ställd</translation>
        </message>
        <message>
            <source>at 17.42</source>
            <translation>kl. 17.42</translation>
        </message>
        <message>
            <source>break</source>
            <translation>paus</translation>
        </message>
        <message>
            <source>chosen together</source>
            <translation>väljs tillsammans</translation>
        </message>
        <message>
            <source>discussion in the circle</source>
            <translation>diskussion i ring</translation>
        </message>
        <message>
            <source>everyone alone</source>
            <translation>var och en för sig</translation>
        </message>
        <message>
            <source>in pairs</source>
            <translation>parvis</translation>
        </message>
        <message>
            <source>inner and outer circle</source>
            <translation>inre och yttre ring</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>inte ställd ännu</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>i tid</translation>
        </message>
        <message>
            <source>pair after pair</source>
            <translation>par efter par</translation>
        </message>
        <message>
            <source>round</source>
            <translation>runda</translation>
        </message>
    </context>
    <context>
        <name>RunKeys</name>
        <message>
            <source>Back to the phase before</source>
            <translation>Tillbaka till föregående skede</translation>
        </message>
        <message>
            <source>Begin the dialogue</source>
            <translation>Börja dialogen</translation>
        </message>
        <message>
            <source>Change when the phase began</source>
            <translation>Ändra när skedet började</translation>
        </message>
        <message>
            <source>Five minutes more or less</source>
            <translation>Fem minuter mer eller mindre</translation>
        </message>
        <message>
            <source>Next in the circle, or first in the queue</source>
            <translation>Nästa i ringen eller först i kön</translation>
        </message>
        <message>
            <source>Next phase</source>
            <translation>Nästa skede</translation>
        </message>
        <message>
            <source>On the board: opens the group</source>
            <translation>På tavlan: öppnar gruppen</translation>
        </message>
        <message>
            <source>On the board: “5 minutes left” to all groups</source>
            <translation>På tavlan: ”5 minuter kvar” till alla</translation>
        </message>
        <message>
            <source>On the board: “To the next phase” to all</source>
            <translation>På tavlan: ”Till nästa skede” till alla</translation>
        </message>
        <message>
            <source>One minute more or less, lent by later phases</source>
            <translation>En minut mer eller mindre, lånas av senare skeden</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>Hoppa över</translation>
        </message>
        <message>
            <source>Question before, next question</source>
            <translation>Föregående och nästa fråga</translation>
        </message>
        <message>
            <source>Silence; 1, 2, 3 choose minutes</source>
            <translation>Tystnad; 1, 2, 3 väljer minuter</translation>
        </message>
        <message>
            <source>Somebody came late</source>
            <translation>Någon kom sent</translation>
        </message>
        <message>
            <source>Somebody else speaks</source>
            <translation>Någon annan talar</translation>
        </message>
        <message>
            <source>Stop the clock, or let it go on</source>
            <translation>Stoppa klockan eller fortsätt</translation>
        </message>
        <message>
            <source>The same, moving everything after it</source>
            <translation>Samma, flyttar allt efteråt</translation>
        </message>
        <message>
            <source>This seat speaks; again: ends</source>
            <translation>Den här platsen talar; igen: slutar</translation>
        </message>
        <message>
            <source>then a seat: goes on from this</source>
            <translation>och en plats: fortsätter härifrån</translation>
        </message>
        <message>
            <source>then a seat: has a new thought</source>
            <translation>och en plats: ny tanke</translation>
        </message>
    </context>
    <context>
        <name>RunPage</name>
        <message>
            <source>All groups</source>
            <translation>Alla grupper</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Grupp {number}</translation>
        </message>
    </context>
    <context>
        <name>ScriptCard</name>
        <message>
            <source>About {time} for each of those left.</source>
            <translation>Ungefär {time} för var och en som återstår.</translation>
        </message>
        <message>
            <source>Circles</source>
            <translation>Ringar</translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Spelregler</translation>
        </message>
        <message>
            <source>Insight slips</source>
            <translation>Insiktslappar</translation>
        </message>
        <message>
            <source>Own notes</source>
            <translation>Egna anteckningar</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Manuskript</translation>
        </message>
        <message>
            <source>Summary goes to</source>
            <translation>Mottagare</translation>
        </message>
        <message>
            <source>What you want to come back to. Nobody else sees it.</source>
            <translation>Det du vill återkomma till. Ingen annan ser det.</translation>
        </message>
        <message>
            <source>only for you</source>
            <translation>bara för dig</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
    </context>
    <context>
        <name>ScriptTab</name>
        <message>
            <source>Blank note sheets</source>
            <translation>Tomma anteckningsblanketter</translation>
        </message>
        <message>
            <source>English</source>
            <translation>engelska</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>finska</translation>
        </message>
        <message>
            <source>Ground rules for the wall</source>
            <translation>Spelregler för väggen</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>No printer was found</source>
            <translation>Ingen skrivare hittades</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>På papper</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Paper of rules and signs</source>
            <translation>Papper för regler och skyltar</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Skrivare</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Manuskript</translation>
        </message>
        <message>
            <source>Script as Word…</source>
            <translation>Manuskriptet som Word…</translation>
        </message>
        <message>
            <source>Script {title}</source>
            <translation>Manuskript {title}</translation>
        </message>
        <message>
            <source>Signs for the doors</source>
            <translation>Skyltar för dörrarna</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>svenska</translation>
        </message>
        <message>
            <source>Word files (*.docx)</source>
            <translation>Word-filer (*.docx)</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message numerus="yes">
            <source>%n line(s) found</source>
            <translation>
                <numerusform>%n rad hittades</numerusform>
                <numerusform>%n rader hittades</numerusform>
            </translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Alla grupper</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alla typer</translation>
        </message>
        <message>
            <source>All phases</source>
            <translation>Alla skeden</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>Alla etiketter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Find lines: a word in any form</source>
            <translation>Sök rader: ett ord i vilken form som helst</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Grupp {number}</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Lines that were found</source>
            <translation>Hittade rader</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Skede</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etikett</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Oanvända</translation>
        </message>
        <message>
            <source>the latest are shown, narrow the search</source>
            <translation>de senaste visas, begränsa sökningen</translation>
        </message>
    </context>
    <context>
        <name>Seat</name>
        <message>
            <source>away</source>
            <translation>borta</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>hörd</translation>
        </message>
        <message>
            <source>not yet heard</source>
            <translation>ännu inte hörda</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>hoppade över</translation>
        </message>
        <message>
            <source>speaks now</source>
            <translation>talar nu</translation>
        </message>
    </context>
    <context>
        <name>SeatCircle</name>
        <message>
            <source>Circle</source>
            <translation>Ring</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Ledare</translation>
        </message>
        <message>
            <source>not yet heard</source>
            <translation>ännu inte hörda</translation>
        </message>
    </context>
    <context>
        <name>SectionBlock</name>
        <message>
            <source>empty</source>
            <translation>tom</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>100–200 %. The layout changes, nothing is lost. {up} and {down}</source>
            <translation>100–200 %. Layouten ändras, inget försvinner. {up} och {down}</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Som systemet</translation>
        </message>
        <message>
            <source>Change folder…</source>
            <translation>Byt mapp…</translation>
        </message>
        <message>
            <source>Changes apply at once.</source>
            <translation>Ändringarna gäller genast.</translation>
        </message>
        <message>
            <source>Changes at once, without a restart</source>
            <translation>Byts genast, utan omstart</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mörkt</translation>
        </message>
        <message>
            <source>Dark suits a dim room</source>
            <translation>Mörkt passar i en dunkel sal</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Filer</translation>
        </message>
        <message>
            <source>Keys on buttons</source>
            <translation>Tangenttips på knapparna</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Programmets språk</translation>
        </message>
        <message>
            <source>Letters and Space act on a page when no field has the focus</source>
            <translation>Bokstäver och blanksteg verkar på sidan när inget fält är valt</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ljust</translation>
        </message>
        <message>
            <source>New events are made here. An event is one file; move it as you like.</source>
            <translation>Nya evenemang skapas här. Ett evenemang är en fil som du kan flytta fritt.</translation>
        </message>
        <message>
            <source>Off: turns are only counted. Only you see it; deleted when you close the event</source>
            <translation>Av: inläggen räknas bara. Bara du ser det; raderas när du avslutar evenemanget</translation>
        </message>
        <message>
            <source>Shows the key at the end of a button</source>
            <translation>Visar tangenten i slutet av knappen</translation>
        </message>
        <message>
            <source>Single-letter keys</source>
            <translation>Enbokstavstangenter</translation>
        </message>
        <message>
            <source>Spelling in the notes</source>
            <translation>Stavningskontroll i anteckningarna</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textstorlek</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>This computer has no dictionary for the language in use</source>
            <translation>Den här datorn har ingen ordlista för språket som används</translation>
        </message>
        <message>
            <source>Time the turns</source>
            <translation>Inläggens längd</translation>
        </message>
        <message>
            <source>Underlines words that no dictionary knows; never changes the text</source>
            <translation>Stryker under ord som ingen ordlista känner; ändrar aldrig texten</translation>
        </message>
        <message>
            <source>Use the usual folder</source>
            <translation>Använd den vanliga mappen</translation>
        </message>
        <message>
            <source>takes them back.</source>
            <translation>ångrar.</translation>
        </message>
    </context>
    <context>
        <name>ShareBar</name>
        <message>
            <source>{name}: {lines} of the lines, {told} of the summary</source>
            <translation>{name}: {lines} av raderna, {told} av sammandraget</translation>
        </message>
    </context>
    <context>
        <name>SheetList</name>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n regel</numerusform>
                <numerusform>%n regler</numerusform>
            </translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportera…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importera…</translation>
        </message>
        <message>
            <source>Sets of rules</source>
            <translation>Regeluppsättningar</translation>
        </message>
        <message>
            <source>Use in this event</source>
            <translation>Använd i det här evenemanget</translation>
        </message>
        <message>
            <source>in this event</source>
            <translation>i det här evenemanget</translation>
        </message>
        <message>
            <source>own, version {version}</source>
            <translation>egen, version {version}</translation>
        </message>
    </context>
    <context>
        <name>SheetPreview</name>
        <message>
            <source>Next page</source>
            <translation>Nästa sida</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Inget har valts</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Sida {page} / {count}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Förhandsvisning</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Föregående sida</translation>
        </message>
    </context>
    <context>
        <name>ShortForms</name>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>One a line, for example: va = viranomainen. Written out after a space.</source>
            <translation>En per rad, till exempel: va = viranomainen. Skrivs ut efter ett mellanslag.</translation>
        </message>
        <message>
            <source>Own short forms</source>
            <translation>Egna förkortningar</translation>
        </message>
        <message>
            <source>Short forms, one a line</source>
            <translation>Förkortningar, en per rad</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>For the recorder</source>
            <translation>För sekreteraren</translation>
        </message>
        <message>
            <source>Kinds of lines</source>
            <translation>Radernas typer</translation>
        </message>
        <message>
            <source>No names. There is no field for a speaker.</source>
            <translation>Inga namn. Det finns inget fält för talaren.</translation>
        </message>
        <message>
            <source>No network? Go on typing.</source>
            <translation>Inget nät? Fortsätt skriva. Raderna överförs av sig själva.</translation>
        </message>
        <message>
            <source>The question now</source>
            <translation>Frågan nu</translation>
        </message>
        <message>
            <source>While pairs talk you can tidy your lines.</source>
            <translation>Paren talar: nu kan du putsa raderna.</translation>
        </message>
        <message>
            <source>Write in the speaker's own words. Do not interpret.</source>
            <translation>Anteckna med talarens egna ord. Tolka inte.</translation>
        </message>
    </context>
    <context>
        <name>SlipTool</name>
        <message numerus="yes">
            <source>%n insight slip(s)</source>
            <translation>
                <numerusform>%n insiktslapp</numerusform>
                <numerusform>%n insiktslappar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people here</source>
            <translation>
                <numerusform>%n person på plats</numerusform>
                <numerusform>%n personer på plats</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SlipsPane</name>
        <message>
            <source>Count the slips as they come. Nobody writes a name on them.</source>
            <translation>Räkna lapparna efter hand. Ingen skriver sitt namn på dem.</translation>
        </message>
        <message>
            <source>One slip fewer</source>
            <translation>En lapp färre</translation>
        </message>
        <message>
            <source>One slip more</source>
            <translation>En lapp till</translation>
        </message>
        <message>
            <source>slips of {count} people</source>
            <translation>lappar, {count} personer</translation>
        </message>
    </context>
    <context>
        <name>SoundCard</name>
        <message>
            <source>Hear it</source>
            <translation>Lyssna</translation>
        </message>
        <message>
            <source>One soft bowl when a phase is over, from this computer only.</source>
            <translation>En mjuk klangskål när tiden för ett skede är slut. Bara från den här datorn.</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ljud</translation>
        </message>
        <message>
            <source>This computer plays no sound. The ring and its words tell the same.</source>
            <translation>Den här datorn spelar inget ljud. Ringen och dess ord säger samma sak.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>A moment of your own</source>
            <translation>En egen stund</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Paus</translation>
        </message>
        <message>
            <source>Do these suit all of us?</source>
            <translation>Passar de här oss alla?</translation>
        </message>
        <message>
            <source>Go to your table</source>
            <translation>Gå till bordet</translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Spelregler</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>Nothing of it is on your desk. It comes back when it is connected.</source>
            <translation>Inget av den syns på ditt bord. Den kommer tillbaka när den ansluts.</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Skärm</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Bord</translation>
        </message>
        <message>
            <source>The room screen is gone.</source>
            <translation>Salens skärm är borta.</translation>
        </message>
        <message>
            <source>The time is up</source>
            <translation>Tiden är ute</translation>
        </message>
        <message>
            <source>Thinking pause</source>
            <translation>Tankepaus</translation>
        </message>
        <message>
            <source>We go on at {time}</source>
            <translation>Vi fortsätter kl. {time}</translation>
        </message>
        <message>
            <source>What has come up</source>
            <translation>Det här har kommit upp</translation>
        </message>
        <message>
            <source>Your group</source>
            <translation>Din grupp</translation>
        </message>
        <message>
            <source>black</source>
            <translation>svart</translation>
        </message>
        <message>
            <source>clock shown</source>
            <translation>klockan visas</translation>
        </message>
        <message>
            <source>follows the phase</source>
            <translation>följer skedet</translation>
        </message>
        <message>
            <source>groups shown</source>
            <translation>grupperna visas</translation>
        </message>
        <message>
            <source>message shown</source>
            <translation>meddelandet visas</translation>
        </message>
        <message>
            <source>minute</source>
            <translation>minut</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minuter</translation>
        </message>
        <message>
            <source>minutes over</source>
            <translation>minuter över</translation>
        </message>
        <message>
            <source>no second screen: connect one</source>
            <translation>ingen andra skärm, anslut en</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>visas inte</translation>
        </message>
        <message>
            <source>question shown</source>
            <translation>frågan visas</translation>
        </message>
        <message>
            <source>quiet moment</source>
            <translation>en tyst stund</translation>
        </message>
        <message>
            <source>rules shown</source>
            <translation>reglerna visas</translation>
        </message>
        <message>
            <source>screen gone, comes back by itself</source>
            <translation>skärmen borta, kommer tillbaka själv</translation>
        </message>
        <message>
            <source>shown in the room</source>
            <translation>visas i salen</translation>
        </message>
        <message>
            <source>starts at {time}</source>
            <translation>börjar kl. {time}</translation>
        </message>
        <message>
            <source>themes shown</source>
            <translation>teman visas</translation>
        </message>
    </context>
    <context>
        <name>StagePanel</name>
        <message>
            <source>As the event</source>
            <translation>Som evenemanget</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Svart</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Klocka</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Count up</source>
            <translation>Räknar upp</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mörk</translation>
        </message>
        <message>
            <source>Follows the phase</source>
            <translation>Följer skedet</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupper</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Dölj</translation>
        </message>
        <message>
            <source>Language of the room screen</source>
            <translation>Skärmens språk</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ljus</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Ljus eller mörk</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Meddelande</translation>
        </message>
        <message>
            <source>Message to the room</source>
            <translation>Meddelande till salen</translation>
        </message>
        <message>
            <source>Message to the room, Enter</source>
            <translation>Meddelande till salen, Enter</translation>
        </message>
        <message>
            <source>Over: nothing</source>
            <translation>Över: inget</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>Room screen</source>
            <translation>Salens skärm</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regler</translation>
        </message>
        <message>
            <source>Screen of the room</source>
            <translation>Salens bildskärm</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Visa igen</translation>
        </message>
        <message>
            <source>Show in the room</source>
            <translation>Visa i salen</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Tystnad</translation>
        </message>
        <message>
            <source>The room sees this</source>
            <translation>Salen ser detta</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Teman</translation>
        </message>
        <message>
            <source>What the room screen shows</source>
            <translation>Vad salens skärm visar</translation>
        </message>
        <message>
            <source>What the room would see</source>
            <translation>Vad salen skulle se</translation>
        </message>
        <message>
            <source>When the time is over</source>
            <translation>När tiden är ute</translation>
        </message>
        <message>
            <source>“Time is up”</source>
            <translation>”Tiden är ute”</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n grupp</numerusform>
                <numerusform>%n grupper</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n deltagare</numerusform>
                <numerusform>%n deltagare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n registered</source>
            <translation>
                <numerusform>%n anmäld</numerusform>
                <numerusform>%n anmälda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n plats</numerusform>
                <numerusform>%n platser</numerusform>
            </translation>
        </message>
        <message>
            <source>Being planned</source>
            <translation>Planeras</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>Kan inte läsas</translation>
        </message>
        <message>
            <source>Day has passed</source>
            <translation>Dagen har gått</translation>
        </message>
        <message>
            <source>File moved</source>
            <translation>Filen flyttad</translation>
        </message>
        <message>
            <source>Summary sent</source>
            <translation>Sammandraget skickat</translation>
        </message>
        <message>
            <source>Summary unfinished</source>
            <translation>Sammandrag på hälft</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>online</source>
            <translation>på nätet</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>120 min template</source>
            <translation>Mall 120 min</translation>
        </message>
        <message>
            <source>An event is one file in the folder {folder}. No network is needed.</source>
            <translation>Ett evenemang är en fil i mappen {folder}. Ingen nätverksanslutning behövs.</translation>
        </message>
        <message>
            <source>Choose a template, or look at a finished sample. You cannot break the sample.</source>
            <translation>Välj en mall eller titta på ett färdigt exempel. Exemplet kan inte gå sönder.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Allt stannar på den här datorn.</translation>
        </message>
        <message>
            <source>Find events</source>
            <translation>Sök evenemang</translation>
        </message>
        <message>
            <source>New like this</source>
            <translation>Ny som denna</translation>
        </message>
        <message>
            <source>No event of that name.</source>
            <translation>Inget evenemang med det namnet.</translation>
        </message>
        <message>
            <source>Open file…</source>
            <translation>Öppna fil…</translation>
        </message>
        <message>
            <source>Open sample</source>
            <translation>Öppna exemplet</translation>
        </message>
        <message>
            <source>The same plan for another day, as long as it really took</source>
            <translation>Samma plan för en annan dag, med de längder som blev av</translation>
        </message>
        <message>
            <source>Your first dialogue</source>
            <translation>Din första dialog</translation>
        </message>
        <message>
            <source>a new event like this one</source>
            <translation>ett nytt evenemang som detta</translation>
        </message>
        <message>
            <source>another event</source>
            <translation>ett annat evenemang</translation>
        </message>
        <message>
            <source>open a file</source>
            <translation>öppna en fil</translation>
        </message>
        <message>
            <source>open the event</source>
            <translation>öppna evenemanget</translation>
        </message>
        <message>
            <source>take a lost file off the list, or a template of your own</source>
            <translation>ta bort en försvunnen fil ur listan eller en egen mall</translation>
        </message>
        <message>
            <source>to the templates</source>
            <translation>till mallarna</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>Differences inside these</source>
            <translation>Skillnader inom dessa</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Grupp {number}</translation>
        </message>
        <message>
            <source>G{number}</source>
            <extracomment>Group 3, as short as can be.</extracomment>
            <translation>G{number}</translation>
        </message>
        <message>
            <source>How it will be used</source>
            <translation>Hur det används</translation>
        </message>
        <message>
            <source>Key messages</source>
            <translation>Centrala insikter</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Ingress</translation>
        </message>
        <message>
            <source>Missing voices</source>
            <translation>Röster som saknas</translation>
        </message>
        <message>
            <source>No question</source>
            <translation>Ingen fråga</translation>
        </message>
        <message>
            <source>Removed group</source>
            <translation>Borttagen grupp</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Påstående</translation>
        </message>
        <message>
            <source>Theme without a title</source>
            <translation>Tema utan rubrik</translation>
        </message>
        <message>
            <source>Theme: {title}</source>
            <translation>Tema: {title}</translation>
        </message>
        <message>
            <source>Title: the main finding</source>
            <translation>Rubrik: den viktigaste iakttagelsen</translation>
        </message>
        <message>
            <source>Views differed</source>
            <translation>Åsikterna gick isär</translation>
        </message>
        <message>
            <source>What continues, and with whom</source>
            <translation>Vad fortsätter och med vem</translation>
        </message>
        <message>
            <source>What stayed unclear</source>
            <translation>Vad som blev oklart</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Vad som sades</translation>
        </message>
        <message>
            <source>What we agreed and disagreed on</source>
            <translation>Vad man var överens och oense om</translation>
        </message>
        <message>
            <source>What we talked about</source>
            <translation>Vad man talade om</translation>
        </message>
        <message>
            <source>not cleared</source>
            <translation>inte godkänt</translation>
        </message>
        <message>
            <source>not translated</source>
            <translation>inte översatt</translation>
        </message>
        <message>
            <source>up to date</source>
            <translation>aktuell</translation>
        </message>
        <message>
            <source>used</source>
            <translation>använd</translation>
        </message>
        <message>
            <source>{language} changed</source>
            <translation>{language} ändrades</translation>
        </message>
        <message>
            <source>{language} changed {time}</source>
            <translation>{language} ändrades {time}</translation>
        </message>
    </context>
    <context>
        <name>SummaryKeys</name>
        <message>
            <source>A sentence under the same question</source>
            <translation>En mening under samma fråga</translation>
        </message>
        <message>
            <source>Change the sentence or the theme</source>
            <translation>Ändra meningen eller temat</translation>
        </message>
        <message>
            <source>Chosen lines as a key message</source>
            <translation>Valda rader som nyckelbudskap</translation>
        </message>
        <message>
            <source>Chosen lines under a question, or move</source>
            <translation>Valda rader under en fråga, eller flytta meningen</translation>
        </message>
        <message>
            <source>Chosen lines under a theme</source>
            <translation>Valda rader under ett tema</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportera</translation>
        </message>
        <message>
            <source>Export: {document}</source>
            <translation>Exportera: {document}</translation>
        </message>
        <message>
            <source>In the lines of a theme: next group, or next theme</source>
            <translation>I ett temas rader: nästa grupp eller nästa tema</translation>
        </message>
        <message>
            <source>Lines that nothing uses yet</source>
            <translation>Rader som inget använder ännu</translation>
        </message>
        <message>
            <source>Missing voices: what the event tells</source>
            <translation>Röster som saknas: vad evenemanget berättar</translation>
        </message>
        <message>
            <source>Move the sentence</source>
            <translation>Flytta meningen</translation>
        </message>
        <message>
            <source>New sheet of feedback</source>
            <translation>Ny responsblankett</translation>
        </message>
        <message>
            <source>New theme</source>
            <translation>Nytt tema</translation>
        </message>
        <message>
            <source>Next language</source>
            <translation>Nästa språk</translation>
        </message>
        <message>
            <source>Next text without translation</source>
            <translation>Nästa oöversatta text</translation>
        </message>
        <message>
            <source>Propose themes</source>
            <translation>Föreslå teman</translation>
        </message>
        <message>
            <source>Quotes: may leave, word for word</source>
            <translation>Citat: får publiceras, ordagrant</translation>
        </message>
        <message>
            <source>Sentence from the chosen lines</source>
            <translation>Mening av de valda raderna</translation>
        </message>
        <message>
            <source>Summary: languages</source>
            <translation>Sammandrag: språk</translation>
        </message>
        <message>
            <source>Summary: quotes bank</source>
            <translation>Sammandrag: citatbank</translation>
        </message>
        <message>
            <source>Summary: read to the group</source>
            <translation>Sammandrag: läs för gruppen</translation>
        </message>
        <message>
            <source>Summary: recipients, feedback</source>
            <translation>Sammandrag: mottagare, respons</translation>
        </message>
        <message>
            <source>Summary: table</source>
            <translation>Sammandrag: tabell</translation>
        </message>
        <message>
            <source>Summary: themes</source>
            <translation>Sammandrag: teman</translation>
        </message>
        <message>
            <source>Table, themes, quotes, …</source>
            <translation>Tabell, teman, citat, …</translation>
        </message>
        <message>
            <source>To the source line in its pane</source>
            <translation>Till källraden i dess ruta</translation>
        </message>
        <message>
            <source>While a theme is written: former or next theme</source>
            <translation>När ett tema skrivs: föregående eller nästa tema</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Export</source>
            <translation>Exportera</translation>
        </message>
        <message>
            <source>How the summary is seen</source>
            <translation>Sammandragets vy</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citat</translation>
        </message>
        <message>
            <source>Read to the group</source>
            <translation>Läs för gruppen</translation>
        </message>
        <message>
            <source>Recipients {sent}/{all}</source>
            <translation>Mottagare {sent}/{all}</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabell</translation>
        </message>
        <message>
            <source>Take notes first. Starred lines come here first of all.</source>
            <translation>Anteckna först. Märk viktiga rader med en stjärna eller dra dem under de fem frågorna.</translation>
        </message>
        <message>
            <source>The summary begins with lines</source>
            <translation>Sammandraget börjar med rader</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Teman</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
    </context>
    <context>
        <name>TagChoices</name>
        <message>
            <source>Tab takes the tag {tag}</source>
            <translation>Tab tar etiketten {tag}</translation>
        </message>
    </context>
    <context>
        <name>TemplateCard</name>
        <message numerus="yes">
            <source>%n phase(s)</source>
            <translation>
                <numerusform>%n skede</numerusform>
                <numerusform>%n skeden</numerusform>
            </translation>
        </message>
        <message>
            <source>Insights and closing take {minutes} min; {least} are advised</source>
            <translation>Insikter och avslutning tar {minutes} min, rekommendationen är {least}</translation>
        </message>
        <message>
            <source>My own</source>
            <translation>Egen</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Rekommenderas</translation>
        </message>
        <message>
            <source>Remove from my templates</source>
            <translation>Ta bort bland mina mallar</translation>
        </message>
    </context>
    <context>
        <name>TemplateChoice</name>
        <message>
            <source>Word templates and documents (*.dotx *.docx)</source>
            <translation>Word-mallar och -dokument (*.dotx *.docx)</translation>
        </message>
        <message>
            <source>Your organisation's Word template</source>
            <translation>Organisationens egen Word-mall</translation>
        </message>
    </context>
    <context>
        <name>TemplateDesk</name>
        <message>
            <source>Events (*{suffix})</source>
            <translation>Evenemang (*{suffix})</translation>
        </message>
        <message>
            <source>Phases of “{name}”, as long as they really took.</source>
            <translation>Skeden ur ”{name}”, med de längder som blev av.</translation>
        </message>
        <message>
            <source>Phases of “{name}”, as they were planned: it was not held.</source>
            <translation>Skeden ur ”{name}”, som planerat: det hölls inte.</translation>
        </message>
        <message>
            <source>Phases that were changed are replaced; undo brings them back.</source>
            <translation>Ändrade skeden ersätts; Ångra tar dem tillbaka.</translation>
        </message>
        <message>
            <source>Saved {file}.</source>
            <translation>{file} har sparats.</translation>
        </message>
        <message>
            <source>Take the template's short form</source>
            <translation>Ta mallens korta form</translation>
        </message>
        <message>
            <source>Templates (*.json)</source>
            <translation>Mallar (*.json)</translation>
        </message>
        <message>
            <source>Use it now</source>
            <translation>Använd nu</translation>
        </message>
        <message>
            <source>“{name}” is among your templates.</source>
            <translation>”{name}” finns bland dina mallar.</translation>
        </message>
        <message>
            <source>“{name}”, version {version}, is among your templates.</source>
            <translation>”{name}”, version {version}, finns bland dina mallar.</translation>
        </message>
    </context>
    <context>
        <name>TemplateMenu</name>
        <message>
            <source>Another length</source>
            <translation>Byt längd</translation>
        </message>
        <message>
            <source>Another template</source>
            <translation>Byt mall</translation>
        </message>
        <message>
            <source>Keep as a template of my own…</source>
            <translation>Spara som egen mall…</translation>
        </message>
        <message>
            <source>Phases of another event…</source>
            <translation>Skeden ur ett annat evenemang…</translation>
        </message>
        <message>
            <source>Second loop</source>
            <translation>Andra omgången</translation>
        </message>
        <message>
            <source>Template from a file…</source>
            <translation>Mall ur en fil…</translation>
        </message>
        <message>
            <source>Template into a file…</source>
            <translation>Mall till en fil…</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message numerus="yes">
            <source>%n style(s) missing: ours are used.</source>
            <translation>
                <numerusform>%n formatmall saknas: vår används.</numerusform>
                <numerusform>%n formatmallar saknas: våra används.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a template; everything can be changed</source>
            <translation>Välj en mall, allt går att ändra</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>Välj en annan…</translation>
        </message>
        <message>
            <source>Contrast of the style “{style}” is {contrast}:1; 4.5:1 is needed.</source>
            <translation>Kontrasten i formatmallen ”{style}” är {contrast}:1; den borde vara 4,5:1.</translation>
        </message>
        <message>
            <source>Documents are written on {name}.</source>
            <translation>Dokumenten skrivs på {name}.</translation>
        </message>
        <message>
            <source>It does not say its language; the document will.</source>
            <translation>Mallen anger inget språk. Dokumentet gör det.</translation>
        </message>
        <message>
            <source>It has no {mark}: the contents go to its end.</source>
            <translation>Den har inget {mark}: innehållet hamnar sist.</translation>
        </message>
        <message>
            <source>Its picture {name} is none: documents lack it.</source>
            <translation>Dess bild {name} är ingen bild: den saknas i dokumenten.</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Nytt evenemang</translation>
        </message>
        <message>
            <source>Nothing in it needs mending.</source>
            <translation>Inget i den behöver rättas.</translation>
        </message>
        <message>
            <source>Text of the style “{style}” is below 9 points.</source>
            <translation>Texten i formatmallen ”{style}” är under 9 punkter.</translation>
        </message>
        <message>
            <source>The name of the file it was made from is left out.</source>
            <translation>Namnet på filen som mallen gjordes av utelämnas.</translation>
        </message>
        <message>
            <source>The page is {width} × {height} mm, not A4.</source>
            <translation>Sidan är {width} × {height} mm, inte A4.</translation>
        </message>
        <message>
            <source>Use ours</source>
            <translation>Använd programmets mall</translation>
        </message>
        <message>
            <source>Word template: ours</source>
            <translation>Word-mall: programmets egen</translation>
        </message>
        <message>
            <source>Word template: {name}</source>
            <translation>Word-mall: {name}</translation>
        </message>
        <message>
            <source>another file or program is embedded in it.</source>
            <translation>en annan fil eller ett program är inbäddat i den.</translation>
        </message>
        <message>
            <source>it defines entities, as no Word file does.</source>
            <translation>den definierar entiteter, vilket ingen Word-fil gör.</translation>
        </message>
        <message>
            <source>it fetches something from the network or another file. Embed its pictures.</source>
            <translation>den hämtar något från nätet eller en annan fil. Bädda in bilderna.</translation>
        </message>
        <message>
            <source>it has a field that runs or fetches something.</source>
            <translation>den har ett fält som startar eller hämtar något.</translation>
        </message>
        <message>
            <source>it has macros. Save it as .docx or .dotx without them.</source>
            <translation>den har makron. Spara den utan dem som .docx eller .dotx.</translation>
        </message>
        <message>
            <source>it has more than 1,000 parts.</source>
            <translation>den har fler än 1 000 delar.</translation>
        </message>
        <message>
            <source>it is an old Word file (.doc) or has a password. Save it as .docx without one.</source>
            <translation>den är en gammal Word-fil (.doc) eller har ett lösenord. Spara den som .docx utan lösenord.</translation>
        </message>
        <message>
            <source>it is damaged. Open it in Word and save it again.</source>
            <translation>den är skadad. Öppna den i Word och spara den på nytt.</translation>
        </message>
        <message>
            <source>it is larger than 30 MB. Take large pictures out.</source>
            <translation>den är större än 30 MB. Ta bort stora bilder.</translation>
        </message>
        <message>
            <source>it is no Word document. Save it as .docx or .dotx.</source>
            <translation>den är inget Word-dokument. Spara den som .docx eller .dotx.</translation>
        </message>
        <message>
            <source>it swells to far more than a template holds.</source>
            <translation>den sväller till mycket mer än vad en mall rymmer.</translation>
        </message>
        <message>
            <source>its parts have names that no Word file has.</source>
            <translation>dess delar har namn som ingen Word-fil har.</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <source>Deleted from the event. Copies that could not be reached or changed still hold it: {path}. Delete those copies yourself.</source>
            <translation>Raderat ur evenemanget. Det finns kvar i kopior som inte kunde nås eller ändras: {path}. Radera de kopiorna själv.</translation>
        </message>
        <message>
            <source>Give whole minutes from {least} to {most}.</source>
            <translation>Ange hela minuter mellan {least} och {most}.</translation>
        </message>
        <message>
            <source>No line of the programme begins with a time such as 9.00.</source>
            <translation>Ingen rad i programmet börjar med ett klockslag, till exempel 9.00.</translation>
        </message>
        <message>
            <source>No line of the programme names the dialogues, such as 10.00 Dialogues.</source>
            <translation>Ingen rad i programmet nämner dialogerna, till exempel 10.00 Dialoger.</translation>
        </message>
        <message>
            <source>No table of people was found in {path}.</source>
            <translation>Ingen deltagartabell hittades i {path}.</translation>
        </message>
        <message>
            <source>Nobody has a seat in a group yet. Make the groups first.</source>
            <translation>Ingen har ännu en plats i en grupp. Gör grupperna först.</translation>
        </message>
        <message>
            <source>Nobody has both a seat in a group and an e-mail address.</source>
            <translation>Ingen har både en plats i en grupp och en e-postadress.</translation>
        </message>
        <message>
            <source>Nothing can be written in {path}. Choose another folder.</source>
            <translation>Det går inte att skriva i {path}. Välj en annan mapp.</translation>
        </message>
        <message>
            <source>That is not a rotation problem: see {where}.</source>
            <translation>Det här är inget rotationsproblem: se {where}.</translation>
        </message>
        <message>
            <source>That is not in the event any more.</source>
            <translation>Det finns inte längre i evenemanget.</translation>
        </message>
        <message>
            <source>That start contradicts another fixed time, or lies outside the plan.</source>
            <translation>Den starttiden strider mot en annan fast tid eller ligger utanför planen.</translation>
        </message>
        <message>
            <source>That value does not fit here.</source>
            <translation>Det värdet passar inte här.</translation>
        </message>
        <message>
            <source>The clock is not running. Start a phase first.</source>
            <translation>Klockan går inte. Börja först ett skede.</translation>
        </message>
        <message>
            <source>The clock is running already.</source>
            <translation>Klockan går redan.</translation>
        </message>
        <message>
            <source>The dialogue is over already.</source>
            <translation>Dialogen är redan slut.</translation>
        </message>
        <message>
            <source>The disk does not answer.</source>
            <translation>Disken svarar inte.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Disken är full.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space; nothing typed is lost.</source>
            <translation>Disken är full. Frigör utrymme; inget som skrivits går förlorat.</translation>
        </message>
        <message>
            <source>The end must come after the start.</source>
            <translation>Slutet måste vara efter starten.</translation>
        </message>
        <message>
            <source>The file can only be read.</source>
            <translation>Filen kan bara läsas.</translation>
        </message>
        <message>
            <source>The file is gone: was the stick pulled out?</source>
            <translation>Filen är borta: drogs stickan ut?</translation>
        </message>
        <message>
            <source>The plan does not fit: {minutes} min are missing even at its shortest.</source>
            <translation>Planen ryms inte: {minutes} min saknas även när den är som kortast.</translation>
        </message>
        <message>
            <source>The plan has no phases. Add one first.</source>
            <translation>Planen har inga skeden. Lägg först till ett.</translation>
        </message>
        <message>
            <source>The texts are in this language already. Choose another one.</source>
            <translation>Texterna är redan på det här språket. Välj ett annat.</translation>
        </message>
        <message>
            <source>The times are not in order: {clock} on line {line} comes too late.</source>
            <translation>Tiderna är inte i ordning: {clock} på rad {line} kommer för sent.</translation>
        </message>
        <message>
            <source>There is no folder {path}. Choose another one.</source>
            <translation>Mappen {path} finns inte. Välj en annan mapp.</translation>
        </message>
        <message>
            <source>There is no group {number} in {path}.</source>
            <translation>Det finns ingen grupp {number} i {path}.</translation>
        </message>
        <message>
            <source>There is no phase before this one.</source>
            <translation>Det finns inget skede före detta.</translation>
        </message>
        <message>
            <source>There is no screen here. Try: facilitator-app demo --headless</source>
            <translation>Här finns ingen skärm. Prova: facilitator-app demo --headless</translation>
        </message>
        <message>
            <source>There is no template called {name}.</source>
            <translation>Det finns ingen mall som heter {name}.</translation>
        </message>
        <message>
            <source>There is no time left to take away.</source>
            <translation>Det finns ingen tid kvar att ta bort.</translation>
        </message>
        <message>
            <source>There is nobody to divide. Add people first.</source>
            <translation>Det finns ingen att dela in. Lägg först till deltagare.</translation>
        </message>
        <message>
            <source>There is nothing in {path}.</source>
            <translation>Det finns inget i {path}.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Det finns inget att ångra.</translation>
        </message>
        <message>
            <source>This is for the coordinator to change.</source>
            <translation>Det här kan bara koordinatorn ändra.</translation>
        </message>
        <message>
            <source>What came from the other computer cannot be read.</source>
            <translation>Det som kom från den andra datorn kan inte läsas.</translation>
        </message>
        <message>
            <source>Write a name first.</source>
            <translation>Skriv ett namn först.</translation>
        </message>
        <message>
            <source>{path} cannot be changed where it is. Copy it to a folder of your own.</source>
            <translation>{path} kan inte ändras där den ligger. Kopiera den till en egen mapp.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}</source>
            <translation>{path} kan inte läsas: {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be written: its name must end in {endings}.</source>
            <translation>Filen {path} skrevs inte: namnet ska sluta på {endings}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation>{path} kan inte skrivas: {reason}</translation>
        </message>
        <message>
            <source>{path} does not exist. Check the name and the folder.</source>
            <translation>{path} finns inte. Kontrollera namnet och mappen.</translation>
        </message>
        <message>
            <source>{path} exists already. Choose another name.</source>
            <translation>{path} finns redan. Välj ett annat namn.</translation>
        </message>
        <message>
            <source>{path} has headings, but no people below them.</source>
            <translation>{path} har rubriker men inga människor under dem.</translation>
        </message>
        <message>
            <source>{path} is a folder. Choose a file in it.</source>
            <translation>{path} är en mapp. Välj en fil i den.</translation>
        </message>
        <message>
            <source>{path} is damaged. Open the newest backup; keep this file.</source>
            <translation>{path} är skadad. Öppna den nyaste säkerhetskopian och behåll den här filen.</translation>
        </message>
        <message>
            <source>{path} is from a newer version. Update the program to open it.</source>
            <translation>{path} är från en nyare version. Uppdatera programmet för att öppna den.</translation>
        </message>
        <message>
            <source>{path} is locked with a password. Save it without one and try again.</source>
            <translation>{path} är låst med ett lösenord. Spara den utan lösenord och försök igen.</translation>
        </message>
        <message>
            <source>{path} is neither XLIFF 2 nor a table of translations from here.</source>
            <translation>{path} är varken XLIFF 2 eller en översättningstabell härifrån.</translation>
        </message>
        <message>
            <source>{path} is no Word document that was written here.</source>
            <translation>{path} är inget Word-dokument som har skrivits här.</translation>
        </message>
        <message>
            <source>{path} is not a picture that can be read. Choose a PNG, JPG or SVG file.</source>
            <translation>Filen {path} kan inte läsas som bild. Välj en PNG-, JPG- eller SVG-fil.</translation>
        </message>
        <message>
            <source>{path} is not a sheet of ground rules, or is damaged.</source>
            <translation>{path} är inte en fil med spelregler eller är skadad.</translation>
        </message>
        <message>
            <source>{path} is not a template, or is damaged.</source>
            <translation>{path} är inte en mall eller är skadad.</translation>
        </message>
        <message>
            <source>{path} is not an event of Dialogue Desk.</source>
            <translation>{path} är inte ett evenemang från Dialogbordet.</translation>
        </message>
        <message>
            <source>{path} is not used as a template: {reason}</source>
            <translation>{path} används inte som mall: {reason}</translation>
        </message>
        <message>
            <source>{path} is open in another program. Close it there first.</source>
            <translation>{path} är öppen i ett annat program. Stäng den först där.</translation>
        </message>
        <message>
            <source>{path} is too large for a list of people. Save the list by itself.</source>
            <translation>{path} är för stor för en deltagarlista. Spara listan för sig.</translation>
        </message>
        <message>
            <source>{people} people cannot fill {groups} groups. Choose fewer groups.</source>
            <translation>{people} personer räcker inte till {groups} grupper. Välj färre grupper.</translation>
        </message>
        <message>
            <source>{text} is not a clock time such as 17.30.</source>
            <translation>{text} är inte ett klockslag, till exempel 17.30.</translation>
        </message>
        <message>
            <source>{text} is not a time such as 2026-12-01T17:00.</source>
            <translation>{text} är inte en tid, till exempel 2026-12-01T17:00.</translation>
        </message>
    </context>
    <context>
        <name>ThemeBoard</name>
        <message>
            <source>A theme gathers lines of several groups under one statement.</source>
            <translation>Ett tema samlar flera gruppers rader under ett påstående.</translation>
        </message>
        <message>
            <source>New theme</source>
            <translation>Nytt tema</translation>
        </message>
        <message>
            <source>No themes yet</source>
            <translation>Inga teman ännu</translation>
        </message>
        <message>
            <source>Propose themes</source>
            <translation>Föreslå teman</translation>
        </message>
    </context>
    <context>
        <name>ThemeCard</name>
        <message>
            <source>Count groups, not lines: much talked about is not the same as important.</source>
            <translation>Räkna grupper, inte rader: mycket omtalat är inte detsamma som viktigt.</translation>
        </message>
        <message>
            <source>Let tags and shared words propose some, or choose lines and press Ctrl+T.</source>
            <translation>Låt etiketter och gemensamma ord föreslå, eller välj rader och tryck Ctrl+T.</translation>
        </message>
        <message>
            <source>New theme</source>
            <translation>Nytt tema</translation>
        </message>
        <message>
            <source>No themes yet</source>
            <translation>Inga teman ännu</translation>
        </message>
        <message>
            <source>Propose themes</source>
            <translation>Föreslå teman</translation>
        </message>
        <message>
            <source>Themes and groups</source>
            <translation>Teman och grupper</translation>
        </message>
        <message>
            <source>number = lines</source>
            <translation>tal = rader</translation>
        </message>
    </context>
    <context>
        <name>ThemeColumn</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rad</numerusform>
                <numerusform>%n rader</numerusform>
            </translation>
        </message>
        <message>
            <source>Drag a line here</source>
            <translation>Dra en rad hit</translation>
        </message>
        <message>
            <source>Theme without a title</source>
            <translation>Tema utan rubrik</translation>
        </message>
        <message>
            <source>Theme {title}: more</source>
            <translation>Tema {title}: mer</translation>
        </message>
        <message>
            <source>{count}/{all} groups</source>
            <translation>{count}/{all} grupper</translation>
        </message>
    </context>
    <context>
        <name>ThemeMenus</name>
        <message>
            <source>&amp;New theme</source>
            <translation>&amp;Nytt tema</translation>
        </message>
        <message>
            <source>Change the statement</source>
            <translation>Ändra påståendet</translation>
        </message>
        <message>
            <source>Chosen lines to a theme of their own</source>
            <translation>Valda rader till ett eget tema</translation>
        </message>
        <message>
            <source>Merge into</source>
            <translation>Slå ihop med</translation>
        </message>
        <message>
            <source>Move back</source>
            <translation>Flytta bakåt</translation>
        </message>
        <message>
            <source>Move forward</source>
            <translation>Flytta framåt</translation>
        </message>
        <message>
            <source>Remove the theme; its lines stay</source>
            <translation>Ta bort temat; raderna blir kvar</translation>
        </message>
        <message>
            <source>Take the chosen lines out</source>
            <translation>Ta ut de valda raderna</translation>
        </message>
        <message>
            <source>Theme without a title</source>
            <translation>Tema utan rubrik</translation>
        </message>
        <message>
            <source>Write theme</source>
            <translation>Skriv temat</translation>
        </message>
    </context>
    <context>
        <name>ThemePanel</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rad</numerusform>
                <numerusform>%n rader</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep every side: one line for each</source>
            <translation>Behåll varje åsikt: en rad för var och en</translation>
        </message>
        <message>
            <source>Lines of the theme</source>
            <translation>Temats rader</translation>
        </message>
        <message>
            <source>Say what was found, as a sentence</source>
            <translation>Säg iakttagelsen som en mening</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Påstående</translation>
        </message>
        <message>
            <source>Theme without a title</source>
            <translation>Tema utan rubrik</translation>
        </message>
        <message>
            <source>Two or three sentences for somebody who was not there</source>
            <translation>Ett par meningar för den som inte var där</translation>
        </message>
        <message>
            <source>Views differed</source>
            <translation>Åsikterna skilde sig</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Vad som sades</translation>
        </message>
        <message>
            <source>Write theme</source>
            <translation>Skriv temat</translation>
        </message>
    </context>
    <context>
        <name>TimeCard</name>
        <message>
            <source>1 min</source>
            <translation>1 min</translation>
        </message>
        <message>
            <source>2 min</source>
            <translation>2 min</translation>
        </message>
        <message>
            <source>3 min</source>
            <translation>3 min</translation>
        </message>
        <message>
            <source>A gentle question</source>
            <translation>En mild fråga</translation>
        </message>
        <message>
            <source>As if begun {time}</source>
            <translation>Som om börjat {time}</translation>
        </message>
        <message>
            <source>Began {start} · ends {end}</source>
            <translation>Började {start} · slutar {end}</translation>
        </message>
        <message>
            <source>Begin the dialogue</source>
            <translation>Börja dialogen</translation>
        </message>
        <message>
            <source>Change start</source>
            <translation>Ändra starttid</translation>
        </message>
        <message>
            <source>Everything later moves</source>
            <translation>Allt som kommer senare flyttas</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Vi fortsätter</translation>
        </message>
        <message>
            <source>Later phases lend the minutes</source>
            <translation>Senare skeden lånar ut minuterna</translation>
        </message>
        <message>
            <source>Length of the thinking pause</source>
            <translation>Tankepausens längd</translation>
        </message>
        <message>
            <source>Let the clock go on</source>
            <translation>Låt klockan gå</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mer</translation>
        </message>
        <message>
            <source>Next phase</source>
            <translation>Nästa skede</translation>
        </message>
        <message>
            <source>No phases yet</source>
            <translation>Inga skeden ännu</translation>
        </message>
        <message>
            <source>Phase {number}/{count} · {form}</source>
            <translation>Skede {number}/{count} · {form}</translation>
        </message>
        <message>
            <source>Removed phase</source>
            <translation>Borttaget skede</translation>
        </message>
        <message>
            <source>Should have ended {end}</source>
            <translation>Skulle sluta {end}</translation>
        </message>
        <message>
            <source>Stop the clock</source>
            <translation>Stoppa klockan</translation>
        </message>
        <message>
            <source>The dialogue is over</source>
            <translation>Dialogen är slut</translation>
        </message>
        <message>
            <source>borrow</source>
            <translation>låna</translation>
        </message>
        <message>
            <source>ends {end}</source>
            <translation>slutar {end}</translation>
        </message>
        <message>
            <source>move</source>
            <translation>flytta</translation>
        </message>
        <message>
            <source>{time} left of the phase. Silence is no mistake.</source>
            <translation>{time} kvar av skedet. Tystnad är inget fel.</translation>
        </message>
    </context>
    <context>
        <name>Tool</name>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Change recorder</source>
            <translation>Byt sekreterare</translation>
        </message>
        <message>
            <source>Four panes</source>
            <translation>Fyra rutor</translation>
        </message>
        <message>
            <source>One pane</source>
            <translation>En ruta</translation>
        </message>
        <message>
            <source>Panes at a time</source>
            <translation>Rutor åt gången</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Läs högt</translation>
        </message>
        <message>
            <source>Six panes</source>
            <translation>Sex rutor</translation>
        </message>
        <message>
            <source>Two panes</source>
            <translation>Två rutor</translation>
        </message>
    </context>
    <context>
        <name>TopicCard</name>
        <message>
            <source>Add a candidate from the circle</source>
            <translation>Lägg till ett förslag från ringen</translation>
        </message>
        <message>
            <source>The other candidates are kept for later. A vote is the last resort.</source>
            <translation>De andra förslagen sparas för senare. Omröstning är sista utvägen.</translation>
        </message>
        <message>
            <source>We go into {letter}</source>
            <translation>Vi väljer {letter}</translation>
        </message>
        <message>
            <source>Which topic do we go deeper into?</source>
            <translation>Vilket ämne fördjupar vi?</translation>
        </message>
        <message>
            <source>hands up, {count} here</source>
            <translation>händerna upp, {count} på plats</translation>
        </message>
    </context>
    <context>
        <name>TotalLine</name>
        <message>
            <source>Available</source>
            <translation>Tillgängligt</translation>
        </message>
        <message>
            <source>Dialogue {times}</source>
            <translation>Dialog {times}</translation>
        </message>
        <message>
            <source>Groups {times}</source>
            <translation>Gruppdelen {times}</translation>
        </message>
        <message>
            <source>If the talks run over</source>
            <translation>Om talen drar ut</translation>
        </message>
        <message>
            <source>Name, day and times</source>
            <translation>Namn, dag och tider</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planerat</translation>
        </message>
        <message>
            <source>Start of the dialogues when the talks run over</source>
            <translation>Dialogens start om talen drar ut</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>accepted proposal</source>
            <translation>godkänt förslag</translation>
        </message>
        <message>
            <source>added people</source>
            <translation>tillagda deltagare</translation>
        </message>
        <message>
            <source>added phase</source>
            <translation>tillagt skede</translation>
        </message>
        <message>
            <source>added question</source>
            <translation>tillagd fråga</translation>
        </message>
        <message>
            <source>added round</source>
            <translation>tillagd runda</translation>
        </message>
        <message>
            <source>added rule</source>
            <translation>tillagd regel</translation>
        </message>
        <message>
            <source>added seat</source>
            <translation>tillagd plats</translation>
        </message>
        <message>
            <source>added time</source>
            <translation>tilläggstid</translation>
        </message>
        <message>
            <source>added to the checklist</source>
            <translation>tillägg i checklistan</translation>
        </message>
        <message>
            <source>another length</source>
            <translation>en annan längd</translation>
        </message>
        <message>
            <source>another template</source>
            <translation>annan mall</translation>
        </message>
        <message>
            <source>approved document</source>
            <translation>granskat dokument</translation>
        </message>
        <message>
            <source>asked for the floor</source>
            <translation>begäran om ordet</translation>
        </message>
        <message>
            <source>attendance</source>
            <translation>närvaro</translation>
        </message>
        <message>
            <source>back to the former phase</source>
            <translation>tillbaka till föregående skede</translation>
        </message>
        <message>
            <source>change</source>
            <translation>ändring</translation>
        </message>
        <message>
            <source>change from the edited document</source>
            <translation>ändring från det redigerade dokumentet</translation>
        </message>
        <message>
            <source>change of a group</source>
            <translation>ändring av en grupp</translation>
        </message>
        <message>
            <source>change of a line</source>
            <translation>ändring av en rad</translation>
        </message>
        <message>
            <source>change of a phase</source>
            <translation>ändring av ett skede</translation>
        </message>
        <message>
            <source>change of a question</source>
            <translation>ändring av en fråga</translation>
        </message>
        <message>
            <source>change of a recipient</source>
            <translation>ändrad mottagare</translation>
        </message>
        <message>
            <source>change of a registration</source>
            <translation>ändring av en anmälan</translation>
        </message>
        <message>
            <source>change of a rule</source>
            <translation>ändring av en regel</translation>
        </message>
        <message>
            <source>change of a sentence</source>
            <translation>ändring av en mening</translation>
        </message>
        <message>
            <source>change of a theme</source>
            <translation>ändring av ett tema</translation>
        </message>
        <message>
            <source>change of a topic</source>
            <translation>ändring av ett ämne</translation>
        </message>
        <message>
            <source>change of circles</source>
            <translation>byte av ringar</translation>
        </message>
        <message>
            <source>change of feedback</source>
            <translation>ändrad respons</translation>
        </message>
        <message>
            <source>change of length</source>
            <translation>ändrad längd</translation>
        </message>
        <message>
            <source>change of recorder</source>
            <translation>byte av sekreterare</translation>
        </message>
        <message>
            <source>change of the background</source>
            <translation>ändrad bakgrundsinformation</translation>
        </message>
        <message>
            <source>change of the checklist</source>
            <translation>ändring av checklistan</translation>
        </message>
        <message>
            <source>change of the event</source>
            <translation>ändring av evenemanget</translation>
        </message>
        <message>
            <source>change of the planning sheet</source>
            <translation>ändring av planeringsmallen</translation>
        </message>
        <message>
            <source>change of the rule sheet</source>
            <translation>ändring av spelreglerna</translation>
        </message>
        <message>
            <source>choice of topic</source>
            <translation>val av ämne</translation>
        </message>
        <message>
            <source>cleared quotes</source>
            <translation>godkända citat</translation>
        </message>
        <message>
            <source>clock going on</source>
            <translation>klockan fortsätter</translation>
        </message>
        <message>
            <source>clock that was moved</source>
            <translation>klocka som flyttades</translation>
        </message>
        <message>
            <source>condition of the groups</source>
            <translation>villkor för grupperna</translation>
        </message>
        <message>
            <source>condition taken away</source>
            <translation>borttaget villkor</translation>
        </message>
        <message>
            <source>copied phase</source>
            <translation>kopierat skede</translation>
        </message>
        <message>
            <source>counted hand</source>
            <translation>räknad hand</translation>
        </message>
        <message>
            <source>counted slip</source>
            <translation>räknad lapp</translation>
        </message>
        <message>
            <source>day and start of the event</source>
            <translation>evenemangets dag och start</translation>
        </message>
        <message>
            <source>division into groups</source>
            <translation>gruppindelning</translation>
        </message>
        <message>
            <source>document as a draft</source>
            <translation>dokumentet som utkast</translation>
        </message>
        <message>
            <source>end of a turn</source>
            <translation>slut på ett inlägg</translation>
        </message>
        <message>
            <source>end of the event</source>
            <translation>evenemangets slut</translation>
        </message>
        <message>
            <source>end of the thinking pause</source>
            <translation>slut på tankepausen</translation>
        </message>
        <message>
            <source>entry in the send log</source>
            <translation>anteckning om sändning</translation>
        </message>
        <message>
            <source>exactness of a quote</source>
            <translation>citatets ordagrannhet</translation>
        </message>
        <message>
            <source>exported document</source>
            <translation>exporterat dokument</translation>
        </message>
        <message>
            <source>finished line</source>
            <translation>färdig rad</translation>
        </message>
        <message>
            <source>fixed start</source>
            <translation>fast starttid</translation>
        </message>
        <message>
            <source>floor given</source>
            <translation>givet ord</translation>
        </message>
        <message>
            <source>former wording</source>
            <translation>tidigare formulering</translation>
        </message>
        <message>
            <source>help flag down</source>
            <translation>hjälpflaggan ned</translation>
        </message>
        <message>
            <source>help flag up</source>
            <translation>hjälpflaggan upp</translation>
        </message>
        <message>
            <source>help on its way</source>
            <translation>hjälp på väg</translation>
        </message>
        <message>
            <source>how much is kept of people</source>
            <translation>vad som sparas om människor</translation>
        </message>
        <message>
            <source>imported people</source>
            <translation>importerade deltagare</translation>
        </message>
        <message>
            <source>kind of a line</source>
            <translation>radens slag</translation>
        </message>
        <message>
            <source>last command of the clock</source>
            <translation>klockans senaste kommando</translation>
        </message>
        <message>
            <source>latecomer in the pairs</source>
            <translation>senkommen till paren</translation>
        </message>
        <message>
            <source>least length</source>
            <translation>minsta längd</translation>
        </message>
        <message>
            <source>left off the checklist</source>
            <translation>bort från checklistan</translation>
        </message>
        <message>
            <source>lifted from the waiting list</source>
            <translation>lyft från reservplats</translation>
        </message>
        <message>
            <source>line kept off the wall</source>
            <translation>raden hölls borta från väggen</translation>
        </message>
        <message>
            <source>line on the wall</source>
            <translation>raden på väggen</translation>
        </message>
        <message>
            <source>lines moved to another theme</source>
            <translation>rader till ett annat tema</translation>
        </message>
        <message>
            <source>lines placed under a theme</source>
            <translation>rader placerade under ett tema</translation>
        </message>
        <message>
            <source>lines taken out of a theme</source>
            <translation>rader borttagna från ett tema</translation>
        </message>
        <message>
            <source>mended plan</source>
            <translation>rättad plan</translation>
        </message>
        <message>
            <source>merged themes</source>
            <translation>sammanslagna teman</translation>
        </message>
        <message>
            <source>message</source>
            <translation>meddelande</translation>
        </message>
        <message>
            <source>message seen</source>
            <translation>sett meddelande</translation>
        </message>
        <message>
            <source>moved person</source>
            <translation>flyttad deltagare</translation>
        </message>
        <message>
            <source>moved phase</source>
            <translation>flyttat skede</translation>
        </message>
        <message>
            <source>moved question</source>
            <translation>flyttad fråga</translation>
        </message>
        <message>
            <source>moved rule</source>
            <translation>flyttad regel</translation>
        </message>
        <message>
            <source>moved sentence</source>
            <translation>flyttad mening</translation>
        </message>
        <message>
            <source>moved start</source>
            <translation>flyttad början</translation>
        </message>
        <message>
            <source>moved theme</source>
            <translation>flyttat tema</translation>
        </message>
        <message>
            <source>new event</source>
            <translation>nytt evenemang</translation>
        </message>
        <message>
            <source>new line</source>
            <translation>ny rad</translation>
        </message>
        <message>
            <source>new lines</source>
            <translation>nya rader</translation>
        </message>
        <message>
            <source>new programme</source>
            <translation>nytt program</translation>
        </message>
        <message>
            <source>new recipient</source>
            <translation>ny mottagare</translation>
        </message>
        <message>
            <source>new sentence</source>
            <translation>ny mening</translation>
        </message>
        <message>
            <source>new theme</source>
            <translation>nytt tema</translation>
        </message>
        <message>
            <source>next in the circle</source>
            <translation>nästa i ringen</translation>
        </message>
        <message>
            <source>next phase</source>
            <translation>nästa skede</translation>
        </message>
        <message>
            <source>number of groups</source>
            <translation>antal grupper</translation>
        </message>
        <message>
            <source>open question</source>
            <translation>öppen fråga</translation>
        </message>
        <message>
            <source>order of the circle</source>
            <translation>ringens ordning</translation>
        </message>
        <message>
            <source>order of the queue</source>
            <translation>köns ordning</translation>
        </message>
        <message>
            <source>other ground rules</source>
            <translation>andra spelregler</translation>
        </message>
        <message>
            <source>own note</source>
            <translation>egen anteckning</translation>
        </message>
        <message>
            <source>pairs</source>
            <translation>par</translation>
        </message>
        <message>
            <source>pass</source>
            <translation>överhoppning</translation>
        </message>
        <message>
            <source>pasted lines</source>
            <translation>inklistrade rader</translation>
        </message>
        <message>
            <source>people moved by the proposal</source>
            <translation>flyttar enligt förslaget</translation>
        </message>
        <message>
            <source>phase left out</source>
            <translation>utelämnat skede</translation>
        </message>
        <message>
            <source>pinned person</source>
            <translation>låst deltagare</translation>
        </message>
        <message>
            <source>plan fitted to the time</source>
            <translation>planen anpassad till tiden</translation>
        </message>
        <message>
            <source>proposed themes</source>
            <translation>föreslagna teman</translation>
        </message>
        <message>
            <source>proposed topic</source>
            <translation>föreslaget ämne</translation>
        </message>
        <message>
            <source>question marked as asked</source>
            <translation>fråga markerad som ställd</translation>
        </message>
        <message>
            <source>quotes held back</source>
            <translation>tillbakahållna citat</translation>
        </message>
        <message>
            <source>removed feedback</source>
            <translation>borttagen respons</translation>
        </message>
        <message>
            <source>removed line</source>
            <translation>borttagen rad</translation>
        </message>
        <message>
            <source>removed phase</source>
            <translation>borttaget skede</translation>
        </message>
        <message>
            <source>removed recipient</source>
            <translation>borttagen mottagare</translation>
        </message>
        <message>
            <source>removed registration</source>
            <translation>borttagen anmälan</translation>
        </message>
        <message>
            <source>removed round</source>
            <translation>borttagen runda</translation>
        </message>
        <message>
            <source>removed rule</source>
            <translation>borttagen regel</translation>
        </message>
        <message>
            <source>removed sentence</source>
            <translation>borttagen mening</translation>
        </message>
        <message>
            <source>removed theme</source>
            <translation>borttaget tema</translation>
        </message>
        <message>
            <source>rewritten words</source>
            <translation>omskrivna ord</translation>
        </message>
        <message>
            <source>seat passed over</source>
            <translation>överhoppad plats</translation>
        </message>
        <message>
            <source>seating</source>
            <translation>placering</translation>
        </message>
        <message>
            <source>second loop left out</source>
            <translation>andra omgången utelämnad</translation>
        </message>
        <message>
            <source>second loop taken in</source>
            <translation>andra omgången medtagen</translation>
        </message>
        <message>
            <source>sheet of feedback</source>
            <translation>responsblankett</translation>
        </message>
        <message>
            <source>somebody added at the door</source>
            <translation>deltagare som lades till på plats</translation>
        </message>
        <message>
            <source>somebody else's turn</source>
            <translation>någon annans tur</translation>
        </message>
        <message>
            <source>source lines of a sentence</source>
            <translation>meningens källrader</translation>
        </message>
        <message>
            <source>split theme</source>
            <translation>delat tema</translation>
        </message>
        <message>
            <source>star</source>
            <translation>stjärna</translation>
        </message>
        <message>
            <source>start of a round</source>
            <translation>rundans början</translation>
        </message>
        <message>
            <source>start of the dialogues</source>
            <translation>dialogernas början</translation>
        </message>
        <message>
            <source>started clock</source>
            <translation>startad klocka</translation>
        </message>
        <message>
            <source>stopped clock</source>
            <translation>stoppad klocka</translation>
        </message>
        <message>
            <source>struck line</source>
            <translation>struken rad</translation>
        </message>
        <message>
            <source>tags of a line</source>
            <translation>radens etiketter</translation>
        </message>
        <message>
            <source>taken off the queue</source>
            <translation>borttagen ur kön</translation>
        </message>
        <message>
            <source>thinking pause</source>
            <translation>tankepaus</translation>
        </message>
        <message>
            <source>those who did not come</source>
            <translation>de som inte kom</translation>
        </message>
        <message>
            <source>tick on the checklist</source>
            <translation>bock i checklistan</translation>
        </message>
        <message>
            <source>time left out</source>
            <translation>utelämnad tid</translation>
        </message>
        <message>
            <source>time of the inner circle</source>
            <translation>innerringens tid</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>översättning</translation>
        </message>
        <message>
            <source>translations taken over</source>
            <translation>inlästa översättningar</translation>
        </message>
        <message>
            <source>used card</source>
            <translation>använt kort</translation>
        </message>
        <message>
            <source>what gives when time runs out</source>
            <translation>vad som ger efter när tiden tar slut</translation>
        </message>
    </context>
    <context>
        <name>Voices</name>
        <message numerus="yes">
            <source>%n registered, nobody came</source>
            <translation>
                <numerusform>%n anmäld, kom inte</numerusform>
                <numerusform>%n anmälda, ingen kom</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody came from: {background}.</source>
            <translation>Ingen kom från gruppen {background}.</translation>
        </message>
        <message>
            <source>Nothing here tells of a missing voice</source>
            <translation>Inget här berättar om en röst som saknas</translation>
        </message>
        <message>
            <source>feedback</source>
            <translation>respons</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>plan</translation>
        </message>
        <message>
            <source>word: {word}</source>
            <translation>ord: {word}</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n till</numerusform>
                <numerusform>%n till</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) free</source>
            <translation>
                <numerusform>%n plats ledig</numerusform>
                <numerusform>%n platser lediga</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Reservplatser</translation>
        </message>
    </context>
    <context>
        <name>WalkInLine</name>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Is here</source>
            <translation>Är på plats</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>Namn eller nummer</translation>
        </message>
        <message>
            <source>Organisation, if it matters</source>
            <translation>Organisation, om den har betydelse</translation>
        </message>
    </context>
    <context>
        <name>WallButton</name>
        <message numerus="yes">
            <source>Wall: %n waiting</source>
            <translation>
                <numerusform>Väggen: %n väntar</numerusform>
                <numerusform>Väggen: %n väntar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WallGate</name>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Lines tagged #share wait here. Nothing reaches the room before you let it.</source>
            <translation>Rader med etiketten #dela väntar här. Inget visas i rummet innan du släpper fram det.</translation>
        </message>
        <message>
            <source>On the wall</source>
            <translation>På väggen</translation>
        </message>
        <message>
            <source>The themes wall</source>
            <translation>Temaväggen</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Väntar</translation>
        </message>
        <message>
            <source>Without a tag</source>
            <translation>Utan etikett</translation>
        </message>
    </context>
    <context>
        <name>Whose</name>
        <message>
            <source>Joint summary</source>
            <translation>Gemensamt</translation>
        </message>
        <message>
            <source>Whose answers</source>
            <translation>Vems svar</translation>
        </message>
    </context>
    <context>
        <name>WideColumn</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rad</numerusform>
                <numerusform>%n rader</numerusform>
            </translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Spelregler</translation>
        </message>
        <message>
            <source>Last notes</source>
            <translation>Senaste anteckningar</translation>
        </message>
        <message>
            <source>Nothing written yet.</source>
            <translation>Inget har antecknats ännu.</translation>
        </message>
        <message>
            <source>Only to read. The recorder writes.</source>
            <translation>Endast läsning. Sekreteraren skriver.</translation>
        </message>
        <message>
            <source>Own notes</source>
            <translation>Egna anteckningar</translation>
        </message>
        <message>
            <source>taken nowhere</source>
            <translation>tas inte med någonstans</translation>
        </message>
    </context>
    <context>
        <name>WindowKeys</name>
        <message>
            <source>Everywhere</source>
            <translation>Överallt</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sidor</translation>
        </message>
    </context>
    <context>
        <name>_Candidate</name>
        <message>
            <source>One hand fewer</source>
            <translation>En hand färre</translation>
        </message>
        <message>
            <source>One hand more</source>
            <translation>En hand till</translation>
        </message>
        <message>
            <source>fits the time</source>
            <translation>hinns med</translation>
        </message>
        <message>
            <source>has tension</source>
            <translation>rymmer spänning</translation>
        </message>
        <message>
            <source>touches many</source>
            <translation>berör många</translation>
        </message>
    </context>
    <context>
        <name>_ColumnRow</name>
        <message>
            <source>Do not import</source>
            <translation>Importera inte</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>känns inte igen</translation>
        </message>
    </context>
    <context>
        <name>_DialogueChoice</name>
        <message>
            <source>Mark the line during which the groups meet</source>
            <translation>Markera raden under vilken grupperna samlas</translation>
        </message>
    </context>
    <context>
        <name>_FindingRow</name>
        <message>
            <source>Leave</source>
            <translation>Behåll</translation>
        </message>
    </context>
    <context>
        <name>_Flag</name>
        <message>
            <source>Group {number} needs help</source>
            <translation>Grupp {number} behöver hjälp</translation>
        </message>
        <message>
            <source>I am going</source>
            <translation>Jag går</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Kvittera</translation>
        </message>
        <message>
            <source>{told} · told that somebody comes</source>
            <translation>{told} · meddelat att någon kommer</translation>
        </message>
    </context>
    <context>
        <name>_GateRow</name>
        <message>
            <source>Not now</source>
            <translation>Inte nu</translation>
        </message>
        <message>
            <source>Possible identifier in this line</source>
            <translation>Raden har en möjlig identifieringsuppgift</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>Take down</source>
            <translation>Ta ner</translation>
        </message>
    </context>
    <context>
        <name>_Head</name>
        <message>
            <source>Against the plan</source>
            <translation>Mot planen</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>Lines / 5 min</source>
            <translation>Rader / 5 min</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Phase and course</source>
            <translation>Skede och förlopp</translation>
        </message>
        <message>
            <source>now {time}</source>
            <translation>nu {time}</translation>
        </message>
    </context>
    <context>
        <name>_LateRow</name>
        <message>
            <source>Name of somebody new, Enter</source>
            <translation>Namn på någon ny, Enter</translation>
        </message>
        <message>
            <source>Name of somebody who came late</source>
            <translation>Namn på den som kom sent</translation>
        </message>
    </context>
    <context>
        <name>_Legend</name>
        <message>
            <source>1–{count} seat</source>
            <translation>1–{count} plats</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>hörd</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ännu inte</translation>
        </message>
        <message>
            <source>speaks now</source>
            <translation>talar nu</translation>
        </message>
    </context>
    <context>
        <name>_Piece</name>
        <message>
            <source>done</source>
            <translation>klar</translation>
        </message>
        <message>
            <source>going on</source>
            <translation>pågår</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>utelämnad</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>skyddad</translation>
        </message>
    </context>
    <context>
        <name>_Sent</name>
        <message>
            <source>Group {number}: {text}</source>
            <translation>Grupp {number}: {text}</translation>
        </message>
        <message>
            <source>sent, not seen yet</source>
            <translation>skickat, inte sett ännu</translation>
        </message>
        <message>
            <source>{seen}/{count} have seen it</source>
            <translation>{seen}/{count} har sett</translation>
        </message>
    </context>
    <context>
        <name>_WaitingRow</name>
        <message>
            <source>Promote</source>
            <translation>Lyft upp</translation>
        </message>
        <message>
            <source>reg. {time}</source>
            <translation>anm. {time}</translation>
        </message>
    </context>
</TS>
