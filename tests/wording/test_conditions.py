"""Every kind of condition is told in every language, in a guard's dozen words, with the facts behind it."""

from __future__ import annotations

import re
from string import Formatter
from typing import get_args

import pytest

from kiosk.domain.event import Tier
from kiosk.domain.logic_values import Problem, Trouble
from kiosk.domain.rule import Refusal
from kiosk.domain.rule_failure import (
    Condition,
    Count,
    Counted,
    Either,
    Every,
    From,
    Minutes,
    Never,
    Other,
    Presence,
    Requirement,
    Tiers,
    Until,
    Weekdays,
)
from kiosk.wording.conditions import organizer_line, tell
from kiosk.wording.languages import LANGUAGES
from kiosk.wording.rules import RULE_WORDS
from tests.builders import a_session, an_event, at

CODES = sorted(LANGUAGES)
NBSP = "\u00a0"
EVENT = an_event(a_session())
FIVE = an_event(a_session(), tiers=tuple(Tier(code, {"en": f"Tier {code}"}, "#000000") for code in "ABCDE"))
NOW = at("10:00")


def a_condition(requirement, expression='{"<":[{"*":[{"var":"entries_number"},2]},5]}', *, negated=False):
    return Condition("and[1].<", expression, (("entries_number", "3"),), negated, requirement)


def said(failed, language="en", event=EVENT):
    condition = failed if isinstance(failed, Condition | Every | Either) else a_condition(failed)
    return tell(Refusal(NOW, failed=condition), event, language).replace(NBSP, " ")


def total(**bounds):
    return Count(**{"counted": Counted.TOTAL, "least": None, "most": None, "value": 0, **bounds})


EXAMPLES = [
    (From(at("14:00")), "Entry from 14:00", "Entrée à partir de 14 h 00", "Entrada desde las 14:00"),
    (
        From(at("01:30", day=22)),
        "Entry from 22 October, 01:30",
        "Entrée à partir du 22 octobre à 01 h 30",
        "Entrada desde el 22 de octubre a la 01:30",
    ),
    (
        From(at("14:00"), daily=True),
        "Entry from 14:00 each day",
        "Entrée à partir de 14 h 00, chaque jour",
        "Entrada desde las 14:00, cada día",
    ),
    (Until(at("09:00")), "Entry only until 09:00", "Entrée seulement jusqu’à 09 h 00", "Entrada solo hasta las 09:00"),
    (
        Until(at("18:00", day=1)),
        "Entry only until 1 October, 18:00",
        "Entrée seulement jusqu’au 1er octobre à 18 h 00",
        "Entrada solo hasta el 1 de octubre a las 18:00",
    ),
    (
        Until(at("09:00"), daily=True),
        "Entry only until 09:00 each day",
        "Entrée seulement jusqu’à 09 h 00, chaque jour",
        "Entrada solo hasta las 09:00, cada día",
    ),
    (Tiers(("CS",)), "Only for: Civil society", "Réservé à : Société civile", "Solo para: Sociedad civil"),
    (Tiers(("CS", "VIP")), "Only for: Civil society, VIP", "Réservé à : Société civile, VIP", "Solo para: Sociedad civil, VIP"),
    (Tiers(("FP",), admitted=False), "Not for: Focal point", "Pas pour : Point focal", "No para: Punto focal"),
    (Weekdays((6, 7)), "Only on Saturday and Sunday", "Seulement le samedi et le dimanche", "Solo el sábado y el domingo"),
    (Weekdays((3,)), "Only on Wednesday", "Seulement le mercredi", "Solo el miércoles"),
    (
        Weekdays((2, 4, 6)),
        "Only on Tuesday, Thursday and Saturday",
        "Seulement le mardi, le jeudi et le samedi",
        "Solo el martes, el jueves y el sábado",
    ),
    (Weekdays((2, 3, 4, 5)), "Only from Tuesday to Friday", "Seulement du mardi au vendredi", "Solo de martes a viernes"),
    (Weekdays((1, 2, 3, 5, 6, 7)), "Not on Thursday", "Pas le jeudi", "Todos los días menos el jueves"),
    (
        total(most=0, value=1),
        "Only one entry; this would be the 2nd",
        "Une seule entrée ; ce serait la 2e",
        "Una sola entrada; esta sería la 2.ª",
    ),
    (
        total(most=1, value=2, counted=Counted.TODAY),
        "At most 2 entries a day; this would be the 3rd",
        "2 entrées par jour au plus ; ce serait la 3e",
        "Máximo 2 entradas al día; esta sería la 3.ª",
    ),
    (
        total(most=0, value=1, counted=Counted.SINCE, moment=at("09:30")),
        "Only one entry since 09:30; this would be the 2nd",
        "Une seule entrée depuis 09 h 30 ; ce serait la 2e",
        "Una sola entrada desde las 09:30; esta sería la 2.ª",
    ),
    (
        total(most=0, value=2, counted=Counted.BEFORE, moment=at("09:30")),
        "Only for those who did not enter before 09:30",
        "Seulement sans entrée avant 09 h 30",
        "Solo para quienes no entraron antes de las 09:30",
    ),
    (
        total(most=1, value=2, counted=Counted.BEFORE, moment=at("09:30", day=20)),
        "At most one entry before 20 October, 09:30; so far 2",
        "Une entrée au plus avant le 20 octobre à 09 h 30 ; jusqu’ici 2",
        "Máximo una entrada antes del 20 de octubre a las 09:30",
    ),
    (
        total(most=2, value=3, counted=Counted.DAYS),
        "Earlier entries on 2 days at most; so far 3",
        "Entrées précédentes sur 2 jours au plus ; jusqu’ici 3",
        "Entradas anteriores en 2 días como máximo; hasta ahora 3",
    ),
    (total(most=0, value=1, counted=Counted.DAYS), "First entry only", "Première entrée seulement", "Solo la primera entrada"),
    (
        total(most=0, value=1, counted=Counted.DAYS_SINCE, moment=at("09:30")),
        "Only for those who have not entered since 09:30",
        "Seulement sans entrée depuis 09 h 30",
        "Solo para quienes no han entrado desde las 09:30",
    ),
    (
        total(least=1),
        "Only for those who entered earlier",
        "Seulement après une première entrée",
        "Solo para quienes ya entraron antes",
    ),
    (
        total(least=3, value=1),
        "Only after 3 entries; so far 1",
        "Seulement après 3 entrées ; jusqu’ici 1",
        "Solo después de 3 entradas; hasta ahora 1",
    ),
    (
        total(least=1, counted=Counted.TODAY),
        "Only for those who entered earlier today",
        "Seulement après une entrée aujourd’hui",
        "Solo para quienes ya entraron hoy",
    ),
    (
        total(least=1, counted=Counted.DAYS_BEFORE, moment=at("09:30")),
        "Only for those who entered before 09:30",
        "Seulement avec une entrée avant 09 h 30",
        "Solo para quienes entraron antes de las 09:30",
    ),
    (
        Minutes(first=True, least=None, most=179, value=181),
        "Only within 180 minutes of the first entry; 181 min have passed",
        "Seulement dans les 180 minutes suivant la première entrée ; 181 min écoulées",
        "Solo en los 180 minutos tras la primera entrada; han pasado 181 min",
    ),
    (
        Minutes(first=False, least=None, most=0, value=5),
        "Only within one minute of the last entry; 5 min have passed",
        "Seulement dans la minute suivant la dernière entrée ; 5 min écoulées",
        "Solo en el minuto tras la última entrada; han pasado 5 min",
    ),
    (
        Minutes(first=False, least=30, most=None, value=4),
        "Only 30 minutes after the last entry; 4 min have passed",
        "Seulement 30 minutes après la dernière entrée ; 4 min écoulées",
        "Solo 30 minutos después de la última entrada; han pasado 4 min",
    ),
    (
        Minutes(first=False, least=30, most=None, value=-1),
        "Only for those who entered earlier",
        "Seulement après une première entrée",
        "Solo para quienes ya entraron antes",
    ),
    (
        Minutes(first=True, least=None, most=-1, value=5),
        "First entry only",
        "Première entrée seulement",
        "Solo la primera entrada",
    ),
    (
        Presence(inside=False),
        "Only after leaving; already inside",
        "Seulement après une sortie ; déjà à l’intérieur",
        "Solo después de salir; ya está dentro",
    ),
    (
        Presence(inside=True),
        "Only for those who are inside",
        "Réservé aux personnes déjà à l’intérieur",
        "Solo para quienes ya están dentro",
    ),
    (Never(), "The rule lets nobody in", "La règle ne laisse entrer personne", "La regla no deja entrar a nadie"),
    (Other(), "Only if entries_number × 2 < 5", "Seulement si entries_number × 2 < 5", "Solo si entries_number × 2 < 5"),
    (
        a_condition(Other(), negated=True),
        "Not if entries_number × 2 < 5",
        "Sauf si entries_number × 2 < 5",
        "Excepto si entries_number × 2 < 5",
    ),
]


@pytest.mark.parametrize(("requirement", "english", "french", "spanish"), EXAMPLES, ids=[example[1] for example in EXAMPLES])
def test_a_condition_in_three_languages(requirement, english, french, spanish):
    assert [said(requirement, language) for language in ("en", "fr", "es")] == [english, french, spanish]


def test_the_examples_walk_every_kind():
    shown = {type(one.requirement if isinstance(one, Condition) else one) for one, *_ in EXAMPLES}
    assert shown == set(get_args(Requirement))


VALUES = (0, 1, 2, 5)


def every_requirement():
    for moment in (at("09:00"), at("18:30", day=22)):
        for daily in (False, True):
            yield From(moment, daily)
            yield Until(moment, daily)
    for tiers in (("FP",), ("FP", "CS"), ("A", "B", "C", "D"), ("17",)):
        yield Tiers(tiers)
        yield Tiers(tiers, admitted=False)
    for bits in range(1, 127):
        yield Weekdays(tuple(day for day in range(1, 8) if bits >> day - 1 & 1))
    for counted in Counted:
        moment = at("09:00", day=20) if counted.value.endswith(("since", "before")) else None
        for n in VALUES:
            yield Count(counted, None, n, n + 1, moment)
            yield Count(counted, n + 1, None, n, moment)
            yield Count(counted, n + 1, n + 3, n, moment)
            yield Count(counted, n, n, n + 1, moment)
    for first in (True, False):
        for n in (-1, *VALUES):
            yield Minutes(first, None, n, n + 1)
            yield Minutes(first, n + 1, None, n)
    yield from (Presence(inside=True), Presence(inside=False), Never(), Other())


@pytest.mark.parametrize("language", CODES)
def test_whatever_stands_in_the_way_can_be_told(language):
    for requirement in every_requirement():
        text = said(requirement, language)
        assert text.strip(), requirement
        assert not re.search(r"[{}]|None|  |\bmoment\b", text), (requirement, text)
        assert len(re.sub(r"\d\d h \d\d| ;", "0", text).split()) <= 15, (requirement, text)


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("trouble", Trouble)
def test_whatever_makes_a_rule_unreadable_can_be_told(language, trouble):
    text = tell(Refusal(NOW, problem=Problem(trouble, "hello")), EVENT, language)
    assert "{" not in text
    assert ("hello" in text) is ("{about}" in RULE_WORDS[language].problems[trouble])


def test_an_unreadable_rule_in_three_languages():
    answer = Refusal(NOW, problem=Problem(Trouble.UNKNOWN_OPERATOR, "hello"), path="and[0].hello")
    assert tell(answer, EVENT, "en") == "The rule can’t be read: unknown operator hello"
    assert tell(answer, EVENT, "fr-CA") == f"La règle ne peut pas être lue{NBSP}: opérateur inconnu hello"
    assert tell(answer, EVENT, "es_MX") == "No se puede leer la regla: operador desconocido hello"
    assert tell(answer, EVENT, "de") == tell(answer, EVENT, "en")
    assert organizer_line(answer) == "admit.rule and[0].hello: unknown operator hello"
    long = Refusal(NOW, problem=Problem(Trouble.UNKNOWN_OPERATOR, "x" * 100))
    assert tell(long, EVENT, "en").endswith(f"{'x' * 29}…")


def fields(text):
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_every_language_has_the_same_pieces_with_the_same_gaps():
    english = RULE_WORDS["en"]
    assert RULE_WORDS.keys() == LANGUAGES.keys()
    for words in RULE_WORDS.values():
        assert {key: fields(text) for key, text in words.texts.items()} == {
            key: fields(text) for key, text in english.texts.items()
        }
        assert words.moments.keys() == english.moments.keys()
        assert words.problems.keys() == set(Trouble)
        assert len(words.weekdays) == len(words.span) == 7


def test_french_type_keeps_its_spaces():
    for text in (*RULE_WORDS["fr"].texts.values(), RULE_WORDS["fr"].tail, *RULE_WORDS["fr"].problems.values()):
        assert not re.search(r"[^\u00a0][:;»]", text), text


TIER, WINDOW, COUNT = Tiers(("CS",)), From(at("14:00")), total(most=0, value=1)
OUTSIDE = Presence(inside=False)


def conditions(*requirements):
    return tuple(a_condition(requirement) for requirement in requirements)


def test_two_conditions_are_told_and_the_rest_is_counted():
    assert said(Every(conditions(WINDOW, COUNT))) == "Entry from 14:00; only one entry"
    assert said(Every(conditions(WINDOW, COUNT, TIER))) == "Entry from 14:00; only one entry and one more condition"
    assert said(Every(conditions(WINDOW, COUNT, TIER, OUTSIDE)), "fr").endswith(" ; une seule entrée et 2 autres conditions")
    assert said(Every(conditions(WINDOW, WINDOW))) == "Entry from 14:00"
    assert said(Every(conditions(WINDOW, Never()))) == "The rule lets nobody in"


def test_two_alternatives_are_told_and_the_rest_is_counted():
    assert said(Either(conditions(TIER, WINDOW))) == "Only for: Civil society, or entry from 14:00"
    assert said(Either(conditions(TIER, WINDOW)), "fr") == "Réservé à : Société civile, ou entrée à partir de 14 h 00"
    assert said(Either(conditions(TIER, WINDOW)), "es") == "Solo para: Sociedad civil, o entrada desde las 14:00"
    assert said(Either(conditions(TIER, WINDOW, COUNT))).endswith(", or another way")
    assert said(Either(conditions(TIER, WINDOW, COUNT, OUTSIDE)), "es").endswith(", u otras 2 posibilidades")
    other = Every((a_condition(WINDOW), Either(conditions(TIER, OUTSIDE))))
    assert said(other) == "Entry from 14:00; only for: Civil society, or only after leaving"
    nested = Either((a_condition(TIER), Every(conditions(WINDOW, COUNT))))
    assert said(nested) == "Only for: Civil society, or entry from 14:00 and only one entry"


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (Tiers(("FP",)), Tiers(("CS", "FP")), "Only for: Focal point, Civil society"),
        (Weekdays((7,)), Weekdays((6,)), "Only on Saturday and Sunday"),
        (From(at("15:00")), From(at("14:00")), "Entry from 14:00"),
        (Until(at("08:00")), Until(at("09:00")), "Entry only until 09:00"),
        (total(most=0, value=3), total(most=1, value=3), "At most 2 entries; this would be the 4th"),
        (total(least=5, value=1), total(least=3, value=1), "Only after 3 entries; so far 1"),
        (
            Minutes(first=True, least=None, most=-1, value=181),
            Minutes(first=True, least=None, most=179, value=181),
            "Only within 180 minutes of the first entry; 181 min have passed",
        ),
    ],
)
def test_alternatives_of_one_shape_are_told_as_one(one, other, words):
    assert said(Either(conditions(one, other))) == words


def test_alternatives_of_unlike_shapes_stay_apart():
    low, high = total(most=0, value=3), total(least=5, value=3)
    assert said(Either(conditions(low, high))) == "Only one entry, or only after 5 entries"
    dailies = conditions(From(at("14:00")), From(at("15:00"), daily=True))
    assert said(Either(dailies)) == "Entry from 14:00, or entry from 15:00 each day"


def test_a_long_list_of_tiers_is_cut():
    assert said(Tiers(tuple("ABCDE")), event=FIVE) == "Only for: Tier A, Tier B, 3 more"
    assert said(Tiers(tuple("ABC")), event=FIVE) == "Only for: Tier A, Tier B, Tier C"


@pytest.mark.parametrize(
    ("n", "word"), [(2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st")]
)
def test_english_ordinals(n, word):
    assert said(total(most=n - 2, value=n - 1)).endswith(f"this would be the {word}")
