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
            <source>A safe place tonight</source>
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
            <source>Arrived</source>
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
            <source>Condoms and lubricant</source>
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
            <source>Free</source>
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
            <source>Infection check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Legal advice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lost contact</source>
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
            <source>No money for the way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not known</source>
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
            <source>Sent on elsewhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Someone to talk to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is a fee</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They ask for papers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They don't do that</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They were full</source>
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
            <source>Waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Was afraid</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Work or children</source>
            <translation type="unfinished"></translation>
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
</TS>
