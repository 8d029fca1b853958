<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Calendar</name>
        <message>
            <source>Apr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Aug</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dec</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Feb</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fri</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Jan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Jul</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Jun</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>May</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nov</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Oct</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sun</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Thu</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{day} {year}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first}–{last} {year}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{weekday} {day} {month}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>A small fee for the card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask for sister Ama</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Behind the fish market, the green door beside the pharmacy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Box 4</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bus 4, last stop. Second floor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Call first, somebody meets you at the chapel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Central patrol</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Centre cupboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Corner house</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Corner house clinic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Day and night</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>District depot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>District hospital, door C</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every day, 8-18</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every night, 20-4</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ground floor, window 7</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Harbour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Harbour Latex</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Harbour post</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hill side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I come for the morning group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Listening line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mon to Fri, 7-15</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mon, Wed, Fri, 8-12</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>National programme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Night Market Centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Night squad</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Old town</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Papers desk, town hall</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Red door</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>River centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Room 4, law faculty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Side door of the faculty, ring twice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Station road</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Team B</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The green roof</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tue and Thu, 9-16. By phone day and night</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>wet box</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Incidents</name>
        <message>
            <source>A closed quarter is fixed for ever: exactly these reports, as they are now. What comes in later belongs to the next one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A file lies open on the disk. Whoever finds it can read it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A month and an area are enough. No day, no street, no name of a venue.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A person under 18 is not written down. Help does not stop.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A report is not finished. Go on with it or drop it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A summary that has left cannot be called back. Its full protection is not built yet, so these records write none. In the practice records you can try every step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Account erased</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Account sealed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a part to the account</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Age</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agreed to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All acts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All areas</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All groups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All states</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All that wait</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Alt+Down: next place. Alt+Enter: write the other words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answered: it is right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Any month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask the person first. Nothing is kept before they say yes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask what they need before you write.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask your coordinator now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to the quarters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to the reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Believe them. Do not ask for more than they tell.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Belongs with it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Call</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change a report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change: {field}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changed since review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a question first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a reason first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a report on the left to read it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose all that fit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose all that happened. You can search or open a group.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close {quarter}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close {quarter}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Closed quarters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Closing the quarter…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Condoms or lubricant taken from stock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Condoms taken</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counted together with others it can help to show what the police do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ctrl and Enter go on too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Custody</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drop this report? What was written and sealed is gone. This cannot be undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Erase it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Erase this account</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Erased</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every question may stay empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Figures of {quarter}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fill it in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Health, shelter, a lawyer and child protection: make a slip now. PEP works within 3 days.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help does not wait for this form. You can make a slip at any time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help goes on: a slip for a clinic or a lawyer needs no report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many were there?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How old are they? Ask, do not guess.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How to listen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I can write down what happened: answers to tick, no name, no phone, no day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a closed quarter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the person's own words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In which area?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In which month?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is gone for good. Older backups and copies already taken still hold it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is not filled in yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is noted. Now save the files where you need them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is sealed while you type. Only the coordinator can open it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is shown as soon as somebody says that they are under 18.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was changed after its review. The closed quarter does not change.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep this: {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kept as a draft at every step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kept. The other stays in the history.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kind of place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last 3 months</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look it over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lubricant taken</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make a slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make a slip for help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mark as reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Marked as reviewed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names in this script cannot be checked: look yourself. It is sealed all the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names, badge numbers, plates and days may stand here and nowhere else. It is sealed while you type. You cannot read it again, only the coordinator can.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Needed now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No quarter is closed yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No report fits these filters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None of these is needed to keep the report or to get help.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None was told, or it was not sealed here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not finished: {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing chosen yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is kept before the person says yes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is kept yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is sealed yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is written down yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing more. It is kept, and counted in no summary.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing with these words. Try another, or look in the groups.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the sealed account? That you opened it stays in the history.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Path for people under 18</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People of this centre can see the ticked answers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print the paper</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quarters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Question open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read it back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read it with the person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read this to the person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Record an incident</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Report {code}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Report {code} is submitted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Review the reports first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the changes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the paper (PDF)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the table (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say this first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Seal and add</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Sealed, {n} words</source>
            <translation>
                <numerusform>Sealed, {n} word</numerusform>
                <numerusform>Sealed, {n} words</numerusform>
            </translation>
        </message>
        <message>
            <source>Search what happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search: arrest, money, condoms…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show a rights sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show: {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slip {code}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Still needed: {fields}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop here. Nothing was kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop when they want to stop.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Submit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Summary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take away: {act}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tell the person, before they say more, what you must pass on and to whom.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is all right. Nothing was kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The account</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The account is erased.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The change is saved. Before and after stay in the history.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The coordinator closes it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The one who wrote it finds the question on Today.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The paper, before it is written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The part is sealed and added.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The path for people under 18 is not filled in yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The path for people under 18 is saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The quarter is closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The question is answered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The summary is written and noted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Their own words go into the sealed account.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is a question about report {code}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This centre's path</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is only possible in practice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This may stay empty. Badge numbers and plates belong in the sealed account only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This may stay empty. The coded answers count without it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tick what happened: month, area and acts, no names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To check the files later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two people wrote different things: {field}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waits for review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What does the person agree to? Ask about each one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What does the person say?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is needed now?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What kind of place?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the law asks of us</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the law asks you to pass on, and to whom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you tell in your own words is sealed. Only the coordinator can open it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you tell the young person before they speak</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When and where?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which unit?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who did it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who did it?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who to call, with the number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who told it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who told it, and what may be done with it?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who told it?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who was it? Choose all that fit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why? The reason stays in the history.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Without capital letters only some names are found. It is sealed all the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write its summary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the summary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write “{words}” instead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writing it is noted for ever: which quarter, which figures, which file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Written again later, it is the same file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Written down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yes, write it down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can change it later too. What stood here before stays in its history.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can stop at any point. Then nothing is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You get help whether you say yes or no.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a bank account</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a card number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a friend</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a number plate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a page on the net</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a phone number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a street</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a time of day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an account on a network</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an adult</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an officer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pieces</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>written {n} times</source>
            <translation>
                <numerusform>written once</numerusform>
                <numerusform>written {n} times</numerusform>
            </translation>
        </message>
        <message>
            <source>{act} and {more}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{field}: before {before}, now {after}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{most} are chosen. That is as many as one report takes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{n} chosen</source>
            <translation>
                <numerusform>{n} chosen</numerusform>
                <numerusform>{n} chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more</source>
            <translation>
                <numerusform>{n} more</numerusform>
                <numerusform>{n} more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them happened earlier and came in late.</source>
            <translation>
                <numerusform>{n} of them happened earlier and came in late.</numerusform>
                <numerusform>{n} of them happened earlier and came in late.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places in it could tell who somebody is. They may stay: it is sealed.</source>
            <translation>
                <numerusform>{n} place in it could tell who somebody is. It may stay: it is sealed.</numerusform>
                <numerusform>{n} places in it could tell who somebody is. They may stay: it is sealed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reports</source>
            <translation>
                <numerusform>{n} report</numerusform>
                <numerusform>{n} reports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reports are not reviewed and stay out, for the next quarter.</source>
            <translation>
                <numerusform>{n} report is not reviewed and stays out, for the next quarter.</numerusform>
                <numerusform>{n} reports are not reviewed and stay out, for the next quarter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reports have a question open.</source>
            <translation>
                <numerusform>{n} report has a question open.</numerusform>
                <numerusform>{n} reports have a question open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reports wait for review.</source>
            <translation>
                <numerusform>{n} report waits for review.</numerusform>
                <numerusform>{n} reports wait for review.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reviewed reports go in.</source>
            <translation>
                <numerusform>{n} reviewed report goes in.</numerusform>
                <numerusform>{n} reviewed reports go in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words were sealed when the window was locked.</source>
            <translation>
                <numerusform>{n} word was sealed when the window was locked.</numerusform>
                <numerusform>{n} words were sealed when the window was locked.</numerusform>
            </translation>
        </message>
        <message>
            <source>{quarter} is over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{quarter} is over and can be closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{found}” could tell who or where somebody is. ({number} of {all})</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Integrity</name>
        <message>
            <source>A newer Satchel is needed to show {count} changes. They are kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changes came in under a number that was taken already: {count}. They are kept aside.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changes that only a coordinator may make came without a coordinator's signature: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Damaged: forms that were left half filled in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Damaged: links between records.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Damaged: part of the list of incidents.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Damaged: part of the referrals.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Damaged: part of the stock figures.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Damaged: people, lists or settings of the centre.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Damaged: settings of this laptop.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Damaged: some papers that were kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Damaged: some records themselves. What can't be read is not shown.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Damaged: some sealed accounts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Parts of the records file are damaged: {count}. Don't overwrite your last backup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Records that were erased are back: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Records were emptied without anybody having erased them: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rows point to rows that are not there: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Some lists did not match the records they come from: {count}. They can be rebuilt.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Some records were damaged or changed from outside: {count}. Don't overwrite your last backup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The records don't follow one another as they were written. Ask for help.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The records file was changed while Satchel was closed, or parts of an older copy were put back into it. If you know why, a coordinator can accept it under Settings. Otherwise restore your last backup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The vault's key file could not be written. Your records are saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These records are older than this laptop remembers, or were changed from outside. If you put back an old copy yourself, a coordinator can accept it under Settings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This laptop exists twice: a copy of it has been used. Use only one of the two.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can read what is whole, but nothing more can be saved. Restore your last backup.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>A laptop can break or be taken. Choose a USB stick that is kept somewhere else; backups are encrypted too. If you have none here now, go on: Today will remind you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A locked cupboard for your centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A practice vault with made-up records</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A sheet for when it is forgotten</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add at least one part of town.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>And who are you?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another vault</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Any two of them open everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Backup file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring back a backup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Capitals are on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Capitals, accents and the number of spaces don't matter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a new passphrase now, and make a new sheet: the used one won't open anything after this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the backup file. Its name ends in .bak and says the day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose words that have nothing to do with you. Nobody can help if you forget them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close practice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code on the first part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code on the second part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code on the sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Do you have it?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder of the vault</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Four or more words that have nothing to do with each other.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From a stick or another folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Group {place} of 7</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide the code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How far you are</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How hard it is to guess</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Incidents name one of these and nothing finer, so choose large parts, with hundreds of people in each. You can add more later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Is today {day}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keyboard: {layout}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at part {part}, and type its group number {place}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at your sheet, and type its group number {place}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make a new vault</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make the vault</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Making the vault. This takes a few seconds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>My sheet is in parts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name of the centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No, another day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody can open the vault without a passphrase, not even we. This code can. Print it or copy it by hand, and keep it away from the centre.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One of the two copies of the vault's keys is damaged and can't be repaired. Make a backup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One of the two copies of the vault's keys was damaged. It has been repaired.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a vault in another folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the Satchel window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open this one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open with a recovery sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opens everything alone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Part of town</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Part {part}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passphrase of the day it was made</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pick other words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Practice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Satchel keeps your stock, your record of what the police did, your referral slips and your rights sheets, encrypted on this computer. Nothing is sent anywhere, and without the passphrase nobody can read it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set the computer's clock too when you can. Until then Satchel counts from the day you type.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Setting the new passphrase…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start for our centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take {area} off the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Takes about ten minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That isn't what stands there. Count the groups of five again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The name stands on your papers. It is not shown while Satchel is locked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recovery sheet opened the vault</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The vault that is here now is put aside and kept until you say so.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no such day. Look at the three fields again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no vault in this folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These six words open the vault. They were picked by chance, so nobody can guess them. Write them on paper now, and burn the paper when you know them by heart.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This backup is whole. It was made on {day} and holds {count} entries.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer's clock says so, and it doesn't look right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer's clock was moved. Satchel was last open on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is the practice vault. Nothing in it is real. Its passphrase is “{phrase}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This isn't the same as before. Go back to see the words again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Three parts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try it first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type it once more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type the seven groups of five. Small letters are fine, and spaces or dashes don't matter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use a recovery sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use my own instead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use six picked words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use the new ones</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use this backup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use this day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is your centre called?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where do backups go?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which language shall we speak?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which parts of town do you work in?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yes, it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You will be the first coordinator: you can add other people and open sealed accounts. A nickname is enough.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your name or nickname</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your own passphrase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>folder of the vault</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>open every page unseen, and end</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>open the practice vault</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{place}. {word}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{step} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>A quarter that was closed is not opened again. Late reports are counted in a later quarter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another area</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Area not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a new passphrase and print a new sheet. Burn or tear up this one: it opens nothing then.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Did not go</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every number printed is true.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give each part to another person or place, away from the centre.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Go as soon as you can, within {n} days.</source>
            <translation>
                <numerusform>Go as soon as you can, within a day.</numerusform>
                <numerusform>Go as soon as you can, within {n} days.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go today or tomorrow.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Good until</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Good until {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Helped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep it away from the centre, where only you or somebody you trust finds it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kind of place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Made on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No number had to be withheld.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One report can name several things that happened, so these rows overlap. They add up to more than the total.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PRACTICE</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recovery sheet, part {part} of {parts}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reports, {quarter}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show this slip. You need not explain.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Someone who already knows of one event may recognise it in a total.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start the program and choose “Use a recovery sheet”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The mark stands for none, for one to four, and for numbers from which those could be worked out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>This describes {n} reports. It counts reports, not persons.</source>
            <translation>
                <numerusform>This describes {n} report. It counts reports, not persons.</numerusform>
                <numerusform>This describes {n} reports. It counts reports, not persons.</numerusform>
            </translation>
        </message>
        <message>
            <source>This was made for practice. Its numbers describe nobody.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To keep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turned away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two of the three parts open everything. One part alone opens nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type the letters and digits above. Small letters are fine. There is no letter O: it is a zero.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What these figures cannot do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What to say</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When a passphrase is lost</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where: areas</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where: kinds of place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whoever has this sheet and the computer can open everything.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your code</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{n} numbers are withheld and marked {mark}.</source>
            <translation>
                <numerusform>{n} number is withheld and marked {mark}.</numerusform>
                <numerusform>{n} numbers are withheld and marked {mark}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>A name or a word with a year or a date is tried early.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add another word or two that have nothing to do with the others.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keys that lie side by side are tried early.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names of your centre, your people or your town are tried first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saying a word twice doesn't make it harder to guess.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is one of the first things somebody would try.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is too short. Take at least four words that have nothing to do with each other.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This would take lifetimes to guess.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This would take years to guess.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Somebody</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>A column is missing: {column}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A file that has left cannot be called back, and its full protection is not built yet. In the practice records you can try every step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A newer Satchel made this backup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A newer Satchel made this vault.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A part of that report has not arrived on this laptop yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A person under 18 is not written down here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A product needs a number of pieces beside it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A record was damaged or changed from outside, so it is not shown.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A recovery sheet opened this, and it wasn't replaced by a new one, so nothing else was done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A summary can only be written in practice so far.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A transfer has at most {most} lines.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add --to FOLDER.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add --vault FOLDER.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a coordinator under Settings before you lock it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add another coordinator first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add it in Settings first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add what was handed out, returned or lost, or write in a few words why it differs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An answer is not one of those offered, so it was not kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another coordinator can do it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another program is using the records file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask a coordinator to do it with you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask for the six words again. If they are right, have the file sent anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask the centre that wrote it, or look in an older backup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check that the disk isn't write-protected and that the folder is yours.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the date and the number, or look at that day under Movements ({movement}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the number. If you hold them in your hand, choose “I have them here”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a folder on this computer that isn't synchronised. Backups may go there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a later day, or leave it empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a line that says so under Movements.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a name that says less, or leave it empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a product and type how many.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose an area, or Not known.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose an empty folder for the restored records.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose an older backup. Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another backup. Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another folder or stick. Nothing was saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another folder, or look whether the disk is full.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another folder, or make a new vault.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another folder. Nothing was saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another lot. Under Lots you see why, and who may release it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another order, or none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another place, or bring it back in the directory.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose at least one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose fewer months, one product or one lot.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose one from the list, or add it first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose one from the list, or add it in Settings under a code name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose one from the list, or add it in Settings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose one of the answers shown.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose one. “Not known” is a good answer too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose that day or a later one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose that place first, or undo the sending.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the month it happened in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose this month or an earlier one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose this month or one before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose today or a day before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose what happened; one is enough.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close it first, then write its summary.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close it when its last day has passed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close it, then take out a new bag.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close it, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close other programs and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare group {group} with the sheet, letter by letter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete or move some large files, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Don't make a backup over your last one. Run the check under Settings, or restore your last backup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Don't use this vault. Restore the last backup, and find out who had this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every slip would say “{word}”. Someone who finds one could guess too much.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fewer than {least} reports may be counted, so nothing could be shown.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fill in the data elements and the organisation unit first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Free some space there, or choose another place. Your older backups were left alone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give one of them another data element or category option combination.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give this place other words for the paper.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help goes on: health, shelter and a lawyer. Follow the centre's path for under-18s.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If it is right all the same, repeat the command with --sure.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If that is wrong, take it back first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If that was a mistake, undo the arrival under Movements first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If the stock came back, undo that transfer under Transfers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If what was noted is wrong, undo that under Transfers first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If you moved it, put it back. Otherwise restore your last backup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install the newer Satchel on this computer. Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install the newer version on this computer. Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Is “{found}” a name? No names here, please.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It can't be here before it was ordered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has 11 letters and digits and begins with a letter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is noted already what arrived of that transfer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It may be from another laptop that has not been synced yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It may have been submitted. Look in the list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It may stand on another laptop. Look again after the next exchange.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was sent to another place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It would arrive where it is sent from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep it to 500 lines, or split it into two files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep the {most} that weigh most. The rest can be told in the sealed account.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep your older backups. The check under Settings tells what can be repaired; otherwise restore the last one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {line} names a figure that can't be sent: “{figure}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lock Satchel and open it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at group {group} on the sheet and type what is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at it again, then review it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at it under Bags.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at it under Movements.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at it under Orders.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at it under Transfers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at its name and whether you may open it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the code again. It has eight letters and figures.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the keyboard language and try again. A coordinator can give you a new passphrase.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the list of issued reports.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the list of people again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the paper again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the report again, then issue it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the slip again: it shows what holds now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look for the other window, or close it and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look for the parts that were printed on the same day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look whether it is the right file. Else write down by hand what arrived.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look whether the stick is locked, or choose another place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Made-up records go into a practice vault only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make a backup as soon as you can, and have the disk looked at.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make a new recovery sheet first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make a new vault and bring the records over from a backup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make a vault to practise in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make it shorter than {most} letters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make it shorter, or split it in two.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More than {most} acts are chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No act is chosen yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No donor, or more than one, is called that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No figure of this report has a place in DHIS2 yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No lot and no bag here has that label.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No lot of that product has that number there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No need is chosen yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No passphrase came.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No place for backups is set.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No place where stock lies, or more than one, is called that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No place, or more than one, is called that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No product, or more than one, is called that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No report with that code is here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No reviewed report waits for {quarter}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No slip has that code. Some have one that is nearly the same: {codes}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No slip with that code is here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No supplier, donor or other centre is called that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No table could be read in that file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No transfer has that code.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No vault was named.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing can be saved in that folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing can be written to the place for backups.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing can be written to the vault's folder. You can read, but not save.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is kept. Help goes on all the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed. Look at capitals and the keyboard's language.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed. Restore the last backup, or ask for help before trying anything else.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed. Restore your last backup into a new folder. Keep this folder for now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was found while handing out there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was written, because something is unlikely.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was written. Start the summary again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One of these is a whole recovery code, not a part.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only a coordinator can do this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only a coordinator can end a recall.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only counts are approved. Look for one under Movements.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only the figures of the monthly report can be sent. Take the line out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open it, or choose an empty folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the bag again under Bags, then undo it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Part of these records is damaged, so nothing more can be saved in them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plug in the stick, or choose another place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put it aside and note it as expired.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove somebody who has left first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove them first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reports are pdf, xlsx or csv; values for DHIS2 are json, csv or adx.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Review the reports first, then close the quarter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save it as CSV, with the names of the columns in the first line.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the ledger alone as a CSV file, at most 8 MB, and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the ledger as a CSV file with its column names in the first line.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the mapping from this page first, fill it in, and bring that file back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say which column of the file holds it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan it again, or type the code under it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan it again, or type what the box says.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan the code with the lot on it, or type what the box says.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Seal this part, then write the rest as another part.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send it in two.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Somebody or something changed the file with the vault's keys.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take out a new bag.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the six words that Satchel offers, or make yours longer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That bag is closed already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That bag is not closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That bag went out in {month}, so it can't take more in another month.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That bag went out on {day}, so it can't be closed before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That belongs to a bag that is closed and adds up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That centre is not in the list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That code is none that is known here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That count was approved or undone already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That day has not come yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That donor is not in the list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That file can't be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That file is not a mapping for DHIS2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That file is not a table with the columns name and needs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That file is too big for a directory of services.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That file is too large to be a monthly ledger.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That file was made here, for the other centre.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That folder can't be opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is not a number of pieces that can be used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is not your passphrase.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is too much for one record, so it was not saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That label was not read rightly.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That lot has expired, so it can't be handed out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That lot is not set aside any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That lot is set aside, so it can't be handed out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That month has not come yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That movement can't be undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That movement has been undone already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That movement is not a count.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That movement is not something police took, or it was undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That order can't be found.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That order is for another product or another place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That outlet is not in the list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That passphrase doesn't open this vault.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That person can still unlock this laptop, so the name stays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That person can't unlock this laptop.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That place is no longer used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That place is not in the directory.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That place is not in the list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That product is not in the list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That quarter is not closed here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That question was answered already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That record is not here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That report is too long to be kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That report was not issued here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That round can't be undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That sheet is not here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That text is too long for a slip.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That time has not come yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That transfer has arrived and is in the book already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That unfinished report is not here any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That was looked at or undone already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That was taken back already, or is not about this slip.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The area is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The backup could not be read back as it was written, so it was thrown away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The book has changed since these figures were worked out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The date can't be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk doesn't answer as it should.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk is full, so this can't be saved. What was saved before is safe.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file answers no transfer that was sent from here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file can't be opened with these words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file opens, but it can't be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file with the vault's keys is damaged, and so is its second copy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file {name} can't be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file {name} can't be written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file {name} is there already. It was left as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file {name} is too big for this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The month is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The months can't be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The number under the bars is not right: its last digit does not fit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The other centre has that stock, so it can't be undone here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The other centre may use a newer version. Write down by hand what arrived.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The passphrase is empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The person has not said yes to writing this down.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The place for backups is not there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The place has no name yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The reason is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The records file is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The records file is not in its folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recovery code has {groups} groups of 5, and group {group} isn't complete.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The scanner runs the lot and the expiry together, so the lot can't be told.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The sheet still opens the vault. Start again in a terminal, or use it in the window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The slip would say “{word}”. Someone who finds it could guess too much.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Nothing was made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The vault's keys have changed since it was opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Their names stand under Settings in the window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are only {have} of {product} on {day}, and this takes {asked}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is a slip in group {group} of the recovery code.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is a vault in that folder already. It was left as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is already a vault in this folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no coordinator in this vault any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no room for the backup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no room left there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no such transfer, or it was undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no vault in this folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to note yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is something in that folder already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These levels don't follow one another.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These records are damaged, so no backup was made: it would be damaged too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These two parts don't belong together: they come from different recovery sheets.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They were added or removed on another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This account can't be opened: its key is not here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This account has been erased.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This account is too long for one part.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This backup is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer has too little free memory to open the vault.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file is not a Satchel backup, or it was cut short.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is longer than a recovery code, which has {groups} groups of 5.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is part {part} of 3. One part alone opens nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is part {part} twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is the last coordinator, who can't be removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is the last recovery sheet, which can't be removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This isn't a folder on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This passphrase can't be used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This passphrase is too easy to guess. {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This passphrase is too long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This person isn't in the vault any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This report has changed since you opened it, so the review was not saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This report has no such format.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This report is reviewed, and nothing has changed since.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This slip is already marked “{status}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This summary is not the one these records give.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This vault has all the people it can hold: {places}, recovery sheets included.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This vault has had its keys changed as often as it can.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This vault has no key file to change.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This vault has no key file, so no backup can be made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This vault has no key file, so nobody can be added or removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This vault holds records already, so nothing was added.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This vault is already open on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two figures would go to the same place in DHIS2: {element}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a second part too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a whole number from 1 to {most}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type it at the prompt, or name a file descriptor with --passphrase-fd.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type lot and expiry from the box. The scanner needs to send the separator (FNC1 as GS).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type one sheet's code only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type that one alone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type the name people know.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type two different parts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type your passphrase.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use another stick or folder: this one is failing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use at most {most} letters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Very low is less than low, and low is less than full. Write months, as 1.5.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait for the next exchange with the laptop that issued it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait for the next quarter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What comes in late belongs to the next quarter you close.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With this, {product} would go below zero on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write it as 2026-11-03; an expiry may be a month, as 2028-05.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write it like 2026-Q3, for July to September 2026.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write them as 1.5, very low before low before full.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write “satchel stock need male-condom 1200”; 0 takes it out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can look at it already. Issue it on the last day or later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can still read what is whole. Restore your last backup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can't do this to yourself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a bank account</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a card number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a number plate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a number that is somebody's</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a phone number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a time of the clock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an address on the net</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an age</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an exact day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an exact spot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>somebody's account on a network</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} pieces of this bag are not accounted for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{period} is not over yet, so this report can't be issued.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{quarter} is not over yet, so it can't be closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{quarter} was closed before, or a later quarter was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{service} copies this folder to other computers, and a vault there would break.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“satchel slip places” shows their names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“satchel stock list --all” shows their names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“satchel stock list --lots” shows their numbers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“satchel stock list” shows their codes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“satchel stock transfers” shows their codes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{found}” looks like {kind}. It can't be kept here: take it out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{typed}” is not a quarter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{uid}” is not an identifier of DHIS2.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Referrals</name>
        <message>
            <source>A few days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A lawyer now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A need in it is not known here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A safe place tonight</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A sentence that tells nobody why.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A text in it is too long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About a month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About a week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About two weeks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the clinic, the lawyer and the shelter you send people to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All slips</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another laptop says: {said}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As people here call it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask about the price</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Because of age</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Because of gender</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring in a table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring in a table of places</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Called off by the person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changed their mind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Child care</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a slip, or type its code.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose what is needed and where to. The slip shows here before it is made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code on the slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Condoms and lubricant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Could not pay the fee</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Did not go</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Emergency pill (within 5 days)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For example: Tue and Thu, 9-12</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Free</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Good for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Good until</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Good until {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>HIV test, by own wish</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help with bail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help with papers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Helped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Helped, must go again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Helps with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How much</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How to get there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Infection check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has more fields than the first line.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is printed on the slip.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its date has passed. Did they arrive?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language of the slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Languages spoken there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave it apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Legal advice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {line}: {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lost contact</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make the slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Medical care</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Money for transport</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name on the slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No longer offered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No money for the way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No need is given that Satchel knows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No place in the directory helps with that yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No places yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No slip has that code. Look at it again: eight letters and figures.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No slips yet. Make the first one under “New slip”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Noted twice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Noted: {state}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to ask about.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Offer it again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Offer it no more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only if the name itself says too much to whoever finds the paper.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Or</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PEP (within 3 days)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Papers were asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Part of town</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say how to get there and when it is open: that is what the slip prints.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent on elsewhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show places no longer offered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slip {code}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slip {code} is made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slip {code} was good until {day}. Did the person arrive?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slips</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slips already made keep its name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Someone to talk to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That code has a slip of the pen. These are nearly the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The code is drawn when the slip is made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The cost must be free, fee or empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The directory is empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The same name and area came before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The slip as it will print</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The slip is gone. If it is printed, tear it up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then make slips under “New slip”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is a fee</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They arrived</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They ask for papers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They called it off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They did not go, because</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They don't do that</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They must go again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They were full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They were helped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They were sent on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They were turned away, because</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This slip is noted with the report. The paper does not say so.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To ask about</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too far</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Treated badly there before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turned away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two laptops noted different things about slip {code}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two laptops noted different things:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use that</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Was afraid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We lost contact</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is needed?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What they help with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What to say there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When it is open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where there is a fee.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where to?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With commas between.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Work or children</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>helps with {n} of them</source>
            <translation>
                <numerusform>helps with {n} of them</numerusform>
                <numerusform>helps with {n} of them</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} has two versions. Choose one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is in the directory.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is no longer offered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is offered again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{n} lines were left out:</source>
            <translation>
                <numerusform>{n} line was left out:</numerusform>
                <numerusform>{n} lines were left out:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places added.</source>
            <translation>
                <numerusform>{n} place added.</numerusform>
                <numerusform>{n} places added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places can be added.</source>
            <translation>
                <numerusform>{n} place can be added.</numerusform>
                <numerusform>{n} places can be added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} slips have passed their date. Did the people arrive?</source>
            <translation>
                <numerusform>{n} slip has passed its date. Did the person arrive?</numerusform>
                <numerusform>{n} slips have passed their date. Did the people arrive?</numerusform>
            </translation>
        </message>
        <message>
            <source>{state}: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Rights</name>
        <message>
            <source>A friend</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A lawyer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A4, to read together or hang up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A5, half a page, to give away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All sheets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fill them in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Know your rights</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language of the sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Large letters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No native speaker has reviewed this translation yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody with legal training has reviewed this sheet yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print this sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reviewed by {name}, {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reviewed by {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show to someone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Small</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tap a sheet to read it, show it to someone, or print it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text of the sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The English sheet has changed since this translation was made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The rights sheets still lack your own telephone number and time limit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This sheet is not in {language} yet, so here it is in English.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Translation reviewed by {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Version {number} of this sheet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write your numbers here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your own numbers are not filled in yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} hour</numerusform>
                <numerusform>{n} hours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>A backup is locked like the vault itself: it opens with the passphrases of today and nothing else. Keep the stick away from the laptop.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A coordinator adds and removes people, and helps when a passphrase is forgotten.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A coordinator looks after this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A dispenser in a venue, by a code name: never the venue's own. No paper shows it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A first name or a nickname is enough. It stands beside what they write, inside the vault.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A judge must see an arrested person within</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A station or a unit as people call it. Never an officer's name or number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About Satchel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Allow destroying this vault from the keyboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Allow it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Allow it? Whoever holds the two keys for three seconds destroys the vault on this laptop.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Allowed from now on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Also opens accounts, closes periods, adds and removes people.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Areas</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Areas, units, stores</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As the laptop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask a lawyer of your country. 0 means not known, and the sheet then says nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Backup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Backup made: {name}. Put the stick away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Backups, other laptops, paper and saved copies are not touched.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bringing a backup back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change my passphrase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the records</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checking the records…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a reason first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose where</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counted in pieces only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Destroy the records from before the restore? This can't be undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Destroy them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Destroy them when you are sure that everything you need was brought back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Destroying everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Does the nightly work. Can seal an account, and can't open it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Donors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Educator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Erase a name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Erase the name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything is whole.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on with this copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on with this copy? What was written after it was made is not in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In many countries destroying records during a search is a crime of its own. Ask a lawyer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is asked for so that nobody can change it while you are away from the laptop.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was entered by mistake.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Larger</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Largest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lawyer or helper to call after an arrest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lock the records with a new key as well? Somebody who copied the old key while they worked here could otherwise read what is written from now on. Backups and copies from before stay as they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lock, then choose “Another vault” and “Bring back a backup”. It is checked in a folder of its own first. The records of now stay until you destroy them here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Locking is nearly always the better way: a locked vault gives nothing up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Locking the records with a new key…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Made with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make a new sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Making a place for them…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mend the tables</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name on every slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New area</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New donor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New outlet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New store</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New supplier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No longer allowed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No place chosen yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No sheet opens this vault. Make one today.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Normal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing in this list yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Offer again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Old records show the new name too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other centres</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Parts of town, large ones: a street or a bar would tell who was there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>People who left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Police units</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print a second page to keep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Products</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Products, donors, outlets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Putting the new sheet in place…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reads everything in the vault and compares it with its seals. Nothing is changed. It may take a minute; go on working meanwhile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove {name}? They can't unlock this laptop any more. What they wrote stays. This can't be undone, but they can be added again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Renamed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replace it when it was lost, when a stranger saw it, or when it was used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Retire</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Setting the new passphrase…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slips</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Small, above the place. Leave it empty: a slip that is found then tells less.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stays inside the vault. What slips call you is chosen under “Slips”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stores</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The entries themselves are whole, so the tables can be made anew from them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The name could put somebody in danger.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The name goes from this vault. What they wrote stays, and “Somebody” stands beside it from then on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The name is erased.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The new sheet opens the vault. Destroy the old one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The old records are gone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The page you were on comes back after unlocking. F12 locks at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The printed sheet opens this vault when every passphrase is forgotten, and the sealed accounts with it. Keep it outside the centre, with somebody you trust.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program is free under the GPL, version 3 or later; sheets and guide under CC BY 4.0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The records from before the last restore are still here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The records have a new key. Make a new backup soon.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The second page has the code, the place and room to note what came of it. It names nobody. Lock it away, or leave it out: the slip stands in the vault too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Their names stay beside what they wrote, until they are erased.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Their phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are still {count} of {name}. Offer it no longer all the same?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is a sheet that opens this vault.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They asked for it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They left, and nobody needs it any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This can't be undone. Older backups, other laptops and paper still hold the name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a name first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use a new key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When allowed: hold Ctrl and F12 for three seconds. Let go to stop.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where backups go</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where you send stock, and from where it comes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where your own stock lies: the cupboard, another room, a depot.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who comes?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who gives stock. An organisation, never a person.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who sells or brings stock. An organisation, never a person.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why? The reason stays in the history.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Works without any network. Nothing is ever sent, counted or reported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your new passphrase opens the vault from now on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your passphrase of now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>after one minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>after {n} minutes</source>
            <translation>
                <numerusform>after {n} minute</numerusform>
                <numerusform>after {n} minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>hours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{entries} entries and {tables} tables were read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} (no longer offered)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} added.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} can unlock this laptop now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} has a new passphrase.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is no longer offered. Old records keep it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{role}, not on this laptop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{role}, you</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>A saved copy is not protected. Whoever has this disk or stick can read it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A sheet, a place, a slip's code, a product, an incident's month or act.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drawing the pages…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide the screen, Ctrl+H</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Home folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How far you are</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If you want to help mend it, save this report. It holds no names and nothing you typed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Less</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No file of this kind in this folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No folders in this one. It can be used as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing found. Sealed accounts are never searched.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open this file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Practice. Nothing here is real.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Printer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rights</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved as {name}. Keep it safe.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search, Ctrl+K</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent to the printer. Take the paper at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something went wrong in Satchel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Step {step} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sync</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The day after</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The day before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder above</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The month after</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The month before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The screen is hidden. Press any key.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This chapter is not translated yet, so here it is in English.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file is locked. Only the other centre can read it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is our mistake, not yours. What was saved before is still saved. Try it once more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This laptop knows no printer. Connect one, or save a copy and print it elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>day month year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>month year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{page}, Alt+{number}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Stock</name>
        <message>
            <source>100 means one for each condom.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>11 letters and digits, a letter first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A + B − C + D = E</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A + B − C + D = E was checked in every row. All figures are pieces, X is days.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A Opening</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A Start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A code, not a name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A coordinator agrees where a count differs by more than this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A coordinator looks into it and agrees.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A correction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A correction took its place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A correction took its place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A count only, never names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A day counts when nothing could be handed out all day long, all lots together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A female condom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A few words, if it is not the one that expires first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A few words, no names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A field is too long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A label shows a code that says nothing. Scanned here, it finds the lot or the bag.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A ledger, month by month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A lubricant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A maker calls a lot back: where is it, and who had it? Groups, codes and days, no names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A male condom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A movement that was typed wrong is undone under Movements. Here is for what is left over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A new bag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A opening</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A paper in a pocket can be found. The neutral form shows letters and boxes only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A report has been begun.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A shift past midnight belongs to the day it began.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A trade number has 8, 12, 13 or 14 digits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A unit from the centre's list, never a person.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A venue or outlet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add an outlet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the donor first, under Settings, and say on the lots who gave them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All arrived</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All losses of a lot in a month stand in one line at its end, whatever their cause.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All of it came</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All three there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All three: days on which male condoms, female condoms and lubricant could all be handed out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An organisation, never a person.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another centre…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another, not in the list yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answers the order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Approve</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Approve this count</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Approve this count? That you did stands in the ledger and can't be undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Arrived from another centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Arrived with a difference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As in the fastest of these months: {soon}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As in the fastest of these months: {soon}. As in the slowest: {late}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As it is printed on the box.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As the book says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As the book says on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As the book stood on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As worked out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As you call it. Old records show the new name too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask for this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asked from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At the use as it is now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attribute option combination</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Average use a month: in the file, by the national rule, and ours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>B In</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>B Received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>B received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to all products</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to what is usual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bag of {worker}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bags</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bags that are out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Balance of lot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Because</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Begin a report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Begin an incident report with these numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Begin with the centre's cupboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Between the slowest and the fastest of the last months</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Box after box, as on the paper. Return goes on to the next, Ctrl+Return writes it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring in a mapping</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring in a table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring it in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring it in. It can be taken back as a whole.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Brought back from a bag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By how many</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By lot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By the house's own rule it would be: {rate}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By the last known use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By the national rule it would be nought after the days without stock. That is not the same as no use, so nothing is assumed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By the national rule it would be: {rate}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By the national rule: ({parts}) ÷ 3, rounded = {rate}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C Handed out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C Out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>C handed out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Came in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Can be handed out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Category option combination</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change the order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check and correct</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a mapping</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the file. Nothing is written yet: you see every line that can't come in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the place it would leave first, above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the place where it arrived first, above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the product yourself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the time first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clients</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clients and partners</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close the bag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Closed lately</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Closing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Comes in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Condoms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Condoms handed out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Condoms needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Condoms run out {n} days before lubricant.</source>
            <translation>
                <numerusform>Condoms run out {n} day before lubricant.</numerusform>
                <numerusform>Condoms run out {n} days before lubricant.</numerusform>
            </translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contacts by group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Corrected, fewer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Corrected, more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Corrects the report issued on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count blind: don't show what the book says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count the people you serve and how many each needs. Leave empty what you don't know.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count what is there, or receive the first boxes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count what lies there. Leave a line empty if you did not count it. What comes and goes while you count is reckoned in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counted on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counted wrong before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counts that differ much from the book are shown here until a coordinator agrees.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Coverage is what was handed out for each hundred that were needed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Coverage of condoms, %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cupboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>D Losses, adjusted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>D Losses, ±</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>D losses (−), found, corrected or moved (±)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>D losses and adjustments</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>D: what was found, corrected or moved to and from other places, less all losses together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Damaged on the way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Data element</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Data elements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Data set</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Day it was closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Day the shift began</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Days on which male condoms, female condoms and lubricant could all be handed out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Days out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Days with all three there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Days without condoms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Days without lubricant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Days without stock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dental dams</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Donor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>E Closing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>E End</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>E closing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every lot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every movement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every movement, Ctrl+M</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Exactly these {n} values would leave, and nothing else.</source>
            <translation>
                <numerusform>Exactly this {n} value would leave, and nothing else.</numerusform>
                <numerusform>Exactly these {n} values would leave, and nothing else.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expired or damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expired pieces are never offered. If some were handed out all the same, a coordinator puts it on record here, with a signature.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expired, put it aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expires</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expires soon, use it first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expires unused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expiry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Female condoms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fewer than the book says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Figures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Figures for DHIS2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Figures, and how each is worked out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filled at {outlet}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First expiry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Followed are the lots that are marked with this donor; pieces without a lot are in nobody's report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For DHIS2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For how many months should it last? From this come the warnings and what to order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For pieces that come back while the bag stays out. At the end of a shift close the bag.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For use inside the house. Destroy it when it has been used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Found empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Found there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Found, corrected or moved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From now on that is the difference that waits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From {closing} to {opening}: pieces or gross?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From {first} on: what was there and came in, {available}; every cause of loss counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Full at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Full shelves: {months} months × {rate} a month = {most}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Full: {maximum} months. Low: under {minimum}. Very low: under {emergency}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give it a code name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Given back by people</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Given by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Good</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>H Maximum</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>H Most</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>H maximum stock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>H: the most to keep. I: H − what is usable − what is on order, up to whole packs. J: asked for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>HIV self-test kits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hand out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hand out. The book keeps itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Handed out expired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Here, and in the bags from here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many arrived</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many people</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many were sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How the use in a month is reckoned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How this is worked out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How to read it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I Order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I have the words, save the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I have them here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I looked into it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I order, worked out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If the other centre gave you a file, open it under Transfers instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a carton</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a gross</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In bags</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In hand, not in the book</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In packs: {lacking} ÷ {size}, rounded up = {packs}, and {packs} × {size} = {pieces}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In {month} condoms were out on {condoms} days and lubricant on {lubricant}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Issue a correction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Issue it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Issue the correction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Issued reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It came in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It counts as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is in the book.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is in the book. Save the answer for the other centre under Transfers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is noted already what arrived of that transfer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is noted what arrived there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is on the way again. To undo the sending too, press it once more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is there already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It takes the place of an older report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>J Asked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>J Asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>J asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>J because</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep and save them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep these levels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kept for this lot.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kind of movement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last filled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last filled {day} with {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave it empty if all arrived.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave it empty if nobody knows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave these lines out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Left at {outlet}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Left there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Less what can be handed out: {before} − {less} = {rest}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Less what is on order: {before} − {less} = {rest}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Levels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lines that can't come in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lines to look at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at a report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looked at on {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Losses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Losses are one number. Nothing of police, groups, outlets, workers or notes can be sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Losses of the month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Losses, any cause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lost</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lost or set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lost or taken</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lot not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lot number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lot {lot}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lot {lot} expired in {expiry}. Is that what is printed on it?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lot {lot} is known with {known}. Is {expiry} what is printed on it?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lot {lot} is written with {known} and with {expiry}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lot {lot} would last until {expiry}, more than five years. Is that what is printed on it?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lot {lot}: {pieces} are left when it expires ({day})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lots</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Low</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Low under</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lubricant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lubricant and condoms run out on the same day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lubricant beside condoms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lubricant for 100 condoms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lubricant handed out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lubricant needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Lubricant runs out {n} days before condoms.</source>
            <translation>
                <numerusform>Lubricant runs out {n} day before condoms.</numerusform>
                <numerusform>Lubricant runs out {n} days before condoms.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lubricant sachets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lubricant tubes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Made by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Male condoms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Manufacturer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mark a row to ask for another number than the one worked out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Mean of {n} months: ({parts}) ÷ {n} = {rate}</source>
            <translation>
                <numerusform>Mean of {n} month: ({parts}) ÷ {n} = {rate}</numerusform>
                <numerusform>Mean of {n} months: ({parts}) ÷ {n} = {rate}</numerusform>
            </translation>
        </message>
        <message>
            <source>Men</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Men sex workers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Month by month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Monthly report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Monthly stock report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Months</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Months of stock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Months. Order up to here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Months. Then it is an emergency.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Months. Then order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More than the book says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Movement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Movements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Movements of this product and place from that time are here already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Movements, line by line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>N Adjusted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>N Use, adjusted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>N use, adjusted for X</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name of the centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name the first place: the cupboard of the centre.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>National rule</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Needed in a month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Needles and syringes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No bag is out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No count waits for a coordinator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No later month had stock on ten days or more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No longer true: the book has changed since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No lot of this donor was there in this quarter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No month of the last year had stock on ten days or more. That is not the same as no use, so nothing is assumed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No outlet yet. Add the first one by a code name, never the venue's own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No word, no name, no picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody knows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody waits for that order any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody was there with it yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody, as far as the book knows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None handed out lately</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None of it is left here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None was issued yet. Every one keeps its figures, whatever is typed later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not known or not to be said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not prequalified</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note an order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note the count</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note the order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note the round</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing has come in yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing has moved yet. Receive or count something first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is lacking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is lacking, so nothing needs to be ordered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is on order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing moved in this line.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing moved in this time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing waits any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was sent to another place, and nothing came from one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was there and nothing moved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nought if it was empty. Leave it empty if you did not look.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of this lot. You can change it later under Lots.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Of {n} months, {same} are as the national rule makes them.</source>
            <translation>
                <numerusform>Of {n} month, {same} is as the national rule makes it.</numerusform>
                <numerusform>Of {n} months, {same} are as the national rule makes them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n} more products it is not known how much is used.</source>
            <translation>
                <numerusform>Of {n} more product it is not known how much is used.</numerusform>
                <numerusform>Of {n} more products it is not known how much is used.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n} places. Nothing has been written yet.</source>
            <translation>
                <numerusform>Of {n} place. Nothing has been written yet.</numerusform>
                <numerusform>Of {n} places. Nothing has been written yet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Often needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On its way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On the shelf {there} − held back {held} − expired {expired} = {usable}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On the way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On the way to {centre}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On the way to {centre}: {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>On {n} of the last 30 days male condoms, female condoms and lubricant were all there.</source>
            <translation>
                <numerusform>On {n} of the last 30 days male condoms, female condoms and lubricant were all there.</numerusform>
                <numerusform>On {n} of the last 30 days male condoms, female condoms and lubricant were all there.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only a coordinator can end a recall.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only if the numbers don't add up. A few words, no names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open what was issued</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opening</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opening + received − used − losses + corrected = left was checked in every row.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opening count</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opening count: it was here before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opening, received, handed out and adjustment make {made}, the closing says {closing}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Or one of your own:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ordered on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Orders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Organisation unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Organisation units</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>P Mean</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>P Mean use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>P mean monthly use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>P: by the national rule, mean of C × 30 ÷ (30 − X) over three whole months. “–” is not known.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>P: mean use of the last three whole months that say something. “–” is not known, never nought.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Packs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Past and what is to be expected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures and words for each box.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pieces in each. Leave empty what it does not come in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pieces or packs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Police unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Press to see how this is worked out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print an empty sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print its label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print its sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print the words too: who finds the label can read them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Printed on the box. Leave it empty if you can't find it: “lot not known” is a lot too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put a number right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put it on record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put it right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quality mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quarantine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recall</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recall of a lot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recalled and given back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Receive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Received from this donor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refill round</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Release it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Release this lot? From now on it is offered again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remember it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Report to the donor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Round noted, {n} pieces filled.</source>
            <translation>
                <numerusform>Round noted, {n} piece filled.</numerusform>
                <numerusform>Round noted, {n} pieces filled.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rounded up to whole pieces: {pieces}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Runs out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Runs out {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sample for testing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save as a spreadsheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save as {format}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save it as CSV: a ledger month by month, movements line by line, or balances.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the mapping</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say in a few words why.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say what happened first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scanned. Open a form first, and the scan fills it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scanned: {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send to another place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent on {day} by {centre}, code {code}. Count what arrived.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent on {day} from {centre}. Count what arrived.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sent on {day} to {centre}. What did they count?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set a lot aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set how many people need in a month, then this can be worked out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set it aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set it aside everywhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set what people need</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Share of the need met</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sheets given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shift sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Should be here on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show and print</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Six words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Six words for this file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slips given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Some are damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Some may have been stolen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something else</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something was not written down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stock card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stock ledger</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Stock sent to {centre} has been on the way for {n} days. Ask whether it arrived.</source>
            <translation>
                <numerusform>Stock sent to {centre} has been on the way for {n} day. Ask whether it arrived.</numerusform>
                <numerusform>Stock sent to {centre} has been on the way for {n} days. Ask whether it arrived.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stolen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Suggested, so that it is used before it expires</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take it in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take out a bag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take {count}, as worked out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken by police</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tap a number and it is noted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tap a product first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That bag is closed. It stands under Bags.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That code does not say which product it is. Choose it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That lot does not lie here. The one that expires first is taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That lot is not in the book here. Receive it first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The bag is closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The bag is empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The bag is open again, with all that was in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>The bag of {worker} has been out for {n} days.</source>
            <translation>
                <numerusform>The bag of {worker} has been out for {n} day.</numerusform>
                <numerusform>The bag of {worker} has been out for {n} days.</numerusform>
            </translation>
        </message>
        <message>
            <source>The balance is that of the lot, reckoned in the order shown.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The book doesn't know this lot.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The book has changed since: these figures are no longer true.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The book is below zero. Count again</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>The book is put right by {n} pieces.</source>
            <translation>
                <numerusform>The book is put right by {n} piece.</numerusform>
                <numerusform>The book is put right by {n} pieces.</numerusform>
            </translation>
        </message>
        <message>
            <source>The book knows of nothing here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The book says {balance} of {product} and you counted {quantity}. Is the count right?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The book says {book}, because a lot stands below zero. Count again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The book says {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The chart as a table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The count is approved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The count of {day} at {place} differs from the book. A coordinator must agree.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The day can't be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The day has not come yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The digits under the bars, 8 to 14 of them. Leave it empty if there are none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The expiry can't be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file can't be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file opens only with these words. Write them down, or say them by phone. Never send them together with the file. They are not kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The files can be told by their marks (SHA-256): {marks}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The house's own rule</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The levels count from now on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The lot had expired by then, so it can't come in as handed out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The lot is released.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The lot is set aside everywhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The lot is set aside on that day, so it can't come in as handed out or sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The lot is set aside.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The lot number is too long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The month can't be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The month has not come yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The month is not over: up to {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The month opens with {opening}, the one before closed with {closing}: taken as a count.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The movement is undone. Both lines stay in the ledger.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The national rule wants three complete months.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The national rule: 3 months of 30 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>The need of {n} products is kept.</source>
            <translation>
                <numerusform>The need of {n} product is kept.</numerusform>
                <numerusform>The need of {n} products is kept.</numerusform>
            </translation>
        </message>
        <message>
            <source>The one that expired first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The one that expires first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The order is changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The other centre says them by phone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The outlet is in the list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The place is missing or too long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The product {code} is not known here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The quotation marks do not match.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The report is issued. Its figures are kept as they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The same as line {other}: written twice?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The shift is written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The six words of this file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The table is being brought in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The table is taken back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The use is not known now, so this goes by the last known one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The visit is undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The whole centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The {column} is not a whole number of pieces.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is enough for {months} months only, here more than is needed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no complete month yet with stock on ten days or more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no lot of it here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no outlet yet. Add the first one under Outlets, by a code name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing here yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to take out yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>There was no stock on {n} days.</source>
            <translation>
                <numerusform>There was no stock on {n} day.</numerusform>
                <numerusform>There was no stock on {n} days.</numerusform>
            </translation>
        </message>
        <message>
            <source>These were handed out though the book did not know them. Count what lies there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These were handed out though the book did not know them. Count, or look into it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They run out on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They would expire unused in {expiry}. There they are used in time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This line has {n} columns, the first line has {wanted}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This movement is in the book already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This number is new here. Say once what it is, and it is remembered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This number is on a</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This place, product and month are in line {other} already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This report was issued before with the very same figures.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Those that have expired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To whom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To whom, which lot, another day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Together</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trade number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trans people</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trans sex workers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Transfer {code} stands in the book as arrived twice. Undo one of the two under Movements.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turned up here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a shift sheet in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type how many came in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type how many come back of something.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type how many were ordered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type how many were taken out of something.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type how many you take of something.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type how many, or tap a number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type how many.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type its name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type the lot number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type the six words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type what you counted, nought too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo a movement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo the last visit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo this count</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo this movement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Usable</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use in a month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use not known yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use not known, last {rate} in {month}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Used is what was handed out, also from bags; losses are never use. All figures are pieces.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Used since the visit before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Values for DHIS2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Very low</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Very low is less than low, and low is less than full.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Very low under</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>WHO/UNFPA prequalified</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait no longer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waited for no longer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wanted: {ratio} for each condom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What arrived there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What came in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What could be handed out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What do these words mean?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What else the box says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What expires first is used first, all lots together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What happened to the rest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is in this box?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is set aside is not offered and not counted as usable, until somebody releases it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What its lines are</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What people need</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What people need in a month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the box says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the other rule makes of it stands beside it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What there is: balances</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was left there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What “{word}” means is not known here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where did it go?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where does the stock lie?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where it came from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which column is what?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which form of the sheet?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which outlet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which products are these?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who had it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whoever keeps your DHIS2 tells you the identifiers: 11 letters and digits each. What you type is kept at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why it differs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why this lot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Will expire before they are used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Will expire unused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With this line, the book would be below zero on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Without allowing for days without stock it would be {plain}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Women</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Women sex workers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Worker's code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write it as month and year, as 05 2028.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write months, as 1.5.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write nought where it was empty. Leave a number empty where you did not look or fill.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the day as 3 11 2026, or leave it empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the shift</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write what was left or filled at one outlet at least.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Written again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>X Days out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>X days without usable stock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>X: days on which no usable piece was there all day. N: use as it would have been without them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yes, it is right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You looked into it. It needs nobody any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>adds up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>adjustment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an event is near</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>and this share of what the book said</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>and {n} more, all on the paper</source>
            <translation>
                <numerusform>and {n} more, all on the paper</numerusform>
                <numerusform>and {n} more, all on the paper</numerusform>
            </translation>
        </message>
        <message>
            <source>approved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>as worked out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>average monthly use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>balance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>box of {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>carton of {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>closing balance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>day it was written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>days without stock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>enough</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>expiry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>found while handing out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>gross of {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>handed out</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>in {n} days</source>
            <translation>
                <numerusform>in {n} day</numerusform>
                <numerusform>in {n} days</numerusform>
            </translation>
        </message>
        <message>
            <source>less was given out than was needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>lot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>lot {lot}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>low</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>may be left out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>month year, as 05 2028</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>more people come</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>movement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>none left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not looked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>of D: found, corrected or moved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>of D: losses, any cause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>of E: in bags</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>of E: usable in the store</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>on order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>opening balance</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>out for {n} days</source>
            <translation>
                <numerusform>out for {n} day</numerusform>
                <numerusform>out for {n} days</numerusform>
            </translation>
        </message>
        <message>
            <source>out since today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pack of {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pieces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>quantity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>received</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>runs out {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>single piece</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>taken back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the book said {seen} then</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the next delivery may be late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there is enough, or it would expire</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there is no room for more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>undoes a movement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>undone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>very low</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{about}, issued on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{bag}, out since {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{cause} {pieces}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} are on order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} came so far</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} can be used now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} expire by {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} expire unused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} expire unused by {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} in the bag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} of {product} here have expired or are set aside. Do you hold others, still good?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} on hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} on order already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} will expire before they are used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{donor}, {quarter}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{empty} of {n} times</source>
            <translation>
                <numerusform>{empty} of {n} time</numerusform>
                <numerusform>{empty} of {n} times</numerusform>
            </translation>
        </message>
        <message>
            <source>{first}, closed {last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{left} of {product} left, though only {most} can be there. Is the number right?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{left} pieces are left; the first expire in {expiry}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{left} ÷ {daily} a day: gone {n} days from today, on {day}</source>
            <translation>
                <numerusform>{left} ÷ {daily} a day: gone {n} day from today, on {day}</numerusform>
                <numerusform>{left} ÷ {daily} a day: gone {n} days from today, on {day}</numerusform>
            </translation>
        </message>
        <message>
            <source>{lot} expires first. Hand out {chosen} all the same?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{lot} has not expired yet. Note it as expired all the same?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{mark} stands for none, for one to four, and for numbers from which those could be worked out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{months} months · runs out {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{month} is left out: stock on fewer than 10 days.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{month}: {handed} handed out with stock on {stocked} of {days} days: {sum} = {use}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{month}: {handed} handed out ÷ {need} needed = {share}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{month}: {handed} handed out, no day with stock: taken as it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{month}: {handed} handed out, with stock on every day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{month}: {handed} handed out, {out} days without stock: {handed} × 30 ÷ (30 − {out}) = {use}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{month}: {lubricant} lubricant ÷ {condoms} condoms = {ratio} for each</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{month}: {out} of {days} days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{month}: {there} of {days} days</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{n} days</source>
            <translation>
                <numerusform>{n} day</numerusform>
                <numerusform>{n} days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} days without stock</source>
            <translation>
                <numerusform>{n} day without stock</numerusform>
                <numerusform>{n} days without stock</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} expire soon</source>
            <translation>
                <numerusform>{n} expires soon</numerusform>
                <numerusform>{n} expire soon</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} expired</source>
            <translation>
                <numerusform>{n} expired</numerusform>
                <numerusform>{n} expired</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} expired pieces are on record as handed out.</source>
            <translation>
                <numerusform>{n} expired piece is on record as handed out.</numerusform>
                <numerusform>{n} expired pieces are on record as handed out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} expired, put them aside</source>
            <translation>
                <numerusform>{n} expired, put it aside</numerusform>
                <numerusform>{n} expired, put them aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} fewer than the book</source>
            <translation>
                <numerusform>{n} fewer than the book</numerusform>
                <numerusform>{n} fewer than the book</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} figures have a data element now.</source>
            <translation>
                <numerusform>{n} figure has a data element now.</numerusform>
                <numerusform>{n} figures have a data element now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} figures stay here, because they have no data element or no unit, or are not known:</source>
            <translation>
                <numerusform>{n} figure stays here, because it has no data element or no unit, or is not known:</numerusform>
                <numerusform>{n} figures stay here, because they have no data element or no unit, or are not known:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} issued reports are no longer true:</source>
            <translation>
                <numerusform>{n} issued report is no longer true:</numerusform>
                <numerusform>{n} issued reports are no longer true:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines differ from the book. Say why, then note the count.</source>
            <translation>
                <numerusform>{n} line differs from the book. Say why, then note the count.</numerusform>
                <numerusform>{n} lines differ from the book. Say why, then note the count.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines would come in.</source>
            <translation>
                <numerusform>{n} line would come in.</numerusform>
                <numerusform>{n} lines would come in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more lines are in the spreadsheet.</source>
            <translation>
                <numerusform>{n} more line is in the spreadsheet.</numerusform>
                <numerusform>{n} more lines are in the spreadsheet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more products are running low.</source>
            <translation>
                <numerusform>{n} more product is running low.</numerusform>
                <numerusform>{n} more products are running low.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more products hold expired stock.</source>
            <translation>
                <numerusform>{n} more product holds expired stock.</numerusform>
                <numerusform>{n} more products hold expired stock.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more products will expire before they are used.</source>
            <translation>
                <numerusform>{n} more product will expire before it is used.</numerusform>
                <numerusform>{n} more products will expire before they are used.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more than taken out</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more than the book</source>
            <translation>
                <numerusform>{n} more than the book</numerusform>
                <numerusform>{n} more than the book</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} movements</source>
            <translation>
                <numerusform>{n} movement</numerusform>
                <numerusform>{n} movements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} movements brought in.</source>
            <translation>
                <numerusform>{n} movement brought in.</numerusform>
                <numerusform>{n} movements brought in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} not accounted for</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} people reached</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces</source>
            <translation>
                <numerusform>{n} piece</numerusform>
                <numerusform>{n} pieces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces brought back.</source>
            <translation>
                <numerusform>{n} piece brought back.</numerusform>
                <numerusform>{n} pieces brought back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces counted.</source>
            <translation>
                <numerusform>{n} piece counted.</numerusform>
                <numerusform>{n} pieces counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces differ</source>
            <translation>
                <numerusform>{n} piece differs</numerusform>
                <numerusform>{n} pieces differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces handed out.</source>
            <translation>
                <numerusform>{n} piece handed out.</numerusform>
                <numerusform>{n} pieces handed out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces noted.</source>
            <translation>
                <numerusform>{n} piece noted.</numerusform>
                <numerusform>{n} pieces noted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces noted. A report has been begun.</source>
            <translation>
                <numerusform>{n} piece noted. A report has been begun.</numerusform>
                <numerusform>{n} pieces noted. A report has been begun.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces on order.</source>
            <translation>
                <numerusform>{n} piece on order.</numerusform>
                <numerusform>{n} pieces on order.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces received.</source>
            <translation>
                <numerusform>{n} piece received.</numerusform>
                <numerusform>{n} pieces received.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces sent.</source>
            <translation>
                <numerusform>{n} piece sent.</numerusform>
                <numerusform>{n} pieces sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces taken out.</source>
            <translation>
                <numerusform>{n} piece taken out.</numerusform>
                <numerusform>{n} pieces taken out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reports that were issued are no longer true. Issue corrections.</source>
            <translation>
                <numerusform>{n} report that was issued is no longer true. Issue a correction.</numerusform>
                <numerusform>{n} reports that were issued are no longer true. Issue corrections.</numerusform>
            </translation>
        </message>
        <message>
            <source>{part} ÷ {whole} = {share}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{period} is not over. You can look at it now and issue it on its last day or later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{pieces} ordered on {day}, {open} still to come</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{place}, bag of {worker}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{place}, counted on {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{place}, {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{place}, {first} to {last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{product} at {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{product} at {place}: {count} can be handed out now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{product} can be counted now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{product}, lot {lot}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{product}, lot {lot} is recalled and still lies here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{product}, {lot}: counted {counted}, the book said {book}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{product}, {lot}: {count} were sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{product}: move {count} from {place} to {other}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{product}: nothing of it lies here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{product}: this row does not add up. Count again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{product}: worked out {order}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{product}: {asked} asked for in place of {order}, because {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{product}: {count} of E are out in bags.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{product}: {count} on order should have been here on {day}. Ask where they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{quantity} of {product} of this lot came in on that day already. Did they come twice?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{quantity} of {product}: pieces or gross? Before it was about {usual}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{quantity}, where it was about {usual} before: pieces or gross?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{rate} a month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{rate} a month ÷ {days} days in a month = {daily} a day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{report} of {period}, {about}: the book has changed since. Issue a correction.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{there} of {days} days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{usable} ÷ {rate} a month = {months} months</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{usable} − {lost} that expire first = {left}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{used} used in {n} days</source>
            <translation>
                <numerusform>{used} used in {n} day</numerusform>
                <numerusform>{used} used in {n} days</numerusform>
            </translation>
        </message>
        <message>
            <source>{used}, or more: it ran empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{value} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what}: how much is used is not known after so long without stock. Order by what you knew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what}: none left.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what}: something from before the count of {day} came in later. Look at it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what}: the book was below zero on {day}. Count again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what}: {count} expire soon, the first on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what}: {count} have expired. Put them aside.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what}: {count} left, enough until {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what}: {count} were in hand on {day} but not in the book. Count again, or look into it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what}: {count} will expire before they are used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{whole}.{tenth}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{word}, until {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{word}: {pieces}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“Red door”, “Box 4”: never the venue's own name. It stays in this vault: no paper shows it.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>A backup on a stick moves everything to another laptop: restore it there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Satchel can't exchange records with other laptops yet. Nothing is ever sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sync</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This laptop keeps its records to itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two laptops that both go on from the same backup can't be brought together yet.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Terminal</name>
        <message numerus="yes">
            <source>  and {n} more</source>
            <translation>
                <numerusform>  and {n} more</numerusform>
                <numerusform>  and {n} more</numerusform>
            </translation>
        </message>
        <message>
            <source>  line {line}: {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source> (taken back)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A second part of the recovery sheet: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All of it is whole.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An encrypted, offline toolkit. Without a command the window opens.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy it onto paper now, and keep it outside the centre: it is shown this once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Group {place} of 7 on part {part}: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Group {place} of 7 on the new sheet: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I have them here, whatever the book says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep the recovery code outside the centre. It opens everything when a passphrase is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Left out:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {line} was left out. {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lubricant for 100 condoms: {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New passphrase: {phrase}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No slips.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing needs to be moved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passphrase of the day of the backup: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Passphrase:    {phrase}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recovery code, part {part}: {code}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recovery code: {code}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Satchel made a mistake ({trace}). Nothing typed is shown here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That isn't it. Look again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The backup of {day} is in place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The directory is empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file opens with these words. Say them by phone, never with the file:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The new sheet is in force. Destroy the old one: it opens nothing any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The new sheet is in {name}. Print it now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recovery sheet opened the vault. First a new passphrase and a new sheet are made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The same once more: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The six words once more: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The six words: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The vault is made. Write both of these on paper now: they are shown this once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The vault opens ({role}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To take them back: satchel stock undo-import {batch}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>VERB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was there before is kept, until you remove it, in:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whose passphrase is set anew (a number)? </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write it on paper now: it is shown this once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Written to {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Written to {name}. Anyone who gets that file can read it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a monthly ledger (CSV) to import on the way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a name that ends in .pdf</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a place of the directory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a place where stock lies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a place where stock lies; else the whole centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a product's code or name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a vault to practise in, filled with made-up records</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>answer every question with yes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>asked from whom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>at every place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>back to what is usual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>bring in a table (CSV): months, movements or balances</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>bring in such a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>check every page, entry and table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>close a quarter for ever; coordinators only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>do a night's work through the real window and leave pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>educator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>else as the file's name ends</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>every place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>first day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>first month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>folder for the pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>folder of the vault</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>how long the slip is good for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>how many of a line did not arrive; lines are counted from 1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>how many of each</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>issue a report and write it to a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>language of the answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>language of the paper</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>language of the slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>last day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>last day or month of use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>last month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>letters and boxes only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>list the reports that were issued</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>lot by lot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>lubricant wanted for 100 condoms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>make a slip and write its page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>make a vault</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>make the new recovery sheet in three parts, of which two open everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>note an order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>note what an answer says to have arrived</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>note what came in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>note what came of a slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>note what was handed out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>only say what would happen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>only those that wait for review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>only those to ask about</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>open it, say so and close it again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pieces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pieces a month, 0: not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>print product and lot beside the code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>put a backup in the place of the vault</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>read places from a table (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>read the passphrase from this file descriptor, one line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>rebuild tables that do not fit the entries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>recovery sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>reports, closed quarters and their summary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>say what a scanned code means</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>see whether a passphrase opens the vault</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>send stock to another centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>show closed quarters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>show how many people of each group were reached</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>show one slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>show or set the levels, in months</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>show or set what people need in a month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>show reports, the latest month first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>show slips</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>show the directory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>show what is on hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>show what is on order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>show what was sent and what arrived</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>slips that send a person to a service</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>take back a whole import</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>take back the last mark of a slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>take in what another centre's file says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the answer for the other centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the chart's figures as a table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the day, where it is not today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the donor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the file that goes with it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the file to write</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the first count of a new ledger</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the lot's number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the month, as 2026-06</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the other centre</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the quarter, as 2026-2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>to how many people</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>type a passphrase of your own instead of six picked words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>very low, low, full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what a product code means</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what is there, what came and went</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what its lines are, where the column names do not say so</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what the centre is called</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what the first coordinator is called</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what the ledger comes to, and how it is worked out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what the scanner typed, or the code under a label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what to bring from one place to another</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>when it should be here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>where a lot is and who had it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>where a recovery sheet opens the vault: write the new one into this PDF, instead of showing it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>where to (without it: the place from Settings)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>where to write it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>where to write the page (PDF)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>which column of the file holds what:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>which figure is which data element of DHIS2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>which movement a word of the file means:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>which report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>which; without it they are shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>who gave it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>why not, where the person was not helped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with every sum written out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>write a backup and read it back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>write an empty shift sheet (PDF)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>write it as a PDF instead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>write it to a CSV file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>write labels for the lots of a place (PDF)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>write the counts of a closed quarter; practice vaults only so far</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>write the page of a slip again</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{n} entries checked.</source>
            <translation>
                <numerusform>{n} entry checked.</numerusform>
                <numerusform>{n} entries checked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} entries saved and read back.</source>
            <translation>
                <numerusform>{n} entry saved and read back.</numerusform>
                <numerusform>{n} entries saved and read back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} entries.</source>
            <translation>
                <numerusform>{n} entry.</numerusform>
                <numerusform>{n} entries.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines came in.</source>
            <translation>
                <numerusform>{n} line came in.</numerusform>
                <numerusform>{n} lines came in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines would come in.</source>
            <translation>
                <numerusform>{n} line would come in.</numerusform>
                <numerusform>{n} lines would come in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places added.</source>
            <translation>
                <numerusform>{n} place added.</numerusform>
                <numerusform>{n} places added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places would be added.</source>
            <translation>
                <numerusform>{n} place would be added.</numerusform>
                <numerusform>{n} places would be added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} tables compared with what the entries add up to.</source>
            <translation>
                <numerusform>{n} table compared with what the entries add up to.</numerusform>
                <numerusform>{n} tables compared with what the entries add up to.</numerusform>
            </translation>
        </message>
        <message>
            <source>{place}. {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“satchel doctor --repair” rebuilds the tables.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>1. Count what is in the cupboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>2. Look at the centre's areas and units</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>2. Read a rights sheet aloud once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>3. Make a backup on a stick</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A laptop can be lost or taken. The stick brings everything back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hand out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Incidents name an area and a unit from this list, and nothing finer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is easier to say at night when you have said it before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last backup today</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Last backup {n} days ago</source>
            <translation>
                <numerusform>Last backup yesterday</numerusform>
                <numerusform>Last backup {n} days ago</numerusform>
            </translation>
        </message>
        <message>
            <source>Make a slip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing received or counted yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing waits for you now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Record an incident</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show a sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Show {n} more</source>
            <translation>
                <numerusform>Show {n} more</numerusform>
                <numerusform>Show {n} more</numerusform>
            </translation>
        </message>
        <message>
            <source>Stock then knows what there is and tells you before it runs out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What to do first</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>lasts {n} months</source>
            <translation>
                <numerusform>lasts {n} month</numerusform>
                <numerusform>lasts {n} months</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing left to hand out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pieces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>runs out {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>use not known yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{n} changes since then</source>
            <translation>
                <numerusform>{n} change since then</numerusform>
                <numerusform>{n} changes since then</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>No picture could be taken of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing can be written here, so the home folder is used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Satchel shows itself without one: pictures and papers are put into {folder}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tour went wrong:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no screen here, so no window can be shown.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{n} pictures and {papers} papers are in {folder} ({seconds} s).</source>
            <translation>
                <numerusform>{n} picture and {papers} papers are in {folder} ({seconds} s).</numerusform>
                <numerusform>{n} pictures and {papers} papers are in {folder} ({seconds} s).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Vocabulary</name>
        <message>
            <source>18 to 24</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>25 to 34</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>35 or older</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A colleague at work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A health worker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A lawyer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A lawyer in court</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A lawyer now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A photo or film exists</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A safe place tonight</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A second account</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About that quarter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accompanied by a peer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Acted against the person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Admitted it and called it right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adult, age not said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Afternoon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Against the organisation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An outreach worker who saw it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another law</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Armed forces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Arrested without lawful grounds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bar, hotel, lodge or massage venue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Beating and force</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Belongings or premises damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Border or transport hub</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Broken bone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Brothel or shared work flat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bystander</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cell, lock-up or prison</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Charge sheet, receipt or medical paper</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Charged under a same-sex or gender-expression law</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Charged under an HIV exposure or transmission law</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Charged under drug law, or over needles or syringes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Charged under public-order, nuisance, vagrancy or municipal rules</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Charged, and free</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check for infections</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Child care</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Child taken away or threatened to be</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Client</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Coded answers may go to legal aid, without who</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Community police or auxiliary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Complaint filed (its number is sealed)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Conditions in custody, deaths</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Condoms and lubricant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Condoms or lubricant destroyed, or carrier made to destroy or swallow them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Condoms or lubricant taken</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Condoms, lubricant, wrappers, safer-sex signs or leaflets used as evidence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contact lost</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Could they call someone?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Could they see a lawyer?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Could this be the same as another report?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counselling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count it in summaries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Court</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Customary or religious leader</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cuts or bleeding</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Death in custody</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Death threats</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Debt taken on to pay police</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Degrading detention conditions: food, water, space, sanitation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Denied it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Did it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Did they get the care they needed?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Died</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Discriminatory treatment by an official</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Driven off and left somewhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drop-in centre or outreach point</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drugs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Elected official</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Emergency contraception</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Emergency contraception within 120 hours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Evicted or moved on from home, venue or area</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Evidence planted or false charge made up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exposure to HIV or an infection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fear, no sleep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fined</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First legal help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First support</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forced medical or body examination</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forced or tricked into signing or confessing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forced or unconsented HIV or STI test</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forced registration, health card or police-run condom check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forced tests, health and privacy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forced to sign</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forced treatment, contraception or detoxification</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Four to nine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From a document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gang or criminal group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Going on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>HIV exposure or transmission</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>HIV status or other health fact disclosed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>HIV test, by own choice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Had authority and failed to stop it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Health facility</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Health or social worker, on their own account</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Health worker acting for the police or state</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Held before trial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Held beyond the legal time limit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Held in a shelter, rehabilitation or re-education centre against own will</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Held or charged under anti-trafficking law against own account</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Held with persons of another gender, or gender not respected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help with bail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Immigration</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Immigration or border officer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a shelter or rehabilitation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In hospital</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Insults or degrading words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Investigation open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It could lead to somebody.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was written by mistake, or in the wrong report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keeping a brothel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Killed outside custody</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Landlord or neighbour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Legal advice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let go after paying</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let go on bail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let go without charge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lived it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Living on earnings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lost consciousness</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lost home</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lost income</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Made to inform on others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Made to work unpaid, such as cleaning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Man</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Manager, bar or venue owner</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mass round-up or sweep of a street or venue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Media accompanying officials</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Medical care</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Medicine against HIV (PEP)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Medicine against HIV within 72 hours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Medicine or medical care refused in custody</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Missed medicine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Money demanded or taken to avoid arrest or be released</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Money for transport</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Money or belongings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Morals or religious police</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More than a month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Morning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Municipal or council officer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New condoms and lubricant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Night</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No action wanted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Non-binary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None seen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not asked to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not settled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not taken before a judge or magistrate in time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not told the reason for arrest or the charge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing else</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Officer charged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Officer disciplined</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Online or phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ordered it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Organisation, drop-in centre or outreach obstructed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other abuse (told in the sealed account)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Outreach worker or peer educator stopped, searched or arrested over supplies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Own home</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pain or bruises</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paraded, photographed, filmed or shown to media</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Partly settled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Partner or family</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Partner, family, manager or landlord charged over earnings or premises</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Peer educator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phone searched or unlocked by force</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phone, money, documents or medicine taken and not returned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Physical assault</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Please look at the area and the place again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Please look at the month again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Please look at the numbers taken again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Please look at what happened again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Please look at what was agreed again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Please look at who did it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Police or other vehicle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Police refused to record or act on a complaint</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Police station or post</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Police, plain clothes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Police, uniformed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prison or lock-up staff</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Private security guard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prosecutor or court official</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Public order or nuisance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Punished under customary or religious law</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Raid or search of home or workplace</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rape</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rape by more than one person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refused a lawyer or paralegal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refused contact with family or organisation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refused to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rehabilitation or shelter facility</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Removed from the country</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reported on paper</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rescue organisation taking part in a raid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Retaliation after a complaint or for helping others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rights refused in the procedure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Risk of pregnancy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Same-sex acts or gender expression</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saw it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Selling or buying sex</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sentenced to prison</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Severe pain inflicted to punish, coerce or obtain a confession</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sex demanded or forced to avoid arrest or be released</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sex work, identity or orientation disclosed to others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sex worker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sexual assault or forced touching</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sexual harassment or sexual comments</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sexual services taken as an investigation method</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sexual violence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shelter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shelter or rehabilitation staff</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Signed and did not understand it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Signed and understood it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Soliciting or loitering</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Some time that year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Somebody went there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Somebody who heard of it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Somebody who saw it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Someone to talk to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something else</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something for show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Staff of another organisation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Staff or volunteer of this organisation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped or followed without a reason given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped, arrested or held</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Street or road</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strip search or forced nakedness</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Suspected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken in a raid-and-rescue against own will</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken to an oversight body</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken, whereabouts unknown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Talk with the police liaison</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ten or more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The month is known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The person affected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The person asked for it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The same place or unit before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Their medicine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Third party controlling work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Threatened with or subjected to deportation or removal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Threats against family, friends or children, including custody</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Threats against the person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Threats, insults and exposure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Told by others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Told by the person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Totals may be made public</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Totals may go to our network</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Traffic or transport police</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trafficking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trans man</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trans woman</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Transport</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two or three</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two to four weeks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unlawful or inflated bail, fine or surety</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Up to a day's earnings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Up to a week's earnings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Usual work area outdoors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Vagrancy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Vice, anti-trafficking or special unit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Vigilante or crowd</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Was present</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Was the person held?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We may ask them again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Weapon, baton, spray or restraint used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Were they brought before a judge in time?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Were they told the reason?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Withdrawn by the person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Within two weeks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Woman</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Wipe</name>
        <message>
            <source>Backups on sticks, disks and other computers still hold everything up to their day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep holding to destroy the vault on this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let go to stop. It cannot be undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other laptops of the centre that share records still have their own vault.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paper is still there: printed sheets, slips and recovery sheets.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Some files of the vault could not be deleted. Without the keys nobody can read them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Somebody who looks closely can see that a vault was here, and when it was deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Summaries and slips that were saved or sent are still where they went.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk may keep older copies of the key file: snapshots, system backups, worn-out cells of a stick.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file with the vault's keys could not be overwritten. Whoever has a passphrase can still open the vault.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The vault on this computer is gone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is what still exists:</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
