<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Assistant</name>
    <message>
        <source>Set up a station</source>
        <translation>Configurer un poste</translation>
    </message>
</context>
<context>
    <name>AssistantScreen</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Passer pour l’instant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>F7  Back</source>
        <translation>F7  Retour</translation>
    </message>
    <message>
        <source>Back (F7)</source>
        <translation>Retour (F7)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Équipe et codes PIN</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Scanner and sound</source>
        <translation>Lecteur et son</translation>
    </message>
    <message>
        <source>Printer and badge</source>
        <translation>Imprimante et badge</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>If you skip this: nobody can be found or let in until people are taken in.</source>
        <translation>Si vous passez cette étape&#xa0;: personne ne peut être trouvé ni admis tant que la liste n’est pas chargée.</translation>
    </message>
    <message>
        <source>If you skip this: everybody may do everything, and the journal names nobody.</source>
        <translation>Si vous passez cette étape&#xa0;: chacun peut tout faire, et le journal ne nomme personne.</translation>
    </message>
    <message>
        <source>If you skip this: the desk looks for a camera by itself when it opens.</source>
        <translation>Si vous passez cette étape&#xa0;: le bureau cherche lui-même une caméra à l’ouverture.</translation>
    </message>
    <message>
        <source>If you skip this: a scanner that is set wrongly shows when the queue stands there.</source>
        <translation>Si vous passez cette étape&#xa0;: un lecteur mal réglé se remarquera devant la file d’attente.</translation>
    </message>
    <message>
        <source>If you skip this: badges go where the list says, untried.</source>
        <translation>Si vous passez cette étape&#xa0;: les badges vont où la liste le dit, sans essai.</translation>
    </message>
    <message>
        <source>If you skip this: what is wrong with doors and badges shows on the day.</source>
        <translation>Si vous passez cette étape&#xa0;: ce qui ne va pas aux portes et sur les badges se verra le jour même.</translation>
    </message>
    <message>
        <source>Choose an event first</source>
        <translation>D’abord l’événement</translation>
    </message>
    <message>
        <source>Set this station up first</source>
        <translation>Configurer d’abord</translation>
    </message>
    <message>
        <source>Unlock this station first</source>
        <translation>Déverrouiller d’abord</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>AtDashboard</name>
    <message>
        <source>The numbers are those of the last look.</source>
        <translation>Les chiffres sont ceux du dernier relevé.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>As of {0}</source>
        <translation>Au {0}</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
</context>
<context>
    <name>AtDesk</name>
    <message>
        <source>The check-in is recorded; only the badge is missing.</source>
        <translation>L’arrivée est enregistrée&#xa0;; il ne manque que le badge.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Sign in, and try again.</source>
        <translation>Rien n’a été enregistré. Identifiez-vous et réessayez.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Searching still works; the rest can be tried again.</source>
        <translation>Rien n’a été enregistré. La recherche fonctionne&#xa0;; le reste peut être réessayé.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
</context>
<context>
    <name>AtDoor</name>
    <message>
        <source>Follow the timetable of {0}</source>
        <translation>Suivre l’horaire de {0}</translation>
    </message>
    <message>
        <source>Let in on a supervisor&apos;s word</source>
        <translation>Laisser entrer sur décision de la personne responsable</translation>
    </message>
    <message>
        <source>{0}. The journal keeps the reason, and that this door was overridden.</source>
        <translation>{0}. Le journal garde le motif et la trace de cette décision.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant·e</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Accompanies a delegate</source>
        <translation>Accompagne un délégué</translation>
    </message>
    <message>
        <source>Close the room?</source>
        <translation>Fermer la salle&#xa0;?</translation>
    </message>
    <message>
        <source>Open the room again?</source>
        <translation>Rouvrir la salle&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody more is let in at any of its doors until it is opened again. Whoever is inside may leave.</source>
        <translation>Plus personne n’entre, par aucune porte, jusqu’à la réouverture. Les personnes à l’intérieur peuvent sortir.</translation>
    </message>
    <message>
        <source>The session’s own rules decide again.</source>
        <translation>Les règles de la séance s’appliquent à nouveau.</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Fermer la salle</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Rouvrir la salle</translation>
    </message>
    <message>
        <source>Room is full</source>
        <translation>Salle comble</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>Exercice d’évacuation</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>The last scan is still being written. One moment.</source>
        <translation>Le dernier code est encore en cours d’enregistrement. Un instant.</translation>
    </message>
    <message>
        <source>Scanning goes on.</source>
        <translation>La lecture des codes continue.</translation>
    </message>
    <message>
        <source>WAY OUT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>BOTH WAYS</source>
        <translation>DEUX SENS</translation>
    </message>
    <message>
        <source>ROOM CLOSED</source>
        <translation>SALLE FERMÉE</translation>
    </message>
</context>
<context>
    <name>AtLayoutEditor</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The layout is as it was.</source>
        <translation>Le modèle est resté tel quel.</translation>
    </message>
    <message>
        <source>Badge layout</source>
        <translation>Modèle de badge</translation>
    </message>
</context>
<context>
    <name>AtSelf</name>
    <message>
        <source>Open self-service</source>
        <translation>Ouvrir le libre-service</translation>
    </message>
    <message>
        <source>Choose the camera</source>
        <translation>Choisir la caméra</translation>
    </message>
    <message>
        <source>Seen to: back to the start</source>
        <translation>C’est réglé&#xa0;: retour au début</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>Deux codes visibles&#xa0;: n’en montrez qu’un</translation>
    </message>
    <message>
        <source>Use the scanner, or go to the registration desk</source>
        <translation>Utilisez le lecteur ou adressez-vous au bureau d’accueil</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Did the badge of {0} come out?</source>
        <translation>Le badge de {0} est-il sorti&#xa0;?</translation>
    </message>
    <message>
        <source>Badges that may not have come out: {0}</source>
        <translation>Badges dont la sortie est incertaine&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Look at the printer, then answer. Scanning goes on.</source>
        <translation>Regardez l’imprimante, puis répondez. Les scans continuent.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>The badge of {0} did not come out</source>
        <translation>Le badge de {0} n’est pas sorti</translation>
    </message>
    <message>
        <source>Badges that did not come out: {0}</source>
        <translation>Badges non sortis&#xa0;: {0}</translation>
    </message>
    <message>
        <source>See to it…</source>
        <translation>Régler…</translation>
    </message>
</context>
<context>
    <name>BoxList</name>
    <message>
        <source>In the order of drawing</source>
        <translation>Dans l’ordre du tracé</translation>
    </message>
    <message>
        <source>Page and boxes, in the order of drawing</source>
        <translation>Page et cadres, dans l’ordre du tracé</translation>
    </message>
    <message>
        <source>Add a box…</source>
        <translation>Ajouter un cadre…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Draw the box earlier, below others</source>
        <translation>Tracer le cadre plus tôt, sous les autres</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Draw the box later, above others</source>
        <translation>Tracer le cadre plus tard, par-dessus les autres</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate the box</source>
        <translation>Dupliquer le cadre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the box</source>
        <translation>Supprimer le cadre</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Does the camera read?</source>
        <translation>La caméra lit-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Hold any code before it: a ticket, a badge, or the code shown here, photographed with a phone.</source>
        <translation>Présentez un code quelconque&#xa0;: un billet, un badge, ou le code affiché ici, photographié avec un téléphone.</translation>
    </message>
    <message>
        <source>A code to photograph. It opens no door.</source>
        <translation>Un code à photographier. Il n’ouvre aucune porte.</translation>
    </message>
    <message>
        <source>F10  Choose a camera</source>
        <translation>F10  Choisir une caméra</translation>
    </message>
    <message>
        <source>Choose a camera (F10)</source>
        <translation>Choisir une caméra (F10)</translation>
    </message>
    <message>
        <source>No camera at this station</source>
        <translation>Pas de caméra à ce poste</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>A code to try with</source>
        <translation>Un code pour essayer</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>No camera is used here</source>
        <translation>Aucune caméra n’est utilisée ici</translation>
    </message>
    <message>
        <source>A scanner reads, or names are typed.</source>
        <translation>Un lecteur lit les codes, ou l’on saisit les noms.</translation>
    </message>
    <message>
        <source>The camera reads codes</source>
        <translation>La caméra lit les codes</translation>
    </message>
    <message>
        <source>Nothing was recorded: this was a trial.</source>
        <translation>Rien n’a été enregistré&#xa0;: c’était un essai.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>The picture that the camera sees now</source>
        <translation>L’image que voit la caméra en ce moment</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>checked in</source>
        <translation>arrivée enregistrée</translation>
    </message>
    <message>
        <source>did it come out?</source>
        <translation>est-il sorti&#xa0;?</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>printing…</source>
        <translation>impression…</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sorti</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>security hold</source>
        <translation>blocage de sécurité</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>pas encore approuvée</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>non payée</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>none printed</source>
        <translation>aucun imprimé</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>n° {0}</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>déclaré perdu</translation>
    </message>
    <message>
        <source>see “Printing”</source>
        <translation>voir «&#xa0;Impression&#xa0;»</translation>
    </message>
    <message>
        <source>waiting for the printer</source>
        <translation>attend l’imprimante</translation>
    </message>
    <message>
        <source>printing now</source>
        <translation>impression en cours</translation>
    </message>
    <message>
        <source>{0} (inside now)</source>
        <translation>{0} (à l’intérieur)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>Invited to</source>
        <translation>Invitations</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>To mend: {0}</source>
        <translation>À corriger&#xa0;: {0}</translation>
    </message>
    <message>
        <source>To look at: {0}</source>
        <translation>À regarder&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Remarks: {0}</source>
        <translation>Remarques&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} people at {1} doors, every badge drawn</source>
        <translation>{0} personnes à {1} portes, chaque badge dessiné</translation>
    </message>
    <message>
        <source>{0} people at {1} doors</source>
        <translation>{0} personnes à {1} portes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>What, and how to mend it</source>
        <translation>Quoi, et comment y remédier</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Décodeurs</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Other stations</source>
        <translation>Autres postes</translation>
    </message>
    <message>
        <source>Staying awake</source>
        <translation>Mise en veille</translation>
    </message>
    <message>
        <source>Try everything before the doors open</source>
        <translation>Tout essayer avant l’ouverture des portes</translation>
    </message>
    <message>
        <source>Everybody is tried at every door at every hour, and every badge is drawn. Nothing is recorded for anybody.</source>
        <translation>Chaque personne est essayée à chaque porte et à chaque heure, et chaque badge est dessiné. Rien n’est enregistré pour personne.</translation>
    </message>
    <message>
        <source>Draw every badge too (a minute or more for thousands)</source>
        <translation>Dessiner aussi chaque badge (une minute ou plus pour des milliers)</translation>
    </message>
    <message>
        <source>Try everything</source>
        <translation>Tout essayer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Looking at the machine…</source>
        <translation>Examen de la machine…</translation>
    </message>
    <message>
        <source>Trying everybody at every door…</source>
        <translation>Essai de chacun à chaque porte…</translation>
    </message>
    <message>
        <source>Drawing badges: {0} of {1}</source>
        <translation>Dessin des badges&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Rien ne s’y oppose</translation>
    </message>
    <message>
        <source>Look through the rest below.</source>
        <translation>Parcourez le reste ci-dessous.</translation>
    </message>
    <message>
        <source>Something is to be mended</source>
        <translation>Quelque chose est à corriger</translation>
    </message>
    <message>
        <source>Doors and desks work all the same.</source>
        <translation>Les portes et les bureaux fonctionnent malgré tout.</translation>
    </message>
    <message>
        <source>Mend what is listed first, and try again.</source>
        <translation>Corrigez d’abord ce qui est listé, puis réessayez.</translation>
    </message>
    <message>
        <source>Save what was found</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>What was found is still below.</source>
        <translation>Les résultats restent affichés ci-dessous.</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Enregistré sous {0}</translation>
    </message>
    <message>
        <source>It holds ids: keep it safe.</source>
        <translation>Il contient des identifiants&#xa0;: gardez-le en sûreté.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing was kept of this run.</source>
        <translation>Rien n’a été conservé de cet essai.</translation>
    </message>
    <message>
        <source>The station works all the same.</source>
        <translation>Le poste fonctionne malgré tout.</translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>the tier’s</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>choose from a palette</source>
        <translation>choisir dans une palette</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>choose from a palette</source>
        <translation>choisir dans une palette</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Lue comme</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>Column {0} is read as</source>
        <translation>La colonne {0} est lue comme</translation>
    </message>
    <message>
        <source>Give this column a name of its own in the file, then it can be chosen.</source>
        <translation>Donnez à cette colonne un nom propre dans le fichier&#xa0;: elle pourra alors être choisie.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct what is written</source>
        <translation>Corriger ce qui est écrit</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation>avant&#xa0;: {0}</translation>
    </message>
    <message>
        <source>now: {0}</source>
        <translation>maintenant&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Badge no. {0} still says what it said.</source>
        <translation>Le badge n° {0} dit encore l’ancien texte.</translation>
    </message>
    <message>
        <source>Only save</source>
        <translation>Enregistrer seulement</translation>
    </message>
    <message>
        <source>Save and print a new badge</source>
        <translation>Enregistrer et imprimer un nouveau badge</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Back to the start in {0} s</source>
        <translation>Retour au début dans {0} s</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>of {0} registered have arrived, {1}</source>
        <translation>arrivées sur {0} inscriptions, {1}</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne encore.</translation>
    </message>
    <message>
        <source>Arrived: {0}, {1}.</source>
        <translation>Arrivées&#xa0;: {0}, {1}.</translation>
    </message>
    <message>
        <source>Went straight to a room, past the desk: {0}.</source>
        <translation>Passées directement en salle, sans l’accueil&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Not on this station’s roster, so not counted here: {0}.</source>
        <translation>Absentes de la liste de ce poste, donc non comptées ici&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>{0}: admissions {1}.</source>
        <translation>{0}&#xa0;: entrées {1}.</translation>
    </message>
    <message>
        <source>Nobody yet. The chart begins with the first arrival.</source>
        <translation>Personne encore. Le graphique commence à la première arrivée.</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune encore.</translation>
    </message>
    <message>
        <source>registered {0}</source>
        <translation>inscrites {0}</translation>
    </message>
    <message>
        <source>{0} every {1} min</source>
        <translation>{0} par {1} min</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}: {3} together, most of them {4}.</source>
        <translation>{0} de {1} à {2}&#xa0;: {3} au total, le plus {4}.</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Par motif</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Par séance</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Arrivals at the event</source>
        <translation>Arrivées à l’événement</translation>
    </message>
    <message>
        <source>Delegations and tiers</source>
        <translation>Délégations et catégories</translation>
    </message>
    <message>
        <source>of {0} delegations are here; complete: {1}</source>
        <translation>délégations présentes sur {0}&#xa0;; au complet&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Nobody is registered yet: take a roster in.</source>
        <translation>Personne n’est encore inscrit&#xa0;: chargez une liste.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Arrived: {0}.</source>
        <translation>Arrivées&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>With somebody here: {0}.</source>
        <translation>Avec quelqu’un sur place&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrites</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Part, %</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Personne n’est encore inscrit.</translation>
    </message>
    <message>
        <source>Every delegation has somebody here.</source>
        <translation>Chaque délégation a quelqu’un sur place.</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Pas encore arrivés</translation>
    </message>
    <message>
        <source>of {0} delegations have nobody here yet</source>
        <translation>délégations sur {0} n’ont encore personne ici</translation>
    </message>
    <message>
        <source>Nobody has arrived of {0} delegations; members registered: {1}.</source>
        <translation>Personne n’est arrivé de {0} délégations&#xa0;; membres inscrits&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Names are shown to organizers, and never in full screen.</source>
        <translation>Les noms ne sont montrés qu’à l’organisation, et jamais en plein écran.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Members not here yet</source>
        <translation>Membres pas encore arrivés</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>pas encore approuvée</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>non payée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>refusals; overrides: {0}</source>
        <translation>refus&#xa0;; dérogations&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation>Personne n’a été refusé.</translation>
    </message>
    <message>
        <source>Refusals: {0}. Overrides: {1}.</source>
        <translation>Refus&#xa0;: {0}. Dérogations&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Refus par motif</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Refusals by session</source>
        <translation>Refus par séance</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>In spite of</source>
        <translation>Malgré</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motif donné</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>No overrides.</source>
        <translation>Aucune dérogation.</translation>
    </message>
    <message>
        <source>Over capacity: {0}</source>
        <translation>Capacité dépassée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Full: {0}</source>
        <translation>Complètes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>inside now; doors open: {0}</source>
        <translation>à l’intérieur&#xa0;; portes ouvertes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Doors open: {0}. Inside: {1}.</source>
        <translation>Portes ouvertes&#xa0;: {0}. À l’intérieur&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>No room of today has a limit: people are only counted.</source>
        <translation>Aucune salle d’aujourd’hui n’a de limite&#xa0;: on compte seulement.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>À l’intérieur</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>En trop</translation>
    </message>
    <message>
        <source>No sessions today</source>
        <translation>Aucune séance aujourd’hui</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>{0} inside, no limit</source>
        <translation>{0} à l’intérieur, sans limite</translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation>{0} de trop</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} libres</translation>
    </message>
    <message>
        <source>closed by staff at {0}</source>
        <translation>fermée par l’équipe à {0}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>opens at {0}</source>
        <translation>ouvre à {0}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>No doors are open now.</source>
        <translation>Aucune porte n’est ouverte.</translation>
    </message>
    <message>
        <source>No sessions today.</source>
        <translation>Aucune séance aujourd’hui.</translation>
    </message>
    <message>
        <source>Next: {0}, {1}.</source>
        <translation>Prochaine&#xa0;: {0}, {1}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Bureau d’accueil</translation>
    </message>
    <message>
        <source>(none given)</source>
        <translation>(non indiqué)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>il y a {0} min</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>il y a {0} h</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>il y a {0} jours</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>known here, by their journals</source>
        <translation>connus ici, par leurs journaux</translation>
    </message>
    <message>
        <source>To look after: {0}</source>
        <translation>À surveiller&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Known here: {0}. Entries held: {1}.</source>
        <translation>Connus ici&#xa0;: {0}. Enregistrements&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Badges of this station</source>
        <translation>Badges de ce poste</translation>
    </message>
    <message>
        <source>waiting {0}, printing {1}</source>
        <translation>en attente {0}, en impression {1}</translation>
    </message>
    <message>
        <source>Did not come out: {0}. In doubt: {1}. See to them at the desk.</source>
        <translation>Non sortis&#xa0;: {0}. Incertains&#xa0;: {1}. À régler au bureau d’accueil.</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernier enregistrement</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>{0} (this one)</source>
        <translation>{0} (celui-ci)</translation>
    </message>
    <message>
        <source>no entries yet</source>
        <translation>aucun enregistrement</translation>
    </message>
    <message>
        <source>entries {0}</source>
        <translation>enregistrements {0}</translation>
    </message>
    <message>
        <source>last {0}</source>
        <translation>dernier {0}</translation>
    </message>
    <message>
        <source>Last heard of {0}: carry a bundle here.</source>
        <translation>Dernières nouvelles {0}&#xa0;: apportez un fichier d’échange.</translation>
    </message>
    <message>
        <source>Nothing heard of it yet: carry a bundle here.</source>
        <translation>Aucune nouvelle encore&#xa0;: apportez un fichier d’échange.</translation>
    </message>
    <message>
        <source>Its clock is behind: set it.</source>
        <translation>Son horloge retarde&#xa0;: réglez-la.</translation>
    </message>
    <message>
        <source>Its clock is days away from the event: set it.</source>
        <translation>Son horloge est à des jours de l’événement&#xa0;: réglez-la.</translation>
    </message>
</context>
<context>
    <name>DashboardLocked</name>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Supervisors and organizers see the dashboard</source>
        <translation>Le tableau de bord est réservé aux responsables et à l’organisation</translation>
    </message>
</context>
<context>
    <name>DashboardScreen</name>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>vue d’ensemble</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>graphique ou tableau</translation>
    </message>
    <message>
        <source>save picture</source>
        <translation>enregistrer l’image</translation>
    </message>
    <message>
        <source>save table</source>
        <translation>enregistrer le tableau</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>actualiser</translation>
    </message>
    <message>
        <source>save all</source>
        <translation>tout enregistrer</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Show to the attendee (Ctrl+D)</source>
        <translation>Montrer à la personne (Ctrl+D)</translation>
    </message>
    <message>
        <source>Check in only (F5)</source>
        <translation>Enregistrer l’arrivée seulement (F5)</translation>
    </message>
    <message>
        <source>Correct… (F4)</source>
        <translation>Corriger… (F4)</translation>
    </message>
    <message>
        <source>Badge lost…</source>
        <translation>Badge perdu…</translation>
    </message>
    <message>
        <source>New badge… (F8)</source>
        <translation>Nouveau badge… (F8)</translation>
    </message>
    <message>
        <source>Another delegate…</source>
        <translation>Autre délégué…</translation>
    </message>
    <message>
        <source>Security hold…</source>
        <translation>Blocage de sécurité…</translation>
    </message>
    <message>
        <source>Lift the security hold…</source>
        <translation>Lever le blocage de sécurité…</translation>
    </message>
    <message>
        <source>Walk-in… (F3)</source>
        <translation>Inscription sur place… (F3)</translation>
    </message>
    <message>
        <source>Undo the last act (Ctrl+Z)</source>
        <translation>Annuler la dernière action (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>The badge is on its way</source>
        <translation>Le badge arrive</translation>
    </message>
    <message>
        <source>The badge has not come out: see “Printing”</source>
        <translation>Le badge n’est pas sorti&#xa0;: voir «&#xa0;Impression&#xa0;»</translation>
    </message>
    <message>
        <source>Hand over the badge</source>
        <translation>Remettre le badge</translation>
    </message>
    <message>
        <source>The last act was taken back</source>
        <translation>La dernière action a été annulée</translation>
    </message>
    <message>
        <source>Taken back: check-in of {0}</source>
        <translation>Annulée&#xa0;: arrivée de {0}</translation>
    </message>
    <message>
        <source>Taken back: registration of {0}</source>
        <translation>Annulée&#xa0;: inscription de {0}</translation>
    </message>
    <message>
        <source>Taken back: the last act about {0}</source>
        <translation>Annulée&#xa0;: dernière action concernant {0}</translation>
    </message>
    <message>
        <source>Badge no. {0} was printed for it</source>
        <translation>Le badge n° {0} avait été imprimé</translation>
    </message>
    <message>
        <source>Take the badge back</source>
        <translation>Reprendre le badge</translation>
    </message>
    <message>
        <source>Printing can’t be taken back</source>
        <translation>L’impression ne peut pas être annulée</translation>
    </message>
    <message>
        <source>Badge no. {0} of {1}</source>
        <translation>Badge n° {0} de {1}</translation>
    </message>
    <message>
        <source>Report the badge lost instead (F6)</source>
        <translation>Déclarez plutôt le badge perdu (F6)</translation>
    </message>
    <message>
        <source>The last act was about somebody else</source>
        <translation>La dernière action concernait une autre personne</translation>
    </message>
    <message>
        <source>Open their card to take it back</source>
        <translation>Ouvrez sa fiche pour l’annuler</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>Deux codes visibles&#xa0;: n’en montrez qu’un</translation>
    </message>
    <message>
        <source>This code was scanned. Esc scans it again.</source>
        <translation>Ce code a été lu. Esc le lit de nouveau.</translation>
    </message>
    <message>
        <source>The badge appears here as soon as somebody is found</source>
        <translation>Le badge apparaît ici dès qu’une personne est trouvée</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Name or organization</source>
        <translation>Nom ou organisation</translation>
    </message>
    <message>
        <source>Search by name or organization</source>
        <translation>Rechercher par nom ou organisation</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Badge, as it will print</source>
        <translation>Badge, tel qu’il s’imprimera</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>to see to: {0}</source>
        <translation>à régler&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>corriger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>impression</translation>
    </message>
    <message>
        <source>badge again</source>
        <translation>badge à nouveau</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More (F6)</source>
        <translation>Plus (F6)</translation>
    </message>
    <message>
        <source>Show a code to the camera, or type a name</source>
        <translation>Présentez un code à la caméra, ou tapez un nom</translation>
    </message>
    <message>
        <source>Nobody was recognised. Search by name (F2)</source>
        <translation>Personne n’a été reconnu. Cherchez par nom (F2)</translation>
    </message>
    <message>
        <source>Nobody of that name. Try fewer letters, or F3 for a walk-in.</source>
        <translation>Personne de ce nom. Essayez avec moins de lettres, ou F3 pour une inscription sur place.</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>Enregistrer et imprimer</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimer le badge</translation>
    </message>
    <message>
        <source>Reprint…</source>
        <translation>Réimprimer…</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>way in</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>close room</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>open room</source>
        <translation>rouvrir</translation>
    </message>
    <message>
        <source>Another code waits. Press Enter, then show it again.</source>
        <translation>Un autre code attend. Appuyez sur Entrée, puis présentez-le.</translation>
    </message>
    <message>
        <source>This code was scanned. Enter scans it again.</source>
        <translation>Ce code a été lu. Entrée le lit de nouveau.</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>Deux codes visibles&#xa0;: n’en montrez qu’un</translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation>{0} de trop</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} libres</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>deux sens</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>À l’intérieur</translation>
    </message>
    <message>
        <source>nearly full: {0} left</source>
        <translation>presque complet&#xa0;: {0} libres</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Derniers codes lus</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Show the code to the camera when leaving</source>
        <translation>Présentez le code à la caméra en sortant</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Show the code to the camera</source>
        <translation>Présentez le code à la caméra</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Entrée ou sortie</translation>
    </message>
    <message>
        <source>Show the code to the camera, coming and going</source>
        <translation>Présentez le code à la caméra, à l’entrée comme à la sortie</translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>Salle fermée</translation>
    </message>
    <message>
        <source>Since {0}. Nobody more is let in</source>
        <translation>Depuis {0}. Plus personne n’entre</translation>
    </message>
    <message>
        <source>F8 opens the room again</source>
        <translation>F8 rouvre la salle</translation>
    </message>
    <message>
        <source>No more sessions</source>
        <translation>Plus de séance</translation>
    </message>
    <message>
        <source>The last one at this door was {0}</source>
        <translation>La dernière à cette porte était {0}</translation>
    </message>
    <message>
        <source>Doors open {0}: {1}</source>
        <translation>Ouverture des portes {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouvert</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>ENTRÉE</translation>
    </message>
    <message>
        <source>Nobody was let in. Enter tries again</source>
        <translation>Personne n’est entré. Entrée réessaie</translation>
    </message>
    <message>
        <source>Let them out. Enter tries again</source>
        <translation>Laissez sortir. Entrée réessaie</translation>
    </message>
    <message>
        <source>Nobody was let in; whoever leaves may go. Enter tries again</source>
        <translation>Personne n’est entré&#xa0;; la sortie est libre. Entrée réessaie</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>Autres touches</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Personne n’a été identifié.</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Verrouiller (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Terminer le service</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Sign in (Ctrl+L)</source>
        <translation>S’identifier (Ctrl+L)</translation>
    </message>
    <message>
        <source>Signed in: {0}</source>
        <translation>En service&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>▲ Locks in {0} s</source>
        <translation>▲ Verrouillage dans {0} s</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>Set KIOSK_PASSPHRASE to the station’s passphrase first: it is kept nowhere.</source>
        <translation>Définissez d’abord KIOSK_PASSPHRASE avec la phrase secrète du poste&#xa0;: elle n’est conservée nulle part.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>Copier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The station</source>
        <translation>Le poste</translation>
    </message>
    <message>
        <source>Open a window to begin. You can come back here at any time: the station keeps what is done.</source>
        <translation>Ouvrez une fenêtre pour commencer. Vous pouvez revenir ici à tout moment&#xa0;: le poste garde ce qui est fait.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir le bureau</translation>
    </message>
    <message>
        <source>Open this door</source>
        <translation>Ouvrir cette porte</translation>
    </message>
    <message>
        <source>Whose door</source>
        <translation>Porte de quelle séance</translation>
    </message>
    <message>
        <source>The same from a terminal</source>
        <translation>La même chose depuis un terminal</translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>Station {0}, sessions: {1}</source>
        <translation>Poste {0}, séances&#xa0;: {1}</translation>
    </message>
    <message>
        <source>People registered: {0}</source>
        <translation>Personnes inscrites&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Staff named: {0}</source>
        <translation>Membres de l’équipe désignés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The camera was tried</source>
        <translation>La caméra a été essayée</translation>
    </message>
    <message>
        <source>The scanner was tried</source>
        <translation>Le lecteur a été essayé</translation>
    </message>
    <message>
        <source>A test badge came out right on {0}</source>
        <translation>Un badge d’essai est bien sorti sur {0}</translation>
    </message>
    <message>
        <source>Everybody was tried at every door</source>
        <translation>Chacun a été essayé à chaque porte</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Le bureau</translation>
    </message>
    <message>
        <source>A door</source>
        <translation>Une porte</translation>
    </message>
    <message>
        <source>A newer roster</source>
        <translation>Une liste plus récente</translation>
    </message>
    <message>
        <source>Trying everything again</source>
        <translation>Tout essayer de nouveau</translation>
    </message>
    <message>
        <source>Its window opens in a moment</source>
        <translation>Sa fenêtre s’ouvre dans un instant</translation>
    </message>
    <message>
        <source>This one may be closed.</source>
        <translation>Celle-ci peut être fermée.</translation>
    </message>
    <message>
        <source>It could not be started</source>
        <translation>Impossible de démarrer</translation>
    </message>
    <message>
        <source>The station is set up all the same.</source>
        <translation>Le poste est configuré malgré tout.</translation>
    </message>
    <message>
        <source>Start it from a terminal with the command below.</source>
        <translation>Démarrez-le depuis un terminal avec la commande ci-dessous.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Ended</name>
    <message>
        <source>This event ended on {0} {1}: its doors are closed. For trying out, change its days in the editor.</source>
        <translation>Cet événement s’est terminé le {0} {1}&#xa0;: ses portes sont fermées. Pour essayer, changez ses jours dans l’éditeur.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>(before the last mistake)</source>
        <translation>(avant la dernière erreur)</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>Règle&#xa0;:</translation>
    </message>
    <message>
        <source>May enter: {0} of {1}</source>
        <translation>Peuvent entrer&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>gain it: {0}</source>
        <translation>gagnent l’accès&#xa0;: {0}</translation>
    </message>
    <message>
        <source>lose it: {0}</source>
        <translation>perdent l’accès&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Sessions, and who may enter them</source>
        <translation>Séances, et qui peut y entrer</translation>
    </message>
    <message>
        <source>Arrows walk · Space turns a tick or opens a choice · F2 writes a number or a rule · Ctrl+Z undoes</source>
        <translation>Flèches&#xa0;: se déplacer · Espace&#xa0;: cocher ou ouvrir un choix · F2&#xa0;: saisir un nombre ou une règle · Ctrl+Z&#xa0;: annuler</translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>New tier</source>
        <translation>Nouvelle catégorie</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>It is named in {0}, and goes from there too; rules keep naming it.</source>
        <translation>Elle est nommée dans {0} et en disparaît aussi&#xa0;; les règles la nomment toujours.</translation>
    </message>
    <message>
        <source>No session names it.</source>
        <translation>Aucune séance ne la nomme.</translation>
    </message>
    <message>
        <source>Remove this tier?</source>
        <translation>Supprimer cette catégorie&#xa0;?</translation>
    </message>
    <message>
        <source>Comments within it go with it; Ctrl+Z brings all of it back.</source>
        <translation>Ses commentaires disparaissent avec elle&#xa0;; Ctrl+Z rétablit tout.</translation>
    </message>
    <message>
        <source>Remove this session?</source>
        <translation>Supprimer cette séance&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>JSONLogic, as pretix check-in lists use it. Nothing: no rule.</source>
        <translation>JSONLogic, comme dans les listes de contrôle de pretix. Vide&#xa0;: pas de règle.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Mistakes: {0}</source>
        <translation>Erreurs&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Tout est correct</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Qui peut entrer</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>F4 goes to the next</source>
        <translation>F4 mène à la suivante</translation>
    </message>
</context>
<context>
    <name>EventFiles</name>
    <message>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <source>The station’s event</source>
        <translation>L’événement de ce poste</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>L’exemple</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Enregistrer l’événement</translation>
    </message>
    <message>
        <source>What was changed would be lost otherwise.</source>
        <translation>Sinon, les changements seront perdus.</translation>
    </message>
    <message>
        <source>Something is still wrong with the event; it is saved as it is.</source>
        <translation>L’événement a encore un défaut&#xa0;; il est enregistré tel quel.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Enregistrer les changements&#xa0;?</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What you edit is as it was.</source>
        <translation>Ce que vous modifiez est resté tel quel.</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>Ouvrir un événement</translation>
    </message>
    <message>
        <source>Event files (*.toml)</source>
        <translation>Fichiers d’événement (*.toml)</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Qui peut entrer</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>{0}, or invited</source>
        <translation>{0}, ou sur invitation</translation>
    </message>
    <message>
        <source>{0}, and invited</source>
        <translation>{0}, avec invitation</translation>
    </message>
    <message>
        <source>invited only</source>
        <translation>sur invitation seulement</translation>
    </message>
    <message>
        <source>Without a passphrase the key lies in this user’s keyring, or in a file: encrypt this disk. Stations then learn each other from bundle files.</source>
        <translation>Sans phrase secrète, la clé se trouve dans le trousseau de cet utilisateur ou dans un fichier&#xa0;: chiffrez ce disque. Les postes se reconnaissent alors par fichiers d’échange.</translation>
    </message>
    <message>
        <source>Stations set up with the same passphrase trust each other’s badges at once. It is kept nowhere: set it as KIOSK_PASSPHRASE before each later start, or the station stays locked. It can’t be changed afterwards.</source>
        <translation>Les postes configurés avec la même phrase secrète acceptent aussitôt les badges les uns des autres. Elle n’est conservée nulle part&#xa0;: définissez-la dans KIOSK_PASSPHRASE avant chaque démarrage, sinon le poste reste verrouillé. Elle ne peut plus être changée ensuite.</translation>
    </message>
    <message>
        <source>This passphrase is short: take {0} characters or more.</source>
        <translation>Cette phrase secrète est courte&#xa0;: prenez {0} caractères ou plus.</translation>
    </message>
    <message>
        <source>Some rules will say no to everybody</source>
        <translation>Certaines règles refuseront tout le monde</translation>
    </message>
    <message>
        <source>Correct them in the file.</source>
        <translation>Corrigez-les dans le fichier.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>Quel événement&#xa0;?</translation>
    </message>
    <message>
        <source>This station is set up for the event below. Open its file again where it has changed.</source>
        <translation>Ce poste est configuré pour l’événement ci-dessous. Rouvrez son fichier s’il a changé.</translation>
    </message>
    <message>
        <source>An event file says who may enter which room and when. Open yours, or begin with the example.</source>
        <translation>Un fichier d’événement dit qui peut entrer dans quelle salle et quand. Ouvrez le vôtre ou commencez par l’exemple.</translation>
    </message>
    <message>
        <source>Open an event file…</source>
        <translation>Ouvrir un fichier d’événement…</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>Utiliser l’exemple</translation>
    </message>
    <message>
        <source>Edit the event…</source>
        <translation>Modifier l’événement…</translation>
    </message>
    <message>
        <source>This station’s name</source>
        <translation>Le nom de ce poste</translation>
    </message>
    <message>
        <source>such as Desk 2; may be left out</source>
        <translation>par exemple Bureau 2&#xa0;; facultatif</translation>
    </message>
    <message>
        <source>Passphrase (may be left out)</source>
        <translation>Phrase secrète (facultative)</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, de nouveau</translation>
    </message>
    <message>
        <source>This station is locked. Its passphrase:</source>
        <translation>Ce poste est verrouillé. Sa phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Take the changes in</source>
        <translation>Reprendre les changements</translation>
    </message>
    <message>
        <source>Set up this station</source>
        <translation>Configurer ce poste</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
</context>
<context>
    <name>EventScreen</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Use for this station</source>
        <translation>Utiliser sur ce poste</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>Give its passphrase below.</source>
        <translation>Donnez sa phrase secrète ci-dessous.</translation>
    </message>
    <message>
        <source>Press F5 to set it up.</source>
        <translation>Appuyez sur F5 pour le configurer.</translation>
    </message>
    <message>
        <source>Open your event file, or use the example.</source>
        <translation>Ouvrez votre fichier d’événement, ou utilisez l’exemple.</translation>
    </message>
    <message>
        <source>The other steps are for the station.</source>
        <translation>Les autres étapes concernent le poste.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Ouvrir un fichier d’événement</translation>
    </message>
    <message>
        <source>Event files (*.toml)</source>
        <translation>Fichiers d’événement (*.toml)</translation>
    </message>
    <message>
        <source>This file says what the station knows already</source>
        <translation>Ce fichier dit ce que le poste sait déjà</translation>
    </message>
    <message>
        <source>Nothing is to be changed.</source>
        <translation>Rien n’est à changer.</translation>
    </message>
    <message>
        <source>Mistakes in {0}: {1}</source>
        <translation>Erreurs dans {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Correct the file, and open it again.</source>
        <translation>Corrigez le fichier et rouvrez-le.</translation>
    </message>
    <message>
        <source>New sessions: {0}</source>
        <translation>Nouvelles séances&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Changed sessions: {0}</source>
        <translation>Séances modifiées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Sessions that go: {0}</source>
        <translation>Séances retirées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>New tiers: {0}</source>
        <translation>Nouvelles catégories&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Tiers that go: {0}</source>
        <translation>Catégories retirées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>▲ It takes away: {0}</source>
        <translation>▲ Cela retire&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Les deux phrases secrètes diffèrent</translation>
    </message>
    <message>
        <source>Nothing was set up yet.</source>
        <translation>Rien n’a encore été configuré.</translation>
    </message>
    <message>
        <source>Type the same one twice: nobody could open the station with a slip of the finger.</source>
        <translation>Saisissez deux fois la même&#xa0;: à la moindre faute de frappe, personne ne pourrait ouvrir le poste.</translation>
    </message>
    <message>
        <source>Take this away?</source>
        <translation>Retirer cela&#xa0;?</translation>
    </message>
    <message>
        <source>People have used what this file no longer has.</source>
        <translation>Des personnes ont utilisé ce que ce fichier n’a plus.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The station is set up</source>
        <translation>Le poste est configuré</translation>
    </message>
    <message>
        <source>The changes are taken in</source>
        <translation>Les changements sont repris</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Short name of the event</source>
        <translation>Nom court de l’événement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Languages, the usual one first</source>
        <translation>Langues, l’usuelle d’abord</translation>
    </message>
    <message>
        <source>Days until names are wiped</source>
        <translation>Jours avant l’effacement des noms</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Code sur le badge</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Livestreamed</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Qui peut entrer</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Every tier</source>
        <translation>Toute catégorie</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Desk first</source>
        <translation>Accueil d’abord</translation>
    </message>
    <message>
        <source>Opens before</source>
        <translation>Ouvre avant</translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation>Ferme après</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De nouveau</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Everybody may enter, whatever their tier</source>
        <translation>Tout le monde peut entrer, quelle que soit la catégorie</translation>
    </message>
    <message>
        <source>People of this tier may enter</source>
        <translation>Les personnes de cette catégorie peuvent entrer</translation>
    </message>
    <message>
        <source>How invitations by name and tiers combine</source>
        <translation>Comment se combinent invitations nominatives et catégories</translation>
    </message>
    <message>
        <source>The registration desk must have checked them in first</source>
        <translation>Le bureau d’accueil doit d’abord avoir enregistré l’arrivée</translation>
    </message>
    <message>
        <source>Minutes before the beginning at which doors open</source>
        <translation>Minutes avant le début auxquelles les portes ouvrent</translation>
    </message>
    <message>
        <source>Minutes after the end at which doors close</source>
        <translation>Minutes après la fin auxquelles les portes ferment</translation>
    </message>
    <message>
        <source>Whether somebody may enter again</source>
        <translation>Si l’on peut entrer de nouveau</translation>
    </message>
    <message>
        <source>How many may be inside at once; empty: any number</source>
        <translation>Combien peuvent être à l’intérieur à la fois&#xa0;; vide&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>Whether the door refuses at the limit, or admits with a warning</source>
        <translation>Si la porte refuse à la limite, ou admet avec un avertissement</translation>
    </message>
    <message>
        <source>A condition of one’s own</source>
        <translation>Une condition particulière</translation>
    </message>
    <message>
        <source>don’t count</source>
        <translation>ne comptent pas</translation>
    </message>
    <message>
        <source>or invited</source>
        <translation>ou sur invitation</translation>
    </message>
    <message>
        <source>and invited</source>
        <translation>avec invitation</translation>
    </message>
    <message>
        <source>only invited</source>
        <translation>sur invitation seulement</translation>
    </message>
    <message>
        <source>freely</source>
        <translation>librement</translation>
    </message>
    <message>
        <source>after leaving</source>
        <translation>après la sortie</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>stricte</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>souple</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>may enter</source>
        <translation>peut entrer</translation>
    </message>
    <message>
        <source>may not enter</source>
        <translation>ne peut pas entrer</translation>
    </message>
    <message>
        <source>may enter, as every tier may</source>
        <translation>peut entrer, comme toute catégorie</translation>
    </message>
    <message>
        <source>tiers don’t count, only invitations</source>
        <translation>les catégories ne comptent pas, seulement les invitations</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>may enter: {0}</source>
        <translation>peuvent entrer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>gain it: {0}</source>
        <translation>gagnent l’accès&#xa0;: {0}</translation>
    </message>
    <message>
        <source>lose it: {0}</source>
        <translation>perdent l’accès&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Tier {0}</source>
        <translation>Catégorie {0}</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>Séance {0}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>needs a text in one language at least</source>
        <translation>exige un texte dans au moins une langue</translation>
    </message>
    <message>
        <source>another one has this code</source>
        <translation>un autre a déjà ce code</translation>
    </message>
    <message>
        <source>must not hold spaces or semicolons</source>
        <translation>ne doit contenir ni espaces ni points-virgules</translation>
    </message>
    <message>
        <source>is too long for a badge: 16 letters at most</source>
        <translation>est trop long pour un badge&#xa0;: 16 lettres au plus</translation>
    </message>
    <message>
        <source>is longer than {0} characters</source>
        <translation>dépasse {0} caractères</translation>
    </message>
    <message>
        <source>holds an invisible character</source>
        <translation>contient un caractère invisible</translation>
    </message>
    <message>
        <source>{0} is no colour; write it as #RRGGBB</source>
        <translation>{0} n’est pas une couleur&#xa0;; écrivez #RRGGBB</translation>
    </message>
    <message>
        <source>there is no time zone {0}; write it like America/New_York</source>
        <translation>il n’y a pas de fuseau {0}&#xa0;; écrivez par exemple America/New_York</translation>
    </message>
    <message>
        <source>{0} is no language; write en, fr or pt-BR</source>
        <translation>{0} n’est pas une langue&#xa0;; écrivez en, fr ou pt-BR</translation>
    </message>
    <message>
        <source>needs one language at least</source>
        <translation>exige au moins une langue</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>n’est pas une date</translation>
    </message>
    <message>
        <source>is no date with a time</source>
        <translation>n’est pas une date avec une heure</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>précède le premier jour</translation>
    </message>
    <message>
        <source>lies more than a year after the first day</source>
        <translation>est à plus d’un an du premier jour</translation>
    </message>
    <message>
        <source>{0} is not a day of the event</source>
        <translation>{0} n’est pas un jour de l’événement</translation>
    </message>
    <message>
        <source>must lie after the beginning</source>
        <translation>doit venir après le début</translation>
    </message>
    <message>
        <source>no tier may enter; choose one, or every tier</source>
        <translation>aucune catégorie ne peut entrer&#xa0;; choisissez-en une, ou toutes</translation>
    </message>
    <message>
        <source>there is no tier {0}</source>
        <translation>il n’y a pas de catégorie {0}</translation>
    </message>
    <message>
        <source>by invitation only, no tier counts: choose “and invited”, or every tier</source>
        <translation>sur invitation seulement, aucune catégorie ne compte&#xa0;: choisissez «&#xa0;avec invitation&#xa0;» ou toutes les catégories</translation>
    </message>
    <message>
        <source>must be a whole number, not below 0</source>
        <translation>doit être un nombre entier, au moins 0</translation>
    </message>
    <message>
        <source>an event needs one tier at least</source>
        <translation>un événement exige au moins une catégorie</translation>
    </message>
    <message>
        <source>the file has a key that the kiosk doesn’t know</source>
        <translation>le fichier a une clé que le programme ne connaît pas</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>They are kept. What is not out when this program ends is printed when it starts again.</source>
        <translation>Ils sont conservés. Ce qui n’est pas sorti à la fin du programme s’imprimera à son redémarrage.</translation>
    </message>
    <message>
        <source>Badges still printing: {0}</source>
        <translation>Badges encore en impression&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’inscription</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Title (Ms., Dr.)</source>
        <translation>Titre (Mme, Dr)</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Security hold</source>
        <translation>Blocage de sécurité</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Code du billet</translation>
    </message>
    <message>
        <source>Invited to sessions</source>
        <translation>Invitations aux séances</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Photo file</source>
        <translation>Fichier de la photo</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>Note pour le bureau</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Rechercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Type de fichiers&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>No camera</source>
        <translation>Aucune caméra</translation>
    </message>
    <message>
        <source>Sounds and volume (Ctrl+S)</source>
        <translation>Sons et volume (Ctrl+S)</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>tout est enregistré</translation>
    </message>
    <message>
        <source>last scan not saved</source>
        <translation>dernier code non enregistré</translation>
    </message>
    <message>
        <source>Choose one with F10. Everything else works.</source>
        <translation>Choisissez-en une avec F10. Le reste fonctionne.</translation>
    </message>
    <message>
        <source>No camera is chosen</source>
        <translation>Aucune caméra choisie</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>Aucune caméra n’est branchée</translation>
    </message>
    <message>
        <source>{0} was plugged in: choose it with F10.</source>
        <translation>{0} a été branchée&#xa0;: choisissez-la avec F10.</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Caméra {0}</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>La caméra démarre</translation>
    </message>
    <message>
        <source>No picture comes</source>
        <translation>Aucune image n’arrive</translation>
    </message>
    <message>
        <source>Close other programs that use the camera, or plug it in again. It goes on by itself.</source>
        <translation>Fermez les autres programmes qui utilisent la caméra, ou rebranchez-la. L’image revient d’elle-même.</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>L’image est figée</translation>
    </message>
    <message>
        <source>Uncover the lens or plug the camera in again, or press F10.</source>
        <translation>Découvrez l’objectif ou rebranchez la caméra, ou appuyez sur F10.</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>L’image est noire</translation>
    </message>
    <message>
        <source>Uncover the lens, or open its shutter.</source>
        <translation>Découvrez l’objectif, ou ouvrez son volet.</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation>{0} n’est pas là</translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <translation>Un autre programme utilise la caméra</translation>
    </message>
    <message>
        <source>Close that program: the picture comes back by itself. Everything else works.</source>
        <translation>Fermez ce programme&#xa0;: l’image revient d’elle-même. Le reste fonctionne.</translation>
    </message>
    <message>
        <source>This program may not use the camera</source>
        <translation>Ce programme n’a pas le droit d’utiliser la caméra</translation>
    </message>
    <message>
        <source>Allow it in the system’s settings, or choose another with F10.</source>
        <translation>Autorisez-le dans les réglages du système, ou choisissez-en une autre avec F10.</translation>
    </message>
    <message>
        <source>No picture from {0}</source>
        <translation>Pas d’image de {0}</translation>
    </message>
    <message>
        <source>See that it is on and its address right, or choose another with F10. Everything else works.</source>
        <translation>Vérifiez qu’elle est allumée et que son adresse est juste, ou choisissez-en une autre avec F10. Le reste fonctionne.</translation>
    </message>
    <message>
        <source>{0} can’t be read</source>
        <translation>{0} est illisible</translation>
    </message>
    <message>
        <source>The recording is over</source>
        <translation>L’enregistrement est terminé</translation>
    </message>
    <message>
        <source>Plug the camera in, or choose another with F10. Everything else works.</source>
        <translation>Branchez la caméra, ou choisissez-en une autre avec F10. Le reste fonctionne.</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Save the guide</source>
        <translation>Enregistrer le guide</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Guide (F1)</source>
        <translation>Guide (F1)</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Esc  Close</source>
        <translation>Esc  Fermer</translation>
    </message>
    <message>
        <source>Close the guide (Esc)</source>
        <translation>Fermer le guide (Esc)</translation>
    </message>
    <message>
        <source>The guide is written in English, French and Spanish; this is the English page.</source>
        <translation>Le guide existe en anglais, en français et en espagnol&#xa0;; voici la page anglaise.</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>no sound</source>
        <translation>sans son</translation>
    </message>
    <message>
        <source>No loudspeaker: verdicts are shown only</source>
        <translation>Pas de haut-parleur&#xa0;: les réponses s’affichent seulement</translation>
    </message>
    <message>
        <source>The sounds are turned off (Ctrl+S)</source>
        <translation>Les sons sont coupés (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>Print a new badge?</source>
        <translation>Imprimer un nouveau badge&#xa0;?</translation>
    </message>
    <message>
        <source>Badge no. {0} stops working at every door as soon as the new one is printed.</source>
        <translation>Le badge n° {0} ne sera plus accepté à aucune porte dès que le nouveau sera imprimé.</translation>
    </message>
    <message>
        <source>Print the first badge?</source>
        <translation>Imprimer le premier badge&#xa0;?</translation>
    </message>
    <message>
        <source>No badge of this person’s own was printed before.</source>
        <translation>Aucun badge au nom de cette personne n’a encore été imprimé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Look into the printer {0}. The badge is never printed again unless you say that nothing came out.</source>
        <translation>Regardez l’imprimante {0}. Le badge n’est jamais réimprimé, sauf si vous indiquez que rien n’est sorti.</translation>
    </message>
    <message>
        <source>Yes, it is here</source>
        <translation>Oui, le voici</translation>
    </message>
    <message>
        <source>No, nothing came out</source>
        <translation>Non, rien n’est sorti</translation>
    </message>
    <message>
        <source>Did this badge come out?</source>
        <translation>Ce badge est-il sorti&#xa0;?</translation>
    </message>
    <message>
        <source>Print this badge again?</source>
        <translation>Réimprimer ce badge&#xa0;?</translation>
    </message>
    <message>
        <source>This badge did not come out</source>
        <translation>Ce badge n’est pas sorti</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Print again on {0}</source>
        <translation>Réimprimer sur {0}</translation>
    </message>
    <message>
        <source>Print on {0}</source>
        <translation>Imprimer sur {0}</translation>
    </message>
    <message>
        <source>It is the same badge, with the same number: nothing is printed twice.</source>
        <translation>C’est le même badge, avec le même numéro&#xa0;: rien n’est imprimé deux fois.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>This badge is out</source>
        <translation>Ce badge est sorti</translation>
    </message>
    <message>
        <source>It prints on {0} as soon as it is its turn.</source>
        <translation>Il s’imprimera sur {0} dès que son tour viendra.</translation>
    </message>
    <message>
        <source>What is printing there stays there.</source>
        <translation>Celui qui s’y imprime y reste.</translation>
    </message>
    <message>
        <source>This badge waits</source>
        <translation>Ce badge est en attente</translation>
    </message>
    <message>
        <source>It stays at {0}, where it may come out at any moment.</source>
        <translation>Il reste sur {0}, où il peut sortir à tout moment.</translation>
    </message>
    <message>
        <source>This badge is printing</source>
        <translation>Ce badge est en cours d’impression</translation>
    </message>
    <message>
        <source>This badge is not printed</source>
        <translation>Ce badge ne sera pas imprimé</translation>
    </message>
    <message>
        <source>Print on {0} instead</source>
        <translation>Imprimer plutôt sur {0}</translation>
    </message>
    <message>
        <source>Print on {0} instead, and 1 other that waits</source>
        <translation>Imprimer plutôt sur {0}, avec 1 autre en attente</translation>
    </message>
    <message>
        <source>Print on {0} instead, and {1} others that wait</source>
        <translation>Imprimer plutôt sur {0}, avec {1} autres en attente</translation>
    </message>
    <message>
        <source>Print the next badges on {0}</source>
        <translation>Imprimer les badges suivants sur {0}</translation>
    </message>
    <message>
        <source>Print the next badges on {0}; waiting: {1}</source>
        <translation>Imprimer les badges suivants sur {0}&#xa0;; en attente&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>KioskMode</name>
    <message>
        <source>The window closes. What was recorded stays.</source>
        <translation>La fenêtre se ferme. Ce qui est enregistré reste.</translation>
    </message>
    <message>
        <source>This machine may go to sleep: turn that off in its settings.</source>
        <translation>Cette machine peut se mettre en veille&#xa0;: désactivez-le dans ses réglages.</translation>
    </message>
    <message>
        <source>Leave kiosk mode</source>
        <translation>Quitter le mode kiosque</translation>
    </message>
    <message>
        <source>Leave kiosk mode?</source>
        <translation>Quitter le mode kiosque&#xa0;?</translation>
    </message>
</context>
<context>
    <name>LayoutEditorScreen</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Show the front</source>
        <translation>Montrer le recto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Show the back</source>
        <translation>Montrer le verso</translation>
    </message>
    <message>
        <source>Black printer</source>
        <translation>Impression noire</translation>
    </message>
    <message>
        <source>Show it as a printer of black dots prints it</source>
        <translation>Montrer ce qu’imprime une imprimante à points noirs</translation>
    </message>
    <message>
        <source>Use for this station</source>
        <translation>Utiliser sur ce poste</translation>
    </message>
    <message>
        <source>Badge, as it will print, with its boxes</source>
        <translation>Badge, tel qu’il sera imprimé, avec ses cadres</translation>
    </message>
    <message>
        <source>The names that ask the most</source>
        <translation>Les noms les plus exigeants</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>{0} mm from the left, {1} from the top, {2} wide, {3} high</source>
        <translation>à {0} mm de la gauche, {1} du haut, {2} de large, {3} de haut</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>quelque chose ne va pas</translation>
    </message>
    <message>
        <source>The picture is of the last layout that was right.</source>
        <translation>L’image montre le dernier modèle correct.</translation>
    </message>
    <message>
        <source>Drag boxes, or move them with the arrow keys; with Ctrl they grow, with Shift they leap</source>
        <translation>Faites glisser les cadres, ou déplacez-les avec les flèches&#xa0;; Ctrl les agrandit, Maj fait de grands pas</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>recherche en cours</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>tout tient</translation>
    </message>
    <message>
        <source>a made-up name</source>
        <translation>un nom inventé</translation>
    </message>
</context>
<context>
    <name>LayoutFiles</name>
    <message>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <source>The station’s layout</source>
        <translation>Le modèle de ce poste</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Badge layouts (*.json)</source>
        <translation>Modèles de badge (*.json)</translation>
    </message>
    <message>
        <source>What was changed would be lost otherwise.</source>
        <translation>Sinon, les changements seront perdus.</translation>
    </message>
    <message>
        <source>Something is still wrong with the layout, so it can’t be saved as it is.</source>
        <translation>Le modèle a encore un défaut&#xa0;: il ne peut pas être enregistré tel quel.</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Enregistrer les changements&#xa0;?</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open a layout</source>
        <translation>Ouvrir un modèle</translation>
    </message>
</context>
<context>
    <name>LayoutForm</name>
    <message>
        <source>Texts, one below another</source>
        <translation>Textes, l’un sous l’autre</translation>
    </message>
</context>
<context>
    <name>LayoutWords</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Column of texts</source>
        <translation>Colonne de textes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Colour band</source>
        <translation>Bande de couleur</translation>
    </message>
    <message>
        <source>Tier code</source>
        <translation>Code de catégorie</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Name of the box</source>
        <translation>Nom du cadre</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Depuis la gauche</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Depuis le haut</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Free at the ends</source>
        <translation>Marge aux bouts</translation>
    </message>
    <message>
        <source>Size of the name</source>
        <translation>Corps du nom</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>Corps du code</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Corps maximal</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Corps minimal</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Graisse</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Lignes au plus</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Space above</source>
        <translation>Espace au-dessus</translation>
    </message>
    <message>
        <source>Height at most</source>
        <translation>Hauteur au plus</translation>
    </message>
    <message>
        <source>Keep words whole</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>En largeur</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En hauteur</translation>
    </message>
    <message>
        <source>On the side where</source>
        <translation>Du côté où</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>Sans photo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>milieu</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>top</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>the name begins</source>
        <translation>commence le nom</translation>
    </message>
    <message>
        <source>the text itself begins</source>
        <translation>commence le texte même</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>indiquée</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Autre format</translation>
    </message>
    <message>
        <source>Plastic card</source>
        <translation>Carte plastique</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>62 mm roll</source>
        <translation>Rouleau 62 mm</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Nom le plus long</translation>
    </message>
    <message>
        <source>Shortest name</source>
        <translation>Nom le plus court</translation>
    </message>
    <message>
        <source>Most unusual name</source>
        <translation>Nom le plus inhabituel</translation>
    </message>
    <message>
        <source>“{0}” ends outside the page</source>
        <translation>«&#xa0;{0}&#xa0;» dépasse de la page</translation>
    </message>
    <message>
        <source>“{0}” overlaps the code “{1}”</source>
        <translation>«&#xa0;{0}&#xa0;» recouvre le code «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>“{0}”: a code is at least {2} mm wide and high</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: un code mesure au moins {2} mm de côté</translation>
    </message>
    <message>
        <source>“{0}”: a circle is as wide as high</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: un cercle est aussi large que haut</translation>
    </message>
    <message>
        <source>“{0}”: the smallest size is above the largest</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: le corps minimal dépasse le maximal</translation>
    </message>
    <message>
        <source>“{0}”: {1} is no colour; write it as #RRGGBB</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: {1} n’est pas une couleur&#xa0;; écrivez #RRGGBB</translation>
    </message>
    <message>
        <source>“{0}” has no words</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas de texte</translation>
    </message>
    <message>
        <source>Two boxes are called “{0}”</source>
        <translation>Deux cadres s’appellent «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>A box has no name</source>
        <translation>Un cadre n’a pas de nom</translation>
    </message>
    <message>
        <source>The front has no box</source>
        <translation>Le recto n’a aucun cadre</translation>
    </message>
    <message>
        <source>The layout has no name</source>
        <translation>Le modèle n’a pas de nom</translation>
    </message>
    <message>
        <source>{0}: nothing of it can be printed</source>
        <translation>{0}&#xa0;: rien n’est imprimable</translation>
    </message>
    <message>
        <source>{0}: can’t be printed: {1}</source>
        <translation>{0}&#xa0;: impossible à imprimer&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}: too long for its place</source>
        <translation>{0}&#xa0;: trop long pour sa place</translation>
    </message>
    <message>
        <source>{0}: smaller than wished, to fit</source>
        <translation>{0}&#xa0;: plus petit que souhaité, pour tenir</translation>
    </message>
    <message>
        <source>{0}: a long word is broken</source>
        <translation>{0}&#xa0;: un mot long est coupé</translation>
    </message>
    <message>
        <source>{0}: none; its place is marked</source>
        <translation>{0}&#xa0;: aucune&#xa0;; sa place est indiquée</translation>
    </message>
    <message>
        <source>no font has it</source>
        <translation>aucune police ne l’a</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas du texte</translation>
    </message>
    <message>
        <source>it turns the direction round</source>
        <translation>inverse le sens de lecture</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>abîmé</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>no such character</source>
        <translation>caractère inexistant</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>▲ Sign in first, then scan again</source>
        <translation>▲ Identifiez-vous d’abord, puis scannez à nouveau</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>Ce poste est verrouillé</translation>
    </message>
</context>
<context>
    <name>LockedSide</name>
    <message>
        <source>▲ Sign in first</source>
        <translation>▲ Identifiez-vous d’abord</translation>
    </message>
    <message>
        <source>Sign in (scanning goes on)</source>
        <translation>S’identifier (les contrôles continuent)</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Colours and text size (F12)</source>
        <translation>Couleurs et taille du texte (F12)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text {0} %</source>
        <translation>Texte {0} %</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Badge lost?</source>
        <translation>Badge perdu&#xa0;?</translation>
    </message>
    <message>
        <source>Badge no. {0} is lost?</source>
        <translation>Le badge n° {0} est perdu&#xa0;?</translation>
    </message>
    <message>
        <source>Every door refuses it from now on, also if it is found again. A new badge has another code.</source>
        <translation>Toutes les portes le refusent désormais, même s’il est retrouvé. Un nouveau badge a un autre code.</translation>
    </message>
    <message>
        <source>Lost: print a new badge</source>
        <translation>Perdu&#xa0;: imprimer un nouveau badge</translation>
    </message>
    <message>
        <source>Only report it lost</source>
        <translation>Seulement le déclarer perdu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>as it needs</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Back to the overview (Esc)</source>
        <translation>Retour à la vue d’ensemble (Esc)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Show the chart (F2)</source>
        <translation>Montrer le graphique (F2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the table (F2)</source>
        <translation>Montrer le tableau (F2)</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Chercher dans le tableau</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Nom sur le badge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>▲ Not right</source>
        <translation>▲ Refusé</translation>
    </message>
    <message>
        <source>▲ Too many wrong tries</source>
        <translation>▲ Trop d’essais</translation>
    </message>
    <message>
        <source>Try again in {0}</source>
        <translation>Réessayez dans {0}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayez</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Give the PIN</source>
        <translation>Valider le code PIN</translation>
    </message>
</context>
<context>
    <name>PrintAgain</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Print (F8)</source>
        <translation>Imprimer (F8)</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>en difficulté</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>n’en dit rien</translation>
    </message>
    <message>
        <source>prints here</source>
        <translation>imprime ici</translation>
    </message>
    <message>
        <source>takes over</source>
        <translation>prend le relais</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Son état</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Recherche d’imprimantes…</translation>
    </message>
    <message>
        <source>The list is kept up to date while you look at it.</source>
        <translation>La liste se met à jour pendant que vous la regardez.</translation>
    </message>
    <message>
        <source>Where do badges come out?</source>
        <translation>Où sortent les badges&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the printer, and another that takes over when it fails. Then print a test badge.</source>
        <translation>Choisissez l’imprimante et une autre qui prend le relais en cas de panne. Imprimez ensuite un badge d’essai.</translation>
    </message>
    <message>
        <source>Print badges here</source>
        <translation>Imprimer les badges ici</translation>
    </message>
    <message>
        <source>Let it take over</source>
        <translation>Laisser prendre le relais</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Ne plus l’utiliser</translation>
    </message>
    <message>
        <source>or an address: ipp://HOST/ipp/print, tcp://HOST:9100?zpl=203</source>
        <translation>ou une adresse&#xa0;: ipp://HOST/ipp/print, tcp://HOST:9100?zpl=203</translation>
    </message>
    <message>
        <source>Address of a printer</source>
        <translation>Adresse d’une imprimante</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>Imprimer un badge d’essai</translation>
    </message>
    <message>
        <source>Did the test badge come out right: whole, sharp, and in its real size?</source>
        <translation>Le badge d’essai est-il bien sorti&#xa0;: entier, net et à sa vraie taille&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Oui, il est bon</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>What badges look like</source>
        <translation>L’aspect des badges</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>The test badge</source>
        <translation>Le badge d’essai</translation>
    </message>
</context>
<context>
    <name>PrinterStep</name>
    <message>
        <source>A test badge came out right</source>
        <translation>Un badge d’essai est bien sorti</translation>
    </message>
    <message>
        <source>You can type a printer’s address.</source>
        <translation>Vous pouvez saisir l’adresse d’une imprimante.</translation>
    </message>
    <message>
        <source>The test badge is on its way</source>
        <translation>Le badge d’essai arrive</translation>
    </message>
    <message>
        <source>The test badge was written</source>
        <translation>Le badge d’essai a été enregistré</translation>
    </message>
    <message>
        <source>The printer says that the test badge is out</source>
        <translation>L’imprimante indique que le badge d’essai est sorti</translation>
    </message>
    <message>
        <source>The test badge did not come out</source>
        <translation>Le badge d’essai n’est pas sorti</translation>
    </message>
    <message>
        <source>Throw it away: it opens no door.</source>
        <translation>Jetez-le&#xa0;: il n’ouvre aucune porte.</translation>
    </message>
    <message>
        <source>Then try this, and print it again</source>
        <translation>Essayez alors ceci, puis réimprimez-le</translation>
    </message>
    <message>
        <source>Cut off or too small: set the badge’s paper at the printer, or choose the layout for the paper in it. Pale or smeared: change ink or ribbon. Blank: turn the labels over. Nothing at all: choose another printer.</source>
        <translation>Coupé ou trop petit&#xa0;: réglez le papier des badges sur l’imprimante ou choisissez le modèle du papier chargé. Pâle ou taché&#xa0;: changez l’encre ou le ruban. Vierge&#xa0;: retournez les étiquettes. Rien du tout&#xa0;: choisissez une autre imprimante.</translation>
    </message>
    <message>
        <source>Badges go where they went before.</source>
        <translation>Les badges vont où ils allaient auparavant.</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>Register somebody new?</source>
        <translation>Inscrire une nouvelle personne&#xa0;?</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>The access category becomes {0}.</source>
        <translation>La catégorie d’accès devient {0}.</translation>
    </message>
    <message>
        <source>Correct this registration?</source>
        <translation>Corriger cette inscription&#xa0;?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Takes over from {0}, whose badges and codes end at once.</source>
        <translation>Remplace {0}, dont les badges et les codes cessent aussitôt.</translation>
    </message>
    <message>
        <source>Another delegate?</source>
        <translation>Autre délégué&#xa0;?</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Doors and desks let them through again.</source>
        <translation>Les portes et les bureaux acceptent de nouveau cette personne.</translation>
    </message>
    <message>
        <source>Lift the security hold?</source>
        <translation>Lever le blocage de sécurité&#xa0;?</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Lever le blocage</translation>
    </message>
    <message>
        <source>Every door and desk refuses them at once. What the attendee sees does not say why.</source>
        <translation>Toutes les portes et tous les bureaux refusent aussitôt cette personne. L’écran qu’elle voit n’en dit pas la raison.</translation>
    </message>
    <message>
        <source>Security hold?</source>
        <translation>Blocage de sécurité&#xa0;?</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Name on the badge, if written otherwise</source>
        <translation>Nom sur le badge, s’il s’écrit autrement</translation>
    </message>
    <message>
        <source>Organization or delegation</source>
        <translation>Organisation ou délégation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Access category</source>
        <translation>Catégorie d’accès</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>Note pour le bureau</translation>
    </message>
    <message>
        <source>In any script</source>
        <translation>Dans toute écriture</translation>
    </message>
    <message>
        <source>Type a name or a code</source>
        <translation>Saisissez un nom ou un code</translation>
    </message>
    <message>
        <source>Type or choose</source>
        <translation>Saisissez ou choisissez</translation>
    </message>
    <message>
        <source>en, fr</source>
        <translation>fr, en</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>A name is missing: type a given name, a family name, or the name on the badge.</source>
        <translation>Il manque un nom&#xa0;: saisissez un prénom, un nom de famille ou le nom du badge.</translation>
    </message>
    <message>
        <source>Choose an access category.</source>
        <translation>Choisissez une catégorie d’accès.</translation>
    </message>
    <message>
        <source>No category “{0}”: choose one from the list.</source>
        <translation>Aucune catégorie «&#xa0;{0}&#xa0;»&#xa0;: choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>No country “{0}”: choose one from the list.</source>
        <translation>Aucun pays «&#xa0;{0}&#xa0;»&#xa0;: choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>“{0}” is no language code such as en or fr.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un code de langue comme en ou fr.</translation>
    </message>
    <message>
        <source>Too long: {0} characters at most.</source>
        <translation>Trop long&#xa0;: {0} caractères au plus.</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>the registration number</source>
        <translation>le numéro d’inscription</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the tier</source>
        <translation>la catégorie</translation>
    </message>
    <message>
        <source>No column holds {0}: choose it below.</source>
        <translation>Aucune colonne ne contient {0}&#xa0;: choisissez-la ci-dessous.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Rejected: {0}</source>
        <translation>Rejetées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>Nouvelles&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Modifiées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Withdrawn: {0}</source>
        <translation>Retirées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Remarks: {0}</source>
        <translation>Remarques&#xa0;: {0}</translation>
    </message>
    <message>
        <source>What this file changes: {0} people in it, {1} as they are</source>
        <translation>Ce que ce fichier change&#xa0;: {0} personnes, dont {1} inchangées</translation>
    </message>
    <message>
        <source>The first {0} are listed.</source>
        <translation>Les {0} premières sont listées.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>No column holds ticket codes: nobody can be scanned by their ticket, only found by name until a badge is printed. Choose the column below if there is one.</source>
        <translation>Aucune colonne ne contient les codes des billets&#xa0;: personne ne peut être scanné par son billet, seulement trouvé par son nom, tant qu’un badge n’est pas imprimé. Choisissez la colonne ci-dessous s’il y en a une.</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>Ou déposez le fichier ici.</translation>
    </message>
    <message>
        <source>photos from {0}</source>
        <translation>photos de {0}</translation>
    </message>
    <message>
        <source>photos beside it</source>
        <translation>photos à côté</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>Qui vient&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the list that your registration system exports: CSV or XLSX. You see what it would change before anything does.</source>
        <translation>Choisissez la liste exportée par votre système d’inscription&#xa0;: CSV ou XLSX. Vous voyez ce qu’elle changerait avant tout changement.</translation>
    </message>
    <message>
        <source>Choose a roster…</source>
        <translation>Choisir une liste…</translation>
    </message>
    <message>
        <source>Where the photos lie…</source>
        <translation>Dossier des photos…</translation>
    </message>
    <message>
        <source>How its columns are read</source>
        <translation>Comment ses colonnes sont lues</translation>
    </message>
    <message>
        <source>This roster is complete: withdraw whoever is missing from it</source>
        <translation>Cette liste est complète&#xa0;: retirer qui n’y figure pas</translation>
    </message>
    <message>
        <source>Take these people in</source>
        <translation>Reprendre ces personnes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What this file changes</source>
        <translation>Ce que ce fichier change</translation>
    </message>
</context>
<context>
    <name>RosterStep</name>
    <message>
        <source>People registered: {0}</source>
        <translation>Personnes inscrites&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Choose a roster</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>Listes (*.csv *.xlsx *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where the photos lie</source>
        <translation>Dossier des photos</translation>
    </message>
    <message>
        <source>Reading: {0} rows</source>
        <translation>Lecture&#xa0;: {0} lignes</translation>
    </message>
    <message>
        <source>Taking people in: {0} of {1}</source>
        <translation>Reprise des personnes&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Withdraw people who are inside?</source>
        <translation>Retirer des personnes qui sont à l’intérieur&#xa0;?</translation>
    </message>
    <message>
        <source>They are in a room now, and would be refused at the next door.</source>
        <translation>Elles sont dans une salle et seraient refusées à la prochaine porte.</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>{0} new, {1} changed, {2} as they were.</source>
        <translation>{0} nouvelles, {1} modifiées, {2} inchangées.</translation>
    </message>
    <message>
        <source>Photos: {0} taken in, {1} missing or unusable.</source>
        <translation>Photos&#xa0;: {0} reprises, {1} manquantes ou inutilisables.</translation>
    </message>
    <message>
        <source>Rows left out: {0}. Correct them in the file, and take it in again.</source>
        <translation>Lignes laissées de côté&#xa0;: {0}. Corrigez-les dans le fichier et reprenez-le.</translation>
    </message>
    <message>
        <source>People taken in: {0}</source>
        <translation>Personnes reprises&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Put the missing photos into the folder, and take the roster in again.</source>
        <translation>Mettez les photos manquantes dans le dossier et reprenez la liste.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Whoever was taken in by then stays.</source>
        <translation>Qui a été repris jusque-là reste.</translation>
    </message>
    <message>
        <source>Take the same file in again to go on: nobody comes twice.</source>
        <translation>Reprenez le même fichier pour continuer&#xa0;: personne ne vient deux fois.</translation>
    </message>
    <message>
        <source>Everybody who was registered before is still there.</source>
        <translation>Toutes les personnes inscrites auparavant sont toujours là.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>This is no JSON object, line and column {0}</source>
        <translation>Ce n’est pas un objet JSON, ligne et colonne {0}</translation>
    </message>
    <message>
        <source>This is no rule: it is too large, or holds no JSON</source>
        <translation>Ce n’est pas une règle&#xa0;: trop grande, ou sans JSON</translation>
    </message>
    <message>
        <source>No rule: everything else decides.</source>
        <translation>Pas de règle&#xa0;: tout le reste décide.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save everything into a folder</source>
        <translation>Tout enregistrer dans un dossier</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Saved: {0} ({1} files)</source>
        <translation>Enregistré&#xa0;: {0} ({1} fichiers)</translation>
    </message>
    <message>
        <source>Nothing of it is lost: save it elsewhere.</source>
        <translation>Rien n’est perdu&#xa0;: enregistrez ailleurs.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Does the scanner read?</source>
        <translation>Le lecteur lit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Scan this code with the USB scanner, as you would scan a badge.</source>
        <translation>Lisez ce code avec le lecteur USB, comme un badge.</translation>
    </message>
    <message>
        <source>1. Plug the scanner in.
2. Hold it a hand’s breadth before the screen, and pull its trigger.
3. What it sends is looked at here: key by key, and how it ends.</source>
        <translation>1. Branchez le lecteur.
2. Tenez-le à une largeur de main de l’écran et pressez la gâchette.
3. Ce qu’il envoie est examiné ici&#xa0;: touche par touche, et sa fin.</translation>
    </message>
    <message>
        <source>No scanner at this station</source>
        <translation>Pas de lecteur à ce poste</translation>
    </message>
    <message>
        <source>And can you hear it?</source>
        <translation>Et l’entendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Three sounds, told apart by rhythm: set the volume so that they are heard in a crowd.</source>
        <translation>Trois sons, distincts par leur rythme&#xa0;: réglez le volume pour qu’on les entende dans la foule.</translation>
    </message>
    <message>
        <source>▶ Welcome</source>
        <translation>▶ Bienvenue</translation>
    </message>
    <message>
        <source>▶ Refused</source>
        <translation>▶ Refus</translation>
    </message>
    <message>
        <source>▶ Look again</source>
        <translation>▶ À vérifier</translation>
    </message>
    <message>
        <source>A code to scan</source>
        <translation>Un code à lire</translation>
    </message>
</context>
<context>
    <name>ScannerStep</name>
    <message>
        <source>The scanner reads codes</source>
        <translation>Le lecteur lit les codes</translation>
    </message>
    <message>
        <source>Everything else works.</source>
        <translation>Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>No scanner is used here</source>
        <translation>Aucun lecteur n’est utilisé ici</translation>
    </message>
    <message>
        <source>The camera reads, or names are typed.</source>
        <translation>La caméra lit, ou l’on saisit les noms.</translation>
    </message>
    <message>
        <source>It ends with Enter.</source>
        <translation>Il termine par Entrée.</translation>
    </message>
    <message>
        <source>It ends with Tab.</source>
        <translation>Il termine par Tab.</translation>
    </message>
    <message>
        <source>It ends with a line feed.</source>
        <translation>Il termine par un saut de ligne.</translation>
    </message>
    <message>
        <source>It ends with nothing.</source>
        <translation>Il ne termine par rien.</translation>
    </message>
    <message>
        <source>Scan the setting in the scanner’s manual</source>
        <translation>Lisez le réglage dans le manuel du lecteur</translation>
    </message>
    <message>
        <source>That was another code</source>
        <translation>C’était un autre code</translation>
    </message>
    <message>
        <source>Scan the code that is shown here.</source>
        <translation>Lisez le code affiché ici.</translation>
    </message>
    <message>
        <source>Its letters arrive garbled</source>
        <translation>Ses lettres arrivent brouillées</translation>
    </message>
    <message>
        <source>keyboard country USA (English).</source>
        <translation>pays du clavier&#xa0;: États-Unis (anglais).</translation>
    </message>
    <message>
        <source>It sends more than the code: “{0}” before it, “{1}” after it</source>
        <translation>Il envoie plus que le code&#xa0;: «&#xa0;{0}&#xa0;» avant, «&#xa0;{1}&#xa0;» après</translation>
    </message>
    <message>
        <source>Take its prefix and suffix away, or set KIOSK_SCANNER_PREFIX and KIOSK_SCANNER_SUFFIX.</source>
        <translation>Supprimez son préfixe et son suffixe, ou définissez KIOSK_SCANNER_PREFIX et KIOSK_SCANNER_SUFFIX.</translation>
    </message>
    <message>
        <source>It types too slowly: up to {2} ms from key to key</source>
        <translation>Il tape trop lentement&#xa0;: jusqu’à {2} ms d’une touche à l’autre</translation>
    </message>
    <message>
        <source>Set its delay between characters to none, or set KIOSK_SCANNER_GAP to {3}.</source>
        <translation>Réglez son délai entre caractères sur zéro, ou définissez KIOSK_SCANNER_GAP à {3}.</translation>
    </message>
    <message>
        <source>It does not end a code with Enter</source>
        <translation>Il ne termine pas un code par Entrée</translation>
    </message>
    <message>
        <source>suffix Enter (CR). Or set KIOSK_SCANNER_ENDS to enter,tab,lf,pause.</source>
        <translation>suffixe Entrée (CR). Ou définissez KIOSK_SCANNER_ENDS à enter,tab,lf,pause.</translation>
    </message>
    <message>
        <source>It sent: {0}</source>
        <translation>Il a envoyé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>CapsLock is on: codes are read all the same, but turn it off before you type names.</source>
        <translation>Verr. Maj est actif&#xa0;: les codes sont lus, mais désactivez-le avant de saisir des noms.</translation>
    </message>
    <message>
        <source>This computer’s keyboard is not the scanner’s: codes are read by the places of the keys.</source>
        <translation>Le clavier de cet ordinateur n’est pas celui du lecteur&#xa0;: les codes sont lus d’après la place des touches.</translation>
    </message>
    <message>
        <source>The scanner is set to this computer’s keyboard, which is fine here and not elsewhere.</source>
        <translation>Le lecteur est réglé sur le clavier de cet ordinateur&#xa0;: bien ici, pas ailleurs.</translation>
    </message>
</context>
<context>
    <name>Scanners</name>
    <message>
        <source>Everything else works.</source>
        <translation>Tout le reste fonctionne.</translation>
    </message>
</context>
<context>
    <name>SecondScreen</name>
    <message>
        <source>No second screen: plug one in</source>
        <translation>Pas de second écran&#xa0;: branchez-en un</translation>
    </message>
</context>
<context>
    <name>SelfServiceScreen</name>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Adressez-vous au bureau d’accueil</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>Votre arrivée est enregistrée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Your badge comes out below</source>
        <translation>Votre badge sort ci-dessous</translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation>Prenez votre badge</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>You get your badge at the registration desk</source>
        <translation>Votre badge vous attend au bureau d’accueil</translation>
    </message>
    <message>
        <source>For a new badge, go to the registration desk</source>
        <translation>Pour un nouveau badge, adressez-vous au bureau d’accueil</translation>
    </message>
    <message>
        <source>Show the code again, or go to the registration desk</source>
        <translation>Présentez à nouveau le code ou adressez-vous au bureau d’accueil</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Somebody there will help you</source>
        <translation>Quelqu’un vous y aidera</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Staff: sign in to open it</source>
        <translation>Équipe&#xa0;: identifiez-vous pour ouvrir</translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation>Attendez ici, s’il vous plaît</translation>
    </message>
    <message>
        <source>Your badge comes at the registration desk</source>
        <translation>Votre badge vous sera remis au bureau d’accueil</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>This screen and its sound call our staff. If nobody comes soon, please go to the registration desk.</source>
        <translation>Cet écran et son signal sonore appellent notre équipe. Si personne ne vient bientôt, adressez-vous au bureau d’accueil.</translation>
    </message>
    <message>
        <source>This screen calls our staff. If nobody comes soon, please go to the registration desk.</source>
        <translation>Cet écran appelle notre équipe. Si personne ne vient bientôt, adressez-vous au bureau d’accueil.</translation>
    </message>
    <message>
        <source>Staff: {0}. A badge that comes out later goes to the registration desk.</source>
        <translation>Équipe&#xa0;: {0}. Un badge qui sort plus tard va au bureau d’accueil.</translation>
    </message>
    <message>
        <source>Show your code to the camera</source>
        <translation>Présentez votre code à la caméra</translation>
    </message>
    <message>
        <source>Hold it upright, a hand’s length before the lens</source>
        <translation>Tenez-le droit, à une longueur de main de l’objectif</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>Est-ce vous&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, print my badge</source>
        <translation>Oui, imprimer mon badge</translation>
    </message>
    <message>
        <source>No, this is not me</source>
        <translation>Non, ce n’est pas moi</translation>
    </message>
    <message>
        <source>Your badge as it will print</source>
        <translation>Votre badge tel qu’il s’imprimera</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>I need no help any more</source>
        <translation>Je n’ai plus besoin d’aide</translation>
    </message>
</context>
<context>
    <name>SerialScanner</name>
    <message>
        <source>Serial ports can&apos;t be read here</source>
        <translation>Les ports série ne peuvent pas être lus ici</translation>
    </message>
    <message>
        <source>install PySide6-Addons, then start again</source>
        <translation>installez PySide6-Addons, puis redémarrez</translation>
    </message>
    <message>
        <source>The scanner at {0} may not be used</source>
        <translation>Le lecteur sur {0} n’est pas accessible</translation>
    </message>
    <message>
        <source>close other programs that use it; on Linux, add this user to the group dialout</source>
        <translation>fermez les autres programmes qui l’utilisent&#xa0;; sous Linux, ajoutez cet utilisateur au groupe dialout</translation>
    </message>
    <message>
        <source>The scanner at {0} is not there</source>
        <translation>Le lecteur sur {0} est absent</translation>
    </message>
    <message>
        <source>plug it in; it works again by itself</source>
        <translation>branchez-le&#xa0;; il refonctionne de lui-même</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Times are local: {0}</source>
        <translation>Heures locales&#xa0;: {0}</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>There is no session yet</source>
        <translation>Il n’y a pas encore de séance</translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>circle with a tick</source>
        <translation>cercle avec une coche</translation>
    </message>
    <message>
        <source>octagon with a cross</source>
        <translation>octogone avec une croix</translation>
    </message>
    <message>
        <source>triangle with a bar</source>
        <translation>triangle avec une barre</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Operator</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Choisissez votre nom</translation>
    </message>
    <message>
        <source>Then give your PIN</source>
        <translation>Puis donnez votre code PIN</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>L’équipe de ce poste</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Autre personne</translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Let in: a short note, a long one</source>
        <translation>Entrée&#xa0;: une note brève, une longue</translation>
    </message>
    <message>
        <source>Refused: one long buzz</source>
        <translation>Refus&#xa0;: un long bourdonnement</translation>
    </message>
    <message>
        <source>Attention: three short knocks</source>
        <translation>Attention&#xa0;: trois coups brefs</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play ({0})</source>
        <translation>Écouter ({0})</translation>
    </message>
    <message>
        <source>Volume of this program</source>
        <translation>Volume de ce programme</translation>
    </message>
    <message>
        <source>Less loud</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No loudspeaker: verdicts are shown only. Plug one in, and it is heard at once.</source>
        <translation>Pas de haut-parleur&#xa0;: les réponses s’affichent seulement. Branchez-en un&#xa0;: on l’entend aussitôt.</translation>
    </message>
    <message>
        <source>The sounds are turned off: verdicts are shown only.</source>
        <translation>Les sons sont coupés&#xa0;: les réponses s’affichent seulement.</translation>
    </message>
    <message>
        <source>Can you tell them apart where you stand? The machine’s own volume counts too.</source>
        <translation>Les distinguez-vous de votre place&#xa0;? Le volume de la machine compte aussi.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Organizer: sets everything up</source>
        <translation>Organisation&#xa0;: configure tout</translation>
    </message>
    <message>
        <source>Supervisor: may override a door</source>
        <translation>Responsable&#xa0;: peut déroger à une porte</translation>
    </message>
    <message>
        <source>Operator: checks in, prints</source>
        <translation>Équipe&#xa0;: enregistre, imprime</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>▲ Nobody is named yet: whoever sits here may override a door, hold people and register walk-ins. Begin with an organizer.</source>
        <translation>▲ Personne n’est encore désigné&#xa0;: quiconque s’assoit ici peut déroger, bloquer des personnes et en inscrire. Commencez par l’organisation.</translation>
    </message>
    <message>
        <source>▲ Name a second organizer: if the only one’s PIN is lost, nobody can change the staff.</source>
        <translation>▲ Désignez une deuxième personne de l’organisation&#xa0;: si le seul code PIN se perd, plus personne ne peut changer l’équipe.</translation>
    </message>
    <message>
        <source>▲ Name a supervisor: without one only an organizer can override or register walk-ins.</source>
        <translation>▲ Désignez une personne responsable&#xa0;: sinon seule l’organisation peut déroger ou inscrire sur place.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Qui travaille ici&#xa0;?</translation>
    </message>
    <message>
        <source>Each signs in with a PIN of 6 to 12 digits, and the journal says who did what. You may skip this: then everybody may do everything.</source>
        <translation>Chacun s’identifie avec un code PIN de 6 à 12 chiffres, et le journal dit qui a fait quoi. Vous pouvez passer cette étape&#xa0;: chacun peut alors tout faire.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Name (never leaves this station)</source>
        <translation>Nom (ne quitte jamais ce poste)</translation>
    </message>
    <message>
        <source>Id: initials or a number</source>
        <translation>Identifiant&#xa0;: initiales ou numéro</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Code PIN, de nouveau</translation>
    </message>
    <message>
        <source>PIN: 6 to 12 digits. No run like 123456, no digit or pattern again and again like 121212, and not the id.</source>
        <translation>Code PIN&#xa0;: 6 à 12 chiffres. Pas de suite comme 123456, pas de chiffre ni de motif répété comme 121212, et pas l’identifiant.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Retirer la personne choisie</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>L’équipe de ce poste</translation>
    </message>
</context>
<context>
    <name>StaffStep</name>
    <message>
        <source>The two PINs differ</source>
        <translation>Les deux codes PIN diffèrent</translation>
    </message>
    <message>
        <source>The PIN is missing</source>
        <translation>Il manque le code PIN</translation>
    </message>
    <message>
        <source>Nobody was added yet.</source>
        <translation>Personne n’a encore été ajouté.</translation>
    </message>
    <message>
        <source>Type the same PIN twice.</source>
        <translation>Saisissez deux fois le même code PIN.</translation>
    </message>
    <message>
        <source>This PIN can’t be taken</source>
        <translation>Ce code PIN n’est pas accepté</translation>
    </message>
    <message>
        <source>{0} works here now</source>
        <translation>{0} travaille désormais ici</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>Retirer {0}&#xa0;?</translation>
    </message>
    <message>
        <source>The journal keeps what they did, and nobody else gets their id.</source>
        <translation>Le journal garde ce qui a été fait, et l’identifiant n’est donné à personne d’autre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{0} works here no longer</source>
        <translation>{0} ne travaille plus ici</translation>
    </message>
    <message>
        <source>Nobody was added or removed.</source>
        <translation>Personne n’a été ajouté ni retiré.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>{0}, {1} · chosen by hand</source>
        <translation>{0}, {1} · choisie à la main</translation>
    </message>
    <message>
        <source>Now {0} until {1}</source>
        <translation>Maintenant {0} jusqu’à {1}</translation>
    </message>
    <message>
        <source>Next {0}, doors {1}</source>
        <translation>Ensuite {0}, portes {1}</translation>
    </message>
    <message>
        <source>{0} is over</source>
        <translation>{0} est terminée</translation>
    </message>
    <message>
        <source>nothing after it</source>
        <translation>rien ensuite</translation>
    </message>
    <message>
        <source>{0} takes over after this answer</source>
        <translation>{0} prend le relais après cette réponse</translation>
    </message>
    <message>
        <source>In {1} min: {0}</source>
        <translation>Dans {1} min&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>StoppedPage</name>
    <message>
        <source>Out of order</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Adressez-vous au bureau d’accueil</translation>
    </message>
    <message>
        <source>Staff: this window ended by itself several times. Nothing recorded is lost. It tries again in two minutes; else restart this machine. The reason stands in {0}.</source>
        <translation>Équipe&#xa0;: cette fenêtre s’est arrêtée plusieurs fois d’elle-même. Rien d’enregistré n’est perdu. Elle réessaie dans deux minutes&#xa0;; sinon, redémarrez cette machine. Le motif se trouve dans {0}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayez</translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
    <message>
        <source>Another delegate instead of {0}</source>
        <translation>Autre délégué à la place de {0}</translation>
    </message>
    <message>
        <source>Ends at once, for {0}</source>
        <translation>Cesse aussitôt, pour {0}</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Keep the invitations: {0}</source>
        <translation>Garder les invitations&#xa0;: {0}</translation>
    </message>
    <message>
        <source>What {0} attended stays theirs.</source>
        <translation>Les présences de {0} restent les siennes.</translation>
    </message>
    <message>
        <source>Substitute, check in and print</source>
        <translation>Remplacer, enregistrer et imprimer</translation>
    </message>
    <message>
        <source>Only substitute</source>
        <translation>Remplacer seulement</translation>
    </message>
    <message>
        <source>Invitations are kept: {0}</source>
        <translation>Les invitations sont gardées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>badge no. {0}</source>
        <translation>badge n° {0}</translation>
    </message>
    <message>
        <source>invitations, unless they are kept</source>
        <translation>invitations, sauf si elles sont gardées</translation>
    </message>
    <message>
        <source>all codes</source>
        <translation>tous les codes</translation>
    </message>
    <message>
        <source>the check-in</source>
        <translation>l’arrivée enregistrée</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Texts of the column</source>
        <translation>Textes de la colonne</translation>
    </message>
    <message>
        <source>Move the text up</source>
        <translation>Monter le texte</translation>
    </message>
    <message>
        <source>Move the text down</source>
        <translation>Descendre le texte</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <translation>Retirer le texte</translation>
    </message>
    <message>
        <source>+ Field</source>
        <translation>+ Champ</translation>
    </message>
    <message>
        <source>Add a field to the column</source>
        <translation>Ajouter un champ à la colonne</translation>
    </message>
    <message>
        <source>+ Words</source>
        <translation>+ Texte</translation>
    </message>
    <message>
        <source>Add words to the column</source>
        <translation>Ajouter du texte à la colonne</translation>
    </message>
</context>
<context>
    <name>TiersPage</name>
    <message>
        <source>Named in {0}</source>
        <translation>Nommée dans {0}</translation>
    </message>
    <message>
        <source>No session names it; those for every tier admit it</source>
        <translation>Aucune séance ne la nomme&#xa0;; celles ouvertes à toute catégorie l’admettent</translation>
    </message>
    <message>
        <source>Contrast of the words on it: {0} : 1</source>
        <translation>Contraste du texte sur cette couleur&#xa0;: {0}&#xa0;: 1</translation>
    </message>
    <message>
        <source>Make it darker or lighter, to be read from afar</source>
        <translation>Rendez-la plus foncée ou plus claire pour être lue de loin</translation>
    </message>
    <message>
        <source>Sessions that name it: {0}</source>
        <translation>Séances qui la nomment&#xa0;: {0}</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Ajouter une catégorie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the tier</source>
        <translation>Supprimer la catégorie</translation>
    </message>
    <message>
        <source>There is no tier yet</source>
        <translation>Il n’y a pas encore de catégorie</translation>
    </message>
</context>
<context>
    <name>UseEvent</name>
    <message>
        <source>It takes away what people already used: {0}.</source>
        <translation>Cela retire ce que des personnes ont déjà utilisé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Every decision of this station is made by it from now on. Close its other windows and open them again.</source>
        <translation>Toutes les décisions de ce poste suivront désormais cet événement. Fermez ses autres fenêtres et rouvrez-les.</translation>
    </message>
    <message>
        <source>Take that away?</source>
        <translation>Retirer cela&#xa0;?</translation>
    </message>
    <message>
        <source>Use this event?</source>
        <translation>Utiliser cet événement&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Station {0} works by this event from now on</source>
        <translation>Le poste {0} suit désormais cet événement</translation>
    </message>
</context>
<context>
    <name>UseLayout</name>
    <message>
        <source>Every badge of this station is printed so from now on, by open windows too.</source>
        <translation>Tous les badges de ce poste seront désormais imprimés ainsi, y compris par les fenêtres déjà ouvertes.</translation>
    </message>
    <message>
        <source>Print badges by this layout?</source>
        <translation>Imprimer les badges selon ce modèle&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Badges of this station look like “{0}” from now on</source>
        <translation>Les badges de ce poste suivent désormais «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Who does this?</source>
        <translation>Qui fait cela&#xa0;?</translation>
    </message>
    <message>
        <source>This station knows its staff: this needs an organizer’s PIN.</source>
        <translation>Ce poste connaît son équipe&#xa0;: il faut le code PIN d’une personne de l’organisation.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>A supervisor’s PIN, for this once</source>
        <translation>Code PIN d’une personne responsable, pour cette fois</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Walk-in: register somebody new</source>
        <translation>Sur place&#xa0;: inscrire une nouvelle personne</translation>
    </message>
    <message>
        <source>Already registered?</source>
        <translation>Déjà inscrit&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody is registered under a name like this.</source>
        <translation>Personne n’est inscrit sous un nom semblable.</translation>
    </message>
    <message>
        <source>Whoever is registered under a name like it appears here.</source>
        <translation>Les personnes inscrites sous un nom semblable apparaissent ici.</translation>
    </message>
    <message>
        <source>This name is registered</source>
        <translation>Ce nom est inscrit</translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>Inscrire seulement</translation>
    </message>
    <message>
        <source>Somebody else: register, check in and print</source>
        <translation>Une autre personne&#xa0;: inscrire, enregistrer et imprimer</translation>
    </message>
    <message>
        <source>Register, check in and print</source>
        <translation>Inscrire, enregistrer et imprimer</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
</TS>
