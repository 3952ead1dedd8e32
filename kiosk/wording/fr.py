"""French. A colon, a semicolon and the hours of a time stand after a no-break space."""

from __future__ import annotations

from kiosk.domain.reason import Reason
from kiosk.wording.words import Message, Words

_NBSP = "\u00a0"


def _set(text: str) -> str:
    """Set the spaces as French type does."""
    return text.replace(" :", f"{_NBSP}:").replace(" ;", f"{_NBSP};")


def _message(title: str, reason: str, door: str, desk: str = "") -> Message:
    return Message(_set(title), _set(reason), _set(door), _set(desk))


_DESK = "Envoyer au bureau d’accueil"
_SUPERVISOR = "Appeler la personne responsable"
_SHOW = "Demander le code du badge ou du billet"
_SEARCH = "Chercher par le nom"
_IDENTITY = "Chercher par le nom et vérifier l’identité"
_LET_IN = "Laisser entrer"

_MESSAGES = {
    "UNREADABLE/nothing": _message(
        "Aucun code", "Le code est vide", "Scanner à nouveau", "Scanner à nouveau ou chercher par le nom"
    ),
    "UNREADABLE/unknown_format": _message("Mauvais code", "Ce n’est ni un badge ni un billet", _SHOW, _SEARCH),
    "UNREADABLE/too_long": _message("Mauvais code", "Trop long pour un badge ou un billet", _SHOW, _SEARCH),
    "UNREADABLE/url": _message("Mauvais code", "C’est une adresse web, pas un badge", _SHOW, _SEARCH),
    "UNREADABLE/wifi": _message("Mauvais code", "C’est un code Wi-Fi, pas un badge", _SHOW, _SEARCH),
    "UNREADABLE/vcard": _message("Mauvais code", "C’est une carte de visite, pas un badge", _SHOW, _SEARCH),
    "UNREADABLE/calendar": _message("Mauvais code", "C’est un rendez-vous d’agenda, pas un badge", _SHOW, _SEARCH),
    "UNREADABLE/phone_or_mail": _message("Mauvais code", "C’est un numéro ou une adresse électronique", _SHOW, _SEARCH),
    "UNREADABLE/indico_setup": _message("Mauvais code", "Ce code configure l’application des organisateurs", _SHOW, _SEARCH),
    "UNREADABLE/damaged_indico": _message(
        "Billet abîmé", "Le code du billet est incomplet", "Demander le billet d’origine ou envoyer à l’accueil", _SEARCH
    ),
    "UNREADABLE/damaged_badge": _message(
        "Badge abîmé", "Le code du badge est incomplet", _DESK, "Chercher par le nom et réimprimer"
    ),
    "BAD_SIGNATURE": _message("Non authentique", "Ce badge n’a pas été délivré ici", _DESK, _IDENTITY),
    "WRONG_EVENT": _message(
        "Autre événement", "Ce badge est celui d’un autre événement", "Demander le badge de cet événement", _SEARCH
    ),
    "UNKNOWN": _message("Introuvable", "Personne sur la liste n’a ce code", _DESK, _SEARCH),
    "AMBIGUOUS": _message("Code partagé", "{matches} personnes ont ce code", _DESK, _IDENTITY),
    "CANCELLED": _message("Annulé", "Cette inscription a été annulée", _DESK, _SUPERVISOR),
    "BLOCKED": _message("Un instant", "Blocage de sécurité", "Appeler la personne responsable, discrètement"),
    "NOT_APPROVED": _message("Non validé", "Cette inscription attend d’être validée", _DESK, "Demander aux organisateurs"),
    "UNPAID": _message(
        "Non payé", "Le paiement est encore attendu", _DESK, "Demander le paiement ou appeler la personne responsable"
    ),
    "BADGE_REVOKED/lost": _message(
        "Badge perdu",
        "Ce badge a été déclaré perdu",
        "Garder le badge ; envoyer au bureau d’accueil",
        "Garder le badge ; vérifier l’identité",
    ),
    "BADGE_REVOKED/replaced": _message(
        "Ancien badge",
        "Le badge {serial} a été remplacé par le {current}",
        "Demander le badge le plus récent",
        "Reprendre l’ancien badge",
    ),
    "BADGE_REVOKED/retired": _message(
        "Délégué remplacé", "Une autre personne a pris cette place", _DESK, "Vérifier l’identité ; chercher la nouvelle personne"
    ),
    "BADGE_REVOKED": _message("Ancien badge", "Ce badge n’est plus valable", _DESK, "Imprimer un nouveau badge"),
    "NOT_VALID_NOW/early": _message("Pas encore valable", "Valable à partir de {from_clock}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW/early_day": _message("Pas encore valable", "Valable à partir du {from_date}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW/late": _message("Plus valable", "Était valable jusqu’à {until_clock}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW/late_day": _message("Plus valable", "Était valable jusqu’au {until_date}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW": _message("Badge expiré", "Ce badge a expiré", _DESK, "Imprimer un nouveau badge"),
    "NOT_CHECKED_IN": _message("D’abord l’accueil", "Pas encore de passage à l’accueil", _DESK),
    "TIER": _message("Pas ici", "Réservé à : {tiers}", _SUPERVISOR),
    "TIER/or": _message("Pas ici", "Réservé à : {tiers}, ou sur invitation", _SUPERVISOR),
    "TIER/and": _message("Pas ici", "Réservé à : {tiers}, sur invitation", _SUPERVISOR),
    "NOT_INVITED": _message("Pas ici", "Sur invitation ; nom absent de la liste", _SUPERVISOR),
    "TOO_EARLY": _message("Revenez {opens}", "Ouverture des portes {opens}", "Inviter à revenir à ce moment-là"),
    "TOO_EARLY/day": _message("Revenez {opens_day}", "Ouverture des portes {opens}", "Inviter à revenir à ce moment-là"),
    "SESSION_OVER": _message("Séance terminée", "Portes fermées {closed}", _SUPERVISOR),
    "SESSION_OVER/closed": _message(
        "Salle fermée", "Fermée par notre équipe {closed_by}", "Faire patienter ou appeler la personne responsable"
    ),
    "RULE": _message("Pas maintenant", "La règle de cette séance ne le permet pas", _SUPERVISOR),
    "RULE/told": _message("Pas maintenant", "{rule}", _SUPERVISOR),
    "ALREADY_INSIDE": _message(
        "Déjà à l’intérieur", "Présence déjà notée", "Vérifier le nom, puis appeler la personne responsable"
    ),
    "ALREADY_INSIDE/again": _message(
        "Déjà à l’intérieur", "Code relu aussitôt ; compté une fois", "Ne laisser entrer personne d’autre avec ce code"
    ),
    "ALREADY_INSIDE/seen": _message(
        "Déjà à l’intérieur", "Entrée {last}", "Vérifier le nom, puis appeler la personne responsable"
    ),
    "NO_REENTRY": _message("Déjà utilisé", "Une seule entrée ; passage {first}", _SUPERVISOR),
    "NO_REENTRY/daily": _message("Déjà utilisé", "Une entrée par jour ; passage {last_entry}", _SUPERVISOR),
    "FULL": _message("Complet", "Les {capacity} places sont prises", "Faire patienter ou appeler la personne responsable"),
    "FULL/none": _message("Aucune place", "Cette salle n’a aucune place à donner", _SUPERVISOR),
    "FULL/one": _message("Complet", "La seule place est prise", "Faire patienter ou appeler la personne responsable"),
    "FULL/livestream": _message(
        "Complet", "Les {capacity} places sont prises", "Faire patienter ou proposer la diffusion en direct"
    ),
    "CHECKED_IN": _message("Bienvenue", "{tier}", "Imprimer le badge"),
    "CHECKED_IN/badge": _message("Bienvenue", "{tier}", "Remettre le badge"),
    "ALREADY_CHECKED_IN": _message("Arrivée déjà notée", "Première fois {first}", "Imprimer le badge"),
    "ALREADY_CHECKED_IN/badge": _message(
        "Arrivée déjà notée", "Première fois {first}", "Réimprimer seulement si le badge est perdu"
    ),
    "ADMITTED": _message("Entrez", "{tier}", _LET_IN),
    "ADMITTED/invited": _message("Entrez", "{tier}, sur invitation", _LET_IN),
    "READMITTED": _message("Bon retour", "{tier}", _LET_IN),
    "READMITTED/invited": _message("Bon retour", "{tier}, sur invitation", _LET_IN),
    "EXITED": _message("Au revoir", "Sortie notée", "Laisser sortir"),
    "EXITED/unseen": _message("Au revoir", "Sortie notée ; aucune entrée connue", "Laisser sortir"),
    "EXITED/flags": _message(
        "Au revoir", "Sortie notée ; à savoir : {flags}", "Laisser sortir ; prévenir la personne responsable"
    ),
    "OVERRIDDEN": _message("Entrée autorisée", "Par la personne responsable", _LET_IN, "Imprimer le badge"),
    "OVERRIDDEN/flags": _message(
        "Entrée autorisée", "Par la personne responsable, malgré : {flags}", _LET_IN, "Imprimer le badge"
    ),
}

_SHORT = {
    Reason.UNREADABLE: "illisible",
    Reason.BAD_SIGNATURE: "non authentique",
    Reason.WRONG_EVENT: "autre événement",
    Reason.UNKNOWN: "inconnu",
    Reason.AMBIGUOUS: "ambigu",
    Reason.CANCELLED: "annulé",
    Reason.BLOCKED: "blocage",
    Reason.NOT_APPROVED: "non validé",
    Reason.UNPAID: "non payé",
    Reason.BADGE_REVOKED: "ancien badge",
    Reason.NOT_VALID_NOW: "non valable",
    Reason.NOT_CHECKED_IN: "accueil d’abord",
    Reason.TIER: "catégorie",
    Reason.NOT_INVITED: "sans invitation",
    Reason.TOO_EARLY: "trop tôt",
    Reason.SESSION_OVER: "terminée",
    Reason.RULE: "règle",
    Reason.ALREADY_INSIDE: "déjà dedans",
    Reason.NO_REENTRY: "déjà utilisé",
    Reason.FULL: "complet",
    Reason.CHECKED_IN: "arrivée",
    Reason.ALREADY_CHECKED_IN: "à nouveau",
    Reason.ADMITTED: "entrée",
    Reason.READMITTED: "retour",
    Reason.EXITED: "sortie",
    Reason.OVERRIDDEN: "dérogation",
}

WORDS = Words(
    messages=_MESSAGES,
    short=_SHORT,
    short_closed="salle fermée",
    welcome="Bienvenue.",
    checked_in="Bienvenue. Votre arrivée est enregistrée.",
    goodbye="Merci, au revoir.",
    wait="Un instant, s’il vous plaît. Notre équipe va vous aider.",
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    day=f"{{day}}{_NBSP}{{month}}",
    day_first=f"{{day}}er{_NBSP}{{month}}",
    on="le {date}",
    clock="{time}",
    clock_one="{time}",
    at="à {clock}",
    on_at="{on} {at}",
    time=f"{{hour}}{_NBSP}h{_NBSP}{{minute}}",
    comma=", ",
    name="{name}",
    seen="{when}, {station}",
    more="{count} autres",
    seat="Place {occupancy} sur {capacity}",
    over=_set("Capacité dépassée : {occupancy} personnes, {capacity} places"),
    taken=_set("Places prises : {occupancy} sur {capacity}"),
    offer="Proposer {session}, {room}, ou appeler la personne responsable",
    clock_behind=_set(
        "L’horloge de cette machine retarde sur son dernier enregistrement ; la mettre à l’heure. Les contrôles continuent."
    ),
    clock_off=_set("L’horloge de cette machine est à des jours de l’événement ; la mettre à l’heure. Les contrôles continuent."),
    let_out=_set("Laisser sortir ; la sortie n’est pas notée"),
)
