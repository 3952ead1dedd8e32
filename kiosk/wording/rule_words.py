"""The pieces with which a rule's conditions are told, in every language that the kiosk speaks.

French: a colon and a semicolon stand after a no-break space. Spanish: a time has its article.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.logic_values import Trouble
from kiosk.wording.infix import InfixWords

_NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class RuleWords:
    """A language's pieces; the texts hold the `{placeholders}` that `kiosk.wording.conditions` fills.

    Attributes:
        moments: "from", "until", "since", "before" and a moment of today ({clock}); with "/day" of another ({date}, {at}).
        texts: by kind of condition and variant; every language has the same keys.
        weekdays: seven names from Monday, with the article that a list of them needs.
        span: the same where they stand in {first} and {last} of a row of days.
        listed: between the last two of a list.
        ordinal: the {n}th, for numbers from 4 on; `ordinals` has the others by their last digit.
        tail: joins a condition and what stands against it; `also`: two conditions that must both hold; `either`: alternatives.
        more: how many alternatives are left unsaid; `more_one` for one.
        rest: how many conditions are left unsaid; `rest_one` for one.
        infix: the words within an expression.
        problems: what makes a rule unreadable; {about} names it.
    """

    moments: Mapping[str, str]
    texts: Mapping[str, str]
    weekdays: tuple[str, ...]
    span: tuple[str, ...]
    listed: str
    ordinal: str
    ordinals: Mapping[int, str]
    tail: str
    also: str
    either: str
    more: str
    more_one: str
    rest: str
    rest_one: str
    infix: InfixWords
    problems: Mapping[Trouble, str]


def _set(texts: Mapping[str, str]) -> dict[str, str]:
    """Set the spaces as French type does."""
    return {key: text.replace(" :", f"{_NBSP}:").replace(" ;", f"{_NBSP};") for key, text in texts.items()}


_EN = RuleWords(
    moments={
        "from": "from {clock}",
        "from/day": "from {date}, {clock}",
        "until": "until {clock}",
        "until/day": "until {date}, {clock}",
        "since": "since {clock}",
        "since/day": "since {date}, {clock}",
        "before": "before {clock}",
        "before/day": "before {date}, {clock}",
    },
    texts={
        "from": "Entry {from}",
        "from/daily": "Entry {from} each day",
        "until": "Entry only {until}",
        "until/daily": "Entry only {until} each day",
        "tiers": "Only for: {tiers}",
        "tiers/not": "Not for: {tiers}",
        "weekdays": "Only on {days}",
        "weekdays/span": "Only from {first} to {last}",
        "weekdays/not": "Not on {days}",
        "total/most/1": "Only one entry",
        "total/most": "At most {n} entries",
        "today/most/1": "Only one entry a day",
        "today/most": "At most {n} entries a day",
        "since/most/1": "Only one entry {since}",
        "since/most": "At most {n} entries {since}",
        "nth": "this would be the {nth}",
        "none": "First entry only",
        "none/since": "Only for those who have not entered {since}",
        "none/before": "Only for those who did not enter {before}",
        "before/most/1": "At most one entry {before}",
        "before/most": "At most {n} entries {before}",
        "days/most/1": "Earlier entries on one day at most",
        "days/most": "Earlier entries on {n} days at most",
        "days_since/most/1": "Entries {since} on one day at most",
        "days_since/most": "Entries {since} on {n} days at most",
        "days_before/most/1": "Entries {before} on one day at most",
        "days_before/most": "Entries {before} on {n} days at most",
        "total/least/1": "Only for those who entered earlier",
        "total/least": "Only after {n} entries",
        "today/least/1": "Only for those who entered earlier today",
        "today/least": "Only after {n} entries today",
        "since/least/1": "Only for those who entered {since}",
        "since/least": "Only after {n} entries {since}",
        "before/least/1": "Only for those who entered {before}",
        "before/least": "Only with {n} entries {before}",
        "days/least": "Only after entries on {n} days",
        "days_since/least": "Only after entries {since} on {n} days",
        "days_before/least": "Only with entries {before} on {n} days",
        "so_far": "so far {value}",
        "first/within": "Only within {minutes} of the first entry",
        "last/within": "Only within {minutes} of the last entry",
        "first/after": "Only {minutes} after the first entry",
        "last/after": "Only {minutes} after the last entry",
        "passed": "{value} min have passed",
        "minutes": "{n} minutes",
        "minutes/1": "one minute",
        "minutes/within": "{n} minutes",
        "minutes/within/1": "one minute",
        "presence/inside": "Only for those who are inside",
        "presence/outside": "Only after leaving",
        "inside_now": "already inside",
        "never": "The rule lets nobody in",
        "other": "Only if {expression}",
        "other/not": "Not if {expression}",
        "unreadable": "The rule can’t be read: {problem}",
    },
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    span=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    listed=" and ",
    ordinal="{n}th",
    ordinals={1: "{n}st", 2: "{n}nd", 3: "{n}rd"},
    tail="; ",
    also=" and ",
    either=", or ",
    more=", or {n} other ways",
    more_one=", or another way",
    rest=" and {n} more conditions",
    rest_one=" and one more condition",
    infix=InfixWords(),
    problems={
        Trouble.UNKNOWN_OPERATOR: "unknown operator {about}",
        Trouble.UNKNOWN_VARIABLE: "unknown variable {about}",
        Trouble.ARGUMENTS: "an operator has wrong arguments",
        Trouble.NOT_A_MOMENT: "“{about}” is no moment",
        Trouble.NOT_PLAIN: "values that can’t be compared",
        Trouble.TABLE: "a table isn’t one operator",
        Trouble.TOO_LARGE: "it is too large",
    },
)

_FR = RuleWords(
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

_ES = RuleWords(
    moments={
        "from": "desde {clock}",
        "from/day": "desde el {date} {at}",
        "until": "hasta {clock}",
        "until/day": "hasta el {date} {at}",
        "since": "desde {clock}",
        "since/day": "desde el {date} {at}",
        "before": "antes de {clock}",
        "before/day": "antes del {date} {at}",
    },
    texts={
        "from": "Entrada {from}",
        "from/daily": "Entrada {from}, cada día",
        "until": "Entrada solo {until}",
        "until/daily": "Entrada solo {until}, cada día",
        "tiers": "Solo para: {tiers}",
        "tiers/not": "No para: {tiers}",
        "weekdays": "Solo {days}",
        "weekdays/span": "Solo de {first} a {last}",
        "weekdays/not": "Todos los días menos {days}",
        "total/most/1": "Una sola entrada",
        "total/most": "Máximo {n} entradas",
        "today/most/1": "Una sola entrada al día",
        "today/most": "Máximo {n} entradas al día",
        "since/most/1": "Una sola entrada {since}",
        "since/most": "Máximo {n} entradas {since}",
        "nth": "esta sería la {nth}",
        "none": "Solo la primera entrada",
        "none/since": "Solo para quienes no han entrado {since}",
        "none/before": "Solo para quienes no entraron {before}",
        "before/most/1": "Máximo una entrada {before}",
        "before/most": "Máximo {n} entradas {before}",
        "days/most/1": "Entradas anteriores en un solo día",
        "days/most": "Entradas anteriores en {n} días como máximo",
        "days_since/most/1": "Entradas {since} en un solo día",
        "days_since/most": "Entradas {since} en {n} días como máximo",
        "days_before/most/1": "Entradas {before} en un solo día",
        "days_before/most": "Entradas {before} en {n} días como máximo",
        "total/least/1": "Solo para quienes ya entraron antes",
        "total/least": "Solo después de {n} entradas",
        "today/least/1": "Solo para quienes ya entraron hoy",
        "today/least": "Solo después de {n} entradas hoy",
        "since/least/1": "Solo para quienes han entrado {since}",
        "since/least": "Solo después de {n} entradas {since}",
        "before/least/1": "Solo para quienes entraron {before}",
        "before/least": "Solo con {n} entradas {before}",
        "days/least": "Solo después de entradas en {n} días",
        "days_since/least": "Solo después de entradas {since} en {n} días",
        "days_before/least": "Solo con entradas {before} en {n} días",
        "so_far": "hasta ahora {value}",
        "first/within": "Solo en {minutes} tras la primera entrada",
        "last/within": "Solo en {minutes} tras la última entrada",
        "first/after": "Solo {minutes} después de la primera entrada",
        "last/after": "Solo {minutes} después de la última entrada",
        "passed": "han pasado {value} min",
        "minutes": "{n} minutos",
        "minutes/1": "un minuto",
        "minutes/within": "los {n} minutos",
        "minutes/within/1": "el minuto",
        "presence/inside": "Solo para quienes ya están dentro",
        "presence/outside": "Solo después de salir",
        "inside_now": "ya está dentro",
        "never": "La regla no deja entrar a nadie",
        "other": "Solo si {expression}",
        "other/not": "Excepto si {expression}",
        "unreadable": "No se puede leer la regla: {problem}",
    },
    weekdays=("el lunes", "el martes", "el miércoles", "el jueves", "el viernes", "el sábado", "el domingo"),
    span=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    listed=" y ",
    ordinal="{n}.ª",
    ordinals={},
    tail="; ",
    also=" y ",
    either=", o ",
    more=", u otras {n} posibilidades",
    more_one=", u otra posibilidad",
    rest=" y {n} condiciones más",
    rest_one=" y una condición más",
    infix=InfixWords("y", "o", "no", "en"),
    problems={
        Trouble.UNKNOWN_OPERATOR: "operador desconocido {about}",
        Trouble.UNKNOWN_VARIABLE: "variable desconocida {about}",
        Trouble.ARGUMENTS: "un operador tiene argumentos erróneos",
        Trouble.NOT_A_MOMENT: "«{about}» no es un momento",
        Trouble.NOT_PLAIN: "valores que no se pueden comparar",
        Trouble.TABLE: "una tabla no es un solo operador",
        Trouble.TOO_LARGE: "es demasiado grande",
    },
)

RULE_WORDS: Mapping[str, RuleWords] = {"en": _EN, "fr": _FR, "es": _ES}
