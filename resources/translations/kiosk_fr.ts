<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AtDesk</name>
    <message>
        <source>Badge no. {0} stops working at every door as soon as the new one is printed.</source>
        <translation>Le badge n° {0} ne sera plus accepté à aucune porte dès que le nouveau sera imprimé.</translation>
    </message>
    <message>
        <source>Print a new badge?</source>
        <translation>Imprimer un nouveau badge ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The check-in is recorded; only the badge is missing.</source>
        <translation>L’arrivée est enregistrée ; il ne manque que le badge.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Sign in, and try again.</source>
        <translation>Rien n’a été enregistré. Identifiez-vous et réessayez.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Searching still works; the rest can be tried again.</source>
        <translation>Rien n’a été enregistré. La recherche fonctionne ; le reste peut être réessayé.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
</context>
<context>
    <name>AtDoor</name>
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
        <translation>Fermer la salle ?</translation>
    </message>
    <message>
        <source>Open the room again?</source>
        <translation>Rouvrir la salle ?</translation>
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
        <source>Scanning goes on.</source>
        <translation>La lecture des codes continue.</translation>
    </message>
    <message>
        <source>WAY OUT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>ROOM CLOSED</source>
        <translation>SALLE FERMÉE</translation>
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
    <name>Card</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
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
        <source>Invited to</source>
        <translation>Invitations</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>The badge is on its way</source>
        <translation>Le badge arrive</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>Deux codes visibles : n’en montrez qu’un</translation>
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
        <source>Show a code to the camera, or type a name</source>
        <translation>Présentez un code à la caméra, ou tapez un nom</translation>
    </message>
    <message>
        <source>Nobody was recognised. Search by name (F2)</source>
        <translation>Personne n’a été reconnu. Cherchez par nom (F2)</translation>
    </message>
    <message>
        <source>Nobody of that name. Try fewer letters.</source>
        <translation>Personne de ce nom. Essayez avec moins de lettres.</translation>
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
        <source>exit mode</source>
        <translation>mode sortie</translation>
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
        <translation>Deux codes visibles : n’en montrez qu’un</translation>
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
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>À l’intérieur</translation>
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
        <source>Not recorded</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>Nobody was let in. The next scan tries again.</source>
        <translation>Personne n’est entré. Le prochain code réessaie.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
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
        <translation>En service : {0}</translation>
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
    <name>Frame</name>
    <message>
        <source>No camera</source>
        <translation>Aucune caméra</translation>
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
        <translation>{0} a été branchée : choisissez-la avec F10.</translation>
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
        <translation>Fermez ce programme : l’image revient d’elle-même. Le reste fonctionne.</translation>
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
    <name>Scanners</name>
    <message>
        <source>Everything else works.</source>
        <translation>Tout le reste fonctionne.</translation>
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
        <translation>fermez les autres programmes qui l’utilisent ; sous Linux, ajoutez cet utilisateur au groupe dialout</translation>
    </message>
    <message>
        <source>The scanner at {0} is not there</source>
        <translation>Le lecteur sur {0} est absent</translation>
    </message>
    <message>
        <source>plug it in; it works again by itself</source>
        <translation>branchez-le ; il refonctionne de lui-même</translation>
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
    <name>Vouching</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
