<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>Accept the waiting proposal</source>
            <translation>Accept the waiting proposal</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Change the words</source>
            <translation>Change the words</translation>
        </message>
        <message>
            <source>Decline the waiting proposal</source>
            <translation>Decline the waiting proposal</translation>
        </message>
        <message>
            <source>Find on the page</source>
            <translation>Find on the page</translation>
        </message>
        <message>
            <source>Former area of the page</source>
            <translation>Former area of the page</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Full screen</translation>
        </message>
        <message>
            <source>Help and key card</source>
            <translation>Help and key card</translation>
        </message>
        <message>
            <source>Help flag up or down</source>
            <translation>Help flag up or down</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Light or dark</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>New event</translation>
        </message>
        <message>
            <source>Next area of the page</source>
            <translation>Next area of the page</translation>
        </message>
        <message>
            <source>Open file…</source>
            <translation>Open file…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Prompt cards</source>
            <translation>Prompt cards</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Room screen: black</source>
            <translation>Room screen: black</translation>
        </message>
        <message>
            <source>Room screen: next view</source>
            <translation>Room screen: next view</translation>
        </message>
        <message>
            <source>Search and commands</source>
            <translation>Search and commands</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Smaller text</translation>
        </message>
        <message>
            <source>Text size 100 %</source>
            <translation>Text size 100 %</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>AfterKeys</name>
        <message>
            <source>Save plan and course</source>
            <translation>Save plan and course</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Word file (*.docx)</source>
            <translation>Word file (*.docx)</translation>
        </message>
        <message>
            <source>{event} – plan and course.docx</source>
            <translation>{event} – plan and course.docx</translation>
        </message>
    </context>
    <context>
        <name>AfterView</name>
        <message numerus="yes">
            <source>%n min earlier than planned.</source>
            <translation>
                <numerusform>%n min earlier than planned.</numerusform>
                <numerusform>%n min earlier than planned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min later than planned.</source>
            <translation>
                <numerusform>%n min later than planned.</numerusform>
                <numerusform>%n min later than planned.</numerusform>
            </translation>
        </message>
        <message>
            <source>As planned.</source>
            <translation>As planned.</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Began</translation>
        </message>
        <message>
            <source>Began {began}, planned end {end}.</source>
            <translation>Began {began}, planned end {end}.</translation>
        </message>
        <message>
            <source>Close the event…</source>
            <translation>Close the event…</translation>
        </message>
        <message>
            <source>Closing deletes from this computer for good: who spoke and when, who asked for the floor, and your own notes. How many were heard stays, without names. The notes of the groups stay as they are.</source>
            <translation>Closing deletes from this computer for good: who spoke and when, who asked for the floor, and your own notes. How many were heard stays, without names. The notes of the groups stay as they are.</translation>
        </message>
        <message>
            <source>Delete them and close</source>
            <translation>Delete them and close</translation>
        </message>
        <message>
            <source>Difference, min</source>
            <translation>Difference, min</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Group {number}</translation>
        </message>
        <message>
            <source>Held on average, min</source>
            <translation>Held on average, min</translation>
        </message>
        <message>
            <source>Held, min</source>
            <translation>Held, min</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Planned, min</source>
            <translation>Planned, min</translation>
        </message>
        <message>
            <source>Save as a Word file…</source>
            <translation>Save as a Word file…</translation>
        </message>
        <message>
            <source>The dialogue ended at {time}</source>
            <translation>The dialogue ended at {time}</translation>
        </message>
        <message>
            <source>The dialogue goes on</source>
            <translation>The dialogue goes on</translation>
        </message>
        <message>
            <source>The dialogue is over</source>
            <translation>The dialogue is over</translation>
        </message>
        <message>
            <source>The event is closed.</source>
            <translation>The event is closed.</translation>
        </message>
        <message>
            <source>not held</source>
            <translation>not held</translation>
        </message>
    </context>
    <context>
        <name>BalanceStrip</name>
        <message>
            <source>Balance of the summary</source>
            <translation>Balance of the summary</translation>
        </message>
        <message>
            <source>Balance of what</source>
            <translation>Balance of what</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>By group</translation>
        </message>
        <message>
            <source>By kind of line</source>
            <translation>By kind of line</translation>
        </message>
        <message>
            <source>By question</source>
            <translation>By question</translation>
        </message>
        <message>
            <source>Every voice is heard.</source>
            <translation>Every voice is heard.</translation>
        </message>
        <message>
            <source>Hardly heard: {names}.</source>
            <translation>Hardly heard: {names}.</translation>
        </message>
        <message>
            <source>No sentence rests on a line yet.</source>
            <translation>No sentence rests on a line yet.</translation>
        </message>
        <message>
            <source>No sentence yet under question {numbers}.</source>
            <translation>No sentence yet under question {numbers}.</translation>
        </message>
        <message>
            <source>share of lines → of the summary</source>
            <translation>share of lines → of the summary</translation>
        </message>
        <message numerus="yes">
            <source>{first} and %n other(s)</source>
            <translation>
                <numerusform>{first} and %n other</numerusform>
                <numerusform>{first} and %n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n line(s) on this computer</source>
            <translation>
                <numerusform>%n line on this computer</numerusform>
                <numerusform>%n lines on this computer</numerusform>
            </translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Group {number}</translation>
        </message>
        <message>
            <source>Needs help · {minutes} min</source>
            <translation>Needs help · {minutes} min</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>ended</translation>
        </message>
        <message>
            <source>needs help</source>
            <translation>needs help</translation>
        </message>
        <message>
            <source>no recorder</source>
            <translation>no recorder</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>not begun</translation>
        </message>
        <message>
            <source>running</source>
            <translation>running</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>stopped</translation>
        </message>
        <message>
            <source>{here}/{seats} here</source>
            <translation>{here}/{seats} here</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} left</translation>
        </message>
        <message>
            <source>{time} over time</source>
            <translation>{time} over time</translation>
        </message>
    </context>
    <context>
        <name>BoardKeys</name>
        <message>
            <source>Group {number} decides the end.</source>
            <translation>Group {number} decides the end.</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Seen</translation>
        </message>
    </context>
    <context>
        <name>BoardSide</name>
        <message>
            <source>Message to all groups</source>
            <translation>Message to all groups</translation>
        </message>
        <message>
            <source>Nothing sent yet.</source>
            <translation>Nothing sent yet.</translation>
        </message>
        <message>
            <source>Own message</source>
            <translation>Own message</translation>
        </message>
        <message>
            <source>Own message, Enter</source>
            <translation>Own message, Enter</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
    </context>
    <context>
        <name>BoardView</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>A row or 1–9 opens the group</source>
            <translation>A row or 1–9 opens the group</translation>
        </message>
        <message>
            <source>All go on</source>
            <translation>All go on</translation>
        </message>
        <message>
            <source>All to the next phase</source>
            <translation>All to the next phase</translation>
        </message>
        <message>
            <source>Begin in all groups</source>
            <translation>Begin in all groups</translation>
        </message>
        <message>
            <source>Stop all</source>
            <translation>Stop all</translation>
        </message>
        <message>
            <source>{people} here, {groups} groups</source>
            <translation>{people} here, {groups} groups</translation>
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
            <translation>By when?</translation>
        </message>
        <message>
            <source>Give a day such as 1.12.2026.</source>
            <translation>Give a day such as 1.12.2026.</translation>
        </message>
        <message>
            <source>Goal and invitation</source>
            <translation>Goal and invitation</translation>
        </message>
        <message>
            <source>What is the dialogue for? Not for decisions.</source>
            <translation>What is the dialogue for? Not for decisions.</translation>
        </message>
        <message>
            <source>What understanding is missing?</source>
            <translation>What understanding is missing?</translation>
        </message>
        <message>
            <source>When do we look at what came of it?</source>
            <translation>When do we look at what came of it?</translation>
        </message>
        <message>
            <source>Who is usually missing, and who invites them?</source>
            <translation>Who is usually missing, and who invites them?</translation>
        </message>
        <message>
            <source>Who uses the result?</source>
            <translation>Who uses the result?</translation>
        </message>
        <message>
            <source>Whom does this concern, who can influence it?</source>
            <translation>Whom does this concern, who can influence it?</translation>
        </message>
        <message>
            <source>Words of the invitation</source>
            <translation>Words of the invitation</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Choosing a topic</source>
            <translation>Choosing a topic</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Closing</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflict</translation>
        </message>
        <message>
            <source>Deepening</source>
            <translation>Deepening</translation>
        </message>
        <message>
            <source>Dominating</source>
            <translation>Dominating</translation>
        </message>
        <message>
            <source>Quiet participant</source>
            <translation>Quiet participant</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>Strong feeling</source>
            <translation>Strong feeling</translation>
        </message>
        <message>
            <source>Stuck</source>
            <translation>Stuck</translation>
        </message>
        <message>
            <source>used</source>
            <extracomment>On a prompt card that was said in this phase already.</extracomment>
            <translation>used</translation>
        </message>
    </context>
    <context>
        <name>CardsBar</name>
        <message>
            <source>Find a prompt card</source>
            <translation>Find a prompt card</translation>
        </message>
    </context>
    <context>
        <name>CheckCard</name>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>If moved</source>
            <translation>If moved</translation>
        </message>
        <message>
            <source>counted from every pair</source>
            <translation>counted from every pair</translation>
        </message>
        <message>
            <source>moves</source>
            <translation>moves</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>stays</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>A copy of the event on a second disk or stick</source>
            <translation>A copy of the event on a second disk or stick</translation>
        </message>
        <message>
            <source>Access needs and languages are arranged</source>
            <translation>Access needs and languages are arranged</translation>
        </message>
        <message>
            <source>Agreed who makes the summary, who gets it and when</source>
            <translation>Agreed who makes the summary, who gets it and when</translation>
        </message>
        <message>
            <source>Chairs in a circle, no tables, a clock in sight</source>
            <translation>Chairs in a circle, no tables, a clock in sight</translation>
        </message>
        <message>
            <source>Facilitators have read plan and script</source>
            <translation>Facilitators have read plan and script</translation>
        </message>
        <message>
            <source>Ground rules printed for the wall</source>
            <translation>Ground rules printed for the wall</translation>
        </message>
        <message>
            <source>Links and group rooms were tested</source>
            <translation>Links and group rooms were tested</translation>
        </message>
        <message>
            <source>More people invited than there is room for</source>
            <translation>More people invited than there is room for</translation>
        </message>
        <message>
            <source>Recorders know: exact words, no names</source>
            <translation>Recorders know: exact words, no names</translation>
        </message>
        <message>
            <source>Script and note sheets on paper, just in case</source>
            <translation>Script and note sheets on paper, just in case</translation>
        </message>
        <message>
            <source>The questions were tried on somebody else</source>
            <translation>The questions were tried on somebody else</translation>
        </message>
        <message>
            <source>Those who are usually missing were invited in person</source>
            <translation>Those who are usually missing were invited in person</translation>
        </message>
    </context>
    <context>
        <name>ChecklistBox</name>
        <message>
            <source>Not needed here</source>
            <translation>Not needed here</translation>
        </message>
    </context>
    <context>
        <name>ChecklistCard</name>
        <message>
            <source>Add something of your own</source>
            <translation>Add something of your own</translation>
        </message>
        <message>
            <source>Before the day</source>
            <translation>Before the day</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} of {all}</translation>
        </message>
    </context>
    <context>
        <name>CircleCard</name>
        <message numerus="yes">
            <source>%n turn(s)</source>
            <translation>
                <numerusform>%n turn</numerusform>
                <numerusform>%n turns</numerusform>
            </translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Circle</translation>
        </message>
        <message>
            <source>Goes on from this</source>
            <translation>Goes on from this</translation>
        </message>
        <message>
            <source>Is here again</source>
            <translation>Is here again</translation>
        </message>
        <message>
            <source>Is not here</source>
            <translation>Is not here</translation>
        </message>
        <message>
            <source>New thought</source>
            <translation>New thought</translation>
        </message>
        <message>
            <source>Nobody is seated in this group yet. L seats somebody by name.</source>
            <translation>Nobody is seated in this group yet. L seats somebody by name.</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Somebody</translation>
        </message>
        <message>
            <source>Speaks now</source>
            <translation>Speaks now</translation>
        </message>
        <message>
            <source>The last turn was theirs</source>
            <translation>The last turn was theirs</translation>
        </message>
        <message>
            <source>What heard is about</source>
            <translation>What heard is about</translation>
        </message>
        <message>
            <source>Whole event</source>
            <translation>Whole event</translation>
        </message>
        <message>
            <source>all heard</source>
            <translation>all heard</translation>
        </message>
        <message>
            <source>nobody speaks</source>
            <translation>nobody speaks</translation>
        </message>
        <message>
            <source>only for you</source>
            <translation>only for you</translation>
        </message>
    </context>
    <context>
        <name>CircleView</name>
        <message>
            <source>Divide people into groups first.</source>
            <translation>Divide people into groups first.</translation>
        </message>
        <message>
            <source>Drag a seat, or move it with Ctrl and the arrow keys.</source>
            <translation>Drag a seat, or move it with Ctrl and the arrow keys.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Nobody sits here yet</source>
            <translation>Nobody sits here yet</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Shuffle</translation>
        </message>
        <message>
            <source>in the circle</source>
            <translation>in the circle</translation>
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
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) cannot be won back.</source>
            <translation>
                <numerusform>%n minute cannot be won back.</numerusform>
                <numerusform>%n minutes cannot be won back.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied to {file}.</source>
            <translation>Copied to {file}.</translation>
        </message>
        <message>
            <source>Everybody meets at least {count} others. Repeated meetings: {repeats}.</source>
            <translation>Everybody meets at least {count} others. Repeated meetings: {repeats}.</translation>
        </message>
        <message>
            <source>Fewer than {least} are not possible.</source>
            <translation>Fewer than {least} are not possible.</translation>
        </message>
        <message>
            <source>Groups of {sizes}.</source>
            <translation>Groups of {sizes}.</translation>
        </message>
        <message>
            <source>Made {file}.</source>
            <translation>Made {file}.</translation>
        </message>
        <message>
            <source>New {new}, changed {changed}, same {same}, doubtful {doubtful}.</source>
            <translation>New {new}, changed {changed}, same {same}, doubtful {doubtful}.</translation>
        </message>
        <message>
            <source>No seating that keeps every condition was found in this time.</source>
            <translation>No seating that keeps every condition was found in this time.</translation>
        </message>
        <message>
            <source>Nothing below {bound} is possible.</source>
            <translation>Nothing below {bound} is possible.</translation>
        </message>
        <message>
            <source>Nothing better is possible.</source>
            <translation>Nothing better is possible.</translation>
        </message>
        <message>
            <source>Nothing of it was saved.</source>
            <translation>Nothing of it was saved.</translation>
        </message>
        <message>
            <source>Planned end {planned}, expected {expected}. Group {group} decides.</source>
            <translation>Planned end {planned}, expected {expected}. Group {group} decides.</translation>
        </message>
        <message>
            <source>Round {round}: these cannot all be kept: {names}.</source>
            <translation>Round {round}: these cannot all be kept: {names}.</translation>
        </message>
        <message>
            <source>Round {round}: {people} people, and the tables take {least} to {most}.</source>
            <translation>Round {round}: {people} people, and the tables take {least} to {most}.</translation>
        </message>
        <message>
            <source>Score {score}, repeated meetings {repeats}.</source>
            <translation>Score {score}, repeated meetings {repeats}.</translation>
        </message>
        <message>
            <source>Something went wrong. What was saved is safe.</source>
            <translation>Something went wrong. What was saved is safe.</translation>
        </message>
        <message>
            <source>The facilitator's desk.</source>
            <translation>The facilitator's desk.</translation>
        </message>
        <message>
            <source>The file is sound.</source>
            <translation>The file is sound.</translation>
        </message>
        <message>
            <source>There are no groups yet.</source>
            <translation>There are no groups yet.</translation>
        </message>
        <message>
            <source>This computer needs more time for the full search.</source>
            <translation>This computer needs more time for the full search.</translation>
        </message>
        <message>
            <source>With that, these cannot all be kept: {names}.</source>
            <translation>With that, these cannot all be kept: {names}.</translation>
        </message>
        <message>
            <source>Wrote {file}.</source>
            <translation>Wrote {file}.</translation>
        </message>
        <message>
            <source>a command to a group's clock</source>
            <translation>a command to a group's clock</translation>
        </message>
        <message>
            <source>add: move everything instead of borrowing from later phases</source>
            <translation>add: move everything instead of borrowing from later phases</translation>
        </message>
        <message>
            <source>arrivals</source>
            <translation>arrivals</translation>
        </message>
        <message>
            <source>copy an open or closed event</source>
            <translation>copy an open or closed event</translation>
        </message>
        <message>
            <source>dialogues: clocks, pairs and notes of six groups</source>
            <translation>dialogues: clocks, pairs and notes of six groups</translation>
        </message>
        <message>
            <source>divide those present or registered</source>
            <translation>divide those present or registered</translation>
        </message>
        <message>
            <source>documents read through</source>
            <translation>documents read through</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>groups</translation>
        </message>
        <message>
            <source>list or find lines</source>
            <translation>list or find lines</translation>
        </message>
        <message>
            <source>make a new event from a template</source>
            <translation>make a new event from a template</translation>
        </message>
        <message>
            <source>name of the template</source>
            <translation>name of the template</translation>
        </message>
        <message>
            <source>of the document, or to translate into; the event's own if not given</source>
            <translation>of the document, or to translate into; the event's own if not given</translation>
        </message>
        <message>
            <source>quotes read and cleared</source>
            <translation>quotes read and cleared</translation>
        </message>
        <message>
            <source>read csv, tsv, xlsx, xls or ods</source>
            <translation>read csv, tsv, xlsx, xls or ods</translation>
        </message>
        <message>
            <source>registrations</source>
            <translation>registrations</translation>
        </message>
        <message>
            <source>run through it so many times as fast; nothing of that is saved</source>
            <translation>run through it so many times as fast; nothing of that is saved</translation>
        </message>
        <message>
            <source>solve a rotation problem</source>
            <translation>solve a rotation problem</translation>
        </message>
        <message>
            <source>summary</source>
            <translation>summary</translation>
        </message>
        <message>
            <source>the event</source>
            <translation>the event</translation>
        </message>
        <message>
            <source>the invitation's programme as text</source>
            <translation>the invitation's programme as text</translation>
        </message>
        <message>
            <source>the sample event</source>
            <translation>the sample event</translation>
        </message>
        <message>
            <source>themes</source>
            <translation>themes</translation>
        </message>
        <message>
            <source>type lines of a group from stdin</source>
            <translation>type lines of a group from stdin</translation>
        </message>
        <message>
            <source>verify that a file is sound</source>
            <translation>verify that a file is sound</translation>
        </message>
        <message>
            <source>what a file holds</source>
            <translation>what a file holds</translation>
        </message>
        <message>
            <source>when it will end</source>
            <translation>when it will end</translation>
        </message>
        <message>
            <source>where to: .docx; notes .csv .xlsx .json .md; translation .xlf .docx; breakouts .csv</source>
            <translation>where to: .docx; notes .csv .xlsx .json .md; translation .xlf .docx; breakouts .csv</translation>
        </message>
        <message>
            <source>which document</source>
            <translation>which document</translation>
        </message>
        <message>
            <source>who has a fixed group</source>
            <translation>who has a fixed group</translation>
        </message>
        <message>
            <source>who sit apart</source>
            <translation>who sit apart</translation>
        </message>
        <message>
            <source>who sit together</source>
            <translation>who sit together</translation>
        </message>
        <message>
            <source>write a document</source>
            <translation>write a document</translation>
        </message>
        <message>
            <source>your own Word template</source>
            <translation>your own Word template</translation>
        </message>
        <message>
            <source>{file} is damaged. Use a backup, and keep this file.</source>
            <translation>{file} is damaged. Use a backup, and keep this file.</translation>
        </message>
        <message>
            <source>{phase}, {state}, {seconds} s left</source>
            <translation>{phase}, {state}, {seconds} s left</translation>
        </message>
    </context>
    <context>
        <name>ClockKeys</name>
        <message>
            <source>Back in the phase before; its time goes on.</source>
            <translation>Back in the phase before; its time goes on.</translation>
        </message>
        <message numerus="yes">
            <source>Began %n minute(s) earlier.</source>
            <translation>
                <numerusform>Began %n minute earlier.</numerusform>
                <numerusform>Began %n minutes earlier.</numerusform>
            </translation>
        </message>
        <message>
            <source>The event was planned for {day}; now it is held today.</source>
            <translation>The event was planned for {day}; now it is held today.</translation>
        </message>
        <message>
            <source>The phase began {time}.</source>
            <translation>The phase began {time}.</translation>
        </message>
    </context>
    <context>
        <name>ClosingPane</name>
        <message>
            <source>Nobody has been named yet: see Summary.</source>
            <translation>Nobody has been named yet: see Summary.</translation>
        </message>
        <message>
            <source>The summary goes to</source>
            <translation>The summary goes to</translation>
        </message>
    </context>
    <context>
        <name>ColumnsCard</name>
        <message numerus="yes">
            <source>%n not chosen</source>
            <translation>
                <numerusform>%n not chosen</numerusform>
                <numerusform>%n not chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>2 · What each column is</source>
            <translation>2 · What each column is</translation>
        </message>
        <message>
            <source>Bring in the e-mail addresses</source>
            <translation>Bring in the e-mail addresses</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>Column {number}</translation>
        </message>
        <message>
            <source>E-mail comes into the coordinator's list only, so that the summary can be sent. It never gets to recorders, notes or documents.</source>
            <translation>E-mail comes into the coordinator's list only, so that the summary can be sent. It never gets to recorders, notes or documents.</translation>
        </message>
        <message>
            <source>all chosen</source>
            <translation>all chosen</translation>
        </message>
    </context>
    <context>
        <name>ConditionsRow</name>
        <message>
            <source>Add a condition</source>
            <translation>Add a condition</translation>
        </message>
        <message>
            <source>Always in one group …</source>
            <translation>Always in one group …</translation>
        </message>
        <message>
            <source>Apart …</source>
            <translation>Apart …</translation>
        </message>
        <message>
            <source>Arrives later …</source>
            <translation>Arrives later …</translation>
        </message>
        <message>
            <source>Ask for</source>
            <translation>Ask for</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>Everybody where their language is spoken</source>
            <translation>Everybody where their language is spoken</translation>
        </message>
        <message>
            <source>Largest size of a group</source>
            <translation>Largest size of a group</translation>
        </message>
        <message>
            <source>Leaves earlier …</source>
            <translation>Leaves earlier …</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Take away</translation>
        </message>
        <message>
            <source>Together …</source>
            <translation>Together …</translation>
        </message>
    </context>
    <context>
        <name>CountsBar</name>
        <message numerus="yes">
            <source>%n free</source>
            <translation>
                <numerusform>%n free</numerusform>
                <numerusform>%n free</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n over</source>
            <translation>
                <numerusform>%n over</numerusform>
                <numerusform>%n over</numerusform>
            </translation>
        </message>
        <message>
            <source>No limit of places</source>
            <translation>No limit of places</translation>
        </message>
        <message>
            <source>Places {count}</source>
            <translation>Places {count}</translation>
        </message>
        <message>
            <source>{count} in use</source>
            <translation>{count} in use</translation>
        </message>
    </context>
    <context>
        <name>DivideBar</name>
        <message>
            <source>By number or by size</source>
            <translation>By number or by size</translation>
        </message>
        <message>
            <source>Cancel {percent} %</source>
            <translation>Cancel {percent} %</translation>
        </message>
        <message>
            <source>Divide</source>
            <translation>Divide</translation>
        </message>
        <message>
            <source>Divide again</source>
            <translation>Divide again</translation>
        </message>
        <message>
            <source>Group size</source>
            <translation>Group size</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>How many groups, or how many people in each</source>
            <translation>How many groups, or how many people in each</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Copy the summary</source>
            <translation>Copy the summary</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Every line, by group and phase · .docx</source>
            <translation>Every line, by group and phase · .docx</translation>
        </message>
        <message>
            <source>For the core group: facts and every line · .docx</source>
            <translation>For the core group: facts and every line · .docx</translation>
        </message>
        <message>
            <source>From Word or LibreOffice, or a translation</source>
            <translation>From Word or LibreOffice, or a translation</translation>
        </message>
        <message>
            <source>Lines as a table or text</source>
            <translation>Lines as a table or text</translation>
        </message>
        <message>
            <source>Lists: who sits where</source>
            <translation>Lists: who sits where</translation>
        </message>
        <message>
            <source>National Dialogues</source>
            <translation>National Dialogues</translation>
        </message>
        <message>
            <source>Near-verbatim record</source>
            <translation>Near-verbatim record</translation>
        </message>
        <message>
            <source>Plan against what happened</source>
            <translation>Plan against what happened</translation>
        </message>
        <message>
            <source>Read back an edited document</source>
            <translation>Read back an edited document</translation>
        </message>
        <message>
            <source>Record for the National Dialogues</source>
            <translation>Record for the National Dialogues</translation>
        </message>
        <message>
            <source>Script on paper</source>
            <translation>Script on paper</translation>
        </message>
        <message>
            <source>Summary for the participants</source>
            <translation>Summary for the participants</translation>
        </message>
        <message>
            <source>Texts for a translator</source>
            <translation>Texts for a translator</translation>
        </message>
        <message>
            <source>To paste into mail or a web page, or as plain text</source>
            <translation>To paste into mail or a web page, or as plain text</translation>
        </message>
        <message>
            <source>Word (.docx), accessible</source>
            <translation>Word (.docx), accessible</translation>
        </message>
        <message>
            <source>Word template</source>
            <translation>Word template</translation>
        </message>
        <message>
            <source>XLIFF 2 (.xlf), or a table in Word (.docx)</source>
            <translation>XLIFF 2 (.xlf), or a table in Word (.docx)</translation>
        </message>
        <message>
            <source>Your organisation's own .docx or .dotx</source>
            <translation>Your organisation's own .docx or .dotx</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>lines</translation>
        </message>
        <message>
            <source>lists</source>
            <translation>lists</translation>
        </message>
        <message>
            <source>plan and course</source>
            <translation>plan and course</translation>
        </message>
        <message>
            <source>record</source>
            <translation>record</translation>
        </message>
        <message>
            <source>script</source>
            <translation>script</translation>
        </message>
        <message>
            <source>summary</source>
            <translation>summary</translation>
        </message>
        <message>
            <source>to translate</source>
            <translation>to translate</translation>
        </message>
    </context>
    <context>
        <name>Drift</name>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Declined; the proposal comes back if it gets 3 min later.</source>
            <translation>Declined; the proposal comes back if it gets 3 min later.</translation>
        </message>
        <message>
            <source>No need to shorten yet; a proposal comes if the delay grows beyond 5 minutes.</source>
            <translation>No need to shorten yet; a proposal comes if the delay grows beyond 5 minutes.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Nothing that is left may be shortened. Agree on the end with the group.</source>
            <translation>Nothing that is left may be shortened. Agree on the end with the group.</translation>
        </message>
        <message>
            <source>Proposal:</source>
            <translation>Proposal:</translation>
        </message>
        <message>
            <source>Protected phases stay as they are</source>
            <translation>Protected phases stay as they are</translation>
        </message>
        <message>
            <source>The plan no longer fits: choose.</source>
            <translation>The plan no longer fits: choose.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Would end {time} – {late}.</source>
            <translation>Would end {time} – {late}.</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>left out</translation>
        </message>
        <message>
            <source>wins back {minutes} min, end {time}</source>
            <translation>wins back {minutes} min, end {time}</translation>
        </message>
        <message>
            <source>{choice}: end {time}</source>
            <translation>{choice}: end {time}</translation>
        </message>
    </context>
    <context>
        <name>EmptyPlan</name>
        <message>
            <source>Add phase</source>
            <translation>Add phase</translation>
        </message>
        <message>
            <source>Add the first phase, or take a template from the menu above.</source>
            <translation>Add the first phase, or take a template from the menu above.</translation>
        </message>
        <message>
            <source>An empty plan</source>
            <translation>An empty plan</translation>
        </message>
    </context>
    <context>
        <name>EntryLine</name>
        <message>
            <source>Type a line, Enter saves it</source>
            <translation>Type a line, Enter saves it</translation>
        </message>
        <message>
            <source>{group}: new line</source>
            <translation>{group}: new line</translation>
        </message>
    </context>
    <context>
        <name>EventCard</name>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finnish</translation>
        </message>
        <message>
            <source>Give a whole number.</source>
            <translation>Give a whole number.</translation>
        </message>
        <message>
            <source>Language of script and documents</source>
            <translation>Language of script and documents</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>On site</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Organiser</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Ready wording</source>
            <translation>Ready wording</translation>
        </message>
        <message>
            <source>Remote</source>
            <translation>Remote</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Swedish</translation>
        </message>
        <message>
            <source>The event</source>
            <translation>The event</translation>
        </message>
        <message>
            <source>Way of meeting</source>
            <translation>Way of meeting</translation>
        </message>
        <message>
            <source>What is said about the notes</source>
            <translation>What is said about the notes</translation>
        </message>
    </context>
    <context>
        <name>EventFlow</name>
        <message>
            <source>Events (*{suffix})</source>
            <translation>Events (*{suffix})</translation>
        </message>
        <message>
            <source>Folder of the events</source>
            <translation>Folder of the events</translation>
        </message>
        <message>
            <source>Open an event</source>
            <translation>Open an event</translation>
        </message>
        <message>
            <source>Save on another disk</source>
            <translation>Save on another disk</translation>
        </message>
    </context>
    <context>
        <name>EventRow</name>
        <message>
            <source>Find…</source>
            <translation>Find…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
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
            <translation>Language of the document</translation>
        </message>
    </context>
    <context>
        <name>ExportReport</name>
        <message numerus="yes">
            <source>%n changed since</source>
            <translation>
                <numerusform>%n changed since</numerusform>
                <numerusform>%n changed since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) left out by request</source>
            <translation>
                <numerusform>%n line left out by request</numerusform>
                <numerusform>%n lines left out by request</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) checked</source>
            <translation>
                <numerusform>%n name checked</numerusform>
                <numerusform>%n names checked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) of people in the text</source>
            <translation>
                <numerusform>%n name of a person in the text</numerusform>
                <numerusform>%n names of people in the text</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quote(s) left out: not cleared</source>
            <translation>
                <numerusform>%n quote left out: not cleared</numerusform>
                <numerusform>%n quotes left out: not cleared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s) without a source line</source>
            <translation>
                <numerusform>%n sentence without a source line</numerusform>
                <numerusform>%n sentences without a source line</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) not translated</source>
            <translation>
                <numerusform>%n text not translated</numerusform>
                <numerusform>%n texts not translated</numerusform>
            </translation>
        </message>
        <message>
            <source>A draft, and it says so on every page</source>
            <translation>A draft, and it says so on every page</translation>
        </message>
        <message>
            <source>Checking names, sources and languages …</source>
            <translation>Checking names, sources and languages …</translation>
        </message>
        <message>
            <source>I read it through</source>
            <translation>I read it through</translation>
        </message>
        <message>
            <source>No list of names here: names were not checked</source>
            <translation>No list of names here: names were not checked</translation>
        </message>
        <message>
            <source>No names of participants</source>
            <translation>No names of participants</translation>
        </message>
        <message>
            <source>Read through</source>
            <translation>Read through</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>{names} in {forms} forms</source>
            <translation>{names} in {forms} forms</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>Copied.</source>
            <translation>Copied.</translation>
        </message>
        <message>
            <source>It stays as it is.</source>
            <translation>It stays as it is.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Open folder</translation>
        </message>
        <message>
            <source>Paste it where you want it.</source>
            <translation>Paste it where you want it.</translation>
        </message>
        <message>
            <source>Save as {name}</source>
            <translation>Save as {name}</translation>
        </message>
        <message>
            <source>Save the document</source>
            <translation>Save the document</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv);;Text (*.md);;Data (*.json)</source>
            <translation>Tables (*.xlsx *.csv);;Text (*.md);;Data (*.json)</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Word documents (*.docx)</translation>
        </message>
        <message>
            <source>XLIFF for a translator's tool (*.xlf);;Table in Word (*.docx)</source>
            <translation>XLIFF for a translator's tool (*.xlf);;Table in Word (*.docx)</translation>
        </message>
        <message>
            <source>{name} is open in another program.</source>
            <translation>{name} is open in another program.</translation>
        </message>
    </context>
    <context>
        <name>FactsCard</name>
        <message>
            <source>Ages</source>
            <translation>Ages</translation>
        </message>
        <message>
            <source>Contact: an office, not a person</source>
            <translation>Contact: an office, not a person</translation>
        </message>
        <message>
            <source>Counted from the event, never typed.</source>
            <translation>Counted from the event, never typed.</translation>
        </message>
        <message>
            <source>Facts box</source>
            <translation>Facts box</translation>
        </message>
        <message>
            <source>Kind of organiser</source>
            <translation>Kind of organiser</translation>
        </message>
        <message>
            <source>What only you know</source>
            <translation>What only you know</translation>
        </message>
        <message>
            <source>What surprised you</source>
            <translation>What surprised you</translation>
        </message>
        <message>
            <source>Who came, naming nobody</source>
            <translation>Who came, naming nobody</translation>
        </message>
    </context>
    <context>
        <name>FactsRow</name>
        <message>
            <source>Begins</source>
            <translation>Begins</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ends</translation>
        </message>
        <message>
            <source>Give a clock time such as 17.30.</source>
            <translation>Give a clock time such as 17.30.</translation>
        </message>
        <message>
            <source>Give a day such as 1.12.2026.</source>
            <translation>Give a day such as 1.12.2026.</translation>
        </message>
        <message>
            <source>Name of the event</source>
            <translation>Name of the event</translation>
        </message>
        <message>
            <source>The end must come after the start.</source>
            <translation>The end must come after the start.</translation>
        </message>
        <message>
            <source>The event needs a name.</source>
            <translation>The event needs a name.</translation>
        </message>
    </context>
    <context>
        <name>FeedbackCard</name>
        <message>
            <source>Been in such a discussion before?</source>
            <translation>Been in such a discussion before?</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Feedback</translation>
        </message>
        <message>
            <source>Former sheet</source>
            <translation>Former sheet</translation>
        </message>
        <message>
            <source>New sheet</source>
            <translation>New sheet</translation>
        </message>
        <message>
            <source>Next sheet</source>
            <translation>Next sheet</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>No answer</translation>
        </message>
        <message>
            <source>Remove the sheet</source>
            <translation>Remove the sheet</translation>
        </message>
        <message>
            <source>Type paper forms here, one sheet for each. Nobody's name is asked.</source>
            <translation>Type paper forms here, one sheet for each. Nobody's name is asked.</translation>
        </message>
        <message>
            <source>What was the discussion like?</source>
            <translation>What was the discussion like?</translation>
        </message>
        <message>
            <source>What worked, and what to do better?</source>
            <translation>What worked, and what to do better?</translation>
        </message>
        <message>
            <source>Where did the invitation come from?</source>
            <translation>Where did the invitation come from?</translation>
        </message>
        <message>
            <source>Who should be there next time?</source>
            <translation>Who should be there next time?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>sheet {number} of {all}</source>
            <translation>sheet {number} of {all}</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message numerus="yes">
            <source>%n group(s) ({groups}) with {value} people</source>
            <translation>
                <numerusform>Group {groups} has {value} people</numerusform>
                <numerusform>Groups {groups} have {value} people</numerusform>
            </translation>
        </message>
        <message>
            <source>A break every 75–90 minutes in a long dialogue.</source>
            <translation>A break every 75–90 minutes in a long dialogue.</translation>
        </message>
        <message>
            <source>A break every 75–90 minutes, always when remote.</source>
            <translation>A break every 75–90 minutes, always when remote.</translation>
        </message>
        <message>
            <source>A fixed start comes {value} min too early</source>
            <translation>A fixed start comes {value} min too early</translation>
        </message>
        <message>
            <source>A phase cannot begin before the one it follows.</source>
            <translation>A phase cannot begin before the one it follows.</translation>
        </message>
        <message>
            <source>A question of {value} words</source>
            <translation>A question of {value} words</translation>
        </message>
        <message>
            <source>About {about} s a person in the round</source>
            <translation>About {about} s a person in the round</translation>
        </message>
        <message>
            <source>Add a break</source>
            <translation>Add a break</translation>
        </message>
        <message>
            <source>Add {minutes} min</source>
            <translation>Add {minutes} min</translation>
        </message>
        <message numerus="yes">
            <source>An odd number in %n group(s): {groups}</source>
            <translation>
                <numerusform>An odd number in group {groups}</numerusform>
                <numerusform>An odd number in groups {groups}</numerusform>
            </translation>
        </message>
        <message>
            <source>At most {limit} min at a time is advised.</source>
            <translation>At most {limit} min at a time is advised.</translation>
        </message>
        <message>
            <source>At most {limit} words are taken in at one hearing.</source>
            <translation>At most {limit} words are taken in at one hearing.</translation>
        </message>
        <message>
            <source>Closing {value} min, {limit} advised</source>
            <translation>Closing {value} min, {limit} advised</translation>
        </message>
        <message>
            <source>End {minutes} min later</source>
            <translation>End {minutes} min later</translation>
        </message>
        <message>
            <source>Everyday words invite everyone to answer.</source>
            <translation>Everyday words invite everyone to answer.</translation>
        </message>
        <message>
            <source>Fit to the time</source>
            <translation>Fit to the time</translation>
        </message>
        <message>
            <source>Fixed starts contradict each other</source>
            <translation>Fixed starts contradict each other</translation>
        </message>
        <message>
            <source>Free the start</source>
            <translation>Free the start</translation>
        </message>
        <message numerus="yes">
            <source>In %n group(s): {groups}. A story takes {limit} s.</source>
            <translation>
                <numerusform>In group {groups}. A story takes some {limit} s.</numerusform>
                <numerusform>In groups {groups}. A story takes some {limit} s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n group(s): {groups}. At least {limit} s.</source>
            <translation>
                <numerusform>In group {groups}. At least {limit} s is needed.</numerusform>
                <numerusform>In groups {groups}. At least {limit} s is needed.</numerusform>
            </translation>
        </message>
        <message>
            <source>In a circle 6–25; above that, make more groups.</source>
            <translation>In a circle 6–25; above that, make more groups.</translation>
        </message>
        <message>
            <source>In the pair buzz one trio is formed.</source>
            <translation>In the pair buzz one trio is formed.</translation>
        </message>
        <message>
            <source>Insights and closing: {parts} min.</source>
            <translation>Insights and closing: {parts} min.</translation>
        </message>
        <message>
            <source>It should be the largest part; another takes {limit} min.</source>
            <translation>It should be the largest part; another takes {limit} min.</translation>
        </message>
        <message>
            <source>It would end at {clock}; there are {limit} min.</source>
            <translation>It would end at {clock}; there are {limit} min.</translation>
        </message>
        <message>
            <source>Joint dialogue gets only {value} min</source>
            <translation>Joint dialogue gets only {value} min</translation>
        </message>
        <message>
            <source>Leave out the second loop</source>
            <translation>Leave out the second loop</translation>
        </message>
        <message numerus="yes">
            <source>No recorder in %n group(s): {groups}</source>
            <translation>
                <numerusform>No recorder in group {groups}</numerusform>
                <numerusform>No recorder in groups {groups}</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody says that notes are taken</source>
            <translation>Nobody says that notes are taken</translation>
        </message>
        <message>
            <source>On site 6–25: fewer people bring few views.</source>
            <translation>On site 6–25: fewer people bring few views.</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Open groups</translation>
        </message>
        <message>
            <source>Open the question</source>
            <translation>Open the question</translation>
        </message>
        <message>
            <source>Remotely 3 is enough, but under 6 there are few views.</source>
            <translation>Remotely 3 is enough, but under 6 there are few views.</translation>
        </message>
        <message>
            <source>Remotely 3–8 is good: everyone gets to speak.</source>
            <translation>Remotely 3–8 is good: everyone gets to speak.</translation>
        </message>
        <message>
            <source>Say at the start what is written down and for what.</source>
            <translation>Say at the start what is written down and for what.</translation>
        </message>
        <message>
            <source>Special terms in a question: {terms}</source>
            <translation>Special terms in a question: {terms}</translation>
        </message>
        <message>
            <source>Take the ready wording</source>
            <translation>Take the ready wording</translation>
        </message>
        <message>
            <source>The phases before it do not fit even at their shortest.</source>
            <translation>The phases before it do not fit even at their shortest.</translation>
        </message>
        <message>
            <source>The phases before it take longer.</source>
            <translation>The phases before it take longer.</translation>
        </message>
        <message>
            <source>The plan does not fit even at its shortest.</source>
            <translation>The plan does not fit even at its shortest.</translation>
        </message>
        <message>
            <source>The plan is {value} min too long</source>
            <translation>The plan is {value} min too long</translation>
        </message>
        <message>
            <source>What is to be passed on needs somebody who only writes.</source>
            <translation>What is to be passed on needs somebody who only writes.</translation>
        </message>
        <message>
            <source>derived from the method</source>
            <translation>derived from the method</translation>
        </message>
        <message>
            <source>{many} and {last}</source>
            <translation>{many} and {last}</translation>
        </message>
        <message>
            <source>{value} min are missing before a fixed start</source>
            <translation>{value} min are missing before a fixed start</translation>
        </message>
        <message>
            <source>{value} min are missing before {clock}</source>
            <translation>{value} min are missing before {clock}</translation>
        </message>
        <message>
            <source>{value} min of talk before the dialogue</source>
            <translation>{value} min of talk before the dialogue</translation>
        </message>
        <message>
            <source>{value} min without a break</source>
            <translation>{value} min without a break</translation>
        </message>
    </context>
    <context>
        <name>FindingsCard</name>
        <message>
            <source>Nothing to remark: the plan keeps to the method.</source>
            <translation>Nothing to remark: the plan keeps to the method.</translation>
        </message>
        <message>
            <source>Remarks on the plan</source>
            <translation>Remarks on the plan</translation>
        </message>
    </context>
    <context>
        <name>FishbowlPane</name>
        <message>
            <source>Marked: inner circle, talks. The others listen. Press a name to swap.</source>
            <translation>Marked: inner circle, talks. The others listen. Press a name to swap.</translation>
        </message>
        <message>
            <source>Swap the circles</source>
            <translation>Swap the circles</translation>
        </message>
        <message>
            <source>This inner circle: {time}</source>
            <translation>This inner circle: {time}</translation>
        </message>
    </context>
    <context>
        <name>FloorCard</name>
        <message>
            <source>Asked for the floor</source>
            <translation>Asked for the floor</translation>
        </message>
        <message>
            <source>Came late</source>
            <translation>Came late</translation>
        </message>
        <message>
            <source>Everybody has had a turn.</source>
            <translation>Everybody has had a turn.</translation>
        </message>
        <message>
            <source>Next: {name}</source>
            <translation>Next: {name}</translation>
        </message>
        <message>
            <source>Nobody waits. J or N and a seat puts somebody here.</source>
            <translation>Nobody waits. J or N and a seat puts somebody here.</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Somebody</translation>
        </message>
        <message>
            <source>The round is done</source>
            <translation>The round is done</translation>
        </message>
        <message>
            <source>came {time}, at the own seat</source>
            <translation>came {time}, at the own seat</translation>
        </message>
        <message>
            <source>has the floor</source>
            <translation>has the floor</translation>
        </message>
        <message>
            <source>heard {heard} · speaking and left {left}</source>
            <translation>heard {heard} · speaking and left {left}</translation>
        </message>
        <message>
            <source>joining in first</source>
            <translation>joining in first</translation>
        </message>
        <message>
            <source>next</source>
            <translation>next</translation>
        </message>
        <message>
            <source>passed, asked again at the end</source>
            <translation>passed, asked again at the end</translation>
        </message>
        <message>
            <source>{signal}: press a seat</source>
            <translation>{signal}: press a seat</translation>
        </message>
    </context>
    <context>
        <name>FormKeys</name>
        <message>
            <source>Topic chosen. The others are kept for later.</source>
            <translation>Topic chosen. The others are kept for later.</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>ddd d MMM yyyy</source>
            <extracomment>Qt date format: short weekday, day, month, year.</extracomment>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>on time</translation>
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
            <translation>{count} min early</translation>
        </message>
        <message>
            <source>{count} min late</source>
            <translation>{count} min late</translation>
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
            <translation>Without a seat</translation>
        </message>
        <message>
            <source>drop here</source>
            <translation>drop here</translation>
        </message>
    </context>
    <context>
        <name>GroupKeys</name>
        <message>
            <source>Let go</source>
            <translation>Let go</translation>
        </message>
        <message>
            <source>Move the person to this group</source>
            <translation>Move the person to this group</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>New round</translation>
        </message>
        <message>
            <source>Pick a person up, or put down</source>
            <translation>Pick a person up, or put down</translation>
        </message>
        <message>
            <source>Stays here when groups are made anew</source>
            <translation>Stays here when groups are made anew</translation>
        </message>
        <message>
            <source>Use the proposal, or not now</source>
            <translation>Use the proposal, or not now</translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message>
            <source>Circle</source>
            <translation>Circle</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Script</translation>
        </message>
        <message>
            <source>Turns</source>
            <translation>Turns</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <source>%n pairs meet again.</source>
            <translation>
                <numerusform>%n pair meets again.</numerusform>
                <numerusform>%n pairs meet again.</numerusform>
            </translation>
        </message>
        <message>
            <source>All {people} meet at least {count} others.</source>
            <translation>All {people} meet at least {count} others.</translation>
        </message>
        <message>
            <source>Apart: {names}</source>
            <translation>Apart: {names}</translation>
        </message>
        <message>
            <source>At most {count} a group</source>
            <translation>At most {count} a group</translation>
        </message>
        <message>
            <source>Everybody sits where their language is spoken.</source>
            <translation>Everybody sits where their language is spoken.</translation>
        </message>
        <message>
            <source>Everybody where their language is spoken</source>
            <translation>Everybody where their language is spoken</translation>
        </message>
        <message>
            <source>Fewer than {least} is not possible: {crowd} people of one group divide among {tables}.</source>
            <translation>Fewer than {least} is not possible: {crowd} people of one group divide among {tables}.</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Group {number}</translation>
        </message>
        <message>
            <source>Kept: {condition}</source>
            <translation>Kept: {condition}</translation>
        </message>
        <message>
            <source>Mix kinds of organisations</source>
            <translation>Mix kinds of organisations</translation>
        </message>
        <message>
            <source>Mix languages</source>
            <translation>Mix languages</translation>
        </message>
        <message>
            <source>Mix levels of work</source>
            <translation>Mix levels of work</translation>
        </message>
        <message>
            <source>Mix organisations</source>
            <translation>Mix organisations</translation>
        </message>
        <message>
            <source>New meetings first</source>
            <translation>New meetings first</translation>
        </message>
        <message>
            <source>No division was found in time.</source>
            <translation>No division was found in time.</translation>
        </message>
        <message>
            <source>No two people meet a second time.</source>
            <translation>No two people meet a second time.</translation>
        </message>
        <message>
            <source>Nobody shares a group with their own unit.</source>
            <translation>Nobody shares a group with their own unit.</translation>
        </message>
        <message>
            <source>Nobody's superior is in the same group.</source>
            <translation>Nobody's superior is in the same group.</translation>
        </message>
        <message numerus="yes">
            <source>Not kept %n times: {condition}</source>
            <translation>
                <numerusform>Not kept once: {condition}</numerusform>
                <numerusform>Not kept %n times: {condition}</numerusform>
            </translation>
        </message>
        <message>
            <source>One unit in different groups</source>
            <translation>One unit in different groups</translation>
        </message>
        <message>
            <source>Put a condition aside, or try again.</source>
            <translation>Put a condition aside, or try again.</translation>
        </message>
        <message>
            <source>Put one of them aside.</source>
            <translation>Put one of them aside.</translation>
        </message>
        <message>
            <source>Superiors apart from their staff</source>
            <translation>Superiors apart from their staff</translation>
        </message>
        <message>
            <source>These conditions cannot all be met:</source>
            <translation>These conditions cannot all be met:</translation>
        </message>
        <message>
            <source>Together: {names}</source>
            <translation>Together: {names}</translation>
        </message>
        <message>
            <source>others {count}</source>
            <translation>others {count}</translation>
        </message>
        <message>
            <source>{names}: from round {number} on</source>
            <translation>{names}: from round {number} on</translation>
        </message>
        <message>
            <source>{names}: until round {number}</source>
            <translation>{names}: until round {number}</translation>
        </message>
        <message>
            <source>{names}: {group}</source>
            <translation>{names}: {group}</translation>
        </message>
        <message>
            <source>{people} people, room for {most}.</source>
            <translation>{people} people, room for {most}.</translation>
        </message>
    </context>
    <context>
        <name>GroupsPage</name>
        <message>
            <source>Import registrations or write names first.</source>
            <translation>Import registrations or write names first.</translation>
        </message>
        <message>
            <source>No people yet</source>
            <translation>No people yet</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>On paper</translation>
        </message>
        <message>
            <source>Show in the room</source>
            <translation>Show in the room</translation>
        </message>
        <message>
            <source>To the people</source>
            <translation>To the people</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>HandOffTool</name>
        <message>
            <source>First name or role</source>
            <translation>First name or role</translation>
        </message>
        <message>
            <source>First name or role of the next recorder</source>
            <translation>First name or role of the next recorder</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Hand over</translation>
        </message>
        <message>
            <source>Who goes on?</source>
            <translation>Who goes on?</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message numerus="yes">
            <source>%n change(s) not saved</source>
            <translation>
                <numerusform>%n change not saved</numerusform>
                <numerusform>%n changes not saved</numerusform>
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
            <translation>Only to read</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>Rehearsal</translation>
        </message>
        <message>
            <source>Removed phase</source>
            <translation>Removed phase</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Saved {time}</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>Search and commands</source>
            <translation>Search and commands</translation>
        </message>
        <message>
            <source>The clock is not running</source>
            <translation>The clock is not running</translation>
        </message>
        <message>
            <source>nothing is saved</source>
            <translation>nothing is saved</translation>
        </message>
        <message>
            <source>on disk</source>
            <translation>on disk</translation>
        </message>
        <message>
            <source>{time} left · ends {end}</source>
            <translation>{time} left · ends {end}</translation>
        </message>
        <message>
            <source>{time} of silence</source>
            <translation>{time} of silence</translation>
        </message>
        <message>
            <source>{time} over time</source>
            <translation>{time} over time</translation>
        </message>
        <message>
            <source>{time} · stopped</source>
            <translation>{time} · stopped</translation>
        </message>
    </context>
    <context>
        <name>HeaderFeed</name>
        <message>
            <source>Dialogue Desk</source>
            <translation>Dialogue Desk</translation>
        </message>
        <message>
            <source>No event is open</source>
            <translation>No event is open</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>The keys are the same in every language. Single letters and Space act on a page while no field has the focus; the settings switch them off.</source>
            <translation>The keys are the same in every language. Single letters and Space act on a page while no field has the focus; the settings switch them off.</translation>
        </message>
    </context>
    <context>
        <name>HistoryTool</name>
        <message>
            <source>Reading the history…</source>
            <translation>Reading the history…</translation>
        </message>
        <message>
            <source>The pane as it is now</source>
            <translation>The pane as it is now</translation>
        </message>
        <message>
            <source>The pane at an earlier time</source>
            <translation>The pane at an earlier time</translation>
        </message>
        <message>
            <source>The pane at {time}</source>
            <translation>The pane at {time}</translation>
        </message>
    </context>
    <context>
        <name>Identifiers</name>
        <message>
            <source>Misspelt names.</source>
            <translation>Misspelt names.</translation>
        </message>
        <message>
            <source>Nicknames.</source>
            <translation>Nicknames.</translation>
        </message>
        <message>
            <source>People who are on no list of the event.</source>
            <translation>People who are on no list of the event.</translation>
        </message>
        <message>
            <source>Rare events that point to somebody.</source>
            <translation>Rare events that point to somebody.</translation>
        </message>
        <message>
            <source>What only those who were there can know.</source>
            <translation>What only those who were there can know.</translation>
        </message>
        <message>
            <source>a date.</source>
            <translation>a date.</translation>
        </message>
        <message>
            <source>a participant's organisation.</source>
            <translation>a participant's organisation.</translation>
        </message>
        <message>
            <source>a personal identity code.</source>
            <translation>a personal identity code.</translation>
        </message>
        <message>
            <source>a phone number.</source>
            <translation>a phone number.</translation>
        </message>
        <message>
            <source>a place and a task together.</source>
            <translation>a place and a task together.</translation>
        </message>
        <message>
            <source>a small place.</source>
            <translation>a small place.</translation>
        </message>
        <message>
            <source>an e-mail address.</source>
            <translation>an e-mail address.</translation>
        </message>
        <message>
            <source>perhaps a surname.</source>
            <translation>perhaps a surname.</translation>
        </message>
        <message>
            <source>the name of a participant.</source>
            <translation>the name of a participant.</translation>
        </message>
        <message>
            <source>the name of a speaker.</source>
            <translation>the name of a speaker.</translation>
        </message>
        <message>
            <source>the name of somebody who holds the event.</source>
            <translation>the name of somebody who holds the event.</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>First name</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Last name</translation>
        </message>
        <message>
            <source>Level of work</source>
            <translation>Level of work</translation>
        </message>
        <message>
            <source>May be sent the summary</source>
            <translation>May be sent the summary</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Needs</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Row {row}: no name and no address, left out</source>
            <translation>Row {row}: no name and no address, left out</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Takes part by</source>
            <translation>Takes part by</translation>
        </message>
        <message>
            <source>Time of registration</source>
            <translation>Time of registration</translation>
        </message>
        <message>
            <source>Two people called {name} (rows {earlier} and {row}), both come in</source>
            <translation>Two people called {name} (rows {earlier} and {row}), both come in</translation>
        </message>
        <message>
            <source>Type of organisation</source>
            <translation>Type of organisation</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Whole name</source>
            <translation>Whole name</translation>
        </message>
        <message>
            <source>left out: an identity code is never needed</source>
            <translation>left out: an identity code is never needed</translation>
        </message>
        <message>
            <source>left out: as you chose</source>
            <translation>left out: as you chose</translation>
        </message>
        <message>
            <source>left out: diet is the kitchen's business, and about health</source>
            <translation>left out: diet is the kitchen's business, and about health</translation>
        </message>
        <message>
            <source>left out: nobody is phoned during a dialogue</source>
            <translation>left out: nobody is phoned during a dialogue</translation>
        </message>
        <message>
            <source>left out: not needed for leading</source>
            <translation>left out: not needed for leading</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>{name} (row {row}): unknown status, taken as registered</source>
            <translation>{name} (row {row}): unknown status, taken as registered</translation>
        </message>
        <message>
            <source>{name} has the same address as row {earlier} (row {row}), both come in</source>
            <translation>{name} has the same address as row {earlier} (row {row}), both come in</translation>
        </message>
        <message>
            <source>{name} twice (rows {earlier} and {row}): keep both</source>
            <translation>{name} twice (rows {earlier} and {row}): keep both</translation>
        </message>
    </context>
    <context>
        <name>ImportView</name>
        <message numerus="yes">
            <source>%n as before</source>
            <translation>
                <numerusform>%n as before</numerusform>
                <numerusform>%n as before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not in this file</source>
            <translation>
                <numerusform>%n not in this file</numerusform>
                <numerusform>%n not in this file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to the waiting list: no place left</source>
            <translation>
                <numerusform>%n to the waiting list: no place left</numerusform>
                <numerusform>%n to the waiting list: no place left</numerusform>
            </translation>
        </message>
        <message>
            <source>pasted</source>
            <translation>pasted</translation>
        </message>
        <message>
            <source>{count} kB</source>
            <translation>{count} kB</translation>
        </message>
        <message>
            <source>{name} is not in this file: mark as cancelled</source>
            <translation>{name} is not in this file: mark as cancelled</translation>
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
            <translation>Shift</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
    </context>
    <context>
        <name>KindButton</name>
        <message>
            <source>Kind of the line</source>
            <translation>Kind of the line</translation>
        </message>
        <message>
            <source>Kind of the line: {kind}</source>
            <translation>Kind of the line: {kind}</translation>
        </message>
    </context>
    <context>
        <name>LanguageView</name>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to check</source>
            <translation>
                <numerusform>%n to check</numerusform>
                <numerusform>%n to check</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a text: its terms stand here.</source>
            <translation>Choose a text: its terms stand here.</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossary</translation>
        </message>
        <message>
            <source>Next gap</source>
            <translation>Next gap</translation>
        </message>
        <message>
            <source>No term of the method in this text.</source>
            <translation>No term of the method in this text.</translation>
        </message>
        <message>
            <source>Texts by language</source>
            <translation>Texts by language</translation>
        </message>
        <message>
            <source>next language</source>
            <translation>next language</translation>
        </message>
        <message numerus="yes">
            <source>original, %n text(s)</source>
            <translation>
                <numerusform>original, %n text</numerusform>
                <numerusform>original, %n texts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Kind at the start of a line:</source>
            <translation>Kind at the start of a line:</translation>
        </message>
        <message>
            <source>change the last</source>
            <translation>change the last</translation>
        </message>
        <message>
            <source>closing</source>
            <translation>closing</translation>
        </message>
        <message>
            <source>insights</source>
            <translation>insights</translation>
        </message>
        <message>
            <source>joint dialogue</source>
            <translation>joint dialogue</translation>
        </message>
        <message>
            <source>pairs</source>
            <translation>pairs</translation>
        </message>
        <message>
            <source>pane</source>
            <translation>pane</translation>
        </message>
        <message>
            <source>remove on request</source>
            <translation>remove on request</translation>
        </message>
        <message>
            <source>round</source>
            <translation>round</translation>
        </message>
        <message>
            <source>start and transitions</source>
            <translation>start and transitions</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>undo</translation>
        </message>
    </context>
    <context>
        <name>LineKinds</name>
        <message>
            <source>Change of recorder</source>
            <translation>Change of recorder</translation>
        </message>
        <message>
            <source>Disagreement</source>
            <translation>Disagreement</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Experience</translation>
        </message>
        <message>
            <source>Insight</source>
            <translation>Insight</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Process</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposal</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Quote</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
    </context>
    <context>
        <name>LinePane</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>All groups</translation>
        </message>
        <message>
            <source>All themes</source>
            <translation>All themes</translation>
        </message>
        <message numerus="yes">
            <source>Find in %n line(s)</source>
            <translation>
                <numerusform>Find in %n line</numerusform>
                <numerusform>Find in %n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lines</translation>
        </message>
        <message>
            <source>No line is like that. Take a filter off.</source>
            <translation>No line is like that. Take a filter off.</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Quotes</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Starred</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Unused</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>newest first</translation>
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
            <translation>({since}–{until}). Did the dialogue go on meanwhile?</translation>
        </message>
        <message>
            <source>Count it in: {time} left</source>
            <translation>Count it in: {time} left</translation>
        </message>
        <message>
            <source>Leave it out: {time} left</source>
            <translation>Leave it out: {time} left</translation>
        </message>
        <message>
            <source>Switch sleep off in its settings; the timer finds out anyway.</source>
            <translation>Switch sleep off in its settings; the timer finds out anyway.</translation>
        </message>
        <message>
            <source>The clock is not running.</source>
            <translation>The clock is not running.</translation>
        </message>
        <message>
            <source>The clock moved {time} ahead.</source>
            <translation>The clock moved {time} ahead.</translation>
        </message>
        <message>
            <source>The clock moved {time} back.</source>
            <translation>The clock moved {time} back.</translation>
        </message>
        <message numerus="yes">
            <source>The computer slept %n min</source>
            <translation>
                <numerusform>The computer slept %n min</numerusform>
                <numerusform>The computer slept %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The computer slept %n s</source>
            <translation>
                <numerusform>The computer slept %n s</numerusform>
                <numerusform>The computer slept %n s</numerusform>
            </translation>
        </message>
        <message>
            <source>The dialogue was to begin at {time}.</source>
            <translation>The dialogue was to begin at {time}.</translation>
        </message>
        <message>
            <source>The timer did not change.</source>
            <translation>The timer did not change.</translation>
        </message>
        <message>
            <source>This computer may fall asleep.</source>
            <translation>This computer may fall asleep.</translation>
        </message>
        <message>
            <source>To the run page</source>
            <translation>To the run page</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Dialogue Desk</source>
            <translation>Dialogue Desk</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>in groups</source>
            <translation>in groups</translation>
        </message>
    </context>
    <context>
        <name>NameRow</name>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Name of the template</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
    </context>
    <context>
        <name>NextLine</name>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>pairs are ready</source>
            <translation>pairs are ready</translation>
        </message>
        <message>
            <source>{minutes} min · at {time}</source>
            <translation>{minutes} min · at {time}</translation>
        </message>
    </context>
    <context>
        <name>NoteKeys</name>
        <message>
            <source>Change of recorder</source>
            <translation>Change of recorder</translation>
        </message>
        <message>
            <source>Change the last line; walk</source>
            <translation>Change the last line; walk</translation>
        </message>
        <message>
            <source>How many panes at a time</source>
            <translation>How many panes at a time</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Read aloud</translation>
        </message>
        <message>
            <source>Save the line; break it</source>
            <translation>Save the line; break it</translation>
        </message>
        <message>
            <source>Star; remove on request</source>
            <translation>Star; remove on request</translation>
        </message>
        <message>
            <source>Tag; take the one that is offered</source>
            <translation>Tag; take the one that is offered</translation>
        </message>
        <message>
            <source>Type in this pane; the next one</source>
            <translation>Type in this pane; the next one</translation>
        </message>
    </context>
    <context>
        <name>NoteMenus</name>
        <message>
            <source>Back to the others</source>
            <translation>Back to the others</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Change recorder</source>
            <translation>Change recorder</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy all lines</source>
            <translation>Copy all lines</translation>
        </message>
        <message>
            <source>Earlier times</source>
            <translation>Earlier times</translation>
        </message>
        <message>
            <source>For the themes wall</source>
            <translation>For the themes wall</translation>
        </message>
        <message>
            <source>Former wordings</source>
            <translation>Former wordings</translation>
        </message>
        <message>
            <source>Identifiers and removals</source>
            <translation>Identifiers and removals</translation>
        </message>
        <message>
            <source>In a window of its own</source>
            <translation>In a window of its own</translation>
        </message>
        <message>
            <source>Insight slips</source>
            <translation>Insight slips</translation>
        </message>
        <message>
            <source>No quote candidate any more</source>
            <translation>No quote candidate any more</translation>
        </message>
        <message>
            <source>Own short forms</source>
            <translation>Own short forms</translation>
        </message>
        <message>
            <source>Quote candidate</source>
            <translation>Quote candidate</translation>
        </message>
        <message>
            <source>Remove on request</source>
            <translation>Remove on request</translation>
        </message>
        <message>
            <source>Save lines as a table…</source>
            <translation>Save lines as a table…</translation>
        </message>
        <message>
            <source>Spelling: no dictionary on this computer</source>
            <translation>Spelling: no dictionary on this computer</translation>
        </message>
        <message>
            <source>Take back the request to remove</source>
            <translation>Take back the request to remove</translation>
        </message>
        <message>
            <source>Type in paper notes</source>
            <translation>Type in paper notes</translation>
        </message>
        <message>
            <source>Underline misspelt words</source>
            <translation>Underline misspelt words</translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message>
            <source>Make the groups first: each gets a pane for its notes.</source>
            <translation>Make the groups first: each gets a pane for its notes.</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>No groups yet</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n change(s) are not on disk.</source>
            <translation>
                <numerusform>%n change is not on disk.</numerusform>
                <numerusform>%n changes are not on disk.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Do it again</translation>
        </message>
        <message>
            <source>Done again:</source>
            <translation>Done again:</translation>
        </message>
        <message>
            <source>Make a copy on another disk: this one may be failing.</source>
            <translation>Make a copy on another disk: this one may be failing.</translation>
        </message>
        <message>
            <source>Nothing is missing. The damaged one is kept as {name}.</source>
            <translation>Nothing is missing. The damaged one is kept as {name}.</translation>
        </message>
        <message>
            <source>Something went wrong, your notes are saved.</source>
            <translation>Something went wrong, your notes are saved.</translation>
        </message>
        <message>
            <source>The file was damaged and has been made anew.</source>
            <translation>The file was damaged and has been made anew.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Undone:</source>
            <translation>Undone:</translation>
        </message>
        <message>
            <source>You can go on typing. Do not close the program.</source>
            <translation>You can go on typing. Do not close the program.</translation>
        </message>
        <message>
            <source>You can go on. What happened is in the log, without names or texts.</source>
            <translation>You can go on. What happened is in the log, without names or texts.</translation>
        </message>
    </context>
    <context>
        <name>OutcomeCard</name>
        <message>
            <source>3 · This happens when you import</source>
            <translation>3 · This happens when you import</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <source>Import %n participant(s)</source>
            <translation>
                <numerusform>Import %n participant</numerusform>
                <numerusform>Import %n participants</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to import</source>
            <translation>Nothing to import</translation>
        </message>
        <message>
            <source>One press of Undo takes the whole import back.</source>
            <translation>One press of Undo takes the whole import back.</translation>
        </message>
        <message>
            <source>What happens to each person</source>
            <translation>What happens to each person</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message numerus="yes">
            <source>%n sentence(s)</source>
            <translation>
                <numerusform>%n sentence</numerusform>
                <numerusform>%n sentences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n traced to lines</source>
            <translation>
                <numerusform>%n traced to lines</numerusform>
                <numerusform>%n traced to lines</numerusform>
            </translation>
        </message>
        <message>
            <source>Drag a line here, or write a sentence</source>
            <translation>Drag a line here, or write a sentence</translation>
        </message>
        <message>
            <source>Enter keeps it, Esc gives it up.</source>
            <translation>Enter keeps it, Esc gives it up.</translation>
        </message>
        <message numerus="yes">
            <source>Enter keeps it, Esc gives it up. %n source line(s).</source>
            <translation>
                <numerusform>Enter keeps it, Esc gives it up. %n source line.</numerusform>
                <numerusform>Enter keeps it, Esc gives it up. %n source lines.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter keeps it, Esc gives it up. Without words the sentence goes.</source>
            <translation>Enter keeps it, Esc gives it up. Without words the sentence goes.</translation>
        </message>
        <message>
            <source>Five questions</source>
            <translation>Five questions</translation>
        </message>
        <message>
            <source>In {language}. Enter keeps it, Esc gives it up.</source>
            <translation>In {language}. Enter keeps it, Esc gives it up.</translation>
        </message>
        <message>
            <source>Language that is seen</source>
            <translation>Language that is seen</translation>
        </message>
        <message>
            <source>Missing voices: what the event tells of them</source>
            <translation>Missing voices: what the event tells of them</translation>
        </message>
        <message>
            <source>Other parts of the summary</source>
            <translation>Other parts of the summary</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Propose</translation>
        </message>
        <message>
            <source>a source line was removed</source>
            <translation>a source line was removed</translation>
        </message>
        <message>
            <source>no source line</source>
            <translation>no source line</translation>
        </message>
        <message>
            <source>not translated</source>
            <translation>not translated</translation>
        </message>
        <message>
            <source>{language} changed</source>
            <translation>{language} changed</translation>
        </message>
    </context>
    <context>
        <name>OwnTemplates</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>“{name}” is no longer among your templates.</source>
            <translation>“{name}” is no longer among your templates.</translation>
        </message>
    </context>
    <context>
        <name>PacingCard</name>
        <message>
            <source>Forget them</source>
            <translation>Forget them</translation>
        </message>
        <message numerus="yes">
            <source>Known from %n event(s).</source>
            <translation>
                <numerusform>Known from %n event.</numerusform>
                <numerusform>Known from %n events.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lengths of phases</source>
            <translation>Lengths of phases</translation>
        </message>
        <message>
            <source>Nothing is remembered yet.</source>
            <translation>Nothing is remembered yet.</translation>
        </message>
        <message>
            <source>When a dialogue is over, this computer remembers how long its phases took, and the plan shows it. No names, no notes, nothing leaves this computer.</source>
            <translation>When a dialogue is over, this computer remembers how long its phases took, and the plan shows it. No names, no notes, nothing leaves this computer.</translation>
        </message>
    </context>
    <context>
        <name>PacingLine</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message>
            <source>In your dialogues {minutes} min ({shortest}–{longest}) · {events}</source>
            <translation>In your dialogues {minutes} min ({shortest}–{longest}) · {events}</translation>
        </message>
        <message>
            <source>In your dialogues {minutes} min · {events}</source>
            <translation>In your dialogues {minutes} min · {events}</translation>
        </message>
        <message>
            <source>Plan {minutes} min</source>
            <translation>Plan {minutes} min</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Run</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
    </context>
    <context>
        <name>PairCard</name>
        <message numerus="yes">
            <source>%n pairs have met before.</source>
            <translation>
                <numerusform>%n pair has met before.</numerusform>
                <numerusform>%n pairs have met before.</numerusform>
            </translation>
        </message>
        <message>
            <source>Latecomer</source>
            <translation>Latecomer</translation>
        </message>
        <message>
            <source>Mixed pairs</source>
            <translation>Mixed pairs</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>Neighbours</translation>
        </message>
        <message>
            <source>New pairs</source>
            <translation>New pairs</translation>
        </message>
        <message>
            <source>Nobody has the same pair a second time.</source>
            <translation>Nobody has the same pair a second time.</translation>
        </message>
        <message>
            <source>One group of three, because the number is odd.</source>
            <translation>One group of three, because the number is odd.</translation>
        </message>
        <message>
            <source>Went away</source>
            <translation>Went away</translation>
        </message>
        <message>
            <source>comes {time}</source>
            <translation>comes {time}</translation>
        </message>
        <message>
            <source>held {time}</source>
            <translation>held {time}</translation>
        </message>
    </context>
    <context>
        <name>PairMatrix</name>
        <message>
            <source>Who has talked with whom</source>
            <translation>Who has talked with whom</translation>
        </message>
    </context>
    <context>
        <name>PairsPane</name>
        <message>
            <source>Make pairs</source>
            <translation>Make pairs</translation>
        </message>
        <message>
            <source>No pairs yet. Neighbours talk, or make pairs now.</source>
            <translation>No pairs yet. Neighbours talk, or make pairs now.</translation>
        </message>
        <message>
            <source>Two minutes left: tell the pairs softly</source>
            <translation>Two minutes left: tell the pairs softly</translation>
        </message>
    </context>
    <context>
        <name>PairsView</name>
        <message>
            <source>Give a phase the form Pairs on the page Plan.</source>
            <translation>Give a phase the form Pairs on the page Plan.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>No pairs in the plan</source>
            <translation>No pairs in the plan</translation>
        </message>
        <message>
            <source>The number is the pair round. Only you see this.</source>
            <translation>The number is the pair round. Only you see this.</translation>
        </message>
        <message>
            <source>Who has talked with whom</source>
            <translation>Who has talked with whom</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Commands</translation>
        </message>
        <message>
            <source>Nothing has these words. Try fewer letters.</source>
            <translation>Nothing has these words. Try fewer letters.</translation>
        </message>
        <message>
            <source>Search and commands</source>
            <translation>Search and commands</translation>
        </message>
    </context>
    <context>
        <name>Pane</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Group {number}</translation>
        </message>
        <message>
            <source>{group}: lines</source>
            <translation>{group}: lines</translation>
        </message>
        <message>
            <source>{phase}: {time} left</source>
            <translation>{phase}: {time} left</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <source>Back to the others</source>
            <translation>Back to the others</translation>
        </message>
        <message>
            <source>In a window of its own</source>
            <translation>In a window of its own</translation>
        </message>
        <message>
            <source>More for this group</source>
            <translation>More for this group</translation>
        </message>
    </context>
    <context>
        <name>PaneMenus</name>
        <message>
            <source>Save lines</source>
            <translation>Save lines</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv);;Text (*.md);;Data (*.json)</source>
            <translation>Tables (*.xlsx *.csv);;Text (*.md);;Data (*.json)</translation>
        </message>
        <message>
            <source>share</source>
            <comment>the tag, as one word</comment>
            <translation>share</translation>
        </message>
    </context>
    <context>
        <name>PaneNotices</name>
        <message numerus="yes">
            <source>%n line(s) not on disk. The text is safe here.</source>
            <translation>
                <numerusform>A line is not on disk. The text is safe here.</numerusform>
                <numerusform>%n lines are not on disk. The text is safe here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) pasted.</source>
            <translation>
                <numerusform>%n line pasted.</numerusform>
                <numerusform>%n lines pasted.</numerusform>
            </translation>
        </message>
        <message>
            <source>A half-typed line is where it was.</source>
            <translation>A half-typed line is where it was.</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copy the text</translation>
        </message>
        <message>
            <source>Ctrl+Z takes them back.</source>
            <translation>Ctrl+Z takes them back.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>Pasting lines: {done} of {total}</source>
            <translation>Pasting lines: {done} of {total}</translation>
        </message>
        <message>
            <source>Possible identifier:</source>
            <translation>Possible identifier:</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Save on another disk…</source>
            <translation>Save on another disk…</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Stop here</translation>
        </message>
        <message>
            <source>Suggestion: ”{text}”</source>
            <translation>Suggestion: ”{text}”</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>You can go on typing.</source>
            <translation>You can go on typing.</translation>
        </message>
    </context>
    <context>
        <name>PaperDesk</name>
        <message>
            <source>No printer was found.</source>
            <translation>No printer was found.</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
        <message>
            <source>Save a PDF and print it elsewhere.</source>
            <translation>Save a PDF and print it elsewhere.</translation>
        </message>
        <message>
            <source>Saved {file}.</source>
            <translation>Saved {file}.</translation>
        </message>
        <message>
            <source>Sent to {printer}.</source>
            <translation>Sent to {printer}.</translation>
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
            <translation>Give the time as 10.42</translation>
        </message>
        <message>
            <source>Time on the paper, for example 10.42</source>
            <translation>Time on the paper, for example 10.42</translation>
        </message>
        <message>
            <source>Typed in from paper: give the time, then the line</source>
            <translation>Typed in from paper: give the time, then the line</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>(group {numbers})</source>
            <translation>(group {numbers})</translation>
        </message>
        <message>
            <source>(groups {numbers})</source>
            <translation>(groups {numbers})</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrived</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Did not come</translation>
        </message>
        <message>
            <source>English-speaking</source>
            <translation>English-speaking</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Finnish-speaking</source>
            <translation>Finnish-speaking</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Group {number}</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>In the queue</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Promote</source>
            <translation>Promote</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Swedish-speaking</source>
            <translation>Swedish-speaking</translation>
        </message>
        <message>
            <source>Taking part by phone</source>
            <translation>Taking part by phone</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>count</comment>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>did not come</source>
            <comment>count</comment>
            <translation>did not come</translation>
        </message>
        <message>
            <source>expected</source>
            <comment>count</comment>
            <translation>expected</translation>
        </message>
        <message>
            <source>in the queue</source>
            <comment>count</comment>
            <translation>in the queue</translation>
        </message>
        <message>
            <source>late</source>
            <comment>count</comment>
            <translation>late</translation>
        </message>
        <message>
            <source>left</source>
            <comment>count</comment>
            <translation>left</translation>
        </message>
        <message>
            <source>present</source>
            <comment>count</comment>
            <translation>present</translation>
        </message>
    </context>
    <context>
        <name>PeopleEditor</name>
        <message>
            <source>Ask for it</source>
            <translation>Ask for it</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Group or round</source>
            <translation>Group or round</translation>
        </message>
        <message>
            <source>Leave out {name}</source>
            <translation>Leave out {name}</translation>
        </message>
        <message>
            <source>Name, Enter adds</source>
            <translation>Name, Enter adds</translation>
        </message>
        <message>
            <source>Who arrives later?</source>
            <translation>Who arrives later?</translation>
        </message>
        <message>
            <source>Who is always in one group?</source>
            <translation>Who is always in one group?</translation>
        </message>
        <message>
            <source>Who leaves earlier?</source>
            <translation>Who leaves earlier?</translation>
        </message>
        <message>
            <source>Who sits apart?</source>
            <translation>Who sits apart?</translation>
        </message>
        <message>
            <source>Who sits together?</source>
            <translation>Who sits together?</translation>
        </message>
        <message>
            <source>from round {number} on</source>
            <translation>from round {number} on</translation>
        </message>
        <message>
            <source>until round {number}</source>
            <translation>until round {number}</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>%n expected did not come</source>
            <translation>
                <numerusform>%n expected person did not come</numerusform>
                <numerusform>%n expected people did not come</numerusform>
            </translation>
        </message>
        <message>
            <source>Add somebody who is here</source>
            <translation>Add somebody who is here</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Another file…</translation>
        </message>
        <message>
            <source>Arrival</source>
            <translation>Arrival</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Import a file…</translation>
        </message>
        <message>
            <source>Import participants</source>
            <translation>Import participants</translation>
        </message>
        <message>
            <source>Keep first names or numbers only</source>
            <translation>Keep first names or numbers only</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Lists of people ({kinds})</source>
            <translation>Lists of people ({kinds})</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>On paper</translation>
        </message>
        <message>
            <source>Parts of the page</source>
            <translation>Parts of the page</translation>
        </message>
        <message>
            <source>Roles in the groups</source>
            <translation>Roles in the groups</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>add somebody who is here</source>
            <translation>add somebody who is here</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>choose another of those found</source>
            <translation>choose another of those found</translation>
        </message>
        <message>
            <source>correct a registration</source>
            <translation>correct a registration</translation>
        </message>
        <message>
            <source>find by the beginning of a name, and say arrived</source>
            <translation>find by the beginning of a name, and say arrived</translation>
        </message>
        <message>
            <source>paste a list from Excel</source>
            <translation>paste a list from Excel</translation>
        </message>
    </context>
    <context>
        <name>PeoplePaper</name>
        <message>
            <source>Badges</source>
            <translation>Badges</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Lists</translation>
        </message>
        <message>
            <source>Lists as Word…</source>
            <translation>Lists as Word…</translation>
        </message>
        <message>
            <source>Name tents</source>
            <translation>Name tents</translation>
        </message>
        <message>
            <source>Personal slips</source>
            <translation>Personal slips</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Rooms</translation>
        </message>
        <message>
            <source>Rooms of a video meeting (csv)…</source>
            <translation>Rooms of a video meeting (csv)…</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>Word files (*.docx)</source>
            <translation>Word files (*.docx)</translation>
        </message>
        <message>
            <source>{what} as PDF…</source>
            <translation>{what} as PDF…</translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>Find by name, organisation or address</source>
            <translation>Find by name, organisation or address</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Group: all</source>
            <translation>Group: all</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Import a file…</translation>
        </message>
        <message>
            <source>Import the list of the registration system, paste it from Excel with Ctrl+V, or add people as they come with Ins.</source>
            <translation>Import the list of the registration system, paste it from Excel with Ctrl+V, or add people as they come with Ins.</translation>
        </message>
        <message>
            <source>Nobody is registered yet</source>
            <translation>Nobody is registered yet</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Type the beginning of a name, Enter = arrived</source>
            <translation>Type the beginning of a name, Enter = arrived</translation>
        </message>
        <message>
            <source>{shown} / {all} shown</source>
            <translation>{shown} / {all} shown</translation>
        </message>
    </context>
    <context>
        <name>PersonChip</name>
        <message>
            <source>not here</source>
            <translation>not here</translation>
        </message>
        <message>
            <source>stays here</source>
            <translation>stays here</translation>
        </message>
    </context>
    <context>
        <name>PersonModel</name>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Needs</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>PersonPanel</name>
        <message>
            <source>E-mail, for sending the summary</source>
            <translation>E-mail, for sending the summary</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>First name</translation>
        </message>
        <message>
            <source>Language (fi, sv, en)</source>
            <translation>Language (fi, sv, en)</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Last name</translation>
        </message>
        <message>
            <source>Level of work</source>
            <translation>Level of work</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Needs</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Remove from the list</translation>
        </message>
        <message>
            <source>Takes part by</source>
            <translation>Takes part by</translation>
        </message>
        <message>
            <source>Type of organisation</source>
            <translation>Type of organisation</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
    </context>
    <context>
        <name>PhaseActions</name>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Dialogues begin at {clock}: {minutes} min left.</source>
            <translation>Dialogues begin at {clock}: {minutes} min left.</translation>
        </message>
        <message>
            <source>Give a clock time such as 10.15.</source>
            <translation>Give a clock time such as 10.15.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Protected phases give time too, down to their minimum.</source>
            <translation>Protected phases give time too, down to their minimum.</translation>
        </message>
        <message>
            <source>Protected phases stay as they are.</source>
            <translation>Protected phases stay as they are.</translation>
        </message>
        <message>
            <source>The plan does not fit: {missing} min are missing even at its shortest.</source>
            <translation>The plan does not fit: {missing} min are missing even at its shortest.</translation>
        </message>
    </context>
    <context>
        <name>PhaseDelegate</name>
        <message>
            <source>Clock time; empty frees the start</source>
            <translation>Clock time; empty frees the start</translation>
        </message>
        <message>
            <source>Give a clock time such as 10.35.</source>
            <translation>Give a clock time such as 10.35.</translation>
        </message>
        <message>
            <source>Give whole minutes, 1–{most}.</source>
            <translation>Give whole minutes, 1–{most}.</translation>
        </message>
        <message>
            <source>Length in minutes</source>
            <translation>Length in minutes</translation>
        </message>
        <message>
            <source>Name of the phase</source>
            <translation>Name of the phase</translation>
        </message>
        <message>
            <source>When time runs out</source>
            <translation>When time runs out</translation>
        </message>
    </context>
    <context>
        <name>PhaseModel</name>
        <message>
            <source>(remark)</source>
            <translation>(remark)</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>When time runs out</source>
            <translation>When time runs out</translation>
        </message>
        <message>
            <source>fixed</source>
            <translation>fixed</translation>
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
            <translation>Form of work</translation>
        </message>
        <message>
            <source>Give whole minutes, at least 1.</source>
            <translation>Give whole minutes, at least 1.</translation>
        </message>
        <message>
            <source>Give whole minutes, or leave it empty.</source>
            <translation>Give whole minutes, or leave it empty.</translation>
        </message>
        <message>
            <source>Ready wordings</source>
            <translation>Ready wordings</translation>
        </message>
        <message>
            <source>Reminder for yourself</source>
            <translation>Reminder for yourself</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Script</translation>
        </message>
        <message>
            <source>Shortest length in minutes</source>
            <translation>Shortest length in minutes</translation>
        </message>
        <message>
            <source>Shortest length, min</source>
            <translation>Shortest length, min</translation>
        </message>
        <message>
            <source>Soon over, min before</source>
            <translation>Soon over, min before</translation>
        </message>
        <message>
            <source>Soon over, minutes before the end</source>
            <translation>Soon over, minutes before the end</translation>
        </message>
        <message>
            <source>The next phase begins by itself</source>
            <translation>The next phase begins by itself</translation>
        </message>
        <message>
            <source>What must remain when the phase is made shorter</source>
            <translation>What must remain when the phase is made shorter</translation>
        </message>
        <message>
            <source>When the timer softly changes; empty: in the last fifth</source>
            <translation>When the timer softly changes; empty: in the last fifth</translation>
        </message>
        <message>
            <source>When time runs out</source>
            <translation>When time runs out</translation>
        </message>
    </context>
    <context>
        <name>PhasesTab</name>
        <message>
            <source>Phases</source>
            <translation>Phases</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n rule</numerusform>
                <numerusform>%n rules</numerusform>
            </translation>
        </message>
        <message>
            <source>All groups in one room.</source>
            <translation>All groups in one room.</translation>
        </message>
        <message>
            <source>All groups together</source>
            <translation>All groups together</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Break</translation>
        </message>
        <message>
            <source>Choose the line during which the groups meet.</source>
            <translation>Choose the line during which the groups meet.</translation>
        </message>
        <message>
            <source>Closing questions</source>
            <translation>Closing questions</translation>
        </message>
        <message>
            <source>Deepening questions</source>
            <translation>Deepening questions</translation>
        </message>
        <message>
            <source>Dialogue in the circle</source>
            <translation>Dialogue in the circle</translation>
        </message>
        <message>
            <source>Ends at the latest</source>
            <translation>Ends at the latest</translation>
        </message>
        <message>
            <source>Everyone alone</source>
            <translation>Everyone alone</translation>
        </message>
        <message>
            <source>Everyone thinks or writes in silence.</source>
            <translation>Everyone thinks or writes in silence.</translation>
        </message>
        <message>
            <source>Fishbowl</source>
            <translation>Fishbowl</translation>
        </message>
        <message>
            <source>Free talk; one speaks at a time.</source>
            <translation>Free talk; one speaks at a time.</translation>
        </message>
        <message>
            <source>Free time.</source>
            <translation>Free time.</translation>
        </message>
        <message>
            <source>Gives time down to its minimum.</source>
            <translation>Gives time down to its minimum.</translation>
        </message>
        <message>
            <source>Goes first when time runs out.</source>
            <translation>Goes first when time runs out.</translation>
        </message>
        <message>
            <source>In pairs</source>
            <translation>In pairs</translation>
        </message>
        <message>
            <source>Line {line}: {clock} is earlier than the time before it.</source>
            <translation>Line {line}: {clock} is earlier than the time before it.</translation>
        </message>
        <message>
            <source>Line {line}: {clock} is not a time; the line is left out.</source>
            <translation>Line {line}: {clock} is not a time; the line is left out.</translation>
        </message>
        <message>
            <source>Line {line}: {clock} is read as after midnight.</source>
            <translation>Line {line}: {clock} is read as after midnight.</translation>
        </message>
        <message>
            <source>Line {line}: {clock} is read as {read}.</source>
            <translation>Line {line}: {clock} is read as {read}.</translation>
        </message>
        <message>
            <source>May be left out</source>
            <translation>May be left out</translation>
        </message>
        <message>
            <source>No line begins with a time such as 9.00.</source>
            <translation>No line begins with a time such as 9.00.</translation>
        </message>
        <message>
            <source>No proposal ever takes time from it.</source>
            <translation>No proposal ever takes time from it.</translation>
        </message>
        <message>
            <source>One after another in the circle; passing is allowed.</source>
            <translation>One after another in the circle; passing is allowed.</translation>
        </message>
        <message>
            <source>Opening questions</source>
            <translation>Opening questions</translation>
        </message>
        <message>
            <source>Pairs are heard in turn, each goes on from the former.</source>
            <translation>Pairs are heard in turn, each goes on from the former.</translation>
        </message>
        <message>
            <source>Pairs one after another</source>
            <translation>Pairs one after another</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Protected</translation>
        </message>
        <message>
            <source>Round in the circle</source>
            <translation>Round in the circle</translation>
        </message>
        <message>
            <source>Shrinks</source>
            <translation>Shrinks</translation>
        </message>
        <message>
            <source>The inner circle talks, the outer one listens; then change.</source>
            <translation>The inner circle talks, the outer one listens; then change.</translation>
        </message>
        <message>
            <source>Two talk together; an odd number makes one trio.</source>
            <translation>Two talk together; an odd number makes one trio.</translation>
        </message>
        <message>
            <source>Untitled phase</source>
            <translation>Untitled phase</translation>
        </message>
        <message>
            <source>chosen on the spot</source>
            <translation>chosen on the spot</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>fits</translation>
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
            <translation>{clock} · {minutes} min: {missing} min missing</translation>
        </message>
        <message>
            <source>{count} min free</source>
            <translation>{count} min free</translation>
        </message>
        <message>
            <source>{count} min over</source>
            <translation>{count} min over</translation>
        </message>
        <message>
            <source>{phase} {before} → left out</source>
            <translation>{phase} {before} → left out</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>Add phase</source>
            <translation>Add phase</translation>
        </message>
        <message>
            <source>Goal and invitation</source>
            <translation>Goal and invitation</translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Ground rules</translation>
        </message>
        <message>
            <source>Parts of the plan</source>
            <translation>Parts of the plan</translation>
        </message>
        <message>
            <source>Phases</source>
            <translation>Phases</translation>
        </message>
        <message>
            <source>Rehearse {speed}×</source>
            <translation>Rehearse {speed}×</translation>
        </message>
        <message>
            <source>Script on paper</source>
            <translation>Script on paper</translation>
        </message>
        <message>
            <source>Template…</source>
            <translation>Template…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>add a phase after this one</source>
            <translation>add a phase after this one</translation>
        </message>
        <message>
            <source>change its name</source>
            <translation>change its name</translation>
        </message>
        <message>
            <source>copy it</source>
            <translation>copy it</translation>
        </message>
        <message>
            <source>give its length</source>
            <translation>give its length</translation>
        </message>
        <message>
            <source>mend a remark</source>
            <translation>mend a remark</translation>
        </message>
        <message>
            <source>move it</source>
            <translation>move it</translation>
        </message>
        <message>
            <source>one minute more or less</source>
            <translation>one minute more or less</translation>
        </message>
        <message>
            <source>protected, shrinks, may be left out</source>
            <translation>protected, shrinks, may be left out</translation>
        </message>
        <message>
            <source>remove the phase</source>
            <translation>remove the phase</translation>
        </message>
        <message>
            <source>the tab before or after</source>
            <translation>the tab before or after</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>Names are in this list only. They do not get into notes or the summary.</source>
            <translation>Names are in this list only. They do not get into notes or the summary.</translation>
        </message>
        <message>
            <source>To be deleted {day}.</source>
            <translation>To be deleted {day}.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeEditor</name>
        <message numerus="yes">
            <source>%n line(s) without a time are left out.</source>
            <translation>
                <numerusform>%n line without a time is left out.</numerusform>
                <numerusform>%n lines without a time are left out.</numerusform>
            </translation>
        </message>
        <message>
            <source>9.00 Welcome
9.10 Talk
10.00 Dialogues
11.45 End</source>
            <translation>9.00 Welcome
9.10 Talk
10.00 Dialogues
11.45 End</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Lines that begin with a clock time become the frame around the dialogue.</source>
            <translation>Lines that begin with a clock time become the frame around the dialogue.</translation>
        </message>
        <message>
            <source>Paste a programme</source>
            <translation>Paste a programme</translation>
        </message>
        <message>
            <source>Programme as text</source>
            <translation>Programme as text</translation>
        </message>
        <message>
            <source>Programme of the day</source>
            <translation>Programme of the day</translation>
        </message>
        <message>
            <source>Remove the programme</source>
            <translation>Remove the programme</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Take over</translation>
        </message>
    </context>
    <context>
        <name>PromptCards</name>
        <message>
            <source>A card never points at anybody by name. ↑↓ choose, Enter marks it used.</source>
            <translation>A card never points at anybody by name. ↑↓ choose, Enter marks it used.</translation>
        </message>
        <message>
            <source>Find a prompt card</source>
            <translation>Find a prompt card</translation>
        </message>
        <message>
            <source>Prompt cards</source>
            <translation>Prompt cards</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message numerus="yes">
            <source>%n change groups</source>
            <translation>
                <numerusform>%n changes groups</numerusform>
                <numerusform>%n change groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay.</source>
            <translation>
                <numerusform>%n stays.</numerusform>
                <numerusform>%n stay.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fewer is not enough.</source>
            <translation>Fewer is not enough.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Proposal:</source>
            <translation>Proposal:</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Use it</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalPanel</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>From shared tags and shared words, computed on this computer. Tick what you want: nothing is changed before you accept, and each name is yours to rewrite.</source>
            <translation>From shared tags and shared words, computed on this computer. Tick what you want: nothing is changed before you accept, and each name is yours to rewrite.</translation>
        </message>
        <message>
            <source>No tag and no word is shared by enough lines that have no theme yet.</source>
            <translation>No tag and no word is shared by enough lines that have no theme yet.</translation>
        </message>
        <message>
            <source>No thanks</source>
            <translation>No thanks</translation>
        </message>
        <message>
            <source>Proposed themes</source>
            <translation>Proposed themes</translation>
        </message>
        <message numerus="yes">
            <source>Take %n theme(s)</source>
            <translation>
                <numerusform>Take %n theme</numerusform>
                <numerusform>Take %n themes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalRow</name>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>tag {tags}</source>
            <translation>tag {tags}</translation>
        </message>
        <message>
            <source>words: {words}</source>
            <translation>words: {words}</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Next question</source>
            <translation>Next question</translation>
        </message>
        <message>
            <source>No question in this phase</source>
            <translation>No question in this phase</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>Question before</translation>
        </message>
        <message>
            <source>Question from the group</source>
            <translation>Question from the group</translation>
        </message>
        <message>
            <source>Question {number}/{count}</source>
            <translation>Question {number}/{count}</translation>
        </message>
        <message>
            <source>Write the question as it was asked</source>
            <translation>Write the question as it was asked</translation>
        </message>
    </context>
    <context>
        <name>QuestionField</name>
        <message>
            <source>Move down</source>
            <translation>Move down</translation>
        </message>
        <message>
            <source>Move or remove the question</source>
            <translation>Move or remove the question</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>asked in group {numbers}</source>
            <translation>asked in group {numbers}</translation>
        </message>
        <message>
            <source>this group's own</source>
            <translation>this group's own</translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message>
            <source>Add question</source>
            <translation>Add question</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>All groups</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Group {number}</translation>
        </message>
        <message>
            <source>Question bank</source>
            <translation>Question bank</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Whose questions</source>
            <translation>Whose questions</translation>
        </message>
    </context>
    <context>
        <name>QuoteView</name>
        <message numerus="yes">
            <source>%n may leave the event</source>
            <translation>
                <numerusform>%n may leave the event</numerusform>
                <numerusform>%n may leave the event</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n quote</numerusform>
                <numerusform>%n quotes</numerusform>
            </translation>
        </message>
        <message>
            <source>A line that begins with " is somebody's own words.</source>
            <translation>A line that begins with " is somebody's own words.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Cleared</translation>
        </message>
        <message>
            <source>Keep inside</source>
            <translation>Keep inside</translation>
        </message>
        <message>
            <source>May leave</source>
            <translation>May leave</translation>
        </message>
        <message>
            <source>No quotes here</source>
            <translation>No quotes here</translation>
        </message>
        <message>
            <source>Not cleared</source>
            <translation>Not cleared</translation>
        </message>
        <message>
            <source>Not word for word</source>
            <translation>Not word for word</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Quotes</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Used</translation>
        </message>
        <message>
            <source>Which quotes</source>
            <translation>Which quotes</translation>
        </message>
        <message>
            <source>Word for word</source>
            <translation>Word for word</translation>
        </message>
    </context>
    <context>
        <name>Quotes</name>
        <message>
            <source>cleared</source>
            <translation>cleared</translation>
        </message>
        <message>
            <source>not cleared</source>
            <translation>not cleared</translation>
        </message>
        <message>
            <source>not word for word</source>
            <translation>not word for word</translation>
        </message>
        <message>
            <source>word for word</source>
            <translation>word for word</translation>
        </message>
        <message>
            <source>wording changed</source>
            <translation>wording changed</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>RailItem</name>
        <message>
            <source>{page}, needs attention: {count}</source>
            <translation>{page}, needs attention: {count}</translation>
        </message>
    </context>
    <context>
        <name>ReadCard</name>
        <message>
            <source>1 · The file was read like this</source>
            <translation>1 · The file was read like this</translation>
        </message>
        <message>
            <source>Bar ( | )</source>
            <translation>Bar ( | )</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Characters</translation>
        </message>
        <message>
            <source>Comma ( , )</source>
            <translation>Comma ( , )</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>First rows of the file</translation>
        </message>
        <message>
            <source>Letters look broken: try other characters.</source>
            <translation>Letters look broken: try other characters.</translation>
        </message>
        <message>
            <source>No å, ä or ö in the names to check by.</source>
            <translation>No å, ä or ö in the names to check by.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>Row of headings</source>
            <translation>Row of headings</translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>Row {number}</translation>
        </message>
        <message>
            <source>Semicolon ( ; )</source>
            <translation>Semicolon ( ; )</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Separator</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>guessed</source>
            <translation>guessed</translation>
        </message>
        <message>
            <source>Å, ä and ö are right: {names}</source>
            <translation>Å, ä and ö are right: {names}</translation>
        </message>
    </context>
    <context>
        <name>ReadView</name>
        <message>
            <source>Nothing to read yet</source>
            <translation>Nothing to read yet</translation>
        </message>
        <message>
            <source>Space reads on, Enter corrects. Is something missing?</source>
            <translation>Space reads on, Enter corrects. Is something missing?</translation>
        </message>
        <message>
            <source>Write a sentence or a key message first.</source>
            <translation>Write a sentence or a key message first.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Add what is missing</source>
            <translation>Add what is missing</translation>
        </message>
        <message>
            <source>All lines</source>
            <translation>All lines</translation>
        </message>
        <message>
            <source>Back to typing</source>
            <translation>Back to typing</translation>
        </message>
        <message>
            <source>Keep, next</source>
            <translation>Keep, next</translation>
        </message>
        <message>
            <source>Main points</source>
            <translation>Main points</translation>
        </message>
        <message>
            <source>Remove on request</source>
            <translation>Remove on request</translation>
        </message>
        <message>
            <source>What is missing? Type it and press Enter</source>
            <translation>What is missing? Type it and press Enter</translation>
        </message>
        <message>
            <source>Which lines are read</source>
            <translation>Which lines are read</translation>
        </message>
        <message>
            <source>{group}: {count} lines to read</source>
            <translation>{group}: {count} lines to read</translation>
        </message>
    </context>
    <context>
        <name>RecipientRow</name>
        <message>
            <source>Language of {name}</source>
            <translation>Language of {name}</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Recipient</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Remove {name}</translation>
        </message>
        <message>
            <source>Sent again</source>
            <translation>Sent again</translation>
        </message>
        <message>
            <source>Sent now</source>
            <translation>Sent now</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>not sent yet</translation>
        </message>
        <message>
            <source>sent {time}</source>
            <translation>sent {time}</translation>
        </message>
    </context>
    <context>
        <name>RecipientsCard</name>
        <message>
            <source>New recipient</source>
            <translation>New recipient</translation>
        </message>
        <message>
            <source>New recipient, then Enter</source>
            <translation>New recipient, then Enter</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Recipients</translation>
        </message>
        <message>
            <source>sent {sent} of {all}</source>
            <translation>sent {sent} of {all}</translation>
        </message>
    </context>
    <context>
        <name>RehearsalStrip</name>
        <message>
            <source>End the rehearsal</source>
            <translation>End the rehearsal</translation>
        </message>
        <message>
            <source>Nothing is saved: your event stays as it was.</source>
            <translation>Nothing is saved: your event stays as it was.</translation>
        </message>
        <message>
            <source>Rehearsal at {speed}× speed.</source>
            <translation>Rehearsal at {speed}× speed.</translation>
        </message>
    </context>
    <context>
        <name>RemindersCard</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Note before the start</source>
            <translation>Note before the start</translation>
        </message>
    </context>
    <context>
        <name>Replanner</name>
        <message>
            <source>Somebody has no seat yet</source>
            <translation>Somebody has no seat yet</translation>
        </message>
        <message>
            <source>{group} has {count} left</source>
            <translation>{group} has {count} left</translation>
        </message>
    </context>
    <context>
        <name>ResumeCard</name>
        <message numerus="yes">
            <source>%n line(s) safe</source>
            <translation>
                <numerusform>%n line safe</numerusform>
                <numerusform>%n lines safe</numerusform>
            </translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Away</translation>
        </message>
        <message>
            <source>Go on from here</source>
            <translation>Go on from here</translation>
        </message>
        <message>
            <source>Go on without the time in between</source>
            <translation>Go on without the time in between</translation>
        </message>
        <message>
            <source>Keep the line</source>
            <translation>Keep the line</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>One line was not finished:</source>
            <translation>One line was not finished:</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>The event was running. Go on?</source>
            <translation>The event was running. Go on?</translation>
        </message>
        <message>
            <source>The file was checked and is sound. Nothing typed is lost.</source>
            <translation>The file was checked and is sound. Nothing typed is lost.</translation>
        </message>
        <message>
            <source>began {start}, {left} left now</source>
            <translation>began {start}, {left} left now</translation>
        </message>
        <message>
            <source>the clock went on all the time</source>
            <translation>the clock went on all the time</translation>
        </message>
        <message>
            <source>the last one {time}</source>
            <translation>the last one {time}</translation>
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
            <translation>“{title}” has been running since {began}. Last noted at {last}.</translation>
        </message>
    </context>
    <context>
        <name>Returned</name>
        <message>
            <source>(has no place here: copy it by hand)</source>
            <translation>(has no place here: copy it by hand)</translation>
        </message>
        <message>
            <source>(nothing yet)</source>
            <translation>(nothing yet)</translation>
        </message>
        <message>
            <source>(taken out)</source>
            <translation>(taken out)</translation>
        </message>
        <message>
            <source>Here: {text}</source>
            <translation>Here: {text}</translation>
        </message>
        <message>
            <source>In the document: {text}</source>
            <translation>In the document: {text}</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>changed here too</source>
            <translation>changed here too</translation>
        </message>
        <message>
            <source>differences in {theme}</source>
            <translation>differences in {theme}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>no place here</source>
            <translation>no place here</translation>
        </message>
        <message>
            <source>statement of a theme</source>
            <translation>statement of a theme</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>taken out</translation>
        </message>
        <message>
            <source>text of {theme}</source>
            <translation>text of {theme}</translation>
        </message>
    </context>
    <context>
        <name>ReturnedView</name>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Differences of the edited document</source>
            <translation>Differences of the edited document</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Here now</translation>
        </message>
        <message>
            <source>In the document</source>
            <translation>In the document</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>Nothing left to decide</source>
            <translation>Nothing left to decide</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Take over</translation>
        </message>
        <message>
            <source>What you left as it was stays in the document alone.</source>
            <translation>What you left as it was stays in the document alone.</translation>
        </message>
        <message>
            <source>nobody knows what it said when it left</source>
            <translation>nobody knows what it said when it left</translation>
        </message>
    </context>
    <context>
        <name>Returns</name>
        <message numerus="yes">
            <source>%n translation(s) taken over.</source>
            <translation>
                <numerusform>%n translation taken over.</numerusform>
                <numerusform>%n translations taken over.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read back an edited document</source>
            <translation>Read back an edited document</translation>
        </message>
        <message numerus="yes">
            <source>The original of %n has changed since.</source>
            <translation>
                <numerusform>The original of %n has changed since.</numerusform>
                <numerusform>The originals of %n have changed since.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The original of %n is gone: left out.</source>
            <translation>
                <numerusform>The original of %n is gone: left out.</numerusform>
                <numerusform>The originals of %n are gone: left out.</numerusform>
            </translation>
        </message>
        <message>
            <source>Word documents and XLIFF (*.docx *.xlf *.xliff)</source>
            <translation>Word documents and XLIFF (*.docx *.xlf *.xliff)</translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message numerus="yes">
            <source>%n line(s) asked to be removed.</source>
            <translation>
                <numerusform>%n line was asked to be removed.</numerusform>
                <numerusform>%n lines were asked to be removed.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n line(s) for good…</source>
            <translation>
                <numerusform>Delete %n line for good…</numerusform>
                <numerusform>Delete %n lines for good…</numerusform>
            </translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>Identifiers</translation>
        </message>
        <message>
            <source>They go from the file, its history and its copies. This cannot be undone.</source>
            <translation>They go from the file, its history and its copies. This cannot be undone.</translation>
        </message>
        <message>
            <source>This was not checked</source>
            <translation>This was not checked</translation>
        </message>
        <message>
            <source>Yes, delete for good</source>
            <translation>Yes, delete for good</translation>
        </message>
        <message>
            <source>{lines} lines checked: {found} found, {replaced} replaced, {left} left</source>
            <translation>{lines} lines checked: {found} found, {replaced} replaced, {left} left</translation>
        </message>
    </context>
    <context>
        <name>RingTimer</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>left</source>
            <translation>left</translation>
        </message>
        <message>
            <source>not running</source>
            <translation>not running</translation>
        </message>
        <message>
            <source>over</source>
            <translation>over</translation>
        </message>
        <message>
            <source>over time</source>
            <translation>over time</translation>
        </message>
        <message>
            <source>silence</source>
            <translation>silence</translation>
        </message>
        <message>
            <source>soon over</source>
            <translation>soon over</translation>
        </message>
        <message>
            <source>starts at {time}</source>
            <translation>starts at {time}</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>stopped</translation>
        </message>
    </context>
    <context>
        <name>RolesTab</name>
        <message>
            <source>Co-facilitator</source>
            <translation>Co-facilitator</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitator</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>Recorder</translation>
        </message>
        <message>
            <source>Room or link</source>
            <translation>Room or link</translation>
        </message>
        <message>
            <source>Technical support</source>
            <translation>Technical support</translation>
        </message>
        <message>
            <source>There are no groups yet. Make them on the page Groups.</source>
            <translation>There are no groups yet. Make them on the page Groups.</translation>
        </message>
    </context>
    <context>
        <name>RoundTabs</name>
        <message>
            <source>Begins with the phase</source>
            <translation>Begins with the phase</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Circle</translation>
        </message>
        <message>
            <source>More about this round</source>
            <translation>More about this round</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>New round</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Pairs</translation>
        </message>
        <message>
            <source>Remove the round</source>
            <translation>Remove the round</translation>
        </message>
        <message>
            <source>Round 1</source>
            <translation>Round 1</translation>
        </message>
        <message>
            <source>Round {number}  {time}</source>
            <translation>Round {number}  {time}</translation>
        </message>
        <message>
            <source>Rounds, circles and pairs</source>
            <translation>Rounds, circles and pairs</translation>
        </message>
    </context>
    <context>
        <name>RoundView</name>
        <message>
            <source>Choose conditions and the number of groups above, then divide.</source>
            <translation>Choose conditions and the number of groups above, then divide.</translation>
        </message>
        <message>
            <source>Divide</source>
            <translation>Divide</translation>
        </message>
        <message>
            <source>Drag, or Space picks up and a digit moves</source>
            <translation>Drag, or Space picks up and a digit moves</translation>
        </message>
        <message>
            <source>Nobody is in a group yet</source>
            <translation>Nobody is in a group yet</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>The recorder changed: {names} {time}. {who} saw the last ten lines.</source>
            <extracomment>"Maija → Pekka 10.45"; the last ten lines were in view when Pekka began.</extracomment>
            <translation>The recorder changed: {names} {time}. {who} saw the last ten lines.</translation>
        </message>
        <message>
            <source>being typed</source>
            <translation>being typed</translation>
        </message>
        <message>
            <source>in two places</source>
            <translation>in two places</translation>
        </message>
        <message>
            <source>left out of exports</source>
            <translation>left out of exports</translation>
        </message>
        <message>
            <source>not on disk</source>
            <translation>not on disk</translation>
        </message>
        <message>
            <source>only on this computer</source>
            <translation>only on this computer</translation>
        </message>
        <message>
            <source>possible identifier</source>
            <translation>possible identifier</translation>
        </message>
    </context>
    <context>
        <name>RuleDifferences</name>
        <message>
            <source>added</source>
            <translation>added</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>left out</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>reworded</translation>
        </message>
        <message>
            <source>same</source>
            <translation>same</translation>
        </message>
    </context>
    <context>
        <name>RuleField</name>
        <message>
            <source>Move rule {number} up</source>
            <translation>Move rule {number} up</translation>
        </message>
        <message>
            <source>Remove rule {number}</source>
            <translation>Remove rule {number}</translation>
        </message>
        <message>
            <source>Rule {number}</source>
            <translation>Rule {number}</translation>
        </message>
    </context>
    <context>
        <name>RuleList</name>
        <message>
            <source>Add a rule</source>
            <translation>Add a rule</translation>
        </message>
    </context>
    <context>
        <name>RulesCard</name>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Edit or compare</source>
            <translation>Edit or compare</translation>
        </message>
        <message>
            <source>From “{other}” to the rules of this event:</source>
            <translation>From “{other}” to the rules of this event:</translation>
        </message>
        <message>
            <source>Greeting above the rules</source>
            <translation>Greeting above the rules</translation>
        </message>
        <message>
            <source>Keep for all events</source>
            <translation>Keep for all events</translation>
        </message>
        <message>
            <source>Language of the rules</source>
            <translation>Language of the rules</translation>
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
            <translation>Name of your own sheet</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Remove the logo</translation>
        </message>
        <message>
            <source>Rules of this event</source>
            <translation>Rules of this event</translation>
        </message>
    </context>
    <context>
        <name>RulesTab</name>
        <message>
            <source>All your events can use it.</source>
            <translation>All your events can use it.</translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Ground rules</translation>
        </message>
        <message>
            <source>Language of the sheet</source>
            <translation>Language of the sheet</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
            <translation>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Rule sheets (*.json)</source>
            <translation>Rule sheets (*.json)</translation>
        </message>
        <message>
            <source>{name}, version {version}, is kept.</source>
            <translation>{name}, version {version}, is kept.</translation>
        </message>
    </context>
    <context>
        <name>Run</name>
        <message numerus="yes">
            <source>%n min early</source>
            <translation>
                <numerusform>%n min early</numerusform>
                <numerusform>%n min early</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min late</source>
            <translation>
                <numerusform>%n min late</numerusform>
                <numerusform>%n min late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) added.</source>
            <translation>
                <numerusform>%n minute added.</numerusform>
                <numerusform>%n minutes added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) less</source>
            <translation>
                <numerusform>%n minute less</numerusform>
                <numerusform>%n minutes less</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) more</source>
            <translation>
                <numerusform>%n minute more</numerusform>
                <numerusform>%n minutes more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) taken away.</source>
            <translation>
                <numerusform>%n minute taken away.</numerusform>
                <numerusform>%n minutes taken away.</numerusform>
            </translation>
        </message>
        <message>
            <source>5 minutes left</source>
            <translation>5 minutes left</translation>
        </message>
        <message>
            <source>Accepted: {cuts}. End {time}.</source>
            <translation>Accepted: {cuts}. End {time}.</translation>
        </message>
        <message>
            <source>Agree on a later end</source>
            <translation>Agree on a later end</translation>
        </message>
        <message numerus="yes">
            <source>Began %n minute(s) earlier</source>
            <translation>
                <numerusform>Began %n minute earlier</numerusform>
                <numerusform>Began %n minutes earlier</numerusform>
            </translation>
        </message>
        <message>
            <source>Began {late}, since then {since}.</source>
            <translation>Began {late}, since then {since}.</translation>
        </message>
        <message>
            <source>Clock time at which the phase began</source>
            <translation>Clock time at which the phase began</translation>
        </message>
        <message>
            <source>End {time}</source>
            <translation>End {time}</translation>
        </message>
        <message>
            <source>Everybody back at {time}</source>
            <translation>Everybody back at {time}</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Go there</translation>
        </message>
        <message>
            <source>Go to “{phase}” now?</source>
            <translation>Go to “{phase}” now?</translation>
        </message>
        <message>
            <source>Goes on from this</source>
            <translation>Goes on from this</translation>
        </message>
        <message>
            <source>Leave out the deepening</source>
            <translation>Leave out the deepening</translation>
        </message>
        <message>
            <source>New thought</source>
            <translation>New thought</translation>
        </message>
        <message>
            <source>Shorten the closing below 20 min too</source>
            <translation>Shorten the closing below 20 min too</translation>
        </message>
        <message>
            <source>Shorten what can be shortened</source>
            <translation>Shorten what can be shortened</translation>
        </message>
        <message>
            <source>Somebody is coming to help</source>
            <translation>Somebody is coming to help</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Stay here</translation>
        </message>
        <message>
            <source>There is no time left to take away.</source>
            <translation>There is no time left to take away.</translation>
        </message>
        <message>
            <source>To the next phase</source>
            <translation>To the next phase</translation>
        </message>
        <message>
            <source>What lies between is left out.</source>
            <translation>What lies between is left out.</translation>
        </message>
        <message>
            <source>all together</source>
            <translation>all together</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>asked</translation>
        </message>
        <message>
            <source>at 17.42</source>
            <translation>at 17.42</translation>
        </message>
        <message>
            <source>break</source>
            <translation>break</translation>
        </message>
        <message>
            <source>chosen together</source>
            <translation>chosen together</translation>
        </message>
        <message>
            <source>discussion in the circle</source>
            <translation>discussion in the circle</translation>
        </message>
        <message>
            <source>everyone alone</source>
            <translation>everyone alone</translation>
        </message>
        <message>
            <source>in pairs</source>
            <translation>in pairs</translation>
        </message>
        <message>
            <source>inner and outer circle</source>
            <translation>inner and outer circle</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>not asked yet</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>on time</translation>
        </message>
        <message>
            <source>pair after pair</source>
            <translation>pair after pair</translation>
        </message>
        <message>
            <source>round</source>
            <translation>round</translation>
        </message>
    </context>
    <context>
        <name>RunKeys</name>
        <message>
            <source>Back to the phase before</source>
            <translation>Back to the phase before</translation>
        </message>
        <message>
            <source>Begin the dialogue</source>
            <translation>Begin the dialogue</translation>
        </message>
        <message>
            <source>Change when the phase began</source>
            <translation>Change when the phase began</translation>
        </message>
        <message>
            <source>Five minutes more or less</source>
            <translation>Five minutes more or less</translation>
        </message>
        <message>
            <source>Next in the circle, or first in the queue</source>
            <translation>Next in the circle, or first in the queue</translation>
        </message>
        <message>
            <source>Next phase</source>
            <translation>Next phase</translation>
        </message>
        <message>
            <source>On the board: opens the group</source>
            <translation>On the board: opens the group</translation>
        </message>
        <message>
            <source>On the board: “5 minutes left” to all groups</source>
            <translation>On the board: “5 minutes left” to all groups</translation>
        </message>
        <message>
            <source>On the board: “To the next phase” to all</source>
            <translation>On the board: “To the next phase” to all</translation>
        </message>
        <message>
            <source>One minute more or less, lent by later phases</source>
            <translation>One minute more or less, lent by later phases</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>Question before, next question</source>
            <translation>Question before, next question</translation>
        </message>
        <message>
            <source>Silence; 1, 2, 3 choose minutes</source>
            <translation>Silence; 1, 2, 3 choose minutes</translation>
        </message>
        <message>
            <source>Somebody came late</source>
            <translation>Somebody came late</translation>
        </message>
        <message>
            <source>Somebody else speaks</source>
            <translation>Somebody else speaks</translation>
        </message>
        <message>
            <source>Stop the clock, or let it go on</source>
            <translation>Stop the clock, or let it go on</translation>
        </message>
        <message>
            <source>The same, moving everything after it</source>
            <translation>The same, moving everything after it</translation>
        </message>
        <message>
            <source>This seat speaks; again: ends</source>
            <translation>This seat speaks; again: ends</translation>
        </message>
        <message>
            <source>then a seat: goes on from this</source>
            <translation>then a seat: goes on from this</translation>
        </message>
        <message>
            <source>then a seat: has a new thought</source>
            <translation>then a seat: has a new thought</translation>
        </message>
    </context>
    <context>
        <name>RunPage</name>
        <message>
            <source>All groups</source>
            <translation>All groups</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Group {number}</translation>
        </message>
    </context>
    <context>
        <name>ScriptCard</name>
        <message>
            <source>About {time} for each of those left.</source>
            <translation>About {time} for each of those left.</translation>
        </message>
        <message>
            <source>Circles</source>
            <translation>Circles</translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Ground rules</translation>
        </message>
        <message>
            <source>Insight slips</source>
            <translation>Insight slips</translation>
        </message>
        <message>
            <source>Own notes</source>
            <translation>Own notes</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Pairs</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Script</translation>
        </message>
        <message>
            <source>Summary goes to</source>
            <translation>Summary goes to</translation>
        </message>
        <message>
            <source>What you want to come back to. Nobody else sees it.</source>
            <translation>What you want to come back to. Nobody else sees it.</translation>
        </message>
        <message>
            <source>only for you</source>
            <translation>only for you</translation>
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
            <translation>Blank note sheets</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finnish</translation>
        </message>
        <message>
            <source>Ground rules for the wall</source>
            <translation>Ground rules for the wall</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>No printer was found</source>
            <translation>No printer was found</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>On paper</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Paper of rules and signs</source>
            <translation>Paper of rules and signs</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Script</translation>
        </message>
        <message>
            <source>Script as Word…</source>
            <translation>Script as Word…</translation>
        </message>
        <message>
            <source>Script {title}</source>
            <translation>Script {title}</translation>
        </message>
        <message>
            <source>Signs for the doors</source>
            <translation>Signs for the doors</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Swedish</translation>
        </message>
        <message>
            <source>Word files (*.docx)</source>
            <translation>Word files (*.docx)</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message numerus="yes">
            <source>%n line(s) found</source>
            <translation>
                <numerusform>%n line found</numerusform>
                <numerusform>%n lines found</numerusform>
            </translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>All groups</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>All kinds</translation>
        </message>
        <message>
            <source>All phases</source>
            <translation>All phases</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>All tags</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Find lines: a word in any form</source>
            <translation>Find lines: a word in any form</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Group {number}</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Lines that were found</source>
            <translation>Lines that were found</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Unused</translation>
        </message>
        <message>
            <source>the latest are shown, narrow the search</source>
            <translation>the latest are shown, narrow the search</translation>
        </message>
    </context>
    <context>
        <name>Seat</name>
        <message>
            <source>away</source>
            <translation>away</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>heard</translation>
        </message>
        <message>
            <source>not yet heard</source>
            <translation>not yet heard</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>passed</translation>
        </message>
        <message>
            <source>speaks now</source>
            <translation>speaks now</translation>
        </message>
    </context>
    <context>
        <name>SeatCircle</name>
        <message>
            <source>Circle</source>
            <translation>Circle</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitator</translation>
        </message>
        <message>
            <source>not yet heard</source>
            <translation>not yet heard</translation>
        </message>
    </context>
    <context>
        <name>SectionBlock</name>
        <message>
            <source>empty</source>
            <translation>empty</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>100–200 %. The layout changes, nothing is lost. {up} and {down}</source>
            <translation>100–200 %. The layout changes, nothing is lost. {up} and {down}</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Change folder…</source>
            <translation>Change folder…</translation>
        </message>
        <message>
            <source>Changes apply at once.</source>
            <translation>Changes apply at once.</translation>
        </message>
        <message>
            <source>Changes at once, without a restart</source>
            <translation>Changes at once, without a restart</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Dark suits a dim room</source>
            <translation>Dark suits a dim room</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Keys on buttons</source>
            <translation>Keys on buttons</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Language of the program</translation>
        </message>
        <message>
            <source>Letters and Space act on a page when no field has the focus</source>
            <translation>Letters and Space act on a page when no field has the focus</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>New events are made here. An event is one file; move it as you like.</source>
            <translation>New events are made here. An event is one file; move it as you like.</translation>
        </message>
        <message>
            <source>Off: turns are only counted. Only you see it; deleted when you close the event</source>
            <translation>Off: turns are only counted. Only you see it; deleted when you close the event</translation>
        </message>
        <message>
            <source>Shows the key at the end of a button</source>
            <translation>Shows the key at the end of a button</translation>
        </message>
        <message>
            <source>Single-letter keys</source>
            <translation>Single-letter keys</translation>
        </message>
        <message>
            <source>Spelling in the notes</source>
            <translation>Spelling in the notes</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>This computer has no dictionary for the language in use</source>
            <translation>This computer has no dictionary for the language in use</translation>
        </message>
        <message>
            <source>Time the turns</source>
            <translation>Time the turns</translation>
        </message>
        <message>
            <source>Underlines words that no dictionary knows; never changes the text</source>
            <translation>Underlines words that no dictionary knows; never changes the text</translation>
        </message>
        <message>
            <source>Use the usual folder</source>
            <translation>Use the usual folder</translation>
        </message>
        <message>
            <source>takes them back.</source>
            <translation>takes them back.</translation>
        </message>
    </context>
    <context>
        <name>ShareBar</name>
        <message>
            <source>{name}: {lines} of the lines, {told} of the summary</source>
            <translation>{name}: {lines} of the lines, {told} of the summary</translation>
        </message>
    </context>
    <context>
        <name>SheetList</name>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n rule</numerusform>
                <numerusform>%n rules</numerusform>
            </translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>Sets of rules</source>
            <translation>Sets of rules</translation>
        </message>
        <message>
            <source>Use in this event</source>
            <translation>Use in this event</translation>
        </message>
        <message>
            <source>in this event</source>
            <translation>in this event</translation>
        </message>
        <message>
            <source>own, version {version}</source>
            <translation>own, version {version}</translation>
        </message>
    </context>
    <context>
        <name>SheetPreview</name>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Nothing chosen</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Page {page} of {count}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
    </context>
    <context>
        <name>ShortForms</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>One a line, for example: va = viranomainen. Written out after a space.</source>
            <translation>One a line, for example: va = viranomainen. Written out after a space.</translation>
        </message>
        <message>
            <source>Own short forms</source>
            <translation>Own short forms</translation>
        </message>
        <message>
            <source>Short forms, one a line</source>
            <translation>Short forms, one a line</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>For the recorder</source>
            <translation>For the recorder</translation>
        </message>
        <message>
            <source>Kinds of lines</source>
            <translation>Kinds of lines</translation>
        </message>
        <message>
            <source>No names. There is no field for a speaker.</source>
            <translation>No names. There is no field for a speaker.</translation>
        </message>
        <message>
            <source>No network? Go on typing.</source>
            <translation>No network? Go on typing.</translation>
        </message>
        <message>
            <source>The question now</source>
            <translation>The question now</translation>
        </message>
        <message>
            <source>While pairs talk you can tidy your lines.</source>
            <translation>While pairs talk you can tidy your lines.</translation>
        </message>
        <message>
            <source>Write in the speaker's own words. Do not interpret.</source>
            <translation>Write in the speaker's own words. Do not interpret.</translation>
        </message>
    </context>
    <context>
        <name>SlipTool</name>
        <message numerus="yes">
            <source>%n insight slip(s)</source>
            <translation>
                <numerusform>%n insight slip</numerusform>
                <numerusform>%n insight slips</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people here</source>
            <translation>
                <numerusform>%n person here</numerusform>
                <numerusform>%n people here</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SlipsPane</name>
        <message>
            <source>Count the slips as they come. Nobody writes a name on them.</source>
            <translation>Count the slips as they come. Nobody writes a name on them.</translation>
        </message>
        <message>
            <source>One slip fewer</source>
            <translation>One slip fewer</translation>
        </message>
        <message>
            <source>One slip more</source>
            <translation>One slip more</translation>
        </message>
        <message>
            <source>slips of {count} people</source>
            <translation>slips of {count} people</translation>
        </message>
    </context>
    <context>
        <name>SoundCard</name>
        <message>
            <source>Hear it</source>
            <translation>Hear it</translation>
        </message>
        <message>
            <source>One soft bowl when a phase is over, from this computer only.</source>
            <translation>One soft bowl when a phase is over, from this computer only.</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sound</translation>
        </message>
        <message>
            <source>This computer plays no sound. The ring and its words tell the same.</source>
            <translation>This computer plays no sound. The ring and its words tell the same.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>A moment of your own</source>
            <translation>A moment of your own</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Break</translation>
        </message>
        <message>
            <source>Do these suit all of us?</source>
            <translation>Do these suit all of us?</translation>
        </message>
        <message>
            <source>Go to your table</source>
            <translation>Go to your table</translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Ground rules</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Nothing of it is on your desk. It comes back when it is connected.</source>
            <translation>Nothing of it is on your desk. It comes back when it is connected.</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Pairs</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Screen</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>The room screen is gone.</source>
            <translation>The room screen is gone.</translation>
        </message>
        <message>
            <source>The time is up</source>
            <translation>The time is up</translation>
        </message>
        <message>
            <source>Thinking pause</source>
            <translation>Thinking pause</translation>
        </message>
        <message>
            <source>We go on at {time}</source>
            <translation>We go on at {time}</translation>
        </message>
        <message>
            <source>What has come up</source>
            <translation>What has come up</translation>
        </message>
        <message>
            <source>Your group</source>
            <translation>Your group</translation>
        </message>
        <message>
            <source>black</source>
            <translation>black</translation>
        </message>
        <message>
            <source>clock shown</source>
            <translation>clock shown</translation>
        </message>
        <message>
            <source>follows the phase</source>
            <translation>follows the phase</translation>
        </message>
        <message>
            <source>groups shown</source>
            <translation>groups shown</translation>
        </message>
        <message>
            <source>message shown</source>
            <translation>message shown</translation>
        </message>
        <message>
            <source>minute</source>
            <translation>minute</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>minutes over</source>
            <translation>minutes over</translation>
        </message>
        <message>
            <source>no second screen: connect one</source>
            <translation>no second screen: connect one</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>not shown</translation>
        </message>
        <message>
            <source>question shown</source>
            <translation>question shown</translation>
        </message>
        <message>
            <source>quiet moment</source>
            <translation>quiet moment</translation>
        </message>
        <message>
            <source>rules shown</source>
            <translation>rules shown</translation>
        </message>
        <message>
            <source>screen gone, comes back by itself</source>
            <translation>screen gone, comes back by itself</translation>
        </message>
        <message>
            <source>shown in the room</source>
            <translation>shown in the room</translation>
        </message>
        <message>
            <source>starts at {time}</source>
            <translation>starts at {time}</translation>
        </message>
        <message>
            <source>themes shown</source>
            <translation>themes shown</translation>
        </message>
    </context>
    <context>
        <name>StagePanel</name>
        <message>
            <source>As the event</source>
            <translation>As the event</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Black</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Clock</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Count up</source>
            <translation>Count up</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Follows the phase</source>
            <translation>Follows the phase</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>Language of the room screen</source>
            <translation>Language of the room screen</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Light or dark</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Message to the room</source>
            <translation>Message to the room</translation>
        </message>
        <message>
            <source>Message to the room, Enter</source>
            <translation>Message to the room, Enter</translation>
        </message>
        <message>
            <source>Over: nothing</source>
            <translation>Over: nothing</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Room screen</source>
            <translation>Room screen</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Screen of the room</source>
            <translation>Screen of the room</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Show again</translation>
        </message>
        <message>
            <source>Show in the room</source>
            <translation>Show in the room</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>The room sees this</source>
            <translation>The room sees this</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Themes</translation>
        </message>
        <message>
            <source>What the room screen shows</source>
            <translation>What the room screen shows</translation>
        </message>
        <message>
            <source>What the room would see</source>
            <translation>What the room would see</translation>
        </message>
        <message>
            <source>When the time is over</source>
            <translation>When the time is over</translation>
        </message>
        <message>
            <source>“Time is up”</source>
            <translation>“Time is up”</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n participant</numerusform>
                <numerusform>%n participants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n registered</source>
            <translation>
                <numerusform>%n registered</numerusform>
                <numerusform>%n registered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n seat</numerusform>
                <numerusform>%n seats</numerusform>
            </translation>
        </message>
        <message>
            <source>Being planned</source>
            <translation>Being planned</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>Cannot be read</translation>
        </message>
        <message>
            <source>Day has passed</source>
            <translation>Day has passed</translation>
        </message>
        <message>
            <source>File moved</source>
            <translation>File moved</translation>
        </message>
        <message>
            <source>Summary sent</source>
            <translation>Summary sent</translation>
        </message>
        <message>
            <source>Summary unfinished</source>
            <translation>Summary unfinished</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>online</source>
            <translation>online</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>120 min template</source>
            <translation>120 min template</translation>
        </message>
        <message>
            <source>An event is one file in the folder {folder}. No network is needed.</source>
            <translation>An event is one file in the folder {folder}. No network is needed.</translation>
        </message>
        <message>
            <source>Choose a template, or look at a finished sample. You cannot break the sample.</source>
            <translation>Choose a template, or look at a finished sample. You cannot break the sample.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Everything stays on this computer.</translation>
        </message>
        <message>
            <source>Find events</source>
            <translation>Find events</translation>
        </message>
        <message>
            <source>New like this</source>
            <translation>New like this</translation>
        </message>
        <message>
            <source>No event of that name.</source>
            <translation>No event of that name.</translation>
        </message>
        <message>
            <source>Open file…</source>
            <translation>Open file…</translation>
        </message>
        <message>
            <source>Open sample</source>
            <translation>Open sample</translation>
        </message>
        <message>
            <source>The same plan for another day, as long as it really took</source>
            <translation>The same plan for another day, as long as it really took</translation>
        </message>
        <message>
            <source>Your first dialogue</source>
            <translation>Your first dialogue</translation>
        </message>
        <message>
            <source>a new event like this one</source>
            <translation>a new event like this one</translation>
        </message>
        <message>
            <source>another event</source>
            <translation>another event</translation>
        </message>
        <message>
            <source>open a file</source>
            <translation>open a file</translation>
        </message>
        <message>
            <source>open the event</source>
            <translation>open the event</translation>
        </message>
        <message>
            <source>take a lost file off the list, or a template of your own</source>
            <translation>take a lost file off the list, or a template of your own</translation>
        </message>
        <message>
            <source>to the templates</source>
            <translation>to the templates</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>Differences inside these</source>
            <translation>Differences inside these</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Group {number}</translation>
        </message>
        <message>
            <source>G{number}</source>
            <extracomment>Group 3, as short as can be.</extracomment>
            <translation>G{number}</translation>
        </message>
        <message>
            <source>How it will be used</source>
            <translation>How it will be used</translation>
        </message>
        <message>
            <source>Key messages</source>
            <translation>Key messages</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Missing voices</source>
            <translation>Missing voices</translation>
        </message>
        <message>
            <source>No question</source>
            <translation>No question</translation>
        </message>
        <message>
            <source>Removed group</source>
            <translation>Removed group</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Statement</translation>
        </message>
        <message>
            <source>Theme without a title</source>
            <translation>Theme without a title</translation>
        </message>
        <message>
            <source>Theme: {title}</source>
            <translation>Theme: {title}</translation>
        </message>
        <message>
            <source>Title: the main finding</source>
            <translation>Title: the main finding</translation>
        </message>
        <message>
            <source>Views differed</source>
            <translation>Views differed</translation>
        </message>
        <message>
            <source>What continues, and with whom</source>
            <translation>What continues, and with whom</translation>
        </message>
        <message>
            <source>What stayed unclear</source>
            <translation>What stayed unclear</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>What was said</translation>
        </message>
        <message>
            <source>What we agreed and disagreed on</source>
            <translation>What we agreed and disagreed on</translation>
        </message>
        <message>
            <source>What we talked about</source>
            <translation>What we talked about</translation>
        </message>
        <message>
            <source>not cleared</source>
            <translation>not cleared</translation>
        </message>
        <message>
            <source>not translated</source>
            <translation>not translated</translation>
        </message>
        <message>
            <source>up to date</source>
            <translation>up to date</translation>
        </message>
        <message>
            <source>used</source>
            <translation>used</translation>
        </message>
        <message>
            <source>{language} changed</source>
            <translation>{language} changed</translation>
        </message>
        <message>
            <source>{language} changed {time}</source>
            <translation>{language} changed {time}</translation>
        </message>
    </context>
    <context>
        <name>SummaryKeys</name>
        <message>
            <source>A sentence under the same question</source>
            <translation>A sentence under the same question</translation>
        </message>
        <message>
            <source>Change the sentence or the theme</source>
            <translation>Change the sentence or the theme</translation>
        </message>
        <message>
            <source>Chosen lines as a key message</source>
            <translation>Chosen lines as a key message</translation>
        </message>
        <message>
            <source>Chosen lines under a question, or move</source>
            <translation>Chosen lines under a question, or move</translation>
        </message>
        <message>
            <source>Chosen lines under a theme</source>
            <translation>Chosen lines under a theme</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Export: {document}</source>
            <translation>Export: {document}</translation>
        </message>
        <message>
            <source>In the lines of a theme: next group, or next theme</source>
            <translation>In the lines of a theme: next group, or next theme</translation>
        </message>
        <message>
            <source>Lines that nothing uses yet</source>
            <translation>Lines that nothing uses yet</translation>
        </message>
        <message>
            <source>Missing voices: what the event tells</source>
            <translation>Missing voices: what the event tells</translation>
        </message>
        <message>
            <source>Move the sentence</source>
            <translation>Move the sentence</translation>
        </message>
        <message>
            <source>New sheet of feedback</source>
            <translation>New sheet of feedback</translation>
        </message>
        <message>
            <source>New theme</source>
            <translation>New theme</translation>
        </message>
        <message>
            <source>Next language</source>
            <translation>Next language</translation>
        </message>
        <message>
            <source>Next text without translation</source>
            <translation>Next text without translation</translation>
        </message>
        <message>
            <source>Propose themes</source>
            <translation>Propose themes</translation>
        </message>
        <message>
            <source>Quotes: may leave, word for word</source>
            <translation>Quotes: may leave, word for word</translation>
        </message>
        <message>
            <source>Sentence from the chosen lines</source>
            <translation>Sentence from the chosen lines</translation>
        </message>
        <message>
            <source>Summary: languages</source>
            <translation>Summary: languages</translation>
        </message>
        <message>
            <source>Summary: quotes bank</source>
            <translation>Summary: quotes bank</translation>
        </message>
        <message>
            <source>Summary: read to the group</source>
            <translation>Summary: read to the group</translation>
        </message>
        <message>
            <source>Summary: recipients, feedback</source>
            <translation>Summary: recipients, feedback</translation>
        </message>
        <message>
            <source>Summary: table</source>
            <translation>Summary: table</translation>
        </message>
        <message>
            <source>Summary: themes</source>
            <translation>Summary: themes</translation>
        </message>
        <message>
            <source>Table, themes, quotes, …</source>
            <translation>Table, themes, quotes, …</translation>
        </message>
        <message>
            <source>To the source line in its pane</source>
            <translation>To the source line in its pane</translation>
        </message>
        <message>
            <source>While a theme is written: former or next theme</source>
            <translation>While a theme is written: former or next theme</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>How the summary is seen</source>
            <translation>How the summary is seen</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Languages</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Quotes</translation>
        </message>
        <message>
            <source>Read to the group</source>
            <translation>Read to the group</translation>
        </message>
        <message>
            <source>Recipients {sent}/{all}</source>
            <translation>Recipients {sent}/{all}</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Take notes first. Starred lines come here first of all.</source>
            <translation>Take notes first. Starred lines come here first of all.</translation>
        </message>
        <message>
            <source>The summary begins with lines</source>
            <translation>The summary begins with lines</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Themes</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>TagChoices</name>
        <message>
            <source>Tab takes the tag {tag}</source>
            <translation>Tab takes the tag {tag}</translation>
        </message>
    </context>
    <context>
        <name>TemplateCard</name>
        <message numerus="yes">
            <source>%n phase(s)</source>
            <translation>
                <numerusform>%n phase</numerusform>
                <numerusform>%n phases</numerusform>
            </translation>
        </message>
        <message>
            <source>Insights and closing take {minutes} min; {least} are advised</source>
            <translation>Insights and closing take {minutes} min; {least} are advised</translation>
        </message>
        <message>
            <source>My own</source>
            <translation>My own</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recommended</translation>
        </message>
        <message>
            <source>Remove from my templates</source>
            <translation>Remove from my templates</translation>
        </message>
    </context>
    <context>
        <name>TemplateChoice</name>
        <message>
            <source>Word templates and documents (*.dotx *.docx)</source>
            <translation>Word templates and documents (*.dotx *.docx)</translation>
        </message>
        <message>
            <source>Your organisation's Word template</source>
            <translation>Your organisation's Word template</translation>
        </message>
    </context>
    <context>
        <name>TemplateDesk</name>
        <message>
            <source>Events (*{suffix})</source>
            <translation>Events (*{suffix})</translation>
        </message>
        <message>
            <source>Phases of “{name}”, as long as they really took.</source>
            <translation>Phases of “{name}”, as long as they really took.</translation>
        </message>
        <message>
            <source>Phases of “{name}”, as they were planned: it was not held.</source>
            <translation>Phases of “{name}”, as they were planned: it was not held.</translation>
        </message>
        <message>
            <source>Phases that were changed are replaced; undo brings them back.</source>
            <translation>Phases that were changed are replaced; undo brings them back.</translation>
        </message>
        <message>
            <source>Saved {file}.</source>
            <translation>Saved {file}.</translation>
        </message>
        <message>
            <source>Take the template's short form</source>
            <translation>Take the template's short form</translation>
        </message>
        <message>
            <source>Templates (*.json)</source>
            <translation>Templates (*.json)</translation>
        </message>
        <message>
            <source>Use it now</source>
            <translation>Use it now</translation>
        </message>
        <message>
            <source>“{name}” is among your templates.</source>
            <translation>“{name}” is among your templates.</translation>
        </message>
        <message>
            <source>“{name}”, version {version}, is among your templates.</source>
            <translation>“{name}”, version {version}, is among your templates.</translation>
        </message>
    </context>
    <context>
        <name>TemplateMenu</name>
        <message>
            <source>Another length</source>
            <translation>Another length</translation>
        </message>
        <message>
            <source>Another template</source>
            <translation>Another template</translation>
        </message>
        <message>
            <source>Keep as a template of my own…</source>
            <translation>Keep as a template of my own…</translation>
        </message>
        <message>
            <source>Phases of another event…</source>
            <translation>Phases of another event…</translation>
        </message>
        <message>
            <source>Second loop</source>
            <translation>Second loop</translation>
        </message>
        <message>
            <source>Template from a file…</source>
            <translation>Template from a file…</translation>
        </message>
        <message>
            <source>Template into a file…</source>
            <translation>Template into a file…</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message numerus="yes">
            <source>%n style(s) missing: ours are used.</source>
            <translation>
                <numerusform>%n style is missing: ours is used.</numerusform>
                <numerusform>%n styles are missing: ours are used.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a template; everything can be changed</source>
            <translation>Choose a template; everything can be changed</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>Choose another…</translation>
        </message>
        <message>
            <source>Contrast of the style “{style}” is {contrast}:1; 4.5:1 is needed.</source>
            <translation>Contrast of the style “{style}” is {contrast}:1; 4.5:1 is needed.</translation>
        </message>
        <message>
            <source>Documents are written on {name}.</source>
            <translation>Documents are written on {name}.</translation>
        </message>
        <message>
            <source>It does not say its language; the document will.</source>
            <translation>It does not say its language; the document will.</translation>
        </message>
        <message>
            <source>It has no {mark}: the contents go to its end.</source>
            <translation>It has no {mark}: the contents go to its end.</translation>
        </message>
        <message>
            <source>Its picture {name} is none: documents lack it.</source>
            <translation>Its picture {name} is none: documents lack it.</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>New event</translation>
        </message>
        <message>
            <source>Nothing in it needs mending.</source>
            <translation>Nothing in it needs mending.</translation>
        </message>
        <message>
            <source>Text of the style “{style}” is below 9 points.</source>
            <translation>Text of the style “{style}” is below 9 points.</translation>
        </message>
        <message>
            <source>The name of the file it was made from is left out.</source>
            <translation>The name of the file it was made from is left out.</translation>
        </message>
        <message>
            <source>The page is {width} × {height} mm, not A4.</source>
            <translation>The page is {width} × {height} mm, not A4.</translation>
        </message>
        <message>
            <source>Use ours</source>
            <translation>Use ours</translation>
        </message>
        <message>
            <source>Word template: ours</source>
            <translation>Word template: ours</translation>
        </message>
        <message>
            <source>Word template: {name}</source>
            <translation>Word template: {name}</translation>
        </message>
        <message>
            <source>another file or program is embedded in it.</source>
            <translation>another file or program is embedded in it.</translation>
        </message>
        <message>
            <source>it defines entities, as no Word file does.</source>
            <translation>it defines entities, as no Word file does.</translation>
        </message>
        <message>
            <source>it fetches something from the network or another file. Embed its pictures.</source>
            <translation>it fetches something from the network or another file. Embed its pictures.</translation>
        </message>
        <message>
            <source>it has a field that runs or fetches something.</source>
            <translation>it has a field that runs or fetches something.</translation>
        </message>
        <message>
            <source>it has macros. Save it as .docx or .dotx without them.</source>
            <translation>it has macros. Save it as .docx or .dotx without them.</translation>
        </message>
        <message>
            <source>it has more than 1,000 parts.</source>
            <translation>it has more than 1,000 parts.</translation>
        </message>
        <message>
            <source>it is an old Word file (.doc) or has a password. Save it as .docx without one.</source>
            <translation>it is an old Word file (.doc) or has a password. Save it as .docx without one.</translation>
        </message>
        <message>
            <source>it is damaged. Open it in Word and save it again.</source>
            <translation>it is damaged. Open it in Word and save it again.</translation>
        </message>
        <message>
            <source>it is larger than 30 MB. Take large pictures out.</source>
            <translation>it is larger than 30 MB. Take large pictures out.</translation>
        </message>
        <message>
            <source>it is no Word document. Save it as .docx or .dotx.</source>
            <translation>it is no Word document. Save it as .docx or .dotx.</translation>
        </message>
        <message>
            <source>it swells to far more than a template holds.</source>
            <translation>it swells to far more than a template holds.</translation>
        </message>
        <message>
            <source>its parts have names that no Word file has.</source>
            <translation>its parts have names that no Word file has.</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <source>Deleted from the event. Copies that could not be reached or changed still hold it: {path}. Delete those copies yourself.</source>
            <translation>Deleted from the event. Copies that could not be reached or changed still hold it: {path}. Delete those copies yourself.</translation>
        </message>
        <message>
            <source>Give whole minutes from {least} to {most}.</source>
            <translation>Give whole minutes from {least} to {most}.</translation>
        </message>
        <message>
            <source>No line of the programme begins with a time such as 9.00.</source>
            <translation>No line of the programme begins with a time such as 9.00.</translation>
        </message>
        <message>
            <source>No line of the programme names the dialogues, such as 10.00 Dialogues.</source>
            <translation>No line of the programme names the dialogues, such as 10.00 Dialogues.</translation>
        </message>
        <message>
            <source>No table of people was found in {path}.</source>
            <translation>No table of people was found in {path}.</translation>
        </message>
        <message>
            <source>Nobody has a seat in a group yet. Make the groups first.</source>
            <translation>Nobody has a seat in a group yet. Make the groups first.</translation>
        </message>
        <message>
            <source>Nobody has both a seat in a group and an e-mail address.</source>
            <translation>Nobody has both a seat in a group and an e-mail address.</translation>
        </message>
        <message>
            <source>Nothing can be written in {path}. Choose another folder.</source>
            <translation>Nothing can be written in {path}. Choose another folder.</translation>
        </message>
        <message>
            <source>That is not a rotation problem: see {where}.</source>
            <translation>That is not a rotation problem: see {where}.</translation>
        </message>
        <message>
            <source>That is not in the event any more.</source>
            <translation>That is not in the event any more.</translation>
        </message>
        <message>
            <source>That start contradicts another fixed time, or lies outside the plan.</source>
            <translation>That start contradicts another fixed time, or lies outside the plan.</translation>
        </message>
        <message>
            <source>That value does not fit here.</source>
            <translation>That value does not fit here.</translation>
        </message>
        <message>
            <source>The clock is not running. Start a phase first.</source>
            <translation>The clock is not running. Start a phase first.</translation>
        </message>
        <message>
            <source>The clock is running already.</source>
            <translation>The clock is running already.</translation>
        </message>
        <message>
            <source>The dialogue is over already.</source>
            <translation>The dialogue is over already.</translation>
        </message>
        <message>
            <source>The disk does not answer.</source>
            <translation>The disk does not answer.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>The disk is full.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space; nothing typed is lost.</source>
            <translation>The disk is full. Free some space; nothing typed is lost.</translation>
        </message>
        <message>
            <source>The end must come after the start.</source>
            <translation>The end must come after the start.</translation>
        </message>
        <message>
            <source>The file can only be read.</source>
            <translation>The file can only be read.</translation>
        </message>
        <message>
            <source>The file is gone: was the stick pulled out?</source>
            <translation>The file is gone: was the stick pulled out?</translation>
        </message>
        <message>
            <source>The plan does not fit: {minutes} min are missing even at its shortest.</source>
            <translation>The plan does not fit: {minutes} min are missing even at its shortest.</translation>
        </message>
        <message>
            <source>The plan has no phases. Add one first.</source>
            <translation>The plan has no phases. Add one first.</translation>
        </message>
        <message>
            <source>The texts are in this language already. Choose another one.</source>
            <translation>The texts are in this language already. Choose another one.</translation>
        </message>
        <message>
            <source>The times are not in order: {clock} on line {line} comes too late.</source>
            <translation>The times are not in order: {clock} on line {line} comes too late.</translation>
        </message>
        <message>
            <source>There is no folder {path}. Choose another one.</source>
            <translation>There is no folder {path}. Choose another one.</translation>
        </message>
        <message>
            <source>There is no group {number} in {path}.</source>
            <translation>There is no group {number} in {path}.</translation>
        </message>
        <message>
            <source>There is no phase before this one.</source>
            <translation>There is no phase before this one.</translation>
        </message>
        <message>
            <source>There is no screen here. Try: facilitator-app demo --headless</source>
            <translation>There is no screen here. Try: facilitator-app demo --headless</translation>
        </message>
        <message>
            <source>There is no template called {name}.</source>
            <translation>There is no template called {name}.</translation>
        </message>
        <message>
            <source>There is no time left to take away.</source>
            <translation>There is no time left to take away.</translation>
        </message>
        <message>
            <source>There is nobody to divide. Add people first.</source>
            <translation>There is nobody to divide. Add people first.</translation>
        </message>
        <message>
            <source>There is nothing in {path}.</source>
            <translation>There is nothing in {path}.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <source>This is for the coordinator to change.</source>
            <translation>This is for the coordinator to change.</translation>
        </message>
        <message>
            <source>What came from the other computer cannot be read.</source>
            <translation>What came from the other computer cannot be read.</translation>
        </message>
        <message>
            <source>Write a name first.</source>
            <translation>Write a name first.</translation>
        </message>
        <message>
            <source>{path} cannot be changed where it is. Copy it to a folder of your own.</source>
            <translation>{path} cannot be changed where it is. Copy it to a folder of your own.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}</source>
            <translation>{path} cannot be read: {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be written: its name must end in {endings}.</source>
            <translation>{path} cannot be written: its name must end in {endings}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation>{path} cannot be written: {reason}</translation>
        </message>
        <message>
            <source>{path} does not exist. Check the name and the folder.</source>
            <translation>{path} does not exist. Check the name and the folder.</translation>
        </message>
        <message>
            <source>{path} exists already. Choose another name.</source>
            <translation>{path} exists already. Choose another name.</translation>
        </message>
        <message>
            <source>{path} has headings, but no people below them.</source>
            <translation>{path} has headings, but no people below them.</translation>
        </message>
        <message>
            <source>{path} is a folder. Choose a file in it.</source>
            <translation>{path} is a folder. Choose a file in it.</translation>
        </message>
        <message>
            <source>{path} is damaged. Open the newest backup; keep this file.</source>
            <translation>{path} is damaged. Open the newest backup; keep this file.</translation>
        </message>
        <message>
            <source>{path} is from a newer version. Update the program to open it.</source>
            <translation>{path} is from a newer version. Update the program to open it.</translation>
        </message>
        <message>
            <source>{path} is locked with a password. Save it without one and try again.</source>
            <translation>{path} is locked with a password. Save it without one and try again.</translation>
        </message>
        <message>
            <source>{path} is neither XLIFF 2 nor a table of translations from here.</source>
            <translation>{path} is neither XLIFF 2 nor a table of translations from here.</translation>
        </message>
        <message>
            <source>{path} is no Word document that was written here.</source>
            <translation>{path} is no Word document that was written here.</translation>
        </message>
        <message>
            <source>{path} is not a picture that can be read. Choose a PNG, JPG or SVG file.</source>
            <translation>{path} is not a picture that can be read. Choose a PNG, JPG or SVG file.</translation>
        </message>
        <message>
            <source>{path} is not a sheet of ground rules, or is damaged.</source>
            <translation>{path} is not a sheet of ground rules, or is damaged.</translation>
        </message>
        <message>
            <source>{path} is not a template, or is damaged.</source>
            <translation>{path} is not a template, or is damaged.</translation>
        </message>
        <message>
            <source>{path} is not an event of Dialogue Desk.</source>
            <translation>{path} is not an event of Dialogue Desk.</translation>
        </message>
        <message>
            <source>{path} is not used as a template: {reason}</source>
            <translation>{path} is not used as a template: {reason}</translation>
        </message>
        <message>
            <source>{path} is open in another program. Close it there first.</source>
            <translation>{path} is open in another program. Close it there first.</translation>
        </message>
        <message>
            <source>{path} is too large for a list of people. Save the list by itself.</source>
            <translation>{path} is too large for a list of people. Save the list by itself.</translation>
        </message>
        <message>
            <source>{people} people cannot fill {groups} groups. Choose fewer groups.</source>
            <translation>{people} people cannot fill {groups} groups. Choose fewer groups.</translation>
        </message>
        <message>
            <source>{text} is not a clock time such as 17.30.</source>
            <translation>{text} is not a clock time such as 17.30.</translation>
        </message>
        <message>
            <source>{text} is not a time such as 2026-12-01T17:00.</source>
            <translation>{text} is not a time such as 2026-12-01T17:00.</translation>
        </message>
    </context>
    <context>
        <name>ThemeBoard</name>
        <message>
            <source>A theme gathers lines of several groups under one statement.</source>
            <translation>A theme gathers lines of several groups under one statement.</translation>
        </message>
        <message>
            <source>New theme</source>
            <translation>New theme</translation>
        </message>
        <message>
            <source>No themes yet</source>
            <translation>No themes yet</translation>
        </message>
        <message>
            <source>Propose themes</source>
            <translation>Propose themes</translation>
        </message>
    </context>
    <context>
        <name>ThemeCard</name>
        <message>
            <source>Count groups, not lines: much talked about is not the same as important.</source>
            <translation>Count groups, not lines: much talked about is not the same as important.</translation>
        </message>
        <message>
            <source>Let tags and shared words propose some, or choose lines and press Ctrl+T.</source>
            <translation>Let tags and shared words propose some, or choose lines and press Ctrl+T.</translation>
        </message>
        <message>
            <source>New theme</source>
            <translation>New theme</translation>
        </message>
        <message>
            <source>No themes yet</source>
            <translation>No themes yet</translation>
        </message>
        <message>
            <source>Propose themes</source>
            <translation>Propose themes</translation>
        </message>
        <message>
            <source>Themes and groups</source>
            <translation>Themes and groups</translation>
        </message>
        <message>
            <source>number = lines</source>
            <translation>number = lines</translation>
        </message>
    </context>
    <context>
        <name>ThemeColumn</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>Drag a line here</source>
            <translation>Drag a line here</translation>
        </message>
        <message>
            <source>Theme without a title</source>
            <translation>Theme without a title</translation>
        </message>
        <message>
            <source>Theme {title}: more</source>
            <translation>Theme {title}: more</translation>
        </message>
        <message>
            <source>{count}/{all} groups</source>
            <translation>{count}/{all} groups</translation>
        </message>
    </context>
    <context>
        <name>ThemeMenus</name>
        <message>
            <source>&amp;New theme</source>
            <translation>&amp;New theme</translation>
        </message>
        <message>
            <source>Change the statement</source>
            <translation>Change the statement</translation>
        </message>
        <message>
            <source>Chosen lines to a theme of their own</source>
            <translation>Chosen lines to a theme of their own</translation>
        </message>
        <message>
            <source>Merge into</source>
            <translation>Merge into</translation>
        </message>
        <message>
            <source>Move back</source>
            <translation>Move back</translation>
        </message>
        <message>
            <source>Move forward</source>
            <translation>Move forward</translation>
        </message>
        <message>
            <source>Remove the theme; its lines stay</source>
            <translation>Remove the theme; its lines stay</translation>
        </message>
        <message>
            <source>Take the chosen lines out</source>
            <translation>Take the chosen lines out</translation>
        </message>
        <message>
            <source>Theme without a title</source>
            <translation>Theme without a title</translation>
        </message>
        <message>
            <source>Write theme</source>
            <translation>Write theme</translation>
        </message>
    </context>
    <context>
        <name>ThemePanel</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep every side: one line for each</source>
            <translation>Keep every side: one line for each</translation>
        </message>
        <message>
            <source>Lines of the theme</source>
            <translation>Lines of the theme</translation>
        </message>
        <message>
            <source>Say what was found, as a sentence</source>
            <translation>Say what was found, as a sentence</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Statement</translation>
        </message>
        <message>
            <source>Theme without a title</source>
            <translation>Theme without a title</translation>
        </message>
        <message>
            <source>Two or three sentences for somebody who was not there</source>
            <translation>Two or three sentences for somebody who was not there</translation>
        </message>
        <message>
            <source>Views differed</source>
            <translation>Views differed</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>What was said</translation>
        </message>
        <message>
            <source>Write theme</source>
            <translation>Write theme</translation>
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
            <translation>A gentle question</translation>
        </message>
        <message>
            <source>As if begun {time}</source>
            <translation>As if begun {time}</translation>
        </message>
        <message>
            <source>Began {start} · ends {end}</source>
            <translation>Began {start} · ends {end}</translation>
        </message>
        <message>
            <source>Begin the dialogue</source>
            <translation>Begin the dialogue</translation>
        </message>
        <message>
            <source>Change start</source>
            <translation>Change start</translation>
        </message>
        <message>
            <source>Everything later moves</source>
            <translation>Everything later moves</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Later phases lend the minutes</source>
            <translation>Later phases lend the minutes</translation>
        </message>
        <message>
            <source>Length of the thinking pause</source>
            <translation>Length of the thinking pause</translation>
        </message>
        <message>
            <source>Let the clock go on</source>
            <translation>Let the clock go on</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Next phase</source>
            <translation>Next phase</translation>
        </message>
        <message>
            <source>No phases yet</source>
            <translation>No phases yet</translation>
        </message>
        <message>
            <source>Phase {number}/{count} · {form}</source>
            <translation>Phase {number}/{count} · {form}</translation>
        </message>
        <message>
            <source>Removed phase</source>
            <translation>Removed phase</translation>
        </message>
        <message>
            <source>Should have ended {end}</source>
            <translation>Should have ended {end}</translation>
        </message>
        <message>
            <source>Stop the clock</source>
            <translation>Stop the clock</translation>
        </message>
        <message>
            <source>The dialogue is over</source>
            <translation>The dialogue is over</translation>
        </message>
        <message>
            <source>borrow</source>
            <translation>borrow</translation>
        </message>
        <message>
            <source>ends {end}</source>
            <translation>ends {end}</translation>
        </message>
        <message>
            <source>move</source>
            <translation>move</translation>
        </message>
        <message>
            <source>{time} left of the phase. Silence is no mistake.</source>
            <translation>{time} left of the phase. Silence is no mistake.</translation>
        </message>
    </context>
    <context>
        <name>Tool</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Change recorder</source>
            <translation>Change recorder</translation>
        </message>
        <message>
            <source>Four panes</source>
            <translation>Four panes</translation>
        </message>
        <message>
            <source>One pane</source>
            <translation>One pane</translation>
        </message>
        <message>
            <source>Panes at a time</source>
            <translation>Panes at a time</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Read aloud</translation>
        </message>
        <message>
            <source>Six panes</source>
            <translation>Six panes</translation>
        </message>
        <message>
            <source>Two panes</source>
            <translation>Two panes</translation>
        </message>
    </context>
    <context>
        <name>TopicCard</name>
        <message>
            <source>Add a candidate from the circle</source>
            <translation>Add a candidate from the circle</translation>
        </message>
        <message>
            <source>The other candidates are kept for later. A vote is the last resort.</source>
            <translation>The other candidates are kept for later. A vote is the last resort.</translation>
        </message>
        <message>
            <source>We go into {letter}</source>
            <translation>We go into {letter}</translation>
        </message>
        <message>
            <source>Which topic do we go deeper into?</source>
            <translation>Which topic do we go deeper into?</translation>
        </message>
        <message>
            <source>hands up, {count} here</source>
            <translation>hands up, {count} here</translation>
        </message>
    </context>
    <context>
        <name>TotalLine</name>
        <message>
            <source>Available</source>
            <translation>Available</translation>
        </message>
        <message>
            <source>Dialogue {times}</source>
            <translation>Dialogue {times}</translation>
        </message>
        <message>
            <source>Groups {times}</source>
            <translation>Groups {times}</translation>
        </message>
        <message>
            <source>If the talks run over</source>
            <translation>If the talks run over</translation>
        </message>
        <message>
            <source>Name, day and times</source>
            <translation>Name, day and times</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Start of the dialogues when the talks run over</source>
            <translation>Start of the dialogues when the talks run over</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>accepted proposal</source>
            <translation>accepted proposal</translation>
        </message>
        <message>
            <source>added people</source>
            <translation>added people</translation>
        </message>
        <message>
            <source>added phase</source>
            <translation>added phase</translation>
        </message>
        <message>
            <source>added question</source>
            <translation>added question</translation>
        </message>
        <message>
            <source>added round</source>
            <translation>added round</translation>
        </message>
        <message>
            <source>added rule</source>
            <translation>added rule</translation>
        </message>
        <message>
            <source>added seat</source>
            <translation>added seat</translation>
        </message>
        <message>
            <source>added time</source>
            <translation>added time</translation>
        </message>
        <message>
            <source>added to the checklist</source>
            <translation>added to the checklist</translation>
        </message>
        <message>
            <source>another length</source>
            <translation>another length</translation>
        </message>
        <message>
            <source>another template</source>
            <translation>another template</translation>
        </message>
        <message>
            <source>approved document</source>
            <translation>approved document</translation>
        </message>
        <message>
            <source>asked for the floor</source>
            <translation>asked for the floor</translation>
        </message>
        <message>
            <source>attendance</source>
            <translation>attendance</translation>
        </message>
        <message>
            <source>back to the former phase</source>
            <translation>back to the former phase</translation>
        </message>
        <message>
            <source>change</source>
            <translation>change</translation>
        </message>
        <message>
            <source>change from the edited document</source>
            <translation>change from the edited document</translation>
        </message>
        <message>
            <source>change of a group</source>
            <translation>change of a group</translation>
        </message>
        <message>
            <source>change of a line</source>
            <translation>change of a line</translation>
        </message>
        <message>
            <source>change of a phase</source>
            <translation>change of a phase</translation>
        </message>
        <message>
            <source>change of a question</source>
            <translation>change of a question</translation>
        </message>
        <message>
            <source>change of a recipient</source>
            <translation>change of a recipient</translation>
        </message>
        <message>
            <source>change of a registration</source>
            <translation>change of a registration</translation>
        </message>
        <message>
            <source>change of a rule</source>
            <translation>change of a rule</translation>
        </message>
        <message>
            <source>change of a sentence</source>
            <translation>change of a sentence</translation>
        </message>
        <message>
            <source>change of a theme</source>
            <translation>change of a theme</translation>
        </message>
        <message>
            <source>change of a topic</source>
            <translation>change of a topic</translation>
        </message>
        <message>
            <source>change of circles</source>
            <translation>change of circles</translation>
        </message>
        <message>
            <source>change of feedback</source>
            <translation>change of feedback</translation>
        </message>
        <message>
            <source>change of length</source>
            <translation>change of length</translation>
        </message>
        <message>
            <source>change of recorder</source>
            <translation>change of recorder</translation>
        </message>
        <message>
            <source>change of the background</source>
            <translation>change of the background</translation>
        </message>
        <message>
            <source>change of the checklist</source>
            <translation>change of the checklist</translation>
        </message>
        <message>
            <source>change of the event</source>
            <translation>change of the event</translation>
        </message>
        <message>
            <source>change of the planning sheet</source>
            <translation>change of the planning sheet</translation>
        </message>
        <message>
            <source>change of the rule sheet</source>
            <translation>change of the rule sheet</translation>
        </message>
        <message>
            <source>choice of topic</source>
            <translation>choice of topic</translation>
        </message>
        <message>
            <source>cleared quotes</source>
            <translation>cleared quotes</translation>
        </message>
        <message>
            <source>clock going on</source>
            <translation>clock going on</translation>
        </message>
        <message>
            <source>clock that was moved</source>
            <translation>clock that was moved</translation>
        </message>
        <message>
            <source>condition of the groups</source>
            <translation>condition of the groups</translation>
        </message>
        <message>
            <source>condition taken away</source>
            <translation>condition taken away</translation>
        </message>
        <message>
            <source>copied phase</source>
            <translation>copied phase</translation>
        </message>
        <message>
            <source>counted hand</source>
            <translation>counted hand</translation>
        </message>
        <message>
            <source>counted slip</source>
            <translation>counted slip</translation>
        </message>
        <message>
            <source>day and start of the event</source>
            <translation>day and start of the event</translation>
        </message>
        <message>
            <source>division into groups</source>
            <translation>division into groups</translation>
        </message>
        <message>
            <source>document as a draft</source>
            <translation>document as a draft</translation>
        </message>
        <message>
            <source>end of a turn</source>
            <translation>end of a turn</translation>
        </message>
        <message>
            <source>end of the event</source>
            <translation>end of the event</translation>
        </message>
        <message>
            <source>end of the thinking pause</source>
            <translation>end of the thinking pause</translation>
        </message>
        <message>
            <source>entry in the send log</source>
            <translation>entry in the send log</translation>
        </message>
        <message>
            <source>exactness of a quote</source>
            <translation>exactness of a quote</translation>
        </message>
        <message>
            <source>exported document</source>
            <translation>exported document</translation>
        </message>
        <message>
            <source>finished line</source>
            <translation>finished line</translation>
        </message>
        <message>
            <source>fixed start</source>
            <translation>fixed start</translation>
        </message>
        <message>
            <source>floor given</source>
            <translation>floor given</translation>
        </message>
        <message>
            <source>former wording</source>
            <translation>former wording</translation>
        </message>
        <message>
            <source>help flag down</source>
            <translation>help flag down</translation>
        </message>
        <message>
            <source>help flag up</source>
            <translation>help flag up</translation>
        </message>
        <message>
            <source>help on its way</source>
            <translation>help on its way</translation>
        </message>
        <message>
            <source>how much is kept of people</source>
            <translation>how much is kept of people</translation>
        </message>
        <message>
            <source>imported people</source>
            <translation>imported people</translation>
        </message>
        <message>
            <source>kind of a line</source>
            <translation>kind of a line</translation>
        </message>
        <message>
            <source>last command of the clock</source>
            <translation>last command of the clock</translation>
        </message>
        <message>
            <source>latecomer in the pairs</source>
            <translation>latecomer in the pairs</translation>
        </message>
        <message>
            <source>least length</source>
            <translation>least length</translation>
        </message>
        <message>
            <source>left off the checklist</source>
            <translation>left off the checklist</translation>
        </message>
        <message>
            <source>lifted from the waiting list</source>
            <translation>lifted from the waiting list</translation>
        </message>
        <message>
            <source>line kept off the wall</source>
            <translation>line kept off the wall</translation>
        </message>
        <message>
            <source>line on the wall</source>
            <translation>line on the wall</translation>
        </message>
        <message>
            <source>lines moved to another theme</source>
            <translation>lines moved to another theme</translation>
        </message>
        <message>
            <source>lines placed under a theme</source>
            <translation>lines placed under a theme</translation>
        </message>
        <message>
            <source>lines taken out of a theme</source>
            <translation>lines taken out of a theme</translation>
        </message>
        <message>
            <source>mended plan</source>
            <translation>mended plan</translation>
        </message>
        <message>
            <source>merged themes</source>
            <translation>merged themes</translation>
        </message>
        <message>
            <source>message</source>
            <translation>message</translation>
        </message>
        <message>
            <source>message seen</source>
            <translation>message seen</translation>
        </message>
        <message>
            <source>moved person</source>
            <translation>moved person</translation>
        </message>
        <message>
            <source>moved phase</source>
            <translation>moved phase</translation>
        </message>
        <message>
            <source>moved question</source>
            <translation>moved question</translation>
        </message>
        <message>
            <source>moved rule</source>
            <translation>moved rule</translation>
        </message>
        <message>
            <source>moved sentence</source>
            <translation>moved sentence</translation>
        </message>
        <message>
            <source>moved start</source>
            <translation>moved start</translation>
        </message>
        <message>
            <source>moved theme</source>
            <translation>moved theme</translation>
        </message>
        <message>
            <source>new event</source>
            <translation>new event</translation>
        </message>
        <message>
            <source>new line</source>
            <translation>new line</translation>
        </message>
        <message>
            <source>new lines</source>
            <translation>new lines</translation>
        </message>
        <message>
            <source>new programme</source>
            <translation>new programme</translation>
        </message>
        <message>
            <source>new recipient</source>
            <translation>new recipient</translation>
        </message>
        <message>
            <source>new sentence</source>
            <translation>new sentence</translation>
        </message>
        <message>
            <source>new theme</source>
            <translation>new theme</translation>
        </message>
        <message>
            <source>next in the circle</source>
            <translation>next in the circle</translation>
        </message>
        <message>
            <source>next phase</source>
            <translation>next phase</translation>
        </message>
        <message>
            <source>number of groups</source>
            <translation>number of groups</translation>
        </message>
        <message>
            <source>open question</source>
            <translation>open question</translation>
        </message>
        <message>
            <source>order of the circle</source>
            <translation>order of the circle</translation>
        </message>
        <message>
            <source>order of the queue</source>
            <translation>order of the queue</translation>
        </message>
        <message>
            <source>other ground rules</source>
            <translation>other ground rules</translation>
        </message>
        <message>
            <source>own note</source>
            <translation>own note</translation>
        </message>
        <message>
            <source>pairs</source>
            <translation>pairs</translation>
        </message>
        <message>
            <source>pass</source>
            <translation>pass</translation>
        </message>
        <message>
            <source>pasted lines</source>
            <translation>pasted lines</translation>
        </message>
        <message>
            <source>people moved by the proposal</source>
            <translation>people moved by the proposal</translation>
        </message>
        <message>
            <source>phase left out</source>
            <translation>phase left out</translation>
        </message>
        <message>
            <source>pinned person</source>
            <translation>pinned person</translation>
        </message>
        <message>
            <source>plan fitted to the time</source>
            <translation>plan fitted to the time</translation>
        </message>
        <message>
            <source>proposed themes</source>
            <translation>proposed themes</translation>
        </message>
        <message>
            <source>proposed topic</source>
            <translation>proposed topic</translation>
        </message>
        <message>
            <source>question marked as asked</source>
            <translation>question marked as asked</translation>
        </message>
        <message>
            <source>quotes held back</source>
            <translation>quotes held back</translation>
        </message>
        <message>
            <source>removed feedback</source>
            <translation>removed feedback</translation>
        </message>
        <message>
            <source>removed line</source>
            <translation>removed line</translation>
        </message>
        <message>
            <source>removed phase</source>
            <translation>removed phase</translation>
        </message>
        <message>
            <source>removed recipient</source>
            <translation>removed recipient</translation>
        </message>
        <message>
            <source>removed registration</source>
            <translation>removed registration</translation>
        </message>
        <message>
            <source>removed round</source>
            <translation>removed round</translation>
        </message>
        <message>
            <source>removed rule</source>
            <translation>removed rule</translation>
        </message>
        <message>
            <source>removed sentence</source>
            <translation>removed sentence</translation>
        </message>
        <message>
            <source>removed theme</source>
            <translation>removed theme</translation>
        </message>
        <message>
            <source>rewritten words</source>
            <translation>rewritten words</translation>
        </message>
        <message>
            <source>seat passed over</source>
            <translation>seat passed over</translation>
        </message>
        <message>
            <source>seating</source>
            <translation>seating</translation>
        </message>
        <message>
            <source>second loop left out</source>
            <translation>second loop left out</translation>
        </message>
        <message>
            <source>second loop taken in</source>
            <translation>second loop taken in</translation>
        </message>
        <message>
            <source>sheet of feedback</source>
            <translation>sheet of feedback</translation>
        </message>
        <message>
            <source>somebody added at the door</source>
            <translation>somebody added at the door</translation>
        </message>
        <message>
            <source>somebody else's turn</source>
            <translation>somebody else's turn</translation>
        </message>
        <message>
            <source>source lines of a sentence</source>
            <translation>source lines of a sentence</translation>
        </message>
        <message>
            <source>split theme</source>
            <translation>split theme</translation>
        </message>
        <message>
            <source>star</source>
            <translation>star</translation>
        </message>
        <message>
            <source>start of a round</source>
            <translation>start of a round</translation>
        </message>
        <message>
            <source>start of the dialogues</source>
            <translation>start of the dialogues</translation>
        </message>
        <message>
            <source>started clock</source>
            <translation>started clock</translation>
        </message>
        <message>
            <source>stopped clock</source>
            <translation>stopped clock</translation>
        </message>
        <message>
            <source>struck line</source>
            <translation>struck line</translation>
        </message>
        <message>
            <source>tags of a line</source>
            <translation>tags of a line</translation>
        </message>
        <message>
            <source>taken off the queue</source>
            <translation>taken off the queue</translation>
        </message>
        <message>
            <source>thinking pause</source>
            <translation>thinking pause</translation>
        </message>
        <message>
            <source>those who did not come</source>
            <translation>those who did not come</translation>
        </message>
        <message>
            <source>tick on the checklist</source>
            <translation>tick on the checklist</translation>
        </message>
        <message>
            <source>time left out</source>
            <translation>time left out</translation>
        </message>
        <message>
            <source>time of the inner circle</source>
            <translation>time of the inner circle</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>translation</translation>
        </message>
        <message>
            <source>translations taken over</source>
            <translation>translations taken over</translation>
        </message>
        <message>
            <source>used card</source>
            <translation>used card</translation>
        </message>
        <message>
            <source>what gives when time runs out</source>
            <translation>what gives when time runs out</translation>
        </message>
    </context>
    <context>
        <name>Voices</name>
        <message numerus="yes">
            <source>%n registered, nobody came</source>
            <translation>
                <numerusform>%n registered, did not come</numerusform>
                <numerusform>%n registered, nobody came</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody came from: {background}.</source>
            <translation>Nobody came from: {background}.</translation>
        </message>
        <message>
            <source>Nothing here tells of a missing voice</source>
            <translation>Nothing here tells of a missing voice</translation>
        </message>
        <message>
            <source>feedback</source>
            <translation>feedback</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>plan</translation>
        </message>
        <message>
            <source>word: {word}</source>
            <translation>word: {word}</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) free</source>
            <translation>
                <numerusform>%n place free</numerusform>
                <numerusform>%n places free</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Waiting list</translation>
        </message>
    </context>
    <context>
        <name>WalkInLine</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Is here</source>
            <translation>Is here</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>Name or number</translation>
        </message>
        <message>
            <source>Organisation, if it matters</source>
            <translation>Organisation, if it matters</translation>
        </message>
    </context>
    <context>
        <name>WallButton</name>
        <message numerus="yes">
            <source>Wall: %n waiting</source>
            <translation>
                <numerusform>Wall: %n waiting</numerusform>
                <numerusform>Wall: %n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WallGate</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Lines tagged #share wait here. Nothing reaches the room before you let it.</source>
            <translation>Lines tagged #share wait here. Nothing reaches the room before you let it.</translation>
        </message>
        <message>
            <source>On the wall</source>
            <translation>On the wall</translation>
        </message>
        <message>
            <source>The themes wall</source>
            <translation>The themes wall</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Without a tag</source>
            <translation>Without a tag</translation>
        </message>
    </context>
    <context>
        <name>Whose</name>
        <message>
            <source>Joint summary</source>
            <translation>Joint summary</translation>
        </message>
        <message>
            <source>Whose answers</source>
            <translation>Whose answers</translation>
        </message>
    </context>
    <context>
        <name>WideColumn</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Ground rules</translation>
        </message>
        <message>
            <source>Last notes</source>
            <translation>Last notes</translation>
        </message>
        <message>
            <source>Nothing written yet.</source>
            <translation>Nothing written yet.</translation>
        </message>
        <message>
            <source>Only to read. The recorder writes.</source>
            <translation>Only to read. The recorder writes.</translation>
        </message>
        <message>
            <source>Own notes</source>
            <translation>Own notes</translation>
        </message>
        <message>
            <source>taken nowhere</source>
            <translation>taken nowhere</translation>
        </message>
    </context>
    <context>
        <name>WindowKeys</name>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>_Candidate</name>
        <message>
            <source>One hand fewer</source>
            <translation>One hand fewer</translation>
        </message>
        <message>
            <source>One hand more</source>
            <translation>One hand more</translation>
        </message>
        <message>
            <source>fits the time</source>
            <translation>fits the time</translation>
        </message>
        <message>
            <source>has tension</source>
            <translation>has tension</translation>
        </message>
        <message>
            <source>touches many</source>
            <translation>touches many</translation>
        </message>
    </context>
    <context>
        <name>_ColumnRow</name>
        <message>
            <source>Do not import</source>
            <translation>Do not import</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>not recognised</translation>
        </message>
    </context>
    <context>
        <name>_DialogueChoice</name>
        <message>
            <source>Mark the line during which the groups meet</source>
            <translation>Mark the line during which the groups meet</translation>
        </message>
    </context>
    <context>
        <name>_FindingRow</name>
        <message>
            <source>Leave</source>
            <translation>Leave</translation>
        </message>
    </context>
    <context>
        <name>_Flag</name>
        <message>
            <source>Group {number} needs help</source>
            <translation>Group {number} needs help</translation>
        </message>
        <message>
            <source>I am going</source>
            <translation>I am going</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Settled</translation>
        </message>
        <message>
            <source>{told} · told that somebody comes</source>
            <translation>{told} · told that somebody comes</translation>
        </message>
    </context>
    <context>
        <name>_GateRow</name>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Possible identifier in this line</source>
            <translation>Possible identifier in this line</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Take down</source>
            <translation>Take down</translation>
        </message>
    </context>
    <context>
        <name>_Head</name>
        <message>
            <source>Against the plan</source>
            <translation>Against the plan</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Lines / 5 min</source>
            <translation>Lines / 5 min</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Phase and course</source>
            <translation>Phase and course</translation>
        </message>
        <message>
            <source>now {time}</source>
            <translation>now {time}</translation>
        </message>
    </context>
    <context>
        <name>_LateRow</name>
        <message>
            <source>Name of somebody new, Enter</source>
            <translation>Name of somebody new, Enter</translation>
        </message>
        <message>
            <source>Name of somebody who came late</source>
            <translation>Name of somebody who came late</translation>
        </message>
    </context>
    <context>
        <name>_Legend</name>
        <message>
            <source>1–{count} seat</source>
            <translation>1–{count} seat</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>heard</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>not yet</translation>
        </message>
        <message>
            <source>speaks now</source>
            <translation>speaks now</translation>
        </message>
    </context>
    <context>
        <name>_Piece</name>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>going on</source>
            <translation>going on</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>left out</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>protected</translation>
        </message>
    </context>
    <context>
        <name>_Sent</name>
        <message>
            <source>Group {number}: {text}</source>
            <translation>Group {number}: {text}</translation>
        </message>
        <message>
            <source>sent, not seen yet</source>
            <translation>sent, not seen yet</translation>
        </message>
        <message>
            <source>{seen}/{count} have seen it</source>
            <translation>{seen}/{count} have seen it</translation>
        </message>
    </context>
    <context>
        <name>_WaitingRow</name>
        <message>
            <source>Promote</source>
            <translation>Promote</translation>
        </message>
        <message>
            <source>reg. {time}</source>
            <translation>reg. {time}</translation>
        </message>
    </context>
</TS>
