"""What the core says to organizers, in French. A colon and a semicolon stand after a no-break space."""

from __future__ import annotations

from kiosk.wording.codes import Amiss, Flawed, Found, Table, Why
from kiosk.wording.sentences.doubts import fr as doubts
from kiosk.wording.sentences.parts import fr as parts

_NBSP = "\u00a0"


def _set(texts: Table) -> Table:
    """Set the spaces as French type does."""
    french = {
        " :": f"{_NBSP}:",
        " ;": f"{_NBSP};",
        " ?": f"{_NBSP}?",
        "« ": f"«{_NBSP}",
        " »": f"{_NBSP}»",
    }
    found = {}
    for code, text in texts.items():
        for plain, typeset in french.items():
            text = text.replace(plain, typeset)  # noqa: PLW2901  (one after another)
        found[code] = text
    return found


_FINDINGS: Table = {
    Found.ROSTER_EMPTY: "la liste est vide, aucune porte n’a donc pu être essayée : importer une liste",
    Found.EVERYBODY: "toutes les personnes de la liste peuvent entrer à {session}, malgré admit.tiers : "
    "le retirer ou le corriger",
    Found.NOBODY: "personne de la liste ne peut entrer à {session} ({reasons}) : {mend}",
    Found.NOBODY_TIER: "corriger admit.tiers, ou les catégories de la liste",
    Found.NOBODY_INVITED: 'inscrire {quoted} dans la colonne invited de la liste, ou écrire admit.invitation = "or"',
    Found.NOBODY_RULE: "corriger admit.rule, ou la supprimer",
    Found.NOBODY_FULL: "augmenter admit.capacity, qui vaut 0",
    Found.NOBODY_VALID: "corriger valid_from et valid_until dans la liste",
    Found.NOBODY_OTHER: "corriger la liste",
    Found.SEATS_NONE: "admit.capacity de {session} vaut 0, toute personne y est donc de trop : l’augmenter ou le retirer",
    Found.SEATS_STRICT: "personnes admises à {session} : {count}, pour {seats} places (admit.capacity) : "
    "une fois {seats} à l’intérieur, la porte répond « complet »",
    Found.SEATS_SOFT: "personnes admises à {session} : {count}, pour {seats} places (admit.capacity) : "
    "la porte les laisse entrer avec un avertissement",
    Found.ROOM: "{one} et {other} sont dans la même salle ({room}) et se chevauchent "
    "(de {from} à {to}, et de {other_from} à {other_to}) : changer la salle ou l’heure de l’une",
    Found.ROOM_DOORS: "{one} et {other} sont dans la même salle ({room}), et les portes de {other} ouvrent à {clock}, "
    "avant la fin de {one} : réduire admit.opens_minutes_before si ce n’est pas voulu",
    Found.TIER_UNUSED: "personne de la liste n’a la catégorie {tier} : corriger la liste, ou retirer la catégorie",
    Found.TIER_CLOSED: "la catégorie {tier} n’ouvre aucune séance : ajouter {quoted} à admit.tiers là où il le faut",
    Found.TIER_UNKNOWN: "{registration} a la catégorie {tier}, absente du fichier d’événement : "
    "l’ajouter à [[tiers]], ou corriger la liste",
    Found.RULE: "la règle admit.rule de {session} pose problème ({problem}) : corriger la règle, ou la supprimer",
    Found.VALIDITY: "{registration} n’est valable à aucune séance qui l’admettrait : {why}",
    Found.NO_SESSION: "{registration} ne peut entrer à aucune séance : {why}",
    Found.NO_SESSION_TIERS: "{registration} (catégorie {tier}) ne peut entrer à aucune séance ({reasons}) : "
    "ajouter sa catégorie à admit.tiers, ou inviter cette personne",
    Found.CANCELLED: "inscriptions annulées, sans accès à aucune séance : {count} ({ids})",
    Found.INVITED_NOWHERE: "{registration} est sur invitation à {session}, absente du fichier d’événement : "
    "corriger invited, ou ajouter la séance",
    Found.INVITED_REFUSED: "{registration} a une invitation à {session} sans y être admis : {why}",
    Found.INVITED_TWICE: "{registration} a une invitation à {one} et à {other}, qui se chevauchent : retirer l’une d’invited",
    Found.INVITED_IN_VAIN: 'invitations sans effet à {session}, dont admit.invitation vaut "none" : {count} ({ids}) : '
    'écrire admit.invitation = "or", ou les retirer',
    Found.CODE_SHARED: "{ids} ont le même code, auquel chaque porte répond « {ambiguous} » : donner à chaque personne son code",
    Found.CODE_MISSING: "personnes sans code, à chercher par le nom tant qu’aucun badge n’est imprimé : {count} ({ids})",
    Found.DUPLICATE: "{ids} ont le même nom et la même organisation, sans doute une personne inscrite deux fois : "
    "n’en garder qu’une, ou les distinguer",
    Found.DUPLICATES: "{ids} ont le même nom et la même organisation, sans doute une personne inscrite plusieurs fois : "
    "n’en garder qu’une, ou les distinguer",
    Found.PHOTO_MISSING: "{registration} n’a pas de photo, car {photo} manquait ou était inutilisable : "
    "la mettre à côté de la liste et importer de nouveau",
    Found.PHOTO_SHARED: "{ids} ont la même photo ({photo}) : donner à chaque personne la sienne",
    Found.PHOTO_NO_FACE: "la photo de {registration} ({photo}) ne montre aucun visage reconnu : "
    "regarder son badge imprimé, ou donner une autre photo",
    Found.PHOTO_FACES: "la photo de {registration} ({photo}) montre {faces} visages à peu près aussi grands : "
    "regarder son badge imprimé, ou donner une autre photo",
    Found.PHOTO_NONE: "personnes sans photo, alors que leur badge en prévoit une : {count} ({ids})",
    Found.LOST: "personnes qui ont perdu l’accès à {session} : {count} : {ids} ({reasons})",
    Found.GAINED: "personnes qui ont obtenu l’accès à {session} : {count} : {ids} (avant : {reasons})",
    Found.PEOPLE_CAME: "personnes ajoutées à la liste depuis le dernier essai : {number} ({ids})",
    Found.PEOPLE_LEFT: "personnes retirées de la liste depuis le dernier essai : {number} ({ids})",
    Found.SESSIONS_ADDED: "séances ajoutées depuis le dernier essai : {number} ({ids})",
    Found.SESSIONS_GONE: "séances retirées depuis le dernier essai : {number} ({ids})",
    Found.BADGE: "badge de {registration} ({name}) : {problem}",
    Found.BADGE_NAMELESS: "badge de {registration} (sans nom) : {problem}",
    Found.BADGE_BROKEN: "badge de {registration} : {fault}",
    Found.BADGES_BROKEN: "badges concernés : {number} ({ids}) : {fault}",
}
_WHY: Table = {
    Why.CANCELLED: "la liste donne l’inscription pour annulée : si ce n’est pas voulu, écrire approved dans status",
    Why.WITHDRAWN: "l’inscription a été retirée au bureau d’accueil : si ce n’est pas voulu, l’y rétablir",
    Why.HELD: "un blocage de sécurité a été posé au bureau d’accueil : si ce n’est pas voulu, l’y lever",
    Why.BLOCKED: "la liste indique un blocage de sécurité : si ce n’est pas voulu, écrire no dans blocked",
    Why.STATUS: "la liste indique status = {status} : écrire approved une fois l’inscription en règle",
    Why.VALID_FROM: "valid_from est fixé au {limit}, après {moment} : l’avancer",
    Why.VALID_UNTIL: "valid_until est fixé au {limit}, avant {moment} : le reculer",
    Why.TIER: "la catégorie {tier} n’est pas dans admit.tiers de {session} ({tiers}) : l’y ajouter",
    Why.TIER_OR_INVITED: "la catégorie {tier} n’est pas dans admit.tiers de {session} ({tiers}), et il n’y a pas d’invitation : "
    "ajouter {session} à invited de {registration}, ou la catégorie à admit.tiers",
    Why.NOT_INVITED: "admit.invitation de {session} vaut {mode}, et {registration} n’a pas d’invitation : "
    "ajouter {session} à invited de {registration}",
    Why.RULE: "la règle de {session} s’y oppose ({rule}) : corriger admit.rule, ou la supprimer",
    Why.SEATS: "{session} n’a que {seats} places : augmenter admit.capacity",
    Why.OTHER: "{reason} ({detail})",
    Why.STAFF_NOBODY: "l’équipe n’est pas connue : quiconque est assis ici peut passer outre, bloquer et inscrire : "
    "la nommer à l’étape « Équipe »",
    Why.STAFF_ONE_ORGANIZER: "il n’y a qu’un compte d’organisation : si ce PIN se perd, personne ne peut plus changer l’équipe ; "
    "en ajouter un second",
    Why.STAFF_NO_SUPERVISOR: "il n’y a pas de personne responsable : seule l’organisation peut passer outre "
    "ou inscrire sur place ; nommer une personne responsable",
    Why.BADGE_NAMELESS: "{field} : rien n’en est imprimable ; écrire un display_name imprimable, "
    "ou le laisser vide si le prénom et le nom le sont",
    Why.BADGE_UNCOVERED: "{field} : caractères impossibles à imprimer ({characters}) ; les corriger dans la liste, "
    "ou imprimer le badge sans eux",
    Why.BADGE_UNCOVERED_LAYOUT: "{field} : caractères impossibles à imprimer ({characters}) ; les corriger dans le modèle",
    Why.BADGE_TOO_LONG: "{field} : trop long pour sa place sur le badge ; l’abréger dans la liste, ou imprimer le badge coupé",
    Why.BADGE_TOO_LONG_LAYOUT: "{field} : trop longs pour leur place sur le badge ; les abréger dans le modèle, "
    "ou agrandir leur cadre",
    Why.BADGE_SMALL: "{field} : imprimé plus petit que le modèle ne le veut, pour tenir ; regarder un badge imprimé",
    Why.BADGE_BROKEN_WORD: "{field} : un long mot est coupé sur deux lignes ; regarder un badge imprimé",
    Why.BADGE_WORDS: "textes du cadre {box}",
    Why.FAULT: "{what} : {mend}",
    Why.FAULT_OTHER: "impossible de le dessiner ({detail})",
}
_ROSTER: Table = {
    Amiss.NOT_TEXT: "doit être un texte",
    Amiss.MISSING: "manque",
    Amiss.NAMELESS: "manque : aucun nom du tout",
    Amiss.TOO_MANY_CHARACTERS: "trop long : {number} caractères, pour {limit} au plus",
    Amiss.TOO_MANY_VALUES: "contient plus de {limit} valeurs",
    Amiss.LONG_CODE: "un code a plus de {limit} caractères",
    Amiss.ENDS_BEFORE: "se termine avant valid_from",
    Amiss.NO_TAG: "aucune étiquette n’est le code ou le nom d’une catégorie",
    Amiss.NO_TIER: "il n’y a pas de catégorie {quoted}",
    Amiss.TIERS: "plusieurs catégories : {tiers}",
    Amiss.NO_COUNTRY: "pays inconnu : {quoted} ; écrire son code ISO 3166 ou son nom aux Nations Unies",
    Amiss.NO_STATUS: "valeur inconnue : {quoted} ; écrire approved, pending, unpaid ou cancelled",
    Amiss.NOT_YES: "valeur inconnue : {quoted} ; écrire yes ou no",
    Amiss.NO_SESSION: "il n’y a pas de séance {quoted}",
    Amiss.PHOTO_NAME: "doit être le nom d’un fichier à côté de la liste, sans dossier",
    Amiss.DAY_OR_MONTH: "le jour ou le mois d’abord ? écrire AAAA-MM-JJ",
    Amiss.NOT_A_DATE: "n’est pas une date : écrire AAAA-MM-JJ ou AAAA-MM-JJThh:mm",
    Amiss.NO_TIME: "cette heure n’existe pas",
    Amiss.NO_DAY: "ce jour n’existe pas au calendrier",
    Amiss.NO_OFFSET: "ce décalage avec UTC n’existe pas",
    Amiss.YEAR: "l’année doit être comprise entre {first} et {last}",
    Amiss.VALUE_UNREADABLE: "contient une valeur illisible",
    Amiss.NUMBER_UNREADABLE: "contient un nombre illisible",
    Amiss.ERROR_VALUE: "contient une valeur d’erreur ({quoted})",
    Amiss.NUMBER_CUT: "nombre de plus de {digits} chiffres, dont les derniers sont perdus : mettre la colonne au format texte",
    Amiss.CELL_TOO_LONG: "a plus de {limit} caractères",
    Amiss.SURPLUS: "plus de cellules que l’en-tête n’a de colonnes : un séparateur serait-il hors des guillemets ?",
    Amiss.SAME_ID: "le même qu’à la ligne {row}, majuscules mises à part",
    Amiss.IN_COLUMN: "{problem} (colonne {column})",
    Amiss.COLUMNS_UNUSED: "colonnes inutilisées : {columns}",
    Amiss.IN_ROWS: "lignes {rows} : {remark}",
    f"{Amiss.IN_ROWS}/1": "ligne {rows} : {remark}",
    Amiss.OF_FIELD: "{field} : {remark}",
    Amiss.LEFT_OUT: "laissé de côté ({problem})",
    Amiss.CONTROL_REMOVED: "caractères de contrôle ou de direction supprimés",
    Amiss.LETTER_LOST: "contient U+FFFD, trace d’une lettre perdue",
    Amiss.LANGUAGES_LEFT_OUT: "laissé de côté ce qui n’est pas un code de langue, comme en ou fr",
    Amiss.SURPLUS_LEFT_OUT: "les cellules au-delà des colonnes de l’en-tête ont été laissées de côté",
    Amiss.CODE_TWICE: "codes : un code qu’une ligne précédente a déjà, donc ambigu à la porte",
    Amiss.DESK_OVERRULED: "{registration} : l’accueil avait corrigé {fields}, et la liste dit maintenant autre chose : "
    "la liste l’emporte",
}
_EVENT: Table = {
    Flawed.HALF_CHARACTER: "contient la moitié d’un caractère",
    Flawed.NOT_TRUE: "doit être true ou false",
    Flawed.NOT_TABLE: "doit être une table",
    Flawed.NOT_TABLE_SUCH: "doit être une table, comme {example}",
    Flawed.NOT_LIST: "doit être une liste",
    Flawed.TOO_LONG: "compte plus de {limit} éléments",
    Flawed.NOT_ONE_OF: "doit être l’une de ces valeurs : {expected}",
    Flawed.TWICE: "nomme deux fois la même chose",
    Flawed.RULE_TOO_LARGE: "compte plus de {parts} parties, ou plus de {depth} niveaux",
    Flawed.RULE_NOT_PLAIN: "contient autre chose que des textes, nombres, true, false, listes et tables",
    Flawed.NOT_TABLES: "doit être une liste de tables, [[{key}]]",
    Flawed.TOO_MANY_TABLES: "compte plus de {limit} tables",
    Flawed.RULE_OF: "la règle admit.rule de {session} ({problem})",
    Flawed.SESSION_LOST: "séance {session} (personnes entrées : {count})",
    Flawed.SESSION_LOST_INSIDE: "séance {session} (personnes entrées : {count}, à l’intérieur en ce moment : {inside})",
    Flawed.TIER_LOST: "catégorie {tier} (personnes concernées : {count})",
}
WORDS: Table = _set({**_FINDINGS, **_WHY, **_ROSTER, **_EVENT, **parts.WORDS, **doubts.WORDS})
