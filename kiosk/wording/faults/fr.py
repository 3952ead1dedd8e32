"""What somebody at a window may meet, in French."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.errors import FaultCode
from kiosk.wording.fault_words import FaultWords

OTHER = FaultWords("Quelque chose n’a pas pu être fait", "Montrer ceci à la personne responsable")
WORDS: Mapping[FaultCode, FaultWords] = {
    FaultCode.BADGE_CHANGED: FaultWords("Les données de cette personne ont changé entre-temps", "Revoir la fiche, puis imprimer"),
    FaultCode.BADGE_DEAD: FaultWords(
        "Badge de {badge}\u00a0: toutes les portes le refuseraient", "En imprimer un nouveau depuis la fiche de la personne"
    ),
    FaultCode.BADGE_ELSEWHERE: FaultWords(
        "Un autre bureau a émis ce badge au même moment", "Revoir la fiche, puis imprimer s’il le faut"
    ),
    FaultCode.BADGE_GIVEN_UP: FaultWords(
        "Badge de {badge}\u00a0: il a été abandonné", "En imprimer un nouveau depuis la fiche de la personne"
    ),
    FaultCode.BADGE_IN_DOUBT: FaultWords(
        "Badge de {badge}\u00a0: il est peut-être sorti", "Regarder l’imprimante, puis indiquer s’il est sorti"
    ),
    FaultCode.BADGE_PRINTED: FaultWords(
        "Badge de {badge}\u00a0: il est déjà imprimé", "Le réimprimer depuis la fiche de la personne"
    ),
    FaultCode.BADGE_PRINTING: FaultWords("Badge de {badge}\u00a0: il s’imprime et peut encore sortir", "Attendre l’imprimante"),
    FaultCode.BADGE_SETTLED: FaultWords("Badge de {badge}\u00a0: quelqu’un a déjà répondu", "Plus rien à indiquer"),
    FaultCode.BADGE_SUPERSEDED: FaultWords("Badge de {badge}\u00a0: la personne en a un plus récent", "Imprimer le plus récent"),
    FaultCode.BADGE_UNPRINTABLE: FaultWords(
        "Ce badge ne peut pas être imprimé tel quel", "Corriger ce qui y figure (F4) ou choisir un autre modèle"
    ),
    FaultCode.CLOCK_WRONG: FaultWords(
        "L’horloge de cette machine indique l’année {year}", "Mettre l’horloge à l’heure, puis recommencer"
    ),
    FaultCode.CODE_TAKEN: FaultWords(
        "Ce code est déjà celui d’une autre personne ({registration})", "Donner à chaque personne un code propre"
    ),
    FaultCode.DATABASE_CLOSED: FaultWords(
        "La base de données du poste ne s’ouvre pas", "Demander de l’aide\u00a0: son dossier doit exister et être modifiable"
    ),
    FaultCode.DATABASE_DAMAGED: FaultWords(
        "La base de données du poste est endommagée",
        "Passer à un autre poste\u00a0; demander de l’aide pour restaurer la sauvegarde",
    ),
    FaultCode.DATABASE_LOCKED: FaultWords(
        "Un autre programme occupe les données du poste", "Fermer l’autre fenêtre ou commande, puis recommencer"
    ),
    FaultCode.DATABASE_NEWER: FaultWords(
        "Ce poste a été créé par une version plus récente de Lanyard", "Mettre Lanyard à jour sur cette machine"
    ),
    FaultCode.DATABASE_READ_ONLY: FaultWords(
        "Les données du poste sont en lecture seule", "Rendre son dossier modifiable pour cet utilisateur, puis recommencer"
    ),
    FaultCode.DISK_FULL: FaultWords("Le disque est plein", "Libérer de la place, puis recommencer"),
    FaultCode.DISK_SILENT: FaultWords(
        "Le disque ne répond pas", "Vérifier le disque, puis recommencer\u00a0; sinon, passer à un autre poste"
    ),
    FaultCode.FILE_GONE: FaultWords("Il n’y a pas de fichier {file}", "Choisir un fichier qui existe"),
    FaultCode.FILE_EMPTY: FaultWords("{file} est vide", "Choisir un autre fichier ou l’exporter de nouveau"),
    FaultCode.FILE_UNREADABLE: FaultWords(
        "{file} ne peut pas être lu", "Vérifier ses droits d’accès ou choisir un autre fichier"
    ),
    FaultCode.FILE_TOO_LARGE: FaultWords("{file} dépasse les {limit} Mio qui sont lus", "Le réduire ou choisir un autre fichier"),
    FaultCode.FILE_NOT_UTF8: FaultWords(
        "{file} n’est pas un texte en UTF-8", "L’enregistrer en UTF-8 (dans Excel\u00a0: CSV UTF-8)"
    ),
    FaultCode.FILE_NOT_TOML: FaultWords("{file} n’est pas du TOML ({detail})", "Corriger cet endroit, puis rouvrir le fichier"),
    FaultCode.ROSTER_NEITHER: FaultWords("{file} n’est ni CSV ni XLSX", "Exporter la liste en CSV UTF-8 ou en XLSX"),
    FaultCode.WORKBOOK_DAMAGED: FaultWords(
        "{file} n’est pas un classeur XLSX, ou il est endommagé", "L’ouvrir dans un tableur et l’enregistrer de nouveau"
    ),
    FaultCode.QUOTE_OPEN: FaultWords(
        "{file}, ligne {row}\u00a0: des guillemets ouverts ne sont jamais refermés",
        "Les refermer ou les supprimer, puis rouvrir le fichier",
    ),
    FaultCode.NO_ROWS: FaultWords(
        "{file} ne contient aucune ligne", "Choisir un fichier dont la première ligne nomme les colonnes"
    ),
    FaultCode.FILE_NOT_WRITTEN: FaultWords(
        "Impossible d’écrire {file}", "Choisir un dossier qui existe, modifiable et avec de la place"
    ),
    FaultCode.HELD: FaultWords(
        "{registration} est sous blocage de sécurité", "Demander d’abord à la personne responsable de le lever"
    ),
    FaultCode.HUB_UNREACHABLE: FaultWords(
        "Le serveur central est injoignable ({hub})", "Continuer\u00a0: tout est gardé ici et sera envoyé plus tard"
    ),
    FaultCode.ID_TAKEN: FaultWords(
        "Quelqu’un a déjà l’identifiant {registration}", "Omettre l’identifiant ou en donner un autre"
    ),
    FaultCode.JOB_GONE: FaultWords("Ce badge n’est plus dans la liste des impressions", "Revoir la liste"),
    FaultCode.KEY_DAMAGED: FaultWords(
        "Le fichier de la clé du poste est endommagé ou illisible", "Demander de l’aide pour le restaurer d’une sauvegarde"
    ),
    FaultCode.KEY_WRONG: FaultWords("Cette clé n’ouvre pas les données du poste", "Démarrer avec la phrase secrète d’origine"),
    FaultCode.KEYRING_SHUT: FaultWords(
        "Le trousseau du système ne donne pas la clé du poste",
        "Déverrouiller le trousseau ou ouvrir la session du même utilisateur",
    ),
    FaultCode.LAYOUT_UNKNOWN: FaultWords(
        "Aucun modèle de badge «\u00a0{layout}\u00a0»", "Choisir un autre modèle ou un fichier de modèle"
    ),
    FaultCode.LAYOUT_UNREADABLE: FaultWords(
        "Le modèle de badge {layout} contient une erreur", "Corriger le fichier dans l’éditeur ou en choisir un autre"
    ),
    FaultCode.NAME_MISSING: FaultWords("Il manque un nom", "Donner un prénom et un nom, ou le nom du badge"),
    FaultCode.NEEDS_OPERATOR: FaultWords("Il faut être identifié pour cela", "S’identifier, puis recommencer"),
    FaultCode.NEEDS_ORGANIZER: FaultWords(
        "Réservé à une personne de l’organisation", "Demander à l’organisation de s’identifier"
    ),
    FaultCode.NEEDS_SUPERVISOR: FaultWords(
        "Réservé à une personne responsable", "Demander à la personne responsable de s’identifier"
    ),
    FaultCode.NO_PRINTER: FaultWords(
        "Aucune imprimante n’est choisie pour ce poste", "Demander à l’organisation d’en choisir une"
    ),
    FaultCode.NO_STATION: FaultWords("Aucun poste n’est configuré dans {folder}", "Le configurer d’abord avec l’assistant"),
    FaultCode.NOT_WITHDRAWN: FaultWords("Cette inscription n’est pas retirée", "Rien n’a été changé"),
    FaultCode.NOTHING_CHANGED: FaultWords("C’est déjà le cas", "Rien n’a été changé"),
    FaultCode.NOTHING_TO_UNDO: FaultWords("Il n’y a rien à annuler", "Seule la dernière action de ce poste peut être annulée"),
    FaultCode.PASSPHRASE_NEEDED: FaultWords(
        "Ce poste est verrouillé par une phrase secrète", "Le redémarrer avec sa phrase secrète"
    ),
    FaultCode.PASSPHRASE_WRONG: FaultWords("La phrase secrète est fausse", "Redémarrer avec la phrase secrète d’origine"),
    FaultCode.PERSON_UNKNOWN: FaultWords("Personne n’a l’identifiant {registration}", "Chercher la personne par son nom"),
    FaultCode.PRINTER_ADDRESS: FaultWords(
        "{address} n’est pas une adresse d’imprimante", "Demander à l’organisation de la corriger"
    ),
    FaultCode.PRINTER_FOLDER: FaultWords(
        "Le dossier d’impression {folder} est inutilisable", "Vérifier qu’il existe, est modifiable et a de la place"
    ),
    FaultCode.PRINTED_SINCE: FaultWords(
        "La dernière action était l’impression du badge {serial} de {registration}",
        "Déclarer ce badge perdu, ou annuler depuis la fiche de la personne",
    ),
    FaultCode.REASON_MISSING: FaultWords("Il manque un motif", "Dire pourquoi en quelques mots"),
    FaultCode.RECORD_UNREADABLE: FaultWords(
        "Un enregistrement du poste est illisible",
        "Passer à un autre poste\u00a0; demander de l’aide pour restaurer la sauvegarde",
    ),
    FaultCode.ROOM_AS_IT_IS: FaultWords("La salle de {session} est déjà ainsi", "Rien n’a été changé"),
    FaultCode.ROSTER_WITHDREW: FaultWords(
        "La liste des organisateurs a retiré cette inscription",
        "Demander à l’organisation d’importer une liste où elle est validée",
    ),
    FaultCode.SEEN_ALREADY: FaultWords(
        "Cette personne a un badge ou a déjà été vue", "Voir avec la personne responsable\u00a0: l’inscription peut être retirée"
    ),
    FaultCode.SESSION_UNKNOWN: FaultWords("L’événement n’a pas de séance {session}", "Choisir une des séances de l’événement"),
    FaultCode.SETUP_UNFINISHED: FaultWords(
        "La configuration de ce poste n’a pas été terminée", "La recommencer avec l’assistant"
    ),
    FaultCode.STILL_INSIDE: FaultWords(
        "{registration} est encore à l’intérieur\u00a0: {sessions}", "Veiller d’abord à sa sortie, avec lecture du code"
    ),
    FaultCode.WITHDRAWN: FaultWords(
        "{registration} est retiré", "Demander d’abord à la personne responsable de rétablir l’inscription"
    ),
}
