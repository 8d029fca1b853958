<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Calendar</name>
        <message>
            <source>Apr</source>
            <translation>avr.</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>août</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>déc.</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>févr.</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>ven.</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>janv.</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>juil.</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>juin</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>mars</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mai</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>lun.</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>nov.</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>oct.</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>sam.</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>sept.</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>dim.</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>jeu.</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>mar.</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>mer.</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <source>{day} {year}</source>
            <translation>{day} {year}</translation>
        </message>
        <message>
            <source>{first}–{last} {year}</source>
            <translation>{first}–{last} {year}</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month}</source>
            <translation>{weekday} {day} {month}</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>A small fee for the card</source>
            <translation>Une petite somme pour la carte</translation>
        </message>
        <message>
            <source>Ask for sister Ama</source>
            <translation>Demander sœur Ama</translation>
        </message>
        <message>
            <source>Behind the fish market, the green door beside the pharmacy</source>
            <translation>Derrière le marché au poisson, la porte verte à côté de la pharmacie</translation>
        </message>
        <message>
            <source>Box 4</source>
            <translation>Boîte 4</translation>
        </message>
        <message>
            <source>Bus 4, last stop. Second floor</source>
            <translation>Bus 4, terminus. Deuxième étage</translation>
        </message>
        <message>
            <source>Call first, somebody meets you at the chapel</source>
            <translation>Appelez d’abord, on vient vous chercher à la chapelle</translation>
        </message>
        <message>
            <source>Central patrol</source>
            <translation>Patrouille du centre</translation>
        </message>
        <message>
            <source>Centre cupboard</source>
            <translation>Armoire du centre</translation>
        </message>
        <message>
            <source>Corner house</source>
            <translation>Maison du coin</translation>
        </message>
        <message>
            <source>Corner house clinic</source>
            <translation>Clinique Maison du coin</translation>
        </message>
        <message>
            <source>Day and night</source>
            <translation>Jour et nuit</translation>
        </message>
        <message>
            <source>District depot</source>
            <translation>Dépôt du district</translation>
        </message>
        <message>
            <source>District hospital, door C</source>
            <translation>Hôpital de district, porte C</translation>
        </message>
        <message>
            <source>Every day, 8-18</source>
            <translation>Tous les jours, 8-18 h</translation>
        </message>
        <message>
            <source>Every night, 20-4</source>
            <translation>Toutes les nuits, 20-4 h</translation>
        </message>
        <message>
            <source>Ground floor, window 7</source>
            <translation>Rez-de-chaussée, guichet 7</translation>
        </message>
        <message>
            <source>Harbour</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Harbour Latex</source>
            <translation>Latex du Port</translation>
        </message>
        <message>
            <source>Harbour post</source>
            <translation>Poste du port</translation>
        </message>
        <message>
            <source>Hill side</source>
            <translation>La colline</translation>
        </message>
        <message>
            <source>I come for the morning group</source>
            <translation>Je viens pour le groupe du matin</translation>
        </message>
        <message>
            <source>Listening line</source>
            <translation>Ligne d’écoute</translation>
        </message>
        <message>
            <source>Mon to Fri, 7-15</source>
            <translation>Lun. à ven., 7-15 h</translation>
        </message>
        <message>
            <source>Mon, Wed, Fri, 8-12</source>
            <translation>Lun., mer., ven., 8-12 h</translation>
        </message>
        <message>
            <source>National programme</source>
            <translation>Programme national</translation>
        </message>
        <message>
            <source>Night Market Centre</source>
            <translation>Centre Marché de nuit</translation>
        </message>
        <message>
            <source>Night squad</source>
            <translation>Brigade de nuit</translation>
        </message>
        <message>
            <source>Old town</source>
            <translation>Vieille ville</translation>
        </message>
        <message>
            <source>Papers desk, town hall</source>
            <translation>Bureau des papiers, mairie</translation>
        </message>
        <message>
            <source>Red door</source>
            <translation>Porte rouge</translation>
        </message>
        <message>
            <source>River centre</source>
            <translation>Centre de la rivière</translation>
        </message>
        <message>
            <source>Room 4, law faculty</source>
            <translation>Salle 4, faculté de droit</translation>
        </message>
        <message>
            <source>Side door of the faculty, ring twice</source>
            <translation>Porte de côté de la faculté, sonner deux fois</translation>
        </message>
        <message>
            <source>Station road</source>
            <translation>Route de la gare</translation>
        </message>
        <message>
            <source>Team B</source>
            <translation>Équipe B</translation>
        </message>
        <message>
            <source>The green roof</source>
            <translation>Le toit vert</translation>
        </message>
        <message>
            <source>Tue and Thu, 9-16. By phone day and night</source>
            <translation>Mar. et jeu., 9-16 h. Par téléphone jour et nuit</translation>
        </message>
        <message>
            <source>wet box</source>
            <translation>carton mouillé</translation>
        </message>
    </context>
    <context>
        <name>Incidents</name>
        <message>
            <source>A closed quarter is fixed for ever: exactly these reports, as they are now. What comes in later belongs to the next one.</source>
            <translation>Un trimestre clos ne change plus jamais : ces signalements-là, tels qu’ils sont maintenant. Ce qui arrive après compte dans le suivant.</translation>
        </message>
        <message>
            <source>A file lies open on the disk. Whoever finds it can read it.</source>
            <translation>Un fichier sur le disque n’est pas protégé. Qui le trouve peut le lire.</translation>
        </message>
        <message>
            <source>A month and an area are enough. No day, no street, no name of a venue.</source>
            <translation>Un mois et un quartier suffisent. Pas de jour, pas de rue, pas de nom de bar.</translation>
        </message>
        <message>
            <source>A person under 18 is not written down. Help does not stop.</source>
            <translation>On n’écrit rien sur une personne de moins de 18 ans. L’aide continue.</translation>
        </message>
        <message>
            <source>A report is not finished. Go on with it or drop it.</source>
            <translation>Un signalement n’est pas terminé. Continuez-le ou abandonnez-le.</translation>
        </message>
        <message>
            <source>A summary that has left cannot be called back. Its full protection is not built yet, so these records write none. In the practice records you can try every step.</source>
            <translation>Un bilan qui est sorti ne se rattrape pas. Sa protection complète n’existe pas encore, donc ici on n’en écrit pas. Dans le coffre d’essai, vous pouvez essayer chaque étape.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Récit</translation>
        </message>
        <message>
            <source>Account erased</source>
            <translation>Récit effacé</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>Récit ouvert</translation>
        </message>
        <message>
            <source>Account sealed</source>
            <translation>Récit scellé</translation>
        </message>
        <message>
            <source>Add a part</source>
            <translation>Ajouter une suite</translation>
        </message>
        <message>
            <source>Add a part to the account</source>
            <translation>Ajouter une suite au récit</translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>Les ajouter</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <source>Agreed to</source>
            <translation>Accord donné</translation>
        </message>
        <message>
            <source>All acts</source>
            <translation>Tous les actes</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>Tous les quartiers</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Tous les groupes</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Tous les états</translation>
        </message>
        <message>
            <source>All that wait</source>
            <translation>Tout ce qui attend</translation>
        </message>
        <message>
            <source>Alt+Down: next place. Alt+Enter: write the other words.</source>
            <translation>Alt+Bas : endroit suivant. Alt+Entrée : écrire les autres mots.</translation>
        </message>
        <message>
            <source>Answered: it is right</source>
            <translation>Réponse : c’est juste</translation>
        </message>
        <message>
            <source>Any month</source>
            <translation>Tous les mois</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Quartier</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>Ask back</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>Demander d’abord</translation>
        </message>
        <message>
            <source>Ask the person first. Nothing is kept before they say yes.</source>
            <translation>Demandez d’abord à la personne. Rien n’est gardé avant son oui.</translation>
        </message>
        <message>
            <source>Ask what they need before you write.</source>
            <translation>Demandez de quoi elle a besoin avant d’écrire.</translation>
        </message>
        <message>
            <source>Ask your coordinator now.</source>
            <translation>Demandez maintenant à la coordination.</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Question posée</translation>
        </message>
        <message>
            <source>Back to the quarters</source>
            <translation>Retour aux trimestres</translation>
        </message>
        <message>
            <source>Back to the reports</source>
            <translation>Retour aux signalements</translation>
        </message>
        <message>
            <source>Believe them. Do not ask for more than they tell.</source>
            <translation>Croyez la personne. N’en demandez pas plus que ce qu’elle dit.</translation>
        </message>
        <message>
            <source>Belongs with it</source>
            <translation>Lié à ceci</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appeler</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change a report</source>
            <translation>Modifier un signalement</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Le modifier</translation>
        </message>
        <message>
            <source>Change: {field}</source>
            <translation>Modifier : {field}</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Changed since review</source>
            <translation>Modifié depuis relecture</translation>
        </message>
        <message>
            <source>Choose a question first.</source>
            <translation>Choisissez d’abord une question.</translation>
        </message>
        <message>
            <source>Choose a reason first.</source>
            <translation>Choisissez d’abord une raison.</translation>
        </message>
        <message>
            <source>Choose a report on the left to read it.</source>
            <translation>Choisissez un signalement à gauche pour le lire.</translation>
        </message>
        <message>
            <source>Choose all that fit.</source>
            <translation>Choisissez tout ce qui convient.</translation>
        </message>
        <message>
            <source>Choose all that happened. You can search or open a group.</source>
            <translation>Choisissez tout ce qui s’est passé. Vous pouvez chercher ou ouvrir un groupe.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Le clore</translation>
        </message>
        <message>
            <source>Close {quarter}</source>
            <translation>Clore {quarter}</translation>
        </message>
        <message>
            <source>Close {quarter}?</source>
            <translation>Clore {quarter} ?</translation>
        </message>
        <message>
            <source>Closed quarters</source>
            <translation>Trimestres clos</translation>
        </message>
        <message>
            <source>Closing the quarter…</source>
            <translation>Clôture du trimestre…</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Condoms or lubricant taken from stock</source>
            <translation>Préservatifs ou lubrifiant pris dans le stock</translation>
        </message>
        <message>
            <source>Condoms taken</source>
            <translation>Préservatifs pris</translation>
        </message>
        <message>
            <source>Counted together with others it can help to show what the police do.</source>
            <translation>Compté avec d’autres, cela peut aider à montrer ce que fait la police.</translation>
        </message>
        <message>
            <source>Ctrl and Enter go on too.</source>
            <translation>Ctrl et Entrée font aussi avancer.</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>Garde à vue</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>L’abandonner</translation>
        </message>
        <message>
            <source>Drop this report? What was written and sealed is gone. This cannot be undone.</source>
            <translation>Abandonner ce signalement ? Ce qui est écrit et scellé disparaît. Impossible de revenir en arrière.</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Erase it</source>
            <translation>L’effacer</translation>
        </message>
        <message>
            <source>Erase this account</source>
            <translation>Effacer ce récit</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Effacé</translation>
        </message>
        <message>
            <source>Every question may stay empty.</source>
            <translation>Chaque question peut rester vide.</translation>
        </message>
        <message>
            <source>Figures of {quarter}</source>
            <translation>Chiffres, {quarter}</translation>
        </message>
        <message>
            <source>Fill it in</source>
            <translation>Le remplir</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Health, shelter, a lawyer and child protection: make a slip now. PEP works within 3 days.</source>
            <translation>Santé, abri, avocat, protection de l’enfance : faites un bon maintenant. La PEP (médicament contre le VIH) agit dans les 3 jours.</translation>
        </message>
        <message>
            <source>Help does not wait for this form. You can make a slip at any time.</source>
            <translation>L’aide n’attend pas ce formulaire. Vous pouvez faire un bon à tout moment.</translation>
        </message>
        <message>
            <source>Help goes on: a slip for a clinic or a lawyer needs no report.</source>
            <translation>L’aide continue : un bon pour une clinique ou un avocat ne demande aucun signalement.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>How many were there?</source>
            <translation>Combien étaient-ils ?</translation>
        </message>
        <message>
            <source>How old are they? Ask, do not guess.</source>
            <translation>Quel âge a la personne ? Demandez, ne devinez pas.</translation>
        </message>
        <message>
            <source>How to listen</source>
            <translation>Comment écouter</translation>
        </message>
        <message>
            <source>I can write down what happened: answers to tick, no name, no phone, no day.</source>
            <translation>Je peux noter ce qui s’est passé : des réponses à cocher, pas de nom, pas de téléphone, pas de jour.</translation>
        </message>
        <message>
            <source>In a closed quarter</source>
            <translation>Dans un trimestre clos</translation>
        </message>
        <message>
            <source>In the person's own words</source>
            <translation>Avec les mots de la personne</translation>
        </message>
        <message>
            <source>In which area?</source>
            <translation>Dans quel quartier ?</translation>
        </message>
        <message>
            <source>In which month?</source>
            <translation>Quel mois ?</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Signalements</translation>
        </message>
        <message>
            <source>It is gone for good. Older backups and copies already taken still hold it.</source>
            <translation>Il disparaît pour toujours. Les sauvegardes plus anciennes et les copies déjà faites le gardent.</translation>
        </message>
        <message>
            <source>It is not filled in yet.</source>
            <translation>Ce n’est pas encore rempli.</translation>
        </message>
        <message>
            <source>It is noted. Now save the files where you need them.</source>
            <translation>C’est noté. Enregistrez maintenant les fichiers où il vous les faut.</translation>
        </message>
        <message>
            <source>It is right</source>
            <translation>C’est juste</translation>
        </message>
        <message>
            <source>It is sealed while you type. Only the coordinator can open it.</source>
            <translation>Le texte est scellé pendant que vous tapez. Seule la coordination peut l’ouvrir.</translation>
        </message>
        <message>
            <source>It is shown as soon as somebody says that they are under 18.</source>
            <translation>Il s’affiche dès que quelqu’un dit avoir moins de 18 ans.</translation>
        </message>
        <message>
            <source>It was changed after its review. The closed quarter does not change.</source>
            <translation>Modifié après la relecture. Le trimestre clos ne change pas.</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Garder ceci</translation>
        </message>
        <message>
            <source>Keep this: {value}</source>
            <translation>Garder ceci : {value}</translation>
        </message>
        <message>
            <source>Kept as a draft at every step.</source>
            <translation>Gardé en brouillon à chaque étape.</translation>
        </message>
        <message>
            <source>Kept. The other stays in the history.</source>
            <translation>Gardé. L’autre reste dans l’historique.</translation>
        </message>
        <message>
            <source>Kind of place</source>
            <translation>Genre de lieu</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Langue du papier</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>12 derniers mois</translation>
        </message>
        <message>
            <source>Last 3 months</source>
            <translation>3 derniers mois</translation>
        </message>
        <message>
            <source>Look it over</source>
            <translation>Tout revoir</translation>
        </message>
        <message>
            <source>Lubricant taken</source>
            <translation>Lubrifiant pris</translation>
        </message>
        <message>
            <source>Make a slip</source>
            <translation>Faire un bon</translation>
        </message>
        <message>
            <source>Make a slip for help</source>
            <translation>Faire un bon pour l’aide</translation>
        </message>
        <message>
            <source>Mark as reviewed</source>
            <translation>Marquer comme relu</translation>
        </message>
        <message>
            <source>Marked as reviewed.</source>
            <translation>Marqué comme relu.</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Names in this script cannot be checked: look yourself. It is sealed all the same.</source>
            <translation>Dans cette écriture, on ne peut pas vérifier les noms : regardez vous-même. Le texte est scellé de toute façon.</translation>
        </message>
        <message>
            <source>Names, badge numbers, plates and days may stand here and nowhere else. It is sealed while you type. You cannot read it again, only the coordinator can.</source>
            <translation>Les noms, matricules, plaques et jours ont leur place ici et nulle part ailleurs. Le texte est scellé pendant que vous tapez. Vous ne pourrez pas le relire, seule la coordination le peut.</translation>
        </message>
        <message>
            <source>Needed now</source>
            <translation>Besoins maintenant</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Endroit suivant</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>No quarter is closed yet.</source>
            <translation>Aucun trimestre n’est encore clos.</translation>
        </message>
        <message>
            <source>No report fits these filters.</source>
            <translation>Aucun signalement ne correspond à ces filtres.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>None of these is needed to keep the report or to get help.</source>
            <translation>Rien de cela n’est obligatoire pour garder le signalement ou pour recevoir de l’aide.</translation>
        </message>
        <message>
            <source>None was told, or it was not sealed here.</source>
            <translation>Pas de récit, ou il n’a pas été scellé ici.</translation>
        </message>
        <message>
            <source>Not finished: {what}</source>
            <translation>Pas terminé : {what}</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non dit</translation>
        </message>
        <message>
            <source>Nothing chosen yet</source>
            <translation>Rien de choisi</translation>
        </message>
        <message>
            <source>Nothing is kept before the person says yes.</source>
            <translation>Rien n’est gardé avant le oui de la personne.</translation>
        </message>
        <message>
            <source>Nothing is kept yet.</source>
            <translation>Rien n’est encore gardé.</translation>
        </message>
        <message>
            <source>Nothing is sealed yet.</source>
            <translation>Rien n’est encore scellé.</translation>
        </message>
        <message>
            <source>Nothing is written down yet.</source>
            <translation>Rien n’est encore noté.</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Rien n’est encore écrit.</translation>
        </message>
        <message>
            <source>Nothing more. It is kept, and counted in no summary.</source>
            <translation>Rien de plus. Il est gardé, et compté dans aucun bilan.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a changé.</translation>
        </message>
        <message>
            <source>Nothing with these words. Try another, or look in the groups.</source>
            <translation>Rien avec ces mots. Essayez-en un autre, ou regardez dans les groupes.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>L’ouvrir</translation>
        </message>
        <message>
            <source>Open the sealed account? That you opened it stays in the history.</source>
            <translation>Ouvrir le récit scellé ? Votre ouverture reste dans l’historique.</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>Page {page} sur {total}</translation>
        </message>
        <message>
            <source>Path for people under 18</source>
            <translation>Chemin pour les moins de 18 ans</translation>
        </message>
        <message>
            <source>People of this centre can see the ticked answers.</source>
            <translation>L’équipe de ce centre peut voir les réponses cochées.</translation>
        </message>
        <message>
            <source>Print the paper</source>
            <translation>Imprimer le papier</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Quarters</source>
            <translation>Trimestres</translation>
        </message>
        <message>
            <source>Question open</source>
            <translation>Question en attente</translation>
        </message>
        <message>
            <source>Read it back</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Read it with the person</source>
            <translation>Le lire avec la personne</translation>
        </message>
        <message>
            <source>Read this to the person</source>
            <translation>À lire à la personne</translation>
        </message>
        <message>
            <source>Record an incident</source>
            <translation>Faire un signalement</translation>
        </message>
        <message>
            <source>Report {code}</source>
            <translation>Signalement {code}</translation>
        </message>
        <message>
            <source>Report {code} is submitted.</source>
            <translation>Signalement {code} terminé.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Signalements</translation>
        </message>
        <message>
            <source>Review the reports first.</source>
            <translation>Relisez d’abord les signalements.</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>Relu</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save the changes</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save the paper (PDF)</source>
            <translation>Enregistrer le papier (PDF)</translation>
        </message>
        <message>
            <source>Save the table (CSV)</source>
            <translation>Enregistrer le tableau (CSV)</translation>
        </message>
        <message>
            <source>Say this first</source>
            <translation>À dire d’abord</translation>
        </message>
        <message>
            <source>Seal and add</source>
            <translation>Sceller, ajouter</translation>
        </message>
        <message numerus="yes">
            <source>Sealed, {n} words</source>
            <translation>
                <numerusform>Scellé, {n} mot</numerusform>
                <numerusform>Scellé, {n} mots</numerusform>
            </translation>
        </message>
        <message>
            <source>Search what happened</source>
            <translation>Chercher ce qui s’est passé</translation>
        </message>
        <message>
            <source>Search: arrest, money, condoms…</source>
            <translation>Chercher : arrestation, argent…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Show a rights sheet</source>
            <translation>Montrer une fiche</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>En voir plus</translation>
        </message>
        <message>
            <source>Show: {what}</source>
            <translation>Montrer : {what}</translation>
        </message>
        <message>
            <source>Slip {code}</source>
            <translation>Bon {code}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Still needed: {fields}</source>
            <translation>Il manque encore : {fields}</translation>
        </message>
        <message>
            <source>Stop here. Nothing was kept.</source>
            <translation>Arrêtez ici. Rien n’a été gardé.</translation>
        </message>
        <message>
            <source>Stop when they want to stop.</source>
            <translation>Arrêtez dès que la personne veut arrêter.</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>Take away: {act}</source>
            <translation>Enlever : {act}</translation>
        </message>
        <message>
            <source>Tell the person, before they say more, what you must pass on and to whom.</source>
            <translation>Avant qu’elle en dise plus, dites à la personne ce que vous devez transmettre, et à qui.</translation>
        </message>
        <message>
            <source>That is all right. Nothing was kept.</source>
            <translation>C’est très bien ainsi. Rien n’a été gardé.</translation>
        </message>
        <message>
            <source>The account</source>
            <translation>Le récit</translation>
        </message>
        <message>
            <source>The account is erased.</source>
            <translation>Le récit est effacé.</translation>
        </message>
        <message>
            <source>The change is saved. Before and after stay in the history.</source>
            <translation>La modification est enregistrée. L’avant et l’après restent dans l’historique.</translation>
        </message>
        <message>
            <source>The coordinator closes it.</source>
            <translation>C’est la coordination qui le clôt.</translation>
        </message>
        <message>
            <source>The files</source>
            <translation>Les fichiers</translation>
        </message>
        <message>
            <source>The one who wrote it finds the question on Today.</source>
            <translation>La personne qui l’a écrit verra la question sur la page Aujourd’hui.</translation>
        </message>
        <message>
            <source>The paper, before it is written</source>
            <translation>Le papier, avant de l’écrire</translation>
        </message>
        <message>
            <source>The part is sealed and added.</source>
            <translation>La suite est scellée et ajoutée.</translation>
        </message>
        <message>
            <source>The path for people under 18 is not filled in yet.</source>
            <translation>Le chemin pour les moins de 18 ans n’est pas encore écrit.</translation>
        </message>
        <message>
            <source>The path for people under 18 is saved.</source>
            <translation>Le chemin pour les moins de 18 ans est enregistré.</translation>
        </message>
        <message>
            <source>The quarter is closed.</source>
            <translation>Le trimestre est clos.</translation>
        </message>
        <message>
            <source>The question is answered.</source>
            <translation>La question a sa réponse.</translation>
        </message>
        <message>
            <source>The summary is written and noted.</source>
            <translation>Le bilan est écrit et noté.</translation>
        </message>
        <message>
            <source>Their own words go into the sealed account.</source>
            <translation>Ses propres mots vont dans le récit scellé.</translation>
        </message>
        <message>
            <source>There is a question about report {code}.</source>
            <translation>Il y a une question sur le signalement {code}.</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Impossible de revenir en arrière.</translation>
        </message>
        <message>
            <source>This centre's path</source>
            <translation>Le chemin de ce centre</translation>
        </message>
        <message>
            <source>This is only possible in practice</source>
            <translation>Possible seulement en essai</translation>
        </message>
        <message>
            <source>This may stay empty. Badge numbers and plates belong in the sealed account only.</source>
            <translation>Ceci peut rester vide. Les matricules et les plaques vont seulement dans le récit scellé.</translation>
        </message>
        <message>
            <source>This may stay empty. The coded answers count without it.</source>
            <translation>Ceci peut rester vide. Les réponses cochées comptent quand même.</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Ce mois-ci</translation>
        </message>
        <message>
            <source>Tick what happened: month, area and acts, no names.</source>
            <translation>Cochez ce qui s’est passé : mois, quartier et actes, pas de noms.</translation>
        </message>
        <message>
            <source>To check the files later</source>
            <translation>Pour vérifier les fichiers plus tard</translation>
        </message>
        <message>
            <source>Two people wrote different things: {field}</source>
            <translation>Deux personnes ont écrit des choses différentes : {field}</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Moins de 18 ans</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Waits for review</source>
            <translation>À relire</translation>
        </message>
        <message>
            <source>What does the person agree to? Ask about each one.</source>
            <translation>Avec quoi la personne est-elle d’accord ? Demandez pour chaque point.</translation>
        </message>
        <message>
            <source>What does the person say?</source>
            <translation>Que dit la personne ?</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Que s’est-il passé ?</translation>
        </message>
        <message>
            <source>What is needed now?</source>
            <translation>De quoi a-t-on besoin ?</translation>
        </message>
        <message>
            <source>What kind of place?</source>
            <translation>Quel genre de lieu ?</translation>
        </message>
        <message>
            <source>What the law asks of us</source>
            <translation>Ce que la loi nous demande</translation>
        </message>
        <message>
            <source>What the law asks you to pass on, and to whom</source>
            <translation>Ce que la loi vous demande de transmettre, et à qui</translation>
        </message>
        <message>
            <source>What you tell in your own words is sealed. Only the coordinator can open it.</source>
            <translation>Ce que vous racontez avec vos mots est scellé. Seule la coordination peut l’ouvrir.</translation>
        </message>
        <message>
            <source>What you tell the young person before they speak</source>
            <translation>Ce que vous dites à la jeune personne avant qu’elle parle</translation>
        </message>
        <message>
            <source>When and where?</source>
            <translation>Quand et où ?</translation>
        </message>
        <message>
            <source>Which unit?</source>
            <translation>Quelle unité ?</translation>
        </message>
        <message>
            <source>Who did it</source>
            <translation>Qui l’a fait</translation>
        </message>
        <message>
            <source>Who did it?</source>
            <translation>Qui l’a fait ?</translation>
        </message>
        <message>
            <source>Who to call, with the number</source>
            <translation>Qui appeler, avec le numéro</translation>
        </message>
        <message>
            <source>Who told it</source>
            <translation>Qui raconte</translation>
        </message>
        <message>
            <source>Who told it, and what may be done with it?</source>
            <translation>Qui raconte, et que peut-on en faire ?</translation>
        </message>
        <message>
            <source>Who told it?</source>
            <translation>Qui raconte ?</translation>
        </message>
        <message>
            <source>Who was it? Choose all that fit.</source>
            <translation>Qui était-ce ? Choisissez tout ce qui convient.</translation>
        </message>
        <message>
            <source>Why? The reason stays in the history.</source>
            <translation>Pourquoi ? La raison reste dans l’historique.</translation>
        </message>
        <message>
            <source>Without capital letters only some names are found. It is sealed all the same.</source>
            <translation>Sans majuscules, on ne trouve qu’une partie des noms. Le texte est scellé de toute façon.</translation>
        </message>
        <message>
            <source>Write its summary</source>
            <translation>Écrire son bilan</translation>
        </message>
        <message>
            <source>Write the summary</source>
            <translation>Écrire le bilan</translation>
        </message>
        <message>
            <source>Write “{words}” instead</source>
            <translation>Écrire plutôt « {words} »</translation>
        </message>
        <message>
            <source>Writing it is noted for ever: which quarter, which figures, which file.</source>
            <translation>L’écriture est notée pour toujours : quel trimestre, quels chiffres, quel fichier.</translation>
        </message>
        <message>
            <source>Written again later, it is the same file.</source>
            <translation>Écrit à nouveau plus tard, c’est le même fichier.</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>Noté</translation>
        </message>
        <message>
            <source>Yes, write it down</source>
            <translation>Oui, noter</translation>
        </message>
        <message>
            <source>You can change it later too. What stood here before stays in its history.</source>
            <translation>Vous pourrez encore modifier plus tard. Ce qui était écrit avant reste dans l’historique.</translation>
        </message>
        <message>
            <source>You can stop at any point. Then nothing is kept.</source>
            <translation>Vous pouvez arrêter à tout moment. Alors rien n’est gardé.</translation>
        </message>
        <message>
            <source>You get help whether you say yes or no.</source>
            <translation>Vous recevez de l’aide, que vous disiez oui ou non.</translation>
        </message>
        <message>
            <source>a bank account</source>
            <translation>un compte bancaire</translation>
        </message>
        <message>
            <source>a card number</source>
            <translation>un numéro de carte</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>un jour</translation>
        </message>
        <message>
            <source>a friend</source>
            <translation>une connaissance</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un numéro</translation>
        </message>
        <message>
            <source>a number plate</source>
            <translation>une plaque</translation>
        </message>
        <message>
            <source>a page on the net</source>
            <translation>une page sur internet</translation>
        </message>
        <message>
            <source>a phone number</source>
            <translation>un numéro de téléphone</translation>
        </message>
        <message>
            <source>a place</source>
            <translation>un lieu</translation>
        </message>
        <message>
            <source>a street</source>
            <translation>une rue</translation>
        </message>
        <message>
            <source>a time of day</source>
            <translation>un moment de la journée</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>une année</translation>
        </message>
        <message>
            <source>an account on a network</source>
            <translation>un compte sur un réseau</translation>
        </message>
        <message>
            <source>an adult</source>
            <translation>une personne adulte</translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation>une adresse électronique</translation>
        </message>
        <message>
            <source>an officer</source>
            <translation>un agent</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>pas écrit</translation>
        </message>
        <message>
            <source>pieces</source>
            <translation>pièces</translation>
        </message>
        <message numerus="yes">
            <source>written {n} times</source>
            <translation>
                <numerusform>écrit {n} fois</numerusform>
                <numerusform>écrit {n} fois</numerusform>
            </translation>
        </message>
        <message>
            <source>{act} and {more}</source>
            <translation>{act} et {more}</translation>
        </message>
        <message>
            <source>{field}: before {before}, now {after}</source>
            <translation>{field} : avant {before}, maintenant {after}</translation>
        </message>
        <message>
            <source>{most} are chosen. That is as many as one report takes.</source>
            <translation>{most} sont choisis. C’est le maximum pour un signalement.</translation>
        </message>
        <message numerus="yes">
            <source>{n} chosen</source>
            <translation>
                <numerusform>{n} choisi</numerusform>
                <numerusform>{n} choisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more</source>
            <translation>
                <numerusform>{n} autre</numerusform>
                <numerusform>{n} autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them happened earlier and came in late.</source>
            <translation>
                <numerusform>{n} est plus ancien et arrivé en retard.</numerusform>
                <numerusform>{n} sont plus anciens et arrivés en retard.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places in it could tell who somebody is. They may stay: it is sealed.</source>
            <translation>
                <numerusform>{n} endroit du texte peut dire qui est quelqu’un. Il peut rester : le texte est scellé.</numerusform>
                <numerusform>{n} endroits du texte peuvent dire qui est quelqu’un. Ils peuvent rester : le texte est scellé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reports</source>
            <translation>
                <numerusform>{n} signalement</numerusform>
                <numerusform>{n} signalements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reports are not reviewed and stay out, for the next quarter.</source>
            <translation>
                <numerusform>{n} signalement n’est pas relu et attend le prochain trimestre.</numerusform>
                <numerusform>{n} signalements ne sont pas relus et attendent le prochain trimestre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reports have a question open.</source>
            <translation>
                <numerusform>{n} signalement a une question en attente.</numerusform>
                <numerusform>{n} signalements ont une question en attente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reports wait for review.</source>
            <translation>
                <numerusform>{n} signalement est à relire.</numerusform>
                <numerusform>{n} signalements sont à relire.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reviewed reports go in.</source>
            <translation>
                <numerusform>{n} signalement relu y entre.</numerusform>
                <numerusform>{n} signalements relus y entrent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} words were sealed when the window was locked.</source>
            <translation>
                <numerusform>{n} mot a été scellé quand la fenêtre s’est verrouillée.</numerusform>
                <numerusform>{n} mots ont été scellés quand la fenêtre s’est verrouillée.</numerusform>
            </translation>
        </message>
        <message>
            <source>{quarter} is over</source>
            <translation>{quarter} est terminé</translation>
        </message>
        <message>
            <source>{quarter} is over and can be closed.</source>
            <translation>{quarter} est terminé et peut être clos.</translation>
        </message>
        <message>
            <source>“{found}” could tell who or where somebody is. ({number} of {all})</source>
            <translation>« {found} » peut dire qui est quelqu’un, ou où. ({number} sur {all})</translation>
        </message>
    </context>
    <context>
        <name>Integrity</name>
        <message>
            <source>A newer Satchel is needed to show {count} changes. They are kept.</source>
            <translation>Il faut un Satchel plus récent pour montrer {count} changements. Ils sont gardés.</translation>
        </message>
        <message>
            <source>Changes came in under a number that was taken already: {count}. They are kept aside.</source>
            <translation>Des changements sont arrivés sous un numéro déjà pris : {count}. Ils sont mis de côté.</translation>
        </message>
        <message>
            <source>Changes that only a coordinator may make came without a coordinator's signature: {count}.</source>
            <translation>Des changements réservés à la coordination sont arrivés sans sa signature : {count}.</translation>
        </message>
        <message>
            <source>Damaged: forms that were left half filled in.</source>
            <translation>Endommagé : des formulaires laissés à moitié remplis.</translation>
        </message>
        <message>
            <source>Damaged: links between records.</source>
            <translation>Endommagé : des liens entre des données.</translation>
        </message>
        <message>
            <source>Damaged: part of the list of incidents.</source>
            <translation>Endommagé : une partie de la liste des incidents.</translation>
        </message>
        <message>
            <source>Damaged: part of the referrals.</source>
            <translation>Endommagé : une partie des orientations.</translation>
        </message>
        <message>
            <source>Damaged: part of the stock figures.</source>
            <translation>Endommagé : une partie des chiffres du stock.</translation>
        </message>
        <message>
            <source>Damaged: people, lists or settings of the centre.</source>
            <translation>Endommagé : des personnes, des listes ou des réglages du centre.</translation>
        </message>
        <message>
            <source>Damaged: settings of this laptop.</source>
            <translation>Endommagé : des réglages de cet ordinateur.</translation>
        </message>
        <message>
            <source>Damaged: some papers that were kept.</source>
            <translation>Endommagé : certains documents conservés.</translation>
        </message>
        <message>
            <source>Damaged: some records themselves. What can't be read is not shown.</source>
            <translation>Endommagé : certaines données elles-mêmes. Ce qui ne peut pas être lu n'est pas montré.</translation>
        </message>
        <message>
            <source>Damaged: some sealed accounts.</source>
            <translation>Endommagé : certains récits scellés.</translation>
        </message>
        <message>
            <source>Parts of the records file are damaged: {count}. Don't overwrite your last backup.</source>
            <translation>Des parties du fichier de données sont abîmées : {count}. N’écrasez pas votre dernière sauvegarde.</translation>
        </message>
        <message>
            <source>Records that were erased are back: {count}.</source>
            <translation>Des données effacées sont revenues : {count}.</translation>
        </message>
        <message>
            <source>Records were emptied without anybody having erased them: {count}.</source>
            <translation>Des données ont été vidées sans que personne les ait effacées : {count}.</translation>
        </message>
        <message>
            <source>Rows point to rows that are not there: {count}.</source>
            <translation>Des lignes renvoient à des lignes absentes : {count}.</translation>
        </message>
        <message>
            <source>Some lists did not match the records they come from: {count}. They can be rebuilt.</source>
            <translation>Des listes ne correspondaient pas à leurs données : {count}. On peut les refaire.</translation>
        </message>
        <message>
            <source>Some records were damaged or changed from outside: {count}. Don't overwrite your last backup.</source>
            <translation>Des données ont été abîmées ou changées de l’extérieur : {count}. N’écrasez pas votre dernière sauvegarde.</translation>
        </message>
        <message>
            <source>The records don't follow one another as they were written. Ask for help.</source>
            <translation>Les données ne se suivent pas comme elles ont été écrites. Demandez de l’aide.</translation>
        </message>
        <message>
            <source>The records file was changed while Satchel was closed, or parts of an older copy were put back into it. If you know why, a coordinator can accept it under Settings. Otherwise restore your last backup.</source>
            <translation>Le fichier des données a été modifié pendant que Satchel était fermé, ou des morceaux d'une copie plus ancienne y ont été remis. Si vous savez pourquoi, une coordinatrice ou un coordinateur peut l'accepter dans les réglages. Sinon, restaurez votre dernière sauvegarde.</translation>
        </message>
        <message>
            <source>The vault's key file could not be written. Your records are saved.</source>
            <translation>Le fichier de clés du coffre n’a pas pu être écrit. Vos données sont enregistrées.</translation>
        </message>
        <message>
            <source>These records are older than this laptop remembers, or were changed from outside. If you put back an old copy yourself, a coordinator can accept it under Settings.</source>
            <translation>Ces données sont plus anciennes que ce que cet ordinateur a en mémoire, ou ont été changées de l’extérieur. Si vous avez remis vous-même une vieille copie, la coordination peut l’accepter dans Réglages.</translation>
        </message>
        <message>
            <source>This laptop exists twice: a copy of it has been used. Use only one of the two.</source>
            <translation>Cet ordinateur existe en double : une copie a été utilisée. N’en utilisez qu’un des deux.</translation>
        </message>
        <message>
            <source>You can read what is whole, but nothing more can be saved. Restore your last backup.</source>
            <translation>Vous pouvez lire ce qui est intact, mais plus rien ne peut être enregistré. Restaurez votre dernière sauvegarde.</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>A laptop can break or be taken. Choose a USB stick that is kept somewhere else; backups are encrypted too. If you have none here now, go on: Today will remind you.</source>
            <translation>Un ordinateur peut casser ou être pris. Choisissez une clé USB gardée ailleurs ; les sauvegardes sont chiffrées aussi. Si vous n’en avez pas ici, continuez : la page Aujourd’hui vous le rappellera.</translation>
        </message>
        <message>
            <source>A locked cupboard for your centre</source>
            <translation>Une armoire fermée à clé pour votre centre</translation>
        </message>
        <message>
            <source>A practice vault with made-up records</source>
            <translation>Un coffre d’essai avec des données inventées</translation>
        </message>
        <message>
            <source>A sheet for when it is forgotten</source>
            <translation>Une feuille en cas d’oubli</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add at least one part of town.</source>
            <translation>Ajoutez au moins un quartier.</translation>
        </message>
        <message>
            <source>And who are you?</source>
            <translation>Et vous, qui êtes-vous ?</translation>
        </message>
        <message>
            <source>Another vault</source>
            <translation>Autre coffre</translation>
        </message>
        <message>
            <source>Any two of them open everything</source>
            <translation>Deux parties suffisent pour tout ouvrir</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Backup file</source>
            <translation>Fichier de sauvegarde</translation>
        </message>
        <message>
            <source>Bring back a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Capitals are on</source>
            <translation>Majuscules activées</translation>
        </message>
        <message>
            <source>Capitals, accents and the number of spaces don't matter.</source>
            <translation>Les majuscules, les accents et le nombre d’espaces ne comptent pas.</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <source>Choose a new passphrase now, and make a new sheet: the used one won't open anything after this.</source>
            <translation>Choisissez maintenant une nouvelle phrase secrète et faites une nouvelle feuille : l’ancienne n’ouvrira plus rien.</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Autre dossier</translation>
        </message>
        <message>
            <source>Choose the backup file. Its name ends in .bak and says the day.</source>
            <translation>Choisissez le fichier de sauvegarde. Son nom finit par .bak et dit le jour.</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>Choisir le fichier</translation>
        </message>
        <message>
            <source>Choose words that have nothing to do with you. Nobody can help if you forget them.</source>
            <translation>Choisissez des mots sans lien avec vous. Personne ne peut vous aider si vous les oubliez.</translation>
        </message>
        <message>
            <source>Close practice</source>
            <translation>Fermer l’essai</translation>
        </message>
        <message>
            <source>Code on the first part</source>
            <translation>Code de la première partie</translation>
        </message>
        <message>
            <source>Code on the second part</source>
            <translation>Code de la deuxième partie</translation>
        </message>
        <message>
            <source>Code on the sheet</source>
            <translation>Code de la feuille</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Do you have it?</source>
            <translation>L’avez-vous ?</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Dossier des sauvegardes</translation>
        </message>
        <message>
            <source>Folder of the vault</source>
            <translation>Dossier du coffre</translation>
        </message>
        <message>
            <source>Four or more words that have nothing to do with each other.</source>
            <translation>Quatre mots ou plus, sans lien entre eux.</translation>
        </message>
        <message>
            <source>From a stick or another folder</source>
            <translation>Depuis une clé USB ou un autre dossier</translation>
        </message>
        <message>
            <source>Group {place} of 7</source>
            <translation>Groupe {place} sur 7</translation>
        </message>
        <message>
            <source>Hide the code</source>
            <translation>Cacher le code</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>How far you are</source>
            <translation>Où vous en êtes</translation>
        </message>
        <message>
            <source>How hard it is to guess</source>
            <translation>Difficulté à deviner</translation>
        </message>
        <message>
            <source>Incidents name one of these and nothing finer, so choose large parts, with hundreds of people in each. You can add more later.</source>
            <translation>Les signalements nomment un de ces quartiers et rien de plus précis. Choisissez-les grands, avec des centaines de personnes dans chacun. Vous pourrez en ajouter plus tard.</translation>
        </message>
        <message>
            <source>Is today {day}?</source>
            <translation>Sommes-nous le {day} ?</translation>
        </message>
        <message>
            <source>Keyboard: {layout}</source>
            <translation>Clavier : {layout}</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Look at part {part}, and type its group number {place}.</source>
            <translation>Regardez la partie {part} et tapez son groupe numéro {place}.</translation>
        </message>
        <message>
            <source>Look at your sheet, and type its group number {place}.</source>
            <translation>Regardez votre feuille et tapez son groupe numéro {place}.</translation>
        </message>
        <message>
            <source>Make a new vault</source>
            <translation>Créer un coffre</translation>
        </message>
        <message>
            <source>Make the vault</source>
            <translation>Créer le coffre</translation>
        </message>
        <message>
            <source>Making the vault. This takes a few seconds.</source>
            <translation>Création du coffre. Cela prend quelques secondes.</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>My sheet is in parts</source>
            <translation>Ma feuille est en parties</translation>
        </message>
        <message>
            <source>Name of the centre</source>
            <translation>Nom du centre</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>No, another day</source>
            <translation>Non, un autre jour</translation>
        </message>
        <message>
            <source>Nobody can open the vault without a passphrase, not even we. This code can. Print it or copy it by hand, and keep it away from the centre.</source>
            <translation>Personne ne peut ouvrir le coffre sans phrase secrète, même pas nous. Ce code le peut. Imprimez-le ou recopiez-le à la main, et gardez-le loin du centre.</translation>
        </message>
        <message>
            <source>One of the two copies of the vault's keys is damaged and can't be repaired. Make a backup.</source>
            <translation>Une des deux copies des clés du coffre est abîmée et ne peut pas être réparée. Faites une sauvegarde.</translation>
        </message>
        <message>
            <source>One of the two copies of the vault's keys was damaged. It has been repaired.</source>
            <translation>Une des deux copies des clés du coffre était abîmée. Elle est réparée.</translation>
        </message>
        <message>
            <source>One sheet</source>
            <translation>Une feuille</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open a vault in another folder</source>
            <translation>Ouvrir un coffre dans un autre dossier</translation>
        </message>
        <message>
            <source>Open the Satchel window.</source>
            <translation>Ouvrir la fenêtre de Satchel.</translation>
        </message>
        <message>
            <source>Open this one</source>
            <translation>Ouvrir celui-ci</translation>
        </message>
        <message>
            <source>Open with a recovery sheet</source>
            <translation>Ouvrir avec une feuille de secours</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>Opens everything alone</source>
            <translation>Ouvre tout à elle seule</translation>
        </message>
        <message>
            <source>Part of town</source>
            <translation>Quartier</translation>
        </message>
        <message>
            <source>Part {part}</source>
            <translation>Partie {part}</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase of the day it was made</source>
            <translation>Phrase secrète du jour de la sauvegarde</translation>
        </message>
        <message>
            <source>Pick other words</source>
            <translation>D’autres mots</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Essai</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Satchel keeps your stock, your record of what the police did, your referral slips and your rights sheets, encrypted on this computer. Nothing is sent anywhere, and without the passphrase nobody can read it.</source>
            <translation>Satchel garde votre stock, vos signalements sur la police, vos bons d’orientation et vos fiches sur les droits, chiffrés sur cet ordinateur. Rien n’est envoyé nulle part, et sans la phrase secrète personne ne peut les lire.</translation>
        </message>
        <message>
            <source>Set the computer's clock too when you can. Until then Satchel counts from the day you type.</source>
            <translation>Réglez aussi l’horloge de l’ordinateur quand vous pouvez. En attendant, Satchel compte à partir du jour que vous tapez.</translation>
        </message>
        <message>
            <source>Setting the new passphrase…</source>
            <translation>Mise en place de la nouvelle phrase secrète…</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Montrer le code</translation>
        </message>
        <message>
            <source>Show words</source>
            <translation>Montrer les mots</translation>
        </message>
        <message>
            <source>Start for our centre</source>
            <translation>Commencer pour notre centre</translation>
        </message>
        <message>
            <source>Take {area} off the list</source>
            <translation>Enlever {area} de la liste</translation>
        </message>
        <message>
            <source>Takes about ten minutes</source>
            <translation>Prend environ dix minutes</translation>
        </message>
        <message>
            <source>That isn't what stands there. Count the groups of five again.</source>
            <translation>Ce n’est pas ce qui est écrit. Recomptez les groupes de cinq.</translation>
        </message>
        <message>
            <source>The name stands on your papers. It is not shown while Satchel is locked.</source>
            <translation>Ce nom est sur vos papiers. Il ne se voit pas quand Satchel est verrouillé.</translation>
        </message>
        <message>
            <source>The recovery sheet opened the vault</source>
            <translation>La feuille de secours a ouvert le coffre</translation>
        </message>
        <message>
            <source>The vault that is here now is put aside and kept until you say so.</source>
            <translation>Le coffre actuel est mis de côté et gardé jusqu’à ce que vous décidiez.</translation>
        </message>
        <message>
            <source>There is no such day. Look at the three fields again.</source>
            <translation>Ce jour n’existe pas. Regardez à nouveau les trois cases.</translation>
        </message>
        <message>
            <source>There is no vault in this folder.</source>
            <translation>Il n’y a pas de coffre dans ce dossier.</translation>
        </message>
        <message>
            <source>These six words open the vault. They were picked by chance, so nobody can guess them. Write them on paper now, and burn the paper when you know them by heart.</source>
            <translation>Ces six mots ouvrent le coffre. Ils sont tirés au hasard : personne ne peut les deviner. Écrivez-les maintenant sur papier, et brûlez le papier quand vous les savez par cœur.</translation>
        </message>
        <message>
            <source>This backup is whole. It was made on {day} and holds {count} entries.</source>
            <translation>Cette sauvegarde est complète. Elle date du {day} et contient {count} entrées.</translation>
        </message>
        <message>
            <source>This computer's clock says so, and it doesn't look right.</source>
            <translation>C’est ce que dit l’horloge de l’ordinateur, et cela semble faux.</translation>
        </message>
        <message>
            <source>This computer's clock was moved. Satchel was last open on {day}.</source>
            <translation>L’horloge de l’ordinateur a été changée. Satchel a été ouvert pour la dernière fois le {day}.</translation>
        </message>
        <message>
            <source>This is the practice vault. Nothing in it is real. Its passphrase is “{phrase}”.</source>
            <translation>C’est le coffre d’essai. Rien n’y est réel. Sa phrase secrète est « {phrase} ».</translation>
        </message>
        <message>
            <source>This isn't the same as before. Go back to see the words again.</source>
            <translation>Ce n’est pas comme avant. Revenez en arrière pour revoir les mots.</translation>
        </message>
        <message>
            <source>Three parts</source>
            <translation>Trois parties</translation>
        </message>
        <message>
            <source>Try it first</source>
            <translation>Essayer d’abord</translation>
        </message>
        <message>
            <source>Type it once more</source>
            <translation>Tapez-la encore une fois</translation>
        </message>
        <message>
            <source>Type the seven groups of five. Small letters are fine, and spaces or dashes don't matter.</source>
            <translation>Tapez les sept groupes de cinq. Les minuscules conviennent, les espaces et les tirets ne comptent pas.</translation>
        </message>
        <message>
            <source>Use a recovery sheet</source>
            <translation>Feuille de secours</translation>
        </message>
        <message>
            <source>Use my own instead</source>
            <translation>Choisir la mienne</translation>
        </message>
        <message>
            <source>Use six picked words</source>
            <translation>Prendre six mots tirés</translation>
        </message>
        <message>
            <source>Use the new ones</source>
            <translation>Prendre les nouveaux</translation>
        </message>
        <message>
            <source>Use this backup</source>
            <translation>Restaurer celle-ci</translation>
        </message>
        <message>
            <source>Use this day</source>
            <translation>Prendre ce jour</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>What is your centre called?</source>
            <translation>Comment s’appelle votre centre ?</translation>
        </message>
        <message>
            <source>Where do backups go?</source>
            <translation>Où vont les sauvegardes ?</translation>
        </message>
        <message>
            <source>Which language shall we speak?</source>
            <translation>Quelle langue voulez-vous ?</translation>
        </message>
        <message>
            <source>Which parts of town do you work in?</source>
            <translation>Dans quels quartiers travaillez-vous ?</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Yes, it is</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>You will be the first coordinator: you can add other people and open sealed accounts. A nickname is enough.</source>
            <translation>Vous serez la première personne à la coordination : vous pourrez ajouter d’autres personnes et ouvrir les récits scellés. Un surnom suffit.</translation>
        </message>
        <message>
            <source>Your name or nickname</source>
            <translation>Votre nom ou surnom</translation>
        </message>
        <message>
            <source>Your own passphrase</source>
            <translation>Votre propre phrase</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Votre phrase secrète</translation>
        </message>
        <message>
            <source>folder of the vault</source>
            <translation>dossier du coffre</translation>
        </message>
        <message>
            <source>open every page unseen, and end</source>
            <translation>ouvrir chaque page sans la montrer, puis finir</translation>
        </message>
        <message>
            <source>open the practice vault</source>
            <translation>ouvrir le coffre d’essai</translation>
        </message>
        <message>
            <source>{place}. {word}</source>
            <translation>{place}. {word}</translation>
        </message>
        <message>
            <source>{step} of {total}</source>
            <translation>{step} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>A quarter that was closed is not opened again. Late reports are counted in a later quarter.</source>
            <translation>Un trimestre clos ne se rouvre pas. Les signalements tardifs comptent dans un trimestre suivant.</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Tous les signalements</translation>
        </message>
        <message>
            <source>Another area</source>
            <translation>Un autre quartier</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Quartier</translation>
        </message>
        <message>
            <source>Area not known</source>
            <translation>Quartier inconnu</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrivée</translation>
        </message>
        <message>
            <source>Choose a new passphrase and print a new sheet. Burn or tear up this one: it opens nothing then.</source>
            <translation>Choisissez une nouvelle phrase secrète et imprimez une nouvelle feuille. Brûlez ou déchirez celle-ci : elle n’ouvre plus rien.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Did not go</source>
            <translation>Pas allée</translation>
        </message>
        <message>
            <source>Every number printed is true.</source>
            <translation>Chaque chiffre imprimé est vrai.</translation>
        </message>
        <message>
            <source>Give each part to another person or place, away from the centre.</source>
            <translation>Donnez chaque partie à une autre personne ou mettez-la dans un autre lieu, loin du centre.</translation>
        </message>
        <message numerus="yes">
            <source>Go as soon as you can, within {n} days.</source>
            <translation>
                <numerusform>Allez-y dès que possible, dans la journée.</numerusform>
                <numerusform>Allez-y dès que possible, dans les {n} jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go today or tomorrow.</source>
            <translation>Allez-y aujourd’hui ou demain.</translation>
        </message>
        <message>
            <source>Good until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Good until {day}.</source>
            <translation>Valable jusqu’au {day}.</translation>
        </message>
        <message>
            <source>Helped</source>
            <translation>Aidée</translation>
        </message>
        <message>
            <source>Keep it away from the centre, where only you or somebody you trust finds it.</source>
            <translation>Gardez-la loin du centre, là où seule une personne de confiance ou vous-même la trouvez.</translation>
        </message>
        <message>
            <source>Kind of place</source>
            <translation>Genre de lieu</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Fait le</translation>
        </message>
        <message>
            <source>No number had to be withheld.</source>
            <translation>Aucun chiffre n’a dû être masqué.</translation>
        </message>
        <message>
            <source>One report can name several things that happened, so these rows overlap. They add up to more than the total.</source>
            <translation>Un signalement peut nommer plusieurs actes, donc ces lignes se recoupent. Leur somme dépasse le total.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>PRACTICE</source>
            <translation>ESSAI</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Feuille de secours</translation>
        </message>
        <message>
            <source>Recovery sheet, part {part} of {parts}</source>
            <translation>Feuille de secours, partie {part} sur {parts}</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Signalements</translation>
        </message>
        <message>
            <source>Reports, {quarter}</source>
            <translation>Signalements, {quarter}</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>Show this slip. You need not explain.</source>
            <translation>Montrez ce bon. Vous n’avez rien à expliquer.</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Bon</translation>
        </message>
        <message>
            <source>Someone who already knows of one event may recognise it in a total.</source>
            <translation>Une personne qui connaît déjà un fait peut le reconnaître dans un total.</translation>
        </message>
        <message>
            <source>Start the program and choose “Use a recovery sheet”.</source>
            <translation>Lancez le programme et choisissez « Feuille de secours ».</translation>
        </message>
        <message>
            <source>The mark stands for none, for one to four, and for numbers from which those could be worked out.</source>
            <translation>Ce signe veut dire zéro, un à quatre, ou un chiffre qui permettrait de les calculer.</translation>
        </message>
        <message numerus="yes">
            <source>This describes {n} reports. It counts reports, not persons.</source>
            <translation>
                <numerusform>Ceci décrit {n} signalement. On compte des signalements, pas des personnes.</numerusform>
                <numerusform>Ceci décrit {n} signalements. On compte des signalements, pas des personnes.</numerusform>
            </translation>
        </message>
        <message>
            <source>This was made for practice. Its numbers describe nobody.</source>
            <translation>Ceci est un essai. Ces chiffres ne parlent de personne.</translation>
        </message>
        <message>
            <source>To keep</source>
            <translation>À garder</translation>
        </message>
        <message>
            <source>Turned away</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Two of the three parts open everything. One part alone opens nothing.</source>
            <translation>Deux des trois parties ouvrent tout. Une partie seule n’ouvre rien.</translation>
        </message>
        <message>
            <source>Type the letters and digits above. Small letters are fine. There is no letter O: it is a zero.</source>
            <translation>Tapez les lettres et les chiffres ci-dessus. Les minuscules conviennent. Il n’y a pas de lettre O : c’est un zéro.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>What these figures cannot do</source>
            <translation>Ce que ces chiffres ne disent pas</translation>
        </message>
        <message>
            <source>What to say</source>
            <translation>Que dire</translation>
        </message>
        <message>
            <source>When a passphrase is lost</source>
            <translation>Quand une phrase secrète est perdue</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>Où elle est gardée</translation>
        </message>
        <message>
            <source>Where: areas</source>
            <translation>Où : quartiers</translation>
        </message>
        <message>
            <source>Where: kinds of place</source>
            <translation>Où : genres de lieu</translation>
        </message>
        <message>
            <source>Whoever has this sheet and the computer can open everything.</source>
            <translation>Qui a cette feuille et l’ordinateur peut tout ouvrir.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Votre code</translation>
        </message>
        <message numerus="yes">
            <source>{n} numbers are withheld and marked {mark}.</source>
            <translation>
                <numerusform>{n} chiffre est masqué et marqué {mark}.</numerusform>
                <numerusform>{n} chiffres sont masqués et marqués {mark}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>A name or a word with a year or a date is tried early.</source>
            <translation>Un nom ou un mot avec une année ou une date est vite essayé.</translation>
        </message>
        <message>
            <source>Add another word or two that have nothing to do with the others.</source>
            <translation>Ajoutez encore un ou deux mots, sans lien avec les autres.</translation>
        </message>
        <message>
            <source>Keys that lie side by side are tried early.</source>
            <translation>Des touches côte à côte sont vite essayées.</translation>
        </message>
        <message>
            <source>Names of your centre, your people or your town are tried first.</source>
            <translation>Les noms de votre centre, de vos proches ou de votre ville sont essayés en premier.</translation>
        </message>
        <message>
            <source>Saying a word twice doesn't make it harder to guess.</source>
            <translation>Répéter un mot ne rend pas la phrase plus dure à deviner.</translation>
        </message>
        <message>
            <source>This is one of the first things somebody would try.</source>
            <translation>C’est une des premières choses que quelqu’un essaierait.</translation>
        </message>
        <message>
            <source>This is too short. Take at least four words that have nothing to do with each other.</source>
            <translation>C’est trop court. Prenez au moins quatre mots sans lien entre eux.</translation>
        </message>
        <message>
            <source>This would take lifetimes to guess.</source>
            <translation>Il faudrait des vies entières pour deviner.</translation>
        </message>
        <message>
            <source>This would take years to guess.</source>
            <translation>Il faudrait des années pour deviner.</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Somebody</source>
            <translation>Quelqu’un</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>A column is missing: {column}.</source>
            <translation>Il manque une colonne : {column}.</translation>
        </message>
        <message>
            <source>A file that has left cannot be called back, and its full protection is not built yet. In the practice records you can try every step.</source>
            <translation>Un fichier sorti ne se rattrape pas, et sa protection complète n’existe pas encore. Dans le coffre d’essai, vous pouvez essayer chaque étape.</translation>
        </message>
        <message>
            <source>A newer Satchel made this backup.</source>
            <translation>Cette sauvegarde vient d’un Satchel plus récent.</translation>
        </message>
        <message>
            <source>A newer Satchel made this vault.</source>
            <translation>Ce coffre vient d’un Satchel plus récent.</translation>
        </message>
        <message>
            <source>A part of that report has not arrived on this laptop yet.</source>
            <translation>Une partie de ce rapport n’est pas encore arrivée sur cet ordinateur.</translation>
        </message>
        <message>
            <source>A person under 18 is not written down here.</source>
            <translation>On n’écrit rien ici sur une personne de moins de 18 ans.</translation>
        </message>
        <message>
            <source>A product needs a number of pieces beside it.</source>
            <translation>Il faut un nombre de pièces à côté du produit.</translation>
        </message>
        <message>
            <source>A record was damaged or changed from outside, so it is not shown.</source>
            <translation>Une donnée a été abîmée ou changée de l’extérieur, elle n’est donc pas montrée.</translation>
        </message>
        <message>
            <source>A recovery sheet opened this, and it wasn't replaced by a new one, so nothing else was done.</source>
            <translation>Une feuille de secours a ouvert ceci, et elle n’a pas été remplacée par une nouvelle : rien d’autre n’a donc été fait.</translation>
        </message>
        <message>
            <source>A summary can only be written in practice so far.</source>
            <translation>Pour l’instant, un bilan ne peut être écrit qu’en essai.</translation>
        </message>
        <message>
            <source>A transfer has at most {most} lines.</source>
            <translation>Un transfert a au plus {most} lignes.</translation>
        </message>
        <message>
            <source>Add --to FOLDER.</source>
            <translation>Ajoutez --to DOSSIER.</translation>
        </message>
        <message>
            <source>Add --vault FOLDER.</source>
            <translation>Ajoutez --vault DOSSIER.</translation>
        </message>
        <message>
            <source>Add a coordinator under Settings before you lock it.</source>
            <translation>Ajoutez quelqu’un à la coordination dans Réglages avant de verrouiller.</translation>
        </message>
        <message>
            <source>Add another coordinator first.</source>
            <translation>Ajoutez d’abord une autre personne à la coordination.</translation>
        </message>
        <message>
            <source>Add it in Settings first.</source>
            <translation>Ajoutez-le d’abord dans les réglages.</translation>
        </message>
        <message>
            <source>Add what was handed out, returned or lost, or write in a few words why it differs.</source>
            <translation>Ajoutez ce qui a été distribué, rapporté ou perdu, ou écrivez en quelques mots pourquoi cela diffère.</translation>
        </message>
        <message>
            <source>An answer is not one of those offered, so it was not kept.</source>
            <translation>Une réponse ne fait pas partie de celles proposées, elle n’a pas été gardée.</translation>
        </message>
        <message>
            <source>Another coordinator can do it.</source>
            <translation>Une autre personne de la coordination peut le faire.</translation>
        </message>
        <message>
            <source>Another program is using the records file.</source>
            <translation>Un autre programme utilise le fichier de données.</translation>
        </message>
        <message>
            <source>Ask a coordinator to do it with you.</source>
            <translation>Demandez à la coordination de le faire avec vous.</translation>
        </message>
        <message>
            <source>Ask for the six words again. If they are right, have the file sent anew.</source>
            <translation>Redemandez les six mots. S’ils sont justes, faites renvoyer le fichier.</translation>
        </message>
        <message>
            <source>Ask the centre that wrote it, or look in an older backup.</source>
            <translation>Demandez au centre qui l’a écrit, ou regardez dans une sauvegarde plus ancienne.</translation>
        </message>
        <message>
            <source>Check that the disk isn't write-protected and that the folder is yours.</source>
            <translation>Vérifiez que le disque n’est pas protégé en écriture et que le dossier est à vous.</translation>
        </message>
        <message>
            <source>Check the date and the number, or look at that day under Movements ({movement}).</source>
            <translation>Vérifiez la date et le nombre, ou regardez ce jour dans Mouvements ({movement}).</translation>
        </message>
        <message>
            <source>Check the number. If you hold them in your hand, choose “I have them here”.</source>
            <translation>Vérifiez le nombre. Si vous les avez en main, choisissez « Je les ai ici ».</translation>
        </message>
        <message>
            <source>Choose a folder on this computer that isn't synchronised. Backups may go there.</source>
            <translation>Choisissez sur cet ordinateur un dossier qui n’est pas synchronisé. Les sauvegardes, elles, peuvent y aller.</translation>
        </message>
        <message>
            <source>Choose a later day, or leave it empty.</source>
            <translation>Choisissez un jour plus tard, ou laissez vide.</translation>
        </message>
        <message>
            <source>Choose a line that says so under Movements.</source>
            <translation>Choisissez sous Mouvements une ligne qui le dit.</translation>
        </message>
        <message>
            <source>Choose a name that says less, or leave it empty.</source>
            <translation>Choisissez un nom qui en dit moins, ou laissez vide.</translation>
        </message>
        <message>
            <source>Choose a product and type how many.</source>
            <translation>Choisissez un produit et tapez combien.</translation>
        </message>
        <message>
            <source>Choose an area, or Not known.</source>
            <translation>Choisissez un quartier, ou Inconnu.</translation>
        </message>
        <message>
            <source>Choose an empty folder for the restored records.</source>
            <translation>Choisissez un dossier vide pour les données restaurées.</translation>
        </message>
        <message>
            <source>Choose an older backup. Nothing was changed.</source>
            <translation>Choisissez une sauvegarde plus ancienne. Rien n’a changé.</translation>
        </message>
        <message>
            <source>Choose another backup. Nothing was changed.</source>
            <translation>Choisissez une autre sauvegarde. Rien n’a changé.</translation>
        </message>
        <message>
            <source>Choose another folder or stick. Nothing was saved.</source>
            <translation>Choisissez un autre dossier ou une autre clé USB. Rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>Choose another folder, or look whether the disk is full.</source>
            <translation>Choisissez un autre dossier, ou regardez si le disque est plein.</translation>
        </message>
        <message>
            <source>Choose another folder, or make a new vault.</source>
            <translation>Choisissez un autre dossier, ou créez un nouveau coffre.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Choose another folder. Nothing was saved.</source>
            <translation>Choisissez un autre dossier. Rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>Choose another lot. Under Lots you see why, and who may release it.</source>
            <translation>Choisissez un autre lot. Dans Lots, vous voyez pourquoi et qui peut le libérer.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Choose another order, or none.</source>
            <translation>Choisissez une autre commande, ou aucune.</translation>
        </message>
        <message>
            <source>Choose another place, or bring it back in the directory.</source>
            <translation>Choisissez un autre lieu, ou remettez-le dans l’annuaire.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Choisissez un autre lieu.</translation>
        </message>
        <message>
            <source>Choose at least one.</source>
            <translation>Choisissez-en au moins un.</translation>
        </message>
        <message>
            <source>Choose fewer months, one product or one lot.</source>
            <translation>Choisissez moins de mois, un seul produit ou un seul lot.</translation>
        </message>
        <message>
            <source>Choose one from the list, or add it first.</source>
            <translation>Choisissez dans la liste, ou ajoutez-le d’abord.</translation>
        </message>
        <message>
            <source>Choose one from the list, or add it in Settings under a code name.</source>
            <translation>Choisissez-en un dans la liste, ou ajoutez-le dans les réglages sous un nom de code.</translation>
        </message>
        <message>
            <source>Choose one from the list, or add it in Settings.</source>
            <translation>Choisissez dans la liste, ou ajoutez-le dans Réglages.</translation>
        </message>
        <message>
            <source>Choose one of the answers shown.</source>
            <translation>Choisissez une des réponses montrées.</translation>
        </message>
        <message>
            <source>Choose one. “Not known” is a good answer too.</source>
            <translation>Choisissez une réponse. « Inconnu » est une bonne réponse aussi.</translation>
        </message>
        <message>
            <source>Choose that day or a later one.</source>
            <translation>Choisissez ce jour-là ou un jour suivant.</translation>
        </message>
        <message>
            <source>Choose that place first, or undo the sending.</source>
            <translation>Choisissez d’abord ce lieu, ou annulez l’envoi.</translation>
        </message>
        <message>
            <source>Choose the month it happened in.</source>
            <translation>Choisissez le mois où cela s’est passé.</translation>
        </message>
        <message>
            <source>Choose this month or an earlier one.</source>
            <translation>Choisissez ce mois-ci ou un mois passé.</translation>
        </message>
        <message>
            <source>Choose this month or one before.</source>
            <translation>Choisissez ce mois ou un mois précédent.</translation>
        </message>
        <message>
            <source>Choose today or a day before.</source>
            <translation>Choisissez aujourd’hui ou un jour passé.</translation>
        </message>
        <message>
            <source>Choose what happened; one is enough.</source>
            <translation>Choisissez ce qui s’est passé ; un seul acte suffit.</translation>
        </message>
        <message>
            <source>Close it first, then write its summary.</source>
            <translation>Clôturez-le d’abord, puis écrivez son bilan.</translation>
        </message>
        <message>
            <source>Close it when its last day has passed.</source>
            <translation>Clôturez-le quand son dernier jour est passé.</translation>
        </message>
        <message>
            <source>Close it, then take out a new bag.</source>
            <translation>Fermez-le, puis sortez un nouveau sac.</translation>
        </message>
        <message>
            <source>Close it, then try again.</source>
            <translation>Fermez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>Close other programs and try again.</source>
            <translation>Fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <source>Compare group {group} with the sheet, letter by letter.</source>
            <translation>Comparez le groupe {group} avec la feuille, lettre par lettre.</translation>
        </message>
        <message>
            <source>Delete or move some large files, then try again.</source>
            <translation>Supprimez ou déplacez de gros fichiers, puis réessayez.</translation>
        </message>
        <message>
            <source>Don't make a backup over your last one. Run the check under Settings, or restore your last backup.</source>
            <translation>N’écrasez pas votre dernière sauvegarde. Lancez la vérification dans Réglages, ou restaurez votre dernière sauvegarde.</translation>
        </message>
        <message>
            <source>Don't use this vault. Restore the last backup, and find out who had this computer.</source>
            <translation>N’utilisez pas ce coffre. Restaurez la dernière sauvegarde, et cherchez qui a eu cet ordinateur.</translation>
        </message>
        <message>
            <source>Every slip would say “{word}”. Someone who finds one could guess too much.</source>
            <translation>Chaque bon dirait « {word} ». Qui en trouve un pourrait trop deviner.</translation>
        </message>
        <message>
            <source>Fewer than {least} reports may be counted, so nothing could be shown.</source>
            <translation>Moins de {least} signalements peuvent être comptés, donc rien ne peut être montré.</translation>
        </message>
        <message>
            <source>Fill in the data elements and the organisation unit first.</source>
            <translation>Remplissez d’abord les éléments de données et l’unité d’organisation.</translation>
        </message>
        <message>
            <source>Free some space there, or choose another place. Your older backups were left alone.</source>
            <translation>Libérez de la place, ou choisissez un autre endroit. Vos anciennes sauvegardes n’ont pas été touchées.</translation>
        </message>
        <message>
            <source>Give one of them another data element or category option combination.</source>
            <translation>Donnez à l’un d’eux un autre élément de données ou une autre combinaison de catégorie.</translation>
        </message>
        <message>
            <source>Give this place other words for the paper.</source>
            <translation>Donnez à ce lieu d’autres mots pour le papier.</translation>
        </message>
        <message>
            <source>Help goes on: health, shelter and a lawyer. Follow the centre's path for under-18s.</source>
            <translation>L’aide continue : santé, abri et avocat. Suivez le chemin du centre pour les moins de 18 ans.</translation>
        </message>
        <message>
            <source>If it is right all the same, repeat the command with --sure.</source>
            <translation>Si c’est juste quand même, répétez la commande avec --sure.</translation>
        </message>
        <message>
            <source>If that is wrong, take it back first.</source>
            <translation>Si c’est faux, annulez-le d’abord.</translation>
        </message>
        <message>
            <source>If that was a mistake, undo the arrival under Movements first.</source>
            <translation>Si c’était une erreur, annulez d’abord l’arrivée dans Mouvements.</translation>
        </message>
        <message>
            <source>If the stock came back, undo that transfer under Transfers.</source>
            <translation>Si le stock est revenu, annulez ce transfert sous Transferts.</translation>
        </message>
        <message>
            <source>If what was noted is wrong, undo that under Transfers first.</source>
            <translation>Si ce qui a été noté est faux, annulez-le d’abord sous Transferts.</translation>
        </message>
        <message>
            <source>If you moved it, put it back. Otherwise restore your last backup.</source>
            <translation>Si vous l’avez déplacé, remettez-le. Sinon, restaurez votre dernière sauvegarde.</translation>
        </message>
        <message>
            <source>Install the newer Satchel on this computer. Nothing was changed.</source>
            <translation>Installez le Satchel plus récent sur cet ordinateur. Rien n’a changé.</translation>
        </message>
        <message>
            <source>Install the newer version on this computer. Nothing was changed.</source>
            <translation>Installez la version plus récente sur cet ordinateur. Rien n’a changé.</translation>
        </message>
        <message>
            <source>Is “{found}” a name? No names here, please.</source>
            <translation>« {found} », est-ce un nom ? Pas de noms ici, s’il vous plaît.</translation>
        </message>
        <message>
            <source>It can't be here before it was ordered.</source>
            <translation>Elle ne peut pas être là avant d’avoir été commandée.</translation>
        </message>
        <message>
            <source>It has 11 letters and digits and begins with a letter.</source>
            <translation>Il a 11 lettres et chiffres et commence par une lettre.</translation>
        </message>
        <message>
            <source>It is noted already what arrived of that transfer.</source>
            <translation>Ce qui est arrivé de ce transfert est déjà noté.</translation>
        </message>
        <message>
            <source>It may be from another laptop that has not been synced yet.</source>
            <translation>Elle vient peut-être d’un autre ordinateur qui n’est pas encore synchronisé.</translation>
        </message>
        <message>
            <source>It may have been submitted. Look in the list.</source>
            <translation>Il est peut-être déjà terminé. Regardez dans la liste.</translation>
        </message>
        <message>
            <source>It may stand on another laptop. Look again after the next exchange.</source>
            <translation>Il est peut-être sur un autre ordinateur. Regardez à nouveau après le prochain échange.</translation>
        </message>
        <message>
            <source>It was sent to another place.</source>
            <translation>C’est parti vers un autre lieu.</translation>
        </message>
        <message>
            <source>It would arrive where it is sent from.</source>
            <translation>Cela arriverait là d’où c’est envoyé.</translation>
        </message>
        <message>
            <source>Keep it to 500 lines, or split it into two files.</source>
            <translation>Restez à 500 lignes, ou coupez-le en deux fichiers.</translation>
        </message>
        <message>
            <source>Keep the {most} that weigh most. The rest can be told in the sealed account.</source>
            <translation>Gardez les {most} plus graves. Le reste peut aller dans le récit scellé.</translation>
        </message>
        <message>
            <source>Keep your older backups. The check under Settings tells what can be repaired; otherwise restore the last one.</source>
            <translation>Gardez vos anciennes sauvegardes. La vérification dans les réglages dit ce qui peut être réparé ; sinon, restaurez la dernière.</translation>
        </message>
        <message>
            <source>Line {line} names a figure that can't be sent: “{figure}”.</source>
            <translation>La ligne {line} nomme un chiffre qui ne peut pas partir : « {figure} ».</translation>
        </message>
        <message>
            <source>Lock Satchel and open it again.</source>
            <translation>Verrouillez Satchel et ouvrez-le à nouveau.</translation>
        </message>
        <message>
            <source>Look at group {group} on the sheet and type what is missing.</source>
            <translation>Regardez le groupe {group} sur la feuille et tapez ce qui manque.</translation>
        </message>
        <message>
            <source>Look at it again, then review it.</source>
            <translation>Regardez-le à nouveau, puis marquez-le comme relu.</translation>
        </message>
        <message>
            <source>Look at it under Bags.</source>
            <translation>Regardez-le sous Sacs.</translation>
        </message>
        <message>
            <source>Look at it under Movements.</source>
            <translation>Regardez dans Mouvements.</translation>
        </message>
        <message>
            <source>Look at it under Orders.</source>
            <translation>Regardez-la sous Commandes.</translation>
        </message>
        <message>
            <source>Look at it under Transfers.</source>
            <translation>Regardez dans Transferts.</translation>
        </message>
        <message>
            <source>Look at its name and whether you may open it.</source>
            <translation>Regardez son nom, et si vous avez le droit de l’ouvrir.</translation>
        </message>
        <message>
            <source>Look at the code again. It has eight letters and figures.</source>
            <translation>Regardez encore le code. Il a huit lettres et chiffres.</translation>
        </message>
        <message>
            <source>Look at the keyboard language and try again. A coordinator can give you a new passphrase.</source>
            <translation>Regardez la langue du clavier et réessayez. La coordination peut vous donner une nouvelle phrase secrète.</translation>
        </message>
        <message>
            <source>Look at the list of issued reports.</source>
            <translation>Voyez la liste des rapports émis.</translation>
        </message>
        <message>
            <source>Look at the list of people again.</source>
            <translation>Regardez à nouveau la liste des personnes.</translation>
        </message>
        <message>
            <source>Look at the paper again.</source>
            <translation>Regardez encore le papier.</translation>
        </message>
        <message>
            <source>Look at the report again, then issue it.</source>
            <translation>Regardez le rapport de nouveau, puis émettez-le.</translation>
        </message>
        <message>
            <source>Look at the slip again: it shows what holds now.</source>
            <translation>Regardez encore le bon : il montre ce qui vaut maintenant.</translation>
        </message>
        <message>
            <source>Look for the other window, or close it and try again.</source>
            <translation>Cherchez l’autre fenêtre, ou fermez-la et réessayez.</translation>
        </message>
        <message>
            <source>Look for the parts that were printed on the same day.</source>
            <translation>Cherchez les parties imprimées le même jour.</translation>
        </message>
        <message>
            <source>Look whether it is the right file. Else write down by hand what arrived.</source>
            <translation>Voyez si c’est le bon fichier. Sinon, notez à la main ce qui est arrivé.</translation>
        </message>
        <message>
            <source>Look whether the stick is locked, or choose another place.</source>
            <translation>Regardez si la clé USB est protégée, ou choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>Made-up records go into a practice vault only.</source>
            <translation>Les données inventées ne vont que dans un coffre d’essai.</translation>
        </message>
        <message>
            <source>Make a backup as soon as you can, and have the disk looked at.</source>
            <translation>Faites une sauvegarde dès que possible, et faites examiner le disque.</translation>
        </message>
        <message>
            <source>Make a new recovery sheet first.</source>
            <translation>Faites d’abord une nouvelle feuille de secours.</translation>
        </message>
        <message>
            <source>Make a new vault and bring the records over from a backup.</source>
            <translation>Créez un nouveau coffre et reprenez les données d’une sauvegarde.</translation>
        </message>
        <message>
            <source>Make a vault to practise in.</source>
            <translation>Créez un coffre d’essai.</translation>
        </message>
        <message>
            <source>Make it shorter than {most} letters.</source>
            <translation>Restez sous {most} lettres.</translation>
        </message>
        <message>
            <source>Make it shorter, or split it in two.</source>
            <translation>Raccourcissez, ou coupez en deux.</translation>
        </message>
        <message>
            <source>More than {most} acts are chosen.</source>
            <translation>Plus de {most} actes sont choisis.</translation>
        </message>
        <message>
            <source>No act is chosen yet.</source>
            <translation>Aucun acte n’est encore choisi.</translation>
        </message>
        <message>
            <source>No donor, or more than one, is called that.</source>
            <translation>Aucun donateur, ou plus d’un, ne porte ce nom.</translation>
        </message>
        <message>
            <source>No figure of this report has a place in DHIS2 yet.</source>
            <translation>Aucun chiffre de ce rapport n’a encore sa place dans DHIS2.</translation>
        </message>
        <message>
            <source>No lot and no bag here has that label.</source>
            <translation>Aucun lot et aucun sac d’ici ne porte cette étiquette.</translation>
        </message>
        <message>
            <source>No lot of that product has that number there.</source>
            <translation>Aucun lot de ce produit n’a ce numéro à cet endroit.</translation>
        </message>
        <message>
            <source>No need is chosen yet.</source>
            <translation>Aucun besoin n’est encore choisi.</translation>
        </message>
        <message>
            <source>No passphrase came.</source>
            <translation>Aucune phrase secrète n’est arrivée.</translation>
        </message>
        <message>
            <source>No place for backups is set.</source>
            <translation>Aucun endroit n’est choisi pour les sauvegardes.</translation>
        </message>
        <message>
            <source>No place where stock lies, or more than one, is called that.</source>
            <translation>Aucun dépôt ne porte ce nom, ou plusieurs le portent.</translation>
        </message>
        <message>
            <source>No place, or more than one, is called that.</source>
            <translation>Aucun lieu ne porte ce nom, ou plusieurs le portent.</translation>
        </message>
        <message>
            <source>No product, or more than one, is called that.</source>
            <translation>Aucun produit ne porte ce nom, ou plusieurs le portent.</translation>
        </message>
        <message>
            <source>No report with that code is here.</source>
            <translation>Aucun signalement n’a ce code ici.</translation>
        </message>
        <message>
            <source>No reviewed report waits for {quarter}.</source>
            <translation>Aucun signalement relu n’attend pour {quarter}.</translation>
        </message>
        <message>
            <source>No slip has that code. Some have one that is nearly the same: {codes}.</source>
            <translation>Aucun bon n’a ce code. Certains en ont un presque pareil : {codes}.</translation>
        </message>
        <message>
            <source>No slip with that code is here.</source>
            <translation>Aucun bon n’a ce code ici.</translation>
        </message>
        <message>
            <source>No supplier, donor or other centre is called that.</source>
            <translation>Aucun fournisseur, donateur ou autre centre ne s’appelle ainsi.</translation>
        </message>
        <message>
            <source>No table could be read in that file.</source>
            <translation>Aucun tableau n’a pu être lu dans ce fichier.</translation>
        </message>
        <message>
            <source>No transfer has that code.</source>
            <translation>Aucun transfert n’a ce code.</translation>
        </message>
        <message>
            <source>No vault was named.</source>
            <translation>Aucun coffre n’a été indiqué.</translation>
        </message>
        <message>
            <source>Nothing can be saved in that folder.</source>
            <translation>Rien ne peut être enregistré dans ce dossier.</translation>
        </message>
        <message>
            <source>Nothing can be written to the place for backups.</source>
            <translation>Rien ne peut être écrit à l’endroit des sauvegardes.</translation>
        </message>
        <message>
            <source>Nothing can be written to the vault's folder. You can read, but not save.</source>
            <translation>Rien ne peut être écrit dans le dossier du coffre. Vous pouvez lire, mais pas enregistrer.</translation>
        </message>
        <message>
            <source>Nothing is kept. Help goes on all the same.</source>
            <translation>Rien n’est gardé. L’aide continue quand même.</translation>
        </message>
        <message>
            <source>Nothing was changed. Look at capitals and the keyboard's language.</source>
            <translation>Rien n’a changé. Regardez les majuscules et la langue du clavier.</translation>
        </message>
        <message>
            <source>Nothing was changed. Restore the last backup, or ask for help before trying anything else.</source>
            <translation>Rien n’a changé. Restaurez la dernière sauvegarde, ou demandez de l’aide avant d’essayer autre chose.</translation>
        </message>
        <message>
            <source>Nothing was changed. Restore your last backup into a new folder. Keep this folder for now.</source>
            <translation>Rien n’a changé. Restaurez votre dernière sauvegarde dans un nouveau dossier. Gardez ce dossier-ci pour l’instant.</translation>
        </message>
        <message>
            <source>Nothing was found while handing out there.</source>
            <translation>Rien n’y a été trouvé en distribuant.</translation>
        </message>
        <message>
            <source>Nothing was written, because something is unlikely.</source>
            <translation>Rien n’a été écrit, car quelque chose paraît peu probable.</translation>
        </message>
        <message>
            <source>Nothing was written. Start the summary again.</source>
            <translation>Rien n’a été écrit. Recommencez le bilan.</translation>
        </message>
        <message>
            <source>One of these is a whole recovery code, not a part.</source>
            <translation>Un de ces codes est un code de secours entier, pas une partie.</translation>
        </message>
        <message>
            <source>Only a coordinator can do this.</source>
            <translation>Seule la coordination peut le faire.</translation>
        </message>
        <message>
            <source>Only a coordinator can end a recall.</source>
            <translation>Seule la coordination peut mettre fin à un rappel.</translation>
        </message>
        <message>
            <source>Only counts are approved. Look for one under Movements.</source>
            <translation>On n’approuve que des comptages. Cherchez-en un dans les mouvements.</translation>
        </message>
        <message>
            <source>Only the figures of the monthly report can be sent. Take the line out.</source>
            <translation>Seuls les chiffres du rapport mensuel peuvent partir. Retirez la ligne.</translation>
        </message>
        <message>
            <source>Open it, or choose an empty folder.</source>
            <translation>Ouvrez-le, ou choisissez un dossier vide.</translation>
        </message>
        <message>
            <source>Open the bag again under Bags, then undo it.</source>
            <translation>Rouvrez le sac sous Sacs, puis annulez.</translation>
        </message>
        <message>
            <source>Part of these records is damaged, so nothing more can be saved in them.</source>
            <translation>Une partie de ces données est endommagée : plus rien ne peut y être enregistré.</translation>
        </message>
        <message>
            <source>Plug in the stick, or choose another place.</source>
            <translation>Branchez la clé USB, ou choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>Put it aside and note it as expired.</source>
            <translation>Mettez-le de côté et notez-le comme périmé.</translation>
        </message>
        <message>
            <source>Remove somebody who has left first.</source>
            <translation>Retirez d’abord une personne qui est partie.</translation>
        </message>
        <message>
            <source>Remove them first.</source>
            <translation>Retirez-la d’abord.</translation>
        </message>
        <message>
            <source>Reports are pdf, xlsx or csv; values for DHIS2 are json, csv or adx.</source>
            <translation>Les rapports sont en pdf, xlsx ou csv ; les valeurs pour DHIS2 en json, csv ou adx.</translation>
        </message>
        <message>
            <source>Review the reports first, then close the quarter.</source>
            <translation>Relisez d’abord les signalements, puis clôturez le trimestre.</translation>
        </message>
        <message>
            <source>Save it as CSV, with the names of the columns in the first line.</source>
            <translation>Enregistrez-le en CSV, avec le nom des colonnes sur la première ligne.</translation>
        </message>
        <message>
            <source>Save the ledger alone as a CSV file, at most 8 MB, and try again.</source>
            <translation>Enregistrez le registre seul en fichier CSV, 8 Mo au plus, et réessayez.</translation>
        </message>
        <message>
            <source>Save the ledger as a CSV file with its column names in the first line.</source>
            <translation>Enregistrez le registre en fichier CSV, avec le nom des colonnes sur la première ligne.</translation>
        </message>
        <message>
            <source>Save the mapping from this page first, fill it in, and bring that file back.</source>
            <translation>Enregistrez d’abord la correspondance depuis cette page, remplissez-la, puis importez ce fichier.</translation>
        </message>
        <message>
            <source>Say which column of the file holds it.</source>
            <translation>Dites quelle colonne du fichier le contient.</translation>
        </message>
        <message>
            <source>Scan it again, or type the code under it.</source>
            <translation>Scannez-la encore une fois, ou saisissez le code écrit dessous.</translation>
        </message>
        <message>
            <source>Scan it again, or type what the box says.</source>
            <translation>Scannez-le encore une fois, ou saisissez ce que dit la boîte.</translation>
        </message>
        <message>
            <source>Scan the code with the lot on it, or type what the box says.</source>
            <translation>Scannez le code qui porte le lot, ou saisissez ce que dit la boîte.</translation>
        </message>
        <message>
            <source>Seal this part, then write the rest as another part.</source>
            <translation>Scellez cette partie, puis écrivez le reste comme suite.</translation>
        </message>
        <message>
            <source>Send it in two.</source>
            <translation>Envoyez-le en deux fois.</translation>
        </message>
        <message>
            <source>Somebody or something changed the file with the vault's keys.</source>
            <translation>Quelqu’un ou quelque chose a changé le fichier des clés du coffre.</translation>
        </message>
        <message>
            <source>Start again.</source>
            <translation>Recommencez.</translation>
        </message>
        <message>
            <source>Take another one.</source>
            <translation>Prenez-en un autre.</translation>
        </message>
        <message>
            <source>Take out a new bag.</source>
            <translation>Sortez un nouveau sac.</translation>
        </message>
        <message>
            <source>Take the six words that Satchel offers, or make yours longer.</source>
            <translation>Prenez les six mots que Satchel propose, ou allongez la vôtre.</translation>
        </message>
        <message>
            <source>That bag is closed already.</source>
            <translation>Ce sac est déjà fermé.</translation>
        </message>
        <message>
            <source>That bag is not closed.</source>
            <translation>Ce sac n’est pas fermé.</translation>
        </message>
        <message>
            <source>That bag went out in {month}, so it can't take more in another month.</source>
            <translation>Ce sac est sorti en {month}, on ne peut donc rien y ajouter un autre mois.</translation>
        </message>
        <message>
            <source>That bag went out on {day}, so it can't be closed before.</source>
            <translation>Ce sac est sorti le {day}, il ne peut donc pas être fermé avant.</translation>
        </message>
        <message>
            <source>That belongs to a bag that is closed and adds up.</source>
            <translation>Cela appartient à un sac fermé dont le compte est juste.</translation>
        </message>
        <message>
            <source>That centre is not in the list.</source>
            <translation>Ce centre n’est pas dans la liste.</translation>
        </message>
        <message>
            <source>That code is none that is known here.</source>
            <translation>Ce code n’est pas connu ici.</translation>
        </message>
        <message>
            <source>That count was approved or undone already.</source>
            <translation>Ce comptage a déjà été approuvé ou annulé.</translation>
        </message>
        <message>
            <source>That day has not come yet.</source>
            <translation>Ce jour n’est pas encore venu.</translation>
        </message>
        <message>
            <source>That donor is not in the list.</source>
            <translation>Ce donateur n’est pas dans la liste.</translation>
        </message>
        <message>
            <source>That file can't be read.</source>
            <translation>Ce fichier ne peut pas être lu.</translation>
        </message>
        <message>
            <source>That file is not a mapping for DHIS2.</source>
            <translation>Ce fichier n’est pas une correspondance pour DHIS2.</translation>
        </message>
        <message>
            <source>That file is not a table with the columns name and needs.</source>
            <translation>Ce fichier n’est pas un tableau avec les colonnes name et needs.</translation>
        </message>
        <message>
            <source>That file is too big for a directory of services.</source>
            <translation>Ce fichier est trop gros pour un annuaire.</translation>
        </message>
        <message>
            <source>That file is too large to be a monthly ledger.</source>
            <translation>Ce fichier est trop gros pour un registre mensuel.</translation>
        </message>
        <message>
            <source>That file was made here, for the other centre.</source>
            <translation>Ce fichier a été fait ici, pour l’autre centre.</translation>
        </message>
        <message>
            <source>That folder can't be opened.</source>
            <translation>Ce dossier ne peut pas être ouvert.</translation>
        </message>
        <message>
            <source>That is not a number of pieces that can be used.</source>
            <translation>Ce nombre de pièces ne va pas.</translation>
        </message>
        <message>
            <source>That is not your passphrase.</source>
            <translation>Ce n’est pas votre phrase secrète.</translation>
        </message>
        <message>
            <source>That is too much for one record, so it was not saved.</source>
            <translation>C’est trop pour une seule entrée, donc ce n’est pas enregistré.</translation>
        </message>
        <message>
            <source>That label was not read rightly.</source>
            <translation>Cette étiquette a été mal lue.</translation>
        </message>
        <message>
            <source>That lot has expired, so it can't be handed out.</source>
            <translation>Ce lot est périmé, on ne peut pas le distribuer.</translation>
        </message>
        <message>
            <source>That lot is not set aside any more.</source>
            <translation>Ce lot n’est plus mis de côté.</translation>
        </message>
        <message>
            <source>That lot is set aside, so it can't be handed out.</source>
            <translation>Ce lot est mis de côté, on ne peut donc pas le distribuer.</translation>
        </message>
        <message>
            <source>That month has not come yet.</source>
            <translation>Ce mois n’est pas encore venu.</translation>
        </message>
        <message>
            <source>That movement can't be undone.</source>
            <translation>Ce mouvement ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>That movement has been undone already.</source>
            <translation>Ce mouvement est déjà annulé.</translation>
        </message>
        <message>
            <source>That movement is not a count.</source>
            <translation>Ce mouvement n’est pas un comptage.</translation>
        </message>
        <message>
            <source>That movement is not something police took, or it was undone.</source>
            <translation>Ce mouvement n’est pas une prise de la police, ou il a été annulé.</translation>
        </message>
        <message>
            <source>That order can't be found.</source>
            <translation>Cette commande est introuvable.</translation>
        </message>
        <message>
            <source>That order is for another product or another place.</source>
            <translation>Cette commande est pour un autre produit ou un autre lieu.</translation>
        </message>
        <message>
            <source>That outlet is not in the list.</source>
            <translation>Ce distributeur n’est pas dans la liste.</translation>
        </message>
        <message>
            <source>That passphrase doesn't open this vault.</source>
            <translation>Cette phrase secrète n’ouvre pas ce coffre.</translation>
        </message>
        <message>
            <source>That person can still unlock this laptop, so the name stays.</source>
            <translation>Cette personne peut encore déverrouiller cet ordinateur, donc son nom reste.</translation>
        </message>
        <message>
            <source>That person can't unlock this laptop.</source>
            <translation>Cette personne ne peut pas déverrouiller cet ordinateur.</translation>
        </message>
        <message>
            <source>That place is no longer used.</source>
            <translation>Ce lieu n’est plus utilisé.</translation>
        </message>
        <message>
            <source>That place is not in the directory.</source>
            <translation>Ce lieu n’est pas dans l’annuaire.</translation>
        </message>
        <message>
            <source>That place is not in the list.</source>
            <translation>Ce lieu n’est pas dans la liste.</translation>
        </message>
        <message>
            <source>That product is not in the list.</source>
            <translation>Ce produit n’est pas dans la liste.</translation>
        </message>
        <message>
            <source>That quarter is not closed here.</source>
            <translation>Ce trimestre n’est pas clos ici.</translation>
        </message>
        <message>
            <source>That question was answered already.</source>
            <translation>Cette question a déjà sa réponse.</translation>
        </message>
        <message>
            <source>That record is not here.</source>
            <translation>Cette donnée n’est pas ici.</translation>
        </message>
        <message>
            <source>That report is too long to be kept.</source>
            <translation>Ce rapport est trop long pour être gardé.</translation>
        </message>
        <message>
            <source>That report was not issued here.</source>
            <translation>Ce rapport n’a pas été émis ici.</translation>
        </message>
        <message>
            <source>That round can't be undone.</source>
            <translation>Cette tournée ne peut pas être annulée.</translation>
        </message>
        <message>
            <source>That sheet is not here.</source>
            <translation>Cette fiche n’est pas ici.</translation>
        </message>
        <message>
            <source>That text is too long for a slip.</source>
            <translation>Ce texte est trop long pour un bon.</translation>
        </message>
        <message>
            <source>That time has not come yet.</source>
            <translation>Cette période n’est pas encore venue.</translation>
        </message>
        <message>
            <source>That transfer has arrived and is in the book already.</source>
            <translation>Ce transfert est arrivé et déjà dans le registre.</translation>
        </message>
        <message>
            <source>That unfinished report is not here any more.</source>
            <translation>Ce signalement non terminé n’est plus ici.</translation>
        </message>
        <message>
            <source>That was looked at or undone already.</source>
            <translation>Cela a déjà été regardé ou annulé.</translation>
        </message>
        <message>
            <source>That was taken back already, or is not about this slip.</source>
            <translation>C’est déjà annulé, ou cela ne concerne pas ce bon.</translation>
        </message>
        <message>
            <source>The area is missing.</source>
            <translation>Il manque le quartier.</translation>
        </message>
        <message>
            <source>The backup could not be read back as it was written, so it was thrown away.</source>
            <translation>La sauvegarde n’a pas pu être relue telle qu’écrite, elle a donc été jetée.</translation>
        </message>
        <message>
            <source>The book has changed since these figures were worked out.</source>
            <translation>Le registre a changé depuis que ces chiffres ont été calculés.</translation>
        </message>
        <message>
            <source>The date can't be read.</source>
            <translation>La date n’est pas lisible.</translation>
        </message>
        <message>
            <source>The disk doesn't answer as it should.</source>
            <translation>Le disque ne répond pas comme il devrait.</translation>
        </message>
        <message>
            <source>The disk is full, so this can't be saved. What was saved before is safe.</source>
            <translation>Le disque est plein, impossible d’enregistrer. Ce qui était déjà enregistré est en sécurité.</translation>
        </message>
        <message>
            <source>The file answers no transfer that was sent from here.</source>
            <translation>Le fichier ne répond à aucun transfert envoyé d’ici.</translation>
        </message>
        <message>
            <source>The file can't be opened with these words.</source>
            <translation>Le fichier ne s’ouvre pas avec ces mots.</translation>
        </message>
        <message>
            <source>The file opens, but it can't be read.</source>
            <translation>Le fichier s’ouvre, mais on ne peut pas le lire.</translation>
        </message>
        <message>
            <source>The file with the vault's keys is damaged, and so is its second copy.</source>
            <translation>Le fichier des clés du coffre est abîmé, et sa deuxième copie aussi.</translation>
        </message>
        <message>
            <source>The file {name} can't be read.</source>
            <translation>Le fichier {name} ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The file {name} can't be written.</source>
            <translation>Le fichier {name} ne peut pas être écrit.</translation>
        </message>
        <message>
            <source>The file {name} is there already. It was left as it is.</source>
            <translation>Le fichier {name} existe déjà. Il n’a pas été touché.</translation>
        </message>
        <message>
            <source>The file {name} is too big for this.</source>
            <translation>Le fichier {name} est trop gros pour cela.</translation>
        </message>
        <message>
            <source>The month is missing.</source>
            <translation>Il manque le mois.</translation>
        </message>
        <message>
            <source>The months can't be read.</source>
            <translation>Ces mois ne se lisent pas.</translation>
        </message>
        <message>
            <source>The number under the bars is not right: its last digit does not fit.</source>
            <translation>Le numéro sous les barres n’est pas juste : son dernier chiffre ne va pas.</translation>
        </message>
        <message>
            <source>The other centre has that stock, so it can't be undone here.</source>
            <translation>L’autre centre a ce stock, on ne peut donc pas l’annuler ici.</translation>
        </message>
        <message>
            <source>The other centre may use a newer version. Write down by hand what arrived.</source>
            <translation>L’autre centre a peut-être une version plus récente. Notez à la main ce qui est arrivé.</translation>
        </message>
        <message>
            <source>The passphrase is empty.</source>
            <translation>La phrase secrète est vide.</translation>
        </message>
        <message>
            <source>The person has not said yes to writing this down.</source>
            <translation>La personne n’a pas dit oui pour que ce soit écrit.</translation>
        </message>
        <message>
            <source>The place for backups is not there.</source>
            <translation>L’endroit des sauvegardes est absent.</translation>
        </message>
        <message>
            <source>The place has no name yet.</source>
            <translation>Le lieu n’a pas encore de nom.</translation>
        </message>
        <message>
            <source>The reason is missing.</source>
            <translation>Il manque la raison.</translation>
        </message>
        <message>
            <source>The records file is damaged.</source>
            <translation>Le fichier de données est abîmé.</translation>
        </message>
        <message>
            <source>The records file is not in its folder.</source>
            <translation>Le fichier de données n’est pas dans son dossier.</translation>
        </message>
        <message>
            <source>The recovery code has {groups} groups of 5, and group {group} isn't complete.</source>
            <translation>Le code de secours a {groups} groupes de 5, et le groupe {group} n’est pas complet.</translation>
        </message>
        <message>
            <source>The scanner runs the lot and the expiry together, so the lot can't be told.</source>
            <translation>Le lecteur colle le lot et la péremption, on ne peut donc pas savoir le lot.</translation>
        </message>
        <message>
            <source>The sheet still opens the vault. Start again in a terminal, or use it in the window.</source>
            <translation>La feuille ouvre toujours le coffre. Recommencez dans un terminal, ou utilisez-la dans la fenêtre.</translation>
        </message>
        <message>
            <source>The slip would say “{word}”. Someone who finds it could guess too much.</source>
            <translation>Le bon dirait « {word} ». Qui le trouve pourrait trop deviner.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Nothing was made.</source>
            <translation>Les deux phrases secrètes sont différentes. Rien n’a été créé.</translation>
        </message>
        <message>
            <source>The vault's keys have changed since it was opened.</source>
            <translation>Les clés du coffre ont changé depuis son ouverture.</translation>
        </message>
        <message>
            <source>Their names stand under Settings in the window.</source>
            <translation>Leurs noms sont dans Réglages, dans la fenêtre.</translation>
        </message>
        <message>
            <source>There are only {have} of {product} on {day}, and this takes {asked}.</source>
            <translation>{product} : il n’y en a que {have} au {day}, et il en faut {asked}.</translation>
        </message>
        <message>
            <source>There is a slip in group {group} of the recovery code.</source>
            <translation>Il y a une erreur dans le groupe {group} du code de secours.</translation>
        </message>
        <message>
            <source>There is a vault in that folder already. It was left as it is.</source>
            <translation>Il y a déjà un coffre dans ce dossier. Il n’a pas été touché.</translation>
        </message>
        <message>
            <source>There is already a vault in this folder.</source>
            <translation>Il y a déjà un coffre dans ce dossier.</translation>
        </message>
        <message>
            <source>There is no coordinator in this vault any more.</source>
            <translation>Il n’y a plus de coordination dans ce coffre.</translation>
        </message>
        <message>
            <source>There is no room for the backup.</source>
            <translation>Il n’y a pas de place pour la sauvegarde.</translation>
        </message>
        <message>
            <source>There is no room left there.</source>
            <translation>Il n’y a plus de place à cet endroit.</translation>
        </message>
        <message>
            <source>There is no such transfer, or it was undone.</source>
            <translation>Ce transfert n’existe pas, ou il a été annulé.</translation>
        </message>
        <message>
            <source>There is no vault in this folder.</source>
            <translation>Il n’y a pas de coffre dans ce dossier.</translation>
        </message>
        <message>
            <source>There is nothing to note yet.</source>
            <translation>Il n’y a encore rien à noter.</translation>
        </message>
        <message>
            <source>There is something in that folder already.</source>
            <translation>Il y a déjà quelque chose dans ce dossier.</translation>
        </message>
        <message>
            <source>These levels don't follow one another.</source>
            <translation>Ces niveaux ne se suivent pas.</translation>
        </message>
        <message>
            <source>These records are damaged, so no backup was made: it would be damaged too.</source>
            <translation>Ces données sont abîmées, donc pas de sauvegarde : elle serait abîmée aussi.</translation>
        </message>
        <message>
            <source>These two parts don't belong together: they come from different recovery sheets.</source>
            <translation>Ces deux parties ne vont pas ensemble : elles viennent de feuilles de secours différentes.</translation>
        </message>
        <message>
            <source>They were added or removed on another one.</source>
            <translation>La personne a été ajoutée ou retirée sur un autre ordinateur.</translation>
        </message>
        <message>
            <source>This account can't be opened: its key is not here.</source>
            <translation>Ce récit ne peut pas être ouvert : sa clé n’est pas ici.</translation>
        </message>
        <message>
            <source>This account has been erased.</source>
            <translation>Ce récit a été effacé.</translation>
        </message>
        <message>
            <source>This account is too long for one part.</source>
            <translation>Ce récit est trop long pour une seule partie.</translation>
        </message>
        <message>
            <source>This backup is damaged.</source>
            <translation>Cette sauvegarde est abîmée.</translation>
        </message>
        <message>
            <source>This computer has too little free memory to open the vault.</source>
            <translation>Cet ordinateur a trop peu de mémoire libre pour ouvrir le coffre.</translation>
        </message>
        <message>
            <source>This file is not a Satchel backup, or it was cut short.</source>
            <translation>Ce fichier n’est pas une sauvegarde de Satchel, ou il est incomplet.</translation>
        </message>
        <message>
            <source>This is longer than a recovery code, which has {groups} groups of 5.</source>
            <translation>C’est plus long qu’un code de secours, qui a {groups} groupes de 5.</translation>
        </message>
        <message>
            <source>This is part {part} of 3. One part alone opens nothing.</source>
            <translation>C’est la partie {part} sur 3. Une partie seule n’ouvre rien.</translation>
        </message>
        <message>
            <source>This is part {part} twice.</source>
            <translation>C’est deux fois la partie {part}.</translation>
        </message>
        <message>
            <source>This is the last coordinator, who can't be removed.</source>
            <translation>C’est la dernière personne de la coordination, on ne peut pas la retirer.</translation>
        </message>
        <message>
            <source>This is the last recovery sheet, which can't be removed.</source>
            <translation>C’est la dernière feuille de secours, on ne peut pas la retirer.</translation>
        </message>
        <message>
            <source>This isn't a folder on this computer.</source>
            <translation>Ce n’est pas un dossier de cet ordinateur.</translation>
        </message>
        <message>
            <source>This passphrase can't be used.</source>
            <translation>Cette phrase secrète ne peut pas servir.</translation>
        </message>
        <message>
            <source>This passphrase is too easy to guess. {reason}</source>
            <translation>Cette phrase secrète est trop facile à deviner. {reason}</translation>
        </message>
        <message>
            <source>This passphrase is too long.</source>
            <translation>Cette phrase secrète est trop longue.</translation>
        </message>
        <message>
            <source>This person isn't in the vault any more.</source>
            <translation>Cette personne n’est plus dans le coffre.</translation>
        </message>
        <message>
            <source>This report has changed since you opened it, so the review was not saved.</source>
            <translation>Ce signalement a changé depuis que vous l’avez ouvert, la relecture n’est donc pas enregistrée.</translation>
        </message>
        <message>
            <source>This report has no such format.</source>
            <translation>Ce rapport n’existe pas dans ce format.</translation>
        </message>
        <message>
            <source>This report is reviewed, and nothing has changed since.</source>
            <translation>Ce signalement est relu, et rien n’a changé depuis.</translation>
        </message>
        <message>
            <source>This slip is already marked “{status}”.</source>
            <translation>Ce bon est déjà marqué « {status} ».</translation>
        </message>
        <message>
            <source>This summary is not the one these records give.</source>
            <translation>Ce bilan n’est pas celui que donnent ces données.</translation>
        </message>
        <message>
            <source>This vault has all the people it can hold: {places}, recovery sheets included.</source>
            <translation>Ce coffre a atteint son nombre maximum de personnes : {places}, feuilles de secours comprises.</translation>
        </message>
        <message>
            <source>This vault has had its keys changed as often as it can.</source>
            <translation>Les clés de ce coffre ont été changées autant de fois que possible.</translation>
        </message>
        <message>
            <source>This vault has no key file to change.</source>
            <translation>Ce coffre n’a pas de fichier de clés à changer.</translation>
        </message>
        <message>
            <source>This vault has no key file, so no backup can be made.</source>
            <translation>Ce coffre n’a pas de fichier de clés, donc pas de sauvegarde possible.</translation>
        </message>
        <message>
            <source>This vault has no key file, so nobody can be added or removed.</source>
            <translation>Ce coffre n’a pas de fichier de clés, donc on ne peut ajouter ni retirer personne.</translation>
        </message>
        <message>
            <source>This vault holds records already, so nothing was added.</source>
            <translation>Ce coffre contient déjà des données, rien n’a été ajouté.</translation>
        </message>
        <message>
            <source>This vault is already open on this computer.</source>
            <translation>Ce coffre est déjà ouvert sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Two figures would go to the same place in DHIS2: {element}.</source>
            <translation>Deux chiffres iraient au même endroit dans DHIS2 : {element}.</translation>
        </message>
        <message>
            <source>Type a second part too.</source>
            <translation>Tapez aussi une deuxième partie.</translation>
        </message>
        <message>
            <source>Type a whole number from 1 to {most}.</source>
            <translation>Tapez un nombre entier de 1 à {most}.</translation>
        </message>
        <message>
            <source>Type it at the prompt, or name a file descriptor with --passphrase-fd.</source>
            <translation>Tapez-la quand on la demande, ou indiquez un descripteur de fichier avec --passphrase-fd.</translation>
        </message>
        <message>
            <source>Type lot and expiry from the box. The scanner needs to send the separator (FNC1 as GS).</source>
            <translation>Saisissez lot et péremption d’après la boîte. Le lecteur doit envoyer le séparateur (FNC1 comme GS).</translation>
        </message>
        <message>
            <source>Type one sheet's code only.</source>
            <translation>Tapez le code d’une seule feuille.</translation>
        </message>
        <message>
            <source>Type that one alone.</source>
            <translation>Tapez seulement celui-là.</translation>
        </message>
        <message>
            <source>Type the name people know.</source>
            <translation>Tapez le nom que les gens connaissent.</translation>
        </message>
        <message>
            <source>Type two different parts.</source>
            <translation>Tapez deux parties différentes.</translation>
        </message>
        <message>
            <source>Type your passphrase.</source>
            <translation>Tapez votre phrase secrète.</translation>
        </message>
        <message>
            <source>Use another stick or folder: this one is failing.</source>
            <translation>Prenez une autre clé USB ou un autre dossier : celle-ci ne marche plus bien.</translation>
        </message>
        <message>
            <source>Use at most {most} letters.</source>
            <translation>{most} lettres au plus.</translation>
        </message>
        <message>
            <source>Very low is less than low, and low is less than full. Write months, as 1.5.</source>
            <translation>Très bas est moins que bas, et bas est moins que plein. Écrivez des mois, comme 1,5.</translation>
        </message>
        <message>
            <source>Wait for the next exchange with the laptop that issued it.</source>
            <translation>Attendez le prochain échange avec l’ordinateur qui l’a émis.</translation>
        </message>
        <message>
            <source>Wait for the next quarter.</source>
            <translation>Attendez le prochain trimestre.</translation>
        </message>
        <message>
            <source>What comes in late belongs to the next quarter you close.</source>
            <translation>Ce qui arrive en retard compte dans le prochain trimestre clos.</translation>
        </message>
        <message>
            <source>With this, {product} would go below zero on {day}.</source>
            <translation>Le {day}, avec cela, {product} passerait sous zéro.</translation>
        </message>
        <message>
            <source>Write it as 2026-11-03; an expiry may be a month, as 2028-05.</source>
            <translation>Écrivez 2026-11-03 ; une péremption peut être un mois, comme 2028-05.</translation>
        </message>
        <message>
            <source>Write it like 2026-Q3, for July to September 2026.</source>
            <translation>Écrivez par exemple 2026-Q3, pour juillet à septembre 2026.</translation>
        </message>
        <message>
            <source>Write them as 1.5, very low before low before full.</source>
            <translation>Écrivez-les comme 1,5 : très bas, puis bas, puis plein.</translation>
        </message>
        <message>
            <source>Write “satchel stock need male-condom 1200”; 0 takes it out.</source>
            <translation>Écrivez « satchel stock need male-condom 1200 » ; 0 l’enlève.</translation>
        </message>
        <message>
            <source>You can look at it already. Issue it on the last day or later.</source>
            <translation>Vous pouvez déjà le voir. Émettez-le le dernier jour ou après.</translation>
        </message>
        <message>
            <source>You can still read what is whole. Restore your last backup.</source>
            <translation>Vous pouvez encore lire ce qui est intact. Restaurez votre dernière sauvegarde.</translation>
        </message>
        <message>
            <source>You can't do this to yourself.</source>
            <translation>Vous ne pouvez pas le faire pour vous-même.</translation>
        </message>
        <message>
            <source>a bank account</source>
            <translation>un compte bancaire</translation>
        </message>
        <message>
            <source>a card number</source>
            <translation>un numéro de carte</translation>
        </message>
        <message>
            <source>a number plate</source>
            <translation>une plaque d’immatriculation</translation>
        </message>
        <message>
            <source>a number that is somebody's</source>
            <translation>le numéro de quelqu’un</translation>
        </message>
        <message>
            <source>a phone number</source>
            <translation>un numéro de téléphone</translation>
        </message>
        <message>
            <source>a time of the clock</source>
            <translation>une heure précise</translation>
        </message>
        <message>
            <source>an address</source>
            <translation>une adresse</translation>
        </message>
        <message>
            <source>an address on the net</source>
            <translation>une adresse internet</translation>
        </message>
        <message>
            <source>an age</source>
            <translation>un âge</translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation>une adresse électronique</translation>
        </message>
        <message>
            <source>an exact day</source>
            <translation>un jour précis</translation>
        </message>
        <message>
            <source>an exact spot</source>
            <translation>un endroit exact</translation>
        </message>
        <message>
            <source>somebody's account on a network</source>
            <translation>le compte de quelqu’un sur un réseau</translation>
        </message>
        <message>
            <source>{n} pieces of this bag are not accounted for.</source>
            <translation>Pièces de ce sac sans explication : {n}.</translation>
        </message>
        <message>
            <source>{period} is not over yet, so this report can't be issued.</source>
            <translation>{period} n’est pas fini, ce rapport ne peut donc pas être émis.</translation>
        </message>
        <message>
            <source>{quarter} is not over yet, so it can't be closed.</source>
            <translation>{quarter} n’est pas encore terminé, on ne peut pas le clore.</translation>
        </message>
        <message>
            <source>{quarter} was closed before, or a later quarter was.</source>
            <translation>{quarter} est déjà clos, ou un trimestre suivant l’est.</translation>
        </message>
        <message>
            <source>{service} copies this folder to other computers, and a vault there would break.</source>
            <translation>{service} copie ce dossier sur d’autres ordinateurs, et un coffre s’y abîmerait.</translation>
        </message>
        <message>
            <source>“satchel slip places” shows their names.</source>
            <translation>« satchel slip places » montre leurs noms.</translation>
        </message>
        <message>
            <source>“satchel stock list --all” shows their names.</source>
            <translation>« satchel stock list --all » montre leurs noms.</translation>
        </message>
        <message>
            <source>“satchel stock list --lots” shows their numbers.</source>
            <translation>« satchel stock list --lots » montre leurs numéros.</translation>
        </message>
        <message>
            <source>“satchel stock list” shows their codes.</source>
            <translation>« satchel stock list » montre leurs codes.</translation>
        </message>
        <message>
            <source>“satchel stock transfers” shows their codes.</source>
            <translation>« satchel stock transfers » montre leurs codes.</translation>
        </message>
        <message>
            <source>“{found}” looks like {kind}. It can't be kept here: take it out.</source>
            <translation>« {found} » ressemble à ceci : {kind}. On ne peut pas le garder ici : enlevez-le.</translation>
        </message>
        <message>
            <source>“{typed}” is not a quarter.</source>
            <translation>« {typed} » n’est pas un trimestre.</translation>
        </message>
        <message>
            <source>“{uid}” is not an identifier of DHIS2.</source>
            <translation>« {uid} » n’est pas un identifiant de DHIS2.</translation>
        </message>
    </context>
    <context>
        <name>Referrals</name>
        <message>
            <source>A few days</source>
            <translation>Quelques jours</translation>
        </message>
        <message>
            <source>A lawyer now</source>
            <translation>Un avocat maintenant</translation>
        </message>
        <message>
            <source>A need in it is not known here.</source>
            <translation>Un des besoins est inconnu ici.</translation>
        </message>
        <message>
            <source>A place</source>
            <translation>Un lieu</translation>
        </message>
        <message>
            <source>A safe place tonight</source>
            <translation>Un lieu sûr cette nuit</translation>
        </message>
        <message>
            <source>A sentence that tells nobody why.</source>
            <translation>Une phrase qui ne dit pas pourquoi.</translation>
        </message>
        <message>
            <source>A text in it is too long.</source>
            <translation>Un des textes est trop long.</translation>
        </message>
        <message>
            <source>About a month</source>
            <translation>Environ un mois</translation>
        </message>
        <message>
            <source>About a week</source>
            <translation>Environ une semaine</translation>
        </message>
        <message>
            <source>About two weeks</source>
            <translation>Environ deux semaines</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Ajouter un lieu</translation>
        </message>
        <message>
            <source>Add the clinic, the lawyer and the shelter you send people to.</source>
            <translation>Ajoutez la clinique, l’avocat et l’abri vers qui vous orientez.</translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>Les ajouter</translation>
        </message>
        <message>
            <source>All slips</source>
            <translation>Tous les bons</translation>
        </message>
        <message>
            <source>Another laptop says: {said}</source>
            <translation>Un autre ordinateur dit : {said}</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Quartier</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrivée</translation>
        </message>
        <message>
            <source>As people here call it.</source>
            <translation>Comme les gens d’ici l’appellent.</translation>
        </message>
        <message>
            <source>Ask about the price</source>
            <translation>Demander le prix</translation>
        </message>
        <message>
            <source>Because of age</source>
            <translation>À cause de l’âge</translation>
        </message>
        <message>
            <source>Because of gender</source>
            <translation>À cause du genre</translation>
        </message>
        <message>
            <source>Bring in a table</source>
            <translation>Importer un tableau</translation>
        </message>
        <message>
            <source>Bring in a table of places</source>
            <translation>Importer un tableau de lieux</translation>
        </message>
        <message>
            <source>Called off by the person</source>
            <translation>Annulé par la personne</translation>
        </message>
        <message>
            <source>Changed their mind</source>
            <translation>A changé d’avis</translation>
        </message>
        <message>
            <source>Child care</source>
            <translation>Garde d’enfants</translation>
        </message>
        <message>
            <source>Choose a slip, or type its code.</source>
            <translation>Choisissez un bon, ou tapez son code.</translation>
        </message>
        <message>
            <source>Choose what is needed and where to. The slip shows here before it is made.</source>
            <translation>Choisissez le besoin et le lieu. Le bon se montre ici avant d’être fait.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Code on the slip</source>
            <translation>Code du bon</translation>
        </message>
        <message>
            <source>Condoms and lubricant</source>
            <translation>Préservatifs et lubrifiant</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Could not pay the fee</source>
            <translation>Ne pouvait pas payer</translation>
        </message>
        <message>
            <source>Did not go</source>
            <translation>Pas allée</translation>
        </message>
        <message>
            <source>Emergency pill (within 5 days)</source>
            <translation>Pilule d’urgence (sous 5 jours)</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>For example: Tue and Thu, 9-12</source>
            <translation>Par exemple : mar. et jeu., 9-12 h</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Gratuit</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Valable</translation>
        </message>
        <message>
            <source>Good until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Good until {day}</source>
            <translation>Valable jusqu’au {day}</translation>
        </message>
        <message>
            <source>HIV test, by own wish</source>
            <translation>Test VIH, si la personne veut</translation>
        </message>
        <message>
            <source>Help with bail</source>
            <translation>Aide pour la caution</translation>
        </message>
        <message>
            <source>Help with papers</source>
            <translation>Aide pour les papiers</translation>
        </message>
        <message>
            <source>Helped</source>
            <translation>Aidée</translation>
        </message>
        <message>
            <source>Helped, must go again</source>
            <translation>Aidée, doit y retourner</translation>
        </message>
        <message>
            <source>Helps with</source>
            <translation>Aide pour</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>How to get there</source>
            <translation>Comment y aller</translation>
        </message>
        <message>
            <source>Infection check</source>
            <translation>Contrôle infections</translation>
        </message>
        <message>
            <source>It has more fields than the first line.</source>
            <translation>Il y a plus de champs que sur la première ligne.</translation>
        </message>
        <message>
            <source>It is printed on the slip.</source>
            <translation>C’est imprimé sur le bon.</translation>
        </message>
        <message>
            <source>It was closed</source>
            <translation>C’était fermé</translation>
        </message>
        <message>
            <source>Its date has passed. Did they arrive?</source>
            <translation>La date est passée. La personne est-elle arrivée ?</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Garder ceci</translation>
        </message>
        <message>
            <source>Language of the slip</source>
            <translation>Langue du bon</translation>
        </message>
        <message>
            <source>Languages spoken there</source>
            <translation>Langues parlées là-bas</translation>
        </message>
        <message>
            <source>Leave it apart</source>
            <translation>Laisser à part</translation>
        </message>
        <message>
            <source>Legal advice</source>
            <translation>Conseil juridique</translation>
        </message>
        <message>
            <source>Line {line}: {why}</source>
            <translation>Ligne {line} : {why}</translation>
        </message>
        <message>
            <source>Lost contact</source>
            <translation>Contact perdu</translation>
        </message>
        <message>
            <source>Make the slip</source>
            <translation>Faire le bon</translation>
        </message>
        <message>
            <source>Medical care</source>
            <translation>Soins médicaux</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Médicaments</translation>
        </message>
        <message>
            <source>Money for transport</source>
            <translation>Argent du transport</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name on the slip</source>
            <translation>Nom sur le bon</translation>
        </message>
        <message>
            <source>New slip</source>
            <translation>Nouveau bon</translation>
        </message>
        <message>
            <source>No longer offered</source>
            <translation>Plus proposé</translation>
        </message>
        <message>
            <source>No money for the way</source>
            <translation>Pas d’argent pour la route</translation>
        </message>
        <message>
            <source>No need is given that Satchel knows.</source>
            <translation>Aucun besoin connu de Satchel n’est indiqué.</translation>
        </message>
        <message>
            <source>No place in the directory helps with that yet.</source>
            <translation>Aucun lieu de l’annuaire n’aide encore pour cela.</translation>
        </message>
        <message>
            <source>No places yet</source>
            <translation>Aucun lieu encore</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>Sans raison donnée</translation>
        </message>
        <message>
            <source>No slip has that code. Look at it again: eight letters and figures.</source>
            <translation>Aucun bon n’a ce code. Regardez-le encore : huit lettres et chiffres.</translation>
        </message>
        <message>
            <source>No slips yet. Make the first one under “New slip”.</source>
            <translation>Aucun bon encore. Faites le premier dans « Nouveau bon ».</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Noted twice</source>
            <translation>Noté deux fois</translation>
        </message>
        <message>
            <source>Noted: {state}.</source>
            <translation>Noté : {state}.</translation>
        </message>
        <message>
            <source>Nothing to ask about.</source>
            <translation>Rien à demander.</translation>
        </message>
        <message>
            <source>Offer it again</source>
            <translation>Proposer à nouveau</translation>
        </message>
        <message>
            <source>Offer it no more</source>
            <translation>Ne plus proposer</translation>
        </message>
        <message>
            <source>Only if the name itself says too much to whoever finds the paper.</source>
            <translation>Seulement si le nom lui-même en dit trop à qui trouve le papier.</translation>
        </message>
        <message>
            <source>Or</source>
            <translation>Ou</translation>
        </message>
        <message>
            <source>PEP (within 3 days)</source>
            <translation>PEP (sous 3 jours)</translation>
        </message>
        <message>
            <source>Papers were asked for</source>
            <translation>On demandait des papiers</translation>
        </message>
        <message>
            <source>Part of town</source>
            <translation>Quartier</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Réimprimer</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Le lire</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Orientations</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Say how to get there and when it is open: that is what the slip prints.</source>
            <translation>Dites comment y aller et quand c’est ouvert : c’est ce que le bon imprime.</translation>
        </message>
        <message>
            <source>Sent on elsewhere</source>
            <translation>Envoyée ailleurs</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Show places no longer offered</source>
            <translation>Montrer les lieux plus proposés</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Bon</translation>
        </message>
        <message>
            <source>Slip {code}</source>
            <translation>Bon {code}</translation>
        </message>
        <message>
            <source>Slip {code} is made.</source>
            <translation>Le bon {code} est fait.</translation>
        </message>
        <message>
            <source>Slip {code} was good until {day}. Did the person arrive?</source>
            <translation>Bon {code}, valable jusqu’au {day} : la personne est-elle arrivée ?</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>Bons</translation>
        </message>
        <message>
            <source>Slips already made keep its name.</source>
            <translation>Les bons déjà faits gardent son nom.</translation>
        </message>
        <message>
            <source>Someone to talk to</source>
            <translation>Quelqu’un à qui parler</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <source>That code has a slip of the pen. These are nearly the same.</source>
            <translation>Ce code contient une faute. Ceux-ci sont presque pareils.</translation>
        </message>
        <message>
            <source>The code is drawn when the slip is made.</source>
            <translation>Le code est tiré quand le bon est fait.</translation>
        </message>
        <message>
            <source>The cost must be free, fee or empty.</source>
            <translation>Le prix doit être free, fee ou vide.</translation>
        </message>
        <message>
            <source>The directory is empty.</source>
            <translation>L’annuaire est vide.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>Il manque le nom.</translation>
        </message>
        <message>
            <source>The same name and area came before.</source>
            <translation>Le même nom et le même quartier sont déjà là.</translation>
        </message>
        <message>
            <source>The slip as it will print</source>
            <translation>Le bon tel qu’il s’imprimera</translation>
        </message>
        <message>
            <source>The slip is gone. If it is printed, tear it up.</source>
            <translation>Le bon n’existe plus. S’il est imprimé, déchirez-le.</translation>
        </message>
        <message>
            <source>Then make slips under “New slip”.</source>
            <translation>Puis faites des bons dans « Nouveau bon ».</translation>
        </message>
        <message>
            <source>There is a fee</source>
            <translation>Payant</translation>
        </message>
        <message>
            <source>They arrived</source>
            <translation>Arrivée</translation>
        </message>
        <message>
            <source>They ask for papers</source>
            <translation>On y demande des papiers</translation>
        </message>
        <message>
            <source>They called it off</source>
            <translation>Annulé par elle</translation>
        </message>
        <message>
            <source>They did not go, because</source>
            <translation>La personne n’y est pas allée, car</translation>
        </message>
        <message>
            <source>They don't do that</source>
            <translation>On n’y fait pas cela</translation>
        </message>
        <message>
            <source>They must go again</source>
            <translation>Doit y retourner</translation>
        </message>
        <message>
            <source>They were full</source>
            <translation>C’était complet</translation>
        </message>
        <message>
            <source>They were helped</source>
            <translation>Aidée</translation>
        </message>
        <message>
            <source>They were sent on</source>
            <translation>Envoyée ailleurs</translation>
        </message>
        <message>
            <source>They were turned away, because</source>
            <translation>La personne a été refusée, car</translation>
        </message>
        <message>
            <source>This is right</source>
            <translation>C’est juste</translation>
        </message>
        <message>
            <source>This slip is noted with the report. The paper does not say so.</source>
            <translation>Ce bon est noté avec le signalement. Le papier ne le dit pas.</translation>
        </message>
        <message>
            <source>To ask about</source>
            <translation>À demander</translation>
        </message>
        <message>
            <source>Too far</source>
            <translation>Trop loin</translation>
        </message>
        <message>
            <source>Treated badly there before</source>
            <translation>Mal reçue là-bas avant</translation>
        </message>
        <message>
            <source>Turned away</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Two laptops noted different things about slip {code}.</source>
            <translation>Deux ordinateurs ont noté des choses différentes sur le bon {code}.</translation>
        </message>
        <message>
            <source>Two laptops noted different things:</source>
            <translation>Deux ordinateurs ont noté des choses différentes :</translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>Deux versions</translation>
        </message>
        <message>
            <source>Use that</source>
            <translation>Le prendre</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Was afraid</source>
            <translation>Avait peur</translation>
        </message>
        <message>
            <source>We lost contact</source>
            <translation>Contact perdu</translation>
        </message>
        <message>
            <source>What is needed?</source>
            <translation>Quel besoin ?</translation>
        </message>
        <message>
            <source>What they help with</source>
            <translation>Ils aident pour</translation>
        </message>
        <message>
            <source>What to say there</source>
            <translation>Que dire là-bas</translation>
        </message>
        <message>
            <source>When it is open</source>
            <translation>Heures d’ouverture</translation>
        </message>
        <message>
            <source>Where there is a fee.</source>
            <translation>Si c’est payant.</translation>
        </message>
        <message>
            <source>Where to?</source>
            <translation>Où ?</translation>
        </message>
        <message>
            <source>With commas between.</source>
            <translation>Séparées par des virgules.</translation>
        </message>
        <message>
            <source>Work or children</source>
            <translation>Travail ou enfants</translation>
        </message>
        <message numerus="yes">
            <source>helps with {n} of them</source>
            <translation>
                <numerusform>aide pour {n}</numerusform>
                <numerusform>aide pour {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>{name} has two versions. Choose one.</source>
            <translation>{name} a deux versions. Choisissez-en une.</translation>
        </message>
        <message>
            <source>{name} is in the directory.</source>
            <translation>{name} est dans l’annuaire.</translation>
        </message>
        <message>
            <source>{name} is no longer offered.</source>
            <translation>{name} n’est plus proposé.</translation>
        </message>
        <message>
            <source>{name} is offered again.</source>
            <translation>{name} est à nouveau proposé.</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} est enregistré.</translation>
        </message>
        <message numerus="yes">
            <source>{n} lines were left out:</source>
            <translation>
                <numerusform>{n} ligne laissée de côté :</numerusform>
                <numerusform>{n} lignes laissées de côté :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places added.</source>
            <translation>
                <numerusform>{n} lieu ajouté.</numerusform>
                <numerusform>{n} lieux ajoutés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places can be added.</source>
            <translation>
                <numerusform>{n} lieu peut être ajouté.</numerusform>
                <numerusform>{n} lieux peuvent être ajoutés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} slips have passed their date. Did the people arrive?</source>
            <translation>
                <numerusform>{n} bon a passé sa date. La personne est-elle arrivée ?</numerusform>
                <numerusform>{n} bons ont passé leur date. Les personnes sont-elles arrivées ?</numerusform>
            </translation>
        </message>
        <message>
            <source>{state}: {reason}</source>
            <translation>{state} : {reason}</translation>
        </message>
    </context>
    <context>
        <name>Rights</name>
        <message>
            <source>A friend</source>
            <translation>Une personne amie</translation>
        </message>
        <message>
            <source>A lawyer</source>
            <translation>Un avocat</translation>
        </message>
        <message>
            <source>A4, to read together or hang up</source>
            <translation>A4, à lire ensemble ou à afficher</translation>
        </message>
        <message>
            <source>A5, half a page, to give away</source>
            <translation>A5, une demi-page, à donner</translation>
        </message>
        <message>
            <source>All sheets</source>
            <translation>Toutes les fiches</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Fill them in</source>
            <translation>Les remplir</translation>
        </message>
        <message>
            <source>Know your rights</source>
            <translation>Connaître ses droits</translation>
        </message>
        <message>
            <source>Language of the sheet</source>
            <translation>Langue de la fiche</translation>
        </message>
        <message>
            <source>Large letters</source>
            <translation>Grandes lettres</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>No native speaker has reviewed this translation yet.</source>
            <translation>Personne dont c’est la langue maternelle n’a encore relu cette traduction.</translation>
        </message>
        <message>
            <source>Nobody with legal training has reviewed this sheet yet.</source>
            <translation>Aucun juriste n’a encore relu cette fiche.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Print this sheet</source>
            <translation>Imprimer cette fiche</translation>
        </message>
        <message>
            <source>Reviewed by {name}, {day}.</source>
            <translation>Relue par {name}, {day}.</translation>
        </message>
        <message>
            <source>Reviewed by {name}.</source>
            <translation>Relue par {name}.</translation>
        </message>
        <message>
            <source>Show to someone</source>
            <translation>Montrer à quelqu’un</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Petit</translation>
        </message>
        <message>
            <source>Tap a sheet to read it, show it to someone, or print it.</source>
            <translation>Touchez une fiche pour la lire, la montrer à quelqu’un ou l’imprimer.</translation>
        </message>
        <message>
            <source>Text of the sheet</source>
            <translation>Texte de la fiche</translation>
        </message>
        <message>
            <source>The English sheet has changed since this translation was made.</source>
            <translation>La fiche anglaise a changé depuis cette traduction.</translation>
        </message>
        <message>
            <source>The centre</source>
            <translation>Le centre</translation>
        </message>
        <message>
            <source>The rights sheets still lack your own telephone number and time limit.</source>
            <translation>Il manque encore votre numéro de téléphone et le délai légal dans les fiches.</translation>
        </message>
        <message>
            <source>This sheet is not in {language} yet, so here it is in English.</source>
            <translation>Cette fiche n’existe pas encore en {language}. La voici en anglais.</translation>
        </message>
        <message>
            <source>Translation reviewed by {name}.</source>
            <translation>Traduction relue par {name}.</translation>
        </message>
        <message>
            <source>Version {number} of this sheet.</source>
            <translation>Version {number} de cette fiche.</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>D’où cela vient</translation>
        </message>
        <message>
            <source>Write your numbers here</source>
            <translation>Écrivez vos numéros ici</translation>
        </message>
        <message>
            <source>Your own numbers are not filled in yet.</source>
            <translation>Vos propres numéros ne sont pas encore remplis.</translation>
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation>{number} sur {all}</translation>
        </message>
        <message numerus="yes">
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} heure</numerusform>
                <numerusform>{n} heures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>A backup is locked like the vault itself: it opens with the passphrases of today and nothing else. Keep the stick away from the laptop.</source>
            <translation>Une sauvegarde est verrouillée comme le coffre : elle s’ouvre avec les phrases secrètes d’aujourd’hui et rien d’autre. Gardez la clé USB loin de l’ordinateur.</translation>
        </message>
        <message>
            <source>A coordinator adds and removes people, and helps when a passphrase is forgotten.</source>
            <translation>La coordination ajoute et retire des personnes, et aide quand une phrase secrète est oubliée.</translation>
        </message>
        <message>
            <source>A coordinator looks after this.</source>
            <translation>La coordination s’en occupe.</translation>
        </message>
        <message>
            <source>A dispenser in a venue, by a code name: never the venue's own. No paper shows it.</source>
            <translation>Un distributeur dans un lieu, sous un nom de code : jamais le vrai nom. Aucun papier ne le montre.</translation>
        </message>
        <message>
            <source>A first name or a nickname is enough. It stands beside what they write, inside the vault.</source>
            <translation>Un prénom ou un surnom suffit. Il se trouve à côté de ce que la personne écrit, dans le coffre.</translation>
        </message>
        <message>
            <source>A judge must see an arrested person within</source>
            <translation>Délai pour voir un juge après l’arrestation</translation>
        </message>
        <message>
            <source>A station or a unit as people call it. Never an officer's name or number.</source>
            <translation>Un commissariat ou une unité, comme les gens l’appellent. Jamais le nom ou le matricule d’un agent.</translation>
        </message>
        <message>
            <source>About Satchel</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Ajouter quelqu’un</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>Ajouter un produit</translation>
        </message>
        <message>
            <source>Allow destroying this vault from the keyboard</source>
            <translation>Permettre de détruire ce coffre au clavier</translation>
        </message>
        <message>
            <source>Allow it</source>
            <translation>Permettre</translation>
        </message>
        <message>
            <source>Allow it? Whoever holds the two keys for three seconds destroys the vault on this laptop.</source>
            <translation>Permettre ? Qui tient les deux touches trois secondes détruit le coffre de cet ordinateur.</translation>
        </message>
        <message>
            <source>Allowed from now on.</source>
            <translation>Permis à partir de maintenant.</translation>
        </message>
        <message>
            <source>Also opens accounts, closes periods, adds and removes people.</source>
            <translation>Peut aussi ouvrir les récits, clore les trimestres, ajouter et retirer des personnes.</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Quartiers</translation>
        </message>
        <message>
            <source>Areas, units, stores</source>
            <translation>Quartiers, unités, dépôts</translation>
        </message>
        <message>
            <source>As the laptop</source>
            <translation>Comme l’ordinateur</translation>
        </message>
        <message>
            <source>Ask a lawyer of your country. 0 means not known, and the sheet then says nothing.</source>
            <translation>Demandez à un avocat de votre pays. 0 veut dire inconnu, et la fiche n’en dit alors rien.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Backup made: {name}. Put the stick away.</source>
            <translation>Sauvegarde faite : {name}. Rangez la clé USB.</translation>
        </message>
        <message>
            <source>Backups, other laptops, paper and saved copies are not touched.</source>
            <translation>Les sauvegardes, les autres ordinateurs, le papier et les copies ne sont pas touchés.</translation>
        </message>
        <message>
            <source>Bringing a backup back</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>Change my passphrase</source>
            <translation>Changer ma phrase secrète</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Check the records</source>
            <translation>Vérifier les données</translation>
        </message>
        <message>
            <source>Checking the records…</source>
            <translation>Vérification des données…</translation>
        </message>
        <message>
            <source>Choose a reason first.</source>
            <translation>Choisissez d’abord une raison.</translation>
        </message>
        <message>
            <source>Choose where</source>
            <translation>Choisir où</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordination</translation>
        </message>
        <message>
            <source>Counted in pieces only</source>
            <translation>Compté à la pièce seulement</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Destroy the records from before the restore? This can't be undone.</source>
            <translation>Détruire les données d’avant la restauration ? Impossible de revenir en arrière.</translation>
        </message>
        <message>
            <source>Destroy them</source>
            <translation>Les détruire</translation>
        </message>
        <message>
            <source>Destroy them when you are sure that everything you need was brought back.</source>
            <translation>Détruisez-les quand vous avez la certitude que tout est bien revenu.</translation>
        </message>
        <message>
            <source>Destroying everything</source>
            <translation>Tout détruire</translation>
        </message>
        <message>
            <source>Does the nightly work. Can seal an account, and can't open it again.</source>
            <translation>Fait le travail de la nuit. Peut sceller un récit, sans pouvoir le rouvrir.</translation>
        </message>
        <message>
            <source>Donors</source>
            <translation>Donateurs</translation>
        </message>
        <message>
            <source>Educator</source>
            <translation>Terrain</translation>
        </message>
        <message>
            <source>Erase a name</source>
            <translation>Effacer un nom</translation>
        </message>
        <message>
            <source>Erase the name</source>
            <translation>Effacer le nom</translation>
        </message>
        <message>
            <source>Everything is whole.</source>
            <translation>Tout est en ordre.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Go on with this copy</source>
            <translation>Continuer avec cette copie</translation>
        </message>
        <message>
            <source>Go on with this copy? What was written after it was made is not in it.</source>
            <translation>Continuer avec cette copie ? Ce qui a été écrit après elle n’y est pas.</translation>
        </message>
        <message>
            <source>In many countries destroying records during a search is a crime of its own. Ask a lawyer.</source>
            <translation>Dans beaucoup de pays, détruire des données pendant une fouille est un délit en soi. Demandez à un avocat.</translation>
        </message>
        <message>
            <source>It is asked for so that nobody can change it while you are away from the laptop.</source>
            <translation>On la demande pour que personne ne puisse la changer en votre absence.</translation>
        </message>
        <message>
            <source>It was entered by mistake.</source>
            <translation>Il a été saisi par erreur.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Très grand</translation>
        </message>
        <message>
            <source>Lawyer or helper to call after an arrest</source>
            <translation>Avocat ou aide à appeler après une arrestation</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>Verrouillage automatique</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Lock the records with a new key as well? Somebody who copied the old key while they worked here could otherwise read what is written from now on. Backups and copies from before stay as they are.</source>
            <translation>Verrouiller aussi les données avec une nouvelle clé ? Sinon, qui a copié l’ancienne clé en travaillant ici pourrait lire ce qui s’écrit désormais. Les sauvegardes et copies d’avant restent comme elles sont.</translation>
        </message>
        <message>
            <source>Lock, then choose “Another vault” and “Bring back a backup”. It is checked in a folder of its own first. The records of now stay until you destroy them here.</source>
            <translation>Verrouillez, puis choisissez « Autre coffre » et « Restaurer une sauvegarde ». Elle est d’abord vérifiée dans un dossier à part. Les données actuelles restent jusqu’à ce que vous les détruisiez ici.</translation>
        </message>
        <message>
            <source>Locking is nearly always the better way: a locked vault gives nothing up.</source>
            <translation>Verrouiller est presque toujours mieux : un coffre verrouillé ne livre rien.</translation>
        </message>
        <message>
            <source>Locking the records with a new key…</source>
            <translation>Verrouillage des données avec une nouvelle clé…</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspect</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Fait avec</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Make a new sheet</source>
            <translation>Faire une autre feuille</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Sauvegarde en cours…</translation>
        </message>
        <message>
            <source>Making a place for them…</source>
            <translation>Préparation de sa place…</translation>
        </message>
        <message>
            <source>Mend the tables</source>
            <translation>Réparer les tables</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name on every slip</source>
            <translation>Nom sur chaque bon</translation>
        </message>
        <message>
            <source>New area</source>
            <translation>Nouveau quartier</translation>
        </message>
        <message>
            <source>New centre</source>
            <translation>Nouveau centre</translation>
        </message>
        <message>
            <source>New donor</source>
            <translation>Nouveau donateur</translation>
        </message>
        <message>
            <source>New outlet</source>
            <translation>Nouveau distributeur</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>New store</source>
            <translation>Nouveau dépôt</translation>
        </message>
        <message>
            <source>New supplier</source>
            <translation>Nouveau fournisseur</translation>
        </message>
        <message>
            <source>New unit</source>
            <translation>Nouvelle unité</translation>
        </message>
        <message>
            <source>No longer allowed.</source>
            <translation>N’est plus permis.</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <source>No place chosen yet</source>
            <translation>Aucun endroit choisi</translation>
        </message>
        <message>
            <source>No sheet opens this vault. Make one today.</source>
            <translation>Aucune feuille n’ouvre ce coffre. Faites-en une aujourd’hui.</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Nothing in this list yet.</source>
            <translation>Rien encore dans cette liste.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a changé.</translation>
        </message>
        <message>
            <source>Offer again</source>
            <translation>Proposer à nouveau</translation>
        </message>
        <message>
            <source>Old records show the new name too.</source>
            <translation>Les anciennes données montrent aussi le nouveau nom.</translation>
        </message>
        <message>
            <source>Other centres</source>
            <translation>Autres centres</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>Distributeurs</translation>
        </message>
        <message>
            <source>Parts of town, large ones: a street or a bar would tell who was there.</source>
            <translation>De grands quartiers : une rue ou un bar dirait qui était là.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>People who left</source>
            <translation>Personnes parties</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Police units</source>
            <translation>Unités de police</translation>
        </message>
        <message>
            <source>Print a second page to keep</source>
            <translation>Imprimer une deuxième page à garder</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Produits</translation>
        </message>
        <message>
            <source>Products, donors, outlets</source>
            <translation>Produits et donateurs</translation>
        </message>
        <message>
            <source>Putting the new sheet in place…</source>
            <translation>Mise en place de la nouvelle feuille…</translation>
        </message>
        <message>
            <source>Reads everything in the vault and compares it with its seals. Nothing is changed. It may take a minute; go on working meanwhile.</source>
            <translation>Lit tout le coffre et le compare à ses sceaux. Rien n’est changé. Cela peut prendre une minute ; continuez à travailler en attendant.</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Feuille de secours</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove {name}? They can't unlock this laptop any more. What they wrote stays. This can't be undone, but they can be added again.</source>
            <translation>Retirer {name} ? Cette personne ne pourra plus déverrouiller cet ordinateur. Ce qu’elle a écrit reste. Impossible de revenir en arrière, mais on pourra l’ajouter de nouveau.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Renamed.</source>
            <translation>Renommé.</translation>
        </message>
        <message>
            <source>Replace it when it was lost, when a stranger saw it, or when it was used.</source>
            <translation>Remplacez-la si elle est perdue, si un inconnu l’a vue, ou si elle a servi.</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>Setting the new passphrase…</source>
            <translation>Mise en place de la nouvelle phrase secrète…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>Bons</translation>
        </message>
        <message>
            <source>Small, above the place. Leave it empty: a slip that is found then tells less.</source>
            <translation>En petit, au-dessus du lieu. Laissez vide : un bon trouvé en dit alors moins.</translation>
        </message>
        <message>
            <source>Stays inside the vault. What slips call you is chosen under “Slips”.</source>
            <translation>Reste dans le coffre. Le nom sur les bons se choisit sous « Bons ».</translation>
        </message>
        <message>
            <source>Stores</source>
            <translation>Dépôts</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>The centre</source>
            <translation>Le centre</translation>
        </message>
        <message>
            <source>The entries themselves are whole, so the tables can be made anew from them.</source>
            <translation>Les entrées elles-mêmes sont intactes, on peut donc refaire les tables à partir d’elles.</translation>
        </message>
        <message>
            <source>The name could put somebody in danger.</source>
            <translation>Le nom pourrait mettre quelqu’un en danger.</translation>
        </message>
        <message>
            <source>The name goes from this vault. What they wrote stays, and “Somebody” stands beside it from then on.</source>
            <translation>Le nom disparaît de ce coffre. Ce que la personne a écrit reste, et « Quelqu’un » est mis à côté à partir de là.</translation>
        </message>
        <message>
            <source>The name is erased.</source>
            <translation>Le nom est effacé.</translation>
        </message>
        <message>
            <source>The new sheet opens the vault. Destroy the old one.</source>
            <translation>La nouvelle feuille ouvre le coffre. Détruisez l’ancienne.</translation>
        </message>
        <message>
            <source>The old records are gone.</source>
            <translation>Les anciennes données ont disparu.</translation>
        </message>
        <message>
            <source>The page you were on comes back after unlocking. F12 locks at once.</source>
            <translation>La page où vous étiez revient après le déverrouillage. F12 verrouille tout de suite.</translation>
        </message>
        <message>
            <source>The printed sheet opens this vault when every passphrase is forgotten, and the sealed accounts with it. Keep it outside the centre, with somebody you trust.</source>
            <translation>La feuille imprimée ouvre ce coffre quand toutes les phrases secrètes sont oubliées, et les récits scellés avec. Gardez-la hors du centre, chez une personne de confiance.</translation>
        </message>
        <message>
            <source>The program is free under the GPL, version 3 or later; sheets and guide under CC BY 4.0.</source>
            <translation>Le programme est libre sous GPL, version 3 ou plus ; les fiches et le guide sous CC BY 4.0.</translation>
        </message>
        <message>
            <source>The records from before the last restore are still here</source>
            <translation>Les données d’avant la dernière restauration sont encore là</translation>
        </message>
        <message>
            <source>The records have a new key. Make a new backup soon.</source>
            <translation>Les données ont une nouvelle clé. Faites bientôt une nouvelle sauvegarde.</translation>
        </message>
        <message>
            <source>The second page has the code, the place and room to note what came of it. It names nobody. Lock it away, or leave it out: the slip stands in the vault too.</source>
            <translation>La deuxième page porte le code, le lieu et de la place pour noter la suite. Elle ne nomme personne. Mettez-la sous clé, ou passez-vous-en : le bon est aussi dans le coffre.</translation>
        </message>
        <message>
            <source>Their names stay beside what they wrote, until they are erased.</source>
            <translation>Leurs noms restent à côté de ce qu’elles ont écrit, jusqu’à ce qu’on les efface.</translation>
        </message>
        <message>
            <source>Their phone</source>
            <translation>Son téléphone</translation>
        </message>
        <message>
            <source>There are still {count} of {name}. Offer it no longer all the same?</source>
            <translation>Il reste encore {count} de {name}. Ne plus le proposer quand même ?</translation>
        </message>
        <message>
            <source>There is a sheet that opens this vault.</source>
            <translation>Une feuille ouvre ce coffre.</translation>
        </message>
        <message>
            <source>They asked for it.</source>
            <translation>La personne l’a demandé.</translation>
        </message>
        <message>
            <source>They left, and nobody needs it any more.</source>
            <translation>La personne est partie, et plus personne n’en a besoin.</translation>
        </message>
        <message>
            <source>This can't be undone. Older backups, other laptops and paper still hold the name.</source>
            <translation>Cela ne peut pas être annulé. Les anciennes sauvegardes, les autres ordinateurs et le papier gardent encore le nom.</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>To {place}</source>
            <translation>Vers {place}</translation>
        </message>
        <message>
            <source>Type a name first.</source>
            <translation>Tapez d’abord un nom.</translation>
        </message>
        <message>
            <source>Use a new key</source>
            <translation>Nouvelle clé</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>When allowed: hold Ctrl and F12 for three seconds. Let go to stop.</source>
            <translation>Si c’est permis : tenez Ctrl et F12 trois secondes. Lâchez pour arrêter.</translation>
        </message>
        <message>
            <source>Where backups go</source>
            <translation>Où vont les sauvegardes</translation>
        </message>
        <message>
            <source>Where you send stock, and from where it comes.</source>
            <translation>Où vous envoyez du stock, et d’où il vient.</translation>
        </message>
        <message>
            <source>Where your own stock lies: the cupboard, another room, a depot.</source>
            <translation>Où se trouve votre propre stock : l’armoire, une autre pièce, un dépôt.</translation>
        </message>
        <message>
            <source>Who comes?</source>
            <translation>Qui arrive ?</translation>
        </message>
        <message>
            <source>Who gives stock. An organisation, never a person.</source>
            <translation>Qui donne du stock. Une organisation, jamais une personne.</translation>
        </message>
        <message>
            <source>Who sells or brings stock. An organisation, never a person.</source>
            <translation>Qui vend ou apporte du stock. Une organisation, jamais une personne.</translation>
        </message>
        <message>
            <source>Why? The reason stays in the history.</source>
            <translation>Pourquoi ? La raison reste dans l’historique.</translation>
        </message>
        <message>
            <source>Works without any network. Nothing is ever sent, counted or reported.</source>
            <translation>Marche sans aucun réseau. Rien n’est jamais envoyé, compté ni signalé.</translation>
        </message>
        <message>
            <source>Your new passphrase opens the vault from now on.</source>
            <translation>Votre nouvelle phrase secrète ouvre désormais le coffre.</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Votre phrase secrète</translation>
        </message>
        <message>
            <source>Your passphrase of now</source>
            <translation>Votre phrase secrète actuelle</translation>
        </message>
        <message>
            <source>after one minute</source>
            <translation>après une minute</translation>
        </message>
        <message numerus="yes">
            <source>after {n} minutes</source>
            <translation>
                <numerusform>après {n} minute</numerusform>
                <numerusform>après {n} minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>hours</source>
            <translation>heures</translation>
        </message>
        <message>
            <source>{entries} entries and {tables} tables were read.</source>
            <translation>{entries} entrées et {tables} tables ont été lues.</translation>
        </message>
        <message>
            <source>{name} (no longer offered)</source>
            <translation>{name} (plus proposé)</translation>
        </message>
        <message>
            <source>{name} added.</source>
            <translation>{name} : ajouté.</translation>
        </message>
        <message>
            <source>{name} can unlock this laptop now.</source>
            <translation>{name} peut maintenant déverrouiller cet ordinateur.</translation>
        </message>
        <message>
            <source>{name} has a new passphrase.</source>
            <translation>{name} a une nouvelle phrase secrète.</translation>
        </message>
        <message>
            <source>{name} is no longer offered. Old records keep it.</source>
            <translation>{name} n’est plus proposé. Les anciennes données le gardent.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name} ne fait plus partie du coffre.</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>{role}, not on this laptop</source>
            <translation>{role}, pas sur cet ordinateur</translation>
        </message>
        <message>
            <source>{role}, you</source>
            <translation>{role}, vous</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>A saved copy is not protected. Whoever has this disk or stick can read it.</source>
            <translation>Une copie enregistrée n’est pas protégée. Qui a ce disque ou cette clé USB peut la lire.</translation>
        </message>
        <message>
            <source>A sheet, a place, a slip's code, a product, an incident's month or act.</source>
            <translation>Une fiche, un lieu, le code d’un bon, un produit, le mois ou l’acte d’un signalement.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Chapitres</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <source>Drawing the pages…</source>
            <translation>Dessin des pages…</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Hide the screen, Ctrl+H</source>
            <translation>Cacher l’écran, Ctrl+H</translation>
        </message>
        <message>
            <source>Home folder</source>
            <translation>Dossier personnel</translation>
        </message>
        <message>
            <source>How far you are</source>
            <translation>Où vous en êtes</translation>
        </message>
        <message>
            <source>If you want to help mend it, save this report. It holds no names and nothing you typed.</source>
            <translation>Pour aider à réparer, enregistrez ce rapport. Il ne contient aucun nom ni rien de ce que vous avez tapé.</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Signalements</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Moins</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>No file of this kind in this folder.</source>
            <translation>Aucun fichier de ce type dans ce dossier.</translation>
        </message>
        <message>
            <source>No folders in this one. It can be used as it is.</source>
            <translation>Pas de dossier dans celui-ci. On peut l’utiliser tel quel.</translation>
        </message>
        <message>
            <source>Nothing found. Sealed accounts are never searched.</source>
            <translation>Rien trouvé. On ne cherche jamais dans les récits scellés.</translation>
        </message>
        <message>
            <source>Open this file</source>
            <translation>Ouvrir ce fichier</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>Page {page} sur {total}</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Practice. Nothing here is real.</source>
            <translation>Essai. Rien ici n’est réel.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Imprimante</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Orientations</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Droits</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Save here</source>
            <translation>Enregistrer ici</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Saved as {name}. Keep it safe.</source>
            <translation>Enregistré : {name}. Gardez-le en lieu sûr.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Search, Ctrl+K</source>
            <translation>Chercher, Ctrl+K</translation>
        </message>
        <message>
            <source>Sent to the printer. Take the paper at once.</source>
            <translation>Envoyé à l’imprimante. Prenez le papier tout de suite.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Something went wrong in Satchel</source>
            <translation>Satchel a rencontré un problème</translation>
        </message>
        <message>
            <source>Step {step} of {total}</source>
            <translation>Étape {step} sur {total}</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synchro</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>Le jour suivant</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>Le jour d’avant</translation>
        </message>
        <message>
            <source>The folder above</source>
            <translation>Dossier du dessus</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>Le mois suivant</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>Le mois d’avant</translation>
        </message>
        <message>
            <source>The screen is hidden. Press any key.</source>
            <translation>L’écran est caché. Appuyez sur une touche.</translation>
        </message>
        <message>
            <source>This chapter is not translated yet, so here it is in English.</source>
            <translation>Ce chapitre n’est pas encore traduit : le voici en anglais.</translation>
        </message>
        <message>
            <source>This file is locked. Only the other centre can read it.</source>
            <translation>Ce fichier est verrouillé. Seul l’autre centre peut le lire.</translation>
        </message>
        <message>
            <source>This is our mistake, not yours. What was saved before is still saved. Try it once more.</source>
            <translation>C’est notre erreur, pas la vôtre. Ce qui était enregistré l’est toujours. Essayez encore une fois.</translation>
        </message>
        <message>
            <source>This laptop knows no printer. Connect one, or save a copy and print it elsewhere.</source>
            <translation>Cet ordinateur ne connaît pas d’imprimante. Branchez-en une, ou enregistrez une copie pour l’imprimer ailleurs.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Use this folder</source>
            <translation>Prendre ce dossier</translation>
        </message>
        <message>
            <source>day month year</source>
            <translation>jour mois année</translation>
        </message>
        <message>
            <source>month year</source>
            <translation>mois année</translation>
        </message>
        <message>
            <source>{page}, Alt+{number}</source>
            <translation>{page}, Alt+{number}</translation>
        </message>
    </context>
    <context>
        <name>Stock</name>
        <message>
            <source>100 means one for each condom.</source>
            <translation>100 veut dire un par préservatif.</translation>
        </message>
        <message>
            <source>11 letters and digits, a letter first.</source>
            <translation>11 lettres et chiffres, une lettre d’abord.</translation>
        </message>
        <message>
            <source>A + B − C + D = E</source>
            <translation>A + B − C + D = E</translation>
        </message>
        <message>
            <source>A + B − C + D = E was checked in every row. All figures are pieces, X is days.</source>
            <translation>A + B − C + D = E est vérifié à chaque ligne. Tous les chiffres sont des pièces, X des jours.</translation>
        </message>
        <message>
            <source>A Opening</source>
            <translation>A Début</translation>
        </message>
        <message>
            <source>A Start</source>
            <translation>A Début</translation>
        </message>
        <message>
            <source>A code, not a name.</source>
            <translation>Un code, pas un nom.</translation>
        </message>
        <message>
            <source>A coordinator agrees where a count differs by more than this</source>
            <translation>La coordination donne son accord quand un comptage diffère de plus que cela</translation>
        </message>
        <message>
            <source>A coordinator looks into it and agrees.</source>
            <translation>La coordination regarde et donne son accord.</translation>
        </message>
        <message>
            <source>A correction</source>
            <translation>Une correction</translation>
        </message>
        <message>
            <source>A correction took its place</source>
            <translation>Remplacé par une correction</translation>
        </message>
        <message>
            <source>A correction took its place.</source>
            <translation>Une correction l’a remplacé.</translation>
        </message>
        <message>
            <source>A count only, never names.</source>
            <translation>Un nombre seulement, jamais de noms.</translation>
        </message>
        <message>
            <source>A day</source>
            <translation>Par jour</translation>
        </message>
        <message>
            <source>A day counts when nothing could be handed out all day long, all lots together.</source>
            <translation>Un jour compte quand rien n’a pu être distribué de toute la journée, tous lots ensemble.</translation>
        </message>
        <message>
            <source>A female condom</source>
            <translation>Un préservatif féminin</translation>
        </message>
        <message>
            <source>A few words, if it is not the one that expires first.</source>
            <translation>Quelques mots, si ce n’est pas celui qui périme en premier.</translation>
        </message>
        <message>
            <source>A few words, no names.</source>
            <translation>Quelques mots, pas de noms.</translation>
        </message>
        <message>
            <source>A field is too long.</source>
            <translation>Un champ est trop long.</translation>
        </message>
        <message>
            <source>A label shows a code that says nothing. Scanned here, it finds the lot or the bag.</source>
            <translation>Une étiquette montre un code qui ne dit rien. Scannée ici, elle retrouve le lot ou le sac.</translation>
        </message>
        <message>
            <source>A ledger, month by month</source>
            <translation>Un registre, mois par mois</translation>
        </message>
        <message>
            <source>A lubricant</source>
            <translation>Un lubrifiant</translation>
        </message>
        <message>
            <source>A maker calls a lot back: where is it, and who had it? Groups, codes and days, no names.</source>
            <translation>Un fabricant rappelle un lot : où est-il, et qui l’a eu ? Groupes, codes et jours, pas de noms.</translation>
        </message>
        <message>
            <source>A male condom</source>
            <translation>Un préservatif masculin</translation>
        </message>
        <message>
            <source>A movement that was typed wrong is undone under Movements. Here is for what is left over.</source>
            <translation>Un mouvement mal tapé s’annule dans Mouvements. Ici, c’est pour ce qui reste.</translation>
        </message>
        <message>
            <source>A new bag</source>
            <translation>Un nouveau sac</translation>
        </message>
        <message>
            <source>A opening</source>
            <translation>A début</translation>
        </message>
        <message>
            <source>A paper in a pocket can be found. The neutral form shows letters and boxes only.</source>
            <translation>Un papier dans une poche peut être trouvé. La forme neutre ne montre que des lettres et des cases.</translation>
        </message>
        <message>
            <source>A report has been begun.</source>
            <translation>Un signalement est commencé.</translation>
        </message>
        <message>
            <source>A shift past midnight belongs to the day it began.</source>
            <translation>Une sortie après minuit compte pour le jour où elle a commencé.</translation>
        </message>
        <message>
            <source>A trade number has 8, 12, 13 or 14 digits.</source>
            <translation>Un code-barres a 8, 12, 13 ou 14 chiffres.</translation>
        </message>
        <message>
            <source>A unit from the centre's list, never a person.</source>
            <translation>Une unité de la liste du centre, jamais une personne.</translation>
        </message>
        <message>
            <source>A venue or outlet</source>
            <translation>Un bar ou point de vente</translation>
        </message>
        <message>
            <source>Add a product</source>
            <translation>Ajouter un produit</translation>
        </message>
        <message>
            <source>Add an outlet</source>
            <translation>Ajouter un distributeur</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>L’ajouter</translation>
        </message>
        <message>
            <source>Add the donor first, under Settings, and say on the lots who gave them.</source>
            <translation>Ajoutez d’abord le donateur, dans Réglages, et dites sur les lots qui les a donnés.</translation>
        </message>
        <message>
            <source>All arrived</source>
            <translation>Tout est arrivé</translation>
        </message>
        <message>
            <source>All losses of a lot in a month stand in one line at its end, whatever their cause.</source>
            <translation>Toutes les pertes d’un lot en un mois sont sur une seule ligne à la fin du mois, quelle qu’en soit la cause.</translation>
        </message>
        <message>
            <source>All of it came</source>
            <translation>Tout est arrivé</translation>
        </message>
        <message>
            <source>All three there</source>
            <translation>Les trois là</translation>
        </message>
        <message>
            <source>All three: days on which male condoms, female condoms and lubricant could all be handed out.</source>
            <translation>Les trois : jours où préservatifs masculins, préservatifs féminins et lubrifiant pouvaient tous être distribués.</translation>
        </message>
        <message>
            <source>An organisation, never a person.</source>
            <translation>Une organisation, jamais une personne.</translation>
        </message>
        <message>
            <source>Another centre</source>
            <translation>Un autre centre</translation>
        </message>
        <message>
            <source>Another centre…</source>
            <translation>Un autre centre…</translation>
        </message>
        <message>
            <source>Another, not in the list yet</source>
            <translation>Un autre, pas encore dans la liste</translation>
        </message>
        <message>
            <source>Answers the order</source>
            <translation>Répond à la commande</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Approve this count</source>
            <translation>Approuver ce comptage</translation>
        </message>
        <message>
            <source>Approve this count? That you did stands in the ledger and can't be undone.</source>
            <translation>Approuver ce comptage ? Cela reste dans le registre et ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Quartier</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrivé</translation>
        </message>
        <message>
            <source>Arrived from another centre</source>
            <translation>Arrivé d’un autre centre</translation>
        </message>
        <message>
            <source>Arrived with a difference</source>
            <translation>Arrivé avec un écart</translation>
        </message>
        <message>
            <source>As in the fastest of these months: {soon}</source>
            <translation>Comme dans le plus rapide de ces mois : {soon}</translation>
        </message>
        <message>
            <source>As in the fastest of these months: {soon}. As in the slowest: {late}</source>
            <translation>Comme dans le plus rapide de ces mois : {soon}. Comme dans le plus lent : {late}</translation>
        </message>
        <message>
            <source>As it is printed on the box.</source>
            <translation>Comme imprimé sur la boîte.</translation>
        </message>
        <message>
            <source>As the book says</source>
            <translation>Conforme au registre</translation>
        </message>
        <message>
            <source>As the book says on {day}.</source>
            <translation>Selon le registre au {day}.</translation>
        </message>
        <message>
            <source>As the book stood on {day}.</source>
            <translation>D’après le registre du {day}.</translation>
        </message>
        <message>
            <source>As worked out</source>
            <translation>Comme calculé</translation>
        </message>
        <message>
            <source>As you call it. Old records show the new name too.</source>
            <translation>Comme vous l’appelez. Les anciennes notes montrent aussi le nouveau nom.</translation>
        </message>
        <message>
            <source>Ask for this</source>
            <translation>Demander cela</translation>
        </message>
        <message>
            <source>Asked from</source>
            <translation>Demandé à</translation>
        </message>
        <message>
            <source>At the use as it is now</source>
            <translation>Au rythme actuel</translation>
        </message>
        <message>
            <source>Attribute option combination</source>
            <translation>Combinaison d’options d’attribut</translation>
        </message>
        <message>
            <source>Average use a month: in the file, by the national rule, and ours</source>
            <translation>Consommation moyenne par mois : dans le fichier, selon la règle nationale et la nôtre</translation>
        </message>
        <message>
            <source>B In</source>
            <translation>B Reçu</translation>
        </message>
        <message>
            <source>B Received</source>
            <translation>B Reçu</translation>
        </message>
        <message>
            <source>B received</source>
            <translation>B reçu</translation>
        </message>
        <message>
            <source>Back to all products</source>
            <translation>Retour à tous les produits</translation>
        </message>
        <message>
            <source>Back to what is usual</source>
            <translation>Revenir à l’habituel</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>Sac</translation>
        </message>
        <message>
            <source>Bag of {worker}</source>
            <translation>Sac de {worker}</translation>
        </message>
        <message>
            <source>Bags</source>
            <translation>Sacs</translation>
        </message>
        <message>
            <source>Bags that are out</source>
            <translation>Sacs sortis</translation>
        </message>
        <message>
            <source>Balance of lot</source>
            <translation>Solde du lot</translation>
        </message>
        <message>
            <source>Because</source>
            <translation>Parce que</translation>
        </message>
        <message>
            <source>Begin a report</source>
            <translation>Commencer un signalement</translation>
        </message>
        <message>
            <source>Begin an incident report with these numbers</source>
            <translation>Commencer un signalement avec ces nombres</translation>
        </message>
        <message>
            <source>Begin with the centre's cupboard</source>
            <translation>Commencer par l’armoire du centre</translation>
        </message>
        <message>
            <source>Between the slowest and the fastest of the last months</source>
            <translation>Entre le plus lent et le plus rapide des derniers mois</translation>
        </message>
        <message>
            <source>Box after box, as on the paper. Return goes on to the next, Ctrl+Return writes it.</source>
            <translation>Case après case, comme sur le papier. Entrée passe à la suivante, Ctrl+Entrée enregistre.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Rapporter</translation>
        </message>
        <message>
            <source>Bring in a mapping</source>
            <translation>Importer une correspondance</translation>
        </message>
        <message>
            <source>Bring in a table</source>
            <translation>Importer un tableau</translation>
        </message>
        <message>
            <source>Bring it in</source>
            <translation>L’importer</translation>
        </message>
        <message>
            <source>Bring it in. It can be taken back as a whole.</source>
            <translation>Importez-le. On peut l’annuler en entier.</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Rapporté</translation>
        </message>
        <message>
            <source>Brought back from a bag</source>
            <translation>Rapporté d’un sac</translation>
        </message>
        <message>
            <source>By how many</source>
            <translation>De combien</translation>
        </message>
        <message>
            <source>By lot</source>
            <translation>Par lot</translation>
        </message>
        <message>
            <source>By product</source>
            <translation>Par produit</translation>
        </message>
        <message>
            <source>By the house's own rule it would be: {rate}</source>
            <translation>Selon la règle de la maison, ce serait : {rate}</translation>
        </message>
        <message>
            <source>By the last known use</source>
            <translation>D’après la dernière consommation connue</translation>
        </message>
        <message>
            <source>By the national rule it would be nought after the days without stock. That is not the same as no use, so nothing is assumed.</source>
            <translation>Selon la règle nationale ce serait zéro après les jours sans stock. Cela ne veut pas dire aucune consommation, donc rien n’est supposé.</translation>
        </message>
        <message>
            <source>By the national rule it would be: {rate}</source>
            <translation>Selon la règle nationale, ce serait : {rate}</translation>
        </message>
        <message>
            <source>By the national rule: ({parts}) ÷ 3, rounded = {rate}</source>
            <translation>Règle nationale : ({parts}) ÷ 3, arrondi = {rate}</translation>
        </message>
        <message>
            <source>C Handed out</source>
            <translation>C Distribué</translation>
        </message>
        <message>
            <source>C Out</source>
            <translation>C Donné</translation>
        </message>
        <message>
            <source>C handed out</source>
            <translation>C distribué</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Entré</translation>
        </message>
        <message>
            <source>Can be handed out</source>
            <translation>Peut être distribué</translation>
        </message>
        <message>
            <source>Category option combination</source>
            <translation>Combinaison d’options de catégorie</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Change the order</source>
            <translation>Changer la commande</translation>
        </message>
        <message>
            <source>Check and correct</source>
            <translation>Vérifier et corriger</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Choose a mapping</source>
            <translation>Choisir une correspondance</translation>
        </message>
        <message>
            <source>Choose a table</source>
            <translation>Choisir un tableau</translation>
        </message>
        <message>
            <source>Choose the file. Nothing is written yet: you see every line that can't come in.</source>
            <translation>Choisissez le fichier. Rien n’est encore écrit : vous voyez chaque ligne qui ne peut pas entrer.</translation>
        </message>
        <message>
            <source>Choose the place it would leave first, above.</source>
            <translation>Choisissez d’abord, en haut, le lieu de départ.</translation>
        </message>
        <message>
            <source>Choose the place where it arrived first, above.</source>
            <translation>Choisissez d’abord, en haut, le lieu d’arrivée.</translation>
        </message>
        <message>
            <source>Choose the product yourself.</source>
            <translation>Choisissez vous-même le produit.</translation>
        </message>
        <message>
            <source>Choose the time first.</source>
            <translation>Choisissez d’abord la période.</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Clients and partners</source>
            <translation>Clients et partenaires</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close the bag</source>
            <translation>Fermer le sac</translation>
        </message>
        <message>
            <source>Closed lately</source>
            <translation>Fermés récemment</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Code name</source>
            <translation>Nom de code</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Comes in</source>
            <translation>Entre</translation>
        </message>
        <message>
            <source>Condoms</source>
            <translation>Préservatifs</translation>
        </message>
        <message>
            <source>Condoms handed out</source>
            <translation>Préservatifs distribués</translation>
        </message>
        <message>
            <source>Condoms needed</source>
            <translation>Préservatifs nécessaires</translation>
        </message>
        <message numerus="yes">
            <source>Condoms run out {n} days before lubricant.</source>
            <translation>
                <numerusform>Les préservatifs s’épuisent {n} jour avant le lubrifiant.</numerusform>
                <numerusform>Les préservatifs s’épuisent {n} jours avant le lubrifiant.</numerusform>
            </translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Contacts by group</source>
            <translation>Contacts par groupe</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrigé</translation>
        </message>
        <message>
            <source>Corrected, fewer</source>
            <translation>Corrigé, en moins</translation>
        </message>
        <message>
            <source>Corrected, more</source>
            <translation>Corrigé, en plus</translation>
        </message>
        <message>
            <source>Corrects the report issued on {day}.</source>
            <translation>Corrige le rapport émis le {day}.</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Compter</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Recomptez</translation>
        </message>
        <message>
            <source>Count blind: don't show what the book says</source>
            <translation>Compter à l’aveugle : ne pas montrer ce que dit le registre</translation>
        </message>
        <message>
            <source>Count the people you serve and how many each needs. Leave empty what you don't know.</source>
            <translation>Comptez les personnes que vous servez et ce qu’il faut à chacune. Laissez vide ce que vous ne savez pas.</translation>
        </message>
        <message>
            <source>Count what is there, or receive the first boxes.</source>
            <translation>Comptez ce qui est là, ou recevez les premières boîtes.</translation>
        </message>
        <message>
            <source>Count what lies there. Leave a line empty if you did not count it. What comes and goes while you count is reckoned in.</source>
            <translation>Comptez ce qui est là. Laissez vide ce que vous n’avez pas compté. Ce qui entre et sort pendant le comptage est pris en compte.</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Compté</translation>
        </message>
        <message>
            <source>Counted on</source>
            <translation>Compté le</translation>
        </message>
        <message>
            <source>Counted wrong before</source>
            <translation>Mal compté avant</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Comptages</translation>
        </message>
        <message>
            <source>Counts that differ much from the book are shown here until a coordinator agrees.</source>
            <translation>Les comptages très différents du registre restent ici jusqu’à l’accord de la coordination.</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Coverage is what was handed out for each hundred that were needed.</source>
            <translation>La couverture est ce qui a été distribué pour cent dont on avait besoin.</translation>
        </message>
        <message>
            <source>Coverage of condoms, %</source>
            <translation>Couverture en préservatifs, %</translation>
        </message>
        <message>
            <source>Cupboard</source>
            <translation>Armoire</translation>
        </message>
        <message>
            <source>D Losses, adjusted</source>
            <translation>D Pertes, corrigé</translation>
        </message>
        <message>
            <source>D Losses, ±</source>
            <translation>D Pertes, ±</translation>
        </message>
        <message>
            <source>D losses (−), found, corrected or moved (±)</source>
            <translation>D pertes (−), trouvé, corrigé ou déplacé (±)</translation>
        </message>
        <message>
            <source>D losses and adjustments</source>
            <translation>D pertes et ajustements</translation>
        </message>
        <message>
            <source>D: what was found, corrected or moved to and from other places, less all losses together.</source>
            <translation>D : ce qui a été trouvé, corrigé ou déplacé vers ou depuis d’autres lieux, moins toutes les pertes ensemble.</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Abîmé</translation>
        </message>
        <message>
            <source>Damaged on the way</source>
            <translation>Abîmé en route</translation>
        </message>
        <message>
            <source>Data element</source>
            <translation>Élément de données</translation>
        </message>
        <message>
            <source>Data elements</source>
            <translation>Éléments de données</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Day it was closed</source>
            <translation>Jour de la fermeture</translation>
        </message>
        <message>
            <source>Day the shift began</source>
            <translation>Jour du début de la sortie</translation>
        </message>
        <message>
            <source>Days on which male condoms, female condoms and lubricant could all be handed out.</source>
            <translation>Jours où préservatifs masculins, préservatifs féminins et lubrifiant pouvaient tous être distribués.</translation>
        </message>
        <message>
            <source>Days out</source>
            <translation>Jours vides</translation>
        </message>
        <message>
            <source>Days with all three there</source>
            <translation>Jours où les trois étaient là</translation>
        </message>
        <message>
            <source>Days without condoms</source>
            <translation>Jours sans préservatifs</translation>
        </message>
        <message>
            <source>Days without lubricant</source>
            <translation>Jours sans lubrifiant</translation>
        </message>
        <message>
            <source>Days without stock</source>
            <translation>Jours sans stock</translation>
        </message>
        <message>
            <source>Dental dams</source>
            <translation>Digues dentaires</translation>
        </message>
        <message>
            <source>Donor</source>
            <translation>Donateur</translation>
        </message>
        <message>
            <source>E Closing</source>
            <translation>E Fin</translation>
        </message>
        <message>
            <source>E End</source>
            <translation>E Fin</translation>
        </message>
        <message>
            <source>E closing</source>
            <translation>E fin</translation>
        </message>
        <message>
            <source>Every lot</source>
            <translation>Tous les lots</translation>
        </message>
        <message>
            <source>Every movement</source>
            <translation>Tous les mouvements</translation>
        </message>
        <message>
            <source>Every movement, Ctrl+M</source>
            <translation>Tous les mouvements, Ctrl+M</translation>
        </message>
        <message>
            <source>Every product</source>
            <translation>Tous les produits</translation>
        </message>
        <message>
            <source>Everything here</source>
            <translation>Tout ce qui est ici</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message numerus="yes">
            <source>Exactly these {n} values would leave, and nothing else.</source>
            <translation>
                <numerusform>Exactement cette {n} valeur partirait, et rien d’autre.</numerusform>
                <numerusform>Exactement ces {n} valeurs partiraient, et rien d’autre.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendu le</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Périmé</translation>
        </message>
        <message>
            <source>Expired or damaged</source>
            <translation>Périmé ou abîmé</translation>
        </message>
        <message>
            <source>Expired pieces are never offered. If some were handed out all the same, a coordinator puts it on record here, with a signature.</source>
            <translation>Ce qui est périmé n’est jamais proposé. Si on en a distribué quand même, la coordination le consigne ici, avec sa signature.</translation>
        </message>
        <message>
            <source>Expired, put it aside</source>
            <translation>Périmé, mettez-le de côté</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Péremption</translation>
        </message>
        <message>
            <source>Expires soon, use it first</source>
            <translation>Périme bientôt, à utiliser d’abord</translation>
        </message>
        <message>
            <source>Expires unused</source>
            <translation>Périme sans servir</translation>
        </message>
        <message>
            <source>Expiry</source>
            <translation>Péremption</translation>
        </message>
        <message>
            <source>Female condoms</source>
            <translation>Préservatifs féminins</translation>
        </message>
        <message>
            <source>Fewer than the book says</source>
            <translation>Moins que ce que dit le registre</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>Figures for DHIS2</source>
            <translation>Chiffres pour DHIS2</translation>
        </message>
        <message>
            <source>Figures, and how each is worked out</source>
            <translation>Les chiffres, et comment chacun est calculé</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>Rempli</translation>
        </message>
        <message>
            <source>Filled at {outlet}</source>
            <translation>Rempli à {outlet}</translation>
        </message>
        <message>
            <source>First expiry</source>
            <translation>Première péremption</translation>
        </message>
        <message>
            <source>Followed are the lots that are marked with this donor; pieces without a lot are in nobody's report.</source>
            <translation>On suit les lots marqués de ce donateur ; les pièces sans lot ne sont dans le rapport de personne.</translation>
        </message>
        <message>
            <source>For DHIS2</source>
            <translation>Pour DHIS2</translation>
        </message>
        <message>
            <source>For how many months should it last? From this come the warnings and what to order.</source>
            <translation>Pour combien de mois doit-il y en avoir ? De là viennent les avertissements et ce qu’il faut commander.</translation>
        </message>
        <message>
            <source>For pieces that come back while the bag stays out. At the end of a shift close the bag.</source>
            <translation>Pour ce qui revient pendant que le sac reste sorti. À la fin de la sortie, fermez le sac.</translation>
        </message>
        <message>
            <source>For use inside the house. Destroy it when it has been used.</source>
            <translation>Pour la maison seulement. À détruire après usage.</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <source>Found empty</source>
            <translation>Trouvé vide</translation>
        </message>
        <message>
            <source>Found there</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <source>Found, corrected or moved</source>
            <translation>Trouvé, corrigé ou déplacé</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>From month</source>
            <translation>Du mois</translation>
        </message>
        <message>
            <source>From now on that is the difference that waits.</source>
            <translation>À partir de maintenant, c’est l’écart qui attend un accord.</translation>
        </message>
        <message>
            <source>From {closing} to {opening}: pieces or gross?</source>
            <translation>De {closing} à {opening} : pièces ou grosses ?</translation>
        </message>
        <message>
            <source>From {first} on: what was there and came in, {available}; every cause of loss counts.</source>
            <translation>Depuis {first} : ce qui était là et ce qui est entré, {available} ; toutes les causes de perte comptent.</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Plein</translation>
        </message>
        <message>
            <source>Full at</source>
            <translation>Plein à</translation>
        </message>
        <message>
            <source>Full shelves: {months} months × {rate} a month = {most}</source>
            <translation>Étagères pleines : {months} mois × {rate} par mois = {most}</translation>
        </message>
        <message>
            <source>Full: {maximum} months. Low: under {minimum}. Very low: under {emergency}.</source>
            <translation>Plein : {maximum} mois. Bas : moins de {minimum}. Très bas : moins de {emergency}.</translation>
        </message>
        <message>
            <source>Give it a code name.</source>
            <translation>Donnez-lui un nom de code.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Donnez-lui un nom.</translation>
        </message>
        <message>
            <source>Given back by people</source>
            <translation>Rendu par des gens</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Donné par</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>Sort</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bon</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>H Maximum</source>
            <translation>H Maximum</translation>
        </message>
        <message>
            <source>H Most</source>
            <translation>H Max.</translation>
        </message>
        <message>
            <source>H maximum stock</source>
            <translation>H stock maximum</translation>
        </message>
        <message>
            <source>H: the most to keep. I: H − what is usable − what is on order, up to whole packs. J: asked for.</source>
            <translation>H : le plus à garder. I : H − ce qui est utilisable − ce qui est commandé, en paquets entiers. J : demandé.</translation>
        </message>
        <message>
            <source>HIV self-test kits</source>
            <translation>Autotests du VIH</translation>
        </message>
        <message>
            <source>Hand out</source>
            <translation>Distribuer</translation>
        </message>
        <message>
            <source>Hand out. The book keeps itself.</source>
            <translation>Distribuez. Le registre se tient tout seul.</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>Distribué</translation>
        </message>
        <message>
            <source>Handed out expired</source>
            <translation>Distribué périmé</translation>
        </message>
        <message>
            <source>Here, and in the bags from here</source>
            <translation>Ici, et dans les sacs d’ici</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Où il en est</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>How many arrived</source>
            <translation>Combien sont arrivés</translation>
        </message>
        <message>
            <source>How many labels</source>
            <translation>Combien d’étiquettes</translation>
        </message>
        <message>
            <source>How many people</source>
            <translation>Combien de personnes</translation>
        </message>
        <message>
            <source>How many were sent</source>
            <translation>Combien ont été envoyés</translation>
        </message>
        <message>
            <source>How the use in a month is reckoned</source>
            <translation>Comment la consommation d’un mois est calculée</translation>
        </message>
        <message>
            <source>How this is worked out</source>
            <translation>Comment c’est calculé</translation>
        </message>
        <message>
            <source>How to read it</source>
            <translation>Comment le lire</translation>
        </message>
        <message>
            <source>I Order</source>
            <translation>I Commande</translation>
        </message>
        <message>
            <source>I have the words, save the file</source>
            <translation>J’ai les mots, enregistrer le fichier</translation>
        </message>
        <message>
            <source>I have them here</source>
            <translation>Je les ai ici</translation>
        </message>
        <message>
            <source>I looked into it</source>
            <translation>J’ai regardé</translation>
        </message>
        <message>
            <source>I order, worked out</source>
            <translation>I commande calculée</translation>
        </message>
        <message>
            <source>If the other centre gave you a file, open it under Transfers instead.</source>
            <translation>Si l’autre centre vous a donné un fichier, ouvrez-le plutôt dans Transferts.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>In a box</source>
            <translation>Dans une boîte</translation>
        </message>
        <message>
            <source>In a carton</source>
            <translation>Dans un carton</translation>
        </message>
        <message>
            <source>In a gross</source>
            <translation>Dans une grosse</translation>
        </message>
        <message>
            <source>In bags</source>
            <translation>En sacs</translation>
        </message>
        <message>
            <source>In hand, not in the book</source>
            <translation>En main, pas au registre</translation>
        </message>
        <message>
            <source>In packs: {lacking} ÷ {size}, rounded up = {packs}, and {packs} × {size} = {pieces}</source>
            <translation>En paquets : {lacking} ÷ {size}, arrondi vers le haut = {packs}, et {packs} × {size} = {pieces}</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Dans le fichier</translation>
        </message>
        <message>
            <source>In {month} condoms were out on {condoms} days and lubricant on {lubricant}.</source>
            <translation>En {month}, jours sans préservatifs : {condoms} ; sans lubrifiant : {lubricant}.</translation>
        </message>
        <message>
            <source>Issue a correction</source>
            <translation>Émettre une correction</translation>
        </message>
        <message>
            <source>Issue it</source>
            <translation>L’émettre</translation>
        </message>
        <message>
            <source>Issue the correction</source>
            <translation>Émettre la correction</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Émis le</translation>
        </message>
        <message>
            <source>Issued reports</source>
            <translation>Rapports émis</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>C’est bien arrivé</translation>
        </message>
        <message>
            <source>It came in</source>
            <translation>C’est arrivé</translation>
        </message>
        <message>
            <source>It counts as</source>
            <translation>Compte comme</translation>
        </message>
        <message>
            <source>It is</source>
            <translation>Il y en a</translation>
        </message>
        <message>
            <source>It is in the book.</source>
            <translation>C’est dans le registre.</translation>
        </message>
        <message>
            <source>It is in the book. Save the answer for the other centre under Transfers.</source>
            <translation>C’est dans le registre. Enregistrez la réponse pour l’autre centre dans Transferts.</translation>
        </message>
        <message>
            <source>It is late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>It is noted already what arrived of that transfer.</source>
            <translation>Ce qui est arrivé de ce transfert est déjà noté.</translation>
        </message>
        <message>
            <source>It is noted what arrived there.</source>
            <translation>Ce qui est arrivé là-bas est noté.</translation>
        </message>
        <message>
            <source>It is on the way again. To undo the sending too, press it once more.</source>
            <translation>C’est de nouveau en route. Pour annuler aussi l’envoi, appuyez encore une fois.</translation>
        </message>
        <message>
            <source>It is there already</source>
            <translation>C’est déjà là-bas</translation>
        </message>
        <message>
            <source>It takes the place of an older report.</source>
            <translation>Il remplace un rapport plus ancien.</translation>
        </message>
        <message>
            <source>It was empty</source>
            <translation>C’était vide</translation>
        </message>
        <message>
            <source>J Asked</source>
            <translation>J Demandé</translation>
        </message>
        <message>
            <source>J Asked for</source>
            <translation>J Demandé</translation>
        </message>
        <message>
            <source>J asked for</source>
            <translation>J demandé</translation>
        </message>
        <message>
            <source>J because</source>
            <translation>J parce que</translation>
        </message>
        <message>
            <source>Keep and save them</source>
            <translation>Les garder et les enregistrer</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Keep these levels</source>
            <translation>Garder ces niveaux</translation>
        </message>
        <message>
            <source>Kept for this lot.</source>
            <translation>Gardé pour ce lot.</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>Gardé.</translation>
        </message>
        <message>
            <source>Kind of movement</source>
            <translation>Genre de mouvement</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Last filled</source>
            <translation>Dernier remplissage</translation>
        </message>
        <message>
            <source>Last filled {day} with {count}</source>
            <translation>Rempli le {day} avec {count}</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Leave it empty if all arrived.</source>
            <translation>Laissez vide si tout est arrivé.</translation>
        </message>
        <message>
            <source>Leave it empty if nobody knows.</source>
            <translation>Laissez vide si personne ne sait.</translation>
        </message>
        <message>
            <source>Leave these lines out</source>
            <translation>Laisser ces lignes</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Left at {outlet}</source>
            <translation>Restait à {outlet}</translation>
        </message>
        <message>
            <source>Left there</source>
            <translation>Restait</translation>
        </message>
        <message>
            <source>Less what can be handed out: {before} − {less} = {rest}</source>
            <translation>Moins ce qui peut être distribué : {before} − {less} = {rest}</translation>
        </message>
        <message>
            <source>Less what is on order: {before} − {less} = {rest}</source>
            <translation>Moins ce qui est commandé : {before} − {less} = {rest}</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Niveaux</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Lines that can't come in</source>
            <translation>Lignes qui ne peuvent pas entrer</translation>
        </message>
        <message>
            <source>Lines to look at</source>
            <translation>Lignes à regarder</translation>
        </message>
        <message>
            <source>Look at a report</source>
            <translation>Voir un rapport</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Le voir</translation>
        </message>
        <message>
            <source>Look at the box</source>
            <translation>Regardez la boîte</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Les regarder</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Looked at on {day}</source>
            <translation>Regardé le {day}</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>Pertes</translation>
        </message>
        <message>
            <source>Losses are one number. Nothing of police, groups, outlets, workers or notes can be sent.</source>
            <translation>Les pertes sont un seul nombre. Rien sur la police, les groupes, les points de vente, les intervenants ou les notes ne peut partir.</translation>
        </message>
        <message>
            <source>Losses of the month</source>
            <translation>Pertes du mois</translation>
        </message>
        <message>
            <source>Losses, any cause</source>
            <translation>Pertes, toutes causes</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdu</translation>
        </message>
        <message>
            <source>Lost or set aside</source>
            <translation>Perdu ou mis de côté</translation>
        </message>
        <message>
            <source>Lost or taken</source>
            <translation>Perdu ou pris</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Lot not known</source>
            <translation>Lot inconnu</translation>
        </message>
        <message>
            <source>Lot number</source>
            <translation>Numéro de lot</translation>
        </message>
        <message>
            <source>Lot {lot}</source>
            <translation>Lot {lot}</translation>
        </message>
        <message>
            <source>Lot {lot} expired in {expiry}. Is that what is printed on it?</source>
            <translation>Le lot {lot} est périmé depuis {expiry}. Est-ce bien imprimé dessus ?</translation>
        </message>
        <message>
            <source>Lot {lot} is known with {known}. Is {expiry} what is printed on it?</source>
            <translation>Le lot {lot} est connu avec {known}. Est-ce {expiry} qui est imprimé dessus ?</translation>
        </message>
        <message>
            <source>Lot {lot} is written with {known} and with {expiry}.</source>
            <translation>Le lot {lot} est écrit avec {known} et avec {expiry}.</translation>
        </message>
        <message>
            <source>Lot {lot} would last until {expiry}, more than five years. Is that what is printed on it?</source>
            <translation>Le lot {lot} durerait jusqu’à {expiry}, plus de cinq ans. Est-ce bien imprimé dessus ?</translation>
        </message>
        <message>
            <source>Lot {lot}: {pieces} are left when it expires ({day})</source>
            <translation>Lot {lot} : il en reste {pieces} à sa péremption ({day})</translation>
        </message>
        <message>
            <source>Lots</source>
            <translation>Lots</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bas</translation>
        </message>
        <message>
            <source>Low under</source>
            <translation>Bas sous</translation>
        </message>
        <message>
            <source>Lubricant</source>
            <translation>Lubrifiant</translation>
        </message>
        <message>
            <source>Lubricant and condoms run out on the same day.</source>
            <translation>Le lubrifiant et les préservatifs s’épuisent le même jour.</translation>
        </message>
        <message>
            <source>Lubricant beside condoms</source>
            <translation>Lubrifiant par préservatif</translation>
        </message>
        <message>
            <source>Lubricant for 100 condoms</source>
            <translation>Lubrifiant pour 100 préservatifs</translation>
        </message>
        <message>
            <source>Lubricant handed out</source>
            <translation>Lubrifiant distribué</translation>
        </message>
        <message>
            <source>Lubricant needed</source>
            <translation>Lubrifiant nécessaire</translation>
        </message>
        <message numerus="yes">
            <source>Lubricant runs out {n} days before condoms.</source>
            <translation>
                <numerusform>Le lubrifiant s’épuise {n} jour avant les préservatifs.</numerusform>
                <numerusform>Le lubrifiant s’épuise {n} jours avant les préservatifs.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lubricant sachets</source>
            <translation>Lubrifiant en sachets</translation>
        </message>
        <message>
            <source>Lubricant tubes</source>
            <translation>Lubrifiant en tubes</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Fabriqué par</translation>
        </message>
        <message>
            <source>Male condoms</source>
            <translation>Préservatifs masculins</translation>
        </message>
        <message>
            <source>Manufacturer</source>
            <translation>Fabricant</translation>
        </message>
        <message>
            <source>Mark a row to ask for another number than the one worked out.</source>
            <translation>Choisissez une ligne pour demander un autre nombre que celui qui est calculé.</translation>
        </message>
        <message numerus="yes">
            <source>Mean of {n} months: ({parts}) ÷ {n} = {rate}</source>
            <translation>
                <numerusform>Moyenne de {n} mois : ({parts}) ÷ {n} = {rate}</numerusform>
                <numerusform>Moyenne de {n} mois : ({parts}) ÷ {n} = {rate}</numerusform>
            </translation>
        </message>
        <message>
            <source>Men</source>
            <translation>Hommes</translation>
        </message>
        <message>
            <source>Men sex workers</source>
            <translation>Travailleurs du sexe</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Month by month</source>
            <translation>Mois par mois</translation>
        </message>
        <message>
            <source>Monthly report</source>
            <translation>Rapport mensuel</translation>
        </message>
        <message>
            <source>Monthly stock report</source>
            <translation>Rapport mensuel du stock</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Months of stock</source>
            <translation>Mois de stock</translation>
        </message>
        <message>
            <source>Months. Order up to here.</source>
            <translation>Mois. Commandez jusque-là.</translation>
        </message>
        <message>
            <source>Months. Then it is an emergency.</source>
            <translation>Mois. Alors c’est une urgence.</translation>
        </message>
        <message>
            <source>Months. Then order.</source>
            <translation>Mois. Alors commandez.</translation>
        </message>
        <message>
            <source>More than the book says</source>
            <translation>Plus que ce que dit le registre</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Mouvement</translation>
        </message>
        <message>
            <source>Movements</source>
            <translation>Mouvements</translation>
        </message>
        <message>
            <source>Movements of this product and place from that time are here already.</source>
            <translation>Des mouvements de ce produit et de ce lieu à cette période sont déjà ici.</translation>
        </message>
        <message>
            <source>Movements, line by line</source>
            <translation>Des mouvements, ligne par ligne</translation>
        </message>
        <message>
            <source>N Adjusted</source>
            <translation>N Ajusté</translation>
        </message>
        <message>
            <source>N Use, adjusted</source>
            <translation>N Usage, ajusté</translation>
        </message>
        <message>
            <source>N use, adjusted for X</source>
            <translation>N consommation, ajustée selon X</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name of the centre</source>
            <translation>Nom du centre</translation>
        </message>
        <message>
            <source>Name the first place: the cupboard of the centre.</source>
            <translation>Nommez le premier lieu : l’armoire du centre.</translation>
        </message>
        <message>
            <source>National rule</source>
            <translation>Règle nationale</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Nécessaires</translation>
        </message>
        <message>
            <source>Needed in a month</source>
            <translation>Besoin par mois</translation>
        </message>
        <message>
            <source>Needles and syringes</source>
            <translation>Aiguilles et seringues</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>Neutre</translation>
        </message>
        <message>
            <source>No bag is out.</source>
            <translation>Aucun sac n’est sorti.</translation>
        </message>
        <message>
            <source>No count waits for a coordinator.</source>
            <translation>Aucun comptage n’attend la coordination.</translation>
        </message>
        <message>
            <source>No later month had stock on ten days or more.</source>
            <translation>Aucun mois plus récent n’a eu du stock pendant dix jours ou plus.</translation>
        </message>
        <message>
            <source>No longer true: the book has changed since</source>
            <translation>N’est plus vrai : le registre a changé depuis</translation>
        </message>
        <message>
            <source>No lot of this donor was there in this quarter.</source>
            <translation>Aucun lot de ce donateur n’était là ce trimestre.</translation>
        </message>
        <message>
            <source>No month of the last year had stock on ten days or more. That is not the same as no use, so nothing is assumed.</source>
            <translation>Aucun mois de l’année passée n’a eu du stock pendant dix jours ou plus. Cela ne veut pas dire aucune consommation, donc rien n’est supposé.</translation>
        </message>
        <message>
            <source>No names.</source>
            <translation>Pas de noms.</translation>
        </message>
        <message>
            <source>No order</source>
            <translation>Aucune commande</translation>
        </message>
        <message>
            <source>No outlet yet. Add the first one by a code name, never the venue's own.</source>
            <translation>Pas encore de distributeur. Ajoutez le premier avec un nom de code, jamais le vrai nom du lieu.</translation>
        </message>
        <message>
            <source>No word, no name, no picture.</source>
            <translation>Aucun mot, aucun nom, aucune image.</translation>
        </message>
        <message>
            <source>Nobody knows</source>
            <translation>Personne ne sait</translation>
        </message>
        <message>
            <source>Nobody waits for that order any more.</source>
            <translation>Plus personne n’attend cette commande.</translation>
        </message>
        <message>
            <source>Nobody was there with it yet.</source>
            <translation>Personne n’y est encore allé avec ce produit.</translation>
        </message>
        <message>
            <source>Nobody, as far as the book knows.</source>
            <translation>Personne, d’après le registre.</translation>
        </message>
        <message>
            <source>None handed out lately</source>
            <translation>Pas distribué récemment</translation>
        </message>
        <message>
            <source>None left</source>
            <translation>Il n’en reste plus</translation>
        </message>
        <message>
            <source>None of it is left here.</source>
            <translation>Il n’en reste plus ici.</translation>
        </message>
        <message>
            <source>None was issued yet. Every one keeps its figures, whatever is typed later.</source>
            <translation>Aucun n’a encore été émis. Chacun garde ses chiffres, quoi qu’on note ensuite.</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>Non expliqué</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnue</translation>
        </message>
        <message>
            <source>Not known or not to be said</source>
            <translation>Inconnu ou à ne pas dire</translation>
        </message>
        <message>
            <source>Not prequalified</source>
            <translation>Non préqualifié</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non dit</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note an order</source>
            <translation>Noter une commande</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Note the count</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Note the order</source>
            <translation>Noter la commande</translation>
        </message>
        <message>
            <source>Note the round</source>
            <translation>Noter la tournée</translation>
        </message>
        <message>
            <source>Nothing has come in yet</source>
            <translation>Rien reçu encore</translation>
        </message>
        <message>
            <source>Nothing has moved yet. Receive or count something first.</source>
            <translation>Rien n’a encore bougé. Recevez ou comptez d’abord quelque chose.</translation>
        </message>
        <message>
            <source>Nothing is lacking</source>
            <translation>Rien ne manque</translation>
        </message>
        <message>
            <source>Nothing is lacking, so nothing needs to be ordered.</source>
            <translation>Rien ne manque, donc rien n’est à commander.</translation>
        </message>
        <message>
            <source>Nothing is on order.</source>
            <translation>Rien n’est en commande.</translation>
        </message>
        <message>
            <source>Nothing moved in this line.</source>
            <translation>Rien n’a bougé dans cette ligne.</translation>
        </message>
        <message>
            <source>Nothing moved in this time.</source>
            <translation>Rien n’a bougé sur cette période.</translation>
        </message>
        <message>
            <source>Nothing waits any more.</source>
            <translation>Plus rien n’attend.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a changé.</translation>
        </message>
        <message>
            <source>Nothing was sent to another place, and nothing came from one.</source>
            <translation>Rien n’a été envoyé ailleurs, et rien n’est venu d’ailleurs.</translation>
        </message>
        <message>
            <source>Nothing was there and nothing moved.</source>
            <translation>Il n’y avait rien et rien n’a bougé.</translation>
        </message>
        <message>
            <source>Nought if it was empty. Leave it empty if you did not look.</source>
            <translation>Zéro s’il était vide. Laissez vide si vous n’avez pas regardé.</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Of days</source>
            <translation>Sur jours</translation>
        </message>
        <message>
            <source>Of this lot. You can change it later under Lots.</source>
            <translation>De ce lot. Vous pourrez la changer sous Lots.</translation>
        </message>
        <message numerus="yes">
            <source>Of {n} months, {same} are as the national rule makes them.</source>
            <translation>
                <numerusform>Sur {n} mois, {same} est comme le veut la règle nationale.</numerusform>
                <numerusform>Sur {n} mois, {same} sont comme le veut la règle nationale.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n} more products it is not known how much is used.</source>
            <translation>
                <numerusform>De {n} autre produit, on ne sait pas combien est consommé.</numerusform>
                <numerusform>De {n} autres produits, on ne sait pas combien est consommé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n} places. Nothing has been written yet.</source>
            <translation>
                <numerusform>Pour {n} lieu. Rien n’est encore écrit.</numerusform>
                <numerusform>Pour {n} lieux. Rien n’est encore écrit.</numerusform>
            </translation>
        </message>
        <message>
            <source>Often needed</source>
            <translation>Souvent utile</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>En stock</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En route</translation>
        </message>
        <message>
            <source>On the shelf {there} − held back {held} − expired {expired} = {usable}</source>
            <translation>Sur l’étagère {there} − mis de côté {held} − périmé {expired} = {usable}</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>En route</translation>
        </message>
        <message>
            <source>On the way to {centre}</source>
            <translation>En route vers {centre}</translation>
        </message>
        <message>
            <source>On the way to {centre}: {count}</source>
            <translation>En route vers {centre} : {count}</translation>
        </message>
        <message numerus="yes">
            <source>On {n} of the last 30 days male condoms, female condoms and lubricant were all there.</source>
            <translation>
                <numerusform>Sur les 30 derniers jours, préservatifs masculins, féminins et lubrifiant étaient tous là {n} jour.</numerusform>
                <numerusform>Sur les 30 derniers jours, préservatifs masculins, féminins et lubrifiant étaient tous là {n} jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only a coordinator can end a recall.</source>
            <translation>Seule la coordination peut mettre fin à un rappel.</translation>
        </message>
        <message>
            <source>Only if the numbers don't add up. A few words, no names.</source>
            <translation>Seulement si le compte n’est pas bon. Quelques mots, pas de noms.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Ouvrir un fichier</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Le rouvrir</translation>
        </message>
        <message>
            <source>Open what was issued</source>
            <translation>Ouvrir ce qui a été émis</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Opening + received − used − losses + corrected = left was checked in every row.</source>
            <translation>Début + reçu − utilisé − pertes + corrigé = reste est vérifié à chaque ligne.</translation>
        </message>
        <message>
            <source>Opening count</source>
            <translation>Comptage de départ</translation>
        </message>
        <message>
            <source>Opening count: it was here before</source>
            <translation>Comptage de départ : c’était déjà là</translation>
        </message>
        <message>
            <source>Opening, received, handed out and adjustment make {made}, the closing says {closing}.</source>
            <translation>Début, reçu, distribué et ajustement font {made}, la fin dit {closing}.</translation>
        </message>
        <message>
            <source>Or one of your own:</source>
            <translation>Ou un produit à vous :</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Commandés</translation>
        </message>
        <message>
            <source>Ordered on</source>
            <translation>Commandé le</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Organisation unit</source>
            <translation>Unité d’organisation</translation>
        </message>
        <message>
            <source>Organisation units</source>
            <translation>Unités d’organisation</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>La nôtre</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Distributeur</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>Distributeurs</translation>
        </message>
        <message>
            <source>P Mean</source>
            <translation>P Moyen</translation>
        </message>
        <message>
            <source>P Mean use</source>
            <translation>P Usage moyen</translation>
        </message>
        <message>
            <source>P mean monthly use</source>
            <translation>P consommation mensuelle moyenne</translation>
        </message>
        <message>
            <source>P: by the national rule, mean of C × 30 ÷ (30 − X) over three whole months. “–” is not known.</source>
            <translation>P : règle nationale, moyenne de C × 30 ÷ (30 − X) sur trois mois entiers. « – » : inconnu.</translation>
        </message>
        <message>
            <source>P: mean use of the last three whole months that say something. “–” is not known, never nought.</source>
            <translation>P : consommation moyenne des trois derniers mois entiers qui disent quelque chose. « – » veut dire inconnu, jamais zéro.</translation>
        </message>
        <message>
            <source>Packs</source>
            <translation>Emballages</translation>
        </message>
        <message>
            <source>Past and what is to be expected</source>
            <translation>Le passé et ce qu’on peut attendre</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Pictures and words for each box.</source>
            <translation>Des images et des mots pour chaque case.</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Pièces</translation>
        </message>
        <message>
            <source>Pieces in each. Leave empty what it does not come in.</source>
            <translation>Pièces dans chacun. Laissez vide ce qui n’existe pas.</translation>
        </message>
        <message>
            <source>Pieces or packs</source>
            <translation>Pièces ou paquets</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Police unit</source>
            <translation>Unité de police</translation>
        </message>
        <message>
            <source>Press to see how this is worked out</source>
            <translation>Appuyez pour voir le calcul</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Print an empty sheet</source>
            <translation>Imprimer une feuille vide</translation>
        </message>
        <message>
            <source>Print its label</source>
            <translation>Imprimer son étiquette</translation>
        </message>
        <message>
            <source>Print its sheet</source>
            <translation>Imprimer sa feuille</translation>
        </message>
        <message>
            <source>Print labels</source>
            <translation>Imprimer des étiquettes</translation>
        </message>
        <message>
            <source>Print the words too: who finds the label can read them</source>
            <translation>Imprimer aussi les mots : qui trouve l’étiquette peut les lire</translation>
        </message>
        <message>
            <source>Printed on the box. Leave it empty if you can't find it: “lot not known” is a lot too.</source>
            <translation>Imprimé sur la boîte. Laissez vide si vous ne le trouvez pas : « lot inconnu » est aussi un lot.</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message>
            <source>Put a number right</source>
            <translation>Corriger un nombre</translation>
        </message>
        <message>
            <source>Put it on record</source>
            <translation>Consigner</translation>
        </message>
        <message>
            <source>Put it right</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Quality mark</source>
            <translation>Marque de qualité</translation>
        </message>
        <message>
            <source>Quarantine</source>
            <translation>Quarantaine</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Rappel</translation>
        </message>
        <message>
            <source>Recall of a lot</source>
            <translation>Rappel d’un lot</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Rappelé</translation>
        </message>
        <message>
            <source>Recalled and given back</source>
            <translation>Rappelé et rendu</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Recevoir</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Received from this donor</source>
            <translation>Reçu de ce donateur</translation>
        </message>
        <message>
            <source>Refill round</source>
            <translation>Tournée</translation>
        </message>
        <message>
            <source>Release it</source>
            <translation>Libérer</translation>
        </message>
        <message>
            <source>Release this lot? From now on it is offered again.</source>
            <translation>Libérer ce lot ? Il sera de nouveau proposé.</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Remember it</source>
            <translation>Le retenir</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Report to the donor</source>
            <translation>Rapport au donateur</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message numerus="yes">
            <source>Round noted, {n} pieces filled.</source>
            <translation>
                <numerusform>Tournée notée, {n} pièce remise.</numerusform>
                <numerusform>Tournée notée, {n} pièces remises.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rounded up to whole pieces: {pieces}</source>
            <translation>Arrondi vers le haut à la pièce : {pieces}</translation>
        </message>
        <message>
            <source>Runs out</source>
            <translation>S’épuise</translation>
        </message>
        <message>
            <source>Runs out {day}</source>
            <translation>S’épuise le {day}</translation>
        </message>
        <message>
            <source>Sample for testing</source>
            <translation>Échantillon pour analyse</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>Enregistrer en CSV</translation>
        </message>
        <message>
            <source>Save as a spreadsheet</source>
            <translation>Enregistrer en tableur</translation>
        </message>
        <message>
            <source>Save as {format}</source>
            <translation>Enregistrer en {format}</translation>
        </message>
        <message>
            <source>Save it as CSV: a ledger month by month, movements line by line, or balances.</source>
            <translation>Enregistrez-le en CSV : un registre mois par mois, des mouvements ligne par ligne, ou des soldes.</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Enregistrer la réponse</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Enregistrer le fichier</translation>
        </message>
        <message>
            <source>Save the mapping</source>
            <translation>Enregistrer la correspondance</translation>
        </message>
        <message>
            <source>Say in a few words why.</source>
            <translation>Dites pourquoi en quelques mots.</translation>
        </message>
        <message>
            <source>Say what happened first.</source>
            <translation>Dites d’abord ce qui s’est passé.</translation>
        </message>
        <message>
            <source>Scanned. Open a form first, and the scan fills it.</source>
            <translation>Scanné. Ouvrez d’abord un formulaire, et le code le remplit.</translation>
        </message>
        <message>
            <source>Scanned: {what}</source>
            <translation>Scanné : {what}</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Send to another place</source>
            <translation>Envoyer ailleurs</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Sent away</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Sent on {day} by {centre}, code {code}. Count what arrived.</source>
            <translation>Envoyé le {day} par {centre}, code {code}. Comptez ce qui est arrivé.</translation>
        </message>
        <message>
            <source>Sent on {day} from {centre}. Count what arrived.</source>
            <translation>Envoyé le {day} de {centre}. Comptez ce qui est arrivé.</translation>
        </message>
        <message>
            <source>Sent on {day} to {centre}. What did they count?</source>
            <translation>Envoyé le {day} à {centre}. Combien ont-ils compté ?</translation>
        </message>
        <message>
            <source>Set a lot aside</source>
            <translation>Mettre un lot de côté</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Mis de côté</translation>
        </message>
        <message>
            <source>Set how many people need in a month, then this can be worked out.</source>
            <translation>Indiquez le besoin par mois, alors ceci pourra être calculé.</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>Fixer</translation>
        </message>
        <message>
            <source>Set it aside</source>
            <translation>Mettre de côté</translation>
        </message>
        <message>
            <source>Set it aside everywhere</source>
            <translation>Mettre de côté partout</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Régler</translation>
        </message>
        <message>
            <source>Set what people need</source>
            <translation>Indiquer le besoin</translation>
        </message>
        <message>
            <source>Share of the need met</source>
            <translation>Part du besoin couverte</translation>
        </message>
        <message>
            <source>Sheets given</source>
            <translation>Fiches données</translation>
        </message>
        <message>
            <source>Shift sheet</source>
            <translation>Feuille de sortie</translation>
        </message>
        <message>
            <source>Should be here on</source>
            <translation>Devrait être là le</translation>
        </message>
        <message>
            <source>Show and print</source>
            <translation>Voir et imprimer</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Six words</source>
            <translation>Six mots</translation>
        </message>
        <message>
            <source>Six words for this file</source>
            <translation>Six mots pour ce fichier</translation>
        </message>
        <message>
            <source>Slips given</source>
            <translation>Bons donnés</translation>
        </message>
        <message>
            <source>Some are damaged</source>
            <translation>Certains sont abîmés</translation>
        </message>
        <message>
            <source>Some may have been stolen</source>
            <translation>Certains ont peut-être été volés</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Autre chose</translation>
        </message>
        <message>
            <source>Something was not written down</source>
            <translation>Quelque chose n’a pas été noté</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>Stock card</source>
            <translation>Fiche de stock</translation>
        </message>
        <message>
            <source>Stock ledger</source>
            <translation>Registre du stock</translation>
        </message>
        <message numerus="yes">
            <source>Stock sent to {centre} has been on the way for {n} days. Ask whether it arrived.</source>
            <translation>
                <numerusform>Le stock envoyé à {centre} est en route depuis {n} jour. Demandez s’il est arrivé.</numerusform>
                <numerusform>Le stock envoyé à {centre} est en route depuis {n} jours. Demandez s’il est arrivé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stolen</source>
            <translation>Volé</translation>
        </message>
        <message>
            <source>Suggested, so that it is used before it expires</source>
            <translation>Proposé, pour servir avant de périmer</translation>
        </message>
        <message>
            <source>Sums</source>
            <translation>Totaux</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>L’annuler</translation>
        </message>
        <message>
            <source>Take it in</source>
            <translation>Prendre en stock</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Sortir</translation>
        </message>
        <message>
            <source>Take out a bag</source>
            <translation>Sortir un sac</translation>
        </message>
        <message>
            <source>Take {count}, as worked out</source>
            <translation>Prendre {count}, comme calculé</translation>
        </message>
        <message>
            <source>Taken by police</source>
            <translation>Pris par la police</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Sorti</translation>
        </message>
        <message>
            <source>Tap a number and it is noted.</source>
            <translation>Touchez un nombre, et c’est noté.</translation>
        </message>
        <message>
            <source>Tap a product first.</source>
            <translation>Touchez d’abord un produit.</translation>
        </message>
        <message>
            <source>That bag is closed. It stands under Bags.</source>
            <translation>Ce sac est fermé. Il est sous Sacs.</translation>
        </message>
        <message>
            <source>That code does not say which product it is. Choose it.</source>
            <translation>Ce code ne dit pas quel produit c’est. Choisissez-le.</translation>
        </message>
        <message>
            <source>That lot does not lie here. The one that expires first is taken.</source>
            <translation>Ce lot n’est pas ici. Celui qui périme le premier est pris.</translation>
        </message>
        <message>
            <source>That lot is not in the book here. Receive it first.</source>
            <translation>Ce lot n’est pas dans le registre d’ici. Recevez-le d’abord.</translation>
        </message>
        <message>
            <source>The bag is closed.</source>
            <translation>Le sac est fermé.</translation>
        </message>
        <message>
            <source>The bag is empty.</source>
            <translation>Le sac est vide.</translation>
        </message>
        <message>
            <source>The bag is open again, with all that was in it.</source>
            <translation>Le sac est de nouveau ouvert, avec tout ce qu’il contenait.</translation>
        </message>
        <message numerus="yes">
            <source>The bag of {worker} has been out for {n} days.</source>
            <translation>
                <numerusform>Le sac de {worker} est sorti depuis {n} jour.</numerusform>
                <numerusform>Le sac de {worker} est sorti depuis {n} jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>The balance is that of the lot, reckoned in the order shown.</source>
            <translation>Le solde est celui du lot, calculé dans l’ordre montré.</translation>
        </message>
        <message>
            <source>The book doesn't know this lot.</source>
            <translation>Le registre ne connaît pas ce lot.</translation>
        </message>
        <message>
            <source>The book has changed since: these figures are no longer true.</source>
            <translation>Le registre a changé depuis : ces chiffres ne sont plus vrais.</translation>
        </message>
        <message>
            <source>The book is below zero. Count again</source>
            <translation>Le registre est sous zéro. Recomptez</translation>
        </message>
        <message numerus="yes">
            <source>The book is put right by {n} pieces.</source>
            <translation>
                <numerusform>Le registre est corrigé de {n} pièce.</numerusform>
                <numerusform>Le registre est corrigé de {n} pièces.</numerusform>
            </translation>
        </message>
        <message>
            <source>The book knows of nothing here.</source>
            <translation>D’après le registre, il n’y a rien ici.</translation>
        </message>
        <message>
            <source>The book says {balance} of {product} and you counted {quantity}. Is the count right?</source>
            <translation>{product} : le registre dit {balance} et vous avez compté {quantity}. Le comptage est-il juste ?</translation>
        </message>
        <message>
            <source>The book says {book}, because a lot stands below zero. Count again.</source>
            <translation>Le livre dit {book}, car un lot est sous zéro. Recomptez.</translation>
        </message>
        <message>
            <source>The book says {count}.</source>
            <translation>Le registre dit {count}.</translation>
        </message>
        <message>
            <source>The chart as a table</source>
            <translation>Le graphique en tableau</translation>
        </message>
        <message>
            <source>The count is approved.</source>
            <translation>Le comptage est approuvé.</translation>
        </message>
        <message>
            <source>The count of {day} at {place} differs from the book. A coordinator must agree.</source>
            <translation>Le comptage du {day} à {place} diffère du registre. La coordination doit donner son accord.</translation>
        </message>
        <message>
            <source>The day can't be read.</source>
            <translation>Le jour est illisible.</translation>
        </message>
        <message>
            <source>The day has not come yet.</source>
            <translation>Ce jour n’est pas encore venu.</translation>
        </message>
        <message>
            <source>The digits under the bars, 8 to 14 of them. Leave it empty if there are none.</source>
            <translation>Les chiffres sous les barres, de 8 à 14. Laissez vide s’il n’y en a pas.</translation>
        </message>
        <message>
            <source>The expiry can't be read.</source>
            <translation>La péremption est illisible.</translation>
        </message>
        <message>
            <source>The file can't be read.</source>
            <translation>On ne peut pas lire le fichier.</translation>
        </message>
        <message>
            <source>The file opens only with these words. Write them down, or say them by phone. Never send them together with the file. They are not kept.</source>
            <translation>Le fichier ne s’ouvre qu’avec ces mots. Notez-les, ou dites-les au téléphone. Ne les envoyez jamais avec le fichier. Ils ne sont pas gardés.</translation>
        </message>
        <message>
            <source>The files can be told by their marks (SHA-256): {marks}</source>
            <translation>Les fichiers se reconnaissent à leurs empreintes (SHA-256) : {marks}</translation>
        </message>
        <message>
            <source>The house's own rule</source>
            <translation>La règle de la maison</translation>
        </message>
        <message>
            <source>The levels count from now on.</source>
            <translation>Les niveaux comptent à partir de maintenant.</translation>
        </message>
        <message>
            <source>The lot had expired by then, so it can't come in as handed out.</source>
            <translation>Le lot était déjà périmé ce jour-là : il ne peut pas entrer comme distribué.</translation>
        </message>
        <message>
            <source>The lot is released.</source>
            <translation>Le lot est libéré.</translation>
        </message>
        <message>
            <source>The lot is set aside everywhere.</source>
            <translation>Le lot est mis de côté partout.</translation>
        </message>
        <message>
            <source>The lot is set aside on that day, so it can't come in as handed out or sent.</source>
            <translation>Le lot est mis de côté ce jour-là : il ne peut pas entrer comme distribué ou envoyé.</translation>
        </message>
        <message>
            <source>The lot is set aside.</source>
            <translation>Le lot est mis de côté.</translation>
        </message>
        <message>
            <source>The lot number is too long.</source>
            <translation>Le numéro de lot est trop long.</translation>
        </message>
        <message>
            <source>The month can't be read.</source>
            <translation>Le mois n’est pas lisible.</translation>
        </message>
        <message>
            <source>The month has not come yet.</source>
            <translation>Ce mois n’est pas encore venu.</translation>
        </message>
        <message>
            <source>The month is not over: up to {day}.</source>
            <translation>Le mois n’est pas fini : jusqu’au {day}.</translation>
        </message>
        <message>
            <source>The month opens with {opening}, the one before closed with {closing}: taken as a count.</source>
            <translation>Le mois commence avec {opening}, le précédent finissait avec {closing} : pris comme un comptage.</translation>
        </message>
        <message>
            <source>The movement is undone. Both lines stay in the ledger.</source>
            <translation>Le mouvement est annulé. Les deux lignes restent dans le registre.</translation>
        </message>
        <message>
            <source>The national rule wants three complete months.</source>
            <translation>La règle nationale demande trois mois complets.</translation>
        </message>
        <message>
            <source>The national rule: 3 months of 30 days</source>
            <translation>La règle nationale : 3 mois de 30 jours</translation>
        </message>
        <message numerus="yes">
            <source>The need of {n} products is kept.</source>
            <translation>
                <numerusform>Le besoin de {n} produit est noté.</numerusform>
                <numerusform>Le besoin de {n} produits est noté.</numerusform>
            </translation>
        </message>
        <message>
            <source>The one that expired first</source>
            <translation>Celui qui a périmé en premier</translation>
        </message>
        <message>
            <source>The one that expires first</source>
            <translation>Celui qui périme d’abord</translation>
        </message>
        <message>
            <source>The order is changed.</source>
            <translation>La commande est changée.</translation>
        </message>
        <message>
            <source>The other centre says them by phone.</source>
            <translation>L’autre centre les dit au téléphone.</translation>
        </message>
        <message>
            <source>The outlet is in the list.</source>
            <translation>Le distributeur est dans la liste.</translation>
        </message>
        <message>
            <source>The place is missing or too long.</source>
            <translation>Le lieu manque ou est trop long.</translation>
        </message>
        <message>
            <source>The product {code} is not known here.</source>
            <translation>Le produit {code} est inconnu ici.</translation>
        </message>
        <message>
            <source>The quotation marks do not match.</source>
            <translation>Les guillemets ne vont pas par deux.</translation>
        </message>
        <message>
            <source>The report is issued. Its figures are kept as they are.</source>
            <translation>Le rapport est émis. Ses chiffres sont gardés tels quels.</translation>
        </message>
        <message>
            <source>The same as line {other}: written twice?</source>
            <translation>Identique à la ligne {other} : écrite deux fois ?</translation>
        </message>
        <message>
            <source>The shift is written.</source>
            <translation>La sortie est enregistrée.</translation>
        </message>
        <message>
            <source>The six words of this file</source>
            <translation>Les six mots de ce fichier</translation>
        </message>
        <message>
            <source>The table is being brought in</source>
            <translation>Le tableau est en cours d’importation</translation>
        </message>
        <message>
            <source>The table is taken back.</source>
            <translation>Le tableau est retiré.</translation>
        </message>
        <message>
            <source>The use is not known now, so this goes by the last known one.</source>
            <translation>La consommation n’est pas connue en ce moment, on suit donc la dernière connue.</translation>
        </message>
        <message>
            <source>The visit is undone.</source>
            <translation>La visite est annulée.</translation>
        </message>
        <message>
            <source>The whole centre</source>
            <translation>Tout le centre</translation>
        </message>
        <message>
            <source>The {column} is not a whole number of pieces.</source>
            <translation>{column} : ce n’est pas un nombre entier de pièces.</translation>
        </message>
        <message>
            <source>There is enough for {months} months only, here more than is needed.</source>
            <translation>Là-bas il n’y en a que pour {months} mois, ici plus qu’il n’en faut.</translation>
        </message>
        <message>
            <source>There is no complete month yet with stock on ten days or more.</source>
            <translation>Il n’y a pas encore de mois complet avec du stock pendant dix jours ou plus.</translation>
        </message>
        <message>
            <source>There is no lot of it here.</source>
            <translation>Il n’y en a aucun lot ici.</translation>
        </message>
        <message>
            <source>There is no outlet yet. Add the first one under Outlets, by a code name.</source>
            <translation>Il n’y a pas encore de distributeur. Ajoutez le premier sous Distributeurs, avec un nom de code.</translation>
        </message>
        <message>
            <source>There is nothing here yet.</source>
            <translation>Il n’y a encore rien ici.</translation>
        </message>
        <message>
            <source>There is nothing to take out yet.</source>
            <translation>Il n’y a encore rien à sortir.</translation>
        </message>
        <message numerus="yes">
            <source>There was no stock on {n} days.</source>
            <translation>
                <numerusform>Il n’y avait pas de stock pendant {n} jour.</numerusform>
                <numerusform>Il n’y avait pas de stock pendant {n} jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>These were handed out though the book did not know them. Count what lies there.</source>
            <translation>Ces pièces ont été distribuées sans que le registre les connaisse. Comptez ce qui est là.</translation>
        </message>
        <message>
            <source>These were handed out though the book did not know them. Count, or look into it.</source>
            <translation>Ces pièces ont été distribuées sans que le registre les connaisse. Comptez, ou regardez ce qui s’est passé.</translation>
        </message>
        <message>
            <source>They run out on {day}.</source>
            <translation>Le stock s’épuise le {day}.</translation>
        </message>
        <message>
            <source>They would expire unused in {expiry}. There they are used in time.</source>
            <translation>Ils périmeraient sans servir en {expiry}. Là-bas ils servent à temps.</translation>
        </message>
        <message>
            <source>This line has {n} columns, the first line has {wanted}.</source>
            <translation>Cette ligne a {n} colonnes, la première en a {wanted}.</translation>
        </message>
        <message>
            <source>This movement is in the book already.</source>
            <translation>Ce mouvement est déjà dans le registre.</translation>
        </message>
        <message>
            <source>This number is new here. Say once what it is, and it is remembered.</source>
            <translation>Ce numéro est nouveau ici. Dites une fois ce que c’est, il sera retenu.</translation>
        </message>
        <message>
            <source>This number is on a</source>
            <translation>Ce numéro est sur</translation>
        </message>
        <message>
            <source>This place, product and month are in line {other} already.</source>
            <translation>Ce lieu, ce produit et ce mois sont déjà à la ligne {other}.</translation>
        </message>
        <message>
            <source>This report was issued before with the very same figures.</source>
            <translation>Ce rapport a déjà été émis avec exactement les mêmes chiffres.</translation>
        </message>
        <message>
            <source>Those that have expired</source>
            <translation>Ceux qui sont périmés</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>To month</source>
            <translation>Au mois</translation>
        </message>
        <message>
            <source>To order</source>
            <translation>À commander</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>À qui</translation>
        </message>
        <message>
            <source>To whom, which lot, another day</source>
            <translation>À qui, quel lot, autre jour</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>Trade number</source>
            <translation>Code-barres</translation>
        </message>
        <message>
            <source>Trans people</source>
            <translation>Personnes trans</translation>
        </message>
        <message>
            <source>Trans sex workers</source>
            <translation>Travail du sexe, trans</translation>
        </message>
        <message>
            <source>Transfer {code} stands in the book as arrived twice. Undo one of the two under Movements.</source>
            <translation>Le transfert {code} est deux fois arrivé dans le registre. Annulez l’un des deux dans Mouvements.</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>Transferts</translation>
        </message>
        <message>
            <source>Turned up here</source>
            <translation>Retrouvé ici</translation>
        </message>
        <message>
            <source>Type a shift sheet in</source>
            <translation>Saisir une feuille de sortie</translation>
        </message>
        <message>
            <source>Type how many came in.</source>
            <translation>Tapez combien sont entrés.</translation>
        </message>
        <message>
            <source>Type how many come back of something.</source>
            <translation>Tapez combien reviennent.</translation>
        </message>
        <message>
            <source>Type how many were ordered.</source>
            <translation>Écrivez combien ont été commandés.</translation>
        </message>
        <message>
            <source>Type how many were taken out of something.</source>
            <translation>Saisissez combien de pièces ont été sorties.</translation>
        </message>
        <message>
            <source>Type how many you take of something.</source>
            <translation>Tapez combien vous en prenez.</translation>
        </message>
        <message>
            <source>Type how many, or tap a number.</source>
            <translation>Tapez combien, ou touchez un nombre.</translation>
        </message>
        <message>
            <source>Type how many.</source>
            <translation>Tapez combien.</translation>
        </message>
        <message>
            <source>Type its name.</source>
            <translation>Tapez son nom.</translation>
        </message>
        <message>
            <source>Type the lot number.</source>
            <translation>Tapez le numéro de lot.</translation>
        </message>
        <message>
            <source>Type the six words.</source>
            <translation>Tapez les six mots.</translation>
        </message>
        <message>
            <source>Type what you counted, nought too.</source>
            <translation>Tapez ce que vous avez compté, zéro aussi.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo a movement</source>
            <translation>Annuler un mouvement</translation>
        </message>
        <message>
            <source>Undo the last visit</source>
            <translation>Annuler la dernière visite</translation>
        </message>
        <message>
            <source>Undo this count</source>
            <translation>Annuler ce comptage</translation>
        </message>
        <message>
            <source>Undo this movement</source>
            <translation>Annuler ce mouvement</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Perdu</translation>
        </message>
        <message>
            <source>Usable</source>
            <translation>Utilisable</translation>
        </message>
        <message>
            <source>Use in a month</source>
            <translation>Consommation par mois</translation>
        </message>
        <message>
            <source>Use not known yet</source>
            <translation>Usage encore inconnu</translation>
        </message>
        <message>
            <source>Use not known, last {rate} in {month}</source>
            <translation>Usage inconnu, dernier : {rate} en {month}</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>Used is what was handed out, also from bags; losses are never use. All figures are pieces.</source>
            <translation>Utilisé : ce qui a été distribué, aussi depuis les sacs ; les pertes ne sont jamais une consommation. Tous les chiffres sont des pièces.</translation>
        </message>
        <message>
            <source>Used since the visit before</source>
            <translation>Utilisé depuis la visite d’avant</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Values for DHIS2</source>
            <translation>Valeurs pour DHIS2</translation>
        </message>
        <message>
            <source>Very low</source>
            <translation>Très bas</translation>
        </message>
        <message>
            <source>Very low is less than low, and low is less than full.</source>
            <translation>Très bas est moins que bas, et bas est moins que plein.</translation>
        </message>
        <message>
            <source>Very low under</source>
            <translation>Très bas sous</translation>
        </message>
        <message>
            <source>WHO/UNFPA prequalified</source>
            <translation>Préqualifié OMS/UNFPA</translation>
        </message>
        <message>
            <source>Wait no longer</source>
            <translation>Ne plus attendre</translation>
        </message>
        <message>
            <source>Waited for no longer</source>
            <translation>N’est plus attendue</translation>
        </message>
        <message>
            <source>Wanted: {ratio} for each condom</source>
            <translation>Voulu : {ratio} par préservatif</translation>
        </message>
        <message>
            <source>What arrived there</source>
            <translation>Ce qui est arrivé là-bas</translation>
        </message>
        <message>
            <source>What came in</source>
            <translation>Ce qui est entré</translation>
        </message>
        <message>
            <source>What could be handed out</source>
            <translation>Ce qui pouvait être distribué</translation>
        </message>
        <message>
            <source>What do these words mean?</source>
            <translation>Que veulent dire ces mots ?</translation>
        </message>
        <message>
            <source>What else the box says</source>
            <translation>Ce que dit encore la boîte</translation>
        </message>
        <message>
            <source>What expires first is used first, all lots together.</source>
            <translation>Ce qui périme d’abord est utilisé d’abord, tous lots ensemble.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>What happened to the rest</source>
            <translation>Qu’est devenu le reste</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Ce qu’on compte</translation>
        </message>
        <message>
            <source>What is in this box?</source>
            <translation>Qu’y a-t-il dans cette boîte ?</translation>
        </message>
        <message>
            <source>What is set aside is not offered and not counted as usable, until somebody releases it.</source>
            <translation>Ce qui est mis de côté n’est ni proposé ni compté comme utilisable, jusqu’à ce qu’on le libère.</translation>
        </message>
        <message>
            <source>What its lines are</source>
            <translation>Ce que sont ses lignes</translation>
        </message>
        <message>
            <source>What people need</source>
            <translation>Le besoin des gens</translation>
        </message>
        <message>
            <source>What people need in a month</source>
            <translation>Le besoin des gens par mois</translation>
        </message>
        <message>
            <source>What the box says</source>
            <translation>Ce que dit la boîte</translation>
        </message>
        <message>
            <source>What the other rule makes of it stands beside it.</source>
            <translation>Le résultat de l’autre règle figure à côté.</translation>
        </message>
        <message>
            <source>What there is: balances</source>
            <translation>Ce qu’il y a : des soldes</translation>
        </message>
        <message>
            <source>What was left there</source>
            <translation>Ce qu’il y restait</translation>
        </message>
        <message>
            <source>What “{word}” means is not known here.</source>
            <translation>Ce que veut dire « {word} » n’est pas connu ici.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Where did it go?</source>
            <translation>Où est-il passé ?</translation>
        </message>
        <message>
            <source>Where does the stock lie?</source>
            <translation>Où est le stock ?</translation>
        </message>
        <message>
            <source>Where it came from</source>
            <translation>D’où il venait</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Où il est</translation>
        </message>
        <message>
            <source>Which column is what?</source>
            <translation>Quelle colonne est quoi ?</translation>
        </message>
        <message>
            <source>Which form of the sheet?</source>
            <translation>Quelle forme de la feuille ?</translation>
        </message>
        <message>
            <source>Which one</source>
            <translation>Lequel</translation>
        </message>
        <message>
            <source>Which outlet</source>
            <translation>Quel distributeur</translation>
        </message>
        <message>
            <source>Which products are these?</source>
            <translation>Quels sont ces produits ?</translation>
        </message>
        <message>
            <source>Who had it</source>
            <translation>Qui l’a eu</translation>
        </message>
        <message>
            <source>Whoever keeps your DHIS2 tells you the identifiers: 11 letters and digits each. What you type is kept at once.</source>
            <translation>La personne qui tient votre DHIS2 vous donne les identifiants : 11 lettres et chiffres chacun. Ce que vous tapez est gardé aussitôt.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Why it differs</source>
            <translation>Pourquoi l’écart</translation>
        </message>
        <message>
            <source>Why this lot</source>
            <translation>Pourquoi ce lot</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <source>Will expire before they are used</source>
            <translation>Périmeront avant de servir</translation>
        </message>
        <message>
            <source>Will expire unused</source>
            <translation>Périmera sans servir</translation>
        </message>
        <message>
            <source>With pictures</source>
            <translation>Avec images</translation>
        </message>
        <message>
            <source>With this line, the book would be below zero on {day}.</source>
            <translation>Avec cette ligne, le registre serait sous zéro le {day}.</translation>
        </message>
        <message>
            <source>Without allowing for days without stock it would be {plain}.</source>
            <translation>Sans tenir compte des jours sans stock, ce serait {plain}.</translation>
        </message>
        <message>
            <source>Women</source>
            <translation>Femmes</translation>
        </message>
        <message>
            <source>Women sex workers</source>
            <translation>Travailleuses du sexe</translation>
        </message>
        <message>
            <source>Worker's code</source>
            <translation>Code de terrain</translation>
        </message>
        <message>
            <source>Write it as month and year, as 05 2028.</source>
            <translation>Écrivez mois et année, comme 05 2028.</translation>
        </message>
        <message>
            <source>Write months, as 1.5.</source>
            <translation>Écrivez des mois, comme 1,5.</translation>
        </message>
        <message>
            <source>Write nought where it was empty. Leave a number empty where you did not look or fill.</source>
            <translation>Écrivez zéro là où c’était vide. Laissez vide là où vous n’avez pas regardé ou rempli.</translation>
        </message>
        <message>
            <source>Write the day as 3 11 2026, or leave it empty.</source>
            <translation>Écrivez le jour comme 3 11 2026, ou laissez vide.</translation>
        </message>
        <message>
            <source>Write the shift</source>
            <translation>Enregistrer la sortie</translation>
        </message>
        <message>
            <source>Write what was left or filled at one outlet at least.</source>
            <translation>Écrivez ce qui restait ou a été rempli à un distributeur au moins.</translation>
        </message>
        <message>
            <source>Written again.</source>
            <translation>Écrit à nouveau.</translation>
        </message>
        <message>
            <source>X Days out</source>
            <translation>X Jours sans</translation>
        </message>
        <message>
            <source>X days without usable stock</source>
            <translation>X jours sans stock utilisable</translation>
        </message>
        <message>
            <source>X: days on which no usable piece was there all day. N: use as it would have been without them.</source>
            <translation>X : jours sans aucune pièce utilisable de toute la journée. N : la consommation qu’il y aurait eu sans eux.</translation>
        </message>
        <message>
            <source>Yes, it is right</source>
            <translation>Oui, c’est juste</translation>
        </message>
        <message>
            <source>You looked into it. It needs nobody any more.</source>
            <translation>Vous avez regardé. Cela n’attend plus personne.</translation>
        </message>
        <message>
            <source>adds up</source>
            <translation>compte juste</translation>
        </message>
        <message>
            <source>adjustment</source>
            <translation>ajustement</translation>
        </message>
        <message>
            <source>an event is near</source>
            <translation>un événement approche</translation>
        </message>
        <message>
            <source>and this share of what the book said</source>
            <translation>et cette part de ce que disait le registre</translation>
        </message>
        <message numerus="yes">
            <source>and {n} more, all on the paper</source>
            <translation>
                <numerusform>et {n} autre, tout est sur le papier</numerusform>
                <numerusform>et {n} autres, tout est sur le papier</numerusform>
            </translation>
        </message>
        <message>
            <source>approved</source>
            <translation>approuvé</translation>
        </message>
        <message>
            <source>as worked out</source>
            <translation>comme calculé</translation>
        </message>
        <message>
            <source>average monthly use</source>
            <translation>consommation mensuelle moyenne</translation>
        </message>
        <message>
            <source>balance</source>
            <translation>solde</translation>
        </message>
        <message>
            <source>box of {size}</source>
            <translation>boîte de {size}</translation>
        </message>
        <message>
            <source>carton of {size}</source>
            <translation>carton de {size}</translation>
        </message>
        <message>
            <source>closing balance</source>
            <translation>solde de fin</translation>
        </message>
        <message>
            <source>day</source>
            <translation>jour</translation>
        </message>
        <message>
            <source>day it was written</source>
            <translation>jour où c’est écrit</translation>
        </message>
        <message>
            <source>days without stock</source>
            <translation>jours sans stock</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>enough</source>
            <translation>assez</translation>
        </message>
        <message>
            <source>expiry</source>
            <translation>péremption</translation>
        </message>
        <message>
            <source>found while handing out</source>
            <translation>trouvé en distribuant</translation>
        </message>
        <message>
            <source>gross of {size}</source>
            <translation>grosse de {size}</translation>
        </message>
        <message>
            <source>handed out</source>
            <translation>distribué</translation>
        </message>
        <message numerus="yes">
            <source>in {n} days</source>
            <translation>
                <numerusform>dans {n} jour</numerusform>
                <numerusform>dans {n} jours</numerusform>
            </translation>
        </message>
        <message>
            <source>less was given out than was needed</source>
            <translation>on a donné moins qu’il ne fallait</translation>
        </message>
        <message>
            <source>lot</source>
            <translation>lot</translation>
        </message>
        <message>
            <source>lot {lot}</source>
            <translation>lot {lot}</translation>
        </message>
        <message>
            <source>low</source>
            <translation>bas</translation>
        </message>
        <message>
            <source>may be left out</source>
            <translation>peut manquer</translation>
        </message>
        <message>
            <source>month</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>month year, as 05 2028</source>
            <translation>mois année, comme 05 2028</translation>
        </message>
        <message>
            <source>more people come</source>
            <translation>davantage de personnes viennent</translation>
        </message>
        <message>
            <source>movement</source>
            <translation>mouvement</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>nécessaire</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>no code</source>
            <translation>sans code</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>sans numéro</translation>
        </message>
        <message>
            <source>none left</source>
            <translation>épuisé</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>not looked</source>
            <translation>pas regardé</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>rien encore</translation>
        </message>
        <message>
            <source>of D: found, corrected or moved</source>
            <translation>dont D : trouvé, corrigé ou déplacé</translation>
        </message>
        <message>
            <source>of D: losses, any cause</source>
            <translation>dont D : pertes, toutes causes</translation>
        </message>
        <message>
            <source>of E: in bags</source>
            <translation>dont E : en sacs</translation>
        </message>
        <message>
            <source>of E: usable in the store</source>
            <translation>dont E : utilisable au dépôt</translation>
        </message>
        <message>
            <source>on order</source>
            <translation>en commande</translation>
        </message>
        <message>
            <source>opening balance</source>
            <translation>solde de début</translation>
        </message>
        <message numerus="yes">
            <source>out for {n} days</source>
            <translation>
                <numerusform>sorti depuis {n} jour</numerusform>
                <numerusform>sorti depuis {n} jours</numerusform>
            </translation>
        </message>
        <message>
            <source>out since today</source>
            <translation>sorti aujourd’hui</translation>
        </message>
        <message>
            <source>pack of {size}</source>
            <translation>paquet de {size}</translation>
        </message>
        <message>
            <source>pieces</source>
            <translation>pièces</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <source>product</source>
            <translation>produit</translation>
        </message>
        <message>
            <source>quantity</source>
            <translation>quantité</translation>
        </message>
        <message>
            <source>received</source>
            <translation>reçu</translation>
        </message>
        <message>
            <source>runs out {day}</source>
            <translation>s’épuise le {day}</translation>
        </message>
        <message>
            <source>single piece</source>
            <translation>une seule pièce</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>the book said {seen} then</source>
            <translation>le registre disait alors {seen}</translation>
        </message>
        <message>
            <source>the next delivery may be late</source>
            <translation>la prochaine livraison peut tarder</translation>
        </message>
        <message>
            <source>there is enough, or it would expire</source>
            <translation>il y en a assez, ou cela périmerait</translation>
        </message>
        <message>
            <source>there is no room for more</source>
            <translation>il n’y a pas de place pour plus</translation>
        </message>
        <message>
            <source>undoes a movement</source>
            <translation>annule un mouvement</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>very low</source>
            <translation>très bas</translation>
        </message>
        <message>
            <source>year</source>
            <translation>année</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>{about}, issued on {day}.</source>
            <translation>{about}, émis le {day}.</translation>
        </message>
        <message>
            <source>{bag}, out since {day}</source>
            <translation>{bag}, sorti depuis le {day}</translation>
        </message>
        <message>
            <source>{cause} {pieces}</source>
            <translation>{cause} {pieces}</translation>
        </message>
        <message>
            <source>{count} are on order</source>
            <translation>{count} sont commandés</translation>
        </message>
        <message>
            <source>{count} came so far</source>
            <translation>{count} arrivés jusqu’ici</translation>
        </message>
        <message>
            <source>{count} can be used now</source>
            <translation>{count} utilisables maintenant</translation>
        </message>
        <message>
            <source>{count} expire by {day}</source>
            <translation>{count} périment d’ici le {day}</translation>
        </message>
        <message>
            <source>{count} expire unused</source>
            <translation>{count} périment sans servir</translation>
        </message>
        <message>
            <source>{count} expire unused by {day}</source>
            <translation>{count} périment sans servir d’ici le {day}</translation>
        </message>
        <message>
            <source>{count} in the bag</source>
            <translation>{count} dans le sac</translation>
        </message>
        <message>
            <source>{count} of {product} here have expired or are set aside. Do you hold others, still good?</source>
            <translation>{count} de {product} ici sont périmés ou mis de côté. En avez-vous d’autres en main, encore bons ?</translation>
        </message>
        <message>
            <source>{count} on hand</source>
            <translation>{count} en stock</translation>
        </message>
        <message>
            <source>{count} on order already</source>
            <translation>{count} déjà en commande</translation>
        </message>
        <message>
            <source>{count} will expire before they are used.</source>
            <translation>{count} périmeront avant de servir.</translation>
        </message>
        <message>
            <source>{donor}, {quarter}</source>
            <translation>{donor}, {quarter}</translation>
        </message>
        <message numerus="yes">
            <source>{empty} of {n} times</source>
            <translation>
                <numerusform>{empty} fois sur {n}</numerusform>
                <numerusform>{empty} fois sur {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>{first}, closed {last}</source>
            <translation>{first}, fermé le {last}</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} à {most}</translation>
        </message>
        <message>
            <source>{left} of {product} left, though only {most} can be there. Is the number right?</source>
            <translation>Il reste {left} ({product}), mais il ne peut y en avoir que {most}. Le nombre est-il juste ?</translation>
        </message>
        <message>
            <source>{left} pieces are left; the first expire in {expiry}.</source>
            <translation>Il reste {left} pièces ; les premières périment en {expiry}.</translation>
        </message>
        <message numerus="yes">
            <source>{left} ÷ {daily} a day: gone {n} days from today, on {day}</source>
            <translation>
                <numerusform>{left} ÷ {daily} par jour : épuisé dans {n} jour, le {day}</numerusform>
                <numerusform>{left} ÷ {daily} par jour : épuisé dans {n} jours, le {day}</numerusform>
            </translation>
        </message>
        <message>
            <source>{lot} expires first. Hand out {chosen} all the same?</source>
            <translation>{lot} périme en premier. Distribuer {chosen} quand même ?</translation>
        </message>
        <message>
            <source>{lot} has not expired yet. Note it as expired all the same?</source>
            <translation>{lot} n’est pas encore périmé. Le noter comme périmé quand même ?</translation>
        </message>
        <message>
            <source>{mark} stands for none, for one to four, and for numbers from which those could be worked out.</source>
            <translation>{mark} remplace zéro, un à quatre, et les nombres d’où on pourrait les calculer.</translation>
        </message>
        <message>
            <source>{months} months · runs out {day}</source>
            <translation>{months} mois · s’épuise le {day}</translation>
        </message>
        <message>
            <source>{month} is left out: stock on fewer than 10 days.</source>
            <translation>{month} est laissé de côté : du stock pendant moins de 10 jours.</translation>
        </message>
        <message>
            <source>{month}: {handed} handed out with stock on {stocked} of {days} days: {sum} = {use}</source>
            <translation>{month} : {handed} distribués, avec du stock {stocked} jours sur {days} : {sum} = {use}</translation>
        </message>
        <message>
            <source>{month}: {handed} handed out ÷ {need} needed = {share}</source>
            <translation>{month} : {handed} distribués ÷ {need} nécessaires = {share}</translation>
        </message>
        <message>
            <source>{month}: {handed} handed out, no day with stock: taken as it is</source>
            <translation>{month} : {handed} distribués, aucun jour avec du stock : pris tel quel</translation>
        </message>
        <message>
            <source>{month}: {handed} handed out, with stock on every day</source>
            <translation>{month} : {handed} distribués, avec du stock chaque jour</translation>
        </message>
        <message>
            <source>{month}: {handed} handed out, {out} days without stock: {handed} × 30 ÷ (30 − {out}) = {use}</source>
            <translation>{month} : {handed} distribués, {out} jours sans stock : {handed} × 30 ÷ (30 − {out}) = {use}</translation>
        </message>
        <message>
            <source>{month}: {lubricant} lubricant ÷ {condoms} condoms = {ratio} for each</source>
            <translation>{month} : {lubricant} lubrifiants ÷ {condoms} préservatifs = {ratio} pour chacun</translation>
        </message>
        <message>
            <source>{month}: {out} of {days} days</source>
            <translation>{month} : {out} jours sur {days}</translation>
        </message>
        <message>
            <source>{month}: {there} of {days} days</source>
            <translation>{month} : {there} jours sur {days}</translation>
        </message>
        <message numerus="yes">
            <source>{n} days</source>
            <translation>
                <numerusform>{n} jour</numerusform>
                <numerusform>{n} jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} days without stock</source>
            <translation>
                <numerusform>{n} jour sans stock</numerusform>
                <numerusform>{n} jours sans stock</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} expire soon</source>
            <translation>
                <numerusform>{n} périme bientôt</numerusform>
                <numerusform>{n} périment bientôt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} expired</source>
            <translation>
                <numerusform>{n} périmé</numerusform>
                <numerusform>{n} périmés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} expired pieces are on record as handed out.</source>
            <translation>
                <numerusform>{n} pièce périmée est consignée comme distribuée.</numerusform>
                <numerusform>{n} pièces périmées sont consignées comme distribuées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} expired, put them aside</source>
            <translation>
                <numerusform>{n} périmé, mettez-le de côté</numerusform>
                <numerusform>{n} périmés, mettez-les de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} fewer than the book</source>
            <translation>
                <numerusform>{n} de moins que le registre</numerusform>
                <numerusform>{n} de moins que le registre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} figures have a data element now.</source>
            <translation>
                <numerusform>{n} chiffre a maintenant un élément de données.</numerusform>
                <numerusform>{n} chiffres ont maintenant un élément de données.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} figures stay here, because they have no data element or no unit, or are not known:</source>
            <translation>
                <numerusform>{n} chiffre reste ici, parce qu’il n’a pas d’élément de données ou pas d’unité, ou n’est pas connu :</numerusform>
                <numerusform>{n} chiffres restent ici, parce qu’ils n’ont pas d’élément de données ou pas d’unité, ou ne sont pas connus :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} issued reports are no longer true:</source>
            <translation>
                <numerusform>{n} rapport déjà remis n’est plus juste :</numerusform>
                <numerusform>{n} rapports déjà remis ne sont plus justes :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines differ from the book. Say why, then note the count.</source>
            <translation>
                <numerusform>{n} ligne diffère du registre. Dites pourquoi, puis notez le comptage.</numerusform>
                <numerusform>{n} lignes diffèrent du registre. Dites pourquoi, puis notez le comptage.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines would come in.</source>
            <translation>
                <numerusform>{n} ligne entrerait.</numerusform>
                <numerusform>{n} lignes entreraient.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more lines are in the spreadsheet.</source>
            <translation>
                <numerusform>{n} ligne de plus est dans le tableur.</numerusform>
                <numerusform>{n} lignes de plus sont dans le tableur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more products are running low.</source>
            <translation>
                <numerusform>{n} autre produit est presque épuisé.</numerusform>
                <numerusform>{n} autres produits sont presque épuisés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more products hold expired stock.</source>
            <translation>
                <numerusform>{n} autre produit a du stock périmé.</numerusform>
                <numerusform>{n} autres produits ont du stock périmé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more products will expire before they are used.</source>
            <translation>
                <numerusform>{n} autre produit sera périmé avant d’être utilisé.</numerusform>
                <numerusform>{n} autres produits seront périmés avant d’être utilisés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more than taken out</source>
            <translation>
                <numerusform>{n} de plus que sorti</numerusform>
                <numerusform>{n} de plus que sorti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more than the book</source>
            <translation>
                <numerusform>{n} de plus que le registre</numerusform>
                <numerusform>{n} de plus que le registre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} movements</source>
            <translation>
                <numerusform>{n} mouvement</numerusform>
                <numerusform>{n} mouvements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} movements brought in.</source>
            <translation>
                <numerusform>{n} mouvement importé.</numerusform>
                <numerusform>{n} mouvements importés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} not accounted for</source>
            <translation>
                <numerusform>{n} sans explication</numerusform>
                <numerusform>{n} sans explication</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} people reached</source>
            <translation>
                <numerusform>{n} personne touchée</numerusform>
                <numerusform>{n} personnes touchées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces</source>
            <translation>
                <numerusform>{n} pièce</numerusform>
                <numerusform>{n} pièces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces brought back.</source>
            <translation>
                <numerusform>{n} pièce rapportée.</numerusform>
                <numerusform>{n} pièces rapportées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces counted.</source>
            <translation>
                <numerusform>{n} pièce comptée.</numerusform>
                <numerusform>{n} pièces comptées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces differ</source>
            <translation>
                <numerusform>{n} pièce d’écart</numerusform>
                <numerusform>{n} pièces d’écart</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces handed out.</source>
            <translation>
                <numerusform>{n} pièce distribuée.</numerusform>
                <numerusform>{n} pièces distribuées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces noted.</source>
            <translation>
                <numerusform>{n} pièce notée.</numerusform>
                <numerusform>{n} pièces notées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces noted. A report has been begun.</source>
            <translation>
                <numerusform>{n} pièce notée. Un signalement est commencé.</numerusform>
                <numerusform>{n} pièces notées. Un signalement est commencé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces on order.</source>
            <translation>
                <numerusform>{n} pièce en commande.</numerusform>
                <numerusform>{n} pièces en commande.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces received.</source>
            <translation>
                <numerusform>{n} pièce reçue.</numerusform>
                <numerusform>{n} pièces reçues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces sent.</source>
            <translation>
                <numerusform>{n} pièce envoyée.</numerusform>
                <numerusform>{n} pièces envoyées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pieces taken out.</source>
            <translation>
                <numerusform>{n} pièce sortie.</numerusform>
                <numerusform>{n} pièces sorties.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reports that were issued are no longer true. Issue corrections.</source>
            <translation>
                <numerusform>{n} rapport émis n’est plus vrai. Émettez une correction.</numerusform>
                <numerusform>{n} rapports émis ne sont plus vrais. Émettez des corrections.</numerusform>
            </translation>
        </message>
        <message>
            <source>{part} ÷ {whole} = {share}</source>
            <translation>{part} ÷ {whole} = {share}</translation>
        </message>
        <message>
            <source>{period} is not over. You can look at it now and issue it on its last day or later.</source>
            <translation>{period} n’est pas fini. Vous pouvez le voir maintenant et l’émettre le dernier jour ou après.</translation>
        </message>
        <message>
            <source>{pieces} ordered on {day}, {open} still to come</source>
            <translation>{pieces} commandés le {day}, {open} à venir</translation>
        </message>
        <message>
            <source>{place}, bag of {worker}</source>
            <translation>{place}, sac de {worker}</translation>
        </message>
        <message>
            <source>{place}, counted on {day}</source>
            <translation>{place}, compté le {day}</translation>
        </message>
        <message>
            <source>{place}, {day}</source>
            <translation>{place}, {day}</translation>
        </message>
        <message>
            <source>{place}, {first} to {last}</source>
            <translation>{place}, {first} au {last}</translation>
        </message>
        <message>
            <source>{product} at {place}</source>
            <translation>{product}, {place}</translation>
        </message>
        <message>
            <source>{product} at {place}: {count} can be handed out now.</source>
            <translation>{product}, {place} : {count} peuvent être distribués maintenant.</translation>
        </message>
        <message>
            <source>{product} can be counted now.</source>
            <translation>{product} : on peut le compter maintenant.</translation>
        </message>
        <message>
            <source>{product}, lot {lot}</source>
            <translation>{product}, lot {lot}</translation>
        </message>
        <message>
            <source>{product}, lot {lot} is recalled and still lies here.</source>
            <translation>{product}, lot {lot} : rappelé et encore ici.</translation>
        </message>
        <message>
            <source>{product}, {lot}: counted {counted}, the book said {book}</source>
            <translation>{product}, {lot} : compté {counted}, le registre disait {book}</translation>
        </message>
        <message>
            <source>{product}, {lot}: {count} were sent</source>
            <translation>{product}, {lot} : {count} envoyés</translation>
        </message>
        <message>
            <source>{product}: move {count} from {place} to {other}.</source>
            <translation>{product} : déplacer {count} de {place} vers {other}.</translation>
        </message>
        <message>
            <source>{product}: nothing of it lies here.</source>
            <translation>{product} : il n’y en a pas ici.</translation>
        </message>
        <message>
            <source>{product}: this row does not add up. Count again.</source>
            <translation>{product} : cette ligne ne tombe pas juste. Comptez de nouveau.</translation>
        </message>
        <message>
            <source>{product}: worked out {order}.</source>
            <translation>{product} : {order} calculés.</translation>
        </message>
        <message>
            <source>{product}: {asked} asked for in place of {order}, because {why}.</source>
            <translation>{product} : {asked} demandés au lieu de {order}, parce que {why}.</translation>
        </message>
        <message>
            <source>{product}: {count} of E are out in bags.</source>
            <translation>{product} : {count} de E sont sortis en sacs.</translation>
        </message>
        <message>
            <source>{product}: {count} on order should have been here on {day}. Ask where they are.</source>
            <translation>{product} : {count} en commande devaient être là le {day}. Demandez où c’est.</translation>
        </message>
        <message>
            <source>{quantity} of {product} of this lot came in on that day already. Did they come twice?</source>
            <translation>{quantity} {product} de ce lot sont déjà entrés ce jour-là. Est-ce arrivé deux fois ?</translation>
        </message>
        <message>
            <source>{quantity} of {product}: pieces or gross? Before it was about {usual}.</source>
            <translation>{product} : {quantity}. Pièces ou grosses ? Avant c’était environ {usual}.</translation>
        </message>
        <message>
            <source>{quantity}, where it was about {usual} before: pieces or gross?</source>
            <translation>{quantity}, alors que c’était environ {usual} avant : des pièces ou des grosses ?</translation>
        </message>
        <message>
            <source>{rate} a month</source>
            <translation>{rate} par mois</translation>
        </message>
        <message>
            <source>{rate} a month ÷ {days} days in a month = {daily} a day</source>
            <translation>{rate} par mois ÷ {days} jours dans un mois = {daily} par jour</translation>
        </message>
        <message>
            <source>{report} of {period}, {about}: the book has changed since. Issue a correction.</source>
            <translation>{report}, {period}, {about} : le registre a changé depuis. Émettez une correction.</translation>
        </message>
        <message>
            <source>{there} of {days} days</source>
            <translation>{there} jours sur {days}</translation>
        </message>
        <message>
            <source>{usable} ÷ {rate} a month = {months} months</source>
            <translation>{usable} ÷ {rate} par mois = {months} mois</translation>
        </message>
        <message>
            <source>{usable} − {lost} that expire first = {left}</source>
            <translation>{usable} − {lost} qui périment avant = {left}</translation>
        </message>
        <message numerus="yes">
            <source>{used} used in {n} days</source>
            <translation>
                <numerusform>{used} utilisés en {n} jour</numerusform>
                <numerusform>{used} utilisés en {n} jours</numerusform>
            </translation>
        </message>
        <message>
            <source>{used}, or more: it ran empty</source>
            <translation>{used}, ou plus : c’était vide</translation>
        </message>
        <message>
            <source>{value} %</source>
            <translation>{value} %</translation>
        </message>
        <message>
            <source>{what}: how much is used is not known after so long without stock. Order by what you knew.</source>
            <translation>{what} : après si longtemps sans stock, on ne sait pas combien est consommé. Commandez d’après ce que vous saviez.</translation>
        </message>
        <message>
            <source>{what}: none left.</source>
            <translation>{what} : il n’en reste plus.</translation>
        </message>
        <message>
            <source>{what}: something from before the count of {day} came in later. Look at it.</source>
            <translation>{what} : après le comptage du {day}, une note plus ancienne est arrivée. Regardez-la.</translation>
        </message>
        <message>
            <source>{what}: the book was below zero on {day}. Count again.</source>
            <translation>{what} : registre sous zéro le {day} ; recomptez.</translation>
        </message>
        <message>
            <source>{what}: {count} expire soon, the first on {day}.</source>
            <translation>{what} : {count} périment bientôt (dès le {day}).</translation>
        </message>
        <message>
            <source>{what}: {count} have expired. Put them aside.</source>
            <translation>{what} : {count} périmés. Mettez-les de côté.</translation>
        </message>
        <message>
            <source>{what}: {count} left, enough until {day}.</source>
            <translation>{what} : il en reste {count} (assez jusqu’au {day}).</translation>
        </message>
        <message>
            <source>{what}: {count} were in hand on {day} but not in the book. Count again, or look into it.</source>
            <translation>{what} : {count} étaient là le {day} mais pas dans le registre. Recomptez, ou regardez ce qui s’est passé.</translation>
        </message>
        <message>
            <source>{what}: {count} will expire before they are used.</source>
            <translation>{what} : {count} seront périmés avant d’être utilisés.</translation>
        </message>
        <message>
            <source>{whole}.{tenth}</source>
            <translation>{whole},{tenth}</translation>
        </message>
        <message>
            <source>{word}, until {day}</source>
            <translation>{word}, fin {day}</translation>
        </message>
        <message>
            <source>{word}: {pieces}</source>
            <translation>{word} : {pieces}</translation>
        </message>
        <message>
            <source>“Red door”, “Box 4”: never the venue's own name. It stays in this vault: no paper shows it.</source>
            <translation>« Porte rouge », « Boîte 4 » : jamais le vrai nom du lieu. Il reste dans ce coffre : aucun papier ne le montre.</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>A backup on a stick moves everything to another laptop: restore it there.</source>
            <translation>Une sauvegarde sur clé USB emporte tout vers un autre ordinateur : restaurez-la là-bas.</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Sauvegarder</translation>
        </message>
        <message>
            <source>Satchel can't exchange records with other laptops yet. Nothing is ever sent.</source>
            <translation>Satchel ne peut pas encore échanger de données avec d’autres ordinateurs. Rien n’est jamais envoyé.</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synchro</translation>
        </message>
        <message>
            <source>This laptop keeps its records to itself</source>
            <translation>Cet ordinateur garde ses données pour lui</translation>
        </message>
        <message>
            <source>Two laptops that both go on from the same backup can't be brought together yet.</source>
            <translation>Deux ordinateurs qui partent de la même sauvegarde ne peuvent pas encore être réunis.</translation>
        </message>
    </context>
    <context>
        <name>Terminal</name>
        <message numerus="yes">
            <source>  and {n} more</source>
            <translation>
                <numerusform>  et {n} autre</numerusform>
                <numerusform>  et {n} autres</numerusform>
            </translation>
        </message>
        <message>
            <source>  line {line}: {why}</source>
            <translation>  ligne {line} : {why}</translation>
        </message>
        <message>
            <source> (taken back)</source>
            <translation> (annulé)</translation>
        </message>
        <message>
            <source>A second part of the recovery sheet: </source>
            <translation>Une deuxième partie de la feuille de secours : </translation>
        </message>
        <message>
            <source>All of it is whole.</source>
            <translation>Tout est en ordre.</translation>
        </message>
        <message>
            <source>An encrypted, offline toolkit. Without a command the window opens.</source>
            <translation>Une boîte à outils chiffrée, hors ligne. Sans commande, la fenêtre s’ouvre.</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>COMMANDE</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordination</translation>
        </message>
        <message>
            <source>Copy it onto paper now, and keep it outside the centre: it is shown this once.</source>
            <translation>Copiez-le maintenant sur du papier et gardez-le hors du centre : il n’est montré que cette fois.</translation>
        </message>
        <message>
            <source>Group {place} of 7 on part {part}: </source>
            <translation>Groupe {place} sur 7 de la partie {part} : </translation>
        </message>
        <message>
            <source>Group {place} of 7 on the new sheet: </source>
            <translation>Groupe {place} sur 7 de la nouvelle feuille : </translation>
        </message>
        <message>
            <source>I have them here, whatever the book says</source>
            <translation>je les ai ici, quoi que dise le registre</translation>
        </message>
        <message>
            <source>Keep the recovery code outside the centre. It opens everything when a passphrase is lost.</source>
            <translation>Gardez le code de secours hors du centre. Il ouvre tout quand une phrase secrète est perdue.</translation>
        </message>
        <message>
            <source>Left out:</source>
            <translation>Laissé de côté :</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Line {line} was left out. {why}</source>
            <translation>La ligne {line} est laissée de côté. {why}</translation>
        </message>
        <message>
            <source>Look at:</source>
            <translation>À regarder :</translation>
        </message>
        <message>
            <source>Lubricant for 100 condoms: {count}</source>
            <translation>Lubrifiant pour 100 préservatifs : {count}</translation>
        </message>
        <message>
            <source>New passphrase: {phrase}</source>
            <translation>Nouvelle phrase secrète : {phrase}</translation>
        </message>
        <message>
            <source>No slips.</source>
            <translation>Aucun bon.</translation>
        </message>
        <message>
            <source>Nothing needs to be moved.</source>
            <translation>Rien n’est à déplacer.</translation>
        </message>
        <message>
            <source>Passphrase of the day of the backup: </source>
            <translation>Phrase secrète du jour de la sauvegarde : </translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translation>Phrase secrète : </translation>
        </message>
        <message>
            <source>Passphrase:    {phrase}</source>
            <translation>Phrase secrète :  {phrase}</translation>
        </message>
        <message>
            <source>Recovery code, part {part}: {code}</source>
            <translation>Code de secours, partie {part} : {code}</translation>
        </message>
        <message>
            <source>Recovery code: {code}</source>
            <translation>Code de secours : {code}</translation>
        </message>
        <message>
            <source>Satchel made a mistake ({trace}). Nothing typed is shown here.</source>
            <translation>Satchel a fait une erreur ({trace}). Rien de ce que vous avez tapé n’est montré ici.</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Dit</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <source>That isn't it. Look again.</source>
            <translation>Ce n’est pas cela. Regardez encore.</translation>
        </message>
        <message>
            <source>The backup of {day} is in place.</source>
            <translation>La sauvegarde du {day} est en place.</translation>
        </message>
        <message>
            <source>The directory is empty.</source>
            <translation>L’annuaire est vide.</translation>
        </message>
        <message>
            <source>The file opens with these words. Say them by phone, never with the file:</source>
            <translation>Le fichier s’ouvre avec ces mots. Dites-les au téléphone, jamais avec le fichier :</translation>
        </message>
        <message>
            <source>The new sheet is in force. Destroy the old one: it opens nothing any more.</source>
            <translation>La nouvelle feuille est valable. Détruisez l’ancienne : elle n’ouvre plus rien.</translation>
        </message>
        <message>
            <source>The new sheet is in {name}. Print it now.</source>
            <translation>La nouvelle feuille est dans {name}. Imprimez-la maintenant.</translation>
        </message>
        <message>
            <source>The recovery sheet opened the vault. First a new passphrase and a new sheet are made.</source>
            <translation>La feuille de secours a ouvert le coffre. On fait d’abord une nouvelle phrase secrète et une nouvelle feuille.</translation>
        </message>
        <message>
            <source>The same once more: </source>
            <translation>Encore une fois : </translation>
        </message>
        <message>
            <source>The six words once more: </source>
            <translation>Les six mots encore une fois : </translation>
        </message>
        <message>
            <source>The six words: </source>
            <translation>Les six mots : </translation>
        </message>
        <message>
            <source>The vault is made. Write both of these on paper now: they are shown this once.</source>
            <translation>Le coffre est créé. Écrivez les deux sur papier maintenant : on ne les montre qu’une fois.</translation>
        </message>
        <message>
            <source>The vault opens ({role}).</source>
            <translation>Le coffre s’ouvre ({role}).</translation>
        </message>
        <message>
            <source>To take them back: satchel stock undo-import {batch}</source>
            <translation>Pour les annuler : satchel stock undo-import {batch}</translation>
        </message>
        <message>
            <source>VERB</source>
            <translation>VERBE</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What was there before is kept, until you remove it, in:</source>
            <translation>Ce qui était là avant est gardé, jusqu’à ce que vous l’enleviez, dans :</translation>
        </message>
        <message>
            <source>Whose passphrase is set anew (a number)? </source>
            <translation>De qui change-t-on la phrase secrète (un numéro) ? </translation>
        </message>
        <message>
            <source>Write it on paper now: it is shown this once.</source>
            <translation>Écrivez-la maintenant sur du papier : elle n’est montrée que cette fois.</translation>
        </message>
        <message>
            <source>Written to {name}.</source>
            <translation>Écrit dans {name}.</translation>
        </message>
        <message>
            <source>Written to {name}. Anyone who gets that file can read it.</source>
            <translation>Écrit dans {name}. Qui a ce fichier peut le lire.</translation>
        </message>
        <message>
            <source>a monthly ledger (CSV) to import on the way</source>
            <translation>un registre mensuel (CSV) à importer au passage</translation>
        </message>
        <message>
            <source>a name that ends in .pdf</source>
            <translation>un nom qui finit par .pdf</translation>
        </message>
        <message>
            <source>a place of the directory</source>
            <translation>un lieu de l’annuaire</translation>
        </message>
        <message>
            <source>a place where stock lies</source>
            <translation>un dépôt</translation>
        </message>
        <message>
            <source>a place where stock lies; else the whole centre</source>
            <translation>un lieu où est le stock ; sinon tout le centre</translation>
        </message>
        <message>
            <source>a product's code or name</source>
            <translation>le code ou le nom d’un produit</translation>
        </message>
        <message>
            <source>a vault to practise in, filled with made-up records</source>
            <translation>un coffre d’essai, rempli de données inventées</translation>
        </message>
        <message>
            <source>answer every question with yes</source>
            <translation>répondre oui à chaque question</translation>
        </message>
        <message>
            <source>asked from whom</source>
            <translation>à qui on a demandé</translation>
        </message>
        <message>
            <source>at every place</source>
            <translation>partout</translation>
        </message>
        <message>
            <source>back to what is usual</source>
            <translation>revenir à l’habituel</translation>
        </message>
        <message>
            <source>bring in a table (CSV): months, movements or balances</source>
            <translation>importer un tableau (CSV) : mois, mouvements ou soldes</translation>
        </message>
        <message>
            <source>bring in such a file</source>
            <translation>importer un tel fichier</translation>
        </message>
        <message>
            <source>check every page, entry and table</source>
            <translation>vérifier chaque page, entrée et table</translation>
        </message>
        <message>
            <source>close a quarter for ever; coordinators only</source>
            <translation>clore un trimestre pour toujours ; coordination seulement</translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation>coordination</translation>
        </message>
        <message>
            <source>do a night's work through the real window and leave pictures</source>
            <translation>faire le travail d’une nuit dans la vraie fenêtre et laisser des images</translation>
        </message>
        <message>
            <source>educator</source>
            <translation>Terrain</translation>
        </message>
        <message>
            <source>else as the file's name ends</source>
            <translation>sinon d’après la fin du nom du fichier</translation>
        </message>
        <message>
            <source>every place</source>
            <translation>tous les dépôts</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>premier jour</translation>
        </message>
        <message>
            <source>first month</source>
            <translation>premier mois</translation>
        </message>
        <message>
            <source>folder for the pictures</source>
            <translation>dossier des images</translation>
        </message>
        <message>
            <source>folder of the vault</source>
            <translation>dossier du coffre</translation>
        </message>
        <message>
            <source>how long the slip is good for</source>
            <translation>durée de validité du bon</translation>
        </message>
        <message>
            <source>how many of a line did not arrive; lines are counted from 1</source>
            <translation>combien d’une ligne ne sont pas arrivés ; la première ligne est 1</translation>
        </message>
        <message>
            <source>how many of each</source>
            <translation>combien de chacune</translation>
        </message>
        <message>
            <source>issue a report and write it to a file</source>
            <translation>émettre un rapport et l’écrire dans un fichier</translation>
        </message>
        <message>
            <source>language of the answers</source>
            <translation>langue des réponses</translation>
        </message>
        <message>
            <source>language of the paper</source>
            <translation>langue du papier</translation>
        </message>
        <message>
            <source>language of the slip</source>
            <translation>langue du bon</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>dernier jour</translation>
        </message>
        <message>
            <source>last day or month of use</source>
            <translation>dernier jour ou mois d’utilisation</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>dernier mois</translation>
        </message>
        <message>
            <source>letters and boxes only</source>
            <translation>lettres et cases seulement</translation>
        </message>
        <message>
            <source>list the reports that were issued</source>
            <translation>lister les rapports émis</translation>
        </message>
        <message>
            <source>lot by lot</source>
            <translation>lot par lot</translation>
        </message>
        <message>
            <source>lubricant wanted for 100 condoms</source>
            <translation>lubrifiant voulu pour 100 préservatifs</translation>
        </message>
        <message>
            <source>make a slip and write its page</source>
            <translation>faire un bon et écrire sa page</translation>
        </message>
        <message>
            <source>make a vault</source>
            <translation>créer un coffre</translation>
        </message>
        <message>
            <source>make the new recovery sheet in three parts, of which two open everything</source>
            <translation>faire la nouvelle feuille de secours en trois parties, dont deux ouvrent tout</translation>
        </message>
        <message>
            <source>note an order</source>
            <translation>noter une commande</translation>
        </message>
        <message>
            <source>note what an answer says to have arrived</source>
            <translation>noter ce qu’une réponse dit être arrivé</translation>
        </message>
        <message>
            <source>note what came in</source>
            <translation>noter ce qui est entré</translation>
        </message>
        <message>
            <source>note what came of a slip</source>
            <translation>noter la suite d’un bon</translation>
        </message>
        <message>
            <source>note what was handed out</source>
            <translation>noter ce qui est distribué</translation>
        </message>
        <message>
            <source>only say what would happen</source>
            <translation>dire seulement ce qui se passerait</translation>
        </message>
        <message>
            <source>only those that wait for review</source>
            <translation>seulement ceux à relire</translation>
        </message>
        <message>
            <source>only those to ask about</source>
            <translation>seulement ceux à demander</translation>
        </message>
        <message>
            <source>open it, say so and close it again</source>
            <translation>l’ouvrir, le dire et le refermer</translation>
        </message>
        <message>
            <source>pieces</source>
            <translation>pièces</translation>
        </message>
        <message>
            <source>pieces a month, 0: not known</source>
            <translation>pièces par mois, 0 : inconnu</translation>
        </message>
        <message>
            <source>print product and lot beside the code</source>
            <translation>imprimer produit et lot à côté du code</translation>
        </message>
        <message>
            <source>put a backup in the place of the vault</source>
            <translation>mettre une sauvegarde à la place du coffre</translation>
        </message>
        <message>
            <source>read places from a table (CSV)</source>
            <translation>lire des lieux dans un tableau (CSV)</translation>
        </message>
        <message>
            <source>read the passphrase from this file descriptor, one line</source>
            <translation>lire la phrase secrète dans ce descripteur de fichier, une ligne</translation>
        </message>
        <message>
            <source>rebuild tables that do not fit the entries</source>
            <translation>refaire les tables qui ne vont pas avec les entrées</translation>
        </message>
        <message>
            <source>recovery sheet</source>
            <translation>feuille de secours</translation>
        </message>
        <message>
            <source>reports, closed quarters and their summary</source>
            <translation>signalements, trimestres clos et leur bilan</translation>
        </message>
        <message>
            <source>say what a scanned code means</source>
            <translation>dire ce que signifie un code scanné</translation>
        </message>
        <message>
            <source>see whether a passphrase opens the vault</source>
            <translation>voir si une phrase secrète ouvre le coffre</translation>
        </message>
        <message>
            <source>send stock to another centre</source>
            <translation>envoyer du stock à un autre centre</translation>
        </message>
        <message>
            <source>show closed quarters</source>
            <translation>montrer les trimestres clos</translation>
        </message>
        <message>
            <source>show how many people of each group were reached</source>
            <translation>montrer combien de personnes de chaque groupe ont été touchées</translation>
        </message>
        <message>
            <source>show one slip</source>
            <translation>montrer un bon</translation>
        </message>
        <message>
            <source>show or set the levels, in months</source>
            <translation>montrer ou fixer les niveaux, en mois</translation>
        </message>
        <message>
            <source>show or set what people need in a month</source>
            <translation>montrer ou noter le besoin par mois</translation>
        </message>
        <message>
            <source>show reports, the latest month first</source>
            <translation>montrer les signalements, le dernier mois d’abord</translation>
        </message>
        <message>
            <source>show slips</source>
            <translation>montrer les bons</translation>
        </message>
        <message>
            <source>show the directory</source>
            <translation>montrer l’annuaire</translation>
        </message>
        <message>
            <source>show what is on hand</source>
            <translation>montrer ce qui est en stock</translation>
        </message>
        <message>
            <source>show what is on order</source>
            <translation>montrer ce qui est en commande</translation>
        </message>
        <message>
            <source>show what was sent and what arrived</source>
            <translation>montrer ce qui a été envoyé et ce qui est arrivé</translation>
        </message>
        <message>
            <source>slips that send a person to a service</source>
            <translation>bons qui orientent une personne vers un service</translation>
        </message>
        <message>
            <source>take back a whole import</source>
            <translation>annuler un import entier</translation>
        </message>
        <message>
            <source>take back the last mark of a slip</source>
            <translation>annuler la dernière marque d’un bon</translation>
        </message>
        <message>
            <source>take in what another centre's file says</source>
            <translation>prendre en stock ce que dit le fichier d’un autre centre</translation>
        </message>
        <message>
            <source>the answer for the other centre</source>
            <translation>la réponse pour l’autre centre</translation>
        </message>
        <message>
            <source>the chart's figures as a table</source>
            <translation>les chiffres du graphique en tableau</translation>
        </message>
        <message>
            <source>the day, where it is not today</source>
            <translation>le jour, si ce n’est pas aujourd’hui</translation>
        </message>
        <message>
            <source>the donor</source>
            <translation>le donateur</translation>
        </message>
        <message>
            <source>the file that goes with it</source>
            <translation>le fichier qui l’accompagne</translation>
        </message>
        <message>
            <source>the file to write</source>
            <translation>le fichier à écrire</translation>
        </message>
        <message>
            <source>the first count of a new ledger</source>
            <translation>le premier comptage d’un nouveau registre</translation>
        </message>
        <message>
            <source>the lot's number</source>
            <translation>le numéro du lot</translation>
        </message>
        <message>
            <source>the month, as 2026-06</source>
            <translation>le mois, comme 2026-06</translation>
        </message>
        <message>
            <source>the other centre</source>
            <translation>l’autre centre</translation>
        </message>
        <message>
            <source>the quarter, as 2026-2</source>
            <translation>le trimestre, comme 2026-2</translation>
        </message>
        <message>
            <source>to how many people</source>
            <translation>à combien de personnes</translation>
        </message>
        <message>
            <source>type a passphrase of your own instead of six picked words</source>
            <translation>taper votre propre phrase secrète au lieu de six mots tirés</translation>
        </message>
        <message>
            <source>very low, low, full</source>
            <translation>très bas, bas, plein</translation>
        </message>
        <message>
            <source>what a product code means</source>
            <translation>ce que veut dire un code de produit</translation>
        </message>
        <message>
            <source>what is there, what came and went</source>
            <translation>ce qu’il y a, ce qui est entré et sorti</translation>
        </message>
        <message>
            <source>what its lines are, where the column names do not say so</source>
            <translation>ce que sont ses lignes, si les noms des colonnes ne le disent pas</translation>
        </message>
        <message>
            <source>what the centre is called</source>
            <translation>le nom du centre</translation>
        </message>
        <message>
            <source>what the first coordinator is called</source>
            <translation>le nom de la première personne à la coordination</translation>
        </message>
        <message>
            <source>what the ledger comes to, and how it is worked out</source>
            <translation>ce que donne le livre, et comment c’est calculé</translation>
        </message>
        <message>
            <source>what the scanner typed, or the code under a label</source>
            <translation>ce que le lecteur a tapé, ou le code sous une étiquette</translation>
        </message>
        <message>
            <source>what to bring from one place to another</source>
            <translation>ce qu’il faut porter d’un lieu à l’autre</translation>
        </message>
        <message>
            <source>when it should be here</source>
            <translation>quand cela devrait être là</translation>
        </message>
        <message>
            <source>where a lot is and who had it</source>
            <translation>où est un lot et qui l’a eu</translation>
        </message>
        <message>
            <source>where a recovery sheet opens the vault: write the new one into this PDF, instead of showing it</source>
            <translation>si une feuille de secours ouvre le coffre : écrire la nouvelle dans ce PDF au lieu de la montrer</translation>
        </message>
        <message>
            <source>where to (without it: the place from Settings)</source>
            <translation>où (sinon : l’endroit choisi dans Réglages)</translation>
        </message>
        <message>
            <source>where to write it</source>
            <translation>où l’écrire</translation>
        </message>
        <message>
            <source>where to write the page (PDF)</source>
            <translation>où écrire la page (PDF)</translation>
        </message>
        <message>
            <source>which column of the file holds what:</source>
            <translation>quelle colonne du fichier contient quoi :</translation>
        </message>
        <message>
            <source>which figure is which data element of DHIS2</source>
            <translation>quel chiffre est quel élément de données de DHIS2</translation>
        </message>
        <message>
            <source>which movement a word of the file means:</source>
            <translation>quel mouvement désigne un mot du fichier :</translation>
        </message>
        <message>
            <source>which report</source>
            <translation>quel rapport</translation>
        </message>
        <message>
            <source>which; without it they are shown</source>
            <translation>lequel ; sinon ils sont montrés</translation>
        </message>
        <message>
            <source>who gave it</source>
            <translation>qui l’a donné</translation>
        </message>
        <message>
            <source>why not, where the person was not helped</source>
            <translation>pourquoi, si la personne n’a pas été aidée</translation>
        </message>
        <message>
            <source>with every sum written out</source>
            <translation>avec chaque calcul écrit</translation>
        </message>
        <message>
            <source>write a backup and read it back</source>
            <translation>écrire une sauvegarde et la relire</translation>
        </message>
        <message>
            <source>write an empty shift sheet (PDF)</source>
            <translation>écrire une feuille de sortie vide (PDF)</translation>
        </message>
        <message>
            <source>write it as a PDF instead</source>
            <translation>l’écrire plutôt en PDF</translation>
        </message>
        <message>
            <source>write it to a CSV file</source>
            <translation>l’écrire dans un fichier CSV</translation>
        </message>
        <message>
            <source>write labels for the lots of a place (PDF)</source>
            <translation>écrire des étiquettes pour les lots d’un lieu (PDF)</translation>
        </message>
        <message>
            <source>write the counts of a closed quarter; practice vaults only so far</source>
            <translation>écrire les chiffres d’un trimestre clos ; coffres d’essai seulement pour l’instant</translation>
        </message>
        <message>
            <source>write the page of a slip again</source>
            <translation>écrire à nouveau la page d’un bon</translation>
        </message>
        <message numerus="yes">
            <source>{n} entries checked.</source>
            <translation>
                <numerusform>{n} entrée vérifiée.</numerusform>
                <numerusform>{n} entrées vérifiées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} entries saved and read back.</source>
            <translation>
                <numerusform>{n} entrée enregistrée et relue.</numerusform>
                <numerusform>{n} entrées enregistrées et relues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} entries.</source>
            <translation>
                <numerusform>{n} entrée.</numerusform>
                <numerusform>{n} entrées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines came in.</source>
            <translation>
                <numerusform>{n} ligne est entrée.</numerusform>
                <numerusform>{n} lignes sont entrées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines would come in.</source>
            <translation>
                <numerusform>{n} ligne entrerait.</numerusform>
                <numerusform>{n} lignes entreraient.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places added.</source>
            <translation>
                <numerusform>{n} lieu ajouté.</numerusform>
                <numerusform>{n} lieux ajoutés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places would be added.</source>
            <translation>
                <numerusform>{n} lieu serait ajouté.</numerusform>
                <numerusform>{n} lieux seraient ajoutés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} tables compared with what the entries add up to.</source>
            <translation>
                <numerusform>{n} table comparée à ce que donnent les entrées.</numerusform>
                <numerusform>{n} tables comparées à ce que donnent les entrées.</numerusform>
            </translation>
        </message>
        <message>
            <source>{place}. {name}</source>
            <translation>{place}. {name}</translation>
        </message>
        <message>
            <source>“satchel doctor --repair” rebuilds the tables.</source>
            <translation>« satchel doctor --repair » refait les tables.</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>1. Count what is in the cupboard</source>
            <translation>1. Comptez ce qu’il y a dans l’armoire</translation>
        </message>
        <message>
            <source>2. Look at the centre's areas and units</source>
            <translation>2. Regardez les quartiers et unités du centre</translation>
        </message>
        <message>
            <source>2. Read a rights sheet aloud once</source>
            <translation>2. Lisez une fois une fiche à voix haute</translation>
        </message>
        <message>
            <source>3. Make a backup on a stick</source>
            <translation>3. Faites une sauvegarde sur clé USB</translation>
        </message>
        <message>
            <source>A laptop can be lost or taken. The stick brings everything back.</source>
            <translation>Un ordinateur peut être perdu ou pris. La clé USB ramène tout.</translation>
        </message>
        <message>
            <source>Hand out</source>
            <translation>Distribuer</translation>
        </message>
        <message>
            <source>Incidents name an area and a unit from this list, and nothing finer.</source>
            <translation>Les signalements nomment un quartier et une unité de cette liste, rien de plus précis.</translation>
        </message>
        <message>
            <source>It is easier to say at night when you have said it before.</source>
            <translation>C’est plus facile à dire la nuit quand on l’a déjà dit.</translation>
        </message>
        <message>
            <source>Last backup today</source>
            <translation>Sauvegarde faite aujourd’hui</translation>
        </message>
        <message numerus="yes">
            <source>Last backup {n} days ago</source>
            <translation>
                <numerusform>Sauvegarde faite hier</numerusform>
                <numerusform>Sauvegarde il y a {n} jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Make a slip</source>
            <translation>Faire un bon</translation>
        </message>
        <message>
            <source>Make one</source>
            <translation>En faire une</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Pour vous</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Pas de sauvegarde</translation>
        </message>
        <message>
            <source>Nothing received or counted yet.</source>
            <translation>Rien reçu ni compté encore.</translation>
        </message>
        <message>
            <source>Nothing waits for you now.</source>
            <translation>Rien ne vous attend maintenant.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>En stock</translation>
        </message>
        <message>
            <source>Record an incident</source>
            <translation>Faire un signalement</translation>
        </message>
        <message>
            <source>Show a sheet</source>
            <translation>Montrer une fiche</translation>
        </message>
        <message numerus="yes">
            <source>Show {n} more</source>
            <translation>
                <numerusform>En montrer {n} de plus</numerusform>
                <numerusform>En montrer {n} de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Stock then knows what there is and tells you before it runs out.</source>
            <translation>Le stock sait alors ce qu’il y a et vous prévient avant la fin.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>What to do first</source>
            <translation>Par où commencer</translation>
        </message>
        <message numerus="yes">
            <source>lasts {n} months</source>
            <translation>
                <numerusform>dure {n} mois</numerusform>
                <numerusform>dure {n} mois</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing left to hand out</source>
            <translation>plus rien à distribuer</translation>
        </message>
        <message>
            <source>pieces</source>
            <translation>pièces</translation>
        </message>
        <message>
            <source>runs out {day}</source>
            <translation>s’épuise le {day}</translation>
        </message>
        <message>
            <source>use not known yet</source>
            <translation>usage encore inconnu</translation>
        </message>
        <message numerus="yes">
            <source>{n} changes since then</source>
            <translation>
                <numerusform>{n} changement depuis</numerusform>
                <numerusform>{n} changements depuis</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>No picture could be taken of it.</source>
            <translation>Aucune image n’a pu en être prise.</translation>
        </message>
        <message>
            <source>Nothing can be written here, so the home folder is used.</source>
            <translation>Rien ne peut être écrit ici, on prend donc le dossier personnel.</translation>
        </message>
        <message>
            <source>Satchel shows itself without one: pictures and papers are put into {folder}</source>
            <translation>Satchel se montre sans écran : les images et les papiers vont dans {folder}</translation>
        </message>
        <message>
            <source>The tour went wrong:</source>
            <translation>La visite a échoué :</translation>
        </message>
        <message>
            <source>There is no screen here, so no window can be shown.</source>
            <translation>Il n’y a pas d’écran ici, aucune fenêtre ne peut s’ouvrir.</translation>
        </message>
        <message numerus="yes">
            <source>{n} pictures and {papers} papers are in {folder} ({seconds} s).</source>
            <translation>
                <numerusform>{n} image et {papers} papiers sont dans {folder} ({seconds} s).</numerusform>
                <numerusform>{n} images et {papers} papiers sont dans {folder} ({seconds} s).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Vocabulary</name>
        <message>
            <source>18 to 24</source>
            <translation>18 à 24 ans</translation>
        </message>
        <message>
            <source>25 to 34</source>
            <translation>25 à 34 ans</translation>
        </message>
        <message>
            <source>35 or older</source>
            <translation>35 ans ou plus</translation>
        </message>
        <message>
            <source>A colleague at work</source>
            <translation>Une ou un collègue</translation>
        </message>
        <message>
            <source>A document</source>
            <translation>Un document</translation>
        </message>
        <message>
            <source>A group</source>
            <translation>Un groupe</translation>
        </message>
        <message>
            <source>A health worker</source>
            <translation>Personnel de santé</translation>
        </message>
        <message>
            <source>A lawyer</source>
            <translation>Un avocat</translation>
        </message>
        <message>
            <source>A lawyer in court</source>
            <translation>Un avocat au tribunal</translation>
        </message>
        <message>
            <source>A lawyer now</source>
            <translation>Un avocat maintenant</translation>
        </message>
        <message>
            <source>A photo or film exists</source>
            <translation>Une photo ou vidéo existe</translation>
        </message>
        <message>
            <source>A safe place tonight</source>
            <translation>Un lieu sûr cette nuit</translation>
        </message>
        <message>
            <source>A second account</source>
            <translation>Un deuxième récit</translation>
        </message>
        <message>
            <source>About that quarter</source>
            <translation>Vers ce trimestre</translation>
        </message>
        <message>
            <source>Accompanied by a peer</source>
            <translation>Avec l’appui d’une ou d’un pair</translation>
        </message>
        <message>
            <source>Acted against the person</source>
            <translation>A agi contre la personne</translation>
        </message>
        <message>
            <source>Admitted it and called it right</source>
            <translation>A reconnu, et dit que c’était juste</translation>
        </message>
        <message>
            <source>Adult, age not said</source>
            <translation>Adulte, âge non dit</translation>
        </message>
        <message>
            <source>Afternoon</source>
            <translation>Après-midi</translation>
        </message>
        <message>
            <source>Against the organisation</source>
            <translation>Contre l’organisation</translation>
        </message>
        <message>
            <source>An outreach worker who saw it</source>
            <translation>Une personne de l’équipe terrain qui a vu</translation>
        </message>
        <message>
            <source>Another law</source>
            <translation>Une autre loi</translation>
        </message>
        <message>
            <source>Armed forces</source>
            <translation>Armée</translation>
        </message>
        <message>
            <source>Arrested without lawful grounds</source>
            <translation>Arrestation sans motif légal</translation>
        </message>
        <message>
            <source>Bar, hotel, lodge or massage venue</source>
            <translation>Bar, hôtel, auberge ou salon de massage</translation>
        </message>
        <message>
            <source>Beating and force</source>
            <translation>Coups et force</translation>
        </message>
        <message>
            <source>Belongings or premises damaged</source>
            <translation>Affaires ou locaux abîmés</translation>
        </message>
        <message>
            <source>Border or transport hub</source>
            <translation>Frontière, gare ou port</translation>
        </message>
        <message>
            <source>Broken bone</source>
            <translation>Os cassé</translation>
        </message>
        <message>
            <source>Brothel or shared work flat</source>
            <translation>Maison close ou logement de travail partagé</translation>
        </message>
        <message>
            <source>Bystander</source>
            <translation>Passant</translation>
        </message>
        <message>
            <source>Cell, lock-up or prison</source>
            <translation>Cellule, garde à vue ou prison</translation>
        </message>
        <message>
            <source>Charge sheet, receipt or medical paper</source>
            <translation>Procès-verbal, reçu ou papier médical</translation>
        </message>
        <message>
            <source>Charged under a same-sex or gender-expression law</source>
            <translation>Poursuites selon une loi sur l’homosexualité ou l’expression de genre</translation>
        </message>
        <message>
            <source>Charged under an HIV exposure or transmission law</source>
            <translation>Poursuites selon une loi sur l’exposition au VIH ou sa transmission</translation>
        </message>
        <message>
            <source>Charged under drug law, or over needles or syringes</source>
            <translation>Poursuites pour drogue, aiguilles ou seringues</translation>
        </message>
        <message>
            <source>Charged under public-order, nuisance, vagrancy or municipal rules</source>
            <translation>Poursuites pour ordre public, nuisance, vagabondage ou règle municipale</translation>
        </message>
        <message>
            <source>Charged, and free</source>
            <translation>Poursuites, en liberté</translation>
        </message>
        <message>
            <source>Check for infections</source>
            <translation>Contrôle des infections</translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation>Barrage</translation>
        </message>
        <message>
            <source>Child care</source>
            <translation>Garde d’enfants</translation>
        </message>
        <message>
            <source>Child taken away or threatened to be</source>
            <translation>Enfant retiré, ou menace de le retirer</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Coded answers may go to legal aid, without who</source>
            <translation>Réponses cochées pour l’aide juridique, sans dire qui</translation>
        </message>
        <message>
            <source>Community police or auxiliary</source>
            <translation>Police de proximité ou auxiliaire</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>Réparation</translation>
        </message>
        <message>
            <source>Complaint filed (its number is sealed)</source>
            <translation>Plainte déposée (son numéro est scellé)</translation>
        </message>
        <message>
            <source>Conditions in custody, deaths</source>
            <translation>Conditions de détention, décès</translation>
        </message>
        <message>
            <source>Condoms and lubricant</source>
            <translation>Préservatifs et lubrifiant</translation>
        </message>
        <message>
            <source>Condoms or lubricant destroyed, or carrier made to destroy or swallow them</source>
            <translation>Préservatifs ou lubrifiant détruits, ou obligation de les détruire ou de les avaler</translation>
        </message>
        <message>
            <source>Condoms or lubricant taken</source>
            <translation>Préservatifs ou lubrifiant pris</translation>
        </message>
        <message>
            <source>Condoms, lubricant, wrappers, safer-sex signs or leaflets used as evidence</source>
            <translation>Préservatifs, lubrifiant, emballages, affiches ou dépliants utilisés comme preuves</translation>
        </message>
        <message>
            <source>Contact lost</source>
            <translation>Contact perdu</translation>
        </message>
        <message>
            <source>Could they call someone?</source>
            <translation>La personne a-t-elle pu appeler quelqu’un ?</translation>
        </message>
        <message>
            <source>Could they see a lawyer?</source>
            <translation>A-t-elle pu voir un avocat ?</translation>
        </message>
        <message>
            <source>Could this be the same as another report?</source>
            <translation>Est-ce peut-être le même qu’un autre signalement ?</translation>
        </message>
        <message>
            <source>Counselling</source>
            <translation>Soutien, écoute</translation>
        </message>
        <message>
            <source>Count it in summaries</source>
            <translation>Le compter dans les bilans</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Tribunal</translation>
        </message>
        <message>
            <source>Customary or religious leader</source>
            <translation>Chef coutumier ou religieux</translation>
        </message>
        <message>
            <source>Cuts or bleeding</source>
            <translation>Coupures ou saignement</translation>
        </message>
        <message>
            <source>Death in custody</source>
            <translation>Mort en détention</translation>
        </message>
        <message>
            <source>Death threats</source>
            <translation>Menaces de mort</translation>
        </message>
        <message>
            <source>Debt taken on to pay police</source>
            <translation>Dette prise pour payer la police</translation>
        </message>
        <message>
            <source>Degrading detention conditions: food, water, space, sanitation</source>
            <translation>Détention dégradante : nourriture, eau, place, toilettes</translation>
        </message>
        <message>
            <source>Denied it</source>
            <translation>A nié</translation>
        </message>
        <message>
            <source>Did it</source>
            <translation>L’a fait</translation>
        </message>
        <message>
            <source>Did they get the care they needed?</source>
            <translation>A-t-elle reçu les soins nécessaires ?</translation>
        </message>
        <message>
            <source>Died</source>
            <translation>Décès</translation>
        </message>
        <message>
            <source>Discriminatory treatment by an official</source>
            <translation>Discrimination par un agent de l’État</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Papiers</translation>
        </message>
        <message>
            <source>Driven off and left somewhere</source>
            <translation>Emmenée puis abandonnée quelque part</translation>
        </message>
        <message>
            <source>Drop-in centre or outreach point</source>
            <translation>Centre d’accueil ou point de terrain</translation>
        </message>
        <message>
            <source>Drugs</source>
            <translation>Drogues</translation>
        </message>
        <message>
            <source>Elected official</source>
            <translation>Élu</translation>
        </message>
        <message>
            <source>Emergency contraception</source>
            <translation>Contraception d’urgence</translation>
        </message>
        <message>
            <source>Emergency contraception within 120 hours</source>
            <translation>Contraception d’urgence sous 120 heures</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Evicted or moved on from home, venue or area</source>
            <translation>Expulsion du logement, du lieu ou du quartier</translation>
        </message>
        <message>
            <source>Evidence planted or false charge made up</source>
            <translation>Fausse preuve ou fausse accusation</translation>
        </message>
        <message>
            <source>Exposure to HIV or an infection</source>
            <translation>Exposition au VIH ou à une infection</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Famille</translation>
        </message>
        <message>
            <source>Fear, no sleep</source>
            <translation>Peur, pas de sommeil</translation>
        </message>
        <message>
            <source>Fined</source>
            <translation>Amende</translation>
        </message>
        <message>
            <source>First legal help</source>
            <translation>Première aide juridique</translation>
        </message>
        <message>
            <source>First support</source>
            <translation>Premier soutien</translation>
        </message>
        <message>
            <source>Forced medical or body examination</source>
            <translation>Examen médical ou corporel forcé</translation>
        </message>
        <message>
            <source>Forced or tricked into signing or confessing</source>
            <translation>Signature ou aveux par force ou par ruse</translation>
        </message>
        <message>
            <source>Forced or unconsented HIV or STI test</source>
            <translation>Test VIH ou IST forcé ou sans accord</translation>
        </message>
        <message>
            <source>Forced registration, health card or police-run condom check</source>
            <translation>Fichage, carnet de santé ou contrôle des préservatifs par la police, imposés</translation>
        </message>
        <message>
            <source>Forced tests, health and privacy</source>
            <translation>Tests forcés, santé, vie privée</translation>
        </message>
        <message>
            <source>Forced to sign</source>
            <translation>Signé de force</translation>
        </message>
        <message>
            <source>Forced treatment, contraception or detoxification</source>
            <translation>Traitement, contraception ou sevrage forcés</translation>
        </message>
        <message>
            <source>Four to nine</source>
            <translation>Quatre à neuf</translation>
        </message>
        <message>
            <source>From a document</source>
            <translation>D’un document</translation>
        </message>
        <message>
            <source>Gang or criminal group</source>
            <translation>Gang ou groupe criminel</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Donné</translation>
        </message>
        <message>
            <source>Going on</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>HIV exposure or transmission</source>
            <translation>Exposition au VIH ou transmission</translation>
        </message>
        <message>
            <source>HIV status or other health fact disclosed</source>
            <translation>Statut VIH ou autre fait de santé révélé</translation>
        </message>
        <message>
            <source>HIV test, by own choice</source>
            <translation>Test VIH, par choix</translation>
        </message>
        <message>
            <source>Had authority and failed to stop it</source>
            <translation>Pouvait l’empêcher, ne l’a pas fait</translation>
        </message>
        <message>
            <source>Health facility</source>
            <translation>Centre de santé</translation>
        </message>
        <message>
            <source>Health or social worker, on their own account</source>
            <translation>Agent de santé ou social, de son propre chef</translation>
        </message>
        <message>
            <source>Health worker acting for the police or state</source>
            <translation>Agent de santé agissant pour la police ou l’État</translation>
        </message>
        <message>
            <source>Held before trial</source>
            <translation>En détention avant le procès</translation>
        </message>
        <message>
            <source>Held beyond the legal time limit</source>
            <translation>Détention au-delà du délai légal</translation>
        </message>
        <message>
            <source>Held in a shelter, rehabilitation or re-education centre against own will</source>
            <translation>Détention en foyer, centre de réadaptation ou de rééducation contre son gré</translation>
        </message>
        <message>
            <source>Held or charged under anti-trafficking law against own account</source>
            <translation>Détention ou poursuites selon la loi sur la traite, contre ses propres dires</translation>
        </message>
        <message>
            <source>Held with persons of another gender, or gender not respected</source>
            <translation>Détention avec des personnes d’un autre genre, ou genre non respecté</translation>
        </message>
        <message>
            <source>Help with bail</source>
            <translation>Aide pour la caution</translation>
        </message>
        <message>
            <source>Immigration</source>
            <translation>Immigration</translation>
        </message>
        <message>
            <source>Immigration or border officer</source>
            <translation>Agent d’immigration ou de frontière</translation>
        </message>
        <message>
            <source>In a shelter or rehabilitation</source>
            <translation>En foyer ou en réadaptation</translation>
        </message>
        <message>
            <source>In hospital</source>
            <translation>À l’hôpital</translation>
        </message>
        <message>
            <source>Insults or degrading words</source>
            <translation>Insultes ou mots dégradants</translation>
        </message>
        <message>
            <source>Investigation open</source>
            <translation>Enquête ouverte</translation>
        </message>
        <message>
            <source>It could lead to somebody.</source>
            <translation>Il pourrait mener à quelqu’un.</translation>
        </message>
        <message>
            <source>It was written by mistake, or in the wrong report.</source>
            <translation>Il a été écrit par erreur, ou dans le mauvais signalement.</translation>
        </message>
        <message>
            <source>Keeping a brothel</source>
            <translation>Tenue de maison close</translation>
        </message>
        <message>
            <source>Killed outside custody</source>
            <translation>Mort donnée hors détention</translation>
        </message>
        <message>
            <source>Landlord or neighbour</source>
            <translation>Propriétaire ou voisin</translation>
        </message>
        <message>
            <source>Legal advice</source>
            <translation>Conseil juridique</translation>
        </message>
        <message>
            <source>Let go after paying</source>
            <translation>Libération après paiement</translation>
        </message>
        <message>
            <source>Let go on bail</source>
            <translation>Libération sous caution</translation>
        </message>
        <message>
            <source>Let go without charge</source>
            <translation>Libération sans poursuites</translation>
        </message>
        <message>
            <source>Lived it</source>
            <translation>L’a vécu</translation>
        </message>
        <message>
            <source>Living on earnings</source>
            <translation>Vivre des revenus</translation>
        </message>
        <message>
            <source>Lost consciousness</source>
            <translation>Perte de connaissance</translation>
        </message>
        <message>
            <source>Lost home</source>
            <translation>Perte du logement</translation>
        </message>
        <message>
            <source>Lost income</source>
            <translation>Perte de revenu</translation>
        </message>
        <message>
            <source>Made to inform on others</source>
            <translation>Obligation de dénoncer d’autres personnes</translation>
        </message>
        <message>
            <source>Made to work unpaid, such as cleaning</source>
            <translation>Travail forcé sans paie, comme le ménage</translation>
        </message>
        <message>
            <source>Man</source>
            <translation>Homme</translation>
        </message>
        <message>
            <source>Manager, bar or venue owner</source>
            <translation>Gérant, patron de bar ou de lieu</translation>
        </message>
        <message>
            <source>Mass round-up or sweep of a street or venue</source>
            <translation>Rafle dans une rue ou un lieu</translation>
        </message>
        <message>
            <source>Media accompanying officials</source>
            <translation>Médias accompagnant les agents</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>Médiation</translation>
        </message>
        <message>
            <source>Medical care</source>
            <translation>Soins médicaux</translation>
        </message>
        <message>
            <source>Medicine against HIV (PEP)</source>
            <translation>Médicament contre le VIH (PEP)</translation>
        </message>
        <message>
            <source>Medicine against HIV within 72 hours</source>
            <translation>Médicament contre le VIH sous 72 heures</translation>
        </message>
        <message>
            <source>Medicine or medical care refused in custody</source>
            <translation>Médicaments ou soins refusés en détention</translation>
        </message>
        <message>
            <source>Missed medicine</source>
            <translation>Médicaments manqués</translation>
        </message>
        <message>
            <source>Money demanded or taken to avoid arrest or be released</source>
            <translation>Argent exigé ou pris pour éviter l’arrestation ou sortir</translation>
        </message>
        <message>
            <source>Money for transport</source>
            <translation>Argent du transport</translation>
        </message>
        <message>
            <source>Money or belongings</source>
            <translation>Argent ou affaires</translation>
        </message>
        <message>
            <source>Morals or religious police</source>
            <translation>Police des mœurs ou religieuse</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>More than a month</source>
            <translation>Plus d’un mois</translation>
        </message>
        <message>
            <source>Morning</source>
            <translation>Matin</translation>
        </message>
        <message>
            <source>Municipal or council officer</source>
            <translation>Agent de la mairie</translation>
        </message>
        <message>
            <source>New condoms and lubricant</source>
            <translation>Nouveaux préservatifs et lubrifiant</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Nuit</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>No action wanted</source>
            <translation>Aucune suite voulue</translation>
        </message>
        <message>
            <source>Non-binary</source>
            <translation>Non binaire</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>None given</source>
            <translation>Aucun donné</translation>
        </message>
        <message>
            <source>None seen</source>
            <translation>Rien de visible</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Pas demandé</translation>
        </message>
        <message>
            <source>Not asked to</source>
            <translation>Pas demandé</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non dit</translation>
        </message>
        <message>
            <source>Not settled</source>
            <translation>Pas réglé</translation>
        </message>
        <message>
            <source>Not taken before a judge or magistrate in time</source>
            <translation>Pas de passage devant un juge à temps</translation>
        </message>
        <message>
            <source>Not told the reason for arrest or the charge</source>
            <translation>Raison de l’arrestation ou accusation non dite</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Nothing else</source>
            <translation>Rien d’autre</translation>
        </message>
        <message>
            <source>Nothing now</source>
            <translation>Rien maintenant</translation>
        </message>
        <message>
            <source>Officer charged</source>
            <translation>Agent poursuivi</translation>
        </message>
        <message>
            <source>Officer disciplined</source>
            <translation>Agent sanctionné</translation>
        </message>
        <message>
            <source>One</source>
            <translation>Un seul</translation>
        </message>
        <message>
            <source>Online or phone</source>
            <translation>En ligne ou au téléphone</translation>
        </message>
        <message>
            <source>Ordered it</source>
            <translation>L’a ordonné</translation>
        </message>
        <message>
            <source>Organisation, drop-in centre or outreach obstructed</source>
            <translation>Organisation, centre d’accueil ou travail de terrain gênés</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Other abuse (told in the sealed account)</source>
            <translation>Autre abus (dit dans le récit scellé)</translation>
        </message>
        <message>
            <source>Outreach worker or peer educator stopped, searched or arrested over supplies</source>
            <translation>Équipe terrain ou paire éducatrice arrêtée ou fouillée à cause du matériel</translation>
        </message>
        <message>
            <source>Own home</source>
            <translation>Chez soi</translation>
        </message>
        <message>
            <source>Pain or bruises</source>
            <translation>Douleurs ou bleus</translation>
        </message>
        <message>
            <source>Paraded, photographed, filmed or shown to media</source>
            <translation>Exhibition, photo, film ou montrée aux médias</translation>
        </message>
        <message>
            <source>Partly settled</source>
            <translation>Réglé en partie</translation>
        </message>
        <message>
            <source>Partner or family</source>
            <translation>Partenaire ou famille</translation>
        </message>
        <message>
            <source>Partner, family, manager or landlord charged over earnings or premises</source>
            <translation>Partenaire, famille, gérant ou propriétaire poursuivi pour revenus ou locaux</translation>
        </message>
        <message>
            <source>Peer educator</source>
            <translation>Paire éducatrice</translation>
        </message>
        <message>
            <source>Phone searched or unlocked by force</source>
            <translation>Téléphone fouillé ou déverrouillé de force</translation>
        </message>
        <message>
            <source>Phone, money, documents or medicine taken and not returned</source>
            <translation>Téléphone, argent, papiers ou médicaments pris et non rendus</translation>
        </message>
        <message>
            <source>Physical assault</source>
            <translation>Coups, violence physique</translation>
        </message>
        <message>
            <source>Please look at the area and the place again.</source>
            <translation>Merci de revoir le quartier et le lieu.</translation>
        </message>
        <message>
            <source>Please look at the month again.</source>
            <translation>Merci de revoir le mois.</translation>
        </message>
        <message>
            <source>Please look at the numbers taken again.</source>
            <translation>Merci de revoir les nombres pris.</translation>
        </message>
        <message>
            <source>Please look at what happened again.</source>
            <translation>Merci de revoir ce qui s’est passé.</translation>
        </message>
        <message>
            <source>Please look at what was agreed again.</source>
            <translation>Merci de revoir l’accord donné.</translation>
        </message>
        <message>
            <source>Please look at who did it again.</source>
            <translation>Merci de revoir qui l’a fait.</translation>
        </message>
        <message>
            <source>Police or other vehicle</source>
            <translation>Véhicule de police ou autre</translation>
        </message>
        <message>
            <source>Police refused to record or act on a complaint</source>
            <translation>Police refusant de prendre ou suivre une plainte</translation>
        </message>
        <message>
            <source>Police station or post</source>
            <translation>Commissariat ou poste</translation>
        </message>
        <message>
            <source>Police, plain clothes</source>
            <translation>Police, en civil</translation>
        </message>
        <message>
            <source>Police, uniformed</source>
            <translation>Police, en tenue</translation>
        </message>
        <message>
            <source>Prison or lock-up staff</source>
            <translation>Personnel de prison ou de cellule</translation>
        </message>
        <message>
            <source>Private security guard</source>
            <translation>Vigile ou gardien privé</translation>
        </message>
        <message>
            <source>Prosecutor or court official</source>
            <translation>Procureur ou agent du tribunal</translation>
        </message>
        <message>
            <source>Public order or nuisance</source>
            <translation>Ordre public ou nuisance</translation>
        </message>
        <message>
            <source>Punished under customary or religious law</source>
            <translation>Punition selon la loi coutumière ou religieuse</translation>
        </message>
        <message>
            <source>Raid or search of home or workplace</source>
            <translation>Descente ou fouille du logement ou du lieu de travail</translation>
        </message>
        <message>
            <source>Rape</source>
            <translation>Viol</translation>
        </message>
        <message>
            <source>Rape by more than one person</source>
            <translation>Viol par plusieurs personnes</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Refused a lawyer or paralegal</source>
            <translation>Refus d’un avocat ou parajuriste</translation>
        </message>
        <message>
            <source>Refused contact with family or organisation</source>
            <translation>Refus de contact avec la famille ou l’organisation</translation>
        </message>
        <message>
            <source>Refused to</source>
            <translation>A refusé</translation>
        </message>
        <message>
            <source>Rehabilitation or shelter facility</source>
            <translation>Centre de réadaptation ou foyer</translation>
        </message>
        <message>
            <source>Removed from the country</source>
            <translation>Renvoi du pays</translation>
        </message>
        <message>
            <source>Reported on paper</source>
            <translation>Signalé sur papier</translation>
        </message>
        <message>
            <source>Rescue organisation taking part in a raid</source>
            <translation>Organisation de « sauvetage » dans une descente</translation>
        </message>
        <message>
            <source>Retaliation after a complaint or for helping others</source>
            <translation>Représailles après une plainte ou pour avoir aidé</translation>
        </message>
        <message>
            <source>Rights refused in the procedure</source>
            <translation>Droits refusés dans la procédure</translation>
        </message>
        <message>
            <source>Risk of pregnancy</source>
            <translation>Risque de grossesse</translation>
        </message>
        <message>
            <source>Same-sex acts or gender expression</source>
            <translation>Homosexualité ou expression de genre</translation>
        </message>
        <message>
            <source>Saw it</source>
            <translation>L’a vu</translation>
        </message>
        <message>
            <source>Selling or buying sex</source>
            <translation>Vente ou achat de sexe</translation>
        </message>
        <message>
            <source>Sentenced to prison</source>
            <translation>Peine de prison</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Réglé</translation>
        </message>
        <message>
            <source>Severe pain inflicted to punish, coerce or obtain a confession</source>
            <translation>Forte douleur infligée pour punir, forcer ou faire avouer</translation>
        </message>
        <message>
            <source>Sex demanded or forced to avoid arrest or be released</source>
            <translation>Sexe exigé ou forcé pour éviter l’arrestation ou sortir</translation>
        </message>
        <message>
            <source>Sex work, identity or orientation disclosed to others</source>
            <translation>Travail du sexe, identité ou orientation révélés à d’autres</translation>
        </message>
        <message>
            <source>Sex worker</source>
            <translation>Travailleuse ou travailleur du sexe</translation>
        </message>
        <message>
            <source>Sexual assault or forced touching</source>
            <translation>Agression sexuelle ou attouchement forcé</translation>
        </message>
        <message>
            <source>Sexual harassment or sexual comments</source>
            <translation>Harcèlement sexuel ou propos sexuels</translation>
        </message>
        <message>
            <source>Sexual services taken as an investigation method</source>
            <translation>Services sexuels pris comme méthode d’enquête</translation>
        </message>
        <message>
            <source>Sexual violence</source>
            <translation>Violence sexuelle</translation>
        </message>
        <message>
            <source>Shelter</source>
            <translation>Abri</translation>
        </message>
        <message>
            <source>Shelter or rehabilitation staff</source>
            <translation>Personnel de foyer ou de réadaptation</translation>
        </message>
        <message>
            <source>Signed and did not understand it</source>
            <translation>Signé sans comprendre</translation>
        </message>
        <message>
            <source>Signed and understood it</source>
            <translation>Signé et compris</translation>
        </message>
        <message>
            <source>Soliciting or loitering</source>
            <translation>Racolage</translation>
        </message>
        <message>
            <source>Some time that year</source>
            <translation>Dans l’année</translation>
        </message>
        <message>
            <source>Somebody went there</source>
            <translation>Quelqu’un y est allé</translation>
        </message>
        <message>
            <source>Somebody who heard of it</source>
            <translation>Quelqu’un qui l’a entendu dire</translation>
        </message>
        <message>
            <source>Somebody who saw it</source>
            <translation>Quelqu’un qui l’a vu</translation>
        </message>
        <message>
            <source>Someone to talk to</source>
            <translation>Quelqu’un à qui parler</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Autre chose</translation>
        </message>
        <message>
            <source>Something for show</source>
            <translation>Geste de façade</translation>
        </message>
        <message>
            <source>Staff of another organisation</source>
            <translation>Équipe d’une autre organisation</translation>
        </message>
        <message>
            <source>Staff or volunteer of this organisation</source>
            <translation>Équipe ou bénévole de cette organisation</translation>
        </message>
        <message>
            <source>Stopped or followed without a reason given</source>
            <translation>Contrôle ou filature sans raison donnée</translation>
        </message>
        <message>
            <source>Stopped, arrested or held</source>
            <translation>Contrôle, arrestation, détention</translation>
        </message>
        <message>
            <source>Street or road</source>
            <translation>Rue ou route</translation>
        </message>
        <message>
            <source>Strip search or forced nakedness</source>
            <translation>Fouille à nu ou nudité forcée</translation>
        </message>
        <message>
            <source>Suspected</source>
            <translation>Soupçonné</translation>
        </message>
        <message>
            <source>Taken in a raid-and-rescue against own will</source>
            <translation>« Sauvetage » lors d’une descente contre son gré</translation>
        </message>
        <message>
            <source>Taken to an oversight body</source>
            <translation>Porté devant un organe de contrôle</translation>
        </message>
        <message>
            <source>Taken, whereabouts unknown</source>
            <translation>Enlèvement, lieu inconnu</translation>
        </message>
        <message>
            <source>Talk with the police liaison</source>
            <translation>Contact avec le point focal police</translation>
        </message>
        <message>
            <source>Ten or more</source>
            <translation>Dix ou plus</translation>
        </message>
        <message>
            <source>The month is known</source>
            <translation>Le mois est connu</translation>
        </message>
        <message>
            <source>The person affected</source>
            <translation>La personne concernée</translation>
        </message>
        <message>
            <source>The person asked for it.</source>
            <translation>La personne l’a demandé.</translation>
        </message>
        <message>
            <source>The same place or unit before</source>
            <translation>Même lieu ou unité déjà avant</translation>
        </message>
        <message>
            <source>Their medicine</source>
            <translation>Son traitement</translation>
        </message>
        <message>
            <source>Third party controlling work</source>
            <translation>Tiers qui contrôle le travail</translation>
        </message>
        <message>
            <source>Threatened with or subjected to deportation or removal</source>
            <translation>Expulsion du pays, ou menace d’expulsion</translation>
        </message>
        <message>
            <source>Threats against family, friends or children, including custody</source>
            <translation>Menaces contre famille, proches ou enfants, y compris leur garde</translation>
        </message>
        <message>
            <source>Threats against the person</source>
            <translation>Menaces contre la personne</translation>
        </message>
        <message>
            <source>Threats, insults and exposure</source>
            <translation>Menaces, insultes, exposition</translation>
        </message>
        <message>
            <source>Told by others</source>
            <translation>Raconté par d’autres</translation>
        </message>
        <message>
            <source>Told by the person</source>
            <translation>Raconté par la personne</translation>
        </message>
        <message>
            <source>Totals may be made public</source>
            <translation>Les totaux peuvent être publics</translation>
        </message>
        <message>
            <source>Totals may go to our network</source>
            <translation>Les totaux peuvent aller à notre réseau</translation>
        </message>
        <message>
            <source>Traffic or transport police</source>
            <translation>Police de la route ou des transports</translation>
        </message>
        <message>
            <source>Trafficking</source>
            <translation>Traite</translation>
        </message>
        <message>
            <source>Trans man</source>
            <translation>Homme trans</translation>
        </message>
        <message>
            <source>Trans woman</source>
            <translation>Femme trans</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Transport</translation>
        </message>
        <message>
            <source>Two or three</source>
            <translation>Deux ou trois</translation>
        </message>
        <message>
            <source>Two to four weeks</source>
            <translation>Deux à quatre semaines</translation>
        </message>
        <message>
            <source>Unlawful or inflated bail, fine or surety</source>
            <translation>Caution ou amende illégale ou gonflée</translation>
        </message>
        <message>
            <source>Up to a day's earnings</source>
            <translation>Jusqu’à un jour de gains</translation>
        </message>
        <message>
            <source>Up to a week's earnings</source>
            <translation>Jusqu’à une semaine de gains</translation>
        </message>
        <message>
            <source>Usual work area outdoors</source>
            <translation>Lieu habituel, dehors</translation>
        </message>
        <message>
            <source>Vagrancy</source>
            <translation>Vagabondage</translation>
        </message>
        <message>
            <source>Vice, anti-trafficking or special unit</source>
            <translation>Brigade des mœurs, anti-traite ou spéciale</translation>
        </message>
        <message>
            <source>Vigilante or crowd</source>
            <translation>Groupe d’autodéfense ou foule</translation>
        </message>
        <message>
            <source>Was present</source>
            <translation>Était là</translation>
        </message>
        <message>
            <source>Was the person held?</source>
            <translation>La personne a-t-elle été retenue ?</translation>
        </message>
        <message>
            <source>We may ask them again</source>
            <translation>On peut lui redemander</translation>
        </message>
        <message>
            <source>Weapon, baton, spray or restraint used</source>
            <translation>Arme, matraque, gaz ou menottes utilisés</translation>
        </message>
        <message>
            <source>Were they brought before a judge in time?</source>
            <translation>A-t-elle vu un juge à temps ?</translation>
        </message>
        <message>
            <source>Were they told the reason?</source>
            <translation>Lui a-t-on dit la raison ?</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Withdrawn by the person</source>
            <translation>Retiré par la personne</translation>
        </message>
        <message>
            <source>Within two weeks</source>
            <translation>Sous deux semaines</translation>
        </message>
        <message>
            <source>Woman</source>
            <translation>Femme</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
    </context>
    <context>
        <name>Wipe</name>
        <message>
            <source>Backups on sticks, disks and other computers still hold everything up to their day.</source>
            <translation>Les sauvegardes sur clés USB, disques et autres ordinateurs gardent encore tout jusqu’à leur jour.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Keep holding to destroy the vault on this computer</source>
            <translation>Continuez d’appuyer pour détruire le coffre de cet ordinateur</translation>
        </message>
        <message>
            <source>Let go to stop. It cannot be undone.</source>
            <translation>Lâchez pour arrêter. Ensuite, impossible de revenir en arrière.</translation>
        </message>
        <message>
            <source>Other laptops of the centre that share records still have their own vault.</source>
            <translation>Les autres ordinateurs du centre qui partagent des données ont encore leur coffre.</translation>
        </message>
        <message>
            <source>Paper is still there: printed sheets, slips and recovery sheets.</source>
            <translation>Le papier est toujours là : fiches, bons et feuilles de secours imprimés.</translation>
        </message>
        <message>
            <source>Some files of the vault could not be deleted. Without the keys nobody can read them.</source>
            <translation>Des fichiers du coffre n’ont pas pu être supprimés. Sans les clés, personne ne peut les lire.</translation>
        </message>
        <message>
            <source>Somebody who looks closely can see that a vault was here, and when it was deleted.</source>
            <translation>Qui regarde de près peut voir qu’un coffre était ici, et quand il a été supprimé.</translation>
        </message>
        <message>
            <source>Summaries and slips that were saved or sent are still where they went.</source>
            <translation>Les bilans et les bons enregistrés ou envoyés sont toujours là où ils sont partis.</translation>
        </message>
        <message>
            <source>The disk may keep older copies of the key file: snapshots, system backups, worn-out cells of a stick.</source>
            <translation>Le disque peut garder d’anciennes copies du fichier de clés : instantanés, sauvegardes du système, cellules usées d’une clé USB.</translation>
        </message>
        <message>
            <source>The file with the vault's keys could not be overwritten. Whoever has a passphrase can still open the vault.</source>
            <translation>Le fichier des clés du coffre n’a pas pu être écrasé. Qui a une phrase secrète peut encore ouvrir le coffre.</translation>
        </message>
        <message>
            <source>The vault on this computer is gone</source>
            <translation>Le coffre de cet ordinateur n’existe plus</translation>
        </message>
        <message>
            <source>This is what still exists:</source>
            <translation>Voici ce qui existe encore :</translation>
        </message>
    </context>
</TS>
