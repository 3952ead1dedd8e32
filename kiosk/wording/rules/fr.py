"""A rule's conditions in French. A colon and a semicolon stand after a no-break space."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.domain.logic_values import Trouble
from kiosk.wording.infix import InfixWords
from kiosk.wording.rule_words import RuleWords

_NBSP = "\u00a0"


def _set(texts: Mapping[str, str]) -> dict[str, str]:
    """Set the spaces as French type does."""
    return {key: text.replace(" :", f"{_NBSP}:").replace(" ;", f"{_NBSP};") for key, text in texts.items()}


WORDS = RuleWords(
    moments={
        "from": "à partir de {clock}",
        "from/day": "à partir du {date} {at}",
        "until": "jusqu’à {clock}",
        "until/day": "jusqu’au {date} {at}",
        "since": "depuis {clock}",
        "since/day": "depuis le {date} {at}",
        "before": "avant {clock}",
        "before/day": "avant le {date} {at}",
    },
    texts=_set(
        {
            "from": "Entrée {from}",
            "from/daily": "Entrée {from}, chaque jour",
            "until": "Entrée seulement {until}",
            "until/daily": "Entrée seulement {until}, chaque jour",
            "tiers": "Réservé à : {tiers}",
            "tiers/not": "Pas pour : {tiers}",
            "weekdays": "Seulement {days}",
            "weekdays/span": "Seulement du {first} au {last}",
            "weekdays/not": "Pas {days}",
            "total/most/1": "Une seule entrée",
            "total/most": "{n} entrées au plus",
            "today/most/1": "Une seule entrée par jour",
            "today/most": "{n} entrées par jour au plus",
            "since/most/1": "Une seule entrée {since}",
            "since/most": "{n} entrées au plus {since}",
            "nth": "ce serait la {nth}",
            "none": "Première entrée seulement",
            "none/since": "Seulement sans entrée {since}",
            "none/before": "Seulement sans entrée {before}",
            "before/most/1": "Une entrée au plus {before}",
            "before/most": "{n} entrées au plus {before}",
            "days/most/1": "Entrées précédentes sur un seul jour",
            "days/most": "Entrées précédentes sur {n} jours au plus",
            "days_since/most/1": "Entrées {since} sur un seul jour",
            "days_since/most": "Entrées {since} sur {n} jours au plus",
            "days_before/most/1": "Entrées {before} sur un seul jour",
            "days_before/most": "Entrées {before} sur {n} jours au plus",
            "total/least/1": "Seulement après une première entrée",
            "total/least": "Seulement après {n} entrées",
            "today/least/1": "Seulement après une entrée aujourd’hui",
            "today/least": "Seulement après {n} entrées aujourd’hui",
            "since/least/1": "Seulement avec une entrée {since}",
            "since/least": "Seulement avec {n} entrées {since}",
            "before/least/1": "Seulement avec une entrée {before}",
            "before/least": "Seulement avec {n} entrées {before}",
            "days/least": "Seulement après des entrées sur {n} jours",
            "days_since/least": "Seulement avec des entrées {since} sur {n} jours",
            "days_before/least": "Seulement avec des entrées {before} sur {n} jours",
            "so_far": "jusqu’ici {value}",
            "first/within": "Seulement dans {minutes} suivant la première entrée",
            "last/within": "Seulement dans {minutes} suivant la dernière entrée",
            "first/after": "Seulement {minutes} après la première entrée",
            "last/after": "Seulement {minutes} après la dernière entrée",
            "passed": f"{{value}}{_NBSP}min écoulées",
            "minutes": f"{{n}}{_NBSP}minutes",
            "minutes/1": "une minute",
            "minutes/within": f"les {{n}}{_NBSP}minutes",
            "minutes/within/1": "la minute",
            "presence/inside": "Réservé aux personnes déjà à l’intérieur",
            "presence/outside": "Seulement après une sortie",
            "inside_now": "déjà à l’intérieur",
            "never": "La règle ne laisse entrer personne",
            "other": "Seulement si {expression}",
            "other/not": "Sauf si {expression}",
            "unreadable": "La règle ne peut pas être lue : {problem}",
        }
    ),
    weekdays=("le lundi", "le mardi", "le mercredi", "le jeudi", "le vendredi", "le samedi", "le dimanche"),
    span=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    listed=" et ",
    ordinal="{n}e",
    ordinals={},
    tail=f"{_NBSP}; ",
    also=" et ",
    either=", ou ",
    more=", ou {n} autres possibilités",
    more_one=", ou une autre possibilité",
    rest=" et {n} autres conditions",
    rest_one=" et une autre condition",
    infix=InfixWords("et", "ou", "non", "dans"),
    problems={
        Trouble.UNKNOWN_OPERATOR: "opérateur inconnu {about}",
        Trouble.UNKNOWN_VARIABLE: "variable inconnue {about}",
        Trouble.ARGUMENTS: "un opérateur a de mauvais arguments",
        Trouble.NOT_A_MOMENT: f"«{_NBSP}{{about}}{_NBSP}» n’est pas un moment",
        Trouble.NOT_PLAIN: "valeurs impossibles à comparer",
        Trouble.TABLE: "une table n’est pas un seul opérateur",
        Trouble.TOO_LARGE: "elle est trop grande",
    },
)
