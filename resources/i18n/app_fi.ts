<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>Accept the waiting proposal</source>
            <translation>Hyväksy odottava ehdotus</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lisää</translation>
        </message>
        <message>
            <source>Change the words</source>
            <translation>Muuta tekstiä</translation>
        </message>
        <message>
            <source>Decline the waiting proposal</source>
            <translation>Hylkää odottava ehdotus</translation>
        </message>
        <message>
            <source>Find on the page</source>
            <translation>Etsi sivulta</translation>
        </message>
        <message>
            <source>Former area of the page</source>
            <translation>Sivun edellinen alue</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Koko näyttö</translation>
        </message>
        <message>
            <source>Help and key card</source>
            <translation>Ohje ja näppäinkortti</translation>
        </message>
        <message>
            <source>Help flag up or down</source>
            <translation>Apulippu ylös tai alas</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Suurempi teksti</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Vaalea tai tumma</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Uusi tapahtuma</translation>
        </message>
        <message>
            <source>Next area of the page</source>
            <translation>Sivun seuraava alue</translation>
        </message>
        <message>
            <source>Open file…</source>
            <translation>Avaa tiedosto…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Tulosta</translation>
        </message>
        <message>
            <source>Prompt cards</source>
            <translation>Ohjauskortit</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Tee uudelleen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Poista</translation>
        </message>
        <message>
            <source>Room screen: black</source>
            <translation>Salin näyttö: pimeä</translation>
        </message>
        <message>
            <source>Room screen: next view</source>
            <translation>Salin näyttö: seuraava näkymä</translation>
        </message>
        <message>
            <source>Search and commands</source>
            <translation>Haku ja komennot</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Pienempi teksti</translation>
        </message>
        <message>
            <source>Text size 100 %</source>
            <translation>Tekstin koko 100 %</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
    </context>
    <context>
        <name>AfterKeys</name>
        <message>
            <source>Save plan and course</source>
            <translation>Tallenna suunnitelma ja toteuma</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Tallennettu.</translation>
        </message>
        <message>
            <source>Word file (*.docx)</source>
            <translation>Word-tiedosto (*.docx)</translation>
        </message>
        <message>
            <source>{event} – plan and course.docx</source>
            <translation>{event} – suunnitelma ja toteuma.docx</translation>
        </message>
    </context>
    <context>
        <name>AfterView</name>
        <message numerus="yes">
            <source>%n min earlier than planned.</source>
            <translation>
                <numerusform>%n min suunniteltua aiemmin.</numerusform>
                <numerusform>%n min suunniteltua aiemmin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min later than planned.</source>
            <translation>
                <numerusform>%n min suunniteltua myöhemmin.</numerusform>
                <numerusform>%n min suunniteltua myöhemmin.</numerusform>
            </translation>
        </message>
        <message>
            <source>As planned.</source>
            <translation>Suunnitelman mukaan.</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Alkoi</translation>
        </message>
        <message>
            <source>Began {began}, planned end {end}.</source>
            <translation>Alkoi {began}, suunniteltu loppu {end}.</translation>
        </message>
        <message>
            <source>Close the event…</source>
            <translation>Sulje tapahtuma…</translation>
        </message>
        <message>
            <source>Closing deletes from this computer for good: who spoke and when, who asked for the floor, and your own notes. How many were heard stays, without names. The notes of the groups stay as they are.</source>
            <translation>Sulkeminen poistaa tältä tietokoneelta lopullisesti tiedot siitä, kuka puhui ja milloin ja kuka pyysi puheenvuoroa, sekä omat muistiinpanosi. Jäljelle jää, kuinka moni tuli kuulluksi, ilman nimiä. Ryhmien kirjaukset säilyvät ennallaan.</translation>
        </message>
        <message>
            <source>Delete them and close</source>
            <translation>Poista ne ja sulje</translation>
        </message>
        <message>
            <source>Difference, min</source>
            <translation>Erotus, min</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Päättyi</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Ryhmä</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Ryhmä {number}</translation>
        </message>
        <message>
            <source>Held on average, min</source>
            <translation>Toteutui keskimäärin, min</translation>
        </message>
        <message>
            <source>Held, min</source>
            <translation>Toteutui, min</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ei nyt</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Vaihe</translation>
        </message>
        <message>
            <source>Planned, min</source>
            <translation>Suunniteltu, min</translation>
        </message>
        <message>
            <source>Save as a Word file…</source>
            <translation>Tallenna Word-tiedostona…</translation>
        </message>
        <message>
            <source>The dialogue ended at {time}</source>
            <translation>Dialogi päättyi klo {time}</translation>
        </message>
        <message>
            <source>The dialogue goes on</source>
            <translation>Dialogi jatkuu</translation>
        </message>
        <message>
            <source>The dialogue is over</source>
            <translation>Dialogi on päättynyt</translation>
        </message>
        <message>
            <source>The event is closed.</source>
            <translation>Tapahtuma on suljettu.</translation>
        </message>
        <message>
            <source>not held</source>
            <translation>ei pidetty</translation>
        </message>
    </context>
    <context>
        <name>BalanceStrip</name>
        <message>
            <source>Balance of the summary</source>
            <translation>Yhteenvedon tasapaino</translation>
        </message>
        <message>
            <source>Balance of what</source>
            <translation>Minkä tasapaino</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>Ryhmittäin</translation>
        </message>
        <message>
            <source>By kind of line</source>
            <translation>Rivin lajin mukaan</translation>
        </message>
        <message>
            <source>By question</source>
            <translation>Kysymyksittäin</translation>
        </message>
        <message>
            <source>Every voice is heard.</source>
            <translation>Kaikkien ääni kuuluu.</translation>
        </message>
        <message>
            <source>Hardly heard: {names}.</source>
            <translation>Tuskin kuuluu: {names}.</translation>
        </message>
        <message>
            <source>No sentence rests on a line yet.</source>
            <translation>Yksikään lause ei vielä nojaa riviin.</translation>
        </message>
        <message>
            <source>No sentence yet under question {numbers}.</source>
            <translation>Kysymyksessä {numbers} ei ole lausetta.</translation>
        </message>
        <message>
            <source>share of lines → of the summary</source>
            <translation>osuus riveistä → yhteenvedosta</translation>
        </message>
        <message numerus="yes">
            <source>{first} and %n other(s)</source>
            <translation>
                <numerusform>{first} ja %n muu</numerusform>
                <numerusform>{first} ja %n muuta</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n line(s) on this computer</source>
            <translation>
                <numerusform>%n rivi tällä koneella</numerusform>
                <numerusform>%n riviä tällä koneella</numerusform>
            </translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Ryhmä {number}</translation>
        </message>
        <message>
            <source>Needs help · {minutes} min</source>
            <translation>Tarvitsee apua · {minutes} min</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>päättynyt</translation>
        </message>
        <message>
            <source>needs help</source>
            <translation>tarvitsee apua</translation>
        </message>
        <message>
            <source>no recorder</source>
            <translation>ei kirjuria</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>ei alkanut</translation>
        </message>
        <message>
            <source>running</source>
            <translation>käynnissä</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>pysäytetty</translation>
        </message>
        <message>
            <source>{here}/{seats} here</source>
            <translation>{here}/{seats} paikalla</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} jäljellä</translation>
        </message>
        <message>
            <source>{time} over time</source>
            <translation>{time} yli ajan</translation>
        </message>
    </context>
    <context>
        <name>BoardKeys</name>
        <message>
            <source>Group {number} decides the end.</source>
            <translation>Ryhmä {number} määrää lopun.</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Nähty</translation>
        </message>
    </context>
    <context>
        <name>BoardSide</name>
        <message>
            <source>Message to all groups</source>
            <translation>Viesti kaikille ryhmille</translation>
        </message>
        <message>
            <source>Nothing sent yet.</source>
            <translation>Mitään ei ole vielä lähetetty.</translation>
        </message>
        <message>
            <source>Own message</source>
            <translation>Oma viesti</translation>
        </message>
        <message>
            <source>Own message, Enter</source>
            <translation>Oma viesti, Enter</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Lähetetyt</translation>
        </message>
    </context>
    <context>
        <name>BoardView</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rivi</numerusform>
                <numerusform>%n riviä</numerusform>
            </translation>
        </message>
        <message>
            <source>A row or 1–9 opens the group</source>
            <translation>Rivi tai 1–9 avaa ryhmän</translation>
        </message>
        <message>
            <source>All go on</source>
            <translation>Jatkakaa kaikki</translation>
        </message>
        <message>
            <source>All to the next phase</source>
            <translation>Kaikki seuraavaan vaiheeseen</translation>
        </message>
        <message>
            <source>Begin in all groups</source>
            <translation>Aloita kaikissa ryhmissä</translation>
        </message>
        <message>
            <source>Stop all</source>
            <translation>Pysäytä kaikki</translation>
        </message>
        <message>
            <source>{people} here, {groups} groups</source>
            <translation>{people} paikalla, {groups} ryhmää</translation>
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
            <translation>Mihin mennessä?</translation>
        </message>
        <message>
            <source>Give a day such as 1.12.2026.</source>
            <translation>Anna päivä, esimerkiksi 1.12.2026.</translation>
        </message>
        <message>
            <source>Goal and invitation</source>
            <translation>Tavoite ja kutsu</translation>
        </message>
        <message>
            <source>What is the dialogue for? Not for decisions.</source>
            <translation>Mihin dialogilla pyritään? Ei päätöksiin.</translation>
        </message>
        <message>
            <source>What understanding is missing?</source>
            <translation>Mitä ymmärrystä puuttuu?</translation>
        </message>
        <message>
            <source>When do we look at what came of it?</source>
            <translation>Milloin katsotaan, mitä siitä seurasi?</translation>
        </message>
        <message>
            <source>Who is usually missing, and who invites them?</source>
            <translation>Ketkä yleensä puuttuvat, ja kuka heidät kutsuu?</translation>
        </message>
        <message>
            <source>Who uses the result?</source>
            <translation>Kuka käyttää tulosta?</translation>
        </message>
        <message>
            <source>Whom does this concern, who can influence it?</source>
            <translation>Keitä asia koskee, ketkä voivat vaikuttaa?</translation>
        </message>
        <message>
            <source>Words of the invitation</source>
            <translation>Kutsun sanat</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Choosing a topic</source>
            <translation>Aiheen valinta</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Lopetus</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Ristiriita</translation>
        </message>
        <message>
            <source>Deepening</source>
            <translation>Syventäminen</translation>
        </message>
        <message>
            <source>Dominating</source>
            <translation>Dominointi</translation>
        </message>
        <message>
            <source>Quiet participant</source>
            <translation>Hiljainen osallistuja</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Hiljaisuus</translation>
        </message>
        <message>
            <source>Strong feeling</source>
            <translation>Vahva tunne</translation>
        </message>
        <message>
            <source>Stuck</source>
            <translation>Jumissa</translation>
        </message>
        <message>
            <source>used</source>
            <extracomment>On a prompt card that was said in this phase already.</extracomment>
            <translation>käytetty</translation>
        </message>
    </context>
    <context>
        <name>CardsBar</name>
        <message>
            <source>Find a prompt card</source>
            <translation>Etsi ohjauskortti</translation>
        </message>
    </context>
    <context>
        <name>CheckCard</name>
        <message>
            <source>Check</source>
            <translation>Tarkistus</translation>
        </message>
        <message>
            <source>If moved</source>
            <translation>Jos siirretään</translation>
        </message>
        <message>
            <source>counted from every pair</source>
            <translation>laskettu kaikista pareista</translation>
        </message>
        <message>
            <source>moves</source>
            <translation>vaihtaa</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>lukittu</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>A copy of the event on a second disk or stick</source>
            <translation>Tapahtumasta on kopio toisella levyllä</translation>
        </message>
        <message>
            <source>Access needs and languages are arranged</source>
            <translation>Esteettömyys ja kielet on järjestetty</translation>
        </message>
        <message>
            <source>Agreed who makes the summary, who gets it and when</source>
            <translation>Yhteenvedon tekijä ja saajat on sovittu</translation>
        </message>
        <message>
            <source>Chairs in a circle, no tables, a clock in sight</source>
            <translation>Tuolit piirissä, ei pöytiä, kello näkyvissä</translation>
        </message>
        <message>
            <source>Facilitators have read plan and script</source>
            <translation>Ohjaajat ovat lukeneet suunnitelman</translation>
        </message>
        <message>
            <source>Ground rules printed for the wall</source>
            <translation>Pelisäännöt on tulostettu seinälle</translation>
        </message>
        <message>
            <source>Links and group rooms were tested</source>
            <translation>Linkit ja ryhmähuoneet on kokeiltu</translation>
        </message>
        <message>
            <source>More people invited than there is room for</source>
            <translation>Kutsuttu enemmän kuin mahtuu</translation>
        </message>
        <message>
            <source>Recorders know: exact words, no names</source>
            <translation>Kirjurit tietävät: tarkasti, ilman nimiä</translation>
        </message>
        <message>
            <source>Script and note sheets on paper, just in case</source>
            <translation>Käsikirjoitus ja kirjauspohjat paperilla</translation>
        </message>
        <message>
            <source>The questions were tried on somebody else</source>
            <translation>Kysymykset on kokeiltu jollakulla</translation>
        </message>
        <message>
            <source>Those who are usually missing were invited in person</source>
            <translation>Puuttuvat on kutsuttu henkilökohtaisesti</translation>
        </message>
    </context>
    <context>
        <name>ChecklistBox</name>
        <message>
            <source>Not needed here</source>
            <translation>Ei tarvita tässä</translation>
        </message>
    </context>
    <context>
        <name>ChecklistCard</name>
        <message>
            <source>Add something of your own</source>
            <translation>Lisää oma kohta</translation>
        </message>
        <message>
            <source>Before the day</source>
            <translation>Ennen päivää</translation>
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
                <numerusform>%n vuoro</numerusform>
                <numerusform>%n vuoroa</numerusform>
            </translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Piiri</translation>
        </message>
        <message>
            <source>Goes on from this</source>
            <translation>Jatkan tästä</translation>
        </message>
        <message>
            <source>Is here again</source>
            <translation>On taas paikalla</translation>
        </message>
        <message>
            <source>Is not here</source>
            <translation>Ei ole paikalla</translation>
        </message>
        <message>
            <source>New thought</source>
            <translation>Uusi ajatus</translation>
        </message>
        <message>
            <source>Nobody is seated in this group yet. L seats somebody by name.</source>
            <translation>Tässä ryhmässä ei istu vielä ketään. L lisää jonkun nimellä.</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Vaihe</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Joku</translation>
        </message>
        <message>
            <source>Speaks now</source>
            <translation>Puhuu nyt</translation>
        </message>
        <message>
            <source>The last turn was theirs</source>
            <translation>Viime vuoro oli hänen</translation>
        </message>
        <message>
            <source>What heard is about</source>
            <translation>Mitä kuuleminen koskee</translation>
        </message>
        <message>
            <source>Whole event</source>
            <translation>Koko ilta</translation>
        </message>
        <message>
            <source>all heard</source>
            <translation>kaikkia kuultu</translation>
        </message>
        <message>
            <source>nobody speaks</source>
            <translation>kukaan ei puhu</translation>
        </message>
        <message>
            <source>only for you</source>
            <translation>vain sinulle</translation>
        </message>
    </context>
    <context>
        <name>CircleView</name>
        <message>
            <source>Divide people into groups first.</source>
            <translation>Jaa osallistujat ensin ryhmiin.</translation>
        </message>
        <message>
            <source>Drag a seat, or move it with Ctrl and the arrow keys.</source>
            <translation>Vedä paikkaa tai siirrä sitä Ctrl- ja nuolinäppäimillä.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Ryhmä</translation>
        </message>
        <message>
            <source>Nobody sits here yet</source>
            <translation>Kukaan ei istu vielä tässä</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Sekoita</translation>
        </message>
        <message>
            <source>in the circle</source>
            <translation>piirissä</translation>
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
                <numerusform>%n rivi</numerusform>
                <numerusform>%n riviä</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) cannot be won back.</source>
            <translation>
                <numerusform>%n minuuttia ei saada takaisin.</numerusform>
                <numerusform>%n minuuttia ei saada takaisin.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied to {file}.</source>
            <translation>Kopioitu: {file}.</translation>
        </message>
        <message>
            <source>Everybody meets at least {count} others. Repeated meetings: {repeats}.</source>
            <translation>Jokainen tapaa vähintään {count} muuta. Uusintatapaamisia: {repeats}.</translation>
        </message>
        <message>
            <source>Fewer than {least} are not possible.</source>
            <translation>Alle {least} ei ole mahdollista.</translation>
        </message>
        <message>
            <source>Groups of {sizes}.</source>
            <translation>Ryhmien koot: {sizes}.</translation>
        </message>
        <message>
            <source>Made {file}.</source>
            <translation>Tehty: {file}.</translation>
        </message>
        <message>
            <source>New {new}, changed {changed}, same {same}, doubtful {doubtful}.</source>
            <translation>Uusia {new}, muuttuneita {changed}, ennallaan {same}, epävarmoja {doubtful}.</translation>
        </message>
        <message>
            <source>No seating that keeps every condition was found in this time.</source>
            <translation>Tässä ajassa ei löytynyt jakoa, joka täyttää kaikki ehdot.</translation>
        </message>
        <message>
            <source>Nothing below {bound} is possible.</source>
            <translation>Alle {bound} ei ole mahdollista.</translation>
        </message>
        <message>
            <source>Nothing better is possible.</source>
            <translation>Parempaa ei ole mahdollista saada.</translation>
        </message>
        <message>
            <source>Nothing of it was saved.</source>
            <translation>Siitä ei tallennettu mitään.</translation>
        </message>
        <message>
            <source>Planned end {planned}, expected {expected}. Group {group} decides.</source>
            <translation>Suunniteltu loppu {planned}, arvioitu {expected}. Ryhmä {group} ratkaisee.</translation>
        </message>
        <message>
            <source>Round {round}: these cannot all be kept: {names}.</source>
            <translation>Kierros {round}: näitä kaikkia ei voi täyttää: {names}.</translation>
        </message>
        <message>
            <source>Round {round}: {people} people, and the tables take {least} to {most}.</source>
            <translation>Kierros {round}: ihmisiä on {people}, ja pöytiin mahtuu vähintään {least} ja enintään {most}.</translation>
        </message>
        <message>
            <source>Score {score}, repeated meetings {repeats}.</source>
            <translation>Pisteet {score}, uusintatapaamisia {repeats}.</translation>
        </message>
        <message>
            <source>Something went wrong. What was saved is safe.</source>
            <translation>Jokin meni pieleen. Tallennettu on tallessa.</translation>
        </message>
        <message>
            <source>The facilitator's desk.</source>
            <translation>Ohjaajan työpöytä.</translation>
        </message>
        <message>
            <source>The file is sound.</source>
            <translation>Tiedosto on ehjä.</translation>
        </message>
        <message>
            <source>There are no groups yet.</source>
            <translation>Ryhmiä ei vielä ole.</translation>
        </message>
        <message>
            <source>This computer needs more time for the full search.</source>
            <translation>Tämä tietokone tarvitsee koko hakuun enemmän aikaa.</translation>
        </message>
        <message>
            <source>With that, these cannot all be kept: {names}.</source>
            <translation>Silloin näitä kaikkia ei voi täyttää: {names}.</translation>
        </message>
        <message>
            <source>Wrote {file}.</source>
            <translation>Kirjoitettu {file}.</translation>
        </message>
        <message>
            <source>a command to a group's clock</source>
            <translation>komento ryhmän kellolle</translation>
        </message>
        <message>
            <source>add: move everything instead of borrowing from later phases</source>
            <translation>add: siirrä kaikkea sen sijaan, että lainataan myöhemmiltä vaiheilta</translation>
        </message>
        <message>
            <source>arrivals</source>
            <translation>saapuminen</translation>
        </message>
        <message>
            <source>copy an open or closed event</source>
            <translation>kopioi avoin tai suljettu tapahtuma</translation>
        </message>
        <message>
            <source>dialogues: clocks, pairs and notes of six groups</source>
            <translation>dialogit: kuuden ryhmän kellot, parit ja kirjaukset</translation>
        </message>
        <message>
            <source>divide those present or registered</source>
            <translation>jaa läsnäolevat tai ilmoittautuneet ryhmiin</translation>
        </message>
        <message>
            <source>documents read through</source>
            <translation>asiakirjat tarkistettu</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>ryhmät</translation>
        </message>
        <message>
            <source>list or find lines</source>
            <translation>luettele tai etsi rivejä</translation>
        </message>
        <message>
            <source>make a new event from a template</source>
            <translation>tee uusi tapahtuma pohjasta</translation>
        </message>
        <message>
            <source>name of the template</source>
            <translation>pohjan nimi</translation>
        </message>
        <message>
            <source>of the document, or to translate into; the event's own if not given</source>
            <translation>asiakirjan kieli tai kieli, jolle käännetään; muuten tapahtuman oma</translation>
        </message>
        <message>
            <source>quotes read and cleared</source>
            <translation>sitaatit luettu ja hyväksytty</translation>
        </message>
        <message>
            <source>read csv, tsv, xlsx, xls or ods</source>
            <translation>lue csv, tsv, xlsx, xls tai ods</translation>
        </message>
        <message>
            <source>registrations</source>
            <translation>ilmoittautumiset</translation>
        </message>
        <message>
            <source>run through it so many times as fast; nothing of that is saved</source>
            <translation>harjoittele tapahtuma näin monta kertaa nopeammin; mitään ei tallenneta</translation>
        </message>
        <message>
            <source>solve a rotation problem</source>
            <translation>ratkaise kiertotehtävä</translation>
        </message>
        <message>
            <source>summary</source>
            <translation>yhteenveto</translation>
        </message>
        <message>
            <source>the event</source>
            <translation>tapahtuma</translation>
        </message>
        <message>
            <source>the invitation's programme as text</source>
            <translation>kutsun ohjelma tekstinä</translation>
        </message>
        <message>
            <source>the sample event</source>
            <translation>esimerkkitapahtuma</translation>
        </message>
        <message>
            <source>themes</source>
            <translation>teemat</translation>
        </message>
        <message>
            <source>type lines of a group from stdin</source>
            <translation>kirjoita ryhmän rivejä vakiosyötteestä</translation>
        </message>
        <message>
            <source>verify that a file is sound</source>
            <translation>tarkista, että tiedosto on ehjä</translation>
        </message>
        <message>
            <source>what a file holds</source>
            <translation>mitä tiedostossa on</translation>
        </message>
        <message>
            <source>when it will end</source>
            <translation>milloin se loppuu</translation>
        </message>
        <message>
            <source>where to: .docx; notes .csv .xlsx .json .md; translation .xlf .docx; breakouts .csv</source>
            <translation>mihin: .docx; notes .csv .xlsx .json .md; translation .xlf .docx; breakouts .csv</translation>
        </message>
        <message>
            <source>which document</source>
            <translation>mikä asiakirja</translation>
        </message>
        <message>
            <source>who has a fixed group</source>
            <translation>kiinteän ryhmän saaneet</translation>
        </message>
        <message>
            <source>who sit apart</source>
            <translation>erilleen sijoitettavat</translation>
        </message>
        <message>
            <source>who sit together</source>
            <translation>yhdessä istuvat</translation>
        </message>
        <message>
            <source>write a document</source>
            <translation>kirjoita asiakirja</translation>
        </message>
        <message>
            <source>your own Word template</source>
            <translation>oma Word-pohja</translation>
        </message>
        <message>
            <source>{file} is damaged. Use a backup, and keep this file.</source>
            <translation>{file} on vaurioitunut. Käytä varmuuskopiota ja säilytä tämä tiedosto.</translation>
        </message>
        <message>
            <source>{phase}, {state}, {seconds} s left</source>
            <translation>{phase}, {state}, {seconds} s jäljellä</translation>
        </message>
    </context>
    <context>
        <name>ClockKeys</name>
        <message>
            <source>Back in the phase before; its time goes on.</source>
            <translation>Takaisin edellisessä vaiheessa, sen aika jatkuu.</translation>
        </message>
        <message numerus="yes">
            <source>Began %n minute(s) earlier.</source>
            <translation>
                <numerusform>Alkoi %n minuutin aiemmin.</numerusform>
                <numerusform>Alkoi %n minuuttia aiemmin.</numerusform>
            </translation>
        </message>
        <message>
            <source>The event was planned for {day}; now it is held today.</source>
            <translation>Tapahtuma oli suunniteltu päivälle {day}; nyt se pidetään tänään.</translation>
        </message>
        <message>
            <source>The phase began {time}.</source>
            <translation>Vaihe alkoi {time}.</translation>
        </message>
    </context>
    <context>
        <name>ClosingPane</name>
        <message>
            <source>Nobody has been named yet: see Summary.</source>
            <translation>Ketään ei ole vielä nimetty, katso Yhteenveto.</translation>
        </message>
        <message>
            <source>The summary goes to</source>
            <translation>Yhteenvedon saavat</translation>
        </message>
    </context>
    <context>
        <name>ColumnsCard</name>
        <message numerus="yes">
            <source>%n not chosen</source>
            <translation>
                <numerusform>%n valitsematta</numerusform>
                <numerusform>%n valitsematta</numerusform>
            </translation>
        </message>
        <message>
            <source>2 · What each column is</source>
            <translation>2 · Mikä sarake on mikä</translation>
        </message>
        <message>
            <source>Bring in the e-mail addresses</source>
            <translation>Tuo sähköpostiosoitteet</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>Sarake {number}</translation>
        </message>
        <message>
            <source>E-mail comes into the coordinator's list only, so that the summary can be sent. It never gets to recorders, notes or documents.</source>
            <translation>Sähköposti tulee vain koordinaattorin luetteloon, jotta yhteenvedon voi lähettää. Se ei päädy kirjureille, kirjauksiin eikä asiakirjoihin.</translation>
        </message>
        <message>
            <source>all chosen</source>
            <translation>kaikki valittu</translation>
        </message>
    </context>
    <context>
        <name>ConditionsRow</name>
        <message>
            <source>Add a condition</source>
            <translation>Lisää ehto</translation>
        </message>
        <message>
            <source>Always in one group …</source>
            <translation>Aina samassa ryhmässä …</translation>
        </message>
        <message>
            <source>Apart …</source>
            <translation>Erillään …</translation>
        </message>
        <message>
            <source>Arrives later …</source>
            <translation>Saapuu myöhemmin …</translation>
        </message>
        <message>
            <source>Ask for</source>
            <translation>Ota käyttöön</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Ehto</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Ehdot</translation>
        </message>
        <message>
            <source>Everybody where their language is spoken</source>
            <translation>Jokainen ryhmään, jossa puhutaan hänen kieltään</translation>
        </message>
        <message>
            <source>Largest size of a group</source>
            <translation>Ryhmän suurin koko</translation>
        </message>
        <message>
            <source>Leaves earlier …</source>
            <translation>Lähtee aiemmin …</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Poista</translation>
        </message>
        <message>
            <source>Together …</source>
            <translation>Yhdessä …</translation>
        </message>
    </context>
    <context>
        <name>CountsBar</name>
        <message numerus="yes">
            <source>%n free</source>
            <translation>
                <numerusform>%n vapaana</numerusform>
                <numerusform>%n vapaana</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n over</source>
            <translation>
                <numerusform>%n yli</numerusform>
                <numerusform>%n yli</numerusform>
            </translation>
        </message>
        <message>
            <source>No limit of places</source>
            <translation>Paikkoja ei ole rajattu</translation>
        </message>
        <message>
            <source>Places {count}</source>
            <translation>Paikkoja {count}</translation>
        </message>
        <message>
            <source>{count} in use</source>
            <translation>{count} käytössä</translation>
        </message>
    </context>
    <context>
        <name>DivideBar</name>
        <message>
            <source>By number or by size</source>
            <translation>Määrän vai koon mukaan</translation>
        </message>
        <message>
            <source>Cancel {percent} %</source>
            <translation>Keskeytä {percent} %</translation>
        </message>
        <message>
            <source>Divide</source>
            <translation>Jaa ryhmiin</translation>
        </message>
        <message>
            <source>Divide again</source>
            <translation>Jaa uudelleen</translation>
        </message>
        <message>
            <source>Group size</source>
            <translation>Ryhmän koko</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Ryhmiä</translation>
        </message>
        <message>
            <source>How many groups, or how many people in each</source>
            <translation>Montako ryhmää tai montako ihmistä ryhmässä</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Copy the summary</source>
            <translation>Kopioi yhteenveto</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Asiakirja</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Tapahtuma</translation>
        </message>
        <message>
            <source>Every line, by group and phase · .docx</source>
            <translation>Kaikki rivit ryhmittäin ja vaiheittain · .docx</translation>
        </message>
        <message>
            <source>For the core group: facts and every line · .docx</source>
            <translation>Ydinryhmälle: tiedot ja kaikki rivit · .docx</translation>
        </message>
        <message>
            <source>From Word or LibreOffice, or a translation</source>
            <translation>Wordista tai LibreOfficesta, tai käännös</translation>
        </message>
        <message>
            <source>Lines as a table or text</source>
            <translation>Kirjaukset taulukkona tai tekstinä</translation>
        </message>
        <message>
            <source>Lists: who sits where</source>
            <translation>Listat: kuka istuu missä</translation>
        </message>
        <message>
            <source>National Dialogues</source>
            <translation>Kansalliset dialogit</translation>
        </message>
        <message>
            <source>Near-verbatim record</source>
            <translation>Tarkka kirjaus</translation>
        </message>
        <message>
            <source>Plan against what happened</source>
            <translation>Suunnitelma ja toteuma</translation>
        </message>
        <message>
            <source>Read back an edited document</source>
            <translation>Lue muokattu asiakirja takaisin</translation>
        </message>
        <message>
            <source>Record for the National Dialogues</source>
            <translation>Kansallisten dialogien kirjaus</translation>
        </message>
        <message>
            <source>Script on paper</source>
            <translation>Käsikirjoitus paperille</translation>
        </message>
        <message>
            <source>Summary for the participants</source>
            <translation>Yhteenveto osallistujille</translation>
        </message>
        <message>
            <source>Texts for a translator</source>
            <translation>Tekstit kääntäjälle</translation>
        </message>
        <message>
            <source>To paste into mail or a web page, or as plain text</source>
            <translation>Liitettäväksi viestiin tai verkkosivulle, myös tekstinä</translation>
        </message>
        <message>
            <source>Word (.docx), accessible</source>
            <translation>Word (.docx), saavutettava</translation>
        </message>
        <message>
            <source>Word template</source>
            <translation>Word-pohja</translation>
        </message>
        <message>
            <source>XLIFF 2 (.xlf), or a table in Word (.docx)</source>
            <translation>XLIFF 2 (.xlf) tai taulukko Wordissa (.docx)</translation>
        </message>
        <message>
            <source>Your organisation's own .docx or .dotx</source>
            <translation>Organisaation oma .docx tai .dotx</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>kirjaukset</translation>
        </message>
        <message>
            <source>lists</source>
            <translation>listat</translation>
        </message>
        <message>
            <source>plan and course</source>
            <translation>suunnitelma ja toteuma</translation>
        </message>
        <message>
            <source>record</source>
            <translation>kirjaus</translation>
        </message>
        <message>
            <source>script</source>
            <translation>käsikirjoitus</translation>
        </message>
        <message>
            <source>summary</source>
            <translation>yhteenveto</translation>
        </message>
        <message>
            <source>to translate</source>
            <translation>käännettävä</translation>
        </message>
    </context>
    <context>
        <name>Drift</name>
        <message>
            <source>Accept</source>
            <translation>Hyväksy</translation>
        </message>
        <message>
            <source>Declined; the proposal comes back if it gets 3 min later.</source>
            <translation>Hylätty. Ehdotus palaa, jos viive kasvaa vielä 3 min.</translation>
        </message>
        <message>
            <source>No need to shorten yet; a proposal comes if the delay grows beyond 5 minutes.</source>
            <translation>Ei vielä tarvetta lyhentää; ehdotus tulee, jos viive kasvaa yli 5 minuutin.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ei nyt</translation>
        </message>
        <message>
            <source>Nothing that is left may be shortened. Agree on the end with the group.</source>
            <translation>Mitään jäljellä olevaa ei voi lyhentää. Sovi loppuajasta ryhmän kanssa.</translation>
        </message>
        <message>
            <source>Proposal:</source>
            <translation>Ehdotus:</translation>
        </message>
        <message>
            <source>Protected phases stay as they are</source>
            <translation>Suojatut vaiheet pysyvät ennallaan</translation>
        </message>
        <message>
            <source>The plan no longer fits: choose.</source>
            <translation>Suunnitelma ei enää mahdu, valitse.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
        <message>
            <source>Would end {time} – {late}.</source>
            <translation>Päättyisi {time} – {late}.</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>pois</translation>
        </message>
        <message>
            <source>wins back {minutes} min, end {time}</source>
            <translation>palauttaa {minutes} min, loppu {time}</translation>
        </message>
        <message>
            <source>{choice}: end {time}</source>
            <translation>{choice}: loppu {time}</translation>
        </message>
    </context>
    <context>
        <name>EmptyPlan</name>
        <message>
            <source>Add phase</source>
            <translation>Lisää vaihe</translation>
        </message>
        <message>
            <source>Add the first phase, or take a template from the menu above.</source>
            <translation>Lisää ensimmäinen vaihe tai ota pohja ylhäältä valikosta.</translation>
        </message>
        <message>
            <source>An empty plan</source>
            <translation>Tyhjä suunnitelma</translation>
        </message>
    </context>
    <context>
        <name>EntryLine</name>
        <message>
            <source>Type a line, Enter saves it</source>
            <translation>Kirjoita rivi, Enter tallentaa</translation>
        </message>
        <message>
            <source>{group}: new line</source>
            <translation>{group}: uusi rivi</translation>
        </message>
    </context>
    <context>
        <name>EventCard</name>
        <message>
            <source>English</source>
            <translation>englanti</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>suomi</translation>
        </message>
        <message>
            <source>Give a whole number.</source>
            <translation>Anna kokonaisluku.</translation>
        </message>
        <message>
            <source>Language of script and documents</source>
            <translation>Käsikirjoituksen ja asiakirjojen kieli</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>Paikan päällä</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Järjestäjä</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Paikka</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Paikkoja</translation>
        </message>
        <message>
            <source>Ready wording</source>
            <translation>Valmis sanoitus</translation>
        </message>
        <message>
            <source>Remote</source>
            <translation>Etänä</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>ruotsi</translation>
        </message>
        <message>
            <source>The event</source>
            <translation>Tapahtuma</translation>
        </message>
        <message>
            <source>Way of meeting</source>
            <translation>Kokoontumistapa</translation>
        </message>
        <message>
            <source>What is said about the notes</source>
            <translation>Mitä kirjaamisesta kerrotaan</translation>
        </message>
    </context>
    <context>
        <name>EventFlow</name>
        <message>
            <source>Events (*{suffix})</source>
            <translation>Tapahtumat (*{suffix})</translation>
        </message>
        <message>
            <source>Folder of the events</source>
            <translation>Tapahtumien kansio</translation>
        </message>
        <message>
            <source>Open an event</source>
            <translation>Avaa tapahtuma</translation>
        </message>
        <message>
            <source>Save on another disk</source>
            <translation>Tallenna toiselle levylle</translation>
        </message>
    </context>
    <context>
        <name>EventRow</name>
        <message>
            <source>Find…</source>
            <translation>Etsi…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Avaa</translation>
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
            <translation>Asiakirjan kieli</translation>
        </message>
    </context>
    <context>
        <name>ExportReport</name>
        <message numerus="yes">
            <source>%n changed since</source>
            <translation>
                <numerusform>%n muuttunut käännön jälkeen</numerusform>
                <numerusform>%n muuttunut käännön jälkeen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) left out by request</source>
            <translation>
                <numerusform>%n poistettavaksi pyydetty rivi jää pois</numerusform>
                <numerusform>%n poistettavaksi pyydettyä riviä jää pois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) checked</source>
            <translation>
                <numerusform>tarkistettu %n nimi</numerusform>
                <numerusform>tarkistettu %n nimeä</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) of people in the text</source>
            <translation>
                <numerusform>Tekstissä on %n henkilön nimi</numerusform>
                <numerusform>Tekstissä on %n henkilön nimeä</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quote(s) left out: not cleared</source>
            <translation>
                <numerusform>%n sitaatti jää pois: ei hyväksytty</numerusform>
                <numerusform>%n sitaattia jää pois: ei hyväksytty</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s) without a source line</source>
            <translation>
                <numerusform>%n lause ilman lähderiviä</numerusform>
                <numerusform>%n lausetta ilman lähderiviä</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) not translated</source>
            <translation>
                <numerusform>%n teksti kääntämättä</numerusform>
                <numerusform>%n tekstiä kääntämättä</numerusform>
            </translation>
        </message>
        <message>
            <source>A draft, and it says so on every page</source>
            <translation>Luonnos, ja se lukee joka sivulla</translation>
        </message>
        <message>
            <source>Checking names, sources and languages …</source>
            <translation>Tarkistetaan nimiä, lähteitä ja kieliä …</translation>
        </message>
        <message>
            <source>I read it through</source>
            <translation>Luin läpi</translation>
        </message>
        <message>
            <source>No list of names here: names were not checked</source>
            <translation>Tällä koneella ei ole nimilistaa: nimiä ei tarkistettu</translation>
        </message>
        <message>
            <source>No names of participants</source>
            <translation>Ei osallistujien nimiä</translation>
        </message>
        <message>
            <source>Read through</source>
            <translation>Luettu läpi</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Näytä</translation>
        </message>
        <message>
            <source>{names} in {forms} forms</source>
            <translation>{names}, {forms} taivutusmuotoa</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>Copied.</source>
            <translation>Kopioitu.</translation>
        </message>
        <message>
            <source>It stays as it is.</source>
            <translation>Se jää ennalleen.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Avaa</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Avaa kansio</translation>
        </message>
        <message>
            <source>Paste it where you want it.</source>
            <translation>Liitä se minne haluat.</translation>
        </message>
        <message>
            <source>Save as {name}</source>
            <translation>Tallenna nimellä {name}</translation>
        </message>
        <message>
            <source>Save the document</source>
            <translation>Tallenna asiakirja</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Tallennettu.</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv);;Text (*.md);;Data (*.json)</source>
            <translation>Taulukot (*.xlsx *.csv);;Teksti (*.md);;Data (*.json)</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Word-asiakirjat (*.docx)</translation>
        </message>
        <message>
            <source>XLIFF for a translator's tool (*.xlf);;Table in Word (*.docx)</source>
            <translation>XLIFF käännösohjelmalle (*.xlf);;Taulukko Wordissa (*.docx)</translation>
        </message>
        <message>
            <source>{name} is open in another program.</source>
            <translation>{name} on auki toisessa ohjelmassa.</translation>
        </message>
    </context>
    <context>
        <name>FactsCard</name>
        <message>
            <source>Ages</source>
            <translation>Iät</translation>
        </message>
        <message>
            <source>Contact: an office, not a person</source>
            <translation>Yhteystieto: yksikkö, ei henkilö</translation>
        </message>
        <message>
            <source>Counted from the event, never typed.</source>
            <translation>Laskettu tapahtumasta, ei kirjoitettu.</translation>
        </message>
        <message>
            <source>Facts box</source>
            <translation>Faktalaatikko</translation>
        </message>
        <message>
            <source>Kind of organiser</source>
            <translation>Millainen järjestäjä</translation>
        </message>
        <message>
            <source>What only you know</source>
            <translation>Minkä vain sinä tiedät</translation>
        </message>
        <message>
            <source>What surprised you</source>
            <translation>Mikä yllätti</translation>
        </message>
        <message>
            <source>Who came, naming nobody</source>
            <translation>Keitä tuli, ketään nimeämättä</translation>
        </message>
    </context>
    <context>
        <name>FactsRow</name>
        <message>
            <source>Begins</source>
            <translation>Alkaa</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Päivä</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Valmis</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Päättyy</translation>
        </message>
        <message>
            <source>Give a clock time such as 17.30.</source>
            <translation>Anna kellonaika, esimerkiksi 17.30.</translation>
        </message>
        <message>
            <source>Give a day such as 1.12.2026.</source>
            <translation>Anna päivä, esimerkiksi 1.12.2026.</translation>
        </message>
        <message>
            <source>Name of the event</source>
            <translation>Tapahtuman nimi</translation>
        </message>
        <message>
            <source>The end must come after the start.</source>
            <translation>Lopun on oltava alun jälkeen.</translation>
        </message>
        <message>
            <source>The event needs a name.</source>
            <translation>Tapahtuma tarvitsee nimen.</translation>
        </message>
    </context>
    <context>
        <name>FeedbackCard</name>
        <message>
            <source>Been in such a discussion before?</source>
            <translation>Oletko ollut tällaisessa keskustelussa ennen?</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Palaute</translation>
        </message>
        <message>
            <source>Former sheet</source>
            <translation>Edellinen lomake</translation>
        </message>
        <message>
            <source>New sheet</source>
            <translation>Uusi lomake</translation>
        </message>
        <message>
            <source>Next sheet</source>
            <translation>Seuraava lomake</translation>
        </message>
        <message>
            <source>No</source>
            <translation>En</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Ei vastausta</translation>
        </message>
        <message>
            <source>Remove the sheet</source>
            <translation>Poista lomake</translation>
        </message>
        <message>
            <source>Type paper forms here, one sheet for each. Nobody's name is asked.</source>
            <translation>Kirjoita paperilomakkeet tähän, kukin omalle lomakkeelleen. Nimeä ei kysytä.</translation>
        </message>
        <message>
            <source>What was the discussion like?</source>
            <translation>Millainen keskustelu oli?</translation>
        </message>
        <message>
            <source>What worked, and what to do better?</source>
            <translation>Mikä toimi, mitä parantaisit?</translation>
        </message>
        <message>
            <source>Where did the invitation come from?</source>
            <translation>Mistä kutsu tuli?</translation>
        </message>
        <message>
            <source>Who should be there next time?</source>
            <translation>Kenen pitäisi olla mukana ensi kerralla?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Kyllä</translation>
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
                <numerusform>Ryhmässä {groups} on {value} ihmistä</numerusform>
                <numerusform>Ryhmissä {groups} on {value} ihmistä</numerusform>
            </translation>
        </message>
        <message>
            <source>A break every 75–90 minutes in a long dialogue.</source>
            <translation>Pitkässä dialogissa tauko 75–90 minuutin välein.</translation>
        </message>
        <message>
            <source>A break every 75–90 minutes, always when remote.</source>
            <translation>Tauko 75–90 minuutin välein, etänä aina.</translation>
        </message>
        <message>
            <source>A fixed start comes {value} min too early</source>
            <translation>Lukittu alku on {value} min liian aikaisin</translation>
        </message>
        <message>
            <source>A phase cannot begin before the one it follows.</source>
            <translation>Vaihe ei voi alkaa ennen edellistään.</translation>
        </message>
        <message>
            <source>A question of {value} words</source>
            <translation>Kysymyksessä on {value} sanaa</translation>
        </message>
        <message>
            <source>About {about} s a person in the round</source>
            <translation>Kierroksella noin {about} s / hlö</translation>
        </message>
        <message>
            <source>Add a break</source>
            <translation>Lisää tauko</translation>
        </message>
        <message>
            <source>Add {minutes} min</source>
            <translation>Lisää {minutes} min</translation>
        </message>
        <message numerus="yes">
            <source>An odd number in %n group(s): {groups}</source>
            <translation>
                <numerusform>Pariton määrä ryhmässä {groups}</numerusform>
                <numerusform>Pariton määrä ryhmissä {groups}</numerusform>
            </translation>
        </message>
        <message>
            <source>At most {limit} min at a time is advised.</source>
            <translation>Suositus enintään {limit} min kerrallaan.</translation>
        </message>
        <message>
            <source>At most {limit} words are taken in at one hearing.</source>
            <translation>Kerralla kuultuna jää mieleen enintään {limit} sanaa.</translation>
        </message>
        <message>
            <source>Closing {value} min, {limit} advised</source>
            <translation>Lopetus {value} min, suositus {limit}</translation>
        </message>
        <message>
            <source>End {minutes} min later</source>
            <translation>Päätä {minutes} min myöhemmin</translation>
        </message>
        <message>
            <source>Everyday words invite everyone to answer.</source>
            <translation>Arkisiin sanoihin uskaltaa jokainen vastata.</translation>
        </message>
        <message>
            <source>Fit to the time</source>
            <translation>Sovita aikaan</translation>
        </message>
        <message>
            <source>Fixed starts contradict each other</source>
            <translation>Lukitut alut ovat ristiriidassa</translation>
        </message>
        <message>
            <source>Free the start</source>
            <translation>Vapauta alku</translation>
        </message>
        <message numerus="yes">
            <source>In %n group(s): {groups}. A story takes {limit} s.</source>
            <translation>
                <numerusform>Ryhmässä {groups}. Kertomus vie noin {limit} s.</numerusform>
                <numerusform>Ryhmissä {groups}. Kertomus vie noin {limit} s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n group(s): {groups}. At least {limit} s.</source>
            <translation>
                <numerusform>Ryhmässä {groups}. Vähintään {limit} s tarvitaan.</numerusform>
                <numerusform>Ryhmissä {groups}. Vähintään {limit} s tarvitaan.</numerusform>
            </translation>
        </message>
        <message>
            <source>In a circle 6–25; above that, make more groups.</source>
            <translation>Piirissä 6–25; jos väkeä on enemmän, tehkää lisää ryhmiä.</translation>
        </message>
        <message>
            <source>In the pair buzz one trio is formed.</source>
            <translation>Pariporinassa syntyy yksi kolmikko.</translation>
        </message>
        <message>
            <source>Insights and closing: {parts} min.</source>
            <translation>Oivallukset ja lopetus: {parts} min.</translation>
        </message>
        <message>
            <source>It should be the largest part; another takes {limit} min.</source>
            <translation>Sen pitäisi olla suurin osa; toinen osa vie {limit} min.</translation>
        </message>
        <message>
            <source>It would end at {clock}; there are {limit} min.</source>
            <translation>Päättyisi {clock}; aikaa on {limit} min.</translation>
        </message>
        <message>
            <source>Joint dialogue gets only {value} min</source>
            <translation>Yhteinen keskustelu saa vain {value} min</translation>
        </message>
        <message>
            <source>Leave out the second loop</source>
            <translation>Jätä toinen kierros pois</translation>
        </message>
        <message numerus="yes">
            <source>No recorder in %n group(s): {groups}</source>
            <translation>
                <numerusform>Ryhmältä {groups} puuttuu kirjuri</numerusform>
                <numerusform>Ryhmiltä {groups} puuttuu kirjuri</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody says that notes are taken</source>
            <translation>Kirjaamisesta ei kerrota</translation>
        </message>
        <message>
            <source>On site 6–25: fewer people bring few views.</source>
            <translation>Paikan päällä 6–25: pienessä joukossa on vähän näkökulmia.</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Avaa ryhmät</translation>
        </message>
        <message>
            <source>Open the question</source>
            <translation>Avaa kysymys</translation>
        </message>
        <message>
            <source>Remotely 3 is enough, but under 6 there are few views.</source>
            <translation>Etänä 3 riittää, mutta alle 6:ssa on vähän näkökulmia.</translation>
        </message>
        <message>
            <source>Remotely 3–8 is good: everyone gets to speak.</source>
            <translation>Etänä 3–8: kaikki pääsevät ääneen.</translation>
        </message>
        <message>
            <source>Say at the start what is written down and for what.</source>
            <translation>Sano alussa, mitä kirjataan ja mihin.</translation>
        </message>
        <message>
            <source>Special terms in a question: {terms}</source>
            <translation>Kysymyksessä erikoissanoja: {terms}</translation>
        </message>
        <message>
            <source>Take the ready wording</source>
            <translation>Ota valmis sanoitus</translation>
        </message>
        <message>
            <source>The phases before it do not fit even at their shortest.</source>
            <translation>Sitä edeltävät vaiheet eivät mahdu lyhimmilläänkään.</translation>
        </message>
        <message>
            <source>The phases before it take longer.</source>
            <translation>Sitä edeltävät vaiheet kestävät kauemmin.</translation>
        </message>
        <message>
            <source>The plan does not fit even at its shortest.</source>
            <translation>Suunnitelma ei mahdu lyhimmilläänkään.</translation>
        </message>
        <message>
            <source>The plan is {value} min too long</source>
            <translation>Suunnitelma on {value} min liian pitkä</translation>
        </message>
        <message>
            <source>What is to be passed on needs somebody who only writes.</source>
            <translation>Eteenpäin vietävä dialogi tarvitsee jonkun, joka vain kirjaa.</translation>
        </message>
        <message>
            <source>derived from the method</source>
            <translation>päätelty menetelmästä</translation>
        </message>
        <message>
            <source>{many} and {last}</source>
            <translation>{many} ja {last}</translation>
        </message>
        <message>
            <source>{value} min are missing before a fixed start</source>
            <translation>{value} min puuttuu ennen lukittua alkua</translation>
        </message>
        <message>
            <source>{value} min are missing before {clock}</source>
            <translation>{value} min puuttuu ennen {clock}</translation>
        </message>
        <message>
            <source>{value} min of talk before the dialogue</source>
            <translation>{value} min puhetta ennen dialogia</translation>
        </message>
        <message>
            <source>{value} min without a break</source>
            <translation>{value} min ilman taukoa</translation>
        </message>
    </context>
    <context>
        <name>FindingsCard</name>
        <message>
            <source>Nothing to remark: the plan keeps to the method.</source>
            <translation>Ei huomautettavaa: suunnitelma on menetelmän mukainen.</translation>
        </message>
        <message>
            <source>Remarks on the plan</source>
            <translation>Huomiot suunnitelmasta</translation>
        </message>
    </context>
    <context>
        <name>FishbowlPane</name>
        <message>
            <source>Marked: inner circle, talks. The others listen. Press a name to swap.</source>
            <translation>Merkityt ovat sisäpiirissä ja puhuvat. Muut kuuntelevat. Nimi vaihtaa paikan.</translation>
        </message>
        <message>
            <source>Swap the circles</source>
            <translation>Vaihda piirit</translation>
        </message>
        <message>
            <source>This inner circle: {time}</source>
            <translation>Tämä sisäpiiri: {time}</translation>
        </message>
    </context>
    <context>
        <name>FloorCard</name>
        <message>
            <source>Asked for the floor</source>
            <translation>Pyytäneet vuoroa</translation>
        </message>
        <message>
            <source>Came late</source>
            <translation>Myöhästynyt</translation>
        </message>
        <message>
            <source>Everybody has had a turn.</source>
            <translation>Jokainen on saanut vuoron.</translation>
        </message>
        <message>
            <source>Next: {name}</source>
            <translation>Seuraava: {name}</translation>
        </message>
        <message>
            <source>Nobody waits. J or N and a seat puts somebody here.</source>
            <translation>Kukaan ei odota. J tai N ja paikka lisää jonon.</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>Ohita</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Kierros</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Hiljaisuus</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Joku muu</translation>
        </message>
        <message>
            <source>The round is done</source>
            <translation>Kierros on valmis</translation>
        </message>
        <message>
            <source>came {time}, at the own seat</source>
            <translation>saapui {time}, omalla paikalla</translation>
        </message>
        <message>
            <source>has the floor</source>
            <translation>vuorossa</translation>
        </message>
        <message>
            <source>heard {heard} · speaking and left {left}</source>
            <translation>kuultu {heard} · vuorossa ja jäljellä {left}</translation>
        </message>
        <message>
            <source>joining in first</source>
            <translation>jatkot ensin</translation>
        </message>
        <message>
            <source>next</source>
            <translation>seuraava</translation>
        </message>
        <message>
            <source>passed, asked again at the end</source>
            <translation>ohitti, palataan lopuksi</translation>
        </message>
        <message>
            <source>{signal}: press a seat</source>
            <translation>{signal}: paina paikan numeroa</translation>
        </message>
    </context>
    <context>
        <name>FormKeys</name>
        <message>
            <source>Topic chosen. The others are kept for later.</source>
            <translation>Aihe valittu. Muut jäävät talteen jatkoa varten.</translation>
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
            <translation>ajallaan</translation>
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
            <translation>{count} min etuajassa</translation>
        </message>
        <message>
            <source>{count} min late</source>
            <translation>{count} min myöhässä</translation>
        </message>
        <message>
            <source>{start}–{end}</source>
            <translation>{start}–{end}</translation>
        </message>
    </context>
    <context>
        <name>GroupCard</name>
        <message>
            <source>Without a seat</source>
            <translation>Ilman paikkaa</translation>
        </message>
        <message>
            <source>drop here</source>
            <translation>pudota tähän</translation>
        </message>
    </context>
    <context>
        <name>GroupKeys</name>
        <message>
            <source>Let go</source>
            <translation>Päästä irti</translation>
        </message>
        <message>
            <source>Move the person to this group</source>
            <translation>Siirrä henkilö tähän ryhmään</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>Uusi kierros</translation>
        </message>
        <message>
            <source>Pick a person up, or put down</source>
            <translation>Tartu henkilöön tai laske hänet</translation>
        </message>
        <message>
            <source>Stays here when groups are made anew</source>
            <translation>Pysyy tässä, kun ryhmät tehdään uudelleen</translation>
        </message>
        <message>
            <source>Use the proposal, or not now</source>
            <translation>Ota ehdotus käyttöön, tai ei nyt</translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message>
            <source>Circle</source>
            <translation>Piiri</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Kysymys</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Käsikirjoitus</translation>
        </message>
        <message>
            <source>Turns</source>
            <translation>Vuorot</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <source>%n pairs meet again.</source>
            <translation>
                <numerusform>%n pari tapaa uudelleen.</numerusform>
                <numerusform>%n paria tapaa uudelleen.</numerusform>
            </translation>
        </message>
        <message>
            <source>All {people} meet at least {count} others.</source>
            <translation>Kaikki {people} kohtaavat vähintään {count} muuta.</translation>
        </message>
        <message>
            <source>Apart: {names}</source>
            <translation>Erillään: {names}</translation>
        </message>
        <message>
            <source>At most {count} a group</source>
            <translation>Koko enintään {count}</translation>
        </message>
        <message>
            <source>Everybody sits where their language is spoken.</source>
            <translation>Jokainen on ryhmässä, jossa puhutaan hänen kieltään.</translation>
        </message>
        <message>
            <source>Everybody where their language is spoken</source>
            <translation>Jokainen ryhmään, jossa puhutaan hänen kieltään</translation>
        </message>
        <message>
            <source>Fewer than {least} is not possible: {crowd} people of one group divide among {tables}.</source>
            <translation>Alle {least} ei ole mahdollinen: yhden ryhmän {crowd} ihmistä jakautuu {tables} ryhmään.</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Ryhmä {number}</translation>
        </message>
        <message>
            <source>Kept: {condition}</source>
            <translation>Täyttyy: {condition}</translation>
        </message>
        <message>
            <source>Mix kinds of organisations</source>
            <translation>Sekoita organisaatiotyypit</translation>
        </message>
        <message>
            <source>Mix languages</source>
            <translation>Sekoita kielet</translation>
        </message>
        <message>
            <source>Mix levels of work</source>
            <translation>Sekoita tehtävätasot</translation>
        </message>
        <message>
            <source>Mix organisations</source>
            <translation>Sekoita organisaatiot</translation>
        </message>
        <message>
            <source>New meetings first</source>
            <translation>Uudet kohtaamiset ensin</translation>
        </message>
        <message>
            <source>No division was found in time.</source>
            <translation>Jakoa ei löytynyt ajassa.</translation>
        </message>
        <message>
            <source>No two people meet a second time.</source>
            <translation>Kukaan ei tapaa samaa ihmistä toista kertaa.</translation>
        </message>
        <message>
            <source>Nobody shares a group with their own unit.</source>
            <translation>Kukaan ei ole samassa ryhmässä oman yksikkönsä kanssa.</translation>
        </message>
        <message>
            <source>Nobody's superior is in the same group.</source>
            <translation>Kenenkään esihenkilö ei ole samassa ryhmässä.</translation>
        </message>
        <message numerus="yes">
            <source>Not kept %n times: {condition}</source>
            <translation>
                <numerusform>Ei täyty %n kohdassa: {condition}</numerusform>
                <numerusform>Ei täyty %n kohdassa: {condition}</numerusform>
            </translation>
        </message>
        <message>
            <source>One unit in different groups</source>
            <translation>Sama yksikkö eri ryhmiin</translation>
        </message>
        <message>
            <source>Put a condition aside, or try again.</source>
            <translation>Jätä jokin ehto pois tai yritä uudelleen.</translation>
        </message>
        <message>
            <source>Put one of them aside.</source>
            <translation>Jätä jokin niistä pois.</translation>
        </message>
        <message>
            <source>Superiors apart from their staff</source>
            <translation>Esihenkilö erilleen</translation>
        </message>
        <message>
            <source>These conditions cannot all be met:</source>
            <translation>Nämä ehdot eivät voi täyttyä yhtä aikaa:</translation>
        </message>
        <message>
            <source>Together: {names}</source>
            <translation>Yhdessä: {names}</translation>
        </message>
        <message>
            <source>others {count}</source>
            <translation>muut {count}</translation>
        </message>
        <message>
            <source>{names}: from round {number} on</source>
            <translation>{names}: kierroksesta {number} alkaen</translation>
        </message>
        <message>
            <source>{names}: until round {number}</source>
            <translation>{names}: kierrokseen {number} asti</translation>
        </message>
        <message>
            <source>{names}: {group}</source>
            <translation>{names}: {group}</translation>
        </message>
        <message>
            <source>{people} people, room for {most}.</source>
            <translation>{people} ihmistä, tilaa {most}</translation>
        </message>
    </context>
    <context>
        <name>GroupsPage</name>
        <message>
            <source>Import registrations or write names first.</source>
            <translation>Tuo ensin ilmoittautumiset tai kirjoita nimet.</translation>
        </message>
        <message>
            <source>No people yet</source>
            <translation>Ei vielä osallistujia</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Paperille</translation>
        </message>
        <message>
            <source>Show in the room</source>
            <translation>Näytä salissa</translation>
        </message>
        <message>
            <source>To the people</source>
            <translation>Osallistujiin</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
    </context>
    <context>
        <name>HandOffTool</name>
        <message>
            <source>First name or role</source>
            <translation>Etunimi tai rooli</translation>
        </message>
        <message>
            <source>First name or role of the next recorder</source>
            <translation>Seuraavan kirjurin etunimi tai rooli</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Vaihda</translation>
        </message>
        <message>
            <source>Who goes on?</source>
            <translation>Kuka jatkaa?</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message numerus="yes">
            <source>%n change(s) not saved</source>
            <translation>
                <numerusform>%n muutos tallentamatta</numerusform>
                <numerusform>%n muutosta tallentamatta</numerusform>
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
            <translation>Vain luettavaksi</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>Harjoitus</translation>
        </message>
        <message>
            <source>Removed phase</source>
            <translation>Poistettu vaihe</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Tallennettu</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Tallennettu {time}</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Tallennetaan…</translation>
        </message>
        <message>
            <source>Search and commands</source>
            <translation>Haku ja komennot</translation>
        </message>
        <message>
            <source>The clock is not running</source>
            <translation>Kello ei käy</translation>
        </message>
        <message>
            <source>nothing is saved</source>
            <translation>mitään ei tallenneta</translation>
        </message>
        <message>
            <source>on disk</source>
            <translation>levyllä</translation>
        </message>
        <message>
            <source>{time} left · ends {end}</source>
            <translation>{time} jäljellä · loppuu {end}</translation>
        </message>
        <message>
            <source>{time} of silence</source>
            <translation>{time} hiljaisuutta</translation>
        </message>
        <message>
            <source>{time} over time</source>
            <translation>{time} yli ajan</translation>
        </message>
        <message>
            <source>{time} · stopped</source>
            <translation>{time} · pysäytetty</translation>
        </message>
    </context>
    <context>
        <name>HeaderFeed</name>
        <message>
            <source>Dialogue Desk</source>
            <translation>Dialogipöytä</translation>
        </message>
        <message>
            <source>No event is open</source>
            <translation>Ei avointa tapahtumaa</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>The keys are the same in every language. Single letters and Space act on a page while no field has the focus; the settings switch them off.</source>
            <translation>Näppäimet ovat samat kaikilla kielillä. Yksittäiset kirjaimet ja väli vaikuttavat sivuun, kun mikään kenttä ei ole valittuna; asetuksista ne voi kytkeä pois.</translation>
        </message>
    </context>
    <context>
        <name>HistoryTool</name>
        <message>
            <source>Reading the history…</source>
            <translation>Luetaan historiaa…</translation>
        </message>
        <message>
            <source>The pane as it is now</source>
            <translation>Ruutu nyt</translation>
        </message>
        <message>
            <source>The pane at an earlier time</source>
            <translation>Ruutu aiempana ajankohtana</translation>
        </message>
        <message>
            <source>The pane at {time}</source>
            <translation>Ruutu klo {time}</translation>
        </message>
    </context>
    <context>
        <name>Identifiers</name>
        <message>
            <source>Misspelt names.</source>
            <translation>Väärin kirjoitetut nimet.</translation>
        </message>
        <message>
            <source>Nicknames.</source>
            <translation>Lempinimet.</translation>
        </message>
        <message>
            <source>People who are on no list of the event.</source>
            <translation>Henkilöt, jotka eivät ole tapahtuman luetteloissa.</translation>
        </message>
        <message>
            <source>Rare events that point to somebody.</source>
            <translation>Harvinaiset tapahtumat, jotka viittaavat johonkuhun.</translation>
        </message>
        <message>
            <source>What only those who were there can know.</source>
            <translation>Se, minkä vain paikalla olleet tietävät.</translation>
        </message>
        <message>
            <source>a date.</source>
            <translation>päivämäärä.</translation>
        </message>
        <message>
            <source>a participant's organisation.</source>
            <translation>osallistujan organisaatio.</translation>
        </message>
        <message>
            <source>a personal identity code.</source>
            <translation>henkilötunnus.</translation>
        </message>
        <message>
            <source>a phone number.</source>
            <translation>puhelinnumero.</translation>
        </message>
        <message>
            <source>a place and a task together.</source>
            <translation>paikka ja tehtävä yhdessä.</translation>
        </message>
        <message>
            <source>a small place.</source>
            <translation>pieni paikkakunta.</translation>
        </message>
        <message>
            <source>an e-mail address.</source>
            <translation>sähköpostiosoite.</translation>
        </message>
        <message>
            <source>perhaps a surname.</source>
            <translation>ehkä sukunimi.</translation>
        </message>
        <message>
            <source>the name of a participant.</source>
            <translation>osallistujan nimi.</translation>
        </message>
        <message>
            <source>the name of a speaker.</source>
            <translation>puhujan nimi.</translation>
        </message>
        <message>
            <source>the name of somebody who holds the event.</source>
            <translation>tilaisuuden pitäjän nimi.</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>(empty)</source>
            <translation>(tyhjä)</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Sähköposti</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Etunimi</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Kieli</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Sukunimi</translation>
        </message>
        <message>
            <source>Level of work</source>
            <translation>Tehtävätaso</translation>
        </message>
        <message>
            <source>May be sent the summary</source>
            <translation>Yhteenvedon saa lähettää</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Tarpeet</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisaatio</translation>
        </message>
        <message>
            <source>Row {row}: no name and no address, left out</source>
            <translation>Rivi {row}: ei nimeä eikä osoitetta, jätetään pois</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Tila</translation>
        </message>
        <message>
            <source>Takes part by</source>
            <translation>Osallistumistapa</translation>
        </message>
        <message>
            <source>Time of registration</source>
            <translation>Ilmoittautumisaika</translation>
        </message>
        <message>
            <source>Two people called {name} (rows {earlier} and {row}), both come in</source>
            <translation>Kaksi samannimistä: {name} (rivit {earlier} ja {row}), molemmat tuodaan</translation>
        </message>
        <message>
            <source>Type of organisation</source>
            <translation>Organisaation tyyppi</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Yksikkö</translation>
        </message>
        <message>
            <source>Whole name</source>
            <translation>Koko nimi</translation>
        </message>
        <message>
            <source>left out: an identity code is never needed</source>
            <translation>jätetään pois: henkilötunnusta ei tarvita koskaan</translation>
        </message>
        <message>
            <source>left out: as you chose</source>
            <translation>jätetään pois: valitsit niin</translation>
        </message>
        <message>
            <source>left out: diet is the kitchen's business, and about health</source>
            <translation>jätetään pois: ruokavalio kuuluu keittiölle ja kertoo terveydestä</translation>
        </message>
        <message>
            <source>left out: nobody is phoned during a dialogue</source>
            <translation>jätetään pois: kenellekään ei soiteta keskustelun aikana</translation>
        </message>
        <message>
            <source>left out: not needed for leading</source>
            <translation>jätetään pois: ei tarvita ohjaamiseen</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ei</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>kyllä</translation>
        </message>
        <message>
            <source>{name} (row {row}): unknown status, taken as registered</source>
            <translation>{name} (rivi {row}): tuntematon tila, tulkitaan ilmoittautuneeksi</translation>
        </message>
        <message>
            <source>{name} has the same address as row {earlier} (row {row}), both come in</source>
            <translation>{name}: sama osoite kuin rivillä {earlier} (rivi {row}), molemmat tuodaan</translation>
        </message>
        <message>
            <source>{name} twice (rows {earlier} and {row}): keep both</source>
            <translation>{name} kahdesti (rivit {earlier} ja {row}): pidä molemmat</translation>
        </message>
    </context>
    <context>
        <name>ImportView</name>
        <message numerus="yes">
            <source>%n as before</source>
            <translation>
                <numerusform>%n ennallaan</numerusform>
                <numerusform>%n ennallaan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n päivittyy</numerusform>
                <numerusform>%n päivittyy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n uusi</numerusform>
                <numerusform>%n uutta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not in this file</source>
            <translation>
                <numerusform>%n ei ole tässä tiedostossa</numerusform>
                <numerusform>%n ei ole tässä tiedostossa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rivi</numerusform>
                <numerusform>%n riviä</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to the waiting list: no place left</source>
            <translation>
                <numerusform>%n varasijalle: paikat täynnä</numerusform>
                <numerusform>%n varasijalle: paikat täynnä</numerusform>
            </translation>
        </message>
        <message>
            <source>pasted</source>
            <translation>liitetty</translation>
        </message>
        <message>
            <source>{count} kB</source>
            <translation>{count} kt</translation>
        </message>
        <message>
            <source>{name} is not in this file: mark as cancelled</source>
            <translation>{name} ei ole tässä tiedostossa: merkitse perutuksi</translation>
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
            <translation>Vaihto</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>väli</translation>
        </message>
    </context>
    <context>
        <name>KindButton</name>
        <message>
            <source>Kind of the line</source>
            <translation>Rivin laji</translation>
        </message>
        <message>
            <source>Kind of the line: {kind}</source>
            <translation>Rivin laji: {kind}</translation>
        </message>
    </context>
    <context>
        <name>LanguageView</name>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n puuttuu</numerusform>
                <numerusform>%n puuttuu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to check</source>
            <translation>
                <numerusform>%n tarkistettava</numerusform>
                <numerusform>%n tarkistettavaa</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a text: its terms stand here.</source>
            <translation>Valitse teksti: sen termit näkyvät tässä.</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Sanasto</translation>
        </message>
        <message>
            <source>Next gap</source>
            <translation>Seuraava aukko</translation>
        </message>
        <message>
            <source>No term of the method in this text.</source>
            <translation>Tekstissä ei ole menetelmän termejä.</translation>
        </message>
        <message>
            <source>Texts by language</source>
            <translation>Tekstit kielittäin</translation>
        </message>
        <message>
            <source>next language</source>
            <translation>seuraava kieli</translation>
        </message>
        <message numerus="yes">
            <source>original, %n text(s)</source>
            <translation>
                <numerusform>pääteksti, %n teksti</numerusform>
                <numerusform>pääteksti, %n tekstiä</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Kind at the start of a line:</source>
            <translation>Laji rivin alkuun:</translation>
        </message>
        <message>
            <source>change the last</source>
            <translation>muokkaa edellistä</translation>
        </message>
        <message>
            <source>closing</source>
            <translation>lopetus</translation>
        </message>
        <message>
            <source>insights</source>
            <translation>oivallukset</translation>
        </message>
        <message>
            <source>joint dialogue</source>
            <translation>yhteinen keskustelu</translation>
        </message>
        <message>
            <source>pairs</source>
            <translation>parit</translation>
        </message>
        <message>
            <source>pane</source>
            <translation>ruutu</translation>
        </message>
        <message>
            <source>remove on request</source>
            <translation>poista pyynnöstä</translation>
        </message>
        <message>
            <source>round</source>
            <translation>kierros</translation>
        </message>
        <message>
            <source>start and transitions</source>
            <translation>alku ja siirtymät</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>kumoa</translation>
        </message>
    </context>
    <context>
        <name>LineKinds</name>
        <message>
            <source>Change of recorder</source>
            <translation>Kirjurin vaihto</translation>
        </message>
        <message>
            <source>Disagreement</source>
            <translation>Erimielisyys</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Kokemus</translation>
        </message>
        <message>
            <source>Insight</source>
            <translation>Oivallus</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Prosessi</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Ehdotus</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Kysymys</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Sitaatti</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Näkemys</translation>
        </message>
    </context>
    <context>
        <name>LinePane</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rivi</numerusform>
                <numerusform>%n riviä</numerusform>
            </translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Kaikki ryhmät</translation>
        </message>
        <message>
            <source>All themes</source>
            <translation>Kaikki teemat</translation>
        </message>
        <message numerus="yes">
            <source>Find in %n line(s)</source>
            <translation>
                <numerusform>Etsi %n rivistä</numerusform>
                <numerusform>Etsi %n rivistä</numerusform>
            </translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Rivit</translation>
        </message>
        <message>
            <source>No line is like that. Take a filter off.</source>
            <translation>Yksikään rivi ei ole tällainen. Ota suodatin pois.</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Sitaatit</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Tähdet</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Käyttämättä</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>uusin ensin</translation>
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
            <translation>({since}–{until}). Jatkuiko keskustelu sillä aikaa?</translation>
        </message>
        <message>
            <source>Count it in: {time} left</source>
            <translation>Laske mukaan: {time} jäljellä</translation>
        </message>
        <message>
            <source>Leave it out: {time} left</source>
            <translation>Jätä pois: {time} jäljellä</translation>
        </message>
        <message>
            <source>Switch sleep off in its settings; the timer finds out anyway.</source>
            <translation>Estä lepotila koneen asetuksista; ajastin huomaa sen joka tapauksessa.</translation>
        </message>
        <message>
            <source>The clock is not running.</source>
            <translation>Kello ei käy.</translation>
        </message>
        <message>
            <source>The clock moved {time} ahead.</source>
            <translation>Kello siirtyi {time} eteenpäin.</translation>
        </message>
        <message>
            <source>The clock moved {time} back.</source>
            <translation>Kello siirtyi {time} taaksepäin.</translation>
        </message>
        <message numerus="yes">
            <source>The computer slept %n min</source>
            <translation>
                <numerusform>Kone nukkui %n min</numerusform>
                <numerusform>Kone nukkui %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer slept %n s</source>
            <translation>
                <numerusform>Kone nukkui %n s</numerusform>
                <numerusform>Kone nukkui %n s</numerusform>
            </translation>
        </message>
        <message>
            <source>The dialogue was to begin at {time}.</source>
            <translation>Dialogin piti alkaa klo {time}.</translation>
        </message>
        <message>
            <source>The timer did not change.</source>
            <translation>Ajastin ei muuttunut.</translation>
        </message>
        <message>
            <source>This computer may fall asleep.</source>
            <translation>Tämä kone voi nukahtaa.</translation>
        </message>
        <message>
            <source>To the run page</source>
            <translation>Ohjaukseen</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Dialogue Desk</source>
            <translation>Dialogipöytä</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rivi</numerusform>
                <numerusform>%n riviä</numerusform>
            </translation>
        </message>
        <message>
            <source>in groups</source>
            <translation>ryhmissä</translation>
        </message>
    </context>
    <context>
        <name>NameRow</name>
        <message>
            <source>Keep</source>
            <translation>Tallenna</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Pohjan nimi</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ei nyt</translation>
        </message>
    </context>
    <context>
        <name>NextLine</name>
        <message>
            <source>Next</source>
            <translation>Seuraavaksi</translation>
        </message>
        <message>
            <source>pairs are ready</source>
            <translation>parit valmiina</translation>
        </message>
        <message>
            <source>{minutes} min · at {time}</source>
            <translation>{minutes} min · klo {time}</translation>
        </message>
    </context>
    <context>
        <name>NoteKeys</name>
        <message>
            <source>Change of recorder</source>
            <translation>Kirjurin vaihto</translation>
        </message>
        <message>
            <source>Change the last line; walk</source>
            <translation>Muokkaa viimeistä riviä; kulje riveillä</translation>
        </message>
        <message>
            <source>How many panes at a time</source>
            <translation>Montako ruutua kerralla</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Lue ääneen</translation>
        </message>
        <message>
            <source>Save the line; break it</source>
            <translation>Tallenna rivi; rivinvaihto</translation>
        </message>
        <message>
            <source>Star; remove on request</source>
            <translation>Tähti; poista pyynnöstä</translation>
        </message>
        <message>
            <source>Tag; take the one that is offered</source>
            <translation>Aihetunniste; ota ehdotettu</translation>
        </message>
        <message>
            <source>Type in this pane; the next one</source>
            <translation>Kirjoita tähän ruutuun; seuraavaan</translation>
        </message>
    </context>
    <context>
        <name>NoteMenus</name>
        <message>
            <source>Back to the others</source>
            <translation>Takaisin muiden joukkoon</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Muokkaa</translation>
        </message>
        <message>
            <source>Change recorder</source>
            <translation>Vaihda kirjuri</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopioi</translation>
        </message>
        <message>
            <source>Copy all lines</source>
            <translation>Kopioi kaikki rivit</translation>
        </message>
        <message>
            <source>Earlier times</source>
            <translation>Aiemmat hetket</translation>
        </message>
        <message>
            <source>For the themes wall</source>
            <translation>Teemaseinälle</translation>
        </message>
        <message>
            <source>Former wordings</source>
            <translation>Aiemmat sanamuodot</translation>
        </message>
        <message>
            <source>Identifiers and removals</source>
            <translation>Tunnisteet ja poistot</translation>
        </message>
        <message>
            <source>In a window of its own</source>
            <translation>Omaan ikkunaan</translation>
        </message>
        <message>
            <source>Insight slips</source>
            <translation>Oivalluslaput</translation>
        </message>
        <message>
            <source>No quote candidate any more</source>
            <translation>Ei enää sitaattiehdokas</translation>
        </message>
        <message>
            <source>Own short forms</source>
            <translation>Omat lyhenteet</translation>
        </message>
        <message>
            <source>Quote candidate</source>
            <translation>Sitaattiehdokas</translation>
        </message>
        <message>
            <source>Remove on request</source>
            <translation>Poista pyynnöstä</translation>
        </message>
        <message>
            <source>Save lines as a table…</source>
            <translation>Tallenna rivit taulukkona…</translation>
        </message>
        <message>
            <source>Spelling: no dictionary on this computer</source>
            <translation>Oikoluku: tällä koneella ei ole sanastoa</translation>
        </message>
        <message>
            <source>Take back the request to remove</source>
            <translation>Peru poistopyyntö</translation>
        </message>
        <message>
            <source>Type in paper notes</source>
            <translation>Kirjoita paperimuistiinpanot</translation>
        </message>
        <message>
            <source>Underline misspelt words</source>
            <translation>Alleviivaa kirjoitusvirheet</translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message>
            <source>Make the groups first: each gets a pane for its notes.</source>
            <translation>Tee ensin ryhmät: jokainen saa oman ruudun kirjauksille.</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Ryhmiä ei ole vielä</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n change(s) are not on disk.</source>
            <translation>
                <numerusform>%n muutos ei ole levyllä.</numerusform>
                <numerusform>%n muutosta ei ole levyllä.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Tee uudelleen</translation>
        </message>
        <message>
            <source>Done again:</source>
            <translation>Tehty uudelleen:</translation>
        </message>
        <message>
            <source>Make a copy on another disk: this one may be failing.</source>
            <translation>Tee kopio toiselle levylle: tämä voi olla rikkoutumassa.</translation>
        </message>
        <message>
            <source>Nothing is missing. The damaged one is kept as {name}.</source>
            <translation>Mitään ei puutu. Vaurioitunut tiedosto on tallessa nimellä {name}.</translation>
        </message>
        <message>
            <source>Something went wrong, your notes are saved.</source>
            <translation>Jokin meni pieleen, kirjaukset ovat tallessa.</translation>
        </message>
        <message>
            <source>The file was damaged and has been made anew.</source>
            <translation>Tiedosto oli vaurioitunut ja se tehtiin uudelleen.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yritä uudelleen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
        <message>
            <source>Undone:</source>
            <translation>Kumottu:</translation>
        </message>
        <message>
            <source>You can go on typing. Do not close the program.</source>
            <translation>Kirjoittamista voi jatkaa. Älä sulje ohjelmaa.</translation>
        </message>
        <message>
            <source>You can go on. What happened is in the log, without names or texts.</source>
            <translation>Voit jatkaa. Tapahtunut on lokissa ilman nimiä ja tekstejä.</translation>
        </message>
    </context>
    <context>
        <name>OutcomeCard</name>
        <message>
            <source>3 · This happens when you import</source>
            <translation>3 · Näin käy, kun tuot</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peruuta</translation>
        </message>
        <message numerus="yes">
            <source>Import %n participant(s)</source>
            <translation>
                <numerusform>Tuo %n osallistuja</numerusform>
                <numerusform>Tuo %n osallistujaa</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to import</source>
            <translation>Ei tuotavaa</translation>
        </message>
        <message>
            <source>One press of Undo takes the whole import back.</source>
            <translation>Tuonnin voi kumota yhdellä painalluksella.</translation>
        </message>
        <message>
            <source>What happens to each person</source>
            <translation>Mitä kullekin tapahtuu</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message numerus="yes">
            <source>%n sentence(s)</source>
            <translation>
                <numerusform>%n lause</numerusform>
                <numerusform>%n lausetta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n traced to lines</source>
            <translation>
                <numerusform>%n jäljittyy riveihin</numerusform>
                <numerusform>%n jäljittyy riveihin</numerusform>
            </translation>
        </message>
        <message>
            <source>Drag a line here, or write a sentence</source>
            <translation>Vedä rivi tähän tai kirjoita lause</translation>
        </message>
        <message>
            <source>Enter keeps it, Esc gives it up.</source>
            <translation>Enter tallentaa, Esc peruu.</translation>
        </message>
        <message numerus="yes">
            <source>Enter keeps it, Esc gives it up. %n source line(s).</source>
            <translation>
                <numerusform>Enter tallentaa, Esc peruu. %n lähderivi.</numerusform>
                <numerusform>Enter tallentaa, Esc peruu. %n lähderiviä.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter keeps it, Esc gives it up. Without words the sentence goes.</source>
            <translation>Enter tallentaa, Esc peruu. Tyhjä lause poistuu.</translation>
        </message>
        <message>
            <source>Five questions</source>
            <translation>Viisi kysymystä</translation>
        </message>
        <message>
            <source>In {language}. Enter keeps it, Esc gives it up.</source>
            <translation>Kieli: {language}. Enter säilyttää, Esc peruu.</translation>
        </message>
        <message>
            <source>Language that is seen</source>
            <translation>Näkyvä kieli</translation>
        </message>
        <message>
            <source>Missing voices: what the event tells of them</source>
            <translation>Puuttuvat äänet: mitä tapahtuma kertoo niistä</translation>
        </message>
        <message>
            <source>Other parts of the summary</source>
            <translation>Yhteenvedon muut osat</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Ehdota</translation>
        </message>
        <message>
            <source>a source line was removed</source>
            <translation>lähderivi poistettu</translation>
        </message>
        <message>
            <source>no source line</source>
            <translation>ei lähderiviä</translation>
        </message>
        <message>
            <source>not translated</source>
            <translation>kääntämättä</translation>
        </message>
        <message>
            <source>{language} changed</source>
            <translation>{language} muuttui</translation>
        </message>
    </context>
    <context>
        <name>OwnTemplates</name>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
        <message>
            <source>“{name}” is no longer among your templates.</source>
            <translation>”{name}” ei ole enää omissa pohjissasi.</translation>
        </message>
    </context>
    <context>
        <name>PacingCard</name>
        <message>
            <source>Forget them</source>
            <translation>Unohda ne</translation>
        </message>
        <message numerus="yes">
            <source>Known from %n event(s).</source>
            <translation>
                <numerusform>Tiedossa %n tapahtumasta.</numerusform>
                <numerusform>Tiedossa %n tapahtumasta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lengths of phases</source>
            <translation>Vaiheiden kestot</translation>
        </message>
        <message>
            <source>Nothing is remembered yet.</source>
            <translation>Mitään ei ole vielä muistissa.</translation>
        </message>
        <message>
            <source>When a dialogue is over, this computer remembers how long its phases took, and the plan shows it. No names, no notes, nothing leaves this computer.</source>
            <translation>Kun dialogi on päättynyt, tämä kone muistaa, kuinka kauan sen vaiheet kestivät, ja suunnitelma näyttää sen. Ei nimiä, ei kirjauksia, mikään ei lähde tältä koneelta.</translation>
        </message>
    </context>
    <context>
        <name>PacingLine</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n tapahtuma</numerusform>
                <numerusform>%n tapahtumaa</numerusform>
            </translation>
        </message>
        <message>
            <source>In your dialogues {minutes} min ({shortest}–{longest}) · {events}</source>
            <translation>Dialogeissasi {minutes} min ({shortest}–{longest}) · {events}</translation>
        </message>
        <message>
            <source>In your dialogues {minutes} min · {events}</source>
            <translation>Dialogeissasi {minutes} min · {events}</translation>
        </message>
        <message>
            <source>Plan {minutes} min</source>
            <translation>Varaa {minutes} min</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Events</source>
            <translation>Tapahtumat</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Ryhmät</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ohje</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Kirjaukset</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Osallistujat</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Suunnitelma</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ohjaus</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Asetukset</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Yhteenveto</translation>
        </message>
    </context>
    <context>
        <name>PairCard</name>
        <message numerus="yes">
            <source>%n pairs have met before.</source>
            <translation>
                <numerusform>%n pari on ollut yhdessä ennenkin.</numerusform>
                <numerusform>%n paria on ollut yhdessä ennenkin.</numerusform>
            </translation>
        </message>
        <message>
            <source>Latecomer</source>
            <translation>Myöhästynyt pariin</translation>
        </message>
        <message>
            <source>Mixed pairs</source>
            <translation>Arvo parit</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>Vierustoverit</translation>
        </message>
        <message>
            <source>New pairs</source>
            <translation>Arvo uudet parit</translation>
        </message>
        <message>
            <source>Nobody has the same pair a second time.</source>
            <translation>Kukaan ei saa samaa paria toista kertaa.</translation>
        </message>
        <message>
            <source>One group of three, because the number is odd.</source>
            <translation>Yksi kolmikko, koska määrä on pariton.</translation>
        </message>
        <message>
            <source>Went away</source>
            <translation>Lähti pois</translation>
        </message>
        <message>
            <source>comes {time}</source>
            <translation>tulossa {time}</translation>
        </message>
        <message>
            <source>held {time}</source>
            <translation>pidetty {time}</translation>
        </message>
    </context>
    <context>
        <name>PairMatrix</name>
        <message>
            <source>Who has talked with whom</source>
            <translation>Kuka on puhunut kenen kanssa</translation>
        </message>
    </context>
    <context>
        <name>PairsPane</name>
        <message>
            <source>Make pairs</source>
            <translation>Tee parit</translation>
        </message>
        <message>
            <source>No pairs yet. Neighbours talk, or make pairs now.</source>
            <translation>Pareja ei ole vielä tehty. Vieruskaverit juttelevat, tai tee parit nyt.</translation>
        </message>
        <message>
            <source>Two minutes left: tell the pairs softly</source>
            <translation>Kaksi minuuttia jäljellä: kerro pareille hiljaa</translation>
        </message>
    </context>
    <context>
        <name>PairsView</name>
        <message>
            <source>Give a phase the form Pairs on the page Plan.</source>
            <translation>Anna jollekin vaiheelle muoto Parit Suunnitelma-sivulla.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Ryhmä</translation>
        </message>
        <message>
            <source>No pairs in the plan</source>
            <translation>Suunnitelmassa ei ole pareja</translation>
        </message>
        <message>
            <source>The number is the pair round. Only you see this.</source>
            <translation>Numero kertoo parikierroksen. Vain sinä näet tämän.</translation>
        </message>
        <message>
            <source>Who has talked with whom</source>
            <translation>Kuka on puhunut kenen kanssa</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Komennot</translation>
        </message>
        <message>
            <source>Nothing has these words. Try fewer letters.</source>
            <translation>Näillä sanoilla ei löydy mitään. Kokeile vähempiä kirjaimia.</translation>
        </message>
        <message>
            <source>Search and commands</source>
            <translation>Haku ja komennot</translation>
        </message>
    </context>
    <context>
        <name>Pane</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rivi</numerusform>
                <numerusform>%n riviä</numerusform>
            </translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Ryhmä {number}</translation>
        </message>
        <message>
            <source>{group}: lines</source>
            <translation>{group}: rivit</translation>
        </message>
        <message>
            <source>{phase}: {time} left</source>
            <translation>{phase}: {time} jäljellä</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <source>Back to the others</source>
            <translation>Takaisin muiden joukkoon</translation>
        </message>
        <message>
            <source>In a window of its own</source>
            <translation>Omaan ikkunaan</translation>
        </message>
        <message>
            <source>More for this group</source>
            <translation>Lisää tälle ryhmälle</translation>
        </message>
    </context>
    <context>
        <name>PaneMenus</name>
        <message>
            <source>Save lines</source>
            <translation>Tallenna rivit</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv);;Text (*.md);;Data (*.json)</source>
            <translation>Taulukot (*.xlsx *.csv);;Teksti (*.md);;Data (*.json)</translation>
        </message>
        <message>
            <source>share</source>
            <comment>the tag, as one word</comment>
            <translation>jaa</translation>
        </message>
    </context>
    <context>
        <name>PaneNotices</name>
        <message numerus="yes">
            <source>%n line(s) not on disk. The text is safe here.</source>
            <translation>
                <numerusform>Rivi ei tallentunut levylle. Teksti on tässä tallessa.</numerusform>
                <numerusform>%n riviä ei tallentunut levylle. Teksti on tässä tallessa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) pasted.</source>
            <translation>
                <numerusform>%n rivi liitetty.</numerusform>
                <numerusform>%n riviä liitetty.</numerusform>
            </translation>
        </message>
        <message>
            <source>A half-typed line is where it was.</source>
            <translation>Kesken jäänyt rivi on tallella, jatka siitä.</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Kopioi teksti</translation>
        </message>
        <message>
            <source>Ctrl+Z takes them back.</source>
            <translation>Ctrl+Z peruu.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Jätä</translation>
        </message>
        <message>
            <source>Pasting lines: {done} of {total}</source>
            <translation>Liitetään rivejä: {done}/{total}</translation>
        </message>
        <message>
            <source>Possible identifier:</source>
            <translation>Mahdollinen tunniste:</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Vaihda</translation>
        </message>
        <message>
            <source>Save on another disk…</source>
            <translation>Tallenna toiselle levylle…</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Lopeta tähän</translation>
        </message>
        <message>
            <source>Suggestion: ”{text}”</source>
            <translation>Ehdotus: ”{text}”</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yritä uudelleen</translation>
        </message>
        <message>
            <source>You can go on typing.</source>
            <translation>Kirjoittamista voi jatkaa.</translation>
        </message>
    </context>
    <context>
        <name>PaperDesk</name>
        <message>
            <source>No printer was found.</source>
            <translation>Tulostinta ei löytynyt.</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-tiedostot (*.pdf)</translation>
        </message>
        <message>
            <source>Save a PDF and print it elsewhere.</source>
            <translation>Tallenna PDF ja tulosta se muualla.</translation>
        </message>
        <message>
            <source>Saved {file}.</source>
            <translation>{file} on tallennettu.</translation>
        </message>
        <message>
            <source>Sent to {printer}.</source>
            <translation>Lähetetty tulostimelle {printer}.</translation>
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
            <translation>Anna aika muodossa 10.42</translation>
        </message>
        <message>
            <source>Time on the paper, for example 10.42</source>
            <translation>Paperissa oleva aika, esimerkiksi 10.42</translation>
        </message>
        <message>
            <source>Typed in from paper: give the time, then the line</source>
            <translation>Paperilta: anna aika ja sitten rivi</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>(group {numbers})</source>
            <translation>(ryhmä {numbers})</translation>
        </message>
        <message>
            <source>(groups {numbers})</source>
            <translation>(ryhmät {numbers})</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Saapui</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Perui</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Ei saapunut</translation>
        </message>
        <message>
            <source>English-speaking</source>
            <translation>Englanninkielinen</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Odotetaan</translation>
        </message>
        <message>
            <source>Finnish-speaking</source>
            <translation>Suomenkielinen</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Ryhmä {number}</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>Jonossa</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Myöhässä</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Lähti</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Paikalla</translation>
        </message>
        <message>
            <source>Promote</source>
            <translation>Nosta</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Palauta</translation>
        </message>
        <message>
            <source>Swedish-speaking</source>
            <translation>Ruotsinkielinen</translation>
        </message>
        <message>
            <source>Taking part by phone</source>
            <translation>Puhelimella mukana</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>count</comment>
            <translation>perui</translation>
        </message>
        <message>
            <source>did not come</source>
            <comment>count</comment>
            <translation>ei saapunut</translation>
        </message>
        <message>
            <source>expected</source>
            <comment>count</comment>
            <translation>odotetaan</translation>
        </message>
        <message>
            <source>in the queue</source>
            <comment>count</comment>
            <translation>jonossa</translation>
        </message>
        <message>
            <source>late</source>
            <comment>count</comment>
            <translation>myöhässä</translation>
        </message>
        <message>
            <source>left</source>
            <comment>count</comment>
            <translation>lähti</translation>
        </message>
        <message>
            <source>present</source>
            <comment>count</comment>
            <translation>paikalla</translation>
        </message>
    </context>
    <context>
        <name>PeopleEditor</name>
        <message>
            <source>Ask for it</source>
            <translation>Lisää ehto</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peru</translation>
        </message>
        <message>
            <source>Group or round</source>
            <translation>Ryhmä tai kierros</translation>
        </message>
        <message>
            <source>Leave out {name}</source>
            <translation>Jätä pois {name}</translation>
        </message>
        <message>
            <source>Name, Enter adds</source>
            <translation>Nimi, Enter lisää</translation>
        </message>
        <message>
            <source>Who arrives later?</source>
            <translation>Kuka saapuu myöhemmin?</translation>
        </message>
        <message>
            <source>Who is always in one group?</source>
            <translation>Kuka on aina samassa ryhmässä?</translation>
        </message>
        <message>
            <source>Who leaves earlier?</source>
            <translation>Kuka lähtee aiemmin?</translation>
        </message>
        <message>
            <source>Who sits apart?</source>
            <translation>Ketkä istuvat erillään?</translation>
        </message>
        <message>
            <source>Who sits together?</source>
            <translation>Ketkä istuvat yhdessä?</translation>
        </message>
        <message>
            <source>from round {number} on</source>
            <translation>kierroksesta {number} alkaen</translation>
        </message>
        <message>
            <source>until round {number}</source>
            <translation>kierrokseen {number} asti</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>%n expected did not come</source>
            <translation>
                <numerusform>%n odotettu ei saapunut</numerusform>
                <numerusform>%n odotettua ei saapunut</numerusform>
            </translation>
        </message>
        <message>
            <source>Add somebody who is here</source>
            <translation>Lisää paikalla olija</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Vaihda tiedosto…</translation>
        </message>
        <message>
            <source>Arrival</source>
            <translation>Saapuminen</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Tuo tiedosto…</translation>
        </message>
        <message>
            <source>Import participants</source>
            <translation>Tuo osallistujat</translation>
        </message>
        <message>
            <source>Keep first names or numbers only</source>
            <translation>Säilytä vain etunimi tai numero</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Lists of people ({kinds})</source>
            <translation>Osallistujaluettelot ({kinds})</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Lisää</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Paperille</translation>
        </message>
        <message>
            <source>Parts of the page</source>
            <translation>Sivun osat</translation>
        </message>
        <message>
            <source>Roles in the groups</source>
            <translation>Ryhmien tehtävät</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
        <message>
            <source>add somebody who is here</source>
            <translation>lisää paikalla olija</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>perui</translation>
        </message>
        <message>
            <source>choose another of those found</source>
            <translation>valitse toinen löydetyistä</translation>
        </message>
        <message>
            <source>correct a registration</source>
            <translation>korjaa ilmoittautumista</translation>
        </message>
        <message>
            <source>find by the beginning of a name, and say arrived</source>
            <translation>hae nimen alulla ja merkitse saapuneeksi</translation>
        </message>
        <message>
            <source>paste a list from Excel</source>
            <translation>liitä luettelo Excelistä</translation>
        </message>
    </context>
    <context>
        <name>PeoplePaper</name>
        <message>
            <source>Badges</source>
            <translation>Nimilaput</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Luettelot</translation>
        </message>
        <message>
            <source>Lists as Word…</source>
            <translation>Luettelot Wordiin…</translation>
        </message>
        <message>
            <source>Name tents</source>
            <translation>Pöytäkyltit</translation>
        </message>
        <message>
            <source>Personal slips</source>
            <translation>Henkilökohtaiset laput</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Tulosta</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Huoneet</translation>
        </message>
        <message>
            <source>Rooms of a video meeting (csv)…</source>
            <translation>Videokokouksen huoneet (csv)…</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Taulukot (*.csv)</translation>
        </message>
        <message>
            <source>Word files (*.docx)</source>
            <translation>Word-tiedostot (*.docx)</translation>
        </message>
        <message>
            <source>{what} as PDF…</source>
            <translation>{what} PDF:nä…</translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>Find by name, organisation or address</source>
            <translation>Hae nimellä, organisaatiolla tai osoitteella</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Ryhmä</translation>
        </message>
        <message>
            <source>Group: all</source>
            <translation>Ryhmä: kaikki</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Tuo tiedosto…</translation>
        </message>
        <message>
            <source>Import the list of the registration system, paste it from Excel with Ctrl+V, or add people as they come with Ins.</source>
            <translation>Tuo ilmoittautumisjärjestelmän luettelo, liitä se Excelistä (Ctrl+V) tai lisää ihmiset sitä mukaa kuin he tulevat (Ins).</translation>
        </message>
        <message>
            <source>Nobody is registered yet</source>
            <translation>Kukaan ei ole vielä ilmoittautunut</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Osallistujat</translation>
        </message>
        <message>
            <source>Type the beginning of a name, Enter = arrived</source>
            <translation>Kirjoita nimen alku, Enter = saapui</translation>
        </message>
        <message>
            <source>{shown} / {all} shown</source>
            <translation>{shown} / {all} näkyvissä</translation>
        </message>
    </context>
    <context>
        <name>PersonChip</name>
        <message>
            <source>not here</source>
            <translation>ei paikalla</translation>
        </message>
        <message>
            <source>stays here</source>
            <translation>pysyy tässä</translation>
        </message>
    </context>
    <context>
        <name>PersonModel</name>
        <message>
            <source>Group</source>
            <translation>Ryhmä</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Kieli</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Tarpeet</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisaatio</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tila</translation>
        </message>
    </context>
    <context>
        <name>PersonPanel</name>
        <message>
            <source>E-mail, for sending the summary</source>
            <translation>Sähköposti yhteenvedon lähettämistä varten</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Etunimi</translation>
        </message>
        <message>
            <source>Language (fi, sv, en)</source>
            <translation>Kieli (fi, sv, en)</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Sukunimi</translation>
        </message>
        <message>
            <source>Level of work</source>
            <translation>Tehtävätaso</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Tarpeet</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisaatio</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Poista luettelosta</translation>
        </message>
        <message>
            <source>Takes part by</source>
            <translation>Osallistumistapa</translation>
        </message>
        <message>
            <source>Type of organisation</source>
            <translation>Organisaation tyyppi</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Yksikkö</translation>
        </message>
    </context>
    <context>
        <name>PhaseActions</name>
        <message>
            <source>Accept</source>
            <translation>Hyväksy</translation>
        </message>
        <message>
            <source>Dialogues begin at {clock}: {minutes} min left.</source>
            <translation>Dialogi alkaa {clock}: aikaa jää {minutes} min.</translation>
        </message>
        <message>
            <source>Give a clock time such as 10.15.</source>
            <translation>Anna kellonaika, esimerkiksi 10.15.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ei nyt</translation>
        </message>
        <message>
            <source>Protected phases give time too, down to their minimum.</source>
            <translation>Myös suojatut vaiheet lyhenevät, enintään minimiinsä.</translation>
        </message>
        <message>
            <source>Protected phases stay as they are.</source>
            <translation>Suojatut vaiheet pysyvät ennallaan.</translation>
        </message>
        <message>
            <source>The plan does not fit: {missing} min are missing even at its shortest.</source>
            <translation>Suunnitelma ei mahdu: lyhimmilläänkin puuttuu {missing} min.</translation>
        </message>
    </context>
    <context>
        <name>PhaseDelegate</name>
        <message>
            <source>Clock time; empty frees the start</source>
            <translation>Kellonaika; tyhjä vapauttaa alun</translation>
        </message>
        <message>
            <source>Give a clock time such as 10.35.</source>
            <translation>Anna kellonaika, esimerkiksi 10.35.</translation>
        </message>
        <message>
            <source>Give whole minutes, 1–{most}.</source>
            <translation>Anna kokonaisia minuutteja, 1–{most}.</translation>
        </message>
        <message>
            <source>Length in minutes</source>
            <translation>Kesto minuutteina</translation>
        </message>
        <message>
            <source>Name of the phase</source>
            <translation>Vaiheen nimi</translation>
        </message>
        <message>
            <source>When time runs out</source>
            <translation>Kun aika loppuu</translation>
        </message>
    </context>
    <context>
        <name>PhaseModel</name>
        <message>
            <source>(remark)</source>
            <translation>(huomio)</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Kesto</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Vaihe</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Kysymys</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Klo</translation>
        </message>
        <message>
            <source>When time runs out</source>
            <translation>Kun aika loppuu</translation>
        </message>
        <message>
            <source>fixed</source>
            <translation>lukittu</translation>
        </message>
    </context>
    <context>
        <name>PhasePanel</name>
        <message>
            <source>Form</source>
            <translation>Muoto</translation>
        </message>
        <message>
            <source>Form of work</source>
            <translation>Työskentelyn muoto</translation>
        </message>
        <message>
            <source>Give whole minutes, at least 1.</source>
            <translation>Anna kokonaisia minuutteja, vähintään 1.</translation>
        </message>
        <message>
            <source>Give whole minutes, or leave it empty.</source>
            <translation>Anna kokonaisia minuutteja tai jätä tyhjäksi.</translation>
        </message>
        <message>
            <source>Ready wordings</source>
            <translation>Valmiit sanoitukset</translation>
        </message>
        <message>
            <source>Reminder for yourself</source>
            <translation>Muistutus itselle</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Käsikirjoitus</translation>
        </message>
        <message>
            <source>Shortest length in minutes</source>
            <translation>Lyhin kesto minuutteina</translation>
        </message>
        <message>
            <source>Shortest length, min</source>
            <translation>Lyhin kesto, min</translation>
        </message>
        <message>
            <source>Soon over, min before</source>
            <translation>Pian loppu, min ennen</translation>
        </message>
        <message>
            <source>Soon over, minutes before the end</source>
            <translation>Pian loppu, minuuttia ennen loppua</translation>
        </message>
        <message>
            <source>The next phase begins by itself</source>
            <translation>Seuraava vaihe alkaa itsestään</translation>
        </message>
        <message>
            <source>What must remain when the phase is made shorter</source>
            <translation>Mitä vaiheesta on jäätävä, kun sitä lyhennetään</translation>
        </message>
        <message>
            <source>When the timer softly changes; empty: in the last fifth</source>
            <translation>Milloin ajastin muuttuu pehmeästi; tyhjä: viimeisessä viidenneksessä</translation>
        </message>
        <message>
            <source>When time runs out</source>
            <translation>Kun aika loppuu</translation>
        </message>
    </context>
    <context>
        <name>PhasesTab</name>
        <message>
            <source>Phases</source>
            <translation>Vaiheet</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n muu</numerusform>
                <numerusform>%n muuta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n sääntö</numerusform>
                <numerusform>%n sääntöä</numerusform>
            </translation>
        </message>
        <message>
            <source>All groups in one room.</source>
            <translation>Kaikki ryhmät yhdessä tilassa.</translation>
        </message>
        <message>
            <source>All groups together</source>
            <translation>Kaikki yhdessä</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Tauko</translation>
        </message>
        <message>
            <source>Choose the line during which the groups meet.</source>
            <translation>Valitse rivi, jonka aikana ryhmät kokoontuvat.</translation>
        </message>
        <message>
            <source>Closing questions</source>
            <translation>Lopetuskysymykset</translation>
        </message>
        <message>
            <source>Deepening questions</source>
            <translation>Syventävät kysymykset</translation>
        </message>
        <message>
            <source>Dialogue in the circle</source>
            <translation>Keskustelu piirissä</translation>
        </message>
        <message>
            <source>Ends at the latest</source>
            <translation>Päättyy viimeistään</translation>
        </message>
        <message>
            <source>Everyone alone</source>
            <translation>Yksin</translation>
        </message>
        <message>
            <source>Everyone thinks or writes in silence.</source>
            <translation>Jokainen miettii tai kirjoittaa hiljaa.</translation>
        </message>
        <message>
            <source>Fishbowl</source>
            <translation>Akvaariokeskustelu</translation>
        </message>
        <message>
            <source>Free talk; one speaks at a time.</source>
            <translation>Vapaata keskustelua; yksi puhuu kerrallaan.</translation>
        </message>
        <message>
            <source>Free time.</source>
            <translation>Vapaata aikaa.</translation>
        </message>
        <message>
            <source>Gives time down to its minimum.</source>
            <translation>Antaa aikaa minimiinsä asti.</translation>
        </message>
        <message>
            <source>Goes first when time runs out.</source>
            <translation>Jää ensimmäisenä pois, kun aika loppuu.</translation>
        </message>
        <message>
            <source>In pairs</source>
            <translation>Pareittain</translation>
        </message>
        <message>
            <source>Line {line}: {clock} is earlier than the time before it.</source>
            <translation>Rivi {line}: {clock} on aikaisempi kuin edellinen aika.</translation>
        </message>
        <message>
            <source>Line {line}: {clock} is not a time; the line is left out.</source>
            <translation>Rivi {line}: {clock} ei ole kellonaika; rivi jää pois.</translation>
        </message>
        <message>
            <source>Line {line}: {clock} is read as after midnight.</source>
            <translation>Rivi {line}: {clock} luettiin puolenyön jälkeen.</translation>
        </message>
        <message>
            <source>Line {line}: {clock} is read as {read}.</source>
            <translation>Rivi {line}: {clock} luettiin {read}.</translation>
        </message>
        <message>
            <source>May be left out</source>
            <translation>Voi jättää</translation>
        </message>
        <message>
            <source>No line begins with a time such as 9.00.</source>
            <translation>Mikään rivi ei ala kellonajalla, esimerkiksi 9.00.</translation>
        </message>
        <message>
            <source>No proposal ever takes time from it.</source>
            <translation>Mikään ehdotus ei ota siitä aikaa.</translation>
        </message>
        <message>
            <source>One after another in the circle; passing is allowed.</source>
            <translation>Vuorotellen piirissä; vuoron saa ohittaa.</translation>
        </message>
        <message>
            <source>Opening questions</source>
            <translation>Aloituskysymykset</translation>
        </message>
        <message>
            <source>Pairs are heard in turn, each goes on from the former.</source>
            <translation>Parit kuullaan vuorotellen, kukin jatkaa edellisestä.</translation>
        </message>
        <message>
            <source>Pairs one after another</source>
            <translation>Kumuloituva parikeskustelu</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Suojattu</translation>
        </message>
        <message>
            <source>Round in the circle</source>
            <translation>Kierros piirissä</translation>
        </message>
        <message>
            <source>Shrinks</source>
            <translation>Joustaa</translation>
        </message>
        <message>
            <source>The inner circle talks, the outer one listens; then change.</source>
            <translation>Sisäpiiri puhuu, ulkopiiri kuuntelee; sitten vaihdetaan.</translation>
        </message>
        <message>
            <source>Two talk together; an odd number makes one trio.</source>
            <translation>Kaksi juttelee; parittomasta määrästä tulee yksi kolmikko.</translation>
        </message>
        <message>
            <source>Untitled phase</source>
            <translation>Nimetön vaihe</translation>
        </message>
        <message>
            <source>chosen on the spot</source>
            <translation>valitaan paikalla</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>täsmää</translation>
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
            <translation>{clock} · {minutes} min: puuttuu {missing} min</translation>
        </message>
        <message>
            <source>{count} min free</source>
            <translation>{count} min vapaata</translation>
        </message>
        <message>
            <source>{count} min over</source>
            <translation>{count} min yli</translation>
        </message>
        <message>
            <source>{phase} {before} → left out</source>
            <translation>{phase} {before} → jää pois</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>Add phase</source>
            <translation>Lisää vaihe</translation>
        </message>
        <message>
            <source>Goal and invitation</source>
            <translation>Tavoite ja kutsu</translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Pelisäännöt</translation>
        </message>
        <message>
            <source>Parts of the plan</source>
            <translation>Suunnitelman osat</translation>
        </message>
        <message>
            <source>Phases</source>
            <translation>Vaiheet</translation>
        </message>
        <message>
            <source>Rehearse {speed}×</source>
            <translation>Harjoittele {speed}×</translation>
        </message>
        <message>
            <source>Script on paper</source>
            <translation>Käsikirjoitus paperille</translation>
        </message>
        <message>
            <source>Template…</source>
            <translation>Pohja…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
        <message>
            <source>add a phase after this one</source>
            <translation>lisää vaihe tämän jälkeen</translation>
        </message>
        <message>
            <source>change its name</source>
            <translation>muuta nimi</translation>
        </message>
        <message>
            <source>copy it</source>
            <translation>kopioi</translation>
        </message>
        <message>
            <source>give its length</source>
            <translation>anna kesto</translation>
        </message>
        <message>
            <source>mend a remark</source>
            <translation>korjaa huomio</translation>
        </message>
        <message>
            <source>move it</source>
            <translation>siirrä</translation>
        </message>
        <message>
            <source>one minute more or less</source>
            <translation>minuutti lisää tai vähemmän</translation>
        </message>
        <message>
            <source>protected, shrinks, may be left out</source>
            <translation>suojattu, joustaa, voi jättää</translation>
        </message>
        <message>
            <source>remove the phase</source>
            <translation>poista vaihe</translation>
        </message>
        <message>
            <source>the tab before or after</source>
            <translation>edellinen tai seuraava välilehti</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>Names are in this list only. They do not get into notes or the summary.</source>
            <translation>Nimet ovat vain tässä luettelossa. Ne eivät tule kirjauksiin eivätkä yhteenvetoon.</translation>
        </message>
        <message>
            <source>To be deleted {day}.</source>
            <translation>Poistetaan {day}.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeEditor</name>
        <message numerus="yes">
            <source>%n line(s) without a time are left out.</source>
            <translation>
                <numerusform>%n rivi ilman kellonaikaa jää pois.</numerusform>
                <numerusform>%n riviä ilman kellonaikaa jää pois.</numerusform>
            </translation>
        </message>
        <message>
            <source>9.00 Welcome
9.10 Talk
10.00 Dialogues
11.45 End</source>
            <translation>9.00 Tervetuloa
9.10 Alustus
10.00 Dialogit
11.45 Tilaisuus päättyy</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peru</translation>
        </message>
        <message>
            <source>Lines that begin with a clock time become the frame around the dialogue.</source>
            <translation>Kellonajalla alkavista riveistä tulee dialogin kehys.</translation>
        </message>
        <message>
            <source>Paste a programme</source>
            <translation>Liitä ohjelma</translation>
        </message>
        <message>
            <source>Programme as text</source>
            <translation>Ohjelma tekstinä</translation>
        </message>
        <message>
            <source>Programme of the day</source>
            <translation>Päivän ohjelma</translation>
        </message>
        <message>
            <source>Remove the programme</source>
            <translation>Poista ohjelma</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Ota käyttöön</translation>
        </message>
    </context>
    <context>
        <name>PromptCards</name>
        <message>
            <source>A card never points at anybody by name. ↑↓ choose, Enter marks it used.</source>
            <translation>Kortti ei koskaan osoita ketään nimellä. ↑↓ selaa, Enter merkitsee käytetyksi.</translation>
        </message>
        <message>
            <source>Find a prompt card</source>
            <translation>Etsi ohjauskortti</translation>
        </message>
        <message>
            <source>Prompt cards</source>
            <translation>Ohjauskortit</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message numerus="yes">
            <source>%n change groups</source>
            <translation>
                <numerusform>%n vaihtaa ryhmää</numerusform>
                <numerusform>%n vaihtaa ryhmää</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay.</source>
            <translation>
                <numerusform>%n pysyy.</numerusform>
                <numerusform>%n pysyy.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer is not enough.</source>
            <translation>Vähempi ei riitä.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ei nyt</translation>
        </message>
        <message>
            <source>Proposal:</source>
            <translation>Ehdotus:</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Ota käyttöön</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ja %n muu</numerusform>
                <numerusform>ja %n muuta</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalPanel</name>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <source>From shared tags and shared words, computed on this computer. Tick what you want: nothing is changed before you accept, and each name is yours to rewrite.</source>
            <translation>Yhteisistä tunnisteista ja sanoista, laskettu tällä koneella. Merkitse, mitkä otat: mikään ei muutu ennen kuin hyväksyt, ja jokaisen nimen voi kirjoittaa uudelleen.</translation>
        </message>
        <message>
            <source>No tag and no word is shared by enough lines that have no theme yet.</source>
            <translation>Mikään tunniste tai sana ei yhdistä riittävän monta riviä, joilla ei vielä ole teemaa.</translation>
        </message>
        <message>
            <source>No thanks</source>
            <translation>Ei kiitos</translation>
        </message>
        <message>
            <source>Proposed themes</source>
            <translation>Ehdotus teemoiksi</translation>
        </message>
        <message numerus="yes">
            <source>Take %n theme(s)</source>
            <translation>
                <numerusform>Ota %n teema</numerusform>
                <numerusform>Ota %n teemaa</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalRow</name>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n ryhmä</numerusform>
                <numerusform>%n ryhmää</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rivi</numerusform>
                <numerusform>%n riviä</numerusform>
            </translation>
        </message>
        <message>
            <source>tag {tags}</source>
            <translation>tunniste {tags}</translation>
        </message>
        <message>
            <source>words: {words}</source>
            <translation>sanat: {words}</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Next question</source>
            <translation>Seuraava kysymys</translation>
        </message>
        <message>
            <source>No question in this phase</source>
            <translation>Tässä vaiheessa ei ole kysymystä</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Kysymys</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>Edellinen kysymys</translation>
        </message>
        <message>
            <source>Question from the group</source>
            <translation>Kysymys ryhmältä</translation>
        </message>
        <message>
            <source>Question {number}/{count}</source>
            <translation>Kysymys {number}/{count}</translation>
        </message>
        <message>
            <source>Write the question as it was asked</source>
            <translation>Kirjoita kysymys niin kuin se kysyttiin</translation>
        </message>
    </context>
    <context>
        <name>QuestionField</name>
        <message>
            <source>Move down</source>
            <translation>Siirrä alas</translation>
        </message>
        <message>
            <source>Move or remove the question</source>
            <translation>Siirrä tai poista kysymys</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Siirrä ylös</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Kysymys</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Poista</translation>
        </message>
        <message>
            <source>asked in group {numbers}</source>
            <translation>kysytty ryhmässä {numbers}</translation>
        </message>
        <message>
            <source>this group's own</source>
            <translation>tämän ryhmän oma</translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message>
            <source>Add question</source>
            <translation>Lisää kysymys</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Kaikki ryhmät</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Ryhmä {number}</translation>
        </message>
        <message>
            <source>Question bank</source>
            <translation>Kysymyspankki</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Kysymykset</translation>
        </message>
        <message>
            <source>Whose questions</source>
            <translation>Kenen kysymykset</translation>
        </message>
    </context>
    <context>
        <name>QuoteView</name>
        <message numerus="yes">
            <source>%n may leave the event</source>
            <translation>
                <numerusform>%n saa julkaista</numerusform>
                <numerusform>%n saa julkaista</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n sitaatti</numerusform>
                <numerusform>%n sitaattia</numerusform>
            </translation>
        </message>
        <message>
            <source>A line that begins with " is somebody's own words.</source>
            <translation>Rivi, joka alkaa merkillä ", on jonkun omia sanoja.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Kaikki</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Saa julkaista</translation>
        </message>
        <message>
            <source>Keep inside</source>
            <translation>Pidä sisällä</translation>
        </message>
        <message>
            <source>May leave</source>
            <translation>Saa julkaista</translation>
        </message>
        <message>
            <source>No quotes here</source>
            <translation>Ei sitaatteja</translation>
        </message>
        <message>
            <source>Not cleared</source>
            <translation>Ei hyväksytyt</translation>
        </message>
        <message>
            <source>Not word for word</source>
            <translation>Mukailtu</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Sitaatit</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Käytetyt</translation>
        </message>
        <message>
            <source>Which quotes</source>
            <translation>Mitkä sitaatit</translation>
        </message>
        <message>
            <source>Word for word</source>
            <translation>Sanatarkka</translation>
        </message>
    </context>
    <context>
        <name>Quotes</name>
        <message>
            <source>cleared</source>
            <translation>saa julkaista</translation>
        </message>
        <message>
            <source>not cleared</source>
            <translation>ei hyväksytty</translation>
        </message>
        <message>
            <source>not word for word</source>
            <translation>mukailtu</translation>
        </message>
        <message>
            <source>word for word</source>
            <translation>sanatarkka</translation>
        </message>
        <message>
            <source>wording changed</source>
            <translation>sanamuoto muuttui</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation>Sivut</translation>
        </message>
    </context>
    <context>
        <name>RailItem</name>
        <message>
            <source>{page}, needs attention: {count}</source>
            <translation>{page}, vaatii huomiota: {count}</translation>
        </message>
    </context>
    <context>
        <name>ReadCard</name>
        <message>
            <source>1 · The file was read like this</source>
            <translation>1 · Tiedosto luettiin näin</translation>
        </message>
        <message>
            <source>Bar ( | )</source>
            <translation>Pystyviiva ( | )</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Merkistö</translation>
        </message>
        <message>
            <source>Comma ( , )</source>
            <translation>Pilkku ( , )</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>Tiedoston ensimmäiset rivit</translation>
        </message>
        <message>
            <source>Letters look broken: try other characters.</source>
            <translation>Kirjaimet näyttävät rikkinäisiltä: kokeile toista merkistöä.</translation>
        </message>
        <message>
            <source>No å, ä or ö in the names to check by.</source>
            <translation>Nimissä ei ole ääkkösiä, joista tarkistaa.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ei ole</translation>
        </message>
        <message>
            <source>Row of headings</source>
            <translation>Otsikkorivi</translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>Rivi {number}</translation>
        </message>
        <message>
            <source>Semicolon ( ; )</source>
            <translation>Puolipiste ( ; )</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Erotin</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Taulukko</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Sarkain</translation>
        </message>
        <message>
            <source>guessed</source>
            <translation>arvattu</translation>
        </message>
        <message>
            <source>Å, ä and ö are right: {names}</source>
            <translation>Ääkköset oikein: {names}</translation>
        </message>
    </context>
    <context>
        <name>ReadView</name>
        <message>
            <source>Nothing to read yet</source>
            <translation>Ei vielä luettavaa</translation>
        </message>
        <message>
            <source>Space reads on, Enter corrects. Is something missing?</source>
            <translation>Välilyönti jatkaa, Enter korjaa. Puuttuuko jotain?</translation>
        </message>
        <message>
            <source>Write a sentence or a key message first.</source>
            <translation>Kirjoita ensin lause tai avainviesti.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Add what is missing</source>
            <translation>Lisää puuttuva</translation>
        </message>
        <message>
            <source>All lines</source>
            <translation>Kaikki rivit</translation>
        </message>
        <message>
            <source>Back to typing</source>
            <translation>Takaisin kirjaamaan</translation>
        </message>
        <message>
            <source>Keep, next</source>
            <translation>Pidä, seuraava</translation>
        </message>
        <message>
            <source>Main points</source>
            <translation>Pääkohdat</translation>
        </message>
        <message>
            <source>Remove on request</source>
            <translation>Poista pyynnöstä</translation>
        </message>
        <message>
            <source>What is missing? Type it and press Enter</source>
            <translation>Mitä puuttuu? Kirjoita ja paina Enter</translation>
        </message>
        <message>
            <source>Which lines are read</source>
            <translation>Mitkä rivit luetaan</translation>
        </message>
        <message>
            <source>{group}: {count} lines to read</source>
            <translation>{group}: luettavia rivejä {count}</translation>
        </message>
    </context>
    <context>
        <name>RecipientRow</name>
        <message>
            <source>Language of {name}</source>
            <translation>Kieli: {name}</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Vastaanottaja</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Poista {name}</translation>
        </message>
        <message>
            <source>Sent again</source>
            <translation>Lähetetty uudelleen</translation>
        </message>
        <message>
            <source>Sent now</source>
            <translation>Lähetetty</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>ei vielä lähetetty</translation>
        </message>
        <message>
            <source>sent {time}</source>
            <translation>lähetetty {time}</translation>
        </message>
    </context>
    <context>
        <name>RecipientsCard</name>
        <message>
            <source>New recipient</source>
            <translation>Uusi vastaanottaja</translation>
        </message>
        <message>
            <source>New recipient, then Enter</source>
            <translation>Uusi vastaanottaja ja Enter</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Vastaanottajat</translation>
        </message>
        <message>
            <source>sent {sent} of {all}</source>
            <translation>lähetetty {sent}/{all}</translation>
        </message>
    </context>
    <context>
        <name>RehearsalStrip</name>
        <message>
            <source>End the rehearsal</source>
            <translation>Lopeta harjoitus</translation>
        </message>
        <message>
            <source>Nothing is saved: your event stays as it was.</source>
            <translation>Mitään ei tallenneta: tapahtumasi pysyy ennallaan.</translation>
        </message>
        <message>
            <source>Rehearsal at {speed}× speed.</source>
            <translation>Harjoitus {speed}-kertaisella nopeudella.</translation>
        </message>
    </context>
    <context>
        <name>RemindersCard</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n muu</numerusform>
                <numerusform>%n muuta</numerusform>
            </translation>
        </message>
        <message>
            <source>Note before the start</source>
            <translation>Huomaa ennen alkua</translation>
        </message>
    </context>
    <context>
        <name>Replanner</name>
        <message>
            <source>Somebody has no seat yet</source>
            <translation>Joku on vielä ilman paikkaa</translation>
        </message>
        <message>
            <source>{group} has {count} left</source>
            <translation>{group}: jäljellä {count}</translation>
        </message>
    </context>
    <context>
        <name>ResumeCard</name>
        <message numerus="yes">
            <source>%n line(s) safe</source>
            <translation>
                <numerusform>%n rivi tallessa</numerusform>
                <numerusform>%n riviä tallessa</numerusform>
            </translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Poissa</translation>
        </message>
        <message>
            <source>Go on from here</source>
            <translation>Jatka tästä</translation>
        </message>
        <message>
            <source>Go on without the time in between</source>
            <translation>Jatka ilman tauolla mennyttä aikaa</translation>
        </message>
        <message>
            <source>Keep the line</source>
            <translation>Pidä rivi</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Kirjaukset</translation>
        </message>
        <message>
            <source>One line was not finished:</source>
            <translation>Yksi rivi jäi kirjoittamatta loppuun:</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Vaihe</translation>
        </message>
        <message>
            <source>The event was running. Go on?</source>
            <translation>Tapahtuma oli käynnissä. Jatketaanko?</translation>
        </message>
        <message>
            <source>The file was checked and is sound. Nothing typed is lost.</source>
            <translation>Tiedosto tarkistettu, ehjä. Mitään kirjoitettua ei kadonnut.</translation>
        </message>
        <message>
            <source>began {start}, {left} left now</source>
            <translation>alkoi {start}, nyt jäljellä {left}</translation>
        </message>
        <message>
            <source>the clock went on all the time</source>
            <translation>kello laski koko ajan</translation>
        </message>
        <message>
            <source>the last one {time}</source>
            <translation>viimeinen {time}</translation>
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
            <translation>”{title}” on ollut käynnissä klo {began} alkaen. Viimeisin merkintä klo {last}.</translation>
        </message>
    </context>
    <context>
        <name>Returned</name>
        <message>
            <source>(has no place here: copy it by hand)</source>
            <translation>(ei paikkaa täällä: kopioi käsin)</translation>
        </message>
        <message>
            <source>(nothing yet)</source>
            <translation>(ei vielä mitään)</translation>
        </message>
        <message>
            <source>(taken out)</source>
            <translation>(poistettu)</translation>
        </message>
        <message>
            <source>Here: {text}</source>
            <translation>Täällä: {text}</translation>
        </message>
        <message>
            <source>In the document: {text}</source>
            <translation>Asiakirjassa: {text}</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>muutettu</translation>
        </message>
        <message>
            <source>changed here too</source>
            <translation>muuttunut myös täällä</translation>
        </message>
        <message>
            <source>differences in {theme}</source>
            <translation>erot: {theme}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>uusi</translation>
        </message>
        <message>
            <source>no place here</source>
            <translation>ei paikkaa</translation>
        </message>
        <message>
            <source>statement of a theme</source>
            <translation>teeman väite</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>poistettu</translation>
        </message>
        <message>
            <source>text of {theme}</source>
            <translation>teksti: {theme}</translation>
        </message>
    </context>
    <context>
        <name>ReturnedView</name>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n ero</numerusform>
                <numerusform>%n eroa</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <source>Differences of the edited document</source>
            <translation>Muokatun asiakirjan erot</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Täällä nyt</translation>
        </message>
        <message>
            <source>In the document</source>
            <translation>Asiakirjassa</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Jätä</translation>
        </message>
        <message>
            <source>Nothing left to decide</source>
            <translation>Kaikki on käyty läpi</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Ota</translation>
        </message>
        <message>
            <source>What you left as it was stays in the document alone.</source>
            <translation>Jätetyt muutokset ovat vain asiakirjassa.</translation>
        </message>
        <message>
            <source>nobody knows what it said when it left</source>
            <translation>ei tiedetä, mitä siinä luki lähtiessä</translation>
        </message>
    </context>
    <context>
        <name>Returns</name>
        <message numerus="yes">
            <source>%n translation(s) taken over.</source>
            <translation>
                <numerusform>%n käännös luettu.</numerusform>
                <numerusform>%n käännöstä luettu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read back an edited document</source>
            <translation>Lue muokattu asiakirja takaisin</translation>
        </message>
        <message numerus="yes">
            <source>The original of %n has changed since.</source>
            <translation>
                <numerusform>%n alkuteksti on muuttunut sen jälkeen.</numerusform>
                <numerusform>%n alkutekstiä on muuttunut sen jälkeen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The original of %n is gone: left out.</source>
            <translation>
                <numerusform>%n alkuteksti on poistettu: käännös jätettiin pois.</numerusform>
                <numerusform>%n alkutekstiä on poistettu: käännökset jätettiin pois.</numerusform>
            </translation>
        </message>
        <message>
            <source>Word documents and XLIFF (*.docx *.xlf *.xliff)</source>
            <translation>Word-asiakirjat ja XLIFF (*.docx *.xlf *.xliff)</translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message numerus="yes">
            <source>%n line(s) asked to be removed.</source>
            <translation>
                <numerusform>%n rivi on pyydetty poistamaan.</numerusform>
                <numerusform>%n riviä on pyydetty poistamaan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n line(s) for good…</source>
            <translation>
                <numerusform>Poista %n rivi pysyvästi…</numerusform>
                <numerusform>Poista %n riviä pysyvästi…</numerusform>
            </translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>Tunnisteet</translation>
        </message>
        <message>
            <source>They go from the file, its history and its copies. This cannot be undone.</source>
            <translation>Rivit poistuvat tiedostosta, sen historiasta ja kopioista. Tätä ei voi perua.</translation>
        </message>
        <message>
            <source>This was not checked</source>
            <translation>Tätä ei tarkistettu</translation>
        </message>
        <message>
            <source>Yes, delete for good</source>
            <translation>Kyllä, poista pysyvästi</translation>
        </message>
        <message>
            <source>{lines} lines checked: {found} found, {replaced} replaced, {left} left</source>
            <translation>Tarkistettuja rivejä {lines}: löydöksiä {found}, vaihdettuja {replaced}, jätettyjä {left}</translation>
        </message>
    </context>
    <context>
        <name>RingTimer</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuutti</numerusform>
                <numerusform>%n minuuttia</numerusform>
            </translation>
        </message>
        <message>
            <source>left</source>
            <translation>jäljellä</translation>
        </message>
        <message>
            <source>not running</source>
            <translation>ei käynnissä</translation>
        </message>
        <message>
            <source>over</source>
            <translation>päättynyt</translation>
        </message>
        <message>
            <source>over time</source>
            <translation>yli ajan</translation>
        </message>
        <message>
            <source>silence</source>
            <translation>hiljaisuus</translation>
        </message>
        <message>
            <source>soon over</source>
            <translation>pian loppu</translation>
        </message>
        <message>
            <source>starts at {time}</source>
            <translation>alkaa klo {time}</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>pysäytetty</translation>
        </message>
    </context>
    <context>
        <name>RolesTab</name>
        <message>
            <source>Co-facilitator</source>
            <translation>Toinen ohjaaja</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Ohjaaja</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>Kirjuri</translation>
        </message>
        <message>
            <source>Room or link</source>
            <translation>Huone tai linkki</translation>
        </message>
        <message>
            <source>Technical support</source>
            <translation>Tekninen tuki</translation>
        </message>
        <message>
            <source>There are no groups yet. Make them on the page Groups.</source>
            <translation>Ryhmiä ei ole vielä. Tee ne sivulla Ryhmät.</translation>
        </message>
    </context>
    <context>
        <name>RoundTabs</name>
        <message>
            <source>Begins with the phase</source>
            <translation>Alkaa vaiheesta</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Piiri</translation>
        </message>
        <message>
            <source>More about this round</source>
            <translation>Lisää tästä kierroksesta</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>Uusi kierros</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Parit</translation>
        </message>
        <message>
            <source>Remove the round</source>
            <translation>Poista kierros</translation>
        </message>
        <message>
            <source>Round 1</source>
            <translation>Kierros 1</translation>
        </message>
        <message>
            <source>Round {number}  {time}</source>
            <translation>Kierros {number}  {time}</translation>
        </message>
        <message>
            <source>Rounds, circles and pairs</source>
            <translation>Kierrokset, piirit ja parit</translation>
        </message>
    </context>
    <context>
        <name>RoundView</name>
        <message>
            <source>Choose conditions and the number of groups above, then divide.</source>
            <translation>Valitse ylhäältä ehdot ja ryhmien määrä ja jaa sitten.</translation>
        </message>
        <message>
            <source>Divide</source>
            <translation>Jaa ryhmiin</translation>
        </message>
        <message>
            <source>Drag, or Space picks up and a digit moves</source>
            <translation>Vedä, tai väli tarttuu ja numero siirtää</translation>
        </message>
        <message>
            <source>Nobody is in a group yet</source>
            <translation>Kukaan ei ole vielä ryhmässä</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>The recorder changed: {names} {time}. {who} saw the last ten lines.</source>
            <extracomment>"Maija → Pekka 10.45"; the last ten lines were in view when Pekka began.</extracomment>
            <translation>Kirjuri vaihtui: {names} {time}. {who} näki kymmenen viimeistä riviä.</translation>
        </message>
        <message>
            <source>being typed</source>
            <translation>kirjoitetaan</translation>
        </message>
        <message>
            <source>in two places</source>
            <translation>kahdessa paikassa</translation>
        </message>
        <message>
            <source>left out of exports</source>
            <translation>poistetaan viennistä</translation>
        </message>
        <message>
            <source>not on disk</source>
            <translation>ei levyllä</translation>
        </message>
        <message>
            <source>only on this computer</source>
            <translation>vain tällä koneella</translation>
        </message>
        <message>
            <source>possible identifier</source>
            <translation>mahdollinen tunniste</translation>
        </message>
    </context>
    <context>
        <name>RuleDifferences</name>
        <message>
            <source>added</source>
            <translation>lisätty</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>jätetty pois</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>muotoiltu toisin</translation>
        </message>
        <message>
            <source>same</source>
            <translation>sama</translation>
        </message>
    </context>
    <context>
        <name>RuleField</name>
        <message>
            <source>Move rule {number} up</source>
            <translation>Siirrä sääntö {number} ylös</translation>
        </message>
        <message>
            <source>Remove rule {number}</source>
            <translation>Poista sääntö {number}</translation>
        </message>
        <message>
            <source>Rule {number}</source>
            <translation>Sääntö {number}</translation>
        </message>
    </context>
    <context>
        <name>RuleList</name>
        <message>
            <source>Add a rule</source>
            <translation>Lisää sääntö</translation>
        </message>
    </context>
    <context>
        <name>RulesCard</name>
        <message>
            <source>Compare</source>
            <translation>Vertaa</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Muokkaa</translation>
        </message>
        <message>
            <source>Edit or compare</source>
            <translation>Muokkaa tai vertaa</translation>
        </message>
        <message>
            <source>From “{other}” to the rules of this event:</source>
            <translation>Sarjasta ”{other}” tämän tapahtuman sääntöihin:</translation>
        </message>
        <message>
            <source>Greeting above the rules</source>
            <translation>Tervehdys sääntöjen yllä</translation>
        </message>
        <message>
            <source>Keep for all events</source>
            <translation>Tallenna kaikille tapahtumille</translation>
        </message>
        <message>
            <source>Language of the rules</source>
            <translation>Sääntöjen kieli</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Logo…</source>
            <translation>Logo…</translation>
        </message>
        <message>
            <source>Name of your own sheet</source>
            <translation>Oman huoneentaulun nimi</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Poista logo</translation>
        </message>
        <message>
            <source>Rules of this event</source>
            <translation>Tapahtuman säännöt</translation>
        </message>
    </context>
    <context>
        <name>RulesTab</name>
        <message>
            <source>All your events can use it.</source>
            <translation>Voit käyttää sitä kaikissa tapahtumissasi.</translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Pelisäännöt</translation>
        </message>
        <message>
            <source>Language of the sheet</source>
            <translation>Huoneentaulun kieli</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paperi</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
            <translation>Kuvat (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Tulosta</translation>
        </message>
        <message>
            <source>Rule sheets (*.json)</source>
            <translation>Huoneentaulut (*.json)</translation>
        </message>
        <message>
            <source>{name}, version {version}, is kept.</source>
            <translation>{name}, versio {version}, on tallennettu.</translation>
        </message>
    </context>
    <context>
        <name>Run</name>
        <message numerus="yes">
            <source>%n min early</source>
            <translation>
                <numerusform>%n min edellä</numerusform>
                <numerusform>%n min edellä</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min late</source>
            <translation>
                <numerusform>%n min myöhässä</numerusform>
                <numerusform>%n min myöhässä</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) added.</source>
            <translation>
                <numerusform>Lisätty %n minuutti.</numerusform>
                <numerusform>Lisätty %n minuuttia.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) less</source>
            <translation>
                <numerusform>%n minuutti vähemmän</numerusform>
                <numerusform>%n minuuttia vähemmän</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) more</source>
            <translation>
                <numerusform>%n minuutti lisää</numerusform>
                <numerusform>%n minuuttia lisää</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) taken away.</source>
            <translation>
                <numerusform>Vähennetty %n minuutti.</numerusform>
                <numerusform>Vähennetty %n minuuttia.</numerusform>
            </translation>
        </message>
        <message>
            <source>5 minutes left</source>
            <translation>5 minuuttia jäljellä</translation>
        </message>
        <message>
            <source>Accepted: {cuts}. End {time}.</source>
            <translation>Hyväksytty: {cuts}. Loppu {time}.</translation>
        </message>
        <message>
            <source>Agree on a later end</source>
            <translation>Sovitaan myöhempi loppu</translation>
        </message>
        <message numerus="yes">
            <source>Began %n minute(s) earlier</source>
            <translation>
                <numerusform>Alkoi %n minuutin aiemmin</numerusform>
                <numerusform>Alkoi %n minuuttia aiemmin</numerusform>
            </translation>
        </message>
        <message>
            <source>Began {late}, since then {since}.</source>
            <translation>Aloitus {late}, sen jälkeen {since}.</translation>
        </message>
        <message>
            <source>Clock time at which the phase began</source>
            <translation>Kellonaika, jolloin vaihe alkoi</translation>
        </message>
        <message>
            <source>End {time}</source>
            <translation>Loppu {time}</translation>
        </message>
        <message>
            <source>Everybody back at {time}</source>
            <translation>Kaikki takaisin klo {time}</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Siirry</translation>
        </message>
        <message>
            <source>Go to “{phase}” now?</source>
            <translation>Siirrytäänkö vaiheeseen ”{phase}”?</translation>
        </message>
        <message>
            <source>Goes on from this</source>
            <translation>Jatkan tästä</translation>
        </message>
        <message>
            <source>Leave out the deepening</source>
            <translation>Jätetään syventäminen pois</translation>
        </message>
        <message>
            <source>New thought</source>
            <translation>Uusi ajatus</translation>
        </message>
        <message>
            <source>Shorten the closing below 20 min too</source>
            <translation>Lyhennetään lopetustakin alle 20 min</translation>
        </message>
        <message>
            <source>Shorten what can be shortened</source>
            <translation>Lyhennetään, mitä voi</translation>
        </message>
        <message>
            <source>Somebody is coming to help</source>
            <translation>Apu on tulossa</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Pysytään tässä</translation>
        </message>
        <message>
            <source>There is no time left to take away.</source>
            <translation>Vähennettävää aikaa ei ole enää.</translation>
        </message>
        <message>
            <source>To the next phase</source>
            <translation>Seuraavaan vaiheeseen</translation>
        </message>
        <message>
            <source>What lies between is left out.</source>
            <translation>Väliin jäävät vaiheet jäävät pois.</translation>
        </message>
        <message>
            <source>all together</source>
            <translation>kaikki yhdessä</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>kysytty</translation>
        </message>
        <message>
            <source>at 17.42</source>
            <translation>klo 17.42</translation>
        </message>
        <message>
            <source>break</source>
            <translation>tauko</translation>
        </message>
        <message>
            <source>chosen together</source>
            <translation>valinta yhdessä</translation>
        </message>
        <message>
            <source>discussion in the circle</source>
            <translation>keskustelu piirissä</translation>
        </message>
        <message>
            <source>everyone alone</source>
            <translation>jokainen itsekseen</translation>
        </message>
        <message>
            <source>in pairs</source>
            <translation>pareittain</translation>
        </message>
        <message>
            <source>inner and outer circle</source>
            <translation>sisä- ja ulkopiiri</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>ei vielä kysytty</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>ajallaan</translation>
        </message>
        <message>
            <source>pair after pair</source>
            <translation>pari kerrallaan</translation>
        </message>
        <message>
            <source>round</source>
            <translation>kierros</translation>
        </message>
    </context>
    <context>
        <name>RunKeys</name>
        <message>
            <source>Back to the phase before</source>
            <translation>Takaisin edelliseen vaiheeseen</translation>
        </message>
        <message>
            <source>Begin the dialogue</source>
            <translation>Aloita dialogi</translation>
        </message>
        <message>
            <source>Change when the phase began</source>
            <translation>Muuta vaiheen alkuaikaa</translation>
        </message>
        <message>
            <source>Five minutes more or less</source>
            <translation>Viisi minuuttia lisää tai vähemmän</translation>
        </message>
        <message>
            <source>Next in the circle, or first in the queue</source>
            <translation>Seuraava piirissä tai jonon ensimmäinen</translation>
        </message>
        <message>
            <source>Next phase</source>
            <translation>Seuraava vaihe</translation>
        </message>
        <message>
            <source>On the board: opens the group</source>
            <translation>Taululla: avaa ryhmän</translation>
        </message>
        <message>
            <source>On the board: “5 minutes left” to all groups</source>
            <translation>Taululla: ”5 minuuttia jäljellä” kaikille</translation>
        </message>
        <message>
            <source>On the board: “To the next phase” to all</source>
            <translation>Taululla: ”Seuraavaan vaiheeseen” kaikille</translation>
        </message>
        <message>
            <source>One minute more or less, lent by later phases</source>
            <translation>Minuutti lisää tai vähemmän, lainaksi myöhemmistä</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>Ohita vuoro</translation>
        </message>
        <message>
            <source>Question before, next question</source>
            <translation>Edellinen ja seuraava kysymys</translation>
        </message>
        <message>
            <source>Silence; 1, 2, 3 choose minutes</source>
            <translation>Hiljaisuus; 1, 2, 3 valitsee minuutit</translation>
        </message>
        <message>
            <source>Somebody came late</source>
            <translation>Joku saapui myöhässä</translation>
        </message>
        <message>
            <source>Somebody else speaks</source>
            <translation>Joku muu puhuu</translation>
        </message>
        <message>
            <source>Stop the clock, or let it go on</source>
            <translation>Pysäytä kello tai jatka</translation>
        </message>
        <message>
            <source>The same, moving everything after it</source>
            <translation>Sama siirtäen kaikkea sen jälkeen</translation>
        </message>
        <message>
            <source>This seat speaks; again: ends</source>
            <translation>Tämä paikka puhuu; uudestaan: päättyy</translation>
        </message>
        <message>
            <source>then a seat: goes on from this</source>
            <translation>ja paikka: jatkan tästä</translation>
        </message>
        <message>
            <source>then a seat: has a new thought</source>
            <translation>ja paikka: uusi ajatus</translation>
        </message>
    </context>
    <context>
        <name>RunPage</name>
        <message>
            <source>All groups</source>
            <translation>Kaikki ryhmät</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Ryhmä {number}</translation>
        </message>
    </context>
    <context>
        <name>ScriptCard</name>
        <message>
            <source>About {time} for each of those left.</source>
            <translation>Noin {time} jokaista jäljellä olevaa kohti.</translation>
        </message>
        <message>
            <source>Circles</source>
            <translation>Piirit</translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Pelisäännöt</translation>
        </message>
        <message>
            <source>Insight slips</source>
            <translation>Oivalluslaput</translation>
        </message>
        <message>
            <source>Own notes</source>
            <translation>Omat muistiinpanot</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Parit</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Käsikirjoitus</translation>
        </message>
        <message>
            <source>Summary goes to</source>
            <translation>Yhteenvedon saajat</translation>
        </message>
        <message>
            <source>What you want to come back to. Nobody else sees it.</source>
            <translation>Mihin haluat palata. Kukaan muu ei näe tätä.</translation>
        </message>
        <message>
            <source>only for you</source>
            <translation>vain sinulle</translation>
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
            <translation>Tyhjät kirjauspohjat</translation>
        </message>
        <message>
            <source>English</source>
            <translation>englanti</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>suomi</translation>
        </message>
        <message>
            <source>Ground rules for the wall</source>
            <translation>Pelisäännöt seinälle</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Kieli</translation>
        </message>
        <message>
            <source>No printer was found</source>
            <translation>Tulostinta ei löytynyt</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Paperille</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Paper of rules and signs</source>
            <translation>Sääntöjen ja kylttien paperi</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Tulosta</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Tulostin</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Käsikirjoitus</translation>
        </message>
        <message>
            <source>Script as Word…</source>
            <translation>Käsikirjoitus Wordina…</translation>
        </message>
        <message>
            <source>Script {title}</source>
            <translation>Käsikirjoitus {title}</translation>
        </message>
        <message>
            <source>Signs for the doors</source>
            <translation>Kyltit oviin</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>ruotsi</translation>
        </message>
        <message>
            <source>Word files (*.docx)</source>
            <translation>Word-tiedostot (*.docx)</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message numerus="yes">
            <source>%n line(s) found</source>
            <translation>
                <numerusform>%n rivi löytyi</numerusform>
                <numerusform>%n riviä löytyi</numerusform>
            </translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Kaikki ryhmät</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Kaikki lajit</translation>
        </message>
        <message>
            <source>All phases</source>
            <translation>Kaikki vaiheet</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>Kaikki tunnisteet</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <source>Find lines: a word in any form</source>
            <translation>Etsi rivejä: sana missä muodossa tahansa</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Ryhmä</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Ryhmä {number}</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Laji</translation>
        </message>
        <message>
            <source>Lines that were found</source>
            <translation>Löydetyt rivit</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Vaihe</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Aihetunniste</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Käyttämättä</translation>
        </message>
        <message>
            <source>the latest are shown, narrow the search</source>
            <translation>näkyvissä viimeisimmät, rajaa hakua</translation>
        </message>
    </context>
    <context>
        <name>Seat</name>
        <message>
            <source>away</source>
            <translation>poissa</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>kuultu</translation>
        </message>
        <message>
            <source>not yet heard</source>
            <translation>ei vielä kuultu</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>ohitti</translation>
        </message>
        <message>
            <source>speaks now</source>
            <translation>puhuu nyt</translation>
        </message>
    </context>
    <context>
        <name>SeatCircle</name>
        <message>
            <source>Circle</source>
            <translation>Piiri</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Ohjaaja</translation>
        </message>
        <message>
            <source>not yet heard</source>
            <translation>ei vielä kuultu</translation>
        </message>
    </context>
    <context>
        <name>SectionBlock</name>
        <message>
            <source>empty</source>
            <translation>tyhjä</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>100–200 %. The layout changes, nothing is lost. {up} and {down}</source>
            <translation>100–200 %. Asettelu muuttuu, mitään ei katoa. {up} ja {down}</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Kuten järjestelmä</translation>
        </message>
        <message>
            <source>Change folder…</source>
            <translation>Vaihda kansio…</translation>
        </message>
        <message>
            <source>Changes apply at once.</source>
            <translation>Muutokset tulevat voimaan heti.</translation>
        </message>
        <message>
            <source>Changes at once, without a restart</source>
            <translation>Vaihtuu heti, ilman uudelleenkäynnistystä</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tumma</translation>
        </message>
        <message>
            <source>Dark suits a dim room</source>
            <translation>Tumma sopii hämärään saliin</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Tiedostot</translation>
        </message>
        <message>
            <source>Keys on buttons</source>
            <translation>Pikanäppäinvihjeet painikkeissa</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Käyttöliittymän kieli</translation>
        </message>
        <message>
            <source>Letters and Space act on a page when no field has the focus</source>
            <translation>Kirjaimet ja väli vaikuttavat sivuun, kun mikään kenttä ei ole valittuna</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Vaalea</translation>
        </message>
        <message>
            <source>New events are made here. An event is one file; move it as you like.</source>
            <translation>Uudet tapahtumat syntyvät tänne. Tapahtuma on yksi tiedosto, jonka voi siirtää vapaasti.</translation>
        </message>
        <message>
            <source>Off: turns are only counted. Only you see it; deleted when you close the event</source>
            <translation>Pois päältä vuorot vain lasketaan. Vain sinä näet sen; poistuu, kun suljet tapahtuman</translation>
        </message>
        <message>
            <source>Shows the key at the end of a button</source>
            <translation>Näyttää näppäimen painikkeen lopussa</translation>
        </message>
        <message>
            <source>Single-letter keys</source>
            <translation>Yhden kirjaimen näppäimet</translation>
        </message>
        <message>
            <source>Spelling in the notes</source>
            <translation>Kirjausten oikoluku</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekstin koko</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Teema</translation>
        </message>
        <message>
            <source>This computer has no dictionary for the language in use</source>
            <translation>Tällä koneella ei ole sanastoa käytössä olevalle kielelle</translation>
        </message>
        <message>
            <source>Time the turns</source>
            <translation>Puheenvuorojen kesto</translation>
        </message>
        <message>
            <source>Underlines words that no dictionary knows; never changes the text</source>
            <translation>Alleviivaa sanat, joita sanasto ei tunne; ei koskaan muuta tekstiä</translation>
        </message>
        <message>
            <source>Use the usual folder</source>
            <translation>Käytä tavallista kansiota</translation>
        </message>
        <message>
            <source>takes them back.</source>
            <translation>kumoaa.</translation>
        </message>
    </context>
    <context>
        <name>ShareBar</name>
        <message>
            <source>{name}: {lines} of the lines, {told} of the summary</source>
            <translation>{name}: {lines} riveistä, {told} yhteenvedosta</translation>
        </message>
    </context>
    <context>
        <name>SheetList</name>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n sääntö</numerusform>
                <numerusform>%n sääntöä</numerusform>
            </translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Vie…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Tuo…</translation>
        </message>
        <message>
            <source>Sets of rules</source>
            <translation>Sääntösarjat</translation>
        </message>
        <message>
            <source>Use in this event</source>
            <translation>Käytä tässä tapahtumassa</translation>
        </message>
        <message>
            <source>in this event</source>
            <translation>tässä tapahtumassa</translation>
        </message>
        <message>
            <source>own, version {version}</source>
            <translation>oma, versio {version}</translation>
        </message>
    </context>
    <context>
        <name>SheetPreview</name>
        <message>
            <source>Next page</source>
            <translation>Seuraava sivu</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Mitään ei ole valittu</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Sivu {page} / {count}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Esikatselu</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Edellinen sivu</translation>
        </message>
    </context>
    <context>
        <name>ShortForms</name>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <source>One a line, for example: va = viranomainen. Written out after a space.</source>
            <translation>Yksi rivillä, esimerkiksi: va = viranomainen. Kirjoitetaan auki välilyönnin jälkeen.</translation>
        </message>
        <message>
            <source>Own short forms</source>
            <translation>Omat lyhenteet</translation>
        </message>
        <message>
            <source>Short forms, one a line</source>
            <translation>Lyhenteet, yksi rivillä</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>For the recorder</source>
            <translation>Kirjurille</translation>
        </message>
        <message>
            <source>Kinds of lines</source>
            <translation>Rivien lajit</translation>
        </message>
        <message>
            <source>No names. There is no field for a speaker.</source>
            <translation>Ei nimiä. Ruudussa ei ole puhujakenttää.</translation>
        </message>
        <message>
            <source>No network? Go on typing.</source>
            <translation>Verkko poikki? Jatka kirjoittamista. Rivit siirtyvät itsestään.</translation>
        </message>
        <message>
            <source>The question now</source>
            <translation>Kysymys nyt</translation>
        </message>
        <message>
            <source>While pairs talk you can tidy your lines.</source>
            <translation>Parit puhuvat: nyt voit siistiä rivejä.</translation>
        </message>
        <message>
            <source>Write in the speaker's own words. Do not interpret.</source>
            <translation>Kirjaa puhujan omin sanoin. Älä tulkitse.</translation>
        </message>
    </context>
    <context>
        <name>SlipTool</name>
        <message numerus="yes">
            <source>%n insight slip(s)</source>
            <translation>
                <numerusform>%n oivalluslappu</numerusform>
                <numerusform>%n oivalluslappua</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people here</source>
            <translation>
                <numerusform>%n henkilö paikalla</numerusform>
                <numerusform>%n henkilöä paikalla</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SlipsPane</name>
        <message>
            <source>Count the slips as they come. Nobody writes a name on them.</source>
            <translation>Laske lappuja sitä mukaa kuin niitä tulee. Kukaan ei kirjoita niihin nimeään.</translation>
        </message>
        <message>
            <source>One slip fewer</source>
            <translation>Yksi lappu vähemmän</translation>
        </message>
        <message>
            <source>One slip more</source>
            <translation>Yksi lappu lisää</translation>
        </message>
        <message>
            <source>slips of {count} people</source>
            <translation>lappua, {count} ihmistä</translation>
        </message>
    </context>
    <context>
        <name>SoundCard</name>
        <message>
            <source>Hear it</source>
            <translation>Kuuntele</translation>
        </message>
        <message>
            <source>One soft bowl when a phase is over, from this computer only.</source>
            <translation>Pehmeä kulhon ääni, kun vaiheen aika loppuu. Vain tästä koneesta.</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Äänet</translation>
        </message>
        <message>
            <source>This computer plays no sound. The ring and its words tell the same.</source>
            <translation>Tästä koneesta ei kuulu ääntä. Rengas ja sen sanat kertovat saman.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>A moment of your own</source>
            <translation>Oma hetki</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Tauko</translation>
        </message>
        <message>
            <source>Do these suit all of us?</source>
            <translation>Sopivatko nämä meille kaikille?</translation>
        </message>
        <message>
            <source>Go to your table</source>
            <translation>Mene pöytään</translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Pelisäännöt</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Ryhmä</translation>
        </message>
        <message>
            <source>Nothing of it is on your desk. It comes back when it is connected.</source>
            <translation>Siitä ei näy mitään sinun pöydälläsi. Se palaa, kun näyttö liitetään.</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Parit</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Näyttö</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Pöytä</translation>
        </message>
        <message>
            <source>The room screen is gone.</source>
            <translation>Salin näyttö irtosi.</translation>
        </message>
        <message>
            <source>The time is up</source>
            <translation>Aika on täynnä</translation>
        </message>
        <message>
            <source>Thinking pause</source>
            <translation>Ajattelutauko</translation>
        </message>
        <message>
            <source>We go on at {time}</source>
            <translation>Jatketaan klo {time}</translation>
        </message>
        <message>
            <source>What has come up</source>
            <translation>Mitä on noussut esiin</translation>
        </message>
        <message>
            <source>Your group</source>
            <translation>Oma ryhmäsi</translation>
        </message>
        <message>
            <source>black</source>
            <translation>pimeä</translation>
        </message>
        <message>
            <source>clock shown</source>
            <translation>kello näkyy</translation>
        </message>
        <message>
            <source>follows the phase</source>
            <translation>seuraa vaihetta</translation>
        </message>
        <message>
            <source>groups shown</source>
            <translation>ryhmät näkyvät</translation>
        </message>
        <message>
            <source>message shown</source>
            <translation>viesti näkyy</translation>
        </message>
        <message>
            <source>minute</source>
            <translation>minuutti</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minuuttia</translation>
        </message>
        <message>
            <source>minutes over</source>
            <translation>minuuttia yli</translation>
        </message>
        <message>
            <source>no second screen: connect one</source>
            <translation>ei toista näyttöä, liitä sellainen</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>ei näytetä</translation>
        </message>
        <message>
            <source>question shown</source>
            <translation>kysymys näkyy</translation>
        </message>
        <message>
            <source>quiet moment</source>
            <translation>hiljainen hetki</translation>
        </message>
        <message>
            <source>rules shown</source>
            <translation>pelisäännöt näkyvät</translation>
        </message>
        <message>
            <source>screen gone, comes back by itself</source>
            <translation>näyttö irti, palaa itse</translation>
        </message>
        <message>
            <source>shown in the room</source>
            <translation>näkyy salissa</translation>
        </message>
        <message>
            <source>starts at {time}</source>
            <translation>alkaa klo {time}</translation>
        </message>
        <message>
            <source>themes shown</source>
            <translation>teemat näkyvät</translation>
        </message>
    </context>
    <context>
        <name>StagePanel</name>
        <message>
            <source>As the event</source>
            <translation>Kuten tapahtuma</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Pimennä</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Kello</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <source>Count up</source>
            <translation>Laskee ylös</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tumma</translation>
        </message>
        <message>
            <source>Follows the phase</source>
            <translation>Seuraa vaihetta</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Ryhmät</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Piilota</translation>
        </message>
        <message>
            <source>Language of the room screen</source>
            <translation>Salin näytön kieli</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Vaalea</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Vaalea tai tumma</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Viesti</translation>
        </message>
        <message>
            <source>Message to the room</source>
            <translation>Viesti saliin</translation>
        </message>
        <message>
            <source>Message to the room, Enter</source>
            <translation>Viesti saliin, Enter</translation>
        </message>
        <message>
            <source>Over: nothing</source>
            <translation>Yli: ei mitään</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Kysymys</translation>
        </message>
        <message>
            <source>Room screen</source>
            <translation>Salin näyttö</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Pelisäännöt</translation>
        </message>
        <message>
            <source>Screen of the room</source>
            <translation>Salin näyttölaite</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Näytä taas</translation>
        </message>
        <message>
            <source>Show in the room</source>
            <translation>Näytä salissa</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Hiljaisuus</translation>
        </message>
        <message>
            <source>The room sees this</source>
            <translation>Sali näkee tämän</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Teemat</translation>
        </message>
        <message>
            <source>What the room screen shows</source>
            <translation>Mitä salin näyttö näyttää</translation>
        </message>
        <message>
            <source>What the room would see</source>
            <translation>Mitä sali näkisi</translation>
        </message>
        <message>
            <source>When the time is over</source>
            <translation>Kun aika on ohi</translation>
        </message>
        <message>
            <source>“Time is up”</source>
            <translation>”Aika on täynnä”</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n ryhmä</numerusform>
                <numerusform>%n ryhmää</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n osallistuja</numerusform>
                <numerusform>%n osallistujaa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n registered</source>
            <translation>
                <numerusform>%n ilmoittautunut</numerusform>
                <numerusform>%n ilmoittautunutta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n paikka</numerusform>
                <numerusform>%n paikkaa</numerusform>
            </translation>
        </message>
        <message>
            <source>Being planned</source>
            <translation>Suunnitteilla</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>Ei voi lukea</translation>
        </message>
        <message>
            <source>Day has passed</source>
            <translation>Päivä on mennyt</translation>
        </message>
        <message>
            <source>File moved</source>
            <translation>Tiedosto siirretty</translation>
        </message>
        <message>
            <source>Summary sent</source>
            <translation>Yhteenveto lähetetty</translation>
        </message>
        <message>
            <source>Summary unfinished</source>
            <translation>Yhteenveto kesken</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Tänään</translation>
        </message>
        <message>
            <source>online</source>
            <translation>verkko</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>120 min template</source>
            <translation>120 min pohja</translation>
        </message>
        <message>
            <source>An event is one file in the folder {folder}. No network is needed.</source>
            <translation>Yksi tapahtuma on yksi tiedosto kansiossa {folder}. Verkkoyhteyttä ei tarvita.</translation>
        </message>
        <message>
            <source>Choose a template, or look at a finished sample. You cannot break the sample.</source>
            <translation>Valitse pohja tai tutki valmista esimerkkiä. Esimerkkiä ei voi rikkoa.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Kaikki pysyy tällä koneella.</translation>
        </message>
        <message>
            <source>Find events</source>
            <translation>Etsi tapahtumia</translation>
        </message>
        <message>
            <source>New like this</source>
            <translation>Uusi tästä</translation>
        </message>
        <message>
            <source>No event of that name.</source>
            <translation>Ei sen nimistä tapahtumaa.</translation>
        </message>
        <message>
            <source>Open file…</source>
            <translation>Avaa tiedosto…</translation>
        </message>
        <message>
            <source>Open sample</source>
            <translation>Avaa esimerkki</translation>
        </message>
        <message>
            <source>The same plan for another day, as long as it really took</source>
            <translation>Sama suunnitelma toiselle päivälle, toteutuneilla kestoilla</translation>
        </message>
        <message>
            <source>Your first dialogue</source>
            <translation>Ensimmäinen dialogi</translation>
        </message>
        <message>
            <source>a new event like this one</source>
            <translation>uusi tapahtuma tästä</translation>
        </message>
        <message>
            <source>another event</source>
            <translation>toinen tapahtuma</translation>
        </message>
        <message>
            <source>open a file</source>
            <translation>avaa tiedosto</translation>
        </message>
        <message>
            <source>open the event</source>
            <translation>avaa tapahtuma</translation>
        </message>
        <message>
            <source>take a lost file off the list, or a template of your own</source>
            <translation>poista kadonnut tiedosto listalta tai oma pohja</translation>
        </message>
        <message>
            <source>to the templates</source>
            <translation>pohjiin</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>Differences inside these</source>
            <translation>Erot näiden sisällä</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Ryhmä {number}</translation>
        </message>
        <message>
            <source>G{number}</source>
            <extracomment>Group 3, as short as can be.</extracomment>
            <translation>R{number}</translation>
        </message>
        <message>
            <source>How it will be used</source>
            <translation>Miten hyödynnetään</translation>
        </message>
        <message>
            <source>Key messages</source>
            <translation>Keskeiset oivallukset</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Johdanto</translation>
        </message>
        <message>
            <source>Missing voices</source>
            <translation>Puuttuvat äänet</translation>
        </message>
        <message>
            <source>No question</source>
            <translation>Ei kysymystä</translation>
        </message>
        <message>
            <source>Removed group</source>
            <translation>Poistettu ryhmä</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Väite</translation>
        </message>
        <message>
            <source>Theme without a title</source>
            <translation>Nimetön teema</translation>
        </message>
        <message>
            <source>Theme: {title}</source>
            <translation>Teema: {title}</translation>
        </message>
        <message>
            <source>Title: the main finding</source>
            <translation>Otsikko: tärkein havainto</translation>
        </message>
        <message>
            <source>Views differed</source>
            <translation>Näkemykset erosivat</translation>
        </message>
        <message>
            <source>What continues, and with whom</source>
            <translation>Mistä ja kenen kanssa jatketaan</translation>
        </message>
        <message>
            <source>What stayed unclear</source>
            <translation>Mikä jäi epäselväksi</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Mitä sanottiin</translation>
        </message>
        <message>
            <source>What we agreed and disagreed on</source>
            <translation>Mistä oltiin samaa ja eri mieltä</translation>
        </message>
        <message>
            <source>What we talked about</source>
            <translation>Mistä puhuttiin</translation>
        </message>
        <message>
            <source>not cleared</source>
            <translation>ei hyväksytty</translation>
        </message>
        <message>
            <source>not translated</source>
            <translation>kääntämättä</translation>
        </message>
        <message>
            <source>up to date</source>
            <translation>ajan tasalla</translation>
        </message>
        <message>
            <source>used</source>
            <translation>käytetty</translation>
        </message>
        <message>
            <source>{language} changed</source>
            <translation>{language} muuttui</translation>
        </message>
        <message>
            <source>{language} changed {time}</source>
            <translation>{language} muuttui {time}</translation>
        </message>
    </context>
    <context>
        <name>SummaryKeys</name>
        <message>
            <source>A sentence under the same question</source>
            <translation>Uusi lause saman kysymyksen alle</translation>
        </message>
        <message>
            <source>Change the sentence or the theme</source>
            <translation>Muuta lausetta tai teemaa</translation>
        </message>
        <message>
            <source>Chosen lines as a key message</source>
            <translation>Valitut rivit avainviestiksi</translation>
        </message>
        <message>
            <source>Chosen lines under a question, or move</source>
            <translation>Valitut rivit kysymyksen alle, tai lauseen siirto</translation>
        </message>
        <message>
            <source>Chosen lines under a theme</source>
            <translation>Valitut rivit teeman alle</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Vie</translation>
        </message>
        <message>
            <source>Export: {document}</source>
            <translation>Vie: {document}</translation>
        </message>
        <message>
            <source>In the lines of a theme: next group, or next theme</source>
            <translation>Teeman riveillä: seuraava ryhmä tai seuraava teema</translation>
        </message>
        <message>
            <source>Lines that nothing uses yet</source>
            <translation>Rivit, joita mikään ei vielä käytä</translation>
        </message>
        <message>
            <source>Missing voices: what the event tells</source>
            <translation>Puuttuvat äänet: mitä tapahtuma kertoo</translation>
        </message>
        <message>
            <source>Move the sentence</source>
            <translation>Siirrä lausetta</translation>
        </message>
        <message>
            <source>New sheet of feedback</source>
            <translation>Uusi palautelomake</translation>
        </message>
        <message>
            <source>New theme</source>
            <translation>Uusi teema</translation>
        </message>
        <message>
            <source>Next language</source>
            <translation>Seuraava kieli</translation>
        </message>
        <message>
            <source>Next text without translation</source>
            <translation>Seuraava kääntämätön teksti</translation>
        </message>
        <message>
            <source>Propose themes</source>
            <translation>Ehdota teemoja</translation>
        </message>
        <message>
            <source>Quotes: may leave, word for word</source>
            <translation>Sitaatit: saa julkaista, sanatarkka</translation>
        </message>
        <message>
            <source>Sentence from the chosen lines</source>
            <translation>Lause valituista riveistä</translation>
        </message>
        <message>
            <source>Summary: languages</source>
            <translation>Yhteenveto: kielet</translation>
        </message>
        <message>
            <source>Summary: quotes bank</source>
            <translation>Yhteenveto: sitaattipankki</translation>
        </message>
        <message>
            <source>Summary: read to the group</source>
            <translation>Yhteenveto: lue ryhmälle</translation>
        </message>
        <message>
            <source>Summary: recipients, feedback</source>
            <translation>Yhteenveto: vastaanottajat, palaute</translation>
        </message>
        <message>
            <source>Summary: table</source>
            <translation>Yhteenveto: taulukko</translation>
        </message>
        <message>
            <source>Summary: themes</source>
            <translation>Yhteenveto: teemat</translation>
        </message>
        <message>
            <source>Table, themes, quotes, …</source>
            <translation>Taulukko, teemat, sitaatit, …</translation>
        </message>
        <message>
            <source>To the source line in its pane</source>
            <translation>Lähderiville sen ruutuun</translation>
        </message>
        <message>
            <source>While a theme is written: former or next theme</source>
            <translation>Teemaa kirjoittaessa: edellinen tai seuraava teema</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Export</source>
            <translation>Vie</translation>
        </message>
        <message>
            <source>How the summary is seen</source>
            <translation>Yhteenvedon näkymä</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Kielet</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Sitaatit</translation>
        </message>
        <message>
            <source>Read to the group</source>
            <translation>Lue ryhmälle</translation>
        </message>
        <message>
            <source>Recipients {sent}/{all}</source>
            <translation>Vastaanottajat {sent}/{all}</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Taulukko</translation>
        </message>
        <message>
            <source>Take notes first. Starred lines come here first of all.</source>
            <translation>Kirjaa ensin. Merkitse tärkeät rivit tähdellä tai vedä ne viiden kysymyksen alle.</translation>
        </message>
        <message>
            <source>The summary begins with lines</source>
            <translation>Yhteenveto alkaa riveistä</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Teemat</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Kumoa</translation>
        </message>
    </context>
    <context>
        <name>TagChoices</name>
        <message>
            <source>Tab takes the tag {tag}</source>
            <translation>Tab ottaa aihetunnisteen {tag}</translation>
        </message>
    </context>
    <context>
        <name>TemplateCard</name>
        <message numerus="yes">
            <source>%n phase(s)</source>
            <translation>
                <numerusform>%n vaihe</numerusform>
                <numerusform>%n vaihetta</numerusform>
            </translation>
        </message>
        <message>
            <source>Insights and closing take {minutes} min; {least} are advised</source>
            <translation>Oivallukset ja lopetus vievät {minutes} min, suositus on {least}</translation>
        </message>
        <message>
            <source>My own</source>
            <translation>Oma</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Suositeltu</translation>
        </message>
        <message>
            <source>Remove from my templates</source>
            <translation>Poista omista pohjista</translation>
        </message>
    </context>
    <context>
        <name>TemplateChoice</name>
        <message>
            <source>Word templates and documents (*.dotx *.docx)</source>
            <translation>Word-pohjat ja -asiakirjat (*.dotx *.docx)</translation>
        </message>
        <message>
            <source>Your organisation's Word template</source>
            <translation>Organisaation oma Word-pohja</translation>
        </message>
    </context>
    <context>
        <name>TemplateDesk</name>
        <message>
            <source>Events (*{suffix})</source>
            <translation>Tapahtumat (*{suffix})</translation>
        </message>
        <message>
            <source>Phases of “{name}”, as long as they really took.</source>
            <translation>Vaiheet tapahtumasta ”{name}”, toteutuneilla kestoilla.</translation>
        </message>
        <message>
            <source>Phases of “{name}”, as they were planned: it was not held.</source>
            <translation>Vaiheet tapahtumasta ”{name}”, suunnitelluilla kestoilla: sitä ei pidetty.</translation>
        </message>
        <message>
            <source>Phases that were changed are replaced; undo brings them back.</source>
            <translation>Muutetut vaiheet korvataan; Kumoa palauttaa ne.</translation>
        </message>
        <message>
            <source>Saved {file}.</source>
            <translation>{file} on tallennettu.</translation>
        </message>
        <message>
            <source>Take the template's short form</source>
            <translation>Ota pohjan lyhyt muoto</translation>
        </message>
        <message>
            <source>Templates (*.json)</source>
            <translation>Pohjat (*.json)</translation>
        </message>
        <message>
            <source>Use it now</source>
            <translation>Käytä nyt</translation>
        </message>
        <message>
            <source>“{name}” is among your templates.</source>
            <translation>”{name}” on omissa pohjissasi.</translation>
        </message>
        <message>
            <source>“{name}”, version {version}, is among your templates.</source>
            <translation>”{name}”, versio {version}, on omissa pohjissasi.</translation>
        </message>
    </context>
    <context>
        <name>TemplateMenu</name>
        <message>
            <source>Another length</source>
            <translation>Vaihda pituus</translation>
        </message>
        <message>
            <source>Another template</source>
            <translation>Vaihda pohja</translation>
        </message>
        <message>
            <source>Keep as a template of my own…</source>
            <translation>Tallenna omaksi pohjaksi…</translation>
        </message>
        <message>
            <source>Phases of another event…</source>
            <translation>Vaiheet toisesta tapahtumasta…</translation>
        </message>
        <message>
            <source>Second loop</source>
            <translation>Toinen kierros</translation>
        </message>
        <message>
            <source>Template from a file…</source>
            <translation>Pohja tiedostosta…</translation>
        </message>
        <message>
            <source>Template into a file…</source>
            <translation>Pohja tiedostoksi…</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message numerus="yes">
            <source>%n style(s) missing: ours are used.</source>
            <translation>
                <numerusform>Pohjasta puuttuu %n tyyli: sen tilalla on oma tyylimme.</numerusform>
                <numerusform>Pohjasta puuttuu %n tyyliä: niiden tilalla ovat omat tyylimme.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a template; everything can be changed</source>
            <translation>Valitse pohja, kaikkea voi muuttaa</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>Valitse toinen…</translation>
        </message>
        <message>
            <source>Contrast of the style “{style}” is {contrast}:1; 4.5:1 is needed.</source>
            <translation>Tyylin ”{style}” kontrasti on {contrast}:1, vaikka sen pitäisi olla 4,5:1.</translation>
        </message>
        <message>
            <source>Documents are written on {name}.</source>
            <translation>Asiakirjojen pohjana on {name}.</translation>
        </message>
        <message>
            <source>It does not say its language; the document will.</source>
            <translation>Pohja ei kerro kieltään. Asiakirja kertoo.</translation>
        </message>
        <message>
            <source>It has no {mark}: the contents go to its end.</source>
            <translation>Siinä ei ole merkintää {mark}: sisältö tulee sen loppuun.</translation>
        </message>
        <message>
            <source>Its picture {name} is none: documents lack it.</source>
            <translation>Sen kuva {name} ei ole kuva: se puuttuu asiakirjoista.</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Uusi tapahtuma</translation>
        </message>
        <message>
            <source>Nothing in it needs mending.</source>
            <translation>Siinä ei ole korjattavaa.</translation>
        </message>
        <message>
            <source>Text of the style “{style}” is below 9 points.</source>
            <translation>Tyylin ”{style}” teksti on alle 9 pistettä.</translation>
        </message>
        <message>
            <source>The name of the file it was made from is left out.</source>
            <translation>Sen tiedoston nimi, josta pohja on tehty, jätetään pois.</translation>
        </message>
        <message>
            <source>The page is {width} × {height} mm, not A4.</source>
            <translation>Sivu on {width} × {height} mm eikä A4.</translation>
        </message>
        <message>
            <source>Use ours</source>
            <translation>Käytä ohjelman pohjaa</translation>
        </message>
        <message>
            <source>Word template: ours</source>
            <translation>Word-pohja: ohjelman oma</translation>
        </message>
        <message>
            <source>Word template: {name}</source>
            <translation>Word-pohja: {name}</translation>
        </message>
        <message>
            <source>another file or program is embedded in it.</source>
            <translation>siihen on upotettu toinen tiedosto tai ohjelma.</translation>
        </message>
        <message>
            <source>it defines entities, as no Word file does.</source>
            <translation>se määrittelee entiteettejä, mitä Word-tiedosto ei tee.</translation>
        </message>
        <message>
            <source>it fetches something from the network or another file. Embed its pictures.</source>
            <translation>se hakee jotain verkosta tai toisesta tiedostosta. Upota kuvat siihen.</translation>
        </message>
        <message>
            <source>it has a field that runs or fetches something.</source>
            <translation>siinä on kenttä, joka käynnistää tai hakee jotain.</translation>
        </message>
        <message>
            <source>it has macros. Save it as .docx or .dotx without them.</source>
            <translation>siinä on makroja. Tallenna se ilman niitä muodossa .docx tai .dotx.</translation>
        </message>
        <message>
            <source>it has more than 1,000 parts.</source>
            <translation>siinä on yli 1 000 osaa.</translation>
        </message>
        <message>
            <source>it is an old Word file (.doc) or has a password. Save it as .docx without one.</source>
            <translation>se on vanha Word-tiedosto (.doc) tai siinä on salasana. Tallenna se muodossa .docx ilman salasanaa.</translation>
        </message>
        <message>
            <source>it is damaged. Open it in Word and save it again.</source>
            <translation>se on vioittunut. Avaa se Wordissa ja tallenna uudelleen.</translation>
        </message>
        <message>
            <source>it is larger than 30 MB. Take large pictures out.</source>
            <translation>se on yli 30 megatavua. Poista siitä suuret kuvat.</translation>
        </message>
        <message>
            <source>it is no Word document. Save it as .docx or .dotx.</source>
            <translation>se ei ole Word-asiakirja. Tallenna se muodossa .docx tai .dotx.</translation>
        </message>
        <message>
            <source>it swells to far more than a template holds.</source>
            <translation>se paisuu avattaessa paljon suuremmaksi kuin pohja voi olla.</translation>
        </message>
        <message>
            <source>its parts have names that no Word file has.</source>
            <translation>sen osilla on nimiä, joita Word-tiedostossa ei ole.</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <source>Deleted from the event. Copies that could not be reached or changed still hold it: {path}. Delete those copies yourself.</source>
            <translation>Poistettu tapahtumasta. Se on yhä kopioissa, joita ei tavoitettu tai voitu muuttaa: {path}. Poista nämä kopiot itse.</translation>
        </message>
        <message>
            <source>Give whole minutes from {least} to {most}.</source>
            <translation>Anna kokonaisia minuutteja väliltä {least}–{most}.</translation>
        </message>
        <message>
            <source>No line of the programme begins with a time such as 9.00.</source>
            <translation>Yksikään ohjelman rivi ei ala kellonajalla, esimerkiksi 9.00.</translation>
        </message>
        <message>
            <source>No line of the programme names the dialogues, such as 10.00 Dialogues.</source>
            <translation>Yksikään ohjelman rivi ei nimeä dialogeja, esimerkiksi 10.00 Dialogit.</translation>
        </message>
        <message>
            <source>No table of people was found in {path}.</source>
            <translation>Tiedostosta {path} ei löytynyt osallistujataulukkoa.</translation>
        </message>
        <message>
            <source>Nobody has a seat in a group yet. Make the groups first.</source>
            <translation>Kenelläkään ei ole vielä paikkaa ryhmässä. Tee ensin ryhmät.</translation>
        </message>
        <message>
            <source>Nobody has both a seat in a group and an e-mail address.</source>
            <translation>Kenelläkään ei ole sekä paikkaa ryhmässä että sähköpostiosoitetta.</translation>
        </message>
        <message>
            <source>Nothing can be written in {path}. Choose another folder.</source>
            <translation>Kansioon {path} ei voi kirjoittaa. Valitse toinen kansio.</translation>
        </message>
        <message>
            <source>That is not a rotation problem: see {where}.</source>
            <translation>Tämä ei ole kiertotehtävä: katso kohtaa {where}.</translation>
        </message>
        <message>
            <source>That is not in the event any more.</source>
            <translation>Sitä ei enää ole tapahtumassa.</translation>
        </message>
        <message>
            <source>That start contradicts another fixed time, or lies outside the plan.</source>
            <translation>Tuo alku on ristiriidassa toisen kiinnitetyn ajan kanssa tai jää suunnitelman ulkopuolelle.</translation>
        </message>
        <message>
            <source>That value does not fit here.</source>
            <translation>Tuo arvo ei sovi tähän.</translation>
        </message>
        <message>
            <source>The clock is not running. Start a phase first.</source>
            <translation>Kello ei käy. Aloita ensin vaihe.</translation>
        </message>
        <message>
            <source>The clock is running already.</source>
            <translation>Kello käy jo.</translation>
        </message>
        <message>
            <source>The dialogue is over already.</source>
            <translation>Dialogi on jo päättynyt.</translation>
        </message>
        <message>
            <source>The disk does not answer.</source>
            <translation>Levy ei vastaa.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Levy on täynnä.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space; nothing typed is lost.</source>
            <translation>Levy on täynnä. Vapauta tilaa; mitään kirjoitettua ei katoa.</translation>
        </message>
        <message>
            <source>The end must come after the start.</source>
            <translation>Lopun on oltava alun jälkeen.</translation>
        </message>
        <message>
            <source>The file can only be read.</source>
            <translation>Tiedostoa voi vain lukea.</translation>
        </message>
        <message>
            <source>The file is gone: was the stick pulled out?</source>
            <translation>Tiedosto on poissa: irrotettiinko tikku?</translation>
        </message>
        <message>
            <source>The plan does not fit: {minutes} min are missing even at its shortest.</source>
            <translation>Suunnitelma ei mahdu: lyhimmilläänkin puuttuu {minutes} min.</translation>
        </message>
        <message>
            <source>The plan has no phases. Add one first.</source>
            <translation>Suunnitelmassa ei ole vaiheita. Lisää ensin yksi.</translation>
        </message>
        <message>
            <source>The texts are in this language already. Choose another one.</source>
            <translation>Tekstit ovat jo tällä kielellä. Valitse toinen kieli.</translation>
        </message>
        <message>
            <source>The times are not in order: {clock} on line {line} comes too late.</source>
            <translation>Ajat eivät ole järjestyksessä: {clock} rivillä {line} tulee liian myöhään.</translation>
        </message>
        <message>
            <source>There is no folder {path}. Choose another one.</source>
            <translation>Kansiota {path} ei ole. Valitse toinen kansio.</translation>
        </message>
        <message>
            <source>There is no group {number} in {path}.</source>
            <translation>Tiedostossa {path} ei ole ryhmää {number}.</translation>
        </message>
        <message>
            <source>There is no phase before this one.</source>
            <translation>Ennen tätä ei ole vaihetta.</translation>
        </message>
        <message>
            <source>There is no screen here. Try: facilitator-app demo --headless</source>
            <translation>Tässä ei ole näyttöä. Kokeile: facilitator-app demo --headless</translation>
        </message>
        <message>
            <source>There is no template called {name}.</source>
            <translation>Pohjaa nimeltä {name} ei ole.</translation>
        </message>
        <message>
            <source>There is no time left to take away.</source>
            <translation>Vähennettävää aikaa ei ole enää.</translation>
        </message>
        <message>
            <source>There is nobody to divide. Add people first.</source>
            <translation>Ei ole ketään jaettavaksi. Lisää ensin osallistujia.</translation>
        </message>
        <message>
            <source>There is nothing in {path}.</source>
            <translation>Tiedostossa {path} ei ole mitään.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Ei ole mitään kumottavaa.</translation>
        </message>
        <message>
            <source>This is for the coordinator to change.</source>
            <translation>Tämän voi muuttaa vain koordinaattori.</translation>
        </message>
        <message>
            <source>What came from the other computer cannot be read.</source>
            <translation>Toiselta koneelta tullutta ei voi lukea.</translation>
        </message>
        <message>
            <source>Write a name first.</source>
            <translation>Kirjoita ensin nimi.</translation>
        </message>
        <message>
            <source>{path} cannot be changed where it is. Copy it to a folder of your own.</source>
            <translation>Tiedostoa {path} ei voi muuttaa sijaintipaikassaan. Kopioi se omaan kansioosi.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}</source>
            <translation>Tiedostoa {path} ei voi lukea: {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be written: its name must end in {endings}.</source>
            <translation>Tiedostoa {path} ei kirjoitettu: nimen lopussa pitää olla {endings}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation>Tiedostoon {path} ei voi kirjoittaa: {reason}</translation>
        </message>
        <message>
            <source>{path} does not exist. Check the name and the folder.</source>
            <translation>Tiedostoa {path} ei ole. Tarkista nimi ja kansio.</translation>
        </message>
        <message>
            <source>{path} exists already. Choose another name.</source>
            <translation>{path} on jo olemassa. Valitse toinen nimi.</translation>
        </message>
        <message>
            <source>{path} has headings, but no people below them.</source>
            <translation>Tiedostossa {path} on otsikot, mutta niiden alla ei ole ketään.</translation>
        </message>
        <message>
            <source>{path} is a folder. Choose a file in it.</source>
            <translation>{path} on kansio. Valitse siitä tiedosto.</translation>
        </message>
        <message>
            <source>{path} is damaged. Open the newest backup; keep this file.</source>
            <translation>{path} on vaurioitunut. Avaa uusin varmuuskopio ja säilytä tämä tiedosto.</translation>
        </message>
        <message>
            <source>{path} is from a newer version. Update the program to open it.</source>
            <translation>{path} on uudemmasta versiosta. Päivitä ohjelma, niin sen voi avata.</translation>
        </message>
        <message>
            <source>{path} is locked with a password. Save it without one and try again.</source>
            <translation>{path} on lukittu salasanalla. Tallenna se ilman salasanaa ja yritä uudelleen.</translation>
        </message>
        <message>
            <source>{path} is neither XLIFF 2 nor a table of translations from here.</source>
            <translation>{path} ei ole XLIFF 2 -tiedosto eikä täältä viety käännöstaulukko.</translation>
        </message>
        <message>
            <source>{path} is no Word document that was written here.</source>
            <translation>{path} ei ole tällä ohjelmalla kirjoitettu Word-asiakirja.</translation>
        </message>
        <message>
            <source>{path} is not a picture that can be read. Choose a PNG, JPG or SVG file.</source>
            <translation>Tiedostoa {path} ei voi lukea kuvana. Valitse PNG-, JPG- tai SVG-tiedosto.</translation>
        </message>
        <message>
            <source>{path} is not a sheet of ground rules, or is damaged.</source>
            <translation>{path} ei ole pelisääntötiedosto tai on vaurioitunut.</translation>
        </message>
        <message>
            <source>{path} is not a template, or is damaged.</source>
            <translation>{path} ei ole pohja tai on vaurioitunut.</translation>
        </message>
        <message>
            <source>{path} is not an event of Dialogue Desk.</source>
            <translation>{path} ei ole Dialogipöydän tapahtuma.</translation>
        </message>
        <message>
            <source>{path} is not used as a template: {reason}</source>
            <translation>Tiedostoa {path} ei käytetä pohjana: {reason}</translation>
        </message>
        <message>
            <source>{path} is open in another program. Close it there first.</source>
            <translation>{path} on auki toisessa ohjelmassa. Sulje se ensin siellä.</translation>
        </message>
        <message>
            <source>{path} is too large for a list of people. Save the list by itself.</source>
            <translation>{path} on liian suuri osallistujaluetteloksi. Tallenna pelkkä luettelo.</translation>
        </message>
        <message>
            <source>{people} people cannot fill {groups} groups. Choose fewer groups.</source>
            <translation>{people} ihmistä ei riitä {groups} ryhmään. Valitse vähemmän ryhmiä.</translation>
        </message>
        <message>
            <source>{text} is not a clock time such as 17.30.</source>
            <translation>{text} ei ole kellonaika, esimerkiksi 17.30.</translation>
        </message>
        <message>
            <source>{text} is not a time such as 2026-12-01T17:00.</source>
            <translation>{text} ei ole aika, esimerkiksi 2026-12-01T17:00.</translation>
        </message>
    </context>
    <context>
        <name>ThemeBoard</name>
        <message>
            <source>A theme gathers lines of several groups under one statement.</source>
            <translation>Teema kokoaa usean ryhmän rivejä yhden väitteen alle.</translation>
        </message>
        <message>
            <source>New theme</source>
            <translation>Uusi teema</translation>
        </message>
        <message>
            <source>No themes yet</source>
            <translation>Ei vielä teemoja</translation>
        </message>
        <message>
            <source>Propose themes</source>
            <translation>Ehdota teemoja</translation>
        </message>
    </context>
    <context>
        <name>ThemeCard</name>
        <message>
            <source>Count groups, not lines: much talked about is not the same as important.</source>
            <translation>Laske ryhmät, älä rivejä: paljon puhuttu ei ole tärkeintä.</translation>
        </message>
        <message>
            <source>Let tags and shared words propose some, or choose lines and press Ctrl+T.</source>
            <translation>Anna tunnisteiden ja yhteisten sanojen ehdottaa, tai valitse rivejä ja paina Ctrl+T.</translation>
        </message>
        <message>
            <source>New theme</source>
            <translation>Uusi teema</translation>
        </message>
        <message>
            <source>No themes yet</source>
            <translation>Ei vielä teemoja</translation>
        </message>
        <message>
            <source>Propose themes</source>
            <translation>Ehdota teemoja</translation>
        </message>
        <message>
            <source>Themes and groups</source>
            <translation>Teemat ja ryhmät</translation>
        </message>
        <message>
            <source>number = lines</source>
            <translation>luku = rivejä</translation>
        </message>
    </context>
    <context>
        <name>ThemeColumn</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rivi</numerusform>
                <numerusform>%n riviä</numerusform>
            </translation>
        </message>
        <message>
            <source>Drag a line here</source>
            <translation>Vedä rivi tähän</translation>
        </message>
        <message>
            <source>Theme without a title</source>
            <translation>Nimetön teema</translation>
        </message>
        <message>
            <source>Theme {title}: more</source>
            <translation>Teema {title}: lisää</translation>
        </message>
        <message>
            <source>{count}/{all} groups</source>
            <translation>{count}/{all} ryhmää</translation>
        </message>
    </context>
    <context>
        <name>ThemeMenus</name>
        <message>
            <source>&amp;New theme</source>
            <translation>&amp;Uusi teema</translation>
        </message>
        <message>
            <source>Change the statement</source>
            <translation>Muuta väitettä</translation>
        </message>
        <message>
            <source>Chosen lines to a theme of their own</source>
            <translation>Valitut rivit omaksi teemaksi</translation>
        </message>
        <message>
            <source>Merge into</source>
            <translation>Yhdistä teemaan</translation>
        </message>
        <message>
            <source>Move back</source>
            <translation>Siirrä taaksepäin</translation>
        </message>
        <message>
            <source>Move forward</source>
            <translation>Siirrä eteenpäin</translation>
        </message>
        <message>
            <source>Remove the theme; its lines stay</source>
            <translation>Poista teema; rivit jäävät</translation>
        </message>
        <message>
            <source>Take the chosen lines out</source>
            <translation>Ota valitut rivit pois teemasta</translation>
        </message>
        <message>
            <source>Theme without a title</source>
            <translation>Nimetön teema</translation>
        </message>
        <message>
            <source>Write theme</source>
            <translation>Kirjoita teema</translation>
        </message>
    </context>
    <context>
        <name>ThemePanel</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rivi</numerusform>
                <numerusform>%n riviä</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep every side: one line for each</source>
            <translation>Säilytä jokainen näkemys: yksi rivi kullekin</translation>
        </message>
        <message>
            <source>Lines of the theme</source>
            <translation>Teeman rivit</translation>
        </message>
        <message>
            <source>Say what was found, as a sentence</source>
            <translation>Sano havainto lauseena</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Väite</translation>
        </message>
        <message>
            <source>Theme without a title</source>
            <translation>Nimetön teema</translation>
        </message>
        <message>
            <source>Two or three sentences for somebody who was not there</source>
            <translation>Pari lausetta sille, joka ei ollut paikalla</translation>
        </message>
        <message>
            <source>Views differed</source>
            <translation>Näkemykset erosivat</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Mitä sanottiin</translation>
        </message>
        <message>
            <source>Write theme</source>
            <translation>Kirjoita teema</translation>
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
            <translation>Lempeä kysymys</translation>
        </message>
        <message>
            <source>As if begun {time}</source>
            <translation>Kuin alkanut {time}</translation>
        </message>
        <message>
            <source>Began {start} · ends {end}</source>
            <translation>Alkoi {start} · loppuu {end}</translation>
        </message>
        <message>
            <source>Begin the dialogue</source>
            <translation>Aloita dialogi</translation>
        </message>
        <message>
            <source>Change start</source>
            <translation>Muuta alkuaika</translation>
        </message>
        <message>
            <source>Everything later moves</source>
            <translation>Kaikki myöhempi siirtyy</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Jatketaan</translation>
        </message>
        <message>
            <source>Later phases lend the minutes</source>
            <translation>Myöhemmät vaiheet lainaavat minuutit</translation>
        </message>
        <message>
            <source>Length of the thinking pause</source>
            <translation>Ajattelutauon pituus</translation>
        </message>
        <message>
            <source>Let the clock go on</source>
            <translation>Jatka kelloa</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Lisää</translation>
        </message>
        <message>
            <source>Next phase</source>
            <translation>Seuraava vaihe</translation>
        </message>
        <message>
            <source>No phases yet</source>
            <translation>Ei vielä vaiheita</translation>
        </message>
        <message>
            <source>Phase {number}/{count} · {form}</source>
            <translation>Vaihe {number}/{count} · {form}</translation>
        </message>
        <message>
            <source>Removed phase</source>
            <translation>Poistettu vaihe</translation>
        </message>
        <message>
            <source>Should have ended {end}</source>
            <translation>Piti loppua {end}</translation>
        </message>
        <message>
            <source>Stop the clock</source>
            <translation>Pysäytä kello</translation>
        </message>
        <message>
            <source>The dialogue is over</source>
            <translation>Dialogi on päättynyt</translation>
        </message>
        <message>
            <source>borrow</source>
            <translation>lainaa</translation>
        </message>
        <message>
            <source>ends {end}</source>
            <translation>loppuu {end}</translation>
        </message>
        <message>
            <source>move</source>
            <translation>siirrä</translation>
        </message>
        <message>
            <source>{time} left of the phase. Silence is no mistake.</source>
            <translation>Vaihetta jäljellä {time}. Hiljaisuus ei ole virhe.</translation>
        </message>
    </context>
    <context>
        <name>Tool</name>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Change recorder</source>
            <translation>Vaihda kirjuri</translation>
        </message>
        <message>
            <source>Four panes</source>
            <translation>Neljä ruutua</translation>
        </message>
        <message>
            <source>One pane</source>
            <translation>Yksi ruutu</translation>
        </message>
        <message>
            <source>Panes at a time</source>
            <translation>Ruutuja kerralla</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Lue ääneen</translation>
        </message>
        <message>
            <source>Six panes</source>
            <translation>Kuusi ruutua</translation>
        </message>
        <message>
            <source>Two panes</source>
            <translation>Kaksi ruutua</translation>
        </message>
    </context>
    <context>
        <name>TopicCard</name>
        <message>
            <source>Add a candidate from the circle</source>
            <translation>Lisää ehdokas piiriltä</translation>
        </message>
        <message>
            <source>The other candidates are kept for later. A vote is the last resort.</source>
            <translation>Muut ehdokkaat jäävät talteen jatkoa varten. Äänestys on viimeinen keino.</translation>
        </message>
        <message>
            <source>We go into {letter}</source>
            <translation>Valitaan {letter}</translation>
        </message>
        <message>
            <source>Which topic do we go deeper into?</source>
            <translation>Mitä aihetta syvennetään?</translation>
        </message>
        <message>
            <source>hands up, {count} here</source>
            <translation>kädet ylös, {count} paikalla</translation>
        </message>
    </context>
    <context>
        <name>TotalLine</name>
        <message>
            <source>Available</source>
            <translation>Käytettävissä</translation>
        </message>
        <message>
            <source>Dialogue {times}</source>
            <translation>Dialogi {times}</translation>
        </message>
        <message>
            <source>Groups {times}</source>
            <translation>Ryhmäosuus {times}</translation>
        </message>
        <message>
            <source>If the talks run over</source>
            <translation>Jos puheet venyvät</translation>
        </message>
        <message>
            <source>Name, day and times</source>
            <translation>Nimi, päivä ja ajat</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Suunniteltu</translation>
        </message>
        <message>
            <source>Start of the dialogues when the talks run over</source>
            <translation>Dialogin alku, jos puheet venyvät</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>accepted proposal</source>
            <translation>hyväksytty ehdotus</translation>
        </message>
        <message>
            <source>added people</source>
            <translation>lisätyt osallistujat</translation>
        </message>
        <message>
            <source>added phase</source>
            <translation>lisätty vaihe</translation>
        </message>
        <message>
            <source>added question</source>
            <translation>lisätty kysymys</translation>
        </message>
        <message>
            <source>added round</source>
            <translation>lisätty kierros</translation>
        </message>
        <message>
            <source>added rule</source>
            <translation>lisätty sääntö</translation>
        </message>
        <message>
            <source>added seat</source>
            <translation>lisätty paikka</translation>
        </message>
        <message>
            <source>added time</source>
            <translation>lisäaika</translation>
        </message>
        <message>
            <source>added to the checklist</source>
            <translation>lisäys muistilistaan</translation>
        </message>
        <message>
            <source>another length</source>
            <translation>toinen pituus</translation>
        </message>
        <message>
            <source>another template</source>
            <translation>toinen pohja</translation>
        </message>
        <message>
            <source>approved document</source>
            <translation>tarkistettu asiakirja</translation>
        </message>
        <message>
            <source>asked for the floor</source>
            <translation>puheenvuoropyyntö</translation>
        </message>
        <message>
            <source>attendance</source>
            <translation>läsnäolo</translation>
        </message>
        <message>
            <source>back to the former phase</source>
            <translation>paluu edelliseen vaiheeseen</translation>
        </message>
        <message>
            <source>change</source>
            <translation>muutos</translation>
        </message>
        <message>
            <source>change from the edited document</source>
            <translation>muutos muokatusta asiakirjasta</translation>
        </message>
        <message>
            <source>change of a group</source>
            <translation>ryhmän muutos</translation>
        </message>
        <message>
            <source>change of a line</source>
            <translation>rivin muutos</translation>
        </message>
        <message>
            <source>change of a phase</source>
            <translation>vaiheen muutos</translation>
        </message>
        <message>
            <source>change of a question</source>
            <translation>kysymyksen muutos</translation>
        </message>
        <message>
            <source>change of a recipient</source>
            <translation>vastaanottajan muutos</translation>
        </message>
        <message>
            <source>change of a registration</source>
            <translation>ilmoittautumisen muutos</translation>
        </message>
        <message>
            <source>change of a rule</source>
            <translation>säännön muutos</translation>
        </message>
        <message>
            <source>change of a sentence</source>
            <translation>lauseen muutos</translation>
        </message>
        <message>
            <source>change of a theme</source>
            <translation>teeman muutos</translation>
        </message>
        <message>
            <source>change of a topic</source>
            <translation>aiheen muutos</translation>
        </message>
        <message>
            <source>change of circles</source>
            <translation>piirien vaihto</translation>
        </message>
        <message>
            <source>change of feedback</source>
            <translation>palautteen muutos</translation>
        </message>
        <message>
            <source>change of length</source>
            <translation>keston muutos</translation>
        </message>
        <message>
            <source>change of recorder</source>
            <translation>kirjurin vaihto</translation>
        </message>
        <message>
            <source>change of the background</source>
            <translation>taustatietojen muutos</translation>
        </message>
        <message>
            <source>change of the checklist</source>
            <translation>muistilistan muutos</translation>
        </message>
        <message>
            <source>change of the event</source>
            <translation>tapahtuman muutos</translation>
        </message>
        <message>
            <source>change of the planning sheet</source>
            <translation>suunnittelupohjan muutos</translation>
        </message>
        <message>
            <source>change of the rule sheet</source>
            <translation>pelisääntöjen muutos</translation>
        </message>
        <message>
            <source>choice of topic</source>
            <translation>aiheen valinta</translation>
        </message>
        <message>
            <source>cleared quotes</source>
            <translation>hyväksytyt sitaatit</translation>
        </message>
        <message>
            <source>clock going on</source>
            <translation>kellon jatko</translation>
        </message>
        <message>
            <source>clock that was moved</source>
            <translation>siirtynyt kello</translation>
        </message>
        <message>
            <source>condition of the groups</source>
            <translation>ryhmien ehto</translation>
        </message>
        <message>
            <source>condition taken away</source>
            <translation>poistettu ehto</translation>
        </message>
        <message>
            <source>copied phase</source>
            <translation>kopioitu vaihe</translation>
        </message>
        <message>
            <source>counted hand</source>
            <translation>laskettu käsi</translation>
        </message>
        <message>
            <source>counted slip</source>
            <translation>laskettu lappu</translation>
        </message>
        <message>
            <source>day and start of the event</source>
            <translation>tapahtuman päivä ja alku</translation>
        </message>
        <message>
            <source>division into groups</source>
            <translation>ryhmäjako</translation>
        </message>
        <message>
            <source>document as a draft</source>
            <translation>asiakirja luonnokseksi</translation>
        </message>
        <message>
            <source>end of a turn</source>
            <translation>puheenvuoron loppu</translation>
        </message>
        <message>
            <source>end of the event</source>
            <translation>tapahtuman loppu</translation>
        </message>
        <message>
            <source>end of the thinking pause</source>
            <translation>ajattelutauon loppu</translation>
        </message>
        <message>
            <source>entry in the send log</source>
            <translation>lähetysmerkintä</translation>
        </message>
        <message>
            <source>exactness of a quote</source>
            <translation>sitaatin tarkkuus</translation>
        </message>
        <message>
            <source>exported document</source>
            <translation>viety asiakirja</translation>
        </message>
        <message>
            <source>finished line</source>
            <translation>valmis rivi</translation>
        </message>
        <message>
            <source>fixed start</source>
            <translation>kiinnitetty alku</translation>
        </message>
        <message>
            <source>floor given</source>
            <translation>annettu puheenvuoro</translation>
        </message>
        <message>
            <source>former wording</source>
            <translation>aiempi sanamuoto</translation>
        </message>
        <message>
            <source>help flag down</source>
            <translation>apulippu alas</translation>
        </message>
        <message>
            <source>help flag up</source>
            <translation>apulippu ylös</translation>
        </message>
        <message>
            <source>help on its way</source>
            <translation>apu tulossa</translation>
        </message>
        <message>
            <source>how much is kept of people</source>
            <translation>ihmisistä säilytettävät tiedot</translation>
        </message>
        <message>
            <source>imported people</source>
            <translation>tuodut osallistujat</translation>
        </message>
        <message>
            <source>kind of a line</source>
            <translation>rivin laji</translation>
        </message>
        <message>
            <source>last command of the clock</source>
            <translation>kellon viimeisin komento</translation>
        </message>
        <message>
            <source>latecomer in the pairs</source>
            <translation>myöhästynyt pariin</translation>
        </message>
        <message>
            <source>least length</source>
            <translation>vähimmäiskesto</translation>
        </message>
        <message>
            <source>left off the checklist</source>
            <translation>poisto muistilistasta</translation>
        </message>
        <message>
            <source>lifted from the waiting list</source>
            <translation>nosto varasijalta</translation>
        </message>
        <message>
            <source>line kept off the wall</source>
            <translation>rivi pidettiin poissa seinältä</translation>
        </message>
        <message>
            <source>line on the wall</source>
            <translation>rivi seinälle</translation>
        </message>
        <message>
            <source>lines moved to another theme</source>
            <translation>rivit toiseen teemaan</translation>
        </message>
        <message>
            <source>lines placed under a theme</source>
            <translation>rivien sijoitus teemaan</translation>
        </message>
        <message>
            <source>lines taken out of a theme</source>
            <translation>rivien poisto teemasta</translation>
        </message>
        <message>
            <source>mended plan</source>
            <translation>suunnitelman korjaus</translation>
        </message>
        <message>
            <source>merged themes</source>
            <translation>yhdistetyt teemat</translation>
        </message>
        <message>
            <source>message</source>
            <translation>viesti</translation>
        </message>
        <message>
            <source>message seen</source>
            <translation>nähty viesti</translation>
        </message>
        <message>
            <source>moved person</source>
            <translation>siirretty osallistuja</translation>
        </message>
        <message>
            <source>moved phase</source>
            <translation>siirretty vaihe</translation>
        </message>
        <message>
            <source>moved question</source>
            <translation>siirretty kysymys</translation>
        </message>
        <message>
            <source>moved rule</source>
            <translation>siirretty sääntö</translation>
        </message>
        <message>
            <source>moved sentence</source>
            <translation>siirretty lause</translation>
        </message>
        <message>
            <source>moved start</source>
            <translation>siirretty alku</translation>
        </message>
        <message>
            <source>moved theme</source>
            <translation>siirretty teema</translation>
        </message>
        <message>
            <source>new event</source>
            <translation>uusi tapahtuma</translation>
        </message>
        <message>
            <source>new line</source>
            <translation>uusi rivi</translation>
        </message>
        <message>
            <source>new lines</source>
            <translation>uudet rivit</translation>
        </message>
        <message>
            <source>new programme</source>
            <translation>uusi ohjelma</translation>
        </message>
        <message>
            <source>new recipient</source>
            <translation>uusi vastaanottaja</translation>
        </message>
        <message>
            <source>new sentence</source>
            <translation>uusi lause</translation>
        </message>
        <message>
            <source>new theme</source>
            <translation>uusi teema</translation>
        </message>
        <message>
            <source>next in the circle</source>
            <translation>piirin seuraava</translation>
        </message>
        <message>
            <source>next phase</source>
            <translation>seuraava vaihe</translation>
        </message>
        <message>
            <source>number of groups</source>
            <translation>ryhmien määrä</translation>
        </message>
        <message>
            <source>open question</source>
            <translation>avoin kysymys</translation>
        </message>
        <message>
            <source>order of the circle</source>
            <translation>piirin järjestys</translation>
        </message>
        <message>
            <source>order of the queue</source>
            <translation>jonon järjestys</translation>
        </message>
        <message>
            <source>other ground rules</source>
            <translation>toiset pelisäännöt</translation>
        </message>
        <message>
            <source>own note</source>
            <translation>oma muistiinpano</translation>
        </message>
        <message>
            <source>pairs</source>
            <translation>parit</translation>
        </message>
        <message>
            <source>pass</source>
            <translation>ohitus</translation>
        </message>
        <message>
            <source>pasted lines</source>
            <translation>liitetyt rivit</translation>
        </message>
        <message>
            <source>people moved by the proposal</source>
            <translation>ehdotuksen siirrot</translation>
        </message>
        <message>
            <source>phase left out</source>
            <translation>pois jätetty vaihe</translation>
        </message>
        <message>
            <source>pinned person</source>
            <translation>lukittu osallistuja</translation>
        </message>
        <message>
            <source>plan fitted to the time</source>
            <translation>suunnitelman sovitus aikaan</translation>
        </message>
        <message>
            <source>proposed themes</source>
            <translation>ehdotetut teemat</translation>
        </message>
        <message>
            <source>proposed topic</source>
            <translation>ehdotettu aihe</translation>
        </message>
        <message>
            <source>question marked as asked</source>
            <translation>kysytyksi merkitty kysymys</translation>
        </message>
        <message>
            <source>quotes held back</source>
            <translation>pidätetyt sitaatit</translation>
        </message>
        <message>
            <source>removed feedback</source>
            <translation>poistettu palaute</translation>
        </message>
        <message>
            <source>removed line</source>
            <translation>poistettu rivi</translation>
        </message>
        <message>
            <source>removed phase</source>
            <translation>poistettu vaihe</translation>
        </message>
        <message>
            <source>removed recipient</source>
            <translation>poistettu vastaanottaja</translation>
        </message>
        <message>
            <source>removed registration</source>
            <translation>poistettu ilmoittautuminen</translation>
        </message>
        <message>
            <source>removed round</source>
            <translation>poistettu kierros</translation>
        </message>
        <message>
            <source>removed rule</source>
            <translation>poistettu sääntö</translation>
        </message>
        <message>
            <source>removed sentence</source>
            <translation>poistettu lause</translation>
        </message>
        <message>
            <source>removed theme</source>
            <translation>poistettu teema</translation>
        </message>
        <message>
            <source>rewritten words</source>
            <translation>uudelleen kirjoitetut sanat</translation>
        </message>
        <message>
            <source>seat passed over</source>
            <translation>ohitettava paikka</translation>
        </message>
        <message>
            <source>seating</source>
            <translation>istumajärjestys</translation>
        </message>
        <message>
            <source>second loop left out</source>
            <translation>toisen kierroksen poisto</translation>
        </message>
        <message>
            <source>second loop taken in</source>
            <translation>toisen kierroksen lisäys</translation>
        </message>
        <message>
            <source>sheet of feedback</source>
            <translation>palautelomake</translation>
        </message>
        <message>
            <source>somebody added at the door</source>
            <translation>paikalla lisätty osallistuja</translation>
        </message>
        <message>
            <source>somebody else's turn</source>
            <translation>vuoro toiselle</translation>
        </message>
        <message>
            <source>source lines of a sentence</source>
            <translation>lauseen lähderivit</translation>
        </message>
        <message>
            <source>split theme</source>
            <translation>jaettu teema</translation>
        </message>
        <message>
            <source>star</source>
            <translation>tähti</translation>
        </message>
        <message>
            <source>start of a round</source>
            <translation>kierroksen alku</translation>
        </message>
        <message>
            <source>start of the dialogues</source>
            <translation>dialogien alku</translation>
        </message>
        <message>
            <source>started clock</source>
            <translation>käynnistetty kello</translation>
        </message>
        <message>
            <source>stopped clock</source>
            <translation>pysäytetty kello</translation>
        </message>
        <message>
            <source>struck line</source>
            <translation>poistettavaksi merkitty rivi</translation>
        </message>
        <message>
            <source>tags of a line</source>
            <translation>rivin tunnisteet</translation>
        </message>
        <message>
            <source>taken off the queue</source>
            <translation>poisto jonosta</translation>
        </message>
        <message>
            <source>thinking pause</source>
            <translation>ajattelutauko</translation>
        </message>
        <message>
            <source>those who did not come</source>
            <translation>saapumatta jääneet</translation>
        </message>
        <message>
            <source>tick on the checklist</source>
            <translation>merkintä muistilistaan</translation>
        </message>
        <message>
            <source>time left out</source>
            <translation>pois jätetty aika</translation>
        </message>
        <message>
            <source>time of the inner circle</source>
            <translation>sisäpiirin aika</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>käännös</translation>
        </message>
        <message>
            <source>translations taken over</source>
            <translation>luetut käännökset</translation>
        </message>
        <message>
            <source>used card</source>
            <translation>käytetty kortti</translation>
        </message>
        <message>
            <source>what gives when time runs out</source>
            <translation>mikä joustaa, kun aika loppuu</translation>
        </message>
    </context>
    <context>
        <name>Voices</name>
        <message numerus="yes">
            <source>%n registered, nobody came</source>
            <translation>
                <numerusform>%n ilmoittautui, ei tullut</numerusform>
                <numerusform>%n ilmoittautui, kukaan ei tullut</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody came from: {background}.</source>
            <translation>Paikalle ei tullut ketään taustaryhmästä {background}.</translation>
        </message>
        <message>
            <source>Nothing here tells of a missing voice</source>
            <translation>Mikään täällä ei kerro puuttuvasta äänestä</translation>
        </message>
        <message>
            <source>feedback</source>
            <translation>palaute</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>suunnitelma</translation>
        </message>
        <message>
            <source>word: {word}</source>
            <translation>sana: {word}</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n muu</numerusform>
                <numerusform>%n muuta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) free</source>
            <translation>
                <numerusform>%n paikka vapaana</numerusform>
                <numerusform>%n paikkaa vapaana</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Varasijat</translation>
        </message>
    </context>
    <context>
        <name>WalkInLine</name>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <source>Is here</source>
            <translation>On paikalla</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>Nimi tai numero</translation>
        </message>
        <message>
            <source>Organisation, if it matters</source>
            <translation>Organisaatio, jos sillä on väliä</translation>
        </message>
    </context>
    <context>
        <name>WallButton</name>
        <message numerus="yes">
            <source>Wall: %n waiting</source>
            <translation>
                <numerusform>Seinä: %n odottaa</numerusform>
                <numerusform>Seinä: %n odottaa</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WallGate</name>
        <message>
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <source>Lines tagged #share wait here. Nothing reaches the room before you let it.</source>
            <translation>Tunnisteella #jaa merkityt rivit odottavat tässä. Mitään ei näy huoneelle, ennen kuin päästät sen läpi.</translation>
        </message>
        <message>
            <source>On the wall</source>
            <translation>Seinällä</translation>
        </message>
        <message>
            <source>The themes wall</source>
            <translation>Teemaseinä</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Odottaa</translation>
        </message>
        <message>
            <source>Without a tag</source>
            <translation>Ilman aihetunnistetta</translation>
        </message>
    </context>
    <context>
        <name>Whose</name>
        <message>
            <source>Joint summary</source>
            <translation>Yhteinen</translation>
        </message>
        <message>
            <source>Whose answers</source>
            <translation>Kenen vastaukset</translation>
        </message>
    </context>
    <context>
        <name>WideColumn</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n rivi</numerusform>
                <numerusform>%n riviä</numerusform>
            </translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Pelisäännöt</translation>
        </message>
        <message>
            <source>Last notes</source>
            <translation>Viimeiset kirjaukset</translation>
        </message>
        <message>
            <source>Nothing written yet.</source>
            <translation>Mitään ei ole vielä kirjattu.</translation>
        </message>
        <message>
            <source>Only to read. The recorder writes.</source>
            <translation>Vain luku. Kirjuri kirjoittaa.</translation>
        </message>
        <message>
            <source>Own notes</source>
            <translation>Omat muistiinpanot</translation>
        </message>
        <message>
            <source>taken nowhere</source>
            <translation>ei viedä mihinkään</translation>
        </message>
    </context>
    <context>
        <name>WindowKeys</name>
        <message>
            <source>Everywhere</source>
            <translation>Kaikkialla</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sivut</translation>
        </message>
    </context>
    <context>
        <name>_Candidate</name>
        <message>
            <source>One hand fewer</source>
            <translation>Yksi käsi vähemmän</translation>
        </message>
        <message>
            <source>One hand more</source>
            <translation>Yksi käsi lisää</translation>
        </message>
        <message>
            <source>fits the time</source>
            <translation>mahtuu aikaan</translation>
        </message>
        <message>
            <source>has tension</source>
            <translation>jännitteinen</translation>
        </message>
        <message>
            <source>touches many</source>
            <translation>koskee monia</translation>
        </message>
    </context>
    <context>
        <name>_ColumnRow</name>
        <message>
            <source>Do not import</source>
            <translation>Älä tuo</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>ei tunnistettu</translation>
        </message>
    </context>
    <context>
        <name>_DialogueChoice</name>
        <message>
            <source>Mark the line during which the groups meet</source>
            <translation>Merkitse rivi, jonka aikana ryhmät kokoontuvat</translation>
        </message>
    </context>
    <context>
        <name>_FindingRow</name>
        <message>
            <source>Leave</source>
            <translation>Jätä</translation>
        </message>
    </context>
    <context>
        <name>_Flag</name>
        <message>
            <source>Group {number} needs help</source>
            <translation>Ryhmä {number} tarvitsee apua</translation>
        </message>
        <message>
            <source>I am going</source>
            <translation>Menen</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Kuittaa</translation>
        </message>
        <message>
            <source>{told} · told that somebody comes</source>
            <translation>{told} · kerrottu, että apu tulee</translation>
        </message>
    </context>
    <context>
        <name>_GateRow</name>
        <message>
            <source>Not now</source>
            <translation>Ei nyt</translation>
        </message>
        <message>
            <source>Possible identifier in this line</source>
            <translation>Rivissä on mahdollinen tunniste</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Näytä</translation>
        </message>
        <message>
            <source>Take down</source>
            <translation>Ota pois</translation>
        </message>
    </context>
    <context>
        <name>_Head</name>
        <message>
            <source>Against the plan</source>
            <translation>Ero suunnitelmaan</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Ryhmä</translation>
        </message>
        <message>
            <source>Lines / 5 min</source>
            <translation>Rivejä / 5 min</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Kirjaus</translation>
        </message>
        <message>
            <source>Phase and course</source>
            <translation>Vaihe ja kulku</translation>
        </message>
        <message>
            <source>now {time}</source>
            <translation>nyt {time}</translation>
        </message>
    </context>
    <context>
        <name>_LateRow</name>
        <message>
            <source>Name of somebody new, Enter</source>
            <translation>Uuden ihmisen nimi, Enter</translation>
        </message>
        <message>
            <source>Name of somebody who came late</source>
            <translation>Myöhässä tulleen nimi</translation>
        </message>
    </context>
    <context>
        <name>_Legend</name>
        <message>
            <source>1–{count} seat</source>
            <translation>1–{count} paikka</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>kuultu</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ei vielä</translation>
        </message>
        <message>
            <source>speaks now</source>
            <translation>puhuu nyt</translation>
        </message>
    </context>
    <context>
        <name>_Piece</name>
        <message>
            <source>done</source>
            <translation>tehty</translation>
        </message>
        <message>
            <source>going on</source>
            <translation>käynnissä</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>jätetty pois</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>suojattu</translation>
        </message>
    </context>
    <context>
        <name>_Sent</name>
        <message>
            <source>Group {number}: {text}</source>
            <translation>Ryhmä {number}: {text}</translation>
        </message>
        <message>
            <source>sent, not seen yet</source>
            <translation>lähetetty, ei vielä nähty</translation>
        </message>
        <message>
            <source>{seen}/{count} have seen it</source>
            <translation>{seen}/{count} nähnyt</translation>
        </message>
    </context>
    <context>
        <name>_WaitingRow</name>
        <message>
            <source>Promote</source>
            <translation>Nosta</translation>
        </message>
        <message>
            <source>reg. {time}</source>
            <translation>ilm. {time}</translation>
        </message>
    </context>
</TS>
